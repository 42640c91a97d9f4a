/* Vectors for the kernels of attend.h, whose text is the same for every instruction set. An attend_*.c defines
 * VEC_LANES and VEC_QUERIES (how many queries its registers hold beside 4 vectors of keys), includes attend_items.h, and
 * defines fma_vec and load_f16_vec. */
#ifndef TENON_BACKEND_CPU_ATTEND_LANES_H
#define TENON_BACKEND_CPU_ATTEND_LANES_H

#include "backend/cpu/attend.h"
#include "format/quant.h"

#include <math.h>
#include <string.h>

#define INLINE static inline __attribute__((always_inline))

typedef float Vec __attribute__((vector_size(4 * VEC_LANES)));
typedef int32_t IVec __attribute__((vector_size(4 * VEC_LANES)));
enum { VECS = 4, SPAN = VECS * VEC_LANES }; /* a tile is VEC_QUERIES queries by SPAN keys, or elements of a value */

INLINE Vec fma_vec(Vec a, Vec b, Vec c);
INLINE Vec load_f16_vec(const void *p);

INLINE Vec splat_vec(float f) { return f - (Vec){0}; }

INLINE Vec load_f32_vec(const void *p) {
    Vec v;
    memcpy(&v, p, sizeof v);
    return v;
}

INLINE void store_vec(void *p, Vec v) { memcpy(p, &v, sizeof v); }

typedef int8_t BytesVec __attribute__((vector_size(VEC_LANES)));

INLINE Vec load_s8_vec(const void *p) {
    BytesVec b;
    memcpy(&b, p, sizeof b);
    return __builtin_convertvector(b, Vec);
}

typedef Vec LoadVec(const void *p);

INLINE Vec pick_vec(IVec mask, Vec yes, Vec no) { return (Vec)((mask & (IVec)yes) | (~mask & (IVec)no)); }

/* e^x within 2 units of the last place (see exp8 of kernels_lanes.h). */
INLINE Vec exp_vec(Vec x) {
    const Vec to_int = splat_vec(12582912.0f);
    x = pick_vec(x < splat_vec(-104), splat_vec(-104), x);
    x = pick_vec(x > splat_vec(89), splat_vec(89), x);
    Vec shifted = x * splat_vec(1.44269504f) + to_int, n = shifted - to_int;
    Vec r = x - n * splat_vec(0.693359375f);
    r = r - n * splat_vec(-2.12194440e-4f);
    Vec p = splat_vec(1.9875691500e-4f);
    p = p * r + splat_vec(1.3981999507e-3f);
    p = p * r + splat_vec(8.3334519073e-3f);
    p = p * r + splat_vec(4.1665795894e-2f);
    p = p * r + splat_vec(1.6666665459e-1f);
    p = p * r + splat_vec(5.0000001201e-1f);
    p = p * (r * r) + r + splat_vec(1);
    IVec e = (IVec)shifted - (IVec)to_int, low = e >> 1, high = e - low;
    return p * (Vec)((low + 127) << 23) * (Vec)((high + 127) << 23);
}

INLINE float sum_vec(Vec v) {
    float lane[VEC_LANES];
    memcpy(lane, &v, sizeof lane);
    for (int n = VEC_LANES / 2; n > 0; n /= 2)
        for (int i = 0; i < n; i++) lane[i] += lane[i + n];
    return lane[0];
}

#endif
