/* See shard.h. */
#include "backend/hlo/shard.h"

#include <stdlib.h>

enum { UNKNOWN, NO, YES };

typedef struct Walk {
    const Graph *g;
    Shards s;
    const ShardWays *ways;
    char *kept; /* [n_node]: can what reads it take its part? */
} Walk;

static bool fits(const Walk *w, int64_t dim) { return dim % w->s.devices == 0; }

static bool reads(const Node *n, int node) {
    for (int k = 0; k < n->n_in; k++)
        if (n->in[k] == node) return true;
    return false;
}

static bool attention_fits(const Walk *w, const Node *n) {
    return fits(w, n->shape.dim[0]) && fits(w, w->g->node[w->g->node[n->in[1]].in[0]].shape.dim[0]);
}

static bool is_elementwise(Op op) { return op == OP_add || op == OP_mul || op == OP_act || op == OP_wanted; }

static bool keeps(Walk *w, int node, int dim);

/* Does the reader r of a node that is divided along a dimension compute its part from that part? A product that cannot
 * gathers its input, which is as good as gathering it before. */
static bool reader_keeps(Walk *w, int r, int dim) {
    const Node *n = &w->g->node[r];
    bool inner = dim < n->shape.rank - 1, alone = n->op == OP_rope || n->op == OP_rmsnorm || n->op == OP_layernorm ||
                                                  n->op == OP_slice || n->op == OP_concat;
    if (is_elementwise(n->op) || (alone && inner)) return keeps(w, r, dim);
    switch (n->op) {
    case OP_linear:
    case OP_expert_linear: return true;
    case OP_reshape: return dim == 0 && fits(w, n->shape.dim[0]) && keeps(w, r, 0);
    case OP_cache: return fits(w, w->g->node[n->in[0]].shape.dim[0]) && keeps(w, r, 0);
    case OP_attention: return attention_fits(w, n);
    default: return false;
    }
}

static bool keeps(Walk *w, int node, int dim) {
    const Graph *g = w->g;
    if (w->kept[node] != UNKNOWN) return w->kept[node] == YES;
    bool kept = true;
    for (int o = 0; o < OUTPUTS; o++) kept = kept && g->output[o] != node;
    for (int r = node + 1; r < g->n_node && kept; r++)
        if (reads(&g->node[r], node)) kept = reader_keeps(w, r, dim);
    w->kept[node] = kept ? YES : NO;
    return kept;
}

/* A weight [.., O, I] by its inputs if what it meets is divided by them, else by its outputs. */
static void divide_weight(Walk *w, const Node *n, bool by_inputs) {
    int node = n->in[1], rank = w->g->node[node].shape.rank, *at = &w->s.node[node];
    const int64_t *dim = w->g->node[node].shape.dim;
    bool outs = w->ways[node] != SHARD_NOT && fits(w, dim[rank - 2]);
    bool ins = w->ways[node] == SHARD_ANY && fits(w, dim[rank - 1]);
    if (*at) return; /* an embedding that is the head too */
    if (ins && (by_inputs || !outs)) *at = rank;
    else if (outs) *at = rank - 1;
}

static int divide_value(Walk *w, int i) {
    const Node *n = &w->g->node[i];
    int first = n->n_in && n->in[0] != VAL_NONE ? w->s.node[n->in[0]] : 0, last = n->shape.rank;
    if (node_has(n, TRAIT_MATRIX)) {
        int in_rank = w->g->node[n->in[0]].shape.rank;
        divide_weight(w, n, first && first == in_rank);
        bool outs = w->s.node[n->in[1]] == w->g->node[n->in[1]].shape.rank - 1;
        bool product = n->op == OP_linear || n->op == OP_expert_linear;
        return product && outs && keeps(w, i, last - 1) ? last : 0;
    }
    if (n->op == OP_attention) return first && attention_fits(w, n) ? 1 : 0;
    return first && reader_keeps(w, i, first - 1) ? first : 0;
}

Shards shards_of(const Graph *g, int devices, const ShardWays *ways) {
    Walk w = {.g = g, .s = {.devices = devices}, .ways = ways};
    w.s.node = mem_new((size_t)g->n_node, sizeof *w.s.node);
    w.kept = mem_new((size_t)g->n_node, 1);
    for (int i = 0; i < g->n_node; i++)
        if (g->node[i].op != OP_weight && g->node[i].op != OP_input) w.s.node[i] = divide_value(&w, i);
    free(w.kept);
    return w.s;
}

Hlo shard_value(Emit *e, Hlo v, int dim, int devices) {
    Buf attrs = {0};
    v.shape.split = dim + 1;
    buf_put_str(&attrs, S("{call_target_name = \"Sharding\", "));
    emit_put_sharding(&attrs, &v.shape, devices);
    buf_putc(&attrs, '}');
    v.shape.split = 0;
    v = emit_op(e, "stablehlo.custom_call", v.shape, &v, 1, buf_cstr(&attrs));
    buf_deinit(&attrs);
    return v;
}

void shards_tell(const Shards *s, const Graph *g, Buf *out) {
    const Node *whole = NULL;
    int n = 0;
    for (int i = 0; i < g->n_node; i++) {
        const Node *a = &g->node[i];
        if (a->op != OP_attention || s->node[i] || whole) continue;
        whole = a;
        buf_printf(out, "attention is whole on each: %lld heads over %lld of keys and values",
                   (long long)a->shape.dim[0], (long long)g->node[g->node[a->in[1]].in[0]].shape.dim[0]);
    }
    whole = NULL;
    for (int i = 0; i < g->n_node; i++) {
        if (!node_has(&g->node[i], TRAIT_MATRIX) || s->node[g->node[i].in[1]]) continue;
        if (!whole) whole = &g->node[g->node[i].in[1]];
        n++;
    }
    if (whole)
        buf_printf(out, "%s%d matrices are whole on each, such as '%.*s'", out->len ? "; " : "", n,
                   STR_ARG(whole->tensor->name));
}
