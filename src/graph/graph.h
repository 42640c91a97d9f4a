/* Graph: what an architecture computes, without saying how. Built once, then read-only, any thread.
 *
 * A node is an index, its inputs have smaller indices, and array order is the schedule. The leading dimension of
 * activations is the symbolic row count; all other dimensions are concrete. Only stateful ops look along time. State
 * belongs to a node (cache, conv1d, recurrences): memory per slot, save and load, and rewind follow from the list of
 * states alone. The weight nodes are the list of what is loaded. All values are f32, except token ids and weights. */
#ifndef TENON_GRAPH_GRAPH_H
#define TENON_GRAPH_GRAPH_H

#include "base/buf.h"
#include "base/err.h"
#include "base/mem.h"
#include "format/model.h"
#include "graph/attr.h"
#include "graph/op.h"

typedef int32_t Val; /* index of a node */
enum { VAL_NONE = -1, NODE_MAX_IN = 6, SHAPE_MAX_RANK = 3 };
enum { DELTA_MAX_KEY = 1024 }; /* elements of a key of delta_rule and wkv: engines have room for them on the stack */
enum { ROUTE_MAX_GROUPS = 256, GROUP_MAX_BEST = 2 }; /* likewise */

typedef enum Rows { ROWS_NONE, ROWS_ALL, ROWS_WANTED, ROWS_STATE } Rows;

typedef struct Shape {
    Rows rows; /* the leading dimension: none (weights), N, M, or the sequence (state) */
    int rank;  /* number of dimensions behind the leading one */
    int64_t dim[SHAPE_MAX_RANK];
} Shape;

int64_t shape_elems(const Shape *s); /* per row */
int64_t shape_last(const Shape *s);

typedef struct Node {
    Op op;
    int n_in, layer; /* layer: -1 outside of layers */
    Val in[NODE_MAX_IN];
    Shape shape;
    const Tensor *tensor; /* weight */
    union {
        ActAttr act;
        double eps; /* rmsnorm, layernorm */
        RopeAttr rope;
        AttnAttr attn;
        RouteAttr route;
        bool tiled;    /* delta_rule */
        int64_t begin; /* slice */
    };
} Node;

/* State of a sequence, by the node that owns it. GROWS: elems f32 for each token; the state of a prefix is a prefix of
 * the state. FIXED: elems f32 in all, zeros before the first token; earlier values cannot be recovered from it. */
typedef enum StateKind { STATE_GROWS, STATE_FIXED } StateKind;
typedef struct State {
    Val node;
    StateKind kind;
    int64_t elems;
} State;

/* What the rows of a step can be asked for: logits [M,V], and what the head makes them of, [M,D]. */
typedef enum Output { OUTPUT_LOGITS, OUTPUT_HIDDEN, OUTPUTS } Output;

typedef struct Graph {
    Node *node;
    int n_node, cap_node;
    State *state;
    int n_state, cap_state;
    Val output[OUTPUTS]; /* VAL_NONE: there is none */
    int layer;           /* given to new nodes */
    Err err;             /* sticky: the first failure; builders then return VAL_NONE */
    Arena arena;
} Graph;

int64_t graph_width(const Graph *g, Output o); /* of a row of it; 0: there is none */

static inline bool node_has(const Node *n, unsigned trait) { return op_traits(n->op) & trait; }

/* Is its input i a matrix, which an engine may keep in a layout of its own? */
static inline bool node_matrix(const Node *n, int i) { return i == 1 && node_has(n, TRAIT_MATRIX); }

int graph_state(const Graph *g, Val v); /* the state that a node owns, or reads through an input; -1: none */
int64_t graph_fixed(const Graph *g);    /* f32 values of all FIXED states together */

void graph_deinit(Graph *g);

void shape_print(Buf *out, const Shape *s);
void graph_print(Buf *out, const Graph *g); /* one line per node: stable text, compared by tests */

/* Shape inference, one per OP row: fills n->shape, or fails. */
#define LEAF(name, text)
#define OP(name, traits, share, text) bool infer_##name(Graph *g, Node *n, Err *err);
#include "graph/ops.def"
#undef LEAF
#undef OP

#endif
