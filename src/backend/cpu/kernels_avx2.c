/* Kernels for AVX2, FMA and F16C. The Makefile gives this file its instruction set; elsewhere it is empty. */
#if defined(__AVX2__) && defined(__FMA__) && defined(__F16C__)
#include "backend/cpu/kernels_256.h"

/* Pairs of products of bytes saturate at 2^15: of 8 bits they are made in 16. */
INLINE Iv dot4(Iv acc, Uv u, const char *x, const bool wide) {
    int32_t four;
    memcpy(&four, x, sizeof four);
    __m256i uv = (__m256i)u, xv = _mm256_set1_epi32(four);
    if (!wide) return acc + (Iv)_mm256_madd_epi16(_mm256_maddubs_epi16(uv, xv), _mm256_set1_epi16(1));
    __m256i even = _mm256_and_si256(uv, _mm256_set1_epi16(255)), odd = _mm256_srli_epi16(uv, 8);
    __m256i x_even = _mm256_srai_epi16(_mm256_slli_epi16(xv, 8), 8), x_odd = _mm256_srai_epi16(xv, 8);
    return acc + (Iv)_mm256_add_epi32(_mm256_madd_epi16(even, x_even), _mm256_madd_epi16(odd, x_odd));
}

const Kernels kernels_avx2 = KERNELS_TABLE("avx2", .attend = &attend_avx2);
#endif
