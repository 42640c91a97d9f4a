/* RecurrentGemma (Griffin, arXiv 2402.19427): linear recurrences behind a short convolution, and, in every third layer,
 * attention in a window. No GGUF has it but those of `tenon quantize`. */
#include "arch/blocks.h"
#include "arch/recurrent_gemma.h"

#include <math.h>

/* The sigmoid of a matrix for each head. */
static Val gate(Build *b, Val heads, const char *name, int64_t width) {
    const int64_t size = width / b->c.heads;
    Val w = block_weight_as(b, name, "weight", 3, (int64_t[]){b->c.heads, size, size});
    Val y = block_flat(b, graph_head_linear(b->g, heads, w));
    return graph_act(b->g, graph_add(b->g, y, block_weight_as(b, name, "bias", 1, &width)), ACT_SIGMOID);
}

static Val recurrence(Build *b, Val x) {
    Graph *g = b->g;
    int64_t width = block_int(b, "lru_width", 1, NUMBER_MOST, b->c.width), heads = b->c.heads;
    if (heads < 1 || width % heads) {
        graph_fail(g, ERR_FORMAT, "a recurrence of %lld channels has no %lld heads", (long long)width,
                   (long long)heads);
        return VAL_NONE;
    }
    Val out = b->c.act(g, block_linear(b, x, "lru_gate", width));
    x = block_conv(b, block_linear(b, x, "lru_in", width), "ssm_conv1d", "ssm.conv_kernel");
    Val each = block_heads(b, x, heads, width / heads);
    x = graph_mul(g, x, gate(b, each, "lru_input_gate", width));
    Val decay = gate(b, each, "lru_decay_gate", width);
    x = graph_lru(g, x, decay, block_weight_as(b, "lru_a", NULL, 1, &width));
    return block_linear(b, graph_mul(g, x, out), "lru_out", b->c.width);
}

static Val layer(Build *b, Val x) {
    Val h = block_rmsnorm(b, x, "attn_norm");
    x = graph_add(b->g, x, b->c.kv_heads ? block_attention(b, h) : recurrence(b, h));
    return graph_add(b->g, x, block_mlp(b, block_rmsnorm(b, x, "ffn_norm")));
}

/* The scale of embeddings is rounded to bf16, whatever the model's type. */
static void config(Build *b) {
    const Meta *type = model_meta(b->m, "rope.scaling.type");
    b->c.embed_scale = (double)bf16_to_f32(f32_to_bf16((float)sqrt((double)b->c.width)));
    if (type) graph_fail(b->g, ERR_UNSUPPORTED, "scaling of its rope (rope_type) is not supported");
}

static const char *const reads[] = {"attention.sliding_window", "final_logit_softcapping", NULL};

const Arch arch_recurrent_gemma = {
    .name = "recurrent_gemma", .rope_partial = true, .act = act_gelu_tanh, .norm = block_rmsnorm, .config = config,
    .layer = layer, .names = recurrent_gemma_names, .keys = recurrent_gemma_keys, .defaults = recurrent_gemma_defaults,
    .biases = recurrent_gemma_biases, .derive = recurrent_gemma_derive, .reads = reads};
