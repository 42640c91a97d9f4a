/* Kernels in plain C, for every machine. */
#include "backend/cpu/kernels_lanes.h"

INLINE F32x8 fma8(F32x8 a, F32x8 b, F32x8 c) { return a * b + c; }

#include "backend/cpu/kernels_quant.h"
#include "backend/cpu/kernels_rows.h"

enum { VR = 4, TILE_Q8 = 4, TILE_Q24 = 2, TILE_F32 = 2 };
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

INLINE Iv dot4(Iv acc, Uv u, const char *x, const bool wide) {
    (void)wide;
    for (int j = 0; j < 4; j++) acc += (Iv)(u >> 8 * j & 255) * (int8_t)x[j];
    return acc;
}

const Kernels kernels_generic = {
    .name = "generic",
    .panel = &panel_fns,
    .quantize = quantize,
    .rmsnorm = rmsnorm,
    .layernorm = layernorm,
    .act = act,
    .scan = scan,
    .attend = &attend_generic,
};
