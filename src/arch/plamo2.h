/* PLaMo 2's config.json and tensors, in GGUF's words. */
#ifndef TENON_ARCH_PLAMO2_H
#define TENON_ARCH_PLAMO2_H

#include "format/names.h"

extern const NameRow plamo2_names[];
extern const KeyRow plamo2_keys[];
extern const DefaultRow plamo2_defaults[];
bool plamo2_derive(Model *m, Err *err);

#endif
