/* ref: one token at a time, one function per op, f32 throughout. What an op means is what is written here. */
#ifndef TENON_BACKEND_REF_REF_H
#define TENON_BACKEND_REF_REF_H

#include "backend/bound.h"

/* One node, one token. */
typedef struct RefCall {
    const Node *node;
    const Shape *shape[NODE_MAX_IN]; /* of the inputs */
    const float *in[NODE_MAX_IN];    /* a row, or a whole weight; NULL where absent */
    float *out;                      /* a row */
    int32_t id;                      /* the token */
    int pos;
    const Bound *bound;  /* attention: of the engine */
    const KvSeen *seen;  /* and of the sequence */
    const float *before; /* FIXED state [elems] before the token; may lie where `state` does */
    float *state;        /* and behind it; of cache and attention: [ctx][elems], elems = k [K,dk] then v [K,dv] */
} RefCall;

#define LEAF(name, text)
#define OP(name, traits, share, text) void ref_##name(const RefCall *c);
#include "graph/ops.def"
#undef LEAF
#undef OP

#endif
