/* Form: how one API looks. Which fields its requests have, what prompts they make, and what answers, streams and errors
 * look like: a form stands in a file (form_native.c, form_openai.c), what several need in form.c, and a route names its
 * form (routes.c). A worker makes whole answers, Io's thread makes events; either is alone with what it took from the
 * Job. */
#ifndef TENON_SERVER_FORM_H
#define TENON_SERVER_FORM_H

#include "server/errors.h"
#include "server/job.h"

struct Server;

typedef struct Form {
    ParamsKind fields;
    const char *id;              /* what the ids of its answers begin with */
    size_t shown;                /* bytes of Choice.shown, zeroed at first: what it notes about what it has told */
    void (*forget)(void *shown); /* frees what is in there; NULL: nothing */
    /* The prompts that a request asks for; out is the caller's to free if they are there. */
    bool (*prompt)(const struct Server *s, const Params *p, Prompts *out, Err *err);
    /* Appends events of a stream: what a piece shows; at a choice's end what is left of it, and behind the last choice
     * what ends the stream. */
    void (*piece)(Choice *c, const Taken *t, const Piece *p, Buf *out);
    void (*end)(Choice *c, const Taken *t, const Piece *p, Buf *out);
    json_t *(*whole)(Job *j, const Taken *t); /* the answer */
    json_t *(*error)(const Failure *f);       /* an answer, and an event of a stream that has begun */
} Form;

extern const Form form_native, form_infill, form_text, form_chat;

/* HttpOpts.stream; and a worker's when all choices have ended. */
bool form_stream(Exchange *x, Buf *out);
void form_whole(Exchange *x);

/* ---- parts of several forms */

json_t *form_text_json(Str s);
json_t *form_timings(const RequestStats *s);
json_t *form_progress(const RequestStats *s);
void form_put_event(Buf *out, json_t *data); /* takes the reference */

/* {id, token, bytes, logprob}, or prob. own: of a token that was sampled, whose text it is. */
json_t *form_prob(const Job *j, TokenProb p, bool own);
/* The same, and top_logprobs or top_probs. */
json_t *form_probs(const Job *j, const Taken *t, const Piece *p);
bool form_has_probs(const Job *j, const Piece *p);

Str form_echo(const Choice *c);       /* what stands before the text: the prompt, if that was asked for */
bool form_drops_text(const Choice *c); /* its last tokens may say more than its text */

/* Everything a choice said: its text, behind the echo; its tokens, if they shall be told; their probabilities, or NULL,
 * without those of a stop string. */
void form_gather(const Choice *c, const Taken *t, Buf *text, json_t **tokens, json_t **probs);

/* llama-server's final object: OpenAI's forms show it with `verbose`. Takes the references. */
json_t *native_final(const Choice *c, Str content, json_t *tokens, json_t *probs);

#endif
