/* Pretok: cuts text into the pieces that are encoded. Steps are applied one after the other, each to the pieces of
 * the step before. Most steps cut at the matches of a pattern; Metaspace and the space before a piece also change
 * the text. Read-only after it is built; a PretokWork belongs to one call. */
#ifndef TENON_TEXT_PRETOK_H
#define TENON_TEXT_PRETOK_H

#include "text/regex.h"

enum { PRETOK_MAX_STEPS = 8 };

/* What is done with a match, in Hugging Face's terms. */
typedef enum Behavior { ISOLATED, REMOVED, MERGED_WITH_PREVIOUS, MERGED_WITH_NEXT, CONTIGUOUS } Behavior;

/* Metaspace and the prefix put `mark` in front of a piece that does not begin with it. */
typedef enum PrefixScheme { PREFIX_NEVER, PREFIX_FIRST, PREFIX_ALWAYS } PrefixScheme;

typedef struct PretokStep {
    Regex regex;       /* code NULL: the step only changes the text */
    const char *known; /* which pattern of pretok.def it is, if it is one */
    Behavior behavior;
    bool invert;
    bool at_spaces;      /* the pattern is one ' ' */
    bool at_white_space; /* the step drops all white space */
    bool spaces_to_mark; /* Metaspace: ' ' becomes the mark */
    PrefixScheme prefix;
    char mark[5];
} PretokStep;

typedef struct Pretok {
    PretokStep step[PRETOK_MAX_STEPS];
    int n;
} Pretok;

typedef struct PretokRow {
    const char *name;
    bool ignore_merges, add_bos; /* llama.cpp's defaults for this name */
    const char *pattern[PRETOK_MAX_STEPS];
} PretokRow;

const PretokRow *pretok_row(Str name, Err *err); /* NULL and an error that lists what there is */
const char *pretok_name(const Pretok *p, bool ignore_merges); /* of a row with the same patterns, or NULL */
bool pretok_add_row(Pretok *p, const PretokRow *row, Err *err);

/* A step, NULL and an error if there are too many. */
PretokStep *pretok_add(Pretok *p, Err *err);
/* One that cuts at the matches of a pattern: every one a piece, unless the step is told otherwise. */
PretokStep *pretok_add_pattern(Pretok *p, Str pattern, bool trusted, Err *err);
void pretok_deinit(Pretok *p);

typedef struct PretokWork {
    Buf changed[PRETOK_MAX_STEPS]; /* the piece that a step has changed */
    Buf kinds[PRETOK_MAX_STEPS];   /* of a step's piece, while it is cut */
} PretokWork;

typedef void PretokFn(void *arg, Str piece);
/* `first`: the text begins where the whole input begins. */
bool pretok_split(const Pretok *p, PretokWork *w, RegexWork *regex, Str text, bool first, PretokFn *fn, void *arg,
                  Err *err);
void pretok_work_deinit(PretokWork *w);

#endif
