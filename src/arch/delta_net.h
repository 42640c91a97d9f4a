/* What the models with gated delta nets share: Qwen3-Next, Qwen3.5. */
#ifndef TENON_ARCH_DELTA_NET_H
#define TENON_ARCH_DELTA_NET_H

#include "arch/blocks.h"

/* A gated delta net instead of attention. gate and beta: [N,V heads], before their activations. tiled: V head h has
 * the keys of head h modulo the K heads; else as in attention. */
Val delta_net(Build *b, Val x, Val gate, Val beta, bool tiled);

/* Is the current layer recurrent? By attention.recurrent_layers, or all but every full_attention_interval-th. */
bool delta_net_here(Build *b);

/* For a config.json: which layers are recurrent by layer_types, if it has them; that as metadata, and inner_size. */
bool delta_net_kinds(Model *m, int64_t layers, int64_t *recurrent, Err *err);
bool delta_net_derive(Model *m, const char *arch, Err *err);

/* q and k of width x, normalised by their length; q divided by the root of its size. */
Val delta_net_key(Build *b, Val x, int64_t heads, int64_t size, bool query);

/* Norm, then attention or a delta net, then norm and MLP. `net` makes the latter's gate and beta. */
Val delta_net_layer(Build *b, Val x, Val (*net)(Build *, Val x));

/* V heads from the order of config.json's models, by K head, to tiled ones; in GGUF's qwen35 they are so. */
NameTransform delta_net_rows, delta_net_qkv, delta_net_conv, delta_net_decay, delta_net_columns;

/* 1 + w, as these norms mean it; in files of mlx-lm, which are known by their convolutions' shape, they are so. */
NameTransform delta_net_norm;

#endif
