/* What a config.json says about rotations, as transformers 5 reads it, in GGUF's terms.
 *
 * One object counts: rope_scaling if it is not empty, else rope_parameters. The config's own rope_theta and
 * partial_rotary_factor are used for what that object leaves out; its original_max_position_embeddings comes before
 * the object's. Architectures whose layers with a window rotate differently (rope_by_kind) have an object in
 * rope_parameters for each kind of layer; there rope_scaling is laid over the object of the layers that see all
 * tokens, key by key. A key of another object, or one that the type of scaling does not know, is ignored. */
#include "arch/rope_hf.h"

#include <stdio.h>
#include <string.h>

#define SCALING "config.rope_scaling"
#define FULL ROPE_HF_PARAMETERS ".full_attention"

typedef enum Said { ABSENT, EMPTY, SAYS, NO_OBJECT } Said; /* ABSENT: or null */

const Meta *rope_hf_at(const Model *m, const char *object, const char *key) {
    char full[128];
    int n = snprintf(full, sizeof full, "%s%s%s", object, key[0] ? "." : "", key);
    int32_t i = strmap_get(&m->meta_index, (Str){full, (size_t)n});
    return i < 0 ? NULL : &m->meta[i];
}

static Said said_in(const Model *m, const char *object) {
    size_t n = strlen(object);
    const Meta *own = rope_hf_at(m, object, "");
    if (own && own->type != META_NULL) return own->type == META_ARRAY && !own->len ? EMPTY : NO_OBJECT;
    for (int i = 0; i < m->n_meta; i++)
        if (str_starts(m->meta[i].key, str_of(object)) && str_starts(str_from(m->meta[i].key, n), S("."))) return SAYS;
    return ABSENT;
}

const Meta *rope_hf_find(const RopeHf *r, const char *key) {
    const Meta *v = NULL;
    for (int i = 0; r->place[i] && !v; i++) v = rope_hf_at(r->m, r->place[i], key);
    return v;
}

/* rope_type, else type, of the same objects. Parameters that nobody gave have a rope_type as well. */
static bool read_type(RopeHf *r) {
    const Meta *v = rope_hf_find(r, "rope_type");
    if (!v && !(r->arch->rope_by_kind && said_in(r->m, ROPE_HF_PARAMETERS) == ABSENT)) v = rope_hf_find(r, "type");
    r->type = S("default");
    if (v && v->type != META_STR)
        return err_set(r->err, ERR_FORMAT, "config.json: '%s' is no string", v->key.p + strlen("config."));
    if (v) r->type = v->s;
    if (!r->arch->rope_long) return true;
    if (str_eq(r->type, S("su")) || str_eq(r->type, S("yarn"))) r->type = S("longrope"); /* as early files call it */
    return str_eq(r->type, S("default")) || str_eq(r->type, S("longrope")) ||
           err_set(r->err, ERR_UNSUPPORTED, "rope scaling '%.*s' is not supported; supported: longrope",
                   STR_ARG(r->type));
}

/* How much of a head rotates. Most architectures do not ask; but if a scaling method asks, it then fails. */
static bool read_partial(RopeHf *r) {
    const Meta *v = rope_hf_find(r, "partial_rotary_factor");
    if (!v) v = rope_hf_at(r->m, "config", "partial_rotary_factor");
    if (r->arch->rope_partial) return rope_hf_number(r, "rope.partial_factor", v);
    bool whole = !v || v->type == META_NULL || (v->type == META_INT ? v->i == 1 : v->type == META_FLOAT && v->f == 1);
    return whole || str_eq(r->type, S("default")) ||
           err_set(r->err, ERR_UNSUPPORTED, "rope scaling '%.*s' with a partial_rotary_factor is not supported",
                   STR_ARG(r->type));
}

static bool read_base(RopeHf *r, const char *canonical, const char *of_config) {
    const Meta *v = rope_hf_find(r, "rope_theta");
    if (!v && of_config) v = rope_hf_at(r->m, "config", of_config);
    return rope_hf_number(r, canonical, v);
}

/* For the layers with a window: a base, and no scaling. */
static bool read_sliding(RopeHf *r) {
    RopeHf sliding = {r->m, r->arch, {ROPE_HF_PARAMETERS ".sliding_attention"}, {0}, r->err};
    return read_type(&sliding) &&
           (str_eq(sliding.type, S("default")) ||
            rope_hf_imply(r, "rope.scaling.type_swa", (Meta){.type = META_STR, .s = sliding.type})) &&
           read_base(&sliding, "rope.freq_base_swa", r->arch->rope_local_key);
}

/* An architecture that knows kinds of layers takes objects named after them for the parameters of each kind. It then
 * does not find parameters in the place where those of all layers would be. */
static bool check_kinds(const RopeHf *r) {
    bool knows = false;
    for (const KeyRow *row = r->arch->keys; row && row->key; row++)
        knows = knows || strcmp(row->key, "layer_types") == 0;
    for (int i = 0; knows && i < r->m->n_meta; i++) {
        Str key = r->m->meta[i].key;
        if (!str_starts(key, str_of(r->place[0]))) continue;
        key = str_from(key, strlen(r->place[0]));
        if (str_starts(key, S(".full_attention")) || str_starts(key, S(".sliding_attention")))
            return err_set(r->err, ERR_UNSUPPORTED, "rope parameters of kinds of layers are not supported");
    }
    return true;
}

bool rope_adapt(Model *m, const Arch *a, Err *err) {
    Said scaling = said_in(m, SCALING), parameters = said_in(m, ROPE_HF_PARAMETERS);
    if (scaling == NO_OBJECT || parameters == NO_OBJECT)
        return err_set(err, ERR_FORMAT, "config.json: '%s' is no object",
                       scaling == NO_OBJECT ? "rope_scaling" : "rope_parameters");
    if (a->rope_by_kind && scaling != ABSENT && parameters != ABSENT && said_in(m, FULL) < EMPTY)
        return err_set(err, ERR_FORMAT, "config.json: rope_scaling beside rope_parameters without 'full_attention'");
    RopeHf r = {m, a, {scaling == SAYS ? SCALING : ROPE_HF_PARAMETERS}, {0}, err};
    if (a->rope_by_kind) r = (RopeHf){m, a, {SCALING, FULL}, {0}, err};
    const Meta *implied = rope_hf_at(m, a->name, "rope.scaling.type");
    if (implied) r.type = implied->s;
    else if (!(a->rope_by_kind || check_kinds(&r)) || !read_type(&r) ||
             (!str_eq(r.type, S("default")) && !rope_hf_scaling(&r)))
        return false;
    return read_partial(&r) && read_base(&r, "rope.freq_base", "rope_theta") && (!a->rope_by_kind || read_sliding(&r));
}
