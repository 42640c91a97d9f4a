/* Lowering to the native kernels (native_calls.h), of programs whose matrices are panels: linears that read the same
 * value are one call, with the norm before them and the gate or the sum behind them; a cache and its attention are one.
 * Everything else is lowered as in other programs. */
#ifndef TENON_BACKEND_HLO_LOWER_NATIVE_H
#define TENON_BACKEND_HLO_LOWER_NATIVE_H

#include "backend/hlo/lower.h"

/* Lowers a node as a part of a call, or leaves it to one that follows; false: it is lowered as usual. */
bool native_lower(Lower *l, int node);
void native_begin(Lower *l);
void native_end(Lower *l);

#endif
