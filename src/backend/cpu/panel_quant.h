/* Products of packed weights with quantised activations (panel_lanes.h). */
#ifndef TENON_BACKEND_CPU_PANEL_QUANT_H
#define TENON_BACKEND_CPU_PANEL_QUANT_H

#include "backend/cpu/panel_lanes.h"

INLINE int log2_of(int v) {
    return v == 128 ? 7 : v == 64 ? 6 : v == 32 ? 5 : v == 16 ? 4 : v == 8 ? 3 : v == 4 ? 2 : 0;
}

INLINE float float_in(const char *p) {
    float f;
    memcpy(&f, p, sizeof f);
    return f;
}

/* Minus the sum of digit d in the block at x; first: of its first half. */
INLINE int32_t minus_in(const char *x, const int digits, int d, bool first) {
    int32_t i;
    memcpy(&i, x + quant_minus_at(digits) + (size_t)(d + (first ? digits : 0)) * sizeof i, sizeof i);
    return i;
}

/* The sum of a half of the block at x. */
INLINE float half_sum(const char *x, const int digits, bool first) {
    int32_t sum = 0;
    for (int d = 0; d < digits; d++) {
        int32_t minus = minus_in(x, digits, d, true);
        sum = sum * 256 - (first ? minus : minus_in(x, digits, d, false) - minus);
    }
    return float_in(x + quant_scale_at(digits)) * (float)sum;
}

/* The products with all digits together. */
INLINE Fv joined(const int digits, const Iv dot[MAX_DIGITS]) {
    if (digits == 1) return to_f32v(dot[0]);
    if (digits == 2) return to_f32v((dot[0] << 8) + dot[1]);
    return fmav(to_f32v(dot[0]), splatv(65536), to_f32v((dot[1] << 8) + dot[2]));
}

/* nt tokens by np parts of a panel. */
INLINE void tile_quant(const int digits, const BlockForm p, const PanelGemm *g, const uint8_t *w, int64_t o,
                       const int part, const int np, int64_t t, const int nt) {
    enum { MOST = TILE_Q8 };
    const int chains = p.halves || nt * digits <= 4 ? 2 : 1; /* integers: how they are added makes no difference */
    const bool wide = p.bits == 8 || p.zero == 128;
    const char *x = (const char *)g->x + (size_t)t * g->x_row;
    Fv acc[PARTS][MOST];
    Scales s[PARTS] = {0};
    for (int q = 0; q < np; q++)
        for (int a = 0; a < nt; a++) acc[q][a] = splatv(0);
    for (int64_t b = 0, blocks = g->k / PACK_BLOCK; b < blocks; b++) {
        const uint8_t *begin = w;
        if (part == 0) ask_ahead(w, pack_block_bytes(p));
        for (int q = 0; q < np; q++) {
            Iv dot[MOST][2][MAX_DIGITS];
            w = enter_block(p, begin, b, part + q, &s[q]);
            for (int a = 0; a < nt; a++)
                for (int d = 0; d < digits; d++) {
                    const char *xa = x + (size_t)a * g->x_row;
                    dot[a][0][d] = dot[a][1][d] = splati(0);
                    if (!p.zero) continue;
                    int32_t all = minus_in(xa, digits, d, false),
                            first = p.halves ? minus_in(xa, digits, d, true) : all;
                    dot[a][0][d] = splati(first) << log2_of(p.zero);
                    if (p.halves) dot[a][1][d] = splati(all - first) << log2_of(p.zero);
                }
            for (int i = 0; i < HALF; i++) {
                Uv u, v;
                load_groups(p, w, part + q, i, &u, &v);
                for (int a = 0; a < nt; a++)
                    for (int d = 0; d < digits; d++) {
                        const char *xd = x + (size_t)a * g->x_row + d * QUANT_BLOCK;
                        dot[a][0][d] = dot4(dot[a][0][d], u, xd + 4 * i, wide);
                        dot[a][chains - 1][d] = dot4(dot[a][chains - 1][d], v, xd + 4 * (i + HALF), wide);
                    }
            }
            for (int a = 0; a < nt; a++) {
                const char *xa = x + (size_t)a * g->x_row;
                Fv scale = splatv(float_in(xa + quant_scale_at(digits)));
                for (int d = 0; d < digits && chains == 2 && !p.halves; d++) dot[a][0][d] += dot[a][1][d];
                acc[q][a] = fmav(joined(digits, dot[a][0]), s[q].scale[0] * scale, acc[q][a]);
                if (p.halves) acc[q][a] = fmav(joined(digits, dot[a][1]), s[q].scale[1] * scale, acc[q][a]);
                if (p.min && !p.halves)
                    acc[q][a] = fmav(s[q].min[0], splatv(float_in(xa + quant_sum_at(digits))), acc[q][a]);
                if (!p.min || !p.halves) continue;
                acc[q][a] = fmav(s[q].min[0], splatv(half_sum(xa, digits, true)), acc[q][a]);
                acc[q][a] = fmav(s[q].min[1], splatv(half_sum(xa, digits, false)), acc[q][a]);
            }
        }
        w += pack_block_bytes(p);
        x += quant_block_bytes(digits);
    }
    for (int q = 0; q < np; q++) store_sums(g, o + (part + q) * VR, t, nt, acc[q]);
}

#endif
