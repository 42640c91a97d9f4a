/* See gemma.h. */
#include "models/gemma.h"

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

const KeyRow keys_gemma[] = {
    {"hidden_activation", "hidden_act"},
    {"hidden_act", NULL}, /* older files have a wrong one; transformers does not read it either */
    {"attn_logit_softcapping", "attn_logit_softcapping"},
    {"final_logit_softcapping", "final_logit_softcapping"},
    {"rope_local_base_freq", "rope.freq_base_swa"},
    {0},
};

void gemma_config(Build *b, int64_t layers_of_largest) {
    Config *c = &b->c;
    c->embed_scale = sqrt((double)c->width);
    if (!(c->attn.scale > 0) && c->layers == layers_of_largest && c->heads)
        c->attn.scale = 1 / sqrt((double)(c->width / c->heads));
}

bool gemma_derive(Model *m, const char *arch, Err *err) {
    double scalar = 256;
    bool both = false;
    if (!model_float(m, "query_pre_attn_scalar", 1e-6, 1e6, &scalar, err) ||
        !model_bool(m, "use_bidirectional_attention", &both, err))
        return false;
    if (both) return err_set(err, ERR_UNSUPPORTED, "attention in both directions is not supported");
    return names_imply(m, arch, "attention.scale", (Meta){.type = META_FLOAT, .f = 1 / sqrt(scalar)}, err);
}
