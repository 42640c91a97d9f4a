/* Granite: a Llama with multipliers on embeddings, scores, residuals and logits. */
#include "arch/granite.h"

/* The metadata have the number that logits are divided by. */
void granite_config(Build *b) {
    if (b->c.logit_scale > 0) b->c.logit_scale = 1 / b->c.logit_scale;
    else if (model_meta(b->m, "logit_scale")) graph_fail(b->g, ERR_FORMAT, "metadata 'logit_scale' is 0");
}

bool granite_rotates(Build *b) {
    bool rotates = true;
    Err err = {0};
    if (!model_bool(b->m, "rope.scaling.finetuned", &rotates, &err)) graph_fail(b->g, err.code, "%s", err.msg);
    return rotates;
}

static Val layer(Build *b, Val x) {
    if (!granite_rotates(b)) b->c.rope.dims = 0;
    return block_layer(b, x);
}

static const KeyRow keys[] = {GRANITE_KEYS, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 2048},
    {"attention.scale", 1}, {0}};

const char *const granite_reads[] = {"attention.scale", "embedding_scale", "residual_scale", "logit_scale", NULL};

const Arch arch_granite = {.name = "granite", .rope_interleaved = true, .rope_permuted = true, .norm = block_rmsnorm,
                           .config = granite_config, .layer = layer, .keys = keys, .defaults = defaults,
                           .biases = biases_llama,
                           .reads = granite_reads};
