/* The readers of the types of 256 elements whose codes choose small whole numbers (see blocks.h): IQ1, IQ2 and IQ3,
 * whose codes are points of a grid, and the ternary TQ1 and TQ2. A `part` is 32 of the 256 elements. */
#include "format/blocks_read.h"

static uint8_t *codes_of(RowBlock *b) { return (uint8_t *)b->q; }

/* The 8 elements of a point with levels of 2 bits, or of two points with levels of 4; each has a sign bit above its
 * level. */
static void put_levels(uint32_t point, uint32_t signs, uint8_t *code) {
    for (int i = 0; i < 8; i++) code[i] = (uint8_t)((point >> 2 * i & 3) | (signs >> i & 1) << 2);
}

static void put_pair(uint32_t first, uint32_t second, uint32_t signs, uint8_t *code) {
    uint32_t point = first | second << 16;
    for (int i = 0; i < 8; i++) code[i] = (uint8_t)((point >> 4 * i & 7) | (signs >> i & 1) << 3);
}

/* If the signs of 8 elements take 7 bits, the number of minus signs is even. */
static uint32_t even_signs(uint32_t seven) {
    uint32_t s = seven & 127, odd = s ^ s >> 4;
    odd ^= odd >> 2;
    return s | ((odd ^ odd >> 1) & 1) << 7;
}

static uint8_t odd_scale(uint32_t s) { return (uint8_t)(2 * s + 1); }

/* The s-th scale of 4 bits. */
static uint8_t nibble_scale(const uint8_t *p, int s) { return odd_scale(p[s / 2] >> s % 2 * 4 & 15U); }

/* f16 scale; for each 32 elements 4 bytes of points, 4 x 7 bits of signs, 4 of a scale */
static void part_IQ2_XXS(const uint8_t *p, int part, RowBlock *out) {
    const uint8_t *q = p + 2 + 8 * part;
    uint32_t signs = u32_at(q + 4);
    out->factor = bits_of(f16_at(p) * 0.125f);
    out->scale[0] = out->scale[1] = odd_scale(signs >> 28);
    for (int i = 0; i < 4; i++) put_levels(grid_iq2_xxs[q[i]], even_signs(signs >> 7 * i), codes_of(out) + 8 * i);
}

/* f16 scale; 32 points of 9 bits with 7 bits of signs; 16 scales of 4 bits */
static void part_IQ2_XS(const uint8_t *p, int part, RowBlock *out) {
    out->factor = bits_of(f16_at(p) * 0.125f);
    for (int i = 0; i < 2; i++) out->scale[i] = nibble_scale(p + 66, 2 * part + i);
    for (int i = 0; i < 4; i++) {
        uint32_t q = u16_at(p + 2 + 8 * part + 2 * i);
        put_levels(grid_iq2_xs[q & 511], even_signs(q >> 9), codes_of(out) + 8 * i);
    }
}

/* f16 scale; the lower 8 bits of 32 points; 32 bytes of signs; the upper 2 bits of the points; 16 scales of 4 bits */
static void part_IQ2_S(const uint8_t *p, int part, RowBlock *out) {
    out->factor = bits_of(f16_at(p) * 0.125f);
    for (int i = 0; i < 2; i++) out->scale[i] = nibble_scale(p + 74, 2 * part + i);
    for (int i = 0; i < 4; i++) {
        uint32_t point = p[2 + 4 * part + i] | (p[66 + part] >> 2 * i & 3U) << 8;
        put_levels(grid_iq2_s[point], p[34 + 4 * part + i], codes_of(out) + 8 * i);
    }
}

/* f16 scale; 64 points of 4 elements; for each 32 elements 4 x 7 bits of signs and 4 of a scale */
static void part_IQ3_XXS(const uint8_t *p, int part, RowBlock *out) {
    const uint8_t *q = p + 2 + 8 * part;
    uint32_t signs = u32_at(p + 66 + 4 * part);
    out->factor = bits_of(f16_at(p) * 0.25f);
    out->scale[0] = out->scale[1] = odd_scale(signs >> 28);
    for (int i = 0; i < 4; i++)
        put_pair(grid_iq3_xxs[q[2 * i]], grid_iq3_xxs[q[2 * i + 1]], even_signs(signs >> 7 * i), codes_of(out) + 8 * i);
}

/* f16 scale; the lower 8 bits of 64 points of 4 elements, the ninth bits; 32 bytes of signs; 8 scales of 4 bits */
static void part_IQ3_S(const uint8_t *p, int part, RowBlock *out) {
    const uint8_t *q = p + 2 + 8 * part;
    uint32_t ninth = p[66 + part];
    out->factor = bits_of(f16_at(p));
    out->scale[0] = out->scale[1] = nibble_scale(p + 106, part);
    for (int i = 0; i < 4; i++) {
        uint32_t first = q[2 * i] | (ninth >> 2 * i & 1) << 8, second = q[2 * i + 1] | (ninth >> (2 * i + 1) & 1) << 8;
        put_pair(grid_iq3_s[first], grid_iq3_s[second], p[74 + 4 * part + i], codes_of(out) + 8 * i);
    }
}

/* f16 scale; the lower 8 bits of 32 points; for each 32 elements 16 bits: 4 x 3 upper bits, a scale of 3, and whether
 * an eighth is taken off all values, rather than added */
static void part_IQ1_S(const uint8_t *p, int part, RowBlock *out) {
    uint32_t high = u16_at(p + 34 + 2 * part), less = high >> 15 ? 255 : 0;
    out->factor = bits_of(f16_at(p) * 0.125f);
    out->scale[0] = out->scale[1] = odd_scale(high >> 12 & 7);
    for (int i = 0; i < 4; i++)
        put_levels(grid_iq1_s[p[2 + 4 * part + i] | (high >> 3 * i & 7) << 8], less, codes_of(out) + 8 * i);
}

/* The lower 8 bits of 32 points; 4 bits for each: the upper 3, and the eighth as above; 4 x 16 bits: 4 scales of 3
 * bits, and a quarter of the f16 scale */
static void part_IQ1_M(const uint8_t *p, int part, RowBlock *out) {
    const uint8_t *scales = p + 48;
    uint32_t d = 0, four = u16_at(scales + part / 2 * 2);
    for (int i = 0; i < 4; i++) d |= (uint32_t)(u16_at(scales + 2 * i) >> 12) << 4 * i;
    out->factor = bits_of(f16_to_f32((uint16_t)d) * 0.125f);
    for (int i = 0; i < 2; i++) out->scale[i] = odd_scale(four >> (part % 2 * 6 + 3 * i) & 7);
    for (int i = 0; i < 4; i++) {
        uint32_t high = p[32 + 2 * part + i / 2] >> i % 2 * 4;
        put_levels(grid_iq1_s[p[4 * part + i] | (high & 7) << 8], high & 8 ? 255 : 0, codes_of(out) + 8 * i);
    }
}

/* The nth ternary digit of a byte, which is a fraction of 256. */
static uint8_t ternary(uint8_t byte, int nth) {
    static const uint8_t power[] = {1, 3, 9, 27, 81};
    return (uint8_t)((uint8_t)(byte * power[nth]) * 3 >> 8);
}

/* 32 bytes of 5 digits, 16 of 5, 4 of 4: all first digits of these, then all second ones ...; f16 scale */
static void part_TQ1_0(const uint8_t *p, int part, RowBlock *out) {
    out->factor = bits_of(f16_at(p + 52));
    out->scale[0] = out->scale[1] = 1;
    for (int k = 0; k < BLOCK_ELEMS; k++) {
        int i = BLOCK_ELEMS * part + k;
        codes_of(out)[k] = i < 160   ? ternary(p[i % 32], i / 32)
                       : i < 240 ? ternary(p[32 + i % 16], (i - 160) / 16)
                                 : ternary(p[48 + i % 4], (i - 240) / 4);
    }
}

/* 64 bytes, of which 32 hold 128 elements; f16 scale */
static void part_TQ2_0(const uint8_t *p, int part, RowBlock *out) {
    out->factor = bits_of(f16_at(p + 64));
    out->scale[0] = out->scale[1] = 1;
    for (int k = 0; k < BLOCK_ELEMS; k++) codes_of(out)[k] = p[part / 4 * 32 + k] >> part % 4 * 2 & 3;
}

#define READER(name, bytes)                                             \
    void read_##name(const uint8_t *row, int64_t b, RowBlock *out) {    \
        part_##name(row + b / 8 * (bytes), (int)(b % 8), out);          \
    }
READER(IQ2_XXS, 66)
READER(IQ2_XS, 74)
READER(IQ2_S, 82)
READER(IQ3_XXS, 98)
READER(IQ3_S, 110)
READER(IQ1_S, 50)
READER(IQ1_M, 56)
READER(TQ1_0, 54)
READER(TQ2_0, 66)
