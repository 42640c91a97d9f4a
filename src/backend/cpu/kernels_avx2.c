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

/* 32 products of unsigned and signed bytes as 8 sums of four; pairs stay below 2^15 (kernels.h: |x| <= 127). */
INLINE __m256 dot_bytes(__m256i u, __m256i s) {
    return _mm256_cvtepi32_ps(_mm256_madd_epi16(_mm256_maddubs_epi16(u, s), _mm256_set1_epi16(1)));
}

/* Where a type keeps its numbers: a block begins with its f16 scale; `head` bytes on, its values begin. */
typedef struct Layout {
    BytesFn *bytes;
    int size, head;
    bool has_min; /* a second f16, and values are 0 .. 15; else they are signed */
} Layout;

/* The first 4 bytes of block j of n, or zero. */
INLINE int32_t head_of(const uint8_t *w, int block, int j, int n) {
    int32_t v = 0;
    if (j < n) memcpy(&v, w + j * block, sizeof v);
    return v;
}

/* The scales of the next n <= 8 blocks, and what follows them (minimums, or nothing of sense). */
INLINE void heads_of(const uint8_t *w, int b, int n, __m256 *scale, __m256 *next) {
    __m256i v = _mm256_setr_epi32(head_of(w, b, 0, n), head_of(w, b, 1, n), head_of(w, b, 2, n), head_of(w, b, 3, n),
                                  head_of(w, b, 4, n), head_of(w, b, 5, n), head_of(w, b, 6, n), head_of(w, b, 7, n));
    v = _mm256_packus_epi32(_mm256_and_si256(v, _mm256_set1_epi32(0xffff)), _mm256_srli_epi32(v, 16));
    v = _mm256_permute4x64_epi64(v, 0xd8); /* the halves of each lane side by side */
    *scale = _mm256_cvtph_ps(_mm256_castsi256_si128(v));
    *next = _mm256_cvtph_ps(_mm256_extracti128_si256(v, 1));
}

/* ---- quantised activations: nt tokens by one weight row. Eight lanes of sums go block after block; scales are
 * multiplied for eight blocks at a time, and lane j of `mins` sums min * scale * sum(x) of every eighth block. */

enum { TOKENS = 4 };

INLINE void tile(Layout l, const Gemm *g, int64_t t, const int nt, int64_t o) {
    const uint8_t *w = (const uint8_t *)g->w + (size_t)o * g->w_row;
    const int8_t *x = (const int8_t *)g->x + (size_t)t * g->x_row;
    int64_t blocks = g->k / QUANT_BLOCK;
    __m256 acc[TOKENS], mins[TOKENS];
    for (int a = 0; a < nt; a++) acc[a] = mins[a] = _mm256_setzero_ps();
    for (int64_t i = 0; i < blocks; i += LANES) {
        int n = blocks - i < LANES ? (int)(blocks - i) : LANES;
        __m256i there = _mm256_cmpgt_epi32(_mm256_set1_epi32(n), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
        __m256 scale, min;
        float scales[TOKENS][LANES];
        heads_of(w, l.size, n, &scale, &min);
        for (int a = 0; a < nt; a++) {
            const float *xs = (const float *)(const void *)(x + (size_t)a * g->x_row + g->k) + i;
            _mm256_storeu_ps(scales[a], _mm256_mul_ps(scale, _mm256_maskload_ps(xs, there)));
            if (l.has_min) mins[a] = _mm256_fmadd_ps(min, _mm256_maskload_ps(xs + blocks, there), mins[a]);
        }
        for (int j = 0; j < n; j++, w += l.size) {
            __m256i q = l.bytes(w + l.head), size = l.has_min ? q : _mm256_abs_epi8(q);
            for (int a = 0; a < nt; a++) {
                const int8_t *xa = x + (size_t)a * g->x_row + (i + j) * QUANT_BLOCK;
                __m256i xv = _mm256_loadu_si256((const __m256i *)xa);
                __m256 dot = dot_bytes(size, l.has_min ? xv : _mm256_sign_epi8(xv, q)); /* |q| times x with q's sign */
                acc[a] = _mm256_fmadd_ps(dot, _mm256_broadcast_ss(&scales[a][j]), acc[a]);
            }
        }
    }
    for (int a = 0; a < nt; a++)
        g->out[(size_t)(t + a) * g->out_row + (size_t)o] = sum8((F32x8)acc[a]) + (l.has_min ? sum8((F32x8)mins[a]) : 0);
}

INLINE void gemm_blocks(Layout l, const Gemm *g) {
    int64_t t = 0;
    for (; t + TOKENS <= g->n; t += TOKENS)
        for (int64_t o = 0; o < g->m; o++) tile(l, g, t, TOKENS, o);
    for (; t < g->n; t++)
        for (int64_t o = 0; o < g->m; o++) tile(l, g, t, 1, o);
}

#define LAYOUT_Q8_0 (Layout){bytes_q8, 34, 2, false}
#define LAYOUT_Q4_0 (Layout){bytes_q4_0, 18, 2, false}
#define LAYOUT_Q4_1 (Layout){bytes_nibbles, 20, 4, true}

static void gemm_q8_0(const Gemm *g) { gemm_blocks(LAYOUT_Q8_0, g); }
static void gemm_q4_0(const Gemm *g) { gemm_blocks(LAYOUT_Q4_0, g); }
static void gemm_q4_1(const Gemm *g) { gemm_blocks(LAYOUT_Q4_1, g); }

/* ---- exact values: the product is exact in f32, and the addition rounds once, as in dequant_row */

INLINE void unpack_blocks(Layout l, const uint8_t *p, int64_t n, float *out) {
    for (int64_t i = 0; i < n; i += QUANT_BLOCK, p += l.size) {
        __m256 scale, min;
        int8_t q[QUANT_BLOCK];
        heads_of(p, l.size, 1, &scale, &min);
        scale = _mm256_broadcastss_ps(_mm256_castps256_ps128(scale));
        min = _mm256_broadcastss_ps(_mm256_castps256_ps128(min));
        _mm256_storeu_si256((__m256i *)q, l.bytes(p + l.head));
        for (int k = 0; k < QUANT_BLOCK; k += LANES) {
            __m256 v = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)(q + k))));
            v = _mm256_mul_ps(v, scale);
            _mm256_storeu_ps(out + i + k, l.has_min ? _mm256_add_ps(v, min) : v);
        }
    }
}

static void unpack(DType t, const void *src, int64_t n, float *out) {
    switch (t) {
    case DT_Q8_0: unpack_blocks(LAYOUT_Q8_0, src, n, out); return;
    case DT_Q4_0: unpack_blocks(LAYOUT_Q4_0, src, n, out); return;
    case DT_Q4_1: unpack_blocks(LAYOUT_Q4_1, src, n, out); return;
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
    .attend = &attend_avx2,
};
#endif
