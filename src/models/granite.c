/* Granite: a Llama with multipliers on embeddings, scores, residuals and logits. */
#include "models/blocks.h"

/* The metadata have what logits are divided by. */
static void config(Build *b) {
    if (b->c.logit_scale > 0) b->c.logit_scale = 1 / b->c.logit_scale;
}

static const KeyRow keys[] = {
    {"embedding_multiplier", "embedding_scale"},
    {"attention_multiplier", "attention.scale"},
    {"residual_multiplier", "residual_scale"},
    {"logits_scaling", "logit_scale"},
    {"sliding_window", NULL},
    {0},
};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 2048},
    {"attention.scale", 1}, {0}};

const Arch arch_granite = {.name = "granite", .rope_interleaved = true, .rope_permuted = true, .norm = block_rmsnorm,
                           .config = config, .layer = block_layer, .keys = keys, .defaults = defaults};
