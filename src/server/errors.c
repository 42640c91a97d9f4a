/* See errors.h. */
#include "server/form.h"

#include "base/locale.h"

#include <stdarg.h>
#include <stdio.h>

#define OF(code) (1u << ERR_##code)
#define JSON_TYPE "application/json; charset=utf-8"

static const struct Kind {
    int status;
    const char *type;
    unsigned codes; /* the failures that are this */
} kinds[] = {
    {400, "invalid_request_error", OF(OK) | OF(FORMAT) | OF(ARGUMENT) | OF(LIMIT) | OF(CONTEXT)},
    {401, "authentication_error", 0},
    {404, "not_found_error", 0},
    {500, "server_error", OF(IO) | OF(MEMORY) | OF(STATE) | OF(BACKEND)},
    {501, "not_supported_error", OF(UNSUPPORTED)},
    {503, "unavailable_error", OF(BUSY)},
};

enum { N_KINDS = sizeof kinds / sizeof *kinds, RETRY_SECONDS = 1 };

static bool is_field(const Err *err) { return err->code == ERR_UNSUPPORTED && err->field[0]; }

static int status_of(const Err *err) {
    if (is_field(err)) return 400;
    for (int i = 0; i < N_KINDS; i++)
        if (kinds[i].codes & 1u << err->code) return kinds[i].status;
    check(!"a failure without a status");
}

/* A cut may have hit the middle of a character. */
static json_t *clean(const char *text) {
    Buf quoted = {0};
    js_quote(&quoted, str_of(text));
    json_t *s = json_loadb(quoted.data, quoted.len, JSON_DECODE_ANY, NULL);
    buf_deinit(&quoted);
    return s ? s : json_string("");
}

json_t *error_body(const Failure *f) {
    json_t *error = json_pack("{s:i, s:o, s:s}", "code", f->status, "message", clean(f->message), "type", f->type);
    if (f->err && is_field(f->err)) json_object_set_new(error, "code", json_string("unsupported_parameter"));
    if (f->err && f->err->field[0]) json_object_set_new(error, "param", clean(f->err->field));
    return json_pack("{s:o}", "error", error);
}

static json_t *body_of(const Exchange *x, const Failure *f) {
    const Form *form = x->route ? x->route->form : NULL;
    return form ? form->error(f) : error_body(f);
}

static const char *type_of(int status) {
    const char *type = kinds[0].type; /* of 405, 413, 415, ..., too */
    for (int i = 0; i < N_KINDS; i++)
        if (kinds[i].status == status) type = kinds[i].type;
    return type;
}

json_t *error_json(const Exchange *x, const Err *err) {
    int status = status_of(err);
    return body_of(x, &(Failure){status, type_of(status), err->msg, err});
}

static int dump(const char *bytes, size_t n, void *out) {
    buf_put(out, bytes, n);
    return 0;
}

bool json_put(Buf *out, const json_t *body) {
    return body && json_dump_callback(body, dump, out, JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(15)) == 0;
}

void exchange_reply(Exchange *x, int status, json_t *body) {
    x->answer.len = 0;
    x->status = status;
    x->content_type = JSON_TYPE;
    if (!json_put(&x->answer, body))
        exchange_reply_text(x, 500, JSON_TYPE,
                            S("{\"error\":{\"code\":500,\"message\":\"no JSON\",\"type\":\"server_error\"}}"));
    json_decref(body);
}

static void fail(Exchange *x, int status, json_t *body) {
    if (status == 503) x->retry_after = RETRY_SECONDS;
    exchange_reply(x, status, body);
}

void exchange_refuse(Exchange *x, const Err *err) { fail(x, status_of(err), error_json(x, err)); }

void exchange_fail(Exchange *x, int status, const char *fmt, ...) {
    char text[600];
    va_list ap;
    va_start(ap, fmt);
    c_vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    fail(x, status, body_of(x, &(Failure){status, type_of(status), text, NULL}));
}

void exchange_refuse_context(Exchange *x, size_t tokens, int ctx) {
    char text[200];
    c_snprintf(text, sizeof text,
               "request (%zu tokens) exceeds the available context size (%d tokens), try increasing it", tokens, ctx);
    json_t *body = body_of(x, &(Failure){400, "exceed_context_size_error", text, NULL});
    json_t *error = json_object_get(body, "error");
    json_object_set_new(error, "n_prompt_tokens", json_integer((json_int_t)tokens));
    json_object_set_new(error, "n_ctx", json_integer(ctx));
    fail(x, 400, body);
}
