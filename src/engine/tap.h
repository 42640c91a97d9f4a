/* Tap: what an engine's graph gets so that recall can read queries: they are kept like keys, in a state of their own.
 * Engine thread. */
#ifndef TENON_ENGINE_TAP_H
#define TENON_ENGINE_TAP_H

#include "engine/engine.h"

/* Of a bounded engine whose graph is made and whose backend is not open. Fails if the head is none of the graph's. */
bool tap_open(tn_engine *e, const LoadOpts *o, Err *err);

/* The states of keys and queries of a layer whose heads are all tapped; false: there are none. */
bool tap_find(const tn_engine *e, int layer, int *keys, int *queries);

#endif
