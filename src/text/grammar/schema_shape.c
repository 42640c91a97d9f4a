/* See schema.h. The keywords, each with what it means and what its opposite means. A keyword about one type says
 * nothing about others; its opposite is of that type. What is not known here is an annotation, as in the drafts. */
#include "text/grammar/schema.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { RECURSION = 64 };

static Shapes none(void) { return (Shapes){NULL, 0}; }

static Shapes one(Schema *s, unsigned types, const Cell *cells) {
    Shape *at = arena_new(&s->arena, 1, sizeof *at);
    *at = (Shape){types, cells};
    return (Shapes){at, types ? 1 : 0};
}

static const Cell *cell(Schema *s, Cell c) {
    Cell *at = arena_new(&s->arena, 1, sizeof *at);
    *at = c;
    return at;
}

static Shapes sum(Schema *s, Shapes a, Shapes b) {
    if (!a.n || !b.n) return a.n ? a : b;
    if (a.n + b.n > SCHEMA_MAX_SHAPES) {
        schema_refuse(s, NULL, NULL, ERR_LIMIT, "more than %d alternatives", (int)SCHEMA_MAX_SHAPES);
        return none();
    }
    Shapes out = {arena_new(&s->arena, (size_t)(a.n + b.n), sizeof *out.at), a.n + b.n};
    memcpy(out.at, a.at, (size_t)a.n * sizeof *out.at);
    memcpy(out.at + a.n, b.at, (size_t)b.n * sizeof *out.at);
    return out;
}

static bool pruned(Schema *s, Shape *x, int deep);

static Shapes product(Schema *s, Shapes a, Shapes b, int deep) {
    if ((int64_t)a.n * b.n > 64 * SCHEMA_MAX_SHAPES) {
        schema_refuse(s, NULL, NULL, ERR_LIMIT, "more than %d alternatives", (int)SCHEMA_MAX_SHAPES);
        return none();
    }
    Shapes out = {arena_new(&s->arena, (size_t)a.n * (size_t)b.n, sizeof *out.at), 0};
    for (int i = 0; i < a.n && !s->failed; i++)
        for (int k = 0; k < b.n && !s->failed; k++) {
            Shape x = {a.at[i].types & b.at[k].types, b.at[k].cells};
            if (!x.types) continue;
            const Cell *last = NULL, *first = x.cells; /* in the order in which they were read */
            for (const Cell *c = a.at[i].cells; c; c = c->next) {
                Cell *copy = arena_new(&s->arena, 1, sizeof *copy);
                *copy = *c;
                copy->next = x.cells;
                if (last) ((Cell *)(uintptr_t)last)->next = copy;
                else first = copy;
                last = copy;
                s->work++;
            }
            x.cells = first;
            s->work++;
            if (pruned(s, &x, deep)) out.at[out.n++] = x;
        }
    if (s->work > SCHEMA_MAX_WORK) schema_refuse(s, NULL, NULL, ERR_LIMIT, "the schema is too complex");
    if (out.n > SCHEMA_MAX_SHAPES)
        schema_refuse(s, NULL, NULL, ERR_LIMIT, "more than %d alternatives", (int)SCHEMA_MAX_SHAPES);
    return s->failed ? none() : out;
}

static Shapes shapes_of(Schema *s, Lit lit, int deep, int recursion);

/* ---- contradictions */

static const NumberRule *bound(Schema *s, const json_t *of, const char *key, const json_t *v, RuleOf kind) {
    NumberRule *r = arena_new(&s->arena, 1, sizeof *r);
    r->kind = kind;
    if (!dec_of(v, &r->value)) {
        schema_refuse(s, of, key, ERR_UNSUPPORTED, "must be a number of at most %d digits", (int)DEC_MOST);
        return NULL;
    }
    return r;
}

static bool bounds_meet(const Shape *x) {
    const NumberRule *least = NULL, *most = NULL;
    for (const Cell *c = x->cells; c; c = c->next) {
        if (c->kind != CELL_NUMBER) continue;
        const NumberRule *r = c->number;
        if (r->kind == NUMBER_LEAST || r->kind == NUMBER_ABOVE) {
            int d = least ? dec_cmp(&r->value, &least->value) : 1;
            if (d > 0 || (!d && r->kind == NUMBER_ABOVE)) least = r;
        }
        if (r->kind == NUMBER_MOST || r->kind == NUMBER_BELOW) {
            int d = most ? dec_cmp(&r->value, &most->value) : -1;
            if (d < 0 || (!d && r->kind == NUMBER_BELOW)) most = r;
        }
    }
    if (!least || !most) return true;
    int d = dec_cmp(&least->value, &most->value);
    return d < 0 || (!d && least->kind == NUMBER_LEAST && most->kind == NUMBER_MOST);
}

static bool list_has_text(const json_t *list, Str text) {
    for (size_t i = 0; i < json_array_size(list); i++)
        if (json_is_string(json_array_get(list, i)) && str_eq(js_str(json_array_get(list, i)), text)) return true;
    return false;
}

static bool list_has_number(const json_t *list, const Dec *d) {
    Dec x;
    for (size_t i = 0; i < json_array_size(list); i++)
        if (dec_of(json_array_get(list, i), &x) && !dec_cmp(&x, d)) return true;
    return false;
}

/* Is there a value of the first list that all others have, and no rule forbids? True where there is no list. */
static bool values_meet(const Shape *x, bool texts) {
    const json_t *list = NULL;
    CellKind kind = texts ? CELL_TEXTS : CELL_NUMBERS;
    for (const Cell *c = x->cells; c && !list; c = c->next)
        if (c->kind == kind) list = c->list;
    if (!list) return true;
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *v = json_array_get(list, i);
        Dec d;
        bool ok = texts ? json_is_string(v) : dec_of(v, &d);
        if (ok && !texts) ok = (x->types & (dec_is_whole(&d) ? TYPE_WHOLE : TYPE_BROKEN)) != 0;
        for (const Cell *c = x->cells; c && ok; c = c->next) {
            if (c->kind == kind) ok = texts ? list_has_text(c->list, js_str(v)) : list_has_number(c->list, &d);
            if (c->kind == CELL_NUMBER && !texts && c->number->kind < NUMBER_MULTIPLE)
                ok = number_keeps(&d, c->number, 1, true, true);
            if (c->kind == CELL_NOT_TEXTS && texts) ok = !list_has_text(c->list, js_str(v));
        }
        if (ok) return true;
    }
    return false;
}

static bool counts_meet(const Shape *x, CellKind min, CellKind max) {
    int64_t least = 0, most = INT64_MAX;
    for (const Cell *c = x->cells; c; c = c->next) {
        if (c->kind == min && c->n > least) least = c->n;
        if (c->kind == max && c->n < most) most = c->n;
    }
    return least <= most;
}

static bool members_meet(Schema *s, const Shape *x, int deep) {
    if (!counts_meet(x, CELL_MIN_MEMBERS, CELL_MAX_MEMBERS)) return false;
    for (const Cell *c = x->cells; c && !s->failed; c = c->next) {
        if (c->kind != CELL_REQUIRED) continue;
        bool absent;
        Conj v = schema_member(s, x, c->text, &absent);
        if (absent || (deep > 0 && conj_is_empty(s, &v, deep - 1))) return false;
    }
    return true;
}

/* Takes away the types that certainly have no value; false: none is left. */
static bool pruned(Schema *s, Shape *x, int deep) {
    if (x->types & TYPE_NUMBER && (!bounds_meet(x) || !values_meet(x, false))) x->types &= ~(unsigned)TYPE_NUMBER;
    if (x->types & TYPE_TEXT && (!counts_meet(x, CELL_MIN_LENGTH, CELL_MAX_LENGTH) || !values_meet(x, true)))
        x->types &= ~(unsigned)TYPE_TEXT;
    if (x->types & TYPE_ARRAY && !counts_meet(x, CELL_MIN_ITEMS, CELL_MAX_ITEMS)) x->types &= ~(unsigned)TYPE_ARRAY;
    if (x->types & TYPE_OBJECT && !members_meet(s, x, deep)) x->types &= ~(unsigned)TYPE_OBJECT;
    return x->types != 0;
}

/* ---- keywords of one value */

static unsigned type_named(const char *name) {
    static const struct {
        const char *name;
        unsigned types;
    } types[] = {{"null", TYPE_NULL}, {"boolean", TYPE_TRUE | TYPE_FALSE}, {"integer", TYPE_WHOLE},
                 {"number", TYPE_NUMBER}, {"string", TYPE_TEXT}, {"array", TYPE_ARRAY}, {"object", TYPE_OBJECT}};
    for (size_t i = 0; name && i < sizeof types / sizeof *types; i++)
        if (!strcmp(types[i].name, name)) return types[i].types;
    return 0;
}

static unsigned types_of(Schema *s, const json_t *of, const json_t *v) {
    unsigned types = json_is_string(v) ? type_named(json_string_value(v)) : 0;
    bool ok = types != 0;
    if (json_is_array(v)) {
        ok = true;
        for (size_t i = 0; i < json_array_size(v); i++) {
            unsigned t = type_named(json_string_value(json_array_get(v, i)));
            ok = ok && t;
            types |= t;
        }
    }
    if (!ok) schema_refuse(s, of, "type", ERR_ARGUMENT, "there is no such type");
    return types;
}

/* An array or object as a schema that only it satisfies. */
static json_t *only(const json_t *v) {
    const char *key;
    json_t *item, *names = json_array(), *of = json_is_object(v) ? json_object() : json_array();
    size_t i;
    json_object_foreach((json_t *)(uintptr_t)v, key, item) {
        json_object_set_new(of, key, json_pack("{s:O}", "const", item));
        json_array_append_new(names, json_string(key));
    }
    json_array_foreach(v, i, item) json_array_append_new(of, json_pack("{s:O}", "const", item));
    if (json_is_object(v))
        return json_pack("{s:s, s:o, s:o, s:b}", "type", "object", "properties", of, "required", names,
                         "additionalProperties", 0);
    json_decref(names);
    if (!json_array_size(v)) {
        json_decref(of);
        return json_pack("{s:s, s:i}", "type", "array", "maxItems", 0);
    }
    return json_pack("{s:s, s:o, s:b, s:i}", "type", "array", "prefixItems", of, "items", 0, "minItems",
                     (int)json_array_size(v));
}

static Shapes values(Schema *s, const json_t *of, const json_t *list, int deep, int recursion, bool not) {
    unsigned types = 0;
    const Cell *cells = NULL;
    bool numbers = false, texts = false;
    Shapes out = not ? one(s, TYPE_ALL, NULL) : none();
    for (size_t i = 0; i < json_array_size(list) && !s->failed; i++) {
        const json_t *v = json_array_get(list, i);
        bool object = json_is_object(v) && !js_big(v).n;
        if (json_is_null(v)) types |= TYPE_NULL;
        if (json_is_true(v)) types |= TYPE_TRUE;
        if (json_is_false(v)) types |= TYPE_FALSE;
        texts |= json_is_string(v);
        if (json_is_number(v) || js_big(v).n) {
            const NumberRule *r = bound(s, of, "enum", v, NUMBER_NOT);
            if (not) cells = cell(s, (Cell){.kind = CELL_NUMBER, .number = r, .next = cells});
            numbers = true;
        }
        if (!object && !json_is_array(v)) continue;
        json_t *made = only(v);
        schema_keep(s, made);
        Shapes x = shapes_of(s, (Lit){made, not}, deep, recursion + 1);
        out = not ? product(s, out, x, deep) : sum(s, out, x);
    }
    if (not) {
        if (texts) cells = cell(s, (Cell){.kind = CELL_NOT_TEXTS, .list = list, .next = cells});
        return product(s, out, one(s, TYPE_ALL & ~types, cells), deep);
    }
    if (numbers) cells = cell(s, (Cell){.kind = CELL_NUMBERS, .list = list, .next = cells});
    if (texts) cells = cell(s, (Cell){.kind = CELL_TEXTS, .list = list, .next = cells});
    return sum(s, one(s, types | (numbers ? TYPE_NUMBER : 0) | (texts ? TYPE_TEXT : 0), cells), out);
}

/* A whole number of things, as 3 or 3.0. */
static bool count_of(Schema *s, const json_t *of, const char *key, const json_t *v, int64_t *n) {
    double x = json_number_value(v);
    if (!json_is_number(v) || x < 0 || x != floor(x) || x > 1e9)
        return schema_refuse(s, of, key, ERR_ARGUMENT, "must be a whole number from 0 to 1000000000");
    *n = (int64_t)x;
    return true;
}

typedef struct CountKey {
    const char *key;
    CellKind kind, opposite;
    unsigned type;
    int step; /* from the count to that of the opposite */
} CountKey;

static const CountKey counts[] = {
    {"minLength", CELL_MIN_LENGTH, CELL_MAX_LENGTH, TYPE_TEXT, -1},
    {"maxLength", CELL_MAX_LENGTH, CELL_MIN_LENGTH, TYPE_TEXT, 1},
    {"minItems", CELL_MIN_ITEMS, CELL_MAX_ITEMS, TYPE_ARRAY, -1},
    {"maxItems", CELL_MAX_ITEMS, CELL_MIN_ITEMS, TYPE_ARRAY, 1},
    {"minProperties", CELL_MIN_MEMBERS, CELL_MAX_MEMBERS, TYPE_OBJECT, -1},
    {"maxProperties", CELL_MAX_MEMBERS, CELL_MIN_MEMBERS, TYPE_OBJECT, 1},
};

typedef struct NumberKey {
    const char *key;
    RuleOf kind, opposite;
} NumberKey;

static const NumberKey number_keys[] = {
    {"minimum", NUMBER_LEAST, NUMBER_BELOW},          {"maximum", NUMBER_MOST, NUMBER_ABOVE},
    {"exclusiveMinimum", NUMBER_ABOVE, NUMBER_MOST},  {"exclusiveMaximum", NUMBER_BELOW, NUMBER_LEAST},
    {"multipleOf", NUMBER_MULTIPLE, NUMBER_NO_MULTIPLE},
};

/* What is added to a schema's shapes (and, not: summed up as its opposite). *known: it is a keyword of this kind. */
static Shapes simple(Schema *s, const json_t *of, const char *key, const json_t *v, bool not, bool *known) {
    *known = true;
    unsigned rest = not ? 0 : TYPE_ALL;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        const CountKey *c = &counts[i];
        int64_t n = 0;
        if (strcmp(c->key, key)) continue;
        if (!count_of(s, of, key, v, &n)) return none();
        if (not && n + c->step < 0) return none();
        return one(s, c->type | rest, cell(s, (Cell){.kind = not ? c->opposite : c->kind, .n = not ? n + c->step : n}));
    }
    for (size_t i = 0; i < sizeof number_keys / sizeof *number_keys; i++) {
        const NumberKey *k = &number_keys[i];
        if (strcmp(k->key, key)) continue;
        RuleOf kind = k->kind, opposite = k->opposite;
        if (json_is_boolean(v)) { /* draft 4: the bound itself is excluded */
            v = json_is_true(v) ? json_object_get(of, kind == NUMBER_ABOVE ? "minimum" : "maximum") : NULL;
            if (!v) return not ? none() : one(s, TYPE_ALL, NULL);
        }
        const NumberRule *r = bound(s, of, key, v, not ? opposite : kind);
        if (r && kind == NUMBER_MULTIPLE && (!r->value.n || r->value.minus))
            schema_refuse(s, of, key, ERR_ARGUMENT, "must be above 0");
        return r ? one(s, TYPE_NUMBER | rest, cell(s, (Cell){.kind = CELL_NUMBER, .number = r})) : none();
    }
    if (!strcmp(key, "pattern")) {
        if (!json_is_string(v)) schema_refuse(s, of, key, ERR_ARGUMENT, "must be a string");
        return one(s, TYPE_TEXT | rest, cell(s, (Cell){.kind = CELL_PATTERN, .text = js_str(v), .lit.not = not}));
    }
    *known = false;
    return none();
}

/* ---- format: only what is exact is asked for; others are annotations, which the drafts allow */

static const char *format_pattern(const char *name) {
#define HOUR_MINUTE "([01][0-9]|2[0-3]):[0-5][0-9]"
#define TIME HOUR_MINUTE ":[0-5][0-9](\\.[0-9]+)?(Z|[+-]" HOUR_MINUTE ")"
#define DATE                                                                                                  \
    "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|" \
    "2[0-8]))" \
    "|([0-9][0-9](0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)"
#define OCTET "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
#define LABEL "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
#define HEX "[0-9a-fA-F]"
    static const struct {
        const char *name, *pattern;
    } formats[] = {
        {"date", "^" DATE "$"},
        {"time", "^" TIME "$"},
        {"date-time", "^" DATE "T" TIME "$"},
        {"duration", "^P([0-9]+W|([0-9]+Y([0-9]+M([0-9]+D)?)?|[0-9]+M([0-9]+D)?|[0-9]+D)(T([0-9]+H([0-9]+M([0-9]+S)?)?|"
                     "[0-9]+M([0-9]+S)?|[0-9]+S))?|T([0-9]+H([0-9]+M([0-9]+S)?)?|[0-9]+M([0-9]+S)?|[0-9]+S))$"},
        {"email", "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@" LABEL "(\\." LABEL ")*$"},
        {"hostname", "^" LABEL "(\\." LABEL ")*$"},
        {"ipv4", "^" OCTET "(\\." OCTET "){3}$"},
        {"ipv6", "^((" HEX "{1,4}:){7}" HEX "{1,4}|(" HEX "{1,4}:){1,7}:|(" HEX "{1,4}:){1,6}:" HEX "{1,4}|(" HEX
                 "{1,4}:){1,5}(:" HEX "{1,4}){1,2}|(" HEX "{1,4}:){1,4}(:" HEX "{1,4}){1,3}|(" HEX "{1,4}:){1,3}(:" HEX
                 "{1,4}){1,4}|(" HEX "{1,4}:){1,2}(:" HEX "{1,4}){1,5}|" HEX "{1,4}:(:" HEX "{1,4}){1,6}|:(:" HEX
                 "{1,4}){1,7}|::)$"},
        {"uuid", "^" HEX "{8}-" HEX "{4}-" HEX "{4}-" HEX "{4}-" HEX "{12}$"},
    };
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (!strcmp(formats[i].name, name)) return formats[i].pattern;
    return NULL;
}

/* ---- keywords of other schemas */

static Shapes all_of(Schema *s, const json_t *list, int deep, int recursion, bool not) {
    Shapes out = one(s, TYPE_ALL, NULL);
    for (size_t i = 0; i < json_array_size(list) && !s->failed && out.n; i++)
        out = product(s, out, shapes_of(s, (Lit){json_array_get(list, i), not}, deep, recursion + 1), deep);
    return out;
}

static Shapes any_of(Schema *s, const json_t *list, int deep, int recursion, bool not) {
    Shapes out = none();
    for (size_t i = 0; i < json_array_size(list) && !s->failed; i++)
        out = sum(s, out, shapes_of(s, (Lit){json_array_get(list, i), not}, deep, recursion + 1));
    return out;
}

static const json_t *target(Schema *s, const json_t *of) {
    for (int i = 0; i < 8 && json_is_string(json_object_get(of, "$ref")) && !s->failed; i++)
        of = schema_ref(s, of, js_str(json_object_get(of, "$ref")));
    return of;
}

static bool requires(const json_t *of, const char *name) {
    return list_has_text(json_object_get(of, "required"), str_of(name));
}

/* Do both require a member that must have two different values, as unions often do? Quick, since unions may be long. */
static bool told_apart(Schema *s, const json_t *a, const json_t *b) {
    const char *name;
    json_t *v;
    a = target(s, a);
    b = target(s, b);
    json_object_foreach(json_object_get(a, "properties"), name, v) {
        const json_t *x = json_object_get(v, "const");
        const json_t *y = json_object_get(json_object_get(json_object_get(b, "properties"), name), "const");
        bool texts = json_is_string(x) && json_is_string(y) && !json_equal(x, y);
        bool numbers = json_is_integer(x) && json_is_integer(y) && json_integer_value(x) != json_integer_value(y);
        bool objects = json_equal(json_object_get(a, "type"), json_object_get(b, "type")) &&
                       str_eq(js_str(json_object_get(a, "type")), S("object"));
        if ((texts || numbers) && objects && requires(a, name) && requires(b, name)) return true;
    }
    return false;
}

/* Exactly one: each without those of the others that it may meet. */
static Shapes one_of(Schema *s, const json_t *list, int deep, int recursion) {
    size_t n = json_array_size(list);
    Shapes *is = arena_new(&s->arena, n, sizeof *is), out = none();
    for (size_t i = 0; i < n && !s->failed; i++)
        is[i] = shapes_of(s, (Lit){json_array_get(list, i), false}, deep, recursion + 1);
    for (size_t i = 0; i < n && !s->failed; i++) {
        Shapes x = is[i];
        for (size_t k = 0; k < n && !s->failed; k++)
            if (k != i && !told_apart(s, json_array_get(list, i), json_array_get(list, k)) &&
                product(s, is[i], is[k], 3).n)
                x = product(s, x, shapes_of(s, (Lit){json_array_get(list, k), true}, deep, recursion + 1), deep);
        out = sum(s, out, x);
    }
    return out;
}

/* None, or two at once. */
static Shapes not_one_of(Schema *s, const json_t *list, int deep, int recursion) {
    Shapes out = all_of(s, list, deep, recursion, true);
    for (size_t i = 0; i < json_array_size(list) && !s->failed; i++)
        for (size_t k = 0; k < i && !s->failed; k++) {
            Shapes a = shapes_of(s, (Lit){json_array_get(list, i), false}, deep, recursion + 1);
            Shapes b = shapes_of(s, (Lit){json_array_get(list, k), false}, deep, recursion + 1);
            out = sum(s, out, product(s, a, b, deep));
        }
    return out;
}

static Shapes if_then(Schema *s, const json_t *of, int deep, int recursion, bool not) {
    static const char *const branch[] = {"then", "else"};
    const json_t *test = json_object_get(of, "if");
    Shapes out = none();
    if (!json_object_get(of, "then") && !json_object_get(of, "else")) return not ? none() : one(s, TYPE_ALL, NULL);
    for (int k = 0; k < 2 && !s->failed; k++) {
        const json_t *then = json_object_get(of, branch[k]);
        if (!then && not) continue;
        Shapes x = shapes_of(s, (Lit){test, k == 1}, deep, recursion + 1);
        if (then) x = product(s, x, shapes_of(s, (Lit){then, not}, deep, recursion + 1), deep);
        out = sum(s, out, x);
    }
    return out;
}

static Shapes required(Schema *s, const json_t *of, const char *key, const json_t *v, bool not) {
    Shapes out = not ? none() : one(s, TYPE_ALL, NULL);
    if (json_is_boolean(v)) return out; /* draft 3, of a property: not a keyword here */
    if (!json_is_array(v)) schema_refuse(s, of, key, ERR_ARGUMENT, "must be an array of names");
    for (size_t i = json_array_size(v); i > 0 && !s->failed; i--) {
        Str name = js_str(json_array_get(v, i - 1));
        if (!name.p) schema_refuse(s, of, key, ERR_ARGUMENT, "must be an array of names");
        Cell c = {.kind = not ? CELL_ABSENT : CELL_REQUIRED, .text = name};
        if (not) out = sum(s, out, one(s, TYPE_OBJECT, cell(s, c)));
        else c.next = out.at->cells, out = one(s, TYPE_ALL, cell(s, c));
    }
    return out;
}

/* What holds if an object has a member: names that it must have, or a schema. */
static Shapes dependent(Schema *s, const json_t *of, const char *key, const json_t *v, int deep, int recursion,
                        bool not) {
    const char *name;
    json_t *then;
    Shapes out = not ? none() : one(s, TYPE_ALL, NULL);
    if (!json_is_object(v)) schema_refuse(s, of, key, ERR_ARGUMENT, "must be an object");
    json_object_foreach((json_t *)(uintptr_t)v, name, then) {
        if (s->failed) break;
        Cell has = {.kind = CELL_REQUIRED, .text = str_of(name)}, lacks = {.kind = CELL_ABSENT, .text = str_of(name)};
        Shapes x = one(s, TYPE_OBJECT, cell(s, has));
        json_t *names = json_is_string(then) ? json_pack("[O]", then) : NULL; /* draft 3 */
        if (names) schema_keep(s, names);
        if (names || json_is_array(then)) x = product(s, x, required(s, of, key, names ? names : then, not), deep);
        else x = product(s, x, shapes_of(s, (Lit){then, not}, deep, recursion + 1), deep);
        if (not) out = sum(s, out, x);
        else out = product(s, out, sum(s, x, one(s, TYPE_ALL, cell(s, lacks))), deep);
    }
    return out;
}

/* ---- keywords of members and items, and their opposites */

static bool is_schema(const json_t *v) { return json_is_boolean(v) || json_is_object(v); }

static bool is_trivial(const json_t *v) { return json_is_true(v) || (json_is_object(v) && !json_object_size(v)); }

/* An opposite that cannot be said. It matters only if such values are left when all is put together. */
static Shapes unsaid(Schema *s, const json_t *of, const char *key, unsigned types) {
    Cell c = {.kind = CELL_REFUSED, .lit.schema = of, .text = str_of(key), .n = types};
    return one(s, types, cell(s, c));
}

static Shapes not_items(Schema *s, const json_t *of, const char *key, const json_t *v) {
    Shapes out = none();
    for (size_t i = 0; i < json_array_size(v); i++) {
        const Cell *item = cell(s, (Cell){.kind = CELL_ITEM, .n = (int64_t)i, .lit = {json_array_get(v, i), true}});
        Cell least = {.kind = CELL_MIN_ITEMS, .n = (int64_t)i + 1, .next = item};
        out = sum(s, out, one(s, TYPE_ARRAY, cell(s, least)));
    }
    if (json_is_array(v) || is_trivial(v)) return out;
    const json_t *prefix = json_object_get(of, strcmp(key, "items") ? "items" : "prefixItems");
    if (json_is_false(v))
        return one(s, TYPE_ARRAY, cell(s, (Cell){.kind = CELL_MIN_ITEMS, .n = 1 + (int64_t)json_array_size(prefix)}));
    return sum(s, out, unsaid(s, of, key, TYPE_ARRAY));
}

static Shapes not_members(Schema *s, const json_t *of, const char *key, const json_t *v) {
    Shapes out = none();
    const char *name;
    json_t *item;
    if (strcmp(key, "properties")) {
        bool nothing = is_trivial(v) || (!strcmp(key, "patternProperties") && !json_object_size(v));
        return nothing ? none() : unsaid(s, of, key, TYPE_OBJECT);
    }
    json_object_foreach((json_t *)(uintptr_t)v, name, item) {
        const Cell *member = cell(s, (Cell){.kind = CELL_MEMBER, .text = str_of(name), .lit = {item, true}});
        Cell has = {.kind = CELL_REQUIRED, .text = str_of(name), .next = member};
        out = sum(s, out, one(s, TYPE_OBJECT, cell(s, has)));
    }
    return out;
}

static bool is_any(const char *key, const char *const *names, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (!strcmp(key, names[i])) return true;
    return false;
}

#define IS_ANY(key, names) is_any(key, names, sizeof(names) / sizeof *(names))

static const char *const item_keys[] = {"items", "prefixItems", "additionalItems"};
static const char *const dependent_keys[] = {"dependencies", "dependentRequired", "dependentSchemas"};
static const char *const member_keys[] = {"properties", "patternProperties", "additionalProperties"};

/* Keywords that no network can keep, unless they ask for nothing. */
static bool refused(Schema *s, const json_t *of, const char *key, const json_t *v) {
    static const char *const never[] = {"$dynamicRef", "$recursiveRef"};
    static const char *const schemas[] = {"unevaluatedItems", "unevaluatedProperties"};
    bool no = IS_ANY(key, never) || (IS_ANY(key, schemas) && !is_trivial(v));
    if (!strcmp(key, "uniqueItems")) {
        const json_t *most = json_object_get(of, "maxItems");
        no = json_is_true(v) && !(json_is_number(most) && json_number_value(most) <= 1);
    }
    if (!strcmp(key, "contains")) {
        const json_t *least = json_object_get(of, "minContains");
        no = !(json_is_number(least) && json_number_value(least) == 0 && !json_object_get(of, "maxContains"));
    }
    return no && !schema_refuse(s, of, key, ERR_UNSUPPORTED, "is not supported");
}

/* Are they what the keyword wants? Then each is read once, as one cell, with the first of them. */
static bool group_is_sound(Schema *s, const json_t *of, const char *key, const json_t *v) {
    const char *name;
    json_t *item;
    bool lists = !strcmp(key, "items") || !strcmp(key, "prefixItems");
    bool names = !strcmp(key, "properties") || !strcmp(key, "patternProperties");
    bool ok = names ? json_is_object(v) : is_schema(v) || (lists && json_is_array(v));
    if (!strcmp(key, "prefixItems")) ok = json_is_array(v);
    for (size_t i = 0; ok && i < json_array_size(v); i++) ok = is_schema(json_array_get(v, i));
    if (names && ok)
        json_object_foreach((json_t *)(uintptr_t)v, name, item) ok = ok && is_schema(item);
    if (!ok) schema_refuse(s, of, key, ERR_ARGUMENT, "must be %s", names ? "an object of schemas" : "a schema");
    return ok;
}

static bool is_list_of_schemas(Schema *s, const json_t *of, const char *key, const json_t *v) {
    bool ok = json_is_array(v) && json_array_size(v);
    for (size_t i = 0; ok && i < json_array_size(v); i++) ok = is_schema(json_array_get(v, i));
    return ok || schema_refuse(s, of, key, ERR_ARGUMENT, "must be an array of schemas");
}

/* One keyword's shapes; *nothing: it says nothing. */
static Shapes keyword(Schema *s, const json_t *of, const char *key, const json_t *v, int deep, int recursion, bool not,
                      bool *nothing) {
    bool known;
    *nothing = false;
    Shapes x = simple(s, of, key, v, not, &known);
    if (known) return x;
    if (!strcmp(key, "type")) {
        unsigned types = types_of(s, of, v);
        return one(s, not ? TYPE_ALL & ~types : types, NULL);
    }
    if (!strcmp(key, "enum") || !strcmp(key, "const")) {
        if (*key == 'c') schema_keep(s, json_pack("[O]", v)), v = json_array_get(s->kept, json_array_size(s->kept) - 1);
        if (!json_is_array(v)) schema_refuse(s, of, key, ERR_ARGUMENT, "must be an array");
        return values(s, of, v, deep, recursion, not);
    }
    if (!strcmp(key, "$ref")) {
        const json_t *to = json_is_string(v) ? schema_ref(s, of, js_str(v)) : NULL;
        if (!to) schema_refuse(s, of, key, ERR_ARGUMENT, "must be a string");
        return to ? shapes_of(s, (Lit){to, not}, deep, recursion + 1) : none();
    }
    if (!strcmp(key, "allOf") || !strcmp(key, "anyOf") || !strcmp(key, "oneOf")) {
        if (!is_list_of_schemas(s, of, key, v)) return none();
        if (*key == 'o') return not ? not_one_of(s, v, deep, recursion) : one_of(s, v, deep, recursion);
        bool all = !strcmp(key, "allOf") != not;
        return all ? all_of(s, v, deep, recursion, not) : any_of(s, v, deep, recursion, not);
    }
    if (!strcmp(key, "not") || !strcmp(key, "if") || !strcmp(key, "propertyNames")) {
        if (!is_schema(v)) schema_refuse(s, of, key, ERR_ARGUMENT, "must be a schema");
        if (s->failed) return none();
        if (!strcmp(key, "not")) return shapes_of(s, (Lit){v, !not}, deep, recursion + 1);
        if (*key == 'i') return if_then(s, of, deep, recursion, not);
        if (not) return not_members(s, of, key, v);
        return one(s, TYPE_ALL, cell(s, (Cell){.kind = CELL_NAMES, .lit = {v, false}}));
    }
    if (!strcmp(key, "required")) return required(s, of, key, v, not);
    if (IS_ANY(key, dependent_keys))
        return dependent(s, of, key, v, deep, recursion, not);
    const char *pattern = !strcmp(key, "format") && json_is_string(v) ? format_pattern(json_string_value(v)) : NULL;
    if (pattern && not) return none(); /* an annotation has no opposite */
    if (pattern) return one(s, TYPE_ALL, cell(s, (Cell){.kind = CELL_PATTERN, .text = str_of(pattern)}));
    *nothing = !refused(s, of, key, v);
    return none();
}

/* Items and members: the whole group is one cell, which its keywords share. */
static Shapes groups(Schema *s, const json_t *of, bool not) {
    Shapes out = not ? none() : one(s, TYPE_ALL, NULL);
    for (int k = 0; k < 6 && !s->failed; k++) {
        const char *key = k < 3 ? item_keys[k] : member_keys[k - 3];
        const json_t *v = json_object_get(of, key);
        if (!v || (k == 1 && schema_is_old(s, of))) continue;
        if (k == 2 && !json_is_array(json_object_get(of, "items"))) continue;
        if (!group_is_sound(s, of, key, v)) return none();
        if (not) out = sum(s, out, k < 3 ? not_items(s, of, key, v) : not_members(s, of, key, v));
        CellKind kind = k < 3 ? CELL_ITEMS : CELL_MEMBERS;
        bool told = false;
        for (const Cell *c = not ? NULL : out.at->cells; c; c = c->next) told |= c->kind == kind;
        Cell c = {.kind = kind, .lit.schema = of, .next = not ? NULL : out.at->cells};
        if (!not && !told) out = one(s, TYPE_ALL, cell(s, c));
    }
    return out;
}

static Shapes shapes_of(Schema *s, Lit lit, int deep, int recursion) {
    const json_t *of = lit.schema, *before = s->at;
    if (s->failed) return none();
    if (json_is_boolean(of)) return json_is_true(of) != lit.not ? one(s, TYPE_ALL, NULL) : none();
    s->work += 16;
    if (recursion > RECURSION) schema_refuse(s, of, NULL, ERR_UNSUPPORTED, "it refers to itself without an end");
    if (s->work > SCHEMA_MAX_WORK) schema_refuse(s, of, NULL, ERR_LIMIT, "the schema is too complex");
    if (s->failed) return none();
    s->at = of;
    Shapes out = lit.not ? none() : one(s, TYPE_ALL, NULL);
    const char *key;
    json_t *v;
    bool alone = schema_is_old(s, of) && json_object_get(of, "$ref"); /* what stands beside it says nothing */
    bool grouped = false;
    json_object_foreach((json_t *)(uintptr_t)of, key, v) {
        bool nothing;
        if (s->failed) break;
        if (alone && strcmp(key, "$ref")) continue;
        bool in_group = IS_ANY(key, item_keys) || IS_ANY(key, member_keys);
        if (in_group && grouped) continue; /* told with the first of them, so that members keep the schema's order */
        grouped |= in_group;
        nothing = false;
        Shapes x = in_group ? groups(s, of, lit.not) : keyword(s, of, key, v, deep, recursion, lit.not, &nothing);
        if (s->failed) break;
        if (!nothing) out = lit.not ? sum(s, out, x) : product(s, out, x, deep);
    }
    s->at = before;
    return out;
}

/* ---- conjunctions */

static int by_lit(const void *a, const void *b) {
    const Lit *x = a, *y = b;
    if (x->schema != y->schema) return (uintptr_t)x->schema < (uintptr_t)y->schema ? -1 : 1;
    return x->not - y->not;
}

Conj conj_of(Schema *s, const Lit *lit, int n) {
    Conj c = {arena_new(&s->arena, (size_t)n, sizeof *c.lit), 0};
    for (int i = 0; i < n; i++) {
        bool told = is_trivial(lit[i].schema) && !lit[i].not;
        for (int k = 0; k < c.n && !told; k++) told = !by_lit(&c.lit[k], &lit[i]);
        if (!told) c.lit[c.n++] = lit[i];
    }
    return c;
}

Shapes schema_shapes(Schema *s, const Conj *c, int deep) {
    Shapes out = one(s, TYPE_ALL, NULL);
    for (int i = 0; i < c->n && out.n && !s->failed; i++)
        out = product(s, out, shapes_of(s, c->lit[i], deep, 0), deep);
    return out;
}

bool conj_is_empty(Schema *s, const Conj *c, int deep) { return !schema_shapes(s, c, deep).n && !s->failed; }
