/* Http: requests and answers, between connections (conn.h) and whoever handles routes.
 *
 * An Exchange is one request and its answer. It belongs to Io's thread while it is received and sent, to a worker while
 * its handler runs, to the engine while that generates for it (`busy`); its connection may end at any time. Whoever is
 * last frees it. Fields below `lock` are guarded by it. */
#ifndef TENON_SERVER_HTTP_H
#define TENON_SERVER_HTTP_H

#include "base/buf.h"
#include "base/err.h"
#include "server/http1.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct Http Http;
typedef struct Exchange Exchange;

typedef enum HttpMethod { HTTP_GET = 1, HTTP_POST = 2, HTTP_DELETE = 4 } HttpMethod;

typedef struct Route {
    HttpMethod method;
    const char *path; /* a last component ":id" matches any rest, which goes to Exchange.id */
    void (*handle)(Exchange *x);
    bool open;        /* needs no key, and answers while the model is loaded */
    bool quick;       /* handled on Io's thread */
    const char *name; /* for logs and metrics */
    const struct Form *form; /* of requests and answers (form.h); NULL: of handlers that make no use of it */
} Route;

typedef struct HttpOpts {
    const char *host;
    int port;
    const char *tls_cert, *tls_key; /* paths of PEM files, or NULL */
    const char *const *key;
    int n_key;
    const char *cors_origins, *cors_methods, *cors_headers; /* as in ServerOpts */
    bool cors_credentials;
    double idle_timeout, receive_timeout; /* seconds */
    size_t max_body, held;
    const Route *route;
    int n_route;
    void *user; /* Exchange.user */
    /* Answers a request that no handler gets. */
    void (*fail)(Exchange *x, int status, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
    /* Called on Io's thread: what there is to send next goes to `out`; false: that was the last. */
    bool (*stream)(Exchange *x, Buf *out);
    void (*leave)(Exchange *x);      /* the client has left an exchange that is busy; any thread, maybe twice */
    void (*done)(const Exchange *x); /* the exchange is over */
    void (*discard)(Exchange *x);    /* frees x->job */
} HttpOpts;

typedef enum ExchangeState {
    X_RECEIVING,
    X_WORKING, /* with a worker, or busy without anything to send yet */
    X_ANSWER,  /* status and answer are set */
    X_STREAM,  /* sends what opts.stream gives */
} ExchangeState;

struct Exchange {
    Http *http;
    void *user;
    char *bytes; /* of the head */
    Head head;
    const Route *route;
    const char *path, *id; /* without slashes at its end; what matched ":id", or NULL */
    unsigned methods;      /* of the routes of this path */
    bool lost;             /* where the request ends is not known: the connection ends with the answer */
    bool keeps;            /* it does not */
    Buf body;
    size_t received; /* bytes of it, kept or not */
    double started;  /* the request was complete */
    Exchange *next_work;

    pthread_mutex_t lock;
    struct Conn *conn; /* NULL: it is done with it */
    ExchangeState state;
    bool working;     /* a worker has it, or will */
    bool busy;        /* the engine generates for it */
    bool counted;     /* among http_requests */
    bool gone;        /* the client is away */
    bool fresh;       /* of a stream: look what there is to send */
    double over;      /* when the answer was complete; 0 before */
    double last_sent; /* of a stream: when it was looked at last; 0: its head is still to come */
    void (*then)(Exchange *x), (*after)(Exchange *x); /* what a worker does with it; and does next */
    int status, retry_after;
    const char *content_type;
    Buf headers; /* exchange_add_header's lines */
    Buf answer;  /* or an event of a stream */
    size_t charged;
    int ping_interval;                   /* seconds until a stream that is silent gets a comment; <= 0: never */
    void *job;                           /* of whoever generates for it */
    int n_prompt, n_cached, n_generated; /* for the log */
    char finish[16];
};

Http *http_open(const HttpOpts *opts, Err *err); /* listens; answers 503 until http_ready */
void http_ready(Http *h);
void http_drain(Http *h); /* from now on: health is 503, no new work */
bool http_draining(const Http *h);
bool http_is_ready(const Http *h);
int http_requests(const Http *h); /* exchanges that are worked on or busy */
const char *http_urls(const Http *h); /* where it listens */
const HttpOpts *http_opts(const Http *h);
void http_close(Http *h); /* all exchanges must be able to end: nothing is busy any more */

const char *exchange_header(const Exchange *x, const char *name); /* or NULL */
const char *exchange_query(const Exchange *x, const char *name);

/* Handlers end with this, or with JSON or an error (errors.h). */
void exchange_reply_text(Exchange *x, int status, const char *type, Str body);
/* One more header of the answer, whole or a stream; before either begins. */
void exchange_add_header(Exchange *x, const char *name, Str value);

/* A worker hands the exchange to the engine: it is busy until exchange_finish. */
void exchange_busy(Exchange *x, int ping_interval);
/* A stream has something new to send. Under x->lock. */
void exchange_stream(Exchange *x);
/* The engine's last touch: a stream ends by itself, else a worker does `then`. Under x->lock. */
void exchange_finish(Exchange *x, void (*then)(Exchange *x));
/* Unlocks x->lock. x is gone then if nobody has it any more. */
void exchange_unlock(Exchange *x);

/* Bytes that a request holds from now on, or gives back; false if all requests together hold too much. */
bool exchange_charge(Exchange *x, size_t bytes);
void exchange_uncharge(Exchange *x, size_t bytes);

/* The head of an answer, with the length of its body, or of a stream (-1). answer.c; on Io's thread. */
void answer_put_head(const Exchange *x, int64_t length, Buf *out);

#endif
