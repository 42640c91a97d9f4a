/* What the instruction sets of 32-byte vectors share: all but the dot product of bytes, dot4. */
#ifndef TENON_BACKEND_CPU_KERNELS_256_H
#define TENON_BACKEND_CPU_KERNELS_256_H

#include "backend/cpu/kernels_lanes.h"

#include <immintrin.h>

INLINE F32x8 fma8(F32x8 a, F32x8 b, F32x8 c) { return (F32x8)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c); }

#include "backend/cpu/kernels_quant.h"
#include "backend/cpu/kernels_rows.h"

enum { VR = 8, TILE_Q8 = 4, TILE_Q16 = 2, TILE_Q24 = 2, TILE_F32 = 4 };
#include "backend/cpu/panel_table.h"

INLINE Fv fmav(Fv a, Fv b, Fv c) { return (Fv)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c); }
INLINE Fv load_f16v(const void *p) { return (Fv)_mm256_cvtph_ps(_mm_loadu_si128(p)); }
INLINE Iv load_i8v(const void *p) { return (Iv)_mm256_cvtepi8_epi32(_mm_loadl_epi64(p)); }

INLINE Uv lookup(Uv v, const uint8_t table[16]) {
    __m256i t = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table));
    return (Uv)_mm256_shuffle_epi8(t, (__m256i)v);
}

#endif
