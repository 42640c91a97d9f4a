/* See text.h. */
#include "text/template/text.h"

#include "text/unicode.h"

#include <string.h>
#include <utf8proc.h>

enum { TEXT_FIRST_CAP = 64 };

static bool grow(TextBuf *b, size_t need) {
    Render *r = b->r;
    if (need > RENDER_MAX_OUTPUT) return render_fail(r, ERR_LIMIT, "a text longer than %d bytes", RENDER_MAX_OUTPUT);
    size_t cap = need < TEXT_FIRST_CAP ? TEXT_FIRST_CAP : need * 2;
    char *p = render_array(r, cap, 1);
    char *mark = b->mark && p ? render_array(r, cap, 1) : NULL;
    if (r->failed) return false;
    if (b->n) memcpy(p, b->p, b->n);
    if (mark) memcpy(mark, b->mark, b->n);
    b->p = p;
    b->mark = mark;
    b->cap = cap;
    return true;
}

void text_put(TextBuf *b, Str s, const char *mark) {
    if (!s.n || b->r->failed) return;
    if (b->cap - b->n < s.n && !grow(b, b->n + s.n)) return;
    if (mark && !b->mark) {
        b->mark = render_array(b->r, b->cap, 1); /* zeroed: all before is trusted */
        if (!b->mark) return;
    }
    memcpy(b->p + b->n, s.p, s.n);
    if (mark)
        memcpy(b->mark + b->n, mark, s.n);
    else if (b->mark)
        memset(b->mark + b->n, 0, s.n);
    b->n += s.n;
}

/* n bytes of 1, shared by all untrusted texts. */
static const char *ones(Render *r, size_t n) {
    if (n > r->n_ones) {
        size_t cap = n < 256 ? 256 : n * 2;
        char *p = render_array(r, cap, 1);
        if (!p) return NULL;
        memset(p, 1, cap);
        r->ones = p;
        r->n_ones = cap;
    }
    return r->ones;
}

void text_put_as(TextBuf *b, Str s, bool untrusted) { text_put(b, s, untrusted ? ones(b->r, s.n) : NULL); }

void text_put_part(TextBuf *b, const Text *t, size_t begin, size_t end) {
    text_put(b, (Str){t->p + begin, end - begin}, t->mark ? t->mark + begin : NULL);
}

void text_put_text(TextBuf *b, const Text *t) { text_put_part(b, t, 0, t->n); }

static const Text *make(Render *r, Text t) {
    if (!t.p) t.p = "";
    Text *copy = render_new(r, sizeof *copy);
    *copy = t;
    return copy;
}

const Text *text_done(const TextBuf *b) { return make(b->r, (Text){b->p, b->mark, b->n, NULL}); }

const Text *text_new(Render *r, Str s, bool untrusted) {
    return make(r, (Text){s.p, untrusted ? ones(r, s.n) : NULL, s.n, NULL});
}

const Text *text_slice(Render *r, const Text *t, size_t begin, size_t end) {
    if (begin == 0 && end == t->n) return t;
    return make(r, (Text){t->p + begin, t->mark ? t->mark + begin : NULL, end - begin, t->home});
}

/* A text that ends where its home's content ends is extended in place, so that a loop that accumulates is linear. */
const Text *text_concat(Render *r, const Text *a, const Text *b) {
    if (!b->n) return a;
    if (!a->n) return b;
    TextBuf *home = a->home;
    if (!home || a->p + a->n != home->p + home->n) {
        home = render_new(r, sizeof *home);
        home->r = r;
        text_put_text(home, a);
    }
    text_put_text(home, b);
    if (r->failed) return a;
    size_t n = a->n + b->n, begin = home->n - n;
    return make(r, (Text){home->p + begin, home->mark ? home->mark + begin : NULL, n, home});
}

Str text_str(const Text *t) { return (Str){t->p, t->n}; }

bool text_untrusted(const Text *t) { return t->mark && memchr(t->mark, 1, t->n); }

static bool is_first_byte(char c) { return ((unsigned char)c & 0xc0) != 0x80; }

size_t text_length(const Text *t) {
    size_t length = 0;
    for (size_t i = 0; i < t->n; i++) length += is_first_byte(t->p[i]);
    return length;
}

size_t text_offset(const Text *t, size_t character) {
    size_t i = 0;
    for (; i < t->n; i++)
        if (is_first_byte(t->p[i]) && character-- == 0) break;
    return i;
}

bool char_is_space(int32_t c) {
    return (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x20) || c == 0x85 || c == 0xa0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

bool char_is_line_end(int32_t c) {
    return (c >= 0x0a && c <= 0x0d) || (c >= 0x1c && c <= 0x1e) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool char_is_lower(int32_t c) { return unicode_category(c) == UNI_LL; }

bool char_is_upper(int32_t c) { return unicode_category(c) == UNI_LU; }

bool char_is_cased(int32_t c) { return unicode_category(c) & (UNI_LU | UNI_LL | UNI_LT); }

bool char_is_letter(int32_t c) { return unicode_category(c) & UNI_L; }

bool char_is_letter_number(int32_t c) { return unicode_category(c) == UNI_NL; }

bool char_is_mark(int32_t c) { return unicode_category(c) & (UNI_MN | UNI_MC | UNI_PC); }

bool char_is_decimal(int32_t c) { return unicode_category(c) == UNI_ND; }

enum { NO_NUMBER, DIGIT, NUMERIC };

static int number_kind(int32_t c) {
    static const struct {
        int32_t first, last;
        int kind;
    } rows[] = {
#define NUMBERS(first, last, kind) {first, last, kind},
#include "text/template/numeric.def"
#undef NUMBERS
    };
    size_t lo = 0, hi = sizeof rows / sizeof *rows;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (c >= rows[mid].first && c <= rows[mid].last) return rows[mid].kind;
        if (rows[mid].first < c) lo = mid + 1;
        else hi = mid;
    }
    return NO_NUMBER;
}

bool char_is_digit(int32_t c) { return char_is_decimal(c) || number_kind(c) == DIGIT; }
bool char_is_number(int32_t c) { return char_is_decimal(c) || number_kind(c) != NO_NUMBER; }

bool char_is_printable(int32_t c) { return c == ' ' || !(unicode_category(c) & (UNI_C | UNI_Z)); }

typedef struct CaseRow {
    int32_t c;
    const char *upper, *title;
} CaseRow;

static const CaseRow case_rows[] = {
#define CASE(c, upper, title) {c, upper, title},
#include "text/template/case.def"
#undef CASE
};

static const char *special_case(int32_t c, CharCase to) {
    size_t lo = 0, hi = sizeof case_rows / sizeof *case_rows;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (case_rows[mid].c == c) return to == CHAR_UPPER ? case_rows[mid].upper : case_rows[mid].title;
        if (case_rows[mid].c < c)
            lo = mid + 1;
        else
            hi = mid;
    }
    return NULL;
}

static bool is_case_ignorable(int32_t c) {
    return unicode_category(c) & (UNI_MN | UNI_ME | UNI_CF | UNI_LM | UNI_SK) || c == '\'' || c == '.' || c == ':' ||
           c == 0xb7 || c == 0x2018 || c == 0x2019 || c == 0x2024;
}

/* Is the character before (step -1) or after (step 1) byte i, case-ignorable ones left out, a cased one? */
static bool cased_beside(const Text *t, size_t i, int step) {
    Str s = text_str(t);
    if (step > 0) {
        utf8_next(s, &i);
        while (i < s.n) {
            int32_t c = utf8_next(s, &i);
            if (!is_case_ignorable(c)) return char_is_cased(c);
        }
        return false;
    }
    while (i > 0) {
        do i--;
        while (i > 0 && !is_first_byte(s.p[i]));
        size_t next = i;
        int32_t c = utf8_next(s, &next);
        if (!is_case_ignorable(c)) return char_is_cased(c);
    }
    return false;
}

void text_put_case(TextBuf *b, const Text *t, size_t i, CharCase to) {
    size_t end = i;
    int32_t c = utf8_next(text_str(t), &end);
    bool untrusted = t->mark && t->mark[i];
    const char *special = to == CHAR_LOWER ? (c == 0x130 ? "i\xcc\x87" : NULL) : special_case(c, to);
    if (special) {
        text_put_as(b, str_of(special), untrusted);
        return;
    }
    if (to == CHAR_UPPER)
        c = unicode_upper(c);
    else if (to == CHAR_TITLE)
        c = unicode_title(c);
    else if (c == 0x3a3)
        c = cased_beside(t, i, -1) && !cased_beside(t, i, 1) ? 0x3c2 : 0x3c3; /* final sigma */
    else
        c = unicode_lower(c);
    char bytes[4];
    text_put_as(b, (Str){bytes, (size_t)utf8_put(bytes, c)}, untrusted);
}

static void put_folded(TextBuf *b, const Text *t, size_t i) {
    utf8proc_int32_t to[8];
    int boundary = 0;
    bool untrusted = t->mark && t->mark[i];
    int32_t c = utf8_next(text_str(t), &i);
    utf8proc_ssize_t n = utf8proc_decompose_char(c, to, 8, UTF8PROC_CASEFOLD, &boundary);
    for (utf8proc_ssize_t k = 0; k < n && k < 8; k++) {
        char bytes[4];
        text_put_as(b, (Str){bytes, (size_t)utf8_put(bytes, to[k])}, untrusted);
    }
}

const Text *text_case(Render *r, const Text *t, CharCase to) {
    if (!render_work_bytes(r, t->n)) return t;
    TextBuf b = {.r = r};
    for (size_t i = 0, next; i < t->n && !r->failed; i = next) {
        next = i;
        utf8_next(text_str(t), &next);
        if (to == CHAR_FOLDED) put_folded(&b, t, i);
        else text_put_case(&b, t, i, to);
    }
    return text_done(&b);
}

static bool stripped(Render *r, Str s, size_t *i, const Text *chars) {
    size_t at = *i;
    int32_t c = utf8_next(s, i);
    if (!chars) return char_is_space(c);
    return render_work_bytes(r, chars->n) && str_find(text_str(chars), (Str){s.p + at, *i - at}) >= 0;
}

const Text *text_strip(Render *r, const Text *t, const Text *chars, unsigned sides) {
    Str s = text_str(t);
    size_t begin = 0, end = t->n;
    if (!render_work_bytes(r, s.n)) return t;
    while (sides & STRIP_LEFT && begin < end) {
        size_t next = begin;
        if (!stripped(r, s, &next, chars)) break;
        begin = next;
    }
    while (sides & STRIP_RIGHT && end > begin) {
        size_t last = end - 1;
        while (last > begin && !is_first_byte(s.p[last])) last--;
        size_t next = last;
        if (!stripped(r, s, &next, chars)) break;
        end = last;
    }
    return text_slice(r, t, begin, end);
}
