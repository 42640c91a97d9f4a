/* StableLM: LayerNorm, a quarter of each head rotates, q and k may have a LayerNorm with a weight for each head, and
 * attention and MLP may stand side by side. */
#include "models/blocks.h"

static Val head_norm(Build *b, Val x, const char *name) {
    return block_has(b, name) ? block_layernorm(b, x, name) : x;
}

static Val layer(Build *b, Val x) {
    return block_has(b, "ffn_norm") ? block_layer(b, x) : block_parallel_layer(b, x);
}

static const NameRow names[] = {
    {"model.norm.bias", "output_norm.bias", NULL},
    {"model.layers.%.input_layernorm.bias", "blk.%.attn_norm.bias", NULL},
    {"model.layers.%.post_attention_layernorm.bias", "blk.%.ffn_norm.bias", NULL},
    {"model.layers.%.self_attn.q_layernorm.norms.#.weight", "blk.%.attn_q_norm.weight", NULL},
    {"model.layers.%.self_attn.k_layernorm.norms.#.weight", "blk.%.attn_k_norm.weight", NULL},
    {0},
};

static const KeyRow keys[] = {
    {"partial_rotary_factor", "rope.partial_factor"},
    {"rope_parameters.partial_rotary_factor", "rope.partial_factor"},
    {"sliding_window", NULL},
    {"attention_bias", NULL},
    {0},
};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.head_count_kv", 32}, {"attention.layer_norm_epsilon", 1e-5},
    {"context_length", 4096}, {"rope.partial_factor", 0.25}, {0}};

const Arch arch_stablelm = {.name = "stablelm", .norm = block_layernorm, .head_norm = head_norm, .layer = layer,
                            .names = names, .keys = keys, .defaults = defaults};
