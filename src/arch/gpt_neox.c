/* GPT-NeoX: LayerNorm, biases everywhere, an MLP without a gate; attention and MLP side by side, with a norm each, or
 * one after the other; a quarter of each head rotates. */
#include "arch/blocks.h"

#include <string.h>

static Val layer(Build *b, Val x) {
    bool side_by_side = true;
    Err err = {0};
    if (!model_bool(b->m, "use_parallel_residual", &side_by_side, &err)) graph_fail(b->g, err.code, "%s", err.msg);
    if (!side_by_side) return block_layer(b, x);
    Val y = block_attention(b, block_layernorm(b, x, "attn_norm"));
    Val z = block_mlp(b, block_layernorm(b, x, "ffn_norm"));
    return graph_add(b->g, graph_add(b->g, x, y), z);
}

/* q, k and v of each head in a row: [H,3,hd] -> [3,H,hd]. */
static bool by_kind(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    int64_t heads = 0, rows = src->dim[0];
    if (!model_int(m, "attention.head_count", 1, 65536, &heads, err)) return false;
    if (!heads || rows % (3 * heads))
        return err_set(err, ERR_FORMAT, "%lld rows are not q, k and v of %lld heads", (long long)rows,
                       (long long)heads);
    size_t part = src->bytes / (size_t)(3 * heads);
    char *to = arena_large(&m->arena, src->bytes, "a tensor with its rows in another order", err);
    dst->data = to;
    for (int64_t kind = 0; kind < 3; kind++)
        for (int64_t h = 0; to && h < heads; h++, to += part)
            memcpy(to, (const char *)src->data + (size_t)(3 * h + kind) * part, part);
    return dst->data != NULL;
}

/* The rotation has names of its own in old files, which an object that has them already comes before. */
static bool derive(Model *m, Err *err) {
    static const char *const own[][2] = {{"config.rotary_emb_base", "gptneox.rope.freq_base"},
                                         {"config.rotary_pct", "gptneox.rope.partial_factor"}};
    static const char *const theirs[][2] = {{"config.rope_parameters.rope_theta", "config.rope_scaling.rope_theta"},
                                            {"config.rope_parameters.partial_rotary_factor",
                                             "config.rope_scaling.partial_rotary_factor"}};
    if (!names_not_null(m, (const char *const[]){"rotary_pct", "rotary_emb_base", NULL}, err)) return false;
    if (model_meta(m, "config.head_dim"))
        return err_set(err, ERR_UNSUPPORTED, "a head_dim beside hidden_size and num_attention_heads is not supported");
    for (int i = 0; i < 2; i++) {
        const Meta *v = model_meta(m, own[i][0]);
        if (!v || model_meta(m, theirs[i][0]) || model_meta(m, theirs[i][1])) continue;
        if (v->type != META_FLOAT && v->type != META_INT)
            return err_set(err, ERR_FORMAT, "config.json: '%s' is no number", own[i][0] + 7);
        if (!names_imply(m, "gptneox", own[i][1] + 8, *v, err)) return false;
    }
    const Meta gelu = {.type = META_STR, .s = S("gelu")}; /* not the one that llama.cpp has */
    return model_meta(m, "config.hidden_act") || names_imply(m, "gptneox", "hidden_act", gelu, err);
}

static const NameRow names[] = {
    {"gpt_neox.embed_in.weight", "token_embd.weight", NULL},
    {"gpt_neox.final_layer_norm.weight", "output_norm.weight", NULL},
    {"gpt_neox.final_layer_norm.bias", "output_norm.bias", NULL},
    {"embed_out.weight", "output.weight", NULL},
    {"gpt_neox.layers.%.input_layernorm.weight", "blk.%.attn_norm.weight", NULL},
    {"gpt_neox.layers.%.input_layernorm.bias", "blk.%.attn_norm.bias", NULL},
    {"gpt_neox.layers.%.post_attention_layernorm.weight", "blk.%.ffn_norm.weight", NULL},
    {"gpt_neox.layers.%.post_attention_layernorm.bias", "blk.%.ffn_norm.bias", NULL},
    {"gpt_neox.layers.%.attention.query_key_value.weight", "blk.%.attn_qkv.weight", by_kind},
    {"gpt_neox.layers.%.attention.query_key_value.bias", "blk.%.attn_qkv.bias", by_kind},
    {"gpt_neox.layers.%.attention.dense.weight", "blk.%.attn_output.weight", NULL},
    {"gpt_neox.layers.%.attention.dense.bias", "blk.%.attn_output.bias", NULL},
    {"gpt_neox.layers.%.attention.bias", NULL, NULL}, /* buffers */
    {"gpt_neox.layers.%.attention.masked_bias", NULL, NULL},
    {"gpt_neox.layers.%.attention.rotary_emb.inv_freq", NULL, NULL},
    {"gpt_neox.layers.%.mlp.dense_h_to_4h.weight", "blk.%.ffn_up.weight", NULL},
    {"gpt_neox.layers.%.mlp.dense_h_to_4h.bias", "blk.%.ffn_up.bias", NULL},
    {"gpt_neox.layers.%.mlp.dense_4h_to_h.weight", "blk.%.ffn_down.weight", NULL},
    {"gpt_neox.layers.%.mlp.dense_4h_to_h.bias", "blk.%.ffn_down.bias", NULL},
    {0},
};

static const KeyRow keys[] = {
    {"layer_norm_eps", "attention.layer_norm_epsilon"},
    {"rms_norm_eps", NULL},
    {"use_parallel_residual", "use_parallel_residual"},
    {"num_key_value_heads", NULL},
    {"head_dim", NULL},
    {0},
};

static const BiasRow biases[] = {
    {".query_key_value.", "attention_bias", true}, {".dense.", "attention_bias", true}, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 64}, {"attention.layer_norm_epsilon", 1e-5}, {"context_length", 2048},
    {"rope.partial_factor", 0.25}, {0}};

const Arch arch_gpt_neox = {.name = "gptneox", .hf = "gpt_neox", .rope_partial = true, .act = act_gelu_tanh,
                            .norm = block_layernorm, .layer = layer, .mlp = block_ungated_mlp, .names = names,
                            .keys = keys, .defaults = defaults, .biases = biases, .derive = derive};
