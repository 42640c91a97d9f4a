/* Turn: the loop of one generation, whoever drives it. A sequence is its tokens, and the engine holds the first of
 * them. What is missing there is fed row by row; behind the last token of all a row may carry drafts, guesses at what
 * comes next. From the row's results tokens are sampled in order, each compared with the draft in its place, until one
 * differs; what was fed for nothing is taken back. Which tokens come does not depend on the drafts. Engine thread. */
#ifndef TENON_ENGINE_TURN_H
#define TENON_ENGINE_TURN_H

#include "engine/recall.h"
#include "engine/sample.h"

typedef struct Turn {
    tn_engine *e;
    int slot;   /* -1: none yet, and nothing is fed */
    Ids tokens; /* the prompt, then what was sampled, then the drafts of a row that is under way */
    int drafts;
    Sampler *sampler;
    Recall recall;
    int n_prompt;
} Turn;

int turn_fed(const Turn *t);     /* how many of its tokens the engine holds */
int turn_missing(const Turn *t); /* how many it does not; before its recall is done, how many that needs next */
bool turn_asks(const Turn *t, int n); /* does a row of so many end in the last token, and may ask what comes next? */

/* The next row, without a want: at most n of the missing tokens. It holds until the turn's next call. */
Row turn_feed(const Turn *t, int n);

/* The next row, which ends in the last token and asks what comes next: n missing tokens and, behind a single one,
 * drafts. Its results are n rows only if there are drafts. */
Row turn_ask(Turn *t, int n, const int32_t *draft, int drafts);

/* Samples from result i of the row that turn_ask gave, i = 0 and up: the token is appended, in the place of draft i.
 * *more: it is that draft, and result i + 1 is about what follows it. False: there is no token, err says why. */
bool turn_take(Turn *t, const Row *row, const RowOut *out, int i, int32_t *id, bool *more, Err *err);

/* The row of turn_ask is over, taken or failed: drafts that were not sampled leave the tokens and the engine, which
 * then holds every token but the last. */
void turn_end(Turn *t, const Row *row);

#endif
