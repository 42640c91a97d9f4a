/* What the instruction sets of NEON share: all but the dot product of bytes, dot4. */
#ifndef TENON_BACKEND_CPU_KERNELS_128_H
#define TENON_BACKEND_CPU_KERNELS_128_H

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

#include "backend/cpu/kernels_quant.h"
#include "backend/cpu/kernels_rows.h"

enum { VR = 4, TILE_Q8 = 8, TILE_Q16 = 4, TILE_Q24 = 4, TILE_F32 = 6 };
#include "backend/cpu/panel_table.h"

INLINE Fv fmav(Fv a, Fv b, Fv c) { return (Fv)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b); }

INLINE Fv load_f16v(const void *p) {
    uint16x4_t h;
    memcpy(&h, p, sizeof h);
    return (Fv)vcvt_f32_f16(vreinterpret_f16_u16(h));
}

INLINE Iv load_i8v(const void *p) {
    int8_t b[VR];
    memcpy(b, p, sizeof b);
    return (Iv){b[0], b[1], b[2], b[3]};
}

INLINE Uv lookup(Uv v, const uint8_t table[16]) { return (Uv)vqtbl1q_u8(vld1q_u8(table), (uint8x16_t)v); }

INLINE int8x16_t four_bytes(const char *x) {
    int32_t four;
    memcpy(&four, x, sizeof four);
    return vreinterpretq_s8_s32(vdupq_n_s32(four));
}

#endif
