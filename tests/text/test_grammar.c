/* Grammars: the languages of tests/golden/grammar, and masks, each of which is compared with trying every token of the
 * vocabulary byte by byte. */
#include "base/file.h"
#include "base/json.h"
#include "text/grammar/grammar.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define GOLDEN "tests/golden/grammar/"
#define MODEL "models/SmolLM2-135M-Instruct.Q4_1.gguf"

static Str text_of(const json_t *c, const char *key) { return js_str(json_object_get(c, key)); }

static Grammar *compile(const json_t *c, Err *err) {
    if (json_object_get(c, "grammar")) return grammar_gbnf(text_of(c, "grammar"), NULL, err);
    if (json_object_get(c, "regex")) return grammar_regex(text_of(c, "regex"), err);
    if (json_object_get(c, "schema")) return grammar_schema(json_object_get(c, "schema"), err);
    const json_t *list = json_object_get(c, "choices");
    size_t n = json_array_size(list);
    Str *choice = mem_new(n, sizeof *choice);
    for (size_t i = 0; i < n; i++) choice[i] = js_str(json_array_get(list, i));
    Grammar *g = grammar_choices(choice, n, err);
    free(choice);
    return g;
}

static void check_match(const json_t *c, Grammar *g, const char *key, int want) {
    for (size_t i = 0; i < json_array_size(json_object_get(c, key)); i++) {
        Err err = {0};
        Str text = js_str(json_array_get(json_object_get(c, key), i));
        int got = grammar_match(g, text, &err);
        if (got != want)
            fail_msg("%s: '%.*s' gave %d, not %d %s", text_of(c, "name").p, STR_ARG(text), got, want, err.msg);
    }
}

static int32_t language(Lang *l, const json_t *c, Err *err) {
    if (json_object_get(c, "grammar")) return lang_gbnf(l, text_of(c, "grammar"), err);
    if (json_object_get(c, "regex")) return lang_regex(l, text_of(c, "regex"), err);
    return json_object_get(c, "schema") ? lang_schema(l, json_object_get(c, "schema"), err) : -1;
}

/* What may follow a beginning of a text is the rest of it, if the text is one of the language. */
static void check_behind(const json_t *c, Str text, size_t begun, int want) {
    Err err = {0};
    Lang l;
    lang_init(&l, NULL);
    int32_t e = language(&l, c, &err);
    if (e >= 0) {
        e = ex_behind(&l, e, (Str){text.p, begun});
        Grammar *g = grammar_compile(&l, e, &err);
        int got = g ? grammar_match(g, str_from(text, begun), &err) : 0;
        if (got != want) fail_msg("%s: %zu bytes of '%.*s' gave %d", text_of(c, "name").p, begun, STR_ARG(text), got);
        grammar_free(g);
    }
    lang_deinit(&l);
}

static void check_beginnings(const json_t *c, const char *key, int want) {
    for (size_t i = 0; i < json_array_size(json_object_get(c, key)); i++) {
        Str text = js_str(json_array_get(json_object_get(c, key), i));
        for (size_t at = 0, n = 0; at < text.n && n < 4 && utf8_next(text, &at) >= 0; n++)
            check_behind(c, text, at, want);
    }
}

static void check_case(const json_t *c) {
    Err err = {0};
    Grammar *g = compile(c, &err);
    Str refused = text_of(c, "refused");
    if (refused.p) {
        if (g) fail_msg("%s: compiled", text_of(c, "name").p);
        if (!strstr(err.msg, refused.p)) fail_msg("%s: %s", text_of(c, "name").p, err.msg);
        return;
    }
    if (!g) fail_msg("%s: %s", text_of(c, "name").p, err.msg);
    check_match(c, g, "pass", 1);
    check_match(c, g, "fail", 0);
    grammar_free(g);
    check_beginnings(c, "pass", 1);
    check_beginnings(c, "fail", 0);
}

static void check_file(const char *path) {
    Err err = {0};
    Buf text = {0};
    json_t *cases = file_read(path, 1 << 20, &text, &err) ? js_parse(buf_view(&text), path, JS_EXACT, &err) : NULL, *c;
    size_t i;
    buf_deinit(&text);
    if (!cases) fail_msg("%s", err.msg);
    json_array_foreach(cases, i, c) check_case(c);
    assert_true(i > 3);
    json_decref(cases);
}

static void test_gbnf(void **state) {
    (void)state;
    check_file(GOLDEN "gbnf.json");
}

static void test_regex(void **state) {
    (void)state;
    check_file(GOLDEN "regex.json");
}

static void test_schema(void **state) {
    (void)state;
    check_file(GOLDEN "schema.json");
}

static void test_choices(void **state) {
    (void)state;
    enum { MANY = 10000 };
    char text[MANY][8];
    Str choice[MANY];
    for (int i = 0; i < MANY; i++) choice[i] = (Str){text[i], (size_t)snprintf(text[i], sizeof *text, "v%d", 7 * i)};
    Err err = {0};
    Grammar *g = grammar_choices(choice, MANY, &err);
    if (!g) fail_msg("%s", err.msg);
    assert_int_equal(grammar_match(g, S("v69993"), &err), 1);
    assert_int_equal(grammar_match(g, S("v6999"), &err), 0);
    assert_int_equal(grammar_match(g, S("v"), &err), 0);
    grammar_free(g);
    assert_null(grammar_choices(choice, 0, &err));
}

/* As many names as a body may hold are refused, not compared with each other. */
static void test_many_names(void **state) {
    (void)state;
    json_t *schema = json_pack("{s:s, s:{}, s:[]}", "type", "object", "properties", "required"), *list = NULL;
    list = json_object_get(schema, "required");
    for (int i = 0; i < 60000; i++) json_array_append_new(list, json_sprintf("name %d", i));
    Err err = {0};
    assert_null(grammar_schema(schema, &err));
    assert_non_null(strstr(err.msg, "too many names"));
    json_decref(schema);
}

/* ---- masks */

typedef struct World {
    Model *model;
    Tok *tok;
    Vocab *vocab;
    int size;
} World;

static World world;

static bool has(const uint32_t *bits, int32_t id) { return bits[id / 32] >> id % 32 & 1; }

/* Every token is tried byte by byte behind the text. */
static void check_mask(Matcher *m, Grammar *g, const Buf *before, uint32_t *bits) {
    memset(bits, 0, (size_t)(world.size + 31) / 32 * sizeof *bits);
    matcher_allow(m, bits);
    assert_null(matcher_error(m));
    int32_t at = grammar_walk(g, -1, buf_view(before));
    for (int32_t id = 0; id < world.size; id++) {
        Str text = tok_bytes(world.tok, id);
        bool may = tok_is_eog(world.tok, id) ? grammar_whole(g, at)
                   : !tok_is_special(world.tok, id) && text.n && grammar_walk(g, at, text) > 0;
        if (may != has(bits, id))
            fail_msg("behind '%.*s' token %d '%.*s' is %s", (int)before->len, before->data ? before->data : "", id,
                     STR_ARG(text), may ? "forbidden" : "allowed");
    }
}

static void check_masks(Grammar *g, unsigned seed, int texts, int most) {
    uint32_t *bits = mem_new((size_t)(world.size + 31) / 32, sizeof *bits);
    int32_t *may = mem_new((size_t)world.size, sizeof *may);
    for (int t = 0; t < texts; t++) {
        Matcher *m = matcher_new(g, world.vocab);
        Buf text = {0};
        for (int i = 0; i < most; i++) {
            check_mask(m, g, &text, bits);
            int n = 0;
            for (int32_t id = 0; id < world.size; id++)
                if (has(bits, id) && !tok_is_eog(world.tok, id)) may[n++] = id;
            if (!n) break;
            seed = seed * 1664525u + 1013904223u;
            int32_t id = may[(seed >> 8) % (unsigned)n];
            buf_put_str(&text, tok_bytes(world.tok, id));
            matcher_accept(m, id);
            assert_null(matcher_error(m));
        }
        buf_deinit(&text);
        matcher_free(m);
    }
    free(bits);
    free(may);
}

static void test_masks(void **state) {
    (void)state;
    static const char *const grammars[] = {
        "root ::= v\nv ::= o | a | s | n | \"true\" | \"null\"\n"
        "o ::= \"{\" w (s w \":\" w v (w \",\" w s w \":\" w v)*)? "
        "w \"}\"\na ::= \"[\" w (v (w \",\" w v)*)? w \"]\"\ns ::= \"\\\"\" ([^\"\\\\\\x00-\\x1f] | \"\\\\\" ([\"nt] | "
        "\"u\" [0-9a-f]{4}))* \"\\\"\"\nn ::= \"-\"? [0-9]+ (\".\" [0-9]+)?\nw ::= [ \\n]{0,3}",
        "root ::= \"\\\"\" ([^\"\\\\] | \"\\\\\" [n\"]){3,40} \"\\\"\" (\" \" [a-z]{1,9}){2,6}",
        "root ::= (\"the \" | \"a \" | \"an \")? [a-z]+ (\", \" [a-z]+)* (\" \" x)? \".\"\nx ::= \"(\" x \")\" | [0-9]",
        "root ::= [^a-z]{2,5} | .{0,7} \"日本\" .*",
    };
    for (size_t i = 0; i < sizeof grammars / sizeof *grammars; i++) {
        Err err = {0};
        Grammar *g = grammar_gbnf(str_of(grammars[i]), NULL, &err);
        if (!g) fail_msg("%s", err.msg);
        check_masks(g, (unsigned)i + 1, 4, 14);
        grammar_free(g);
    }
}

static void test_masks_of_schemas(void **state) {
    (void)state;
    Err err = {0};
    Buf text = {0};
    if (!file_read(GOLDEN "masks.json", 1 << 20, &text, &err)) fail_msg("%s", err.msg);
    json_t *schemas = js_parse(buf_view(&text), "masks.json", JS_EXACT, &err), *schema;
    size_t i;
    json_array_foreach(schemas, i, schema) {
        Grammar *g = grammar_schema(schema, &err);
        if (!g) fail_msg("%s", err.msg);
        check_masks(g, (unsigned)i + 9, 3, 16);
        grammar_free(g);
    }
    assert_true(i > 3);
    json_decref(schemas);
    buf_deinit(&text);
}

/* Tokens by number and by text, control tokens that start a part, and a trigger whose grammar is lazy. */
static void test_masks_of_tokens(void **state) {
    (void)state;
    Err err = {0};
    uint32_t *bits = mem_new((size_t)(world.size + 31) / 32, sizeof *bits);
    Grammar *g = grammar_gbnf(S("root ::= <|im_start|> !<[504]> \"x\"? <[28]>"), world.tok, &err);
    if (!g) fail_msg("%s", err.msg);
    int32_t start = tok_find(world.tok, S("<|im_start|>"));
    Matcher *m = matcher_new(g, world.vocab);
    matcher_allow(m, bits);
    for (int32_t id = 0; id < world.size; id++) assert_int_equal(has(bits, id), id == start);
    matcher_accept(m, start);
    memset(bits, 0, (size_t)(world.size + 31) / 32 * sizeof *bits);
    matcher_allow(m, bits);
    assert_true(has(bits, 505) && has(bits, 28) && !has(bits, 504) && !has(bits, tok_eos(world.tok)));
    matcher_accept(m, 505);
    matcher_accept(m, 28);
    assert_null(matcher_error(m));
    assert_true(matcher_done(m));
    matcher_accept(m, 28);
    assert_non_null(matcher_error(m));
    matcher_free(m);
    grammar_free(g);

    Lang l;
    lang_init(&l, world.tok);
    Str mark[] = {S("<|im_start|>"), S("call:")};
    int32_t behind = lang_regex(&l, S("[0-9]+;"), &err), then[] = {behind, ex_text(&l, S("!"))};
    int32_t lazy = ex_until(&l, mark, then, 2, false);
    g = grammar_compile(&l, lazy, &err);
    if (!g) fail_msg("%s", err.msg);
    lang_deinit(&l);
    m = matcher_new(g, world.vocab);
    memset(bits, 0, (size_t)(world.size + 31) / 32 * sizeof *bits);
    matcher_allow(m, bits);
    int32_t five = tok_find(world.tok, S("5"));
    assert_true(has(bits, 505) && has(bits, start) && has(bits, tok_eos(world.tok)) && matcher_accepts(m));
    matcher_accept(m, 505);
    matcher_accept(m, start);
    memset(bits, 0, (size_t)(world.size + 31) / 32 * sizeof *bits);
    matcher_allow(m, bits);
    assert_true(has(bits, five) && !has(bits, 505) && !has(bits, tok_eos(world.tok)) && !matcher_accepts(m));
    assert_int_equal(grammar_match(g, S("a call: b call:!"), &err), 0);
    assert_int_equal(grammar_match(g, S("a cal call:!"), &err), 1);
    assert_int_equal(grammar_match(g, S("a cal call<|im_start|>12;"), &err), 1);
    assert_int_equal(grammar_match(g, S("a cal call<|im_start|>12"), &err), 0);
    assert_int_equal(grammar_match(g, S("cacall!"), &err), 1);
    matcher_free(m);
    grammar_free(g);
    free(bits);
}

static int open_world(void **state) {
    (void)state;
    Err err = {0};
    world.model = model_open(MODEL, MODEL_METADATA, &err);
    world.tok = world.model ? tok_open(world.model, &err) : NULL;
    if (!world.tok) fail_msg("%s", err.msg);
    world.size = tok_size(world.tok);
    world.vocab = vocab_new(world.tok, world.size, NULL);
    return 0;
}

static int close_world(void **state) {
    (void)state;
    vocab_free(world.vocab);
    tok_close(world.tok);
    model_close(world.model);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_gbnf),
        cmocka_unit_test(test_regex),
        cmocka_unit_test(test_schema),
        cmocka_unit_test(test_choices),
        cmocka_unit_test(test_many_names),
        cmocka_unit_test(test_masks),
        cmocka_unit_test(test_masks_of_schemas),
        cmocka_unit_test(test_masks_of_tokens),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
