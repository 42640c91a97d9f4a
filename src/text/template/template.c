/* A template and its runs: the outside of the interpreter (see template.h). */
#include "text/template/template.h"

#include "text/template/eval.h"

#include <stdlib.h>
#include <string.h>

struct Template {
    char *name;
    Arena arena;
    NodeList body;
};

Template *template_open(const char *name, Str source, Err *err) {
    Template *t = mem_new(1, sizeof *t);
    t->name = mem_strdup(name, strlen(name));
    if (!template_parse(t->name, source, &t->arena, &t->body, err)) {
        template_close(t);
        return NULL;
    }
    return t;
}

void template_close(Template *t) {
    if (!t) return;
    arena_deinit(&t->arena);
    free(t->name);
    free(t);
}

/* The marked runs of [0, n). */
static TemplateSpans spans_of(const char *mark, size_t n) {
    TemplateSpans spans = {0};
    int cap = 0;
    for (size_t i = 0; mark && i < n;) {
        const char *begin = memchr(mark + i, 1, n - i);
        if (!begin) break;
        const char *end = memchr(begin, 0, n - (size_t)(begin - mark));
        i = end ? (size_t)(end - mark) : n;
        if (spans.n == cap) {
            cap = cap ? cap * 2 : 16;
            spans.span = mem_grow(spans.span, (size_t)cap, sizeof *spans.span);
        }
        spans.span[spans.n++] = (TokSpan){(size_t)(begin - mark), i};
    }
    return spans;
}

static bool is_untrusted(Str name) {
    return str_eq(name, S("messages")) || str_eq(name, S("tools")) || str_eq(name, S("documents"));
}

bool template_render(const Template *t, const json_t *vars, int64_t now, Buf *out, TemplateSpans *untrusted, Err *err) {
    if (!json_is_object(vars)) return err_set(err, ERR_ARGUMENT, "%s: variables must be a JSON object", t->name);
    Render r = {.name = t->name, .err = err, .now = now, .line = 1};
    TextBuf text = {.r = &r};
    r.out = &text;
    r.scope = scope_new(&r, NULL);
    const char *key;
    size_t key_n;
    json_t *item;
    json_object_keylen_foreach((json_t *)(uintptr_t)vars, key, key_n, item) {
        Str name = {key, key_n};
        scope_set(&r, r.scope, name, value_from_json(&r, item, is_untrusted(name)));
    }
    r.scope = scope_new(&r, r.scope);
    exec_body(&r, &t->body);
    if (!r.failed) {
        buf_put(out, text.p, text.n);
        if (untrusted) *untrusted = spans_of(text.mark, text.n);
    }
    arena_deinit(&r.arena);
    return !r.failed;
}
