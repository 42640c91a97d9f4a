/* Products of packed weights with quantised activations (panel_lanes.h). */
#ifndef TENON_BACKEND_CPU_PANEL_Q8_H
#define TENON_BACKEND_CPU_PANEL_Q8_H

#include "backend/cpu/panel_lanes.h"

INLINE int log2_of(int v) { return v == 128 ? 7 : v == 32 ? 5 : v == 16 ? 4 : v == 8 ? 3 : v == 4 ? 2 : 0; }

/* nt tokens by np parts of a panel. */
INLINE void tile_q8(const Pack p, const PanelGemm *g, const uint8_t *w, int64_t o, const int part, const int np, int64_t t,
                    const int nt) {
    enum { MOST = TILE_Q8 };
    const int chains = p.halves || nt <= 4 ? 2 : 1; /* integers: how they are added makes no difference */
    const bool wide = p.bits == 8 || p.values;
    const char *x = (const char *)g->x + (size_t)t * g->x_row;
    Fv acc[PARTS][MOST];
    Scales s[PARTS] = {0};
    for (int q = 0; q < np; q++)
        for (int a = 0; a < nt; a++) acc[q][a] = splatv(0);
    for (int64_t b = 0, blocks = g->k / PACK_BLOCK; b < blocks; b++, w += pack_block_bytes(p), x += sizeof(QuantBlock)) {
        const uint8_t *begin = w;
        for (int q = 0; q < np; q++) {
            w = enter_block(p, begin, b, part + q, &s[q]);
            Iv dot[2][MOST];
            for (int a = 0; a < nt; a++) {
                const QuantBlock *xa = (const QuantBlock *)(const void *)(x + (size_t)a * g->x_row);
                dot[0][a] = splati(0);
                dot[1][a] = splati(0);
                if (!p.zero) continue;
                dot[0][a] = splati(p.halves ? xa->minus_first : xa->minus_sum) << log2_of(p.zero);
                if (p.halves) dot[1][a] = splati(xa->minus_sum - xa->minus_first) << log2_of(p.zero);
            }
            for (int i = 0; i < HALF; i++) {
                Uv u, v;
                load_groups(p, w, part + q, i, &u, &v);
                for (int a = 0; a < nt; a++) {
                    const QuantBlock *xa = (const QuantBlock *)(const void *)(x + (size_t)a * g->x_row);
                    dot[0][a] = dot4(dot[0][a], u, xa->q + 4 * i, wide);
                    dot[chains - 1][a] = dot4(dot[chains - 1][a], v, xa->q + 4 * (i + HALF), wide);
                }
            }
            for (int a = 0; a < nt; a++) {
                const QuantBlock *xa = (const QuantBlock *)(const void *)(x + (size_t)a * g->x_row);
                Fv scale = splatv(xa->scale);
                if (p.halves) {
                    acc[q][a] = fmav(to_f32v(dot[0][a]), s[q].scale[0] * scale, acc[q][a]);
                    acc[q][a] = fmav(to_f32v(dot[1][a]), s[q].scale[1] * scale, acc[q][a]);
                } else {
                    Iv sum = chains == 2 ? dot[0][a] + dot[1][a] : dot[0][a];
                    acc[q][a] = fmav(to_f32v(sum), s[q].scale[0] * scale, acc[q][a]);
                }
                if (p.min && !p.halves) acc[q][a] = fmav(s[q].min[0], splatv(xa->sum), acc[q][a]);
                if (!p.min || !p.halves) continue;
                acc[q][a] = fmav(s[q].min[0], splatv(xa->scale * (float)-xa->minus_first), acc[q][a]);
                acc[q][a] = fmav(s[q].min[1], splatv(xa->scale * (float)(xa->minus_first - xa->minus_sum)), acc[q][a]);
            }
        }
    }
    for (int q = 0; q < np; q++)
        for (int a = 0; a < nt; a++) {
            int64_t first = o + (part + q) * VR;
            store_rows(g->out + (size_t)(t + a) * g->out_row + first, acc[q][a], g->m - first);
        }
}

#endif
