/* Values as text: str() and repr() of Python. */
#include "text/template/value.h"

#include "base/locale.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The shortest digits that read back as f; exponents from -4 to 15 are written out. */
void float_repr(double f, char out[FLOAT_TEXT]) {
    if (!isfinite(f)) {
        snprintf(out, FLOAT_TEXT, "%s", isnan(f) ? "nan" : f < 0 ? "-inf" : "inf");
        return;
    }
    char sci[FLOAT_TEXT];
    int digits = 1;
    do c_snprintf(sci, sizeof sci, "%.*e", digits - 1, f);
    while (c_strtod(sci, NULL) != f && ++digits <= 17);
    int exponent = atoi(strchr(sci, 'e') + 1);
    if (exponent < -4 || exponent >= 16)
        snprintf(out, FLOAT_TEXT, "%s", sci);
    else
        c_snprintf(out, FLOAT_TEXT, "%.*f", digits - 1 - exponent > 1 ? digits - 1 - exponent : 1, f);
}

static void print_float(TextBuf *b, double f, bool untrusted) {
    char text[FLOAT_TEXT];
    float_repr(f, text);
    text_put_as(b, str_of(text), untrusted);
}

static void print_int(TextBuf *b, int64_t i, bool untrusted) {
    char text[24];
    snprintf(text, sizeof text, "%lld", (long long)i);
    text_put_as(b, str_of(text), untrusted);
}

static void repr_char(TextBuf *b, const Text *t, size_t begin, size_t end, int32_t c, char quote) {
    char text[16] = "";
    if (c == quote || c == '\\')
        snprintf(text, sizeof text, "\\%c", (char)c);
    else if (c == '\n' || c == '\r' || c == '\t')
        snprintf(text, sizeof text, "\\%c", c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
    else if (!char_is_printable(c))
        snprintf(text, sizeof text, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", (unsigned)c);
    if (*text)
        text_put_as(b, str_of(text), t->mark && t->mark[begin]);
    else
        text_put_part(b, t, begin, end);
}

static void repr_text(TextBuf *b, const Text *t) {
    if (!render_work_bytes(b->r, t->n)) return;
    Str s = text_str(t);
    bool untrusted = text_untrusted(t); /* then its quotes are as well */
    char quote = str_find(s, S("'")) >= 0 && str_find(s, S("\"")) < 0 ? '"' : '\'';
    text_put_as(b, (Str){&quote, 1}, untrusted);
    for (size_t i = 0; i < s.n && !b->r->failed;) {
        size_t begin = i;
        int32_t c = utf8_next(s, &i);
        repr_char(b, t, begin, i, c, quote);
    }
    text_put_as(b, (Str){&quote, 1}, untrusted);
}

static void repr_items(TextBuf *b, const List *l, bool untrusted) {
    for (size_t i = 0; i < l->n && !b->r->failed; i++) {
        if (i) text_put_as(b, S(", "), untrusted);
        value_repr(b, l->item[i]);
    }
}

static void repr_dict(TextBuf *b, const Dict *d, bool untrusted) {
    text_put_as(b, S("{"), untrusted);
    for (size_t i = 0; i < d->n && !b->r->failed; i++) {
        if (i) text_put_as(b, S(", "), untrusted);
        value_repr(b, d->key[i]);
        text_put_as(b, S(": "), untrusted);
        value_repr(b, d->value[i]);
    }
    text_put_as(b, S("}"), untrusted);
}

static void repr_range(TextBuf *b, const Range *range) {
    char text[96];
    long long start = range->start, stop = range->stop, step = range->step;
    snprintf(text, sizeof text, step == 1 ? "range(%lld, %lld)" : "range(%lld, %lld, %lld)", start, stop, step);
    text_put(b, str_of(text), NULL);
}

static void repr_inner(TextBuf *b, Value v) {
    bool u = v.untrusted;
    switch ((ValueKind)v.kind) {
    case V_UNDEFINED:
        text_put(b, S("Undefined"), NULL);
        break;
    case V_NONE:
        text_put_as(b, S("None"), u);
        break;
    case V_BOOL:
        text_put_as(b, v.b ? S("True") : S("False"), u);
        break;
    case V_INT:
        print_int(b, v.i, u);
        break;
    case V_FLOAT:
        print_float(b, v.f, u);
        break;
    case V_BIG:
        text_put_as(b, text_str(v.text), u);
        break;
    case V_STR:
        if (v.safe) text_put(b, S("Markup("), NULL);
        repr_text(b, v.text);
        if (v.safe) text_put(b, S(")"), NULL);
        break;
    case V_LIST:
        text_put_as(b, S("["), u);
        repr_items(b, v.list, u);
        text_put_as(b, S("]"), u);
        break;
    case V_TUPLE:
        text_put_as(b, S("("), u);
        repr_items(b, v.list, u);
        text_put_as(b, v.list->n == 1 ? S(",)") : S(")"), u);
        break;
    case V_VIEW:
        text_put(b, str_of(v.list->label), NULL);
        text_put_as(b, S("(["), u);
        repr_items(b, v.list, u);
        text_put_as(b, S("])"), u);
        break;
    case V_DICT:
        repr_dict(b, v.dict, u);
        break;
    case V_RANGE:
        repr_range(b, v.range);
        break;
    default:
        render_fail(b->r, ERR_UNSUPPORTED, "printing a %s is not supported", value_type(v));
    }
}

void value_repr(TextBuf *b, Value v) {
    if (render_enter(b->r) && render_work(b->r, 1)) repr_inner(b, v);
    render_leave(b->r);
}

void value_print(TextBuf *b, Value v) {
    if (v.kind == V_STR)
        text_put_text(b, v.text);
    else if (v.kind != V_UNDEFINED)
        value_repr(b, v);
}

const Text *value_str(Render *r, Value v) {
    if (v.kind == V_STR) return v.text;
    TextBuf b = {.r = r};
    value_print(&b, v);
    return text_done(&b);
}
