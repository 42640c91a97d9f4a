/* Cohere 2: attention and MLP in parallel behind one LayerNorm; three layers with a window and positions, then one
 * layer with neither. */
#include "arch/blocks.h"

static Val layer(Build *b, Val x) {
    block_need(b, b->c.window, "attention.sliding_window");
    if (!b->c.attn.window) b->c.rope.dims = 0;
    return block_parallel_layer(b, x);
}

static const KeyRow keys[] = {
    {"logit_scale", "logit_scale"},
    {"rms_norm_eps", NULL},
    {"layer_norm_eps", "attention.layer_norm_epsilon"},
    {"sliding_window", "attention.sliding_window"},
    {"layer_types", "attention.sliding_window_pattern"},
    {"sliding_window_pattern", "attention.sliding_window_pattern"},
    {0},
};

static const DefaultRow defaults[] = {
    {"attention.head_count", 64}, {"attention.layer_norm_epsilon", 1e-5}, {"context_length", 8192},
    {"attention.sliding_window", 4096}, {"logit_scale", 0.0625}, {0}};

static const char *const reads[] = {"attention.sliding_window", "logit_scale", NULL};

const Arch arch_cohere2 = {.name = "cohere2", .rope_interleaved = true, .window_period = 4, .norm = block_layernorm,
                           .layer = layer, .keys = keys, .defaults = defaults, .biases = biases_attention,
                           .reads = reads};
