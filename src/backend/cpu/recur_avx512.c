/* Recurrences for AVX-512. The Makefile gives this file its instruction set; elsewhere it is empty. */
#if defined(__AVX512F__)
#include "backend/cpu/kernels_lanes.h"

#include <immintrin.h>

INLINE F32x8 fma8(F32x8 a, F32x8 b, F32x8 c) { return (F32x8)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c); }

enum { COLUMNS = 16 };
#include "backend/cpu/recur_lanes.h"

INLINE Cols fma_cols(Cols a, Cols b, Cols c) { return (Cols)_mm512_fmadd_ps((__m512)a, (__m512)b, (__m512)c); }

INLINE Cols clamp_cols(Cols x, float low, float high) {
    __m512 least = _mm512_max_ps(_mm512_set1_ps(low), (__m512)x); /* of a number and NaN the second */
    return (Cols)_mm512_min_ps(_mm512_set1_ps(high), least);
}

const Recur recur_avx512 = RECUR_TABLE;
#endif
