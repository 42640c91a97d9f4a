/* Kernels: the inner loops of the native engine, one table for each instruction set, chosen once at run time.
 *
 * Every element of a result is reduced in one order that depends on its row length alone: never on how many tokens or
 * weight rows a call has, where in a tile the element lies, or what its neighbours are. (Tables of two instruction
 * sets may differ in the last bits.) Sources need no alignment. No state, any thread. */
#ifndef TENON_BACKEND_CPU_KERNELS_H
#define TENON_BACKEND_CPU_KERNELS_H

#include "backend/cpu/attend.h"
#include "backend/cpu/pack.h"
#include "base/err.h"
#include "graph/attr.h"

enum { QUANT_BLOCK = 32 /* also a block of packed weights */, MAX_DIGITS = 3 };

/* Quantised activations: blocks of 32 elements. An element is a scale times an integer of 1 to 3 digits, each a signed
 * byte: 8 bits, 16, or 24, with which a product keeps what an f32 sum would. A block: the bytes of all elements for
 * each digit, the highest first; float scale; float sum of all elements; int32 for each digit: minus the sum of all its
 * bytes; int32 for each digit: minus that of the first half. */
static inline size_t quant_scale_at(int digits) { return (size_t)digits * QUANT_BLOCK; }
static inline size_t quant_sum_at(int digits) { return quant_scale_at(digits) + sizeof(float); }
static inline size_t quant_minus_at(int digits) { return quant_sum_at(digits) + sizeof(float); }
static inline size_t quant_block_bytes(int digits) {
    return quant_minus_at(digits) + 2 * (size_t)digits * sizeof(int32_t);
}
static inline size_t quant_row_bytes(int64_t n, int digits) {
    return (size_t)(n / QUANT_BLOCK) * quant_block_bytes(digits);
}

/* out[t][o] = sum over i < k of x[t][i] * w[o][i], for t < n and o < m; w is packed (pack.h). */
typedef struct PanelGemm {
    const uint8_t *w; /* panels, the first of m rows */
    int64_t m;
    const void *x; /* f32, or rows of `quantize` */
    size_t x_row;
    int64_t n, k;
    float *out;
    size_t out_row; /* in floats */
} PanelGemm;
typedef void PanelFn(const PanelGemm *g);

/* Tokens go through a panel in bunches that, with the panel, stay in the second-level cache: a multiple of every tile.
 * A matrix unit gets TILE_TOKENS and more: with fewer, unpacking a panel costs more than it saves. */
enum { BUNCH = 144, TILE_TOKENS = 48 };

/* By type; NULL where there is none: floats meet f32, the others quantised activations. */
typedef struct PanelFns {
    PanelFn *f32[PACK_TYPES], *quant[MAX_DIGITS][PACK_TYPES]; /* quant: [digits - 1] */
} PanelFns;

typedef struct Kernels {
    const char *name;
    const PanelFns *panel;
    PanelFn *const *tiles; /* by type: the same bits as panel->quant[0], from a matrix unit; or NULL */

    /* n / 32 blocks. One that is not finite becomes NaN. */
    void (*quantize)(const float *x, int64_t n, int digits, void *out);

    /* out may be x. b may be NULL. */
    void (*rmsnorm)(const float *x, const float *w, int64_t n, float eps, float *out);
    void (*layernorm)(const float *x, const float *w, const float *b, int64_t n, float eps, float *out);
    void (*act)(ActAttr act, const float *x, int64_t n, float *out);

    const AttendKernels *attend;
} Kernels;

extern const Kernels kernels_generic;
#if defined(__x86_64__)
extern const Kernels kernels_avx2, kernels_avxvnni, kernels_avx512, kernels_amx;
extern PanelFn *const panels_amx[PACK_TYPES];
#elif defined(__aarch64__)
extern const Kernels kernels_neon, kernels_neon_i8mm;
#endif

/* The product of weights of a type with activations of `digits`, or with f32 ones for 0, by the bunch. */
void kernels_multiply(const Kernels *k, PackType t, int digits, const PanelGemm *g);

/* Those that this machine can run, the fastest first; ends with NULL. */
const Kernels *const *kernels_usable(void);

/* By name, or the fastest for NULL; one that this machine cannot run is an error that names those it can. */
const Kernels *kernels_find(const char *name, Err *err);

#endif
