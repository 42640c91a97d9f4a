/* See job.h. What the scheduler tells becomes pieces; the end of the last choice hands the Exchange on. */
#include "server/job.h"

#include "base/log.h"
#include "server/form.h"
#include "server/tools.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

void job_free(Job *j) {
    if (j->free_arg) j->free_arg(j->arg);
    for (int i = 0; i < j->n_choice; i++) {
        stop_free(j->choice[i].stop);
        calls_free(j->choice[i].calls);
        ids_deinit(&j->choice[i].forced);
        constraint_end(&j->choice[i].constraint);
        if (j->form->forget) j->form->forget(j->choice[i].shown);
        free(j->choice[i].shown);
    }
    free(j->choice);
    prompt_free(&j->prompt);
    params_deinit(&j->params);
    free(j->piece);
    free(j->probs);
    buf_deinit(&j->text);
    free(j);
}

static bool add_piece(Job *j, Piece p) {
    bool room = true;
    if (j->n_piece == j->cap_piece) {
        size_t more = j->cap_piece + 16;
        room = exchange_charge(j->x, more * sizeof p);
        j->piece = mem_grow(j->piece, j->cap_piece += more, sizeof p);
    }
    j->piece[j->n_piece++] = p;
    return room;
}

static bool add_probs(Job *j, Piece *p, const TokenProbs *probs) {
    if (!probs) return true;
    size_t need = j->n_probs + (size_t)probs->n + 1;
    bool room = true;
    if (need > j->cap_probs) {
        room = exchange_charge(j->x, (2 * need - j->cap_probs) * sizeof *j->probs);
        j->probs = mem_grow(j->probs, j->cap_probs = 2 * need, sizeof *j->probs);
    }
    p->probs = j->n_probs;
    p->n_best = probs->n;
    j->probs[j->n_probs++] = probs->token;
    for (int i = 0; i < probs->n; i++) j->probs[j->n_probs++] = probs->best[i];
    return room;
}

static void fail(Job *j, const Err *err) {
    if (j->failed) return;
    j->failed = true;
    j->err = *err;
    if (j->live > 1) loop_cancel(j->server->loop, &j->task);
}

static void on_progress(void *user) {
    Choice *c = user;
    Job *j = c->job;
    const RequestStats *stats = sched_stats(c->sched);
    if (!c->started) {
        c->started = true;
        metrics_observe(&j->server->metrics, HIST_QUEUE, stats->queue_ms / 1e3);
    }
    if (!j->params.return_progress || !j->params.stream) return;
    pthread_mutex_lock(&j->x->lock);
    add_piece(j, (Piece){.kind = PIECE_PROGRESS, .choice = c->index, .id = -1, .stats = *stats});
    exchange_stream(j->x);
    pthread_mutex_unlock(&j->x->lock);
}

static void no_room(Job *j) {
    Err err;
    err_set(&err, ERR_BUSY, "the answers that nobody has read yet hold too much memory");
    fail(j, &err);
}

static void on_prompt_token(void *user, int at, const TokenProbs *probs) {
    Choice *c = user;
    Job *j = c->job;
    if (at != c->n_told + 1) return; /* a lost slot is fed again */
    c->n_told = at;
    pthread_mutex_lock(&j->x->lock);
    Piece p = {.kind = PIECE_PROMPT, .choice = c->index, .id = probs->token.id, .stats = *sched_stats(c->sched)};
    bool room = add_probs(j, &p, probs);
    room = add_piece(j, p) && room;
    if (!room) no_room(j);
    pthread_mutex_unlock(&j->x->lock);
}

static void observe_token(Choice *c, double now) {
    Metrics *m = &c->job->server->metrics;
    if (c->last > 0) metrics_observe(m, HIST_BETWEEN, now - c->last);
    else metrics_observe(m, HIST_FIRST, now - c->job->arrived);
    c->last = now;
}

/* Lines behind the first shall begin with n_indent blanks: before the first character of one that does not, the text
 * ends. Looks at what has come since `from`. */
static bool leaves_block(Choice *c, size_t from) {
    Buf *text = &c->job->text;
    int need = c->job->params.n_indent;
    for (size_t i = from; need > 0 && i < text->len; i++) {
        char b = text->data[i];
        bool blank = b == ' ' || b == '\t';
        if (c->indent >= 0 && !blank && c->indent < need) {
            text->len = i;
            return true;
        }
        if (b == '\n') c->indent = 0;
        else if (!blank) c->indent = -1;
        else if (c->indent >= 0) c->indent++;
    }
    return false;
}

/* The limits that a text has beside its tokens. Time ends it only with a line, as with llama-server. */
static bool is_cut(Choice *c, size_t from, const RequestStats *stats) {
    const Job *j = c->job;
    double most = j->params.t_max_predict_ms;
    if (leaves_block(c, from)) return true;
    return !c->why && most > 0 && stats->predicted_ms > most && memchr(j->text.data + from, '\n', j->text.len - from);
}

/* CallsTell: a part of the text becomes a piece. */
static void on_part(void *user, CallsPart part, int call, Str text, Str id) {
    Choice *c = user;
    Job *j = c->job;
    char own[CALL_ID_BYTES];
    if (c->muted) return;
    Piece p = {.kind = PIECE_PART, .choice = c->index, .id = -1, .part = part, .call = call, .text = j->text.len,
               .n_text = text.n, .stats = c->stats};
    if (part == CALLS_BEGIN && !id.n) {
        tools_make_id(j->server, own);
        id = str_of(own);
    }
    p.n_id = part == CALLS_BEGIN ? id.n : 0;
    buf_put_str(&j->text, text);
    if (p.n_id) buf_put_str(&j->text, id);
    c->n_calls += part == CALLS_BEGIN;
    c->enough |= part == CALLS_END && !j->params.parallel_calls;
    c->no_room |= !add_piece(j, p);
}

static TokenVerdict on_token(void *user, int32_t id, const TokenProbs *probs) {
    Choice *c = user;
    Job *j = c->job;
    observe_token(c, clock_seconds());
    pthread_mutex_lock(&j->x->lock);
    Piece p = {.kind = PIECE_TOKEN, .choice = c->index, .id = id, .text = j->text.len, .stats = *sched_stats(c->sched)};
    size_t had = j->text.cap;
    c->why = stop_put(c->stop, id, &j->text);
    c->cut = j->text.len > p.text && is_cut(c, p.text, &p.stats);
    if (c->cut) c->why = STOP_NONE;
    p.n_text = j->text.len - p.text;
    c->new_line |= memchr(j->text.data ? j->text.data + p.text : "", '\n', p.n_text) != NULL;
    bool room = add_probs(j, &p, probs);
    room = add_piece(j, p) && room;
    c->stats = p.stats;
    if (c->calls) calls_put(c->calls, (Str){j->text.data + p.text, p.n_text});
    if (c->calls) c->n_thought += calls_thinking(c->calls);
    room = exchange_charge(j->x, j->text.cap - had) && room && !c->no_room;
    if (!room) no_room(j);
    if (j->params.stream) exchange_stream(j->x);
    pthread_mutex_unlock(&j->x->lock);
    return !room ? TOKEN_CANCEL : c->cut ? TOKEN_LIMIT : c->why || c->enough ? TOKEN_END : TOKEN_GO;
}

static void on_done(void *user, Finish why, const RequestStats *stats, const Err *err) {
    Choice *c = user;
    Job *j = c->job;
    Exchange *x = j->x;
    Server *s = j->server;
    metrics_finish(&s->metrics, why);
    metrics_observe(&s->metrics, HIST_WHOLE, clock_seconds() - j->arrived);
    pthread_mutex_lock(&x->lock);
    Piece p = {.kind = PIECE_DONE, .choice = c->index, .id = -1, .text = j->text.len, .stats = *stats};
    size_t had = j->text.cap;
    bool more = why == FINISH_LENGTH || (why == FINISH_STOP && !c->why); /* a grammar's end has no end token */
    if (more && c->stop && !c->cut) stop_end(c->stop, &j->text);
    if (why == FINISH_STOP && !c->why) c->why = STOP_EOS;
    p.n_text = j->text.len - p.text;
    c->stats = *stats;
    if (c->calls && p.n_text) calls_put(c->calls, (Str){j->text.data + p.text, p.n_text});
    if (c->calls) calls_end(c->calls, why != FINISH_STOP || c->why == STOP_WORD);
    exchange_charge(x, j->text.cap - had);
    c->finish = why;
    x->n_cached += stats->n_cached;
    x->n_generated += stats->n_generated;
    snprintf(x->finish, sizeof x->finish, "%s", finish_name(why));
    if (err) fail(j, err);
    if (why == FINISH_CANCELLED && !j->failed) {
        Err gone;
        err_set(&gone, ERR_BUSY, "the server is going down");
        fail(j, &gone);
    }
    add_piece(j, p);
    loop_leave(s->loop, 1);
    bool last = --j->live == 0, streams = j->params.stream && (!j->failed || x->state == X_STREAM);
    if (last) loop_forget(s->loop, &j->task);
    if (streams) exchange_stream(x);
    if (last) exchange_finish(x, streams ? NULL : j->whole);
    exchange_unlock(x);
}

/* The prompt may have begun the answer: what of it the request gave is not told again. */
static void open_calls(Choice *c) {
    const Prompts *p = &c->job->prompt;
    Str prompt = buf_view(&p->text[c->prompt]);
    Str begun = str_from(prompt, prompt.n - p->said);
    pthread_mutex_lock(&c->job->x->lock);
    c->muted = begun.n > 0;
    calls_open(c->calls, (Str){prompt.p, prompt.n - begun.n});
    calls_put(c->calls, begun);
    c->muted = false;
    pthread_mutex_unlock(&c->job->x->lock);
}

static bool start_choice(Choice *c, Sched *s, Err *err) {
    Job *j = c->job;
    const Params *p = &j->params;
    c->calls = tools_calls(j->server, p, on_part, c);
    StopRules rules = {p->stop, p->n_stop, p->stop_id, p->n_stop_id, &j->server->engine->ends, true,
                       c->calls || p->preserved ? tools_need : NULL, j};
    c->stop = stop_new(j->server->tok, &rules, err);
    if (!c->stop) return false;
    c->sched = s;
    if (c->calls) open_calls(c);
    const Ids *ids = &j->prompt.ids[c->prompt];
    Ids border = {0};
    bool keeps = j->server->tok && graph_fixed(&j->server->engine->graph);
    if (keeps && !j->prompt.border.len) border_tokens(j->server->tok, ids, &border);
    const Ids *at = border.len ? &border : &j->prompt.border;
    SampleOpts sample = p->sample;
    sample.ends = &j->server->engine->ends;
    Request r = {.prompt = ids->data,
                 .n_prompt = (int)ids->len,
                 .border = at->data,
                 .n_border = (int)at->len,
                 .max_tokens = p->n_predict,
                 .sample = sample,
                 .speculate = p->speculate,
                 .mask = choice_mask(c),
                 .pinned = p->id_slot >= 0 && c->index == 0,
                 .slot = p->id_slot,
                 .fresh = !p->cache_prompt,
                 .recall = {.from = p->recall_from >= 0 ? p->recall_from : j->prompt.question},
                 .deadline = j->arrived + j->server->opts->timeout,
                 .progress = on_progress,
                 .token = on_token,
                 .prompt_token = p->echo && p->sample.n_probs ? on_prompt_token : NULL,
                 .n_best = p->n_top,
                 .done = on_done,
                 .user = c};
    r.sample.seed = c->seed;
    bool ok = sched_submit(s, &r, err);
    ids_deinit(&border);
    return ok;
}

static void start(Task *t, Sched *s) {
    Job *j = (Job *)t;
    for (int i = 0, n = j->n_choice; i < n; i++) {
        Err err = {0};
        bool last = i == n - 1;
        if (!start_choice(&j->choice[i], s, &err)) on_done(&j->choice[i], FINISH_ERROR, &j->choice[i].stats, &err);
        if (last) return; /* j may be gone */
    }
}

static void cancel(Task *t, Sched *s) {
    Choice *c = ((Job *)t)->choice;
    for (int i = 0, n = ((Job *)t)->n_choice; i < n; i++) sched_cancel(s, &c[i]); /* the last one may take j with it */
}

static void make_id(Job *j) {
    static const char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    uint8_t random[24] = {0};
    if (getrandom(random, sizeof random, 0) != (ssize_t)sizeof random) random[0] = (uint8_t)j->created;
    size_t n = (size_t)snprintf(j->id, sizeof j->id, "%s", j->form->id);
    for (size_t i = 0; i < sizeof random; i++) j->id[n + i] = letters[random[i] % (sizeof letters - 1)];
}

Job *job_new(Server *server, Exchange *x, Params *params, Prompts prompt, void (*whole)(Exchange *)) {
    Job *j = mem_new(1, sizeof *j);
    *j = (Job){.task = {.start = start, .cancel = cancel},
               .x = x,
               .server = server,
               .form = x->route->form,
               .params = *params,
               .prompt = prompt,
               .whole = whole,
               .n_choice = prompt.n * params->n,
               .created = time(NULL),
               .arrived = x->started};
    *params = (Params){0};
    make_id(j);
    j->live = j->n_choice;
    j->choice = mem_new((size_t)j->n_choice, sizeof *j->choice);
    for (int i = 0; i < j->n_choice; i++) {
        Choice *c = &j->choice[i];
        uint32_t seed = j->params.sample.seed + (uint32_t)(i % j->params.n);
        *c = (Choice){.job = j, .index = i, .prompt = i / j->params.n, .seed = seed, .indent = -1};
        c->id_task = atomic_fetch_add(&server->next_task, 1);
        c->stats.slot = -1;
        if (j->form->shown) c->shown = mem_new(1, j->form->shown);
    }
    return j;
}

Job *job_call(Server *server, Exchange *x, void (*call)(Task *, Sched *), void *arg, void (*free_arg)(void *)) {
    Job *j = mem_new(1, sizeof *j);
    *j = (Job){.task = {.retry = call}, .x = x, .server = server, .arg = arg, .free_arg = free_arg};
    return j;
}

int job_id_task(const void *choice) { return ((const Choice *)choice)->id_task; }

Taken job_take(Job *j) {
    pthread_mutex_lock(&j->x->lock);
    Taken t = {j->piece, j->n_piece, j->text, j->probs};
    exchange_uncharge(j->x, j->cap_piece * sizeof *j->piece + j->cap_probs * sizeof *j->probs + j->text.cap);
    j->piece = NULL;
    j->probs = NULL;
    j->n_piece = j->cap_piece = j->n_probs = j->cap_probs = 0;
    j->text = (Buf){0};
    pthread_mutex_unlock(&j->x->lock);
    return t;
}

void taken_free(Taken *t) {
    free(t->piece);
    free(t->probs);
    buf_deinit(&t->text);
}
