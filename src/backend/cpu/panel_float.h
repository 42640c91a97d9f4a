/* Products of packed float weights with f32 activations (panel_lanes.h): nt tokens by np parts of a panel. */
#ifndef TENON_BACKEND_CPU_PANEL_FLOAT_H
#define TENON_BACKEND_CPU_PANEL_FLOAT_H

#include "backend/cpu/panel_lanes.h"

typedef Fv LoadVFn(const void *p);

INLINE void tile_float(LoadVFn *load, const size_t size, const PanelGemm *g, const uint8_t *w, int64_t o,
                       const int part, const int np, int64_t t, const int nt) {
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
        if (part == 0) ask_ahead(w, PACK_BLOCK * PANEL_ROWS * size);
        for (int q = 0; q < np; q++) {
            Fv first[MOST], second[MOST];
            for (int a = 0; a < nt; a++) first[a] = second[a] = splatv(0);
            const uint8_t *wq = w + (size_t)q * VR * size, *next = wq + PACK_BLOCK / 2 * PANEL_ROWS * size;
            for (int64_t j = 0; j < half; j++) { /* one stream of weights: two at a time would slow memory down */
                Fv wu = load(wq + (size_t)j * PANEL_ROWS * size);
                for (int a = 0; a < nt; a++) first[a] = fmav(wu, splatv(x[a][i + j]), first[a]);
            }
            for (int64_t j = 0; j < rest; j++) {
                Fv wv = load(next + (size_t)j * PANEL_ROWS * size);
                for (int a = 0; a < nt; a++) second[a] = fmav(wv, splatv(x[a][i + j + PACK_BLOCK / 2]), second[a]);
            }
            for (int a = 0; a < nt; a++) acc[q][a] += first[a] + second[a];
        }
        w += PACK_BLOCK * PANEL_ROWS * size;
    }
    for (int q = 0; q < np; q++) store_sums(g, o + (part + q) * VR, t, nt, acc[q]);
}

#endif
