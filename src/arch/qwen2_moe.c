/* Qwen2-MoE: Qwen2 with experts in some layers, and beside them one expert that every token uses, weighted by a
 * gate. */
#include "arch/blocks.h"
#include "arch/window.h"

/* Every other one of the first layers has the window. */
static bool has_window(const Model *m, int64_t layer, int64_t most) {
    (void)m;
    return layer % 2 == 0 && layer < most;
}

static bool derive(Model *m, Err *err) { return window_if_used(m, "qwen2moe", has_window, 4096, err); }

static const NameRow names[] = {
    {"model.layers.%.mlp.shared_expert_gate.weight", "blk.%.ffn_gate_inp_shexp.weight", NULL},
    {"model.layers.%.mlp.shared_expert.gate_proj.weight", "blk.%.ffn_gate_shexp.weight", NULL},
    {"model.layers.%.mlp.shared_expert.up_proj.weight", "blk.%.ffn_up_shexp.weight", NULL},
    {"model.layers.%.mlp.shared_expert.down_proj.weight", "blk.%.ffn_down_shexp.weight", NULL},
    {0},
};

static const KeyRow keys[] = {
    {"num_experts", "expert_count"},
    {"num_experts_per_tok", "expert_used_count"},
    {"moe_intermediate_size", "expert_feed_forward_length"},
    {"shared_expert_intermediate_size", "expert_shared_feed_forward_length"},
    {"norm_topk_prob", "expert_weights_norm"},
    {"layer_types", "attention.sliding_window_pattern"},
    {0},
};

static const BiasRow biases[] = {
    {".o_proj.", NULL, false}, {".self_attn.", "qkv_bias", true}, {".mlp.", NULL, false}, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 16}, {"attention.head_count_kv", 16}, {"attention.layer_norm_rms_epsilon", 1e-6},
    {"context_length", 32768}, {"expert_count", 60}, {"expert_used_count", 4}, {0}};

static const char *const reads[] = {"attention.sliding_window", "expert_weights_norm", NULL};

const Arch arch_qwen2_moe = {.name = "qwen2moe", .hf = "qwen2_moe", .norm = block_rmsnorm, .layer = block_layer,
                             .mlp = block_shared_mlp, .names = names, .keys = keys, .defaults = defaults,
                             .biases = biases, .derive = derive, .reads = reads};
