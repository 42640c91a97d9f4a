/* How many drafts are fed: as many as pay, few where they are wrong; and what sources of drafts do when they err. */
#include "../support/golden.h"
#include "engine/sched.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* ---- the price */

static int chosen(Price *p, int rows, float share, int n) {
    Offer o = {.n = n};
    float chance = 1;
    for (int i = 0; i < n; i++) o.chance[i] = chance *= share;
    price_choose(p, rows, 64, &(Offer *){&o}, 1);
    return o.take;
}

static void teach(Price *p, int rows, double base, double each) {
    for (int i = 0; i < 100; i++)
        for (int k = 0; k <= 16; k++) price_learn(p, rows, k, base + each * k);
}

static void test_price(void **state) {
    (void)state;
    static Price p;
    assert_true(chosen(&p, 1, .9f, 16) > 0); /* nothing is known: it is tried */
    teach(&p, 1, 1e-3, 1e-4);
    assert_int_equal(chosen(&p, 1, 1, 16), 16);
    assert_int_equal(chosen(&p, 1, .05f, 16), 0); /* a token's price is a tenth */
    assert_in_range(chosen(&p, 1, .8f, 16), 3, 8);
    teach(&p, 2, 1e-3, 1e-3); /* a batch in which each costs as much as a step */
    assert_int_equal(chosen(&p, 2, .99f, 16), 0);
    assert_int_equal(chosen(&p, 1, 1, 16), 16); /* by the number of rows */
}

static void test_price_of_several(void **state) {
    (void)state;
    static Price p;
    teach(&p, 3, 1e-3, 2e-4);
    Offer good = {.n = 8}, bad = {.n = 8}, none = {0};
    for (int i = 0; i < 8; i++) {
        good.chance[i] = .95f;
        bad.chance[i] = .1f;
    }
    price_choose(&p, 3, 64, (Offer *[]){&bad, &none, &good}, 3);
    assert_int_equal(good.take, 8);
    assert_int_equal(bad.take + none.take, 0);
    price_choose(&p, 3, 5, (Offer *[]){&bad, &none, &good}, 3);
    assert_int_equal(good.take, 5);
    assert_int_equal(bad.take, 0);
}

/* Where wrong drafts make right ones run again, less is risked. */
static void test_price_of_replays(void **state) {
    (void)state;
    static Price p;
    teach(&p, 1, 1e-3, 1e-4);
    int free = chosen(&p, 1, .8f, 16), all = chosen(&p, 1, 1, 16);
    p.replays = true;
    assert_true(chosen(&p, 1, .8f, 16) < free);
    assert_int_equal(chosen(&p, 1, 1, 16), all);
    assert_int_equal(chosen(&p, 1, .5f, 16), 0);
}

/* ---- trust */

static void say(Trust *t, TrustBase *b, int fed, bool right) {
    Drafts d = {.source = SOURCE_NGRAM, .n = fed + 1};
    int32_t ids[DRAFTS_MOST + 1] = {0};
    if (!right) ids[0] = 1;
    trust_learn(t, b, &d, fed, ids, right ? fed + 1 : 1);
}

static void test_trust(void **state) {
    (void)state;
    TrustBase b;
    Trust t = {0};
    trust_base_init(&b);
    assert_int_equal(trust_room(&t), 0); /* nothing is risked before some were right */
    for (int steps = 0, room = 0; steps < 12; steps++, room = trust_room(&t)) say(&t, &b, room, true);
    assert_int_equal(trust_room(&t), DRAFTS_MOST);
    int wasted = 0;
    Trust prose = {0};
    for (int i = 0, lucky = 0; i < 4000; i++, lucky = i % 7 < 3) { /* three in a row right, then none */
        int room = trust_room(&prose) < 4 ? trust_room(&prose) : 4;
        bool right = lucky && !(room && i % 2); /* and half of those that are fed are wrong */
        if (!right) wasted += room;
        say(&prose, &b, room, right);
    }
    assert_in_range(wasted, 1, 40);
}

/* ---- a draft model, and proposers that err */

enum { PROMPT = 17, ANSWER = 30, CLIENTS = 4 };

typedef struct Client {
    int32_t prompt[PROMPT];
    Ids ids;
    RequestStats stats;
    Finish why;
    int most; /* it leaves behind so many */
} Client;

static TokenVerdict on_token(void *user, int32_t id, const TokenProbs *probs) {
    Client *c = user;
    (void)probs;
    ids_put(&c->ids, id);
    return (int)c->ids.len == c->most ? TOKEN_CANCEL : TOKEN_GO;
}

static void on_done(void *user, Finish why, const RequestStats *stats, const Err *err) {
    Client *c = user;
    (void)err;
    c->why = why;
    c->stats = *stats;
}

static tn_engine *engine(const char *name, const char *backend, int slots, int ctx) {
    EngineOpts o = {.slots = slots, .ctx = ctx, .rows = 64, .wanted = 64, .threads = 2};
    char path[200];
    snprintf(path, sizeof path, "tests/golden/models/%s/model.gguf", name);
    return golden_open(path, backend, &o);
}

static void run(Sched *s, Client *clients, const SpeculateOpts *speculate, float temp) {
    for (int i = 0; i < CLIENTS; i++) {
        Client *c = &clients[i];
        c->ids.len = 0;
        c->most = i == 1 ? 5 : -1;
        /* shared beginnings */
        for (int k = 0; k < PROMPT; k++) c->prompt[k] = (k * (i < 3 ? 7 : 5) + (k > 9) * i) % 190;
        Request r = {.prompt = c->prompt, .n_prompt = PROMPT, .max_tokens = ANSWER, .sample = sample_defaults(),
                     .speculate = *speculate, .token = on_token, .done = on_done, .user = c};
        r.sample.temp = temp;
        r.sample.seed = (uint32_t)i;
        assert_true(sched_submit(s, &r, NULL));
    }
    while (sched_step(s)) continue;
}

/* The tokens of a generation without drafts are those with; how many drafts were right. */
static int compare(tn_engine *main, Drafter *drafter, const SpeculateOpts *speculate) {
    int right = 0;
    Client plain[CLIENTS] = {0}, with[CLIENTS] = {0};
    for (int greedy = 0; greedy < 2; greedy++) {
        Sched *s = sched_open(main);
        run(s, plain, &(SpeculateOpts){0}, greedy ? 0 : 1);
        sched_close(s);
        s = sched_open(main);
        if (greedy) sched_speculation(s)->drafter = drafter;
        for (int again = 0; again < 1 + greedy; again++) { /* the second time with what slots hold */
            run(s, with, speculate, greedy ? 0 : 1);
            for (int i = 0; i < CLIENTS; i++) {
                assert_int_equal(with[i].why, i == 1 ? FINISH_CANCELLED : FINISH_LENGTH);
                assert_int_equal(with[i].ids.len, plain[i].ids.len);
                assert_memory_equal(with[i].ids.data, plain[i].ids.data, plain[i].ids.len * sizeof(int32_t));
                right += with[i].stats.n_accepted;
            }
        }
        sched_close(s);
    }
    for (int i = 0; i < CLIENTS; i++) {
        ids_deinit(&plain[i].ids);
        ids_deinit(&with[i].ids);
    }
    return right;
}

static void test_draft_model(void **state) {
    (void)state;
    for (int always = 0; always < 2; always++) {
        SpeculateOpts o = {.mode = SPECULATE_DRAFT, .most = 6, .always = always};
        tn_engine *main = engine("llama-plain", "cpu", 3, 80);
        tn_engine *same = engine("llama-plain", always ? "ref" : "cpu", 3, 80);
        assert_true(drafter_check(same, NULL, main, NULL, NULL));
        int right = compare(main, drafter_open(same), &o);
        if (always) assert_true(right >= 2 * ANSWER);
        engine_close(same);
        tn_engine *brief = engine("llama-plain", "cpu", 3, 24); /* a context that the text outgrows */
        assert_true(compare(main, drafter_open(brief), &o) >= 0);
        engine_close(brief);
        tn_engine *other = engine("qwen3-plain", "cpu", 3, 80);
        if (other->vocab == main->vocab) compare(main, drafter_open(other), &o);
        engine_close(other);
        engine_close(main);
    }
}

static void test_other_vocabulary(void **state) {
    (void)state;
    Err err = {0};
    tn_engine *main = engine("llama-plain", "cpu", 1, 80), *fixed = engine("mamba2-plain", "cpu", 1, 80);
    assert_false(drafter_check(fixed, NULL, main, NULL, &err));
    assert_non_null(strstr(err.msg, "recurrent"));
    int64_t vocab = main->vocab;
    main->vocab--;
    tn_engine *other = engine("llama-plain", "cpu", 1, 80);
    assert_false(drafter_check(other, NULL, main, NULL, &err));
    assert_non_null(strstr(err.msg, "vocabulary"));
    main->vocab = vocab;
    engine_close(other);
    engine_close(fixed);
    engine_close(main);
}

static int steps_left;
static const Backend *real;

static bool failing_step(Engine *e, Step *step, Err *err) {
    if (steps_left-- > 0) return real->step(e, step, err);
    return err_set(err, ERR_BACKEND, "the device is gone");
}

static void test_draft_model_fails(void **state) {
    (void)state;
    tn_engine *main = engine("llama-plain", "cpu", 3, 80);
    for (int after = 0; after < 40; after += 13) {
        tn_engine *draft = engine("llama-plain", "cpu", 3, 80);
        Backend failing = *draft->backend;
        real = draft->backend;
        failing.step = failing_step;
        draft->backend = &failing;
        steps_left = after;
        compare(main, drafter_open(draft), &(SpeculateOpts){.mode = SPECULATE_DRAFT, .most = 6, .always = true});
        assert_true(steps_left < 0);
        engine_close(draft);
    }
    engine_close(main);
}

/* A step of the main engine that fails because of its drafts is run again without. */
static bool full_step(Engine *e, Step *step, Err *err) {
    for (int i = 0; i < step->n; i++)
        if (step->row[i].provisional) return err_set(err, ERR_MEMORY, "the pool is full");
    return real->step(e, step, err);
}

static int propose_badly(void *self, const int32_t *ids, int n, int32_t *draft, int most) {
    static const int32_t bad[] = {INT32_MAX, -1, INT32_MIN, 1 << 20};
    (void)ids;
    for (int i = 0; i < most; i++) draft[i] = i == n % 3 ? bad[n % 4] : n % 7;
    return *(int *)self = n % 5 == 0 ? -3 : n % 5 == 1 ? 1 << 20 : most;
}

static void test_bad_proposer(void **state) {
    (void)state;
    int self;
    const Proposer bad = {propose_badly, &self};
    for (int full = 0; full < 2; full++) {
        tn_engine *main = engine("llama-plain", "cpu", 3, 80);
        Backend failing = *main->backend;
        real = main->backend;
        if (full) failing.step = full_step;
        main->backend = &failing;
        compare(main, NULL, &(SpeculateOpts){.proposer = &bad, .always = true});
        compare(main, NULL, &(SpeculateOpts){.mode = SPECULATE_AUTO, .always = true});
        compare(main, NULL, &(SpeculateOpts){.mode = SPECULATE_NGRAM, .least = 3});
        engine_close(main);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_price),
                                       cmocka_unit_test(test_price_of_several),
                                       cmocka_unit_test(test_price_of_replays),
                                       cmocka_unit_test(test_trust),
                                       cmocka_unit_test(test_draft_model),
                                       cmocka_unit_test(test_other_vocabulary),
                                       cmocka_unit_test(test_draft_model_fails),
                                       cmocka_unit_test(test_bad_proposer)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
