/* Patterns against Hugging Face's tokenizers (tests/golden/tokenizer/patterns.json, made by tools/golden/patterns.py):
 * what it refuses is refused, and what is accepted cuts and replaces as it does. TENON_PATTERNS names another file. */
#include "base/json.h"
#include "text/norm.h"
#include "text/pretok.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static Behavior behavior_of(Str name) {
    static const char *const names[] = {"Isolated", "Removed", "MergedWithPrevious", "MergedWithNext", "Contiguous"};
    static const Behavior values[] = {ISOLATED, REMOVED, MERGED_WITH_PREVIOUS, MERGED_WITH_NEXT, CONTIGUOUS};
    for (int k = 0; k < 5; k++)
        if (str_eq(name, str_of(names[k]))) return values[k];
    fail_msg("behavior %.*s", (int)name.n, name.p);
    return ISOLATED;
}

static void take_piece(void *arg, Str piece) { json_array_append_new(arg, json_stringn(piece.p, piece.n)); }

static json_t *pieces_of(const Pretok *pretok, Str text) {
    json_t *pieces = json_array();
    PretokWork work = {0};
    RegexWork regex;
    Err err = {0};
    regex_begin(&regex, text.n);
    if (!pretok_split(pretok, &work, &regex, text, true, take_piece, pieces, &err)) fail_msg("%s", err.msg);
    regex_end(&regex);
    pretok_work_deinit(&work);
    return pieces;
}

static json_t *replaced(Str pattern, Str text) {
    Norm norm = {0};
    NormText t = {0};
    RegexWork regex;
    Err err = {0};
    NormStep *step = norm_add(&norm, NORM_REGEX, &err);
    step->to = S("<>");
    if (!regex_open(&step->regex, pattern, false, &err)) fail_msg("%s", err.msg);
    buf_put_str(&t.text, text);
    regex_begin(&regex, text.n);
    if (!norm_run(&norm, &regex, &t, &err)) fail_msg("%s", err.msg);
    regex_end(&regex);
    json_t *result = json_stringn(t.text.data, t.text.len);
    norm_text_deinit(&t);
    norm_deinit(&norm);
    return result;
}

static bool same(const json_t *got, const json_t *want, Str pattern, Str text) {
    if (json_equal(got, want)) return true;
    char *is = json_dumps(got, JSON_ENCODE_ANY), *should = json_dumps(want, JSON_ENCODE_ANY);
    print_error("/%.*s/ on '%.*s': %s, not %s\n", (int)pattern.n, pattern.p, (int)text.n, text.p, is, should);
    free(is);
    free(should);
    return false;
}

static bool cuts_alike(const Pretok *pretok, Str pattern, const json_t *cases) {
    bool alike = true;
    size_t i;
    json_t *one;
    json_array_foreach(cases, i, one) {
        Str text = js_str(json_array_get(one, 0));
        json_t *pieces = pieces_of(pretok, text), *by = replaced(pattern, text);
        alike = same(pieces, json_array_get(one, 1), pattern, text) && alike;
        alike = same(by, json_array_get(one, 2), pattern, text) && alike;
        json_decref(pieces);
        json_decref(by);
    }
    return alike;
}

/* Where Oniguruma accepts a pattern, this may not be able to. */
static bool is_beyond_us(const char *message) {
    static const char *const why[] = {"is not supported", "lookbehind assertion is not fixed length"};
    for (int k = 0; k < 2; k++)
        if (strstr(message, why[k])) return true;
    return false;
}

static void patterns_are_read_as_hugging_face_reads_them(void **state) {
    const char *file = getenv("TENON_PATTERNS");
    Err err = {0};
    json_t *rows = js_parse_file(file ? file : "tests/golden/tokenizer/patterns.json", 1 << 26, &err), *row;
    size_t k, bad = 0, beyond = 0, matched = 0;
    (void)state;
    if (!rows) fail_msg("%s", err.msg);
    json_array_foreach(rows, k, row) {
        Pretok pretok = {0};
        Str pattern = js_str(json_array_get(row, 0));
        bool valid = json_array_size(row) > 1;
        PretokStep *step = pretok_add_pattern(&pretok, pattern, false, &err);
        if (!step && valid && is_beyond_us(err.msg)) {
            if (file) print_message("beyond: %s\n", err.msg);
            beyond++;
        } else if (!step != !valid) {
            print_error("/%.*s/: %s\n", (int)pattern.n, pattern.p, step ? "accepted" : err.msg);
            bad++;
        } else if (step) {
            step->behavior = behavior_of(js_str(json_array_get(row, 1)));
            step->invert = json_is_true(json_array_get(row, 2));
            bad += !cuts_alike(&pretok, pattern, json_array_get(row, 3));
            matched++;
        }
        pretok_deinit(&pretok);
    }
    print_message("%zu patterns: %zu alike, %zu not supported\n", k, matched - bad, beyond);
    assert_int_equal(bad, 0);
    assert_true(beyond * 10 < matched);
    json_decref(rows);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(patterns_are_read_as_hugging_face_reads_them)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
