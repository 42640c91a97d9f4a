/* Chats with messages that say nothing, refuse or call tools, through the templates of the golden files: the prompt is
 * what transformers renders (tools/golden/templates_histories.py). */
#include "server/state.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void run_chat(Server *s, const char *name, const char *chat, json_t *messages, const json_t *expected) {
    Params p = {.kind = PARAMS_CHAT,
                .add_generation_prompt = true,
                .body = json_pack("{s:O, s:{s:s}}", "messages", messages, "chat_template_kwargs", "date_string",
                                  "26 Jul 2024")};
    Buf text = {0};
    size_t begun;
    Err err = {0};
    bool ok = prompt_chat(s, &p, NULL, &text, &begun, NULL, &err);
    if (ok == json_is_null(expected)) fail_msg("%s, %s: %s", name, chat, ok ? buf_cstr(&text) : err.msg);
    if (ok && !str_eq(buf_view(&text), js_str(expected)))
        fail_msg("%s, %s:\n%s\nand not\n%s", name, chat, buf_cstr(&text), json_string_value(expected));
    if (!ok) assert_true(err.code == ERR_ARGUMENT && err.msg[0]);
    buf_deinit(&text);
    json_decref(p.body);
}

static void test_all(void **state) {
    (void)state;
    Err err = {0};
    json_t *all = js_parse_file("tests/golden/template/histories.json", 64 << 20, &err);
    Model *m = model_open("tests/golden/tokenizer/llama-spm/tokenizer.gguf", MODEL_METADATA, &err);
    Tok *tok = m ? tok_open(m, &err) : NULL;
    if (!all || !tok) fail_msg("%s", err.msg);
    json_t *chats = json_object_get(all, "chats"), *templates = json_object_get(all, "templates");
    assert_true(json_array_size(templates) > 60);
    static const ServerOpts opts;
    for (size_t i = 0; i < json_array_size(templates); i++) {
        const json_t *t = json_array_get(templates, i), *expected = json_object_get(t, "expected");
        const char *name = json_string_value(json_object_get(t, "name")), *chat;
        Server s = {.opts = &opts, .tok = tok};
        buf_put_str(&s.template_source, js_str(json_object_get(t, "template")));
        s.template = template_open(name, buf_view(&s.template_source), &err);
        if (!s.template) fail_msg("%s", err.msg);
        json_t *messages;
        size_t k = 0;
        json_object_foreach(chats, chat, messages) {
            run_chat(&s, name, chat, messages, json_array_get(expected, k++));
        }
        template_close(s.template);
        buf_deinit(&s.template_source);
    }
    tok_close(tok);
    model_close(m);
    json_decref(all);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_all)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
