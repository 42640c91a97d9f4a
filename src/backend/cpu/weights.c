/* Packed weights (see cpu.h): all of them in one pool, packed by all threads at open, tensor after tensor; what a
 * tensor took of the file is given back before the next, so that memory never holds much more than one copy. */
#include "backend/cpu/cpu.h"

#include <stdlib.h>

static int64_t experts_of(const Tensor *t) { return t->rank == 3 ? t->dim[0] : 1; }
static int64_t rows_of(const Tensor *t) { return t->dim[t->rank - 2]; }
static int64_t panels_of(const Tensor *t) { return (rows_of(t) + PANEL_ROWS - 1) / PANEL_ROWS; }

/* A multiple of the cache line. */
static size_t packed_bytes(const Tensor *t, PackType type) {
    size_t bytes = (size_t)(experts_of(t) * panels_of(t)) * pack_panel_bytes(type, t->dim[t->rank - 1]);
    return (bytes + 63) & ~(size_t)63;
}

static Str key_of(const Tensor *const *t) { return (Str){(const char *)t, sizeof *t}; }

const Packed *weights_find(const Weights *w, const Tensor *t) {
    int32_t i = strmap_get(&w->index, key_of(&t));
    return i < 0 ? NULL : &w->packed[i];
}

typedef struct Packing {
    const Tensor *tensor;
    PackType type;
    uint8_t *panels;
    _Atomic bool failed; /* they do not fit the type */
} Packing;

static void pack_share(void *arg, int thread, int threads) {
    Packing *p = arg;
    const Tensor *t = p->tensor;
    int64_t k = t->dim[t->rank - 1], rows = rows_of(t), each = panels_of(t), begin, end;
    size_t row = dtype_row_bytes(t->dtype, k), panel = pack_panel_bytes(p->type, k);
    pool_share(experts_of(t) * each, 1, thread, threads, &begin, &end);
    for (int64_t i = begin; i < end && !p->failed; i++) {
        int64_t first = i % each * PANEL_ROWS, n = rows - first < PANEL_ROWS ? rows - first : PANEL_ROWS;
        const char *src = (const char *)t->data + (size_t)(i / each * rows + first) * row;
        if (!pack_panel(p->type, src, row, n, k, p->panels + (size_t)i * panel)) p->failed = true;
    }
}

/* BF16 takes its short form if that is shorter and can hold it. */
static PackType pack_tensor(Pool *pool, const Tensor *t, uint8_t *out) {
    Packing p = {.tensor = t, .type = t->dtype, .panels = out};
    if (t->dtype == DT_BF16 && packed_bytes(t, PACK_SHORT) < packed_bytes(t, DT_BF16)) p.type = PACK_SHORT;
    pool_run(pool, pack_share, &p);
    if (!p.failed) return p.type;
    p = (Packing){.tensor = t, .type = t->dtype, .panels = out};
    pool_run(pool, pack_share, &p);
    return p.type;
}

bool weights_open(Engine *e, const Model *model, Err *err) {
    Weights *w = &e->weights;
    const Graph *g = e->graph;
    size_t most = 0;
    w->packed = mem_new((size_t)g->n_node, sizeof *w->packed);
    for (int i = 0; i < g->n_node; i++) {
        const Node *n = &g->node[i];
        if (!node_has(n, TRAIT_MULTIPLIES)) continue;
        const Tensor *t = g->node[n->in[1]].tensor;
        w->packed[w->n].tensor = t;
        if (!strmap_put(&w->index, key_of(&w->packed[w->n].tensor), w->n)) continue;
        w->n++;
        most += packed_bytes(t, t->dtype);
    }
    if (e->measures) return w->bytes = most, true;
    w->pool = mem_pool(most, "weights", err);
    if (!w->pool) return false;
    mem_pool_huge(w->pool);
    for (int i = 0; i < w->n; i++) {
        Packed *p = &w->packed[i];
        p->panels = (uint8_t *)w->pool + w->bytes;
        p->type = pack_tensor(e->pool, p->tensor, (uint8_t *)w->pool + w->bytes);
        w->bytes += packed_bytes(p->tensor, p->type);
        if (model) model_release(model, p->tensor);
    }
    mem_pool_trim(w->pool, w->bytes);
    return true;
}

void weights_close(Weights *w) {
    mem_pool_free(w->pool);
    strmap_deinit(&w->index);
    free(w->packed);
}
