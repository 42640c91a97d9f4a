/* See schema.h. */
#include "text/calls/schema.h"

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

unsigned calls_types(const json_t *function, Str key) {
    const json_t *root = json_object_get(function, "parameters"), *properties = json_object_get(root, "properties");
    const json_t *schema = json_object_getn(properties, key.p ? key.p : "", key.n);
    int left = MAX_SCHEMAS;
    return types_in(root, schema, &left);
}
