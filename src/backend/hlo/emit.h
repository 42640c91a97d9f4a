/* Emit: writes StableHLO as text, in MLIR's generic form, one line per operation.
 *
 * A value is a number (%12) with its shape; the writer infers result shapes where they follow. Wrong shapes are our own
 * mistake (check); what a graph may ask for and the text cannot say is an error that sticks to the writer. Numbers are
 * printed so that they read back exactly, and the same input gives the same bytes: never two calls that emit in one
 * argument list, whose order C leaves open. One thread. */
#ifndef TENON_BACKEND_HLO_EMIT_H
#define TENON_BACKEND_HLO_EMIT_H

#include "backend/hlo/device.h"

typedef struct Hlo {
    int id; /* %id; functions number their arguments first */
    HloShape shape;
} Hlo;

typedef struct Emit {
    Buf *out;
    int next;  /* the next value's number */
    int depth; /* of regions */
    Buf tail;  /* what stands behind the function's body */
    Err err;   /* sticky */
} Emit;

/* Lists of dimensions: DIMS(2, 3). A shape: SHAPE(HLO_F32, 2, 3); of a scalar: SCALAR(HLO_F32). */
#define DIMS(...) ((const int64_t[]){__VA_ARGS__})
#define SHAPE(t, ...) \
    ((HloShape){.type = t, .rank = sizeof(DIMS(__VA_ARGS__)) / sizeof(int64_t), .dim = {__VA_ARGS__}})
#define SCALAR(t) ((HloShape){.type = t})

HloShape hlo_shape(HloType type, int rank, const int64_t *dim);
bool hlo_same(const HloShape *a, const HloShape *b);
int64_t hlo_elems(const HloShape *s);
size_t hlo_bytes(const HloShape *s); /* on the host; SIZE_MAX if it does not fit */
size_t hlo_device_bytes(const HloShape *s);
void hlo_put_type(Buf *out, const HloShape *s); /* tensor<2x3xf32> */
const char *hlo_type_name(HloType type);

/* A module with one function, main, for so many devices, which divide arguments and results as their shapes say.
 * becomes[i]: the result that takes the place of argument i; -1: none does; NULL: of no argument. arg receives the
 * arguments' values. */
void emit_begin(Emit *e, Buf *out, int devices, const HloShape *args, const int *becomes, int n_args,
                const HloShape *results, int n_results, Hlo *arg);
/* mhlo.sharding = "{...}": how devices divide a value, as the attribute of XLA's partitioner. */
void emit_put_sharding(Buf *out, const HloShape *s, int devices);
void emit_end(Emit *e, const Hlo *results, int n);
__attribute__((format(printf, 2, 3))) void emit_fail(Emit *e, const char *fmt, ...);

/* Any operation with one result: attrs as text with its braces, or NULL. */
Hlo emit_op(Emit *e, const char *op, HloShape shape, const Hlo *in, int n, const char *attrs);

/* A custom call with m results: attrs as text without braces; aliases: results that are arguments' memory, or NULL. */
void emit_call(Emit *e, const char *name, const Hlo *in, int n, const HloShape *shape, int m, const char *attrs,
               const char *aliases, Hlo *out);

Hlo emit_splat(Emit *e, HloShape shape, double value); /* every element */
Hlo emit_f32s(Emit *e, const float *value, int64_t n);
Hlo emit_unary(Emit *e, const char *op, Hlo a);
Hlo emit_binary(Emit *e, const char *op, Hlo a, Hlo b);        /* equal shapes */
Hlo emit_scaled(Emit *e, const char *op, Hlo a, double value); /* a op value */
Hlo emit_compare(Emit *e, const char *direction, Hlo a, Hlo b);
Hlo emit_select(Emit *e, Hlo pred, Hlo a, Hlo b);
Hlo emit_convert(Emit *e, Hlo a, HloType type);
Hlo emit_iota(Emit *e, HloShape shape, int dim);
Hlo emit_spread(Emit *e, Hlo a, HloShape shape, const int64_t *dim); /* dimension i of a becomes dim[i] */
Hlo emit_reshape(Emit *e, Hlo a, HloShape shape);
Hlo emit_transpose(Emit *e, Hlo a, const int64_t *perm);
Hlo emit_slice(Emit *e, Hlo a, int dim, int64_t begin, int64_t n); /* of one dimension */
Hlo emit_concat(Emit *e, const Hlo *in, int n, int dim);
Hlo emit_reduce(Emit *e, const char *op, Hlo a, int dim, double init);
/* start[i] for each dimension of a: s32 scalars, clamped so that the part fits. */
Hlo emit_part(Emit *e, Hlo a, const Hlo *start, HloShape part);
Hlo emit_update(Emit *e, Hlo a, Hlo part, const Hlo *start);
Hlo emit_rows(Emit *e, Hlo table, Hlo ids); /* rows table[ids[i]] for ids [n]: [n, the rest of table] */
Hlo emit_columns(Emit *e, Hlo table, Hlo ids); /* the same of the last dimension: [n, the rest of table] */
/* The leading `batch` dimensions of both stay; dimension ca of a meets cb of b. */
Hlo emit_dot(Emit *e, Hlo a, Hlo b, int batch, int ca, int cb);
/* Largest element of each row of a [M,V] and its index, the lowest of several. */
void emit_argmax(Emit *e, Hlo a, Hlo *best, Hlo *id);
/* The k largest of each row of a [M,V], best first, and their indices; of equal ones the lower first. */
void emit_topk(Emit *e, Hlo a, int64_t k, Hlo *best, Hlo *ids);

/* while: emit_while_begin opens the condition over args; emit_while_body closes it with its value and gives the body's
 * args; emit_while_end closes the body and gives the results. Values from outside may be used inside. */
typedef struct EmitLoop {
    int n;
    Hlo *var; /* the caller's: initial values, then those of the region, at last the results */
    int first_result;
} EmitLoop;
EmitLoop emit_while_begin(Emit *e, Hlo *var, int n);
void emit_while_body(Emit *e, EmitLoop *loop, Hlo go_on);
void emit_while_end(Emit *e, EmitLoop *loop, const Hlo *next);

#endif
