/* Lang: a language being described: expressions over bytes and tokens, and rules that expressions call by number, so
 * that they may recur. GBNF, regular expressions, JSON schemas and formats of tool calls all become one of these, and
 * grammar_compile makes a Grammar of it. Expressions are numbers; they may be used several times. The first failure
 * sticks (limits of size and depth), and what comes after it is EX_NONE. One owner, one thread. */
#ifndef TENON_TEXT_GRAMMAR_LANG_H
#define TENON_TEXT_GRAMMAR_LANG_H

#include "base/mem.h"
#include "base/str.h"
#include "text/charset.h"
#include "text/tok.h"

#include <jansson.h>

enum {
    LANG_MAX_TEXT = 1 << 20,  /* bytes of a grammar, a pattern or a schema */
    LANG_MAX_NEST = 200,      /* parentheses within each other */
    LANG_MAX_EXPRS = 2 << 20,
    LANG_MAX_DEPTH = 4000,    /* of an expression, which lists deepen by their logarithm */
    LANG_NO_MOST = -1,        /* as an end of a repeat */
};

typedef enum ExprKind {
    EX_KIND_EMPTY, EX_KIND_NONE, EX_KIND_TEXT, EX_KIND_SET, EX_KIND_BYTES, EX_KIND_SEQ, EX_KIND_ALT, EX_KIND_REPEAT,
    EX_KIND_RULE, EX_KIND_TOKENS, EX_KIND_BEGIN, EX_KIND_END,
} ExprKind;

/* a, b: of TEXT its place in Lang.text and length; SET: number of the set; BYTES: first and last; SEQ, ALT: two
 * expressions; REPEAT: the expression; RULE: the rule; TOKENS: number of the token set. BEGIN, END: anchors, which only
 * regular expressions have. */
typedef struct Expr {
    uint8_t kind;
    uint16_t depth;
    int32_t a, b;
    int32_t min, max; /* of a REPEAT; LANG_NO_MOST */
} Expr;

enum { EX_EMPTY, EX_NONE }; /* the empty text; nothing at all */

typedef struct LangRule {
    Str name; /* for messages; may be empty */
    int32_t body; /* -1: not defined yet */
} LangRule;

/* Tokens by their ids, or, negated, every other token that is no end token; `control`: of control tokens only. */
typedef struct TokenSet {
    int32_t *id;
    int n;
    bool negated, control;
} TokenSet;

typedef struct Lang {
    Expr *expr;
    int32_t n_expr, cap_expr;
    LangRule *rule;
    int32_t n_rule, cap_rule;
    CharSet *set;
    int32_t n_set, cap_set;
    TokenSet *tokens;
    int32_t n_tokens, cap_tokens;
    Buf text;
    Arena arena; /* names and lists of tokens */
    const Tok *tok; /* NULL: no vocabulary is known */
    int32_t *special; /* its control tokens that have a text; NULL: not looked for yet */
    int32_t n_special;
    bool begins[256]; /* one of them */
    bool failed;
    Err err;
} Lang;

void lang_init(Lang *l, const Tok *tok);
void lang_deinit(Lang *l);
bool lang_fail(Lang *l, ErrCode code, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

int32_t ex_text(Lang *l, Str s);
int32_t ex_byte(Lang *l, int first, int last);
int32_t ex_set(Lang *l, const CharSet *s); /* copied; characters as UTF-8, never half of a surrogate pair */
int32_t ex_seq(Lang *l, int32_t a, int32_t b);
int32_t ex_alt(Lang *l, int32_t a, int32_t b);
int32_t ex_seq_of(Lang *l, const int32_t *e, size_t n);
int32_t ex_alt_of(Lang *l, const int32_t *e, size_t n);
int32_t ex_repeat(Lang *l, int32_t e, int32_t min, int32_t max);
int32_t ex_option(Lang *l, int32_t e);
int32_t ex_rule(Lang *l, int32_t rule);
int32_t ex_tokens(Lang *l, const int32_t *id, int n, bool negated, bool control);
int32_t ex_anchor(Lang *l, ExprKind which);

int32_t lang_rule(Lang *l, Str name); /* a new one, without a body */
void lang_define(Lang *l, int32_t rule, int32_t body);

/* One of n texts, which share their beginnings. The list is sorted. */
int32_t ex_choices(Lang *l, Str *choice, size_t n);

/* The longest control token that the text begins with, or -1. */
int32_t lang_special(Lang *l, Str text);

/* A marker of a format: its text, or the token that has exactly this text. */
int32_t ex_mark(Lang *l, Str text);

/* Any bytes and control tokens, the end tokens apart, up to a marker and with it, behind which `then` follows; without
 * a marker any text is whole too. Of several markers the first to be complete counts; none may be part of another. A
 * control token within a marker counts as its text.
 * So a lazy grammar is ex_until(triggers, grammar behind the trigger), and nothing forbidden ever slips through. */
int32_t ex_until(Lang *l, const Str *mark, const int32_t *then, size_t n, bool needed);

/* What may follow `begun` in e: texts of e that begin so, without it. It may also come as the special token that has
 * this text, where e allows that. derive.c */
int32_t ex_behind(Lang *l, int32_t e, Str begun);

/* ---- the front ends: false or -1: err says why, with the place. Each may be used several times in a Lang. */

int32_t lang_gbnf(Lang *l, Str text, Err *err);  /* the expression of its root */
int32_t lang_regex(Lang *l, Str text, Err *err); /* a whole text that matches */
/* A JSON value, of drafts 2020-12 and 7. Members come in the schema's order. Borrowed for the call. */
int32_t lang_schema(Lang *l, const json_t *schema, Err *err);

/* So many hexadecimal digits at s[*i], 8 at most, as 32 bits; *i goes past them, or stays at what is none: false. */
bool read_hex(Str s, size_t *i, int digits, int32_t *v);

#endif
