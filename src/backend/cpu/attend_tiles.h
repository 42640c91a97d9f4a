/* Tiles of a block: scores and their softmax (attend.h, attend_lanes.h). */
#ifndef TENON_BACKEND_CPU_ATTEND_TILES_H
#define TENON_BACKEND_CPU_ATTEND_TILES_H

#include "backend/cpu/attend_lanes.h"

/* ---- scores: s[a][j] = sum over d of q[a][d] * k[d][j], d in order; scales of groups of d if there are any */

/* nq queries by nv vectors of positions from j on. With the first go `ask`: that many rows of it. */
INLINE void score_tile(LoadVec *load, size_t size, const float *const *q, const int nq, int64_t hd, const char *k,
                       const char *scales, const char *ask, int64_t rows, float (*s)[KV_BLOCK], int j, const int nv) {
    const char *run[VECS];
    for (int b = 0; b < nv; b++) run[b] = k + kv_at(hd, 0, j + b * VEC_LANES) * size;
    Vec acc[VEC_QUERIES][VECS], whole[VEC_QUERIES][VECS];
    for (int a = 0; a < nq; a++)
        for (int b = 0; b < nv; b++) acc[a][b] = whole[a][b] = (Vec){0};
    for (int64_t first = 0; first < hd; first += scales ? KV_GROUP : hd) {
        int64_t end = !scales || hd - first < KV_GROUP ? hd : first + KV_GROUP;
        for (int64_t d = first; d < end; d++) {
            Vec kv[VECS];
            if (ask && j == 0 && d < rows) ask_for(ask, (size_t)d, KV_BLOCK * size);
            for (int b = 0; b < nv; b++) kv[b] = load(run[b] + (size_t)d * KV_RUN * size);
            for (int a = 0; a < nq; a++)
                for (int b = 0; b < nv; b++) acc[a][b] = fma_vec(splat_vec(q[a][d]), kv[b], acc[a][b]);
        }
        for (int b = 0; scales && b < nv; b++) {
            size_t at = kv_at(kv_groups(hd), first / KV_GROUP, j + b * VEC_LANES);
            Vec scale = load_f16_vec(scales + at * sizeof(uint16_t));
            for (int a = 0; a < nq; a++) {
                whole[a][b] = fma_vec(scale, acc[a][b], whole[a][b]);
                acc[a][b] = (Vec){0};
            }
        }
    }
    for (int a = 0; a < nq; a++)
        for (int b = 0; b < nv; b++) store_vec(&s[a][j + b * VEC_LANES], scales ? whole[a][b] : acc[a][b]);
}

/* The positions of a block that some query sees: `seen`. Others are not read. With the first go the values of as many
 * positions, dv elements each. */
INLINE void score(LoadVec *load, size_t size, const float *const *q, const int nq, int64_t hd, const char *k,
                  const char *scales, const char *values, int64_t dv, int seen, float (*s)[KV_BLOCK]) {
    int64_t rows = (seen * dv + KV_BLOCK - 1) / KV_BLOCK;
    int j = 0;
    for (; seen - j > SPAN - VEC_LANES; j += SPAN)
        score_tile(load, size, q, nq, hd, k, scales, values, rows, s, j, VECS);
    for (; j < seen; j += VEC_LANES) score_tile(load, size, q, nq, hd, k, scales, values, rows, s, j, 1);
}

/* ---- the softmax of a block, carried on from the blocks before: s becomes probabilities for lo <= j < hi, the others
 * zero; the result is the factor for what was summed before */

/* cap * tanh(v / cap) */
INLINE Vec cap_vec(Vec v, float cap) {
    IVec sign = (IVec)v & INT32_MIN;
    Vec e = exp_vec((Vec)((IVec)(v * splat_vec(2 / cap)) | INT32_MIN)); /* of -2 |v / cap| */
    return (Vec)(sign | (IVec)(splat_vec(cap) * ((splat_vec(1) - e) / (splat_vec(1) + e))));
}

/* Of nq queries side by side, for each is a chain of instructions that wait for one another. */
INLINE void softmax_block(float (*s)[KV_BLOCK], const int nq, const int *lo, const int *hi, int seen, float scale,
                          float softcap, float *const *max, float *const *sum, float *factor) {
    IVec at;
    Vec since = {0}; /* of each query: the greatest score before, less that of now */
    Vec most[VEC_QUERIES], total[VEC_QUERIES], now[VEC_QUERIES];
    for (int i = 0; i < VEC_LANES; i++) at[i] = i;
    for (int a = 0; a < nq; a++) {
        most[a] = splat_vec(-INFINITY);
        total[a] = splat_vec(0);
    }
    for (int j = 0; j < seen; j += VEC_LANES)
        for (int a = 0; a < nq; a++) {
            Vec v = load_f32_vec(s[a] + j) * splat_vec(scale);
            if (softcap > 0) v = cap_vec(v, softcap);
            if (hi[a] - lo[a] < KV_BLOCK) v = pick_vec((at + j >= lo[a]) & (at + j < hi[a]), v, splat_vec(-INFINITY));
            store_vec(s[a] + j, v);
            most[a] = pick_vec(most[a] < v, v, most[a]);
        }
    for (int a = 0; a < nq; a++) {
        float here = max_vec(most[a]), old = *max[a], next = here > old ? here : old;
        now[a] = splat_vec(next);
        since[a] = hi[a] > lo[a] ? old - next : 0;
        if (hi[a] > lo[a]) *max[a] = next;
    }
    since = exp_vec(since);
    for (int a = 0; a < nq; a++) factor[a] = since[a];
    for (int j = 0; j < seen; j += VEC_LANES)
        for (int a = 0; a < nq; a++) {
            Vec v = exp_vec(load_f32_vec(s[a] + j) - now[a]);
            store_vec(s[a] + j, v);
            total[a] += v;
        }
    for (int a = 0; a < nq; a++)
        if (hi[a] > lo[a]) *sum[a] = *sum[a] * factor[a] + sum_vec(total[a]);
}

#endif
