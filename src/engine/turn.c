/* See turn.h. */
#include "engine/turn.h"

#include <math.h>

int turn_fed(const Turn *t) { return t->slot < 0 ? 0 : t->e->backend->length(t->e->engine, t->slot); }

static bool recalls(const Turn *t) { return t->recall.phase == RECALL_BEFORE || recall_aside(&t->recall); }

int turn_missing(const Turn *t) {
    if (recalls(t)) return recall_missing(&t->recall, t->n_prompt);
    return (int)t->tokens.len - t->drafts - turn_fed(t);
}

bool turn_asks(const Turn *t, int n) { return !recalls(t) && n == turn_missing(t); }

Row turn_feed(const Turn *t, int n) {
    if (recall_aside(&t->recall)) return recall_feed(&t->recall, t->tokens.data, n);
    int pos = turn_fed(t);
    return (Row){.slot = t->slot, .pos = pos, .n = n, .tok = t->tokens.data + pos};
}

Row turn_ask(Turn *t, int n, const int32_t *draft, int drafts) {
    check(n == 1 || !drafts);
    for (int i = 0; i < drafts; i++) ids_put(&t->tokens, draft[i]);
    t->drafts = drafts;
    Row row = turn_feed(t, n + t->drafts);
    row.want = sampler_want(t->sampler, &row.k);
    row.all = row.provisional = t->drafts > 0;
    return row;
}

bool turn_take(Turn *t, const Row *row, const RowOut *out, int i, int32_t *id, bool *more, Err *err) {
    size_t width = row->want == WANT_LOGITS ? (size_t)t->e->vocab : row->want == WANT_TOPK ? (size_t)row->k : 1;
    if (!isfinite(out->logit[(size_t)i * width])) /* the best, or any: NaN spreads through a whole row */
        return err_set(err, ERR_BACKEND, "the logits are not finite");
    *id = sampler_next(t->sampler, out, i);
    if (*id < 0) return sampler_none_left(t->sampler, err);
    size_t at = t->tokens.len - (size_t)t->drafts;
    int k;
    /* A sampler that wants other results from here on is given them by another row. */
    *more = t->drafts > 0 && t->tokens.data[at] == *id && sampler_want(t->sampler, &k) == row->want && k == row->k;
    if (*more) {
        t->drafts--;
        return true;
    }
    t->tokens.len = at;
    t->drafts = 0;
    ids_put(&t->tokens, *id);
    return true;
}

void turn_end(Turn *t, const Row *row) {
    t->tokens.len -= (size_t)t->drafts;
    t->drafts = 0;
    if (row->provisional && turn_fed(t) >= (int)t->tokens.len)
        t->e->backend->rewind(t->e->engine, t->slot, (int)t->tokens.len - 1);
}
