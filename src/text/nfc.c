/* The normal forms of Unicode 9, as Hugging Face has them: later characters stay as they are and combine with
 * nothing; about all others later versions agree. utf8proc's own whole-string function orders combining marks by
 * exchanging neighbours, which is quadratic in a run of marks; here a run is ordered by counting. No state, any
 * thread. */
#include "base/err.h"
#include "base/mem.h"
#include "text/norm.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static utf8proc_option_t options_of(NormOp form) {
    int options = UTF8PROC_STABLE;
    options |= form == NORM_NFC || form == NORM_NFKC ? UTF8PROC_COMPOSE : UTF8PROC_DECOMPOSE;
    return (utf8proc_option_t)(options | (form == NORM_NFKC || form == NORM_NFKD ? UTF8PROC_COMPAT : 0));
}

enum { CLASSES = 256 };

typedef struct Chars {
    utf8proc_int32_t *cp;
    size_t n, cap;
} Chars;

static int combining_class(utf8proc_int32_t cp) { return utf8proc_get_property(cp)->combining_class & (CLASSES - 1); }

static void put_decomposed(Chars *c, Str text, utf8proc_option_t options) {
    enum { LONGEST = 32 };
    for (size_t i = 0; i < text.n;) {
        if (c->cap - c->n < LONGEST) {
            c->cap = c->cap ? c->cap * 2 : 256;
            c->cp = mem_grow(c->cp, c->cap, sizeof *c->cp);
        }
        int boundary = 0;
        int32_t cp = utf8_next(text, &i);
        utf8proc_ssize_t n = utf8proc_decompose_char(cp, c->cp + c->n, LONGEST, options, &boundary);
        check(n >= 0 && n <= LONGEST);
        c->n += (size_t)n;
    }
}

/* Stable counting sort of n combining marks by class. */
static void order_run(utf8proc_int32_t *cp, size_t n, Chars *copy) {
    size_t at[CLASSES] = {0}, sum = 0;
    bool sorted = true;
    for (size_t i = 1; i < n && sorted; i++) sorted = combining_class(cp[i - 1]) <= combining_class(cp[i]);
    if (sorted) return;
    if (copy->cap < n) copy->cp = mem_grow(copy->cp, copy->cap = n, sizeof *copy->cp);
    memcpy(copy->cp, cp, n * sizeof *cp);
    for (size_t i = 0; i < n; i++) at[combining_class(cp[i])]++;
    for (int k = 0; k < CLASSES; k++) {
        size_t count = at[k];
        at[k] = sum;
        sum += count;
    }
    for (size_t i = 0; i < n; i++) cp[at[combining_class(copy->cp[i])]++] = copy->cp[i];
}

static void put_composed(Buf *out, Chars *c, Chars *copy, utf8proc_option_t options) {
    for (size_t i = 0, end; i < c->n; i = end + 1) {
        for (end = i; end < c->n && combining_class(c->cp[end]); end++) {}
        if (end - i > 1) order_run(c->cp + i, end - i, copy);
    }
    utf8proc_ssize_t n = utf8proc_normalize_utf32(c->cp, (utf8proc_ssize_t)c->n, options);
    check(n >= 0 && (size_t)n <= c->n);
    for (utf8proc_ssize_t i = 0; i < n; i++) out->len += (size_t)utf8_put(buf_reserve(out, 4), c->cp[i]);
    c->n = 0;
}

/* The first character of text at or after i that Unicode 9 does not know, or the end of the text. */
static size_t next_later(Str text, size_t i) {
    for (size_t begin = i; i < text.n; begin = i)
        if (!unicode_is_assigned_9(utf8_next(text, &i))) return begin;
    return text.n;
}

/* ASCII never composes with what is before it, so only what follows the last ASCII character of a run matters. */
void nfc_put(Buf *out, Str text, NormOp form) {
    utf8proc_option_t options = options_of(form);
    Chars chars = {0}, copy = {0};
    for (size_t i = 0; i < text.n;) {
        size_t begin = i, end;
        while (i < text.n && (uint8_t)text.p[i] < 0x80) i++;
        end = i;
        while (i < text.n && (uint8_t)text.p[i] >= 0x80) i++;
        size_t plain = end > begin && i > end ? end - 1 : end;
        buf_put(out, text.p + begin, plain - begin);
        Str run = {text.p + plain, i - plain};
        for (size_t at = 0, later; at < run.n;) {
            later = next_later(run, at);
            put_decomposed(&chars, (Str){run.p + at, later - at}, options);
            put_composed(out, &chars, &copy, options);
            at = later;
            if (later < run.n) utf8_next(run, &at);
            buf_put(out, run.p + later, at - later);
        }
    }
    free(chars.cp);
    free(copy.cp);
}
