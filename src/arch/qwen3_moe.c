/* Qwen3-MoE: Qwen3 with experts in some layers. */
#include "arch/blocks.h"
#include "arch/window.h"

/* A GGUF does not say whether weights are normalised, and config.json's default is not what the released models do:
 * they normalise. */
static bool derive(Model *m, Err *err) {
    return window_if_used(m, "qwen3moe", NULL, 4096, err) &&
           (model_meta(m, "config.norm_topk_prob") ||
            names_imply(m, "qwen3moe", "expert_weights_norm", (Meta){.type = META_BOOL}, err));
}

static const KeyRow keys[] = {
    {"num_experts", "expert_count"},
    {"num_local_experts", "expert_count"},
    {"num_experts_per_tok", "expert_used_count"},
    {"moe_intermediate_size", "expert_feed_forward_length"},
    {"norm_topk_prob", "expert_weights_norm"},
    {0},
};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.head_count_kv", 4}, {"attention.layer_norm_rms_epsilon", 1e-6},
    {"context_length", 32768}, {"expert_count", 128}, {"expert_used_count", 8}, {0}};

static const char *const reads[] = {"attention.sliding_window", "expert_weights_norm", NULL};

const Arch arch_qwen3_moe = {.name = "qwen3moe", .hf = "qwen3_moe", .normalise_routes = true, .norm = block_rmsnorm,
                             .head_norm = block_rmsnorm, .layer = block_layer, .keys = keys, .defaults = defaults,
                             .biases = biases_attention, .derive = derive,
                             .reads = reads};
