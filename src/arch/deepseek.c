/* DeepSeek-V3: latent attention, and experts that a sigmoid and a bias choose, beside those that every token uses. In
 * V2 a softmax chooses. Kimi K2 is V3 by another name. */
#include "arch/mla.h"

static Val layer(Build *b, Val x) { return mla_layer(b, x, mla_attention); }

/* Whether there are groups of experts is said by a word; the softmax is the class's. */
static bool derive_v2(Model *m, Err *err) {
    static const char *const given[] = {"topk_method", NULL};
    Str method = S("greedy");
    if (!names_not_null(m, given, err) || !model_str(m, "config.topk_method", &method, err)) return false;
    bool grouped = str_eq(method, S("group_limited_greedy"));
    if (!grouped && !str_eq(method, S("greedy")))
        return err_set(err, ERR_UNSUPPORTED, "topk_method '%.*s' is not supported", STR_ARG(method));
    const Meta one = {.type = META_INT, .i = 1};
    return (grouped || (names_imply(m, "deepseek2", "expert_group_count", one, err) &&
                        names_imply(m, "deepseek2", "expert_group_used_count", one, err))) &&
           names_imply(m, "deepseek2", "expert_gating_func", one, err) && mla_derive(m, "deepseek2", NULL, err);
}

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
    {"model.layers.%.mlp.shared_experts.gate_proj.bias", "blk.%.ffn_gate_shexp.bias", NULL},
    {"model.layers.%.mlp.shared_experts.up_proj.bias", "blk.%.ffn_up_shexp.bias", NULL},
    {"model.layers.%.mlp.shared_experts.down_proj.bias", "blk.%.ffn_down_shexp.bias", NULL},
    {0},
};

#define KEYS                                                                                                      \
    {"q_lora_rank", "attention.q_lora_rank"}, {"n_routed_experts", "expert_count"},                               \
    {"num_experts_per_tok", "expert_used_count"}, {"moe_intermediate_size", "expert_feed_forward_length"},        \
    {"n_shared_experts", "expert_shared_count"}, {"routed_scaling_factor", "expert_weights_scale"},               \
    {"n_group", "expert_group_count"}, {"topk_group", "expert_group_used_count"},                                 \
    {"first_k_dense_replace", "leading_dense_block_count"}, {"num_key_value_heads", NULL}, {"head_dim", NULL}

static const KeyRow keys[] = {
    KEYS, {"num_local_experts", "expert_count"}, {"norm_topk_prob", "expert_weights_norm"},
    {"rope_interleave", "rope.interleaved"}, {0}};

static const KeyRow keys_v2[] = {KEYS, {"num_experts", "expert_count"}, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 128}, {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 4096},
    {"attention.q_lora_rank", 1536}, {"expert_count", 256}, {"expert_used_count", 8}, {"expert_shared_count", 1},
    {"expert_feed_forward_length", 2048}, {"expert_weights_scale", 2.5}, {"expert_group_count", 8},
    {"expert_group_used_count", 4}, {0}};

static const DefaultRow defaults_v2[] = {
    {"attention.head_count", 32}, {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 2048},
    {"attention.q_lora_rank", 1536}, {"expert_count", 64}, {"expert_shared_count", 2},
    {"expert_feed_forward_length", 1407}, {"expert_weights_scale", 1}, {0}};

static const char *const reads[] = {"expert_weights_norm", "nextn_predict_layers", NULL};

const Arch arch_deepseek_v2 = {.name = "deepseek2", .hf = "deepseek_v2", .names = names, .keys = keys_v2,
                               .defaults = defaults_v2, .biases = biases_llama, .derive = derive_v2};
const Arch arch_kimi_k2 = {.name = "deepseek2", .hf = "kimi_k2", .names = names, .keys = keys, .defaults = defaults,
                           .biases = biases_attention, .derive = derive};
const Arch arch_deepseek_v3 = {
    .name = "deepseek2", .hf = "deepseek_v3", .rope_interleaved = true, .norm = block_rmsnorm, .config = mla_config,
    .layer = layer, .names = names, .keys = keys, .defaults = defaults, .biases = biases_attention, .derive = derive,
    .reads = reads};
