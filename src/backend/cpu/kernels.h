/* Kernels: the inner loops of the native engine, one table for each instruction set, chosen once at run time.
 *
 * Every element of a result is reduced in one order that depends on its row length alone: never on how many tokens or
 * weight rows a call has, where in a tile the element lies, or what its neighbours are. (Tables of two instruction
 * sets may differ in the last bits.) Sources need no alignment. No state, any thread. */
#ifndef TENON_BACKEND_CPU_KERNELS_H
#define TENON_BACKEND_CPU_KERNELS_H

#include "backend/cpu/attend.h"
#include "format/quant.h"
#include "graph/graph.h"

enum { QUANT_BLOCK = 32 };

/* out[t][o] = sum over i < k of x[t][i] * w[o][i], for t < n and o < m. */
typedef struct Gemm {
    const void *w;
    size_t w_row; /* bytes from row to row */
    int64_t m;
    const void *x; /* f32, or rows of `quantize` */
    size_t x_row;
    int64_t n, k;
    float *out;
    size_t out_row; /* in floats */
} Gemm;
typedef void GemmFn(const Gemm *g);

/* One head of ssm_scan, one token: h[i][j] = exp(dt a[j]) h[i][j] + dt x[i] b[j]; out[i] = sum over j of h[i][j] c[j] +
 * d x[i], for i < p and j < n. */
typedef struct Scan {
    float *h; /* [p][n] */
    int64_t p, n;
    bool one_decay; /* a has one element */
    float dt, d;
    const float *a, *b, *c, *x;
    float *out;
} Scan;

typedef struct Kernels {
    const char *name;
    void (*unpack)(DType t, const void *src, int64_t n, float *out); /* exactly dequant_row */
    GemmFn *gemm[DT_COUNT];    /* x in f32; NULL: unpack the weights first */
    GemmFn *gemm_q8[DT_COUNT]; /* x quantised; NULL: there is none for this type */

    /* n int8 values in -127 .. 127, then a float for each block of 32: its scale, then another: scale * sum of values.
     * n is a multiple of 32. A block that is not finite becomes NaN. */
    void (*quantize)(const float *x, int64_t n, void *out);

    /* out may be x. b may be NULL. */
    void (*rmsnorm)(const float *x, const float *w, int64_t n, float eps, float *out);
    void (*layernorm)(const float *x, const float *w, const float *b, int64_t n, float eps, float *out);
    void (*act)(ActAttr act, const float *x, int64_t n, float *out);

    void (*scan)(const Scan *s);
    const AttendKernels *attend;
} Kernels;

/* Bytes of a row of n values as `quantize` leaves it. */
static inline size_t quantized_row(int64_t n) {
    return (size_t)n + (size_t)(n / QUANT_BLOCK) * 2 * sizeof(float);
}

extern const Kernels kernels_generic;
#if defined(__x86_64__)
extern const Kernels kernels_avx2;
#endif

/* Those that this machine can run, the fastest first; ends with NULL. */
const Kernels *const *kernels_usable(void);

#endif
