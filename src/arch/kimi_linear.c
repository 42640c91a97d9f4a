/* Kimi Linear: latent attention without positions in some layers, Kimi delta attention in the others (a delta rule with
 * a gate for each channel, arXiv 2510.26692), experts as in DeepSeek-V3. A layer without kv heads is of the second
 * kind. */
#include "arch/delta_net.h"
#include "arch/kimi_linear.h"

static Val two(Build *b, Val x, const char *first, const char *second, int64_t size, int64_t out) {
    return block_linear(b, block_linear(b, x, first, size), second, out);
}

static Val conv(Build *b, Val x, const char *name, const char *taps, int64_t out) {
    return block_conv1d(b, block_linear(b, x, name, out), taps);
}

static Val delta(Build *b, Val x) {
    Graph *g = b->g;
    int64_t heads = block_int(b, "ssm.time_step_rank", 1, NUMBER_MOST, b->c.heads);
    int64_t size = block_int(b, "kda.head_dim", 1, NUMBER_MOST, 0), all = heads * size;
    Val q = delta_net_key(b, conv(b, x, "attn_q", "ssm_conv1d_q", all), heads, size, true);
    Val k = delta_net_key(b, conv(b, x, "attn_k", "ssm_conv1d_k", all), heads, size, false);
    Val v = block_heads(b, conv(b, x, "attn_v", "ssm_conv1d_v", all), heads, size);
    Val gate = graph_add(g, two(b, x, "ssm_f_a", "ssm_f_b", size, all), block_weight(b, "ssm_dt", "bias"));
    gate = block_heads(b, graph_act(g, gate, ACT_SOFTPLUS), heads, size);
    Val beta = graph_act(g, block_linear(b, x, "ssm_beta", heads), ACT_SIGMOID);
    Val a = block_weight_as(b, "ssm_a", NULL, 1, &heads);
    Val y = block_rmsnorm(b, graph_delta_rule(g, q, k, v, gate, a, beta, false), "ssm_norm");
    gate = graph_act(g, two(b, x, "ssm_g_a", "ssm_g_b", size, all), ACT_SIGMOID);
    return block_linear(b, graph_mul(g, block_flat(b, y), gate), "attn_output", b->c.width);
}

static Val layer(Build *b, Val x) { return mla_layer(b, x, b->c.kv_heads ? mla_attention : delta); }

static const char *const reads[] = {"expert_weights_norm", NULL};

const Arch arch_kimi_linear = {
    .name = "kimi-linear", .hf = "kimi_linear", .no_rope = true, .normalise_routes = true, .norm = block_rmsnorm,
    .config = mla_config, .layer = layer, .names = names_kimi_linear, .keys = keys_kimi_linear,
    .defaults = defaults_kimi_linear, .biases = biases_attention, .derive = kimi_linear_derive, .reads = reads};
