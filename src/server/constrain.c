/* The fields that say which answers are allowed (constraints.def), each read into one Asked, and what tools allow
 * beside it, compiled on the worker's thread. Nothing is ever left out: what cannot be kept is an error about its
 * field. */
#include "base/mem.h"
#include "server/tools.h"

#include <stdlib.h>
#include <string.h>

typedef enum AskedKind { ASKED_NOTHING, ASKED_GRAMMAR, ASKED_REGEX, ASKED_CHOICE, ASKED_SCHEMA } AskedKind;

typedef struct Asked {
    AskedKind kind;
    Str text;
    json_t *json; /* its own reference */
} Asked;

static bool wrong(Err *err, const char *what) { return err_set(err, ERR_ARGUMENT, "%s", what); }

static bool read_text(Asked *a, const json_t *v, AskedKind kind, Err *err) {
    if (json_is_false(v)) return true;
    if (!json_is_string(v)) return wrong(err, "must be a string");
    a->text = js_str(v);
    a->kind = a->text.n ? kind : ASKED_NOTHING;
    return true;
}

static bool read_grammar(Asked *a, json_t *v, Err *err) { return read_text(a, v, ASKED_GRAMMAR, err); }
static bool read_regex(Asked *a, json_t *v, Err *err) { return read_text(a, v, ASKED_REGEX, err); }

/* Also as text, as vLLM takes it. */
static bool read_schema(Asked *a, json_t *v, Err *err) {
    a->kind = ASKED_SCHEMA;
    if (json_is_string(v)) {
        Str text = js_str(v);
        if (!text.n) a->kind = ASKED_NOTHING;
        a->json = text.n ? js_parse(text, "the schema", JS_EXACT, err) : NULL;
        return a->json || !text.n;
    }
    if (!json_is_object(v) && !json_is_boolean(v)) return wrong(err, "must be a JSON schema");
    a->json = json_incref(v);
    return true;
}

static bool read_choice(Asked *a, json_t *v, Err *err) {
    if (json_is_false(v)) return true;
    bool ok = json_is_array(v);
    for (size_t i = 0; ok && i < json_array_size(v); i++) ok = json_is_string(json_array_get(v, i));
    if (!ok) return wrong(err, "must be an array of strings");
    a->kind = json_array_size(v) ? ASKED_CHOICE : ASKED_NOTHING;
    a->json = json_incref(v);
    return true;
}

static void ask_object(Asked *a) {
    a->kind = ASKED_SCHEMA;
    a->json = json_pack("{s:s}", "type", "object");
}

/* OpenAI's; with json_object llama-server takes a schema too, and with json_schema it may stand without a wrapper. */
static bool read_format(Asked *a, json_t *v, Err *err) {
    const json_t *type = json_object_get(v, "type");
    if (!json_is_object(v) || (type && !json_is_string(type))) return wrong(err, "must be an object with a 'type'");
    const char *name = type ? json_string_value(type) : "text";
    if (strcmp(name, "text") == 0) return true;
    bool object = strcmp(name, "json_object") == 0, schema = strcmp(name, "json_schema") == 0;
    if (!object && !schema)
        return err_set(err, ERR_ARGUMENT, "type must be text, json_object or json_schema, not '%.60s'", name);
    json_t *outer = json_object_get(v, "json_schema"), *inner = json_object_get(v, "schema");
    if (schema && outer && !json_is_object(outer)) return wrong(err, "the schema must be an object");
    if (schema && outer) inner = json_object_get(outer, "schema");
    if (inner && !json_is_object(inner)) return wrong(err, "the schema must be an object");
    if (schema && !inner) return wrong(err, "json_schema needs a 'schema'");
    if (!inner) ask_object(a);
    return !inner || read_schema(a, inner, err);
}

/* vLLM's: one of several, and settings that change nothing here. */
static bool read_structured(Asked *a, json_t *v, Err *err) {
    static const struct {
        const char *name;
        bool (*read)(Asked *, json_t *, Err *);
    } kinds[] = {{"json", read_schema}, {"regex", read_regex}, {"choice", read_choice}, {"grammar", read_grammar}};
    static const char *const settings[] = {"backend", "_backend", "disable_fallback", "_backend_was_auto"};
    const char *key;
    json_t *item;
    if (!json_is_object(v)) return wrong(err, "must be an object");
    json_object_foreach(v, key, item) {
        bool known = false, ok = true;
        if (json_is_null(item)) continue;
        for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) known |= !strcmp(key, settings[i]);
        if (known) continue;
        bool object = !strcmp(key, "json_object"), off = json_is_false(item);
        if (off && (object || !strncmp(key, "disable_", 8))) continue;
        if (a->kind) return err_set(err, ERR_ARGUMENT, "'%.60s' and another constraint exclude each other", key);
        for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !known; i++) {
            known = !strcmp(key, kinds[i].name);
            if (known) ok = kinds[i].read(a, item, err);
        }
        if (object) ask_object(a);
        if (!known && !object) return err_set(err, ERR_UNSUPPORTED, "'%.60s' is not supported", key);
        if (!ok) return err_prefix(err, "'%.60s'", key);
    }
    return true;
}

static int32_t language(const Asked *a, Lang *l, Err *err) {
    if (a->kind == ASKED_GRAMMAR) return lang_gbnf(l, a->text, err);
    if (a->kind == ASKED_REGEX) return lang_regex(l, a->text, err);
    if (a->kind == ASKED_SCHEMA) return lang_schema(l, a->json, err);
    size_t n = json_array_size(a->json);
    Str *choice = mem_new(n, sizeof *choice);
    for (size_t i = 0; i < n; i++) choice[i] = js_str(json_array_get(a->json, i));
    int32_t e = ex_choices(l, choice, n);
    free(choice);
    return e;
}

/* The answer that the body asks for: *e stays EX_NONE if it asks for none, else *by is the field that does. */
static bool read_answer(const Params *p, Lang *l, int32_t *e, const char **by, Err *err) {
    static const struct {
        const char *name;
        bool (*read)(Asked *, json_t *, Err *);
    } fields[] = {
#define CONSTRAINT(name, read) {#name, read},
#include "server/constraints.def"
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        json_t *v = json_object_get(p->body, fields[i].name);
        Asked a = {0};
        if (!v || json_is_null(v)) continue;
        bool ok = fields[i].read(&a, v, err);
        if (ok && a.kind && *by) ok = err_set(err, ERR_ARGUMENT, "and '%s' exclude each other", *by);
        if (ok && a.kind && !l->tok) ok = err_set(err, ERR_UNSUPPORTED, "needs a model with a tokenizer");
        if (ok && a.kind) {
            *e = language(&a, l, err);
            *by = fields[i].name;
            ok = *e >= 0 && (*e != EX_NONE || err_set(err, ERR_ARGUMENT, "no text at all is allowed"));
        }
        json_decref(a.json);
        if (!ok) return err_field(err, fields[i].name);
    }
    return true;
}

/* ---- lazy grammars, as llama-server has them: text is free until a trigger comes, which is the grammar's beginning */

enum { TRIGGER_TOKEN, TRIGGER_WORD, TRIGGER_PATTERN, TRIGGER_PATTERN_FULL, MAX_TRIGGERS = 64 };

static bool read_trigger(const Lang *l, const json_t *v, Str *word, Err *err) {
    const json_t *type = json_object_get(v, "type"), *token = json_object_get(v, "token");
    *word = js_str(json_object_get(v, "value"));
    if (!json_is_object(v) || !json_is_integer(type) || !word->n)
        return wrong(err, "must be an array of objects with a 'type', a number, and a 'value', a text");
    int64_t kind = json_integer_value(type);
    if (kind == TRIGGER_PATTERN || kind == TRIGGER_PATTERN_FULL)
        return err_set(err, ERR_UNSUPPORTED, "patterns (types 2 and 3) are not supported, only tokens and words");
    if (kind != TRIGGER_TOKEN && kind != TRIGGER_WORD) return wrong(err, "'type' must be 0 (a token) or 1 (a word)");
    if (kind == TRIGGER_TOKEN && !json_is_integer(token)) return wrong(err, "'token' of type 0 must be its number");
    if (kind == TRIGGER_TOKEN && tok_find(l->tok, *word) != json_integer_value(token))
        return wrong(err, "'value' must be the text of 'token'");
    return true;
}

/* Triggers within each other would not say which of them came. */
static bool add_trigger(Lang *l, int32_t e, Str word, Str *mark, int32_t *then, size_t *n, Err *err) {
    for (size_t i = 0; i < *n; i++) {
        if (str_eq(mark[i], word)) return true;
        if (str_find(mark[i], word) >= 0 || str_find(word, mark[i]) >= 0)
            return wrong(err, "one trigger is a part of another");
    }
    mark[*n] = word;
    then[*n] = ex_behind(l, e, word);
    if (then[*n] == EX_NONE && !l->failed)
        return err_set(err, ERR_ARGUMENT, "the grammar cannot begin with '%.*s'", (int)(word.n < 60 ? word.n : 60),
                       word.p);
    ++*n;
    return true;
}

static bool make_lazy(const json_t *list, Lang *l, int32_t *e, Err *err) {
    size_t n = 0, all = json_array_size(list);
    Str mark[MAX_TRIGGERS], word;
    int32_t then[MAX_TRIGGERS];
    if (!all || all > MAX_TRIGGERS) return err_set(err, ERR_ARGUMENT, "must be 1 to %d triggers", MAX_TRIGGERS);
    for (size_t i = 0; i < all; i++)
        if (!read_trigger(l, json_array_get(list, i), &word, err) || !add_trigger(l, *e, word, mark, then, &n, err))
            return false;
    *e = ex_until(l, mark, then, n, false);
    return true;
}

static bool read_lazy(const Params *p, Lang *l, int32_t *e, Err *err) {
    const json_t *list = json_object_get(p->body, "grammar_triggers");
    if (!p->lazy)
        return !json_array_size(list) || wrong(err, "needs 'grammar_lazy'") || err_field(err, "grammar_triggers");
    if (*e == EX_NONE) return wrong(err, "needs a grammar") || err_field(err, "grammar_lazy");
    return make_lazy(list, l, e, err) || err_field(err, "grammar_triggers");
}

/* ---- the whole */

bool constrain(const Server *s, Params *p, const Prompts *prompts, Err *err) {
    const char *by = NULL;
    Lang l;
    if (prompts->n == 1 && prompts->ids[0].len >= (size_t)s->engine->opts.ctx) return true; /* nothing is generated */
    lang_init(&l, s->tok);
    int32_t e = EX_NONE;
    bool ok = read_answer(p, &l, &e, &by, err) && read_lazy(p, &l, &e, err) && tools_allow(s, p, prompts, &l, &e, err);
    if (ok && e != EX_NONE) {
        p->grammar = grammar_compile(&l, e, err);
        ok = p->grammar || err_field(err, by ? by : "tools");
    }
    lang_deinit(&l);
    return ok;
}
