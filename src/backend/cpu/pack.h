/* Packed weights: panels of 16 rows, interleaved so that one vector holds the same four elements of each row, and a
 * kernel reads a panel as one stream. Made once at open from the types of quant.def, without loss.
 *
 * A panel is its blocks of 32 elements in order. A block: scales of 16 rows, minimums of 16 rows, then the elements:
 * the group of elements 4g .. 4g+3 is 16 x 4 bytes. With 4 to 6 bits groups g (low nibbles) and g + 4 (high) share 64
 * bytes; bits 4 and 5 precede them as 64 bytes that hold bit 4 of all eight groups, or twice 64 that hold two bits of
 * four. With 2 or 3 bits groups g, g + 2, g + 4 and g + 6 share 64 bytes, and bit 2 precedes them as bit 4 does. Where
 * blocks share factors (`span`), these precede the first of them: scales, then minimums. F32, F16 and BF16: element
 * after element of 16 rows. Rows beyond the last are zeros. Most BF16 weights are kept in 12 bits instead
 * (pack_short.h). */
#ifndef TENON_BACKEND_CPU_PACK_H
#define TENON_BACKEND_CPU_PACK_H

#include "format/blocks.h"

enum { PANEL_ROWS = 16, PACK_BLOCK = BLOCK_ELEMS, PACK_GROUPS = BLOCK_GROUPS };

/* What panels hold: a type of quant.def, or BF16 in its short form (pack_short.h). */
typedef int PackType;
enum { PACK_SHORT = DT_COUNT, PACK_TYPES };

/* The form of its blocks, which a panel keeps. */
const BlockForm *pack_of(PackType t);

static inline size_t pack_code_bytes(BlockForm p) { return p.scale == SCALE_F16 ? 2 : p.scale == SCALE_GROUP ? 0 : 1; }

/* Of the scales of a block; as many for its minimums. */
static inline size_t pack_scales_bytes(BlockForm p) { return PANEL_ROWS * pack_code_bytes(p) * (p.halves ? 2 : 1); }

/* Of the bits of an element, those that lie together with other groups'; where in a block the ones above them begin,
 * and where they do. */
static inline int pack_low_bits(BlockForm p) { return p.bits == 8 ? 8 : p.bits < 4 ? 2 : 4; }
static inline size_t pack_high_at(BlockForm p) { return pack_scales_bytes(p) * (p.min ? 2 : 1); }
static inline size_t pack_low_at(BlockForm p) {
    return pack_high_at(p) + (size_t)(p.bits - pack_low_bits(p)) * PANEL_ROWS * 4;
}
static inline size_t pack_block_bytes(BlockForm p) {
    return pack_low_at(p) + (size_t)(PANEL_ROWS * PACK_BLOCK * pack_low_bits(p) / 8);
}

/* Of a factor, and of those that precede a span. */
static inline size_t pack_factor_bytes(BlockForm p) { return p.scale == SCALE_GROUP || p.scale == SCALE_WIDE ? 4 : 2; }
static inline size_t pack_span_bytes(BlockForm p) {
    return p.span ? PANEL_ROWS * pack_factor_bytes(p) * (p.min ? 2 : 1) : 0;
}

/* Bytes of a panel of rows of k elements. */
size_t pack_panel_bytes(PackType t, int64_t k);

/* rows (1 to 16) rows of k elements at src, row_bytes apart; out is a panel. False: they do not fit the type, which is
 * PACK_SHORT. */
bool pack_panel(PackType t, const void *src, size_t row_bytes, int64_t rows, int64_t k, void *out);

/* Row r of a panel: exactly what dequant_row gives. */
void pack_row(PackType t, const void *panel, int64_t r, int64_t k, float *out);

#endif
