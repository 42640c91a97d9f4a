/* Answers in JSON, and errors as such: what status and type a failure has stands in one table (errors.c), and what an
 * error looks like is a matter of its route's form (form.h). What is not supported is 501 if it is a route, and 400 if
 * it is a field: clients try a 5xx again. */
#ifndef TENON_SERVER_ERRORS_H
#define TENON_SERVER_ERRORS_H

#include "base/json.h"
#include "server/http.h"

/* Handlers end with one of these. */
void exchange_reply(Exchange *x, int status, json_t *body); /* takes the reference */
void exchange_refuse(Exchange *x, const Err *err);          /* with the status of its code */
void exchange_fail(Exchange *x, int status, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
void exchange_refuse_context(Exchange *x, size_t tokens, int ctx); /* so many tokens do not fit */

/* What failed, for Form.error. */
typedef struct Failure {
    int status;
    const char *type, *message;
    const Err *err; /* NULL: there is no more to say */
} Failure;

/* {"error": {code, message, type}}, and `param` if it is about a field: the form of llama-server and OpenAI. */
json_t *error_body(const Failure *f);
json_t *error_json(const Exchange *x, const Err *err); /* in the form of its route */

bool json_put(Buf *out, const json_t *body); /* as answers and events have it; false: it cannot be written */

#endif
