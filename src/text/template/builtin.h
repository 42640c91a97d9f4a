/* Builtins: filters, tests, methods and functions: rows of builtins.def, found by name. */
#ifndef TENON_TEXT_TEMPLATE_BUILTIN_H
#define TENON_TEXT_TEMPLATE_BUILTIN_H

#include "text/template/value.h"

enum { BUILTIN_MAX_PARAMS = 5 };

/* The arguments of a call. `bound` are those of the builtin's parameters, V_MISSING where not given. */
typedef struct Args {
    Value *pos;
    int n;
    Str *key;
    Value *kw;
    int n_kw;
    Value bound[BUILTIN_MAX_PARAMS];
} Args;

/* self: what is filtered, tested, or owns the method. */
typedef Value BuiltinFn(Render *r, Value self, const Args *args);

typedef struct Builtin {
    const char *name;
    BuiltinFn *fn;      /* NULL: a known method that is not supported, or would change its owner */
    const char *params; /* names, '!' behind those that are required; "*": takes args as they are */
} Builtin;

#define FILTER(name, fn, params) BuiltinFn fn;
#define TEST(name, fn, params) BuiltinFn fn;
#define FUNCTION(name, fn, params) BuiltinFn fn;
#define METHOD(kind, name, fn, params) BuiltinFn fn;
#define MEMBER(kind, name, fn) BuiltinFn fn;
#define NO_METHOD(kind, name)
#define UNSAFE_METHOD(kind, name)
#include "text/template/builtins.def"
#undef FILTER
#undef TEST
#undef FUNCTION
#undef METHOD
#undef MEMBER
#undef NO_METHOD
#undef UNSAFE_METHOD

/* NULL if there is none of that name. */
const Builtin *builtin_filter(Str name);
const Builtin *builtin_test(Str name);
const Builtin *builtin_function(Str name);

/* The attribute that Python gives to a value, most often a method; V_MISSING if there is none. */
Value builtin_method(Render *r, Value self, Str name);

/* Bind the arguments to the parameters and call. What a scalar or a list is made of decides whether it is untrusted. */
Value builtin_call(Render *r, const Builtin *b, Value self, Args *args);

/* By name, for map, select and their like; fails if there is none. */
Value builtin_apply_filter(Render *r, Value name, Value self, const Args *args, int skip);
bool builtin_apply_test(Render *r, Value name, Value self, const Args *args, int skip);

/* Typed reads of bound argument i; false and a failure if it has another type. Absent: *out keeps its value. */
bool arg_int(Render *r, const Args *args, int i, int64_t *out);
bool arg_text(Render *r, const Args *args, int i, const Text **out);
static inline bool arg_given(const Args *args, int i) {
    return args->bound[i].kind != V_MISSING && args->bound[i].kind != V_NONE;
}
static inline bool arg_truth(const Args *args, int i) { return value_truth(args->bound[i]); }

#endif
