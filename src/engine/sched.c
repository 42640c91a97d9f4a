/* Continuous batching. A request is its tokens (prompt, then what was sampled) and `fed`, how many of them its slot
 * holds. Every step feeds each request some of what is missing; whoever has been fed everything gets a new token.
 * So decode is a chunk of one, and replaying a lost slot is fed = 0. */
#include "engine/sched.h"

#include "base/log.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct Running {
    Request r;
    Ids tokens;
    int fed, slot; /* slot -1: queued */
    bool replayed; /* a lost slot is fed again once */
    Sampler *sampler;
    RequestStats stats;
    double submitted, first;
    struct Running *next; /* in arrival order */
} Running;

struct Sched {
    tn_engine *e;
    Running *first; /* all requests in arrival order: those with slots, then the queue */
    Row *row;       /* [slots] */
    Running **of;   /* [slots]: whose row it is */
};

const char *finish_name(Finish f) {
    static const char *const names[] = {[FINISH_NONE] = "none",
                                        [FINISH_STOP] = "stop",
                                        [FINISH_LENGTH] = "length",
                                        [FINISH_CANCELLED] = "cancelled",
                                        [FINISH_ERROR] = "error"};
    return names[f];
}

Sched *sched_open(tn_engine *e) {
    Sched *s = mem_new(1, sizeof *s);
    *s = (Sched){.e = e,
                 .row = mem_new((size_t)e->opts.slots, sizeof *s->row),
                 .of = mem_new((size_t)e->opts.slots, sizeof *s->of)};
    return s;
}

static void end(Sched *s, Running *q, Finish why, const Err *err) {
    for (Running **at = &s->first; *at; at = &(*at)->next)
        if (*at == q) {
            *at = q->next;
            break;
        }
    if (q->slot >= 0) engine_give_slot(s->e, q->slot);
    if (q->stats.n_generated) q->stats.predicted_ms = 1e3 * (clock_seconds() - q->first);
    if (q->r.done) q->r.done(q->r.user, why, &q->stats, err);
    sampler_free(q->sampler);
    ids_deinit(&q->tokens);
    free(q);
}

void sched_close(Sched *s) {
    if (!s) return;
    while (s->first) end(s, s->first, FINISH_CANCELLED, NULL);
    free(s->row);
    free(s->of);
    free(s);
}

bool sched_submit(Sched *s, const Request *r, Err *err) {
    int ctx = s->e->opts.ctx;
    if (r->n_prompt < 1) return err_set(err, ERR_ARGUMENT, "the prompt has no tokens");
    if (r->n_prompt > ctx || (r->n_prompt == ctx && r->max_tokens != 0))
        return err_set(err, ERR_CONTEXT, "the prompt has %d tokens, the context holds %d%s", r->n_prompt, ctx,
                       r->n_prompt == ctx ? ": no room is left for a new token" : "");
    for (int i = 0; i < r->n_prompt; i++)
        if (r->prompt[i] < 0 || r->prompt[i] >= s->e->vocab)
            return err_set(err, ERR_ARGUMENT, "token id %d is not in the vocabulary of %lld", r->prompt[i],
                           (long long)s->e->vocab);
    if (!sample_check(&r->sample, s->e->vocab, err)) return false;
    Running *q = mem_new(1, sizeof *q);
    *q = (Running){.r = *r, .slot = -1, .submitted = clock_seconds(), .stats.n_prompt = r->n_prompt};
    for (int i = 0; i < r->n_prompt; i++) ids_put(&q->tokens, r->prompt[i]);
    q->sampler = sampler_new(&r->sample, s->e->vocab);
    sampler_see(q->sampler, r->prompt, r->n_prompt);
    Running **at = &s->first;
    while (*at) at = &(*at)->next;
    *at = q;
    return true;
}

static int missing(const Running *q) { return (int)q->tokens.len - q->fed; }

static void add_row(Sched *s, int *n, Running *q, int tokens) {
    Row *row = &s->row[*n];
    *row = (Row){.slot = q->slot, .pos = q->fed, .n = tokens, .tok = q->tokens.data + q->fed};
    if (tokens == missing(q) && q->r.max_tokens != 0) row->want = sampler_want(q->sampler, &row->k);
    s->of[(*n)++] = q;
}

/* Decode rows first, so that nobody who is talking waits; then prompts, oldest first, in what room is left. */
static int plan_rows(Sched *s) {
    int n = 0, room = s->e->opts.rows;
    for (Running *q = s->first; q; q = q->next) {
        if (q->slot < 0) q->slot = engine_take_slot(s->e);
        if (q->slot >= 0 && missing(q) == 1) {
            add_row(s, &n, q, 1);
            room--;
        }
    }
    for (Running *q = s->first; q && room > 0; q = q->next) {
        if (q->slot < 0 || missing(q) == 1) continue;
        int tokens = missing(q) < room ? missing(q) : room;
        add_row(s, &n, q, tokens);
        room -= tokens;
    }
    return n;
}

/* A request has been fed `row`: account for it, and take its next token if there is one. */
static void advance(Sched *s, Running *q, const Row *row, const RowOut *out) {
    q->fed += row->n;
    if (missing(q)) return;
    if (q->r.max_tokens == 0) {
        q->stats.prompt_ms = 1e3 * (clock_seconds() - q->submitted);
        end(s, q, FINISH_LENGTH, NULL);
        return;
    }
    if (!isfinite(out->logit[0])) { /* the best, or any: NaN spreads through a whole row */
        Err err;
        err_set(&err, ERR_BACKEND, "the logits are not finite");
        end(s, q, FINISH_ERROR, &err);
        return;
    }
    int32_t id = sampler_next(q->sampler, out, 0);
    if (id < 0) {
        Err err;
        err_set(&err, ERR_ARGUMENT, "every token is banned by logit_bias");
        end(s, q, FINISH_ERROR, &err);
        return;
    }
    if (!q->stats.n_generated++) {
        q->first = clock_seconds();
        q->stats.prompt_ms = 1e3 * (q->first - q->submitted);
    }
    ids_put(&q->tokens, id);
    TokenVerdict verdict = q->r.token ? q->r.token(q->r.user, id, sampler_probs(q->sampler)) : TOKEN_GO;
    if (verdict == TOKEN_CANCEL)
        end(s, q, FINISH_CANCELLED, NULL);
    else if (verdict == TOKEN_END)
        end(s, q, FINISH_STOP, NULL);
    else if (q->stats.n_generated == q->r.max_tokens || (int)q->tokens.len >= s->e->opts.ctx)
        end(s, q, FINISH_LENGTH, NULL);
}

bool sched_step(Sched *s) {
    int n = plan_rows(s);
    if (!n) return false;
    Err err = {0};
    Step step = {s->row, n, NULL, s->e->lost};
    memset(s->e->lost, 0, (size_t)s->e->opts.slots * sizeof *s->e->lost);
    if (s->e->backend->step(s->e->engine, &step, &err)) {
        for (int i = 0; i < n; i++) advance(s, s->of[i], &s->row[i], &step.out[i]);
        return true;
    }
    /* A lost slot is replayed once, whether its row was in the step or not; other rows of the step fail. */
    for (Running *q = s->first, *next; q; q = next) {
        next = q->next;
        bool lost = q->slot >= 0 && s->e->lost[q->slot], in_step = false;
        for (int i = 0; i < n; i++) in_step |= s->of[i] == q;
        if (lost && !q->replayed) {
            q->replayed = true;
            q->fed = 0;
        } else if (lost || in_step) {
            end(s, q, FINISH_ERROR, &err);
        }
    }
    return true;
}
