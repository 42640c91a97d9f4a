/* Tokenizers of directories that have no tokenizer.json: sentencepiece's tokenizer.model and Mistral's tekken.json,
 * against the goldens of tools/golden/tokenizer_files.py. */
#include "../support/temp_dir.h"
#include "base/file.h"
#include "base/json.h"
#include "text/tok_impl.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define GOLDEN "tests/golden/tokenizer/"

typedef struct Opened {
    Model *model;
    Tok *tok;
} Opened;

static Opened open_dir(const char *path) {
    Err err = {0};
    Opened o = {.model = model_open(path, MODEL_METADATA, &err)};
    if (o.model) o.tok = tok_open(o.model, &err);
    if (!o.tok) fail_msg("%s", err.msg);
    return o;
}

static void close_opened(Opened *o) {
    tok_close(o->tok);
    model_close(o->model);
}

static Ids encode(const Tok *t, Str text, unsigned flags) {
    Ids ids = {0};
    Err err = {0};
    if (!tok_encode(t, text, flags, &ids, &err)) fail_msg("%s", err.msg);
    return ids;
}

static bool same(const Ids *ids, const json_t *want) {
    bool ok = ids->len == json_array_size(want);
    for (size_t i = 0; ok && i < ids->len; i++) ok = ids->data[i] == json_integer_value(json_array_get(want, i));
    return ok;
}

static void show(const char *name, Str text, const Ids *ids, const json_t *want) {
    Buf shown = {0};
    js_quote(&shown, text);
    buf_put_str(&shown, S(" gave"));
    for (size_t i = 0; i < ids->len; i++) buf_printf(&shown, " %d", ids->data[i]);
    buf_put_str(&shown, S(", not"));
    for (size_t i = 0; i < json_array_size(want); i++)
        buf_printf(&shown, " %d", (int)json_integer_value(json_array_get(want, i)));
    print_message("%s: %s\n", name, buf_cstr(&shown));
    buf_deinit(&shown);
}

static bool same_text(const char *name, const Tok *t, const Ids *ids, Str want) {
    Buf text = {0};
    Err err = {0};
    assert_true(tok_decode(t, ids->data, (int)ids->len, false, &text, &err));
    bool ok = str_eq(buf_view(&text), want);
    if (!ok) print_message("%s: decoded to '%s', not '%.*s'\n", name, buf_cstr(&text), STR_ARG(want));
    buf_deinit(&text);
    return ok;
}

static void equals_its_oracle(void **state) {
    const char *name = *state;
    char path[128];
    Err err = {0};
    snprintf(path, sizeof path, GOLDEN "%s/cases.json", name);
    json_t *all = js_parse_file(path, 1 << 24, &err), *cases = json_object_get(all, "cases"), *row;
    if (!all) fail_msg("%s", err.msg);
    *strrchr(path, '/') = '\0';
    Opened o = open_dir(path);
    unsigned flags = json_object_get(all, "special") ? TOK_ADD_SPECIAL | TOK_PARSE_SPECIAL : 0;
    size_t i;
    int wrong = 0;
    assert_true(json_array_size(cases) >= 490);
    json_array_foreach(cases, i, row) {
        Str text = js_str(json_array_get(row, 0));
        Ids ids = encode(o.tok, text, flags);
        const json_t *want = json_array_get(row, 1), *said = json_array_get(row, 2);
        if (!same(&ids, want)) {
            wrong++;
            show(name, text, &ids, want);
        } else if (json_is_string(said)) {
            wrong += !same_text(name, o.tok, &ids, js_str(said));
        }
        ids_deinit(&ids);
    }
    assert_int_equal(wrong, 0);
    close_opened(&o);
    json_decref(all);
}

/* Special tokens written in a text, and in one whose bytes are not to be trusted. */
static void tekken_parses_special_tokens(void **state) {
    static const char *const dirs[] = {"tekken-v7", "tekken-v13"};
    (void)state;
    for (int k = 0; k < 2; k++) {
        char path[128];
        Err err = {0};
        snprintf(path, sizeof path, GOLDEN "%s/special.json", dirs[k]);
        json_t *cases = js_parse_file(path, 1 << 20, &err), *row;
        *strrchr(path, '/') = '\0';
        Opened o = open_dir(path);
        size_t i;
        assert_true(json_array_size(cases) > 10);
        json_array_foreach(cases, i, row) {
            Str text = js_str(json_array_get(row, 0));
            Ids ids = encode(o.tok, text, TOK_ADD_SPECIAL | TOK_PARSE_SPECIAL), none = {0};
            if (!same(&ids, json_array_get(row, 1))) {
                show(dirs[k], text, &ids, json_array_get(row, 1));
                fail();
            }
            assert_true(tok_encode_chat(o.tok, text, &(TokSpan){0, text.n}, 1, &none, &err));
            for (size_t at = 0; at < none.len; at++) assert_false(tok_is_special(o.tok, none.data[at]));
            ids_deinit(&ids);
            ids_deinit(&none);
        }
        assert_int_equal(tok_bos(o.tok), 1);
        assert_int_equal(tok_eos(o.tok), 2);
        close_opened(&o);
        json_decref(cases);
    }
}

static Tok *open_tekken(const char *json, Err *err) {
    TempDir dir = temp_dir_open();
    temp_dir_put(&dir, "tekken.json", str_of(json));
    Model *m = model_open(dir.path, MODEL_METADATA, err);
    Tok *t = m ? tok_open(m, err) : NULL;
    model_close(m);
    temp_dir_close(&dir);
    return t;
}

/* A good file of 256 bytes and one pair, in which one thing is another. */
static void refused_tekken(const char *from, const char *to, const char *message) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    Buf json = {0};
    Err err = {0};
    buf_put_str(&json, S("{\"config\":{\"pattern\":\"\\\\S+|\\\\s+\",\"default_vocab_size\":259,"
                         "\"default_num_special_tokens\":2,\"version\":\"v11\"},\"special_tokens\":"
                         "[{\"rank\":0,\"token_str\":\"<s>\"},{\"rank\":1,\"token_str\":\"</s>\"}],\"vocab\":["));
    for (int b = 0; b < 256; b++)
        buf_printf(&json, "{\"rank\":%d,\"token_bytes\":\"%c%c==\"},", b, digits[b >> 2], digits[(b & 3) << 4]);
    buf_put_str(&json, S("{\"rank\":256,\"token_bytes\":\"YWI=\"}]}"));
    const char *at = strstr(buf_cstr(&json), from);
    assert_non_null(at);
    Buf changed = {0};
    buf_put(&changed, json.data, (size_t)(at - json.data));
    buf_put_str(&changed, str_of(to));
    buf_put_str(&changed, str_of(at + strlen(from)));
    Tok *t = open_tekken(buf_cstr(&changed), &err);
    if (t ? message != NULL : !message || !strstr(err.msg, message))
        fail_msg("'%s' instead of: %s", t ? "accepted" : err.msg, message ? message : "accepted");
    tok_close(t);
    buf_deinit(&changed);
    buf_deinit(&json);
}

/* Long tokens that have all their parts would take long to cut. */
static void long_tekken_tokens_are_bounded(void) {
    Buf json = {0};
    Err err = {0};
    buf_put_str(&json, S("{\"config\":{\"pattern\":\"a\",\"version\":\"v3\"},\"vocab\":["));
    for (int i = 0; i < 1100; i++) {
        buf_printf(&json, "%s{\"rank\":%d,\"token_bytes\":\"", i ? "," : "", i);
        for (int k = 0; k < 340; k++) buf_put_str(&json, S("YWFh"));
        buf_printf(&json, "%04d\"}", i); /* three bytes that differ */
    }
    buf_put_str(&json, S("]}"));
    assert_null(open_tekken(buf_cstr(&json), &err));
    assert_non_null(strstr(err.msg, "are too long together"));
    buf_deinit(&json);
}

static void damaged_tekkens_are_refused(void **state) {
    (void)state;
    long_tekken_tokens_are_bounded();
    refused_tekken("v11", "v11", NULL);
    refused_tekken("\"default_vocab_size\":259,", "", NULL);
    refused_tekken("259", "258", NULL); /* the last token does not count */
    refused_tekken("259", "260", "config: 'default_vocab_size' is not between 2 and 259");
    refused_tekken("259", "1", "'default_vocab_size' is not between");
    refused_tekken("tokens\":2", "tokens\":1", "config: 'default_num_special_tokens' is not between 2 and 1048576");
    refused_tekken("tokens\":2", "tokens\":\"2\"", "'default_num_special_tokens' is not between");
    refused_tekken("pattern", "pat", "tekken.json: there is no vocab or no pattern");
    refused_tekken("\\\\S+", "(", "pre-tokeniser");
    refused_tekken("special_tokens\":[", "special\":[", "a file of version v11 without special_tokens");
    refused_tekken("\"rank\":1,\"token_str", "\"rank\":0,\"token_str", "id 0 has two tokens, '<s>' and '</s>'");
    refused_tekken("\"rank\":1,\"token_str", "\"rank\":2,\"token_str",
                   "special token 1 has no text, or a rank that is none of 2");
    refused_tekken("</s>", "<s>", "token '<s>' has two ids, 0 and 1");
    refused_tekken("\"rank\":5,", "\"rank\":6,", "vocab: entry 5 has another rank");
    refused_tekken("YWI=", "", "the token of rank 256 has no token_bytes");
    refused_tekken("YWI=", "Y*I=", "the token of rank 256 has no token_bytes");
    refused_tekken("YWI=", "YQ==", "token 'a' has two ids, 99 and 258");
    refused_tekken("YQ==", "YWJj", "byte 97 has no token");
    refused_tekken("[{\"rank\":0,\"token_str", "{\"x\":[{\"rank\":0,\"token_str", "not valid JSON");
}

/* ---- what a tokenizer.model can get wrong */

static void put_varint(Buf *out, uint64_t v) {
    for (; v >= 0x80; v >>= 7) buf_putc(out, (char)(v | 0x80));
    buf_putc(out, (char)v);
}

static void put_number(Buf *out, unsigned field, uint64_t v) {
    put_varint(out, field << 3);
    put_varint(out, v);
}

static void put_bytes(Buf *out, unsigned field, Str s) {
    put_varint(out, field << 3 | 2);
    put_varint(out, s.n);
    buf_put_str(out, s);
}

static void put_piece(Buf *out, const char *text, float score, unsigned type) {
    Buf piece = {0};
    put_bytes(&piece, 1, str_of(text));
    put_varint(&piece, 2 << 3 | 5);
    buf_put(&piece, &score, sizeof score); /* little-endian, as all machines here */
    put_number(&piece, 3, type);
    put_bytes(out, 1, buf_view(&piece));
    buf_deinit(&piece);
}

static void put_spec(Buf *out, unsigned field, unsigned key, uint64_t value) {
    Buf spec = {0};
    put_number(&spec, key, value);
    put_bytes(out, field, buf_view(&spec));
    buf_deinit(&spec);
}

static Buf small_model(unsigned type) {
    Buf m = {0};
    put_piece(&m, "<unk>", 0, 2);
    put_piece(&m, "<s>", 0, 3);
    put_piece(&m, "</s>", 0, 3);
    put_piece(&m, "\xe2\x96\x81", -1, 1);
    put_piece(&m, "a", -2, 1);
    put_piece(&m, "b", -3, 1);
    put_piece(&m, "\xe2\x96\x81" "a", -0.5f, 1);
    put_piece(&m, "ab", -1.5f, 1);
    put_piece(&m, "<u>", 0, 4);
    put_spec(&m, 2, 3, type);
    return m;
}

static Tok *open_model(Str model, const char *config, Err *err) {
    TempDir dir = temp_dir_open();
    temp_dir_put(&dir, "tokenizer.model", model);
    if (config) temp_dir_put(&dir, "tokenizer_config.json", str_of(config));
    Buf seed = {0};
    static int count;
    char name[32];
    snprintf(name, sizeof name, "spm-%03d", count++);
    buf_put_str(&seed, S("SPM"));
    buf_put_str(&seed, model);
    corpus_keep("tokenizer", name, buf_view(&seed));
    buf_deinit(&seed);
    Model *m = model_open(dir.path, MODEL_METADATA, err);
    Tok *t = m ? tok_open(m, err) : NULL;
    model_close(m);
    temp_dir_close(&dir);
    return t;
}

static void refused(Buf model, const char *config, const char *message) {
    Err err = {0};
    Tok *t = open_model(buf_view(&model), config, &err);
    if (t) fail_msg("accepted instead of: %s", message);
    if (!strstr(err.msg, message)) fail_msg("'%s' instead of: %s", err.msg, message);
    buf_deinit(&model);
}

static Buf with_piece(const char *text, float score, unsigned type) {
    Buf m = small_model(2);
    put_piece(&m, text, score, type);
    return m;
}

static Buf with_bytes(const char *bytes, size_t n) {
    Buf m = small_model(1);
    buf_put(&m, bytes, n);
    return m;
}

static void damaged_models_are_refused(void **state) {
    (void)state;
    Buf text = {0}, other = {0};
    buf_put_str(&text, S("IQ== 0\nIg== 1\n")); /* tiktoken's form has the same name */
    refused(text, NULL, "tokenizer.model: not a sentencepiece model");
    refused((Buf){0}, NULL, "not a sentencepiece model");
    refused(with_bytes("\x0a", 1), NULL, "not a sentencepiece model: byte");
    refused(with_bytes("\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f", 11), NULL, "not a sentencepiece model");
    refused(with_bytes("\x08\x01", 2), NULL, "not a sentencepiece model");             /* a piece that is a number */
    refused(with_bytes("\x07", 1), NULL, "not a sentencepiece model");                  /* no such wire type */
    refused(with_bytes("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", 11), NULL, "not a sentencepiece model");
    refused(with_bytes("\x12\x02\x1a\x01", 4), NULL, "not a sentencepiece model");     /* model_type is bytes */
    refused(with_bytes("\x0a\x02\x0a\x05", 4), NULL, "piece 9 is damaged");
    refused(with_bytes("\x0a\x00", 2), NULL, "piece 9 is damaged");
    refused(with_piece("x", 0, 9), NULL, "piece 9 is damaged");
    refused(with_piece("a", 0, 1), NULL, "token 'a' has two ids, 4 and 9");
    refused(with_piece("\xff", 0, 1), NULL, "token 9 is not UTF-8");
    refused(with_piece("zz", 0, 5), NULL, "piece 9 is of the type UNUSED");
    refused(with_piece("zz", 0, 6), NULL, "piece 9 is of the type BYTE and no <0xNN>");
    refused(with_piece("x", __builtin_inff(), 1), NULL, "token 9 has a score that is no finite number");
    refused(small_model(3), NULL, "a sentencepiece model of type WORD is not supported");
    refused(small_model(4), NULL, "a sentencepiece model of type CHAR is not supported");
    refused(small_model(9), NULL, "of type unknown is not supported");
    put_piece(&other, "a", 0, 1);
    refused(other, NULL, "no piece is of the type UNKNOWN");
    refused(with_bytes("\x1a\x05\x12\x03" "abc", 7), NULL, "character map: 3 bytes");
    refused(with_bytes("\x2a\x05\x12\x03" "abc", 7), NULL, "a denormalizer is not supported");
    refused(small_model(2), "{\"added_tokens_decoder\": []}", "added_tokens_decoder is no object");
    refused(small_model(2), "{\"added_tokens_decoder\": {\"x\": {}}}", "'x' is no id");
    refused(small_model(2), "{\"added_tokens_decoder\": {\"9\": {}}}", "token 9 has no content");
    refused(small_model(2), "{\"added_tokens_decoder\": {\"16000000\": {\"content\": \"y\"}}}",
            "the largest id 16000000");
    refused(small_model(2), "{\"added_tokens_decoder\": {\"12\": {\"content\": \"a\"}}}", "'a' has two ids, 4 and 12");
}

static void has_ids(Str model, const char *config, const char *text, unsigned flags, const char *want) {
    Err err = {0};
    Buf shown = {0};
    Tok *t = open_model(model, config, &err);
    if (!t) fail_msg("%s", err.msg);
    Ids ids = encode(t, str_of(text), flags);
    for (size_t i = 0; i < ids.len; i++) buf_printf(&shown, i ? " %d" : "%d", ids.data[i]);
    assert_string_equal(buf_cstr(&shown), want);
    buf_deinit(&shown);
    ids_deinit(&ids);
    tok_close(t);
}

/* What tokenizer_config.json changes. */
static void the_config_counts(void **state) {
    enum { BOTH = TOK_ADD_SPECIAL | TOK_PARSE_SPECIAL };
    (void)state;
    Buf m = small_model(2);
    Str model = buf_view(&m);
    has_ids(model, NULL, "a<s>a", BOTH, "6 1 4");
    has_ids(model, NULL, "a<s>a", 0, "6 0 4"); /* what is unknown in a row is one token */
    has_ids(model, "{\"legacy\": true}", "a<s>a", BOTH, "6 1 6");
    has_ids(model, "{\"add_prefix_space\": false}", "a<s>a", BOTH, "4 1 4");
    has_ids(model, "{\"add_bos_token\": true, \"add_eos_token\": true}", "a", BOTH, "1 6 2");
    has_ids(model, "{\"add_bos_token\": true, \"bos_token\": \"</s>\"}", "a", BOTH, "2 6");
    has_ids(model, "{\"tokenizer_class\": \"T5Tokenizer\"}", "a", BOTH, "6 2");
    has_ids(model, NULL, "ab<u>b", 0, "6 5 8 5");
    has_ids(model, "{\"added_tokens_decoder\": {\"8\": {\"content\": \"<v>\", \"special\": true}}}", "a<v><u>", BOTH,
            "6 8 0");
    has_ids(model, "{\"added_tokens_decoder\": {\"10\": {\"content\": \"b b\"}}}", "ab b", 0, "6 10");
    buf_deinit(&m);
}

static void old_files_count(void **state) {
    (void)state;
    Err err = {0};
    Buf m = small_model(2);
    TempDir dir = temp_dir_open();
    temp_dir_put(&dir, "tokenizer.model", buf_view(&m));
    temp_dir_put(&dir, "added_tokens.json", S("{\"<pad>\": 9, \"xy\": 10}"));
    temp_dir_put(&dir, "tokenizer_config.json", S("{\"pad_token\": \"<pad>\"}"));
    Opened o = open_dir(dir.path);
    assert_int_equal(tok_size(o.tok), 11);
    assert_true(tok_is_special(o.tok, 9) && !tok_is_special(o.tok, 10));
    assert_int_equal(tok_bos(o.tok), 1);
    assert_int_equal(tok_eos(o.tok), 2);
    close_opened(&o);
    Buf json = {0}; /* which hides the model */
    assert_true(file_read(GOLDEN "qwen2/tokenizer.json", 1 << 24, &json, &err));
    temp_dir_put(&dir, "tokenizer.json", buf_view(&json));
    o = open_dir(dir.path);
    assert_true(tok_size(o.tok) > 100);
    close_opened(&o);
    temp_dir_close(&dir);
    buf_deinit(&json);
    buf_deinit(&m);
}

static const char *const names[] = {
    "spm-llama", "spm-gemma", "spm-bpe-map", "spm-bpe-suffix", "spm-unigram", "spm-unigram-map", "spm-unigram-suffix",
    "spm-unigram-no-prefix", "spm-no-escape", "spm-hf-llama", "spm-hf-legacy",
    "tekken-v3", "tekken-v7", "tekken-v13",
};
enum { NAMES = sizeof names / sizeof *names };

int main(void) {
    struct CMUnitTest tests[NAMES + 5] = {{0}};
    int n = 0;
    for (; n < NAMES; n++) {
        char *name = mem_strdup(names[n], strlen(names[n])); /* lives as long as the program */
        tests[n] = (struct CMUnitTest){names[n], equals_its_oracle, NULL, NULL, name};
    }
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(damaged_models_are_refused);
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(the_config_counts);
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(old_files_count);
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(tekken_parses_special_tokens);
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(damaged_tekkens_are_refused);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    for (n = 0; n < NAMES; n++) free(tests[n].initial_state);
    return failed;
}
