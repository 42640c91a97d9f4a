/* Weights as arguments of programs. The kind of a weight says how it is handed over: as one to three arguments, its
 * parts; what each of them holds; and how a program makes f32 of them. No state, any thread. */
#ifndef TENON_BACKEND_HLO_WEIGHT_H
#define TENON_BACKEND_HLO_WEIGHT_H

#include "backend/hlo/emit.h"
#include "format/model.h"

enum { WEIGHT_MAX_PARTS = 3 };

/* The first two are one argument of the tensor's shape. */
typedef enum WeightKind { WEIGHT_F32, WEIGHT_BF16, WEIGHT_KINDS } WeightKind;

const char *weight_kind_name(WeightKind k); /* in manifests: "f32" */
int weight_kind_find(Str name);             /* -1: none of them */
int weight_parts(WeightKind k);
HloShape weight_shape(WeightKind k, const Tensor *t, int part); /* the leading dimensions are the tensor's */

/* The bytes of a part: those of the tensor, if they are the same and can be borrowed, else made in `room`, which holds
 * hlo_bytes of its shape. With the model, whose tensor it is, or NULL, they also say where in its file they lie. */
HloSource weight_source(WeightKind k, const Model *m, const Tensor *t, int part, void *room);

/* What the parts stand for, in f32: of the whole weight, or of the same places of the leading dimensions of each. */
Hlo weight_value(Emit *e, WeightKind k, const Hlo *part);

#endif
