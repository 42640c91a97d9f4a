/* Kernels in plain C, for every machine. */
#include "backend/cpu/kernels_lanes.h"

INLINE F32x8 fma8(F32x8 a, F32x8 b, F32x8 c) { return a * b + c; }

#include "backend/cpu/kernels_quant.h"
#include "backend/cpu/kernels_rows.h"

enum { VR = 4, TILE_Q8 = 4, TILE_Q16 = 2, TILE_Q24 = 2, TILE_F32 = 2 };
#include "backend/cpu/panel_table.h"

INLINE Fv fmav(Fv a, Fv b, Fv c) { return a * b + c; }

INLINE Fv load_f16v(const void *p) {
    uint16_t h[VR];
    memcpy(h, p, sizeof h);
    return (Fv){f16_to_f32(h[0]), f16_to_f32(h[1]), f16_to_f32(h[2]), f16_to_f32(h[3])};
}

INLINE Iv load_i8v(const void *p) {
    int8_t b[VR];
    memcpy(b, p, sizeof b);
    return (Iv){b[0], b[1], b[2], b[3]};
}

INLINE Uv lookup(Uv v, const uint8_t table[16]) {
    uint8_t b[VR * 4];
    memcpy(b, &v, sizeof b);
    for (int i = 0; i < VR * 4; i++) b[i] = table[b[i]];
    return load_uv(b);
}

/* A product of an unsigned and a signed byte fits 16 bits. */
INLINE Iv dot4(Iv acc, Uv u, const char *x, const bool wide) {
    typedef int16_t Hv __attribute__((vector_size(VR * 4)));
    (void)wide;
    Iv x_even = splati((int32_t)((uint32_t)(int8_t)x[2] << 16 | (uint16_t)(int8_t)x[0]));
    Iv x_odd = splati((int32_t)((uint32_t)(int8_t)x[3] << 16 | (uint16_t)(int8_t)x[1]));
    Iv even = (Iv)((Hv)(u & 0x00ff00ff) * (Hv)x_even), odd = (Iv)((Hv)(u >> 8 & 0x00ff00ff) * (Hv)x_odd);
    return acc + ((even << 16 >> 16) + (even >> 16)) + ((odd << 16 >> 16) + (odd >> 16));
}

const Kernels kernels_generic = KERNELS_TABLE("generic", .attend = &attend_generic);
