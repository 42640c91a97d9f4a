/* printf-style formatting: '%s items' % n, '%(name)s' % dict, and the filter format. */
#include "text/template/eval.h"

#include "base/locale.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { MAX_WIDTH = 1000 };

typedef struct Spec {
    char flags[8];
    int width, precision; /* precision -1: none */
    char conversion;
    bool keyed; /* %(key)s: bytes [key, key_end) */
    size_t key, key_end;
} Spec;

static size_t read_number(Str s, size_t i, int *out) {
    for (*out = 0; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
        if (*out <= MAX_WIDTH) *out = *out * 10 + (s.p[i] - '0');
    return i;
}

/* What follows the '%' at s[i - 1]; the index behind it, 0 if it is not supported. */
static size_t read_spec(Str s, size_t i, Spec *spec) {
    *spec = (Spec){.precision = -1};
    if (i < s.n && s.p[i] == '(') {
        ptrdiff_t close = str_find(str_from(s, i), S(")"));
        if (close < 0) return 0;
        spec->keyed = true;
        spec->key = i + 1;
        i += (size_t)close + 1;
        spec->key_end = i - 1;
    }
    for (size_t n = 0; i < s.n && s.p[i] && strchr("-+ 0#", s.p[i]); i++) {
        if (n == sizeof spec->flags - 1) return 0;
        spec->flags[n++] = s.p[i];
    }
    i = read_number(s, i, &spec->width);
    if (i < s.n && s.p[i] == '.') i = read_number(s, i + 1, &spec->precision);
    if (i == s.n || !s.p[i] || !strchr("%srdiufFeEgGxXoc", s.p[i])) return 0;
    spec->conversion = s.p[i];
    return spec->width > MAX_WIDTH || spec->precision > MAX_WIDTH ? 0 : i + 1;
}

static void put_padded(TextBuf *b, const Spec *spec, const Text *t) {
    size_t length = text_length(t);
    if (spec->precision >= 0 && length > (size_t)spec->precision) {
        t = text_slice(b->r, t, 0, text_offset(t, (size_t)spec->precision));
        length = (size_t)spec->precision;
    }
    bool left = strchr(spec->flags, '-') != NULL;
    if (spec->width > 0 && !render_work(b->r, (size_t)spec->width)) return;
    if (left) text_put_text(b, t);
    for (size_t i = length; i < (size_t)spec->width; i++) text_put(b, S(" "), NULL);
    if (!left) text_put_text(b, t);
}

static bool put_number(TextBuf *b, const Spec *spec, Value v) {
    char format[32], text[2 * MAX_WIDTH + 400];
    bool radix = strchr("xXo", spec->conversion) != NULL;
    if (v.kind == V_BIG && strchr("diu", spec->conversion) && !spec->flags[strspn(spec->flags, "-")] &&
        spec->precision < 0) {
        put_padded(b, spec, text_new(b->r, text_str(v.text), v.untrusted));
        return true;
    }
    if (v.kind == V_BIG) return render_fail(b->r, ERR_UNSUPPORTED, "such a %% conversion of an integer beyond 64 bits "
                                            "is not supported");
    if (!value_is_number(v) || (radix && !value_is_int(v)))
        return render_fail(b->r, ERR_FORMAT, "%%%c needs a number, not '%s'", spec->conversion, value_type(v));
    bool whole = strchr("diu", spec->conversion) != NULL;
    double f = value_as_float(v);
    if (whole && v.kind == V_FLOAT && isfinite(f) && !(f > -9e18 && f < 9e18))
        return put_number(b, spec, value_whole(b->r, f));
    if (whole && !isfinite(f)) return render_fail(b->r, ERR_FORMAT, "%%%c needs a finite number", spec->conversion);
    if (radix && value_as_int(v) < 0)
        return render_fail(b->r, ERR_UNSUPPORTED, "%%%c of a negative number is not supported", spec->conversion);
    int precision = spec->precision;
    if (precision < 0 && !whole && !radix) precision = 6;
    int n = snprintf(format, sizeof format, "%%%s%d", spec->flags, spec->width);
    if (!spec->width) n = snprintf(format, sizeof format, "%%%s", spec->flags);
    if (precision >= 0) n += snprintf(format + n, sizeof format - (size_t)n, ".%d", precision);
    snprintf(format + n, sizeof format - (size_t)n, whole ? "lld" : radix ? "ll%c" : "%c", spec->conversion);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    if (radix)
        snprintf(text, sizeof text, format, (long long)value_as_int(v));
    else if (whole)
        snprintf(text, sizeof text, format, v.kind == V_FLOAT ? (long long)f : (long long)value_as_int(v));
    else
        c_snprintf(text, sizeof text, format, f);
#pragma GCC diagnostic pop
    text_put_as(b, str_of(text), v.untrusted);
    return true;
}

/* A number's character, or a text of one. */
static bool put_char(TextBuf *b, const Spec *spec, Value v) {
    char bytes[4];
    const Text *t = v.kind == V_STR ? v.text : NULL;
    if (value_is_int(v) && value_as_int(v) >= 0 && value_as_int(v) < 0x110000 && value_as_int(v) >> 11 != 0x1b)
        t = text_new(b->r, (Str){bytes, (size_t)utf8_put(bytes, (int32_t)value_as_int(v))}, v.untrusted);
    if (!t || text_length(t) != 1) return render_fail(b->r, ERR_FORMAT, "%%c needs a character");
    put_padded(b, spec, t);
    return true;
}

static bool put_value(TextBuf *b, const Spec *spec, Value v, bool escape) {
    if (spec->conversion == 'c') return put_char(b, spec, v);
    if (spec->conversion != 's' && spec->conversion != 'r') return put_number(b, spec, v);
    TextBuf repr = {.r = b->r};
    if (spec->conversion == 'r') {
        value_repr(&repr, v);
        v = value_text(text_done(&repr));
    }
    put_padded(b, spec, escape ? markup_of(b->r, v).text : value_str(b->r, v));
    return true;
}

/* The value of %(key)s. */
static Value keyed_value(Render *r, const Text *format, const Spec *spec, Value values) {
    if (values.kind != V_DICT) {
        render_fail(r, ERR_FORMAT, "%%(...) needs a mapping, not '%s'", value_type(values));
        return value_none();
    }
    Str key = {format->p + spec->key, spec->key_end - spec->key};
    const Value *found = dict_find_str(r, values.dict, key);
    if (!found) render_fail(r, ERR_FORMAT, "the mapping has no key '%.*s'", STR_ARG(key));
    return found ? *found : value_none();
}

Value text_format(Render *r, Value pattern, Value values) {
    TextBuf b = {.r = r};
    const Text *format = pattern.text;
    Str s = text_str(format);
    List one = {&values, 1, 1, NULL}, *list = values.kind == V_TUPLE ? values.list : &one;
    size_t next = 0, i = 0;
    if (!render_work_bytes(r, s.n)) return value_none();
    while (i < s.n && render_work(r, 1)) {
        const char *percent = memchr(s.p + i, '%', s.n - i);
        size_t at = percent ? (size_t)(percent - s.p) : s.n;
        text_put_part(&b, format, i, at);
        if (!percent) break;
        Spec spec;
        i = read_spec(s, at + 1, &spec);
        if (!i) {
            render_fail(r, ERR_UNSUPPORTED, "this %% conversion is not supported");
        } else if (spec.conversion == '%') {
            text_put_part(&b, format, at, at + 1);
        } else if (spec.keyed) {
            put_value(&b, &spec, keyed_value(r, format, &spec, values), pattern.safe);
        } else if (next == list->n) {
            render_fail(r, ERR_FORMAT, "not enough arguments for the format string");
        } else {
            put_value(&b, &spec, list->item[next++], pattern.safe);
        }
    }
    bool mapping = values.kind == V_DICT || values.kind == V_LIST || values.kind == V_RANGE ||
                   values.kind == V_UNDEFINED;
    if (next < list->n && !mapping) /* Python takes whatever has items for a mapping, and need not use it */
        render_fail(r, ERR_FORMAT, "not all arguments are used by the format string");
    return markup_like(value_text(text_done(&b)), pattern);
}

Value fn_format(Render *r, Value self, const Args *args) {
    Value values = list_new(r, V_TUPLE), keywords = dict_new(r);
    if (args->n && args->n_kw) {
        render_fail(r, ERR_FORMAT, "format: arguments by position and by name exclude each other");
        return value_none();
    }
    for (int i = 0; i < args->n; i++) list_add(r, values, args->pos[i]);
    for (int k = 0; k < args->n_kw; k++)
        dict_set(r, keywords.dict, value_text(text_new(r, args->key[k], false)), args->kw[k]);
    return text_format(r, fn_string(r, self, NULL), args->n_kw ? keywords : values);
}
