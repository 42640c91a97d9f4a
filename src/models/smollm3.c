/* SmolLM3: a Llama in which every fourth layer has no positions. */
#include "models/blocks.h"
#include "models/window.h"

/* In no_rope_layers, 1 means that a layer HAS positions. */
static bool has_rope(const Model *m, int layer, bool *has, Err *err) {
    int64_t every = 4, yes = -1;
    if (!model_int(m, "no_rope_layer_interval", 1, 4096, &every, err) ||
        !model_int_at(m, "no_rope_layers", layer, 0, 1, &yes, err))
        return false;
    *has = yes < 0 ? (layer + 1) % every != 0 : yes;
    return true;
}

static Val layer(Build *b, Val x) {
    bool has = true;
    Err err = {0};
    if (!has_rope(b->m, b->g->layer, &has, &err)) graph_fail(b->g, err.code, "%s", err.msg);
    if (!has) b->c.rope.dims = 0;
    return block_layer(b, x);
}

/* Layers without positions. (What is wrong with the metadata is said by layer.) */
static bool has_window(const Model *m, int64_t layer, int64_t most) {
    bool rope = true;
    Err err = {0};
    (void)most;
    return has_rope(m, (int)layer, &rope, &err) && !rope;
}

static bool derive(Model *m, Err *err) { return window_if_used(m, "smollm3", has_window, err); }

static const KeyRow keys[] = {
    {"sliding_window", NULL},
    {"no_rope_layers", "no_rope_layers"},
    {"no_rope_layer_interval", "no_rope_layer_interval"},
    {0},
};

static const DefaultRow defaults[] = {
    {"attention.head_count", 16}, {"attention.head_count_kv", 4}, {"attention.layer_norm_rms_epsilon", 1e-6},
    {"context_length", 32768}, {"rope.freq_base", 2e6}, {0}};

const Arch arch_smollm3 = {.name = "smollm3", .rope_interleaved = true, .rope_permuted = true, .norm = block_rmsnorm,
                           .layer = layer, .keys = keys, .defaults = defaults, .derive = derive,
                           .reads = reads_window};
