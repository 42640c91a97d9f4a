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
    {"rope_parameters.full_attention.rope_theta", "rope.freq_base"},
    {"rope_parameters.full_attention.rope_type", "rope.scaling.type"},
    {"rope_parameters.full_attention.factor", "rope.scaling.factor"},
    {"rope_parameters.full_attention.original_max_position_embeddings", "rope.scaling.original_context_length"},
    {"rope_parameters.full_attention.attention_factor", "rope.scaling.attention_factor"},
    {"rope_parameters.full_attention.beta_fast", "rope.scaling.yarn_beta_fast"},
    {"rope_parameters.full_attention.beta_slow", "rope.scaling.yarn_beta_slow"},
    {"rope_parameters.full_attention.truncate", "rope.scaling.truncate"},
    {"rope_parameters.full_attention.mscale", "rope.scaling.mscale"},
    {"rope_parameters.full_attention.mscale_all_dim", "rope.scaling.mscale_all_dim"},
    {"rope_parameters.full_attention.low_freq_factor", "rope.scaling.low_freq_factor"},
    {"rope_parameters.full_attention.high_freq_factor", "rope.scaling.high_freq_factor"},
    {"rope_parameters.sliding_attention.rope_theta", "rope.freq_base_swa"},
    {"rope_parameters.sliding_attention.rope_type", "rope.scaling.type_swa"},
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
