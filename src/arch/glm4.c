/* GLM-4 of 2025: a Llama with norms around attention and MLP, whose heads rotate in part, in pairs; one weight for gate
 * and up. */
#include "arch/blocks.h"

static const NameRow names[] = {
    {"model.layers.%.post_self_attn_layernorm.weight", "blk.%.post_attention_norm.weight", NULL},
    {"model.layers.%.post_mlp_layernorm.weight", "blk.%.post_ffw_norm.weight", NULL},
    {"model.layers.%.mlp.gate_up_proj.weight", "blk.%.ffn_up.weight", NULL},
    {0},
};

static const BiasRow biases[] = {
    {".o_proj.", NULL, false}, {".self_attn.", "attention_bias", true}, {".mlp.", NULL, false}, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.head_count_kv", 2}, {"attention.key_length", 128},
    {"attention.layer_norm_rms_epsilon", 1.5625e-7}, {"context_length", 131072}, {"rope.partial_factor", 0.5}, {0}};

static const char *const reads[] = {"nextn_predict_layers", NULL};

const Arch arch_glm4 = {
    .name = "glm4", .rope_interleaved = true, .rope_partial = true, .norms = NORMS_AROUND, .norm = block_rmsnorm,
    .layer = block_layer, .mlp = block_fused_mlp, .names = names, .defaults = defaults, .biases = biases,
    .reads = reads};
