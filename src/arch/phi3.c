/* Phi-3: one weight for q, k and v, one for gate and up; different factors on the frequencies for short and for long
 * texts. */
#include "arch/blocks.h"
#include "arch/window.h"

static const NameRow names[] = {
    {"model.layers.%.self_attn.qkv_proj.weight", "blk.%.attn_qkv.weight", NULL},
    {"model.layers.%.mlp.gate_up_proj.weight", "blk.%.ffn_up.weight", NULL},
    {0},
};

static const KeyRow keys[] = {
    {"sliding_window", "attention.sliding_window"},
    {"original_max_position_embeddings", "rope.scaling.original_context_length"},
    {0},
};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.layer_norm_rms_epsilon", 1e-5}, {"context_length", 4096},
    {"rope.scaling.original_context_length", 4096}, {0}};

const Arch arch_phi3 = {.name = "phi3", .rope_partial = true, .rope_long = true, .norm = block_rmsnorm,
                        .layer = block_layer, .mlp = block_fused_mlp, .names = names, .keys = keys,
                        .defaults = defaults,
                        .reads = reads_window};
