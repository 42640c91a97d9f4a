/* Recall: how a turn of a bounded engine restores what a question asks for. Where the question begins, its slot waits,
 * and a second sequence, `home`, is fed the question under the window alone. Its queries choose spans of evicted
 * tokens, which are restored in the slot: read back from a file, or computed again in a third sequence, `again`, from
 * as far before them as they can see. Then the slot is fed the question, and generates. So whatever is in an index, a
 * file or another turn was computed under the window alone, and depends on the tokens and nothing else; when the turn
 * is over its slot becomes a copy of `home`. All of it happens in rows of steps like any other. Engine thread. */
#ifndef TENON_ENGINE_RECALL_H
#define TENON_ENGINE_RECALL_H

#include "engine/engine.h"
#include "engine/retrieve.h"

/* What a request may say of it. */
typedef struct RecallWish {
    int from;            /* where the question begins, a position; 0: nothing is restored */
    const KvRun *pinned; /* these spans, ascending and apart, instead of a search; borrowed until the end */
    int n_pinned;
    KvRun forbidden; /* never these tokens */
    const int32_t *planted; /* NULL, or: spans are computed again from these ids and not the prompt's (a proof's) */
} RecallWish;

typedef struct RecallStats {
    int n_span;
    KvRun span[RETRIEVE_PAGES]; /* what the answer saw beside the sinks and its window */
    int restored, recomputed;   /* tokens; the latter with the run-up to them */
    double ms;                  /* from the beginning of the question until it is fed with them */
} RecallStats;

typedef enum RecallPhase {
    RECALL_NEVER,  /* only the window is seen */
    RECALL_BEFORE, /* the question has not begun */
    RECALL_SEEK,   /* home is fed the question */
    RECALL_AGAIN,  /* spans are computed again */
    RECALL_DONE
} RecallPhase;

typedef struct Recall {
    tn_engine *e;
    RecallWish wish;
    RecallPhase phase;
    int slot;
    Search search;
    int at;    /* the span that is computed again */
    int place; /* tokens that are restored already */
    double began;
    RecallStats stats;
} Recall;

/* Can the engine do this for a prompt of n tokens? */
bool recall_check(const tn_engine *e, const RecallWish *w, int n, Err *err);
/* The turn has got its slot, which holds less than the question's beginning or just as much. */
void recall_begin(Recall *r, tn_engine *e, const RecallWish *w, int slot);
void recall_end(Recall *r);

/* Is another sequence fed now, in the place of the slot? */
bool recall_aside(const Recall *r);
/* The next row of that other sequence; the prompt has n ids. */
int recall_missing(const Recall *r, int n);
Row recall_feed(const Recall *r, const int32_t *ids, int n);
/* The slot has come to where the question begins; the index is its own, and grows as home is fed. */
bool recall_start(Recall *r, const Index *index, Err *err);
bool recall_stepped(Recall *r, const Row *row, int n, Err *err); /* that row is in: on to what is next */
/* The slot holds what the window alone does not tell: it is of no use to others. */
bool recall_spoiled(const Recall *r);

#endif
