/* The readers of types whose blocks are 256 elements (blocks_read.h): each is read as 8 of 32. */
#ifndef TENON_FORMAT_BLOCKS_READ_K_H
#define TENON_FORMAT_BLOCKS_READ_K_H

#include "format/blocks.h"

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

#endif
