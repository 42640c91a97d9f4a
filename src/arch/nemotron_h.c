/* Nemotron-H: a layer is a Mamba-2 mixer, attention without positions, an MLP without a gate, or experts of that kind
 * beside one that every token uses, perhaps between two projections. Which one, config.json writes as letters or as
 * names; in a GGUF, a layer with kv heads attends, and one with a feed_forward_length is the third kind or the
 * fourth. */
#include "arch/nemotron_h.h"
#include "arch/ssm.h"

static Val act(Build *b, Val x) {
    Str name = S("relu2");
    Err err = {0};
    ActFn *f = model_str(b->m, "mlp_hidden_act", &name, &err) ? act_find(name, &err) : NULL;
    if (f) return f(b->g, x);
    graph_fail(b->g, err.code, "%s", err.msg);
    return VAL_NONE;
}

static Val experts(Build *b, Val x, Val logits, int64_t k) {
    Val route = graph_route(b->g, logits, block_weight(b, "exp_probs_b", "bias"), k, b->c.route);
    Val up = graph_expert_linear(b->g, x, block_weight(b, "ffn_up_exps", "weight"), route, VAL_NONE);
    Val y = act(b, up), down = block_weight(b, "ffn_down_exps", "weight");
    return graph_expert_sum(b->g, graph_expert_linear(b->g, y, down, route, VAL_NONE), route);
}

static Val mlp(Build *b, Val x) {
    if (!block_has(b, "ffn_gate_inp"))
        return block_linear(b, act(b, block_linear(b, x, "ffn_up", b->c.ffn)), "ffn_down", b->c.width);
    int64_t n = block_need(b, b->c.experts, "expert_count");
    int64_t k = block_need(b, b->c.experts_used, "expert_used_count");
    int64_t shared = block_int(b, "expert_shared_feed_forward_length", 1, NUMBER_MOST, 0);
    Val logits = block_linear(b, x, "ffn_gate_inp", n), y = x;
    bool latent = block_has(b, "ffn_latent_down");
    if (latent) y = block_linear(b, x, "ffn_latent_down", block_int(b, "moe_latent_size", 1, NUMBER_MOST, 0));
    y = experts(b, y, logits, k);
    if (latent) y = block_linear(b, y, "ffn_latent_up", b->c.width);
    x = act(b, block_linear(b, x, "ffn_up_shexp", shared));
    return graph_add(b->g, y, block_linear(b, x, "ffn_down_shexp", b->c.width));
}

static Val layer(Build *b, Val x) {
    Val h = block_rmsnorm(b, x, "attn_norm");
    return graph_add(b->g, x, b->c.ffn ? mlp(b, h) : b->c.kv_heads ? block_attention(b, h) : ssm_mamba2(b, h, true));
}

static void config(Build *b) {
    b->c.route.sigmoid = true;
    block_groups(b);
}

static bool derive(Model *m, Err *err) {
    static const char *const numbers[] = {"mamba_num_heads", "mamba_head_dim", "time_step_min", "norm_topk_prob",
                                          "n_group", NULL};
    int64_t heads = 128, size = 64, latent = 0;
    double least = 1e-3, scale = 1;
    bool normed = true;
    if (!names_not_null(m, numbers, err) || !model_int(m, "config.mamba_num_heads", 1, NUMBER_MOST, &heads, err) ||
        !model_int(m, "config.mamba_head_dim", 1, NUMBER_MOST, &size, err) ||
        !model_int(m, "config.moe_latent_size", 1, NUMBER_MOST, &latent, err) ||
        !model_float(m, "config.time_step_min", 0, 1e30, &least, err) ||
        !model_float(m, "config.routed_scaling_factor", 1e-6, 1e6, &scale, err) ||
        !model_bool(m, "config.norm_topk_prob", &normed, err))
        return false;
    if (model_meta(m, "config.mamba_conv_bias"))
        return err_set(err, ERR_UNSUPPORTED, "mamba_conv_bias instead of use_conv_bias is not supported");
    const Meta norm = {.type = META_BOOL, .b = normed}, limit = {.type = META_FLOAT, .f = least};
    return ssm_imply(m, "nemotron_h", "ssm.inner_size", heads * size, err) &&
           (!latent || ssm_imply(m, "nemotron_h", "moe_latent_size", latent, err)) &&
           names_imply(m, "nemotron_h", "expert_weights_norm", norm, err) &&
           names_imply(m, "nemotron_h", "ssm.time_step_min", limit, err) && nemotron_h_layers(m, err);
}

static const KeyRow keys[] = {
    {"mamba_n_groups", "ssm.group_count"},
    {"n_groups", "ssm.group_count"},
    {"mamba_d_conv", "ssm.conv_kernel"},
    {"conv_kernel", "ssm.conv_kernel"},
    {"ssm_state_size", "ssm.state_size"},
    {"mamba_num_heads", "ssm.time_step_rank"},
    {"mamba_hidden_act", "hidden_act"},
    {"hidden_act", NULL},
    {"mlp_hidden_act", "mlp_hidden_act"},
    {"intermediate_size", NULL},
    {"num_hidden_layers", NULL},
    {"layer_norm_epsilon", "attention.layer_norm_rms_epsilon"},
    {"rms_norm_eps", NULL},
    {"n_routed_experts", "expert_count"},
    {"num_local_experts", "expert_count"},
    {"num_experts_per_tok", "expert_used_count"},
    {"n_group", "expert_group_count"},
    {"topk_group", "expert_group_used_count"},
    {"routed_scaling_factor", "expert_weights_scale"},
    {"moe_shared_expert_intermediate_size", "expert_shared_feed_forward_length"},
    {0},
};

static const BiasRow biases[] = {
    {".conv1d.", "use_conv_bias", true}, {".in_proj.", "use_bias", false}, {".out_proj.", "use_bias", false},
    {".q_proj.", NULL, false}, {".k_proj.", NULL, false}, {".v_proj.", NULL, false}, {".o_proj.", NULL, false},
    {".up_proj.", "mlp_bias", false}, {".down_proj.", "mlp_bias", false}, {"_latent_proj.", "mlp_bias", false}, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.key_length", 128}, {"attention.layer_norm_rms_epsilon", 1e-5},
    {"context_length", 4096}, {"expert_count", 8}, {"expert_used_count", 2},
    {"expert_group_count", 1}, {"expert_group_used_count", 1},
    {"expert_shared_feed_forward_length", 7688}, {"ssm.time_step_rank", 128}, {"ssm.conv_kernel", 4},
    {"ssm.state_size", 128}, {"ssm.group_count", 8}, {0}};

static const char *const reads[] = {"expert_weights_norm", "expert_weights_scale", NULL};

const Arch arch_nemotron_h = {.name = "nemotron_h", .no_rope = true, .rope_permuted = true, .norm = block_rmsnorm,
                              .config = config, .layer = layer, .names = nemotron_h_names, .keys = keys,
                              .defaults = defaults,
                              .biases = biases, .derive = derive, .reads = reads};
