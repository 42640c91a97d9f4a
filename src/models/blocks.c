/* See blocks.h. Errors stick to the graph, so nothing here is checked twice. */
#include "models/blocks.h"

#include <math.h>
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

bool block_has(const Build *b, const char *name) {
    char full[MAX_FULL_NAME];
    return find(b, name, "weight", full) != NULL;
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

Val block_heads(Build *b, Val x, const char *name, int64_t heads) {
    block_need(b, heads, "attention.head_count");
    Val y = block_linear(b, x, name, heads * b->c.head_dim);
    return graph_reshape(b->g, y, 2, (int64_t[]){heads, b->c.head_dim});
}

Val block_rope(Build *b, Val x) { return graph_rope(b->g, x, b->c.rope); }

Val block_attention(Build *b, Val q, Val k, Val v) {
    Val kv = graph_cache(b->g, k, v);
    Val y = graph_attention(b->g, q, kv, VAL_NONE, (AttnAttr){.scale = 1 / sqrt((double)b->c.head_dim)});
    y = graph_reshape(b->g, y, 1, (int64_t[]){b->c.heads * b->c.head_dim});
    return block_linear(b, y, "attn_output", b->c.width);
}

Val block_take(Build *b, Val x, int64_t *at, int64_t n) {
    *at += n;
    return graph_slice(b->g, x, *at - n, n);
}

Val block_conv1d(Build *b, Val x, const char *name) {
    Val w = block_weight(b, name, "weight"), y = graph_conv1d(b->g, x, w, weight_if(b, name, "bias", false));
    if (y != VAL_NONE && shape_last(&b->g->node[w].shape) != b->c.ssm_conv)
        graph_fail(b->g, ERR_FORMAT, "conv1d: '%.*s' has %lld taps, %lld wanted", STR_ARG(b->g->node[w].tensor->name),
                   (long long)shape_last(&b->g->node[w].shape), (long long)b->c.ssm_conv);
    return graph_act(b->g, y, b->c.act);
}

Val block_gated_mlp(Build *b, Val x) {
    block_need(b, b->c.ffn, "feed_forward_length");
    Val gate = graph_act(b->g, block_linear(b, x, "ffn_gate", b->c.ffn), b->c.act);
    Val up = block_linear(b, x, "ffn_up", b->c.ffn);
    return block_linear(b, graph_mul(b->g, gate, up), "ffn_down", b->c.width);
}
