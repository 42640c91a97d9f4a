/* See recurrent_gemma.h. */
#include "arch/recurrent_gemma.h"

#include "arch/arch.h"
#include "arch/layers.h"

#include <math.h>

/* What the gate's sigmoid is times to be the logarithm of the decay: -8 softplus. */
static bool decay(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    int64_t n;
    float *x = names_f32(m, src, dst, &n, err);
    for (int64_t i = 0; x && i < n; i++) {
        double v = (double)x[i];
        x[i] = (float)(-8 * (v > 20 ? v : log1p(exp(v))));
    }
    return x != NULL;
}

/* Kinds of layers are given as a pattern that repeats; half of intermediate_size is the width of the MLP. */
bool recurrent_gemma_derive(Model *m, Err *err) {
    static const LayerKind kinds[] = {{"recurrent", 0}, {"attention", 1}, {NULL, 0}};
    static const char *const numbers[] = {"block_types", "intermediate_size", "attention_window_size", NULL};
    int64_t layers, heads = 10, ffn = 7680, *attends = layers_new(m, 26, &layers, err);
    double cap = 30;
    const Meta *pattern = model_meta(m, "config.block_types");
    if (!attends || !names_not_null(m, numbers, err) ||
        !model_int(m, "config.num_attention_heads", 1, 65536, &heads, err) ||
        !model_int(m, "config.intermediate_size", 2, NUMBER_MOST, &ffn, err) ||
        !model_float(m, "config.logits_soft_cap", 1e-6, 1e6, &cap, err))
        return false;
    if (strmap_get(&m->meta_index, S("config.layer_types")) >= 0) /* transformers makes it of block_types */
        return err_set(err, ERR_FORMAT, "config.json: 'layer_types' beside 'block_types'");
    if (pattern && pattern->type == META_ARRAY && (pattern->len < 1 || pattern->len > 4096))
        return err_set(err, ERR_FORMAT, "config.json: 'block_types' has %lld entries", (long long)pattern->len);
    const int64_t n = pattern && pattern->type == META_ARRAY ? pattern->len : 3;
    int64_t *kind = arena_new(&m->arena, (size_t)n, sizeof *kind);
    kind[n - 1] = 1; /* two recurrences, then attention */
    if (pattern && !layers_of_names(pattern, "block_types", kinds, n, kind, err)) return false;
    for (int64_t i = 0; i < layers; i++) attends[i] = kind[i % n];
    return layers_imply_kv(m, "recurrent_gemma", heads, attends, layers, err) &&
           names_imply(m, "recurrent_gemma", "feed_forward_length", (Meta){.type = META_INT, .i = ffn / 2}, err);
}

#define BOTH(hf, gguf) {hf ".weight", gguf ".weight", NULL}, {hf ".bias", gguf ".bias", NULL}
#define BLOCK "model.layers.%.temporal_block."
#define MLP "model.layers.%.mlp_block."

const NameRow recurrent_gemma_names[] = {
    {"model.final_norm.weight", "output_norm.weight", names_add_one},
    {"model.layers.%.temporal_pre_norm.weight", "blk.%.attn_norm.weight", names_add_one},
    {"model.layers.%.channel_pre_norm.weight", "blk.%.ffn_norm.weight", names_add_one},
    BOTH(BLOCK "linear_y", "blk.%.lru_gate"),
    BOTH(BLOCK "linear_x", "blk.%.lru_in"),
    BOTH(BLOCK "linear_out", "blk.%.lru_out"),
    {BLOCK "conv_1d.weight", "blk.%.ssm_conv1d.weight", names_squeeze},
    {BLOCK "conv_1d.bias", "blk.%.ssm_conv1d.bias", NULL},
    {BLOCK "rg_lru.recurrent_param", "blk.%.lru_a", decay},
    {BLOCK "rg_lru.input_gate_weight", "blk.%.lru_input_gate.weight", names_transpose},
    {BLOCK "rg_lru.input_gate_bias", "blk.%.lru_input_gate.bias", NULL},
    {BLOCK "rg_lru.recurrent_gate_weight", "blk.%.lru_decay_gate.weight", names_transpose},
    {BLOCK "rg_lru.recurrent_gate_bias", "blk.%.lru_decay_gate.bias", NULL},
    BOTH(BLOCK "q_proj", "blk.%.attn_q"),
    BOTH(BLOCK "k_proj", "blk.%.attn_k"),
    BOTH(BLOCK "v_proj", "blk.%.attn_v"),
    BOTH(BLOCK "o_proj", "blk.%.attn_output"),
    BOTH(MLP "gate_proj", "blk.%.ffn_gate"),
    BOTH(MLP "up_proj", "blk.%.ffn_up"),
    BOTH(MLP "down_proj", "blk.%.ffn_down"),
    {0},
};

const KeyRow recurrent_gemma_keys[] = {
    {"hidden_activation", "hidden_act"}, {"hidden_act", NULL}, {"intermediate_size", NULL}, {"head_dim", NULL},
    {"lru_width", "lru_width"}, {"conv1d_width", "ssm.conv_kernel"}, {"max_position_embeddings", NULL},
    {"sliding_window", "attention.sliding_window"}, {"attention_window_size", "attention.sliding_window"},
    {"layer_types", NULL}, {"logits_soft_cap", "final_logit_softcapping"}, {0}};

const BiasRow recurrent_gemma_biases[] = {
    {".q_proj.", "attention_bias", false}, {".k_proj.", "attention_bias", false}, {".v_proj.", "attention_bias", false},
    {".temporal_block.", NULL, true}, {".mlp_block.", NULL, true}, {0}};

const DefaultRow recurrent_gemma_defaults[] = {
    {"attention.head_count", 10}, {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 8192},
    {"attention.sliding_window", 2048}, {"final_logit_softcapping", 30}, {"rope.partial_factor", 0.5},
    {"ssm.conv_kernel", 4}, {0}};
