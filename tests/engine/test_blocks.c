/* Random blocks of drafts, verified in one slot while another is fed the same tokens one by one: the logits of every
 * token that is kept, and the whole state behind it, are the same bits. Drafters are always wrong, random, right, half
 * right, or put an end token in; blocks are 1 to 64 drafts long, across the borders of blocks and windows; alone or
 * beside seven neighbours. TENON_BLOCKS=10000 (make blocks) runs so many per kind of state and engine. */
#include "../support/golden.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { PLAIN, SPECULATED, NEIGHBOURS = 7, SLOTS = 2 + NEIGHBOURS, MOST = 64, CTX = 330, ROUND = 50, SAVES = 8 };
typedef enum Drafter { WRONG, RANDOM, RIGHT, HALF, END, DRAFTERS } Drafter;

static uint32_t seed = 1;

static int rnd(int n) {
    seed = seed * 1664525 + 1013904223;
    return (int)((seed >> 8) % (uint32_t)n);
}

/* The row of results of one token, in the plain slot; neighbours decode beside it, or nobody does. */
static const float *step_plain(tn_engine *e, int pos, int32_t id, int neighbours, const int *length) {
    Row row[1 + NEIGHBOURS];
    int32_t other[NEIGHBOURS];
    row[0] = (Row){.slot = PLAIN, .pos = pos, .n = 1, .tok = &id, .want = WANT_LOGITS};
    for (int i = 0; i < neighbours; i++) {
        other[i] = rnd((int)e->vocab);
        row[1 + i] = (Row){.slot = 2 + i, .pos = length[i], .n = 1, .tok = &other[i], .want = WANT_ARGMAX};
    }
    return golden_step(e, row, 1 + neighbours)[0].logit;
}

static void draft(Drafter kind, const int32_t *truth, int n, int32_t *out, int vocab) {
    for (int i = 0; i < n; i++) {
        bool right = kind == RIGHT || kind == END || (kind == HALF && rnd(8)) || (kind == WRONG && i);
        out[i] = right ? truth[i] : kind == RANDOM ? rnd(vocab) : (truth[i] + 1) % vocab;
    }
    if (kind == END && n) out[rnd(n)] = 2; /* wherever it stands */
}

/* Of bounded keys and values the slots hold different ones that nobody sees: the next row evicts them. */
static void check_state(tn_engine *e) {
    Buf a = {0}, b = {0};
    if (e->opts.bound.window) return;
    assert_true(e->backend->state(e->engine, PLAIN, &a, STATE_SAVE, NULL));
    assert_true(e->backend->state(e->engine, SPECULATED, &b, STATE_SAVE, NULL));
    assert_int_equal(a.len, b.len);
    assert_memory_equal(a.data, b.data, a.len);
    buf_deinit(&a);
    buf_deinit(&b);
}

/* One block behind pos tokens, of which truth[pos] is the last that is known and what follows is what the model shall
 * have said. How many tokens it made. */
static int block(tn_engine *e, const int32_t *truth, int pos, int neighbours, float *want) {
    int32_t tok[1 + MOST];
    int n = 1 + rnd(MOST), vocab = (int)e->vocab, right = 0, length[NEIGHBOURS];
    Row row[1 + NEIGHBOURS];
    int32_t other[NEIGHBOURS];
    tok[0] = truth[pos];
    draft((Drafter)rnd(DRAFTERS), truth + pos + 1, n, tok + 1, vocab);
    while (right < n && tok[right + 1] == truth[pos + right + 1]) right++;
    for (int i = 0; i < neighbours; i++) length[i] = e->backend->length(e->engine, 2 + i);
    for (int i = 0; i <= right; i++) {
        const float *logit = step_plain(e, pos + i, tok[i], i ? 0 : neighbours, length);
        memcpy(want + (size_t)i * (size_t)vocab, logit, (size_t)vocab * sizeof *logit);
    }
    row[0] = (Row){.slot = SPECULATED, .pos = pos, .n = 1 + n, .tok = tok, .want = WANT_LOGITS, .all = true,
                   .provisional = true};
    for (int i = 0; i < neighbours; i++) {
        other[i] = rnd(vocab);
        row[1 + i] = (Row){.slot = 2 + i, .pos = length[i] + 1, .n = 1, .tok = &other[i], .want = WANT_ARGMAX};
    }
    const RowOut *out = golden_step(e, row, 1 + neighbours);
    assert_int_equal(out[0].n, 1 + n);
    assert_memory_equal(out[0].logit, want, (size_t)(1 + right) * (size_t)vocab * sizeof *want);
    int keep = pos + 1 + right;
    if (right < n) assert_int_equal(e->backend->rewind(e->engine, SPECULATED, keep), keep);
    if (rnd(SAVES) == 0) check_state(e);
    return 1 + right;
}

static void blocks(const char *model, const char *backend, KvType kv, int threads, int neighbours, bool bound, int n) {
    EngineOpts o = {.slots = SLOTS, .ctx = CTX, .rows = 100, .wanted = 100, .threads = threads, .kv = kv};
    if (bound) o.bound = (Bound){.sinks = 4, .window = 32};
    char path[200];
    snprintf(path, sizeof path, "tests/golden/models/%s/model.gguf", model);
    tn_engine *e = golden_open(path, backend, &o);
    float *want = mem_new((size_t)(1 + MOST) * (size_t)e->vocab, sizeof *want);
    int32_t truth[CTX + MOST];
    int pos = CTX;
    for (int i = 0; i < n; i++) {
        if (pos + 1 + MOST > CTX) {
            for (int k = 0; k < SLOTS; k++) e->backend->rewind(e->engine, k, 0);
            for (int k = 0; k < CTX + MOST; k++) truth[k] = rnd((int)e->vocab);
            pos = 0;
        }
        pos += block(e, truth, pos, neighbours, want);
    }
    check_state(e);
    free(want);
    engine_close(e);
}

static void test_all(void **state) {
    (void)state;
    static const char *const models[] = {"llama-plain", "gemma3", "mamba2-plain", "jamba-plain", "llama-plain"};
    static const char *const backends[] = {"ref", "cpu"};
    const char *asked = getenv("TENON_BLOCKS");
    int most = asked ? atoi(asked) : 2 * ROUND;
    for (int m = 0; m < 5; m++) /* the last one with keys and values that are bounded */
        for (int b = 0; b < 2; b++)
            for (int n = 0; n < most; n += ROUND)
                blocks(models[m], backends[b], b ? (KvType)(KV_F32 + rnd(KV_TYPES - KV_F32)) : KV_AUTO,
                       b ? 1 + rnd(3) : 1, rnd(2) ? NEIGHBOURS : 0, m == 4, ROUND);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_all)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
