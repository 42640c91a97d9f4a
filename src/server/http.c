/* See http.h. Locks: Exchange.lock before Http.work_lock and before what conn.c locks; the callbacks of HttpOpts are
 * called under Exchange.lock where http.h says so, and take no lock of this file. */
#include "server/http.h"

#include "base/log.h"
#include "base/mem.h"
#include "server/conn.h"
#include "server/listen.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/resource.h>

enum {
    WORKERS = 4,
    MAX_CONNECTIONS = 4096,
    OTHER_FILES = 64, /* that may be open beside connections */
};

struct Http {
    HttpOpts opts;
    Listeners listeners;
    TlsServer *tls;
    Io *io;
    atomic_bool ready, draining, stop;
    atomic_int requests;
    atomic_size_t held;

    pthread_mutex_t work_lock;
    pthread_cond_t work;
    Exchange *work_first, **work_end;
    pthread_t worker[WORKERS];
};

/* ---- answers */

void exchange_reply_text(Exchange *x, int status, const char *type, Str body) {
    x->answer.len = 0;
    buf_put_str(&x->answer, body);
    x->status = status;
    x->content_type = type;
}

void exchange_add_header(Exchange *x, const char *name, Str value) {
    buf_printf(&x->headers, "%s: ", name);
    for (size_t i = 0; i < value.n; i++) buf_putc(&x->headers, (unsigned char)value.p[i] < ' ' ? '?' : value.p[i]);
    buf_put_str(&x->headers, S("\r\n"));
}

const char *exchange_header(const Exchange *x, const char *name) { return head_field(&x->head, name); }
const char *exchange_query(const Exchange *x, const char *name) { return head_query(&x->head, name); }

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
    bool counted = x->counted;
    atomic_fetch_sub(&h->held, x->charged);
    pthread_mutex_destroy(&x->lock);
    buf_deinit(&x->body);
    buf_deinit(&x->answer);
    buf_deinit(&x->headers);
    free(x->bytes);
    free(x);
    if (counted) atomic_fetch_sub(&h->requests, 1); /* the last touch: whoever drains may close h now */
}

void exchange_unlock(Exchange *x) {
    bool alone = !x->conn && !x->working && !x->busy;
    pthread_mutex_unlock(&x->lock);
    if (alone) exchange_free(x);
}

static void wake(Exchange *x) {
    x->fresh = true;
    if (x->conn) conn_wake(x->conn);
}

static void tell_left(Exchange *x) {
    if (x->busy) x->http->opts.leave(x);
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

void exchange_busy(Exchange *x, int ping_interval) {
    pthread_mutex_lock(&x->lock);
    x->busy = true;
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
    if (x->working) x->after = then; /* its handler has not returned yet */
    else if (x->conn && then) push_work(x, then);
    else if (x->conn) wake(x);
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
        for (void (*then)(Exchange *); x->conn && !x->busy && (then = x->after);) {
            x->after = NULL;
            pthread_mutex_unlock(&x->lock);
            then(x);
            pthread_mutex_lock(&x->lock);
        }
        x->working = false;
        if (x->gone) tell_left(x);
        if (!x->busy && x->state == X_WORKING) {
            x->state = X_ANSWER;
            if (!x->over) x->over = clock_seconds();
        }
        if (x->state != X_WORKING) wake(x);
        if (!x->conn) h->opts.done(x);
        exchange_unlock(x);
    }
}

/* ---- sending */

static void pull_answer(Exchange *x, Buf *out) {
    answer_put_head(x, (int64_t)x->answer.len, out);
    if (!x->head.method || strcmp(x->head.method, "HEAD") != 0) buf_put_str(out, buf_view(&x->answer));
    buf_deinit(&x->answer);
}

/* Has a stream been silent for so long that it shall show that it lives? */
static bool is_silent(const Exchange *x, double now) {
    return x->ping_interval > 0 && now - (x->last_sent > 0 ? x->last_sent : x->started) >= x->ping_interval;
}

/* False: that was the stream's last event. */
static bool pull_events(Exchange *x, bool begins, bool ping, Buf *out) {
    bool chunked = x->head.minor > 0;
    if (begins) answer_put_head(x, -1, out);
    x->answer.len = 0;
    bool more = x->http->opts.stream(x, &x->answer);
    if (ping && more && !x->answer.len) buf_put_str(&x->answer, S(":\n\n"));
    if (x->answer.len && chunked) buf_printf(out, "%zx\r\n", x->answer.len);
    buf_put_str(out, buf_view(&x->answer));
    if (x->answer.len && chunked) buf_put_str(out, S("\r\n"));
    if (!more && chunked) buf_put_str(out, S("0\r\n\r\n"));
    return more;
}

bool exchange_pull(Exchange *x, Buf *out, bool *end) {
    double now = clock_seconds();
    pthread_mutex_lock(&x->lock);
    ExchangeState state = x->state;
    bool fresh = x->fresh, begins = x->last_sent <= 0, ping = is_silent(x, now);
    x->fresh = false;
    if (state == X_STREAM && fresh) {
        x->status = 200;
        x->last_sent = now;
    }
    pthread_mutex_unlock(&x->lock);
    if (state == X_WORKING || (state == X_STREAM && !fresh)) return false;
    if (begins) x->keeps = x->head.keep && !x->lost && !x->http->draining && !(state == X_STREAM && !x->head.minor);
    if (state == X_STREAM) *end = !pull_events(x, begins, ping, out);
    else pull_answer(x, out);
    *end |= state == X_ANSWER;
    return true;
}

bool exchange_keeps(const Exchange *x) { return x->keeps; }
const Head *exchange_head(const Exchange *x) { return &x->head; }
bool exchange_is_lost(const Exchange *x) { return x->lost; }

bool exchange_watch(Exchange *x, double now, bool blocked) {
    pthread_mutex_lock(&x->lock);
    bool reads = !x->over || now - x->over <= SEND_SECONDS;
    if (x->busy && !x->working && !blocked && is_silent(x, now)) {
        x->state = X_STREAM; /* from now on a failure is an event of the stream */
        wake(x);
    }
    pthread_mutex_unlock(&x->lock);
    return reads;
}

void exchange_detach(Exchange *x, bool answered) {
    pthread_mutex_lock(&x->lock);
    x->conn = NULL;
    x->gone = !answered;
    tell_left(x);
    if (!x->working) x->http->opts.done(x); /* else its worker tells, which still writes the answer */
    exchange_unlock(x);
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

static const Route *find_route(const HttpOpts *o, Exchange *x, unsigned method) {
    const Route *found = NULL;
    for (int i = 0; i < o->n_route && !found; i++) {
        const Route *r = &o->route[i];
        const char *colon = strstr(r->path, "/:");
        size_t fixed = colon ? (size_t)(colon - r->path) + 1 : 0;
        bool match = colon ? strncmp(r->path, x->path, fixed) == 0 && x->path[fixed] : strcmp(r->path, x->path) == 0;
        if (!match) continue;
        x->methods |= r->method;
        if (!(r->method & method)) continue;
        if (colon) x->id = x->path + fixed;
        found = r;
    }
    return found;
}

/* 0: routes have no such method; -1: nobody has. */
static int method_of(const char *name) {
    static const struct {
        const char *name;
        int method;
    } methods[] = {{"GET", HTTP_GET}, {"HEAD", HTTP_GET}, {"POST", HTTP_POST}, {"DELETE", HTTP_DELETE},
                   {"PUT", 0},        {"PATCH", 0},       {"OPTIONS", 0},      {"TRACE", 0}};
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        if (strcmp(methods[i].name, name) == 0) return methods[i].method;
    return -1;
}

/* `more` bytes of the body are still to come. Nobody waits for them if they are too many. */
static void look_at_size(Exchange *x, uint64_t more) {
    size_t most = x->http->opts.max_body;
    x->lost |= x->received > most || more > most - x->received;
    if (x->lost && !x->status) x->http->opts.fail(x, 413, "the body has more than %zu bytes", most);
}

/* The order is llama-server's: OPTIONS, not ready, key, route. Sets an answer if that is already the end. */
static void look_at_head(Exchange *x) {
    Http *h = x->http;
    int method = method_of(x->head.method);
    const char *coding = exchange_header(x, "Content-Encoding");
    const Route *r = find_route(&h->opts, x, method > 0 ? (unsigned)method : 0);
    if (strcmp(x->head.method, "OPTIONS") == 0) {
        exchange_reply_text(x, 200, "text/html", S(""));
        return;
    }
    x->route = r;
    if (!h->ready && !(r && r->open)) h->opts.fail(x, 503, "Loading model");
    else if (!(r && r->open) && !has_key(x)) h->opts.fail(x, 401, "Invalid API Key");
    else if (method < 0) h->opts.fail(x, 501, "the method '%.40s' is not supported", x->head.method);
    else if (!x->methods) h->opts.fail(x, 404, "File Not Found");
    else if (!r) h->opts.fail(x, 405, "%s does not take this method", x->path);
    else if (h->draining && !r->quick) h->opts.fail(x, 503, "the server is going down");
    else if (coding && strcasecmp(coding, "identity") != 0)
        h->opts.fail(x, 415, "Content-Encoding '%s' is not supported", coding);
}

Exchange *exchange_open(Http *h, Conn *c, Str head, const Refusal *refused) {
    Exchange *x = mem_new(1, sizeof *x);
    Refusal no = *refused;
    *x = (Exchange){.http = h, .user = h->opts.user, .conn = c, .state = X_RECEIVING, .path = ""};
    pthread_mutex_init(&x->lock, NULL);
    x->started = clock_seconds();
    x->bytes = mem_strdup(head.p ? head.p : "", head.n);
    if (no.status || !head_parse(x->bytes, head.n, &x->head, &no)) {
        exchange_break(x, &no);
        return x;
    }
    char *path = x->bytes + (x->head.path - x->bytes);
    for (size_t n = strlen(path); n > 1 && path[n - 1] == '/';) path[--n] = '\0';
    x->path = path;
    look_at_head(x);
    look_at_size(x, x->head.length);
    x->lost |= x->status && x->head.expects; /* the client waits for the answer before it sends the body */
    return x;
}

void exchange_receive(Exchange *x, Str body, uint64_t more) {
    x->received += body.n;
    look_at_size(x, more);
    if (x->status) return; /* the answer is known: what still comes is dropped */
    if (exchange_charge(x, 2 * body.n)) buf_put_str(&x->body, body); /* twice: its JSON */
    else x->http->opts.fail(x, 503, "the requests hold too much memory");
}

void exchange_break(Exchange *x, const Refusal *no) {
    x->lost = true;
    if (!x->status) x->http->opts.fail(x, no->status, "%s", no->why);
}

/* The request is whole. What is quick gets its answer here, without another thread. */
void exchange_start(Exchange *x) {
    x->started = clock_seconds();
    bool at_once = x->status || x->route->quick;
    if (at_once && !x->status) x->route->handle(x);
    if (at_once) x->over = clock_seconds();
    else atomic_fetch_add(&x->http->requests, 1);
    x->counted = !at_once;
    x->state = at_once ? X_ANSWER : X_WORKING;
    if (at_once) return;
    pthread_mutex_lock(&x->lock);
    push_work(x, x->route->handle);
    pthread_mutex_unlock(&x->lock);
}

/* ---- open and close */

/* Each connection is a file: as many as the system may give, and some for everything else. */
static int most_connections(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return OTHER_FILES;
    limit.rlim_cur = limit.rlim_max;
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0) getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur >= MAX_CONNECTIONS + OTHER_FILES) return MAX_CONNECTIONS;
    return limit.rlim_cur > 2 * OTHER_FILES ? (int)limit.rlim_cur - OTHER_FILES : (int)limit.rlim_cur / 2 + 1;
}

Http *http_open(const HttpOpts *opts, Err *err) {
    Http *h = mem_new(1, sizeof *h);
    h->opts = *opts;
    pthread_mutex_init(&h->work_lock, NULL);
    pthread_cond_init(&h->work, NULL);
    h->work_end = &h->work_first;
    for (int i = 0; i < WORKERS; i++) check(pthread_create(&h->worker[i], NULL, worker_main, h) == 0);
    if ((!opts->tls_cert || (h->tls = tls_open(opts->tls_cert, opts->tls_key, err))) &&
        listen_open(&h->listeners, opts->host, opts->port, h->tls != NULL, err)) {
        h->io = io_open(&(IoOpts){.http = h,
                                  .fd = h->listeners.fd,
                                  .n_fd = h->listeners.n,
                                  .tls = h->tls,
                                  .idle = opts->idle_timeout,
                                  .receive = opts->receive_timeout,
                                  .most = most_connections()});
        return h;
    }
    http_close(h);
    return NULL;
}

void http_ready(Http *h) { h->ready = true; }
void http_drain(Http *h) { h->draining = true; }
bool http_is_ready(const Http *h) { return h->ready; }
bool http_draining(const Http *h) { return h->draining; }
int http_requests(const Http *h) { return h->requests; }
const char *http_urls(const Http *h) { return h->listeners.urls.data; }
const HttpOpts *http_opts(const Http *h) { return &h->opts; }

void http_close(Http *h) {
    io_close(h->io);
    listen_close(&h->listeners);
    tls_close(h->tls);
    pthread_mutex_lock(&h->work_lock);
    h->stop = true;
    pthread_cond_broadcast(&h->work);
    pthread_mutex_unlock(&h->work_lock);
    for (int i = 0; i < WORKERS; i++) pthread_join(h->worker[i], NULL);
    pthread_cond_destroy(&h->work);
    pthread_mutex_destroy(&h->work_lock);
    free(h);
}
