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

bool sampling_of(const Opts *o, const Tok *tok, Arena *a, SampleOpts *out, Err *err) {
    const OptValue *v = o->opt;
    *out = sample_defaults();
    out->tok = tok;
    const struct {
        OptId id;
        float *f;
        int *i;
    } numbers[] = {
        {OPT_temp, &out->temp, NULL},
        {OPT_top_k, NULL, &out->top_k},
        {OPT_top_p, &out->top_p, NULL},
        {OPT_min_p, &out->min_p, NULL},
        {OPT_typical, &out->typical_p, NULL},
        {OPT_top_nsigma, &out->top_n_sigma, NULL},
        {OPT_xtc_probability, &out->xtc_probability, NULL},
        {OPT_xtc_threshold, &out->xtc_threshold, NULL},
        {OPT_dynatemp_range, &out->dynatemp_range, NULL},
        {OPT_dynatemp_exp, &out->dynatemp_exponent, NULL},
        {OPT_repeat_last_n, NULL, &out->repeat_last_n},
        {OPT_repeat_penalty, &out->repeat_penalty, NULL},
        {OPT_presence_penalty, &out->presence_penalty, NULL},
        {OPT_frequency_penalty, &out->frequency_penalty, NULL},
        {OPT_dry_multiplier, &out->dry_multiplier, NULL},
        {OPT_dry_base, &out->dry_base, NULL},
        {OPT_dry_allowed_length, NULL, &out->dry_allowed_length},
        {OPT_dry_penalty_last_n, NULL, &out->dry_penalty_last_n},
        {OPT_mirostat, NULL, &out->mirostat},
        {OPT_mirostat_lr, &out->mirostat_eta, NULL},
        {OPT_mirostat_ent, &out->mirostat_tau, NULL},
        {OPT_adaptive_target, &out->adaptive_target, NULL},
        {OPT_adaptive_decay, &out->adaptive_decay, NULL},
    };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        const OptValue *given = &v[numbers[i].id];
        if (!given->set) continue;
        if (numbers[i].f) *numbers[i].f = (float)given->f;
        else *numbers[i].i = (int)given->i;
    }
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
