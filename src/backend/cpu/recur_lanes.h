/* The recurrences in vectors, the same text for every instruction set. A recur_*.c includes kernels_lanes.h,
 * defines fma8 and COLUMNS, the columns of one of its vectors, includes this, and defines fma_cols and
 * clamp_cols.
 *
 * The delta rule goes over vectors of columns, and no sum runs across lanes. Two passes: the first finds what is known
 * of the value, and what the query reads of it. */
#ifndef TENON_BACKEND_CPU_RECUR_LANES_H
#define TENON_BACKEND_CPU_RECUR_LANES_H

#include "backend/cpu/kernels_lanes.h"
#include "backend/cpu/recur.h"

#include <math.h>

typedef float Cols __attribute__((vector_size(COLUMNS * 4)));

enum { DELTA_VECS = 4 };

INLINE Cols fma_cols(Cols a, Cols b, Cols c); /* a * b + c, as fma8 */
INLINE Cols clamp_cols(Cols x, float low, float high); /* as clamp8 */

INLINE Cols splat_cols(float f) { return f - (Cols){0}; }

INLINE Cols load_cols(const float *p, int64_t left) {
    Cols v = splat_cols(0);
    if (left >= COLUMNS) memcpy(&v, p, sizeof v);
    else memcpy(&v, p, (size_t)left * sizeof *p);
    return v;
}

INLINE void store_cols(float *p, int64_t left, Cols v) {
    if (left >= COLUMNS) memcpy(p, &v, sizeof v);
    else memcpy(p, &v, (size_t)left * sizeof *p);
}

/* Eight of the `left` elements at p, or all of them. */
INLINE F32x8 load_up_to(const float *p, int64_t left) {
    return left >= LANES ? load_f32(p) : load_part(load_f32, sizeof *p, p, left);
}

/* What columns share: by how much each row decays, k and q times that, and the product of k and q. */
typedef struct DeltaToken {
    float decay[DELTA_MAX_KEY + LANES], k[DELTA_MAX_KEY + LANES], q[DELTA_MAX_KEY + LANES], kq;
} DeltaToken;

INLINE void delta_token(const Delta *d, DeltaToken *t) {
    F32x8 a = splat(d->a), decay = exp8(a * splat(d->gate[0])), sum = splat(0);
    for (int64_t i = 0; i < d->n; i += LANES) {
        F32x8 k = load_up_to(d->k + i, d->n - i), q = load_up_to(d->q + i, d->n - i);
        if (!d->one_gate) decay = exp8(a * load_up_to(d->gate + i, d->n - i));
        store_f32(t->decay + i, decay);
        store_f32(t->k + i, decay * k);
        store_f32(t->q + i, decay * q);
        sum = fma8(k, q, sum);
    }
    t->kq = sum8(sum);
}

/* `vecs` vectors of columns from `at` on; the only one may be of `left` columns, less than COLUMNS. */
INLINE void delta_cols(const Delta *d, const DeltaToken *t, int64_t at, const int vecs, int64_t left) {
    Cols known[DELTA_VECS], y[DELTA_VECS];
    for (int j = 0; j < vecs; j++) known[j] = y[j] = splat_cols(0);
    const float *from = d->from + at;
    for (int64_t i = 0; i < d->n; i++, from += d->row)
        for (int j = 0; j < vecs; j++) {
            Cols h = load_cols(from + j * COLUMNS, left);
            known[j] = fma_cols(h, splat_cols(t->k[i]), known[j]);
            y[j] = fma_cols(h, splat_cols(t->q[i]), y[j]);
        }
    for (int j = 0; j < vecs; j++) {
        known[j] = splat_cols(d->beta) * (load_cols(d->v + at + j * COLUMNS, left) - known[j]);
        store_cols(d->out + at + j * COLUMNS, left, fma_cols(known[j], splat_cols(t->kq), y[j]));
    }
    float *to = d->to + at;
    from = d->from + at;
    for (int64_t i = 0; i < d->n; i++, from += d->row, to += d->row)
        for (int j = 0; j < vecs; j++) {
            Cols h = splat_cols(t->decay[i]) * load_cols(from + j * COLUMNS, left);
            store_cols(to + j * COLUMNS, left, fma_cols(splat_cols(d->k[i]), known[j], h));
        }
}

static void delta(const Delta *d) {
    DeltaToken t;
    int64_t at = 0;
    delta_token(d, &t);
    for (; at + DELTA_VECS * COLUMNS <= d->p; at += DELTA_VECS * COLUMNS) delta_cols(d, &t, at, DELTA_VECS, COLUMNS);
    for (; at + COLUMNS <= d->p; at += COLUMNS) delta_cols(d, &t, at, 1, COLUMNS);
    if (at < d->p) delta_cols(d, &t, at, 1, d->p - at);
}

/* Compilers make one instruction of the loop. */
INLINE F32x8 sqrt8(F32x8 x) {
    for (int i = 0; i < LANES; i++) x[i] = sqrtf(x[i]);
    return x;
}

static void lru(const Lru *s) {
    for (int64_t i = 0; i < s->n; i += LANES) {
        int64_t left = s->n - i, n = left < LANES ? left : LANES;
        F32x8 h = load_up_to(s->x + i, left), decay = load_up_to(s->a + i, left) * load_up_to(s->gate + i, left);
        if (!s->first) h = fma8(exp8(decay), load_up_to(s->from + i, left), sqrt8(splat(1) - exp8(decay + decay)) * h);
        store_part(store_f32, sizeof *s->to, s->to + i, n, h);
        store_part(store_f32, sizeof *s->out, s->out + i, n, h);
    }
}

static void unit(const float *x, int64_t n, float eps, float *out) {
    F32x8 sum = splat(0);
    for (int64_t i = 0; i < n; i += LANES) {
        F32x8 v = load_up_to(x + i, n - i);
        sum = fma8(v, v, sum);
    }
    float scale = 1 / sqrtf(sum8(sum) / (float)n + eps);
    for (int64_t i = 0; i < n; i++) out[i] = x[i] * scale;
}

#include "backend/cpu/recur_scan.h"
#include "backend/cpu/recur_wkv.h"

#define RECUR_TABLE {.scan = scan, .delta = delta, .wkv = wkv, .lru = lru, .unit = unit}

#endif
