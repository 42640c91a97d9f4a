/* GBNF, in llama.cpp's dialect: name ::= alternatives of sequences of "literals", [classes], ., names, (groups) and
 * tokens <[id]>, <text>, !<[id]>, !<text>, each with *, +, ?, {m}, {m,}, {m,n}. A rule ends with its line, but for
 * lines within parentheses and behind ::= and |. Read recursively, LANG_MAX_NEST deep at most. */
#include "text/grammar/lang.h"

#include "base/ascii.h"

#include <string.h>

typedef struct Gbnf {
    Lang *l;
    Str s;
    size_t i;
    int nest;
    StrMap rules; /* name -> number */
    Err *err;
} Gbnf;

static bool bad(Gbnf *g, const char *what) {
    size_t line = 1, begin = 0;
    for (size_t i = 0; i < g->i && i < g->s.n; i++)
        if (g->s.p[i] == '\n') {
            line++;
            begin = i + 1;
        }
    return err_set(g->err, ERR_ARGUMENT, "grammar, line %zu, column %zu: %s", line, g->i - begin + 1, what);
}

static int peek(const Gbnf *g) { return g->i < g->s.n ? (unsigned char)g->s.p[g->i] : -1; }
static bool is_word(int c) {
    return ascii_is_letter(c) || ascii_is_digit(c) || c == '-' || c == '_';
}

static void skip_blanks(Gbnf *g, bool lines) {
    for (int c; (c = peek(g)) >= 0;) {
        if (c == '#')
            while (peek(g) >= 0 && peek(g) != '\r' && peek(g) != '\n') g->i++;
        else if (c == ' ' || c == '\t' || (lines && (c == '\r' || c == '\n')))
            g->i++;
        else
            break;
    }
}

static Str name_of(Gbnf *g) {
    size_t begin = g->i;
    while (is_word(peek(g))) g->i++;
    return (Str){g->s.p + begin, g->i - begin};
}

static int32_t rule_of(Gbnf *g, Str name) {
    int32_t rule = strmap_get(&g->rules, name);
    if (rule >= 0) return rule;
    rule = lang_rule(g->l, name);
    strmap_put(&g->rules, name, rule);
    return rule;
}

static bool hex(Gbnf *g, int digits, int32_t *cp) {
    if (!read_hex(g->s, &g->i, digits, cp)) return bad(g, "a hexadecimal digit is missing");
    uint32_t v = (uint32_t)*cp;
    return (v <= CHAR_LAST && (v < 0xd800 || v >= 0xe000)) || bad(g, "there is no such character");
}

/* A character of a literal or a class, with its escapes. */
static bool character(Gbnf *g, int32_t *cp) {
    if (peek(g) < 0) return bad(g, "the grammar ends within a literal or a class");
    if (peek(g) != '\\') {
        *cp = utf8_next(g->s, &g->i);
        return *cp >= 0 || bad(g, "invalid UTF-8");
    }
    g->i++;
    int c = peek(g);
    g->i++;
    switch (c) {
    case 'x': return hex(g, 2, cp);
    case 'u': return hex(g, 4, cp);
    case 'U': return hex(g, 8, cp);
    case 't': *cp = '\t'; return true;
    case 'r': *cp = '\r'; return true;
    case 'n': *cp = '\n'; return true;
    case '\\': case '"': case '[': case ']': *cp = c; return true;
    default: g->i--; return bad(g, "an unknown escape");
    }
}

static bool literal(Gbnf *g, int32_t *e) {
    Buf text = {0};
    bool ok = true;
    for (g->i++; ok && peek(g) != '"';) {
        int32_t cp;
        char bytes[4];
        ok = character(g, &cp);
        if (ok) buf_put(&text, bytes, (size_t)utf8_put(bytes, cp));
    }
    g->i++;
    *e = ex_text(g->l, buf_view(&text));
    buf_deinit(&text);
    return ok;
}

static bool class_of(Gbnf *g, int32_t *e) {
    CharSet set = {0};
    bool ok = true, inverted = false;
    g->i++;
    if (peek(g) == '^') {
        inverted = true;
        g->i++;
    }
    while (ok && peek(g) != ']') {
        int32_t first, last;
        ok = character(g, &first);
        last = first;
        if (ok && peek(g) == '-' && g->i + 1 < g->s.n && g->s.p[g->i + 1] != ']') {
            g->i++;
            ok = character(g, &last);
            if (ok && last < first) ok = bad(g, "a range that ends before it begins");
        }
        if (ok) charset_add(&set, first, last);
    }
    g->i++;
    if (inverted) charset_invert(&set);
    *e = ex_set(g->l, &set);
    charset_deinit(&set);
    return ok;
}

/* <[id]> or <text>, which is one token. Without a vocabulary <text> stands for its text. */
static bool token(Gbnf *g, bool negated, int32_t *e) {
    size_t begin = g->i++;
    int64_t id = -1;
    if (peek(g) == '[') {
        size_t digits = ++g->i;
        while (ascii_is_digit(peek(g))) g->i++;
        bool ok = str_i64((Str){g->s.p + digits, g->i - digits}, 0, INT32_MAX, &id);
        if (!ok || g->i + 1 >= g->s.n || g->s.p[g->i] != ']' || g->s.p[g->i + 1] != '>')
            return bad(g, "a token is written <[1000]> or <text>");
        g->i += 2;
        if (g->l->tok && id >= tok_size(g->l->tok)) return bad(g, "there is no such token");
    } else {
        while (peek(g) >= 0 && peek(g) != '>' && peek(g) != '\n') g->i++;
        if (peek(g) != '>') return bad(g, "a token is written <[1000]> or <text>");
        Str text = {g->s.p + begin, ++g->i - begin};
        if (!g->l->tok) {
            if (negated) return bad(g, "a negated token by its text needs a vocabulary");
            *e = ex_text(g->l, text);
            return true;
        }
        id = tok_find(g->l->tok, text);
        if (id < 0) {
            g->i = begin;
            return bad(g, "the vocabulary has no such token");
        }
    }
    *e = ex_tokens(g->l, &(int32_t){(int32_t)id}, 1, negated, false);
    return true;
}

static bool whole(Gbnf *g, int32_t *n) {
    size_t begin = g->i;
    int64_t v;
    while (ascii_is_digit(peek(g))) g->i++;
    if (!str_i64((Str){g->s.p + begin, g->i - begin}, 0, INT32_MAX - 1, &v))
        return bad(g, "a number of times is missing, or too large");
    *n = (int32_t)v;
    return true;
}

static bool braces(Gbnf *g, bool nested, int32_t *min, int32_t *max) {
    g->i++;
    skip_blanks(g, nested);
    if (!whole(g, min)) return false;
    *max = *min;
    skip_blanks(g, nested);
    if (peek(g) == ',') {
        g->i++;
        skip_blanks(g, nested);
        *max = LANG_NO_MOST;
        if (ascii_is_digit(peek(g)) && !whole(g, max)) return false;
        skip_blanks(g, nested);
    }
    if (peek(g) != '}') return bad(g, "'}' is missing");
    g->i++;
    if (*max != LANG_NO_MOST && *max < *min) return bad(g, "{m,n} with n less than m");
    return true;
}

/* *, +, ? and {m,n} behind an item; several act one after the other. */
static bool repeats(Gbnf *g, bool nested, int32_t *e) {
    for (int times = 0;; times++) {
        skip_blanks(g, nested);
        int32_t min = 0, max = LANG_NO_MOST;
        int c = peek(g);
        if (c == '+') min = 1;
        else if (c == '?') max = 1;
        else if (c != '*' && c != '{') return true;
        if (times == LANG_MAX_NEST) return bad(g, "too many repeats of repeats");
        if (c == '{' ? !braces(g, nested, &min, &max) : (g->i++, false)) return false;
        *e = ex_repeat(g->l, *e, min, max);
    }
}

static bool alternatives(Gbnf *g, bool nested, int32_t *e);

static bool group(Gbnf *g, int32_t *e) {
    if (++g->nest > LANG_MAX_NEST) return bad(g, "parentheses nested deeper than 200");
    g->i++;
    skip_blanks(g, true);
    if (!alternatives(g, true, e)) return false;
    if (peek(g) != ')') return bad(g, "')' is missing");
    g->i++;
    g->nest--;
    return true;
}

/* One item of a sequence; *is: there is one. */
static bool item(Gbnf *g, bool *is, int32_t *e) {
    int c = peek(g);
    *is = true;
    if (c == '"') return literal(g, e);
    if (c == '[') return class_of(g, e);
    if (c == '(') return group(g, e);
    if (c == '<') return token(g, false, e);
    if (c == '!') {
        g->i++;
        return peek(g) == '<' ? token(g, true, e) : bad(g, "'!' stands before a token");
    }
    if (c == '.') {
        g->i++;
        *e = ex_set(g->l, &(CharSet){&(CharRange){0, CHAR_LAST}, 1, 1});
        return true;
    }
    *is = is_word(c);
    if (*is) *e = ex_rule(g->l, rule_of(g, name_of(g)));
    return true;
}

static bool sequence(Gbnf *g, bool nested, int32_t *e) {
    Ids items = {0};
    bool ok = true;
    for (bool is = true; ok && is;) {
        int32_t one = EX_EMPTY;
        ok = item(g, &is, &one);
        if (ok && is) ok = repeats(g, nested, &one);
        if (ok && is) ids_put(&items, one);
    }
    *e = ex_seq_of(g->l, items.data, items.len);
    ids_deinit(&items);
    return ok;
}

static bool alternatives(Gbnf *g, bool nested, int32_t *e) {
    Ids list = {0};
    bool ok = true, more = true;
    while (ok && more) {
        int32_t one = EX_EMPTY;
        ok = sequence(g, nested, &one);
        ids_put(&list, one);
        more = peek(g) == '|';
        if (more) g->i++;
        if (more) skip_blanks(g, true);
    }
    *e = ex_alt_of(g->l, list.data, list.len);
    ids_deinit(&list);
    return ok;
}

static bool rule(Gbnf *g) {
    Str name = name_of(g);
    if (!name.n) return bad(g, "a rule's name is missing");
    int32_t r = rule_of(g, name), body;
    if (g->l->rule[r].body >= 0) return bad(g, "a rule of this name is there already");
    skip_blanks(g, false);
    if (!str_starts(str_from(g->s, g->i), S("::="))) return bad(g, "'::=' is missing");
    g->i += 3;
    skip_blanks(g, true);
    if (!alternatives(g, false, &body)) return false;
    lang_define(g->l, r, body);
    if (peek(g) == '\r') g->i++;
    if (peek(g) >= 0 && peek(g) != '\n') return bad(g, "a new line is missing, or something is unexpected");
    skip_blanks(g, true);
    return true;
}

int32_t lang_gbnf(Lang *l, Str text, Err *err) {
    if (text.n > LANG_MAX_TEXT) {
        err_set(err, ERR_LIMIT, "a grammar of %zu bytes; 1 MiB at most", text.n);
        return -1;
    }
    Gbnf g = {.l = l, .s = text, .err = err};
    int32_t first = l->n_rule, root = -1;
    skip_blanks(&g, true);
    bool ok = g.i < text.n || err_set(err, ERR_ARGUMENT, "the grammar has no rules");
    while (ok && g.i < text.n) ok = rule(&g);
    if (ok) root = strmap_get(&g.rules, S("root"));
    if (ok && root < 0) ok = err_set(err, ERR_ARGUMENT, "the grammar has no rule 'root'");
    for (int32_t r = first; ok && r < l->n_rule; r++)
        if (l->rule[r].body < 0)
            ok = err_set(err, ERR_ARGUMENT, "the grammar has no rule '%.*s'", STR_ARG(l->rule[r].name));
    strmap_deinit(&g.rules);
    if (ok && l->failed) {
        *err = l->err;
        ok = false;
    }
    return ok ? ex_rule(l, root) : -1;
}
