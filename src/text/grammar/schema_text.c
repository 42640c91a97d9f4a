/* See schema.h. Strings and numbers. Within quotes a character stands for itself or is escaped: a string that is known,
 * or of a pattern, has \u escapes only of characters beyond ASCII and of control characters; any other string has
 * all of JSON's. An escaped surrogate pair is one character. */
#include "text/grammar/regex_expr.h"
#include "text/grammar/schema.h"

#include "base/locale.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ESCAPED_RANGES = 48 };

/* ---- characters */

static int32_t hex_digits(Lang *l, int first, int last) {
    CharSet s = {0};
    for (int d = first; d <= last; d++) {
        if (d < 10) charset_add(&s, '0' + d, '0' + d);
        else charset_add(&s, 'A' + d - 10, 'A' + d - 10);
        if (d >= 10) charset_add(&s, 'a' + d - 10, 'a' + d - 10);
    }
    int32_t e = ex_set(l, &s);
    charset_deinit(&s);
    return e;
}

/* Numbers of so many hexadecimal digits between two. */
static int32_t hex_range(Lang *l, int32_t first, int32_t last, int digits) {
    if (!digits) return EX_EMPTY;
    int shift = 4 * (digits - 1);
    int32_t mask = (1 << shift) - 1, a = first >> shift, z = last >> shift, e = EX_NONE;
    if (a == z) return ex_seq(l, hex_digits(l, a, a), hex_range(l, first & mask, last & mask, digits - 1));
    if (first & mask) {
        e = ex_seq(l, hex_digits(l, a, a), hex_range(l, first & mask, mask, digits - 1));
        a++;
    }
    if ((last & mask) != mask) {
        e = ex_alt(l, e, ex_seq(l, hex_digits(l, z, z), hex_range(l, 0, last & mask, digits - 1)));
        z--;
    }
    if (a > z) return e;
    return ex_alt(l, e, ex_seq(l, hex_digits(l, a, z), hex_range(l, 0, mask, digits - 1)));
}

static int32_t unit(Lang *l, int32_t first, int32_t last) {
    return ex_seq(l, ex_text(l, S("\\u")), hex_range(l, first, last, 4));
}

/* Characters beyond U+FFFF as pairs: all low halves, or those of one high half. */
static int32_t pairs(Lang *l, int32_t first, int32_t last) {
    int32_t a = first - 0x10000, z = last - 0x10000, e = EX_NONE, high = a >> 10, top = z >> 10;
    if (high == top)
        return ex_seq(l, unit(l, 0xd800 + high, 0xd800 + high), unit(l, 0xdc00 + (a & 1023), 0xdc00 + (z & 1023)));
    if (a & 1023) {
        e = ex_seq(l, unit(l, 0xd800 + high, 0xd800 + high), unit(l, 0xdc00 + (a & 1023), 0xdfff));
        high++;
    }
    if ((z & 1023) != 1023) {
        e = ex_alt(l, e, ex_seq(l, unit(l, 0xd800 + top, 0xd800 + top), unit(l, 0xdc00, 0xdc00 + (z & 1023))));
        top--;
    }
    if (high > top) return e;
    return ex_alt(l, e, ex_seq(l, unit(l, 0xd800 + high, 0xd800 + top), unit(l, 0xdc00, 0xdfff)));
}

static int32_t escapes(Lang *l, const CharSet *set) {
    static const char letters[] = "\"\\/\b\f\n\r\t", names[] = "\"\\/bfnrt";
    int32_t e = EX_NONE;
    for (int i = 0; i < 8; i++)
        if (charset_has(set, letters[i])) e = ex_alt(l, e, ex_text(l, (Str){(char[]){'\\', names[i]}, 2}));
    if (set->n > ESCAPED_RANGES) return e;
    static const CharRange far[] = {{0, 0x1f}, {0x7f, 0xd7ff}, {0xe000, 0xffff}, {0x10000, CHAR_LAST}};
    for (size_t i = 0; i < set->n; i++)
        for (int k = 0; k < 4; k++) {
            int32_t first = set->range[i].first, last = set->range[i].last;
            if (first < far[k].first) first = far[k].first;
            if (last > far[k].last) last = far[k].last;
            if (first <= last) e = ex_alt(l, e, k == 3 ? pairs(l, first, last) : unit(l, first, last));
        }
    return e;
}

int32_t schema_spell(Lang *l, const CharSet *set) {
    static const CharRange as_is[] = {{' ', '!'}, {'#', '['}, {']', CHAR_LAST}};
    CharSet plain = {0}, raw = {0};
    charset_add_ranges(&raw, as_is, 3);
    charset_add_ranges(&plain, set->range, set->n);
    charset_intersect(&plain, &raw);
    int32_t e = ex_set(l, &plain);
    charset_deinit(&plain);
    charset_deinit(&raw);
    return ex_alt(l, e, escapes(l, set));
}

/* Any character, with all of JSON's escapes. */
static int32_t any_char(Schema *s) {
    Lang *l = s->l;
    static const CharRange as_is[] = {{' ', '!'}, {'#', '['}, {']', CHAR_LAST}};
    int32_t e = ex_set(l, &(CharSet){(CharRange *)(uintptr_t)as_is, 3, 3});
    int32_t bmp = ex_alt(l, hex_range(l, 0, 0xd7ff, 4), hex_range(l, 0xe000, 0xffff, 4));
    int32_t pair = ex_seq(l, hex_range(l, 0xd800, 0xdbff, 4), unit(l, 0xdc00, 0xdfff));
    CharSet shorts = {0};
    for (const char *c = "\"\\/bfnrt"; *c; c++) charset_add(&shorts, *c, *c);
    int32_t code = ex_seq(l, ex_text(l, S("u")), ex_alt(l, bmp, pair));
    int32_t escape = ex_seq(l, ex_text(l, S("\\")), ex_alt(l, ex_set(l, &shorts), code));
    charset_deinit(&shorts);
    return ex_alt(l, e, escape);
}

static int32_t any_text(Schema *s, int64_t min, int64_t max) {
    if (s->any_char < 0) {
        s->any_char = lang_rule(s->l, S(""));
        lang_define(s->l, s->any_char, any_char(s));
    }
    int32_t c = s->l->rule[s->any_char].body, quote = ex_text(s->l, S("\""));
    if (min > INT32_MAX - 1) min = INT32_MAX - 1;
    int32_t most = max < 0 || max > INT32_MAX - 1 ? LANG_NO_MOST : (int32_t)max;
    return ex_seq(s->l, quote, ex_seq(s->l, ex_repeat(s->l, c, (int32_t)min, most), quote));
}

/* ---- strings that are known: as they are, and in ASCII, which is how Python writes them */

static void put_quoted(Buf *out, Str text, bool ascii) {
    buf_putc(out, '"');
    for (size_t i = 0; i < text.n;) {
        size_t begin = i;
        int32_t c = utf8_next(text, &i);
        static const char letters[] = "\"\\\b\f\n\r\t";
        const char *name = c > 0 && c < 0x7f ? strchr(letters, c) : NULL;
        if (name) buf_printf(out, "\\%c", "\"\\bfnrt"[name - letters]);
        else if (c < 0x20) buf_printf(out, "\\u%04x", (unsigned)c);
        else if (c > 0xffff && ascii)
            buf_printf(out, "\\u%04x\\u%04x", 0xd7c0u + (unsigned)(c >> 10), 0xdc00u + (c & 1023u));
        else if (c > 0x7f && ascii) buf_printf(out, "\\u%04x", (unsigned)c);
        else buf_put(out, text.p + begin, i - begin);
    }
    buf_putc(out, '"');
}

static int32_t one_of_texts(Schema *s, const Str *text, size_t n) {
    Buf all = {0};
    size_t *end = mem_new(2 * n, sizeof *end), k = 0;
    for (size_t i = 0; i < n; i++)
        for (int ascii = 0; ascii < 2; ascii++) {
            put_quoted(&all, text[i], ascii);
            end[k++] = all.len;
        }
    Str *choice = mem_new(2 * n, sizeof *choice);
    for (size_t i = 0; i < k; i++) choice[i] = (Str){all.data + (i ? end[i - 1] : 0), end[i] - (i ? end[i - 1] : 0)};
    int32_t e = ex_choices(s->l, choice, k);
    free(choice);
    free(end);
    buf_deinit(&all);
    return e;
}

int32_t schema_quoted(Schema *s, Str text) { return one_of_texts(s, &text, 1); }

/* ---- strings under constraints */

const Dfa *schema_pattern(Schema *s, Str pattern) {
    int32_t at = strmap_get(&s->patterns, pattern);
    if (at >= 0) return s->pattern[at];
    Lang l;
    Err err = {0};
    lang_init(&l, NULL);
    int32_t e = regex_expr(&l, pattern, true, &err);
    Dfa *d = e >= 0 ? dfa_of(&l, e, true) : NULL;
    lang_deinit(&l);
    if (!d && e < 0) schema_refuse(s, NULL, NULL, err.code, "%s", err.msg);
    else if (!d) schema_refuse(s, NULL, NULL, ERR_LIMIT, "the pattern '%.*s' has too many states", STR_ARG(pattern));
    if (!d) return NULL;
    if (s->n_pattern == s->cap_pattern)
        s->pattern = mem_grow(s->pattern, (size_t)(s->cap_pattern = 2 * s->cap_pattern + 8), sizeof *s->pattern);
    strmap_put(&s->patterns, pattern, s->n_pattern);
    return s->pattern[s->n_pattern++] = d;
}

Dfa *schema_texts_dfa(const json_t *list) {
    Lang l;
    lang_init(&l, NULL);
    int32_t e = EX_NONE;
    Str *text = mem_new(json_array_size(list), sizeof *text);
    size_t n = 0;
    for (size_t i = 0; i < json_array_size(list); i++)
        if (json_is_string(json_array_get(list, i))) text[n++] = js_str(json_array_get(list, i));
    for (size_t i = 0; i < n; i++) text[i].p = text[i].n ? text[i].p : "";
    e = ex_choices(&l, text, n);
    Dfa *d = l.failed ? NULL : dfa_of(&l, e, false);
    free(text);
    lang_deinit(&l);
    return d;
}

static void lengths(const Shape *of, int64_t *min, int64_t *max) {
    *min = 0;
    *max = -1;
    for (const Cell *c = of->cells; c; c = c->next) {
        if (c->kind == CELL_MIN_LENGTH && c->n > *min) *min = c->n;
        if (c->kind == CELL_MAX_LENGTH && (*max < 0 || c->n < *max)) *max = c->n;
    }
}

/* All but the lengths. *any: nothing is asked for. */
static Dfa *rules_dfa(Schema *s, const Shape *of, bool *any) {
    Dfa *d = NULL;
    *any = true;
    for (const Cell *c = of->cells; c && !s->failed; c = c->next) {
        Dfa *x = NULL;
        if (c->kind == CELL_PATTERN) x = dfa_copy(schema_pattern(s, c->text));
        else if (c->kind == CELL_TEXTS || c->kind == CELL_NOT_TEXTS) x = schema_texts_dfa(c->list);
        else continue;
        if ((c->kind == CELL_PATTERN && c->lit.not) || c->kind == CELL_NOT_TEXTS) x = dfa_not(x);
        d = *any ? x : dfa_both(d, x);
        *any = false;
        if (!d) schema_refuse(s, NULL, NULL, ERR_LIMIT, "patterns that hold together have too many states");
    }
    return d;
}

Dfa *schema_text_dfa(Schema *s, const Shape *of) {
    bool any;
    int64_t min, max;
    Dfa *d = rules_dfa(s, of, &any);
    lengths(of, &min, &max);
    if (s->failed) {
        dfa_free(d);
        return NULL;
    }
    if (any || min || max >= 0) {
        Dfa *length = dfa_length(min, max);
        d = any ? length : dfa_both(d, length);
    }
    if (!d) schema_refuse(s, NULL, NULL, ERR_LIMIT, "a pattern and lengths together have too many states");
    return d;
}

/* Those of the list that keep all rules. */
static int32_t known_texts(Schema *s, const Shape *of, const json_t *list) {
    Shape rest = {of->types, NULL}; /* all cells but this list, which a long one would make dear */
    Cell *copy = NULL;
    for (const Cell *c = of->cells; c; c = c->next) {
        if (c->kind == CELL_TEXTS && c->list == list) continue;
        copy = arena_new(&s->arena, 1, sizeof *copy);
        *copy = *c;
        copy->next = rest.cells;
        rest.cells = copy;
    }
    bool plain = true;
    for (const Cell *c = rest.cells; c; c = c->next)
        plain = plain && c->kind != CELL_PATTERN && c->kind != CELL_MIN_LENGTH && c->kind != CELL_MAX_LENGTH &&
                c->kind != CELL_TEXTS && c->kind != CELL_NOT_TEXTS;
    Dfa *d = plain ? NULL : schema_text_dfa(s, &rest);
    size_t n = 0;
    Str *text = mem_new(json_array_size(list), sizeof *text);
    for (size_t i = 0; i < json_array_size(list) && !s->failed; i++) {
        Str t = js_str(json_array_get(list, i));
        if (t.p && (plain || dfa_has(d, t))) text[n++] = t;
    }
    int32_t e = n ? one_of_texts(s, text, n) : EX_NONE;
    free(text);
    dfa_free(d);
    return e;
}

int32_t schema_text(Schema *s, const Shape *of) {
    for (const Cell *c = of->cells; c; c = c->next)
        if (c->kind == CELL_TEXTS) return known_texts(s, of, c->list);
    bool any = true;
    int64_t min, max;
    for (const Cell *c = of->cells; c; c = c->next) any = any && c->kind != CELL_PATTERN && c->kind != CELL_NOT_TEXTS;
    lengths(of, &min, &max);
    if (any) return max >= 0 && min > max ? EX_NONE : any_text(s, min, max);
    Dfa *d = schema_text_dfa(s, of);
    int32_t quote = ex_text(s->l, S("\"")), e = EX_NONE;
    if (d && !dfa_is_empty(d)) e = ex_seq(s->l, quote, ex_seq(s->l, dfa_expr(s->l, d, schema_spell), quote));
    dfa_free(d);
    return e;
}

/* ---- numbers */

/* A number that is known: as a decimal, with .0 if it is whole, and as Python writes it. Each ends in a NUL. */
static void put_number(const json_t *v, const Dec *d, Buf *out) {
    char form[64];
    double x = json_number_value(v);
    bool powers = json_is_real(v) && x != 0 && (fabs(x) >= 1e16 || fabs(x) < 1e-4);
    dec_put(d, out);
    buf_putc(out, '\0');
    if (dec_is_whole(d)) dec_put(d, out), buf_put(out, ".0", 3);
    if (!d->n) buf_put(out, "-0.0", 5);
    for (int precision = 0; precision < 17 && powers; precision++) {
        c_snprintf(form, sizeof form, "%.*e", precision, x);
        if (c_strtod(form, NULL) != x) continue;
        buf_put(out, form, strlen(form) + 1);
        break;
    }
}

/* One of texts, each of which ends in a NUL. */
static int32_t choices_of(Schema *s, const Buf *text) {
    size_t n = 0, k = 0;
    for (size_t i = 0; i < text->len; i++) n += !text->data[i];
    Str *choice = mem_new(n, sizeof *choice);
    for (size_t i = 0; i < text->len; i += choice[k++].n + 1) choice[k] = str_of(text->data + i);
    int32_t e = ex_choices(s->l, choice, n);
    free(choice);
    return e;
}

/* All lists but the one that it is from. */
static bool lists_have(const Shape *of, const json_t *list, const Dec *d) {
    bool ok = true;
    for (const Cell *c = of->cells; c && ok; c = c->next) {
        if (c->kind != CELL_NUMBERS || c->list == list) continue;
        ok = false;
        for (size_t i = 0; i < json_array_size(c->list) && !ok; i++) {
            Dec x;
            ok = dec_of(json_array_get(c->list, i), &x) && !dec_cmp(&x, d);
        }
    }
    return ok;
}

int32_t schema_number(Schema *s, const Shape *of) {
    int n = 0;
    const json_t *list = NULL;
    bool whole = of->types & TYPE_WHOLE, broken = of->types & TYPE_BROKEN;
    for (const Cell *c = of->cells; c; c = c->next) n += c->kind == CELL_NUMBER;
    NumberRule *rule = arena_new(&s->arena, (size_t)n, sizeof *rule);
    n = 0;
    for (const Cell *c = of->cells; c; c = c->next) {
        if (c->kind == CELL_NUMBER) rule[n++] = *c->number;
        if (c->kind == CELL_NUMBERS && !list) list = c->list;
    }
    if (list) {
        Buf text = {0};
        for (size_t i = 0; i < json_array_size(list); i++) {
            const json_t *v = json_array_get(list, i);
            Dec d;
            bool number = (json_is_number(v) || js_big(v).n) && dec_of(v, &d);
            bool may = number && lists_have(of, list, &d) && number_keeps(&d, rule, n, whole, broken);
            if (may) put_number(v, &d, &text);
        }
        int32_t e = choices_of(s, &text);
        buf_deinit(&text);
        return e;
    }
    int32_t e = number_expr(s->l, rule, n, whole, broken);
    if (e < 0) schema_refuse(s, NULL, NULL, ERR_LIMIT, "bounds and divisors of a number have too many states");
    return e < 0 ? EX_NONE : e;
}
