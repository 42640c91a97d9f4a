/* See rope_hf.h: the numbers of a scaling method, under their canonical keys. */
#include "arch/rope_hf.h"

#include <string.h>

bool rope_hf_imply(RopeHf *r, const char *canonical, Meta v) {
    return names_imply(r->m, r->arch->name, canonical, v, r->err);
}

bool rope_hf_null(RopeHf *r, const Meta *v) {
    return err_set(r->err, ERR_FORMAT, "config.json: '%s' is null", v->key.p + strlen("config."));
}

bool rope_hf_number(RopeHf *r, const char *canonical, const Meta *v) {
    return !v || (v->type == META_NULL ? rope_hf_null(r, v) : rope_hf_imply(r, canonical, *v));
}

static bool has_type(const RopeHf *r, const char *const *types) {
    for (; *types; types++)
        if (str_eq(r->type, str_of(*types))) return true;
    return false;
}

static int64_t default_of(const Arch *a, const char *canonical) {
    for (const DefaultRow *row = a->defaults; row && row->canonical; row++)
        if (strcmp(row->canonical, canonical) == 0) return (int64_t)row->value;
    return 0;
}

/* The length that a model was first trained for. */
static bool read_original(RopeHf *r, int64_t *out) {
    const char *key = "original_max_position_embeddings";
    const Meta *v = r->arch->rope_by_kind ? NULL : rope_hf_at(r->m, "config", key);
    *out = default_of(r->arch, "rope.scaling.original_context_length");
    if (!v && !*out) v = rope_hf_find(r, key);
    if (v && v->type == META_NULL) return rope_hf_null(r, v);
    if (v && v->type != META_INT) return err_set(r->err, ERR_FORMAT, "config.json: '%s' is no integer", key);
    if (v) *out = v->i;
    if (!*out) *out = default_of(r->arch, "context_length");
    return v || default_of(r->arch, "rope.scaling.original_context_length") ||
           model_int(r->m, "config.max_position_embeddings", 1, INT32_MAX, out, r->err);
}

/* Longrope's factors, as the tensors that a GGUF has. */
static bool add_factors(RopeHf *r, const char *key, const char *tensor) {
    const Meta *v = rope_hf_find(r, key);
    if (!v || v->type != META_ARRAY || (v->elem != META_FLOAT && v->elem != META_INT))
        return err_set(r->err, ERR_FORMAT, "rope scaling 'longrope' needs short_factor and long_factor, number arrays");
    float *data = arena_new(&r->m->arena, (size_t)v->len, sizeof *data);
    for (int64_t i = 0; i < v->len; i++) data[i] = (float)(v->elem == META_INT ? (double)v->ints[i] : v->floats[i]);
    Tensor t = {.name = str_of(tensor), .dtype = DT_F32, .rank = 1, .dim = {v->len, 1, 1, 1}, .data = data};
    t.bytes = (size_t)v->len * sizeof *data;
    return model_add_tensor(r->m, t, r->err);
}

static bool read_factor(RopeHf *r, int64_t original) {
    static const char *const by_factor[] = {"linear", "dynamic", "yarn", "llama3", NULL};
    const Meta *v = rope_hf_find(r, "factor");
    bool is_long = str_eq(r->type, S("longrope")), is_yarn = str_eq(r->type, S("yarn"));
    if (!v && has_type(r, by_factor))
        return err_set(r->err, ERR_FORMAT, "rope scaling '%.*s' needs a factor", STR_ARG(r->type));
    if (!v || (v->type == META_NULL && is_long)) return true;
    if (v->type != META_NULL || !is_yarn) return rope_hf_number(r, "rope.scaling.factor", v);
    int64_t longest = default_of(r->arch, "context_length");
    return model_int(r->m, "config.max_position_embeddings", 1, INT32_MAX, &longest, r->err) &&
           rope_hf_imply(r, "rope.scaling.factor", (Meta){.type = META_FLOAT, .f = (double)longest / (double)original});
}

/* Whether yarn's borders are rounded is looked up beside the objects for kinds of layers, where nobody writes it. */
static bool read_truncate(RopeHf *r) {
    const char *key = "truncate";
    const Meta *v = r->arch->rope_by_kind ? rope_hf_at(r->m, ROPE_HF_PARAMETERS, key) : rope_hf_find(r, key);
    Meta whole = {.type = META_BOOL, .b = !v};
    if (v && v->type != META_NULL) whole = *v;
    return (whole.type == META_BOOL && whole.b && !r->arch->yarn_exact) ||
           rope_hf_imply(r, "rope.scaling.truncate", whole);
}

static bool read_numbers(RopeHf *r) {
    static const struct {
        const char *key, *canonical;
        bool or_default; /* null and 0 are none */
    } numbers[] = {{"attention_factor", "rope.scaling.attention_factor", false},
                   {"beta_fast", "rope.scaling.yarn_beta_fast", true},
                   {"beta_slow", "rope.scaling.yarn_beta_slow", true},
                   {"mscale", "rope.scaling.mscale", true},
                   {"mscale_all_dim", "rope.scaling.mscale_all_dim", true},
                   {"low_freq_factor", "rope.scaling.low_freq_factor", false},
                   {"high_freq_factor", "rope.scaling.high_freq_factor", false}};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        const Meta *v = rope_hf_find(r, numbers[i].key);
        if (!v || v->type == META_NULL) continue; /* llama3 reports missing numbers where it is computed */
        bool none = (v->type == META_INT && !v->i) || (v->type == META_FLOAT && v->f == 0);
        if (!(none && numbers[i].or_default) && !rope_hf_imply(r, numbers[i].canonical, *v)) return false;
    }
    return true;
}

bool rope_hf_scaling(RopeHf *r) {
    static const char *const of_length[] = {"llama3", "yarn", "longrope", NULL};
    int64_t original = 0;
    if (!rope_hf_imply(r, "rope.scaling.type", (Meta){.type = META_STR, .s = r->type})) return false;
    if (has_type(r, of_length) &&
        (!read_original(r, &original) ||
         !rope_hf_imply(r, "rope.scaling.original_context_length", (Meta){.type = META_INT, .i = original})))
        return false;
    if (str_eq(r->type, S("longrope")) && (!add_factors(r, "long_factor", "rope_factors_long.weight") ||
                                           !add_factors(r, "short_factor", "rope_factors_short.weight")))
        return false;
    return read_factor(r, original) && read_numbers(r) && (!str_eq(r->type, S("yarn")) || read_truncate(r));
}
