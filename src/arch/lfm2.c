/* LFM2: attention in some layers, in the others a short convolution between two gates. */
#include "arch/lfm2.h"

#include <math.h>

/* GGUF calls the norm behind the last layer by another name. */
Val lfm2_norm(Build *b, Val x, const char *name) {
    return block_rmsnorm(b, x, b->g->layer < 0 ? "token_embd_norm" : name);
}

static Val short_conv(Build *b, Val x) {
    int64_t width = b->c.width, at = 0;
    Val h = block_linear(b, x, "shortconv.in_proj", 3 * width);
    Val in = block_take(b, h, &at, width), out = block_take(b, h, &at, width);
    Val y = graph_mul(b->g, in, block_take(b, h, &at, width));
    y = graph_mul(b->g, out, block_conv(b, y, "shortconv.conv", "shortconv.l_cache"));
    return block_linear(b, y, "shortconv.out_proj", width);
}

Val lfm2_layer(Build *b, Val x) {
    Val h = block_rmsnorm(b, x, "attn_norm");
    x = graph_add(b->g, x, b->c.kv_heads ? block_attention(b, h) : short_conv(b, h));
    return graph_add(b->g, x, block_mlp(b, block_rmsnorm(b, x, "ffn_norm")));
}

bool lfm2_derive_layers(Model *m, const char *arch, Err *err) {
    static const LayerKind kinds[] = {
        {"conv", 0}, {"short_conv", 0}, {"full_attention", 1}, {"attention", 1}, {NULL, 0}};
    int64_t layers, *attends = layers_new(m, 32, &layers, err);
    bool found = false;
    if (!attends || !layers_of_list(m, "layer_types", kinds, layers, attends, &found, err)) return false;
    const Meta *which = model_meta(m, "config.full_attn_idxs");
    if (which && !found && (which->type != META_ARRAY || which->elem != META_INT))
        return err_set(err, ERR_FORMAT, "config.json: 'full_attn_idxs' is no array of integers");
    for (int64_t i = 0; i < layers && !found; i++) attends[i] = which == NULL;
    for (int64_t i = 0; which && !found && i < which->len; i++)
        if (which->ints[i] >= 0 && which->ints[i] < layers) attends[which->ints[i]] = 1;
    return layers_imply_kv(m, arch, 8, attends, layers, err);
}

/* The width of the MLP is not the one that config.json names, unless that says so. */
static bool derive(Model *m, Err *err) {
    static const char *const numbers[] = {"block_auto_adjust_ff_dim", "block_ffn_dim_multiplier", "block_multiple_of",
                                          "block_ff_dim", "intermediate_size", "tie_embedding", NULL};
    bool adjust = true;
    int64_t ffn = 12288, multiple = 256;
    double times = 1;
    if (!names_not_null(m, numbers, err) || !lfm2_derive_layers(m, "lfm2", err) ||
        !model_int(m, "config.intermediate_size", 1, NUMBER_MOST, &ffn, err) ||
        !model_int(m, "config.block_ff_dim", 1, NUMBER_MOST, &ffn, err) ||
        !model_bool(m, "config.block_auto_adjust_ff_dim", &adjust, err) ||
        !model_int(m, "config.block_multiple_of", 1, NUMBER_MOST, &multiple, err) ||
        !model_float(m, "config.block_ffn_dim_multiplier", 1e-6, 1e6, &times, err))
        return false;
    if (adjust) {
        ffn = (int64_t)floor(times * (double)(2 * ffn / 3));
        ffn = (ffn + multiple - 1) / multiple * multiple;
    }
    return names_imply(m, "lfm2", "feed_forward_length", (Meta){.type = META_INT, .i = ffn}, err);
}

static const NameRow names[] = {LFM2_NAMES, {0}};
static const KeyRow keys[] = {LFM2_KEYS, {0}};
static const DefaultRow defaults[] = {LFM2_DEFAULTS, {0}};
const BiasRow lfm2_biases[] = {
    {".conv.", "conv_bias", false}, {".self_attn.", NULL, false}, {".feed_forward.", NULL, false}, {0}};

const Arch arch_lfm2 = {.name = "lfm2", .norm = lfm2_norm, .head_norm = block_rmsnorm, .layer = lfm2_layer,
                        .names = names, .keys = keys, .defaults = defaults, .biases = lfm2_biases, .derive = derive,
                        .reads = reads_window};
