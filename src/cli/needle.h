/* Needle: prompts with a fact amid irrelevant text, and a question about it at their end. The same seed gives the same
 * prompts. Any thread. */
#ifndef TENON_CLI_NEEDLE_H
#define TENON_CLI_NEEDLE_H

#include "backend/cache.h"
#include "engine/random.h"
#include "text/tok.h"

typedef enum NeedleKind {
    NEEDLE_ONE,   /* The special magic number for London is 71432. */
    NEEDLE_FOUR,  /* four cities, of which one is asked for */
    NEEDLE_PAIRS, /* "London": 71432, among many pairs alone */
} NeedleKind;

typedef struct Needle {
    Ids ids, other; /* the prompt with its code; the same with another code, and as many tokens */
    int from;       /* where the question begins */
    KvRun fact;     /* the tokens that tell the code, with what is before them */
    KvRun code;     /* those of the code itself */
    char text[16], other_text[16]; /* the codes */
} Needle;

/* A context of `length` tokens, in which the fact ends before token `last`. False: the text does not fit. */
bool needle_make(Needle *n, const Tok *tok, Mt *random, NeedleKind kind, int length, int last, Err *err);
void needle_deinit(Needle *n);

/* A page of so many tokens around the code. */
KvRun needle_page(const Needle *n, int page);

#endif
