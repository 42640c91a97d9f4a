/* See rope.h: yarn, and the factor on cos and sin that comes with a scaling method. */
#include "arch/mla.h"
#include "arch/rope.h"

#include <math.h>

bool rope_magnitude(const Model *m, double usual, double *out, Err *err) {
    double own = 0;
    if (!model_float(m, "rope.scaling.attention_factor", 1e-6, 1e6, &own, err)) return false;
    *out = (double)(float)(own > 0 ? own : usual);
    return true;
}

static double mscale(double factor, double times) { return factor > 1 ? 0.1 * times * log(factor) + 1 : 1; }

/* Yarn: dimensions that turn often keep their frequency, those that turn rarely are stretched by `factor`, with a
 * ramp between two borders. */
bool rope_yarn(const Build *b, double factor, double base, int dims, double *factor_of, double *magnitude, Err *err) {
    const Model *m = b->m;
    double fast = 32, slow = 1, one = 0, all = 0, on_scores = 0;
    int64_t old = m->kind == MODEL_GGUF ? b->c.context : 0;
    bool whole = !b->arch->yarn_exact, latent = b->arch->config == mla_config; /* no other model has that key */
    if (!model_float(m, "rope.scaling.yarn_beta_fast", 1e-3, 1e6, &fast, err) ||
        !model_float(m, "rope.scaling.yarn_beta_slow", 1e-3, 1e6, &slow, err) ||
        !model_float(m, "rope.scaling.mscale", 0, 1e6, &one, err) ||
        !model_float(m, "rope.scaling.mscale_all_dim", 0, 1e6, &all, err) ||
        (latent && !model_float(m, "rope.scaling.yarn_log_multiplier", 0, 1e6, &on_scores, err)) ||
        !model_bool(m, "rope.scaling.truncate", &whole, err) ||
        !model_int(m, "rope.scaling.original_context_length", 1, INT32_MAX, &old, err))
        return false;
    if (!(factor > 0) || !old)
        return err_set(err, ERR_FORMAT, "%s: rope scaling 'yarn' needs factor and original_max_position_embeddings",
                       m->path);
    double low = dims * log((double)old / (fast * 2 * M_PI)) / (2 * log(base));
    double high = dims * log((double)old / (slow * 2 * M_PI)) / (2 * log(base));
    low = fmax(whole ? floor(low) : low, 0);
    high = fmin(whole ? ceil(high) : high, dims - 1);
    if (high == low) high += 0.001;
    for (int i = 0; i < dims / 2; i++) {
        double ramp = fmin(fmax((i - low) / (high - low), 0), 1);
        factor_of[i] = 1 / (ramp / (double)(float)factor + 1 - ramp);
    }
    double usual = mscale(factor, 1);
    if (on_scores > 0) usual = 1;
    if (one > 0 && all > 0) usual = mscale(factor, one) / mscale(factor, all);
    return rope_magnitude(m, usual, magnitude, err);
}
