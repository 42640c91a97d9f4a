/* Tensor types and their exact f32 values. Formats: ggml's block layouts (GGUF specification), little-endian. */
#ifndef TENON_FORMAT_QUANT_H
#define TENON_FORMAT_QUANT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum DType {
#define QUANT(name, gguf, elems, bytes, text) DT_##name,
#include "format/quant.def"
#undef QUANT
    DT_COUNT
} DType;

typedef struct DTypeInfo {
    const char *name;
    int gguf_id;  /* -1: not in a GGUF */
    int mlx_bits; /* of a code of MLX's affine groups; 0: another type */
    int block_elems, block_bytes; /* a row is a whole number of blocks */
} DTypeInfo;

const DTypeInfo *dtype_info(DType t);
int dtype_of_gguf(uint32_t id);            /* a DType, or -1 */
size_t dtype_row_bytes(DType t, int64_t n); /* n is a multiple of block_elems */

/* out[n] = the exact values of a row of n elements; src needs no alignment. */
void dequant_row(DType t, const void *src, int64_t n, float *out);

/* The other way: n finite values into whole blocks, as close as the type allows (quantize.c, which has F32, F16,
 * BF16, Q8_0, Q4_0, Q4_1, Q5_0, Q4_K, Q6_K). False if a number of a block does not fit its type (f16 ends at 65504). */
bool quantize_row(DType t, const float *x, int64_t n, void *out);

float f16_to_f32(uint16_t h);
uint16_t f32_to_f16(float f); /* round to nearest even, as IEEE 754 and ggml do */
float bf16_to_f32(uint16_t b);
uint16_t f32_to_bf16(float f); /* the same rounding */
float e4m3_half(uint8_t b);    /* half of an 8-bit float with 4 bits of exponent, without its sign; 127 is 0 */

#endif
