/* What an RWKV-7 of Hugging Face (as fla-hub has it) calls its tensors and numbers. */
#ifndef TENON_ARCH_RWKV7_H
#define TENON_ARCH_RWKV7_H

#include "format/names.h"

extern const NameRow rwkv7_names[];
extern const KeyRow rwkv7_keys[];
extern const DefaultRow rwkv7_defaults[];
extern const BiasRow rwkv7_biases[];

bool rwkv7_derive(Model *m, Err *err);

#endif
