/* The readers by type, and the values of a block (see blocks.h). */
#include "format/blocks_read.h"

enum {
    FLOATS = 3, /* F32, F16, BF16 */
    TYPES = FLOATS
#define BLOCK(name, ...) +1
#define BLOCK_LIKE(name, other) BLOCK(name, )
#include "format/blocks.def"
#undef BLOCK_LIKE
#undef BLOCK
};
_Static_assert((int)TYPES == (int)DT_COUNT, "a type of quant.def has no row in blocks.def");

BlockRead *block_reader(DType t) {
    static BlockRead *const readers[DT_COUNT] = {
#define BLOCK(name, ...) [DT_##name] = read_##name,
#define BLOCK_LIKE(name, other) BLOCK(name, )
#include "format/blocks.def"
#undef BLOCK_LIKE
#undef BLOCK
    };
    return readers[t];
}

const BlockForm *block_form(DType t) {
    static const BlockForm forms[DT_COUNT] = {
#define BLOCK(name, ...) [DT_##name] = {__VA_ARGS__},
#define BLOCK_LIKE(name, other)
#include "format/blocks.def"
#undef BLOCK_LIKE
#undef BLOCK
    };
    static const BlockForm *const form_of[DT_COUNT] = {
#define BLOCK(name, ...) [DT_##name] = &forms[DT_##name],
#define BLOCK_LIKE(name, other) [DT_##name] = &forms[DT_##other],
#include "format/blocks.def"
#undef BLOCK_LIKE
#undef BLOCK
    };
    return form_of[t];
}

/* A product is rounded where ggml's reference rounds it: factor * scale first, then times the code. */
static float scale_of(BlockScale kind, uint32_t code, uint32_t factor) {
    switch (kind) {
    case SCALE_F16: return f16_to_f32((uint16_t)code);
    case SCALE_SUPER: return f16_to_f32((uint16_t)factor) * (float)(int8_t)code;
    case SCALE_WIDE: return float_of(factor) * (float)(int8_t)code;
    case SCALE_E8M0: return float_of(code < 2 ? 0x200000u << code : (code - 1) << 23);
    case SCALE_E4M3: return e4m3_half((uint8_t)code);
    case SCALE_GROUP: return float_of(factor);
    }
    return 0;
}

void block_dequant(const BlockForm *f, const RowBlock *b, float *restrict out) {
    enum { HALF = BLOCK_ELEMS / 2 };
    uint8_t u[BLOCK_ELEMS];
    const int zero = f->zero;
    memcpy(u, b->q, sizeof u);
    for (int i = 0; f->values && i < BLOCK_ELEMS; i++) u[i] = block_values[f->values][u[i] & 15];
    for (int h = 0; h < 2; h++, out += HALF) {
        int own = f->halves ? h : 0;
        float scale = scale_of(f->scale, b->scale[own], b->factor);
        for (int i = 0; i < HALF; i++) out[i] = scale * (float)(u[h * HALF + i] - zero);
        if (!f->min) continue;
        float least = scale_of(f->scale, b->min[own], b->min_factor);
        if (f->scale == SCALE_SUPER) least = -least;
        for (int i = 0; i < HALF; i++) out[i] += least;
    }
}
