/* See rope.h. Frequencies are computed in f64 from numbers rounded to f32, as a GGUF stores them, so that both
 * containers give the same bits. */
#include "models/rope.h"

#include <math.h>
#include <string.h>

/* Llama 3.1: long wavelengths are stretched by `factor`, short ones kept, those between interpolated. */
static bool llama3_factors(const Model *m, double base, int dims, double *factor_of, Err *err) {
    double factor = 0, low = 0, high = 0;
    int64_t old = 0;
    if (!model_float(m, "rope.scaling.factor", 1e-3, 1e6, &factor, err) ||
        !model_float(m, "rope.scaling.low_freq_factor", 1e-3, 1e6, &low, err) ||
        !model_float(m, "rope.scaling.high_freq_factor", 1e-3, 1e6, &high, err) ||
        !model_int(m, "rope.scaling.original_context_length", 1, INT32_MAX, &old, err))
        return false;
    if (!factor || !low || !high || !old)
        return err_set(err, ERR_FORMAT,
                       "%s: rope scaling 'llama3' needs factor, low_freq_factor, high_freq_factor and "
                       "original_max_position_embeddings",
                       m->path);
    if (high <= low)
        return err_set(err, ERR_FORMAT, "%s: rope: high_freq_factor %g <= low_freq_factor %g", m->path, high, low);
    for (int i = 0; i < dims / 2; i++) {
        double wavelength = 2 * M_PI * pow(base, 2.0 * i / dims);
        double smooth = ((double)old / wavelength - low) / (high - low);
        double f = smooth >= 1 ? 1 : smooth <= 0 ? factor : 1 / ((1 - smooth) / factor + smooth);
        factor_of[i] = (float)f;
    }
    return true;
}

/* A GGUF keeps the factors in a tensor [dims/2]. */
static bool tensor_factors(Build *b, const Tensor *t, int dims, double *factor_of, Err *err) {
    if (t->dtype != DT_F32 || t->rank != 1 || t->dim[0] != dims / 2)
        return err_set(err, ERR_FORMAT, "%s: tensor 'rope_freqs.weight' is not f32 [%d]", b->m->path, dims / 2);
    b->used[t - b->m->tensor] = true;
    for (int i = 0; i < dims / 2; i++) {
        float f;
        memcpy(&f, (const char *)t->data + (size_t)i * sizeof f, sizeof f);
        if (!(f > 0) || !isfinite(f))
            return err_set(err, ERR_FORMAT, "%s: tensor 'rope_freqs.weight': element %d is %g", b->m->path, i,
                           (double)f);
        factor_of[i] = (double)f;
    }
    return true;
}

bool rope_config(Build *b, Err *err) {
    const Model *m = b->m;
    double base = 10000;
    int64_t dims = b->c.head_dim;
    Str type = S("none");
    if (!model_float(m, "rope.freq_base", 1, 1e12, &base, err) ||
        !model_int(m, "rope.dimension_count", 2, b->c.head_dim, &dims, err) ||
        !model_str(m, "rope.scaling.type", &type, err))
        return false;
    if (dims < 2 || dims % 2) return err_set(err, ERR_FORMAT, "%s: rope over %d dimensions", m->path, (int)dims);

    double *factor_of = arena_new(&b->g->arena, (size_t)dims / 2, sizeof *factor_of);
    for (int i = 0; i < dims / 2; i++) factor_of[i] = 1;
    base = (double)(float)base;
    const Tensor *freqs = model_tensor(m, S("rope_freqs.weight"));
    if (str_eq(type, S("linear"))) {
        double factor = 0;
        if (!model_float(m, "rope.scaling.factor", 1e-3, 1e6, &factor, err)) return false;
        if (!factor) return err_set(err, ERR_FORMAT, "%s: rope scaling 'linear' needs a factor", m->path);
        for (int i = 0; i < dims / 2; i++) factor_of[i] = (double)(float)factor;
    } else if (str_eq(type, S("llama3"))) {
        if (!llama3_factors(m, base, (int)dims, factor_of, err)) return false;
    } else if (!str_eq(type, S("none")) && !str_eq(type, S("default"))) {
        return err_set(err, ERR_UNSUPPORTED,
                       "%s: rope scaling '%.*s' is not supported; supported: none, linear, llama3", m->path,
                       STR_ARG(type));
    }
    if (freqs && !tensor_factors(b, freqs, (int)dims, factor_of, err)) return false;

    double *inv_freq = arena_new(&b->g->arena, (size_t)dims / 2, sizeof *inv_freq);
    for (int i = 0; i < dims / 2; i++) inv_freq[i] = pow(base, -2.0 * i / (double)dims) / factor_of[i];
    b->c.rope = (RopeAttr){b->arch->rope_interleaved, (int)dims, inv_freq, 1};
    return true;
}

bool rope_export(Model *m, Err *err) {
    Str type = {0};
    int64_t width = 0, heads = 0;
    double base = 10000;
    if (!model_str(m, "rope.scaling.type", &type, err)) return false;
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
    if (!llama3_factors(m, (double)(float)base, (int)dims, factor_of, err)) return false;
    for (int64_t i = 0; i < dims / 2; i++) data[i] = (float)factor_of[i];
    t.data = data;
    return model_add_tensor(m, t, err);
}
