/* The kinds of weights (see weight.h). A new kind is a row of `kinds` and its functions. */
#include "backend/hlo/weight.h"

#include <stdlib.h>

static HloShape shape_f32(const Tensor *t, int part) {
    (void)part;
    return hlo_shape(HLO_F32, t->rank, t->dim);
}

static HloShape shape_bf16(const Tensor *t, int part) {
    (void)part;
    return hlo_shape(HLO_BF16, t->rank, t->dim);
}

static int64_t elems_of(const Tensor *t) {
    int64_t n = 1;
    for (int i = 0; i < t->rank; i++) n *= t->dim[i];
    return n;
}

static void fill_f32(const Tensor *t, int part, void *out) {
    (void)part;
    int64_t last = t->dim[t->rank - 1], rows = elems_of(t) / last;
    size_t bytes = dtype_row_bytes(t->dtype, last);
    for (int64_t r = 0; r < rows; r++)
        dequant_row(t->dtype, (const char *)t->data + (size_t)r * bytes, last, (float *)out + r * last);
}

static void fill_bf16(const Tensor *t, int part, void *out) {
    (void)part;
    int64_t last = t->dim[t->rank - 1], rows = elems_of(t) / last;
    size_t bytes = dtype_row_bytes(t->dtype, last);
    float *row = mem_new((size_t)last, sizeof *row);
    uint16_t *to = out;
    for (int64_t r = 0; r < rows; r++, to += last) {
        dequant_row(t->dtype, (const char *)t->data + (size_t)r * bytes, last, row);
        for (int64_t k = 0; k < last; k++) to[k] = f32_to_bf16(row[k]);
    }
    free(row);
}

static Hlo value_of_float(Emit *e, const Hlo *part) { return emit_convert(e, part[0], HLO_F32); }

static const struct {
    const char *name;
    int parts;
    DType same; /* a tensor of this type is part 0 as it lies in the file */
    HloShape (*shape)(const Tensor *t, int part);
    void (*fill)(const Tensor *t, int part, void *out); /* the bytes of a part */
    Hlo (*value)(Emit *e, const Hlo *part);
} kinds[WEIGHT_KINDS] = {
    [WEIGHT_F32] = {"f32", 1, DT_F32, shape_f32, fill_f32, value_of_float},
    [WEIGHT_BF16] = {"bf16", 1, DT_BF16, shape_bf16, fill_bf16, value_of_float},
};

const char *weight_kind_name(WeightKind k) { return kinds[k].name; }

int weight_kind_find(Str name) {
    for (int k = 0; k < WEIGHT_KINDS; k++)
        if (str_eq(name, str_of(kinds[k].name))) return k;
    return -1;
}

int weight_parts(WeightKind k) { return kinds[k].parts; }

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

Hlo weight_value(Emit *e, WeightKind k, const Hlo *part) { return kinds[k].value(e, part); }
