/* Filling, prefixing and printing of Err. No state, any thread. */
#include "base/err.h"

#include "base/locale.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void make_printable(char *s) {
    for (; *s; s++)
        if ((unsigned char)*s < 0x20 || *s == 0x7f) *s = '?';
}

bool err_set(Err *e, ErrCode code, const char *fmt, ...) {
    if (!e) return false;
    va_list ap;
    va_start(ap, fmt);
    e->code = code;
    e->field[0] = '\0';
    c_vsnprintf(e->msg, sizeof e->msg, fmt, ap);
    va_end(ap);
    make_printable(e->msg);
    return false;
}

bool err_prefix(Err *e, const char *fmt, ...) {
    if (!e) return false;
    char head[200], tail[sizeof e->msg];
    va_list ap;
    va_start(ap, fmt);
    c_vsnprintf(head, sizeof head, fmt, ap);
    va_end(ap);
    memcpy(tail, e->msg, sizeof tail);
    /* The head is shortened by construction, the tail by precision: the result always fits. */
    snprintf(e->msg, sizeof e->msg, "%s: %.*s", head, (int)(sizeof e->msg - sizeof head - 3), tail);
    make_printable(e->msg);
    return false;
}

bool err_about(Err *e, const char *name) {
    if (!e) return false;
    snprintf(e->field, sizeof e->field, "%s", name);
    make_printable(e->field);
    return false;
}

bool err_field(Err *e, const char *name) {
    err_prefix(e, "Field '%.100s'", name);
    return err_about(e, name);
}

_Noreturn void err_abort(const char *cond, const char *file, int line) {
    fprintf(stderr, "tenon: bug: %s:%d: check failed: %s\n", file, line, cond);
    abort();
}
