/* Continuous batching. A request is its tokens (prompt, then what was sampled) and `fed`, how many of them its slot
 * holds. Every step feeds each request some of what is missing; whoever has been fed everything gets a new token.
 * So decode is a chunk of one, and replaying a lost slot is fed = 0. */
#include "engine/sched.h"

#include "base/log.h"
#include "engine/prefix.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    CHUNK_LEAST = 8,  /* tokens of prompts in a step, whatever the bound */
    CHUNK_FIRST = 16, /* before the engine's speed is known */
    CHUNK_GRAIN = 16,
    AGE_PER_SECOND = 512, /* tokens by which a second of waiting shortens a prompt */
    SHARE_LEAST = 32,     /* tokens to share that are worth waiting for */
};

typedef struct Running {
    Request r;
    Ids tokens;
    int fed, slot; /* slot -1: queued */
    bool replayed; /* a lost slot is fed again once */
    Sampler *sampler;
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
    Row *row;           /* [slots] */
    Running **of;       /* [slots]: whose row it is */
    bool *reserved;     /* [slots]: an older request waits for it */
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
                 .of = mem_new(slots, sizeof *s->of),
                 .reserved = mem_new(slots, sizeof *s->reserved)};
    prefix_open(&s->prefix, e);
    return s;
}

void sched_bound_step(Sched *s, double seconds) { s->bound = seconds; }

static void end(Sched *s, Running *q, Finish why, const Err *err) {
    double now = clock_seconds();
    for (Running **at = &s->first; *at; at = &(*at)->next)
        if (*at == q) {
            *at = q->next;
            break;
        }
    for (Running *o = s->first; o; o = o->next)
        if (o->ahead == q) o->ahead = NULL;
    if (q->slot >= 0) prefix_release(&s->prefix, q->slot);
    if (q->stats.n_generated) q->stats.predicted_ms = 1e3 * (now - q->first);
    if (q->slot >= 0 && !q->stats.n_generated) q->stats.prompt_ms = 1e3 * (now - q->placed);
    SchedTotals *t = &s->totals;
    t->prompt_tokens += (uint64_t)(q->stats.n_fed > q->stats.n_cached ? q->stats.n_fed - q->stats.n_cached : 0);
    t->cached_tokens += (uint64_t)q->stats.n_cached;
    t->prompt_seconds += q->stats.prompt_ms / 1e3;
    t->generated_tokens += (uint64_t)q->stats.n_generated;
    t->generated_seconds += q->stats.predicted_ms / 1e3;
    s->current = q;
    if (q->r.done) q->r.done(q->r.user, why, &q->stats, err);
    s->current = NULL;
    sampler_free(q->sampler);
    ids_deinit(&q->tokens);
    free(q);
}

void sched_close(Sched *s) {
    if (!s) return;
    while (s->first) end(s, s->first, FINISH_CANCELLED, NULL);
    prefix_close(&s->prefix);
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
    if (!sample_check(&r->sample, s->e->vocab, err)) return false;
    Running *q = mem_new(1, sizeof *q);
    *q = (Running){.r = *r, .slot = -1, .submitted = clock_seconds(), .stats = {.n_prompt = r->n_prompt, .slot = -1}};
    for (int i = 0; i < r->n_prompt; i++) ids_put(&q->tokens, r->prompt[i]);
    if (r->prompt_token) q->r.fresh = true;
    q->sampler = sampler_new(&r->sample, s->e->vocab);
    sampler_see(q->sampler, r->prompt, r->n_prompt);
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

/* ---- who is in which slot */

/* A request that is being fed, or will be before q, and will soon hold more of q's prompt than any sequence now. */
static void look_ahead(const Sched *s, Running *q) {
    int have = prefix_best(&s->prefix, q->tokens.data, q->r.n_prompt);
    for (const Running *o = s->first; o != q; o = o->next) {
        if (o->slot < 0 || o->fed >= o->r.n_prompt) continue;
        int last = o->r.n_prompt - (s->prefix.fixed ? 1 : 0); /* what there will be a snapshot of */
        int share = prefix_usable(&s->prefix, o->tokens.data, last, q->tokens.data, q->r.n_prompt);
        if (share < have + SHARE_LEAST || o->fed >= share) continue;
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
    if (q->ahead && q->ahead->fed < q->share) return false;
    q->ahead = NULL;
    if (!q->r.fresh && !q->r.pinned && !q->fed) look_ahead(s, q);
    if (q->ahead) return false;
    PrefixWish wish = {q->tokens.data, q->r.n_prompt, q->r.pinned ? q->r.slot : -1, q->r.fresh, s->reserved};
    q->slot = prefix_take(&s->prefix, &wish, &q->fed);
    if (q->slot < 0) {
        if (q->r.pinned) s->reserved[q->r.slot] = true;
        return false;
    }
    q->placed = clock_seconds();
    q->stats.slot = q->slot;
    q->stats.n_cached = q->stats.n_fed = q->fed;
    q->stats.queue_ms = 1e3 * (q->placed - q->submitted);
    tell_progress(s, q);
    return true;
}

static void place_all(Sched *s) {
    int idle = s->e->opts.slots;
    for (const Running *q = s->first; q; q = q->next) idle -= q->slot >= 0;
    memset(s->reserved, 0, (size_t)s->e->opts.slots * sizeof *s->reserved);
    for (Running *q = s->first; q && idle > 0; q = q->next)
        if (q->slot < 0 && place(s, q)) idle--;
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

static int missing(const Running *q) { return (int)q->tokens.len - q->fed; }

/* States that can only be copied whole: the last token of a prompt waits until they are kept as they are before it. */
static bool snapshots(const Sched *s, const Running *q) {
    return s->prefix.fixed && q->r.n_prompt > SHARE_LEAST && s->e->opts.parked && !q->r.fresh;
}

/* Its next row tells of the prompt. The last token is fed alone, as what asks for the first new one. */
static bool tells(const Running *q) { return q->r.prompt_token && q->fed < q->r.n_prompt - 1; }

static void add_row(Sched *s, int *n, Running *q, int tokens) {
    Row *row = &s->row[*n];
    *row = (Row){.slot = q->slot, .pos = q->fed, .n = tokens, .tok = q->tokens.data + q->fed};
    if (tells(q)) {
        row->want = WANT_LOGITS;
        row->all = true;
    } else if (tokens == missing(q) && q->r.max_tokens != 0) {
        row->want = sampler_want(q->sampler, &row->k);
    }
    s->of[(*n)++] = q;
}

/* Tokens of prompts beside so many decode rows. */
static int chunk_room(const Sched *s, int decodes, int room) {
    if (s->bound <= 0) return room;
    int chunk = s->rate > 0 ? (int)fmin(s->rate * s->bound - decodes, room) : CHUNK_FIRST;
    if (chunk > CHUNK_GRAIN) chunk -= chunk % CHUNK_GRAIN;
    if (chunk < CHUNK_LEAST) chunk = CHUNK_LEAST;
    return chunk < room ? chunk : room;
}

/* The prompt to feed next: the shortest, made shorter by its age. */
static Running *next_prompt(const Sched *s, double now) {
    Running *best = NULL;
    double least = 0;
    for (Running *q = s->first; q; q = q->next) {
        if (q->slot < 0 || missing(q) <= 1) continue;
        bool taken = false;
        for (int i = 0; i < s->e->opts.slots && s->of[i]; i++) taken |= s->of[i] == q;
        double left = missing(q) - AGE_PER_SECOND * (now - q->submitted);
        if (taken || (best && left >= least)) continue;
        best = q;
        least = left;
    }
    return best;
}

/* Decode rows first, so that nobody who is talking waits; then prompts in what room is left. */
static int plan_rows(Sched *s) {
    int n = 0, room = s->e->opts.rows, spare = s->e->opts.wanted - s->e->opts.slots; /* results beside one for each */
    memset(s->of, 0, (size_t)s->e->opts.slots * sizeof *s->of);
    for (Running *q = s->first; q; q = q->next) {
        if (q->slot < 0 || missing(q) != 1) continue;
        add_row(s, &n, q, 1);
        room--;
    }
    room = chunk_room(s, n, room);
    double now = clock_seconds();
    for (Running *q; room > 0 && n < s->e->opts.slots && (q = next_prompt(s, now));) {
        int tokens = missing(q) < room ? missing(q) : room;
        if (snapshots(s, q) && q->fed < q->r.n_prompt - 1 && tokens > q->r.n_prompt - 1 - q->fed)
            tokens = q->r.n_prompt - 1 - q->fed;
        if (tells(q)) {
            int most = q->r.n_prompt - 1 - q->fed < 1 + spare ? q->r.n_prompt - 1 - q->fed : 1 + spare;
            if (tokens > most) tokens = most;
            spare -= tokens - 1;
        }
        add_row(s, &n, q, tokens);
        room -= tokens;
    }
    return n;
}

static void take_token(Sched *s, Running *q, const RowOut *out) {
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
    double now = clock_seconds();
    if (!q->stats.n_generated++) {
        q->first = now;
        q->stats.prompt_ms = 1e3 * (now - q->placed);
    }
    q->stats.predicted_ms = 1e3 * (now - q->first);
    ids_put(&q->tokens, id);
    s->current = q;
    TokenVerdict verdict = q->r.token ? q->r.token(q->r.user, id, sampler_probs(q->sampler)) : TOKEN_GO;
    s->current = NULL;
    if (verdict == TOKEN_CANCEL) end(s, q, FINISH_CANCELLED, NULL);
    else if (verdict == TOKEN_END) end(s, q, FINISH_STOP, NULL);
    else if (verdict == TOKEN_LIMIT || q->stats.n_generated == q->r.max_tokens ||
             (int)q->tokens.len >= s->e->opts.ctx)
        end(s, q, FINISH_LENGTH, NULL);
}

/* What the model thought of the tokens behind each of the row's. */
static void tell_prompt(Sched *s, Running *q, const Row *row, const RowOut *out) {
    int64_t vocab = s->e->vocab;
    int n = q->r.n_best < vocab ? q->r.n_best : (int)vocab;
    if (n > s->cap_best) s->best = mem_grow(s->best, (size_t)(s->cap_best = n), sizeof *s->best);
    s->current = q;
    for (int i = 0; i < row->n; i++) {
        const float *logit = out->logit + (size_t)i * (size_t)vocab;
        int32_t id = q->tokens.data[q->fed + i + 1];
        if (n) logprobs_best(logit, vocab, n, s->best);
        q->r.prompt_token(q->r.user, q->fed + i + 1, &(TokenProbs){{id, logprobs_of(logit, vocab, id)}, s->best, n});
    }
    s->current = NULL;
}

/* A request has been fed `row`: account for it, and take its next token if there is one. */
static void advance(Sched *s, Running *q, const Row *row, const RowOut *out) {
    if (row->all) tell_prompt(s, q, row, out);
    prefix_fed(&s->prefix, q->slot, q->tokens.data + q->fed, row->n);
    q->fed += row->n;
    if (q->fed > s->totals.tokens_max) s->totals.tokens_max = q->fed;
    if (q->fed <= q->r.n_prompt) {
        q->stats.n_fed = q->fed;
        q->stats.prompt_ms = 1e3 * (clock_seconds() - q->placed);
        if (snapshots(s, q) && q->fed == q->r.n_prompt - 1) prefix_park(&s->prefix, q->slot);
        tell_progress(s, q);
    }
    if (missing(q)) return;
    if (q->r.max_tokens == 0) end(s, q, FINISH_LENGTH, NULL);
    else take_token(s, q, out);
}

static void fail_step(Sched *s, int n, const Err *err) {
    /* A lost slot is replayed once, whether its row was in the step or not; other rows of the step fail. */
    for (Running *q = s->first, *next; q; q = next) {
        next = q->next;
        bool lost = q->slot >= 0 && s->e->lost[q->slot], in_step = false;
        for (int i = 0; i < n; i++) in_step |= s->of[i] == q;
        if (lost) s->prefix.seq[q->slot].tokens.len = 0;
        if (lost && !q->replayed) {
            q->replayed = true;
            q->fed = 0;
        } else if (lost || in_step) {
            end(s, q, FINISH_ERROR, err);
        }
    }
    for (int i = 0; i < s->e->opts.slots; i++)
        if (s->e->lost[i]) s->prefix.seq[i].tokens.len = 0;
}

bool sched_step(Sched *s) {
    end_late(s);
    place_all(s);
    int n = plan_rows(s), tokens = 0;
    if (!n) return false;
    for (int i = 0; i < n; i++) tokens += s->row[i].n;
    Err err = {0};
    Step step = {s->row, n, NULL, s->e->lost};
    memset(s->e->lost, 0, (size_t)s->e->opts.slots * sizeof *s->e->lost);
    double began = clock_seconds();
    bool ok = s->e->backend->step(s->e->engine, &step, &err);
    s->totals.steps++;
    s->totals.rows += (uint64_t)n;
    if (!ok) {
        fail_step(s, n, &err);
        return true;
    }
    double rate = tokens / fmax(clock_seconds() - began, 1e-6);
    if (tokens > n) s->rate = s->rate > 0 ? (s->rate + rate) / 2 : rate;
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
    for (const Running *q = s->first; q; q = q->next) q->slot >= 0 ? t.running++ : t.waiting++;
    return t;
}

SlotView sched_slot(const Sched *s, int slot) {
    SlotView v = {.tokens = (int)s->prefix.seq[slot].tokens.len};
    for (const Running *q = s->first; q; q = q->next)
        if (q->slot == slot) {
            v.user = q->r.user;
            v.stats = q->stats;
        }
    return v;
}

/* ---- a slot's state: its tokens, then what the engine saves */

typedef struct SlotFile {
    char magic[8];
    uint64_t hash; /* of what follows */
    uint64_t tokens;
} SlotFile;

static const char slot_magic[8] = "tenonsl1";

static bool idle_slot(Sched *s, int slot, Err *err) {
    if (slot < 0 || slot >= s->e->opts.slots)
        return err_set(err, ERR_ARGUMENT, "slot %d: there are %d", slot, s->e->opts.slots);
    Held *h = &s->prefix.seq[slot];
    if (h->busy) return err_set(err, ERR_BUSY, "slot %d runs a request", slot);
    if (!h->mine) h->mine = engine_claim_slot(s->e, slot);
    return h->mine || err_set(err, ERR_STATE, "slot %d belongs to a session", slot);
}

bool sched_save(Sched *s, int slot, Buf *out, Err *err) {
    if (!idle_slot(s, slot, err)) return false;
    const Ids *t = &s->prefix.seq[slot].tokens;
    SlotFile head = {.tokens = t->len};
    memcpy(head.magic, slot_magic, sizeof head.magic);
    buf_put(out, &head, sizeof head);
    if (t->len) buf_put(out, t->data, t->len * sizeof *t->data);
    if (!s->e->backend->state(s->e->engine, slot, out, STATE_SAVE, err)) return false;
    head.hash = hash_bytes(out->data + sizeof head, out->len - sizeof head, 0);
    memcpy(out->data, &head, sizeof head);
    return true;
}

bool sched_restore(Sched *s, int slot, Buf *bytes, Err *err) {
    if (!idle_slot(s, slot, err)) return false;
    SlotFile head;
    bool ok = bytes->len >= sizeof head;
    if (ok) memcpy(&head, bytes->data, sizeof head);
    ok = ok && memcmp(head.magic, slot_magic, sizeof head.magic) == 0 &&
         head.tokens <= (bytes->len - sizeof head) / sizeof(int32_t) &&
         head.hash == hash_bytes(bytes->data + sizeof head, bytes->len - sizeof head, 0);
    if (!ok) return err_set(err, ERR_FORMAT, "not the saved state of a slot, or damaged");
    Ids ids = {0};
    for (size_t i = 0; i < head.tokens; i++) {
        int32_t id;
        memcpy(&id, bytes->data + sizeof head + i * sizeof id, sizeof id);
        ids_put(&ids, id);
        ok = ok && id >= 0 && id < s->e->vocab;
    }
    Buf state = {0};
    size_t at = sizeof head + (size_t)head.tokens * sizeof(int32_t);
    buf_put(&state, bytes->data + at, bytes->len - at);
    if (!ok) err_set(err, ERR_FORMAT, "the saved tokens are not of this vocabulary");
    ok = ok && s->e->backend->state(s->e->engine, slot, &state, STATE_LOAD, err);
    /* the engine's own length is in its header, which it has checked: both must be the same sequence */
    if (ok && s->e->backend->rewind(s->e->engine, slot, INT32_MAX) != (int)ids.len) {
        prefix_clear(&s->prefix, slot);
        ok = err_set(err, ERR_FORMAT, "the saved state does not have the length of its tokens");
    }
    if (ok) {
        ids_deinit(&s->prefix.seq[slot].tokens);
        s->prefix.seq[slot].tokens = ids;
        s->prefix.seq[slot].used = clock_seconds();
    } else {
        ids_deinit(&ids);
    }
    buf_deinit(&state);
    return ok;
}

bool sched_erase(Sched *s, int slot, int *tokens, Err *err) {
    if (!idle_slot(s, slot, err)) return false;
    *tokens = (int)s->prefix.seq[slot].tokens.len;
    prefix_clear(&s->prefix, slot);
    return true;
}
