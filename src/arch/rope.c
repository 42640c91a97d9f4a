/* See rope.h. Frequencies are f32 and are rounded where transformers rounds them: at position 1,000 the last bit of
 * an angle is 6e-5. Both containers give the same bits. */
#include "arch/rope.h"

#include <math.h>

/* Of an odd number of dimensions the last one takes another along. */
static RopeAttr rope_of(Build *b, double base, int dims, const double *factor_of, double magnitude) {
    int pairs = (dims + 1) / 2;
    float *inv_freq = arena_new(&b->g->arena, (size_t)pairs, sizeof *inv_freq);
    for (int i = 0; i < pairs; i++) {
        float power = (float)pow((double)(float)base, (double)((float)(2 * i) / (float)dims));
        inv_freq[i] = 1 / power / (float)factor_of[i];
    }
    return (RopeAttr){b->arch->rope_interleaved, 2 * pairs, inv_freq, magnitude};
}

/* The method that the metadata name. A GGUF need not name one if it has long and short factors, or for linear
 * scaling. */
static bool read_type(Build *b, int64_t dims, Str *type, Err *err) {
    const Model *m = b->m;
    if (!model_str(m, "rope.scaling.type", type, err)) return false;
    bool has_long = model_tensor(m, S("rope_factors_long.weight"));
    bool has_factor = m->kind == MODEL_GGUF && model_meta(m, "rope.scaling.factor");
    if (!type->n) *type = has_long ? S("longrope") : has_factor ? S("linear") : S("none");
    return dims % 2 == 0 || str_eq(*type, S("none")) || str_eq(*type, S("default")) ||
           err_set(err, ERR_UNSUPPORTED, "%s: rope scaling '%.*s' over %d dimensions, an odd number", m->path,
                   STR_ARG(*type), (int)dims);
}

/* Rotation over `dims` dimensions with that base, scaled. */
static bool scaled(Build *b, Str type, double base, int dims, RopeAttr *out, Err *err) {
    double magnitude = 1, *factor_of = arena_new(&b->g->arena, (size_t)(dims + 1) / 2, sizeof *factor_of);
    for (int i = 0; i < (dims + 1) / 2; i++) factor_of[i] = 1;
    if (!rope_scale(b, type, (double)(float)base, dims, factor_of, &magnitude, err)) return false;
    *out = rope_of(b, base, dims, factor_of, magnitude);
    return true;
}

/* For layers with a window: the frequencies of the other layers, or another base, with the scaling of the others or,
 * in most families, without it. */
static bool local_rope(Build *b, Str type, double base, int dims, Err *err) {
    double local = b->arch->rope_local, times = 1;
    bool alone = local != 0, own = arch_reads(b->arch, "rope.freq_base_swa");
    if (own && !model_float(b->m, "rope.freq_base_swa", 1, 1e12, &local, err)) return false;
    if (b->arch->rope_local > 0 && !model_float(b->m, "rope.scaling.attn_factor", 1e-6, 1e6, &times, err)) return false;
    if (local < 0) local = base;
    b->c.rope_local = b->c.rope;
    if (!(local > 0)) return true;
    if (!alone) return scaled(b, type, local, dims, &b->c.rope_local, err);
    double *ones = arena_new(&b->g->arena, (size_t)(dims + 1) / 2, sizeof *ones);
    for (int i = 0; i < (dims + 1) / 2; i++) ones[i] = 1;
    b->c.rope_local = rope_of(b, local, dims, ones, (double)(float)times);
    return true;
}

bool rope_config(Build *b, Err *err) {
    const Model *m = b->m;
    double base = 10000, part = 1;
    int64_t dims = b->c.head_dim, local_dims;
    Str type = {0}, local_type = S("none");
    if (!model_float(m, "rope.freq_base", 1, 1e12, &base, err) ||
        !model_float(m, "rope.partial_factor", 0, 1, &part, err) ||
        !model_int(m, "rope.dimension_count", 2, b->c.head_dim, &dims, err) ||
        !model_str(m, "rope.scaling.type_swa", &local_type, err))
        return false;
    dims = (int64_t)((double)dims * part);
    if (dims < 1 || dims + dims % 2 > b->c.head_dim)
        return err_set(err, ERR_FORMAT, "%s: rope over %d dimensions of heads of %d", m->path, (int)dims,
                       (int)b->c.head_dim);
    local_dims = dims;
    if (!model_int(m, "rope.dimension_count_swa", 0, INT32_MAX, &local_dims, err)) return false;
    if ((!str_eq(local_type, S("none")) && !str_eq(local_type, S("default"))) || (b->c.window && local_dims != dims))
        return err_set(err, ERR_UNSUPPORTED, "%s: rope of their own scaling or size (rope.dimension_count_swa) in "
                       "layers with a window is not supported", m->path);
    return read_type(b, dims, &type, err) && scaled(b, type, base, (int)dims, &b->c.rope, err) &&
           local_rope(b, type, base, (int)dims, err);
}

static bool export_long(Model *m, Err *err) {
    double factor = 0, magnitude = 1;
    int64_t context = 2048, old;
    if (!model_int(m, "context_length", 1, INT32_MAX, &context, err)) return false;
    old = context;
    if (!model_int(m, "rope.scaling.original_context_length", 2, INT32_MAX, &old, err) ||
        !model_float(m, "rope.scaling.factor", 1e-3, 1e6, &factor, err) ||
        !rope_long_magnitude(m, factor, context, old, &magnitude, err))
        return false;
    const char *arch = arena_printf(&m->arena, "%.*s", STR_ARG(m->arch));
    int32_t at = strmap_get(&m->meta_index, str_of(arena_printf(&m->arena, "%s.rope.scaling.factor", arch)));
    if (at >= 0) m->meta[at].type = META_NULL; /* in a GGUF it would be divided by */
    return names_imply(m, arch, "rope.scaling.attn_factor", (Meta){.type = META_FLOAT, .f = magnitude}, err);
}

bool rope_export(Model *m, Err *err) {
    Str type = {0};
    int64_t width = 0, heads = 0;
    double base = 10000;
    if (!model_str(m, "rope.scaling.type", &type, err)) return false;
    if (str_eq(type, S("longrope"))) return export_long(m, err);
    if (!str_eq(type, S("llama3"))) return true;
    if (!model_int(m, "embedding_length", 1, 1 << 24, &width, err) ||
        !model_int(m, "attention.head_count", 1, 65536, &heads, err) ||
        !model_float(m, "rope.freq_base", 1, 1e12, &base, err))
        return false;
    int64_t dims = heads ? width / heads : 0;
    if (!model_int(m, "attention.key_length", 1, 65536, &dims, err) ||
        !model_int(m, "rope.dimension_count", 2, 65536, &dims, err))
        return false;
    if (dims < 2 || dims % 2) return err_set(err, ERR_FORMAT, "%s: rope over %d dimensions", m->path, (int)dims);
    Tensor t = {.name = S("rope_freqs.weight"), .dtype = DT_F32, .rank = 1, .dim = {dims / 2, 1, 1, 1}};
    t.bytes = dtype_row_bytes(DT_F32, dims / 2);
    double *factor_of = arena_new(&m->arena, (size_t)dims / 2, sizeof *factor_of);
    float *data = arena_new(&m->arena, (size_t)dims / 2, sizeof *data);
    if (!rope_llama3(m, (double)(float)base, (int)dims, factor_of, err)) return false;
    for (int64_t i = 0; i < dims / 2; i++) data[i] = (float)factor_of[i];
    t.data = data;
    return model_add_tensor(m, t, err);
}
