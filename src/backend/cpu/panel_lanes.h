/* Packed weights (pack.h) in vectors, the same text for every instruction set: what panel_quant.h and panel_float.h are
 * written in. A kernels_*.c defines VR, the rows of a panel that one of its vectors holds (16, 8 or 4), TILE_Q8,
 * TILE_Q16, TILE_Q24 and TILE_F32, the tokens that its registers hold side by side, includes panel_table.h, which
 * includes this, and defines fmav, load_f16v, load_i8v, lookup and dot4.
 *
 * The one order of kernels.h: an element's sum goes over blocks of 32 in order. With quantised activations a block
 * is an integer dot product, which is exact, then scaled and added. With f32 ones it is two sums of 16 products. */
#ifndef TENON_BACKEND_CPU_PANEL_LANES_H
#define TENON_BACKEND_CPU_PANEL_LANES_H

#include "backend/cpu/kernels_lanes.h"
#include "backend/cpu/pack.h"

enum { PARTS = PANEL_ROWS / VR, HALF = PACK_GROUPS / 2, GROUP = PANEL_ROWS * 4 /* bytes */ };

typedef float Fv __attribute__((vector_size(VR * 4)));
typedef int32_t Iv __attribute__((vector_size(VR * 4)));
typedef uint32_t Uv __attribute__((vector_size(VR * 4)));
typedef int8_t Bv __attribute__((vector_size(VR * 4)));

INLINE Fv fmav(Fv a, Fv b, Fv c);                 /* a * b + c, as fma8 */
INLINE Fv load_f16v(const void *p);
INLINE Iv load_i8v(const void *p);
INLINE Uv lookup(Uv v, const uint8_t table[16]);  /* bytes by bytes below 16 */
/* acc + in each lane the four products of u's bytes, unsigned, and x's; u has 7 bits unless `wide` */
INLINE Iv dot4(Iv acc, Uv u, const char *x, const bool wide);

INLINE Fv splatv(float f) { return f - (Fv){0}; }
INLINE Iv splati(int32_t i) { return i - (Iv){0}; }
INLINE Fv load_f32v(const void *p) {
    Fv v;
    memcpy(&v, p, sizeof v);
    return v;
}
INLINE Uv load_uv(const void *p) {
    Uv v;
    memcpy(&v, p, sizeof v);
    return v;
}
INLINE Fv load_bf16v(const void *p) {
    typedef uint16_t Hv __attribute__((vector_size(VR * 2)));
    Hv h;
    memcpy(&h, p, sizeof h);
    return (Fv)(__builtin_convertvector(h, Uv) << 16);
}
INLINE Fv to_f32v(Iv v) { return __builtin_convertvector(v, Fv); }

/* ---- blocks */

typedef struct Scales {
    Fv factor, min_factor; /* of the span */
    Fv scale[2], min[2];
} Scales;

INLINE Fv factor_at(const BlockForm p, const uint8_t *at) {
    return pack_factor_bytes(p) == 4 ? load_f32v(at) : load_f16v(at);
}

INLINE Fv scale_at(const BlockForm p, const uint8_t *at, Fv factor) {
    if (p.scale == SCALE_F16) return load_f16v(at);
    if (p.scale == SCALE_SUPER || p.scale == SCALE_WIDE) return factor * to_f32v(load_i8v(at));
    if (p.scale == SCALE_GROUP) return factor;
    if (p.scale == SCALE_E4M3) {
        Iv v = load_i8v(at) & 127;
        return (Fv)((v << 20) & (v != 127)) * splatv(0x1p119f);
    }
    Iv e = load_i8v(at) & 255, tiny = e < 2; /* half of 2^(e - 127) */
    return (Fv)((tiny & (0x200000 << (e & 1))) | (~tiny & (e - 1) << 23));
}

/* The scales of block b at w, for the rows of a part; w goes past the factors if they are here. */
INLINE const uint8_t *enter_block(const BlockForm p, const uint8_t *w, int64_t b, int part, Scales *s) {
    const size_t code = pack_code_bytes(p), first = (size_t)part * VR * code, half = PANEL_ROWS * code;
    if (p.span && b % (p.span ? p.span : 1) == 0) {
        const size_t size = pack_factor_bytes(p);
        s->factor = factor_at(p, w + (size_t)part * VR * size);
        if (p.min) s->min_factor = factor_at(p, w + (size_t)(PANEL_ROWS + part * VR) * size);
        w += pack_span_bytes(p);
    }
    for (size_t h = 0; h < (p.halves ? 2 : 1); h++) {
        s->scale[h] = scale_at(p, w + first + h * half, s->factor);
        if (!p.min) continue;
        s->min[h] = scale_at(p, w + pack_scales_bytes(p) + first + h * half, s->min_factor);
        if (p.scale == SCALE_SUPER) s->min[h] = -s->min[h];
    }
    return w;
}

INLINE Uv looked_up(const BlockForm p, Uv v) {
    return p.values ? lookup(v, block_values[p.values]) : v;
}

/* Elements of groups i and i + 4 as unsigned bytes. */
INLINE void load_groups(const BlockForm p, const uint8_t *w, int part, int i, Uv *a, Uv *b) {
    const uint8_t *low = w + pack_low_at(p) + part * VR * 4, *high = w + pack_high_at(p) + part * VR * 4;
    const int n = pack_low_bits(p);
    const uint32_t mask = 0x01010101u * ((1u << n) - 1), above = 0x01010101u << (n & 7);
    Uv v = load_uv(low + i % n * GROUP);
    if (p.bits == 8) {
        *a = v;
        *b = load_uv(low + (i + HALF) * GROUP);
        return;
    }
    *a = v >> n * (i / n) & mask;
    *b = v >> n * ((i + HALF) / n) & mask;
    if (p.bits == n + 1) { /* a bit i, or i + 4, moves to bit n */
        Uv h = load_uv(high);
        *a |= (i < n ? h << (n - i) : h >> (i - n)) & above;
        *b |= (i + HALF < n ? h << (n - i - HALF) : h >> (i + HALF - n)) & above;
    }
    if (p.bits == 6) {
        Uv h = load_uv(high), next = load_uv(high + GROUP);
        *a |= (i < 2 ? h << (4 - 2 * i) : h >> (2 * i - 4)) & 0x30303030;
        *b |= (i < 2 ? next << (4 - 2 * i) : next >> (2 * i - 4)) & 0x30303030;
    }
    *a = looked_up(p, *a);
    *b = looked_up(p, *b);
}

/* Weights are asked for early, by every tile that begins a panel: the processor's own prefetching ends at every
 * page, and falls behind where tokens are streams beside that of the weights. (Of 2, 4, 8 KB and of the
 * second-level cache up to 32 KB ahead, 4 KB was as good as any and 2 KB worse: Sapphire Rapids, 1B models.) */
INLINE void ask_ahead(const uint8_t *w, size_t bytes) {
    enum { DISTANCE = 4096, LINE = 64 };
    for (size_t i = 0; i < bytes; i += LINE) __builtin_prefetch(w + DISTANCE + i);
}

INLINE void store_rows(float *out, Fv v, int64_t rows) {
    if (rows >= VR) memcpy(out, &v, sizeof v);
    else if (rows > 0) memcpy(out, &v, (size_t)rows * sizeof *out);
}

/* The sums of a part, whose first row is `first`, with nt tokens from t on. */
INLINE void store_sums(const PanelGemm *g, int64_t first, int64_t t, const int nt, const Fv *sum) {
    for (int a = 0; a < nt; a++) store_rows(g->out + (size_t)(t + a) * g->out_row + first, sum[a], g->m - first);
}

#endif
