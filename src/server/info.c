/* Handlers that tell: health, properties, models, slots, metrics, and the tokenizer. */
#include "server/errors.h"
#include "server/state.h"

#include <stdio.h>
#include <string.h>

void handle_health(Exchange *x) {
    if (!http_is_ready(x->http)) exchange_fail(x, 503, "Loading model");
    else if (http_draining(x->http)) exchange_fail(x, 503, "the server is going down");
    else exchange_reply(x, 200, json_pack("{s:s}", "status", "ok"));
}

static json_t *token_text(const Server *s, int32_t id) {
    Buf text = {0};
    if (s->tok && id >= 0) tok_decode(s->tok, &id, 1, true, &text, NULL);
    json_t *o = json_stringn(text.len ? text.data : "", text.len);
    buf_deinit(&text);
    return o ? o : json_string("");
}

/* The type that most bytes of the weights have. */
static const char *file_type(const Model *m) {
    size_t bytes[DT_COUNT] = {0};
    int most = 0;
    for (int i = 0; i < m->n_tensor; i++) bytes[m->tensor[i].dtype] += m->tensor[i].bytes;
    for (int t = 1; t < DT_COUNT; t++)
        if (bytes[t] > bytes[most]) most = t;
    return dtype_info((DType)most)->name;
}

void handle_props(Exchange *x) {
    const Server *s = x->user;
    Params defaults;
    Err err;
    params_read(&defaults, PARAMS_NATIVE, json_object(), s->opts, s->tok, s->engine->opts.slots, &err);
    json_t *params = params_json(&defaults, s->opts->seeded ? s->opts->sample.seed : UINT32_MAX, true);
    params_deinit(&defaults);
    json_t *o = json_pack(
        "{s:{s:o, s:i}, s:i, s:s, s:s, s:s, s:{s:b, s:b, s:b}, s:b, s:b, s:b, s:b, s:o, s:{s:b}, s:o, s:o, s:s, s:b}",
        "default_generation_settings", "params", params, "n_ctx", s->engine->opts.ctx, "total_slots",
        s->engine->opts.slots, "model_alias", s->model_name.data, "model_ftype", file_type(s->engine->model),
        "model_path", s->engine->model->path, "modalities", "vision", 0, "video", 0, "audio", 0, "endpoint_slots",
        s->opts->slots, "endpoint_props", s->opts->props, "endpoint_metrics", s->opts->metrics, "ui", 0,
        "chat_template", json_stringn(s->template_source.len ? s->template_source.data : "", s->template_source.len),
        "chat_template_caps", "supports_tools", 0, "bos_token", token_text(s, s->tok ? tok_bos(s->tok) : -1),
        "eos_token", token_text(s, s->tok ? tok_eos(s->tok) : -1), "build_info", s->build, "is_sleeping", 0);
    exchange_reply(x, 200, o);
}

void handle_set_props(Exchange *x) {
    const Server *s = x->user;
    if (!s->opts->props)
        exchange_fail(x, 501, "This server does not support changing global properties. Start it with `--props`");
    else exchange_reply(x, 200, json_pack("{s:b}", "success", 1));
}

/* The names in a list that commas separate, sorted. */
static json_t *names(const char *list) {
    json_t *all = json_array();
    for (const char *p = list; p && *p;) {
        size_t n = strcspn(p, ",");
        if (n) {
            size_t at = 0;
            while (at < json_array_size(all) && str_cmp(js_str(json_array_get(all, at)), (Str){p, n}) < 0) at++;
            json_array_insert_new(all, at, json_stringn(p, n));
        }
        p += n + (p[n] == ',');
    }
    return all;
}

/* llama.cpp's number: none, SentencePiece (which has bytes as tokens), byte-level BPE. */
static int vocab_type(const Tok *tok) { return !tok ? 0 : tok_find(tok, S("<0x0A>")) >= 0 ? 1 : 2; }

/* Without --alias a model has one name. */
static json_t *aliases(const Server *s) {
    return s->opts->alias ? names(s->opts->alias) : json_pack("[s]", s->model_name.data);
}

/* The model in OpenAI's form. */
static json_t *model_json(const Server *s) {
    const Model *m = s->engine->model;
    int64_t trained = s->engine->opts.ctx, width = 0;
    double weights = 0;
    model_int(m, "context_length", 1, INT32_MAX, &trained, NULL);
    model_int(m, "embedding_length", 1, INT32_MAX, &width, NULL);
    for (int i = 0; i < m->n_tensor; i++) {
        double n = 1;
        for (int d = 0; d < m->tensor[i].rank; d++) n *= (double)m->tensor[i].dim[d];
        weights += n;
    }
    json_t *meta = json_pack("{s:i, s:I, s:i, s:I, s:I, s:I, s:I, s:s}", "vocab_type", vocab_type(s->tok), "n_vocab",
                             (json_int_t)s->engine->vocab, "n_ctx", s->engine->opts.ctx, "n_ctx_train",
                             (json_int_t)trained, "n_embd", (json_int_t)width, "n_params", (json_int_t)weights, "size",
                             (json_int_t)model_tensor_bytes(m), "ftype", file_type(m));
    return json_pack("{s:s, s:o, s:o, s:s, s:I, s:s, s:o}", "id", s->model_name.data, "aliases", aliases(s), "tags",
                     names(s->opts->tags), "object", "model", "created", (json_int_t)s->started, "owned_by",
                     "tenon", "meta", meta);
}

void handle_model(Exchange *x) {
    const Server *s = x->user;
    bool known = false;
    json_t *all = aliases(s);
    for (size_t i = 0; i < json_array_size(all); i++)
        known |= strcmp(x->id, json_string_value(json_array_get(all, i))) == 0;
    json_decref(all);
    if (known) exchange_reply(x, 200, model_json(s));
    else exchange_fail(x, 404, "there is no model '%.200s' here", x->id);
}

void handle_models(Exchange *x) {
    const Server *s = x->user;
    const Model *m = s->engine->model;
    const char *name = s->model_name.data, *type = file_type(m);
    json_t *details = json_pack("{s:s, s:s, s:s, s:[s], s:s, s:s}", "parent_model", "", "format",
                                m->kind == MODEL_GGUF ? "gguf" : "safetensors", "family", "", "families", "",
                                "parameter_size", "", "quantization_level", type);
    json_t *model = json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:[s], s:[s], s:s, s:o}", "name", name, "model",
                              name, "modified_at", "", "size", "", "digest", "", "type", "model", "description", "",
                              "tags", "", "capabilities", "completion", "parameters", "", "details", details);
    exchange_reply(x, 200, json_pack("{s:[o], s:s, s:[o]}", "models", model, "object", "list", "data", model_json(s)));
}

typedef struct SlotList {
    int ctx, idle;
    json_t *list;
} SlotList;

static void list_slot(void *arg, int slot, const SlotState *v) {
    SlotList *l = arg;
    const Choice *c = v->user;
    int most = c ? c->job->params.n_predict : -1, remain = most >= 0 ? most - v->stats.n_generated : -1;
    json_t *o = json_pack("{s:i, s:i, s:b, s:b, s:i, s:i, s:i, s:i}", "id", slot, "n_ctx", l->ctx, "speculative",
                          c && c->job->params.speculate.mode != SPECULATE_NONE,
                          "is_processing", c != NULL, "id_task", v->id_task, "n_prompt_tokens",
                          c ? v->stats.n_prompt : v->tokens, "n_prompt_tokens_processed",
                          v->stats.n_fed - v->stats.n_cached, "n_prompt_tokens_cache", v->stats.n_cached);
    if (c) json_object_set_new(o, "params", params_json(&c->job->params, c->seed, true));
    json_object_set_new(o, "next_token",
                        json_pack("[{s:b, s:b, s:i, s:i}]", "has_next_token", c != NULL, "has_new_line", 0, "n_remain",
                                  remain, "n_decoded", v->stats.n_generated));
    json_array_append_new(l->list, o);
    l->idle += !c;
}

void handle_slots(Exchange *x) {
    const Server *s = x->user;
    if (!s->opts->slots) {
        exchange_fail(x, 501, "This server does not support slots endpoint. Start it with `--slots`");
        return;
    }
    SlotList l = {.ctx = s->engine->opts.ctx, .list = json_array()};
    loop_slots(s->loop, list_slot, &l);
    const char *fail = exchange_query(x, "fail_on_no_slot");
    if (fail && *fail && !l.idle) {
        json_decref(l.list);
        exchange_fail(x, 503, "no slot available");
        return;
    }
    exchange_reply(x, 200, l.list);
}

void handle_metrics(Exchange *x) {
    Server *s = x->user;
    if (!s->opts->metrics) {
        exchange_fail(x, 501, "This server does not support metrics endpoint. Start it with `--metrics`");
        return;
    }
    Buf out = {0};
    SchedTotals t = loop_totals(s->loop);
    metrics_print(&s->metrics, &t, s->engine->opts.slots, &out);
    char since[24];
    snprintf(since, sizeof since, "%lld", (long long)s->started);
    exchange_add_header(x, "Process-Start-Time-Unix", str_of(since));
    exchange_reply_text(x, 200, "text/plain; version=0.0.4", buf_view(&out));
    buf_deinit(&out);
}

/* ---- the tokenizer */

typedef struct Known {
    const char *name;
    bool *flag; /* NULL: any value */
} Known;

/* A body with these fields. NULL: the exchange has its answer. */
static json_t *read_fields(Exchange *x, const Known *known, int n) {
    const Server *s = x->user;
    json_t *body = body_object(x), *v;
    const char *name;
    Ignored ignored = {.strict = s->opts->strict};
    Err err = {0};
    bool ok = body != NULL;
    json_object_foreach(body, name, v) {
        int i = 0;
        while (i < n && strcmp(known[i].name, name) != 0) i++;
        if (!ok || json_is_null(v)) continue;
        if (i == n) ok = ignored_add(&ignored, NULL, name, (Names){&known[0].name, sizeof *known, (size_t)n}, &err);
        else if (!known[i].flag) continue;
        else if (json_is_boolean(v)) *known[i].flag = json_is_true(v);
        else ok = err_set(&err, ERR_ARGUMENT, "must be true or false") || err_field(&err, name);
    }
    if (ok) ignored_tell(&ignored, x);
    else if (body) exchange_refuse(x, &err);
    ignored_deinit(&ignored);
    if (ok) return body;
    json_decref(body);
    return NULL;
}

/* A token's text: a string, or an array of bytes if it is no UTF-8. */
static void put_piece(Buf *out, Str text) {
    if (utf8_bad(text) < 0) {
        js_quote(out, text);
        return;
    }
    for (size_t i = 0; i < text.n; i++) buf_printf(out, "%c%d", i ? ',' : '[', (unsigned char)text.p[i]);
    buf_putc(out, ']');
}

/* As text from the start: of a long one, values of jansson's would take many times its bytes. False: it is more than
 * requests may hold. */
static bool put_tokens(Exchange *x, const Ids *ids, bool pieces, Buf *out) {
    enum { OFTEN = 1 << 16 };
    const Server *s = x->user;
    bool ok = exchange_charge(x, ids->len * sizeof *ids->data);
    size_t charged = 0;
    buf_put_str(out, S("{\"tokens\":["));
    for (size_t i = 0; i < ids->len && ok; i++) {
        if (i) buf_putc(out, ',');
        buf_printf(out, pieces ? "{\"id\":%d,\"piece\":" : "%d", (int)ids->data[i]);
        if (pieces) put_piece(out, tok_bytes(s->tok, ids->data[i]));
        if (pieces) buf_putc(out, '}');
        if (out->len - charged < OFTEN) continue;
        ok = exchange_charge(x, 2 * (out->len - charged)); /* it is copied into the answer */
        charged = out->len;
    }
    buf_put_str(out, S("]}"));
    return ok;
}

void handle_tokenize(Exchange *x) {
    const Server *s = x->user;
    bool add_special = false, parse_special = true, pieces = false;
    const Known known[] = {{"content", NULL},
                           {"add_special", &add_special},
                           {"parse_special", &parse_special},
                           {"with_pieces", &pieces},
                           {"model", NULL}};
    json_t *body = read_fields(x, known, 5);
    if (!body) return;
    const json_t *content = json_object_get(body, "content");
    Ids ids = {0};
    Err err = {0};
    unsigned flags = (add_special ? TOK_ADD_SPECIAL : 0) | (parse_special ? TOK_PARSE_SPECIAL : 0);
    bool ok = !content || prompt_mixed(s, content, flags, &ids, &err);
    Buf text = {0};
    if (!ok) exchange_refuse(x, &err);
    else if (put_tokens(x, &ids, pieces, &text))
        exchange_reply_text(x, 200, "application/json; charset=utf-8", buf_view(&text));
    else exchange_fail(x, 503, "the requests hold too much memory");
    buf_deinit(&text);
    ids_deinit(&ids);
    json_decref(body);
}

void handle_detokenize(Exchange *x) {
    const Server *s = x->user;
    const Known known[] = {{"tokens", NULL}, {"model", NULL}};
    json_t *body = read_fields(x, known, 2);
    if (!body) return;
    const json_t *tokens = json_object_get(body, "tokens");
    Buf text = {0}, clean = {0};
    Err err = {0};
    bool ok = s->tok || err_set(&err, ERR_UNSUPPORTED, "the model has no tokenizer");
    ok = ok && (!tokens || json_is_array(tokens) ||
                err_set(&err, ERR_ARGUMENT, "Field 'tokens': must be an array of token ids"));
    for (size_t i = 0; ok && i < json_array_size(tokens); i++) {
        const json_t *v = json_array_get(tokens, i);
        json_int_t id = json_integer_value(v);
        ok = (json_is_integer(v) && id >= 0 && id < tok_size(s->tok)) ||
             err_set(&err, ERR_ARGUMENT, "Field 'tokens': must be ids from 0 to %d", tok_size(s->tok) - 1);
        if (ok) buf_put_str(&text, tok_bytes(s->tok, (int32_t)id)); /* as within a text: no first space is taken away */
    }
    if (ok) {
        js_quote(&clean, buf_view(&text)); /* what is no character becomes U+FFFD */
        exchange_reply(
            x, 200,
            json_pack("{s:o}", "content", json_loadb(clean.data, clean.len, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL)));
    } else {
        exchange_refuse(x, &err);
    }
    buf_deinit(&text);
    buf_deinit(&clean);
    json_decref(body);
}
