/* Kernels for AVX2 with FMA and F16C. The Makefile gives this file its instruction set; elsewhere it is empty. */
#if defined(__AVX2__) && defined(__FMA__) && defined(__F16C__)
#include "backend/cpu/kernels_lanes.h"

#include <immintrin.h>

INLINE F32x8 fma8(F32x8 a, F32x8 b, F32x8 c) { return (F32x8)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c); }

INLINE F32x8 load_f16(const void *p) { return (F32x8)_mm256_cvtph_ps(_mm_loadu_si128(p)); }

INLINE void store_f16(void *p, F32x8 v) {
    _mm_storeu_si128(p, _mm256_cvtps_ph((__m256)v, _MM_FROUND_TO_NEAREST_INT));
}

#include "backend/cpu/kernels_dot.h"
#include "backend/cpu/kernels_rows.h"

/* ---- blocks of 32 weights as bytes */

typedef __m256i BytesFn(const uint8_t *p);

INLINE __m256i bytes_q8(const uint8_t *p) { return _mm256_loadu_si256((const __m256i *)p); }

/* 0 .. 15; the low nibbles are the first 16 elements */
INLINE __m256i bytes_nibbles(const uint8_t *p) {
    __m128i b = _mm_loadu_si128((const __m128i *)p);
    return _mm256_and_si256(_mm256_set_m128i(_mm_srli_epi16(b, 4), b), _mm256_set1_epi8(15));
}

INLINE __m256i bytes_q4_0(const uint8_t *p) { return _mm256_sub_epi8(bytes_nibbles(p), _mm256_set1_epi8(8)); }

/* The two f16 at p as floats, in lanes 0 and 1; the second is whatever follows. */
INLINE __m128 two_f16(const uint8_t *p) {
    int32_t both;
    memcpy(&both, p, sizeof both);
    return _mm_cvtph_ps(_mm_cvtsi32_si128(both));
}

/* Lanes 0 and 1: scale and scale * sum of block i of a quantised row. */
INLINE __m128 scale_and_sum(const int8_t *x, int64_t k, int64_t i) {
    return _mm_castsi128_ps(_mm_loadl_epi64((const __m128i *)(x + k + i / QUANT_BLOCK * 8)));
}

/* 32 products of unsigned and signed bytes as 8 sums of four; pairs stay below 2^15 (kernels.h: |x| <= 127). */
INLINE __m256 dot_bytes(__m256i u, __m256i s) {
    return _mm256_cvtepi32_ps(_mm256_madd_epi16(_mm256_maddubs_epi16(u, s), _mm256_set1_epi16(1)));
}

/* ---- quantised activations: nt tokens by one weight row, 8 lanes of sums, block after block */

enum { TOKENS = 4 };

/* Signed weights: |w| times x with the sign of w. */
INLINE void tile_signed(BytesFn *bytes, size_t block, const Gemm *g, int64_t t, const int nt, int64_t o) {
    const uint8_t *w = (const uint8_t *)g->w + (size_t)o * g->w_row;
    const int8_t *x = (const int8_t *)g->x + (size_t)t * g->x_row;
    __m256 acc[TOKENS];
    for (int a = 0; a < nt; a++) acc[a] = _mm256_setzero_ps();
    for (int64_t i = 0; i < g->k; i += QUANT_BLOCK, w += block) {
        __m256i q = bytes(w + 2), size = _mm256_abs_epi8(q);
        __m128 scale = two_f16(w);
        for (int a = 0; a < nt; a++) {
            const int8_t *xa = x + (size_t)a * g->x_row;
            __m256i xv = _mm256_loadu_si256((const __m256i *)(xa + i));
            __m256 dot = dot_bytes(size, _mm256_sign_epi8(xv, q));
            __m256 factor = _mm256_broadcastss_ps(_mm_mul_ss(scale, scale_and_sum(xa, g->k, i)));
            acc[a] = _mm256_fmadd_ps(dot, factor, acc[a]);
        }
    }
    for (int a = 0; a < nt; a++) g->out[(size_t)(t + a) * g->out_row + (size_t)o] = sum8((F32x8)acc[a]);
}

/* Unsigned weights and a minimum: the sum of min * scale * sum(x) is kept beside the eight. */
INLINE void tile_q4_1(const Gemm *g, int64_t t, const int nt, int64_t o) {
    const uint8_t *w = (const uint8_t *)g->w + (size_t)o * g->w_row;
    const int8_t *x = (const int8_t *)g->x + (size_t)t * g->x_row;
    __m256 acc[TOKENS];
    __m128 mins[TOKENS]; /* lane 1 */
    for (int a = 0; a < nt; a++) {
        acc[a] = _mm256_setzero_ps();
        mins[a] = _mm_setzero_ps();
    }
    for (int64_t i = 0; i < g->k; i += QUANT_BLOCK, w += 20) {
        __m256i q = bytes_nibbles(w + 4);
        __m128 scale_min = two_f16(w);
        for (int a = 0; a < nt; a++) {
            const int8_t *xa = x + (size_t)a * g->x_row;
            __m256 dot = dot_bytes(q, _mm256_loadu_si256((const __m256i *)(xa + i)));
            __m128 both = _mm_mul_ps(scale_min, scale_and_sum(xa, g->k, i));
            acc[a] = _mm256_fmadd_ps(dot, _mm256_broadcastss_ps(both), acc[a]);
            mins[a] = _mm_add_ps(mins[a], both);
        }
    }
    for (int a = 0; a < nt; a++)
        g->out[(size_t)(t + a) * g->out_row + (size_t)o] = sum8((F32x8)acc[a]) + ((F32x4)mins[a])[1];
}

static void gemm_q8_0(const Gemm *g) {
    int64_t t = 0;
    for (; t + TOKENS <= g->n; t += TOKENS)
        for (int64_t o = 0; o < g->m; o++) tile_signed(bytes_q8, 34, g, t, TOKENS, o);
    for (; t < g->n; t++)
        for (int64_t o = 0; o < g->m; o++) tile_signed(bytes_q8, 34, g, t, 1, o);
}

static void gemm_q4_0(const Gemm *g) {
    int64_t t = 0;
    for (; t + TOKENS <= g->n; t += TOKENS)
        for (int64_t o = 0; o < g->m; o++) tile_signed(bytes_q4_0, 18, g, t, TOKENS, o);
    for (; t < g->n; t++)
        for (int64_t o = 0; o < g->m; o++) tile_signed(bytes_q4_0, 18, g, t, 1, o);
}

static void gemm_q4_1(const Gemm *g) {
    int64_t t = 0;
    for (; t + TOKENS <= g->n; t += TOKENS)
        for (int64_t o = 0; o < g->m; o++) tile_q4_1(g, t, TOKENS, o);
    for (; t < g->n; t++)
        for (int64_t o = 0; o < g->m; o++) tile_q4_1(g, t, 1, o);
}

/* ---- exact values: the product is exact, so multiply and add round once, as dequant_row does */

INLINE void unpack_blocks(BytesFn *bytes, size_t block, size_t head, const uint8_t *p, int64_t n, float *out) {
    for (int64_t i = 0; i < n; i += QUANT_BLOCK, p += block) {
        int8_t q[QUANT_BLOCK];
        _mm256_storeu_si256((__m256i *)q, bytes(p + head));
        __m128 pair = two_f16(p);
        __m256 scale = _mm256_broadcastss_ps(pair), min = _mm256_broadcastss_ps(_mm_movehdup_ps(pair));
        for (int k = 0; k < QUANT_BLOCK; k += LANES) {
            __m256 v = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)(q + k))));
            v = _mm256_mul_ps(v, scale);
            _mm256_storeu_ps(out + i + k, head == 4 ? _mm256_add_ps(v, min) : v);
        }
    }
}

static void unpack(DType t, const void *src, int64_t n, float *out) {
    switch (t) {
    case DT_Q8_0: unpack_blocks(bytes_q8, 34, 2, src, n, out); return;
    case DT_Q4_0: unpack_blocks(bytes_q4_0, 18, 2, src, n, out); return;
    case DT_Q4_1: unpack_blocks(bytes_nibbles, 20, 4, src, n, out); return;
    default: dequant_row(t, src, n, out); return;
    }
}

const Kernels kernels_avx2 = {
    .name = "avx2",
    .unpack = unpack,
    .gemm = {[DT_F32] = gemm_f32, [DT_F16] = gemm_f16, [DT_BF16] = gemm_bf16},
    .gemm_q8 = {[DT_Q8_0] = gemm_q8_0, [DT_Q4_0] = gemm_q4_0, [DT_Q4_1] = gemm_q4_1},
    .quantize = quantize,
    .rmsnorm = rmsnorm,
    .layernorm = layernorm,
    .act = act,
    .scan = scan,
    .softmax = softmax,
    .blend = {[DT_F32] = blend_f32, [DT_F16] = blend_f16},
    .store = {[DT_F32] = store_row_f32, [DT_F16] = store_row_f16},
};
#endif
