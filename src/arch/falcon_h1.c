/* Falcon-H1: every layer has attention and a Mamba-2 mixer side by side. Its many multipliers are in the weights of a
 * GGUF, and so they are here. */
#include "arch/falcon_h1.h"
#include "arch/ssm.h"

static Val layer(Build *b, Val x) {
    Val h = block_rmsnorm(b, x, "attn_norm"), y = block_attention(b, h);
    x = graph_add(b->g, x, graph_add(b->g, y, ssm_mamba2(b, h, false)));
    Val w = block_weight(b, "ffn_norm", block_has(b, "ffn_norm") ? "weight" : NULL);
    h = graph_rmsnorm(b->g, x, w, b->c.norm_eps);
    return graph_add(b->g, x, block_mlp(b, h));
}

static bool derive(Model *m, Err *err) {
    static const char *const numbers[] = {
        "attention_in_multiplier", "attention_out_multiplier", "embedding_multiplier", "key_multiplier",
        "lm_head_multiplier", "ssm_in_multiplier", "ssm_out_multiplier", "mamba_rms_norm", "mamba_norm_before_gate",
        NULL};
    bool normed = false, before = true, has = model_tensor(m, S("model.layers.0.mamba.norm.weight"));
    int32_t at = strmap_get(&m->meta_index, S("config.mamba_d_ssm"));
    if (!names_not_null(m, numbers, err) || !model_bool(m, "config.mamba_rms_norm", &normed, err) ||
        !model_bool(m, "config.mamba_norm_before_gate", &before, err))
        return false;
    if (normed != has)
        return err_set(err, ERR_UNSUPPORTED, "mamba_rms_norm is %s, and there %s a mamba.norm.weight",
                       normed ? "true" : "false", has ? "is" : "is not");
    const Meta order = {.type = META_BOOL, .b = normed && before};
    return names_imply(m, "falcon-h1", "ssm.norm_before_gate", order, err) && falcon_h1_logit_scale(m, err) &&
           (at < 0 || m->meta[at].type != META_NULL || ssm_imply_inner(m, "falcon-h1", "mamba_expand", err)) &&
           ssm_imply_limits(m, "falcon-h1", "time_step_limit", err);
}

static const KeyRow keys[] = {
    {"mamba_d_ssm", "ssm.inner_size"},
    {"layer_types", NULL},
    {"mamba_d_conv", "ssm.conv_kernel"},
    {"mamba_d_state", "ssm.state_size"},
    {"mamba_n_heads", "ssm.time_step_rank"},
    {"mamba_n_groups", "ssm.group_count"},
    {0},
};

static const BiasRow biases[] = {{".mamba.in_proj.", "mamba_proj_bias", false},
                                 {".mamba.out_proj.", "projectors_bias", false},
                                 {".mamba.conv1d.", "mamba_conv_bias", true},
                                 {".self_attn.", "attention_bias", false},
                                 {".feed_forward.", "mlp_bias", false},
                                 {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.head_count_kv", 8}, {"attention.layer_norm_rms_epsilon", 1e-5},
    {"context_length", 8192}, {"ssm.inner_size", 1024}, {"ssm.time_step_rank", 128}, {"ssm.conv_kernel", 4},
    {"ssm.state_size", 256}, {"ssm.group_count", 1}, {0}};

static const char *const reads[] = {"logit_scale", NULL};

const Arch arch_falcon_h1 = {.name = "falcon-h1", .hf = "falcon_h1", .norm = block_rmsnorm, .layer = layer,
                             .names = falcon_h1_names, .keys = keys, .defaults = defaults, .biases = biases,
                             .derive = derive, .reads = reads};
