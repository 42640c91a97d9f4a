/* Net: a recursive transition network over bytes and tokens, as flat arrays: what a Lang is compiled to, and what
 * match.c runs. Read-only after it is built. */
#ifndef TENON_TEXT_GRAMMAR_NET_H
#define TENON_TEXT_GRAMMAR_NET_H

#include "text/grammar/lang.h"

enum { NET_MAX_NODES = 1 << 20, NET_MAX_EDGES = 4 << 20 };

typedef enum NetOp {
    NET_BYTES,  /* edges a .. a + n */
    NET_TOKENS, /* token set a, then b */
    NET_SPLIT,  /* a and b */
    NET_CALL,   /* a, and b when it returns */
    NET_JUMP,   /* a */
    NET_LOOP,   /* loop a, then b */
    NET_END,    /* return */
    NET_FAIL,
} NetOp;

typedef struct NetNode {
    uint8_t op;
    uint16_t n;
    int32_t a, b;
} NetNode;

typedef struct NetEdge {
    uint8_t first, last;
    int32_t to;
} NetEdge;

/* A body that consumes something, min to max times (LANG_NO_MOST). */
typedef struct NetLoop {
    int32_t body, min, max;
} NetLoop;

typedef struct Net {
    NetNode *node;
    int32_t n_node, cap_node;
    NetEdge *edge;
    int32_t n_edge, cap_edge;
    NetLoop *loop;
    int32_t n_loop, cap_loop;
    TokenSet *tokens;
    int32_t n_tokens;
    Arena arena;
    int32_t start, rules;
    uint8_t class_of[256]; /* bytes that no edge tells apart are of one class */
    int n_class;
} Net;

bool net_build(Net *n, const Lang *l, int32_t root, Err *err);
void net_deinit(Net *n);

#endif
