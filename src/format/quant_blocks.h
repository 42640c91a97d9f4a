/* Between the files of the tensor types: a dequantiser for each row of quant.def, n a multiple of its block. */
#ifndef TENON_FORMAT_QUANT_BLOCKS_H
#define TENON_FORMAT_QUANT_BLOCKS_H

#include "format/quant.h"

#define QUANT(name, gguf, elems, bytes, text) void dequant_##name(const uint8_t *p, int64_t n, float *out);
#include "format/quant.def"
#undef QUANT

static inline uint16_t u16_at(const uint8_t *p) { return (uint16_t)(p[0] | p[1] << 8); }
static inline float f16_at(const uint8_t *p) { return f16_to_f32(u16_at(p)); }

#endif
