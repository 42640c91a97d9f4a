/* Mistral: a Llama whose layers all have a window. */
#include "models/blocks.h"

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.head_count_kv", 8}, {"attention.layer_norm_rms_epsilon", 1e-6},
    {"context_length", 131072}, {"attention.sliding_window", 4096}, {0}};

const Arch arch_mistral = {.name = "llama", .hf = "mistral", .rope_permuted = true, .defaults = defaults};
