/* JSON schema (drafts 2020-12 and 7) as a language, from the inside. A schema becomes Shapes: alternatives, each some
 * types and the constraints that hold together, so that allOf is a product, anyOf a sum, and not, oneOf and if need
 * only what the opposite of a keyword is. schema_doc.c finds what a $ref means, schema_shape.c makes shapes,
 * schema_text.c and schema_members.c write them down as expressions. What cannot be said exactly is refused with its
 * path; a keyword that constrains is never left out. */
#ifndef TENON_TEXT_GRAMMAR_SCHEMA_H
#define TENON_TEXT_GRAMMAR_SCHEMA_H

#include "text/grammar/dfa.h"
#include "text/grammar/number.h"

enum {
    TYPE_NULL = 1, TYPE_TRUE = 2, TYPE_FALSE = 4, TYPE_WHOLE = 8, TYPE_BROKEN = 16, TYPE_TEXT = 32, TYPE_ARRAY = 64,
    TYPE_OBJECT = 128, TYPE_NUMBER = TYPE_WHOLE | TYPE_BROKEN, TYPE_ALL = 255,
    SCHEMA_MAX_NEST = 200, SCHEMA_MAX_SHAPES = 512, SCHEMA_MAX_WORK = 1 << 20, SCHEMA_MAX_LOOKS = 1 << 26,
    SCHEMA_MAX_ITEMS = 1000,
    SCHEMA_MAX_PLACES = 1 << 16,
};

/* A schema, or what it forbids. */
typedef struct Lit {
    const json_t *schema;
    bool not;
} Lit;

typedef enum CellKind {
    CELL_NUMBER, CELL_NUMBERS, /* rule; one of list */
    CELL_MIN_LENGTH, CELL_MAX_LENGTH, CELL_PATTERN, CELL_TEXTS, CELL_NOT_TEXTS, /* n; text, lit.not; list */
    CELL_MIN_ITEMS, CELL_MAX_ITEMS, CELL_ITEMS, CELL_ITEM, /* n; lit.schema with items; n and lit */
    CELL_MIN_MEMBERS, CELL_MAX_MEMBERS, CELL_MEMBERS, CELL_MEMBER, /* n; lit.schema with properties; text and lit */
    CELL_REQUIRED, CELL_ABSENT, CELL_NAMES, /* text; lit: of every name */
    CELL_REFUSED, /* a constraint that cannot be said: on values of the types n, by the keyword `text` of lit.schema */
} CellKind;

/* One constraint, on values of one type. Lists share their tails. */
typedef struct Cell {
    CellKind kind;
    Lit lit;
    Str text;
    int64_t n;
    const NumberRule *number;
    const json_t *list;
    const struct Cell *next;
} Cell;

typedef struct Shape {
    unsigned types;
    const Cell *cells;
} Shape;

typedef struct Shapes {
    Shape *at;
    int n;
} Shapes;

/* Lits that hold together, sorted, each once. */
typedef struct Conj {
    Lit *lit;
    int n;
} Conj;

typedef struct Place { /* of every object of the document */
    const json_t *schema;
    Str path;
    int resource;
} Place;

typedef struct Resource {
    Str uri;
    const json_t *root;
    bool old, dated; /* draft 7 or before; a draft is named */
} Resource;

typedef struct Schema {
    Lang *l;
    Arena arena;
    Place *place;
    int n_place, cap_place;
    Resource *resource;
    int n_resource, cap_resource;
    StrMap places, uris, anchors; /* pointer -> place; uri -> resource; resource and anchor -> place */
    json_t *kept;                 /* schemas that are made here */
    Dfa **pattern;                /* those that were asked for */
    int n_pattern, cap_pattern;
    StrMap patterns;
    StrMap rules;                 /* Conj -> rule */
    struct {
        Conj of;
        int32_t rule;
    } *todo;
    int n_todo, cap_todo;
    int32_t white, any_char; /* an expression; a rule or -1 */
    const json_t *at; /* the schema that is being read, for messages */
    uint64_t work, looks; /* looks: at cells, for names */
    bool failed;
    Err *err;
} Schema;

/* Fails the whole, about a keyword of a schema (NULL: the schema itself). */
bool schema_refuse(Schema *s, const json_t *of, const char *key, ErrCode code, const char *fmt, ...)
    __attribute__((format(printf, 5, 6)));

/* schema_doc.c */
bool schema_index(Schema *s, const json_t *root);
void schema_keep(Schema *s, json_t *made); /* takes it: a schema in the words of draft 2020-12 */
const json_t *schema_ref(Schema *s, const json_t *of, Str ref); /* NULL: refused */
bool schema_is_old(const Schema *s, const json_t *of);
Str schema_path(const Schema *s, const json_t *of);

/* schema_shape.c. deep: how many levels of members are looked into for contradictions. */
Shapes schema_shapes(Schema *s, const Conj *c, int deep);
Conj conj_of(Schema *s, const Lit *lit, int n); /* true ones are left out */
bool conj_is_empty(Schema *s, const Conj *c, int deep); /* certainly */

/* schema_members.c, schema_text.c: expressions of values; EX_NONE: there are none */
int32_t schema_rule(Schema *s, Conj c); /* a call of the rule of such values */
int32_t schema_object(Schema *s, const Shape *of);
int32_t schema_array(Schema *s, const Shape *of);
int32_t schema_text(Schema *s, const Shape *of);
int32_t schema_number(Schema *s, const Shape *of);
Dfa *schema_text_dfa(Schema *s, const Shape *of); /* NULL: refused */
const Dfa *schema_pattern(Schema *s, Str pattern); /* texts in which it is found; NULL: refused */
Dfa *schema_texts_dfa(const json_t *list);         /* the strings of a list */
int32_t schema_quoted(Schema *s, Str text);       /* a string that is known */
int32_t schema_spell(Lang *l, const CharSet *set); /* characters within a string */

/* What an object may hold under a name, and otherwise; schema_members.c. */
Conj schema_member(Schema *s, const Shape *of, Str name, bool *absent);

#endif
