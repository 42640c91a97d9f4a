/* Recurrences for NEON. Elsewhere this file is empty. */
#if defined(__aarch64__)
#include "backend/cpu/kernels_lanes.h"

#include <arm_neon.h>

INLINE F32x8 fma8(F32x8 a, F32x8 b, F32x8 c) {
    float32x4_t x[2], y[2], z[2];
    memcpy(x, &a, sizeof a);
    memcpy(y, &b, sizeof b);
    memcpy(z, &c, sizeof c);
    for (int i = 0; i < 2; i++) z[i] = vfmaq_f32(z[i], x[i], y[i]);
    memcpy(&c, z, sizeof c);
    return c;
}

enum { COLUMNS = 4 };
#include "backend/cpu/recur_lanes.h"

INLINE Cols fma_cols(Cols a, Cols b, Cols c) { return (Cols)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b); }

INLINE Cols clamp_cols(Cols x, float low, float high) {
    return (Cols)vminq_f32(vdupq_n_f32(high), vmaxq_f32(vdupq_n_f32(low), (float32x4_t)x));
}

const Recur recur_neon = RECUR_TABLE;
#endif
