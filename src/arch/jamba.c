/* Jamba: Mamba layers with a norm on dt, B and C, attention layers without positions, and experts in some layers of
 * both kinds. A layer without kv heads is a Mamba layer; a layer with a router has experts. */
#include "arch/ssm.h"

static Val layer(Build *b, Val x) {
    Val h = block_rmsnorm(b, x, "attn_norm");
    x = graph_add(b->g, x, b->c.kv_heads ? block_attention(b, h) : ssm_mamba(b, h, true));
    return graph_add(b->g, x, block_mlp(b, block_rmsnorm(b, x, "ffn_norm")));
}

/* What a GGUF says outright and a config.json implies: which layers attend (kv heads per layer), inner_size, a rank
 * that is `auto`. */
static bool derive(Model *m, Err *err) {
    static const char *const numbers[] = {"attn_layer_period", "attn_layer_offset", "mamba_expand", "mamba_dt_rank",
                                          NULL};
    int64_t layers = 0, kv = 8, period = 8, offset = 4, width = 0, expand = 2;
    if (!names_not_null(m, numbers, err) || !model_int(m, "config.num_hidden_layers", 1, 4096, &layers, err) ||
        !model_int(m, "config.num_key_value_heads", 1, 65536, &kv, err) ||
        !model_int(m, "config.attn_layer_period", 1, 4096, &period, err) ||
        !model_int(m, "config.attn_layer_offset", 0, period - 1, &offset, err) ||
        !model_int(m, "config.hidden_size", 1, 1 << 24, &width, err) ||
        !model_int(m, "config.mamba_expand", 1, 1 << 10, &expand, err))
        return false;
    int64_t *heads = arena_new(&m->arena, (size_t)layers, sizeof *heads);
    for (int64_t i = 0; i < layers; i++) heads[i] = i % period == offset ? kv : 0;
    const Meta *rank = model_meta(m, "config.mamba_dt_rank");
    bool is_auto = !rank || (rank->type == META_STR && str_eq(rank->s, S("auto")));
    Meta kv_heads = {.key = S("jamba.attention.head_count_kv"), .type = META_ARRAY, .elem = META_INT, .len = layers};
    kv_heads.ints = heads;
    Meta inner = {.key = S("jamba.ssm.inner_size"), .type = META_INT, .i = width * expand};
    Meta ranks = {.key = S("jamba.ssm.time_step_rank"), .type = META_INT, .i = (width + 15) / 16};
    return model_add_meta(m, kv_heads, err) && model_add_meta(m, inner, err) &&
           (!is_auto || model_add_meta(m, ranks, err));
}

static const NameRow names[] = {
    {"model.final_layernorm.weight", "output_norm.weight", NULL},
    {"model.layers.%.pre_ff_layernorm.weight", "blk.%.ffn_norm.weight", NULL},
    SSM_MAMBA_NAMES("model.layers.%.mamba."),
    {"model.layers.%.mamba.dt_layernorm.weight", "blk.%.ssm_dt_norm.weight", NULL},
    {"model.layers.%.mamba.b_layernorm.weight", "blk.%.ssm_b_norm.weight", NULL},
    {"model.layers.%.mamba.c_layernorm.weight", "blk.%.ssm_c_norm.weight", NULL},
    {"model.layers.%.feed_forward.gate_proj.weight", "blk.%.ffn_gate.weight", NULL},
    {"model.layers.%.feed_forward.up_proj.weight", "blk.%.ffn_up.weight", NULL},
    {"model.layers.%.feed_forward.down_proj.weight", "blk.%.ffn_down.weight", NULL},
    {"model.layers.%.feed_forward.router.weight", "blk.%.ffn_gate_inp.weight", NULL},
    {"model.layers.%.feed_forward.experts.gate_up_proj", "blk.%.ffn_gate_exps.weight", names_first_half},
    {"model.layers.%.feed_forward.experts.gate_up_proj", "blk.%.ffn_up_exps.weight", names_second_half},
    {"model.layers.%.feed_forward.experts.down_proj", "blk.%.ffn_down_exps.weight", NULL},
    {"model.layers.%.feed_forward.experts.#.gate_proj.weight", "blk.%.ffn_gate_exps.weight", NULL},
    {"model.layers.%.feed_forward.experts.#.up_proj.weight", "blk.%.ffn_up_exps.weight", NULL},
    {"model.layers.%.feed_forward.experts.#.down_proj.weight", "blk.%.ffn_down_exps.weight", NULL},
    {"model.layers.%.feed_forward.switch_mlp.gate_proj.weight", "blk.%.ffn_gate_exps.weight", NULL},
    {"model.layers.%.feed_forward.switch_mlp.up_proj.weight", "blk.%.ffn_up_exps.weight", NULL},
    {"model.layers.%.feed_forward.switch_mlp.down_proj.weight", "blk.%.ffn_down_exps.weight", NULL},
    {0},
};

static const KeyRow keys[] = {
    {"mamba_d_conv", "ssm.conv_kernel"},
    {"mamba_d_state", "ssm.state_size"},
    {"mamba_dt_rank", "ssm.time_step_rank"},
    {"num_experts", "expert_count"},
    {"num_local_experts", "expert_count"},
    {"num_experts_per_tok", "expert_used_count"},
    {"head_dim", NULL},
    {0},
};

static const BiasRow biases[] = {{".mamba.in_proj.", "mamba_proj_bias", false},
                                 {".mamba.out_proj.", "mamba_proj_bias", false},
                                 {".mamba.conv1d.", "mamba_conv_bias", true},
                                 {".self_attn.", NULL, false},
                                 {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 262144},
    {"expert_count", 16}, {"expert_used_count", 2}, {"ssm.conv_kernel", 4}, {"ssm.state_size", 16}, {0}};

const Arch arch_jamba = {.name = "jamba", .no_rope = true, .norm = block_rmsnorm, .layer = layer, .names = names,
                         .keys = keys, .defaults = defaults, .biases = biases, .derive = derive};
