/* See nemotron_h.h. */
#include "arch/nemotron_h.h"
#include "arch/layers.h"
#include "arch/ssm.h"

enum { MAMBA, ATTENTION, MLP, EXPERTS };

static const LayerKind kinds[] = {
    {"linear_attention", MAMBA}, {"mamba", MAMBA}, {"full_attention", ATTENTION}, {"attention", ATTENTION},
    {"mlp", MLP}, {"moe", EXPERTS}, {"M", MAMBA}, {"*", ATTENTION}, {"-", MLP}, {"E", EXPERTS}, {NULL, 0}};

/* The names of the layers, by a list, a string of letters, or as transformers has them where there is neither; the
 * number of layers that config.json also has does not count there. */
static const Meta *layer_names(Model *m, Err *err) {
    static const Str otherwise[] = {S("mamba"), S("moe"), S("attention"), S("mlp")};
    static const Meta usual = {.type = META_ARRAY, .elem = META_STR, .len = 4, .strs = otherwise};
    const Meta *list = model_meta(m, "config.layers_block_type");
    if (!list) list = model_meta(m, "config.layer_types");
    if (list) return list;
    Str pattern = {0};
    if (!model_str(m, "config.hybrid_override_pattern", &pattern, err)) return NULL;
    if (!pattern.p) return &usual;
    Str *letter = arena_new(&m->arena, pattern.n + 1, sizeof *letter);
    for (size_t i = 0; i < pattern.n; i++) letter[i] = (Str){pattern.p + i, 1};
    Meta *made = arena_new(&m->arena, 1, sizeof *made);
    *made = (Meta){.type = META_ARRAY, .elem = META_STR, .len = (int64_t)pattern.n, .strs = letter};
    return made;
}

bool nemotron_h_layers(Model *m, Err *err) {
    const Meta *names = layer_names(m, err);
    int64_t width = 21504, experts_width = 7688;
    if (!names || !model_int(m, "config.intermediate_size", 1, NUMBER_MOST, &width, err) ||
        !model_int(m, "config.moe_intermediate_size", 1, NUMBER_MOST, &experts_width, err))
        return false;
    if (names->type != META_ARRAY || names->len < 1 || names->len > 4096)
        return err_set(err, ERR_FORMAT, "config.json: the kinds of layers are no list of 1 to 4096 names");
    int64_t layers = names->len, *kind = arena_new(&m->arena, (size_t)layers, sizeof *kind);
    int64_t *ffn = arena_new(&m->arena, (size_t)layers, sizeof *ffn);
    if (!layers_of_names(names, "layers_block_type", kinds, layers, kind, err)) return false;
    for (int64_t i = 0; i < layers; i++) {
        ffn[i] = kind[i] == MLP ? width : kind[i] == EXPERTS ? experts_width : 0;
        kind[i] = kind[i] == ATTENTION;
    }
    const Meta widths = {.type = META_ARRAY, .elem = META_INT, .len = layers, .ints = ffn};
    return ssm_imply(m, "nemotron_h", "block_count", layers, err) &&
           names_imply(m, "nemotron_h", "feed_forward_length", widths, err) &&
           layers_imply_kv(m, "nemotron_h", 8, kind, layers, err);
}

const NameRow nemotron_h_names[] = {
    {"backbone.embeddings.weight", "token_embd.weight", NULL},
    {"backbone.norm_f.weight", "output_norm.weight", NULL},
    {"backbone.layers.%.norm.weight", "blk.%.attn_norm.weight", NULL},
    SSM_MAMBA2_NAMES("backbone.layers.%.mixer."),
    {"backbone.layers.%.mixer.q_proj.weight", "blk.%.attn_q.weight", names_rope_q},
    {"backbone.layers.%.mixer.k_proj.weight", "blk.%.attn_k.weight", names_rope_k},
    {"backbone.layers.%.mixer.v_proj.weight", "blk.%.attn_v.weight", NULL},
    {"backbone.layers.%.mixer.o_proj.weight", "blk.%.attn_output.weight", NULL},
    {"backbone.layers.%.mixer.up_proj.weight", "blk.%.ffn_up.weight", NULL},
    {"backbone.layers.%.mixer.up_proj.bias", "blk.%.ffn_up.bias", NULL},
    {"backbone.layers.%.mixer.down_proj.weight", "blk.%.ffn_down.weight", NULL},
    {"backbone.layers.%.mixer.down_proj.bias", "blk.%.ffn_down.bias", NULL},
    {"backbone.layers.%.mixer.gate.weight", "blk.%.ffn_gate_inp.weight", NULL},
    {"backbone.layers.%.mixer.gate.e_score_correction_bias", "blk.%.exp_probs_b.bias", NULL},
    {"backbone.layers.%.mixer.experts.up_proj", "blk.%.ffn_up_exps.weight", NULL},
    {"backbone.layers.%.mixer.experts.down_proj", "blk.%.ffn_down_exps.weight", NULL},
    {"backbone.layers.%.mixer.experts.#.up_proj.weight", "blk.%.ffn_up_exps.weight", NULL},
    {"backbone.layers.%.mixer.experts.#.down_proj.weight", "blk.%.ffn_down_exps.weight", NULL},
    {"backbone.layers.%.mixer.shared_experts.up_proj.weight", "blk.%.ffn_up_shexp.weight", NULL},
    {"backbone.layers.%.mixer.shared_experts.up_proj.bias", "blk.%.ffn_up_shexp.bias", NULL},
    {"backbone.layers.%.mixer.shared_experts.down_proj.weight", "blk.%.ffn_down_shexp.weight", NULL},
    {"backbone.layers.%.mixer.shared_experts.down_proj.bias", "blk.%.ffn_down_shexp.bias", NULL},
    {"backbone.layers.%.mixer.fc1_latent_proj.weight", "blk.%.ffn_latent_down.weight", NULL},
    {"backbone.layers.%.mixer.fc1_latent_proj.bias", "blk.%.ffn_latent_down.bias", NULL},
    {"backbone.layers.%.mixer.fc2_latent_proj.weight", "blk.%.ffn_latent_up.weight", NULL},
    {"backbone.layers.%.mixer.fc2_latent_proj.bias", "blk.%.ffn_latent_up.bias", NULL},
    {0},
};
