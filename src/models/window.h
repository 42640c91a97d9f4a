/* A window that config.json may name without using it. */
#ifndef TENON_MODELS_WINDOW_H
#define TENON_MODELS_WINDOW_H

#include "format/names.h"

extern const KeyRow keys_window[]; /* sliding_window alone says nothing */

/* attention.sliding_window if use_sliding_window says so; with `from_layer` the first max_window_layers see all, where
 * layer_types does not say it. */
bool window_if_used(Model *m, const char *arch, bool from_layer, Err *err);

#endif
