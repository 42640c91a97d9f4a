/* Qwen3: Llama with an RMS norm on each head of q and k, and rotation by halves. */
#include "arch/blocks.h"
#include "arch/window.h"

static bool derive(Model *m, Err *err) { return window_if_used(m, "qwen3", window_behind, 4096, err); }

static const KeyRow keys[] = {{"layer_types", "attention.sliding_window_pattern"}, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.head_count_kv", 32}, {"attention.key_length", 128},
    {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 32768}, {0}};

const Arch arch_qwen3 = {.name = "qwen3", .norm = block_rmsnorm, .head_norm = block_rmsnorm, .layer = block_layer,
                         .keys = keys, .defaults = defaults, .biases = biases_attention, .derive = derive,
                         .reads = reads_window};
