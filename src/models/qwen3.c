/* Qwen3: Llama with an RMS norm on each head of q and k, and rotation by halves. */
#include "models/blocks.h"

static Val layer(Build *b, Val x) {
    Val h = block_rmsnorm(b, x, "attn_norm");
    Val q = block_rope(b, block_rmsnorm(b, block_heads(b, h, "attn_q", b->c.heads), "attn_q_norm"));
    Val k = block_rope(b, block_rmsnorm(b, block_heads(b, h, "attn_k", b->c.kv_heads), "attn_k_norm"));
    Val v = block_heads(b, h, "attn_v", b->c.kv_heads);
    x = graph_add(b->g, x, block_attention(b, q, k, v));
    return graph_add(b->g, x, block_gated_mlp(b, block_rmsnorm(b, x, "ffn_norm")));
}

static const NameRow names[] = {
    {"model.layers.%.self_attn.q_norm.weight", "blk.%.attn_q_norm.weight", NULL},
    {"model.layers.%.self_attn.k_norm.weight", "blk.%.attn_k_norm.weight", NULL},
    {"model.layers.%.self_attn.q_proj.weight", "blk.%.attn_q.weight", NULL},
    {"model.layers.%.self_attn.k_proj.weight", "blk.%.attn_k.weight", NULL},
    {"model.layers.%.self_attn.q_proj.bias", "blk.%.attn_q.bias", NULL},
    {"model.layers.%.self_attn.k_proj.bias", "blk.%.attn_k.bias", NULL},
    {0},
};

const Arch arch_qwen3 = {.name = "qwen3", .norm = block_rmsnorm, .layer = layer, .names = names};
