/* The native engine from the inside: a plan made at open (plan.c), walked at each step by all threads (exec.c), over
 * one block table of keys and values (kv.c) and the states of fixed size (fixed.c).
 *
 * All tokens of all rows of a step are the N rows of one walk. Instructions share no work between rows: what a token
 * computes depends on its own row and sequence only, in an order that neither N nor the threads change (DESIGN 9).
 * Nothing is allocated after open. */
#ifndef TENON_BACKEND_CPU_CPU_H
#define TENON_BACKEND_CPU_CPU_H

#include "backend/backend.h"
#include "backend/cpu/kernels.h"
#include "backend/cpu/kv.h"
#include "backend/cpu/pack.h"
#include "base/thread.h"

/* A weight in panels (pack.h); those of experts, if it has them, follow one another. */
typedef struct Packed {
    const Tensor *tensor;
    PackType type;
    const uint8_t *panels;
} Packed;

typedef struct Instr Instr;
/* The part of an instruction that belongs to one of the threads. */
typedef void CpuFn(const Engine *e, const Instr *in, int thread, int threads);

struct Instr {
    CpuFn *fn;
    const Node *node;
    bool barrier;                /* all threads meet before it: it touches what others have written or still read */
    bool alone;                  /* every thread does all of it, into memory of its own */
    bool few;                    /* attention: only wanted rows are read, and tiles without one need none */
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
    const float *logits; /* [M,V] */
} Plan;

bool plan_open(Engine *e, Err *err);
void plan_close(Plan *p);
const Tensor *plan_tensor(const Engine *e, const Instr *in, int i); /* of the node's input i */

size_t linear_scratch(const Engine *e, const Tensor *w); /* floats that it needs of a thread */

/* Packed weights, of all tensors that linear ops multiply with. */
typedef struct Weights {
    Packed *packed; /* [n] */
    int n;
    size_t bytes;
    void *pool;
} Weights;

/* model: whose pages are given back; may be NULL. */
bool weights_open(Engine *e, const Model *model, Err *err);
void weights_close(Weights *w);
const Packed *weights_find(const Weights *w, const Tensor *t); /* NULL: it is not packed */

/* States of fixed size, f32, all of a sequence together. What they were before the last `undo` tokens of a slot is
 * kept with these tokens: a rewind to one of them runs the step again from there. Ops write both: before a sequence's
 * first token they clear their state, and before the first token that may be taken back they keep it. */
typedef struct Fixed {
    size_t elems;  /* of a sequence */
    size_t *first; /* [n_state] */
    int rows;      /* most tokens of a row */
    float *now;    /* [n_seq][elems] */
    float *before; /* [slots][elems] */
    int32_t *tok;  /* [slots][rows] */
    int *undo;     /* [n_seq] */
} Fixed;

bool fixed_open(Fixed *f, const Graph *g, const EngineOpts *o, Err *err);
void fixed_close(Fixed *f);
void fixed_stepped(Fixed *f, const Row *r); /* its tokens are in */

/* Tokens of one row that attend together; positions that are summed by themselves before they join (attn.c); tokens of
 * a step up to which these sums are made by different threads. */
enum { ATTN_TOKENS = 16, ATTN_SPAN = 256, ATTN_SPLIT = 16 };

typedef struct AttnTile {
    int first, n; /* tokens of the step */
    bool wanted;  /* one of them is */
} AttnTile;

struct Engine {
    EngineOpts opts;
    const Graph *graph;
    const Kernels *kernels;
    Pool *pool;
    Weights weights;
    Plan plan;
    Kv kv;
    Fixed fixed;
    int64_t vocab;
    uint64_t fingerprint;
    const char *numerics; /* for saved states */

    /* The step in progress: its N tokens and M wanted rows. */
    const Step *step;
    int n, m, n_tile;
    int end; /* of the longest sequence, its new tokens included */
    int32_t *tok;
    int *seq, *pos;              /* [rows] */
    AttnTile *tile;              /* [rows] */
    int *want_token, *want_row;  /* [wanted] */
    RowOut *out;                 /* [slots] */
    float *parts;                /* pool: sums of attention, of each thread or of each span (attn.c) */
    size_t parts_each, parts_all; /* floats of a thread; of the pool */
    void *results;               /* pool of the three below */
    float *top, *lse;            /* [wanted,V], [wanted] */
    int32_t *ids;                /* [wanted,V] */
};

/* backend_cpu.open with the kernels given: tests run them all. The model may be NULL. */
Engine *cpu_open_with(const Kernels *k, const Model *m, const Graph *g, const EngineOpts *opts, Err *err);

bool attn_reserve(Engine *e, Err *err);

static inline int64_t instr_rows(const Engine *e, const Instr *in) { return in->rows == ROWS_WANTED ? e->m : e->n; }

/* A thread's rows: what every instruction but linear and attention divides among the threads. */
static inline void instr_share(const Engine *e, const Instr *in, int thread, int threads, int64_t *begin,
                               int64_t *end) {
    pool_share(instr_rows(e, in), 1, thread, threads, begin, end);
}

/* What instructions do: an op each, and two that only the plan knows. */
#define LEAF(name, text)
#define OP(name, inputs, text) CpuFn cpu_##name;
#include "graph/ops.def"
#undef LEAF
#undef OP
CpuFn cpu_quantize;   /* f32 rows -> quantised rows */
CpuFn cpu_rope_table; /* per token: cosines, then sines */

#endif
