/* POST /slots/{id}?action=save|restore|erase: a slot's state in a file of --slot-save-path. Workers, which wait for the
 * engine thread, and for a request that still runs in the slot. */
#include "server/errors.h"
#include "server/state.h"

#include "base/file.h"
#include "base/log.h"

#include <limits.h>
#include <string.h>
#include <time.h>

enum { WAIT_SECONDS = 30, LOOK_MS = 10, MAX_NAME = 200 };

typedef enum Action { ACTION_SAVE, ACTION_RESTORE, ACTION_ERASE } Action;

typedef struct SlotCall {
    Action action;
    int slot, tokens;
    Buf bytes;
    bool ok;
    Err err;
} SlotCall;

static void run(Sched *s, void *arg) {
    SlotCall *c = arg;
    c->err = (Err){0};
    if (c->action == ACTION_SAVE) c->bytes.len = 0;
    c->ok = c->action == ACTION_SAVE      ? sched_save(s, c->slot, &c->bytes, &c->err)
            : c->action == ACTION_RESTORE ? sched_restore(s, c->slot, &c->bytes, &c->err)
                                          : sched_erase(s, c->slot, &c->tokens, &c->err);
    if (c->ok && c->action != ACTION_ERASE) c->tokens = sched_slot(s, c->slot).tokens;
}

/* A name, not a path: nothing outside of the directory can be meant. */
static bool good_name(Str name) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
    bool good = name.n > 0 && name.n <= MAX_NAME && name.p[0] != '.' && name.p[0] != '-';
    for (size_t i = 0; good && i < name.n; i++) good = name.p[i] && strchr(letters, name.p[i]);
    return good && str_find(name, S("..")) < 0;
}

static void wait_and_run(const Server *s, SlotCall *c) {
    double until = clock_seconds() + WAIT_SECONDS;
    for (;;) {
        loop_call(s->loop, run, c);
        if (c->ok || c->err.code != ERR_BUSY || clock_seconds() > until || http_draining(s->http)) return;
        nanosleep(&(struct timespec){0, LOOK_MS * 1000000L}, NULL);
    }
}

static void act(Exchange *x, SlotCall *c, Str name) {
    const Server *s = x->user;
    double start = clock_seconds();
    Buf path = {0};
    buf_printf(&path, "%s/%.*s", s->opts->slot_save_path, STR_ARG(name));
    c->ok = c->action != ACTION_RESTORE || file_read(buf_cstr(&path), PTRDIFF_MAX, &c->bytes, &c->err);
    if (!c->ok) c->err.code = ERR_ARGUMENT; /* the request names it */
    if (c->ok) wait_and_run(s, c);
    if (c->ok && c->action == ACTION_SAVE) c->ok = file_write(buf_cstr(&path), c->bytes.data, c->bytes.len, &c->err);
    double ms = 1e3 * (clock_seconds() - start);
    json_int_t bytes = (json_int_t)c->bytes.len;
    bool save = c->action == ACTION_SAVE;
    if (!c->ok) exchange_refuse(x, &c->err);
    else if (c->action == ACTION_ERASE)
        exchange_reply(x, 200, json_pack("{s:i, s:i}", "id_slot", c->slot, "n_erased", c->tokens));
    else
        exchange_reply(x, 200,
                       json_pack("{s:i, s:s%, s:i, s:I, s:{s:f}}", "id_slot", c->slot, "filename", name.p, name.n,
                                 save ? "n_saved" : "n_restored", c->tokens, save ? "n_written" : "n_read", bytes,
                                 "timings", save ? "save_ms" : "restore_ms", ms));
    buf_deinit(&path);
    buf_deinit(&c->bytes);
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
        act(x, &(SlotCall){.action = ACTION_ERASE, .slot = (int)slot}, S(""));
    } else {
        json_t *body = body_object(x);
        Str name = js_str(json_object_get(body, "filename"));
        if (body && good_name(name)) act(x, &(SlotCall){.action = (Action)which, .slot = (int)slot}, name);
        else if (body) exchange_fail(x, 400, "Invalid filename");
        json_decref(body);
    }
}
