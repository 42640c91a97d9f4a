/* See tools.h. */
#include "server/tools.h"

#include "base/ascii.h"
#include "text/calls/grammar.h"
#include "text/calls/schema.h"
#include "text/chat.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

enum { MAX_TOOLS = 1000, MAX_NAME = 128 };

/* ---- fields */

static bool is_name(Str name) {
    for (size_t i = 0; i < name.n; i++) {
        char ch = name.p[i];
        bool letter = ascii_is_letter(ch) || ascii_is_digit(ch);
        if (!letter && (!ch || !strchr("_-.:/", ch))) return false;
    }
    return name.n > 0 && name.n <= MAX_NAME;
}

static bool check_tool(const json_t *tools, size_t i, Err *err) {
    const json_t *tool = json_array_get(tools, i), *f = json_object_get(tool, "function");
    const json_t *type = json_object_get(tool, "type"), *parameters = json_object_get(f, "parameters");
    Str name = js_str(json_object_get(f, "name"));
    if (!json_is_object(tool)) return err_set(err, ERR_ARGUMENT, "must be an array of objects");
    if (type && !str_eq(js_str(type), S("function")))
        return err_set(err, ERR_UNSUPPORTED, "[%zu]: a type other than 'function' is not supported", i);
    if (!json_is_object(f)) return err_set(err, ERR_ARGUMENT, "[%zu] needs a 'function', an object", i);
    if (!is_name(name))
        return err_set(err, ERR_ARGUMENT, "[%zu]: 'name' must be 1 to %d letters, digits, '_', '-', '.', ':' or '/'", i,
                       MAX_NAME);
    const json_t *strict = json_object_get(f, "strict");
    if (strict && !json_is_boolean(strict) && !json_is_null(strict))
        return err_set(err, ERR_ARGUMENT, "[%zu]: 'strict' must be true or false", i);
    if (parameters && !json_is_object(parameters) && !json_is_null(parameters))
        return err_set(err, ERR_ARGUMENT, "[%zu]: 'parameters' must be an object", i);
    if (calls_function(tools, name) != f) return err_set(err, ERR_ARGUMENT, "[%zu]: a second '%.*s'", i, STR_ARG(name));
    return true;
}

bool tools_read(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    size_t n = json_array_size(v);
    if (!json_is_array(v)) return err_set(err, ERR_ARGUMENT, "must be an array of objects");
    if (n > MAX_TOOLS) return err_set(err, ERR_ARGUMENT, "%zu tools; at most %d", n, MAX_TOOLS);
    for (size_t i = 0; i < n; i++)
        if (!check_tool(v, i, err)) return false;
    p->tools = n ? v : NULL;
    return true;
}

bool tools_read_choice(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    static const char *const names[] = {"auto", "none", "required"};
    const json_t *f = json_object_get(v, "function"), *name = json_object_get(f ? f : v, "name");
    for (int i = 0; i < 3; i++)
        if (str_eq(js_str(v), str_of(names[i]))) return p->tool_choice = (ToolChoice)i, true;
    if (!json_is_object(v)) return err_set(err, ERR_ARGUMENT, "must be auto, none, required or an object");
    if (!str_eq(js_str(json_object_get(v, "type")), S("function")))
        return err_set(err, ERR_UNSUPPORTED, "a type other than 'function' is not supported");
    if (!json_is_string(name)) return err_set(err, ERR_ARGUMENT, "must name a function");
    p->tool_choice = TOOLS_REQUIRED;
    p->tool = js_str(name);
    return true;
}

bool tools_read_thoughts(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    static const struct {
        const char *name;
        ThoughtsPlace place;
    } places[] = {{"none", THOUGHTS_IN_TEXT}, {"auto", THOUGHTS_APART}, {"deepseek", THOUGHTS_APART},
                  {"deepseek-legacy", THOUGHTS_TWICE}};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (str_eq(js_str(v), str_of(places[i].name))) return p->place = places[i].place, true;
    return err_set(err, ERR_ARGUMENT, "must be none, auto, deepseek or deepseek-legacy");
}

bool tools_check(const Params *p, Err *err) {
    if (p->tool_choice != TOOLS_REQUIRED) return true;
    if (!p->tools) return err_set(err, ERR_ARGUMENT, "needs 'tools'") || err_field(err, "tool_choice");
    if (p->tool.p && !calls_function(p->tools, p->tool))
        return err_set(err, ERR_ARGUMENT, "there is no tool '%.*s'", (int)(p->tool.n < 60 ? p->tool.n : 60),
                       p->tool.p) ||
               err_field(err, "tool_choice");
    if (!p->parse_calls)
        return err_set(err, ERR_ARGUMENT, "and 'parse_tool_calls' false contradict each other") ||
               err_field(err, "tool_choice");
    return true;
}

/* ---- templates */

/* Renders a chat that calls a tool; false: the template refuses. */
static bool render_call(const Server *s, const char *arguments, bool as_text, Buf *out) {
    json_t *value = as_text ? json_string(arguments) : json_loads(arguments, 0, NULL);
    json_t *messages = json_pack("[{s:s, s:s}, {s:s, s:s, s:[{s:s, s:s, s:{s:s, s:o}}]}]", "role", "user", "content",
                                 "x", "role", "assistant", "content", "", "tool_calls", "type", "function", "id",
                                 "abcdefghi", "function", "name", "tenon_tool", "arguments", value);
    json_t *vars = chat_vars(messages, "probe", s->tok, NULL);
    if (vars) json_object_set_new(vars, "add_generation_prompt", json_false());
    bool ok = vars && template_render(s->template, vars, 0, out, NULL, NULL);
    json_decref(vars);
    return ok;
}

/* Are the arguments there, and as JSON or without quotes: not as Python prints an object? */
static bool shows_arguments(const Server *s, bool as_text) {
    Buf out = {0};
    bool ok = render_call(s, "{\"tenon_key\": \"tenon_value\"}", as_text, &out);
    Str text = buf_view(&out);
    ok = ok && str_find(text, S("tenon_key")) >= 0 && str_find(text, S("tenon_value")) >= 0 &&
         str_find(text, S("'tenon_key'")) < 0 && str_find(text, S("\\\"tenon_key")) < 0;
    buf_deinit(&out);
    return ok;
}

void tools_open(Server *s) {
    Str source = buf_view(&s->template_source);
    s->format = calls_format(source);
    s->thoughts = calls_thoughts(source);
    s->shows_tools = str_find(source, S("tools")) >= 0 || str_find(source, S("functools[")) >= 0;
    s->thinks = str_find(source, S("if not enable_thinking")) >= 0 &&
                str_find(source, S("enable_thinking is defined")) < 0 && str_find(source, S("enable_thinking |")) < 0;
    s->shows_calls = str_find(source, S("tool_calls")) >= 0;
    s->arguments_as_text = s->template && !shows_arguments(s, false) && shows_arguments(s, true);
}

bool tools_are_told(const Server *s, const Params *p) { return p->tools && !s->shows_tools; }

/* What calls are written in: of a template that knows no tools its own format, if it prints earlier calls in it. */
static const CallFormat *format_of(const Server *s) {
    bool own = s->format && (s->shows_tools || (s->shows_calls && calls_have_example(s->format)));
    return own ? s->format : calls_generic();
}

/* ---- messages */

/* Arguments as the template takes them. Ones that are no JSON object stay the text that they are. */
static void convert_arguments(const Server *s, json_t *function) {
    const json_t *given = json_object_get(function, "arguments");
    if (json_is_object(given) && s->arguments_as_text) {
        char *text = json_dumps(given, JSON_COMPACT);
        if (text) json_object_set_new(function, "arguments", json_string(text));
        free(text);
    } else if (json_is_string(given) && !s->arguments_as_text) {
        Str text = js_str(given);
        json_t *value = js_parse(text.n ? text : S("{}"), "arguments", JS_EXACT, NULL);
        if (json_is_object(value)) json_object_set(function, "arguments", value);
        json_decref(value);
    }
}

static bool check_call(const json_t *call, size_t at, size_t i, Err *err) {
    const json_t *f = json_object_get(call, "function"), *arguments = json_object_get(f, "arguments");
    if (f && (!json_is_object(f) || !json_is_string(json_object_get(f, "name"))))
        return err_set(err, ERR_ARGUMENT, "messages[%zu]: tool_calls[%zu] needs a 'function' with a 'name'", at, i);
    if (arguments && !json_is_string(arguments) && !json_is_object(arguments))
        return err_set(err, ERR_ARGUMENT, "messages[%zu]: tool_calls[%zu]: 'arguments' must be a string", at, i);
    return true;
}

/* Calls in words, behind the content. */
static void tell_calls(json_t *message, const json_t *calls) {
    Buf text = {0};
    buf_put_str(&text, js_str(json_object_get(message, "content")));
    for (size_t i = 0; i < json_array_size(calls); i++) {
        const json_t *f = json_object_get(json_array_get(calls, i), "function");
        const json_t *arguments = json_object_get(f, "arguments");
        if (!f) continue;
        char *shown = json_is_object(arguments) ? json_dumps(arguments, 0) : NULL;
        if (text.len) buf_putc(&text, '\n');
        buf_put_str(&text, S("<tool_call>\n{\"name\": "));
        js_quote(&text, js_str(json_object_get(f, "name")));
        buf_printf(&text, ", \"arguments\": %s}\n</tool_call>",
                   shown ? shown : json_string_length(arguments) ? json_string_value(arguments) : "{}");
        free(shown);
    }
    json_object_set_new(message, "content", json_stringn(text.data, text.len));
    json_object_del(message, "tool_calls");
    buf_deinit(&text);
}

/* A result in words: of a user, for templates that know nobody else. */
static void tell_result(json_t *message) {
    Buf text = {0};
    Str said = js_str(json_object_get(message, "content"));
    buf_printf(&text, "<tool_response>\n%.*s\n</tool_response>", STR_ARG(said));
    json_object_set_new(message, "role", json_string("user"));
    json_object_set_new(message, "content", json_stringn(text.data, text.len));
    buf_deinit(&text);
}

static bool is_role(const json_t *message, const char *role) {
    return str_eq(js_str(json_object_get(message, "role")), str_of(role));
}

/* Does the template print earlier calls, in the format that calls come in? */
static bool shows_natively(const Server *s) { return s->shows_calls && (s->shows_tools || format_of(s) == s->format); }

/* What there is to call, in the system's words. */
static void tell_tools(const Server *s, const Params *p, json_t *messages) {
    Buf text = {0};
    json_t *first = json_array_get(messages, 0);
    bool system = is_role(first, "system");
    if (system && json_string_length(json_object_get(first, "content"))) {
        buf_put_str(&text, js_str(json_object_get(first, "content")));
        buf_put_str(&text, S("\n\n"));
    }
    calls_instruction(format_of(s), p->tools, &text);
    if (!shows_natively(s))
        buf_put_str(&text, S(" What a tool answered comes between <tool_response> and </tool_response>."));
    json_t *message = json_pack("{s:s, s:s%}", "role", "system", "content", text.data, text.len);
    if (system) json_array_set_new(messages, 0, message);
    else json_array_insert_new(messages, 0, message);
    buf_deinit(&text);
}

/* Results that follow each other are one message, where two of a user may not be. */
static void join_results(json_t *messages) {
    for (size_t i = json_array_size(messages); i-- > 1;) {
        json_t *a = json_array_get(messages, i - 1), *b = json_array_get(messages, i);
        if (!is_role(a, "tool") || !is_role(b, "tool")) continue;
        Buf text = {0};
        buf_printf(&text, "%s\n</tool_response>\n<tool_response>\n%s", json_string_value(json_object_get(a, "content")),
                   json_string_value(json_object_get(b, "content")));
        json_object_set_new(a, "content", json_stringn(text.data, text.len));
        json_array_remove(messages, i);
        buf_deinit(&text);
    }
}

bool tools_show(const Server *s, const Params *p, json_t *messages, Err *err) {
    bool told = tools_are_told(s, p), words = p->tools && !shows_natively(s);
    size_t i, k;
    json_t *m;
    if (words) join_results(messages);
    json_array_foreach(messages, i, m) {
        json_t *calls = json_object_get(m, "tool_calls");
        if (calls && !json_is_null(calls) && !json_is_array(calls))
            return err_set(err, ERR_ARGUMENT, "messages[%zu]: 'tool_calls' must be an array", i);
        for (k = 0; k < json_array_size(calls); k++)
            if (!check_call(json_array_get(calls, k), i, k, err)) return false;
        if (words && is_role(m, "tool")) tell_result(m);
        if (!json_array_size(calls)) continue;
        json_t *copy = json_deep_copy(calls);
        for (k = 0; !words && k < json_array_size(copy); k++)
            convert_arguments(s, json_object_get(json_array_get(copy, k), "function"));
        if (words) tell_calls(m, copy);
        else json_object_set(m, "tool_calls", copy);
        json_decref(copy);
    }
    if (told && p->tool_choice != TOOLS_NONE) tell_tools(s, p, messages);
    return true;
}

/* ---- answers */

void tools_make_id(const Server *s, char id[CALL_ID_BYTES]) {
    static const char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    bool brief = s->format && s->format->short_ids;
    size_t from = brief ? 0 : 5, n = brief ? 9 : CALL_ID_BYTES - 1;
    uint8_t random[CALL_ID_BYTES] = {0};
    if (getrandom(random, sizeof random, 0) != (ssize_t)sizeof random) random[0] = 1;
    memcpy(id, "call_", 5);
    for (size_t i = from; i < n; i++) id[i] = letters[random[i] % (sizeof letters - 1)];
    id[n] = '\0';
}

static CallsOpts opts_of(const Server *s, const Params *p) {
    bool called = p->tools && p->tool_choice != TOOLS_NONE && p->parse_calls;
    const CallFormat *format = called ? format_of(s) : s->format;
    return (CallsOpts){format, s->thoughts, called ? p->tools : NULL, p->place};
}

Calls *tools_calls(const Server *s, const Params *p, CallsTell *tell, void *user) {
    CallsOpts o = opts_of(s, p);
    return p->kind == PARAMS_CHAT && (o.format || o.thoughts) ? calls_new(&o, tell, user) : NULL;
}

bool tools_need(const void *job, int32_t id) {
    const Job *j = job;
    const Params *p = &j->params;
    CallsOpts o = opts_of(j->server, p);
    Str text = tok_bytes(j->server->tok, id);
    for (size_t i = 0; i < json_array_size(p->preserved); i++)
        if (str_eq(js_str(json_array_get(p->preserved, i)), text)) return true;
    return p->kind == PARAMS_CHAT && calls_need(o.format, o.thoughts, text);
}

void tools_end_thought(const Server *s, Ids *out) {
    const CallFormat *f = s->format;
    Buf text = {0};
    Ids ids = {0};
    bool channels = f && f->shape == CALLS_CHANNELS;
    buf_printf(&text, "%s%s", channels ? "" : "\n", channels ? f->silent[0] : s->thoughts->ends);
    if (tok_encode(s->tok, buf_view(&text), TOK_PARSE_SPECIAL, &ids, NULL))
        for (size_t i = ids.len; i-- > 0;) ids_put(out, ids.data[i]);
    ids_deinit(&ids);
    buf_deinit(&text);
}

/* ---- what must be called */

static void mute(void *user, CallsPart part, int call, Str text, Str id) {
    (void)user, (void)part, (void)call, (void)text, (void)id;
}

/* What of an answer the prompt has begun. */
static void look_at_prompt(const Server *s, const Params *p, const Prompts *prompts, CallsAsked *a) {
    CallsOpts o = opts_of(s, p);
    Str prompt = buf_view(&prompts->text[0]), said = str_from(prompt, prompt.n - prompts->said);
    Calls *c = calls_new(&o, mute, NULL);
    prompt.n -= said.n;
    calls_open(c, prompt);
    calls_put(c, said);
    a->thinking = calls_thinking(c);
    while (prompt.n && strchr(" \n", prompt.p[prompt.n - 1])) prompt.n--;
    const char *opened = a->format ? a->format->opened : NULL;
    a->opened = opened && !said.n && str_ends(prompt, str_of(opened));
    calls_free(c);
}

/* OpenAI's: arguments shall be as the schema has them, also of a call that nobody forces. */
static bool any_strict(const json_t *tools) {
    for (size_t i = 0; i < json_array_size(tools); i++)
        if (json_is_true(json_object_get(json_object_get(json_array_get(tools, i), "function"), "strict"))) return true;
    return false;
}

/* May a thought stand before an answer that is asked for? Not where it would be taken for a part of it. */
static bool may_think(const Server *s, const Params *p, const Prompts *prompts) {
    Str prompt = buf_view(&prompts->text[0]);
    while (prompt.n && strchr(" \n", prompt.p[prompt.n - 1])) prompt.n--;
    bool over = s->thoughts && str_ends(prompt, str_of(s->thoughts->ends));
    return p->place != THOUGHTS_IN_TEXT && !over && !prompts->said;
}

bool tools_allow(const Server *s, Params *p, const Prompts *prompts, Lang *l, int32_t *e, Err *err) {
    if (p->kind != PARAMS_CHAT) return true;
    bool called = p->tools && p->tool_choice != TOOLS_NONE && p->parse_calls, answer = *e != EX_NONE;
    bool required = called && (answer || p->tool_choice == TOOLS_REQUIRED);
    if (called && p->lazy)
        return err_set(err, ERR_ARGUMENT, "and tools exclude each other") || err_field(err, "grammar_lazy");
    if (!called && (!answer || p->lazy)) return true;
    if (called && !required && !any_strict(p->tools)) return true;
    CallsOpts o = opts_of(s, p);
    bool channels = o.format && o.format->shape == CALLS_CHANNELS;
    if (!called && !channels && !(s->thoughts && may_think(s, p, prompts))) return true;
    CallsAsked a = {.format = o.format, .thoughts = o.thoughts, .tools = called ? p->tools : NULL, .only = p->tool,
                    .required = required || !called, .several = p->parallel_calls,
                    .answer = p->tool_choice == TOOLS_REQUIRED && called ? EX_NONE : *e};
    look_at_prompt(s, p, prompts, &a);
    *e = calls_lang(l, &a, err);
    p->grammar_thinks = a.required || channels;
    return *e >= 0 || err_field(err, "tools");
}
