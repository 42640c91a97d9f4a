/* Attention for AVX-512. The Makefile gives this file its instruction set; elsewhere it is empty. */
#if defined(__AVX512F__)
#define VEC_LANES 16
#define VEC_QUERIES 6
#define ATTEND_TABLE attend_avx512
#include "backend/cpu/attend_items.h"

#include <immintrin.h>

INLINE Vec fma_vec(Vec a, Vec b, Vec c) { return (Vec)_mm512_fmadd_ps((__m512)a, (__m512)b, (__m512)c); }
INLINE Vec load_f16_vec(const void *p) { return (Vec)_mm512_cvtph_ps(_mm256_loadu_si256(p)); }
INLINE void store_f16_vec(void *p, Vec v) {
    _mm256_storeu_si256(p, _mm512_cvtps_ph((__m512)v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
}
#endif
