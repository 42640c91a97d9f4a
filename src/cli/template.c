/* tenon template: renders a chat template as transformers would, byte for byte. */
#include "text/template/template.h"

#include "cli/command.h"
#include "cli/load.h"
#include "text/chat.h"

enum { MAX_INPUT = 16 << 20 };

/* Reads a value from a file into vars; `type` is what it must be. */
static json_t *read_json(const char *path, json_type type, const char *kind, Err *err) {
    json_t *v = load_json(path, MAX_INPUT, err);
    if (!v || json_typeof(v) == type) return v;
    err_set(err, ERR_FORMAT, "%s: not a JSON %s", path, kind);
    json_decref(v);
    return NULL;
}

static json_t *variables(const OptValue *v, const Tok *tok, Err *err) {
    json_t *messages = read_json(v[OPT_messages].s, JSON_ARRAY, "array of messages", err);
    json_t *vars = messages ? chat_vars(messages, v[OPT_messages].s, tok, err) : NULL;
    bool ok = vars != NULL;
    if (ok && !v[OPT_vars].set) json_object_set_new(vars, "add_generation_prompt", json_true());
    if (ok && v[OPT_vars].set) {
        json_t *more = read_json(v[OPT_vars].s, JSON_OBJECT, "object of variables", err);
        ok = more != NULL;
        if (ok && json_object_get(more, "messages"))
            ok = err_set(err, ERR_ARGUMENT, "%s: 'messages' stands in --messages already", v[OPT_vars].s);
        if (ok && v[OPT_tools].set && json_object_get(more, "tools"))
            ok = err_set(err, ERR_ARGUMENT, "%s: 'tools' stands in --tools already", v[OPT_vars].s);
        if (ok) json_object_update(vars, more);
        json_decref(more);
    }
    if (ok && v[OPT_tools].set) {
        json_t *tools = read_json(v[OPT_tools].s, JSON_ARRAY, "array of tools", err);
        ok = tools && json_object_set_new(vars, "tools", tools) == 0;
    }
    if (ok && v[OPT_no_generation_prompt].set) json_object_set_new(vars, "add_generation_prompt", json_false());
    if (ok) return vars;
    json_decref(vars);
    return NULL;
}

static bool read_source(const OptValue *v, const Tok *tok, const json_t *vars, Buf *out, Err *err) {
    const char *path = v[OPT_template].s;
    if (path) return file_read_stream(path, MAX_INPUT, out, err) && load_check_utf8(path, buf_view(out), err);
    Str source = chat_template_of(tok, vars);
    buf_put_str(out, source);
    return source.p || err_set(err, ERR_UNSUPPORTED, "the model has no chat template");
}

bool cmd_template(const Opts *o, Err *err) {
    const OptValue *v = o->opt;
    Buf source = {0}, out = {0};
    Model *m = o->model ? load_model(o->model, MODEL_METADATA, err) : NULL;
    Tok *tok = m ? tok_open(m, err) : NULL;
    json_t *vars = tok || !o->model ? variables(v, tok, err) : NULL;
    const char *name = v[OPT_template].set ? v[OPT_template].s : "chat template";
    bool ok = vars && read_source(v, tok, vars, &source, err);
    Template *t = ok ? template_open(name, buf_view(&source), err) : NULL;
    int64_t now = v[OPT_now].set ? v[OPT_now].i : chat_now();
    ok = t && template_render(t, vars, now, &out, NULL, err) && out_put(buf_view(&out), err);
    json_decref(vars);
    template_close(t);
    tok_close(tok);
    model_close(m);
    buf_deinit(&source);
    buf_deinit(&out);
    return ok;
}
