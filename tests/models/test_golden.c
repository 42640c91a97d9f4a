/* Every golden model on every engine: logits within 1e-3 of transformers over the whole teacher-forced sequence, and
 * the greedy ids token for token. cpu reads safetensors and GGUF (ids of one, since logits are those of both), ref
 * one. */
#include "../support/golden.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

/* Logits of all tokens of ids + greedy[:-1], fed together. */
static void check_logits(tn_engine *e, const Golden *g, const GoldenPrompt *p) {
    Ids all = {0};
    for (size_t i = 0; i < p->ids.len; i++) ids_put(&all, p->ids.data[i]);
    for (size_t i = 0; i + 1 < p->greedy.len; i++) ids_put(&all, p->greedy.data[i]);
    const Row whole = {.n = (int)all.len, .tok = all.data, .want = WANT_LOGITS, .all = true};
    const float *got = golden_step(e, &whole, 1)->logit;
    double worst = 0;
    size_t at = 0, vocab = (size_t)e->vocab;
    for (size_t i = 0; i < all.len * vocab; i++) {
        const float *want = golden_row(p, i / vocab, vocab);
        double diff = want ? fabs((double)got[i] - (double)want[i % vocab]) : 0;
        if (!(diff <= worst)) {
            worst = diff;
            at = i;
        }
    }
    if (!(worst <= 1e-3))
        fail_msg("%s on %s: logits differ by %g at token %zu, id %zu", g->dir, e->backend->name, worst,
                 at / (size_t)e->vocab, at % (size_t)e->vocab);
    e->backend->rewind(e->engine, 0, 0);
    ids_deinit(&all);
}

static void check_greedy(tn_engine *e, const Golden *g, const GoldenPrompt *p) {
    const RowOut *out = golden_step(e, &(Row){.n = (int)p->ids.len, .tok = p->ids.data, .want = WANT_ARGMAX}, 1);
    for (size_t i = 0; i < p->greedy.len; i++) {
        int32_t id = out->id[0];
        if (id != p->greedy.data[i])
            fail_msg("%s on %s: token %zu is %d, expected %d", g->dir, e->backend->name, i, id, p->greedy.data[i]);
        out = golden_step(e, &(Row){.pos = (int)(p->ids.len + i), .n = 1, .tok = &id, .want = WANT_ARGMAX}, 1);
    }
    e->backend->rewind(e->engine, 0, 0);
}

/* Every architecture has a golden with prompts of these lengths. */
static void test_every_architecture(void **state) {
    (void)state;
    static const char *const names[] = {
#define ARCH(name) #name,
#include "arch/archs.def"
#undef ARCH
    };
    static const size_t lengths[] = {1, 7, 45, 300};
    for (size_t a = 0; a < sizeof names / sizeof *names; a++) {
        bool found = false;
        for (int i = 0; i < n_golden && !found; i++) {
            Err err = {0};
            Model *m = model_open(golden[i].source[0], MODEL_METADATA, &err);
            if (!m) fail_msg("%s", err.msg);
            bool complete = golden[i].n_prompt == 4 && str_starts(m->arch, str_of(names[a])) &&
                            (m->arch.n == strlen(names[a]) || str_ends(m->arch, S("_text")));
            for (int k = 0; k < 4 && complete; k++)
                complete = golden[i].prompt[k].ids.len == lengths[k] && golden[i].prompt[k].greedy.len >= 48;
            found = complete;
            model_close(m);
        }
        if (!found) fail_msg("architecture '%s' has no golden with prompts of 1, 7, 45 and 300 tokens", names[a]);
    }
}

static void on_backend(const char *backend) {
    bool both = strcmp(backend, "ref") != 0;
    for (int i = 0; i < n_golden; i++)
        for (int src = both ? 0 : i % 2; src < (both ? 2 : i % 2 + 1); src++) {
            EngineOpts o = {.slots = 1, .ctx = GOLDEN_CTX, .rows = GOLDEN_CTX, .wanted = GOLDEN_CTX, .threads = 2,
                            .precise = true};
            tn_engine *e = golden_open(golden[i].source[src], backend, &o);
            assert_true(golden[i].n_prompt >= 3);
            for (int k = 0; k < golden[i].n_prompt; k++) {
                assert_true(golden[i].prompt[k].greedy.len >= 48);
                check_logits(e, &golden[i], &golden[i].prompt[k]);
                if (src == i % 2) check_greedy(e, &golden[i], &golden[i].prompt[k]);
            }
            engine_close(e);
        }
}

static void test_ref(void **state) {
    (void)state;
    on_backend("ref");
}

static void test_cpu(void **state) {
    (void)state;
    on_backend("cpu");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_architecture), cmocka_unit_test(test_ref),
                                       cmocka_unit_test(test_cpu)};
    return cmocka_run_group_tests(tests, golden_setup, golden_teardown);
}
