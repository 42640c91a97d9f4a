/* The plan: what each node becomes, which buffer its value lies in, and where threads must meet.
 *
 * A buffer is reused as soon as its value has had its last reader; reshape is an alias; rowwise ops write over an
 * operand that nobody reads again. A barrier stands only before an instruction that touches a buffer written since
 * the last one, or writes one that was read, and not between rowwise ones: a thread always has the same rows. States
 * and weight vectors count as buffers that are never reused.
 *
 * A step of one token, decode's, has a plan of its own: rowwise work is then done by every thread for itself, in memory
 * of its own, rather than by one while the others wait on both sides of it. */
#include "backend/cpu/cpu.h"

#include <stdlib.h>
#include <string.h>

enum { NO_BUFFER = -1, MAX_OPERANDS = NODE_MAX_IN, SPARE = 12 };

/* How an instruction divides what it touches among threads: by the step's rows, by its wanted rows, otherwise. */
typedef enum Split { SPLIT_NONE, SPLIT_ROWS, SPLIT_WANTED, SPLIT_MIXED } Split;

/* In a broad step, of many tokens, linears are rowwise too. Threads then take parts of the rows as they go, each
 * through a whole run of instructions: they meet around attention only, what a core computes is read by that core,
 * and a slower core takes less. */
typedef enum Width { NARROW, BROAD, WIDTHS } Width;

/* How a buffer was accessed since the last barrier; NONE: it was not. */
typedef struct Touched {
    Split read, written;
} Touched;

typedef struct Buffer {
    size_t bytes, row; /* row: bytes of a row of the value that lies in it */
    bool fixed;        /* never reused */
    bool free;         /* no value lies in it */
    Touched touched[WIDTHS];
    char *at;
    /* In a step of one token: is the value in it each thread's own; touched since the last barrier; the largest row of
     * a thread's own, and where it is in a thread's memory. */
    bool own, lone_read, lone_written;
    size_t own_row, own_at;
} Buffer;

/* Values: one for each node, then one for its quantised form. */
typedef struct Value {
    int root;   /* the node whose buffer it shares; itself unless a reshape */
    int last;   /* index of the last node that reads it */
    int buffer; /* NO_BUFFER: not computed yet, or given on */
} Value;

typedef struct Operands {
    int in[MAX_OPERANDS], out;
    bool own_in[MAX_OPERANDS], own_out, lone_barrier;
} Operands;

typedef struct Planner {
    Engine *e;
    const Graph *g;
    Value *val;         /* [2 * n_node] */
    Buffer *buf;        /* [most] */
    int n_buf;
    Operands *operands; /* of each instruction, until buffers have addresses */
} Planner;

static const struct {
    CpuFn *fn;
    CpuRowsFn *rows_fn;
} ops[OP_COUNT] = {
#define SHARE_ROWS(name) {NULL, cpu_##name}
#define SHARE_THREADS(name) {cpu_##name, NULL}
#define SHARE_EITHER(name) {cpu_##name, cpu_##name##_rows}
#define SHARE_NONE(name) {NULL, NULL}
#define LEAF(name, text) SHARE_NONE(name),
#define OP(name, traits, share, text) SHARE_##share(name),
#include "graph/ops.def"
#undef LEAF
#undef OP
};

const Tensor *plan_tensor(const Engine *e, const Instr *in, int i) { return e->graph->node[in->node->in[i]].tensor; }

/* ---- buffers */

static size_t row_count(const Planner *p, Rows rows) {
    return (size_t)(rows == ROWS_WANTED ? p->e->opts.wanted : p->e->opts.rows);
}

static int new_buffer(Planner *p, size_t bytes, bool fixed) {
    p->buf[p->n_buf] = (Buffer){.bytes = bytes, .fixed = fixed};
    return p->n_buf++;
}

/* Can a value with such rows lie in it without a barrier? */
static bool is_unshared(const Buffer *b, size_t row) {
    const Touched *t = &b->touched[BROAD];
    return !b->lone_read && !b->lone_written && (b->row == row || (!t->read && !t->written));
}

/* The smallest free buffer that is large enough, else the largest made larger, else a new one. Those that need no
 * barrier come first, and up to SPARE buffers a new one is made before another is taken. */
static int take_buffer(Planner *p, Rows rows, size_t row) {
    size_t bytes = row_count(p, rows) * row;
    int best = NO_BUFFER, made = 0;
    bool unshared = false;
    for (int i = 0; i < p->n_buf; i++) {
        const Buffer *b = &p->buf[i];
        made += !b->fixed;
        unshared = unshared || (b->free && b->bytes >= bytes && is_unshared(b, row));
    }
    unshared = unshared || made < SPARE;
    for (int i = 0; i < p->n_buf; i++) {
        if (!p->buf[i].free || (unshared && !is_unshared(&p->buf[i], row))) continue;
        size_t have = p->buf[i].bytes, best_has = best == NO_BUFFER ? 0 : p->buf[best].bytes;
        bool better = have >= bytes ? best_has < bytes || have < best_has : best_has < bytes && have > best_has;
        if (best == NO_BUFFER || better) best = i;
    }
    if (best == NO_BUFFER) best = new_buffer(p, bytes, false);
    Buffer *b = &p->buf[best];
    if (b->bytes < bytes) b->bytes = bytes;
    for (Width w = NARROW; w < WIDTHS && b->row != row; w++) { /* the same rows do not lie in the same place any more */
        if (b->touched[w].read) b->touched[w].read = SPLIT_MIXED;
        if (b->touched[w].written) b->touched[w].written = SPLIT_MIXED;
    }
    b->row = row;
    b->free = false;
    return best;
}

static void release(Planner *p, int value, int node) {
    Value *v = &p->val[value];
    if (v->buffer == NO_BUFFER || v->last > node || p->buf[v->buffer].fixed) return;
    p->buf[v->buffer].free = true;
    v->buffer = NO_BUFFER;
}

/* ---- instructions */

/* Those that are divided by rows: a thread meets its own rows again. What has both ways takes this one in a broad
 * step, but for wanted rows, which are few. */
static Split split_in(Width w, const Instr *in) {
    if (!in->rows_fn || (in->fn && (w == NARROW || in->rows == ROWS_WANTED))) return SPLIT_MIXED;
    return in->rows == ROWS_WANTED ? SPLIT_WANTED : SPLIT_ROWS;
}

static bool clash(Split before, Split now) { return before && (before != now || now == SPLIT_MIXED); }

static Split join(Split before, Split now) { return before && before != now ? SPLIT_MIXED : now; }

static void no_operands(int *src) {
    for (int i = 0; i < MAX_OPERANDS; i++) src[i] = NO_BUFFER;
}

static bool is_output(const Planner *p, int node) {
    for (int o = 0; o < OUTPUTS; o++)
        if (p->g->output[o] != VAL_NONE && p->val[p->g->output[o]].root == node) return true;
    return false;
}

/* Does the instruction need a barrier in a step of one token? Afterwards dst is each thread's own if it is rowwise, but
 * for a state, which there is one of, and the outputs, which the engine reads. */
static bool plan_lone(Planner *p, const Instr *in, Operands *o) {
    int node = (int)(in->node - p->g->node);
    bool output = o->out == p->val[node].buffer && is_output(p, node);
    bool own = split_in(NARROW, in) != SPLIT_MIXED && in->node->shape.rows != ROWS_STATE && !output, barrier = false;
    Buffer *dst = &p->buf[o->out];
    if (!own) barrier = dst->lone_read || dst->lone_written;
    for (int i = 0; i < MAX_OPERANDS; i++) {
        o->own_in[i] = o->in[i] != NO_BUFFER && p->buf[o->in[i]].own;
        if (o->in[i] != NO_BUFFER && !o->own_in[i]) barrier = barrier || p->buf[o->in[i]].lone_written;
    }
    for (int i = 0; barrier && i < p->n_buf; i++) p->buf[i].lone_read = p->buf[i].lone_written = false;
    for (int i = 0; i < MAX_OPERANDS; i++)
        if (o->in[i] != NO_BUFFER && !o->own_in[i]) p->buf[o->in[i]].lone_read = true;
    if (!own) dst->lone_written = true;
    dst->own = o->own_out = own;
    size_t row = in->rows_fn == cpu_quantize ? dst->row : (size_t)in->width * sizeof(float);
    if (own && dst->own_row < row) dst->own_row = row;
    return barrier;
}

/* In a broad step a thread has its rows for a run only, and takes others in the next. */
static void forget_rows(Planner *p) {
    for (int i = 0; i < p->n_buf; i++) {
        Touched *t = &p->buf[i].touched[BROAD];
        if (t->read == SPLIT_ROWS) t->read = SPLIT_MIXED;
        if (t->written == SPLIT_ROWS) t->written = SPLIT_MIXED;
    }
}

/* Does the instruction need a barrier in such a step? */
static bool barrier_before(Planner *p, Width w, const Instr *in, const int *src, int dst) {
    Split split = split_in(w, in);
    Touched *out = &p->buf[dst].touched[w];
    bool barrier = clash(out->read, split) || clash(out->written, split);
    for (int i = 0; i < MAX_OPERANDS; i++)
        barrier = barrier || (src[i] != NO_BUFFER && clash(p->buf[src[i]].touched[w].written, split));
    for (int i = 0; barrier && i < p->n_buf; i++) p->buf[i].touched[w] = (Touched){SPLIT_NONE, SPLIT_NONE};
    if (w == BROAD && split != SPLIT_ROWS) forget_rows(p);
    for (int i = 0; i < MAX_OPERANDS; i++) {
        if (src[i] == NO_BUFFER) continue;
        Touched *in_use = &p->buf[src[i]].touched[w];
        in_use->read = join(in_use->read, split);
    }
    out->written = join(out->written, split);
    return barrier;
}

static void emit(Planner *p, Instr in, const int *src, int dst) {
    Plan *plan = &p->e->plan;
    Operands *o = &p->operands[plan->n_instr];
    in.barrier = barrier_before(p, NARROW, &in, src, dst);
    in.broad_barrier = barrier_before(p, BROAD, &in, src, dst);
    for (int i = 0; i < MAX_OPERANDS; i++) o->in[i] = src[i];
    o->out = dst;
    o->lone_barrier = plan_lone(p, &in, o);
    in.number = plan->n_instr;
    plan->instr[plan->n_instr++] = in;
}

bool plan_is_head(const Graph *g, const Node *n) {
    const Node *out = &g->node[g->output[OUTPUT_LOGITS]];
    while (out->op == OP_act) out = &g->node[out->in[0]];
    return n == out;
}

/* The digits of the quantised activations that a linear reads; 0: it reads f32. The head gets two: its rows are few,
 * and its errors, unlike those of the layers, are in the logits as they are (a quarter of the demo model's KL against
 * ref). */
static int digits_of(const Planner *p, const Node *n) {
    if (!node_has(n, TRAIT_MULTIPLIES)) return 0;
    const Tensor *w = p->g->node[n->in[1]].tensor;
    if (!p->e->kernels->panel->quant[0][w->dtype]) return 0;
    return p->e->opts.precise ? MAX_DIGITS : plan_is_head(p->g, n) ? 2 : 1;
}

/* The quantised form of a value is computed once, before its first reader. */
static int quantized_form(Planner *p, int node, int root) {
    const Node *n = &p->g->node[node], *x = &p->g->node[n->in[0]];
    Value *v = &p->val[p->g->n_node + root];
    if (v->buffer != NO_BUFFER) return v->buffer;
    int64_t width = shape_last(&x->shape);
    size_t row = (size_t)(shape_elems(&x->shape) / width) * quant_row_bytes(width, digits_of(p, n));
    v->buffer = take_buffer(p, x->shape.rows, row);
    int src[MAX_OPERANDS];
    no_operands(src);
    src[0] = p->val[root].buffer;
    Instr in = {.rows_fn = cpu_quantize, .node = n, .rows = x->shape.rows, .width = width, .digits = digits_of(p, n)};
    emit(p, in, src, v->buffer);
    return v->buffer;
}

/* May the node write over its input i, 0 or 1? */
static bool can_overwrite(const Planner *p, int node, int i) {
    const Node *n = &p->g->node[node];
    if (!node_has(n, i ? TRAIT_IN_PLACE_2 : TRAIT_IN_PLACE)) return false;
    const Value *v = &p->val[p->val[n->in[i]].root];
    const Shape *in = &p->g->node[n->in[i]].shape;
    return v->buffer != NO_BUFFER && v->last == node && !p->buf[v->buffer].fixed && in->rows == n->shape.rows &&
           shape_elems(in) == shape_elems(&n->shape);
}

static int output_buffer(Planner *p, int node) {
    const Node *n = &p->g->node[node];
    for (int i = 0; i < n->n_in && i < 2; i++)
        if (can_overwrite(p, node, i)) {
            Value *v = &p->val[p->val[n->in[i]].root];
            int buffer = v->buffer;
            v->buffer = NO_BUFFER;
            return buffer;
        }
    return take_buffer(p, n->shape.rows, (size_t)shape_elems(&n->shape) * sizeof(float));
}

/* Are its wanted rows all that is read of it? */
static bool only_wanted(const Planner *p, int node) {
    const Graph *g = p->g;
    for (int i = node + 1; i < g->n_node; i++)
        for (int k = 0; k < g->node[i].n_in; k++)
            if (p->val[g->node[i].in[k]].root == node && g->node[i].op != OP_wanted &&
                !node_has(&g->node[i], TRAIT_ALIAS))
                return false;
    return true;
}

static void plan_node(Planner *p, int node, const int *table) {
    const Node *n = &p->g->node[node];
    Instr in = {.fn = ops[n->op].fn, .rows_fn = ops[n->op].rows_fn, .node = n, .rows = n->shape.rows};
    in.width = shape_elems(&n->shape);
    int src[MAX_OPERANDS];
    no_operands(src);
    for (int i = 0; i < n->n_in; i++) src[i] = p->val[p->val[n->in[i]].root].buffer;
    if (n->op == OP_rope) src[1] = table[node];
    in.state = graph_state(p->g, node);
    in.few = n->op == OP_attention && only_wanted(p, node);
    in.digits = digits_of(p, n);
    if (node_has(n, TRAIT_MATRIX)) in.packed = weights_find(&p->e->weights, p->g->node[n->in[1]].tensor);
    if (in.digits) src[0] = quantized_form(p, node, p->val[n->in[0]].root);
    if (n->op == OP_cache) in.rows = ROWS_ALL;
    else p->val[node].buffer = output_buffer(p, node);
    emit(p, in, src, p->val[node].buffer);
}

/* What node read last is free, and what nobody reads. */
static void release_all(Planner *p, int node) {
    const Node *n = &p->g->node[node];
    for (int i = 0; i < n->n_in; i++) {
        release(p, p->val[n->in[i]].root, node);
        release(p, p->g->n_node + p->val[n->in[i]].root, node);
    }
    release(p, node, node);
}

/* The nodes in their order, but for linears that read the same value: they follow the first, for no barrier parts
 * them. */
static void plan_nodes(Planner *p, const int *table) {
    const Graph *g = p->g;
    bool *done = mem_new((size_t)g->n_node, sizeof *done);
    for (int i = 0; i < g->n_node; i++) {
        const Node *n = &g->node[i];
        if (!ops[n->op].fn && !ops[n->op].rows_fn) continue;
        if (!done[i]) plan_node(p, i, table);
        int root = n->op == OP_linear ? p->val[n->in[0]].root : i, last = n->op == OP_linear ? p->val[root].last : i;
        for (int k = i + 1; k <= last && k < g->n_node; k++) {
            if (g->node[k].op != OP_linear || done[k] || p->val[g->node[k].in[0]].root != root) continue;
            plan_node(p, k, table);
            done[k] = true;
        }
        release_all(p, i);
    }
    free(done);
}

/* ---- the passes */

static void find_lifetimes(Planner *p) {
    const Graph *g = p->g;
    for (int i = 0; i < g->n_node; i++) {
        const Node *n = &g->node[i];
        p->val[i] = (Value){i, i, NO_BUFFER};
        p->val[g->n_node + i] = (Value){i, i, NO_BUFFER};
        if (node_has(n, TRAIT_ALIAS)) p->val[i].root = p->val[n->in[0]].root;
        for (int k = 0; k < n->n_in; k++) p->val[p->val[n->in[k]].root].last = i;
        if (digits_of(p, n)) p->val[g->n_node + p->val[n->in[0]].root].last = i;
    }
    for (int o = 0; o < OUTPUTS; o++)
        if (g->output[o] != VAL_NONE) p->val[p->val[g->output[o]].root].last = g->n_node;
}

/* Buffers that stay: weights that are used as f32 vectors, and states, which only need a name for barriers. */
static void fix_buffers(Planner *p) {
    for (int i = 0; i < p->g->n_node; i++) {
        const Node *n = &p->g->node[i];
        if (n->op == OP_cache) p->val[i].buffer = new_buffer(p, 0, true);
        for (int k = 0; k < n->n_in; k++) {
            const Node *w = &p->g->node[n->in[k]];
            if (w->tensor && !node_matrix(n, k) && p->val[n->in[k]].buffer == NO_BUFFER)
                p->val[n->in[k]].buffer = new_buffer(p, (size_t)shape_elems(&w->shape) * sizeof(float), true);
        }
    }
}

/* One table for all ropes with the same angles. */
static void plan_ropes(Planner *p, int *table) {
    for (int i = 0; i < p->g->n_node; i++) {
        const Node *n = &p->g->node[i];
        table[i] = NO_BUFFER;
        if (n->op != OP_rope) continue;
        for (int k = 0; k < i && table[i] == NO_BUFFER; k++)
            if (table[k] != NO_BUFFER && rope_same(&p->g->node[k].rope, &n->rope)) table[i] = table[k];
        if (table[i] != NO_BUFFER) continue;
        table[i] = new_buffer(p, row_count(p, ROWS_ALL) * (size_t)n->rope.dims * sizeof(float), true);
        int src[MAX_OPERANDS];
        no_operands(src);
        emit(p, (Instr){.rows_fn = cpu_rope_table, .node = n, .rows = ROWS_ALL, .width = n->rope.dims}, src, table[i]);
    }
}

static void find_runs(Plan *plan) {
    int run = 0;
    for (Instr *in = plan->instr + plan->n_instr - 1; in >= plan->instr; in--) {
        in->run = split_in(BROAD, in) == SPLIT_ROWS ? run + 1 : 0;
        run = in->broad_barrier ? 0 : in->run;
    }
}

static void size_scratch(Planner *p) {
    Plan *plan = &p->e->plan;
    for (int i = 0; i < p->g->n_node; i++) {
        const Node *n = &p->g->node[i];
        size_t size = node_has(n, TRAIT_MULTIPLIES) ? linear_scratch(p->g->node[n->in[1]].tensor) : 0;
        if (size > plan->scratch_size) plan->scratch_size = size;
    }
}

/* The instructions of each thread for a step of one token. */
static bool reserve_lone(Planner *p, Err *err) {
    Plan *plan = &p->e->plan;
    size_t threads = (size_t)pool_threads(p->e->pool), n = (size_t)plan->n_instr, bytes = 0;
    for (int i = 0; i < p->n_buf; i++) {
        p->buf[i].own_at = bytes;
        bytes += (p->buf[i].own_row + 63) & ~(size_t)63;
    }
    plan->lone = mem_new(threads * n, sizeof *plan->lone);
    plan->own = cpu_pool(p->e, threads * bytes, "activations of each thread", err);
    if (!plan->own) return p->e->measures;
    for (size_t k = 0; k < threads * n; k++) {
        const Operands *o = &p->operands[k % n];
        char *own = (char *)plan->own + k / n * bytes;
        Instr *in = &plan->lone[k];
        *in = plan->instr[k % n];
        in->alone = o->own_out;
        in->barrier = o->lone_barrier;
        for (int i = 0; i < MAX_OPERANDS; i++)
            if (o->own_in[i]) in->in[i] = own + p->buf[o->in[i]].own_at;
        if (o->own_out) in->out = own + p->buf[o->out].own_at;
    }
    return true;
}

static bool reserve(Planner *p, Err *err) {
    Plan *plan = &p->e->plan;
    int scratch = new_buffer(p, plan->scratch_size * sizeof(float) * (size_t)pool_threads(p->e->pool), true);
    size_t bytes = 0;
    for (int i = 0; i < p->n_buf; i++) bytes += (p->buf[i].bytes + 63) & ~(size_t)63;
    plan->pool = cpu_pool(p->e, bytes, "activations", err);
    if (!plan->pool) return p->e->measures;
    char *at = plan->pool;
    for (int i = 0; i < p->n_buf; i++) {
        p->buf[i].at = at;
        at += (p->buf[i].bytes + 63) & ~(size_t)63;
    }
    plan->scratch = (float *)(void *)p->buf[scratch].at;
    for (int o = 0; o < OUTPUTS; o++) {
        Val v = p->g->output[o];
        if (v != VAL_NONE) plan->output[o] = (const float *)(void *)p->buf[p->val[p->val[v].root].buffer].at;
    }
    for (int i = 0; i < plan->n_instr; i++) {
        const Operands *o = &p->operands[i];
        for (int k = 0; k < MAX_OPERANDS; k++)
            plan->instr[i].in[k] = o->in[k] == NO_BUFFER ? NULL : p->buf[o->in[k]].at;
        plan->instr[i].out = p->buf[o->out].at;
    }
    for (int i = 0; i < p->g->n_node; i++) {
        const Tensor *t = p->g->node[i].tensor;
        if (t && p->val[i].buffer != NO_BUFFER)
            dequant_row(t->dtype, t->data, shape_elems(&p->g->node[i].shape),
                        (float *)(void *)p->buf[p->val[i].buffer].at);
    }
    return true;
}

bool plan_open(Engine *e, Err *err) {
    const Graph *g = e->graph;
    size_t nodes = (size_t)g->n_node, most = 4 * nodes + 1; /* a node: value, quantised form, table, vector */
    Planner p = {.e = e, .g = g};
    p.val = mem_new(2 * nodes, sizeof *p.val);
    p.buf = mem_new(most, sizeof *p.buf);
    p.operands = mem_new(most, sizeof *p.operands);
    e->plan.instr = mem_new(most, sizeof *e->plan.instr);
    int *table = mem_new(nodes, sizeof *table);
    find_lifetimes(&p);
    fix_buffers(&p);
    plan_ropes(&p, table);
    plan_nodes(&p, table);
    find_runs(&e->plan);
    size_scratch(&p);
    bool ok = reserve(&p, err) && reserve_lone(&p, err);
    free(table);
    free(p.val);
    free(p.buf);
    free(p.operands);
    return ok;
}

void plan_close(Plan *p) {
    free(p->instr);
    free(p->lone);
    mem_pool_free(p->pool);
    mem_pool_free(p->own);
}
