/* See delta_net.h. Gated DeltaNet, arXiv 2412.06464. */
#include "arch/delta_net.h"

#include <math.h>

Val delta_net_key(Build *b, Val x, int64_t heads, int64_t size, bool query) {
    x = graph_rmsnorm(b->g, block_heads(b, x, heads, size), VAL_NONE, 1e-6 / (double)size);
    return graph_scale(b->g, x, query ? 1 / (double)size : 1 / sqrt((double)size));
}

Val delta_net(Build *b, Val x, Val gate, Val beta, bool tiled) {
    Graph *g = b->g;
    int64_t heads = block_int(b, "ssm.time_step_rank", 1, NUMBER_MOST, 0);
    int64_t groups = block_int(b, "ssm.group_count", 1, NUMBER_MOST, 0);
    int64_t size = block_int(b, "ssm.state_size", 1, NUMBER_MOST, 0);
    int64_t inner = block_int(b, "ssm.inner_size", 1, NUMBER_MOST, 0), at = 0;
    if (heads % groups || inner % heads)
        graph_fail(g, ERR_FORMAT, "%lld value heads for %lld key heads, over %lld elements", (long long)heads,
                   (long long)groups, (long long)inner);
    Val h = block_conv1d(b, block_linear(b, x, "attn_qkv", 2 * groups * size + inner), "ssm_conv1d");
    Val q = delta_net_key(b, block_take(b, h, &at, groups * size), groups, size, true);
    Val k = delta_net_key(b, block_take(b, h, &at, groups * size), groups, size, false);
    Val v = block_heads(b, block_take(b, h, &at, inner), heads, inner / heads);
    gate = graph_act(g, graph_add(g, gate, block_weight(b, "ssm_dt", "bias")), ACT_SOFTPLUS);
    beta = graph_act(g, beta, ACT_SIGMOID);
    Val y = graph_delta_rule(g, q, k, v, gate, block_weight(b, "ssm_a", NULL), beta, tiled);
    Val z = graph_act(g, block_linear(b, x, "attn_gate", inner), ACT_SILU);
    y = graph_mul(g, block_flat(b, block_rmsnorm(b, y, "ssm_norm")), z);
    return block_linear(b, y, "ssm_out", b->c.width);
}

bool delta_net_here(Build *b) {
    int64_t period = block_int(b, "full_attention_interval", 1, 4096, 4);
    const Meta *layers = model_meta(b->m, "attention.recurrent_layers");
    if (!layers) return (b->g->layer + 1) % period != 0;
    if (layers->type == META_ARRAY && (layers->elem == META_BOOL || layers->elem == META_INT) &&
        b->g->layer < layers->len)
        return layers->ints[b->g->layer];
    graph_fail(b->g, ERR_FORMAT, "metadata 'attention.recurrent_layers' has no boolean for the layer");
    return true;
}

Val delta_net_layer(Build *b, Val x, Val (*net)(Build *, Val x)) {
    Val h = block_rmsnorm(b, x, "attn_norm");
    x = graph_add(b->g, x, delta_net_here(b) ? net(b, h) : block_attention(b, h));
    return graph_add(b->g, x, block_mlp(b, block_rmsnorm(b, x, "post_attention_norm")));
}
