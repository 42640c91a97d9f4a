/* Fuzz target: an answer's text, behind three bytes: the format, the thoughts and where they go, and where the text is
 * cut. However it is cut, the parts are the same. */
#include "text/calls/calls.h"

#include <stdlib.h>
#include <string.h>

int fuzz_calls(const uint8_t *data, size_t size);

typedef struct CallsHeard {
    Buf text[3]; /* content, thoughts, calls */
    int calls;
} CallsHeard;

static void hear_part(void *user, CallsPart part, int call, Str text, Str id) {
    CallsHeard *h = user;
    check(part <= CALLS_THOUGHT || call == h->calls - (part == CALLS_BEGIN ? 0 : 1));
    h->calls += part == CALLS_BEGIN;
    Buf *out = &h->text[part < CALLS_BEGIN ? part : CALLS_BEGIN];
    if (part == CALLS_BEGIN || part == CALLS_END) buf_putc(out, (char)part);
    buf_put_str(out, text);
    buf_put_str(out, id);
}

/* All of it as one text. */
static Buf hear_calls(const CallsOpts *o, Str prompt, Str text, size_t cut, bool end) {
    CallsHeard h = {0};
    Calls *c = calls_new(o, hear_part, &h);
    calls_open(c, prompt);
    calls_put(c, (Str){text.p, cut});
    calls_put(c, str_from(text, cut));
    calls_end(c, end);
    calls_free(c);
    for (int i = 1; i < 3; i++) {
        buf_putc(&h.text[0], '\n');
        buf_put_str(&h.text[0], buf_view(&h.text[i]));
        buf_deinit(&h.text[i]);
    }
    return h.text[0];
}

int fuzz_calls(const uint8_t *data, size_t size) {
    static json_t *tools;
    if (size < 4) return 0;
    if (!tools)
        tools = json_loads("[{\"function\":{\"name\":\"f\",\"parameters\":{\"properties\":{\"a\":{\"type\":\"string\"},"
                           "\"b\":{\"type\":\"integer\"},\"c\":{\"$ref\":\"#/$defs/c\"}},\"$defs\":{\"c\":{\"anyOf\":["
                           "{\"$ref\":\"#/$defs/c\"},{\"type\":\"null\"}]}}}}},{\"function\":{\"name\":\"g\"}}]", 0,
                           NULL);
    Str text = {(const char *)data + 3, size - 3};
    const CallFormat *first = NULL;
    int n = calls_formats(&first);
    Str marks = data[1] & 4 ? S("<think>") : data[1] & 8 ? S("<|channel>") : S("[THINK]");
    const Thoughts *thoughts = calls_thoughts(marks);
    CallsOpts o = {data[0] % (n + 1) == n ? NULL : first + data[0] % (n + 1), data[1] & 16 ? NULL : thoughts,
                   data[1] & 32 ? NULL : tools, (ThoughtsPlace)(data[1] % 3)};
    Str prompt = data[1] & 64 ? S("x<think>\n") : o.format && o.format->opened ? str_of(o.format->opened) : S("");
    size_t cut = text.n * data[2] / 256;
    bool end = data[1] & 128;
    Buf whole = hear_calls(&o, prompt, text, text.n, end), parts = hear_calls(&o, prompt, text, cut, end);
    check(str_eq(buf_view(&whole), buf_view(&parts)));
    buf_deinit(&whole);
    buf_deinit(&parts);
    return 0;
}

#ifndef TENON_REPLAY
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return fuzz_calls(data, size); }
#endif
