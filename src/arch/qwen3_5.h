/* What Qwen3.5 with and without experts share. */
#ifndef TENON_ARCH_QWEN3_5_H
#define TENON_ARCH_QWEN3_5_H

#include "arch/delta_net.h"

Val qwen3_5_layer(Build *b, Val x);
extern const NameRow names_qwen3_5[];

#endif
