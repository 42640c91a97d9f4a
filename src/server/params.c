/* See params.h. The table says which routes know a field; aliases share a target and may not contradict each other. */
#include "server/params.h"

#include "base/locale.h"
#include "base/mem.h"
#include "server/tools.h"

#include <errno.h>
#include <limits.h>
#include <math.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

typedef enum FieldType { BOOL, INT, FLOAT, DOUBLE, CALL, ANY } FieldType;
/* What a number out of its range is (sampling.def); SLOTS: the same as REFUSED, and the slots are the most. */
typedef enum Outside { REFUSED, NEAREST, KEPT, ALL, SLOTS } Outside;
typedef bool FieldCall(Params *p, const json_t *v, const Tok *tok, Err *err);

typedef struct Field {
    const char *name;
    unsigned kinds;
    FieldType type;
    size_t at; /* in Params; 0: of several members or of none */
    double least, most;
    Outside outside;
    FieldCall *call;
} Field;

enum {
    TEXTS = PARAMS_NATIVE | PARAMS_INFILL | PARAMS_TEXT,
    OPENAI = PARAMS_TEXT | PARAMS_CHAT,
    EVERY = TEXTS | PARAMS_CHAT,
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

/* Our words, or llama-server's. */
static bool set_speculate(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    if (!json_is_string(v)) return wrong(err, "must be a string");
    int mode = speculate_of(js_str(v));
    if (mode < 0) return err_set(err, ERR_ARGUMENT, "must be auto, none, ngram or draft");
    if (mode == SPECULATE_DRAFT && !p->drafts) return wrong(err, "needs a draft model: --draft of the server");
    p->speculate.mode = (SpeculateMode)mode;
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

static bool set_dry_breakers(Params *p, const json_t *v, const Tok *tok, Err *err) {
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
    const char *big = js_big(v).p;
    errno = 0;
    uint64_t bits = big && *big != '-' ? strtoull(big, NULL, 10) : 0;
    bool whole = big ? *big != '-' && !errno
                     : json_is_integer(v) || (json_is_real(v) && x == floor(x) && x >= -0x1p63 && x <= 0x1p64);
    if (!whole) return wrong(err, "must be a whole number of at most 64 bits");
    if (big) p->sample.seed = (uint32_t)bits;
    else if (json_is_integer(v)) p->sample.seed = (uint32_t)json_integer_value(v);
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
    if (!json_is_number(v) || x <= 0 || x > SAMPLE_HUGE) return wrong(err, "must be a number above 0");
    const json_t *other = json_object_get(p->body, "repeat_penalty");
    if (json_is_number(other) && (float)json_number_value(other) == (float)x) return true;
    if (other && !json_is_null(other)) return wrong(err, "and 'repeat_penalty' contradict each other");
    const json_t *last = json_object_get(p->body, "repeat_last_n");
    p->sample.repeat_penalty = (float)x;
    if (!last || json_is_null(last)) p->sample.repeat_last_n = INT_MAX;
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

static bool is_list(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    return json_is_array(v) || wrong(err, "must be an array");
}

static bool set_preserved(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)tok;
    bool ok = json_is_array(v);
    for (size_t i = 0; ok && i < json_array_size(v); i++) ok = json_string_length(json_array_get(v, i)) > 0;
    p->preserved = json_array_size(v) ? v : NULL;
    return ok || wrong(err, "must be an array of strings");
}

/* Without tools there is nothing to choose. */
static bool refuse_choice(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    Str s = js_str(v);
    if (str_eq(s, S("none")) || str_eq(s, S("auto"))) return true;
    return json_is_object(v) || str_eq(s, S("required")) ? unbuilt(err, "calling tools")
                                                         : wrong(err, "must be none, auto, required or an object");
}

/* A text that is no chat's is told as it is. */
static bool refuse_thoughts(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    if (!json_is_string(v)) return wrong(err, "must be a string");
    return str_eq(js_str(v), S("none")) || str_eq(js_str(v), S("auto")) || unbuilt(err, "other than none for texts");
}

static bool set_modalities(Params *p, const json_t *v, const Tok *tok, Err *err) {
    (void)p;
    (void)tok;
    for (size_t i = 0; i < json_array_size(v); i++)
        if (!str_eq(js_str(json_array_get(v, i)), S("text"))) return unbuilt(err, "anything but text");
    return json_is_array(v) || wrong(err, "must be an array");
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
#define WHOLE(name, kinds, member, least, most) {name, kinds, INT, P(member), least, most, REFUSED, NULL}
#define FLAG(name, kinds, member) {name, kinds, BOOL, P(member), 0, 0, REFUSED, NULL}
#define READ(name, kinds, call) {name, kinds, CALL, 0, 0, 0, REFUSED, call}
#define TAKE(name, kinds) {name, kinds, ANY, 0, 0, 0, REFUSED, NULL}
static const Field fields[] = {
    WHOLE("n_predict", EVERY, n_predict, -1, INT_MAX),
    WHOLE("max_completion_tokens", EVERY, n_predict, -1, INT_MAX),
    WHOLE("max_tokens", EVERY, n_predict, -1, INT_MAX),
    {"n_cmpl", EVERY, INT, P(n), 1, 0, SLOTS, NULL},
    {"n", EVERY, INT, P(n), 1, 0, SLOTS, NULL},
    WHOLE("id_slot", EVERY, id_slot, -1, INT_MAX),
    WHOLE("recall_from", EVERY, recall_from, 0, INT_MAX),
    FLAG("stream", EVERY, stream),
    READ("stream_options", EVERY, set_stream_options),
    FLAG("cache_prompt", EVERY, cache_prompt),
    FLAG("return_tokens", EVERY, return_tokens),
    FLAG("return_progress", EVERY, return_progress),
    FLAG("timings_per_token", EVERY, timings_per_token),
    FLAG("verbose", EVERY, verbose),
    WHOLE("sse_ping_interval", EVERY, ping_interval, -1, INT_MAX),
    WHOLE("n_indent", EVERY, n_indent, 0, INT_MAX),
    {"t_max_predict_ms", EVERY, DOUBLE, P(t_max_predict_ms), -1, 1e15, REFUSED, NULL},
    READ("response_fields", EVERY, set_response_fields),
    READ("stop", EVERY, set_stop),
    READ("stop_token_ids", EVERY, set_stop_ids),
    READ("seed", EVERY, set_seed),
#define SAMPLE_NUMBER(field, type, otherwise, least, most, outside, name, ...)                                  \
    {name, EVERY, _Generic((type)0, int: INT, float: FLOAT), P(sample.field), least, most, outside, NULL},
#define SAMPLE_TEXTS(field, id, otherwise, name, ...) READ(name, EVERY, set_##field),
#include "engine/sampling.def"
    READ("repetition_penalty", EVERY, set_repetition),
    READ("samplers", EVERY, set_samplers),
    READ("logit_bias", EVERY, set_bias),
    FLAG("ignore_eos", EVERY, sample.ignore_eos),
    {"n_probs", EVERY, CALL, P(n_top), 0, 0, REFUSED, set_probs},
    {"logprobs", TEXTS, CALL, P(n_top), 0, 0, REFUSED, set_probs},
    FLAG("logprobs", PARAMS_CHAT, logprobs),
    WHOLE("top_logprobs", PARAMS_CHAT, n_top, 0, MAX_TOP),
    FLAG("post_sampling_probs", EVERY, sample.post_probs),
    FLAG("echo", EVERY, echo),
    {"speculate", EVERY, CALL, P(speculate.mode), 0, 0, REFUSED, set_speculate},
    {"speculative.type", EVERY, CALL, P(speculate.mode), 0, 0, REFUSED, set_speculate},
    {"speculative.types", EVERY, CALL, P(speculate.mode), 0, 0, REFUSED, set_speculate},
    WHOLE("speculative.n_max", EVERY, speculate.most, 0, DRAFTS_MOST),
    WHOLE("speculative.n_min", EVERY, speculate.least, 0, DRAFTS_MOST),
    {"speculative.p_min", EVERY, FLOAT, P(speculate.share_least), 0, 1, REFUSED, NULL},
    READ("add_generation_prompt", PARAMS_CHAT, set_add_prompt),
    READ("continue_final_message", PARAMS_CHAT, set_continue),
    /* read where the prompt is made */
    TAKE("prompt", TEXTS),
    TAKE("input_prefix", PARAMS_INFILL),
    TAKE("input_suffix", PARAMS_INFILL),
    TAKE("input_extra", PARAMS_INFILL),
    TAKE("messages", PARAMS_CHAT),
    TAKE("chat_template_kwargs", PARAMS_CHAT),
    TAKE("reasoning_effort", PARAMS_CHAT),
    /* cannot change the answer */
    TAKE("model", EVERY),
    TAKE("user", EVERY),
    TAKE("metadata", EVERY),
    TAKE("store", EVERY),
    TAKE("service_tier", EVERY),
    TAKE("safety_identifier", EVERY),
    TAKE("prompt_cache_key", EVERY),
    TAKE("request_id", EVERY),
    TAKE("prompt_cache_retention", EVERY),
    TAKE("prediction", PARAMS_CHAT),
    WHOLE("n_keep", EVERY, n_keep, -1, INT_MAX), /* the context is never shifted */
    WHOLE("n_discard", EVERY, n_discard, 0, INT_MAX),
    READ("n_cache_reuse", EVERY, is_whole), /* nor are parts of the cache */
    READ("t_max_prompt_ms", EVERY, is_number), /* nothing, as with llama-server */
    READ("backend_sampling", EVERY, is_bool),
    FLAG("parallel_tool_calls", PARAMS_CHAT, parallel_calls),
    FLAG("parse_tool_calls", PARAMS_CHAT, parse_calls),
    READ("tools", PARAMS_CHAT, tools_read),
    READ("tool_choice", PARAMS_CHAT, tools_read_choice),
    READ("reasoning_format", PARAMS_CHAT, tools_read_thoughts),
    WHOLE("reasoning_budget_tokens", PARAMS_CHAT, thought_budget, -1, INT_MAX),
    WHOLE("thinking_budget_tokens", PARAMS_CHAT, thought_budget, -1, INT_MAX),
    WHOLE("reasoning_budget", PARAMS_CHAT, thought_budget, -1, INT_MAX),
    READ("reasoning_control", PARAMS_CHAT, is_bool),
#define CONSTRAINT(name, ...) TAKE(#name, EVERY),
#include "server/constraints.def"
    FLAG("grammar_lazy", EVERY, lazy),
    READ("grammar_triggers", EVERY, is_list),
    READ("preserved_tokens", EVERY, set_preserved),
    /* not built */
    READ("reasoning_format", TEXTS, refuse_thoughts),
    READ("tools", TEXTS, refuse),
    READ("tool_choice", TEXTS, refuse_choice),
    READ("functions", EVERY, refuse),
    READ("function_call", EVERY, refuse_choice),
    READ("modalities", PARAMS_CHAT, set_modalities),
    READ("audio", PARAMS_CHAT, refuse),
    READ("web_search_options", PARAMS_CHAT, search_web),
    READ("lora", EVERY, refuse),
    READ("best_of", TEXTS, is_whole), /* n: there is nothing to choose */
    READ("verbosity", PARAMS_CHAT, set_verbosity),
    READ("suffix", TEXTS, refuse),
    /* not built, of vLLM */
    READ("min_tokens", EVERY, only_zero),
    READ("length_penalty", EVERY, only_one),
    READ("use_beam_search", EVERY, refuse),
    READ("include_stop_str_in_output", EVERY, refuse),
    READ("skip_special_tokens", EVERY, only_true),
    READ("spaces_between_special_tokens", EVERY, only_true),
    READ("prompt_logprobs", EVERY, refuse),
    READ("truncate_prompt_tokens", EVERY, refuse),
    READ("return_token_ids", EVERY, refuse),
    READ("allowed_token_ids", EVERY, refuse),
    READ("prompt_embeds", EVERY, refuse),
    READ("bad_words", EVERY, refuse),
    READ("chat_template", PARAMS_CHAT, refuse),
    READ("priority", EVERY, only_zero),
};

enum { N_FIELDS = sizeof fields / sizeof *fields };

static const Field *find_field(unsigned kinds, const char *name) {
    for (size_t i = 0; i < N_FIELDS; i++)
        if (fields[i].kinds & kinds && strcmp(fields[i].name, name) == 0) return &fields[i];
    return NULL;
}

/* What an unknown field is compared with: a field of another route is no misspelling. */
static Names unknown_names(const char *name) {
    bool other = find_field(EVERY, name) != NULL;
    return (Names){&fields[0].name, sizeof *fields, other ? 0 : N_FIELDS};
}

static bool set_number(Params *p, const Field *f, const json_t *v, Err *err) {
    if (!json_is_number(v)) return wrong(err, "must be a number");
    double x = json_number_value(v), least = f->outside == ALL ? -1 : f->least;
    double most = f->outside == SLOTS ? p->slots : f->most;
    if (f->type == INT && x != floor(x)) return wrong(err, "must be a whole number");
    if (f->outside == KEPT && x < least) return true;
    if (f->outside != NEAREST && (x < least || x > most))
        return err_set(err, ERR_ARGUMENT, "must be from %.10g to %.10g, but is %.10g", least, most, x);
    if (f->outside == ALL && x < 0) x = most;
    x = x < least ? least : x > most ? most : x;
    char *at = (char *)p + f->at;
    if (f->type == INT) *(int *)(void *)at = (int)x;
    if (f->type == FLOAT) *(float *)(void *)at = (float)x;
    if (f->type == DOUBLE) *(double *)(void *)at = x;
    return true;
}

static bool set_field(Params *p, const Field *f, const json_t *v, const Tok *tok, Err *err) {
    switch (f->type) {
    case ANY: return true;
    case CALL: return f->call(p, v, tok, err);
    case BOOL:
        if (!json_is_boolean(v)) return wrong(err, "must be true or false");
        *(bool *)(void *)((char *)p + f->at) = json_is_true(v);
        return true;
    case INT:
    case FLOAT:
    case DOUBLE: return set_number(p, f, v, err);
    }
    check(!"a field type without a reader");
}

/* Two names of one thing with two values. */
static bool check_aliases(ParamsKind kind, const json_t *body, Err *err) {
    for (size_t i = 0; i < N_FIELDS; i++)
        for (size_t k = 0; k < i; k++) {
            const Field *a = &fields[i], *b = &fields[k];
            if (!a->at || a->at != b->at || a->type != b->type || !(a->kinds & kind) || !(b->kinds & kind))
                continue;
            const json_t *x = json_object_get(body, a->name), *y = json_object_get(body, b->name);
            if (!x || !y || json_is_null(x) || json_is_null(y) || json_equal(x, y)) continue;
            return err_set(err, ERR_ARGUMENT, "Fields '%s' and '%s' contradict each other", b->name, a->name);
        }
    return true;
}

static bool check_rest(Params *p, Err *err) {
    if (p->speculate.most < p->speculate.least)
        return wrong(err, "is more than 'speculative.n_max'") || err_field(err, "speculative.n_min");
    if (!p->speculate.most) p->speculate.mode = SPECULATE_NONE;
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
    if (!tools_check(p, err)) return false;
    if (p->echo && p->kind == PARAMS_CHAT)
        return err_set(err, ERR_UNSUPPORTED, "is not supported for chats") || err_field(err, "echo");
    return true;
}

bool params_read(Params *p, ParamsKind kind, json_t *body, const ServerOpts *d, const Tok *tok, int slots, Err *err) {
    *p = (Params){.kind = kind,
                  .sample = d->sample,
                  .speculate = d->speculate,
                  .drafts = d->drafts,
                  .n_predict = d->n_predict,
                  .n = 1,
                  .slots = slots,
                  .id_slot = -1,
                  .recall_from = -1,
                  .ping_interval = d->ping_interval,
                  .cache_prompt = d->cache_prompt,
                  .add_generation_prompt = true,
                  .seeded = d->seeded,
                  .verbose = d->verbose,
                  .parallel_calls = true,
                  .parse_calls = true,
                  .place = d->place,
                  .thought_budget = d->thought_budget,
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
        if (json_is_null(v)) continue;
        const Field *f = find_field(kind, name);
        bool ok = f ? set_field(p, f, v, tok, err)
                    : ignored_add(&p->ignored, NULL, name, unknown_names(name), err);
        if (!ok) return err->field[0] ? false : err_field(err, name);
    }
    if (!check_aliases(kind, body, err) || !check_rest(p, err)) return false;
    if (!p->n_stop && d->n_stop) {
        p->stop = mem_grow(p->stop, (size_t)d->n_stop, sizeof *p->stop);
        for (int i = 0; i < d->n_stop; i++) p->stop[p->n_stop++] = d->stop[i];
    }
    if (p->id_slot >= slots) p->id_slot %= slots; /* as with llama-server: llama.vim counts on */
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
    grammar_free(p->grammar);
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

/* A field as the request has it; takes the reference of what stands for one that it has not. */
static json_t *given(const Params *p, const char *name, json_t *otherwise) {
    json_t *v = json_object_get(p->body, name);
    if (!v || json_typeof(v) != json_typeof(otherwise)) return otherwise;
    json_decref(otherwise);
    return json_incref(v);
}

static json_t *whole(int n, Outside outside) { return json_integer(outside == ALL && n == INT_MAX ? -1 : n); }

json_t *params_json(const Params *p, uint32_t seed, bool brief) {
    static const char *const place[] = {"deepseek", "none", "deepseek-legacy"};
    const SampleOpts *s = &p->sample;
    json_t *order = json_array(), *o = json_object();
    for (int i = 0; i < s->n_order; i++)
        json_array_append_new(order, json_string(sampler_name((SamplerKind)s->order[i])));
    json_object_set_new(o, "seed", json_integer(seed));
    const struct {
        const char *name;
        json_t *value;
    } rows[] = {
#define SAMPLE_NUMBER(field, type, otherwise, least, most, outside, name, ...) \
    {name, _Generic((type)0, int: whole((int)s->field, outside), float: real((float)s->field))},
#include "engine/sampling.def"
        {"max_tokens", json_integer(p->n_predict)},
        {"n_predict", json_integer(p->n_predict)},
        {"n_keep", json_integer(p->n_keep)},
        {"n_discard", json_integer(p->n_discard)},
        {"ignore_eos", json_boolean(s->ignore_eos)},
        {"stream", json_boolean(p->stream)},
        {"n_probs", json_integer(p->n_top)},
        {"chat_format", json_string("Content-only")},
        {"reasoning_format", json_string(place[p->place])},
        {"reasoning_in_content", json_boolean(p->place != THOUGHTS_APART)},
        {"generation_prompt", json_string("")},
        {"samplers", order},
        {"speculative.types", json_string(speculate_name(p->speculate.mode))},
        {"speculative.n_max", json_integer(p->speculate.mode ? p->speculate.most : 0)},
        {"speculative.n_min", json_integer(p->speculate.least)},
        {"speculative.p_min", real(p->speculate.share_least)},
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
    json_object_set_new(o, "grammar", given(p, "grammar", json_string("")));
    json_object_set_new(o, "grammar_lazy", json_boolean(p->lazy));
    json_object_set_new(o, "grammar_triggers", given(p, "grammar_triggers", json_array()));
    json_object_set_new(o, "preserved_tokens", given(p, "preserved_tokens", json_array()));
    return o;
}
