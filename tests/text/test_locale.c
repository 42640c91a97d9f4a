/* Numbers are read and printed the same whatever LC_NUMERIC says. The locales are made here: files of glibc's format
 * that hold a decimal point, of one byte as in German and of two as in Persian. */
#include "base/buf.h"
#include "base/json.h"
#include "text/template/template.h"
#include "text/tok_impl.h"

#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static char dir[] = "/tmp/tenon-locale-XXXXXX";

/* LC_NUMERIC of glibc: magic, number of fields, where each begins; decimal point, thousands separator, grouping, both
 * again as wide characters, character set. */
static void write_locale(const char *name, const char *point, uint32_t wide) {
    enum { FIELDS = 6, DATA = 4 * (2 + FIELDS) };
    uint32_t head[2 + FIELDS] = {0x20031115 ^ LC_NUMERIC, FIELDS, DATA, DATA + 4, DATA + 5, DATA + 8, DATA + 12,
                                 DATA + 16};
    char data[24] = {0}, path[128];
    uint32_t none = 0;
    memcpy(data, point, strlen(point));
    memcpy(data + 8, &wide, 4);
    memcpy(data + 12, &none, 4);
    memcpy(data + 16, "UTF-8", 6);
    snprintf(path, sizeof path, "%s/%s", dir, name);
    assert_int_equal(mkdir(path, 0700), 0);
    snprintf(path, sizeof path, "%s/%s/LC_NUMERIC", dir, name);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    fwrite(head, 1, sizeof head, f);
    fwrite(data, 1, sizeof data, f);
    assert_int_equal(fclose(f), 0);
}

static int make_locales(void **state) {
    (void)state;
    if (!mkdtemp(dir) || setenv("LOCPATH", dir, 1)) return -1;
    write_locale("comma", ",", ',');
    write_locale("momayyez", "\xd9\xab", 0x66b);
    return 0;
}

static int drop_locales(void **state) {
    static const char *const names[] = {"comma", "momayyez"};
    (void)state;
    char path[128];
    setlocale(LC_ALL, "C");
    for (int i = 0; i < 2; i++) {
        snprintf(path, sizeof path, "%s/%s/LC_NUMERIC", dir, names[i]);
        unlink(path);
        *strrchr(path, '/') = '\0';
        rmdir(path);
    }
    return rmdir(dir);
}

/* The C library must really be in that locale, or the tests would show nothing. */
static void enter(const char *name, const char *half) {
    char text[32];
    if (!setlocale(LC_NUMERIC, name)) {
        print_message("no locale '%s': this C library does not read glibc's files\n", name);
        skip();
    }
    snprintf(text, sizeof text, "%.1f", 0.5);
    assert_string_equal(text, half);
}

static void renders(const char *source, const char *vars, const char *want) {
    Err err = {0};
    Buf out = {0};
    json_t *v = js_parse(str_of(vars), "vars", 0, &err);
    Template *t = v ? template_open("t", str_of(source), &err) : NULL;
    if (!t || !template_render(t, v, 0, &out, NULL, &err)) fail_msg("%s: %s", source, err.msg);
    assert_string_equal(buf_cstr(&out), want);
    template_close(t);
    buf_deinit(&out);
    json_decref(v);
}

/* Values of CPython's. */
static void numbers_are_the_same(const char *locale, const char *half) {
    Err err = {0};
    Buf text = {0};
    double f = 0;
    enter(locale, half);
    renders("{{ x + 0.5 }} {{ 0.1 }} {{ '%.2f' | format(1.5) }} {{ '2.7' | int }} {{ x | tojson }}", "{\"x\": 2.5}",
            "3.0 0.1 1.50 2 2.5");
    renders("{{ '1.25' | float }} {{ 2.675 | round(2) }} {{ 1e22 }} {{ 1.5e-7 }} "
            "{{ '{:.3f} {:e} {:g} {:%}'.format(x, x, x, x) }}",
            "{\"x\": -0.25}", "1.25 2.67 1e+22 1.5e-07 -0.250 -2.500000e-01 -0.25 -25.000000%");
    renders("{{ 1500 | filesizeformat }} {{ [0.25, 1e-5] | tojson }} {{ '%5.1f|%e' % (2.25, 0.5) }} {{ x }}",
            "{\"x\": 1234567.875}", "1.5 kB [0.25, 1e-05]   2.2|5.000000e-01 1234567.875");
    assert_true(str_f64(S("0.75"), 0, 1, &f));
    assert_true(f == 0.75);
    assert_false(str_f64(S("0,75"), 0, 1, &f));
    buf_printf(&text, "%.2f %g", 0.25, 1e-3);
    assert_string_equal(buf_cstr(&text), "0.25 0.001");
    err_set(&err, ERR_FORMAT, "%.1f", 2.5);
    assert_string_equal(err.msg, "2.5");
    buf_deinit(&text);
    setlocale(LC_ALL, "C");
}

static void a_comma_changes_nothing(void **state) {
    (void)state;
    numbers_are_the_same("comma", "0,5");
}

static void a_point_of_two_bytes_changes_nothing(void **state) {
    (void)state;
    numbers_are_the_same("momayyez", "0\xd9\xab" "5");
}

/* Scores of a Unigram are read digit by digit. */
static void scores_are_the_same(void **state) {
    static const char json[] =
        "{\"model\": {\"type\": \"Unigram\", \"unk_id\": 0, \"vocab\": [[\"<unk>\", 0.0], [\"a\", -1.25], "
        "[\"b\", -2.5], [\"ab\", -3.5]]}}";
    (void)state;
    Err err = {0};
    Ids ids = {0};
    enter("comma", "0,5");
    Tok *t = tok_open_json(str_of(json), &err);
    if (!t) fail_msg("%s", err.msg);
    assert_true(t->score[1] == -1.25 && t->score[3] == -3.5);
    assert_true(tok_encode(t, S("ab"), 0, &ids, &err));
    assert_int_equal(ids.len, 1);
    ids_deinit(&ids);
    tok_close(t);
    setlocale(LC_ALL, "C");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_comma_changes_nothing),
        cmocka_unit_test(a_point_of_two_bytes_changes_nothing),
        cmocka_unit_test(scores_are_the_same),
    };
    return cmocka_run_group_tests(tests, make_locales, drop_locales);
}
