/* Tok against Hugging Face tokenizers (tests/golden/tokenizer, made by tools/golden/tokenizer.py), from tokenizer.json
 * and from GGUF; detokenisation, untrusted spans, roles, hostile patterns and long runs. */
#include "../support/temp_dir.h"
#include "base/file.h"
#include "base/json.h"
#include "text/tok_impl.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define GOLDEN "tests/golden/tokenizer/"
#define DEMO "models/SmolLM2-135M-Instruct.Q4_1.gguf"

typedef struct Opened {
    Model *model;
    Tok *tok;
} Opened;

static Opened open_path(const char *path) {
    Err err = {0};
    Opened o = {model_open(path, MODEL_METADATA, &err), NULL};
    if (!o.model) fail_msg("%s", err.msg);
    o.tok = tok_open(o.model, &err);
    if (!o.tok) fail_msg("%s: %s", path, err.msg);
    return o;
}

static void close_opened(Opened *o) {
    tok_close(o->tok);
    model_close(o->model);
}

static Opened open_golden(const char *name, const char *file) {
    char path[200];
    snprintf(path, sizeof path, GOLDEN "%s%s", name, file);
    return open_path(path);
}

static json_t *load_cases(const char *name) {
    char path[200];
    Err err = {0};
    snprintf(path, sizeof path, GOLDEN "%s/cases.json", name);
    json_t *root = js_parse_file(path, 1 << 24, &err);
    if (!root) fail_msg("%s", err.msg);
    return root;
}

static Ids encode(const Tok *t, Str text, unsigned flags) {
    Ids ids = {0};
    Err err = {0};
    if (!tok_encode(t, text, flags, &ids, &err)) fail_msg("%s", err.msg);
    return ids;
}

/* ids must be prefix + want + suffix (arrays of JSON, or NULL). */
static void same_ids(const char *name, Str text, const Ids *ids, json_t *prefix, json_t *want, json_t *suffix) {
    json_t *part[3] = {prefix, want, suffix}, *id;
    size_t at = 0, i;
    bool same = true;
    for (int k = 0; k < 3; k++) {
        json_array_foreach(part[k], i, id) {
            same = same && at < ids->len && ids->data[at] == json_integer_value(id);
            at++;
        }
    }
    if (same && at == ids->len) return;
    Buf shown = {0};
    js_quote(&shown, text);
    buf_put_str(&shown, S(" gave"));
    for (i = 0; i < ids->len; i++) buf_printf(&shown, " %d", ids->data[i]);
    fail_msg("%s: %s", name, buf_cstr(&shown));
}

static void encode_as(const char *name, const Tok *t, Str text, unsigned flags, json_t *around, json_t *want) {
    Ids ids = encode(t, text, flags);
    bool special = flags & TOK_ADD_SPECIAL;
    same_ids(name, text, &ids, special ? json_object_get(around, "prefix") : NULL, want,
             special ? json_object_get(around, "suffix") : NULL);
    ids_deinit(&ids);
}

static int run_cases(const char *name, const Tok *t, bool gguf) {
    json_t *root = load_cases(name), *row;
    size_t i;
    int n = 0;
    json_array_foreach(json_object_get(root, "cases"), i, row) {
        Str text = js_str(json_array_get(row, 0));
        json_t *ids = json_array_get(row, 1), *plain = json_array_get(row, 2);
        if (gguf && !json_is_true(json_array_get(row, 3))) continue;
        encode_as(name, t, text, TOK_PARSE_SPECIAL | TOK_ADD_SPECIAL, root, ids);
        encode_as(name, t, text, 0, root, json_is_null(plain) ? ids : plain);
        n++;
    }
    json_decref(root);
    assert_true(n >= 300);
    return n;
}

static void equals_hugging_face(void **state) {
    const char *name = *state;
    Opened json = open_golden(name, "");
    run_cases(name, json.tok, false);
    close_opened(&json);
    if (!strcmp(name, "added")) return; /* GGUF cannot express it */
    Opened gguf = open_golden(name, "/tokenizer.gguf");
    run_cases(name, gguf.tok, true);
    close_opened(&gguf);
}

static void equals_hugging_face_on_the_demo_model(void **state) {
    (void)state;
    if (!file_exists(DEMO)) {
        print_message("skipped: %s is not here (scripts/demo brings it)\n", DEMO);
        skip();
    }
    Opened demo = open_path(DEMO);
    run_cases("smollm2", demo.tok, true);
    assert_int_equal(tok_size(demo.tok), 49152);
    assert_true(tok_is_eog(demo.tok, tok_find(demo.tok, S("<|im_end|>"))));
    assert_true(tok_is_eog(demo.tok, tok_find(demo.tok, S("<|endoftext|>"))));
    assert_false(tok_is_eog(demo.tok, tok_find(demo.tok, S("<|im_start|>"))));
    assert_int_equal(tok_eos(demo.tok), tok_find(demo.tok, S("<|im_end|>")));
    assert_true(tok_chat_template(demo.tok).n > 100);
    close_opened(&demo);
}

/* decode(encode(x)) = x, and a Detok that gets one token at a time never shows half a character. */
static void decodes_what_it_encoded(void **state) {
    static const char *const names[] = {"gpt2", "llama-bpe", "qwen2"};
    (void)state;
    for (int k = 0; k < 3; k++) {
        Opened o = open_golden(names[k], "/tokenizer.gguf"); /* GGUF: no NFC */
        json_t *root = load_cases(names[k]), *row;
        size_t i;
        json_array_foreach(json_object_get(root, "cases"), i, row) {
            Str text = js_str(json_array_get(row, 0));
            Ids ids = encode(o.tok, text, TOK_PARSE_SPECIAL);
            Buf whole = {0}, shown = {0}, parts = {0};
            Err err = {0};
            assert_true(tok_decode(o.tok, ids.data, (int)ids.len, true, &whole, &err));
            assert_true(str_eq(buf_view(&whole), text));
            assert_true(tok_decode(o.tok, ids.data, (int)ids.len, false, &shown, &err));
            Detok d = {.tok = o.tok};
            for (size_t n = 0; n < ids.len; n++) {
                detok_put(&d, ids.data[n], &parts);
                assert_int_equal(utf8_bad(buf_view(&parts)), -1);
                assert_true(str_starts(buf_view(&shown), buf_view(&parts)));
            }
            detok_end(&d, &parts);
            assert_true(str_eq(buf_view(&parts), buf_view(&shown)));
            ids_deinit(&ids);
            buf_deinit(&whole);
            buf_deinit(&shown);
            buf_deinit(&parts);
        }
        json_decref(root);
        close_opened(&o);
    }
}

/* Every string cut into tokens of one byte, and malformed ones as Python's errors="replace" shows them. */
static void detok_repairs_bytes(void **state) {
    static const char *const pairs[][2] = {
        {"a\xc3\xa9z", "a\xc3\xa9z"},
        {"\xf0\x9f\x98\x80!", "\xf0\x9f\x98\x80!"},
        {"\xff", "\xef\xbf\xbd"},
        {"\x80\x80", "\xef\xbf\xbd\xef\xbf\xbd"},
        {"\xc3", "\xef\xbf\xbd"},
        {"\xe2\x82", "\xef\xbf\xbd"},
        {"\xe2\x82" "A", "\xef\xbf\xbd" "A"},
        {"\xf0\x9f\x98", "\xef\xbf\xbd"},
        {"\xf0\x9f\xc3\xa9", "\xef\xbf\xbd\xc3\xa9"},
        {"\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
        {"\xc0\xaf", "\xef\xbf\xbd\xef\xbf\xbd"},
        {"\xe0\x80\xe0\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xe0\xa0\x80"},
        {"\xf4\x90\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
    };
    (void)state;
    Opened o = open_golden("gpt2", "");
    for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++) {
        Buf out = {0};
        Detok d = {.tok = o.tok};
        for (const char *p = pairs[k][0]; *p; p++) {
            detok_put(&d, o.tok->byte_id[(uint8_t)*p], &out);
            assert_int_equal(utf8_bad(buf_view(&out)), -1);
        }
        detok_end(&d, &out);
        assert_string_equal(buf_cstr(&out), pairs[k][1]);
        buf_deinit(&out);
    }
    Buf out = {0};
    Detok d = {.tok = o.tok};
    detok_put(&d, tok_find(o.tok, S("<|im_end|>")), &out); /* control tokens and ids of a padded vocabulary: nothing */
    detok_put(&d, tok_size(o.tok), &out);
    detok_put(&d, -1, &out);
    assert_int_equal(out.len, 0);
    Err err = {0};
    int32_t outside = tok_size(o.tok);
    assert_false(tok_decode(o.tok, &outside, 1, true, &out, &err));
    assert_non_null(strstr(err.msg, "outside of the vocabulary"));
    close_opened(&o);
}

static bool contains(const Ids *ids, int32_t id) {
    for (size_t i = 0; i < ids->len; i++)
        if (ids->data[i] == id) return true;
    return false;
}

static Ids encode_chat(const Tok *t, Str text, const TokSpan *span, int n) {
    Ids ids = {0};
    Err err = {0};
    if (!tok_encode_chat(t, text, span, n, &ids, &err)) fail_msg("%s", err.msg);
    return ids;
}

static void assert_same(const Ids *a, const Ids *b) {
    assert_int_equal(a->len, b->len);
    if (a->len) assert_memory_equal(a->data, b->data, a->len * sizeof *a->data);
}

/* All spans of a text of special tokens: a token is there if and only if no byte of it is in the span. */
static void untrusted_bytes_are_never_special(void **state) {
    const char *name = *state;
    Opened o = open_golden(name, "");
    Str text = S("<|im_start|>u\xc3\xa9<|im_end|>\n<|im_end|><|a|b|>Norm x");
    int32_t start = tok_find(o.tok, S("<|im_start|>")), end = tok_find(o.tok, S("<|im_end|>"));
    Ids whole = encode(o.tok, text, TOK_PARSE_SPECIAL);
    assert_true(contains(&whole, start) && contains(&whole, end));
    for (size_t b = 0; b <= text.n; b++)
        for (size_t e = b; e <= text.n; e++) {
            TokSpan span = {b, e};
            Ids ids = encode_chat(o.tok, text, &span, 1);
            assert_int_equal(contains(&ids, start), !(b < e && b < 12));
            /* two <|im_end|>: [15,25) and [26,36) */
            bool first = !(b < e && b < 25 && e > 15), second = !(b < e && b < 36 && e > 26);
            assert_int_equal(contains(&ids, end), first || second);
            ids_deinit(&ids);
        }
    TokSpan all = {0, text.n}, none[2] = {{3, 3}, {20, 20}};
    Ids ids = encode_chat(o.tok, text, &all, 1), plain = encode(o.tok, text, 0);
    assert_same(&ids, &plain);
    for (size_t i = 0; i < ids.len; i++) assert_false(tok_is_special(o.tok, ids.data[i]));
    ids_deinit(&ids);
    ids = encode_chat(o.tok, text, none, 2);
    assert_same(&ids, &whole);
    ids_deinit(&ids);
    ids_deinit(&plain);
    ids_deinit(&whole);
    close_opened(&o);
}

/* A token that is found in the normalised text: spans must follow the normalisation. */
static void spans_follow_normalisation(void **state) {
    (void)state;
    Opened o = open_golden("added", "");
    Str text = S("e\xcc\x81.e\xcc\x81Norm q\xcc\x87\xcc\xa3 Norm e\xcc\x81");
    int32_t norm = tok_find(o.tok, S("Norm"));
    size_t second = (size_t)str_find(str_from(text, 10), S("Norm")) + 10;
    for (size_t b = 0; b < text.n; b++) {
        if (((uint8_t)text.p[b] & 0xc0) == 0x80) continue;
        TokSpan span = {b, b + 1};
        Ids ids = encode_chat(o.tok, text, &span, 1);
        int found = 0, want = !(b >= 7 && b < 11) + !(b >= second && b < second + 4);
        for (size_t i = 0; i < ids.len; i++) found += ids.data[i] == norm;
        assert_int_equal(found, want);
        ids_deinit(&ids);
    }
    close_opened(&o);
}

static void texts_must_be_utf8(void **state) {
    (void)state;
    Opened o = open_golden("llama-bpe", "");
    Ids ids = {0};
    Err err = {0};
    ids_put(&ids, 7);
    assert_false(tok_encode(o.tok, S("ab\xff"), TOK_ADD_SPECIAL, &ids, &err));
    assert_string_equal(err.msg, "text: not UTF-8 at byte 2");
    assert_int_equal(ids.len, 1);
    ids_deinit(&ids);
    close_opened(&o);
}

/* Long runs: no path may be quadratic (a quadratic one would take minutes here). */
static void long_runs_are_encoded(void **state) {
    static const char *const units[] = {"a", " ", "7", ".", "\n", "<", "<|im_end|", "a b1.\n", "th",
                                        "\xf0\x9f\x98\x80",
                                        "e\xcc\xa3\xcc\x81", "\xcc\x81\xcc\xa3"};
    const char *name = *state;
    Opened o = open_golden(name, "");
    for (size_t k = 0; k < sizeof units / sizeof *units; k++) {
        Buf text = {0};
        while (text.len < 400000) buf_put_str(&text, str_of(units[k]));
        Ids ids = encode(o.tok, buf_view(&text), TOK_PARSE_SPECIAL);
        Buf back = {0};
        Err err = {0};
        assert_true(tok_decode(o.tok, ids.data, (int)ids.len, true, &back, &err));
        if ((uint8_t)units[k][0] < 0xcc && units[k][0] != 'e') assert_true(str_eq(buf_view(&back), buf_view(&text)));
        buf_deinit(&back);
        buf_deinit(&text);
        ids_deinit(&ids);
    }
    close_opened(&o);
}

static void *encode_all(void *arg) {
    const Tok *t = arg;
    run_cases("qwen2", t, false);
    return NULL;
}

static void threads_share_a_tok(void **state) {
    (void)state;
    Opened o = open_golden("qwen2", "");
    pthread_t thread[3];
    for (int i = 0; i < 3; i++) assert_int_equal(pthread_create(&thread[i], NULL, encode_all, o.tok), 0);
    encode_all(o.tok);
    for (int i = 0; i < 3; i++) pthread_join(thread[i], NULL);
    close_opened(&o);
}

static void roles_come_from_the_files_beside(void **state) {
    (void)state;
    Buf json = {0};
    Err err = {0};
    assert_true(file_read(GOLDEN "qwen2/tokenizer.json", 1 << 24, &json, &err));
    TempDir dir = temp_dir_open();
    temp_dir_put(&dir, "tokenizer.json", buf_view(&json));
    Opened o = open_path(dir.path);
    int32_t im_end = tok_find(o.tok, S("<|im_end|>")), text = tok_find(o.tok, S("<|endoftext|>"));
    int32_t tool = tok_find(o.tok, S("<tool_call>"));
    assert_int_equal(tok_bos(o.tok), -1);
    assert_int_equal(tok_eos(o.tok), -1);
    assert_null(tok_chat_template(o.tok).p);
    assert_true(tok_is_eog(o.tok, im_end) && tok_is_eog(o.tok, text) && !tok_is_eog(o.tok, tool));
    assert_true(tok_is_special(o.tok, im_end) && !tok_is_special(o.tok, tool));
    assert_false(tok_is_eog(o.tok, -1) || tok_is_eog(o.tok, tok_size(o.tok)) || tok_is_special(o.tok, INT32_MAX));
    close_opened(&o);

    temp_dir_put(&dir, "tokenizer_config.json",
                 S("{\"bos_token\": null, \"eos_token\": {\"content\": \"<|im_end|>\"}, \"model_max_length\": "
                   "1000000000000000019884624838656, \"chat_template\": "
                   "[{\"name\": \"tool_use\", \"template\": \"T\"}, {\"name\": \"default\", \"template\": \"D\"}]}"));
    Buf generation = {0};
    buf_printf(&generation, "{\"eos_token_id\": [%d, %d]}", text, tool);
    temp_dir_put(&dir, "generation_config.json", buf_view(&generation));
    o = open_path(dir.path);
    assert_int_equal(tok_eos(o.tok), im_end);
    assert_true(tok_is_eog(o.tok, im_end) && tok_is_eog(o.tok, text) && tok_is_eog(o.tok, tool));
    assert_true(str_eq(tok_chat_template(o.tok), S("D")));
    close_opened(&o);

    temp_dir_put(&dir, "chat_template.jinja", S("J"));
    o = open_path(dir.path);
    assert_true(str_eq(tok_chat_template(o.tok), S("J")));
    close_opened(&o);

    /* What is no token is left out. */
    static const char *const ids[] = {"-1", "99999", "[-1, 99999]", "[]", "null", "3.5", "\"x\"", "[3.5, \"x\", null]"};
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        generation.len = 0;
        buf_printf(&generation, "{\"eos_token_id\": %s}", ids[i]);
        temp_dir_put(&dir, "generation_config.json", buf_view(&generation));
        o = open_path(dir.path);
        assert_int_equal(tok_eos(o.tok), im_end);
        assert_true(tok_is_eog(o.tok, im_end) && !tok_is_eog(o.tok, tool));
        close_opened(&o);
    }
    static const char *const roles[] = {"\"\"", "\"<nope>\"", "{\"content\": \"<nope>\"}", "{}", "7", "null"};
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        generation.len = 0;
        buf_printf(&generation, "{\"bos_token\": %s, \"eos_token\": %s}", roles[i], roles[i]);
        temp_dir_put(&dir, "tokenizer_config.json", buf_view(&generation));
        o = open_path(dir.path);
        assert_true(tok_bos(o.tok) == -1 && tok_eos(o.tok) == -1);
        close_opened(&o);
    }
    temp_dir_close(&dir);
    buf_deinit(&generation);
    buf_deinit(&json);
}

int main(void) {
    static char gpt2[] = "gpt2", smollm[] = "smollm", llama[] = "llama-bpe", qwen2[] = "qwen2", added[] = "added";
    const struct CMUnitTest tests[] = {
        {"gpt2 equals Hugging Face", equals_hugging_face, NULL, NULL, gpt2},
        {"smollm equals Hugging Face", equals_hugging_face, NULL, NULL, smollm},
        {"llama-bpe equals Hugging Face", equals_hugging_face, NULL, NULL, llama},
        {"qwen2 equals Hugging Face", equals_hugging_face, NULL, NULL, qwen2},
        {"added tokens equal Hugging Face", equals_hugging_face, NULL, NULL, added},
        cmocka_unit_test(equals_hugging_face_on_the_demo_model),
        cmocka_unit_test(decodes_what_it_encoded),
        cmocka_unit_test(detok_repairs_bytes),
        {"untrusted bytes are never special", untrusted_bytes_are_never_special, NULL, NULL, llama},
        {"untrusted bytes are never special, with NFC", untrusted_bytes_are_never_special, NULL, NULL, qwen2},
        cmocka_unit_test(spans_follow_normalisation),
        cmocka_unit_test(texts_must_be_utf8),
        {"long runs, gpt2", long_runs_are_encoded, NULL, NULL, gpt2},
        {"long runs, llama-bpe", long_runs_are_encoded, NULL, NULL, llama},
        {"long runs, qwen2", long_runs_are_encoded, NULL, NULL, qwen2},
        cmocka_unit_test(threads_share_a_tok),
        cmocka_unit_test(roles_come_from_the_files_beside),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
