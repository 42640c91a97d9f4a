/* Every code point as Hugging Face's tokenizers has it (tests/golden/text/unicode.json, by tools/golden/unicode.py):
 * classes through the regular expressions, properties and parts by name, normalizers by what they make of it. */
#include "base/json.h"
#include "text/norm.h"
#include "text/pretok.h"
#include "text/unicode.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { CODES = CHAR_LAST + 1 - 0x800, FIRST_SURROGATE = 0xd800, BLOCK = 4096 };

static json_t *golden;
static Buf every; /* all code points */

/* The n-th code point that is no surrogate. */
static int32_t code(size_t n) { return (int32_t)(n < FIRST_SURROGATE ? n : n + 0x800); }

static int open_golden(void **state) {
    Err err = {0};
    (void)state;
    golden = js_parse_file("tests/golden/text/unicode.json", 1 << 24, &err);
    if (!golden) print_error("%s\n", err.msg);
    for (size_t n = 0; n < CODES; n++) every.len += (size_t)utf8_put(buf_reserve(&every, 4), code(n));
    return golden ? 0 : -1;
}

static int close_golden(void **state) {
    (void)state;
    json_decref(golden);
    buf_deinit(&every);
    return 0;
}

/* in[n] says of the n-th code point whether it is in a list of the golden. */
static void same_codes(const char *name, const uint8_t *in, const json_t *list) {
    size_t n = 0, wrong = 0;
    for (size_t i = 0; i < json_array_size(list); i++)
        for (json_int_t k = json_integer_value(json_array_get(list, i)); k; k--, n++)
            if (in[n] != i % 2 && !wrong++) print_error("%s: U+%04X is %d\n", name, (unsigned)code(n), in[n]);
    assert_int_equal(n, CODES);
    if (wrong) fail_msg("%s: %zu characters differ", name, wrong);
}

static void same_matches(const char *pattern, bool own, const json_t *list) {
    Regex regex;
    RegexWork work;
    Buf room = {0}, runs = {0};
    Err err = {0};
    size_t begin, end, at = 0, n = 0;
    uint8_t *in = calloc(CODES, 1);
    buf_printf(&runs, "(?:%s)+", pattern);
    if (!regex_open(&regex, buf_view(&runs), own, &err)) fail_msg("%s", err.msg);
    regex_begin(&work, every.len);
    RegexScan scan = regex_scan(&regex, &work, buf_view(&every), &room);
    while (regex_next(&scan, &begin, &end) > 0)
        for (; at < end; n++) {
            in[n] = at >= begin;
            utf8_next(buf_view(&every), &at);
        }
    same_codes(pattern, in, list);
    regex_end(&work);
    regex_close(&regex);
    buf_deinit(&room);
    buf_deinit(&runs);
    free(in);
}

static void classes_are_those_of_oniguruma(void **state) {
    const char *pattern;
    json_t *list;
    (void)state;
    json_object_foreach(json_object_get(golden, "classes"), pattern, list) same_matches(pattern, false, list);
}

static void parts_are_those_of_rust(void **state) {
    const char *name;
    json_t *list;
    uint8_t *in = calloc(CODES, 1);
    (void)state;
    json_object_foreach(json_object_get(golden, "parts"), name, list) {
        if (name[0] == '\\') same_matches(name, true, list);
        bool mark = !strcmp(name, "mark"), word = strstr(name, "word");
        for (size_t n = 0; n < CODES; n++) in[n] = mark ? unicode_is_mark_9(code(n)) : unicode_is_word(code(n));
        if (mark || word) same_codes(name, in, list);
    }
    free(in);
}

static void properties_are_those_of_oniguruma(void **state) {
    const char *name;
    json_t *list;
    uint8_t *in = calloc(CODES, 1);
    (void)state;
    json_object_foreach(json_object_get(golden, "properties"), name, list) {
        CharSet set = {0};
        if (!unicode_add_property(&set, str_of(name))) fail_msg("there is no %s", name);
        for (size_t n = 0; n < CODES; n++) in[n] = charset_has(&set, code(n));
        same_codes(name, in, list);
        charset_deinit(&set);
    }
    free(in);
}

static uint32_t crc32(Str s) {
    uint32_t crc = 0xffffffff;
    for (size_t i = 0; i < s.n; i++) {
        crc ^= (uint8_t)s.p[i];
        for (int k = 0; k < 8; k++) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

/* What the normaliser makes of a block of characters, each behind an 'a' and in a line of its own. */
static uint32_t crc_of(const Norm *norm, RegexWork *work, int32_t base) {
    NormText t = {0};
    Err err = {0};
    for (int32_t c = base; c < base + BLOCK; c++) {
        if (c >= FIRST_SURROGATE && c < FIRST_SURROGATE + 0x800) continue;
        buf_putc(&t.text, 'a');
        t.text.len += (size_t)utf8_put(buf_reserve(&t.text, 4), c);
        buf_putc(&t.text, '\n');
    }
    assert_true(norm_run(norm, work, &t, &err));
    uint32_t crc = crc32(buf_view(&t.text));
    norm_text_deinit(&t);
    return crc;
}

static void normalizers_make_the_same(void **state) {
    static const struct {
        const char *name;
        NormOp op;
    } maps[] = {{"NFC", NORM_NFC},   {"NFD", NORM_NFD},           {"NFKC", NORM_NFKC},
                {"NFKD", NORM_NFKD}, {"Lowercase", NORM_LOWERCASE}, {"StripAccents", NORM_STRIP_ACCENTS}};
    RegexWork work;
    (void)state;
    regex_begin(&work, 1);
    for (int k = 0; k < 6; k++) {
        Norm norm = {0};
        const json_t *list = json_object_get(json_object_get(golden, "maps"), maps[k].name);
        assert_int_equal(json_array_size(list), (CHAR_LAST + 1) / BLOCK);
        norm_add(&norm, maps[k].op, NULL);
        for (int32_t base = 0; base <= CHAR_LAST; base += BLOCK) {
            if (crc_of(&norm, &work, base) != json_integer_value(json_array_get(list, (size_t)(base / BLOCK))))
                fail_msg("%s: of the %d characters from U+%04X some differ", maps[k].name, BLOCK, (unsigned)base);
        }
        norm_deinit(&norm);
    }
    regex_end(&work);
}

/* Marks that Unicode 9 does not know are not moved, and what it does not compose stays apart. */
static void later_characters_are_left_alone(void **state) {
    static const char *const nfc[][2] = {
        {"a\u1df6\u0323", "a\u1df6\u0323"}, {"a\u0301\u08d3\u0323", "\u00e1\u08d3\u0323"},
        {"a\u1df5\u0323", "\u1ea1\u1df5"},   {"a\u08d4\u0323", "\u1ea1\u08d4"},
        {"\U00011935\U00011930", "\U00011935\U00011930"}, {"\U00016121\U0001611f", "\U00016121\U0001611f"}};
    Buf out = {0};
    (void)state;
    for (int k = 0; k < 6; k++) {
        out.len = 0;
        nfc_put(&out, str_of(nfc[k][0]), NORM_NFC);
        assert_string_equal(buf_cstr(&out), nfc[k][1]);
    }
    buf_deinit(&out);
}

static void put_piece(void *arg, Str piece) {
    buf_put_str(arg, piece);
    buf_putc(arg, '|');
}

/* U+1FA77 came with Unicode 15: an emoji that a table of 14 takes for nothing. */
static void a_new_emoji_is_a_sign(void **state) {
    Pretok pretok = {0};
    PretokWork work = {0};
    RegexWork regex;
    Buf out = {0};
    Err err = {0};
    (void)state;
    assert_true(pretok_add_row(&pretok, pretok_row(S("deepseek-v3"), &err), &err));
    regex_begin(&regex, 20);
    assert_true(pretok_split(&pretok, &work, &regex, S("I love you \U0001fa77"), true, put_piece, &out, &err));
    assert_string_equal(buf_cstr(&out), "I| love| you| \U0001fa77|");
    regex_end(&regex);
    pretok_work_deinit(&work);
    pretok_deinit(&pretok);
    buf_deinit(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(classes_are_those_of_oniguruma),   cmocka_unit_test(parts_are_those_of_rust),
        cmocka_unit_test(properties_are_those_of_oniguruma), cmocka_unit_test(normalizers_make_the_same),
        cmocka_unit_test(later_characters_are_left_alone),  cmocka_unit_test(a_new_emoji_is_a_sign)};
    return cmocka_run_group_tests(tests, open_golden, close_golden);
}
