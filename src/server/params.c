/* See params.h. The table says which routes know a field; aliases share a target and may not contradict each other. */
#include "server/params.h"

#include "base/locale.h"
#include "base/mem.h"

#include <limits.h>
#include <math.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

typedef enum FieldType { BOOL, INT, FLOAT, DOUBLE, CALL, ANY } FieldType;
typedef bool FieldCall(Params *p, const json_t *v, const Tok *tok, Err *err);

typedef struct Field {
    const char *name;
    unsigned kinds;
    FieldType type;
    size_t at;
    double lo, hi;
    bool hard; /* outside of lo .. hi is an error; else the nearest one is taken */
    FieldCall *call;
} Field;

#define HUGE 3.4e38

enum {
    TEXTS = PARAMS_NATIVE | PARAMS_INFILL | PARAMS_TEXT,
    OPENAI = PARAMS_TEXT | PARAMS_CHAT,
    ALL = TEXTS | PARAMS_CHAT,
    MAX_TOP = 1000,
};

static bool wrong(Err *err, const char *what) { return err_set(err, ERR_ARGUMENT, "%s", what); }
static bool unbuilt(Err *err, const char *what) { return err_set(err, ERR_UNSUPPORTED, "%s is not supported", what); }

static bool no_token(Err *err, const json_t *v, const Tok *tok) {
    if (!json_is_integer(v)) return wrong(err, "a token must be an id");
    if (!tok) return err_set(err, ERR_ARGUMENT, "no token %lld", (long long)json_integer_value(v));
    return err_set(err, ERR_ARGUMENT, "no token %lld; there are %d", (long long)json_integer_value(v), tok_size(tok));
}

/* ---- fields that need a look */

static bool set_stop(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    size_t n = json_is_array(v) ? json_array_size(v) : 1;
    if (n > STOP_MAX_STRINGS) return err_set(err, ERR_ARGUMENT, "%zu strings; at most %d", n, STOP_MAX_STRINGS);
    p->stop = mem_grow(p->stop, n, sizeof *p->stop);
    p->n_stop = 0;
    for (size_t i = 0; i < n; i++) {
        const json_t *s = json_is_array(v) ? json_array_get(v, i) : v;
        if (!json_is_string(s)) return wrong(err, "must be a string or an array of strings");
        Str text = js_str(s);
        if (text.n > STOP_MAX_BYTES)
            return err_set(err, ERR_ARGUMENT, "a string of %zu bytes; at most %d", text.n, STOP_MAX_BYTES);
        if (text.n) p->stop[p->n_stop++] = text;
    }
    return true;
}

static bool set_stop_ids(Params *p, const json_t *v, const Tok *tok, Err *err) {
    size_t n = json_array_size(v);
    if (!json_is_array(v) || n > STOP_MAX_STRINGS) return wrong(err, "must be an array of at most 256 token ids");
    p->stop_id = mem_grow(p->stop_id, n, sizeof *p->stop_id);
    for (size_t i = 0; i < n; i++) {
        json_int_t id = json_integer_value(json_array_get(v, i));
        if (!json_is_integer(json_array_get(v, i)) || id < 0 || (tok && id >= tok_size(tok)))
            return no_token(err, json_array_get(v, i), tok);
        p->stop_id[i] = (int32_t)id;
    }
    p->n_stop_id = (int)n;
    return true;
}

static bool add_bias(Params *p, Ids ids, float bias, size_t *cap, Err *err) {
    if (p->sample.n_bias + ids.len > SAMPLE_MAX_BIAS)
        return err_set(err, ERR_ARGUMENT, "more than %d tokens", SAMPLE_MAX_BIAS);
    for (size_t i = 0; i < ids.len; i++) {
        if ((size_t)p->sample.n_bias == *cap) p->bias = mem_grow(p->bias, *cap = 2 * *cap + 16, sizeof *p->bias);
        p->bias[p->sample.n_bias++] = (LogitBias){ids.data[i], bias};
    }
    return true;
}

/* One pair: a token (its id, the id as text in objects, or text of some tokens) and a number, or false: a ban. */
static bool bias_pair(Params *p, const json_t *id, const char *key, const json_t *v, const Tok *tok, size_t *cap,
                      Err *err) {
    if (!json_is_number(v) && !json_is_false(v)) return wrong(err, "a bias must be a number or false");
    double bias = json_is_false(v) ? -INFINITY : json_number_value(v);
    Str text = key ? str_of(key) : js_str(id);
    int64_t number = -1;
    bool is_id = json_is_integer(id) || (key && str_i64(text, 0, INT32_MAX, &number));
    if (json_is_integer(id)) number = json_integer_value(id);
    Ids ids = {0};
    bool ok = true;
    if (is_id && (number < 0 || (tok && number >= tok_size(tok))))
        ok = err_set(err, ERR_ARGUMENT, "no token %lld; there are %d", (long long)number, tok ? tok_size(tok) : 0);
    else if (is_id) ids_put(&ids, (int32_t)number);
    else if (!text.p || !tok) ok = wrong(err, "a token must be an id or text");
    else ok = tok_encode(tok, text, 0, &ids, err);
    ok = ok && add_bias(p, ids, (float)bias, cap, err);
    ids_deinit(&ids);
    return ok;
}

static bool set_bias(Params *p, const json_t *v, const Tok *tok, Err *err) {
    size_t cap = 0;
    p->sample.n_bias = 0;
    bool ok = json_is_array(v) || json_is_object(v) ||
              wrong(err, "must be an array of [token, bias] pairs or an object");
    for (size_t i = 0; ok && i < json_array_size(v); i++) {
        const json_t *pair = json_array_get(v, i);
        ok = (json_is_array(pair) && json_array_size(pair) == 2) || wrong(err, "must be pairs [token, bias]");
        ok = ok && bias_pair(p, json_array_get(pair, 0), NULL, json_array_get(pair, 1), tok, &cap, err);
    }
    if (json_is_object(v)) {
        const char *key;
        json_t *bias;
        json_object_foreach((json_t *)(uintptr_t)v, key, bias) ok = ok && bias_pair(p, NULL, key, bias, tok, &cap, err);
    }
    return ok;
}

/* The names that samplers has, for what is near them. */
static Names sampler_names(void) {
    static const char *const names[] = {
#define SAMPLER(name, ...) #name,
#include "engine/samplers.def"
#undef SAMPLER
    };
    return (Names){names, sizeof *names, SAMPLER_COUNT};
}

/* As with llama-server what is no sampler is left out, and told. */
static bool set_samplers(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    if (!json_is_array(v) && !json_is_string(v))
        return wrong(err, "must be an array of names or a string of letters");
    p->sample.n_order = 0;
    Str letters = js_str(v);
    for (size_t i = 0; i < letters.n; i++) {
        char letter[2] = {letters.p[i], '\0'};
        int kind = sampler_of_letter(letter[0]);
        if (kind < 0 ? !ignored_add(&p->ignored, "samplers", letter, (Names){0}, err)
                     : !sample_add_sampler(&p->sample, kind, err))
            return false;
    }
    for (size_t i = 0; i < json_array_size(v); i++) {
        const json_t *name = json_array_get(v, i);
        if (!json_is_string(name)) return wrong(err, "must be an array of names");
        int kind = sampler_of_name(js_str(name));
        if (kind < 0 ? !ignored_add(&p->ignored, "samplers", json_string_value(name), sampler_names(), err)
                     : !sample_add_sampler(&p->sample, kind, err))
            return false;
    }
    return true;
}

/* SillyTavern writes the array as text, text-generation-webui without its brackets. */
static json_t *breakers_of(Str text) {
    Buf all = {0};
    bool whole = str_starts(text, S("["));
    if (!whole) buf_putc(&all, '[');
    buf_put_str(&all, text);
    if (!whole) buf_putc(&all, ']');
    json_t *list = js_parse(buf_view(&all), "it", 0, NULL);
    buf_deinit(&all);
    return list;
}

static bool set_breakers(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    if (json_is_string(v)) { /* the strings are borrowed: the body keeps the array */
        json_t *list = breakers_of(js_str(v));
        if (!list) return wrong(err, "must be an array of strings");
        json_object_set_new(p->body, "dry_sequence_breakers", list);
        v = list;
    }
    size_t n = json_array_size(v);
    if (!json_is_array(v) || !n || n > SAMPLE_MAX_BREAKERS)
        return err_set(err, ERR_ARGUMENT, "must be an array of 1 to %d strings", SAMPLE_MAX_BREAKERS);
    p->breaker = mem_grow(p->breaker, n, sizeof *p->breaker);
    for (size_t i = 0; i < n; i++) {
        if (!json_is_string(json_array_get(v, i))) return wrong(err, "must be an array of strings");
        p->breaker[i] = js_str(json_array_get(v, i));
    }
    p->sample.dry_breakers = p->breaker;
    p->sample.n_dry_breakers = (int)n;
    return true;
}

static bool set_seed(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    double x = json_number_value(v);
    bool whole = json_is_integer(v) || (json_is_real(v) && x == floor(x) && x >= -0x1p63 && x <= 0x1p64);
    if (!whole) return wrong(err, "must be a whole number of at most 64 bits");
    if (json_is_integer(v)) p->sample.seed = (uint32_t)json_integer_value(v);
    else if (x < 0) p->sample.seed = (uint32_t)(int64_t)x;
    else p->sample.seed = x < 0x1p64 ? (uint32_t)(uint64_t)x : 0;
    p->seeded = p->sample.seed != UINT32_MAX; /* -1, which asks for a random one */
    return true;
}

static bool set_probs(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    if (!json_is_integer(v) || json_integer_value(v) < 0 || json_integer_value(v) > MAX_TOP)
        return err_set(err, ERR_ARGUMENT, "must be a whole number from 0 to %d", MAX_TOP);
    int n = (int)json_integer_value(v);
    bool zero_counts = p->kind == PARAMS_TEXT; /* OpenAI's 0: the token's own probability */
    p->n_top = n;
    p->sample.n_probs = n || zero_counts ? (n ? n : 1) : 0;
    return true;
}

static bool set_stream_options(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    if (!json_is_object(v)) return wrong(err, "must be an object");
    const char *key;
    json_t *item;
    json_object_foreach((json_t *)(uintptr_t)v, key, item) {
        bool usage = strcmp(key, "include_usage") == 0, always = strcmp(key, "continuous_usage_stats") == 0;
        if (!usage && !always && strcmp(key, "include_obfuscation") != 0) {
            static const char *const names[] = {"include_usage", "continuous_usage_stats", "include_obfuscation"};
            if (!ignored_add(&p->ignored, "stream_options", key, (Names){names, sizeof *names, 3}, err)) return false;
            continue;
        }
        if (!json_is_boolean(item) && !json_is_null(item))
            return err_set(err, ERR_ARGUMENT, "'%s' must be true or false", key);
        if (usage) p->include_usage = json_is_true(item);
        if (always) p->usage_always = json_is_true(item);
    }
    return true;
}

static bool set_response_fields(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    bool ok = json_is_array(v);
    for (size_t i = 0; ok && i < json_array_size(v); i++) ok = json_is_string(json_array_get(v, i));
    if (!ok) return wrong(err, "must be an array of strings");
    p->response_fields = json_array_size(v) ? (json_t *)(uintptr_t)v : NULL;
    return true;
}

static bool set_continue(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    if (!json_is_boolean(v)) return wrong(err, "must be true or false");
    p->continue_final = json_is_true(v);
    return true;
}

static bool set_add_prompt(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    if (!json_is_boolean(v)) return wrong(err, "must be true or false");
    p->add_generation_prompt = json_is_true(v);
    p->has_add_generation_prompt = true;
    return true;
}

/* Of vLLM and mlx-lm: repeat_penalty over the whole text. */
static bool set_repetition(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    double x = json_number_value(v);
    if (!json_is_number(v) || x <= 0 || x > HUGE) return wrong(err, "must be a number above 0");
    const json_t *other = json_object_get(p->body, "repeat_penalty");
    if (json_is_number(other) && (float)json_number_value(other) == (float)x) return true;
    if (other && !json_is_null(other)) return wrong(err, "and 'repeat_penalty' contradict each other");
    const json_t *last = json_object_get(p->body, "repeat_last_n");
    p->sample.repeat_penalty = (float)x;
    if (!last || json_is_null(last)) p->sample.repeat_last_n = -1;
    return true;
}

/* ---- what is not built: only values that ask for nothing pass */

static bool is_empty(const json_t *v) {
    return json_is_null(v) || json_is_false(v) || (json_is_string(v) && !json_string_length(v)) ||
           (json_is_array(v) && !json_array_size(v)) || (json_is_object(v) && !json_object_size(v));
}

static bool refuse(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    return is_empty(v) || unbuilt(err, "this");
}

static bool refuse_schema(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    const json_t *grammar = json_object_get(p->body, "grammar");
    if (grammar && !is_empty(grammar)) return wrong(err, "and 'grammar' exclude each other");
    return json_is_null(v) || unbuilt(err, "a JSON schema"); /* {} is one, too */
}

static bool set_format(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    const json_t *type = json_object_get(v, "type");
    if (!json_is_object(v) || (type && !json_is_string(type))) return wrong(err, "must be an object with a 'type'");
    const char *name = type ? json_string_value(type) : "text";
    if (strcmp(name, "text") == 0) return true;
    bool object = strcmp(name, "json_object") == 0, schema = strcmp(name, "json_schema") == 0;
    if (!object && !schema)
        return err_set(err, ERR_ARGUMENT, "type must be text, json_object or json_schema, not '%.60s'", name);
    const json_t *inner = json_object_get(v, object ? "schema" : "json_schema");
    if ((inner && !json_is_object(inner)) || (schema && !inner)) return wrong(err, "the schema must be an object");
    return unbuilt(err, name);
}

/* Whether they may be called is said where that is asked for. */
static bool set_tools(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    bool ok = json_is_array(v);
    for (size_t i = 0; ok && i < json_array_size(v); i++) ok = json_is_object(json_array_get(v, i));
    if (!ok) return wrong(err, "must be an array of objects");
    p->tools = json_array_size(v) ? v : NULL;
    return true;
}

static bool set_tool_choice(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    const char *s = json_string_value(v);
    if (s && (strcmp(s, "none") == 0 || strcmp(s, "auto") == 0)) return true; /* without tools there is no choice */
    if (!json_is_object(v) && !(s && strcmp(s, "required") == 0))
        return wrong(err, "must be none, auto, required or an object");
    return unbuilt(err, "calling tools");
}

static bool set_modalities(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    for (size_t i = 0; i < json_array_size(v); i++)
        if (!str_eq(js_str(json_array_get(v, i)), S("text"))) return unbuilt(err, "anything but text");
    return json_is_array(v) || wrong(err, "must be an array");
}

static bool set_reasoning_format(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    const char *s = json_string_value(v);
    if (!s) return wrong(err, "must be a string");
    return strcmp(s, "none") == 0 || strcmp(s, "auto") == 0 || unbuilt(err, "a reasoning format other than none");
}

static bool only_minus_one(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    if (!json_is_integer(v)) return wrong(err, "must be a whole number");
    return json_integer_value(v) == -1 || unbuilt(err, "a budget for reasoning");
}

static bool only_zero(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    if (!json_is_integer(v)) return wrong(err, "must be a whole number");
    return json_integer_value(v) == 0 || unbuilt(err, "a value other than 0");
}

static bool set_verbosity(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    if (!json_is_string(v)) return wrong(err, "must be a string");
    return str_eq(js_str(v), S("medium")) || unbuilt(err, "a verbosity other than medium");
}

static bool search_web(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    (void)v; /* {} asks for it, too */
    return unbuilt(err, "searching the web");
}

static bool only_one(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    if (!json_is_number(v)) return wrong(err, "must be a number");
    return json_number_value(v) == 1 || unbuilt(err, "a value other than 1");
}

static bool only_true(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    if (!json_is_boolean(v)) return wrong(err, "must be true or false");
    return json_is_true(v) || unbuilt(err, "false");
}

static bool is_bool(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    return json_is_boolean(v) || wrong(err, "must be true or false");
}

static bool is_number(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    return json_is_number(v) || wrong(err, "must be a number");
}

static bool is_whole(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    return json_is_integer(v) || wrong(err, "must be a whole number");
}

/* ---- the table */

#define P(member) offsetof(Params, member)
#define MANY ((double)INT_MAX)
static const Field fields[] = {
    {"n_predict", ALL, INT, P(n_predict), -1, MANY, true, NULL},
    {"max_completion_tokens", ALL, INT, P(n_predict), -1, MANY, true, NULL},
    {"max_tokens", ALL, INT, P(n_predict), -1, MANY, true, NULL},
    {"n_cmpl", ALL, INT, P(n), 1, 0, true, NULL}, /* hi: the slots */
    {"n", ALL, INT, P(n), 1, 0, true, NULL},
    {"id_slot", ALL, INT, P(id_slot), -1, MANY, true, NULL},
    {"stream", ALL, BOOL, P(stream), 0, 0, false, NULL},
    {"stream_options", ALL, CALL, 0, 0, 0, false, set_stream_options},
    {"cache_prompt", ALL, BOOL, P(cache_prompt), 0, 0, false, NULL},
    {"return_tokens", ALL, BOOL, P(return_tokens), 0, 0, false, NULL},
    {"return_progress", ALL, BOOL, P(return_progress), 0, 0, false, NULL},
    {"timings_per_token", ALL, BOOL, P(timings_per_token), 0, 0, false, NULL},
    {"verbose", ALL, BOOL, P(verbose), 0, 0, false, NULL},
    {"sse_ping_interval", ALL, INT, P(ping_interval), -1, MANY, true, NULL},
    {"n_indent", ALL, INT, P(n_indent), 0, MANY, true, NULL},
    {"t_max_predict_ms", ALL, DOUBLE, P(t_max_predict_ms), -1, 1e15, true, NULL},
    {"response_fields", ALL, CALL, 0, 0, 0, false, set_response_fields},
    {"stop", ALL, CALL, 0, 0, 0, false, set_stop},
    {"stop_token_ids", ALL, CALL, 0, 0, 0, false, set_stop_ids},
    {"seed", ALL, CALL, 0, 0, 0, false, set_seed},
    {"temperature", ALL, FLOAT, P(sample.temp), 0, HUGE, false, NULL},
    {"dynatemp_range", ALL, FLOAT, P(sample.dynatemp_range), 0, HUGE, false, NULL},
    {"dynatemp_exponent", ALL, FLOAT, P(sample.dynatemp_exponent), -HUGE, HUGE, false, NULL},
    {"top_k", ALL, INT, P(sample.top_k), 0, MANY, false, NULL},
    {"top_p", ALL, FLOAT, P(sample.top_p), 0, 1, false, NULL},
    {"min_p", ALL, FLOAT, P(sample.min_p), 0, 1, false, NULL},
    {"typical_p", ALL, FLOAT, P(sample.typical_p), 0, 1, false, NULL},
    {"top_n_sigma", ALL, FLOAT, P(sample.top_n_sigma), -HUGE, HUGE, false, NULL},
    {"xtc_probability", ALL, FLOAT, P(sample.xtc_probability), 0, 1, false, NULL},
    {"xtc_threshold", ALL, FLOAT, P(sample.xtc_threshold), 0, 1, false, NULL},
    {"repeat_last_n", ALL, INT, P(sample.repeat_last_n), -1, MANY, true, NULL},
    {"repeat_penalty", ALL, FLOAT, P(sample.repeat_penalty), 0, HUGE, true, NULL},
    {"repetition_penalty", ALL, CALL, 0, 0, 0, false, set_repetition},
    {"frequency_penalty", ALL, FLOAT, P(sample.frequency_penalty), -HUGE, HUGE, true, NULL},
    {"presence_penalty", ALL, FLOAT, P(sample.presence_penalty), -HUGE, HUGE, true, NULL},
    {"dry_multiplier", ALL, FLOAT, P(sample.dry_multiplier), 0, HUGE, true, NULL},
    {"dry_base", ALL, FLOAT, P(sample.dry_base), 0, HUGE, true, NULL},
    {"dry_allowed_length", ALL, INT, P(sample.dry_allowed_length), 0, MANY, true, NULL},
    {"dry_penalty_last_n", ALL, INT, P(sample.dry_penalty_last_n), -1, MANY, true, NULL},
    {"dry_sequence_breakers", ALL, CALL, 0, 0, 0, false, set_breakers},
    {"mirostat", ALL, INT, P(sample.mirostat), 0, 2, false, NULL},
    {"mirostat_tau", ALL, FLOAT, P(sample.mirostat_tau), -HUGE, HUGE, true, NULL},
    {"mirostat_eta", ALL, FLOAT, P(sample.mirostat_eta), -HUGE, HUGE, true, NULL},
    {"adaptive_target", ALL, FLOAT, P(sample.adaptive_target), -HUGE, 1, false, NULL},
    {"adaptive_decay", ALL, FLOAT, P(sample.adaptive_decay), 0, 0.99, true, NULL},
    {"min_keep", ALL, INT, P(sample.min_keep), 0, MANY, true, NULL},
    {"samplers", ALL, CALL, 0, 0, 0, false, set_samplers},
    {"logit_bias", ALL, CALL, 0, 0, 0, false, set_bias},
    {"ignore_eos", ALL, BOOL, P(sample.ignore_eos), 0, 0, false, NULL},
    {"n_probs", ALL, CALL, 0, 0, 0, false, set_probs},
    {"logprobs", TEXTS, CALL, 0, 0, 0, false, set_probs},
    {"logprobs", PARAMS_CHAT, BOOL, P(logprobs), 0, 0, false, NULL},
    {"top_logprobs", PARAMS_CHAT, INT, P(n_top), 0, MAX_TOP, true, NULL},
    {"post_sampling_probs", ALL, BOOL, P(sample.post_probs), 0, 0, false, NULL},
    {"echo", ALL, BOOL, P(echo), 0, 0, false, NULL},
    {"add_generation_prompt", PARAMS_CHAT, CALL, 0, 0, 0, false, set_add_prompt},
    {"continue_final_message", PARAMS_CHAT, CALL, 0, 0, 0, false, set_continue},
    /* read where the prompt is made */
    {"prompt", TEXTS, ANY, 0, 0, 0, false, NULL},
    {"input_prefix", PARAMS_INFILL, ANY, 0, 0, 0, false, NULL},
    {"input_suffix", PARAMS_INFILL, ANY, 0, 0, 0, false, NULL},
    {"input_extra", PARAMS_INFILL, ANY, 0, 0, 0, false, NULL},
    {"messages", PARAMS_CHAT, ANY, 0, 0, 0, false, NULL},
    {"chat_template_kwargs", PARAMS_CHAT, ANY, 0, 0, 0, false, NULL},
    {"reasoning_effort", PARAMS_CHAT, ANY, 0, 0, 0, false, NULL},
    /* cannot change the answer */
    {"model", ALL, ANY, 0, 0, 0, false, NULL},
    {"user", ALL, ANY, 0, 0, 0, false, NULL},
    {"metadata", ALL, ANY, 0, 0, 0, false, NULL},
    {"store", ALL, ANY, 0, 0, 0, false, NULL},
    {"service_tier", ALL, ANY, 0, 0, 0, false, NULL},
    {"safety_identifier", ALL, ANY, 0, 0, 0, false, NULL},
    {"prompt_cache_key", ALL, ANY, 0, 0, 0, false, NULL},
    {"request_id", ALL, ANY, 0, 0, 0, false, NULL},
    {"prompt_cache_retention", ALL, ANY, 0, 0, 0, false, NULL},
    {"prediction", PARAMS_CHAT, ANY, 0, 0, 0, false, NULL},
    {"n_keep", ALL, INT, P(n_keep), -1, MANY, true, NULL}, /* the context is never shifted */
    {"n_discard", ALL, INT, P(n_discard), 0, MANY, true, NULL},
    {"n_cache_reuse", ALL, CALL, 0, 0, 0, false, is_whole}, /* nor are parts of the cache */
    {"t_max_prompt_ms", ALL, CALL, 0, 0, 0, false, is_number}, /* nothing, as with llama-server */
    {"backend_sampling", ALL, CALL, 0, 0, 0, false, is_bool},
    {"parallel_tool_calls", PARAMS_CHAT, CALL, 0, 0, 0, false, is_bool},
    {"parse_tool_calls", PARAMS_CHAT, CALL, 0, 0, 0, false, is_bool},
    {"reasoning_control", PARAMS_CHAT, CALL, 0, 0, 0, false, is_bool},
    /* not built */
    {"grammar", ALL, CALL, 0, 0, 0, false, refuse},
    {"json_schema", ALL, CALL, 0, 0, 0, false, refuse_schema},
    {"grammar_lazy", ALL, CALL, 0, 0, 0, false, refuse},
    {"grammar_triggers", ALL, CALL, 0, 0, 0, false, refuse},
    {"preserved_tokens", ALL, CALL, 0, 0, 0, false, refuse},
    {"response_format", ALL, CALL, 0, 0, 0, false, set_format},
    {"tools", PARAMS_CHAT, CALL, 0, 0, 0, false, set_tools},
    {"tools", TEXTS, CALL, 0, 0, 0, false, refuse},
    {"tool_choice", ALL, CALL, 0, 0, 0, false, set_tool_choice},
    {"functions", ALL, CALL, 0, 0, 0, false, refuse},
    {"function_call", ALL, CALL, 0, 0, 0, false, set_tool_choice},
    {"modalities", PARAMS_CHAT, CALL, 0, 0, 0, false, set_modalities},
    {"audio", PARAMS_CHAT, CALL, 0, 0, 0, false, refuse},
    {"web_search_options", PARAMS_CHAT, CALL, 0, 0, 0, false, search_web},
    {"reasoning_format", ALL, CALL, 0, 0, 0, false, set_reasoning_format},
    {"reasoning_budget_tokens", PARAMS_CHAT, CALL, 0, 0, 0, false, only_minus_one},
    {"thinking_budget_tokens", PARAMS_CHAT, CALL, 0, 0, 0, false, only_minus_one},
    {"lora", ALL, CALL, 0, 0, 0, false, refuse},
    {"best_of", TEXTS, CALL, 0, 0, 0, false, is_whole}, /* n: there is nothing to choose */
    {"verbosity", PARAMS_CHAT, CALL, 0, 0, 0, false, set_verbosity},
    {"suffix", TEXTS, CALL, 0, 0, 0, false, refuse},
    /* not built, of vLLM */
    {"min_tokens", ALL, CALL, 0, 0, 0, false, only_zero},
    {"length_penalty", ALL, CALL, 0, 0, 0, false, only_one},
    {"use_beam_search", ALL, CALL, 0, 0, 0, false, refuse},
    {"include_stop_str_in_output", ALL, CALL, 0, 0, 0, false, refuse},
    {"skip_special_tokens", ALL, CALL, 0, 0, 0, false, only_true},
    {"spaces_between_special_tokens", ALL, CALL, 0, 0, 0, false, only_true},
    {"prompt_logprobs", ALL, CALL, 0, 0, 0, false, refuse},
    {"truncate_prompt_tokens", ALL, CALL, 0, 0, 0, false, refuse},
    {"return_token_ids", ALL, CALL, 0, 0, 0, false, refuse},
    {"structured_outputs", ALL, CALL, 0, 0, 0, false, refuse},
    {"allowed_token_ids", ALL, CALL, 0, 0, 0, false, refuse},
    {"guided_json", ALL, CALL, 0, 0, 0, false, refuse},
    {"guided_regex", ALL, CALL, 0, 0, 0, false, refuse},
    {"guided_choice", ALL, CALL, 0, 0, 0, false, refuse},
    {"guided_grammar", ALL, CALL, 0, 0, 0, false, refuse},
    {"grammar_string", ALL, CALL, 0, 0, 0, false, refuse}, /* of text-generation-webui */
    {"prompt_embeds", ALL, CALL, 0, 0, 0, false, refuse},
    {"bad_words", ALL, CALL, 0, 0, 0, false, refuse},
    {"chat_template", PARAMS_CHAT, CALL, 0, 0, 0, false, refuse},
    {"priority", ALL, CALL, 0, 0, 0, false, only_zero},
};

enum { N_FIELDS = sizeof fields / sizeof *fields };

static const Field *find_field(unsigned kinds, const char *name) {
    for (size_t i = 0; i < N_FIELDS; i++)
        if (fields[i].kinds & kinds && strcmp(fields[i].name, name) == 0) return &fields[i];
    return NULL;
}

/* What an unknown field is compared with: a field of another route is no misspelling. */
static Names unknown_names(const char *name) {
    bool other = find_field(ALL, name) != NULL;
    return (Names){&fields[0].name, sizeof *fields, other ? 0 : N_FIELDS};
}

static bool set_number(Params *p, const Field *f, const json_t *v, double hi, Err *err) {
    if (!json_is_number(v)) return wrong(err, "must be a number");
    double x = json_number_value(v);
    if (f->type == INT && x != floor(x)) return wrong(err, "must be a whole number");
    if (f->hard && (x < f->lo || x > hi))
        return err_set(err, ERR_ARGUMENT, "must be from %.10g to %.10g, but is %.10g", f->lo, hi, x);
    x = x < f->lo ? f->lo : x > hi ? hi : x;
    char *at = (char *)p + f->at;
    if (f->type == INT) *(int *)(void *)at = (int)x;
    if (f->type == FLOAT) *(float *)(void *)at = (float)x;
    if (f->type == DOUBLE) *(double *)(void *)at = x;
    return true;
}

static bool set_field(Params *p, const Field *f, const json_t *v, const Tok *tok, int slots, Err *err) {
    switch (f->type) {
    case ANY: return true;
    case CALL: return f->call(p, v, tok, err);
    case BOOL:
        if (!json_is_boolean(v)) return wrong(err, "must be true or false");
        *(bool *)(void *)((char *)p + f->at) = json_is_true(v);
        return true;
    case INT:
    case FLOAT:
    case DOUBLE: return set_number(p, f, v, f->at == P(n) ? slots : f->hi, err);
    }
    check(!"a field type without a reader");
}

/* Two names of one thing with two values. */
static bool check_aliases(ParamsKind kind, const json_t *body, Err *err) {
    for (size_t i = 0; i < N_FIELDS; i++)
        for (size_t k = 0; k < i; k++) {
            const Field *a = &fields[i], *b = &fields[k];
            bool same = a->type == b->type && a->call == b->call && a->at == b->at &&
                        (a->type != CALL || a->call == set_probs) && a->type != ANY;
            if (!same || !(a->kinds & kind) || !(b->kinds & kind)) continue;
            const json_t *x = json_object_get(body, a->name), *y = json_object_get(body, b->name);
            if (!x || !y || json_is_null(x) || json_is_null(y) || json_equal(x, y)) continue;
            return err_set(err, ERR_ARGUMENT, "Fields '%s' and '%s' contradict each other", b->name, a->name);
        }
    return true;
}

static bool check_rest(Params *p, Err *err) {
    if (p->kind == PARAMS_CHAT && !p->logprobs) {
        if (json_is_integer(json_object_get(p->body, "top_logprobs")))
            return wrong(err, "needs 'logprobs' to be true") || err_field(err, "top_logprobs");
        if (!p->sample.n_probs) p->n_top = 0;
    }
    if (p->kind == PARAMS_CHAT && p->logprobs) {
        if (!json_is_integer(json_object_get(p->body, "top_logprobs"))) p->n_top = p->n_top ? p->n_top : 20;
        p->sample.n_probs = p->n_top ? p->n_top : 1;
    }
    if (p->continue_final && p->has_add_generation_prompt && p->add_generation_prompt)
        return wrong(err, "Fields 'add_generation_prompt' and 'continue_final_message' contradict each other");
    if (json_object_get(p->body, "stream_options") && !json_is_null(json_object_get(p->body, "stream_options")) &&
        !p->stream && p->kind & OPENAI)
        return wrong(err, "needs 'stream' to be true") || err_field(err, "stream_options");
    const json_t *best = json_object_get(p->body, "best_of");
    if (json_is_integer(best) && json_integer_value(best) != p->n)
        return err_set(err, ERR_UNSUPPORTED, "other than 'n' is not supported") || err_field(err, "best_of");
    if (p->echo && p->sample.n_probs && (p->kind != PARAMS_TEXT || p->sample.post_probs))
        return err_set(err, ERR_UNSUPPORTED,
                       "probabilities go with it as log-probabilities in /v1/completions alone") ||
               err_field(err, "echo");
    if (p->echo && p->kind == PARAMS_CHAT)
        return err_set(err, ERR_UNSUPPORTED, "is not supported for chats") || err_field(err, "echo");
    return true;
}

bool params_read(Params *p, ParamsKind kind, json_t *body, const ServerOpts *d, const Tok *tok, int slots, Err *err) {
    *p = (Params){.kind = kind,
                  .sample = d->sample,
                  .n_predict = d->n_predict,
                  .n = 1,
                  .id_slot = -1,
                  .ping_interval = d->ping_interval,
                  .cache_prompt = d->cache_prompt,
                  .add_generation_prompt = true,
                  .seeded = d->seeded,
                  .verbose = d->verbose,
                  .ignored = {.strict = d->strict},
                  .body = body};
    p->sample.tok = tok;
    if (d->sample.n_bias) {
        p->bias = mem_new((size_t)d->sample.n_bias, sizeof *p->bias);
        memcpy(p->bias, d->sample.bias, (size_t)d->sample.n_bias * sizeof *p->bias);
    }
    if (!json_is_object(body)) return wrong(err, "the body must be a JSON object");
    const char *name;
    json_t *v;
    json_object_foreach(body, name, v) {
        if (json_is_null(v) || strncmp(name, "speculative.", 12) == 0) continue; /* changes no token */
        const Field *f = find_field(kind, name);
        bool ok = f ? set_field(p, f, v, tok, slots, err)
                    : ignored_add(&p->ignored, NULL, name, unknown_names(name), err);
        if (!ok) return err->field[0] ? false : err_field(err, name);
    }
    if (!check_aliases(kind, body, err) || !check_rest(p, err)) return false;
    if (!p->n_stop && d->n_stop) {
        p->stop = mem_grow(p->stop, (size_t)d->n_stop, sizeof *p->stop);
        for (int i = 0; i < d->n_stop; i++) p->stop[p->n_stop++] = d->stop[i];
    }
    if (p->id_slot >= slots) p->id_slot %= slots; /* as with llama-server: llama.vim counts on */
    if (p->sample.repeat_last_n < 0) p->sample.repeat_last_n = INT_MAX; /* all there is */
    if (p->sample.dry_penalty_last_n < 0) p->sample.dry_penalty_last_n = INT_MAX;
    if (p->sample.dry_base < 1) p->sample.dry_base = d->sample.dry_base;
    if (!p->seeded) p->sample.seed = sample_defaults().seed;
    p->sample.bias = p->bias;
    return true;
}

void params_deinit(Params *p) {
    free(p->stop);
    free(p->stop_id);
    free(p->bias);
    free(p->breaker);
    ignored_deinit(&p->ignored);
    json_decref(p->body);
    *p = (Params){0};
}

/* ---- and back */

/* A float as its shortest decimal: 0.95, not 0.949999988. */
static json_t *real(float f) {
    char text[32];
    double x = f;
    for (int digits = 6; digits <= 9; digits++) {
        c_snprintf(text, sizeof text, "%.*g", digits, (double)f);
        x = c_strtod(text, NULL);
        if ((float)x == f) break;
    }
    return isfinite(x) ? json_real(x) : json_null();
}

static json_t *bias_json(const Params *p) {
    json_t *list = json_array();
    for (int i = 0; i < p->sample.n_bias; i++)
        json_array_append_new(list, json_pack("{s:i, s:o}", "token", p->bias[i].id, "bias", real(p->bias[i].bias)));
    for (int32_t id = 0; p->sample.ignore_eos && p->sample.tok && id < tok_size(p->sample.tok); id++)
        if (tok_is_eog(p->sample.tok, id)) json_array_append_new(list, json_pack("{s:i, s:n}", "token", id, "bias"));
    return list;
}

static json_t *last_n(int n) { return json_integer(n == INT_MAX ? -1 : n); }

json_t *params_json(const Params *p, uint32_t seed, bool brief) {
    const SampleOpts *s = &p->sample;
    json_t *order = json_array(), *o = json_object();
    for (int i = 0; i < s->n_order; i++)
        json_array_append_new(order, json_string(sampler_name((SamplerKind)s->order[i])));
    json_object_set_new(o, "seed", json_integer(seed));
    const struct {
        const char *name;
        json_t *value;
    } rows[] = {
        {"temperature", real(s->temp)},
        {"dynatemp_range", real(s->dynatemp_range)},
        {"dynatemp_exponent", real(s->dynatemp_exponent)},
        {"top_k", json_integer(s->top_k)},
        {"top_p", real(s->top_p)},
        {"min_p", real(s->min_p)},
        {"top_n_sigma", real(s->top_n_sigma)},
        {"xtc_probability", real(s->xtc_probability)},
        {"xtc_threshold", real(s->xtc_threshold)},
        {"typical_p", real(s->typical_p)},
        {"repeat_last_n", last_n(s->repeat_last_n)},
        {"repeat_penalty", real(s->repeat_penalty)},
        {"presence_penalty", real(s->presence_penalty)},
        {"frequency_penalty", real(s->frequency_penalty)},
        {"dry_multiplier", real(s->dry_multiplier)},
        {"dry_base", real(s->dry_base)},
        {"dry_allowed_length", json_integer(s->dry_allowed_length)},
        {"dry_penalty_last_n", last_n(s->dry_penalty_last_n)},
        {"mirostat", json_integer(s->mirostat)},
        {"mirostat_tau", real(s->mirostat_tau)},
        {"mirostat_eta", real(s->mirostat_eta)},
        {"adaptive_target", real(s->adaptive_target)},
        {"adaptive_decay", real(s->adaptive_decay)},
        {"max_tokens", json_integer(p->n_predict)},
        {"n_predict", json_integer(p->n_predict)},
        {"n_keep", json_integer(p->n_keep)},
        {"n_discard", json_integer(p->n_discard)},
        {"ignore_eos", json_boolean(s->ignore_eos)},
        {"stream", json_boolean(p->stream)},
        {"n_probs", json_integer(p->n_top)},
        {"min_keep", json_integer(s->min_keep)},
        {"chat_format", json_string("Content-only")},
        {"reasoning_format", json_string("none")},
        {"reasoning_in_content", json_false()},
        {"generation_prompt", json_string("")},
        {"samplers", order},
        {"speculative.types", json_string("none")},
        {"timings_per_token", json_boolean(p->timings_per_token)},
        {"post_sampling_probs", json_boolean(s->post_probs)},
        {"backend_sampling", json_false()},
        {"lora", json_array()},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) json_object_set_new(o, rows[i].name, rows[i].value);
    if (brief) return o;
    json_t *stop = json_array(), *breakers = json_array();
    for (int i = 0; i < p->n_stop; i++) json_array_append_new(stop, json_stringn(p->stop[i].p, p->stop[i].n));
    for (int i = 0; i < s->n_dry_breakers; i++)
        json_array_append_new(breakers, json_stringn(s->dry_breakers[i].p, s->dry_breakers[i].n));
    json_object_set_new(o, "stop", stop);
    json_object_set_new(o, "dry_sequence_breakers", breakers);
    json_object_set_new(o, "logit_bias", bias_json(p));
    json_object_set_new(o, "grammar", json_string(""));
    json_object_set_new(o, "grammar_lazy", json_false());
    json_object_set_new(o, "grammar_triggers", json_array());
    json_object_set_new(o, "preserved_tokens", json_array());
    return o;
}
