/* Weights as arguments of programs. The kind of a weight says how it is handed over: as one to three arguments, its
 * parts; what each of them holds; and how a program makes f32 of them. No state, any thread. */
#ifndef TENON_BACKEND_HLO_WEIGHT_H
#define TENON_BACKEND_HLO_WEIGHT_H

#include "backend/backend.h"
#include "backend/hlo/emit.h"
#include "format/model.h"

enum { WEIGHT_MAX_PARTS = 3 };

const char *weight_type_name(WeightType t); /* in manifests: "f32" */
int weight_type_find(Str name);             /* -1: none of them */

/* Floats are one argument of the tensor's shape. BLOCKS (weight_blocks.h): codes, and what scales them; TYPED: the same
 * with the codes in a type of the compiler's. PANELS: the bytes that the native kernels read (cpu/pack.h). */
typedef enum WeightKind {
    WEIGHT_F32, WEIGHT_BF16, WEIGHT_F16, WEIGHT_BLOCKS, WEIGHT_TYPED, WEIGHT_PANELS, WEIGHT_KINDS
} WeightKind;

/* all: of a program's matrices; not AUTO. linear: it is what a linear op multiplies with. */
WeightKind weight_kind(WeightType all, const Tensor *matrix, bool linear);
bool weight_check(WeightKind k, const Tensor *t, Err *err); /* false: a tensor of its type cannot be of this kind */
int weight_parts(WeightKind k, const Tensor *t);
HloShape weight_shape(WeightKind k, const Tensor *t, int part);
/* Do the parts, and the value, have the outputs innermost, [.., I, O]? Those of a float type are [.., O, I]. What
 * stands before is the tensor's in either case. */
bool weight_turned(WeightKind k);

/* The bytes of a part: those of the tensor, if they are the same and can be borrowed, else made in `room`, which holds
 * hlo_bytes of its shape. With the model, whose tensor it is, or NULL, they also say where in its file they lie. */
HloSource weight_source(WeightKind k, const Model *m, const Tensor *t, int part, void *room);

/* What the parts stand for, in f32: of the whole weight, or of the same places of the leading dimensions, or of the
 * outputs, of each. */
Hlo weight_value(Emit *e, WeightKind k, const Tensor *t, const Hlo *part);

#endif
