/* See schema.h. Objects and arrays, and the rules of all values. Members come in the order in which the schema names
 * them, others behind them; each name that the schema knows comes once. */
#include "text/grammar/schema.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_PATTERNS = 6, MAX_LOOSE = 5, MAX_PLACES = 60000, WHITE_MOST = 20 };

typedef struct Lits {
    Lit *at;
    int n, cap;
} Lits;

static void lits_put(Lits *l, const json_t *schema, bool not) {
    if (l->n == l->cap) l->at = mem_grow(l->at, (size_t)(l->cap = 2 * l->cap + 8), sizeof *l->at);
    l->at[l->n++] = (Lit){schema, not};
}

static Conj lits_conj(Schema *s, Lits *l) {
    Conj c = conj_of(s, l->at, l->n);
    free(l->at);
    return c;
}

/* ---- what a member may be */

static bool is_never(const Conj *c) {
    for (int i = 0; i < c->n; i++)
        if (json_is_false(c->lit[i].schema) && !c->lit[i].not) return true;
    return false;
}

/* Texts that a schema of names allows. */
static Dfa *names_dfa(Schema *s, Lit names) {
    Conj c = conj_of(s, &names, 1);
    Shapes x = schema_shapes(s, &c, 0);
    Dfa *d = dfa_not(dfa_length(0, -1));
    for (int i = 0; i < x.n && !s->failed; i++)
        if (x.at[i].types & TYPE_TEXT) d = dfa_either(d, schema_text_dfa(s, &x.at[i]));
    if (!d) schema_refuse(s, names.schema, NULL, ERR_LIMIT, "names of too many states");
    return d;
}

Conj schema_member(Schema *s, const Shape *of, Str name, bool *absent) {
    Lits lits = {0};
    *absent = false;
    for (const Cell *c = of->cells; c && !s->failed; c = c->next) {
        if (++s->looks > SCHEMA_MAX_LOOKS) schema_refuse(s, NULL, NULL, ERR_LIMIT, "too many names of properties");
        if (c->kind == CELL_ABSENT && str_eq(c->text, name)) *absent = true;
        if (c->kind == CELL_MEMBER && str_eq(c->text, name)) lits_put(&lits, c->lit.schema, c->lit.not);
        if (c->kind == CELL_NAMES) {
            Dfa *d = names_dfa(s, c->lit);
            if (d && !dfa_has(d, name)) *absent = true;
            dfa_free(d);
        }
        if (c->kind != CELL_MEMBERS) continue;
        const char *key;
        json_t *v, *more = json_object_get(c->lit.schema, "additionalProperties");
        const json_t *own = json_object_getn(json_object_get(c->lit.schema, "properties"), name.p, name.n);
        if (own) lits_put(&lits, own, false);
        bool found = own != NULL;
        json_object_foreach(json_object_get(c->lit.schema, "patternProperties"), key, v) {
            const Dfa *d = schema_pattern(s, str_of(key));
            if (!d || !dfa_has(d, name)) continue;
            lits_put(&lits, v, false);
            found = true;
        }
        if (!found && more) lits_put(&lits, more, false);
    }
    Conj conj = lits_conj(s, &lits);
    if (is_never(&conj)) *absent = true;
    return conj;
}

/* ---- objects */

typedef struct Member {
    Str name;
    Conj value;
    bool required, never;
} Member;

typedef struct Object {
    const Shape *of;
    Member *member; /* [n], of which the last n_loose come in any order */
    int n, cap, n_loose;
    StrMap names;
    int64_t min, max; /* members; max < 0: any number */
    int32_t extra;    /* one that the schema does not name */
    int counts;       /* counts that are told apart: 0 .. counts - 1 */
    bool impossible;
} Object;

static int32_t pair(Schema *s, int32_t key, int32_t value) {
    int32_t parts[] = {key, ex_text(s->l, S(":")), s->white, value};
    return ex_seq_of(s->l, parts, 4);
}

static void add_name(Schema *s, Object *o, Str name) {
    if (!strmap_put(&o->names, name, o->n)) return;
    if (o->n == o->cap) o->member = mem_grow(o->member, (size_t)(o->cap = 2 * o->cap + 16), sizeof *o->member);
    bool absent;
    Member m = {.name = name, .value = schema_member(s, o->of, name, &absent)};
    m.never = absent;
    o->member[o->n++] = m;
}

/* Those of `properties` first, in their order. A few others, which have no order, may come in any. */
static void find_names(Schema *s, Object *o) {
    const char *key;
    json_t *v;
    for (const Cell *c = o->of->cells; c && !s->failed; c = c->next) {
        if (c->kind == CELL_MEMBERS)
            json_object_foreach(json_object_get(c->lit.schema, "properties"), key, v) add_name(s, o, str_of(key));
        if (c->kind == CELL_MIN_MEMBERS && c->n > o->min) o->min = c->n;
        if (c->kind == CELL_MAX_MEMBERS && (o->max < 0 || c->n < o->max)) o->max = c->n;
    }
    int ordered = o->n;
    for (const Cell *c = o->of->cells; c && !s->failed; c = c->next)
        if (c->kind == CELL_REQUIRED || c->kind == CELL_MEMBER || c->kind == CELL_ABSENT) add_name(s, o, c->text);
    for (const Cell *c = o->of->cells; c && !s->failed; c = c->next) {
        if (c->kind != CELL_REQUIRED) continue;
        Member *m = &o->member[strmap_get(&o->names, c->text)];
        m->required = true;
        o->impossible |= m->never;
    }
    if (o->max < 0 && o->min <= 1 && o->n - ordered <= MAX_LOOSE) o->n_loose = o->n - ordered;
}

/* The patterns of all groups, each once. */
static int find_patterns(Schema *s, const Object *o, Str pattern[MAX_PATTERNS]) {
    int n = 0;
    const char *key;
    json_t *v;
    for (const Cell *c = o->of->cells; c; c = c->next) {
        if (c->kind != CELL_MEMBERS) continue;
        json_object_foreach(json_object_get(c->lit.schema, "patternProperties"), key, v) {
            int k = 0;
            while (k < n && !str_eq(pattern[k], str_of(key))) k++;
            if (k == MAX_PATTERNS) {
                schema_refuse(s, c->lit.schema, "patternProperties", ERR_LIMIT, "more than %d patterns",
                              (int)MAX_PATTERNS);
                return 0;
            }
            if (k == n) pattern[n++] = str_of(key);
        }
    }
    return n;
}

/* What a name that matches just these patterns, and is not known, may hold. */
static Conj extra_value(Schema *s, const Object *o, const Str *pattern, int n, unsigned matches) {
    Lits lits = {0};
    const char *key;
    json_t *v;
    for (const Cell *c = o->of->cells; c; c = c->next) {
        if (c->kind != CELL_MEMBERS) continue;
        bool found = false;
        json_object_foreach(json_object_get(c->lit.schema, "patternProperties"), key, v)
            for (int k = 0; k < n; k++)
                if (matches >> k & 1 && str_eq(pattern[k], str_of(key))) {
                    lits_put(&lits, v, false);
                    found = true;
                }
        const json_t *more = json_object_get(c->lit.schema, "additionalProperties");
        if (!found && more) lits_put(&lits, more, false);
    }
    return lits_conj(s, &lits);
}

/* Names that are not known; NULL: any name, or refused. */
static Dfa *unknown_names(Schema *s, const Object *o) {
    Dfa *d = NULL;
    if (o->n) {
        json_t *list = json_array();
        for (int i = 0; i < o->n; i++) {
            Str name = o->member[i].name;
            json_array_append_new(list, json_stringn(name.n ? name.p : "", name.n));
        }
        d = dfa_not(schema_texts_dfa(list));
        json_decref(list);
        if (!d) schema_refuse(s, NULL, NULL, ERR_LIMIT, "too many names of properties");
    }
    for (const Cell *c = o->of->cells; c && !s->failed; c = c->next) {
        if (c->kind != CELL_NAMES) continue;
        Dfa *names = names_dfa(s, c->lit);
        d = d ? dfa_both(d, names) : names;
        if (!d) schema_refuse(s, NULL, NULL, ERR_LIMIT, "names of properties have too many states");
    }
    return d;
}

static int32_t any_key(Schema *s) { return schema_text(s, &(Shape){TYPE_TEXT, NULL}); }

static int32_t key_of(Schema *s, const Dfa *d) {
    int32_t quote = ex_text(s->l, S("\""));
    return ex_seq(s->l, quote, ex_seq(s->l, dfa_expr(s->l, d, schema_spell), quote));
}

static int32_t extras(Schema *s, Object *o) {
    Str pattern[MAX_PATTERNS];
    int n = find_patterns(s, o, pattern);
    int32_t e = EX_NONE;
    Dfa *unknown = NULL;
    bool asked = false;
    for (unsigned matches = 0; matches < 1u << n && !s->failed; matches++) {
        Conj value = extra_value(s, o, pattern, n, matches);
        if (is_never(&value)) continue;
        if (!asked) unknown = unknown_names(s, o);
        asked = true;
        if (!unknown && !n && !s->failed) e = pair(s, any_key(s), schema_rule(s, value));
        if ((!unknown && !n) || s->failed) continue;
        Dfa *d = unknown ? dfa_copy(unknown) : dfa_length(0, -1);
        for (int k = 0; k < n && d; k++) {
            Dfa *p = dfa_copy(schema_pattern(s, pattern[k]));
            d = dfa_both(d, matches >> k & 1 ? p : dfa_not(p));
        }
        if (!d) schema_refuse(s, NULL, NULL, ERR_LIMIT, "names and patterns of properties have too many states");
        else if (!dfa_is_empty(d)) e = ex_alt(s->l, e, pair(s, key_of(s, d), schema_rule(s, value)));
        dfa_free(d);
    }
    dfa_free(unknown);
    return e;
}

static int32_t comma(Schema *s) { return ex_seq(s->l, ex_text(s->l, S(",")), s->white); }

/* Behind all that are named, with so many members so far. */
static int32_t rest_of(Schema *s, const Object *o, int have) {
    int64_t least = o->min > have ? o->min - have : 0;
    int32_t most = o->max < 0 ? LANG_NO_MOST : (int32_t)(o->max - have);
    if (o->extra == EX_NONE || most == 0) return least ? EX_NONE : have ? s->white : EX_EMPTY;
    if (least > 1) { /* the same name twice would be one member */
        schema_refuse(s, NULL, "minProperties", ERR_UNSUPPORTED,
                      "is not supported above the number of named properties + 1");
        return EX_NONE;
    }
    int32_t next = ex_seq(s->l, comma(s), o->extra);
    if (have) return ex_seq(s->l, ex_repeat(s->l, next, (int32_t)least, most), s->white);
    int32_t more = ex_seq(s->l, ex_repeat(s->l, next, 0, most < 0 ? most : most - 1), s->white);
    int32_t e = ex_seq(s->l, o->extra, more);
    return least ? e : ex_option(s->l, e);
}

/* A known member, behind others or not, and what follows it. */
static int32_t named(Schema *s, const Object *o, const Member *m, int have, int32_t next) {
    if (m->never || (o->max >= 0 && have >= o->max)) return EX_NONE;
    int32_t one = pair(s, schema_quoted(s, m->name), schema_rule(s, m->value));
    if (have) one = ex_seq(s->l, comma(s), one);
    return ex_seq(s->l, one, ex_rule(s->l, next));
}

/* Behind the ordered ones: those without an order, of which `told` are there, and others in between. */
static void define_loose(Schema *s, const Object *o, const int32_t *at) {
    const Member *m = o->member + o->n - o->n_loose;
    int sets = 1 << o->n_loose;
    for (int have = 0; have < o->counts; have++)
        for (int told = 0; told < sets; told++) {
            int more = have + 1 < o->counts ? have + 1 : have;
            bool whole = have >= o->min;
            int32_t e = EX_NONE;
            for (int k = 0; k < o->n_loose; k++) {
                if (told >> k & 1) continue;
                whole = whole && !m[k].required;
                e = ex_alt(s->l, e, named(s, o, &m[k], have, at[more * sets + (told | 1 << k)]));
            }
            int32_t extra = have ? ex_seq(s->l, comma(s), o->extra) : o->extra;
            e = ex_alt(s->l, e, ex_seq(s->l, extra, ex_rule(s->l, at[more * sets + told])));
            if (whole) e = ex_alt(s->l, e, have ? s->white : EX_EMPTY);
            lang_define(s->l, at[have * sets + told], e);
        }
}

/* rule: of the number of ordered ones that are behind, and of members that are there. */
static void define_places(Schema *s, const Object *o, const int32_t *rule, const int32_t *loose) {
    int ordered = o->n - o->n_loose, sets = 1 << o->n_loose;
    for (int i = 0; i <= ordered; i++)
        for (int have = 0; have < o->counts; have++) {
            const int32_t *at = rule + (size_t)i * (size_t)o->counts;
            int more = have + 1 < o->counts ? have + 1 : have;
            int32_t e = EX_NONE;
            if (i < ordered) {
                const Member *m = &o->member[i];
                if (!m->required) e = ex_rule(s->l, at[o->counts + have]);
                e = ex_alt(s->l, e, named(s, o, m, have, at[o->counts + more]));
            } else {
                e = o->n_loose ? ex_rule(s->l, loose[have * sets]) : rest_of(s, o, have);
            }
            lang_define(s->l, at[have], e);
        }
    if (o->n_loose) define_loose(s, o, loose);
}

int32_t schema_object(Schema *s, const Shape *of) {
    Object o = {.of = of, .max = -1, .extra = EX_NONE};
    find_names(s, &o);
    int64_t counts = o.max >= 0 ? o.max : o.min > 1 ? o.min : 1; /* no more can matter */
    if (counts > o.n) counts = o.n;
    int32_t e = EX_NONE;
    if ((int64_t)(o.n + 1) * (counts + 1) > MAX_PLACES)
        schema_refuse(s, NULL, NULL, ERR_LIMIT, "too many properties, or too many ways to count them");
    if (!s->failed && !o.impossible) {
        o.counts = (int)counts + 1;
        o.extra = extras(s, &o);
        size_t n = (size_t)(o.n + 1) * (size_t)o.counts, n_loose = (size_t)o.counts << o.n_loose;
        int32_t *rule = mem_new(n + n_loose, sizeof *rule);
        for (size_t i = 0; i < n + n_loose; i++) rule[i] = lang_rule(s->l, S(""));
        for (size_t i = 0; i < n + n_loose; i++) lang_define(s->l, rule[i], EX_NONE);
        define_places(s, &o, rule, rule + n);
        int32_t parts[] = {ex_text(s->l, S("{")), s->white, ex_rule(s->l, rule[0]), ex_text(s->l, S("}"))};
        e = ex_seq_of(s->l, parts, 4);
        free(rule);
    }
    free(o.member);
    strmap_deinit(&o.names);
    return s->failed ? EX_NONE : e;
}

/* ---- arrays */

/* What item i may be; i < 0: those behind all that are told one by one. */
static Conj item_of(Schema *s, const Shape *of, int64_t i) {
    Lits lits = {0};
    for (const Cell *c = of->cells; c; c = c->next) {
        if (c->kind == CELL_ITEM && c->n == i) lits_put(&lits, c->lit.schema, c->lit.not);
        if (c->kind != CELL_ITEMS) continue;
        const json_t *items = json_object_get(c->lit.schema, "items");
        const json_t *prefix = schema_is_old(s, c->lit.schema) ? NULL : json_object_get(c->lit.schema, "prefixItems");
        if (json_is_array(items)) { /* draft 7 */
            prefix = items;
            items = json_object_get(c->lit.schema, "additionalItems");
        }
        const json_t *own = i >= 0 ? json_array_get(prefix, (size_t)i) : NULL;
        if (own || items) lits_put(&lits, own ? own : items, false);
    }
    return lits_conj(s, &lits);
}

static int64_t told_items(Schema *s, const Shape *of) {
    int64_t n = 0;
    for (const Cell *c = of->cells; c; c = c->next) {
        if (c->kind == CELL_ITEM && c->n + 1 > n) n = c->n + 1;
        if (c->kind != CELL_ITEMS) continue;
        const json_t *items = json_object_get(c->lit.schema, "items");
        bool own = json_is_array(items) || schema_is_old(s, c->lit.schema);
        const json_t *list = own ? items : json_object_get(c->lit.schema, "prefixItems");
        if ((int64_t)json_array_size(list) > n) n = (int64_t)json_array_size(list);
    }
    return n;
}

/* Items behind the told ones. */
static int32_t more_items(Schema *s, const Shape *of, int64_t told, int64_t min, int64_t max) {
    Conj rest = item_of(s, of, -1);
    if (is_never(&rest) || (max >= 0 && max <= told)) return min > told ? EX_NONE : told ? s->white : EX_EMPTY;
    int32_t one = schema_rule(s, rest), next = ex_seq(s->l, comma(s), one);
    int32_t least = min > told ? (int32_t)(min - told) : 0, most = max < 0 ? LANG_NO_MOST : (int32_t)(max - told);
    if (told) return ex_seq(s->l, ex_repeat(s->l, next, least, most), s->white);
    int32_t more = ex_repeat(s->l, next, least ? least - 1 : 0, most < 0 ? most : most - 1);
    int32_t e = ex_seq(s->l, one, ex_seq(s->l, more, s->white));
    return least ? e : ex_option(s->l, e);
}

int32_t schema_array(Schema *s, const Shape *of) {
    int64_t min = 0, max = -1, told = told_items(s, of);
    for (const Cell *c = of->cells; c; c = c->next) {
        if (c->kind == CELL_MIN_ITEMS && c->n > min) min = c->n;
        if (c->kind == CELL_MAX_ITEMS && (max < 0 || c->n < max)) max = c->n;
    }
    if (max >= 0 && min > max) return EX_NONE;
    if (max >= 0 && told > max) told = max;
    if (told > SCHEMA_MAX_ITEMS) {
        schema_refuse(s, NULL, NULL, ERR_LIMIT, "more than %d items that are told one by one", (int)SCHEMA_MAX_ITEMS);
        return EX_NONE;
    }
    int32_t e = more_items(s, of, told, min, max);
    for (int64_t i = told; i > 0 && !s->failed; i--) {
        Conj c = item_of(s, of, i - 1);
        int32_t one = is_never(&c) ? EX_NONE : schema_rule(s, c);
        if (i > 1) one = ex_seq(s->l, comma(s), one);
        e = ex_seq(s->l, one, e);
        if (i > min) e = ex_alt(s->l, e, i > 1 ? s->white : EX_EMPTY);
    }
    int32_t parts[] = {ex_text(s->l, S("[")), s->white, e, ex_text(s->l, S("]"))};
    return ex_seq_of(s->l, parts, 4);
}

/* ---- values */

static int32_t shape_expr(Schema *s, const Shape *x) {
    static const struct {
        unsigned type;
        const char *text;
    } words[] = {{TYPE_NULL, "null"}, {TYPE_TRUE, "true"}, {TYPE_FALSE, "false"}};
    int32_t e = EX_NONE;
    for (const Cell *c = x->cells; c && !s->failed; c = c->next)
        if (c->kind == CELL_REFUSED && x->types & (unsigned)c->n)
            schema_refuse(s, c->lit.schema, c->text.p, ERR_UNSUPPORTED,
                          "is not supported where the opposite is asked for");
    for (int i = 0; i < 3; i++)
        if (x->types & words[i].type) e = ex_alt(s->l, e, ex_text(s->l, str_of(words[i].text)));
    if (x->types & TYPE_NUMBER) e = ex_alt(s->l, e, schema_number(s, x));
    if (x->types & TYPE_TEXT && !s->failed) e = ex_alt(s->l, e, schema_text(s, x));
    if (x->types & TYPE_ARRAY && !s->failed) e = ex_alt(s->l, e, schema_array(s, x));
    if (x->types & TYPE_OBJECT && !s->failed) e = ex_alt(s->l, e, schema_object(s, x));
    return e;
}

static int by_pointer(const void *a, const void *b) {
    uintptr_t x = *(const uintptr_t *)a, y = *(const uintptr_t *)b;
    return x < y ? -1 : x > y;
}

int32_t schema_rule(Schema *s, Conj c) {
    uintptr_t *key = arena_new(&s->arena, (size_t)c.n + 1, sizeof *key);
    for (int i = 0; i < c.n; i++) key[i] = (uintptr_t)c.lit[i].schema | c.lit[i].not; /* they are aligned */
    qsort(key, (size_t)c.n, sizeof *key, by_pointer);
    Str text = {(const char *)key, (size_t)c.n * sizeof *key};
    int32_t rule = strmap_get(&s->rules, text);
    if (rule >= 0) return ex_rule(s->l, rule);
    s->work += 16;
    rule = lang_rule(s->l, c.n ? schema_path(s, c.lit[0].schema) : S("any value"));
    lang_define(s->l, rule, EX_NONE);
    strmap_put(&s->rules, text, rule);
    if (s->n_todo == s->cap_todo)
        s->todo = mem_grow(s->todo, (size_t)(s->cap_todo = 2 * s->cap_todo + 16), sizeof *s->todo);
    s->todo[s->n_todo].of = c;
    s->todo[s->n_todo++].rule = rule;
    return ex_rule(s->l, rule);
}

static void define_all(Schema *s) {
    while (s->n_todo && !s->failed && !s->l->failed) {
        Conj c = s->todo[--s->n_todo].of;
        int32_t rule = s->todo[s->n_todo].rule, e = EX_NONE;
        s->at = c.n ? c.lit[0].schema : NULL;
        Shapes x = schema_shapes(s, &c, 0);
        for (int i = 0; i < x.n && !s->failed; i++) {
            s->at = c.n ? c.lit[0].schema : NULL;
            e = ex_alt(s->l, e, shape_expr(s, &x.at[i]));
        }
        lang_define(s->l, rule, e);
        if (s->work > SCHEMA_MAX_WORK) schema_refuse(s, NULL, NULL, ERR_LIMIT, "the schema is too complex");
    }
}

static int32_t white_space(Lang *l) {
    int32_t blank = ex_alt(l, ex_text(l, S(" ")), ex_text(l, S("\t")));
    int32_t line = ex_seq(l, ex_text(l, S("\n")), ex_repeat(l, blank, 0, WHITE_MOST));
    return ex_option(l, ex_alt(l, ex_text(l, S(" ")), line));
}

int32_t lang_schema(Lang *l, const json_t *schema, Err *err) {
    Schema s = {.l = l, .any_char = -1, .err = err};
    if (!json_is_object(schema) && !json_is_boolean(schema)) {
        err_set(err, ERR_ARGUMENT, "schema: must be an object, true or false");
        return -1;
    }
    int32_t e = EX_NONE;
    s.white = white_space(l);
    if (schema_index(&s, schema)) {
        e = schema_rule(&s, conj_of(&s, &(Lit){schema, false}, 1));
        define_all(&s);
    }
    if (!s.failed && l->failed) {
        *err = l->err;
        s.failed = true;
    }
    for (int i = 0; i < s.n_pattern; i++) dfa_free(s.pattern[i]);
    free(s.pattern);
    free(s.place);
    free(s.resource);
    free(s.todo);
    strmap_deinit(&s.places);
    strmap_deinit(&s.uris);
    strmap_deinit(&s.anchors);
    strmap_deinit(&s.patterns);
    strmap_deinit(&s.rules);
    json_decref(s.kept);
    arena_deinit(&s.arena);
    return s.failed ? -1 : e;
}
