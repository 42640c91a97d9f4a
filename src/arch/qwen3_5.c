/* Qwen3.5, text: Qwen3 with a gate on attention, norms that are 1 + w, and in three of four layers a gated delta net.
 * Its value heads are tiled over the key heads. Positions of text are the same in all of mrope's sections. */
#include "arch/qwen3_5.h"

static Val net(Build *b, Val x) {
    int64_t heads = block_int(b, "ssm.time_step_rank", 1, NUMBER_MOST, 0);
    Val beta = block_linear(b, x, "ssm_beta", heads);
    return delta_net(b, x, block_linear(b, x, "ssm_alpha", heads), beta, true);
}

Val qwen3_5_layer(Build *b, Val x) { return delta_net_layer(b, x, net); }

static bool derive(Model *m, Err *err) { return delta_net_derive(m, "qwen35", err); }

const NameRow names_qwen3_5[] = {
    {"model.norm.weight", "output_norm.weight", delta_net_norm},
    {"model.layers.%.input_layernorm.weight", "blk.%.attn_norm.weight", delta_net_norm},
    {"model.layers.%.post_attention_layernorm.weight", "blk.%.post_attention_norm.weight", delta_net_norm},
    {"model.layers.%.self_attn.q_norm.weight", "blk.%.attn_q_norm.weight", delta_net_norm},
    {"model.layers.%.self_attn.k_norm.weight", "blk.%.attn_k_norm.weight", delta_net_norm},
    {"model.layers.%.self_attn.o_proj.bias", "blk.%.attn_output.bias", NULL},
    {"model.layers.%.linear_attn.in_proj_qkv.weight", "blk.%.attn_qkv.weight", delta_net_qkv},
    {"model.layers.%.linear_attn.in_proj_z.weight", "blk.%.attn_gate.weight", delta_net_rows},
    {"model.layers.%.linear_attn.in_proj_b.weight", "blk.%.ssm_beta.weight", delta_net_rows},
    {"model.layers.%.linear_attn.in_proj_a.weight", "blk.%.ssm_alpha.weight", delta_net_rows},
    {"model.layers.%.linear_attn.conv1d.weight", "blk.%.ssm_conv1d.weight", delta_net_conv},
    {"model.layers.%.linear_attn.A_log", "blk.%.ssm_a", delta_net_decay},
    {"model.layers.%.linear_attn.dt_bias", "blk.%.ssm_dt.bias", delta_net_rows},
    {"model.layers.%.linear_attn.norm.weight", "blk.%.ssm_norm.weight", NULL},
    {"model.layers.%.linear_attn.out_proj.weight", "blk.%.ssm_out.weight", delta_net_columns},
    {"model.layers.%.mlp.shared_expert_gate.weight", "blk.%.ffn_gate_inp_shexp.weight", NULL},
    {"model.layers.%.mlp.shared_expert.gate_proj.weight", "blk.%.ffn_gate_shexp.weight", NULL},
    {"model.layers.%.mlp.shared_expert.up_proj.weight", "blk.%.ffn_up_shexp.weight", NULL},
    {"model.layers.%.mlp.shared_expert.down_proj.weight", "blk.%.ffn_down_shexp.weight", NULL},
    {"mtp.*", NULL, NULL}, /* layers that predict more than the next token */
    {0},
};

static const KeyRow keys[] = {
    {"linear_conv_kernel_dim", "ssm.conv_kernel"},       {"linear_key_head_dim", "ssm.state_size"},
    {"linear_num_key_heads", "ssm.group_count"},         {"linear_num_value_heads", "ssm.time_step_rank"},
    {"layer_types", NULL}, /* derive reads it */
    {0},
};

static const DefaultRow defaults[] = {
    {"attention.head_count", 16}, {"attention.head_count_kv", 4}, {"attention.key_length", 256},
    {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 32768}, {"rope.partial_factor", 0.25},
    {"ssm.conv_kernel", 4}, {"ssm.state_size", 128}, {"ssm.group_count", 16}, {"ssm.time_step_rank", 32}, {0}};

static const char *const reads[] = {"nextn_predict_layers", NULL};

const Arch arch_qwen3_5 = {
    .name = "qwen35", .hf = "qwen3_5_text", .rope_partial = true, .attn_gate = true, .norm = block_rmsnorm,
    .head_norm = block_rmsnorm, .layer = qwen3_5_layer, .names = names_qwen3_5, .keys = keys, .defaults = defaults,
    .biases = biases_attention, .derive = derive, .reads = reads};
