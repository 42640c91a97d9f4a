/* A tiny model in every tensor type, on both engines: logits within 1e-3 of transformers on the exactly dequantised
 * weights (tools/golden/tensor_types.py). Models of GGUF's types are made here, from the generator that the tool has
 * too; those of MLX lie in tests/golden/types. */
#include "../support/gguf_writer.h"
#include "../support/golden.h"
#include "../support/random_blocks.h"
#include "../support/temp_dir.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { TOKENS = 24, VOCAB = 64, WIDTH = 256, HEADS = 2, KV_HEADS = 1 };

static uint64_t seed;

static uint32_t rnd(uint32_t n) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(seed >> 33) % n;
}

static void put_tensor(GgufWriter *w, const char *name, DType t, int64_t rows, float spread) {
    size_t bytes = (size_t)(rows ? rows : 1) * dtype_row_bytes(rows ? t : DT_F32, WIDTH);
    void *data = mem_new(bytes, 1);
    random_blocks(rows ? t : DT_F32, data, bytes, rows ? 0 : 1, spread, rnd);
    gw_tensor(w, name, rows ? t : DT_F32, rows ? 2 : 1, rows ? (int64_t[]){rows, WIDTH} : (int64_t[]){WIDTH}, data);
    free(data);
}

static void put_model(const TempDir *dir, DType t) {
    GgufWriter w = {0};
    Buf file = {0};
    seed = 1000 + (uint64_t)dtype_info(t)->gguf_id;
    gw_str(&w, "general.architecture", "llama");
    gw_u32(&w, "llama.vocab_size", VOCAB);
    gw_u32(&w, "llama.embedding_length", WIDTH);
    gw_u32(&w, "llama.block_count", 1);
    gw_u32(&w, "llama.context_length", 64);
    gw_u32(&w, "llama.feed_forward_length", WIDTH);
    gw_u32(&w, "llama.attention.head_count", HEADS);
    gw_u32(&w, "llama.attention.head_count_kv", KV_HEADS);
    gw_f32(&w, "llama.attention.layer_norm_rms_epsilon", 1e-5f);
    gw_f32(&w, "llama.rope.freq_base", 10000);
    gw_u32(&w, "llama.rope.dimension_count", WIDTH / HEADS);
    put_tensor(&w, "token_embd.weight", t, VOCAB, 1);
    put_tensor(&w, "blk.0.attn_norm.weight", t, 0, 0.5f);
    put_tensor(&w, "blk.0.attn_q.weight", t, WIDTH, 0.125f);
    put_tensor(&w, "blk.0.attn_k.weight", t, WIDTH / 2, 0.125f);
    put_tensor(&w, "blk.0.attn_v.weight", t, WIDTH / 2, 0.125f);
    put_tensor(&w, "blk.0.attn_output.weight", t, WIDTH, 0.125f);
    put_tensor(&w, "blk.0.ffn_norm.weight", t, 0, 0.5f);
    put_tensor(&w, "blk.0.ffn_gate.weight", t, WIDTH, 0.125f);
    put_tensor(&w, "blk.0.ffn_up.weight", t, WIDTH, 0.125f);
    put_tensor(&w, "blk.0.ffn_down.weight", t, WIDTH, 0.125f);
    put_tensor(&w, "output_norm.weight", t, 0, 0.5f);
    gw_end(&w, &file);
    temp_dir_put(dir, "model.gguf", buf_view(&file));
    buf_deinit(&file);
}

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
    for (int i = 0; i < TOKENS; i++) ids[i] = (int32_t)((7 * i * i + 3 * i + 5) % VOCAB % e->vocab);
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
        put_model(&dir, t);
        check_logits(temp_dir_path(&dir, "model.gguf"), "ref", want_file);
        check_logits(temp_dir_path(&dir, "model.gguf"), "cpu", want_file);
        temp_dir_close(&dir);
    }
}

static void test_mlx_types(void **state) {
    (void)state;
    static const char *const models[] = {"tests/golden/types/mlx-llama", "tests/golden/types/mlx-qwen3"};
    bool seen[DT_COUNT] = {0};
    for (int i = 0; i < 2; i++) {
        Err err = {0};
        Model *m = model_open(models[i], MODEL_ALL, &err);
        if (!m) fail_msg("%s", err.msg);
        for (int k = 0; k < m->n_tensor; k++) seen[m->tensor[k].dtype] = true;
        model_close(m);
        char want_file[64];
        snprintf(want_file, sizeof want_file, "%s/logits.f32", models[i]);
        check_logits(models[i], "ref", want_file);
        check_logits(models[i], "cpu", want_file);
    }
    for (DType t = 0; t < DT_COUNT; t++) assert_true(seen[t] || dtype_info(t)->gguf_id >= 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_gguf_types), cmocka_unit_test(test_mlx_types)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
