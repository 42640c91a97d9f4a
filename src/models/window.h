/* A window that config.json may name without using it. */
#ifndef TENON_MODELS_WINDOW_H
#define TENON_MODELS_WINDOW_H

#include "format/names.h"

extern const char *const reads_window[]; /* for an Arch whose only optional number is the window */

/* Has a layer the window, where layer_types does not say it? `most` is max_window_layers. */
typedef bool WindowRule(const Model *m, int64_t layer, int64_t most);

/* attention.sliding_window if use_sliding_window says so, in the layers of the rule; NULL: in all. `window` is that of
 * a config.json without the key; 0: none. */
bool window_if_used(Model *m, const char *arch, WindowRule *rule, int64_t window, Err *err);

WindowRule window_behind; /* the first max_window_layers see all */

#endif
