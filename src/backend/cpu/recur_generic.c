/* Recurrences in plain C, for every machine. */
#include "backend/cpu/kernels_lanes.h"

INLINE F32x8 fma8(F32x8 a, F32x8 b, F32x8 c) { return a * b + c; }

enum { COLUMNS = 4 };
#include "backend/cpu/recur_lanes.h"

INLINE Cols fma_cols(Cols a, Cols b, Cols c) { return a * b + c; }

INLINE Cols clamp_cols(Cols x, float low, float high) {
    for (int i = 0; i < COLUMNS; i++) x[i] = x[i] < low ? low : x[i] > high ? high : x[i];
    return x;
}

const Recur recur_generic = RECUR_TABLE;
