/* Tensor types (see quant.h): the table of quant.def and the exact value of every element. Multiplication and
 * addition are rounded separately (the build sets -ffp-contract=off), as in the reference. No state, any thread. */
#include "format/blocks.h"

#include "base/err.h"

#include <string.h>

static const DTypeInfo infos[DT_COUNT] = {
#define QUANT(name, gguf, elems, bytes, text) {text, gguf, 0, elems, bytes},
#define MLX(bits, group) {"mlx" #bits "_g" #group, -1, bits, group, 8 + group * bits / 8},
#include "format/quant.def"
#undef QUANT
};

const DTypeInfo *dtype_info(DType t) {
    check((unsigned)t < DT_COUNT);
    return &infos[t];
}

int dtype_of_gguf(uint32_t id) {
    for (int t = 0; t < DT_COUNT; t++)
        if (infos[t].gguf_id >= 0 && (uint32_t)infos[t].gguf_id == id) return t;
    return -1;
}

size_t dtype_row_bytes(DType t, int64_t n) {
    const DTypeInfo *info = dtype_info(t);
    check(n >= 0 && n % info->block_elems == 0);
    return (size_t)(n / info->block_elems) * (size_t)info->block_bytes;
}

float f16_to_f32(uint16_t h) {
    uint32_t sign = (uint32_t)(h & 0x8000) << 16, exponent = h >> 10 & 0x1f, mantissa = h & 0x3ff;
    if (exponent == 0) { /* zero and subnormals: mantissa * 2^-24, exact in f32 */
        float f = (float)mantissa * 0x1p-24f;
        return float_of(bits_of(f) | sign);
    }
    if (exponent == 31) return float_of(sign | 0x7f800000 | mantissa << 13 | (mantissa ? 0x400000 : 0));
    return float_of(sign | (exponent + 112) << 23 | mantissa << 13);
}

uint16_t f32_to_f16(float f) {
    uint32_t u = bits_of(f), sign = u >> 16 & 0x8000, abs = u & 0x7fffffff;
    if (abs > 0x7f800000) return (uint16_t)(sign | 0x7e00 | (abs >> 13 & 0x3ff));
    if (abs >= 0x477ff000) return (uint16_t)(sign | 0x7c00); /* from 65520 on: infinity */
    /* Below 2^-14 the result counts in units of 2^-24: adding 0.5, whose last bit is 2^-24, rounds to them. */
    if (abs < 0x38800000) return (uint16_t)(sign | (bits_of(float_of(abs) + 0.5f) - 0x3f000000));
    uint32_t to_even = abs >> 13 & 1;
    return (uint16_t)(sign | (abs - (112u << 23) + 0xfff + to_even) >> 13);
}

float bf16_to_f32(uint16_t b) { return float_of((uint32_t)b << 16); }

uint16_t f32_to_bf16(float f) {
    uint32_t u = bits_of(f);
    if ((u & 0x7fffffff) > 0x7f800000) return (uint16_t)(u >> 16 | 0x40); /* NaN stays one */
    return (uint16_t)((u + 0x7fff + (u >> 16 & 1)) >> 16);
}

float e4m3_half(uint8_t b) { return b == 127 ? 0 : float_of((uint32_t)(b & 127) << 20) * 0x1p119f; }

void dequant_row(DType t, const void *src, int64_t n, float *out) {
    const uint8_t *p = src;
    const BlockForm *f = block_form(t);
    BlockRead *read = block_reader(t);
    check(n >= 0 && n % dtype_info(t)->block_elems == 0);
    if (t == DT_F32) memcpy(out, p, (size_t)n * sizeof *out);
    for (int64_t i = 0; t == DT_F16 && i < n; i++) out[i] = f16_at(p + 2 * i);
    for (int64_t i = 0; t == DT_BF16 && i < n; i++) out[i] = bf16_to_f32(u16_at(p + 2 * i));
    for (int64_t b = 0; f && b < n / BLOCK_ELEMS; b++) {
        RowBlock block;
        read(p, b, &block);
        block_dequant(f, &block, out + b * BLOCK_ELEMS);
    }
}
