/* Shards: how several devices divide a model among them, which the partitioner of the compiler then carries out: it
 * cuts the programs and adds what the devices tell each other. Here it is only decided which dimension of each weight,
 * state and product is divided, in the pattern of Megatron-LM (arXiv 1909.08053): heads, the inner width of an FFN or
 * an expert, the vocabulary. What the devices do not divide evenly each has whole. No state, any thread. */
#ifndef TENON_BACKEND_HLO_SHARD_H
#define TENON_BACKEND_HLO_SHARD_H

#include "backend/hlo/emit.h"
#include "graph/graph.h"

/* What may be divided of a weight [.., O, I]. */
typedef enum ShardWays { SHARD_NOT, SHARD_OUTS, SHARD_ANY } ShardWays;

typedef struct Shards {
    int devices;
    int *node; /* [n_node]: 1 + the dimension of its shape that is divided; 0: none */
} Shards;

/* ways: of each weight's node. Caller frees node. */
Shards shards_of(const Graph *g, int devices, const ShardWays *ways);

/* v as a value that is divided along a dimension, or, -1, whole on each device. */
Hlo shard_value(Emit *e, Hlo v, int dim, int devices);

/* Appends one line: what stays whole on each device; nothing if all of it is divided. */
void shards_tell(const Shards *s, const Graph *g, Buf *out);

#endif
