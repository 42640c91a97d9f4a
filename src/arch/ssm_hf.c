/* What of a state-space mixer has other values, or stands elsewhere, in a Hugging Face directory (ssm.h). */
#include "arch/ssm.h"

#include <math.h>
#include <stdio.h>

bool ssm_column(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    (void)m;
    if (src->rank != 1) return err_set(err, ERR_FORMAT, "%d dimensions instead of 1", src->rank);
    dst->rank = 2;
    return true;
}

bool ssm_decay_column(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    return names_neg_exp(m, src, dst, err) && ssm_column(m, src, dst, err);
}

bool ssm_by_group(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    int64_t groups = 0;
    if (!model_int(m, "ssm.group_count", 1, NUMBER_MOST, &groups, err)) return false;
    if (!groups || src->rank != 1 || src->dim[0] % groups)
        return err_set(err, ERR_FORMAT, "%lld elements are not %lld groups", (long long)src->dim[0], (long long)groups);
    dst->rank = 2;
    dst->dim[0] = groups;
    dst->dim[1] = src->dim[0] / groups;
    return true;
}

bool ssm_imply(Model *m, const char *arch, const char *key, int64_t value, Err *err) {
    return names_imply(m, arch, key, (Meta){.type = META_INT, .i = value}, err);
}

bool ssm_imply_inner(Model *m, const char *arch, const char *expand, Err *err) {
    int64_t width = 0, times = 2;
    char key[64];
    snprintf(key, sizeof key, "config.%s", expand);
    return names_not_null(m, (const char *const[]){expand, NULL}, err) &&
           model_int(m, "config.hidden_size", 1, NUMBER_MOST, &width, err) &&
           model_int(m, key, 1, 1 << 10, &times, err) && ssm_imply(m, arch, "ssm.inner_size", width * times, err);
}

bool ssm_imply_limits(Model *m, const char *arch, const char *key, Err *err) {
    char full[64];
    snprintf(full, sizeof full, "config.%s", key);
    if (!names_not_null(m, (const char *const[]){key, NULL}, err)) return false;
    const Meta *limit = model_meta(m, full);
    if (!limit) return true;
    bool floats = limit->type == META_ARRAY && limit->elem == META_FLOAT;
    if (limit->type != META_ARRAY || (!floats && limit->elem != META_INT) || limit->len != 2)
        return err_set(err, ERR_FORMAT, "config.json: '%s' is no list of two numbers", key);
    double least = floats ? limit->floats[0] : (double)limit->ints[0];
    double most = floats ? limit->floats[1] : (double)limit->ints[1];
    if (!(least <= most)) return err_set(err, ERR_FORMAT, "config.json: '%s' is %g to %g", key, least, most);
    return names_imply(m, arch, "ssm.time_step_min", (Meta){.type = META_FLOAT, .f = fmax(least, 0)}, err) &&
           names_imply(m, arch, "ssm.time_step_max", (Meta){.type = META_FLOAT, .f = fmax(most, 0)}, err);
}
