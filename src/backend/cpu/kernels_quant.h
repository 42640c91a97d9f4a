/* Activations for quantised weights, over 8 lanes (kernels_lanes.h): blocks of signed bytes, and the sums that weights
 * with minimums ask for. */
#ifndef TENON_BACKEND_CPU_KERNELS_QUANT_H
#define TENON_BACKEND_CPU_KERNELS_QUANT_H

#include "backend/cpu/kernels_lanes.h"

#include <math.h>

INLINE int32_t sum_i32(I32x8 v) {
    typedef int32_t I32x4 __attribute__((vector_size(16)));
    I32x4 half[2];
    memcpy(half, &v, sizeof half);
    I32x4 s = half[0] + half[1];
    return (s[0] + s[2]) + (s[1] + s[3]);
}

INLINE int32_t max_i32(I32x8 v) {
    typedef int32_t I32x4 __attribute__((vector_size(16)));
    I32x4 half[2];
    memcpy(half, &v, sizeof half);
    I32x4 m = half[0] > half[1], s = (half[0] & m) | (half[1] & ~m);
    int32_t a = s[0] > s[2] ? s[0] : s[2], b = s[1] > s[3] ? s[1] : s[3];
    return a > b ? a : b;
}

static void quantize(const float *x, int64_t n, QuantBlock *out) {
    typedef int8_t I8x8 __attribute__((vector_size(8)));
    const F32x8 to_int = splat(12582912.0f); /* 1.5 * 2^23: adding it rounds to an integer in the low bits */
    for (int64_t i = 0; i < n; i += QUANT_BLOCK, out++) {
        F32x8 v[4];
        I32x8 most = {0}, whole[4]; /* the bits of |x| compare like |x|, and what is not finite is the largest */
        for (int k = 0; k < 4; k++) {
            v[k] = load_f32(x + i + k * LANES);
            I32x8 abs = (I32x8)v[k] & 0x7fffffff;
            most = (I32x8)pick(most < abs, (F32x8)abs, (F32x8)most);
        }
        int32_t bits = max_i32(most);
        float amax, scale = NAN, inverse = 0;
        memcpy(&amax, &bits, sizeof amax);
        if (amax < INFINITY) scale = 0;
        if (amax < INFINITY && amax >= 0x1p-100f) { /* below: zero, and 127 / amax could overflow */
            scale = amax / 127;
            inverse = 127 / amax;
        }
        for (int k = 0; k < 4; k++) {
            F32x8 scaled = inverse > 0 ? v[k] * splat(inverse) : splat(0);
            whole[k] = (I32x8)(scaled + to_int) - (I32x8)to_int;
            I8x8 bytes = __builtin_convertvector(whole[k], I8x8);
            memcpy(out->q + k * LANES, &bytes, sizeof bytes);
        }
        out->minus_first = -sum_i32(whole[0] + whole[1]);
        out->minus_sum = out->minus_first - sum_i32(whole[2] + whole[3]);
        out->scale = scale;
        out->sum = scale * (float)-out->minus_sum;
    }
}

static void half_sums(const float *x, int64_t n, float *out) {
    for (int64_t i = 0; i < n; i += 2 * LANES) *out++ = sum8(load_f32(x + i) + load_f32(x + i + LANES));
}

#endif
