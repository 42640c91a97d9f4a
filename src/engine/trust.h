/* Trust: how likely a draft is to be what the model says, and how many wrong ones a request may yet cost. Each
 * draft has a source and a grade of it (how long the text before it has matched, how sure a draft model is);
 * shares of right ones are kept for all requests and, on top, for each. Proposals count whether they were fed or
 * not: so a request whose drafts would be wrong pays nothing while it finds that out. Engine thread. */
#ifndef TENON_ENGINE_TRUST_H
#define TENON_ENGINE_TRUST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum DraftSource { SOURCE_NGRAM, SOURCE_SHARED, SOURCE_MODEL, SOURCE_CALLER, SOURCES } DraftSource;
enum { GRADES = 12, DRAFTS_MOST = 64 };

/* What may come next, in order. */
typedef struct Drafts {
    DraftSource source;
    int n;
    int32_t id[DRAFTS_MOST];
    uint8_t grade[DRAFTS_MOST]; /* 0 .. GRADES-1 */
} Drafts;

int grade_of_match(int len);     /* of a draft behind a match of so many ids */
int grade_of_share(float share); /* of a draft with this probability */

/* Shares of right drafts over all requests. */
typedef struct TrustBase {
    float share[SOURCES][GRADES];
} TrustBase;

void trust_base_init(TrustBase *b);

typedef struct Trust {
    float right[SOURCES][GRADES], seen[SOURCES][GRADES];
    int run;                     /* first drafts in a row that were right, fed or not */
    float made, gained, wasted;  /* lately: tokens; drafts that were right, and wrong, at the cost of their rows */
} Trust;

/* The probability that a draft is right if those before it are. */
float trust_share(const Trust *t, const TrustBase *b, DraftSource source, int grade);

float trust_overall(const Trust *t, DraftSource source); /* of any draft of a source */

/* How many drafts may be fed now: all of them could be wrong. */
int trust_room(const Trust *t);

/* `n` tokens came, beside these drafts of which the first `fed` were fed. */
void trust_learn(Trust *t, TrustBase *b, const Drafts *d, int fed, const int32_t *ids, int n);

#endif
