/* Activations for quantised weights (kernels.h), over 8 lanes (kernels_lanes.h). */
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

/* The largest |x| of a block. */
INLINE float most_of(const float *x) {
    I32x8 most = {0}; /* the bits of |x| compare like |x|, and what is not finite is the largest */
    for (int k = 0; k < 4; k++) {
        I32x8 abs = (I32x8)load_f32(x + k * LANES) & 0x7fffffff;
        most = (I32x8)pick(most < abs, (F32x8)abs, (F32x8)most);
    }
    int32_t bits = max_i32(most);
    float f;
    memcpy(&f, &bits, sizeof f);
    return f;
}

INLINE void quantize_block(const float *x, const float amax, const int digits, char *out) {
    typedef int8_t I8x8 __attribute__((vector_size(8)));
    const F32x8 to_int = splat(12582912.0f); /* 1.5 * 2^23: adding it rounds to an integer in the low bits */
    const float limit = digits == 1 ? 127 : digits == 2 ? 32600 : 8355000; /* with room for carries */
    I32x8 whole[4];
    float scale = NAN, inverse = 0;
    if (amax < INFINITY) scale = 0;
    if (amax < INFINITY && amax >= 0x1p-100f) { /* below: zero, and the inverse could overflow */
        scale = amax / limit;
        inverse = limit / amax;
    }
    for (int k = 0; k < 4; k++) {
        F32x8 scaled = inverse > 0 ? load_f32(x + k * LANES) * splat(inverse) : splat(0);
        if (digits <= 2) whole[k] = (I32x8)(scaled + to_int) - (I32x8)to_int;
        else whole[k] = __builtin_convertvector(scaled + pick(scaled < splat(0), splat(-0.5f), splat(0.5f)), I32x8);
    }
    int32_t minus_all = 0;
    for (int d = digits - 1; d >= 0; d--) {
        I32x8 low[4];
        for (int k = 0; k < 4; k++) {
            low[k] = digits == 1 ? whole[k] : (whole[k] << 24) >> 24;
            whole[k] = (whole[k] - low[k]) >> 8;
            I8x8 bytes = __builtin_convertvector(low[k], I8x8);
            memcpy(out + d * QUANT_BLOCK + k * LANES, &bytes, sizeof bytes);
        }
        int32_t first = -sum_i32(low[0] + low[1]), all = first - sum_i32(low[2] + low[3]);
        minus_all += (int32_t)((uint32_t)all << (8 * (digits - 1 - d)));
        char *minus = out + quant_minus_at(digits) + (size_t)d * sizeof all;
        memcpy(minus, &all, sizeof all);
        memcpy(minus + (size_t)digits * sizeof all, &first, sizeof first);
    }
    float sum = scale * (float)-minus_all;
    memcpy(out + quant_scale_at(digits), &scale, sizeof scale);
    memcpy(out + quant_sum_at(digits), &sum, sizeof sum);
}

INLINE void quantize_blocks(const float *x, int64_t n, const int digits, char *out) {
    enum { AHEAD = 8 }; /* maxima are chains of dependent instructions: several at a time hide each other */
    float most[AHEAD];
    for (int64_t i = 0, blocks = n / QUANT_BLOCK; i < blocks; i++) {
        if (i % AHEAD == 0)
            for (int64_t k = 0; k < AHEAD && i + k < blocks; k++) most[k] = most_of(x + (i + k) * QUANT_BLOCK);
        quantize_block(x + i * QUANT_BLOCK, most[i % AHEAD], digits, out + (size_t)i * quant_block_bytes(digits));
    }
}

static void quantize(const float *x, int64_t n, int digits, void *out) {
    if (digits == 1) quantize_blocks(x, n, 1, out);
    else if (digits == 2) quantize_blocks(x, n, 2, out);
    else quantize_blocks(x, n, MAX_DIGITS, out);
}

#endif
