/* See prefix.h. */
#include "engine/prefix.h"

#include "base/log.h"

#include <stdlib.h>
#include <string.h>

enum {
    WORTH = 16, /* tokens that are worth keeping */
    BACK = 64,  /* that a bounded sequence can go back for certain (kv.h) */
};

static int sequences(const Prefix *p) { return p->e->opts.slots + p->e->opts.parked; }

void prefix_open(Prefix *p, tn_engine *e) {
    *p = (Prefix){.e = e,
                  .fixed = graph_fixed(&e->graph) > 0,
                  .seq = mem_new((size_t)(e->opts.slots + e->opts.parked), sizeof *p->seq)};
}

size_t prefix_index_bytes(const Prefix *p) {
    size_t sum = 0;
    for (int i = 0; i < sequences(p); i++) sum += index_bytes(&p->seq[i].index);
    return sum;
}

bool prefix_recalls(const Prefix *p) { return p->e->head.n_head && p->e->restore != RESTORE_NONE; }

void prefix_close(Prefix *p) {
    for (int i = 0; i < sequences(p); i++) {
        if (i < p->e->opts.slots && p->seq[i].mine) engine_give_slot(p->e, i);
        else if (p->seq[i].tokens.len) p->e->backend->rewind(p->e->engine, engine_seq(p->e, i), 0);
        ids_deinit(&p->seq[i].tokens);
        index_deinit(&p->seq[i].index);
    }
    free(p->seq);
}

int prefix_usable(const Prefix *p, const int32_t *held, int len, const int32_t *ids, int n) {
    int most = len < n - 1 ? len : n - 1, same = 0;
    while (same < most && held[same] == ids[same]) same++;
    if (p->e->opts.bound.window && len - same > BACK) return 0; /* what it would see there is gone */
    return !p->fixed || same == len ? same : 0;
}

static int usable(const Prefix *p, int seq, const PrefixWish *w) {
    const Ids *t = &p->seq[seq].tokens;
    return prefix_usable(p, t->data, (int)t->len, w->ids, w->most && w->most < w->n ? w->most + 1 : w->n);
}

/* The sequence that can lend most; an idle slot before others, so that nothing need be copied. */
static int best_source(const Prefix *p, const PrefixWish *w, int *lends) {
    int best = -1;
    *lends = 0;
    for (int i = 0; i < sequences(p); i++) {
        int n = usable(p, i, w);
        bool idle = i < p->e->opts.slots && !p->seq[i].busy;
        if (n > *lends || (n && n == *lends && idle && best >= 0 && p->seq[best].busy)) {
            best = i;
            *lends = n;
        }
    }
    return best;
}

int prefix_best(const Prefix *p, const int32_t *ids, int n) {
    int lends;
    best_source(p, &(PrefixWish){.ids = ids, .n = n}, &lends);
    return lends;
}

static bool is_free(Prefix *p, int slot, const PrefixWish *w) {
    Held *h = &p->seq[slot];
    if (h->busy || (w->slot < 0 && w->reserved && w->reserved[slot])) return false;
    if (!h->mine) h->mine = engine_claim_slot(p->e, slot);
    return h->mine;
}

/* An empty slot, or the least recently used; `spare` only if there is no other. */
static int free_slot(Prefix *p, const PrefixWish *w, int spare) {
    int best = -1;
    for (int i = 0; i < p->e->opts.slots; i++) {
        if (i == spare || (w->slot >= 0 && i != w->slot) || !is_free(p, i, w)) continue;
        const Held *h = &p->seq[i], *b = best < 0 ? NULL : &p->seq[best];
        if (!b || (b->tokens.len && (!h->tokens.len || h->used < b->used))) best = i;
    }
    if (best < 0 && spare >= 0 && spare < p->e->opts.slots && is_free(p, spare, w)) best = spare;
    return best;
}

/* Is everything that seq holds held by another one, too? */
static bool is_covered(const Prefix *p, int seq) {
    const Ids *t = &p->seq[seq].tokens;
    for (int i = 0; i < sequences(p); i++) {
        const Ids *o = &p->seq[i].tokens;
        bool longer = p->fixed ? o->len == t->len : o->len >= t->len;
        if (p->e->opts.bound.window && o->len > t->len + BACK) continue;
        if (i != seq && longer && memcmp(o->data, t->data, t->len * sizeof *t->data) == 0) return true;
    }
    return false;
}

static void park(Prefix *p, int seq, int keep) {
    const EngineOpts *o = &p->e->opts;
    const Ids *t = &p->seq[seq].tokens;
    if (!o->parked || t->len < WORTH || is_covered(p, seq)) return;
    int seat = -1;
    for (int i = o->slots; i < sequences(p); i++) {
        if (i == keep) continue;
        const Held *h = &p->seq[i], *b = seat < 0 ? NULL : &p->seq[seat];
        /* one that this one continues loses nothing */
        bool prefix = !p->fixed && !p->e->opts.bound.window && h->tokens.len && h->tokens.len < t->len &&
                      memcmp(h->tokens.data, t->data, h->tokens.len * sizeof *t->data) == 0;
        if (prefix) {
            seat = i;
            break;
        }
        if (!b || (b->tokens.len && (!h->tokens.len || h->used < b->used))) seat = i;
    }
    if (seat < 0) return;
    Err err;
    Held *to = &p->seq[seat];
    to->tokens.len = 0;
    if (!p->e->backend->copy(p->e->engine, engine_seq(p->e, seat), seq, (int)t->len, &err)) {
        log_at(LOG_DEBUG, "prefix cache: %s", err.msg);
        p->e->backend->rewind(p->e->engine, engine_seq(p->e, seat), 0);
        return;
    }
    for (size_t i = 0; i < t->len; i++) ids_put(&to->tokens, t->data[i]);
    index_copy(&to->index, &p->seq[seq].index, (int)t->len);
    to->used = p->seq[seq].busy ? clock_seconds() : p->seq[seq].used;
}

void prefix_park(Prefix *p, int slot) { park(p, slot, -1); }

/* Make the slot hold the first n tokens of source: what it got is n, or less. */
static int fill(Prefix *p, int slot, int source, int n) {
    const Backend *b = p->e->backend;
    Held *to = &p->seq[slot];
    Err err;
    if (source == slot) {
        int got = (int)to->tokens.len == n ? n : b->rewind(p->e->engine, slot, n);
        to->tokens.len = (size_t)got;
        index_cut(&to->index, got);
        return got;
    }
    b->rewind(p->e->engine, slot, 0);
    to->tokens.len = 0;
    index_cut(&to->index, 0);
    if (source < 0 || !n) return 0;
    if (!b->copy(p->e->engine, slot, engine_seq(p->e, source), n, &err)) {
        log_at(LOG_DEBUG, "prefix cache: %s", err.msg);
        b->rewind(p->e->engine, slot, 0);
        return 0;
    }
    const Ids *from = &p->seq[source].tokens;
    for (int i = 0; i < n; i++) ids_put(&to->tokens, from->data[i]);
    index_copy(&to->index, &p->seq[source].index, n);
    p->seq[source].used = clock_seconds();
    return n;
}

/* Why nothing of a prompt is reused. */
static void tell_why(const Prefix *p, const PrefixWish *w) {
    int best = 0;
    for (int i = 0; i < sequences(p) && !w->fresh; i++) {
        const Ids *t = &p->seq[i].tokens;
        int n = 0;
        while (n < (int)t->len && n < w->n - 1 && t->data[n] == w->ids[n]) n++;
        if (n > best && (w->slot < 0 || i == w->slot)) best = n;
    }
    if (w->fresh) log_at(LOG_INFO, "prefix cache: nothing was to be reused");
    else if (best < WORTH) log_at(LOG_INFO, "prefix cache: nothing that is held begins as the prompt does");
    else if (p->fixed)
        log_at(LOG_INFO, "prefix cache: %d tokens of the prompt are held, but no states as they were behind them%s",
               best, p->e->opts.parked ? "" : ": memory has no room to keep any");
    else log_at(LOG_INFO, "prefix cache: %d tokens of the prompt were held, and could not be taken", best);
}

int prefix_take(Prefix *p, const PrefixWish *w, int *cached) {
    int lends = 0, source = -1, slots = p->e->opts.slots;
    if (!w->fresh && w->slot < 0) source = best_source(p, w, &lends);
    if (!w->fresh && w->slot >= 0 && (lends = usable(p, w->slot, w))) source = w->slot;
    bool in_place = source >= 0 && source < slots && !p->seq[source].busy && is_free(p, source, w) &&
                    ((size_t)lends * 2 >= p->seq[source].tokens.len || w->slot >= 0);
    int slot = in_place ? source : free_slot(p, w, source);
    if (slot < 0) return -1;
    Held *h = &p->seq[slot];
    if (h->tokens.len > (slot == source ? (size_t)lends : 0) + WORTH) park(p, slot, source);
    *cached = fill(p, slot, source, lends);
    if (!*cached && w->n > WORTH) tell_why(p, w);
    h->busy = true;
    h->used = clock_seconds();
    return slot;
}

/* The index of a slot is that of the first n tokens of a sequence, which has just been fed the last of them. */
static void index_follow(Prefix *p, int slot, int seq, int n) {
    tn_engine *e = p->e;
    Index *x = &p->seq[slot].index;
    if (!prefix_recalls(p)) return;
    index_cut(x, n);
    float *key = mem_new((size_t)e->key_width, sizeof *key), *value = mem_new((size_t)e->value_width, sizeof *value);
    while (x->n < n) {
        e->backend->bound->read(e->engine, seq, e->key_state, e->key_head, false, x->n, key);
        e->backend->bound->read(e->engine, seq, e->key_state, e->key_head, true, x->n, value);
        index_put(x, key, e->key_width, value, e->value_width);
    }
    free(key);
    free(value);
}

void prefix_fed(Prefix *p, int slot, const int32_t *ids, int n) {
    Ids *held = &p->seq[slot].tokens;
    if (held->len > (size_t)n) held->len = (size_t)n;
    for (int i = (int)held->len; i < n; i++) ids_put(held, ids[i]);
    index_follow(p, slot, slot, n);
}

void prefix_seen(Prefix *p, int slot, int n) { index_follow(p, slot, p->e->opts.slots + slot, n); }

void prefix_adopt(Prefix *p, int slot, const int32_t *ids, int n) {
    Err err;
    Held *h = &p->seq[slot];
    p->e->backend->rewind(p->e->engine, slot, 0);
    h->tokens.len = 0;
    if (!p->e->backend->copy(p->e->engine, slot, p->e->opts.slots + slot, n, &err)) {
        log_at(LOG_DEBUG, "prefix cache: %s", err.msg);
        index_cut(&h->index, 0);
        return;
    }
    for (int i = 0; i < n; i++) ids_put(&h->tokens, ids[i]);
    index_cut(&h->index, n);
}

void prefix_release(Prefix *p, int slot) {
    p->seq[slot].busy = false;
    p->seq[slot].used = clock_seconds();
}

void prefix_clear(Prefix *p, int slot) {
    p->e->backend->rewind(p->e->engine, slot, 0);
    p->seq[slot].tokens.len = 0;
    index_cut(&p->seq[slot].index, 0);
}
