/* Mistral: a Llama whose layers all have a window, or those that layer_types names. */
#include "arch/blocks.h"

/* The default of a missing key; null means that there is no window. */
static bool derive(Model *m, Err *err) {
    bool said = strmap_get(&m->meta_index, S("config.sliding_window")) >= 0;
    bool typed = strmap_get(&m->meta_index, S("config.layer_types")) >= 0;
    if (said && typed && !model_meta(m, "config.sliding_window"))
        return err_set(err, ERR_FORMAT, "config.json: layer_types, and there is no sliding_window");
    return said ||
           names_imply(m, "llama", "attention.sliding_window", (Meta){.type = META_INT, .i = 4096}, err);
}

static const KeyRow keys[] = {
    {"sliding_window", "attention.sliding_window"}, {"layer_types", "attention.sliding_window_pattern"}, {0}};

static const DefaultRow defaults[] = {
    {"attention.head_count", 32}, {"attention.head_count_kv", 8}, {"attention.layer_norm_rms_epsilon", 1e-6},
    {"context_length", 131072}, {0}};

const Arch arch_mistral = {.name = "llama", .hf = "mistral", .rope_permuted = true, .keys = keys,
                           .defaults = defaults, .derive = derive};
