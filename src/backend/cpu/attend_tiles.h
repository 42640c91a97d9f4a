/* Tiles of a block: scores, their softmax, and the values that they weigh (attend.h, attend_lanes.h). */
#ifndef TENON_BACKEND_CPU_ATTEND_TILES_H
#define TENON_BACKEND_CPU_ATTEND_TILES_H

#include "backend/cpu/attend_lanes.h"

/* Few queries wait for memory: while they meet a row of keys they ask for one of values, and while they meet a row of
 * values for one of the next block's keys, into the second cache: the first has too few requests in flight. Many queries
 * find in the cache what the first of them brought. */
enum { FEW = 4, LINE = 64 };
INLINE void ask_for(const char *part, size_t row, size_t row_bytes) {
    for (size_t i = 0; i < row_bytes; i += LINE) __builtin_prefetch(part + row * row_bytes + i, 0, 2);
}

/* ---- scores: s[a][j] = sum over d of q[a][d] * k[d][j], d in order; scales of groups of d if there are any */

INLINE void score_tile(LoadVec *load, size_t size, const float *const *q, const int nq, int64_t hd, const char *k,
                       const char *scales, const char *v, float (*s)[KV_BLOCK], int j) {
    Vec acc[VEC_QUERIES][VECS], whole[VEC_QUERIES][VECS];
    for (int a = 0; a < nq; a++)
        for (int b = 0; b < VECS; b++) acc[a][b] = whole[a][b] = (Vec){0};
    for (int64_t first = 0; first < hd; first += scales ? KV_GROUP : hd) {
        int64_t end = !scales || hd - first < KV_GROUP ? hd : first + KV_GROUP;
        for (int64_t d = first; d < end; d++) {
            Vec kv[VECS];
            if (nq <= FEW && j == 0) ask_for(v, (size_t)d, KV_BLOCK * size);
            for (int b = 0; b < VECS; b++)
                kv[b] = load(k + ((size_t)d * KV_BLOCK + (size_t)(j + b * VEC_LANES)) * size);
            for (int a = 0; a < nq; a++)
                for (int b = 0; b < VECS; b++) acc[a][b] = fma_vec(splat_vec(q[a][d]), kv[b], acc[a][b]);
        }
        for (int b = 0; scales && b < VECS; b++) {
            size_t at = (size_t)(first / KV_GROUP) * KV_BLOCK + (size_t)(j + b * VEC_LANES);
            Vec scale = load_f16_vec(scales + at * sizeof(uint16_t));
            for (int a = 0; a < nq; a++) {
                whole[a][b] = fma_vec(scale, acc[a][b], whole[a][b]);
                acc[a][b] = (Vec){0};
            }
        }
    }
    for (int a = 0; a < nq; a++)
        for (int b = 0; b < VECS; b++) store_vec(&s[a][j + b * VEC_LANES], scales ? whole[a][b] : acc[a][b]);
}

/* ---- the softmax of a block, carried on from the blocks before: s becomes probabilities for lo <= j < hi, the others
 * zero; the result is the factor for what was summed before */

/* cap * tanh(v / cap) */
INLINE Vec cap_vec(Vec v, float cap) {
    IVec sign = (IVec)v & INT32_MIN;
    Vec e = exp_vec((Vec)((IVec)(v * splat_vec(2 / cap)) | INT32_MIN)); /* of -2 |v / cap| */
    return (Vec)(sign | (IVec)(splat_vec(cap) * ((splat_vec(1) - e) / (splat_vec(1) + e))));
}

INLINE float soften(float *s, int lo, int hi, float scale, float softcap, float *max, float *sum) {
    IVec at;
    for (int i = 0; i < VEC_LANES; i++) at[i] = i;
    Vec most = splat_vec(-INFINITY), total = {0};
    for (int j = 0; j < KV_BLOCK; j += VEC_LANES) {
        Vec v = load_f32_vec(s + j) * splat_vec(scale);
        if (softcap > 0) v = cap_vec(v, softcap);
        if (hi - lo < KV_BLOCK) v = pick_vec((at + j >= lo) & (at + j < hi), v, splat_vec(-INFINITY));
        store_vec(s + j, v);
        most = pick_vec(most < v, v, most);
    }
    float old = *max, here = max_vec(most), now = here > old ? here : old;
    for (int j = 0; j < KV_BLOCK; j += VEC_LANES) {
        Vec v = exp_vec(load_f32_vec(s + j) - splat_vec(now));
        store_vec(s + j, v);
        total += v;
    }
    float factor = exp_vec(splat_vec(old - now))[0];
    *max = now;
    *sum = *sum * factor + sum_vec(total);
    return factor;
}

/* ---- acc[a][d] = acc[a][d] * factor[a] + sum over lo[a] <= j < hi[a] of p[a][j] * v[j][d] */

typedef struct Blend {
    const char *v, *scales;
    const char *next; /* the keys of the next block; v if there is none */
    int64_t hd;
    float (*p)[KV_BLOCK];
    const int *lo, *hi;
    const float *factor;
    float *const *acc;
} Blend;

INLINE float value_scale(const Blend *b, int j, int64_t d) {
    uint16_t h;
    memcpy(&h, b->scales + (size_t)(j * kv_groups(b->hd) + d / KV_GROUP) * sizeof h, sizeof h);
    return f16_to_f32(h);
}

INLINE void blend_at(LoadVec *load, size_t size, const Blend *b, int a, int j, int64_t d, const int nv, Vec *acc) {
    float p = b->scales ? b->p[a][j] * value_scale(b, j, d) : b->p[a][j];
    for (int k = 0; k < nv; k++) {
        const char *at = b->v + ((size_t)(j * b->hd + d) + (size_t)(k * VEC_LANES)) * size;
        acc[k] = fma_vec(splat_vec(p), load(at), acc[k]);
    }
}

/* nq queries by nv vectors. The positions that all of them see go together; what only some see goes before or behind,
 * so that each query sums its own positions in their order. */
INLINE void blend_tile(LoadVec *load, size_t size, const Blend *b, const int nq, int64_t d, const int nv) {
    Vec acc[VEC_QUERIES][VECS];
    int lo = 0, hi = KV_BLOCK;
    for (int a = 0; a < nq; a++) {
        lo = b->lo[a] > lo ? b->lo[a] : lo;
        hi = b->hi[a] < hi ? b->hi[a] : hi;
        for (int k = 0; k < nv; k++)
            acc[a][k] = load_f32_vec(b->acc[a] + d + k * VEC_LANES) * splat_vec(b->factor[a]);
    }
    if (hi < lo) hi = lo;
    for (int a = 0; a < nq; a++)
        for (int j = b->lo[a]; j < lo && j < b->hi[a]; j++) blend_at(load, size, b, a, j, d, nv, acc[a]);
    for (int j = lo; j < hi; j++) {
        Vec v[VECS];
        if (nq <= FEW && d == 0) ask_for(b->next, (size_t)j, (size_t)b->hd * size);
        for (int k = 0; k < nv; k++) v[k] = load(b->v + ((size_t)(j * b->hd + d) + (size_t)(k * VEC_LANES)) * size);
        float scale = b->scales ? value_scale(b, j, d) : 1;
        for (int a = 0; a < nq; a++) {
            float p = b->scales ? b->p[a][j] * scale : b->p[a][j];
            for (int k = 0; k < nv; k++) acc[a][k] = fma_vec(splat_vec(p), v[k], acc[a][k]);
        }
    }
    for (int a = 0; a < nq; a++) {
        for (int j = b->lo[a] > hi ? b->lo[a] : hi; j < b->hi[a]; j++) blend_at(load, size, b, a, j, d, nv, acc[a]);
        for (int k = 0; k < nv; k++) store_vec(b->acc[a] + d + k * VEC_LANES, acc[a][k]);
    }
}

/* The elements behind the last whole vector. */
INLINE void blend_rest(LoadVec *load, size_t size, const Blend *b, const int nq, int64_t d) {
    for (int a = 0; a < nq; a++)
        for (int64_t i = d; i < b->hd; i++) {
            float acc = b->acc[a][i] * b->factor[a];
            for (int j = b->lo[a]; j < b->hi[a]; j++) {
                char one[VEC_LANES * sizeof(float)] = {0};
                memcpy(one, b->v + (size_t)(j * b->hd + i) * size, size);
                float p = b->scales ? b->p[a][j] * value_scale(b, j, i) : b->p[a][j];
                acc = fma_vec(splat_vec(p), load(one), splat_vec(acc))[0];
            }
            b->acc[a][i] = acc;
        }
}

INLINE void blend(LoadVec *load, size_t size, const Blend *b, const int nq) {
    /* A tile of elements shares its scale: with groups it is a group. */
    const int group = b->scales && KV_GROUP / VEC_LANES < VECS ? KV_GROUP / VEC_LANES : VECS;
    int64_t d = 0;
    for (; d + group * VEC_LANES <= b->hd; d += group * VEC_LANES) blend_tile(load, size, b, nq, d, group);
    for (; d + VEC_LANES <= b->hd; d += VEC_LANES) blend_tile(load, size, b, nq, d, 1);
    if (d < b->hd) blend_rest(load, size, b, nq, d);
}

#endif
