/* RWKV-7's recurrence, in the vectors of recur_lanes.h, which includes it: over columns, in two passes, as the
 * delta rule. */
#ifndef TENON_BACKEND_CPU_RECUR_WKV_H
#define TENON_BACKEND_CPU_RECUR_WKV_H

/* What columns share: by how much each row decays, r times that, and the products of r with b and k. */
typedef struct WkvToken {
    float decay[DELTA_MAX_KEY + LANES], r[DELTA_MAX_KEY + LANES], rb, rk;
} WkvToken;

INLINE void wkv_token(const Wkv *s, WkvToken *t) {
    F32x8 rb = splat(0), rk = splat(0);
    for (int64_t i = 0; i < s->n; i += LANES) {
        int64_t left = s->n - i;
        F32x8 decay = exp8(load_up_to(s->w + i, left)), r = load_up_to(s->r + i, left);
        store_f32(t->decay + i, decay);
        store_f32(t->r + i, decay * r);
        rb = fma8(r, load_up_to(s->b + i, left), rb);
        rk = fma8(r, load_up_to(s->k + i, left), rk);
    }
    t->rb = sum8(rb);
    t->rk = sum8(rk);
}

/* As delta_cols. */
INLINE void wkv_cols(const Wkv *s, const WkvToken *t, int64_t at, const int vecs, int64_t left) {
    Cols known[DELTA_VECS], y[DELTA_VECS], v[DELTA_VECS];
    for (int j = 0; j < vecs; j++) known[j] = y[j] = splat_cols(0);
    const float *from = s->from + at;
    for (int64_t i = 0; i < s->n; i++, from += s->row)
        for (int j = 0; j < vecs; j++) {
            Cols h = load_cols(from + j * COLUMNS, left);
            known[j] = fma_cols(h, splat_cols(s->a[i]), known[j]);
            y[j] = fma_cols(h, splat_cols(t->r[i]), y[j]);
        }
    for (int j = 0; j < vecs; j++) {
        v[j] = load_cols(s->v + at + j * COLUMNS, left);
        y[j] = fma_cols(known[j], splat_cols(t->rb), fma_cols(v[j], splat_cols(t->rk), y[j]));
        store_cols(s->out + at + j * COLUMNS, left, y[j]);
    }
    float *to = s->to + at;
    from = s->from + at;
    for (int64_t i = 0; i < s->n; i++, from += s->row, to += s->row)
        for (int j = 0; j < vecs; j++) {
            Cols h = splat_cols(t->decay[i]) * load_cols(from + j * COLUMNS, left);
            h = fma_cols(splat_cols(s->k[i]), v[j], h);
            store_cols(to + j * COLUMNS, left, fma_cols(splat_cols(s->b[i]), known[j], h));
        }
}

static void wkv(const Wkv *s) {
    WkvToken t;
    int64_t at = 0;
    wkv_token(s, &t);
    for (; at + DELTA_VECS * COLUMNS <= s->p; at += DELTA_VECS * COLUMNS) wkv_cols(s, &t, at, DELTA_VECS, COLUMNS);
    for (; at + COLUMNS <= s->p; at += COLUMNS) wkv_cols(s, &t, at, 1, COLUMNS);
    if (at < s->p) wkv_cols(s, &t, at, 1, s->p - at);
}

#endif
