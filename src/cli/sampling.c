/* Options of sampling (see sampling.h); their names are llama.cpp's. */
#include "cli/sampling.h"

#include <math.h>
#include <string.h>

/* ID+BIAS or ID-BIAS: 15043+1, 15043-inf. */
static bool bias_parse(const char *s, LogitBias *out, Err *err) {
    size_t digits = strspn(s, "0123456789");
    int64_t id;
    double bias = INFINITY;
    bool ok = str_i64((Str){s, digits}, 0, INT32_MAX, &id) && (s[digits] == '+' || s[digits] == '-');
    Str value = ok ? str_of(s + digits + 1) : S("");
    if (!str_eq(value, S("inf"))) ok = ok && str_f64(value, 0, 1e30, &bias);
    if (!ok || (bias == (double)INFINITY && s[digits] == '+'))
        return err_set(err, ERR_ARGUMENT, "--logit-bias: '%.40s' is not such as 15043+1.5 or 15043-inf, 1e30 most", s);
    *out = (LogitBias){(int32_t)id, (float)(s[digits] == '-' ? -bias : bias)};
    return true;
}

static void set_breakers(const OptValue *v, Arena *a, SampleOpts *out) {
    Str *text = arena_new(a, (size_t)v->n_texts, sizeof *text);
    out->n_dry_breakers = 0;
    for (int i = 0; i < v->n_texts; i++)
        if (strcmp(v->texts[i], "none") != 0) text[out->n_dry_breakers++] = str_of(v->texts[i]);
    out->dry_breakers = text;
}

#define SAMPLE_FIELD(...)
static void set_numbers(const OptValue *v, SampleOpts *out) {
#define SAMPLE_NUMBER(field, type, ...) \
    if (v[OPT_##field].set) out->field = (type)_Generic((type)0, int: v[OPT_##field].i, float: v[OPT_##field].f);
#include "engine/sampling.def"
}

bool sampling_of(const Opts *o, const Tok *tok, Arena *a, SampleOpts *out, Err *err) {
    const OptValue *v = o->opt;
    *out = sample_defaults();
    out->tok = tok;
    set_numbers(o->opt, out);
    out->ignore_eos = v[OPT_ignore_eos].set;
    if (v[OPT_seed].set && v[OPT_seed].i >= 0) out->seed = (uint32_t)v[OPT_seed].i;
    if (v[OPT_dry_sequence_breaker].set) set_breakers(&v[OPT_dry_sequence_breaker], a, out);
    if (v[OPT_samplers].set && !sample_set_order(out, str_of(v[OPT_samplers].s), err))
        return err_prefix(err, "--samplers");
    if (v[OPT_sampler_seq].set && !sample_set_letters(out, str_of(v[OPT_sampler_seq].s), err))
        return err_prefix(err, "--sampler-seq");
    const OptValue *given = &v[OPT_logit_bias];
    LogitBias *bias = arena_new(a, (size_t)given->n_texts, sizeof *bias);
    for (int i = 0; i < given->n_texts; i++)
        if (!bias_parse(given->texts[i], &bias[i], err)) return false;
    out->bias = bias;
    out->n_bias = given->n_texts;
    return sample_check(out, INT64_MAX, err);
}
