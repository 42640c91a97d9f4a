/* The public seam (tenon.h) over engine.h: one slot per session, prompts in chunks, verify as a step whose last
 * tokens stay rewindable. */
#include "engine/engine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct tn_session {
    tn_engine *e;
    int slot, len;
    int provisional; /* tokens of a verify that is not committed yet */
};

static bool tell(tn_error *error, const Err *err) {
    if (error) {
        error->code = (int)err->code;
        snprintf(error->message, sizeof error->message, "%s", err->msg);
    }
    return false;
}

tn_engine *tn_engine_open(const char *model_path, const tn_config *config, tn_error *error) {
    static const tn_config none;
    const tn_config *c = config ? config : &none;
    LoadOpts o = {.backend = c->backend,
                  .engine = {.slots = c->slots,
                             .ctx = c->context,
                             .rows = c->chunk,
                             .wanted = c->results,
                             .threads = c->threads,
                             .kv = (KvType)c->kv, /* the same order; engine_open checks it */
                             .precise = c->precise}};
    Err err = {0};
    Model *m = model_open(model_path ? model_path : "", MODEL_ALL, &err);
    tn_engine *e = m ? engine_open(m, &o, &err) : NULL;
    if (!e) tell(error, &err);
    return e;
}

tn_caps tn_engine_caps(const tn_engine *e) {
    return (tn_caps){e->opts.slots, e->opts.ctx, (int)e->vocab, e->opts.wanted};
}

void tn_engine_close(tn_engine *e) { engine_close(e); }

tn_session *tn_session_open(tn_engine *e, tn_error *error) {
    int slot = engine_take_slot(e);
    if (slot < 0) {
        Err err;
        err_set(&err, ERR_LIMIT, "all %d slots are taken", e->opts.slots);
        tell(error, &err);
        return NULL;
    }
    tn_session *s = mem_new(1, sizeof *s);
    *s = (tn_session){.e = e, .slot = slot};
    return s;
}

int tn_session_length(const tn_session *s) { return s->len; }

void tn_session_close(tn_session *s) {
    if (!s) return;
    engine_give_slot(s->e, s->slot);
    free(s);
}

/* One engine step with one row. */
static bool step(tn_session *s, const int32_t *ids, int n, Want want, tn_out *out, int undo, Err *err) {
    Row row = {s->slot, s->len, n, ids, want, out && out->all, out ? out->k : 0, undo};
    Step one = {&row, 1, NULL, s->e->lost};
    memset(s->e->lost, 0, (size_t)s->e->opts.slots * sizeof *s->e->lost);
    if (!s->e->backend->step(s->e->engine, &one, err)) {
        if (s->e->lost[s->slot]) s->len = 0;
        return false;
    }
    s->len += n;
    if (!out) return true;
    out->n = one.out[0].n;
    out->ids = one.out[0].id;
    out->logits = one.out[0].logit;
    out->lse = one.out[0].lse;
    return true;
}

static const Want want_of[] = {[TN_WANT_NONE] = WANT_NONE,
                               [TN_WANT_ARGMAX] = WANT_ARGMAX,
                               [TN_WANT_TOPK] = WANT_TOPK,
                               [TN_WANT_LOGITS] = WANT_LOGITS};

static bool check_call(const tn_session *s, const int32_t *ids, int n, const tn_out *out, Err *err) {
    if (n < 1 || !ids) return err_set(err, ERR_ARGUMENT, "%d tokens: one or more are needed", n);
    if (s->provisional) return err_set(err, ERR_STATE, "%d verified tokens are not committed", s->provisional);
    if (n > s->e->opts.ctx - s->len)
        return err_set(err, ERR_CONTEXT, "%d tokens after %d do not fit the context of %d", n, s->len, s->e->opts.ctx);
    if (out && (unsigned)out->want > TN_WANT_LOGITS)
        return err_set(err, ERR_ARGUMENT, "unknown want %d", (int)out->want);
    if (out && out->all && out->want != TN_WANT_NONE && n > s->e->opts.wanted)
        return err_set(err, ERR_LIMIT, "results of %d tokens; %d fit a call", n, s->e->opts.wanted);
    return true;
}

bool tn_session_prefill(tn_session *s, const int32_t *ids, int n, tn_out *out, tn_error *error) {
    Err err = {0};
    if (!check_call(s, ids, n, out, &err)) return tell(error, &err);
    Want want = out ? want_of[out->want] : WANT_NONE;
    int chunk = s->e->opts.rows;
    if (out && out->all && want != WANT_NONE && n > chunk) {
        err_set(&err, ERR_LIMIT, "results of %d tokens; a step takes %d", n, chunk);
        return tell(error, &err);
    }
    for (int at = 0; at < n; at += chunk) {
        int now = n - at < chunk ? n - at : chunk;
        bool last = at + now == n;
        if (!step(s, ids + at, now, last ? want : WANT_NONE, last ? out : NULL, 0, &err)) return tell(error, &err);
    }
    return true;
}

bool tn_session_decode(tn_session *s, int32_t id, tn_out *out, tn_error *error) {
    return tn_session_prefill(s, &id, 1, out, error);
}

bool tn_session_verify(tn_session *s, const int32_t *ids, int n, tn_out *out, tn_error *error) {
    Err err = {0};
    if (!out) {
        err_set(&err, ERR_ARGUMENT, "verify without results");
        return tell(error, &err);
    }
    out->all = true;
    if (!check_call(s, ids, n, out, &err)) return tell(error, &err);
    if (!step(s, ids, n, want_of[out->want], out, n, &err)) return tell(error, &err);
    s->provisional = n;
    return true;
}

bool tn_session_commit(tn_session *s, int keep, tn_error *error) {
    if (keep < 0 || keep > s->provisional) {
        Err err;
        err_set(&err, ERR_ARGUMENT, "commit of %d of %d verified tokens", keep, s->provisional);
        return tell(error, &err);
    }
    int pos = s->len - s->provisional + keep;
    s->provisional = 0;
    s->len = s->e->backend->rewind(s->e->engine, s->slot, pos);
    if (s->len == pos) return true;
    Err err;
    err_set(&err, ERR_BACKEND, "commit reached position %d instead of %d", s->len, pos);
    return tell(error, &err);
}

int tn_session_rewind(tn_session *s, int pos) {
    if (pos < 0) pos = 0;
    if (pos >= s->len) return s->len;
    s->provisional = 0;
    return s->len = s->e->backend->rewind(s->e->engine, s->slot, pos);
}
