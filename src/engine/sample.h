/* Sampler: one token from one row of results. The chain, its arithmetic and its defaults are llama.cpp's: on equal
 * logits, options and seed the stream of tokens equals libllama's (std::mt19937, one uniform double in [0,1) per token,
 * f32 probabilities). The i-th draw belongs to the i-th token. One owner, one thread. */
#ifndef TENON_ENGINE_SAMPLE_H
#define TENON_ENGINE_SAMPLE_H

#include "backend/backend.h"
#include "text/tok.h"

#include <limits.h>
#include <stdint.h>

typedef enum SamplerKind {
#define SAMPLER(name, ...) SAMPLER_##name,
#include "engine/samplers.def"
#undef SAMPLER
    SAMPLER_COUNT
} SamplerKind;

enum { SAMPLE_MAX_ORDER = 32, SAMPLE_MAX_BREAKERS = 256, SAMPLE_MAX_BIAS = 1 << 20 };

typedef struct LogitBias {
    int32_t id;
    float bias; /* -INFINITY bans */
} LogitBias;

#define SAMPLE_HUGE 3.4e38 /* as an end of a range: there is none */

/* The numbers and texts of sampling.def, and what is no single value. Arrays are borrowed until sampler_new returns. */
typedef struct SampleOpts {
#define SAMPLE_NUMBER(field, type, ...) type field;
#define SAMPLE_TEXTS(field, ...) \
    const Str *field;            \
    int n_##field;
#include "engine/sampling.def"
    uint32_t seed;
    uint8_t order[SAMPLE_MAX_ORDER]; /* SamplerKind */
    int n_order;
    const LogitBias *bias;
    int n_bias;
    bool ignore_eos; /* bans every id that ends a generation, as llama.cpp does */
    const Tok *tok;  /* for dry_breakers, ignore_eos and infill; NULL: none acts */
    const Ids *ends; /* for ignore_eos beside tok's; NULL: none */
    int n_probs;     /* > 0: sampler_probs tells of each token and of the n best */
    bool post_probs; /* probabilities after the chain, not log-probabilities of the raw logits */
} SampleOpts;

SampleOpts sample_defaults(void); /* a random seed */

/* Is everything usable, and each number in its range? Names the option as llama-server's requests call it. */
bool sample_check(const SampleOpts *o, int64_t vocab, Err *err);

typedef struct SampleNumber {
    const char *field, *name; /* in SampleOpts and tenon.h; in requests */
    size_t at;                /* in SampleOpts */
    bool whole;               /* an int, else a float */
    double least, most;
} SampleNumber;

/* The first number that is out of its range, and its value; NULL: there is none. */
const SampleNumber *sample_out_of_range(const SampleOpts *o, double *value);

/* The order of the samplers: "top_k;temperature", llama.cpp's letters: "kt", or one sampler more. */
bool sample_set_order(SampleOpts *o, Str names, Err *err);
bool sample_set_letters(SampleOpts *o, Str letters, Err *err);
bool sample_add_sampler(SampleOpts *o, int kind, Err *err);
int sampler_of_name(Str name); /* -1: there is none */
int sampler_of_letter(char letter);
const char *sampler_name(SamplerKind kind);

typedef struct Sampler Sampler;

Sampler *sampler_new(const SampleOpts *o, int64_t vocab); /* o has passed sample_check */
void sampler_free(Sampler *s);

/* Which tokens may come next, beside all options: a grammar, a schema. It is told of every token that is sampled. */
typedef struct Mask {
    bool (*limits)(void *self);                  /* is anything forbidden now? */
    void (*allow)(void *self, uint32_t *allowed); /* then: sets bit id % 32 of word id / 32 of those that may come */
    void (*accept)(void *self, int32_t id);
    void *self;
    bool (*done)(void *self);         /* NULL, or: is what was sampled whole, and can nothing follow? */
    const Err *(*error)(void *self);  /* NULL, or: why nothing is allowed from now on; NULL: no reason */
    /* NULL, or: how many of these ids may come one after the other. None of them is accepted by that. */
    int (*fits)(void *self, const int32_t *ids, int n);
} Mask;

void sampler_mask(Sampler *s, const Mask *mask); /* borrowed; NULL: none */
bool sampler_done(const Sampler *s);             /* its mask's */
int sampler_fits(const Sampler *s, const int32_t *ids, int n); /* the same; without a mask that knows: n */

/* Tokens that were not sampled: the prompt. Penalties and DRY look at them. */
void sampler_see(Sampler *s, const int32_t *ids, int n);

/* What the sampler needs of the next row: ARGMAX, TOPK (and how many) or LOGITS. */
Want sampler_want(const Sampler *s, int *k);

/* The next token from result row i of out, which was asked for with sampler_want; it is now seen. -1: none is left,
 * every token is banned. */
int32_t sampler_next(Sampler *s, const RowOut *out, int i);
bool sampler_none_left(const Sampler *s, Err *err); /* then: says by what; false */

typedef struct TokenProb {
    int32_t id;
    float p; /* log-probability, or probability with post_probs */
} TokenProb;

typedef struct TokenProbs {
    TokenProb token;       /* the one that was sampled */
    const TokenProb *best; /* [n], best first; with post_probs only those that are > 0 */
    int n;
} TokenProbs;

/* Of the last sampler_next, valid until the next one; NULL if n_probs is 0. */
const TokenProbs *sampler_probs(const Sampler *s);

/* Log-probabilities (log-softmax) of raw logits: the n best, n <= vocab, best first; and of one id. */
void logprobs_best(const float *logits, int64_t vocab, int n, TokenProb *best);
float logprobs_of(const float *logits, int64_t vocab, int32_t id);

#endif
