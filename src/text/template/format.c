/* printf-style formatting: '%s items' % n, and the filter format. */
#include "text/template/eval.h"

#include <stdio.h>
#include <string.h>

enum { MAX_WIDTH = 1000 };

typedef struct Spec {
    char flags[8];
    int width, precision; /* precision -1: none */
    char conversion;
} Spec;

static size_t read_number(Str s, size_t i, int *out) {
    for (*out = 0; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
        if (*out <= MAX_WIDTH) *out = *out * 10 + (s.p[i] - '0');
    return i;
}

/* What follows the '%' at s[i - 1]; the index behind it, 0 if it is not supported. */
static size_t read_spec(Str s, size_t i, Spec *spec) {
    *spec = (Spec){.precision = -1};
    for (size_t n = 0; i < s.n && s.p[i] && strchr("-+ 0#", s.p[i]); i++) {
        if (n == sizeof spec->flags - 1) return 0;
        spec->flags[n++] = s.p[i];
    }
    i = read_number(s, i, &spec->width);
    if (i < s.n && s.p[i] == '.') i = read_number(s, i + 1, &spec->precision);
    if (i == s.n || !s.p[i] || !strchr("%srdiufFeEgG", s.p[i])) return 0;
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
    if (left) text_put_text(b, t);
    for (size_t i = length; i < (size_t)spec->width; i++) text_put(b, S(" "), NULL);
    if (!left) text_put_text(b, t);
}

static bool put_number(TextBuf *b, const Spec *spec, Value v) {
    char format[32], text[2 * MAX_WIDTH + 400];
    if (!value_is_number(v))
        return render_fail(b->r, ERR_FORMAT, "%%%c needs a number, not '%s'", spec->conversion, value_type(v));
    bool whole = strchr("diu", spec->conversion) != NULL;
    double f = value_as_float(v);
    if (whole && v.kind == V_FLOAT && !(f > -9e18 && f < 9e18))
        return render_fail(b->r, ERR_UNSUPPORTED, "an integer beyond 64 bits is not supported");
    int precision = spec->precision;
    if (precision < 0 && !whole) precision = 6;
    int n = snprintf(format, sizeof format, "%%%s%d", spec->flags, spec->width);
    if (!spec->width) n = snprintf(format, sizeof format, "%%%s", spec->flags);
    if (precision >= 0) n += snprintf(format + n, sizeof format - (size_t)n, ".%d", precision);
    snprintf(format + n, sizeof format - (size_t)n, whole ? "lld" : "%c", spec->conversion);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    if (whole)
        snprintf(text, sizeof text, format, v.kind == V_FLOAT ? (long long)f : (long long)value_as_int(v));
    else
        snprintf(text, sizeof text, format, f);
#pragma GCC diagnostic pop
    text_put_as(b, str_of(text), v.untrusted);
    return true;
}

static bool put_value(TextBuf *b, const Spec *spec, Value v) {
    if (spec->conversion == 's' || spec->conversion == 'r') {
        TextBuf repr = {.r = b->r};
        if (spec->conversion == 'r') value_repr(&repr, v);
        put_padded(b, spec, spec->conversion == 'r' ? text_done(&repr) : value_str(b->r, v));
        return true;
    }
    return put_number(b, spec, v);
}

Value text_format(Render *r, const Text *format, Value values) {
    TextBuf b = {.r = r};
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
        } else if (next == list->n) {
            render_fail(r, ERR_FORMAT, "not enough arguments for the format string");
        } else {
            put_value(&b, &spec, list->item[next++]);
        }
    }
    bool mapping = values.kind == V_DICT || values.kind == V_LIST || values.kind == V_RANGE ||
                   values.kind == V_UNDEFINED;
    if (next < list->n && !mapping) /* Python takes whatever has items for a mapping, and need not use it */
        render_fail(r, ERR_FORMAT, "not all arguments are used by the format string");
    return value_text(text_done(&b));
}

Value fn_format(Render *r, Value self, const Args *args) {
    if (args->n_kw) {
        render_fail(r, ERR_UNSUPPORTED, "format: arguments by name are not supported");
        return value_none();
    }
    Value values = list_new(r, V_TUPLE);
    for (int i = 0; i < args->n; i++) list_add(r, values, args->pos[i]);
    return text_format(r, value_str(r, self), values);
}
