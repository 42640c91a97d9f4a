/* Mamba-2: every layer is a convolution and a state-space scan, gated, and a norm per group of channels. */
#include "arch/blocks.h"

static Val layer(Build *b, Val x) {
    Graph *g = b->g;
    int64_t inner = block_int(b, "ssm.inner_size", 1, NUMBER_MOST, 0);
    int64_t heads = block_int(b, "ssm.time_step_rank", 1, NUMBER_MOST, 0);
    int64_t groups = block_int(b, "ssm.group_count", 1, NUMBER_MOST, 0);
    int64_t n = block_int(b, "ssm.state_size", 1, NUMBER_MOST, 0), bc = groups * n, at = 0;

    Val h = block_linear(b, block_rmsnorm(b, x, "attn_norm"), "ssm_in", 2 * inner + 2 * bc + heads);
    Val gate = block_take(b, h, &at, inner), conv = block_take(b, h, &at, inner + 2 * bc);
    Val dt = graph_add(g, block_take(b, h, &at, heads), block_weight(b, "ssm_dt", "bias"));
    dt = graph_act(g, dt, ACT_SOFTPLUS);

    conv = block_conv1d(b, conv, "ssm_conv1d");
    at = 0;
    Val u = graph_reshape(g, block_take(b, conv, &at, inner), 2, (int64_t[]){heads, inner / heads});
    Val key = graph_reshape(g, block_take(b, conv, &at, bc), 2, (int64_t[]){groups, n});
    Val query = graph_reshape(g, block_take(b, conv, &at, bc), 2, (int64_t[]){groups, n});
    Val a = block_weight(b, "ssm_a", NULL), d = block_weight(b, "ssm_d", NULL);
    Val y = graph_reshape(g, graph_ssm_scan(g, u, dt, a, key, query, d), 1, &inner);

    y = graph_mul(g, y, graph_act(g, gate, ACT_SILU));
    y = graph_reshape(g, y, 2, (int64_t[]){groups, inner / groups});
    y = graph_reshape(g, block_rmsnorm(b, y, "ssm_norm"), 1, &inner);
    return graph_add(g, x, block_linear(b, y, "ssm_out", b->c.width));
}

/* A config.json has neither inner_size nor a context: the context is unlimited, for which GGUF writes 2^20. Time
 * steps are not clamped here: a model that wants it is refused. */
static bool derive(Model *m, Err *err) {
    int64_t width = 0, expand = 2;
    if (!names_not_null(m, (const char *const[]){"expand", "time_step_limit", NULL}, err) ||
        !model_int(m, "config.hidden_size", 1, 1 << 24, &width, err) ||
        !model_int(m, "config.expand", 1, 1 << 10, &expand, err))
        return false;
    bool rescaled = false;
    if (!model_bool(m, "config.rescale_prenorm_residual", &rescaled, err)) return false;
    if (rescaled) return err_set(err, ERR_UNSUPPORTED, "rescale_prenorm_residual is not supported");
    const Meta *limit = model_meta(m, "config.time_step_limit");
    if (limit && (limit->type != META_ARRAY || limit->elem != META_FLOAT || limit->len != 2 || limit->floats[0] > 0 ||
                  limit->floats[1] < 1e30))
        return err_set(err, ERR_UNSUPPORTED, "a time_step_limit other than 0 to Infinity is not supported");
    const Meta inner = {.key = S("mamba2.ssm.inner_size"), .type = META_INT, .i = width * expand};
    const Meta context = {.key = S("mamba2.context_length"), .type = META_INT, .i = 1 << 20};
    return model_add_meta(m, inner, err) && model_add_meta(m, context, err);
}

static bool as_column(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    (void)m;
    if (src->rank != 1) return err_set(err, ERR_FORMAT, "%d dimensions instead of 1", src->rank);
    dst->rank = 2;
    return true;
}

static bool decay(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    return names_neg_exp(m, src, dst, err) && as_column(m, src, dst, err);
}

static bool by_group(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    int64_t groups = 0;
    if (!model_int(m, "ssm.group_count", 1, 1 << 24, &groups, err)) return false;
    if (!groups || src->rank != 1 || src->dim[0] % groups)
        return err_set(err, ERR_FORMAT, "%lld elements are not %lld groups", (long long)src->dim[0], (long long)groups);
    dst->rank = 2;
    dst->dim[0] = groups;
    dst->dim[1] = src->dim[0] / groups;
    return true;
}

static const NameRow names[] = {
    {"backbone.embeddings.weight", "token_embd.weight", NULL},
    {"backbone.norm_f.weight", "output_norm.weight", NULL},
    {"backbone.layers.%.norm.weight", "blk.%.attn_norm.weight", NULL},
    {"backbone.layers.%.mixer.in_proj.weight", "blk.%.ssm_in.weight", NULL},
    {"backbone.layers.%.mixer.in_proj.bias", "blk.%.ssm_in.bias", NULL},
    {"backbone.layers.%.mixer.conv1d.weight", "blk.%.ssm_conv1d.weight", names_squeeze},
    {"backbone.layers.%.mixer.conv1d.bias", "blk.%.ssm_conv1d.bias", NULL},
    {"backbone.layers.%.mixer.dt_bias", "blk.%.ssm_dt.bias", NULL},
    {"backbone.layers.%.mixer.A_log", "blk.%.ssm_a", decay},
    {"backbone.layers.%.mixer.D", "blk.%.ssm_d", as_column},
    {"backbone.layers.%.mixer.norm.weight", "blk.%.ssm_norm.weight", by_group},
    {"backbone.layers.%.mixer.out_proj.weight", "blk.%.ssm_out.weight", NULL},
    {"backbone.layers.%.mixer.out_proj.bias", "blk.%.ssm_out.bias", NULL},
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
