/* Recall over a scheduler: what is restored is the same whether it stays in memory, comes from a file or is computed
 * again, however prompts are cut and whoever runs beside; another question does not depend on the one before; a cancel
 * at any step, and a file that lies, concern one request alone. */
#include "../support/golden.h"
#include "../support/identities.h"
#include "../support/temp_dir.h"

#include "engine/sched.h"
#include "engine/slot_file.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

enum { VOCAB = 151, SINKS = 3, WINDOW = 20, PAGES = 2, PAGE = 16, ANSWER = 12, MOST = 700 };

typedef enum Way { KEPT, COMPUTED, SPILLED, NOTHING } Way;

static tn_engine *open_recall(const char *backend, Way way, int slots, int parked, int threads, const char *dir) {
    static const Restore restore[] = {RESTORE_SPILL, RESTORE_RECOMPUTE, RESTORE_SPILL, RESTORE_NONE};
    LoadOpts o = {.backend = backend, .restore = restore[way], .page = PAGE, .head = {1, 2, 1, 0.5}};
    o.engine = (EngineOpts){.slots = slots, .parked = parked, .ctx = 1000, .threads = threads, .wanted = 9 * slots};
    o.engine.bound = (Bound){.sinks = SINKS, .window = WINDOW, .restored = PAGES * PAGE, .spill_dir = dir};
    o.engine.bound.keep = way == KEPT;
    Err err = {0};
    Model *m = model_open("tests/golden/models/llama-plain/model.gguf", MODEL_ALL, &err);
    tn_engine *e = m ? engine_open(m, &o, &err) : NULL;
    if (!e) fail_msg("%s", err.msg);
    return e;
}

/* A request and what came of it. */
typedef struct Asked {
    int32_t ids[MOST];
    int n, from;
    const RecallWish *wish; /* NULL: only `from` */
    const Proposer *proposer;
    int32_t answer[ANSWER];
    float prob[ANSWER];
    int n_answer;
    Finish why;
    RequestStats stats;
    Err err;
} Asked;

static TokenVerdict on_token(void *user, int32_t id, const TokenProbs *probs) {
    Asked *a = user;
    a->prob[a->n_answer] = probs->token.p;
    a->answer[a->n_answer++] = id;
    return TOKEN_GO;
}

static void on_done(void *user, Finish why, const RequestStats *stats, const Err *err) {
    Asked *a = user;
    a->why = why;
    a->stats = *stats;
    if (err) a->err = *err;
}

static void submit(Sched *s, Asked *a) {
    Request r = {.prompt = a->ids, .n_prompt = a->n, .max_tokens = ANSWER, .sample = sample_defaults(),
                 .speculate = {.proposer = a->proposer, .always = true}, .token = on_token, .done = on_done, .user = a};
    r.sample.temp = 0;
    r.sample.n_probs = 1;
    r.recall = a->wish ? *a->wish : (RecallWish){.from = a->from};
    a->n_answer = 0;
    a->why = FINISH_NONE;
    Err err = {0};
    if (!sched_submit(s, &r, &err)) fail_msg("%s", err.msg);
}

static void run(Sched *s, Asked *a) {
    submit(s, a);
    while (sched_step(s)) continue;
}

static void same(const Asked *a, const Asked *b) {
    assert_int_equal(a->why, FINISH_LENGTH);
    assert_int_equal(b->why, FINISH_LENGTH);
    assert_int_equal(a->stats.recall.n_span, b->stats.recall.n_span);
    assert_memory_equal(a->stats.recall.span, b->stats.recall.span, (size_t)a->stats.recall.n_span * sizeof(KvRun));
    assert_memory_equal(a->answer, b->answer, sizeof a->answer);
    assert_memory_equal(a->prob, b->prob, sizeof a->prob);
}

static Asked *ask(int n, int question) {
    Asked *a = mem_new(1, sizeof *a);
    a->n = n;
    a->from = n - question;
    for (int i = 0; i < n; i++) a->ids[i] = identity_rnd(VOCAB);
    return a;
}

static void however_it_comes_back_it_is_the_same(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    for (int i = 0; i < 5; i++) {
        const char *backend = i ? "cpu" : "ref";
        Asked *kept = ask(i ? 150 + identity_rnd(400) : 120, 1 + identity_rnd(60)), *other = mem_new(1, sizeof *other);
        for (int way = KEPT; way <= NOTHING; way++) {
            *other = *kept;
            if (!i && way == SPILLED) continue; /* ref has everything in memory */
            tn_engine *e = open_recall(backend, (Way)way, 1, way % 2, 1 + way, way == SPILLED ? dir.path : NULL);
            Sched *s = sched_open(e);
            if (way) sched_bound_step(s, 1e-6 * (1 + identity_rnd(50)));
            run(s, way ? other : kept);
            run(s, way ? other : kept); /* and again */
            if (way == NOTHING) assert_memory_not_equal(kept->prob, other->prob, sizeof kept->prob);
            else if (way) same(kept, other);
            if (way == COMPUTED) assert_true(other->stats.recall.recomputed >= other->stats.recall.restored);
            if (way == SPILLED) assert_true(other->stats.counts.read > 0 && !other->stats.recall.recomputed);
            sched_close(s);
            engine_close(e);
        }
        assert_in_range(kept->stats.recall.restored, PAGE * 3 / 8, PAGES * PAGE);
        assert_int_equal(kept->stats.n_evicted, kept->n + ANSWER - 1 - SINKS - WINDOW);
        free(kept);
        free(other);
    }
    temp_dir_close(&dir);
}

/* A conversation: its second question gives what it would without the first, and most of it is not fed again. */
static void turns_do_not_depend_on_turns(void **state) {
    (void)state;
    for (int way = COMPUTED; way <= SPILLED; way++) {
        tn_engine *e = open_recall("cpu", (Way)way, 2, 1, 2, NULL), *other = open_recall("cpu", KEPT, 1, 0, 1, NULL);
        Sched *s = sched_open(e), *lone = sched_open(other);
        Asked *first = ask(300, 20), *second = ask(420, 15), *fresh = mem_new(1, sizeof *fresh);
        run(s, first);
        memcpy(second->ids, first->ids, 300 * sizeof *first->ids);
        memcpy(second->ids + 300, first->answer, sizeof first->answer);
        *fresh = *second;
        run(s, second);
        run(lone, fresh);
        same(fresh, second);
        assert_int_equal(second->stats.n_cached, 300);
        assert_int_equal(fresh->stats.n_cached, 0);
        run(s, second); /* from what was parked where its question began */
        same(fresh, second);
        assert_int_equal(second->stats.n_cached, second->from);
        Err err = {0};
        Buf saved = {0};
        if (!slot_save(sched_prefix(s), second->stats.slot, &saved, &err)) fail_msg("%s", err.msg);
        sched_close(s);
        s = sched_open(e);
        if (!slot_restore(sched_prefix(s), 0, &saved, &err)) fail_msg("%s", err.msg);
        Asked *third = ask(500, 11), *alone = mem_new(1, sizeof *alone);
        memcpy(third->ids, second->ids, 420 * sizeof *second->ids);
        *alone = *third;
        run(s, third);
        run(lone, alone);
        same(alone, third);
        assert_int_equal(third->stats.n_cached, 420);
        buf_deinit(&saved);
        sched_close(s), sched_close(lone);
        engine_close(e), engine_close(other);
        free(first), free(second), free(fresh), free(third), free(alone);
    }
}

static void beside_others_and_cancelled_at_any_step(void **state) {
    (void)state;
    tn_engine *e = open_recall("cpu", COMPUTED, 3, 2, 2, NULL), *other = open_recall("cpu", KEPT, 1, 0, 1, NULL);
    Sched *s = sched_open(e), *lone = sched_open(other);
    for (int i = 0; i < 14; i++) {
        Asked *all[5], *fresh = mem_new(1, sizeof *fresh), *gone = ask(100 + identity_rnd(300), 1 + identity_rnd(30));
        sched_bound_step(s, i % 2 ? 1e-5 : 0);
        submit(s, gone);
        for (int k = 0; k < 5; k++) {
            all[k] = ask(60 + identity_rnd(400), 1 + identity_rnd(40));
            if (k == 1) memcpy(all[k]->ids, all[0]->ids, 50 * sizeof *all[k]->ids);
            submit(s, all[k]);
        }
        for (int step = 0, last = i * 2; sched_step(s); step++)
            if (step == last) sched_cancel(s, gone);
        for (int k = 0; k < 5; k++) {
            *fresh = *all[k];
            run(lone, fresh);
            same(fresh, all[k]);
            free(all[k]);
        }
        free(fresh);
        free(gone);
    }
    sched_close(s), sched_close(lone);
    engine_close(e), engine_close(other);
}

static int propose(void *self, const int32_t *ids, int n, int32_t *draft, int most) {
    const Asked *right = self;
    (void)ids;
    for (int i = 0; i < most; i++) {
        int at = n - right->n + i;
        draft[i] = at < ANSWER && identity_rnd(4) ? right->answer[at] : identity_rnd(VOCAB);
    }
    return most;
}

static void drafts_change_nothing(void **state) {
    (void)state;
    tn_engine *e = open_recall("cpu", COMPUTED, 1, 0, 2, NULL);
    Sched *s = sched_open(e);
    for (int i = 0; i < 6; i++) {
        Asked *plain = ask(100 + identity_rnd(300), 1 + identity_rnd(30)), *drafted = mem_new(1, sizeof *drafted);
        run(s, plain);
        *drafted = *plain;
        const Proposer p = {propose, plain};
        drafted->proposer = &p;
        run(s, drafted);
        same(plain, drafted);
        assert_true(drafted->stats.n_accepted > 0);
        free(plain);
        free(drafted);
    }
    sched_close(s);
    engine_close(e);
}

static void what_is_pinned_is_restored_and_too_much_is_refused(void **state) {
    (void)state;
    static const KvRun pins[] = {{40, 10}, {80, 22}}, many[] = {{40, 10}, {80, 23}}, late[] = {{290, 11}};
    tn_engine *e = open_recall("cpu", COMPUTED, 1, 0, 2, NULL);
    Sched *s = sched_open(e);
    Asked *a = ask(320, 20);
    RecallWish w = {.from = 300, .pinned = pins, .n_pinned = 2};
    a->wish = &w;
    run(s, a);
    assert_memory_equal(a->stats.recall.span, pins, sizeof pins);
    Request r = {.prompt = a->ids, .n_prompt = a->n, .sample = sample_defaults(), .recall = w};
    Err err = {0};
    r.recall.pinned = many;
    assert_false(sched_submit(s, &r, &err));
    assert_int_equal(err.code, ERR_LIMIT);
    r.recall = (RecallWish){.from = 300, .pinned = late, .n_pinned = 1};
    assert_false(sched_submit(s, &r, &err));
    r.recall = (RecallWish){.from = 320};
    assert_false(sched_submit(s, &r, &err));
    assert_non_null(strstr(err.msg, "begins at token 320"));
    w = (RecallWish){.from = 300, .forbidden = {0, 300}};
    run(s, a);
    assert_int_equal(a->why, FINISH_LENGTH);
    assert_int_equal(a->stats.recall.restored, 0);
    free(a);
    sched_close(s);
    engine_close(e);
}

/* The file is altered while a request runs: that one fails, and the next, which writes it anew, does not. */
static void a_file_that_lies_ends_one_request(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    tn_engine *e = open_recall("cpu", SPILLED, 1, 0, 1, dir.path), *other = open_recall("cpu", KEPT, 1, 0, 1, NULL);
    Sched *s = sched_open(e), *lone = sched_open(other);
    Asked *a = ask(500, 20), *fresh = mem_new(1, sizeof *fresh);
    const KvRun pin = {100, 20};
    a->wish = &(RecallWish){.from = a->from, .pinned = &pin, .n_pinned = 1};
    submit(s, a);
    for (int i = 0; i < 5; i++) sched_step(s);
    DIR *d = opendir(dir.path);
    for (struct dirent *f; (f = readdir(d));)
        if (f->d_name[0] != '.') assert_int_equal(truncate(temp_dir_path(&dir, f->d_name), 1), 0);
    closedir(d);
    while (sched_step(s)) continue;
    assert_int_equal(a->why, FINISH_ERROR);
    assert_int_equal(a->err.code, ERR_IO);
    assert_int_equal(a->n_answer, 0);
    a->ids[0] = (a->ids[0] + 1) % VOCAB; /* nothing is reused */
    *fresh = *a;
    run(s, a);
    run(lone, fresh);
    same(fresh, a);
    free(a), free(fresh);
    sched_close(s), sched_close(lone);
    engine_close(e), engine_close(other);
    temp_dir_close(&dir);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(however_it_comes_back_it_is_the_same),
        cmocka_unit_test(turns_do_not_depend_on_turns),
        cmocka_unit_test(beside_others_and_cancelled_at_any_step),
        cmocka_unit_test(drafts_change_nothing),
        cmocka_unit_test(what_is_pinned_is_restored_and_too_much_is_refused),
        cmocka_unit_test(a_file_that_lies_ends_one_request),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
