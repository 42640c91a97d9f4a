/* Products of packed weights with f32 activations (panel_lanes.h): nt tokens by np parts of a panel. */
#ifndef TENON_BACKEND_CPU_PANEL_F32_H
#define TENON_BACKEND_CPU_PANEL_F32_H

#include "backend/cpu/panel_lanes.h"

/* Element j of a group of signed bytes, or of unsigned ones if zero is 0. */
INLINE Fv element(const Pack p, Uv v, int j) {
    return to_f32v(p.zero ? (Iv)(v << (24 - 8 * j)) >> 24 : (Iv)(v >> 8 * j & 255));
}

INLINE void tile_f32(const Pack p, const PanelGemm *g, const uint8_t *w, int64_t o, const int part, const int np, int64_t t,
                     const int nt) {
    enum { MOST = TILE_F32 };
    const char *x = (const char *)g->x + (size_t)t * g->x_row;
    const float *sums = p.min ? g->sums + t * g->sums_row : NULL;
    Fv acc[PARTS][MOST];
    Scales s[PARTS] = {0};
    for (int q = 0; q < np; q++)
        for (int a = 0; a < nt; a++) acc[q][a] = splatv(0);
    for (int64_t b = 0, blocks = g->k / PACK_BLOCK; b < blocks; b++, w += pack_block_bytes(p), x += PACK_BLOCK * sizeof(float)) {
        const uint8_t *begin = w;
        for (int q = 0; q < np; q++) {
            w = enter_block(p, begin, b, part + q, &s[q]);
            Fv first[MOST], second[MOST];
            for (int a = 0; a < nt; a++) first[a] = second[a] = splatv(0);
            for (int i = 0; i < HALF; i++) {
                Uv u, v;
                load_groups(p, w, part + q, i, &u, &v);
                if (p.zero) { /* the bytes become signed */
                    u = p.zero == 128 ? u ^ 0x80808080 : (Uv)((Bv)u - (int8_t)p.zero);
                    v = p.zero == 128 ? v ^ 0x80808080 : (Uv)((Bv)v - (int8_t)p.zero);
                }
                for (int j = 0; j < 4; j++) {
                    Fv wu = element(p, u, j), wv = element(p, v, j);
                    for (int a = 0; a < nt; a++) {
                        const float *xa = (const float *)(const void *)(x + (size_t)a * g->x_row) + 4 * i + j;
                        first[a] = fmav(wu, splatv(xa[0]), first[a]);
                        second[a] = fmav(wv, splatv(xa[PACK_BLOCK / 2]), second[a]);
                    }
                }
            }
            for (int a = 0; a < nt; a++) {
                const float *sum = sums ? sums + a * g->sums_row + 2 * b : NULL;
                if (p.halves) {
                    acc[q][a] = fmav(first[a], s[q].scale[0], acc[q][a]);
                    acc[q][a] = fmav(second[a], s[q].scale[1], acc[q][a]);
                } else acc[q][a] = fmav(first[a] + second[a], s[q].scale[0], acc[q][a]);
                if (p.min && p.halves) {
                    acc[q][a] = fmav(s[q].min[0], splatv(sum[0]), acc[q][a]);
                    acc[q][a] = fmav(s[q].min[1], splatv(sum[1]), acc[q][a]);
                } else if (p.min) acc[q][a] = fmav(s[q].min[0], splatv(sum[0] + sum[1]), acc[q][a]);
            }
        }
    }
    for (int q = 0; q < np; q++)
        for (int a = 0; a < nt; a++) {
            int64_t first = o + (part + q) * VR;
            store_rows(g->out + (size_t)(t + a) * g->out_row + first, acc[q][a], g->m - first);
        }
}

/* ---- float weights */

typedef Fv LoadVFn(const void *p);

INLINE void tile_float(LoadVFn *load, const size_t size, const PanelGemm *g, const uint8_t *w, int64_t o, const int part,
                       const int np, int64_t t, const int nt) {
    enum { MOST = TILE_F32 };
    const float *x[MOST];
    Fv acc[PARTS][MOST];
    for (int a = 0; a < nt; a++) x[a] = (const float *)(const void *)((const char *)g->x + (size_t)(t + a) * g->x_row);
    for (int q = 0; q < np; q++)
        for (int a = 0; a < nt; a++) acc[q][a] = splatv(0);
    w += (size_t)part * VR * size;
    for (int64_t i = 0; i < g->k; i += PACK_BLOCK) {
        int64_t left = g->k - i, half = left < PACK_BLOCK / 2 ? left : PACK_BLOCK / 2;
        int64_t rest = left - half < PACK_BLOCK / 2 ? left - half : PACK_BLOCK / 2;
        for (int q = 0; q < np; q++) {
            Fv first[MOST], second[MOST];
            for (int a = 0; a < nt; a++) first[a] = second[a] = splatv(0);
            const uint8_t *wq = w + (size_t)q * VR * size, *next = wq + PACK_BLOCK / 2 * PANEL_ROWS * size;
            int64_t j = 0;
            for (; j < rest; j++) {
                Fv wu = load(wq + (size_t)j * PANEL_ROWS * size), wv = load(next + (size_t)j * PANEL_ROWS * size);
                for (int a = 0; a < nt; a++) {
                    first[a] = fmav(wu, splatv(x[a][i + j]), first[a]);
                    second[a] = fmav(wv, splatv(x[a][i + j + PACK_BLOCK / 2]), second[a]);
                }
            }
            for (; j < half; j++) {
                Fv wu = load(wq + (size_t)j * PANEL_ROWS * size);
                for (int a = 0; a < nt; a++) first[a] = fmav(wu, splatv(x[a][i + j]), first[a]);
            }
            for (int a = 0; a < nt; a++) acc[q][a] += first[a] + second[a];
        }
        w += PACK_BLOCK * PANEL_ROWS * size;
    }
    for (int q = 0; q < np; q++)
        for (int a = 0; a < nt; a++) {
            int64_t first = o + (part + q) * VR;
            store_rows(g->out + (size_t)(t + a) * g->out_row + first, acc[q][a], g->m - first);
        }
}

#endif
