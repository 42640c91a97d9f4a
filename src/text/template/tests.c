/* The tests of `is`. */
#include "text/template/eval.h"

#include <math.h>

/* A test that only looks at the value. */
#define SIMPLE_TEST(name, condition)                             \
    Value name(Render *r, Value self, const Args *args) {        \
        (void)r;                                                 \
        (void)args;                                              \
        return value_bool(condition);                            \
    }

SIMPLE_TEST(is_defined, self.kind != V_UNDEFINED)
SIMPLE_TEST(is_undefined, self.kind == V_UNDEFINED)
SIMPLE_TEST(is_none, self.kind == V_NONE)
SIMPLE_TEST(is_boolean, self.kind == V_BOOL)
SIMPLE_TEST(is_true, self.kind == V_BOOL && self.b)
SIMPLE_TEST(is_false, self.kind == V_BOOL && !self.b)
SIMPLE_TEST(is_integer, self.kind == V_INT || self.kind == V_BIG)
SIMPLE_TEST(is_float, self.kind == V_FLOAT)
SIMPLE_TEST(is_number, value_is_numeric(self))
SIMPLE_TEST(is_string, self.kind == V_STR)
SIMPLE_TEST(is_mapping, self.kind == V_DICT)
SIMPLE_TEST(is_iterable, value_iterable(self))
SIMPLE_TEST(is_sequence, value_has_length(self) && self.kind != V_VIEW && self.kind != V_LOOP)
SIMPLE_TEST(is_callable, self.kind >= V_LOOP || self.kind == V_UNDEFINED) /* jinja2 says so for both */

SIMPLE_TEST(is_escaped, self.kind == V_STR && self.safe) /* as markup has it; nothing else is escaped */

static Value is_in_table(Render *r, Value self, bool found) {
    if (!value_hashable(self)) render_fail(r, ERR_FORMAT, "unhashable type: '%s'", value_type(self));
    return value_bool(found);
}

/* jinja2 has names that we lack: a template that asks must not be told that they do not exist. */
Value is_filter(Render *r, Value self, const Args *args) {
    static const char *const missing[] = {"pprint", "random", "striptags", "urlize", "wordwrap", "xmlattr"};
    Str name = self.kind == V_STR ? text_str(self.text) : (Str){0};
    (void)args;
    for (size_t i = 0; i < sizeof missing / sizeof *missing; i++)
        if (str_eq(name, str_of(missing[i])))
            render_fail(r, ERR_UNSUPPORTED, "filter '%s' is not supported", missing[i]);
    return is_in_table(r, self, builtin_filter(name));
}

Value is_test(Render *r, Value self, const Args *args) {
    (void)args;
    return is_in_table(r, self, self.kind == V_STR && builtin_test(text_str(self.text)));
}

#define COMPARISON(name, op)                                              \
    Value name(Render *r, Value self, const Args *args) {                 \
        return value_bool(op_compare(r, op, self, args->bound[0]));       \
    }

COMPARISON(is_eq, OP_EQ)
COMPARISON(is_ne, OP_NE)
COMPARISON(is_lt, OP_LT)
COMPARISON(is_le, OP_LE)
COMPARISON(is_gt, OP_GT)
COMPARISON(is_ge, OP_GE)
COMPARISON(is_in, OP_IN)

/* value % divisor == remainder */
static Value leaves(Render *r, Value v, Value divisor, int64_t remainder) {
    if (v.kind == V_STR) {
        render_fail(r, ERR_FORMAT, "a number is needed, not 'str'");
        return value_none();
    }
    return value_bool(value_equal(r, op_binary(r, OP_MOD, v, divisor), value_int(remainder)));
}

Value is_odd(Render *r, Value self, const Args *args) {
    (void)args;
    return leaves(r, self, value_int(2), 1);
}

Value is_even(Render *r, Value self, const Args *args) {
    (void)args;
    return leaves(r, self, value_int(2), 0);
}

Value is_divisibleby(Render *r, Value self, const Args *args) { return leaves(r, self, args->bound[0], 0); }

/* The same object. Equal numbers and texts count as the same: whether Python has two of them depends on its caches. */
Value is_sameas(Render *r, Value self, const Args *args) {
    Value other = args->bound[0];
    if (self.kind != other.kind) return value_bool(false);
    if (self.kind <= V_STR) return value_bool(value_equal(r, self, other));
    return value_bool(self.list == other.list);
}
