/* See random_blocks.h. */
#include "random_blocks.h"

#include "backend/cpu/pack.h"
#include "base/err.h"

#include <math.h>
#include <string.h>

/* Where a block keeps its numbers in f16, and what they are for values of about -1 to 1. */
static const struct {
    int at, least_at; /* 0 for least_at: it has none */
    float scale, least;
} scales[DT_COUNT] = {
    [DT_Q4_0] = {0, 0, 1.0f / 8, 0},         [DT_Q4_1] = {0, 2, 1.0f / 8, -1},
    [DT_Q5_0] = {0, 0, 1.0f / 16, 0},        [DT_Q5_1] = {0, 2, 1.0f / 16, -1},
    [DT_Q8_0] = {0, 0, 1.0f / 128, 0},       [DT_Q2_K] = {80, 82, 1.0f / 45, 1.0f / 15},
    [DT_Q3_K] = {108, 0, 1.0f / 128, 0},     [DT_Q4_K] = {0, 2, 1.0f / 945, 1.0f / 63},
    [DT_Q5_K] = {0, 2, 1.0f / 1953, 1.0f / 63}, [DT_Q6_K] = {208, 0, 1.0f / 4096, 0},
    [DT_IQ4_NL] = {0, 0, 1.0f / 128, 0},     [DT_IQ4_XS] = {0, 0, 1.0f / 4096, 0},
    [DT_IQ1_S] = {0, 0, 1.0f / 17, 0},       [DT_IQ2_XXS] = {0, 0, 1.0f / 166, 0},
    [DT_IQ2_XS] = {0, 0, 1.0f / 166, 0},     [DT_IQ2_S] = {0, 0, 1.0f / 166, 0},
    [DT_IQ3_XXS] = {0, 0, 1.0f / 480, 0},    [DT_IQ3_S] = {0, 0, 1.0f / 465, 0},
    [DT_TQ1_0] = {52, 0, 1.0f / 2, 0},       [DT_TQ2_0] = {64, 0, 1.0f / 2, 0},
};

static void put_f16(uint8_t *p, float f) {
    uint16_t h = f32_to_f16(f);
    memcpy(p, &h, sizeof h);
}

/* Of IQ1_M, a quarter in each of four words. */
static void put_f16_apart(uint8_t *p, float f) {
    uint16_t h = f32_to_f16(f);
    for (int i = 0; i < 4; i++) p[49 + 2 * i] = (uint8_t)((p[49 + 2 * i] & 15) | (h >> 4 * i & 15) << 4);
}

static int exponent_of(float f) { return (int)floorf(log2f(f)); }

/* Four scales of NVFP4, whose mantissas are random already. */
static void put_e4m3(uint8_t *p, int exponent) {
    for (int i = 0; i < 4; i++) p[i] = (uint8_t)((7 + exponent) << 3 | (p[i] & 7));
}

static void put_f32(uint8_t *p, float f) { memcpy(p, &f, sizeof f); }

void random_blocks(DType t, void *data, size_t bytes, float mean, float spread, uint32_t (*random)(uint32_t)) {
    const DTypeInfo *d = dtype_info(t);
    check(bytes % (size_t)d->block_bytes == 0);
    for (uint8_t *p = data, *end = p + bytes; p < end; p += d->block_bytes) {
        for (int i = 0; i < d->block_bytes; i++) p[i] = (uint8_t)random(256);
        float f = mean + spread * ((float)random(1 << 24) / (1 << 23) - 1);
        if (t == DT_F32) put_f32(p, f);
        else if (t == DT_BF16) memcpy(p, (char *)&f + 2, 2);
        else if (t == DT_F16) put_f16(p, f);
        else if (t == DT_MXFP4) p[0] = (uint8_t)(128 + exponent_of(spread / 12));
        else if (t == DT_NVFP4) put_e4m3(p, exponent_of(spread / 6));
        else if (t == DT_IQ1_M) put_f16_apart(p, spread / 17);
        else if (scales[t].scale > 0) {
            put_f16(p + scales[t].at, spread * scales[t].scale);
            if (scales[t].least_at) put_f16(p + scales[t].least_at, spread * scales[t].least);
        } else {
            check(d->gguf_id < 0); /* MLX */
            float most = (float)((1 << (d->block_bytes - 8) * 8 / d->block_elems) - 1);
            float reach = spread * sqrtf(most / (most + 2)); /* few values, of the same mean square as many */
            put_f32(p, 2 * reach / most);
            put_f32(p + 4, -reach);
        }
    }
}

bool has_own_form(DType t) {
    for (DType other = 0; other < t; other++)
        if (pack_of((PackType)t) && pack_of((PackType)other) == pack_of((PackType)t)) return false;
    return true;
}
