/* SmolLM3: a Llama in which every fourth layer works without positions. */
#include "arch/blocks.h"
#include "arch/window.h"

/* In no_rope_layers, 1 means that a layer HAS positions. */
static bool has_rope(const Model *m, int64_t layer, bool *has, Err *err) {
    int64_t yes = (layer + 1) % 4 != 0;
    bool ok = model_int_at(m, "no_rope_layers", layer, 0, 1, &yes, err);
    *has = yes;
    return ok;
}

static Val layer(Build *b, Val x) {
    bool has = true;
    Err err = {0};
    if (!has_rope(b->m, b->g->layer, &has, &err)) graph_fail(b->g, err.code, "%s", err.msg);
    if (!has) b->c.rope.dims = 0;
    return block_layer(b, x);
}

/* Layers without positions. */
static bool has_window(const Model *m, int64_t layer, int64_t most) {
    (void)most;
    return !model_meta(m, "smollm3.no_rope_layers")->ints[layer];
}

static bool derive(Model *m, Err *err) {
    int64_t every = 4, layers = 36;
    if (!names_not_null(m, (const char *const[]){"no_rope_layer_interval", NULL}, err) ||
        !model_int(m, "config.no_rope_layer_interval", 1, 4096, &every, err) ||
        !model_int(m, "config.num_hidden_layers", 1, 4096, &layers, err))
        return false;
    int64_t *has = arena_new(&m->arena, (size_t)layers, sizeof *has);
    for (int64_t i = 0; i < layers; i++) {
        has[i] = (i + 1) % every != 0;
        if (!model_int_at(m, "config.no_rope_layers", i, 0, 1, &has[i], err)) return false;
    }
    const Meta list = {.type = META_ARRAY, .elem = META_INT, .len = layers, .ints = has};
    return names_imply(m, "smollm3", "no_rope_layers", list, err) && window_if_used(m, "smollm3", has_window, 0, err);
}

static const KeyRow keys[] = {{"layer_types", "attention.sliding_window_pattern"}, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 16}, {"attention.head_count_kv", 4}, {"attention.layer_norm_rms_epsilon", 1e-6},
    {"context_length", 32768}, {"rope.freq_base", 2e6}, {0}};

const Arch arch_smollm3 = {.name = "smollm3", .rope_interleaved = true, .rope_permuted = true, .norm = block_rmsnorm,
                           .layer = layer, .keys = keys, .defaults = defaults, .biases = biases_llama,
                           .derive = derive,
                           .reads = reads_window};
