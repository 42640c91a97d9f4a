/* Blocks: what a quantised row is made of, in one form for all types. 32 elements of a row are read into a
 * RowBlock: their codes as bytes, and the bits of their scales. A type is a row of blocks.def, which says what
 * these mean, and a function that reads its layout (blocks_read.h, blocks_iq.c). dequant_row and the packing of
 * panels both read blocks so. Numbers are little-endian here as in the file. No state, any thread. */
#ifndef TENON_FORMAT_BLOCKS_H
#define TENON_FORMAT_BLOCKS_H

#include "format/quant.h"

#include <string.h>

enum { BLOCK_ELEMS = 32, BLOCK_GROUPS = BLOCK_ELEMS / 4 };

typedef struct RowBlock {
    uint32_t q[BLOCK_GROUPS];    /* group g: four codes as unsigned bytes, the first lowest */
    uint16_t scale[2], min[2];   /* an f16, or a byte */
    uint32_t factor, min_factor; /* f16 or f32 */
} RowBlock;

/* F16: an f16 each. SUPER: a signed byte each, times an f16 of the span; WIDE: times an f32. E8M0: the exponent of half
 * a power of two. E4M3: half of such a float (quant.h). GROUP: only an f32 of the span. */
typedef enum BlockScale { SCALE_F16, SCALE_SUPER, SCALE_WIDE, SCALE_E8M0, SCALE_E4M3, SCALE_GROUP } BlockScale;
typedef enum BlockValues {
    VALUES_PLAIN, VALUES_IQ4, VALUES_FP4, VALUES_IQ1, VALUES_IQ2, VALUES_IQ3_XXS, VALUES_IQ3_S, BLOCK_VALUES
} BlockValues;

/* value = scale * (u - zero), + minimum, where u is a code, or is looked up by it. (SUPER: - minimum.) */
typedef struct BlockForm {
    int bits; /* 2 to 6 or 8, in which the codes have room; 0: floats */
    int zero;
    BlockScale scale;
    int span;    /* blocks that share factors; 0: there are none */
    bool halves; /* a scale (and minimum) for each 16 elements, else for each 32 */
    bool min;
    BlockValues values;
} BlockForm;

/* u by code, where they are looked up: the type's values + zero. */
static const uint8_t block_values[BLOCK_VALUES][16] = {
    [VALUES_IQ4] = {1, 24, 45, 63, 79, 93, 106, 118, 129, 141, 153, 166, 181, 197, 217, 241},
    [VALUES_FP4] = {128, 129, 130, 131, 132, 134, 136, 140, 128, 127, 126, 125, 124, 122, 120, 116},
    [VALUES_IQ1] = {57, 65, 73, 64, 55, 63, 71, 64},
    [VALUES_IQ2] = {72, 89, 107, 64, 56, 39, 21, 64},
    [VALUES_IQ3_XXS] = {68, 76, 84, 92, 100, 108, 116, 126, 60, 52, 44, 36, 28, 20, 12, 2},
    [VALUES_IQ3_S] = {65, 67, 69, 71, 73, 75, 77, 79, 63, 61, 59, 57, 55, 53, 51, 49},
};

/* The form of a type, which may be that of another with its codes; NULL: it has none, for it is floats. */
const BlockForm *block_form(DType t);

/* Block b of a row. Fields that the form does not have stay as they are. */
typedef void BlockRead(const uint8_t *row, int64_t b, RowBlock *out);
BlockRead *block_reader(DType t);

/* The exact values of a block, 32. */
void block_dequant(const BlockForm *f, const RowBlock *b, float *restrict out);

static inline uint16_t u16_at(const uint8_t *p) { return (uint16_t)(p[0] | p[1] << 8); }
static inline uint32_t u32_at(const uint8_t *p) { return u16_at(p) | (uint32_t)u16_at(p + 2) << 16; }
static inline float f16_at(const uint8_t *p) { return f16_to_f32(u16_at(p)); }

static inline uint32_t bits_of(float f) {
    uint32_t u;
    memcpy(&u, &f, sizeof u);
    return u;
}

static inline float float_of(uint32_t bits) {
    float f;
    memcpy(&f, &bits, sizeof f);
    return f;
}

/* A point of a grid (quant_grids.c): the levels of 8 elements, 2 bits each, or of 4 elements, 4 bits each; the first is
 * lowest. */
extern const uint16_t grid_iq2_xxs[256], grid_iq2_xs[512], grid_iq2_s[1024], grid_iq3_xxs[256], grid_iq3_s[512],
    grid_iq1_s[2048];

#endif
