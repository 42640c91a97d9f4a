/* Oniguruma's regular expressions -> PCRE2's. Every set of characters stays a CharSet, in a list that the text
 * refers to. What cannot be expressed exactly is an error that shows it; this excludes everything that could
 * recurse, refer back or call out. No state, any thread. */
#ifndef TENON_TEXT_ONIG_H
#define TENON_TEXT_ONIG_H

#include "base/buf.h"
#include "base/err.h"
#include "text/charset.h"

enum { ONIG_SET = 0xff }; /* in the text, before the two bytes of a set's index, the lower one first */

typedef struct OnigPattern {
    Buf text;
    CharSet *set; /* each once */
    size_t n, cap;
} OnigPattern;

/* `own`: the pattern is ours, and may name our own properties. */
bool onig_parse(OnigPattern *p, Str pattern, bool own, Err *err);
void onig_deinit(OnigPattern *p);

#endif
