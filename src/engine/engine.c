/* Opening an engine: adapt the model, build its graph, fill in defaults, open the backend. Slots. */
#include "engine/engine.h"

#include "arch/arch.h"
#include "base/log.h"
#include "engine/budget.h"
#include "engine/tap.h"
#include "format/ends.h"

#include <stdlib.h>
#include <string.h>

bool engine_default_ctx(const Model *m, int64_t tokens, int *ctx, Err *err) {
    int64_t trained = 2048;
    if (!model_int(m, "context_length", 1, INT32_MAX, &trained, err)) return false;
    int64_t first = trained; /* a context beyond it costs other factors on the frequencies: only who needs it has it */
    if (model_tensor(m, S("rope_factors_long.weight")) &&
        !model_int(m, "rope.scaling.original_context_length", 1, INT32_MAX, &first, err))
        return false;
    if (first < trained && tokens <= first) trained = first;
    *ctx = trained < CTX_DEFAULT_MAX ? (int)trained : CTX_DEFAULT_MAX;
    return true;
}

/* A step's tokens are kept until the next: of bounded sequences they would be most of what is. */
static bool fill_bound(EngineOpts *to, Err *err) {
    const Bound *b = &to->bound;
    if (b->window < 1 || b->sinks < 0 || b->restored < 0 || (int64_t)b->sinks + b->window + b->restored > 1 << 24)
        return err_set(err, ERR_ARGUMENT, "bounded keys and values: %d sinks, a window of %d, %d restored", b->sinks,
                       b->window, b->restored);
    if (!to->rows) to->rows = b->window < ROWS_BOUND_LEAST ? ROWS_BOUND_LEAST : b->window;
    if (to->rows > ROWS_DEFAULT) to->rows = ROWS_DEFAULT;
    return true;
}

static bool fill_opts(tn_engine *e, const LoadOpts *o, Err *err) {
    EngineOpts *to = &e->opts;
    if (!to->slots) to->slots = 1;
    if (!to->ctx && !engine_default_ctx(e->model, o->tokens, &to->ctx, err)) return false;
    if (to->bound.window && !fill_bound(to, err)) return false;
    if (!to->rows) to->rows = to->ctx < ROWS_DEFAULT ? to->ctx : ROWS_DEFAULT;
    if (!to->wanted) to->wanted = WANTED_DEFAULT;
    if (to->rows >= 0 && to->rows < to->slots) to->rows = to->slots;
    if (to->wanted >= 0 && to->wanted < to->slots) to->wanted = to->slots;
    if ((int)to->kv < KV_AUTO || to->kv >= KV_TYPES)
        return err_set(err, ERR_ARGUMENT, "no type of keys and values: %d", (int)to->kv);
    const struct {
        const char *name;
        int value, most;
    } limits[] = {{"slots", to->slots, 4096},         {"parked sequences", to->parked, 65536},
                  {"context", to->ctx, 1 << 24},      {"tokens of the pool", to->pool, INT32_MAX},
                  {"tokens per step", to->rows, 1 << 16}, {"results per step", to->wanted, 1 << 16},
                  {"threads", to->threads, 1024}};
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        if (limits[i].value < 0 || limits[i].value > limits[i].most)
            return err_set(err, ERR_ARGUMENT, "%s: %d is more than %d or negative", limits[i].name, limits[i].value,
                           limits[i].most);
    return true;
}

static bool open_parts(tn_engine *e, const LoadOpts *o, Err *err) {
    const char *name = o->backend ? o->backend : "cpu";
    e->name = mem_strdup(name, strlen(name));
    e->opts = o->engine;
    e->backend = backend_find(e->name, &e->opts, err);
    if (!e->backend) return err_prefix(err, "backend");
    if (!arch_adapt(e->model, err)) return err_prefix(err, "%s", e->model->path);
    if (e->opts.bound.window && !e->backend->bound)
        return err_set(err, ERR_UNSUPPORTED, "%s: compiled engines cannot bound keys and values", e->name);
    if (!fill_opts(e, o, err) || !arch_graph(e->model, e->opts.ctx, &e->graph, err)) return false;
    if (e->opts.bound.window && !tap_open(e, o, err)) return false;
    /* A parked sequence serves every beginning of what it holds, or only the whole: of these a chat takes many. */
    if (o->snapshots && graph_fixed(&e->graph)) e->opts.parked = o->snapshots;
    /* A parked sequence costs a compiled engine as much as a slot, used or not. */
    if (e->opts.device && e->opts.parked > e->opts.slots) e->opts.parked = e->opts.slots;
    if (o->memory && !budget_fit(e, o->memory, o->cache, err)) return false;
    e->vocab = graph_width(&e->graph, OUTPUT_LOGITS);
    EngineOpts inner = engine_inner(e);
    e->engine = e->backend->open(e->model, &e->graph, &inner, err);
    return e->engine != NULL;
}

EngineOpts engine_inner(const tn_engine *e) {
    EngineOpts o = e->opts;
    o.slots += e->aside;
    return o;
}

tn_engine *engine_open(Model *model, const LoadOpts *opts, Err *err) {
    tn_engine *e = mem_new(1, sizeof *e);
    e->model = model;
    if (!open_parts(e, opts, err)) {
        engine_close(e);
        return NULL;
    }
    model_end_ids(model, &e->ends);
    e->taken = mem_new((size_t)e->opts.slots, sizeof *e->taken);
    e->lost = mem_new((size_t)(e->opts.slots + e->aside), sizeof *e->lost);
    e->session = mem_new((size_t)e->opts.slots, sizeof *e->session);
    int64_t trained = e->opts.ctx;
    if (model_int(model, "context_length", 1, INT32_MAX, &trained, NULL) && e->opts.ctx > trained)
        log_at(LOG_WARN, "context %d is longer than the %lld tokens the model was trained for", e->opts.ctx,
               (long long)trained);
    return e;
}

void engine_close(tn_engine *e) {
    if (!e) return;
    if (e->engine) e->backend->close(e->engine);
    graph_deinit(&e->graph);
    ids_deinit(&e->ends);
    free(e->name);
    model_close(e->model);
    free(e->taken);
    free(e->lost);
    free(e->session);
    free(e);
}

bool engine_claim_slot(tn_engine *e, int slot) {
    if (e->taken[slot]) return false;
    return e->taken[slot] = true;
}

int engine_take_slot(tn_engine *e) {
    for (int i = 0; i < e->opts.slots; i++)
        if (engine_claim_slot(e, i)) return i;
    return -1;
}

void engine_give_slot(tn_engine *e, int slot) {
    e->backend->rewind(e->engine, slot, 0);
    e->taken[slot] = false;
}
