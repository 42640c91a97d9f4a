/* The readers of blocks, read_TYPE for each row of blocks.def. Those of all layouts but IQ's and TQ's are inline:
 * packing is compiled for each type, and most of what opening a model takes is packing. Formats: ggml's (GGUF
 * specification), and MLX's groups. */
#ifndef TENON_FORMAT_BLOCKS_READ_H
#define TENON_FORMAT_BLOCKS_READ_H

#include "format/blocks_read_k.h"
#include "format/blocks_read_mlx.h"

BlockRead read_IQ1_M, read_IQ1_S, read_IQ2_S, read_IQ2_XS, read_IQ2_XXS, read_IQ3_XXS, read_IQ3_S;
BlockRead read_TQ1_0, read_TQ2_0;

/* 16 bytes whose low nibbles are the first 16 elements and whose high ones are the rest */
static inline void read_nibbles(const uint8_t *p, RowBlock *out) {
    for (int g = 0; g < BLOCK_GROUPS / 2; g++) {
        uint32_t v = u32_at(p + 4 * g);
        out->q[g] = v & 0x0f0f0f0f;
        out->q[g + BLOCK_GROUPS / 2] = v >> 4 & 0x0f0f0f0f;
    }
}

/* 32 fifth bits */
static inline void add_fifth(const uint8_t *p, RowBlock *out) {
    uint32_t bits = u32_at(p);
    for (int g = 0; g < BLOCK_GROUPS; g++, bits >>= 4)
        out->q[g] |= (bits & 1) << 4 | (bits & 2) << 11 | (bits & 4) << 18 | (bits & 8) << 25;
}

/* f16 scale, 16 bytes: the low nibbles are the first 16 elements, the high ones the rest; 8 is zero */
static inline void read_Q4_0(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b * 18;
    out->scale[0] = u16_at(p);
    read_nibbles(p + 2, out);
}

/* f16 scale, f16 minimum, nibbles in the same order */
static inline void read_Q4_1(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b * 20;
    out->scale[0] = u16_at(p);
    out->min[0] = u16_at(p + 2);
    read_nibbles(p + 4, out);
}

/* f16 scale, 32 fifth bits, nibbles in the same order; 16 is zero */
static inline void read_Q5_0(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b * 22;
    out->scale[0] = u16_at(p);
    read_nibbles(p + 6, out);
    add_fifth(p + 2, out);
}

/* f16 scale, f16 minimum, 32 fifth bits, nibbles in the same order */
static inline void read_Q5_1(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b * 24;
    out->scale[0] = u16_at(p);
    out->min[0] = u16_at(p + 2);
    read_nibbles(p + 8, out);
    add_fifth(p + 4, out);
}

/* f16 scale, 32 signed bytes */
static inline void read_Q8_0(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b * 34;
    out->scale[0] = u16_at(p);
    for (int g = 0; g < BLOCK_GROUPS; g++) out->q[g] = u32_at(p + 2 + 4 * g) ^ 0x80808080;
}

static inline void read_IQ4_NL(const uint8_t *row, int64_t b, RowBlock *out) { read_Q4_0(row, b, out); }

/* f16 scale, 2 high bits of 8 scales in 2 bytes, their 4 low bits in 4; nibbles as in Q4_0, block after block; of a
 * scale 32 is zero */
static inline void read_IQ4_XS(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b / 8 * 136;
    int s = (int)(b % 8), low = p[4 + s / 2] >> (s % 2 * 4) & 15, high = (int)(u16_at(p + 2) >> (2 * s) & 3);
    out->factor = u16_at(p);
    out->scale[0] = (uint8_t)((low | high << 4) - 32);
    read_nibbles(p + 8 + 16 * s, out);
}

/* an exponent of 2 (biased by 127, and by one more for the doubled values), nibbles as in Q4_0 */
static inline void read_MXFP4(const uint8_t *row, int64_t b, RowBlock *out) {
    out->scale[0] = row[b * 17];
    read_nibbles(row + b * 17 + 1, out);
}

/* 4 scales of 16 elements, in E4M3 without its sign bit, all ones being 0; for each, 8 bytes of nibbles: the low ones
 * are the first 8 elements */
static inline void read_NVFP4(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b / 2 * 36;
    for (int h = 0; h < 2; h++) {
        const uint8_t *q = p + 4 + (b % 2 * 2 + h) * 8;
        out->scale[h] = p[b % 2 * 2 + h];
        for (int g = 0; g < 2; g++) {
            uint32_t v = u32_at(q + 4 * g);
            out->q[4 * h + g] = v & 0x0f0f0f0f;
            out->q[4 * h + g + 2] = v >> 4 & 0x0f0f0f0f;
        }
    }
}

#endif
