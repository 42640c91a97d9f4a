/* Phi-3: one weight for q, k and v, one for gate and up; factors on the frequencies for short and for long texts. */
#include "models/blocks.h"
#include "models/window.h"

static Val mlp(Build *b, Val x) {
    int64_t ffn = block_need(b, b->c.ffn, "feed_forward_length"), at = 0;
    Val h = block_linear(b, x, "ffn_up", 2 * ffn);
    Val gate = b->c.act(b->g, block_take(b, h, &at, ffn));
    return block_linear(b, graph_mul(b->g, gate, block_take(b, h, &at, ffn)), "ffn_down", b->c.width);
}

/* An array of config.json as the tensor that a GGUF has. */
static bool factors(Model *m, const char *which, const char *name, Err *err) {
    const Meta *v = NULL;
    static const char *const objects[] = {"rope_scaling", "rope_parameters"};
    for (int i = 0; i < 2 && !v; i++) v = model_meta(m, arena_printf(&m->arena, "%s.%s", objects[i], which));
    if (!v) return true;
    if (v->type != META_ARRAY || (v->elem != META_FLOAT && v->elem != META_INT))
        return err_set(err, ERR_FORMAT, "metadata '%.*s' is no array of numbers", STR_ARG(v->key));
    float *data = arena_new(&m->arena, (size_t)v->len, sizeof *data);
    for (int64_t i = 0; i < v->len; i++) data[i] = (float)(v->elem == META_INT ? (double)v->ints[i] : v->floats[i]);
    Tensor t = {.name = str_of(name), .dtype = DT_F32, .rank = 1, .dim = {v->len, 1, 1, 1}, .data = data};
    t.bytes = (size_t)v->len * sizeof *data;
    return model_add_tensor(m, t, err);
}

/* "su" and "yarn" are what early files call it. */
static bool derive(Model *m, Err *err) {
    const char *const keys[] = {"rope_scaling.type", "rope_scaling.rope_type"};
    Str type = {0};
    for (int i = 0; i < 2; i++)
        if (!model_str(m, keys[i], &type, err)) return false;
    if ((str_eq(type, S("su")) || str_eq(type, S("yarn"))) &&
        !names_imply(m, "phi3", "rope.scaling.type", (Meta){.type = META_STR, .s = S("longrope")}, err))
        return false;
    return factors(m, "long_factor", "rope_factors_long.weight", err) &&
           factors(m, "short_factor", "rope_factors_short.weight", err);
}

static const NameRow names[] = {
    {"model.layers.%.self_attn.qkv_proj.weight", "blk.%.attn_qkv.weight", NULL},
    {"model.layers.%.mlp.gate_up_proj.weight", "blk.%.ffn_up.weight", NULL},
    {"rope_factors_long.weight", "rope_factors_long.weight", NULL},
    {"rope_factors_short.weight", "rope_factors_short.weight", NULL},
    {0},
};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.layer_norm_rms_epsilon", 1e-5}, {"context_length", 4096},
    {"rope.scaling.original_context_length", 4096}, {0}};

const Arch arch_phi3 = {.name = "phi3", .norm = block_rmsnorm, .layer = block_layer, .mlp = mlp, .names = names,
                        .keys = keys_partial_rotary, .defaults = defaults, .derive = derive,
                        .reads = reads_window};
