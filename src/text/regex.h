/* Regex: patterns in Oniguruma's syntax, as tokenizer.json has them, matched by PCRE2 under limits. Our own patterns
 * (pretok.def) are known to be linear and run freely. Those from a file are untrusted: they are compiled with a
 * callout before every item, and a text has a budget of steps (each callout, and each character that the match has
 * moved since the callout before). A Regex is read-only; a RegexWork and a RegexScan belong to one call. */
#ifndef TENON_TEXT_REGEX_H
#define TENON_TEXT_REGEX_H

#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"
#include "text/kinds.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct Regex {
    void *code; /* pcre2_code */
    Kinds kinds;
} Regex;

bool regex_open(Regex *r, Str pattern, bool trusted, Err *err);
void regex_close(Regex *r);

typedef struct RegexWork {
    void *match, *context; /* pcre2_match_data, pcre2_match_context */
    uint64_t budget;       /* steps that untrusted patterns may still take */
    size_t last;
} RegexWork;

void regex_begin(RegexWork *w, size_t text_bytes); /* one for all the parts of a text of this size */
void regex_end(RegexWork *w);

/* The matches in a text, which is known to be UTF-8, one after the other as Hugging Face finds them: an empty match
 * never begins where the match before it ended. */
typedef struct RegexScan {
    const Regex *regex;
    RegexWork *work;
    Str text, kinds;        /* kinds: of its characters; text itself if that is ASCII */
    size_t from;            /* where the next search begins, in kinds */
    size_t end;             /* of the last match, if there has been one */
    size_t character, byte; /* a place in kinds and in text */
    bool any;
} RegexScan;

/* `room` holds the kinds, and must outlive the scan. */
RegexScan regex_scan(const Regex *r, RegexWork *w, Str text, Buf *room);
/* 1 found, 0 none, -1 a limit was reached. */
int regex_next(RegexScan *s, size_t *begin, size_t *end);

#endif
