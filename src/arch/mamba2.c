/* Mamba-2: every layer is a convolution and a state-space scan, gated, and a norm per group of channels. */
#include "arch/ssm.h"

static Val layer(Build *b, Val x) { return graph_add(b->g, x, ssm_mamba2(b, block_rmsnorm(b, x, "attn_norm"), true)); }

/* A config.json has neither inner_size nor a context: the context is unlimited, for which GGUF writes 2^20. */
static bool derive(Model *m, Err *err) {
    bool rescaled = false;
    if (!model_bool(m, "config.rescale_prenorm_residual", &rescaled, err)) return false;
    if (rescaled) return err_set(err, ERR_UNSUPPORTED, "rescale_prenorm_residual is not supported");
    return ssm_imply_inner(m, "mamba2", "expand", err) && ssm_imply_limits(m, "mamba2", "time_step_limit", err) &&
           ssm_imply(m, "mamba2", "context_length", 1 << 20, err);
}

static const NameRow names[] = {
    {"backbone.embeddings.weight", "token_embd.weight", NULL},
    {"backbone.norm_f.weight", "output_norm.weight", NULL},
    {"backbone.layers.%.norm.weight", "blk.%.attn_norm.weight", NULL},
    SSM_MAMBA2_NAMES("backbone.layers.%.mixer."),
    {0},
};

static const KeyRow keys[] = {
    {"conv_kernel", "ssm.conv_kernel"},
    {"state_size", "ssm.state_size"},
    {"num_heads", "ssm.time_step_rank"},
    {"n_groups", "ssm.group_count"},
    {"layer_norm_epsilon", "attention.layer_norm_rms_epsilon"},
    {"rms_norm_eps", NULL},
    {"max_position_embeddings", NULL},
    {"intermediate_size", NULL},
    {"num_attention_heads", NULL},
    {"num_key_value_heads", NULL},
    {"head_dim", NULL},
    {0},
};

static const BiasRow biases[] = {{".in_proj.", "use_bias", false},
                                 {".out_proj.", "use_bias", false},
                                 {".conv1d.", "use_conv_bias", true},
                                 {0}};

static const DefaultRow defaults[] = {
    {"ssm.time_step_rank", 128}, {"ssm.conv_kernel", 4}, {"ssm.state_size", 128}, {"ssm.group_count", 8},
    {"attention.layer_norm_rms_epsilon", 1e-5}, {0}};

const Arch arch_mamba2 = {
    .name = "mamba2", .no_rope = true, .norm = block_rmsnorm, .layer = layer, .names = names, .keys = keys,
    .defaults = defaults, .biases = biases, .derive = derive};
