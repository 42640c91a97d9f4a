/* Expressions: a walk over the tree (see eval.h). After a failure every node still returns a value, which nobody
 * looks at. */
#include "text/template/eval.h"

#include <string.h>

static Value eval_list(Render *r, const Node *n) {
    Value list = list_new(r, n->kind == N_TUPLE ? V_TUPLE : V_LIST);
    for (int i = 0; i < n->list.n && !r->failed; i++) list_add(r, list, eval(r, n->list.at[i]));
    return list;
}

static Value eval_dict(Render *r, const Node *n) {
    Value v = dict_new(r);
    for (int i = 0; i + 1 < n->list.n && !r->failed; i += 2) {
        Value key = eval(r, n->list.at[i]);
        dict_set(r, v.dict, key, eval(r, n->list.at[i + 1]));
    }
    return v;
}

static Value eval_compare(Render *r, const Node *n) {
    Value left = eval(r, n->a);
    bool holds = true;
    for (int i = 0; i < n->list.n && holds && !r->failed; i++) {
        const Node *operand = n->list.at[i];
        Value right = eval(r, operand->a);
        r->line = operand->line;
        holds = op_compare(r, (Op)operand->op, left, right);
        left = right;
    }
    return value_bool(holds);
}

static Value eval_item(Render *r, const Node *n) {
    Value object = eval(r, n->a);
    if (n->b->kind == N_SLICE) {
        Value part[3];
        for (int i = 0; i < 3; i++) part[i] = n->b->list.at[i] ? eval(r, n->b->list.at[i]) : value_none();
        return op_slice(r, object, part[0], part[1], part[2]);
    }
    Value key = eval(r, n->b);
    r->line = n->line;
    return op_item(r, object, key);
}

void args_add(Render *r, Args *args, Str key, Value v) {
    /* There are few arguments: growing one by one costs less than remembering a capacity. */
    int n = key.n ? args->n_kw : args->n;
    Value *bigger = render_array(r, (size_t)n + 1, sizeof *bigger);
    Str *keys = key.n ? render_array(r, (size_t)n + 1, sizeof *keys) : NULL;
    if (r->failed) return;
    Value **values = key.n ? &args->kw : &args->pos;
    if (n) memcpy(bigger, *values, (size_t)n * sizeof *bigger);
    bigger[n] = v;
    *values = bigger;
    if (!key.n) {
        args->n++;
        return;
    }
    if (n) memcpy(keys, args->key, (size_t)n * sizeof *keys);
    keys[n] = key;
    args->key = keys;
    args->n_kw++;
}

static void spread(Render *r, Args *args, const Node *n) {
    Value v = eval(r, n->a);
    List items;
    if (n->kind == N_SPREAD) {
        if (!value_items(r, v, &items)) return;
        for (size_t i = 0; i < items.n && !r->failed; i++) args_add(r, args, (Str){0}, items.item[i]);
        return;
    }
    if (v.kind != V_DICT) {
        render_fail(r, ERR_FORMAT, "'**' needs a dict, not '%s'", value_type(v));
        return;
    }
    for (size_t i = 0; i < v.dict->n && !r->failed; i++) {
        Value key = v.dict->key[i];
        if (key.kind != V_STR || !key.text->n)
            render_fail(r, ERR_FORMAT, "'**' needs names as keys");
        else
            args_add(r, args, text_str(key.text), v.dict->value[i]);
    }
}

Args eval_args(Render *r, const NodeList *list) {
    Args args = {0};
    for (int i = 0; i < list->n && !r->failed; i++) {
        const Node *n = list->at[i];
        if (n->kind == N_SPREAD || n->kind == N_SPREAD_DICT)
            spread(r, &args, n);
        else
            args_add(r, &args, n->kind == N_KEYWORD ? n->name : (Str){0}, eval(r, n->kind == N_KEYWORD ? n->a : n));
    }
    return args;
}

/* Methods of markup return markup, or a list of it. */
static Value call_method(Render *r, const Method *m, Args *args) {
    Value v = builtin_call(r, m->builtin, m->self, args);
    if (m->self.kind != V_STR || !m->self.safe || r->failed) return v;
    if (v.kind == V_LIST || v.kind == V_TUPLE)
        for (size_t i = 0; i < v.list->n; i++) v.list->item[i] = markup_like(v.list->item[i], m->self);
    return markup_like(v, m->self);
}

Value value_call(Render *r, Value callee, Args *args) {
    switch ((ValueKind)callee.kind) {
    case V_FUNCTION:
        return builtin_call(r, callee.function, (Value){0}, args);
    case V_METHOD:
        return call_method(r, callee.method, args);
    case V_MACRO:
        return macro_call(r, callee.macro, args);
    case V_LOOP:
        return loop_descend(r, callee.loop, args);
    case V_UNDEFINED:
        return value_use_undefined(r, callee);
    default:
        render_fail(r, ERR_FORMAT, "'%s' cannot be called", value_type(callee));
        return value_none();
    }
}

static Value eval_call(Render *r, const Node *n) {
    Value callee = eval(r, n->a);
    Args args = eval_args(r, &n->list);
    r->line = n->line;
    return r->failed ? value_none() : value_call(r, callee, &args);
}

static Value call_named(Render *r, const Node *n, Value what, const char *kind) {
    if (!n->builtin) {
        r->line = n->line;
        render_fail(r, ERR_UNSUPPORTED, "%s '%.*s' is not supported", kind, STR_ARG(n->name));
        return value_none();
    }
    Args args = eval_args(r, &n->list);
    r->line = n->line;
    return builtin_call(r, n->builtin, what, &args);
}

Value eval_filters(Render *r, const Node *n, Value what) {
    Value v = n->a ? eval_filters(r, n->a, what) : what;
    return call_named(r, n, v, "filter");
}

static Value eval_if_else(Render *r, const Node *n) {
    if (value_truth(eval(r, n->b))) return eval(r, n->a);
    if (n->c) return eval(r, n->c);
    return value_undefined(r, (Str){0}, "the inline if-expression has no else");
}

static Value eval_inner(Render *r, const Node *n) {
    Value a;
    switch ((NodeKind)n->kind) {
    case N_CONST:
        return n->value;
    case N_NAME:
        return scope_get(r, n->name);
    case N_ATTR:
        a = eval(r, n->a);
        r->line = n->line;
        return op_attribute(r, a, n->name);
    case N_ITEM:
        return eval_item(r, n);
    case N_CALL:
        return eval_call(r, n);
    case N_FILTER:
        return call_named(r, n, eval(r, n->a), "filter");
    case N_TEST:
        return call_named(r, n, eval(r, n->a), "test");
    case N_NOT:
        return value_bool(!value_truth(eval(r, n->a)));
    case N_NEG:
        return op_negate(r, eval(r, n->a));
    case N_POS:
        a = eval(r, n->a);
        return a.kind == V_BIG ? a : op_binary(r, OP_ADD, value_int(0), a); /* only a number can be added to 0 */
    case N_AND:
        a = eval(r, n->a);
        return value_truth(a) ? eval(r, n->b) : a;
    case N_OR:
        a = eval(r, n->a);
        return value_truth(a) ? a : eval(r, n->b);
    case N_BINARY: {
        a = eval(r, n->a);
        Value b = eval(r, n->b);
        r->line = n->line;
        return op_binary(r, (Op)n->op, a, b);
    }
    case N_COMPARE:
        return eval_compare(r, n);
    case N_IF_ELSE:
        return eval_if_else(r, n);
    case N_LIST:
    case N_TUPLE:
        return eval_list(r, n);
    case N_DICT:
        return eval_dict(r, n);
    default:
        check(!"a statement among expressions");
        return value_none();
    }
}

Value eval(Render *r, const Node *n) {
    Value v = value_none();
    if (render_enter(r) && render_work(r, 1)) v = eval_inner(r, n);
    render_leave(r);
    return v;
}
