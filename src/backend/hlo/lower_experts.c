/* Mixture of experts (see lower.h). Few rows gather the weights of their experts; many rows go through the experts one
 * by one, each with the rows that asked for it. */
#include "backend/hlo/lower.h"

enum { GATHER_ROWS = 8 }; /* more rows than this take the experts in turn */

/* The scores of all experts, [R,E]. */
static Hlo route_scores(Lower *l, const RouteAttr *r, Hlo x) {
    Emit *e = l->e;
    if (r->sigmoid) return emit_unary(e, "stablehlo.logistic", x);
    Hlo top = emit_spread(e, emit_reduce(e, "stablehlo.maximum", x, 1, -1e30), x.shape, DIMS(0));
    Hlo p = emit_unary(e, "stablehlo.exponential", emit_binary(e, "stablehlo.subtract", x, top));
    Hlo sum = emit_spread(e, emit_reduce(e, "stablehlo.add", p, 1, 0), p.shape, DIMS(0));
    return emit_binary(e, "stablehlo.divide", p, sum);
}

/* How many of a row of x [A,n] stand before each (larger, or equal and of a lower number): s32 [A,n]. lower [A,n,n]:
 * which of them have lower numbers. */
static Hlo standing_before(Lower *l, Hlo x, Hlo *lower) {
    Emit *e = l->e;
    int64_t rows = x.shape.dim[0], n = x.shape.dim[1];
    HloShape pairs = SHAPE(HLO_F32, rows, n, n), ids = SHAPE(HLO_S32, rows, n, n);
    Hlo mine = emit_spread(e, x, pairs, DIMS(0, 1)), other = emit_spread(e, x, pairs, DIMS(0, 2));
    *lower = emit_iota(e, ids, 2);
    *lower = emit_compare(e, "LT", *lower, emit_iota(e, ids, 1));
    Hlo tie = emit_binary(e, "stablehlo.and", emit_compare(e, "EQ", other, mine), *lower);
    Hlo before = emit_binary(e, "stablehlo.or", emit_compare(e, "GT", other, mine), tie);
    return emit_reduce(e, "stablehlo.add", emit_convert(e, before, HLO_S32), 2, 0);
}

/* The keys of experts, [R,E]: far below all others outside the best groups. */
static Hlo within_groups(Lower *l, const RouteAttr *r, Hlo x) {
    Emit *e = l->e;
    int64_t rows = x.shape.dim[0], n = x.shape.dim[1] / r->groups;
    Hlo lower, keys = emit_reshape(e, x, SHAPE(HLO_F32, rows * r->groups, n)), none = emit_splat(e, keys.shape, 0);
    Hlo before = standing_before(l, keys, &lower);
    Hlo best = emit_compare(e, "LT", before, emit_splat(e, before.shape, (double)r->group_best));
    Hlo sum = emit_reduce(e, "stablehlo.add", emit_select(e, best, keys, none), 1, 0);
    before = standing_before(l, emit_reshape(e, sum, SHAPE(HLO_F32, rows, r->groups)), &lower);
    best = emit_compare(e, "LT", before, emit_splat(e, before.shape, (double)r->groups_used));
    best = emit_spread(e, best, SHAPE(HLO_PRED, rows, r->groups, n), DIMS(0, 1));
    best = emit_reshape(e, best, SHAPE(HLO_PRED, rows, x.shape.dim[1]));
    return emit_select(e, best, x, emit_splat(e, x.shape, -1e30));
}

/* The experts of each row, ascending: [R,2,k], as ref's. An expert is chosen if fewer than k stand before it; its place
 * among the chosen is how many of them have lower numbers. */
Hlo hlo_route(Lower *l, const Node *n) {
    Emit *e = l->e;
    Hlo x = lower_in(l, n, 0), p = route_scores(l, &n->route, x);
    int64_t rows = x.shape.dim[0], experts = x.shape.dim[1], k = n->shape.dim[1];
    if (lower_has(n, 1)) x = emit_binary(e, "stablehlo.add", p, emit_spread(e, lower_in(l, n, 1), p.shape, DIMS(1)));
    else if (n->route.groups > 1) x = p;
    if (n->route.groups > 1) x = within_groups(l, &n->route, x);
    HloShape ids = SHAPE(HLO_S32, rows, experts, experts);
    HloShape out = SHAPE(HLO_F32, rows, experts, k), out_ids = SHAPE(HLO_S32, rows, experts, k);
    Hlo lower, before = standing_before(l, x, &lower);
    Hlo chosen = emit_compare(e, "LT", before, emit_splat(e, before.shape, (double)k));
    Hlo first = emit_binary(e, "stablehlo.and", lower, emit_spread(e, chosen, ids, DIMS(0, 2)));
    Hlo place = emit_reduce(e, "stablehlo.add", emit_convert(e, first, HLO_S32), 2, 0);
    Hlo here = emit_spread(e, place, out_ids, DIMS(0, 1));
    here = emit_compare(e, "EQ", here, emit_iota(e, out_ids, 2));
    here = emit_binary(e, "stablehlo.and", here, emit_spread(e, chosen, out_ids, DIMS(0, 1)));

    Hlo none = emit_splat(e, out, 0), part[2];
    Hlo number = emit_convert(e, emit_iota(e, out_ids, 1), HLO_F32);
    part[0] = emit_reduce(e, "stablehlo.add", emit_select(e, here, number, none), 1, 0);
    part[1] = emit_reduce(e, "stablehlo.add", emit_select(e, here, emit_spread(e, p, out, DIMS(0, 1)), none), 1, 0);
    if (n->route.normalise) {
        Hlo sum = emit_spread(e, emit_reduce(e, "stablehlo.add", part[1], 1, 0), part[1].shape, DIMS(0));
        part[1] = emit_binary(e, "stablehlo.divide", part[1], sum);
    }
    if (n->route.scale != 1) part[1] = emit_scaled(e, "stablehlo.multiply", part[1], n->route.scale);
    for (int i = 0; i < 2; i++) part[i] = emit_reshape(e, part[i], SHAPE(HLO_F32, rows, 1, k));
    return emit_concat(e, part, 2, 1);
}

/* A part of a route: [R,k]. */
static Hlo of_route(Lower *l, Hlo route, int part) {
    Hlo v = emit_slice(l->e, route, 1, part, 1);
    return emit_reshape(l->e, v, SHAPE(HLO_F32, route.shape.dim[0], route.shape.dim[2]));
}

static Hlo gathered(Lower *l, const Node *n, Hlo x, Hlo ids) {
    Emit *e = l->e;
    const int64_t *dim = lower_shape(l, n, 1)->dim;
    int64_t rows = ids.shape.dim[0], k = ids.shape.dim[1], outs = dim[1], ins = dim[2];
    Hlo w = lower_matrix_rows(l, n, emit_reshape(e, ids, SHAPE(HLO_S32, rows * k)));
    if (x.shape.rank == 2) x = emit_spread(e, x, SHAPE(HLO_F32, rows, k, ins), DIMS(0, 2));
    Hlo y = emit_dot(e, emit_reshape(e, x, SHAPE(HLO_F32, rows * k, ins)), w, 1, 1, lower_matrix_in(l, n));
    return emit_reshape(e, y, SHAPE(HLO_F32, rows, k, outs));
}

enum { EXPERT, OUT, CARRIED };

/* A row names an expert once at most, so one row of x is what it feeds to it. */
static Hlo in_turn(Lower *l, const Node *n, Hlo x, Hlo ids) {
    Emit *e = l->e;
    const int64_t *dim = lower_shape(l, n, 1)->dim; /* [E,O,I] */
    int64_t rows = ids.shape.dim[0], k = ids.shape.dim[1], outs = dim[1];
    HloShape out = SHAPE(HLO_F32, rows, k, outs);
    Hlo var[CARRIED] = {l->zero, emit_splat(e, out, 0)}, next[CARRIED];
    EmitLoop loop = emit_while_begin(e, var, CARRIED);
    Hlo experts = emit_splat(e, SCALAR(HLO_S32), (double)dim[0]);
    emit_while_body(e, &loop, emit_compare(e, "LT", var[EXPERT], experts));
    Hlo mine = emit_compare(e, "EQ", ids, emit_spread(e, var[EXPERT], ids.shape, NULL)), row = x;
    if (x.shape.rank == 3) {
        Hlo part = emit_spread(e, mine, x.shape, DIMS(0, 1));
        part = emit_select(e, part, x, emit_splat(e, x.shape, 0));
        row = emit_reduce(e, "stablehlo.add", part, 1, 0);
    }
    Hlo one = lower_matrix_at(l, n, var[EXPERT]);
    Hlo y = emit_spread(e, emit_dot(e, row, one, 0, 1, lower_matrix_in(l, n) - 1), out, DIMS(0, 2));
    next[EXPERT] = emit_scaled(e, "stablehlo.add", var[EXPERT], 1);
    next[OUT] = emit_select(e, emit_spread(e, mine, out, DIMS(0, 1)), y, var[OUT]);
    emit_while_end(e, &loop, next);
    return var[OUT];
}

Hlo hlo_expert_linear(Lower *l, const Node *n) {
    Hlo x = lower_in(l, n, 0), ids = of_route(l, lower_in(l, n, 2), 0);
    ids = emit_convert(l->e, ids, HLO_S32);
    Hlo y = x.shape.dim[0] <= GATHER_ROWS ? gathered(l, n, x, ids) : in_turn(l, n, x, ids);
    if (!lower_has(n, 3)) return y;
    Hlo bias = emit_rows(l->e, lower_in(l, n, 3), emit_reshape(l->e, ids, SHAPE(HLO_S32, hlo_elems(&ids.shape))));
    return emit_binary(l->e, "stablehlo.add", y, emit_reshape(l->e, bias, y.shape));
}

Hlo hlo_expert_sum(Lower *l, const Node *n) {
    Emit *e = l->e;
    Hlo x = lower_in(l, n, 0), w = of_route(l, lower_in(l, n, 1), 1), y = {0};
    HloShape row = lower_result(l, n);
    x = emit_binary(e, "stablehlo.multiply", x, emit_spread(e, w, x.shape, DIMS(0, 1)));
    for (int64_t j = 0; j < x.shape.dim[1]; j++) {
        Hlo part = emit_reshape(e, emit_slice(e, x, 1, j, 1), row);
        y = j ? emit_binary(e, "stablehlo.add", y, part) : part;
    }
    return y;
}
