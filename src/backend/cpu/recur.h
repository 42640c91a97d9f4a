/* Kernels of the recurrences, one table for each instruction set, as the others (kernels.h); in files of their
 * own, which compile quickly. No sum depends on how many columns a call has or where one lies. No state, any
 * thread. */
#ifndef TENON_BACKEND_CPU_RECUR_H
#define TENON_BACKEND_CPU_RECUR_H

#include "backend/cpu/kernels.h"
#include "graph/graph.h"

/* p columns of ssm_scan, the tokens of a row: to = exp(dt a) from + b (dt x)^T, by rows; out = to^T c + d x. Columns
 * are of one head, which has one dt and d, and decays for each state or one; or each is a head of its own. `to` may be
 * `from`. */
typedef struct Scan {
    const float *from; /* the first column of [n][row] */
    float *to;
    int64_t n, p, row;
    bool each;      /* dt and d are [p], a [p][decays]; else one of each, and [decays] */
    int64_t decays; /* n, or 1 */
    const float *a, *d;
    int64_t tokens, dt_token, bc_token, x_token; /* from one token's elements to the next one's */
    const float *dt, *b, *c, *x;
    float *out;
} Scan;

/* p columns of one head of delta_rule, one token: h = exp(a gate) from, by rows; then to = h + k u^T, where
 * u = beta (v - h^T k); out = to^T q. `to` may be `from`. */
typedef struct Delta {
    const float *from; /* the first column of [n][row] */
    float *to;
    int64_t n, p, row; /* n: at most DELTA_MAX_KEY */
    bool one_gate;     /* gate has one element; else n */
    float a, beta;
    const float *q, *k, *gate; /* [n] */
    const float *v;            /* [p] */
    float *out;
} Delta;

/* p columns of one head of wkv, one token: to = exp(w) from, by rows, + b (from^T a)^T + k v^T; out = to^T r. `to`
 * may be `from`. */
typedef struct Wkv {
    const float *from; /* the first column of [n][row] */
    float *to;
    int64_t n, p, row; /* n: at most DELTA_MAX_KEY */
    const float *r, *w, *k, *a, *b; /* [n] */
    const float *v;                 /* [p] */
    float *out;
} Wkv;

/* n channels of lru, one token; x alone counts if it is the first. `to` may be `from`. */
typedef struct Lru {
    const float *from, *x, *gate, *a; /* [n] */
    float *to, *out;
    int64_t n;
    bool first;
} Lru;

typedef struct Recur {
    void (*lru)(const Lru *s);
    void (*scan)(const Scan *s);
    void (*wkv)(const Wkv *w);
    void (*delta)(const Delta *d);
    void (*unit)(const float *x, int64_t n, float eps, float *out); /* rmsnorm without a weight; out may be x */
} Recur;

const Recur *recur_of(const Kernels *k);

extern const Recur recur_generic;
#if defined(__x86_64__)
extern const Recur recur_avx2, recur_avx512;
#elif defined(__aarch64__)
extern const Recur recur_neon;
#endif

#endif
