/* What an engine says that it needs is what it takes: of every golden model, with the numbers that differ by options. A
 * table that is only looked up in is read in its file, and no pool of the engine's. */
#include "../support/golden.h"

#include "engine/budget.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static bool multiplied(const Graph *g, const Tensor *t) {
    for (int i = 0; i < g->n_node; i++)
        if (node_has(&g->node[i], TRAIT_MULTIPLIES) && g->node[g->node[i].in[1]].tensor == t) return true;
    return false;
}

/* Of tables whose rows are read where they lie: they are said, and not taken. */
static size_t table_bytes(const tn_engine *e) {
    const Graph *g = &e->graph;
    size_t sum = 0;
    for (int i = 0; i < g->n_node; i++) {
        const Node *n = &g->node[i];
        if (n->op != OP_embed && n->op != OP_place) continue;
        const Tensor *t = g->node[n->in[1]].tensor;
        if (!multiplied(g, t)) sum += t->bytes;
    }
    return sum;
}

static bool in_bf16(const tn_engine *e) {
    for (int i = 0; i < e->graph.n_node; i++)
        if (e->graph.node[i].tensor && e->graph.node[i].tensor->dtype == DT_BF16) return true;
    return false;
}

static void check_model(const char *path, const char *backend, EngineOpts o) {
    size_t before = mem_pool_bytes();
    tn_engine *e = golden_open(path, backend, &o);
    size_t took = mem_pool_bytes() - before;
    const Needs n = e->backend->needs(&e->graph, &e->opts);
    size_t said = n.weights + n.work + n.sequence * (size_t)(e->opts.slots + e->opts.parked);
    bool shortened = in_bf16(e) && strcmp(backend, "cpu") == 0; /* by how much is seen when they are packed */
    if (said - took != 0 && said - took != table_bytes(e) && !(shortened && said > took && said - took < n.weights))
        fail_msg("%s on %s, keys in %s: said %zu, took %zu", path, backend, kv_type_name(o.kv), said, took);
    assert_int_equal(mem_pool_bytes() - before, took); /* asking takes nothing */
    engine_close(e);
}

static void what_is_said_is_taken(void **state) {
    (void)state;
    for (int i = 0; i < n_golden; i++) {
        const EngineOpts o = {.slots = 2, .parked = 3, .ctx = 128, .rows = 40, .wanted = 5, .threads = 2};
        EngineOpts precise = o, small = o;
        precise.precise = true;
        small.kv = KV_F16;
        check_model(golden[i].source[1], "ref", o);
        check_model(golden[i].source[1], "cpu", o);
        check_model(golden[i].source[1], "cpu", precise);
        check_model(golden[i].source[1], "cpu", small);
    }
}

/* Of a bounded engine that does not depend on the context, but for a table of blocks. */
static void a_bound_is_all_that_is_taken(void **state) {
    (void)state;
    static const char path[] = "tests/golden/models/llama-plain/model.gguf";
    EngineOpts o = {.slots = 2, .parked = 3, .ctx = 4096, .rows = 40, .wanted = 5, .threads = 2};
    o.bound = (Bound){.sinks = 4, .window = 30, .restored = 70};
    check_model(path, "ref", o);
    check_model(path, "cpu", o);
    tn_engine *e = golden_open(path, "cpu", &o);
    size_t hot = e->backend->bound->counts(e->engine).hot_bytes;
    assert_int_equal(e->opts.bound.slots, 2);
    engine_close(e);
    o.ctx = 1 << 20;
    e = golden_open(path, "cpu", &o);
    assert_int_equal(e->backend->bound->counts(e->engine).hot_bytes, hot);
    engine_close(e);
}

/* Of what the limit leaves, parked sequences get as many as fit; less than the rest needs is an error. */
static void parked_sequences_fit_the_limit(void **state) {
    (void)state;
    Err err = {0};
    tn_engine *e = golden_open(golden[0].source[1], "cpu", &(EngineOpts){.slots = 2, .parked = 9, .ctx = 128});
    const Needs n = e->backend->needs(&e->graph, &e->opts);
    size_t rest = n.weights + n.work + 2 * n.sequence;
    assert_true(budget_fit(e, rest + 4 * n.sequence - 1, SIZE_MAX, &err));
    assert_int_equal(e->opts.parked, 3);
    assert_true(budget_fit(e, SIZE_MAX, 2 * n.sequence, &err));
    assert_int_equal(e->opts.parked, 2);
    assert_false(budget_fit(e, rest - 1, SIZE_MAX, &err));
    assert_int_equal(err.code, ERR_MEMORY);
    e->opts.parked = 9; /* as it is opened */
    engine_close(e);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_said_is_taken),
        cmocka_unit_test(a_bound_is_all_that_is_taken),
        cmocka_unit_test(parked_sequences_fit_the_limit),
    };
    return cmocka_run_group_tests(tests, golden_setup, golden_teardown);
}
