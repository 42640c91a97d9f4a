/* See quant_iq.h. No state, any thread. */
#include "format/quant_iq.h"

#include "base/err.h"
#include "format/quant_blocks.h"

static uint32_t u32_at(const uint8_t *p) { return u16_at(p) | (uint32_t)u16_at(p + 2) << 16; }

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
static void read_IQ2_XXS(const uint8_t *p, int part, IqPart *out) {
    const uint8_t *q = p + 2 + 8 * part;
    uint32_t signs = u32_at(q + 4);
    out->unit = f16_at(p) * 0.125f;
    out->scale[0] = out->scale[1] = odd_scale(signs >> 28);
    for (int i = 0; i < 4; i++) put_levels(grid_iq2_xxs[q[i]], even_signs(signs >> 7 * i), out->code + 8 * i);
}

/* f16 scale; 32 points of 9 bits with 7 bits of signs; 16 scales of 4 bits */
static void read_IQ2_XS(const uint8_t *p, int part, IqPart *out) {
    out->unit = f16_at(p) * 0.125f;
    for (int i = 0; i < 2; i++) out->scale[i] = nibble_scale(p + 66, 2 * part + i);
    for (int i = 0; i < 4; i++) {
        uint32_t q = u16_at(p + 2 + 8 * part + 2 * i);
        put_levels(grid_iq2_xs[q & 511], even_signs(q >> 9), out->code + 8 * i);
    }
}

/* f16 scale; the lower 8 bits of 32 points; 32 bytes of signs; the upper 2 bits of the points; 16 scales of 4 bits */
static void read_IQ2_S(const uint8_t *p, int part, IqPart *out) {
    out->unit = f16_at(p) * 0.125f;
    for (int i = 0; i < 2; i++) out->scale[i] = nibble_scale(p + 74, 2 * part + i);
    for (int i = 0; i < 4; i++) {
        uint32_t point = p[2 + 4 * part + i] | (p[66 + part] >> 2 * i & 3U) << 8;
        put_levels(grid_iq2_s[point], p[34 + 4 * part + i], out->code + 8 * i);
    }
}

/* f16 scale; 64 points of 4 elements; for each 32 elements 4 x 7 bits of signs and 4 of a scale */
static void read_IQ3_XXS(const uint8_t *p, int part, IqPart *out) {
    const uint8_t *q = p + 2 + 8 * part;
    uint32_t signs = u32_at(p + 66 + 4 * part);
    out->unit = f16_at(p) * 0.25f;
    out->scale[0] = out->scale[1] = odd_scale(signs >> 28);
    for (int i = 0; i < 4; i++)
        put_pair(grid_iq3_xxs[q[2 * i]], grid_iq3_xxs[q[2 * i + 1]], even_signs(signs >> 7 * i), out->code + 8 * i);
}

/* f16 scale; the lower 8 bits of 64 points of 4 elements, the ninth bits; 32 bytes of signs; 8 scales of 4 bits */
static void read_IQ3_S(const uint8_t *p, int part, IqPart *out) {
    const uint8_t *q = p + 2 + 8 * part;
    uint32_t ninth = p[66 + part];
    out->unit = f16_at(p);
    out->scale[0] = out->scale[1] = nibble_scale(p + 106, part);
    for (int i = 0; i < 4; i++) {
        uint32_t first = q[2 * i] | (ninth >> 2 * i & 1) << 8, second = q[2 * i + 1] | (ninth >> (2 * i + 1) & 1) << 8;
        put_pair(grid_iq3_s[first], grid_iq3_s[second], p[74 + 4 * part + i], out->code + 8 * i);
    }
}

/* f16 scale; the lower 8 bits of 32 points; for each 32 elements 16 bits: 4 x 3 upper bits, a scale of 3, and whether
 * an eighth is taken off all values, rather than added */
static void read_IQ1_S(const uint8_t *p, int part, IqPart *out) {
    uint32_t high = u16_at(p + 34 + 2 * part), less = high >> 15 ? 255 : 0;
    out->unit = f16_at(p) * 0.125f;
    out->scale[0] = out->scale[1] = odd_scale(high >> 12 & 7);
    for (int i = 0; i < 4; i++)
        put_levels(grid_iq1_s[p[2 + 4 * part + i] | (high >> 3 * i & 7) << 8], less, out->code + 8 * i);
}

/* The lower 8 bits of 32 points; 4 bits for each: the upper 3, and the eighth as above; 4 x 16 bits: 4 scales of 3
 * bits, and a quarter of the f16 scale */
static void read_IQ1_M(const uint8_t *p, int part, IqPart *out) {
    const uint8_t *scales = p + 48;
    uint32_t d = 0, four = u16_at(scales + part / 2 * 2);
    for (int i = 0; i < 4; i++) d |= (uint32_t)(u16_at(scales + 2 * i) >> 12) << 4 * i;
    out->unit = f16_to_f32((uint16_t)d) * 0.125f;
    for (int i = 0; i < 2; i++) out->scale[i] = odd_scale(four >> (part % 2 * 6 + 3 * i) & 7);
    for (int i = 0; i < 4; i++) {
        uint32_t high = p[32 + 2 * part + i / 2] >> i % 2 * 4;
        put_levels(grid_iq1_s[p[4 * part + i] | (high & 7) << 8], high & 8 ? 255 : 0, out->code + 8 * i);
    }
}

/* The nth ternary digit of a byte, which is a fraction of 256. */
static uint8_t ternary(uint8_t byte, int nth) {
    static const uint8_t power[] = {1, 3, 9, 27, 81};
    return (uint8_t)((uint8_t)(byte * power[nth]) * 3 >> 8);
}

/* 32 bytes of 5 digits, 16 of 5, 4 of 4: all first digits of these, then all second ones ...; f16 scale */
static void read_TQ1_0(const uint8_t *p, int part, IqPart *out) {
    out->unit = f16_at(p + 52);
    out->scale[0] = out->scale[1] = 1;
    for (int k = 0; k < IQ_PART; k++) {
        int i = IQ_PART * part + k;
        out->code[k] = i < 160   ? ternary(p[i % 32], i / 32)
                       : i < 240 ? ternary(p[32 + i % 16], (i - 160) / 16)
                                 : ternary(p[48 + i % 4], (i - 240) / 4);
    }
}

/* 64 bytes, of which 32 hold 128 elements; f16 scale */
static void read_TQ2_0(const uint8_t *p, int part, IqPart *out) {
    out->unit = f16_at(p + 64);
    out->scale[0] = out->scale[1] = 1;
    for (int k = 0; k < IQ_PART; k++) out->code[k] = p[part / 4 * 32 + k] >> part % 4 * 2 & 3;
}

static const struct {
    void (*read)(const uint8_t *p, int part, IqPart *out);
    int8_t values[16];
} types[DT_COUNT] = {
    [DT_IQ2_XXS] = {read_IQ2_XXS, {8, 25, 43, 0, -8, -25, -43, 0}},
    [DT_IQ2_XS] = {read_IQ2_XS, {8, 25, 43, 0, -8, -25, -43, 0}},
    [DT_IQ2_S] = {read_IQ2_S, {8, 25, 43, 0, -8, -25, -43, 0}},
    [DT_IQ3_XXS] = {read_IQ3_XXS, {4, 12, 20, 28, 36, 44, 52, 62, -4, -12, -20, -28, -36, -44, -52, -62}},
    [DT_IQ3_S] = {read_IQ3_S, {1, 3, 5, 7, 9, 11, 13, 15, -1, -3, -5, -7, -9, -11, -13, -15}},
    [DT_IQ1_S] = {read_IQ1_S, {-7, 1, 9, 0, -9, -1, 7, 0}},
    [DT_IQ1_M] = {read_IQ1_M, {-7, 1, 9, 0, -9, -1, 7, 0}},
    [DT_TQ1_0] = {read_TQ1_0, {-1, 0, 1, 2}},
    [DT_TQ2_0] = {read_TQ2_0, {-1, 0, 1, 2}},
};

void iq_read(DType t, const uint8_t *row, int64_t part, IqPart *out) {
    check(types[t].read);
    types[t].read(row + part / 8 * dtype_info(t)->block_bytes, (int)(part % 8), out);
}

static void dequant_iq(DType t, const uint8_t *p, int64_t n, float *out) {
    for (int64_t part = 0; part < n / IQ_PART; part++, out += IQ_PART) {
        IqPart v;
        iq_read(t, p, part, &v);
        for (int i = 0; i < IQ_PART; i++)
            out[i] = v.unit * (float)v.scale[i / 16] * (float)types[t].values[v.code[i]];
    }
}

void dequant_IQ1_S(const uint8_t *p, int64_t n, float *out) { dequant_iq(DT_IQ1_S, p, n, out); }
void dequant_IQ1_M(const uint8_t *p, int64_t n, float *out) { dequant_iq(DT_IQ1_M, p, n, out); }
void dequant_IQ2_XXS(const uint8_t *p, int64_t n, float *out) { dequant_iq(DT_IQ2_XXS, p, n, out); }
void dequant_IQ2_XS(const uint8_t *p, int64_t n, float *out) { dequant_iq(DT_IQ2_XS, p, n, out); }
void dequant_IQ2_S(const uint8_t *p, int64_t n, float *out) { dequant_iq(DT_IQ2_S, p, n, out); }
void dequant_IQ3_XXS(const uint8_t *p, int64_t n, float *out) { dequant_iq(DT_IQ3_XXS, p, n, out); }
void dequant_IQ3_S(const uint8_t *p, int64_t n, float *out) { dequant_iq(DT_IQ3_S, p, n, out); }
void dequant_TQ1_0(const uint8_t *p, int64_t n, float *out) { dequant_iq(DT_TQ1_0, p, n, out); }
void dequant_TQ2_0(const uint8_t *p, int64_t n, float *out) { dequant_iq(DT_TQ2_0, p, n, out); }
