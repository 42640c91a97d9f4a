/* Fuzz target: a template and, behind a NUL, its variables as JSON. Both may be anything; a failure has a message,
 * success has spans inside of the output, and a second run gives the same. */
#include "text/template/template.h"

#include <stdlib.h>
#include <string.h>

int fuzz_template(const uint8_t *data, size_t size);

static void check_spans(const TemplateSpans *spans, size_t from, size_t end) {
    for (int i = 0; i < spans->n; i++) {
        check(spans->span[i].begin >= from && spans->span[i].begin < spans->span[i].end);
        from = spans->span[i].end;
    }
    check(from <= end);
}

static void render_twice(const Template *t, const json_t *vars) {
    Err err = {0}, again = {0};
    Buf out = {0}, second = {0};
    TemplateSpans spans = {0};
    bool ok = template_render(t, vars, 1721997296, &out, &spans, &err);
    check(ok ? err.code == ERR_OK : err.code != ERR_OK && err.msg[0] && out.len == 0 && spans.n == 0);
    check_spans(&spans, 0, out.len);
    check(template_render(t, vars, 1721997296, &second, NULL, &again) == ok);
    check(str_eq(buf_view(&out), buf_view(&second)) && strcmp(err.msg, again.msg) == 0);
    free(spans.span);
    buf_deinit(&out);
    buf_deinit(&second);
}

int fuzz_template(const uint8_t *data, size_t size) {
    Str input = {(const char *)data, size};
    const char *nul = size ? memchr(data, 0, size) : NULL;
    Str source = {input.p, nul ? (size_t)(nul - input.p) : size};
    Str usual = S("{\"messages\": [{\"role\": \"user\", \"content\": \"a b\"}], \"n\": 3}");
    Str json = nul ? str_from(input, source.n + 1) : usual;
    Err err = {0};
    Template *t = template_open("fuzz", source, &err);
    check(t || (err.code != ERR_OK && err.msg[0]));
    json_t *vars = t ? js_parse(json, "vars", JS_EXACT, &err) : NULL;
    if (vars) render_twice(t, vars);
    json_decref(vars);
    template_close(t);
    return 0;
}

#ifndef TENON_REPLAY
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return fuzz_template(data, size); }
#endif
