/* What Granite and its hybrid share. */
#ifndef TENON_ARCH_GRANITE_H
#define TENON_ARCH_GRANITE_H

#include "arch/blocks.h"

void granite_config(Build *b);
bool granite_rotates(Build *b); /* in a GGUF of this family only, rope.scaling.finetuned says it */
extern const char *const granite_reads[];

#define GRANITE_KEYS \
    {"embedding_multiplier", "embedding_scale"}, {"attention_multiplier", "attention.scale"}, \
    {"residual_multiplier", "residual_scale"}, {"logits_scaling", "logit_scale"}

#endif
