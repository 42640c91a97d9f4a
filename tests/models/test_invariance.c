/* Batch invariance of the cpu engine, by memcmp of logits: in every tensor type that it multiplies by, dense and with
 * experts, and on recurrent models, for every instruction set that this machine has: a sequence in chunks, beside 1 to
 * 15 ragged neighbours, taken back, saved, copied, on 1 to 3 threads, gives the bits that it gives alone in one
 * step. */
#include "../support/identities.h"
#include "../support/random_blocks.h"
#include "../support/tiny_model.h"
#include "backend/cpu/kernels.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { ROUNDS = 2, EACH = 4 /* cases of a round */ };

static int cases;

/* Cases of one model on one instruction set; `precise` and the type of keys and values vary from round to round. */
static void check_model(const char *path, const Kernels *isa, int ctx, const char *label) {
    for (int round = 0; round < ROUNDS; round++) {
        bool precise = identity_rnd(4) == 0;
        KvType kv = precise ? KV_F32 : (KvType)(KV_F32 + identity_rnd(KV_TYPES - KV_F32));
        EngineOpts lone = {.slots = 1, .ctx = ctx, .rows = ctx, .wanted = ctx, .threads = 1, .isa = isa->name,
                           .precise = precise, .kv = kv};
        EngineOpts many = lone;
        many.slots = 2 + identity_rnd(IDENTITY_SLOTS - 1);
        many.parked = 2;
        many.rows = many.wanted = ctx + 8 * IDENTITY_SLOTS;
        many.threads = identity_rnd(8) ? 1 + identity_rnd(2) : 3; /* three on two cores are slow */
        tn_engine *alone = golden_open(path, "cpu", &lone), *e = golden_open(path, "cpu", &many);
        char text[256];
        snprintf(text, sizeof text, "%s, %s, %s%s, %d slots, %d threads", label, isa->name, kv_type_name(kv),
                 precise ? " precise" : "", many.slots, many.threads);
        for (int i = 0; i < EACH; i++, cases++)
            identity_case(alone, e, i % 2 ? BATCHED : (Identity)identity_rnd(IDENTITIES), 0, text);
        engine_close(e);
        engine_close(alone);
    }
}

static void test_types(void **state) {
    (void)state;
    for (DType t = 0; t < DT_COUNT; t++)
        for (int experts = 0; dtype_info(t)->gguf_id >= 0 && has_own_form(t) && experts <= 1; experts++) {
            TempDir dir = temp_dir_open();
            tiny_model_put(&dir, t, experts);
            char path[256], label[64];
            snprintf(path, sizeof path, "%s", temp_dir_path(&dir, "model.gguf"));
            snprintf(label, sizeof label, "%s%s", dtype_info(t)->name, experts ? " experts" : "");
            for (const Kernels *const *isa = kernels_usable(); *isa; isa++)
                check_model(path, *isa, IDENTITY_CTX, label);
            temp_dir_close(&dir);
        }
}

static void test_models(void **state) {
    (void)state;
    static const char *const models[] = {"tests/golden/types/mlx-llama",    "tests/golden/types/mlx-qwen3",
                                         "tests/golden/types/mlx-lm-olmoe", "tests/golden/types/mlx-lm-qwen2-moe",
                                         "tests/golden/models/mamba2-plain", "tests/golden/models/jamba-plain",
                                         "tests/golden/models/rwkv7",        "tests/golden/models/lfm2",
                                         "tests/golden/models/qwen3-5",     "tests/golden/models/recurrent-gemma",
                                         "tests/golden/models/gemma3",       "tests/golden/models/gpt-oss-mxfp4"};
    for (size_t i = 0; i < sizeof models / sizeof *models; i++)
        for (const Kernels *const *isa = kernels_usable(); *isa; isa++)
            for (int k = 0; k < 3; k++) check_model(models[i], *isa, IDENTITY_CTX, models[i]);
}

static void test_long(void **state) {
    (void)state;
    static const char *const models[] = {"tests/golden/models/llama-bf16", "tests/golden/models/gemma3",
                                         "tests/golden/models/gpt-oss"};
    for (size_t i = 0; i < sizeof models / sizeof *models; i++)
        for (const Kernels *const *isa = kernels_usable(); *isa; isa++)
            check_model(models[i], *isa, IDENTITY_LONG, models[i]);
}

static void test_enough(void **state) {
    (void)state;
    int sets = 0;
    while (kernels_usable()[sets]) sets++;
    print_message("%d cases on %d instruction sets\n", cases, sets);
    assert_true(cases >= 350 * sets);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_types), cmocka_unit_test(test_models),
                                       cmocka_unit_test(test_long), cmocka_unit_test(test_enough)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
