/* GPT-2: learned positions, LayerNorm, biases everywhere, an MLP without a gate. */
#include "arch/blocks.h"

static Val positions(Build *b, Val x) {
    int layer = b->g->layer;
    b->g->layer = -1;
    Val table = block_weight(b, "position_embd", "weight");
    int64_t known = table == VAL_NONE ? 0 : b->g->node[table].shape.dim[0], wanted = b->ctx ? b->ctx : b->c.context;
    if (wanted > known)
        graph_fail(b->g, ERR_UNSUPPORTED, "a context of %lld tokens: the model has positions for %lld",
                   (long long)wanted, (long long)known);
    x = graph_add(b->g, x, graph_place(b->g, 0, table));
    b->g->layer = layer;
    return x;
}

static Val layer(Build *b, Val x) { return block_layer(b, b->g->layer ? x : positions(b, x)); }

static bool derive(Model *m, Err *err) {
    bool scaled = true, by_layer = false;
    int64_t width = 768, ffn = 0;
    if (!names_not_null(m, (const char *const[]){"scale_attn_weights", "scale_attn_by_inverse_layer_idx", NULL}, err) ||
        !model_bool(m, "config.scale_attn_weights", &scaled, err) ||
        !model_bool(m, "config.scale_attn_by_inverse_layer_idx", &by_layer, err) ||
        !model_int(m, "config.n_embd", 1, NUMBER_MOST, &width, err) ||
        !model_int(m, "config.hidden_size", 1, NUMBER_MOST, &width, err) ||
        !model_int(m, "config.n_inner", 1, NUMBER_MOST, &ffn, err))
        return false;
    if (!scaled || by_layer)
        return err_set(err, ERR_UNSUPPORTED, "%s is not supported",
                       scaled ? "scale_attn_by_inverse_layer_idx" : "scale_attn_weights false");
    const Meta inner = {.type = META_INT, .i = ffn ? ffn : 4 * width}, gelu = {.type = META_STR, .s = S("gelu_new")};
    return names_imply(m, "gpt2", "feed_forward_length", inner, err) &&
           (model_meta(m, "config.activation_function") || names_imply(m, "gpt2", "hidden_act", gelu, err));
}

static const NameRow names[] = {
    {"wte.weight", "token_embd.weight", NULL},
    {"wpe.weight", "position_embd.weight", NULL},
    {"ln_f.weight", "output_norm.weight", NULL},
    {"ln_f.bias", "output_norm.bias", NULL},
    {"h.%.ln_1.weight", "blk.%.attn_norm.weight", NULL},
    {"h.%.ln_1.bias", "blk.%.attn_norm.bias", NULL},
    {"h.%.attn.c_attn.weight", "blk.%.attn_qkv.weight", names_transpose},
    {"h.%.attn.c_attn.bias", "blk.%.attn_qkv.bias", NULL},
    {"h.%.attn.c_proj.weight", "blk.%.attn_output.weight", names_transpose},
    {"h.%.attn.c_proj.bias", "blk.%.attn_output.bias", NULL},
    {"h.%.attn.bias", NULL, NULL}, /* buffers */
    {"h.%.attn.masked_bias", NULL, NULL},
    {"h.%.ln_2.weight", "blk.%.ffn_norm.weight", NULL},
    {"h.%.ln_2.bias", "blk.%.ffn_norm.bias", NULL},
    {"h.%.mlp.c_fc.weight", "blk.%.ffn_up.weight", names_transpose},
    {"h.%.mlp.c_fc.bias", "blk.%.ffn_up.bias", NULL},
    {"h.%.mlp.c_proj.weight", "blk.%.ffn_down.weight", names_transpose},
    {"h.%.mlp.c_proj.bias", "blk.%.ffn_down.bias", NULL},
    {0},
};

static const KeyRow keys[] = {
    {"num_hidden_layers", "block_count"}, /* other names for what follows come first in transformers */
    {"hidden_size", "embedding_length"},
    {"num_attention_heads", "attention.head_count"},
    {"max_position_embeddings", "context_length"},
    {"n_layer", "block_count"},
    {"n_embd", "embedding_length"},
    {"n_head", "attention.head_count"},
    {"n_positions", "context_length"},
    {"activation_function", "hidden_act"},
    {"layer_norm_epsilon", "attention.layer_norm_epsilon"},
    {"hidden_act", NULL},
    {"rms_norm_eps", NULL},
    {"intermediate_size", NULL},
    {"num_key_value_heads", NULL},
    {"head_dim", NULL},
    {0},
};

static const BiasRow biases[] = {{0}};

static const DefaultRow defaults[] = {
    {"block_count", 12}, {"embedding_length", 768}, {"attention.head_count", 12}, {"context_length", 1024},
    {"attention.layer_norm_epsilon", 1e-5}, {0}};

const Arch arch_gpt2 = {.name = "gpt2", .no_rope = true, .act = act_gelu_tanh, .norm = block_layernorm, .layer = layer,
                        .mlp = block_ungated_mlp, .names = names, .keys = keys, .defaults = defaults, .biases = biases,
                        .derive = derive};
