/* The readers of blocks, read_TYPE for each row of blocks.def. Those of all layouts but IQ's and TQ's are inline: packing
 * is compiled for each type, and most of what opening a model takes is packing. Formats: ggml's (GGUF specification),
 * and MLX's groups. A block of 256 elements is read as 8 of 32. */
#ifndef TENON_FORMAT_BLOCKS_READ_H
#define TENON_FORMAT_BLOCKS_READ_H

#include "format/blocks.h"

BlockRead read_IQ1_M, read_IQ1_S, read_IQ2_S, read_IQ2_XS, read_IQ2_XXS, read_IQ3_XXS, read_IQ3_S, read_TQ1_0, read_TQ2_0;

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

/* Of the 256 elements that block b is the s-th of 8 in. Codes of 2 bits: 32 bytes hold 4 blocks; of 4 bits: 2. */
static inline uint32_t two_bits(const uint8_t *q, int s, int g) {
    return u32_at(q + s / 4 * 32 + 4 * g) >> s % 4 * 2 & 0x03030303;
}
static inline uint32_t four_bits(const uint8_t *q, int s, int g) {
    return u32_at(q + s / 2 * 32 + 4 * g) >> s % 2 * 4 & 0x0f0f0f0f;
}

/* 16 scales of 4 bits, their minima in the upper 4; 64 bytes of codes; f16 scale, f16 scale of the minima */
static inline void read_Q2_K(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b / 8 * 84;
    int s = (int)(b % 8);
    out->factor = u16_at(p + 80);
    out->min_factor = u16_at(p + 82);
    for (int h = 0; h < 2; h++) {
        out->scale[h] = p[2 * s + h] & 15;
        out->min[h] = p[2 * s + h] >> 4;
    }
    for (int g = 0; g < BLOCK_GROUPS; g++) out->q[g] = two_bits(p + 16, s, g);
}

/* 32 bytes of third bits (0 means minus 4); 64 bytes of codes; 16 signed scales of 6 bits in 12 bytes; f16 scale */
static inline void read_Q3_K(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b / 8 * 110, *scales = p + 96;
    int s = (int)(b % 8);
    out->factor = u16_at(p + 108);
    for (int h = 0; h < 2; h++) {
        int nth = 2 * s + h, low = scales[nth % 8] >> (nth / 8 * 4) & 15,
            high = scales[8 + nth % 4] >> (nth / 4 * 2) & 3;
        out->scale[h] = (uint8_t)((low | high << 4) - 32);
    }
    for (int g = 0; g < BLOCK_GROUPS; g++)
        out->q[g] = two_bits(p + 32, s, g) | (u32_at(p + 4 * g) >> s & 0x01010101) << 2;
}

/* Q4_K and Q5_K: 8 scales and minima of 6 bits in 12 bytes at p + 4 */
static inline void read_factors(const uint8_t *p, int s, RowBlock *out) {
    const uint8_t *c = p + 4;
    out->factor = u16_at(p);
    out->min_factor = u16_at(p + 2);
    out->scale[0] = (uint16_t)(s < 4 ? c[s] & 63 : (c[s + 4] & 15) | (c[s - 4] >> 6) << 4);
    out->min[0] = (uint16_t)(s < 4 ? c[s + 4] & 63 : c[s + 4] >> 4 | (c[s] >> 6) << 4);
}

/* f16 scale, f16 scale of the minima, 12 bytes of scales and minima, 128 bytes of codes */
static inline void read_Q4_K(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b / 8 * 144;
    int s = (int)(b % 8);
    read_factors(p, s, out);
    for (int g = 0; g < BLOCK_GROUPS; g++) out->q[g] = four_bits(p + 16, s, g);
}

/* the same, with 32 bytes of fifth bits before the codes */
static inline void read_Q5_K(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b / 8 * 176;
    int s = (int)(b % 8);
    read_factors(p, s, out);
    for (int g = 0; g < BLOCK_GROUPS; g++)
        out->q[g] = four_bits(p + 48, s, g) | (u32_at(p + 16 + 4 * g) >> s & 0x01010101) << 4;
}

/* 128 bytes of low 4 bits (64 hold 4 blocks, two after two), 64 bytes of high 2 bits, 16 signed scales, f16 scale; 32
 * is zero */
static inline void read_Q6_K(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b / 8 * 210;
    int s = (int)(b % 8);
    out->factor = u16_at(p + 208);
    for (int h = 0; h < 2; h++) out->scale[h] = p[192 + 2 * s + h];
    for (int g = 0; g < BLOCK_GROUPS; g++) {
        uint32_t low = u32_at(p + s / 4 * 64 + s % 2 * 32 + 4 * g) >> s % 4 / 2 * 4 & 0x0f0f0f0f;
        out->q[g] = low | two_bits(p + 128, s, g) << 4;
    }
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

/* f32 scale, f32 bias, a string of codes. Four of them begin in a byte or, where their bits are odd, in the middle of
 * one. */
static inline void read_mlx(const uint8_t *row, int64_t b, RowBlock *out, const int bits, const int group) {
    const uint8_t *p = row + b * BLOCK_ELEMS / group * (8 + group * bits / 8);
    const uint8_t *codes = p + 8 + b * BLOCK_ELEMS % group * bits / 8;
    const uint32_t most = (1u << bits) - 1;
    out->factor = u32_at(p);
    out->min_factor = u32_at(p + 4);
    for (int g = 0; bits == 4 && g < BLOCK_GROUPS; g += 2) { /* eight at once */
        uint64_t v = u32_at(codes + 2 * g);
        v = (v | v << 16) & 0x0000ffff0000ffff;
        v = (v | v << 8) & 0x00ff00ff00ff00ff;
        v = (v | v << 4) & 0x0f0f0f0f0f0f0f0f;
        out->q[g] = (uint32_t)v;
        out->q[g + 1] = (uint32_t)(v >> 32);
    }
    for (int g = 0; bits != 4 && g < BLOCK_GROUPS; g++) {
        const uint8_t *q = codes + g * bits / 2;
        uint32_t v = bits < 3 ? *q : bits < 5 ? u16_at(q) : bits < 7 ? u16_at(q) | (uint32_t)q[2] << 16 : u32_at(q);
        v >>= g * bits * 4 % 8;
        out->q[g] = bits == 8 ? v
                              : (v & most) | (v >> bits & most) << 8 | (v >> 2 * bits & most) << 16 |
                                    (v >> 3 * bits & most) << 24;
    }
}

#define MLX(bits, group)                                                               \
    static inline void read_MLX##bits##_##group(const uint8_t *row, int64_t b, RowBlock *out) { \
        read_mlx(row, b, out, bits, group);                                                          \
    }
#define MLX_GROUPS(bits) MLX(bits, 32) MLX(bits, 64) MLX(bits, 128)
MLX_GROUPS(1) MLX_GROUPS(2) MLX_GROUPS(3) MLX_GROUPS(4) MLX_GROUPS(5) MLX_GROUPS(6) MLX_GROUPS(8)
#undef MLX_GROUPS
#undef MLX

#endif
