/* CallFormat: how a family of models writes calls of tools; Thoughts: what stands around its thoughts. Rows of
 * formats.def and thoughts.def, chosen by what a chat template's source says. Read-only. */
#ifndef TENON_TEXT_CALLS_FORMAT_H
#define TENON_TEXT_CALLS_FORMAT_H

#include "base/json.h"

/* What stands between a call's first mark and its last. */
typedef enum CallShape {
    CALLS_OBJECT,   /* {"name": F, "arguments": {...}}, one, several, or a list of them */
    CALLS_KEYED,    /* {"F": {...}}, the same */
    CALLS_NAMED,    /* F, a mark, and the arguments in JSON */
    CALLS_TAGGED,   /* F, and each argument between marks, typed by the tool's schema */
    CALLS_PYTHON,   /* F(a=1), several, or a list */
    CALLS_LITERAL,  /* F{a:1,b:<|"|>x<|"|>}, as Gemma's */
    CALLS_CHANNELS, /* messages whose head says who gets it and what it is (gpt-oss) */
} CallShape;

enum { CALL_BETRAYS = 4, CALL_SILENT = 5 };

typedef struct CallFormat {
    const char *betrays[CALL_BETRAYS];
    CallShape shape;
    const char *section, *section_end; /* around all calls, or NULL */
    const char *call, *call_end;       /* around one; for lists around all. call_end may be missing at the end */
    const char *name_end;              /* between the name and its arguments */
    const char *id_before, *id_behind; /* the mark between an id and the name behind it; the name and an id behind it */
    const char *key, *key_end, *value_end; /* CALLS_TAGGED; is_text: a key_end with that in it begins a text */
    const char *is_text;
    const char *other_text[2]; /* CALLS_TAGGED with is_text: what a model writes in place of \1, for texts and others */
    const char *name_key, *arguments_key, *id_key; /* CALLS_OBJECT: as models write them; NULL: name, arguments, none */
    const char *quoted[2]; /* CALLS_TAGGED: what may stand around a value whatever is in it */
    const char *quote;     /* CALLS_LITERAL */
    const char *opened;    /* what the prompt of an answer may end in, which is part of the answer then */
    const char *silent[CALL_SILENT]; /* marks that are no part of a text */
    bool lists;      /* a mark begins a list in brackets */
    bool nested;     /* CALLS_TAGGED: objects and lists are elements, too; value_end begins an element's end */
    bool lines;      /* CALLS_TAGGED: values stand in lines of their own: a newline on either side is not the value's */
    bool name_is_id; /* functions.F:0 is both */
    bool short_ids;  /* ids are nine letters and digits */
    bool bare;       /* the mark of a call is the call itself: it counts only where an answer begins */
} CallFormat;

typedef struct Thoughts {
    const char *betrays, *begins, *ends;
    bool anywhere;
    const char *silent;
} Thoughts;

/* The row for a template; NULL: it betrays none. */
const CallFormat *calls_format(Str source);
const Thoughts *calls_thoughts(Str source);
/* For templates that know no tools, whose models are told by calls_instruction: in a format that an example can
 * show. */
const CallFormat *calls_generic(void);
bool calls_have_example(const CallFormat *f);
void calls_instruction(const CallFormat *f, const json_t *tools, Buf *out);
const char *calls_format_name(const CallFormat *f);
int calls_formats(const CallFormat **first); /* how many there are: for tests */

/* How the front of `in` matches a mark of a format: its length; 0: not; -1: it may once more has come. In `any` what
 * stands in place of \1. */
ptrdiff_t calls_match(const char *mark, Str in, bool last, Str *any);

/* Does one of the marks contain this text? Then it must not be left out of what the parser gets. */
bool calls_need(const CallFormat *f, const Thoughts *t, Str text);

#endif
