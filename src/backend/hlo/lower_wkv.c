/* RWKV-7's recurrence, token by token (see lower_scan.h). */
#include "backend/hlo/lower_scan.h"

enum { R, W, K, V, A, B }; /* of a token [B,H,..] */

/* h [B,H,K,V] = exp(w) h + b (h a)^T + k v^T; y = h r. */
static void wkv_token(const Scan *s, Hlo t, Hlo *h, Hlo *y) {
    Emit *e = s->l->e;
    Hlo key[6], v = emit_spread(e, scan_in(s, V, t), s->h, DIMS(0, 1, 3));
    for (int i = R; i <= B; i++)
        if (i != V) key[i] = emit_spread(e, scan_in(s, i, t), s->h, DIMS(0, 1, 2));
    Hlo known = emit_reduce(e, "stablehlo.add", emit_binary(e, "stablehlo.multiply", *h, key[A]), 2, 0);
    known = emit_spread(e, known, s->h, DIMS(0, 1, 3));
    Hlo kept = emit_binary(e, "stablehlo.multiply", emit_unary(e, "stablehlo.exponential", key[W]), *h);
    kept = emit_binary(e, "stablehlo.add", kept, emit_binary(e, "stablehlo.multiply", key[B], known));
    *h = emit_binary(e, "stablehlo.add", kept, emit_binary(e, "stablehlo.multiply", key[K], v));
    *y = emit_reduce(e, "stablehlo.add", emit_binary(e, "stablehlo.multiply", *h, key[R]), 2, 0);
}

Hlo hlo_wkv(Lower *l, const Node *n) {
    const Shape *r = lower_shape(l, n, 0), *v = lower_shape(l, n, 3);
    Scan s = {.l = l, .h = SHAPE(HLO_F32, l->s->rows, r->dim[0], r->dim[1], v->dim[1]), .each = 1, .step = wkv_token};
    for (int i = R; i <= B; i++) s.in[i] = scan_by_token(l, lower_in(l, n, i));
    s.y = s.in[V].shape;
    Hlo y = lower_scan(&s);
    return scan_of_tokens(l, y, lower_result(l, n));
}
