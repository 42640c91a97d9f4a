/* Llama 1 to 3 and models of the same shape (SmolLM2, TinyLlama ...): RMS norm, rotary GQA attention, gated MLP or
 * experts (GGUF files of Mistral and Mixtral are called llama). */
#include "arch/blocks.h"

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 2048}, {0}};

static const char *const reads[] = {"attention.sliding_window", "attention.temperature_scale", NULL};

const Arch arch_llama = {.name = "llama", .rope_interleaved = true, .rope_permuted = true, .normalise_routes = true,
                         .norm = block_rmsnorm, .layer = block_layer, .defaults = defaults, .biases = biases_llama,
                         .reads = reads};
