/* The head of a call: all that stands before its arguments. It is read in one go, again and again until it is whole,
 * for only then is it certain that it is a call. */
#ifndef TENON_TEXT_CALLS_HEAD_H
#define TENON_TEXT_CALLS_HEAD_H

#include "text/calls/format.h"

enum { HEAD_BYTES = 1 << 14 }; /* a longer one is none */

typedef struct Head {
    Str name, id;
    Str given;   /* CALLS_OBJECT: arguments that stood before the name */
    bool closed; /* CALLS_OBJECT: the object is over */
    bool list;   /* this call is the first of a list in brackets */
    bool thought, skip, text; /* CALLS_CHANNELS: what follows is no call, but this */
} Head;

/* inside: one more call of those that one mark began. Its length; 0: it is none; -1: not all of it has come. */
ptrdiff_t head_read(const CallFormat *f, const json_t *tools, Str in, bool last, bool inside, Head *h);

/* The rest of a CALLS_OBJECT or CALLS_KEYED, to its brace; the same results. */
ptrdiff_t head_rest(Str in, bool last);

#endif
