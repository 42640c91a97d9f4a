/* Drafter: drafts by a second, smaller model of the same vocabulary, for all requests that want some in common
 * steps. It has a slot for each of the main engine's, and each time goes back to what the request has in common
 * with what it fed there last: so whatever happens to the request - drafts that were wrong, another beginning,
 * another request - is nothing else than other ids. It is told of no end. Engine thread. */
#ifndef TENON_ENGINE_DRAFTER_H
#define TENON_ENGINE_DRAFTER_H

#include "engine/engine.h"
#include "engine/trust.h"
#include "text/tok.h"

typedef struct Drafter Drafter;

/* Can e draft for a model of `vocab` ids? toks: both tokenizers, or NULL where a model has none. The message names the
 * first difference. */
bool drafter_check(const tn_engine *e, const Tok *tok, const tn_engine *main, const Tok *main_tok, Err *err);

/* Borrows e; takes all its slots, of which there are as many as the main engine's. */
Drafter *drafter_open(tn_engine *e);
void drafter_close(Drafter *d);

/* What follows n ids in a slot: drafts go to out, none if the slot is not that far yet, or the context is full. */
typedef struct DraftAsk {
    const int32_t *ids;
    int n, slot;
    int most;
    float share_least; /* of the probability of a draft, and */
    float chance_least; /* of that of all of them up to it */
    Drafts *out;
} DraftAsk;

/* False: the engine has failed, and is not to be asked again. */
bool drafter_propose(Drafter *d, const DraftAsk *ask, int n, Err *err);

/* Seconds of one of its steps of so many rows, by the last ones; 0: not known. */
double drafter_seconds(const Drafter *d, int rows);

#endif
