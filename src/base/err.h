/* Err: the first of the three failure idioms, for failures whose cause is outside of the program.
 *
 * A function that can fail because of a file, a request or a machine returns bool (or NULL) and fills a caller-owned
 * Err once. The message is one line that names the thing and the numbers; it never ends in a full stop or a newline.
 * `check` is for our own mistakes: it aborts, in release builds too. */
#ifndef TENON_BASE_ERR_H
#define TENON_BASE_ERR_H

#include <stdbool.h>
#include <stddef.h>

/* The list is its own documentation: CODE, what happened. */
#define ERR_CODES(X)                                                    \
    X(OK, "no error")                                                   \
    X(IO, "a file or the system refused")                               \
    X(FORMAT, "a file contradicts itself or its format")                \
    X(UNSUPPORTED, "valid, but not built here")                         \
    X(ARGUMENT, "the caller gave a value that cannot be used")          \
    X(LIMIT, "a size, depth or time limit was reached")                 \
    X(CONTEXT, "the tokens do not fit the context")                     \
    X(MEMORY, "a pool could not be reserved")                           \
    X(STATE, "the call does not fit the state of its object")           \
    X(BACKEND, "an engine failed")                                      \
    X(BUSY, "not now: time, memory or what it needs is taken")

typedef enum ErrCode {
#define X(code, text) ERR_##code,
    ERR_CODES(X)
#undef X
} ErrCode;

typedef struct Err {
    ErrCode code;
    char msg[1000]; /* one line, printable: control characters that came from outside are replaced by '?' */
    char field[64]; /* the field of structured input that is meant; "": none */
} Err;

/* Fill *e (which may be NULL) and return false, so that a failure is one statement: `return err_set(...)`. */
__attribute__((format(printf, 3, 4))) bool err_set(Err *e, ErrCode code, const char *fmt, ...);

/* Put "prefix: " before a message that is already there; returns false. */
__attribute__((format(printf, 2, 3))) bool err_prefix(Err *e, const char *fmt, ...);

/* Say which field a message is about; with err_field it also begins so: "Field 'name': ". */
bool err_about(Err *e, const char *name);
bool err_field(Err *e, const char *name);

/* Abort with file, line and the broken condition. Never compiled out. */
#define check(cond) ((cond) ? (void)0 : err_abort(#cond, __FILE__, __LINE__))
_Noreturn void err_abort(const char *cond, const char *file, int line);

#endif
