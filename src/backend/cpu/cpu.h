/* The native engine from the inside: a plan made at open (plan.c), walked at each step by all threads (exec.c), over
 * tables of blocks of keys and values (kv.c) and the states of fixed size (fixed.c).
 *
 * All tokens of all rows of a step are the N rows of one walk. Instructions share no work between rows: what a token
 * computes depends on its own row and sequence only, in an order that neither N nor the threads change
 * (docs/exactness.md). Nothing is allocated after open. */
#ifndef TENON_BACKEND_CPU_CPU_H
#define TENON_BACKEND_CPU_CPU_H

#include "backend/shared.h"
#include "backend/cpu/kernels.h"
#include "backend/cpu/kv.h"
#include "backend/cpu/plan.h"
#include "backend/cpu/recur.h"
#include "backend/replay.h"
#include "base/thread.h"

#include <stdatomic.h>

size_t linear_scratch(const Tensor *w); /* floats that it needs of a thread */

/* Packed weights, of all tensors that linear ops multiply with. */
typedef struct Weights {
    Packed *packed; /* [n] */
    StrMap index;   /* by the address of the tensor */
    int n;
    size_t bytes;
    void *pool;
} Weights;

/* model: whose pages are given back; may be NULL. */
bool weights_open(Engine *e, const Model *model, Err *err);
void weights_close(Weights *w);
const Packed *weights_find(const Weights *w, const Tensor *t); /* NULL: it is not packed */

/* States of fixed size, f32, all of a sequence together. A slot has two places for them: a provisional row reads one
 * and writes the other, and they change roles; what was before it is then still there, and taking it back is to
 * change roles again. Other rows write where they read. Ops are handed both places and know nothing of this. */
typedef struct Fixed {
    size_t elems;        /* of a sequence */
    size_t *first;       /* [n_state] */
    float *home, *second; /* [n_seq][elems], [slots][elems] */
    bool *in_second;      /* [n_seq]: that is where the states are */
    float **from, **to;   /* of each row of a step: the states before it; where those behind it go */
} Fixed;

bool fixed_open(Fixed *f, const Graph *g, const EngineOpts *o, Err *err);
void fixed_close(Fixed *f);
float *fixed_at(const Fixed *f, int seq);  /* the states of a sequence */
void fixed_swap(Fixed *f, int slot);       /* to its other place */
void fixed_begin(Fixed *f, const Step *s); /* sets from and to */
void fixed_end(Fixed *f, const Step *s);
/* A thread's part of the states of rows that begin a sequence becomes zero. Does any row? */
bool fixed_clear(const Fixed *f, const Step *s, int thread, int threads);

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
    const Recur *recur;
    Pool *pool;
    Weights weights;
    Plan plan;
    Kv kv;
    Fixed fixed;
    Replay replay;
    int64_t vocab;
    uint64_t fingerprint;
    const char *numerics; /* for saved states */
    bool measures;        /* it reserves nothing, only says what it would */
    char *room;           /* a block of a bounded sequence that is read back */
    size_t work;          /* bytes of all pools but weights and sequences */

    /* The step in progress: its N tokens and M wanted rows. */
    const Step *step;
    int n, m, n_tile;
    int n_part;         /* parts into which the rows of a broad (large) step are split; 0: narrow, split by columns */
    int *part;          /* where parts begin, and where the last ends */
    atomic_int *taken;  /* [n_instr]: pieces of its work that have been taken */
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

extern const BoundOps cpu_bound; /* bound.c */

/* mem_pool for what is neither weights nor sequences. An engine that measures gets NULL, and goes on without. */
void *cpu_pool(Engine *e, size_t bytes, const char *what, Err *err);

static inline int64_t instr_rows(const Engine *e, const Instr *in) { return in->rows == ROWS_WANTED ? e->m : e->n; }

/* The next piece of an instruction's work that no thread has taken: threads that share work so, as they go, are done
 * together though one has the slower core. */
static inline int instr_take(const Engine *e, const Instr *in) {
    return atomic_fetch_add_explicit(&e->taken[in->number], 1, memory_order_relaxed);
}

#endif
