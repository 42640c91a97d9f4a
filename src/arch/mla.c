/* See mla.h. Norms of latents have an epsilon of their own. */
#include "arch/mla.h"

#include <math.h>

static const double latent_eps = 1e-6;

static Val latent(Build *b, Val x, const char *name) {
    return graph_rmsnorm(b->g, x, block_weight(b, name, "weight"), latent_eps);
}

static Val rotate(Build *b, Val x) {
    RopeAttr rope = b->c.rope;
    if (!rope.dims) return x;
    Err err = {0};
    if (!model_bool(b->m, "rope.interleaved", &rope.interleaved, &err)) graph_fail(b->g, err.code, "%s", err.msg);
    return graph_rope(b->g, x, rope);
}

static Val queries(Build *b, Val x, int64_t size) {
    int64_t rank = block_int(b, "attention.q_lora_rank", 0, NUMBER_MOST, 0);
    if (!rank) return block_linear(b, x, "attn_q", b->c.heads * size);
    x = latent(b, block_linear(b, x, "attn_q_a", rank), "attn_q_a_norm");
    return block_linear(b, x, "attn_q_b", b->c.heads * size);
}

/* Keys or values from their own weight, or from the one of both that files of 2024 have. */
static Val from_latent(Build *b, const char *name, const MlaHeads *h, bool keys, const int64_t *dim) {
    const char *old = arena_printf(&b->g->arena, "blk.%d.attn_kv_b.weight", b->g->layer);
    const Tensor *both = block_has(b, name) ? NULL : model_tensor(b->m, str_of(old));
    if (!both) return block_weight_as(b, name, "weight", 3, dim);
    Tensor *part = arena_new(&b->g->arena, 1, sizeof *part);
    Err err = {0};
    b->used[both - b->m->tensor] = true;
    if (!mla_part(&b->g->arena, h, both, part, keys, &err)) {
        graph_fail(b->g, err.code, "'%s': %s", old, err.msg);
        return VAL_NONE;
    }
    part->name = str_of(arena_printf(&b->g->arena, "blk.%d.%s.weight", b->g->layer, name));
    return graph_weight(b->g, part);
}

/* Files of 2024 have the sizes of a head's keys and values under the usual keys. */
static int64_t key_size(Build *b, int64_t least) {
    return block_int(b, "attention.key_length_mla", least, NUMBER_MOST, b->c.head_dim);
}

Val mla_attention(Build *b, Val x) {
    Graph *g = b->g;
    int64_t heads = block_need(b, b->c.heads, "attention.head_count"), at = 0;
    int64_t rank = block_int(b, "attention.kv_lora_rank", 1, NUMBER_MOST, 0);
    int64_t turn = block_int(b, "rope.dimension_count", 1, NUMBER_MOST, 0);
    int64_t size = key_size(b, turn + 1);
    int64_t value = block_int(b, "attention.value_length_mla", 1, NUMBER_MOST, b->c.value_dim);
    const int64_t keys[] = {heads, rank, size - turn}, values[] = {heads, value, rank};
    const MlaHeads h = {heads, size - turn, value};

    Val q = block_heads(b, queries(b, x, size), heads, size);
    Val q_turn = rotate(b, graph_slice(g, q, size - turn, turn));
    q = graph_head_linear(g, graph_slice(g, q, 0, size - turn), from_latent(b, "attn_k_b", &h, true, keys));
    Val kv = block_linear(b, x, "attn_kv_a_mqa", rank + turn);
    Val c = block_heads(b, latent(b, block_take(b, kv, &at, rank), "attn_kv_a_norm"), 1, rank);
    Val k_turn = rotate(b, block_heads(b, block_take(b, kv, &at, turn), 1, turn));
    kv = graph_cache(g, graph_concat(g, c, k_turn), c);
    Val y = graph_attention(g, graph_concat(g, q, q_turn), kv, VAL_NONE, b->c.attn);
    y = graph_head_linear(g, y, from_latent(b, "attn_v_b", &h, false, values));
    return block_linear(b, block_flat(b, y), "attn_output", b->c.width);
}

Val mla_layer(Build *b, Val x, Val (*mix)(Build *, Val)) {
    x = graph_add(b->g, x, mix(b, b->arch->norm(b, x, "attn_norm")));
    return graph_add(b->g, x, block_shared_mlp(b, b->arch->norm(b, x, "ffn_norm")));
}

void mla_config(Build *b) {
    RouteAttr *r = &b->c.route;
    double stretch = block_real(b, "rope.scaling.factor", 0, 1e6, 1), all = 0;
    double size = (double)key_size(b, 1);
    Err err = {0};
    if (!model_float(b->m, "rope.scaling.mscale_all_dim", 0, 1e6, &all, &err))
        graph_fail(b->g, err.code, "%s", err.msg);
    all = block_real(b, "rope.scaling.yarn_log_multiplier", 0, 1e6, 0.1 * all); /* what a GGUF has instead */
    double more = stretch > 1 ? 1 + all * log(stretch) : 1;
    b->c.attn.scale = more * more / sqrt(size);
    r->sigmoid = block_int(b, "expert_gating_func", 1, 2, 1) == 2; /* 1: softmax */
    r->scale = block_real(b, "expert_weights_scale", 0, 1e6, 1);
    if (!(r->scale > 0) && b->m->kind == MODEL_GGUF) r->scale = 1; /* there it says that there is none */
    block_groups(b);
}
