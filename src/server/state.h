/* Server from the inside: what handlers share. Set before http_ready; then read-only, but for what locks itself. */
#ifndef TENON_SERVER_STATE_H
#define TENON_SERVER_STATE_H

#include "server/job.h"
#include "server/metrics.h"
#include "server/server.h"
#include "text/template/template.h"

typedef struct Server {
    const ServerOpts *opts;
    tn_engine *engine;
    tn_engine *draft; /* NULL: there is no draft model */
    Tok *tok;         /* NULL: no text */
    Buf template_source;
    Template *template; /* NULL: none, or one that does not parse: template_err */
    bool template_bos;  /* BOS as the model asks stands before what it renders */
    Err template_err;
    const CallFormat *format; /* of the template's model, or NULL */
    const Thoughts *thoughts;
    bool arguments_as_text;   /* of earlier calls, for the template; else objects */
    bool shows_tools, shows_calls; /* what the template knows of them */
    bool thinks; /* it shall be told so, if a request does not say otherwise */
    Http *http;
    Loop *loop;
    pthread_mutex_t vocab_lock;
    Vocab *vocab; /* made when the first grammar needs it */
    Metrics metrics;
    Buf model_name;  /* the first alias, or the file's name */
    char build[64];  /* begins with "b" */
    int64_t started; /* Unix time */
    atomic_int next_task;
} Server;

/* The routes and their number (routes.c). */
extern const Route server_routes[];
extern const int server_n_routes;

bool templates_open(Server *s, Err *err); /* templates.c */

/* Handlers (generate.c, info.c, slots.c). */
void handle_generate(Exchange *x);
void handle_count(Exchange *x);
void handle_template(Exchange *x);
void handle_tokenize(Exchange *x);
void handle_detokenize(Exchange *x);
void handle_health(Exchange *x);
void handle_props(Exchange *x);
void handle_set_props(Exchange *x);
void handle_models(Exchange *x);
void handle_model(Exchange *x);
void handle_slots(Exchange *x);
void handle_metrics(Exchange *x);
void handle_slot_action(Exchange *x);
void handle_unbuilt(Exchange *x);

/* The body as a JSON object; NULL: the exchange has its answer. */
json_t *body_object(Exchange *x);

/* Prompts (prompt.c): text and ids of what a request asks. */
bool prompt_read(const Server *s, const json_t *prompt, Prompts *out, Err *err);
bool prompt_mixed(const Server *s, const json_t *v, unsigned flags, Ids *out, Err *err); /* text, ids or both */
/* ids may be NULL; *begun: bytes at the text's end that are the beginning of the answer. border: NULL, or of a template
 * of plain text where its messages begin. */
bool prompt_chat(const Server *s, const Params *p, Ids *ids, Buf *text, size_t *begun, Ids *border, Err *err);
/* Where the last message of a user begins in the ids of a chat; 0: it cannot be told, or at their beginning. */
int prompt_question(const Server *s, const Params *p, const Ids *ids);
bool prompt_infill(const Server *s, const json_t *body, Ids *ids, Err *err);
bool prompt_given(const Server *s, const Params *p, Prompts *out, Err *err); /* Form.prompt: the field `prompt` */
/* Appends where messages begin (border.c): by control tokens; by the words between those of a template. */
void border_tokens(const Tok *tok, const Ids *ids, Ids *border);
void border_text(const Tok *tok, Str text, const TemplateSpans *spans, const Ids *ids, Ids *border);
Prompts prompt_new(void);                                                    /* one, empty */
void prompt_free(Prompts *p);

#endif
