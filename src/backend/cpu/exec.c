/* The engine: open, the walk of a step, results, and the sequences' bookkeeping. The engine thread calls; during a
 * walk the pool's threads run the same instructions side by side. */
#include "backend/cpu/cpu.h"

#include <stdlib.h>
#include <string.h>

/* ---- open and close */

enum { FIXED_LAYOUT = 1 }; /* of recurrent states as they are saved: another one is another model's */

static void cpu_close(Engine *e) {
    if (!e) return;
    pool_close(e->pool);
    plan_close(&e->plan);
    weights_close(&e->weights);
    kv_close(&e->kv);
    fixed_close(&e->fixed);
    replay_close(&e->replay);
    mem_pool_free(e->results);
    mem_pool_free(e->parts);
    free(e->room);
    free(e->tok);
    free(e->seq);
    free(e->pos);
    free(e->tile);
    free(e->part);
    free(e->taken);
    free(e->want_token);
    free(e->want_row);
    free(e->out);
    free(e);
}

void *cpu_pool(Engine *e, size_t bytes, const char *what, Err *err) {
    e->work += bytes;
    return e->measures ? NULL : mem_pool(bytes, what, err);
}

static bool reserve(Engine *e, Err *err) {
    size_t rows = (size_t)e->opts.rows, wanted = (size_t)e->opts.wanted, top = wanted * (size_t)e->vocab;
    e->tok = mem_new(rows, sizeof *e->tok);
    e->seq = mem_new(rows, sizeof *e->seq);
    e->pos = mem_new(rows, sizeof *e->pos);
    e->tile = mem_new(rows, sizeof *e->tile);
    e->part = mem_new(rows + 1, sizeof *e->part);
    e->taken = mem_new((size_t)e->plan.n_instr, sizeof *e->taken);
    e->want_token = mem_new(wanted, sizeof *e->want_token);
    e->want_row = mem_new(wanted, sizeof *e->want_row);
    e->out = mem_new((size_t)e->opts.slots, sizeof *e->out);
    e->results = cpu_pool(e, 2 * top * sizeof(float) + wanted * sizeof(float), "results", err);
    if (!e->results) return e->measures;
    e->top = e->results;
    e->ids = (int32_t *)(e->top + top);
    e->lse = e->top + 2 * top;
    return true;
}

static Engine *engine_new(const Kernels *k, const Graph *g, const EngineOpts *opts) {
    Engine *e = mem_new(1, sizeof *e);
    *e = (Engine){.opts = *opts, .graph = g, .kernels = k, .recur = recur_of(k),
                  .vocab = graph_width(g, OUTPUT_LOGITS)};
    return e;
}

/* All but the sequences. */
static bool open_parts(Engine *e, const Model *m, Err *err) {
    e->pool = pool_open(e->opts.threads ? e->opts.threads : cpu_cores(), err);
    return e->pool && weights_open(e, m, err) && plan_open(e, err) && reserve(e, err) && attn_reserve(e, err);
}

/* An engine is made as it would be opened, but for its memory. */
static Needs cpu_needs(const Graph *g, const EngineOpts *opts) {
    const KvForm *form = &kv_forms[kv_type_of(g, opts)];
    double bytes = (double)form->bytes + (form->scaled ? (double)sizeof(uint16_t) / KV_GROUP : 0);
    Needs needs = {.sequence = sequence_bytes(g, opts->ctx, bytes)};
    const Kernels *k = kernels_find(opts->isa, NULL);
    if (!k) return (Needs){0};
    Engine *e = engine_new(k, g, opts);
    e->measures = true;
    if (open_parts(e, NULL, NULL)) {
        needs.weights = e->weights.bytes;
        for (int i = 0; i < g->n_node; i++) { /* tables that are read where they lie */
            const Node *n = &g->node[i];
            const Tensor *t = node_has(n, TRAIT_MATRIX) ? g->node[n->in[1]].tensor : NULL;
            if (t && !weights_find(&e->weights, t)) needs.weights += t->bytes;
        }
        needs.work = e->work + sequence_bytes(g, 0, 0) * (size_t)opts->slots;
        if (opts->bound.window) {
            needs.sequence = 0;
            kv_bounded_needs(g, opts, kv_type_of(g, opts), &needs.sequence, &needs.work);
        }
    }
    cpu_close(e);
    return needs;
}

static const char *const numerics[KV_TYPES] = {
#define KV(NAME, name, ...) [KV_##NAME] = "cpu " #name,
#include "backend/kv.def"
#undef KV
};

Engine *cpu_open_with(const Kernels *k, const Model *m, const Graph *g, const EngineOpts *opts, Err *err) {
    const Shape *logits = &g->node[g->output[OUTPUT_LOGITS]].shape;
    check(logits->rows == ROWS_WANTED && logits->rank == 1);
    check(opts->slots > 0 && opts->parked >= 0 && opts->ctx > 0 && opts->rows > 0 && opts->wanted > 0);
    if (opts->precise && opts->kv > KV_F32) {
        err_set(err, ERR_ARGUMENT, "precise numerics keep keys and values in f32; %s was asked for",
                kv_type_name(opts->kv));
        return NULL;
    }
    KvType kv = kv_type_of(g, opts);
    Engine *e = engine_new(k, g, opts);
    e->fingerprint = bound_fingerprint(g, &opts->bound) ^ (graph_fixed(g) ? FIXED_LAYOUT : 0);
    e->numerics = opts->precise ? "cpu precise" : numerics[kv];
    replay_open(&e->replay, g, opts);
    if (opts->bound.window) e->opts.pool = 0;
    if (kv_open(&e->kv, g, opts, kv, err) && fixed_open(&e->fixed, g, opts, err) && open_parts(e, m, err))
        return e;
    cpu_close(e);
    return NULL;
}

static Engine *cpu_open(const Model *m, const Graph *g, const EngineOpts *opts, Err *err) {
    const Kernels *k = kernels_find(opts->isa, err);
    return k ? cpu_open_with(k, m, g, opts, err) : NULL;
}

/* ---- a step */

/* Large parts first, which read weights less often, small ones at the end, where threads wait for each other. */
static void lay_out_parts(Engine *e) {
    enum { BROAD = 48, TILE = 12 }; /* tokens: of a thread, or it would read weights for too little; of a kernel */
    int threads = pool_threads(e->pool);
    e->n_part = 0;
    if (e->n < BROAD * threads) return;
    for (int at = 0; at < e->n; e->n_part++) {
        int tiles = (e->n - at) / TILE / (2 * threads);
        e->part[e->n_part] = at;
        at += (tiles ? tiles : 1) * TILE;
    }
    e->part[e->n_part] = e->n;
}

static void lay_out_rows(Engine *e, const Step *s) {
    e->step = s;
    e->n = e->m = e->n_tile = e->end = 0;
    for (int i = 0; i < s->n; i++) {
        const Row *r = &s->row[i];
        if (r->pos + r->n > e->end) e->end = r->pos + r->n;
        for (int t = 0; t < r->n; t++, e->n++) {
            if (t % ATTN_TOKENS == 0) e->tile[e->n_tile++] = (AttnTile){e->n, 0, false};
            e->tile[e->n_tile - 1].n++;
            e->tok[e->n] = r->tok[t];
            e->seq[e->n] = r->slot;
            e->pos[e->n] = r->pos + t;
            if (!row_results(r) || (!r->all && t != r->n - 1)) continue;
            e->tile[e->n_tile - 1].wanted = true;
            e->want_token[e->m] = e->n;
            e->want_row[e->m++] = i;
        }
    }
    lay_out_parts(e);
    for (int i = 0; i < e->plan.n_instr; i++) atomic_store_explicit(&e->taken[i], 0, memory_order_relaxed);
}

static void put_result(const Engine *e, int j, int first) {
    const Row *r = &e->step->row[e->want_row[j]];
    const float *logits = e->plan.output[OUTPUT_LOGITS] + (size_t)j * (size_t)e->vocab;
    size_t room = (size_t)first * (size_t)e->vocab, nth = (size_t)(j - first);
    if (r->want == WANT_ARGMAX) {
        e->ids[room + nth] = logits_argmax(logits, e->vocab);
        e->top[room + nth] = logits[e->ids[room + nth]];
    }
    if (r->want != WANT_TOPK) return;
    size_t at = room + nth * (size_t)r->k;
    logits_topk(logits, e->vocab, r->k, e->ids + at, e->top + at);
    e->lse[j] = logits_lse(logits, e->vocab);
}

/* A thread's part of an instruction. */
static void run_instr(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t begin, end;
    if (!instr_rows(e, in)) return;
    if (in->fn) {
        in->fn(e, in, thread, threads);
        return;
    }
    pool_share(instr_rows(e, in), 1, thread, threads, &begin, &end);
    in->rows_fn(e, in, begin, end);
}

/* A run, on the parts that this thread gets to: what an instruction computes, the next finds in the core's caches. */
static void run_parts(const Engine *e, const Instr *first) {
    for (int i = instr_take(e, first); i < e->n_part; i = instr_take(e, first))
        for (const Instr *in = first; in < first + first->run; in++) in->rows_fn(e, in, e->part[i], e->part[i + 1]);
}

static void walk_broad(const Engine *e, int thread, int threads) {
    const Instr *end = e->plan.instr + e->plan.n_instr;
    for (const Instr *in = e->plan.instr; in < end; in += in->run ? in->run : 1) {
        if (in->broad_barrier) pool_barrier(e->pool);
        if (in->run) run_parts(e, in);
        else run_instr(e, in, thread, threads);
    }
}

static void walk_narrow(const Engine *e, int thread, int threads) {
    const Instr *plan = e->n == 1 ? e->plan.lone + (size_t)thread * (size_t)e->plan.n_instr : e->plan.instr;
    for (const Instr *in = plan; in < plan + e->plan.n_instr; in++) {
        if (in->barrier) pool_barrier(e->pool);
        if (in->alone) run_instr(e, in, 0, 1);
        else run_instr(e, in, thread, threads);
    }
}

static void walk(void *arg, int thread, int threads) {
    const Engine *e = arg;
    if (fixed_clear(&e->fixed, e->step, thread, threads)) pool_barrier(e->pool);
    if (e->n_part) walk_broad(e, thread, threads);
    else walk_narrow(e, thread, threads);
    pool_barrier(e->pool);
    for (int j = 0, first = 0; j < e->m; j++) {
        if (e->want_row[j] != e->want_row[first]) first = j;
        if (j % threads == thread) put_result(e, j, first);
    }
}

static void run_rows(Engine *e, const Step *s) {
    for (int i = 0; i < s->n; i++) kv_extend(&e->kv, &s->row[i]);
    lay_out_rows(e, s);
    fixed_begin(&e->fixed, s);
    pool_run(e->pool, walk, e);
    fixed_end(&e->fixed, s);
    for (int i = 0; i < s->n; i++) {
        kv_stepped(&e->kv, &s->row[i]);
        replay_stepped(&e->replay, &s->row[i]);
    }
}

static bool cpu_step(Engine *e, Step *s, Err *err) {
    if (!step_check(s, &e->opts, e->kv.len, e->graph, err) || !kv_reserve(&e->kv, s, err)) return false;
    const Plan *p = &e->plan;
    step_lay_out(s, e->graph, p->output[OUTPUT_LOGITS], p->output[OUTPUT_HIDDEN], e->ids, e->top, e->lse, e->out);
    run_rows(e, s);
    s->out = e->out;
    return true;
}

/* ---- sequences */

static int cpu_length(const Engine *e, int seq) { return e->kv.len[seq]; }

static int cpu_rewind(Engine *e, int seq, int pos) {
    check(seq >= 0 && seq < e->kv.n_seq && pos >= 0);
    int len = e->kv.len[seq];
    if (pos >= len) return len;
    Back back = replay_back(&e->replay, seq, len, kv_reach(&e->kv, seq, pos));
    kv_truncate(&e->kv, seq, back.kept ? back.again.pos : back.pos);
    if (back.kept) fixed_swap(&e->fixed, seq);
    Step again = {.row = &back.again, .n = 1};
    if (back.again.n && !kv_reserve(&e->kv, &again, NULL)) { /* its blocks are shared, and no others are free */
        kv_truncate(&e->kv, seq, 0);
        return 0;
    }
    if (back.again.n) run_rows(e, &again);
    return back.pos;
}

static bool cpu_copy(Engine *e, int dst, int src, int pos, Err *err) {
    check(dst >= 0 && dst < e->kv.n_seq && src >= 0 && src < e->kv.n_seq);
    if (!copy_check(e->graph, e->kv.len[src], pos, err)) return false;
    if (e->kv.seen[src].n || e->kv.seen[src].from)
        return err_set(err, ERR_UNSUPPORTED, "copy of a sequence that has restored tokens");
    if (kv_reach(&e->kv, src, pos) != pos)
        return err_set(err, ERR_UNSUPPORTED, "copy of %d tokens: what the next one would see is gone", pos);
    kv_copy(&e->kv, dst, src, pos);
    replay_forget(&e->replay, dst);
    if (e->fixed.elems && pos && dst != src)
        memcpy(fixed_at(&e->fixed, dst), fixed_at(&e->fixed, src), e->fixed.elems * sizeof(float));
    return true;
}

/* A saved state is keys and values (the length tells which), then the FIXED states if there is a token at all. */
static size_t saved_fixed(const Engine *e, uint32_t tokens) {
    return tokens ? e->fixed.elems * sizeof(float) : 0;
}

static bool cpu_state(Engine *e, int seq, Buf *io, StateDir dir, Err *err) {
    check(seq >= 0 && seq < e->kv.n_seq);
    if (dir == STATE_SAVE) {
        uint32_t len = (uint32_t)e->kv.len[seq];
        if (e->kv.seen[seq].n)
            return err_set(err, ERR_UNSUPPORTED, "a sequence that has restored tokens cannot be saved");
        size_t grown = kv_saved_bytes(&e->kv, (int)len, kv_is_cut(&e->kv, seq));
        state_put_header(io, e->numerics, e->fingerprint, len, grown + saved_fixed(e, len));
        kv_save(&e->kv, seq, io);
        if (saved_fixed(e, len)) buf_put(io, fixed_at(&e->fixed, seq), saved_fixed(e, len));
        return true;
    }
    StateHeader h;
    if (!state_check_header(io, e->numerics, e->fingerprint, e->opts.ctx, &h, err)) return false;
    size_t bytes = saved_fixed(e, h.tokens), grown = h.bytes - bytes;
    bool cut = grown != kv_saved_bytes(&e->kv, (int)h.tokens, false);
    if (h.bytes < bytes || (cut && grown != kv_saved_bytes(&e->kv, (int)h.tokens, true)))
        return err_set(err, ERR_FORMAT, "state: %llu bytes for %u tokens", (unsigned long long)h.bytes, h.tokens);
    if (!kv_load(&e->kv, seq, io->data + sizeof h, (int)h.tokens, cut, err)) return false;
    if (bytes) memcpy(fixed_at(&e->fixed, seq), io->data + sizeof h + grown, bytes);
    replay_forget(&e->replay, seq);
    return true;
}

const Backend backend_cpu = {"cpu",      cpu_needs, cpu_open,  cpu_step, cpu_length,
                             cpu_rewind, cpu_copy,  cpu_state, cpu_close, &cpu_bound};
