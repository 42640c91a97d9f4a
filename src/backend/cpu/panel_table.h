/* A kernel for each packed type and kind of activations (panel_lanes.h): panel after panel, the tokens of each in
 * tiles. */
#ifndef TENON_BACKEND_CPU_PANEL_TABLE_H
#define TENON_BACKEND_CPU_PANEL_TABLE_H

#include "backend/cpu/panel_float.h"
#include "backend/cpu/panel_quant.h"
#include "backend/cpu/panel_short.h"

#define TILES(most, panel_bytes, tile, ...)                                              \
    do {                                                                                 \
        const uint8_t *w = g->w;                                                         \
        for (int64_t o = 0; o < g->m; o += PANEL_ROWS, w += (panel_bytes)) {             \
            int64_t t = 0;                                                               \
            for (; t + (most) <= g->n; t += (most))                                      \
                for (int part = 0; part < PARTS; part++) tile(__VA_ARGS__, g, w, o, part, 1, t, (most)); \
            for (; (most) > 8 && t + 8 <= g->n; t += 8)                                  \
                for (int part = 0; part < PARTS; part++) tile(__VA_ARGS__, g, w, o, part, 1, t, 8); \
            for (; (most) > 4 && t + 4 <= g->n; t += 4)                                  \
                for (int part = 0; part < PARTS; part++) tile(__VA_ARGS__, g, w, o, part, 1, t, 4); \
            for (; t + 2 <= g->n; t += 2)                                                \
                for (int part = 0; part < PARTS; part++) tile(__VA_ARGS__, g, w, o, part, 1, t, 2); \
            if (t < g->n) tile(__VA_ARGS__, g, w, o, 0, PARTS, t, 1);                    \
        }                                                                                \
    } while (0)

#define BLOCK(name, ...)                                                                              \
    static void panel_q8_##name(const PanelGemm *g) {                                                \
        TILES(TILE_Q8, pack_panel_bytes(DT_##name, g->k), tile_quant, 1, ((BlockForm){__VA_ARGS__}));     \
    }                                                                                                \
    static void panel_q16_##name(const PanelGemm *g) {                                               \
        TILES(TILE_Q16, pack_panel_bytes(DT_##name, g->k), tile_quant, 2, ((BlockForm){__VA_ARGS__}));    \
    }                                                                                                \
    static void panel_q24_##name(const PanelGemm *g) {                                               \
        TILES(TILE_Q24, pack_panel_bytes(DT_##name, g->k), tile_quant, MAX_DIGITS, ((BlockForm){__VA_ARGS__})); \
    }
#define BLOCK_LIKE(name, other)
#include "format/blocks.def"
#undef BLOCK_LIKE
#undef BLOCK

static void panel_f32_F32(const PanelGemm *g) {
    TILES(TILE_F32, pack_panel_bytes(DT_F32, g->k), tile_float, load_f32v, 4);
}
static void panel_f32_F16(const PanelGemm *g) {
    TILES(TILE_F32, pack_panel_bytes(DT_F16, g->k), tile_float, load_f16v, 2);
}
static void panel_f32_BF16(const PanelGemm *g) {
    TILES(TILE_F32, pack_panel_bytes(DT_BF16, g->k), tile_float, load_bf16v, 2);
}
static void panel_f32_short(const PanelGemm *g) {
    TILES(TILE_F32, pack_panel_bytes(PACK_SHORT, g->k), tile_short, g->k);
}

static const PanelFns panel_fns = {
#define BLOCK_LIKE(name, form)                \
    .quant[0][DT_##name] = panel_q8_##form,  \
    .quant[1][DT_##name] = panel_q16_##form, \
    .quant[2][DT_##name] = panel_q24_##form,
#define BLOCK(name, ...) BLOCK_LIKE(name, name)
#include "format/blocks.def"
#undef BLOCK
#undef BLOCK_LIKE
    .f32[DT_F32] = panel_f32_F32,
    .f32[DT_F16] = panel_f32_F16,
    .f32[DT_BF16] = panel_f32_BF16,
    .f32[PACK_SHORT] = panel_f32_short,
};

/* The kernels of kernels_quant.h, kernels_rows.h and this file, and others. */
#define KERNELS_TABLE(isa, ...)                                                                   \
    {                                                                                             \
        .name = isa, .panel = &panel_fns, .quantize = quantize, .rmsnorm = rmsnorm,                \
        .layernorm = layernorm, .act = act, __VA_ARGS__                                           \
    }

#endif
