/* The state-space scan, in the vectors of recur_lanes.h, which includes it: over columns, through all tokens of a row
 * while the state is in the first-level cache. A column's sum is made of eight, of every eighth state, as eight lanes
 * would have it. */
#ifndef TENON_BACKEND_CPU_RECUR_SCAN_H
#define TENON_BACKEND_CPU_RECUR_SCAN_H

enum {
    SCAN_VECS = COLUMNS == 8 ? 1 : 2, /* eight sums of each; AVX2 has 16 registers */
    SCAN_AHEAD = 4,                   /* tokens whose elements are asked for ahead */
    SCAN_DECAYS = 2048,               /* of columns with decays of their own that are laid out by columns */
};

/* Of all columns one; of all columns one for each state; each column has its own. */
typedef enum ScanDecay { DECAY_ONE, DECAY_STATES, DECAY_COLUMNS } ScanDecay;

/* exp8 of other vectors. */
INLINE Cols exp_cols(Cols x) {
    typedef int32_t ColsInt __attribute__((vector_size(COLUMNS * 4)));
    x = clamp_cols(x, -104, 89);
    EXP_PARTS(Cols, fma_cols, splat_cols, x, shifted, p);
    ColsInt e = (ColsInt)shifted - (ColsInt)splat_cols(12582912.0f), low = e >> 1, high = e - low;
    return p * (Cols)((low + 127) << 23) * (Cols)((high + 127) << 23);
}

/* A of state i, of the columns from `at` on. */
INLINE Cols scan_decay(const Scan *s, int64_t at, int64_t left, int64_t i) {
    Cols v = splat_cols(0);
    for (int64_t l = 0; l < COLUMNS && l < left; l++) v[l] = s->a[(at + l) * s->decays + (s->decays > 1 ? i : 0)];
    return v;
}

/* What a token brings to `vecs` vectors of columns. */
typedef struct ScanToken {
    const float *from, *b, *c;
    float *to;
    Cols dt[SCAN_VECS], in[SCAN_VECS], decay[SCAN_VECS], sum[LANES][SCAN_VECS];
} ScanToken;

INLINE void scan_state(const Scan *s, ScanToken *t, const ScanDecay kind, const float *decays, int64_t at,
                       const int vecs, int64_t left, int64_t i, const int lane) {
    for (int j = 0; j < vecs; j++) {
        Cols decay = t->decay[j];
        if (kind == DECAY_STATES) decay = exp_cols(t->dt[j] * splat_cols(s->a[i]));
        if (kind == DECAY_COLUMNS)
            decay = exp_cols(t->dt[j] *
                             (decays ? load_cols(decays + i * COLUMNS, COLUMNS) : scan_decay(s, at, left, i)));
        decay *= load_cols(t->from + i * s->row + j * COLUMNS, left);
        Cols h = fma_cols(t->in[j], splat_cols(t->b[i]), decay);
        store_cols(t->to + i * s->row + j * COLUMNS, left, h);
        t->sum[lane][j] = fma_cols(h, splat_cols(t->c[i]), t->sum[lane][j]);
    }
}

/* Columns from `at` on through all tokens, `vecs` vectors of them; the only one may be of `left` columns. */
INLINE void scan_cols(const Scan *all, const ScanDecay kind, int64_t at, const int vecs, int64_t left) {
    const Scan own = *all, *s = &own; /* in registers: no store can change it */
    float room[SCAN_DECAYS], *decays = kind == DECAY_COLUMNS && s->n * COLUMNS <= SCAN_DECAYS ? room : NULL;
    for (int64_t i = 0; decays && i < s->n; i++) store_cols(decays + i * COLUMNS, COLUMNS, scan_decay(s, at, left, i));
    ScanToken t = {.from = s->from + at, .to = s->to + at, .b = s->b, .c = s->c};
    for (int64_t token = 0; token < s->tokens; token++, t.from = t.to, t.b += s->bc_token, t.c += s->bc_token) {
        const float *dt = s->dt + token * s->dt_token, *x = s->x + token * s->x_token + at;
        for (int j = 0; j < vecs; j++) { /* tokens lie a page or more apart, which no hardware asks for ahead */
            __builtin_prefetch(x + SCAN_AHEAD * s->x_token + j * COLUMNS);
            __builtin_prefetch(s->out + (token + SCAN_AHEAD) * s->x_token + at + j * COLUMNS, 1);
            t.dt[j] = s->each ? load_cols(dt + at + j * COLUMNS, left) : splat_cols(*dt);
            t.in[j] = t.dt[j] * load_cols(x + j * COLUMNS, left);
            if (kind == DECAY_ONE) t.decay[j] = exp_cols(t.dt[j] * splat_cols(s->a[0]));
            for (int l = 0; l < LANES; l++) t.sum[l][j] = splat_cols(0);
        }
        int64_t i = 0;
        for (; i + LANES <= s->n; i += LANES)
            for (int l = 0; l < LANES; l++) scan_state(s, &t, kind, decays, at, vecs, left, i + l, l);
        for (int l = 0; l < LANES; l++)
            if (i + l < s->n) scan_state(s, &t, kind, decays, at, vecs, left, i + l, l);
        for (int j = 0; j < vecs; j++) { /* as sum8 */
            Cols half[4], d = s->each ? load_cols(s->d + at + j * COLUMNS, left) : splat_cols(*s->d);
            for (int l = 0; l < 4; l++) half[l] = t.sum[l][j] + t.sum[l + 4][j];
            Cols y = (half[0] + half[2]) + (half[1] + half[3]);
            store_cols(s->out + token * s->x_token + at + j * COLUMNS, left, y + d * load_cols(x + j * COLUMNS, left));
        }
    }
}

INLINE void scan_by(const Scan *s, const ScanDecay kind) {
    int64_t at = 0, wide = kind == DECAY_ONE ? SCAN_VECS * COLUMNS : COLUMNS;
    if (kind == DECAY_ONE)
        for (; at + wide <= s->p; at += wide) scan_cols(s, kind, at, SCAN_VECS, COLUMNS);
    for (; at + COLUMNS <= s->p; at += COLUMNS) scan_cols(s, kind, at, 1, COLUMNS);
    if (at < s->p) scan_cols(s, kind, at, 1, s->p - at);
}

static void scan(const Scan *s) {
    if (s->each) scan_by(s, DECAY_COLUMNS);
    else if (s->decays > 1) scan_by(s, DECAY_STATES);
    else scan_by(s, DECAY_ONE);
}

#endif
