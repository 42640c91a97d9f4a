/* Norms and activations over 8 lanes (kernels_lanes.h). */
#ifndef TENON_BACKEND_CPU_KERNELS_ROWS_H
#define TENON_BACKEND_CPU_KERNELS_ROWS_H

#include "backend/cpu/kernels_lanes.h"

#include <math.h>

/* ---- rows */

static void rmsnorm(const float *x, const float *w, int64_t n, float eps, float *out) {
    F32x8 sum = splat(0);
    int64_t i = 0;
    for (; i + LANES <= n; i += LANES) sum = fma8(load_f32(x + i), load_f32(x + i), sum);
    F32x8 last = load_part(load_f32, sizeof *x, x + i, n - i);
    float scale = 1 / sqrtf(sum8(fma8(last, last, sum)) / (float)n + eps);
    for (i = 0; i < n; i++) out[i] = x[i] * scale * w[i];
}

static void layernorm(const float *x, const float *w, const float *b, int64_t n, float eps, float *out) {
    F32x8 sum = splat(0), square = splat(0);
    int64_t whole = n / LANES * LANES;
    for (int64_t i = 0; i < whole; i += LANES) sum += load_f32(x + i);
    float mean = sum8(sum + load_part(load_f32, sizeof *x, x + whole, n - whole)) / (float)n;
    for (int64_t i = 0; i < n; i++) out[i] = x[i] - mean;
    for (int64_t i = 0; i < whole; i += LANES) square = fma8(load_f32(out + i), load_f32(out + i), square);
    F32x8 last = load_part(load_f32, sizeof *x, out + whole, n - whole);
    float scale = 1 / sqrtf(sum8(fma8(last, last, square)) / (float)n + eps);
    for (int64_t i = 0; i < n; i++) out[i] = out[i] * scale * w[i] + (b ? b[i] : 0);
}

/* y times the sigmoid of x, y / (1 + h h) where h is the root of e^-x: h stays in the normal range, its square may
 * leave it at both ends and is right there too. */
INLINE F32x8 gate8(F32x8 y, F32x8 x) {
    x = clamp8(x * splat(-0.5f), -87, 87);
    EXP_PARTS(F32x8, fma8, splat, x, shifted, p);
    F32x8 h = (F32x8)((U32x8)p + ((U32x8)shifted << 23));
    return y / fma8(h, h, splat(1));
}

INLINE F32x8 sigmoid8(F32x8 x) { return gate8(splat(1), x); }

INLINE F32x8 silu8(F32x8 x) { return gate8(x, x); }

/* 0.5 (1 + tanh u) is the sigmoid of 2u. */
INLINE F32x8 gelu_tanh8(F32x8 x) { return gate8(x, splat(1.5957691216f) * (x + splat(0.044715f) * x * x * x)); }

INLINE F32x8 tanh8(F32x8 x) { return splat(2) * sigmoid8(splat(2) * x) - splat(1); }

INLINE F32x8 act8(const Act kind, F32x8 x, F32x8 a, F32x8 b) {
    switch (kind) {
    case ACT_SILU: return silu8(x);
    case ACT_GELU_TANH: return gelu_tanh8(x);
    case ACT_SIGMOID: return sigmoid8(x);
    case ACT_SCALE: return a * x;
    case ACT_SOFTCAP: return a * tanh8(b * x);
    case ACT_CLAMP: return pick(x < a, a, pick(x > b, b, x));
    default: check(!"an activation of eight lanes");
    }
}

INLINE void act_lanes(const Act kind, ActAttr act, const float *x, int64_t n, float *out) {
    F32x8 a = splat((float)act.a), b = splat((float)act.b);
    int64_t i = 0;
    for (; i + LANES <= n; i += LANES) store_f32(out + i, act8(kind, load_f32(x + i), a, b));
    if (i < n)
        store_part(store_f32, sizeof *out, out + i, n - i,
                   act8(kind, load_part(load_f32, sizeof *x, x + i, n - i), a, b));
}

static void act(ActAttr act, const float *x, int64_t n, float *out) {
    switch (act.kind) {
    case ACT_SILU: act_lanes(ACT_SILU, act, x, n, out); return;
    case ACT_GELU_TANH: act_lanes(ACT_GELU_TANH, act, x, n, out); return;
    case ACT_SIGMOID: act_lanes(ACT_SIGMOID, act, x, n, out); return;
    case ACT_SCALE: act_lanes(ACT_SCALE, act, x, n, out); return;
    case ACT_SOFTCAP: act_lanes(ACT_SOFTCAP, act, x, n, out); return;
    case ACT_CLAMP: act_lanes(ACT_CLAMP, act, x, n, out); return;
    case ACT_GELU:
        for (int64_t i = 0; i < n; i++) out[i] = 0.5f * x[i] * (1 + erff(x[i] * 0.70710678f));
        return;
    case ACT_SOFTPLUS:
        for (int64_t i = 0; i < n; i++) out[i] = (x[i] > 0 ? x[i] : 0) + log1pf(expf(-fabsf(x[i])));
        return;
    }
    check(!"an activation");
}

#endif
