/* OLMo 2: norms behind attention and MLP instead of before them, and one norm over all heads of q, and one over
 * those of k. OLMo 3 is the same with a window, and rotation without scaling, in three of four layers; a GGUF calls
 * it olmo2 too. */
#include "arch/blocks.h"

static const NameRow names[] = {
    {"model.layers.%.post_attention_layernorm.weight", "blk.%.post_attention_norm.weight", NULL},
    {"model.layers.%.post_feedforward_layernorm.weight", "blk.%.post_ffw_norm.weight", NULL},
    {0},
};

static const KeyRow keys[] = {
    {"sliding_window", "attention.sliding_window"}, {"layer_types", "attention.sliding_window_pattern"}, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.layer_norm_rms_epsilon", 1e-5}, {"context_length", 2048}, {0}};
static const DefaultRow windows[] = {
    {"attention.head_count", 32}, {"attention.layer_norm_rms_epsilon", 1e-5}, {"context_length", 2048},
    {"attention.sliding_window", 4096}, {"rope.freq_base", 500000}, {"rope.freq_base_swa", 500000}, {0}};

static const char *const reads[] = {"attention.sliding_window", "rope.freq_base_swa", NULL};

const Arch arch_olmo3 = {.name = "olmo2", .hf = "olmo3", .rope_by_kind = true, .names = names, .keys = keys,
                         .defaults = windows, .biases = biases_attention};
const Arch arch_olmo2 = {.name = "olmo2", .window_period = 4, .rope_local = -1, .norm = block_rmsnorm,
                         .head_norm = block_rmsnorm_all, .norms = NORMS_BEHIND, .layer = block_layer, .names = names,
                         .defaults = defaults, .biases = biases_attention,
                         .reads = reads};
