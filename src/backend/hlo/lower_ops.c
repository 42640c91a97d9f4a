/* The ops whose rows do not meet each other, and rope (see lower.h). */
#include "backend/hlo/lower.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A weight of the last dimensions of a shape, repeated over the others. */
static Hlo over(Lower *l, Hlo w, HloShape shape) {
    int64_t dim[HLO_MAX_RANK];
    if (w.shape.rank == shape.rank) return w;
    for (int i = 0; i < w.shape.rank; i++) dim[i] = shape.rank - w.shape.rank + i;
    return emit_spread(l->e, w, shape, dim);
}

Hlo hlo_embed(Lower *l, const Node *n) { return lower_matrix_rows(l, n, lower_in(l, n, 0)); }

Hlo hlo_place(Lower *l, const Node *n) {
    return lower_matrix_rows(l, n, emit_reshape(l->e, l->place, SHAPE(HLO_S32, l->n)));
}

Hlo hlo_linear(Lower *l, const Node *n) { return lower_matrix_dot(l, n, lower_in(l, n, 0)); }

static Hlo binary(Lower *l, const Node *n, const char *op) {
    Hlo a = lower_in(l, n, 0), b = lower_in(l, n, 1);
    bool number = lower_shape(l, n, 1)->rows != ROWS_NONE && hlo_elems(&b.shape) != hlo_elems(&a.shape);
    if (number) b = emit_spread(l->e, emit_reshape(l->e, b, SHAPE(HLO_F32, b.shape.dim[0])), a.shape, DIMS(0));
    return emit_binary(l->e, op, a, over(l, b, a.shape));
}

Hlo hlo_add(Lower *l, const Node *n) { return binary(l, n, "stablehlo.add"); }

Hlo hlo_mul(Lower *l, const Node *n) { return binary(l, n, "stablehlo.multiply"); }

Hlo hlo_act(Lower *l, const Node *n) {
    Emit *e = l->e;
    Hlo x = lower_in(l, n, 0), y;
    switch (n->act.kind) {
    case ACT_SILU: return emit_binary(e, "stablehlo.multiply", x, emit_unary(e, "stablehlo.logistic", x));
    case ACT_GELU:
        y = emit_unary(e, "chlo.erf", emit_scaled(e, "stablehlo.multiply", x, M_SQRT1_2));
        break;
    case ACT_GELU_TANH:
        y = emit_binary(e, "stablehlo.multiply", emit_binary(e, "stablehlo.multiply", x, x), x);
        y = emit_binary(e, "stablehlo.add", x, emit_scaled(e, "stablehlo.multiply", y, 0.044715));
        y = emit_unary(e, "stablehlo.tanh", emit_scaled(e, "stablehlo.multiply", y, M_2_SQRTPI * M_SQRT1_2));
        break;
    case ACT_SOFTPLUS: /* max(x, 0) + log1p(exp(-|x|)) */
        y = emit_unary(e, "stablehlo.negate", emit_unary(e, "stablehlo.abs", x));
        y = emit_unary(e, "stablehlo.log_plus_one", emit_unary(e, "stablehlo.exponential", y));
        return emit_binary(e, "stablehlo.add", emit_scaled(e, "stablehlo.maximum", x, 0), y);
    case ACT_SIGMOID: return emit_unary(e, "stablehlo.logistic", x);
    case ACT_SCALE: return emit_scaled(e, "stablehlo.multiply", x, n->act.a);
    case ACT_SOFTCAP:
        y = emit_unary(e, "stablehlo.tanh", emit_scaled(e, "stablehlo.multiply", x, n->act.b));
        return emit_scaled(e, "stablehlo.multiply", y, n->act.a);
    case ACT_CLAMP:
        y = emit_scaled(e, "stablehlo.maximum", x, n->act.a);
        return emit_scaled(e, "stablehlo.minimum", y, n->act.b);
    default: emit_fail(e, "act: activation %d is not lowered", (int)n->act.kind); return x;
    }
    y = emit_scaled(e, "stablehlo.add", y, 1); /* gelu: x/2 (1 + y) */
    return emit_binary(e, "stablehlo.multiply", emit_scaled(e, "stablehlo.multiply", x, 0.5), y);
}

/* The mean over the last dimension, repeated along it. */
static Hlo mean(Lower *l, Hlo x, double add) {
    Emit *e = l->e;
    int last = x.shape.rank - 1;
    Hlo sum = emit_reduce(e, "stablehlo.add", x, last, 0);
    sum = emit_scaled(e, "stablehlo.divide", sum, (double)x.shape.dim[last]);
    if (add > 0) sum = emit_unary(e, "stablehlo.rsqrt", emit_scaled(e, "stablehlo.add", sum, add));
    return emit_spread(e, sum, x.shape, DIMS(0, 1, 2, 3, 4));
}

Hlo hlo_inner(Lower *l, const Node *n) {
    Emit *e = l->e;
    Hlo a = lower_in(l, n, 0), c = lower_in(l, n, 2);
    Hlo sum = emit_reduce(e, "stablehlo.add", emit_binary(e, "stablehlo.multiply", a, lower_in(l, n, 1)), 2, 0);
    return emit_binary(e, "stablehlo.multiply", emit_spread(e, sum, c.shape, DIMS(0, 1)), c);
}

Hlo hlo_rmsnorm(Lower *l, const Node *n) {
    Emit *e = l->e;
    Hlo x = lower_in(l, n, 0), scale = mean(l, emit_binary(e, "stablehlo.multiply", x, x), n->eps);
    x = emit_binary(e, "stablehlo.multiply", x, scale);
    return lower_has(n, 1) ? emit_binary(e, "stablehlo.multiply", x, over(l, lower_in(l, n, 1), x.shape)) : x;
}

Hlo hlo_layernorm(Lower *l, const Node *n) {
    Emit *e = l->e;
    Hlo x = lower_in(l, n, 0);
    x = emit_binary(e, "stablehlo.subtract", x, mean(l, x, 0));
    Hlo scale = mean(l, emit_binary(e, "stablehlo.multiply", x, x), n->eps);
    x = emit_binary(e, "stablehlo.multiply", x, scale);
    x = emit_binary(e, "stablehlo.multiply", x, over(l, lower_in(l, n, 1), x.shape));
    return lower_has(n, 2) ? emit_binary(e, "stablehlo.add", x, over(l, lower_in(l, n, 2), x.shape)) : x;
}

static RopeTable rope_table(Lower *l, const RopeAttr *r) {
    for (int i = 0; i < l->n_rope; i++)
        if (rope_same(l->rope[i].rope, r)) return l->rope[i];
    Emit *e = l->e;
    HloShape shape = SHAPE(HLO_F32, l->n, r->dims / 2);
    Hlo place = emit_convert(e, emit_reshape(e, l->place, SHAPE(HLO_S32, l->n)), HLO_F32);
    Hlo each = emit_spread(e, emit_f32s(e, r->inv_freq, r->dims / 2), shape, DIMS(1));
    Hlo angle = emit_binary(e, "stablehlo.multiply", emit_spread(e, place, shape, DIMS(0)), each);
    RopeTable t = {.rope = r, .cosine = emit_unary(e, "stablehlo.cosine", angle)};
    t.sine = emit_unary(e, "stablehlo.sine", angle);
    if (r->magnitude != 1) {
        t.cosine = emit_scaled(e, "stablehlo.multiply", t.cosine, r->magnitude);
        t.sine = emit_scaled(e, "stablehlo.multiply", t.sine, r->magnitude);
    }
    return l->rope[l->n_rope++] = t;
}

Hlo hlo_rope(Lower *l, const Node *n) {
    const RopeAttr *r = &n->rope;
    Emit *e = l->e;
    Hlo x = lower_in(l, n, 0), part[3];
    int64_t heads = x.shape.dim[1], width = x.shape.dim[2], half = r->dims / 2;
    RopeTable t = rope_table(l, r);
    HloShape shape = SHAPE(HLO_F32, l->n, heads, half);
    Hlo a, b, cosine = emit_spread(e, t.cosine, shape, DIMS(0, 2)), sine = emit_spread(e, t.sine, shape, DIMS(0, 2));
    if (r->interleaved) {
        Hlo pairs = emit_reshape(e, emit_slice(e, x, 2, 0, r->dims), SHAPE(HLO_F32, l->n, heads, half, 2));
        a = emit_reshape(e, emit_slice(e, pairs, 3, 0, 1), shape);
        b = emit_reshape(e, emit_slice(e, pairs, 3, 1, 1), shape);
    } else {
        a = emit_slice(e, x, 2, 0, half);
        b = emit_slice(e, x, 2, half, half);
    }
    part[0] = emit_binary(e, "stablehlo.multiply", a, cosine);
    part[0] = emit_binary(e, "stablehlo.subtract", part[0], emit_binary(e, "stablehlo.multiply", b, sine));
    part[1] = emit_binary(e, "stablehlo.multiply", a, sine);
    part[1] = emit_binary(e, "stablehlo.add", part[1], emit_binary(e, "stablehlo.multiply", b, cosine));
    if (r->interleaved) {
        HloShape column = SHAPE(HLO_F32, l->n, heads, half, 1);
        for (int i = 0; i < 2; i++) part[i] = emit_reshape(e, part[i], column);
        part[0] = emit_reshape(e, emit_concat(e, part, 2, 3), SHAPE(HLO_F32, l->n, heads, r->dims));
    }
    int parts = r->interleaved ? 1 : 2;
    if (r->dims < width) part[parts++] = emit_slice(e, x, 2, r->dims, width - r->dims);
    return emit_concat(e, part, parts, 2);
}

Hlo hlo_head_linear(Lower *l, const Node *n) {
    Emit *e = l->e;
    Hlo x = emit_transpose(e, lower_in(l, n, 0), DIMS(1, 0, 2));
    Hlo w = lower_matrix_rows(l, n, emit_iota(e, SHAPE(HLO_S32, x.shape.dim[0]), 0));
    return emit_transpose(e, emit_dot(e, x, w, 1, 2, lower_matrix_in(l, n)), DIMS(1, 0, 2));
}

Hlo hlo_concat(Lower *l, const Node *n) {
    Hlo part[2] = {lower_in(l, n, 0), lower_in(l, n, 1)};
    return emit_concat(l->e, part, 2, part[0].shape.rank - 1);
}

Hlo hlo_slice(Lower *l, const Node *n) {
    Hlo x = lower_in(l, n, 0);
    return emit_slice(l->e, x, x.shape.rank - 1, n->begin, shape_last(&n->shape));
}

Hlo hlo_reshape(Lower *l, const Node *n) { return emit_reshape(l->e, lower_in(l, n, 0), lower_result(l, n)); }

/* The last real token of each row. */
Hlo hlo_wanted(Lower *l, const Node *n) {
    Emit *e = l->e;
    Hlo x = lower_in(l, n, 0), last[HLO_MAX_ROWS];
    if (l->m == l->n) return x;
    for (int b = 0; b < l->s->rows; b++) {
        HloShape row = x.shape, one = x.shape;
        row.dim[0] = l->s->tokens;
        one.dim[0] = 1;
        Hlo start[HLO_MAX_RANK], of_row = emit_slice(e, x, 0, b * row.dim[0], row.dim[0]);
        start[0] = emit_scaled(e, "stablehlo.subtract", l->count1[b], 1);
        for (int i = 1; i < x.shape.rank; i++) start[i] = l->zero;
        last[b] = emit_part(e, of_row, start, one);
    }
    return emit_concat(e, last, (int)l->s->rows, 0);
}
