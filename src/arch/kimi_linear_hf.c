/* See kimi_linear.h. */
#include "arch/kimi_linear.h"

#include "arch/delta_net.h"

/* Layers are counted from 1 in linear_attn_config. */
static bool mark(Model *m, const char *key, int64_t *recurrent, int64_t layers, bool value, Err *err) {
    const Meta *v = model_meta(m, key);
    for (int64_t i = 0; v && v->type == META_ARRAY && i < v->len; i++) {
        if (v->elem != META_INT || v->ints[i] < 1 || v->ints[i] > layers)
            return err_set(err, ERR_FORMAT, "'%s' has a layer that is none of 1 to %lld", key, (long long)layers);
        recurrent[v->ints[i] - 1] = value;
    }
    return true;
}

bool kimi_linear_derive(Model *m, Err *err) {
    int64_t layers = 27;
    const char *full = "config.linear_attn_config.full_attn_layers", *kda = "config.linear_attn_config.kda_layers";
    if (!model_int(m, "config.num_hidden_layers", 1, 4096, &layers, err)) return false;
    int64_t *recurrent = arena_new(&m->arena, (size_t)layers, sizeof *recurrent);
    for (int64_t i = 0; i < layers; i++) recurrent[i] = i == 0 || i % 4 != 0;
    if (model_meta(m, full) && model_meta(m, kda)) {
        for (int64_t i = 0; i < layers; i++) recurrent[i] = -1;
        if (!mark(m, full, recurrent, layers, false, err) || !mark(m, kda, recurrent, layers, true, err)) return false;
    }
    if (!delta_net_kinds(m, layers, recurrent, err)) return false;
    for (int64_t i = 0; i < layers; i++)
        if (recurrent[i] < 0)
            return err_set(err, ERR_FORMAT, "config.json: linear_attn_config does not say what layer %lld is",
                           (long long)i + 1);
    return mla_derive(m, "kimi-linear", recurrent, err);
}

static bool decay(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    Tensor a = *src;
    if (!names_neg_exp(m, src, &a, err)) return false;
    *dst = a;
    return names_squeeze(m, &a, dst, err);
}

#define EXPERTS(mlp)                                                                          \
    {"model.layers.%." mlp ".gate_proj.weight", "blk.%.ffn_gate.weight", NULL},               \
    {"model.layers.%." mlp ".up_proj.weight", "blk.%.ffn_up.weight", NULL},                   \
    {"model.layers.%." mlp ".down_proj.weight", "blk.%.ffn_down.weight", NULL},               \
    {"model.layers.%." mlp ".gate.weight", "blk.%.ffn_gate_inp.weight", NULL},                \
    {"model.layers.%." mlp ".gate.e_score_correction_bias", "blk.%.exp_probs_b.bias", NULL},  \
    {"model.layers.%." mlp ".experts.#.w1.weight", "blk.%.ffn_gate_exps.weight", NULL},       \
    {"model.layers.%." mlp ".experts.#.w2.weight", "blk.%.ffn_down_exps.weight", NULL},       \
    {"model.layers.%." mlp ".experts.#.w3.weight", "blk.%.ffn_up_exps.weight", NULL},         \
    {"model.layers.%." mlp ".shared_experts.gate_proj.weight", "blk.%.ffn_gate_shexp.weight", NULL}, \
    {"model.layers.%." mlp ".shared_experts.up_proj.weight", "blk.%.ffn_up_shexp.weight", NULL},     \
    {"model.layers.%." mlp ".shared_experts.down_proj.weight", "blk.%.ffn_down_shexp.weight", NULL}

const NameRow names_kimi_linear[] = {
    {"model.layers.%.self_attn.q_conv1d.weight", "blk.%.ssm_conv1d_q.weight", names_squeeze},
    {"model.layers.%.self_attn.k_conv1d.weight", "blk.%.ssm_conv1d_k.weight", names_squeeze},
    {"model.layers.%.self_attn.v_conv1d.weight", "blk.%.ssm_conv1d_v.weight", names_squeeze},
    {"model.layers.%.self_attn.f_a_proj.weight", "blk.%.ssm_f_a.weight", NULL},
    {"model.layers.%.self_attn.f_b_proj.weight", "blk.%.ssm_f_b.weight", NULL},
    {"model.layers.%.self_attn.b_proj.weight", "blk.%.ssm_beta.weight", NULL},
    {"model.layers.%.self_attn.A_log", "blk.%.ssm_a", decay},
    {"model.layers.%.self_attn.dt_bias", "blk.%.ssm_dt.bias", NULL},
    {"model.layers.%.self_attn.g_a_proj.weight", "blk.%.ssm_g_a.weight", NULL},
    {"model.layers.%.self_attn.g_b_proj.weight", "blk.%.ssm_g_b.weight", NULL},
    {"model.layers.%.self_attn.o_norm.weight", "blk.%.ssm_norm.weight", NULL},
    MLA_NAMES,
    EXPERTS("block_sparse_moe"),
    EXPERTS("mlp"),
    {0},
};

const KeyRow keys_kimi_linear[] = {
    {"q_lora_rank", "attention.q_lora_rank"}, {"num_experts", "expert_count"}, {"num_local_experts", "expert_count"},
    {"num_experts_per_token", "expert_used_count"}, {"num_experts_per_tok", "expert_used_count"},
    {"moe_intermediate_size", "expert_feed_forward_length"}, {"num_shared_experts", "expert_shared_count"},
    {"n_shared_experts", "expert_shared_count"}, {"routed_scaling_factor", "expert_weights_scale"},
    {"moe_renormalize", "expert_weights_norm"}, {"norm_topk_prob", "expert_weights_norm"},
    {"num_expert_group", "expert_group_count"}, {"n_group", "expert_group_count"},
    {"topk_group", "expert_group_used_count"}, {"model_max_length", "context_length"},
    {"linear_attn_config.head_dim", "kda.head_dim"}, {"linear_head_dim", "kda.head_dim"},
    {"linear_attn_config.num_heads", "ssm.time_step_rank"}, {"linear_num_heads", "ssm.time_step_rank"},
    {"linear_attn_config.short_conv_kernel_size", "ssm.conv_kernel"}, {"linear_conv_kernel_dim", "ssm.conv_kernel"},
    {"num_key_value_heads", NULL}, {"head_dim", NULL}, {0},
};

const DefaultRow defaults_kimi_linear[] = {
    {"attention.head_count", 32}, {"attention.layer_norm_rms_epsilon", 1e-5}, {"context_length", 1048576},
    {"expert_count", 256}, {"expert_used_count", 8}, {"expert_shared_count", 1}, {"expert_feed_forward_length", 1024},
    {"expert_weights_scale", 2.446}, {"expert_group_count", 1}, {"expert_group_used_count", 1}, {"kda.head_dim", 128},
    {"ssm.time_step_rank", 32}, {"ssm.conv_kernel", 4}, {0}};
