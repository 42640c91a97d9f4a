/* See window.h. */
#include "models/window.h"

const char *const reads_window[] = {"attention.sliding_window", NULL};

const KeyRow keys_window[] = {{"sliding_window", NULL}, {0}};

bool window_behind(const Model *m, int64_t layer, int64_t most) {
    (void)m;
    return layer >= most;
}

bool window_if_used(Model *m, const char *arch, WindowRule *rule, Err *err) {
    bool used = false;
    int64_t window = 4096, layers = 0, most = 28;
    if (!model_bool(m, "use_sliding_window", &used, err) ||
        !model_int(m, "sliding_window", 0, INT32_MAX, &window, err) ||
        !model_int(m, "num_hidden_layers", 1, 4096, &layers, err) ||
        !model_int(m, "max_window_layers", 0, INT32_MAX, &most, err))
        return false;
    int32_t at = strmap_get(&m->meta_index, S("sliding_window"));
    if (!used || (at >= 0 && m->meta[at].type == META_NULL)) return true;
    if (!names_imply(m, arch, "attention.sliding_window", (Meta){.type = META_INT, .i = window}, err)) return false;
    if (!rule || model_meta(m, "layer_types")) return true;
    int64_t *has = arena_new(&m->arena, (size_t)layers, sizeof *has);
    for (int64_t i = 0; i < layers; i++) has[i] = rule(m, i, most);
    Meta pattern = {.type = META_ARRAY, .elem = META_BOOL, .len = layers, .ints = has};
    return names_imply(m, arch, "attention.sliding_window_pattern", pattern, err);
}
