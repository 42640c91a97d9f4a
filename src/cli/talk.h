/* Talk: a conversation: messages, and a scheduler of one slot. Only what is new since the last answer is fed. Nothing
 * that a message says becomes a special token. Prints nothing. */
#ifndef TENON_CLI_TALK_H
#define TENON_CLI_TALK_H

#include "cli/generation.h"

typedef struct Talk {
    Loaded l;
    Sched *sched;
    json_t *messages; /* as chat templates take them; a system message comes first */
    const Opts *opts; /* of sampling, and the limit of an answer */
    uint32_t answers; /* given so far: each has its own seed */
} Talk;

bool talk_open(Talk *t, const Opts *o, Err *err);
void talk_close(Talk *t);

void talk_system(Talk *t, Str text); /* empty: none */
void talk_reset(Talk *t);            /* only the system message stays */
bool talk_save(const Talk *t, const char *path, Err *err);
bool talk_load(Talk *t, const char *path, Err *err); /* a JSON array of messages takes the place of all */

/* Why an answer ended: by itself, at max_tokens, with the context, by `stop`; FAILED: there is none. */
typedef enum TalkEnd { TALK_DONE, TALK_LENGTH, TALK_CONTEXT, TALK_STOPPED, TALK_FAILED } TalkEnd;

/* Answers a message, or again the last one (text.p NULL). With FAILED, and with STOPPED before the first word, the
 * messages are as before. */
TalkEnd talk_answer(Talk *t, Str text, const Listener *to, RequestStats *stats, Err *err);

#endif
