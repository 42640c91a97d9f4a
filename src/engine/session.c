/* Engines and sessions of tenon.h over engine.h: one slot per session, prompts in chunks, verify as a step whose last
 * tokens stay rewindable. A session whose engine was closed keeps existing, and every call on it fails. */
#include "engine/api.h"
#include "engine/engine.h"

#include <stdlib.h>
#include <string.h>

#define KV(NAME, ...) _Static_assert((int)TN_KV_##NAME == (int)KV_##NAME, "tn_kv has the types of kv.def");
#include "backend/kv.def"
#undef KV

struct tn_session {
    tn_engine *e; /* NULL: closed */
    int slot;
    int provisional; /* tokens of a verify that is not committed yet */
};

tn_engine *tn_engine_open(const char *model_path, const tn_config *config, tn_error *error) {
    static const tn_config none;
    const tn_config *c = config ? config : &none;
    LoadOpts o = {.backend = c->backend,
                  .engine = {.slots = c->slots,
                             .ctx = c->context,
                             .rows = c->chunk,
                             .wanted = c->results,
                             .threads = c->threads,
                             .kv = (KvType)c->kv, /* engine_open checks it */
                             .precise = c->precise}};
    Err err = {0};
    Model *m = model_open(model_path ? model_path : "", MODEL_ALL, &err);
    tn_engine *e = m ? engine_open(m, &o, &err) : NULL;
    if (!e) api_fail(error, &err);
    return e;
}

tn_caps tn_engine_caps(const tn_engine *e) {
    if (!e) return (tn_caps){0};
    return (tn_caps){.backend = e->name,
                     .slots = e->opts.slots,
                     .context = e->opts.ctx,
                     .vocab = (int)e->vocab,
                     .results = e->opts.wanted < e->opts.rows ? e->opts.wanted : e->opts.rows,
                     .rewind = graph_fixed(&e->graph) ? TN_REWIND_VERIFIED : TN_REWIND_ANY,
                     .snapshots = true};
}
void tn_engine_close(tn_engine *e) {
    if (!e) return;
    for (int i = 0; i < e->opts.slots; i++)
        if (e->session[i]) *e->session[i] = (tn_session){0};
    engine_close(e);
}

tn_session *tn_session_open(tn_engine *e, tn_error *error) {
    int slot = e ? engine_take_slot(e) : -1;
    if (slot < 0) {
        if (e) api_refuse(error, ERR_LIMIT, "all %d slots are taken", e->opts.slots);
        else api_refuse(error, ERR_ARGUMENT, "a session needs an engine");
        return NULL;
    }
    tn_session *s = mem_new(1, sizeof *s);
    *s = (tn_session){.e = e, .slot = slot};
    e->session[slot] = s;
    return s;
}

static int length(const tn_session *s) { return s->e->backend->length(s->e->engine, s->slot); }

int tn_session_length(const tn_session *s) { return !s ? -1 : s->e ? length(s) : 0; }

void tn_session_close(tn_session *s) {
    if (!s) return;
    if (s->e) {
        s->e->session[s->slot] = NULL;
        engine_give_slot(s->e, s->slot);
    }
    free(s);
}

/* A session that a call can work on: without provisional tokens, except for `commit`. */
static bool check_session(const tn_session *s, Err *err) {
    if (!s) return err_set(err, ERR_ARGUMENT, "the session is NULL");
    if (!s->e) return err_set(err, ERR_STATE, "the session's engine is closed");
    if (s->provisional) return err_set(err, ERR_STATE, "%d verified tokens are not committed", s->provisional);
    return true;
}

static const Want want_of[] = {[TN_WANT_NONE] = WANT_NONE,
                               [TN_WANT_ARGMAX] = WANT_ARGMAX,
                               [TN_WANT_TOPK] = WANT_TOPK,
                               [TN_WANT_LOGITS] = WANT_LOGITS};

/* Everything about the ids but their values, which the engine checks. */
static bool check_call(const tn_session *s, const int32_t *ids, int n, const tn_out *out, bool all, Err *err) {
    if (!check_session(s, err)) return false;
    if (n < 1 || !ids) return err_set(err, ERR_ARGUMENT, "%d tokens: one or more are needed", n);
    if (n > s->e->opts.ctx - length(s))
        return err_set(err, ERR_CONTEXT, "%d tokens after %d do not fit the context of %d", n, length(s),
                       s->e->opts.ctx);
    if (out && (unsigned)out->want > TN_WANT_LOGITS)
        return err_set(err, ERR_ARGUMENT, "unknown want %d", (int)out->want);
    if (out && out->want == TN_WANT_TOPK && (out->k < 1 || out->k > s->e->vocab))
        return err_set(err, ERR_ARGUMENT, "top-k of %d is not between 1 and %lld", out->k, (long long)s->e->vocab);
    for (int i = 0; i < n; i++)
        if (ids[i] < 0 || ids[i] >= s->e->vocab)
            return err_set(err, ERR_ARGUMENT, "token id %d is not in the vocabulary of %lld", ids[i],
                           (long long)s->e->vocab);
    int most = tn_engine_caps(s->e).results;
    if (all && out->want != TN_WANT_NONE && n > most)
        return err_set(err, ERR_LIMIT, "results of %d tokens; %d fit a call", n, most);
    return true;
}

/* One engine step with one row. */
static bool step(tn_session *s, const Row *row, tn_out *out, Err *err) {
    Step one = {row, 1, NULL, s->e->lost};
    memset(s->e->lost, 0, (size_t)s->e->opts.slots * sizeof *s->e->lost);
    if (!s->e->backend->step(s->e->engine, &one, err)) {
        for (int i = 0; i < s->e->opts.slots; i++)
            if (s->e->lost[i] && s->e->session[i]) s->e->session[i]->provisional = 0;
        return false;
    }
    if (!out) return true;
    out->n = one.out[0].n;
    out->ids = one.out[0].id;
    out->logits = one.out[0].logit;
    out->lse = one.out[0].lse;
    return true;
}

/* Feed the ids, results to out; provisional ones go in one row. */
static bool feed(tn_session *s, const int32_t *ids, int n, tn_out *out, bool all, bool provisional, tn_error *error) {
    Err err = {0};
    if (out) {
        out->n = 0;
        out->ids = NULL;
        out->logits = out->lse = NULL;
    }
    if (!check_call(s, ids, n, out, all, &err)) return api_fail(error, &err);
    int chunk = provisional || all ? n : s->e->opts.rows;
    if (chunk > s->e->opts.rows)
        return api_refuse(error, ERR_LIMIT, "%d tokens at once; a step takes %d", n, s->e->opts.rows);
    for (int at = 0; at < n; at += chunk) {
        Row row = {.slot = s->slot, .pos = length(s), .n = n - at < chunk ? n - at : chunk, .tok = ids + at};
        row.provisional = provisional;
        bool last = at + row.n == n;
        if (last && out) {
            row.want = want_of[out->want];
            row.all = all;
            row.k = out->k;
        }
        if (!step(s, &row, last ? out : NULL, &err)) return api_fail(error, &err);
    }
    s->provisional = provisional ? n : 0;
    return true;
}

bool tn_session_prefill(tn_session *s, const int32_t *ids, int n, tn_out *out, tn_error *error) {
    return feed(s, ids, n, out, out && out->all && out->want != TN_WANT_NONE, false, error);
}

bool tn_session_decode(tn_session *s, int32_t id, tn_out *out, tn_error *error) {
    return tn_session_prefill(s, &id, 1, out, error);
}

bool tn_session_verify(tn_session *s, const int32_t *ids, int n, tn_out *out, tn_error *error) {
    if (!out) return api_refuse(error, ERR_ARGUMENT, "verify without results");
    return feed(s, ids, n, out, true, true, error);
}

bool tn_session_commit(tn_session *s, int keep, tn_error *error) {
    if (!s || !s->e || !s->provisional) return api_refuse(error, ERR_STATE, "there are no verified tokens to commit");
    if (keep < 0 || keep > s->provisional)
        return api_refuse(error, ERR_ARGUMENT, "commit of %d of %d verified tokens", keep, s->provisional);
    int pos = length(s) - s->provisional + keep;
    s->provisional = 0;
    int reached = s->e->backend->rewind(s->e->engine, s->slot, pos);
    return reached == pos || api_refuse(error, ERR_BACKEND, "commit reached position %d instead of %d", reached, pos);
}

int tn_session_rewind(tn_session *s, int pos) {
    if (!s) return -1;
    if (pos < 0) pos = 0;
    if (!s->e || pos >= length(s)) return tn_session_length(s);
    s->provisional = 0;
    return s->e->backend->rewind(s->e->engine, s->slot, pos);
}

bool tn_session_copy(tn_session *s, const tn_session *from, int pos, tn_error *error) {
    Err err = {0};
    bool ok = check_session(s, &err) && check_session(from, &err);
    if (ok && from == s) ok = err_set(&err, ERR_ARGUMENT, "a copy of a session onto itself");
    if (ok && from->e != s->e) ok = err_set(&err, ERR_ARGUMENT, "a copy between sessions of two engines");
    ok = ok && s->e->backend->copy(s->e->engine, s->slot, from->slot, pos, &err);
    return ok || api_fail(error, &err);
}

bool tn_session_save(const tn_session *s, void **data, size_t *size, tn_error *error) {
    Err err = {0};
    Buf io = {0};
    bool ok = check_session(s, &err);
    if (ok && (!data || !size)) ok = err_set(&err, ERR_ARGUMENT, "nowhere to save to");
    ok = ok && s->e->backend->state(s->e->engine, s->slot, &io, STATE_SAVE, &err);
    if (!ok) {
        buf_deinit(&io);
        return api_fail(error, &err);
    }
    *data = io.data;
    *size = io.len;
    return true;
}

bool tn_session_load(tn_session *s, const void *data, size_t size, tn_error *error) {
    Err err = {0};
    Buf io = {.data = (char *)data, .len = size, .cap = size}; /* only read */
    bool ok = check_session(s, &err);
    if (ok && !data) ok = err_set(&err, ERR_ARGUMENT, "nothing to load");
    ok = ok && s->e->backend->state(s->e->engine, s->slot, &io, STATE_LOAD, &err);
    return ok || api_fail(error, &err);
}
