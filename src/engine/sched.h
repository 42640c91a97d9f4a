/* Sched: continuous batching: requests in, tokens out, several slots. Each step carries the decode rows of running
 * requests and chunks of prompts. Requests get slots in the order of their arrival; among prompts the shortest goes
 * first, but every second of waiting makes one shorter, so that none waits for ever. A prompt begins with whatever a
 * sequence already holds of it (prefix.h). One thread (the engine thread) makes all calls. */
#ifndef TENON_ENGINE_SCHED_H
#define TENON_ENGINE_SCHED_H

#include "engine/prefix.h"
#include "engine/speculate.h"
#include "engine/turn.h"

typedef struct Sched Sched;

typedef enum Finish { FINISH_NONE, FINISH_STOP, FINISH_LENGTH, FINISH_CANCELLED, FINISH_ERROR } Finish;
const char *finish_name(Finish f); /* "stop", "length", ... */

typedef struct RequestStats {
    int n_prompt, n_generated;
    int n_cached, n_fed; /* tokens of the prompt that were there already; that are there now */
    int n_drafted, n_accepted; /* drafts that were fed; those of them that were generated */
    int n_drafts;              /* rows that had some */
    int slot;            /* -1: it waits for one */
    int n_evicted;       /* tokens that were neither sinks nor in the window at the end */
    RecallStats recall;
    int recall_from; /* where the question began; 0: nothing was asked for */
    size_t index_bytes;
    BoundCounts counts; /* of the engine at the end */
    double queue_ms, prompt_ms, predicted_ms; /* to a slot; from there to the first token; first token to last */
} RequestStats;

/* What a client says to a token: go on, that was the end (FINISH_STOP), a limit of its own (FINISH_LENGTH), or it has
 * left (FINISH_CANCELLED). */
typedef enum TokenVerdict { TOKEN_GO, TOKEN_END, TOKEN_LIMIT, TOKEN_CANCEL } TokenVerdict;

typedef struct Request {
    const int32_t *prompt; /* copied; 1 or more ids */
    int n_prompt;
    const int *border; /* [n_border] copied; ascending: where its messages begin (sched_snapshot_every) */
    int n_border;
    int max_tokens; /* < 0: until an end token or the context is full; 0: only the prompt */
    SampleOpts sample; /* its arrays are borrowed for the call of sched_submit, its tok until the end */
    const Mask *mask;         /* NULL, or what else decides which tokens may come; until the end */
    SpeculateOpts speculate;
    RecallWish recall; /* of a bounded engine */
    bool pinned; /* only in slot `slot`, and only with what that holds */
    int slot;
    bool fresh;      /* feed every token of the prompt */
    double deadline; /* clock_seconds() at which it fails; 0: none */
    /* All are called on the engine thread, inside sched_step (done: also inside cancel and close). */
    void (*progress)(void *user); /* NULL, or: it got a slot, or some of its prompt was fed */
    /* Every generated token is told, the end token too; probs: see sampler_probs. NULL: no token ends it. */
    TokenVerdict (*token)(void *user, int32_t id, const TokenProbs *probs);
    /* NULL, or: the prompt is fed whole, and each of its tokens but the first is told, with the log-probability that
     * it had there and those of the `n_best` best. After a lost slot they are told again, from the first on. */
    void (*prompt_token)(void *user, int at, const TokenProbs *probs);
    int n_best;
    void (*done)(void *user, Finish why, const RequestStats *stats, const Err *err); /* err: FINISH_ERROR */
    void *user;
} Request;

Sched *sched_open(tn_engine *e);
void sched_close(Sched *s); /* requests that are left end as FINISH_CANCELLED */

/* Steps with prompts in them shall take this long: it bounds what a token, or a cancel, waits for. 0: no bound. */
void sched_bound_step(Sched *s, double seconds);

/* Of a model whose states can only be reused whole: keep them every n tokens of a prompt, beside those at its borders
 * and at its end. 0: only there. What is kept takes parked sequences, the least recently used ones; of a long prompt
 * there are fewer. */
void sched_snapshot_every(Sched *s, int n);

/* Queue a request. A prompt that leaves no room in the context is refused here, with both numbers. */
bool sched_submit(Sched *s, const Request *r, Err *err);
/* End all requests of a user as FINISH_CANCELLED. */
void sched_cancel(Sched *s, const void *user);

/* One engine step. False when there was nothing to do. Failures end the requests that they concern. */
bool sched_step(Sched *s);

const RequestStats *sched_stats(const Sched *s); /* of the request whose callback runs */

/* What a slot holds. */
typedef struct SlotView {
    const void *user; /* of the request that runs in it; NULL: idle */
    int tokens;
    RequestStats stats; /* of that request */
} SlotView;
SlotView sched_slot(const Sched *s, int slot);
Speculation *sched_speculation(Sched *s); /* before the first request: its sources of drafts */
Prefix *sched_prefix(Sched *s); /* what the sequences hold: see slot_file.h */

typedef struct SchedTotals {
    uint64_t steps, rows; /* engine steps, and rows in them */
    uint64_t prompt_tokens, cached_tokens, generated_tokens;
    uint64_t recomputed_tokens; /* by recalls, with their run-up */
    BoundCounts bound;          /* of the engine, if keys and values are bounded */
    size_t index_bytes;         /* of all sequences */
    double prompt_seconds, generated_seconds; /* summed over requests */
    int tokens_max;                           /* of one sequence */
    uint64_t draft_rows, drafted_tokens;      /* rows with drafts; drafts */
    uint64_t accepted_at[DRAFTS_MOST];        /* by place */
    int running, waiting;
} SchedTotals;
SchedTotals sched_totals(const Sched *s);

#endif
