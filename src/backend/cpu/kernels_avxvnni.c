/* Kernels for AVX2 with AVX-VNNI. The Makefile gives this file its instruction set; elsewhere it is empty. */
#if defined(__AVXVNNI__) && defined(__FMA__) && defined(__F16C__)
#include "backend/cpu/kernels_256.h"

INLINE Iv dot4(Iv acc, Uv u, const char *x, const bool wide) {
    int32_t four;
    (void)wide;
    memcpy(&four, x, sizeof four);
    return (Iv)_mm256_dpbusd_avx_epi32((__m256i)acc, (__m256i)u, _mm256_set1_epi32(four));
}

const Kernels kernels_avxvnni = KERNELS_TABLE("avxvnni", .attend = &attend_avx2);
#endif
