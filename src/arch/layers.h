/* Models whose layers are of several kinds: which layer is what, as a config.json says it. For `derive`. */
#ifndef TENON_ARCH_LAYERS_H
#define TENON_ARCH_LAYERS_H

#include "format/names.h"

/* What config.json calls a kind of layer; several names may mean the same. */
typedef struct LayerKind {
    const char *name; /* NULL ends a table */
    int64_t kind;
} LayerKind;

/* num_hidden_layers, or `otherwise`; and room for a number for each of them. NULL after an error. */
int64_t *layers_new(Model *m, int64_t otherwise, int64_t *layers, Err *err);

/* kind[0..layers) by a list of names, called `what`. One that is not in `kinds`, and a list of another length, are
 * errors. */
bool layers_of_names(const Meta *list, const char *what, const LayerKind *kinds, int64_t layers, int64_t *kind,
                     Err *err);

/* The same by the list that config.json has under `key`. Without the key (or if it is null) *found is false, and kind
 * stays as it is. */
bool layers_of_list(const Model *m, const char *key, const LayerKind *kinds, int64_t layers, int64_t *kind, bool *found,
                    Err *err);

/* attention.head_count_kv: for each layer that attends num_key_value_heads (if that is not there `otherwise`, if it is
 * null the number of heads), for the others 0. */
bool layers_imply_kv(Model *m, const char *arch, int64_t otherwise, const int64_t *attends, int64_t layers, Err *err);

#endif
