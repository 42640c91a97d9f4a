/* Programs (see lower.h): their arguments and results, what all ops share, the walk over the graph. */
#include "backend/hlo/lower_native.h"

#include <stdlib.h>
#include <string.h>

static Hlo (*const ops[OP_COUNT])(Lower *, const Node *) = {
#define LEAF(name, text) NULL,
#define OP(name, traits, share, text) hlo_##name,
#include "graph/ops.def"
#undef LEAF
#undef OP
};

HloSpec hlo_spec(int seqs, int slots, int ctx, WeightType weights) {
    int64_t capacity = ((int64_t)ctx + HLO_MAX_TOKENS + HLO_BLOCK - 1) / HLO_BLOCK * HLO_BLOCK;
    return (HloSpec){.rows = 1, .tokens = 1, .seqs = seqs, .capacity = capacity, .fixed_seqs = seqs + slots + 1,
                     .weights = weights, .devices = 1};
}

/* ---- arguments and results */

/* Of each node: a weight that is only multiplied with, or looked up in, may be of any kind; others are f32. */
static bool *find_vectors(const Graph *g) {
    bool *vector = mem_new((size_t)g->n_node, sizeof *vector);
    for (int i = 0; i < g->n_node; i++)
        for (int k = 0; k < g->node[i].n_in; k++)
            if (lower_has(&g->node[i], k) && !node_matrix(&g->node[i], k)) vector[g->node[i].in[k]] = true;
    return vector;
}

/* Weights that are no matrices are small. Of those with the outputs innermost a product takes some outputs at a time:
 * divided by inputs, that would be a sum over the devices each time. */
static Shards divide(const Graph *g, const HloSpec *s, const bool *vector) {
    ShardWays *ways = mem_new((size_t)g->n_node, sizeof *ways);
    for (int i = 0; i < g->n_node; i++)
        if (g->node[i].op == OP_weight && !vector[i])
            ways[i] = weight_turned(weight_kind(s->weights, g->node[i].tensor, false)) ? SHARD_OUTS : SHARD_ANY;
    Shards shards = shards_of(g, s->devices, ways);
    free(ways);
    return shards;
}

/* 1 + the dimension of a part that devices divide, from that of the tensor. */
static int part_split(WeightKind kind, const HloShape *part, int split) {
    return split && weight_turned(kind) ? part->rank : split;
}

static void add_weights(HloPorts *p, const Graph *g, const HloSpec *s) {
    bool *vector = find_vectors(g), *multiplied = mem_new((size_t)g->n_node, sizeof *multiplied);
    for (int i = 0; i < g->n_node; i++)
        if (g->node[i].op == OP_linear) multiplied[g->node[i].in[1]] = true;
    p->shards = s->devices > 1 ? divide(g, s, vector) : (Shards){.devices = 1};
    for (int i = 0; i < g->n_node; i++) {
        const Tensor *t = g->node[i].tensor;
        if (g->node[i].op != OP_weight) continue;
        WeightKind kind = vector[i] ? WEIGHT_F32 : weight_kind(s->weights, t, multiplied[i]);
        for (int part = 0; part < weight_parts(kind, t); part++) {
            HloPort *port = &p->arg[p->n_arg++];
            *port = (HloPort){.name = t->name, .role = HLO_WEIGHT, .tensor = t, .weight = kind, .part = part};
            port->state = -1;
            port->shape = weight_shape(kind, t, part);
            port->shape.split = s->devices > 1 ? part_split(kind, &port->shape, p->shards.node[i]) : 0;
            if (weight_parts(kind, t) > 1)
                port->name = str_of(arena_printf(&p->arena, "%.*s.%d", STR_ARG(t->name), part));
        }
    }
    p->n_weight = p->n_arg;
    free(vector);
    free(multiplied);
}

static void add_state(HloPorts *p, int state, StateKind kind, const char *part, HloShape shape) {
    HloPort *port = &p->arg[p->n_arg++];
    *port = (HloPort){.role = HLO_STATE, .state = state, .kind = kind, .shape = shape};
    port->name = str_of(arena_printf(&p->arena, "state.%d%s", state, part));
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
            HloShape shape = SHAPE(s->half ? HLO_F16 : HLO_F32, s->seqs, dim[0], s->capacity, dim[1]);
            if (s->devices > 1 && p->shards.node[g->state[i].node]) shape.split = 2;
            add_state(p, i, STATE_GROWS, part ? ".v" : ".k", shape);
        }
    }
}

static void add_port(HloPort *list, int *n, HloRole role, const char *name, HloShape shape) {
    list[(*n)++] = (HloPort){.name = str_of(name), .role = role, .state = -1, .shape = shape};
}

HloPorts hlo_ports(const Graph *g, const HloSpec *s) {
    HloPorts p = {0};
    p.arg = mem_new((size_t)(WEIGHT_MAX_PARTS * g->n_node + 2 * g->n_state + HLO_INPUTS), sizeof *p.arg);
    p.result = mem_new((size_t)(2 * g->n_state + HLO_OUTPUTS), sizeof *p.result);
    add_weights(&p, g, s);
    add_states(&p, g, s);
    int64_t rows = s->rows, n = rows * s->tokens, m = s->all ? n : rows;
    add_port(p.arg, &p.n_arg, HLO_INPUT, "tok", SHAPE(HLO_S32, n));
    add_port(p.arg, &p.n_arg, HLO_INPUT, "slot", SHAPE(HLO_S32, rows));
    add_port(p.arg, &p.n_arg, HLO_INPUT, "pos", SHAPE(HLO_S32, rows));
    add_port(p.arg, &p.n_arg, HLO_INPUT, "n", SHAPE(HLO_S32, rows));
    add_port(p.result, &p.n_result, HLO_OUTPUT, "logits", SHAPE(HLO_F32, m, graph_width(g, OUTPUT_LOGITS)));
    add_port(p.result, &p.n_result, HLO_OUTPUT, "id", SHAPE(HLO_S32, m));
    add_port(p.result, &p.n_result, HLO_OUTPUT, "best", SHAPE(HLO_F32, m));
    return p;
}

bool hlo_ports_check(const HloPorts *p, Err *err) {
    for (int i = 0; i < p->n_weight; i++)
        if (!weight_check(p->arg[i].weight, p->arg[i].tensor, err)) return false;
    return true;
}

void hlo_ports_deinit(HloPorts *p) {
    free(p->arg);
    free(p->result);
    free(p->shards.node);
    arena_deinit(&p->arena);
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

static const HloPort *port_of(const Lower *l, const Node *n) { return &l->ports->arg[l->port[n->in[1]]]; }

static Hlo value_of(const Lower *l, const Node *n, const Hlo *part) {
    const HloPort *p = port_of(l, n);
    return weight_value(l->e, p->weight, p->tensor, part);
}

static int parts_of(const Lower *l, const Node *n, const Hlo **part) {
    const HloPort *p = port_of(l, n);
    *part = l->arg + l->port[n->in[1]];
    return weight_parts(p->weight, p->tensor);
}

int lower_matrix_in(const Lower *l, const Node *n) {
    return lower_shape(l, n, 1)->rank - (weight_turned(port_of(l, n)->weight) ? 2 : 1);
}

/* Places begin .. begin+n-1 of a dimension of each part. */
static Hlo value_of_some(const Lower *l, const Node *n, const Hlo *part, bool last, Hlo begin, int64_t places) {
    Hlo some[WEIGHT_MAX_PARTS];
    const HloPort *p = port_of(l, n);
    int parts = weight_parts(p->weight, p->tensor);
    for (int i = 0; i < parts; i++) {
        HloShape shape = part[i].shape;
        Hlo start[HLO_MAX_RANK];
        int dim = last ? shape.rank - 1 : 0;
        for (int k = 0; k < shape.rank; k++) start[k] = k == dim ? begin : l->zero;
        shape.dim[dim] = places;
        some[i] = emit_part(l->e, part[i], start, shape);
    }
    return value_of(l, n, some);
}

enum { DOT_AT, DOT_OUT, DOT_CARRIED };

static int devices_of(const Lower *l, const Node *n) {
    return l->ports->shards.devices > 1 && l->ports->shards.node[n->in[1]] ? l->ports->shards.devices : 1;
}

/* The parts of a weight whose outputs are divided, with the devices as their first dimension. */
static void by_device(const Lower *l, const Hlo *part, int parts, int devices, Hlo *out) {
    for (int i = 0; i < parts; i++) {
        HloShape s = part[i].shape;
        int64_t outs = s.dim[s.rank - 1];
        s.dim[s.rank - 1] = devices;
        s.dim[s.rank++] = outs / devices;
        out[i] = emit_transpose(l->e, emit_reshape(l->e, part[i], s), DIMS(2, 0, 1, 3));
    }
}

/* Outputs by stretches, of which the last may overlap the one before: a compiler would make f32 of all matrices of a
 * program at once, and keep them until they are multiplied with. A stretch stays in a cache. Devices take the same
 * stretch each of its own outputs. */
static Hlo dot_in_turn(Lower *l, const Node *n, Hlo x, int64_t outs) {
    enum { STRETCH = 1 << 18 };
    Emit *e = l->e;
    const Hlo *part;
    Hlo own[WEIGHT_MAX_PARTS];
    int parts = parts_of(l, n, &part), devices = devices_of(l, n);
    bool many = devices > 1;
    int64_t rows = x.shape.dim[0], mine = outs / devices, times = (mine * x.shape.dim[1] + STRETCH - 1) / STRETCH;
    if (times < 2) times = 2; /* a loop of one turn is none to a compiler */
    int64_t each = (mine + times - 1) / times;
    if (many) by_device(l, part, parts, devices, own);
    Hlo none = emit_splat(e, many ? SHAPE(HLO_F32, rows, devices, mine) : SHAPE(HLO_F32, rows, outs), 0);
    Hlo var[DOT_CARRIED] = {l->zero, many ? shard_value(e, none, 1, devices) : none}, next[DOT_CARRIED];
    EmitLoop loop = emit_while_begin(e, var, DOT_CARRIED);
    Hlo end = emit_splat(e, SCALAR(HLO_S32), (double)((mine + each - 1) / each));
    emit_while_body(e, &loop, emit_compare(e, "LT", var[DOT_AT], end));
    Hlo begin = emit_scaled(e, "stablehlo.multiply", var[DOT_AT], (double)each);
    begin = emit_scaled(e, "stablehlo.minimum", begin, (double)(mine - each));
    Hlo y = emit_dot(e, x, value_of_some(l, n, many ? own : part, true, begin, each), 0, 1, many);
    next[DOT_AT] = emit_scaled(e, "stablehlo.add", var[DOT_AT], 1);
    next[DOT_OUT] = emit_update(e, var[DOT_OUT], y, many ? (Hlo[]){l->zero, l->zero, begin} : (Hlo[]){l->zero, begin});
    emit_while_end(e, &loop, next);
    return emit_reshape(e, var[DOT_OUT], SHAPE(HLO_F32, rows, outs));
}

Hlo lower_matrix_dot(Lower *l, const Node *n, Hlo x) {
    const Hlo *part;
    int64_t outs = lower_shape(l, n, 1)->dim[0];
    parts_of(l, n, &part);
    if (weight_turned(port_of(l, n)->weight) && outs > devices_of(l, n)) return dot_in_turn(l, n, x, outs);
    return emit_dot(l->e, x, value_of(l, n, part), 0, 1, lower_matrix_in(l, n));
}

Hlo lower_matrix_rows(const Lower *l, const Node *n, Hlo ids) {
    Hlo row[WEIGHT_MAX_PARTS];
    const Hlo *part;
    int parts = parts_of(l, n, &part);
    bool columns = weight_turned(port_of(l, n)->weight) && lower_shape(l, n, 1)->rank == 2;
    for (int i = 0; i < parts; i++) {
        row[i] = columns ? emit_columns(l->e, part[i], ids) : emit_rows(l->e, part[i], ids);
        HloShape one = row[i].shape;
        one.dim[one.rank++] = 1;
        if (columns) row[i] = emit_reshape(l->e, row[i], one);
    }
    Hlo v = value_of(l, n, row);
    return columns ? emit_reshape(l->e, v, hlo_shape(HLO_F32, 2, v.shape.dim)) : v;
}

Hlo lower_matrix_at(const Lower *l, const Node *n, Hlo id) {
    const Hlo *part;
    parts_of(l, n, &part);
    Hlo one = value_of_some(l, n, part, false, id, 1);
    return emit_reshape(l->e, one, hlo_shape(HLO_F32, one.shape.rank - 1, one.shape.dim + 1));
}

/* ---- a program */

/* Element i of a vector, as a scalar. */
static Hlo element(Emit *e, Hlo v, int i) {
    return emit_reshape(e, emit_slice(e, v, 0, i, 1), SCALAR(HLO_S32));
}

/* What the ops of every layer ask for. */
static void prologue(Lower *l, const Hlo *input) {
    Emit *e = l->e;
    int64_t rows = l->s->rows, tokens = l->s->tokens;
    Hlo slot = l->slot = input[1], none = emit_splat(e, SHAPE(HLO_S32, rows), 0);
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

/* A FIXED state, of all sequences, is read before its op and written behind it: what ops see is [B,elems]. */
static void read_fixed(Lower *l, Hlo state) {
    Emit *e = l->e;
    Hlo part[HLO_MAX_ROWS];
    HloShape one = SHAPE(HLO_F32, 1, state.shape.dim[1]);
    for (int b = 0; b < l->s->rows; b++) part[b] = emit_part(e, state, (Hlo[]){l->slot1[b], l->zero}, one);
    Hlo now = emit_concat(e, part, (int)l->s->rows, 0), none = emit_splat(e, now.shape, 0);
    Hlo first = emit_compare(e, "EQ", l->pos, emit_splat(e, l->pos.shape, 0));
    l->fixed = emit_select(e, emit_spread(e, first, now.shape, DIMS(0)), none, now);
}

static Hlo write_fixed(Lower *l, Hlo state) {
    Emit *e = l->e;
    Hlo now = emit_reshape(e, l->fixed, SHAPE(HLO_F32, l->s->rows, state.shape.dim[1]));
    for (int b = 0; b < l->s->rows; b++)
        state = emit_update(e, state, emit_slice(e, now, 0, b, 1), (Hlo[]){l->slot1[b], l->zero});
    return state;
}

/* What meets a matrix that is divided by its outputs is computed in parts, and these are put together if the value is
 * to be whole; a compiler that is told only the latter puts the matrix together first. */
static Hlo lower_shards(Lower *l, const Node *n, Hlo y) {
    const Shards *s = &l->ports->shards;
    bool outs = s->node[n->in[1]] == lower_shape(l, n, 1)->rank - 1;
    if (!s->node[n->in[1]]) return y;
    if (outs && node_has(n, TRAIT_MULTIPLIES)) y = shard_value(l->e, y, y.shape.rank - 1, s->devices);
    return s->node[n - l->g->node] ? y : shard_value(l->e, y, -1, s->devices);
}

static Hlo lower_op(Lower *l, const Node *n) {
    int s = graph_state(l->g, (Val)(n - l->g->node));
    Hlo *state = s >= 0 && l->g->state[s].kind == STATE_FIXED ? &l->state[l->first[s]] : NULL;
    if (state) read_fixed(l, *state);
    Hlo y = ops[n->op](l, n);
    if (state) *state = write_fixed(l, *state);
    return l->ports->shards.devices > 1 && node_has(n, TRAIT_MATRIX) ? lower_shards(l, n, y) : y;
}

static void lower_graph(Lower *l, Hlo *result) {
    const Graph *g = l->g;
    const Hlo *arg = l->arg;
    prologue(l, arg + l->ports->n_weight + l->ports->n_state);
    for (int i = 0, w = 0; i < g->n_node; i++) {
        if (g->node[i].op != OP_weight) continue;
        l->port[i] = w;
        l->val[i] = arg[w];
        w += weight_parts(l->ports->arg[w].weight, g->node[i].tensor);
    }
    if (l->s->weights == WEIGHTS_KERNEL) native_begin(l);
    for (int i = 0; i < g->n_node; i++) {
        const Node *n = &g->node[i];
        if (n->op == OP_input) l->val[i] = l->tok;
        else if (n->op != OP_weight && !(l->native && native_lower(l, i))) l->val[i] = lower_op(l, n);
    }
    native_end(l);
    memcpy(result, l->state, (size_t)l->ports->n_state * sizeof *result);
    Hlo *out = result + l->ports->n_state;
    out[0] = l->val[g->output[OUTPUT_LOGITS]];
    emit_argmax(l->e, out[0], &out[2], &out[1]);
}

bool hlo_lower(const Graph *g, const HloSpec *s, Buf *out, Err *err) {
    check(s->rows >= 1 && s->rows <= HLO_MAX_ROWS && s->tokens >= 1 && s->capacity % HLO_BLOCK == 0);
    HloPorts p = hlo_ports(g, s);
    Emit e;
    HloShape *args = mem_new((size_t)p.n_arg, sizeof *args), *results = mem_new((size_t)p.n_result, sizeof *results);
    Hlo *arg = mem_new((size_t)p.n_arg, sizeof *arg), *result = mem_new((size_t)p.n_result, sizeof *result);
    int *becomes = mem_new((size_t)p.n_arg, sizeof *becomes);
    for (int i = 0; i < p.n_arg; i++) args[i] = p.arg[i].shape;
    for (int i = 0; i < p.n_result; i++) results[i] = p.result[i].shape;
    for (int i = 0; i < p.n_arg; i++)
        becomes[i] = i >= p.n_weight && i < p.n_weight + p.n_state ? i - p.n_weight : -1;
    emit_begin(&e, out, p.shards.devices, args, becomes, p.n_arg, results, p.n_result, arg);
    Lower l = {.e = &e, .g = g, .s = s, .ports = &p, .arg = arg, .n = s->rows * s->tokens};
    l.m = s->all ? l.n : s->rows;
    l.port = mem_new((size_t)g->n_node, sizeof *l.port);
    l.val = mem_new((size_t)g->n_node, sizeof *l.val);
    l.state = mem_new((size_t)p.n_state, sizeof *l.state);
    l.first = mem_new((size_t)g->n_state, sizeof *l.first);
    l.rope = mem_new((size_t)g->n_node, sizeof *l.rope);
    memcpy(l.state, arg + p.n_weight, (size_t)p.n_state * sizeof *l.state);
    for (int i = p.n_state - 1; i >= 0; i--) l.first[p.result[i].state] = i;
    lower_graph(&l, result);
    emit_end(&e, result, p.n_result);
    if (e.err.code && err) *err = e.err;
    free(args);
    free(results);
    free(arg);
    free(result);
    free(becomes);
    free(l.port);
    free(l.val);
    free(l.state);
    free(l.first);
    free(l.rope);
    hlo_ports_deinit(&p);
    return !e.err.code;
}
