/* Fuzz target: the first byte says what the rest is: GBNF, a pattern or a schema, and behind a NUL a text. What
 * compiles matches the text as well in one go as in two. */
#include "base/json.h"
#include "text/grammar/grammar.h"

#include <stdlib.h>
#include <string.h>

int fuzz_grammar(const uint8_t *data, size_t size);

static Grammar *grammar_of_input(char kind, Str source, Err *err) {
    if (kind == 'g') return grammar_gbnf(source, NULL, err);
    if (kind == 'r') return grammar_regex(source, err);
    json_t *schema = js_parse(source, "schema", JS_EXACT, err);
    Grammar *g = schema ? grammar_schema(schema, err) : NULL;
    json_decref(schema);
    return g;
}

int fuzz_grammar(const uint8_t *data, size_t size) {
    if (size < 1 || size > 4096) return 0;
    Str input = {(const char *)data + 1, size - 1};
    const char *nul = memchr(input.p, 0, input.n);
    Str source = {input.p, nul ? (size_t)(nul - input.p) : input.n};
    Str text = nul ? str_from(input, source.n + 1) : S("{\"a\":[1,\"b\"]}");
    Err err = {0};
    Grammar *g = grammar_of_input((char)data[0], source, &err);
    check(g || (err.code != ERR_OK && err.msg[0]));
    if (!g) return 0;
    int once = grammar_match(g, text, &err);
    check(once >= 0 || err.msg[0]);
    if (once >= 0) {
        int32_t half = grammar_walk(g, -1, (Str){text.p, text.n / 2}), end = half;
        if (half > 0) end = grammar_walk(g, half, str_from(text, text.n / 2));
        check((end > 0 && grammar_whole(g, end)) == (once == 1));
    }
    grammar_free(g);
    return 0;
}

#ifndef TENON_REPLAY
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return fuzz_grammar(data, size); }
#endif
