/* OLMoE: experts in every layer; one norm over all heads of q, and one over those of k; q, k and v may be clamped
 * afterwards. */
#include "arch/blocks.h"

static const KeyRow keys[] = {
    {"clip_qkv", "attention.clamp_kqv"},
    {"num_experts", "expert_count"},
    {"num_local_experts", "expert_count"},
    {"num_experts_per_tok", "expert_used_count"},
    {"norm_topk_prob", "expert_weights_norm"},
    {0},
};

static bool derive(Model *m, Err *err) {
    double clip = 1;
    return model_float(m, "config.clip_qkv", 1e-6, 1e30, &clip, err); /* 0 would make everything zero; it does not
                                                                       * mean that there is no clamp */
}

static const DefaultRow defaults[] = {
    {"attention.head_count", 16}, {"attention.layer_norm_rms_epsilon", 1e-5}, {"context_length", 4096},
    {"expert_count", 64}, {"expert_used_count", 8}, {0}};

static const char *const reads[] = {"attention.clamp_kqv", "expert_weights_norm", NULL};

const Arch arch_olmoe = {
    .name = "olmoe", .norm = block_rmsnorm, .head_norm = block_rmsnorm_all, .layer = block_layer, .keys = keys,
    .defaults = defaults, .biases = biases_attention, .derive = derive,
    .reads = reads};
