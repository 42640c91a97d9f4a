/* Qwen3.5 with experts, and beside them one that every token uses. */
#include "arch/qwen3_5.h"

static bool derive(Model *m, Err *err) { return delta_net_derive(m, "qwen35moe", err); }

static const KeyRow keys[] = {
    {"linear_conv_kernel_dim", "ssm.conv_kernel"},       {"linear_key_head_dim", "ssm.state_size"},
    {"linear_num_key_heads", "ssm.group_count"},         {"linear_num_value_heads", "ssm.time_step_rank"},
    {"num_experts", "expert_count"},                     {"num_local_experts", "expert_count"},
    {"num_experts_per_tok", "expert_used_count"},        {"moe_intermediate_size", "expert_feed_forward_length"},
    {"shared_expert_intermediate_size", "expert_shared_feed_forward_length"},
    {"intermediate_size", NULL},
    {"layer_types", NULL}, /* derive reads it */
    {0},
};

static const DefaultRow defaults[] = {
    {"attention.head_count", 16}, {"attention.head_count_kv", 2}, {"attention.key_length", 256},
    {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 32768}, {"rope.partial_factor", 0.25},
    {"expert_count", 256}, {"expert_used_count", 8}, {"expert_shared_feed_forward_length", 512},
    {"ssm.conv_kernel", 4}, {"ssm.state_size", 128}, {"ssm.group_count", 16}, {"ssm.time_step_rank", 32}, {0}};

static const char *const reads[] = {"nextn_predict_layers", NULL};

const Arch arch_qwen3_5_moe = {
    .name = "qwen35moe", .hf = "qwen3_5_moe_text", .rope_partial = true, .normalise_routes = true, .attn_gate = true,
    .norm = block_rmsnorm, .head_norm = block_rmsnorm, .layer = qwen3_5_layer, .mlp = block_shared_mlp,
    .names = names_qwen3_5, .keys = keys, .defaults = defaults, .biases = biases_attention, .derive = derive,
    .reads = reads};
