/* Regex: PCRE2 under limits. A pattern of our own (pretok.def), known to be linear, runs freely; one from a file is
 * untrusted: it is compiled with a callout before every item, and a text has a budget of steps (a callout, and every
 * byte the match has moved since the one before). A Regex is read-only, a RegexWork belongs to one call. */
#ifndef TENON_TEXT_REGEX_H
#define TENON_TEXT_REGEX_H

#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>
#include <stdint.h>

/* Word characters (\w) but the joiners, as a part of a set. */
#define REGEX_WORD \
    "\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\x{24b6}-\\x{24e9}\\x{1f130}-\\x{1f149}\\x{1f150}-\\x{1f169}" \
    "\\x{1f170}-\\x{1f189}"

typedef struct Regex {
    void *code;   /* pcre2_code */
    bool guarded; /* its steps are counted */
} Regex;

/* A pattern in Oniguruma's syntax, as tokenizer.json has them. */
bool regex_open(Regex *r, Str pattern, bool trusted, Err *err);
void regex_close(Regex *r);

typedef struct RegexWork {
    void *match, *context; /* pcre2_match_data, pcre2_match_context */
    uint64_t budget;       /* steps that guarded patterns may still take */
    size_t last;
} RegexWork;

void regex_begin(RegexWork *w, size_t text_bytes); /* one for all the parts of a text of this size */
/* The next match at or after `from`: 1 found, 0 none, -1 a limit was reached. The text is known to be UTF-8. */
int regex_next(const Regex *r, RegexWork *w, Str text, size_t from, size_t *begin, size_t *end);
void regex_end(RegexWork *w);

/* Oniguruma's syntax -> PCRE2's with the same meaning; what the two read differently is an error (onig.c). */
bool onig_to_pcre2(Str pattern, Buf *out, Err *err);

#endif
