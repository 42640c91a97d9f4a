/* The StableHLO writer (see emit.h). */
#include "backend/hlo/emit.h"

#include "base/locale.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const char *const type_names[] = {
    [HLO_PRED] = "i1", [HLO_S32] = "i32", [HLO_S64] = "i64", [HLO_U8] = "ui8", [HLO_F16] = "f16", [HLO_BF16] = "bf16",
    [HLO_F32] = "f32", [HLO_S8] = "i8",   [HLO_S4] = "i4",   [HLO_U4] = "ui4", [HLO_F4] = "f4E2M1FN"};

static const unsigned char type_bytes[] = {
    [HLO_PRED] = 1, [HLO_S32] = 4, [HLO_S64] = 8, [HLO_U8] = 1, [HLO_F16] = 2, [HLO_BF16] = 2,
    [HLO_F32] = 4,  [HLO_S8] = 1,  [HLO_S4] = 1,  [HLO_U4] = 1, [HLO_F4] = 1};

const char *hlo_type_name(HloType type) { return type_names[type]; }

HloShape hlo_shape(HloType type, int rank, const int64_t *dim) {
    HloShape s = {.type = type, .rank = rank};
    check(rank >= 0 && rank <= HLO_MAX_RANK);
    if (rank) memcpy(s.dim, dim, (size_t)rank * sizeof *dim);
    return s;
}

bool hlo_same(const HloShape *a, const HloShape *b) {
    return a->type == b->type && a->rank == b->rank && memcmp(a->dim, b->dim, (size_t)a->rank * sizeof *a->dim) == 0;
}

int64_t hlo_elems(const HloShape *s) {
    int64_t n = 1;
    for (int i = 0; i < s->rank; i++) n *= s->dim[i];
    return n;
}

size_t hlo_bytes(const HloShape *s) {
    size_t bytes = type_bytes[s->type];
    for (int i = 0; i < s->rank; i++)
        if (__builtin_mul_overflow(bytes, (size_t)s->dim[i], &bytes)) return SIZE_MAX;
    return bytes;
}

size_t hlo_device_bytes(const HloShape *s) {
    size_t bytes = hlo_bytes(s);
    return s->type < HLO_S4 ? bytes : bytes / 2 + bytes % 2;
}

void hlo_put_type(Buf *out, const HloShape *s) {
    buf_put_str(out, S("tensor<"));
    for (int i = 0; i < s->rank; i++) buf_printf(out, "%lldx", (long long)s->dim[i]);
    buf_printf(out, "%s>", type_names[s->type]);
}

void emit_fail(Emit *e, const char *fmt, ...) {
    if (e->err.code) return;
    char text[sizeof e->err.msg];
    va_list ap;
    va_start(ap, fmt);
    c_vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    err_set(&e->err, ERR_UNSUPPORTED, "%s", text);
}

/* ---- pieces of a line */

static void indent(Emit *e) { buf_printf(e->out, "%*s", 2 * e->depth, ""); }

static Hlo fresh(Emit *e, HloShape shape) { return (Hlo){e->next++, shape}; }

static void put_list(Emit *e, const Hlo *v, int n, bool types) {
    for (int i = 0; i < n; i++) {
        if (i) buf_put_str(e->out, S(", "));
        if (types) hlo_put_type(e->out, &v[i].shape);
        else buf_printf(e->out, "%%%d", v[i].id);
    }
}

static void put_signature(Emit *e, const Hlo *in, int n, const Hlo *out, int m) {
    buf_put_str(e->out, S(" : ("));
    put_list(e, in, n, true);
    buf_put_str(e->out, m == 1 ? S(") -> ") : S(") -> ("));
    put_list(e, out, m, true);
    buf_put_str(e->out, m == 1 ? S("\n") : S(")\n"));
}

/* "%5, %6 = "op"(%1, %2)" */
static void put_call(Emit *e, const Hlo *out, int m, const char *op, const Hlo *in, int n) {
    indent(e);
    put_list(e, out, m, false);
    buf_printf(e->out, "%s\"%s\"(", m ? " = " : "", op);
    put_list(e, in, n, false);
    buf_putc(e->out, ')');
}

/* A region's head with new values of these shapes, which var receives. */
static void open_region(Emit *e, Hlo *var, int n) {
    indent(e);
    buf_put_str(e->out, S("^bb0("));
    for (int i = 0; i < n; i++) {
        var[i] = fresh(e, var[i].shape);
        buf_printf(e->out, "%s%%%d: ", i ? ", " : "", var[i].id);
        hlo_put_type(e->out, &var[i].shape);
    }
    buf_put_str(e->out, S("):\n"));
    e->depth++;
}

static void close_region(Emit *e, const char *op, const Hlo *v, int n) {
    put_call(e, NULL, 0, op, v, n);
    put_signature(e, v, n, NULL, 0);
    e->depth--;
}

/* "array<i64: 1, 2>" */
static void put_array(Buf *out, const int64_t *v, int n) {
    buf_put_str(out, n ? S("array<i64: ") : S("array<i64"));
    for (int i = 0; i < n; i++) buf_printf(out, "%s%lld", i ? ", " : "", (long long)v[i]);
    buf_putc(out, '>');
}

/* emit_op with attributes gathered in a Buf, which is freed. */
static Hlo op_with(Emit *e, const char *op, HloShape shape, const Hlo *in, int n, Buf *attrs) {
    Hlo v = emit_op(e, op, shape, in, n, buf_cstr(attrs));
    buf_deinit(attrs);
    return v;
}

/* ---- module and function */

void emit_put_sharding(Buf *out, const HloShape *s, int devices) {
    if (!s->split) {
        buf_put_str(out, S("mhlo.sharding = \"{replicated}\""));
        return;
    }
    buf_put_str(out, S("mhlo.sharding = \"{devices=["));
    for (int i = 0; i < s->rank; i++) buf_printf(out, "%s%d", i ? "," : "", i == s->split - 1 ? devices : 1);
    buf_putc(out, ']');
    for (int i = 0; i < devices; i++) buf_printf(out, "%s%d", i ? "," : "", i);
    buf_put_str(out, S("}\""));
}

/* "{tf.aliasing_output = 3 : i32, mhlo.sharding = ...}" */
static void put_attrs(Buf *out, int becomes, const HloShape *s, int devices) {
    buf_putc(out, '{');
    if (becomes >= 0) buf_printf(out, "tf.aliasing_output = %d : i32%s", becomes, devices > 1 ? ", " : "");
    if (devices > 1) emit_put_sharding(out, s, devices);
    buf_putc(out, '}');
}

/* What stands behind the body: attributes and types of arguments and results. */
static void put_tail(Buf *sig, int devices, const HloShape *args, const int *becomes, int n_args,
                     const HloShape *results, int n_results) {
    buf_put_str(sig, S("  }) {arg_attrs = ["));
    for (int i = 0; i < n_args; i++) {
        if (i) buf_put_str(sig, S(", "));
        put_attrs(sig, becomes ? becomes[i] : -1, &args[i], devices);
    }
    buf_put_str(sig, S("], function_type = ("));
    for (int i = 0; i < n_args; i++) {
        if (i) buf_put_str(sig, S(", "));
        hlo_put_type(sig, &args[i]);
    }
    buf_put_str(sig, S(") -> ("));
    for (int i = 0; i < n_results; i++) {
        if (i) buf_put_str(sig, S(", "));
        hlo_put_type(sig, &results[i]);
    }
    buf_putc(sig, ')');
    for (int i = 0; i < n_results && devices > 1; i++) {
        buf_put_str(sig, i ? S(", ") : S(", res_attrs = ["));
        put_attrs(sig, -1, &results[i], devices);
    }
    if (devices > 1) buf_putc(sig, ']');
    buf_put_str(sig, S(", sym_name = \"main\"} : () -> ()\n})"));
    if (devices > 1) buf_printf(sig, " {mhlo.num_partitions = %d : i32, mhlo.num_replicas = 1 : i32}", devices);
    buf_put_str(sig, S(" : () -> ()\n"));
}

void emit_begin(Emit *e, Buf *out, int devices, const HloShape *args, const int *becomes, int n_args,
                const HloShape *results, int n_results, Hlo *arg) {
    *e = (Emit){.out = out};
    buf_put_str(out, S("\"builtin.module\"() ({\n  \"func.func\"() ({\n  ^bb0("));
    for (int i = 0; i < n_args; i++) {
        arg[i] = fresh(e, args[i]);
        buf_printf(out, "%s%%%d: ", i ? ", " : "", arg[i].id);
        hlo_put_type(out, &args[i]);
    }
    buf_put_str(out, S("):\n"));
    e->depth = 2;
    put_tail(&e->tail, devices, args, becomes, n_args, results, n_results);
}

void emit_end(Emit *e, const Hlo *results, int n) {
    check(e->depth == 2);
    close_region(e, "func.return", results, n);
    buf_put_str(e->out, buf_view(&e->tail));
    buf_deinit(&e->tail);
}

/* ---- operations */

Hlo emit_op(Emit *e, const char *op, HloShape shape, const Hlo *in, int n, const char *attrs) {
    Hlo v = fresh(e, shape);
    put_call(e, &v, 1, op, in, n);
    if (attrs) buf_printf(e->out, " %s", attrs);
    put_signature(e, in, n, &v, 1);
    return v;
}

void emit_call(Emit *e, const char *name, const Hlo *in, int n, const HloShape *shape, int m, const char *attrs,
               const char *aliases, Hlo *out) {
    for (int i = 0; i < m; i++) out[i] = fresh(e, shape[i]);
    put_call(e, out, m, "stablehlo.custom_call", in, n);
    buf_printf(e->out, " {api_version = 4 : i32, backend_config = {%s}, call_target_name = \"%s\"", attrs, name);
    if (aliases) buf_printf(e->out, ", output_operand_aliases = [%s]", aliases);
    buf_putc(e->out, '}');
    put_signature(e, in, n, out, m);
}

Hlo emit_splat(Emit *e, HloShape shape, double value) {
    Buf attrs = {0};
    bool real = shape.type == HLO_F32 || shape.type == HLO_BF16 || shape.type == HLO_F16;
    buf_put_str(&attrs, S("{value = dense<"));
    if (real && isinf(value))
        buf_put_str(&attrs, value < 0 ? S("0xFF800000") : S("0x7F800000"));
    else if (real)
        buf_printf(&attrs, "%.8e", (double)(float)value);
    else if (shape.type == HLO_PRED)
        buf_put_str(&attrs, value != 0 ? S("true") : S("false"));
    else
        buf_printf(&attrs, "%lld", (long long)value);
    buf_put_str(&attrs, S("> : "));
    hlo_put_type(&attrs, &shape);
    buf_putc(&attrs, '}');
    return op_with(e, "stablehlo.constant", shape, NULL, 0, &attrs);
}

Hlo emit_f32s(Emit *e, const float *value, int64_t n) {
    Buf attrs = {0};
    HloShape shape = SHAPE(HLO_F32, n);
    buf_put_str(&attrs, S("{value = dense<["));
    for (int64_t i = 0; i < n; i++) buf_printf(&attrs, "%s%.8e", i ? ", " : "", (double)value[i]);
    buf_put_str(&attrs, S("]> : "));
    hlo_put_type(&attrs, &shape);
    buf_putc(&attrs, '}');
    return op_with(e, "stablehlo.constant", shape, NULL, 0, &attrs);
}

Hlo emit_unary(Emit *e, const char *op, Hlo a) { return emit_op(e, op, a.shape, &a, 1, NULL); }

Hlo emit_binary(Emit *e, const char *op, Hlo a, Hlo b) {
    check(hlo_same(&a.shape, &b.shape));
    return emit_op(e, op, a.shape, (Hlo[]){a, b}, 2, NULL);
}

Hlo emit_scaled(Emit *e, const char *op, Hlo a, double value) {
    return emit_binary(e, op, a, emit_splat(e, a.shape, value));
}

Hlo emit_compare(Emit *e, const char *direction, Hlo a, Hlo b) {
    check(hlo_same(&a.shape, &b.shape));
    Buf attrs = {0};
    HloShape shape = hlo_shape(HLO_PRED, a.shape.rank, a.shape.dim);
    buf_printf(&attrs, "{comparison_direction = #stablehlo<comparison_direction %s>}", direction);
    return op_with(e, "stablehlo.compare", shape, (Hlo[]){a, b}, 2, &attrs);
}

Hlo emit_select(Emit *e, Hlo pred, Hlo a, Hlo b) {
    check(hlo_same(&a.shape, &b.shape) && (pred.shape.rank == 0 || hlo_elems(&pred.shape) == hlo_elems(&a.shape)));
    return emit_op(e, "stablehlo.select", a.shape, (Hlo[]){pred, a, b}, 3, NULL);
}

Hlo emit_convert(Emit *e, Hlo a, HloType type) {
    if (a.shape.type == type) return a;
    return emit_op(e, "stablehlo.convert", hlo_shape(type, a.shape.rank, a.shape.dim), &a, 1, NULL);
}

Hlo emit_iota(Emit *e, HloShape shape, int dim) {
    Buf attrs = {0};
    buf_printf(&attrs, "{iota_dimension = %d : i64}", dim);
    return op_with(e, "stablehlo.iota", shape, NULL, 0, &attrs);
}

Hlo emit_spread(Emit *e, Hlo a, HloShape shape, const int64_t *dim) {
    shape.type = a.shape.type;
    if (hlo_same(&shape, &a.shape)) return a;
    for (int i = 0; i < a.shape.rank; i++) check(a.shape.dim[i] == shape.dim[dim[i]]);
    Buf attrs = {0};
    buf_put_str(&attrs, S("{broadcast_dimensions = "));
    put_array(&attrs, dim, a.shape.rank);
    buf_putc(&attrs, '}');
    return op_with(e, "stablehlo.broadcast_in_dim", shape, &a, 1, &attrs);
}

Hlo emit_reshape(Emit *e, Hlo a, HloShape shape) {
    shape.type = a.shape.type;
    check(hlo_elems(&shape) == hlo_elems(&a.shape));
    if (hlo_same(&shape, &a.shape)) return a;
    return emit_op(e, "stablehlo.reshape", shape, &a, 1, NULL);
}

Hlo emit_transpose(Emit *e, Hlo a, const int64_t *perm) {
    Buf attrs = {0};
    HloShape shape = a.shape;
    for (int i = 0; i < a.shape.rank; i++) shape.dim[i] = a.shape.dim[perm[i]];
    buf_put_str(&attrs, S("{permutation = "));
    put_array(&attrs, perm, a.shape.rank);
    buf_putc(&attrs, '}');
    return op_with(e, "stablehlo.transpose", shape, &a, 1, &attrs);
}

Hlo emit_slice(Emit *e, Hlo a, int dim, int64_t begin, int64_t n) {
    check(dim < a.shape.rank && begin >= 0 && n > 0 && begin + n <= a.shape.dim[dim]);
    if (n == a.shape.dim[dim]) return a;
    int64_t first[HLO_MAX_RANK] = {0}, limit[HLO_MAX_RANK], stride[HLO_MAX_RANK];
    HloShape shape = a.shape;
    shape.dim[dim] = n;
    for (int i = 0; i < a.shape.rank; i++) {
        limit[i] = a.shape.dim[i];
        stride[i] = 1;
    }
    first[dim] = begin;
    limit[dim] = begin + n;
    Buf attrs = {0};
    buf_put_str(&attrs, S("{limit_indices = "));
    put_array(&attrs, limit, a.shape.rank);
    buf_put_str(&attrs, S(", start_indices = "));
    put_array(&attrs, first, a.shape.rank);
    buf_put_str(&attrs, S(", strides = "));
    put_array(&attrs, stride, a.shape.rank);
    buf_putc(&attrs, '}');
    return op_with(e, "stablehlo.slice", shape, &a, 1, &attrs);
}

Hlo emit_concat(Emit *e, const Hlo *in, int n, int dim) {
    if (n == 1) return in[0];
    HloShape shape = in[0].shape;
    for (int i = 1; i < n; i++) shape.dim[dim] += in[i].shape.dim[dim];
    Buf attrs = {0};
    buf_printf(&attrs, "{dimension = %d : i64}", dim);
    return op_with(e, "stablehlo.concatenate", shape, in, n, &attrs);
}

Hlo emit_reduce(Emit *e, const char *op, Hlo a, int dim, double init) {
    Hlo zero = emit_splat(e, SCALAR(a.shape.type), init), in[] = {a, zero}, var[] = {zero, zero};
    HloShape shape = {.type = a.shape.type, .rank = a.shape.rank - 1};
    for (int i = 0, k = 0; i < a.shape.rank; i++)
        if (i != dim) shape.dim[k++] = a.shape.dim[i];
    Hlo v = fresh(e, shape);
    put_call(e, &v, 1, "stablehlo.reduce", in, 2);
    buf_put_str(e->out, S(" ({\n"));
    open_region(e, var, 2);
    Hlo both = emit_binary(e, op, var[0], var[1]);
    close_region(e, "stablehlo.return", &both, 1);
    indent(e);
    buf_printf(e->out, "}) {dimensions = array<i64: %d>}", dim);
    put_signature(e, in, 2, &v, 1);
    return v;
}

void emit_argmax(Emit *e, Hlo a, Hlo *best, Hlo *id) {
    HloShape s = a.shape, row = SHAPE(HLO_F32, a.shape.dim[0]);
    s.type = HLO_S32;
    Hlo least = emit_splat(e, SCALAR(HLO_F32), -INFINITY), zero = emit_splat(e, SCALAR(HLO_S32), 0);
    Hlo in[] = {a, emit_iota(e, s, 1), least, zero}, var[] = {least, zero, least, zero}, out[2], pick[2];
    out[0] = fresh(e, row);
    row.type = HLO_S32;
    out[1] = fresh(e, row);
    put_call(e, out, 2, "stablehlo.reduce", in, 4);
    buf_put_str(e->out, S(" ({\n"));
    open_region(e, var, 4);
    Hlo more = emit_compare(e, "GT", var[0], var[2]), same = emit_compare(e, "EQ", var[0], var[2]);
    Hlo lower = emit_compare(e, "LT", var[1], var[3]);
    Hlo first = emit_binary(e, "stablehlo.or", more, emit_binary(e, "stablehlo.and", same, lower));
    pick[0] = emit_select(e, first, var[0], var[2]);
    pick[1] = emit_select(e, first, var[1], var[3]);
    close_region(e, "stablehlo.return", pick, 2);
    indent(e);
    buf_put_str(e->out, S("}) {dimensions = array<i64: 1>}"));
    put_signature(e, in, 4, out, 2);
    *best = out[0];
    *id = out[1];
}

void emit_topk(Emit *e, Hlo a, int64_t k, Hlo *best, Hlo *ids) {
    Hlo out[2];
    out[0] = fresh(e, SHAPE(HLO_F32, a.shape.dim[0], k));
    out[1] = fresh(e, SHAPE(HLO_S32, a.shape.dim[0], k));
    put_call(e, out, 2, "chlo.top_k", &a, 1);
    buf_printf(e->out, " {k = %lld : i64}", (long long)k);
    put_signature(e, &a, 1, out, 2);
    *best = out[0];
    *ids = out[1];
}

enum { MAX_OPERANDS = HLO_MAX_RANK + 2 };

Hlo emit_part(Emit *e, Hlo a, const Hlo *start, HloShape part) {
    Hlo in[MAX_OPERANDS] = {a};
    part.type = a.shape.type;
    check(part.rank == a.shape.rank);
    memcpy(in + 1, start, (size_t)part.rank * sizeof *start);
    Buf attrs = {0};
    buf_put_str(&attrs, S("{slice_sizes = "));
    put_array(&attrs, part.dim, part.rank);
    buf_putc(&attrs, '}');
    return op_with(e, "stablehlo.dynamic_slice", part, in, 1 + part.rank, &attrs);
}

Hlo emit_update(Emit *e, Hlo a, Hlo part, const Hlo *start) {
    Hlo in[MAX_OPERANDS] = {a, part};
    check(part.shape.rank == a.shape.rank && part.shape.type == a.shape.type);
    memcpy(in + 2, start, (size_t)a.shape.rank * sizeof *start);
    return emit_op(e, "stablehlo.dynamic_update_slice", a.shape, in, 2 + a.shape.rank, NULL);
}

/* Places ids[i] of dimension `dim`, which becomes the first. */
static Hlo gather(Emit *e, Hlo table, int dim, Hlo ids) {
    HloShape shape = {.type = table.shape.type, .rank = table.shape.rank, .dim = {ids.shape.dim[0]}};
    int64_t size[HLO_MAX_RANK];
    memcpy(size, table.shape.dim, sizeof size);
    size[dim] = 1;
    for (int i = 0, k = 1; i < table.shape.rank; i++)
        if (i != dim) shape.dim[k++] = table.shape.dim[i];
    Buf attrs = {0};
    buf_put_str(&attrs, S("{dimension_numbers = #stablehlo.gather<offset_dims = ["));
    for (int i = 1; i < shape.rank; i++) buf_printf(&attrs, i > 1 ? ", %d" : "%d", i);
    buf_printf(&attrs, "], collapsed_slice_dims = [%d], start_index_map = [%d], index_vector_dim = 1>, ", dim, dim);
    buf_put_str(&attrs, S("indices_are_sorted = false, slice_sizes = "));
    put_array(&attrs, size, shape.rank);
    buf_putc(&attrs, '}');
    Hlo column = emit_reshape(e, ids, SHAPE(HLO_S32, ids.shape.dim[0], 1));
    return op_with(e, "stablehlo.gather", shape, (Hlo[]){table, column}, 2, &attrs);
}

Hlo emit_rows(Emit *e, Hlo table, Hlo ids) { return gather(e, table, 0, ids); }

Hlo emit_columns(Emit *e, Hlo table, Hlo ids) { return gather(e, table, table.shape.rank - 1, ids); }

static void put_range(Buf *out, const char *name, int n) {
    buf_printf(out, "%s = [", name);
    for (int i = 0; i < n; i++) buf_printf(out, i ? ", %d" : "%d", i);
    buf_put_str(out, S("], "));
}

Hlo emit_dot(Emit *e, Hlo a, Hlo b, int batch, int ca, int cb) {
    check(a.shape.dim[ca] == b.shape.dim[cb] && a.shape.type == b.shape.type);
    HloShape shape = {.type = HLO_F32};
    for (int i = 0; i < a.shape.rank; i++)
        if (i != ca) shape.dim[shape.rank++] = a.shape.dim[i];
    for (int i = batch; i < b.shape.rank; i++)
        if (i != cb) shape.dim[shape.rank++] = b.shape.dim[i];
    check(shape.rank <= HLO_MAX_RANK);
    Buf attrs = {0};
    buf_put_str(&attrs, S("{dot_dimension_numbers = #stablehlo.dot<"));
    if (batch) put_range(&attrs, "lhs_batching_dimensions", batch);
    if (batch) put_range(&attrs, "rhs_batching_dimensions", batch);
    buf_printf(&attrs, "lhs_contracting_dimensions = [%d], rhs_contracting_dimensions = [%d]>, ", ca, cb);
    buf_put_str(&attrs, S("precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}"));
    return op_with(e, "stablehlo.dot_general", shape, (Hlo[]){a, b}, 2, &attrs);
}

/* ---- while */

EmitLoop emit_while_begin(Emit *e, Hlo *var, int n) {
    EmitLoop loop = {.n = n, .var = var, .first_result = e->next};
    e->next += n;
    indent(e);
    for (int i = 0; i < n; i++) buf_printf(e->out, "%s%%%d", i ? ", " : "", loop.first_result + i);
    buf_put_str(e->out, S(" = \"stablehlo.while\"("));
    put_list(e, var, n, false);
    buf_put_str(e->out, S(") ({\n"));
    open_region(e, var, n);
    return loop;
}

void emit_while_body(Emit *e, EmitLoop *loop, Hlo go_on) {
    close_region(e, "stablehlo.return", &go_on, 1);
    indent(e);
    buf_put_str(e->out, S("}, {\n"));
    open_region(e, loop->var, loop->n);
}

void emit_while_end(Emit *e, EmitLoop *loop, const Hlo *next) {
    close_region(e, "stablehlo.return", next, loop->n);
    indent(e);
    buf_put_str(e->out, S("})"));
    for (int i = 0; i < loop->n; i++) {
        check(hlo_same(&loop->var[i].shape, &next[i].shape));
        loop->var[i].id = loop->first_result + i;
    }
    put_signature(e, loop->var, loop->n, loop->var, loop->n);
}
