/* The fields that say which answers are allowed (constraints.def), each read into one Asked, which is compiled on the
 * worker's thread. Nothing is ever left out: what cannot be kept is an error about its field. */
#include "base/mem.h"
#include "server/params.h"

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

static Grammar *compile(const Asked *a, const Tok *tok, Err *err) {
    if (a->kind == ASKED_GRAMMAR) return grammar_gbnf(a->text, tok, err);
    if (a->kind == ASKED_REGEX) return grammar_regex(a->text, err);
    if (a->kind == ASKED_SCHEMA) return grammar_schema(a->json, err);
    size_t n = json_array_size(a->json);
    Str *choice = mem_new(n, sizeof *choice);
    for (size_t i = 0; i < n; i++) choice[i] = js_str(json_array_get(a->json, i));
    Grammar *g = grammar_choices(choice, n, err);
    free(choice);
    return g;
}

bool params_constrain(Params *p, const Tok *tok, Err *err) {
    static const struct {
        const char *name;
        bool (*read)(Asked *, json_t *, Err *);
    } fields[] = {
#define CONSTRAINT(name, read) {#name, read},
#include "server/constraints.def"
    };
    const char *by = NULL;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        json_t *v = json_object_get(p->body, fields[i].name);
        Asked a = {0};
        if (!v || json_is_null(v)) continue;
        bool ok = fields[i].read(&a, v, err);
        if (ok && a.kind && by) ok = err_set(err, ERR_ARGUMENT, "and '%s' exclude each other", by);
        if (ok && a.kind && !tok) ok = err_set(err, ERR_UNSUPPORTED, "needs a model with a tokenizer");
        if (ok && a.kind) {
            p->grammar = compile(&a, tok, err);
            ok = p->grammar != NULL;
            by = fields[i].name;
        }
        json_decref(a.json);
        if (!ok) return err_field(err, fields[i].name);
    }
    return true;
}
