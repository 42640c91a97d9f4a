/* Norm: the normaliser of a tokenizer: steps that change the text between added tokens. Read-only after it is built.
 *
 * A text may carry a mark for every byte (untrusted or not). A byte that a step writes is marked if any of the bytes
 * that it was made of is marked. Every step is linear in the text. */
#ifndef TENON_TEXT_NORM_H
#define TENON_TEXT_NORM_H

#include "text/regex.h"

/* A text of n bytes becomes less than NORM_GROWTH * n + NORM_MORE (compatibility decomposition alone makes 11 * n). */
enum { NORM_MAX_STEPS = 16, NORM_GROWTH = 64, NORM_MORE = 1024, NORM_MAX_TEXT = 1 << 29 };

typedef enum NormOp {
    NORM_NFC, NORM_NFD, NORM_NFKC, NORM_NFKD,
    NORM_LOWERCASE,
    NORM_NMT,           /* control characters are removed, odd spaces become ' ' */
    NORM_STRIP_ACCENTS, /* combining marks are removed */
    NORM_STRIP,         /* white space at both ends is removed */
    NORM_PREPEND,       /* `to` before a text that is not empty */
    NORM_REPLACE,       /* every `from` becomes `to` */
    NORM_REGEX,         /* every match becomes `to` */
    NORM_GRAPHEMES,     /* character map, as Hugging Face applies it: to grapheme clusters and characters */
    NORM_LONGEST,       /* character map, as sentencepiece applies it: to the longest key */
    NORM_SENTENCEPIECE, /* all that sentencepiece does: character map, spaces joined (left), one before the text
                         * (prefix) or behind it (right), spaces become `to` */
    NORM_SPACES,        /* libllama's idea of sentencepiece's spaces: U+2581, joined (left), one in front (prefix) */
} NormOp;

/* sentencepiece's precompiled character map: a double array over bytes, and replacements that end in NUL. */
typedef struct CharMap {
    const uint32_t *unit;
    size_t n_units;
    Str text;
} CharMap;

bool charmap_read(CharMap *m, Str bytes, uint32_t *unit, Err *err); /* `unit` has room for bytes.n / 4; both borrowed */
/* The replacement of the shortest or longest key that text begins with; its length in *n, 0 if there is none. */
Str charmap_find(const CharMap *m, Str text, bool longest, size_t *n);

typedef struct NormStep {
    NormOp op;
    bool left, right, prefix;
    bool everywhere;   /* the prefix comes before every part of a text, not just the first */
    bool joins_spaces; /* a NORM_REGEX: two or more spaces become one */
    Str from, to;      /* borrowed */
    Regex regex;
    CharMap map;
    size_t (*kept)(const void *set, Str text); /* for NORM_SENTENCEPIECE: the length of what is left unchanged, or 0 */
    const void *set;
} NormStep;

typedef struct Norm {
    NormStep step[NORM_MAX_STEPS];
    int n;
} Norm;

NormStep *norm_add(Norm *n, NormOp op, Err *err); /* NULL and an error if there are too many */
void norm_deinit(Norm *n);

typedef struct NormText {
    Buf text, mark;  /* mark: one byte for each of text, or empty: none is marked */
    bool front_gone; /* the text no longer begins where it did */
} NormText;

/* Normalise t in place. False only if a pattern from a file takes too many steps, or the text grows too much. */
bool norm_run(const Norm *n, RegexWork *regex, NormText *t, Err *err);
void norm_text_deinit(NormText *t);

/* Append the normal form (NORM_NFC to NORM_NFKD) of text. Linear, also for long runs of combining marks (nfc.c). */
void nfc_put(Buf *out, Str text, NormOp form);

#endif
