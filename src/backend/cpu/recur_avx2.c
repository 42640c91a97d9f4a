/* Recurrences for AVX2. The Makefile gives this file its instruction set; elsewhere it is empty. */
#if defined(__AVX2__)
#include "backend/cpu/kernels_lanes.h"

#include <immintrin.h>

INLINE F32x8 fma8(F32x8 a, F32x8 b, F32x8 c) { return (F32x8)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c); }

enum { COLUMNS = 8 };
#include "backend/cpu/recur_lanes.h"

INLINE Cols fma_cols(Cols a, Cols b, Cols c) { return (Cols)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c); }

INLINE Cols clamp_cols(Cols x, float low, float high) {
    __m256 least = _mm256_max_ps(_mm256_set1_ps(low), (__m256)x); /* of a number and NaN the second */
    return (Cols)_mm256_min_ps(_mm256_set1_ps(high), least);
}

const Recur recur_avx2 = RECUR_TABLE;
#endif
