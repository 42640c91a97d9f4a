/* See rope.h: the methods that scale frequencies, each as factors that they are divided by. */
#include "arch/rope.h"

#include <math.h>
#include <string.h>

/* Llama 3.1: long wavelengths are stretched by `factor`, short ones are kept, and those between are interpolated. */
bool rope_llama3(const Model *m, double base, int dims, double *factor_of, Err *err) {
    double factor = 0, low = 0, high = 0;
    int64_t old = 0;
    if (!model_float(m, "rope.scaling.factor", 1e-3, 1e6, &factor, err) ||
        !model_float(m, "rope.scaling.low_freq_factor", 1e-3, 1e6, &low, err) ||
        !model_float(m, "rope.scaling.high_freq_factor", 1e-3, 1e6, &high, err) ||
        !model_int(m, "rope.scaling.original_context_length", 1, INT32_MAX, &old, err))
        return false;
    if (!factor || !low || !high || !old)
        return err_set(err, ERR_FORMAT, "%s: rope scaling 'llama3' needs factor, low_freq_factor, high_freq_factor and "
                       "original_max_position_embeddings", m->path);
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

bool rope_factors(Build *b, const Tensor *t, int dims, double *factor_of, Err *err) {
    b->used[t - b->m->tensor] = true;
    if (t->dtype != DT_F32 || t->rank != 1 || t->dim[0] != dims / 2)
        return err_set(err, ERR_FORMAT, "%s: tensor '%.*s' is not f32 [%d]", b->m->path, STR_ARG(t->name), dims / 2);
    for (int i = 0; i < dims / 2; i++) {
        float f;
        memcpy(&f, (const char *)t->data + (size_t)i * sizeof f, sizeof f);
        if (!(f > 0) || !isfinite(f))
            return err_set(err, ERR_FORMAT, "%s: tensor '%.*s': element %d is %g", b->m->path, STR_ARG(t->name), i,
                           (double)f);
        factor_of[i] *= (double)f;
    }
    return true;
}

/* Longrope: the long factors are used if a sequence may become longer than the model was first trained for, as in
 * llama.cpp. */
static bool longrope_factors(Build *b, int64_t old, int dims, double *factor_of, Err *err) {
    const Tensor *of_long = model_tensor(b->m, S("rope_factors_long.weight"));
    const Tensor *of_short = model_tensor(b->m, S("rope_factors_short.weight"));
    if (!of_long || !of_short)
        return err_set(err, ERR_FORMAT, "%s: rope scaling 'longrope' needs short and long factors", b->m->path);
    bool far = b->ctx > old;
    double *unused = arena_new(&b->g->arena, (size_t)dims / 2, sizeof *unused); /* checked nevertheless */
    return rope_factors(b, far ? of_short : of_long, dims, unused, err) &&
           rope_factors(b, far ? of_long : of_short, dims, factor_of, err);
}

/* The factors of a GGUF's tensors are applied on top of its method; none of these factors belongs to longrope alone. */
static bool tensor_factors(Build *b, int64_t old, int dims, double *factor_of, Err *err) {
    const Tensor *freqs = model_tensor(b->m, S("rope_freqs.weight"));
    if (freqs) return rope_factors(b, freqs, dims, factor_of, err);
    return !model_tensor(b->m, S("rope_factors_long.weight")) || longrope_factors(b, old, dims, factor_of, err);
}

bool rope_long_magnitude(const Model *m, double factor, int64_t context, int64_t old, double *out, Err *err) {
    if (!(factor > 0)) factor = (double)context / (double)old;
    return rope_magnitude(m, factor > 1 ? sqrt(1 + log(factor) / log((double)old)) : 1, out, err);
}

static bool scale(Build *b, Str type, double factor, int64_t old, double base, int dims, double *factor_of,
                  double *magnitude, Err *err) {
    const Model *m = b->m;
    bool gguf = m->kind == MODEL_GGUF; /* names the factor on cos and sin outright: longrope is linear there */
    if (str_eq(type, S("linear")) || (gguf && str_eq(type, S("longrope")))) {
        if (!(factor > 0)) return err_set(err, ERR_FORMAT, "%s: rope scaling 'linear' needs a factor", m->path);
        for (int i = 0; i < dims / 2; i++) factor_of[i] = (double)(float)factor;
        return true;
    }
    if (str_eq(type, S("llama3"))) return rope_llama3(m, base, dims, factor_of, err);
    if (str_eq(type, S("yarn"))) return rope_yarn(b, factor, base, dims, factor_of, magnitude, err);
    if (str_eq(type, S("longrope")))
        return longrope_factors(b, old, dims, factor_of, err) &&
               rope_long_magnitude(m, factor, b->c.context, old, magnitude, err);
    if (str_eq(type, S("dynamic"))) /* frequencies change once a sequence is longer than the model's context */
        return b->ctx <= b->c.context ||
               err_set(err, ERR_UNSUPPORTED, "%s: rope scaling 'dynamic' is not supported beyond %lld tokens", m->path,
                       (long long)b->c.context);
    if (!str_eq(type, S("none")) && !str_eq(type, S("default")))
        return err_set(err, ERR_UNSUPPORTED,
                       "%s: rope scaling '%.*s' is not supported; supported: none, linear, dynamic, llama3, yarn, "
                       "longrope", m->path, STR_ARG(type));
    return !gguf || factor == 1 || !b->c.window || b->arch->rope_local != 0 ||
           err_set(err, ERR_UNSUPPORTED, "%s: rope.scaling.type 'none' with rope.scaling.factor %g is not supported in "
                   "layers with a window", m->path, factor);
}

bool rope_scale(Build *b, Str type, double base, int dims, double *factor_of, double *magnitude, Err *err) {
    bool gguf = b->m->kind == MODEL_GGUF; /* in a GGUF a factor of 0 means none, and none means 1 */
    double factor = 0, times = 1;
    int64_t old = b->c.context;
    if (!model_float(b->m, "rope.scaling.factor", gguf ? 0 : 1e-3, 1e6, &factor, err) ||
        !model_float(b->m, "rope.scaling.attn_factor", 1e-6, 1e6, &times, err) ||
        !model_int(b->m, "rope.scaling.original_context_length", 1, INT32_MAX, &old, err))
        return false;
    if (gguf && !(factor > 0)) factor = 1;
    if (!scale(b, type, factor, old, base, dims, factor_of, magnitude, err) ||
        (gguf && !tensor_factors(b, old, dims, factor_of, err)))
        return false;
    *magnitude = (double)(float)(*magnitude * times);
    return true;
}
