/* A conversation (see talk.h). For each answer the whole chat is rendered and tokenised anew, for a template may look
 * at all of it; the session goes back to where the tokens differ from what it holds, and is fed the rest. */
#include "cli/talk.h"

#include "base/log.h"
#include "cli/sampling.h"
#include "engine/api.h"
#include "engine/sample.h"
#include "engine/stop.h"
#include "text/chat.h"

#include <math.h>
#include <stdlib.h>

enum { FEED_TOKENS = 128, MAX_FILE = 64 << 20 };

bool talk_open(Talk *t, const Opts *o, Err *err) {
    tn_error why;
    *t = (Talk){.opts = o, .max_tokens = o->opt[OPT_max_tokens].set ? (int)o->opt[OPT_max_tokens].i : -1};
    if (!load_open(&t->l, o, 1, err)) return false;
    t->messages = json_array();
    t->session = tn_session_open(t->l.engine, &why);
    if (!t->session) return api_told(&why, err);
    return tok_chat_template(t->l.tok).p ||
           err_set(err, ERR_UNSUPPORTED, "%s: the model has no chat template", t->l.engine->model->path);
}

void talk_close(Talk *t) {
    tn_session_close(t->session);
    json_decref(t->messages);
    ids_deinit(&t->held);
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

static bool render(const Talk *t, Ids *out, Err *err) {
    json_t *vars = chat_vars(json_deep_copy(t->messages), "chat", t->l.tok, err);
    bool ok = vars && json_object_set_new(vars, "add_generation_prompt", json_true()) == 0 &&
              chat_encode(t->l.tok, vars, out, err);
    json_decref(vars);
    return ok && (out->len || err_set(err, ERR_FORMAT, "the chat template renders nothing"));
}

/* Make the session hold the ids, results of the last one to out. False with err->code 0: stopped. */
static bool feed(Talk *t, const Ids *ids, const TalkListener *to, tn_out *out, int *kept, Err *err) {
    size_t same = 0;
    while (same < t->held.len && same + 1 < ids->len && t->held.data[same] == ids->data[same]) same++;
    size_t at = (size_t)tn_session_rewind(t->session, (int)same);
    t->held.len = at;
    *kept = (int)at;
    while (at < ids->len) {
        if (to->stop(to->user)) return false;
        size_t n = ids->len - at < FEED_TOKENS ? ids->len - at : FEED_TOKENS;
        bool last = at + n == ids->len;
        tn_error why;
        if (!tn_session_prefill(t->session, ids->data + at, (int)n, last ? out : NULL, &why)) {
            t->held.len = (size_t)tn_session_length(t->session);
            return api_told(&why, err);
        }
        for (size_t i = 0; i < n; i++) ids_put(&t->held, ids->data[at + i]);
        at += n;
    }
    return true;
}

/* Everything that one answer needs. */
typedef struct Answer {
    Sampler *sampler;
    Stop *stop;
    Buf text; /* all of it */
    tn_out out;
} Answer;

static bool answer_open(Answer *a, const Talk *t, const Ids *prompt, Err *err) {
    Arena arena = {0};
    SampleOpts sample;
    const OptValue *words = &t->opts->opt[OPT_stop];
    Str *word = mem_new((size_t)words->n_texts, sizeof *word);
    for (int i = 0; i < words->n_texts; i++) word[i] = str_of(words->texts[i]);
    bool ok = sampling_of(t->opts, t->l.tok, &arena, &sample, err) && sample_check(&sample, t->l.engine->vocab, err);
    if (ok) {
        sample.seed += t->answers;
        a->sampler = sampler_new(&sample, t->l.engine->vocab);
        sampler_see(a->sampler, prompt->data, (int)prompt->len);
        a->out.want = (tn_want)sampler_want(a->sampler, &a->out.k);
        a->stop = stop_new(t->l.tok, &(StopRules){.text = word, .n_text = words->n_texts}, err);
    }
    arena_deinit(&arena);
    free(word);
    return ok && a->stop;
}

static void answer_close(Answer *a) {
    sampler_free(a->sampler);
    stop_free(a->stop);
    buf_deinit(&a->text);
}

/* Tokens, from the results that are there. */
static TalkEnd generate(Talk *t, Answer *a, const TalkListener *to, int *n, Err *err) {
    int ctx = tn_engine_caps(t->l.engine).context;
    for (*n = 0; t->max_tokens < 0 || *n < t->max_tokens;) {
        if (to->stop(to->user)) return TALK_STOPPED;
        const RowOut row = {a->out.n, a->out.ids, a->out.logits, a->out.lse};
        if (!isfinite(row.logit[0])) {
            err_set(err, ERR_BACKEND, "the logits are not finite");
            return TALK_FAILED;
        }
        int32_t id = sampler_next(a->sampler, &row, 0);
        if (id < 0) {
            err_set(err, ERR_ARGUMENT, "every token is banned");
            return TALK_FAILED;
        }
        ++*n;
        size_t begin = a->text.len;
        StopWhy why = stop_put(a->stop, id, &a->text);
        Str piece = str_from(buf_view(&a->text), begin);
        if (piece.n && !to->say(to->user, piece)) return TALK_STOPPED;
        if (why) return TALK_DONE;
        if ((int)t->held.len == ctx) return TALK_CONTEXT;
        tn_error e;
        if (!tn_session_decode(t->session, id, &a->out, &e)) {
            t->held.len = (size_t)tn_session_length(t->session);
            api_told(&e, err);
            return TALK_FAILED;
        }
        ids_put(&t->held, id);
    }
    return TALK_LENGTH;
}

static TalkEnd answer(Talk *t, Answer *a, const Ids *prompt, const TalkListener *to, TalkStats *stats, Err *err) {
    int ctx = tn_engine_caps(t->l.engine).context;
    stats->prompt = (int)prompt->len;
    if (prompt->len > (size_t)ctx) {
        err_set(err, ERR_CONTEXT, "the conversation has %zu tokens, the context holds %d: /reset forgets it, a larger "
                "--ctx holds more", prompt->len, ctx);
        return TALK_FAILED;
    }
    double start = clock_seconds();
    if (!answer_open(a, t, prompt, err)) return TALK_FAILED;
    if (!feed(t, prompt, to, &a->out, &stats->kept, err)) return err->code ? TALK_FAILED : TALK_STOPPED;
    stats->prompt_ms = 1e3 * (clock_seconds() - start);
    TalkEnd end = generate(t, a, to, &stats->answer, err);
    stats->answer_ms = 1e3 * (clock_seconds() - start) - stats->prompt_ms;
    size_t begin = a->text.len;
    if (end != TALK_DONE) stop_end(a->stop, &a->text);
    if (a->text.len > begin) to->say(to->user, str_from(buf_view(&a->text), begin));
    return end;
}

TalkEnd talk_answer(Talk *t, Str text, const TalkListener *to, TalkStats *stats, Err *err) {
    Answer a = {0};
    Ids prompt = {0};
    TalkEnd end = TALK_FAILED;
    json_t *before = json_copy(t->messages);
    size_t n = json_array_size(t->messages);
    *stats = (TalkStats){0};
    *err = (Err){0};
    if (text.p) {
        json_array_append_new(t->messages, message("user", text));
        n++;
    } else if (n && str_eq(role_of(t, n - 1), S("assistant"))) {
        json_array_remove(t->messages, --n);
    }
    if (!n || !str_eq(role_of(t, n - 1), S("user")))
        err_set(err, ERR_STATE, "there is no message to answer");
    else if (render(t, &prompt, err))
        end = answer(t, &a, &prompt, to, stats, err);
    if (end == TALK_FAILED || (end == TALK_STOPPED && !a.text.len)) {
        json_decref(t->messages);
        t->messages = before;
    } else {
        json_array_append_new(t->messages, message("assistant", buf_view(&a.text)));
        json_decref(before);
        t->answers++;
    }
    answer_close(&a);
    ids_deinit(&prompt);
    return end;
}
