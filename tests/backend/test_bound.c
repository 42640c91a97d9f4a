/* Bounded sequences on ref and cpu: both see the same; what has left the window does not matter unless it is restored;
 * what is restored is the same bytes, whether it stayed in memory, came from a file or was computed again; files that
 * lie are found out. */
#include "../support/golden.h"
#include "../support/identities.h"
#include "../support/temp_dir.h"

#include <dirent.h>
#include <math.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

/* Slots: a sequence, one that stays as it was before anything was restored, one to compute again in. */
enum { MAIN, HOME, AGAIN, SLOTS, LAYERS = 3, VOCAB = 151, SINKS = 3, WINDOW = 20, RESTORED = 70, TOKENS = 700 };
enum { RUN_UP = (LAYERS - 1) * (WINDOW - 1) };

static tn_engine *open_bound(const char *backend, KvType kv, int threads, bool keep, const char *spill_dir) {
    EngineOpts o = {.slots = SLOTS, .parked = 1, .ctx = 1000, .rows = 90, .wanted = 90, .threads = threads, .kv = kv};
    o.bound = (Bound){SINKS, WINDOW, RESTORED, 0, keep, spill_dir != NULL, spill_dir};
    return golden_open("tests/golden/models/llama-plain/model.gguf", backend, &o);
}

static void fill(int32_t *ids, int n) {
    for (int i = 0; i < n; i++) ids[i] = identity_rnd(VOCAB);
}

/* Feeds tokens [from, to) in random chunks; logits: of the last. */
static void feed(tn_engine *e, int slot, const int32_t *ids, int from, int to, float *logits) {
    while (from < to) {
        int n = 1 + identity_rnd(to - from < 90 ? to - from : 90);
        Row row = {.slot = slot, .pos = from, .n = n, .tok = ids + from};
        if (from + n == to) row.want = WANT_LOGITS;
        const RowOut *out = golden_step(e, &row, 1);
        from += n;
        if (from == to && logits) memcpy(logits, out->logit, VOCAB * sizeof *logits);
    }
}

static void forget(tn_engine *e) {
    for (int s = 0; s < SLOTS; s++) e->backend->rewind(e->engine, s, 0);
}

static void both_engines_see_the_same(void **state) {
    (void)state;
    int32_t ids[TOKENS];
    float a[VOCAB], b[VOCAB], c[VOCAB];
    tn_engine *ref = open_bound("ref", KV_AUTO, 1, false, NULL), *cpu = open_bound("cpu", KV_F32, 3, false, NULL);
    tn_engine *lone = open_bound("cpu", KV_F32, 1, true, NULL);
    for (int i = 0; i < 6; i++) {
        int n = i ? 1 + identity_rnd(300) : 2;
        fill(ids, n);
        feed(ref, MAIN, ids, 0, n, a);
        feed(cpu, MAIN, ids, 0, n, b);
        feed(lone, MAIN, ids, 0, n, c);
        assert_memory_equal(b, c, sizeof b);
        for (int v = 0; v < VOCAB; v++) assert_true(fabsf(a[v] - b[v]) < 1e-3f);
        forget(ref), forget(cpu), forget(lone);
    }
    engine_close(ref), engine_close(cpu), engine_close(lone);
}

/* Beyond the receptive field a token changes no bit; inside it does. */
static void what_left_the_window_does_not_matter(void **state) {
    (void)state;
    enum { FIELD = LAYERS * (WINDOW - 1) };
    int32_t ids[TOKENS];
    float a[VOCAB], b[VOCAB];
    static const char *const backends[] = {"ref", "cpu"};
    for (int k = 0; k < 2; k++) {
        tn_engine *e = open_bound(backends[k], KV_AUTO, 2, false, NULL);
        for (int i = 0; i < 8; i++) {
            int n = FIELD + SINKS + 2 + identity_rnd(200), beyond = i % 2;
            int at = beyond ? SINKS + identity_rnd(n - 1 - FIELD - SINKS) : n - 1 - identity_rnd(WINDOW);
            fill(ids, n);
            feed(e, MAIN, ids, 0, n, a);
            forget(e);
            ids[at] = (ids[at] + 1) % VOCAB;
            feed(e, MAIN, ids, 0, n, b);
            forget(e);
            assert_true((memcmp(a, b, sizeof a) == 0) == beyond);
        }
        engine_close(e);
    }
}

typedef enum Source { KEPT, SPILLED, COMPUTED } Source;

/* A question behind `from` under two restored spans, and a token behind that; the evicted parts come from somewhere. */
static void ask(tn_engine *e, Source source, const int32_t *ids, int from, int to, const KvRun span[2], float *logits) {
    const BoundOps *ops = e->backend->bound;
    Err err = {0};
    feed(e, MAIN, ids, 0, from, NULL);
    int n = span[0].n + span[1].n;
    for (int s = 0, at = 0; s < 2; at += span[s++].n) {
        int src = MAIN, as = from + 1 - WINDOW - n + at;
        if (source == COMPUTED) {
            e->backend->rewind(e->engine, AGAIN, 0);
            int begin = ops->jump(e->engine, AGAIN, MAIN, span[s].first > RUN_UP ? span[s].first - RUN_UP : 0);
            feed(e, src = AGAIN, ids, begin, span[s].first + span[s].n, NULL);
        }
        if (!ops->restore(e->engine, MAIN, src, span[s], at, as, &err)) fail_msg("%s", err.msg);
    }
    feed(e, MAIN, ids, from, to, logits);
    forget(e);
}

static void restored_is_the_same_bytes(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    for (int type = 0; type < 4; type++) {
        static const KvType types[] = {KV_F32, KV_F32, KV_F16, KV_Q8_0};
        const char *backend = type ? "cpu" : "ref";
        tn_engine *kept = open_bound(backend, types[type], 1, true, NULL);
        tn_engine *again = open_bound(backend, types[type], 3, false, NULL);
        tn_engine *spilled = type ? open_bound(backend, types[type], 2, false, dir.path) : NULL;
        for (int i = 0; i < (type ? 6 : 2); i++) {
            int32_t ids[TOKENS];
            float none[VOCAB], a[VOCAB], b[VOCAB];
            int from = 200 + identity_rnd(type ? 400 : 60), to = from + 1 + identity_rnd(60), half = RESTORED / 2;
            KvRun span[2] = {{SINKS + identity_rnd(60), 1 + identity_rnd(half)}, {0, 1 + identity_rnd(half)}};
            int behind = span[0].first + span[0].n;
            span[1].first = behind + identity_rnd(from - WINDOW - behind - span[1].n);
            fill(ids, to);
            feed(kept, MAIN, ids, 0, to, none);
            forget(kept);
            ask(kept, KEPT, ids, from, to, span, a);
            assert_memory_not_equal(a, none, sizeof a);
            ask(again, COMPUTED, ids, from, to, span, b);
            assert_memory_equal(a, b, sizeof a);
            if (spilled) {
                ask(spilled, SPILLED, ids, from, to, span, b);
                assert_memory_equal(a, b, sizeof a);
            }
        }
        if (spilled) assert_true(spilled->backend->bound->counts(spilled->engine).read > 0);
        engine_close(kept), engine_close(again);
        if (spilled) engine_close(spilled);
    }
    temp_dir_close(&dir);
}

/* The same on both engines; and what a key is turned to is what rope makes of it there. */
static void restored_counts_as_where_it_is_put(void **state) {
    (void)state;
    enum { FROM = 200, KEY = 10 };
    int32_t ids[TOKENS];
    float a[VOCAB], b[VOCAB];
    const KvRun span[2] = {{10, 30}, {90, 25}};
    tn_engine *ref = open_bound("ref", KV_AUTO, 1, false, NULL), *cpu = open_bound("cpu", KV_F32, 2, false, NULL);
    fill(ids, FROM + 20);
    ask(ref, COMPUTED, ids, FROM, FROM + 20, span, a);
    ask(cpu, COMPUTED, ids, FROM, FROM + 20, span, b);
    for (int v = 0; v < VOCAB; v++) assert_true(fabsf(a[v] - b[v]) < 1e-3f);
    for (int i = 0; i < 50; i++) ids[i] = 7; /* in the first layer a key depends on its token and position alone */
    feed(ref, MAIN, ids, 0, 50, NULL);
    float from[KEY], to[KEY], turned[KEY];
    ref->backend->bound->read(ref->engine, MAIN, 0, 1, false, 12, from);
    ref->backend->bound->read(ref->engine, MAIN, 0, 1, false, 41, to);
    bound_turn(bound_rope(&ref->graph, 0), 41 - 12, from, KEY, turned);
    for (int d = 0; d < KEY; d++) assert_true(fabsf(to[d] - turned[d]) < 1e-4f);
    engine_close(ref), engine_close(cpu);
}

/* Copies, saves and loads of bounded sequences go on with the same bits, and no block is ever lost. */
static void bounded_sequences_are_copied_and_saved(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    int32_t ids[TOKENS];
    float a[VOCAB], b[VOCAB];
    Err err = {0};
    tn_engine *e = open_bound("cpu", KV_F16, 2, false, dir.path);
    for (int i = 0; i < 40; i++) {
        int n = 2 + identity_rnd(500), at = 1 + identity_rnd(n - 1);
        fill(ids, n);
        feed(e, MAIN, ids, 0, at, NULL);
        if (i % 3) {
            assert_true(e->backend->copy(e->engine, HOME, MAIN, at, &err));
        } else {
            Buf saved = {0};
            assert_true(e->backend->state(e->engine, MAIN, &saved, STATE_SAVE, &err));
            if (!e->backend->state(e->engine, HOME, &saved, STATE_LOAD, &err)) fail_msg("%s", err.msg);
            buf_deinit(&saved);
        }
        if (i % 2) assert_true(e->backend->copy(e->engine, SLOTS, HOME, at, &err));
        feed(e, MAIN, ids, at, n, a);
        feed(e, HOME, ids, at, n, b);
        assert_memory_equal(a, b, sizeof a);
        int back = e->backend->rewind(e->engine, MAIN, n - 1);
        assert_true(back == n - 1);
        feed(e, MAIN, ids, back, n, b);
        assert_memory_equal(a, b, sizeof a);
        forget(e);
    }
    engine_close(e);
    temp_dir_close(&dir);
}

/* The one file in a directory. */
static void find_file(const TempDir *dir, char path[400]) {
    DIR *d = opendir(dir->path);
    for (struct dirent *f; (f = readdir(d));)
        if (f->d_name[0] != '.') snprintf(path, 400, "%s/%s", dir->path, f->d_name);
    closedir(d);
}

static bool restored(tn_engine *e, Err *err) {
    return e->backend->bound->restore(e->engine, MAIN, MAIN, (KvRun){70, 20}, 0, 300, err);
}

static void a_file_that_lies_is_found_out(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    int32_t ids[TOKENS];
    char path[400] = "";
    struct stat st;
    fill(ids, 400);
    tn_engine *e = open_bound("cpu", KV_F16, 1, false, dir.path);
    feed(e, MAIN, ids, 0, 400, NULL);
    find_file(&dir, path);
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    Err err = {0};
    assert_true(restored(e, &err));
    FILE *f = fopen(path, "r+b");
    fseek(f, 100, SEEK_SET);
    int byte = fgetc(f);
    fseek(f, 100, SEEK_SET);
    fputc(byte ^ 1, f);
    fclose(f);
    assert_false(restored(e, &err));
    assert_int_equal(err.code, ERR_IO);
    assert_non_null(strstr(err.msg, "not what was written"));
    assert_int_equal(truncate(path, 10), 0);
    assert_false(restored(e, &err));
    assert_non_null(strstr(err.msg, "short"));
    engine_close(e);
    assert_int_equal(access(path, F_OK), -1);
    temp_dir_close(&dir);
}

/* A disk that is full costs what could not be written, and nothing else. */
static void a_full_disk_is_an_error_when_it_matters(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    int32_t ids[TOKENS];
    float a[VOCAB], b[VOCAB];
    struct rlimit before, none;
    fill(ids, 400);
    tn_engine *e = open_bound("cpu", KV_F16, 1, false, dir.path);
    feed(e, MAIN, ids, 0, 400, a);
    forget(e);
    signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before);
    none = before;
    none.rlim_cur = 0;
    setrlimit(RLIMIT_FSIZE, &none);
    feed(e, MAIN, ids, 0, 400, b);
    setrlimit(RLIMIT_FSIZE, &before);
    assert_memory_equal(a, b, sizeof a);
    Err err = {0};
    assert_false(restored(e, &err));
    assert_int_equal(err.code, ERR_IO);
    assert_non_null(strstr(err.msg, dir.path));
    forget(e);
    feed(e, MAIN, ids, 0, 400, NULL);
    assert_true(restored(e, &err));
    engine_close(e);
    temp_dir_close(&dir);
}

static void refused(void **state) {
    (void)state;
    static const char *const models[] = {"mamba2-plain", "gemma3"};
    for (int i = 0; i < 4; i++) {
        char path[200];
        Err err = {0};
        LoadOpts o = {.backend = i / 2 ? "cpu" : "ref", .engine = {.ctx = 64, .bound = {.sinks = 2, .window = 8}}};
        snprintf(path, sizeof path, "tests/golden/models/%s/model.gguf", models[i % 2]);
        assert_null(engine_open(model_open(path, MODEL_ALL, &err), &o, &err));
        assert_int_equal(err.code, ERR_UNSUPPORTED);
        assert_non_null(strstr(err.msg, "bounded"));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_engines_see_the_same),
        cmocka_unit_test(what_left_the_window_does_not_matter),
        cmocka_unit_test(restored_is_the_same_bytes),
        cmocka_unit_test(restored_counts_as_where_it_is_put),
        cmocka_unit_test(bounded_sequences_are_copied_and_saved),
        cmocka_unit_test(a_file_that_lies_is_found_out),
        cmocka_unit_test(a_full_disk_is_an_error_when_it_matters),
        cmocka_unit_test(refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
