/* See http.h. Locks: Http.lock (connections) before Exchange.lock before Http.work_lock; the callbacks of HttpOpts are
 * called under Exchange.lock where http.h says so, and take no lock of this file. */
#include "server/http.h"

#include "base/locale.h"
#include "base/log.h"
#include "base/mem.h"
#include "server/errors.h"
#include "server/listen.h"

#include <errno.h>
#include <microhttpd.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    WORKERS = 4,
    MAX_LISTENERS = 8,
    IO_THREADS = 2,
    MAX_CONNECTIONS = 4096,
    CONNECTION_MEMORY = 64 << 10, /* for the head of a request */
    RECEIVE_SECONDS = 60,         /* from the opening of a connection, or the last answer, to a whole request */
    LOST_SECONDS = 2,             /* the same, for a client that has hung up */
    SEND_SECONDS = 60,            /* from the end of an answer to its last byte */
    STREAM_BLOCK = 16 << 10,
    MAX_PATH = 512,
};

typedef struct Connection {
    int fd;
    double since; /* it waits for a request; guarded by Http.lock */
    Exchange *x;  /* the same */
    struct Connection *next, **at;
} Connection;

struct Http {
    HttpOpts opts;
    struct MHD_Daemon *daemon[MAX_LISTENERS];
    int n_daemon, port;
    atomic_bool ready, draining, stop;
    atomic_int requests;
    atomic_size_t held;

    pthread_mutex_t lock;
    Connection *first;
    pthread_t watcher;
    int wake; /* eventfd: the watcher looks again */

    pthread_mutex_t work_lock;
    pthread_cond_t work;
    Exchange *work_first, **work_end;
    pthread_t worker[WORKERS];
};

/* ---- answers */

static int dump(const char *bytes, size_t n, void *out) {
    buf_put(out, bytes, n);
    return 0;
}

static void answer(Exchange *x, int status, const char *type) {
    x->status = status;
    x->content_type = type;
}

static void answer_json(Exchange *x, int status, json_t *body) {
    x->answer.len = 0;
    if (!body || json_dump_callback(body, dump, &x->answer, JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(15))) {
        x->answer.len = 0;
        buf_put_str(&x->answer, S("{\"error\":{\"code\":500,\"message\":\"no JSON\",\"type\":\"server_error\"}}"));
        status = 500;
    }
    json_decref(body);
    answer(x, status, "application/json; charset=utf-8");
}

void exchange_reply(Exchange *x, int status, json_t *body) { answer_json(x, status, body); }

void exchange_reply_text(Exchange *x, int status, const char *type, Str body) {
    x->answer.len = 0;
    buf_put_str(&x->answer, body);
    answer(x, status, type);
}

void exchange_add_header(Exchange *x, const char *name, Str value) {
    buf_put_str(&x->headers, str_of(name));
    buf_putc(&x->headers, '\0');
    buf_put_str(&x->headers, value);
    buf_putc(&x->headers, '\0');
}

const char *exchange_header(const Exchange *x, const char *name) {
    return MHD_lookup_connection_value(x->conn, MHD_HEADER_KIND, name);
}

const char *exchange_query(const Exchange *x, const char *name) {
    return MHD_lookup_connection_value(x->conn, MHD_GET_ARGUMENT_KIND, name);
}

bool exchange_charge(Exchange *x, size_t bytes) {
    size_t all = atomic_fetch_add(&x->http->held, bytes) + bytes;
    x->charged += bytes;
    return all <= x->http->opts.held;
}

void exchange_uncharge(Exchange *x, size_t bytes) {
    atomic_fetch_sub(&x->http->held, bytes);
    x->charged -= bytes;
}

/* ---- life of an exchange */

static void exchange_free(Exchange *x) {
    if (x->job) x->http->opts.discard(x);
    Http *h = x->http;
    bool counted = x->then != NULL;
    atomic_fetch_sub(&h->held, x->charged);
    pthread_mutex_destroy(&x->lock);
    buf_deinit(&x->body);
    buf_deinit(&x->answer);
    buf_deinit(&x->headers);
    buf_deinit(&x->out);
    free(x->path);
    free(x);
    if (counted) atomic_fetch_sub(&h->requests, 1); /* the last touch: whoever drains may close h now */
}

static void wake(Exchange *x) {
    x->fresh = true;
    if (!x->suspended) return;
    x->suspended = false;
    MHD_resume_connection(x->conn);
}

static void suspend(Exchange *x) {
    x->suspended = true;
    MHD_suspend_connection(x->conn);
}

static void tell_left(Exchange *x) {
    if (!x->busy || x->left) return;
    x->left = true;
    x->http->opts.leave(x);
}

static void push_work(Exchange *x, void (*then)(Exchange *x)) {
    Http *h = x->http;
    x->then = then;
    x->working = true;
    x->next_work = NULL;
    pthread_mutex_lock(&h->work_lock);
    *h->work_end = x;
    h->work_end = &x->next_work;
    pthread_cond_signal(&h->work);
    pthread_mutex_unlock(&h->work_lock);
}

void exchange_busy(Exchange *x, bool streams, int ping_interval) {
    pthread_mutex_lock(&x->lock);
    x->busy = true;
    x->streams = streams;
    x->ping_interval = ping_interval;
    pthread_mutex_unlock(&x->lock);
}

void exchange_stream(Exchange *x) {
    if (x->state == X_WORKING) x->state = X_STREAM;
    if (!x->working) wake(x);
}

void exchange_finish(Exchange *x, void (*then)(Exchange *x)) {
    x->busy = false;
    x->over = clock_seconds();
    bool alone = !x->conn;
    if (x->working) x->after = then; /* its handler has not returned yet */
    else if (!alone && !x->gone && then) push_work(x, then);
    else if (!alone) wake(x);
    pthread_mutex_unlock(&x->lock);
    if (alone) exchange_free(x);
}

static void *worker_main(void *arg) {
    Http *h = arg;
    for (;;) {
        pthread_mutex_lock(&h->work_lock);
        while (!h->work_first && !h->stop) pthread_cond_wait(&h->work, &h->work_lock);
        Exchange *x = h->work_first;
        if (x && !(h->work_first = x->next_work)) h->work_end = &h->work_first;
        pthread_mutex_unlock(&h->work_lock);
        if (!x) return NULL;
        x->then(x);
        pthread_mutex_lock(&x->lock);
        for (void (*then)(Exchange *); !x->busy && (then = x->after);) {
            x->after = NULL;
            pthread_mutex_unlock(&x->lock);
            then(x);
            pthread_mutex_lock(&x->lock);
        }
        x->working = false;
        if (x->busy) {
            if (x->gone) tell_left(x);
            if (x->state == X_STREAM) wake(x);
        } else if (x->state == X_WORKING) {
            x->state = X_ANSWER;
            if (!x->over) x->over = clock_seconds();
            wake(x);
        } else {
            wake(x); /* the stream ended while the handler was still here */
        }
        pthread_mutex_unlock(&x->lock);
    }
}

/* ---- sending */

static ssize_t read_stream(void *cls, uint64_t pos, char *to, size_t room) {
    (void)pos;
    Exchange *x = cls;
    for (;;) {
        if (x->out_at < x->out.len) {
            size_t n = x->out.len - x->out_at < room ? x->out.len - x->out_at : room;
            memcpy(to, x->out.data + x->out_at, n);
            x->out_at += n;
            return (ssize_t)n;
        }
        x->out.len = x->out_at = 0;
        pthread_mutex_lock(&x->lock);
        x->last_sent = clock_seconds();
        if (x->gone || x->ended) {
            ssize_t end = x->gone ? MHD_CONTENT_READER_END_WITH_ERROR : MHD_CONTENT_READER_END_OF_STREAM;
            pthread_mutex_unlock(&x->lock);
            return end;
        }
        if (!x->fresh) {
            suspend(x);
            pthread_mutex_unlock(&x->lock);
            return 0;
        }
        x->fresh = false;
        bool ping = x->ping;
        x->ping = false;
        pthread_mutex_unlock(&x->lock);
        bool more = x->http->opts.stream(x, &x->out);
        if (ping && more && !x->out.len) buf_put_str(&x->out, S(":\n\n"));
        pthread_mutex_lock(&x->lock);
        x->ended = !more;
        pthread_mutex_unlock(&x->lock);
    }
}

static bool is_local(const char *origin) {
    static const char *const hosts[] = {"localhost", "127.0.0.1", "[::1]"};
    const char *p = strstr(origin, "://");
    p = p ? p + 3 : origin;
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        size_t n = strlen(hosts[i]);
        if (strncmp(p, hosts[i], n) == 0 &&
            (p[n] == '\0' || (p[n] == ':' && strspn(p + n + 1, "0123456789") == strlen(p + n + 1))))
            return true;
    }
    return false;
}

static void put_cors(const Exchange *x, struct MHD_Response *r, bool preflight) {
    const char *allowed = x->http->opts.cors_origins, *origin = exchange_header(x, "Origin");
    if (strcmp(allowed, "*") == 0) {
        MHD_add_response_header(r, "Access-Control-Allow-Origin", origin ? origin : "*");
    } else if (strcmp(allowed, "localhost") != 0) {
        MHD_add_response_header(r, "Access-Control-Allow-Origin", allowed);
    } else if (origin && is_local(origin)) {
        MHD_add_response_header(r, "Access-Control-Allow-Origin", origin);
    }
    if (!preflight) return;
    MHD_add_response_header(r, "Access-Control-Allow-Credentials", "true");
    MHD_add_response_header(r, "Access-Control-Allow-Methods", "GET, POST, DELETE, OPTIONS");
    MHD_add_response_header(r, "Access-Control-Allow-Headers", "*");
}

static void put_headers(const Exchange *x, struct MHD_Response *r) {
    for (size_t at = 0; at < x->headers.len;) {
        const char *name = x->headers.data + at, *value = name + strlen(name) + 1;
        MHD_add_response_header(r, name, value);
        at = (size_t)(value + strlen(value) + 1 - x->headers.data);
    }
}

static enum MHD_Result send_answer(Exchange *x) {
    struct MHD_Response *r = MHD_create_response_from_buffer(x->answer.len, x->answer.len ? x->answer.data : "",
                                                             MHD_RESPMEM_PERSISTENT);
    if (!r) return MHD_NO;
    MHD_add_response_header(r, "Content-Type", x->content_type);
    MHD_add_response_header(r, "Server", "tenon");
    put_cors(x, r, !x->route && x->status == 200);
    if (x->status == 501) MHD_add_response_header(r, "x-should-retry", "false"); /* as OpenAI's clients do on any 5xx */
    if (x->retry_after) {
        char seconds[16];
        snprintf(seconds, sizeof seconds, "%d", x->retry_after);
        MHD_add_response_header(r, "Retry-After", seconds);
    }
    put_headers(x, r);
    enum MHD_Result ok = MHD_queue_response(x->conn, (unsigned)x->status, r);
    MHD_destroy_response(r);
    return ok;
}

static enum MHD_Result send_stream(Exchange *x) {
    struct MHD_Response *r = MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, STREAM_BLOCK, read_stream, x, NULL);
    if (!r) return MHD_NO;
    x->status = 200;
    MHD_add_response_header(r, "Content-Type", "text/event-stream");
    MHD_add_response_header(r, "Cache-Control", "no-cache");
    MHD_add_response_header(r, "Server", "tenon");
    put_cors(x, r, false);
    put_headers(x, r);
    enum MHD_Result ok = MHD_queue_response(x->conn, 200, r);
    MHD_destroy_response(r);
    return ok;
}

/* ---- receiving */

/* Every byte of every key is looked at, whatever the first ones are. */
static bool key_is_known(const Http *h, const char *given) {
    bool known = false;
    size_t n = strlen(given);
    for (int k = 0; k < h->opts.n_key; k++) {
        const char *key = h->opts.key[k];
        size_t len = strlen(key);
        unsigned char differs = n != len;
        for (size_t i = 0; i < n; i++) differs |= (unsigned char)(given[i] ^ key[len ? i % len : 0]);
        known |= !differs;
    }
    return known;
}

static bool has_key(const Exchange *x) {
    if (!x->http->opts.n_key) return true;
    const char *given = exchange_header(x, "Authorization");
    if (!given || !*given) given = exchange_header(x, "X-Api-Key");
    if (given && strncasecmp(given, "Bearer ", 7) == 0) given += 7;
    return given && key_is_known(x->http, given);
}

/* The route of a path; *known: there is one with another method. */
static const Route *find_route(const HttpOpts *o, Exchange *x, bool *known) {
    for (int i = 0; i < o->n_route; i++) {
        const Route *r = &o->route[i];
        const char *colon = strstr(r->path, "/:");
        size_t fixed = colon ? (size_t)(colon - r->path) + 1 : 0;
        bool match = colon ? strncmp(r->path, x->path, fixed) == 0 && x->path[fixed] : strcmp(r->path, x->path) == 0;
        if (!match) continue;
        *known = true;
        if (!(r->method & x->method)) continue;
        if (colon) x->id = x->path + fixed;
        return r;
    }
    return NULL;
}

static HttpMethod method_of(const char *name) {
    static const struct {
        const char *name;
        HttpMethod method;
    } methods[] = {{"GET", HTTP_GET}, {"HEAD", HTTP_GET}, {"POST", HTTP_POST}, {"DELETE", HTTP_DELETE}};
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        if (strcmp(methods[i].name, name) == 0) return methods[i].method;
    return 0;
}

static void refuse_size(Exchange *x) {
    exchange_fail(x, 413, "the body has more than %zu bytes", x->http->opts.max_body);
}

static enum MHD_Result count_framing(void *n, enum MHD_ValueKind kind, const char *name, const char *value) {
    (void)kind;
    (void)value;
    *(int *)n += strcasecmp(name, "Content-Length") == 0 || strcasecmp(name, "Transfer-Encoding") == 0;
    return MHD_YES;
}

/* What the head says of the body. True: where it ends is not known, so that nothing behind the head can be read. */
static bool look_at_framing(Exchange *x) {
    const char *transfer = exchange_header(x, "Transfer-Encoding"), *content = exchange_header(x, "Content-Encoding");
    const char *length = exchange_header(x, "Content-Length");
    int64_t n = 0;
    int headers = 0;
    MHD_get_connection_values(x->conn, MHD_HEADER_KIND, count_framing, &headers);
    bool lost = headers > 1 || (transfer && strcasecmp(transfer, "chunked") != 0);
    if (headers > 1)
        exchange_fail(x, 400, "the length of the body is given %d times", headers);
    else if (lost) exchange_fail(x, 501, "Transfer-Encoding '%s' is not supported", transfer);
    else if (x->status) return false;
    else if (content && strcasecmp(content, "identity") != 0)
        exchange_fail(x, 415, "Content-Encoding '%s' is not supported", content);
    else if (length && str_i64(str_of(length), 0, INT64_MAX, &n) && (uint64_t)n > x->http->opts.max_body)
        refuse_size(x);
    return lost;
}

/* The order is llama-server's: OPTIONS, not ready, key, route. Sets an answer if that is already the end. */
static void look_at_head(Exchange *x, const char *method) {
    Http *h = x->http;
    bool known = false;
    x->method = method_of(method);
    if (strcmp(method, "OPTIONS") == 0) {
        exchange_reply_text(x, 200, "text/html", S(""));
        return;
    }
    const Route *r = find_route(&h->opts, x, &known);
    if (!h->ready && !(r && r->open)) {
        exchange_fail(x, 503, "Loading model");
    } else if (!(r && r->open) && !has_key(x)) {
        exchange_fail(x, 401, "Invalid API Key");
    } else if (!known) {
        exchange_fail(x, 404, "File Not Found");
    } else if (!r) {
        exchange_fail(x, 405, "%s does not take this method", x->path);
    } else if (h->draining && !r->quick) {
        exchange_fail(x, 503, "the server is going down");
    }
    x->route = r;
}

static Exchange *exchange_new(Http *h, struct MHD_Connection *conn, const char *url) {
    Exchange *x = mem_new(1, sizeof *x);
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(conn, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    *x = (Exchange){.http = h, .user = h->opts.user, .conn = conn, .state = X_RECEIVING};
    pthread_mutex_init(&x->lock, NULL);
    size_t n = strnlen(url, MAX_PATH);
    while (n > 1 && url[n - 1] == '/') n--;
    x->path = mem_strdup(url, n);
    x->connection = info->socket_context;
    x->started = clock_seconds();
    return x;
}

static void receive(Exchange *x, const char *bytes, size_t n) {
    if (x->status) return; /* the answer is known: what still comes is dropped */
    if (x->body.len + n > x->http->opts.max_body) {
        refuse_size(x);
    } else if (!exchange_charge(x, 2 * n)) { /* twice: its JSON */
        exchange_fail(x, 503, "the requests hold too much memory");
    } else {
        buf_put(&x->body, bytes, n);
    }
}

static void poke(const Http *h) {
    uint64_t one = 1;
    if (write(h->wake, &one, sizeof one) < 0) return; /* it is awake already */
}

/* The request is whole: until it is over the watcher knows of it. True: it has its answer, and no other thread. */
static bool on_request(Exchange *x) {
    Http *h = x->http;
    x->started = clock_seconds();
    bool at_once = x->status || x->route->quick;
    if (at_once && !x->status) x->route->handle(x);
    if (at_once) x->over = clock_seconds();
    if (!at_once) atomic_fetch_add(&h->requests, 1);
    x->state = at_once ? X_ANSWER : X_WORKING;
    pthread_mutex_lock(&h->lock);
    x->connection->x = x;
    pthread_mutex_unlock(&h->lock);
    if (at_once) return true;
    pthread_mutex_lock(&x->lock);
    suspend(x);
    push_work(x, x->route->handle);
    pthread_mutex_unlock(&x->lock);
    poke(h);
    return false;
}

static enum MHD_Result on_access(void *cls, struct MHD_Connection *conn, const char *url, const char *method,
                                 const char *version, const char *upload, size_t *n_upload, void **slot) {
    (void)version;
    Exchange *x = *slot;
    if (!x) {
        *slot = x = exchange_new(cls, conn, url);
        look_at_head(x, method);
        bool at_once = look_at_framing(x);
        at_once |= x->status && exchange_header(x, "Expect"); /* the client asks before it sends the body */
        if (!at_once) return MHD_YES;
        x->state = X_ANSWER;
        return send_answer(x);
    }
    if (x->state == X_RECEIVING && *n_upload) {
        receive(x, upload, *n_upload);
        *n_upload = 0;
        return MHD_YES;
    }
    if (x->state == X_RECEIVING) return on_request(x) ? send_answer(x) : MHD_YES; /* suspended */
    pthread_mutex_lock(&x->lock);
    ExchangeState state = x->state;
    bool gone = x->gone, waits = x->suspended;
    pthread_mutex_unlock(&x->lock);
    if (waits) return MHD_YES;
    if (gone) return MHD_NO;
    return state == X_ANSWER ? send_answer(x) : state == X_STREAM ? send_stream(x) : MHD_YES;
}

static void on_completed(void *cls, struct MHD_Connection *conn, void **slot, enum MHD_RequestTerminationCode code) {
    (void)conn;
    Http *h = cls;
    Exchange *x = *slot;
    if (!x) return;
    *slot = NULL;
    pthread_mutex_lock(&h->lock);
    x->connection->x = NULL;
    x->connection->since = clock_seconds();
    pthread_mutex_unlock(&h->lock);
    pthread_mutex_lock(&x->lock);
    x->conn = NULL;
    x->gone |= code != MHD_REQUEST_TERMINATED_COMPLETED_OK;
    tell_left(x);
    bool alone = !x->busy;
    h->opts.done(x);
    pthread_mutex_unlock(&x->lock);
    if (alone) exchange_free(x);
}

static void on_connection(void *cls, struct MHD_Connection *conn, void **context,
                          enum MHD_ConnectionNotificationCode what) {
    Http *h = cls;
    pthread_mutex_lock(&h->lock);
    if (what == MHD_CONNECTION_NOTIFY_STARTED) {
        Connection *c = mem_new(1, sizeof *c);
        c->fd = MHD_get_connection_info(conn, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
        c->since = clock_seconds();
        c->next = h->first;
        c->at = &h->first;
        if (c->next) c->next->at = &c->next;
        h->first = c;
        *context = c;
    } else {
        Connection *c = *context;
        *c->at = c->next;
        if (c->next) c->next->at = c->at;
        free(c);
    }
    pthread_mutex_unlock(&h->lock);
}

/* ---- watching: clients that leave, clients that drip, streams that are silent */

static bool has_hung_up(const Connection *c) {
    struct pollfd fd = {c->fd, POLLRDHUP, 0};
    return poll(&fd, 1, 0) == 1;
}

/* Half a request, and the client is gone: the library would wait for the rest. */
static bool is_lost(const Connection *c, double now) {
    double waited = now - c->since;
    return waited > RECEIVE_SECONDS || (waited > LOST_SECONDS && has_hung_up(c));
}

static void look_at(Connection *c, bool hung_up, double now) {
    Exchange *x = c->x;
    if (!x) {
        if (is_lost(c, now)) shutdown(c->fd, SHUT_RDWR);
        return;
    }
    pthread_mutex_lock(&x->lock);
    if (x->conn && hung_up && !x->gone) {
        x->gone = true;
        tell_left(x);
        if (!x->working) wake(x);
    }
    if (x->over && now - x->over > SEND_SECONDS) shutdown(c->fd, SHUT_RDWR);
    if (x->ping_interval > 0 && x->streams && x->busy && !x->working && x->suspended &&
        now - (x->state == X_STREAM ? x->last_sent : x->started) >= x->ping_interval) {
        x->state = X_STREAM; /* from now on a failure is an event of the stream */
        x->ping = true;
        wake(x);
    }
    pthread_mutex_unlock(&x->lock);
}

static void *watcher_main(void *arg) {
    Http *h = arg;
    struct pollfd *fd = NULL;
    size_t cap = 0;
    double swept = 0;
    while (!h->stop) {
        size_t n = 1;
        pthread_mutex_lock(&h->lock);
        for (const Connection *c = h->first; c; c = c->next) n += c->x && !c->x->gone;
        if (n > cap) fd = mem_grow(fd, cap = 2 * n, sizeof *fd);
        fd[0] = (struct pollfd){h->wake, POLLIN, 0};
        n = 1;
        for (const Connection *c = h->first; c; c = c->next)
            if (c->x && !c->x->gone) fd[n++] = (struct pollfd){c->fd, POLLRDHUP, 0};
        pthread_mutex_unlock(&h->lock);
        poll(fd, n, 1000);
        uint64_t count;
        if (fd[0].revents && read(h->wake, &count, sizeof count) < 0) continue;
        double now = clock_seconds();
        bool sweep = now - swept >= 1, hang = false;
        for (size_t i = 1; i < n; i++) hang |= fd[i].revents != 0;
        if (!sweep && !hang) continue;
        if (sweep) swept = now;
        pthread_mutex_lock(&h->lock);
        for (Connection *c = h->first; c; c = c->next) {
            bool hung_up = false;
            for (size_t i = 1; hang && i < n; i++) hung_up |= fd[i].fd == c->fd && fd[i].revents;
            hung_up = hung_up && has_hung_up(c); /* the number may belong to a new connection by now */
            if (sweep || hung_up) look_at(c, hung_up, now);
        }
        pthread_mutex_unlock(&h->lock);
    }
    free(fd);
    return NULL;
}

/* ---- open and close */

static void on_log(void *cls, const char *fmt, va_list ap) {
    (void)cls;
    char text[300];
    c_vsnprintf(text, sizeof text, fmt, ap);
    text[strcspn(text, "\r\n")] = '\0';
    log_at(LOG_DEBUG, "http: %s", text);
}

static bool start_daemon(Http *h, int fd, Err *err) {
    bool tls = h->opts.tls_cert != NULL;
    unsigned flags = MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG;
    struct MHD_OptionItem secure[] = {{MHD_OPTION_HTTPS_MEM_CERT, 0, (void *)(uintptr_t)h->opts.tls_cert},
                                      {MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)(uintptr_t)h->opts.tls_key},
                                      {MHD_OPTION_END, 0, NULL}};
    struct MHD_Daemon *d = MHD_start_daemon(
        flags | (tls ? MHD_USE_TLS : 0), 0, NULL, NULL, on_access, h, MHD_OPTION_EXTERNAL_LOGGER, on_log, NULL,
        MHD_OPTION_LISTEN_SOCKET, fd, MHD_OPTION_THREAD_POOL_SIZE, (unsigned)IO_THREADS, MHD_OPTION_CONNECTION_LIMIT,
        (unsigned)MAX_CONNECTIONS, MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)CONNECTION_MEMORY,
        MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)RECEIVE_SECONDS, MHD_OPTION_NOTIFY_COMPLETED, on_completed, h,
        MHD_OPTION_NOTIFY_CONNECTION, on_connection, h, MHD_OPTION_ARRAY, tls ? secure : &secure[2], MHD_OPTION_END);
    if (!d)
        return err_set(err, ERR_IO, "the HTTP server did not start%s",
                       tls ? ": is the certificate good, and the key its own?" : "");
    h->daemon[h->n_daemon++] = d;
    return true;
}

Http *http_open(const HttpOpts *opts, Err *err) {
    Http *h = mem_new(1, sizeof *h);
    h->opts = *opts;
    pthread_mutex_init(&h->lock, NULL);
    pthread_mutex_init(&h->work_lock, NULL);
    pthread_cond_init(&h->work, NULL);
    h->work_end = &h->work_first;
    h->wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    check(h->wake >= 0);
    check(pthread_create(&h->watcher, NULL, watcher_main, h) == 0);
    for (int i = 0; i < WORKERS; i++) check(pthread_create(&h->worker[i], NULL, worker_main, h) == 0);
    int fd[MAX_LISTENERS], n = listen_open(opts->host, opts->port, fd, MAX_LISTENERS, &h->port, err);
    bool ok = n > 0;
    for (int i = 0; i < n; i++)
        if (!ok || !(ok = start_daemon(h, fd[i], err))) close(fd[i]);
    if (ok) return h;
    http_close(h);
    return NULL;
}

void http_ready(Http *h) { h->ready = true; }
void http_drain(Http *h) { h->draining = true; }
bool http_is_ready(const Http *h) { return h->ready; }
bool http_draining(const Http *h) { return h->draining; }
int http_requests(const Http *h) { return h->requests; }
int http_port(const Http *h) { return h->port; }

void http_close(Http *h) {
    for (int i = 0; i < h->n_daemon; i++) MHD_stop_daemon(h->daemon[i]);
    h->stop = true;
    poke(h);
    pthread_join(h->watcher, NULL);
    pthread_mutex_lock(&h->work_lock);
    pthread_cond_broadcast(&h->work);
    pthread_mutex_unlock(&h->work_lock);
    for (int i = 0; i < WORKERS; i++) pthread_join(h->worker[i], NULL);
    close(h->wake);
    pthread_cond_destroy(&h->work);
    pthread_mutex_destroy(&h->work_lock);
    pthread_mutex_destroy(&h->lock);
    free(h);
}
