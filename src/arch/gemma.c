/* See gemma.h. */
#include "arch/gemma.h"

#include <math.h>

const NameRow names_gemma[] = {
    {"model.norm.weight", "output_norm.weight", names_add_one},
    {"model.layers.%.input_layernorm.weight", "blk.%.attn_norm.weight", names_add_one},
    {"model.layers.%.post_attention_layernorm.weight", "blk.%.post_attention_norm.weight", names_add_one},
    {"model.layers.%.pre_feedforward_layernorm.weight", "blk.%.ffn_norm.weight", names_add_one},
    {"model.layers.%.post_feedforward_layernorm.weight", "blk.%.post_ffw_norm.weight", names_add_one},
    {"model.layers.%.self_attn.q_norm.weight", "blk.%.attn_q_norm.weight", names_add_one},
    {"model.layers.%.self_attn.k_norm.weight", "blk.%.attn_k_norm.weight", names_add_one},
    {0},
};

void gemma_config(Build *b, int64_t layers_of_largest) {
    Config *c = &b->c;
    c->embed_scale = sqrt((double)c->width);
    if (!(c->attn.scale > 0) && c->layers == layers_of_largest && c->heads)
        c->attn.scale = 1 / sqrt((double)(c->width / c->heads));
}

bool gemma_derive(Model *m, const char *arch, Err *err) {
    static const char *const caps[] = {"config.attn_logit_softcapping", "config.final_logit_softcapping"};
    double scalar = 256, cap = 1;
    bool both = false;
    for (int i = 0; i < 2; i++)
        if (!model_float(m, caps[i], 1e-6, 1e6, &cap, err)) return false;
    if (!names_not_null(m, (const char *const[]){"query_pre_attn_scalar", NULL}, err) ||
        !model_float(m, "config.query_pre_attn_scalar", 1e-6, 1e6, &scalar, err) ||
        !model_bool(m, "config.use_bidirectional_attention", &both, err))
        return false;
    if (both) return err_set(err, ERR_UNSUPPORTED, "attention in both directions is not supported");
    return names_imply(m, arch, "attention.scale", (Meta){.type = META_FLOAT, .f = 1 / sqrt(scalar)}, err);
}
