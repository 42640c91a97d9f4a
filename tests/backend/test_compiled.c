/* The compiled engine's bookkeeping over a device made of nothing: what a step does when a call of the device fails,
 * what is lost then, and that every buffer and program is given back. The device keeps shapes; its results are
 * zeros. */
#include "../support/golden.h"

#include "arch/arch.h"
#include "backend/hlo/compiled.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

enum { SLOTS = 3, CTX = 64 };

typedef enum Call { UPLOAD, COMPILE, RUN, DOWNLOAD, CALLS } Call;

struct Device {
    int unused;
};
struct HloProgram {
    int n_results, n_consumed, first; /* the arguments that it consumes follow each other */
};
struct HloBuffer {
    bool consumed;
    int life; /* of the device; nothing of an earlier one may be used */
};

/* The call that fails: the countdown-th of its kind; live: buffers and programs that are not dropped. */
static int countdown[CALLS], calls[CALLS], live, devices;
static int placed; /* uploads from a file */
static size_t uploaded;
static bool fatal, ended; /* a failure ends the device; it has ended */
static int life, no_restarts; /* how often a restart fails */

static bool fails(Call what, Err *err) {
    calls[what]++;
    if (fatal && countdown[what] == 1) ended = true;
    if (ended) return countdown[what] = 0, !err_set(err, ERR_BACKEND, "the device has ended");
    return countdown[what] && --countdown[what] == 0 ? !err_set(err, ERR_BACKEND, "call %d fails", what) : false;
}

static Device *toy_open(const char *spec, int threads, Err *err) {
    (void)spec, (void)threads, (void)err;
    devices++;
    return mem_new(1, sizeof(Device));
}

static const char *toy_describe(const Device *d) { return d ? "toy" : ""; }

static bool toy_on_host(const Device *d) { return d != NULL; }

/* How many results: the commas of main's result types are those of its last line. */
static HloProgram *toy_compile(Device *d, Str text, Err *err) {
    (void)d;
    if (fails(COMPILE, err)) return NULL;
    HloProgram *p = mem_new(1, sizeof *p);
    ptrdiff_t at = str_find(text, S("\"func.return\"("));
    for (const char *c = text.p + at; *c != ')'; c++) p->n_results += *c == '%';
    Str list = str_from(text, (size_t)str_find(text, S("arg_attrs = [")));
    p->first = -1;
    for (size_t i = 0, n = 0; i < list.n && list.p[i] != ']'; i++) {
        bool aliased = str_starts(str_from(list, i), S("{tf.alias"));
        if (aliased && p->first < 0) p->first = (int)n;
        p->n_consumed += aliased;
        n += list.p[i] == '{';
    }
    live++;
    return p;
}

static int64_t toy_temp_bytes(Device *d, HloProgram *p) {
    (void)d, (void)p;
    return 0;
}

static HloBuffer *new_buffer(void) {
    HloBuffer *b = mem_new(1, sizeof *b);
    b->life = life;
    live++;
    return b;
}

/* A place in a file that goes with the bytes holds the same. */
static HloBuffer *toy_upload(Device *d, const HloShape *s, const HloSource *from, Err *err) {
    (void)d;
    if (from->fd >= 0) {
        size_t n = hlo_bytes(s);
        char *there = mem_new(n, 1);
        assert_int_equal(pread(from->fd, there, n, (off_t)from->offset), n);
        assert_memory_equal(there, from->data, n);
        free(there);
        placed++;
    }
    uploaded += hlo_bytes(s);
    return fails(UPLOAD, err) ? NULL : new_buffer();
}

/* What is used again after it was consumed is a mistake. */
static bool toy_run(Device *d, HloProgram *p, HloBuffer *const *args, int n, HloBuffer **results, int n_results,
                    Err *err) {
    (void)d;
    assert_int_equal(n_results, p->n_results);
    for (int i = 0; i < n; i++) {
        assert_non_null(args[i]);
        assert_false(args[i]->consumed);
        assert_true(ended || args[i]->life == life);
    }
    for (int i = 0; i < p->n_consumed; i++) args[p->first + i]->consumed = true;
    memset(results, 0, (size_t)n_results * sizeof *results);
    if (fails(RUN, err)) return false;
    for (int i = 0; i < n_results; i++) results[i] = new_buffer();
    return true;
}

static bool toy_download(Device *d, HloBuffer *b, void *dst, size_t bytes, Err *err) {
    (void)d, (void)b;
    if (fails(DOWNLOAD, err)) return false;
    memset(dst, 0, bytes);
    return true;
}

static void toy_drop_buffer(Device *d, HloBuffer *b) {
    (void)d;
    live -= b != NULL;
    free(b);
}

static void toy_drop_program(Device *d, HloProgram *p) {
    (void)d;
    live -= p != NULL;
    free(p);
}

static void toy_close(Device *d) {
    devices -= d != NULL;
    free(d);
}

static bool toy_alive(const Device *d) { return d && !ended; }

static bool toy_restart(Device *d, Err *err) {
    (void)d;
    if (no_restarts-- > 0) return err_set(err, ERR_BACKEND, "it cannot be started");
    ended = false;
    life++;
    return true;
}

static const HloDevice toy = {.name = "toy",
                              .open = toy_open,
                              .describe = toy_describe,
                              .on_host = toy_on_host,
                              .compile = toy_compile,
                              .temp_bytes = toy_temp_bytes,
                              .upload = toy_upload,
                              .run = toy_run,
                              .download = toy_download,
                              .drop_buffer = toy_drop_buffer,
                              .drop_program = toy_drop_program,
                              .close = toy_close,
                              .alive = toy_alive,
                              .restart = toy_restart};

typedef struct Fixture {
    Model *m;
    Graph g;
    Engine *e;
    bool lost[SLOTS];
} Fixture;

static const Backend *const B = &backend_compiled;

static void open_fixture(Fixture *f, const char *model) {
    Err err = {0};
    memset(countdown, 0, sizeof countdown);
    *f = (Fixture){.m = model_open(model, MODEL_ALL, &err)};
    if (!f->m || !arch_adapt(f->m, &err) || !arch_graph(f->m, 0, &f->g, &err)) fail_msg("%s", err.msg);
    const EngineOpts o = {.device = &toy, .slots = SLOTS, .parked = 1, .ctx = CTX, .rows = CTX, .wanted = CTX};
    f->e = B->open(f->m, &f->g, &o, &err);
    if (!f->e) fail_msg("%s", err.msg);
}

static void close_fixture(Fixture *f) {
    B->close(f->e);
    graph_deinit(&f->g);
    model_close(f->m);
    assert_int_equal(live, 0);
    assert_int_equal(devices, 0);
}

static int32_t tok[CTX];

static bool step(Fixture *f, int slot, int pos, int n, bool provisional) {
    Err err = {0};
    Row row = {.slot = slot, .pos = pos, .n = n, .tok = tok, .want = WANT_ARGMAX, .provisional = provisional};
    memset(f->lost, 0, sizeof f->lost);
    bool ok = B->step(f->e, &(Step){&row, 1, NULL, f->lost}, &err);
    assert_true(ok || err.msg[0]);
    return ok;
}

static const char attention[] = "tests/golden/models/llama-plain", recurrent[] = "tests/golden/models/mamba2-plain";

/* Whatever fails while it opens: no engine, nothing left behind. */
static void open_fails(void **state) {
    (void)state;
    Fixture f;
    open_fixture(&f, attention);
    close_fixture(&f);
    Err err = {0};
    const EngineOpts o = {.device = &toy, .slots = SLOTS, .ctx = CTX, .rows = CTX, .wanted = CTX};
    f.m = model_open(attention, MODEL_ALL, &err);
    assert_true(arch_adapt(f.m, &err) && arch_graph(f.m, 0, &f.g, &err));
    for (int i = 1; i <= 36; i += 5) { /* 6 states, 30 weights */
        countdown[UPLOAD] = i;
        assert_null(B->open(f.m, &f.g, &o, &err));
        assert_int_equal(err.code, ERR_BACKEND);
        assert_int_equal(live + devices, 0);
    }
    countdown[UPLOAD] = 0;
    graph_deinit(&f.g);
    model_close(f.m);
}

/* What a device in another process would map: weights that are in their file as the programs take them. */
static void weights_say_where_they_lie(void **state) {
    (void)state;
    Fixture f;
    placed = 0;
    open_fixture(&f, attention);
    close_fixture(&f);
    assert_int_equal(placed, 24); /* of 30: the keys and queries of 3 layers are permuted, in memory */
}

static void what_is_needed_is_taken(void **state) {
    (void)state;
    for (int i = 0; i < 2; i++) {
        Fixture f;
        size_t before = mem_pool_bytes();
        uploaded = 0;
        open_fixture(&f, i ? recurrent : attention);
        const EngineOpts o = {.device = &toy, .slots = SLOTS, .parked = 1, .ctx = CTX, .rows = CTX, .wanted = CTX};
        const Needs n = B->needs(&f.g, &o);
        assert_int_equal(uploaded + (mem_pool_bytes() - before), n.weights + n.work + n.sequence * (SLOTS + 1));
        close_fixture(&f);
    }
}

/* Before the states are touched a failure changes nothing; a program that does not compile neither. */
static void failures_that_change_nothing(void **state) {
    (void)state;
    Fixture f;
    open_fixture(&f, attention);
    assert_true(step(&f, 0, 0, 20, false));
    static const Call what[] = {UPLOAD, COMPILE, DOWNLOAD};
    for (size_t i = 0; i < sizeof what / sizeof *what; i++) {
        countdown[what[i]] = 1;
        int n = what[i] == COMPILE ? 1 : 20; /* a shape that is new */
        assert_false(step(&f, 0, 20, n, false));
        assert_false(f.lost[0]);
        assert_true(step(&f, 0, 20, n, false)); /* the length is what it was */
        assert_int_equal(B->rewind(f.e, 0, 20), 20);
    }
    close_fixture(&f);
}

/* A run that fails has consumed the states: every sequence is lost, and told so once; then all begins anew. */
static void a_run_that_fails_loses_all(void **state) {
    (void)state;
    for (int i = 0; i < 2; i++) {
        Fixture f;
        open_fixture(&f, i ? recurrent : attention);
        assert_true(step(&f, 0, 0, 5, false) && step(&f, 2, 0, 7, false));
        countdown[RUN] = 1;
        assert_false(step(&f, 0, 5, 1, false));
        assert_true(f.lost[0] && !f.lost[1] && f.lost[2]);
        assert_true(step(&f, 1, 0, 4, false) && step(&f, 0, 0, 3, false));
        assert_true(step(&f, 2, 0, 7, false));
        close_fixture(&f);
    }
}

/* What fails outside of a step is told by the next one. */
static void a_copy_that_fails_loses_all(void **state) {
    (void)state;
    Fixture f;
    Err err = {0};
    open_fixture(&f, attention);
    assert_true(step(&f, 0, 0, 5, false) && step(&f, 1, 0, 7, false));
    countdown[UPLOAD] = 1;
    assert_false(B->copy(f.e, SLOTS, 0, 5, &err));
    assert_true(step(&f, 0, 5, 1, false)); /* nothing was touched */
    countdown[RUN] = 1;
    assert_false(B->copy(f.e, SLOTS, 0, 5, &err));
    assert_false(step(&f, 0, 6, 1, false));
    assert_true(f.lost[0] && f.lost[1] && !f.lost[2]);
    assert_true(step(&f, 0, 0, 1, false) && step(&f, 1, 0, 1, false));
    assert_false(B->copy(f.e, 1, SLOTS, 5, &err)); /* the parked one is empty too */
    close_fixture(&f);
}

/* Whatever it was doing: every sequence is lost, also one that has just begun, and the next step finds it started
 * again, with the weights on it and all programs compiled anew. */
static void a_device_that_ends_is_started_again(void **state) {
    (void)state;
    for (int i = 0; i < 2 * CALLS; i++) {
        Fixture f;
        Call what = (Call)(i / 2);
        open_fixture(&f, i % 2 ? recurrent : attention);
        assert_true(step(&f, 0, 0, 5, false) && step(&f, 2, 0, 7, false));
        fatal = true;
        countdown[what] = 1;
        assert_false(step(&f, 1, 0, what == COMPILE ? 40 : 5, false));
        assert_true(f.lost[0] && f.lost[1] && f.lost[2]);
        no_restarts = 1;
        assert_false(step(&f, 1, 0, 5, false));
        assert_true(step(&f, 1, 0, 5, false) && step(&f, 0, 0, 5, false) && step(&f, 0, 5, 1, false));
        countdown[UPLOAD] = 3; /* of the weights, after it ended once more */
        ended = true;
        assert_false(step(&f, 0, 6, 1, false));
        assert_true(f.lost[0] && f.lost[1] && !f.lost[2]);
        assert_true(ended && step(&f, 0, 0, 5, false));
        ended = true; /* what is in no step */
        Err err = {0};
        assert_false(B->copy(f.e, SLOTS, 0, 5, &err));
        assert_false(step(&f, 0, 5, 1, false));
        assert_true(f.lost[0] && step(&f, 0, 0, 5, false));
        fatal = ended = false;
        close_fixture(&f);
    }
}

/* A recurrent state that moved on cannot be told from a part of it: a later failure of the step loses the slot. */
static void half_a_step_loses_recurrent_slots(void **state) {
    (void)state;
    Fixture f;
    open_fixture(&f, recurrent);
    assert_true(step(&f, 0, 0, 20, false));
    assert_true(step(&f, 1, 0, 20, false));
    countdown[UPLOAD] = 5; /* of the second run: 16 + 4 tokens are two */
    assert_false(step(&f, 0, 20, 20, false));
    assert_true(f.lost[0] && !f.lost[1]);
    assert_true(step(&f, 1, 20, 1, false) && step(&f, 0, 0, 1, false));
    close_fixture(&f);
}

/* A rewind that cannot replay gives an empty sequence, as the seam allows. */
static void a_rewind_that_fails_empties(void **state) {
    (void)state;
    Fixture f;
    open_fixture(&f, recurrent);
    assert_true(step(&f, 0, 0, 4, false) && step(&f, 0, 4, 6, true));
    assert_int_equal(B->rewind(f.e, 0, 7), 7);
    countdown[RUN] = 1;
    assert_int_equal(B->rewind(f.e, 0, 5), 0);
    assert_true(step(&f, 0, 0, 3, false));
    close_fixture(&f);
}

static void a_state_that_cannot_move(void **state) {
    (void)state;
    Fixture f;
    Err err = {0};
    Buf saved = {0};
    open_fixture(&f, attention);
    assert_true(step(&f, 0, 0, 10, false));
    static const Call what[] = {COMPILE, UPLOAD, RUN, DOWNLOAD};
    for (size_t i = 0; i < sizeof what / sizeof *what; i++) {
        countdown[what[i]] = 1;
        assert_false(B->state(f.e, 0, &saved, STATE_SAVE, &err));
        assert_int_equal(saved.len, 0);
    }
    assert_true(B->state(f.e, 0, &saved, STATE_SAVE, &err)); /* reading consumes nothing */
    countdown[UPLOAD] = 3;
    assert_false(B->state(f.e, 1, &saved, STATE_LOAD, &err));
    assert_true(step(&f, 0, 10, 1, false));
    assert_true(B->state(f.e, 1, &saved, STATE_LOAD, &err));
    assert_true(step(&f, 1, 10, 1, false));
    buf_deinit(&saved);
    close_fixture(&f);
}

/* How a step is cut: runs are counted. */
static void steps_are_cut_into_buckets(void **state) {
    (void)state;
    static const struct {
        int n, runs;
    } cases[] = {{1, 1}, {2, 1}, {16, 1}, {17, 2}, {33, 1}, {60, 1}, {40, 1}, {24, 2}};
    Fixture f;
    open_fixture(&f, attention);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        calls[RUN] = 0;
        assert_true(step(&f, 0, 0, cases[i].n, false));
        if (calls[RUN] != cases[i].runs) fail_msg("%d tokens: %d runs, not %d", cases[i].n, calls[RUN], cases[i].runs);
        B->rewind(f.e, 0, 0);
    }
    calls[RUN] = 0; /* three decode rows are one run of four */
    Row rows[SLOTS];
    for (int s = 0; s < SLOTS; s++) rows[s] = (Row){.slot = s, .n = 1, .tok = tok};
    Err err = {0};
    assert_true(B->step(f.e, &(Step){rows, SLOTS, NULL, f.lost}, &err));
    assert_int_equal(calls[RUN], 1);
    close_fixture(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(open_fails),
        cmocka_unit_test(weights_say_where_they_lie),
        cmocka_unit_test(what_is_needed_is_taken),
        cmocka_unit_test(failures_that_change_nothing),
        cmocka_unit_test(a_run_that_fails_loses_all),
        cmocka_unit_test(a_copy_that_fails_loses_all),
        cmocka_unit_test(a_device_that_ends_is_started_again),
        cmocka_unit_test(half_a_step_loses_recurrent_slots),
        cmocka_unit_test(a_rewind_that_fails_empties),
        cmocka_unit_test(a_state_that_cannot_move),
        cmocka_unit_test(steps_are_cut_into_buckets),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
