/* Tok against Hugging Face tokenizers on pipelines drawn at random (tests/golden/tokenizer/random.json, made by
 * tools/golden/tokenizer_random.py): ids, decoded text, and the text of a stream. */
#include "base/json.h"
#include "text/tok_impl.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static Tok *open_row(const json_t *state, size_t row) {
    Err err = {0};
    char *text = json_dumps(state, JSON_COMPACT);
    Tok *t = tok_open_json(str_of(text), &err);
    if (!t) fail_msg("tokenizer %zu: %s", row, err.msg);
    free(text);
    return t;
}

static bool same_ids(const Ids *ids, const json_t *want) {
    bool same = ids->len == json_array_size(want);
    for (size_t i = 0; same && i < ids->len; i++) same = ids->data[i] == json_integer_value(json_array_get(want, i));
    return same;
}

static void same_text(const Tok *t, const Ids *ids, bool special, const json_t *want, size_t row, size_t at) {
    Buf whole = {0}, stream = {0};
    Err err = {0};
    Detok d = {.tok = t};
    if (!tok_decode(t, ids->data, (int)ids->len, special, &whole, &err)) fail_msg("%s", err.msg);
    if (json_is_string(want) && !str_eq(js_str(want), buf_view(&whole)))
        fail_msg("tokenizer %zu, text %zu: decoded to '%s', not '%s'", row, at, buf_cstr(&whole),
                 json_string_value(want));
    for (size_t i = 0; i < ids->len; i++) detok_put(&d, ids->data[i], &stream);
    detok_end(&d, &stream);
    if (!special && utf8_bad(buf_view(&whole)) < 0) assert_string_equal(buf_cstr(&stream), buf_cstr(&whole));
    buf_deinit(&whole);
    buf_deinit(&stream);
}

static void drawn_pipelines_equal_hugging_face(void **state) {
    Err err = {0};
    json_t *rows = js_parse_file("tests/golden/tokenizer/random.json", 1 << 24, &err), *row, *one;
    size_t k, i;
    (void)state;
    if (!rows) fail_msg("%s", err.msg);
    assert_true(json_array_size(rows) > 70);
    json_array_foreach(rows, k, row) {
        Tok *t = open_row(json_array_get(row, 0), k);
        json_array_foreach(json_array_get(row, 1), i, one) {
            Ids ids = {0};
            if (!tok_encode(t, js_str(json_array_get(one, 0)), TOK_ADD_SPECIAL | TOK_PARSE_SPECIAL, &ids, &err))
                fail_msg("tokenizer %zu: %s", k, err.msg);
            if (!same_ids(&ids, json_array_get(one, 1)))
                fail_msg("tokenizer %zu: other ids of '%s'", k, json_string_value(json_array_get(one, 0)));
            same_text(t, &ids, false, json_array_get(one, 2), k, i);
            same_text(t, &ids, true, json_array_get(one, 3), k, i);
            ids_deinit(&ids);
        }
        tok_close(t);
    }
    json_decref(rows);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(drawn_pipelines_equal_hugging_face)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
