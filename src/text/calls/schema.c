/* See schema.h. */
#include "text/calls/schema.h"

#include "text/calls/value.h"

#include <string.h>

enum { MAX_SCHEMAS = 200 }; /* looked at for one argument: references may go in circles */

const json_t *calls_function(const json_t *tools, Str name) {
    for (size_t i = 0; i < json_array_size(tools); i++) {
        const json_t *tool = json_array_get(tools, i), *f = json_object_get(tool, "function");
        if (!f) f = tool;
        if (str_eq(js_str(json_object_get(f, "name")), name)) return f;
    }
    return NULL;
}

static unsigned type_named(Str name) {
    static const char *const names[] = {"string", "number", "integer", "boolean", "null", "object", "array"};
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_of(names[i]))) return 1u << i;
    return TYPE_ANY;
}

unsigned calls_type_of(const json_t *value) {
    switch (json_typeof(value)) {
    case JSON_STRING: return TYPE_TEXT;
    case JSON_INTEGER: return TYPE_INTEGER | TYPE_NUMBER;
    case JSON_REAL: return TYPE_NUMBER;
    case JSON_OBJECT: return js_big(value).p ? TYPE_INTEGER | TYPE_NUMBER : TYPE_OBJECT;
    case JSON_ARRAY: return TYPE_ARRAY;
    case JSON_NULL: return TYPE_NULL;
    default: return TYPE_BOOL;
    }
}

/* "#/$defs/Name" in root. */
static const json_t *referred(const json_t *root, Str ref) {
    if (!str_starts(ref, S("#/"))) return NULL;
    const json_t *at = root;
    for (Str rest = str_from(ref, 2); at && rest.n;) {
        const char *slash = memchr(rest.p, '/', rest.n);
        size_t n = slash ? (size_t)(slash - rest.p) : rest.n;
        at = json_object_getn(at, rest.p, n);
        rest = str_from(rest, slash ? n + 1 : n);
    }
    return at;
}

static unsigned types_in(const json_t *root, const json_t *schema, int *left) {
    const json_t *type = json_object_get(schema, "type"), *list = json_object_get(schema, "enum"), *one;
    if (!json_is_object(schema) || (*left)-- <= 0) return TYPE_ANY;
    if (json_is_string(type)) return type_named(js_str(type));
    unsigned all = 0;
    for (size_t i = 0; i < json_array_size(type); i++) all |= type_named(js_str(json_array_get(type, i)));
    if (json_array_size(type)) return all;
    for (size_t i = 0; i < json_array_size(list); i++) all |= calls_type_of(json_array_get(list, i));
    if (json_array_size(list)) return all;
    if ((one = json_object_get(schema, "const"))) return calls_type_of(one);
    if ((one = json_object_get(schema, "$ref"))) return types_in(root, referred(root, js_str(one)), left);
    if (!(list = json_object_get(schema, "anyOf"))) list = json_object_get(schema, "oneOf");
    for (size_t i = 0; i < json_array_size(list); i++) all |= types_in(root, json_array_get(list, i), left);
    if (json_array_size(list)) return all;
    if (json_object_get(schema, "properties")) return TYPE_OBJECT;
    return json_object_get(schema, "items") ? TYPE_ARRAY : TYPE_ANY;
}

const json_t *calls_referred(const json_t *root, const json_t *schema) {
    return referred(root, js_str(json_object_get(schema, "$ref")));
}

unsigned calls_types_in(const json_t *root, const json_t *schema) {
    int left = MAX_SCHEMAS;
    return types_in(root, schema, &left);
}

unsigned calls_types(const json_t *function, Str key) {
    const json_t *root = json_object_get(function, "parameters"), *properties = json_object_get(root, "properties");
    return calls_types_in(root, json_object_getn(properties, key.p ? key.p : "", key.n));
}

static const json_t *said_in(const json_t *root, const json_t *schema, const char *keyword, int *left) {
    const json_t *found = json_object_get(schema, keyword), *list = json_object_get(schema, "anyOf");
    if (found || !json_is_object(schema) || (*left)-- <= 0) return found;
    if (!list) list = json_object_get(schema, "oneOf");
    if (json_object_get(schema, "$ref"))
        return said_in(root, referred(root, js_str(json_object_get(schema, "$ref"))), keyword, left);
    for (size_t i = 0; i < json_array_size(list) && !found; i++)
        found = said_in(root, json_array_get(list, i), keyword, left);
    return found;
}

const json_t *calls_said(const json_t *root, const json_t *schema, const char *keyword) {
    int left = MAX_SCHEMAS;
    return said_in(root, schema, keyword, &left);
}

static unsigned type_of_json(char first) {
    return first == '"' ? TYPE_TEXT : first == '{' ? TYPE_OBJECT : first == '[' ? TYPE_ARRAY
           : first == 'n' ? TYPE_NULL : first == 't' || first == 'f' ? TYPE_BOOL : TYPE_NUMBER | TYPE_INTEGER;
}

static bool is_space(char ch) { return ch == ' ' || ch == '\n' || ch == '\t' || ch == '\r'; }

void calls_put_typed(unsigned types, Str raw, Buf *out) {
    size_t before = out->len;
    Str plain = raw;
    while (plain.n && is_space(plain.p[0])) plain = str_from(plain, 1);
    while (plain.n && is_space(plain.p[plain.n - 1])) plain.n--;
    for (ValueSyntax syntax = VALUE_JSON; syntax <= VALUE_PYTHON; syntax++) {
        out->len = before;
        if (!value_of(syntax, (Str){0}, plain, out)) continue;
        unsigned type = type_of_json(out->data[before]);
        if (type & types && (type != TYPE_TEXT || syntax == VALUE_JSON)) return;
        if (type == TYPE_TEXT && !(types & TYPE_TEXT)) return;
    }
    out->len = before;
    buf_putc(out, '"');
    value_escape(out, raw);
    buf_putc(out, '"');
}
