/* The compiled engine on a real compiler: goldens, padding in every bucket, the five identities, results on the device.
 * No part of `make check`: tests/cli/test_pjrt.py, test_worker.py and test_iree.py run it, with what they would give to
 * --backend in TENON_BACKEND.
 *
 * Compiled engines round differently from one program to the next: equal means logits within 1e-3
 * (docs/exactness.md). */
#include "../support/drafts.h"
#include "../support/identities.h"
#include "../support/random_blocks.h"
#include "../support/tiny_model.h"

#include "backend/hlo/lower.h"
#include "backend/shared.h"
#include "format/blocks.h"
#include "graph/build.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const double tolerance = 1e-3;
static char backend[4096];

static int setup(void **state) {
    const char *name = getenv("TENON_BACKEND");
    if (!name) return print_error("TENON_BACKEND is not set\n"), 1;
    snprintf(backend, sizeof backend, "%s", name);
    return golden_setup(state);
}

/* One of attention, one of recurrent states alone, one of both and of experts. */
static const Golden *model(int i) {
    static const char *const names[] = {"/llama-plain", "/mamba2-plain", "/jamba-plain"};
    for (int k = 0; k < n_golden; k++)
        if (strstr(golden[k].dir, names[i])) return &golden[k];
    fail_msg("there is no model %s", names[i]);
    return NULL;
}

enum { MODELS = 3, SLOTS = 4 };

static void expect_close(const float *want, const float *got, size_t n, const char *what) {
    for (size_t i = 0; i < n; i++)
        if (!(fabs((double)want[i] - (double)got[i]) <= tolerance))
            fail_msg("%s: element %zu is %g, not %g", what, i, (double)got[i], (double)want[i]);
}

/* ---- goldens */

static void check_golden(tn_engine *e, const Golden *g, const GoldenPrompt *p) {
    Ids all = {0};
    for (size_t i = 0; i < p->ids.len; i++) ids_put(&all, p->ids.data[i]);
    for (size_t i = 0; i + 1 < p->greedy.len; i++) ids_put(&all, p->greedy.data[i]);
    const Row whole = {.n = (int)all.len, .tok = all.data, .want = WANT_LOGITS, .all = true};
    const float *got = golden_step(e, &whole, 1)->logit;
    size_t vocab = (size_t)e->vocab;
    for (size_t t = 0; t < all.len; t++)
        if (golden_row(p, t, vocab)) expect_close(golden_row(p, t, vocab), got + t * vocab, vocab, g->dir);
    e->backend->rewind(e->engine, 0, 0);
    /* The programs that the logits came from serve the prompt too: compiling is what takes time here. */
    const Row prompt = {.n = (int)p->ids.len, .tok = p->ids.data, .want = WANT_ARGMAX, .all = true};
    const RowOut *out = golden_step(e, &prompt, 1);
    for (size_t i = 0; i < p->greedy.len; i++) {
        int32_t id = out->id[out->n - 1];
        if (id != p->greedy.data[i]) fail_msg("%s: token %zu is %d, not %d", g->dir, i, id, p->greedy.data[i]);
        out = golden_step(e, &(Row){.pos = (int)(p->ids.len + i), .n = 1, .tok = &id, .want = WANT_ARGMAX}, 1);
    }
    e->backend->rewind(e->engine, 0, 0);
    ids_deinit(&all);
}

/* How many models on is the next? Compiling takes too long for all of them but with TENON_ALL=1. */
static int next_of(int step) { return getenv("TENON_ALL") ? 1 : step; }

/* TENON_MODEL: the name of the only one that counts. */
static bool is_asked_for(const Golden *g) {
    const char *only = getenv("TENON_MODEL");
    return !only || strcmp(strrchr(g->dir, '/') + 1, only) == 0;
}

/* What only a device in this process can: calls of the native kernels, types that a child process is not sent. */
static void in_this_process(void) {
    EngineOpts o = {0};
    Err err = {0};
    assert_non_null(backend_find(backend, &o, &err));
    if (!o.device->native) skip();
}

static void check_goldens(WeightType weights, int step) {
    for (int i = 0; i < n_golden; i += step) {
        if (!is_asked_for(&golden[i])) continue;
        EngineOpts o = {.slots = 1, .ctx = GOLDEN_CTX, .rows = GOLDEN_CTX, .wanted = GOLDEN_CTX, .weights = weights};
        tn_engine *e = golden_open(golden[i].source[i / step % 2], backend, &o);
        for (int k = 0; k < golden[i].n_prompt; k++) check_golden(e, &golden[i], &golden[i].prompt[k]);
        engine_close(e);
    }
}

/* One program for two devices: heads and the widths of FFNs and experts divided, recurrent layers whole. */
static void several_devices(void **state) {
    (void)state;
    bool all = next_of(2) == 1;
    for (int i = 0; i < n_golden; i++) {
        if (!all && &golden[i] != model(0) && &golden[i] != model(2)) continue;
        EngineOpts o = {.slots = 1, .ctx = GOLDEN_CTX, .rows = GOLDEN_CTX, .wanted = GOLDEN_CTX, .devices = 2};
        tn_engine *e = golden_open(golden[i].source[i % 2], backend, &o);
        for (int k = 0; k < (all ? golden[i].n_prompt : 1); k++) check_golden(e, &golden[i], &golden[i].prompt[k]);
        engine_close(e);
    }
}

static void goldens(void **state) {
    (void)state;
    check_goldens(WEIGHTS_F32, next_of(2));
}

/* Float matrices are exact on the native kernels too: norms, gates, sums, windows, sinks and caps around them. */
static void kernel_goldens(void **state) {
    (void)state;
    in_this_process();
    check_goldens(WEIGHTS_KERNEL, next_of(3));
}

/* ---- padded = unpadded: every bucket of tokens, partly and wholly used; every bucket of rows, ragged */

static void every_bucket(void **state) {
    (void)state;
    static const int lengths[] = {1, 3, 15, 16, 40, 64, 130, 255, 256};
    for (int i = 0; i < MODELS; i++) {
        EngineOpts o = {.slots = 8, .ctx = 300, .rows = 300, .wanted = 300};
        tn_engine *e = golden_open(model(i)->source[0], backend, &o);
        tn_engine *ref = golden_open(model(i)->source[0], "ref", &o);
        int32_t ids[300];
        for (int t = 0; t < 300; t++) ids[t] = identity_rnd((int)ref->vocab);
        const Row whole = {.n = 300, .tok = ids, .want = WANT_LOGITS, .all = true};
        const float *want = golden_step(ref, &whole, 1)->logit;
        size_t row = (size_t)ref->vocab;
        for (size_t k = 0; k < sizeof lengths / sizeof *lengths; k++) {
            int n = lengths[k], slot = (int)k % 8;
            Row first = {.slot = slot, .n = n, .tok = ids, .want = WANT_LOGITS, .all = true};
            expect_close(want, golden_step(e, &first, 1)->logit, (size_t)n * row, "padded");
            for (int t = n; t < n + 2; t++) { /* what padding left behind must not be seen */
                Row next = {.slot = slot, .pos = t, .n = 1, .tok = ids + t, .want = WANT_LOGITS};
                expect_close(want + (size_t)t * row, golden_step(e, &next, 1)->logit, row, "after padding");
            }
            e->backend->rewind(e->engine, slot, 0);
        }
        for (int rows = 1; rows <= 8; rows++) { /* B of 1, 2, 4 and 8, some with rows that are not used */
            Row all[8];
            for (int r = 0; r < rows; r++) {
                int slot = 7 - r, n = 1 + 4 * r;
                e->backend->rewind(e->engine, slot, 0);
                golden_step(e, &(Row){.slot = slot, .n = n, .tok = ids}, 1);
                all[r] = (Row){.slot = slot, .pos = n, .n = 1, .tok = ids + n, .want = WANT_LOGITS};
            }
            const RowOut *out = golden_step(e, all, rows);
            for (int r = 0; r < rows; r++)
                expect_close(want + (size_t)all[r].pos * row, out[r].logit, row, "decode of several rows");
        }
        engine_close(ref);
        engine_close(e);
    }
}

/* ---- identities: against ref, which keeps them bit for bit */

static void identities_of(const Golden *g, const EngineOpts *opts, int rounds) {
    EngineOpts lone = {.slots = 1, .ctx = opts->ctx - 10};
    lone.rows = lone.wanted = lone.ctx;
    tn_engine *alone = golden_open(g->source[1], "ref", &lone), *e = golden_open(g->source[0], backend, opts);
    for (int k = 0; k < rounds * IDENTITIES; k++)
        identity_case(alone, e, (Identity)(k % IDENTITIES), tolerance, g->dir);
    engine_close(e);
    engine_close(alone);
}

/* Of those whose goldens are left out above, over few programs, since compiling is what takes time here. */
static void identities(void **state) {
    (void)state;
    const EngineOpts o = {.slots = 2, .parked = 1, .ctx = 70, .rows = 90, .wanted = 62};
    for (int i = next_of(2) - 1; i < n_golden; i += next_of(2))
        if (is_asked_for(&golden[i])) identities_of(&golden[i], &o, 1);
}

/* Keys and values where the native kernels keep them: moved, saved, taken back. */
static void kernel_identities(void **state) {
    (void)state;
    in_this_process();
    const EngineOpts o = {.slots = SLOTS, .parked = 1, .ctx = IDENTITY_CTX + 10, .wanted = IDENTITY_CTX + 4,
                          .rows = IDENTITY_CTX + 8 * SLOTS, .weights = WEIGHTS_KERNEL};
    for (int i = 0; i < MODELS; i += 2) identities_of(model(i), &o, 2);
}

/* Copies, saved states and rewinds of states that two devices divide. */
static void identities_of_devices(void **state) {
    (void)state;
    const EngineOpts o = {.slots = 2, .parked = 1, .ctx = 70, .rows = 90, .wanted = 62, .devices = 2};
    identities_of(model(0), &o, 1);
}

static void more_identities(void **state) {
    (void)state;
    const EngineOpts o = {.slots = SLOTS, .parked = 2, .ctx = IDENTITY_CTX + 10, .wanted = IDENTITY_CTX + 4,
                          .rows = IDENTITY_CTX + 8 * SLOTS};
    for (int i = 0; i < MODELS; i++) identities_of(model(i), &o, 4);
}

/* NaN that an earlier sequence left in a slot, of keys, values and recurrent states, is never seen. */
static void old_states_do_not_leak(void **state) {
    (void)state;
    for (int i = 0; i < MODELS; i++) {
        EngineOpts o = {.slots = 2, .ctx = 64, .rows = 64, .wanted = 64};
        tn_engine *e = golden_open(model(i)->source[0], backend, &o),
                  *ref = golden_open(model(i)->source[0], "ref", &o);
        int32_t ids[40] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        Buf saved = {0};
        Err err = {0};
        golden_step(e, &(Row){.n = 40, .tok = ids}, 1);
        assert_true(e->backend->state(e->engine, 0, &saved, STATE_SAVE, &err));
        for (size_t at = sizeof(StateHeader); at + sizeof(float) <= saved.len; at += sizeof(float))
            memcpy(saved.data + at, &(float){NAN}, sizeof(float));
        for (int slot = 0; slot < 2; slot++) {
            assert_true(e->backend->state(e->engine, slot, &saved, STATE_LOAD, &err));
            e->backend->rewind(e->engine, slot, 0);
        }
        Row all = {.n = 12, .tok = ids, .want = WANT_LOGITS, .all = true};
        const float *want = golden_step(ref, &all, 1)->logit;
        size_t row = (size_t)ref->vocab;
        expect_close(want, golden_step(e, &all, 1)->logit, 12 * row, "over NaN, prefill");
        for (int t = 0; t < 12; t++) {
            Row one = {.slot = 1, .pos = t, .n = 1, .tok = ids + t, .want = WANT_LOGITS};
            expect_close(want + (size_t)t * row, golden_step(e, &one, 1)->logit, row, "over NaN, decode");
        }
        buf_deinit(&saved);
        engine_close(ref);
        engine_close(e);
    }
}

/* ---- results */

/* Equal logits: the lower id, of one and of several. */
static void ties_go_to_the_lower_id(void **state) {
    (void)state;
    enum { M = 2, V = 100, K = 5 };
    float x[M][V] = {0}, best[M];
    int32_t want[M][K] = {{0, 1, 2, 3, 4}, {70, 9, 30, 0, 1}}, got[M][K], id[M];
    x[1][70] = 2;
    x[1][9] = x[1][30] = 1;
    Buf top = {0}, argmax = {0};
    Err err = {0};
    Emit e;
    Hlo in, out[2];
    const HloShape logits = SHAPE(HLO_F32, M, V);
    assert_true(hlo_lower_topk(M, V, K, 1, &top, &err));
    emit_begin(&e, &argmax, 1, &logits, NULL, 1, (HloShape[]){SHAPE(HLO_F32, M), SHAPE(HLO_S32, M)}, 2, &in);
    emit_argmax(&e, in, &out[0], &out[1]);
    emit_end(&e, out, 2);
    EngineOpts o = {0};
    assert_non_null(backend_find(backend, &o, &err));
    const HloDevice *hlo = o.device;
    Device *d = hlo->open(o.spec, 0, &err);
    HloProgram *p[] = {hlo->compile(d, buf_view(&top), &err), hlo->compile(d, buf_view(&argmax), &err)};
    const HloSource from = hlo_memory(x);
    HloBuffer *arg = hlo->upload(d, &logits, &from, &err), *result[5] = {0};
    assert_true(hlo->run(d, p[0], &arg, 1, result, 3, &err) && hlo->run(d, p[1], &arg, 1, result + 3, 2, &err));
    assert_true(hlo->download(d, result[1], got, sizeof got, &err));
    assert_true(hlo->download(d, result[3], best, sizeof best, &err));
    assert_true(hlo->download(d, result[4], id, sizeof id, &err));
    assert_memory_equal(got, want, sizeof got);
    for (int r = 0; r < M; r++) assert_int_equal(id[r], want[r][0]);
    assert_true(best[0] >= 0 && best[1] >= 2);
    for (int i = 0; i < 5; i++) hlo->drop_buffer(d, result[i]);
    hlo->drop_buffer(d, arg);
    for (int i = 0; i < 2; i++) hlo->drop_program(d, p[i]);
    hlo->close(d);
    buf_deinit(&top);
    buf_deinit(&argmax);
}

static void top_k_is_that_of_ref(void **state) {
    (void)state;
    EngineOpts o = {.slots = 2, .ctx = 64, .rows = 64, .wanted = 16};
    tn_engine *e = golden_open(model(0)->source[0], backend, &o), *ref = golden_open(model(0)->source[0], "ref", &o);
    int32_t ids[10] = {5, 4, 3, 2, 1, 6, 7, 8, 9, 10};
    const int ks[] = {1, 5, 40, 100, (int)ref->vocab};
    for (size_t i = 0; i < sizeof ks / sizeof *ks; i++) {
        Row rows[] = {{.n = 10, .tok = ids, .want = WANT_TOPK, .all = true, .k = ks[i]},
                      {.slot = 1, .n = 3, .tok = ids, .want = WANT_TOPK, .k = ks[i]}};
        const RowOut *a = golden_step(e, rows, 2), *b = golden_step(ref, rows, 2);
        for (int r = 0; r < 2; r++) {
            assert_int_equal(a[r].n, b[r].n);
            expect_close(b[r].lse, a[r].lse, (size_t)a[r].n, "lse");
            for (int k = 0; k < a[r].n * ks[i]; k++) /* a near tie may fall the other way: its logits are close */
                assert_true(fabs((double)a[r].logit[k] - (double)b[r].logit[k]) <= tolerance);
            for (int k = 0; k < a[r].n; k++) assert_int_equal(a[r].id[k * ks[i]], b[r].id[k * ks[i]]);
        }
        for (int s = 0; s < 2; s++) {
            e->backend->rewind(e->engine, s, 0);
            ref->backend->rewind(ref->engine, s, 0);
        }
    }
    engine_close(ref);
    engine_close(e);
}

/* Weights in bf16: what is stored in bf16 is not rounded again. */
static void drafts_change_no_token(void **state) {
    (void)state;
    EngineOpts opts = {.slots = 2, .ctx = 80, .rows = 16, .wanted = 12};
    tn_engine *e = golden_open(model(MODELS - 1)->source[1], backend, &opts);
    drafts_case(e, tolerance);
    engine_close(e);
}

static void bf16_weights(void **state) {
    (void)state;
    for (int i = 0; i < n_golden; i++) {
        if (!strstr(golden[i].dir, "/llama-bf16")) continue;
        EngineOpts o = {.slots = 1, .ctx = GOLDEN_CTX, .rows = GOLDEN_CTX, .wanted = GOLDEN_CTX,
                        .weights = WEIGHTS_BF16};
        tn_engine *e = golden_open(golden[i].source[0], backend, &o);
        check_golden(e, &golden[i], &golden[i].prompt[0]);
        engine_close(e);
        return;
    }
    fail_msg("there is no model in bf16");
}

/* ---- packed weights: the values of every type, in a prompt's program and in a token's */

/* The kernels' activations have 8 bits: they are held against the native engine. */
static void check_packed(const char *path, WeightType weights, bool more, const char *what) {
    enum { N = 16 };
    int32_t ids[N + 1];
    EngineOpts o = {.slots = 1, .ctx = 64, .rows = 64, .wanted = 64, .kv = KV_F32, .weights = weights};
    tn_engine *e = golden_open(path, backend, &o);
    tn_engine *ref = golden_open(path, weights == WEIGHTS_KERNEL ? "cpu" : "ref", &o);
    for (int t = 0; t <= N; t++) ids[t] = (int32_t)((7 * t * t + 3 * t + 5) % e->vocab);
    const Row row[] = {{.n = N, .tok = ids, .want = WANT_LOGITS, .all = true},
                       {.pos = N, .n = 1, .tok = ids + N, .want = WANT_LOGITS}};
    for (int i = 0; i < (more ? 2 : 1); i++) {
        const float *want = golden_step(ref, &row[i], 1)->logit, *got = golden_step(e, &row[i], 1)->logit;
        expect_close(want, got, (size_t)row[i].n * (size_t)e->vocab, what);
    }
    engine_close(ref);
    engine_close(e);
}

static bool is_common(DType t) {
    return t == DT_Q4_0 || t == DT_Q4_1 || t == DT_Q8_0 || t == DT_Q4_K || t == DT_Q6_K || t == DT_MXFP4;
}

static void check_types(WeightType weights, bool experts) {
    for (DType t = 0; t < DT_COUNT; t++) {
        if (dtype_info(t)->gguf_id < 0 || (experts && t != DT_Q4_K && t != DT_Q8_0 && t != DT_MXFP4)) continue;
        if (weights == WEIGHTS_TYPE && (!block_form(t) || !weight_check(WEIGHT_TYPED, &(Tensor){.dtype = t}, NULL)))
            continue;
        if (weights == WEIGHTS_TYPE && next_of(2) > 1 && (experts ? t != DT_Q4_K : !is_common(t))) continue;
        TempDir dir = temp_dir_open();
        tiny_model_put(&dir, t, experts);
        check_packed(temp_dir_path(&dir, "model.gguf"), weights, experts || t == DT_Q6_K, dtype_info(t)->name);
        temp_dir_close(&dir);
    }
}

static void packed_types(void **state) {
    (void)state;
    check_types(WEIGHTS_GRAPH, false);
}

static void packed_experts(void **state) {
    (void)state;
    check_types(WEIGHTS_GRAPH, true);
}

/* Codes in the compiler's own types, with and without signs, of 4 bits and 8, and its float of 4 bits. */
static void typed_types(void **state) {
    (void)state;
    in_this_process();
    check_types(WEIGHTS_TYPE, false);
    check_types(WEIGHTS_TYPE, true);
    check_packed("tests/golden/types/mlx-llama", WEIGHTS_TYPE, true, "mlx-llama");
    check_packed("tests/golden/types/mlx-lm-gpt-oss", WEIGHTS_TYPE, true, "mlx-lm-gpt-oss");
    check_packed("tests/golden/types/mlx-lm-nvfp4", WEIGHTS_TYPE, false, "mlx-lm-nvfp4");
}

/* ---- every call gives the native engine's bits: a layer of which the compiler computes nothing itself */

static uint32_t draw(uint32_t n) { return (uint32_t)identity_rnd((int)n); }

static Val random_weight(Graph *g, DType t, int64_t rows, int64_t width, float mean) {
    Tensor *w = arena_new(&g->arena, 1, sizeof *w);
    *w = (Tensor){.name = str_of(arena_printf(&g->arena, "w%d", g->n_node)), .dtype = rows ? t : DT_F32,
                  .rank = rows ? 2 : 1, .dim = {rows ? rows : width, rows ? width : 1, 1, 1}};
    w->bytes = (size_t)(rows ? rows : 1) * dtype_row_bytes(w->dtype, width);
    uint8_t *data = arena_new(&g->arena, w->bytes, 1);
    random_blocks(w->dtype, data, w->bytes, mean, 0.1f, draw);
    w->data = data;
    return graph_weight(g, w);
}

static Graph layer_of_calls(DType t) {
    enum { V = 96, D = 256, HEADS = 4, HD = D / HEADS, KV = 2 };
    Graph g = graph_new();
    Val table = random_weight(&g, t, V, D, 0), x = graph_embed(&g, graph_input(&g), table);
    Val h = graph_rmsnorm(&g, x, random_weight(&g, t, 0, D, 1), 1e-5);
    Val q = graph_linear(&g, h, random_weight(&g, t, D, D, 0));
    Val k = graph_linear(&g, h, random_weight(&g, t, KV * HD, D, 0));
    Val v = graph_linear(&g, h, random_weight(&g, t, KV * HD, D, 0));
    const int64_t heads[] = {HEADS, HD}, kv_heads[] = {KV, HD}, flat[] = {D};
    Val kv = graph_cache(&g, graph_reshape(&g, k, 2, kv_heads), graph_reshape(&g, v, 2, kv_heads));
    Val a = graph_attention(&g, graph_reshape(&g, q, 2, heads), kv, VAL_NONE, (AttnAttr){.scale = 0.125});
    x = graph_add(&g, x, graph_linear(&g, graph_reshape(&g, a, 1, flat), random_weight(&g, t, D, D, 0)));
    h = graph_rmsnorm(&g, x, random_weight(&g, t, 0, D, 1), 1e-5);
    Val gate = graph_act(&g, graph_linear(&g, h, random_weight(&g, t, D, D, 0)), ACT_SILU);
    Val up = graph_linear(&g, h, random_weight(&g, t, D, D, 0));
    x = graph_add(&g, x, graph_linear(&g, graph_mul(&g, gate, up), random_weight(&g, t, D, D, 0)));
    x = graph_rmsnorm(&g, graph_wanted(&g, x), random_weight(&g, t, 0, D, 1), 1e-5);
    g.output[OUTPUT_LOGITS] = graph_linear(&g, x, table);
    return g;
}

static void kernel_bits(void **state) {
    (void)state;
    static const DType types[] = {DT_F32, DT_BF16, DT_Q4_0, DT_Q8_0, DT_Q4_K, DT_Q6_K, DT_MXFP4};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        enum { N = 16 };
        Graph g = layer_of_calls(types[i]);
        EngineOpts o = {.slots = 1, .ctx = 64, .rows = 64, .wanted = 64, .kv = KV_F32}, cpu = o;
        o.weights = WEIGHTS_KERNEL;
        Err err = {0};
        const Backend *b[] = {backend_find("cpu", &cpu, &err), backend_find(backend, &o, &err)};
        const float *logits[2];
        Engine *e[2];
        bool lost[1] = {false};
        int32_t ids[N + 1];
        for (int t = 0; t <= N; t++) ids[t] = (7 * t * t + 3 * t + 5) % 96;
        for (int k = 0; k < 2; k++)
            if (!(e[k] = b[k]->open(NULL, &g, k ? &o : &cpu, &err))) fail_msg("%s", err.msg);
        for (int t = 0; t < 2; t++) { /* a prompt, and a token */
            Row row = {.pos = t ? N : 0, .n = t ? 1 : N, .tok = t ? ids + N : ids, .want = WANT_LOGITS, .all = !t};
            for (int k = 0; k < 2; k++) {
                Step s = {&row, 1, NULL, lost};
                if (!b[k]->step(e[k], &s, &err)) fail_msg("%s", err.msg);
                logits[k] = s.out[0].logit;
            }
            if (memcmp(logits[0], logits[1], sizeof(float) * 96 * (size_t)row.n) != 0)
                fail_msg("%s: other bits, of %d tokens", dtype_info(types[i])->name, row.n);
        }
        for (int k = 0; k < 2; k++) b[k]->close(e[k]);
        graph_deinit(&g);
    }
}

static void kernel_types(void **state) {
    (void)state;
    in_this_process();
    check_types(WEIGHTS_KERNEL, false);
}

static void packed_mlx(void **state) {
    (void)state;
    /* groups of every size, codes of every width */
    check_packed("tests/golden/types/mlx-llama", WEIGHTS_GRAPH, true, "mlx-llama");
    check_packed("tests/golden/types/mlx-lm-gpt-oss", WEIGHTS_GRAPH, true, "mlx-lm-gpt-oss");
    check_packed("tests/golden/types/mlx-lm-nvfp4", WEIGHTS_GRAPH, false, "mlx-lm-nvfp4");
}

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(goldens),
        cmocka_unit_test(several_devices),
        cmocka_unit_test(every_bucket),
        cmocka_unit_test(identities),
        cmocka_unit_test(identities_of_devices),
        cmocka_unit_test(more_identities),
        cmocka_unit_test(old_states_do_not_leak),
        cmocka_unit_test(ties_go_to_the_lower_id),
        cmocka_unit_test(top_k_is_that_of_ref),
        cmocka_unit_test(drafts_change_no_token),
        cmocka_unit_test(bf16_weights),
        cmocka_unit_test(packed_types),
        cmocka_unit_test(packed_experts),
        cmocka_unit_test(packed_mlx),
        cmocka_unit_test(kernel_goldens),
        cmocka_unit_test(kernel_types),
        cmocka_unit_test(kernel_bits),
        cmocka_unit_test(typed_types),
        cmocka_unit_test(kernel_identities),
    };
    if (argc > 1) cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, setup, golden_teardown);
}
