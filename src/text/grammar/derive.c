/* What may follow the beginning of a text, as an expression: Brzozowski's derivative, a character at a time. Only what
 * an expression can begin with is looked at, so rules that recur elsewhere stay as they are. */
#include "text/grammar/lang.h"

#include <string.h>

enum { DERIVE_DEPTH = 5000, DERIVE_WORK = 1 << 20 };

typedef struct Derive {
    Lang *l;
    Str character;
    int32_t token; /* in place of a character, or -1 */
    int32_t work;
} Derive;

static bool goes_on(Derive *d, int depth) {
    if (depth < DERIVE_DEPTH && ++d->work < DERIVE_WORK) return !d->l->failed;
    return lang_fail(d->l, ERR_LIMIT, "the grammar begins in too many ways, or a rule with itself");
}

static bool may_be_empty(Derive *d, int32_t e, int depth) {
    Expr x = d->l->expr[e];
    if (!goes_on(d, depth)) return false;
    switch (x.kind) {
    case EX_KIND_EMPTY: return true;
    case EX_KIND_SEQ: return may_be_empty(d, x.a, depth + 1) && may_be_empty(d, x.b, depth + 1);
    case EX_KIND_ALT: return may_be_empty(d, x.a, depth + 1) || may_be_empty(d, x.b, depth + 1);
    case EX_KIND_REPEAT: return !x.min || may_be_empty(d, x.a, depth + 1);
    case EX_KIND_RULE: return may_be_empty(d, d->l->rule[x.a].body, depth + 1);
    default: return false;
    }
}

static bool has_token(const TokenSet *s, int32_t id) {
    bool listed = false;
    for (int i = 0; i < s->n; i++) listed |= s->id[i] == id;
    return listed != s->negated;
}

static int32_t behind_one(Derive *d, int32_t e, int depth) {
    Lang *l = d->l;
    Expr x = l->expr[e]; /* a copy: expressions are added */
    size_t i = 0;
    if (!goes_on(d, depth)) return EX_NONE;
    bool character = d->token < 0;
    switch (x.kind) {
    case EX_KIND_TEXT:
        buf_reserve(&l->text, (size_t)x.b); /* the rest of a text is copied within it */
        if (!character || !str_starts((Str){l->text.data + x.a, (size_t)x.b}, d->character)) return EX_NONE;
        return ex_text(l, str_from((Str){l->text.data + x.a, (size_t)x.b}, d->character.n));
    case EX_KIND_SET:
        return character && charset_has(&l->set[x.a], utf8_next(d->character, &i)) ? EX_EMPTY : EX_NONE;
    case EX_KIND_BYTES: {
        bool one = character && d->character.n == 1;
        return one && (uint8_t)d->character.p[0] >= x.a && (uint8_t)d->character.p[0] <= x.b ? EX_EMPTY : EX_NONE;
    }
    case EX_KIND_TOKENS: return !character && has_token(&l->tokens[x.a], d->token) ? EX_EMPTY : EX_NONE;
    case EX_KIND_SEQ: {
        int32_t first = ex_seq(l, behind_one(d, x.a, depth + 1), x.b);
        return may_be_empty(d, x.a, depth + 1) ? ex_alt(l, first, behind_one(d, x.b, depth + 1)) : first;
    }
    case EX_KIND_ALT: {
        int32_t first = behind_one(d, x.a, depth + 1);
        return ex_alt(l, first, behind_one(d, x.b, depth + 1));
    }
    case EX_KIND_REPEAT: {
        int32_t first = behind_one(d, x.a, depth + 1), most = x.max == LANG_NO_MOST ? x.max : x.max - 1;
        return ex_seq(l, first, ex_repeat(l, x.a, x.min ? x.min - 1 : 0, most));
    }
    case EX_KIND_RULE: return behind_one(d, l->rule[x.a].body, depth + 1);
    default: return EX_NONE;
    }
}

int32_t ex_behind(Lang *l, int32_t e, Str begun) {
    Derive d = {.l = l, .token = l->tok ? tok_find(l->tok, begun) : -1};
    int32_t by_token = d.token >= 0 && tok_is_special(l->tok, d.token) ? behind_one(&d, e, 0) : EX_NONE;
    d.token = -1;
    for (size_t at = 0, from = 0; at < begun.n && e != EX_NONE; from = at) {
        if (utf8_next(begun, &at) < 0) return EX_NONE;
        d.character = (Str){begun.p + from, at - from};
        e = behind_one(&d, e, 0);
    }
    return ex_alt(l, e, by_token);
}
