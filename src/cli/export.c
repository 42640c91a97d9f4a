/* tenon export: a model's programs for graph compilers, with a manifest (docs/artifact.md). */
#include "arch/arch.h"
#include "backend/hlo/artifact.h"
#include "cli/command.h"
#include "cli/load.h"

bool cmd_export(const Opts *o, Err *err) {
    const OptValue *v = o->opt;
    WeightType weights = load_weights(o);
    Graph g = {0};
    int ctx = (int)v[OPT_ctx].i;
    Model *m = load_model(o->model, MODEL_ALL, err);
    bool ok = m && (arch_adapt(m, err) || err_prefix(err, "%s", m->path));
    ok = ok && (ctx || engine_default_ctx(m, 0, &ctx, err)) && arch_graph(m, ctx, &g, err);
    ok = ok && artifact_write(v[OPT_out].s, &g, m->arch, ctx, weights == WEIGHTS_AUTO ? WEIGHTS_F32 : weights, err);
    graph_deinit(&g);
    model_close(m);
    return ok;
}
