/* Sched: continuous batching: requests in, tokens out, several slots. Each step carries the decode rows of running
 * requests and chunks of the prompts that wait. One thread (the engine thread) makes all calls. */
#ifndef TENON_ENGINE_SCHED_H
#define TENON_ENGINE_SCHED_H

#include "engine/engine.h"
#include "engine/sample.h"

typedef struct Sched Sched;

typedef enum Finish { FINISH_NONE, FINISH_STOP, FINISH_LENGTH, FINISH_CANCELLED, FINISH_ERROR } Finish;
const char *finish_name(Finish f); /* "stop", "length", ... */

typedef struct RequestStats {
    int n_prompt, n_generated;
    double prompt_ms, predicted_ms; /* submit to first token; first token to last */
} RequestStats;

/* What a client says to a token: go on, that was the end (FINISH_STOP), or it has left (FINISH_CANCELLED). */
typedef enum TokenVerdict { TOKEN_GO, TOKEN_END, TOKEN_CANCEL } TokenVerdict;

typedef struct Request {
    const int32_t *prompt; /* copied; 1 or more ids */
    int n_prompt;
    int max_tokens; /* < 0: until an end token or the context is full; 0: only the prompt */
    SampleOpts sample;     /* its arrays are borrowed for the call of sched_submit, its tok until the end */
    /* Both are called on the engine thread, inside sched_step. Every generated token is told, the end token too; probs:
     * see sampler_probs. NULL: nobody asks, and no token ends it. */
    TokenVerdict (*token)(void *user, int32_t id, const TokenProbs *probs);
    void (*done)(void *user, Finish why, const RequestStats *stats, const Err *err); /* err: FINISH_ERROR */
    void *user;
} Request;

Sched *sched_open(tn_engine *e);
void sched_close(Sched *s); /* requests that are left end as FINISH_CANCELLED */

/* Queue a request. A prompt that leaves no room in the context is refused here, with both numbers. */
bool sched_submit(Sched *s, const Request *r, Err *err);

/* One engine step. False when there was nothing to do. Failures end the requests that they concern. */
bool sched_step(Sched *s);

#endif
