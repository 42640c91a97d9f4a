/* RWKV-7: no attention. A layer mixes each token with the one before it, in time by a matrix of state for each head,
 * and in channels by an MLP; all values lean on the first layer's. */
#include "arch/blocks.h"
#include "arch/rwkv7.h"

#include <math.h>
#include <stdio.h>

/* x of the token before, less x: a convolution of two taps, 1 and 0. */
static Val step_back(Build *b, Val x, const char *part) {
    int64_t width = b->c.width;
    Tensor *taps = arena_new(&b->g->arena, 1, sizeof *taps);
    float *to = arena_new(&b->g->arena, (size_t)(2 * width), sizeof *to);
    *taps = (Tensor){.dtype = DT_F32, .rank = 2, .dim = {width, 2, 1, 1}, .bytes = (size_t)(2 * width) * sizeof *to};
    taps->name = str_of(arena_printf(&b->g->arena, "blk.%d.%s_shift", b->g->layer, part));
    for (int64_t i = 0; i < width; i++) to[2 * i] = 1;
    taps->data = to;
    Val before = graph_conv1d(b->g, x, graph_weight(b->g, taps), VAL_NONE);
    return graph_add(b->g, before, graph_scale(b->g, x, -1));
}

/* x moved towards the token before it, by a factor for each channel; a GGUF has the factors of all six in one. */
static Val lerp(Build *b, Val x, Val back, const char *name, int at) {
    int64_t width = b->c.width;
    Val by = block_has(b, "time_mix_lerp_fused")
                 ? block_weight_part(b, "time_mix_lerp_fused", "weight", name, at * width, 1, &width)
                 : block_weight_part(b, name, "weight", name, 0, 1, &width);
    return graph_add(b->g, x, graph_mul(b->g, back, by));
}

/* w2 f(w1 x) + w0, for a name that ends in 0, 1 and 2; w0 may be absent. */
static Val lora(Build *b, Val x, const char *stem, const char *rank_key, ActFn *f, bool offset) {
    char name[3][32];
    for (int i = 0; i < 3; i++) snprintf(name[i], sizeof name[i], "time_mix_%s%d", stem, i);
    Val h = block_linear(b, x, name[1], block_int(b, rank_key, 1, NUMBER_MOST, 0));
    h = block_linear(b, f ? f(b->g, h) : h, name[2], b->c.width);
    return offset ? graph_add(b->g, h, block_weight(b, name[0], "weight")) : h;
}

static Val tanh_of(Graph *g, Val x) { return graph_softcap(g, x, 1); }
static Val sigmoid(Graph *g, Val x) { return graph_act(g, x, ACT_SIGMOID); }
static Val minus(Graph *g, Val a, Val b) { return graph_add(g, a, graph_scale(g, b, -1)); }

static Val mix_value(Build *b, Val v, Val x) {
    if (!b->g->layer) return b->kept = v;
    Val by = sigmoid(b->g, lora(b, x, "v", "attention.value_residual_mix_lora_rank", NULL, true));
    return graph_add(b->g, v, graph_mul(b->g, minus(b->g, b->kept, v), by));
}

/* The norm of each head, with a weight of its own, then what the token itself adds. */
static Val read_out(Build *b, Val y, Val r, Val k, Val v, int64_t heads, int64_t size) {
    Graph *g = b->g;
    const int64_t each[] = {heads, size};
    Val w = block_weight_part(b, "time_mix_ln", "weight", "time_mix_ln", 0, 2, each);
    Val bias = block_weight_part(b, "time_mix_ln", "bias", "time_mix_ln", 0, 2, each);
    y = graph_layernorm(g, y, w, bias, 64e-5);
    r = graph_reshape(g, graph_mul(g, r, block_weight(b, "time_mix_r_k", "weight")), 2, each);
    y = graph_add(g, y, graph_inner(g, r, k, v));
    return graph_reshape(g, y, 1, &b->c.width);
}

static Val time_mix(Build *b, Val x) {
    Graph *g = b->g;
    int64_t size = block_int(b, "wkv.head_size", 1, DELTA_MAX_KEY, 0), width = b->c.width, heads = width / size;
    const int64_t each[] = {heads, size};
    if (width % size)
        graph_fail(g, ERR_FORMAT, "%lld elements are no heads of %lld", (long long)width, (long long)size);
    Val back = step_back(b, x, "time");
    Val r = block_linear(b, lerp(b, x, back, "time_mix_lerp_r", 0), "time_mix_receptance", width);
    Val w = lerp(b, x, back, "time_mix_lerp_w", 1);
    w = graph_scale(g, sigmoid(g, lora(b, w, "w", "attention.decay_lora_rank", tanh_of, true)), -0.606531);
    Val k = block_linear(b, lerp(b, x, back, "time_mix_lerp_k", 2), "time_mix_key", width);
    Val xv = lerp(b, x, back, "time_mix_lerp_v", 3);
    Val v = mix_value(b, block_linear(b, xv, "time_mix_value", width), xv);
    Val a = lerp(b, x, back, "time_mix_lerp_a", 4);
    a = sigmoid(g, lora(b, a, "a", "attention.iclr_lora_rank", NULL, true));
    Val gate = lerp(b, x, back, "time_mix_lerp_g", 5);
    gate = lora(b, gate, "g", "attention.gate_lora_rank", sigmoid, false);

    Val kk = graph_reshape(g, graph_mul(g, k, block_weight(b, "time_mix_k_k", "weight")), 2, each);
    kk = graph_scale(g, graph_rmsnorm(g, kk, VAL_NONE, 1e-24), 1 / sqrt((double)size));
    Val ka = graph_mul(g, k, block_weight(b, "time_mix_k_a", "weight"));
    k = graph_add(g, k, minus(g, graph_mul(g, a, ka), ka));
    k = graph_reshape(g, k, 2, each);
    v = graph_reshape(g, v, 2, each);
    Val in = graph_mul(g, kk, graph_reshape(g, a, 2, each)), out = graph_scale(g, kk, -1);
    w = graph_reshape(g, w, 2, each);
    Val y = graph_wkv(g, graph_reshape(g, r, 2, each), w, k, v, out, in);
    return block_linear(b, graph_mul(g, read_out(b, y, r, k, v, heads, size), gate), "time_mix_output", width);
}

static Val channel_mix(Build *b, Val x) {
    int64_t width = b->c.width;
    Val back = step_back(b, x, "channel");
    Val by = block_weight_part(b, "channel_mix_lerp_k", "weight", "channel_mix_lerp_k", 0, 1, &width);
    x = graph_add(b->g, x, graph_mul(b->g, back, by));
    Val h = block_linear(b, x, "channel_mix_key", block_need(b, b->c.ffn, "feed_forward_length"));
    h = graph_clamp(b->g, h, 0, INFINITY);
    return block_linear(b, graph_mul(b->g, h, h), "channel_mix_value", width);
}

static Val layer(Build *b, Val x) {
    if (!b->g->layer) {
        b->g->layer = -1;
        x = block_layernorm(b, x, "token_embd_norm");
        b->g->layer = 0;
        for (int i = 0; i < 3; i++) { /* what llama.cpp's converter writes for the first layer, and nothing uses */
            static const char *const names[] = {"blk.0.time_mix_v0.weight", "blk.0.time_mix_v1.weight",
                                                "blk.0.time_mix_v2.weight"};
            const Tensor *t = model_tensor(b->m, str_of(names[i]));
            if (t) b->used[t - b->m->tensor] = true;
        }
    }
    x = graph_add(b->g, x, time_mix(b, block_layernorm(b, x, "attn_norm")));
    return graph_add(b->g, x, channel_mix(b, block_layernorm(b, x, "attn_norm_2")));
}

const Arch arch_rwkv7 = {.name = "rwkv7", .no_rope = true, .norm = block_layernorm, .layer = layer,
                         .names = rwkv7_names, .keys = rwkv7_keys, .defaults = rwkv7_defaults, .biases = rwkv7_biases,
                         .derive = rwkv7_derive};
