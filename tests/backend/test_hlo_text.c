/* The StableHLO text of each golden model, byte for byte (tests/golden/stablehlo/<name>.mlir: decode of two rows; where
 * there are recurrent states also verify of two rows of 16 tokens), and what must hold of all of them. TENON_UPDATE=1
 * writes the texts anew. That a compiler takes the text and computes the right thing is seen with a real plugin:
 * tests/cli/test_pjrt.py. */
#include "../support/golden.h"

#include "arch/arch.h"
#include "backend/hlo/lower.h"
#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { CTX = 200 };

static Model *open_graph(const char *path, Graph *g) {
    Err err = {0};
    Model *m = model_open(path, MODEL_ALL, &err);
    if (!m || !arch_adapt(m, &err) || !arch_graph(m, 0, g, &err)) fail_msg("%s", err.msg);
    return m;
}

static void lower(const Graph *g, HloSpec s, Buf *out) {
    Err err = {0};
    if (!hlo_lower(g, &s, out, &err)) fail_msg("%s", err.msg);
}

static HloSpec spec(int64_t rows, int64_t tokens, bool all, WeightType weights) {
    HloSpec s = hlo_spec(3, 2, CTX, weights);
    s.rows = rows;
    s.tokens = tokens;
    s.all = all;
    return s;
}

static size_t count(const Buf *text, const char *what) {
    size_t n = 0;
    for (const char *at = text->data; (at = strstr(at, what)); at++) n++;
    return n;
}

/* false: there is no file of that name. */
static bool expect_text(const char *name, const Buf *text) {
    Buf want = {0}, path = {0};
    Err err = {0};
    buf_printf(&path, "tests/golden/stablehlo/%s.mlir", name);
    bool kept = file_exists(buf_cstr(&path));
    if (!kept) buf_put(&want, text->data, text->len);
    else if (getenv("TENON_UPDATE")) assert_true(file_write(buf_cstr(&path), text->data, text->len, &err));
    if (kept && !file_read(buf_cstr(&path), 1 << 24, &want, &err)) fail_msg("%s", err.msg);
    if (!str_eq(buf_view(text), buf_view(&want))) {
        size_t at = 0;
        while (at < text->len && at < want.len && text->data[at] == want.data[at]) at++;
        while (at && text->data[at - 1] != '\n') at--;
        fail_msg("%s differs at byte %zu: %.*s", buf_cstr(&path), at, (int)strcspn(text->data + at, "\n"),
                 text->data + at);
    }
    buf_deinit(&want);
    buf_deinit(&path);
    return kept;
}

static void test_golden(void **state) {
    (void)state;
    int compared = 0;
    for (int i = 0; i < n_golden; i++) {
        Graph g = {0};
        Model *m = open_graph(golden[i].source[1], &g);
        Buf text = {0};
        lower(&g, spec(2, 1, false, WEIGHTS_F32), &text);
        if (graph_fixed(&g)) lower(&g, spec(2, 16, true, WEIGHTS_F32), &text);
        buf_cstr(&text);
        compared += expect_text(strrchr(golden[i].dir, '/') + 1, &text); /* of a few models; all run on real plugins */
        buf_deinit(&text);
        graph_deinit(&g);
        model_close(m);
    }
    assert_true(compared > 0);
}

/* Packed weights: MLX's groups, and MXFP4 of experts, which are looked up. */
static void test_golden_packed(void **state) {
    (void)state;
    static const char *const models[][2] = {{"tests/golden/types/mlx-qwen3", "mlx-qwen3-graph"},
                                            {"tests/golden/types/mlx-lm-gpt-oss", "mlx-lm-gpt-oss-graph"}};
    for (int i = 0; i < 2; i++) {
        Graph g = {0};
        Model *m = open_graph(models[i][0], &g);
        Buf text = {0};
        lower(&g, spec(1, 1, false, WEIGHTS_GRAPH), &text);
        buf_cstr(&text);
        assert_true(expect_text(models[i][1], &text));
        buf_deinit(&text);
        graph_deinit(&g);
        model_close(m);
    }
}

/* Weights are arguments, each state is aliased to the result that replaces it, and nothing is left to a custom call.
 * The text of two models of one architecture and shape is the same, whatever their weights. */
static void test_portable(void **state) {
    (void)state;
    for (int i = 0; i < n_golden; i++) {
        Graph g = {0};
        Model *m = open_graph(golden[i].source[0], &g);
        for (int k = 0; k < 8; k++) {
            Buf text = {0};
            WeightType weights = k & 2 ? WEIGHTS_BF16 : k & 1 ? WEIGHTS_GRAPH : WEIGHTS_F32;
            HloSpec s = spec(1 << k % 4, k % 2 ? 64 : 1, k & 4, weights);
            lower(&g, s, &text);
            buf_cstr(&text);
            HloPorts p = hlo_ports(&g, &s);
            assert_int_equal(count(&text, "custom_call"), 0);
            assert_int_equal(count(&text, "tf.aliasing_output"), p.n_state);
            assert_int_equal(count(&text, "\"func.func\""), 1);
            for (const char *at = text.data; (at = strstr(at, "dense<[")); at++) /* the angles of rope alone */
                assert_true(strcspn(at, ">") < 2000);
            hlo_ports_deinit(&p);
            buf_deinit(&text);
        }
        graph_deinit(&g);
        model_close(m);
    }
}

/* Keys of 8 elements and values of 24: states, scores and results have the width that each needs. */
static void test_widths(void **state) {
    (void)state;
    enum { VOCAB = 48, HEADS = 2, DK = 8, DV = 24 };
    Graph g = graph_new();
    Tensor table[3] = {{.name = S("q"), .rank = 2, .dim = {VOCAB, HEADS * DK, 1, 1}},
                       {.name = S("k"), .rank = 2, .dim = {VOCAB, DK, 1, 1}},
                       {.name = S("v"), .rank = 2, .dim = {VOCAB, DV, 1, 1}}};
    Val ids = graph_input(&g), x[3];
    for (int i = 0; i < 3; i++)
        x[i] = graph_reshape(&g, graph_embed(&g, ids, graph_weight(&g, &table[i])), 2,
                             (int64_t[]){i ? 1 : HEADS, i == 2 ? DV : DK});
    Val y = graph_attention(&g, x[0], graph_cache(&g, x[1], x[2]), VAL_NONE, (AttnAttr){.scale = 0.5});
    g.output[OUTPUT_LOGITS] = graph_wanted(&g, graph_reshape(&g, y, 1, (int64_t[]){HEADS * DV}));
    assert_string_equal(g.err.msg, "");
    Buf text = {0};
    HloSpec s = spec(2, 1, false, WEIGHTS_F32);
    lower(&g, s, &text);
    buf_cstr(&text);
    HloPorts p = hlo_ports(&g, &s);
    assert_int_equal(p.n_state, 2);
    assert_int_equal(p.result[0].shape.dim[3], DK);
    assert_int_equal(p.result[1].shape.dim[3], DV);
    assert_int_equal(p.result[2].shape.dim[1], HEADS * DV);
    assert_true(count(&text, "tensor<2x1x2x24xf32>") > 0 && count(&text, "tensor<2x1x2x8xf32>") > 0);
    hlo_ports_deinit(&p);
    buf_deinit(&text);
    graph_deinit(&g);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_golden), cmocka_unit_test(test_golden_packed),
                                       cmocka_unit_test(test_portable), cmocka_unit_test(test_widths)};
    return cmocka_run_group_tests(tests, golden_setup, golden_teardown);
}
