/* Products of many tokens by AMX's tiles (Intel's Software Developer's Manual, volume 1, chapter 18), to the bit what
 * kernels_avx512.c gives: a block of 32 elements is the same exact integer, and is scaled and added by the same
 * operations in the same order. A panel is unpacked to signed bytes once, and meets 16 tokens at a time. The Makefile
 * gives this file its instruction set; elsewhere it is empty. */
#if defined(__AMX_INT8__) && defined(__AVX512VNNI__)
#include "backend/cpu/kernels_512.h"
#include "backend/cpu/panel_quant.h"

/* Blocks at a time, so that those of a panel stay in the first-level cache; tokens of a tile; blocks of all tokens. */
enum { CHUNK = 32, TOKENS = 16, LEFT_BLOCKS = BUNCH / TOKENS * CHUNK };

/* A block of 16 tokens, those beyond the last zeros. sum: of all elements, or of each half. */
typedef struct Left {
    _Alignas(64) int8_t x[TOKENS][QUANT_BLOCK];
    float scale[TOKENS], sum[2][TOKENS];
} Left;

/* A block of a panel: groups of 4 elements of 16 rows, minus their zero. */
typedef struct Right {
    _Alignas(64) int8_t w[PACK_GROUPS][GROUP];
    float scale[2][PANEL_ROWS], min[2][PANEL_ROWS];
} Right;

typedef struct Room {
    Left left[LEFT_BLOCKS]; /* of 16 tokens after those of 16 others */
    Right right[CHUNK];
    _Alignas(64) int32_t dot[2][2][TOKENS][PANEL_ROWS]; /* of every other block; of its halves */
} Room;

/* What LDTILECFG reads. Tile 0 has tokens, 2 weights, 4 and 6 their products; 1, 3, 5 and 7 those of every other
 * block. */
typedef struct TileConfig {
    uint8_t palette, start_row, none[14];
    uint16_t bytes[16];
    uint8_t rows[16];
} TileConfig;

#define TILES_OF(tokens, groups)                                                                         \
    {.palette = 1, .bytes = {(groups) * 4, (groups) * 4, GROUP, GROUP, GROUP, GROUP, GROUP, GROUP}, \
     .rows = {tokens, tokens, groups, groups, tokens, tokens, tokens, tokens}}
static const TileConfig tile_config[2][TOKENS / 4] = {
    {TILES_OF(4, 8), TILES_OF(8, 8), TILES_OF(12, 8), TILES_OF(16, 8)},
    {TILES_OF(4, 4), TILES_OF(8, 4), TILES_OF(12, 4), TILES_OF(16, 4)},
};

/* Blocks [begin, begin + count) of the tokens from t on, as many as there are. */
static void take_tokens(const PanelGemm *g, int64_t begin, int64_t count, int64_t t, bool halves, Left *out) {
    const size_t size = quant_block_bytes(1);
    const int64_t n = g->n - t;
    for (int64_t b = 0; b < count; b++, out++)
        for (int64_t a = 0; a < TOKENS; a++) {
            static const char none[QUANT_BLOCK + 4 * sizeof(int32_t)];
            const char *x = a < n ? (const char *)g->x + (size_t)(t + a) * g->x_row + (size_t)(begin + b) * size : none;
            memcpy(out->x[a], x, QUANT_BLOCK);
            out->scale[a] = float_in(x + quant_scale_at(1));
            out->sum[0][a] = halves ? half_sum(x, 1, true) : float_in(x + quant_sum_at(1));
            if (halves) out->sum[1][a] = half_sum(x, 1, false);
        }
}

/* Blocks [begin, begin + count) of the panel at w, which is moved past them. */
INLINE void take_panel(const BlockForm p, const uint8_t **w, int64_t begin, int64_t count, Scales *s, Right *out) {
    for (int64_t b = 0; b < count; b++, out++) {
        ask_ahead(*w, pack_block_bytes(p));
        *w = enter_block(p, *w, begin + b, 0, s);
        for (int i = 0; i < HALF; i++) {
            Uv u, v;
            load_groups(p, *w, 0, i, &u, &v);
            Bv a = (Bv)u - (int8_t)p.zero, c = (Bv)v - (int8_t)p.zero; /* 128 is taken off as it wraps */
            memcpy(out->w[i], &a, sizeof a);
            memcpy(out->w[i + HALF], &c, sizeof c);
        }
        memcpy(out->scale, s->scale, sizeof out->scale);
        if (p.min) memcpy(out->min, s->min, sizeof out->min);
        *w += pack_block_bytes(p);
    }
}

/* The dot products of a block, to `dot`. */
#define DOT(to, a, b, x, w)                          \
    do {                                             \
        _tile_zero(to);                              \
        _tile_loadd(a, x, QUANT_BLOCK);              \
        _tile_loadd(b, w, GROUP);                    \
        if (p.zero) _tile_dpbssd(to, a, b);          \
        else _tile_dpbsud(to, a, b);                 \
    } while (0)

/* Blocks that follow each other use other tiles, so that one need not wait for the other. */
INLINE void dot_block(const BlockForm p, const bool odd, const Left *l, const Right *r,
                      int32_t (*dot)[TOKENS][PANEL_ROWS]) {
    const void *second = &l->x[0][QUANT_BLOCK / 2];
    if (odd) {
        DOT(5, 1, 3, l->x, r->w);
        if (p.halves) DOT(7, 1, 3, second, r->w[HALF]);
        _tile_stored(5, dot[0], GROUP);
        if (p.halves) _tile_stored(7, dot[1], GROUP);
    } else {
        DOT(4, 0, 2, l->x, r->w);
        if (p.halves) DOT(6, 0, 2, second, r->w[HALF]);
        _tile_stored(4, dot[0], GROUP);
        if (p.halves) _tile_stored(6, dot[1], GROUP);
    }
}

/* As tile_quant does. */
INLINE void add_block(const BlockForm p, const int nt, const Left *l, const Right *r,
                      int32_t (*dot)[TOKENS][PANEL_ROWS], Fv *acc) {
    for (int h = 0; h < (p.halves ? 2 : 1); h++) {
        Fv scale = load_f32v(r->scale[h]);
        for (int a = 0; a < nt; a++)
            acc[a] = fmav(to_f32v((Iv)load_uv(dot[h][a])), scale * splatv(l->scale[a]), acc[a]);
    }
    for (int h = 0; p.min && h < (p.halves ? 2 : 1); h++) {
        Fv m = load_f32v(r->min[h]);
        for (int a = 0; a < nt; a++) acc[a] = fmav(m, splatv(l->sum[h][a]), acc[a]);
    }
}

/* count blocks of nt tokens with a panel, whose first row is o, added to what out has, which is nothing at the
 * first. */
INLINE void group(const BlockForm p, const int nt, const PanelGemm *g, Room *room, const Left *l, int64_t count,
                  int64_t o, int64_t t, bool first) {
    Fv acc[TOKENS];
    const int64_t n = g->n - t;
    int64_t rows = g->m - o < PANEL_ROWS ? g->m - o : PANEL_ROWS;
    __mmask16 mask = (__mmask16)((1u << rows) - 1);
    float *out = g->out + (size_t)t * g->out_row + o;
    for (int a = 0; a < nt; a++)
        acc[a] = first || a >= n ? splatv(0) : (Fv)_mm512_maskz_loadu_ps(mask, out + (size_t)a * g->out_row);
    const Right *r = room->right;
    dot_block(p, false, l, r, room->dot[0]);
    for (int64_t b = 0; b < count; b += 2) { /* the next block's products run beside this one's sums */
        if (b + 1 < count) dot_block(p, true, l + b + 1, r + b + 1, room->dot[1]);
        add_block(p, nt, l + b, r + b, room->dot[0], acc);
        if (b + 1 == count) break;
        if (b + 2 < count) dot_block(p, false, l + b + 2, r + b + 2, room->dot[0]);
        add_block(p, nt, l + b + 1, r + b + 1, room->dot[1], acc);
    }
    for (int a = 0; a < nt; a++)
        if (a < n) _mm512_mask_storeu_ps(out + (size_t)a * g->out_row, mask, (__m512)acc[a]);
}

/* One panel, blocks [begin, begin + count). */
INLINE void panel(const BlockForm p, const PanelGemm *g, Room *room, const uint8_t *w, int64_t o, int64_t begin,
                  int64_t count, int64_t stride) {
    Scales s = {0};
    for (int64_t b = 0; b < count; b += CHUNK) {
        int64_t n = count - b < CHUNK ? count - b : CHUNK;
        take_panel(p, &w, begin + b, n, &s, room->right);
        __asm__ volatile("" ::: "memory"); /* what tiles load is in memory: compilers do not know what they read */
        for (int64_t t = 0; t < g->n; t += TOKENS) {
            const Left *l = room->left + t / TOKENS * stride + b;
            int64_t left = g->n - t, nt = left < TOKENS ? left : TOKENS;
            if (nt < TOKENS || t == 0) _tile_loadconfig(&tile_config[p.halves][(nt - 1) / 4]);
            if (nt > 12) group(p, 16, g, room, l, n, o, t, begin + b == 0);
            else if (nt > 8) group(p, 12, g, room, l, n, o, t, begin + b == 0);
            else if (nt > 4) group(p, 8, g, room, l, n, o, t, begin + b == 0);
            else group(p, 4, g, room, l, n, o, t, begin + b == 0);
        }
    }
}

/* At most BUNCH tokens. */
INLINE void product(const BlockForm p, const PanelGemm *g, size_t panel_bytes) {
    enum { WHOLE = 8 /* a multiple of every span */ };
    Room room;
    int64_t blocks = g->k / PACK_BLOCK, bunches = (g->n + TOKENS - 1) / TOKENS;
    int64_t stride = LEFT_BLOCKS / bunches / WHOLE * WHOLE;
    for (int64_t begin = 0; begin < blocks; begin += stride) {
        int64_t count = blocks - begin < stride ? blocks - begin : stride;
        size_t at = (size_t)begin * pack_block_bytes(p) + (p.span ? (size_t)(begin / p.span) * pack_span_bytes(p) : 0);
        for (int64_t t = 0; t < g->n; t += TOKENS)
            take_tokens(g, begin, count, t, p.halves && p.min, room.left + t / TOKENS * stride);
        for (int64_t o = 0; o < g->m; o += PANEL_ROWS)
            panel(p, g, &room, g->w + (size_t)(o / PANEL_ROWS) * panel_bytes + at, o, begin, count, stride);
    }
    _tile_release();
}

#define BLOCK(name, ...)                                                        \
    static void panel_##name(const PanelGemm *g) {                              \
        product((BlockForm){__VA_ARGS__}, g, pack_panel_bytes(DT_##name, g->k)); \
    }
#define BLOCK_LIKE(name, other)
#include "format/blocks.def"
#undef BLOCK_LIKE
#undef BLOCK

PanelFn *const panels_amx[PACK_TYPES] = {
#define BLOCK_LIKE(name, form) [DT_##name] = panel_##form,
#define BLOCK(name, ...) BLOCK_LIKE(name, name)
#include "format/blocks.def"
#undef BLOCK
#undef BLOCK_LIKE
};
#endif
