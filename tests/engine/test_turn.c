/* The generation loop: drafts that are right, wrong or both change nothing but the number of steps; a mask decides what
 * may come, and is told of all that came. */
#include "../support/drafts.h"
#include "engine/sched.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static tn_engine *engine(const char *name, const char *backend, int slots) {
    EngineOpts o = {.slots = slots, .ctx = 80, .rows = 9 * slots, .wanted = 8 * slots, .threads = 2};
    char path[200];
    snprintf(path, sizeof path, "tests/golden/models/%s/model.gguf", name);
    return golden_open(path, backend, &o);
}

static void test_drafts(void **state) {
    (void)state;
    static const char *const models[] = {"llama-plain", "mamba2-plain", "jamba-plain"};
    static const char *const backends[] = {"ref", "cpu"};
    for (int m = 0; m < 3; m++)
        for (int b = 0; b < 2; b++) {
            tn_engine *e = engine(models[m], backends[b], 4);
            drafts_case(e, 0);
            engine_close(e);
        }
}

/* A mask of even and odd ids in turn, after so many free tokens. */
typedef struct Turns {
    Ids ids;
    int free, vocab, told;
} Turns;

static bool limits(void *self) {
    const Turns *t = self;
    return (int)t->ids.len >= t->free;
}

static void allow(void *self, uint32_t *allowed) {
    const Turns *t = self;
    for (int id = (int)t->ids.len % 2; id < t->vocab; id += 2) allowed[id / 32] |= (uint32_t)1 << id % 32;
}

static void accept(void *self, int32_t id) { ids_put(&((Turns *)self)->ids, id); }

static TokenVerdict on_token(void *user, int32_t id, const TokenProbs *probs) {
    (void)probs;
    Turns *t = user;
    assert_int_equal(t->ids.data[t->told++], id);
    return TOKEN_GO;
}

/* Right for every token that the mask leaves free, wrong or not allowed behind them. */
static int propose(void *self, const int32_t *ids, int n, int32_t *draft, int most) {
    const Ids *right = self;
    (void)ids;
    for (int i = 0; i < most; i++) draft[i] = right->data[(size_t)(n + i) < right->len ? n + i : 0];
    return most;
}

enum { PROMPT = 9, ANSWER = 20 };

static void masked(tn_engine *e, int free, float temp, const Proposer *proposer, Ids *out) {
    Turns turns = {.free = free, .vocab = (int)e->vocab};
    const Mask mask = {.limits = limits, .allow = allow, .accept = accept, .self = &turns};
    int32_t prompt[PROMPT];
    for (int i = 0; i < PROMPT; i++) prompt[i] = (i * 7 + 3) % turns.vocab;
    Request r = {.prompt = prompt,
                 .n_prompt = PROMPT,
                 .max_tokens = ANSWER,
                 .sample = sample_defaults(),
                 .mask = &mask,
                 .speculate = {.proposer = proposer, .always = true},
                 .token = on_token,
                 .user = &turns};
    r.sample.temp = temp;
    r.sample.seed = 5;
    Sched *s = sched_open(e);
    assert_true(sched_submit(s, &r, NULL));
    while (sched_step(s)) continue;
    sched_close(s);
    assert_int_equal(turns.ids.len, ANSWER);
    assert_int_equal(turns.told, ANSWER);
    for (int i = free; i < ANSWER; i++) assert_int_equal(turns.ids.data[i] % 2, i % 2);
    *out = turns.ids;
}

static void test_masks(void **state) {
    (void)state;
    for (int greedy = 0; greedy < 2; greedy++) {
        float temp = greedy ? 0 : 1;
        tn_engine *e = engine("llama-plain", "cpu", 1);
        Ids free, some, again, path = {0};
        masked(e, ANSWER, temp, NULL, &free);
        masked(e, 7, temp, NULL, &some);
        assert_memory_equal(free.data, some.data, 7 * sizeof *free.data);
        for (int i = 0; i < PROMPT; i++) ids_put(&path, 0);
        for (int i = 0; i < ANSWER; i++) ids_put(&path, free.data[i]);
        masked(e, 7, temp, &(Proposer){propose, &path}, &again); /* drafts across the place where it begins to forbid */
        assert_memory_equal(again.data, some.data, ANSWER * sizeof *some.data);
        ids_deinit(&free);
        ids_deinit(&some);
        ids_deinit(&again);
        ids_deinit(&path);
        engine_close(e);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_drafts), cmocka_unit_test(test_masks)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
