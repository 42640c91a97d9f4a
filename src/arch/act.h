/* Activations by the names that a config.json gives them. What is no op of its own is made of ops. */
#ifndef TENON_ARCH_ACT_H
#define TENON_ARCH_ACT_H

#include "base/err.h"
#include "base/str.h"
#include "graph/build.h"

typedef Val ActFn(Graph *, Val);

ActFn act_silu, act_gelu_tanh;

/* NULL: not known. */
ActFn *act_find(Str name, Err *err);

#endif
