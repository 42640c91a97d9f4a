/* Kernels in plain C, for every machine. The integer dot products are left to the compiler. */
#include "backend/cpu/kernels_lanes.h"

INLINE F32x8 fma8(F32x8 a, F32x8 b, F32x8 c) { return a * b + c; }

INLINE F32x8 load_f16(const void *p) {
    uint16_t h[LANES];
    F32x8 v = {0};
    memcpy(h, p, sizeof h);
    for (int k = 0; k < LANES; k++) v[k] = f16_to_f32(h[k]);
    return v;
}

INLINE void store_f16(void *p, F32x8 v) {
    uint16_t h[LANES];
    for (int k = 0; k < LANES; k++) h[k] = f32_to_f16(v[k]);
    memcpy(p, h, sizeof h);
}

#include "backend/cpu/kernels_dot.h"
#include "backend/cpu/kernels_rows.h"

/* A block of weights as integers: value = scale * q + min. */
typedef struct Block {
    float scale, min;
    int8_t q[QUANT_BLOCK];
} Block;
typedef void BlockFn(const uint8_t *p, Block *out);

static float f16_at(const uint8_t *p) {
    uint16_t h;
    memcpy(&h, p, sizeof h);
    return f16_to_f32(h);
}

INLINE void nibbles(const uint8_t *p, int zero, int8_t *q) {
    for (int i = 0; i < QUANT_BLOCK / 2; i++) {
        q[i] = (int8_t)((p[i] & 15) - zero);
        q[i + QUANT_BLOCK / 2] = (int8_t)((p[i] >> 4) - zero);
    }
}

INLINE void block_q8_0(const uint8_t *p, Block *out) {
    out->scale = f16_at(p);
    memcpy(out->q, p + 2, sizeof out->q);
}

INLINE void block_q4_0(const uint8_t *p, Block *out) {
    out->scale = f16_at(p);
    nibbles(p + 2, 8, out->q);
}

INLINE void block_q4_1(const uint8_t *p, Block *out) {
    out->scale = f16_at(p);
    out->min = f16_at(p + 2);
    nibbles(p + 4, 0, out->q);
}

/* Four tokens share an unpacked block; each has its own sum, block after block. */
INLINE void gemm_blocks(BlockFn *unpack, DType type, const Gemm *g) {
    enum { TOKENS = 4 };
    size_t block_bytes = dtype_row_bytes(type, QUANT_BLOCK);
    for (int64_t t = 0; t < g->n; t += TOKENS)
        for (int64_t o = 0; o < g->m; o++) {
            const uint8_t *w = (const uint8_t *)g->w + (size_t)o * g->w_row;
            int64_t tokens = g->n - t < TOKENS ? g->n - t : TOKENS;
            float acc[TOKENS] = {0};
            for (int64_t i = 0; i < g->k; i += QUANT_BLOCK, w += block_bytes) {
                Block b = {0};
                unpack(w, &b);
                for (int64_t a = 0; a < tokens; a++) {
                    const int8_t *x = (const int8_t *)g->x + (size_t)(t + a) * g->x_row, *scales = x + g->k;
                    float scale, sum;
                    memcpy(&scale, scales + i / QUANT_BLOCK * (int64_t)sizeof scale, sizeof scale);
                    memcpy(&sum, scales + (g->k + i) / QUANT_BLOCK * (int64_t)sizeof sum, sizeof sum);
                    int32_t dot = 0;
                    for (int k = 0; k < QUANT_BLOCK; k++) dot += b.q[k] * x[i + k];
                    acc[a] += b.scale * scale * (float)dot + b.min * sum;
                }
            }
            for (int64_t a = 0; a < tokens; a++) g->out[(size_t)(t + a) * g->out_row + (size_t)o] = acc[a];
        }
}

static void gemm_q8_0(const Gemm *g) { gemm_blocks(block_q8_0, DT_Q8_0, g); }
static void gemm_q4_0(const Gemm *g) { gemm_blocks(block_q4_0, DT_Q4_0, g); }
static void gemm_q4_1(const Gemm *g) { gemm_blocks(block_q4_1, DT_Q4_1, g); }

const Kernels kernels_generic = {
    .name = "generic",
    .unpack = dequant_row,
    .gemm = {[DT_F32] = gemm_f32, [DT_F16] = gemm_f16, [DT_BF16] = gemm_bf16},
    .gemm_q8 = {[DT_Q8_0] = gemm_q8_0, [DT_Q4_0] = gemm_q4_0, [DT_Q4_1] = gemm_q4_1},
    .quantize = quantize,
    .rmsnorm = rmsnorm,
    .layernorm = layernorm,
    .act = act,
    .scan = scan,
    .attend = &attend_generic,
};
