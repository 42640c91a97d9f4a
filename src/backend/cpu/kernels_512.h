/* What the instruction sets of 64-byte vectors share. */
#ifndef TENON_BACKEND_CPU_KERNELS_512_H
#define TENON_BACKEND_CPU_KERNELS_512_H

enum { VR = 16, TILE_Q8 = 12, TILE_Q16 = 8, TILE_Q24 = 4, TILE_F32 = 8 };
#include "backend/cpu/panel_lanes.h"

#include <immintrin.h>

INLINE F32x8 fma8(F32x8 a, F32x8 b, F32x8 c) { return (F32x8)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c); }
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

#endif
