/* Text behind tenon.h: tokenizer, incremental detokenisation, chats. A tn_tokenizer owns the model that its Tok borrows
 * from; it is opened for its metadata only. */
#include "engine/api.h"

#include "base/json.h"
#include "base/mem.h"
#include "text/chat.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

struct tn_tokenizer {
    Model *model;
    Tok *tok;
};

struct tn_detok {
    Detok d;
    Buf text; /* of the last id */
};

tn_tokenizer *tn_tokenizer_open(const char *model_path, tn_error *error) {
    Err err = {0};
    Model *m = model_open(model_path ? model_path : "", MODEL_METADATA, &err);
    Tok *tok = m ? tok_open(m, &err) : NULL;
    if (!tok) {
        model_close(m);
        api_fail(error, &err);
        return NULL;
    }
    tn_tokenizer *t = mem_new(1, sizeof *t);
    *t = (tn_tokenizer){m, tok};
    return t;
}

void tn_tokenizer_close(tn_tokenizer *t) {
    if (!t) return;
    tok_close(t->tok);
    model_close(t->model);
    free(t);
}

const Tok *api_tok(const tn_tokenizer *t) { return t ? t->tok : NULL; }

int tn_tokenizer_size(const tn_tokenizer *t) { return t ? tok_size(t->tok) : 0; }
int32_t tn_tokenizer_bos(const tn_tokenizer *t) { return t ? tok_bos(t->tok) : -1; }
int32_t tn_tokenizer_eos(const tn_tokenizer *t) { return t ? tok_eos(t->tok) : -1; }

int32_t tn_tokenizer_find(const tn_tokenizer *t, const char *piece) {
    return t && piece ? tok_find(t->tok, str_of(piece)) : -1;
}

bool tn_tokenizer_is_end(const tn_tokenizer *t, int32_t id) {
    return t && id >= 0 && id < tok_size(t->tok) && tok_is_eog(t->tok, id);
}

/* The caller's copy of what was made, or the failure. */
static int give_ids(Ids *made, bool ok, int32_t **ids, tn_error *error, const Err *err) {
    if (ok && made->len <= INT_MAX) {
        *ids = made->data ? made->data : mem_new(1, sizeof **ids);
        return (int)made->len;
    }
    if (ok)
        api_refuse(error, ERR_LIMIT, "%zu tokens are more than an int counts", made->len);
    else
        api_fail(error, err);
    ids_deinit(made);
    return -1;
}

static char *give_text(Buf *made, size_t *length) {
    if (length) *length = made->len;
    buf_cstr(made);
    return made->data;
}

int tn_encode(const tn_tokenizer *t, const char *text, size_t n, unsigned flags, int32_t **ids, tn_error *error) {
    const unsigned known = TN_ADD_SPECIAL | TN_PARSE_SPECIAL;
    if (!t || !ids || (!text && n) || flags & ~known) {
        api_refuse(error, ERR_ARGUMENT, flags & ~known ? "encode: unknown flags 0x%x" : "encode: NULL, flags 0x%x",
                   flags);
        return -1;
    }
    unsigned how = (flags & TN_ADD_SPECIAL ? TOK_ADD_SPECIAL : 0) | (flags & TN_PARSE_SPECIAL ? TOK_PARSE_SPECIAL : 0);
    Err err = {0};
    Ids made = {0};
    bool ok = tok_encode(t->tok, (Str){text ? text : "", n}, how, &made, &err);
    return give_ids(&made, ok, ids, error, &err);
}

char *tn_decode(const tn_tokenizer *t, const int32_t *ids, int n, size_t *length, tn_error *error) {
    if (!t || n < 0 || (!ids && n)) {
        api_refuse(error, ERR_ARGUMENT, "decode: NULL, or %d ids", n);
        return NULL;
    }
    Detok d = {.tok = t->tok};
    Buf text = {0};
    for (int i = 0; i < n; i++) detok_put(&d, ids[i], &text);
    detok_end(&d, &text);
    return give_text(&text, length);
}

tn_detok *tn_detok_open(const tn_tokenizer *t, tn_error *error) {
    if (!t) {
        api_refuse(error, ERR_ARGUMENT, "detok: no tokenizer");
        return NULL;
    }
    tn_detok *d = mem_new(1, sizeof *d);
    d->d.tok = t->tok;
    return d;
}

const char *tn_detok_put(tn_detok *d, int32_t id, size_t *length) {
    if (length) *length = 0;
    if (!d) return "";
    d->text.len = 0;
    if (id < 0)
        detok_end(&d->d, &d->text);
    else
        detok_put(&d->d, id, &d->text);
    if (length) *length = d->text.len;
    return buf_cstr(&d->text);
}

void tn_detok_close(tn_detok *d) {
    if (!d) return;
    buf_deinit(&d->text);
    free(d);
}

/* ---- chat ---- */

static bool check_text(const char *what, int i, const char *text, Err *err) {
    if (!text) return err_set(err, ERR_ARGUMENT, "message %d has no %s", i, what);
    ptrdiff_t bad = utf8_bad(str_of(text));
    return bad < 0 || err_set(err, ERR_ARGUMENT, "message %d: its %s has invalid UTF-8 at byte %td", i, what, bad);
}

/* The JSON array of the messages; with none, what vars has. NULL on error. */
static json_t *messages_of(const tn_message *messages, int n, json_t *vars, Err *err) {
    json_t *given = json_object_get(vars, "messages");
    if (n < 0 || (n > 0 && (!messages || given)) || (n == 0 && !given)) {
        err_set(err, ERR_ARGUMENT, n > 0 && given ? "%d messages, and vars has messages too" : "%d messages", n);
        return NULL;
    }
    if (given) return json_incref(given);
    json_t *list = json_array();
    for (int i = 0; i < n; i++) {
        if (!check_text("role", i, messages[i].role, err) || !check_text("content", i, messages[i].content, err)) {
            json_decref(list);
            return NULL;
        }
        json_array_append_new(list, json_pack("{s:s, s:s}", "role", messages[i].role, "content", messages[i].content));
    }
    return list;
}

/* Everything that the template sees. NULL on error; the caller's. */
static json_t *chat_of(const tn_tokenizer *t, const tn_message *messages, int n, const char *vars, Err *err) {
    if (!t) {
        err_set(err, ERR_ARGUMENT, "chat: no tokenizer");
        return NULL;
    }
    json_t *more = vars ? js_parse(str_of(vars), "vars", JS_EXACT, err) : json_object();
    if (more && !json_is_object(more)) {
        err_set(err, ERR_ARGUMENT, "vars: not a JSON object");
        json_decref(more);
        more = NULL;
    }
    if (!more) return NULL;
    json_t *list = messages_of(messages, n, more, err);
    json_t *all = list ? chat_vars(list, "messages", t->tok, err) : NULL;
    if (all) {
        json_object_del(more, "messages");
        json_object_set_new(all, "add_generation_prompt", json_true());
        json_object_update(all, more);
    }
    json_decref(more);
    return all;
}

int tn_chat_encode(const tn_tokenizer *t, const tn_message *messages, int n, const char *vars, int32_t **ids,
                   tn_error *error) {
    Err err = {0};
    Ids made = {0};
    bool ok = ids || err_set(&err, ERR_ARGUMENT, "chat: nowhere to put the ids");
    json_t *all = ok ? chat_of(t, messages, n, vars, &err) : NULL;
    ok = all && chat_encode(t->tok, all, &made, &err);
    json_decref(all);
    return give_ids(&made, ok, ids, error, &err);
}

char *tn_chat_render(const tn_tokenizer *t, const tn_message *messages, int n, const char *vars, size_t *length,
                     tn_error *error) {
    Err err = {0};
    Buf text = {0};
    json_t *all = chat_of(t, messages, n, vars, &err);
    bool ok = all && chat_render(t->tok, all, &text, NULL, &err);
    json_decref(all);
    if (ok) return give_text(&text, length);
    api_fail(error, &err);
    buf_deinit(&text);
    return NULL;
}
