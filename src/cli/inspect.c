/* tenon inspect: what a model file holds (summary, tensors) and what its architecture makes of it (graph, state,
 * stablehlo). Everything is gathered before anything is printed: of a broken model nothing is printed. */
#include "arch/arch.h"
#include "backend/hlo/lower.h"
#include "base/json.h"
#include "cli/command.h"
#include "cli/load.h"

/* One named fact at a time, as a line of text or as a member of a JSON object. */
typedef struct Facts {
    Buf out;
    bool json;
} Facts;

static void put_key(Facts *f, const char *key) {
    if (f->json)
        buf_printf(&f->out, "%s\"%s\":", f->out.len > 1 ? "," : "", key);
    else
        buf_printf(&f->out, "%-16s", key);
}

static void end_value(Facts *f) {
    if (!f->json) buf_putc(&f->out, '\n');
}

static void put_text(Facts *f, const char *key, Str value) {
    put_key(f, key);
    if (f->json)
        js_quote(&f->out, value);
    else
        buf_put_str(&f->out, value);
    end_value(f);
}

static void put_int(Facts *f, const char *key, int64_t value) {
    put_key(f, key);
    buf_printf(&f->out, "%lld", (long long)value);
    end_value(f);
}

static void put_bool(Facts *f, const char *key, bool value) {
    put_key(f, key);
    buf_put_str(&f->out, f->json ? (value ? S("true") : S("false")) : (value ? S("yes") : S("no")));
    end_value(f);
}

/* {"f32":{"tensors":1,"bytes":4},...}, or a line for each type. */
static void put_dtypes(Facts *f, const Model *m) {
    int64_t count[DT_COUNT] = {0};
    size_t bytes[DT_COUNT] = {0};
    for (int i = 0; i < m->n_tensor; i++) {
        count[m->tensor[i].dtype]++;
        bytes[m->tensor[i].dtype] += m->tensor[i].bytes;
    }
    if (f->json) put_key(f, "types");
    char sep = '{';
    for (int t = 0; t < DT_COUNT; t++) {
        if (!count[t]) continue;
        const char *name = dtype_info((DType)t)->name;
        if (f->json) {
            buf_printf(&f->out, "%c\"%s\":{\"tensors\":%lld,\"bytes\":%zu}", sep, name, (long long)count[t], bytes[t]);
            sep = ',';
        } else {
            put_key(f, "type");
            buf_printf(&f->out, "%-6s %lld tensors, %zu bytes\n", name, (long long)count[t], bytes[t]);
        }
    }
    if (f->json) buf_putc(&f->out, '}');
}

static int64_t number(const Model *m, const char *key) {
    int64_t v = 0;
    return model_int(m, key, 0, INT64_MAX, &v, NULL) ? v : 0;
}

/* The largest of a number that may differ from layer to layer; `absent` if there is none. */
static int64_t largest(const Model *m, const char *key, int64_t absent) {
    int64_t most = 0, layers = number(m, "block_count");
    if (!model_meta(m, key)) return absent;
    for (int64_t i = 0; i < layers; i++) {
        int64_t v = 0;
        if (model_int_at(m, key, i, 0, INT64_MAX, &v, NULL) && v > most) most = v;
    }
    return most;
}

static void put_tokenizer(Facts *f, const Model *m) {
    Err why = {0};
    bool there = load_has_tokenizer(m);
    Tok *tok = there ? tok_open(m, &why) : NULL;
    put_bool(f, "tokenizer", tok != NULL);
    if (tok) put_int(f, "tokens", tok_size(tok));
    if (there && !tok) put_text(f, "tokenizer_error", str_of(why.msg));
    put_bool(f, "chat_template", tok && tok_chat_template(tok).p);
    tok_close(tok);
}

static void put_summary(Facts *f, const Model *m, const Graph *g) {
    int64_t params = 0, heads = number(m, "attention.head_count");
    for (int i = 0; i < m->n_tensor; i++) params += tensor_elems(&m->tensor[i]);
    put_text(f, "path", str_of(m->path));
    put_text(f, "format", m->kind == MODEL_GGUF ? S("gguf") : S("huggingface"));
    put_text(f, "architecture", m->arch);
    put_int(f, "parameters", params);
    put_int(f, "tensors", m->n_tensor);
    put_int(f, "bytes", (int64_t)model_tensor_bytes(m));
    put_dtypes(f, m);
    put_int(f, "layers", number(m, "block_count"));
    put_int(f, "width", number(m, "embedding_length"));
    put_int(f, "heads", heads);
    put_int(f, "kv_heads", largest(m, "attention.head_count_kv", heads));
    put_int(f, "ffn", largest(m, "feed_forward_length", largest(m, "expert_feed_forward_length", 0)));
    put_int(f, "context", number(m, "context_length"));
    put_int(f, "vocabulary", graph_width(g, OUTPUT_LOGITS));
    put_tokenizer(f, m);
}

static void put_tensors(Facts *f, const Model *m) {
    if (f->json) put_key(f, "tensors");
    if (f->json) buf_putc(&f->out, '[');
    for (int i = 0; i < m->n_tensor; i++) {
        const Tensor *t = &m->tensor[i];
        Buf shape = {0};
        for (int k = 0; k < t->rank; k++) buf_printf(&shape, k ? ",%lld" : "%lld", (long long)t->dim[k]);
        if (f->json) {
            buf_put_str(&f->out, i ? S(",{\"name\":") : S("{\"name\":"));
            js_quote(&f->out, t->name);
            buf_printf(&f->out, ",\"type\":\"%s\",\"shape\":[%s],\"bytes\":%zu}", dtype_info(t->dtype)->name,
                       buf_cstr(&shape), t->bytes);
        } else {
            buf_printf(&f->out, "%-40.*s %-6s [%s] %zu\n", STR_ARG(t->name), dtype_info(t->dtype)->name,
                       buf_cstr(&shape), t->bytes);
        }
        buf_deinit(&shape);
    }
    if (f->json) buf_putc(&f->out, ']');
}

static void put_state(Facts *f, const Graph *g) {
    static const char *const kinds[] = {[STATE_GROWS] = "grows", [STATE_FIXED] = "fixed"};
    int64_t sum = 0, fixed = graph_fixed(g);
    if (f->json) put_key(f, "state");
    buf_put_str(&f->out, f->json ? S("[") : S("node   layer  kind   elements per token   bytes as f32   as f16\n"));
    for (int i = 0; i < g->n_state; i++) {
        const State *s = &g->state[i];
        long long n = s->elems;
        int layer = g->node[s->node].layer;
        if (s->kind == STATE_GROWS) sum += s->elems;
        if (f->json && s->kind == STATE_FIXED)
            buf_printf(&f->out,
                       "%s{\"node\":%d,\"layer\":%d,\"kind\":\"%s\",\"elements\":%lld,\"bytes\":{\"f32\":%lld}}",
                       i ? "," : "", (int)s->node, layer, kinds[s->kind], n, 4 * n);
        else if (s->kind == STATE_FIXED)
            buf_printf(&f->out, "%%%-5d %5d  %-6s %11lld in all %14lld        -\n", (int)s->node, layer,
                       kinds[s->kind], n, 4 * n);
        else if (f->json)
            buf_printf(&f->out,
                       "%s{\"node\":%d,\"layer\":%d,\"kind\":\"%s\",\"elements_per_token\":%lld,"
                       "\"bytes_per_token\":{\"f32\":%lld,\"f16\":%lld}}",
                       i ? "," : "", (int)s->node, layer, kinds[s->kind], n, 4 * n, 2 * n);
        else
            buf_printf(&f->out, "%%%-5d %5d  %-6s %18lld %14lld %8lld\n", (int)s->node, layer, kinds[s->kind], n, 4 * n,
                       2 * n);
    }
    if (f->json)
        buf_printf(&f->out, "],\"bytes_per_token\":{\"f32\":%lld,\"f16\":%lld},\"bytes_fixed\":%lld", 4LL * sum,
                   2LL * sum, 4LL * fixed);
    else
        buf_printf(&f->out, "total                %18lld %14lld %8lld\n", (long long)sum, 4LL * sum, 2LL * sum);
    if (fixed && !f->json)
        buf_printf(&f->out, "of fixed size    %15lld in all %14lld        -\n", (long long)fixed, 4LL * fixed);
}

static void put_graph(Facts *f, const Graph *g) {
    Buf text = {0};
    graph_print(&text, g);
    if (f->json)
        put_text(f, "graph", buf_view(&text));
    else
        buf_put_str(&f->out, buf_view(&text));
    buf_deinit(&text);
}

/* One decode step of one sequence. */
static bool put_stablehlo(Facts *f, const Model *m, const Graph *g, Err *err) {
    Buf text = {0};
    int ctx;
    if (!engine_default_ctx(m, 0, &ctx, err)) return false;
    HloSpec spec = hlo_spec(1, 1, ctx, WEIGHTS_F32);
    bool ok = hlo_lower(g, &spec, &text, err);
    if (ok && f->json) put_text(f, "stablehlo", buf_view(&text));
    else if (ok) buf_put_str(&f->out, buf_view(&text));
    buf_deinit(&text);
    return ok;
}

bool cmd_inspect(const Opts *o, Err *err) {
    const OptValue *v = o->opt;
    Facts f = {.json = v[OPT_json].set};
    Graph g = {0};
    if (f.json) buf_putc(&f.out, '{');
    Model *m = load_model(o->model, MODEL_ALL, err);
    bool ok = m != NULL;
    if (ok && v[OPT_tensors].set)
        put_tensors(&f, m); /* as the file names them, of any architecture */
    else
        ok = ok && (arch_adapt(m, err) || err_prefix(err, "%s", m->path)) && arch_graph(m, 0, &g, err);
    if (ok && v[OPT_graph].set) put_graph(&f, &g);
    if (ok && v[OPT_state].set) put_state(&f, &g);
    if (ok && v[OPT_stablehlo].set) ok = put_stablehlo(&f, m, &g, err);
    if (ok && !v[OPT_stablehlo].set && !v[OPT_graph].set && !v[OPT_state].set && !v[OPT_tensors].set)
        put_summary(&f, m, &g);
    if (f.json) buf_put_str(&f.out, S("}\n"));
    ok = ok && out_put(buf_view(&f.out), err);
    buf_deinit(&f.out);
    graph_deinit(&g);
    model_close(m);
    return ok;
}
