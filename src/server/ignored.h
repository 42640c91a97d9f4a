/* Ignored: what becomes of fields that a route does not know. They are ignored, and the client and the log are told;
 * one that looks like a misspelt field, or any with --strict, is an error that names it. */
#ifndef TENON_SERVER_IGNORED_H
#define TENON_SERVER_IGNORED_H

#include "server/http.h"

typedef struct Ignored {
    bool strict;
    Buf names; /* printable, with commas between them; bounded */
    int n;
} Ignored;

/* The names that are known: `n` of them, each at the start of a struct of `stride` bytes. */
typedef struct Names {
    const char *const *first;
    size_t stride, n;
} Names;

/* A field, or with `in` a part of one: "samplers", "stream_options". */
bool ignored_add(Ignored *ig, const char *in, const char *name, Names known, Err *err);
void ignored_tell(const Ignored *ig, Exchange *x); /* the header x-tenon-ignored, and a line of the log */
void ignored_deinit(Ignored *ig);

#endif
