/* The five identities (support/identities.h), by memcmp of logits on ref and cpu, over the golden models. */
#include "../support/identities.h"

#include "backend/shared.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { CASES = 500, CTX = IDENTITY_CTX, SLOTS = 4, PARKED = 2 };

static void on_backend(const char *backend) {
    int done[IDENTITIES] = {0};
    for (int i = 0; i < n_golden; i++) {
        KvType kv = i % 2 && strcmp(backend, "ref") != 0 ? KV_F16 : KV_F32;
        EngineOpts lone = {.slots = 1, .ctx = CTX, .rows = CTX, .wanted = CTX, .threads = 1, .kv = kv};
        tn_engine *alone = golden_open(golden[i].source[i % 2], backend, &lone);
        for (int threads = 1; threads <= 3; threads++) {
            EngineOpts many = {.slots = SLOTS, .parked = PARKED, .ctx = CTX + 32 * threads, .rows = CTX + 8 * SLOTS,
                               .wanted = CTX + SLOTS, .threads = threads, .kv = kv};
            tn_engine *e = golden_open(golden[i].source[(i + threads) % 2], backend, &many);
            for (int k = 0; k < CASES / 3 / n_golden + 1; k++) {
                Identity what = (Identity)(k % IDENTITIES);
                char label[256];
                snprintf(label, sizeof label, "%s, %d threads", golden[i].dir, threads);
                identity_case(alone, e, what, 0, label);
                done[what]++;
            }
            engine_close(e);
        }
        engine_close(alone);
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
        int32_t ids[21] = {1, 2, 3};
        identity_feed(e, 0, ids, 0, 20, false, false, NULL);
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
        identity_feed(e, 0, ids, 20, 21, false, false, NULL);
        buf_deinit(&good);
        buf_deinit(&bad);
        engine_close(e);
        engine_close(other);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_ref), cmocka_unit_test(test_cpu),
                                       cmocka_unit_test(test_bad_state)};
    return cmocka_run_group_tests(tests, golden_setup, golden_teardown);
}
