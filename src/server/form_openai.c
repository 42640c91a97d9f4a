/* OpenAI's forms: completions of a text, and chats. */
#include "server/form.h"

#include "server/state.h"

#include <stdio.h>

#define TEXT_OBJECT "text_completion"
#define CHAT_OBJECT "chat.completion"
#define CHAT_EVENT "chat.completion.chunk"

/* What was told of a choice. */
typedef struct Shown {
    size_t n_sent;            /* pieces of a stream */
    size_t n_chars;           /* of a completion, characters that logprobs have told */
    json_t *echoed;           /* those of the prompt's log-probabilities that were taken */
    json_t *held;             /* of a stream: probabilities of tokens whose text may yet be dropped */
    size_t n_text, n_held_at; /* bytes of the text so far; and where the first of them begins */
    json_t *certain;          /* of a chat that is parsed: those that the next delta tells */
} Shown;

static void forget(void *p) {
    Shown *shown = p;
    json_decref(shown->echoed);
    json_decref(shown->held);
    json_decref(shown->certain);
}

/* ---- parts */

static const char *finish_reason(const Choice *c) {
    return c->finish != FINISH_STOP ? "length" : c->n_calls ? "tool_calls" : "stop";
}

static json_t *usage_of(int prompt, int cached, int generated) {
    return json_pack("{s:i, s:i, s:i, s:{s:i}}", "completion_tokens", generated, "prompt_tokens", prompt,
                     "total_tokens", prompt + generated, "prompt_tokens_details", "cached_tokens", cached);
}

static json_t *usage_json(const Job *j) {
    int prompt = 0, cached = 0, generated = 0;
    for (int i = 0; i < j->n_choice; i++) {
        const Choice *c = &j->choice[i];
        generated += c->stats.n_generated;
        if (i % j->params.n) continue;
        prompt += c->stats.n_prompt;
        cached += c->stats.n_cached;
    }
    return usage_of(prompt, cached, generated);
}

static json_t *openai_frame(const Job *j, const char *object, json_t *choices) {
    return json_pack("{s:o, s:I, s:s, s:s, s:s, s:s}", "choices", choices, "created", (json_int_t)j->created, "model",
                     j->server->model_name.data, "system_fingerprint", j->server->build, "object", object, "id", j->id);
}

/* An event of a choice; usage: what it has cost so far, if every event shall say so, as vLLM calls it. */
static json_t *event_of(const Choice *c, const RequestStats *s, const char *object, json_t *choice) {
    const Job *j = c->job;
    json_t *o = openai_frame(j, object, json_pack("[o]", choice));
    if (j->params.include_usage && j->params.usage_always)
        json_object_set_new(o, "usage", usage_of(s->n_prompt, s->n_cached, s->n_generated));
    return o;
}

/* Of a stream: the probabilities of tokens whose text is certain by now, or NULL; those of a stop string never are. */
static json_t *certain_probs(Choice *c, const Taken *t, const Piece *p) {
    const Job *j = c->job;
    Shown *shown = c->shown;
    bool rest = p->kind == PIECE_DONE && !form_drops_text(c);
    if (form_has_probs(j, p)) {
        if (!shown->held) shown->held = json_array();
        json_array_append_new(shown->held, form_probs(j, t, p));
    }
    shown->n_text += p->n_text;
    json_t *list = NULL;
    while (json_array_size(shown->held) && (rest || shown->n_held_at < shown->n_text)) {
        json_t *first = json_array_get(shown->held, 0);
        shown->n_held_at += json_array_size(json_object_get(first, "bytes"));
        if (!list) list = json_array();
        json_array_append(list, first);
        json_array_remove(shown->held, 0);
    }
    return list;
}

/* A whole answer, whose choices choice_of makes; it takes the reference of probs. */
static json_t *whole(Job *j, const Taken *t, const char *object,
                     json_t *(*choice_of)(Choice *c, const Taken *t, Str text, json_t *tokens, json_t *probs)) {
    json_t *list = json_array(), *verbose = NULL, *tokens, *probs;
    for (int i = 0; i < j->n_choice; i++) {
        Buf text = {0};
        form_gather(&j->choice[i], t, &text, &tokens, &probs);
        if (j->params.verbose && !i)
            verbose = native_final(&j->choice[i], buf_view(&text), json_incref(tokens), NULL);
        json_array_append_new(list, choice_of(&j->choice[i], t, buf_view(&text), tokens, probs));
        json_decref(tokens);
        buf_deinit(&text);
    }
    json_t *body = openai_frame(j, object, list);
    json_object_set_new(body, "usage", usage_json(j));
    if (verbose) json_object_set_new(body, "__verbose", verbose);
    json_object_set_new(body, "timings", form_timings(&j->choice[0].stats));
    return body;
}

/* Is there more to show when a choice ends, or has nothing been shown yet? */
static bool has_rest(const Choice *c, const Piece *p) {
    const Shown *shown = c->shown;
    return p->n_text || !shown->n_sent || json_array_size(shown->held) || shown->certain;
}

/* The event that ends a choice, and behind the last one what ends the stream. */
static void put_end(Choice *c, const Taken *t, const Piece *p, const char *object, json_t *choice, Buf *out) {
    const Job *j = c->job;
    bool last = j->ended == j->n_choice, usage = last && j->params.include_usage;
    json_t *o = event_of(c, &c->stats, object, choice);
    if (j->params.verbose && !c->index)
        json_object_set_new(o, "__verbose",
                            native_final(c, (Str){t->text.data + p->text, p->n_text}, json_array(), NULL));
    if (!usage) json_object_set_new(o, "timings", form_timings(&c->stats));
    form_put_event(out, o);
    if (usage) {
        o = openai_frame(j, object, json_array());
        json_object_set_new(o, "usage", usage_json(j));
        json_object_set_new(o, "timings", form_timings(&c->stats));
        form_put_event(out, o);
    }
    if (last) buf_put_str(out, S("data: [DONE]\n\n"));
}

/* ---- completions of a text */

/* The characters that begin in these bytes. */
static size_t characters(const json_t *bytes) {
    size_t n = 0;
    for (size_t i = 0; i < json_array_size(bytes); i++)
        n += (json_integer_value(json_array_get(bytes, i)) & 0xC0) != 0x80;
    return n;
}

/* One more token of the list. Several may have the same text: the first keeps it. */
static void add_best(json_t *map, const json_t *token) {
    const char *text = json_string_value(json_object_get(token, "token"));
    char id[32];
    snprintf(id, sizeof id, "token_id:%d", (int)json_integer_value(json_object_get(token, "id")));
    json_object_set(map, json_object_get(map, text) ? id : text, json_object_get(token, "logprob"));
}

/* The token that was taken and the best ones, as OpenAI lists them: text to number. */
static json_t *best_tokens(const json_t *taken) {
    const json_t *best = json_object_get(taken, "top_logprobs"), *id = json_object_get(taken, "id");
    if (json_is_null(best)) return json_null();
    json_t *map = json_object();
    const json_t *own = taken; /* with the text that it has among the others: special tokens have one there */
    for (size_t i = 0; i < json_array_size(best); i++)
        if (json_equal(json_object_get(json_array_get(best, i), "id"), id)) own = json_array_get(best, i);
    add_best(map, own);
    for (size_t i = 0; i < json_array_size(best); i++)
        if (json_array_get(best, i) != own) add_best(map, json_array_get(best, i));
    return map;
}

/* Completions: chat's form, which llama-server has, and the lists that OpenAI's client knows. *offset: characters of
 * the text so far. */
static json_t *text_logprobs(const json_t *content, size_t *offset) {
    json_t *tokens = json_array(), *own = json_array(), *top = json_array(), *offsets = json_array();
    for (size_t i = 0; i < json_array_size(content); i++) {
        const json_t *e = json_array_get(content, i);
        json_array_append(tokens, json_object_get(e, "token"));
        json_array_append(own, json_object_get(e, "logprob"));
        json_array_append_new(top, best_tokens(e));
        json_array_append_new(offsets, json_integer((json_int_t)*offset));
        *offset += characters(json_object_get(e, "bytes"));
    }
    return json_pack("{s:O, s:o, s:o, s:o, s:o}", "content", content, "tokens", tokens, "token_logprobs", own,
                     "top_logprobs", top, "text_offset", offsets);
}

/* Of the prompt that a completion echoes with log-probabilities, else NULL: those of its tokens that have been taken.
 * The first token has none. */
static json_t *echoed(Choice *c) {
    const Job *j = c->job;
    Shown *shown = c->shown;
    if (shown->echoed || !j->params.echo || !j->params.sample.n_probs) return shown->echoed;
    json_t *first = form_prob(j, (TokenProb){j->prompt.ids[c->prompt].data[0], 0}, false);
    json_object_set_new(first, "logprob", json_null());
    json_object_set_new(first, "top_logprobs", json_null());
    return shown->echoed = json_pack("[o]", first);
}

static json_t *text_choice(Choice *c, Str text, json_t *probs, const char *finish) {
    Shown *shown = c->shown;
    json_t *logprobs = probs && !c->job->params.sample.post_probs ? text_logprobs(probs, &shown->n_chars)
                       : probs                                    ? json_pack("{s:O}", "content", probs)
                                                                  : json_null();
    json_decref(probs);
    return json_pack("{s:o, s:i, s:o, s:s?}", "text", form_text_json(text), "index", c->index, "logprobs", logprobs,
                     "finish_reason", finish);
}

static json_t *text_whole_choice(Choice *c, const Taken *t, Str text, json_t *tokens, json_t *probs) {
    json_t *all = echoed(c);
    for (size_t i = 0; i < t->n; i++)
        if (t->piece[i].choice == c->index && t->piece[i].kind == PIECE_PROMPT)
            json_array_append_new(all, form_probs(c->job, t, &t->piece[i]));
    if (all) {
        json_array_extend(all, probs);
        json_decref(probs);
        probs = json_incref(all);
    }
    json_t *o = text_choice(c, text, probs, finish_reason(c));
    if (c->job->params.return_tokens) json_object_set(o, "tokens", tokens);
    return o;
}

static json_t *text_whole(Job *j, const Taken *t) { return whole(j, t, TEXT_OBJECT, text_whole_choice); }

static void text_piece(Choice *c, const Taken *t, const Piece *p, Buf *out) {
    const Job *j = c->job;
    Shown *shown = c->shown;
    if (p->kind == PIECE_PROMPT) {
        json_array_append_new(echoed(c), form_probs(j, t, p));
        return;
    }
    bool progress = p->kind == PIECE_PROGRESS, first = !progress && !shown->n_sent++;
    if (first && j->params.echo) {
        json_t *echo = text_choice(c, form_echo(c), json_incref(echoed(c)), NULL);
        form_put_event(out, event_of(c, &p->stats, TEXT_OBJECT, echo));
    }
    json_t *probs = certain_probs(c, t, p);
    if (!p->n_text && !probs && !progress) return;
    json_t *choice = text_choice(c, (Str){t->text.data + p->text, p->n_text}, probs, NULL);
    json_t *o = event_of(c, &p->stats, TEXT_OBJECT, choice);
    if (j->params.timings_per_token) json_object_set_new(o, "timings", form_timings(&p->stats));
    if (progress) json_object_set_new(o, "prompt_progress", form_progress(&p->stats));
    form_put_event(out, o);
}

static void text_end(Choice *c, const Taken *t, const Piece *p, Buf *out) {
    if (has_rest(c, p)) text_piece(c, t, p, out);
    put_end(c, t, p, TEXT_OBJECT, text_choice(c, (Str){0}, NULL, finish_reason(c)), out);
}

const Form form_text = {.fields = PARAMS_TEXT, .id = "cmpl-", .shown = sizeof(Shown), .forget = forget,
                        .prompt = prompt_given, .piece = text_piece, .end = text_end, .whole = text_whole,
                        .error = error_body};

/* ---- chats */

static bool chat_prompt(const Server *s, const Params *p, Prompts *out, Err *err) {
    *out = prompt_new();
    Ids *border = graph_fixed(&s->engine->graph) ? &out->border : NULL;
    bool ok = prompt_chat(s, p, out->ids, out->text, &out->said, border, err);
    if (ok && p->recall_from < 0 && s->engine->restore != RESTORE_NONE) out->question = prompt_question(s, p, out->ids);
    if (!ok) prompt_free(out);
    return ok;
}

static json_t *chat_choice(const Choice *c, json_t *message, const char *key, json_t *probs, const char *finish) {
    json_t *o = json_pack("{s:s?, s:i, s:o}", "finish_reason", finish, "index", c->index, key, message);
    if (probs) json_object_set_new(o, "logprobs", json_pack("{s:o, s:n}", "content", probs, "refusal"));
    return o;
}

/* A call of a tool, or what a delta says of one. */
static json_t *call_json(const Taken *t, const Piece *p, bool delta) {
    Str text = {t->text.data + p->text, p->n_text}, id = {text.p + text.n, p->n_id};
    json_t *o = delta ? json_pack("{s:i}", "index", p->call) : json_object(), *f = json_object();
    if (p->part == CALLS_BEGIN) {
        json_object_set_new(o, "id", form_text_json(id));
        json_object_set_new(o, "type", json_string("function"));
        json_object_set_new(f, "name", form_text_json(text));
    }
    json_object_set_new(f, "arguments", p->part == CALLS_BEGIN ? json_string("") : form_text_json(text));
    json_object_set_new(o, "function", f);
    return o;
}

static void end_arguments(json_t *calls, Buf *arguments) {
    size_t n = json_array_size(calls);
    json_t *f = n ? json_object_get(json_array_get(calls, n - 1), "function") : NULL;
    if (f) json_object_set_new(f, "arguments", form_text_json(buf_view(arguments)));
    arguments->len = 0;
}

/* What the parts of a choice's text add up to. */
static json_t *parsed_message(const Choice *c, const Taken *t) {
    Buf content = {0}, thought = {0}, arguments = {0};
    json_t *calls = json_array();
    for (size_t i = 0; i < t->n; i++) {
        const Piece *p = &t->piece[i];
        Str text = {t->text.data + p->text, p->n_text};
        if (p->choice != c->index || p->kind != PIECE_PART) continue;
        if (p->part == CALLS_CONTENT) buf_put_str(&content, text);
        if (p->part == CALLS_THOUGHT) buf_put_str(&thought, text);
        if (p->part == CALLS_ARGUMENTS) buf_put_str(&arguments, text);
        if (p->part != CALLS_BEGIN) continue;
        end_arguments(calls, &arguments);
        json_array_append_new(calls, call_json(t, p, false));
    }
    end_arguments(calls, &arguments);
    bool silent = !content.len && json_array_size(calls);
    json_t *m = json_pack("{s:s, s:o}", "role", "assistant", "content",
                          silent ? json_null() : form_text_json(buf_view(&content)));
    if (thought.len) json_object_set_new(m, "reasoning_content", form_text_json(buf_view(&thought)));
    if (json_array_size(calls)) json_object_set(m, "tool_calls", calls);
    json_decref(calls);
    buf_deinit(&content);
    buf_deinit(&thought);
    buf_deinit(&arguments);
    return m;
}

static json_t *chat_whole_choice(Choice *c, const Taken *t, Str text, json_t *tokens, json_t *probs) {
    json_t *message = c->calls ? parsed_message(c, t)
                               : json_pack("{s:s, s:o}", "role", "assistant", "content", form_text_json(text));
    if (c->job->params.return_tokens) json_object_set(message, "tokens", tokens);
    return chat_choice(c, message, "message", probs, finish_reason(c));
}

static json_t *chat_whole(Job *j, const Taken *t) { return whole(j, t, CHAT_OBJECT, chat_whole_choice); }

static void put_delta(Buf *out, const Choice *c, const Piece *p, json_t *delta, json_t *probs, json_t *timings,
                     json_t *progress) {
    json_t *o = event_of(c, &p->stats, CHAT_EVENT, chat_choice(c, delta, "delta", probs, NULL));
    if (timings) json_object_set_new(o, "timings", timings);
    if (progress) json_object_set_new(o, "prompt_progress", progress);
    form_put_event(out, o);
}

/* Of a text that is parsed. What is certain of probabilities by a token goes with the part that it brings. */
static void parsed_piece(Choice *c, const Taken *t, const Piece *p, Buf *out) {
    Shown *shown = c->shown;
    json_t *timings = c->job->params.timings_per_token ? form_timings(&p->stats) : NULL;
    if (p->kind != PIECE_PART) {
        json_t *probs = certain_probs(c, t, p), *before = shown->certain;
        if (before && probs) json_array_extend(before, probs);
        if (before) json_decref(probs);
        shown->certain = before ? before : probs;
    }
    json_t *delta = NULL, *text = p->n_text ? form_text_json((Str){t->text.data + p->text, p->n_text}) : NULL;
    if (p->kind != PIECE_PART) delta = p->kind == PIECE_DONE && shown->certain ? json_object() : NULL;
    else if (p->part == CALLS_CONTENT) delta = json_pack("{s:O}", "content", text);
    else if (p->part == CALLS_THOUGHT) delta = json_pack("{s:O}", "reasoning_content", text);
    else if (p->part != CALLS_END) delta = json_pack("{s:[o]}", "tool_calls", call_json(t, p, true));
    json_decref(text);
    if (!delta) {
        json_decref(timings);
        return;
    }
    put_delta(out, c, p, delta, shown->certain, timings, NULL);
    shown->certain = NULL;
}

static void chat_piece(Choice *c, const Taken *t, const Piece *p, Buf *out) {
    const Job *j = c->job;
    Shown *shown = c->shown;
    bool first = !shown->n_sent++, progress = p->kind == PIECE_PROGRESS, timed = j->params.timings_per_token;
    json_t *role = first ? json_pack("{s:s, s:n}", "role", "assistant", "content") : NULL;
    if (progress) {
        put_delta(out, c, p, role ? role : json_object(), NULL, timed ? form_timings(&p->stats) : NULL,
                 form_progress(&p->stats));
        return;
    }
    if (role) put_delta(out, c, p, role, NULL, NULL, NULL);
    if (c->calls) {
        parsed_piece(c, t, p, out);
        return;
    }
    json_t *probs = certain_probs(c, t, p);
    if (!p->n_text && !probs) return;
    json_t *delta = json_object();
    if (p->n_text) json_object_set_new(delta, "content", form_text_json((Str){t->text.data + p->text, p->n_text}));
    put_delta(out, c, p, delta, probs, timed ? form_timings(&p->stats) : NULL, NULL);
}

static void chat_end(Choice *c, const Taken *t, const Piece *p, Buf *out) {
    if (has_rest(c, p)) chat_piece(c, t, p, out);
    put_end(c, t, p, CHAT_EVENT, chat_choice(c, json_object(), "delta", NULL, finish_reason(c)), out);
}

const Form form_chat = {.fields = PARAMS_CHAT, .id = "chatcmpl-", .shown = sizeof(Shown), .forget = forget,
                        .prompt = chat_prompt, .piece = chat_piece, .end = chat_end, .whole = chat_whole,
                        .error = error_body};
