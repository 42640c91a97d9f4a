/* Rotary frequencies from the metadata: base, scaling (none, linear, llama3) and a GGUF's rope_freqs tensor. */
#ifndef TENON_MODELS_ROPE_H
#define TENON_MODELS_ROPE_H

#include "models/arch.h"

/* Fills b->c.rope; the frequencies live in the graph's arena. Needs b->c.head_dim. */
bool rope_config(Build *b, Err *err);

/* What a config.json says of frequencies in words that a GGUF does not have (llama3) becomes the tensor
 * rope_freqs.weight, beside which there is no rope.scaling. */
bool rope_export(Model *m, Err *err);

#endif
