/* Shape inference, one function per op: the rules of ops.def, checked. An error names what was found. */
#include "graph/graph.h"

#include <stdlib.h>
#include <string.h>

static const Shape *in_shape(const Graph *g, const Node *n, int i) { return &g->node[n->in[i]].shape; }

static bool has_rows(const Shape *s) { return s->rows == ROWS_ALL || s->rows == ROWS_WANTED; }

static bool same_dims(const Shape *a, const Shape *b) {
    return a->rank == b->rank && memcmp(a->dim, b->dim, (size_t)a->rank * sizeof *a->dim) == 0;
}

/* Fail with the input shapes, and the names of weights among them. */
static bool bad(const Graph *g, const Node *n, Err *err, const char *why) {
    Buf text = {0};
    for (int i = 0; i < n->n_in; i++) {
        const Node *in = &g->node[n->in[i]];
        if (i) buf_put_str(&text, S(", "));
        if (in->tensor) buf_printf(&text, "'%.*s' ", STR_ARG(in->tensor->name));
        shape_print(&text, &in->shape);
    }
    err_set(err, ERR_FORMAT, "%s: %s", why, buf_cstr(&text));
    buf_deinit(&text);
    return false;
}

bool infer_embed(Graph *g, Node *n, Err *err) {
    const Shape *ids = in_shape(g, n, 0), *table = in_shape(g, n, 1);
    if (ids->rows != ROWS_ALL || ids->rank != 0 || table->rows != ROWS_NONE || table->rank != 2)
        return bad(g, n, err, "wants ids [N] and a table [V,D]");
    n->shape = (Shape){ROWS_ALL, 1, {table->dim[1]}};
    return true;
}

bool infer_place(Graph *g, Node *n, Err *err) { return infer_embed(g, n, err); }

bool infer_linear(Graph *g, Node *n, Err *err) {
    const Shape *x = in_shape(g, n, 0), *w = in_shape(g, n, 1);
    if (!has_rows(x) || x->rank != 1 || w->rows != ROWS_NONE || w->rank != 2 || x->dim[0] != w->dim[1])
        return bad(g, n, err, "wants x [R,I] and a weight [O,I]");
    n->shape = (Shape){x->rows, 1, {w->dim[0]}};
    return true;
}

static bool infer_binary(Graph *g, Node *n, Err *err) {
    const Shape *a = in_shape(g, n, 0), *b = in_shape(g, n, 1);
    bool same = b->rows == a->rows && same_dims(a, b);
    bool vector = b->rows == ROWS_NONE && b->rank == 1 && b->dim[0] == shape_last(a);
    bool number = b->rows == a->rows && shape_elems(b) == 1;
    if (!has_rows(a) || (!same && !vector && !number))
        return bad(g, n, err, "wants two equal shapes, a weight of the last dimension, or one number a row");
    n->shape = *a;
    return true;
}

bool infer_add(Graph *g, Node *n, Err *err) { return infer_binary(g, n, err); }

bool infer_mul(Graph *g, Node *n, Err *err) { return infer_binary(g, n, err); }

bool infer_act(Graph *g, Node *n, Err *err) {
    if (!has_rows(in_shape(g, n, 0))) return bad(g, n, err, "wants rows");
    n->shape = *in_shape(g, n, 0);
    return true;
}

/* Is w a weight whose dimensions are the last one, or the last ones, of x? */
static bool ends_with(const Shape *x, const Shape *w) {
    return w->rows == ROWS_NONE && w->rank >= 1 && w->rank <= x->rank &&
           memcmp(x->dim + (x->rank - w->rank), w->dim, (size_t)w->rank * sizeof *w->dim) == 0;
}

static bool is_vector(const Shape *w, int64_t n) { return w->rows == ROWS_NONE && w->rank == 1 && w->dim[0] == n; }

static bool infer_norm(Graph *g, Node *n, Err *err) {
    const Shape *x = in_shape(g, n, 0);
    if (!has_rows(x) || x->rank < 1) return bad(g, n, err, "wants rows");
    for (int i = 1; i < n->n_in; i++)
        if (!ends_with(x, in_shape(g, n, i))) return bad(g, n, err, "wants weights of the last dimension");
    n->shape = *x;
    return true;
}

bool infer_rmsnorm(Graph *g, Node *n, Err *err) { return infer_norm(g, n, err); }

bool infer_layernorm(Graph *g, Node *n, Err *err) { return infer_norm(g, n, err); }

bool infer_rope(Graph *g, Node *n, Err *err) {
    const Shape *x = in_shape(g, n, 0);
    int dims = n->rope.dims;
    if (x->rows != ROWS_ALL || x->rank != 2) return bad(g, n, err, "wants [N,H,hd]");
    if (dims < 2 || dims % 2 || dims > x->dim[1])
        return err_set(err, ERR_FORMAT, "%d rotated dimensions do not fit a head of %d", dims, (int)x->dim[1]);
    n->shape = *x;
    return true;
}

/* The shape of a cache is [K, dk + dv] per position. */
bool infer_cache(Graph *g, Node *n, Err *err) {
    const Shape *k = in_shape(g, n, 0), *v = in_shape(g, n, 1);
    if (k->rows != ROWS_ALL || k->rank != 2 || v->rows != ROWS_ALL || v->rank != 2 || k->dim[0] != v->dim[0])
        return bad(g, n, err, "wants k [N,K,dk] and v [N,K,dv]");
    n->shape = (Shape){ROWS_STATE, 2, {k->dim[0], k->dim[1] + v->dim[1]}};
    return true;
}

bool infer_attention(Graph *g, Node *n, Err *err) {
    const Shape *q = in_shape(g, n, 0), *kv = in_shape(g, n, 1), *sinks = n->n_in > 2 ? in_shape(g, n, 2) : NULL;
    int64_t dk = kv->rows == ROWS_STATE ? in_shape(g, &g->node[n->in[1]], 0)->dim[1] : 0;
    if (q->rows != ROWS_ALL || q->rank != 2 || q->dim[1] != dk || q->dim[0] % kv->dim[0] ||
        (sinks && !is_vector(sinks, q->dim[0])))
        return bad(g, n, err, "wants q [N,H,dk], a cache whose heads divide H, and sinks [H]");
    n->shape = (Shape){ROWS_ALL, 2, {q->dim[0], kv->dim[1] - dk}};
    return true;
}

bool infer_conv1d(Graph *g, Node *n, Err *err) {
    const Shape *x = in_shape(g, n, 0), *w = in_shape(g, n, 1), *b = n->n_in > 2 ? in_shape(g, n, 2) : NULL;
    if (x->rows != ROWS_ALL || x->rank != 1 || w->rows != ROWS_NONE || w->rank != 2 || w->dim[0] != x->dim[0] ||
        w->dim[1] < 2 || (b && !ends_with(x, b)))
        return bad(g, n, err, "wants x [N,C], a weight [C,k] with k > 1, and a bias [C]");
    n->shape = *x;
    return true;
}

bool infer_ssm_scan(Graph *g, Node *n, Err *err) {
    const Shape *x = in_shape(g, n, 0), *dt = in_shape(g, n, 1), *a = in_shape(g, n, 2), *b = in_shape(g, n, 3),
                *c = in_shape(g, n, 4), *d = in_shape(g, n, 5);
    bool ok = x->rows == ROWS_ALL && x->rank == 2 && dt->rows == ROWS_ALL && dt->rank == 1 && dt->dim[0] == x->dim[0];
    ok = ok && b->rows == ROWS_ALL && b->rank == 2 && x->dim[0] % b->dim[0] == 0 && c->rows == ROWS_ALL;
    ok = ok && same_dims(b, c) && a->rows == ROWS_NONE && a->dim[0] == x->dim[0];
    ok = ok && (shape_elems(a) == x->dim[0] || shape_elems(a) == x->dim[0] * b->dim[1]);
    if (!ok || d->rows != ROWS_NONE || d->dim[0] != x->dim[0] || shape_elems(d) != x->dim[0])
        return bad(g, n, err, "wants x [N,H,P], dt [N,H], A [H] or [H,S], B and C [N,G,S] with G dividing H, D [H]");
    n->shape = *x;
    return true;
}

bool infer_delta_rule(Graph *g, Node *n, Err *err) {
    const Shape *q = in_shape(g, n, 0), *k = in_shape(g, n, 1), *v = in_shape(g, n, 2), *gate = in_shape(g, n, 3),
                *a = in_shape(g, n, 4), *beta = in_shape(g, n, 5);
    bool ok = q->rows == ROWS_ALL && q->rank == 2 && k->rows == ROWS_ALL && same_dims(q, k) && v->rows == ROWS_ALL;
    ok = ok && v->rank == 2 && v->dim[0] % q->dim[0] == 0 && gate->rows == ROWS_ALL && gate->dim[0] == v->dim[0];
    ok = ok && (gate->rank == 1 || (gate->rank == 2 && gate->dim[1] == k->dim[1]));
    ok = ok && a->rows == ROWS_NONE && shape_elems(a) == v->dim[0] && beta->rows == ROWS_ALL && beta->rank == 1;
    if (!ok || beta->dim[0] != v->dim[0])
        return bad(g, n, err, "wants q and k [N,G,K], v [N,H,V], G dividing H, g [N,H] or [N,H,K], A [H], beta [N,H]");
    if (k->dim[1] > DELTA_MAX_KEY)
        return err_set(err, ERR_UNSUPPORTED, "keys of %lld elements, more than %d", (long long)k->dim[1],
                       DELTA_MAX_KEY);
    n->shape = *v;
    return true;
}

/* Input i is [N,H,..] as input 0 is, and of its width if `same`. */
static bool is_heads(const Graph *g, const Node *n, int i, bool same) {
    const Shape *x = in_shape(g, n, i), *first = in_shape(g, n, 0);
    return x->rows == first->rows && x->rank == 2 && x->dim[0] == first->dim[0] &&
           (!same || x->dim[1] == first->dim[1]);
}

bool infer_wkv(Graph *g, Node *n, Err *err) {
    bool ok = in_shape(g, n, 0)->rows == ROWS_ALL;
    for (int i = 0; i < 6; i++) ok = ok && is_heads(g, n, i, i != 3);
    if (!ok) return bad(g, n, err, "wants r, w, k, a and b [N,H,K] and v [N,H,V]");
    if (in_shape(g, n, 0)->dim[1] > DELTA_MAX_KEY)
        return err_set(err, ERR_UNSUPPORTED, "keys of %lld elements, more than %d",
                       (long long)in_shape(g, n, 0)->dim[1], DELTA_MAX_KEY);
    n->shape = *in_shape(g, n, 3);
    return true;
}

bool infer_lru(Graph *g, Node *n, Err *err) {
    const Shape *x = in_shape(g, n, 0), *gate = in_shape(g, n, 1);
    if (x->rows != ROWS_ALL || x->rank != 1 || gate->rows != ROWS_ALL || !same_dims(x, gate) ||
        !is_vector(in_shape(g, n, 2), x->dim[0]))
        return bad(g, n, err, "wants x and g [N,C] and A [C]");
    n->shape = *x;
    return true;
}

bool infer_inner(Graph *g, Node *n, Err *err) {
    if (!has_rows(in_shape(g, n, 0)) || !is_heads(g, n, 0, true) || !is_heads(g, n, 1, true) ||
        !is_heads(g, n, 2, false))
        return bad(g, n, err, "wants a and b [R,H,K] and c [R,H,V]");
    n->shape = *in_shape(g, n, 2);
    return true;
}

/* Do experts make equal groups, and those that are chosen enough experts? */
static bool check_groups(const RouteAttr *r, int64_t experts, int64_t k, Err *err) {
    check(r->group_best >= 1 && r->group_best <= GROUP_MAX_BEST);
    if (r->groups > ROUTE_MAX_GROUPS)
        return err_set(err, ERR_UNSUPPORTED, "%d groups of experts, more than %d", r->groups, ROUTE_MAX_GROUPS);
    if (experts % r->groups || experts / r->groups < r->group_best)
        return err_set(err, ERR_FORMAT, "%lld experts do not make %d groups of at least %d", (long long)experts,
                       r->groups, r->group_best);
    if (r->groups_used < 1 || r->groups_used > r->groups || k > r->groups_used * (experts / r->groups))
        return err_set(err, ERR_FORMAT, "%lld experts of %d of %d groups of %lld", (long long)k, r->groups_used,
                       r->groups, (long long)(experts / r->groups));
    return true;
}

bool infer_route(Graph *g, Node *n, Err *err) {
    const Shape *x = in_shape(g, n, 0);
    int64_t k = n->shape.dim[1];
    if (!has_rows(x) || x->rank != 1 || k < 1 || k > x->dim[0])
        return err_set(err, ERR_FORMAT, "%lld of %lld experts", (long long)k, (long long)shape_last(x));
    if (n->route.groups > 1 && !check_groups(&n->route, x->dim[0], k, err)) return false;
    if (n->n_in > 1 && !is_vector(in_shape(g, n, 1), x->dim[0]))
        return bad(g, n, err, "wants logits [R,E] and a bias [E]");
    n->shape.rows = x->rows;
    return true;
}

/* Input i is a route over `experts` (0: any number) whose rows are those of x, input 0. */
static bool is_route(const Graph *g, const Node *n, int i, int64_t experts) {
    const Node *r = &g->node[n->in[i]];
    return r->op == OP_route && r->shape.rows == in_shape(g, n, 0)->rows &&
           (!experts || g->node[r->in[0]].shape.dim[0] == experts);
}

bool infer_expert_linear(Graph *g, Node *n, Err *err) {
    const Shape *x = in_shape(g, n, 0), *w = in_shape(g, n, 1);
    bool ok = w->rows == ROWS_NONE && w->rank == 3 && is_route(g, n, 2, w->dim[0]) && shape_last(x) == w->dim[2];
    int64_t k = ok ? in_shape(g, n, 2)->dim[1] : 0;
    const Shape *b = n->n_in > 3 ? in_shape(g, n, 3) : NULL;
    if (b) ok = ok && b->rows == ROWS_NONE && b->rank == 2 && b->dim[0] == w->dim[0] && b->dim[1] == w->dim[1];
    if (!ok || (x->rank != 1 && (x->rank != 2 || x->dim[0] != k)))
        return bad(g, n, err, "wants x [R,I] or [R,k,I], a weight [E,O,I], a route over E and a bias [E,O]");
    n->shape = (Shape){x->rows, 2, {k, w->dim[1]}};
    return true;
}

bool infer_expert_sum(Graph *g, Node *n, Err *err) {
    const Shape *x = in_shape(g, n, 0);
    if (!is_route(g, n, 1, 0) || x->rank != 2 || x->dim[0] != in_shape(g, n, 1)->dim[1])
        return bad(g, n, err, "wants x [R,k,D] and a route of k experts");
    n->shape = (Shape){x->rows, 1, {x->dim[1]}};
    return true;
}

bool infer_head_linear(Graph *g, Node *n, Err *err) {
    const Shape *x = in_shape(g, n, 0), *w = in_shape(g, n, 1);
    if (!has_rows(x) || x->rank != 2 || w->rows != ROWS_NONE || w->rank != 3 || w->dim[0] != x->dim[0] ||
        w->dim[2] != x->dim[1])
        return bad(g, n, err, "wants x [R,H,I] and a weight [H,O,I]");
    n->shape = (Shape){x->rows, 2, {x->dim[0], w->dim[1]}};
    return true;
}

bool infer_concat(Graph *g, Node *n, Err *err) {
    const Shape *a = in_shape(g, n, 0), *b = in_shape(g, n, 1);
    int last = a->rank - 1;
    if (!has_rows(a) || b->rows != a->rows || last < 0 || b->rank != a->rank ||
        memcmp(a->dim, b->dim, (size_t)last * sizeof *a->dim) != 0)
        return bad(g, n, err, "wants rows that differ in the last dimension alone");
    n->shape = *a;
    n->shape.dim[last] += b->dim[last];
    return true;
}

bool infer_slice(Graph *g, Node *n, Err *err) {
    const Shape *x = in_shape(g, n, 0);
    int64_t begin = n->begin, width = n->shape.dim[0];
    if (!has_rows(x) || x->rank < 1 || begin < 0 || width < 1 || begin > shape_last(x) - width)
        return err_set(err, ERR_FORMAT, "elements %lld to %lld of a row of %lld", (long long)begin,
                       (long long)(begin + width), (long long)shape_last(x));
    n->shape = *x;
    n->shape.dim[x->rank - 1] = width;
    return true;
}

bool infer_reshape(Graph *g, Node *n, Err *err) {
    const Shape *x = in_shape(g, n, 0);
    if (!has_rows(x) || shape_elems(x) != shape_elems(&n->shape)) return bad(g, n, err, "element counts differ");
    n->shape.rows = x->rows;
    return true;
}

bool infer_wanted(Graph *g, Node *n, Err *err) {
    if (in_shape(g, n, 0)->rows != ROWS_ALL) return bad(g, n, err, "wants all rows of the step");
    n->shape = *in_shape(g, n, 0);
    n->shape.rows = ROWS_WANTED;
    return true;
}
