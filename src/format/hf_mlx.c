/* MLX's quantisation in a Hugging Face directory. In its files a weight is several tensors: `weight`, codes in
 * 32-bit words, the first element in the lowest bits; `scales`, one number for each group of a row; and, in mode
 * affine, as many `biases`. In modes mxfp4 and nvfp4 a scale is a byte. The Model has one tensor, whose type
 * (quant.def) has blocks that hold everything that belongs to a group, so that no other code knows of several
 * tensors. They are joined at load, which costs a copy of the weights in memory. */
#include "format/containers.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HEAD = 8 /* scale and bias of a block */, MAX_KEY = FORMAT_MAX_NAME + 64 };

static const Meta *find(const Model *m, const char *path, const char *key) {
    char full[MAX_KEY];
    int n = snprintf(full, sizeof full, "config.quantization%s%s", path, key);
    int32_t i = n < MAX_KEY ? strmap_get(&m->meta_index, (Str){full, (size_t)n}) : -1;
    return i < 0 ? NULL : &m->meta[i];
}

static bool is_used(const Model *m) { return find(m, "", ".bits") || find(m, "", ".group_size"); }

static bool read_number(const Meta *v, int64_t *out, Err *err) {
    if (!v) return true;
    if (v->type != META_INT)
        return err_set(err, ERR_FORMAT, "config.json: '%.*s' is no integer",
                       STR_ARG(str_from(v->key, sizeof "config." - 1)));
    *out = v->i;
    return true;
}

/* How config.json names a type, and MLX's defaults for missing numbers. */
static const struct Mode {
    const char *name;
    int bits, group;
    DType type; /* F32: the numbers decide */
} modes[] = {{"affine", 4, 64, DT_F32}, {"mxfp4", 4, 32, DT_MXFP4}, {"nvfp4", 4, 16, DT_NVFP4}};

enum { MODES = sizeof modes / sizeof *modes };

static const struct Mode *find_mode(const Meta *v, Err *err) {
    if (!v) return &modes[0];
    Str name = v->type == META_STR ? v->s : S("?");
    for (int i = 0; i < MODES; i++)
        if (str_eq(name, str_of(modes[i].name))) return &modes[i];
    err_set(err, ERR_UNSUPPORTED, "MLX quantisation of mode '%.*s' is not supported; supported: affine, mxfp4, nvfp4",
            STR_ARG(name));
    return NULL;
}

static bool is_affine(DType t) { return dtype_info(t)->mlx_bits; }

static int find_affine(int64_t bits, int64_t group) {
    for (DType t = 0; t < DT_COUNT; t++)
        if (is_affine(t) && dtype_info(t)->mlx_bits == bits && dtype_info(t)->block_elems == group) return (int)t;
    return -1;
}

/* The name without its last part; empty if that is another. */
static Str stem_of(Str name, Str end) { return str_ends(name, end) ? (Str){name.p, name.n - end.n} : (Str){name.p, 0}; }

/* A layer's own numbers replace those of the model. */
static bool type_of(const Model *m, Str name, bool codes, DType *out, Err *err) {
    Str stem = stem_of(name, codes ? S(".weight") : S(".scales"));
    if (!stem.n)
        return err_set(err, ERR_UNSUPPORTED, "dtype %s is not supported in a tensor that is no %s",
                       codes ? "U32" : "U8", codes ? "weight" : "scales");
    char path[FORMAT_MAX_NAME + 2];
    snprintf(path, sizeof path, ".%.*s", STR_ARG(stem));
    if (!find(m, path, ".bits") && !find(m, path, ".group_size")) path[0] = '\0';
    const struct Mode *mode = find_mode(find(m, path, ".mode"), err);
    if (!mode) return false;
    int64_t bits = mode->bits, group = mode->group;
    if (!read_number(find(m, path, ".bits"), &bits, err) || !read_number(find(m, path, ".group_size"), &group, err))
        return false;
    bool affine = mode->type == DT_F32;
    if (!affine && (bits != mode->bits || group != mode->group))
        return err_set(err, ERR_UNSUPPORTED,
                       "MLX quantisation of mode %s with %" PRId64 " bits in groups of %" PRId64
                       " is not supported; supported: %d bits in groups of %d",
                       mode->name, bits, group, mode->bits, mode->group);
    const Meta *global = find(m, path, ".global_scale");
    if (global && !(global->type == META_BOOL && !global->b))
        return err_set(err, ERR_UNSUPPORTED, "MLX quantisation with a global scale is not supported");
    int type = affine ? find_affine(bits, group) : (int)mode->type;
    if (type < 0)
        return err_set(err, ERR_UNSUPPORTED,
                       "MLX quantisation with %" PRId64 " bits in groups of %" PRId64
                       " is not supported; supported: 1 to 6 and 8 bits, groups of 32, 64 and 128",
                       bits, group);
    if (affine && !codes) return err_set(err, ERR_UNSUPPORTED, "dtype U8 is not supported in scales of mode affine");
    *out = (DType)type;
    return true;
}

static int bits_of(DType t) { return is_affine(t) ? dtype_info(t)->mlx_bits : 4; }

static bool measure(Tensor *t, size_t *stored, Err *err) {
    if (str_ends(t->name, S(".scales"))) return tensor_measure_bytes(t, stored, err);
    int64_t words = t->dim[t->rank - 1], wide;
    if (__builtin_mul_overflow(words, (int64_t)32, &wide))
        return err_set(err, ERR_FORMAT, "the product of its dimensions overflows");
    if (wide % bits_of(t->dtype))
        return err_set(err, ERR_FORMAT, "rows of %" PRId64 " words are no whole number of codes of %d bits", words,
                       bits_of(t->dtype));
    t->dim[t->rank - 1] = wide / bits_of(t->dtype);
    if (!tensor_measure(t, err)) return false;
    const DTypeInfo *d = dtype_info(t->dtype);
    *stored = t->bytes / (size_t)d->block_bytes * (size_t)(d->block_elems * bits_of(t->dtype) / 8);
    return true;
}

/* The tensor with the scales or biases of w, checked: one number, or byte, for each `group` elements. */
static const Tensor *companion(Model *m, const Tensor *w, const char *what, int group, Err *err) {
    size_t stem = w->name.n - (sizeof "weight" - 1);
    const char *name = arena_printf(&m->arena, "%.*s%s", (int)stem, w->name.p, what);
    const Tensor *t = model_tensor(m, str_of(name));
    int last = w->rank - 1;
    int64_t groups = w->dim[last] / group;
    bool ok = t != NULL || err_set(err, ERR_FORMAT, "tensor '%s' is missing", name);
    if (ok && (is_affine(w->dtype) ? dtype_info(t->dtype)->block_elems != 1 : t->dtype != w->dtype))
        ok = err_set(err, ERR_FORMAT, "tensor '%s' is of type %s", name, dtype_info(t->dtype)->name);
    if (ok && (t->rank != w->rank || memcmp(t->dim, w->dim, (size_t)last * sizeof *t->dim) != 0 ||
               t->dim[last] != groups))
        ok = err_set(err, ERR_FORMAT, "tensor '%s' does not fit '%.*s', whose rows have %" PRId64 " groups", name,
                     STR_ARG(w->name), groups);
    return ok ? t : NULL;
}

static void interleave(const Tensor *w, const Tensor *scales, const Tensor *biases, char *to) {
    const DTypeInfo *d = dtype_info(w->dtype);
    size_t codes = (size_t)d->block_bytes - HEAD;
    int64_t groups = w->dim[w->rank - 1] / d->block_elems, rows = (int64_t)(w->bytes / (size_t)d->block_bytes) / groups;
    size_t scale_row = dtype_row_bytes(scales->dtype, groups), bias_row = dtype_row_bytes(biases->dtype, groups);
    float *scale = mem_new((size_t)groups, sizeof *scale), *bias = mem_new((size_t)groups, sizeof *bias);
    const char *from = w->data;
    for (int64_t r = 0; r < rows; r++) {
        dequant_row(scales->dtype, (const char *)scales->data + (size_t)r * scale_row, groups, scale);
        dequant_row(biases->dtype, (const char *)biases->data + (size_t)r * bias_row, groups, bias);
        for (int64_t g = 0; g < groups; g++, to += d->block_bytes, from += codes) {
            memcpy(to, &scale[g], sizeof *scale);
            memcpy(to + sizeof *scale, &bias[g], sizeof *bias);
            memcpy(to + HEAD, from, codes);
        }
    }
    free(scale);
    free(bias);
}

/* GGUF's blocks of mxfp4 (one group) and nvfp4 (four groups): the scales, then the codes of each group. A scale that
 * is no positive number is refused: readers of these blocks disagree about its meaning. */
static bool interleave_bytes(const Tensor *w, const Tensor *scales, uint8_t *to, Err *err) {
    const DTypeInfo *d = dtype_info(w->dtype);
    int group = w->dtype == DT_NVFP4 ? 16 : 32, groups = d->block_elems / group;
    uint8_t most = w->dtype == DT_NVFP4 ? 126 : 254;
    const uint8_t *from = w->data, *scale = scales->data;
    for (size_t b = 0; b < w->bytes / (size_t)d->block_bytes; b++, to += d->block_bytes)
        for (int g = 0; g < groups; g++, scale++, from += group / 2) {
            if (*scale > most)
                return err_set(err, ERR_FORMAT, "tensor '%.*s': scale %zu is 0x%02x, which is no positive number",
                               STR_ARG(scales->name), (size_t)(scale - (const uint8_t *)scales->data), *scale);
            to[g] = *scale;
            fp4_regroup(from, group, to + groups + g * group / 2);
        }
    return true;
}

static bool is_weight(const Tensor *t) {
    return is_affine(t->dtype) ||
           ((t->dtype == DT_MXFP4 || t->dtype == DT_NVFP4) && str_ends(t->name, S(".weight")));
}

static bool join(Model *m, Tensor *w, bool *taken, Err *err) {
    bool affine = is_affine(w->dtype);
    int group = affine ? dtype_info(w->dtype)->block_elems : w->dtype == DT_NVFP4 ? 16 : 32;
    const Tensor *scales = companion(m, w, "scales", group, err), *biases = NULL;
    if (!scales || (affine && !(biases = companion(m, w, "biases", group, err)))) return false;
    char *data = arena_large(&m->arena, w->bytes, "a weight of MLX", err);
    if (!data) return false;
    if (affine) interleave(w, scales, biases, data);
    else if (!interleave_bytes(w, scales, (uint8_t *)data, err)) return false;
    w->data = data;
    taken[scales - m->tensor] = true;
    if (biases) taken[biases - m->tensor] = true;
    return true;
}

static bool join_all(Model *m, Err *err) {
    bool ok = true, *taken = mem_new((size_t)m->n_tensor, sizeof *taken);
    for (int i = 0; i < m->n_tensor && ok; i++)
        if (is_weight(&m->tensor[i])) ok = join(m, &m->tensor[i], taken, err);
    for (int i = 0; i < m->n_tensor && ok; i++) {
        const Tensor *t = &m->tensor[i];
        bool bytes = (t->dtype == DT_MXFP4 || t->dtype == DT_NVFP4) && !is_weight(t);
        if (bytes && !taken[i]) ok = err_set(err, ERR_FORMAT, "tensor '%.*s' has no weight", STR_ARG(t->name));
    }
    ok = ok && model_drop_tensors(m, taken, err);
    free(taken);
    return ok;
}

const Scheme scheme_mlx = {true, is_used, type_of, measure, join_all};
