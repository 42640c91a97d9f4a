/* The kinds of weights (see weight.h). A new kind is a row of `kinds` and its functions. */
#include "backend/hlo/weight_blocks.h"

#include "backend/cpu/calls.h"

#include <stdlib.h>

static int one_part(const Tensor *t) {
    (void)t;
    return 1;
}

static HloShape shape_f32(const Tensor *t, int part) {
    (void)part;
    return hlo_shape(HLO_F32, t->rank, t->dim);
}

static HloShape shape_bf16(const Tensor *t, int part) {
    (void)part;
    return hlo_shape(HLO_BF16, t->rank, t->dim);
}

static HloShape shape_f16(const Tensor *t, int part) {
    (void)part;
    return hlo_shape(HLO_F16, t->rank, t->dim);
}

static void fill_f32(const Tensor *t, int part, void *out) {
    (void)part;
    tensor_dequant(t, out);
}

static void fill_bf16(const Tensor *t, int part, void *out) {
    (void)part;
    int64_t last = t->dim[t->rank - 1], rows = tensor_elems(t) / last;
    size_t bytes = dtype_row_bytes(t->dtype, last);
    float *row = mem_new((size_t)last, sizeof *row);
    uint16_t *to = out;
    for (int64_t r = 0; r < rows; r++, to += last) {
        dequant_row(t->dtype, (const char *)t->data + (size_t)r * bytes, last, row);
        for (int64_t k = 0; k < last; k++) to[k] = f32_to_bf16(row[k]);
    }
    free(row);
}

static void fill_f16(const Tensor *t, int part, void *out) {
    (void)part;
    memcpy(out, t->data, t->bytes); /* only tensors of this type are of this kind */
}

static Hlo value_of_float(Emit *e, const Tensor *t, const Hlo *part) {
    (void)t;
    return emit_convert(e, part[0], HLO_F32);
}

static HloShape shape_panels(const Tensor *t, int part) {
    (void)part;
    return SHAPE(HLO_U8, (int64_t)call_panels_bytes(t->dtype, t->dim[0], t->dim[1]));
}

static void fill_panels(const Tensor *t, int part, void *out) {
    (void)part;
    call_pack(t->dtype, t->data, t->dim[0], t->dim[1], out);
}

static const struct {
    int (*parts)(const Tensor *t);
    DType same; /* a tensor of this type is part 0 as it lies in the file; DT_COUNT: none is */
    HloShape (*shape)(const Tensor *t, int part);
    void (*fill)(const Tensor *t, int part, void *out); /* the bytes of a part */
    Hlo (*value)(Emit *e, const Tensor *t, const Hlo *part);
} kinds[WEIGHT_KINDS] = {
    [WEIGHT_F32] = {one_part, DT_F32, shape_f32, fill_f32, value_of_float},
    [WEIGHT_BF16] = {one_part, DT_BF16, shape_bf16, fill_bf16, value_of_float},
    [WEIGHT_F16] = {one_part, DT_F16, shape_f16, fill_f16, value_of_float},
    [WEIGHT_BLOCKS] = {blocks_parts, DT_COUNT, blocks_shape, blocks_fill, blocks_value},
    [WEIGHT_TYPED] = {blocks_parts, DT_COUNT, typed_shape, typed_fill, typed_value},
    [WEIGHT_PANELS] = {one_part, DT_COUNT, shape_panels, fill_panels, NULL}, /* only calls read them */
};

static const char *const types[] = {
    [WEIGHTS_AUTO] = "auto", [WEIGHTS_F32] = "f32", [WEIGHTS_BF16] = "bf16", [WEIGHTS_GRAPH] = "graph",
    [WEIGHTS_KERNEL] = "kernel", [WEIGHTS_TYPE] = "type"};

const char *weight_type_name(WeightType t) { return types[t]; }

int weight_type_find(Str name) {
    for (int t = WEIGHTS_AUTO + 1; t < (int)(sizeof types / sizeof *types); t++)
        if (str_eq(name, str_of(types[t]))) return t;
    return -1;
}

WeightKind weight_kind(WeightType all, const Tensor *matrix, bool linear) {
    if (all == WEIGHTS_F32) return WEIGHT_F32;
    if (all == WEIGHTS_BF16) return WEIGHT_BF16;
    if (all == WEIGHTS_KERNEL && linear) return WEIGHT_PANELS;
    if (block_form(matrix->dtype)) return all == WEIGHTS_TYPE ? WEIGHT_TYPED : WEIGHT_BLOCKS;
    return matrix->dtype == DT_F32 ? WEIGHT_F32 : matrix->dtype == DT_F16 ? WEIGHT_F16 : WEIGHT_BF16;
}

bool weight_check(WeightKind k, const Tensor *t, Err *err) {
    return k != WEIGHT_TYPED || typed_can(t) ||
           err_set(err, ERR_UNSUPPORTED, "tensor '%.*s': no type of a compiler has the values of %s; --int4 graph "
                   "takes them", STR_ARG(t->name), dtype_info(t->dtype)->name);
}

bool weight_turned(WeightKind k) { return k == WEIGHT_BLOCKS || k == WEIGHT_TYPED; }

int weight_parts(WeightKind k, const Tensor *t) { return kinds[k].parts(t); }

HloShape weight_shape(WeightKind k, const Tensor *t, int part) { return kinds[k].shape(t, part); }

HloSource weight_source(WeightKind k, const Model *m, const Tensor *t, int part, void *room) {
    enum { ALIGNED = 4 };
    HloSource s = hlo_memory(t->data);
    if (t->dtype == kinds[k].same && (uintptr_t)t->data % ALIGNED == 0) {
        s.keep = true;
        if (m) s.fd = model_where(m, t, &s.offset);
        return s;
    }
    kinds[k].fill(t, part, room);
    return hlo_memory(room);
}

Hlo weight_value(Emit *e, WeightKind k, const Tensor *t, const Hlo *part) { return kinds[k].value(e, t, part); }
