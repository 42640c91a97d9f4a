/* Handlers that generate: body -> Params -> prompts -> Job -> engine thread. Workers. */
#include "server/errors.h"
#include "server/state.h"

#include <string.h>

json_t *body_object(Exchange *x) {
    const Server *s = x->user;
    Err err = {0};
    Str text = buf_view(&x->body);
    size_t cost = js_cost(text), need = cost > text.n ? cost - text.n : 0; /* twice the body is charged already */
    if (!exchange_charge(x, need)) {
        buf_deinit(&x->body);
        if (need > s->opts->held) exchange_fail(x, 413, "the body has too many values");
        else exchange_fail(x, 503, "the requests hold too much memory");
        return NULL;
    }
    if (str_starts(text, S("\xef\xbb\xbf"))) text = str_from(text, 3); /* some editors begin a file so */
    json_t *body = js_parse(text, "body", JS_EXACT, &err), *v;
    const char *key;
    buf_deinit(&x->body);
    json_object_foreach(body, key, v) /* settings are no business of a template's */
        if (js_big(v).n) json_object_set_new(body, key, js_rounded(v));
    if (json_is_object(body)) return body;
    if (body) err_set(&err, ERR_ARGUMENT, "the body must be a JSON object");
    json_decref(body);
    exchange_fail(x, 400, "%s", err.msg);
    return NULL;
}

static bool read_prompts(const Server *s, const Params *p, Ids **ids, Buf **text, int *n, Err *err) {
    if (p->kind & (PARAMS_NATIVE | PARAMS_TEXT)) {
        const json_t *prompt = json_object_get(p->body, "prompt");
        if (!prompt || json_is_null(prompt))
            return err_set(err, ERR_ARGUMENT, "\"prompt\" is required") || err_about(err, "prompt");
        return prompt_read(s, prompt, ids, text, n, err);
    }
    if (p->tools && !str_eq(js_str(json_object_get(p->body, "tool_choice")), S("none")))
        return err_set(err, ERR_UNSUPPORTED,
                       "calling them is not supported; with the tool_choice 'none' they are only shown") ||
               err_field(err, "tools");
    *n = 1;
    *ids = mem_new(1, sizeof **ids);
    *text = mem_new(1, sizeof **text);
    bool ok = p->kind == PARAMS_CHAT ? prompt_chat(s, p, *ids, *text, err) : prompt_infill(s, p->body, *ids, err);
    if (ok && p->kind == PARAMS_INFILL) ok = tok_decode(s->tok, (*ids)->data, (int)(*ids)->len, true, *text, err);
    if (!ok) prompt_free(*ids, *text, 1);
    return ok;
}

static void refuse_context(Exchange *x, size_t tokens, int ctx) {
    Buf text = {0};
    buf_printf(&text, "request (%zu tokens) exceeds the available context size (%d tokens), try increasing it", tokens,
               ctx);
    exchange_reply(x, 400,
                   json_pack("{s:{s:i, s:s, s:s, s:I, s:i}}", "error", "code", 400, "message", buf_cstr(&text), "type",
                             "exceed_context_size_error", "n_prompt_tokens", (json_int_t)tokens, "n_ctx", ctx));
    buf_deinit(&text);
}

/* Is there room for what the request asks? If not the exchange has its answer. */
static bool admit(Exchange *x, const Server *s, const Params *p, const Ids *ids, int n) {
    int ctx = s->engine->opts.ctx, choices = n * p->n;
    for (int i = 0; i < n; i++) {
        bool full = ids[i].len > (size_t)ctx || (ids[i].len == (size_t)ctx && p->n_predict != 0);
        if (full) refuse_context(x, ids[i].len, ctx);
        if (full) return false;
        x->n_prompt += (int)ids[i].len;
    }
    Err err = {0};
    if (!sample_check(&p->sample, s->engine->vocab, &err)) exchange_refuse(x, &err);
    else if (choices > loop_capacity(s->loop))
        exchange_fail(x, 400, "%d sequences at once; the server takes %d", choices, loop_capacity(s->loop));
    else if (!loop_admit(s->loop, choices))
        exchange_fail(x, 503, "the queue is full: %d sequences run or wait", loop_capacity(s->loop));
    else return true;
    return false;
}

static void generate(Exchange *x, ParamsKind kind) {
    Server *s = x->user;
    json_t *body = body_object(x);
    if (!body) return;
    Params p;
    Ids *ids = NULL;
    Buf *text = NULL;
    Err err = {0};
    int n = 0;
    bool ok = params_read(&p, kind, body, s->opts, s->tok, s->engine->opts.slots, &err);
    ok = ok && read_prompts(s, &p, &ids, &text, &n, &err);
    if (ok) ignored_tell(&p.ignored, x);
    else exchange_refuse(x, &err);
    bool admitted = ok && admit(x, s, &p, ids, n);
    if (!admitted) {
        if (ok) prompt_free(ids, text, n);
        params_deinit(&p);
        return;
    }
    bool streams = p.stream;
    int ping_interval = p.ping_interval;
    Job *j = job_new(s, x, &p, ids, text, n);
    x->job = j;
    exchange_busy(x, streams, ping_interval);
    loop_submit(s->loop, j);
}

void handle_completion(Exchange *x) { generate(x, PARAMS_NATIVE); }
void handle_infill(Exchange *x) { generate(x, PARAMS_INFILL); }
void handle_text(Exchange *x) { generate(x, PARAMS_TEXT); }
void handle_chat(Exchange *x) { generate(x, PARAMS_CHAT); }

/* A chat's prompt without its generation: its text, or the number of its tokens. Tools are the template's. */
static void prompt_only(Exchange *x, bool count) {
    const Server *s = x->user;
    json_t *body = body_object(x);
    if (!body) return;
    Params p;
    Ids ids = {0};
    Buf text = {0};
    Err err = {0};
    bool ok = params_read(&p, PARAMS_CHAT, body, s->opts, s->tok, s->engine->opts.slots, &err) &&
              prompt_chat(s, &p, count ? &ids : NULL, &text, &err);
    if (ok) ignored_tell(&p.ignored, x);
    if (!ok) exchange_refuse(x, &err);
    else if (count)
        exchange_reply(x, 200,
                       json_pack("{s:s, s:I}", "object", "response.input_tokens", "input_tokens", (json_int_t)ids.len));
    else exchange_reply(x, 200, json_pack("{s:o}", "prompt", json_stringn(text.len ? text.data : "", text.len)));
    params_deinit(&p);
    ids_deinit(&ids);
    buf_deinit(&text);
}

void handle_count(Exchange *x) { prompt_only(x, true); }
void handle_template(Exchange *x) { prompt_only(x, false); }

void handle_unbuilt(Exchange *x) {
    exchange_fail(x, 501, "%s is not supported by this server", x->path);
}
