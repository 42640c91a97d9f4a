/* Budget: what the parts of an engine take of memory, and how many parked sequences fit a limit. Sequences are reserved
 * when the engine opens, so a limit that holds then holds for ever. */
#ifndef TENON_ENGINE_BUDGET_H
#define TENON_ENGINE_BUDGET_H

#include "engine/engine.h"

typedef struct Budget {
    size_t weights;  /* as they are stored; an engine may map them, or hold them in another form (scratch) */
    size_t sequence; /* one, full */
    size_t scratch;  /* everything else that is reserved */
} Budget;

/* The parts of an open engine. */
Budget budget_of(const tn_engine *e);

/* Before the backend opens: lower o->parked until everything should fit `limit` bytes, and they `cache` bytes. */
bool budget_fit(const Model *m, const Graph *g, EngineOpts *o, size_t limit, size_t cache, Err *err);

#endif
