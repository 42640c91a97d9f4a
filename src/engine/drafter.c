/* See drafter.h. */
#include "engine/drafter.h"

#include "base/log.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    FEED_MOST = 256,   /* ids that a call feeds to catch up, so that a step of the main engine does not wait long */
    PADDING_MOST = 512 /* tokens by which the tables of two sizes of one model differ */
};

struct Drafter {
    tn_engine *e;
    Ids *held;      /* [slots] what each holds */
    Row *row;       /* [slots] of the next step */
    int *of;        /* [slots] the ask of each row */
    int32_t *last;  /* [slots] the draft that is fed next */
    double *chance; /* [slots] of all drafts of an ask so far; 0: it wants no more */
    double *seconds; /* [slots + 1] of a step of so many rows of one id */
};

/* ---- the same vocabulary? */

static bool check_tokens(const Tok *a, const Tok *b, int n, Err *err) {
    for (int32_t id = 0; id < n; id++) {
        Str x = tok_bytes(a, id), y = tok_bytes(b, id);
        if (str_eq(x, y) && tok_is_special(a, id) == tok_is_special(b, id)) continue;
        return err_set(err, ERR_ARGUMENT, "another vocabulary: token %d is '%.*s', the main model's is '%.*s'", id,
                       (int)(x.n < 40 ? x.n : 40), x.p, (int)(y.n < 40 ? y.n : 40), y.p);
    }
    return true;
}

bool drafter_check(const tn_engine *e, const Tok *tok, const tn_engine *main, const Tok *main_tok, Err *err) {
    if (graph_fixed(&e->graph))
        return err_set(err, ERR_UNSUPPORTED, "a recurrent model cannot go back as often as drafts are wrong");
    if (!tok != !main_tok)
        return err_set(err, ERR_ARGUMENT, "%s has no tokenizer, so the vocabularies cannot be compared",
                       tok ? "the main model" : "it");
    int64_t more = e->vocab > main->vocab ? e->vocab - main->vocab : main->vocab - e->vocab;
    if (more > (tok ? PADDING_MOST : 0))
        return err_set(err, ERR_ARGUMENT, "another vocabulary: %lld tokens, the main model has %lld",
                       (long long)e->vocab, (long long)main->vocab);
    if (!tok) return true;
    if (tok_bos(tok) != tok_bos(main_tok))
        return err_set(err, ERR_ARGUMENT, "another vocabulary: BOS is token %d, the main model's %d", tok_bos(tok),
                       tok_bos(main_tok));
    int a = tok_size(tok), b = tok_size(main_tok);
    return check_tokens(tok, main_tok, a < b ? a : b, err);
}

/* ---- steps */

Drafter *drafter_open(tn_engine *e) {
    Drafter *d = mem_new(1, sizeof *d);
    size_t n = (size_t)e->opts.slots;
    *d = (Drafter){.e = e,
                   .held = mem_new(n, sizeof *d->held),
                   .row = mem_new(n, sizeof *d->row),
                   .of = mem_new(n, sizeof *d->of),
                   .last = mem_new(n, sizeof *d->last),
                   .chance = mem_new(n, sizeof *d->chance),
                   .seconds = mem_new(n + 1, sizeof *d->seconds)};
    for (size_t i = 0; i < n; i++) check(engine_claim_slot(e, (int)i));
    return d;
}

void drafter_close(Drafter *d) {
    if (!d) return;
    for (int i = 0; i < d->e->opts.slots; i++) {
        engine_give_slot(d->e, i);
        ids_deinit(&d->held[i]);
    }
    free(d->held);
    free(d->row);
    free(d->of);
    free(d->last);
    free(d->chance);
    free(d->seconds);
    free(d);
}

double drafter_seconds(const Drafter *d, int rows) { return d->seconds[rows]; }

/* Goes back to what a slot has in common with the ids but the last, which is fed for its result. */
static void go_back(Drafter *d, const DraftAsk *a) {
    Ids *held = &d->held[a->slot];
    size_t most = held->len < (size_t)a->n - 1 ? held->len : (size_t)a->n - 1, same = 0;
    while (same < most && held->data[same] == a->ids[same]) same++;
    if (held->len > same) held->len = (size_t)d->e->backend->rewind(d->e->engine, a->slot, (int)same);
}

static void take_row(Drafter *d, const DraftAsk *a, const RowOut *out) {
    Drafts *to = a->out;
    double share = exp((double)out->logit[0] - (double)out->lse[0]);
    bool good = isfinite(out->logit[0]) && share >= (double)a->share_least;
    d->chance[a->slot] *= share;
    if (!good || d->chance[a->slot] < (double)a->chance_least) {
        d->chance[a->slot] = 0;
        return;
    }
    to->id[to->n] = d->last[a->slot] = out->id[0];
    to->grade[to->n++] = (uint8_t)grade_of_share((float)share);
    if (to->n >= a->most || (int)d->held[a->slot].len == d->e->opts.ctx) d->chance[a->slot] = 0;
}

/* Runs n rows; each that asks gives its ask a draft. */
static bool run(Drafter *d, const DraftAsk *ask, int n, Err *err) {
    Step step = {d->row, n, NULL, d->e->lost};
    memset(d->e->lost, 0, (size_t)d->e->opts.slots * sizeof *d->e->lost);
    int tokens = 0;
    for (int i = 0; i < n; i++) tokens += d->row[i].n;
    double began = clock_seconds();
    if (!d->e->backend->step(d->e->engine, &step, err)) return false;
    double took = clock_seconds() - began, *kept = &d->seconds[n];
    if (tokens == n) *kept = *kept > 0 ? *kept + (fmin(took, 4 * *kept) - *kept) / 16 : took;
    for (int i = 0; i < n; i++) {
        const DraftAsk *a = &ask[d->of[i]];
        for (int k = 0; k < d->row[i].n; k++) ids_put(&d->held[a->slot], d->row[i].tok[k]);
        if (d->row[i].want) take_row(d, a, &step.out[i]);
    }
    return true;
}

/* Tables that are padded differently: the main model may say what this one does not know. */
static bool knows(const Drafter *d, const DraftAsk *a, int from) {
    for (int i = from; i < a->n; i++)
        if (a->ids[i] >= d->e->vocab) return false;
    return true;
}

/* What slots do not hold yet, and the first draft of each that then holds all. */
static bool catch_up(Drafter *d, const DraftAsk *ask, int n, Err *err) {
    int rows = 0, room = d->e->opts.rows < FEED_MOST ? d->e->opts.rows : FEED_MOST;
    for (int i = 0; i < n; i++) {
        const DraftAsk *a = &ask[i];
        d->chance[a->slot] = 0;
        a->out->n = 0;
        a->out->source = SOURCE_MODEL;
        if (a->most < 1 || a->n >= d->e->opts.ctx || room < n - i) continue;
        go_back(d, a);
        int from = (int)d->held[a->slot].len, share = room - (n - i - 1), count = a->n - from;
        if (!knows(d, a, from)) continue;
        bool all = count <= share;
        if (!all) count = share;
        d->row[rows] = (Row){.slot = a->slot, .pos = from, .n = count, .tok = a->ids + from, .k = 1};
        d->row[rows].want = all ? WANT_TOPK : WANT_NONE;
        d->chance[a->slot] = all;
        d->of[rows++] = i;
        room -= count;
    }
    return !rows || run(d, ask, rows, err);
}

bool drafter_propose(Drafter *d, const DraftAsk *ask, int n, Err *err) {
    if (!catch_up(d, ask, n, err)) return false;
    for (;;) {
        int rows = 0;
        for (int i = 0; i < n; i++) {
            int slot = ask[i].slot;
            if (!(d->chance[slot] > 0)) continue;
            d->row[rows] = (Row){.slot = slot, .pos = (int)d->held[slot].len, .n = 1, .tok = &d->last[slot], .k = 1};
            d->row[rows].want = WANT_TOPK;
            d->of[rows++] = i;
        }
        if (!rows) return true;
        if (!run(d, ask, rows, err)) return false;
    }
}
