/* See lexer.h. The rules follow jinja2's regular expressions, white space handling included. */
#include "text/template/lexer.h"

#include "base/ascii.h"
#include "base/locale.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Str lexer_source(Arena *arena, Str source) {
    char *p = arena_new(arena, source.n, 1);
    size_t n = 0;
    for (size_t i = 0; i < source.n; i++) {
        p[n++] = source.p[i] == '\r' ? '\n' : source.p[i];
        if (source.p[i] == '\r' && i + 1 < source.n && source.p[i + 1] == '\n') i++;
    }
    if (n && p[n - 1] == '\n') n--;
    return (Str){p, n};
}

__attribute__((format(printf, 2, 3))) static Token lexer_fail(Lexer *x, const char *fmt, ...) {
    char msg[200];
    va_list ap;
    va_start(ap, fmt);
    c_vsnprintf(msg, sizeof msg, fmt, ap);
    va_end(ap);
    if (!x->failed) err_set(x->err, ERR_FORMAT, "%s: line %d: %s", x->name, x->line, msg);
    x->failed = true;
    return (Token){.line = x->line};
}

static bool at(const Lexer *x, size_t pos, const char *what) {
    return pos <= x->src.n && str_starts(str_from(x->src, pos), str_of(what));
}

static size_t skip_space(const Lexer *x, size_t pos) {
    while (pos < x->src.n) {
        size_t next = pos;
        if (!char_is_space(utf8_next(x->src, &next))) break;
        pos = next;
    }
    return pos;
}

/* Move to pos and count the lines in between. */
static void move(Lexer *x, size_t pos) {
    for (size_t i = x->pos; i < pos; i++) x->line += x->src.p[i] == '\n';
    if (pos > x->pos) x->line_starting = x->src.p[pos - 1] == '\n';
    x->pos = pos;
}

/* Behind the end of a tag, or 0 if there is none at pos: "-%}" eats white space, "%}" one newline (trim_blocks). */
static size_t tag_end(const Lexer *x, size_t pos, const char *close) {
    bool print = close[0] == '}';
    if (at(x, pos, "-") && at(x, pos + 1, close)) return skip_space(x, pos + 3);
    if (!print && at(x, pos, "+") && at(x, pos + 1, close)) return pos + 3;
    if (!at(x, pos, close)) return 0;
    return pos + 2 + (!print && at(x, pos + 2, "\n"));
}

/* Text in front of a tag with this sign: '-' strips white space, otherwise lstrip_blocks strips an indent. */
static Str before_tag(const Lexer *x, Str text, char sign, bool print) {
    size_t n = text.n;
    if (sign == '-') {
        while (n > 0) {
            size_t last = n - 1;
            while (last > 0 && ((unsigned char)text.p[last] & 0xc0) == 0x80) last--;
            size_t next = last;
            if (!char_is_space(utf8_next(text, &next))) break;
            n = last;
        }
    } else if (sign != '+' && !print) {
        size_t begin = n;
        while (begin > 0 && text.p[begin - 1] != '\n') begin--;
        size_t i = begin;
        bool blank = begin > 0 || x->line_starting;
        while (blank && i < n) blank = char_is_space(utf8_next(text, &i));
        if (blank) n = begin;
    }
    return (Str){text.p, n};
}

static char sign_at(const Lexer *x, size_t pos) {
    return at(x, pos, "-") ? '-' : at(x, pos, "+") ? '+' : '\0';
}

/* {% raw %} at pos: behind it, else 0. */
static size_t raw_begin(const Lexer *x, size_t pos) {
    pos = skip_space(x, pos + 2 + (sign_at(x, pos + 2) != 0));
    if (!at(x, pos, "raw")) return 0;
    pos = skip_space(x, pos + 3);
    if (at(x, pos, "-%}")) return skip_space(x, pos + 3);
    return at(x, pos, "%}") ? pos + 2 : 0; /* no newline is eaten here */
}

static Token raw_text(Lexer *x) {
    x->raw = false;
    for (size_t i = x->pos; i < x->src.n; i++) {
        if (!at(x, i, "{%")) continue;
        char sign = sign_at(x, i + 2);
        size_t end = skip_space(x, i + 2 + (sign != 0));
        if (!at(x, end, "endraw")) continue;
        end = tag_end(x, skip_space(x, end + 6), "%}");
        if (!end) continue;
        Str text = before_tag(x, (Str){x->src.p + x->pos, i - x->pos}, sign, false);
        Token t = {.kind = T_DATA, .line = x->line, .text = text};
        move(x, end);
        return t;
    }
    return lexer_fail(x, "{%% raw %%} is not closed");
}

static bool skip_comment(Lexer *x) {
    for (size_t i = x->pos; i < x->src.n; i++) {
        size_t end = tag_end(x, i, "#}");
        if (!end) continue;
        move(x, end);
        return true;
    }
    lexer_fail(x, "a comment is not closed");
    return false;
}

/* The text up to the next tag; the tag's begin is consumed. An empty text is returned as well. */
static Token data(Lexer *x) {
    size_t tag = x->pos;
    while (tag < x->src.n && !at(x, tag, "{{") && !at(x, tag, "{%") && !at(x, tag, "{#")) tag++;
    Token t = {.kind = T_DATA, .line = x->line, .text = {x->src.p + x->pos, tag - x->pos}};
    if (tag == x->src.n) {
        move(x, tag);
        return t;
    }
    char sign = sign_at(x, tag + 2), kind = x->src.p[tag + 1];
    t.text = before_tag(x, t.text, sign, kind == '{');
    size_t raw = kind == '%' ? raw_begin(x, tag) : 0;
    move(x, raw ? raw : tag + 2 + (sign != 0));
    x->raw = raw != 0;
    if (kind == '#') {
        if (!skip_comment(x)) return (Token){.line = x->line};
    } else if (!raw) {
        x->inside = kind == '{' ? T_PRINT_BEGIN : T_BLOCK_BEGIN;
        x->begun = true;
    }
    return t;
}

static bool is_name_char(char c) {
    return ascii_is_digit(c) || c == '_' || ascii_is_letter(c);
}

/* Digits with single underscores between them, from pos: behind them; pos if there are none. */
static size_t digits(const Lexer *x, size_t pos) {
    while (pos < x->src.n && (ascii_is_digit(x->src.p[pos]) ||
                              (x->src.p[pos] == '_' && pos > 0 && ascii_is_digit(x->src.p[pos - 1]) &&
                               pos + 1 < x->src.n && ascii_is_digit(x->src.p[pos + 1]))))
        pos++;
    return pos;
}

static size_t float_end(const Lexer *x) {
    if (x->pos > 0 && x->src.p[x->pos - 1] == '.') return 0;
    size_t end = digits(x, x->pos), found = 0;
    if (at(x, end, ".") && end + 1 < x->src.n && ascii_is_digit(x->src.p[end + 1])) found = end = digits(x, end + 1);
    if (at(x, end, "e") || at(x, end, "E")) {
        size_t exp = end + 1 + (sign_at(x, end + 1) != 0);
        if (exp < x->src.n && ascii_is_digit(x->src.p[exp])) found = digits(x, exp);
    }
    return found;
}

/* 0x, 0o, 0b, or decimal; "0" is followed by zeros only. */
static size_t int_end(const Lexer *x, int *base) {
    static const struct {
        const char *prefix, *digits;
        int base;
    } forms[] = {{"0x", "0123456789abcdefABCDEF", 16}, {"0o", "01234567", 8}, {"0b", "01", 2},
                 {"0X", "0123456789abcdefABCDEF", 16}, {"0O", "01234567", 8}, {"0B", "01", 2}};
    for (size_t f = 0; f < sizeof forms / sizeof *forms; f++) {
        if (!at(x, x->pos, forms[f].prefix)) continue;
        size_t end = x->pos + 2;
        for (;;) {
            size_t digit = end + at(x, end, "_");
            if (digit >= x->src.n || !x->src.p[digit] || !strchr(forms[f].digits, x->src.p[digit])) break;
            end = digit + 1;
        }
        *base = forms[f].base;
        if (end > x->pos + 2) return end;
    }
    *base = 10;
    size_t end = digits(x, x->pos);
    if (x->src.p[x->pos] != '0') return end;
    for (end = x->pos; end < x->src.n && (x->src.p[end] == '0' || at(x, end, "_0")); end++) continue;
    return end;
}

static Token number(Lexer *x) {
    Token t = {.kind = T_FLOAT, .line = x->line};
    int base = 10;
    size_t end = float_end(x);
    if (!end) {
        t.kind = T_INT;
        end = int_end(x, &base);
    }
    char text[400]; /* without underscores */
    size_t n = 0;
    for (size_t i = x->pos + (base == 10 ? 0 : 2); i < end && n < sizeof text - 1; i++)
        if (x->src.p[i] != '_') text[n++] = x->src.p[i];
    text[n] = '\0';
    if (n == sizeof text - 1) return lexer_fail(x, "a number with too many digits");
    if (t.kind == T_FLOAT) {
        t.f = c_strtod(text, NULL);
    } else {
        for (size_t i = 0; i < n; i++) {
            char c = text[i];
            int digit = ascii_is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
            if (!__builtin_mul_overflow(t.i, base, &t.i) && !__builtin_add_overflow(t.i, digit, &t.i)) continue;
            if (base != 10) return lexer_fail(x, "such an integer above %lld is not supported", (long long)INT64_MAX);
            t.text = (Str){arena_strdup(x->arena, text, n), n};
            break;
        }
    }
    move(x, end);
    return t;
}

static int32_t hex(Str s, size_t i, size_t n) {
    int32_t v = 0;
    for (size_t k = 0; k < n; k++) {
        char c = i + k < s.n ? s.p[i + k] : '\0';
        int digit = ascii_hex(c);
        if (digit < 0 || v > 0x10ffff) return -1;
        v = v * 16 + digit;
    }
    return v;
}

/* One escape of Python's at s[*i], behind the backslash: its bytes into out; their number, or -1. */
static int unescape(Str s, size_t *i, char out[4]) {
    static const char names[] = "\\'\"abfnrtv", chars[] = "\\'\"\a\b\f\n\r\t\v";
    char c = s.p[(*i)++];
    const char *known = c ? strchr(names, c) : NULL;
    if (known) {
        out[0] = chars[known - names];
        return 1;
    }
    if (c == '\n') return 0;
    int32_t cp = -1;
    if (c == 'x' || c == 'u' || c == 'U') {
        size_t n = c == 'x' ? 2 : c == 'u' ? 4 : 8;
        cp = hex(s, *i, n);
        *i += n;
    } else if (c >= '0' && c <= '7') {
        cp = c - '0';
        for (int k = 0; k < 2 && *i < s.n && s.p[*i] >= '0' && s.p[*i] <= '7'; k++) cp = cp * 8 + s.p[(*i)++] - '0';
    } else if (c != 'N' && (unsigned char)c < 0x80) {
        out[0] = '\\'; /* not an escape: both characters stay */
        out[1] = c;
        return 2;
    }
    if (cp < 0 || cp > 0x10ffff || (cp >= 0xd800 && cp <= 0xdfff)) return -1;
    return utf8_put(out, cp);
}

static Token string(Lexer *x) {
    Token t = {.kind = T_STRING, .line = x->line};
    char quote = x->src.p[x->pos];
    size_t begin = x->pos + 1, end = begin;
    bool escapes = false;
    for (; end < x->src.n && x->src.p[end] != quote; end++)
        if (x->src.p[end] == '\\') {
            escapes = true;
            end++;
        }
    if (end >= x->src.n) return lexer_fail(x, "a string is not closed");
    Str s = {x->src.p + begin, end - begin};
    t.text = s;
    if (escapes) {
        char *out = arena_new(x->arena, s.n + 4, 1);
        size_t n = 0;
        for (size_t i = 0; i < s.n;) {
            if (s.p[i] != '\\') {
                out[n++] = s.p[i++];
                continue;
            }
            i++;
            int k = unescape(s, &i, out + n);
            if (k < 0 || i > s.n) return lexer_fail(x, "a string has an escape that is not supported");
            n += (size_t)k;
        }
        t.text = (Str){out, n};
    }
    move(x, end + 1);
    return t;
}

static Token operator(Lexer *x) {
    static const char *const operators[] = {"**", "//", "==", "!=", ">=", "<=", "+", "-", "/", "*", "%", "~", "[",
                                            "]",  "(",  ")",  "{",  "}",  ">",  "<", "=", ".", ":", "|", ",", ";"};
    for (size_t k = 0; k < sizeof operators / sizeof *operators; k++) {
        if (!at(x, x->pos, operators[k])) continue;
        Token t = {.kind = T_OP, .line = x->line, .text = str_of(operators[k])};
        char c = operators[k][0];
        if (c == '(' || c == '[' || c == '{') {
            if (x->n_closer == TEMPLATE_MAX_NESTING) return lexer_fail(x, "brackets are nested too deeply");
            x->closer[x->n_closer++] = c == '(' ? ')' : c == '[' ? ']' : '}';
        } else if (c == ')' || c == ']' || c == '}') {
            if (!x->n_closer || x->closer[--x->n_closer] != c) return lexer_fail(x, "unexpected '%c'", c);
        }
        move(x, x->pos + t.text.n);
        return t;
    }
    size_t end = x->pos;
    utf8_next(x->src, &end);
    return lexer_fail(x, "unexpected '%.*s'", (int)(end - x->pos), x->src.p + x->pos);
}

static Token in_tag(Lexer *x) {
    bool print = x->inside == T_PRINT_BEGIN;
    for (;;) { /* a tag's end is looked for before white space is skipped, and again behind it */
        size_t end = x->n_closer ? 0 : tag_end(x, x->pos, print ? "}}" : "%}");
        if (end) {
            Token t = {.kind = print ? T_PRINT_END : T_BLOCK_END, .line = x->line};
            move(x, end);
            x->inside = T_DATA;
            return t;
        }
        size_t next = skip_space(x, x->pos);
        if (next == x->pos) break;
        move(x, next);
    }
    if (x->pos == x->src.n) return lexer_fail(x, "'%s' is not closed", print ? "{{" : "{%");
    char c = x->src.p[x->pos];
    if (ascii_is_digit(c)) return number(x);
    if (c == '"' || c == '\'') return string(x);
    if (!is_name_char(c)) return operator(x);
    size_t end = x->pos;
    while (end < x->src.n && is_name_char(x->src.p[end])) end++;
    Token t = {.kind = T_NAME, .line = x->line, .text = {x->src.p + x->pos, end - x->pos}};
    move(x, end);
    return t;
}

Token lexer_next(Lexer *x) {
    while (!x->failed) {
        if (x->begun) {
            x->begun = false;
            return (Token){.kind = x->inside, .line = x->line};
        }
        if (x->inside != T_DATA) return in_tag(x);
        if (!x->raw && x->pos == x->src.n) break;
        Token t = x->raw ? raw_text(x) : data(x);
        if (t.text.n) return t;
    }
    return (Token){.line = x->line};
}
