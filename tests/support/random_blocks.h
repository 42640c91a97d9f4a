/* Random weights of any tensor type of quant.def with sane scales. */
#ifndef TENON_TESTS_RANDOM_BLOCKS_H
#define TENON_TESTS_RANDOM_BLOCKS_H

#include "format/quant.h"

/* Fill whole blocks: values of float types in mean +- spread, of others in about +- spread. random(1 << 24) and
 * random(256) give numbers below their argument. */
void random_blocks(DType t, void *data, size_t bytes, float mean, float spread, uint32_t (*random)(uint32_t));

/* Has t a packed form that no type before it has, or none? What packs the same need not run through kernels twice. */
bool has_own_form(DType t);

#endif
