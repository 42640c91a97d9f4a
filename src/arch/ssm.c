/* See ssm.h. */
#include "arch/ssm.h"

#include <math.h>

/* dt, B or C behind its norm, if it has one. */
static Val inner_norm(Build *b, Val x, const char *name, bool normed, bool bare) {
    if (normed) return block_rmsnorm(b, x, name);
    return bare ? graph_rmsnorm(b->g, x, VAL_NONE, block_real(b, "ssm.norm_epsilon", 0, 1, b->c.norm_eps)) : x;
}

Val ssm_mamba(Build *b, Val x, bool normed) {
    Graph *g = b->g;
    int64_t inner = block_int(b, "ssm.inner_size", 1, NUMBER_MOST, 0);
    int64_t rank = block_int(b, "ssm.time_step_rank", 1, NUMBER_MOST, 0);
    int64_t n = block_int(b, "ssm.state_size", 1, NUMBER_MOST, 0), at = 0;
    bool bare = false;
    Err err = {0};
    if (!model_bool(b->m, "ssm.dt_b_c_rms", &bare, &err)) graph_fail(g, err.code, "%s", err.msg);

    Val h = block_linear(b, x, "ssm_in", 2 * inner);
    Val u = block_conv1d(b, block_take(b, h, &at, inner), "ssm_conv1d");
    Val gate = block_take(b, h, &at, inner);
    h = block_linear(b, u, "ssm_x", rank + 2 * n);
    at = 0;
    Val dt = inner_norm(b, block_take(b, h, &at, rank), "ssm_dt_norm", normed, bare);
    Val key = inner_norm(b, block_take(b, h, &at, n), "ssm_b_norm", normed, bare);
    Val query = inner_norm(b, block_take(b, h, &at, n), "ssm_c_norm", normed, bare);
    dt = graph_act(g, block_linear(b, dt, "ssm_dt", inner), ACT_SOFTPLUS);

    u = graph_reshape(g, u, 2, (int64_t[]){inner, 1}); /* a head for each channel */
    key = graph_reshape(g, key, 2, (int64_t[]){1, n});
    query = graph_reshape(g, query, 2, (int64_t[]){1, n});
    Val a = block_weight(b, "ssm_a", NULL), d = block_weight(b, "ssm_d", NULL);
    Val y = graph_reshape(g, graph_ssm_scan(g, u, dt, a, key, query, d), 1, &inner);
    return block_linear(b, graph_mul(g, y, graph_act(g, gate, ACT_SILU)), "ssm_out", b->c.width);
}

/* y gated and normed, in this order or the other. */
static Val gated(Build *b, Val y, Val gate, int64_t groups, int64_t inner, bool normed) {
    Graph *g = b->g;
    bool norm_first = false;
    Err err = {0};
    if (!model_bool(b->m, "ssm.norm_before_gate", &norm_first, &err)) graph_fail(g, err.code, "%s", err.msg);
    if (!norm_first) y = graph_mul(g, y, graph_act(g, gate, ACT_SILU));
    if (normed || block_has(b, "ssm_norm")) {
        y = graph_reshape(g, y, 2, (int64_t[]){groups, inner / groups});
        y = graph_reshape(g, block_rmsnorm(b, y, "ssm_norm"), 1, &inner);
    }
    return norm_first ? graph_mul(g, y, graph_act(g, gate, ACT_SILU)) : y;
}

Val ssm_mamba2(Build *b, Val x, bool normed) {
    Graph *g = b->g;
    int64_t inner = block_int(b, "ssm.inner_size", 1, NUMBER_MOST, 0);
    int64_t heads = block_int(b, "ssm.time_step_rank", 1, NUMBER_MOST, 0);
    int64_t groups = block_int(b, "ssm.group_count", 1, NUMBER_MOST, 0);
    int64_t n = block_int(b, "ssm.state_size", 1, NUMBER_MOST, 0), bc = groups * n, at = 0;
    double least = block_real(b, "ssm.time_step_min", 0, 1e30, 0);
    double most = block_real(b, "ssm.time_step_max", least, INFINITY, INFINITY);
    if (inner % heads || heads % groups || inner % groups)
        graph_fail(g, ERR_FORMAT, "ssm.inner_size %lld, ssm.time_step_rank %lld and ssm.group_count %lld do not divide "
                   "one another", (long long)inner, (long long)heads, (long long)groups);

    Val h = block_linear(b, x, "ssm_in", 2 * inner + 2 * bc + heads);
    Val gate = block_take(b, h, &at, inner), conv = block_take(b, h, &at, inner + 2 * bc);
    Val dt = graph_add(g, block_take(b, h, &at, heads), block_weight(b, "ssm_dt", "bias"));
    dt = graph_act(g, dt, ACT_SOFTPLUS);
    if (least > 0 || most < 1e30) dt = graph_clamp(g, dt, least, most);

    conv = block_conv1d(b, conv, "ssm_conv1d");
    at = 0;
    Val u = graph_reshape(g, block_take(b, conv, &at, inner), 2, (int64_t[]){heads, inner / heads});
    Val key = graph_reshape(g, block_take(b, conv, &at, bc), 2, (int64_t[]){groups, n});
    Val query = graph_reshape(g, block_take(b, conv, &at, bc), 2, (int64_t[]){groups, n});
    Val a = block_weight(b, "ssm_a", NULL), d = block_weight(b, "ssm_d", NULL);
    Val y = graph_reshape(g, graph_ssm_scan(g, u, dt, a, key, query, d), 1, &inner);
    return block_linear(b, gated(b, y, gate, groups, inner, normed), "ssm_out", b->c.width);
}
