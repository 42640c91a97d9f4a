/* The language of answers that call tools, from the same rows that they are parsed by (formats.def): what a model may
 * write where a call is asked for, and behind the mark of a call where none is. */
#ifndef TENON_TEXT_CALLS_GRAMMAR_H
#define TENON_TEXT_CALLS_GRAMMAR_H

#include "text/calls/format.h"
#include "text/grammar/lang.h"

typedef struct CallsAsked {
    const CallFormat *format; /* NULL: no calls */
    const Thoughts *thoughts; /* NULL: none */
    const json_t *tools;      /* OpenAI's array; NULL: no calls */
    Str only;                 /* the tool that must be called; {NULL, 0}: any */
    bool required; /* at least one call, or `answer`, and nothing else but a thought before; else text, and calls in
                    * it, where thoughts are not the grammar's business, except those of channels */
    int32_t answer; /* EX_NONE: there must be a call */
    bool several;
    bool thinking; /* the prompt has begun a thought */
    bool opened;   /* the prompt ended in the format's `opened` */
} CallsAsked;

/* The expression of a whole answer, or -1: err says which tool's schema cannot be kept. */
int32_t calls_lang(Lang *l, const CallsAsked *a, Err *err);

#endif
