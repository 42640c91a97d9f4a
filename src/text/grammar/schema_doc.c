/* See schema.h. Every object of the document has a place: its path and the resource ($id) that its references are
 * relative to. Nothing is ever fetched. */
#include "text/grammar/schema.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int place_of(const Schema *s, const json_t *of) {
    return strmap_get(&s->places, (Str){(const char *)&of, sizeof of});
}

Str schema_path(const Schema *s, const json_t *of) {
    int p = place_of(s, of);
    return p >= 0 ? s->place[p].path : S("");
}

bool schema_is_old(const Schema *s, const json_t *of) {
    int p = place_of(s, of);
    return p >= 0 && s->resource[s->place[p].resource].old;
}

bool schema_refuse(Schema *s, const json_t *of, const char *key, ErrCode code, const char *fmt, ...) {
    if (s->failed) return false;
    char msg[300];
    va_list args;
    va_start(args, fmt);
    vsnprintf(msg, sizeof msg, fmt, args);
    va_end(args);
    Str path = schema_path(s, of ? of : s->at);
    s->failed = true;
    return err_set(s->err, code, "schema: #%.*s%s%s: %s", (int)(path.n < 150 ? path.n : 150), path.n ? path.p : "",
                   key ? "/" : "", key ? key : "", msg);
}

/* ---- URIs (RFC 3986, 5.2, as far as schemas use it) */

static size_t scheme_of(Str u) {
    size_t i = 0;
    while (i < u.n && (((u.p[i] | 32) >= 'a' && (u.p[i] | 32) <= 'z') ||
                       (i && strchr("0123456789+.-", u.p[i]) && u.p[i])))
        i++;
    return i && i < u.n && u.p[i] == ':' ? i + 1 : 0;
}

static Str joined(Schema *s, Str base, Str ref) {
    if (scheme_of(ref) || !base.n) return ref;
    if (!ref.n) return base;
    size_t begin = scheme_of(base), path = begin;
    if (base.n >= begin + 2 && base.p[begin] == '/' && base.p[begin + 1] == '/') {
        path = begin + 2;
        while (path < base.n && base.p[path] != '/') path++;
    }
    size_t keep = path;
    if (ref.p[0] != '/')
        for (size_t i = path; i < base.n; i++)
            if (base.p[i] == '/') keep = i + 1;
    while (ref.n && keep > path && ref.p[0] == '.') {
        if (str_starts(ref, S("./"))) {
            ref = str_from(ref, 2);
        } else if (str_starts(ref, S("../"))) {
            ref = str_from(ref, 3);
            for (keep--; keep > path && base.p[keep - 1] != '/'; keep--) {}
        } else {
            break;
        }
    }
    bool slash = keep == path && path > begin && ref.p[0] != '/';
    char *out = arena_printf(&s->arena, "%.*s%s%.*s", (int)keep, base.p, slash ? "/" : "", STR_ARG(ref));
    return str_of(out);
}

static Str kept(Schema *s, Str text) { return (Str){arena_strdup(&s->arena, text.n ? text.p : "", text.n), text.n}; }

/* ---- the index */

static bool names_old_draft(const json_t *schema) {
    const char *name = json_string_value(json_object_get(schema, "$schema"));
    return name && (strstr(name, "draft-07") || strstr(name, "draft-06") || strstr(name, "draft-04") ||
                    strstr(name, "draft-03"));
}

static int add_resource(Schema *s, Str uri, const json_t *root, bool old) {
    if (s->n_resource == s->cap_resource)
        s->resource = mem_grow(s->resource, (size_t)(s->cap_resource = 2 * s->cap_resource + 8), sizeof *s->resource);
    bool dated = old || json_object_get(root, "$schema") || (s->n_resource && s->resource[0].dated);
    s->resource[s->n_resource] = (Resource){uri, root, old, dated};
    if (uri.n) strmap_put(&s->uris, uri, s->n_resource);
    return s->n_resource++;
}

static void add_anchor(Schema *s, int resource, Str name, int place) {
    char *key = arena_printf(&s->arena, "%d#%.*s", resource, STR_ARG(name));
    strmap_put(&s->anchors, str_of(key), place);
}

static int add_place(Schema *s, const json_t *schema, Str path, int resource) {
    if (s->n_place == s->cap_place)
        s->place = mem_grow(s->place, (size_t)(s->cap_place = 2 * s->cap_place + 64), sizeof *s->place);
    const json_t **key = arena_new(&s->arena, 1, sizeof *key);
    *key = schema;
    s->place[s->n_place] = (Place){schema, path, resource};
    strmap_put(&s->places, (Str){(const char *)key, sizeof *key}, s->n_place);
    return s->n_place++;
}

static bool is_data(const char *key) {
    return !strcmp(key, "enum") || !strcmp(key, "const") || !strcmp(key, "default") || !strcmp(key, "examples");
}

/* Its members are schemas under names of the author's. */
static bool holds_names(const char *key) {
    static const char *const keys[] = {"properties", "patternProperties", "$defs", "definitions", "dependentSchemas",
                                       "dependencies"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (!strcmp(key, keys[i])) return true;
    return false;
}

static Str below(Schema *s, Str path, const char *key) {
    Buf b = {0};
    buf_put_str(&b, path);
    buf_putc(&b, '/');
    for (const char *p = key; *p; p++)
        if (*p == '~' || *p == '/') buf_put_str(&b, *p == '~' ? S("~0") : S("~1"));
        else buf_putc(&b, *p);
    Str out = kept(s, buf_view(&b));
    buf_deinit(&b);
    return out;
}

static const json_t *resource_root(const Schema *s, int resource) { return s->resource[resource].root; }

static int resource_of(Schema *s, const json_t *schema, int resource) {
    bool old = s->resource[resource].old || names_old_draft(schema);
    Str id = js_str(json_object_get(schema, "$id"));
    if (!id.p || (old && json_object_get(schema, "$ref"))) return resource;
    ptrdiff_t hash = str_find(id, S("#"));
    Str uri = {id.p, hash < 0 ? id.n : (size_t)hash};
    if (!uri.n) return resource;
    if (!s->resource[resource].dated && json_object_get(schema, "$ref") && resource_root(s, resource) != schema)
        schema_refuse(s, schema, "$id", ERR_UNSUPPORTED, "beside $ref it means one thing in draft 7 and another since");
    return add_resource(s, joined(s, s->resource[resource].uri, uri), schema, old);
}

static bool index_value(Schema *s, const json_t *v, Str path, int resource, int nest, bool named) {
    const char *key;
    json_t *item;
    size_t i;
    if (s->n_place == SCHEMA_MAX_PLACES)
        return schema_refuse(s, NULL, NULL, ERR_LIMIT, "more than %d parts", (int)SCHEMA_MAX_PLACES);
    if (nest > SCHEMA_MAX_NEST)
        return schema_refuse(s, NULL, NULL, ERR_LIMIT, "nested deeper than %d", SCHEMA_MAX_NEST);
    json_array_foreach(v, i, item) {
        char number[24];
        snprintf(number, sizeof number, "%zu", i);
        bool more = json_is_object(item) || json_is_array(item);
        if (more && !index_value(s, item, below(s, path, number), resource, nest + 1, false)) return false;
    }
    if (!json_is_object(v)) return true;
    if (!named) resource = resource_of(s, v, resource); /* "$id" among properties is a property */
    int place = add_place(s, v, path, resource);
    static const char *const anchors[] = {"$anchor", "$dynamicAnchor"};
    for (int k = 0; k < 2 && !named; k++) {
        Str name = js_str(json_object_get(v, anchors[k]));
        if (name.p) add_anchor(s, resource, name, place);
    }
    Str id = named ? (Str){0} : js_str(json_object_get(v, "$id"));
    if (id.n > 1 && id.p[0] == '#') add_anchor(s, resource, str_from(id, 1), place);
    json_object_foreach((json_t *)(uintptr_t)v, key, item) {
        bool names = !named && holds_names(key);
        if ((!json_is_object(item) && !json_is_array(item)) || (!named && is_data(key))) continue;
        if (!index_value(s, item, below(s, path, key), resource, nest + 1, names)) return false;
    }
    return true;
}

bool schema_index(Schema *s, const json_t *root) {
    int first = add_resource(s, (Str){0}, root, names_old_draft(root));
    return index_value(s, root, (Str){0}, first, 0, false);
}

void schema_keep(Schema *s, json_t *made) {
    if (!s->kept) s->kept = json_array();
    Str path = s->at ? schema_path(s, s->at) : (Str){0};
    json_array_append_new(s->kept, made);
    index_value(s, made, path, add_resource(s, (Str){0}, made, false), 0, false);
}

/* ---- references */

static bool unescape(Str part, Buf *out) {
    for (size_t i = 0; i < part.n; i++) {
        char c = part.p[i];
        if (c == '%' && i + 2 < part.n) {
            char hex[3] = {part.p[i + 1], part.p[i + 2], '\0'}, *end;
            c = (char)strtol(hex, &end, 16);
            if (end != hex + 2) return false;
            i += 2;
        } else if (c == '~') {
            if (i + 1 >= part.n || (part.p[i + 1] != '0' && part.p[i + 1] != '1')) return false;
            c = part.p[++i] == '0' ? '~' : '/';
        }
        buf_putc(out, c);
    }
    return true;
}

static const json_t *pointed(const json_t *root, Str pointer) {
    const json_t *at = root;
    Buf key = {0};
    while (at && pointer.n) {
        pointer = str_from(pointer, 1);
        ptrdiff_t slash = str_find(pointer, S("/"));
        Str part = {pointer.p, slash < 0 ? pointer.n : (size_t)slash};
        pointer = str_from(pointer, part.n);
        key.len = 0;
        int64_t i;
        if (!unescape(part, &key)) at = NULL;
        else if (json_is_array(at))
            at = str_i64(buf_view(&key), 0, INT32_MAX, &i) ? json_array_get(at, (size_t)i) : NULL;
        else at = memchr(key.data ? key.data : "", 0, key.len) ? NULL : json_object_get(at, buf_cstr(&key));
    }
    buf_deinit(&key);
    return at;
}

const json_t *schema_ref(Schema *s, const json_t *of, Str ref) {
    int place = place_of(s, of), resource = place >= 0 ? s->place[place].resource : 0;
    ptrdiff_t hash = str_find(ref, S("#"));
    Str uri = {ref.p, hash < 0 ? ref.n : (size_t)hash};
    Str fragment = hash < 0 ? (Str){0} : str_from(ref, (size_t)hash + 1);
    if (uri.n) {
        resource = strmap_get(&s->uris, joined(s, s->resource[resource].uri, uri));
        if (resource < 0) {
            schema_refuse(s, of, "$ref", ERR_UNSUPPORTED, "'%.*s' is not in this schema, and nothing is fetched",
                          STR_ARG(ref));
            return NULL;
        }
    }
    const json_t *root = s->resource[resource].root, *found = root;
    if (fragment.n && fragment.p[0] == '/') {
        found = pointed(root, fragment);
    } else if (fragment.n) {
        char *key = arena_printf(&s->arena, "%d#%.*s", resource, STR_ARG(fragment));
        int at = strmap_get(&s->anchors, str_of(key));
        found = at >= 0 ? s->place[at].schema : NULL;
    }
    bool ok = found && (json_is_boolean(found) || json_is_object(found));
    if (!ok) schema_refuse(s, of, "$ref", ERR_ARGUMENT, "'%.*s' leads to no schema", STR_ARG(ref));
    return ok ? found : NULL;
}
