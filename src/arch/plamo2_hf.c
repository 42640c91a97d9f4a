/* See plamo2.h. */
#include "arch/plamo2.h"

#include "arch/arch.h"
#include "arch/layers.h"

#include <math.h>

/* Norms are stored without what they are about, which differs by place; added in f32, as llama.cpp's converter does. */
static bool plus(Model *m, const Tensor *src, Tensor *dst, float more, Err *err) {
    int64_t n;
    float *x = names_f32(m, src, dst, &n, err);
    for (int64_t i = 0; x && i < n; i++) x[i] += more;
    return x != NULL;
}

static bool behind_mixer(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    return plus(m, src, dst, 1.0f / 5, err);
}

static bool behind_mlp(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    return plus(m, src, dst, (float)(1 / pow(5, 1.5)), err);
}

static bool imply(Model *m, const char *key, int64_t value, Err *err) {
    return names_imply(m, "plamo2", key, (Meta){.type = META_INT, .i = value}, err);
}

/* One layer of each mamba_step attends. */
bool plamo2_derive(Model *m, Err *err) {
    static const char *const numbers[] = {"mamba_step", "mamba_enabled", "mamba_num_heads", "hidden_size_per_head",
                                          NULL};
    int64_t layers, *attends = layers_new(m, 32, &layers, err), step = 2, heads = 64, size = 128;
    bool states = true;
    if (!attends || !names_not_null(m, numbers, err) || !model_bool(m, "config.mamba_enabled", &states, err) ||
        !model_int(m, "config.mamba_step", 2, 4096, &step, err) ||
        !model_int(m, "config.mamba_num_heads", 1, 65536, &heads, err) ||
        !model_int(m, "config.hidden_size_per_head", 1, 65536, &size, err))
        return false;
    for (int64_t i = 0; i < layers; i++)
        attends[i] = !states || (layers <= step / 2 ? i == layers - 1 : i % step == step / 2);
    return layers_imply_kv(m, "plamo2", 4, attends, layers, err) && imply(m, "ssm.inner_size", heads * size, err) &&
           imply(m, "attention.key_length", size, err) &&
           names_imply(m, "plamo2", "attention.head_norm_epsilon", (Meta){.type = META_FLOAT, .f = 1e-6}, err);
}

#define LAYER "model.layers.layers.%."

const NameRow plamo2_names[] = {
    {"model.norm.weight", "output_norm.weight", names_add_one},
    {LAYER "pre_mixer_norm.weight", "blk.%.attn_norm.weight", names_add_one},
    {LAYER "post_mixer_norm.weight", "blk.%.post_attention_norm", behind_mixer},
    {LAYER "pre_mlp_norm.weight", "blk.%.ffn_norm.weight", names_add_one},
    {LAYER "post_mlp_norm.weight", "blk.%.post_ffw_norm", behind_mlp},
    {LAYER "mlp.gate_up_proj.weight", "blk.%.ffn_up.weight", NULL},
    {LAYER "mlp.down_proj.weight", "blk.%.ffn_down.weight", NULL},
    {LAYER "mixer.qkv_proj.weight", "blk.%.attn_qkv.weight", NULL},
    {LAYER "mixer.o_proj.weight", "blk.%.attn_output.weight", NULL},
    {LAYER "mixer.q_weight", "blk.%.attn_q_norm.weight", NULL},
    {LAYER "mixer.k_weight", "blk.%.attn_k_norm.weight", NULL},
    {LAYER "mixer.in_proj.weight", "blk.%.ssm_in.weight", NULL},
    {LAYER "mixer.conv1d.weight", "blk.%.ssm_conv1d.weight", names_squeeze},
    {LAYER "mixer.bcdt_proj.weight", "blk.%.ssm_x.weight", NULL},
    {LAYER "mixer.dt_proj.weight", "blk.%.ssm_dt.weight", NULL},
    {LAYER "mixer.dt_bias", "blk.%.ssm_dt.bias", NULL},
    {LAYER "mixer.A_log", "blk.%.ssm_a", names_neg_exp},
    {LAYER "mixer.D", "blk.%.ssm_d", NULL},
    {LAYER "mixer.dt_norm_weight", "blk.%.ssm_dt_norm", NULL},
    {LAYER "mixer.B_norm_weight", "blk.%.ssm_b_norm", NULL},
    {LAYER "mixer.C_norm_weight", "blk.%.ssm_c_norm", NULL},
    {LAYER "mixer.out_proj.weight", "blk.%.ssm_out.weight", NULL},
    {0},
};

const KeyRow plamo2_keys[] = {
    {"mamba_d_conv", "ssm.conv_kernel"}, {"mamba_d_state", "ssm.state_size"}, {"mamba_num_heads", "ssm.time_step_rank"},
    {"hidden_act", NULL}, {"head_dim", NULL}, {0}};

const DefaultRow plamo2_defaults[] = {
    {"attention.head_count", 32}, {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 2048},
    {"feed_forward_length", 13312}, {"ssm.conv_kernel", 4}, {"ssm.state_size", 64}, {"ssm.time_step_rank", 64}, {0}};
