/* Tok against Hugging Face tokenizers (tokenizer.json) and libllama (GGUF) for what is not plain byte-level BPE:
 * tests/golden/tokenizer, made by tools/golden/tokenizer_families.py. Texts are also decoded, whole and by token. */
#include "base/json.h"
#include "format/containers.h"
#include "text/tok_impl.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define GOLDEN "tests/golden/tokenizer/"

static const char *const names[] = {
    "llama2", "gemma", "metaspace", "t5", "unigram-bytes", "words", "splits", "prefixed", "llama-spm", "gemma-spm",
    "t5-ugm", "ugm-spaces", "gemma4-bpe", "pre-qwen35", "pre-deepseek-v3", "pre-deepseek-llm", "pre-deepseek-coder",
    "pre-falcon", "pre-tekken", "pre-gpt-4o", "pre-default", "pre-command-r", "pre-bloom", "pre-gpt-2", "pre-smollm",
    "pre-llama-bpe", "pre-qwen2", "pre-mpt", "pre-starcoder", "t5-white", "xlmr", "unigram-never", "metaspace-never",
    "json-gpt-4o", "json-tekken", "json-qwen35", "json-deepseek-v3", "json-deepseek-coder",
};
enum { NAMES = sizeof names / sizeof *names };

typedef struct Opened {
    Model *model;
    Tok *tok;
    json_t *cases;
} Opened;

static Opened open_file(const char *name, const char *file) {
    char path[200], cases[200];
    Err err = {0};
    snprintf(path, sizeof path, GOLDEN "%s%s", name, file);
    snprintf(cases, sizeof cases, GOLDEN "%s/cases.json", name);
    Opened o = {model_open(path, MODEL_METADATA, &err), NULL, js_parse_file(cases, 1 << 24, &err)};
    o.tok = o.model ? tok_open(o.model, &err) : NULL;
    if (!o.tok || !o.cases) fail_msg("%s: %s", name, err.msg);
    return o;
}

static Opened open_golden(const char *name) {
    char path[200];
    snprintf(path, sizeof path, GOLDEN "%s/tokenizer.gguf", name);
    return open_file(name, file_exists(path) ? "/tokenizer.gguf" : "");
}

static void close_golden(Opened *o) {
    json_decref(o->cases);
    tok_close(o->tok);
    model_close(o->model);
}

static Ids encode(const Tok *t, Str text, unsigned flags) {
    Ids ids = {0};
    Err err = {0};
    if (!tok_encode(t, text, flags, &ids, &err)) fail_msg("%s", err.msg);
    return ids;
}

static void same_ids(const char *name, Str text, const Ids *ids, json_t *want) {
    bool same = ids->len == json_array_size(want);
    for (size_t i = 0; same && i < ids->len; i++) same = ids->data[i] == json_integer_value(json_array_get(want, i));
    if (same) return;
    Buf shown = {0};
    js_quote(&shown, text);
    buf_put_str(&shown, S(" gave"));
    for (size_t i = 0; i < ids->len; i++) buf_printf(&shown, " %d", ids->data[i]);
    buf_put_str(&shown, S(", not"));
    for (size_t i = 0; i < json_array_size(want); i++)
        buf_printf(&shown, " %d", (int)json_integer_value(json_array_get(want, i)));
    fail_msg("%s: %s", name, buf_cstr(&shown));
}

/* Token by token no half of a character is ever seen, and the whole is what decoding at once gives. */
static void same_text(const char *name, const Tok *t, const Ids *ids, json_t *want) {
    Buf whole = {0}, parts = {0};
    Err err = {0};
    Detok d = {.tok = t};
    if (!tok_decode(t, ids->data, (int)ids->len, false, &whole, &err)) fail_msg("%s", err.msg);
    for (size_t i = 0; i < ids->len; i++) {
        detok_put(&d, ids->data[i], &parts);
        assert_int_equal(utf8_bad(buf_view(&parts)), -1);
        if (utf8_bad(buf_view(&whole)) < 0) assert_true(str_starts(buf_view(&whole), buf_view(&parts)));
    }
    detok_end(&d, &parts);
    if (utf8_bad(buf_view(&whole)) < 0) assert_true(str_eq(buf_view(&whole), buf_view(&parts)));
    if (json_is_string(want) && !str_eq(js_str(want), buf_view(&whole)))
        fail_msg("%s: decoded to '%s', not '%s'", name, buf_cstr(&whole), json_string_value(want));
    buf_deinit(&whole);
    buf_deinit(&parts);
}

static void equals_its_oracle(void **state) {
    const char *name = *state;
    Opened o = open_golden(name);
    json_t *row;
    size_t i;
    assert_true(json_array_size(json_object_get(o.cases, "cases")) >= 300);
    json_array_foreach(json_object_get(o.cases, "cases"), i, row) {
        Str text = js_str(json_array_get(row, 0));
        Ids ids = encode(o.tok, text, TOK_ADD_SPECIAL | TOK_PARSE_SPECIAL);
        same_ids(name, text, &ids, json_array_get(row, 1));
        ids_deinit(&ids);
        ids = encode(o.tok, text, 0);
        json_t *plain = json_array_get(row, 2);
        if (!json_is_null(plain)) {
            same_ids(name, text, &ids, plain);
            same_text(name, o.tok, &ids, json_array_get(row, 3));
        }
        ids_deinit(&ids);
    }
    close_golden(&o);
}

static bool has_unknown(const Tok *t, const Ids *ids) {
    for (size_t i = 0; i < ids->len; i++)
        if (ids->data[i] == t->unk) return true;
    return false;
}

static Buf decode(const Tok *t, const Ids *ids) {
    Buf out = {0};
    Err err = {0};
    if (!tok_decode(t, ids->data, (int)ids->len, false, &out, &err)) fail_msg("%s", err.msg);
    return out;
}

/* decode(encode(x)) = x, where every character has a token. How many texts came back is returned. */
static int comes_back(const char *name, const Tok *t, Str text) {
    Ids ids = encode(t, text, 0);
    Buf back = decode(t, &ids);
    bool whole = !has_unknown(t, &ids);
    if (whole && !str_eq(buf_view(&back), text))
        fail_msg("%s: '%.*s' came back as '%s'", name, (int)text.n, text.p, buf_cstr(&back));
    buf_deinit(&back);
    ids_deinit(&ids);
    return whole;
}

/* What no normaliser changes comes back. */
static void decodes_what_it_encoded(void **state) {
    static const char *const exact[] = {
        "llama2", "gemma", "llama-spm", "gemma-spm", "gemma4-bpe", "metaspace-never", "unigram-never", "pre-qwen35",
        "pre-deepseek-v3", "pre-deepseek-llm", "pre-deepseek-coder", "pre-falcon", "pre-tekken", "pre-gpt-4o",
        "pre-default", "pre-command-r", "pre-bloom", "pre-gpt-2", "pre-smollm", "pre-llama-bpe", "pre-qwen2", "pre-mpt",
        "pre-starcoder", "json-gpt-4o", "json-tekken", "json-deepseek-v3", "json-deepseek-coder"};
    (void)state;
    for (size_t k = 0; k < sizeof exact / sizeof *exact; k++) {
        Opened o = open_golden(exact[k]);
        bool spm = o.tok->space_mark.n || o.tok->norm.n || !o.tok->byte_level;
        json_t *row;
        size_t i;
        int n = 0;
        json_array_foreach(json_object_get(o.cases, "cases"), i, row) {
            Str text = js_str(json_array_get(row, 0));
            /* U+2581 comes back as a space, and a written <0x0A> may be that byte's token. */
            if (spm && (str_find(text, S("\xe2\x96\x81")) >= 0 || str_find(text, S("<0x")) >= 0)) continue;
            if (k == 2 && str_find(text, S("\n\n")) >= 0) continue; /* a space comes behind this token */
            n += comes_back(exact[k], o.tok, text);
        }
        if (n < 100) fail_msg("%s: %d texts", exact[k], n);
        close_golden(&o);
    }
}

/* What a normaliser has made of a text comes back. */
static void decodes_what_it_normalised(void **state) {
    static const char *const lossy[] = {"t5", "t5-white", "xlmr", "t5-ugm", "ugm-spaces", "json-qwen35"};
    (void)state;
    for (size_t k = 0; k < sizeof lossy / sizeof *lossy; k++) {
        Opened o = open_golden(lossy[k]);
        json_t *row;
        size_t i;
        int n = 0;
        json_array_foreach(json_object_get(o.cases, "cases"), i, row) {
            Ids ids = encode(o.tok, js_str(json_array_get(row, 0)), 0);
            Buf once = decode(o.tok, &ids);
            bool trimmed = once.len && once.data[0] == ' '; /* behind a piece that was nothing but a space */
            if (!has_unknown(o.tok, &ids) && !trimmed) n += comes_back(lossy[k], o.tok, buf_view(&once));
            buf_deinit(&once);
            ids_deinit(&ids);
        }
        if (n < 100) fail_msg("%s: %d texts", lossy[k], n);
        close_golden(&o);
    }
}

/* A stream that begins or ends anywhere shows whole characters only. */
static void every_split_shows_whole_characters(void **state) {
    static const char *const dirs[] = {"gpt2", "smollm", "llama-bpe", "qwen2", "added"};
    enum { DIRS = sizeof dirs / sizeof *dirs, MOST = 48 };
    (void)state;
    for (size_t k = 0; k < NAMES + DIRS; k++) {
        Opened o = k < NAMES ? open_golden(names[k]) : open_file(dirs[k - NAMES], "");
        json_t *row;
        size_t i;
        json_array_foreach(json_object_get(o.cases, "cases"), i, row) {
            Ids ids = encode(o.tok, js_str(json_array_get(row, 0)), TOK_ADD_SPECIAL);
            size_t n = ids.len < MOST ? ids.len : MOST;
            for (size_t split = 0; split <= n; split++) {
                Buf part[2] = {{0}};
                Detok d[2] = {{.tok = o.tok}, {.tok = o.tok}};
                for (size_t at = 0; at < n; at++) {
                    detok_put(&d[at >= split], ids.data[at], &part[at >= split]);
                    assert_int_equal(utf8_bad(buf_view(&part[at >= split])), -1);
                }
                for (int half = 0; half < 2; half++) {
                    detok_end(&d[half], &part[half]);
                    assert_int_equal(utf8_bad(buf_view(&part[half])), -1);
                    buf_deinit(&part[half]);
                }
            }
            ids_deinit(&ids);
        }
        close_golden(&o);
    }
}

/* Long runs: no path may be quadratic (a quadratic one would take minutes here). */
static void long_runs_are_encoded(void **state) {
    static const char *const units[] = {"a", " ", "7", "\n", "th", "\xf0\x9f\x98\x80", "\xcc\x81", "\xe6\x88\x91"};
    (void)state;
    for (size_t n = 0; n < NAMES; n++) {
        Opened o = open_golden(names[n]);
        for (size_t k = 0; k < sizeof units / sizeof *units; k++) {
            Buf text = {0};
            while (text.len < 100000) buf_put_str(&text, str_of(units[k]));
            Ids ids = encode(o.tok, buf_view(&text), TOK_PARSE_SPECIAL);
            ids_deinit(&ids);
            buf_deinit(&text);
        }
        close_golden(&o);
    }
}

/* The space before a text: gone from its front, kept everywhere else; a Detok that begins within a text keeps none. */
static void the_first_space_is_stripped_once(void **state) {
    (void)state;
    Opened o = open_golden("llama-spm");
    Ids ids = encode(o.tok, S("  a b"), 0);
    Buf out = {0};
    Err err = {0};
    assert_true(tok_decode(o.tok, ids.data, (int)ids.len, false, &out, &err));
    assert_string_equal(buf_cstr(&out), "  a b");
    assert_true(str_eq(tok_bytes(o.tok, tok_find(o.tok, S("\xe2\x96\x81"))), S(" ")));
    assert_int_equal(tok_bytes(o.tok, tok_size(o.tok)).n, 0);
    out.len = 0;
    int32_t space = tok_find(o.tok, S("\xe2\x96\x81"));
    Detok d = {.tok = o.tok};
    for (int i = 0; i < 3; i++) detok_put(&d, space, &out);
    assert_string_equal(buf_cstr(&out), "  ");
    buf_deinit(&out);
    ids_deinit(&ids);
    close_golden(&o);
}

/* Of such a text a GGUF has other ids than its tokenizer.json: a character map is
 * applied to its longest keys, not to grapheme clusters; a byte's name, as a whole text, is no byte; U+0085 is no white
 * space. All in docs/formats.md. */
static bool differs_in_gguf(const Tok *t, const Tok *gguf, Str text) {
    const Tok *side[2] = {t, gguf};
    Buf out[2] = {{0}};
    Err err = {0};
    if (t->ignore_merges && tok_byte_piece(text) >= 0) return true;
    if (!t->norm.n || t->norm.step[0].op != NORM_GRAPHEMES) return false;
    for (int k = 0; k < 2; k++) {
        Norm map = {.n = 1, .step = {side[k]->norm.step[0]}};
        NormText norm = {0};
        RegexWork work;
        regex_begin(&work, text.n);
        buf_put_str(&norm.text, text);
        assert_true(norm_run(&map, &work, &norm, &err));
        regex_end(&work);
        out[k] = norm.text;
        norm.text = (Buf){0};
        norm_text_deinit(&norm);
    }
    bool differs = !str_eq(buf_view(&out[0]), buf_view(&out[1])) || str_find(text, S("\xc2\x85")) >= 0;
    buf_deinit(&out[0]);
    buf_deinit(&out[1]);
    return differs;
}

static void same_after_export(const char *name, const Tok *t, const Tok *gguf, Str text) {
    for (unsigned flags = 0; flags < 4; flags++) {
        Ids a = encode(t, text, flags), b = encode(gguf, text, flags);
        Buf said[2] = {{0}};
        Err err = {0};
        json_t *want = json_array();
        for (size_t i = 0; i < a.len; i++) json_array_append_new(want, json_integer(a.data[i]));
        same_ids(name, text, &b, want);
        assert_true(tok_decode(t, a.data, (int)a.len, false, &said[0], &err));
        assert_true(tok_decode(gguf, b.data, (int)b.len, false, &said[1], &err));
        if (!str_eq(buf_view(&said[0]), buf_view(&said[1])))
            fail_msg("%s: '%s' was '%s'", name, buf_cstr(&said[1]), buf_cstr(&said[0]));
        buf_deinit(&said[0]);
        buf_deinit(&said[1]);
        json_decref(want);
        ids_deinit(&a);
        ids_deinit(&b);
    }
}

/* What quantize writes of a tokenizer.json gives its ids, and their text. */
static void its_export_is_the_same_tokenizer(void **state) {
    static const struct {
        const char *name, *bos, *eos; /* of tokenizer_config.json, which the goldens do not have */
        int most;                     /* texts that may be left out */
    } rows[] = {
        {"llama2", "<s>", "</s>", 0},      {"gemma", "<s>", "</s>", 2},          {"metaspace-never", "<s>", "</s>", 0},
        {"t5-white", NULL, "</s>", 30},    {"xlmr", "<s>", "</s>", 30},          {"unigram-never", NULL, "</s>", 0},
        {"gpt2", NULL, "<|im_end|>", 0},   {"smollm", NULL, "<|im_end|>", 0},    {"qwen2", NULL, "<|im_end|>", 0},
        {"llama-bpe", "<|begin_of_text|>", "<|im_end|>", 0},
    };
    (void)state;
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
        const char *name = rows[k].name;
        Opened o = open_file(name, "");
        Model *m = model_new(MODEL_GGUF, name);
        Err err = {0};
        json_t *row;
        size_t i;
        int left_out = 0;
        o.tok->bos = rows[k].bos ? tok_find(o.tok, str_of(rows[k].bos)) : -1;
        o.tok->eos = tok_find(o.tok, str_of(rows[k].eos));
        Tok *t = tok_export(o.tok, tok_size(o.tok) + 3, m, &err) ? tok_open(m, &err) : NULL;
        if (!t) fail_msg("%s: %s", name, err.msg);
        assert_int_equal(tok_bos(t), o.tok->bos);
        assert_int_equal(tok_eos(t), o.tok->eos);
        json_array_foreach(json_object_get(o.cases, "cases"), i, row) {
            Str text = js_str(json_array_get(row, 0));
            if (differs_in_gguf(o.tok, t, text)) left_out++;
            else same_after_export(name, o.tok, t, text);
        }
        if (left_out > rows[k].most) fail_msg("%s: %d texts were left out", name, left_out);
        tok_close(t);
        model_close(m);
        close_golden(&o);
    }
}

static void what_an_export_would_change_is_an_error(void **state) {
    static const char *const refused[][2] = {
        {"metaspace", "without byte_fallback"}, {"splits", "normalizer"},
        {"words", "normalizer"},                {"t5", "U+0009"},
        {"unigram-bytes", "normalizer and"},    {"prefixed", "pre-tokeniser has no name"},
        {"added", "other tokens around"}};
    (void)state;
    for (size_t k = 0; k < sizeof refused / sizeof *refused; k++) {
        Opened o = open_golden(refused[k][0]);
        Model *m = model_new(MODEL_GGUF, refused[k][0]);
        Err err = {0};
        o.tok->bos = 1;
        o.tok->eos = 2;
        assert_false(tok_export(o.tok, tok_size(o.tok), m, &err));
        if (!strstr(err.msg, refused[k][1])) fail_msg("%s: %s", refused[k][0], err.msg);
        model_close(m);
        close_golden(&o);
    }
}

int main(void) {
    struct CMUnitTest tests[NAMES + 7] = {{0}};
    int n = 0;
    for (; n < NAMES; n++) {
        char *name = mem_strdup(names[n], strlen(names[n])); /* lives as long as the program */
        tests[n] = (struct CMUnitTest){names[n], equals_its_oracle, NULL, NULL, name};
    }
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(decodes_what_it_encoded);
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(decodes_what_it_normalised);
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(every_split_shows_whole_characters);
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(long_runs_are_encoded);
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(the_first_space_is_stripped_once);
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(its_export_is_the_same_tokenizer);
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(what_an_export_would_change_is_an_error);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    for (n = 0; n < NAMES; n++) free(tests[n].initial_state);
    return failed;
}
