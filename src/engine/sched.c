/* Continuous batching. A request is a turn (turn.h): every step feeds each some of what its slot does not hold yet;
 * whoever has been fed everything gets new tokens. So decode is a chunk of one, and a slot that was lost, which holds
 * nothing, is fed again from the start. */
#include "engine/sched.h"

#include "base/log.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    CHUNK_LEAST = 8,  /* tokens of prompts in a step, whatever the bound */
    CHUNK_FIRST = 16, /* before the engine's speed is known */
    CHUNK_GRAIN = 16,
    AGE_PER_SECOND = 512, /* tokens by which a second of waiting shortens a prompt */
    SHARE_LEAST = 32,     /* tokens to share that are worth waiting for */
    NEAR = 16,            /* tokens from a border to a prompt's end that are not worth another snapshot */
};

typedef struct Running {
    Request r;
    Turn turn;     /* its slot is -1: queued */
    int *border;   /* [r.n_border] */
    bool replayed; /* a lost slot is fed again once */
    Guess guess;
    RequestStats stats;
    double submitted, placed, first;
    const struct Running *ahead; /* queued: waits until this one, which shares its beginning, has been fed `share` */
    int share;
    struct Running *next; /* in arrival order */
} Running;

struct Sched {
    tn_engine *e;
    Prefix prefix;
    Running *first;     /* all requests in arrival order */
    Running *current;   /* whose callback runs */
    Speculation speculation;
    bool plain;         /* the next step has no drafts: the last one failed with some */
    Row *row;           /* [slots] */
    Guesser *guesser;   /* [slots] */
    Running **of;       /* [slots]: whose row it is */
    bool *reserved;     /* [slots]: an older request waits for it */
    int snapshot_every; /* tokens; 0: none but at a prompt's end */
    double bound, rate; /* seconds of a step; tokens per second of late */
    TokenProb *best;    /* of a prompt's token */
    int cap_best;
    SchedTotals totals;
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
    size_t slots = (size_t)e->opts.slots;
    *s = (Sched){.e = e,
                 .row = mem_new(slots, sizeof *s->row),
                 .guesser = mem_new(slots, sizeof *s->guesser),
                 .of = mem_new(slots, sizeof *s->of),
                 .reserved = mem_new(slots, sizeof *s->reserved)};
    prefix_open(&s->prefix, e);
    speculation_open(&s->speculation);
    s->speculation.price.replays = s->prefix.fixed;
    return s;
}

void sched_bound_step(Sched *s, double seconds) { s->bound = seconds; }

/* What a slot holds for others is what was computed under the window alone. */
static void end_recall(Sched *s, Running *q) {
    const Bound *b = &s->e->opts.bound;
    int slot = q->turn.slot, left = turn_fed(&q->turn) - b->sinks - b->window;
    q->stats.n_evicted = b->window && left > 0 ? left : 0;
    if (b->window) q->stats.counts = s->e->backend->bound->counts(s->e->engine);
    q->stats.recall = q->turn.recall.stats;
    s->totals.recomputed_tokens += (uint64_t)q->stats.recall.recomputed;
    q->stats.recall_from = q->r.recall.from;
    q->stats.index_bytes = index_bytes(&s->prefix.seq[slot].index);
    if (recall_spoiled(&q->turn.recall)) prefix_adopt(&s->prefix, slot, q->turn.tokens.data, q->r.n_prompt);
    recall_end(&q->turn.recall);
}

void sched_snapshot_every(Sched *s, int n) { s->snapshot_every = n; }

static void end(Sched *s, Running *q, Finish why, const Err *err) {
    double now = clock_seconds();
    for (Running **at = &s->first; *at; at = &(*at)->next)
        if (*at == q) {
            *at = q->next;
            break;
        }
    for (Running *o = s->first; o; o = o->next)
        if (o->ahead == q) o->ahead = NULL;
    if (q->turn.slot >= 0) end_recall(s, q);
    if (q->turn.slot >= 0) prefix_release(&s->prefix, q->turn.slot);
    if (q->stats.n_generated) q->stats.predicted_ms = 1e3 * (now - q->first);
    if (q->turn.slot >= 0 && !q->stats.n_generated) q->stats.prompt_ms = 1e3 * (now - q->placed);
    SchedTotals *t = &s->totals;
    t->prompt_tokens += (uint64_t)(q->stats.n_fed > q->stats.n_cached ? q->stats.n_fed - q->stats.n_cached : 0);
    t->cached_tokens += (uint64_t)q->stats.n_cached;
    t->prompt_seconds += q->stats.prompt_ms / 1e3;
    t->generated_tokens += (uint64_t)q->stats.n_generated;
    t->generated_seconds += q->stats.predicted_ms / 1e3;
    s->current = q;
    if (q->r.done) q->r.done(q->r.user, why, &q->stats, err);
    s->current = NULL;
    NgramShared *shared = s->speculation.shared;
    if (shared && q->stats.n_generated) ngram_share(shared, q->turn.tokens.data, (int)q->turn.tokens.len);
    guess_deinit(&q->guess);
    sampler_free(q->turn.sampler);
    ids_deinit(&q->turn.tokens);
    free(q->border);
    free(q);
}

void sched_close(Sched *s) {
    if (!s) return;
    while (s->first) end(s, s->first, FINISH_CANCELLED, NULL);
    prefix_close(&s->prefix);
    speculation_close(&s->speculation);
    free(s->guesser);
    free(s->row);
    free(s->of);
    free(s->reserved);
    free(s->best);
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
    if (r->pinned && (r->slot < 0 || r->slot >= s->e->opts.slots))
        return err_set(err, ERR_ARGUMENT, "slot %d: there are %d", r->slot, s->e->opts.slots);
    if (!sample_check(&r->sample, s->e->vocab, err) || !recall_check(s->e, &r->recall, r->n_prompt, err)) return false;
    Running *q = mem_new(1, sizeof *q);
    *q = (Running){.r = *r,
                   .turn = {.e = s->e, .slot = -1, .n_prompt = r->n_prompt},
                   .submitted = clock_seconds(),
                   .stats = {.n_prompt = r->n_prompt, .slot = -1}};
    for (int i = 0; i < r->n_prompt; i++) ids_put(&q->turn.tokens, r->prompt[i]);
    q->border = mem_new((size_t)r->n_border, sizeof *q->border);
    q->r.n_border = 0;
    for (int i = 0; i < r->n_border; i++)
        if (r->border[i] > 0 && r->border[i] < r->n_prompt) q->border[q->r.n_border++] = r->border[i];
    if (r->prompt_token) q->r.fresh = true;
    q->turn.sampler = sampler_new(&r->sample, s->e->vocab);
    sampler_mask(q->turn.sampler, r->mask);
    sampler_see(q->turn.sampler, r->prompt, r->n_prompt);
    Running **at = &s->first;
    while (*at) at = &(*at)->next;
    *at = q;
    return true;
}

void sched_cancel(Sched *s, const void *user) {
    for (Running *q = s->first, *next; q; q = next) {
        next = q->next;
        if (q->r.user == user) end(s, q, FINISH_CANCELLED, NULL);
    }
}

/* ---- snapshots: states that can only be copied whole, kept where others may go on from them */

static bool snapshots(const Sched *s, const Running *q) {
    return s->prefix.fixed && q->r.n_prompt > SHARE_LEAST && s->e->opts.parked && !q->r.fresh;
}

/* Tokens between snapshots of a prompt: a long one does not take more than half of the parked sequences. */
static int every_of(const Sched *s, const Running *q) {
    int most = s->e->opts.parked / 2, every = s->snapshot_every;
    return every && most ? every * (1 + (q->r.n_prompt - 1) / every / most) : 0;
}

/* The last of a prompt's snapshots at `most` tokens or before: every so many tokens, at the borders, of which the last
 * count, and before the last token, unless a border is near. 0: there is none. */
static int snapshot_before(const Sched *s, const Running *q, int most) {
    int end = q->r.n_prompt - 1, every = every_of(s, q), n = q->r.n_border, seats = s->e->opts.parked / 2;
    if (!snapshots(s, q)) return 0;
    if (most >= end && (!n || end - q->border[n - 1] >= NEAR)) return end;
    if (most > end) most = end;
    int best = every ? most - most % every : 0;
    for (int i = n; i-- > 0 && n - i <= seats && q->border[i] > best;)
        if (q->border[i] <= most) best = q->border[i];
    return best;
}

/* Tokens of a prompt until its states are kept; 0: no more. */
static int until_snapshot(const Sched *s, const Running *q, int fed) {
    int at = snapshot_before(s, q, q->r.n_prompt), earlier;
    if (at <= fed) return 0;
    while ((earlier = snapshot_before(s, q, at - 1)) > fed) at = earlier;
    return at - fed;
}

/* ---- who is in which slot */

static int common(const Running *a, const Running *b) {
    int most = (a->r.n_prompt < b->r.n_prompt ? a->r.n_prompt : b->r.n_prompt) - 1, n = 0;
    while (n < most && a->turn.tokens.data[n] == b->turn.tokens.data[n]) n++;
    return n;
}

/* How much of q's prompt there will be to reuse when o's is fed. */
static int share_of(const Sched *s, const Running *o, const Running *q) {
    if (s->prefix.fixed) return snapshot_before(s, o, common(o, q));
    return prefix_usable(&s->prefix, o->turn.tokens.data, o->r.n_prompt, q->turn.tokens.data, q->r.n_prompt);
}

/* A request that is being fed, or will be before q, and will soon hold more of q's prompt than any sequence now. */
static void look_ahead(const Sched *s, Running *q) {
    int have = prefix_best(&s->prefix, q->turn.tokens.data, q->r.n_prompt);
    for (const Running *o = s->first; o != q; o = o->next) {
        int fed = turn_fed(&o->turn);
        if (o->turn.slot < 0 || fed >= o->r.n_prompt) continue;
        int share = share_of(s, o, q);
        if (share < have + SHARE_LEAST || fed >= share) continue;
        q->ahead = o;
        q->share = share;
        return;
    }
}

static void tell_progress(Sched *s, Running *q) {
    if (!q->r.progress) return;
    s->current = q;
    q->r.progress(q->r.user);
    s->current = NULL;
}

static bool place(Sched *s, Running *q) {
    if (q->ahead && turn_fed(&q->ahead->turn) < q->share) return false;
    q->ahead = NULL;
    if (!q->r.fresh && !q->r.pinned && !s->e->opts.bound.window) look_ahead(s, q);
    if (q->ahead) return false;
    PrefixWish wish = {q->turn.tokens.data, q->r.n_prompt, q->r.recall.from, q->r.pinned ? q->r.slot : -1, q->r.fresh,
                       s->reserved};
    int fed, slot = prefix_take(&s->prefix, &wish, &fed);
    if (slot < 0) {
        if (q->r.pinned) s->reserved[q->r.slot] = true;
        return false;
    }
    q->placed = clock_seconds();
    q->turn.slot = q->stats.slot = slot;
    recall_begin(&q->turn.recall, s->e, &q->r.recall, slot);
    q->stats.n_cached = q->stats.n_fed = fed;
    q->stats.queue_ms = 1e3 * (q->placed - q->submitted);
    tell_progress(s, q);
    return true;
}

static void place_all(Sched *s) {
    int idle = s->e->opts.slots;
    for (const Running *q = s->first; q; q = q->next) idle -= q->turn.slot >= 0;
    memset(s->reserved, 0, (size_t)s->e->opts.slots * sizeof *s->reserved);
    for (Running *q = s->first; q && idle > 0; q = q->next)
        if (q->turn.slot < 0 && place(s, q)) idle--;
}

static void end_late(Sched *s) {
    double now = clock_seconds();
    for (Running *q = s->first, *next; q; q = next) {
        next = q->next;
        if (!q->r.deadline || now < q->r.deadline) continue;
        Err err;
        err_set(&err, ERR_BUSY, "the time of the request, %.0f s, is over", q->r.deadline - q->submitted);
        end(s, q, FINISH_ERROR, &err);
    }
}

/* ---- a step */

/* Its next row tells of the prompt. The last token is fed alone, as what asks for the first new one. */
static bool tells(const Running *q) {
    return q->r.prompt_token && turn_fed(&q->turn) < q->r.n_prompt - 1 && !recall_aside(&q->turn.recall);
}

/* Its next row asks for a token. */
static bool asks(const Running *q, int tokens) { return turn_asks(&q->turn, tokens) && q->r.max_tokens != 0; }

/* Drafts that can be of use: what they make certain is generated in this step, with one token more. */
static int draft_room(const Sched *s, const Running *q) {
    int left = s->e->opts.ctx - (int)q->turn.tokens.len - 1, most = q->r.speculate.most;
    if (q->r.max_tokens > 0 && q->r.max_tokens - q->stats.n_generated - 1 < left)
        left = q->r.max_tokens - q->stats.n_generated - 1;
    if (left > (most ? most : DRAFTS_MOST)) left = most ? most : DRAFTS_MOST;
    return left < 0 ? 0 : left;
}

static const Row *add_row(Sched *s, int *n, Running *q, int tokens) {
    Row *row = &s->row[*n];
    s->of[(*n)++] = q;
    if (tells(q)) {
        *row = turn_feed(&q->turn, tokens);
        row->want = WANT_LOGITS;
        row->all = true;
    } else {
        *row = asks(q, tokens) ? turn_ask(&q->turn, tokens, q->guess.drafts.id, q->guess.offer.take)
                               : turn_feed(&q->turn, tokens);
    }
    return row;
}

/* Tokens of prompts beside so many others. */
static int chunk_room(const Sched *s, int fed, int room) {
    if (s->bound <= 0) return room;
    int chunk = s->rate > 0 ? (int)fmin(s->rate * s->bound - fed, room) : CHUNK_FIRST;
    if (chunk > CHUNK_GRAIN) chunk -= chunk % CHUNK_GRAIN;
    if (chunk < CHUNK_LEAST) chunk = CHUNK_LEAST;
    return chunk < room ? chunk : room;
}

/* The prompt to feed next: the shortest, made shorter by its age. */
static Running *next_prompt(const Sched *s, double now) {
    Running *best = NULL;
    double least = 0;
    for (Running *q = s->first; q; q = q->next) {
        if (q->turn.slot < 0 || turn_missing(&q->turn) <= 1) continue;
        bool taken = false;
        for (int i = 0; i < s->e->opts.slots && s->of[i]; i++) taken |= s->of[i] == q;
        double left = turn_missing(&q->turn) - AGE_PER_SECOND * (now - q->submitted);
        if (taken || (best && left >= least)) continue;
        best = q;
        least = left;
    }
    return best;
}

/* A compiled engine makes a program of its own for rows with drafts, which takes seconds: only who asks has it. */
static bool speculates(const Sched *s, const Running *q) {
    const SpeculateOpts *o = &q->r.speculate;
    if (o->proposer || o->mode != SPECULATE_AUTO) return o->proposer || o->mode != SPECULATE_NONE;
    return !s->e->opts.device || s->speculation.drafter;
}

/* Who decodes, and what may come behind that: at most `most` drafts together. */
static int guess_all(Sched *s, int most) {
    int decodes = 0, n = 0;
    for (Running *q = s->first; q; q = q->next) {
        q->guess.offer.take = q->guess.drafts.n = 0;
        if (q->turn.slot < 0 || turn_missing(&q->turn) != 1) continue;
        decodes++;
        if (s->plain || !speculates(s, q) || !asks(q, 1) || tells(q)) continue;
        s->guesser[n++] = (Guesser){&q->guess, &q->r.speculate, q->turn.tokens.data, (int)q->turn.tokens.len,
                                    q->turn.slot, draft_room(s, q), q->turn.sampler};
    }
    int room = s->e->opts.rows - decodes;
    if (n) speculate(&s->speculation, s->guesser, n, decodes, most < room ? most : room, s->e->vocab);
    s->plain = false;
    return decodes;
}

/* Decode rows first, so that nobody who is talking waits; then prompts in what room is left. */
static int plan_rows(Sched *s) {
    int n = 0, spare = s->e->opts.wanted - s->e->opts.slots; /* results beside one for each */
    memset(s->of, 0, (size_t)s->e->opts.slots * sizeof *s->of);
    int fed = guess_all(s, spare), room = s->e->opts.rows - fed;
    for (Running *q = s->first; q; q = q->next) {
        if (q->turn.slot < 0 || turn_missing(&q->turn) != 1) continue;
        int drafts = add_row(s, &n, q, 1)->n - 1;
        fed += drafts;
        room -= drafts;
        spare -= drafts;
    }
    room = chunk_room(s, fed, room);
    double now = clock_seconds();
    for (Running *q; room > 0 && n < s->e->opts.slots && (q = next_prompt(s, now));) {
        int left = turn_missing(&q->turn), before_last = q->r.n_prompt - 1 - turn_fed(&q->turn);
        int tokens = left < room ? left : room;
        int border = until_snapshot(s, q, turn_fed(&q->turn));
        if (border && tokens > border) tokens = border;
        if (tells(q)) {
            int most = before_last < 1 + spare ? before_last : 1 + spare;
            if (tokens > most) tokens = most;
            spare -= tokens - 1;
        }
        add_row(s, &n, q, tokens);
        room -= tokens;
    }
    return n;
}

/* A token came: tells the client. How the request goes on, FINISH_NONE: it does. */
static Finish tell_token(Sched *s, Running *q, int32_t id) {
    double now = clock_seconds();
    if (!q->stats.n_generated++) {
        q->first = now;
        q->stats.prompt_ms = 1e3 * (now - q->placed);
    }
    q->stats.predicted_ms = 1e3 * (now - q->first);
    s->current = q;
    TokenVerdict verdict = q->r.token ? q->r.token(q->r.user, id, sampler_probs(q->turn.sampler)) : TOKEN_GO;
    s->current = NULL;
    if (verdict == TOKEN_CANCEL) return FINISH_CANCELLED;
    if (verdict == TOKEN_END || (verdict == TOKEN_GO && sampler_done(q->turn.sampler))) return FINISH_STOP;
    bool last = verdict == TOKEN_LIMIT || q->stats.n_generated == q->r.max_tokens ||
                q->r.n_prompt + q->stats.n_generated >= s->e->opts.ctx;
    return last ? FINISH_LENGTH : FINISH_NONE;
}

/* The tokens of a row that asked for them. */
static Finish take_tokens(Sched *s, Running *q, const Row *row, const RowOut *out, Err *err) {
    Finish why = FINISH_NONE;
    bool more = true;
    int drafts = q->turn.drafts, n = 0;
    size_t before = q->turn.tokens.len - (size_t)drafts;
    q->stats.n_drafts += drafts > 0;
    q->stats.n_drafted += drafts;
    s->totals.draft_rows += drafts > 0;
    s->totals.drafted_tokens += (uint64_t)drafts;
    while (more && !why) {
        int32_t id;
        if (!turn_take(&q->turn, row, out, n, &id, &more, err)) return FINISH_ERROR;
        if (more) {
            q->stats.n_accepted++;
            s->totals.accepted_at[n]++;
        }
        n++;
        why = tell_token(s, q, id);
    }
    guess_learn(&s->speculation, &q->guess, drafts, q->turn.tokens.data + before, n);
    return why;
}

/* What the model thought of the tokens behind each of the row's. */
static void tell_prompt(Sched *s, Running *q, const Row *row, const RowOut *out) {
    int64_t vocab = s->e->vocab;
    int n = q->r.n_best < vocab ? q->r.n_best : (int)vocab;
    if (n > s->cap_best) s->best = mem_grow(s->best, (size_t)(s->cap_best = n), sizeof *s->best);
    s->current = q;
    for (int i = 0; i < row->n; i++) {
        const float *logit = out->logit + (size_t)i * (size_t)vocab;
        int32_t id = q->turn.tokens.data[row->pos + i + 1];
        if (n) logprobs_best(logit, vocab, n, s->best);
        q->r.prompt_token(q->r.user, row->pos + i + 1, &(TokenProbs){{id, logprobs_of(logit, vocab, id)}, s->best, n});
    }
    s->current = NULL;
}

/* Tokens of the prompt are in. */
static void advance_prompt(Sched *s, Running *q, int fed) {
    q->stats.n_fed = fed;
    q->stats.prompt_ms = 1e3 * (clock_seconds() - q->placed);
    if (fed < q->r.n_prompt && fed == snapshot_before(s, q, fed)) prefix_park(&s->prefix, q->turn.slot);
    tell_progress(s, q);
}

/* A row of a recall is in. */
static void advance_recall(Sched *s, Running *q, const Row *row) {
    Err err;
    Recall *r = &q->turn.recall;
    if (r->phase == RECALL_SEEK) prefix_seen(&s->prefix, q->turn.slot, row->pos + row->n);
    bool ok = recall_stepped(r, row, q->r.n_prompt, &err);
    if (recall_spoiled(r)) s->prefix.seq[q->turn.slot].tokens.len = 0; /* nothing for others until it ends */
    if (!ok) end(s, q, FINISH_ERROR, &err);
}

/* Turns that have come to where their question begins. */
static void start_recalls(Sched *s) {
    for (Running *q = s->first, *next; q; q = next) {
        Err err;
        next = q->next;
        if (q->turn.recall.phase != RECALL_BEFORE || turn_missing(&q->turn)) continue;
        prefix_park(&s->prefix, q->turn.slot);
        if (!recall_start(&q->turn.recall, &s->prefix.seq[q->turn.slot].index, &err)) end(s, q, FINISH_ERROR, &err);
    }
}

/* A request has been fed `row`: account for it, and take the tokens that came of it. */
static void advance(Sched *s, Running *q, const Row *row, const RowOut *out) {
    Finish why = FINISH_NONE;
    Err err;
    int fed = row->pos + row->n - q->turn.drafts; /* for certain */
    bool tells_prompt = row->all && !row->provisional;
    if (row->slot != q->turn.slot) {
        advance_recall(s, q, row);
        return;
    }
    if (tells_prompt) tell_prompt(s, q, row, out);
    if (!recall_spoiled(&q->turn.recall)) prefix_fed(&s->prefix, q->turn.slot, q->turn.tokens.data, fed);
    if (row->pos < q->r.n_prompt) advance_prompt(s, q, fed);
    if (q->turn.recall.phase == RECALL_BEFORE) return;
    if (row->want && !tells_prompt) {
        why = take_tokens(s, q, row, out, &err);
        turn_end(&q->turn, row);
        fed = turn_fed(&q->turn);
        if (!recall_spoiled(&q->turn.recall)) prefix_fed(&s->prefix, q->turn.slot, q->turn.tokens.data, fed);
    } else if (!turn_missing(&q->turn)) {
        why = FINISH_LENGTH; /* only the prompt was wanted */
    }
    if (fed > s->totals.tokens_max) s->totals.tokens_max = fed;
    if (why) end(s, q, why, why == FINISH_ERROR ? &err : NULL);
}

static void fail_step(Sched *s, int n, const Err *err) {
    /* A lost slot is replayed once, whether its row was in the step or not; other rows of the step fail. */
    for (Running *q = s->first, *next; q; q = next) {
        next = q->next;
        bool lost = q->turn.slot >= 0 && s->e->lost[q->turn.slot], in_step = false;
        for (int i = 0; i < n; i++)
            if (s->of[i] == q) {
                in_step = !s->plain; /* a step with drafts is tried again without */
                turn_end(&q->turn, &s->row[i]);
            }
        if (lost) s->prefix.seq[q->turn.slot].tokens.len = 0;
        if (lost && !q->replayed) q->replayed = true;
        else if (lost || in_step) end(s, q, FINISH_ERROR, err);
    }
    for (int i = 0; i < s->e->opts.slots; i++)
        if (s->e->lost[i]) s->prefix.seq[i].tokens.len = 0;
}

bool sched_step(Sched *s) {
    end_late(s);
    place_all(s);
    start_recalls(s);
    int n = plan_rows(s), tokens = 0, drafts = 0;
    if (!n) return false;
    for (int i = 0; i < n; i++) {
        tokens += s->row[i].n;
        drafts += s->of[i]->turn.drafts;
    }
    Err err = {0};
    Step step = {s->row, n, NULL, s->e->lost};
    memset(s->e->lost, 0, (size_t)s->e->opts.slots * sizeof *s->e->lost);
    double began = clock_seconds();
    bool ok = s->e->backend->step(s->e->engine, &step, &err);
    s->totals.steps++;
    s->totals.rows += (uint64_t)n;
    if (!ok) {
        if (drafts) s->plain = true;
        fail_step(s, n, &err);
        return true;
    }
    double seconds = fmax(clock_seconds() - began, 1e-6), rate = tokens / seconds;
    if (tokens == n + drafts) price_learn(&s->speculation.price, n, drafts, seconds);
    else s->rate = s->rate > 0 ? (s->rate + rate) / 2 : rate;
    for (int i = 0; i < n; i++) advance(s, s->of[i], &s->row[i], &step.out[i]);
    return true;
}

/* ---- views */

const RequestStats *sched_stats(const Sched *s) {
    check(s->current);
    return &s->current->stats;
}

SchedTotals sched_totals(const Sched *s) {
    SchedTotals t = s->totals;
    if (s->e->opts.bound.window) t.bound = s->e->backend->bound->counts(s->e->engine);
    t.index_bytes = prefix_index_bytes(&s->prefix);
    for (const Running *q = s->first; q; q = q->next) q->turn.slot >= 0 ? t.running++ : t.waiting++;
    return t;
}

Speculation *sched_speculation(Sched *s) { return &s->speculation; }
Prefix *sched_prefix(Sched *s) { return &s->prefix; }

SlotView sched_slot(const Sched *s, int slot) {
    SlotView v = {.tokens = (int)s->prefix.seq[slot].tokens.len};
    for (const Running *q = s->first; q; q = q->next)
        if (q->turn.slot == slot) {
            v.user = q->r.user;
            v.stats = q->stats;
        }
    return v;
}
