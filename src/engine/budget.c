/* See budget.h. What a sequence takes follows from the graph's states and the type of keys and values. */
#include "engine/budget.h"

/* Compiled engines (o->device) keep everything in f32, or matrices in bf16. */
static size_t weight_bytes(const Model *m, const EngineOpts *o) {
    size_t sum = 0;
    if (!o->device) return model_tensor_bytes(m);
    for (int i = 0; i < m->n_tensor; i++) {
        const Tensor *t = &m->tensor[i];
        size_t n = o->weights == WEIGHTS_BF16 && t->rank > 1 ? 2 : 4;
        for (int k = 0; k < t->rank; k++) n *= (size_t)t->dim[k];
        sum += n;
    }
    return sum;
}

static double kv_bytes(const Graph *g, const EngineOpts *o) {
    KvType type = o->device ? KV_F32 : kv_type_of(g, o);
    return type == KV_F32 ? 4 : type == KV_F16 ? 2 : 34.0 / 32;
}

static size_t sequence_bytes(const Graph *g, const EngineOpts *o) {
    double grows = 0, fixed = 0;
    for (int i = 0; i < g->n_state; i++)
        *(g->state[i].kind == STATE_GROWS ? &grows : &fixed) += (double)g->state[i].elems;
    return (size_t)(grows * kv_bytes(g, o) * o->ctx + fixed * 4);
}

Budget budget_of(const tn_engine *e) {
    Budget b = {.weights = weight_bytes(e->model, &e->opts), .sequence = sequence_bytes(&e->graph, &e->opts)};
    size_t pools = mem_pool_bytes(), all = b.sequence * (size_t)(e->opts.slots + e->opts.parked);
    b.scratch = pools > all ? pools - all : 0;
    return b;
}

bool budget_fit(const Model *m, const Graph *g, EngineOpts *o, size_t limit, size_t cache, Err *err) {
    size_t vocab = (size_t)shape_last(&g->node[g->output].shape);
    size_t weights = weight_bytes(m, o), sequence = sequence_bytes(g, o);
    size_t slots = sequence * (size_t)o->slots, results = 12 * vocab * (size_t)o->wanted;
    size_t needed = weights + slots + results + limit / 10; /* a tenth for activations */
    if (needed > limit)
        return err_set(
            err, ERR_MEMORY,
            "memory: weights %.1f MB, %d sequences of %d tokens %.1f MB, results %.1f MB and a tenth for scratch do "
            "not fit %.1f MB: lower --parallel or --ctx, or raise --mem",
            (double)weights / 1e6, o->slots, o->ctx, (double)slots / 1e6, (double)results / 1e6, (double)limit / 1e6);
    size_t left = limit - needed < cache ? limit - needed : cache, fit = sequence ? left / sequence : 0;
    if ((size_t)o->parked > fit) o->parked = (int)fit;
    return true;
}
