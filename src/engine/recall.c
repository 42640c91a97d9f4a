/* See recall.h. */
#include "engine/recall.h"

#include "base/log.h"

#include <stdlib.h>
#include <string.h>

static int home_of(const Recall *r) { return r->e->opts.slots + r->slot; }
static int again_of(const Recall *r) { return 2 * r->e->opts.slots + r->slot; }
static const BoundOps *ops(const Recall *r) { return r->e->backend->bound; }
static int length(const Recall *r, int seq) { return r->e->backend->length(r->e->engine, seq); }

bool recall_check(const tn_engine *e, const RecallWish *w, int n, Err *err) {
    if (!w->from) return true;
    if (w->from < 0 || w->from >= n)
        return err_set(err, ERR_ARGUMENT, "the question begins at token %d; the prompt has %d", w->from, n);
    if (!e->opts.bound.window)
        return err_set(err, ERR_ARGUMENT, "keys and values are not bounded: there is nothing to recall");
    if (e->restore != RESTORE_NONE && !w->pinned && !e->head.n_head)
        return err_set(err, ERR_STATE, "%s: not calibrated for recall: 'tenon recall MODEL --calibrate' finds what to "
                       "search by", e->model->path);
    int64_t sum = 0;
    for (int i = 0; i < w->n_pinned; sum += w->pinned[i++].n) {
        KvRun s = w->pinned[i];
        int least = i ? w->pinned[i - 1].first + w->pinned[i - 1].n : 0;
        if (s.n < 1 || s.first < least || s.first > w->from - s.n)
            return err_set(err, ERR_ARGUMENT, "tokens %d to %d cannot be restored at %d", s.first, s.first + s.n,
                           w->from);
    }
    return sum <= e->opts.bound.restored ||
           err_set(err, ERR_LIMIT, "%lld tokens to restore; %d fit", (long long)sum, e->opts.bound.restored);
}

/* The evicted tokens of the question's first. */
static KvRun evicted(const Recall *r) {
    const Bound *b = &r->e->opts.bound;
    KvRun all = {b->sinks, r->wish.from - b->window + 1 - b->sinks};
    if (all.n < 0) all.n = 0;
    return all;
}

void recall_begin(Recall *r, tn_engine *e, const RecallWish *w, int slot) {
    *r = (Recall){.e = e, .wish = *w, .slot = slot};
    if (w->from && e->restore != RESTORE_NONE && e->opts.bound.restored && evicted(r).n) r->phase = RECALL_BEFORE;
}

void recall_end(Recall *r) {
    search_close(&r->search);
    if (r->phase <= RECALL_BEFORE) return;
    r->e->backend->rewind(r->e->engine, home_of(r), 0);
    r->e->backend->rewind(r->e->engine, again_of(r), 0);
}

bool recall_aside(const Recall *r) { return r->phase == RECALL_SEEK || r->phase == RECALL_AGAIN; }

bool recall_spoiled(const Recall *r) { return r->phase >= RECALL_AGAIN; }

static int end_of(const Recall *r, int n) {
    const KvRun *span = &r->stats.span[r->at];
    return r->phase == RECALL_SEEK ? n : span->first + span->n;
}

static int seq_of(const Recall *r) { return r->phase == RECALL_SEEK ? home_of(r) : again_of(r); }

int recall_missing(const Recall *r, int n) {
    if (r->phase == RECALL_BEFORE) return r->wish.from - length(r, r->slot);
    return end_of(r, n) - length(r, seq_of(r));
}

Row recall_feed(const Recall *r, const int32_t *ids, int n) {
    int pos = length(r, seq_of(r));
    if (r->phase == RECALL_AGAIN && r->wish.planted) ids = r->wish.planted;
    return (Row){.slot = seq_of(r), .pos = pos, .n = n, .tok = ids + pos};
}

bool recall_start(Recall *r, const Index *index, Err *err) {
    KvRun all = evicted(r);
    r->began = clock_seconds();
    if (!r->e->backend->copy(r->e->engine, home_of(r), r->slot, r->wish.from, err)) return false;
    r->phase = RECALL_SEEK;
    if (r->wish.pinned) return true;
    search_open(&r->search, index, all.first, all.n, (float)r->e->head.sink);
    if (r->wish.forbidden.n) search_leave_out(&r->search, r->wish.forbidden.first, r->wish.forbidden.n);
    return true;
}

/* The queries of a row of home. */
static void seek(Recall *r, const Row *row) {
    const RecallHead *h = &r->e->head;
    size_t width = (size_t)r->e->key_width;
    float *query = mem_new((size_t)(row->n * h->n_head) * width, sizeof *query);
    for (int t = 0; t < row->n; t++)
        for (int i = 0; i < h->n_head; i++)
            ops(r)->read(r->e->engine, row->slot, r->e->query_state, i, false, row->pos + t,
                         query + (size_t)(t * h->n_head + i) * width);
    search_add(&r->search, query, row->n * h->n_head, (float)r->e->key_scale);
    free(query);
}

/* Restores the span that is next, from a sequence that has it. */
static bool restore(Recall *r, int src, Err *err) {
    const KvRun *span = &r->stats.span[r->at];
    int all = 0;
    for (int i = 0; i < r->stats.n_span; i++) all += r->stats.span[i].n;
    int as = r->wish.from - r->e->opts.bound.window + 1 - all + r->place; /* they end where the window begins */
    if (!ops(r)->restore(r->e->engine, r->slot, src, *span, r->place, as, err)) return false;
    r->place += span->n;
    r->stats.restored += span->n;
    r->at++;
    return true;
}

/* The spans that follow, as far as they need not be computed. */
static bool start_spans(Recall *r, Err *err) {
    r->phase = RECALL_AGAIN;
    while (r->at < r->stats.n_span) {
        const KvRun *span = &r->stats.span[r->at];
        Err why = {0};
        if (r->e->restore == RESTORE_SPILL && !r->wish.planted && restore(r, r->slot, &why)) continue;
        if (why.code && why.code != ERR_STATE) { /* a slot that was loaded has no file */
            *err = why;
            return false;
        }
        int from = span->first > r->e->run_up ? span->first - r->e->run_up : 0;
        ops(r)->jump(r->e->engine, again_of(r), r->slot, from);
        return true;
    }
    r->phase = RECALL_DONE;
    r->stats.ms = 1e3 * (clock_seconds() - r->began);
    return true;
}

static bool choose(Recall *r, Err *err) {
    const RecallWish *w = &r->wish;
    RecallStats *s = &r->stats;
    if (w->pinned) {
        s->n_span = w->n_pinned;
        if (s->n_span) memcpy(s->span, w->pinned, (size_t)s->n_span * sizeof *s->span);
    } else {
        s->n_span = search_peaks(&r->search, r->e->opts.bound.restored / r->e->page, r->e->page, s->span);
        search_close(&r->search);
    }
    for (int i = 0; i < s->n_span; i++)
        log_at(LOG_INFO, "recall: tokens from %d on see tokens %d to %d", w->from, s->span[i].first,
               s->span[i].first + s->span[i].n);
    return start_spans(r, err);
}

bool recall_stepped(Recall *r, const Row *row, int n, Err *err) {
    if (r->phase == RECALL_SEEK) {
        if (!r->wish.pinned) seek(r, row);
        return length(r, home_of(r)) < n || choose(r, err);
    }
    r->stats.recomputed += row->n;
    if (length(r, again_of(r)) < end_of(r, n)) return true;
    return restore(r, again_of(r), err) && start_spans(r, err);
}
