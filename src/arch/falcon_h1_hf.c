/* The weights of a Falcon-H1 of Hugging Face, with the multipliers that a GGUF has in them (falcon_h1.h). */
#include "arch/falcon_h1.h"
#include "arch/ssm.h"

/* A number of config.json, or element `at` of a list of them; 1 if it is not there. */
static bool multiplier(const Model *m, const char *key, int64_t at, float *out, Err *err) {
    double value = 1;
    const Meta *list = at < 0 ? NULL : model_meta(m, key);
    if (at < 0 && !model_float(m, key, -1e6, 1e6, &value, err)) return false;
    if (list && (list->type != META_ARRAY || list->elem != META_FLOAT || at >= list->len))
        return err_set(err, ERR_FORMAT, "%s: no list with a real number at %lld", key, (long long)at);
    if (list) value = list->floats[at];
    *out = (float)value;
    return true;
}

/* A weight times one multiplier or two, one after the other; of a bias the second alone. */
static bool times(Model *m, const Tensor *src, Tensor *dst, const char *first, const char *second, int64_t at,
                  Err *err) {
    int64_t n;
    float f = 1, s = 1, *to = names_f32(m, src, dst, &n, err);
    if (!to || (second && !multiplier(m, second, at, &s, err)) ||
        (first && src->rank > 1 && !multiplier(m, first, -1, &f, err)))
        return false;
    for (int64_t i = 0; i < n; i++) to[i] = to[i] * s * f;
    return true;
}

#define TIMES(name, first, second, at) \
    static bool name(Model *m, const Tensor *src, Tensor *dst, Err *err) { \
        return times(m, src, dst, first, second, at, err); \
    }
TIMES(q, "config.attention_in_multiplier", NULL, -1)
TIMES(k, "config.attention_in_multiplier", "config.key_multiplier", -1)
TIMES(o, NULL, "config.attention_out_multiplier", -1)
TIMES(out, NULL, "config.ssm_out_multiplier", -1)
TIMES(gate, NULL, "config.mlp_multipliers", 0)
TIMES(down, NULL, "config.mlp_multipliers", 1)
TIMES(embedding, NULL, "config.embedding_multiplier", -1)
TIMES(head, NULL, "config.lm_head_multiplier", -1)

/* The rows of z, x, B, C and dt have a multiplier each. */
static bool in(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    int64_t inner = 0, groups = 0, size = 0, n, row = 0;
    float all = 1, *to = names_f32(m, src, dst, &n, err);
    if (!to || !model_int(m, "ssm.inner_size", 1, NUMBER_MOST, &inner, err) ||
        !model_int(m, "ssm.group_count", 1, NUMBER_MOST, &groups, err) ||
        !model_int(m, "ssm.state_size", 1, NUMBER_MOST, &size, err) ||
        (src->rank > 1 && !multiplier(m, "config.ssm_in_multiplier", -1, &all, err)))
        return false;
    int64_t rows = src->dim[0], width = n / rows, end[] = {inner, 2 * inner, 2 * inner + groups * size, 0, rows};
    end[3] = end[2] + groups * size;
    for (int part = 0; part < 5; part++) {
        float own = 1;
        if (!multiplier(m, "config.ssm_multipliers", part, &own, err)) return false;
        for (; row < end[part] && row < rows; row++)
            for (int64_t i = row * width; i < (row + 1) * width; i++) to[i] = to[i] * all * own;
    }
    return true;
}

/* A head that is the embedding has the multiplier of the embedding in it. */
bool falcon_h1_logit_scale(Model *m, Err *err) {
    bool tied = false;
    float from = 1, to = 1;
    if (!model_bool(m, "config.tie_word_embeddings", &tied, err) ||
        !multiplier(m, "config.embedding_multiplier", -1, &from, err) ||
        !multiplier(m, "config.lm_head_multiplier", -1, &to, err))
        return false;
    if (!tied || model_tensor(m, S("lm_head.weight"))) return true;
    if (!(from > 0) || !(to > 0))
        return err_set(err, ERR_UNSUPPORTED, "a tied head and a multiplier that is not above 0");
    return names_imply(m, "falcon-h1", "logit_scale", (Meta){.type = META_FLOAT, .f = (double)(to / from)}, err);
}

const NameRow falcon_h1_names[] = {
    {"model.embed_tokens.weight", "token_embd.weight", embedding},
    {"lm_head.weight", "output.weight", head},
    {"model.final_layernorm.weight", "output_norm.weight", NULL},
    {"model.layers.%.pre_ff_layernorm.weight", "blk.%.ffn_norm", NULL},
    {"model.layers.%.self_attn.q_proj.weight", "blk.%.attn_q.weight", q},
    {"model.layers.%.self_attn.k_proj.weight", "blk.%.attn_k.weight", k},
    {"model.layers.%.self_attn.k_proj.bias", "blk.%.attn_k.bias", k},
    {"model.layers.%.self_attn.v_proj.weight", "blk.%.attn_v.weight", q},
    {"model.layers.%.self_attn.o_proj.weight", "blk.%.attn_output.weight", o},
    {"model.layers.%.self_attn.o_proj.bias", "blk.%.attn_output.bias", o},
    {"model.layers.%.mamba.in_proj.weight", "blk.%.ssm_in.weight", in},
    {"model.layers.%.mamba.in_proj.bias", "blk.%.ssm_in.bias", in},
    {"model.layers.%.mamba.out_proj.weight", "blk.%.ssm_out.weight", out},
    {"model.layers.%.mamba.out_proj.bias", "blk.%.ssm_out.bias", out},
    SSM_MAMBA2_NAMES("model.layers.%.mamba."),
    {"model.layers.%.feed_forward.gate_proj.weight", "blk.%.ffn_gate.weight", gate},
    {"model.layers.%.feed_forward.gate_proj.bias", "blk.%.ffn_gate.bias", gate},
    {"model.layers.%.feed_forward.up_proj.weight", "blk.%.ffn_up.weight", NULL},
    {"model.layers.%.feed_forward.up_proj.bias", "blk.%.ffn_up.bias", NULL},
    {"model.layers.%.feed_forward.down_proj.weight", "blk.%.ffn_down.weight", down},
    {"model.layers.%.feed_forward.down_proj.bias", "blk.%.ffn_down.bias", down},
    {0},
};
