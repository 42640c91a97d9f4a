/* Calls and thoughts of answers: what templates print parses back (tests/golden/calls/cases.json), whole and cut at
 * every place; values of all syntaxes; what only looks like a call; streams that never take anything back.
 *
 * With a file of cases it prints what becomes of them (tools/golden/calls.py and calls_check.py). */
#include "base/file.h"
#include "text/calls/calls.h"
#include "text/calls/value.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* What was heard, as it came. */
typedef struct Heard {
    Buf content, thought;
    json_t *calls; /* of {name, id, whole} */
    Buf arguments[64];
} Heard;

static void hear(void *user, CallsPart part, int call, Str text, Str id) {
    Heard *h = user;
    if (part == CALLS_CONTENT) buf_put_str(&h->content, text);
    if (part == CALLS_THOUGHT) buf_put_str(&h->thought, text);
    if (part <= CALLS_THOUGHT) return;
    if (part == CALLS_BEGIN) {
        assert_int_equal(call, (int)json_array_size(h->calls));
        json_array_append_new(h->calls, json_pack("{s:s%, s:s%, s:b}", "name", text.p, text.n, "id", id.p ? id.p : "",
                                                  id.n, "whole", 0));
    }
    assert_int_equal(call, (int)json_array_size(h->calls) - 1);
    if (part == CALLS_ARGUMENTS && call < 64) buf_put_str(&h->arguments[call], text);
    if (part == CALLS_END) json_object_set_new(json_array_get(h->calls, (size_t)call), "whole", json_true());
}

static json_t *text_of(Buf *b) {
    json_t *s = json_stringn(b->data ? b->data : "", b->len);
    buf_deinit(b);
    return s;
}

static json_t *heard_json(Heard *h) {
    for (size_t i = 0; i < json_array_size(h->calls) && i < 64; i++)
        json_object_set_new(json_array_get(h->calls, i), "arguments", text_of(&h->arguments[i]));
    return json_pack("{s:o, s:o, s:o}", "content", text_of(&h->content), "reasoning_content", text_of(&h->thought),
                     "tool_calls", h->calls);
}

/* The parts of a text that comes in pieces of at most `piece` bytes, the first of `first`. */
static json_t *parse(const CallsOpts *o, Str prompt, Str text, size_t first, size_t piece, bool cut) {
    Heard h = {.calls = json_array()};
    Calls *c = calls_new(o, hear, &h);
    calls_open(c, prompt);
    for (size_t at = 0; at < text.n;) {
        size_t n = at ? piece : first;
        if (n > text.n - at) n = text.n - at;
        calls_put(c, (Str){text.p + at, n});
        at += n;
    }
    calls_end(c, cut);
    calls_free(c);
    return heard_json(&h);
}

static CallsOpts opts_of(Str source, const json_t *c) {
    const char *place = json_string_value(json_object_get(c, "place"));
    const json_t *tools = json_object_get(c, "tools");
    CallsOpts o = {calls_format(source), calls_thoughts(source), json_array_size(tools) ? tools : NULL, THOUGHTS_APART};
    if (place && strcmp(place, "text") == 0) o.place = THOUGHTS_IN_TEXT;
    if (place && strcmp(place, "twice") == 0) o.place = THOUGHTS_TWICE;
    if (json_is_true(json_object_get(c, "generic"))) o.format = calls_generic();
    return o;
}

/* Whole; then cut in two at every byte, and into single bytes: these must tell the same. *same: do they? */
static json_t *run_case(Str source, const json_t *c, bool *same) {
    CallsOpts o = opts_of(source, c);
    Str prompt = js_str(json_object_get(c, "prompt")), text = js_str(json_object_get(c, "text"));
    bool cut = json_is_true(json_object_get(c, "cut"));
    json_t *whole = parse(&o, prompt, text, text.n ? text.n : 1, 1, cut);
    *same = true;
    for (size_t at = 1; at <= text.n; at++) {
        json_t *again = parse(&o, prompt, text, at == text.n ? 1 : at, at == text.n ? 1 : text.n, cut);
        *same = *same && json_equal(whole, again);
        json_decref(again);
    }
    return whole;
}

static json_t *load(const char *path) {
    Err err = {0};
    Buf file = {0};
    json_t *all = file_read(path, 64 << 20, &file, &err) ? js_parse(buf_view(&file), path, JS_EXACT, &err) : NULL;
    buf_deinit(&file);
    if (!all) print_error("%s\n", err.msg);
    return all;
}

/* Arguments count as the values that they are; calls are whole; their ids are not compared. */
static json_t *with_values(const json_t *message) {
    json_t *copy = json_deep_copy(message), *call;
    size_t i;
    json_array_foreach(json_object_get(copy, "tool_calls"), i, call) {
        json_t *value = js_parse(js_str(json_object_get(call, "arguments")), "arguments", JS_EXACT, NULL);
        if (value) json_object_set_new(call, "arguments", value);
        json_object_del(call, "id");
        if (json_is_true(json_object_get(call, "whole"))) json_object_del(call, "whole");
    }
    return copy;
}

static void printed_calls_parse_back(void **state) {
    (void)state;
    json_t *all = load("tests/golden/calls/cases.json"), *templates = load("tests/golden/template/cases.json"), *c;
    size_t i;
    int wrong = 0;
    assert_non_null(all);
    assert_non_null(templates);
    json_array_foreach(json_object_get(all, "cases"), i, c) {
        const char *name = json_string_value(json_object_get(c, "template"));
        Str source = js_str(json_object_get(json_object_get(templates, "templates"), name));
        json_object_set(c, "tools", json_object_get(all, "tools"));
        bool same;
        json_t *have = run_case(source, c, &same), *values = with_values(have), *want = json_object_get(c, "expected");
        bool right = json_equal(values, want);
        wrong += !right || !same;
        if (!right) print_error("%s: have %s\n", name, json_dumps(have, JSON_SORT_KEYS));
        if (!same) print_error("%s: depends on where the text is cut\n", name);
        json_decref(values);
        json_decref(have);
    }
    assert_true(i > 60);
    assert_int_equal(wrong, 0);
    json_decref(all);
    json_decref(templates);
}

/* ---- values */

static void check_value(ValueSyntax syntax, const char *text, const char *want) {
    Buf out = {0};
    bool ok = value_of(syntax, S("<|\"|>"), str_of(text), &out);
    if (ok != (want != NULL) || (want && !str_eq(buf_view(&out), str_of(want))))
        fail_msg("%s: want %s, have %s", text, want ? want : "none", ok ? buf_cstr(&out) : "none");
    for (size_t cut = 1; cut < strlen(text) && ok; cut++) {
        Value v = value_new(syntax, S("<|\"|>"));
        Buf part = {0};
        size_t used, more;
        ValueEnd end = value_put(&v, (Str){text, cut}, false, &used, &part);
        if (end == VALUE_MORE) end = value_put(&v, str_from(str_of(text), used), true, &more, &part);
        if (end != VALUE_DONE || !str_eq(buf_view(&part), buf_view(&out))) fail_msg("%s: cut at %zu", text, cut);
        buf_deinit(&part);
    }
    buf_deinit(&out);
}

static void values_become_json(void **state) {
    (void)state;
    check_value(VALUE_JSON, "{\"a\": [1, -2.5e+3, true, null, \"\\u00e9\\n\"], \"b\": {}}",
                "{\"a\": [1, -2.5e+3, true, null, \"\\u00e9\\n\"], \"b\": {}}");
    static const char *const bad[] = {"{\"a\":1,}", "[1 2]", "{'a':1}", "{\"a\"}", "01", "1.", ".5", "True",
                                      "\"\\x41\"",
                                      "[1]]", "{\"a\":1", "\"a\nb\"", "{1:2}", "[,1]", "nul"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) check_value(VALUE_JSON, bad[i], NULL);
    check_value(VALUE_PYTHON, "{'a': [1, 2.5, (3,)], 'b': None, \"c\": True, 'd': {'e': False,},}",
                "{\"a\":[1,2.5,[3]],\"b\":null,\"c\":true,\"d\":{\"e\":false}}");
    check_value(VALUE_PYTHON, "'it\\'s \"q\" \\x41\\u00e9\\U0001F600\\101\\d\\\n|\n\t'",
                "\"it's \\\"q\\\" A\xc3\xa9\xf0\x9f\x98\x80" "A\\\\d|\\n\\t\"");
    check_value(VALUE_PYTHON, "'\\ud83d\\ude00 \\ud83d'", "\"\xf0\x9f\x98\x80 \xef\xbf\xbd\"");
    check_value(VALUE_PYTHON, "Paris", NULL);
    check_value(VALUE_CALL, "(a=1, b = 'x', c={\"k\": [true]})", "{\"a\":1,\"b\":\"x\",\"c\":{\"k\":[true]}}");
    check_value(VALUE_CALL, "()", "{}");
    check_value(VALUE_CALL, "(1)", NULL);
    check_value(VALUE_GEMMA, "{city:<|\"|>Z\"\\n<|<|\"|>,n:7,on:true,w:{l:None,x:[1,2.5]},e:{},l:[<|\"|>a<|\"|>]}",
                "{\"city\":\"Z\\\"\\\\n<|\",\"n\":7,\"on\":true,\"w\":{\"l\":null,\"x\":[1,2.5]},\"e\":{},"
                "\"l\":[\"a\"]}");
    check_value(VALUE_GEMMA, "{a:'x'}", NULL);
}

static void values_are_bounded(void **state) {
    (void)state;
    Buf deep = {0};
    for (int i = 0; i < VALUE_DEPTH; i++) buf_putc(&deep, '[');
    for (int i = 0; i < VALUE_DEPTH; i++) buf_putc(&deep, ']');
    check_value(VALUE_PYTHON, buf_cstr(&deep), buf_cstr(&deep));
    buf_putc(&deep, ']');
    deep.data[0] = '[';
    memmove(deep.data + 1, deep.data, deep.len - 1);
    check_value(VALUE_JSON, buf_cstr(&deep), NULL);
    deep.len = 0;
    for (int i = 0; i < 100000; i++) buf_putc(&deep, '(');
    check_value(VALUE_CALL, buf_cstr(&deep), NULL);
    deep.len = 0;
    for (int i = 0; i < 1000; i++) buf_putc(&deep, '1');
    check_value(VALUE_JSON, buf_cstr(&deep), NULL);
    buf_deinit(&deep);
}

/* ---- what is said of single texts */

#define TOOLS                                                                                                          \
    "[{\"type\":\"function\",\"function\":{\"name\":\"get_weather\",\"parameters\":{\"type\":\"object\","              \
    "\"properties\":{\"city\":{\"type\":\"string\"},\"days\":{\"type\":\"integer\"},\"any\":{},"                       \
    "\"maybe\":{\"type\":[\"string\",\"null\"]},\"r\":{\"$ref\":\"#/$defs/n\"}},\"$defs\":{\"n\":{\"type\":"           \
    "\"number\"},\"loop\":{\"anyOf\":[{\"$ref\":\"#/$defs/loop\"},{\"$ref\":\"#/$defs/loop\"}]}}}}},"                  \
    "{\"type\":\"function\",\"function\":{\"name\":\"noop\"}}]"

/* source: marks that betray the format. want: content|thoughts|name(arguments)... and * behind a call that is whole. */
static void check_text(const char *source, const char *prompt, const char *text, bool cut, const char *want) {
    Err err = {0};
    json_t *tools = js_parse(S(TOOLS), "tools", JS_EXACT, &err), *call;
    json_t *c = json_pack("{s:o, s:s, s:s, s:b}", "tools", tools, "prompt", prompt, "text", text, "cut", cut);
    bool same;
    json_t *have = run_case(str_of(source), c, &same);
    Buf shown = {0};
    buf_printf(&shown, "%s|%s|", json_string_value(json_object_get(have, "content")),
               json_string_value(json_object_get(have, "reasoning_content")));
    size_t i;
    json_array_foreach(json_object_get(have, "tool_calls"), i, call)
        buf_printf(&shown, "%s(%s)%s", json_string_value(json_object_get(call, "name")),
                   json_string_value(json_object_get(call, "arguments")),
                   json_is_true(json_object_get(call, "whole")) ? "*" : "");
    if (strcmp(buf_cstr(&shown), want) != 0) fail_msg("%s:\n want %s\n have %s", text, want, buf_cstr(&shown));
    if (!same) fail_msg("%s: depends on where it is cut", text);
    buf_deinit(&shown);
    json_decref(have);
    json_decref(c);
}

#define HERMES "<tool_call>"
#define THINKS "<tool_call><think>"
#define QWEN "<tool_call><function=<parameter="

static void only_calls_are_calls(void **state) {
    (void)state;
    check_text(HERMES, "", "Hi <b>!\n", false, "Hi <b>!\n||");
    check_text(HERMES, "", "a <tool_call>\n{\"name\": \"noop\"}\n</tool_call> b", false, "ab||noop({})*");
    check_text(HERMES, "", "<tool_call>{\"arguments\": {\"a\": 1}, \"name\": \"noop\", \"x\": [2]}</tool_call>", false,
               "||noop({\"a\": 1})*");
    check_text(HERMES, "", "<tool_call>{\"name\": \"noop\", \"arguments\": \"{\\\"a\\\": \\\"\\\\n\\\"}\"}</tool_call>",
               false, "||noop({\"a\": \"\\n\"})*");
    /* no such tool, no JSON, no end: nothing is left out */
    check_text(HERMES, "", "<tool_call>{\"name\": \"rm\"}</tool_call>", false,
               "<tool_call>{\"name\": \"rm\"}</tool_call>||");
    check_text(HERMES, "", "x\n<tool_call> is how", false, "x\n<tool_call> is how||");
    check_text(HERMES, "", "x <tool_", false, "x <tool_||");
    check_text(HERMES, "", "<tool_call>{\"name\": \"noo", true, "<tool_call>{\"name\": \"noo||");
    /* cut, and wrong, inside of arguments: as the model wrote them */
    check_text(HERMES, "", "<tool_call>{\"name\": \"noop\", \"arguments\": {\"a\": tr", true, "||noop({\"a\": )");
    check_text(HERMES, "", "<tool_call>{\"name\": \"noop\", \"arguments\": {a: 1}}</tool_call>!", false,
               "!||noop({a: 1}})");
    check_text(HERMES, "", "<tool_call>{\"name\": \"noop\", \"arguments\": {\"a\": 1}", false, "||noop({\"a\": 1})");
    check_text("\"parameters\":", "", "{\"name\": \"Bob\", \"parameters\": 1}", false,
               "{\"name\": \"Bob\", \"parameters\": 1}||");
    check_text("\"parameters\":", "", " {\"name\": \"noop\", \"parameters\": {}} {\"name\": \"noop\"}", false,
               "||noop({})*noop({})*");
    check_text("\"parameters\":", "", "See {\"name\": \"noop\", \"parameters\": {}}", false,
               "See {\"name\": \"noop\", \"parameters\": {}}||");
}

static void marks_of_the_prompt_are_not_told(void **state) {
    (void)state;
    check_text(">>>", "x>>>", "noop\n{\"a\": 1}", false, "||noop({\"a\": 1})*");
    check_text(">>>", "x>>>", "all\nHi>>>noop\n{}", false, "Hi||noop({})*");
    check_text(">>>", "x>>>", "Hello >>> you", false, "Hello >>> you||");
    check_text(">>>", "x>>>", "", false, "||");
    check_text("<|channel|><|message|>functions.", "<|start|>assistant", "Hi", false, "Hi||");
}

static void thoughts_are_apart(void **state) {
    (void)state;
    check_text(THINKS, "x", "<think>\na\n\n</think>\n\nHi", false, "Hi|a|");
    check_text(THINKS, "x<think>\n", "a</think>Hi", false, "Hi|a|");
    check_text(THINKS, "x<think>\n\n</think>\n", "Hi <think> there", false, "Hi <think> there||");
    check_text(THINKS, "x<think>", "a <tool_call>{\"name\":\"noop\"}</tool_call> b\n</think>", false,
               "|a <tool_call>{\"name\":\"noop\"}</tool_call> b|"); /* a thought calls nothing */
    check_text(THINKS, "x<think>", "a</think><tool_call>{\"name\":\"noop\"}</tool_call>", false, "|a|noop({})*");
    check_text(THINKS, "x<think>", "a</thi", true, "|a</thi|");
    check_text(THINKS, "x", "a</think>b", false, "a</think>b||");
}

static void schemas_type_what_has_no_type(void **state) {
    (void)state;
#define ARG(key, value) "<parameter=" key ">\n" value "\n</parameter>\n"
#define CALL(args) "<tool_call>\n<function=get_weather>\n" args "</function>\n</tool_call>"
    check_text(QWEN, "", CALL(ARG("city", "3") ARG("days", " 3 ") ARG("r", "1e2") ARG("maybe", "null")), false,
               "||get_weather({\"city\":\"3\",\"days\":3,\"r\":1e2,\"maybe\":null})*");
    check_text(QWEN, "", CALL(ARG("days", "a\n\"b\"\n") ARG("any", "[1]") ARG("new", "{'x': True}") ARG("any", "'q'")),
               false,
               "||get_weather({\"days\":\"a\\n\\\"b\\\"\\n\",\"any\":[1],\"new\":{\"x\":true},\"any\":\"'q'\"})*");
    check_text(QWEN, "", CALL(ARG("city", "\n</par\n") ARG("maybe", "nullify")), false,
               "||get_weather({\"city\":\"\\n</par\\n\",\"maybe\":\"nullify\"})*");
    check_text(QWEN, "", "<tool_call>\n<function=get_weather>\n<parameter=city>\nParis, t", true,
               "||get_weather({\"city\":\"Paris, t)");
    check_text(QWEN, "", "<function=noop>\n</function>", false, "||noop({})*");
    check_text(QWEN, "", "<tool_call><function=noop>and so on</tool_call>!", false, "!||noop({and so on)");
}

/* However much there is, time is linear and memory is not held: a megabyte of each. */
static void long_texts_are_quick(void **state) {
    (void)state;
    static const char *const parts[] = {"<tool_call>", "<think>", "{\"name\":", " ", "\n", "<", "</think>", "[[[[",
                                        "(a="};
    static const char *const sources[] = {THINKS, QWEN, "<|tool_call_start|>", "<|channel|><|message|>functions.",
                                          "\"parameters\":", "[TOOL_CALLS][ARGS]"};
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
            Buf text = {0};
            Err err = {0};
            while (text.len < 1 << 17) buf_put_str(&text, str_of(parts[k]));
            json_t *tools = js_parse(S(TOOLS), "tools", JS_EXACT, &err), *c = json_pack("{s:o}", "tools", tools);
            CallsOpts o = opts_of(str_of(sources[i]), c);
            json_decref(parse(&o, S(""), buf_view(&text), 1, 4, false));
            json_decref(c);
            buf_deinit(&text);
        }
}

static int print_cases(const char *path) {
    json_t *all = load(path), *c, *out = json_array();
    size_t i;
    json_array_foreach(all, i, c) {
        bool same;
        Str source = js_str(json_object_get(c, "source"));
        json_t *have = run_case(source, c, &same);
        json_object_set_new(have, "same", json_boolean(same));
        json_object_set_new(have, "format", json_string(calls_format_name(calls_format(source))));
        json_array_append_new(out, have);
    }
    json_dumpf(out, stdout, JSON_INDENT(1));
    json_decref(out);
    json_decref(all);
    return all ? 0 : 1;
}

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(printed_calls_parse_back),
        cmocka_unit_test(values_become_json),
        cmocka_unit_test(values_are_bounded),
        cmocka_unit_test(only_calls_are_calls),
        cmocka_unit_test(marks_of_the_prompt_are_not_told),
        cmocka_unit_test(thoughts_are_apart),
        cmocka_unit_test(schemas_type_what_has_no_type),
        cmocka_unit_test(long_texts_are_quick),
    };
    if (argc > 1) return print_cases(argv[1]);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
