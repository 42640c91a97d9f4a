/* Eight lanes in the compilers' own vector types: what kernels_rows.h and kernels_quant.h are written in, the
 * same text for every instruction set. A kernels_*.c includes this, defines fma8, includes those and panel_table.h, and
 * puts what they define into its table.
 *
 * Sums go to 8 lanes in order, and the lanes are added at the end; a tail is padded with zeros and goes through the
 * same lanes. That is the one order of kernels.h. */
#ifndef TENON_BACKEND_CPU_KERNELS_LANES_H
#define TENON_BACKEND_CPU_KERNELS_LANES_H

#include "backend/cpu/kernels.h"
#include "backend/cpu/lanes.h"

#include <string.h>

enum { LANES = 8 };
typedef float F32x8 __attribute__((vector_size(32)));
typedef int32_t I32x8 __attribute__((vector_size(32)));
typedef uint32_t U32x8 __attribute__((vector_size(32)));
typedef float F32x4 __attribute__((vector_size(16)));

INLINE F32x8 fma8(F32x8 a, F32x8 b, F32x8 c); /* a * b + c, rounded once or twice, but always alike */

/* ---- lanes */

INLINE F32x8 splat(float f) { return (F32x8){f, f, f, f, f, f, f, f}; }

INLINE F32x8 load_f32(const void *p) {
    F32x8 v;
    memcpy(&v, p, sizeof v);
    return v;
}

INLINE void store_f32(void *p, F32x8 v) { memcpy(p, &v, sizeof v); }

typedef F32x8 LoadFn(const void *p);
typedef void StoreFn(void *p, F32x8 v);

/* The first n of 8 elements of `size` bytes, the others zero. */
INLINE F32x8 load_part(LoadFn *load, size_t size, const void *p, int64_t n) {
    char part[sizeof(F32x8)] = {0};
    memcpy(part, p, (size_t)n * size);
    return load(part);
}

INLINE void store_part(StoreFn *store, size_t size, void *p, int64_t n, F32x8 v) {
    char part[sizeof(F32x8)];
    store(part, v);
    memcpy(p, part, (size_t)n * size);
}

INLINE float sum8(F32x8 v) {
    F32x4 half[2];
    memcpy(half, &v, sizeof half);
    F32x4 s = half[0] + half[1];
    return (s[0] + s[2]) + (s[1] + s[3]);
}

INLINE F32x8 pick(I32x8 mask, F32x8 yes, F32x8 no) { return (F32x8)((mask & (I32x8)yes) | (~mask & (I32x8)no)); }

/* As loops, which compilers make one instruction of. A NaN in x stays. */
INLINE F32x8 clamp8(F32x8 x, float low, float high) {
    for (int i = 0; i < LANES; i++) x[i] = x[i] < low ? low : x[i];
    for (int i = 0; i < LANES; i++) x[i] = x[i] > high ? high : x[i];
    return x;
}

/* e^x; 2^n in two factors, so that results below the normal range are rounded like any others. */
INLINE F32x8 exp8(F32x8 x) {
    x = clamp8(x, -104, 89);
    EXP_PARTS(F32x8, fma8, splat, x, shifted, p);
    I32x8 e = (I32x8)shifted - (I32x8)splat(12582912.0f), low = e >> 1, high = e - low;
    return p * (F32x8)((low + 127) << 23) * (F32x8)((high + 127) << 23);
}

#endif
