/* Blocks: the pieces that more than one architecture is made of. Weights are named without "blk.<n>." and ".weight";
 * the current layer and the missing parts are added. Shapes: x is [N,D] (or [M,D] behind the last layer). */
#ifndef TENON_MODELS_BLOCKS_H
#define TENON_MODELS_BLOCKS_H

#include "models/arch.h"

/* A number that this model cannot do without: 0 (the metadata do not have it) fails the build, and gives 1. */
int64_t block_need(Build *b, int64_t value, const char *key);

/* A weight of the current layer (or outside of layers); a missing one fails the build. suffix NULL: there is none. */
Val block_weight(Build *b, const char *name, const char *suffix);
bool block_has(const Build *b, const char *name); /* NAME.weight */

/* x w^T with `out` features, plus the bias if the file has one. */
Val block_linear(Build *b, Val x, const char *name, int64_t out);

Val block_rmsnorm(Build *b, Val x, const char *name); /* over the last dimension */

/* A projection split into heads: [N,heads,hd]. */
Val block_heads(Build *b, Val x, const char *name, int64_t heads);

Val block_rope(Build *b, Val x);

/* k and v into the cache, attention over it, the output projection: [N,D]. */
Val block_attention(Build *b, Val q, Val k, Val v);

/* Elements [*at, *at + n) of x; *at moves on. */
Val block_take(Build *b, Val x, int64_t *at, int64_t n);

/* Causal depthwise convolution and activation, as in front of a scan. */
Val block_conv1d(Build *b, Val x, const char *name);

/* down(act(gate x) * up x) */
Val block_gated_mlp(Build *b, Val x);

#endif
