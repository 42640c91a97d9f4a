/* Oniguruma's regular expressions (tokenizer.json) -> PCRE2's. Only what both read the same way, or what can be
 * rewritten to, passes; everything else is an error that shows it. That leaves out all that could recurse, refer
 * back or call out. No state, any thread. */
#include "text/regex.h"

#include <string.h>

/* Unicode White_Space, which is Oniguruma's \s; PCRE2's has U+180E too. */
#define SPACE                                                                     \
    "\\x{9}-\\x{d}\\x{20}\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}" \
    "\\x{202f}\\x{205f}\\x{3000}"

/* Outside of a set Oniguruma's \w knows the digits of Latin-1 that are no decimal ones, too. */
#define WORD REGEX_WORD "\\x{b2}\\x{b3}\\x{b9}\\x{bc}-\\x{be}"

typedef struct Scan {
    Str in;
    size_t i;
    Buf *out;
    bool in_class;
} Scan;

/* At most 24 bytes of what stands at i, for messages. */
static Str shown(const Scan *s, size_t at) {
    Str rest = str_from(s->in, at);
    size_t n = rest.n < 24 ? rest.n : 24;
    while (n && n < rest.n && ((uint8_t)rest.p[n] & 0xc0) == 0x80) n--;
    return (Str){rest.p, n};
}

static bool refuse(const Scan *s, size_t at, Err *err) {
    return err_set(err, ERR_UNSUPPORTED, "'%.*s' is not supported", STR_ARG(shown(s, at)));
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
static bool is_alnum(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static void take(Scan *s, size_t n) {
    buf_put(s->out, s->in.p + s->i, n);
    s->i += n;
}

/* Length of {X} or {XX} with characters that ok accepts, 1 to max of them, at offset at; 0 if it is something else. */
static size_t braces(const Scan *s, size_t at, size_t max, bool (*ok)(char)) {
    size_t i = at;
    if (i >= s->in.n || s->in.p[i++] != '{') return 0;
    size_t begin = i;
    while (i < s->in.n && i - begin < max && ok(s->in.p[i])) i++;
    return i > begin && i < s->in.n && s->in.p[i] == '}' ? i + 1 - at : 0;
}

static bool take_escape(Scan *s, Err *err) {
    size_t at = s->i, n;
    if (at + 1 >= s->in.n) return refuse(s, at, err);
    char c = s->in.p[at + 1];
    if (c == 's' || (c == 'S' && !s->in_class)) {
        const char *form = s->in_class ? SPACE : c == 's' ? "[" SPACE "]" : "[^" SPACE "]";
        buf_put_str(s->out, str_of(form));
        s->i += 2;
    } else if (c == 'w' || (c == 'W' && !s->in_class)) {
        const char *form = s->in_class ? REGEX_WORD : c == 'w' ? "[" WORD "]" : "[^" WORD "]";
        buf_put_str(s->out, str_of(form));
        s->i += 2;
    } else if (c == 'u') {
        for (n = 0; n < 4 && at + 2 + n < s->in.n && is_hex(s->in.p[at + 2 + n]);) n++;
        if (n < 4) return refuse(s, at, err);
        buf_printf(s->out, "\\x{%.4s}", s->in.p + at + 2);
        s->i += 6;
    } else if ((c == 'p' || c == 'P') && (n = braces(s, at + 2, 2, is_alnum))) {
        take(s, 2 + n); /* a general category; names of scripts mean different things */
    } else if (c == 'x' && (n = braces(s, at + 2, 6, is_hex))) {
        take(s, 2 + n);
    } else if (c == 'r' || c == 'n' || c == 't' || c == 'f' || c == 'd' || c == 'D') {
        take(s, 2);
    } else if ((uint8_t)c < 0x80 && !is_alnum(c)) {
        take(s, 2);
    } else {
        return refuse(s, at, err);
    }
    return true;
}

/* A set: no set inside, no intersection, no POSIX class. */
static bool take_class(Scan *s, Err *err) {
    size_t at = s->i;
    s->in_class = true;
    take(s, s->i + 1 < s->in.n && s->in.p[s->i + 1] == '^' ? 2 : 1);
    size_t first = s->i;
    while (s->i < s->in.n) {
        char c = s->in.p[s->i];
        if (c == ']' && s->i == first) return refuse(s, at, err);
        if (c == '[' || (c == '&' && s->i + 1 < s->in.n && s->in.p[s->i + 1] == '&')) return refuse(s, s->i, err);
        if (c == '\\') {
            if (!take_escape(s, err)) return false;
            continue;
        }
        take(s, 1);
        if (c == ']') {
            s->in_class = false;
            return true;
        }
    }
    return refuse(s, at, err);
}

static bool take_group(Scan *s, Err *err) {
    static const char *const heads[] = {"(?:", "(?i:", "(?=", "(?!", "(?>", "(?<=", "(?<!"};
    Str rest = str_from(s->in, s->i);
    for (size_t k = 0; k < sizeof heads / sizeof *heads; k++)
        if (str_starts(rest, str_of(heads[k]))) {
            take(s, strlen(heads[k]));
            return true;
        }
    if (rest.n > 1 && (rest.p[1] == '?' || rest.p[1] == '*')) return refuse(s, s->i, err);
    take(s, 1);
    return true;
}

/* {3} {3,} {3,5}; what follows may not be '+' or '?', which the two read differently. */
static bool take_counts(Scan *s, Err *err) {
    size_t at = s->i, i = at + 1;
    while (i < s->in.n && is_digit(s->in.p[i])) i++;
    bool ok = i > at + 1;
    if (ok && i < s->in.n && s->in.p[i] == ',')
        for (i++; i < s->in.n && is_digit(s->in.p[i]);) i++;
    ok = ok && i < s->in.n && s->in.p[i] == '}';
    if (!ok || (i + 1 < s->in.n && strchr("+?", s->in.p[i + 1]) && s->in.p[i + 1])) return refuse(s, at, err);
    take(s, i + 1 - at);
    return true;
}

bool onig_to_pcre2(Str pattern, Buf *out, Err *err) {
    Scan s = {pattern, 0, out, false};
    while (s.i < s.in.n) {
        char c = s.in.p[s.i];
        bool ok = true;
        if (c == '\\')
            ok = take_escape(&s, err);
        else if (c == '[')
            ok = take_class(&s, err);
        else if (c == '(')
            ok = take_group(&s, err);
        else if (c == '{')
            ok = take_counts(&s, err);
        else
            take(&s, 1);
        if (!ok) return false;
    }
    return true;
}
