/* Kernels for NEON with products of unsigned and signed bytes. The Makefile gives this file its instruction set;
 * elsewhere it is empty. */
#if defined(__ARM_FEATURE_MATMUL_INT8)
#include "backend/cpu/kernels_128.h"

INLINE Iv dot4(Iv acc, Uv u, const char *x, const bool wide) {
    (void)wide;
    return (Iv)vusdotq_s32((int32x4_t)acc, (uint8x16_t)u, four_bytes(x));
}

const Kernels kernels_neon_i8mm = KERNELS_TABLE("neon_i8mm", .attend = &attend_generic);
#endif
