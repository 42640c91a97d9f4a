/* The small parts of tenon.h: version, errors, log, sampler. Whatever a caller gives is checked here, so that nonsense
 * is an error of the call and never a check() below. */
#include "engine/api.h"

#include "base/locale.h"
#include "base/log.h"
#include "base/mem.h"
#include "engine/sample.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#define TEXT_OF(x) #x
#define VERSION_TEXT(major, minor, patch) TEXT_OF(major) "." TEXT_OF(minor) "." TEXT_OF(patch)
_Static_assert(sizeof TN_VERSION == sizeof VERSION_TEXT(TN_VERSION_MAJOR, TN_VERSION_MINOR, TN_VERSION_PATCH),
               "TN_VERSION is made of its numbers");

#define SAME(ours, theirs) _Static_assert((int)(ours) == (int)(theirs), "tenon.h numbers " #theirs " otherwise")
SAME(ERR_IO, TN_ERROR_IO);
SAME(ERR_FORMAT, TN_ERROR_FORMAT);
SAME(ERR_UNSUPPORTED, TN_ERROR_UNSUPPORTED);
SAME(ERR_ARGUMENT, TN_ERROR_ARGUMENT);
SAME(ERR_LIMIT, TN_ERROR_LIMIT);
SAME(ERR_CONTEXT, TN_ERROR_CONTEXT);
SAME(ERR_MEMORY, TN_ERROR_MEMORY);
SAME(ERR_STATE, TN_ERROR_STATE);
SAME(ERR_BACKEND, TN_ERROR_BACKEND);
SAME(ERR_BUSY, TN_ERROR_BUSY);
SAME(LOG_ERROR, TN_LOG_ERROR);
SAME(LOG_DEBUG, TN_LOG_DEBUG);

const char *tn_version(void) { return TN_VERSION; }

void tn_free(void *p) { free(p); }

bool api_fail(tn_error *error, const Err *err) {
    if (!error) return false;
    error->code = (tn_code)err->code;
    snprintf(error->message, sizeof error->message, "%s", err->msg);
    return false;
}

bool api_refuse(tn_error *error, ErrCode code, const char *fmt, ...) {
    char text[sizeof(Err)];
    va_list ap;
    va_start(ap, fmt);
    c_vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    Err err;
    err_set(&err, code, "%s", text); /* makes it printable */
    return api_fail(error, &err);
}

bool api_told(const tn_error *error, Err *err) { return err_set(err, (ErrCode)error->code, "%s", error->message); }

static struct {
    tn_log_fn *fn;
    void *user;
} listener;

static void pass_on(void *unused, LogLevel level, const char *message) {
    (void)unused;
    listener.fn(listener.user, (tn_log_level)level, message);
}

void tn_log_set(tn_log_level most, tn_log_fn *fn, void *user) {
    listener.fn = fn;
    listener.user = user;
    log_set((LogLevel)most, fn ? pass_on : NULL, NULL);
}

/* ---- sampler ---- */

struct tn_sampler {
    Sampler *chain;
    int vocab;
};

tn_sampling tn_sampling_default(void) {
    SampleOpts o = sample_defaults();
    return (tn_sampling){.temp = o.temp, .top_k = o.top_k, .top_p = o.top_p, .min_p = o.min_p, .seed = o.seed};
}

/* A zeroed field is off, whatever says so inside. */
static SampleOpts sample_of(const tn_sampling *s) {
    SampleOpts o = sample_defaults();
    o.temp = s->temp;
    o.top_k = s->top_k;
    o.top_p = s->top_p != 0 ? s->top_p : 1;
    o.min_p = s->min_p;
    o.seed = s->seed;
    o.typical_p = s->typical_p != 0 ? s->typical_p : 1;
    o.top_n_sigma = s->top_n_sigma;
    o.xtc_probability = s->xtc_probability;
    o.xtc_threshold = s->xtc_threshold;
    o.repeat_last_n = s->repeat_last_n;
    o.repeat_penalty = s->repeat_penalty != 0 ? s->repeat_penalty : 1;
    o.frequency_penalty = s->frequency_penalty;
    o.presence_penalty = s->presence_penalty;
    o.dry_multiplier = s->dry_base != 0 ? s->dry_multiplier : 0;
    o.dry_base = s->dry_base != 0 ? s->dry_base : o.dry_base;
    o.dry_allowed_length = s->dry_allowed_length;
    o.dry_penalty_last_n = s->dry_penalty_last_n;
    o.tok = api_tok(s->tokenizer);
    o.mirostat = s->mirostat;
    o.mirostat_tau = s->mirostat_tau;
    o.mirostat_eta = s->mirostat_eta;
    return o;
}

static bool check_sampling(const tn_sampling *s, const SampleOpts *o, int vocab, Err *err) {
    double value;
    const SampleNumber *wrong = sample_out_of_range(o, &value);
    if (wrong)
        return err_set(err, ERR_ARGUMENT, "%s: %g is not between %g and %g", wrong->field, value, wrong->least,
                       wrong->most);
    if (s->n_bias < 0 || s->n_bias > SAMPLE_MAX_BIAS || (s->n_bias && (!s->bias || !s->bias_ids)))
        return err_set(err, ERR_ARGUMENT, "bias: NULL, or %d ids", s->n_bias);
    for (int i = 0; i < s->n_bias; i++)
        if (s->bias_ids[i] < 0 || s->bias_ids[i] >= vocab || isnan(s->bias[i]) || s->bias[i] == INFINITY)
            return err_set(err, ERR_ARGUMENT, "bias: %g for token id %d of %d", (double)s->bias[i], s->bias_ids[i],
                           vocab);
    return true;
}

tn_sampler *tn_sampler_open(const tn_sampling *s, int vocab, tn_error *error) {
    Err err = {0};
    bool ok = (s && vocab > 0) || err_set(&err, ERR_ARGUMENT, "a sampler needs a tn_sampling and a vocabulary");
    SampleOpts o = ok ? sample_of(s) : (SampleOpts){0};
    ok = ok && check_sampling(s, &o, vocab, &err);
    if (!ok) {
        api_fail(error, &err);
        return NULL;
    }
    LogitBias *bias = mem_new((size_t)s->n_bias, sizeof *bias);
    for (int i = 0; i < s->n_bias; i++) bias[i] = (LogitBias){s->bias_ids[i], s->bias[i]};
    o.bias = bias;
    o.n_bias = s->n_bias;
    tn_sampler *sampler = mem_new(1, sizeof *sampler);
    *sampler = (tn_sampler){.chain = sampler_new(&o, vocab), .vocab = vocab};
    free(bias);
    return sampler;
}

bool tn_sampler_see(tn_sampler *s, const int32_t *ids, int n, tn_error *error) {
    if (!s || n < 0 || (n && !ids)) return api_refuse(error, ERR_ARGUMENT, "see: NULL, or %d ids", n);
    for (int i = 0; i < n; i++)
        if (ids[i] < 0 || ids[i] >= s->vocab)
            return api_refuse(error, ERR_ARGUMENT, "token id %d is not in the vocabulary of %d", ids[i], s->vocab);
    sampler_see(s->chain, ids, n);
    return true;
}

void tn_sampler_close(tn_sampler *s) {
    if (!s) return;
    sampler_free(s->chain);
    free(s);
}

bool tn_sampler_mask(tn_sampler *s, tn_mask *mask, tn_error *error) {
    int vocab = 0;
    const Mask *m = api_mask(mask, &vocab);
    if (!s || (m && vocab != s->vocab))
        return api_refuse(error, ERR_ARGUMENT, "a mask over %d tokens for a sampler of %d", vocab, s ? s->vocab : 0);
    sampler_mask(s->chain, m);
    return true;
}

void tn_sampler_ask(const tn_sampler *s, tn_out *out) {
    if (s && out) out->want = (tn_want)sampler_want(s->chain, &out->k);
}

int32_t tn_sampler_next(tn_sampler *s, const tn_out *out, int row) {
    if (!s || !out || row < 0 || row >= out->n || !out->logits) return -1;
    int k;
    Want want = sampler_want(s->chain, &k);
    if ((int)want != (int)out->want || (want == WANT_TOPK && k != out->k)) return -1;
    int64_t width = want == WANT_LOGITS ? s->vocab : want == WANT_TOPK ? k : 1;
    if (!isfinite(out->logits[row * width])) return -1; /* the best, or any: NaN spreads through a whole row */
    const RowOut rows = {.n = out->n, .id = out->ids, .logit = out->logits, .lse = out->lse};
    return sampler_next(s->chain, &rows, row);
}
