/* tenon serve: from options to a server, and the model that it loads. */
#include "base/file.h"
#include "cli/bound.h"
#include "cli/command.h"
#include "cli/drafts.h"
#include "cli/load.h"
#include "cli/ollama.h"
#include "cli/sampling.h"
#include "server/server.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    MAX_KEYS = 1024,
    MAX_KEY_FILE = 1 << 20,
    MAX_PARKED = 16,
    MAX_SNAPSHOTS = 64, /* parked sequences of recurrent models */
    HELD_MOST = 256 << 20,
    PROMPT_RESULTS = 7,
};

typedef struct Serve {
    const Opts *o;
    ServerOpts server;
    size_t mem, drafts; /* of everything; of what drafts come from */
    Arena arena;
    Buf keys; /* NUL-terminated, one after the other */
    const char *key[MAX_KEYS];
} Serve;

/* 800M, 4G; a number alone counts MiB. */
static bool parse_size(const char *s, size_t *out, Err *err) {
    static const char units[] = "KMGT";
    size_t n = strlen(s);
    const char *unit = n ? strchr(units, s[n - 1] & ~0x20) : NULL;
    int64_t number;
    bool ok = str_i64((Str){s, n - (unit && *unit)}, 1, 1 << 30, &number);
    unsigned shift = unit && *unit ? 10 * (unsigned)(unit - units + 1) : 20;
    if (!ok || number > INT64_MAX >> shift)
        return err_set(err, ERR_ARGUMENT, "--mem: '%s' is not a size such as 800M or 4G", s);
    *out = (size_t)number << shift;
    return true;
}

/* The number behind `key` in a file of /proc or /sys, times `unit`; SIZE_MAX if there is none. */
static size_t read_limit(const char *path, const char *key, size_t unit) {
    FILE *f = fopen(path, "r");
    char line[200];
    size_t found = SIZE_MAX;
    while (f && found == SIZE_MAX && fgets(line, sizeof line, f)) {
        unsigned long long n;
        if (strncmp(line, key, strlen(key)) == 0 && sscanf(line + strlen(key), "%llu", &n) == 1)
            found = (size_t)n * unit;
    }
    if (f) fclose(f);
    return found;
}

static size_t free_memory(void) {
    size_t free_now = read_limit("/proc/meminfo", "MemAvailable:", 1024);
    size_t group = read_limit("/sys/fs/cgroup/memory.max", "", 1);
    if (free_now == SIZE_MAX) free_now = (size_t)sysconf(_SC_PHYS_PAGES) * (size_t)sysconf(_SC_PAGESIZE);
    return (group < free_now ? group : free_now) / 10 * 8;
}

static bool add_keys(Serve *s, Str text, const char *separators, Err *err) {
    while (text.n) {
        size_t n = 0;
        while (n < text.n && !strchr(separators, text.p[n])) n++;
        Str key = {text.p, n};
        while (key.n && strchr(" \t\r", key.p[key.n - 1])) key.n--;
        if (key.n && !(key.p[0] == '#' && *separators == '\n')) {
            if (s->server.n_key == MAX_KEYS) return err_set(err, ERR_ARGUMENT, "more than %d API keys", MAX_KEYS);
            buf_put_str(&s->keys, key);
            buf_putc(&s->keys, '\0');
            s->server.n_key++;
        }
        text = str_from(text, n < text.n ? n + 1 : n);
    }
    return true;
}

static bool read_keys(Serve *s, Err *err) {
    const OptValue *v = s->o->opt;
    Buf file = {0};
    bool ok = !v[OPT_api_key].set || add_keys(s, str_of(v[OPT_api_key].s), ",", err);
    if (ok && v[OPT_api_key_file].set)
        ok = file_read(v[OPT_api_key_file].s, MAX_KEY_FILE, &file, err) && add_keys(s, buf_view(&file), "\n", err);
    buf_deinit(&file);
    if (ok && !s->server.n_key && (v[OPT_api_key].set || v[OPT_api_key_file].set))
        return err_set(err, ERR_ARGUMENT, "there is no API key in what was given: nobody could call");
    const char *p = s->keys.data;
    for (int i = 0; i < s->server.n_key; i++, p += strlen(p) + 1) s->key[i] = p;
    s->server.key = s->key;
    return ok;
}

static bool set_sampling(Serve *s, Err *err) {
    const OptValue *v = s->o->opt;
    if (!sampling_of(s->o, NULL, &s->arena, &s->server.sample, err)) return false;
    s->server.seeded = v[OPT_seed].set && v[OPT_seed].i >= 0;
    s->server.n_predict = v[OPT_max_tokens].set ? (int)v[OPT_max_tokens].i : -1;
    Str *stop = arena_new(&s->arena, (size_t)v[OPT_stop].n_texts, sizeof *stop);
    for (int i = 0; i < v[OPT_stop].n_texts; i++) stop[i] = str_of(v[OPT_stop].texts[i]);
    s->server.stop = stop;
    s->server.n_stop = v[OPT_stop].n_texts;
    return true;
}

static int64_t int_or(const Opts *o, OptId id, int64_t other) { return o->opt[id].set ? o->opt[id].i : other; }
static const char *text_or(const Opts *o, OptId id, const char *other) { return o->opt[id].set ? o->opt[id].s : other; }

static bool set_server(Serve *s, Err *err) {
    const Opts *o = s->o;
    const OptValue *v = o->opt;
    s->server = (ServerOpts){.host = text_or(o, OPT_host, "127.0.0.1"),
                             .port = (int)int_or(o, OPT_port, 8080),
                             .version = TN_VERSION,
                             .alias = v[OPT_alias].set ? v[OPT_alias].s : ollama_name(o->model),
                             .tags = v[OPT_tags].s,
                             .tls_cert = v[OPT_tls_cert].s,
                             .tls_key = v[OPT_tls_key].s,
                             .cors_origins = text_or(o, OPT_cors_origins, "*"),
                             .cors_methods = text_or(o, OPT_cors_methods, "GET, POST, DELETE, OPTIONS"),
                             .cors_headers = text_or(o, OPT_cors_headers, "*"),
                             .cors_credentials = !v[OPT_no_cors_credentials].set,
                             .slot_save_path = v[OPT_slot_save_path].s,
                             .chat_template = v[OPT_chat_template].s,
                             .chat_template_file = v[OPT_chat_template_file].s,
                             .metrics = v[OPT_metrics].set,
                             .slots = !v[OPT_no_slots].set,
                             .props = v[OPT_props].set,
                             .log_json = v[OPT_log_format].i == 1,
                             .verbose = v[OPT_verbose].set,
                             .strict = v[OPT_strict].set,
                             .speculate = drafts_of(o),
                             .ngram_shared = v[OPT_ngram_shared].set,
                             .drafts = v[OPT_draft].set,
                             .snapshot_every = (int)int_or(o, OPT_snapshot_every, 512),
                             .cache_prompt = !v[OPT_no_cache_prompt].set,
                             .queue = (int)int_or(o, OPT_queue, 128),
                             .timeout = (double)int_or(o, OPT_timeout, 600),
                             .idle_timeout = (double)int_or(o, OPT_idle_timeout, 120),
                             .receive_timeout = (double)int_or(o, OPT_receive_timeout, 60),
                             .drain_timeout = (double)int_or(o, OPT_drain_timeout, 30),
                             .ping_interval = (int)int_or(o, OPT_sse_ping_interval, 30),
                             .max_body = (size_t)int_or(o, OPT_max_body, 32) << 20};
    if (!set_sampling(s, err)) return false;
    s->mem = free_memory();
    if (v[OPT_mem].set && !parse_size(v[OPT_mem].s, &s->mem, err)) return false;
    s->server.held = s->mem / 16 < HELD_MOST ? s->mem / 16 : HELD_MOST;
    if (!v[OPT_tls_cert].set != !v[OPT_tls_key].set)
        return err_set(err, ERR_ARGUMENT, "--tls-cert and --tls-key need each other");
    if (s->server.slot_save_path && !file_is_dir(s->server.slot_save_path))
        return err_set(err, ERR_ARGUMENT, "--slot-save-path: '%s' is no directory", s->server.slot_save_path);
    if (v[OPT_chat_template_kwargs].set) {
        s->server.chat_template_kwargs = js_parse(str_of(v[OPT_chat_template_kwargs].s),
                                                        "--chat-template-kwargs", JS_EXACT, err);
        if (!s->server.chat_template_kwargs) return false;
        if (!json_is_object(s->server.chat_template_kwargs))
            return err_set(err, ERR_ARGUMENT, "--chat-template-kwargs: not a JSON object");
    }
    static const ThoughtsPlace places[] = {THOUGHTS_APART, THOUGHTS_IN_TEXT, THOUGHTS_APART, THOUGHTS_TWICE};
    s->server.place = places[v[OPT_reasoning_format].i];
    s->server.thought_budget = (int)int_or(s->o, OPT_reasoning_budget, -1);
    if (v[OPT_reasoning].i) { /* not auto */
        if (!s->server.chat_template_kwargs) s->server.chat_template_kwargs = json_object();
        json_object_set_new(s->server.chat_template_kwargs, "enable_thinking", json_boolean(v[OPT_reasoning].i == 1));
    }
    return read_keys(s, err);
}

/* The parts of the budget. */
static void report_memory(const Serve *s, const tn_engine *e) {
    const Needs *b = &e->needs;
    const EngineOpts *o = &e->opts;
    double slots = (double)b->sequence * (o->slots + e->aside), parked = (double)b->sequence * o->parked;
    double held = (double)s->server.held, drafts = (double)s->drafts;
    double sum = (double)b->weights + slots + parked + (double)b->work + drafts + held;
    char line[400];
    snprintf(line, sizeof line,
             "memory: weights %.1f MB, %d slots of %d tokens %.1f MB, prefix cache %d of them %.1f MB, scratch %.1f "
             "MB, drafts %.1f MB, requests %.1f MB: %.1f MB of %.1f MB",
             (double)b->weights / 1e6, o->slots, o->ctx, slots / 1e6, o->parked, parked / 1e6, (double)b->work / 1e6,
             drafts / 1e6, held / 1e6, sum / 1e6, (double)s->mem / 1e6);
    server_announce(&s->server, "memory", line);
}

/* Of a draft model, and of what was said. */
static size_t draft_bytes(const Opts *o, const tn_engine *draft, int slots) {
    size_t ids = (size_t)int_or(o, OPT_ctx, CTX_DEFAULT_MAX) * (size_t)slots;
    if (o->opt[OPT_ngram_shared].set) ids += NGRAM_SHARED_MOST;
    const Needs *n = draft ? &draft->needs : &(Needs){0};
    return ids * NGRAM_ID_BYTES + n->weights + n->sequence * (size_t)slots + n->work;
}

static bool load(void *user, ServerModel *out, Err *err) {
    Serve *s = user;
    const Opts *o = s->o;
    LoadOpts opts = load_opts(o);
    if (!bound_opts(o, &opts, err)) return false;
    opts.engine.slots = (int)int_or(o, OPT_parallel, 4);
    int drafts = drafts_results(o) * (opts.engine.slots > 1 ? 2 : 1); /* several share them */
    opts.engine.wanted = opts.engine.slots + (drafts > PROMPT_RESULTS ? drafts : PROMPT_RESULTS);
    opts.engine.rows = (int)int_or(o, OPT_batch_size, opts.engine.bound.window ? 0 : 512);
    opts.engine.parked = MAX_PARKED;
    opts.snapshots = MAX_SNAPSHOTS;
    Loaded l, draft;
    if (!drafts_open(o, opts.engine.slots, s->mem - s->server.held, &draft, err)) return false;
    s->drafts = drafts ? draft_bytes(o, draft.engine, opts.engine.slots) : 0;
    opts.memory = s->mem - s->server.held;
    opts.memory -= s->drafts < opts.memory ? s->drafts : opts.memory - 1;
    opts.cache = o->opt[OPT_cache_ram].set && o->opt[OPT_cache_ram].i >= 0 ? (size_t)o->opt[OPT_cache_ram].i << 20
                                                                           : SIZE_MAX;
    bool ok = load_open_as(&l, o->model, &opts, false, err) && drafts_fit(&draft, &l, err);
    if (ok && !bound_ready(l.engine, err)) {
        load_close(&l);
        ok = false;
    }
    if (ok) report_memory(s, l.engine);
    if (ok) *out = (ServerModel){l.engine, l.tok, draft.engine};
    else load_close(&l);
    if (ok) draft.engine = NULL;
    load_close(&draft);
    return ok;
}

bool cmd_serve(const Opts *o, Err *err) {
    Serve *s = mem_new(1, sizeof *s);
    s->o = o;
    bool ok = set_server(s, err) && server_run(&s->server, load, s, err);
    json_decref(s->server.chat_template_kwargs);
    buf_deinit(&s->keys);
    arena_deinit(&s->arena);
    free(s);
    return ok;
}
