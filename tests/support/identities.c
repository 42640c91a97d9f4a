/* See identities.h. */
#include "identities.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

const char *const identity_name[] = {"chunked", "batched", "rewind", "save and load", "padded", "copy"};

static uint64_t seed = 7;

int identity_rnd(int n) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (int)((uint32_t)(seed >> 33) % (uint32_t)n);
}

/* States that only go back into a provisional row, or to the start. */
static bool recurrent(const tn_engine *e) { return graph_fixed(&e->graph) > 0; }

/* Tokens [from, to) of ids into a slot, in random chunks, beside random neighbours in other slots if `batched`.
 * logits (if not NULL) receives the rows of these tokens. */
void identity_feed(tn_engine *e, int slot, const int32_t *ids, int from, int to, bool chunked, bool batched,
                   float *logits) {
    size_t vocab = (size_t)e->vocab;
    while (from < to) {
        int n = chunked ? 1 + identity_rnd(identity_rnd(3) ? 5 : to - from) : to - from;
        if (n > to - from) n = to - from;
        Row rows[IDENTITY_SLOTS];
        int32_t noise[IDENTITY_SLOTS][8];
        int count = 0, mine = -1;
        for (int s = 0; s < e->opts.slots; s++) {
            if (s == slot) {
                mine = count;
                rows[count++] =
                    (Row){.slot = s, .pos = from, .n = n, .tok = ids + from, .want = WANT_LOGITS, .all = true};
            } else if (batched && identity_rnd(2)) {
                int k = 1 + identity_rnd(8);
                for (int i = 0; i < k; i++) noise[s][i] = (int32_t)identity_rnd((int)vocab);
                int pos = e->backend->rewind(e->engine, s, identity_rnd(e->opts.ctx - 8));
                rows[count++] = (Row){.slot = s, .pos = pos, .n = k, .tok = noise[s], .provisional = identity_rnd(2),
                                      .want = identity_rnd(2) ? WANT_ARGMAX : WANT_NONE};
            }
        }
        if (count > 1 && identity_rnd(2)) { /* rows come in any order */
            Row first = rows[0];
            rows[0] = rows[count - 1];
            rows[count - 1] = first;
            mine = mine == 0 ? count - 1 : mine == count - 1 ? 0 : mine;
        }
        const RowOut *out = golden_step(e, rows, count);
        assert_int_equal(out[mine].n, n);
        if (logits) memcpy(logits + (size_t)from * vocab, out[mine].logit, (size_t)n * vocab * sizeof *logits);
        from += n;
    }
}

/* One random case: fill `got` through the identity, by way of engine e. */
static void through(tn_engine *e, Identity what, const int32_t *ids, int n, float *got) {
    Err err = {0};
    int slot = identity_rnd(e->opts.slots), cut = identity_rnd(n), junk = identity_rnd(20);
    int32_t other[32];
    for (int i = 0; i < 32; i++) other[i] = (int32_t)identity_rnd((int)e->vocab);
    if (cut + junk > e->opts.ctx) junk = e->opts.ctx - cut;
    e->backend->rewind(e->engine, slot, 0);
    switch (what) {
    case CHUNKED: identity_feed(e, slot, ids, 0, n, true, false, got); break;
    case BATCHED: identity_feed(e, slot, ids, 0, n, true, true, got); break;
    case PADDED: identity_feed(e, slot, ids, 0, n, false, false, got); break;
    case REWIND: { /* `sure` tokens, a provisional row of right ones and wrong ones, which goes back little by little */
        int right = identity_rnd((junk < n - cut ? junk : n - cut) + 1), sure = identity_rnd(right + 1);
        int at = cut + sure + identity_rnd(right - sure + 1), to = identity_rnd(2) ? at : identity_rnd(at + 1);
        memcpy(other, ids + cut, (size_t)right * sizeof *ids);
        identity_feed(e, slot, ids, 0, cut, true, true, got);
        for (int from = 0, until = sure; from < junk; from = until, until = junk) {
            Row row = {.slot = slot, .pos = cut + from, .n = until - from, .tok = other + from, .want = WANT_LOGITS,
                       .all = true, .provisional = until > sure};
            if (!row.n) continue;
            const RowOut *out = golden_step(e, &row, 1);
            int keep = right < until ? right - from : row.n;
            memcpy(got + (cut + from) * e->vocab, out->logit, (size_t)(keep * e->vocab) * sizeof *got);
        }
        assert_int_equal(e->backend->rewind(e->engine, slot, cut + right), cut + right);
        assert_int_equal(e->backend->rewind(e->engine, slot, at), at);
        if (recurrent(e) && to < cut + sure) {
            assert_int_equal(e->backend->rewind(e->engine, slot, to), 0);
            to = 0;
        }
        assert_int_equal(e->backend->rewind(e->engine, slot, to), to);
        identity_feed(e, slot, ids, to, n, true, true, got);
        break;
    }
    case SAVE_LOAD: { /* save, ruin, load into any slot, go on there */
        Buf saved = {0};
        identity_feed(e, slot, ids, 0, cut, true, true, got);
        if (!e->backend->state(e->engine, slot, &saved, STATE_SAVE, &err)) fail_msg("%s", err.msg);
        e->backend->rewind(e->engine, slot, 0);
        if (junk) golden_step(e, &(Row){.slot = slot, .pos = 0, .n = junk, .tok = other}, 1);
        slot = identity_rnd(e->opts.slots);
        if (!e->backend->state(e->engine, slot, &saved, STATE_LOAD, &err)) fail_msg("%s", err.msg);
        buf_deinit(&saved);
        identity_feed(e, slot, ids, cut, n, true, true, got);
        break;
    }
    case COPY: { /* park a prefix, overwrite its source, share it into another slot */
        int parked = e->opts.slots + identity_rnd(e->opts.parked), to = identity_rnd(e->opts.slots);
        identity_feed(e, slot, ids, 0, recurrent(e) ? cut : n, true, true, got);
        if (recurrent(e) && cut > 1) assert_false(e->backend->copy(e->engine, parked, slot, cut - 1, &err));
        if (!e->backend->copy(e->engine, parked, slot, cut, &err)) fail_msg("%s", err.msg);
        int pos = e->backend->rewind(e->engine, slot, cut / 2);
        if (junk) golden_step(e, &(Row){.slot = slot, .pos = pos, .n = junk, .tok = other}, 1);
        if (!e->backend->copy(e->engine, to, parked, cut, &err)) fail_msg("%s", err.msg);
        identity_feed(e, to, ids, cut, n, true, true, got);
        break;
    }
    default: fail();
    }
}

static bool same(const float *want, const float *got, size_t n, double tolerance) {
    if (tolerance <= 0) return memcmp(want, got, n * sizeof *want) == 0;
    for (size_t i = 0; i < n; i++)
        if (!(fabs((double)want[i] - (double)got[i]) <= tolerance)) return false;
    return true;
}

void identity_case(tn_engine *alone, tn_engine *e, Identity what, double tolerance, const char *label) {
    size_t row = (size_t)alone->vocab, ctx = (size_t)alone->opts.ctx;
    float *want = mem_new(ctx, row * sizeof *want), *got = mem_new(ctx, row * sizeof *got);
    int32_t ids[IDENTITY_LONG];
    check(ctx <= IDENTITY_LONG);
    int n = 2 + identity_rnd(identity_rnd(ctx > IDENTITY_CTX ? 2 : 8) ? 40 : (int)ctx - 1);
    for (int t = 0; t < n; t++) ids[t] = (int32_t)identity_rnd((int)row);
    identity_feed(alone, 0, ids, 0, n, false, false, want);
    alone->backend->rewind(alone->engine, 0, 0);
    memset(got, 0xff, ctx * row * sizeof *got);
    through(e, what, ids, n, got);
    for (int t = 0; t < n; t++)
        if (!same(want + (size_t)t * row, got + (size_t)t * row, row, tolerance))
            fail_msg("%s on %s: %s: %d tokens: logits differ at token %d", label, e->name, identity_name[what], n, t);
    free(want);
    free(got);
}
