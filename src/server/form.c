/* What forms have in common (form.h): the parts of their answers, and when which of their functions is called. */
#include "server/form.h"

#include "server/state.h"

#include <math.h>

/* ---- parts */

json_t *form_text_json(Str s) {
    ptrdiff_t bad = utf8_bad(s); /* text of a Stop is whole; a single token's may not be */
    return json_stringn(s.p ? s.p : "", bad < 0 ? s.n : (size_t)bad);
}

json_t *form_timings(const RequestStats *s) {
    int fed = s->n_fed - s->n_cached, steps = s->n_generated - 1;
    if (fed < 0) fed = 0;
    bool timed = steps > 0 && s->predicted_ms > 0;
    return json_pack("{s:i, s:i, s:f, s:f, s:f, s:i, s:f, s:f, s:f, s:i, s:i}", "cache_n", s->n_cached, "prompt_n", fed,
                     "prompt_ms", s->prompt_ms, "prompt_per_token_ms", fed ? s->prompt_ms / fed : 0.0,
                     "prompt_per_second", s->prompt_ms > 0 ? 1e3 * fed / s->prompt_ms : 0.0, "predicted_n",
                     s->n_generated, "predicted_ms", s->predicted_ms, "predicted_per_token_ms",
                     timed ? s->predicted_ms / steps : 0.0, "predicted_per_second",
                     timed ? 1e3 * steps / s->predicted_ms : 0.0, "draft_n", s->n_drafted, "draft_n_accepted",
                     s->n_accepted);
}

json_t *form_progress(const RequestStats *s) {
    return json_pack("{s:i, s:i, s:i, s:I}", "total", s->n_prompt, "cache", s->n_cached, "processed", s->n_fed,
                     "time_ms", (json_int_t)s->prompt_ms);
}

/* A token's text as a string of its own: one whose bytes are no characters is written as OpenAI does. */
static json_t *token_json(Str bytes) {
    if (utf8_bad(bytes) < 0) return form_text_json(bytes);
    Buf text = {0};
    buf_put_str(&text, S("bytes:"));
    for (size_t i = 0; i < bytes.n; i++) buf_printf(&text, "\\x%02x", (unsigned char)bytes.p[i]);
    json_t *o = json_stringn(text.data, text.len);
    buf_deinit(&text);
    return o;
}

json_t *form_prob(const Job *j, TokenProb p, bool own) {
    const Tok *tok = j->server->tok;
    Str text = tok && !(own && tok_is_special(tok, p.id)) ? tok_bytes(tok, p.id) : S("");
    json_t *bytes = json_array();
    for (size_t i = 0; i < text.n; i++) json_array_append_new(bytes, json_integer((unsigned char)text.p[i]));
    double value = isfinite(p.p) ? (double)p.p : -3.4e38;
    json_t *o = json_pack("{s:i, s:o, s:o, s:f}", "id", p.id, "token", token_json(text), "bytes", bytes,
                          j->params.sample.post_probs ? "prob" : "logprob", value);
    return o;
}

json_t *form_probs(const Job *j, const Taken *t, const Piece *p) {
    json_t *o = form_prob(j, t->probs[p->probs], p->kind == PIECE_TOKEN), *top = json_array();
    int n = p->n_best < j->params.n_top ? p->n_best : j->params.n_top;
    for (int i = 0; i < n; i++) json_array_append_new(top, form_prob(j, t->probs[p->probs + 1 + (size_t)i], false));
    json_object_set_new(o, j->params.sample.post_probs ? "top_probs" : "top_logprobs", top);
    return o;
}

bool form_has_probs(const Job *j, const Piece *p) { return j->params.sample.n_probs > 0 && p->kind == PIECE_TOKEN; }

bool form_drops_text(const Choice *c) { return c->why == STOP_WORD || c->cut; }

Str form_echo(const Choice *c) {
    return c->job->params.echo ? buf_view(&c->job->prompt.text[c->prompt]) : (Str){0};
}

/* A stop string is not part of the answer, nor are the tokens that say nothing else. */
static void drop_stop(json_t *probs, size_t n_text) {
    size_t at = 0, n = 0;
    for (; n < json_array_size(probs) && at < n_text; n++)
        at += json_array_size(json_object_get(json_array_get(probs, n), "bytes"));
    while (json_array_size(probs) > n) json_array_remove(probs, json_array_size(probs) - 1);
}

void form_gather(const Choice *c, const Taken *t, Buf *text, json_t **tokens, json_t **probs) {
    const Job *j = c->job;
    Str echo = form_echo(c);
    buf_put_str(text, echo);
    *tokens = json_array();
    *probs = j->params.sample.n_probs > 0 ? json_array() : NULL;
    for (size_t i = 0; i < t->n; i++) {
        const Piece *p = &t->piece[i];
        if (p->choice != c->index) continue;
        if (p->n_text && p->kind != PIECE_PART) buf_put(text, t->text.data + p->text, p->n_text);
        if (p->kind != PIECE_TOKEN) continue;
        if (j->params.return_tokens) json_array_append_new(*tokens, json_integer(p->id));
        if (*probs) json_array_append_new(*probs, form_probs(j, t, p));
    }
    if (*probs && form_drops_text(c)) drop_stop(*probs, text->len - echo.n);
}

void form_put_event(Buf *out, json_t *data) {
    buf_put_str(out, S("data: "));
    json_put(out, data);
    buf_put_str(out, S("\n\n"));
    json_decref(data);
}

/* ---- whole answers and streams */

void form_whole(Exchange *x) {
    Job *j = x->job;
    if (j->failed) {
        exchange_refuse(x, &j->err);
        return;
    }
    Taken t = job_take(j);
    exchange_reply(x, 200, j->form->whole(j, &t));
    taken_free(&t);
}

bool form_stream(Exchange *x, Buf *out) {
    Job *j = x->job;
    pthread_mutex_lock(&x->lock);
    bool failed = j->failed, over = !j->live;
    Err err = j->err;
    pthread_mutex_unlock(&x->lock);
    Taken t = job_take(j);
    bool more = !failed;
    for (size_t i = 0; i < t.n && more; i++) {
        const Piece *p = &t.piece[i];
        j->ended += p->kind == PIECE_DONE;
        (p->kind == PIECE_DONE ? j->form->end : j->form->piece)(&j->choice[p->choice], &t, p, out);
        more = j->ended < j->n_choice;
    }
    taken_free(&t);
    if (failed) form_put_event(out, error_json(x, &err));
    return more && !(failed && over);
}
