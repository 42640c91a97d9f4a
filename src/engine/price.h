/* Price: what drafts cost, and so how many of them are worth it. Learned from the engine's steps as they run: by how
 * much a step with so many rows takes longer with so many drafts in it. Engine thread. */
#ifndef TENON_ENGINE_PRICE_H
#define TENON_ENGINE_PRICE_H

#include "engine/trust.h"

enum { PRICE_ROWS = 17, PRICE_DRAFTS = 128 }; /* more rows cost as the most do; more drafts are never fed */

typedef struct Price {
    bool replays; /* when drafts are wrong, those before them run again */
    float level[PRICE_ROWS]; /* seconds of a step of so many rows without drafts, about */
    struct {
        float ratio; /* to the level */
        int n;       /* steps that it comes from */
    } at[PRICE_ROWS][PRICE_DRAFTS + 1];
} Price;

/* A step of `rows` tokens and `drafts` more took `seconds`. */
void price_learn(Price *p, int rows, int drafts, double seconds);

float price_level(const Price *p, int rows); /* seconds of such a step without drafts; 0: not known */

/* The time of a step with 0 .. most drafts, relative to that without; most <= PRICE_DRAFTS. */
void price_ratios(const Price *p, int rows, int most, float *ratio);

/* One row that may have drafts: draft i is of use with probability chance[i], which never rises. */
typedef struct Offer {
    float chance[DRAFTS_MOST];
    int n;
    int take; /* result: how many of them are worth their price */
} Offer;

/* What makes most tokens a second of a step of `rows` rows, one token of each being sure, with `most` drafts at
 * most. */
void price_choose(Price *p, int rows, int most, Offer *const *offer, int n_offers);

#endif
