/* See tap.h. */
#include "engine/tap.h"

#include "graph/build.h"

/* The attention of a layer whose queries are there for all tokens: those of the last are not. */
static const Node *attention_of(const Graph *g, int layer) {
    for (int i = 0; i < g->n_node; i++) {
        const Node *n = &g->node[i];
        if (n->op == OP_attention && n->layer == layer && g->node[n->in[0]].shape.rows == ROWS_ALL) return n;
    }
    return NULL;
}

/* Heads first .. first+n-1 of the queries become the keys of a cache, each with its first element for a value. */
static int add_tap(Graph *g, const Node *attention, int first, int n) {
    Val q = attention->in[0];
    int64_t heads = g->node[q].shape.dim[0], width = g->node[q].shape.dim[1];
    g->layer = attention->layer;
    q = graph_slice(g, graph_reshape(g, q, 1, (int64_t[]){heads * width}), first * width, n * width);
    q = graph_reshape(g, q, 2, (int64_t[]){n, width});
    graph_cache(g, q, graph_slice(g, q, 0, 1));
    return g->n_state - 1;
}

static int keys_of(const Graph *g, const Node *attention) { return graph_state(g, attention->in[1]); }

bool tap_find(const tn_engine *e, int layer, int *keys, int *queries) {
    const Graph *g = &e->graph;
    const Node *a = attention_of(g, layer);
    if (!a) return false;
    *keys = keys_of(g, a);
    for (*queries = g->n_state - 1; *queries >= 0; --*queries)
        if (*queries != *keys && g->node[g->state[*queries].node].layer == layer) return true;
    return false;
}

static bool tap_head(tn_engine *e, Err *err) {
    Graph *g = &e->graph;
    RecallHead *h = &e->head;
    const Node *a = attention_of(g, h->layer);
    int64_t heads = a ? g->node[a->in[0]].shape.dim[0] : 0;
    int64_t group = a ? heads / g->node[a->in[1]].shape.dim[0] : 1;
    int last = h->first + h->n_head - 1;
    if (h->first < 0 || h->n_head < 1 || last >= heads || h->first / group != last / group)
        return err_set(err, ERR_ARGUMENT, "recall: layer %d, heads %d to %d: the model has no such heads", h->layer,
                       h->first, last);
    e->key_head = (int)(h->first / group);
    e->key_state = keys_of(g, a);
    e->key_width = (int)g->node[a->in[0]].shape.dim[1];
    e->value_width = (int)a->shape.dim[1];
    e->key_scale = a->attn.scale;
    e->query_state = add_tap(g, a, h->first, h->n_head);
    return true;
}

bool tap_open(tn_engine *e, const LoadOpts *o, Err *err) {
    Graph *g = &e->graph;
    int layers = 0;
    e->restore = o->restore;
    e->page = o->page ? o->page : 1;
    e->head = o->head;
    e->fingerprint = graph_fingerprint(g);
    if (o->find_head && !o->find_head(o->user, e->fingerprint, &e->head, err)) return false;
    if (o->restore == RESTORE_SPILL) e->opts.bound.spill = true;
    if (o->restore != RESTORE_NONE) e->aside = 2 * e->opts.slots;
    e->opts.bound.slots = e->opts.slots;
    for (int i = 0; i < g->n_node; i++) layers += g->node[i].op == OP_attention;
    int64_t run_up = layers > 1 ? (int64_t)(layers - 1) * (e->opts.bound.window - 1) : 0;
    e->run_up = run_up < e->opts.ctx ? (int)run_up : e->opts.ctx;
    int last = g->n_node ? g->node[g->n_node - 1].layer : 0;
    for (int i = 0; i < g->n_node; i++) last = g->node[i].layer > last ? g->node[i].layer : last;
    for (int l = 0; o->all_heads && l <= last; l++) {
        const Node *a = attention_of(g, l);
        if (a) add_tap(g, a, 0, (int)g->node[a->in[0]].shape.dim[0]);
    }
    if (!o->all_heads && e->head.n_head && !tap_head(e, err)) return false;
    g->layer = -1;
    return !g->err.code || err_set(err, g->err.code, "%s", g->err.msg);
}
