/* Integers of any length in JSON: those of 64 bits are kept by every reader, larger ones whole or as reals, and nothing
 * near them changes. */
#include "base/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static json_t *parse(const char *text, bool exact) {
    Err err = {0};
    json_t *v = js_parse(str_of(text), "t", exact ? JS_EXACT : 0, &err);
    if (!v) fail_msg("%s: %s", text, err.msg);
    return v;
}

static void neighbours_of_a_large_integer_stay(void **state) {
    static const char text[] =
        "{\"huge\": 18446744073709551616, \"a\": 1234567890123456789, \"b\": -9223372036854775808, "
        "\"c\": 9223372036854775807, \"s\": \"18446744073709551616, \\\"9999999999999999999999\", "
        "\"list\": [1e22, 12345678901234567890.5, 0.12345678901234567890123, -99999999999999999999, "
        "12345678901234567890E1]}";
    (void)state;
    for (int exact = 0; exact < 2; exact++) {
        json_t *v = parse(text, exact), *list = json_object_get(v, "list"), *huge = json_object_get(v, "huge");
        assert_true(json_integer_value(json_object_get(v, "a")) == 1234567890123456789);
        assert_true(json_integer_value(json_object_get(v, "b")) == INT64_MIN);
        assert_true(json_integer_value(json_object_get(v, "c")) == INT64_MAX);
        assert_string_equal(json_string_value(json_object_get(v, "s")),
                            "18446744073709551616, \"9999999999999999999999");
        assert_true(json_real_value(json_array_get(list, 0)) == 1e22);
        assert_true(json_real_value(json_array_get(list, 1)) == 12345678901234567890.5);
        assert_true(json_real_value(json_array_get(list, 2)) == 0.12345678901234567890123);
        assert_true(json_real_value(json_array_get(list, 4)) == 12345678901234567890e1);
        if (exact) {
            assert_true(str_eq(js_big(huge), S("18446744073709551616")));
            assert_true(str_eq(js_big(json_array_get(list, 3)), S("-99999999999999999999")));
            json_t *rounded = js_rounded(huge);
            assert_true(json_real_value(rounded) == 0x1p64);
            json_decref(rounded);
        } else {
            assert_true(json_is_real(huge) && json_real_value(huge) == 0x1p64);
            assert_true(json_real_value(json_array_get(list, 3)) == -1e20);
        }
        json_decref(v);
    }
}

static void what_is_no_number_stays_an_error(void **state) {
    static const char *const texts[] = {"[99999999999999999999, 0099999999999999999999]", "{99999999999999999999: 1}",
                                        "[99999999999999999999x]", "[99999999999999999999", "[--99999999999999999999]",
                                        "[1e400]"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (int exact = 0; exact < 2; exact++) {
            Err err = {0};
            assert_null(js_parse(str_of(texts[i]), "t", exact ? JS_EXACT : 0, &err));
            assert_non_null(strstr(err.msg, "t: not valid JSON: line 1"));
        }
    Buf digits = {0};
    Err err = {0};
    for (int i = 0; i < 4301; i++) buf_putc(&digits, '9');
    assert_null(js_parse(buf_view(&digits), "t", JS_EXACT, &err)); /* Python's limit, too */
    digits.len--;
    json_t *v = js_parse(buf_view(&digits), "t", JS_EXACT, &err);
    assert_int_equal(js_big(v).n, 4300);
    json_decref(v);
    buf_deinit(&digits);
}

static void an_object_is_never_taken_for_one(void **state) {
    (void)state;
    json_t *v = parse("[{\"integer 0\": \"5\"}, {\"\": \"18446744073709551616\"}, \"18446744073709551616\", {}, null]",
                      true);
    for (size_t i = 0; i < json_array_size(v); i++) assert_null(js_big(json_array_get(v, i)).p);
    assert_null(js_big(NULL).p);
    json_decref(v);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(neighbours_of_a_large_integer_stay),
        cmocka_unit_test(what_is_no_number_stays_an_error),
        cmocka_unit_test(an_object_is_never_taken_for_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
