/* Constraint: a place in a grammar (text/grammar) as the Mask of one generation. Engine thread. */
#ifndef TENON_ENGINE_CONSTRAINT_H
#define TENON_ENGINE_CONSTRAINT_H

#include "engine/sample.h"
#include "text/grammar/grammar.h"

/* A zeroed one constrains nothing. */
typedef struct Constraint {
    Matcher *matcher;
    Mask mask;
} Constraint;

/* The Mask for a request; NULL if g is NULL. All is borrowed until constraint_end, and the Constraint must not move. */
const Mask *constraint_begin(Constraint *c, Grammar *g, const Vocab *v);
void constraint_end(Constraint *c);

#endif
