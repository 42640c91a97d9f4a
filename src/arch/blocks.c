/* See blocks.h. Errors stick to the graph, so nothing here is checked twice. */
#include "arch/blocks.h"

#include <stdio.h>

enum { MAX_FULL_NAME = 128 };

static const Tensor *find(const Build *b, const char *name, const char *suffix, char full[MAX_FULL_NAME]) {
    const char *dot = suffix ? "." : "", *end = suffix ? suffix : "";
    if (b->g->layer >= 0)
        snprintf(full, MAX_FULL_NAME, "blk.%d.%s%s%s", b->g->layer, name, dot, end);
    else
        snprintf(full, MAX_FULL_NAME, "%s%s%s", name, dot, end);
    return model_tensor(b->m, str_of(full));
}

static Val weight_if(Build *b, const char *name, const char *suffix, bool required) {
    char full[MAX_FULL_NAME];
    const Tensor *t = find(b, name, suffix, full);
    if (!t) {
        if (required) graph_fail(b->g, ERR_FORMAT, "tensor '%s' is missing", full);
        return VAL_NONE;
    }
    b->used[t - b->m->tensor] = true;
    return graph_weight(b->g, t);
}

Val block_weight(Build *b, const char *name, const char *suffix) { return weight_if(b, name, suffix, true); }

Val block_weight_as(Build *b, const char *name, const char *suffix, int rank, const int64_t *dim) {
    char full[MAX_FULL_NAME];
    const Tensor *t = find(b, name, suffix, full);
    int64_t has = 1, wants = 1;
    for (int i = 0; t && i < t->rank; i++) has *= t->dim[i];
    for (int i = 0; i < rank; i++) wants *= dim[i];
    bool rows = t && (dtype_info(t->dtype)->block_elems == 1 || t->dim[t->rank - 1] == dim[rank - 1]);
    if (!rows || has != wants) return block_weight(b, name, suffix);
    Tensor *row = arena_new(&b->g->arena, 1, sizeof *row);
    *row = *t;
    row->rank = rank;
    for (int i = 0; i < TENSOR_MAX_RANK; i++) row->dim[i] = i < rank ? dim[i] : 1;
    b->used[t - b->m->tensor] = true;
    return graph_weight(b->g, row);
}

Val block_row_weight(Build *b, const char *name) {
    char full[MAX_FULL_NAME];
    const Tensor *t = find(b, name, "weight", full);
    return t && t->rank == 1 ? block_weight_as(b, name, "weight", 2, (int64_t[]){1, t->dim[0]})
                             : block_weight(b, name, "weight");
}

Val block_weight_part(Build *b, const char *name, const char *suffix, const char *as, int64_t at, int rank,
                      const int64_t *dim) {
    char full[MAX_FULL_NAME];
    const Tensor *t = find(b, name, suffix, full);
    if (!t) return block_weight(b, name, suffix);
    int64_t n = 1, all = 1;
    for (int i = 0; i < t->rank; i++) all *= t->dim[i];
    for (int i = 0; i < rank; i++) n *= dim[i];
    const DTypeInfo *type = dtype_info(t->dtype);
    if (type->block_elems != 1 || at < 0 || at > all - n) {
        graph_fail(b->g, ERR_FORMAT, "tensor '%s' has no plain numbers %lld to %lld", full, (long long)at,
                   (long long)(at + n));
        return VAL_NONE;
    }
    Tensor *part = arena_new(&b->g->arena, 1, sizeof *part);
    *part = *t;
    part->name = str_of(arena_printf(&b->g->arena, "blk.%d.%s.%s", b->g->layer, as, suffix));
    part->rank = rank;
    for (int i = 0; i < TENSOR_MAX_RANK; i++) part->dim[i] = i < rank ? dim[i] : 1;
    part->data = (const char *)t->data + (size_t)at * (size_t)type->block_bytes;
    part->bytes = (size_t)n * (size_t)type->block_bytes;
    b->used[t - b->m->tensor] = true;
    return graph_weight(b->g, part);
}

bool block_has(const Build *b, const char *name) {
    char full[MAX_FULL_NAME];
    return find(b, name, "weight", full) != NULL;
}

int64_t block_int(Build *b, const char *key, int64_t least, int64_t most, int64_t otherwise) {
    Err err = {0};
    int64_t value = otherwise;
    if (!model_int(b->m, key, least, most, &value, &err)) graph_fail(b->g, err.code, "%s", err.msg);
    else if (value < least) graph_fail(b->g, ERR_FORMAT, "metadata '%s' is missing", key);
    return value < least ? least : value;
}

double block_real(Build *b, const char *key, double least, double most, double otherwise) {
    Err err = {0};
    if (!model_float(b->m, key, least, most, &otherwise, &err)) graph_fail(b->g, err.code, "%s", err.msg);
    return (double)(float)otherwise;
}

int64_t block_need(Build *b, int64_t value, const char *key) {
    if (value) return value;
    graph_fail(b->g, ERR_FORMAT, "metadata '%s' is missing", key);
    return 1;
}

Val block_linear(Build *b, Val x, const char *name, int64_t out) {
    Val w = block_weight(b, name, "weight");
    Val y = graph_linear(b->g, x, w);
    if (y != VAL_NONE && shape_last(&b->g->node[y].shape) != out)
        graph_fail(b->g, ERR_FORMAT, "linear: '%.*s' gives %lld features, %lld wanted",
                   STR_ARG(b->g->node[w].tensor->name), (long long)shape_last(&b->g->node[y].shape), (long long)out);
    Val bias = weight_if(b, name, "bias", false);
    return bias == VAL_NONE ? y : graph_add(b->g, y, bias);
}

Val block_rmsnorm(Build *b, Val x, const char *name) {
    return graph_rmsnorm(b->g, x, block_weight(b, name, "weight"), b->c.norm_eps);
}

Val block_layernorm(Build *b, Val x, const char *name) {
    Val w = block_weight(b, name, "weight");
    return graph_layernorm(b->g, x, w, weight_if(b, name, "bias", false), b->c.norm_eps);
}

Val block_heads(Build *b, Val x, int64_t heads, int64_t size) {
    return graph_reshape(b->g, x, 2, (int64_t[]){heads, size});
}

Val block_flat(Build *b, Val x) {
    return x == VAL_NONE ? x : graph_reshape(b->g, x, 1, (int64_t[]){shape_elems(&b->g->node[x].shape)});
}

Val block_rmsnorm_all(Build *b, Val x, const char *name) {
    if (x == VAL_NONE) return x;
    const int64_t heads = b->g->node[x].shape.dim[0], size = b->g->node[x].shape.dim[1];
    return block_heads(b, block_rmsnorm(b, block_flat(b, x), name), heads, size);
}

/* q, k or v in heads of `size`: from its own weight, or its part of qkv (VAL_NONE: there is no qkv). */
static Val project(Build *b, Val x, Val qkv, int64_t *at, const char *name, int64_t heads, int64_t size) {
    int64_t n = block_need(b, heads, "attention.head_count") * size;
    return block_heads(b, qkv == VAL_NONE ? block_linear(b, x, name, n) : block_take(b, qkv, at, n), heads, size);
}

/* norm NULL: of v. */
static Val prepare(Build *b, Val y, const char *norm) {
    if (norm && b->arch->head_norm) y = b->arch->head_norm(b, y, norm);
    if (b->c.qkv_clamp > 0) y = graph_clamp(b->g, y, -b->c.qkv_clamp, b->c.qkv_clamp);
    return norm && b->c.rope.dims ? graph_rope(b->g, y, b->c.rope) : y;
}

Val block_attention(Build *b, Val x) {
    int64_t heads = b->c.heads, kv_heads = b->c.kv_heads, size = b->c.head_dim, values = b->c.value_dim, at = 0;
    bool gated = b->arch->attn_gate, fused = !gated && block_has(b, "attn_qkv");
    Val gate = VAL_NONE, qkv = VAL_NONE;
    if (fused) qkv = block_linear(b, x, "attn_qkv", heads * size + kv_heads * (size + values));
    Val q = project(b, x, qkv, &at, "attn_q", heads, gated ? 2 * size : size);
    if (gated) gate = graph_slice(b->g, q, size, size);
    if (gated) q = graph_slice(b->g, q, 0, size);
    q = prepare(b, q, "attn_q_norm");
    Val k = prepare(b, project(b, x, qkv, &at, "attn_k", kv_heads, size), "attn_k_norm");
    Val kv = graph_cache(b->g, k, prepare(b, project(b, x, qkv, &at, "attn_v", kv_heads, values), NULL));
    Val y = graph_attention(b->g, q, kv, weight_if(b, "attn_sinks", "weight", false), b->c.attn);
    if (gated) y = graph_mul(b->g, y, graph_act(b->g, gate, ACT_SIGMOID));
    return block_linear(b, block_flat(b, y), "attn_output", b->c.width);
}

Val block_residual(Build *b, Val x, Val y) {
    if (b->c.residual_scale > 0) y = graph_scale(b->g, y, b->c.residual_scale);
    return graph_add(b->g, x, y);
}

/* One half of a layer. */
static Val half(Build *b, Val x, Val (*part)(Build *, Val), const char *before, const char *behind) {
    const Arch *a = b->arch;
    Val y = part(b, a->norms == NORMS_BEHIND ? x : a->norm(b, x, before));
    return block_residual(b, x, a->norms == NORMS_BEFORE ? y : a->norm(b, y, behind));
}

Val block_layer(Build *b, Val x) {
    x = half(b, x, block_attention, "attn_norm", "post_attention_norm");
    return half(b, x, block_mlp, "ffn_norm", "post_ffw_norm");
}

Val block_parallel_layer(Build *b, Val x) {
    Val h = b->arch->norm(b, x, "attn_norm");
    return block_residual(b, block_residual(b, x, block_attention(b, h)), block_mlp(b, h));
}

Val block_take(Build *b, Val x, int64_t *at, int64_t n) {
    *at += n;
    return graph_slice(b->g, x, *at - n, n);
}

Val block_conv(Build *b, Val x, const char *name, const char *key) {
    int64_t taps = block_int(b, key, 1, 256, 0);
    int64_t channels = x == VAL_NONE ? 1 : shape_last(&b->g->node[x].shape);
    Val w = block_weight_as(b, name, "weight", 2, (int64_t[]){channels, taps});
    Val y = graph_conv1d(b->g, x, w, weight_if(b, name, "bias", false));
    if (y != VAL_NONE && shape_last(&b->g->node[w].shape) != taps)
        graph_fail(b->g, ERR_FORMAT, "conv1d: '%.*s' has %lld taps, %lld wanted", STR_ARG(b->g->node[w].tensor->name),
                   (long long)shape_last(&b->g->node[w].shape), (long long)taps);
    return y;
}

Val block_conv1d(Build *b, Val x, const char *name) {
    return b->c.act(b->g, block_conv(b, x, name, "ssm.conv_kernel"));
}

static Val gated(Build *b, Val gate, Val up) {
    if (b->arch->gate) return b->arch->gate(b, gate, up);
    return graph_mul(b->g, b->c.act(b->g, gate), up);
}

Val block_gated_mlp(Build *b, Val x, const char *suffix, int64_t ffn) {
    char gate[MAX_FULL_NAME], up[MAX_FULL_NAME], down[MAX_FULL_NAME];
    snprintf(gate, sizeof gate, "ffn_gate%s", suffix);
    snprintf(up, sizeof up, "ffn_up%s", suffix);
    snprintf(down, sizeof down, "ffn_down%s", suffix);
    block_need(b, ffn, "feed_forward_length");
    Val h = block_linear(b, x, gate, ffn);
    return block_linear(b, gated(b, h, block_linear(b, x, up, ffn)), down, b->c.width);
}

Val block_ungated_mlp(Build *b, Val x) {
    Val h = block_linear(b, x, "ffn_up", block_need(b, b->c.ffn, "feed_forward_length"));
    return block_linear(b, b->c.act(b->g, h), "ffn_down", b->c.width);
}

Val block_fused_mlp(Build *b, Val x) {
    int64_t ffn = block_need(b, b->c.ffn, "feed_forward_length"), at = 0;
    Val h = block_linear(b, x, "ffn_up", 2 * ffn);
    Val gate = b->c.act(b->g, block_take(b, h, &at, ffn));
    return block_linear(b, graph_mul(b->g, gate, block_take(b, h, &at, ffn)), "ffn_down", b->c.width);
}

void block_groups(Build *b) {
    RouteAttr *r = &b->c.route;
    bool hf = b->m->kind == MODEL_HF; /* transformers chooses among one group too */
    r->groups = (int)block_int(b, "expert_group_count", hf, 65536, 1);
    if (r->groups > 1 || hf)
        r->groups_used = (int)block_int(b, "expert_group_used_count", 1, r->groups, r->groups == 1);
    r->group_best = r->sigmoid ? 2 : 1;
}

static Val expert_linear(Build *b, Val x, const char *name, Val route) {
    Val w = block_weight(b, name, "weight");
    return graph_expert_linear(b->g, x, w, route, weight_if(b, name, "bias", false));
}

Val block_experts(Build *b, Val x) {
    int64_t n = block_need(b, b->c.experts, "expert_count");
    int64_t k = block_need(b, b->c.experts_used, "expert_used_count");
    Val logits = block_linear(b, x, "ffn_gate_inp", n), bias = weight_if(b, "exp_probs_b", "bias", false);
    Val route = graph_route(b->g, logits, bias, k, b->c.route);
    Val gate = expert_linear(b, x, "ffn_gate_exps", route);
    Val y = gated(b, gate, expert_linear(b, x, "ffn_up_exps", route));
    return graph_expert_sum(b->g, expert_linear(b, y, "ffn_down_exps", route), route);
}

Val block_shared_mlp(Build *b, Val x) {
    if (!block_has(b, "ffn_gate_inp")) return block_gated_mlp(b, x, "", b->c.ffn);
    bool gated = block_has(b, "ffn_gate_inp_shexp");
    Val gate = gated ? graph_linear(b->g, x, block_row_weight(b, "ffn_gate_inp_shexp")) : VAL_NONE;
    int64_t count = block_int(b, "expert_shared_count", 0, 4096, 0), ffn = 0;
    if (count) ffn = count * block_int(b, "expert_feed_forward_length", 1, NUMBER_MOST, 0);
    ffn = block_int(b, "expert_shared_feed_forward_length", 1, INT64_MAX, ffn);
    Val shared = block_gated_mlp(b, x, "_shexp", ffn);
    if (gated) shared = graph_mul(b->g, shared, graph_act(b->g, gate, ACT_SIGMOID));
    return graph_add(b->g, block_experts(b, x), shared);
}

Val block_mlp(Build *b, Val x) {
    if (b->arch->mlp) return b->arch->mlp(b, x);
    return block_has(b, "ffn_gate_inp") ? block_experts(b, x) : block_gated_mlp(b, x, "", b->c.ffn);
}
