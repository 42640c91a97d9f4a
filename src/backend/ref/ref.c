/* The reference engine: weights as f32, a row of f32 per node, flat f32 states per sequence. One token at a time
 * walks the whole graph, so every result is that of a lone sequence by construction. A slot has two places for its
 * FIXED states: a provisional row reads one and writes the other, so a rewind finds what was before it. One thread. */
#include "backend/ref/ref.h"

#include "backend/replay.h"
#include "backend/shared.h"

#include <stdlib.h>
#include <string.h>

struct Engine {
    const Graph *graph;
    EngineOpts opts;
    int64_t vocab;
    uint64_t fingerprint;
    float **weight;    /* [n_node]: the tensor in f32; NULL for other nodes */
    float **row;       /* [n_node]: the value for the current token, in `rows`; NULL for leaves and state */
    float *rows;
    float **state;     /* [seqs * n_state]: GROWS [ctx][elems], FIXED [elems] */
    float **other;     /* [slots * n_state]: the other place of a FIXED state; NULL for others */
    Replay replay;
    int *state_of;     /* [n_node]: graph_state */
    int *len;          /* [slots + parked] */
    KvSeen *seen;      /* [slots + parked]; what is restored lies behind the context. Nothing is evicted. */
    BoundCounts counts;
    RowOut *out;       /* [slots] */
    int32_t *out_id;   /* results of a step, [wanted] or [wanted * k] */
    float *out_logit;  /* [wanted * V] */
    float *out_hidden; /* [wanted][D] */
    float *out_lse;    /* [wanted] */
};

static const char engine_name[] = "ref f32";

static void (*const ops[OP_COUNT])(const RefCall *) = {
#define LEAF(name, text) NULL,
#define OP(name, traits, share, text) ref_##name,
#include "graph/ops.def"
#undef LEAF
#undef OP
};

static int seqs(const Engine *e) { return e->opts.slots + e->opts.parked; }

static size_t state_index(const Engine *e, int seq, int state) {
    return (size_t)seq * (size_t)e->graph->n_state + (size_t)state;
}

static float *state_at(const Engine *e, int seq, int state) { return e->state[state_index(e, seq, state)]; }

/* Positions of a whole sequence, and those that it can have restored. */
static int capacity(const EngineOpts *o) { return o->ctx + (o->bound.window ? o->bound.restored : 0); }

/* Bytes of a state of a sequence of n tokens. */
static size_t state_bytes(const Engine *e, int state, int n) {
    const State *s = &e->graph->state[state];
    size_t times = s->kind == STATE_GROWS ? (size_t)n : n ? 1 : 0; /* without a token nothing of it counts */
    return times * (size_t)s->elems * sizeof(float);
}

static void ref_close(Engine *e) {
    if (!e) return;
    for (int i = 0; i < e->graph->n_node; i++) mem_pool_free(e->weight[i]);
    for (int i = 0; i < seqs(e) * e->graph->n_state; i++) mem_pool_free(e->state[i]);
    for (int i = 0; i < e->opts.slots * e->graph->n_state; i++) mem_pool_free(e->other[i]);
    mem_pool_free(e->rows);
    mem_pool_free(e->out_id);
    mem_pool_free(e->out_logit);
    mem_pool_free(e->out_hidden);
    free(e->weight);
    free(e->row);
    free(e->state);
    free(e->other);
    replay_close(&e->replay);
    free(e->state_of);
    free(e->len);
    free(e->seen);
    free(e->out);
    free(e->out_lse);
    free(e);
}

static Needs ref_needs(const Graph *g, const EngineOpts *o) {
    size_t values = 0, results = (size_t)o->wanted * (size_t)graph_width(g, OUTPUT_LOGITS);
    Needs needs = {.sequence = sequence_bytes(g, capacity(o), sizeof(float))};
    for (int i = 0; i < g->n_node; i++) {
        const Node *n = &g->node[i];
        if (n->tensor) needs.weights += (size_t)tensor_elems(n->tensor) * sizeof(float);
        if (ops[n->op]) values += (size_t)shape_elems(&n->shape);
    }
    results = 2 * results + (size_t)o->wanted * (size_t)graph_width(g, OUTPUT_HIDDEN);
    needs.work = (values + results) * sizeof(float) + sequence_bytes(g, 0, 0) * (size_t)o->slots;
    return needs;
}

static bool load_weights(Engine *e, Err *err) {
    for (int i = 0; i < e->graph->n_node; i++) {
        const Tensor *t = e->graph->node[i].tensor;
        if (!t) continue;
        e->weight[i] = mem_pool((size_t)tensor_elems(t) * sizeof(float), "a weight in f32", err);
        if (!e->weight[i]) return false;
        tensor_dequant(t, e->weight[i]);
    }
    return true;
}

static bool reserve(Engine *e, Err *err) {
    const Graph *g = e->graph;
    size_t rows = 0;
    for (int i = 0; i < g->n_node; i++)
        if (ops[g->node[i].op]) rows += (size_t)shape_elems(&g->node[i].shape);
    e->rows = mem_pool(rows * sizeof *e->rows, "activations", err);
    e->out_id = mem_pool((size_t)e->opts.wanted * (size_t)e->vocab * sizeof *e->out_id, "result ids", err);
    e->out_logit = mem_pool((size_t)e->opts.wanted * (size_t)e->vocab * sizeof *e->out_logit, "logits", err);
    size_t hidden = (size_t)e->opts.wanted * (size_t)graph_width(g, OUTPUT_HIDDEN);
    e->out_hidden = mem_pool(hidden * sizeof *e->out_hidden, "hidden rows", err);
    if (!e->rows || !e->out_id || !e->out_logit || !e->out_hidden) return false;
    float *at = e->rows;
    for (int i = 0; i < g->n_node; i++) {
        e->state_of[i] = graph_state(g, i);
        if (!ops[g->node[i].op]) continue;
        e->row[i] = at;
        at += shape_elems(&g->node[i].shape);
    }
    for (int s = 0; s < g->n_state; s++)
        for (int q = 0; q < seqs(e); q++) {
            size_t i = (size_t)q * (size_t)g->n_state + (size_t)s, bytes = state_bytes(e, s, capacity(&e->opts));
            bool keep = g->state[s].kind == STATE_FIXED && q < e->opts.slots;
            if (!(e->state[i] = mem_pool(bytes, "a sequence's state", err))) return false;
            if (keep && !(e->other[i] = mem_pool(bytes, "a state to go back to", err))) return false;
        }
    return true;
}

static Engine *ref_open(const Model *m, const Graph *g, const EngineOpts *opts, Err *err) {
    (void)m;
    if (opts->kv > KV_F32) {
        err_set(err, ERR_UNSUPPORTED, "the ref backend keeps its state in f32; %s is not supported",
                kv_type_name(opts->kv));
        return NULL;
    }
    if (!bound_check(g, &opts->bound, err)) return NULL;
    size_t nodes = (size_t)g->n_node;
    Engine *e = mem_new(1, sizeof *e);
    *e = (Engine){
        .graph = g, .opts = *opts, .vocab = graph_width(g, OUTPUT_LOGITS),
        .fingerprint = bound_fingerprint(g, &opts->bound)};
    e->weight = mem_new(nodes, sizeof *e->weight);
    e->row = mem_new(nodes, sizeof *e->row);
    e->state = mem_new((size_t)seqs(e) * (size_t)g->n_state, sizeof *e->state);
    e->other = mem_new((size_t)opts->slots * (size_t)g->n_state, sizeof *e->other);
    replay_open(&e->replay, g, opts);
    e->state_of = mem_new(nodes, sizeof *e->state_of);
    e->len = mem_new((size_t)seqs(e), sizeof *e->len);
    e->seen = mem_new((size_t)seqs(e), sizeof *e->seen);
    e->out = mem_new((size_t)opts->slots, sizeof *e->out);
    e->out_lse = mem_new((size_t)opts->wanted, sizeof *e->out_lse);
    if (load_weights(e, err) && reserve(e, err)) return e;
    ref_close(e);
    return NULL;
}

/* The other places of a slot's FIXED states become their own. */
static void swap_places(Engine *e, int slot) {
    for (int s = 0; s < e->graph->n_state; s++) {
        size_t i = state_index(e, slot, s);
        float *own = e->state[i];
        if (!e->other[i]) continue;
        e->state[i] = e->other[i];
        e->other[i] = own;
    }
}

/* One token through the graph; the head only if its result is wanted. `keep`: the FIXED states before it are kept. */
static void run_token(Engine *e, int slot, int pos, int32_t id, bool wanted, bool keep) {
    const Graph *g = e->graph;
    for (int s = 0; s < g->n_state && pos == 0; s++)
        if (g->state[s].kind == STATE_FIXED) memset(state_at(e, slot, s), 0, state_bytes(e, s, 1));
    for (int i = 0; i < g->n_node; i++) {
        const Node *n = &g->node[i];
        if (!ops[n->op] || (n->shape.rows == ROWS_WANTED && !wanted)) continue;
        RefCall c = {.node = n, .out = e->row[i], .id = id, .pos = pos};
        c.bound = &e->opts.bound;
        c.seen = &e->seen[slot];
        if (e->state_of[i] >= 0) {
            float *other = e->other[state_index(e, slot, e->state_of[i])];
            c.before = c.state = state_at(e, slot, e->state_of[i]);
            if (keep && other) c.state = other;
        }
        for (int k = 0; k < n->n_in; k++) {
            c.shape[k] = &g->node[n->in[k]].shape;
            c.in[k] = e->weight[n->in[k]] ? e->weight[n->in[k]] : e->row[n->in[k]];
        }
        ops[n->op](&c);
    }
    if (keep) swap_places(e, slot);
}

static bool ref_step(Engine *e, Step *s, Err *err) {
    const Graph *g = e->graph;
    if (!step_check(s, &e->opts, e->len, g, err)) return false;
    step_lay_out(s, g, e->out_logit, e->out_hidden, e->out_id, e->out_logit, e->out_lse, e->out);
    size_t wanted = 0; /* result rows so far, over all rows of the step */
    size_t wide = (size_t)graph_width(g, OUTPUT_HIDDEN);
    for (int i = 0; i < s->n; i++) {
        const Row *r = &s->row[i];
        size_t width = r->want == WANT_LOGITS ? (size_t)e->vocab : r->want == WANT_TOPK ? (size_t)r->k : 1;
        int32_t *ids = e->out_id + wanted * (size_t)e->vocab;
        float *logits = e->out_logit + wanted * (size_t)e->vocab, *lse = e->out_lse + wanted;
        float *hidden = e->out_hidden + wanted * wide;
        const float *row = e->row[g->output[OUTPUT_LOGITS]];
        for (int t = 0, at = 0; t < r->n; t++) {
            bool want = row_results(r) && (r->all || t == r->n - 1);
            run_token(e, r->slot, r->pos + t, r->tok[t], want, r->provisional && t == 0);
            if (!want) continue;
            if (r->hidden) memcpy(hidden + (size_t)at * wide, e->row[g->output[OUTPUT_HIDDEN]], wide * sizeof *hidden);
            if (r->want == WANT_ARGMAX) {
                ids[at] = logits_argmax(row, e->vocab);
                logits[at] = row[ids[at]];
            }
            if (r->want == WANT_LOGITS) memcpy(logits + (size_t)at * width, row, width * sizeof *row);
            if (r->want == WANT_TOPK) {
                logits_topk(row, e->vocab, r->k, ids + (size_t)at * width, logits + (size_t)at * width);
                lse[at] = logits_lse(row, e->vocab);
            }
            at++;
        }
        wanted += (size_t)e->out[i].n;
        e->len[r->slot] += r->n;
        replay_stepped(&e->replay, r);
    }
    s->out = e->out;
    return true;
}

static int ref_length(const Engine *e, int seq) { return e->len[seq]; }

static int ref_rewind(Engine *e, int seq, int pos) {
    check(seq >= 0 && seq < seqs(e) && pos >= 0);
    if (pos >= e->len[seq]) return e->len[seq];
    Back back = replay_back(&e->replay, seq, e->len[seq], pos);
    if (back.kept) swap_places(e, seq);
    for (int t = 0; t < back.again.n; t++)
        run_token(e, seq, back.again.pos + t, back.again.tok[t], false, t == 0);
    if (back.again.n) replay_stepped(&e->replay, &back.again);
    if (!back.pos) e->seen[seq] = (KvSeen){0};
    return e->len[seq] = back.pos;
}

static bool ref_copy(Engine *e, int dst, int src, int pos, Err *err) {
    check(dst >= 0 && dst < seqs(e) && src >= 0 && src < seqs(e));
    if (!copy_check(e->graph, e->len[src], pos, err)) return false;
    if (e->seen[src].n || e->seen[src].from)
        return err_set(err, ERR_UNSUPPORTED, "copy of a sequence that has restored tokens");
    e->seen[dst] = e->seen[src];
    for (int s = 0; s < e->graph->n_state && dst != src; s++)
        memcpy(state_at(e, dst, s), state_at(e, src, s), state_bytes(e, s, pos));
    e->len[dst] = pos;
    replay_forget(&e->replay, dst);
    return true;
}

static bool ref_state(Engine *e, int seq, Buf *io, StateDir dir, Err *err) {
    check(seq >= 0 && seq < seqs(e));
    StateHeader h = {.tokens = (uint32_t)e->len[seq]};
    if (dir == STATE_SAVE && e->seen[seq].n)
        return err_set(err, ERR_UNSUPPORTED, "a sequence that has restored tokens cannot be saved");
    if (dir == STATE_LOAD && !state_check_header(io, engine_name, e->fingerprint, e->opts.ctx, &h, err)) return false;
    size_t bytes = 0;
    for (int s = 0; s < e->graph->n_state; s++) bytes += state_bytes(e, s, (int)h.tokens);
    if (dir == STATE_SAVE) {
        state_put_header(io, engine_name, e->fingerprint, h.tokens, bytes);
        for (int s = 0; s < e->graph->n_state; s++) buf_put(io, state_at(e, seq, s), state_bytes(e, s, (int)h.tokens));
        return true;
    }
    if (h.bytes != bytes)
        return err_set(err, ERR_FORMAT, "state: %llu bytes for %u tokens", (unsigned long long)h.bytes, h.tokens);
    const char *at = io->data + sizeof h;
    for (int s = 0; s < e->graph->n_state; s++) {
        size_t n = state_bytes(e, s, (int)h.tokens);
        memcpy(state_at(e, seq, s), at, n);
        at += n;
    }
    e->len[seq] = (int)h.tokens;
    e->seen[seq] = (KvSeen){0};
    replay_forget(&e->replay, seq);
    return true;
}

/* ---- bounded: everything stays where it is, and only what is seen is bounded */

static int ref_jump(Engine *e, int dst, int src, int pos) {
    int sinks = pos < e->opts.bound.sinks ? pos : e->opts.bound.sinks;
    for (int s = 0; s < e->graph->n_state; s++)
        memcpy(state_at(e, dst, s), state_at(e, src, s), state_bytes(e, s, sinks));
    e->seen[dst] = (KvSeen){.from = pos};
    return e->len[dst] = pos;
}

/* A position of a state, K heads of keys and then of values. */
static void restore_one(const Engine *e, int state, const float *from, float *to, int by) {
    const Node *n = &e->graph->node[e->graph->state[state].node];
    const RopeAttr *rope = bound_rope(e->graph, state);
    int64_t heads = n->shape.dim[0], dk = e->graph->node[n->in[0]].shape.dim[1];
    memcpy(to, from, (size_t)e->graph->state[state].elems * sizeof *to);
    for (int64_t h = 0; rope && h < heads; h++) bound_turn(rope, by, from + h * dk, dk, to + h * dk);
}

static bool ref_restore(Engine *e, int dst, int src, KvRun span, int at, int as, Err *err) {
    check(dst >= 0 && dst < e->opts.slots && at >= 0 && at + span.n <= e->opts.bound.restored);
    int least = e->seen[src].from;
    if (span.first < least || span.first + span.n > e->len[src])
        return err_set(err, ERR_STATE, "tokens %d to %d are not those that the sequence has, %d to %d", span.first,
                       span.first + span.n, least, e->len[src]);
    for (int s = 0; s < e->graph->n_state; s++)
        for (int i = 0; i < span.n; i++) {
            int64_t elems = e->graph->state[s].elems;
            restore_one(e, s, state_at(e, src, s) + (span.first + i) * elems,
                        state_at(e, dst, s) + (e->opts.ctx + at + i) * elems, as - span.first);
        }
    e->seen[dst].place = e->opts.ctx;
    e->seen[dst].n = at + span.n;
    e->counts.restored += (uint64_t)span.n;
    return true;
}

static void ref_read(const Engine *e, int seq, int state, int head, bool value, int pos, float *out) {
    const Node *n = &e->graph->node[e->graph->state[state].node];
    int64_t heads = n->shape.dim[0], dk = e->graph->node[n->in[0]].shape.dim[1], dv = n->shape.dim[1] - dk;
    const float *at = state_at(e, seq, state) + pos * e->graph->state[state].elems;
    if (value) memcpy(out, at + heads * dk + head * dv, (size_t)dv * sizeof *out);
    else memcpy(out, at + head * dk, (size_t)dk * sizeof *out);
}

static BoundCounts ref_counts(const Engine *e) {
    BoundCounts c = e->counts;
    c.hot_bytes = sequence_bytes(e->graph, capacity(&e->opts), sizeof(float)) * (size_t)seqs(e);
    return c;
}

static const BoundOps ref_bound = {ref_jump, ref_restore, ref_read, ref_counts};

const Backend backend_ref = {"ref",      ref_needs, ref_open,  ref_step, ref_length,
                             ref_rewind, ref_copy,  ref_state, ref_close, &ref_bound};
