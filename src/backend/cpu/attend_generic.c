/* Attention in plain C, for every machine. */
#define VEC_LANES 8
#define VEC_QUERIES 2
#define ATTEND_TABLE attend_generic
#include "backend/cpu/attend_items.h"

INLINE Vec fma_vec(Vec a, Vec b, Vec c) { return a * b + c; }

INLINE Vec load_f16_vec(const void *p) {
    uint16_t h[VEC_LANES];
    Vec v;
    memcpy(h, p, sizeof h);
    for (int k = 0; k < VEC_LANES; k++) v[k] = f16_to_f32(h[k]);
    return v;
}

INLINE void store_f16_vec(void *p, Vec v) {
    uint16_t h[VEC_LANES];
    for (int k = 0; k < VEC_LANES; k++) h[k] = f32_to_f16(v[k]);
    memcpy(p, h, sizeof h);
}
