/* PLaMo 2: a state space with one decay a head, whose B, C and time step come from what the convolution gives, in
 * turn with attention; norms around both halves of a layer. A layer without kv heads is of the first kind. The window
 * that config.json names is not applied, as in llama.cpp and mlx-lm. */
#include "arch/plamo2.h"
#include "arch/blocks.h"

/* In a GGUF some of the norms have no suffix. */
static Val norm(Build *b, Val x, const char *name) {
    Val w = block_weight(b, name, block_has(b, name) ? "weight" : NULL);
    return graph_rmsnorm(b->g, x, w, b->c.norm_eps);
}

/* Of q and k, each head by a weight of its own; the class has an epsilon of its own for it. */
static Val head_norm(Build *b, Val x, const char *name) {
    double eps = block_real(b, "attention.head_norm_epsilon", 0, 1, b->c.norm_eps);
    return graph_rmsnorm(b->g, x, block_weight(b, name, "weight"), eps);
}

static Val mixer(Build *b, Val x) {
    Graph *g = b->g;
    int64_t inner = block_int(b, "ssm.inner_size", 1, NUMBER_MOST, 0);
    int64_t heads = block_int(b, "ssm.time_step_rank", 1, NUMBER_MOST, 0), size = inner / heads;
    int64_t n = block_int(b, "ssm.state_size", 1, NUMBER_MOST, 0), at = 0;
    int64_t rank = b->c.width / 16 > 64 ? b->c.width / 16 : 64;
    if (!size || inner % heads) {
        graph_fail(g, ERR_FORMAT, "ssm.inner_size %lld is not %lld heads", (long long)inner, (long long)heads);
        return VAL_NONE;
    }
    Val both = block_heads(b, block_linear(b, x, "ssm_in", 2 * inner), heads, 2 * size);
    Val gate = graph_act(g, block_flat(b, graph_slice(g, both, 0, size)), ACT_SILU);
    Val u = block_conv1d(b, block_flat(b, graph_slice(g, both, size, size)), "ssm_conv1d");
    Val h = block_linear(b, u, "ssm_x", rank + 2 * n);
    Val key = block_heads(b, norm(b, block_take(b, h, &at, n), "ssm_b_norm"), 1, n);
    Val query = block_heads(b, norm(b, block_take(b, h, &at, n), "ssm_c_norm"), 1, n);
    Val dt = block_linear(b, norm(b, block_take(b, h, &at, rank), "ssm_dt_norm"), "ssm_dt", heads);
    Val a = block_weight_as(b, "ssm_a", NULL, 1, &heads), d = block_weight_as(b, "ssm_d", NULL, 1, &heads);
    u = graph_ssm_scan(g, block_heads(b, u, heads, size), graph_act(g, dt, ACT_SOFTPLUS), a, key, query, d);
    return block_linear(b, graph_mul(g, block_flat(b, u), gate), "ssm_out", b->c.width);
}

static Val layer(Build *b, Val x) {
    Val h = norm(b, x, "attn_norm");
    h = b->c.kv_heads ? block_attention(b, h) : mixer(b, h);
    x = graph_add(b->g, x, norm(b, h, "post_attention_norm"));
    h = block_fused_mlp(b, norm(b, x, "ffn_norm"));
    return graph_add(b->g, x, norm(b, h, "post_ffw_norm"));
}

const Arch arch_plamo2 = {.name = "plamo2", .norm = block_rmsnorm, .head_norm = head_norm, .layer = layer,
                          .names = plamo2_names, .keys = plamo2_keys, .defaults = plamo2_defaults,
                          .derive = plamo2_derive};
