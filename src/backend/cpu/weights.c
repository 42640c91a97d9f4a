/* Packed weights (see cpu.h): all of them in one pool, packed by all threads at open, tensor after tensor; what a
 * tensor took of the file is given back before the next, so that memory never holds much more than one copy. */
#include "backend/cpu/cpu.h"

#include <stdlib.h>
#include <sys/mman.h>

static int64_t experts_of(const Tensor *t) { return t->rank == 3 ? t->dim[0] : 1; }
static int64_t rows_of(const Tensor *t) { return t->dim[t->rank - 2]; }
static int64_t panels_of(const Tensor *t) { return (rows_of(t) + PANEL_ROWS - 1) / PANEL_ROWS; }

/* A multiple of the cache line. */
static size_t packed_bytes(const Tensor *t) {
    size_t bytes = (size_t)(experts_of(t) * panels_of(t)) * pack_panel_bytes(t->dtype, t->dim[t->rank - 1]);
    return (bytes + 63) & ~(size_t)63;
}

const uint8_t *weights_find(const Weights *w, const Tensor *t) {
    for (int i = 0; i < w->n; i++)
        if (w->tensor[i] == t) return w->panels[i];
    return NULL;
}

typedef struct Packing {
    const Tensor *tensor;
    uint8_t *panels;
} Packing;

static void pack_share(void *arg, int thread, int threads) {
    const Packing *p = arg;
    const Tensor *t = p->tensor;
    int64_t k = t->dim[t->rank - 1], rows = rows_of(t), each = panels_of(t), begin, end;
    size_t row = dtype_row_bytes(t->dtype, k), panel = pack_panel_bytes(t->dtype, k);
    pool_share(experts_of(t) * each, 1, thread, threads, &begin, &end);
    for (int64_t i = begin; i < end; i++) {
        int64_t first = i % each * PANEL_ROWS, n = rows - first < PANEL_ROWS ? rows - first : PANEL_ROWS;
        const char *src = (const char *)t->data + (size_t)(i / each * rows + first) * row;
        pack_panel(t->dtype, src, row, n, k, p->panels + (size_t)i * panel);
    }
}

bool weights_open(Engine *e, const Model *model, Err *err) {
    Weights *w = &e->weights;
    const Graph *g = e->graph;
    w->tensor = mem_new((size_t)g->n_node, sizeof *w->tensor);
    w->panels = mem_new((size_t)g->n_node, sizeof *w->panels);
    for (int i = 0; i < g->n_node; i++) {
        const Node *n = &g->node[i];
        if (!node_multiplies(n)) continue;
        const Tensor *t = g->node[n->in[1]].tensor;
        if (!pack_of(t->dtype) || weights_find(w, t)) continue;
        w->tensor[w->n++] = t;
        w->bytes += packed_bytes(t);
    }
    w->pool = mem_pool(w->bytes, "weights", err);
    if (!w->pool) return false;
    mem_pool_huge(w->pool);
    uint8_t *at = w->pool;
    for (int i = 0; i < w->n; i++) {
        w->panels[i] = at;
        at += packed_bytes(w->tensor[i]);
        pool_run(e->pool, pack_share, &(Packing){w->tensor[i], w->panels[i]});
        if (model) model_release(model, w->tensor[i]);
    }
    return true;
}

void weights_close(Weights *w) {
    mem_pool_free(w->pool);
    free(w->tensor);
    free(w->panels);
}
