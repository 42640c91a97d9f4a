/* Tensor types (see quant.h): the table of quant.def and the exact value of every element. Multiplication and
 * addition are rounded separately (the build sets -ffp-contract=off), as in the reference. No state, any thread. */
#include "format/quant_blocks.h"

#include "base/err.h"

#include <string.h>

static const DTypeInfo infos[DT_COUNT] = {
#define QUANT(name, gguf, elems, bytes, text) {text, gguf, elems, bytes},
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

static uint32_t bits_of(float f) {
    uint32_t u;
    memcpy(&u, &f, sizeof u);
    return u;
}

static float float_of(uint32_t u) {
    float f;
    memcpy(&f, &u, sizeof f);
    return f;
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
    /* Below 2^-14 the result counts in units of 2^-24: adding 0.5, whose last bit is 2^-24, rounds to such a unit. */
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

void dequant_F32(const uint8_t *p, int64_t n, float *out) { memcpy(out, p, (size_t)n * sizeof *out); }

void dequant_F16(const uint8_t *p, int64_t n, float *out) {
    for (int64_t i = 0; i < n; i++) out[i] = f16_at(p + 2 * i);
}

void dequant_BF16(const uint8_t *p, int64_t n, float *out) {
    for (int64_t i = 0; i < n; i++) out[i] = bf16_to_f32(u16_at(p + 2 * i));
}

/* f16 scale, 32 signed bytes */
void dequant_Q8_0(const uint8_t *p, int64_t n, float *out) {
    for (int64_t i = 0; i < n; i += 32, p += 34) {
        float d = f16_at(p);
        for (int k = 0; k < 32; k++) out[i + k] = d * (float)(int8_t)p[2 + k];
    }
}

/* f16 scale, 16 bytes: the low nibbles are the first 16 elements, the high ones the rest; 8 is zero */
void dequant_Q4_0(const uint8_t *p, int64_t n, float *out) {
    for (int64_t i = 0; i < n; i += 32, p += 18) {
        float d = f16_at(p);
        for (int k = 0; k < 16; k++) {
            out[i + k] = d * (float)((p[2 + k] & 15) - 8);
            out[i + k + 16] = d * (float)((p[2 + k] >> 4) - 8);
        }
    }
}

/* f16 scale, f16 minimum, 16 bytes of nibbles in the same order */
void dequant_Q4_1(const uint8_t *p, int64_t n, float *out) {
    for (int64_t i = 0; i < n; i += 32, p += 20) {
        float d = f16_at(p), least = f16_at(p + 2);
        for (int k = 0; k < 16; k++) {
            out[i + k] = d * (float)(p[4 + k] & 15) + least;
            out[i + k + 16] = d * (float)(p[4 + k] >> 4) + least;
        }
    }
}

/* f16 scale, in Q5_1 f16 minimum, 32 fifth bits, 16 bytes of nibbles in the same order; in Q5_0 16 is zero */
static int five_bits(const uint8_t *p, int i) {
    return (p[4 + i % 16] >> (i / 16 * 4) & 15) | (p[i / 8] >> (i % 8) & 1) << 4;
}

void dequant_Q5_0(const uint8_t *p, int64_t n, float *out) {
    for (int64_t i = 0; i < n; i += 32, p += 22) {
        float d = f16_at(p);
        for (int k = 0; k < 32; k++) out[i + k] = d * (float)(five_bits(p + 2, k) - 16);
    }
}

void dequant_Q5_1(const uint8_t *p, int64_t n, float *out) {
    for (int64_t i = 0; i < n; i += 32, p += 24) {
        float d = f16_at(p), least = f16_at(p + 2);
        for (int k = 0; k < 32; k++) out[i + k] = d * (float)five_bits(p + 4, k) + least;
    }
}

/* Bits at .. at + bits - 1 of a string of them, whose first is the lowest of a byte. */
static int bits_in(const uint8_t *p, int at, int bits) {
    int low = p[at / 8] >> at % 8, room = 8 - at % 8;
    return (bits > room ? low | p[at / 8 + 1] << room : low) & ((1 << bits) - 1);
}

/* f32 scale, f32 bias, a string of codes. Numbers that were bf16 or f16 in the file are exact in f32, and so is
 * scale * code: only the sum is rounded */
static inline void dequant_mlx(const uint8_t *p, int64_t n, float *out, const int bits, const int group) {
    for (int64_t i = 0; i < n; i += group, p += 8 + group * bits / 8) {
        float scale, bias;
        memcpy(&scale, p, sizeof scale);
        memcpy(&bias, p + 4, sizeof bias);
        for (int k = 0; k < group; k++) {
            int code = bits == 8 ? p[8 + k] : bits_in(p + 8, k * bits, bits);
            out[i + k] = scale * (float)code + bias;
        }
    }
}

#define MLX(bits, group)                                                     \
    void dequant_MLX##bits##_##group(const uint8_t *p, int64_t n, float *out) { \
        dequant_mlx(p, n, out, bits, group);                                 \
    }
#define MLX_GROUPS(bits) MLX(bits, 32) MLX(bits, 64) MLX(bits, 128)
MLX_GROUPS(1) MLX_GROUPS(2) MLX_GROUPS(3) MLX_GROUPS(4) MLX_GROUPS(5) MLX_GROUPS(6) MLX_GROUPS(8)
#undef MLX_GROUPS
#undef MLX

void dequant_row(DType t, const void *src, int64_t n, float *out) {
    static void (*const dequant[DT_COUNT])(const uint8_t *, int64_t, float *) = {
#define QUANT(name, gguf, elems, bytes, text) dequant_##name,
#include "format/quant.def"
#undef QUANT
    };
    check(n >= 0 && n % dtype_info(t)->block_elems == 0);
    dequant[t](src, n, out);
}
