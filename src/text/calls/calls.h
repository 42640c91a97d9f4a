/* Calls: what a model writes, cut into content, thoughts and calls of tools while it comes. Text goes in, parts
 * come out, and nothing that was told is taken back: a part is told once no continuation can change what it is.
 * However the text was cut, the parts that are told add up to the same. Only calls of known tools count; what only
 * looks like a call is content, as it was written. The arguments of a call are JSON if the model's were; they are
 * never mended. One owner. */
#ifndef TENON_TEXT_CALLS_CALLS_H
#define TENON_TEXT_CALLS_CALLS_H

#include "text/calls/format.h"

typedef enum CallsPart {
    CALLS_CONTENT,
    CALLS_THOUGHT,
    CALLS_BEGIN,     /* text: the tool's name; id: the one that the model gave, or empty */
    CALLS_ARGUMENTS, /* a piece of them */
    CALLS_END,       /* the call is whole; without it the text ended, or was wrong, inside its arguments */
} CallsPart;

/* call: its number, from 0. */
typedef void CallsTell(void *user, CallsPart part, int call, Str text, Str id);

typedef enum ThoughtsPlace {
    THOUGHTS_APART,
    THOUGHTS_IN_TEXT, /* with their marks, as content alone */
    THOUGHTS_TWICE,   /* both */
} ThoughtsPlace;

typedef struct CallsOpts {
    const CallFormat *format; /* NULL: no calls */
    const Thoughts *thoughts; /* NULL: none */
    const json_t *tools;      /* OpenAI's array; borrowed */
    ThoughtsPlace place;
} CallsOpts;

typedef struct Calls Calls;

Calls *calls_new(const CallsOpts *o, CallsTell *tell, void *user);
void calls_free(Calls *c);

/* First of all: the prompt as rendered. It may have begun a thought, or a call. */
void calls_open(Calls *c, Str prompt);
void calls_put(Calls *c, Str text);
/* Nothing follows. cut: not because the model ended, so what is open is not over. */
void calls_end(Calls *c, bool cut);

bool calls_thinking(const Calls *c);

#endif
