/* Rows that nobody reads are not computed. After the last op that looks along time, only those rows are processed
 * whose results a step asked for. In the last layer of a prompt these are keys, values and attention for all tokens,
 * and everything behind them for the wanted rows. */
#include "graph/build.h"

#include <stdlib.h>

typedef struct Narrowing {
    const Graph *from;
    Graph *to;
    bool *all; /* per node: are all of its rows needed? */
    Val *now;  /* per node: its index in the new graph */
    Val *kept; /* per node whose rows are all needed: its wanted rows; 0: not made yet */
} Narrowing;

static Val put(Graph *g, Node n) {
    g->node[g->n_node] = n;
    return g->n_node++;
}

/* The wanted rows of a node, made for a node of layer `layer`. */
static Val wanted_rows(Narrowing *w, Val v, int layer) {
    if (!w->all[v]) return w->now[v];
    if (w->kept[v]) return w->kept[v];
    Node n = {.op = OP_wanted, .n_in = 1, .layer = layer, .in = {w->now[v]}, .shape = w->from->node[v].shape};
    n.shape.rows = ROWS_WANTED;
    return w->kept[v] = put(w->to, n);
}

static void find_needed(Narrowing *w) {
    for (Val v = w->from->n_node - 1; v >= 0; v--) {
        const Node *n = &w->from->node[v];
        if (!node_has(n, TRAIT_ROWWISE) && n->op != OP_wanted) w->all[v] = true;
        for (int i = 0; w->all[v] && i < n->n_in; i++) w->all[n->in[i]] = true;
    }
}

static Val narrow_node(Narrowing *w, Val v) {
    Node n = w->from->node[v];
    if (n.op == OP_wanted) return wanted_rows(w, n.in[0], n.layer);
    bool narrow = n.shape.rows == ROWS_ALL && !w->all[v];
    for (int i = 0; i < n.n_in; i++) {
        bool rows = w->from->node[n.in[i]].shape.rows == ROWS_ALL;
        n.in[i] = narrow && rows ? wanted_rows(w, n.in[i], n.layer) : w->now[n.in[i]];
    }
    if (narrow) n.shape.rows = ROWS_WANTED;
    return put(w->to, n);
}

void graph_narrow(Graph *g) {
    if (g->err.code) return;
    size_t nodes = (size_t)g->n_node;
    Graph from = *g;
    Narrowing w = {.from = &from, .to = g};
    w.all = mem_new(nodes, sizeof *w.all);
    w.now = mem_new(nodes, sizeof *w.now);
    w.kept = mem_new(nodes, sizeof *w.kept);
    g->cap_node = 2 * from.n_node; /* each node, and a node for its wanted rows */
    g->node = mem_new((size_t)g->cap_node, sizeof *g->node);
    g->n_node = 0;
    find_needed(&w);
    for (Val v = 0; v < from.n_node; v++) w.now[v] = narrow_node(&w, v);
    for (int s = 0; s < g->n_state; s++) g->state[s].node = w.now[g->state[s].node];
    for (int o = 0; o < OUTPUTS; o++)
        if (g->output[o] != VAL_NONE) g->output[o] = w.now[g->output[o]];
    free(from.node);
    free(w.all);
    free(w.now);
    free(w.kept);
}
