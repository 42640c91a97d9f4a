/* Kimi Linear in Hugging Face's files. */
#ifndef TENON_ARCH_KIMI_LINEAR_H
#define TENON_ARCH_KIMI_LINEAR_H

#include "arch/mla.h"

bool kimi_linear_derive(Model *m, Err *err);
extern const NameRow names_kimi_linear[];
extern const KeyRow keys_kimi_linear[];
extern const DefaultRow defaults_kimi_linear[];

#endif
