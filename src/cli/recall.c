/* tenon recall: the proof of recall on a model, or its calibration, as a table or JSON. */
#include "base/json.h"
#include "cli/command.h"
#include "cli/gates.h"

#include <stdio.h>
#include <string.h>

enum { SAMPLES_GATES = 100, SAMPLES_CALIBRATION = 20, DEPTH_MOST = 1 << 20 };

static const char *const titles[GATES] = {
    "the model can answer at all", "what was evicted cannot be known", "recall", "only the fact's page tells it",
    "exactness", "memory", "liveness", "hard tasks", "speed"};

static void list_or(Ids *to, const OptValue *v, const int32_t *otherwise, int n) {
    for (size_t i = 0; v->set && i < v->list.len; i++) ids_put(to, v->list.data[i]);
    for (int i = 0; !v->set && i < n; i++) ids_put(to, otherwise[i]);
}

static bool set_bound(Gates *g, Err *err) {
    Opts o = *g->o;
    int32_t usual[] = {4, 32, 2, 32};
    OptValue *v = &o.opt[OPT_kv_bound];
    if (!v->set) *v = (OptValue){.set = true, .list = {usual, 4, 4}};
    g->bound = load_opts(&o);
    if (o.opt[OPT_calibrate].set) o.opt[OPT_recall].set = false, o.opt[OPT_recall].s = NULL;
    if (!bound_opts(&o, &g->bound, err)) return false;
    return g->bound.restore != RESTORE_NONE ||
           err_set(err, ERR_ARGUMENT, "recall needs pages: --kv-bound with some, and another --restore than none");
}

static bool check_lengths(const Gates *g, Err *err) {
    const Bound *b = &g->bound.engine.bound;
    int least = b->sinks + b->window + b->restored + 4 * g->bound.page;
    if (g->lengths.len > 4 || g->depths.len > 16)
        return err_set(err, ERR_LIMIT, "at most 4 --lengths and 16 --depths");
    for (size_t i = 0; i < g->lengths.len; i++)
        if (g->lengths.data[i] < least)
            return err_set(err, ERR_ARGUMENT, "--lengths: these bounds need contexts of %d tokens or more", least);
    for (size_t i = 0; i < g->depths.len; i++) {
        if (g->depths.data[i] < least)
            return err_set(err, ERR_ARGUMENT, "--depths: these bounds need contexts of %d tokens or more", least);
        if (i && g->depths.data[i] <= g->depths.data[i - 1])
            return err_set(err, ERR_ARGUMENT, "--depths must ascend: the process never forgets its most");
    }
    return true;
}

static bool set_gates(Gates *g, const Opts *o, Err *err) {
    static const int32_t length = 4096, depths[] = {4096, 16384, 65536};
    const OptValue *v = o->opt;
    bool calibrate = v[OPT_calibrate].set;
    *g = (Gates){.o = o, .err = err, .seed = v[OPT_recall_seed].set ? (uint32_t)v[OPT_recall_seed].i : 1};
    g->samples = v[OPT_samples].set ? (int)v[OPT_samples].i : calibrate ? SAMPLES_CALIBRATION : SAMPLES_GATES;
    list_or(&g->lengths, &v[OPT_lengths], &length, 1);
    list_or(&g->depths, &v[OPT_depths], depths, 3);
    for (int i = 0; i < GATES; i++) g->run[i] = !v[OPT_gates].set;
    for (size_t i = 0; i < v[OPT_gates].list.len; i++) g->run[v[OPT_gates].list.data[i]] = true;
    if (calibrate && (v[OPT_gates].set || v[OPT_depths].set || v[OPT_json].set))
        return err_set(err, ERR_ARGUMENT, "--calibrate goes with neither --gates, --depths nor --json");
    return set_bound(g, err) && check_lengths(g, err);
}

static const char *verdict(Verdict v) { return v == VERDICT_PASS ? "pass" : v == VERDICT_FAIL ? "FAIL" : ""; }

static void put_table(const Gates *g, Buf *out) {
    for (int gate = 0; gate < GATES; gate++) {
        bool titled = false;
        for (const GateLine *l = g->line; l < g->line + g->lines; l++) {
            if (l->gate != gate) continue;
            if (!titled) buf_printf(out, "G%d  %s\n", gate, titles[gate]);
            buf_printf(out, "    %-74s %s%s%s\n", l->what, l->figure, l->verdict ? "  " : "", verdict(l->verdict));
            titled = true;
        }
    }
}

static void put_json(const Gates *g, Buf *out) {
    const Bound *b = &g->bound.engine.bound;
    buf_printf(out, "{\"kv_bound\":[%d,%d,%d,%d],\"samples\":%d,\"seed\":%u,\"gates\":[", b->sinks, b->window,
               b->restored / g->bound.page, g->bound.page, g->samples, g->seed);
    for (int i = 0; i < g->lines; i++) {
        const GateLine *l = &g->line[i];
        buf_printf(out, "%s{\"gate\":\"G%d\",\"what\":", i ? "," : "", l->gate);
        js_quote(out, str_of(l->what));
        buf_put_str(out, S(",\"figure\":"));
        js_quote(out, str_of(l->figure));
        static const char *const pass[] = {"null", "true", "false"};
        buf_printf(out, ",\"pass\":%s}", pass[l->verdict]);
    }
    buf_put_str(out, S("]}\n"));
}

static bool prove(Gates *g, Err *err) {
    bool ok = gates_run(g), json = g->o->opt[OPT_json].set;
    Buf out = {0};
    if (!json) put_table(g, &out);
    else if (ok) put_json(g, &out);
    ok = (out.len == 0 || out_put(buf_view(&out), err)) && ok;
    buf_deinit(&out);
    unsigned failed = 0;
    for (int i = 0; i < g->lines; i++)
        if (g->line[i].verdict == VERDICT_FAIL) failed |= 1u << g->line[i].gate;
    if (!ok || !failed) return ok;
    for (int i = 0; i < GATES; i++)
        if (failed >> i & 1) buf_printf(&out, " G%d", i);
    err_set(err, ERR_STATE, "these gates do not hold:%s", buf_cstr(&out));
    buf_deinit(&out);
    return false;
}

static bool calibrate(Gates *g, Err *err) {
    Calibration c;
    Buf where = {0}, out = {0};
    bool ok = gates_calibrate(g, &c) && calibration_write(g->o->opt[OPT_recall].s, &c, &where, err);
    if (ok) {
        buf_printf(&out, "layer %d, head", c.head.layer);
        buf_printf(&out, c.head.n_head > 1 ? "s %d to %d" : " %d", c.head.first, c.head.first + c.head.n_head - 1);
        buf_printf(&out, ", sinks below %g of the median: %d of %d found in %d tokens\n%s\n", c.head.sink, c.hits,
                   c.samples, c.length, buf_cstr(&where));
        ok = out_put(buf_view(&out), err);
    }
    buf_deinit(&where);
    buf_deinit(&out);
    return ok;
}

bool cmd_recall(const Opts *o, Err *err) {
    Gates g;
    bool ok = set_gates(&g, o, err);
    if (ok) {
        interrupt_catch();
        ok = o->opt[OPT_calibrate].set ? calibrate(&g, err) : prove(&g, err);
    }
    ids_deinit(&g.lengths);
    ids_deinit(&g.depths);
    return ok;
}
