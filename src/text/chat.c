/* Variables of chat templates (see chat.h). Oracle: transformers' render_jinja_template. */
#include "text/chat.h"

#include <stdlib.h>
#include <time.h>

/* Templates read a message's reasoning as reasoning_content or as thinking, so both are filled in from the first
 * that is there; the order of keys is transformers'. */
static json_t *with_reasoning(json_t *message) {
    static const char *const names[] = {"reasoning_content", "thinking", "reasoning"};
    json_t *value = NULL;
    for (int i = 0; i < 3 && (!value || json_is_null(value)); i++) value = json_object_get(message, names[i]);
    if (!value || json_is_null(value)) return json_incref(message);
    json_t *result = json_object();
    json_object_set(result, "thinking", value);
    json_object_update(result, message);
    json_object_set(result, "reasoning_content", value);
    return result;
}

json_t *chat_vars(json_t *messages, const char *what, const Tok *tok, Err *err) {
    json_t *list = json_array(), *vars = NULL;
    bool ok = json_is_array(messages) || err_set(err, ERR_FORMAT, "%s: not a JSON array of messages", what);
    for (size_t i = 0; ok && i < json_array_size(messages); i++) {
        json_t *message = json_array_get(messages, i);
        ok = json_is_object(message) || err_set(err, ERR_FORMAT, "%s: message %zu is not an object", what, i);
        if (ok) json_array_append_new(list, with_reasoning(message));
    }
    if (ok) {
        int n = 0;
        const TokName *names = tok ? tok_names(tok, &n) : NULL;
        vars = json_object();
        for (int i = 0; i < n; i++)
            json_object_setn_new(vars, names[i].name.p, names[i].name.n,
                                 json_stringn(names[i].text.p, names[i].text.n));
        json_object_set(vars, "messages", list);
        json_object_set_new(vars, "tools", json_null());
        json_object_set_new(vars, "documents", json_null());
    }
    json_decref(list);
    json_decref(messages);
    return vars;
}

/* Local time, as Python's datetime.now(), which transformers calls. */
int64_t chat_now(void) {
    time_t t = time(NULL);
    struct tm tm;
    return localtime_r(&t, &tm) ? (int64_t)t + tm.tm_gmtoff : (int64_t)t;
}

Str chat_template_of(const Tok *tok, const json_t *vars) {
    return json_is_null(json_object_get(vars, "tools")) ? tok_chat_template(tok) : tok_tool_template(tok);
}

bool chat_render(const Tok *tok, const json_t *vars, Buf *out, TemplateSpans *untrusted, Err *err) {
    Str source = chat_template_of(tok, vars);
    if (!source.p) return err_set(err, ERR_UNSUPPORTED, "the model has no chat template");
    Template *t = template_open("chat template", source, err);
    bool ok = t && template_render(t, vars, chat_now(), out, untrusted, err);
    template_close(t);
    return ok;
}

bool chat_encode(const Tok *tok, const json_t *vars, Ids *out, Err *err) {
    Buf rendered = {0};
    TemplateSpans spans = {0};
    bool ok = chat_render(tok, vars, &rendered, &spans, err) &&
              tok_encode_chat(tok, buf_view(&rendered), spans.span, spans.n, out, err);
    free(spans.span);
    buf_deinit(&rendered);
    return ok;
}
