/* Mamba, and Falcon's, which norms dt, B and C: every layer is a convolution and a state-space scan, gated. */
#include "arch/ssm.h"

static Val layer(Build *b, Val x) { return graph_add(b->g, x, ssm_mamba(b, block_rmsnorm(b, x, "attn_norm"), false)); }

/* A config.json has neither inner_size nor a context (which is unlimited: GGUF writes 2^20), and may leave the rank of
 * the time step open. */
static bool derive(Model *m, Err *err) {
    int64_t width = 768;
    bool rescaled = false;
    if (!model_bool(m, "config.rescale_prenorm_residual", &rescaled, err)) return false;
    if (rescaled) return err_set(err, ERR_UNSUPPORTED, "rescale_prenorm_residual is not supported");
    if (!names_not_null(m, (const char *const[]){"time_step_rank", NULL}, err) ||
        !model_int(m, "config.hidden_size", 1, NUMBER_MOST, &width, err))
        return false;
    const Meta *rank = model_meta(m, "config.time_step_rank");
    bool is_auto = !rank || (rank->type == META_STR && str_eq(rank->s, S("auto")));
    return ssm_imply_inner(m, "mamba", "expand", err) && ssm_imply(m, "mamba", "context_length", 1 << 20, err) &&
           (!is_auto || ssm_imply(m, "mamba", "ssm.time_step_rank", (width + 15) / 16, err));
}

static bool derive_falcon(Model *m, Err *err) {
    return names_imply(m, "mamba", "ssm.dt_b_c_rms", (Meta){.type = META_BOOL, .b = true}, err) && derive(m, err);
}

static const NameRow names[] = {
    {"backbone.embeddings.weight", "token_embd.weight", NULL},
    {"backbone.norm_f.weight", "output_norm.weight", NULL},
    {"backbone.layers.%.norm.weight", "blk.%.attn_norm.weight", NULL},
    SSM_MAMBA_NAMES("backbone.layers.%.mixer."),
    {0},
};

#define KEYS \
    {"conv_kernel", "ssm.conv_kernel"}, {"state_size", "ssm.state_size"}, {"time_step_rank", "ssm.time_step_rank"}, \
    {"layer_norm_epsilon", "attention.layer_norm_rms_epsilon"}, {"rms_norm_eps", NULL}, \
    {"max_position_embeddings", NULL}, {"intermediate_size", NULL}, {"num_attention_heads", NULL}, \
    {"num_key_value_heads", NULL}, {"head_dim", NULL}

static const KeyRow keys[] = {KEYS, {0}};
static const KeyRow keys_falcon[] = {KEYS, {"mixer_rms_eps", "ssm.norm_epsilon"}, {0}};

static const BiasRow biases[] = {{".in_proj.", "use_bias", false},
                                 {".out_proj.", "use_bias", false},
                                 {".conv1d.", "use_conv_bias", true},
                                 {0}};

#define DEFAULTS \
    {"ssm.conv_kernel", 4}, {"ssm.state_size", 16}, {"attention.layer_norm_rms_epsilon", 1e-5}

static const DefaultRow defaults[] = {DEFAULTS, {0}};
static const DefaultRow defaults_falcon[] = {DEFAULTS, {"ssm.norm_epsilon", 1e-6}, {0}};

const Arch arch_mamba = {
    .name = "mamba", .no_rope = true, .norm = block_rmsnorm, .layer = layer, .names = names, .keys = keys,
    .defaults = defaults, .biases = biases, .derive = derive};

const Arch arch_falcon_mamba = {
    .name = "mamba", .hf = "falcon_mamba", .no_rope = true, .names = names, .keys = keys_falcon,
    .defaults = defaults_falcon, .biases = biases, .derive = derive_falcon};
