/* Sampler: one token from one row of results. The i-th draw belongs to the i-th sampled token.
 *
 * The chain is llama.cpp's: top-k, top-p, min-p, temperature, then one draw; on equal logits and seed the stream
 * equals libllama's (std::mt19937, one uniform double in [0,1) per token, cumulative sums in double). */
#ifndef TENON_ENGINE_SAMPLE_H
#define TENON_ENGINE_SAMPLE_H

#include "backend/backend.h"

#include <stdint.h>

typedef struct SampleOpts {
    double temp;  /* <= 0: greedy, nothing else applies */
    int top_k;    /* <= 0: all */
    double top_p; /* >= 1: off */
    double min_p; /* <= 0: off */
    uint32_t seed;
} SampleOpts;

SampleOpts sample_defaults(void); /* 0.8, 40, 0.95, 0.05, a random seed */

typedef struct Sampler Sampler;

Sampler *sampler_new(SampleOpts opts, int64_t vocab);
void sampler_free(Sampler *s);

/* What the sampler needs of each row: ARGMAX, TOPK (and how many) or LOGITS. */
Want sampler_want(const Sampler *s, int *k);

/* The next token from result row i of out, which was asked for with sampler_want. */
int32_t sampler_next(Sampler *s, const RowOut *out, int i);

#endif
