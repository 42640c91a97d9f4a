/* The five identities, and what follows from them, by memcmp of logits on ref and cpu, over the golden models:
 *   chunked = one-shot      batched = alone        rewind + replay = fresh
 *   save + load = continue  padded = unpadded (an engine with other capacities, slots and threads)
 * and copy (a shared prefix) = alone. Each random case runs a sequence through one of them, with neighbours in
 * other slots, and compares every row of logits with that of a lone, one-shot run. */
#include "../support/golden.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { CASES = 500, CTX = 150, SLOTS = 4, PARKED = 2 };

typedef enum Identity { CHUNKED, BATCHED, REWIND, SAVE_LOAD, PADDED, COPY, IDENTITIES } Identity;
static const char *const identity_name[] = {"chunked", "batched", "rewind", "save and load", "padded", "copy"};

static Golden golden[GOLDEN_MAX_MODELS];
static int n_golden;
static uint64_t seed = 7;

static int rnd(int n) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (int)((uint32_t)(seed >> 33) % (uint32_t)n);
}

static int load(void **state) {
    (void)state;
    n_golden = golden_load_all(golden);
    return 0;
}

static int unload(void **state) {
    (void)state;
    for (int i = 0; i < n_golden; i++) golden_free(&golden[i]);
    return 0;
}

/* States that only go back as far as `undo` says, or to the start. */
static bool recurrent(const tn_engine *e) { return graph_fixed(&e->graph) > 0; }

static const RowOut *step(tn_engine *e, const Row *rows, int n) {
    Err err = {0};
    Step s = {rows, n, NULL, e->lost};
    if (!e->backend->step(e->engine, &s, &err)) fail_msg("%s: %s", e->backend->name, err.msg);
    return s.out;
}

/* Tokens [from, to) of ids into a slot, in random chunks, beside random neighbours in other slots if `batched`.
 * logits (if not NULL) receives the rows of these tokens. */
static void feed(tn_engine *e, int slot, const int32_t *ids, int from, int to, bool chunked, bool batched,
                 float *logits) {
    size_t vocab = (size_t)e->vocab;
    while (from < to) {
        int n = chunked ? 1 + rnd(rnd(3) ? 5 : to - from) : to - from;
        if (n > to - from) n = to - from;
        Row rows[SLOTS];
        int32_t noise[SLOTS][8];
        int count = 0, mine = -1;
        for (int s = 0; s < e->opts.slots; s++) {
            if (s == slot) {
                mine = count;
                rows[count++] =
                    (Row){.slot = s, .pos = from, .n = n, .tok = ids + from, .want = WANT_LOGITS, .all = true};
            } else if (batched && rnd(2)) {
                int k = 1 + rnd(8);
                for (int i = 0; i < k; i++) noise[s][i] = (int32_t)rnd((int)vocab);
                int pos = e->backend->rewind(e->engine, s, rnd(CTX - 8));
                rows[count++] = (Row){.slot = s, .pos = pos, .n = k, .tok = noise[s], .undo = rnd(k + 1),
                                      .want = rnd(2) ? WANT_ARGMAX : WANT_NONE};
            }
        }
        if (count > 1 && rnd(2)) { /* rows come in any order */
            Row first = rows[0];
            rows[0] = rows[count - 1];
            rows[count - 1] = first;
            mine = mine == 0 ? count - 1 : mine == count - 1 ? 0 : mine;
        }
        const RowOut *out = step(e, rows, count);
        assert_int_equal(out[mine].n, n);
        if (logits) memcpy(logits + (size_t)from * vocab, out[mine].logit, (size_t)n * vocab * sizeof *logits);
        from += n;
    }
}

/* One random case: fill `got` through the identity, by way of engine e. */
static void through(tn_engine *e, Identity what, const int32_t *ids, int n, float *got) {
    Err err = {0};
    int slot = rnd(e->opts.slots), cut = rnd(n), junk = rnd(20);
    int32_t other[32];
    for (int i = 0; i < 32; i++) other[i] = (int32_t)rnd((int)e->vocab);
    if (cut + junk > CTX) junk = CTX - cut;
    e->backend->rewind(e->engine, slot, 0);
    switch (what) {
    case CHUNKED: feed(e, slot, ids, 0, n, true, false, got); break;
    case BATCHED: feed(e, slot, ids, 0, n, true, true, got); break;
    case PADDED: feed(e, slot, ids, 0, n, false, false, got); break;
    case REWIND: { /* right tokens, then wrong ones; all but `sure` may be taken back, little by little */
        int right = rnd((junk < n - cut ? junk : n - cut) + 1), sure = rnd(right + 1);
        int at = cut + sure + rnd(right - sure + 1), to = rnd(2) ? at : rnd(at + 1);
        memcpy(other, ids + cut, (size_t)right * sizeof *ids);
        feed(e, slot, ids, 0, cut, true, true, got);
        if (junk) {
            Row row = {.slot = slot, .pos = cut, .n = junk, .tok = other, .undo = junk - sure, .want = WANT_LOGITS,
                       .all = true};
            const RowOut *out = step(e, &row, 1);
            memcpy(got + cut * e->vocab, out->logit, (size_t)(right * e->vocab) * sizeof *got);
        }
        assert_int_equal(e->backend->rewind(e->engine, slot, cut + right), cut + right);
        assert_int_equal(e->backend->rewind(e->engine, slot, at), at);
        if (recurrent(e) && to < cut + sure) {
            assert_int_equal(e->backend->rewind(e->engine, slot, to), 0);
            to = 0;
        }
        assert_int_equal(e->backend->rewind(e->engine, slot, to), to);
        feed(e, slot, ids, to, n, true, true, got);
        break;
    }
    case SAVE_LOAD: { /* save, ruin, load into any slot, go on there */
        Buf saved = {0};
        feed(e, slot, ids, 0, cut, true, true, got);
        if (!e->backend->state(e->engine, slot, &saved, STATE_SAVE, &err)) fail_msg("%s", err.msg);
        e->backend->rewind(e->engine, slot, 0);
        if (junk) step(e, &(Row){.slot = slot, .pos = 0, .n = junk, .tok = other}, 1);
        slot = rnd(e->opts.slots);
        if (!e->backend->state(e->engine, slot, &saved, STATE_LOAD, &err)) fail_msg("%s", err.msg);
        buf_deinit(&saved);
        feed(e, slot, ids, cut, n, true, true, got);
        break;
    }
    case COPY: { /* park a prefix, overwrite its source, share it into another slot */
        int parked = e->opts.slots + rnd(PARKED), to = rnd(e->opts.slots);
        feed(e, slot, ids, 0, recurrent(e) ? cut : n, true, true, got);
        if (recurrent(e) && cut > 1) assert_false(e->backend->copy(e->engine, parked, slot, cut - 1, &err));
        if (!e->backend->copy(e->engine, parked, slot, cut, &err)) fail_msg("%s", err.msg);
        int pos = e->backend->rewind(e->engine, slot, cut / 2);
        if (junk) step(e, &(Row){.slot = slot, .pos = pos, .n = junk, .tok = other}, 1);
        if (!e->backend->copy(e->engine, to, parked, cut, &err)) fail_msg("%s", err.msg);
        feed(e, to, ids, cut, n, true, true, got);
        break;
    }
    default: fail();
    }
}

static void on_backend(const char *backend) {
    int done[IDENTITIES] = {0};
    for (int i = 0; i < n_golden; i++) {
        KvType kv = i % 2 && strcmp(backend, "ref") != 0 ? KV_F16 : KV_F32;
        EngineOpts lone = {.slots = 1, .ctx = CTX, .rows = CTX, .wanted = CTX, .threads = 1, .kv = kv};
        tn_engine *alone = golden_open(golden[i].source[i % 2], backend, &lone);
        size_t row = (size_t)alone->vocab * sizeof(float);
        float *want = mem_new(CTX, row), *got = mem_new(CTX, row);
        for (int threads = 1; threads <= 3; threads++) {
            EngineOpts many = {.slots = SLOTS, .parked = PARKED, .ctx = CTX + 32 * threads, .rows = CTX + 8 * SLOTS,
                               .wanted = CTX + SLOTS, .threads = threads, .kv = kv};
            tn_engine *e = golden_open(golden[i].source[(i + threads) % 2], backend, &many);
            for (int k = 0; k < CASES / 3 / n_golden + 1; k++) {
                int32_t ids[CTX];
                int n = 2 + rnd(rnd(8) ? 24 : CTX - 1);
                for (int t = 0; t < n; t++) ids[t] = (int32_t)rnd((int)alone->vocab);
                Identity what = (Identity)(k % IDENTITIES);
                feed(alone, 0, ids, 0, n, false, false, want);
                alone->backend->rewind(alone->engine, 0, 0);
                memset(got, 0xff, CTX * row);
                through(e, what, ids, n, got);
                for (int t = 0; t < n; t++)
                    if (memcmp((char *)want + (size_t)t * row, (char *)got + (size_t)t * row, row) != 0)
                        fail_msg("%s on %s, %d threads: %s: %d tokens: logits differ at token %d", golden[i].dir,
                                 backend, threads, identity_name[what], n, t);
                done[what]++;
            }
            engine_close(e);
        }
        engine_close(alone);
        free(want);
        free(got);
    }
    int total = 0;
    for (int i = 0; i < IDENTITIES; i++) {
        print_message("%s: %d cases: %s\n", backend, done[i], identity_name[i]);
        total += done[i];
    }
    assert_true(total >= 500);
}

static void test_ref(void **state) {
    (void)state;
    on_backend("ref");
}

static void test_cpu(void **state) {
    (void)state;
    on_backend("cpu");
}

/* A saved state that is not whole, not ours, or too long is refused, and the slot stays as it is. */
static void test_bad_state(void **state) {
    (void)state;
    const char *const backends[] = {"ref", "cpu"};
    for (int b = 0; b < 2; b++) {
        EngineOpts o = {.slots = 1, .ctx = 40, .rows = 40, .wanted = 40, .threads = 1};
        tn_engine *e = golden_open(golden[0].source[0], backends[b], &o),
                  *other = golden_open(golden[1].source[0], backends[b], &o);
        int32_t ids[20] = {1, 2, 3};
        feed(e, 0, ids, 0, 20, false, false, NULL);
        Buf good = {0}, bad = {0};
        Err err = {0};
        assert_true(e->backend->state(e->engine, 0, &good, STATE_SAVE, &err));
        for (size_t cut = 0; cut < good.len; cut += 1 + good.len / 50) {
            bad.len = 0;
            buf_put(&bad, good.data, cut);
            assert_false(e->backend->state(e->engine, 0, &bad, STATE_LOAD, &err));
        }
        for (size_t at = 0; at < sizeof(StateHeader); at++) { /* every byte of the header matters */
            bad.len = 0;
            buf_put(&bad, good.data, good.len);
            bad.data[at] ^= 0x55;
            if (e->backend->state(e->engine, 0, &bad, STATE_LOAD, &err)) fail_msg("%s: byte %zu", backends[b], at);
        }
        assert_false(other->backend->state(other->engine, 0, &good, STATE_LOAD, &err));
        step(e, &(Row){.slot = 0, .pos = 20, .n = 1, .tok = ids}, 1);
        buf_deinit(&good);
        buf_deinit(&bad);
        engine_close(e);
        engine_close(other);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_ref), cmocka_unit_test(test_cpu),
                                       cmocka_unit_test(test_bad_state)};
    return cmocka_run_group_tests(tests, load, unload);
}
