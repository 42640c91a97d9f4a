/* Rotary frequencies from the metadata: base, scaling (none, linear, dynamic, llama3, yarn, longrope) and a GGUF's
 * tensors. */
#ifndef TENON_MODELS_ROPE_H
#define TENON_MODELS_ROPE_H

#include "models/arch.h"

/* Fills b->c.rope and rope_local; the frequencies live in the graph's arena. Needs b->c.head_dim. */
bool rope_config(Build *b, Err *err);

/* What a scaling method divides the dims/2 frequencies by, and its factor on cos and sin. */
bool rope_scale(Build *b, Str type, double base, int dims, double *factor_of, double *magnitude, Err *err);
bool rope_yarn(const Build *b, double base, int dims, double *factor_of, double *magnitude, Err *err);
bool rope_llama3(const Model *m, double base, int dims, double *factor_of, Err *err);

/* The factor on cos and sin: what the metadata say, or `usual`, what the method computes (yarn: a GGUF's factor is on
 * that). */
bool rope_magnitude(const Model *m, bool yarn, double usual, double *out, Err *err);

/* The same from a tensor [dims/2] of a GGUF. */
bool rope_factors(Build *b, const Tensor *t, int dims, double *factor_of, Err *err);

/* What a config.json says of frequencies in words that a GGUF does not have (llama3) becomes the tensor
 * rope_freqs.weight, beside which there is no rope.scaling. */
bool rope_export(Model *m, Err *err);

#endif
