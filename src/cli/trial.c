/* See trial.h. */
#include "cli/trial.h"

#include "cli/command.h"
#include "text/tok.h"

#include <stdlib.h>
#include <string.h>

bool trial_open(Trial *t, const Opts *o, const LoadOpts *load, Err *err) {
    *t = (Trial){0};
    if (!load_open_as(&t->l, o->model, load, true, err)) return false;
    t->sched = sched_open(t->l.engine);
    return true;
}

void trial_close(Trial *t) {
    sched_close(t->sched);
    load_close(&t->l);
    *t = (Trial){0};
}

typedef struct Client {
    TrialAnswer *answer;
    Detok detok;
    Finish why;
    Err err;
} Client;

static TokenVerdict on_token(void *user, int32_t id, const TokenProbs *probs) {
    Client *c = user;
    TrialAnswer *a = c->answer;
    if (probs && !a->ids.len) {
        a->n_prob = probs->n;
        a->prob = mem_new((size_t)probs->n, sizeof *a->prob);
        memcpy(a->prob, probs->best, (size_t)probs->n * sizeof *a->prob);
    }
    ids_put(&a->ids, id);
    detok_put(&c->detok, id, &a->text);
    return TOKEN_GO;
}

static void on_done(void *user, Finish why, const RequestStats *stats, const Err *err) {
    Client *c = user;
    c->why = why;
    c->answer->stats = *stats;
    if (err) c->err = *err;
}

bool trial_ask(Trial *t, const TrialAsk *a, TrialAnswer *out, Err *err) {
    *out = (TrialAnswer){0};
    Client c = {.answer = out, .detok = {.tok = t->l.tok}};
    Request r = {.prompt = a->prompt->data, .n_prompt = (int)a->prompt->len, .max_tokens = a->tokens,
                 .sample = sample_defaults(), .recall = a->recall, .token = on_token, .done = on_done, .user = &c};
    r.sample.temp = 0;
    r.sample.n_probs = a->all ? (int)t->l.engine->vocab : 0;
    r.speculate.mode = a->drafts ? SPECULATE_NGRAM : SPECULATE_NONE;
    r.speculate.always = a->drafts;
    sched_bound_step(t->sched, a->bound);
    bool ok = sched_submit(t->sched, &r, err);
    while (ok && !c.why && !interrupted() && sched_step(t->sched)) continue;
    if (ok && !c.why) {
        sched_cancel(t->sched, &c);
        ok = err_set(err, ERR_STATE, "interrupted");
    }
    if (ok && c.why == FINISH_ERROR) {
        *err = c.err;
        ok = false;
    }
    return ok;
}

void trial_answer_deinit(TrialAnswer *a) {
    ids_deinit(&a->ids);
    buf_deinit(&a->text);
    free(a->prob);
    *a = (TrialAnswer){0};
}
