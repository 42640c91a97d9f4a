/* The kernels as calls on plain arrays, for programs of other compilers: each does what the plan's instructions do
 * (linear.c, attn.c), to the last bit. One pool of threads serves the process; a call that finds it busy runs on
 * its own thread, and gives the same. Any thread. */
#ifndef TENON_BACKEND_CPU_CALLS_H
#define TENON_BACKEND_CPU_CALLS_H

#include "backend/cpu/kernels.h"

/* Before the first call: the pool, of so many threads (0: one per core). Opened again it stays as it is; the last close
 * ends it. */
bool native_open(int threads, Err *err);
void native_close(void);

/* A matrix [rows,k] as panels. */
int64_t call_panel_count(int64_t rows);
size_t call_panels_bytes(DType t, int64_t rows, int64_t k);
void call_pack(DType t, const void *src, int64_t rows, int64_t k, void *out);
void call_panel_row(DType t, const void *panels, int64_t row, int64_t k, float *out);

enum { CALL_MATRICES = 4 };

/* x [n,k], or its RMS norm, times matrices. Gated: of two, act(first) * second. Added: to the only one's result. */
typedef struct LinearCall {
    const float *x, *norm; /* norm [k]: NULL: x as it is */
    float eps;
    int64_t n, k;
    int digits; /* of quantised activations; 0: they stay f32 */
    int matrices;
    struct {
        DType type;
        const uint8_t *panels;
        int64_t rows;
        float *out; /* [n,rows]; gated: the first one's */
    } m[CALL_MATRICES];
    bool gated;
    ActAttr act;
    const float *add; /* [n,rows] or NULL */
} LinearCall;

void call_linear(const LinearCall *c);

/* Keys and values of sequences: [seqs][K][S / KV_BLOCK] blocks as attend.h lays them out, of equal width d. */
typedef struct AttendCall {
    KvType type;
    /* q [B*T,H,d]; k, v [B*T,K,d]: NULL: they are in the cache already; sinks or NULL */
    const float *q, *k, *v, *sinks;
    char *keys, *values;
    const int32_t *slot, *pos, *count; /* [B]: tokens from count on are padding, and their results zeros */
    int64_t rows, tokens, heads, kv_heads, d, seqs, capacity;
    AttnAttr attn;
    float *out; /* [B*T,H,d] */
} AttendCall;

enum { CALL_MOST_WIDTH = 256 }; /* d */

/* False: a row's place is not in the cache. */
bool call_attend(const AttendCall *c);

#endif
