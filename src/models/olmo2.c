/* OLMo 2: norms behind attention and MLP instead of before them, and one over all heads of q, and of k. */
#include "models/blocks.h"
#include "models/window.h"

static const NameRow names[] = {
    {"model.layers.%.post_attention_layernorm.weight", "blk.%.post_attention_norm.weight", NULL},
    {"model.layers.%.post_feedforward_layernorm.weight", "blk.%.post_ffw_norm.weight", NULL},
    {0},
};

const Arch arch_olmo2 = {.name = "olmo2", .norm = block_rmsnorm, .head_norm = block_rmsnorm_all, .norms = NORMS_BEHIND,
                         .layer = block_layer, .names = names, .keys = keys_window};
