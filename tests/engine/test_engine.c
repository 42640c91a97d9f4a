/* Sampler, session and scheduler over the reference engine and a golden model. */
#include "../support/golden.h"

#include "engine/sample.h"
#include "engine/sched.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char model[] = "tests/golden/models/llama-plain";

/* ---- sampler ---- */

static SampleOpts plain(float temp, int top_k, float top_p, float min_p, uint32_t seed) {
    SampleOpts o = sample_defaults();
    o.temp = temp;
    o.top_k = top_k;
    o.top_p = top_p;
    o.min_p = min_p;
    o.seed = seed;
    return o;
}

static SampleOpts greedy_opts(void) { return plain(0, 40, 0.95f, 0.05f, 0); }

static Sampler *sampler(SampleOpts o, int64_t vocab) {
    assert_true(sample_check(&o, vocab, NULL));
    return sampler_new(&o, vocab);
}

/* 32 draws that a C++ program made with std::mt19937, std::uniform_real_distribution and libllama's chain. */
static void test_sampler_stream(void **state) {
    (void)state;
    static const int32_t expected[] = {35, 20, 12, 43, 47, 4,  4,  20, 4, 27, 27, 35, 31, 43, 27, 27,
                                       8,  27, 31, 4,  16, 24, 32, 27, 8, 8,  35, 43, 8,  8,  12, 5};
    enum { V = 50, K = 20 };
    float logits[V], top[K];
    int32_t ids[K];
    for (int i = 0; i < V; i++) logits[i] = (float)((i * 37) % V) / 10.0f;
    logits_topk(logits, V, K, ids, top);
    Sampler *by_topk = sampler(plain(0.7f, K, 0.9f, 0.05f, 1234), V);
    RowOut out = {.n = 1, .id = ids, .logit = top};
    int k;
    assert_int_equal(sampler_want(by_topk, &k), WANT_TOPK);
    assert_int_equal(k, K);
    for (int i = 0; i < 32; i++) assert_int_equal(sampler_next(by_topk, &out, 0), expected[i]);
    sampler_free(by_topk);
}

/* Where the chain ends: greedy, a single candidate, everything equal, k above the vocabulary. */
static void test_sampler_edges(void **state) {
    (void)state;
    float logits[4] = {1, 3, 3, 2};
    RowOut all = {.n = 1, .logit = logits};
    int32_t best = logits_argmax(logits, 4);
    assert_int_equal(best, 1);
    Sampler *greedy = sampler(greedy_opts(), 4);
    int k;
    assert_int_equal(sampler_want(greedy, &k), WANT_ARGMAX);
    assert_int_equal(sampler_next(greedy, &(RowOut){.n = 1, .id = &best}, 0), 1);
    sampler_free(greedy);
    Sampler *one = sampler(plain(2, 0, 1e-9f, 0, 5), 4);
    assert_int_equal(sampler_want(one, &k), WANT_LOGITS);
    for (int i = 0; i < 50; i++) assert_int_equal(sampler_next(one, &all, 0), 1);
    sampler_free(one);
    Sampler *strict = sampler(plain(1, 0, 1, 1, 5), 4);
    int seen[4] = {0};
    for (int i = 0; i < 200; i++) seen[sampler_next(strict, &all, 0)]++;
    assert_true(!seen[0] && !seen[3] && seen[1] > 50 && seen[2] > 50);
    sampler_free(strict);
    Sampler *cold = sampler(plain(1e-40f, 0, 1, 0, 5), 4); /* as good as greedy */
    for (int i = 0; i < 50; i++) {
        int32_t id = sampler_next(cold, &all, 0);
        assert_true(id == 1 || id == 2);
    }
    sampler_free(cold);
    Sampler *wide = sampler(plain(1, 1000, 1, 0, 5), 4);
    assert_int_equal(sampler_want(wide, &k), WANT_TOPK);
    assert_int_equal(k, 4);
    sampler_free(wide);
}

static void test_topk(void **state) {
    (void)state;
    enum { V = 97 };
    float logits[V], top[V];
    int32_t ids[V];
    for (int i = 0; i < V; i++) logits[i] = (float)((i * 31) % 11); /* many ties */
    for (int k = 1; k <= V; k++) {
        logits_topk(logits, V, k, ids, top);
        for (int i = 1; i < k; i++)
            assert_true(top[i - 1] > top[i] || (top[i - 1] == top[i] && ids[i - 1] < ids[i]));
        for (int i = 0; i < k; i++) {
            int better = 0;
            for (int j = 0; j < V; j++) better += logits[j] > top[i] || (logits[j] == top[i] && j < ids[i]);
            assert_int_equal(better, i);
        }
    }
}

/* ---- session ---- */

/* Hidden rows are what the head makes the logits of, alone or beside them, for each token or the last; the same bits
 * in a step of many tokens and in steps of one. */
static void test_hidden_rows(void **state) {
    (void)state;
    enum { N = 7 };
    static const char *const backends[] = {"ref", "cpu"};
    static const int32_t ids[N] = {3, 1, 4, 1, 5, 9, 2};
    for (int b = 0; b < 2; b++) {
        EngineOpts o = {.slots = 2, .ctx = 32, .rows = 16, .wanted = 16, .threads = 2, .precise = true};
        tn_engine *e = golden_open(model, backends[b], &o);
        const Graph *g = &e->graph;
        const Tensor *head = g->node[g->node[g->output[OUTPUT_LOGITS]].in[1]].tensor;
        int64_t width = graph_width(g, OUTPUT_HIDDEN), vocab = e->vocab;
        assert_int_equal(head->dtype, DT_F32);
        float *all = mem_new((size_t)(N * width), sizeof *all);
        const Row every = {.n = N, .tok = ids, .want = WANT_LOGITS, .all = true, .hidden = true};
        const RowOut *out = golden_step(e, &every, 1);
        assert_int_equal(out->n, N);
        memcpy(all, out->hidden, (size_t)(N * width) * sizeof *all);
        for (int64_t i = 0; i < N * vocab; i++) {
            const float *w = (const float *)head->data + i % vocab * width, *x = all + i / vocab * width;
            double sum = 0;
            for (int64_t k = 0; k < width; k++) sum += (double)w[k] * (double)x[k];
            assert_true(fabs(sum - (double)out->logit[i]) <= 1e-4);
        }
        for (int t = 0; t < N; t++) {
            const Row one = {.slot = 1, .pos = t, .n = 1, .tok = ids + t, .hidden = true};
            out = golden_step(e, &one, 1);
            assert_int_equal(out->n, 1);
            assert_null(out->logit);
            assert_memory_equal(out->hidden, all + t * width, (size_t)width * sizeof *all);
        }
        out = golden_step(e, &(Row){.slot = 0, .pos = N, .n = 1, .tok = ids, .want = WANT_ARGMAX}, 1);
        assert_null(out->hidden);
        free(all);
        engine_close(e);
    }
}

static void test_session(void **state) {
    (void)state;
    tn_error error = {0};
    assert_null(tn_engine_open("no/such/model", NULL, &error));
    assert_true(error.code && strstr(error.message, "no/such/model"));
    assert_null(tn_engine_open(model, &(tn_config){.backend = "magic"}, &error));
    assert_non_null(strstr(error.message, "backend: 'magic' is none of cpu, ref, pjrt:PLUGIN"));
    tn_engine *e = tn_engine_open(
        model, &(tn_config){.backend = "ref", .context = 64, .slots = 2, .chunk = 5, .results = 5}, &error);
    assert_non_null(e);
    tn_caps caps = tn_engine_caps(e);
    assert_int_equal(caps.slots, 2);
    assert_int_equal(caps.context, 64);
    assert_int_equal(caps.vocab, 151);
    tn_session *a = tn_session_open(e, &error), *b = tn_session_open(e, &error);
    assert_non_null(a);
    assert_non_null(b);
    assert_null(tn_session_open(e, &error));
    assert_non_null(strstr(error.message, "all 2 slots are taken"));

    /* a: prefill in chunks, decode; b: verify two right and one wrong token, commit two */
    int32_t prompt[17];
    for (int i = 0; i < 17; i++) prompt[i] = (i * 29) % 151;
    tn_out out = {.want = TN_WANT_ARGMAX};
    int32_t greedy[4];
    assert_true(tn_session_prefill(a, prompt, 17, &out, &error));
    for (int i = 0; i < 4; i++) {
        greedy[i] = out.ids[0];
        assert_true(tn_session_decode(a, greedy[i], &out, &error));
    }
    assert_int_equal(tn_session_length(a), 21);
    out = (tn_out){.want = TN_WANT_ARGMAX};
    assert_true(tn_session_prefill(b, prompt, 17, &out, &error));
    assert_int_equal(out.ids[0], greedy[0]);
    int32_t draft[3] = {greedy[0], greedy[1], (greedy[2] + 1) % 151};
    assert_true(tn_session_verify(b, draft, 3, &out, &error));
    assert_int_equal(out.n, 3);
    assert_int_equal(out.ids[0], greedy[1]);
    assert_int_equal(out.ids[1], greedy[2]);
    assert_false(tn_session_decode(b, 1, &out, &error)); /* not committed */
    assert_false(tn_session_commit(b, 4, &error));
    assert_true(tn_session_commit(b, 2, &error));
    assert_int_equal(tn_session_length(b), 19);
    out = (tn_out){.want = TN_WANT_ARGMAX};
    assert_true(tn_session_decode(b, greedy[2], &out, &error));
    assert_int_equal(out.ids[0], greedy[3]);

    /* rewind and nonsense */
    assert_int_equal(tn_session_rewind(b, 17), 17);
    assert_int_equal(tn_session_rewind(b, 99), 17);
    assert_int_equal(tn_session_rewind(b, -3), 0);
    assert_false(tn_session_prefill(b, prompt, 0, NULL, &error));
    assert_false(tn_session_prefill(b, NULL, 3, NULL, &error));
    assert_false(tn_session_decode(b, 151, NULL, &error));
    assert_false(tn_session_decode(b, -1, NULL, NULL));
    out = (tn_out){.want = TN_WANT_LOGITS, .all = true};
    assert_false(tn_session_prefill(b, prompt, 6, &out, &error)); /* more results than a call has */
    assert_int_equal(tn_session_length(b), 0);
    int32_t many[65] = {0};
    assert_false(tn_session_prefill(b, many, 65, NULL, &error));
    assert_non_null(strstr(error.message, "65 tokens after 0 do not fit the context of 64"));
    tn_session_close(a);
    tn_session_close(b);
    tn_session_close(NULL);
    tn_engine_close(e);
    tn_engine_close(NULL);
}

/* States that cannot go back: a commit of part of a verify does, an arbitrary rewind reaches the start. */
static void test_session_recurrent(void **state) {
    (void)state;
    static const char *const models[] = {"tests/golden/models/mamba2-plain", "tests/golden/models/jamba-plain"};
    static const char *const backends[] = {"ref", "cpu"};
    for (int i = 0; i < 4; i++) {
        tn_error error = {0};
        tn_config config = {.backend = backends[i / 2], .context = 64, .chunk = 7, .results = 8, .threads = 2};
        tn_engine *e = tn_engine_open(models[i % 2], &config, &error);
        assert_non_null(e);
        tn_session *s = tn_session_open(e, &error);
        int32_t prompt[17], greedy[6];
        for (int k = 0; k < 17; k++) prompt[k] = (k * 29) % 127;
        tn_out out = {.want = TN_WANT_ARGMAX};
        assert_true(tn_session_prefill(s, prompt, 17, &out, &error));
        for (int k = 0; k < 6; k++) {
            greedy[k] = out.ids[0];
            assert_true(tn_session_decode(s, greedy[k], &out, &error));
        }
        assert_int_equal(tn_session_rewind(s, 10), 0);
        for (int keep = 0; keep <= 4; keep++) {
            int32_t draft[5];
            for (int k = 0; k < 5; k++) draft[k] = k < keep ? greedy[k] : (greedy[k] + 1) % 127;
            assert_true(tn_session_prefill(s, prompt, 17, NULL, &error));
            assert_true(tn_session_verify(s, draft, 5, &out, &error));
            for (int k = 0; k < keep; k++) assert_int_equal(out.ids[k], greedy[k + 1]);
            assert_true(tn_session_commit(s, keep, &error));
            assert_int_equal(tn_session_length(s), 17 + keep);
            out = (tn_out){.want = TN_WANT_ARGMAX};
            for (int k = keep; k < 5; k++) {
                assert_true(tn_session_decode(s, greedy[k], &out, &error));
                assert_int_equal(out.ids[0], greedy[k + 1]);
            }
            assert_int_equal(tn_session_rewind(s, 0), 0);
        }
        tn_session_close(s);
        tn_engine_close(e);
    }
}

/* ---- scheduler ---- */

typedef struct Client {
    Ids got;
    Finish why;
    int ended, stop_at, cancel_at; /* how often it ended; token counts */
    Err err;
    RequestStats stats;
} Client;

static TokenVerdict on_token(void *user, int32_t id, const TokenProbs *probs) {
    (void)probs;
    Client *c = user;
    ids_put(&c->got, id);
    if (c->cancel_at && (int)c->got.len == c->cancel_at) return TOKEN_CANCEL;
    return c->stop_at && (int)c->got.len == c->stop_at ? TOKEN_END : TOKEN_GO;
}

static void on_done(void *user, Finish why, const RequestStats *stats, const Err *err) {
    Client *c = user;
    c->why = why;
    c->ended++;
    c->stats = *stats;
    if (err) c->err = *err;
}

static Request request(Client *c, const int32_t *prompt, int n, int max_tokens, SampleOpts sample) {
    return (Request){.prompt = prompt,
                     .n_prompt = n,
                     .max_tokens = max_tokens,
                     .sample = sample,
                     .token = on_token,
                     .done = on_done,
                     .user = c};
}

static tn_engine *engine(int slots, int rows) {
    EngineOpts o = {.slots = slots, .ctx = 80, .rows = rows, .wanted = slots, .threads = 1};
    return golden_open(model, "ref", &o);
}

enum { CLIENTS = 9 };

static void make_prompts(int32_t prompt[CLIENTS][40], int len[CLIENTS]) {
    for (int i = 0; i < CLIENTS; i++) {
        len[i] = 1 + (i * 17) % 40;
        for (int k = 0; k < 40; k++) prompt[i][k] = (i * 41 + k * 13) % 151;
    }
}

static SampleOpts sample_of(int i) {
    return i % 2 ? greedy_opts() : plain(0.9f, 20, 0.95f, 0.02f, (uint32_t)i);
}

/* Nine requests over one to four slots and steps of 4 to 64 tokens: each gets what it gets alone. */
static void test_sched_equals_alone(void **state) {
    (void)state;
    int32_t prompt[CLIENTS][40];
    int len[CLIENTS];
    make_prompts(prompt, len);
    Client alone[CLIENTS] = {0};
    for (int i = 0; i < CLIENTS; i++) {
        tn_engine *e = engine(1, 64);
        Sched *s = sched_open(e);
        Request r = request(&alone[i], prompt[i], len[i], 12 + i, sample_of(i));
        assert_true(sched_submit(s, &r, NULL));
        while (sched_step(s)) {}
        assert_int_equal(alone[i].why, FINISH_LENGTH);
        assert_int_equal(alone[i].got.len, 12 + i);
        assert_int_equal(alone[i].stats.n_generated, 12 + i);
        sched_close(s);
        engine_close(e);
    }
    for (int slots = 1; slots <= 4; slots++)
        for (int rows = 4; rows <= 64; rows *= 4) {
            tn_engine *e = engine(slots, rows);
            Sched *s = sched_open(e);
            Client c[CLIENTS] = {0};
            for (int i = 0; i < CLIENTS; i++) {
                Request r = request(&c[i], prompt[i], len[i], 12 + i, sample_of(i));
                assert_true(sched_submit(s, &r, NULL));
                for (int k = 0; k < i % 3; k++) sched_step(s); /* staggered arrival */
            }
            while (sched_step(s)) {}
            for (int i = 0; i < CLIENTS; i++) {
                assert_int_equal(c[i].ended, 1);
                assert_int_equal(c[i].got.len, alone[i].got.len);
                assert_memory_equal(c[i].got.data, alone[i].got.data, alone[i].got.len * sizeof(int32_t));
                ids_deinit(&c[i].got);
            }
            sched_close(s);
            for (int i = 0; i < slots; i++) assert_false(e->taken[i]);
            engine_close(e);
        }
    for (int i = 0; i < CLIENTS; i++) ids_deinit(&alone[i].got);
}

static void test_sched_ends(void **state) {
    (void)state;
    int32_t prompt[80] = {3, 1, 4, 1, 5};
    tn_engine *e = engine(2, 16);
    Sched *s = sched_open(e);
    Err err = {0};
    SampleOpts greedy = greedy_opts();
    Client stop = {.stop_at = 3}, cancel = {.cancel_at = 2}, full = {0}, none = {0}, left = {0};
    Request r = request(&stop, prompt, 5, 20, greedy);
    assert_true(sched_submit(s, &r, &err));
    r = request(&cancel, prompt, 5, 20, greedy);
    assert_true(sched_submit(s, &r, &err));
    r = request(&full, prompt, 70, -1, greedy);
    assert_true(sched_submit(s, &r, &err));
    r = request(&none, prompt, 80, 0, greedy);
    assert_true(sched_submit(s, &r, &err));
    while (sched_step(s)) {}
    assert_int_equal(stop.why, FINISH_STOP);
    assert_int_equal(stop.got.len, 3);
    assert_int_equal(cancel.why, FINISH_CANCELLED);
    assert_int_equal(full.why, FINISH_LENGTH);
    assert_int_equal(full.got.len, 10); /* 80 - 70 */
    assert_int_equal(none.why, FINISH_LENGTH);
    assert_int_equal(none.got.len, 0);

    /* refused at once, with both numbers */
    r = request(&left, prompt, 80, 1, greedy);
    assert_false(sched_submit(s, &r, &err));
    assert_non_null(strstr(err.msg, "the prompt has 80 tokens, the context holds 80: no room"));
    r = request(&left, prompt, 0, 1, greedy);
    assert_false(sched_submit(s, &r, &err));
    prompt[2] = 151;
    r = request(&left, prompt, 5, 1, greedy);
    assert_false(sched_submit(s, &r, &err));
    assert_non_null(strstr(err.msg, "token id 151"));
    assert_int_equal(left.ended, 0);

    /* what is left at close is told */
    prompt[2] = 0;
    r = request(&left, prompt, 5, 50, greedy);
    assert_true(sched_submit(s, &r, &err));
    sched_step(s);
    sched_close(s);
    assert_int_equal(left.ended, 1);
    assert_int_equal(left.why, FINISH_CANCELLED);
    ids_deinit(&stop.got);
    ids_deinit(&cancel.got);
    ids_deinit(&full.got);
    ids_deinit(&left.got);
    engine_close(e);
}

/* Logits that are not numbers end a request, greedy or sampled; they are never a token. */
static bool nan_step(Engine *e, Step *s, Err *err) {
    static float bad[151];
    static RowOut out[2];
    if (!backend_ref.step(e, s, err)) return false;
    for (int i = 0; i < 151; i++) bad[i] = NAN;
    for (int i = 0; i < s->n; i++) {
        out[i] = s->out[i];
        if (out[i].n) out[i].logit = bad;
    }
    s->out = out;
    return true;
}

static void test_sched_refuses_nan(void **state) {
    (void)state;
    int32_t prompt[3] = {1, 2, 3};
    const SampleOpts samples[] = {greedy_opts(), plain(1, 5, 1, 0, 1), plain(1, 0, 1, 0, 1)};
    for (int i = 0; i < 3; i++) {
        tn_engine *e = engine(1, 16);
        Backend broken = *e->backend;
        broken.step = nan_step;
        e->backend = &broken;
        Sched *s = sched_open(e);
        Client c = {0};
        Request r = request(&c, prompt, 3, 5, samples[i]);
        assert_true(sched_submit(s, &r, NULL));
        while (sched_step(s)) {}
        assert_int_equal(c.why, FINISH_ERROR);
        assert_string_equal(c.err.msg, "the logits are not finite");
        assert_int_equal(c.got.len, 0);
        sched_close(s);
        engine_close(e);
    }
}

/* An engine that loses states: step number fail_at destroys every slot of its step. */
static int steps, fail_at, fail_every;

static bool flaky_step(Engine *e, Step *s, Err *err) {
    steps++;
    if (steps != fail_at && !(fail_every && steps % fail_every == 0)) return backend_ref.step(e, s, err);
    for (int i = 0; i < s->n; i++) {
        backend_ref.rewind(e, s->row[i].slot, 0);
        s->lost[s->row[i].slot] = true;
    }
    return err_set(err, ERR_BACKEND, "the device is gone");
}

static void test_sched_replays_lost_slots(void **state) {
    (void)state;
    int32_t prompt[CLIENTS][40];
    int len[CLIENTS];
    make_prompts(prompt, len);
    Client want[2] = {0};
    for (int mode = 0; mode < 3; mode++) { /* never, once, always */
        tn_engine *e = engine(2, 16);
        Backend flaky = *e->backend;
        flaky.step = flaky_step;
        e->backend = &flaky;
        steps = 0;
        fail_at = mode == 1 ? 7 : 0;
        fail_every = mode == 2 ? 5 : 0;
        Sched *s = sched_open(e);
        Client c[2] = {0};
        for (int i = 0; i < 2; i++) {
            Request r = request(&c[i], prompt[i + 2], len[i + 2], 20, sample_of(i));
            assert_true(sched_submit(s, &r, NULL));
        }
        while (sched_step(s)) {}
        for (int i = 0; i < 2; i++) {
            assert_int_equal(c[i].ended, 1);
            assert_int_equal(c[i].why, mode == 2 ? FINISH_ERROR : FINISH_LENGTH);
            if (mode == 2) assert_string_equal(c[i].err.msg, "the device is gone");
            if (mode == 0) want[i] = c[i];
            if (mode == 1) assert_memory_equal(c[i].got.data, want[i].got.data, 20 * sizeof(int32_t));
            if (mode) ids_deinit(&c[i].got);
        }
        sched_close(s);
        engine_close(e);
    }
    ids_deinit(&want[0].got);
    ids_deinit(&want[1].got);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sampler_stream),     cmocka_unit_test(test_sampler_edges),
        cmocka_unit_test(test_topk),               cmocka_unit_test(test_session),
        cmocka_unit_test(test_hidden_rows),
        cmocka_unit_test(test_sched_equals_alone), cmocka_unit_test(test_sched_ends),
        cmocka_unit_test(test_sched_refuses_nan),  cmocka_unit_test(test_sched_replays_lost_slots),
        cmocka_unit_test(test_session_recurrent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
