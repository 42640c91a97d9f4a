/* BF16 in 12 bits, without loss: what decode reads of memory is a quarter less.
 *
 * Of a bfloat16 the lower byte (the last bit of the exponent and the mantissa) stays as it is. Of the upper one (the
 * sign and the rest of the exponent) a block of weights has few different ones, so 4 bits choose it from the block's
 * table: the sign, and the greatest exponents or zero. What the table lacks is an exception, kept aside.
 *
 * A panel: its exceptions in order, an end after the last; its blocks of 32 elements of 16 rows, before every fourth
 * the tables of four, 16 bytes each. A block is 4 runs of 8 elements: 64 bytes of indices, the low nibbles of
 * elements 0 to 3, the high ones of 4 to 7, then 64 lower bytes of elements 0 to 3 and 64 of the others, four bytes a
 * row. Of the indices neighbours have changed places: an upper byte comes to lie beside the lower one unmoved. */
#ifndef TENON_BACKEND_CPU_PACK_SHORT_H
#define TENON_BACKEND_CPU_PACK_SHORT_H

#include "backend/cpu/pack.h"

enum {
    SHORT_TABLE = 16,
    SHORT_TABLES = 4 * SHORT_TABLE,
    SHORT_RUN = 8,
    SHORT_PART = PANEL_ROWS * 4,
    SHORT_RUN_BYTES = 3 * SHORT_PART,
    SHORT_BLOCK = PACK_BLOCK / SHORT_RUN * SHORT_RUN_BYTES
};

/* at: (block * 32 + element) * 16 + row; the end has UINT32_MAX. */
typedef struct ShortException {
    uint32_t at;
    uint16_t value, unused;
} ShortException;

static inline size_t short_blocks(int64_t k) { return (size_t)((k + PACK_BLOCK - 1) / PACK_BLOCK); }

/* Exceptions that a panel has room for, of 512 elements in a block. */
static inline size_t short_most(int64_t k) { return short_blocks(k) + 4; }

/* Where in a panel block b is, and its table. */
static inline size_t short_begin(int64_t k) {
    return ((short_most(k) + 1) * sizeof(ShortException) + 63) & ~(size_t)63;
}
static inline size_t short_block_at(int64_t k, size_t b) {
    return short_begin(k) + (b / 4 + 1) * SHORT_TABLES + b * SHORT_BLOCK;
}
static inline size_t short_table_at(int64_t k, size_t b) {
    return short_begin(k) + b / 4 * (SHORT_TABLES + 4 * SHORT_BLOCK) + b % 4 * SHORT_TABLE;
}
static inline size_t short_panel_bytes(int64_t k) { return short_block_at(k, short_blocks(k) - 1) + SHORT_BLOCK; }
static inline ShortException short_exception(const uint8_t *at) {
    ShortException e;
    memcpy(&e, at, sizeof e);
    return e;
}

/* As pack_panel and pack_row. False: there are too many exceptions. */
bool short_pack(const void *src, size_t row_bytes, int64_t rows, int64_t k, uint8_t *out);
void short_row(const uint8_t *panel, int64_t r, int64_t k, float *out);

#endif
