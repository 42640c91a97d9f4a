/* Blocks: the pieces that more than one architecture is made of. Weights are named without "blk.<n>." and ".weight";
 * the current layer and the missing parts are added. Shapes: x is [N,D] (or [M,D] behind the last layer). */
#ifndef TENON_ARCH_BLOCKS_H
#define TENON_ARCH_BLOCKS_H

#include "arch/arch.h"

/* A number of the metadata, from least to most, or `otherwise` where they have none. If `otherwise` is below `least`,
 * the model cannot do without the number, and its absence fails the build. The result is always at least `least`. A
 * real is rounded to f32, as a GGUF stores it. */
int64_t block_int(Build *b, const char *key, int64_t least, int64_t most, int64_t otherwise);
double block_real(Build *b, const char *key, double least, double most, double otherwise);
/* The same for a number that has been read: 0 (the metadata do not have it) fails the build and gives 1. */
int64_t block_need(Build *b, int64_t value, const char *key);

/* A weight of the current layer (or outside of layers); a missing one fails the build. suffix NULL: there is none. */
Val block_weight(Build *b, const char *name, const char *suffix);
bool block_has(const Build *b, const char *name); /* NAME.weight */

/* The same in other dimensions, if it has as many elements; otherwise as it is, which what reads it then refuses. */
Val block_weight_as(Build *b, const char *name, const char *suffix, int rank, const int64_t *dim);

/* A weight [I] or [1,I], as [1,I]. */
Val block_row_weight(Build *b, const char *name);

/* Elements [at, at + those of the shape) of NAME.weight or NAME.bias, which has plain numbers, in that shape. The part
 * has the name `as` in its layer. */
Val block_weight_part(Build *b, const char *name, const char *suffix, const char *as, int64_t at, int rank,
                      const int64_t *dim);

/* x w^T with `out` features, plus the bias if the file has one. */
Val block_linear(Build *b, Val x, const char *name, int64_t out);

NormFn block_rmsnorm, block_layernorm; /* over the last dimension; layernorm adds a bias if the file has one */
NormFn block_rmsnorm_all;              /* of x [N,H,hd] over all heads together */

Val block_heads(Build *b, Val x, int64_t heads, int64_t size); /* as [N,heads,size] */
Val block_flat(Build *b, Val x);                               /* as [N,all] */

/* Attention over x whose heads share keys and values: q, k and v from three weights or from one, normalised by
 * arch.head_norm, clamped and rotated; with sinks if the file has them; times a gate if arch.attn_gate; then the output
 * projection: [N,D]. */
Val block_attention(Build *b, Val x);

Val block_residual(Build *b, Val x, Val y); /* x + residual_scale * y */

/* Attention, then MLP, with norms where arch.norms says. */
Val block_layer(Build *b, Val x);
/* x + attention + MLP, both computed from the same norm of x. */
Val block_parallel_layer(Build *b, Val x);

/* Elements [*at, *at + n) of x; *at moves on. */
Val block_take(Build *b, Val x, int64_t *at, int64_t n);

/* Causal depthwise convolution; the metadata have its number of taps at `key`. */
Val block_conv(Build *b, Val x, const char *name, const char *key);
/* The same (ssm.conv_kernel) and activation, as they precede a scan. */
Val block_conv1d(Build *b, Val x, const char *name);

/* The layer's MLP, of whatever kind. */
Val block_mlp(Build *b, Val x);
/* down(gate(gate x, up x)), weights ffn_gate<suffix> and so on. */
Val block_gated_mlp(Build *b, Val x, const char *suffix, int64_t ffn);
/* down(act(up x)). */
Val block_ungated_mlp(Build *b, Val x);
Val block_fused_mlp(Build *b, Val x); /* ffn_up gives gate and up */
/* For Arch.config, once the kind of score is set: the router's groups of experts. With the sigmoid a group counts as
 * its two best experts together (DeepSeek-V3), with the softmax as its best one (V2). */
void block_groups(Build *b);

/* The gated one for the experts that a router chooses (with a bias if the file has one), weighted. */
Val block_experts(Build *b, Val x);
/* Where the layer has a router, those and beside them what every token uses, weighted by a gate if there is one. */
Val block_shared_mlp(Build *b, Val x);

#endif
