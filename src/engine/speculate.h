/* Speculate: guesses at what running requests will say, and how many of them the next step verifies. A guess changes no
 * token (turn.h), only how many come of a step: as many are fed as make the most tokens a second (price.h), and hardly
 * any of a request whose guesses are wrong (trust.h). Engine thread. */
#ifndef TENON_ENGINE_SPECULATE_H
#define TENON_ENGINE_SPECULATE_H

#include "engine/drafter.h"
#include "engine/ngram.h"
#include "engine/price.h"
#include "engine/sample.h"

typedef enum SpeculateMode { SPECULATE_NONE, SPECULATE_AUTO, SPECULATE_NGRAM, SPECULATE_DRAFT } SpeculateMode;

const char *speculate_name(SpeculateMode mode); /* "auto" */
int speculate_of(Str name); /* a SpeculateMode: these names, and llama-server's of its types; -1: none of them */

/* A source of drafts that the caller brings. */
typedef struct Proposer {
    /* What may follow these n ids: writes up to `most` ids and returns how many. They are used up to the first that is
     * not in the vocabulary. */
    int (*propose)(void *self, const int32_t *ids, int n, int32_t *draft, int most);
    void *self;
} Proposer;

/* What a request asks for. */
typedef struct SpeculateOpts {
    SpeculateMode mode;       /* AUTO: from what was said before, and a draft model if there is one */
    const Proposer *proposer; /* NULL, or in place of `mode`; until the request's end */
    int most, least;          /* drafts in a step at most, 1 .. DRAFTS_MOST, 0: as many; fewer than `least`: none */
    float share_least;        /* a draft model's drafts end where its own probability is below this */
    bool always;              /* as many as there are, whatever they cost */
} SpeculateOpts;

/* What all requests of a scheduler share. */
typedef struct Speculation {
    TrustBase base;
    Price price;
    NgramShared *shared; /* NULL: requests do not look at each other's texts */
    Drafter *drafter;    /* NULL: there is no draft model, or it has failed */
} Speculation;

void speculation_open(Speculation *s);
void speculation_close(Speculation *s);

/* The guesses of one request. */
typedef struct Guess {
    Trust trust;
    Ngram ngram;
    Drafts drafts; /* the last ones */
    Offer offer;   /* offer.take of them go into the next row */
    int pause, paused; /* tokens until the draft model is asked again; and how many that was the last time */
} Guess;

void guess_deinit(Guess *g);

/* A request that decodes in this step. */
typedef struct Guesser {
    Guess *guess;
    const SpeculateOpts *opts;
    const int32_t *ids;
    int n, slot;
    int most; /* drafts that can be of use to it */
    const Sampler *sampler;
} Guesser;

/* Sets each guess's drafts, and how many of them a step of `rows` rows takes, at most `most` together. */
void speculate(Speculation *s, const Guesser *g, int n, int rows, int most, int64_t vocab);

/* After the step: n ids came, and `fed` drafts had been fed. */
void guess_learn(Speculation *s, Guess *g, int fed, const int32_t *ids, int n);

#endif
