/* See lower_scan.h; and the state-space scan. */
#include "backend/hlo/lower_scan.h"

#include <string.h>

Hlo scan_in(const Scan *s, int i, Hlo t) {
    Hlo v = s->in[i], start[HLO_MAX_RANK] = {t};
    HloShape one = v.shape, rest = {.type = HLO_F32, .rank = v.shape.rank - 1};
    one.dim[0] = 1;
    for (int k = 1; k < v.shape.rank; k++) start[k] = s->l->zero;
    memcpy(rest.dim, v.shape.dim + 1, (size_t)rest.rank * sizeof *rest.dim);
    return emit_reshape(s->l->e, emit_part(s->l->e, v, start, one), rest);
}

Hlo scan_by_token(Lower *l, Hlo v) {
    HloShape s = {.type = HLO_F32, .rank = v.shape.rank + 1, .dim = {l->s->rows, l->s->tokens}};
    memcpy(s.dim + 2, v.shape.dim + 1, (size_t)(v.shape.rank - 1) * sizeof *s.dim);
    return emit_transpose(l->e, emit_reshape(l->e, v, s), DIMS(1, 0, 2, 3, 4));
}

Hlo scan_of_tokens(Lower *l, Hlo y, HloShape shape) {
    return emit_reshape(l->e, emit_transpose(l->e, y, DIMS(1, 0, 2, 3)), shape);
}

Hlo scan_by_head(Lower *l, Hlo v, int64_t heads, bool tiled) {
    int64_t n = v.shape.dim[0], groups = v.shape.dim[1], size = v.shape.dim[2], each = heads / groups;
    HloShape shape = tiled ? SHAPE(HLO_F32, n, each, groups, size) : SHAPE(HLO_F32, n, groups, each, size);
    v = emit_spread(l->e, v, shape, tiled ? DIMS(0, 2, 3) : DIMS(0, 1, 3));
    return emit_reshape(l->e, v, SHAPE(HLO_F32, n, heads, size));
}

enum { SCAN_AT, SCAN_H, SCAN_Y, SCAN_CARRIED };

/* Steps up to the longest row's end; a row that has ended keeps its state. */
static Hlo scan_steps(const Scan *s, Hlo *h) {
    Lower *l = s->l;
    Emit *e = l->e;
    Hlo end = l->longest, start[HLO_MAX_RANK];
    if (s->each > 1) {
        end = emit_scaled(e, "stablehlo.add", end, (double)s->each - 1);
        end = emit_scaled(e, "stablehlo.divide", end, (double)s->each);
    }
    Hlo var[SCAN_CARRIED] = {l->zero, *h, emit_splat(e, s->y, 0)}, next[SCAN_CARRIED], y;
    EmitLoop loop = emit_while_begin(e, var, SCAN_CARRIED);
    emit_while_body(e, &loop, emit_compare(e, "LT", var[SCAN_AT], end));
    next[SCAN_AT] = emit_scaled(e, "stablehlo.add", var[SCAN_AT], 1);
    next[SCAN_H] = var[SCAN_H];
    s->step(s, var[SCAN_AT], &next[SCAN_H], &y);
    if (s->each == 1) {
        Hlo real = emit_compare(e, "LT", emit_spread(e, var[SCAN_AT], l->count.shape, NULL), l->count);
        next[SCAN_H] = emit_select(e, emit_spread(e, real, s->h, DIMS(0)), next[SCAN_H], var[SCAN_H]);
    }
    HloShape one = s->y;
    one.dim[0] = 1;
    start[0] = var[SCAN_AT];
    for (int i = 1; i < one.rank; i++) start[i] = l->zero;
    next[SCAN_Y] = emit_update(e, var[SCAN_Y], emit_reshape(e, y, one), start);
    emit_while_end(e, &loop, next);
    *h = var[SCAN_H];
    return var[SCAN_Y];
}

Hlo lower_scan(const Scan *s) {
    Lower *l = s->l;
    Hlo y;
    l->fixed = emit_reshape(l->e, l->fixed, s->h);
    if (l->s->tokens > 1) return scan_steps(s, &l->fixed);
    s->step(s, l->zero, &l->fixed, &y); /* unused rows write a scratch state */
    return emit_reshape(l->e, y, s->y);
}

/* ---- ssm_scan */

/* [T,B,H,P], [T,B,H], [T,B,H,S] twice; [B,H] or [B,H,S]; [B,H,P] */
enum { SSM_X, SSM_DT, SSM_B, SSM_C, SSM_A, SSM_D };

/* h [B,H,P,S] = exp(dt a) h + dt x b; y = c h + d x. */
static void ssm_token(const Scan *s, Hlo t, Hlo *h, Hlo *y) {
    Emit *e = s->l->e;
    Hlo x = scan_in(s, SSM_X, t), dt = scan_in(s, SSM_DT, t), b = scan_in(s, SSM_B, t), c = scan_in(s, SSM_C, t);
    Hlo a = s->in[SSM_A], decay = emit_binary(e, "stablehlo.multiply", emit_spread(e, dt, a.shape, DIMS(0, 1)), a);
    decay = emit_unary(e, "stablehlo.exponential", decay);
    decay = emit_spread(e, decay, s->h, a.shape.rank == 2 ? DIMS(0, 1) : DIMS(0, 1, 3));
    Hlo in = emit_binary(e, "stablehlo.multiply", emit_spread(e, dt, x.shape, DIMS(0, 1)), x);
    in = emit_spread(e, in, s->h, DIMS(0, 1, 2));
    in = emit_binary(e, "stablehlo.multiply", in, emit_spread(e, b, s->h, DIMS(0, 1, 3)));
    *h = emit_binary(e, "stablehlo.add", emit_binary(e, "stablehlo.multiply", decay, *h), in);
    Hlo out = emit_binary(e, "stablehlo.multiply", *h, emit_spread(e, c, s->h, DIMS(0, 1, 3)));
    out = emit_reduce(e, "stablehlo.add", out, 3, 0);
    *y = emit_binary(e, "stablehlo.add", out, emit_binary(e, "stablehlo.multiply", s->in[SSM_D], x));
}

Hlo hlo_ssm_scan(Lower *l, const Node *n) {
    Emit *e = l->e;
    Hlo x = lower_in(l, n, 0), a = lower_in(l, n, 2);
    int64_t rows = l->s->rows, heads = x.shape.dim[1], p = x.shape.dim[2], size = lower_shape(l, n, 3)->dim[1];
    bool one_decay = hlo_elems(&a.shape) == heads;
    Scan s = {.l = l, .h = SHAPE(HLO_F32, rows, heads, p, size), .each = 1, .step = ssm_token};
    s.in[SSM_X] = scan_by_token(l, x);
    s.y = s.in[SSM_X].shape;
    s.in[SSM_DT] = scan_by_token(l, lower_in(l, n, 1));
    s.in[SSM_B] = scan_by_token(l, scan_by_head(l, lower_in(l, n, 3), heads, false));
    s.in[SSM_C] = scan_by_token(l, scan_by_head(l, lower_in(l, n, 4), heads, false));
    if (one_decay) a = emit_reshape(e, a, SHAPE(HLO_F32, heads));
    if (one_decay) s.in[SSM_A] = emit_spread(e, a, SHAPE(HLO_F32, rows, heads), DIMS(1));
    else s.in[SSM_A] = emit_spread(e, a, SHAPE(HLO_F32, rows, heads, size), DIMS(1, 2));
    Hlo d = emit_reshape(e, lower_in(l, n, 5), SHAPE(HLO_F32, heads));
    s.in[SSM_D] = emit_spread(e, d, SHAPE(HLO_F32, rows, heads, p), DIMS(1));
    return scan_of_tokens(l, lower_scan(&s), lower_result(l, n));
}
