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

Hlo scan_by_chunk(Lower *l, Hlo v, int64_t each) {
    int64_t rows = l->s->rows, chunks = l->s->tokens / each, heads = v.shape.dim[1];
    HloShape shape = SHAPE(HLO_F32, rows, chunks, each, heads, 1);
    shape.rank = v.shape.rank + 2;
    if (v.shape.rank == 3) shape.dim[4] = v.shape.dim[2];
    return emit_transpose(l->e, emit_reshape(l->e, v, shape), DIMS(1, 0, 3, 2, 4));
}

Hlo scan_real_only(Lower *l, Hlo v) {
    Emit *e = l->e;
    HloShape shape = SHAPE(HLO_S32, l->s->rows, l->s->tokens, v.shape.dim[1]), own = v.shape;
    Hlo number = emit_iota(e, shape, 1), real = emit_compare(e, "LT", number, emit_spread(e, l->count, shape, DIMS(0)));
    shape.type = HLO_F32;
    v = emit_reshape(e, v, shape);
    return emit_reshape(e, emit_select(e, real, v, emit_splat(e, shape, 0)), own);
}

Hlo scan_where(Emit *e, const char *direction, Hlo a, int64_t each) {
    HloShape shape = a.shape;
    shape.type = HLO_S32;
    Hlo row = emit_iota(e, shape, 2), column = emit_iota(e, shape, 3);
    if (each > 1) row = emit_scaled(e, "stablehlo.divide", row, (double)each);
    if (each > 1) column = emit_scaled(e, "stablehlo.divide", column, (double)each);
    Hlo there = emit_compare(e, direction, row, column), none = emit_splat(e, a.shape, 0);
    return emit_select(e, there, a, none);
}

Hlo scan_by_row(Emit *e, Hlo a, Hlo factor) {
    return emit_binary(e, "stablehlo.multiply", a, emit_spread(e, factor, a.shape, DIMS(0, 1, 2)));
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

/* The same of a chunk: what its tokens take from one another is a matrix (Mamba-2's dual form, arXiv 2405.21060,
 * section 6). [chunks,B,H,C,P], [chunks,B,H,C], [chunks,B,H,C,S] twice; a and d as above. */
static void ssm_chunk(const Scan *s, Hlo t, Hlo *h, Hlo *y) {
    Emit *e = s->l->e;
    Hlo x = scan_in(s, SSM_X, t), dt = scan_in(s, SSM_DT, t), b = scan_in(s, SSM_B, t), c = scan_in(s, SSM_C, t);
    Hlo a = s->in[SSM_A], decay = emit_binary(e, "stablehlo.multiply", emit_spread(e, a, dt.shape, DIMS(0, 1)), dt);
    Hlo in = scan_by_row(e, x, dt), cb = emit_dot(e, c, b, 2, 3, 3), one = emit_splat(e, cb.shape, 1);
    /* logs of the decay since the chunk's beginning, and from column to row */
    Hlo since = emit_dot(e, scan_where(e, "GE", one, 1), decay, 2, 3, 2);
    Hlo between = emit_spread(e, since, cb.shape, DIMS(0, 1, 2)), none = emit_splat(e, cb.shape, 0);
    between = emit_binary(e, "stablehlo.subtract", between, emit_spread(e, since, cb.shape, DIMS(0, 1, 3)));
    between = emit_unary(e, "stablehlo.exponential", emit_binary(e, "stablehlo.minimum", between, none));
    Hlo within = scan_where(e, "GE", emit_binary(e, "stablehlo.multiply", between, cb), 1);
    *y = emit_dot(e, within, in, 2, 3, 2);
    Hlo before = emit_dot(e, scan_by_row(e, c, emit_unary(e, "stablehlo.exponential", since)), *h, 2, 3, 3);
    *y = emit_binary(e, "stablehlo.add", *y, before);
    Hlo skip = emit_spread(e, s->in[SSM_D], x.shape, DIMS(0, 1, 3));
    *y = emit_binary(e, "stablehlo.add", *y, emit_binary(e, "stablehlo.multiply", skip, x));
    Hlo end = emit_reshape(e, emit_slice(e, since, 2, since.shape.dim[2] - 1, 1), a.shape);
    Hlo to_end = emit_binary(e, "stablehlo.subtract", emit_spread(e, end, since.shape, DIMS(0, 1)), since);
    in = scan_by_row(e, in, emit_unary(e, "stablehlo.exponential", to_end));
    Hlo kept = emit_spread(e, emit_unary(e, "stablehlo.exponential", end), s->h, DIMS(0, 1));
    kept = emit_binary(e, "stablehlo.multiply", kept, *h);
    *h = emit_binary(e, "stablehlo.add", kept, emit_dot(e, in, b, 2, 2, 2));
}

Hlo hlo_ssm_scan(Lower *l, const Node *n) {
    Emit *e = l->e;
    Hlo x = lower_in(l, n, 0), dt = lower_in(l, n, 1), a = lower_in(l, n, 2);
    int64_t rows = l->s->rows, tokens = l->s->tokens, heads = x.shape.dim[1], p = x.shape.dim[2];
    int64_t size = lower_shape(l, n, 3)->dim[1], each = tokens < SCAN_CHUNK ? tokens : SCAN_CHUNK;
    bool one_decay = hlo_elems(&a.shape) == heads, chunks = one_decay && each > 1 && tokens % each == 0;
    Scan s = {.l = l, .h = SHAPE(HLO_F32, rows, heads, p, size), .each = chunks ? each : 1};
    s.step = chunks ? ssm_chunk : ssm_token;
    Hlo b = scan_by_head(l, lower_in(l, n, 3), heads, false), c = scan_by_head(l, lower_in(l, n, 4), heads, false);
    if (chunks) dt = scan_real_only(l, dt);
    Hlo in[] = {x, dt, b, c};
    for (int i = SSM_X; i <= SSM_C; i++) s.in[i] = chunks ? scan_by_chunk(l, in[i], each) : scan_by_token(l, in[i]);
    s.y = s.in[SSM_X].shape;
    if (one_decay) a = emit_reshape(e, a, SHAPE(HLO_F32, heads));
    if (one_decay) s.in[SSM_A] = emit_spread(e, a, SHAPE(HLO_F32, rows, heads), DIMS(1));
    else s.in[SSM_A] = emit_spread(e, a, SHAPE(HLO_F32, rows, heads, size), DIMS(1, 2));
    Hlo d = emit_reshape(e, lower_in(l, n, 5), SHAPE(HLO_F32, heads));
    s.in[SSM_D] = emit_spread(e, d, SHAPE(HLO_F32, rows, heads, p), DIMS(1));
    Hlo y = lower_scan(&s);
    if (!chunks) return scan_of_tokens(l, y, lower_result(l, n));
    return emit_reshape(e, emit_transpose(e, y, DIMS(1, 0, 3, 2, 4)), lower_result(l, n));
}
