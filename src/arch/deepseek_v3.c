/* DeepSeek-V3: latent attention, and experts that a sigmoid and a bias choose, beside those that every token uses. */
#include "arch/mla.h"

static Val layer(Build *b, Val x) { return mla_layer(b, x, mla_attention); }

static bool derive(Model *m, Err *err) {
    return mla_derive(m, "deepseek2", NULL, err) &&
           (model_meta(m, "config.norm_topk_prob") ||
            names_imply(m, "deepseek2", "expert_weights_norm", (Meta){.type = META_BOOL, .b = true}, err));
}

static const NameRow names[] = {
    MLA_NAMES,
    {"model.layers.%.mlp.gate.e_score_correction_bias", "blk.%.exp_probs_b.bias", NULL},
    {"model.layers.%.mlp.shared_experts.gate_proj.weight", "blk.%.ffn_gate_shexp.weight", NULL},
    {"model.layers.%.mlp.shared_experts.up_proj.weight", "blk.%.ffn_up_shexp.weight", NULL},
    {"model.layers.%.mlp.shared_experts.down_proj.weight", "blk.%.ffn_down_shexp.weight", NULL},
    {0},
};

static const KeyRow keys[] = {
    {"q_lora_rank", "attention.q_lora_rank"}, {"n_routed_experts", "expert_count"},
    {"num_local_experts", "expert_count"}, {"num_experts_per_tok", "expert_used_count"},
    {"moe_intermediate_size", "expert_feed_forward_length"}, {"n_shared_experts", "expert_shared_count"},
    {"routed_scaling_factor", "expert_weights_scale"}, {"norm_topk_prob", "expert_weights_norm"},
    {"n_group", "expert_group_count"}, {"topk_group", "expert_group_used_count"},
    {"first_k_dense_replace", "leading_dense_block_count"}, {"rope_interleave", "rope.interleaved"},
    {"num_key_value_heads", NULL}, {"head_dim", NULL}, {0},
};

static const DefaultRow defaults[] = {
    {"attention.head_count", 128}, {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 4096},
    {"attention.q_lora_rank", 1536}, {"expert_count", 256}, {"expert_used_count", 8}, {"expert_shared_count", 1},
    {"expert_feed_forward_length", 2048}, {"expert_weights_scale", 2.5}, {"expert_group_count", 8},
    {"expert_group_used_count", 4}, {0}};

static const char *const reads[] = {"expert_weights_norm", "nextn_predict_layers", NULL};

const Arch arch_deepseek_v3 = {
    .name = "deepseek2", .hf = "deepseek_v3", .rope_interleaved = true, .norm = block_rmsnorm, .config = mla_config,
    .layer = layer, .names = names, .keys = keys, .defaults = defaults, .biases = biases_attention, .derive = derive,
    .reads = reads};
