/* LFM2 with experts, chosen by the sigmoid of their logits, behind the first layers. */
#include "arch/lfm2.h"

static bool derive(Model *m, Err *err) {
    bool biased = true;
    double scale = 1;
    if (!names_not_null(m, (const char *const[]){"use_expert_bias", "tie_embedding", NULL}, err) ||
        !model_float(m, "config.routed_scaling_factor", 1e-6, 1e6, &scale, err) ||
        !model_bool(m, "config.use_expert_bias", &biased, err))
        return false;
    for (int i = 0; i < m->n_tensor && !biased; i++)
        if (str_ends(m->tensor[i].name, S(".expert_bias")))
            return err_set(err, ERR_UNSUPPORTED, "use_expert_bias is false, and there is tensor '%.*s'",
                           STR_ARG(m->tensor[i].name));
    return lfm2_derive_layers(m, "lfm2moe", err);
}

static const NameRow names[] = {
    LFM2_NAMES,
    {"model.layers.%.feed_forward.gate.weight", "blk.%.ffn_gate_inp.weight", NULL},
    {"model.layers.%.feed_forward.expert_bias", "blk.%.exp_probs_b.bias", NULL},
    {"model.layers.%.feed_forward.experts.gate_up_proj", "blk.%.ffn_gate_exps.weight", names_first_half},
    {"model.layers.%.feed_forward.experts.gate_up_proj", "blk.%.ffn_up_exps.weight", names_second_half},
    {"model.layers.%.feed_forward.experts.down_proj", "blk.%.ffn_down_exps.weight", NULL},
    {"model.layers.%.feed_forward.experts.#.w1.weight", "blk.%.ffn_gate_exps.weight", NULL},
    {"model.layers.%.feed_forward.experts.#.w3.weight", "blk.%.ffn_up_exps.weight", NULL},
    {"model.layers.%.feed_forward.experts.#.w2.weight", "blk.%.ffn_down_exps.weight", NULL},
    {"model.layers.%.feed_forward.switch_mlp.gate_proj.weight", "blk.%.ffn_gate_exps.weight", NULL},
    {"model.layers.%.feed_forward.switch_mlp.up_proj.weight", "blk.%.ffn_up_exps.weight", NULL},
    {"model.layers.%.feed_forward.switch_mlp.down_proj.weight", "blk.%.ffn_down_exps.weight", NULL},
    {0},
};

static const KeyRow keys[] = {
    LFM2_KEYS,
    {"num_experts", "expert_count"},
    {"num_experts_per_tok", "expert_used_count"},
    {"norm_topk_prob", "expert_weights_norm"},
    {"routed_scaling_factor", "expert_weights_scale"},
    {0},
};

static const DefaultRow defaults[] = {
    LFM2_DEFAULTS, {"expert_count", 32}, {"expert_used_count", 4}, {"expert_gating_func", 2}, {0}};

static const char *const reads[] = {"expert_weights_norm", "expert_weights_scale", "expert_gating_func", NULL};

const Arch arch_lfm2_moe = {.name = "lfm2moe", .hf = "lfm2_moe", .normalise_routes = true, .norm = lfm2_norm,
                            .head_norm = block_rmsnorm, .layer = lfm2_layer, .names = names, .keys = keys,
                            .defaults = defaults, .biases = lfm2_biases, .derive = derive, .reads = reads};
