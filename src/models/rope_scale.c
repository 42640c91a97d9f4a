/* See rope.h: the methods that scale frequencies, each as factors that they are divided by. */
#include "models/rope.h"

#include <math.h>
#include <string.h>

/* Llama 3.1: long wavelengths are stretched by `factor`, short ones kept, those between interpolated. */
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
        factor_of[i] = (double)f;
    }
    return true;
}

/* Longrope: the long factors where a sequence may become longer than the model was first trained for, as in
 * llama.cpp. */
static bool longrope_factors(Build *b, int64_t old, int dims, double *factor_of, Err *err) {
    const Tensor *of_long = model_tensor(b->m, S("rope_factors_long.weight"));
    const Tensor *of_short = model_tensor(b->m, S("rope_factors_short.weight"));
    if (!of_long || !of_short)
        return err_set(err, ERR_FORMAT, "%s: rope scaling 'longrope' needs short and long factors", b->m->path);
    bool far = b->ctx > old; /* both are checked, the last one stays */
    return rope_factors(b, far ? of_short : of_long, dims, factor_of, err) &&
           rope_factors(b, far ? of_long : of_short, dims, factor_of, err);
}

bool rope_scale(Build *b, Str type, double base, int dims, double *factor_of, double *magnitude, Err *err) {
    const Model *m = b->m;
    double factor = 0;
    if (!model_float(m, "rope.scaling.factor", 1e-3, 1e6, &factor, err)) return false;
    if (str_eq(type, S("linear"))) {
        if (!(factor > 0)) return err_set(err, ERR_FORMAT, "%s: rope scaling 'linear' needs a factor", m->path);
        for (int i = 0; i < dims / 2; i++) factor_of[i] = (double)(float)factor;
        return true;
    }
    if (str_eq(type, S("llama3"))) return rope_llama3(m, base, dims, factor_of, err);
    if (str_eq(type, S("yarn"))) return rope_yarn(b, base, dims, factor_of, magnitude, err);
    if (str_eq(type, S("dynamic"))) /* the frequencies follow a sequence that is longer than what the model knows */
        return b->ctx <= b->c.context ||
               err_set(err, ERR_UNSUPPORTED, "%s: rope scaling 'dynamic' is not supported beyond %lld tokens", m->path,
                       (long long)b->c.context);
    if (str_eq(type, S("longrope"))) {
        int64_t old = b->c.context;
        if (!model_int(m, "rope.scaling.original_context_length", 2, INT32_MAX, &old, err)) return false;
        if (!(factor > 0)) factor = (double)b->c.context / (double)old;
        double usual = factor > 1 ? sqrt(1 + log(factor) / log((double)old)) : 1;
        return longrope_factors(b, old, dims, factor_of, err) && rope_magnitude(m, false, usual, magnitude, err);
    }
    return str_eq(type, S("none")) || str_eq(type, S("default")) ||
           err_set(err, ERR_UNSUPPORTED,
                   "%s: rope scaling '%.*s' is not supported; supported: none, linear, dynamic, llama3, yarn, longrope",
                   m->path, STR_ARG(type));
}
