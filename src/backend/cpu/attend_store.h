/* How keys and values are stored (attend.h, attend_lanes.h). */
#ifndef TENON_BACKEND_CPU_ATTEND_STORE_H
#define TENON_BACKEND_CPU_ATTEND_STORE_H

#include "backend/cpu/attend_lanes.h"

static void store_key_f32(const float *x, int64_t hd, char *part, int i) {
    for (int64_t d = 0; d < hd; d++) memcpy(part + kv_at(hd, d, i) * sizeof *x, &x[d], sizeof *x);
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
        for (int64_t d = 0; d < n; d++)
            memcpy(part + kv_at(hd, first + d, i) * sizeof *h, &h[d], sizeof *h);
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
    store_groups(x, hd, part, kv_at(hd, 0, i), KV_RUN, kv_at(kv_groups(hd), 0, i), KV_RUN);
}

static void store_value_q8_0(const float *x, int64_t hd, char *part, int i) {
    store_groups(x, hd, part, (size_t)(i * hd), 1, (size_t)(i * kv_groups(hd)), 1);
}

#endif
