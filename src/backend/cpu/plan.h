/* The plan: instructions with the places of their operands, made at open (plan.c), walked at each step (exec.c). */
#ifndef TENON_BACKEND_CPU_PLAN_H
#define TENON_BACKEND_CPU_PLAN_H

#include "backend/backend.h"
#include "backend/cpu/pack.h"

/* A weight in panels (pack.h); those of experts, if it has them, follow one another. */
typedef struct Packed {
    const Tensor *tensor;
    PackType type;
    const uint8_t *panels;
} Packed;

typedef struct Instr Instr;
typedef void CpuFn(const Engine *e, const Instr *in, int thread, int threads);        /* a thread's part of it */
typedef void CpuRowsFn(const Engine *e, const Instr *in, int64_t begin, int64_t end); /* rows [begin, end) of it */

struct Instr {
    CpuFn *fn;          /* NULL: threads take rows of it */
    CpuRowsFn *rows_fn; /* NULL: rows are not how it is divided */
    const Node *node;
    bool barrier;                /* all threads meet before it: it touches what others have written or still read */
    bool broad_barrier;          /* the same in a broad step */
    int run;                     /* in a broad step: instructions from here on that take parts of its rows together */
    int number;                  /* in the plan */
    bool alone;                  /* every thread does all of it, into memory of its own */
    bool few;                    /* attention: only wanted rows are read; tiles without one are skipped */
    int digits;                  /* quantize; linear: of the quantised rows in[0]; 0: they are f32 */
    const Packed *packed;        /* linear, embed: the weight, if it has been packed */
    Rows rows;                   /* it computes N or M rows */
    int64_t width;               /* elements of a row of out */
    const void *in[NODE_MAX_IN]; /* f32 rows or vectors; weights of linear and embed are the node's tensors */
    void *out;
    int state; /* of ops that have one */
};

typedef struct Plan {
    Instr *instr;
    Instr *lone;         /* [threads][n_instr] for steps of one token (plan.c) */
    int n_instr;
    void *pool;          /* every buffer */
    void *own;           /* what threads have of their own in such steps */
    float *scratch;      /* per thread, for linear */
    size_t scratch_size; /* floats of each */
    const float *output[OUTPUTS]; /* NULL: the graph has none */
} Plan;

bool plan_open(Engine *e, Err *err);
void plan_close(Plan *p);
/* Is it the head, whose result is the logits but for a factor or a cap? */
bool plan_is_head(const Graph *g, const Node *n);
const Tensor *plan_tensor(const Engine *e, const Instr *in, int i); /* of the node's input i */

/* What instructions do: an op each, and two that only the plan knows. */
#define SHARE_ROWS(name) CpuRowsFn cpu_##name;
#define SHARE_THREADS(name) CpuFn cpu_##name;
#define SHARE_EITHER(name) SHARE_THREADS(name) SHARE_ROWS(name##_rows)
#define SHARE_NONE(name)
#define LEAF(name, text)
#define OP(name, traits, share, text) SHARE_##share(name)
#include "graph/ops.def"
#undef SHARE_ROWS
#undef SHARE_THREADS
#undef SHARE_EITHER
#undef SHARE_NONE
#undef LEAF
#undef OP
CpuRowsFn cpu_quantize;   /* f32 rows -> quantised rows */
CpuRowsFn cpu_rope_table; /* per token: cosines, then sines */

#endif
