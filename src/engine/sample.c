/* The sampler (sample.h): options, what is asked of the engine, and a token's way through the chain (candidates.h). */
#include "engine/sample.h"

#include "engine/candidates.h"

#include <ctype.h>
#include <math.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

enum { TOPK_MOST = 1024, BANS_MOST = 64 };

static const struct {
    const char *name;
    char letter;
    bool keeps_best;
} samplers[] = {
#define SAMPLER(name, letter, acts, keeps_best) {#name, letter, keeps_best},
#include "engine/samplers.def"
#undef SAMPLER
};

static bool acts(const SampleOpts *o, SamplerKind kind) {
    switch (kind) {
#define SAMPLER(name, letter, acts, keeps_best) \
    case SAMPLER_##name: return acts;
#include "engine/samplers.def"
#undef SAMPLER
    case SAMPLER_COUNT: break;
    }
    check(!"a sampler that does not exist");
}

const char *sampler_name(SamplerKind kind) { return samplers[kind].name; }

/* ---- options ---- */

SampleOpts sample_defaults(void) {
    static const Str breakers[] = {{"\n", 1}, {":", 1}, {"\"", 1}, {"*", 1}};
    SampleOpts o = {.n_order = SAMPLER_temperature + 1,
                    .dry_breakers = breakers,
                    .n_dry_breakers = sizeof breakers / sizeof *breakers};
#define SAMPLE_NUMBER(field, type, otherwise, ...) o.field = (type)(otherwise);
#include "engine/sampling.def"
    for (int i = 0; i < o.n_order; i++) o.order[i] = (uint8_t)i;
    if (getrandom(&o.seed, sizeof o.seed, GRND_NONBLOCK) != (ssize_t)sizeof o.seed) o.seed = (uint32_t)time(NULL);
    return o;
}

const SampleNumber *sample_out_of_range(const SampleOpts *o, double *value) {
    static const SampleNumber numbers[] = {
#define SAMPLE_NUMBER(field, type, otherwise, least, most, outside, name, ...)                       \
    {#field,        name,        offsetof(SampleOpts, field), _Generic((type)0, int: true, float: false), \
     (type)(least), (type)(most)},
#include "engine/sampling.def"
    };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        const void *at = (const char *)o + numbers[i].at;
        *value = numbers[i].whole ? *(const int *)at : (double)*(const float *)at;
        if (!(*value >= numbers[i].least && *value <= numbers[i].most)) return &numbers[i]; /* NaN too */
    }
    return NULL;
}

static bool check_numbers(const SampleOpts *o, int64_t vocab, Err *err) {
    double v;
    const SampleNumber *wrong = sample_out_of_range(o, &v), probs = {.name = "n_probs", .most = (double)vocab};
    if (!wrong && (o->n_probs < 0 || o->n_probs > vocab)) {
        wrong = &probs;
        v = o->n_probs;
    }
    if (!wrong) return true;
    double least = wrong->least, most = wrong->most;
    bool below = least > -SAMPLE_HUGE / 2, above = most < (wrong->whole ? INT_MAX : SAMPLE_HUGE / 2);
    if (!isfinite(v)) return err_set(err, ERR_ARGUMENT, "%s is %g; it is a finite number", wrong->name, v);
    if (below && above)
        return err_set(err, ERR_ARGUMENT, "%s is %g; it goes from %g to %g", wrong->name, v, least, most);
    if (above) return err_set(err, ERR_ARGUMENT, "%s is %g; %g is the most", wrong->name, v, most);
    return err_set(err, ERR_ARGUMENT, "%s is %g; it is %g or more", wrong->name, v, least);
}

bool sample_check(const SampleOpts *o, int64_t vocab, Err *err) {
    if (!check_numbers(o, vocab, err)) return false;
    bool few = vocab <= TOPK_MOST;
    for (int i = 0; i < o->n_order; i++) {
        few = few || (o->order[i] == SAMPLER_top_k && o->top_k > 0 && o->top_k <= TOPK_MOST);
        if (o->order[i] == SAMPLER_infill && !few)
            return err_set(err, ERR_ARGUMENT, "samplers: infill compares pairs: it needs a top_k of 1 to %d before it",
                           (int)TOPK_MOST);
    }
    if (o->n_dry_breakers > SAMPLE_MAX_BREAKERS)
        return err_set(err, ERR_LIMIT, "%d DRY sequence breakers; %d at most", o->n_dry_breakers, SAMPLE_MAX_BREAKERS);
    if (o->n_bias > SAMPLE_MAX_BIAS)
        return err_set(err, ERR_LIMIT, "logit_bias of %d tokens; %d at most", o->n_bias, SAMPLE_MAX_BIAS);
    for (int i = 0; i < o->n_bias; i++) {
        LogitBias b = o->bias[i];
        if (b.id < 0 || b.id >= vocab)
            return err_set(err, ERR_ARGUMENT, "logit_bias: token id %d is not in the vocabulary of %lld", (int)b.id,
                           (long long)vocab);
        if (!(b.bias < INFINITY))
            return err_set(err, ERR_ARGUMENT, "logit_bias of token %d is not a number", (int)b.id);
    }
    return true;
}

/* A name without '_' and '-', in lower case; what llama.cpp calls it otherwise. */
int sampler_of_name(Str name) {
    static const struct {
        const char *alias, *name;
    } aliases[] = {{"temp", "temperature"}, {"nucleus", "topp"}, {"typ", "typp"}, {"typical", "typp"},
                   {"typicalp", "typp"}};
    char plain[2][32];
    size_t n = 0;
    if (name.n >= sizeof plain[0]) return -1;
    for (size_t i = 0; i < name.n; i++)
        if (name.p[i] != '_' && name.p[i] != '-') plain[0][n++] = (char)tolower((unsigned char)name.p[i]);
    plain[0][n] = '\0';
    const char *wanted = plain[0];
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (strcmp(wanted, aliases[i].alias) == 0) wanted = aliases[i].name;
    for (int kind = 0; kind < SAMPLER_COUNT; kind++) {
        n = 0;
        for (const char *c = samplers[kind].name; *c; c++)
            if (*c != '_') plain[1][n++] = *c;
        plain[1][n] = '\0';
        if (strcmp(wanted, plain[1]) == 0) return kind;
    }
    return -1;
}

int sampler_of_letter(char letter) {
    int kind = SAMPLER_COUNT - 1;
    while (kind >= 0 && samplers[kind].letter != letter) kind--;
    return kind;
}

bool sample_add_sampler(SampleOpts *o, int kind, Err *err) {
    if (o->n_order == SAMPLE_MAX_ORDER)
        return err_set(err, ERR_LIMIT, "more than %d samplers", (int)SAMPLE_MAX_ORDER);
    o->order[o->n_order++] = (uint8_t)kind;
    return true;
}

static bool no_sampler(Str name, Err *err) {
    return err_set(err, ERR_ARGUMENT, "there is no sampler '%.*s'", STR_ARG(name));
}

bool sample_set_order(SampleOpts *o, Str names, Err *err) {
    o->n_order = 0;
    while (names.n) {
        ptrdiff_t end = str_find(names, S(";"));
        Str name = {names.p, end < 0 ? names.n : (size_t)end};
        int kind = sampler_of_name(name);
        if (kind < 0) return no_sampler(name, err);
        if (!sample_add_sampler(o, kind, err)) return false;
        names = str_from(names, end < 0 ? names.n : (size_t)end + 1);
    }
    return true;
}

bool sample_set_letters(SampleOpts *o, Str letters, Err *err) {
    o->n_order = 0;
    for (size_t i = 0; i < letters.n; i++) {
        int kind = sampler_of_letter(letters.p[i]);
        if (kind < 0) return no_sampler((Str){letters.p + i, 1}, err);
        if (!sample_add_sampler(o, kind, err)) return false;
    }
    return true;
}

/* ---- the sampler ---- */

static bool chain_has(const Sampler *s, SamplerKind kind) {
    for (int i = 0; i < s->n_chain; i++)
        if (s->chain[i] == kind) return true;
    return false;
}

static void set_chain(Sampler *s) {
    const SampleOpts *o = &s->opts;
    s->draw = o->mirostat == 1 ? draw_mirostat : o->mirostat == 2 ? draw_mirostat_v2 : draw_dist;
    if (o->mirostat) {
        s->opts.dynatemp_range = 0;
        s->chain[s->n_chain++] = SAMPLER_temperature;
        return;
    }
    for (int i = 0; i < o->n_order; i++)
        if (acts(o, o->order[i])) s->chain[s->n_chain++] = o->order[i];
    if (chain_has(s, SAMPLER_adaptive_p)) s->draw = draw_adaptive;
}

/* Given biases, then bans: of ids that end a generation too. */
static void set_bias(Sampler *s) {
    const SampleOpts *o = &s->opts;
    int eog = 0, ids = o->tok && o->ignore_eos ? tok_size(o->tok) : 0;
    int ends = o->ends && o->ignore_eos ? (int)o->ends->len : 0;
    if (ids > s->vocab) ids = (int)s->vocab;
    for (int32_t id = 0; id < ids; id++) eog += tok_is_eog(o->tok, id);
    eog += ends;
    s->bias = mem_new((size_t)(o->n_bias + eog), sizeof *s->bias);
    for (int i = 0; i < o->n_bias; i++)
        if (o->bias[i].bias != -INFINITY) s->bias[s->n_bias++] = o->bias[i];
    for (int i = 0; i < o->n_bias; i++)
        if (o->bias[i].bias == -INFINITY) s->bias[s->n_bias + s->n_ban++] = o->bias[i];
    for (int32_t id = 0; id < ids; id++)
        if (tok_is_eog(o->tok, id)) s->bias[s->n_bias + s->n_ban++] = (LogitBias){id, -INFINITY};
    for (int i = 0; i < ends; i++)
        if (o->ends->data[i] < s->vocab && !(ids && tok_is_eog(o->tok, o->ends->data[i])))
            s->bias[s->n_bias + s->n_ban++] = (LogitBias){o->ends->data[i], -INFINITY};
    s->n_bias += s->n_ban;
}

/* The engine's k best are enough if nothing but bans acts on what is behind them. */
static void set_want(Sampler *s) {
    const SampleOpts *o = &s->opts;
    bool greedy = o->temp <= 0 && o->dynatemp_range <= 0 && chain_has(s, SAMPLER_temperature) && !o->mirostat;
    for (int i = 0; i < s->n_chain; i++) greedy = greedy && samplers[s->chain[i]].keeps_best;
    int k = greedy ? 1 : s->n_chain && s->chain[0] == SAMPLER_top_k && !o->mirostat ? o->top_k : 0;
    s->want = WANT_LOGITS;
    if (!k || s->n_bias > s->n_ban || s->n_ban > BANS_MOST || k > TOPK_MOST || o->n_probs > TOPK_MOST) return;
    int ask = k + s->n_ban > o->n_probs ? k + s->n_ban : o->n_probs;
    s->ask = ask < s->vocab ? ask : (int)s->vocab;
    s->take_k = k;
    s->want = s->ask == 1 && !o->n_probs ? WANT_ARGMAX : WANT_TOPK;
}

Sampler *sampler_new(const SampleOpts *o, int64_t vocab) {
    Sampler *s = mem_new(1, sizeof *s);
    s->opts = *o;
    s->vocab = vocab;
    set_chain(s);
    set_bias(s);
    set_want(s);
    s->pool = mem_new(s->want == WANT_LOGITS ? (size_t)vocab : (size_t)s->ask, sizeof *s->pool);
    if (chain_has(s, SAMPLER_penalties)) s->count = mem_new((size_t)vocab, sizeof *s->count);
    if (chain_has(s, SAMPLER_dry)) s->dry = dry_new(o, vocab);
    if (s->draw == draw_adaptive) s->before = mem_new((size_t)vocab, sizeof *s->before);
    if (o->n_probs) s->best = mem_new((size_t)o->n_probs, sizeof *s->best);
    s->opts.bias = NULL;
    s->opts.dry_breakers = NULL;
    s->mu = 2 * o->mirostat_tau;
    s->adaptive_weight = 1 / (1 - o->adaptive_decay);
    s->adaptive_sum = o->adaptive_target / (1 - o->adaptive_decay);
    mt_seed(&s->random, o->seed);
    mt_seed(&s->xtc_random, o->seed);
    return s;
}

void sampler_free(Sampler *s) {
    if (!s) return;
    free(s->pool);
    free(s->count);
    dry_free(s->dry);
    free(s->before);
    free(s->best);
    free(s->bias);
    free(s->allowed);
    free(s->kept);
    free(s->best_id);
    free(s->best_logit);
    ids_deinit(&s->seen);
    free(s);
}

void sampler_see(Sampler *s, const int32_t *ids, int n) {
    if (!s->count && !s->dry) return;
    for (int i = 0; i < n; i++) {
        ids_put(&s->seen, ids[i]);
        if (!s->count) continue;
        s->count[ids[i]]++;
        if (s->seen.len > (size_t)s->opts.repeat_last_n)
            s->count[s->seen.data[s->seen.len - 1 - (size_t)s->opts.repeat_last_n]]--;
    }
}

void sampler_mask(Sampler *s, const Mask *mask) {
    s->mask = mask;
    if (!mask || s->allowed) return;
    s->allowed = mem_new((size_t)(s->vocab + 31) / 32, sizeof *s->allowed);
    s->pool = mem_grow(s->pool, (size_t)s->vocab, sizeof *s->pool);
    s->kept = mem_new((size_t)s->vocab, sizeof *s->kept);
    s->best_id = mem_new((size_t)s->vocab, sizeof *s->best_id);
    s->best_logit = mem_new((size_t)s->vocab, sizeof *s->best_logit);
}

static bool limited(const Sampler *s) { return s->mask && s->mask->limits(s->mask->self); }

Want sampler_want(const Sampler *s, int *k) {
    Want want = limited(s) ? WANT_LOGITS : s->want;
    *k = want == WANT_TOPK ? s->ask : 0;
    return want;
}

static bool banned(const Sampler *s, int32_t id) {
    for (int i = s->n_bias - s->n_ban; i < s->n_bias; i++)
        if (s->bias[i].id == id) return true;
    return false;
}

static void ask_mask(const Sampler *s) {
    memset(s->allowed, 0, (size_t)(s->vocab + 31) / 32 * sizeof *s->allowed);
    s->mask->allow(s->mask->self, s->allowed);
}

/* Where a chain begins with the k best, those of the allowed ones: what it would come to with all of them. */
static Candidates best_allowed(const Sampler *s, const float *logit) {
    Candidates c = {.at = s->pool, .sorted = true};
    int k = s->take_k < s->vocab ? s->take_k : (int)s->vocab;
    ask_mask(s);
    for (int64_t i = 0; i < s->vocab; i++) {
        bool may = s->allowed[i / 32] >> i % 32 & 1 && logit[i] == logit[i];
        s->kept[i] = may ? logit[i] : -INFINITY;
    }
    for (int i = s->n_bias - s->n_ban; i < s->n_bias; i++) s->kept[s->bias[i].id] = -INFINITY;
    logits_topk(s->kept, s->vocab, k, s->best_id, s->best_logit);
    for (int i = 0; i < k; i++)
        if (s->best_logit[i] > -INFINITY) c.at[c.n++] = (Candidate){s->best_id[i], s->best_logit[i], 0};
    return c;
}

static void forbid(const Sampler *s, Candidates *c) {
    ask_mask(s);
    for (int64_t i = 0; i < c->n; i++)
        if (!(s->allowed[i / 32] >> i % 32 & 1)) c->at[i].logit = -INFINITY;
}

/* What the engine gave, with biases; NaN, which only a broken model gives, is never chosen. */
static Candidates candidates(const Sampler *s, Want want, const RowOut *out, int row) {
    Candidates c = {.at = s->pool};
    if (want == WANT_LOGITS && s->take_k && limited(s)) return best_allowed(s, out->logit + row * s->vocab);
    if (want == WANT_LOGITS) {
        const float *logit = out->logit + row * s->vocab;
        for (int64_t i = 0; i < s->vocab; i++)
            c.at[i] = (Candidate){(int32_t)i, logit[i] == logit[i] ? logit[i] : -INFINITY, 0};
        for (int i = 0; i < s->n_bias; i++) c.at[s->bias[i].id].logit += s->bias[i].bias;
        c.n = s->vocab;
        if (limited(s)) forbid(s, &c);
        return c;
    }
    c.sorted = true;
    for (int i = 0; i < s->ask && c.n < s->take_k; i++) {
        int32_t id = out->id[(int64_t)row * s->ask + i];
        if (!banned(s, id)) c.at[c.n++] = (Candidate){id, out->logit[(int64_t)row * s->ask + i], 0};
    }
    return c;
}

/* ---- probabilities ---- */

float logprobs_of(const float *logits, int64_t vocab, int32_t id) { return logits[id] - logits_lse(logits, vocab); }

void logprobs_best(const float *logits, int64_t vocab, int n, TokenProb *best) {
    int32_t *id = mem_new((size_t)n, sizeof *id);
    float *logit = mem_new((size_t)n, sizeof *logit), lse = logits_lse(logits, vocab);
    if (n) logits_topk(logits, vocab, n, id, logit);
    for (int i = 0; i < n; i++) best[i] = (TokenProb){id[i], logit[i] - lse};
    free(id);
    free(logit);
}

/* Of the raw logits, from what the engine gave. */
static void tell_logprobs(Sampler *s, Want want, const RowOut *out, int row, int32_t id) {
    int n = s->opts.n_probs;
    s->probs = (TokenProbs){.token = {id, 0}, .best = s->best, .n = n};
    if (want == WANT_LOGITS) {
        const float *logits = out->logit + row * s->vocab;
        logprobs_best(logits, s->vocab, n, s->best);
        s->probs.token.p = logprobs_of(logits, s->vocab, id);
        return;
    }
    for (int i = 0; i < s->ask; i++) {
        TokenProb t = {out->id[(int64_t)row * s->ask + i], out->logit[(int64_t)row * s->ask + i] - out->lse[row]};
        if (i < n) s->best[i] = t;
        if (t.id == id) s->probs.token = t;
    }
}

/* Of the candidates that were left: the most probable ones, ties to the lower id. */
static void tell_probs(Sampler *s, const Candidates *c, int32_t at) {
    int n = 0;
    for (int64_t i = 0; i < c->n; i++) {
        TokenProb t = {c->at[i].id, c->at[i].p};
        if (!(t.p > 0) || (n == s->opts.n_probs && t.p <= s->best[n - 1].p)) continue;
        int k = n < s->opts.n_probs ? n++ : n - 1;
        for (; k > 0 && s->best[k - 1].p < t.p; k--) s->best[k] = s->best[k - 1];
        s->best[k] = t;
    }
    s->probs = (TokenProbs){.token = {c->at[at].id, c->at[at].p}, .best = s->best, .n = n};
}

const TokenProbs *sampler_probs(const Sampler *s) { return s->opts.n_probs ? &s->probs : NULL; }

static bool any_left(const Candidates *c) {
    for (int64_t i = 0; i < c->n; i++)
        if (c->at[i].logit > -INFINITY) return true;
    return false;
}

bool sampler_done(const Sampler *s) { return s->mask && s->mask->done && s->mask->done(s->mask->self); }

int sampler_fits(const Sampler *s, const int32_t *ids, int n) {
    return s->mask && s->mask->fits ? s->mask->fits(s->mask->self, ids, n) : n;
}

bool sampler_none_left(const Sampler *s, Err *err) {
    const Err *why = s->mask && s->mask->error ? s->mask->error(s->mask->self) : NULL;
    if (why) *err = *why;
    else if (s->mask) err_set(err, ERR_ARGUMENT, "every token that may come next is banned by logit_bias");
    else err_set(err, ERR_ARGUMENT, "every token is banned by logit_bias");
    return false;
}

int32_t sampler_next(Sampler *s, const RowOut *out, int i) {
    int k;
    Want want = sampler_want(s, &k);
    int32_t id;
    if (want == WANT_ARGMAX) {
        id = out->id[i];
    } else {
        Candidates c = candidates(s, want, out, i);
        if (!any_left(&c)) return -1;
        for (int n = 0; n < s->n_chain; n++) sampler_apply(s, s->chain[n], &c);
        int32_t at = s->draw(s, &c);
        id = c.at[at].id;
        if (s->opts.n_probs && s->opts.post_probs) tell_probs(s, &c, at);
        else if (s->opts.n_probs) tell_logprobs(s, want, out, i, id);
        sampler_see(s, &id, 1);
    }
    if (s->mask) s->mask->accept(s->mask->self, id);
    return id;
}
