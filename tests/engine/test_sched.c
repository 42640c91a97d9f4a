/* The scheduler around its requests: what prompts share, who goes first, what a cancel touches, saved slots. On `cpu`,
 * where reuse must not change a bit, with a model whose states grow and one whose states are of fixed size. */
#include "engine/sched.h"
#include "engine/slot_file.h"
#include "../support/golden.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { PROMPT = 60, ANSWER = 12,  };

typedef struct Client {
    Ids got;
    Finish why;
    RequestStats stats;
    Err err;
    int ended, turns; /* progress calls */
    Sched *s;
} Client;

static TokenVerdict on_token(void *user, int32_t id, const TokenProbs *probs) {
    (void)probs;
    ids_put(&((Client *)user)->got, id);
    return TOKEN_GO;
}

static void on_progress(void *user) {
    Client *c = user;
    if (c->s) assert_true(sched_stats(c->s)->n_fed <= sched_stats(c->s)->n_prompt);
    c->turns++;
}

static void on_done(void *user, Finish why, const RequestStats *stats, const Err *err) {
    Client *c = user;
    c->why = why;
    c->stats = *stats;
    c->ended++;
    if (err) c->err = *err;
}

static Request request(Client *c, const int32_t *prompt, int n) {
    SampleOpts sample = sample_defaults();
    sample.temp = 0;
    return (Request){.prompt = prompt,
                     .n_prompt = n,
                     .max_tokens = ANSWER,
                     .sample = sample,
                     .progress = on_progress,
                     .token = on_token,
                     .done = on_done,
                     .user = c};
}

static tn_engine *engine(const char *name, int slots, int parked, int rows) {
    EngineOpts o = {.slots = slots, .parked = parked, .ctx = 200, .rows = rows, .wanted = slots, .threads = 1};
    char path[200];
    snprintf(path, sizeof path, "tests/golden/models/%s/model.gguf", name);
    return golden_open(path, "cpu", &o);
}

/* The prompt of a family: members of it share their first 40 tokens. */
static void make_prompt(int32_t *prompt, int family, int member) {
    for (int i = 0; i < PROMPT; i++) prompt[i] = (family * 37 + i * 11 + (i >= 40 ? 3 * member : 0)) % 120;
}

static void run(Sched *s) {
    while (sched_step(s)) {}
}

static void alone(const char *name, const int32_t *prompt, int n, Ids *out) {
    tn_engine *e = engine(name, 1, 0, 64);
    Sched *s = sched_open(e);
    Client c = {0};
    Request r = request(&c, prompt, n);
    assert_true(sched_submit(s, &r, NULL));
    run(s);
    *out = c.got;
    sched_close(s);
    engine_close(e);
}

static void assert_same(const Ids *a, const Ids *b) {
    assert_int_equal(a->len, b->len);
    assert_memory_equal(a->data, b->data, a->len * sizeof *a->data);
}

/* Every layer has a window of 20 tokens. Where the pool has room a prompt that shares 100 tokens with an earlier one is
 * fed the rest; where what these saw had to make room it is fed anew, and a sequence that only goes on is not. The
 * answers are the same. */
static void test_small_pool(void **state) {
    (void)state;
    enum { LONG = 150, SHARED = 100, TURNS = 4 };
    int32_t a[LONG], b[LONG], cousin[LONG];
    for (int i = 0; i < LONG; i++) {
        a[i] = (i * 11 + 3) % 90;
        b[i] = (i * 7 + 50) % 90;
        cousin[i] = i < SHARED ? a[i] : (i * 13) % 90;
    }
    const int32_t *prompts[TURNS] = {a, b, a, cousin};
    const struct {
        int pool, again, cousin; /* cached tokens */
    } cases[] = {{0, LONG - 1, SHARED}, {256, LONG - 1, 0}};
    for (int k = 0; k < 2; k++) {
        EngineOpts o = {.slots = 1, .parked = 2, .ctx = 200, .rows = 16, .wanted = 1, .threads = 1};
        o.pool = cases[k].pool;
        tn_engine *e = golden_open("tests/golden/models/mistral/model.gguf", "cpu", &o);
        Sched *s = sched_open(e);
        for (int i = 0; i < TURNS; i++) {
            Client c = {0};
            Ids want = {0};
            Request r = request(&c, prompts[i], LONG);
            assert_true(sched_submit(s, &r, NULL));
            run(s);
            assert_int_equal(c.why, FINISH_LENGTH);
            if (i == 2) assert_int_equal(c.stats.n_cached, cases[k].again);
            if (i == 3) assert_int_equal(c.stats.n_cached, cases[k].cousin);
            alone("mistral", prompts[i], LONG, &want);
            assert_same(&c.got, &want);
            ids_deinit(&c.got);
            ids_deinit(&want);
        }
        sched_close(s);
        engine_close(e);
    }
}

/* One slot, then another family that pushes the first one out of it, then the first again: reused, and the same. */
static void test_reuse(void **state) {
    (void)state;
    const struct {
        const char *name;
        int again, cousin; /* cached tokens of the same prompt, and of one that shares 40 */
    } models[] = {{"llama-plain", PROMPT - 1, 40}, {"mamba2-plain", PROMPT - 1, 0}, {"jamba-plain", PROMPT - 1, 0}};
    for (size_t m = 0; m < 3; m++) {
        int32_t a[PROMPT], b[PROMPT], cousin[PROMPT];
        make_prompt(a, 1, 0);
        make_prompt(b, 2, 0);
        make_prompt(cousin, 1, 1);
        Ids want = {0}, want_cousin = {0};
        alone(models[m].name, a, PROMPT, &want);
        alone(models[m].name, cousin, PROMPT, &want_cousin);
        tn_engine *e = engine(models[m].name, 1, 6, 16);
        Sched *s = sched_open(e);
        Client c[4] = {0};
        const int32_t *prompts[] = {a, b, a, cousin};
        for (int i = 0; i < 4; i++) {
            Request r = request(&c[i], prompts[i], PROMPT);
            assert_true(sched_submit(s, &r, NULL));
            run(s);
            assert_int_equal(c[i].why, FINISH_LENGTH);
        }
        assert_int_equal(c[0].stats.n_cached, 0);
        assert_int_equal(c[1].stats.n_cached, 0);
        assert_int_equal(c[2].stats.n_cached, models[m].again);
        assert_int_equal(c[3].stats.n_cached, models[m].cousin);
        assert_same(&c[0].got, &want);
        assert_same(&c[2].got, &want);
        assert_same(&c[3].got, &want_cousin);
        /* the conversation goes on: everything but the last token of the answer is there */
        int32_t longer[PROMPT + ANSWER + 2];
        memcpy(longer, a, sizeof a);
        memcpy(longer + PROMPT, want.data, ANSWER * sizeof *longer);
        longer[PROMPT + ANSWER] = 7;
        longer[PROMPT + ANSWER + 1] = 8;
        Ids want_longer = {0};
        alone(models[m].name, longer, PROMPT + ANSWER + 2, &want_longer);
        Client l = {0}, fresh = {0};
        Request r = request(&l, longer, PROMPT + ANSWER + 2);
        assert_true(sched_submit(s, &r, NULL));
        run(s);
        assert_int_equal(l.stats.n_cached, PROMPT + ANSWER - 1);
        assert_same(&l.got, &want_longer);
        r = request(&fresh, longer, PROMPT + ANSWER + 2);
        r.fresh = true;
        assert_true(sched_submit(s, &r, NULL));
        run(s);
        assert_int_equal(fresh.stats.n_cached, 0);
        assert_same(&fresh.got, &want_longer);
        for (int i = 0; i < 4; i++) ids_deinit(&c[i].got);
        ids_deinit(&l.got);
        ids_deinit(&fresh.got);
        ids_deinit(&want);
        ids_deinit(&want_cousin);
        ids_deinit(&want_longer);
        sched_close(s);
        engine_close(e);
    }
}

/* States that are kept every 16 tokens: an edit of a prompt, and others with its beginning, reuse the last ones before
 * they part; those that come together wait for them. */
static void test_snapshots(void **state) {
    (void)state;
    const char *const models[] = {"mamba2-plain", "jamba-plain"};
    for (int m = 0; m < 2; m++) {
        tn_engine *e = engine(models[m], 4, 8, 40);
        Sched *s = sched_open(e);
        sched_snapshot_every(s, 16);
        for (int together = 0; together < 2; together++) {
            Client c[3] = {0};
            for (int i = 0; i < 3; i++) { /* 40 tokens in common */
                int32_t prompt[PROMPT];
                make_prompt(prompt, 5 + together, i);
                Request r = request(&c[i], prompt, PROMPT);
                assert_true(sched_submit(s, &r, NULL));
                if (!together) run(s);
            }
            run(s);
            for (int i = 0; i < 3; i++) {
                int32_t prompt[PROMPT];
                make_prompt(prompt, 5 + together, i);
                Ids want = {0};
                alone(models[m], prompt, PROMPT, &want);
                assert_int_equal(c[i].stats.n_cached, i ? 32 : 0);
                assert_same(&c[i].got, &want);
                ids_deinit(&c[i].got);
                ids_deinit(&want);
            }
        }
        sched_close(s);
        engine_close(e);
    }
}

/* States that are kept where messages begin: whoever parts behind a border goes on from it, one after the other and
 * together; a border near the end stands for it. */
static void test_borders(void **state) {
    (void)state;
    const char *const models[] = {"mamba2-plain", "jamba-plain"};
    const int border[] = {17, 35, PROMPT - 4, PROMPT + 9}, least[] = {0, 35, PROMPT - 4, 17};
    for (int m = 0; m < 2; m++)
        for (int together = 0; together < 2; together++) {
            tn_engine *e = engine(models[m], 4, 8, 40);
            Sched *s = sched_open(e);
            Client c[4] = {0};
            int32_t prompt[4][PROMPT];
            make_prompt(prompt[0], 5, 0);
            make_prompt(prompt[1], 5, 1); /* 40 tokens in common, all, and 30 */
            make_prompt(prompt[2], 5, 0);
            make_prompt(prompt[3], 5, 2);
            prompt[3][30] = (prompt[3][30] + 1) % 50;
            for (int i = 0; i < 4; i++) {
                Request r = request(&c[i], prompt[i], PROMPT);
                r.border = border;
                r.n_border = 4;
                assert_true(sched_submit(s, &r, NULL));
                if (!together) run(s);
            }
            run(s);
            for (int i = 0; i < 4; i++) {
                Ids want = {0};
                alone(models[m], prompt[i], PROMPT, &want);
            assert_int_equal(c[i].stats.n_cached, together && i == 3 ? 0 : least[i]); /* 17 are not waited for */
                assert_same(&c[i].got, &want);
                ids_deinit(&c[i].got);
                ids_deinit(&want);
            }
            sched_close(s);
            engine_close(e);
        }
}

/* Requests that come together feed what they share once. */
static void test_sharing(void **state) {
    (void)state;
    const char *const models[] = {"llama-plain", "mamba2-plain"};
    for (int m = 0; m < 2; m++) {
        int32_t prompt[PROMPT];
        make_prompt(prompt, 3, 0);
        Ids want = {0};
        alone(models[m], prompt, PROMPT, &want);
        tn_engine *e = engine(models[m], 4, 2, 16);
        Sched *s = sched_open(e);
        Client c[4] = {0};
        for (int i = 0; i < 4; i++) {
            c[i].s = s;
            Request r = request(&c[i], prompt, PROMPT);
            assert_true(sched_submit(s, &r, NULL));
        }
        run(s);
        for (int i = 0; i < 4; i++) {
            assert_int_equal(c[i].stats.n_cached, i ? PROMPT - 1 : 0);
            assert_same(&c[i].got, &want);
            ids_deinit(&c[i].got);
        }
        assert_int_equal(sched_totals(s).prompt_tokens, PROMPT + 3);
        assert_int_equal(sched_totals(s).cached_tokens, 3 * (PROMPT - 1));
        assert_int_equal(sched_totals(s).generated_tokens, 4 * ANSWER);
        ids_deinit(&want);
        sched_close(s);
        engine_close(e);
    }
}

/* With a bound on steps a long prompt comes in many chunks, and who decodes gets a token in each of them. */
static void test_chunks(void **state) {
    (void)state;
    int32_t prompt[2][180];
    for (int i = 0; i < 180; i++) {
        prompt[0][i] = i % 100;
        prompt[1][i] = (i * 7 + 5) % 100;
    }
    tn_engine *e = engine("llama-plain", 2, 0, 180);
    Sched *s = sched_open(e);
    sched_bound_step(s, 1e-9);
    Client talks = {0}, waits = {0};
    Request r = request(&talks, prompt[0], 5);
    r.max_tokens = 100;
    assert_true(sched_submit(s, &r, NULL));
    while (!talks.got.len) assert_true(sched_step(s));
    r = request(&waits, prompt[1], 180);
    assert_true(sched_submit(s, &r, NULL));
    size_t before = talks.got.len;
    int steps = 0;
    for (; !waits.got.len; steps++) assert_true(sched_step(s));
    assert_int_equal(talks.got.len - before, steps);
    assert_true(steps >= 12);
    assert_true(waits.turns >= steps - 1);
    sched_cancel(s, &talks);
    assert_int_equal(talks.why, FINISH_CANCELLED);
    run(s);
    assert_int_equal(waits.why, FINISH_LENGTH);
    Ids want = {0};
    alone("llama-plain", prompt[1], 180, &want);
    assert_same(&waits.got, &want);
    ids_deinit(&want);
    ids_deinit(&talks.got);
    ids_deinit(&waits.got);
    sched_close(s);
    engine_close(e);
}

/* A cancel ends one request wherever it is and touches no other. */
static void test_cancel(void **state) {
    (void)state;
    int32_t a[PROMPT], b[PROMPT];
    make_prompt(a, 4, 0);
    make_prompt(b, 5, 0);
    Ids want = {0};
    alone("llama-plain", a, PROMPT, &want);
    for (int when = 0; when < 12; when++) {
        tn_engine *e = engine("llama-plain", 2, 2, 16);
        Sched *s = sched_open(e);
        Client stays = {0}, leaves = {0}, waits = {0};
        Request r = request(&leaves, b, PROMPT);
        assert_true(sched_submit(s, &r, NULL));
        r = request(&stays, a, PROMPT);
        assert_true(sched_submit(s, &r, NULL));
        r = request(&waits, a, PROMPT);
        assert_true(sched_submit(s, &r, NULL));
        for (int i = 0; i < when; i++) sched_step(s);
        sched_cancel(s, &leaves);
        assert_int_equal(leaves.ended, 1);
        assert_int_equal(leaves.why, FINISH_CANCELLED);
        run(s);
        assert_same(&stays.got, &want);
        assert_same(&waits.got, &want);
        assert_int_equal(sched_totals(s).running + sched_totals(s).waiting, 0);
        ids_deinit(&stays.got);
        ids_deinit(&leaves.got);
        ids_deinit(&waits.got);
        sched_close(s);
        engine_close(e);
    }
    ids_deinit(&want);
}

typedef struct Told {
    Client client; /* first: it is the request's user */
    int n;
    TokenProb own[PROMPT], best[PROMPT][3];
} Told;

static void on_prompt_token(void *user, int at, const TokenProbs *probs) {
    Told *t = user;
    assert_int_equal(at, ++t->n);
    assert_int_equal(probs->n, 3);
    t->own[at] = probs->token;
    memcpy(t->best[at], probs->best, sizeof t->best[at]);
}

/* What a prompt's tokens had: the same bits however many results fit a step, and whatever is cached or runs beside. */
static void test_prompt_tokens(void **state) {
    (void)state;
    int32_t a[PROMPT], b[PROMPT];
    make_prompt(a, 1, 0);
    make_prompt(b, 1, 1);
    Told first = {0};
    for (int results = 2; results <= 9; results += 7) {
        EngineOpts o = {.slots = 2, .parked = 2, .ctx = 200, .rows = 16, .wanted = results, .threads = 1};
        tn_engine *e = golden_open("tests/golden/models/llama-plain/model.gguf", "cpu", &o);
        Sched *s = sched_open(e);
        Client plain = {0}, other = {0};
        Told told[2] = {0};
        Request r = request(&plain, a, PROMPT), beside = request(&other, b, PROMPT);
        assert_true(sched_submit(s, &r, NULL));
        run(s);
        for (int i = 0; i < 2; i++) {
            r.user = &told[i];
            r.prompt_token = on_prompt_token;
            r.n_best = 3;
            assert_true(sched_submit(s, &r, NULL) && (i || sched_submit(s, &beside, NULL)));
            run(s);
            assert_int_equal(told[i].n, PROMPT - 1);
            assert_int_equal(told[i].client.stats.n_cached, 0);
            assert_same(&told[i].client.got, &plain.got);
            if (!first.n) first = told[i];
            assert_memory_equal(told[i].own, first.own, sizeof first.own);
            assert_memory_equal(told[i].best, first.best, sizeof first.best);
            ids_deinit(&told[i].client.got);
        }
        for (int i = 1; i < PROMPT; i++) {
            assert_int_equal(first.own[i].id, a[i]);
            assert_true(first.own[i].p < 0 && first.own[i].p <= first.best[i][0].p && first.best[i][1].p > -100);
        }
        ids_deinit(&plain.got);
        ids_deinit(&other.got);
        sched_close(s);
        engine_close(e);
    }
}

/* A pinned request waits for its slot, uses only what that holds, and others do not take the slot from it. */
static void test_slots(void **state) {
    (void)state;
    int32_t a[PROMPT], b[PROMPT];
    make_prompt(a, 6, 0);
    make_prompt(b, 7, 0);
    tn_engine *e = engine("llama-plain", 2, 2, 64);
    Sched *s = sched_open(e);
    Client c[5] = {0};
    Err err;
    Request r = request(&c[0], a, PROMPT);
    r.pinned = true;
    r.slot = 1;
    assert_true(sched_submit(s, &r, NULL));
    r.user = &c[1];
    r.prompt = b;
    assert_true(sched_submit(s, &r, NULL));
    r = request(&c[2], a, PROMPT);
    assert_true(sched_submit(s, &r, NULL));
    sched_step(s);
    assert_ptr_equal(sched_slot(s, 1).user, &c[0]);
    run(s);
    assert_int_equal(c[1].stats.slot, 1);
    assert_int_equal(c[1].stats.n_cached, 0);
    assert_int_equal(sched_slot(s, 1).tokens, PROMPT + ANSWER - 1);

    Buf saved = {0};
    assert_true(slot_save(sched_prefix(s), 1, &saved, &err));
    int tokens;
    assert_true(slot_erase(sched_prefix(s), 1, &tokens, &err));
    assert_int_equal(tokens, PROMPT + ANSWER - 1);
    assert_int_equal(sched_slot(s, 1).tokens, 0);
    assert_true(slot_restore(sched_prefix(s), 0, &saved, &err));
    r = request(&c[3], b, PROMPT);
    r.pinned = true;
    r.slot = 0;
    assert_true(sched_submit(s, &r, NULL));
    run(s);
    assert_int_equal(c[3].stats.n_cached, PROMPT - 1);
    assert_same(&c[3].got, &c[1].got);
    for (size_t i = 0; i < saved.len; i += saved.len / 97 + 1) {
        saved.data[i] ^= 0x10;
        assert_false(slot_restore(sched_prefix(s), 1, &saved, &err));
        saved.data[i] ^= 0x10;
    }
    saved.len -= 5;
    assert_false(slot_restore(sched_prefix(s), 1, &saved, &err));
    assert_false(slot_save(sched_prefix(s), 2, &saved, &err));
    r.slot = 2;
    assert_false(sched_submit(s, &r, &err));
    r.slot = 0;
    r.user = &c[4];
    r.deadline = 1e-3; /* long ago */
    assert_true(sched_submit(s, &r, NULL));
    run(s);
    assert_int_equal(c[4].why, FINISH_ERROR);
    assert_int_equal(c[4].err.code, ERR_BUSY);
    for (int i = 0; i < 5; i++) ids_deinit(&c[i].got);
    buf_deinit(&saved);
    sched_close(s);
    engine_close(e);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_reuse), cmocka_unit_test(test_small_pool),
                                       cmocka_unit_test(test_snapshots), cmocka_unit_test(test_borders),
                                       cmocka_unit_test(test_sharing), cmocka_unit_test(test_chunks),
                                       cmocka_unit_test(test_cancel),
                                       cmocka_unit_test(test_prompt_tokens), cmocka_unit_test(test_slots)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
