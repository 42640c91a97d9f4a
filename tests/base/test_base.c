/* src/base: strings, UTF-8, the map, buffers, JSON, files, memory, threads. */
#include "../support/temp_dir.h"
#include "base/file.h"
#include "base/json.h"
#include "base/mem.h"
#include "base/thread.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

static void strings_compare_and_search(void **state) {
    (void)state;
    assert_true(str_eq(S("ab"), str_of("ab")) && !str_eq(S("ab"), S("ac")) && str_eq(S(""), (Str){0}));
    assert_true(str_cmp(S("a"), S("b")) < 0 && str_cmp(S("ab"), S("a")) > 0 && str_cmp((Str){0}, S("")) == 0);
    assert_true(str_starts(S("abc"), S("ab")) && !str_starts(S("a"), S("ab")) && str_starts((Str){0}, S("")));
    assert_true(str_ends(S("abc"), S("bc")) && !str_ends(S("c"), S("bc")));
    assert_int_equal(str_find(S("abcbc"), S("bc")), 1);
    assert_int_equal(str_find(S("abc"), S("x")), -1);
    assert_int_equal(str_find((Str){0}, S("x")), -1);
    assert_true(str_eq(str_from(S("abc"), 3), S("")) && str_eq(str_from(S("abc"), 1), S("bc")));
}

static void numbers_are_whole_strings(void **state) {
    (void)state;
    int64_t i = 7;
    double f = 7;
    assert_true(str_i64(S("-12"), -20, 0, &i) && i == -12);
    assert_true(str_i64(S("9223372036854775807"), 0, INT64_MAX, &i) && i == INT64_MAX);
    const Str not_ints[] = {S(""), S(" 1"), S("1 "), S("1x"), S("1.0"), S("9223372036854775808"), S("1\0"), S("101")};
    for (size_t k = 0; k < sizeof not_ints / sizeof *not_ints; k++)
        if (str_i64(not_ints[k], INT64_MIN, k == 7 ? 100 : INT64_MAX, &i)) fail_msg("integer %zu", k);
    assert_true(i == INT64_MAX);
    assert_true(str_f64(S("1e-3"), 0, 1, &f) && f == 1e-3);
    const Str not_reals[] = {S(""), S("\t1"), S("1e"), S("nan"), S("inf"), S("1e999"), S("2")};
    for (size_t k = 0; k < sizeof not_reals / sizeof *not_reals; k++)
        if (str_f64(not_reals[k], 0, k == 6 ? 1 : 1e300, &f)) fail_msg("number %zu", k);
    assert_true(f == 1e-3);
}

static void every_character_survives_utf8(void **state) {
    (void)state;
    for (int32_t cp = 0; cp <= 0x10ffff; cp++) {
        if (cp >= 0xd800 && cp <= 0xdfff) continue;
        char text[4];
        Str s = {text, (size_t)utf8_put(text, cp)};
        size_t i = 0;
        if (utf8_next(s, &i) != cp || i != s.n) fail_msg("U+%04X", (unsigned)cp);
        for (size_t n = 1; n < s.n; n++) assert_int_equal(utf8_bad((Str){text, n}), 0); /* half of it is none */
    }
}

static void invalid_utf8_is_found(void **state) {
    (void)state;
    const struct {
        Str s;
        int at;
    } cases[] = {
        {S("plain \xc3\xa9 \xf0\x9f\x98\x80"), -1}, {S(""), -1},
        {S("a\x80"), 1},                             /* a lone continuation byte */
        {S("ab\xc0\x80"), 2},                        /* overlong */
        {S("\xe0\x9f\xbf"), 0},                      /* overlong */
        {S("\xf0\x8f\xbf\xbf"), 0},                  /* overlong */
        {S("\xed\xa0\x80"), 0},                      /* a surrogate */
        {S("\xf4\x90\x80\x80"), 0},                  /* above U+10FFFF */
        {S("\xf5\x80\x80\x80"), 0},  {S("\xff"), 0}, {S("\xc3\xa9\xc3"), 2},
        {S("\xe2\x82 "), 0},
    };
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) assert_int_equal(utf8_bad(cases[k].s), cases[k].at);
    size_t i = 0;
    assert_int_equal(utf8_next(S("\xe2\x82 "), &i), -1);
    assert_int_equal(i, 1); /* an invalid byte moves by one */
}

static void a_map_keeps_what_it_is_given(void **state) {
    (void)state;
    enum { N = 5000 };
    static char key[N][16];
    StrMap map = {0};
    assert_int_equal(strmap_get(&map, S("k")), -1);
    for (int i = 0; i < N; i++) {
        snprintf(key[i], sizeof key[i], "k%d", i);
        assert_true(strmap_put(&map, str_of(key[i]), i));
    }
    assert_int_equal(map.len, N);
    assert_false(strmap_put(&map, S("k17"), 3));
    for (int i = 0; i < N; i++) assert_int_equal(strmap_get(&map, str_of(key[i])), i);
    assert_int_equal(strmap_get(&map, S("k5000")), -1);
    assert_true(strmap_put(&map, S(""), 1) && strmap_get(&map, (Str){0}) == 1);
    strmap_deinit(&map);
    assert_int_equal(strmap_get(&map, S("k1")), -1);
}

/* Two texts that collide for one seed must not do so for another, or a file could choose its collisions. These
 * pairs do, for every seed, where a word is mixed by a multiplication that loses the upper half of the product. */
static void a_hash_depends_on_its_seed(void **state) {
    (void)state;
    const uint64_t top = (uint64_t)1 << 63, a[2] = {1, 2};
    const uint64_t b[2] = {a[0] ^ top, a[1] ^ top ^ top >> 32}, c[2] = {a[0] ^ top, a[1] ^ top};
    for (uint64_t seed = 0; seed < 64; seed++) {
        assert_true(hash_bytes(a, 16, seed) != hash_bytes(b, 16, seed));
        assert_true(hash_bytes(a, 16, seed) != hash_bytes(c, 16, seed));
    }
    assert_true(hash_bytes("abc", 3, 1) != hash_bytes("abc", 3, 2));
    assert_true(hash_bytes("abc", 3, 1) != hash_bytes("abc\0", 4, 1));
    assert_true(hash_bytes("0123456789", 10, 1) == hash_bytes("0123456789", 10, 1));
}

static void buffers_grow(void **state) {
    (void)state;
    Buf b = {0};
    assert_string_equal(buf_cstr(&b), "");
    for (int i = 0; i < 1000; i++) buf_printf(&b, "%03d ", i);
    assert_int_equal(b.len, 4000);
    assert_true(str_ends(buf_view(&b), S(" 999 ")));
    buf_putc(&b, '.');
    buf_put(&b, NULL, 0);
    buf_put_str(&b, S("!"));
    assert_true(str_ends(str_of(buf_cstr(&b)), S("999 .!")));
    buf_deinit(&b);
    assert_true(b.len == 0 && !b.data);
    Ids ids = {0};
    for (int32_t i = 0; i < 1000; i++) ids_put(&ids, i);
    assert_true(ids.len == 1000 && ids.data[999] == 999);
    ids_deinit(&ids);
}

static void errors_are_one_printable_line(void **state) {
    (void)state;
    Err err = {0};
    assert_false(err_set(&err, ERR_FORMAT, "tensor '%s'", "a\nb\x1b[2J"));
    assert_string_equal(err.msg, "tensor 'a?b?[2J'");
    assert_false(err_prefix(&err, "%s", "x.gguf"));
    assert_string_equal(err.msg, "x.gguf: tensor 'a?b?[2J'");
    assert_int_equal(err.code, ERR_FORMAT);
    char longer[1000];
    memset(longer, 'y', sizeof longer);
    err_set(&err, ERR_IO, "%.*s", (int)sizeof longer, longer);
    err_prefix(&err, "%.*s", (int)sizeof longer, longer);
    assert_in_range(strlen(err.msg), 400, sizeof err.msg - 1);
    assert_false(err_set(NULL, ERR_IO, "x"));
    assert_false(err_prefix(NULL, "x"));
}

static void json_is_read_with_limits(void **state) {
    (void)state;
    Err err = {0};
    json_t *v = js_parse(S("{\"a\":\"x\\u0000y\",\"b\":[1,2.5]}"), "test", 0, &err);
    assert_non_null(v);
    assert_true(str_eq(js_str(json_object_get(v, "a")), S("x\0y")));
    assert_null(js_str(json_object_get(v, "b")).p);
    json_decref(v);
    assert_null(js_parse(S("{\"a\":1,\"a\":2}"), "test", 0, &err));
    assert_true(str_starts(str_of(err.msg), S("test: not valid JSON: line 1: duplicate object key")));
    assert_null(js_parse(S("[1] 2"), "test", 0, &err));
    assert_null(js_parse((Str){0}, "test", 0, &err));
    assert_null(js_parse(S("\"\xff\""), "test", 0, &err));
    Buf deep = {0}, quoted = {0};
    for (int i = 0; i < 100000; i++) buf_putc(&deep, '[');
    assert_null(js_parse(buf_view(&deep), "test", 0, &err));
    buf_deinit(&deep);

    js_quote(&quoted, S("a\"\\\n\x01\x7f\xc3\xa9\xff\0z"));
    assert_string_equal(buf_cstr(&quoted), "\"a\\\"\\\\\\n\\u0001\\u007f\xc3\xa9\xef\xbf\xbd\\u0000z\"");
    v = js_parse(buf_view(&quoted), "test", 0, &err);
    assert_true(str_eq(js_str(v), S("a\"\\\n\x01\x7f\xc3\xa9\xef\xbf\xbd\0z")));
    json_decref(v);
    buf_deinit(&quoted);
}

/* What Python's json takes: of a repeated key the last, and floats that JSON has no words for, outside strings. */
static void json_is_read_as_python_reads_it(void **state) {
    (void)state;
    Err err = {0};
    double f = 0;
    json_t *v = js_parse(S("{\"a\":1,\"b\":[NaN,Infinity,-Infinity],\"a\":{\"__float__\":\"NaN\"},"
                                  "\"s\":\"NaN\\\"NaN\"}"),
                                "test", JS_PYTHON, &err);
    assert_non_null(v);
    assert_true(js_float(json_object_get(v, "a"), &f) && isnan(f));
    const json_t *b = json_object_get(v, "b");
    assert_true(js_float(json_array_get(b, 0), &f) && isnan(f));
    assert_true(js_float(json_array_get(b, 1), &f) && f == 1e308);
    assert_true(js_float(json_array_get(b, 2), &f) && f == -1e308);
    assert_true(str_eq(js_str(json_object_get(v, "s")), S("NaN\"NaN")));
    assert_false(js_float(json_object_get(v, "s"), &f));
    json_decref(v);
    v = js_parse(S("{\"a\":1,\"a\":2.5}"), "test", JS_PYTHON, &err);
    assert_true(js_float(json_object_get(v, "a"), &f) && f == 2.5);
    json_decref(v);
    static const char *const bad[] = {"{\"a\":Nan}", "[+Infinity]", "[NaN", "NaNNaN", "{NaN:1}", "[1NaN]"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_null(js_parse(str_of(bad[i]), "test", JS_PYTHON, &err));
        assert_true(str_starts(str_of(err.msg), S("test: not valid JSON: line 1: ")));
        assert_null(strstr(err.msg, "__float__"));
    }
}

static void files_are_read_and_replaced(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    Err err = {0};
    Buf got = {0};
    const char *path = temp_dir_path(&dir, "f");
    assert_false(file_exists(path));
    assert_true(file_write(path, "one", 3, &err) && file_write(path, "second", 6, &err));
    assert_true(file_exists(path) && !file_is_dir(path) && file_is_dir(dir.path));
    assert_true(file_read(path, 6, &got, &err) && str_eq(buf_view(&got), S("second")));
    struct stat st;
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 0600, 0600);
    assert_false(file_read(path, 5, &got, &err));
    assert_true(str_ends(str_of(err.msg), S("/f: larger than 5 bytes")));
    FileMap map;
    assert_true(file_map(&map, path, &err) && map.size == 6 && memcmp(map.data, "second", 6) == 0);
    file_unmap(&map);
    assert_true(file_write(path, "", 0, &err) && file_map(&map, path, &err) && !map.data && map.size == 0);
    file_unmap(&map);
    assert_false(file_map(&map, dir.path, &err));
    assert_true(str_ends(str_of(err.msg), S(": not a regular file")));
    assert_false(file_read(dir.path, 5, &got, &err));
    assert_false(file_write("/nonexistent/x", "", 0, &err));
    assert_string_equal(err.msg, "/nonexistent/x: No such file or directory");
    buf_deinit(&got);
    temp_dir_close(&dir);
}

static void arenas_and_pools_are_zeroed_and_aligned(void **state) {
    (void)state;
    Arena a = {0};
    for (size_t n = 0; n < 300; n += 7) {
        char *p = arena_new(&a, n, 1000);
        assert_int_equal((uintptr_t)p % 16, 0);
        for (size_t i = 0; i < n * 1000; i++) assert_int_equal(p[i], 0);
        memset(p, 1, n * 1000);
    }
    assert_string_equal(arena_strdup(&a, "abc", 2), "ab");
    assert_string_equal(arena_printf(&a, "%s-%d", "x", 7), "x-7");
    arena_deinit(&a);
    assert_null(a.chunk);

    unsetenv("TENON_FAIL_POOL"); /* of stress builds */
    Err err = {0};
    size_t before = mem_pool_bytes();
    char *pool = mem_pool(1000, "test", &err);
    assert_int_equal((uintptr_t)pool % 64, 0);
    assert_true(pool[0] == 0 && pool[999] == 0);
    assert_int_equal(mem_pool_bytes() - before, 1000);
    mem_pool_free(pool);
    assert_int_equal(mem_pool_bytes(), before);
    assert_null(mem_pool(SIZE_MAX, "everything", &err));
    assert_int_equal(err.code, ERR_MEMORY);
    assert_string_equal(err.msg, "out of memory: everything needs 18446744073709551615 bytes");
    mem_pool_free(NULL);
}

typedef struct Count {
    Pool *pool;
    atomic_int arrived, wrong, items;
} Count;

static void count_items(void *arg, int thread, int threads) {
    Count *c = arg;
    for (int round = 1; round <= 50; round++) {
        atomic_fetch_add(&c->arrived, 1);
        pool_barrier(c->pool);
        if (atomic_load(&c->arrived) != round * threads) atomic_fetch_add(&c->wrong, 1);
        pool_barrier(c->pool);
    }
    int64_t begin, end;
    pool_share(1001, 16, thread, threads, &begin, &end);
    if (begin % 16) atomic_fetch_add(&c->wrong, 1);
    atomic_fetch_add(&c->items, (int)(end - begin));
}

static void a_pool_meets_and_shares(void **state) {
    (void)state;
    Err err = {0};
    for (int threads = 1; threads <= 5; threads += 2) {
        Count c = {.pool = pool_open(threads, &err)};
        assert_non_null(c.pool);
        assert_int_equal(pool_threads(c.pool), threads);
        for (int run = 0; run < 20; run++) {
            atomic_store(&c.arrived, 0);
            atomic_store(&c.items, 0);
            pool_run(c.pool, count_items, &c);
            assert_int_equal(atomic_load(&c.items), 1001);
        }
        assert_int_equal(atomic_load(&c.wrong), 0);
        pool_close(c.pool);
    }
    assert_null(pool_open(0, &err));
    assert_string_equal(err.msg, "threads: 0 is not between 1 and 1024");
    pool_close(NULL);
    assert_true(cpu_cores() >= 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strings_compare_and_search),
        cmocka_unit_test(numbers_are_whole_strings),
        cmocka_unit_test(every_character_survives_utf8),
        cmocka_unit_test(invalid_utf8_is_found),
        cmocka_unit_test(a_map_keeps_what_it_is_given),
        cmocka_unit_test(a_hash_depends_on_its_seed),
        cmocka_unit_test(buffers_grow),
        cmocka_unit_test(errors_are_one_printable_line),
        cmocka_unit_test(json_is_read_with_limits),
        cmocka_unit_test(json_is_read_as_python_reads_it),
        cmocka_unit_test(files_are_read_and_replaced),
        cmocka_unit_test(arenas_and_pools_are_zeroed_and_aligned),
        cmocka_unit_test(a_pool_meets_and_shares),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
