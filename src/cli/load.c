/* Loading for the commands that compute (see load.h). */
#include "cli/load.h"

#include "base/log.h"
#include "cli/bound.h"
#include "cli/ollama.h"
#include "format/containers.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_TEXT = 64 << 20, MAX_REF = 4096 };

/* The directory where Hugging Face's own tools keep downloaded models. */
static bool cache_dir(Buf *out) {
    static const struct {
        const char *variable, *below;
    } places[] = {{"HF_HUB_CACHE", ""},
                  {"HF_HOME", "/hub"},
                  {"XDG_CACHE_HOME", "/huggingface/hub"},
                  {"HOME", "/.cache/huggingface/hub"}};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const char *value = getenv(places[i].variable);
        if (!value || !*value) continue;
        buf_printf(out, "%s%s", value, places[i].below);
        return true;
    }
    return false;
}

/* "org/name", or "name": the directory of its current snapshot. */
static bool cache_find(const char *name, Buf *out) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
    const char *slash = strchr(name, '/');
    size_t head = strspn(name, letters);
    bool plain = head > 0 && name[0] != '.' && name[head] == (slash ? '/' : '\0');
    if (slash) plain = plain && slash[1] && strspn(slash + 1, letters) == strlen(slash + 1);
    if (!plain || !cache_dir(out)) return false;
    buf_printf(out, "/models--%.*s%s%s", (int)head, name, slash ? "--" : "", slash ? slash + 1 : "");
    size_t base = out->len;
    Buf ref = {0};
    buf_put_str(out, S("/refs/main"));
    bool found = file_read(buf_cstr(out), MAX_REF, &ref, NULL);
    while (ref.len && strchr(" \r\n", ref.data[ref.len - 1])) ref.len--;
    found = found && ref.len > 0 && strspn(buf_cstr(&ref), letters) == ref.len;
    out->len = base;
    if (found) buf_printf(out, "/snapshots/%.*s", STR_ARG(buf_view(&ref)));
    buf_deinit(&ref);
    return found && file_is_dir(buf_cstr(out));
}

Model *load_model(const char *name, ModelParts parts, Err *err) {
    Buf found = {0};
    const char *stored = ollama_name(name);
    bool is_path = file_exists(name), ok = true;
    if (!is_path && stored) ok = ollama_find(stored, &found, err);
    else if (!is_path && !cache_find(name, &found)) is_path = true; /* so that the message is about a path */
    Model *m = ok ? model_open(is_path ? name : buf_cstr(&found), parts, err) : NULL;
    buf_deinit(&found);
    return m;
}

bool load_has_tokenizer(const Model *m) {
    const Meta *kind = model_meta(m, "tokenizer.ggml.model");
    bool named = kind && !(kind->type == META_STR && str_eq(kind->s, S("none")));
    if (m->kind == MODEL_GGUF) return named || model_meta(m, "tokenizer.huggingface.json");
    return hf_vocabulary(m->path) != NULL;
}

/* With --ids, a tokenizer that is missing or not supported does not matter. */
static bool open_tok(Loaded *l, bool needed, Err *err) {
    const Model *m = l->engine->model;
    if (!load_has_tokenizer(m))
        return !needed || err_set(err, ERR_UNSUPPORTED, "%s: the model has no tokenizer: only --ids works", m->path);
    Err why = {0};
    l->tok = tok_open(m, &why);
    if (l->tok) return true;
    if (needed || why.code != ERR_UNSUPPORTED) {
        *err = why;
        return false;
    }
    log_at(LOG_WARN, "no text: %s", why.msg);
    return true;
}

WeightType load_weights(const Opts *o) {
    const OptValue *weights = &o->opt[OPT_weights], *int4 = &o->opt[OPT_int4];
    if (weights->set) return (WeightType)(WEIGHTS_F32 + weights->i);
    return int4->set && int4->i ? (WeightType)(WEIGHTS_GRAPH + int4->i - 1) : WEIGHTS_AUTO;
}

/* Where compiled programs are kept; NULL: nowhere. */
static const char *program_dir(const Opts *o) {
    static char *place;
    const char *asked = o->opt[OPT_cache_dir].s, *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (asked) return strcmp(asked, "off") == 0 ? NULL : asked;
    bool own = cache && *cache == '/';
    Buf path = {0};
    if (!own && !(home && *home == '/')) return NULL;
    buf_printf(&path, "%s%s/tenon/programs", own ? cache : home, own ? "" : "/.cache");
    buf_cstr(&path);
    free(place);
    return place = path.data;
}

LoadOpts load_opts(const Opts *o) {
    const OptValue *v = o->opt;
    return (LoadOpts){
        .backend = v[OPT_backend].s,
        .engine = {.slots = 1,
                   .ctx = (int)v[OPT_ctx].i,
                   .threads = (int)v[OPT_threads].i,
                   .kv = v[OPT_kv].set ? (KvType)(KV_F32 + v[OPT_kv].i) : KV_AUTO,
                   .precise = v[OPT_precise].set,
                   .isa = v[OPT_isa].s,
                   .graphs = v[OPT_graphs].s,
                   .weights = load_weights(o),
                   .devices = (int)v[OPT_devices].i,
                   .cache = program_dir(o)}};
}

bool load_open(Loaded *l, const Opts *o, int wanted, Err *err) {
    LoadOpts opts = load_opts(o);
    opts.engine.wanted = wanted;
    if (o->opt[OPT_max_tokens].i > 0) opts.tokens = o->opt[OPT_max_tokens].i;
    opts.tokens += (int64_t)o->opt[OPT_ids].list.len;
    if (!bound_opts(o, &opts, err)) return false;
    return load_open_as(l, o->model, &opts, !o->opt[OPT_ids].set, err);
}

bool load_open_as(Loaded *l, const char *model, const LoadOpts *opts, bool text, Err *err) {
    *l = (Loaded){0};
    double start = clock_seconds();
    Model *m = load_model(model, MODEL_ALL, err);
    l->engine = m ? engine_open(m, opts, err) : NULL;
    bool ok = l->engine && open_tok(l, text, err);
    if (!ok) load_close(l);
    l->load_ms = 1e3 * (clock_seconds() - start);
    return ok;
}

void load_close(Loaded *l) {
    tok_close(l->tok);
    if (l->engine) engine_close(l->engine);
    if (l->draft) engine_close(l->draft);
    l->tok = NULL;
    l->engine = l->draft = NULL;
}

bool load_text(const Opts *o, Buf *out, Err *err) {
    const char *file = o->opt[OPT_file].s, *text = o->opt[OPT_prompt].s;
    if (file && !file_read_stream(file, MAX_TEXT, out, err)) return false;
    if (text) buf_put_str(out, str_of(text));
    return load_check_utf8(file ? file : "prompt", buf_view(out), err);
}

bool load_check_utf8(const char *what, Str text, Err *err) {
    ptrdiff_t bad = utf8_bad(text);
    return bad < 0 || err_set(err, ERR_ARGUMENT, "%s: invalid UTF-8 at byte %td", what, bad);
}

json_t *load_json(const char *path, size_t limit, Err *err) {
    Buf text = {0};
    json_t *v = file_read_stream(path, limit, &text, err) ? js_parse(buf_view(&text), path, JS_EXACT, err) : NULL;
    buf_deinit(&text);
    return v;
}
