/* The printed graph of each golden model (tests/golden/graph/<name>.txt), and what inference refuses.
 * TENON_UPDATE=1 writes the expected texts anew. */
#include "../support/golden.h"

#include "arch/arch.h"
#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void without_types(Buf *text) {
    for (char *at = text->data; (at = strstr(at, "' ")); at++) {
        const char *end = strstr(at, " :");
        memmove(at + 1, end, strlen(end) + 1);
    }
}

static void test_print(void **state) {
    (void)state;
    for (int i = 0; i < n_golden; i++) {
        Err err = {0};
        Graph g[2] = {0};
        Buf text[2] = {0}, want = {0}, path = {0};
        for (int k = 0; k < 2; k++) {
            Model *m = model_open(golden[i].source[k], MODEL_ALL, &err);
            if (!m || !arch_adapt(m, &err) || !arch_graph(m, 0, &g[k], &err)) fail_msg("%s", err.msg);
            graph_print(&text[k], &g[k]);
            graph_deinit(&g[k]);
            model_close(m);
        }
        buf_printf(&path, "tests/golden/graph/%s.txt", strrchr(golden[i].dir, '/') + 1);
        if (getenv("TENON_UPDATE")) assert_true(file_write(buf_cstr(&path), text[1].data, text[1].len, &err));
        if (!file_read(buf_cstr(&path), 1 << 20, &want, &err)) fail_msg("%s", err.msg);
        assert_string_equal(buf_cstr(&text[1]), buf_cstr(&want));
        /* from safetensors the same, but for the types of weights that are stored in bf16 */
        for (int k = 0; k < 2; k++) without_types(&text[k]);
        assert_string_equal(buf_cstr(&text[0]), buf_cstr(&text[1]));
        for (int k = 0; k < 2; k++) buf_deinit(&text[k]);
        buf_deinit(&want);
        buf_deinit(&path);
    }
}

static Tensor weight(const char *name, int rank, int64_t a, int64_t b) {
    return (Tensor){.name = str_of(name), .dtype = DT_F32, .rank = rank, .dim = {a, b, 1, 1}};
}

/* A model is built with one wrong shape at a time; the error names layer, op, tensor and shapes. */
static void test_refused(void **state) {
    (void)state;
    Tensor table = weight("table", 2, 10, 8), square = weight("square", 2, 8, 8), tall = weight("tall", 2, 8, 6);
    Tensor vector = weight("vector", 1, 8, 1), thin = weight("thin", 1, 7, 1), cube = weight("cube", 4, 2, 2);
    Tensor eight = {.name = S("eight"), .dtype = DT_F32, .rank = 3, .dim = {8, 3, 8, 1}};
    Tensor experts = {.name = S("stack"), .dtype = DT_F32, .rank = 3, .dim = {7, 3, 8, 1}};
    static const char *const expected[] = {
        "layer 3: linear: wants x [R,I] and a weight [O,I]: [N,8], 'tall' [8,6]",
        "layer 3: rmsnorm: wants weights of the last dimension: [N,8], 'thin' [7]",
        "layer 3: add: wants two equal shapes, a weight of the last dimension, or one number a row: [N,8], 'thin' [7]",
        "layer 3: reshape: element counts differ: [N,8]",
        "layer 3: rope: 6 rotated dimensions do not fit a head of 4",
        "layer 3: attention: wants q [N,H,dk], a cache whose heads divide H, and sinks [H]: [N,2,4], [S,1,16]",
        "layer 3: wanted: wants all rows of the step: [M,8]",
        "layer 3: tensor 'cube' has 4 dimensions",
        "layer 3: cache: wants k [N,K,dk] and v [N,K,dv]: [N,2,4], [N,1,8]",
        "layer 3: embed: wants ids [N] and a table [V,D]: [N], 'vector' [8]",
        "layer 3: conv1d: wants x [N,C], a weight [C,k] with k > 1, and a bias [C]: [N,8], 'tall' [8,6], 'thin' [7]",
        "layer 3: ssm_scan: wants x [N,H,P], dt [N,H], A [H] or [H,S], B and C [N,G,S] with G dividing H, D [H]: "
        "[N,2,4], [N,8], 'vector' [8], [N,1,8], [N,1,8], 'vector' [8]",
        "layer 3: slice: elements 5 to 9 of a row of 8",
        "layer 3: route: 9 of 8 experts",
        "layer 3: expert_linear: wants x [R,I] or [R,k,I], a weight [E,O,I], a route over E and a bias [E,O]: "
        "[N,8], 'stack' [7,3,8], [N,2,2]",
        "layer 3: expert_sum: wants x [R,k,D] and a route of k experts: [N,1,8], [N,2,2]",
        "layer 3: attention: wants q [N,H,dk], a cache whose heads divide H, and sinks [H]: [N,2,4], [S,2,8], 'thin' "
        "[7]",
        "layer 3: route: wants logits [R,E] and a bias [E]: [N,8], 'thin' [7]",
        "layer 3: expert_linear: wants x [R,I] or [R,k,I], a weight [E,O,I], a route over E and a bias [E,O]: "
        "[N,8], 'eight' [8,3,8], [N,2,2], 'tall' [8,6]",
    };
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        Graph g = graph_new();
        float freq[3] = {1, 1, 1};
        const AttnAttr attn = {.scale = 1};
        const RouteAttr route = {.scale = 1};
        Val v;
        Val ids = graph_input(&g), x = graph_embed(&g, ids, graph_weight(&g, &table));
        x = graph_linear(&g, x, graph_weight(&g, &square));
        Val two = graph_reshape(&g, x, 2, (int64_t[]){2, 4}), one = graph_reshape(&g, x, 2, (int64_t[]){1, 8});
        assert_int_equal(g.err.code, ERR_OK);
        g.layer = 3;
        switch (i) {
        case 0: graph_linear(&g, x, graph_weight(&g, &tall)); break;
        case 1: graph_rmsnorm(&g, x, graph_weight(&g, &thin), 1e-5); break;
        case 2: graph_add(&g, x, graph_weight(&g, &thin)); break;
        case 3: graph_reshape(&g, x, 1, (int64_t[]){9}); break;
        case 4: graph_rope(&g, two, (RopeAttr){false, 6, freq, 1}); break;
        case 5: graph_attention(&g, two, graph_cache(&g, one, one), VAL_NONE, attn); break;
        case 6: graph_wanted(&g, graph_wanted(&g, x)); break;
        case 7: graph_weight(&g, &cube); break;
        case 8: graph_cache(&g, two, one); break;
        case 9: graph_embed(&g, ids, graph_weight(&g, &vector)); break;
        case 10: graph_conv1d(&g, x, graph_weight(&g, &tall), graph_weight(&g, &thin)); break;
        case 11:
            v = graph_weight(&g, &vector);
            graph_ssm_scan(&g, two, x, v, one, one, v);
            break;
        case 12: graph_slice(&g, x, 5, 4); break;
        case 13: graph_route(&g, x, VAL_NONE, 9, route); break;
        case 14:
            v = graph_route(&g, x, VAL_NONE, 2, route);
            graph_expert_linear(&g, x, graph_weight(&g, &experts), v, VAL_NONE);
            break;
        case 15: graph_expert_sum(&g, one, graph_route(&g, x, VAL_NONE, 2, route)); break;
        case 16: graph_attention(&g, two, graph_cache(&g, two, two), graph_weight(&g, &thin), attn); break;
        case 17: graph_route(&g, x, graph_weight(&g, &thin), 2, route); break;
        case 18:
            v = graph_route(&g, x, VAL_NONE, 2, route);
            graph_expert_linear(&g, x, graph_weight(&g, &eight), v, graph_weight(&g, &tall));
            break;
        default: fail();
        }
        assert_string_equal(g.err.msg, expected[i]);
        int nodes = g.n_node;
        assert_int_equal(graph_mul(&g, x, x), VAL_NONE); /* the first error stays, nothing is added */
        assert_string_equal(g.err.msg, expected[i]);
        assert_int_equal(g.n_node, nodes);
        graph_deinit(&g);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_print), cmocka_unit_test(test_refused)};
    return cmocka_run_group_tests(tests, golden_setup, golden_teardown);
}
