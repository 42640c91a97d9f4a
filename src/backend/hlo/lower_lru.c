/* The linear recurrence of RG-LRU: h_t = a_t h_{t-1} + b_t in every channel. Two neighbours of it are one of the same
 * form, so the tokens of a step are joined over distances 1, 2, 4, ... (Hillis and Steele), with no loop over time; the
 * text grows with the logarithm of T. */
#include "backend/hlo/lower.h"

/* v [B,T,C] as it was `by` tokens before; `first` stands in front of the beginning. */
static Hlo delayed(Emit *e, Hlo v, int64_t by, double first) {
    HloShape front = v.shape;
    front.dim[1] = by;
    const Hlo both[] = {emit_splat(e, front, first), emit_slice(e, v, 1, 0, v.shape.dim[1] - by)};
    return emit_concat(e, both, 2, 1);
}

Hlo hlo_lru(Lower *l, const Node *n) {
    Emit *e = l->e;
    int64_t rows = l->s->rows, tokens = l->s->tokens, width = n->shape.dim[0];
    HloShape shape = SHAPE(HLO_F32, rows, tokens, width), numbers = SHAPE(HLO_S32, rows, tokens, width);
    Hlo none = emit_splat(e, shape, 0), one = emit_splat(e, shape, 1);
    Hlo x = emit_reshape(e, lower_in(l, n, 0), shape), decay = emit_reshape(e, lower_in(l, n, 1), shape);
    decay = emit_binary(e, "stablehlo.multiply", decay, emit_spread(e, lower_in(l, n, 2), shape, DIMS(2)));
    Hlo a = emit_unary(e, "stablehlo.exponential", decay);
    Hlo part = emit_unary(e, "stablehlo.exponential", emit_scaled(e, "stablehlo.multiply", decay, 2));
    part = emit_unary(e, "stablehlo.sqrt", emit_binary(e, "stablehlo.subtract", one, part));
    Hlo begins = emit_compare(e, "EQ", emit_spread(e, l->place, numbers, DIMS(0, 1)), emit_splat(e, numbers, 0));
    Hlo b = emit_binary(e, "stablehlo.multiply", x, emit_select(e, begins, one, part));
    Hlo real = emit_compare(e, "LT", emit_iota(e, numbers, 1), emit_spread(e, l->count, numbers, DIMS(0)));
    a = emit_select(e, real, emit_select(e, begins, none, a), one);
    b = emit_select(e, real, b, none);
    for (int64_t by = 1; by < tokens; by *= 2) {
        b = emit_binary(e, "stablehlo.add", b, emit_binary(e, "stablehlo.multiply", a, delayed(e, b, by, 0)));
        a = emit_binary(e, "stablehlo.multiply", a, delayed(e, a, by, 1));
    }
    Hlo before = emit_spread(e, emit_reshape(e, l->fixed, SHAPE(HLO_F32, rows, width)), shape, DIMS(0, 2));
    Hlo h = emit_binary(e, "stablehlo.add", b, emit_binary(e, "stablehlo.multiply", a, before));
    l->fixed = emit_slice(e, h, 1, tokens - 1, 1);
    return emit_reshape(e, h, lower_result(l, n));
}
