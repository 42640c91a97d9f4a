/* The sampler chain against libllama: 1,000 draws each of many settings (tools/golden/sampler.py), over rows of logits,
 * and over the engine's best where that is enough. */
#include "engine/sample.h"

#include <jansson.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static Tok *tok;

static uint32_t hashed(uint32_t x) {
    x ^= x >> 15;
    x *= 2246822519u;
    x ^= x >> 13;
    x *= 3266489917u;
    return x ^ x >> 16;
}

/* As the script has it: exact in f32. */
static void make_logits(float *logits, int vocab, int row, float scale) {
    for (uint32_t i = 0; i < (uint32_t)vocab; i++) {
        int32_t total = 0;
        for (uint32_t k = 0; k < 4; k++)
            total += (int32_t)(hashed(i * 2654435761u + (uint32_t)row * 374761393u + k) >> 10);
        logits[i] = (float)(total - (1 << 23)) * 0x1p-19f * scale;
    }
}

typedef struct Case {
    SampleOpts opts;
    LogitBias bias[64];
    Str breakers[8];
    const char *name;
    int vocab, rows;
    float *logits; /* [rows, vocab] */
    const json_t *j;
} Case;

static void set_number(const json_t *options, const char *name, float *f, int *i) {
    const json_t *v = json_object_get(options, name);
    if (v && f) *f = (float)json_number_value(v);
    if (v && i) *i = (int)json_integer_value(v);
}

static void case_open(Case *c, const json_t *j) {
    *c = (Case){.opts = sample_defaults(), .j = j, .name = json_string_value(json_object_get(j, "name"))};
    const json_t *given = json_object_get(j, "options"), *v;
    SampleOpts *o = &c->opts;
    int seed = 42;
    const struct {
        const char *name;
        float *f;
        int *i;
    } numbers[] = {{"temp", &o->temp, NULL},
                   {"top_k", NULL, &o->top_k},
                   {"top_p", &o->top_p, NULL},
                   {"min_p", &o->min_p, NULL},
                   {"seed", NULL, &seed},
                   {"typical_p", &o->typical_p, NULL},
                   {"top_n_sigma", &o->top_n_sigma, NULL},
                   {"xtc_probability", &o->xtc_probability, NULL},
                   {"xtc_threshold", &o->xtc_threshold, NULL},
                   {"dynatemp_range", &o->dynatemp_range, NULL},
                   {"dynatemp_exponent", &o->dynatemp_exponent, NULL},
                   {"repeat_last_n", NULL, &o->repeat_last_n},
                   {"repeat_penalty", &o->repeat_penalty, NULL},
                   {"frequency_penalty", &o->frequency_penalty, NULL},
                   {"presence_penalty", &o->presence_penalty, NULL},
                   {"dry_multiplier", &o->dry_multiplier, NULL},
                   {"dry_base", &o->dry_base, NULL},
                   {"dry_allowed_length", NULL, &o->dry_allowed_length},
                   {"dry_penalty_last_n", NULL, &o->dry_penalty_last_n},
                   {"mirostat", NULL, &o->mirostat},
                   {"mirostat_tau", &o->mirostat_tau, NULL},
                   {"mirostat_eta", &o->mirostat_eta, NULL},
                   {"adaptive_target", &o->adaptive_target, NULL},
                   {"adaptive_decay", &o->adaptive_decay, NULL},
                   {"min_keep", NULL, &o->min_keep}};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        set_number(given, numbers[i].name, numbers[i].f, numbers[i].i);
    o->seed = (uint32_t)seed;
    o->tok = tok;
    if ((v = json_object_get(given, "samplers")))
        assert_true(sample_set_order(o, str_of(json_string_value(v)), NULL));
    if ((v = json_object_get(given, "bias"))) {
        o->bias = c->bias;
        o->n_bias = (int)json_array_size(v);
        for (int i = 0; i < o->n_bias; i++) {
            const json_t *bias = json_array_get(json_array_get(v, (size_t)i), 1);
            c->bias[i].id = (int32_t)json_integer_value(json_array_get(json_array_get(v, (size_t)i), 0));
            c->bias[i].bias = json_is_string(bias) ? -INFINITY : (float)json_number_value(bias);
        }
    }
    if ((v = json_object_get(given, "dry_breakers"))) {
        o->dry_breakers = c->breakers;
        o->n_dry_breakers = (int)json_array_size(v);
        for (int i = 0; i < o->n_dry_breakers; i++)
            c->breakers[i] = str_of(json_string_value(json_array_get(v, (size_t)i)));
    }
    c->vocab = (int)json_integer_value(json_object_get(j, "vocab"));
    c->rows = (int)json_integer_value(json_object_get(j, "rows"));
    c->logits = calloc((size_t)(c->vocab * c->rows), sizeof *c->logits);
    for (int r = 0; r < c->rows; r++)
        make_logits(c->logits + r * c->vocab, c->vocab, r, (float)json_number_value(json_object_get(j, "scale")));
}

/* A sampler that has seen the prompt. The arrays of the options die at once: the sampler has copied them. */
static Sampler *case_sampler(Case *c) {
    SampleOpts o = c->opts;
    LogitBias bias[64];
    memcpy(bias, c->bias, sizeof bias);
    if (o.n_bias) o.bias = bias;
    Err err = {0};
    if (!sample_check(&o, c->vocab, &err)) fail_msg("%s: %s", c->name, err.msg);
    Sampler *s = sampler_new(&o, c->vocab);
    memset(bias, 0xff, sizeof bias);
    const json_t *prompt = json_object_get(c->j, "prompt");
    for (size_t i = 0; i < json_array_size(prompt); i++) {
        int32_t id = (int32_t)json_integer_value(json_array_get(prompt, i));
        sampler_see(s, &id, 1);
    }
    return s;
}

typedef struct Row1 {
    RowOut out;
    int32_t *id;
    float *logit, lse;
} Row1;

/* The result that an engine gives for what the sampler wants. */
static const RowOut *row_of(Row1 *r, const Sampler *s, const float *logits, int vocab) {
    int k;
    Want want = sampler_want(s, &k);
    r->out = (RowOut){.n = 1, .id = r->id, .logit = r->logit, .lse = &r->lse};
    if (want == WANT_LOGITS) r->out.logit = logits;
    if (want == WANT_ARGMAX) r->id[0] = logits_argmax(logits, vocab);
    if (want == WANT_TOPK) logits_topk(logits, vocab, k, r->id, r->logit);
    if (want == WANT_TOPK) r->lse = logits_lse(logits, vocab);
    return &r->out;
}

static Row1 row_new(int vocab) {
    return (Row1){.id = calloc((size_t)vocab, sizeof(int32_t)), .logit = calloc((size_t)vocab, sizeof(float))};
}

static void row_free(Row1 *r) {
    free(r->id);
    free(r->logit);
}

/* All draws; n_probs asks for the probabilities of the first ones too. */
static void check_case(Case *c, int n_probs) {
    c->opts.n_probs = n_probs;
    c->opts.post_probs = true;
    Sampler *s = case_sampler(c);
    Row1 r = row_new(c->vocab);
    const json_t *ids = json_object_get(c->j, "ids"), *told = json_object_get(c->j, "probs");
    for (size_t i = 0; i < json_array_size(ids); i++) {
        const float *logits = c->logits + (i % (size_t)c->rows) * (size_t)c->vocab;
        int32_t id = sampler_next(s, row_of(&r, s, logits, c->vocab), 0);
        int32_t want = (int32_t)json_integer_value(json_array_get(ids, i));
        if (id != want) fail_msg("%s: draw %zu is %d, libllama's is %d", c->name, i, (int)id, (int)want);
        const json_t *t = json_array_get(told, i);
        const TokenProbs *probs = sampler_probs(s);
        assert_int_equal(probs != NULL, n_probs > 0);
        if (!probs || !t) continue;
        assert_int_equal(probs->token.id, id);
        assert_true(probs->token.p == (float)json_number_value(json_array_get(t, 0)));
        int n = (int)(json_array_size(t) - 1) / 2;
        assert_int_equal(probs->n, n < n_probs ? n : n_probs);
        for (int k = 0; k < probs->n; k++) {
            assert_int_equal(probs->best[k].id, json_integer_value(json_array_get(t, 1 + 2 * (size_t)k)));
            assert_true(probs->best[k].p == (float)json_number_value(json_array_get(t, 2 + 2 * (size_t)k)));
        }
    }
    row_free(&r);
    sampler_free(s);
}

static void test_libllama(void **state) {
    (void)state;
    json_t *cases = json_load_file("tests/golden/sampler/cases.json", 0, NULL);
    assert_true(json_array_size(cases) >= 50);
    for (size_t i = 0; i < json_array_size(cases); i++) {
        Case c;
        case_open(&c, json_array_get(cases, i));
        check_case(&c, 0);
        check_case(&c, 5);
        free(c.logits);
    }
    json_decref(cases);
}

static SampleOpts seeded(void) {
    SampleOpts o = sample_defaults();
    o.seed = 1;
    return o;
}

static void expect_want(const SampleOpts *o, Want want, int k) {
    int asked;
    Sampler *s = sampler_new(o, 600);
    assert_int_equal(sampler_want(s, &asked), want);
    assert_int_equal(asked, k);
    sampler_free(s);
}

/* All logits are asked for only when something acts before top-k. */
static void test_want(void **state) {
    (void)state;
    SampleOpts o = seeded();
    expect_want(&o, WANT_TOPK, 40);
    o.n_probs = 50;
    expect_want(&o, WANT_TOPK, 50);
    o = seeded();
    o.ignore_eos = true;
    o.tok = tok;
    LogitBias ban[2] = {{3, -INFINITY}, {4, -INFINITY}};
    o.bias = ban;
    o.n_bias = 2;
    int eog = 0;
    for (int32_t id = 0; id < tok_size(tok); id++) eog += tok_is_eog(tok, id);
    expect_want(&o, WANT_TOPK, 42 + eog);
    ban[1].bias = 1;
    expect_want(&o, WANT_LOGITS, 0);
    o = seeded();
    o.temp = 0;
    expect_want(&o, WANT_ARGMAX, 0);
    o.n_probs = 1;
    expect_want(&o, WANT_TOPK, 1);
    o.n_probs = 0;
    ban[1].bias = -INFINITY;
    o.bias = ban;
    o.n_bias = 2;
    expect_want(&o, WANT_TOPK, 3);
    o = seeded();
    o.temp = 0;
    o.xtc_probability = 0.5f;
    expect_want(&o, WANT_TOPK, 40);
    float *const early[] = {&o.presence_penalty, &o.dry_multiplier, &o.top_n_sigma};
    for (size_t i = 0; i < 3; i++) {
        o = seeded();
        *early[i] = 1;
        expect_want(&o, WANT_LOGITS, 0);
    }
    o = seeded();
    o.mirostat = 2;
    expect_want(&o, WANT_LOGITS, 0);
    o = seeded();
    assert_true(sample_set_order(&o, S("temperature;top_k"), NULL));
    expect_want(&o, WANT_LOGITS, 0);
    o.temp = 1; /* no sampler before top_k acts */
    expect_want(&o, WANT_TOPK, 40);
    o.top_k = 599;
    expect_want(&o, WANT_TOPK, 599);
    o.top_k = 1000;
    expect_want(&o, WANT_TOPK, 600);
    o.top_k = 0;
    expect_want(&o, WANT_LOGITS, 0);
}

static void test_order(void **state) {
    (void)state;
    SampleOpts o = sample_defaults();
    Err err = {0};
    assert_int_equal(o.n_order, 9);
    assert_string_equal(sampler_name(o.order[0]), "penalties");
    assert_string_equal(sampler_name(o.order[8]), "temperature");
    assert_true(sample_set_order(&o, S("Top-K;topp;min_p;typ;temp;nucleus;atypical-p"), &err) == false);
    assert_string_equal(err.msg, "there is no sampler 'atypical-p'");
    assert_true(sample_set_order(&o, S("Top-K;topp;min_p;typ;temp;nucleus;typical-p;adaptive_p"), &err));
    static const SamplerKind want[] = {SAMPLER_top_k,       SAMPLER_top_p, SAMPLER_min_p, SAMPLER_typ_p,
                                       SAMPLER_temperature, SAMPLER_top_p, SAMPLER_typ_p, SAMPLER_adaptive_p};
    assert_int_equal(o.n_order, 8);
    for (int i = 0; i < 8; i++) assert_int_equal(o.order[i], want[i]);
    assert_true(sample_set_letters(&o, S("edskypmxt"), &err));
    SampleOpts d = sample_defaults();
    assert_int_equal(o.n_order, d.n_order);
    assert_memory_equal(o.order, d.order, sizeof *d.order * 9);
    assert_false(sample_set_letters(&o, S("ez"), &err));
    assert_false(sample_set_order(&o, S("top_k;;min_p"), &err));
    for (int i = 0; i < SAMPLE_MAX_ORDER; i++) sample_add_sampler(&o, sampler_of_name(S("xtc")), NULL);
    assert_false(sample_add_sampler(&o, SAMPLER_xtc, &err));
    assert_true(sample_set_order(&o, S(""), &err));
    assert_int_equal(o.n_order, 0);
}

static void refused(const SampleOpts *o, const char *why) {
    Err err = {0};
    assert_false(sample_check(o, 600, &err));
    assert_string_equal(err.msg, why);
}

/* The ends of a range are in it, what is next to them is not, and the default is. */
static void check_range(size_t at, bool whole, double least, double most, const char *name) {
    const double value[] = {least, most, (double)nextafterf((float)least, -INFINITY),
                            (double)nextafterf((float)most, INFINITY)};
    for (int i = 0; i < 4; i++) {
        SampleOpts o = sample_defaults();
        char *to = (char *)&o + at;
        if (whole && i == 3) continue; /* it is the most that an int can be, or less than one step away */
        if (whole) *(int *)(void *)to = i == 2 ? (int)least - 1 : (int)value[i];
        else *(float *)(void *)to = (float)value[i];
        Err err = {0};
        bool ok = sample_check(&o, 600, &err);
        if (ok != (i < 2)) fail_msg("%s: value %d of its range is %s", name, i, ok ? "accepted" : err.msg);
        if (!ok) assert_int_equal(strncmp(err.msg, name, strlen(name)), 0);
    }
}

static void test_ranges(void **state) {
    (void)state;
#define SAMPLE_NUMBER(field, type, otherwise, least, most, outside, name, ...) \
    check_range(offsetof(SampleOpts, field), _Generic((type)0, int: true, float: false), least, most, name);
#include "engine/sampling.def"
}

static void test_check(void **state) {
    (void)state;
    SampleOpts o = sample_defaults();
    assert_true(sample_check(&o, 600, NULL));
    o.temp = NAN;
    refused(&o, "temperature is nan; it is a finite number");
    o = sample_defaults();
    o.repeat_penalty = 0;
    refused(&o, "repeat_penalty is 0; it goes from 1e-30 to 1e+30");
    o = sample_defaults();
    o.dry_allowed_length = -1;
    refused(&o, "dry_allowed_length is -1; it is 0 or more");
    o = sample_defaults();
    o.adaptive_target = 2;
    refused(&o, "adaptive_target is 2; 1 is the most");
    o = sample_defaults();
    o.mirostat = 3;
    refused(&o, "mirostat is 3; it goes from 0 to 2");
    o = sample_defaults();
    LogitBias bias = {600, 1};
    o.bias = &bias;
    o.n_bias = 1;
    refused(&o, "logit_bias: token id 600 is not in the vocabulary of 600");
    bias = (LogitBias){5, INFINITY};
    refused(&o, "logit_bias of token 5 is not a number");
}

static void test_logprobs(void **state) {
    (void)state;
    enum { V = 300, N = 20 };
    float logits[V];
    make_logits(logits, V, 3, 0.5f);
    TokenProb best[V];
    logprobs_best(logits, V, V, best);
    double sum = 0;
    for (int i = 0; i < V; i++) {
        if (i) assert_true(best[i - 1].p >= best[i].p);
        assert_true(best[i].p == logprobs_of(logits, V, best[i].id));
        sum += exp((double)best[i].p);
    }
    assert_true(fabs(sum - 1) < 1e-5);
    /* the same through a sampler, whatever it asked for, and whatever the chain does */
    for (int way = 0; way < 3; way++) {
        SampleOpts o = seeded();
        o.n_probs = N;
        if (way == 0) o.temp = 0;
        if (way == 2) o.presence_penalty = 1;
        Sampler *s = sampler_new(&o, V);
        Row1 r = row_new(V);
        int32_t id = sampler_next(s, row_of(&r, s, logits, V), 0);
        const TokenProbs *p = sampler_probs(s);
        assert_int_equal(p->n, N);
        assert_int_equal(p->token.id, id);
        assert_true(p->token.p == logprobs_of(logits, V, id));
        for (int i = 0; i < N; i++) {
            assert_int_equal(p->best[i].id, best[i].id);
            assert_true(p->best[i].p == best[i].p);
        }
        row_free(&r);
        sampler_free(s);
    }
}

/* Bans hold on every way, and what is absurd gives a token or -1. */
static void test_bans_and_nonsense(void **state) {
    (void)state;
    enum { V = 600 };
    static float logits[V], bad[V];
    static LogitBias ban[V];
    make_logits(logits, V, 1, 1);
    TokenProb best[3];
    logprobs_best(logits, V, 3, best);
    for (int i = 0; i < 3; i++) ban[i] = (LogitBias){best[i].id, -INFINITY};
    Row1 r = row_new(V);
    for (int way = 0; way < 4; way++) {
        SampleOpts o = seeded();
        o.bias = ban;
        o.n_bias = 3;
        if (way % 2) o.temp = 0;
        if (way / 2) o.presence_penalty = 0.1f;
        Sampler *s = sampler_new(&o, V);
        for (int i = 0; i < 50; i++) {
            int32_t id = sampler_next(s, row_of(&r, s, logits, V), 0);
            for (int k = 0; k < 3; k++) assert_int_not_equal(id, best[k].id);
        }
        sampler_free(s);
    }
    for (int i = 0; i < V; i++) ban[i] = (LogitBias){i, -INFINITY};
    SampleOpts all = seeded();
    all.bias = ban;
    all.n_bias = V;
    Sampler *none = sampler_new(&all, V);
    assert_int_equal(sampler_next(none, row_of(&r, none, logits, V), 0), -1);
    sampler_free(none);

    for (int i = 0; i < V; i++) bad[i] = i % 3 ? NAN : i % 2 ? INFINITY : 1;
    for (unsigned way = 0; way < 64; way++) {
        SampleOpts o = seeded();
        o.tok = tok;
        o.top_k = way & 1 ? 0 : 40;
        o.frequency_penalty = way & 2 ? -3e38f : 3e38f;
        o.dry_multiplier = way & 4 ? -3e38f : 0;
        o.dry_allowed_length = 0;
        o.typical_p = way & 8 ? 0.5f : 1;
        o.mirostat = way & 16 ? 1 + (way & 1) : 0;
        o.top_n_sigma = 1;
        o.xtc_probability = 1;
        o.dynatemp_range = way & 32 ? 1e30f : 0;
        assert_true(sample_check(&o, V, NULL));
        Sampler *s = sampler_new(&o, V);
        for (int i = 0; i < 20; i++) {
            int32_t id = sampler_next(s, row_of(&r, s, i % 2 ? bad : logits, V), 0);
            assert_true(id >= -1 && id < V);
        }
        sampler_free(s);
    }
    row_free(&r);
}

static int open_tok(void **state) {
    (void)state;
    Model *m = model_open("tests/golden/sampler/vocab.gguf", MODEL_METADATA, NULL);
    if (!m) return -1;
    *state = m;
    tok = tok_open(m, NULL);
    return tok ? 0 : -1;
}

static int close_tok(void **state) {
    tok_close(tok);
    model_close(*state);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_libllama), cmocka_unit_test(test_want),     cmocka_unit_test(test_order),
        cmocka_unit_test(test_check),    cmocka_unit_test(test_ranges),   cmocka_unit_test(test_logprobs),
        cmocka_unit_test(test_bans_and_nonsense),
    };
    return cmocka_run_group_tests(tests, open_tok, close_tok);
}
