/* Eval: running the tree. What the parts of the interpreter need from one another. */
#ifndef TENON_TEXT_TEMPLATE_EVAL_H
#define TENON_TEXT_TEMPLATE_EVAL_H

#include "text/template/ast.h"
#include "text/template/builtin.h"

/* The variables of one level; the outermost has no parent. */
typedef struct Scope {
    struct Scope *parent;
    Str *name;
    Value *value;
    int n, cap;
} Scope;

/* A macro, and the variables that it sees: those of the place where it was defined. */
typedef struct Macro {
    const Node *node; /* N_MACRO or N_CALL_BLOCK */
    Scope *scope;
} Macro;

Scope *scope_new(Render *r, Scope *parent);
void scope_set(Render *r, Scope *s, Str name, Value v);
Value scope_get(Render *r, Str name); /* a variable, a function, or undefined */

/* Statements. */
typedef enum Flow { FLOW_NEXT, FLOW_BREAK, FLOW_CONTINUE } Flow;
Flow exec_body(Render *r, const NodeList *body);
Value macro_call(Render *r, const Macro *m, const Args *args);

/* Attributes of `loop`; V_MISSING if there is none of that name. */
Value loop_attribute(Render *r, struct Loop *loop, Str name);
/* loop(items) in a recursive loop: what it prints for them. */
Value loop_descend(Render *r, const struct Loop *loop, const Args *args);

/* Expressions. */
Value eval(Render *r, const Node *n);
Value eval_filters(Render *r, const Node *n, Value what); /* the innermost filter's input is `what` */
Args eval_args(Render *r, const NodeList *list);
void args_add(Render *r, Args *args, Str key, Value v); /* key of length 0: by position */
Value value_call(Render *r, Value callee, Args *args);

/* A value as markup: escaped, unless it is markup already. v as markup if `like` is. */
Value markup_of(Render *r, Value v);
Value markup_like(Value v, Value like);

/* Operators. */
Value op_binary(Render *r, Op op, Value a, Value b);
Value op_negate(Render *r, Value v);
bool op_compare(Render *r, Op op, Value a, Value b);
Value op_attribute(Render *r, Value object, Str name); /* object.name */
Value op_item(Render *r, Value object, Value key);     /* object[key] */
Value op_slice(Render *r, Value object, Value from, Value to, Value step);
Value op_path(Render *r, Value object, Value path); /* "a.b.0", as filters name attributes */

/* printf-style formatting: text % values. */
Value text_format(Render *r, Value format, Value values);

#endif
