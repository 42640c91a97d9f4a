/* DRY: tokens that would go on with a sequence that stands in the text already are penalised, the more the longer the
 * sequence is (p-e-w, 2024; libllama). A sequence breaker ends the search: it is a string, found in whatever tokens
 * hold or begin it. */
#include "engine/candidates.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_BREAKER = 40, MAX_TAIL = 20 };

/* A breaker that begins in a token: the tokens that must follow for it to be whole; none if the token holds it all. */
typedef struct Tail {
    int32_t next; /* of the same head token, -1: none */
    int n;
    int32_t id[MAX_TAIL];
} Tail;

struct Dry {
    int32_t *first; /* [vocab]: into tail, -1: the token begins no breaker */
    Tail *tail;
    int n_tail, cap_tail;
    int *same;      /* scratch: length of the common suffix, by distance from the end */
    size_t cap_same;
    int32_t *longest; /* [vocab], zero between calls: the longest repetition that a token would go on with */
};

static void add_tail(Dry *d, int32_t head, const int32_t *id, int n) {
    if (n > MAX_TAIL) n = MAX_TAIL;
    for (int32_t t = d->first[head]; t >= 0; t = d->tail[t].next)
        if (d->tail[t].n == n && (!n || memcmp(d->tail[t].id, id, (size_t)n * sizeof *id) == 0)) return;
    if (d->n_tail == d->cap_tail) {
        d->cap_tail = d->cap_tail ? 2 * d->cap_tail : 64;
        d->tail = mem_grow(d->tail, (size_t)d->cap_tail, sizeof *d->tail);
    }
    Tail *t = &d->tail[d->n_tail];
    *t = (Tail){.next = d->first[head], .n = n};
    if (n) memcpy(t->id, id, (size_t)n * sizeof *id);
    d->first[head] = d->n_tail++;
}

/* One breaker in one token: whole, or its beginning at the token's end. rest[i]: the breaker's tokens from i on. */
static void add_breaker(Dry *d, int32_t head, Str word, Str breaker, const Ids *rest) {
    if (str_find(word, breaker) >= 0) {
        add_tail(d, head, NULL, 0);
        return;
    }
    for (size_t at = word.n > breaker.n ? word.n - breaker.n : 0; at < word.n; at++) {
        size_t n = word.n - at;
        if (n < breaker.n && memcmp(word.p + at, breaker.p, n) == 0 && rest[n].len)
            add_tail(d, head, rest[n].data, (int)(rest[n].len < MAX_TAIL ? rest[n].len : MAX_TAIL));
    }
}

static void add_breakers(Dry *d, const SampleOpts *o, int64_t vocab) {
    int ids = tok_size(o->tok) < vocab ? tok_size(o->tok) : (int)vocab;
    for (int k = 0; k < o->n_dry_breakers; k++) {
        Str breaker = o->dry_breakers[k];
        if (!breaker.n) continue;
        if (breaker.n > MAX_BREAKER) breaker.n = MAX_BREAKER;
        Ids rest[MAX_BREAKER] = {{0}};
        for (size_t i = 1; i < breaker.n; i++) /* in the middle of a character there is no text: no such tail */
            if (!tok_encode(o->tok, str_from(breaker, i), 0, &rest[i], NULL)) rest[i].len = 0;
        for (int32_t id = 0; id < ids; id++) add_breaker(d, id, tok_bytes(o->tok, id), breaker, rest);
        for (size_t i = 0; i < MAX_BREAKER; i++) ids_deinit(&rest[i]);
    }
}

Dry *dry_new(const SampleOpts *o, int64_t vocab) {
    Dry *d = mem_new(1, sizeof *d);
    d->first = mem_new((size_t)vocab, sizeof *d->first);
    d->longest = mem_new((size_t)vocab, sizeof *d->longest);
    for (int64_t i = 0; i < vocab; i++) d->first[i] = -1;
    if (o->tok) add_breakers(d, o, vocab);
    return d;
}

void dry_free(Dry *d) {
    if (!d) return;
    free(d->first);
    free(d->tail);
    free(d->same);
    free(d->longest);
    free(d);
}

/* back[-i]: the token i before the last. How far a repetition may reach back: to the last breaker, else n. */
static int reach(const Dry *d, const int32_t *back, int n) {
    for (int i = 0; i < n; i++) {
        int longest = -1;
        for (int32_t t = d->first[back[-i]]; t >= 0; t = d->tail[t].next) {
            const Tail *tail = &d->tail[t];
            if (tail->n <= longest || tail->n > i) continue;
            int same = 0;
            while (same < tail->n && tail->id[same] == back[-i + same + 1]) same++;
            if (same == tail->n) longest = tail->n;
        }
        if (longest >= 0) return i - longest;
    }
    return n;
}

/* same[k]: how many tokens before the one k back, it included, equal the last ones (the Z function, backwards). */
static void common_suffixes(int *same, const int32_t *back, int n) {
    int begin = 0, end = 0; /* of the match that reaches furthest */
    for (int k = 1; k < n; k++) {
        int len = k < end ? (same[k - begin] < end - k ? same[k - begin] : end - k) : 0;
        while (k + len < n && back[-len] == back[-k - len]) len++;
        same[k] = len;
        if (k + len > end) {
            begin = k;
            end = k + len;
        }
    }
}

void dry_apply(Dry *d, const SampleOpts *o, const Ids *seen, Candidates *c) {
    int n = seen->len < (size_t)o->dry_penalty_last_n ? (int)seen->len : o->dry_penalty_last_n;
    if (n <= o->dry_allowed_length) return;
    const int32_t *back = seen->data + seen->len - 1;
    int limit = reach(d, back, n);
    if (limit < o->dry_allowed_length) return;
    if (d->cap_same < (size_t)n) {
        d->cap_same = 2 * (size_t)n;
        d->same = mem_grow(d->same, d->cap_same, sizeof *d->same);
    }
    common_suffixes(d->same, back, n);

    /* The token after a repetition would make it longer. */
    for (int k = 1; k < n; k++) {
        int len = d->same[k] < limit ? d->same[k] : limit;
        if (len >= o->dry_allowed_length && d->longest[back[-k + 1]] < len + 1) d->longest[back[-k + 1]] = len + 1;
    }
    int most = o->dry_base > 1.000001f ? (int)(88.7228391f / logf(o->dry_base)) : 0; /* the log of FLT_MAX */
    for (int64_t i = 0; i < c->n; i++) {
        int len = d->longest[c->at[i].id] - 1;
        bool breaks = false;
        if (len < 0) continue;
        for (int32_t t = d->first[c->at[i].id]; t >= 0; t = d->tail[t].next) breaks |= d->tail[t].n == 0;
        if (breaks) continue;
        int over = len - o->dry_allowed_length;
        if (most > 0 && over > most) over = most;
        c->at[i].logit -= (float)((double)o->dry_multiplier * pow((double)o->dry_base, over));
    }
    for (int k = 1; k < n; k++) d->longest[back[-k + 1]] = 0;
    c->sorted = false;
}
