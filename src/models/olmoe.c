/* OLMoE: experts in every layer; one norm over all heads of q, and of k; q, k and v may be clamped behind it. */
#include "models/blocks.h"

static const KeyRow keys[] = {{"clip_qkv", "attention.clamp_kqv"}, {"sliding_window", NULL}, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 16}, {"attention.layer_norm_rms_epsilon", 1e-5}, {"context_length", 4096},
    {"expert_count", 64}, {"expert_used_count", 8}, {0}};

static const char *const reads[] = {"attention.clamp_kqv", "expert_weights_norm", NULL};

const Arch arch_olmoe = {
    .name = "olmoe", .norm = block_rmsnorm, .head_norm = block_rmsnorm_all, .layer = block_layer, .keys = keys,
    .defaults = defaults,
    .reads = reads};
