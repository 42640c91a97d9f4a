/* Kernels for AVX-512 (F, BW, VL, DQ, VNNI). The Makefile gives this file its instruction set; elsewhere it is
 * empty. */
#if defined(__AVX512VNNI__) && defined(__AVX512BW__) && defined(__AVX512VL__) && defined(__AVX512DQ__)
#include "backend/cpu/kernels_lanes.h"

#include <immintrin.h>

INLINE F32x8 fma8(F32x8 a, F32x8 b, F32x8 c) { return (F32x8)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c); }

#include "backend/cpu/kernels_quant.h"
#include "backend/cpu/kernels_rows.h"

enum { VR = 16, TILE_Q8 = 12, TILE_Q16 = 8, TILE_Q24 = 4, TILE_F32 = 8 };
#include "backend/cpu/panel_table.h"

INLINE Fv fmav(Fv a, Fv b, Fv c) { return (Fv)_mm512_fmadd_ps((__m512)a, (__m512)b, (__m512)c); }
INLINE Fv load_f16v(const void *p) { return (Fv)_mm512_cvtph_ps(_mm256_loadu_si256(p)); }
INLINE Iv load_i8v(const void *p) { return (Iv)_mm512_cvtepi8_epi32(_mm_loadu_si128(p)); }

INLINE Uv lookup(Uv v, const uint8_t table[16]) {
    __m512i t = _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)table));
    return (Uv)_mm512_shuffle_epi8(t, (__m512i)v);
}

INLINE Iv dot4(Iv acc, Uv u, const char *x, const bool wide) {
    int32_t four;
    (void)wide;
    memcpy(&four, x, sizeof four);
    return (Iv)_mm512_dpbusd_epi32((__m512i)acc, (__m512i)u, _mm512_set1_epi32(four));
}

const Kernels kernels_avx512 = KERNELS_TABLE("avx512", attend_avx512);
#endif
