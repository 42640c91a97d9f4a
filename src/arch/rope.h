/* Rotary frequencies from the metadata: base, scaling (none, linear, dynamic, llama3, yarn, longrope) and a GGUF's
 * tensors. */
#ifndef TENON_ARCH_ROPE_H
#define TENON_ARCH_ROPE_H

#include "arch/arch.h"

/* The rotations that a config.json asks for, as metadata under their canonical names; before names_adapt. */
bool rope_adapt(Model *m, const Arch *a, Err *err);

/* Fills b->c.rope and rope_local; the frequencies live in the graph's arena. Needs b->c.head_dim. */
bool rope_config(Build *b, Err *err);

/* What a scaling method divides the dims/2 frequencies by, and its factor on cos and sin. */
bool rope_scale(Build *b, Str type, double base, int dims, double *factor_of, double *magnitude, Err *err);
bool rope_yarn(const Build *b, double factor, double base, int dims, double *factor_of, double *magnitude, Err *err);
bool rope_llama3(const Model *m, double base, int dims, double *factor_of, Err *err);

/* The factor on cos and sin: config.json's, or `usual`, which the method computes. */
bool rope_magnitude(const Model *m, double usual, double *out, Err *err);

/* The same for longrope; factor 0: config.json has none. */
bool rope_long_magnitude(const Model *m, double factor, int64_t context, int64_t old, double *out, Err *err);

/* Multiplies by the elements of a GGUF's tensor [dims/2]. */
bool rope_factors(Build *b, const Tensor *t, int dims, double *factor_of, Err *err);

/* What config.json says about frequencies and a GGUF has no keys for: llama3's numbers become the tensor
 * rope_freqs.weight, beside which there is no rope.scaling; longrope's factor on cos and sin is written out. */
bool rope_export(Model *m, Err *err);

#endif
