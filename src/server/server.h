/* Server: what `tenon serve` runs: HTTP in front of one engine thread.
 *
 * Threads: one moves the bytes of all connections and keeps their limits of time (conn.c); a few workers read requests
 * and build answers (routes.c); one engine thread runs the scheduler (loop.c); one loads the model. The caller of
 * server_run waits for signals. HTTP answers 503 until the model is loaded. */
#ifndef TENON_SERVER_SERVER_H
#define TENON_SERVER_SERVER_H

#include "base/err.h"
#include "base/json.h"
#include "engine/engine.h"
#include "engine/sample.h"
#include "engine/speculate.h"
#include "text/calls/calls.h"
#include "text/tok.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct ServerOpts {
    const char *host; /* addresses, separated by commas; a path that ends in .sock is a local socket */
    int port;         /* 0: any free one */
    const char *version, *alias, *tags;
    const char *const *key; /* API keys; none: open */
    int n_key;
    const char *tls_cert, *tls_key;                 /* paths of PEM files; NULL: plain HTTP */
    const char *cors_origins;                       /* "*": all; "localhost": local ones; else a list with commas */
    const char *cors_methods;                       /* a list with commas */
    const char *cors_headers;                       /* "*": those that are asked for; else a list with commas */
    bool cors_credentials;                          /* pages may send what identifies their user */
    const char *slot_save_path;                     /* NULL: 501 */
    const char *chat_template, *chat_template_file; /* NULL: the model's */
    json_t *chat_template_kwargs;                   /* object or NULL; borrowed */
    bool metrics, slots, props;                     /* endpoints */
    bool log_json, verbose, strict;                 /* strict: an unknown field is an error */
    int snapshot_every;            /* tokens: see sched_snapshot_every */
    bool cache_prompt;             /* what requests that do not say get */
    int queue;                     /* sequences that may wait for a slot */
    double timeout, drain_timeout; /* seconds: of a request in all; of all requests after SIGTERM */
    double idle_timeout;           /* seconds between two requests of a connection */
    double receive_timeout;        /* seconds from a request's first byte to its last */
    int ping_interval;             /* seconds of silence before a comment; <= 0: none */
    size_t max_body, held;         /* bytes: of one request; of all requests and results together */
    int n_predict;                 /* when a request does not say */
    const Str *stop;               /* the same for stop strings */
    int n_stop;
    ThoughtsPlace place; /* the same for thoughts, and how many tokens they may take; -1: no end */
    int thought_budget;
    SampleOpts sample; /* the same for sampling */
    SpeculateOpts speculate;
    bool ngram_shared, drafts; /* requests look at each other's texts; there is a draft model */
    bool seeded;       /* sample.seed was given; else each request gets its own */
} ServerOpts;

/* Opens the engine and the tokenizer (which may be NULL) for the options; called once the port is bound. */
typedef struct ServerModel {
    tn_engine *engine;
    Tok *tok;
    tn_engine *draft; /* NULL: there is no draft model */
} ServerModel;
typedef bool ServerLoad(void *user, ServerModel *out, Err *err);

/* Serve until SIGINT, SIGTERM or SIGHUP, those of them that are not ignored: true after a drain. The model belongs to
 * the server, which closes it. A signal while it loads, and the second one at any time, end the process. */
bool server_run(const ServerOpts *opts, ServerLoad *load, void *user, Err *err);

/* One line on standard error, in the log's format. */
void server_announce(const ServerOpts *o, const char *event, const char *text);

#endif
