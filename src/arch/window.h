/* A window that config.json may name without using it. */
#ifndef TENON_ARCH_WINDOW_H
#define TENON_ARCH_WINDOW_H

#include "format/names.h"

extern const char *const reads_window[]; /* for an Arch whose only optional number is the window */

/* Does a layer have the window, where layer_types does not say so? `most` is max_window_layers. */
typedef bool WindowRule(const Model *m, int64_t layer, int64_t most);

/* Sets attention.sliding_window if use_sliding_window is true, for the layers of the rule (NULL: for all). `window`
 * is the default of a config.json without the key; 0: none. */
bool window_if_used(Model *m, const char *arch, WindowRule *rule, int64_t window, Err *err);

WindowRule window_behind; /* the first max_window_layers see all tokens */

#endif
