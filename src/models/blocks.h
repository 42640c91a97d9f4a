/* Blocks: the pieces that more than one architecture is made of. Weights are named without "blk.<n>." and ".weight";
 * the current layer and the missing parts are added. Shapes: x is [N,D] (or [M,D] behind the last layer). */
#ifndef TENON_MODELS_BLOCKS_H
#define TENON_MODELS_BLOCKS_H

#include "models/arch.h"

/* A weight of the current layer (or outside of layers); a missing one fails the build. */
Val block_weight(Build *b, const char *name, const char *suffix);

/* x w^T with `out` features, plus the bias if the file has one. */
Val block_linear(Build *b, Val x, const char *name, int64_t out);

Val block_rmsnorm(Build *b, Val x, const char *name); /* over the last dimension */

/* A projection split into heads: [N,heads,hd]. */
Val block_heads(Build *b, Val x, const char *name, int64_t heads);

Val block_rope(Build *b, Val x);

/* k and v into the cache, attention over it, the output projection: [N,D]. */
Val block_attention(Build *b, Val q, Val k, Val v);

/* down(act(gate x) * up x) */
Val block_gated_mlp(Build *b, Val x);

#endif
