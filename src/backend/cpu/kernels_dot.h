/* Sums of products over 8 lanes (kernels_lanes.h): float weights with activations; and the quantisation of
 * activations, whose sums each instruction set writes for itself. */
#ifndef TENON_BACKEND_CPU_KERNELS_DOT_H
#define TENON_BACKEND_CPU_KERNELS_DOT_H

#include "backend/cpu/kernels_lanes.h"

#include <math.h>

/* ---- dot products of f32 activations with float weights: nt tokens by nw rows of weights side by side */

INLINE void gemm_tile(LoadFn *load, size_t size, const Gemm *g, int64_t t, const int nt, int64_t o, const int nw) {
    enum { MOST = 4 };
    F32x8 acc[MOST][MOST] = {{{0}}};
    const char *w[MOST] = {0}, *x[MOST] = {0};
    for (int a = 0; a < nt; a++) x[a] = (const char *)g->x + (size_t)(t + a) * g->x_row;
    for (int b = 0; b < nw; b++) w[b] = (const char *)g->w + (size_t)(o + b) * g->w_row;
    int64_t i = 0, whole = g->k / LANES * LANES, rest = g->k - whole;
    for (; i < whole; i += LANES) {
        F32x8 wv[MOST];
        for (int b = 0; b < nw; b++) wv[b] = load(w[b] + (size_t)i * size);
        for (int a = 0; a < nt; a++) {
            F32x8 xv = load_f32(x[a] + (size_t)i * sizeof(float));
            for (int b = 0; b < nw; b++) acc[a][b] = fma8(xv, wv[b], acc[a][b]);
        }
    }
    for (int a = 0; rest && a < nt; a++) {
        F32x8 xv = load_part(load_f32, sizeof(float), x[a] + (size_t)i * sizeof(float), rest);
        for (int b = 0; b < nw; b++)
            acc[a][b] = fma8(xv, load_part(load, size, w[b] + (size_t)i * size, rest), acc[a][b]);
    }
    for (int a = 0; a < nt; a++)
        for (int b = 0; b < nw; b++) g->out[(size_t)(t + a) * g->out_row + (size_t)(o + b)] = sum8(acc[a][b]);
}

INLINE void gemm_float(LoadFn *load, size_t size, const Gemm *g) {
    int64_t t = 0, o;
    for (; t + 4 <= g->n; t += 4) {
        for (o = 0; o + 2 <= g->m; o += 2) gemm_tile(load, size, g, t, 4, o, 2);
        if (o < g->m) gemm_tile(load, size, g, t, 4, o, 1);
    }
    for (; t < g->n; t++) {
        for (o = 0; o + 4 <= g->m; o += 4) gemm_tile(load, size, g, t, 1, o, 4);
        for (; o < g->m; o++) gemm_tile(load, size, g, t, 1, o, 1);
    }
}

static void gemm_f32(const Gemm *g) { gemm_float(load_f32, sizeof(float), g); }
static void gemm_f16(const Gemm *g) { gemm_float(load_f16, sizeof(uint16_t), g); }
static void gemm_bf16(const Gemm *g) { gemm_float(load_bf16, sizeof(uint16_t), g); }

/* ---- activations to int8 */

static void quantize(const float *x, int64_t n, void *out) {
    const F32x8 to_int = splat(12582912.0f);
    int8_t *q = out;
    char *scales = (char *)out + n, *sums = scales + (size_t)(n / QUANT_BLOCK) * sizeof(float);
    for (int64_t i = 0; i < n; i += QUANT_BLOCK, scales += sizeof(float), sums += sizeof(float)) {
        F32x8 v[4];
        I32x8 most = {0}; /* the bits of |x| compare like |x|, and what is not finite is the largest */
        for (int k = 0; k < 4; k++) {
            v[k] = load_f32(x + i + k * LANES);
            I32x8 abs = (I32x8)v[k] & 0x7fffffff;
            most = (I32x8)pick(most < abs, (F32x8)abs, (F32x8)most);
        }
        int32_t bits = 0, sum = 0, values[QUANT_BLOCK];
        for (int k = 0; k < LANES; k++) bits = most[k] > bits ? most[k] : bits;
        float amax, scale = NAN, inverse = 0;
        memcpy(&amax, &bits, sizeof amax);
        if (amax < INFINITY) scale = 0;
        if (amax < INFINITY && amax >= 0x1p-100f) { /* below: zero, and 127 / amax could overflow */
            scale = amax / 127;
            inverse = 127 / amax;
        }
        for (int k = 0; k < 4; k++) {
            F32x8 scaled = inverse > 0 ? v[k] * splat(inverse) : splat(0);
            I32x8 whole = (I32x8)(scaled + to_int) - (I32x8)to_int;
            memcpy(values + k * LANES, &whole, sizeof whole);
        }
        for (int k = 0; k < QUANT_BLOCK; k++) {
            sum += values[k];
            q[i + k] = (int8_t)values[k];
        }
        float scaled_sum = scale * (float)sum;
        memcpy(scales, &scale, sizeof scale);
        memcpy(sums, &scaled_sum, sizeof scaled_sum);
    }
}

#endif
