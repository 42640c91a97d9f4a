/* MLX's affine quantisation in a Hugging Face directory. Its file keeps a weight in three tensors: `weight`, codes in
 * 32-bit words, the first element in the lowest bits; `scales` and `biases`, one number for each group of a row. The
 * Model has one, of a type of quant.def whose block holds all that belongs to a group, so that nothing behind the
 * reader knows of the three. They are brought together at load: it costs a copy of the weights in memory. */
#include "format/containers.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HEAD = 8 /* scale and bias of a block */, MAX_KEY = FORMAT_MAX_NAME + 64 };

static const Meta *find(const Model *m, const char *path, const char *key) {
    char full[MAX_KEY];
    int n = snprintf(full, sizeof full, "quantization%s%s", path, key);
    int32_t i = n < MAX_KEY ? strmap_get(&m->meta_index, (Str){full, (size_t)n}) : -1;
    return i < 0 ? NULL : &m->meta[i];
}

bool mlx_is_quantized(const Model *m) { return find(m, "", ".bits") || find(m, "", ".group_size"); }

static bool read_number(const Meta *v, int64_t *out, Err *err) {
    if (!v) return true;
    if (v->type != META_INT) return err_set(err, ERR_FORMAT, "config.json: '%.*s' is no integer", STR_ARG(v->key));
    *out = v->i;
    return true;
}

/* A layer's own numbers replace those of the model; what MLX assumes where one is missing is 4 and 64. */
bool mlx_type(const Model *m, Str weight, DType *out, Err *err) {
    static const struct {
        int bits, group;
        DType type;
    } known[] = {{4, 32, DT_MLX4_32}, {4, 64, DT_MLX4_64}, {4, 128, DT_MLX4_128},
                 {8, 32, DT_MLX8_32}, {8, 64, DT_MLX8_64}, {8, 128, DT_MLX8_128}};
    const Str end = S(".weight");
    if (!str_ends(weight, end))
        return err_set(err, ERR_UNSUPPORTED, "dtype U32 is not supported in a tensor that is no weight");
    char path[FORMAT_MAX_NAME + 2];
    snprintf(path, sizeof path, ".%.*s", (int)(weight.n - end.n), weight.p);
    if (!find(m, path, ".bits") && !find(m, path, ".group_size")) path[0] = '\0';
    const Meta *mode = find(m, path, ".mode");
    if (mode && !(mode->type == META_STR && str_eq(mode->s, S("affine"))))
        return err_set(err, ERR_UNSUPPORTED, "MLX quantisation of mode '%.*s' is not supported; supported: affine",
                       STR_ARG(mode->type == META_STR ? mode->s : S("?")));
    int64_t bits = 4, group = 64;
    if (!read_number(find(m, path, ".bits"), &bits, err) || !read_number(find(m, path, ".group_size"), &group, err))
        return false;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].bits == bits && known[i].group == group) {
            *out = known[i].type;
            return true;
        }
    return err_set(err, ERR_UNSUPPORTED,
                   "MLX quantisation with %" PRId64 " bits in groups of %" PRId64
                   " is not supported; supported: 4 and 8 bits, groups of 32, 64 and 128",
                   bits, group);
}

bool mlx_measure(Tensor *t, size_t *stored, Err *err) {
    const DTypeInfo *d = dtype_info(t->dtype);
    int codes = d->block_bytes - HEAD;
    int64_t *last = &t->dim[t->rank - 1];
    if (__builtin_mul_overflow(*last, (int64_t)(4 * d->block_elems / codes), last))
        return err_set(err, ERR_FORMAT, "the product of its dimensions overflows");
    if (!tensor_measure(t, err)) return false;
    *stored = t->bytes / (size_t)d->block_bytes * (size_t)codes;
    return true;
}

static bool is_mlx(const Tensor *t) { return t->dtype >= DT_MLX4_32 && t->dtype <= DT_MLX8_128; }

/* The tensor with the scales or biases of w, checked. */
static const Tensor *companion(Model *m, const Tensor *w, const char *what, Err *err) {
    size_t stem = w->name.n - (sizeof "weight" - 1);
    const char *name = arena_printf(&m->arena, "%.*s%s", (int)stem, w->name.p, what);
    const Tensor *t = model_tensor(m, str_of(name));
    int last = w->rank - 1;
    int64_t groups = w->dim[last] / dtype_info(w->dtype)->block_elems;
    bool ok = t != NULL || err_set(err, ERR_FORMAT, "tensor '%s' is missing", name);
    if (ok && dtype_info(t->dtype)->block_elems != 1)
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

bool mlx_join(Model *m, Err *err) {
    bool ok = true, *taken = mem_new((size_t)m->n_tensor, sizeof *taken);
    for (int i = 0; i < m->n_tensor && ok; i++) {
        Tensor *w = &m->tensor[i];
        if (!is_mlx(w)) continue;
        const Tensor *scales = companion(m, w, "scales", err), *biases = scales ? companion(m, w, "biases", err) : NULL;
        char *data = biases ? arena_large(&m->arena, w->bytes, "a weight of MLX", err) : NULL;
        ok = data != NULL;
        if (!ok) break;
        interleave(w, scales, biases, data);
        w->data = data;
        taken[scales - m->tensor] = taken[biases - m->tensor] = true;
    }
    ok = ok && model_drop_tensors(m, taken, err);
    free(taken);
    return ok;
}
