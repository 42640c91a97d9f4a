/* Answers: what a Job's pieces look like in llama-server's and OpenAI's forms, whole or as a stream of events. A whole
 * answer is built by a worker, a stream by its connection's thread; either is alone with what it took from the Job. */
#include "server/errors.h"
#include "server/state.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- parts */

static json_t *text_json(Str s) {
    ptrdiff_t bad = utf8_bad(s); /* text of a Stop is whole; a single token's may not be */
    return json_stringn(s.p ? s.p : "", bad < 0 ? s.n : (size_t)bad);
}

static json_t *timings_json(const RequestStats *s) {
    int fed = s->n_fed - s->n_cached, steps = s->n_generated - 1;
    if (fed < 0) fed = 0;
    bool timed = steps > 0 && s->predicted_ms > 0;
    return json_pack("{s:i, s:i, s:f, s:f, s:f, s:i, s:f, s:f, s:f}", "cache_n", s->n_cached, "prompt_n", fed,
                     "prompt_ms", s->prompt_ms, "prompt_per_token_ms", fed ? s->prompt_ms / fed : 0.0,
                     "prompt_per_second", s->prompt_ms > 0 ? 1e3 * fed / s->prompt_ms : 0.0, "predicted_n",
                     s->n_generated, "predicted_ms", s->predicted_ms, "predicted_per_token_ms",
                     timed ? s->predicted_ms / steps : 0.0, "predicted_per_second",
                     timed ? 1e3 * steps / s->predicted_ms : 0.0);
}

static json_t *progress_json(const RequestStats *s) {
    return json_pack("{s:i, s:i, s:i, s:I}", "total", s->n_prompt, "cache", s->n_cached, "processed", s->n_fed,
                     "time_ms", (json_int_t)s->prompt_ms);
}

/* A token's text as a string of its own: one whose bytes are no characters is written as OpenAI does. */
static json_t *token_json(Str bytes) {
    if (utf8_bad(bytes) < 0) return text_json(bytes);
    Buf text = {0};
    buf_put_str(&text, S("bytes:"));
    for (size_t i = 0; i < bytes.n; i++) buf_printf(&text, "\\x%02x", (unsigned char)bytes.p[i]);
    json_t *o = json_stringn(text.data, text.len);
    buf_deinit(&text);
    return o;
}

static json_t *prob_json(const Job *j, TokenProb p, bool own) {
    const Tok *tok = j->server->tok;
    Str text = tok && !(own && tok_is_special(tok, p.id)) ? tok_bytes(tok, p.id) : S("");
    json_t *bytes = json_array();
    for (size_t i = 0; i < text.n; i++) json_array_append_new(bytes, json_integer((unsigned char)text.p[i]));
    double value = isfinite(p.p) ? (double)p.p : -3.4e38;
    json_t *o = json_pack("{s:i, s:o, s:o, s:f}", "id", p.id, "token", token_json(text), "bytes", bytes,
                          j->params.sample.post_probs ? "prob" : "logprob", value);
    return o;
}

/* {id, token, bytes, logprob, top_logprobs}, or prob and top_probs. */
static json_t *probs_json(const Job *j, const Taken *t, const Piece *p) {
    json_t *o = prob_json(j, t->probs[p->probs], p->kind == PIECE_TOKEN), *top = json_array();
    int n = p->n_best < j->params.n_top ? p->n_best : j->params.n_top;
    for (int i = 0; i < n; i++) json_array_append_new(top, prob_json(j, t->probs[p->probs + 1 + (size_t)i], false));
    json_object_set_new(o, j->params.sample.post_probs ? "top_probs" : "top_logprobs", top);
    return o;
}

static bool has_probs(const Job *j, const Piece *p) { return j->params.sample.n_probs > 0 && p->kind == PIECE_TOKEN; }

static const char *finish_reason(const Choice *c) { return c->finish == FINISH_STOP ? "stop" : "length"; }

static const char *stop_type(const Choice *c) {
    if (c->finish != FINISH_STOP) return c->finish == FINISH_LENGTH ? "limit" : "none";
    return c->why == STOP_WORD ? "word" : "eos";
}

/* Its last tokens may say more than its text. */
static bool drops_text(const Choice *c) { return c->why == STOP_WORD || c->cut; }

static bool is_truncated(const Choice *c) {
    const Job *j = c->job;
    return c->finish == FINISH_LENGTH && c->stats.n_generated != j->params.n_predict &&
           c->stats.n_prompt + c->stats.n_generated >= j->server->engine->opts.ctx;
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

/* Of the prompt that a completion echoes with log-probabilities, else NULL: those of its tokens that have been taken.
 * The first token has none. */
static json_t *echoed(Choice *c) {
    const Job *j = c->job;
    if (c->echoed || !j->params.echo || !j->params.sample.n_probs) return c->echoed;
    json_t *first = prob_json(j, (TokenProb){j->prompt[c->prompt].data[0], 0}, false);
    json_object_set_new(first, "logprob", json_null());
    json_object_set_new(first, "top_logprobs", json_null());
    return c->echoed = json_pack("[o]", first);
}

/* ---- llama-server's /completion */

static json_t *nested_fields(const json_t *from, const json_t *fields) {
    json_t *out = json_object();
    for (size_t i = 0; i < json_array_size(fields); i++) {
        const char *path = json_string_value(json_array_get(fields, i));
        json_t *at = (json_t *)(uintptr_t)from;
        for (const char *p = path; at && *p;) {
            char key[128];
            size_t n = strcspn(p, "/");
            if (n >= sizeof key) {
                at = NULL;
                break;
            }
            memcpy(key, p, n);
            key[n] = '\0';
            at = json_object_get(at, key);
            p += n + (p[n] == '/');
        }
        if (at) json_object_set(out, path, at);
    }
    return out;
}

/* The prompt as its tokens spell it, special ones too. */
static json_t *prompt_json(const Job *j, const Ids *ids) {
    Buf text = {0}, clean = {0};
    if (j->server->tok) tok_decode(j->server->tok, ids->data, (int)ids->len, true, &text, NULL);
    js_quote(&clean, buf_view(&text)); /* what is no character becomes U+FFFD */
    json_t *o = json_loadb(clean.data, clean.len, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
    buf_deinit(&text);
    buf_deinit(&clean);
    return o ? o : json_string("");
}

static json_t *native_final(const Choice *c, Str content, json_t *tokens, json_t *probs) {
    const Job *j = c->job;
    const RequestStats *s = &c->stats;
    Str word = c->why == STOP_WORD ? stop_word(c->stop) : (Str){0};
    json_t *o = json_pack("{s:i, s:o, s:o, s:i, s:b, s:s, s:i, s:i, s:o, s:o, s:b, s:b, s:s, s:o, s:i, s:o}", "index",
                          c->index, "content", text_json(content), "tokens", tokens, "id_slot", s->slot, "stop", 1,
                          "model", j->server->model_name.data, "tokens_predicted", s->n_generated, "tokens_evaluated",
                          s->n_prompt, "generation_settings", params_json(&j->params, c->seed, false), "prompt",
                          prompt_json(j, &j->prompt[c->prompt]), "has_new_line", c->new_line, "truncated",
                          is_truncated(c), "stop_type", stop_type(c), "stopping_word", text_json(word), "tokens_cached",
                          s->n_prompt + s->n_generated - (s->n_generated > 0), "timings", timings_json(s));
    if (probs) json_object_set_new(o, "completion_probabilities", probs);
    if (!j->params.response_fields || j->params.kind & (PARAMS_TEXT | PARAMS_CHAT)) return o;
    json_t *some = nested_fields(o, j->params.response_fields);
    json_decref(o);
    return some;
}

static json_t *native_partial(const Job *j, const Taken *t, const Piece *p) {
    json_t *tokens = json_array();
    if (p->id >= 0) json_array_append_new(tokens, json_integer(p->id));
    json_t *o = json_pack("{s:i, s:o, s:o, s:b, s:i, s:i, s:i}", "index", p->choice, "content",
                          text_json((Str){t->text.data + p->text, p->n_text}), "tokens", tokens, "stop", 0, "id_slot",
                          p->stats.slot, "tokens_predicted", p->stats.n_generated, "tokens_evaluated",
                          p->stats.n_prompt);
    if (j->params.timings_per_token) json_object_set_new(o, "timings", timings_json(&p->stats));
    if (p->kind == PIECE_PROGRESS) json_object_set_new(o, "prompt_progress", progress_json(&p->stats));
    if (has_probs(j, p)) json_object_set_new(o, "completion_probabilities", json_pack("[o]", probs_json(j, t, p)));
    return o;
}

/* ---- OpenAI's forms */

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

static json_t *text_choice(Choice *c, Str text, json_t *probs, const char *finish) {
    json_t *logprobs = probs && !c->job->params.sample.post_probs ? text_logprobs(probs, &c->n_chars)
                       : probs                                    ? json_pack("{s:O}", "content", probs)
                                                                  : json_null();
    json_decref(probs);
    return json_pack("{s:o, s:i, s:o, s:s?}", "text", text_json(text), "index", c->index, "logprobs", logprobs,
                     "finish_reason", finish);
}

static json_t *openai_frame(const Job *j, const char *object, json_t *choices) {
    return json_pack("{s:o, s:I, s:s, s:s, s:s, s:s}", "choices", choices, "created", (json_int_t)j->created, "model",
                     j->server->model_name.data, "system_fingerprint", j->server->build, "object", object, "id", j->id);
}

/* An event of a choice; usage: what it has cost so far, if every event shall say so, as vLLM calls it. */
static json_t *event_of(const Choice *c, const RequestStats *s, json_t *choice) {
    const Job *j = c->job;
    json_t *o = openai_frame(j, j->params.kind == PARAMS_CHAT ? "chat.completion.chunk" : "text_completion",
                             json_pack("[o]", choice));
    if (j->params.include_usage && j->params.usage_always)
        json_object_set_new(o, "usage", usage_of(s->n_prompt, s->n_cached, s->n_generated));
    return o;
}

static json_t *chat_choice(const Choice *c, json_t *message, const char *key, json_t *probs, const char *finish) {
    json_t *o = json_pack("{s:s?, s:i, s:o}", "finish_reason", finish, "index", c->index, key, message);
    if (probs) json_object_set_new(o, "logprobs", json_pack("{s:o, s:n}", "content", probs, "refusal"));
    return o;
}

/* ---- whole answers */

/* Everything a choice said. */
static void gather(const Job *j, const Taken *t, int choice, Buf *text, json_t **tokens, json_t **probs) {
    *tokens = json_array();
    *probs = j->params.sample.n_probs > 0 ? json_array() : NULL;
    for (size_t i = 0; i < t->n; i++) {
        const Piece *p = &t->piece[i];
        if (p->choice != choice) continue;
        if (p->kind == PIECE_PROMPT) json_array_append_new(echoed(&j->choice[choice]), probs_json(j, t, p));
        if (p->n_text) buf_put(text, t->text.data + p->text, p->n_text);
        if (p->kind != PIECE_TOKEN) continue;
        if (j->params.return_tokens) json_array_append_new(*tokens, json_integer(p->id));
        if (*probs) json_array_append_new(*probs, probs_json(j, t, p));
    }
}

/* A stop string is not part of the answer, nor are the tokens that say nothing else. */
static void drop_stop(json_t *probs, size_t n_text) {
    size_t at = 0, n = 0;
    for (; n < json_array_size(probs) && at < n_text; n++)
        at += json_array_size(json_object_get(json_array_get(probs, n), "bytes"));
    while (json_array_size(probs) > n) json_array_remove(probs, json_array_size(probs) - 1);
}

/* What echo puts before the answer. */
static Str echo_of(const Choice *c) {
    return c->job->params.echo ? buf_view(&c->job->prompt_text[c->prompt]) : (Str){0};
}

static json_t *whole_choice(Choice *c, const Taken *t, json_t *verbose) {
    const Job *j = c->job;
    Buf text = {0};
    json_t *tokens, *probs, *o;
    Str echo = echo_of(c);
    buf_put_str(&text, echo);
    gather(j, t, c->index, &text, &tokens, &probs);
    if (probs && drops_text(c)) drop_stop(probs, text.len - echo.n);
    if (echoed(c)) {
        json_array_extend(c->echoed, probs);
        json_decref(probs);
        probs = json_incref(c->echoed);
    }
    if (verbose && !c->index)
        json_object_set_new(verbose, "__verbose", native_final(c, buf_view(&text), json_incref(tokens), NULL));
    if (j->params.kind == PARAMS_CHAT) {
        json_t *message = json_pack("{s:s, s:o}", "role", "assistant", "content", text_json(buf_view(&text)));
        if (j->params.return_tokens) json_object_set(message, "tokens", tokens);
        o = chat_choice(c, message, "message", probs, finish_reason(c));
    } else if (j->params.kind == PARAMS_TEXT) {
        o = text_choice(c, buf_view(&text), probs, finish_reason(c));
        if (j->params.return_tokens) json_object_set(o, "tokens", tokens);
    } else {
        o = native_final(c, buf_view(&text), json_incref(tokens), probs);
    }
    json_decref(tokens);
    buf_deinit(&text);
    return o;
}

void reply_whole(Exchange *x) {
    Job *j = x->job;
    if (j->failed) {
        exchange_refuse(x, &j->err);
        return;
    }
    Taken t = job_take(j);
    bool openai = j->params.kind & (PARAMS_TEXT | PARAMS_CHAT);
    json_t *extra = json_object(), *list = json_array(), *body;
    for (int i = 0; i < j->n_choice; i++)
        json_array_append_new(list, whole_choice(&j->choice[i], &t, openai && j->params.verbose ? extra : NULL));
    if (openai) {
        body = openai_frame(j, j->params.kind == PARAMS_CHAT ? "chat.completion" : "text_completion", list);
        json_object_set_new(body, "usage", usage_json(j));
        json_object_update(body, extra);
        json_object_set_new(body, "timings", timings_json(&j->choice[0].stats));
    } else if (j->n_choice == 1) {
        body = json_incref(json_array_get(list, 0));
        json_decref(list);
    } else {
        body = list;
    }
    json_decref(extra);
    taken_free(&t);
    exchange_reply(x, 200, body);
}

/* ---- streams */

static int dump(const char *bytes, size_t n, void *out) {
    buf_put(out, bytes, n);
    return 0;
}

static void put_event(Buf *out, json_t *data) {
    buf_put_str(out, S("data: "));
    json_dump_callback(data, dump, out, JSON_COMPACT | JSON_REAL_PRECISION(15));
    buf_put_str(out, S("\n\n"));
    json_decref(data);
}

static void put_chat(Buf *out, const Choice *c, const Piece *p, json_t *delta, json_t *probs, json_t *timings,
                     json_t *progress) {
    json_t *o = event_of(c, &p->stats, chat_choice(c, delta, "delta", probs, NULL));
    if (timings) json_object_set_new(o, "timings", timings);
    if (progress) json_object_set_new(o, "prompt_progress", progress);
    put_event(out, o);
}

/* Of a stream: the probabilities of tokens whose text is certain by now, or NULL; those of a stop string never are. */
static json_t *certain_probs(Choice *c, const Taken *t, const Piece *p) {
    const Job *j = c->job;
    bool rest = p->kind == PIECE_DONE && !drops_text(c);
    if (has_probs(j, p)) {
        if (!c->held) c->held = json_array();
        json_array_append_new(c->held, probs_json(j, t, p));
    }
    c->n_text += p->n_text;
    json_t *list = NULL;
    while (json_array_size(c->held) && (rest || c->n_held_at < c->n_text)) {
        json_t *first = json_array_get(c->held, 0);
        c->n_held_at += json_array_size(json_object_get(first, "bytes"));
        if (!list) list = json_array();
        json_array_append(list, first);
        json_array_remove(c->held, 0);
    }
    return list;
}

static void put_chat_piece(Buf *out, Choice *c, const Taken *t, const Piece *p) {
    const Job *j = c->job;
    bool first = !c->n_sent++, progress = p->kind == PIECE_PROGRESS, timed = j->params.timings_per_token;
    json_t *role = first ? json_pack("{s:s, s:n}", "role", "assistant", "content") : NULL;
    if (progress) {
        put_chat(out, c, p, role ? role : json_object(), NULL, timed ? timings_json(&p->stats) : NULL,
                 progress_json(&p->stats));
        return;
    }
    if (role) put_chat(out, c, p, role, NULL, NULL, NULL);
    json_t *probs = certain_probs(c, t, p);
    if (!p->n_text && !probs) return;
    json_t *delta = json_object();
    if (p->n_text) json_object_set_new(delta, "content", text_json((Str){t->text.data + p->text, p->n_text}));
    put_chat(out, c, p, delta, probs, timed ? timings_json(&p->stats) : NULL, NULL);
}

static void put_text_piece(Buf *out, Choice *c, const Taken *t, const Piece *p) {
    const Job *j = c->job;
    if (p->kind == PIECE_PROMPT) {
        json_array_append_new(echoed(c), probs_json(j, t, p));
        return;
    }
    bool progress = p->kind == PIECE_PROGRESS, first = !progress && !c->n_sent++;
    if (first && j->params.echo) {
        json_t *echo = text_choice(c, echo_of(c), json_incref(echoed(c)), NULL);
        put_event(out, event_of(c, &p->stats, echo));
    }
    json_t *probs = certain_probs(c, t, p);
    if (!p->n_text && !probs && !progress) return;
    json_t *choice = text_choice(c, (Str){t->text.data + p->text, p->n_text}, probs, NULL);
    json_t *o = event_of(c, &p->stats, choice);
    if (j->params.timings_per_token) json_object_set_new(o, "timings", timings_json(&p->stats));
    if (progress) json_object_set_new(o, "prompt_progress", progress_json(&p->stats));
    put_event(out, o);
}

static void put_piece(Buf *out, Choice *c, const Taken *t, const Piece *p) {
    if (c->job->params.kind == PARAMS_CHAT) put_chat_piece(out, c, t, p);
    else if (c->job->params.kind == PARAMS_TEXT) put_text_piece(out, c, t, p);
    else put_event(out, native_partial(c->job, t, p));
}

/* The end of a choice: what was held back, its final event, and after the last one what ends the stream. */
static void put_end(Buf *out, Choice *c, const Taken *t, const Piece *p) {
    Job *j = c->job;
    bool chat = j->params.kind == PARAMS_CHAT, openai = chat || j->params.kind == PARAMS_TEXT;
    bool last = ++j->ended == j->n_choice, usage = last && openai && j->params.include_usage;
    Str rest = {t->text.data + p->text, p->n_text};
    if (!openai) {
        put_event(out, native_final(c, rest, json_array(), NULL));
        return;
    }
    Piece held = *p;
    held.kind = PIECE_DONE;
    if (p->n_text || !c->n_sent || json_array_size(c->held)) put_piece(out, c, t, &held);
    json_t *choice = chat ? chat_choice(c, json_object(), "delta", NULL, finish_reason(c))
                          : text_choice(c, (Str){0}, NULL, finish_reason(c));
    json_t *o = event_of(c, &c->stats, choice);
    if (j->params.verbose && !c->index) json_object_set_new(o, "__verbose", native_final(c, rest, json_array(), NULL));
    if (!usage) json_object_set_new(o, "timings", timings_json(&c->stats));
    put_event(out, o);
    if (usage) {
        o = openai_frame(j, chat ? "chat.completion.chunk" : "text_completion", json_array());
        json_object_set_new(o, "usage", usage_json(j));
        json_object_set_new(o, "timings", timings_json(&c->stats));
        put_event(out, o);
    }
    if (last) buf_put_str(out, S("data: [DONE]\n\n"));
}

bool reply_stream(Exchange *x, Buf *out) {
    Job *j = x->job;
    pthread_mutex_lock(&x->lock);
    bool failed = j->failed, over = !j->live;
    Err err = j->err;
    pthread_mutex_unlock(&x->lock);
    Taken t = job_take(j);
    bool more = !failed;
    for (size_t i = 0; i < t.n && more; i++) {
        const Piece *p = &t.piece[i];
        Choice *c = &j->choice[p->choice];
        if (p->kind == PIECE_DONE) put_end(out, c, &t, p);
        else put_piece(out, c, &t, p);
        more = j->ended < j->n_choice;
    }
    taken_free(&t);
    if (failed) put_event(out, error_json(&err));
    return more && !(failed && over);
}
