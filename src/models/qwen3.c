/* Qwen3: Llama with an RMS norm on each head of q and k, and rotation by halves. */
#include "models/blocks.h"
#include "models/window.h"

static bool derive(Model *m, Err *err) { return window_if_used(m, "qwen3", true, err); }

static const DefaultRow defaults[] = {{"attention.key_length", 128}, {0}};

const Arch arch_qwen3 = {.name = "qwen3", .norm = block_rmsnorm, .head_norm = block_rmsnorm, .layer = block_layer,
                         .keys = keys_window, .defaults = defaults, .derive = derive};
