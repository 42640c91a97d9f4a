/* The samplers of the chain (samplers.def), one function each: they change logits or drop candidates. Arithmetic and
 * order of sums are libllama's. */
#include "engine/candidates.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void apply_penalties(Sampler *s, Candidates *c) {
    const SampleOpts *o = &s->opts;
    for (int64_t i = 0; i < c->n; i++) {
        Candidate *x = &c->at[i];
        int count = s->count[x->id];
        if (!count) continue;
        /* Division alone would make negative logits likelier. */
        if (x->logit <= 0) x->logit *= o->repeat_penalty;
        else x->logit /= o->repeat_penalty;
        x->logit -= (float)count * o->frequency_penalty + o->presence_penalty;
    }
    c->sorted = false;
}

static void apply_dry(Sampler *s, Candidates *c) { dry_apply(s->dry, &s->opts, &s->seen, c); }

/* Nothing below the best logit minus n standard deviations. */
static void apply_top_n_sigma(Sampler *s, Candidates *c) {
    if (c->n <= 1) return;
    float max = -INFINITY, sum = 0, squares = 0;
    int64_t n = 0;
    for (int64_t i = 0; i < c->n; i++) {
        if (c->at[i].logit == -INFINITY) continue;
        if (c->at[i].logit > max) max = c->at[i].logit;
        sum += c->at[i].logit;
        n++;
    }
    float mean = n ? sum / (float)n : 0;
    for (int64_t i = 0; i < c->n; i++) {
        if (c->at[i].logit == -INFINITY) continue;
        double away = (double)(c->at[i].logit - mean);
        squares = (float)((double)squares + away * away);
    }
    float sigma = n ? sqrtf(squares / (float)n) : 0;
    for (int64_t i = 0; i < c->n; i++)
        if (c->at[i].logit < max - s->opts.top_n_sigma * sigma) c->at[i].logit = -INFINITY;
}

static void apply_top_k(Sampler *s, Candidates *c) { candidates_keep_best(c, s->opts.top_k); }

/* The candidates whose surprise is nearest to the entropy (Meister et al., 2022). They come out in that order. */
static void apply_typ_p(Sampler *s, Candidates *c) {
    candidates_sort(c);
    candidates_softmax(c);
    float entropy = 0, sum = 0;
    for (int64_t i = 0; i < c->n; i++)
        if (c->at[i].p > 0) entropy += -c->at[i].p * logf(c->at[i].p);
    /* Sorted as candidates are: the id is the place, the logit how near it is. */
    Candidates near = {.at = mem_new((size_t)c->n, sizeof *near.at), .n = c->n};
    Candidate *all = mem_new((size_t)c->n, sizeof *all);
    for (int64_t i = 0; i < c->n; i++)
        near.at[i] = (Candidate){(int32_t)i, -fabsf(-logf(c->at[i].p) - entropy), 0};
    candidates_sort(&near);
    memcpy(all, c->at, (size_t)c->n * sizeof *all);
    int64_t keep = 0;
    do {
        c->at[keep] = all[near.at[keep].id];
        sum += c->at[keep++].p;
    } while (keep < c->n && (sum <= s->opts.typical_p || keep < s->opts.min_keep));
    free(near.at);
    free(all);
    c->n = keep;
    c->sorted = false;
}

/* The best of a long unsorted list are usually enough. */
static void apply_top_p(Sampler *s, Candidates *c) {
    enum { FIRST = 256, LONG = 1024 };
    candidates_softmax(c);
    int64_t sorted = c->n;
    if (!c->sorted && c->n > LONG) {
        Candidates first = *c;
        candidates_keep_best(&first, FIRST);
        sorted = FIRST;
    } else {
        candidates_sort(c);
    }
    float sum = 0;
    for (int64_t i = 0; i < c->n; i++) {
        if (i == sorted) { /* the first ones are in place */
            candidates_sort(c);
            sorted = c->n;
        }
        sum += c->at[i].p;
        if (sum >= s->opts.top_p && i + 1 >= s->opts.min_keep) {
            c->n = i + 1;
            break;
        }
    }
    c->sorted = true;
}

static void apply_min_p(Sampler *s, Candidates *c) {
    float max = -INFINITY;
    for (int64_t i = 0; i < c->n; i++)
        if (c->at[i].logit > max) max = c->at[i].logit;
    float least = max + logf(s->opts.min_p);
    int64_t keep = 0, need = s->opts.min_keep > 1 ? s->opts.min_keep : 1;
    for (int64_t i = 0; i < c->n; i++) keep += c->at[i].logit >= least;
    if (keep < need) {
        candidates_keep_best(c, need);
        return;
    }
    int64_t n = 0;
    for (int64_t i = 0; i < c->n; i++)
        if (c->at[i].logit >= least) c->at[n++] = c->at[i];
    c->n = n;
}

/* Exclude top choices: with a probability, only the last of those above the threshold stays, and what is below. */
static void apply_xtc(Sampler *s, Candidates *c) {
    if (c->n < 2 || mt_uniform_float(&s->xtc_random) > s->opts.xtc_probability) return;
    candidates_sort(c);
    candidates_softmax(c);
    int64_t last = 0;
    while (last < c->n && c->at[last].p >= s->opts.xtc_threshold) last++;
    last--;
    if (last <= 0 || c->n - last < s->opts.min_keep) return;
    c->at += last;
    c->n -= last;
}

#define TEMP_LEAST 1e-30f /* below, logits divided by it are infinite */

static void divide(Candidates *c, float temp) {
    if (temp > 0) {
        if (temp < TEMP_LEAST) temp = TEMP_LEAST;
        for (int64_t i = 0; i < c->n; i++) c->at[i].logit /= temp;
        return;
    }
    int64_t best = 0;
    for (int64_t i = 1; i < c->n; i++)
        if (c->at[i].logit > c->at[best].logit) best = i;
    for (int64_t i = 0; i < c->n; i++)
        if (i != best) c->at[i].logit = -INFINITY;
}

/* Fixed, or within a range by the entropy. */
static void apply_temperature(Sampler *s, Candidates *c) {
    const SampleOpts *o = &s->opts;
    if (o->dynatemp_range <= 0) {
        divide(c, o->temp);
        return;
    }
    if (c->n <= 1) return;
    float min = o->temp - o->dynatemp_range > 0 ? o->temp - o->dynatemp_range : 0, max = o->temp + o->dynatemp_range;
    float most = -logf(1.0f / (float)c->n), entropy = 0;
    candidates_sort(c);
    candidates_softmax(c);
    for (int64_t i = 0; i < c->n; i++)
        if (c->at[i].p > 0) entropy -= c->at[i].p * logf(c->at[i].p);
    divide(c, min + (max - min) * powf(entropy / most, o->dynatemp_exponent));
}

/* The text of a token that is one, not a control token. */
static Str piece(const Sampler *s, const Candidate *x) {
    return tok_is_special(s->opts.tok, x->id) ? S("") : tok_bytes(s->opts.tok, x->id);
}

/* A token whose text begins another's stands for both of them: the likelier one gets what they have together. */
static void join_beginnings(const Sampler *s, Candidates *c) {
    for (int64_t i = 0; i < c->n; i++)
        for (int64_t k = 0; k < c->n && c->at[i].logit > -INFINITY; k++) {
            Candidate *a = &c->at[i], *b = &c->at[k];
            Str text = piece(s, a);
            if (i == k || b->logit == -INFINITY || !text.n || !str_starts(piece(s, b), text)) continue;
            Candidate *to = b->p > a->p ? b : a, *from = b->p > a->p ? a : b;
            to->p += from->p;
            from->logit = -INFINITY;
            from->p = 0;
        }
}

/* Tokens of at least this probability, and those that end the text; the probabilities of what is left add up to 1. The
 * number of tokens that do not end it. */
static int64_t keep_likely(const Sampler *s, Candidates *c, float least) {
    int64_t n = 0, going_on = 0;
    float sum = 0;
    for (int64_t i = 0; i < c->n; i++) {
        bool ends = tok_is_eog(s->opts.tok, c->at[i].id);
        if (c->at[i].p < least && !ends) continue;
        going_on += !ends;
        sum += c->at[i].p;
        c->at[n++] = c->at[i];
    }
    c->n = n;
    for (int64_t i = 0; i < n; i++) c->at[i].p /= sum;
    return going_on;
}

/* For code in the middle of code: the text ends early, and goes on only with what is likely. */
static void apply_infill(Sampler *s, Candidates *c) {
    candidates_sort(c);
    candidates_softmax(c);
    float text = 0, end = 0;
    for (int64_t i = 0; i < c->n; i++) *(tok_is_eog(s->opts.tok, c->at[i].id) ? &end : &text) += c->at[i].p;
    if (3 * end * (float)c->n > text) {
        keep_likely(s, c, INFINITY);
        return;
    }
    join_beginnings(s, c);
    int64_t going_on = keep_likely(s, c, 0.2f);
    if (going_on) keep_likely(s, c, (float)(1.0 / (double)(going_on + 1)));
    else *c = (Candidates){.at = c->at, .n = 1, .sorted = true};
    if (!going_on) c->at[0] = (Candidate){tok_eos(s->opts.tok), 1, 1};
}

static void apply_adaptive_p(Sampler *s, Candidates *c) { /* its place is at the end: draw_adaptive */
    (void)s;
    (void)c;
}

void sampler_apply(Sampler *s, SamplerKind kind, Candidates *c) {
    static void (*const apply[])(Sampler *, Candidates *) = {
#define SAMPLER(name, ...) apply_##name,
#include "engine/samplers.def"
#undef SAMPLER
    };
    apply[kind](s, c);
}
