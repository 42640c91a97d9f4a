/* See value.h. A pushdown automaton: the stack says what is open, the state what may come next. */
#include "text/calls/value.h"

#include "base/ascii.h"

#include <string.h>

enum State { AT_VALUE, AT_FIRST, AT_NEXT, AT_COLON, BEHIND, IN_TEXT, AT_END };
enum Open { OBJECT, ARRAY, TUPLE, ARGUMENTS };
enum { MORE = 0, BAD = -1 }; /* of what takes bytes: else how many */

Value value_new(ValueSyntax syntax, Str quote) {
    return (Value){.syntax = syntax, .quote = quote};
}

static bool is_space(char ch) { return ch == ' ' || ch == '\n' || ch == '\t' || ch == '\r'; }

void value_escape(Buf *out, Str text) {
    for (size_t i = 0; i < text.n; i++) {
        char ch = text.p[i];
        const char *at = memchr("\"\\\n\t\r\b\f", ch, 7);
        if (at && ch) buf_printf(out, "\\%c", "\"\\ntrbf"[strchr("\"\\\n\t\r\b\f", ch) - "\"\\\n\t\r\b\f"]);
        else if ((unsigned char)ch < 0x20 || ch == 0x7f) buf_printf(out, "\\u%04x", (unsigned)(unsigned char)ch);
        else buf_putc(out, ch);
    }
}

/* ---- texts */

static int hex(Str in, size_t at, int n, int32_t *out) {
    *out = 0;
    for (int i = 0; i < n; i++) {
        if (at + (size_t)i >= in.n) return MORE;
        int digit = ascii_hex(in.p[at + (size_t)i]);
        if (digit < 0) return BAD;
        *out = *out * 16 + digit;
    }
    return n;
}

/* \uXXXX, and the second half of a pair. Half a pair alone is U+FFFD. */
static int unicode_escape(Str in, int32_t *cp) {
    int32_t low;
    int n = hex(in, 2, 4, cp);
    if (n <= 0) return n;
    if (*cp < 0xd800 || *cp > 0xdfff) return 6;
    bool first = *cp < 0xdc00, second = in.n >= 8 && in.p[6] == '\\' && in.p[7] == 'u';
    if (first && (in.n < 7 || (in.n < 8 && in.p[6] == '\\'))) return MORE;
    n = first && second ? hex(in, 8, 4, &low) : BAD;
    if (n == MORE) return MORE;
    bool pair = n > 0 && low >= 0xdc00 && low <= 0xdfff;
    *cp = pair ? 0x10000 + ((*cp - 0xd800) << 10) + (low - 0xdc00) : 0xfffd;
    return pair ? 12 : 6;
}

static int octal_escape(Str in, int32_t *cp) {
    size_t n = 1;
    for (*cp = 0; n < 4 && n < in.n && in.p[n] >= '0' && in.p[n] <= '7'; n++) *cp = *cp * 8 + in.p[n] - '0';
    return n == 4 || n < in.n ? (int)n : MORE;
}

/* What begins with a backslash: its length and the character that it means; -1: none, as a line that goes on. */
static int escape(Str in, bool python, int32_t *cp) {
    if (in.n < 2) return MORE;
    char ch = in.p[1];
    const char *plain = "\"\"\\\\//b\bf\fn\nr\rt\t", *own = "''a\av\v";
    for (const char *p = plain; *p; p += 2)
        if (*p == ch && (ch != '/' || !python)) return *cp = p[1], 2;
    if (ch == 'u') return unicode_escape(in, cp);
    if (!python) return BAD;
    for (const char *p = own; *p; p += 2)
        if (*p == ch) return *cp = p[1], 2;
    if (ch == '\n') return *cp = -1, 2;
    if (ch >= '0' && ch <= '7') return octal_escape(in, cp);
    if (ch == 'x' || ch == 'U') {
        int n = hex(in, 2, ch == 'x' ? 2 : 8, cp);
        if (n > 0 && (*cp > 0x10ffff || (*cp >= 0xd800 && *cp <= 0xdfff))) *cp = 0xfffd;
        return n > 0 ? n + 2 : n;
    }
    return *cp = '\\', 1; /* Python keeps a backslash that means nothing */
}

static void put_character(Buf *out, int32_t cp, bool plain) {
    char bytes[4];
    if (cp < 0) return;
    Str s = {bytes, (size_t)utf8_put(bytes, cp)};
    if (plain) buf_put_str(out, s);
    else value_escape(out, s);
}

static void value_ends(Value *v) { v->state = v->depth ? BEHIND : AT_END; }

static int take_text(Value *v, Str in, Buf *out) {
    bool gemma = !v->text_end, plain = v->unwrap && !v->depth;
    bool json = v->syntax == VALUE_JSON || (v->syntax == VALUE_GEMMA && !gemma);
    Str end = gemma ? v->quote : (Str){(const char *)&v->text_end, 1};
    if (str_starts(in, end)) {
        if (!plain) buf_putc(out, '"');
        if (v->key) v->state = AT_COLON;
        else value_ends(v);
        return (int)end.n;
    }
    if (str_starts(end, in)) return MORE;
    if (in.p[0] == '\\' && !gemma) {
        int32_t cp;
        int n = escape(in, !json, &cp);
        if (n <= 0) return n;
        if (json && !plain) buf_put(out, in.p, (size_t)n);
        else put_character(out, cp, plain);
        return n;
    }
    if (json && (unsigned char)in.p[0] < 0x20) return BAD;
    if (json) buf_putc(out, in.p[0]);
    else value_escape(out, (Str){in.p, 1});
    return 1;
}

/* ---- what has no quotes */

static bool is_number(Str s) {
    size_t i = s.n && s.p[0] == '-', from = i;
    while (i < s.n && ascii_is_digit(s.p[i])) i++;
    if (i == from || (s.p[from] == '0' && i > from + 1)) return false;
    if (i < s.n && s.p[i] == '.') {
        for (from = ++i; i < s.n && ascii_is_digit(s.p[i]);) i++;
        if (i == from) return false;
    }
    if (i < s.n && (s.p[i] == 'e' || s.p[i] == 'E')) {
        i++;
        i += i < s.n && (s.p[i] == '+' || s.p[i] == '-');
        for (from = i; i < s.n && ascii_is_digit(s.p[i]);) i++;
        if (i == from) return false;
    }
    return i == s.n;
}

/* The end of a number, a word or a bare key; MORE if it may go on. */
static int atom_end(Str in, const char *ends, bool last) {
    size_t n = 0;
    while (n < in.n && !is_space(in.p[n]) && !strchr(ends, in.p[n])) n++;
    if (n > VALUE_ATOM || (n < in.n && !in.p[n])) return BAD;
    if (n == in.n && !last) return MORE;
    return n ? (int)n : BAD;
}

static int take_atom(Value *v, Str in, bool last, Buf *out) {
    static const char *const words[][2] = {{"true", "true"},  {"false", "false"}, {"null", "null"},
                                           {"True", "true"},  {"False", "false"}, {"None", "null"}};
    int n = atom_end(in, ",]}):=\"'([{<", last);
    if (n <= 0) return n;
    Str atom = {in.p, (size_t)n};
    size_t known = v->syntax == VALUE_JSON ? 3 : 6, i = 0;
    while (i < known && !str_eq(atom, str_of(words[i][0]))) i++;
    if (i == known && !is_number(atom)) return BAD;
    buf_put_str(out, i < known ? str_of(words[i][1]) : atom);
    value_ends(v);
    return n;
}

static int take_bare_key(Value *v, Str in, bool last, Buf *out) {
    int n = atom_end(in, ",]}):=\"'([{<", last);
    if (n <= 0) return n;
    buf_putc(out, '"');
    value_escape(out, (Str){in.p, (size_t)n});
    buf_putc(out, '"');
    v->state = AT_COLON;
    return n;
}

/* ---- values */

static int open_one(Value *v, enum Open what, Buf *out) {
    if (v->depth == VALUE_DEPTH) return BAD;
    v->stack[v->depth++] = (uint8_t)what;
    v->state = AT_FIRST;
    v->comma = false;
    buf_putc(out, what == OBJECT || what == ARGUMENTS ? '{' : '[');
    return 1;
}

static int close_one(Value *v, char ch, Buf *out) {
    if (!v->depth || "}]))"[v->stack[v->depth - 1]] != ch) return BAD;
    bool object = v->stack[v->depth - 1] == OBJECT || v->stack[v->depth - 1] == ARGUMENTS;
    buf_putc(out, object ? '}' : ']');
    v->depth--;
    value_ends(v);
    return 1;
}

/* The first quote of a text: its length, BAD if there is none. */
static int take_quote(Value *v, Str in, bool key, Buf *out) {
    bool gemma = v->syntax == VALUE_GEMMA && in.p[0] != '"'; /* it may write JSON's texts as well */
    size_t n = gemma ? v->quote.n : 1;
    if (gemma && !str_starts(in, v->quote)) return str_starts(v->quote, in) ? MORE : BAD;
    if (!gemma && in.p[0] != '"' && (v->syntax == VALUE_JSON || in.p[0] != '\'')) return BAD;
    v->text_end = gemma ? 0 : (uint8_t)in.p[0];
    v->key = key;
    v->state = IN_TEXT;
    if (!v->unwrap || v->depth) buf_putc(out, '"');
    return (int)n;
}

static int take_value(Value *v, Str in, bool last, Buf *out) {
    char ch = in.p[0];
    if (v->syntax == VALUE_CALL && !v->depth) return ch == '(' ? open_one(v, ARGUMENTS, out) : BAD;
    if (ch == '{') return open_one(v, OBJECT, out);
    if (ch == '[') return open_one(v, ARRAY, out);
    if (ch == '(' && (v->syntax == VALUE_PYTHON || v->syntax == VALUE_CALL)) return open_one(v, TUPLE, out);
    int n = take_quote(v, in, false, out);
    return n == BAD ? take_atom(v, in, last, out) : n;
}

/* Behind what opens an object or a list, or behind a comma. */
static int take_item(Value *v, Str in, bool last, Buf *out) {
    uint8_t top = v->stack[v->depth - 1];
    bool may_close = v->state == AT_FIRST || v->syntax == VALUE_PYTHON || v->syntax == VALUE_CALL;
    if (may_close && strchr("}])", in.p[0])) return close_one(v, in.p[0], out);
    size_t before = out->len;
    bool comma = v->comma;
    if (comma) buf_putc(out, ',');
    v->comma = false;
    bool bare = top == ARGUMENTS || (top == OBJECT && v->syntax == VALUE_GEMMA);
    int n = top == OBJECT || top == ARGUMENTS ? top == ARGUMENTS ? BAD : take_quote(v, in, true, out)
                                              : take_value(v, in, last, out);
    if (n == BAD && bare) n = take_bare_key(v, in, last, out);
    if (n > 0) return n;
    out->len = before;
    v->comma = comma;
    return n;
}

static int take_behind(Value *v, char ch, Buf *out) {
    if (ch != ',') return close_one(v, ch, out);
    v->state = AT_NEXT;
    if (v->syntax == VALUE_JSON) buf_putc(out, ',');
    else v->comma = true; /* put out once something follows it */
    return 1;
}

static int take_one(Value *v, Str in, bool last, Buf *out) {
    if (v->state == IN_TEXT) return take_text(v, in, out);
    if (is_space(in.p[0])) {
        if (v->syntax == VALUE_JSON && v->depth) buf_putc(out, in.p[0]);
        return 1;
    }
    switch (v->state) {
    case AT_VALUE: return take_value(v, in, last, out);
    case AT_FIRST:
    case AT_NEXT: return take_item(v, in, last, out);
    case BEHIND: return take_behind(v, in.p[0], out);
    default: break;
    }
    char colon = v->stack[v->depth - 1] == ARGUMENTS ? '=' : ':';
    if (in.p[0] != colon) return BAD;
    buf_putc(out, ':');
    v->state = AT_VALUE;
    return 1;
}

ValueEnd value_put(Value *v, Str in, bool last, size_t *used, Buf *out) {
    for (*used = 0; *used < in.n && v->state != AT_END;) {
        int n = take_one(v, str_from(in, *used), last, out);
        if (n == BAD) return VALUE_BAD;
        if (n == MORE) return VALUE_MORE;
        *used += (size_t)n;
    }
    return v->state == AT_END ? VALUE_DONE : VALUE_MORE;
}

bool value_of(ValueSyntax syntax, Str quote, Str text, Buf *out) {
    Value v = value_new(syntax, quote);
    size_t used, before = out->len;
    bool whole = value_put(&v, text, true, &used, out) == VALUE_DONE;
    while (whole && used < text.n && is_space(text.p[used])) used++;
    if (whole && used == text.n) return true;
    out->len = before;
    return false;
}
