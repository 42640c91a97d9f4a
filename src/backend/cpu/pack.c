/* See pack.h. A row's block goes through one form, RowBlock: its elements as bytes, and the bits of its scales. A type
 * is a function that reads block b of a row of the file's layout (format/quant*.c) into it. */
#include "backend/cpu/pack.h"

#include "backend/cpu/pack_short.h"

#include "base/err.h"
#include "format/quant_iq.h"

#include <string.h>

typedef struct RowBlock {
    uint32_t q[PACK_GROUPS];     /* group g: four elements as unsigned bytes, the first lowest */
    uint16_t scale[2], min[2];   /* an f16, or a byte */
    uint32_t factor, min_factor; /* f16 or f32 */
} RowBlock;

static uint32_t u16_at(const uint8_t *p) { return (uint32_t)(p[0] | p[1] << 8); }
static uint32_t u32_at(const uint8_t *p) { return u16_at(p) | u16_at(p + 2) << 16; }

/* ---- readers */

/* 16 bytes whose low nibbles are the first 16 elements and whose high ones are the rest */
static void read_nibbles(const uint8_t *p, RowBlock *out) {
    for (int g = 0; g < PACK_GROUPS / 2; g++) {
        uint32_t v = u32_at(p + 4 * g);
        out->q[g] = v & 0x0f0f0f0f;
        out->q[g + PACK_GROUPS / 2] = v >> 4 & 0x0f0f0f0f;
    }
}

/* 32 fifth bits */
static void add_fifth(const uint8_t *p, RowBlock *out) {
    uint32_t bits = u32_at(p);
    for (int g = 0; g < PACK_GROUPS; g++, bits >>= 4)
        out->q[g] |= (bits & 1) << 4 | (bits & 2) << 11 | (bits & 4) << 18 | (bits & 8) << 25;
}

static void read_Q4_0(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b * 18;
    out->scale[0] = (uint16_t)u16_at(p);
    read_nibbles(p + 2, out);
}

static void read_Q4_1(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b * 20;
    out->scale[0] = (uint16_t)u16_at(p);
    out->min[0] = (uint16_t)u16_at(p + 2);
    read_nibbles(p + 4, out);
}

static void read_Q5_0(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b * 22;
    out->scale[0] = (uint16_t)u16_at(p);
    read_nibbles(p + 6, out);
    add_fifth(p + 2, out);
}

static void read_Q5_1(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b * 24;
    out->scale[0] = (uint16_t)u16_at(p);
    out->min[0] = (uint16_t)u16_at(p + 2);
    read_nibbles(p + 8, out);
    add_fifth(p + 4, out);
}

static void read_Q8_0(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b * 34;
    out->scale[0] = (uint16_t)u16_at(p);
    for (int g = 0; g < PACK_GROUPS; g++) out->q[g] = u32_at(p + 2 + 4 * g) ^ 0x80808080;
}

/* Of the 256 elements that block b is the s-th of 8 in. Codes of 2 bits: 32 bytes hold 4 blocks; of 4 bits: 2. */
static uint32_t two_bits(const uint8_t *q, int s, int g) {
    return u32_at(q + s / 4 * 32 + 4 * g) >> s % 4 * 2 & 0x03030303;
}
static uint32_t four_bits(const uint8_t *q, int s, int g) {
    return u32_at(q + s / 2 * 32 + 4 * g) >> s % 2 * 4 & 0x0f0f0f0f;
}

static void read_Q2_K(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b / 8 * 84;
    int s = (int)(b % 8);
    out->factor = u16_at(p + 80);
    out->min_factor = u16_at(p + 82);
    for (int h = 0; h < 2; h++) {
        out->scale[h] = p[2 * s + h] & 15;
        out->min[h] = p[2 * s + h] >> 4;
    }
    for (int g = 0; g < PACK_GROUPS; g++) out->q[g] = two_bits(p + 16, s, g);
}

static void read_Q3_K(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b / 8 * 110, *scales = p + 96;
    int s = (int)(b % 8);
    out->factor = u16_at(p + 108);
    for (int h = 0; h < 2; h++) {
        int nth = 2 * s + h, low = scales[nth % 8] >> (nth / 8 * 4) & 15,
            high = scales[8 + nth % 4] >> (nth / 4 * 2) & 3;
        out->scale[h] = (uint8_t)((low | high << 4) - 32);
    }
    for (int g = 0; g < PACK_GROUPS; g++)
        out->q[g] = two_bits(p + 32, s, g) | (u32_at(p + 4 * g) >> s & 0x01010101) << 2;
}

/* Q4_K and Q5_K: 8 scales and minima of 6 bits in 12 bytes at p + 4 */
static void read_factors(const uint8_t *p, int s, RowBlock *out) {
    const uint8_t *c = p + 4;
    out->factor = u16_at(p);
    out->min_factor = u16_at(p + 2);
    out->scale[0] = (uint16_t)(s < 4 ? c[s] & 63 : (c[s + 4] & 15) | (c[s - 4] >> 6) << 4);
    out->min[0] = (uint16_t)(s < 4 ? c[s + 4] & 63 : c[s + 4] >> 4 | (c[s] >> 6) << 4);
}

static void read_Q4_K(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b / 8 * 144;
    int s = (int)(b % 8);
    read_factors(p, s, out);
    for (int g = 0; g < PACK_GROUPS; g++) out->q[g] = four_bits(p + 16, s, g);
}

static void read_Q5_K(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b / 8 * 176;
    int s = (int)(b % 8);
    read_factors(p, s, out);
    for (int g = 0; g < PACK_GROUPS; g++)
        out->q[g] = four_bits(p + 48, s, g) | (u32_at(p + 16 + 4 * g) >> s & 0x01010101) << 4;
}

/* low 4 bits: 64 bytes hold 4 blocks, two after two */
static void read_Q6_K(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b / 8 * 210;
    int s = (int)(b % 8);
    out->factor = u16_at(p + 208);
    for (int h = 0; h < 2; h++) out->scale[h] = p[192 + 2 * s + h];
    for (int g = 0; g < PACK_GROUPS; g++) {
        uint32_t low = u32_at(p + s / 4 * 64 + s % 2 * 32 + 4 * g) >> s % 4 / 2 * 4 & 0x0f0f0f0f;
        out->q[g] = low | two_bits(p + 128, s, g) << 4;
    }
}

static void read_IQ4_NL(const uint8_t *row, int64_t b, RowBlock *out) { read_Q4_0(row, b, out); }

static void read_IQ4_XS(const uint8_t *row, int64_t b, RowBlock *out) {
    const uint8_t *p = row + b / 8 * 136;
    int s = (int)(b % 8), low = p[4 + s / 2] >> (s % 2 * 4) & 15, high = (int)(u16_at(p + 2) >> (2 * s) & 3);
    out->factor = u16_at(p);
    out->scale[0] = (uint8_t)((low | high << 4) - 32);
    read_nibbles(p + 8 + 16 * s, out);
}

static void read_MXFP4(const uint8_t *row, int64_t b, RowBlock *out) {
    out->scale[0] = row[b * 17];
    read_nibbles(row + b * 17 + 1, out);
}

static void read_NVFP4(const uint8_t *row, int64_t b, RowBlock *out) {
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

static void read_iq(DType t, const uint8_t *row, int64_t b, RowBlock *out) {
    IqPart part;
    iq_read(t, row, b, &part);
    memcpy(&out->factor, &part.unit, sizeof part.unit);
    for (int h = 0; h < 2; h++) out->scale[h] = part.scale[h];
    for (int g = 0; g < PACK_GROUPS; g++) out->q[g] = u32_at(part.code + 4 * g);
}

static void read_IQ1_S(const uint8_t *row, int64_t b, RowBlock *out) { read_iq(DT_IQ1_S, row, b, out); }
static void read_IQ1_M(const uint8_t *row, int64_t b, RowBlock *out) { read_iq(DT_IQ1_M, row, b, out); }
static void read_IQ2_XXS(const uint8_t *row, int64_t b, RowBlock *out) { read_iq(DT_IQ2_XXS, row, b, out); }
static void read_IQ2_XS(const uint8_t *row, int64_t b, RowBlock *out) { read_iq(DT_IQ2_XS, row, b, out); }
static void read_IQ2_S(const uint8_t *row, int64_t b, RowBlock *out) { read_iq(DT_IQ2_S, row, b, out); }
static void read_IQ3_XXS(const uint8_t *row, int64_t b, RowBlock *out) { read_iq(DT_IQ3_XXS, row, b, out); }
static void read_IQ3_S(const uint8_t *row, int64_t b, RowBlock *out) { read_iq(DT_IQ3_S, row, b, out); }
static void read_TQ1_0(const uint8_t *row, int64_t b, RowBlock *out) { read_iq(DT_TQ1_0, row, b, out); }
static void read_TQ2_0(const uint8_t *row, int64_t b, RowBlock *out) { read_iq(DT_TQ2_0, row, b, out); }

/* Four codes begin in a byte or, where their bits are odd, in the middle of one. */
static inline void read_mlx(const uint8_t *row, int64_t b, RowBlock *out, const int bits, const int group) {
    const uint8_t *p = row + b * PACK_BLOCK / group * (8 + group * bits / 8);
    const uint8_t *codes = p + 8 + b * PACK_BLOCK % group * bits / 8;
    const uint32_t most = (1u << bits) - 1;
    out->factor = u32_at(p);
    out->min_factor = u32_at(p + 4);
    for (int g = 0; g < PACK_GROUPS; g++) {
        const uint8_t *q = codes + g * bits / 2;
        uint32_t v = bits < 3 ? *q : bits < 5 ? u16_at(q) : bits < 7 ? u16_at(q) | (uint32_t)q[2] << 16 : u32_at(q);
        v >>= g * bits * 4 % 8;
        out->q[g] = bits == 8 ? v
                              : (v & most) | (v >> bits & most) << 8 | (v >> 2 * bits & most) << 16 |
                                    (v >> 3 * bits & most) << 24;
    }
}

#define MLX(bits, group)                                                               \
    static void read_MLX##bits##_##group(const uint8_t *row, int64_t b, RowBlock *out) { \
        read_mlx(row, b, out, bits, group);                                            \
    }
#define MLX_GROUPS(bits) MLX(bits, 32) MLX(bits, 64) MLX(bits, 128)
MLX_GROUPS(1) MLX_GROUPS(2) MLX_GROUPS(3) MLX_GROUPS(4) MLX_GROUPS(5) MLX_GROUPS(6) MLX_GROUPS(8)
#undef MLX_GROUPS
#undef MLX

typedef void ReadFn(const uint8_t *row, int64_t b, RowBlock *out);

static ReadFn *const readers[DT_COUNT] = {
#define PACK(name, ...) [DT_##name] = read_##name,
#define PACK_LIKE(name, other) [DT_##name] = read_##name,
#include "backend/cpu/pack.def"
#undef PACK_LIKE
#undef PACK
};

/* ---- panels */

const Pack *pack_of(PackType t) {
    static const Pack packs[PACK_TYPES] = {
#define PACK(name, ...) [DT_##name] = {__VA_ARGS__},
#define PACK_LIKE(name, other)
#include "backend/cpu/pack.def"
#undef PACK_LIKE
#undef PACK
    };
    static const Pack *const forms[PACK_TYPES] = {
        [DT_F32] = &packs[DT_F32], [DT_F16] = &packs[DT_F16], [DT_BF16] = &packs[DT_BF16],
        [PACK_SHORT] = &packs[PACK_SHORT],
#define PACK(name, ...) [DT_##name] = &packs[DT_##name],
#define PACK_LIKE(name, other) [DT_##name] = &packs[DT_##other],
#include "backend/cpu/pack.def"
#undef PACK_LIKE
#undef PACK
    };
    return forms[t];
}

/* Where block b of a panel begins; the factors before it are not its own. */
static size_t block_at(Pack p, int64_t b) {
    return (size_t)b * pack_block_bytes(p) + (p.span ? (size_t)(b / p.span + 1) * pack_span_bytes(p) : 0);
}

static size_t factors_at(Pack p, int64_t b) { return block_at(p, b - b % p.span) - pack_span_bytes(p); }

size_t pack_panel_bytes(PackType t, int64_t k) {
    const Pack *p = pack_of(t);
    check(p);
    int64_t blocks = k / PACK_BLOCK;
    if (t == PACK_SHORT) return short_panel_bytes(k);
    if (!p->bits) return PANEL_ROWS * dtype_row_bytes((DType)t, k);
    return blocks ? block_at(*p, blocks - 1) + pack_block_bytes(*p) : 0;
}

static void put_u32(uint8_t *p, uint32_t v) { memcpy(p, &v, sizeof v); }
static uint32_t get_u32(const uint8_t *p) {
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

/* A byte's lower bits, in each of four. */
static uint32_t mask_of(int bits) { return 0x01010101 * ((1u << bits) - 1); }

/* The elements of row r; `low` bits of each lie together. */
static inline void put_elements(const int bits, const int low, uint8_t *high_at, uint8_t *low_at, int64_t r,
                                const uint32_t q[PACK_GROUPS]) {
    enum { HALF = PACK_GROUPS / 2, VECTOR = PANEL_ROWS * 4 };
    uint32_t bit = 0, pairs[2] = {0};
    for (int i = 0; i < low; i++) {
        uint32_t together = 0;
        for (int g = i; g < PACK_GROUPS; g += low) together |= (q[g] & mask_of(low)) << (g - i);
        put_u32(low_at + i * VECTOR + r * 4, together);
    }
    for (int g = 0; g < PACK_GROUPS; g++) {
        if (bits == low + 1) bit |= (q[g] >> low & 0x01010101) << g;
        if (bits == low + 2) pairs[g / HALF] |= (q[g] >> low & 0x03030303) << 2 * (g % HALF);
    }
    if (bits == low + 1) put_u32(high_at + r * 4, bit);
    for (int h = 0; h < 2 && bits == low + 2; h++) put_u32(high_at + h * VECTOR + r * 4, pairs[h]);
}

static void pack_floats(const size_t size, const uint8_t *src, size_t row_bytes, int64_t rows, int64_t k,
                        uint8_t *out) {
    for (int64_t i = 0; i < k; i++)
        for (int64_t r = 0; r < rows; r++)
            memcpy(out + (size_t)(i * PANEL_ROWS + r) * size, src + (size_t)r * row_bytes + (size_t)i * size, size);
}

static void pack_block(Pack p, ReadFn *read, const uint8_t *row, int64_t b, int64_t r, uint8_t *panel) {
    RowBlock block = {0};
    uint8_t *at = panel + block_at(p, b);
    read(row, b, &block);
    if (p.span && b % p.span == 0) { /* numbers are little-endian here as in the file */
        uint8_t *factors = panel + factors_at(p, b);
        size_t size = pack_factor_bytes(p);
        memcpy(factors + (size_t)r * size, &block.factor, size);
        if (p.min) memcpy(factors + (size_t)(PANEL_ROWS + r) * size, &block.min_factor, size);
    }
    size_t code = pack_code_bytes(p), half = PANEL_ROWS * code, mins = pack_scales_bytes(p);
    for (size_t h = 0; h < (p.halves ? 2 : 1); h++) {
        memcpy(at + h * half + (size_t)r * code, &block.scale[h], code);
        if (p.min) memcpy(at + mins + h * half + (size_t)r * code, &block.min[h], code);
    }
    uint8_t *high = at + pack_high_at(p), *low = at + pack_low_at(p);
    switch (p.bits) {
    case 2: put_elements(2, 2, high, low, r, block.q); return;
    case 3: put_elements(3, 2, high, low, r, block.q); return;
    case 4: put_elements(4, 4, high, low, r, block.q); return;
    case 5: put_elements(5, 4, high, low, r, block.q); return;
    case 6: put_elements(6, 4, high, low, r, block.q); return;
    default: put_elements(8, 8, high, low, r, block.q); return;
    }
}

bool pack_panel(PackType t, const void *src, size_t row_bytes, int64_t rows, int64_t k, void *out) {
    const Pack *p = pack_of(t);
    check(p && rows >= 1 && rows <= PANEL_ROWS);
    if (t == PACK_SHORT) return short_pack(src, row_bytes, rows, k, out);
    if (rows < PANEL_ROWS) memset(out, 0, pack_panel_bytes(t, k));
    if (t == DT_F32) pack_floats(4, src, row_bytes, rows, k, out);
    else if (!p->bits) pack_floats(2, src, row_bytes, rows, k, out);
    for (int64_t b = 0; p->bits && b < k / PACK_BLOCK; b++)
        for (int64_t r = 0; r < rows; r++)
            pack_block(*p, readers[t], (const uint8_t *)src + (size_t)r * row_bytes, b, r, out);
    return true;
}

/* ---- a row again */

static uint32_t get_group(Pack p, const uint8_t *block, int64_t r, int g) {
    enum { HALF = PACK_GROUPS / 2, VECTOR = PANEL_ROWS * 4 };
    const uint8_t *low = block + pack_low_at(p) + r * 4, *high = block + pack_high_at(p) + r * 4;
    int n = pack_low_bits(p);
    uint32_t q = get_u32(low + g % n * VECTOR) >> n * (g / n) & mask_of(n);
    if (p.bits == n + 1) q |= (get_u32(high) >> g & 0x01010101) << n;
    if (p.bits == n + 2) q |= (get_u32(high + g / HALF * VECTOR) >> 2 * (g % HALF) & 0x03030303) << n;
    return q;
}

static float float_of(uint32_t bits) {
    float f;
    memcpy(&f, &bits, sizeof f);
    return f;
}

static float get_factor(Pack p, const uint8_t *at) {
    return pack_factor_bytes(p) == 4 ? float_of(get_u32(at)) : f16_to_f32((uint16_t)u16_at(at));
}

static float get_scale(Pack p, const uint8_t *code, float factor) {
    switch (p.scale) {
    case SCALE_F16: return f16_to_f32((uint16_t)u16_at(code));
    case SCALE_SUPER:
    case SCALE_WIDE: return factor * (float)(int8_t)*code;
    case SCALE_E8M0: return float_of(*code < 2 ? 0x200000u << *code : (uint32_t)(*code - 1) << 23);
    case SCALE_E4M3: return e4m3_half(*code);
    case SCALE_GROUP: return factor;
    }
    return 0;
}

static void get_block(Pack p, const uint8_t *panel, int64_t b, int64_t r, float *out) {
    const uint8_t *at = panel + block_at(p, b), *factors = panel + (p.span ? factors_at(p, b) : 0);
    size_t size = pack_factor_bytes(p), code = pack_code_bytes(p);
    float factor = p.span ? get_factor(p, factors + (size_t)r * size) : 0;
    float min_factor = p.span && p.min ? get_factor(p, factors + (size_t)(PANEL_ROWS + r) * size) : 0;
    for (int g = 0; g < PACK_GROUPS; g++) {
        const uint8_t *codes = at + (size_t)r * code + (p.halves && g >= PACK_GROUPS / 2 ? PANEL_ROWS * code : 0);
        float scale = get_scale(p, codes, factor), least = 0;
        if (p.min) least = get_scale(p, codes + pack_scales_bytes(p), min_factor);
        uint32_t q = get_group(p, at, r, g);
        for (int j = 0; j < 4; j++) {
            int u = (int)(q >> 8 * j & 255);
            float v = scale * (float)((p.values ? pack_values[p.values][u] : u) - p.zero);
            out[4 * g + j] = !p.min ? v : p.scale == SCALE_SUPER ? v - least : v + least;
        }
    }
}

void pack_row(PackType t, const void *panel, int64_t r, int64_t k, float *out) {
    const Pack *p = pack_of(t);
    const uint8_t *from = panel;
    check(p && r >= 0 && r < PANEL_ROWS);
    if (t == PACK_SHORT) {
        short_row(panel, r, k, out);
        return;
    }
    size_t size = p->bits ? 0 : dtype_row_bytes((DType)t, 1);
    for (int64_t i = 0; !p->bits && i < k; i++)
        dequant_row((DType)t, from + (size_t)(i * PANEL_ROWS + r) * size, 1, out + i);
    for (int64_t b = 0; p->bits && b < k / PACK_BLOCK; b++) get_block(*p, from, b, r, out + b * PACK_BLOCK);
}
