/* Tiles of a block: the values that the softmax weighs (attend.h, attend_lanes.h). */
#ifndef TENON_BACKEND_CPU_ATTEND_BLEND_H
#define TENON_BACKEND_CPU_ATTEND_BLEND_H

#include "backend/cpu/attend_lanes.h"

/* ---- acc[a][d] = acc[a][d] * factor[a] + sum over lo[a] <= j < hi[a] of p[a][j] * v[j][d] */

typedef struct Blend {
    const char *v, *scales;
    const char *next; /* the keys to ask for; NULL: none */
    size_t next_row; /* bytes of a key there */
    int64_t hd;      /* of a value */
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
    const bool ask = d == 0 && b->next;
    for (int a = 0; a < nq; a++)
        for (int j = b->lo[a]; j < lo && j < b->hi[a]; j++) blend_at(load, size, b, a, j, d, nv, acc[a]);
    for (int j = lo; j < hi; j++) {
        Vec v[VECS];
        if (ask) ask_for(b->next, (size_t)j, b->next_row);
        for (int k = 0; k < nv; k++) v[k] = load(b->v + ((size_t)(j * b->hd + d) + (size_t)(k * VEC_LANES)) * size);
        float scale = b->scales ? value_scale(b, j, d) : 1;
        for (int a = 0; a < nq; a++) {
            float p = b->scales ? b->p[a][j] * scale : b->p[a][j];
            for (int k = 0; k < nv; k++) acc[a][k] = fma_vec(splat_vec(p), v[k], acc[a][k]);
        }
    }
    for (int j = hi; ask && j < KV_BLOCK; j++) ask_for(b->next, (size_t)j, b->next_row);
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
