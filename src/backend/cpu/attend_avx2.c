/* Attention for AVX2 with FMA and F16C. The Makefile gives this file its instruction set; elsewhere it is empty. */
#if defined(__AVX2__) && defined(__FMA__) && defined(__F16C__)
#define VEC_LANES 8
#define VEC_QUERIES 2
#define ATTEND_TABLE attend_avx2
#include "backend/cpu/attend_items.h"

#include <immintrin.h>

INLINE Vec fma_vec(Vec a, Vec b, Vec c) { return (Vec)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c); }
INLINE Vec load_f16_vec(const void *p) { return (Vec)_mm256_cvtph_ps(_mm_loadu_si128(p)); }
INLINE void store_f16_vec(void *p, Vec v) {
    _mm_storeu_si128(p, _mm256_cvtps_ph((__m256)v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
}
#endif
