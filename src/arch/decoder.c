/* The frame around every decoder: find the architecture, read its numbers, embedding, layers, head. */
#include "arch/blocks.h"
#include "arch/rope.h"

#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ARCH(name) extern const Arch arch_##name;
#include "arch/archs.def"
#undef ARCH

static const Arch *const archs[] = {
#define ARCH(name) &arch_##name,
#include "arch/archs.def"
#undef ARCH
};

enum { N_ARCHS = sizeof archs / sizeof *archs };

static bool unknown(Str name, Err *err) {
    Buf known = {0};
    for (int i = 0; i < N_ARCHS; i++)
        buf_printf(&known, "%s%s", i ? ", " : "", archs[i]->hf ? archs[i]->hf : archs[i]->name);
    err_set(err, ERR_UNSUPPORTED, "architecture '%.*s' is not supported; supported: %s", STR_ARG(name),
            buf_cstr(&known));
    buf_deinit(&known);
    return false;
}

const Arch *arch_find(Str name, Err *err) {
    for (int i = 0; i < N_ARCHS; i++)
        if (archs[i]->layer && str_eq(name, str_of(archs[i]->name))) return archs[i];
    unknown(name, err);
    return NULL;
}

/* What a config.json of any family may ask for, and is not implemented here. */
static bool can_adapt(const Model *m, Err *err) {
    Str method = {0};
    if (!model_str(m, "config.quantization_config.quant_method", &method, err)) return false;
    if (method.p && !str_eq(method, S("mxfp4")) && !model_meta(m, "config.quantization.bits"))
        return err_set(err, ERR_UNSUPPORTED, "safetensors quantised by '%.*s' are not supported, only MLX's and mxfp4",
                       STR_ARG(method));
    int32_t i = strmap_get(&m->meta_index, S("config.is_causal"));
    if (i >= 0 && !(m->meta[i].type == META_BOOL && m->meta[i].b))
        return err_set(err, ERR_UNSUPPORTED, "attention in both directions (is_causal) is not supported");
    for (i = 0; i < m->n_meta; i++)
        if (str_starts(m->meta[i].key, S("config.per_layer_config.")))
            return err_set(err, ERR_UNSUPPORTED, "numbers of single layers (per_layer_config) are not supported");
    return true;
}

bool arch_adapt(Model *m, Err *err) {
    if (m->kind != MODEL_HF) return arch_find(m->arch, err);
    const Arch *a = NULL;
    for (int i = 0; i < N_ARCHS; i++)
        if (str_eq(m->arch, str_of(archs[i]->hf ? archs[i]->hf : archs[i]->name))) a = archs[i];
    if (!a) return unknown(m->arch, err);
    const HfRows rows = {a->name, a->names, a->keys, a->defaults, a->biases, a->rope_permuted};
    return can_adapt(m, err) && (!a->derive || a->derive(m, err)) && (a->no_rope || rope_adapt(m, a, err)) &&
           names_adapt(m, &rows, err);
}

static bool read_act(Build *b, Err *err) {
    Str name = {0};
    b->c.act = b->arch->act ? b->arch->act : act_silu;
    return model_str(b->m, "hidden_act", &name, err) && (!name.p || (b->c.act = act_find(name, err)));
}

bool arch_reads(const Arch *a, const char *key) {
    for (const char *const *k = a->reads; k && *k; k++)
        if (strcmp(*k, key) == 0) return true;
    return false;
}

typedef struct Number {
    const char *key;
    double lo, hi;
    size_t at; /* in Config */
} Number;

#define AT(field) offsetof(Config, field)

static const Number integers[] = {
    {"block_count", 1, 4096, AT(layers)},
    {"embedding_length", 1, NUMBER_MOST, AT(width)},
    {"attention.head_count", 0, 65536, AT(heads)},
    {"context_length", 1, INT32_MAX, AT(context)},
    {"expert_count", 0, 65536, AT(experts)},
    {"expert_used_count", 0, 65536, AT(experts_used)},
};

/* Numbers that only some families read. */
static const Number reals[] = {
    {"attention.scale", 0, 1e6, AT(attn.scale)},
    {"attn_logit_softcapping", 0, 1e6, AT(attn.softcap)},
    {"attention.clamp_kqv", 0, 1e30, AT(qkv_clamp)},
    {"embedding_scale", 0, 1e6, AT(embed_scale)},
    {"residual_scale", 0, 1e6, AT(residual_scale)},
    {"logit_scale", 0, 1e6, AT(logit_scale)},
    {"final_logit_softcapping", 0, 1e6, AT(logit_softcap)},
};

/* Rounded to f32, as a GGUF stores it: both containers give the same bits. */
static bool read_real(Build *b, const Number *n, Err *err) {
    double *to = (double *)(void *)((char *)&b->c + n->at);
    if (!model_float(b->m, n->key, n->lo, n->hi, to, err)) return false;
    *to = (double)(float)*to;
    return true;
}

static bool read_numbers(Build *b, Err *err) {
    for (size_t i = 0; i < sizeof integers / sizeof *integers; i++) {
        const Number *n = &integers[i];
        if (!model_int(b->m, n->key, (int64_t)n->lo, (int64_t)n->hi, (int64_t *)(void *)((char *)&b->c + n->at), err))
            return false;
    }
    for (size_t i = 0; i < sizeof reals / sizeof *reals; i++)
        if (arch_reads(b->arch, reals[i].key) && !read_real(b, &reals[i], err)) return false;
    if (arch_reads(b->arch, "attention.sliding_window") &&
        !model_int(b->m, "attention.sliding_window", 0, INT32_MAX, &b->c.window, err))
        return false;
    bool mean = b->arch->norm == block_layernorm;
    const Number eps = {mean ? "attention.layer_norm_epsilon" : "attention.layer_norm_rms_epsilon", 0, 1, AT(norm_eps)};
    if (!read_real(b, &eps, err)) return false;
    return b->c.norm_eps > 0 || err_set(err, ERR_FORMAT, "%s: no '%s' in the metadata", b->m->path, eps.key);
}

static bool read_route(Build *b, Err *err) {
    RouteAttr *r = &b->c.route;
    r->scale = 1;
    r->normalise = b->arch->normalise_routes;
    int64_t gating = 1; /* softmax; 2: sigmoid */
    if ((arch_reads(b->arch, "expert_weights_norm") && !model_bool(b->m, "expert_weights_norm", &r->normalise, err)) ||
        (arch_reads(b->arch, "expert_weights_scale") &&
         !model_float(b->m, "expert_weights_scale", 0, 1e6, &r->scale, err)) ||
        (arch_reads(b->arch, "expert_gating_func") && !model_int(b->m, "expert_gating_func", 1, 2, &gating, err)))
        return false;
    r->scale = (double)(float)(r->scale > 0 ? r->scale : 1); /* a GGUF's 0 means that there is none */
    r->sigmoid = gating == 2;
    return b->c.experts_used <= b->c.experts ||
           err_set(err, ERR_FORMAT, "%s: %lld of %lld experts", b->m->path, (long long)b->c.experts_used,
                   (long long)b->c.experts);
}

/* What a file may ask for, and no graph does. */
static bool check_unbuilt(const Build *b, Err *err) {
    bool causal = true;
    int64_t next = 0, first = b->c.context;
    double temperature = 0; /* of scores, by position; it starts to matter behind the first context */
    if (!model_bool(b->m, "attention.causal", &causal, err) ||
        !model_int(b->m, "nextn_predict_layers", 0, INT32_MAX, &next, err) ||
        (arch_reads(b->arch, "attention.temperature_scale") &&
         !model_float(b->m, "attention.temperature_scale", 0, 1e6, &temperature, err)) ||
        !model_int(b->m, "rope.scaling.original_context_length", 1, INT32_MAX, &first, err))
        return false;
    if (temperature > 0 && b->ctx > first)
        return err_set(err, ERR_UNSUPPORTED, "%s: attention.temperature_scale is not supported beyond %lld tokens",
                       b->m->path, (long long)first);
    if (!causal)
        return err_set(err, ERR_UNSUPPORTED, "%s: attention.causal is false: attention to later tokens is not "
                       "supported", b->m->path);
    return !next || arch_reads(b->arch, "nextn_predict_layers") ||
           err_set(err, ERR_UNSUPPORTED, "%s: nextn_predict_layers %lld: layers that predict more than the next token "
                   "are not supported", b->m->path, (long long)next);
}

/* Layers behind the others that predict more than the next token are left out. */
static bool read_next(Build *b, Err *err) {
    int64_t next = 0, first, end;
    if (!model_int(b->m, "nextn_predict_layers", 0, b->c.layers - 1, &next, err)) return false;
    b->c.layers -= next;
    for (int i = 0; i < b->m->n_tensor && next; i++) {
        Str name = b->m->tensor[i].name;
        if (!str_starts(name, S("blk."))) continue;
        for (first = 0, end = 4; (size_t)end < name.n && name.p[end] >= '0' && name.p[end] <= '9' && end < 12; end++)
            first = 10 * first + (name.p[end] - '0');
        b->used[i] = first >= b->c.layers && first < b->c.layers + next;
    }
    return true;
}

static bool read_config(Build *b, Err *err) {
    const Model *m = b->m;
    Config *c = &b->c;
    c->context = 2048;
    if (!read_numbers(b, err) || !read_route(b, err)) return false;
    if (!c->layers || !c->width)
        return err_set(err, ERR_FORMAT, "%s: metadata '%s' is missing", m->path,
                       c->layers ? "embedding_length" : "block_count");
    if (c->heads) c->head_dim = c->width / c->heads;
    if (!model_int(m, "attention.key_length", 1, 65536, &c->head_dim, err)) return false;
    c->value_dim = c->head_dim;
    if (!model_int(m, "attention.value_length", c->heads != 0, 65536, &c->value_dim, err)) return false;
    if (!check_unbuilt(b, err) || !read_next(b, err)) return false;
    if (b->arch->config) b->arch->config(b);
    if (c->heads && !(c->attn.scale > 0)) c->attn.scale = 1 / sqrt((double)c->head_dim);
    return read_act(b, err) && (!c->heads || b->arch->no_rope || rope_config(b, err));
}

/* Does the layer have the model's window? The metadata decide, or what is known of the architecture. */
static bool has_window(const Build *b, int layer, bool *has, Err *err) {
    const Meta *pattern = model_meta(b->m, "attention.sliding_window_pattern");
    int64_t period = b->arch->window_period;
    if (pattern && pattern->type == META_ARRAY) {
        if ((pattern->elem != META_BOOL && pattern->elem != META_INT) || layer >= pattern->len)
            return err_set(err, ERR_FORMAT, "metadata 'attention.sliding_window_pattern' has no boolean for layer %d",
                           layer);
        *has = pattern->ints[layer];
        return true;
    }
    if (!model_int(b->m, "attention.sliding_window_pattern", 0, 4096, &period, err)) return false;
    *has = !period || (layer + 1) % period != 0;
    return true;
}

/* The numbers that may be arrays with one value for each layer, and those that depend on the layer's window. */
static bool read_layer(Build *b, const Config *model, int layer, Err *err) {
    Config *c = &b->c;
    bool window = false;
    *c = *model;
    c->kv_heads = c->heads;
    if (!model_int_at(b->m, "attention.head_count_kv", layer, 0, c->heads ? c->heads : 65536, &c->kv_heads, err) ||
        !model_int_at(b->m, "feed_forward_length", layer, 0, NUMBER_MOST, &c->ffn, err) ||
        (c->window && !has_window(b, layer, &window, err)))
        return false;
    if (window) {
        c->attn.window = c->window;
        c->rope = c->rope_local;
    }
    if (c->kv_heads && c->heads % c->kv_heads)
        return err_set(err, ERR_FORMAT, "%lld heads are not a multiple of %lld kv heads", (long long)c->heads,
                       (long long)c->kv_heads);
    return true;
}

static void decoder(Build *b) {
    Graph *g = b->g;
    g->layer = -1;
    Val ids = graph_input(g);
    Val table = block_weight(b, "token_embd", "weight");
    Val x = graph_embed(g, ids, table);
    if (x != VAL_NONE && shape_last(&g->node[x].shape) != b->c.width)
        graph_fail(g, ERR_FORMAT, "tensor 'token_embd.weight' is %lld wide, %lld wanted",
                   (long long)shape_last(&g->node[x].shape), (long long)b->c.width);
    if (b->c.embed_scale > 0) x = graph_scale(g, x, b->c.embed_scale);
    if (!g->err.code) b->c.vocab = g->node[table].shape.dim[0];
    int64_t named = b->c.vocab;
    Err err = {0};
    if (!model_int(b->m, "vocab_size", 1, INT32_MAX, &named, &err)) graph_fail(g, err.code, "%s", err.msg);
    if (named != b->c.vocab)
        graph_fail(g, ERR_FORMAT, "tensor 'token_embd.weight' has %lld rows, vocab_size is %lld", (long long)b->c.vocab,
                   (long long)named);
    const Config model = b->c;
    for (int i = 0; i < model.layers && !g->err.code; i++) {
        g->layer = i;
        if (read_layer(b, &model, i, &err)) x = b->arch->layer(b, x);
        else graph_fail(g, err.code, "%s", err.msg);
    }
    g->layer = -1;
    x = g->output[OUTPUT_HIDDEN] = b->arch->norm(b, graph_wanted(g, x), "output_norm");
    bool tied = !model_tensor(b->m, S("output.weight"));
    x = block_linear(b, x, tied ? "token_embd" : "output", b->c.vocab);
    if (b->c.logit_scale > 0) x = graph_scale(g, x, b->c.logit_scale);
    g->output[OUTPUT_LOGITS] = b->c.logit_softcap > 0 ? graph_softcap(g, x, b->c.logit_softcap) : x;
    graph_narrow(g);
}

static bool all_used(const Build *b, Err *err) {
    bool *unused = mem_new((size_t)b->m->n_tensor, sizeof *unused);
    char what[128];
    for (int i = 0; i < b->m->n_tensor; i++) unused[i] = !b->used[i];
    snprintf(what, sizeof what, "not used by architecture '%s'", b->arch->name);
    bool ok = model_check_tensors(b->m, unused, what, err) || err_prefix(err, "%s", b->m->path);
    free(unused);
    return ok;
}

bool arch_graph(const Model *m, int ctx, Graph *g, Err *err) {
    *g = graph_new();
    Build b = {.g = g, .m = m, .ctx = ctx, .arch = arch_find(m->arch, err)};
    if (!b.arch) return false;
    b.used = mem_new((size_t)m->n_tensor, sizeof *b.used);
    bool ok = read_config(&b, err);
    if (ok) {
        decoder(&b);
        ok = !g->err.code || err_set(err, g->err.code, "%s: %s", m->path, g->err.msg);
        ok = ok && all_used(&b, err);
    }
    free(b.used);
    if (!ok) graph_deinit(g);
    return ok;
}
