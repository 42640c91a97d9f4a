/* StarCoder2: LayerNorm, biases everywhere, an MLP without a gate. */
#include "arch/blocks.h"
#include "arch/window.h"

static const NameRow names[] = {
    {"model.norm.bias", "output_norm.bias", NULL},
    {"model.layers.%.input_layernorm.bias", "blk.%.attn_norm.bias", NULL},
    {"model.layers.%.post_attention_layernorm.bias", "blk.%.ffn_norm.bias", NULL},
    {"model.layers.%.mlp.c_fc.weight", "blk.%.ffn_up.weight", NULL},
    {"model.layers.%.mlp.c_fc.bias", "blk.%.ffn_up.bias", NULL},
    {"model.layers.%.mlp.c_proj.weight", "blk.%.ffn_down.weight", NULL},
    {"model.layers.%.mlp.c_proj.bias", "blk.%.ffn_down.bias", NULL},
    {0},
};

static const KeyRow keys[] = {
    {"rms_norm_eps", NULL},
    {"norm_epsilon", "attention.layer_norm_epsilon"},
    {"sliding_window", "attention.sliding_window"},
    {0}};

static const BiasRow biases[] = {{".self_attn.", "use_bias", true}, {".mlp.", "use_bias", true}, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 24}, {"attention.head_count_kv", 2}, {"attention.layer_norm_epsilon", 1e-5},
    {"context_length", 4096}, {0}};

const Arch arch_starcoder2 = {.name = "starcoder2", .act = act_gelu_tanh, .norm = block_layernorm,
                              .layer = block_layer, .mlp = block_ungated_mlp, .names = names, .keys = keys,
                              .defaults = defaults, .biases = biases,
                              .reads = reads_window};
