/* tenon score: feeds tokens window by window and computes perplexity and the logits of every position, which are
 * streamed to a file. */
#include "base/file.h"
#include "base/log.h"
#include "cli/command.h"
#include "cli/load.h"
#include "engine/api.h"

#include <math.h>

/* Everything that will be fed: consecutive windows of `ctx` tokens, the last one shorter. Each window begins with
 * what the model asks for before a text (BOS). */
static bool windows(const Loaded *l, Str text, int ctx, Ids *fed, Err *err) {
    Ids ids = {0}, none = {0};
    bool ok = tok_encode(l->tok, text, TOK_ADD_SPECIAL | TOK_PARSE_SPECIAL, &ids, err) &&
              tok_encode(l->tok, S(""), TOK_ADD_SPECIAL, &none, err);
    size_t room = (size_t)ctx, head = 0;
    while (ok && head < none.len && head < ids.len && ids.data[head] == none.data[head]) head++;
    if (ok && ids.len <= room) {
        *fed = ids;
        ids = (Ids){0};
    } else if (ok) {
        ok = room > head + 1 || err_set(err, ERR_CONTEXT, "a context of %d is too small for windows of a text", ctx);
        for (size_t i = head; i < ids.len && ok; i++) {
            for (size_t k = 0; k < head && fed->len % room == k; k++) ids_put(fed, ids.data[k]);
            ids_put(fed, ids.data[i]);
        }
    }
    ids_deinit(&ids);
    ids_deinit(&none);
    return ok;
}

static bool tokens(const Loaded *l, const Opts *o, Str text, Ids *fed, Err *err) {
    int ctx = tn_engine_caps(l->engine).context;
    if (o->opt[OPT_ids].set) {
        for (size_t i = 0; i < o->opt[OPT_ids].list.len; i++) ids_put(fed, o->opt[OPT_ids].list.data[i]);
        if (fed->len > (size_t)ctx)
            return err_set(err, ERR_CONTEXT, "--ids has %zu tokens, the context holds %d", fed->len, ctx);
    } else if (!windows(l, text, ctx, fed, err)) {
        return false;
    }
    return fed->len || err_set(err, ERR_ARGUMENT, "the text is empty, and the model asks for no BOS token");
}

/* -log of the probability that a row of logits gives to id. */
static double surprise(const float *logits, int vocab, int32_t id) {
    double top = logits[0], sum = 0;
    for (int i = 1; i < vocab; i++)
        if (logits[i] > top) top = logits[i];
    for (int i = 0; i < vocab; i++) sum += exp(logits[i] - top);
    return top + log(sum) - logits[id];
}

typedef struct Score {
    double surprise; /* sum over the predicted tokens */
    int64_t predicted;
} Score;

/* One window on an empty session, in calls of as many result rows as the engine can return. */
static bool score_window(tn_session *s, tn_caps caps, const int32_t *ids, int n, const FileOut *out, Score *sum,
                         Err *err) {
    for (int at = 0, step; at < n && !interrupted(); at += step) {
        step = n - at < caps.results ? n - at : caps.results;
        tn_out rows = {.want = TN_WANT_LOGITS, .all = true};
        tn_error why;
        if (!tn_session_prefill(s, ids + at, step, &rows, &why))
            return api_told(&why, err);
        check(rows.n == step);
        for (int i = 0; i < step; i++) {
            const float *row = rows.logits + (size_t)i * (size_t)caps.vocab;
            if (out->file && !file_put(out, row, (size_t)caps.vocab * sizeof *row, err)) return false;
            if (at + i + 1 == n) continue;
            sum->surprise += surprise(row, caps.vocab, ids[at + i + 1]);
            sum->predicted++;
        }
    }
    return true;
}

static bool score_all(const Loaded *l, const Ids *fed, const FileOut *out, Score *sum, Err *err) {
    tn_caps caps = tn_engine_caps(l->engine);
    tn_error why;
    tn_session *s = tn_session_open(l->engine, &why);
    if (!s) return api_told(&why, err);
    Progress progress = progress_begin("scoring", (int64_t)fed->len);
    bool ok = true;
    for (size_t at = 0; at < fed->len && ok && !interrupted(); at += (size_t)caps.context) {
        size_t left = fed->len - at;
        int n = left < (size_t)caps.context ? (int)left : caps.context;
        check(tn_session_rewind(s, 0) == 0);
        ok = score_window(s, caps, fed->data + at, n, out, sum, err);
        progress_step(&progress, (int64_t)at + n);
    }
    progress_end(&progress);
    tn_session_close(s);
    return ok;
}

static bool put_result(const Opts *o, size_t n, int vocab, const Score *sum, Err *err) {
    double ppl = sum->predicted ? exp(sum->surprise / (double)sum->predicted) : NAN;
    Buf out = {0};
    if (o->opt[OPT_json].set) {
        buf_printf(&out, "{\"n\":%zu,\"n_vocab\":%d,\"ppl\":", n, vocab);
        put_number(&out, ppl);
        buf_put_str(&out, S("}\n"));
    } else {
        buf_printf(&out, "tokens      %zu\nvocabulary  %d\n", n, vocab);
        if (sum->predicted) buf_printf(&out, "perplexity  %.6g\n", ppl);
    }
    bool ok = out_put(buf_view(&out), err);
    buf_deinit(&out);
    return ok;
}

bool cmd_score(const Opts *o, Err *err) {
    Loaded l = {0};
    Buf text = {0};
    Ids fed = {0};
    FileOut out = {0};
    Score sum = {0};
    bool ok = load_text(o, &text, err) && load_open(&l, o, 0, err) && tokens(&l, o, buf_view(&text), &fed, err);
    if (ok) interrupt_catch();
    const char *file = o->opt[OPT_logits].s;
    ok = ok && (!file || file_begin(&out, file, err));
    ok = ok && score_all(&l, &fed, &out, &sum, err);
    if (ok && !interrupted() && !isfinite(sum.surprise))
        ok = err_set(err, ERR_BACKEND, "the logits give no finite perplexity");
    if (out.file) ok = file_end(&out, ok && !interrupted(), err) && ok;
    if (ok && !interrupted()) ok = put_result(o, fed.len, (int)l.engine->vocab, &sum, err);
    ids_deinit(&fed);
    buf_deinit(&text);
    load_close(&l);
    return ok;
}
