/* Programs (see lower.h): their arguments and results, what all ops share, the walk over the graph. */
#include "backend/hlo/lower.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static Hlo (*const ops[OP_COUNT])(Lower *, const Node *) = {
#define LEAF(name, text) NULL,
#define OP(name, traits, share, text) hlo_##name,
#include "graph/ops.def"
#undef LEAF
#undef OP
};

HloSpec hlo_spec(int seqs, int slots, int ctx, HloType weights) {
    int64_t capacity = ((int64_t)ctx + HLO_MAX_TOKENS + HLO_BLOCK - 1) / HLO_BLOCK * HLO_BLOCK;
    return (HloSpec){.rows = 1, .tokens = 1, .seqs = seqs, .capacity = capacity, .fixed_seqs = seqs + slots + 1,
                     .weights = weights};
}

/* ---- arguments and results */

/* A weight that is only multiplied with, or looked up in, may be in a shorter type. */
static bool is_matrix(const Graph *g, Val w) {
    for (int i = 0; i < g->n_node; i++)
        for (int k = 0; k < g->node[i].n_in; k++)
            if (g->node[i].in[k] == w && !node_matrix(&g->node[i], k)) return false;
    return true;
}

static void add_state(HloPorts *p, int state, StateKind kind, const char *part, HloShape shape) {
    HloPort *port = &p->arg[p->n_arg++];
    *port = (HloPort){.role = HLO_STATE, .state = state, .kind = kind, .shape = shape};
    snprintf(port->name, sizeof port->name, "state.%d%s", state, part);
    p->result[p->n_result++] = *port;
    p->n_state++;
}

static void add_states(HloPorts *p, const Graph *g, const HloSpec *s) {
    for (int i = 0; i < g->n_state; i++) {
        const Node *n = &g->node[g->state[i].node];
        if (g->state[i].kind == STATE_FIXED) {
            add_state(p, i, STATE_FIXED, "", SHAPE(HLO_F32, s->fixed_seqs, g->state[i].elems));
            continue;
        }
        for (int part = 0; part < 2; part++) { /* [K,hd] of keys, of values */
            const int64_t *dim = g->node[n->in[part]].shape.dim;
            add_state(p, i, STATE_GROWS, part ? ".v" : ".k", SHAPE(HLO_F32, s->seqs, dim[0], s->capacity, dim[1]));
        }
    }
}

static void add_port(HloPort *list, int *n, HloRole role, const char *name, HloShape shape) {
    HloPort *port = &list[(*n)++];
    *port = (HloPort){.role = role, .state = -1, .shape = shape};
    snprintf(port->name, sizeof port->name, "%s", name);
}

HloPorts hlo_ports(const Graph *g, const HloSpec *s) {
    HloPorts p = {0};
    p.arg = mem_new((size_t)(g->n_node + 2 * g->n_state + HLO_INPUTS), sizeof *p.arg);
    p.result = mem_new((size_t)(2 * g->n_state + HLO_OUTPUTS), sizeof *p.result);
    for (int i = 0; i < g->n_node; i++) {
        const Node *n = &g->node[i];
        if (n->op != OP_weight) continue;
        HloType type = is_matrix(g, i) ? s->weights : HLO_F32;
        p.arg[p.n_arg++] = (HloPort){.role = HLO_WEIGHT, .tensor = n->tensor, .state = -1,
                                     .shape = hlo_shape(type, n->shape.rank, n->shape.dim)};
    }
    p.n_weight = p.n_arg;
    add_states(&p, g, s);
    int64_t rows = s->rows, n = rows * s->tokens, m = s->all ? n : rows;
    add_port(p.arg, &p.n_arg, HLO_INPUT, "tok", SHAPE(HLO_S32, n));
    add_port(p.arg, &p.n_arg, HLO_INPUT, "slot", SHAPE(HLO_S32, rows));
    add_port(p.arg, &p.n_arg, HLO_INPUT, "pos", SHAPE(HLO_S32, rows));
    add_port(p.arg, &p.n_arg, HLO_INPUT, "n", SHAPE(HLO_S32, rows));
    add_port(p.result, &p.n_result, HLO_OUTPUT, "logits", SHAPE(HLO_F32, m, shape_last(&g->node[g->output].shape)));
    add_port(p.result, &p.n_result, HLO_OUTPUT, "id", SHAPE(HLO_S32, m));
    add_port(p.result, &p.n_result, HLO_OUTPUT, "best", SHAPE(HLO_F32, m));
    return p;
}

void hlo_ports_deinit(HloPorts *p) {
    free(p->arg);
    free(p->result);
    *p = (HloPorts){0};
}

/* ---- for the ops */

Hlo lower_in(const Lower *l, const Node *n, int i) { return l->val[n->in[i]]; }

const Shape *lower_shape(const Lower *l, const Node *n, int i) { return &l->g->node[n->in[i]].shape; }

bool lower_has(const Node *n, int i) { return i < n->n_in && n->in[i] != VAL_NONE; }

HloShape lower_result(const Lower *l, const Node *n) {
    HloShape s = {.type = HLO_F32, .rank = 1 + n->shape.rank};
    s.dim[0] = n->shape.rows == ROWS_WANTED ? l->m : l->n;
    memcpy(s.dim + 1, n->shape.dim, (size_t)n->shape.rank * sizeof *s.dim);
    return s;
}

Hlo lower_matrix(const Lower *l, const Node *n, int i) { return emit_convert(l->e, lower_in(l, n, i), HLO_F32); }

/* ---- a program */

/* Element i of a vector, as a scalar. */
static Hlo element(Emit *e, Hlo v, int i) {
    return emit_reshape(e, emit_slice(e, v, 0, i, 1), SCALAR(HLO_S32));
}

/* What the ops of every layer ask for. */
static void prologue(Lower *l, const Hlo *input) {
    Emit *e = l->e;
    int64_t rows = l->s->rows, tokens = l->s->tokens;
    Hlo slot = input[1], none = emit_splat(e, SHAPE(HLO_S32, rows), 0);
    l->tok = input[0];
    l->pos = input[2];
    l->count = input[3];
    l->zero = emit_splat(e, SCALAR(HLO_S32), 0);
    for (int b = 0; b < rows; b++) {
        l->slot1[b] = element(e, slot, b);
        l->pos1[b] = element(e, l->pos, b);
        l->count1[b] = element(e, l->count, b);
    }
    HloShape both = SHAPE(HLO_S32, rows, tokens);
    Hlo first = emit_spread(e, l->pos, both, DIMS(0));
    l->place = emit_binary(e, "stablehlo.add", first, emit_iota(e, both, 1));
    Hlo live = emit_compare(e, "GT", l->count, none), end = emit_binary(e, "stablehlo.add", l->pos, l->count);
    l->end = emit_reduce(e, "stablehlo.maximum", emit_select(e, live, end, none), 0, 0);
    l->longest = emit_reduce(e, "stablehlo.maximum", l->count, 0, 0);
}

static void lower_graph(Lower *l, const Hlo *arg, Hlo *result) {
    const Graph *g = l->g;
    prologue(l, arg + l->ports->n_weight + l->ports->n_state);
    for (int i = 0, w = 0; i < g->n_node; i++) {
        const Node *n = &g->node[i];
        if (n->op == OP_weight) l->val[i] = arg[w++];
        else if (n->op == OP_input) l->val[i] = l->tok;
        else l->val[i] = ops[n->op](l, n);
    }
    memcpy(result, l->state, (size_t)l->ports->n_state * sizeof *result);
    Hlo *out = result + l->ports->n_state;
    out[0] = l->val[g->output];
    emit_argmax(l->e, out[0], &out[2], &out[1]);
}

bool hlo_lower(const Graph *g, const HloSpec *s, Buf *out, Err *err) {
    check(s->rows >= 1 && s->rows <= HLO_MAX_ROWS && s->tokens >= 1 && s->capacity % HLO_BLOCK == 0);
    HloPorts p = hlo_ports(g, s);
    Emit e;
    HloShape *args = mem_new((size_t)p.n_arg, sizeof *args), *results = mem_new((size_t)p.n_result, sizeof *results);
    Hlo *arg = mem_new((size_t)p.n_arg, sizeof *arg), *result = mem_new((size_t)p.n_result, sizeof *result);
    const char **attrs = mem_new((size_t)p.n_arg, sizeof *attrs);
    Arena arena = {0};
    for (int i = 0; i < p.n_arg; i++) args[i] = p.arg[i].shape;
    for (int i = 0; i < p.n_result; i++) results[i] = p.result[i].shape;
    for (int i = 0; i < p.n_state; i++)
        attrs[p.n_weight + i] = arena_printf(&arena, "{tf.aliasing_output = %d : i32}", i);
    emit_begin(&e, out, args, attrs, p.n_arg, results, p.n_result, arg);
    Lower l = {.e = &e, .g = g, .s = s, .ports = &p, .n = s->rows * s->tokens};
    l.m = s->all ? l.n : s->rows;
    l.val = mem_new((size_t)g->n_node, sizeof *l.val);
    l.state = mem_new((size_t)p.n_state, sizeof *l.state);
    l.first = mem_new((size_t)g->n_state, sizeof *l.first);
    l.rope = mem_new((size_t)g->n_node, sizeof *l.rope);
    memcpy(l.state, arg + p.n_weight, (size_t)p.n_state * sizeof *l.state);
    for (int i = p.n_state - 1; i >= 0; i--) l.first[p.result[i].state] = i;
    lower_graph(&l, arg, result);
    emit_end(&e, result, p.n_result);
    if (e.err.code && err) *err = e.err;
    free(args);
    free(results);
    free(arg);
    free(result);
    free(attrs);
    arena_deinit(&arena);
    free(l.val);
    free(l.state);
    free(l.first);
    free(l.rope);
    hlo_ports_deinit(&p);
    return !e.err.code;
}
