/* Sums of products over 8 lanes (kernels_lanes.h): float weights with activations, probabilities with values; and the
 * quantisation of activations, whose sums each instruction set writes for itself. */
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

/* ---- probabilities with the values of a block */

/* nt queries by nv vectors of a value row; `width` elements of the last vector are real. */
INLINE void blend_tile(LoadFn *load, size_t size, const Blend *b, int t, const int nt, int64_t d, const int nv,
                       int64_t width) {
    enum { MOST = 8 };
    F32x8 acc[4][MOST];
    const char *v = (const char *)b->v + (size_t)d * size;
    size_t v_row = (size_t)b->width * size;
    int joint = b->count[t];
    for (int a = 0; a < nt; a++) {
        const float *from = b->acc + (size_t)(t + a) * b->acc_row + d;
        joint = b->count[t + a] < joint ? b->count[t + a] : joint;
        for (int k = 0; k < nv; k++)
            acc[a][k] = splat(b->factor[t + a]) *
                        (width == LANES ? load_f32(from + k * LANES) : load_part(load_f32, sizeof *from, from, width));
    }
    for (int j = 0; j < joint; j++)
        for (int k = 0; k < nv; k++) {
            const char *at = v + (size_t)j * v_row + (size_t)k * LANES * size;
            F32x8 value = width == LANES ? load(at) : load_part(load, size, at, width);
            for (int a = 0; a < nt; a++) acc[a][k] = fma8(splat(b->p[(t + a) * KV_BLOCK + j]), value, acc[a][k]);
        }
    for (int a = 0; a < nt; a++) {
        float *to = b->acc + (size_t)(t + a) * b->acc_row + d;
        for (int k = 0; k < nv; k++) {
            for (int j = joint; j < b->count[t + a]; j++) { /* what this query sees and its neighbours do not */
                const char *at = v + (size_t)j * v_row + (size_t)k * LANES * size;
                F32x8 value = width == LANES ? load(at) : load_part(load, size, at, width);
                acc[a][k] = fma8(splat(b->p[(t + a) * KV_BLOCK + j]), value, acc[a][k]);
            }
            if (width == LANES) store_f32(to + k * LANES, acc[a][k]);
            else store_part(store_f32, sizeof *to, to, width, acc[a][k]);
        }
    }
}

INLINE void blend_rows(LoadFn *load, size_t size, const Blend *b, int t, const int nt, const int nv) {
    int64_t d = 0;
    for (; d + nv * LANES <= b->width; d += nv * LANES) blend_tile(load, size, b, t, nt, d, nv, LANES);
    for (; d + LANES <= b->width; d += LANES) blend_tile(load, size, b, t, nt, d, 1, LANES);
    if (d < b->width) blend_tile(load, size, b, t, nt, d, 1, b->width - d);
}

INLINE void blend(LoadFn *load, size_t size, const Blend *b) {
    int t = 0;
    for (; t + 4 <= b->n; t += 4) blend_rows(load, size, b, t, 4, 2);
    for (; t < b->n; t++) blend_rows(load, size, b, t, 1, 8);
}

static void blend_f32(const Blend *b) { blend(load_f32, sizeof(float), b); }
static void blend_f16(const Blend *b) { blend(load_f16, sizeof(uint16_t), b); }

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
