/* The native engine on small random graphs, through the seam: every kernel table and weight type against ref, the same
 * bits for any number of threads, and sequences after a random history of steps, copies, rewinds, saves and loads
 * against a lone fresh one. The block table is looked at from the inside. */
#include "../support/random_blocks.h"
#include "backend/cpu/cpu.h"
#include "graph/build.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { VOCAB = 45, HEAD = 16, CTX = 200, SLOTS = 3, PARKED = 2 };

static uint64_t seed;

static uint32_t rnd(uint32_t n) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(seed >> 33) % n;
}

/* ---- a model */

typedef struct Net {
    Graph g;
    Val tokens; /* the embedding */
    int names;
    int64_t width, ffn; /* 64 and 96, or what the blocks of a type need */
    float spread;       /* of the weights */
    bool windowed;      /* all layers have the window, else the last */
} Net;

/* [experts, rows, width], [rows, width] or [width]; 0 where there is none; values around `mean`, at most `spread` away
 * (quantised ones: about). */
static Val stack(Net *net, DType t, int64_t experts, int64_t rows, int64_t width, float mean, float spread) {
    Arena *a = &net->g.arena;
    Tensor *w = arena_new(a, 1, sizeof *w);
    *w = (Tensor){
        .name = str_of(arena_printf(a, "w%d", net->names++)), .dtype = t, .rank = rows ? 2 : 1, .dim = {1, 1, 1, 1}};
    w->rank = experts ? 3 : w->rank;
    w->dim[0] = rows ? rows : width;
    if (rows) w->dim[1] = width;
    if (experts) memcpy(w->dim, (int64_t[]){experts, rows, width}, 3 * sizeof *w->dim);
    w->bytes = (size_t)((experts ? experts : 1) * (rows ? rows : 1)) * dtype_row_bytes(t, width);
    uint8_t *data = arena_new(a, w->bytes, 1);
    random_blocks(t, data, w->bytes, mean, spread, rnd);
    w->data = data;
    return graph_weight(&net->g, w);
}

static Val weight(Net *net, DType t, int64_t rows, int64_t width, float mean, float spread) {
    return stack(net, t, 0, rows, width, mean, spread);
}

static RopeAttr rope_of(Net *net, double theta, int dims, bool interleaved) {
    float *freq = arena_new(&net->g.arena, (size_t)dims / 2, sizeof *freq);
    for (int i = 0; i < dims / 2; i++) freq[i] = powf((float)theta, -2.0f * (float)i / (float)dims);
    return (RopeAttr){interleaved, dims, freq, interleaved ? 1.0 : 1.25};
}

static Val heads(Net *net, Val x) {
    return graph_reshape(&net->g, x, 2, (int64_t[]){shape_last(&net->g.node[x].shape) / HEAD, HEAD});
}

/* Experts, chosen by the token alone: engines round too differently to choose alike by what the layers made of it. */
static Val experts(Net *net, DType t, Val x) {
    enum { EXPERTS = 5, USED = 2 };
    Graph *g = &net->g;
    Val route = graph_route(g, graph_linear(g, net->tokens, weight(net, DT_F32, EXPERTS, net->width, 0, 1)),
                            weight(net, DT_F32, 0, EXPERTS, 0, 0.1f), USED,
                            (RouteAttr){.sigmoid = true, .normalise = true, .scale = 1.5});
    float s = net->spread;
    Val bias = weight(net, DT_F32, EXPERTS, net->ffn, 0, 0.1f);
    Val gate = graph_expert_linear(g, x, stack(net, t, EXPERTS, net->ffn, net->width, 0, s), route, bias);
    Val up = graph_expert_linear(g, x, stack(net, t, EXPERTS, net->ffn, net->width, 0, s), route, VAL_NONE);
    Val y = graph_mul(g, graph_act(g, gate, ACT_GELU), graph_clamp(g, up, -0.9, 1.1));
    y = graph_expert_linear(g, y, stack(net, t, EXPERTS, net->width, net->ffn, 0, s), route, VAL_NONE);
    return graph_expert_sum(g, y, route);
}

/* A decoder layer with everything that goes back to any position; layers differ in rope, norm and activation. */
static Val layer(Net *net, DType t, Val x, int nth) {
    Graph *g = &net->g;
    g->layer = nth;
    float s = net->spread;
    Val norm = weight(net, DT_F32, 0, net->width, 1, 0.5f), bias = weight(net, DT_F16, 0, net->width, 0, 0.1f);
    Val h = nth % 2 ? graph_layernorm(g, x, norm, bias, 1e-5) : graph_rmsnorm(g, x, norm, 1e-6);
    Val q = graph_linear(g, h, weight(net, t, net->width, net->width, 0, s));
    q = graph_add(g, q, weight(net, DT_F32, 0, net->width, 0, 0.1f));
    Val k = graph_linear(g, h, weight(net, t, net->width / 2, net->width, 0, s));
    Val v = graph_linear(g, h, weight(net, t, net->width / 2, net->width, 0, s));
    RopeAttr rope = nth == 2 ? rope_of(net, 500, 10, true) : rope_of(net, 10000, HEAD, nth == 1);
    q = graph_rope(g, graph_rmsnorm(g, heads(net, q), weight(net, DT_BF16, 0, HEAD, 1, 0.5f), 1e-6), rope);
    k = graph_rope(g, heads(net, k), rope);
    Val kv = graph_cache(g, k, heads(net, v));
    const AttnAttr attn[] = {{0.25, 0, 0}, {0.25, 2, 0}, {0.25, 0, 37}};
    Val sinks = nth ? weight(net, DT_F32, 0, net->width / HEAD, 0, 1) : VAL_NONE;
    Val a = graph_attention(g, q, kv, sinks, attn[net->windowed ? 2 : nth % 3]);
    a = graph_reshape(g, a, 1, (int64_t[]){net->width});
    x = graph_add(g, x, graph_linear(g, a, weight(net, t, net->width, net->width, 0, s)));
    h = graph_rmsnorm(g, x, weight(net, DT_F32, 0, net->width, 1, 0.5f), 1e-6);
    if (nth == 1) return graph_add(g, experts(net, t, h), x);
    Val gate = graph_act(g, graph_linear(g, h, weight(net, t, net->ffn, net->width, 0, s)), (Act)(nth % 3));
    Val up = graph_linear(g, h, weight(net, t, net->ffn, net->width, 0, s));
    return graph_add(g, graph_linear(g, graph_mul(g, gate, up), weight(net, t, net->width, net->ffn, 0, s)), x);
}

static void make_net(Net *net, DType t, int layers, bool windowed) {
    int64_t block = dtype_info(t)->block_elems;
    *net = (Net){.g = graph_new(), .width = block > 64 ? block : 64, .ffn = block > 32 ? block : 96};
    net->windowed = windowed;
    net->spread = 2 / sqrtf((float)net->width);
    Graph *g = &net->g;
    Val table = weight(net, t, VOCAB, net->width, 0, 1);
    Val x = net->tokens = graph_embed(g, graph_input(g), table);
    for (int i = 0; i < layers; i++) x = layer(net, t, x, i);
    g->layer = -1;
    x = graph_rmsnorm(g, graph_wanted(g, x), weight(net, DT_F32, 0, net->width, 1, 0.5f), 1e-6);
    g->output[OUTPUT_HIDDEN] = x;
    g->output[OUTPUT_LOGITS] = graph_linear(g, x, table);
    assert_string_equal(g->err.msg, "");
}

static void net_init(Net *net, DType t) { make_net(net, t, 3, false); }

static EngineOpts opts_of(int threads) {
    return (EngineOpts){.slots = SLOTS, .parked = PARKED, .ctx = CTX, .rows = CTX, .wanted = CTX, .threads = threads};
}

static Engine *open_cpu(const Kernels *k, const Net *net, EngineOpts o) {
    Err err = {0};
    Engine *e = cpu_open_with(k, NULL, &net->g, &o, &err);
    assert_string_equal(err.msg, "");
    return e;
}

/* Every table, or only the fastest. */
#define EACH_TABLE(k) for (const Kernels *const *at_ = kernels_usable(), *k; (k = *at_); at_++)

/* One row; the logits of all its tokens. */
static const float *feed(const Backend *b, Engine *e, int slot, int pos, const int32_t *tok, int n) {
    Err err = {0};
    Row row = {.slot = slot, .pos = pos, .n = n, .tok = tok, .want = WANT_LOGITS, .all = true};
    bool lost[SLOTS] = {0};
    Step s = {.row = &row, .n = 1, .lost = lost};
    if (!b->step(e, &s, &err)) fail_msg("%s", err.msg);
    assert_int_equal(s.out[0].n, n);
    return s.out[0].logit;
}

static void random_tokens(int32_t *tok, int n) {
    for (int i = 0; i < n; i++) tok[i] = (int32_t)rnd(VOCAB);
}

/* ---- against ref */

static double worst_error(const float *a, const float *b, int n) {
    double worst = 0;
    for (int i = 0; i < n; i++) worst = fmax(worst, fabs((double)a[i] - (double)b[i]));
    return worst;
}

static void compare(const Kernels *k, const Net *net, EngineOpts o, const int32_t *tok, int n, const float *want,
                    double tolerance) {
    Engine *e = open_cpu(k, net, o);
    double worst = worst_error(feed(&backend_cpu, e, 1, 0, tok, n), want, n * VOCAB);
    if (worst > tolerance) fail_msg("%s%s: %g, more than %g", k->name, o.precise ? ", precise" : "", worst, tolerance);
    backend_cpu.close(e);
}

static void test_against_ref(void **state) {
    (void)state;
    enum { N = 80 };
    for (int t = 0; t < DT_COUNT; t++) {
        if (!has_own_form((DType)t)) continue;
        seed = 10 + (uint64_t)t;
        Net net;
        net_init(&net, (DType)t);
        Err err = {0};
        EngineOpts o = opts_of(2), f32 = o, precise = o;
        f32.kv = KV_F32;
        precise.precise = true;
        Engine *ref = backend_ref.open(NULL, &net.g, &o, &err);
        assert_non_null(ref);
        int32_t tok[N];
        random_tokens(tok, N);
        const float *want = feed(&backend_ref, ref, 1, 0, tok, N); /* of rms 5 */
        bool quantised = dtype_info((DType)t)->block_elems > 1;
        EACH_TABLE(k) {
            compare(k, &net, precise, tok, N, want, 1e-4);
            /* activations of 8 bits in three layers; keys and values of 11 bits */
            compare(k, &net, f32, tok, N, want, quantised ? 1 : 1e-4);
            compare(k, &net, o, tok, N, want, quantised ? 1 : t == DT_F32 ? 1e-4 : 0.02);
        }
        backend_ref.close(ref);
        graph_deinit(&net.g);
    }
    assert_int_equal(mem_pool_bytes(), 0);
}

/* ---- threads */

static void test_threads(void **state) {
    (void)state;
    EACH_TABLE(k) {
        for (int t = 0; t < DT_COUNT; t++) {
            if (!has_own_form((DType)t)) continue;
            seed = 20 + (uint64_t)t;
            Net net;
            net_init(&net, (DType)t);
            int32_t tok[CTX];
            random_tokens(tok, CTX);
            float *one = NULL;
            for (int threads = 1; threads <= 3; threads++) {
                enum { PROMPT = 90, ALL = 94 };
                Engine *e = open_cpu(k, &net, opts_of(threads));
                size_t bytes = (size_t)ALL * VOCAB * sizeof(float);
                float *all = mem_new(bytes, 1);
                memcpy(all, feed(&backend_cpu, e, 0, 0, tok, PROMPT), PROMPT * VOCAB * sizeof *all);
                for (int i = PROMPT; i < ALL; i++)
                    memcpy(all + i * VOCAB, feed(&backend_cpu, e, 0, i, tok + i, 1), VOCAB * sizeof *all);
                if (one) assert_memory_equal(one, all, bytes);
                if (!one) one = all;
                else free(all);
                backend_cpu.close(e);
            }
            free(one);
            graph_deinit(&net.g);
        }
    }
}

/* ---- sequences with a history */

typedef struct Seq {
    int len, sure; /* sure: tokens that are not provisional */
    int32_t tok[CTX];
} Seq;

/* Every block is free, or named by as many table entries as it counts; what the next token sees is there. */
static void check_blocks(const Engine *e, const Seq *seq) {
    const Kv *kv = &e->kv;
    for (const KvGroup *g = kv->group; g < kv->group + kv->n_group; g++) {
        int used = 0, named[(SLOTS + PARKED) * 4] = {0};
        assert_true(g->n_block <= (int)(sizeof named / sizeof *named));
        for (int s = 0; s < SLOTS + PARKED; s++) {
            assert_int_equal(kv->len[s], seq[s].len);
            assert_true(g->gone[s] == 0 || (g->window && g->gone[s] <= (seq[s].sure + 1 - g->window) / KV_BLOCK));
            for (int b = 0; b < kv->per_seq; b++) {
                int32_t block = g->table[s * kv->per_seq + b];
                assert_true((block >= 0) == (b >= g->gone[s] && b * KV_BLOCK < seq[s].len));
                if (block >= 0) named[block]++;
            }
        }
        for (int b = 0; b < g->n_block; b++) {
            assert_int_equal(g->refs[b], named[b]);
            used += named[b] > 0;
        }
        assert_int_equal(g->n_free, g->n_block - used);
    }
}

/* What a small pool may make impossible, and what has been. */
static struct {
    int steps, loads, copies, rewinds;
} refused;

/* The results of a row against those of the same tokens in a fresh sequence. */
static void check_results(const Row *r, const RowOut *out, const float *fresh) {
    int n = row_results(r), first = r->pos + r->n - n;
    assert_int_equal(out->n, n);
    for (int i = 0; i < n; i++) {
        const float *want = fresh + (first + i) * VOCAB;
        if (r->want == WANT_LOGITS) assert_memory_equal(out->logit + i * VOCAB, want, VOCAB * sizeof *want);
        if (r->want == WANT_ARGMAX) assert_int_equal(out->id[i], logits_argmax(want, VOCAB));
        if (r->want != WANT_TOPK) continue;
        int32_t id[VOCAB];
        float logit[VOCAB], lse = logits_lse(want, VOCAB);
        logits_topk(want, VOCAB, r->k, id, logit);
        assert_memory_equal(out->id + i * r->k, id, (size_t)r->k * sizeof *id);
        assert_memory_equal(out->logit + i * r->k, logit, (size_t)r->k * sizeof *logit);
        assert_memory_equal(&out->lse[i], &lse, sizeof lse);
    }
}

/* A step of random rows on random slots. If the pool has no room for it, nothing has changed. */
static void step_somewhere(Engine *e, Engine *fresh, Seq *seq) {
    Row row[SLOTS];
    int n = 0, room = CTX;
    for (int slot = 0; slot < SLOTS; slot++) {
        Seq *s = &seq[slot];
        int most = CTX - s->len < room ? CTX - s->len : room;
        if (rnd(3) == 0 || most == 0) continue;
        Row r = {.slot = slot,
                 .pos = s->len,
                 .n = 1 + (int)rnd(rnd(2) ? 70 : 3),
                 .tok = s->tok + s->len,
                 .k = 1 + (int)rnd(VOCAB)};
        if (r.n > most) r.n = most;
        r.want = (Want)rnd(4);
        r.all = rnd(2);
        r.provisional = rnd(2);
        random_tokens(s->tok + s->len, r.n);
        room -= r.n;
        row[n++] = r;
    }
    for (int i = n - 1; i > 0; i--) { /* in any order */
        int k = (int)rnd((uint32_t)i + 1);
        Row r = row[i];
        row[i] = row[k];
        row[k] = r;
    }
    if (n == 0) return;
    Err err = {0};
    bool lost[SLOTS] = {0};
    Step s = {.row = row, .n = n, .lost = lost};
    if (!backend_cpu.step(e, &s, &err)) {
        if (!e->opts.pool) fail_msg("%s", err.msg);
        assert_int_equal(err.code, ERR_MEMORY);
        refused.steps++;
        return;
    }
    for (int i = 0; i < n; i++) {
        Seq *of = &seq[row[i].slot];
        of->len += row[i].n;
        of->sure = row[i].provisional ? row[i].pos : of->len;
        backend_cpu.rewind(fresh, 0, 0);
        check_results(&row[i], &s.out[i], feed(&backend_cpu, fresh, 0, 0, of->tok, of->len));
    }
}

static void change_somewhere(Engine *e, Seq *seq) {
    int dst = (int)rnd(SLOTS + PARKED), src = (int)rnd(SLOTS + PARKED), kind = (int)rnd(4);
    Err err = {0};
    if (kind == 0) {
        int pos = (int)rnd(CTX + 1), want = pos < seq[dst].len ? pos : seq[dst].len;
        int reached = backend_cpu.rewind(e, dst, pos);
        bool less = e->opts.pool && reached == 0 && want < seq[dst].sure;
        assert_true(reached == want || less);
        refused.rewinds += reached != want;
        seq[dst].len = reached;
        if (reached < seq[dst].sure) seq[dst].sure = reached;
    } else if (kind < 3) {
        int pos = (int)rnd((uint32_t)seq[src].len + 1);
        if (!backend_cpu.copy(e, dst, src, pos, &err)) {
            assert_true(e->opts.pool && err.code == ERR_UNSUPPORTED);
            refused.copies++;
            return;
        }
        memmove(seq[dst].tok, seq[src].tok, (size_t)pos * sizeof *seq->tok);
        seq[dst].sure = dst == src && seq[src].sure < pos ? seq[src].sure : pos;
        seq[dst].len = pos;
    } else {
        Buf saved = {0};
        assert_true(backend_cpu.state(e, src, &saved, STATE_SAVE, &err));
        bool ok = backend_cpu.state(e, dst, &saved, STATE_LOAD, &err);
        buf_deinit(&saved);
        assert_true(ok || (e->opts.pool && err.code == ERR_MEMORY));
        refused.loads += !ok;
        if (ok && dst != src) seq[dst] = seq[src];
        if (ok) seq[dst].sure = seq[dst].len;
    }
}

static void run_history(const Kernels *k, DType t, int threads, int rounds, int pool, bool windowed) {
    Net net;
    make_net(&net, t, 3, windowed);
    EngineOpts o = opts_of(threads);
    o.pool = pool;
    Engine *e = open_cpu(k, &net, o), *fresh = open_cpu(k, &net, opts_of(1));
    Seq seq[SLOTS + PARKED] = {0};
    for (int i = 0; i < rounds; i++) {
        if (rnd(2)) step_somewhere(e, fresh, seq);
        else change_somewhere(e, seq);
        check_blocks(e, seq);
    }
    for (int s = 0; s < SLOTS + PARKED; s++) {
        backend_cpu.rewind(e, s, 0);
        seq[s].len = seq[s].sure = 0;
    }
    check_blocks(e, seq);
    for (int g = 0; g < e->kv.n_group; g++) assert_int_equal(e->kv.group[g].n_free, e->kv.group[g].n_block);
    backend_cpu.close(e);
    backend_cpu.close(fresh);
    graph_deinit(&net.g);
}

static void test_history(void **state) {
    (void)state;
    seed = 30;
    EACH_TABLE(k) {
        run_history(k, DT_F32, 2, 30, 0, false);
        run_history(k, DT_Q4_1, 1, 30, 0, true);
        run_history(k, DT_Q8_0, 3, 20, 0, false);
        run_history(k, DT_BF16, 1, 20, 0, false);
    }
    assert_true(!refused.steps && !refused.rewinds && !refused.copies && !refused.loads);
    run_history(kernels_usable()[0], DT_F32, 2, 200, 3 * CTX, true);
    run_history(kernels_usable()[0], DT_F32, 1, 200, 2 * CTX, false);
    assert_true(refused.steps && refused.rewinds && refused.copies && refused.loads);
}

/* 32k tokens, each of which sees 37, in a pool of 1,500: in chunks, by ones and behind tokens that are taken back, with
 * the bits of a pool that keeps everything. */
static void test_window_pool(void **state) {
    (void)state;
    enum { LONG = 32768, CHUNK = 512, POOL = 1500 };
    seed = 36;
    Net net;
    make_net(&net, DT_F32, 1, true);
    EngineOpts o = {.slots = 1, .parked = 1, .ctx = LONG, .rows = CHUNK, .wanted = CHUNK, .threads = 2}, bounded = o;
    bounded.pool = POOL;
    Engine *whole = open_cpu(kernels_usable()[0], &net, o);
    size_t before = mem_pool_bytes();
    Engine *e = open_cpu(kernels_usable()[0], &net, bounded);
    assert_true(mem_pool_bytes() - before < before / 2);
    assert_true(e->kv.group[0].n_block * KV_BLOCK < POOL + KV_BLOCK);
    int32_t *tok = mem_new(LONG, sizeof *tok), id;
    random_tokens(tok, LONG);
    bool lost[1] = {0};
    Err err = {0};
    for (int pos = 0, n; pos < LONG; pos += n) {
        n = pos % (4 * CHUNK) == 0 ? 1 : CHUNK - pos % CHUNK;
        Row row = {.n = n, .pos = pos, .tok = tok + pos, .want = WANT_LOGITS};
        Step step = {.row = &row, .n = 1, .lost = lost};
        if (n > 1) { /* another row first, of which all is taken back */
            Row wrong = {.n = n, .pos = pos, .tok = tok, .provisional = true};
            assert_true(backend_cpu.step(e, &(Step){.row = &wrong, .n = 1, .lost = lost}, &err));
            assert_int_equal(backend_cpu.rewind(e, 0, pos), pos);
        }
        assert_true(backend_cpu.step(whole, &step, &err));
        float want[VOCAB];
        memcpy(want, step.out[0].logit, sizeof want);
        assert_true(backend_cpu.step(e, &step, &err));
        assert_memory_equal(want, step.out[0].logit, sizeof want);
    }
    /* The whole can be parked and go on; what its beginning saw is gone. */
    assert_true(backend_cpu.copy(e, 1, 0, LONG, &err) && !backend_cpu.copy(e, 1, 0, LONG / 2, &err));
    assert_int_equal(backend_cpu.rewind(e, 1, LONG - 1), LONG - 1);
    assert_true(backend_cpu.copy(e, 0, 1, LONG - 1, &err));
    id = tok[LONG - 1];
    Row last = {.n = 1, .pos = LONG - 1, .tok = &id, .want = WANT_LOGITS};
    Step again = {.row = &last, .n = 1, .lost = lost};
    assert_true(backend_cpu.step(e, &again, &err));
    assert_int_equal(backend_cpu.rewind(whole, 0, LONG - 1), LONG - 1);
    float got[VOCAB];
    memcpy(got, again.out[0].logit, sizeof got);
    assert_true(backend_cpu.step(whole, &again, &err));
    assert_memory_equal(got, again.out[0].logit, sizeof got);
    assert_int_equal(backend_cpu.rewind(e, 0, LONG / 2), 0);
    free(tok);
    backend_cpu.close(e);
    backend_cpu.close(whole);
    graph_deinit(&net.g);
}

/* A sequence goes back into blocks that others share, and forward with other tokens: the others keep theirs. */
static void test_shared_blocks(void **state) {
    (void)state;
    seed = 35;
    Net net;
    net_init(&net, DT_F32);
    Engine *e = open_cpu(kernels_usable()[0], &net, opts_of(2));
    Err err = {0};
    Seq seq[SLOTS + PARKED] = {0};
    random_tokens(seq[0].tok, CTX);
    memcpy(&seq[1], &seq[0], sizeof *seq);
    seq[0].len = seq[1].len = seq[SLOTS].len = 150;
    seq[0].sure = seq[1].sure = seq[SLOTS].sure = 150;
    feed(&backend_cpu, e, 0, 0, seq[0].tok, 150);
    assert_true(backend_cpu.copy(e, SLOTS, 0, 150, &err) && backend_cpu.copy(e, 1, SLOTS, 150, &err));
    check_blocks(e, seq);
    assert_int_equal(e->kv.group[0].n_block - e->kv.group[0].n_free, 3); /* until someone writes into the last */
    seq[0].len = seq[0].sure = backend_cpu.rewind(e, 0, 40);
    check_blocks(e, seq);
    random_tokens(seq[0].tok + 40, 100);
    const float *logits = feed(&backend_cpu, e, 0, 40, seq[0].tok + 40, 100);
    seq[0].len = seq[0].sure = 140;
    check_blocks(e, seq);
    float changed[VOCAB], kept[VOCAB];
    memcpy(changed, logits + 99 * VOCAB, sizeof changed);
    memcpy(kept, feed(&backend_cpu, e, 1, 150, seq[1].tok + 150, 1), sizeof kept);
    assert_memory_equal(changed, feed(&backend_cpu, e, 2, 0, seq[0].tok, 140) + 139 * VOCAB, sizeof changed);
    backend_cpu.rewind(e, 2, 0);
    assert_memory_equal(kept, feed(&backend_cpu, e, 2, 0, seq[1].tok, 151) + 150 * VOCAB, sizeof kept);
    backend_cpu.close(e);
    graph_deinit(&net.g);
}

/* ---- failures change nothing */

static void test_failures(void **state) {
    (void)state;
    seed = 40;
    Net net;
    net_init(&net, DT_Q8_0);
    Engine *e = open_cpu(kernels_usable()[0], &net, opts_of(2)), *other;
    EngineOpts o = opts_of(1);
    o.kv = KV_F32;
    other = open_cpu(kernels_usable()[0], &net, o);
    int32_t tok[CTX], bad = VOCAB;
    random_tokens(tok, CTX);
    Seq seq[SLOTS + PARKED] = {{.len = 70}};
    memcpy(seq[0].tok, tok, sizeof tok);
    feed(&backend_cpu, e, 0, 0, tok, 70);
    const struct {
        Row row[2];
        int n;
        ErrCode code;
    } steps[] = {
        {{{.slot = 0, .pos = 69, .n = 1, .tok = tok}}, 1, ERR_STATE},
        {{{.slot = 0, .pos = 70, .n = 131, .tok = tok}}, 1, ERR_CONTEXT},
        {{{.slot = 1, .pos = 0, .n = 1, .tok = tok}, {.slot = 0, .pos = 70, .n = 1, .tok = &bad}}, 2, ERR_ARGUMENT},
        {{{.slot = SLOTS, .pos = 0, .n = 1, .tok = tok}}, 1, ERR_ARGUMENT},
        {{{.slot = 0, .pos = 70, .n = 100, .tok = tok}, {.slot = 1, .pos = 0, .n = 101, .tok = tok}}, 2, ERR_LIMIT},
    };
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        Err err = {0};
        bool lost[SLOTS] = {0};
        Step s = {.row = steps[i].row, .n = steps[i].n, .lost = lost};
        assert_false(backend_cpu.step(e, &s, &err));
        assert_int_equal(err.code, steps[i].code);
        check_blocks(e, seq);
    }
    Err err = {0};
    assert_false(backend_cpu.copy(e, 1, 0, 71, &err));
    Buf saved = {0};
    assert_true(backend_cpu.state(e, 0, &saved, STATE_SAVE, &err));
    assert_false(backend_cpu.state(other, 0, &saved, STATE_LOAD, &err)); /* of other numerics */
    assert_non_null(strstr(err.msg, "cpu f16"));
    for (size_t cut = 0; cut < saved.len; cut += 97) { /* cut short anywhere */
        Buf part = {saved.data, cut, cut};
        assert_false(backend_cpu.state(e, 0, &part, STATE_LOAD, &err));
    }
    ((StateHeader *)(void *)saved.data)->tokens--; /* a length that the bytes contradict */
    assert_false(backend_cpu.state(e, 0, &saved, STATE_LOAD, &err));
    check_blocks(e, seq);
    buf_deinit(&saved);
    float last[VOCAB];
    memcpy(last, feed(&backend_cpu, e, 0, 70, tok + 70, 1), sizeof last);
    assert_memory_equal(last, feed(&backend_cpu, e, 1, 0, tok, 71) + 70 * VOCAB, sizeof last);
    backend_cpu.close(e);
    backend_cpu.close(other);
    o.kv = KV_F16;
    o.precise = true;
    assert_null(cpu_open_with(kernels_usable()[0], NULL, &net.g, &o, &err));
    assert_int_equal(err.code, ERR_ARGUMENT);
    o.threads = 1 << 20;
    o.precise = false;
    assert_null(cpu_open_with(kernels_usable()[0], NULL, &net.g, &o, &err));
    graph_deinit(&net.g);
    assert_int_equal(mem_pool_bytes(), 0);
}

/* ---- the plan */

/* What an instruction touches: rows of `row` bytes, from `at` on. */
typedef struct Touch {
    const char *at;
    size_t row, rows;
    bool write;
} Touch;

static int touches(const Engine *e, const Instr *in, Touch *t) {
    size_t all = (size_t)e->opts.rows, mine = in->rows == ROWS_WANTED ? (size_t)e->opts.wanted : all;
    size_t width = (size_t)in->width * sizeof(float), packed = in->digits ? quant_row_bytes(in->width, in->digits) : 0;
    int n = 0;
    bool quantize = in->rows_fn == cpu_quantize;
    if (in->rows_fn != cpu_cache) t[n++] = (Touch){in->out, quantize ? packed : width, mine, true};
    if (in->rows_fn == cpu_rope_table) return n;
    for (int i = 0; i < (quantize ? 1 : in->node->n_in); i++) {
        const Node *x = &e->graph->node[in->node->in[i]];
        if (x->shape.rows != ROWS_ALL && x->shape.rows != ROWS_WANTED) continue;
        if (x->op == OP_input) continue;
        bool f32 = !in->digits || quantize;
        size_t row =
            !f32 ? quant_row_bytes(shape_elems(&x->shape), in->digits) : (size_t)shape_elems(&x->shape) * sizeof(float);
        t[n++] = (Touch){in->in[i], row, x->shape.rows == ROWS_WANTED ? mine : all, false};
    }
    if (in->rows_fn == cpu_rope) t[n++] = (Touch){in->in[1], (size_t)in->node->rope.dims * sizeof(float), all, false};
    return n;
}

/* Two instructions that no barrier parts: what one writes and the other touches must be the same rows of a thread. */
static void check_apart(const Engine *e, const Instr *a, const Instr *b) {
    Touch ta[4], tb[4];
    int na = touches(e, a, ta), nb = touches(e, b, tb);
    bool rowwise = !a->fn && !b->fn && a->rows == b->rows;
    assert_false(a->rows_fn == cpu_cache && b->fn == cpu_attention && a->state == b->state);
    for (int i = 0; i < na; i++)
        for (int k = 0; k < nb; k++) {
            bool overlap = ta[i].at < tb[k].at + tb[k].row * tb[k].rows && tb[k].at < ta[i].at + ta[i].row * ta[i].rows;
            if (!overlap || (!ta[i].write && !tb[k].write)) continue;
            assert_true(rowwise && ta[i].at == tb[k].at && ta[i].row == tb[k].row);
        }
}

static void check_barriers(const Engine *e) {
    const Plan *p = &e->plan;
    for (int i = 0; i < p->n_instr; i++)
        for (int k = i + 1; k < p->n_instr && !p->instr[k].barrier; k++) check_apart(e, &p->instr[i], &p->instr[k]);
}

/* A step of one token: what a thread does before the next barrier, and another too, is apart. */
static void check_lone(const Engine *e) {
    int n = e->plan.n_instr, threads = pool_threads(e->pool);
    for (int a = 0; a < threads; a++)
        for (int b = 0; b < threads; b++)
            for (int i = 0; i < n && a != b; i++) {
                const Instr *first = e->plan.lone + a * n + i, *others = e->plan.lone + b * n;
                for (int k = i; k < n && (k == i || !others[k].barrier); k++) {
                    Touch ta[4], tb[4];
                    int na = touches(e, first, ta), nb = touches(e, &others[k], tb);
                    assert_false(first->rows_fn == cpu_cache && others[k].fn == cpu_attention &&
                                 first->state == others[k].state);
                    for (int x = 0; x < na; x++)
                        for (int y = 0; y < nb; y++) {
                            bool overlap = ta[x].at < tb[y].at + tb[y].row && tb[y].at < ta[x].at + ta[x].row;
                            bool same = i == k && !first->alone; /* an instruction's own business */
                            assert_true(same || !overlap || (!ta[x].write && !tb[y].write));
                        }
                }
            }
}

static int64_t width_of(const Graph *g, Val x) { return shape_elems(&g->node[x].shape); }

/* A random graph over values of many widths, some read late, some by nobody. */
static void random_net(Net *net, DType t, int nodes) {
    *net = (Net){.g = graph_new()};
    Graph *g = &net->g;
    Val value[64];
    int n = 0;
    value[n++] = graph_embed(g, graph_input(g), weight(net, DT_F32, VOCAB, 64, 0, 1));
    while (n < nodes) {
        Val x = value[rnd(3) ? n - 1 - (int)rnd(n < 4 ? (uint32_t)n : 4) : (int)rnd((uint32_t)n)],
            y = value[rnd((uint32_t)n)];
        int64_t w = width_of(g, x);
        switch (rnd(6)) {
        case 0: x = graph_act(g, x, (Act)rnd(3)); break;
        case 1: x = graph_rmsnorm(g, x, weight(net, DT_F32, 0, w, 1, 0.5f), 1e-5); break;
        case 2: x = graph_linear(g, x, weight(net, t, 32 * (1 + (int64_t)rnd(4)), w, 0, 0.2f)); break;
        case 3: x = width_of(g, y) == w ? graph_mul(g, x, y) : graph_act(g, y, ACT_SILU); break;
        case 4: /* another name for x, read for as long as any */
            value[n++] = graph_reshape(g, graph_reshape(g, x, 2, (int64_t[]){w / 16, 16}), 1, (int64_t[]){w});
            continue;
        default: x = width_of(g, y) == w ? graph_add(g, x, y) : graph_add(g, x, weight(net, DT_F16, 0, w, 0, 1)); break;
        }
        value[n++] = graph_rmsnorm(g, x, weight(net, DT_F32, 0, width_of(g, x), 1, 0.1f), 1e-5); /* stays in bounds */
    }
    Val last = graph_wanted(g, value[n - 1]);
    last = graph_add(g, graph_act(g, last, ACT_SILU), last);
    g->output[OUTPUT_LOGITS] = graph_linear(g, last, weight(net, t, VOCAB, width_of(g, last), 0, 0.3f));
    assert_string_equal(g->err.msg, "");
}

static void test_plan(void **state) {
    (void)state;
    seed = 50;
    for (int round = 0; round < 60; round++) {
        Net net;
        DType t = round % 2 ? DT_Q8_0 : DT_F32;
        random_net(&net, t, 40);
        Err err = {0};
        EngineOpts o = {.slots = 1, .ctx = 8, .rows = 8, .wanted = 8, .threads = 2};
        assert_int_equal(mem_pool_bytes(), 0);
        Engine *e = open_cpu(kernels_usable()[0], &net, o), *ref = backend_ref.open(NULL, &net.g, &o, &err);
        assert_non_null(e);
        assert_non_null(ref);
        int32_t tok[8];
        random_tokens(tok, 8);
        double worst =
            worst_error(feed(&backend_cpu, e, 0, 0, tok, 8), feed(&backend_ref, ref, 0, 0, tok, 8), 8 * VOCAB);
        if (t == DT_F32) assert_true(worst < 1e-4);
        check_barriers(e);
        check_lone(e);
        backend_ref.close(ref);
        size_t results = (2 * VOCAB + 1) * 8 * sizeof(float), values = 0;
        for (int i = 0; i < net.g.n_node; i++) {
            Rows rows = net.g.node[i].shape.rows;
            if (rows == ROWS_ALL || rows == ROWS_WANTED) values += 8 * (size_t)width_of(&net.g, i) * sizeof(float);
        }
        /* far fewer buffers than values, those of a step of one token included */
        assert_true(mem_pool_bytes() <= e->weights.bytes + results + values / 3);
        backend_cpu.close(e);
        graph_deinit(&net.g);
    }
    for (int t = 0; t < DT_COUNT; t++) {
        if (!has_own_form((DType)t)) continue;
        Net net;
        net_init(&net, (DType)t);
        Engine *e = open_cpu(kernels_usable()[0], &net, opts_of(2));
        check_barriers(e);
        check_lone(e);
        backend_cpu.close(e);
        graph_deinit(&net.g);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_against_ref), cmocka_unit_test(test_threads),  cmocka_unit_test(test_history),
        cmocka_unit_test(test_shared_blocks), cmocka_unit_test(test_failures), cmocka_unit_test(test_plan),
        cmocka_unit_test(test_window_pool),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
