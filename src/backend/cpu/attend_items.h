/* Items of attend.h: block by block, tile by tile; how items join; how keys and values are stored. */
#ifndef TENON_BACKEND_CPU_ATTEND_ITEMS_H
#define TENON_BACKEND_CPU_ATTEND_ITEMS_H

#include "backend/cpu/attend_tiles.h"

/* ---- an item */

/* Queries first .. first+nq-1 of the item over one block. */
INLINE void attend_tile(LoadVec *load, size_t size, bool grouped, const AttendItem *it, int first, const int nq,
                        int block) {
    size_t part = (size_t)(it->hd * KV_BLOCK) * size, at = (size_t)it->table[block / KV_BLOCK] * it->block_bytes;
    const char *k = it->key + at, *v = it->value + at;
    float s[VEC_QUERIES][KV_BLOCK], factor[VEC_QUERIES], *acc[VEC_QUERIES];
    const float *q[VEC_QUERIES];
    size_t stat[VEC_QUERIES];
    int lo[VEC_QUERIES], hi[VEC_QUERIES];
    bool some = false;
    for (int a = 0; a < nq; a++) {
        int t = (first + a) / it->n_head, h = (first + a) % it->n_head, last = it->pos + t + 1;
        q[a] = it->q + (size_t)t * it->q_token + (size_t)(h * it->hd);
        stat[a] = (size_t)t * it->stat_token + (size_t)h;
        acc[a] = it->acc + (size_t)t * it->acc_token + (size_t)(h * it->hd);
        lo[a] = it->window && last - it->window > block ? last - it->window - block : 0;
        hi[a] = (last < it->end ? last : it->end) - block;
        if (hi[a] > KV_BLOCK) hi[a] = KV_BLOCK;
        if (lo[a] > KV_BLOCK) lo[a] = KV_BLOCK;
        if (hi[a] < lo[a]) hi[a] = lo[a];
        some = some || hi[a] > lo[a];
    }
    if (!some) return;
    for (int j = 0; j < KV_BLOCK; j += SPAN) score_tile(load, size, q, nq, it->hd, k, grouped ? k + part : NULL, v, s, j);
    for (int a = 0; a < nq; a++) {
        factor[a] = 1;
        if (hi[a] > lo[a])
            factor[a] = soften(s[a], lo[a], hi[a], it->scale, it->softcap, &it->max[stat[a]], &it->sum[stat[a]]);
    }
    bool more = block + KV_BLOCK < it->end;
    const char *next = more ? it->key + (size_t)it->table[block / KV_BLOCK + 1] * it->block_bytes : v;
    blend(load, size, &(Blend){v, grouped ? v + part : NULL, next, it->hd, s, lo, hi, factor, acc}, nq);
}

INLINE void attend(LoadVec *load, size_t size, bool grouped, const AttendItem *it) {
    int n = it->n_token * it->n_head;
    for (int i = 0; i < n; i++) {
        size_t t = (size_t)(i / it->n_head), h = (size_t)(i % it->n_head);
        it->max[t * it->stat_token + h] = -INFINITY;
        it->sum[t * it->stat_token + h] = 0;
        memset(it->acc + t * it->acc_token + h * (size_t)it->hd, 0, (size_t)it->hd * sizeof(float));
    }
    const char *first = it->key + (size_t)it->table[it->begin / KV_BLOCK] * it->block_bytes;
    for (int64_t d = 0; n <= FEW && d < it->hd; d++) ask_for(first, (size_t)d, KV_BLOCK * size);
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

static void attend_f32(const AttendItem *it) { attend(load_f32_vec, sizeof(float), false, it); }
static void attend_f16(const AttendItem *it) { attend(load_f16_vec, sizeof(uint16_t), false, it); }
static void attend_q8_0(const AttendItem *it) { attend(load_s8_vec, 1, true, it); }

static void join(AttendPart w, AttendPart p, int64_t hd) {
    if (!(*p.sum > 0) && !isnan(*p.sum)) return; /* it saw nothing */
    float now = *p.max > *w.max ? *p.max : *w.max;
    float f = exp_vec(splat_vec(*w.max - now))[0], g = exp_vec(splat_vec(*p.max - now))[0];
    *w.max = now;
    *w.sum = *w.sum * f + *p.sum * g;
    for (int64_t i = 0; i < hd; i++) w.acc[i] = w.acc[i] * f + p.acc[i] * g;
}

/* ---- stores */

static void store_key_f32(const float *x, int64_t hd, char *part, int i) {
    for (int64_t d = 0; d < hd; d++) memcpy(part + (size_t)(d * KV_BLOCK + i) * sizeof *x, &x[d], sizeof *x);
}

static void store_value_f32(const float *x, int64_t hd, char *part, int i) {
    memcpy(part + (size_t)(i * hd) * sizeof *x, x, (size_t)hd * sizeof *x);
}

static void to_f16(const float *x, int64_t n, char *out) {
    int64_t d = 0;
    for (; d + VEC_LANES <= n; d += VEC_LANES) store_f16_vec(out + (size_t)d * sizeof(uint16_t), load_f32_vec(x + d));
    for (; d < n; d++) {
        uint16_t h = f32_to_f16(x[d]);
        memcpy(out + (size_t)d * sizeof h, &h, sizeof h);
    }
}

static void store_key_f16(const float *x, int64_t hd, char *part, int i) {
    enum { AT_ONCE = 64 };
    for (int64_t first = 0; first < hd; first += AT_ONCE) {
        uint16_t h[AT_ONCE];
        int64_t n = hd - first < AT_ONCE ? hd - first : AT_ONCE;
        to_f16(x + first, n, (char *)h);
        for (int64_t d = 0; d < n; d++) memcpy(part + (size_t)((first + d) * KV_BLOCK + i) * sizeof *h, &h[d], sizeof *h);
    }
}

static void store_value_f16(const float *x, int64_t hd, char *part, int i) {
    to_f16(x, hd, part + (size_t)(i * hd) * sizeof(uint16_t));
}

/* A group as bytes in -127 .. 127; the result is its scale as f16. What is not finite makes the scale NaN. */
static uint16_t quantize_group(const float *x, int64_t n, int8_t *q) {
    float most = 0;
    for (int64_t d = 0; d < n; d++) most = fabsf(x[d]) > most || isnan(x[d]) ? fabsf(x[d]) : most;
    uint16_t h = f32_to_f16(most / 127);
    float scale = f16_to_f32(h), inverse = scale > 0 && isfinite(scale) ? 1 / scale : 0;
    for (int64_t d = 0; d < n; d++) {
        float v = inverse > 0 ? nearbyintf(x[d] * inverse) : 0;
        q[d] = (int8_t)(v > 127 ? 127 : v < -127 ? -127 : v);
    }
    return isfinite(scale) ? h : 0x7e00;
}

INLINE void store_groups(const float *x, int64_t hd, char *part, size_t first, size_t step, size_t scale,
                         size_t scale_step) {
    char *scales = part + hd * KV_BLOCK;
    for (int64_t g = 0; g * KV_GROUP < hd; g++) {
        int8_t q[KV_GROUP];
        int64_t n = hd - g * KV_GROUP < KV_GROUP ? hd - g * KV_GROUP : KV_GROUP;
        uint16_t h = quantize_group(x + g * KV_GROUP, n, q);
        for (int64_t d = 0; d < n; d++) part[first + (size_t)(g * KV_GROUP + d) * step] = q[d];
        memcpy(scales + (scale + (size_t)g * scale_step) * sizeof h, &h, sizeof h);
    }
}

static void store_key_q8_0(const float *x, int64_t hd, char *part, int i) {
    store_groups(x, hd, part, (size_t)i, KV_BLOCK, (size_t)i, KV_BLOCK);
}

static void store_value_q8_0(const float *x, int64_t hd, char *part, int i) {
    store_groups(x, hd, part, (size_t)(i * hd), 1, (size_t)(i * kv_groups(hd)), 1);
}

#define ATTEND_TABLE                                                                              \
    {                                                                                             \
        .attend = {[KV_F32] = attend_f32, [KV_F16] = attend_f16, [KV_Q8_0] = attend_q8_0},        \
        .join = join,                                                                             \
        .store_key = {[KV_F32] = store_key_f32, [KV_F16] = store_key_f16, [KV_Q8_0] = store_key_q8_0},         \
        .store_value = {[KV_F32] = store_value_f32, [KV_F16] = store_value_f16, [KV_Q8_0] = store_value_q8_0}, \
    }

#endif
