/* See generation.h. */
#include "cli/generation.h"

#include "cli/drafts.h"
#include "cli/grammar.h"
#include "cli/sampling.h"
#include "engine/constraint.h"
#include "engine/stop.h"

#include <stdlib.h>

typedef struct Client {
    Generation *g;
    const Listener *to;
    Stop *stop;
    StopWhy why;
    bool shows_ids;
    Err err;
} Client;

static bool tell(const Client *c, size_t begin) {
    Str piece = str_from(buf_view(&c->g->text), begin);
    return !piece.n || c->to->say(c->to->user, piece);
}

static TokenVerdict on_token(void *user, int32_t id, const TokenProbs *probs) {
    (void)probs;
    Client *c = user;
    size_t begin = c->g->text.len;
    ids_put(&c->g->ids, id);
    if (c->shows_ids) buf_printf(&c->g->text, c->g->ids.len > 1 ? " %d" : "%d", (int)id);
    c->why = stop_put(c->stop, id, &c->g->text);
    return !tell(c, begin) ? TOKEN_CANCEL : c->why ? TOKEN_END : TOKEN_GO;
}

static void on_done(void *user, Finish why, const RequestStats *stats, const Err *err) {
    Client *c = user;
    c->g->why = why;
    c->g->stats = *stats;
    if (err) c->err = *err;
}

static Stop *stop_of(const Loaded *l, const Opts *o, const Listener *to, Err *err) {
    const OptValue *v = &o->opt[OPT_stop];
    Str *words = mem_new((size_t)v->n_texts, sizeof *words);
    for (int i = 0; i < v->n_texts; i++) words[i] = str_of(v->texts[i]);
    StopRules rules = {.text = words, .n_text = v->n_texts, .ends = &l->engine->ends, .shows = to->shows,
                       .user = to->user};
    Stop *stop = stop_new(l->tok, &rules, err);
    free(words);
    return stop;
}

bool generation_load(Loaded *l, const Opts *o, Err *err) {
    Loaded draft = {0};
    bool ok = load_open(l, o, 1 + drafts_results(o), err) && drafts_open(o, 1, 0, &draft, err) &&
              drafts_fit(&draft, l, err);
    l->draft = draft.engine;
    draft.engine = NULL;
    load_close(&draft);
    return ok;
}

Sched *generation_sched(const Loaded *l) {
    Sched *s = sched_open(l->engine);
    if (l->draft) sched_speculation(s)->drafter = drafter_open(l->draft);
    return s;
}

/* The grammar of the options, and what its masks are made over. */
typedef struct Allowed {
    Grammar *grammar;
    Vocab *vocab;
    Constraint constraint;
} Allowed;

static bool allowed_open(Allowed *a, const Loaded *l, const Opts *o, Err *err) {
    if (!grammar_of(o, l->tok, &a->grammar, err)) return false;
    if (a->grammar && !l->tok) return err_set(err, ERR_ARGUMENT, "a grammar needs a model with a tokenizer");
    if (a->grammar) a->vocab = vocab_new(l->tok, l->engine->vocab, &l->engine->ends);
    return true;
}

static void allowed_close(Allowed *a) {
    constraint_end(&a->constraint);
    grammar_free(a->grammar);
    vocab_free(a->vocab);
}

static bool submit(Sched *s, Client *c, const Loaded *l, const Opts *o, const Ids *prompt, int question,
                   uint32_t seed_step, const Mask *mask, Err *err) {
    Arena arena = {0};
    Request r = {.prompt = prompt->data,
                 .n_prompt = (int)prompt->len,
                 .max_tokens = o->opt[OPT_max_tokens].set ? (int)o->opt[OPT_max_tokens].i : -1,
                 .speculate = drafts_of(o),
                 .mask = mask,
                 .token = on_token,
                 .done = on_done,
                 .user = c};
    bool ok = sampling_of(o, l->tok, &arena, &r.sample, err);
    if (l->engine->opts.bound.window) r.recall.from = question;
    r.sample.seed += seed_step;
    r.sample.ends = &l->engine->ends;
    ok = ok && sched_submit(s, &r, err);
    arena_deinit(&arena);
    return ok;
}

bool generate(Sched *s, const Loaded *l, const Opts *o, const Ids *prompt, int question, uint32_t seed_step,
              const Listener *to, Generation *g, Err *err) {
    Client c = {.g = g, .to = to, .shows_ids = !l->tok && !o->opt[OPT_json].set};
    *g = (Generation){0};
    Allowed a = {0};
    c.stop = stop_of(l, o, to, err);
    bool ok = c.stop && allowed_open(&a, l, o, err);
    const Mask *mask = ok ? constraint_begin(&a.constraint, a.grammar, a.vocab) : NULL;
    ok = ok && submit(s, &c, l, o, prompt, question, seed_step, mask, err);
    while (ok && !g->why && !to->stop(to->user) && sched_step(s)) continue;
    if (ok && !g->why) sched_cancel(s, &c);
    if (ok && g->why == FINISH_ERROR) {
        *err = c.err;
        ok = false;
    }
    size_t begin = g->text.len;
    if (ok && !c.why) stop_end(c.stop, &g->text); /* a limit, or a grammar, ended it */
    if (ok) tell(&c, begin);
    stop_free(c.stop);
    allowed_close(&a);
    return ok;
}

void generation_deinit(Generation *g) {
    ids_deinit(&g->ids);
    buf_deinit(&g->text);
}
