/* RecurrentGemma's config.json and tensors, in the words of the graph. */
#ifndef TENON_ARCH_RECURRENT_GEMMA_H
#define TENON_ARCH_RECURRENT_GEMMA_H

#include "format/names.h"

extern const NameRow recurrent_gemma_names[];
extern const KeyRow recurrent_gemma_keys[];
extern const BiasRow recurrent_gemma_biases[];
extern const DefaultRow recurrent_gemma_defaults[];
bool recurrent_gemma_derive(Model *m, Err *err);

#endif
