/* See window.h. */
#include "arch/window.h"

const char *const reads_window[] = {"attention.sliding_window", NULL};

bool window_behind(const Model *m, int64_t layer, int64_t most) {
    (void)m;
    return layer >= most;
}

bool window_if_used(Model *m, const char *arch, WindowRule *rule, int64_t window, Err *err) {
    bool used = false;
    int64_t layers = 0, most = 28;
    if (!names_not_null(m, (const char *const[]){"use_sliding_window", "max_window_layers", NULL}, err) ||
        !model_bool(m, "config.use_sliding_window", &used, err) ||
        !model_int(m, "config.sliding_window", 0, INT32_MAX, &window, err) ||
        !model_int(m, "config.num_hidden_layers", 1, 4096, &layers, err) ||
        !model_int(m, "config.max_window_layers", 0, INT32_MAX, &most, err))
        return false;
    int32_t at = strmap_get(&m->meta_index, S("config.sliding_window"));
    if (!used || (at < 0 && !window) || (at >= 0 && m->meta[at].type == META_NULL)) return true;
    if (!names_imply(m, arch, "attention.sliding_window", (Meta){.type = META_INT, .i = window}, err)) return false;
    if (!rule || model_meta(m, "config.layer_types")) return true;
    int64_t *has = arena_new(&m->arena, (size_t)layers, sizeof *has);
    for (int64_t i = 0; i < layers; i++) has[i] = rule(m, i, most);
    Meta pattern = {.type = META_ARRAY, .elem = META_BOOL, .len = layers, .ints = has};
    return names_imply(m, arch, "attention.sliding_window_pattern", pattern, err);
}
