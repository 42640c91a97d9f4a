/* POST /slots/{id}?action=save|restore|erase: a slot's state in a file of --slot-save-path. Workers read and write the
 * file; the engine thread does the rest as soon as no request runs in the slot, and until then nobody waits for it. */
#include "engine/slot_file.h"
#include "server/errors.h"
#include "server/state.h"

#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum { WAIT_SECONDS = 30, MAX_NAME = 200 };

typedef enum Action { ACTION_SAVE, ACTION_RESTORE, ACTION_ERASE } Action;

typedef struct SlotCall {
    Action action;
    int slot, tokens;
    Buf name, path, bytes;
    bool ok;
    Err err;
} SlotCall;

static void call_free(void *arg) {
    SlotCall *c = arg;
    buf_deinit(&c->name);
    buf_deinit(&c->path);
    buf_deinit(&c->bytes);
    free(c);
}

/* A name, not a path: nothing outside of the directory can be meant. */
static bool good_name(Str name) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
    bool good = name.n > 0 && name.n <= MAX_NAME && name.p[0] != '.' && name.p[0] != '-';
    for (size_t i = 0; good && i < name.n; i++) good = name.p[i] && strchr(letters, name.p[i]);
    return good && str_find(name, S("..")) < 0;
}

/* The engine is done: what is left is the file, and the answer. A worker. */
static void answer(Exchange *x) {
    const Job *j = x->job;
    SlotCall *c = j->arg;
    bool save = c->action == ACTION_SAVE;
    if (c->ok && save) c->ok = file_write(buf_cstr(&c->path), c->bytes.data, c->bytes.len, &c->err);
    double ms = 1e3 * (clock_seconds() - x->started);
    if (!c->ok) exchange_refuse(x, &c->err);
    else if (c->action == ACTION_ERASE)
        exchange_reply(x, 200, json_pack("{s:i, s:i}", "id_slot", c->slot, "n_erased", c->tokens));
    else
        exchange_reply(x, 200,
                       json_pack("{s:i, s:s, s:i, s:I, s:{s:f}}", "id_slot", c->slot, "filename", buf_cstr(&c->name),
                                 save ? "n_saved" : "n_restored", c->tokens, save ? "n_written" : "n_read",
                                 (json_int_t)c->bytes.len, "timings", save ? "save_ms" : "restore_ms", ms));
}

static void run(SlotCall *c, Sched *s) {
    c->err = (Err){0};
    if (c->action == ACTION_SAVE) c->bytes.len = 0;
    Prefix *p = sched_prefix(s);
    c->ok = c->action == ACTION_SAVE      ? slot_save(p, c->slot, &c->bytes, &c->err)
            : c->action == ACTION_RESTORE ? slot_restore(p, c->slot, &c->bytes, &c->err)
                                          : slot_erase(p, c->slot, &c->tokens, &c->err);
    if (c->ok && c->action != ACTION_ERASE) c->tokens = sched_slot(s, c->slot).tokens;
}

/* On the engine thread, between steps. */
static void try_call(Task *t, Sched *s) {
    const Job *j = (Job *)t;
    SlotCall *c = j->arg;
    Exchange *x = j->x;
    const Server *server = j->server;
    bool last = t->cancelled || http_draining(server->http) || clock_seconds() > x->started + WAIT_SECONDS;
    run(c, s);
    if (!c->ok && c->err.code == ERR_BUSY && !last) return;
    loop_leave(server->loop, 1);
    loop_forget(server->loop, t);
    pthread_mutex_lock(&x->lock);
    exchange_finish(x, answer);
    exchange_unlock(x);
}

static void post(Exchange *x, SlotCall *c) {
    Server *s = x->user;
    buf_printf(&c->path, "%s/%s", s->opts->slot_save_path, buf_cstr(&c->name));
    Err err = {0};
    if (c->action == ACTION_RESTORE && !file_read(buf_cstr(&c->path), PTRDIFF_MAX, &c->bytes, &err)) {
        err.code = ERR_ARGUMENT; /* the request names it */
        exchange_refuse(x, &err);
        call_free(c);
    } else if (!loop_admit(s->loop, 1)) {
        exchange_fail(x, 503, "the queue is full");
        call_free(c);
    } else {
        Job *j = job_call(s, x, try_call, c, call_free);
        x->job = j;
        exchange_busy(x, 0);
        loop_submit(s->loop, &j->task);
    }
}

static SlotCall *call_new(Action action, int64_t slot, Str name) {
    SlotCall *c = mem_new(1, sizeof *c);
    *c = (SlotCall){.action = action, .slot = (int)slot};
    buf_put_str(&c->name, name);
    return c;
}

void handle_slot_action(Exchange *x) {
    static const char *const actions[] = {"save", "restore", "erase"};
    const Server *s = x->user;
    const char *action = exchange_query(x, "action");
    int64_t slot = -1;
    int which = 0;
    while (which < 3 && (!action || strcmp(action, actions[which]) != 0)) which++;
    if (!s->opts->slot_save_path) {
        exchange_fail(x, 501, "This server does not support slots action. Start it with `--slot-save-path`");
    } else if (!str_i64(str_of(x->id), 0, s->engine->opts.slots - 1, &slot)) {
        exchange_fail(x, 400, "Invalid slot ID");
    } else if (which == 3) {
        exchange_fail(x, 400, "Invalid action");
    } else if (which == ACTION_ERASE) {
        post(x, call_new(ACTION_ERASE, slot, S("")));
    } else {
        json_t *body = body_object(x);
        Str name = js_str(json_object_get(body, "filename"));
        if (body && good_name(name)) post(x, call_new((Action)which, slot, name));
        else if (body) exchange_fail(x, 400, "Invalid filename");
        json_decref(body);
    }
}
