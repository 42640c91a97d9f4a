/* Lowering: a Graph as StableHLO. One hlo_NAME per OP row of graph/ops.def, in lower_ops.c (rows alone), lower_state.c
 * (what looks along time) and lower_experts.c; a new op is one function in one of them. Weights: weight.h.
 *
 * A program runs B rows of T tokens, one sequence each: N = B * T rows of the graph. Its arguments are the weights in
 * graph order, the states in graph order, then tok [N], slot [B], pos [B], n [B]; its results the states, the logits
 * [M,V], the best id of each and its logit. Of a row's T tokens the first n are real, at positions pos .. pos+n-1; what
 * the others compute is never seen, and no state keeps it (docs/artifact.md). Portable: no custom_call. */
#ifndef TENON_BACKEND_HLO_LOWER_H
#define TENON_BACKEND_HLO_LOWER_H

#include "backend/hlo/shard.h"
#include "backend/hlo/weight.h"
#include "graph/graph.h"

enum { HLO_BLOCK = 256, HLO_MAX_ROWS = 8, HLO_MAX_TOKENS = 256 }; /* positions of a block; largest B and T */

typedef struct HloSpec {
    int64_t rows, tokens;   /* B, T */
    int64_t seqs, capacity; /* sequences in a state that GROWS; positions of each: S, a multiple of HLO_BLOCK */
    int64_t fixed_seqs;     /* sequences in a FIXED state; rows that are not used name the last one */
    bool all;               /* results of every token (M = N), else of each row's last one (M = B) */
    WeightType weights;     /* how the matrices are handed over; not AUTO */
    bool half;              /* keys and values are kept in f16, else in f32 */
    int devices;            /* that share each program; 0 counts as 1 */
} HloSpec;

/* The programs of an engine with these sequences and tokens of context, but for rows, tokens and all: room for padding
 * behind each sequence, a place for each slot's FIXED states before a rewind, one for rows that are not used. */
HloSpec hlo_spec(int seqs, int slots, int ctx, WeightType weights);

typedef enum HloRole { HLO_WEIGHT, HLO_STATE, HLO_INPUT, HLO_OUTPUT } HloRole;

typedef struct HloPort { /* an argument or a result */
    Str name; /* state: "state.<i>" or "state.<i>.k", ".v"; weight: the tensor's, with ".<part>" if it has several */
    HloRole role;
    const Tensor *tensor; /* weight */
    WeightKind weight;
    int part; /* of the weight */
    int state;            /* number in graph.state */
    StateKind kind;       /* of a state: GROWS is [seqs,K,S,hd], FIXED [seqs,elems] */
    HloShape shape;
} HloPort;

typedef struct HloPorts {
    HloPort *arg, *result;
    int n_weight, n_state, n_arg, n_result; /* states: arguments n_weight .., results 0 .. */
    Shards shards; /* of several devices; else no node has any */
    Arena arena; /* names */
} HloPorts;

enum { HLO_INPUTS = 4, HLO_OUTPUTS = 3 }; /* tok, slot, pos, n; logits, id, best */

HloPorts hlo_ports(const Graph *g, const HloSpec *s);
void hlo_ports_deinit(HloPorts *p);
bool hlo_ports_check(const HloPorts *p, Err *err); /* whether the weights can be handed over as they say */

/* The program as text, appended to out. */
bool hlo_lower(const Graph *g, const HloSpec *s, Buf *out, Err *err);

/* Programs over the states alone: hlo_ports' states first, in order.
 *   top-k: logits [M,V] -> logits [M,k] best first, ids [M,k], log of the sum of exp [M]
 *   copy:  states, src, dst, blocks -> states; `grows`, `fixed`: which kinds move (and are arguments)
 *   read:  states, slot, block -> a block of HLO_BLOCK positions of each that GROWS [1,K,256,hd]; FIXED [1,elems]
 *   write: states, slot, block, the same parts -> states */
bool hlo_lower_topk(int64_t m, int64_t vocab, int64_t k, int devices, Buf *out, Err *err);
bool hlo_lower_copy(const HloPorts *p, bool grows, bool fixed, Buf *out, Err *err);
bool hlo_lower_read(const HloPorts *p, Buf *out, Err *err);
bool hlo_lower_write(const HloPorts *p, Buf *out, Err *err);
HloShape hlo_part_shape(const HloPort *state);

/* ---- for the functions of the ops */

typedef struct RopeTable {
    const RopeAttr *rope;
    Hlo cosine, sine; /* [N, dims/2] */
} RopeTable;

typedef struct Lower {
    Emit *e;
    const Graph *g;
    const HloSpec *s;
    const HloPorts *ports;
    int64_t n, m;       /* rows of the graph: N, M */
    const Hlo *arg;
    int *port;          /* [n_node]: the first argument of a weight */
    Hlo *val;           /* [n_node]: [N or M, dims...], or a weight that is no matrix; none for states */
    Hlo *state;         /* [n_state arguments]: as the last write left it */
    int *first;         /* [g->n_state]: its first argument among the states */
    Hlo fixed;          /* an op with a FIXED state finds it here, [B,elems] before the tokens of each row (zeros before
                         * the first of a sequence), and leaves what is behind them, in any shape of as many elements */
    Hlo tok, slot, count, pos; /* [N], [B] .. s32 */
    Hlo slot1[HLO_MAX_ROWS], pos1[HLO_MAX_ROWS], count1[HLO_MAX_ROWS]; /* scalars of each row */
    Hlo place;          /* [B,T] s32: the position of each token */
    Hlo zero;           /* s32 scalar */
    Hlo longest;        /* s32 scalar: the most tokens of a row */
    Hlo end;            /* s32 scalar: the longest sequence after this step, of the rows that have tokens */
    RopeTable *rope;    /* those that are computed */
    int n_rope;
    struct Native *native; /* lower_native.h; NULL: no calls */
} Lower;

/* Input i of a node: its value; its graph shape. */
Hlo lower_in(const Lower *l, const Node *n, int i);
const Shape *lower_shape(const Lower *l, const Node *n, int i);
HloShape lower_result(const Lower *l, const Node *n); /* the shape that a node's value has here */
/* Of the matrix of an op (node_matrix): x w^T; in f32 its rows ids[i], or experts; one expert, whose number is a
 * scalar. */
Hlo lower_matrix_dot(Lower *l, const Node *n, Hlo x);
int lower_matrix_in(const Lower *l, const Node *n); /* the dimension of its inputs, in f32 */
Hlo lower_matrix_rows(const Lower *l, const Node *n, Hlo ids);
Hlo lower_matrix_at(const Lower *l, const Node *n, Hlo id);
bool lower_has(const Node *n, int i);

/* Returns the node's value; a state node returns nothing of use. */
#define LEAF(name, text)
#define OP(name, traits, share, text) Hlo hlo_##name(Lower *l, const Node *n);
#include "graph/ops.def"
#undef LEAF
#undef OP

#endif
