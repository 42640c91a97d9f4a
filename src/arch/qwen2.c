/* Qwen2: Llama with biases on q, k and v, and rotation by halves. */
#include "arch/blocks.h"
#include "arch/window.h"

static bool derive(Model *m, Err *err) { return window_if_used(m, "qwen2", window_behind, 4096, err); }

static const KeyRow keys[] = {{"layer_types", "attention.sliding_window_pattern"}, {0}};

static const BiasRow biases[] = {{".o_proj.", NULL, false}, {".mlp.", NULL, false}, {0}}; /* q, k and v always have
                                                                                           * one */

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.head_count_kv", 32}, {"attention.layer_norm_rms_epsilon", 1e-6},
    {"context_length", 32768}, {0}};

const Arch arch_qwen2 = {
    .name = "qwen2", .norm = block_rmsnorm, .layer = block_layer, .keys = keys,
    .defaults = defaults, .biases = biases, .derive = derive,
    .reads = reads_window};
