/* Quantised weights as arguments: what a block of 32 elements is made of (format/blocks.h), each kind of number in a
 * part of its own, the outputs (rows of the tensor) innermost. Codes: bytes [.., blocks, 4 * bits, O]. Scales, where a
 * block has its own: f16 or bytes [.., blocks, 1 or 2, and as many minimums, O]. Factors, where a span of blocks has
 * some: f16 or f32 [.., spans, 1 or 2, O]. Signed bytes of scales are stored with 128 added.
 *
 * Typed: the codes are [.., blocks, 32, O] of a type that the compiler has, and less what stands for zero: codes of up
 * to 4 bits are i4 or ui4, wider ones i8 or ui8, those of FP4 are f4E2M1FN. Other looked-up values have none.
 *
 * A program makes f32 of them by arithmetic on whole arrays. With the outputs innermost nothing of an index has to be
 * divided, and compilers make vector code of it. No state, any thread. */
#ifndef TENON_BACKEND_HLO_WEIGHT_BLOCKS_H
#define TENON_BACKEND_HLO_WEIGHT_BLOCKS_H

#include "backend/hlo/weight.h"
#include "format/blocks.h"

int blocks_parts(const Tensor *t);
HloShape blocks_shape(const Tensor *t, int part);
void blocks_fill(const Tensor *t, int part, void *out);
Hlo blocks_value(Emit *e, const Tensor *t, const Hlo *part); /* [.., I, O] */

bool typed_can(const Tensor *t);
HloShape typed_shape(const Tensor *t, int part);
void typed_fill(const Tensor *t, int part, void *out);
Hlo typed_value(Emit *e, const Tensor *t, const Hlo *part);

#endif
