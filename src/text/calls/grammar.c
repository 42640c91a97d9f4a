/* See grammar.h. White space between marks is what models write: none, a space, or one or two newlines. */
#include "text/calls/grammar.h"

#include "text/calls/schema.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_NEST = 12 }; /* elements within each other; what is deeper is JSON */

typedef struct Making {
    Lang *l;
    const CallsAsked *a;
    Err *err;
    bool failed;
    int nest; /* of elements */
} Making;

static int32_t text(Making *m, const char *s) { return ex_text(m->l, str_of(s)); }

static int32_t space(Making *m) {
    Str few[] = {S(""), S(" "), S("\n"), S("\n\n")};
    return ex_choices(m->l, few, 4);
}

static int32_t seq(Making *m, int32_t a, int32_t b) { return ex_seq(m->l, a, b); }

/* A text in which special tokens may stand as such. */
static int32_t with_tokens(Making *m, Str s) {
    int32_t all = EX_EMPTY;
    size_t plain = 0;
    for (size_t i = 0; i < s.n; i++) {
        int32_t id = lang_special(m->l, str_from(s, i));
        if (id < 0) continue;
        Str one = {s.p + i, tok_bytes(m->l->tok, id).n};
        all = seq(m, all, ex_text(m->l, (Str){s.p + plain, i - plain}));
        all = seq(m, all, ex_mark(m->l, one));
        plain = i + one.n;
        i = plain - 1;
    }
    return seq(m, all, ex_text(m->l, str_from(s, plain)));
}

/* A mark of a format; `any` stands in place of \1. */
static int32_t mark(Making *m, const char *s, Str any) {
    int32_t all = EX_EMPTY;
    if (s && strcmp(s, "\n") == 0) return text(m, s); /* white space that divides is there */
    for (; s && *s; s += strcspn(s, "\n\1") ? strcspn(s, "\n\1") : 1) {
        Str fixed = {s, strcspn(s, "\n\1")};
        all = seq(m, all, fixed.n ? with_tokens(m, fixed) : *s == '\n' ? space(m) : ex_text(m->l, any));
    }
    return all;
}

static int32_t plain_mark(Making *m, const char *s) { return mark(m, s, (Str){0}); }

/* ---- values */

/* A value of this schema, which may refer to what the whole has defined. */
static int32_t value(Making *m, const json_t *root, const json_t *schema, Str tool) {
    static const char *const defs[] = {"$defs", "definitions"};
    json_t *own = json_is_object(schema) ? json_copy((json_t *)(uintptr_t)schema) : json_object();
    for (int i = 0; i < 2; i++) {
        json_t *there = json_object_get(root, defs[i]);
        if (there && !json_object_get(own, defs[i])) json_object_set(own, defs[i], there);
    }
    int32_t e = lang_schema(m->l, own, m->err);
    json_decref(own);
    if (e >= 0) return e;
    if (!m->failed) err_prefix(m->err, "the tool '%.*s'", STR_ARG(tool));
    m->failed = true;
    return EX_NONE;
}

/* All arguments of a tool as one JSON object. */
static int32_t object(Making *m, const json_t *f) {
    const json_t *p = json_object_get(f, "parameters");
    json_t *none = json_pack("{s:s, s:{}}", "type", "object", "properties");
    bool said = json_object_size(p) > 0;
    json_t *own = said ? json_copy((json_t *)(uintptr_t)p) : json_incref(none);
    if (!json_object_get(own, "type")) json_object_set_new(own, "type", json_string("object"));
    /* A tool gets what it names: nothing else is of use to it. */
    if (json_object_get(own, "properties") && !json_object_get(own, "additionalProperties") &&
        !json_object_get(own, "patternProperties"))
        json_object_set_new(own, "additionalProperties", json_false());
    int32_t e = value(m, own, own, js_str(json_object_get(f, "name")));
    json_decref(own);
    json_decref(none);
    return e;
}

static int32_t one_of(Making *m, const json_t *list) {
    size_t n = json_array_size(list);
    Str *choice = mem_new(n, sizeof *choice);
    for (size_t i = 0; i < n; i++) choice[i] = js_str(json_array_get(list, i));
    int32_t e = ex_choices(m->l, choice, n);
    free(choice);
    return e;
}

/* A text without quotes, up to its end and with it. One of limited length has no character that the end begins with, so
 * that it can be counted. What else a schema may say of texts is about JSON's. */
static int32_t raw_text(Making *m, const json_t *f, const json_t *schema, const char *end) {
    static const char *const other[] = {"pattern", "format", "$ref", "anyOf", "oneOf", "allOf", "not", "if"};
    const json_t *least = json_object_get(schema, "minLength"), *most = json_object_get(schema, "maxLength");
    const json_t *only = json_object_get(schema, "const"), *list = json_object_get(schema, "enum");
    for (size_t i = 0; i < sizeof other / sizeof *other && !m->failed; i++)
        if (json_object_get(schema, other[i]))
            m->failed = !err_set(m->err, ERR_UNSUPPORTED,
                                 "the tool '%.*s': '%s' of a text, in a format that writes texts without quotes",
                                 STR_ARG(js_str(json_object_get(f, "name"))), other[i]);
    if (json_is_string(only)) return seq(m, ex_text(m->l, js_str(only)), plain_mark(m, end));
    if (json_array_size(list)) return seq(m, one_of(m, list), plain_mark(m, end));
    Str stop = str_of(end);
    int32_t nothing = EX_EMPTY;
    if (m->a->format->nested && !json_is_integer(least) && !json_is_integer(most)) { /* no other mark is in it */
        Str any = str_of(m->a->format->key);
        any.n--;
        nothing = ex_text(m->l, str_from(stop, any.n));
        return ex_until(m->l, &any, &nothing, 1, true);
    }
    if (!json_is_integer(least) && !json_is_integer(most)) return ex_until(m->l, &stop, &nothing, 1, true);
    CharSet letters = {0};
    charset_add(&letters, 0, end[0] - 1);
    charset_add(&letters, end[0] + 1, 0x10ffff);
    int64_t from = json_integer_value(least), to = json_is_integer(most) ? json_integer_value(most) : LANG_NO_MOST;
    bool sane = from >= 0 && from <= INT32_MAX && (to == LANG_NO_MOST || (to >= from && to <= INT32_MAX));
    int32_t e = sane ? ex_repeat(m->l, ex_set(m->l, &letters), (int32_t)from, (int32_t)to) : EX_NONE;
    charset_deinit(&letters);
    return seq(m, e, plain_mark(m, end));
}

static int32_t tagged_value(Making *m, const json_t *f, const json_t *schema, bool is_text) {
    const CallFormat *c = m->a->format;
    int32_t line = c->lines ? text(m, "\n") : EX_EMPTY;
    if (is_text) return seq(m, line, raw_text(m, f, schema, c->value_end));
    int32_t v = value(m, json_object_get(f, "parameters"), schema, js_str(json_object_get(f, "name")));
    return seq(m, seq(m, line, seq(m, v, line)), plain_mark(m, c->value_end));
}

static int32_t nested_value(Making *m, const json_t *f, const json_t *schema, const char *end);

/* An element of a format that nests them, from its key to its end. */
static int32_t element(Making *m, const json_t *f, Str key, const json_t *schema) {
    const CallFormat *c = m->a->format;
    Buf end = {0};
    buf_printf(&end, "%s%.*s>", c->value_end, STR_ARG(key));
    int32_t head = seq(m, seq(m, plain_mark(m, c->key), ex_text(m->l, key)), plain_mark(m, c->key_end));
    int32_t e = seq(m, head, nested_value(m, f, schema, buf_cstr(&end)));
    buf_deinit(&end);
    return e;
}

/* One argument, from its key to its end. */
static int32_t argument(Making *m, const json_t *f, Str key, const json_t *schema) {
    const CallFormat *c = m->a->format;
    if (c->nested) return element(m, f, key, schema);
    bool is_text = calls_types(f, key) == TYPE_TEXT;
    if (c->shape == CALLS_TAGGED) {
        Str attribute = !c->is_text ? (Str){0} : is_text ? str_of(c->other_text[0]) : str_of(c->other_text[1]);
        int32_t head = seq(m, seq(m, plain_mark(m, c->key), ex_text(m->l, key)), mark(m, c->key_end, attribute));
        return seq(m, seq(m, space(m), head), tagged_value(m, f, schema, is_text));
    }
    bool gemma = c->shape == CALLS_LITERAL;
    int32_t head = seq(m, ex_text(m->l, key), text(m, gemma ? ":" : "="));
    if (gemma && is_text) return seq(m, seq(m, head, plain_mark(m, c->quote)), raw_text(m, f, schema, c->quote));
    return seq(m, head, value(m, json_object_get(f, "parameters"), schema, js_str(json_object_get(f, "name"))));
}

static bool is_required(const json_t *parameters, const char *key) {
    const json_t *list = json_object_get(parameters, "required");
    for (size_t i = 0; i < json_array_size(list); i++)
        if (str_eq(js_str(json_array_get(list, i)), str_of(key))) return true;
    return false;
}

/* Arguments, or members of one, one by one, in the schema's order. `between` stands between two: with it, what may
 * follow depends on whether there was one already. */
static int32_t arguments(Making *m, const json_t *f, const json_t *parameters, const char *between) {
    const json_t *all = json_object_get(parameters, "properties");
    size_t n = json_object_size(all), k = n;
    const char **key = mem_new(n, sizeof *key), *name;
    json_t *schema;
    json_object_foreach((json_t *)(uintptr_t)all, name, schema) key[--k] = name;
    int32_t rest[2] = {EX_EMPTY, EX_EMPTY}; /* of what follows: nothing was there, something was */
    for (size_t i = 0; i < n; i++) {
        int32_t one = argument(m, f, str_of(key[i]), json_object_get(all, key[i]));
        int32_t first = seq(m, one, rest[1]), more = between ? seq(m, text(m, between), first) : first;
        bool must = is_required(parameters, key[i]);
        rest[0] = must ? first : ex_alt(m->l, first, rest[0]);
        rest[1] = must ? more : ex_alt(m->l, more, rest[1]);
    }
    free(key);
    return rest[0];
}

/* Does a schema say nothing but these? What else it may say is kept by JSON alone. */
static bool says_only(const json_t *schema, const char *const *keyword) {
    static const char *const notes[] = {"type", "title", "description", "default", "examples", NULL};
    const char *key;
    json_t *v;
    json_object_foreach((json_t *)(uintptr_t)schema, key, v) {
        bool known = false;
        for (int i = 0; notes[i]; i++) known |= strcmp(key, notes[i]) == 0;
        for (int i = 0; keyword[i]; i++) known |= strcmp(key, keyword[i]) == 0;
        if (!known) return false;
    }
    return true;
}

/* A value of an element, and its end: a text as it is, objects and lists as elements, and all else as JSON. */
static int32_t nested_value(Making *m, const json_t *f, const json_t *schema, const char *end) {
    static const char *const object[] = {"properties", "required", "additionalProperties", NULL};
    static const char *const list[] = {"items", "minItems", "maxItems", NULL}, *const refers[] = {"$ref", NULL};
    const json_t *root = json_object_get(f, "parameters"), *items = json_object_get(schema, "items");
    const json_t *most = json_object_get(schema, "maxItems");
    int64_t from = json_integer_value(json_object_get(schema, "minItems"));
    int64_t to = json_is_integer(most) ? json_integer_value(most) : LANG_NO_MOST;
    unsigned types = calls_types_in(root, schema);
    int32_t e = EX_NONE;
    bool deep = m->nest >= MAX_NEST;
    if (m->l->failed) return EX_NONE; /* a schema that refers to itself has more elements than anyone has time for */
    m->nest++;
    if (types == TYPE_TEXT && !json_object_get(schema, "$ref")) {
        e = raw_text(m, f, schema, end);
    } else if (!deep && json_object_get(schema, "$ref") && says_only(schema, refers)) {
        e = nested_value(m, f, calls_referred(root, schema), end);
    } else if (!deep && types == TYPE_OBJECT && json_object_size(json_object_get(schema, "properties")) &&
               says_only(schema, object)) {
        e = seq(m, arguments(m, f, schema, NULL), plain_mark(m, end));
    } else if (!deep && types == TYPE_ARRAY && json_is_object(items) && says_only(schema, list) && from >= 0 &&
               from <= INT32_MAX && to <= INT32_MAX && (to == LANG_NO_MOST || to >= from)) {
        int32_t item = element(m, f, S("item"), items);
        e = seq(m, ex_repeat(m->l, item, (int32_t)from, (int32_t)to), plain_mark(m, end));
    } else {
        e = seq(m, value(m, root, schema, js_str(json_object_get(f, "name"))), plain_mark(m, end));
    }
    m->nest--;
    return e;
}

/* ---- calls */

static int32_t id_text(Making *m, int n) {
    int32_t digit = ex_byte(m->l, '0', '9'), big = ex_byte(m->l, 'A', 'Z'), small = ex_byte(m->l, 'a', 'z');
    return ex_repeat(m->l, ex_alt(m->l, digit, ex_alt(m->l, big, small)), n ? n : 1, n ? n : 32);
}

static int32_t named_object(Making *m, const json_t *f, Str name) {
    const CallFormat *c = m->a->format;
    Buf head = {0};
    buf_printf(&head, "\"%s\": \"%.*s\", \"%s\": ", c->name_key ? c->name_key : "name", STR_ARG(name),
               c->arguments_key ? c->arguments_key : "arguments");
    int32_t id = c->id_key ? seq(m, seq(m, seq(m, text(m, "\""), text(m, c->id_key)), text(m, "\": \"")),
                                 seq(m, id_text(m, 0), text(m, "\", ")))
                           : EX_EMPTY;
    int32_t e = seq(m, seq(m, seq(m, text(m, "{"), id), ex_text(m->l, buf_view(&head))), object(m, f));
    buf_deinit(&head);
    if (c->short_ids) e = seq(m, e, seq(m, text(m, ", \"id\": \""), seq(m, id_text(m, 9), text(m, "\""))));
    return seq(m, e, text(m, "}"));
}

/* One call of a tool, without what stands around calls. */
static int32_t call_of(Making *m, const json_t *f) {
    const CallFormat *c = m->a->format;
    Str name = js_str(json_object_get(f, "name"));
    int32_t own = ex_text(m->l, name);
    const json_t *parameters = json_object_get(f, "parameters");
    switch (c->shape) {
    case CALLS_OBJECT: return named_object(m, f, name);
    case CALLS_KEYED:
        return seq(m, seq(m, text(m, "{\""), own), seq(m, text(m, "\": "), seq(m, object(m, f), text(m, "}"))));
    case CALLS_PYTHON:
        return seq(m, seq(m, own, text(m, "(")), seq(m, arguments(m, f, parameters, ", "), text(m, ")")));
    case CALLS_LITERAL:
        return seq(m, seq(m, own, text(m, "{")), seq(m, arguments(m, f, parameters, ","), text(m, "}")));
    case CALLS_TAGGED: {
        int32_t head = seq(m, own, mark(m, c->name_end, str_of(" index=\"1\"")));
        return seq(m, seq(m, head, arguments(m, f, parameters, NULL)), space(m));
    }
    case CALLS_NAMED: {
        int32_t before = c->id_before ? seq(m, id_text(m, 0), plain_mark(m, c->id_before)) : EX_EMPTY;
        int32_t behind = c->id_behind ? ex_option(m->l, seq(m, plain_mark(m, c->id_behind), id_text(m, 9))) : EX_EMPTY;
        if (c->name_is_id) {
            before = text(m, "functions.");
            behind = seq(m, text(m, ":"), ex_repeat(m->l, ex_byte(m->l, '0', '9'), 1, 3));
        }
        int32_t head = seq(m, seq(m, before, own), seq(m, behind, plain_mark(m, c->name_end)));
        return seq(m, head, object(m, f));
    }
    case CALLS_CHANNELS: break;
    }
    return seq(m, seq(m, text(m, "functions."), own), EX_EMPTY);
}

/* A call of any tool that may be called. */
static int32_t any_call(Making *m) {
    int32_t all = EX_NONE;
    for (size_t i = 0; i < json_array_size(m->a->tools); i++) {
        const json_t *f = json_object_get(json_array_get(m->a->tools, i), "function");
        if (m->a->only.p && !str_eq(js_str(json_object_get(f, "name")), m->a->only)) continue;
        all = all == EX_NONE ? call_of(m, f) : ex_alt(m->l, all, call_of(m, f));
    }
    return all;
}

/* e, once or, where several are wanted, more often, with `between`. */
static int32_t times(Making *m, int32_t e, int32_t between) {
    if (!m->a->several) return e;
    return seq(m, e, ex_repeat(m->l, seq(m, between, e), 0, LANG_NO_MOST));
}

static bool prints_list(const CallFormat *c) { return c->lists || c->shape == CALLS_KEYED; }

/* All calls that the first mark of one begins, behind that mark, and those that may follow at once. */
static int32_t calls_behind_mark(Making *m, bool section) {
    const CallFormat *c = m->a->format;
    int32_t call = any_call(m), end = c->call_end ? seq(m, space(m), plain_mark(m, c->call_end)) : EX_EMPTY;
    if (prints_list(c))
        return seq(m, seq(m, space(m), seq(m, text(m, "["), times(m, call, text(m, ", ")))), seq(m, text(m, "]"), end));
    if (c->shape == CALLS_OBJECT) call = seq(m, space(m), call);
    call = seq(m, call, end);
    int32_t again = seq(m, space(m), seq(m, c->bare ? text(m, ";") : plain_mark(m, c->call), call));
    int32_t more = m->a->several ? ex_repeat(m->l, again, 0, LANG_NO_MOST) : EX_EMPTY;
    if (!section) return seq(m, call, more);
    int32_t first = seq(m, space(m), seq(m, plain_mark(m, c->call), call));
    int32_t close = c->section_end ? seq(m, space(m), plain_mark(m, c->section_end)) : EX_EMPTY;
    return seq(m, seq(m, first, more), close);
}

/* gpt-oss: the head of a message behind `<|start|>assistant`, for each tool, and its arguments. */
static int32_t channel_calls(Making *m) {
    int32_t all = EX_NONE;
    for (size_t i = 0; i < json_array_size(m->a->tools); i++) {
        const json_t *f = json_object_get(json_array_get(m->a->tools, i), "function");
        Str name = js_str(json_object_get(f, "name"));
        if (m->a->only.p && !str_eq(name, m->a->only)) continue;
        int32_t to = seq(m, text(m, " to=functions."), ex_text(m->l, name));
        int32_t channel = seq(m, with_tokens(m, S("<|channel|>")), text(m, "commentary"));
        int32_t kind = ex_alt(m->l, text(m, " json"), with_tokens(m, S(" <|constrain|>json")));
        int32_t head = ex_alt(m->l, seq(m, to, channel), seq(m, channel, to));
        int32_t body = seq(m, seq(m, kind, plain_mark(m, m->a->format->name_end)), object(m, f));
        int32_t one = seq(m, head, body);
        all = all == EX_NONE ? one : ex_alt(m->l, all, one);
    }
    return all;
}

/* A message of a channel that others may follow. */
static int32_t message(Making *m, Str head, int32_t next, bool needed) {
    Str end = S("<|end|>");
    int32_t go_on = seq(m, with_tokens(m, S("<|start|>assistant")), next);
    return seq(m, with_tokens(m, head), ex_until(m->l, &end, &go_on, 1, needed));
}

static int32_t channels(Making *m) {
    int32_t again = lang_rule(m->l, S("")), next = ex_rule(m->l, again);
    int32_t all = ex_alt(m->l, channel_calls(m), message(m, S("<|channel|>analysis<|message|>"), next, true));
    if (m->a->required && m->a->answer != EX_NONE) {
        int32_t head = seq(m, with_tokens(m, S("<|channel|>final")),
                           ex_option(m->l, with_tokens(m, S(" <|constrain|>json"))));
        all = ex_alt(m->l, all, seq(m, seq(m, head, with_tokens(m, S("<|message|>"))), m->a->answer));
    }
    if (!m->a->required) {
        all = ex_alt(m->l, all, message(m, S("<|channel|>commentary<|message|>"), next, true));
        all = ex_alt(m->l, all, message(m, S("<|channel|>final<|message|>"), next, false));
    }
    lang_define(m->l, again, all);
    return m->a->opened ? next : seq(m, with_tokens(m, S("<|start|>assistant")), next);
}

static int32_t required_calls(Making *m) {
    const CallFormat *c = m->a->format;
    if (!m->a->tools) return EX_NONE;
    if (c->section) return seq(m, plain_mark(m, c->section), calls_behind_mark(m, true));
    return seq(m, c->bare || m->a->opened ? EX_EMPTY : plain_mark(m, c->call), calls_behind_mark(m, false));
}

/* The answer that may come in place of a call. Where a prompt ended in a mark, the one that begins content may come
 * next. */
static int32_t answer(Making *m) {
    const CallFormat *c = m->a->format;
    if (!m->a->opened || !c->silent[0] || !str_starts(str_of(c->silent[0]), str_of(c->opened))) return m->a->answer;
    int32_t head = seq(m, text(m, c->silent[0] + strlen(c->opened)), text(m, c->name_end));
    return seq(m, ex_option(m->l, head), m->a->answer);
}

/* Text, in which a mark of a call begins one. */
static int32_t text_and_calls(Making *m) {
    const CallFormat *c = m->a->format;
    int32_t again = lang_rule(m->l, S("")), after = m->a->several ? ex_rule(m->l, again) : EX_EMPTY;
    Str mark_of[2];
    int32_t then[2];
    size_t n = 0;
    for (int i = 0; i < 2; i++) {
        const char *s = i ? c->call : c->section;
        if (!s) continue;
        mark_of[n] = (Str){s, strcspn(s, "\n\1")};
        then[n] = seq(m, seq(m, plain_mark(m, s + mark_of[n].n), calls_behind_mark(m, !i)), after);
        n++;
    }
    lang_define(m->l, again, ex_until(m->l, mark_of, then, n, false));
    return ex_rule(m->l, again);
}

/* The call is the mark: an answer that begins as one is one. */
static int32_t bare_calls_or_text(Making *m) {
    Str tag = S("<|python_tag|>");
    CharSet other = {0};
    charset_add(&other, '{', '{');
    charset_add(&other, ' ', ' ');
    charset_add(&other, '\t', '\r');
    charset_invert(&other);
    int32_t first = ex_set(m->l, &other), calls = required_calls(m);
    charset_deinit(&other);
    int32_t said = ex_option(m->l, seq(m, first, ex_until(m->l, &tag, &calls, 1, false)));
    int32_t begun = ex_alt(m->l, said, seq(m, ex_option(m->l, with_tokens(m, tag)), calls));
    return seq(m, space(m), begun);
}

int32_t calls_lang(Lang *l, const CallsAsked *a, Err *err) {
    Making m = {.l = l, .a = a, .err = err};
    const CallFormat *c = a->format;
    int32_t e;
    if (c && c->shape == CALLS_CHANNELS) {
        e = channels(&m);
    } else if (!a->required) {
        e = c->bare ? bare_calls_or_text(&m) : text_and_calls(&m);
    } else {
        e = ex_alt(l, required_calls(&m), answer(&m));
        Str end = str_of(a->thoughts ? a->thoughts->ends : "x");
        int32_t then = seq(&m, space(&m), e);
        int32_t thought = a->thoughts ? ex_until(l, &end, &then, 1, true) : EX_NONE;
        if (a->thinking) e = thought;
        else if (a->thoughts) e = ex_alt(l, e, seq(&m, plain_mark(&m, a->thoughts->begins), thought));
    }
    if (!m.failed && l->failed) *err = l->err;
    return m.failed || l->failed ? -1 : e;
}
