/* The types of 256 elements whose codes choose small whole numbers: IQ1, IQ2 and IQ3, whose codes are points of a grid,
 * and the ternary TQ1 and TQ2. 32 elements of any of them are read into one form: value = unit * scale * values[code],
 * where the values are the type's (at the end of quant_iq.c; packed, in pack.h). It is exact: a unit has 11 bits, and
 * with the rest there are fewer than f32 has. */
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

/* A point of a grid: the levels of 8 elements, 2 bits each, or of 4 elements, 4 bits each; the first is lowest. */
extern const uint16_t grid_iq2_xxs[256], grid_iq2_xs[512], grid_iq2_s[1024], grid_iq3_xxs[256], grid_iq3_s[512],
    grid_iq1_s[2048];

#endif
