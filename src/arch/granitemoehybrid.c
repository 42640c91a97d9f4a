/* Granite 4: Mamba-2 in most layers, attention in the others, with Granite's multipliers; experts beside an MLP that
 * every token uses, or that MLP alone. */
#include "arch/granite.h"
#include "arch/layers.h"
#include "arch/ssm.h"

static Val mlp(Build *b, Val x) {
    bool shared = block_has(b, "ffn_gate_shexp");
    int64_t ffn = shared ? block_int(b, "expert_shared_feed_forward_length", 1, NUMBER_MOST, 0) : b->c.ffn;
    if (!block_has(b, "ffn_gate_inp")) return block_gated_mlp(b, x, shared ? "_shexp" : "", ffn);
    Val y = block_experts(b, x);
    return shared ? graph_add(b->g, y, block_gated_mlp(b, x, "_shexp", ffn)) : y;
}

static Val layer(Build *b, Val x) {
    if (!granite_rotates(b)) b->c.rope.dims = 0;
    Val h = block_rmsnorm(b, x, "attn_norm");
    x = block_residual(b, x, b->c.kv_heads ? block_attention(b, h) : ssm_mamba2(b, h, true));
    return block_residual(b, x, block_mlp(b, block_rmsnorm(b, x, "ffn_norm")));
}

static bool derive(Model *m, Err *err) {
    static const LayerKind kinds[] = {
        {"linear_attention", 0}, {"mamba", 0}, {"full_attention", 1}, {"attention", 1}, {NULL, 0}};
    int64_t layers, *attends = layers_new(m, 32, &layers, err);
    bool found = false;
    Str position = {0};
    if (!attends || !layers_of_list(m, "layer_types", kinds, layers, attends, &found, err) ||
        (!found && !layers_of_list(m, "layers_block_type", kinds, layers, attends, &found, err)) ||
        !model_str(m, "config.position_embedding_type", &position, err))
        return false;
    const Meta rotates = {.type = META_BOOL, .b = str_eq(position, S("rope"))};
    return layers_imply_kv(m, "granitehybrid", 0, attends, layers, err) &&
           names_imply(m, "granitehybrid", "rope.scaling.finetuned", rotates, err) &&
           ssm_imply_inner(m, "granitehybrid", "mamba_expand", err) &&
           ssm_imply_limits(m, "granitehybrid", "time_step_limit", err);
}

static const NameRow names[] = {
    SSM_MAMBA2_NAMES("model.layers.%.mamba."),
    {"model.layers.%.block_sparse_moe.router.layer.weight", "blk.%.ffn_gate_inp.weight", NULL},
    {"model.layers.%.block_sparse_moe.router.weight", "blk.%.ffn_gate_inp.weight", NULL},
    {"model.layers.%.block_sparse_moe.input_linear.weight", "blk.%.ffn_gate_exps.weight", names_first_half},
    {"model.layers.%.block_sparse_moe.input_linear.weight", "blk.%.ffn_up_exps.weight", names_second_half},
    {"model.layers.%.block_sparse_moe.output_linear.weight", "blk.%.ffn_down_exps.weight", NULL},
    {"model.layers.%.block_sparse_moe.experts.gate_up_proj", "blk.%.ffn_gate_exps.weight", names_first_half},
    {"model.layers.%.block_sparse_moe.experts.gate_up_proj", "blk.%.ffn_up_exps.weight", names_second_half},
    {"model.layers.%.block_sparse_moe.experts.down_proj", "blk.%.ffn_down_exps.weight", NULL},
    {"model.layers.%.shared_mlp.input_linear.weight", "blk.%.ffn_gate_shexp.weight", names_first_half},
    {"model.layers.%.shared_mlp.input_linear.weight", "blk.%.ffn_up_shexp.weight", names_second_half},
    {"model.layers.%.shared_mlp.output_linear.weight", "blk.%.ffn_down_shexp.weight", NULL},
    {0},
};

static const KeyRow keys[] = {
    GRANITE_KEYS,
    {"layer_types", NULL}, /* read by derive */
    {"mamba_d_conv", "ssm.conv_kernel"},
    {"mamba_d_state", "ssm.state_size"},
    {"mamba_n_heads", "ssm.time_step_rank"},
    {"mamba_n_groups", "ssm.group_count"},
    {"num_local_experts", "expert_count"},
    {"num_experts_per_tok", "expert_used_count"},
    {"shared_intermediate_size", "expert_shared_feed_forward_length"},
    {0},
};

static const BiasRow biases[] = {{".mamba.in_proj.", "mamba_proj_bias", false},
                                 {".mamba.out_proj.", "mamba_proj_bias", false},
                                 {".mamba.conv1d.", "mamba_conv_bias", true},
                                 {".self_attn.", "attention_bias", false},
                                 {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 2048},
    {"attention.scale", 1}, {"expert_count", 8}, {"expert_used_count", 2}, {"expert_shared_feed_forward_length", 1024},
    {"ssm.time_step_rank", 128}, {"ssm.conv_kernel", 4}, {"ssm.state_size", 256}, {"ssm.group_count", 1}, {0}};

const Arch arch_granitemoehybrid = {
    .name = "granitehybrid", .hf = "granitemoehybrid", .rope_interleaved = true, .rope_permuted = true,
    .normalise_routes = true, .norm = block_rmsnorm, .config = granite_config, .layer = layer, .mlp = mlp,
    .names = names, .keys = keys, .defaults = defaults, .biases = biases, .derive = derive, .reads = granite_reads};
