/* Markup: strings that went through |safe. What is added to them is escaped as HTML, as markupsafe does it. */
#include "text/template/eval.h"

#include <string.h>

static const char *entity(char c) {
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&#34;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

Value markup_of(Render *r, Value v) {
    if (v.kind == V_STR && v.safe) return v;
    const Text *t = value_str(r, v);
    TextBuf b = {.r = r};
    Value safe = value_text(t);
    safe.safe = true;
    if (!render_work_bytes(r, t->n)) return safe;
    size_t from = 0;
    for (size_t i = 0; i < t->n && !r->failed; i++) {
        const char *instead = entity(t->p[i]);
        if (!instead || !render_work(r, 1)) continue;
        text_put_part(&b, t, from, i);
        text_put_as(&b, str_of(instead), t->mark && t->mark[i]);
        from = i + 1;
    }
    if (!from) return safe;
    text_put_part(&b, t, from, t->n);
    safe.text = text_done(&b);
    return safe;
}

Value markup_like(Value v, Value like) {
    if (v.kind == V_STR) v.safe = like.kind == V_STR && like.safe;
    return v;
}

Value fn_safe(Render *r, Value self, const Args *args) {
    (void)args;
    Value v = self.kind == V_STR ? self : value_text(value_str(r, self));
    v.safe = true;
    return v;
}

Value fn_escape(Render *r, Value self, const Args *args) {
    (void)args;
    return markup_of(r, self);
}

Value fn_forceescape(Render *r, Value self, const Args *args) {
    (void)args;
    return markup_of(r, value_text(value_str(r, self)));
}
