/* Building a graph: one builder per op, all through append(). Errors stick to the graph. */
#include "graph/build.h"

#include "base/locale.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *name;
    unsigned traits;
    bool (*infer)(Graph *, Node *, Err *); /* NULL: a leaf, whose builder gives the shape */
} ops[OP_COUNT] = {
#define LEAF(name, text) {#name, 0, NULL},
#define OP(name, traits, share, text) {#name, traits, infer_##name},
#include "graph/ops.def"
#undef LEAF
#undef OP
};

const char *op_name(Op op) { return ops[op].name; }

unsigned op_traits(Op op) { return ops[op].traits; }

int64_t shape_elems(const Shape *s) {
    int64_t n = 1;
    for (int i = 0; i < s->rank; i++) n *= s->dim[i];
    return n;
}

int64_t shape_last(const Shape *s) { return s->rank ? s->dim[s->rank - 1] : 1; }

void graph_fail(Graph *g, ErrCode code, const char *fmt, ...) {
    if (g->err.code) return;
    char text[sizeof g->err.msg];
    va_list ap;
    va_start(ap, fmt);
    c_vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    err_set(&g->err, code, "%s", text);
    if (g->layer >= 0) err_prefix(&g->err, "layer %d", g->layer);
}

static Val append(Graph *g, Node n) {
    if (g->err.code) return VAL_NONE;
    n.layer = g->layer;
    if (ops[n.op].infer) {
        Err err = {0};
        if (!ops[n.op].infer(g, &n, &err)) {
            graph_fail(g, err.code, "%s: %s", op_name(n.op), err.msg);
            return VAL_NONE;
        }
    }
    if (g->n_node == g->cap_node) {
        g->cap_node = g->cap_node ? 2 * g->cap_node : 64;
        g->node = mem_grow(g->node, (size_t)g->cap_node, sizeof *g->node);
    }
    g->node[g->n_node] = n;
    return g->n_node++;
}

Val graph_input(Graph *g) { return append(g, (Node){.op = OP_input, .shape = {.rows = ROWS_ALL}}); }

bool rope_same(const RopeAttr *a, const RopeAttr *b) {
    return a->dims == b->dims && a->magnitude == b->magnitude &&
           memcmp(a->inv_freq, b->inv_freq, (size_t)a->dims / 2 * sizeof *a->inv_freq) == 0;
}

Val graph_weight(Graph *g, const Tensor *t) {
    for (int i = 0; i < g->n_node; i++) /* tied weights are one node */
        if (g->node[i].op == OP_weight && g->node[i].tensor == t) return i;
    Node n = {.op = OP_weight, .tensor = t, .shape = {.rows = ROWS_NONE, .rank = t->rank}};
    if (t->rank > SHAPE_MAX_RANK) {
        graph_fail(g, ERR_FORMAT, "tensor '%.*s' has %d dimensions", STR_ARG(t->name), t->rank);
        return VAL_NONE;
    }
    for (int i = 0; i < t->rank; i++) n.shape.dim[i] = t->dim[i];
    return append(g, n);
}

Val graph_embed(Graph *g, Val ids, Val table) {
    return append(g, (Node){.op = OP_embed, .n_in = 2, .in = {ids, table}});
}

Val graph_place(Graph *g, Val ids, Val table) {
    return append(g, (Node){.op = OP_place, .n_in = 2, .in = {ids, table}});
}

Val graph_linear(Graph *g, Val x, Val w) { return append(g, (Node){.op = OP_linear, .n_in = 2, .in = {x, w}}); }

Val graph_add(Graph *g, Val a, Val b) { return append(g, (Node){.op = OP_add, .n_in = 2, .in = {a, b}}); }

Val graph_mul(Graph *g, Val a, Val b) { return append(g, (Node){.op = OP_mul, .n_in = 2, .in = {a, b}}); }

static Val act(Graph *g, Val x, ActAttr attr) {
    return append(g, (Node){.op = OP_act, .n_in = 1, .in = {x}, .act = attr});
}

Val graph_act(Graph *g, Val x, Act kind) { return act(g, x, (ActAttr){.kind = kind}); }

Val graph_scale(Graph *g, Val x, double factor) { return act(g, x, (ActAttr){ACT_SCALE, factor, 0}); }

Val graph_softcap(Graph *g, Val x, double cap) { return act(g, x, (ActAttr){ACT_SOFTCAP, cap, 1 / cap}); }

Val graph_clamp(Graph *g, Val x, double lo, double hi) { return act(g, x, (ActAttr){ACT_CLAMP, lo, hi}); }

Val graph_rmsnorm(Graph *g, Val x, Val w, double eps) {
    return append(g, (Node){.op = OP_rmsnorm, .n_in = w == VAL_NONE ? 1 : 2, .in = {x, w}, .eps = eps});
}

Val graph_layernorm(Graph *g, Val x, Val w, Val b, double eps) {
    return append(g, (Node){.op = OP_layernorm, .n_in = b == VAL_NONE ? 2 : 3, .in = {x, w, b}, .eps = eps});
}

Val graph_rope(Graph *g, Val x, RopeAttr rope) {
    return append(g, (Node){.op = OP_rope, .n_in = 1, .in = {x}, .rope = rope});
}

static void add_state(Graph *g, State s) {
    if (g->n_state == g->cap_state) {
        g->cap_state = g->cap_state ? 2 * g->cap_state : 32;
        g->state = mem_grow(g->state, (size_t)g->cap_state, sizeof *g->state);
    }
    g->state[g->n_state++] = s;
}

Val graph_cache(Graph *g, Val k, Val v) {
    Val kv = append(g, (Node){.op = OP_cache, .n_in = 2, .in = {k, v}});
    if (kv != VAL_NONE) add_state(g, (State){kv, STATE_GROWS, shape_elems(&g->node[kv].shape)});
    return kv;
}

Val graph_attention(Graph *g, Val q, Val kv, Val sinks, AttnAttr attn) {
    int inputs = sinks == VAL_NONE ? 2 : 3;
    return append(g, (Node){.op = OP_attention, .n_in = inputs, .in = {q, kv, sinks}, .attn = attn});
}

/* State: the last k-1 inputs. */
Val graph_conv1d(Graph *g, Val x, Val w, Val b) {
    Val y = append(g, (Node){.op = OP_conv1d, .n_in = b == VAL_NONE ? 2 : 3, .in = {x, w, b}});
    if (y == VAL_NONE) return y;
    const int64_t *dim = g->node[w].shape.dim;
    add_state(g, (State){y, STATE_FIXED, dim[0] * (dim[1] - 1)});
    return y;
}

/* State: h. */
Val graph_ssm_scan(Graph *g, Val x, Val dt, Val a, Val b, Val c, Val d) {
    Val y = append(g, (Node){.op = OP_ssm_scan, .n_in = 6, .in = {x, dt, a, b, c, d}});
    if (y == VAL_NONE) return y;
    add_state(g, (State){y, STATE_FIXED, shape_elems(&g->node[x].shape) * shape_last(&g->node[b].shape)});
    return y;
}

/* State: h. */
Val graph_delta_rule(Graph *g, Val q, Val k, Val v, Val gate, Val a, Val beta, bool tiled) {
    Val y = append(g, (Node){.op = OP_delta_rule, .n_in = 6, .in = {q, k, v, gate, a, beta}, .tiled = tiled});
    if (y == VAL_NONE) return y;
    add_state(g, (State){y, STATE_FIXED, shape_elems(&g->node[v].shape) * shape_last(&g->node[k].shape)});
    return y;
}

/* State: h. */
Val graph_wkv(Graph *g, Val r, Val w, Val k, Val v, Val a, Val b) {
    Val y = append(g, (Node){.op = OP_wkv, .n_in = 6, .in = {r, w, k, v, a, b}});
    if (y == VAL_NONE) return y;
    add_state(g, (State){y, STATE_FIXED, shape_elems(&g->node[v].shape) * shape_last(&g->node[k].shape)});
    return y;
}

/* State: h. */
Val graph_lru(Graph *g, Val x, Val gate, Val a) {
    Val y = append(g, (Node){.op = OP_lru, .n_in = 3, .in = {x, gate, a}});
    if (y != VAL_NONE) add_state(g, (State){y, STATE_FIXED, shape_elems(&g->node[y].shape)});
    return y;
}

Val graph_inner(Graph *g, Val a, Val b, Val c) {
    return append(g, (Node){.op = OP_inner, .n_in = 3, .in = {a, b, c}});
}

Val graph_route(Graph *g, Val logits, Val bias, int64_t k, RouteAttr route) {
    Node n = {.op = OP_route, .n_in = bias == VAL_NONE ? 1 : 2, .in = {logits, bias}, .route = route};
    n.shape = (Shape){.rank = 2, .dim = {2, k}};
    return append(g, n);
}

Val graph_expert_linear(Graph *g, Val x, Val w, Val route, Val b) {
    return append(g, (Node){.op = OP_expert_linear, .n_in = b == VAL_NONE ? 3 : 4, .in = {x, w, route, b}});
}

Val graph_expert_sum(Graph *g, Val x, Val route) {
    return append(g, (Node){.op = OP_expert_sum, .n_in = 2, .in = {x, route}});
}

Val graph_head_linear(Graph *g, Val x, Val w) {
    return append(g, (Node){.op = OP_head_linear, .n_in = 2, .in = {x, w}});
}

Val graph_concat(Graph *g, Val a, Val b) { return append(g, (Node){.op = OP_concat, .n_in = 2, .in = {a, b}}); }

Val graph_slice(Graph *g, Val x, int64_t begin, int64_t n) {
    return append(g, (Node){.op = OP_slice, .n_in = 1, .in = {x}, .shape = {.rank = 1, .dim = {n}}, .begin = begin});
}

Val graph_reshape(Graph *g, Val x, int rank, const int64_t *dim) {
    check(rank >= 1 && rank <= SHAPE_MAX_RANK);
    Node n = {.op = OP_reshape, .n_in = 1, .in = {x}, .shape = {.rank = rank}};
    memcpy(n.shape.dim, dim, (size_t)rank * sizeof *dim);
    return append(g, n);
}

Val graph_wanted(Graph *g, Val x) { return append(g, (Node){.op = OP_wanted, .n_in = 1, .in = {x}}); }

int graph_state(const Graph *g, Val v) {
    for (int s = 0; s < g->n_state; s++)
        if (g->state[s].node == v) return s;
    const Node *n = &g->node[v];
    for (int i = 0; i < n->n_in; i++)
        if (g->node[n->in[i]].shape.rows == ROWS_STATE) return graph_state(g, n->in[i]);
    return -1;
}

int64_t graph_fixed(const Graph *g) {
    int64_t sum = 0;
    for (int s = 0; s < g->n_state; s++)
        if (g->state[s].kind == STATE_FIXED) sum += g->state[s].elems;
    return sum;
}

Graph graph_new(void) { return (Graph){.layer = -1, .output = {VAL_NONE, VAL_NONE}}; }

int64_t graph_width(const Graph *g, Output o) {
    return g->output[o] == VAL_NONE ? 0 : shape_last(&g->node[g->output[o]].shape);
}

void graph_deinit(Graph *g) {
    free(g->node);
    free(g->state);
    arena_deinit(&g->arena);
    *g = (Graph){0};
}
