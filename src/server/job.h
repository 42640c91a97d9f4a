/* Job: what one HTTP request asks of the engine thread. Either it generates one or more choices, each a request of the
 * scheduler: the engine thread appends Pieces under the Exchange's lock; the connection's thread (streams) or a worker
 * (whole answers) takes them. Or it is one call, tried between steps. It is freed with its Exchange. */
#ifndef TENON_SERVER_JOB_H
#define TENON_SERVER_JOB_H

#include "engine/constraint.h"
#include "engine/sched.h"
#include "engine/stop.h"
#include "server/http.h"
#include "server/loop.h"
#include "server/params.h"

struct Server;
typedef struct Job Job;

/* PART: of a text that is parsed, what became certain; the TOKEN's own text is raw then. */
typedef enum PieceKind { PIECE_PROGRESS, PIECE_PROMPT, PIECE_TOKEN, PIECE_PART, PIECE_DONE } PieceKind;

enum { CALL_ID_BYTES = 32 };

typedef struct Piece {
    PieceKind kind;
    int choice;
    int32_t id;
    size_t text, n_text; /* what the token made certain, in Job.text */
    size_t probs;        /* in Job.probs: the token, then n_best others */
    int n_best;
    CallsPart part;
    int call;    /* of the choice; of a CALLS_BEGIN, behind its text there are n_id bytes of the call's id */
    size_t n_id;
    RequestStats stats;
} Piece;

typedef struct Choice {
    Job *job;
    int index, prompt; /* in the answer; in Job.prompt */
    uint32_t seed;
    int id_task;
    Sched *sched; /* once it has started */
    Stop *stop;
    Constraint constraint;
    StopWhy why;
    Finish finish;
    RequestStats stats;
    double last; /* when its last token came */
    bool new_line, started;
    bool cut;    /* the text ended before its tokens did: by n_indent or t_max_predict_ms */
    int indent;  /* blanks that its last line begins with; -1: there is more in it, or it is the first */
    int n_told;  /* tokens of the prompt whose log-probabilities are among the pieces */
    Calls *calls; /* NULL: its text is content */
    bool muted;   /* what it parses is not its own */
    int n_calls, n_thought; /* calls so far; tokens of thoughts */
    bool no_room; /* for what it parsed */
    bool enough;  /* the only call that was asked for is there */
    Ids forced;   /* tokens that end its thoughts, from the last to the first */
    const Mask *inner; /* of its grammar, or NULL */
    Mask mask;
    void *shown; /* what the form notes of what it has told (form.h) */
} Choice;

/* What a request asks to go on with: `n` prompts. */
typedef struct Prompts {
    Ids *ids;
    Buf *text; /* of each: what was asked, for `prompt` of the answer and echo */
    int n;
    int question; /* of a chat: the token at which its last message begins; 0: it is not asked */
    Ids border;  /* of a chat: tokens at which its messages begin */
    size_t said; /* of a chat: bytes at the end that are the beginning of the answer */
} Prompts;

struct Job {
    Task task; /* the first member */
    Exchange *x;
    struct Server *server;
    const struct Form *form;
    Params params;
    Prompts prompt;
    void (*whole)(Exchange *x);
    int n_choice, live;
    Choice *choice;
    char id[48];
    int64_t created;
    double arrived;
    bool failed; /* err says why */
    int ended;   /* choices whose end is in the stream */
    Err err;
    Piece *piece; /* what was not taken yet */
    size_t n_piece, cap_piece;
    Buf text;
    TokenProb *probs;
    size_t n_probs, cap_probs;
    void *arg; /* of a call */
    void (*free_arg)(void *arg);
};

/* Owns params and prompts from here on. The form is that of the route; whole is done by a worker, when all choices of
 * what is no stream have ended. */
Job *job_new(struct Server *server, Exchange *x, Params *params, Prompts prompt, void (*whole)(Exchange *x));
/* call finishes the Exchange, or is tried again. Its task is a Job's. */
Job *job_call(struct Server *server, Exchange *x, void (*call)(Task *t, Sched *s), void *arg,
              void (*free_arg)(void *));
void job_free(Job *j);
int job_id_task(const void *choice); /* for loop_open */

/* The pieces so far, moved out: the caller frees them. Under no lock. */
typedef struct Taken {
    Piece *piece;
    size_t n;
    Buf text;
    TokenProb *probs;
} Taken;
Taken job_take(Job *j);
void taken_free(Taken *t);

#endif
