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
#include "base/thread.h"

typedef struct Instr Instr;
/* The part of an instruction that belongs to one of the threads. */
typedef void CpuFn(const Engine *e, const Instr *in, int thread, int threads);

struct Instr {
    CpuFn *fn;
    const Node *node;
    bool barrier;                /* all threads meet before it: it touches what others have written or still read */
    bool quantized;              /* linear: in[0] is rows of Kernels.quantize */
    Rows rows;                   /* it computes N or M rows */
    int64_t width;               /* elements of a row of out */
    const void *in[NODE_MAX_IN]; /* f32 rows or vectors; weights of linear and embed are the node's tensors */
    void *out;
    int state; /* of ops that have one */
};

typedef struct Plan {
    Instr *instr;
    int n_instr;
    void *pool;          /* every buffer */
    float *scratch;      /* per thread, for unpacked weight rows */
    size_t scratch_size; /* floats of each */
    const float *logits; /* [M,V] */
} Plan;

bool plan_open(Engine *e, Err *err);
void plan_close(Plan *p);
const Tensor *plan_tensor(const Engine *e, const Instr *in, int i); /* of the node's input i */

int64_t linear_panel(int64_t row_bytes); /* weight rows that stay in the first-level cache together */

/* Keys and values of all sequences in blocks of KV_BLOCK positions, aligned to absolute position. A block holds all
 * layers: per state and head [KV_BLOCK][hd] keys, then the same for values. Sequences share blocks by reference;
 * who writes into a block owns it alone. Every table entry can have a block of its own: the pool never runs out. */
typedef struct KvRegion {
    size_t offset; /* in a block */
    size_t stride; /* bytes of a position */
} KvRegion;

typedef struct Kv {
    DType type;
    int n_seq, n_block, n_free, n_region;
    int per_seq;      /* blocks of a full sequence */
    int *len;         /* [n_seq] */
    int32_t *table;   /* [n_seq][per_seq] */
    int32_t *refs;    /* [n_block] */
    int32_t *free;    /* stack of n_free blocks */
    KvRegion *region; /* per state: keys of each head, then values of each head */
    int *first;       /* [n_state] its first region */
    size_t block_bytes, token_bytes;
    char *data;
} Kv;

bool kv_open(Kv *kv, const Graph *g, int n_seq, int ctx, DType type, Err *err);
void kv_close(Kv *kv);
void kv_extend(Kv *kv, int seq, int n); /* blocks for n more tokens, all of them its own; len stays */
void kv_truncate(Kv *kv, int seq, int len);
void kv_copy(Kv *kv, int dst, int src, int len);
void kv_save(const Kv *kv, int seq, Buf *io);
void kv_load(Kv *kv, int seq, const char *bytes, int len);

/* Row of `pos` in the keys (value: the values) of a head. The rows of a block follow each other. */
static inline void *kv_at(const Kv *kv, int seq, int state, int64_t heads, int64_t head, bool value, int pos) {
    const KvRegion *r = &kv->region[kv->first[state] + head + (value ? heads : 0)];
    size_t block = (size_t)kv->table[(size_t)seq * (size_t)kv->per_seq + (size_t)(pos / KV_BLOCK)];
    return kv->data + block * kv->block_bytes + r->offset + (size_t)(pos % KV_BLOCK) * r->stride;
}

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

enum { ATTN_TOKENS = 16 }; /* tokens of one row that attend together */

typedef struct AttnTile {
    int first, n; /* tokens of the step */
} AttnTile;

struct Engine {
    EngineOpts opts;
    const Graph *graph;
    const Kernels *kernels;
    Pool *pool;
    Plan plan;
    Kv kv;
    Fixed fixed;
    int64_t vocab;
    uint64_t fingerprint;
    const char *numerics; /* for saved states */

    /* The step in progress: its N tokens and M wanted rows. */
    const Step *step;
    int n, m, n_tile;
    int32_t *tok;
    int *seq, *pos;              /* [rows] */
    AttnTile *tile;              /* [rows] */
    int *want_token, *want_row;  /* [wanted] */
    RowOut *out;                 /* [slots] */
    void *results;               /* pool of the three below */
    float *top, *lse;            /* [wanted,V], [wanted] */
    int32_t *ids;                /* [wanted,V] */
};

/* backend_cpu.open with the kernels given: tests run them all. */
Engine *cpu_open_with(const Kernels *k, const Graph *g, const EngineOpts *opts, Err *err);

static inline int64_t instr_rows(const Engine *e, const Instr *in) { return in->rows == ROWS_WANTED ? e->m : e->n; }

/* A thread's rows: what every instruction but linear and attention divides among the threads. */
static inline void instr_share(const Engine *e, const Instr *in, int thread, int threads, int64_t *begin, int64_t *end) {
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
