/* Llama 1 to 3 and what shares its shape (SmolLM2, TinyLlama ...): RMS norm, rotary GQA attention, gated MLP. */
#include "models/blocks.h"

static Val layer(Build *b, Val x) {
    Val h = block_rmsnorm(b, x, "attn_norm");
    Val q = block_rope(b, block_heads(b, h, "attn_q", b->c.heads));
    Val k = block_rope(b, block_heads(b, h, "attn_k", b->c.kv_heads));
    Val v = block_heads(b, h, "attn_v", b->c.kv_heads);
    x = graph_add(b->g, x, block_attention(b, q, k, v));
    return graph_add(b->g, x, block_gated_mlp(b, block_rmsnorm(b, x, "ffn_norm")));
}

const Arch arch_llama = {.name = "llama", .rope_interleaved = true, .norm = block_rmsnorm, .layer = layer};
