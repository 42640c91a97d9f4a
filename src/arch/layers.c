/* See layers.h. */
#include "arch/layers.h"

#include <stdio.h>

int64_t *layers_new(Model *m, int64_t otherwise, int64_t *layers, Err *err) {
    *layers = otherwise;
    if (!model_int(m, "config.num_hidden_layers", 1, 4096, layers, err)) return NULL;
    return arena_new(&m->arena, (size_t)*layers, sizeof(int64_t));
}

bool layers_of_names(const Meta *list, const char *what, const LayerKind *kinds, int64_t layers, int64_t *kind,
                     Err *err) {
    if (list->type != META_ARRAY || list->elem != META_STR)
        return err_set(err, ERR_FORMAT, "config.json: '%s' is no array of strings", what);
    if (list->len != layers)
        return err_set(err, ERR_FORMAT, "config.json: '%s' has %lld entries for %lld layers", what,
                       (long long)list->len, (long long)layers);
    for (int64_t i = 0; i < layers; i++) {
        const LayerKind *k = kinds;
        while (k->name && !str_eq(list->strs[i], str_of(k->name))) k++;
        if (!k->name)
            return err_set(err, ERR_UNSUPPORTED, "layer type '%.*s' is not supported", STR_ARG(list->strs[i]));
        kind[i] = k->kind;
    }
    return true;
}

bool layers_of_list(const Model *m, const char *key, const LayerKind *kinds, int64_t layers, int64_t *kind, bool *found,
                    Err *err) {
    char full[64];
    snprintf(full, sizeof full, "config.%s", key);
    const Meta *list = model_meta(m, full);
    *found = list != NULL;
    return !list || layers_of_names(list, key, kinds, layers, kind, err);
}

bool layers_imply_kv(Model *m, const char *arch, int64_t otherwise, const int64_t *attends, int64_t layers, Err *err) {
    int32_t at = strmap_get(&m->meta_index, S("config.num_key_value_heads"));
    int64_t kv = otherwise;
    bool null = at >= 0 && m->meta[at].type == META_NULL;
    if (!model_int(m, null ? "config.num_attention_heads" : "config.num_key_value_heads", 1, 65536, &kv, err))
        return false;
    int64_t *heads = arena_new(&m->arena, (size_t)layers, sizeof *heads);
    for (int64_t i = 0; i < layers; i++) heads[i] = attends[i] ? kv : 0;
    const Meta list = {.type = META_ARRAY, .elem = META_INT, .len = layers, .ints = heads};
    return names_imply(m, arch, "attention.head_count_kv", list, err);
}
