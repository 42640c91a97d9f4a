/* tenon run: a prompt in, text out. */
#include "cli/bound.h"
#include "cli/command.h"
#include "cli/generation.h"
#include "text/chat.h"
#include "text/template/template.h"

#include <stdio.h>

typedef struct Run {
    Loaded l;
    bool json;
    Buf text; /* of the prompt */
    Ids prompt;
    int question; /* where it begins; 0: there is none */
    Generation g;
    Err out; /* of standard output */
} Run;

static bool encode_chat(const Run *r, Str text, Ids *out, Err *err) {
    json_t *message = json_pack("[{s:s, s:o}]", "role", "user", "content", json_stringn(text.n ? text.p : "", text.n));
    json_t *vars = chat_vars(message, "chat", r->l.tok, err);
    bool ok = vars && json_object_set_new(vars, "add_generation_prompt", json_true()) == 0 &&
              (chat_encode(r->l.tok, vars, out, err) || err_prefix(err, "%s", r->l.engine->model->path));
    json_decref(vars);
    return ok;
}

/* A chat's question is part of the message: it begins where the prompt differs from that without it. */
static bool add_question(Run *r, const Opts *o, Err *err) {
    Str question = str_of(o->opt[OPT_question].s);
    if (!load_check_utf8("question", question, err)) return false;
    if (!r->l.tok) return err_set(err, ERR_UNSUPPORTED, "-q: the model has no tokenizer");
    r->question = (int)r->prompt.len;
    if (!o->opt[OPT_chat].set) return tok_encode(r->l.tok, question, TOK_PARSE_SPECIAL, &r->prompt, err);
    Ids whole = {0};
    buf_put_str(&r->text, question);
    bool ok = encode_chat(r, buf_view(&r->text), &whole, err);
    r->question = 0;
    while (ok && r->question < (int)r->prompt.len && r->question < (int)whole.len &&
           r->prompt.data[r->question] == whole.data[r->question])
        r->question++;
    ids_deinit(&r->prompt);
    r->prompt = whole;
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
    if (ok && o->opt[OPT_question].set) ok = add_question(r, o, err);
    if (!ok) return false;
    return r->prompt.len || err_set(err, ERR_ARGUMENT, "the prompt is empty, and the model asks for no BOS token");
}

/* What has become certain goes out, unless everything waits for the JSON object. */
static bool say(void *user, Str text) {
    Run *r = user;
    return r->json || out_put(text, &r->out);
}

static bool stop(void *user) {
    (void)user;
    return interrupted();
}

static bool answer(Run *r, const Opts *o, Err *err) {
    Sched *s = generation_sched(&r->l);
    Listener to = {.say = say, .stop = stop, .user = r};
    bool ok = generate(s, &r->l, o, &r->prompt, r->question, 0, &to, &r->g, err);
    sched_close(s);
    if (r->out.code) *err = r->out;
    return ok && !r->out.code;
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
    put_ids(&out, "ids", &r->g.ids);
    buf_put_str(&out, S("\"text\":"));
    js_quote(&out, buf_view(&r->g.text));
    buf_printf(&out, ",\"finish_reason\":\"%s\",\"backend\":\"%s\",\"timings\":{\"load_ms\":", finish_name(r->g.why),
               r->l.engine->name);
    put_number(&out, r->l.load_ms);
    buf_printf(&out, ",\"prompt_n\":%d,\"prompt_ms\":", r->g.stats.n_prompt);
    put_number(&out, r->g.stats.prompt_ms);
    buf_printf(&out, ",\"predicted_n\":%d,\"predicted_ms\":", r->g.stats.n_generated);
    put_number(&out, r->g.stats.predicted_ms);
    buf_printf(&out, ",\"draft_n\":%d,\"draft_n_accepted\":%d}", r->g.stats.n_drafted, r->g.stats.n_accepted);
    if (r->l.engine->opts.bound.window) {
        buf_put_str(&out, S(",\"kv\":"));
        put_kv(&out, r->l.engine, &r->g.stats);
    }
    buf_put_str(&out, S("}\n"));
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
    const RequestStats *s = &r->g.stats;
    Buf line = {0};
    put_speed(&line, "prompt", s->n_prompt, s->n_prompt, s->prompt_ms);
    put_speed(&line, "; generated", s->n_generated, s->n_generated - 1, s->predicted_ms);
    fprintf(stderr, "%s\n", buf_cstr(&line));
    buf_deinit(&line);
}

bool cmd_run(const Opts *o, Err *err) {
    Run r = {.json = o->opt[OPT_json].set};
    bool ok = load_text(o, &r.text, err) && generation_load(&r.l, o, err) && encode_prompt(&r, o, err);
    if (ok) {
        interrupt_catch();
        ok = answer(&r, o, err);
        if (r.json) {
            ok = ok && (interrupted() || put_json(&r, err));
        } else if (ok) {
            ok = out_put(S("\n"), err);
            if (ok) put_stats(&r);
        }
    }
    buf_deinit(&r.text);
    ids_deinit(&r.prompt);
    generation_deinit(&r.g);
    load_close(&r.l);
    return ok;
}
