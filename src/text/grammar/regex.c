/* Regular expressions as expressions: ECMA-262's syntax with the `u` flag as far as it is regular, which most of
 * Python's and Rust's is too. Look-around, back references, word boundaries and possessive or atomic groups are
 * refused. \d and \w are ASCII; \s is Unicode's white space. Read recursively, LANG_MAX_NEST deep at most. */
#include "text/grammar/regex_expr.h"

#include "base/ascii.h"
#include "text/unicode.h"

#include <string.h>

typedef struct Rx {
    Lang *l;
    Str s;
    size_t i;
    int nest;
    bool dot_all, fold, lines; /* . is anything; case does not matter; . excludes what ends a line in ECMA */
    Err *err;
} Rx;

static bool bad(const Rx *r, ErrCode code, const char *what) {
    return err_set(r->err, code, "pattern, offset %zu: %s", r->i, what);
}
static bool wrong(const Rx *r, const char *what) { return bad(r, ERR_ARGUMENT, what); }
static bool unbuilt(const Rx *r, const char *what) { return bad(r, ERR_UNSUPPORTED, what); }

static int peek(const Rx *r) { return r->i < r->s.n ? (unsigned char)r->s.p[r->i] : -1; }
static bool at(const Rx *r, const char *text) {
    return r->i <= r->s.n && str_starts(str_from(r->s, r->i), str_of(text));
}

static bool take(Rx *r, const char *text) {
    if (!at(r, text)) return false;
    r->i += strlen(text);
    return true;
}

static bool hex(Rx *r, int digits, int32_t *cp) {
    return read_hex(r->s, &r->i, digits, cp) || wrong(r, "a hexadecimal digit is missing");
}

/* Behind \u: four digits, a pair of them, or {digits}. */
static bool unicode_escape(Rx *r, int32_t *cp) {
    int32_t low = 0;
    if (take(r, "{")) {
        int digits = 0;
        while (r->i + (size_t)digits < r->s.n && r->s.p[r->i + (size_t)digits] != '}' && digits < 7) digits++;
        if (!digits || digits > 6 || !hex(r, digits, cp)) return wrong(r, "\\u{...} has 1 to 6 digits");
        r->i++;
    } else {
        if (!hex(r, 4, cp)) return false;
        if (*cp >= 0xd800 && *cp < 0xdc00 && take(r, "\\u")) {
            if (!hex(r, 4, &low)) return false;
            if (low < 0xdc00 || low > 0xdfff) return wrong(r, "half of a surrogate pair");
            *cp = 0x10000 + ((*cp - 0xd800) << 10) + (low - 0xdc00);
        }
    }
    if (*cp > CHAR_LAST) return wrong(r, "there is no such character");
    return (*cp < 0xd800 || *cp > 0xdfff) || wrong(r, "half of a surrogate pair");
}

static void add_class(CharSet *s, int c) {
    static const CharRange space[] = {{9, 13}, {32, 32}, {0xa0, 0xa0}, {0x1680, 0x1680}, {0x2000, 0x200a},
                                      {0x2028, 0x2029}, {0x202f, 0x202f}, {0x205f, 0x205f}, {0x3000, 0x3000},
                                      {0xfeff, 0xfeff}};
    CharSet set = {0};
    int kind = c | 32;
    if (kind == 'd' || kind == 'w') charset_add(&set, '0', '9');
    if (kind == 'w') charset_add(&set, 'A', 'Z');
    if (kind == 'w') charset_add(&set, '_', '_');
    if (kind == 'w') charset_add(&set, 'a', 'z');
    if (kind == 's') charset_add_ranges(&set, space, sizeof space / sizeof *space);
    if (c != kind) charset_invert(&set);
    charset_add_ranges(s, set.range, set.n);
    charset_deinit(&set);
}

/* \p{...} and \P{...}: categories and scripts; Script=, sc=, General_Category= and gc= may stand before. */
static bool property(Rx *r, bool inverted, CharSet *s) {
    if (!take(r, "{")) return wrong(r, "\\p is written \\p{Name}");
    size_t begin = r->i;
    while (peek(r) >= 0 && peek(r) != '}') r->i++;
    if (peek(r) < 0) return wrong(r, "'}' is missing");
    Str name = {r->s.p + begin, r->i - begin};
    r->i++;
    ptrdiff_t equals = str_find(name, S("="));
    if (equals >= 0) {
        Str of = {name.p, (size_t)equals};
        bool known = str_eq(of, S("Script")) || str_eq(of, S("sc")) || str_eq(of, S("General_Category")) ||
                     str_eq(of, S("gc"));
        if (!known) return unbuilt(r, "this property is not supported");
        name = str_from(name, (size_t)equals + 1);
    }
    CharSet set = {0};
    bool ok = unicode_add_property(&set, name);
    if (ok && inverted) charset_invert(&set);
    if (ok) charset_add_ranges(s, set.range, set.n);
    charset_deinit(&set);
    return ok || wrong(r, "there is no such property");
}

/* Behind a backslash: a character (*cp), or a class added to s (*cp is -1). */
static bool escape(Rx *r, bool in_class, CharSet *s, int32_t *cp) {
    int c = peek(r);
    *cp = -1;
    if (c < 0) return wrong(r, "a backslash at the end");
    size_t begin = r->i;
    r->i++;
    switch (c) {
    case 'd': case 'D': case 'w': case 'W': case 's': case 'S': add_class(s, c); return true;
    case 'p': case 'P': return property(r, c == 'P', s);
    case 't': *cp = '\t'; return true;
    case 'n': *cp = '\n'; return true;
    case 'r': *cp = '\r'; return true;
    case 'f': *cp = '\f'; return true;
    case 'v': *cp = '\v'; return true;
    case 'a': r->i = begin; return wrong(r, "an unknown escape");
    case 'x': return hex(r, 2, cp);
    case 'u': return unicode_escape(r, cp);
    case 'c':
        if (!((peek(r) | 32) >= 'a' && (peek(r) | 32) <= 'z')) return wrong(r, "\\c is followed by a letter");
        *cp = r->s.p[r->i++] & 31;
        return true;
    case '0':
        *cp = 0;
        return !ascii_is_digit(peek(r)) || wrong(r, "an unknown escape");
    case 'b':
        if (in_class) *cp = '\b';
        return in_class || unbuilt(r, "word boundaries are not supported");
    case 'B': return unbuilt(r, "word boundaries are not supported");
    default: break;
    }
    if (ascii_is_digit(c) || c == 'k') return unbuilt(r, "back references are not supported");
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        r->i = begin;
        return wrong(r, "an unknown escape");
    }
    r->i = begin;
    *cp = utf8_next(r->s, &r->i);
    return *cp >= 0 || wrong(r, "invalid UTF-8");
}

static bool class_item(Rx *r, CharSet *s, int32_t *cp) {
    if (take(r, "\\")) return escape(r, true, s, cp);
    if (at(r, "[:")) return unbuilt(r, "POSIX classes are not supported");
    *cp = utf8_next(r->s, &r->i);
    return *cp >= 0 || wrong(r, "invalid UTF-8");
}

static int32_t set_of(Rx *r, CharSet *s, bool inverted) {
    if (r->fold) unicode_add_case(s);
    if (inverted) charset_invert(s);
    int32_t e = ex_set(r->l, s);
    charset_deinit(s);
    return e;
}

static bool class_of(Rx *r, int32_t *e) {
    CharSet s = {0};
    bool inverted = take(r, "^"), ok = true;
    while (ok && peek(r) != ']') {
        int32_t first, last;
        if (peek(r) < 0) {
            ok = wrong(r, "']' is missing");
            break;
        }
        ok = class_item(r, &s, &first);
        last = first;
        if (ok && at(r, "-") && !at(r, "-]") && r->i + 1 < r->s.n) {
            r->i++;
            ok = class_item(r, &s, &last);
            if (ok && (first < 0 || last < 0)) { /* a class at an end: the dash is itself */
                charset_add(&s, '-', '-');
                if (first >= 0) charset_add(&s, first, first);
                first = last;
            }
            if (ok && last < first) ok = wrong(r, "a range that ends before it begins");
        }
        if (ok && first >= 0) charset_add(&s, first, last);
    }
    r->i++;
    *e = set_of(r, &s, inverted);
    return ok;
}

static bool braces(Rx *r, bool *is, int32_t *min, int32_t *max) {
    size_t i = r->i + 1;
    int64_t v[2] = {0, LANG_NO_MOST};
    *is = false;
    for (int k = 0; k < 2; k++) {
        size_t begin = i;
        while (i < r->s.n && ascii_is_digit((unsigned char)r->s.p[i])) i++;
        if (i > begin && !str_i64((Str){r->s.p + begin, i - begin}, 0, INT32_MAX - 1, &v[k]))
            return bad(r, ERR_LIMIT, "a number of times is too large");
        if (i == begin && k == 0) return true; /* not a count: a brace */
        if (k == 0 && i < r->s.n && r->s.p[i] == ',') {
            i++;
            continue;
        }
        if (k == 0) v[1] = v[0];
        break;
    }
    if (i >= r->s.n || r->s.p[i] != '}') return true;
    r->i = i + 1;
    *is = true;
    *min = (int32_t)v[0];
    *max = (int32_t)v[1];
    return *max == LANG_NO_MOST || *min <= *max || wrong(r, "{m,n} with n less than m");
}

static bool repeats(Rx *r, int32_t *e, bool may) {
    for (int times = 0; times <= LANG_MAX_NEST; times++) {
        int32_t min = 0, max = LANG_NO_MOST;
        int c = peek(r);
        bool is = c == '*' || c == '+' || c == '?';
        if (c == '{' && !braces(r, &is, &min, &max)) return false;
        if (!is) return true;
        if (!may) return wrong(r, "there is nothing to repeat");
        if (times) return wrong(r, "a repeat of a repeat");
        if (c == '+') min = 1;
        if (c == '?') max = 1;
        if (c != '{') r->i++;
        if (peek(r) == '?') r->i++; /* lazy: the same texts */
        if (peek(r) == '+') return unbuilt(r, "possessive repeats are not supported");
        *e = ex_repeat(r->l, *e, min, max);
    }
    return true;
}

static bool alternatives(Rx *r, int32_t *e);

static bool group(Rx *r, int32_t *e) {
    if (++r->nest > LANG_MAX_NEST) return bad(r, ERR_LIMIT, "parentheses nested deeper than 200");
    bool fold = r->fold;
    if (take(r, "?")) {
        if (at(r, "=") || at(r, "!") || at(r, "<=") || at(r, "<!")) return unbuilt(r, "look-around is not supported");
        bool named = take(r, "P<") || take(r, "<");
        if (named) {
            while (peek(r) >= 0 && peek(r) != '>') r->i++;
            if (!take(r, ">")) return wrong(r, "'>' is missing");
        } else if (take(r, "i:")) {
            r->fold = true;
        } else if (!take(r, ":")) {
            return unbuilt(r, "this kind of group is not supported");
        }
    }
    if (!alternatives(r, e)) return false;
    if (!take(r, ")")) return wrong(r, "')' is missing");
    r->fold = fold;
    r->nest--;
    return true;
}

static int32_t any_char(Rx *r) {
    CharSet s = {0};
    charset_add(&s, 0, CHAR_LAST);
    if (!r->dot_all) {
        static const CharRange ends[] = {{'\n', '\n'}, {'\r', '\r'}, {0x2028, 0x2029}};
        CharSet line = {0};
        charset_add_ranges(&line, ends, r->lines ? 3 : 1);
        charset_invert(&line);
        charset_intersect(&s, &line);
        charset_deinit(&line);
    }
    int32_t e = ex_set(r->l, &s);
    charset_deinit(&s);
    return e;
}

static bool item(Rx *r, int32_t *e, bool *repeatable) {
    int32_t cp = -1;
    CharSet s = {0};
    *repeatable = true;
    if (take(r, "(")) return group(r, e);
    if (take(r, "[")) return class_of(r, e);
    if (take(r, ".")) {
        *e = any_char(r);
        return true;
    }
    if (at(r, "^") || at(r, "$")) {
        *e = ex_anchor(r->l, at(r, "^") ? EX_KIND_BEGIN : EX_KIND_END);
        r->i++;
        *repeatable = false;
        return true;
    }
    if (take(r, "\\")) {
        if (take(r, "A")) *e = ex_anchor(r->l, EX_KIND_BEGIN);
        else if (take(r, "z") || take(r, "Z")) *e = ex_anchor(r->l, EX_KIND_END);
        else if (!escape(r, false, &s, &cp)) {
            charset_deinit(&s);
            return false;
        } else {
            if (cp >= 0) charset_add(&s, cp, cp);
            *e = set_of(r, &s, false);
        }
        return true;
    }
    cp = utf8_next(r->s, &r->i);
    if (cp < 0) return wrong(r, "invalid UTF-8");
    charset_add(&s, cp, cp);
    *e = set_of(r, &s, false);
    return true;
}

static bool sequence(Rx *r, int32_t *e) {
    Ids items = {0};
    bool ok = true;
    while (ok && peek(r) >= 0 && peek(r) != '|' && peek(r) != ')') {
        int32_t one = EX_EMPTY;
        bool may = false;
        ok = repeats(r, &one, false) && item(r, &one, &may) && repeats(r, &one, may);
        if (ok) ids_put(&items, one);
    }
    *e = ex_seq_of(r->l, items.data, items.len);
    ids_deinit(&items);
    return ok;
}

static bool alternatives(Rx *r, int32_t *e) {
    Ids list = {0};
    bool ok = true, more = true;
    while (ok && more) {
        int32_t one = EX_EMPTY;
        ok = sequence(r, &one);
        ids_put(&list, one);
        more = take(r, "|");
    }
    *e = ex_alt_of(r->l, list.data, list.len);
    ids_deinit(&list);
    return ok;
}

int32_t regex_expr(Lang *l, Str text, bool ecma, Err *err) {
    Rx r = {.l = l, .s = text, .lines = ecma, .err = err};
    int32_t e = EX_EMPTY;
    if (text.n > LANG_MAX_TEXT) {
        err_set(err, ERR_LIMIT, "a pattern of %zu bytes; 1 MiB at most", text.n);
        return -1;
    }
    while (take(&r, "(?i)") || take(&r, "(?s)")) {
        if (r.s.p[r.i - 2] == 'i') r.fold = true;
        else r.dot_all = true;
    }
    if (!alternatives(&r, &e)) return -1;
    if (r.i < text.n) {
        wrong(&r, "')' without '('");
        return -1;
    }
    if (l->failed) *err = l->err;
    return l->failed ? -1 : e;
}

/* ---- whole texts */

/* Can it match nothing but the empty text (anchors)? */
static bool is_anchor(const Lang *l, int32_t e) {
    const Expr *x = &l->expr[e];
    if (x->kind == EX_KIND_SEQ) return is_anchor(l, x->a) && is_anchor(l, x->b);
    return x->kind == EX_KIND_BEGIN || x->kind == EX_KIND_END || x->kind == EX_KIND_EMPTY;
}

static bool has_anchor(const Lang *l, int32_t e) {
    const Expr *x = &l->expr[e];
    if (x->kind == EX_KIND_SEQ || x->kind == EX_KIND_ALT) return has_anchor(l, x->a) || has_anchor(l, x->b);
    if (x->kind == EX_KIND_REPEAT) return has_anchor(l, x->a);
    return x->kind == EX_KIND_BEGIN || x->kind == EX_KIND_END;
}

/* Without its anchors, which stand where they always hold; -1: elsewhere. */
static int32_t unanchored(Lang *l, int32_t e, bool begin, bool end) {
    Expr x = l->expr[e];
    if (x.kind == EX_KIND_BEGIN) return begin ? EX_EMPTY : -1;
    if (x.kind == EX_KIND_END) return end ? EX_EMPTY : -1;
    if (!has_anchor(l, e)) return e;
    if (x.kind == EX_KIND_REPEAT) return -1;
    bool seq = x.kind == EX_KIND_SEQ;
    int32_t a = unanchored(l, x.a, begin, end && (!seq || is_anchor(l, x.b)));
    int32_t b = unanchored(l, x.b, begin && (!seq || is_anchor(l, x.a)), end);
    if (a < 0 || b < 0) return -1;
    return seq ? ex_seq(l, a, b) : ex_alt(l, a, b);
}

int32_t lang_regex(Lang *l, Str text, Err *err) {
    int32_t e = regex_expr(l, text, false, err);
    if (e < 0) return -1;
    e = unanchored(l, e, true, true);
    if (e < 0) err_set(err, ERR_UNSUPPORTED, "pattern: an anchor within the text is not supported");
    return e;
}
