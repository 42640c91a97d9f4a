/* The five identities as random cases over two engines of one model: what a sequence gives must not depend on how it
 * came to be.
 *   chunked = one-shot      batched = alone        rewind + replay = fresh
 *   save + load = continue  padded = unpadded (an engine with other capacities, slots and threads)
 * and copy (a shared prefix) = alone. */
#ifndef TENON_TESTS_SUPPORT_IDENTITIES_H
#define TENON_TESTS_SUPPORT_IDENTITIES_H

#include "golden.h"

/* LONG: contexts that attention sums in several spans. */
enum { IDENTITY_CTX = 150, IDENTITY_LONG = 700, IDENTITY_SLOTS = 16 /* at most */ };

typedef enum Identity { CHUNKED, BATCHED, REWIND, SAVE_LOAD, PADDED, COPY, IDENTITIES } Identity;
extern const char *const identity_name[];

int identity_rnd(int n); /* 0 .. n-1, the same numbers in every run */

/* Tokens [from, to) of ids into a slot, in random chunks, beside random neighbours in other slots if `batched`.
 * logits (if not NULL) receives the rows of these tokens. */
void identity_feed(tn_engine *e, int slot, const int32_t *ids, int from, int to, bool chunked, bool batched,
                   float *logits);

/* One case: a random sequence through one identity on e, with neighbours in other slots; every row of logits equals
 * that of a lone, one-shot run: bit for bit, or within a tolerance that is not 0. Sequences are as
 * long as alone's context at most, which is at most IDENTITY_LONG, and which both engines return results of; e has
 * IDENTITY_SLOTS at most, and parked sequences. */
void identity_case(tn_engine *alone, tn_engine *e, Identity what, double tolerance, const char *label);

#endif
