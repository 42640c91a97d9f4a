/* Mixtral: a Llama with experts; the weights of the chosen ones are normalised. */
#include "arch/blocks.h"

static const NameRow names[] = {
    {"model.layers.%.block_sparse_moe.gate.weight", "blk.%.ffn_gate_inp.weight", NULL},
    {"model.layers.%.block_sparse_moe.experts.#.w1.weight", "blk.%.ffn_gate_exps.weight", NULL},
    {"model.layers.%.block_sparse_moe.experts.#.w2.weight", "blk.%.ffn_down_exps.weight", NULL},
    {"model.layers.%.block_sparse_moe.experts.#.w3.weight", "blk.%.ffn_up_exps.weight", NULL},
    {"model.layers.%.block_sparse_moe.switch_mlp.gate_proj.weight", "blk.%.ffn_gate_exps.weight", NULL},
    {"model.layers.%.block_sparse_moe.switch_mlp.up_proj.weight", "blk.%.ffn_up_exps.weight", NULL},
    {"model.layers.%.block_sparse_moe.switch_mlp.down_proj.weight", "blk.%.ffn_down_exps.weight", NULL},
    {0},
};

static const KeyRow keys[] = {
    {"sliding_window", "attention.sliding_window"}, {"num_local_experts", "expert_count"},
    {"num_experts", "expert_count"}, {"num_experts_per_tok", "expert_used_count"}, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.head_count_kv", 8}, {"attention.layer_norm_rms_epsilon", 1e-5},
    {"context_length", 131072}, {"expert_count", 8}, {"expert_used_count", 2}, {"rope.freq_base", 1e6}, {0}};

const Arch arch_mixtral = {
    .name = "llama", .hf = "mixtral", .rope_permuted = true, .names = names, .keys = keys,
    .defaults = defaults};
