/* Handlers that generate: body -> Params -> prompts -> Job -> engine thread. Workers. */
#include "server/form.h"
#include "server/tools.h"

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
    json_object_foreach(body, key, v) /* settings are no business of a template's; of a seed the lowest bits count */
        if (js_big(v).n && strcmp(key, "seed") != 0) json_object_set_new(body, key, js_rounded(v));
    if (json_is_object(body)) return body;
    if (body) err_set(&err, ERR_ARGUMENT, "the body must be a JSON object");
    json_decref(body);
    exchange_fail(x, 400, "%s", err.msg);
    return NULL;
}

/* Is there room for what the request asks? If not the exchange has its answer. */
static bool admit(Exchange *x, const Server *s, const Params *p, const Prompts *prompts) {
    int ctx = s->engine->opts.ctx, choices = prompts->n * p->n;
    for (int i = 0; i < prompts->n; i++) {
        size_t n = prompts->ids[i].len;
        bool full = n > (size_t)ctx || (n == (size_t)ctx && p->n_predict != 0);
        if (full) exchange_refuse_context(x, n, ctx);
        if (full) return false;
        x->n_prompt += (int)n;
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

/* What masks are made over, once. */
static void need_vocab(Server *s) {
    pthread_mutex_lock(&s->vocab_lock);
    if (!s->vocab) s->vocab = vocab_new(s->tok, s->engine->vocab, &s->engine->ends);
    pthread_mutex_unlock(&s->vocab_lock);
}

void handle_generate(Exchange *x) {
    Server *s = x->user;
    const Form *form = x->route->form;
    json_t *body = body_object(x);
    if (!body) return;
    Params p;
    Prompts prompts = {0};
    Err err = {0};
    bool ok = params_read(&p, form->fields, body, s->opts, s->tok, s->engine->opts.slots, &err) &&
              form->prompt(s, &p, &prompts, &err);
    if (ok && !constrain(s, &p, &prompts, &err)) {
        prompt_free(&prompts);
        ok = false;
    }
    if (ok) ignored_tell(&p.ignored, x);
    else exchange_refuse(x, &err);
    if (!ok || !admit(x, s, &p, &prompts)) {
        if (ok) prompt_free(&prompts);
        params_deinit(&p);
        return;
    }
    if (p.grammar) need_vocab(s);
    int ping_interval = p.stream ? p.ping_interval : 0;
    Job *j = job_new(s, x, &p, prompts, form_whole);
    x->job = j;
    exchange_busy(x, ping_interval);
    loop_submit(s->loop, &j->task);
}

/* A chat's prompt without its generation: its text, or the number of its tokens. Tools are the template's. */
static void prompt_only(Exchange *x, bool count) {
    const Server *s = x->user;
    json_t *body = body_object(x);
    if (!body) return;
    Params p;
    Ids ids = {0};
    Buf text = {0};
    size_t begun;
    Err err = {0};
    bool ok = params_read(&p, form_chat.fields, body, s->opts, s->tok, s->engine->opts.slots, &err) &&
              prompt_chat(s, &p, count ? &ids : NULL, &text, &begun, NULL, &err);
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
