/* From requests to token ids: raw prompts, chats, code to fill in (state.h). Workers; everything here is read-only. */
#include "server/tools.h"
#include "text/chat.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MAX_PROMPTS = 256, RAW = TOK_ADD_SPECIAL | TOK_PARSE_SPECIAL };

Prompts prompt_new(void) {
    return (Prompts){.ids = mem_new(1, sizeof(Ids)), .text = mem_new(1, sizeof(Buf)), .n = 1};
}

void prompt_free(Prompts *p) {
    for (int i = 0; i < p->n; i++) {
        ids_deinit(&p->ids[i]);
        buf_deinit(&p->text[i]);
    }
    ids_deinit(&p->border);
    free(p->ids);
    free(p->text);
    *p = (Prompts){0};
}

static bool encode(const Server *s, Str text, unsigned flags, Ids *out, Err *err) {
    if (!s->tok) return err_set(err, ERR_UNSUPPORTED, "the model has no tokenizer: prompts must be token ids");
    return tok_encode(s->tok, text, flags, out, err);
}

static bool add_id(const Server *s, const json_t *v, Ids *out, Err *err) {
    json_int_t id = json_integer_value(v);
    if (id < 0 || id >= s->engine->vocab)
        return err_set(err, ERR_ARGUMENT, "token id %lld is not in the vocabulary of %lld", (long long)id,
                       (long long)s->engine->vocab);
    ids_put(out, (int32_t)id);
    return true;
}

bool prompt_mixed(const Server *s, const json_t *v, unsigned flags, Ids *out, Err *err) {
    if (json_is_string(v)) return encode(s, js_str(v), flags, out, err);
    if (!json_is_array(v)) return err_set(err, ERR_ARGUMENT, "must be a string or an array of strings and token ids");
    for (size_t i = 0; i < json_array_size(v); i++) {
        const json_t *part = json_array_get(v, i);
        bool ok = json_is_integer(part) ? add_id(s, part, out, err)
                  : json_is_string(part)
                      ? encode(s, js_str(part), i ? flags & ~(unsigned)TOK_ADD_SPECIAL : flags, out, err)
                      : err_set(err, ERR_ARGUMENT, "must be a string or an array of strings and token ids");
        if (!ok) return false;
    }
    return true;
}

/* One prompt: a string, ids, a mix of both, or {prompt_string}. */
static bool read_one(const Server *s, const json_t *v, Ids *ids, Buf *text, Err *err) {
    if (json_is_object(v)) {
        if (json_object_get(v, "multimodal_data"))
            return err_set(err, ERR_UNSUPPORTED, "multimodal_data is not supported");
        v = json_object_get(v, "prompt_string");
        if (!json_is_string(v)) return err_set(err, ERR_ARGUMENT, "an object needs a 'prompt_string'");
    }
    if (!prompt_mixed(s, v, RAW, ids, err)) return false;
    if (!ids->len) return err_set(err, ERR_ARGUMENT, "is empty");
    if (json_is_string(v)) buf_put_str(text, js_str(v));
    else if (s->tok) tok_decode(s->tok, ids->data, (int)ids->len, true, text, NULL);
    return true;
}

bool prompt_read(const Server *s, const json_t *v, Prompts *out, Err *err) {
    bool several = false, mixed = false;
    if (json_is_array(v)) {
        several = json_array_size(v) > 0;
        for (size_t i = 0; i < json_array_size(v); i++) mixed |= json_is_integer(json_array_get(v, i));
        several = several && !mixed; /* with an id in it, it is one prompt */
    }
    size_t count = several ? json_array_size(v) : 1;
    if (count > MAX_PROMPTS) return err_set(err, ERR_ARGUMENT, "%zu prompts; at most %d", count, MAX_PROMPTS);
    *out = (Prompts){.ids = mem_new(count, sizeof(Ids)), .text = mem_new(count, sizeof(Buf)), .n = (int)count};
    bool ok = true;
    for (size_t i = 0; ok && i < count; i++)
        ok = read_one(s, several ? json_array_get(v, i) : v, &out->ids[i], &out->text[i], err);
    if (ok) return true;
    prompt_free(out);
    return err_field(err, "prompt");
}

bool prompt_given(const Server *s, const Params *p, Prompts *out, Err *err) {
    const json_t *prompt = json_object_get(p->body, "prompt");
    if (!prompt || json_is_null(prompt))
        return err_set(err, ERR_ARGUMENT, "\"prompt\" is required") || err_about(err, "prompt");
    return prompt_read(s, prompt, out, err);
}

/* Does the model ask for BOS before a text? */
static bool wants_bos(const Server *s) {
    Ids ids = {0};
    bool wants = tok_encode(s->tok, S(""), TOK_ADD_SPECIAL, &ids, NULL) && ids.len && ids.data[0] == tok_bos(s->tok);
    ids_deinit(&ids);
    return wants;
}

/* ---- chats */

/* What others can read, and what nobody knows. */
static bool refuse_part(size_t at, const char *type, Err *err) {
    static const char *const media[] = {"image", "audio", "video", "file"};
    for (size_t i = 0; i < sizeof media / sizeof *media; i++)
        if (strstr(type, media[i]))
            return err_set(err, ERR_UNSUPPORTED, "messages[%zu]: content of type '%.40s' is not supported", at, type);
    return err_set(err, ERR_ARGUMENT, "messages[%zu]: there is no content of type '%.40s'", at, type);
}

/* Parts of text become one text, as llama-server joins them; other parts are not built. NULL: an error. */
static json_t *content_of(const json_t *content, size_t at, bool assistant, const char *between, Err *err) {
    if (json_is_string(content)) return json_incref((json_t *)(uintptr_t)content);
    if (!json_is_array(content)) {
        err_set(err, ERR_ARGUMENT, "messages[%zu]: 'content' must be a string or an array", at);
        return NULL;
    }
    Buf text = {0};
    bool ok = true;
    for (size_t i = 0; ok && i < json_array_size(content); i++) {
        const json_t *part = json_array_get(content, i);
        const char *type = json_string_value(json_object_get(part, "type"));
        bool refusal = type && assistant && strcmp(type, "refusal") == 0;
        const json_t *said = json_object_get(part, refusal ? type : "text");
        if (!type) ok = err_set(err, ERR_ARGUMENT, "messages[%zu]: content[%zu] needs a 'type'", at, i);
        else if (strcmp(type, "text") != 0 && !refusal) ok = refuse_part(at, type, err);
        else if (!json_is_string(said))
            ok = err_set(err, ERR_ARGUMENT, "messages[%zu]: content[%zu] needs a '%s'", at, i,
                         refusal ? type : "text");
        else buf_printf(&text, "%s", i ? between : "");
        if (ok) buf_put_str(&text, js_str(said));
    }
    json_t *result = ok ? json_stringn(text.len ? text.data : "", text.len) : NULL;
    buf_deinit(&text);
    return result;
}

/* An assistant's message without content: what it refused with, or nothing. A template that knows calls of tools sees
 * a message of calls as it is. */
static void set_silent(const Server *s, const json_t *given, json_t *copy) {
    const json_t *refusal = json_object_get(given, "refusal");
    bool calls = json_array_size(json_object_get(given, "tool_calls")) > 0;
    if (json_string_length(refusal)) json_object_set(copy, "content", (json_t *)(uintptr_t)refusal);
    else if (!calls || str_find(buf_view(&s->template_source), S("tool_calls")) < 0)
        json_object_set_new(copy, "content", json_string("")); /* and not "None", as a template would write */
}

/* Content that is null or absent becomes "": true if there was any. */
static bool fill_silence(json_t *messages) {
    bool any = false;
    size_t i;
    json_t *m;
    json_array_foreach(messages, i, m) {
        const json_t *content = json_object_get(m, "content");
        if (content && !json_is_null(content)) continue;
        json_object_set_new(m, "content", json_string(""));
        any = true;
    }
    return any;
}

/* A message as its template will see it. NULL: an error. */
static json_t *message_of(const Server *s, const json_t *m, size_t at, bool last, Err *err) {
    const json_t *content = json_object_get(m, "content");
    const char *role = json_string_value(json_object_get(m, "role"));
    bool assistant = role && strcmp(role, "assistant") == 0;
    if (!json_is_object(m)) return err_set(err, ERR_ARGUMENT, "messages[%zu] must be an object", at), NULL;
    if (!role) return err_set(err, ERR_ARGUMENT, "messages[%zu] needs a 'role'", at), NULL;
    if (!content && !assistant) return err_set(err, ERR_ARGUMENT, "messages[%zu] needs 'content'", at), NULL;
    json_t *copy = json_copy((json_t *)(uintptr_t)m), *text = NULL;
    if (content && !json_is_null(content)) {
        text = content_of(content, at, assistant, assistant && last ? "\n\n" : "\n", err);
        if (text) json_object_set_new(copy, "content", text);
    } else if (assistant) {
        set_silent(s, m, copy);
    } else {
        json_object_set_new(copy, "content", json_string(""));
    }
    bool old_system = str_find(buf_view(&s->template_source), S("developer")) < 0; /* what it is called */
    if (old_system && strcmp(role, "developer") == 0) json_object_set_new(copy, "role", json_string("system"));
    if (!content || json_is_null(content) || text) return copy;
    json_decref(copy);
    return NULL;
}

static json_t *messages_of(const Server *s, const json_t *given, Err *err) {
    if (!given) return err_set(err, ERR_ARGUMENT, "'messages' is required"), NULL;
    size_t n = json_array_size(given);
    if (!n) return err_set(err, ERR_ARGUMENT, "'messages' must be an array with a message in it"), NULL;
    json_t *list = json_array();
    for (size_t i = 0; i < n; i++) {
        json_t *m = message_of(s, json_array_get(given, i), i, i + 1 == n, err);
        if (!m) {
            json_decref(list);
            return NULL;
        }
        json_array_append_new(list, m);
    }
    return list;
}

/* What a request adds to the template's variables. */
static bool add_kwargs(const Server *s, const json_t *body, json_t *vars, Err *err) {
    const json_t *given = json_object_get(body, "chat_template_kwargs"),
                 *effort = json_object_get(body, "reasoning_effort");
    const json_t *sources[] = {s->opts->chat_template_kwargs, given};
    if (given && !json_is_null(given) && !json_is_object(given))
        return err_set(err, ERR_ARGUMENT, "must be an object") || err_field(err, "chat_template_kwargs");
    for (int i = 0; i < 2; i++) {
        const char *key;
        json_t *v;
        json_object_foreach((json_t *)(uintptr_t)sources[i], key, v) {
            if (strcmp(key, "messages") == 0 || strcmp(key, "add_generation_prompt") == 0)
                return err_set(err, ERR_ARGUMENT, "'%s' is not its to set", key) ||
                       err_field(err, "chat_template_kwargs");
            if (strcmp(key, "enable_thinking") == 0 && !json_is_boolean(v))
                return err_set(err, ERR_ARGUMENT, "'enable_thinking' must be true or false") ||
                       err_field(err, "chat_template_kwargs");
            json_object_set(vars, key, v);
        }
    }
    if (!effort || json_is_null(effort)) return true;
    if (!json_is_string(effort))
        return err_set(err, ERR_ARGUMENT, "must be a string") || err_field(err, "reasoning_effort");
    if (str_eq(js_str(effort), S("none"))) return json_object_set_new(vars, "enable_thinking", json_false()) == 0;
    return json_object_set(vars, "reasoning_effort", (json_t *)(uintptr_t)effort) == 0;
}

/* The last message is the assistant's: the prompt is that of the others, and the answer begins with its text. */
static bool take_prefill(const Params *p, json_t *messages, json_t **prefill, Err *err) {
    size_t n = json_array_size(messages);
    const char *role = json_string_value(json_object_get(json_array_get(messages, n - 1), "role"));
    bool assistant = strcmp(role, "assistant") == 0;
    *prefill = NULL;
    if (!assistant && p->continue_final)
        return err_set(err, ERR_ARGUMENT, "the last message is not the assistant's") ||
               err_field(err, "continue_final_message");
    if (!assistant || (p->has_add_generation_prompt && !p->continue_final)) return true;
    const char *before = n > 1 ? json_string_value(json_object_get(json_array_get(messages, n - 2), "role")) : "";
    if (strcmp(before, "assistant") == 0)
        return err_set(err, ERR_ARGUMENT, "messages: two of the assistant at the end");
    if (json_array_size(json_object_get(json_array_get(messages, n - 1), "tool_calls")))
        return err_set(err, ERR_ARGUMENT, "messages: a message that calls tools cannot be continued");
    *prefill = json_incref(json_array_get(messages, n - 1));
    json_array_remove(messages, n - 1);
    return true;
}

static void put_span(Buf *text, TemplateSpans *spans, Str said) {
    if (!said.n) return;
    spans->span = mem_grow(spans->span, (size_t)spans->n + 1, sizeof *spans->span);
    spans->span[spans->n++] = (TokSpan){text->len, text->len + said.n};
    buf_put_str(text, said);
}

/* What the answer begins with: a thought, which goes on if there is no content behind it, and content. */
static bool put_prefill(const Server *s, const json_t *message, Buf *text, TemplateSpans *spans, Err *err) {
    Str thought = js_str(json_object_get(message, "reasoning_content"));
    Str content = js_str(json_object_get(message, "content"));
    bool marks = s->thoughts && !(s->format && s->format->shape == CALLS_CHANNELS);
    if (thought.n && !marks)
        return err_set(err, ERR_UNSUPPORTED, "messages: the last one's 'reasoning_content' cannot be continued here");
    if (thought.n) {
        Str prompt = buf_view(text), begins = str_of(s->thoughts->begins);
        while (prompt.n && strchr(" \n", prompt.p[prompt.n - 1])) prompt.n--;
        if (!str_ends(prompt, begins)) buf_printf(text, "%s\n", s->thoughts->begins);
        put_span(text, spans, thought);
        if (content.n) buf_printf(text, "\n%s\n\n", s->thoughts->ends);
    }
    put_span(text, spans, content);
    return true;
}

static void set_date(json_t *vars, const char *name, const char *format) {
    time_t now = (time_t)chat_now(); /* local time, as if it were UTC */
    struct tm tm;
    char text[32];
    if (json_object_get(vars, name)) return;
    size_t n = gmtime_r(&now, &tm) ? strftime(text, sizeof text, format, &tm) : 0;
    json_object_set_new(vars, name, json_stringn(text, n));
}

/* What llama-server gives templates: dates, else some tell one of the past; FireFunction's tools, as text; and that a
 * model may think, to templates that it changed to count on that. */
static void add_context(const Server *s, const Params *p, json_t *vars) {
    set_date(vars, "date_string", "%d %b %Y");
    set_date(vars, "datetime", "%b %d %Y");
    if (s->thinks && !json_object_get(vars, "enable_thinking"))
        json_object_set_new(vars, "enable_thinking", json_true());
    bool shown = p->tools && !tools_are_told(s, p);
    if (shown) json_object_set(vars, "tools", (json_t *)(uintptr_t)p->tools);
    if (str_find(buf_view(&s->template_source), S("functools[")) < 0 || json_object_get(vars, "functions")) return;
    char *text = shown ? json_dumps(p->tools, JSON_INDENT(2)) : NULL;
    json_object_set_new(vars, "functions", json_string(text ? text : ""));
    free(text);
}

/* A template that begins thoughts whatever it is told: they end there. */
static void end_thinking(Buf *text) {
    size_t n = text->len;
    while (n && text->data[n - 1] == '\n') n--;
    Str mark = S("<think>");
    if (n >= mark.n && memcmp(text->data + n - mark.n, mark.p, mark.n) == 0) buf_put_str(text, S("</think>"));
}

/* As llama-server does, content that is not there is "" where a template cannot take null. */
static bool render(const Server *s, const json_t *vars, Buf *text, TemplateSpans *spans, Err *err) {
    if (template_render(s->template, vars, chat_now(), text, spans, err)) return true;
    if (err->code == ERR_LIMIT || !fill_silence(json_object_get(vars, "messages"))) return false;
    free(spans->span);
    *spans = (TemplateSpans){0};
    text->len = 0;
    return template_render(s->template, vars, chat_now(), text, spans, err);
}

bool prompt_chat(const Server *s, const Params *p, Ids *ids, Buf *text, size_t *begun, Ids *border, Err *err) {
    if (!s->template) {
        *err = s->template_err;
        return false;
    }
    json_t *messages = messages_of(s, json_object_get(p->body, "messages"), err), *prefill = NULL, *vars = NULL;
    TemplateSpans spans = {0};
    if (!messages) err_about(err, "messages");
    bool ok = messages && take_prefill(p, messages, &prefill, err);
    ok = ok && (tools_show(s, p, messages, err) || err_about(err, "messages"));
    if (ok) vars = chat_vars(json_incref(messages), "messages", s->tok, err);
    ok = vars && add_kwargs(s, p->body, vars, err);
    if (ok) add_context(s, p, vars);
    if (ok) json_object_set_new(vars, "add_generation_prompt", json_boolean(p->add_generation_prompt || prefill));
    ok = ok && render(s, vars, text, &spans, err);
    if (!ok && vars && err->code != ERR_ARGUMENT)
        err->code = ERR_ARGUMENT; /* a template refuses: the messages are wrong for it */
    if (ok && json_is_false(json_object_get(vars, "enable_thinking"))) end_thinking(text);
    size_t asked = text->len;
    ok = ok && (!prefill || put_prefill(s, prefill, text, &spans, err));
    *begun = ok ? text->len - asked : 0;
    if (ok && ids && s->template_bos && wants_bos(s)) ids_put(ids, tok_bos(s->tok));
    ok = ok && (!ids || tok_encode_chat(s->tok, buf_view(text), spans.span, spans.n, ids, err));
    if (ok && ids && !ids->len) ok = err_set(err, ERR_ARGUMENT, "the chat template rendered nothing");
    if (ok && border) border_tokens(s->tok, ids, border);
    if (ok && border && !border->len) border_text(s->tok, buf_view(text), &spans, ids, border);
    free(spans.span);
    json_decref(vars);
    json_decref(messages);
    json_decref(prefill);
    return ok;
}

/* As far as the chat before that message, rendered alone, has the same tokens. */
int prompt_question(const Server *s, const Params *p, const Ids *ids) {
    const json_t *all = json_object_get(p->body, "messages");
    size_t last = json_array_size(all), begun;
    while (last && !str_eq(js_str(json_object_get(json_array_get(all, last - 1), "role")), S("user"))) last--;
    if (last < 2) return 0;
    json_t *before = json_array();
    for (size_t i = 0; i + 1 < last; i++) json_array_append(before, json_array_get(all, i));
    Params part = *p;
    part.body = json_copy(p->body);
    part.add_generation_prompt = part.continue_final = false;
    part.has_add_generation_prompt = true;
    json_object_set_new(part.body, "messages", before);
    Ids prefix = {0};
    Buf text = {0};
    Err err = {0};
    int n = 0;
    if (prompt_chat(s, &part, &prefix, &text, &begun, NULL, &err))
        while (n < (int)prefix.len && n < (int)ids->len && prefix.data[n] == ids->data[n]) n++;
    json_decref(part.body);
    ids_deinit(&prefix);
    buf_deinit(&text);
    return n < (int)ids->len ? n : 0;
}

/* ---- infill: the tokens that llama-server gives, but that nothing is cut to fit a batch */

/* A file's token, its name and a newline; without such a token: what stands between snippets. */
static bool put_file(const Server *s, int32_t sep, Str name, Ids *out, Err *err) {
    if (sep < 0) return encode(s, S("\n\n--- snippet ---\n\n"), 0, out, err);
    Buf line = {0};
    buf_put_str(&line, name);
    buf_putc(&line, '\n');
    ids_put(out, sep);
    bool ok = encode(s, buf_view(&line), 0, out, err);
    buf_deinit(&line);
    return ok;
}

static bool put_extra(const Server *s, const json_t *extra, int32_t sep, Ids *out, Err *err) {
    for (size_t i = 0; i < json_array_size(extra); i++) {
        const json_t *chunk = json_array_get(extra, i), *text = json_object_get(chunk, "text"),
                     *name = json_object_get(chunk, "filename");
        if (!json_is_string(text))
            return err_set(err, ERR_ARGUMENT, "every chunk needs a string 'text'") ||
                   err_field(err, "input_extra");
        if (name && !json_is_string(name))
            return err_set(err, ERR_ARGUMENT, "'filename' must be a string") || err_field(err, "input_extra");
        if (!put_file(s, sep, name ? js_str(name) : S("tmp"), out, err) || !encode(s, js_str(text), 0, out, err))
            return false;
    }
    return true;
}

bool prompt_infill(const Server *s, const json_t *body, Ids *ids, Err *err) {
    if (!s->tok) return err_set(err, ERR_UNSUPPORTED, "the model has no tokenizer");
    int32_t fim[FIM_COUNT];
    for (int i = 0; i < FIM_COUNT; i++) fim[i] = tok_fim(s->tok, (TokFim)i);
    if (fim[FIM_PRE] < 0 || fim[FIM_SUF] < 0 || fim[FIM_MID] < 0)
        return err_set(err, ERR_UNSUPPORTED, "Infill is not supported by this model: %s%s%s",
                       fim[FIM_PRE] < 0 ? "prefix token is missing. " : "",
                       fim[FIM_SUF] < 0 ? "suffix token is missing. " : "",
                       fim[FIM_MID] < 0 ? "middle token is missing. " : "");
    const json_t *prefix = json_object_get(body, "input_prefix"), *suffix = json_object_get(body, "input_suffix");
    const json_t *extra = json_object_get(body, "input_extra"), *prompt = json_object_get(body, "prompt");
    if (!prefix) return err_set(err, ERR_ARGUMENT, "\"input_prefix\" is required");
    if (!suffix) return err_set(err, ERR_ARGUMENT, "\"input_suffix\" is required");
    if (extra && !json_is_array(extra))
        return err_set(err, ERR_ARGUMENT,
                       "\"input_extra\" must be an array of {\"filename\": string, \"text\": string}");
    if (prompt && !json_is_string(prompt)) return err_set(err, ERR_ARGUMENT, "\"prompt\" must be a string");
    if (fim[FIM_REP] >= 0) {
        ids_put(ids, fim[FIM_REP]);
        if (!encode(s, S("myproject\n"), 0, ids, err)) return false;
    }
    if (!put_extra(s, extra, fim[FIM_SEP], ids, err)) return false;
    if (fim[FIM_SEP] >= 0 && !put_file(s, fim[FIM_SEP], S("filename"), ids, err)) return false;
    if (wants_bos(s)) ids_put(ids, tok_bos(s->tok));
    ids_put(ids, fim[FIM_PRE]);
    if (!prompt_mixed(s, prefix, 0, ids, err)) return err_field(err, "input_prefix");
    if (!encode(s, js_str(prompt), TOK_PARSE_SPECIAL, ids, err)) return false;
    ids_put(ids, fim[FIM_SUF]);
    if (!prompt_mixed(s, suffix, 0, ids, err)) return err_field(err, "input_suffix");
    ids_put(ids, fim[FIM_MID]);
    return true;
}
