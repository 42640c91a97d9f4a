/* The frame around every decoder: find the architecture, read its numbers, embedding, layers, head. */
#include "models/blocks.h"
#include "models/rope.h"

#include <stdlib.h>

#define ARCH(name) extern const Arch arch_##name;
#include "models/archs.def"
#undef ARCH

static const Arch *const archs[] = {
#define ARCH(name) &arch_##name,
#include "models/archs.def"
#undef ARCH
};

enum { N_ARCHS = sizeof archs / sizeof *archs };

const Arch *arch_find(Str name, Err *err) {
    Buf known = {0};
    for (int i = 0; i < N_ARCHS; i++) {
        if (str_eq(name, str_of(archs[i]->name))) {
            buf_deinit(&known);
            return archs[i];
        }
        buf_printf(&known, "%s%s", i ? ", " : "", archs[i]->name);
    }
    err_set(err, ERR_UNSUPPORTED, "architecture '%.*s' is not supported; supported: %s", STR_ARG(name),
            buf_cstr(&known));
    buf_deinit(&known);
    return NULL;
}

bool arch_adapt(Model *m, Err *err) {
    const Arch *arch = arch_find(m->arch, err);
    if (arch && model_meta(m, "quantization_config.quant_method") && !model_meta(m, "quantization.bits"))
        return err_set(err, ERR_UNSUPPORTED, "quantised safetensors are not supported, other than MLX's");
    if (!arch || m->kind != MODEL_HF) return arch;
    return (!arch->derive || arch->derive(m, err)) && names_adapt(m, arch->name, arch->names, arch->keys, err);
}

static bool read_act(const Model *m, Act *out, Err *err) {
    static const struct {
        const char *name;
        Act act;
    } known[] = {{"silu", ACT_SILU},           {"swish", ACT_SILU},         {"gelu", ACT_GELU},
                 {"gelu_new", ACT_GELU_TANH}, {"gelu_pytorch_tanh", ACT_GELU_TANH}};
    Str name = {0};
    if (!model_str(m, "hidden_act", &name, err)) return false;
    if (!name.p) return true;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(name, str_of(known[i].name))) {
            *out = known[i].act;
            return true;
        }
    return err_set(err, ERR_UNSUPPORTED, "activation '%.*s' is not supported", STR_ARG(name));
}

/* The limits keep every later product of two numbers inside 63 bits. */
static bool read_config(Build *b, Err *err) {
    const Model *m = b->m;
    Config *c = &b->c;
    const int64_t most = 1 << 24;
    c->context = 2048;
    c->act = b->arch->act;
    if (!model_int(m, "block_count", 1, 4096, &c->layers, err) ||
        !model_int(m, "embedding_length", 1, most, &c->width, err) ||
        !model_int(m, "attention.head_count", 0, 65536, &c->heads, err) ||
        !model_int(m, "ssm.conv_kernel", 0, 256, &c->ssm_conv, err) ||
        !model_int(m, "ssm.inner_size", 0, most, &c->ssm_inner, err) ||
        !model_int(m, "ssm.state_size", 0, most, &c->ssm_state, err) ||
        !model_int(m, "ssm.time_step_rank", 0, most, &c->ssm_rank, err) ||
        !model_int(m, "ssm.group_count", 0, most, &c->ssm_groups, err) ||
        !model_int(m, "expert_count", 0, 65536, &c->experts, err) ||
        !model_int(m, "expert_used_count", 0, c->experts, &c->experts_used, err) ||
        !model_int(m, "context_length", 1, INT32_MAX, &c->context, err))
        return false;
    bool sliding = false;
    if (!model_bool(m, "use_sliding_window", &sliding, err)) return false;
    if (sliding) return err_set(err, ERR_UNSUPPORTED, "%s: sliding-window attention is not supported", m->path);
    if (!c->layers || !c->width)
        return err_set(err, ERR_FORMAT, "%s: metadata '%s' is missing", m->path,
                       c->layers ? "embedding_length" : "block_count");
    if (c->heads) c->head_dim = c->width / c->heads;
    if (!model_int(m, "attention.key_length", 1, 65536, &c->head_dim, err) ||
        !model_float(m, "attention.layer_norm_epsilon", 0, 1, &c->norm_eps, err) ||
        !model_float(m, "attention.layer_norm_rms_epsilon", 0, 1, &c->norm_eps, err))
        return false;
    c->norm_eps = (double)(float)c->norm_eps; /* as a GGUF stores it: both containers give the same bits */
    if (c->norm_eps <= 0) return err_set(err, ERR_FORMAT, "%s: no norm epsilon in the metadata", m->path);
    return read_act(m, &c->act, err) && (!c->heads || b->arch->no_rope || rope_config(b, err));
}

/* The numbers that may be an array with one for each layer. */
static bool read_layer(Build *b, int layer, Err *err) {
    Config *c = &b->c;
    c->kv_heads = c->heads;
    c->ffn = 0;
    if (!model_int_at(b->m, "attention.head_count_kv", layer, 0, c->heads, &c->kv_heads, err) ||
        !model_int_at(b->m, "feed_forward_length", layer, 0, 1 << 24, &c->ffn, err))
        return false;
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
    if (!g->err.code) b->c.vocab = g->node[table].shape.dim[0];
    int64_t named = b->c.vocab;
    Err err = {0};
    if (!model_int(b->m, "vocab_size", 1, INT32_MAX, &named, &err)) graph_fail(g, err.code, "%s", err.msg);
    if (named != b->c.vocab)
        graph_fail(g, ERR_FORMAT, "tensor 'token_embd.weight' has %lld rows, vocab_size is %lld", (long long)b->c.vocab,
                   (long long)named);
    for (int i = 0; i < b->c.layers && !g->err.code; i++) {
        g->layer = i;
        if (read_layer(b, i, &err)) x = b->arch->layer(b, x);
        else graph_fail(g, err.code, "%s", err.msg);
    }
    g->layer = -1;
    x = b->arch->norm(b, graph_wanted(g, x), "output_norm");
    bool tied = !model_tensor(b->m, S("output.weight"));
    g->output = block_linear(b, x, tied ? "token_embd" : "output", b->c.vocab);
}

static bool all_used(const Build *b, Err *err) {
    for (int i = 0; i < b->m->n_tensor; i++)
        if (!b->used[i])
            return err_set(err, ERR_FORMAT, "%s: tensor '%.*s' is not used by architecture '%s'", b->m->path,
                           STR_ARG(b->m->tensor[i].name), b->arch->name);
    return true;
}

bool arch_graph(const Model *m, Graph *g, Err *err) {
    *g = (Graph){.output = VAL_NONE, .layer = -1};
    Build b = {.g = g, .m = m, .arch = arch_find(m->arch, err)};
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
