/* Http1: the grammar of HTTP/1.1 (RFC 9110, RFC 9112), strictly: what two readers could take in two ways is refused,
 * because a proxy in front may be the other one. Functions over bytes: no socket, clock or allocation; any thread. */
#ifndef TENON_SERVER_HTTP1_H
#define TENON_SERVER_HTTP1_H

#include "base/str.h"

enum { HTTP1_LINE = 16 << 10, HTTP1_HEAD = 64 << 10 }; /* bytes of a request line, of a head, at most */

/* Why a request is refused: what stands behind it on its connection cannot be read either. */
typedef struct Refusal {
    int status; /* 0: it is not */
    char why[120];
} Refusal;

/* The head of a request. Its texts lie in the bytes that were parsed and end in a NUL. */
typedef struct Head {
    const char *method, *path; /* decoded; "*" for OPTIONS * */
    Str query;                 /* name=value, decoded, each ending in a NUL */
    Str fields;                /* the lines of the head's fields, values ending in a NUL */
    int minor;                 /* of HTTP/1.minor */
    bool keep;                 /* the connection stays open */
    bool chunked, has_length, expects; /* expects: 100 Continue */
    uint64_t length;
} Head;

/* The head that `in` begins with, its empty line included; 0: it is not whole yet, or *no says what is wrong. *seen, 0
 * at first, is how far earlier calls have looked. Empty lines before a head are not its part. */
size_t head_find(Str in, size_t *seen, Refusal *no);
/* Of a head that head_find found, n bytes, which it changes. */
bool head_parse(char *bytes, size_t n, Head *out, Refusal *no);
const char *head_field(const Head *h, const char *name); /* the first of this name, or NULL */
const char *head_query(const Head *h, const char *name);

/* A body in chunks; zeroed at first. */
typedef struct Chunks {
    int state, digits;
    uint64_t left;
    size_t extra; /* bytes of extensions and trailers so far */
    bool done;
} Chunks;

/* Takes bytes from `in` up to the end of the body and returns how many; *data is what of them is body. Call again while
 * it takes any. */
size_t chunks_take(Chunks *c, Str in, Str *data, Refusal *no);
uint64_t chunks_left(const Chunks *c); /* bytes of a chunk that has begun */

#endif
