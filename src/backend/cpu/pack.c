/* See pack.h. A row goes into a panel, and out of it, block by block (format/blocks.h). */
#include "backend/cpu/pack.h"

#include "backend/cpu/pack_short.h"

#include "backend/cpu/lanes.h"
#include "base/err.h"
#include "format/blocks_read.h"

const BlockForm *pack_of(PackType t) {
    static const BlockForm floats[PACK_TYPES];
    return t == PACK_SHORT || !block_form((DType)t) ? &floats[t] : block_form((DType)t);
}

/* Where block b of a panel begins; the factors before it are not its own. */
INLINE size_t block_at(BlockForm p, int64_t b) {
    return (size_t)b * pack_block_bytes(p) + (p.span ? (size_t)(b / p.span + 1) * pack_span_bytes(p) : 0);
}

INLINE size_t factors_at(BlockForm p, int64_t b) { return block_at(p, b - b % p.span) - pack_span_bytes(p); }

size_t pack_panel_bytes(PackType t, int64_t k) {
    const BlockForm *p = pack_of(t);
    check(p);
    int64_t blocks = k / PACK_BLOCK;
    if (t == PACK_SHORT) return short_panel_bytes(k);
    if (!p->bits) return PANEL_ROWS * dtype_row_bytes((DType)t, k);
    return blocks ? block_at(*p, blocks - 1) + pack_block_bytes(*p) : 0;
}

INLINE void put_u32(uint8_t *p, uint32_t v) { memcpy(p, &v, sizeof v); }
static uint32_t get_u32(const uint8_t *p) {
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

/* A byte's lower bits, in each of four. */
INLINE uint32_t mask_of(int bits) { return 0x01010101 * ((1u << bits) - 1); }

/* The elements of row r; `low` bits of each lie together. */
INLINE void put_elements(const int bits, const int low, uint8_t *high_at, uint8_t *low_at, int64_t r,
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

INLINE void put_code(uint8_t *to, uint16_t code, size_t bytes) {
    to[0] = (uint8_t)code;
    if (bytes == 2) to[1] = (uint8_t)(code >> 8);
}

/* A block of row r; the factors are those of its span, if it is the first of that. */
INLINE void pack_block(BlockForm p, const RowBlock *block, int64_t r, uint8_t *at, uint8_t *factors) {
    if (factors) {
        size_t size = pack_factor_bytes(p);
        memcpy(factors + (size_t)r * size, &block->factor, size);
        if (p.min) memcpy(factors + (size_t)(PANEL_ROWS + r) * size, &block->min_factor, size);
    }
    size_t code = pack_code_bytes(p), half = PANEL_ROWS * code, mins = pack_scales_bytes(p);
    for (size_t h = 0; code && h < (p.halves ? 2 : 1); h++) {
        put_code(at + h * half + (size_t)r * code, block->scale[h], code);
        if (p.min) put_code(at + mins + h * half + (size_t)r * code, block->min[h], code);
    }
    uint8_t *high = at + pack_high_at(p), *low = at + pack_low_at(p);
    switch (p.bits) {
    case 2: put_elements(2, 2, high, low, r, block->q); return;
    case 3: put_elements(3, 2, high, low, r, block->q); return;
    case 4: put_elements(4, 4, high, low, r, block->q); return;
    case 5: put_elements(5, 4, high, low, r, block->q); return;
    case 6: put_elements(6, 4, high, low, r, block->q); return;
    default: put_elements(8, 8, high, low, r, block->q); return;
    }
}

/* A row is read in runs of 8 blocks, which are 256 elements: what its scales are made of stays at hand. */
INLINE void pack_blocks(BlockForm p, BlockRead *read, const uint8_t *src, size_t row_bytes, int64_t rows, int64_t k,
                        uint8_t *panel) {
    enum { RUN = 8 };
    for (int64_t begin = 0, blocks = k / PACK_BLOCK; begin < blocks; begin += RUN)
        for (int64_t r = 0; r < rows; r++)
            for (int64_t b = begin; b < begin + RUN && b < blocks; b++) {
                uint8_t *factors = p.span && b % p.span == 0 ? panel + factors_at(p, b) : NULL;
                RowBlock block = {0};
                read(src + (size_t)r * row_bytes, b, &block);
                pack_block(p, &block, r, panel + block_at(p, b), factors);
            }
}

/* pack_TYPE for each row of blocks.def: nothing is decided within it. */
typedef void PackBlocks(const uint8_t *src, size_t row_bytes, int64_t rows, int64_t k, uint8_t *panel);
#define PACK(name, form)                                                                                             \
    static void pack_##name(const uint8_t *src, size_t row_bytes, int64_t rows, int64_t k, uint8_t *panel) {         \
        pack_blocks(form, read_##name, src, row_bytes, rows, k, panel);                                              \
    }
#define BLOCK(name, ...) PACK(name, ((BlockForm){__VA_ARGS__}))
#define BLOCK_LIKE(name, other) PACK(name, *block_form(DT_##other))
#include "format/blocks.def"
#undef BLOCK_LIKE
#undef BLOCK

static PackBlocks *const packers[DT_COUNT] = {
#define BLOCK(name, ...) [DT_##name] = pack_##name,
#define BLOCK_LIKE(name, other) BLOCK(name, )
#include "format/blocks.def"
#undef BLOCK_LIKE
#undef BLOCK
};

bool pack_panel(PackType t, const void *src, size_t row_bytes, int64_t rows, int64_t k, void *out) {
    const BlockForm *p = pack_of(t);
    check(rows >= 1 && rows <= PANEL_ROWS);
    if (t == PACK_SHORT) return short_pack(src, row_bytes, rows, k, out);
    if (rows < PANEL_ROWS) memset(out, 0, pack_panel_bytes(t, k));
    if (p->bits) packers[t](src, row_bytes, rows, k, out);
    else pack_floats(t == DT_F32 ? 4 : 2, src, row_bytes, rows, k, out);
    return true;
}

/* ---- a row again */

static uint32_t get_group(BlockForm p, const uint8_t *block, int64_t r, int g) {
    enum { HALF = PACK_GROUPS / 2, VECTOR = PANEL_ROWS * 4 };
    const uint8_t *low = block + pack_low_at(p) + r * 4, *high = block + pack_high_at(p) + r * 4;
    int n = pack_low_bits(p);
    uint32_t q = get_u32(low + g % n * VECTOR) >> n * (g / n) & mask_of(n);
    if (p.bits == n + 1) q |= (get_u32(high) >> g & 0x01010101) << n;
    if (p.bits == n + 2) q |= (get_u32(high + g / HALF * VECTOR) >> 2 * (g % HALF) & 0x03030303) << n;
    return q;
}

static void get_block(BlockForm p, const uint8_t *panel, int64_t b, int64_t r, float *out) {
    const uint8_t *at = panel + block_at(p, b), *factors = panel + (p.span ? factors_at(p, b) : 0);
    size_t size = pack_factor_bytes(p), code = pack_code_bytes(p), half = PANEL_ROWS * code;
    size_t mins = pack_scales_bytes(p);
    RowBlock block = {0};
    if (p.span) memcpy(&block.factor, factors + (size_t)r * size, size);
    if (p.span && p.min) memcpy(&block.min_factor, factors + (size_t)(PANEL_ROWS + r) * size, size);
    for (size_t h = 0; h < (p.halves ? 2 : 1); h++) {
        memcpy(&block.scale[h], at + h * half + (size_t)r * code, code);
        if (p.min) memcpy(&block.min[h], at + mins + h * half + (size_t)r * code, code);
    }
    for (int g = 0; g < PACK_GROUPS; g++) block.q[g] = get_group(p, at, r, g);
    block_dequant(&p, &block, out);
}

void pack_row(PackType t, const void *panel, int64_t r, int64_t k, float *out) {
    const BlockForm *p = pack_of(t);
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
