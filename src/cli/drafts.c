/* See drafts.h. */
#include "cli/drafts.h"

bool drafts_check(const Opts *o, Err *err) {
    static const struct {
        OptId id;
        const char *name;
    } needs[] = {{OPT_draft_backend, "--draft-backend"}, {OPT_draft_p_min, "--draft-p-min"}};
    const OptValue *v = o->opt;
    SpeculateOpts s = drafts_of(o);
    bool other = s.mode == SPECULATE_NONE || s.mode == SPECULATE_NGRAM;
    if (s.mode == SPECULATE_DRAFT && !v[OPT_draft].set)
        return err_set(err, ERR_ARGUMENT, "--speculate draft needs --draft MODEL");
    if (v[OPT_draft].set && other)
        return err_set(err, ERR_ARGUMENT, "--draft and --speculate %s exclude each other", v[OPT_speculate].s);
    for (size_t i = 0; i < sizeof needs / sizeof *needs; i++)
        if (v[needs[i].id].set && !v[OPT_draft].set)
            return err_set(err, ERR_ARGUMENT, "%s needs --draft MODEL", needs[i].name);
    EngineOpts named = {0};
    if (v[OPT_draft_backend].set && !backend_find(v[OPT_draft_backend].s, &named, err))
        return err_prefix(err, "--draft-backend");
    if (s.least > s.most)
        return err_set(err, ERR_ARGUMENT, "--draft-min %d is more than --draft-max %d", s.least, s.most);
    return true;
}

SpeculateOpts drafts_of(const Opts *o) {
    static const SpeculateMode modes[] = {SPECULATE_AUTO, SPECULATE_NONE, SPECULATE_NGRAM, SPECULATE_DRAFT};
    const OptValue *v = o->opt;
    return (SpeculateOpts){.mode = modes[v[OPT_speculate].i],
                           .most = v[OPT_draft_max].set ? (int)v[OPT_draft_max].i : DRAFTS_DEFAULT,
                           .least = (int)v[OPT_draft_min].i,
                           .share_least = (float)v[OPT_draft_p_min].f};
}

int drafts_results(const Opts *o) {
    SpeculateOpts s = drafts_of(o);
    return s.mode == SPECULATE_NONE ? 0 : s.most;
}

bool drafts_open(const Opts *o, int slots, size_t memory, Loaded *draft, Err *err) {
    const OptValue *v = o->opt;
    *draft = (Loaded){0};
    if (!v[OPT_draft].set) return true;
    LoadOpts opts = load_opts(o);
    opts.backend = v[OPT_draft_backend].set ? v[OPT_draft_backend].s : opts.backend;
    opts.engine.slots = slots;
    opts.engine.graphs = NULL;
    opts.memory = memory;
    Model *m = load_model(v[OPT_draft].s, MODEL_ALL, err);
    int64_t trained = opts.engine.ctx; /* beyond its own context a model drafts nothing of use */
    bool ok = m && model_int(m, "context_length", 1, INT32_MAX, &trained, err);
    if (ok && trained < opts.engine.ctx) opts.engine.ctx = (int)trained;
    ok = ok ? (draft->engine = engine_open(m, &opts, err)) != NULL : (model_close(m), false);
    if (ok && load_has_tokenizer(draft->engine->model))
        ok = (draft->tok = tok_open(draft->engine->model, err)) != NULL;
    if (!ok) load_close(draft);
    return ok || err_prefix(err, "--draft");
}

bool drafts_fit(const Loaded *draft, const Loaded *main, Err *err) {
    return !draft->engine || drafter_check(draft->engine, draft->tok, main->engine, main->tok, err) ||
           err_prefix(err, "--draft: %s", draft->engine->model->path);
}
