/* tenon run: a prompt in, text out. One request on a scheduler of one slot. */
#include "cli/command.h"
#include "cli/load.h"
#include "cli/sampling.h"
#include "engine/sched.h"
#include "engine/stop.h"
#include "text/chat.h"
#include "text/template/template.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct Run {
    Loaded l;
    bool json;
    Ids prompt, ids;
    Stop *stop;
    Buf text; /* json: all of it; else what is not written yet */
    Finish why;
    RequestStats stats;
    Err err; /* of the request, or of the output */
} Run;

static bool encode_chat(const Run *r, Str text, Ids *out, Err *err) {
    json_t *message = json_pack("[{s:s, s:o}]", "role", "user", "content", json_stringn(text.n ? text.p : "", text.n));
    json_t *vars = chat_vars(message, "chat", r->l.tok, err);
    bool ok = vars && json_object_set_new(vars, "add_generation_prompt", json_true()) == 0 &&
              (chat_encode(r->l.tok, vars, out, err) || err_prefix(err, "%s", r->l.engine->model->path));
    json_decref(vars);
    return ok;
}

/* The prompt's ids, from r->text if it is text. */
static bool encode_prompt(Run *r, const Opts *o, Err *err) {
    bool ok = true;
    if (o->opt[OPT_ids].set)
        for (size_t i = 0; i < o->opt[OPT_ids].list.len; i++) ids_put(&r->prompt, o->opt[OPT_ids].list.data[i]);
    else if (o->opt[OPT_chat].set)
        ok = encode_chat(r, buf_view(&r->text), &r->prompt, err);
    else
        ok = tok_encode(r->l.tok, buf_view(&r->text), TOK_ADD_SPECIAL | TOK_PARSE_SPECIAL, &r->prompt, err);
    r->text.len = 0;
    if (!ok) return false;
    return r->prompt.len || err_set(err, ERR_ARGUMENT, "the prompt is empty, and the model asks for no BOS token");
}

/* What has become certain goes out, unless everything waits for the JSON object. */
static bool emit(Run *r) {
    if (r->json) return true;
    bool ok = out_put(buf_view(&r->text), &r->err);
    r->text.len = 0;
    return ok;
}

static TokenVerdict on_token(void *user, int32_t id, const TokenProbs *probs) {
    (void)probs;
    Run *r = user;
    ids_put(&r->ids, id);
    if (!r->l.tok && !r->json) buf_printf(&r->text, r->ids.len > 1 ? " %d" : "%d", (int)id);
    StopWhy why = stop_put(r->stop, id, &r->text);
    if (!emit(r)) return TOKEN_CANCEL;
    return why ? TOKEN_END : TOKEN_GO;
}

static void on_done(void *user, Finish why, const RequestStats *stats, const Err *err) {
    Run *r = user;
    r->why = why;
    r->stats = *stats;
    if (why == FINISH_ERROR) r->err = *err;
}

static bool generate(Run *r, const Opts *o, Err *err) {
    const OptValue *v = o->opt;
    Arena a = {0};
    SampleOpts sample;
    if (!sampling_of(o, r->l.tok, &a, &sample, err)) {
        arena_deinit(&a);
        return false;
    }
    sample.ends = &r->l.engine->ends;
    Request request = {.prompt = r->prompt.data,
                       .n_prompt = (int)r->prompt.len,
                       .max_tokens = v[OPT_max_tokens].set ? (int)v[OPT_max_tokens].i : -1,
                       .sample = sample,
                       .token = on_token,
                       .done = on_done,
                       .user = r};
    Sched *s = sched_open(r->l.engine);
    bool ok = sched_submit(s, &request, err);
    arena_deinit(&a);
    while (ok && !interrupted() && sched_step(s)) continue;
    sched_close(s);
    if (ok && r->err.code) {
        *err = r->err;
        return false;
    }
    if (ok && r->why != FINISH_STOP) stop_end(r->stop, &r->text);
    return ok;
}

static void put_ids(Buf *out, const char *key, const Ids *ids) {
    buf_printf(out, "\"%s\":[", key);
    for (size_t i = 0; i < ids->len; i++) buf_printf(out, i ? ",%d" : "%d", (int)ids->data[i]);
    buf_put_str(out, S("],"));
}

static bool put_json(const Run *r, Err *err) {
    Buf out = {0};
    buf_putc(&out, '{');
    put_ids(&out, "prompt_ids", &r->prompt);
    put_ids(&out, "ids", &r->ids);
    buf_put_str(&out, S("\"text\":"));
    js_quote(&out, buf_view(&r->text));
    buf_printf(&out, ",\"finish_reason\":\"%s\",\"backend\":\"%s\",\"timings\":{\"load_ms\":", finish_name(r->why),
               r->l.engine->name);
    put_number(&out, r->l.load_ms);
    buf_printf(&out, ",\"prompt_n\":%d,\"prompt_ms\":", r->stats.n_prompt);
    put_number(&out, r->stats.prompt_ms);
    buf_printf(&out, ",\"predicted_n\":%d,\"predicted_ms\":", r->stats.n_generated);
    put_number(&out, r->stats.predicted_ms);
    buf_printf(&out, ",\"draft_n\":%d,\"draft_n_accepted\":%d}}\n", r->stats.n_drafted, r->stats.n_accepted);
    bool ok = out_put(buf_view(&out), err);
    buf_deinit(&out);
    return ok;
}

static void put_speed(Buf *out, const char *what, int tokens, int timed, double ms) {
    buf_printf(out, "%s: %d token%s", what, tokens, tokens == 1 ? "" : "s");
    if (timed > 0 && ms > 0) buf_printf(out, ", %.1f tokens/s", 1e3 * timed / ms);
}

/* The first token comes with the prompt: the speed of the others is what generation costs. */
static void put_stats(const Run *r) {
    const RequestStats *s = &r->stats;
    Buf line = {0};
    put_speed(&line, "prompt", s->n_prompt, s->n_prompt, s->prompt_ms);
    put_speed(&line, "; generated", s->n_generated, s->n_generated - 1, s->predicted_ms);
    fprintf(stderr, "%s\n", buf_cstr(&line));
    buf_deinit(&line);
}

bool cmd_run(const Opts *o, Err *err) {
    Run r = {.json = o->opt[OPT_json].set};
    const OptValue *stop = &o->opt[OPT_stop];
    Str *words = mem_new((size_t)stop->n_texts, sizeof *words);
    for (int i = 0; i < stop->n_texts; i++) words[i] = str_of(stop->texts[i]);
    bool ok = load_text(o, &r.text, err) && load_open(&r.l, o, 1, err) && encode_prompt(&r, o, err);
    StopRules rules = {.text = words, .n_text = stop->n_texts, .ends = ok ? &r.l.engine->ends : NULL};
    ok = ok && (r.stop = stop_new(r.l.tok, &rules, err)) != NULL;
    if (ok) {
        interrupt_catch();
        ok = generate(&r, o, err);
        if (r.json) {
            ok = ok && (interrupted() || put_json(&r, err));
        } else if (ok) {
            buf_putc(&r.text, '\n');
            ok = out_put(buf_view(&r.text), err);
            if (ok) put_stats(&r);
        }
    }
    free(words);
    stop_free(r.stop);
    ids_deinit(&r.prompt);
    ids_deinit(&r.ids);
    buf_deinit(&r.text);
    load_close(&r.l);
    return ok;
}
