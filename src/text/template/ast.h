/* AST: a template as a tree. Nodes live in the template's arena and are immutable after parsing. */
#ifndef TENON_TEXT_TEMPLATE_AST_H
#define TENON_TEXT_TEMPLATE_AST_H

#include "text/template/value.h"

/* Which fields a kind uses; the others are zero. */
typedef enum NodeKind {
    /* statements */
    N_TEXT,         /* value */
    N_PRINT,        /* a */
    N_IF,           /* list of N_BRANCH: a condition (NULL: else), body */
    N_BRANCH,
    N_FOR,          /* a target, b what, c condition or NULL, body, other; op 1: recursive */
    N_SET,          /* a target, b value */
    N_SET_BLOCK,    /* a target, b filters or NULL, body */
    N_MACRO,        /* name, list of N_PARAM, body, op: which of the MACRO_ names it uses */
    N_PARAM,        /* name, a default or NULL */
    N_CALL_BLOCK,   /* a the call, list of N_PARAM, body, op */
    N_FILTER_BLOCK, /* b filters, body */
    N_SCOPE,        /* list of N_SET, body: `with` and `generation` */
    N_BLOCK,        /* name, body, op 1: it sees the variables around it, not only those of the outermost level */
    N_NO_LOADER,    /* include, import, extends: other templates do not exist */
    N_BREAK,
    N_CONTINUE,
    /* expressions */
    N_CONST,   /* value */
    N_NAME,    /* name */
    N_NSREF,   /* a.name as a target: a N_NAME */
    N_ATTR,    /* a.name */
    N_ITEM,    /* a[b] */
    N_SLICE,   /* a[from:to:step]: list of three, NULL where absent */
    N_CALL,    /* a(list): values, then N_KEYWORD, N_SPREAD, N_SPREAD_DICT */
    N_KEYWORD, /* name = a */
    N_SPREAD,
    N_SPREAD_DICT,
    N_FILTER, /* a | name(list); a is NULL where a block's text goes; builtin NULL: not known */
    N_TEST,   /* a is name(list) */
    N_NOT,
    N_NEG,
    N_POS,
    N_AND,
    N_OR,
    N_BINARY,  /* a op b */
    N_COMPARE, /* a, then list of N_OPERAND: op a */
    N_OPERAND,
    N_IF_ELSE, /* a if b else c (NULL: undefined) */
    N_LIST,
    N_TUPLE,
    N_DICT, /* list: key, value, key, value ... */
} NodeKind;

typedef enum Op {
    OP_ADD,
    OP_SUB,
    OP_MUL,
    OP_DIV,
    OP_FLOORDIV,
    OP_MOD,
    OP_POW,
    OP_CONCAT,
    OP_EQ,
    OP_NE,
    OP_LT,
    OP_LE,
    OP_GT,
    OP_GE,
    OP_IN,
    OP_NOT_IN,
} Op;

enum { MACRO_CALLER = 1, MACRO_VARARGS = 2, MACRO_KWARGS = 4 };

typedef struct Node Node;

typedef struct NodeList {
    Node **at;
    int n, cap;
} NodeList;

struct Node {
    uint8_t kind, op;
    int line;
    Str name;
    Value value;
    const Node *a, *b, *c;
    NodeList list, body, other;
    const struct Builtin *builtin;
};

enum {
    TEMPLATE_MAX_SOURCE = 1 << 20,
    TEMPLATE_MAX_NODES = 200 * 1000,
    TEMPLATE_MAX_NESTING = 150, /* of brackets, blocks and prefix operators: bounds the parser's C stack */
};

/* Parse a source that stays where it is. False and an error if it is not valid or uses what is not supported. */
bool template_parse(const char *name, Str source, Arena *arena, NodeList *body, Err *err);

#endif
