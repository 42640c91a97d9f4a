/* Prefix: which tokens every sequence of an engine holds, and what of them a new prompt can begin with. Slots that are
 * idle keep what they hold; parked sequences keep what slots had to give up, the least recently used goes first. What
 * is shared is shared by the engine's copy. Bits do not depend on reuse (docs/exactness.md). Engine thread. */
#ifndef TENON_ENGINE_PREFIX_H
#define TENON_ENGINE_PREFIX_H

#include "engine/engine.h"
#include "engine/retrieve.h"

typedef struct Held {
    Ids tokens;
    Index index; /* of these tokens, if the engine recalls */
    double used; /* when it was last of use */
    bool mine;   /* a slot that was taken from the engine */
    bool busy;   /* a request runs in it */
} Held;

typedef struct Prefix {
    tn_engine *e;
    bool fixed; /* there are states that can only be copied whole */
    Held *seq;  /* [slots + parked] */
} Prefix;

void prefix_open(Prefix *p, tn_engine *e);
void prefix_close(Prefix *p);

bool prefix_recalls(const Prefix *p); /* what is held has an index */

/* How many of n ids another sequence of `len` tokens can lend, so that at least one is left to feed. */
int prefix_usable(const Prefix *p, const int32_t *held, int len, const int32_t *ids, int n);
/* The most that any sequence can lend. */
int prefix_best(const Prefix *p, const int32_t *ids, int n);

typedef struct PrefixWish {
    const int32_t *ids;
    int n;
    int most;             /* of the ids that may be reused; 0: all */
    int slot;             /* only this one, and only what it holds; -1: any */
    bool fresh;           /* nothing is to be reused */
    const bool *reserved; /* [slots] kept for others */
} PrefixWish;

/* A slot for a request: busy from here on. *cached: how many of the ids it holds already. -1: none is free. */
int prefix_take(Prefix *p, const PrefixWish *w, int *cached);
void prefix_fed(Prefix *p, int slot, const int32_t *ids, int n); /* it holds the first n of these now */
/* The same of the sequence `home` of a slot (recall.h), for its index; what it holds becomes what the slot holds. */
void prefix_seen(Prefix *p, int slot, int n);
void prefix_adopt(Prefix *p, int slot, const int32_t *ids, int n);
void prefix_release(Prefix *p, int slot); /* idle: it keeps what it holds */
void prefix_clear(Prefix *p, int slot);   /* it holds nothing any more */
size_t prefix_index_bytes(const Prefix *p); /* of all indexes */
void prefix_park(Prefix *p, int slot);    /* keep a copy of what a slot holds now */

#endif
