/* See budget.h. */
#include "engine/budget.h"

/* Tensors that had to be made at load stay in memory; those of a file are pages that come and go. */
static size_t made_bytes(const Model *m) {
    size_t sum = 0;
    uint64_t at;
    for (int i = 0; i < m->n_tensor; i++)
        if (model_where(m, &m->tensor[i], &at) < 0) sum += m->tensor[i].bytes;
    return sum;
}

bool budget_fit(tn_engine *e, size_t limit, size_t cache, Err *err) {
    EngineOpts *o = &e->opts;
    EngineOpts inner = engine_inner(e);
    Needs n = e->backend->needs(&e->graph, &inner);
    n.weights += made_bytes(e->model);
    e->needs = n;
    size_t slots = n.sequence * (size_t)inner.slots, needed = n.weights + slots + n.work;
    if (needed > limit)
        return err_set(err, ERR_MEMORY,
                       "memory: weights %.1f MB, %d sequences of %d tokens %.1f MB and scratch %.1f MB do not fit "
                       "%.1f MB: lower --parallel or --ctx, or raise --mem",
                       (double)n.weights / 1e6, o->slots, o->ctx, (double)slots / 1e6, (double)n.work / 1e6,
                       (double)limit / 1e6);
    size_t left = limit - needed < cache ? limit - needed : cache, fit = n.sequence ? left / n.sequence : 0;
    if ((size_t)o->parked > fit) o->parked = (int)fit;
    return true;
}
