/* The filter tojson: json.dumps of Python, as transformers sets it up (not ASCII only, nothing escaped as HTML). */
#include "text/template/builtin.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

typedef struct Dump {
    TextBuf out;
    const Text *indent, *item_sep, *key_sep; /* indent NULL: on one line */
    bool ascii, sort_keys;
    int level;
} Dump;

static void dump(Dump *d, Value v);

static void put_unit(Dump *d, uint32_t unit, bool untrusted) {
    char text[8];
    snprintf(text, sizeof text, "\\u%04x", unit & 0xffff);
    text_put_as(&d->out, str_of(text), untrusted);
}

static void dump_char(Dump *d, const Text *t, size_t begin, size_t end, int32_t c) {
    static const char plain[] = "\"\\\n\r\t\f\b", letters[] = "\"\\nrtfb";
    bool untrusted = t->mark && t->mark[begin];
    const char *known = c > 0 && c < 0x80 ? strchr(plain, c) : NULL;
    if (known) {
        char text[2] = {'\\', letters[known - plain]};
        text_put_as(&d->out, (Str){text, 2}, untrusted);
    } else if (c < 0x20 || (d->ascii && c > 0x7e && c < 0x10000)) {
        put_unit(d, (uint32_t)c, untrusted);
    } else if (d->ascii && c >= 0x10000) {
        put_unit(d, 0xd800 + (((uint32_t)c - 0x10000) >> 10), untrusted);
        put_unit(d, 0xdc00 + (((uint32_t)c - 0x10000) & 0x3ff), untrusted);
    } else {
        text_put_part(&d->out, t, begin, end);
    }
}

static void dump_text(Dump *d, const Text *t) {
    Render *r = d->out.r;
    if (!render_work_bytes(r, t->n)) return;
    bool untrusted = text_untrusted(t);
    text_put_as(&d->out, S("\""), untrusted);
    for (size_t i = 0; i < t->n && !r->failed;) {
        size_t begin = i;
        int32_t c = utf8_next(text_str(t), &i);
        dump_char(d, t, begin, i, c);
    }
    text_put_as(&d->out, S("\""), untrusted);
}

static void dump_float(Dump *d, double f, bool untrusted) {
    char text[FLOAT_TEXT];
    float_repr(f, text);
    Str s = isnan(f) ? S("NaN") : !isinf(f) ? str_of(text) : f < 0 ? S("-Infinity") : S("Infinity");
    text_put_as(&d->out, s, untrusted);
}

static void put_separator(Dump *d, const Text *sep, bool untrusted) {
    if (untrusted)
        text_put_as(&d->out, text_str(sep), true);
    else
        text_put_text(&d->out, sep);
}

static void new_line(Dump *d, bool untrusted) {
    if (!d->indent) return;
    text_put_as(&d->out, S("\n"), untrusted);
    for (int i = 0; i < d->level && render_work(d->out.r, 1); i++) put_separator(d, d->indent, untrusted);
}

static void dump_list(Dump *d, Value v) {
    bool u = v.untrusted;
    if (!v.list->n) {
        text_put_as(&d->out, S("[]"), u);
        return;
    }
    text_put_as(&d->out, S("["), u);
    d->level++;
    for (size_t i = 0; i < v.list->n && !d->out.r->failed; i++) {
        if (i) put_separator(d, d->item_sep, u);
        new_line(d, u);
        dump(d, v.list->item[i]);
    }
    d->level--;
    new_line(d, u);
    text_put_as(&d->out, S("]"), u);
}

static void dump_key(Dump *d, Value key) {
    if (key.kind == V_STR) {
        dump_text(d, key.text);
    } else if (value_is_numeric(key) || key.kind == V_NONE) {
        text_put_as(&d->out, S("\""), key.untrusted);
        dump(d, key);
        text_put_as(&d->out, S("\""), key.untrusted);
    } else {
        render_fail(d->out.r, ERR_FORMAT, "tojson: a key cannot be a '%s'", value_type(key));
    }
}

static void dump_dict(Dump *d, Value v) {
    bool u = v.untrusted;
    if (d->sort_keys) v = dict_by_keys(d->out.r, v);
    if (d->out.r->failed) return;
    if (!v.dict->n) {
        text_put_as(&d->out, S("{}"), u);
        return;
    }
    text_put_as(&d->out, S("{"), u);
    d->level++;
    for (size_t i = 0; i < v.dict->n && !d->out.r->failed; i++) {
        if (i) put_separator(d, d->item_sep, u);
        new_line(d, u);
        dump_key(d, v.dict->key[i]);
        put_separator(d, d->key_sep, u);
        dump(d, v.dict->value[i]);
    }
    d->level--;
    new_line(d, u);
    text_put_as(&d->out, S("}"), u);
}

static void dump_inner(Dump *d, Value v) {
    switch ((ValueKind)v.kind) {
    case V_NONE:
        text_put_as(&d->out, S("null"), v.untrusted);
        break;
    case V_BOOL:
        text_put_as(&d->out, v.b ? S("true") : S("false"), v.untrusted);
        break;
    case V_INT:
    case V_BIG:
        value_print(&d->out, v);
        break;
    case V_FLOAT:
        dump_float(d, v.f, v.untrusted);
        break;
    case V_STR:
        dump_text(d, v.text);
        break;
    case V_LIST:
    case V_TUPLE:
        dump_list(d, v);
        break;
    case V_DICT:
        dump_dict(d, v);
        break;
    default:
        render_fail(d->out.r, ERR_FORMAT, "tojson: '%s' is not JSON serializable", value_type(v));
    }
}

static void dump(Dump *d, Value v) {
    if (render_enter(d->out.r) && render_work(d->out.r, 1)) dump_inner(d, v);
    render_leave(d->out.r);
}

static bool read_separators(Render *r, Value v, Dump *d) {
    List pair;
    if (!value_items(r, v, &pair)) return false;
    if (pair.n != 2 || pair.item[0].kind != V_STR || pair.item[1].kind != V_STR)
        return render_fail(r, ERR_FORMAT, "tojson: separators must be two strings");
    d->item_sep = pair.item[0].text;
    d->key_sep = pair.item[1].text;
    return true;
}

static bool read_indent(Render *r, const Args *args, Dump *d) {
    int64_t width = 0;
    if (args->bound[1].kind == V_STR) {
        d->indent = args->bound[1].text;
        return true;
    }
    if (!arg_int(r, args, 1, &width)) return false;
    TextBuf b = {.r = r};
    for (int64_t i = 0; i < width && render_work(r, 1); i++) text_put(&b, S(" "), NULL);
    d->indent = text_done(&b);
    return true;
}

Value fn_tojson(Render *r, Value self, const Args *args) {
    Dump d = {.out = {.r = r}, .ascii = arg_truth(args, 0), .sort_keys = arg_truth(args, 3)};
    if (arg_given(args, 1) && !read_indent(r, args, &d)) return value_none();
    d.item_sep = text_new(r, d.indent ? S(",") : S(", "), false);
    d.key_sep = text_new(r, S(": "), false);
    if (arg_given(args, 2) && !read_separators(r, args->bound[2], &d)) return value_none();
    dump(&d, self);
    return value_text(text_done(&d.out));
}
