/* A conversation (see talk.h). For each answer the whole chat is rendered and tokenised anew, for a template may look
 * at all of it; the scheduler finds how much of that its slot still holds. */
#include "cli/talk.h"

#include "cli/bound.h"
#include "text/calls/calls.h"
#include "text/chat.h"

#include <stdlib.h>

enum { MAX_FILE = 64 << 20 };
#define STEP_SECONDS 0.1 /* what Ctrl-C waits for, where the engine can */

bool talk_open(Talk *t, const Opts *o, Err *err) {
    *t = (Talk){.opts = o};
    if (!generation_load(&t->l, o, err) || !bound_ready(t->l.engine, err)) return false;
    t->messages = json_array();
    t->sched = generation_sched(&t->l);
    sched_bound_step(t->sched, STEP_SECONDS);
    return tok_chat_template(t->l.tok).p ||
           err_set(err, ERR_UNSUPPORTED, "%s: the model has no chat template", t->l.engine->model->path);
}

void talk_close(Talk *t) {
    sched_close(t->sched);
    json_decref(t->messages);
    load_close(&t->l);
}

/* ---- messages ---- */

static Str role_of(const Talk *t, size_t i) {
    return js_str(json_object_get(json_array_get(t->messages, i), "role"));
}

static bool has_system(const Talk *t) {
    return json_array_size(t->messages) && str_eq(role_of(t, 0), S("system"));
}

static json_t *message(const char *role, Str text) {
    return json_pack("{s:s, s:o}", "role", role, "content", json_stringn(text.n ? text.p : "", text.n));
}

void talk_system(Talk *t, Str text) {
    if (has_system(t)) json_array_remove(t->messages, 0);
    if (text.n) json_array_insert_new(t->messages, 0, message("system", text));
}

void talk_reset(Talk *t) {
    for (size_t keep = has_system(t), n = json_array_size(t->messages); n > keep; n--)
        json_array_remove(t->messages, n - 1);
}

bool talk_save(const Talk *t, const char *path, Err *err) {
    char *text = json_dumps(t->messages, JSON_INDENT(1) | JSON_REAL_PRECISION(17));
    Buf out = {0};
    buf_put_str(&out, str_of(text));
    buf_putc(&out, '\n');
    free(text);
    bool ok = file_write(path, out.data, out.len, err);
    buf_deinit(&out);
    return ok;
}

bool talk_load(Talk *t, const char *path, Err *err) {
    json_t *list = js_parse_file(path, MAX_FILE, err);
    bool ok = list && (json_is_array(list) || err_set(err, ERR_FORMAT, "%s: not a JSON array of messages", path));
    for (size_t i = 0; ok && i < json_array_size(list); i++) {
        const json_t *m = json_array_get(list, i);
        if (!json_is_string(json_object_get(m, "role")) || !json_is_string(json_object_get(m, "content")))
            ok = err_set(err, ERR_FORMAT, "%s: message %zu has no role and content that are strings", path, i);
    }
    if (!ok) {
        json_decref(list);
        return false;
    }
    json_decref(t->messages);
    t->messages = list;
    return true;
}

/* ---- an answer ---- */

static bool render(const Talk *t, const json_t *messages, bool answer, Buf *text, Ids *out, Err *err) {
    json_t *vars = chat_vars(json_deep_copy(messages), "chat", t->l.tok, err);
    TemplateSpans spans = {0};
    bool ok = vars && json_object_set_new(vars, "add_generation_prompt", json_boolean(answer)) == 0 &&
              chat_render(t->l.tok, vars, text, &spans, err) &&
              tok_encode_chat(t->l.tok, buf_view(text), spans.span, spans.n, out, err);
    free(spans.span);
    json_decref(vars);
    return ok && (out->len || err_set(err, ERR_FORMAT, "the chat template renders nothing"));
}

/* Where the last message begins: as far as the conversation without it has the same tokens. */
static int question_of(const Talk *t, const Ids *prompt) {
    json_t *before = json_copy(t->messages);
    Buf text = {0};
    Ids ids = {0};
    Err err = {0};
    int n = 0;
    json_array_remove(before, json_array_size(before) - 1);
    if (t->l.engine->restore != RESTORE_NONE && json_array_size(before) && render(t, before, false, &text, &ids, &err))
        while (n < (int)ids.len && n < (int)prompt->len && ids.data[n] == prompt->data[n]) n++;
    json_decref(before);
    buf_deinit(&text);
    ids_deinit(&ids);
    return n < (int)prompt->len ? n : 0;
}

/* An answer that is cut into thoughts and what is said. */
typedef struct Heard {
    const Talk *t;
    const Listener *to;
    CallsOpts opts;
    Calls *calls; /* NULL: all of it is said */
    Buf said, thought;
    bool goes_on;
} Heard;

static void hear_part(void *user, CallsPart part, int call, Str text, Str id) {
    (void)call, (void)id;
    Heard *h = user;
    bool thought = part == CALLS_THOUGHT;
    buf_put_str(thought ? &h->thought : &h->said, text);
    if (h->goes_on) h->goes_on = (thought ? h->to->think : h->to->say)(h->to->user, text);
}

static bool hear(void *user, Str text) {
    Heard *h = user;
    if (h->calls) calls_put(h->calls, text);
    else hear_part(h, CALLS_CONTENT, 0, text, (Str){0});
    return h->goes_on;
}

static bool hear_stop(void *user) {
    const Heard *h = user;
    return h->to->stop(h->to->user);
}

static bool hear_shows(const void *user, int32_t id) {
    const Heard *h = user;
    return calls_need(h->opts.format, h->opts.thoughts, tok_bytes(h->t->l.tok, id));
}

/* Thoughts are told apart if somebody listens to them, and the template says how they look. */
static void hear_open(Heard *h, Str prompt) {
    Str source = tok_chat_template(h->t->l.tok);
    h->opts = (CallsOpts){.format = calls_format(source), .thoughts = calls_thoughts(source)};
    bool channels = h->opts.format && h->opts.format->shape == CALLS_CHANNELS;
    if (!h->to->think || (!h->opts.thoughts && !channels)) return;
    h->calls = calls_new(&h->opts, hear_part, h);
    calls_open(h->calls, prompt);
}

static void hear_close(Heard *h) {
    calls_free(h->calls);
    buf_deinit(&h->said);
    buf_deinit(&h->thought);
}

static json_t *heard_message(const Heard *h) {
    json_t *m = message("assistant", buf_view(&h->said));
    if (h->thought.len) json_object_set_new(m, "reasoning_content", json_stringn(h->thought.data, h->thought.len));
    return m;
}

static TalkEnd answer(Talk *t, const Ids *prompt, Heard *h, Generation *g, Err *err) {
    Listener to = {.say = hear, .stop = hear_stop, .user = h, .shows = h->calls ? hear_shows : NULL};
    int ctx = t->l.engine->opts.ctx;
    if (prompt->len >= (size_t)ctx) {
        err_set(err, ERR_CONTEXT, "the conversation has %zu tokens, the context holds %d: /reset forgets it, a larger "
                "--ctx holds more", prompt->len, ctx);
        return TALK_FAILED;
    }
    int question = question_of(t, prompt);
    if (!generate(t->sched, &t->l, t->opts, prompt, question, t->answers, &to, g, err)) return TALK_FAILED;
    if (h->calls) calls_end(h->calls, g->why != FINISH_STOP);
    if (g->why == FINISH_STOP) return TALK_DONE;
    if (g->why == FINISH_CANCELLED) return TALK_STOPPED;
    return (int)prompt->len + g->stats.n_generated < ctx ? TALK_LENGTH : TALK_CONTEXT;
}

TalkEnd talk_answer(Talk *t, Str text, const Listener *to, RequestStats *stats, Err *err) {
    Generation g = {0};
    Buf rendered = {0};
    Ids prompt = {0};
    Heard h = {.t = t, .to = to, .goes_on = true};
    TalkEnd end = TALK_FAILED;
    json_t *before = json_copy(t->messages);
    size_t n = json_array_size(t->messages);
    *err = (Err){0};
    if (text.p) {
        json_array_append_new(t->messages, message("user", text));
        n++;
    } else if (n && str_eq(role_of(t, n - 1), S("assistant"))) {
        json_array_remove(t->messages, --n);
    }
    if (!n || !str_eq(role_of(t, n - 1), S("user"))) {
        err_set(err, ERR_STATE, "there is no message to answer");
    } else if (render(t, t->messages, true, &rendered, &prompt, err)) {
        hear_open(&h, buf_view(&rendered));
        end = answer(t, &prompt, &h, &g, err);
    }
    if (end == TALK_FAILED || (end == TALK_STOPPED && !g.text.len)) {
        json_decref(t->messages);
        t->messages = before;
    } else {
        json_array_append_new(t->messages, heard_message(&h));
        json_decref(before);
        t->answers++;
    }
    *stats = g.stats;
    hear_close(&h);
    generation_deinit(&g);
    buf_deinit(&rendered);
    ids_deinit(&prompt);
    return end;
}
