/* Products of BF16 in 12 bits (pack_short.h) with f32 activations: the sums of panel_float.h, bit for bit. */
#ifndef TENON_BACKEND_CPU_PANEL_SHORT_H
#define TENON_BACKEND_CPU_PANEL_SHORT_H

#include "backend/cpu/pack_short.h"
#include "backend/cpu/panel_lanes.h"

/* Four elements of the rows of a part: elements j .. j+3 of a block. */
INLINE void unpack_four(const uint8_t *block, const uint8_t *table, int part, int j, Fv v[4]) {
    const uint8_t *run = block + (size_t)(j / SHORT_RUN) * SHORT_RUN_BYTES + (size_t)part * VR * 4;
    const int half = j / 4 % 2;
    Uv upper = lookup(load_uv(run) >> 4 * half & 0x0f0f0f0f, table), lower = load_uv(run + (1 + half) * SHORT_PART);
    Uv a = (upper & 0xff00ff00) | (lower & 0x00ff00ff), b = (upper << 8 & 0xff00ff00) | (lower >> 8 & 0x00ff00ff);
    v[0] = (Fv)(a << 16);
    v[1] = (Fv)(b << 16);
    v[2] = (Fv)(a & 0xffff0000);
    v[3] = (Fv)(b & 0xffff0000);
}

INLINE void sum_four(const uint8_t *block, const uint8_t *table, int part, const int j, int64_t first,
                     const float *const *x, const int nt, Fv *sum) {
    Fv v[4];
    unpack_four(block, table, part, j, v);
    for (int s = 0; s < 4; s++)
        for (int a = 0; a < nt; a++) sum[a] = fmav(v[s], splatv(x[a][first + j + s]), sum[a]);
}

/* n elements of a block: the last may be short. */
INLINE void sum_mended(const uint8_t *block, const uint8_t *table, const uint8_t *exception, int part, int64_t first,
                       int64_t n, const float *const *x, const int nt, Fv *first_half, Fv *second_half) {
    Fv v[PACK_BLOCK];
    for (int j = 0; j < PACK_BLOCK; j += 4) unpack_four(block, table, part, j, v + j);
    for (ShortException e; (e = short_exception(exception)).at < (first + n) * PANEL_ROWS; exception += sizeof e) {
        int row = (int)(e.at % PANEL_ROWS) - part * VR;
        uint32_t bits = (uint32_t)e.value << 16;
        if (row >= 0 && row < VR) memcpy((char *)&v[e.at / PANEL_ROWS - first] + row * 4, &bits, sizeof bits);
    }
    for (int64_t j = 0; j < n; j++)
        for (int a = 0; a < nt; a++) {
            Fv *sum = j < PACK_BLOCK / 2 ? &first_half[a] : &second_half[a];
            *sum = fmav(v[j], splatv(x[a][first + j]), *sum);
        }
}

INLINE void tile_short(const int64_t k, const PanelGemm *g, const uint8_t *w, int64_t o, const int part, const int np,
                       int64_t t, const int nt) {
    enum { MOST = TILE_F32 };
    const float *x[MOST];
    const uint8_t *exception = w, *table = w + short_begin(k), *block = table + SHORT_TABLES;
    Fv acc[PARTS][MOST];
    for (int a = 0; a < nt; a++) x[a] = (const float *)(const void *)((const char *)g->x + (size_t)(t + a) * g->x_row);
    for (int q = 0; q < np; q++)
        for (int a = 0; a < nt; a++) acc[q][a] = splatv(0);
    for (int64_t i = 0; i < k; i += PACK_BLOCK) {
        const int64_t n = k - i < PACK_BLOCK ? k - i : PACK_BLOCK;
        const bool mended = n < PACK_BLOCK || short_exception(exception).at < (i + n) * PANEL_ROWS;
        if (part == 0) ask_ahead(block, SHORT_BLOCK);
        for (int q = 0; q < np; q++) {
            Fv first[MOST], second[MOST];
            for (int a = 0; a < nt; a++) first[a] = second[a] = splatv(0);
            if (mended) sum_mended(block, table, exception, part + q, i, n, x, nt, first, second);
            for (int j = 0; !mended && j < PACK_BLOCK / 2; j += SHORT_RUN) {
                sum_four(block, table, part + q, j, i, x, nt, first);
                sum_four(block, table, part + q, j + 4, i, x, nt, first);
            }
            for (int j = PACK_BLOCK / 2; !mended && j < PACK_BLOCK; j += SHORT_RUN) {
                sum_four(block, table, part + q, j, i, x, nt, second);
                sum_four(block, table, part + q, j + 4, i, x, nt, second);
            }
            for (int a = 0; a < nt; a++) acc[q][a] += first[a] + second[a];
        }
        while (mended && short_exception(exception).at < (i + n) * PANEL_ROWS) exception += sizeof(ShortException);
        block += SHORT_BLOCK;
        table += SHORT_TABLE;
        if (i / PACK_BLOCK % 4 == 3) {
            table = block;
            block += SHORT_TABLES;
        }
    }
    for (int q = 0; q < np; q++) store_sums(g, o + (part + q) * VR, t, nt, acc[q]);
}

#endif
