/* Stop strings across token borders: every cut of a text into tokens gives the same text. */
#include "engine/stop.h"
#include "text/tok_impl.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Ids 0-255 are bytes, 256 is an end token, 257 a piece of several bytes, 258 and 259 are special. */
#define SPECIAL(id, text)                                                                                        \
    "{\"id\":" id ",\"content\":\"" text "\",\"special\":true,\"single_word\":false,\"lstrip\":false,"           \
    "\"rstrip\":false,\"normalized\":false}"
static const char json[] =
    "{\"added_tokens\":[" SPECIAL("256", "<end>") "," SPECIAL("258", "<|t|>") "," SPECIAL("259", "a<b") "],"
    "\"pre_tokenizer\":{\"type\":\"ByteLevel\",\"add_prefix_space\":false,"
    "\"trim_offsets\":true,\"use_regex\":true},\"decoder\":{\"type\":\"ByteLevel\"},\"model\":{\"type\":\"BPE\","
    "\"vocab\":{%s},\"merges\":[[\"a\",\"b\"]]}}";

static Tok *tok;

static int open_tok(void **state) {
    (void)state;
    Buf vocab = {0}, text = {0};
    for (int b = 0; b < 256; b++) {
        char piece[4];
        int n = byte_level_put(piece, (uint8_t)b);
        buf_printf(&vocab, "\"%s%.*s\":%d,", n == 1 && strchr("\"\\", piece[0]) ? "\\" : "", n, piece, b);
    }
    buf_put_str(&vocab, S("\"ab\":257"));
    buf_printf(&text, json, buf_cstr(&vocab));
    Err err = {0};
    tok = tok_open_json(buf_view(&text), &err);
    if (!tok) print_error("%s\n", err.msg);
    else tok_set_eog(tok, 256);
    buf_deinit(&vocab);
    buf_deinit(&text);
    return tok ? 0 : -1;
}

static int close_tok(void **state) {
    (void)state;
    tok_close(tok);
    return 0;
}

static Stop *stop_of(const char *const *words, int n) {
    Str text[8];
    for (int i = 0; i < n; i++) text[i] = str_of(words[i]);
    Stop *s = stop_new(tok, &(StopRules){.text = text, .n_text = n}, NULL);
    assert_non_null(s);
    memset(text, 0, sizeof text); /* the rules are copied */
    return s;
}

/* Feeds bytes one by one; every piece that comes out is whole characters. */
static StopWhy feed(Stop *s, const char *text, Buf *out) {
    StopWhy why = STOP_NONE;
    for (const char *c = text; *c && !why; c++) {
        size_t before = out->len;
        why = stop_put(s, (uint8_t)*c, out);
        assert_int_equal(utf8_bad((Str){out->data + before, out->len - before}), -1);
    }
    return why;
}

static void expect(const char *const *words, int n, const char *text, StopWhy why, const char *shown,
                   const char *word) {
    Stop *s = stop_of(words, n);
    Buf out = {0};
    assert_int_equal(feed(s, text, &out), why);
    if (!why) stop_end(s, &out);
    assert_string_equal(buf_cstr(&out), shown);
    Str found = stop_word(s);
    assert_int_equal(found.n, word ? strlen(word) : 0);
    if (word) assert_memory_equal(found.p, word, found.n);
    buf_deinit(&out);
    stop_free(s);
}

static void test_words(void **state) {
    (void)state;
    static const char *const stop[] = {"\n\nUser:", "END", "aab", "caf\xc3\xa9", ""};
    expect(stop, 5, "hello END more", STOP_WORD, "hello ", "END");
    expect(stop, 5, "hello EN", STOP_NONE, "hello EN", NULL);
    expect(stop, 5, "EENEND", STOP_WORD, "EEN", "END");
    expect(stop, 5, "aaaab", STOP_WORD, "aa", "aab");
    expect(stop, 5, "\n\n\nUser: x", STOP_WORD, "\n", "\n\nUser:");
    expect(stop, 5, "caf\xc3\xa8 caf\xc3\xa9 x", STOP_WORD, "caf\xc3\xa8 ", "caf\xc3\xa9");
    expect(stop, 5, "caf\xc3", STOP_NONE, "caf", NULL);
    expect(stop, 5, "", STOP_NONE, "", NULL);
    expect(stop, 0, "END", STOP_NONE, "END", NULL);
    /* the first to end counts; of two that end together, the longer one */
    static const char *const nested[] = {"bc", "abcd"}, *const ends[] = {"b", "ab"};
    expect(nested, 2, "xabcd", STOP_WORD, "xa", "bc");
    expect(ends, 2, "xab", STOP_WORD, "x", "ab");
    /* what replaces bad bytes is text as any other */
    static const char *const replaced[] = {"\xef\xbf\xbd"};
    expect(replaced, 1, "a\xff" "b", STOP_WORD, "a", "\xef\xbf\xbd");
    expect(replaced, 1, "ab\xc3", STOP_NONE, "ab", NULL); /* a limit leaves half a character out */
}

/* What is out after each token is all that is certain. */
static void test_holds_back_no_more_than_needed(void **state) {
    (void)state;
    static const char *const stop[] = {"abac"};
    static const struct {
        char token;
        const char *out;
    } steps[] = {{'x', "x"}, {'a', "x"}, {'b', "x"}, {'a', "x"}, {'b', "xab"}, {'a', "xab"}, {'d', "xababad"}};
    Stop *s = stop_of(stop, 1);
    Buf out = {0};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        assert_int_equal(stop_put(s, steps[i].token, &out), STOP_NONE);
        assert_string_equal(buf_cstr(&out), steps[i].out);
    }
    buf_deinit(&out);
    stop_free(s);
}

static void test_end_tokens(void **state) {
    (void)state;
    static const char *const stop[] = {"END"};
    Stop *s = stop_of(stop, 1);
    Buf out = {0};
    feed(s, "x EN", &out);
    assert_string_equal(buf_cstr(&out), "x ");
    assert_int_equal(stop_put(s, 256, &out), STOP_EOS);
    assert_string_equal(buf_cstr(&out), "x EN");
    stop_free(s);
    /* a token of several bytes may hold the stop string and more */
    static const char *const b[] = {"b"};
    Str text[] = {str_of(b[0])};
    int32_t ids[] = {'z'};
    s = stop_new(tok, &(StopRules){.text = text, .n_text = 1, .ids = ids, .n_ids = 1}, NULL);
    out.len = 0;
    assert_int_equal(stop_put(s, 257, &out), STOP_WORD);
    assert_string_equal(buf_cstr(&out), "a");
    stop_free(s);
    s = stop_new(tok, &(StopRules){.text = text, .n_text = 1, .ids = ids, .n_ids = 1}, NULL);
    out.len = 0;
    assert_int_equal(stop_put(s, 'z', &out), STOP_EOS);
    assert_int_equal(out.len, 0);
    stop_free(s);
    /* without a tokenizer there are ids only */
    s = stop_new(NULL, &(StopRules){.ids = ids, .n_ids = 1}, NULL);
    assert_int_equal(stop_put(s, 256, &out), STOP_NONE);
    stop_end(s, &out);
    assert_int_equal(stop_put(s, 'z', &out), STOP_EOS);
    assert_int_equal(out.len, 0);
    stop_free(s);
    buf_deinit(&out);
}

static StopWhy feed_ids(Stop *s, const int32_t *ids, size_t n, Buf *out) {
    StopWhy why = STOP_NONE;
    for (size_t i = 0; i < n && !why; i++) why = stop_put(s, ids[i], out);
    if (!why) stop_end(s, out);
    return why;
}

static void test_words_of_special_tokens(void **state) {
    (void)state;
    enum { END = 256, AB, TURN, MIXED };
    static const struct {
        const char *word;
        int32_t ids[8];
        StopWhy why;
        const char *shown;
    } rows[] = {
        {"<|t|>", {'x', TURN, '+'}, STOP_WORD, "x"},
        {"<|t|>+", {'x', TURN, '+'}, STOP_WORD, "x"},
        {"<|t|>+", {'x', TURN, '-', '+'}, STOP_NONE, "x-+"},
        {"x<|t|>", {'x', 'x', TURN}, STOP_WORD, "x"},
        {"|>+", {TURN, '+'}, STOP_WORD, ""},         /* begins within a token */
        {"x<|", {'a', 'x', TURN, '+'}, STOP_WORD, "a"}, /* and ends within one */
        {"t", {'a', TURN}, STOP_WORD, "a"},
        {"<|t|><|t|>", {TURN, 'a', TURN, TURN, 'a'}, STOP_WORD, "a"},
        {"ba<ba", {'b', MIXED, AB}, STOP_WORD, ""},
        {"<|t|>", {'<', '|', 't', '|', '>'}, STOP_WORD, ""}, /* the same text from other tokens */
        {"<|t|>a", {'<', '|', 't', '|', '>', 'b'}, STOP_NONE, "<|t|>b"},
        {"x<end>", {'a', 'x', END}, STOP_WORD, "a"},
        {"<end>", {'a', END}, STOP_WORD, "a"},
        {"y<end>", {'a', 'x', END}, STOP_EOS, "ax"},
        {"xy", {'a', 'x', TURN, 'y'}, STOP_WORD, "a"}, /* what is shown never holds it */
        {"\xc3\xa9", {'a', 0xc3, TURN, 0xa9}, STOP_WORD, "a"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Stop *s = stop_of(&rows[i].word, 1);
        Buf out = {0};
        size_t n = 0;
        while (n < 8 && rows[i].ids[n]) n++;
        assert_int_equal(feed_ids(s, rows[i].ids, n, &out), rows[i].why);
        assert_string_equal(buf_cstr(&out), rows[i].shown);
        buf_deinit(&out);
        stop_free(s);
    }
}

/* Does the text of all tokens, or what is shown of it, end in a stop string behind byte n? */
static bool ends_in(const char *text, const bool *shown, size_t n, const char *word, size_t *cut) {
    char seen[256];
    size_t len = strlen(word), n_seen = 0, hidden = 0;
    for (size_t i = 0; i < n; i++)
        if (shown[i]) seen[n_seen++] = text[i];
    if (shown[n - 1] && n_seen >= len && memcmp(seen + n_seen - len, word, len) == 0) return *cut = len, true;
    if (n < len || memcmp(text + n - len, word, len) != 0) return false;
    for (size_t i = n - len; i < n; i++) hidden += !shown[i];
    return *cut = len - hidden, true;
}

/* Random tokens against the definition, byte by byte. */
static void test_random_tokens(void **state) {
    (void)state;
    static const int32_t tokens[] = {'a', 'b', '<', 257, 259};
    static const char *const bytes[] = {"a", "b", "<", "ab", "a<b"};
    uint32_t seed = 7;
    int found = 0, hidden_in_match = 0;
    for (int round = 0; round < 20000; round++) {
        char word[3][8] = {{0}}, text[128];
        bool shown[128];
        const char *words[3] = {word[0], word[1], word[2]};
        int32_t ids[12];
        size_t n = 0, n_out = 0, cut = 0, best = 0, n_shown = 0;
        for (int w = 0; w < 3; w++)
            for (int i = 0, len = 2 + (int)((seed = seed * 1664525 + 1013904223) >> 30); i < len; i++)
                word[w][i] = "ab<"[((seed = seed * 1664525 + 1013904223) >> 16) % 3];
        for (int i = 0; i < 12; i++) {
            int k = (int)(((seed = seed * 1664525 + 1013904223) >> 16) % 5);
            ids[i] = tokens[k];
            for (const char *c = bytes[k]; *c; c++, n++) {
                text[n] = *c;
                shown[n] = k != 4;
            }
        }
        char want[128] = "";
        for (size_t i = 1; i <= n && !best; i++) {
            if (shown[i - 1]) want[n_shown++] = text[i - 1];
            for (int w = 0; w < 3; w++) {
                size_t c;
                if (strlen(word[w]) <= best || !ends_in(text, shown, i, word[w], &c)) continue;
                best = strlen(word[w]);
                cut = c;
            }
        }
        n_out = n_shown - (best ? cut : 0);
        found += best != 0;
        hidden_in_match += best && cut < best;
        Stop *s = stop_of(words, 3);
        Buf out = {0};
        assert_int_equal(feed_ids(s, ids, 12, &out), best ? STOP_WORD : STOP_NONE);
        assert_int_equal(out.len, n_out);
        if (n_out) assert_memory_equal(out.data, want, n_out);
        buf_deinit(&out);
        stop_free(s);
    }
    assert_true(found > 1000 && found < 20000 && hidden_in_match > 100);
}

static void test_bad_rules(void **state) {
    (void)state;
    Err err = {0};
    static Str many[STOP_MAX_STRINGS + 1];
    static char big[STOP_MAX_BYTES + 1];
    memset(big, 'a', sizeof big);
    assert_null(stop_new(tok, &(StopRules){.text = many, .n_text = STOP_MAX_STRINGS + 1}, &err));
    assert_string_equal(err.msg, "257 stop strings and 0 stop ids; 256 of each at most");
    many[0] = (Str){big, sizeof big};
    assert_null(stop_new(tok, &(StopRules){.text = many, .n_text = 1}, &err));
    assert_string_equal(err.msg, "a stop string of 4097 bytes; 4096 at most");
    many[0] = S("ab\xff");
    assert_null(stop_new(tok, &(StopRules){.text = many, .n_text = 1}, &err));
    assert_string_equal(err.msg, "a stop string is invalid UTF-8 at byte 2");
    many[0] = (Str){big, sizeof big - 1};
    Stop *s = stop_new(tok, &(StopRules){.text = many, .n_text = 1}, &err);
    Buf out = {0};
    for (int i = 0; i < STOP_MAX_BYTES - 1; i++) assert_int_equal(stop_put(s, 'a', &out), STOP_NONE);
    assert_int_equal(out.len, 0);
    assert_int_equal(stop_put(s, 'b', &out), STOP_NONE);
    assert_int_equal(out.len, STOP_MAX_BYTES);
    for (int i = 0; i < STOP_MAX_BYTES - 1; i++) assert_int_equal(stop_put(s, 'a', &out), STOP_NONE);
    assert_int_equal(stop_put(s, 'a', &out), STOP_WORD);
    assert_int_equal(out.len, STOP_MAX_BYTES);
    buf_deinit(&out);
    stop_free(s);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_holds_back_no_more_than_needed),
        cmocka_unit_test(test_end_tokens),
        cmocka_unit_test(test_words_of_special_tokens),
        cmocka_unit_test(test_random_tokens),
        cmocka_unit_test(test_bad_rules),
    };
    return cmocka_run_group_tests(tests, open_tok, close_tok);
}
