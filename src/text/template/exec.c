/* Statements, variables, loops and macros (see eval.h). */
#include "text/template/eval.h"

#include <string.h>

/* ---- variables ---- */

Scope *scope_new(Render *r, Scope *parent) {
    Scope *s = render_new(r, sizeof *s);
    s->parent = parent;
    return s;
}

void scope_set(Render *r, Scope *s, Str name, Value v) {
    if (!render_work(r, (size_t)s->n / 8)) return;
    for (int i = 0; i < s->n; i++)
        if (str_eq(s->name[i], name)) {
            s->value[i] = v;
            return;
        }
    if (s->n == s->cap) {
        int cap = s->cap ? s->cap * 2 : 4;
        Str *names = render_array(r, (size_t)cap, sizeof *names);
        Value *values = render_array(r, (size_t)cap, sizeof *values);
        if (r->failed) return;
        if (s->n) memcpy(names, s->name, (size_t)s->n * sizeof *names);
        if (s->n) memcpy(values, s->value, (size_t)s->n * sizeof *values);
        s->name = names;
        s->value = values;
        s->cap = cap;
    }
    s->name[s->n] = name;
    s->value[s->n++] = v;
}

Value scope_get(Render *r, Str name) {
    for (const Scope *s = r->scope; s; s = s->parent) {
        if (!render_work(r, (size_t)s->n / 8)) break;
        for (int i = 0; i < s->n; i++)
            if (str_eq(s->name[i], name)) return s->value[i];
    }
    const Builtin *f = builtin_function(name);
    return f ? (Value){.kind = V_FUNCTION, .function = f} : value_undefined(r, name, NULL);
}

static void assign(Render *r, const Node *target, Value v) {
    if (target->kind == N_NAME) {
        scope_set(r, r->scope, target->name, v);
    } else if (target->kind == N_NSREF) {
        Value ns = scope_get(r, target->a->name);
        Value key = value_text(text_new(r, target->name, false));
        if (ns.kind != V_NAMESPACE)
            render_fail(r, ERR_FORMAT, "cannot assign attribute '%.*s': not a namespace", STR_ARG(target->name));
        else if (target->name.p[0] == '_')
            render_fail(r, ERR_FORMAT, "a namespace cannot have attribute '%.*s'", STR_ARG(target->name));
        else
            dict_set(r, ns.dict, key, v);
    } else {
        List items;
        if (!value_items(r, v, &items)) return;
        if (items.n != (size_t)target->list.n) {
            render_fail(r, ERR_FORMAT, "%zu values for %d names", items.n, target->list.n);
            return;
        }
        for (int i = 0; i < target->list.n; i++) assign(r, target->list.at[i], items.item[i]);
    }
}

/* ---- loops ---- */

typedef struct Loop {
    const Node *node;
    Scope *outer;      /* where the loop's condition is evaluated */
    const Value *item; /* all items; those before `at` have been taken */
    size_t n, at;
    bool tested;                  /* the condition holds for all items that are left */
    int64_t index0, length, depth; /* length -1: not known */
    Value current, before, after;  /* V_MISSING: none; `after` has been taken ahead */
    Value changed;                 /* what loop.changed saw last */
} Loop;

static bool loop_holds(Render *r, const Loop *l, Value item) {
    if (l->tested) return true;
    Scope *saved = r->scope;
    r->scope = scope_new(r, l->outer);
    assign(r, l->node->a, item);
    bool holds = value_truth(eval(r, l->node->c));
    r->scope = saved;
    return holds && !r->failed;
}

/* The next item for which the condition holds. The condition is evaluated only when the item is needed, as in
 * jinja2. */
static Value loop_pull(Render *r, Loop *l) {
    if (l->after.kind != V_MISSING) {
        Value v = l->after;
        l->after = (Value){0};
        return v;
    }
    while (l->at < l->n && render_work(r, 1)) {
        Value v = l->item[l->at++];
        if (loop_holds(r, l, v)) return v;
    }
    return (Value){0};
}

static Value loop_peek(Render *r, Loop *l) {
    l->after = loop_pull(r, l);
    return l->after;
}

static int64_t loop_length(Render *r, Loop *l) {
    if (l->length >= 0) return l->length;
    Value rest = list_new(r, V_LIST);
    bool ahead = l->after.kind != V_MISSING;
    for (; l->at < l->n && !r->failed; l->at++)
        if (loop_holds(r, l, l->item[l->at])) list_add(r, rest, l->item[l->at]);
    l->item = rest.list->item;
    l->n = rest.list->n;
    l->at = 0;
    l->tested = true;
    l->length = l->index0 + 1 + ahead + (int64_t)l->n;
    return l->length;
}

Value loop_attribute(Render *r, Loop *l, Str name) {
    if (str_eq(name, S("index"))) return value_int(l->index0 + 1);
    if (str_eq(name, S("index0"))) return value_int(l->index0);
    if (str_eq(name, S("first"))) return value_bool(l->index0 == 0);
    if (str_eq(name, S("last"))) return value_bool(loop_peek(r, l).kind == V_MISSING);
    if (str_eq(name, S("length"))) return value_int(loop_length(r, l));
    if (str_eq(name, S("revindex"))) return value_int(loop_length(r, l) - l->index0);
    if (str_eq(name, S("revindex0"))) return value_int(loop_length(r, l) - l->index0 - 1);
    if (str_eq(name, S("depth"))) return value_int(l->depth);
    if (str_eq(name, S("depth0"))) return value_int(l->depth - 1);
    if (str_eq(name, S("previtem")))
        return l->index0 ? l->before : value_undefined(r, (Str){0}, "there is no previous item");
    if (str_eq(name, S("nextitem"))) {
        Value next = loop_peek(r, l);
        return next.kind == V_MISSING ? value_undefined(r, (Str){0}, "there is no next item") : next;
    }
    return (Value){0};
}

Value fn_loop_cycle(Render *r, Value self, const Args *args) {
    if (args->n) return args->pos[self.loop->index0 % args->n];
    render_fail(r, ERR_FORMAT, "no items for cycling given");
    return value_none();
}

Value fn_loop_changed(Render *r, Value self, const Args *args) {
    Value now = list_new(r, V_TUPLE);
    for (int i = 0; i < args->n; i++) list_add(r, now, args->pos[i]);
    Value *last = &self.loop->changed;
    bool changed = last->kind == V_MISSING || !value_equal(r, *last, now);
    if (changed) *last = now;
    return value_bool(changed);
}

/* The loop of a `for` over items, its first level or one that it called for itself. */
static Flow run_loop(Render *r, const Node *n, Value what, Scope *outer, int64_t depth) {
    Scope *saved = r->scope, *scope = scope_new(r, outer);
    List items;
    if (!value_items(r, what, &items)) return FLOW_NEXT;
    Loop *l = render_new(r, sizeof *l);
    *l = (Loop){.node = n, .outer = outer, .item = items.item, .n = items.n, .index0 = -1, .depth = depth};
    l->tested = !n->c;
    l->length = n->c || what.kind == V_ITER ? -1 : (int64_t)items.n;
    Flow flow = FLOW_NEXT;
    bool completed = false; /* an iteration was completed: jinja2 also runs the else branch if break or continue left
                             * all of them */
    while (flow != FLOW_BREAK && !r->failed) {
        Value item = loop_pull(r, l);
        if (item.kind == V_MISSING) break;
        l->index0++;
        l->before = l->current;
        l->current = item;
        scope->n = 0; /* variables set in an iteration are gone in the next */
        r->scope = scope;
        scope_set(r, scope, S("loop"), (Value){.kind = V_LOOP, .loop = l});
        assign(r, n->a, item);
        flow = exec_body(r, &n->body);
        completed = completed || flow == FLOW_NEXT;
        r->scope = saved;
    }
    if (completed || !n->other.n) return FLOW_NEXT;
    r->scope = scope_new(r, outer);
    flow = exec_body(r, &n->other);
    r->scope = saved;
    return flow;
}

static Flow exec_for(Render *r, const Node *n) {
    Value what = eval(r, n->b);
    r->line = n->line;
    return run_loop(r, n, what, r->scope, 1);
}

Value loop_descend(Render *r, const Loop *l, const Args *args) {
    if (!l->node->op || args->n != 1 || args->n_kw) {
        render_fail(r, ERR_FORMAT, l->node->op ? "loop takes one argument" : "the loop is not recursive");
        return value_none();
    }
    TextBuf out = {.r = r}, *saved = r->out;
    r->out = &out;
    if (render_enter(r)) run_loop(r, l->node, args->pos[0], l->outer, l->depth + 1);
    render_leave(r);
    r->out = saved;
    return value_text(text_done(&out));
}

/* ---- texts of blocks and macros ---- */

/* Runs a body in a scope and returns what it prints. */
static const Text *capture(Render *r, const NodeList *body, Scope *scope, Flow *flow) {
    TextBuf out = {.r = r}, *saved_out = r->out;
    Scope *saved = r->scope;
    r->out = &out;
    r->scope = scope;
    *flow = exec_body(r, body);
    r->scope = saved;
    r->out = saved_out;
    return text_done(&out);
}

static Value filtered(Render *r, const Node *filters, const Text *t) {
    return filters ? eval_filters(r, filters, value_text(t)) : value_text(t);
}

static Flow exec_set_block(Render *r, const Node *n) {
    Flow flow;
    const Text *t = capture(r, &n->body, scope_new(r, r->scope), &flow);
    if (flow == FLOW_NEXT) assign(r, n->a, filtered(r, n->b, t));
    return flow;
}

static Flow exec_filter_block(Render *r, const Node *n) {
    Flow flow;
    const Text *t = capture(r, &n->body, scope_new(r, r->scope), &flow);
    if (flow == FLOW_NEXT) value_print(r->out, filtered(r, n->b, t));
    return flow;
}

static Flow exec_scope(Render *r, const Node *n) {
    Scope *saved = r->scope, *scope = scope_new(r, saved);
    for (int i = 0; i < n->list.n; i++) scope_set(r, scope, n->list.at[i]->a->name, eval(r, n->list.at[i]->b));
    r->scope = scope;
    Flow flow = exec_body(r, &n->body);
    r->scope = saved;
    return flow;
}

static Flow exec_block(Render *r, const Node *n) {
    Scope *saved = r->scope, *outer = saved;
    while (!n->op && outer->parent && outer->parent->parent) outer = outer->parent; /* the template's own */
    r->scope = scope_new(r, outer);
    exec_body(r, &n->body);
    r->scope = saved;
    return FLOW_NEXT;
}

static Value macro_value(Render *r, const Node *n) {
    Macro *m = render_new(r, sizeof *m);
    *m = (Macro){n, r->scope};
    return (Value){.kind = V_MACRO, .macro = m};
}

static int find_keyword(const Args *args, Str name) {
    for (int k = 0; k < args->n_kw; k++)
        if (str_eq(args->key[k], name)) return k;
    return -1;
}

/* The special names that a macro may use: what was not bound to a parameter. */
static bool bind_rest(Render *r, const Node *n, const Args *args, Scope *scope) {
    Value rest = list_new(r, V_TUPLE), keywords = dict_new(r);
    int caller = n->op & MACRO_CALLER ? find_keyword(args, S("caller")) : -1;
    for (int i = n->list.n; i < args->n; i++) list_add(r, rest, args->pos[i]);
    for (int k = 0; k < args->n_kw; k++) {
        bool known = k == caller;
        for (int i = args->n < n->list.n ? args->n : n->list.n; i < n->list.n; i++)
            known = known || str_eq(n->list.at[i]->name, args->key[k]);
        if (!known) dict_set(r, keywords.dict, value_text(text_new(r, args->key[k], false)), args->kw[k]);
    }
    if (n->op & MACRO_CALLER)
        scope_set(r, scope, S("caller"),
                  caller >= 0 ? args->kw[caller] : value_undefined(r, (Str){0}, "No caller defined"));
    if (n->op & MACRO_VARARGS)
        scope_set(r, scope, S("varargs"), rest);
    else if (rest.list->n)
        return render_fail(r, ERR_FORMAT, "macro '%.*s': %d arguments, at most %d", STR_ARG(n->name), args->n,
                           n->list.n);
    if (n->op & MACRO_KWARGS)
        scope_set(r, scope, S("kwargs"), keywords);
    else if (keywords.dict->n)
        return render_fail(r, ERR_FORMAT, "macro '%.*s' takes no argument '%.*s'", STR_ARG(n->name),
                           STR_ARG(text_str(keywords.dict->key[0].text)));
    return true;
}

Value macro_call(Render *r, const Macro *m, const Args *args) {
    const Node *n = m->node;
    Scope *scope = scope_new(r, m->scope), *saved = r->scope;
    r->scope = scope; /* defaults see the parameters before them */
    for (int i = 0; i < n->list.n && !r->failed; i++) {
        const Node *param = n->list.at[i];
        int k = i < args->n ? -1 : find_keyword(args, param->name);
        Value v = i < args->n ? args->pos[i]
                  : k >= 0    ? args->kw[k]
                  : param->a  ? eval(r, param->a)
                              : value_undefined(r, param->name, NULL);
        scope_set(r, scope, param->name, v);
    }
    const Text *t = text_new(r, S(""), false);
    Flow flow;
    if (bind_rest(r, n, args, scope)) t = capture(r, &n->body, scope, &flow);
    r->scope = saved;
    return value_text(t);
}

static Flow exec_call_block(Render *r, const Node *n) {
    Value callee = eval(r, n->a->a);
    Args args = eval_args(r, &n->a->list);
    args_add(r, &args, S("caller"), macro_value(r, n));
    r->line = n->line;
    if (!r->failed) value_print(r->out, value_call(r, callee, &args));
    return FLOW_NEXT;
}

/* ---- statements ---- */

static Flow exec_if(Render *r, const Node *n) {
    for (int i = 0; i < n->list.n && !r->failed; i++) {
        const Node *branch = n->list.at[i];
        if (!branch->a || value_truth(eval(r, branch->a))) return exec_body(r, &branch->body);
    }
    return FLOW_NEXT;
}

static Flow exec(Render *r, const Node *n) {
    r->line = n->line;
    switch ((NodeKind)n->kind) {
    case N_TEXT:
        text_put_text(r->out, n->value.text);
        return FLOW_NEXT;
    case N_PRINT:
        value_print(r->out, eval(r, n->a));
        return FLOW_NEXT;
    case N_IF:
        return exec_if(r, n);
    case N_FOR:
        return exec_for(r, n);
    case N_SET:
        assign(r, n->a, eval(r, n->b));
        return FLOW_NEXT;
    case N_SET_BLOCK:
        return exec_set_block(r, n);
    case N_MACRO:
        scope_set(r, r->scope, n->name, macro_value(r, n));
        return FLOW_NEXT;
    case N_CALL_BLOCK:
        return exec_call_block(r, n);
    case N_FILTER_BLOCK:
        return exec_filter_block(r, n);
    case N_SCOPE:
        return exec_scope(r, n);
    case N_BLOCK:
        return exec_block(r, n);
    case N_NO_LOADER:
        render_fail(r, ERR_UNSUPPORTED, "there are no other templates to include, import or extend");
        return FLOW_NEXT;
    case N_BREAK:
        return FLOW_BREAK;
    case N_CONTINUE:
        return FLOW_CONTINUE;
    default:
        check(!"an expression among statements");
        return FLOW_NEXT;
    }
}

Flow exec_body(Render *r, const NodeList *body) {
    Flow flow = FLOW_NEXT;
    if (render_enter(r))
        for (int i = 0; i < body->n && flow == FLOW_NEXT && render_work(r, 1); i++) flow = exec(r, body->at[i]);
    render_leave(r);
    return flow;
}
