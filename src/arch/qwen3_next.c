/* Qwen3-Next: Qwen3-MoE with a shared expert, a gate on attention, norms that are 1 + w, and in three of four layers a
 * gated delta net, whose heads share keys as those of attention do. */
#include "arch/delta_net.h"

#include <string.h>

/* One weight gives beta and gate of the value heads of a key head, key head by key head. */
static Val net(Build *b, Val x) {
    int64_t heads = block_int(b, "ssm.time_step_rank", 1, NUMBER_MOST, 0);
    int64_t groups = block_int(b, "ssm.group_count", 1, heads, 0), each = heads / groups;
    Val both = block_heads(b, block_linear(b, x, "ssm_ba", 2 * groups * each), groups, 2 * each);
    Val beta = block_flat(b, graph_slice(b->g, both, 0, each));
    return delta_net(b, x, block_flat(b, graph_slice(b->g, both, each, each)), beta, false);
}

static Val layer(Build *b, Val x) { return delta_net_layer(b, x, net); }

static bool derive(Model *m, Err *err) { return delta_net_derive(m, "qwen3next", err); }

/* Pieces of in_proj_qkvz, whose rows are q, k, v and z of one key head after the other: `q`, `k` and `v`, or `z`. */
static bool pieces(Model *m, const Tensor *src, Tensor *dst, bool z, Err *err) {
    int64_t heads = 0, groups = 0, size = 0, inner = 0;
    if (!model_int(m, "ssm.time_step_rank", 1, NUMBER_MOST, &heads, err) ||
        !model_int(m, "ssm.group_count", 1, NUMBER_MOST, &groups, err) ||
        !model_int(m, "ssm.state_size", 1, NUMBER_MOST, &size, err) ||
        !model_int(m, "ssm.inner_size", 1, NUMBER_MOST, &inner, err))
        return false;
    if (!groups || heads % groups || inner % heads || src->rank != 2 || src->dim[0] != 2 * (groups * size + inner))
        return err_set(err, ERR_FORMAT, "%lld rows are not q, k, v and z of %lld key heads", (long long)src->dim[0],
                       (long long)groups);
    const int64_t value = inner / groups, first[] = {0, size, 2 * size, 2 * size + value, 2 * size + 2 * value};
    const size_t row = src->bytes / (size_t)src->dim[0];
    dst->dim[0] = z ? inner : 2 * groups * size + inner;
    dst->bytes = (size_t)dst->dim[0] * row;
    char *to = arena_large(&m->arena, dst->bytes, "a part of in_proj_qkvz", err);
    dst->data = to;
    for (int part = z ? 3 : 0; part < (z ? 4 : 3); part++)
        for (int64_t g = 0; to && g < groups; g++) {
            const size_t bytes = (size_t)(first[part + 1] - first[part]) * row;
            memcpy(to, (const char *)src->data + (size_t)(g * first[4] + first[part]) * row, bytes);
            to += bytes;
        }
    return dst->data != NULL;
}

static bool qkv(Model *m, const Tensor *src, Tensor *dst, Err *err) { return pieces(m, src, dst, false, err); }
static bool z(Model *m, const Tensor *src, Tensor *dst, Err *err) { return pieces(m, src, dst, true, err); }

static const NameRow names[] = {
    {"model.norm.weight", "output_norm.weight", delta_net_norm},
    {"model.layers.%.input_layernorm.weight", "blk.%.attn_norm.weight", delta_net_norm},
    {"model.layers.%.post_attention_layernorm.weight", "blk.%.post_attention_norm.weight", delta_net_norm},
    {"model.layers.%.self_attn.q_norm.weight", "blk.%.attn_q_norm.weight", delta_net_norm},
    {"model.layers.%.self_attn.k_norm.weight", "blk.%.attn_k_norm.weight", delta_net_norm},
    {"model.layers.%.self_attn.o_proj.bias", "blk.%.attn_output.bias", NULL},
    {"model.layers.%.linear_attn.in_proj_qkvz.weight", "blk.%.attn_qkv.weight", qkv},
    {"model.layers.%.linear_attn.in_proj_qkvz.weight", "blk.%.attn_gate.weight", z},
    {"model.layers.%.linear_attn.in_proj_ba.weight", "blk.%.ssm_ba.weight", NULL},
    {"model.layers.%.linear_attn.conv1d.weight", "blk.%.ssm_conv1d.weight", names_squeeze},
    {"model.layers.%.linear_attn.A_log", "blk.%.ssm_a", names_neg_exp},
    {"model.layers.%.linear_attn.dt_bias", "blk.%.ssm_dt.bias", NULL},
    {"model.layers.%.linear_attn.norm.weight", "blk.%.ssm_norm.weight", NULL},
    {"model.layers.%.linear_attn.out_proj.weight", "blk.%.ssm_out.weight", NULL},
    {"model.layers.%.mlp.shared_expert_gate.weight", "blk.%.ffn_gate_inp_shexp.weight", NULL},
    {"model.layers.%.mlp.shared_expert.gate_proj.weight", "blk.%.ffn_gate_shexp.weight", NULL},
    {"model.layers.%.mlp.shared_expert.up_proj.weight", "blk.%.ffn_up_shexp.weight", NULL},
    {"model.layers.%.mlp.shared_expert.down_proj.weight", "blk.%.ffn_down_shexp.weight", NULL},
    {"mtp.*", NULL, NULL},
    {0},
};

static const KeyRow keys[] = {
    {"linear_conv_kernel_dim", "ssm.conv_kernel"},       {"linear_key_head_dim", "ssm.state_size"},
    {"linear_num_key_heads", "ssm.group_count"},         {"linear_num_value_heads", "ssm.time_step_rank"},
    {"num_experts", "expert_count"},                     {"num_local_experts", "expert_count"},
    {"num_experts_per_tok", "expert_used_count"},        {"moe_intermediate_size", "expert_feed_forward_length"},
    {"shared_expert_intermediate_size", "expert_shared_feed_forward_length"},
    {"norm_topk_prob", "expert_weights_norm"},
    {"layer_types", NULL}, /* derive reads it */
    {0},
};

static const DefaultRow defaults[] = {
    {"attention.head_count", 16}, {"attention.head_count_kv", 2}, {"attention.key_length", 256},
    {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 32768}, {"rope.partial_factor", 0.25},
    {"expert_count", 512}, {"expert_used_count", 10}, {"expert_shared_feed_forward_length", 512},
    {"ssm.conv_kernel", 4}, {"ssm.state_size", 128}, {"ssm.group_count", 16}, {"ssm.time_step_rank", 32}, {0}};

static const char *const reads[] = {"expert_weights_norm", "nextn_predict_layers", NULL};

const Arch arch_qwen3_next = {
    .name = "qwen3next", .hf = "qwen3_next", .rope_partial = true, .normalise_routes = true, .attn_gate = true,
    .norm = block_rmsnorm, .head_norm = block_rmsnorm, .layer = layer, .mlp = block_shared_mlp, .names = names,
    .keys = keys, .defaults = defaults, .biases = biases_attention, .derive = derive, .reads = reads};
