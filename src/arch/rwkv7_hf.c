/* See rwkv7.h. */
#include "arch/rwkv7.h"

/* [H,K] as one row. */
static bool flat(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    (void)m, (void)err;
    dst->rank = 1;
    for (int i = 1; i < src->rank; i++) dst->dim[0] *= dst->dim[i];
    for (int i = 1; i < src->rank; i++) dst->dim[i] = 1;
    return true;
}

#define LORA(hf, gguf) \
    {"model.layers.%.attn." hf "_lora.lora.0.weight", "blk.%.time_mix_" gguf "1.weight", NULL}, \
    {"model.layers.%.attn." hf "_lora.lora.2.weight", "blk.%.time_mix_" gguf "2.weight", NULL}, \
    {"model.layers.%.attn." hf "_lora.lora.2.bias", "blk.%.time_mix_" gguf "0.weight", NULL}
#define LERP(of) {"model.layers.%.attn.x_" of, "blk.%.time_mix_lerp_" of ".weight", names_squeeze}
#define BOTH(hf, gguf) {hf ".weight", gguf ".weight", NULL}, {hf ".bias", gguf ".bias", NULL}

const NameRow rwkv7_names[] = {
    {"model.embeddings.weight", "token_embd.weight", NULL},
    BOTH("model.norm", "output_norm"),
    BOTH("model.layers.%.pre_norm", "token_embd_norm"),
    BOTH("model.layers.%.attn_norm", "blk.%.attn_norm"),
    BOTH("model.layers.%.ffn_norm", "blk.%.attn_norm_2"),
    LERP("r"), LERP("w"), LERP("k"), LERP("v"), LERP("a"), LERP("g"),
    LORA("w", "w"), LORA("a", "a"), LORA("v", "v"), LORA("g", "g"),
    {"model.layers.%.attn.k_k", "blk.%.time_mix_k_k.weight", names_squeeze},
    {"model.layers.%.attn.k_a", "blk.%.time_mix_k_a.weight", names_squeeze},
    {"model.layers.%.attn.r_k", "blk.%.time_mix_r_k.weight", flat},
    {"model.layers.%.attn.r_proj.weight", "blk.%.time_mix_receptance.weight", NULL},
    {"model.layers.%.attn.k_proj.weight", "blk.%.time_mix_key.weight", NULL},
    {"model.layers.%.attn.v_proj.weight", "blk.%.time_mix_value.weight", NULL},
    {"model.layers.%.attn.o_proj.weight", "blk.%.time_mix_output.weight", NULL},
    BOTH("model.layers.%.attn.g_norm", "blk.%.time_mix_ln"),
    {"model.layers.%.ffn.x_k", "blk.%.channel_mix_lerp_k.weight", names_squeeze},
    {"model.layers.%.ffn.key.weight", "blk.%.channel_mix_key.weight", NULL},
    {"model.layers.%.ffn.value.weight", "blk.%.channel_mix_value.weight", NULL},
    {0},
};

const KeyRow rwkv7_keys[] = {
    {"norm_eps", "attention.layer_norm_epsilon"},
    {"head_dim", "wkv.head_size"},
    {"rms_norm_eps", NULL},
    {"hidden_act", NULL},
    {"intermediate_size", NULL},
    {"num_attention_heads", NULL},
    {"num_key_value_heads", NULL},
    {"max_position_embeddings", NULL},
    {0},
};

const DefaultRow rwkv7_defaults[] = {
    {"attention.layer_norm_epsilon", 1e-5}, {"wkv.head_size", 64}, {"context_length", 1 << 20}, {0}};

const BiasRow rwkv7_biases[] = {{0}};

/* Sizes that config.json leaves open are those of the tensors. */
bool rwkv7_derive(Model *m, Err *err) {
    static const struct {
        const char *key, *canonical, *tensor;
    } sizes[] = {
        {"config.intermediate_size", "feed_forward_length", "model.layers.0.ffn.key.weight"},
        {"config.decay_low_rank_dim", "attention.decay_lora_rank", "model.layers.0.attn.w_lora.lora.0.weight"},
        {"config.a_low_rank_dim", "attention.iclr_lora_rank", "model.layers.0.attn.a_lora.lora.0.weight"},
        {"config.gate_low_rank_dim", "attention.gate_lora_rank", "model.layers.0.attn.g_lora.lora.0.weight"},
        {"config.v_low_rank_dim", "attention.value_residual_mix_lora_rank",
         "model.layers.1.attn.v_lora.lora.0.weight"}};
    for (int i = 0; i < m->n_meta; i++) /* an object */
        if (str_starts(m->meta[i].key, S("config.attn.")))
            return err_set(err, ERR_UNSUPPORTED, "RWKV-7 with layers of attention (attn) is not supported");
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        const Tensor *t = model_tensor(m, str_of(sizes[i].tensor));
        int64_t n = t ? t->dim[0] : 0;
        if (!model_int(m, sizes[i].key, 1, 1 << 24, &n, err) ||
            (n && !names_imply(m, "rwkv7", sizes[i].canonical, (Meta){.type = META_INT, .i = n}, err)))
            return false;
    }
    return true;
}
