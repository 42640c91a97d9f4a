/* Bamba, in the terms of Granite's hybrid, which a GGUF of it is: Mamba-2 in most layers, attention in the others,
 * where half of each head rotates. */
#include "arch/layers.h"
#include "arch/ssm.h"

#include <string.h>

/* Rows of q or k: of the part of a head that rotates, from halves to pairs. (llama.cpp's converter turns whole heads.)
 */
static bool in_pairs(Model *m, const Tensor *src, Tensor *dst, int64_t heads, Err *err) {
    double part = 0.5;
    if (!model_float(m, "rope.partial_factor", 0, 1, &part, err)) return false;
    int64_t rows = src->dim[0], size = heads ? rows / heads : 0, half = ((int64_t)((double)size * part) + 1) / 2;
    if (!size || rows % heads)
        return err_set(err, ERR_FORMAT, "%lld rows are not %lld heads", (long long)rows, (long long)heads);
    size_t row = src->bytes / (size_t)rows;
    char *to = arena_large(&m->arena, src->bytes, "a tensor with its rows in another order", err);
    dst->data = to;
    for (int64_t r = 0; to && r < rows; r++) {
        int64_t i = r % size, from = i < 2 * half ? i / 2 + i % 2 * half : i;
        memcpy(to + (size_t)r * row, (const char *)src->data + (size_t)(r - i + from) * row, row);
    }
    return dst->data != NULL;
}

static bool q(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    int64_t heads = 0;
    return model_int(m, "attention.head_count", 1, 65536, &heads, err) && in_pairs(m, src, dst, heads, err);
}

static bool k(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    const Meta *each = model_meta(m, "attention.head_count_kv");
    int64_t heads = 0;
    for (int64_t i = 0; i < each->len; i++) heads = each->ints[i] > heads ? each->ints[i] : heads;
    return in_pairs(m, src, dst, heads, err);
}

static bool derive(Model *m, Err *err) {
    int64_t layers, *attends = layers_new(m, 32, &layers, err);
    const Meta *which = model_meta(m, "config.attn_layer_indices");
    if (!attends) return false;
    if (which && (which->type != META_ARRAY || which->elem != META_INT))
        return err_set(err, ERR_FORMAT, "config.json: 'attn_layer_indices' is no array of integers");
    for (int64_t i = 0; which && i < which->len; i++)
        if (which->ints[i] >= 0 && which->ints[i] < layers) attends[which->ints[i]] = 1;
    return layers_imply_kv(m, "granitehybrid", 8, attends, layers, err) &&
           ssm_imply_inner(m, "granitehybrid", "mamba_expand", err) &&
           ssm_imply_limits(m, "granitehybrid", "time_step_limit", err);
}

static const NameRow names[] = {
    {"model.layers.%.self_attn.q_proj.weight", "blk.%.attn_q.weight", q},
    {"model.layers.%.self_attn.q_proj.bias", "blk.%.attn_q.bias", q},
    {"model.layers.%.self_attn.k_proj.weight", "blk.%.attn_k.weight", k},
    {"model.layers.%.self_attn.k_proj.bias", "blk.%.attn_k.bias", k},
    SSM_MAMBA2_NAMES("model.layers.%.mamba."),
    {"model.final_layernorm.weight", "output_norm.weight", NULL},
    {"model.layers.%.pre_ff_layernorm.weight", "blk.%.ffn_norm.weight", NULL},
    {"model.layers.%.feed_forward.gate_proj.weight", "blk.%.ffn_gate.weight", NULL},
    {"model.layers.%.feed_forward.gate_proj.bias", "blk.%.ffn_gate.bias", NULL},
    {"model.layers.%.feed_forward.up_proj.weight", "blk.%.ffn_up.weight", NULL},
    {"model.layers.%.feed_forward.up_proj.bias", "blk.%.ffn_up.bias", NULL},
    {"model.layers.%.feed_forward.down_proj.weight", "blk.%.ffn_down.weight", NULL},
    {"model.layers.%.feed_forward.down_proj.bias", "blk.%.ffn_down.bias", NULL},
    {0},
};

static const KeyRow keys[] = {
    {"layer_types", NULL},
    {"mamba_d_conv", "ssm.conv_kernel"},
    {"mamba_d_state", "ssm.state_size"},
    {"mamba_n_heads", "ssm.time_step_rank"},
    {"mamba_n_groups", "ssm.group_count"},
    {0},
};

static const BiasRow biases[] = {{".mamba.in_proj.", "mamba_proj_bias", false},
                                 {".mamba.out_proj.", "mamba_proj_bias", false},
                                 {".mamba.conv1d.", "mamba_conv_bias", true},
                                 {".self_attn.", "attention_bias", false},
                                 {".feed_forward.", "mlp_bias", false},
                                 {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.layer_norm_rms_epsilon", 1e-5}, {"context_length", 262144},
    {"rope.partial_factor", 0.5}, {"ssm.time_step_rank", 128}, {"ssm.conv_kernel", 4}, {"ssm.state_size", 256},
    {"ssm.group_count", 1}, {0}};

const Arch arch_bamba = {.name = "granitehybrid", .hf = "bamba", .rope_partial = true, .names = names, .keys = keys,
                         .defaults = defaults, .biases = biases, .derive = derive};
