/* Trial: an engine and its scheduler, asked one prompt at a time: what the measurements of recall are made of. Prints
 * nothing. */
#ifndef TENON_CLI_TRIAL_H
#define TENON_CLI_TRIAL_H

#include "cli/load.h"
#include "engine/sched.h"

typedef struct Trial {
    Loaded l;
    Sched *sched;
} Trial;

bool trial_open(Trial *t, const Opts *o, const LoadOpts *load, Err *err);
void trial_close(Trial *t);

typedef struct TrialAsk {
    const Ids *prompt;
    RecallWish recall;
    int tokens;    /* of the answer */
    bool all;      /* the log-probabilities of the whole vocabulary are wanted, of its first token */
    bool drafts;   /* n-grams draft as many tokens as they can */
    double bound;  /* of a step, in seconds; 0: none */
} TrialAsk;

typedef struct TrialAnswer {
    Ids ids;
    Buf text;
    TokenProb *prob; /* [n_prob] the best first */
    int n_prob;
    RequestStats stats;
} TrialAnswer;

/* Greedily. False: err says why; also when interrupted. The answer is the caller's, also then. */
bool trial_ask(Trial *t, const TrialAsk *a, TrialAnswer *out, Err *err);
void trial_answer_deinit(TrialAnswer *a);

#endif
