/* Kernels for NEON with dot products. The Makefile gives this file its instruction set; elsewhere it is empty. */
#if defined(__ARM_FEATURE_DOTPROD)
#include "backend/cpu/kernels_128.h"

/* The instruction takes signed bytes: u - 128 and 64 twice make up for a u of 8 bits. */
INLINE Iv dot4(Iv acc, Uv u, const char *x, const bool wide) {
    int8x16_t xv = four_bytes(x), uv = (int8x16_t)u, half = vdupq_n_s8(64);
    int32x4_t sum = (int32x4_t)acc;
    if (!wide) return (Iv)vdotq_s32(sum, uv, xv);
    sum = vdotq_s32(vdotq_s32(sum, half, xv), half, xv);
    return (Iv)vdotq_s32(sum, veorq_s8(uv, vdupq_n_s8(-128)), xv);
}

const Kernels kernels_neon = KERNELS_TABLE("neon", .attend = &attend_generic);
#endif
