/* Items of attend.h: block by block, tile by tile; how items join; the table of the types of kv.def. */
#ifndef TENON_BACKEND_CPU_ATTEND_ITEMS_H
#define TENON_BACKEND_CPU_ATTEND_ITEMS_H

#include "backend/cpu/attend_blend.h"
#include "backend/cpu/attend_store.h"
#include "backend/cpu/attend_tiles.h"

/* ---- an item */

/* Queries first .. first+nq-1 of the item over one block. */
INLINE void attend_tile(LoadVec *load, size_t size, bool grouped, const AttendItem *it, int first, const int nq,
                        int block) {
    size_t row = (size_t)it->dk * size, at = (size_t)it->table[block / KV_BLOCK] * it->block_bytes;
    const char *k = it->key + at, *v = it->value + at;
    const char *key_scales = grouped ? k + row * KV_BLOCK : NULL;
    const char *value_scales = grouped ? v + (size_t)(it->dv * KV_BLOCK) * size : NULL;
    const char *next = block + KV_BLOCK < it->end ? attend_keys(it, block + KV_BLOCK) : it->next;
    if (first > 0) next = NULL;
    float s[VEC_QUERIES][KV_BLOCK], factor[VEC_QUERIES], *acc[VEC_QUERIES];
    const float *q[VEC_QUERIES];
    float *max[VEC_QUERIES], *sum[VEC_QUERIES];
    int lo[VEC_QUERIES], hi[VEC_QUERIES];
    int seen = 0, t = first / it->n_head, h = first % it->n_head;
    for (int a = 0; a < nq; a++) {
        int from = it->run[t].first - block, to = from + it->run[t].n;
        q[a] = it->q + (size_t)t * it->q_token + (size_t)(h * it->dk);
        max[a] = it->max + (size_t)t * it->stat_token + h;
        sum[a] = it->sum + (size_t)t * it->stat_token + h;
        acc[a] = it->acc + (size_t)t * it->acc_token + (size_t)(h * it->dv);
        lo[a] = from < 0 ? 0 : from > KV_BLOCK ? KV_BLOCK : from;
        hi[a] = to < it->end - block ? to : it->end - block;
        if (hi[a] > KV_BLOCK) hi[a] = KV_BLOCK;
        if (hi[a] < lo[a]) hi[a] = lo[a];
        seen = hi[a] > lo[a] && hi[a] > seen ? hi[a] : seen;
        if (++h == it->n_head) t++, h = 0;
    }
    if (!seen) return;
    score(load, size, q, nq, it->dk, k, key_scales, first > 0 ? NULL : v, it->dv, seen, s);
    softmax_block(s, nq, lo, hi, seen, it->scale, it->softcap, max, sum, factor);
    blend(load, size, &(Blend){v, value_scales, next, row, it->dv, s, lo, hi, factor, acc}, nq);
}

INLINE void attend(LoadVec *load, size_t size, bool grouped, const AttendItem *it) {
    int n = it->n_token * it->n_head;
    for (int i = 0; i < n; i++) {
        size_t t = (size_t)(i / it->n_head), h = (size_t)(i % it->n_head);
        it->max[t * it->stat_token + h] = -INFINITY;
        it->sum[t * it->stat_token + h] = 0;
        memset(it->acc + t * it->acc_token + h * (size_t)it->dv, 0, (size_t)it->dv * sizeof(float));
    }
    for (int64_t d = 0; !it->asked && d < it->dk; d++)
        ask_for(attend_keys(it, it->begin), (size_t)d, KV_BLOCK * size);
    for (int block = it->begin; block < it->end; block += KV_BLOCK) {
        int i = 0;
        for (; i + VEC_QUERIES <= n; i += VEC_QUERIES) attend_tile(load, size, grouped, it, i, VEC_QUERIES, block);
        switch (n - i) {
        case 5: attend_tile(load, size, grouped, it, i, VEC_QUERIES < 5 ? 1 : 5, block); break;
        case 4: attend_tile(load, size, grouped, it, i, VEC_QUERIES < 4 ? 1 : 4, block); break;
        case 3: attend_tile(load, size, grouped, it, i, VEC_QUERIES < 3 ? 1 : 3, block); break;
        case 2: attend_tile(load, size, grouped, it, i, VEC_QUERIES < 2 ? 1 : 2, block); break;
        case 1: attend_tile(load, size, grouped, it, i, 1, block); break;
        }
    }
}

#define KV(NAME, name, bytes, scaled, element) \
    static void attend_##name(const AttendItem *it) { attend(load_##element##_vec, bytes, scaled, it); }
#include "backend/kv.def"
#undef KV

static void join(AttendPart w, AttendPart p, int64_t dv) {
    if (!(*p.sum > 0) && !isnan(*p.sum)) return; /* it saw nothing */
    float now = *p.max > *w.max ? *p.max : *w.max;
    float f = exp_vec(splat_vec(*w.max - now))[0], g = exp_vec(splat_vec(*p.max - now))[0];
    *w.max = now;
    *w.sum = *w.sum * f + *p.sum * g;
    for (int64_t i = 0; i < dv; i++) w.acc[i] = w.acc[i] * f + p.acc[i] * g;
}

const AttendKernels ATTEND_TABLE = {
    .join = join,
#define KV(NAME, name, ...) \
    .attend[KV_##NAME] = attend_##name, .store_key[KV_##NAME] = store_key_##name, \
    .store_value[KV_##NAME] = store_value_##name,
#include "backend/kv.def"
#undef KV
};

#endif
