/* What the models of the Gemma family share: their names, keys and numbers. */
#ifndef TENON_ARCH_GEMMA_H
#define TENON_ARCH_GEMMA_H

#include "arch/arch.h"

extern const NameRow names_gemma[];

/* Embeddings are scaled by sqrt(width). The largest model, recognised by its number of layers, scales scores by
 * width / heads instead of by the head size, which a GGUF does not say. */
void gemma_config(Build *b, int64_t layers_of_largest);

/* attention.scale from query_pre_attn_scalar. */
bool gemma_derive(Model *m, const char *arch, Err *err);

#endif
