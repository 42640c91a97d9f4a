/* Artifacts read and written (see artifact.h). What a manifest says is untrusted: nothing of it is used that is not the
 * same as what the model's own graph asks for. No state, any thread. */
#include "backend/hlo/artifact.h"

#include "base/file.h"
#include "base/json.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { VERSION = 1, MAX_MANIFEST = 256 << 20, MAX_SEQS = 1 << 20, MAX_CAPACITY = 1 << 26, MAX_GRAPHS = 64 };

static const char *const roles[] = {
    [HLO_WEIGHT] = "weight", [HLO_STATE] = "state", [HLO_INPUT] = "input", [HLO_OUTPUT] = "output"};

/* ---- reading */

static bool read_int(const json_t *o, const char *key, int64_t lo, int64_t hi, int64_t *out, Err *err) {
    const json_t *v = json_object_get(o, key);
    if (!json_is_integer(v) || json_integer_value(v) < lo || json_integer_value(v) > hi)
        return err_set(err, ERR_FORMAT, "'%s' is not a whole number from %" PRId64 " to %" PRId64, key, lo, hi);
    *out = json_integer_value(v);
    return true;
}

static bool read_spec(const json_t *o, HloSpec *s, Err *err) {
    int64_t version;
    int type = weight_type_find(js_str(json_object_get(o, "weights")));
    if (!read_int(o, "version", VERSION, VERSION, &version, err) ||
        !read_int(o, "sequences", 1, MAX_SEQS, &s->seqs, err) ||
        !read_int(o, "fixed_sequences", 1, MAX_SEQS, &s->fixed_seqs, err) ||
        !read_int(o, "capacity", HLO_MAX_TOKENS + 1, MAX_CAPACITY, &s->capacity, err))
        return false;
    if (s->capacity % HLO_BLOCK)
        return err_set(err, ERR_FORMAT, "capacity %" PRId64 " is no multiple of %d", s->capacity, HLO_BLOCK);
    if (type < 0) return err_set(err, ERR_FORMAT, "'weights' is none of f32, bf16, graph, kernel, type");
    s->weights = (WeightType)type;
    return true;
}

static bool same_shape(const json_t *port, const HloShape *s) {
    const json_t *shape = json_object_get(port, "shape");
    bool same = str_eq(js_str(json_object_get(port, "dtype")), str_of(hlo_type_name(s->type)));
    same = same && json_is_array(shape) && json_array_size(shape) == (size_t)s->rank;
    for (int i = 0; same && i < s->rank; i++) {
        const json_t *d = json_array_get(shape, (size_t)i);
        same = json_is_integer(d) && json_integer_value(d) == s->dim[i];
    }
    return same;
}

static bool same_ports(const json_t *list, const HloPort *want, int n, const char *what, Err *err) {
    if (!json_is_array(list) || json_array_size(list) != (size_t)n)
        return err_set(err, ERR_FORMAT, "%zu %ss, the model has %d", json_array_size(list), what, n);
    for (int i = 0; i < n; i++) {
        const json_t *port = json_array_get(list, (size_t)i);
        Str name = js_str(json_object_get(port, "name"));
        if (str_eq(name, want[i].name) && same_shape(port, &want[i].shape) &&
            str_eq(js_str(json_object_get(port, "role")), str_of(roles[want[i].role])))
            continue;
        Buf type = {0};
        hlo_put_type(&type, &want[i].shape);
        err_set(err, ERR_FORMAT, "%s %d, '%.*s', is not the model's %s '%.*s' %s", what, i, STR_ARG(name),
                roles[want[i].role], STR_ARG(want[i].name), buf_cstr(&type));
        buf_deinit(&type);
        return false;
    }
    return true;
}

static bool read_graph(Artifact *a, const char *dir, const Graph *g, const json_t *o, Err *err) {
    ArtifactGraph *to = &a->graph[a->n];
    HloSpec spec = a->spec;
    if (!read_int(o, "B", 1, HLO_MAX_ROWS, &spec.rows, err) || !read_int(o, "T", 1, HLO_MAX_TOKENS, &spec.tokens, err))
        return false;
    const json_t *all = json_object_get(o, "all");
    Str file = js_str(json_object_get(o, "file"));
    if (!json_is_boolean(all)) return err_set(err, ERR_FORMAT, "'all' is not true or false");
    if (!file.n || memchr(file.p, '/', file.n) || memchr(file.p, 0, file.n) || file.p[0] == '.')
        return err_set(err, ERR_FORMAT, "'file' is not the name of a file in its directory");
    spec.all = json_is_true(all);
    Buf path = {0};
    buf_printf(&path, "%s/%.*s", dir, STR_ARG(file));
    *to = (ArtifactGraph){spec.rows, spec.tokens, spec.all, mem_strdup(path.data, path.len)};
    buf_deinit(&path);
    a->n++;
    HloPorts p = hlo_ports(g, &spec);
    bool ok = same_ports(json_object_get(o, "arguments"), p.arg, p.n_arg, "argument", err) &&
              same_ports(json_object_get(o, "results"), p.result, p.n_result, "result", err);
    hlo_ports_deinit(&p);
    return ok || err_prefix(err, "graph %" PRId64 "x%" PRId64, spec.rows, spec.tokens);
}

static bool read_manifest(Artifact *a, const char *dir, const Graph *g, const json_t *o, Err *err) {
    const json_t *graphs = json_object_get(o, "graphs");
    if (!read_spec(o, &a->spec, err)) return false;
    if (!json_is_array(graphs) || json_array_size(graphs) > MAX_GRAPHS)
        return err_set(err, ERR_FORMAT, "'graphs' is not a list of at most %d graphs", MAX_GRAPHS);
    a->graph = mem_new(json_array_size(graphs), sizeof *a->graph);
    for (size_t i = 0; i < json_array_size(graphs); i++)
        if (!read_graph(a, dir, g, json_array_get(graphs, i), err)) return false;
    return artifact_find(a, 1, 1, false) || err_set(err, ERR_FORMAT, "it has no graph of one row of one token (1x1)");
}

Artifact *artifact_open(const char *dir, const Graph *g, Err *err) {
    Buf path = {0};
    buf_printf(&path, "%s/manifest.json", dir);
    json_t *o = js_parse_file(buf_cstr(&path), MAX_MANIFEST, err);
    Artifact *a = NULL;
    if (o) {
        a = mem_new(1, sizeof *a);
        if (!read_manifest(a, dir, g, o, err)) {
            err_prefix(err, "%s", buf_cstr(&path));
            artifact_close(a);
            a = NULL;
        }
    }
    json_decref(o);
    buf_deinit(&path);
    return a;
}

const ArtifactGraph *artifact_find(const Artifact *a, int64_t rows, int64_t tokens, bool all) {
    for (int i = 0; i < a->n; i++)
        if (a->graph[i].rows == rows && a->graph[i].tokens == tokens && a->graph[i].all == all) return &a->graph[i];
    return NULL;
}

void artifact_close(Artifact *a) {
    if (!a) return;
    for (int i = 0; i < a->n; i++) free(a->graph[i].file);
    free(a->graph);
    free(a);
}

/* ---- writing */

/* partner: of a state, the result that takes its place, or the argument that it takes the place of. */
static void put_port(Buf *out, const HloPort *p, const char *partner, int number) {
    buf_put_str(out, S("{\"name\":"));
    js_quote(out, p->name);
    buf_printf(out, ",\"role\":\"%s\",\"dtype\":\"%s\",\"shape\":[", roles[p->role], hlo_type_name(p->shape.type));
    for (int i = 0; i < p->shape.rank; i++) buf_printf(out, i ? ",%" PRId64 : "%" PRId64, p->shape.dim[i]);
    buf_putc(out, ']');
    if (p->role == HLO_STATE) buf_printf(out, ",\"%s\":%d", partner, number);
    buf_putc(out, '}');
}

static void put_graph(Buf *out, const Graph *g, const HloSpec *s, const char *file) {
    HloPorts p = hlo_ports(g, s);
    buf_printf(out, "{\"file\":\"%s\",\"B\":%" PRId64 ",\"T\":%" PRId64 ",\"S\":%" PRId64 ",\"all\":%s,\"arguments\":[",
               file, s->rows, s->tokens, s->capacity, s->all ? "true" : "false");
    for (int i = 0; i < p.n_arg; i++) {
        buf_put_str(out, i ? S(",\n  ") : S("\n  "));
        put_port(out, &p.arg[i], "result", i - p.n_weight);
    }
    buf_put_str(out, S("],\n \"results\":["));
    for (int i = 0; i < p.n_result; i++) {
        buf_put_str(out, i ? S(",\n  ") : S("\n  "));
        put_port(out, &p.result[i], "argument", p.n_weight + i);
    }
    buf_put_str(out, S("]}"));
    hlo_ports_deinit(&p);
}

static bool put_file(const char *dir, const char *name, const Buf *text, Err *err) {
    Buf path = {0};
    buf_printf(&path, "%s/%s", dir, name);
    bool ok = file_write(buf_cstr(&path), text->data, text->len, err);
    buf_deinit(&path);
    return ok;
}

bool artifact_write(const char *dir, const Graph *g, Str model, int ctx, WeightType weights, Err *err) {
    static const struct {
        int tokens;
        bool all;
    } wanted[] = {{1, false}, {16, false}, {64, false}, {HLO_MAX_TOKENS, false}, {16, true}};
    HloSpec spec = hlo_spec(1, 1, ctx, weights);
    Buf manifest = {0}, text = {0};
    HloPorts ports = hlo_ports(g, &spec);
    bool can = hlo_ports_check(&ports, err);
    hlo_ports_deinit(&ports);
    if (!can) return false;
    if (mkdir(dir, 0777) != 0 && errno != EEXIST) return err_set(err, ERR_IO, "%s: %s", dir, strerror(errno));
    buf_printf(&manifest, "{\"version\":%d,\"producer\":\"tenon\",\"stablehlo\":\"generic form\",\"model\":", VERSION);
    js_quote(&manifest, model);
    buf_printf(&manifest, ",\n\"sequences\":%" PRId64 ",\"fixed_sequences\":%" PRId64 ",\"capacity\":%" PRId64
               ",\"weights\":\"%s\",\n\"graphs\":[", spec.seqs, spec.fixed_seqs, spec.capacity,
               weight_type_name(weights));
    bool ok = true;
    for (size_t i = 0; ok && i < sizeof wanted / sizeof *wanted; i++) {
        char file[64];
        spec.tokens = wanted[i].tokens;
        spec.all = wanted[i].all;
        snprintf(file, sizeof file, "step_1x%d%s.mlir", wanted[i].tokens, spec.all ? "_all" : "");
        text.len = 0;
        ok = hlo_lower(g, &spec, &text, err) && put_file(dir, file, &text, err);
        buf_put_str(&manifest, i ? S(",\n") : S("\n"));
        put_graph(&manifest, g, &spec, file);
    }
    buf_put_str(&manifest, S("]}\n"));
    ok = ok && put_file(dir, "manifest.json", &manifest, err); /* last: what it names is there */
    buf_deinit(&manifest);
    buf_deinit(&text);
    return ok;
}
