/* See nested.h. */
#include "text/calls/nested.h"

#include "text/calls/schema.h"
#include "text/calls/value.h"

#include <string.h>

typedef struct Nested {
    const CallFormat *f;
    const json_t *root;
    Buf *out;
    int depth;
} Nested;

typedef struct Element {
    Str key, inner;
    size_t n; /* bytes of all of it */
} Element;

static bool is_space(char ch) { return ch == ' ' || ch == '\n' || ch == '\t' || ch == '\r'; }

/* The element at the front, behind white space. Others of its name may stand in it. */
static bool take_element(const CallFormat *f, Str in, Element *e) {
    size_t space = 0;
    Str open = str_of(f->key), close = str_of(f->value_end);
    while (space < in.n && is_space(in.p[space])) space++;
    Str here = str_from(in, space);
    if (!str_starts(here, open) || str_starts(here, close)) return false;
    Str key = str_from(here, open.n);
    const char *end = memchr(key.p, '>', key.n);
    if (!end || end == key.p) return false;
    key.n = (size_t)(end - key.p);
    int depth = 1;
    for (size_t at = open.n + key.n + 1; at < here.n;) {
        ptrdiff_t next = str_find(str_from(here, at), open);
        if (next < 0) return false;
        at += (size_t)next;
        bool closes = str_starts(str_from(here, at), close);
        Str name = str_from(here, at + (closes ? close.n : open.n));
        bool own = str_starts(name, key) && name.n > key.n && name.p[key.n] == '>';
        depth += !own ? 0 : closes ? -1 : 1;
        if (!depth) {
            size_t begin = open.n + key.n + 1;
            *e = (Element){key, {here.p + begin, at - begin}, space + at + close.n + key.n + 1};
            return true;
        }
        at += open.n;
    }
    return false;
}

static bool is_blank(Str s) {
    for (size_t i = 0; i < s.n; i++)
        if (!is_space(s.p[i])) return false;
    return true;
}

/* Nothing but elements? *items: all of them are called so. */
static bool are_elements(const CallFormat *f, Str in, bool *items) {
    Element e;
    size_t n = 0;
    *items = true;
    for (; !is_blank(in); in = str_from(in, e.n), n++) {
        if (!take_element(f, in, &e)) return false;
        *items &= str_eq(e.key, S("item"));
    }
    return n > 0;
}

static void put_value(Nested *n, Str inner, const json_t *schema);

/* Members or items, as far as they are whole. */
static void put_elements(Nested *n, Str in, const json_t *schema, bool items) {
    const json_t *members = calls_said(n->root, schema, "properties"), *item = calls_said(n->root, schema, "items");
    Element e;
    for (bool first = true; take_element(n->f, in, &e); in = str_from(in, e.n), first = false) {
        if (!first) buf_putc(n->out, ',');
        if (!items) {
            buf_putc(n->out, '"');
            value_escape(n->out, e.key);
            buf_put_str(n->out, S("\":"));
        }
        put_value(n, e.inner, items ? item : json_object_getn(members, e.key.p, e.key.n));
    }
}

/* Elements are a text where the schema allows texts: that is what it says then. */
static void put_value(Nested *n, Str inner, const json_t *schema) {
    unsigned types = calls_types_in(n->root, schema);
    bool text = types & TYPE_TEXT && types != TYPE_ANY, items = false;
    bool elements = !text && n->depth < VALUE_DEPTH && are_elements(n->f, inner, &items);
    bool nothing = !(types & TYPE_TEXT) && is_blank(inner) && types & (TYPE_OBJECT | TYPE_ARRAY);
    if (elements || nothing) {
        bool list = nothing ? !(types & TYPE_OBJECT) : items && types & TYPE_ARRAY;
        n->depth++;
        buf_putc(n->out, list ? '[' : '{');
        put_elements(n, inner, schema, list);
        buf_putc(n->out, list ? ']' : '}');
        n->depth--;
    } else if (types == TYPE_TEXT) {
        buf_putc(n->out, '"');
        value_escape(n->out, inner);
        buf_putc(n->out, '"');
    } else {
        calls_put_typed(types, inner, n->out);
    }
}

void nested_put(const CallFormat *f, const json_t *function, Str in, bool whole, Buf *out) {
    const json_t *root = json_object_get(function, "parameters");
    Nested n = {f, root, out, 0};
    buf_putc(out, '{');
    put_elements(&n, in, root, false);
    if (whole) buf_putc(out, '}');
}
