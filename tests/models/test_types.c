/* A tiny model in every tensor type, on both engines: logits within 1e-3 of transformers on the exactly dequantised
 * weights (tools/golden/tensor_types.py, mlx_models.py). Models of GGUF's types are made by support/tiny_model; those
 * of MLX lie in tests/golden/types, also such as mlx-lm writes them. */
#include "../support/golden.h"
#include "../support/tiny_model.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { TOKENS = 24 };

/* The logits of TOKENS tokens are those of the golden file. */
static void check_logits(const char *path, const char *backend, const char *want_file) {
    EngineOpts o = {.slots = 1, .ctx = 64, .rows = 64, .wanted = 64, .threads = 2, .kv = KV_F32, .precise = true};
    tn_engine *e = golden_open(path, backend, &o);
    Buf want = {0};
    Err err = {0};
    if (!file_read(want_file, 1 << 20, &want, &err)) fail_msg("%s", err.msg);
    size_t n = (size_t)TOKENS * (size_t)e->vocab;
    assert_int_equal(want.len, n * sizeof(float));
    int32_t ids[TOKENS];
    for (int i = 0; i < TOKENS; i++) ids[i] = (int32_t)((7 * i * i + 3 * i + 5) % TINY_VOCAB % e->vocab);
    Row row = {.n = TOKENS, .tok = ids, .want = WANT_LOGITS, .all = true};
    Step s = {&row, 1, NULL, e->lost};
    if (!e->backend->step(e->engine, &s, &err)) fail_msg("%s", err.msg);
    for (size_t i = 0; i < n; i++) {
        float logit;
        memcpy(&logit, want.data + i * sizeof logit, sizeof logit);
        if (!(fabs((double)s.out[0].logit[i] - (double)logit) <= 1e-3))
            fail_msg("%s on %s: logit %zu is %g, expected %g", want_file, backend, i, (double)s.out[0].logit[i],
                     (double)logit);
    }
    buf_deinit(&want);
    engine_close(e);
}

static void test_gguf_types(void **state) {
    (void)state;
    for (DType t = 0; t < DT_COUNT; t++) {
        if (dtype_info(t)->gguf_id < 0) continue;
        TempDir dir = temp_dir_open();
        char want_file[64];
        snprintf(want_file, sizeof want_file, "tests/golden/types/%s.f32", dtype_info(t)->name);
        tiny_model_put(&dir, t, false);
        check_logits(temp_dir_path(&dir, "model.gguf"), "ref", want_file);
        check_logits(temp_dir_path(&dir, "model.gguf"), "cpu", want_file);
        temp_dir_close(&dir);
    }
}

static void test_mlx_types(void **state) {
    (void)state;
    static const char *const models[] = {"mlx-llama",       "mlx-qwen3",        "mlx-lm-mixtral",
                                         "mlx-lm-olmoe",    "mlx-lm-qwen2-moe", "mlx-lm-qwen3-moe",
                                         "mlx-lm-jamba",    "mlx-lm-gpt-oss",   "mlx-lm-nvfp4"};
    bool seen[DT_COUNT] = {0};
    for (size_t i = 0; i < sizeof models / sizeof *models; i++) {
        Err err = {0};
        char path[64], want_file[80];
        snprintf(path, sizeof path, "tests/golden/types/%s", models[i]);
        Model *m = model_open(path, MODEL_ALL, &err);
        if (!m) fail_msg("%s", err.msg);
        for (int k = 0; k < m->n_tensor; k++) seen[m->tensor[k].dtype] = true;
        model_close(m);
        snprintf(want_file, sizeof want_file, "%s/logits.f32", path);
        check_logits(path, "ref", want_file);
        check_logits(path, "cpu", want_file);
    }
    for (DType t = 0; t < DT_COUNT; t++) assert_true(seen[t] || dtype_info(t)->gguf_id >= 0);
    assert_true(seen[DT_MXFP4] && seen[DT_NVFP4]);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_gguf_types), cmocka_unit_test(test_mlx_types)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
