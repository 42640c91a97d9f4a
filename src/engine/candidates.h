/* Candidates: the tokens that are left, as they go through the chain of samplers (samplers.c) to a draw (draw.c). In
 * the order of the vocabulary until somebody sorts them; sums in f32 run in the order at hand, which is libllama's, so
 * the order is part of the result. Inside of Sampler. */
#ifndef TENON_ENGINE_CANDIDATES_H
#define TENON_ENGINE_CANDIDATES_H

#include "engine/random.h"
#include "engine/sample.h"

typedef struct Candidate {
    int32_t id;
    float logit, p;
} Candidate;

typedef struct Candidates {
    Candidate *at;
    int64_t n;
    bool sorted; /* best logit first */
} Candidates;

typedef struct Dry Dry;

struct Sampler {
    SampleOpts opts; /* the borrowed arrays are not used any more */
    int64_t vocab;
    Want want;
    int ask;    /* TOPK: how many */
    float *kept, *best_logit; /* of a mask: scratch of [vocab] */
    int32_t *best_id;
    int take_k; /* TOPK: how many of those that are not banned go into the chain */
    SamplerKind chain[SAMPLE_MAX_ORDER]; /* those that act */
    int n_chain;
    int32_t (*draw)(Sampler *, Candidates *); /* index of a candidate */
    LogitBias *bias;                          /* bans last */
    int n_bias, n_ban;
    Mt random, xtc_random;
    float mu;                            /* of mirostat */
    float adaptive_sum, adaptive_weight; /* of adaptive_p */
    const Mask *mask;                    /* NULL: none */
    uint32_t *allowed;                   /* [vocab] bits, for the mask */
    Ids seen;                            /* if penalties or DRY look back */
    int32_t *count;                      /* [vocab]: how often among the last repeat_last_n; NULL: nobody asks */
    Dry *dry;                            /* NULL: off */
    Candidate *pool;                     /* of one token */
    float *before;                       /* adaptive_p: probabilities before its transform */
    TokenProb *best;
    TokenProbs probs;
};

void candidates_softmax(Candidates *c);
void candidates_sort(Candidates *c);                /* unless they are sorted */
void candidates_keep_best(Candidates *c, int64_t k); /* the k best, sorted */

void sampler_apply(Sampler *s, SamplerKind kind, Candidates *c);

int32_t draw_dist(Sampler *s, Candidates *c);
int32_t draw_mirostat(Sampler *s, Candidates *c);
int32_t draw_mirostat_v2(Sampler *s, Candidates *c);
int32_t draw_adaptive(Sampler *s, Candidates *c);

/* Repetitions of sequences (DRY, after p-e-w). */
Dry *dry_new(const SampleOpts *o, int64_t vocab);
void dry_free(Dry *d);
void dry_apply(Dry *d, const SampleOpts *o, const Ids *seen, Candidates *c);

#endif
