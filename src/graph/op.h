/* The ops by name, and their traits: the rows of ops.def. Any thread. */
#ifndef TENON_GRAPH_OP_H
#define TENON_GRAPH_OP_H

typedef enum Op {
#define LEAF(name, text) OP_##name,
#define OP(name, traits, share, text) OP_##name,
#include "graph/ops.def"
#undef LEAF
#undef OP
    OP_COUNT
} Op;

const char *op_name(Op op);

/* Traits: what passes and engines may assume of an op (ops.def). */
enum {
    TRAIT_ROWWISE = 1,     /* a row of its result depends on the same row of its inputs alone, whatever its position */
    TRAIT_IN_PLACE = 2,    /* the result may overwrite the first input: a row is read before it is written */
    TRAIT_IN_PLACE_2 = 4,  /* or the second input */
    TRAIT_MATRIX = 8,      /* its second input is a weight of any type, which an engine may keep in a layout of its
                            * own */
    TRAIT_MULTIPLIES = 16, /* and its first input is multiplied by it */
    TRAIT_ALIAS = 32,      /* its result is its first input, element by element */
};
unsigned op_traits(Op op);

#endif
