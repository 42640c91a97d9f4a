/* Errors as answers: what status and type a failure has, in one table (errors.c), and its JSON. What is not supported
 * is 501 if it is a route, and 400 if it is a field: clients try a 5xx again. */
#ifndef TENON_SERVER_ERRORS_H
#define TENON_SERVER_ERRORS_H

#include "server/http.h"

/* {"error": {code, message, type}} of what failed, and `param` if it is about a field. */
json_t *error_json(const Err *err);

/* Handlers end with one of these. */
void exchange_refuse(Exchange *x, const Err *err); /* with the status of its code */
void exchange_fail(Exchange *x, int status, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

#endif
