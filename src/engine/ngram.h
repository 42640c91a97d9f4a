/* Ngram: drafts from what was said before: what followed the last time that the text ended as it does now. Looks
 * at the request's prompt and answer and, if the server is asked to, at the texts of requests that have ended.
 * Engine thread. */
#ifndef TENON_ENGINE_NGRAM_H
#define TENON_ENGINE_NGRAM_H

#include "engine/suffix.h"
#include "engine/trust.h"

enum { NGRAM_SHARED_MOST = 1 << 18, NGRAM_ID_BYTES = 64 }; /* ids of all texts together; memory of an id at most */

/* Texts that several requests look at. When they are too long they are forgotten. */
typedef struct NgramShared {
    Suffix text;
    uint32_t times; /* that it was emptied */
} NgramShared;

void ngram_share(NgramShared *s, const int32_t *ids, int n);

typedef struct Ngram {
    Suffix text;
    SuffixWalk walk; /* of the same ids in the shared texts */
    uint32_t times;
} Ngram;

void ngram_deinit(Ngram *g);

/* Reads more of a request's ids, a bounded number: whether it knows all of them now. */
bool ngram_read(Ngram *g, const NgramShared *shared, const int32_t *ids, int n);

/* Up to `most` drafts behind all that was read; shared may be NULL. */
void ngram_propose(const Ngram *g, const NgramShared *shared, int most, Drafts *out);

#endif
