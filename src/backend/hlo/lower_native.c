/* See lower_native.h. */
#include "backend/hlo/lower_native.h"

#include "backend/cpu/calls.h"
#include "backend/cpu/plan.h"

#include <stdlib.h>
#include <string.h>

enum { NO_READER = -1, MANY = -2 };

/* Of each node: its only reader, or that there are none or many; has it been lowered, or left to a call? */
typedef struct Native {
    int *reader;
    bool *done;
    bool *stored; /* of a cache: its keys and values are written */
} Native;

static void read_by(int *reader, int node) { *reader = *reader == NO_READER ? node : MANY; }

void native_begin(Lower *l) {
    const Graph *g = l->g;
    l->native = mem_new(1, sizeof *l->native);
    l->native->reader = mem_new((size_t)g->n_node, sizeof *l->native->reader);
    l->native->done = mem_new((size_t)g->n_node, sizeof *l->native->done);
    l->native->stored = mem_new((size_t)g->n_node, sizeof *l->native->stored);
    for (int i = 0; i < g->n_node; i++) l->native->reader[i] = NO_READER;
    for (int i = 0; i < g->n_node; i++)
        for (int k = 0; k < g->node[i].n_in; k++)
            if (lower_has(&g->node[i], k)) read_by(&l->native->reader[g->node[i].in[k]], i);
    for (int o = 0; o < OUTPUTS; o++)
        if (g->output[o] != VAL_NONE) l->native->reader[g->output[o]] = MANY;
}

void native_end(Lower *l) {
    if (!l->native) return;
    free(l->native->reader);
    free(l->native->done);
    free(l->native->stored);
    free(l->native);
}

static bool is_panels(const Lower *l, const Node *n) {
    return l->ports->arg[l->port[n->in[1]]].weight == WEIGHT_PANELS;
}

static bool is_native(const Lower *l, int node) {
    const Node *n = &l->g->node[node];
    return n->op == OP_linear && is_panels(l, n);
}

static int digits_of(const Lower *l, const Node *n) {
    if (!block_form(l->g->node[n->in[1]].tensor->dtype)) return 0;
    return plan_is_head(l->g, n) ? 2 : 1;
}

/* May a norm be left to the linears that read it? */
static bool norm_fits(const Lower *l, int node) {
    const Graph *g = l->g;
    const Node *n = &g->node[node];
    if (n->op != OP_rmsnorm || n->n_in < 2 || n->shape.rank != 1 || l->native->reader[node] == NO_READER) return false;
    for (int o = 0; o < OUTPUTS; o++)
        if (g->output[o] == node) return false;
    for (int i = node + 1; i < g->n_node; i++)
        for (int k = 0; k < g->node[i].n_in; k++)
            if (g->node[i].in[k] == node && !(is_native(l, i) && k == 0)) return false;
    return true;
}

static int64_t bits_of_double(double v) {
    int64_t bits;
    memcpy(&bits, &v, sizeof bits);
    return bits;
}

typedef struct Group {
    int node[CALL_MATRICES], n;
    int gate, product; /* of a gated pair: the act, the mul; -1 */
    int sum;               /* the add that follows, or -1 */
} Group;

/* Linears that read the same value with as many digits. */
static Group group_of(const Lower *l, int node) {
    const Graph *g = l->g;
    Group a = {.gate = -1, .product = -1, .sum = -1};
    for (int i = node; i < g->n_node && a.n < CALL_MATRICES; i++)
        if (is_native(l, i) && !l->native->done[i] && g->node[i].in[0] == g->node[node].in[0] &&
            digits_of(l, &g->node[i]) == digits_of(l, &g->node[node]))
            a.node[a.n++] = i;
    return a;
}

/* act(first) * second, and nothing else reads either? */
static void find_gate(const Lower *l, Group *a) {
    const Graph *g = l->g;
    for (int i = 0; i < 2 && a->n == 2; i++) {
        int act = l->native->reader[a->node[i]], other = a->node[1 - i];
        if (act < 0 || g->node[act].op != OP_act) continue;
        int mul = l->native->reader[act];
        if (mul < 0 || g->node[mul].op != OP_mul || l->native->reader[other] != mul) continue;
        a->gate = act;
        a->product = mul;
        if (i) a->node[0] = a->node[1], a->node[1] = other;
        return;
    }
}

/* The other operand of a sum that follows at once, if it has been lowered. */
static Val find_sum(const Lower *l, Group *a) {
    const Graph *g = l->g;
    int sum = a->n == 1 ? l->native->reader[a->node[0]] : -1;
    if (sum < 0 || g->node[sum].op != OP_add) return VAL_NONE;
    Val other = g->node[sum].in[0] == a->node[0] ? g->node[sum].in[1] : g->node[sum].in[0];
    const Shape *s = &g->node[other].shape, *mine = &g->node[a->node[0]].shape;
    bool lowered = other != a->node[0] && l->val[other].shape.rank > 0;
    if (!lowered || s->rows != mine->rows || s->rank != 1 || s->dim[0] != mine->dim[0]) return VAL_NONE;
    a->sum = sum;
    return other;
}

static void lower_group(Lower *l, Group *a) {
    const Graph *g = l->g;
    const Node *first = &g->node[a->node[0]], *x = &g->node[first->in[0]];
    bool norm = l->native->done[first->in[0]] && x->op == OP_rmsnorm;
    Hlo in[CALL_MATRICES + 3], out[CALL_MATRICES];
    HloShape shape[CALL_MATRICES];
    int n = 0;
    find_gate(l, a);
    Val other = a->product < 0 ? find_sum(l, a) : VAL_NONE;
    ActAttr act = a->product < 0 ? (ActAttr){0} : g->node[a->gate].act;
    Buf attrs = {0};
    in[n++] = norm ? l->val[x->in[0]] : l->val[first->in[0]];
    if (norm) in[n++] = l->val[x->in[1]];
    buf_printf(&attrs, "norm = %d : i64, eps = %lld : i64, digits = %d : i64, matrices = %d : i64, gated = %d : i64, "
               "act = %d : i64, a = %lld : i64, b = %lld : i64, add = %d : i64", norm,
               (long long)bits_of_double(norm ? x->eps : 0), digits_of(l, first), a->n, a->product >= 0, (int)act.kind,
               (long long)bits_of_double(act.a), (long long)bits_of_double(act.b), other != VAL_NONE);
    for (int i = 0; i < a->n; i++) {
        const Node *m = &g->node[a->node[i]];
        in[n++] = l->arg[l->port[m->in[1]]];
        shape[i] = lower_result(l, m);
        buf_printf(&attrs, ", type%d = %d : i64", i, (int)g->node[m->in[1]].tensor->dtype);
        l->native->done[a->node[i]] = true;
    }
    if (other != VAL_NONE) in[n++] = l->val[other];
    emit_call(l->e, "tenon_linear", in, n, shape, a->product < 0 ? a->n : 1, buf_cstr(&attrs), NULL, out);
    buf_deinit(&attrs);
    int to = a->product >= 0 ? a->product : a->sum;
    if (a->product >= 0) l->native->done[a->gate] = true;
    for (int i = 0; i < a->n && to < 0; i++) l->val[a->node[i]] = out[i];
    if (to >= 0) {
        l->val[to] = out[0];
        l->native->done[to] = true;
    }
}

static void lower_embed(Lower *l, int node) {
    const Node *n = &l->g->node[node];
    const Tensor *t = l->g->node[n->in[1]].tensor;
    HloShape shape = lower_result(l, n);
    Buf attrs = {0};
    buf_printf(&attrs, "type = %d : i64, rows = %lld : i64", (int)t->dtype, (long long)t->dim[0]);
    Hlo in[] = {l->val[n->in[0]], l->arg[l->port[n->in[1]]]};
    emit_call(l->e, "tenon_embed", in, 2, &shape, 1, buf_cstr(&attrs), NULL, &l->val[node]);
    buf_deinit(&attrs);
}

static bool native_cache(const Graph *g, const Node *cache) {
    int64_t d = g->node[cache->in[0]].shape.dim[1];
    return d == g->node[cache->in[1]].shape.dim[1] && d <= CALL_MOST_WIDTH;
}

static void lower_attention(Lower *l, int node) {
    const Graph *g = l->g;
    const Node *n = &g->node[node], *cache = &g->node[n->in[1]];
    Hlo *state = &l->state[l->first[graph_state(g, n->in[1])]], in[9], out[3];
    HloShape shape[3] = {lower_result(l, n), state[0].shape, state[1].shape};
    bool sinks = lower_has(n, 2), store = !l->native->stored[n->in[1]];
    Buf attrs = {0};
    in[0] = lower_in(l, n, 0);
    for (int i = 0; i < 2; i++) {
        in[1 + i] = l->val[cache->in[i]];
        in[3 + i] = state[i];
    }
    in[5] = l->slot;
    in[6] = l->pos;
    in[7] = l->count;
    if (sinks) in[8] = lower_in(l, n, 2);
    buf_printf(&attrs, "store = %d : i64, scale = %lld : i64, softcap = %lld : i64, window = %lld : i64, "
               "sinks = %d : i64", store, (long long)bits_of_double(n->attn.scale),
               (long long)bits_of_double(n->attn.softcap), (long long)n->attn.window, sinks);
    static const char own[] =
        "#stablehlo.output_operand_alias<output_tuple_indices = [1], operand_index = 3, operand_tuple_indices = []>, "
        "#stablehlo.output_operand_alias<output_tuple_indices = [2], operand_index = 4, operand_tuple_indices = []>";
    emit_call(l->e, "tenon_attend", in, sinks ? 9 : 8, shape, 3, buf_cstr(&attrs), own, out);
    buf_deinit(&attrs);
    l->val[node] = out[0];
    state[0] = out[1];
    state[1] = out[2];
    l->native->stored[n->in[1]] = true;
}

bool native_lower(Lower *l, int node) {
    const Graph *g = l->g;
    const Node *n = &g->node[node];
    if (l->native->done[node]) return true;
    if (norm_fits(l, node)) return l->native->done[node] = true;
    if (n->op == OP_embed && is_panels(l, n)) return lower_embed(l, node), true;
    if (n->op == OP_cache && native_cache(g, n)) return l->val[node] = l->zero, true;
    if (n->op == OP_attention && native_cache(g, &g->node[n->in[1]])) return lower_attention(l, node), true;
    if (!is_native(l, node)) return false;
    Group a = group_of(l, node);
    lower_group(l, &a);
    return true;
}
