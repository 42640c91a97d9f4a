/* Pretok: cuts text into the pieces that BPE encodes. Patterns are applied one after the other, each to the pieces
 * of the one before; what a pattern leaves between its matches is a piece too. Read-only after it is built; a
 * PretokWork belongs to one call. */
#ifndef TENON_TEXT_PRETOK_H
#define TENON_TEXT_PRETOK_H

#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>
#include <stdint.h>

enum { PRETOK_MAX_STEPS = 8 };

typedef struct PretokStep {
    void *code;   /* pcre2_code */
    const char *known; /* the pattern of pretok.def that it is; NULL: it came from a file, and its steps are counted */
} PretokStep;

typedef struct Pretok {
    PretokStep step[PRETOK_MAX_STEPS];
    int n;
    bool prefix_space; /* a text that does not begin with a space gets one */
} Pretok;

typedef struct PretokRow {
    const char *name;
    bool ignore_merges, add_bos; /* llama.cpp's defaults for this name */
    const char *pattern[PRETOK_MAX_STEPS];
} PretokRow;

const PretokRow *pretok_row(Str name, Err *err); /* NULL and an error that lists what there is */
const char *pretok_name(const Pretok *p, bool ignore_merges); /* of a row with the same patterns, or NULL */
bool pretok_add_row(Pretok *p, const PretokRow *row, Err *err);
bool pretok_add(Pretok *p, Str pattern, Err *err); /* a pattern in Oniguruma's syntax, as in tokenizer.json */
void pretok_deinit(Pretok *p);

typedef struct PretokWork {
    void *match, *context; /* pcre2_match_data, pcre2_match_context */
    uint64_t budget;       /* steps that guarded patterns may still take */
    size_t last;
} PretokWork;

typedef void PretokFn(void *arg, Str piece);
void pretok_begin(PretokWork *w, size_t text_bytes); /* one for all the parts of a text of this size */
bool pretok_split(const Pretok *p, PretokWork *w, Str text, PretokFn *fn, void *arg, Err *err);
void pretok_end(PretokWork *w);

/* Oniguruma's syntax -> PCRE2's with the same meaning; what the two read differently is an error (onig.c). */
bool onig_to_pcre2(Str pattern, Buf *out, Err *err);

#endif
