/* Generation: the tokens of a prompt in, text out as it comes: one request on a scheduler, with the sampling, stop
 * strings and limit of the command line. What `tenon run` and `tenon chat` share; prints nothing. */
#ifndef TENON_CLI_GENERATION_H
#define TENON_CLI_GENERATION_H

#include "cli/load.h"
#include "engine/sched.h"

/* Who listens. `say` gets what has become certain of the text, false stops; `stop` is asked before each step. */
typedef struct Listener {
    bool (*say)(void *user, Str text);
    bool (*stop)(void *user);
    void *user;
    bool (*think)(void *user, Str text); /* of talk_answer: what is a thought; NULL: `say` gets it with its marks */
    bool (*shows)(const void *user, int32_t id); /* of generate: see StopRules */
} Listener;

typedef struct Generation {
    Ids ids;  /* all that were generated */
    Buf text; /* all of it; without a tokenizer, and without --json, the ids */
    Finish why;
    RequestStats stats;
} Generation;

/* The model, with what drafts for it, and a scheduler for one sequence, which drafts as the options say. */
bool generation_load(Loaded *l, const Opts *o, Err *err);
Sched *generation_sched(const Loaded *l);

/* question: where it begins (RecallWish), 0 if nowhere; of no account if keys and values are not bounded. seed_step is
 * added to the seed. False: err says why, and g holds what came before. */
bool generate(Sched *s, const Loaded *l, const Opts *o, const Ids *prompt, int question, uint32_t seed_step,
              const Listener *to, Generation *g, Err *err);
void generation_deinit(Generation *g);

#endif
