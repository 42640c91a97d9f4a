/* gpt-oss: experts with biases and their own kind of gate, a sink for each head, a window in every other layer. */
#include "arch/blocks.h"

#include <math.h>
#include <string.h>

/* With limit l and slope a: (min(max(up, -l), l) + 1) * g * sigmoid(a g), where g is min(gate, l). */
static Val gate(Build *b, Val g, Val up) {
    double limit = block_real(b, "swiglu_clamp_exp", 1e-3, 1e6, 7);
    double slope = block_real(b, "swiglu_alpha", 1e-3, 1e6, 1.702);
    g = graph_scale(b->g, graph_clamp(b->g, g, -INFINITY, limit), slope);
    g = graph_scale(b->g, graph_act(b->g, g, ACT_SILU), 1 / slope);
    return graph_add(b->g, graph_mul(b->g, g, graph_clamp(b->g, up, -limit, limit)), g);
}

static Val layer(Build *b, Val x) {
    block_need(b, b->c.window, "attention.sliding_window");
    x = graph_add(b->g, x, block_attention(b, block_rmsnorm(b, x, "attn_norm")));
    return graph_add(b->g, x, block_experts(b, block_rmsnorm(b, x, "post_attention_norm")));
}

/* Rows first, first + step ... of [E,out,in]. */
static bool every_other_row(Model *m, const Tensor *src, Tensor *dst, int first, int step, Err *err) {
    if (src->rank != 3 || src->dim[1] % step) return err_set(err, ERR_FORMAT, "experts of another shape");
    size_t row = dtype_row_bytes(src->dtype, src->dim[2]);
    dst->dim[1] = src->dim[1] / step;
    dst->bytes = src->bytes / (size_t)step;
    char *to = arena_large(&m->arena, dst->bytes, "experts", err);
    dst->data = to;
    for (int64_t r = first; to && r < src->dim[0] * src->dim[1]; r += step, to += row)
        memcpy(to, (const char *)src->data + (size_t)r * row, row);
    return to != NULL;
}

/* Elements first, first + step ... of the last dimension. Weights [E,in,out] become [E,out,in], the form that MXFP4
 * weights already have. */
static bool every_other(Model *m, const Tensor *src, Tensor *dst, int first, int step, Err *err) {
    if (src->dtype == DT_MXFP4) return every_other_row(m, src, dst, first, step, err);
    bool weight = src->rank == 3;
    int64_t ins = weight ? src->dim[1] : 1, outs = src->dim[src->rank - 1] / step;
    size_t size = dtype_row_bytes(src->dtype, 1);
    if (dtype_info(src->dtype)->block_elems != 1 || src->rank < 2 || src->dim[src->rank - 1] % step)
        return err_set(err, ERR_FORMAT, "experts of another shape or type");
    dst->dim[dst->rank - 1] = weight ? ins : outs;
    if (weight) dst->dim[1] = outs;
    dst->bytes = src->bytes / (size_t)step;
    char *to = arena_large(&m->arena, dst->bytes, "experts", err);
    dst->data = to;
    for (int64_t e = 0; to && e < src->dim[0]; e++)
        for (int64_t o = 0; o < outs; o++)
            for (int64_t i = 0; i < ins; i++, to += size)
                memcpy(to, (const char *)src->data + (size_t)(((e * ins + i) * outs + o) * step + first) * size, size);
    return to != NULL;
}

static bool gates(Model *m, const Tensor *src, Tensor *dst, Err *err) { return every_other(m, src, dst, 0, 2, err); }
static bool ups(Model *m, const Tensor *src, Tensor *dst, Err *err) { return every_other(m, src, dst, 1, 2, err); }
static bool turned(Model *m, const Tensor *src, Tensor *dst, Err *err) { return every_other(m, src, dst, 0, 1, err); }

/* A config.json that does not mention rope means the rope of the released models. */
static bool derive(Model *m, Err *err) {
    for (int i = 0; i < m->n_meta; i++)
        if (str_starts(m->meta[i].key, S("config.rope_parameters.")) ||
            str_starts(m->meta[i].key, S("config.rope_scaling.")))
            return true;
    if (model_meta(m, "config.rope_parameters")) return true; /* {} */
    return names_imply(m, "gpt-oss", "rope.scaling.truncate", (Meta){.type = META_BOOL}, err) &&
           names_imply(m, "gpt-oss", "rope.scaling.type", (Meta){.type = META_STR, .s = S("yarn")}, err) &&
           names_imply(m, "gpt-oss", "rope.scaling.factor", (Meta){.type = META_INT, .i = 32}, err) &&
           names_imply(m, "gpt-oss", "rope.scaling.original_context_length", (Meta){.type = META_INT, .i = 4096}, err);
}

static const NameRow names[] = {
    {"model.layers.%.post_attention_layernorm.weight", "blk.%.post_attention_norm.weight", NULL},
    {"model.layers.%.self_attn.sinks", "blk.%.attn_sinks.weight", NULL},
    {"model.layers.%.mlp.router.weight", "blk.%.ffn_gate_inp.weight", NULL},
    {"model.layers.%.mlp.router.bias", "blk.%.ffn_gate_inp.bias", NULL},
    {"model.layers.%.mlp.experts.gate_up_proj", "blk.%.ffn_gate_exps.weight", gates},
    {"model.layers.%.mlp.experts.gate_up_proj", "blk.%.ffn_up_exps.weight", ups},
    {"model.layers.%.mlp.experts.gate_up_proj_bias", "blk.%.ffn_gate_exps.bias", gates},
    {"model.layers.%.mlp.experts.gate_up_proj_bias", "blk.%.ffn_up_exps.bias", ups},
    {"model.layers.%.mlp.experts.down_proj", "blk.%.ffn_down_exps.weight", turned},
    {"model.layers.%.mlp.experts.down_proj_bias", "blk.%.ffn_down_exps.bias", NULL},
    {"model.layers.%.mlp.experts.gate_proj.weight", "blk.%.ffn_gate_exps.weight", NULL}, /* mlx-lm's */
    {"model.layers.%.mlp.experts.gate_proj.bias", "blk.%.ffn_gate_exps.bias", NULL},
    {"model.layers.%.mlp.experts.up_proj.weight", "blk.%.ffn_up_exps.weight", NULL},
    {"model.layers.%.mlp.experts.up_proj.bias", "blk.%.ffn_up_exps.bias", NULL},
    {"model.layers.%.mlp.experts.down_proj.weight", "blk.%.ffn_down_exps.weight", NULL},
    {"model.layers.%.mlp.experts.down_proj.bias", "blk.%.ffn_down_exps.bias", NULL},
    {0},
};

static const KeyRow keys[] = {
    {"intermediate_size", "expert_feed_forward_length"}, {"hidden_act", NULL},
    {"num_local_experts", "expert_count"}, {"num_experts", "expert_count"},
    {"num_experts_per_tok", "expert_used_count"},
    {"sliding_window", "attention.sliding_window"},
    {"layer_types", "attention.sliding_window_pattern"},
    {"swiglu_limit", "swiglu_clamp_exp"}, {"swiglu_alpha", "swiglu_alpha"},
    {0},
};

static const BiasRow biases[] = {{".self_attn.", "attention_bias", true}, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 64}, {"attention.head_count_kv", 8}, {"attention.key_length", 64},
    {"attention.layer_norm_rms_epsilon", 1e-5}, {"context_length", 131072}, {"expert_count", 128},
    {"expert_used_count", 4}, {"attention.sliding_window", 128}, {"rope.freq_base", 150000}, {0}};

static const char *const reads[] = {"attention.sliding_window", "rope.freq_base_swa", NULL};

const Arch arch_gpt_oss = {
    .name = "gpt-oss", .hf = "gpt_oss", .window_period = 2, .yarn_exact = true, .normalise_routes = true,
    .norm = block_rmsnorm, .layer = layer, .gate = gate, .names = names, .keys = keys, .defaults = defaults,
    .biases = biases, .derive = derive, .reads = reads};
