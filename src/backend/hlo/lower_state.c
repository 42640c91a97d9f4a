/* Attention and convolution, which look along time (see lower.h; recurrences: lower_scan.h). A state is one buffer for
 * all sequences, written where it lies: what a program reads of it, it reads behind its own write, or as a part of one
 * sequence before that part is replaced.
 *
 * What padding computes reaches no state: keys and values behind a row's last real token are written again before
 * anyone sees them, FIXED states move on by real tokens only. */
#include "backend/hlo/lower.h"

static const double masked = -1e30; /* never -inf: a block without a visible key must not give NaN */

/* The state that a node owns, or the first of two. */
static Hlo *own_state(Lower *l, const Node *n) {
    return &l->state[l->first[graph_state(l->g, (Val)(n - l->g->node))]];
}

/* ---- keys and values: [seqs,K,S,hd] */

/* x [N,K,hd] at the positions of each row. */
static Hlo append(Lower *l, Hlo x, Hlo state) {
    Emit *e = l->e;
    int64_t rows = l->s->rows, tokens = l->s->tokens, heads = x.shape.dim[1], hd = x.shape.dim[2];
    x = emit_reshape(e, x, SHAPE(HLO_F32, rows, tokens, heads, hd));
    x = emit_convert(e, emit_transpose(e, x, DIMS(0, 2, 1, 3)), state.shape.type);
    for (int b = 0; b < rows; b++)
        state = emit_update(e, state, emit_slice(e, x, 0, b, 1), (Hlo[]){l->slot1[b], l->zero, l->pos1[b], l->zero});
    return state;
}

Hlo hlo_cache(Lower *l, const Node *n) {
    Hlo *state = own_state(l, n);
    for (int i = 0; i < 2; i++) state[i] = append(l, lower_in(l, n, i), state[i]);
    return l->zero;
}

/* Positions [start, start + HLO_BLOCK) of the sequences of all rows: [B,K,256,hd]. */
static Hlo read_block(Lower *l, Hlo state, Hlo start) {
    Hlo part[HLO_MAX_ROWS];
    HloShape shape = state.shape;
    shape.dim[0] = 1;
    shape.dim[2] = HLO_BLOCK;
    for (int b = 0; b < l->s->rows; b++)
        part[b] = emit_part(l->e, state, (Hlo[]){l->slot1[b], l->zero, start, l->zero}, shape);
    return emit_convert(l->e, emit_concat(l->e, part, (int)l->s->rows, 0), HLO_F32);
}

/* The number of the key or value that stands at each place of a block along one dimension. */
static Hlo key_numbers(Lower *l, HloShape shape, int dim, Hlo start) {
    shape.type = HLO_S32;
    Hlo number = emit_iota(l->e, shape, dim);
    return emit_binary(l->e, "stablehlo.add", number, emit_spread(l->e, start, shape, NULL));
}

/* What a token sees, the same as kv_runs of shared.h: as a mask over keys, of tokens at `place`, and as the first
 * block that any row with tokens sees. Attention knows nothing else of it. */
static Hlo seen_keys(Lower *l, const AttnAttr *attn, Hlo key, Hlo place) {
    Emit *e = l->e;
    Hlo seen = emit_compare(e, "LE", key, place);
    if (!attn->window) return seen;
    Hlo before = emit_scaled(e, "stablehlo.subtract", place, (double)attn->window);
    return emit_binary(e, "stablehlo.and", seen, emit_compare(e, "GT", key, before));
}

static Hlo first_block(Lower *l, const AttnAttr *attn) {
    Emit *e = l->e;
    if (!attn->window) return l->zero;
    Hlo none = emit_splat(e, l->pos.shape, 0);
    Hlo first = emit_scaled(e, "stablehlo.subtract", l->pos, (double)attn->window - 1);
    first = emit_binary(e, "stablehlo.maximum", first, none);
    Hlo live = emit_compare(e, "GT", l->count, none);
    first = emit_select(e, live, first, emit_splat(e, first.shape, INT32_MAX));
    return emit_scaled(e, "stablehlo.divide", emit_reduce(e, "stablehlo.minimum", first, 0, INT32_MAX), HLO_BLOCK);
}

typedef struct Attend {
    Lower *l;
    const Node *n;
    Hlo keys, values; /* states */
    Hlo q;            /* [B,K,R,hd], scaled; R = T * heads per kv head */
    Hlo place;        /* [B,R] position of each query */
    Hlo end;          /* [B] length of each sequence after this step */
} Attend;

enum { AT, MAX, SUM, ACC, CARRIED }; /* what goes from block to block: its number, [B,K,R] twice, [B,K,R,hd] */

static Hlo scores(const Attend *a, Hlo start) {
    Emit *e = a->l->e;
    Hlo s = emit_dot(e, a->q, read_block(a->l, a->keys, start), 2, 3, 3);
    double cap = a->n->attn.softcap;
    if (cap > 0) {
        s = emit_unary(e, "stablehlo.tanh", emit_scaled(e, "stablehlo.divide", s, cap));
        s = emit_scaled(e, "stablehlo.multiply", s, cap);
    }
    Hlo key = key_numbers(a->l, s.shape, 3, start), place = emit_spread(e, a->place, key.shape, DIMS(0, 2));
    Hlo seen = seen_keys(a->l, &a->n->attn, key, place);
    return emit_select(e, seen, s, emit_splat(e, s.shape, masked));
}

/* Values behind a sequence's end count as zeros: whatever an earlier sequence left there, 0 times it must be 0. */
static Hlo values_of(const Attend *a, Hlo start) {
    Emit *e = a->l->e;
    Hlo v = read_block(a->l, a->values, start);
    Hlo key = key_numbers(a->l, v.shape, 2, start);
    Hlo there = emit_compare(e, "LT", key, emit_spread(e, a->end, key.shape, DIMS(0)));
    return emit_select(e, there, v, emit_splat(e, v.shape, 0));
}

/* One block: the softmax goes on from the blocks before. */
static void attend_block(const Attend *a, const Hlo *var, Hlo *next) {
    Emit *e = a->l->e;
    Hlo start = emit_scaled(e, "stablehlo.multiply", var[AT], HLO_BLOCK), s = scores(a, start);
    next[AT] = emit_scaled(e, "stablehlo.add", var[AT], 1);
    next[MAX] = emit_binary(e, "stablehlo.maximum", var[MAX], emit_reduce(e, "stablehlo.maximum", s, 3, masked));
    Hlo top = emit_spread(e, next[MAX], s.shape, DIMS(0, 1, 2));
    Hlo p = emit_unary(e, "stablehlo.exponential", emit_binary(e, "stablehlo.subtract", s, top));
    Hlo keep = emit_unary(e, "stablehlo.exponential", emit_binary(e, "stablehlo.subtract", var[MAX], next[MAX]));
    next[SUM] = emit_binary(e, "stablehlo.multiply", var[SUM], keep);
    next[SUM] = emit_binary(e, "stablehlo.add", next[SUM], emit_reduce(e, "stablehlo.add", p, 3, 0));
    Hlo blend = emit_dot(e, p, values_of(a, start), 2, 3, 2);
    Hlo kept = emit_binary(e, "stablehlo.multiply", var[ACC], emit_spread(e, keep, var[ACC].shape, DIMS(0, 1, 2)));
    next[ACC] = emit_binary(e, "stablehlo.add", kept, blend);
}

/* A sink [H] is one more score, without a value. */
static void add_sinks(const Attend *a, Hlo sinks, Hlo *var) {
    Emit *e = a->l->e;
    int64_t kv_heads = a->q.shape.dim[1], group = sinks.shape.dim[0] / kv_heads, tokens = a->l->s->tokens;
    sinks = emit_reshape(e, sinks, SHAPE(HLO_F32, kv_heads, group));
    sinks = emit_spread(e, sinks, SHAPE(HLO_F32, a->q.shape.dim[0], kv_heads, tokens, group), DIMS(1, 3));
    sinks = emit_reshape(e, sinks, var[MAX].shape);
    Hlo top = emit_binary(e, "stablehlo.maximum", var[MAX], sinks);
    Hlo keep = emit_unary(e, "stablehlo.exponential", emit_binary(e, "stablehlo.subtract", var[MAX], top));
    Hlo own = emit_unary(e, "stablehlo.exponential", emit_binary(e, "stablehlo.subtract", sinks, top));
    var[SUM] = emit_binary(e, "stablehlo.add", emit_binary(e, "stablehlo.multiply", var[SUM], keep), own);
    var[ACC] = emit_binary(e, "stablehlo.multiply", var[ACC], emit_spread(e, keep, var[ACC].shape, DIMS(0, 1, 2)));
}

/* A while over blocks whose number comes from the longest row: the cost follows the length, not the capacity. */
Hlo hlo_attention(Lower *l, const Node *n) {
    Emit *e = l->e;
    const Hlo *state = &l->state[l->first[graph_state(l->g, n->in[1])]];
    Hlo q = lower_in(l, n, 0);
    int64_t rows = l->s->rows, tokens = l->s->tokens, heads = q.shape.dim[1], hd = q.shape.dim[2];
    int64_t kv_heads = state[0].shape.dim[1], group = heads / kv_heads, r = tokens * group;
    int64_t width = state[1].shape.dim[3];
    q = emit_reshape(e, q, SHAPE(HLO_F32, rows, tokens, kv_heads, group, hd));
    q = emit_reshape(e, emit_transpose(e, q, DIMS(0, 2, 1, 3, 4)), SHAPE(HLO_F32, rows, kv_heads, r, hd));
    Hlo place = emit_spread(e, l->place, SHAPE(HLO_S32, rows, tokens, group), DIMS(0, 1));
    Attend a = {.l = l, .n = n, .keys = state[0], .values = state[1]};
    a.q = emit_scaled(e, "stablehlo.multiply", q, n->attn.scale);
    a.place = emit_reshape(e, place, SHAPE(HLO_S32, rows, r));
    a.end = emit_binary(e, "stablehlo.add", l->pos, l->count);
    Hlo blocks = emit_scaled(e, "stablehlo.add", l->end, HLO_BLOCK - 1);
    blocks = emit_scaled(e, "stablehlo.divide", blocks, HLO_BLOCK);

    Hlo var[CARRIED], next[CARRIED];
    HloShape each = SHAPE(HLO_F32, rows, kv_heads, r);
    var[AT] = first_block(l, &n->attn);
    var[MAX] = emit_splat(e, each, masked);
    var[SUM] = emit_splat(e, each, 0);
    var[ACC] = emit_splat(e, SHAPE(HLO_F32, rows, kv_heads, r, width), 0);
    EmitLoop loop = emit_while_begin(e, var, CARRIED);
    emit_while_body(e, &loop, emit_compare(e, "LT", var[AT], blocks));
    attend_block(&a, var, next);
    emit_while_end(e, &loop, next);
    if (lower_has(n, 2)) add_sinks(&a, lower_in(l, n, 2), var);

    Hlo y = emit_binary(e, "stablehlo.divide", var[ACC], emit_spread(e, var[SUM], var[ACC].shape, DIMS(0, 1, 2)));
    y = emit_reshape(e, y, SHAPE(HLO_F32, rows, kv_heads, tokens, group, width));
    return emit_reshape(e, emit_transpose(e, y, DIMS(0, 2, 1, 3, 4)), lower_result(l, n));
}

/* ---- FIXED */

/* State: the last taps-1 rows of x, the oldest first. Behind them stand the new rows: what is kept are the taps-1 rows
 * in front of the first that is not real. */
Hlo hlo_conv1d(Lower *l, const Node *n) {
    Emit *e = l->e;
    Hlo x = lower_in(l, n, 0), w = lower_in(l, n, 1);
    int64_t rows = l->s->rows, tokens = l->s->tokens, width = w.shape.dim[0], taps = w.shape.dim[1];
    HloShape shape = SHAPE(HLO_F32, rows, tokens, width);
    Hlo both[2], kept[HLO_MAX_ROWS];
    both[0] = emit_reshape(e, l->fixed, SHAPE(HLO_F32, rows, taps - 1, width));
    both[1] = emit_reshape(e, x, shape);
    Hlo all = emit_concat(e, both, 2, 1), y = emit_splat(e, shape, 0);
    if (lower_has(n, 2)) y = emit_spread(e, lower_in(l, n, 2), shape, DIMS(2));
    for (int64_t j = 0; j < taps; j++) {
        Hlo tap = emit_reshape(e, emit_slice(e, w, 1, j, 1), SHAPE(HLO_F32, width));
        tap = emit_spread(e, tap, shape, DIMS(2));
        tap = emit_binary(e, "stablehlo.multiply", emit_slice(e, all, 1, j, tokens), tap);
        y = emit_binary(e, "stablehlo.add", y, tap);
    }
    for (int b = 0; b < rows; b++)
        kept[b] = emit_part(e, emit_slice(e, all, 0, b, 1), (Hlo[]){l->zero, l->count1[b], l->zero},
                            SHAPE(HLO_F32, 1, taps - 1, width));
    l->fixed = emit_concat(e, kept, (int)rows, 0);
    return emit_reshape(e, y, lower_result(l, n));
}
