/* The public interface alone, as a program outside sees it: this file includes nothing of src, and tests/cli builds it
 * also against an installed tree. Nonsense must give errors, never crashes; two engines in two threads do not meet. */
#include <tenon.h>

#include <limits.h>
#include <math.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define MODEL "tests/golden/models/llama-plain"
#define RECURRENT "tests/golden/models/jamba-plain"
#define CHAT "tests/golden/text/chatml.gguf" /* a tokenizer and a template; tests/cli/cli_files.py wrote it */

enum { V = 151, CTX = 64, MOST = 8 };

static tn_engine *engine(const char *model, const char *backend) {
    tn_error e = {TN_OK, ""};
    tn_config c = {.backend = backend, .slots = 3, .context = CTX, .chunk = 7, .results = MOST, .threads = 2};
    tn_engine *engine = tn_engine_open(model, &c, &e);
    if (!engine) fail_msg("%s: %s", model, e.message);
    return engine;
}

/* The failure says what it is, once. */
static void failed(const tn_error *e, tn_code code, const char *says) {
    if (e->code != code || !strstr(e->message, says)) fail_msg("code %d: %s", (int)e->code, e->message);
    assert_null(strchr(e->message, '\n'));
}

static void test_version(void **state) {
    (void)state;
    assert_string_equal(tn_version(), TN_VERSION);
}

/* ---- nonsense ---- */

static void test_null_everywhere(void **state) {
    (void)state;
    tn_error e;
    int32_t id = 1, *ids = NULL;
    void *data;
    size_t size;
    tn_out out = {.want = TN_WANT_LOGITS};
    assert_null(tn_engine_open(NULL, NULL, &e));
    assert_null(tn_engine_open(NULL, NULL, NULL));
    assert_int_equal(tn_engine_caps(NULL).vocab, 0);
    tn_engine_close(NULL);
    assert_null(tn_session_open(NULL, &e));
    failed(&e, TN_ERROR_ARGUMENT, "needs an engine");
    tn_session_close(NULL);
    assert_int_equal(tn_session_length(NULL), -1);
    assert_int_equal(tn_session_rewind(NULL, 3), -1);
    assert_false(tn_session_prefill(NULL, &id, 1, &out, &e));
    failed(&e, TN_ERROR_ARGUMENT, "the session is NULL");
    assert_false(tn_session_prefill(NULL, &id, 1, &out, NULL));
    assert_false(tn_session_decode(NULL, 1, NULL, &e));
    assert_false(tn_session_verify(NULL, &id, 1, &out, &e));
    assert_false(tn_session_commit(NULL, 0, &e));
    assert_false(tn_session_copy(NULL, NULL, 0, &e));
    assert_false(tn_session_save(NULL, &data, &size, &e));
    assert_false(tn_session_load(NULL, "x", 1, &e));
    assert_null(tn_tokenizer_open(NULL, &e));
    tn_tokenizer_close(NULL);
    assert_int_equal(tn_tokenizer_size(NULL), 0);
    assert_int_equal(tn_tokenizer_bos(NULL), -1);
    assert_int_equal(tn_tokenizer_eos(NULL), -1);
    assert_int_equal(tn_tokenizer_find(NULL, "a"), -1);
    assert_false(tn_tokenizer_is_end(NULL, 0));
    assert_int_equal(tn_encode(NULL, "a", 1, 0, &ids, &e), -1);
    assert_null(tn_decode(NULL, &id, 1, NULL, &e));
    assert_null(tn_detok_open(NULL, &e));
    assert_string_equal(tn_detok_put(NULL, 1, &size), "");
    tn_detok_close(NULL);
    assert_int_equal(tn_chat_encode(NULL, NULL, 0, NULL, &ids, &e), -1);
    assert_null(tn_chat_render(NULL, NULL, 0, NULL, NULL, &e));
    assert_null(tn_sampler_open(NULL, 10, &e));
    tn_sampler_ask(NULL, &out);
    assert_int_equal(tn_sampler_next(NULL, &out, 0), -1);
    tn_sampler_close(NULL);
    tn_free(NULL);
}

static void test_engine_refuses(void **state) {
    (void)state;
    tn_error e;
    const tn_config bad[] = {{.backend = "magic"}, {.backend = ""},     {.slots = -1},       {.slots = INT_MAX},
                             {.context = -5},      {.context = INT_MAX}, {.threads = INT_MAX}, {.threads = -1},
                             {.chunk = INT_MIN},   {.results = INT_MAX}, {.kv = (tn_kv)99}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_null(tn_engine_open(MODEL, &bad[i], &e));
        failed(&e, TN_ERROR_ARGUMENT, "");
    }
    assert_null(tn_engine_open("no/such/model", NULL, &e));
    failed(&e, TN_ERROR_IO, "no/such/model");
    assert_null(tn_engine_open("/dev/null", NULL, &e));
    assert_null(tn_engine_open("Makefile", NULL, &e));
    assert_null(tn_engine_open("tests", NULL, &e));
}

static void nonsense_on(tn_engine *en) {
    tn_error e;
    tn_out out = {.want = TN_WANT_ARGMAX};
    int32_t ids[CTX + 1] = {0};
    tn_session *s = tn_session_open(en, &e);
    assert_true(tn_session_prefill(s, ids, 5, &out, &e));

    /* what is wrong with a call leaves the session as it was, and no old results */
    out = (tn_out){.want = (tn_want)7};
    assert_false(tn_session_decode(s, 1, &out, &e));
    out = (tn_out){.want = TN_WANT_TOPK, .k = 0, .n = 3, .ids = ids};
    assert_false(tn_session_decode(s, 1, &out, &e));
    assert_true(out.n == 0 && !out.ids && !out.logits);
    out.k = V + 1;
    assert_false(tn_session_decode(s, 1, &out, &e));
    out.k = INT_MAX;
    assert_false(tn_session_verify(s, ids, 2, &out, &e));
    out = (tn_out){.want = TN_WANT_LOGITS, .all = true};
    assert_false(tn_session_prefill(s, ids, MOST, &out, &e)); /* a step takes 7 */
    failed(&e, TN_ERROR_LIMIT, "results of 8 tokens; 7 fit a call");
    static const int32_t odd[] = {-1, V, INT32_MAX, INT32_MIN};
    for (int i = 0; i < 4; i++) {
        assert_false(tn_session_decode(s, odd[i], NULL, &e));
        failed(&e, TN_ERROR_ARGUMENT, "is not in the vocabulary of");
        ids[20] = odd[i];
        assert_false(tn_session_prefill(s, ids, 21, NULL, &e)); /* no prefix of them is fed */
        assert_int_equal(tn_session_length(s), 5);
    }
    ids[20] = 0;
    static const int counts[] = {0, -1, INT_MIN, INT_MAX, CTX};
    for (int i = 0; i < 5; i++) {
        assert_false(tn_session_prefill(s, ids, counts[i], NULL, &e));
        assert_false(tn_session_verify(s, ids, counts[i], &out, &e));
    }
    assert_false(tn_session_prefill(s, NULL, 1, NULL, &e));
    assert_false(tn_session_verify(s, ids, 1, NULL, &e));

    /* the order of calls */
    assert_false(tn_session_commit(s, 0, &e));
    failed(&e, TN_ERROR_STATE, "there are no verified tokens");
    out = (tn_out){.want = TN_WANT_ARGMAX};
    assert_true(tn_session_verify(s, ids, 3, &out, &e));
    assert_int_equal(out.n, 3);
    assert_false(tn_session_decode(s, 1, &out, &e));
    failed(&e, TN_ERROR_STATE, "3 verified tokens are not committed");
    assert_false(tn_session_verify(s, ids, 1, &out, &e));
    void *data;
    size_t size;
    assert_false(tn_session_save(s, &data, &size, &e));
    assert_false(tn_session_load(s, ids, sizeof ids, &e));
    assert_false(tn_session_commit(s, 4, &e));
    assert_false(tn_session_commit(s, -1, &e));
    assert_false(tn_session_commit(s, INT_MIN, &e));
    assert_true(tn_session_commit(s, 2, &e));
    assert_false(tn_session_commit(s, 1, &e)); /* twice */
    assert_int_equal(tn_session_length(s), 7);
    assert_true(tn_session_verify(s, ids, 3, &out, &e));
    int reached = tn_session_rewind(s, 8); /* instead of a commit */
    assert_int_equal(reached, 8);
    assert_true(tn_session_decode(s, 1, NULL, &e));
    assert_int_equal(tn_session_rewind(s, INT_MAX), 9);
    assert_int_equal(tn_session_rewind(s, INT_MIN), 0);

    /* copies and states */
    tn_session *t = tn_session_open(en, &e), *u = tn_session_open(en, &e);
    assert_null(tn_session_open(en, &e));
    failed(&e, TN_ERROR_LIMIT, "all 3 slots are taken");
    assert_true(tn_session_prefill(s, ids, 4, NULL, &e));
    assert_false(tn_session_copy(t, s, 5, &e));
    assert_false(tn_session_copy(t, s, -1, &e));
    assert_false(tn_session_copy(t, NULL, 1, &e));
    assert_false(tn_session_copy(s, s, 1, &e));
    assert_false(tn_session_save(s, NULL, NULL, &e));
    assert_true(tn_session_save(s, &data, &size, &e));
    for (size_t cut = 0; cut < size; cut += 1 + size / 50) assert_false(tn_session_load(t, data, cut, &e));
    for (size_t at = 0; at < 48; at++) { /* the header */
        ((char *)data)[at] ^= (char)0x5a;
        assert_false(tn_session_load(t, data, size, &e));
        ((char *)data)[at] ^= (char)0x5a;
    }
    assert_false(tn_session_load(t, NULL, size, &e));
    assert_int_equal(tn_session_length(t), 0);
    assert_true(tn_session_load(t, data, size, &e));
    assert_int_equal(tn_session_length(t), 4);
    tn_free(data);
    tn_session_close(s);
    tn_session_close(t);

    /* an engine that goes before its sessions */
    assert_true(tn_session_prefill(u, ids, 3, NULL, &e));
    tn_engine_close(en);
    assert_false(tn_session_decode(u, 1, NULL, &e));
    failed(&e, TN_ERROR_STATE, "engine is closed");
    assert_false(tn_session_commit(u, 0, &e));
    assert_int_equal(tn_session_rewind(u, 1), 0);
    assert_int_equal(tn_session_length(u), 0);
    tn_session_close(u);
}

static void test_session_refuses(void **state) {
    (void)state;
    nonsense_on(engine(MODEL, "ref"));
    nonsense_on(engine(MODEL, "cpu"));
}

static void test_text_refuses(void **state) {
    (void)state;
    tn_error e;
    int32_t *ids = NULL, bad[] = {-1, INT32_MIN, INT32_MAX, 1000, 0};
    assert_null(tn_tokenizer_open("no/such/model", &e));
    failed(&e, TN_ERROR_IO, "no/such/model");
    assert_null(tn_tokenizer_open(MODEL, &e)); /* it has none */
    tn_tokenizer *t = tn_tokenizer_open(CHAT, &e);
    assert_non_null(t);
    assert_int_equal(tn_encode(t, NULL, 5, 0, &ids, &e), -1);
    assert_int_equal(tn_encode(t, "a", 1, 0, NULL, &e), -1);
    assert_int_equal(tn_encode(t, "a", 1, 64, &ids, &e), -1);
    failed(&e, TN_ERROR_ARGUMENT, "unknown flags 0x40");
    assert_int_equal(tn_encode(t, "a\xff", 2, 0, &ids, &e), -1);
    failed(&e, TN_ERROR_ARGUMENT, "UTF-8");
    assert_null(ids);
    assert_int_equal(tn_tokenizer_find(t, NULL), -1);
    assert_int_equal(tn_tokenizer_find(t, "no such piece"), -1);
    for (int i = 0; i < 4; i++) assert_false(tn_tokenizer_is_end(t, bad[i]));
    assert_null(tn_decode(t, NULL, 3, NULL, &e));
    assert_null(tn_decode(t, bad, -1, NULL, &e));
    char *text = tn_decode(t, bad, 5, NULL, &e); /* ids that have no text */
    assert_string_equal(text, "!");
    tn_free(text);

    const tn_message no_role = {NULL, "x"}, no_content = {"user", NULL}, no_utf8 = {"user", "x\xc3"};
    const tn_message fine = {"user", "x"};
    const char *const vars[] = {"{", "[]", "{\"messages\":3}", "{\"messages\":[1]}", "nonsense", ""};
    assert_int_equal(tn_chat_encode(t, &no_role, 1, NULL, &ids, &e), -1);
    failed(&e, TN_ERROR_ARGUMENT, "message 0 has no role");
    assert_int_equal(tn_chat_encode(t, &no_content, 1, NULL, &ids, &e), -1);
    assert_int_equal(tn_chat_encode(t, &no_utf8, 1, NULL, &ids, &e), -1);
    assert_int_equal(tn_chat_encode(t, NULL, 2, NULL, &ids, &e), -1);
    assert_int_equal(tn_chat_encode(t, &fine, INT_MIN, NULL, &ids, &e), -1);
    assert_int_equal(tn_chat_encode(t, &fine, 0, NULL, &ids, &e), -1);
    assert_int_equal(tn_chat_encode(t, &fine, 1, NULL, NULL, &e), -1);
    assert_int_equal(tn_chat_encode(t, &fine, 1, "{\"messages\":[]}", &ids, &e), -1);
    for (int i = 0; i < 6; i++) assert_null(tn_chat_render(t, NULL, 0, vars[i], NULL, &e));
    tn_tokenizer_close(t);

    t = tn_tokenizer_open("tests/golden/tokenizer/gpt2", &e);
    assert_non_null(t);
    assert_int_equal(tn_chat_encode(t, &fine, 1, NULL, &ids, &e), -1);
    failed(&e, TN_ERROR_UNSUPPORTED, "no chat template");
    tn_tokenizer_close(t);
}

static void test_sampler_refuses(void **state) {
    (void)state;
    tn_error e;
    const double nan = strtod("nan", NULL);
    const tn_sampling bad[] = {{.temp = -1},  {.temp = nan},  {.temp = 1e300}, {.temp = 1, .top_k = -1},
                               {.top_p = -1}, {.top_p = 1.1}, {.top_p = nan},  {.min_p = -0.1}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_null(tn_sampler_open(&bad[i], 10, &e));
        failed(&e, TN_ERROR_ARGUMENT, "is not between");
    }
    const int32_t outside = 10;
    const float some = 1;
    const tn_sampling worse[] = {{.mirostat = 3},      {.repeat_penalty = -1, .repeat_last_n = 5},
                                 {.n_bias = 1},        {.n_bias = -1},
                                 {.n_bias = INT_MAX, .bias = &some, .bias_ids = &outside},
                                 {.n_bias = 1, .bias = &some, .bias_ids = &outside}};
    for (size_t i = 0; i < sizeof worse / sizeof *worse; i++) {
        assert_null(tn_sampler_open(&worse[i], 10, &e));
        failed(&e, TN_ERROR_ARGUMENT, "");
    }
    const tn_sampling greedy = {0};
    assert_null(tn_sampler_open(&greedy, 0, &e));
    assert_null(tn_sampler_open(&greedy, -5, &e));
    tn_sampling s = {.temp = 1, .seed = 4};
    tn_sampler *all = tn_sampler_open(&s, 4, &e);
    s.top_k = 2;
    tn_sampler *two = tn_sampler_open(&s, 4, &e);
    float logits[8] = {0, 1, 2, 3, (float)nan, (float)nan, (float)nan, (float)nan};
    int32_t ids[2] = {3, 2};
    tn_out out = {.n = 2, .logits = logits}, top = {.n = 1, .logits = logits + 2, .ids = ids}, none = {.n = 0};
    tn_sampler_ask(all, &out);
    tn_sampler_ask(two, &top);
    assert_int_equal(out.want, TN_WANT_LOGITS);
    assert_true(top.want == TN_WANT_TOPK && top.k == 2);
    assert_int_equal(tn_sampler_next(all, &out, 1), -1); /* not finite */
    assert_int_equal(tn_sampler_next(all, &out, 2), -1);
    assert_int_equal(tn_sampler_next(all, &out, -1), -1);
    assert_int_equal(tn_sampler_next(all, &out, INT_MAX), -1);
    assert_int_equal(tn_sampler_next(all, &none, 0), -1);
    assert_int_equal(tn_sampler_next(all, &top, 0), -1); /* not what it asked for */
    assert_int_equal(tn_sampler_next(two, &out, 0), -1);
    assert_false(tn_sampler_see(all, ids, -1, &e));
    assert_false(tn_sampler_see(all, NULL, 1, &e));
    ids[0] = 4;
    assert_false(tn_sampler_see(all, ids, 2, &e));
    assert_false(tn_sampler_see(NULL, ids, 0, &e));
    ids[0] = 3;
    assert_true(tn_sampler_see(all, ids, 2, &e));
    for (int i = 0; i < 20; i++) {
        int32_t a = tn_sampler_next(all, &out, 0), b = tn_sampler_next(two, &top, 0);
        assert_true(a >= 0 && a < 4 && (b == 2 || b == 3));
    }
    tn_sampler_close(all);
    tn_sampler_close(two);

    /* what is seen is penalised; what is banned never comes, and if that is all, nothing does */
    const int32_t every[] = {3, 2, 1, 0};
    const float ban[] = {-INFINITY, -INFINITY, -INFINITY, -INFINITY};
    s = (tn_sampling){.repeat_last_n = 4, .presence_penalty = 5, .n_bias = 1, .bias_ids = every, .bias = ban};
    tn_sampler *picky = tn_sampler_open(&s, 4, &e);
    tn_sampler_ask(picky, &out);
    assert_true(tn_sampler_see(picky, every + 1, 1, &e));
    assert_int_equal(tn_sampler_next(picky, &out, 0), 1);
    assert_int_equal(tn_sampler_next(picky, &out, 0), 0);
    tn_sampler_close(picky);
    s.n_bias = 4;
    picky = tn_sampler_open(&s, 4, &e);
    tn_sampler_ask(picky, &out);
    assert_int_equal(tn_sampler_next(picky, &out, 0), -1);
    tn_sampler_close(picky);
}

/* ---- what it is for ---- */

/* A prefix that is copied, and a state that is saved and loaded, go on with the same bits. */
static void test_copy_and_state(void **state) {
    (void)state;
    static const char *const models[] = {MODEL, RECURRENT};
    static const char *const backends[] = {"ref", "cpu"};
    for (int i = 0; i < 4; i++) {
        tn_error e;
        tn_engine *en = engine(models[i / 2], backends[i % 2]);
        tn_caps caps = tn_engine_caps(en);
        assert_string_equal(caps.backend, backends[i % 2]);
        assert_true(caps.snapshots && caps.slots == 3 && caps.context == CTX && caps.results == 7);
        assert_int_equal(caps.rewind, i / 2 ? TN_REWIND_VERIFIED : TN_REWIND_ANY);
        tn_session *a = tn_session_open(en, &e), *b = tn_session_open(en, &e), *c = tn_session_open(en, &e);
        int32_t ids[20];
        for (int k = 0; k < 20; k++) ids[k] = (k * 29) % 127;
        tn_out out = {.want = TN_WANT_LOGITS};
        assert_true(tn_session_prefill(a, ids, 15, NULL, &e));
        int pos = caps.rewind == TN_REWIND_ANY ? 9 : 15;
        assert_true(tn_session_copy(b, a, pos, &e));
        assert_int_equal(tn_session_length(b), pos);
        if (pos == 15) assert_false(tn_session_copy(c, a, 9, &e));
        void *data;
        size_t size;
        assert_true(tn_session_save(a, &data, &size, &e));
        assert_true(tn_session_prefill(a, ids + 15, 5, &out, &e));
        float *want = malloc((size_t)caps.vocab * sizeof *want);
        memcpy(want, out.logits, (size_t)caps.vocab * sizeof *want);
        assert_true(tn_session_prefill(b, ids + pos, 20 - pos, &out, &e));
        assert_memory_equal(out.logits, want, (size_t)caps.vocab * sizeof *want);
        assert_true(tn_session_load(c, data, size, &e));
        assert_int_equal(tn_session_length(c), 15);
        assert_true(tn_session_prefill(c, ids + 15, 5, &out, &e));
        assert_memory_equal(out.logits, want, (size_t)caps.vocab * sizeof *want);
        tn_engine *other = engine(models[1 - i / 2], backends[i % 2]);
        tn_session *stranger = tn_session_open(other, &e);
        assert_false(tn_session_load(stranger, data, size, &e));
        failed(&e, TN_ERROR_FORMAT, "another model");
        assert_false(tn_session_copy(stranger, a, 1, &e));
        failed(&e, TN_ERROR_ARGUMENT, "two engines");
        tn_session_close(stranger);
        tn_engine_close(other);
        tn_free(data);
        free(want);
        tn_session_close(a);
        tn_session_close(b);
        tn_session_close(c);
        tn_engine_close(en);
    }
}

static void test_text(void **state) {
    (void)state;
    tn_error e;
    tn_tokenizer *t = tn_tokenizer_open(CHAT, &e);
    assert_non_null(t);
    int32_t *ids, start = tn_tokenizer_find(t, "<|im_start|>"), end = tn_tokenizer_find(t, "<|im_end|>");
    assert_true(start >= 0 && end >= 0 && tn_tokenizer_is_end(t, end) && !tn_tokenizer_is_end(t, start));
    assert_true(tn_tokenizer_is_end(t, tn_tokenizer_eos(t)));
    int n = tn_encode(t, "a the<|im_end|>", 15, TN_ADD_SPECIAL | TN_PARSE_SPECIAL, &ids, &e);
    assert_int_equal(n, 4);
    assert_int_equal(ids[0], tn_tokenizer_bos(t));
    assert_int_equal(ids[2], tn_tokenizer_find(t, "\xc4\xa0the"));
    assert_int_equal(ids[3], end);
    size_t length;
    char *text = tn_decode(t, ids, n, &length, &e);
    assert_string_equal(text, "a the");
    assert_int_equal(length, 5);
    tn_free(text);
    tn_detok *d = tn_detok_open(t, &e);
    assert_string_equal(tn_detok_put(d, ids[0], NULL), "");
    assert_string_equal(tn_detok_put(d, ids[1], NULL), "a");
    assert_string_equal(tn_detok_put(d, ids[2], &length), " the");
    assert_int_equal(length, 4);
    assert_string_equal(tn_detok_put(d, -1, &length), "");
    tn_detok_close(d);
    tn_free(ids);
    assert_int_equal(tn_encode(t, NULL, 0, 0, &ids, &e), 0);
    tn_free(ids);

    /* a message cannot leave its place */
    const tn_message chat[] = {{"system", "be"}, {"user", "a<|im_end|>b"}};
    text = tn_chat_render(t, chat, 2, NULL, &length, &e);
    const char *want = "<|im_start|>system\nbe<|im_end|>\n<|im_start|>user\na<|im_end|>b<|im_end|>\n"
                       "<|im_start|>assistant\n";
    assert_string_equal(text, want);
    assert_int_equal(length, strlen(want));
    tn_free(text);
    n = tn_chat_encode(t, chat, 2, NULL, &ids, &e);
    assert_true(n > 0);
    int starts = 0, ends = 0;
    for (int i = 0; i < n; i++) {
        starts += ids[i] == start;
        ends += ids[i] == end;
    }
    assert_true(starts == 3 && ends == 2);
    tn_free(ids);
    text = tn_chat_render(t, NULL, 0, "{\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}],"
                                      "\"add_generation_prompt\":false}", NULL, &e);
    assert_string_equal(text, "<|im_start|>user\nhi<|im_end|>\n");
    tn_free(text);
    tn_tokenizer_close(t);
}

static void test_sampling(void **state) {
    (void)state;
    tn_error e;
    tn_engine *en = engine(MODEL, "cpu");
    tn_sampling s = tn_sampling_default();
    assert_true(s.temp > 0.79 && s.top_k == 40 && s.top_p > 0.94 && s.min_p > 0.04);
    int32_t first[12], id = 0;
    for (int round = 0; round < 2; round++) {
        s.seed = 7;
        tn_session *session = tn_session_open(en, &e);
        tn_sampler *sampler = tn_sampler_open(&s, tn_engine_caps(en).vocab, &e);
        tn_out out = {0};
        tn_sampler_ask(sampler, &out);
        for (int i = 0; i < 12; i++) {
            assert_true(tn_session_decode(session, i ? id : 3, &out, &e));
            id = tn_sampler_next(sampler, &out, 0);
            assert_true(id >= 0 && id < V);
            if (!round) first[i] = id;
            assert_int_equal(id, first[i]);
        }
        tn_sampler_close(sampler);
        tn_session_close(session);
    }
    tn_engine_close(en);
}

/* ---- log, threads ---- */

static char heard[200];

static void on_log(void *user, tn_log_level level, const char *message) {
    if (level == TN_LOG_WARN) strncat(user, message, sizeof heard - strlen(heard) - 1);
}

static void test_log(void **state) {
    (void)state;
    const tn_config longer = {.context = 100000, .backend = "ref", .kv = TN_KV_F32};
    tn_log_set(TN_LOG_WARN, on_log, heard);
    tn_engine *e = tn_engine_open(MODEL, &longer, NULL);
    assert_non_null(e);
    tn_engine_close(e);
    assert_non_null(strstr(heard, "context 100000 is longer than"));
    heard[0] = '\0';
    tn_log_set(TN_LOG_DEBUG, NULL, NULL);
    e = tn_engine_open(MODEL, &longer, NULL);
    tn_engine_close(e);
    assert_string_equal(heard, "");
}

typedef struct Job {
    const tn_tokenizer *tokenizer; /* the same for all */
    const char *model;
    int32_t got[30];
    bool ok;
} Job;

static void *work(void *arg) {
    Job *j = arg;
    tn_config c = {.context = CTX, .threads = 2};
    tn_engine *en = tn_engine_open(j->model, &c, NULL);
    tn_session *s = tn_session_open(en, NULL);
    tn_sampling sampling = {.temp = 0.9, .seed = 11};
    tn_sampler *sampler = tn_sampler_open(&sampling, tn_engine_caps(en).vocab, NULL);
    tn_out out = {0};
    tn_sampler_ask(sampler, &out);
    j->ok = sampler && s;
    int32_t id = 5, *ids;
    for (int i = 0; i < 30 && j->ok; i++) {
        j->ok = tn_session_decode(s, id, &out, NULL);
        id = j->got[i] = j->ok ? tn_sampler_next(sampler, &out, 0) : -1;
        int n = tn_encode(j->tokenizer, "the a the", 9, TN_ADD_SPECIAL, &ids, NULL);
        j->ok = j->ok && n > 0;
        tn_free(ids);
    }
    tn_sampler_close(sampler);
    tn_session_close(s);
    tn_engine_close(en);
    return NULL;
}

/* Two engines in two threads give what each gives alone. */
static void test_two_engines_in_two_threads(void **state) {
    (void)state;
    tn_tokenizer *t = tn_tokenizer_open(CHAT, NULL);
    Job alone[2] = {{.tokenizer = t, .model = MODEL}, {.tokenizer = t, .model = RECURRENT}}, both[2];
    memcpy(both, alone, sizeof both);
    for (int i = 0; i < 2; i++) work(&alone[i]);
    pthread_t thread[2];
    for (int i = 0; i < 2; i++) assert_int_equal(pthread_create(&thread[i], NULL, work, &both[i]), 0);
    for (int i = 0; i < 2; i++) pthread_join(thread[i], NULL);
    for (int i = 0; i < 2; i++) {
        assert_true(alone[i].ok && both[i].ok);
        assert_memory_equal(alone[i].got, both[i].got, sizeof alone[i].got);
    }
    tn_tokenizer_close(t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_version),
        cmocka_unit_test(test_null_everywhere),
        cmocka_unit_test(test_engine_refuses),
        cmocka_unit_test(test_session_refuses),
        cmocka_unit_test(test_text_refuses),
        cmocka_unit_test(test_sampler_refuses),
        cmocka_unit_test(test_copy_and_state),
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_sampling),
        cmocka_unit_test(test_log),
        cmocka_unit_test(test_two_engines_in_two_threads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
