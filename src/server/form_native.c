/* llama-server's form: /completion, and /infill, which differs in what it asks. */
#include "server/form.h"

#include "server/state.h"

#include <string.h>

static const char *stop_type(const Choice *c) {
    if (c->finish != FINISH_STOP) return c->finish == FINISH_LENGTH ? "limit" : "none";
    return c->why == STOP_WORD ? "word" : "eos";
}

static bool is_truncated(const Choice *c) {
    const Job *j = c->job;
    return c->finish == FINISH_LENGTH && c->stats.n_generated != j->params.n_predict &&
           c->stats.n_prompt + c->stats.n_generated >= j->server->engine->opts.ctx;
}

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

json_t *native_final(const Choice *c, Str content, json_t *tokens, json_t *probs) {
    const Job *j = c->job;
    const RequestStats *s = &c->stats;
    Str word = c->why == STOP_WORD ? stop_word(c->stop) : (Str){0};
    json_t *o = json_pack("{s:i, s:o, s:o, s:i, s:b, s:s, s:i, s:i, s:o, s:o, s:b, s:b, s:s, s:o, s:i, s:o}", "index",
                          c->index, "content", form_text_json(content), "tokens", tokens, "id_slot", s->slot, "stop", 1,
                          "model", j->server->model_name.data, "tokens_predicted", s->n_generated, "tokens_evaluated",
                          s->n_prompt, "generation_settings", params_json(&j->params, c->seed, false), "prompt",
                          prompt_json(j, &j->prompt.ids[c->prompt]), "has_new_line", c->new_line, "truncated",
                          is_truncated(c), "stop_type", stop_type(c), "stopping_word", form_text_json(word),
                          "tokens_cached", s->n_prompt + s->n_generated - (s->n_generated > 0), "timings",
                          form_timings(s));
    if (probs) json_object_set_new(o, "completion_probabilities", probs);
    return o;
}

/* The same for the client that asked: of response_fields only those. */
static json_t *native_answer(const Choice *c, Str content, json_t *tokens, json_t *probs) {
    const json_t *fields = c->job->params.response_fields;
    json_t *all = native_final(c, content, tokens, probs);
    if (!fields) return all;
    json_t *some = nested_fields(all, fields);
    json_decref(all);
    return some;
}

static void native_piece(Choice *c, const Taken *t, const Piece *p, Buf *out) {
    const Job *j = c->job;
    json_t *tokens = json_array();
    if (p->id >= 0) json_array_append_new(tokens, json_integer(p->id));
    json_t *o = json_pack("{s:i, s:o, s:o, s:b, s:i, s:i, s:i}", "index", p->choice, "content",
                          form_text_json((Str){t->text.data + p->text, p->n_text}), "tokens", tokens, "stop", 0,
                          "id_slot", p->stats.slot, "tokens_predicted", p->stats.n_generated, "tokens_evaluated",
                          p->stats.n_prompt);
    if (j->params.timings_per_token) json_object_set_new(o, "timings", form_timings(&p->stats));
    if (p->kind == PIECE_PROGRESS) json_object_set_new(o, "prompt_progress", form_progress(&p->stats));
    if (form_has_probs(j, p)) json_object_set_new(o, "completion_probabilities", json_pack("[o]", form_probs(j, t, p)));
    form_put_event(out, o);
}

static void native_end(Choice *c, const Taken *t, const Piece *p, Buf *out) {
    form_put_event(out, native_answer(c, (Str){t->text.data + p->text, p->n_text}, json_array(), NULL));
}

static json_t *native_whole(Job *j, const Taken *t) {
    json_t *list = json_array(), *tokens, *probs;
    for (int i = 0; i < j->n_choice; i++) {
        Buf text = {0};
        form_gather(&j->choice[i], t, &text, &tokens, &probs);
        json_array_append_new(list, native_answer(&j->choice[i], buf_view(&text), tokens, probs));
        buf_deinit(&text);
    }
    if (j->n_choice > 1) return list;
    json_t *only = json_incref(json_array_get(list, 0));
    json_decref(list);
    return only;
}

static bool infill_prompt(const Server *s, const Params *p, Prompts *out, Err *err) {
    *out = prompt_new();
    bool ok = prompt_infill(s, p->body, out->ids, err) &&
              tok_decode(s->tok, out->ids->data, (int)out->ids->len, true, out->text, err);
    if (!ok) prompt_free(out);
    return ok;
}

const Form form_native = {.fields = PARAMS_NATIVE, .id = "cmpl-", .prompt = prompt_given, .piece = native_piece,
                          .end = native_end, .whole = native_whole, .error = error_body};
const Form form_infill = {.fields = PARAMS_INFILL, .id = "cmpl-", .prompt = infill_prompt, .piece = native_piece,
                          .end = native_end, .whole = native_whole, .error = error_body};
