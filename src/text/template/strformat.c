/* str.format: '{} of {name[0]:>8.2f}'. Fields go through the same attribute and item lookups as expressions. */
#include "text/template/eval.h"

#include "base/locale.h"

#include <stdio.h>
#include <string.h>

enum { MAX_WIDTH = 1000, MAX_DIGITS = 1400 };

typedef struct Spec {
    Str fill; /* one character */
    char align, sign, type, group;
    bool alternate, zero;
    int width, precision; /* -1: none */
} Spec;

static bool bad_spec(Render *r) { return render_fail(r, ERR_FORMAT, "format: the specifier does not fit the value"); }

static bool read_number(Str s, size_t *i, int *out) {
    if (*i == s.n || s.p[*i] < '0' || s.p[*i] > '9') return false;
    for (*out = 0; *i < s.n && s.p[*i] >= '0' && s.p[*i] <= '9'; ++*i)
        if (*out <= MAX_WIDTH) *out = *out * 10 + (s.p[*i] - '0');
    return true;
}

static bool next_is(Str s, size_t *i, const char *chars, char *out) {
    if (*i == s.n || !s.p[*i] || !strchr(chars, s.p[*i])) return false;
    *out = s.p[(*i)++];
    return true;
}

/* [[fill]align][sign][#][0][width][group][.precision][type] */
static bool read_spec(Str s, Spec *spec) {
    *spec = (Spec){.fill = S(" "), .width = -1, .precision = -1};
    size_t i = 0, second = 0;
    char unused;
    if (s.n) utf8_next(s, &second);
    if (second < s.n && strchr("<>=^", s.p[second])) {
        spec->fill = (Str){s.p, second};
        spec->align = s.p[second];
        i = second + 1;
    } else {
        next_is(s, &i, "<>=^", &spec->align);
    }
    next_is(s, &i, "+- ", &spec->sign);
    spec->alternate = next_is(s, &i, "#", &unused);
    spec->zero = next_is(s, &i, "0", &unused);
    read_number(s, &i, &spec->width);
    next_is(s, &i, ",_", &spec->group);
    if (next_is(s, &i, ".", &unused) && !read_number(s, &i, &spec->precision)) return false;
    next_is(s, &i, "sdboxXcneEfFgG%", &spec->type);
    return i == s.n && spec->width <= MAX_WIDTH && spec->precision <= MAX_WIDTH;
}

static void put_aligned(TextBuf *b, const Spec *spec, char align, const Text *head, const Text *t) {
    int64_t pad = (int64_t)spec->width - (int64_t)text_length(head) - (int64_t)text_length(t), before = 0;
    if (pad < 0) pad = 0;
    if (!render_work(b->r, (size_t)pad)) return;
    before = align == '<' ? 0 : align == '^' ? pad / 2 : pad;
    if (align == '=') text_put_text(b, head);
    for (int64_t i = 0; i < before; i++) text_put(b, spec->fill, NULL);
    if (align != '=') text_put_text(b, head);
    text_put_text(b, t);
    for (int64_t i = before; i < pad; i++) text_put(b, spec->fill, NULL);
}

static bool put_text(TextBuf *b, Spec *spec, const Text *t) {
    if ((spec->type && spec->type != 's') || spec->sign || spec->alternate || spec->group || spec->align == '=')
        return bad_spec(b->r);
    if (spec->zero && spec->fill.p[0] == ' ') spec->fill = S("0");
    if (spec->precision >= 0) t = text_slice(b->r, t, 0, text_offset(t, (size_t)spec->precision));
    put_aligned(b, spec, spec->align ? spec->align : '<', text_new(b->r, S(""), false), t);
    return true;
}

/* Separators between groups of digits; [0, whole) of `digits` are those before the point. */
static void put_grouped(TextBuf *b, const Spec *spec, const char *digits, bool untrusted) {
    size_t whole = strspn(digits, "0123456789abcdefABCDEF"), every = spec->type && strchr("boxX", spec->type) ? 4 : 3;
    if (!spec->group) whole = 0;
    for (size_t i = 0; digits[i]; i++) {
        if (i && i < whole && (whole - i) % every == 0) text_put(b, (Str){&spec->group, 1}, NULL);
        text_put_as(b, (Str){digits + i, 1}, untrusted);
    }
}

static void int_digits(char *out, uint64_t n, char type) {
    char reversed[72];
    size_t len = 0, base = type == 'b' ? 2 : type == 'o' ? 8 : type == 'x' || type == 'X' ? 16 : 10;
    do reversed[len++] = (type == 'X' ? "0123456789ABCDEF" : "0123456789abcdef")[n % base];
    while (n /= base);
    for (size_t i = 0; i < len; i++) out[i] = reversed[len - 1 - i];
    out[len] = '\0';
}

static void float_digits(char *out, double f, const Spec *spec) {
    int precision = spec->precision < 0 ? 6 : spec->precision;
    switch (spec->type) {
    case '\0':
        if (spec->precision < 0) {
            char text[FLOAT_TEXT];
            float_repr(f, text);
            snprintf(out, MAX_DIGITS, "%s", text);
            return;
        }
        c_snprintf(out, MAX_DIGITS, "%.*g", precision ? precision : 1, f);
        if (!out[strcspn(out, ".en")]) strcat(out, ".0");
        return;
    case 'e':
        c_snprintf(out, MAX_DIGITS, "%.*e", precision, f);
        return;
    case 'E':
        c_snprintf(out, MAX_DIGITS, "%.*E", precision, f);
        return;
    case '%':
        c_snprintf(out, MAX_DIGITS, "%.*f%%", precision, f * 100);
        return;
    case 'f':
    case 'F':
        c_snprintf(out, MAX_DIGITS, "%.*f", precision, f);
        return;
    default:
        c_snprintf(out, MAX_DIGITS, spec->type == 'G' ? "%.*G" : "%.*g", precision, f);
    }
}

static bool put_number(TextBuf *b, Spec *spec, Value v) {
    char digits[MAX_DIGITS], head[8] = "";
    bool whole = v.kind != V_FLOAT && (!spec->type || strchr("bdoxXn", spec->type)), negative = false;
    bool big = v.kind == V_BIG;
    if (big && ((whole && spec->type && strchr("boxX", spec->type)) || v.text->n >= MAX_DIGITS))
        return render_fail(b->r, ERR_UNSUPPORTED, "format: such a form of an integer beyond 64 bits is not supported");
    if (v.kind == V_FLOAT && spec->type && strchr("bdoxXcs", spec->type)) return bad_spec(b->r);
    if (spec->type == 's' || (whole && spec->precision >= 0)) return bad_spec(b->r);
    if ((spec->zero || spec->align == '=') && spec->group)
        return render_fail(b->r, ERR_UNSUPPORTED, "format: zeros with separators are not supported");
    if (spec->alternate && !whole) return render_fail(b->r, ERR_UNSUPPORTED, "format: '#' is not supported");
    if (spec->type == 'c') return render_fail(b->r, ERR_UNSUPPORTED, "format: 'c' is not supported");
    if (whole && big) {
        Str s = text_str(v.text);
        negative = s.p[0] == '-';
        memcpy(digits, s.p + negative, s.n - negative);
        digits[s.n - negative] = '\0';
    } else if (whole) {
        int64_t i = value_as_int(v);
        negative = i < 0;
        int_digits(digits, negative ? 0 - (uint64_t)i : (uint64_t)i, spec->type);
    } else {
        double f = big ? value_big_float(v) : value_as_float(v);
        negative = f < 0 || (f == 0 && 1 / f < 0);
        float_digits(digits, negative ? -f : f, spec);
    }
    char sign = negative ? '-' : spec->sign == '+' || spec->sign == ' ' ? spec->sign : '\0';
    if (sign) head[0] = sign;
    if (spec->alternate && spec->type && strchr("boxX", spec->type))
        snprintf(head + strlen(head), 4, "0%c", spec->type);
    if (spec->zero && !spec->align) {
        spec->align = '=';
        spec->fill = S("0");
    }
    TextBuf text = {.r = b->r};
    put_grouped(&text, spec, digits, v.untrusted);
    put_aligned(b, spec, spec->align ? spec->align : '>', text_new(b->r, str_of(head), v.untrusted), text_done(&text));
    return true;
}

static bool put_field(TextBuf *b, Value v, char conversion, Str spec_text, bool escape) {
    Spec spec;
    TextBuf out = {.r = b->r};
    if (conversion == 'r') {
        value_repr(&out, v);
        v = value_text(text_done(&out));
        out = (TextBuf){.r = b->r};
    } else if (conversion == 's') {
        v = value_text(value_str(b->r, v));
    }
    if (!spec_text.n) value_print(&out, v);
    else if (!read_spec(spec_text, &spec)) return bad_spec(b->r);
    else if (v.kind == V_STR) put_text(&out, &spec, v.text);
    else if (value_is_numeric(v)) put_number(&out, &spec, v);
    else return bad_spec(b->r);
    text_put_text(b, escape && !v.safe ? markup_of(b->r, value_text(text_done(&out))).text : text_done(&out));
    return true;
}

typedef struct Fields {
    Render *r;
    const Args *args;
    int next; /* of the fields without a name; -1: they have numbers */
} Fields;

/* name, name.attribute, 0[item]: up to '!', ':' or the end. */
static Value field_value(Fields *f, const Text *t, size_t begin, size_t end) {
    Str s = {t->p + begin, end - begin};
    size_t n = 0;
    int64_t number;
    while (n < s.n && s.p[n] != '.' && s.p[n] != '[') n++;
    Str first = {s.p, n};
    Value v = {0};
    if (!n || str_i64(first, 0, INT32_MAX, &number)) {
        bool mixed = n ? f->next > 0 : f->next < 0;
        if (!n) number = f->next++;
        else f->next = -1;
        if (mixed) render_fail(f->r, ERR_FORMAT, "format: fields with and without numbers");
        else if (number < f->args->n) v = f->args->pos[number];
    } else {
        for (int k = 0; k < f->args->n_kw; k++)
            if (str_eq(f->args->key[k], first)) v = f->args->kw[k];
    }
    if (v.kind == V_MISSING) render_fail(f->r, ERR_FORMAT, "format: there is no argument '%.*s'", STR_ARG(first));
    while (n < s.n && !f->r->failed) {
        bool item = s.p[n] == '[';
        size_t from = ++n;
        while (n < s.n && (item ? s.p[n] != ']' : s.p[n] != '.' && s.p[n] != '[')) n++;
        Str name = {s.p + from, n - from};
        if (!name.n || (item && n == s.n)) render_fail(f->r, ERR_FORMAT, "format: a field that is not closed");
        else if (!item) v = op_attribute(f->r, v, name);
        else if (str_i64(name, 0, INT32_MAX, &number)) v = op_item(f->r, v, value_int(number));
        else v = op_item(f->r, v, value_text(text_slice(f->r, t, begin + from, begin + n)));
        n += item;
    }
    return v;
}

static const Text *format(Fields *f, const Text *t, bool escape, int depth) {
    TextBuf b = {.r = f->r};
    Str s = text_str(t);
    size_t i = 0;
    if (depth > 2) render_fail(f->r, ERR_FORMAT, "format: fields inside fields");
    while (i < s.n && render_work(f->r, 1)) {
        size_t from = i;
        while (i < s.n && s.p[i] != '{' && s.p[i] != '}') i++;
        text_put_part(&b, t, from, i);
        if (i == s.n) break;
        if (i + 1 < s.n && s.p[i + 1] == s.p[i]) { /* {{ and }} */
            text_put_part(&b, t, i, i + 1);
            i += 2;
            continue;
        }
        size_t begin = i + 1, end = begin, close, open = 1;
        for (close = begin; close < s.n && open; close++) open += (s.p[close] == '{') - (s.p[close] == '}');
        if (s.p[i] == '}' || open) {
            render_fail(f->r, ERR_FORMAT, "format: a single '%c'", s.p[i]);
            break;
        }
        i = close--;
        for (bool item = false; end < close && (item || (s.p[end] != '!' && s.p[end] != ':')); end++)
            item = s.p[end] == '[' || (item && s.p[end] != ']');
        Value v = field_value(f, t, begin, end);
        char conversion = end + 1 < close && s.p[end] == '!' ? s.p[end + 1] : '\0';
        size_t spec = conversion ? end + 2 : end;
        bool colon = spec < close && s.p[spec] == ':';
        if ((end < close && s.p[end] == '!' && !(conversion && strchr("rs", conversion))) || (spec < close && !colon))
            render_fail(f->r, ERR_UNSUPPORTED, "format: this conversion is not supported");
        const Text *given = text_slice(f->r, t, colon ? spec + 1 : close, close);
        if (!f->r->failed) put_field(&b, v, conversion, text_str(format(f, given, false, depth + 1)), escape);
    }
    return text_done(&b);
}

/* format with the keys of a mapping as names. */
Value fn_format_map(Render *r, Value self, const Args *args) {
    Value map = args->bound[0];
    Args named = {0};
    if (map.kind != V_DICT) {
        render_fail(r, ERR_FORMAT, "format_map: a mapping is needed, not '%s'", value_type(map));
        return value_none();
    }
    for (size_t i = 0; i < map.dict->n && render_work(r, 1); i++)
        if (map.dict->key[i].kind == V_STR && map.dict->key[i].text->n)
            args_add(r, &named, text_str(map.dict->key[i].text), map.dict->value[i]);
    return fn_str_format(r, self, &named);
}

Value fn_str_format(Render *r, Value self, const Args *args) {
    Fields f = {r, args, 0};
    if (!render_work_bytes(r, self.text->n)) return value_none();
    return value_text(format(&f, self.text, self.safe, 0));
}
