/* Value: what expressions compute. It has sixteen bytes and is copied freely. What it points to lives in the
 * render's arena and is immutable, except for namespaces, loops and the position of an iterator. Semantics are
 * Python's. */
#ifndef TENON_TEXT_TEMPLATE_VALUE_H
#define TENON_TEXT_TEMPLATE_VALUE_H

#include "base/json.h"
#include "text/template/text.h"

typedef enum ValueKind {
    V_MISSING, /* no value at all: an argument that was not given */
    V_UNDEFINED,
    V_NONE,
    V_BOOL,
    V_INT,
    V_FLOAT,
    V_BIG, /* an integer beyond 64 bits: text has its digits; arithmetic with it fails (value_too_large) */
    V_STR,
    V_LIST,
    V_TUPLE,
    V_DICT,
    V_RANGE,
    V_VIEW, /* dict_keys, dict_values, dict_items */
    V_ITER, /* a generator of Jinja's: can be walked once */
    V_NAMESPACE,
    V_LOOP,
    V_MACRO,
    V_METHOD,
    V_FUNCTION,
} ValueKind;

typedef struct Value {
    uint8_t kind;
    bool untrusted; /* from untrusted input; texts have marks instead */
    bool safe;      /* a text that went through |safe */
    union {
        bool b;
        int64_t i;
        double f;
        const Text *text;
        struct List *list; /* V_LIST, V_TUPLE, V_VIEW, V_ITER */
        struct Dict *dict; /* V_DICT, V_NAMESPACE */
        const struct Range *range;
        const struct Undefined *undefined;
        struct Loop *loop;
        const struct Macro *macro;
        const struct Method *method;
        const struct Builtin *function;
    };
} Value;

typedef struct List {
    Value *item;
    size_t n, cap;
    const char *label; /* V_VIEW: its Python name; V_TUPLE: a group of groupby */
} List;

typedef struct Dict {
    Value *key, *value; /* in order of insertion */
    size_t n, cap;
} Dict;

typedef struct Range {
    int64_t start, stop, step;
    size_t n;
} Range;

typedef struct Undefined {
    Str name;         /* of the variable or attribute; empty: `owner` is the whole message */
    const char *owner; /* NULL: a variable */
} Undefined;

typedef struct Method {
    const struct Builtin *builtin;
    Value self;
} Method;

static inline Value value_none(void) { return (Value){.kind = V_NONE}; }
static inline Value value_bool(bool b) { return (Value){.kind = V_BOOL, .b = b}; }
static inline Value value_int(int64_t i) { return (Value){.kind = V_INT, .i = i}; }
static inline Value value_float(double f) { return (Value){.kind = V_FLOAT, .f = f}; }
static inline Value value_text(const Text *t) { return (Value){.kind = V_STR, .text = t}; }
/* Values that arithmetic accepts. */
static inline bool value_is_number(Value v) { return v.kind >= V_BOOL && v.kind <= V_FLOAT; }
static inline bool value_is_numeric(Value v) { return value_is_number(v) || v.kind == V_BIG; }
static inline bool value_is_int(Value v) { return v.kind == V_BOOL || v.kind == V_INT; }
static inline int64_t value_as_int(Value v) { return v.kind == V_BOOL ? v.b : v.i; }
static inline double value_as_float(Value v) { return v.kind == V_FLOAT ? v.f : (double)value_as_int(v); }

/* big.c: an integer from [-+]digits, however many; what prints, orders and rounds it. */
Value value_integer(Render *r, Str digits);
Value value_whole(Render *r, double f); /* a finite float without its fraction */
Value value_negated(Render *r, Value big);
double value_big_float(Value big);
int value_big_order(Value a, Value b); /* one of two numbers is V_BIG: <0, 0, >0; 2: one is no number */
Value value_too_large(Render *r);

Value value_undefined(Render *r, Str name, const char *owner);
Value value_use_undefined(Render *r, Value v); /* fails with what is undefined */
Value value_from_json(Render *r, const json_t *j, bool untrusted);
const char *value_type(Value v); /* Python's name */

Value list_new(Render *r, ValueKind kind); /* V_LIST, V_TUPLE, V_VIEW, V_ITER */
void list_add(Render *r, Value list, Value item);
Value dict_new(Render *r);
Value *dict_find(Render *r, const Dict *d, Value key); /* NULL if absent */
Value *dict_find_str(Render *r, const Dict *d, Str key);
void dict_set(Render *r, Dict *d, Value key, Value v); /* a key that cannot be hashed fails */
void dict_append(Render *r, Dict *d, Value key, Value v); /* the key is known to be a new one */

Value dict_by_keys(Render *r, Value dict);                  /* a copy in the order of its keys */

bool value_truth(Value v);
bool value_equal(Render *r, Value a, Value b);
int value_order(Render *r, Value a, Value b); /* <0, 0, >0; fails if Python cannot compare them */
bool value_hashable(Value v);

/* Walk a value: its items in an array, a dict's keys, a text's characters. False, and a failure, if Python cannot. */
bool value_iterable(Value v);
bool value_items(Render *r, Value v, List *out);
bool value_has_length(Value v);
size_t value_length(Render *r, Value v);

/* str() and repr(); float_repr is Python's shortest. */
const Text *value_str(Render *r, Value v);
void value_print(TextBuf *b, Value v);
void value_repr(TextBuf *b, Value v);
enum { FLOAT_TEXT = 40 };
void float_repr(double f, char out[FLOAT_TEXT]);

#endif
