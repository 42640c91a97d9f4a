/* The server's life: listen, load, serve, drain. The caller's thread waits for signals from the start; every other
 * thread has them blocked. */
#include "server/form.h"
#include "server/state.h"

#include "base/log.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { EXIT_SIGNAL = 128, LOOK_MS = 20, MAX_LINE = 2000 };

void server_announce(const ServerOpts *o, const char *event, const char *text) {
    Buf line = {0};
    if (o->log_json) {
        buf_printf(&line, "{\"time\":%lld,\"event\":\"%s\",\"message\":", (long long)time(NULL), event);
        js_quote(&line, str_of(text));
        buf_putc(&line, '}');
    } else {
        buf_printf(&line, "tenon: %s", text);
    }
    fprintf(stderr, "%s\n", buf_cstr(&line));
    buf_deinit(&line);
}

static void on_done(const Exchange *x) {
    Server *s = x->user;
    int status = x->status ? x->status : x->gone ? 499 : 0;
    if (status != 499) metrics_status(&s->metrics, status);
    if (!x->route || (x->route->quick && status == 200)) return; /* probes come every second */
    const Job *j = x->job;
    double ms = 1e3 * (clock_seconds() - x->started);
    const RequestStats *t = j && j->n_choice ? &j->choice[0].stats : NULL; /* a call has none */
    if (!s->opts->log_json) {
        log_at(LOG_INFO, "%s %d %.0f ms, prompt %d (cached %d), generated %d%s%s%s", x->path, status, ms, x->n_prompt,
               x->n_cached, x->n_generated, *x->finish ? ", " : "", x->finish, x->gone ? ", the client left" : "");
        return;
    }
    Buf line = {0};
    buf_printf(&line, "{\"time\":%lld,\"event\":\"request\",\"route\":\"%s\",\"path\":", (long long)time(NULL),
               x->route->name);
    js_quote(&line, str_of(x->path));
    buf_printf(&line, ",\"status\":%d,\"ms\":%.3f,\"stream\":%s,\"left\":%s", status, ms,
               j && j->params.stream ? "true" : "false", x->gone ? "true" : "false");
    if (t) {
        buf_printf(
            &line,
            ",\"id\":\"%s\",\"prompt_tokens\":%d,\"cached_tokens\":%d,\"completion_tokens\":%d,\"finish\":\"%s\"",
            j->id, x->n_prompt, x->n_cached, x->n_generated, x->finish);
        buf_printf(&line, ",\"queue_ms\":%.3f,\"prompt_ms\":%.3f,\"predicted_ms\":%.3f", t->queue_ms, t->prompt_ms,
                   t->predicted_ms);
    }
    buf_putc(&line, '}');
    fprintf(stderr, "%s\n", buf_cstr(&line));
    buf_deinit(&line);
}

static void on_leave(Exchange *x) {
    const Server *s = x->user;
    loop_cancel(s->loop, &((Job *)x->job)->task);
}

static void discard(Exchange *x) { job_free(x->job); }

static bool open_http(Server *s, Err *err) {
    const ServerOpts *o = s->opts;
    HttpOpts http = {.host = o->host,
                     .port = o->port,
                     .tls_cert = o->tls_cert,
                     .tls_key = o->tls_key,
                     .key = o->key,
                     .n_key = o->n_key,
                     .cors_origins = o->cors_origins,
                     .cors_methods = o->cors_methods,
                     .cors_headers = o->cors_headers,
                     .cors_credentials = o->cors_credentials,
                     .idle_timeout = o->idle_timeout,
                     .receive_timeout = o->receive_timeout,
                     .max_body = o->max_body,
                     .held = o->held,
                     .route = server_routes,
                     .n_route = server_n_routes,
                     .user = s,
                     .stream = form_stream,
                     .fail = exchange_fail,
                     .leave = on_leave,
                     .done = on_done,
                     .discard = discard};
    s->http = http_open(&http, err);
    return s->http != NULL;
}

static void name_model(Server *s) {
    const char *path = s->engine->model->path, *slash;
    if (s->opts->alias) { /* the first in alphabetical order, as llama-server has it */
        Str best = {0};
        for (const char *p = s->opts->alias; *p;) {
            Str name = {p, strcspn(p, ",")};
            if (name.n && (!best.p || str_cmp(name, best) < 0)) best = name;
            p += name.n + (p[name.n] == ',');
        }
        buf_put_str(&s->model_name, best);
    }
    Str file = str_of(path);
    while (file.n > 1 && file.p[file.n - 1] == '/') file.n--;
    if (!s->model_name.len && (slash = memrchr(file.p, '/', file.n)))
        file = str_from(file, (size_t)(slash - file.p) + 1);
    if (!s->model_name.len) buf_put_str(&s->model_name, file);
    buf_cstr(&s->model_name);
}

/* The model is loaded on a thread of its own, so that a signal is seen meanwhile. */
typedef struct Loading {
    Server *s;
    ServerLoad *load;
    void *user;
    Err *err;
    bool ok;
    atomic_bool done;
} Loading;

static void *load_model(void *arg) {
    Loading *l = arg;
    Server *s = l->s;
    ServerModel m = {0};
    l->ok = l->load(l->user, &m, l->err);
    s->engine = m.engine;
    s->draft = m.draft;
    s->tok = m.tok;
    if (l->ok && s->opts->n_stop && !s->tok)
        l->ok = err_set(l->err, ERR_ARGUMENT, "--stop: a stop string needs a tokenizer, and the model has none");
    l->ok = l->ok && templates_open(s, l->err);
    l->done = true;
    return NULL;
}

static int wait_signal(const sigset_t *set, int ms) {
    struct timespec t = {ms / 1000, ms % 1000 * 1000000L};
    for (;;) {
        int sig = ms < 0 ? sigwaitinfo(set, NULL) : sigtimedwait(set, NULL, &t);
        if (sig > 0 || errno != EINTR) return sig;
    }
}

/* Those that end a server, but for what the parent has made it ignore (nohup; a shell's background). */
static sigset_t block_signals(void) {
    static const int ends[] = {SIGINT, SIGTERM, SIGHUP};
    sigset_t set;
    sigemptyset(&set);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        struct sigaction now;
        if (sigaction(ends[i], NULL, &now) == 0 && now.sa_handler != SIG_IGN) sigaddset(&set, ends[i]);
    }
    pthread_sigmask(SIG_BLOCK, &set, NULL);
    signal(SIGPIPE, SIG_IGN); /* whoever reads the log may go */
    return set;
}

/* Nobody has been answered yet, and a load cannot be interrupted: the first signal ends the process. */
static bool wait_for_model(Server *s, ServerLoad *load, void *user, const sigset_t *set, Err *err) {
    Loading l = {.s = s, .load = load, .user = user, .err = err};
    pthread_t thread;
    check(pthread_create(&thread, NULL, load_model, &l) == 0 && pthread_detach(thread) == 0);
    while (!l.done) {
        int sig = wait_signal(set, LOOK_MS);
        if (sig <= 0) continue;
        char line[MAX_LINE];
        snprintf(line, sizeof line, "%s: the model is not loaded yet, nothing to wait for", strsignal(sig));
        server_announce(s->opts, "drain", line);
        _exit(0);
    }
    if (!l.ok) return false;
    name_model(s);
    Sched *sched = sched_open(s->engine);
    if (s->draft) sched_speculation(sched)->drafter = drafter_open(s->draft);
    if (s->opts->ngram_shared) sched_speculation(sched)->shared = mem_new(1, sizeof(NgramShared));
    sched_snapshot_every(sched, s->opts->snapshot_every);
    s->loop = loop_open(s->engine, sched, s->opts->queue, job_id_task);
    return true;
}

/* No new work; what runs may end. A second signal ends the process at once. */
static void drain(Server *s, const sigset_t *set) {
    http_drain(s->http);
    double until = clock_seconds() + s->opts->drain_timeout;
    bool cancelled = false;
    while (http_requests(s->http) > 0) {
        int sig = wait_signal(set, LOOK_MS);
        if (sig > 0) _exit(EXIT_SIGNAL + sig);
        if (cancelled || clock_seconds() < until) continue;
        cancelled = true;
        loop_cancel_all(s->loop);
    }
}

static void close_parts(Server *s) {
    if (s->http) http_close(s->http);
    loop_close(s->loop);
    template_close(s->template);
    buf_deinit(&s->template_source);
    buf_deinit(&s->model_name);
    vocab_free(s->vocab);
    tok_close(s->tok);
    if (s->engine) engine_close(s->engine);
    if (s->draft) engine_close(s->draft);
    metrics_deinit(&s->metrics);
}

bool server_run(const ServerOpts *opts, ServerLoad *load, void *user, Err *err) {
    Server s = {.opts = opts, .started = time(NULL), .vocab_lock = PTHREAD_MUTEX_INITIALIZER};
    char line[MAX_LINE];
    sigset_t set = block_signals();
    json_object_seed(0);
    snprintf(s.build, sizeof s.build, "b%s-tenon", opts->version);
    metrics_init(&s.metrics);
    bool ok = open_http(&s, err) && wait_for_model(&s, load, user, &set, err);
    if (ok) {
        http_ready(s.http);
        snprintf(line, sizeof line, "listening on %.1900s", http_urls(s.http));
        server_announce(opts, "ready", line);
        int sig = wait_signal(&set, -1);
        snprintf(line, sizeof line, "%s: draining %d requests", strsignal(sig), http_requests(s.http));
        server_announce(opts, "drain", line);
        drain(&s, &set);
    }
    close_parts(&s);
    return ok;
}
