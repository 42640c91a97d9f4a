/* Qwen2: Llama with biases on q, k and v, and rotation by halves. */
#include "models/blocks.h"
#include "models/window.h"

static bool derive(Model *m, Err *err) { return window_if_used(m, "qwen2", true, err); }

static const KeyRow keys[] = {{"sliding_window", NULL}, {"attention_bias", NULL}, {0}}; /* always with biases */

const Arch arch_qwen2 = {
    .name = "qwen2", .norm = block_rmsnorm, .layer = block_layer, .keys = keys, .derive = derive};
