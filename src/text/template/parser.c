/* Parser: tokens -> tree, as jinja2's parser: one token of lookahead, binary operators by precedence. A failure is
 * sticky: the tokens end, so that every loop ends; nodes made after it are never looked at. */
#include "base/locale.h"
#include "text/template/builtin.h"
#include "text/template/lexer.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

typedef struct Parser {
    Lexer lex;
    Token cur, ahead;
    bool has_ahead, failed;
    int nodes, nesting, loops;
    unsigned macro_names; /* MACRO_ bits of the names read since the innermost macro began */
} Parser;

static Node *parse_expression(Parser *p);
static Node *parse_tuple(Parser *p, bool with_if_else, bool in_brackets);

__attribute__((format(printf, 4, 5))) static void *fail(Parser *p, ErrCode code, int line, const char *fmt, ...) {
    if (!p->failed && !p->lex.failed) {
        char msg[300];
        va_list ap;
        va_start(ap, fmt);
        c_vsnprintf(msg, sizeof msg, fmt, ap);
        va_end(ap);
        err_set(p->lex.err, code, "%s: line %d: %s", p->lex.name, line, msg);
    }
    p->failed = true;
    p->has_ahead = false;
    p->lex.failed = true;
    p->cur = (Token){.line = line};
    return NULL;
}

static void advance(Parser *p) {
    p->cur = p->has_ahead ? p->ahead : lexer_next(&p->lex);
    p->has_ahead = false;
    if (p->lex.failed) p->failed = true;
}

static const Token *look(Parser *p) {
    if (!p->has_ahead) p->ahead = lexer_next(&p->lex);
    p->has_ahead = true;
    return &p->ahead;
}

static bool token_is(const Token *t, TokenKind kind, const char *text) {
    return t->kind == kind && str_eq(t->text, str_of(text));
}
static bool is_op(const Parser *p, const char *op) { return token_is(&p->cur, T_OP, op); }
static bool is_name(const Parser *p, const char *name) { return token_is(&p->cur, T_NAME, name); }

static bool skip_op(Parser *p, const char *op) {
    if (!is_op(p, op)) return false;
    advance(p);
    return true;
}

static bool skip_name(Parser *p, const char *name) {
    if (!is_name(p, name)) return false;
    advance(p);
    return true;
}

static void *unexpected(Parser *p, const char *wanted) {
    static const char *const kinds[] = {
        [T_EOF] = "the end",         [T_DATA] = "text",        [T_PRINT_BEGIN] = "'{{'", [T_PRINT_END] = "'}}'",
        [T_BLOCK_BEGIN] = "'{%'",    [T_BLOCK_END] = "'%}'",   [T_NAME] = "",            [T_STRING] = "a string",
        [T_INT] = "a number",        [T_FLOAT] = "a number",   [T_OP] = "",
    };
    const Token *t = &p->cur;
    if (*kinds[t->kind]) return fail(p, ERR_FORMAT, t->line, "expected %s, found %s", wanted, kinds[t->kind]);
    return fail(p, ERR_FORMAT, t->line, "expected %s, found '%.*s'", wanted, STR_ARG(t->text));
}

static void expect_op(Parser *p, const char *op) {
    char wanted[8];
    snprintf(wanted, sizeof wanted, "'%s'", op);
    if (!skip_op(p, op)) unexpected(p, wanted);
}

static Str expect_name(Parser *p, const char *wanted) {
    Str name = p->cur.text;
    if (p->cur.kind != T_NAME)
        unexpected(p, wanted);
    else
        advance(p);
    return name;
}

static void expect_kind(Parser *p, TokenKind kind, const char *wanted) {
    if (p->cur.kind == kind)
        advance(p);
    else
        unexpected(p, wanted);
}

static Node *node_new(Parser *p, NodeKind kind, int line) {
    if (++p->nodes > TEMPLATE_MAX_NODES)
        fail(p, ERR_LIMIT, line, "more than %d elements in a template", TEMPLATE_MAX_NODES);
    Node *n = arena_new(p->lex.arena, 1, sizeof *n);
    n->kind = (uint8_t)kind;
    n->line = line;
    return n;
}

static Node *node_of(Parser *p, NodeKind kind, int line, const Node *a, const Node *b) {
    Node *n = node_new(p, kind, line);
    n->a = a;
    n->b = b;
    return n;
}

static void node_add(Parser *p, NodeList *list, Node *n) {
    if (list->n == list->cap) {
        list->cap = list->cap ? list->cap * 2 : 4;
        Node **bigger = arena_new(p->lex.arena, (size_t)list->cap, sizeof *bigger);
        if (list->n) memcpy(bigger, list->at, (size_t)list->n * sizeof *bigger);
        list->at = bigger;
    }
    list->at[list->n++] = n;
}

static Value text_constant(Parser *p, Str s) {
    Text *t = arena_new(p->lex.arena, 1, sizeof *t);
    *t = (Text){.p = s.n ? s.p : "", .n = s.n};
    return value_text(t);
}

static Node *constant(Parser *p, int line, Value v) {
    Node *n = node_new(p, N_CONST, line);
    n->value = v;
    return n;
}

static bool enter(Parser *p) {
    if (++p->nesting > TEMPLATE_MAX_NESTING)
        fail(p, ERR_LIMIT, p->cur.line, "nested deeper than %d levels", TEMPLATE_MAX_NESTING);
    return !p->failed;
}

static void leave(Parser *p) { p->nesting--; }

/* ---- expressions ---- */

/* name=value, *values, **values and plain values up to the closing bracket. */
static void parse_arguments(Parser *p, NodeList *out) {
    NodeKind last = N_CONST;
    expect_op(p, "(");
    for (int k = 0; !p->failed && !is_op(p, ")"); k++) {
        if (k) expect_op(p, ",");
        if (is_op(p, ")")) break;
        Node *n;
        int line = p->cur.line;
        NodeKind kind = N_CONST;
        if (skip_op(p, "*")) {
            n = node_of(p, kind = N_SPREAD, line, parse_expression(p), NULL);
        } else if (skip_op(p, "**")) {
            n = node_of(p, kind = N_SPREAD_DICT, line, parse_expression(p), NULL);
        } else if (p->cur.kind == T_NAME && token_is(look(p), T_OP, "=")) {
            n = node_new(p, kind = N_KEYWORD, line);
            n->name = expect_name(p, "a name");
            advance(p);
            n->a = parse_expression(p);
        } else {
            n = parse_expression(p);
        }
        bool fits = kind == N_CONST ? last == N_CONST : kind == N_KEYWORD ? last != N_SPREAD_DICT : last < kind;
        if (!fits) fail(p, ERR_FORMAT, line, "arguments in an order that is not valid");
        if (kind != N_CONST) last = kind;
        node_add(p, out, n);
    }
    expect_op(p, ")");
}

static Node *parse_list_or_dict(Parser *p) {
    bool dict = is_op(p, "{");
    const char *close = dict ? "}" : "]";
    Node *n = node_new(p, dict ? N_DICT : N_LIST, p->cur.line);
    advance(p);
    while (!p->failed && !is_op(p, close)) {
        if (n->list.n) expect_op(p, ",");
        if (is_op(p, close)) break;
        node_add(p, &n->list, parse_expression(p));
        if (!dict) continue;
        expect_op(p, ":");
        node_add(p, &n->list, parse_expression(p));
    }
    expect_op(p, close);
    return n;
}

static Node *parse_strings(Parser *p) {
    Token first = p->cur;
    advance(p);
    if (p->cur.kind != T_STRING) return constant(p, first.line, text_constant(p, first.text));
    Buf joined = {0}; /* 'a' 'b' is one string */
    buf_put_str(&joined, first.text);
    for (; p->cur.kind == T_STRING; advance(p)) buf_put_str(&joined, p->cur.text);
    Str s = {arena_strdup(p->lex.arena, joined.data, joined.len), joined.len};
    buf_deinit(&joined);
    return constant(p, first.line, text_constant(p, s));
}

static Node *parse_name(Parser *p) {
    static const struct {
        const char *name;
        Value value;
    } constants[] = {
        {"true", {.kind = V_BOOL, .b = true}},   {"True", {.kind = V_BOOL, .b = true}},
        {"false", {.kind = V_BOOL, .b = false}}, {"False", {.kind = V_BOOL, .b = false}},
        {"none", {.kind = V_NONE}},              {"None", {.kind = V_NONE}},
    };
    static const struct {
        const char *name;
        unsigned bit;
    } special[] = {{"caller", MACRO_CALLER}, {"varargs", MACRO_VARARGS}, {"kwargs", MACRO_KWARGS}};
    int line = p->cur.line;
    Str name = expect_name(p, "a name");
    for (size_t k = 0; k < sizeof constants / sizeof *constants; k++)
        if (str_eq(name, str_of(constants[k].name))) return constant(p, line, constants[k].value);
    for (size_t k = 0; k < sizeof special / sizeof *special; k++)
        if (str_eq(name, str_of(special[k].name))) p->macro_names |= special[k].bit;
    Node *n = node_new(p, N_NAME, line);
    n->name = name;
    return n;
}

static Value int_constant(Parser *p, const Token *t) {
    if (!t->text.n) return value_int(t->i);
    Value v = text_constant(p, t->text);
    v.kind = V_BIG;
    return v;
}

static Node *parse_primary(Parser *p) {
    Token t = p->cur;
    if (t.kind == T_NAME) return parse_name(p);
    if (t.kind == T_STRING) return parse_strings(p);
    if (t.kind == T_INT || t.kind == T_FLOAT) {
        advance(p);
        return constant(p, t.line, t.kind == T_INT ? int_constant(p, &t) : value_float(t.f));
    }
    if (is_op(p, "[") || is_op(p, "{")) return parse_list_or_dict(p);
    if (!skip_op(p, "(")) return unexpected(p, "an expression");
    Node *n = parse_tuple(p, true, true);
    expect_op(p, ")");
    return n;
}

/* x[...]: an expression or a slice. */
static Node *parse_subscript(Parser *p) {
    int line = p->cur.line;
    Node *first = is_op(p, ":") ? NULL : parse_expression(p);
    if (!is_op(p, ":")) return first;
    Node *n = node_new(p, N_SLICE, line);
    node_add(p, &n->list, first);
    while (n->list.n < 3) {
        bool absent = !skip_op(p, ":") || is_op(p, ":") || is_op(p, "]");
        node_add(p, &n->list, absent ? NULL : parse_expression(p));
    }
    return n;
}

static Node *parse_brackets(Parser *p, const Node *object) {
    Node *n = node_of(p, N_ITEM, p->cur.line, object, NULL);
    advance(p);
    Node *key = parse_subscript(p);
    if (is_op(p, ",")) return fail(p, ERR_UNSUPPORTED, n->line, "several subscripts are not supported");
    expect_op(p, "]");
    n->b = key;
    return n;
}

static Node *parse_postfix(Parser *p, Node *n) {
    while (!p->failed) {
        int line = p->cur.line;
        if (is_op(p, "[")) {
            n = parse_brackets(p, n);
        } else if (is_op(p, "(")) {
            n = node_of(p, N_CALL, line, n, NULL);
            parse_arguments(p, &n->list);
        } else if (skip_op(p, ".")) {
            if (p->cur.kind == T_INT) {
                n = node_of(p, N_ITEM, line, n, constant(p, line, int_constant(p, &p->cur)));
                advance(p);
            } else {
                n = node_of(p, N_ATTR, line, n, NULL);
                n->name = expect_name(p, "a name or a number");
            }
        } else {
            break;
        }
    }
    return n;
}

/* a.b.c as one name: jinja2 reads the names of filters and tests so. */
static Str dotted_name(Parser *p, const char *wanted) {
    Str name = expect_name(p, wanted);
    while (skip_op(p, ".")) {
        Str more = expect_name(p, wanted);
        if (p->failed) break;
        const char *joined = arena_printf(p->lex.arena, "%.*s.%.*s", STR_ARG(name), STR_ARG(more));
        name = str_of(joined);
        if (name.n > 100) fail(p, ERR_LIMIT, p->cur.line, "%s is too long", wanted);
    }
    return name;
}

/* One filter, behind '|'. */
static Node *parse_filter(Parser *p, const Node *what) {
    Node *n = node_of(p, N_FILTER, p->cur.line, what, NULL);
    n->name = dotted_name(p, "a filter's name");
    n->builtin = builtin_filter(n->name);
    if (is_op(p, "(")) parse_arguments(p, &n->list);
    return n;
}

static Node *parse_test(Parser *p, const Node *what) {
    Node *n = node_of(p, N_TEST, p->cur.line, what, NULL);
    advance(p);
    bool negated = skip_name(p, "not");
    n->name = dotted_name(p, "a test's name");
    n->builtin = builtin_test(n->name);
    TokenKind next = p->cur.kind;
    if (is_op(p, "(")) {
        parse_arguments(p, &n->list);
    } else if (is_name(p, "is")) {
        fail(p, ERR_FORMAT, n->line, "tests with 'is' cannot be chained");
    } else if (next == T_STRING || next == T_INT || next == T_FLOAT || is_op(p, "[") || is_op(p, "{") ||
               (next == T_NAME && !is_name(p, "else") && !is_name(p, "or") && !is_name(p, "and"))) {
        node_add(p, &n->list, parse_postfix(p, parse_primary(p)));
    }
    return negated ? node_of(p, N_NOT, n->line, n, NULL) : n;
}

static Node *parse_unary(Parser *p, bool with_filters) {
    Node *n;
    int line = p->cur.line;
    if (!enter(p)) {
        leave(p);
        return NULL;
    }
    if (skip_op(p, "-"))
        n = node_of(p, N_NEG, line, parse_unary(p, false), NULL);
    else if (skip_op(p, "+"))
        n = node_of(p, N_POS, line, parse_unary(p, false), NULL);
    else
        n = parse_primary(p);
    n = parse_postfix(p, n);
    while (with_filters && !p->failed) {
        if (skip_op(p, "|")) {
            n = parse_filter(p, n);
        } else if (is_name(p, "is")) {
            n = parse_test(p, n);
        } else if (is_op(p, "(")) {
            n = node_of(p, N_CALL, p->cur.line, n, NULL);
            parse_arguments(p, &n->list);
        } else {
            break;
        }
    }
    leave(p);
    return n;
}

/* Precedence, loosest first; every level is left-associative. */
enum { LEVEL_OR, LEVEL_AND, LEVEL_NOT, LEVEL_COMPARE, LEVEL_ADD, LEVEL_CONCAT, LEVEL_MUL, LEVEL_POW, LEVEL_NONE };

/* The texts of a level's operators, in the order of `op`. */
typedef struct Level {
    TokenKind kind;
    NodeKind node;
    const char *text[8];
    Op op[8];
} Level;

static const Level levels[LEVEL_NONE] = {
    [LEVEL_OR] = {T_NAME, N_OR, {"or"}, {0}},
    [LEVEL_AND] = {T_NAME, N_AND, {"and"}, {0}},
    [LEVEL_COMPARE] = {T_OP, N_OPERAND, {"==", "!=", "<", "<=", ">", ">="}, {OP_EQ, OP_NE, OP_LT, OP_LE, OP_GT, OP_GE}},
    [LEVEL_ADD] = {T_OP, N_BINARY, {"+", "-"}, {OP_ADD, OP_SUB}},
    [LEVEL_CONCAT] = {T_OP, N_BINARY, {"~"}, {OP_CONCAT}},
    [LEVEL_MUL] = {T_OP, N_BINARY, {"*", "/", "//", "%"}, {OP_MUL, OP_DIV, OP_FLOORDIV, OP_MOD}},
    [LEVEL_POW] = {T_OP, N_BINARY, {"**"}, {OP_POW}},
};

typedef struct Operator {
    int level; /* LEVEL_NONE: the current token is no operator */
    Op op;
} Operator;

static Operator current_operator(Parser *p) {
    if (is_name(p, "in")) return (Operator){LEVEL_COMPARE, OP_IN};
    if (is_name(p, "not") && token_is(look(p), T_NAME, "in")) return (Operator){LEVEL_COMPARE, OP_NOT_IN};
    for (int level = 0; level < LEVEL_NONE; level++)
        for (int k = 0; k < 8 && levels[level].text[k]; k++)
            if (token_is(&p->cur, levels[level].kind, levels[level].text[k]))
                return (Operator){level, levels[level].op[k]};
    return (Operator){LEVEL_NONE, 0};
}

static Node *parse_binary(Parser *p, int level);

/* a < b < c is one comparison; the current token is its first operator. */
static Node *parse_comparison(Parser *p, const Node *left) {
    Node *n = node_of(p, N_COMPARE, p->cur.line, left, NULL);
    Operator o = current_operator(p);
    while (!p->failed && o.level == LEVEL_COMPARE) {
        if (o.op == OP_NOT_IN) advance(p);
        advance(p);
        Node *operand = node_of(p, N_OPERAND, p->cur.line, parse_binary(p, LEVEL_COMPARE + 1), NULL);
        operand->op = (uint8_t)o.op;
        node_add(p, &n->list, operand);
        o = current_operator(p);
    }
    return n;
}

static Node *parse_binary(Parser *p, int level) {
    Node *left;
    if (level <= LEVEL_NOT && is_name(p, "not")) {
        int line = p->cur.line;
        advance(p);
        left = enter(p) ? node_of(p, N_NOT, line, parse_binary(p, LEVEL_NOT), NULL) : NULL;
        leave(p);
    } else {
        left = parse_unary(p, true);
    }
    while (!p->failed) {
        Operator o = current_operator(p);
        if (o.level == LEVEL_NONE || o.level < level) break;
        if (o.level == LEVEL_COMPARE) {
            left = parse_comparison(p, left);
            continue;
        }
        int line = p->cur.line;
        advance(p);
        left = node_of(p, levels[o.level].node, line, left, parse_binary(p, o.level + 1));
        left->op = (uint8_t)o.op;
    }
    return left;
}

static Node *parse_expression(Parser *p) {
    Node *n = NULL;
    if (enter(p)) {
        n = parse_binary(p, LEVEL_OR);
        int line = p->cur.line;
        while (!p->failed && skip_name(p, "if")) {
            n = node_of(p, N_IF_ELSE, line, n, parse_binary(p, LEVEL_OR));
            if (skip_name(p, "else")) n->c = parse_expression(p);
        }
    }
    leave(p);
    return n;
}

/* a, b, c: a tuple if there is a comma. Empty only in brackets. */
static Node *parse_tuple(Parser *p, bool with_if_else, bool in_brackets) {
    Node *n = node_new(p, N_TUPLE, p->cur.line), *item = NULL;
    bool comma = false;
    while (!p->failed) {
        if (p->cur.kind == T_PRINT_END || p->cur.kind == T_BLOCK_END || is_op(p, ")")) break;
        item = with_if_else ? parse_expression(p) : parse_binary(p, LEVEL_OR);
        node_add(p, &n->list, item);
        if (!skip_op(p, ",")) break;
        comma = true;
    }
    if (comma) return n;
    if (item) return item;
    return in_brackets ? n : unexpected(p, "an expression");
}

/* ---- statements ---- */

static void parse_body(Parser *p, const char *opener, int line, const char *ends, NodeList *out);

/* The rest of a tag, then its body up to (and behind) the tag `end`. */
static void parse_block(Parser *p, const char *opener, int line, const char *end, NodeList *out) {
    parse_body(p, opener, line, end, out);
    advance(p);
}

static Node *parse_target(Parser *p, bool with_namespace) {
    Node *n, *item = NULL;
    int line = p->cur.line;
    if (!enter(p)) {
        leave(p);
        return NULL;
    }
    n = node_new(p, N_TUPLE, line);
    bool comma = false;
    while (!p->failed && !is_name(p, "in") && !is_op(p, "=") && !is_op(p, ")") && p->cur.kind != T_BLOCK_END) {
        if (skip_op(p, "(")) {
            item = parse_target(p, false);
            expect_op(p, ")");
        } else {
            if (is_name(p, "loop") && p->loops && !token_is(look(p), T_OP, "."))
                fail(p, ERR_FORMAT, line, "cannot assign to 'loop' in a loop");
            item = parse_name(p);
            if (item && item->kind != N_NAME) fail(p, ERR_FORMAT, line, "cannot assign to a constant");
            if (with_namespace && skip_op(p, ".")) {
                item = node_of(p, N_NSREF, line, item, NULL);
                item->name = expect_name(p, "an attribute's name");
            }
        }
        node_add(p, &n->list, item);
        if (!skip_op(p, ",")) break;
        comma = true;
    }
    leave(p);
    if (comma) return n;
    return item ? item : unexpected(p, "a name");
}

static Node *parse_filters(Parser *p, Node *n) {
    while (skip_op(p, "|")) n = parse_filter(p, n);
    return n;
}

static Node *parse_set(Parser *p, int line) {
    Node *n = node_of(p, N_SET, line, parse_target(p, true), NULL);
    if (skip_op(p, "=")) {
        n->b = parse_tuple(p, true, false);
        return n;
    }
    n->kind = N_SET_BLOCK;
    n->b = parse_filters(p, NULL);
    parse_block(p, "set", line, "endset", &n->body);
    return n;
}

static Node *parse_if(Parser *p, int line) {
    Node *n = node_new(p, N_IF, line);
    bool more = true;
    for (bool conditional = true; more && !p->failed;) {
        Node *branch = node_new(p, N_BRANCH, p->cur.line);
        if (conditional) branch->a = parse_tuple(p, false, false);
        parse_body(p, "if", line, conditional ? "elif else endif" : "endif", &branch->body);
        node_add(p, &n->list, branch);
        more = !is_name(p, "endif");
        conditional = is_name(p, "elif");
        advance(p);
    }
    return n;
}

static Node *parse_for(Parser *p, int line) {
    p->loops++;
    Node *n = node_of(p, N_FOR, line, parse_target(p, false), NULL);
    if (!skip_name(p, "in")) unexpected(p, "'in'");
    n->b = parse_tuple(p, false, false);
    if (skip_name(p, "if")) n->c = parse_expression(p);
    n->op = skip_name(p, "recursive");
    parse_body(p, "for", line, "else endfor", &n->body);
    p->loops--;
    bool otherwise = is_name(p, "else");
    advance(p);
    if (otherwise) parse_block(p, "for", line, "endfor", &n->other);
    return n;
}

/* (a, b=1): into a list of N_PARAM. */
static void parse_signature(Parser *p, NodeList *out) {
    expect_op(p, "(");
    while (!p->failed && !is_op(p, ")")) {
        if (out->n) expect_op(p, ",");
        Node *n = node_new(p, N_PARAM, p->cur.line);
        n->name = expect_name(p, "a parameter's name");
        if (skip_op(p, "="))
            n->a = parse_expression(p);
        else if (out->n && out->at[out->n - 1]->a)
            fail(p, ERR_FORMAT, n->line, "a parameter without default follows one with default");
        node_add(p, out, n);
    }
    expect_op(p, ")");
}

/* A body that becomes a macro: what it uses of the special names, and no break out of it. */
static void parse_macro_body(Parser *p, Node *n, const char *opener, const char *end) {
    int loops = p->loops;
    unsigned outer = p->macro_names;
    p->loops = 0;
    p->macro_names = 0;
    parse_block(p, opener, n->line, end, &n->body);
    n->op = (uint8_t)p->macro_names;
    for (int i = 0; i < n->list.n; i++) {
        Str name = n->list.at[i]->name;
        if (str_eq(name, S("caller"))) n->op &= (uint8_t)~MACRO_CALLER;
        if (str_eq(name, S("varargs"))) n->op &= (uint8_t)~MACRO_VARARGS;
        if (str_eq(name, S("kwargs"))) n->op &= (uint8_t)~MACRO_KWARGS;
    }
    p->macro_names |= outer;
    p->loops = loops;
}

static Node *parse_macro(Parser *p, int line) {
    Node *n = node_new(p, N_MACRO, line);
    n->name = expect_name(p, "a macro's name");
    parse_signature(p, &n->list);
    parse_macro_body(p, n, "macro", "endmacro");
    return n;
}

static Node *parse_call(Parser *p, int line) {
    Node *n = node_new(p, N_CALL_BLOCK, line);
    if (is_op(p, "(")) parse_signature(p, &n->list);
    Node *call = parse_expression(p);
    if (call && call->kind != N_CALL) fail(p, ERR_FORMAT, line, "expected a call");
    n->a = call;
    parse_macro_body(p, n, "call", "endcall");
    return n;
}

static Node *parse_filter_block(Parser *p, int line) {
    Node *n = node_new(p, N_FILTER_BLOCK, line);
    n->b = parse_filters(p, parse_filter(p, NULL));
    parse_block(p, "filter", line, "endfilter", &n->body);
    return n;
}

static Node *parse_with(Parser *p, int line) {
    Node *n = node_new(p, N_SCOPE, line);
    while (!p->failed && p->cur.kind != T_BLOCK_END && !is_op(p, ":")) {
        if (n->list.n) expect_op(p, ",");
        Node *set = node_of(p, N_SET, p->cur.line, parse_name(p), NULL);
        if (set->a && set->a->kind != N_NAME) fail(p, ERR_FORMAT, line, "cannot assign to a constant");
        expect_op(p, "=");
        set->b = parse_expression(p);
        node_add(p, &n->list, set);
    }
    parse_block(p, "with", line, "endwith", &n->body);
    return n;
}

/* transformers marks the assistant's turns with this tag; here it is only a scope. */
static Node *parse_generation(Parser *p, int line) {
    Node *n = node_new(p, N_SCOPE, line);
    int loops = p->loops;
    p->loops = 0;
    parse_block(p, "generation", line, "endgeneration", &n->body);
    p->loops = loops;
    return n;
}

static Node *parse_break(Parser *p, int line) {
    if (!p->loops) return fail(p, ERR_FORMAT, line, "'break' outside of a loop");
    return node_new(p, N_BREAK, line);
}

static Node *parse_continue(Parser *p, int line) {
    if (!p->loops) return fail(p, ERR_FORMAT, line, "'continue' outside of a loop");
    return node_new(p, N_CONTINUE, line);
}

static Node *parse_print(Parser *p, int line) {
    Node *n = node_new(p, N_SCOPE, line);
    while (!p->failed && p->cur.kind != T_BLOCK_END) {
        if (n->body.n) expect_op(p, ",");
        node_add(p, &n->body, node_of(p, N_PRINT, line, parse_expression(p), NULL));
    }
    return n;
}

/* Without inheritance a block is just a part of the text. */
static Node *parse_named_block(Parser *p, int line) {
    Node *n = node_new(p, N_BLOCK, line);
    n->name = expect_name(p, "a block's name");
    int loops = p->loops;
    n->op = skip_name(p, "scoped");
    skip_name(p, "required");
    p->loops = 0; /* no break out of it */
    parse_block(p, "block", line, "endblock", &n->body);
    p->loops = loops;
    if (p->cur.kind == T_NAME && str_eq(p->cur.text, n->name)) advance(p);
    return n;
}

static Node *parse_autoescape(Parser *p, int line) {
    Node *n = node_new(p, N_SCOPE, line), *on = parse_expression(p);
    if (on && (on->kind != N_CONST || value_truth(on->value)))
        return fail(p, ERR_UNSUPPORTED, line, "autoescape is not supported");
    parse_block(p, "autoescape", line, "endautoescape", &n->body);
    return n;
}

/* A tag that needs another template fails when it is run, as in an environment without a loader. */
static Node *parse_other(Parser *p, int line) {
    while (!p->failed && p->cur.kind != T_BLOCK_END && p->cur.kind != T_EOF) advance(p);
    return node_new(p, N_NO_LOADER, line);
}

static const struct {
    const char *name;
    Node *(*parse)(Parser *, int line);
} statements[] = {
    {"if", parse_if},
    {"for", parse_for},
    {"set", parse_set},
    {"macro", parse_macro},
    {"call", parse_call},
    {"filter", parse_filter_block},
    {"with", parse_with},
    {"generation", parse_generation},
    {"break", parse_break},
    {"continue", parse_continue},
    {"autoescape", parse_autoescape},
    {"block", parse_named_block},
    {"extends", parse_other},
    {"from", parse_other},
    {"import", parse_other},
    {"include", parse_other},
    {"print", parse_print},
};

static Node *parse_statement(Parser *p) {
    int line = p->cur.line;
    Str name = expect_name(p, "a tag's name");
    if (p->failed) return NULL;
    for (size_t k = 0; k < sizeof statements / sizeof *statements; k++)
        if (str_eq(name, str_of(statements[k].name))) return statements[k].parse(p, line);
    return fail(p, ERR_FORMAT, line, "unknown or misplaced tag '%.*s'", STR_ARG(name));
}

/* Is `name` one of the words? */
static bool among(Str name, const char *words) {
    for (const char *w = words; *w;) {
        size_t n = strcspn(w, " ");
        if (str_eq(name, (Str){w, n})) return true;
        w += n + (w[n] == ' ');
    }
    return false;
}

/* Statements up to a tag among `ends`, whose name is then the current token; ends NULL: up to the end. */
static void parse_statements(Parser *p, const char *opener, int line, const char *ends, NodeList *out) {
    while (!p->failed) {
        Token t = p->cur;
        if (t.kind == T_EOF) {
            if (ends) fail(p, ERR_FORMAT, t.line, "'%s' of line %d is not closed", opener, line);
            return;
        }
        advance(p);
        if (t.kind == T_DATA) {
            Node *n = node_new(p, N_TEXT, t.line);
            n->value = text_constant(p, t.text);
            node_add(p, out, n);
        } else if (t.kind == T_PRINT_BEGIN) {
            node_add(p, out, node_of(p, N_PRINT, t.line, parse_tuple(p, true, false), NULL));
            expect_kind(p, T_PRINT_END, "'}}'");
        } else {
            if (ends && p->cur.kind == T_NAME && among(p->cur.text, ends)) return;
            node_add(p, out, parse_statement(p));
            expect_kind(p, T_BLOCK_END, "'%}'");
        }
    }
}

static void parse_body(Parser *p, const char *opener, int line, const char *ends, NodeList *out) {
    if (enter(p)) {
        skip_op(p, ":");
        expect_kind(p, T_BLOCK_END, "'%}'");
        parse_statements(p, opener, line, ends, out);
    }
    leave(p);
}

bool template_parse(const char *name, Str source, Arena *arena, NodeList *body, Err *err) {
    if (source.n > TEMPLATE_MAX_SOURCE)
        return err_set(err, ERR_LIMIT, "%s: %zu bytes, more than %d", name, source.n, TEMPLATE_MAX_SOURCE);
    ptrdiff_t bad = utf8_bad(source);
    if (bad >= 0) return err_set(err, ERR_FORMAT, "%s: not valid UTF-8 at byte %td", name, bad);
    Parser p = {.lex = {.name = name,
                        .src = lexer_source(arena, source),
                        .arena = arena,
                        .err = err,
                        .line = 1,
                        .inside = T_DATA,
                        .line_starting = true}};
    advance(&p);
    parse_statements(&p, "", 1, NULL, body);
    return !p.failed;
}
