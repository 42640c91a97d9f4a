/* What js_cost says a text will take is what jansson takes for it, by the sizes of glibc's blocks. */
#include "base/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static size_t held;

enum { HEAD = 16 }; /* in front of what is given out: its size */

/* Of a block of n bytes: with 8 of its own, in steps of 16, 32 at least. A sanitizer's malloc counts otherwise. */
static size_t block_bytes(size_t n) { return n + 8 < 32 ? 32 : (n + 8 + 15) & ~(size_t)15; }

static void *take(size_t n) {
    char *p = malloc(HEAD + n);
    if (!p) return NULL;
    memcpy(p, &n, sizeof n);
    held += block_bytes(n);
    return p + HEAD;
}

static void give(void *p) {
    size_t n;
    if (!p) return;
    memcpy(&n, (char *)p - HEAD, sizeof n);
    held -= block_bytes(n);
    free((char *)p - HEAD);
}

static void expect_cost(Str text) {
    json_error_t at;
    size_t before = held;
    json_t *v = json_loadb(text.p, text.n, JSON_DECODE_ANY | JSON_ALLOW_NUL, &at);
    if (!v) fail_msg("%s: %.60s", at.text, text.p);
    size_t took = held - before, said = js_cost(text);
    if (said != took) fail_msg("%.60s: %zu bytes, not %zu", text.p, took, said);
    json_decref(v);
    assert_int_equal(held, before);
}

static void test_values(void **state) {
    (void)state;
    static const char *const texts[] = {
        "null", "true", "1", "-1.5e3", "\"\"", "\"a\"", "[]", "{}", "[1,2,3]", "[true,false,null]", "[[],[[]]]",
        "[1,2,3,4,5,6,7,8]", "[1,2,3,4,5,6,7,8,9]", "{\"a\":1}", "{\"a\":{\"b\":[\"c\",\"d\"]},\"e\":null}",
        "[\"a,b:c[d]{e}\",\"\\\"\",\"\\\\\"]", "{\",\":\":\"}", "\"\\u00e9\\ud83d\\ude00\"", " [ 1 , \"x\" ] "};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) expect_cost(str_of(texts[i]));
}

static void test_many(void **state) {
    (void)state;
    static const char *const units[] = {"1,", "\"x\",", "[],", "{},", "null,", "{\"k\":[1,\"1,1,1,1,\"]},", "1.5,"};
    for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
        Buf b = {0};
        buf_putc(&b, '[');
        for (int i = 0; i < 5000; i++) buf_put_str(&b, str_of(units[u]));
        buf_put_str(&b, S("0]"));
        expect_cost(buf_view(&b));
        buf_deinit(&b);
    }
    Buf keys = {0};
    for (int i = 0; i < 3000; i++) buf_printf(&keys, "%c\"key %d\":%d", i ? ',' : '{', i, i);
    buf_putc(&keys, '}');
    expect_cost(buf_view(&keys));
    buf_deinit(&keys);
}

/* The fault: what stands in a string was counted as values. */
static void test_strings(void **state) {
    (void)state;
    Buf b = {0};
    buf_putc(&b, '"');
    for (int i = 0; i < 100000; i++) buf_put_str(&b, S("1,[{:\\\""));
    buf_putc(&b, '"');
    expect_cost(buf_view(&b));
    assert_true(js_cost(buf_view(&b)) < b.len + 100);
    buf_deinit(&b);
}

/* Text that is no JSON must not be read behind its end, nor cost more than its bytes can. */
static void test_garbage(void **state) {
    (void)state;
    static const char *const texts[] = {"", "\"", "\"\\", "[", "{", "]", "}", ",", "{,", "[\"",
                                        "{\"a\":", "]]]][[[[", "tru", "-"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        size_t n = strlen(texts[i]);
        char *exact = malloc(n ? n : 1); /* no NUL: a sanitizer sees a step too far */
        memcpy(exact, texts[i], n);
        assert_true(js_cost((Str){exact, n}) <= 300 * n);
        free(exact);
    }
    Buf deep = {0};
    for (int i = 0; i < 100000; i++) buf_putc(&deep, '[');
    assert_true(js_cost(buf_view(&deep)) < 2049 * 200);
    buf_deinit(&deep);
}

int main(void) {
    json_set_alloc_funcs(take, give);
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_values), cmocka_unit_test(test_many),
                                       cmocka_unit_test(test_strings), cmocka_unit_test(test_garbage)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
