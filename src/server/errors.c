/* See errors.h. */
#include "server/errors.h"

#include "base/locale.h"

#include <stdarg.h>
#include <stdio.h>

#define OF(code) (1u << ERR_##code)

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

static json_t *body_of(int status, const char *message) {
    const char *type = kinds[0].type; /* of 405, 413, 415, ..., too */
    for (int i = 0; i < N_KINDS; i++)
        if (kinds[i].status == status) type = kinds[i].type;
    return json_pack("{s:{s:i, s:o, s:s}}", "error", "code", status, "message", clean(message), "type", type);
}

json_t *error_json(const Err *err) {
    json_t *body = body_of(status_of(err), err->msg), *error = json_object_get(body, "error");
    if (is_field(err)) json_object_set_new(error, "code", json_string("unsupported_parameter"));
    if (err->field[0]) json_object_set_new(error, "param", clean(err->field));
    return body;
}

static void fail(Exchange *x, int status, json_t *body) {
    if (status == 503) x->retry_after = RETRY_SECONDS;
    exchange_reply(x, status, body);
}

void exchange_refuse(Exchange *x, const Err *err) { fail(x, status_of(err), error_json(err)); }

void exchange_fail(Exchange *x, int status, const char *fmt, ...) {
    char text[600];
    va_list ap;
    va_start(ap, fmt);
    c_vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    fail(x, status, body_of(status, text));
}
