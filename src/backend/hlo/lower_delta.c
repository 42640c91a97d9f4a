/* The delta rule (see lower_scan.h). With one gate for each head, tokens go in chunks: within a chunk every token's
 * step follows from a triangular system, so that all is matrix products (Gated DeltaNet, arXiv 2412.06464, section
 * 3.3). With a gate for each channel, and for single tokens, it is the recurrence itself. */
#include "backend/hlo/lower_scan.h"

enum { Q, K, V, GATE, BETA }; /* by steps: of a token [B,H,..], of a chunk [B,H,C,..]; GATE is the log of the decay */

static Hlo mul(Emit *e, Hlo a, Hlo b) { return emit_binary(e, "stablehlo.multiply", a, b); }
static Hlo exp_of(Emit *e, Hlo a) { return emit_unary(e, "stablehlo.exponential", a); }

/* h [B,H,K,V] = exp(gate) h, then + k beta (v - h k)^T; y = h q. */
static void delta_token(const Scan *s, Hlo t, Hlo *h, Hlo *y) {
    Emit *e = s->l->e;
    Hlo q = scan_in(s, Q, t), k = scan_in(s, K, t), v = scan_in(s, V, t), gate = scan_in(s, GATE, t);
    Hlo beta = scan_in(s, BETA, t), key = emit_spread(e, k, s->h, DIMS(0, 1, 2));
    Hlo kept = mul(e, emit_spread(e, exp_of(e, gate), s->h, DIMS(0, 1, 2)), *h);
    Hlo known = emit_reduce(e, "stablehlo.add", mul(e, kept, key), 2, 0);
    Hlo step = emit_binary(e, "stablehlo.subtract", v, known);
    step = mul(e, emit_spread(e, beta, v.shape, DIMS(0, 1)), step);
    *h = emit_binary(e, "stablehlo.add", kept, mul(e, emit_spread(e, step, s->h, DIMS(0, 1, 3)), key));
    *y = emit_reduce(e, "stablehlo.add", mul(e, *h, emit_spread(e, q, s->h, DIMS(0, 1, 2))), 2, 0);
}

/* (I + t)^-1 for t [B,H,C,C] strictly lower triangular: inverses of blocks on the diagonal, twice as large each time.
 * Of two blocks A and D, and B below A, the inverse has -D^-1 B A^-1 below A^-1. */
static Hlo inverse(Emit *e, Hlo t) {
    Hlo one = emit_splat(e, t.shape, 1), x = scan_where(e, "EQ", one, 1);
    for (int64_t each = 1; each < t.shape.dim[2]; each *= 2) {
        Hlo below = scan_where(e, "EQ", scan_where(e, "NE", t, each), 2 * each);
        if (each > 1) below = emit_dot(e, emit_dot(e, x, below, 2, 3, 2), x, 2, 3, 2);
        x = emit_binary(e, "stablehlo.subtract", x, below);
    }
    return x;
}

static void delta_chunk(const Scan *s, Hlo at, Hlo *h, Hlo *y) {
    Emit *e = s->l->e;
    Hlo q = scan_in(s, Q, at), k = scan_in(s, K, at), v = scan_in(s, V, at), gate = scan_in(s, GATE, at);
    Hlo beta = scan_in(s, BETA, at), kk = emit_dot(e, k, k, 2, 3, 3), none = emit_splat(e, kk.shape, 0);
    int64_t last = gate.shape.dim[2] - 1;
    /* logs of the decay since the chunk's beginning, and from column to row */
    Hlo all = scan_where(e, "GE", emit_splat(e, kk.shape, 1), 1), since = emit_dot(e, all, gate, 2, 3, 2);
    Hlo between = emit_spread(e, since, kk.shape, DIMS(0, 1, 2));
    between = emit_binary(e, "stablehlo.subtract", between, emit_spread(e, since, kk.shape, DIMS(0, 1, 3)));
    between = exp_of(e, emit_binary(e, "stablehlo.minimum", between, none));
    Hlo solve = inverse(e, scan_where(e, "GT", scan_by_row(e, mul(e, between, kk), beta), 1));
    Hlo decay = exp_of(e, since);
    Hlo from_k = emit_dot(e, solve, scan_by_row(e, k, mul(e, beta, decay)), 2, 3, 2);
    Hlo step = emit_dot(e, solve, scan_by_row(e, v, beta), 2, 3, 2);
    step = emit_binary(e, "stablehlo.subtract", step, emit_dot(e, from_k, *h, 2, 3, 2));
    Hlo within = scan_where(e, "GE", mul(e, between, emit_dot(e, q, k, 2, 3, 3)), 1);
    *y = emit_dot(e, scan_by_row(e, q, decay), *h, 2, 3, 2);
    *y = emit_binary(e, "stablehlo.add", *y, emit_dot(e, within, step, 2, 3, 2));
    Hlo end = emit_slice(e, since, 2, last, 1);
    end = emit_reshape(e, end, SHAPE(HLO_F32, end.shape.dim[0], end.shape.dim[1]));
    Hlo to_end = emit_binary(e, "stablehlo.subtract", emit_spread(e, end, since.shape, DIMS(0, 1)), since);
    to_end = exp_of(e, to_end);
    *h = mul(e, *h, emit_spread(e, exp_of(e, end), s->h, DIMS(0, 1)));
    *h = emit_binary(e, "stablehlo.add", *h, emit_dot(e, scan_by_row(e, k, to_end), step, 2, 2, 2));
}

Hlo hlo_delta_rule(Lower *l, const Node *n) {
    Emit *e = l->e;
    Hlo v[5];
    for (int i = 0; i < 3; i++) v[i] = lower_in(l, n, i);
    int64_t rows = l->s->rows, tokens = l->s->tokens, heads = v[V].shape.dim[1], kd = v[K].shape.dim[2];
    int64_t vd = v[V].shape.dim[2], each = tokens < SCAN_CHUNK ? tokens : SCAN_CHUNK;
    for (int i = Q; i <= K; i++) v[i] = scan_by_head(l, v[i], heads, n->tiled);
    v[GATE] = lower_in(l, n, 3);
    v[BETA] = lower_in(l, n, 5);
    Hlo a = emit_reshape(e, lower_in(l, n, 4), SHAPE(HLO_F32, heads));
    v[GATE] = mul(e, emit_spread(e, a, v[GATE].shape, DIMS(1)), v[GATE]);
    Scan s = {.l = l, .h = SHAPE(HLO_F32, rows, heads, kd, vd), .each = each, .step = delta_chunk};
    if (each == 1 || tokens % each || v[GATE].shape.rank == 3) {
        s.each = 1;
        s.step = delta_token;
        if (v[GATE].shape.rank == 2) v[GATE] = emit_spread(e, v[GATE], v[K].shape, DIMS(0, 1));
        for (int i = Q; i <= BETA; i++) s.in[i] = scan_by_token(l, v[i]);
        s.y = s.in[V].shape;
        return scan_of_tokens(l, lower_scan(&s), lower_result(l, n));
    }
    for (int i = GATE; i <= BETA; i++) v[i] = scan_real_only(l, v[i]);
    for (int i = Q; i <= BETA; i++) s.in[i] = scan_by_chunk(l, v[i], each);
    s.y = s.in[V].shape;
    Hlo y = emit_transpose(e, lower_scan(&s), DIMS(1, 0, 3, 2, 4));
    return emit_reshape(e, y, lower_result(l, n));
}
