/* See speculate.h. */
#include "engine/speculate.h"

#include "base/log.h"

#include <stdlib.h>

#define SURE 0.6f          /* chance of the first draft from which on a draft model is not asked */
#define CHANCE_LEAST 0.02f /* of all drafts up to one */
enum { PAUSE_FIRST = 4, PAUSE_MOST = 256, BATCH_MOST = 256 };

const char *speculate_name(SpeculateMode mode) {
    static const char *const names[] = {[SPECULATE_NONE] = "none",
                                        [SPECULATE_AUTO] = "auto",
                                        [SPECULATE_NGRAM] = "ngram",
                                        [SPECULATE_DRAFT] = "draft"};
    return names[mode];
}

int speculate_of(Str name) {
    static const char *const theirs[] = {"ngram-cache", "ngram-simple", "ngram-map-k", "ngram-map-k4v", "ngram-mod"};
    for (int m = SPECULATE_NONE; m <= SPECULATE_DRAFT; m++)
        if (str_eq(name, str_of(speculate_name((SpeculateMode)m)))) return m;
    for (size_t i = 0; i < sizeof theirs / sizeof *theirs; i++)
        if (str_eq(name, str_of(theirs[i]))) return SPECULATE_NGRAM;
    return str_eq(name, S("draft-simple")) ? SPECULATE_DRAFT : -1;
}

void speculation_open(Speculation *s) {
    *s = (Speculation){0};
    trust_base_init(&s->base);
}

void speculation_close(Speculation *s) {
    drafter_close(s->drafter);
    if (s->shared) suffix_deinit(&s->shared->text);
    free(s->shared);
}

void guess_deinit(Guess *g) { ngram_deinit(&g->ngram); }

/* ---- proposals */

static void propose_caller(const Guesser *g, int most, Drafts *out) {
    const Proposer *p = g->opts->proposer;
    out->source = SOURCE_CALLER;
    out->n = p->propose(p->self, g->ids, g->n, out->id, most);
    if (out->n < 0) out->n = 0;
    if (out->n > most) out->n = most;
    for (int i = 0; i < out->n; i++) out->grade[i] = 0;
}

/* One draft more than may be fed: so it is seen whether they are right again. */
static int wanted_of(const Guesser *g) {
    int room = g->opts->always ? DRAFTS_MOST : trust_room(&g->guess->trust) + 1;
    if (room < g->opts->least) room = g->opts->least;
    return room < g->most ? room : g->most;
}

static void propose(Speculation *s, const Guesser *g) {
    Drafts *d = &g->guess->drafts;
    SpeculateMode mode = g->opts->mode;
    int most = wanted_of(g);
    d->n = 0;
    if (g->opts->proposer) {
        if (most > 0) propose_caller(g, most, d);
    } else if (mode == SPECULATE_NGRAM || mode == SPECULATE_AUTO) {
        if (ngram_read(&g->guess->ngram, s->shared, g->ids, g->n)) ngram_propose(&g->guess->ngram, s->shared, most, d);
    }
}

/* Tokens a second, by how many drafts of the draft model each of `rows` requests gets: the best number. */
static int depth_of(const Speculation *s, int asks, int rows, float share) {
    double own = drafter_seconds(s->drafter, asks), level = (double)price_level(&s->price, rows);
    if (!(own > 0) || !(level > 0)) return 1;
    float ratio[PRICE_DRAFTS + 1];
    int most = PRICE_DRAFTS / asks, best = 0;
    if (most > DRAFTS_MOST) most = DRAFTS_MOST;
    price_ratios(&s->price, rows, most * asks, ratio);
    double tokens = rows, chance = 1, speed = 1.02 * rows / level;
    for (int d = 1; d <= most; d++) {
        tokens += asks * (chance *= (double)share);
        double now = tokens / (level * (double)ratio[d * asks] + d * own);
        if (now <= speed) continue;
        speed = now;
        best = d;
    }
    return best;
}

static bool wants_model(const Speculation *s, const Guesser *g) {
    const Drafts *d = &g->guess->drafts;
    SpeculateMode mode = g->opts->mode;
    if (g->opts->proposer || (mode != SPECULATE_DRAFT && mode != SPECULATE_AUTO) || g->most < 1) return false;
    if (d->n && trust_share(&g->guess->trust, &s->base, d->source, d->grade[0]) >= SURE) return false;
    return g->opts->always || g->guess->pause == 0;
}

static void propose_model(Speculation *s, const Guesser *g, int n, int rows) {
    DraftAsk ask[BATCH_MOST];
    Drafts *out = mem_new((size_t)n, sizeof *out);
    const Guesser *of[BATCH_MOST];
    int asks = 0;
    float share = 0;
    for (int i = 0; i < n && asks < BATCH_MOST; i++) {
        if (!wants_model(s, &g[i])) continue;
        share += trust_overall(&g[i].guess->trust, SOURCE_MODEL);
        of[asks] = &g[i];
        ask[asks] = (DraftAsk){g[i].ids, g[i].n, g[i].slot, wanted_of(&g[i]), g[i].opts->share_least, CHANCE_LEAST,
                               &out[asks]};
        asks++;
    }
    int depth = asks ? depth_of(s, asks, rows, share / (float)asks) : 0;
    for (int i = 0; i < asks; i++) {
        int most = depth < 1 ? 1 : depth; /* that it does not pay is seen by one draft now and then */
        if (!of[i]->opts->always && ask[i].most > most) ask[i].most = most;
    }
    Err err = {0};
    if (asks && !drafter_propose(s->drafter, ask, asks, &err)) {
        log_at(LOG_WARN, "the draft model has failed, requests go on without it: %s", err.msg);
        drafter_close(s->drafter);
        s->drafter = NULL;
        asks = 0;
    }
    for (int i = 0; i < asks; i++) {
        Guess *to = of[i]->guess;
        if (out[i].n) to->drafts = out[i];
        if (out[i].n && depth < 1) to->pause = -1; /* when it is known whether it was right */
    }
    free(out);
}

/* ---- how many */

static void offer(const Speculation *s, const Guesser *g, int64_t vocab) {
    Drafts *d = &g->guess->drafts;
    Offer *o = &g->guess->offer;
    for (int i = 0; i < d->n; i++)
        if (d->id[i] < 0 || d->id[i] >= vocab) d->n = i;
    if (d->n) d->n = sampler_fits(g->sampler, d->id, d->n);
    if (d->n < g->opts->least) d->n = 0;
    int room = g->opts->always ? d->n : trust_room(&g->guess->trust);
    float chance = 1;
    o->n = o->take = 0;
    for (int i = 0; i < d->n && i < room; i++) {
        chance *= trust_share(&g->guess->trust, &s->base, d->source, d->grade[i]);
        if (!g->opts->always && chance < CHANCE_LEAST) break;
        o->chance[o->n++] = chance;
    }
}

void speculate(Speculation *s, const Guesser *g, int n, int rows, int most, int64_t vocab) {
    Offer **priced = mem_new((size_t)n, sizeof *priced);
    int n_priced = 0;
    for (int i = 0; i < n; i++) propose(s, &g[i]);
    if (s->drafter) propose_model(s, g, n, rows);
    for (int i = 0; i < n; i++) {
        Offer *o = &g[i].guess->offer;
        offer(s, &g[i], vocab);
        if (!g[i].opts->always) {
            priced[n_priced++] = o;
            continue;
        }
        int share = most / (n - i);
        o->take = o->n < share ? o->n : share;
        most -= o->take;
    }
    price_choose(&s->price, rows, most, priced, n_priced);
    for (int i = 0; i < n; i++)
        if (g[i].guess->offer.take < g[i].opts->least) g[i].guess->offer.take = 0;
    free(priced);
}

void guess_learn(Speculation *s, Guess *g, int fed, const int32_t *ids, int n) {
    const Drafts *d = &g->drafts;
    trust_learn(&g->trust, &s->base, d, fed, ids, n);
    bool wrong = d->n && n && d->id[0] != ids[0];
    g->pause = g->pause > n ? g->pause - n : g->pause > 0 ? 0 : g->pause;
    if (d->n && d->source == SOURCE_MODEL) {
        if (!wrong && g->pause == 0) g->paused = 0;
        if (g->pause < 0 || (wrong && !trust_room(&g->trust))) {
            g->paused = g->paused ? 2 * g->paused : PAUSE_FIRST;
            if (g->paused > PAUSE_MOST) g->paused = PAUSE_MOST;
            g->pause = g->paused;
        }
    }
    g->drafts.n = 0;
}
