/* Fuzz target: a byte that says which route, then the body of a request. What is refused has a reason, what is read can
 * be told again as JSON, and every prompt that comes out of it is made of known ids. */
#include "server/params.h"
#include "server/state.h"

#include <string.h>

int fuzz_request(const uint8_t *data, size_t size);

/* A model without weights: a tokenizer is all that requests need. */
static Server *request_server(void) {
    static Server server;
    static ServerOpts opts;
    static tn_engine engine;
    if (server.opts) return &server;
    static const char chat[] = "{% for m in messages %}<{{ m.role }}>{{ m.content }}{% endfor %}";
    Err err = {0};
    Model *m = model_open("tests/golden/tokenizer/gpt2", MODEL_METADATA, &err);
    opts = (ServerOpts){.n_predict = -1, .sample = sample_defaults()};
    server.tok = m ? tok_open(m, &err) : NULL;
    server.template = template_open("fuzz", (Str){chat, sizeof chat - 1}, &err);
    check(server.tok && server.template);
    engine = (tn_engine){.model = m, .vocab = tok_size(server.tok)};
    server.engine = &engine;
    server.opts = &opts;
    return &server;
}

static void known_ids(const Server *s, const Ids *ids) {
    for (size_t i = 0; i < ids->len; i++) check(ids->data[i] >= 0 && ids->data[i] < s->engine->vocab);
}

static void use_params(const Server *s, const Params *p) {
    Ids one = {0}, border = {0};
    Buf rendered = {0};
    Prompts prompts;
    Err err = {0};
    size_t begun;
    const json_t *prompt = json_object_get(p->body, "prompt");
    if (prompt && prompt_read(s, prompt, &prompts, &err)) {
        for (int i = 0; i < prompts.n; i++) known_ids(s, &prompts.ids[i]);
        prompt_free(&prompts);
    }
    if (p->kind == PARAMS_CHAT && prompt_chat(s, p, &one, &rendered, &begun, &border, &err)) known_ids(s, &one);
    for (size_t i = 0; i < border.len; i++)
        check(border.data[i] > (i ? border.data[i - 1] : 0) && border.data[i] < (int)one.len);
    if (p->kind == PARAMS_INFILL && prompt_infill(s, p->body, &one, &err)) known_ids(s, &one);
    ids_deinit(&one);
    ids_deinit(&border);
    buf_deinit(&rendered);
    json_t *told = params_json(p, 1, false);
    check(told);
    json_decref(told);
}

int fuzz_request(const uint8_t *data, size_t size) {
    static const ParamsKind kinds[] = {PARAMS_NATIVE, PARAMS_INFILL, PARAMS_TEXT, PARAMS_CHAT};
    if (!size) return 0;
    const Server *s = request_server();
    Err err = {0};
    json_t *body = js_parse((Str){(const char *)data + 1, size - 1}, "body", JS_EXACT, &err);
    Params p;
    if (!body) {
        check(err.msg[0]);
    } else if (params_read(&p, kinds[data[0] % 4], body, s->opts, s->tok, 4, &err)) {
        use_params(s, &p);
        params_deinit(&p);
    } else {
        check(err.code == ERR_ARGUMENT || err.code == ERR_UNSUPPORTED || err.code == ERR_LIMIT);
        check(err.msg[0]);
        params_deinit(&p);
    }
    return 0;
}

#ifndef TENON_REPLAY
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return fuzz_request(data, size); }
#endif
