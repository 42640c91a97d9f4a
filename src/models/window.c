/* See window.h. */
#include "models/window.h"

const KeyRow keys_window[] = {{"sliding_window", NULL}, {0}};

bool window_if_used(Model *m, const char *arch, bool from_layer, Err *err) {
    bool used = false;
    int64_t window = 4096, layers = 0, first = 28;
    if (!model_bool(m, "use_sliding_window", &used, err) ||
        !model_int(m, "sliding_window", 0, INT32_MAX, &window, err) ||
        !model_int(m, "num_hidden_layers", 1, 4096, &layers, err) ||
        !model_int(m, "max_window_layers", 0, INT32_MAX, &first, err))
        return false;
    if (!used) return true;
    if (!names_imply(m, arch, "attention.sliding_window", (Meta){.type = META_INT, .i = window}, err)) return false;
    if (!from_layer || model_meta(m, "layer_types")) return true;
    int64_t *has = arena_new(&m->arena, (size_t)layers, sizeof *has);
    for (int64_t i = 0; i < layers; i++) has[i] = i >= first;
    Meta pattern = {.type = META_ARRAY, .elem = META_BOOL, .len = layers, .ints = has};
    return names_imply(m, arch, "attention.sliding_window_pattern", pattern, err);
}
