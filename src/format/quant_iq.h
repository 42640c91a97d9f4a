/* The types of 256 elements whose codes select small integers: IQ1, IQ2 and IQ3, whose codes are points of a grid,
 * and the ternary TQ1 and TQ2. 32 elements of each of them are read into one form: value = unit * scale *
 * values[code], with a table of values for each type (at the end of quant_iq.c; packed, in pack.h). It is exact: a
 * unit has 11 bits, and the product has fewer bits than f32. */
#ifndef TENON_FORMAT_QUANT_IQ_H
#define TENON_FORMAT_QUANT_IQ_H

#include "format/quant.h"

enum { IQ_PART = 32 };

typedef struct IqPart {
    float unit;       /* of the block of 256 */
    uint8_t scale[2]; /* of each 16 elements */
    uint8_t code[IQ_PART];
} IqPart;

/* Elements 32 part .. 32 part + 31 of a row of type t. */
void iq_read(DType t, const uint8_t *row, int64_t part, IqPart *out);

/* A point of a grid: the levels of 8 elements of 2 bits, or of 4 elements of 4 bits; the first is in the lowest
 * bits. */
extern const uint16_t grid_iq2_xxs[256], grid_iq2_xs[512], grid_iq2_s[1024], grid_iq3_xxs[256], grid_iq3_s[512],
    grid_iq1_s[2048];

#endif
