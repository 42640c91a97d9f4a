/* Parsing Oniguruma's syntax (see onig.h): alternatives of branches of items with counts. The output position where
 * an item begins is known, so that what follows it can still put a group around it. Where case is ignored, literal
 * characters are gathered into runs, because several together can be another case of one character. */
#include "text/onig.h"

#include "base/ascii.h"
#include "base/mem.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_DEPTH = 50, MAX_SETS = 1000, MAX_TEXT = 1 << 17, MAX_COUNT = 65535, MAX_RUN = 64, MAX_WAYS = 64 };
enum { IGNORE_CASE = 1, DOT_ALL = 2, EXTENDED = 4 };

/* Where an item stands, which decides what Oniguruma refuses there. */
enum { IN_LOOK = 1, IN_LOOK_BEHIND = 2, IN_NEGATIVE = 4 };

typedef struct Onig {
    Str in;
    size_t i;
    OnigPattern *to;
    unsigned options, place;
    int depth;
    bool own;
    Err *err;
} Onig;

/* At most 24 bytes of the pattern at a place, for messages. */
static Str shown(const Onig *o, size_t at) {
    Str rest = str_from(o->in, at);
    size_t n = rest.n < 24 ? rest.n : 24;
    while (n && n < rest.n && ((uint8_t)rest.p[n] & 0xc0) == 0x80) n--;
    return (Str){rest.p, n};
}

static bool refuse(const Onig *o, size_t at) {
    return err_set(o->err, ERR_UNSUPPORTED, "'%.*s' is not supported", STR_ARG(shown(o, at)));
}

static bool wrong(const Onig *o, size_t at, const char *what) {
    return err_set(o->err, ERR_FORMAT, "'%.*s': %s", STR_ARG(shown(o, at)), what);
}

static void put(Onig *o, const char *text) { buf_put_str(&o->to->text, str_of(text)); }

static size_t out_len(const Onig *o) { return o->to->text.len; }

/* Puts a group around everything that has been written since `begin`. */
static void enclose(Onig *o, size_t begin) {
    Buf *out = &o->to->text;
    buf_reserve(out, 4);
    memmove(out->data + begin + 3, out->data + begin, out->len - begin);
    memcpy(out->data + begin, "(?:", 3);
    out->len += 3;
    buf_putc(out, ')');
}

/* A set as an item; it is used up. */
static bool put_set(Onig *o, CharSet *set) {
    OnigPattern *p = o->to;
    size_t k = 0;
    while (k < p->n && !charset_equal(&p->set[k], set)) k++;
    bool fits = k < MAX_SETS && p->text.len < MAX_TEXT;
    if (k < p->n || !fits) {
        charset_deinit(set);
    } else {
        if (p->n == p->cap) p->set = mem_grow(p->set, p->cap = p->cap ? 2 * p->cap : 16, sizeof *p->set);
        p->set[p->n++] = *set;
    }
    if (!fits)
        return err_set(o->err, ERR_LIMIT, "more than %d sets of characters, or %d bytes for PCRE2", MAX_SETS, MAX_TEXT);
    buf_putc(&p->text, (char)ONIG_SET);
    buf_putc(&p->text, (char)(k & 0xff));
    buf_putc(&p->text, (char)(k >> 8));
    return true;
}

static bool put_property(Onig *o, const char *name, bool invert) {
    CharSet set = {0};
    check(unicode_add_property(&set, str_of(name)));
    if (invert) charset_invert(&set);
    return put_set(o, &set);
}

static bool is_alnum(char c) { return ascii_is_digit(c) || ascii_is_letter(c); }

static bool at_end(const Onig *o) { return o->i >= o->in.n; }
static char peek(const Onig *o) { return at_end(o) ? '\0' : o->in.p[o->i]; }
static char peek_at(const Onig *o, size_t k) { return o->i + k < o->in.n ? o->in.p[o->i + k] : '\0'; }
static bool sees(const Onig *o, const char *text) { return str_starts(str_from(o->in, o->i), str_of(text)); }

/* Skips comments and, in extended form, blanks. They may also stand before a count. */
static bool skip_comments(Onig *o) {
    while (!at_end(o)) {
        char c = peek(o);
        if (o->options & EXTENDED && (c == ' ' || (c >= '\t' && c <= '\r'))) {
            o->i++;
        } else if (o->options & EXTENDED && c == '#') {
            while (!at_end(o) && peek(o) != '\n') o->i++;
        } else if (sees(o, "(?#")) {
            size_t at = o->i;
            for (o->i += 3; !at_end(o) && peek(o) != ')'; o->i++)
                if (peek(o) == '\\') o->i++;
            if (at_end(o)) return wrong(o, at, "a comment without an end");
            o->i++;
        } else {
            break;
        }
    }
    return true;
}

/* ---- single characters ---- */

/* The character that \x, \u, \0, \t ... at o->i stands for; -1: it is none of these (nothing is read), -2: an error. */
static int32_t escaped_char(Onig *o, bool in_class) {
    static const char names[] = "tnrfave", means[] = "\t\n\r\f\a\v\x1b";
    size_t at = o->i, n = 0;
    char c = peek_at(o, 1);
    const char *name = c ? strchr(names, c) : NULL;
    int32_t cp = 0;
    if (name) {
        o->i += 2;
        return means[name - names];
    }
    if (c == 'x' && peek_at(o, 2) == '{') {
        for (n = 3; n < 11 && ascii_hex(peek_at(o, n)) >= 0; n++) {
            if (cp <= CHAR_LAST) cp = cp * 16 + ascii_hex(peek_at(o, n));
        }
        if (n == 3 || peek_at(o, n) != '}' || cp > CHAR_LAST) return refuse(o, at), -2;
        o->i += n + 1;
        return cp;
    }
    if (c == 'x' || c == 'u') {
        size_t digits = c == 'x' ? 2 : 4;
        for (n = 0; n < digits && ascii_hex(peek_at(o, 2 + n)) >= 0; n++) cp = cp * 16 + ascii_hex(peek_at(o, 2 + n));
        if (c == 'u' ? n < 4 : !n || cp >= 0x80) return refuse(o, at), -2; /* \x is a byte of UTF-8 */
        o->i += 2 + n;
        return cp;
    }
    if (c == '0' || (in_class && c >= '1' && c <= '7')) {
        for (n = 1; n < 4 && peek_at(o, n) >= '0' && peek_at(o, n) <= '7'; n++) cp = cp * 8 + peek_at(o, n) - '0';
        if (cp >= 0x80) return refuse(o, at), -2;
        o->i += n;
        return cp;
    }
    if (in_class && c == 'b') {
        o->i += 2;
        return '\b';
    }
    if (c == 'c' || c == 'C' || c == 'M' || c == 'o' || (c >= '1' && c <= '9' && !in_class)) return refuse(o, at), -2;
    return -1;
}

/* An escape that means the character itself. */
static int32_t quoted_char(Onig *o, bool in_class) {
    size_t at = o->i;
    char c = peek_at(o, 1);
    if (o->i + 1 >= o->in.n) return wrong(o, at, "the pattern ends in an escape"), -2;
    if (!in_class && c && strchr("kg", c) && (peek_at(o, 2) == '<' || peek_at(o, 2) == '\'')) return refuse(o, at), -2;
    o->i++;
    return utf8_next(o->in, &o->i);
}

/* ---- sets ---- */

static bool sees_property(const Onig *o) {
    char c = peek_at(o, 1);
    return peek(o) == '\\' && (c == 'p' || c == 'P') && peek_at(o, 2) == '{';
}

/* Adds \p{...}, \P{...} or \p{^...}. Outside of a set, Word means the same as \w. */
static bool read_property(Onig *o, CharSet *set, bool in_class) {
    size_t at = o->i, begin = at + 3 + (peek_at(o, 3) == '^');
    bool invert = (peek_at(o, 1) == 'P') != (begin > at + 3);
    Str name = str_from(o->in, begin < o->in.n ? begin : o->in.n);
    const char *end = memchr(name.p, '}', name.n);
    if (!end) return wrong(o, at, "a property without an end");
    name.n = (size_t)(end - name.p);
    o->i = begin + name.n + 1;
    CharSet own = {0};
    if ((name.n && name.p[0] == '=' && !o->own) || !unicode_add_property(&own, name)) return refuse(o, at);
    if (!in_class && name.n == 4 && (name.p[0] | 32) == 'w') check(unicode_add_property(&own, S("=word")));
    if (invert) charset_invert(&own);
    charset_add_ranges(set, own.range, own.n);
    charset_deinit(&own);
    return true;
}

/* Adds \s, \d, \h and, in a set, \w; false if it is none of these. */
static bool read_type(Onig *o, CharSet *set) {
    static const char *const names[] = {"s", "space", "d", "digit", "h", "xdigit", "w", "word"};
    char c = peek_at(o, 1);
    for (int k = 0; k < 8; k += 2) {
        char small = names[k][0];
        if (c != small && c != small - 'a' + 'A') continue;
        CharSet own = {0};
        check(unicode_add_property(&own, str_of(names[k + 1])));
        if (c != small) charset_invert(&own);
        charset_add_ranges(set, own.range, own.n);
        charset_deinit(&own);
        o->i += 2;
        return true;
    }
    return false;
}

/* [:alpha:] in a set. */
static bool read_posix(Onig *o, CharSet *set, bool *is) {
    static const char *const names[] = {"alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower",
                                        "print", "punct", "space", "upper", "xdigit", "ascii", "word"};
    size_t at = o->i, begin = at + 2 + (peek_at(o, 2) == '^');
    Str rest = str_from(o->in, begin < o->in.n ? begin : o->in.n);
    for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
        Str name = str_of(names[k]);
        if (!str_starts(rest, name) || !str_starts(str_from(rest, name.n), S(":]"))) continue;
        CharSet own = {0};
        check(unicode_add_property(&own, str_eq(name, S("punct")) ? S("posixpunct") : name));
        if (begin > at + 2) charset_invert(&own);
        charset_add_ranges(set, own.range, own.n);
        charset_deinit(&own);
        o->i = begin + name.n + 2;
        *is = true;
        return true;
    }
    for (size_t k = 0; k < 20 && k + 1 < rest.n && rest.p[k] != ']'; k++)
        if (rest.p[k] == ':' && rest.p[k + 1] == ']') return wrong(o, at, "no POSIX class");
    *is = false;
    return true;
}

static bool read_set(Onig *o, CharSet *set);

/* What was read last in a set. */
typedef enum SetState { SET_START, SET_VALUE, SET_CLASS, SET_RANGE, SET_COMPLETE } SetState;

typedef struct SetScan {
    CharSet *set;
    SetState state;
    int32_t from; /* of SET_VALUE and SET_RANGE */
} SetScan;

static bool take_char(Onig *o, SetScan *s, int32_t cp, size_t at) {
    if (s->state == SET_RANGE) {
        if (cp < s->from) return wrong(o, at, "a range that is empty");
        charset_add(s->set, s->from, cp);
        s->state = SET_COMPLETE;
        return true;
    }
    charset_add(s->set, cp, cp);
    s->from = cp;
    s->state = SET_VALUE;
    return true;
}

static bool take_class(Onig *o, SetScan *s, size_t at) {
    if (s->state == SET_RANGE) return wrong(o, at, "a class at the end of a range");
    s->state = SET_CLASS;
    return true;
}

/* A '-': literal at either end of a part, else the middle of a range. */
static bool take_hyphen(Onig *o, SetScan *s, size_t at) {
    bool last = peek(o) == ']' || sees(o, "&&");
    if (s->state == SET_VALUE && !last) {
        s->state = SET_RANGE;
        return true;
    }
    if (s->state == SET_CLASS && !last) return wrong(o, at, "a range that begins with a class");
    return take_char(o, s, '-', at);
}

static bool take_escape(Onig *o, SetScan *s) {
    size_t at = o->i;
    if (sees_property(o)) return read_property(o, s->set, true) && take_class(o, s, at);
    if (read_type(o, s->set)) return take_class(o, s, at);
    int32_t cp = escaped_char(o, true);
    if (cp == -1) cp = quoted_char(o, true);
    return cp >= 0 && take_char(o, s, cp, at);
}

/* One item of a set that is not its end and not &&. */
static bool take_item(Onig *o, SetScan *s) {
    size_t at = o->i;
    char c = peek(o);
    if (c == '\\') return take_escape(o, s);
    if (c == '[') {
        bool posix = false;
        if (peek_at(o, 1) == ':' && !read_posix(o, s->set, &posix)) return false;
        if (posix) return take_class(o, s, at);
        if (s->state == SET_RANGE) return refuse(o, at);
        CharSet inner = {0};
        bool ok = read_set(o, &inner);
        charset_add_ranges(s->set, inner.range, inner.n);
        charset_deinit(&inner);
        s->state = SET_COMPLETE;
        return ok;
    }
    int32_t cp = utf8_next(o->in, &o->i);
    return cp == '-' ? take_hyphen(o, s, at) : take_char(o, s, cp, at);
}

/* Is there another ']' behind this place, so that this one can be literal? */
static bool closes_later(const Onig *o) {
    for (size_t i = o->i + 1; i < o->in.n; i++) {
        if (o->in.p[i] == '\\') i++;
        else if (o->in.p[i] == ']') return true;
    }
    return false;
}

static bool read_parts(Onig *o, CharSet *set, size_t at) {
    CharSet part = {0};
    SetScan s = {.set = &part};
    bool ok = true, parted = false, first = true, closed = false;
    while (ok && !closed) {
        if (at_end(o)) {
            ok = wrong(o, at, "a set without an end");
        } else if (peek(o) == ']' && first) {
            ok = closes_later(o) ? take_char(o, &s, ']', o->i) : wrong(o, at, "an empty set");
            o->i++;
        } else if (peek(o) == ']' || sees(o, "&&")) {
            closed = peek(o) == ']';
            o->i += closed ? 1 : 2;
            if (s.state == SET_RANGE) ok = refuse(o, at);
            if (parted) charset_intersect(set, &part);
            else charset_add_ranges(set, part.range, part.n);
            charset_deinit(&part);
            parted = true;
            s.state = SET_START;
        } else {
            ok = take_item(o, &s);
        }
        first = false;
    }
    charset_deinit(&part);
    return ok;
}

static bool read_content(Onig *o, CharSet *set, bool *invert) {
    size_t at = o->i++;
    if (o->depth == MAX_DEPTH) return wrong(o, at, "nested too deeply");
    o->depth++;
    *invert = peek(o) == '^';
    o->i += *invert;
    bool ok = read_parts(o, set, at);
    o->depth--;
    return ok;
}

/* Reads a set at o->i; its characters are added to an empty one. */
static bool read_set(Onig *o, CharSet *set) {
    bool invert;
    if (!read_content(o, set, &invert)) return false;
    if (invert) charset_invert(set);
    return true;
}

/* ---- where case is ignored ---- */

static bool put_char(Onig *o, int32_t cp) {
    CharSet set = {0};
    charset_add(&set, cp, cp);
    if (o->options & IGNORE_CASE) unicode_add_case(&set);
    return put_set(o, &set);
}

static size_t fold_length(const UnicodeFold *f) { return f->to[2] ? 3 : 2; }

/* What is the same as so many characters at `at` of a run, but for case, and is one; NULL: nothing. */
static const UnicodeFold *find_fold(const int32_t *run, size_t n, size_t at, size_t length) {
    size_t count;
    const UnicodeFold *folds = unicode_folds(&count);
    for (size_t k = 0; k < count && at + length <= n; k++) {
        size_t same = 0;
        if (fold_length(&folds[k]) != length) continue;
        while (same < length && unicode_fold(run[at + same]) == folds[k].to[same]) same++;
        if (same == length) return &folds[k];
    }
    return NULL;
}

static bool put_sequence(Onig *o, const UnicodeFold *f) {
    for (size_t k = 0; k < fold_length(f); k++)
        if (!put_char(o, f->to[k])) return false;
    return true;
}

/* Writes all ways to spell run[at, end), parts of which may be a single character; *ways counts them. */
static bool put_ways(Onig *o, const int32_t *run, size_t at, size_t end, const int32_t *one, size_t n_one, int *ways) {
    if (at == end) {
        if (++*ways > 1) put(o, "|");
        if (*ways > MAX_WAYS) return err_set(o->err, ERR_LIMIT, "more than %d ways to write it in any case", MAX_WAYS);
        for (size_t k = 0; k < n_one; k++)
            if (!put_char(o, one[k])) return false;
        return true;
    }
    int32_t next[MAX_RUN];
    for (size_t k = 0; k < n_one; k++) next[k] = one[k];
    for (size_t length = 1; length <= 3; length++) {
        const UnicodeFold *f = length > 1 ? find_fold(run, end, at, length) : NULL;
        if (length > 1 && !f) continue;
        next[n_one] = f ? f->cp : run[at];
        if (!put_ways(o, run, at + length, end, next, n_one + 1, ways)) return false;
    }
    return true;
}

static const UnicodeFold *folds_of(int32_t cp) {
    size_t count;
    const UnicodeFold *folds = unicode_folds(&count);
    for (size_t k = 0; k < count; k++)
        if (folds[k].cp == cp) return &folds[k];
    return NULL;
}

/* Literal characters in any case: "ss" is also one sharp s, which is also "ss". */
static bool put_run(Onig *o, const int32_t *run, size_t n) {
    bool several = o->options & IGNORE_CASE && !(o->place & IN_LOOK_BEHIND);
    for (size_t i = 0, end; i < n; i = end) {
        end = i + 1;
        for (size_t k = i; several && k < end; k++)
            for (size_t length = 2; length <= 3; length++)
                if (end < k + length && find_fold(run, n, k, length)) end = k + length;
        const UnicodeFold *f = several ? folds_of(run[i]) : NULL;
        if (end == i + 1 && !f) {
            if (!put_char(o, run[i])) return false;
            continue;
        }
        int ways = 0;
        put(o, "(?:");
        if (!put_ways(o, run, i, end, NULL, 0, &ways)) return false;
        if (f) put(o, "|");
        if (f && !put_sequence(o, f)) return false;
        put(o, ")");
    }
    return true;
}

/* A set at o->i as an item. */
static bool put_class(Onig *o) {
    CharSet set = {0};
    size_t begin = out_len(o), count;
    bool invert, ok = read_content(o, &set, &invert);
    if (!ok || !(o->options & IGNORE_CASE)) {
        if (ok && invert) charset_invert(&set);
        if (ok) return put_set(o, &set);
        charset_deinit(&set);
        return false;
    }
    unicode_add_case(&set);
    if (invert) {
        charset_invert(&set);
        return put_set(o, &set);
    }
    const UnicodeFold *folds = unicode_folds(&count);
    Buf rest = {0};
    size_t kept = out_len(o);
    for (size_t k = 0; ok && k < count && !(o->place & IN_LOOK_BEHIND); k++) {
        if (!charset_has(&set, folds[k].cp)) continue;
        put(o, "|");
        ok = put_sequence(o, &folds[k]);
    }
    buf_put(&rest, o->to->text.data + kept, out_len(o) - kept);
    o->to->text.len = kept;
    ok = put_set(o, &set) && ok;
    buf_put_str(&o->to->text, buf_view(&rest));
    if (rest.len) enclose(o, begin);
    buf_deinit(&rest);
    return ok;
}

/* ---- items ---- */

/* {3} {3,} {,5} {3,5} at o->i; the length, or 0: it is literal. */
static size_t read_counts(const Onig *o, long *low, long *high) {
    size_t n = 1, begin = 1;
    *low = *high = 0;
    for (; ascii_is_digit(peek_at(o, n)); n++)
        if (*low <= MAX_COUNT) *low = *low * 10 + peek_at(o, n) - '0';
    bool none = n == begin;
    if (peek_at(o, n) == ',') {
        begin = ++n;
        for (; ascii_is_digit(peek_at(o, n)); n++)
            if (*high <= MAX_COUNT) *high = *high * 10 + peek_at(o, n) - '0';
        if (n == begin) *high = -1;
        if (none && n == begin) return 0;
    } else {
        if (none) return 0;
        *high = *low;
    }
    return peek_at(o, n) == '}' ? n + 1 : 0;
}

static bool sees_count(const Onig *o) {
    long low, high;
    char c = peek(o);
    return !at_end(o) && (c == '*' || c == '+' || c == '?' || (c == '{' && read_counts(o, &low, &high)));
}

/* All counts behind an item; each applies to the item together with the counts before it. */
static bool read_repeats(Onig *o, size_t begin, bool countable) {
    for (bool again = false;; again = true) {
        if (!skip_comments(o)) return false;
        if (!sees_count(o)) return true;
        size_t at = o->i;
        if (!countable) return wrong(o, at, "a count of what has no width");
        if (again) enclose(o, begin);
        long low, high;
        if (peek(o) != '{') {
            buf_putc(&o->to->text, o->in.p[o->i++]);
            if (peek(o) == '?' || peek(o) == '+') buf_putc(&o->to->text, o->in.p[o->i++]);
            continue;
        }
        o->i += read_counts(o, &low, &high);
        if (low > MAX_COUNT || high > MAX_COUNT)
            return err_set(o->err, ERR_LIMIT, "'%.*s': more than %d times", STR_ARG(shown(o, at)), MAX_COUNT);
        bool fixed = !memchr(o->in.p + at, ',', o->i - at); /* {n}? is {0,1} of {n} */
        bool swapped = high >= 0 && low > high;             /* {3,1} is {1,3}, possessive */
        buf_printf(&o->to->text, "{%ld", swapped ? high : low);
        if (high < 0) put(o, ",");
        else if (!fixed) buf_printf(&o->to->text, ",%ld", swapped ? low : high);
        put(o, swapped ? "}+" : "}");
        if (!fixed && !swapped && peek(o) == '?') buf_putc(&o->to->text, o->in.p[o->i++]);
    }
}

static bool read_alternatives(Onig *o, bool *anchor);

typedef struct Head {
    const char *text;
    unsigned place;
} Head;

/* Groups that Oniguruma and PCRE2 write in the same way. */
static const Head heads[] = {{"(?=", IN_LOOK}, {"(?!", IN_LOOK}, {"(?<=", IN_LOOK | IN_LOOK_BEHIND},
                             {"(?<!", IN_LOOK | IN_LOOK_BEHIND | IN_NEGATIVE}, {"(?:", 0}, {"(?>", 0}};

/* (?im-x) or (?im-x: *isolated says which. */
static bool read_options(Onig *o, bool *isolated) {
    size_t at = o->i;
    bool off = false;
    for (o->i += 2; !at_end(o) && peek(o) != ')' && peek(o) != ':'; o->i++) {
        unsigned bit = peek(o) == 'i' ? IGNORE_CASE : peek(o) == 'm' ? DOT_ALL : peek(o) == 'x' ? EXTENDED : 0;
        if (peek(o) == '-') off = true;
        else if (!bit) return refuse(o, at);
        else if (off) o->options &= ~bit;
        else o->options |= bit;
    }
    if (at_end(o)) return wrong(o, at, "a group without an end");
    *isolated = peek(o) == ')';
    o->i++;
    return true;
}

/* (?<name> or (?'name', which is a group like any other, since nothing can refer to it. */
static bool read_name(Onig *o, size_t from, char end) {
    size_t at = o->i;
    for (o->i += from; !at_end(o) && (is_alnum(peek(o)) || peek(o) == '_' || (uint8_t)peek(o) >= 0x80);) o->i++;
    if (peek(o) != end || o->i == at + from || ascii_is_digit(o->in.p[at + from])) return refuse(o, at);
    o->i++;
    return true;
}

static bool read_rest(Onig *o, size_t at, bool *anchor) {
    if (!read_alternatives(o, anchor)) return false;
    if (at_end(o)) return wrong(o, at, "a group without an end");
    o->i++;
    put(o, ")");
    return true;
}

/* A group at o->i; *countable: a count may follow. An option by itself holds up to the end of the surrounding group. */
static bool read_group(Onig *o, bool *countable) {
    size_t at = o->i;
    unsigned options = o->options, place = o->place;
    bool anchor = false, isolated = false, ok = true, transparent = false;
    const Head *head = NULL;
    for (size_t k = 0; k < sizeof heads / sizeof *heads && !head; k++)
        if (sees(o, heads[k].text)) head = &heads[k];
    if (head) {
        if (o->place & IN_LOOK_BEHIND && head->place == IN_LOOK)
            return wrong(o, at, "a look ahead inside of one behind");
        if (o->place & IN_NEGATIVE && !strcmp(head->text, "(?>")) return refuse(o, at);
        o->place |= head->place;
        o->i += strlen(head->text);
        put(o, head->text);
        transparent = !strcmp(head->text, "(?:");
    } else if (sees(o, "(?<")) {
        ok = !(o->place & IN_NEGATIVE) ? read_name(o, 3, '>') : refuse(o, at);
        put(o, "(?:");
    } else if (sees(o, "(?'")) {
        ok = !(o->place & IN_NEGATIVE) ? read_name(o, 3, '\'') : refuse(o, at);
        put(o, "(?:");
    } else if (sees(o, "(?")) {
        ok = read_options(o, &isolated);
        put(o, "(?:");
    } else if (sees(o, "(*") || o->place & IN_NEGATIVE) {
        ok = refuse(o, at);
    } else {
        o->i++;
        put(o, "(?:");
    }
    if (ok && isolated) {
        ok = read_alternatives(o, &anchor);
        put(o, ")");
    } else if (ok) {
        ok = read_rest(o, at, &anchor);
    }
    o->options = options;
    o->place = place;
    *countable = !(head && head->place) && !(transparent && anchor);
    return ok;
}

/* What stands for a position or a set in one letter; *countable as above. */
static bool read_letter(Onig *o, bool *countable) {
    char c = peek_at(o, 1);
    bool negative = c == 'B';
    CharSet set = {0};
    o->i += 2;
    *countable = !strchr("bBAzZGK", c);
    switch (c) {
    case 'b': case 'B':
        put(o, "(?:(?<=");
        if (!put_property(o, "=word", false)) return false;
        put(o, negative ? ")(?=" : ")(?!");
        if (!put_property(o, "=word", false)) return false;
        put(o, ")|(?<!");
        if (!put_property(o, "=word", false)) return false;
        put(o, negative ? ")(?!" : ")(?=");
        if (!put_property(o, "=word", false)) return false;
        put(o, "))");
        return true;
    case 'w': case 'W': return put_property(o, "=word", c == 'W');
    case 'A': case 'z': case 'Z': case 'G': case 'K':
        if (o->place & IN_LOOK_BEHIND ? c == 'z' || c == 'Z' || c == 'K' : o->place & IN_LOOK && c == 'K')
            return o->i -= 2, refuse(o, o->i);
        buf_printf(&o->to->text, "\\%c", c);
        return true;
    case 'N': put(o, "."); return true;
    case 'O': return put_property(o, "any", false);
    case 'R':
        put(o, "(?>\\x0d\\x0a|");
        charset_add(&set, 10, 13);
        charset_add(&set, 0x85, 0x85);
        charset_add(&set, 0x2028, 0x2029);
        if (!put_set(o, &set)) return false;
        put(o, ")");
        return true;
    default: check(false); return false;
    }
}

/* A literal character at o->i, quoted or not; -1: it is something else, -2: an error. */
static int32_t literal(Onig *o) {
    char c = peek(o);
    if (c == '\\') {
        char next = peek_at(o, 1);
        if (sees_property(o) || (next && strchr("sSdDhHwWbBAzZGKNORXyY", next))) return -1;
        int32_t cp = escaped_char(o, false);
        return cp == -1 ? quoted_char(o, false) : cp;
    }
    if (strchr(".*+?()[|^$", c) && c) return -1;
    if (c == '{' && sees_count(o)) return -1;
    return utf8_next(o->in, &o->i);
}

/* As many literal characters as follow each other; the last one is left out if a count follows it. */
static bool read_literals(Onig *o, int32_t cp) {
    int32_t run[MAX_RUN] = {cp};
    size_t n = 1;
    while (o->options & IGNORE_CASE && n < MAX_RUN) {
        if (!skip_comments(o)) return false;
        size_t at = o->i;
        if (at_end(o) || sees_count(o)) break;
        int32_t next = literal(o);
        if (next == -2) return false;
        if (next < 0) break;
        if (!skip_comments(o)) return false;
        if (sees_count(o)) {
            o->i = at;
            break;
        }
        run[n++] = next;
    }
    return put_run(o, run, n);
}

static bool read_item(Onig *o, bool *countable) {
    CharSet set = {0};
    size_t at = o->i;
    char c = peek(o), next = peek_at(o, 1);
    *countable = true;
    switch (c) {
    case '(': return read_group(o, countable);
    case '[': return put_class(o);
    case '.':
        o->i++;
        if (o->options & DOT_ALL) return put_property(o, "any", false);
        put(o, ".");
        return true;
    case '^': case '$':
        *countable = false;
        buf_putc(&o->to->text, c);
        o->i++;
        return true;
    default: break;
    }
    if (sees_count(o)) return wrong(o, at, "a count of nothing");
    if (c == '\\' && next && strchr("bBwWAzZGKNOR", next)) return read_letter(o, countable);
    if (sees_property(o)) return read_property(o, &set, false) && put_set(o, &set);
    if (c == '\\' && read_type(o, &set)) return put_set(o, &set);
    int32_t cp = literal(o);
    if (cp == -1) return refuse(o, at);
    return cp >= 0 && read_literals(o, cp);
}

/* *anchor: there is only one item, which has no width, or this is so in one of the alternatives. */
static bool read_branch(Onig *o, bool *anchor) {
    size_t items = 0;
    *anchor = false;
    while (skip_comments(o)) {
        if (at_end(o) || peek(o) == '|' || peek(o) == ')') return true;
        size_t begin = out_len(o);
        bool countable;
        if (!read_item(o, &countable) || !read_repeats(o, begin, countable)) return false;
        *anchor = !items++ && !countable;
    }
    return false;
}

static bool read_alternatives(Onig *o, bool *anchor) {
    size_t at = o->i;
    if (o->depth == MAX_DEPTH) return wrong(o, at, "nested too deeply");
    o->depth++;
    bool ok = read_branch(o, anchor);
    while (ok && peek(o) == '|') {
        o->i++;
        put(o, "|");
        bool one;
        ok = read_branch(o, &one);
        *anchor = *anchor || one;
    }
    o->depth--;
    return ok;
}

bool onig_parse(OnigPattern *p, Str pattern, bool own, Err *err) {
    Onig o = {.in = pattern, .to = p, .own = own, .err = err};
    bool anchor, ok = read_alternatives(&o, &anchor);
    return ok && (at_end(&o) || wrong(&o, o.i, "a parenthesis that closes nothing"));
}

void onig_deinit(OnigPattern *p) {
    for (size_t k = 0; k < p->n; k++) charset_deinit(&p->set[k]);
    free(p->set);
    buf_deinit(&p->text);
    *p = (OnigPattern){0};
}
