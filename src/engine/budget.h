/* Budget: how many parked sequences fit a limit, by what the backend says that it needs. Sequences are reserved when
 * the engine opens, so a limit that holds then holds for ever. */
#ifndef TENON_ENGINE_BUDGET_H
#define TENON_ENGINE_BUDGET_H

#include "engine/engine.h"

/* Before the backend opens: sets e->needs, and lowers opts.parked until everything fits `limit` bytes, and the parked
 * sequences `cache` bytes. */
bool budget_fit(tn_engine *e, size_t limit, size_t cache, Err *err);

#endif
