/* StableLM: LayerNorm; a quarter of each head rotates; q and k may have a LayerNorm with a weight for each head;
 * attention and MLP may run in parallel. */
#include "arch/blocks.h"

static Val head_norm(Build *b, Val x, const char *name) {
    return block_has(b, name) ? block_layernorm(b, x, name) : x;
}

static Val layer(Build *b, Val x) {
    return block_has(b, "ffn_norm") ? block_layer(b, x) : block_parallel_layer(b, x);
}

/* The tensors decide whether a model has these norms, as in a GGUF; config.json must not contradict them. */
static bool derive(Model *m, Err *err) {
    bool side_by_side = false, head_norms = false;
    if (!names_not_null(m, (const char *const[]){"use_parallel_residual", "qk_layernorm", NULL}, err) ||
        !model_bool(m, "config.use_parallel_residual", &side_by_side, err) ||
        !model_bool(m, "config.qk_layernorm", &head_norms, err))
        return false;
    if (side_by_side && model_tensor(m, S("model.layers.0.post_attention_layernorm.weight")))
        return err_set(err, ERR_UNSUPPORTED, "use_parallel_residual with a post_attention_layernorm is not supported");
    return head_norms || !model_tensor(m, S("model.layers.0.self_attn.q_layernorm.norms.0.weight")) ||
           err_set(err, ERR_UNSUPPORTED, "a q_layernorm without qk_layernorm is not supported");
}

static const NameRow names[] = {
    {"model.norm.bias", "output_norm.bias", NULL},
    {"model.layers.%.input_layernorm.bias", "blk.%.attn_norm.bias", NULL},
    {"model.layers.%.post_attention_layernorm.bias", "blk.%.ffn_norm.bias", NULL},
    {"model.layers.%.self_attn.q_layernorm.norms.#.weight", "blk.%.attn_q_norm.weight", NULL},
    {"model.layers.%.self_attn.k_layernorm.norms.#.weight", "blk.%.attn_k_norm.weight", NULL},
    {0},
};

static const KeyRow keys[] = {
    {"rms_norm_eps", NULL},
    {"layer_norm_eps", "attention.layer_norm_epsilon"},
    {0},
};

static const BiasRow biases[] = {
    {".o_proj.", NULL, false}, {".self_attn.", "use_qkv_bias", false}, {".mlp.", NULL, false}, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.head_count_kv", 32}, {"attention.layer_norm_epsilon", 1e-5},
    {"context_length", 4096}, {"rope.partial_factor", 0.25}, {0}};

const Arch arch_stablelm = {.name = "stablelm", .rope_partial = true, .norm = block_layernorm,
                            .head_norm = head_norm, .layer = layer,
                            .names = names, .keys = keys, .defaults = defaults, .biases = biases, .derive = derive};
