/* Vectors for the kernels of attend.h, whose text is the same for every instruction set. An attend_*.c defines
 * VEC_LANES, VEC_QUERIES (how many queries its registers hold beside 4 vectors of keys) and ATTEND_TABLE (its table's
 * name), includes attend_items.h, and defines fma_vec, load_f16_vec and store_f16_vec. */
#ifndef TENON_BACKEND_CPU_ATTEND_LANES_H
#define TENON_BACKEND_CPU_ATTEND_LANES_H

#include "backend/cpu/attend.h"
#include "backend/cpu/lanes.h"
#include "format/quant.h"

#include <math.h>
#include <string.h>

typedef float Vec __attribute__((vector_size(4 * VEC_LANES)));
typedef int32_t IVec __attribute__((vector_size(4 * VEC_LANES)));
typedef uint32_t UVec __attribute__((vector_size(4 * VEC_LANES)));
enum { VECS = 4, SPAN = VECS * VEC_LANES }; /* a tile is VEC_QUERIES queries by SPAN keys, or elements of a value */
_Static_assert(VEC_QUERIES <= VEC_LANES, "one number of each query fits a vector");

INLINE Vec fma_vec(Vec a, Vec b, Vec c);
INLINE Vec load_f16_vec(const void *p);
INLINE void store_f16_vec(void *p, Vec v); /* rounds as f32_to_f16 */

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

/* e^x for x <= 0, zero below -87, where results would no longer be normal: n is added to the exponent. */
INLINE Vec exp_vec(Vec x) {
    EXP_PARTS(Vec, fma_vec, splat_vec, x, shifted, p);
    IVec e = ~(x < splat_vec(-87)) & (IVec)((UVec)p + ((UVec)shifted << 23));
    return (Vec)(e | ((x != x) & 0x7fc00000)); /* a NaN stays one, whatever its bits */
}

/* Attention waits for memory: while an item's first queries meet a row of keys they ask for one of values, and while
 * they meet a row of values for one of the keys that come next, into the second cache: the first has too few requests
 * in flight. The other queries find in the cache what the first of them brought. */
enum { LINE = 64 };
INLINE void ask_for(const char *part, size_t row, size_t row_bytes) {
    for (size_t i = 0; i < row_bytes; i += LINE) __builtin_prefetch(part + row * row_bytes + i, 0, 2);
}

typedef float Vec8 __attribute__((vector_size(32)));
typedef float Vec4 __attribute__((vector_size(16)));
typedef int32_t IVec4 __attribute__((vector_size(16)));

INLINE Vec8 max_vec8(Vec8 a, Vec8 b) {
    Vec8 most;
    for (int i = 0; i < 8; i++) most[i] = a[i] < b[i] ? b[i] : a[i];
    return most;
}

/* Across the lanes: halves of halves. */
INLINE float sum_vec(Vec v) {
    Vec8 part[VEC_LANES / 8];
    Vec4 half[2];
    memcpy(part, &v, sizeof part);
    if (VEC_LANES == 16) part[0] += part[VEC_LANES / 8 - 1];
    memcpy(half, part, sizeof half);
    half[0] += half[1];
    return (half[0][0] + half[0][2]) + (half[0][1] + half[0][3]);
}

INLINE float max_vec(Vec v) {
    Vec8 part[VEC_LANES / 8];
    Vec4 half[2];
    memcpy(part, &v, sizeof part);
    if (VEC_LANES == 16) part[0] = max_vec8(part[0], part[VEC_LANES / 8 - 1]);
    memcpy(half, part, sizeof half);
    half[0] = (Vec4)(((half[0] < half[1]) & (IVec4)half[1]) | (~(half[0] < half[1]) & (IVec4)half[0]));
    float a = half[0][0] < half[0][2] ? half[0][2] : half[0][0], b = half[0][1] < half[0][3] ? half[0][3] : half[0][1];
    return a < b ? b : a;
}

#endif
