/* A Hugging Face directory: config.json becomes metadata, each key below "config."; model.safetensors, or the shards
 * that model.safetensors.index.json names, become tensors; generation_config.json says what ends a generation.
 * tokenizer.json is the tokenizer's business (text/). */
#include "base/json.h"
#include "base/log.h"
#include "format/containers.h"
#include "format/ends.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_CONFIG = 16 << 20, MAX_INDEX = 100 << 20, MAX_DEPTH = 8, MAX_SHARDS = 4096 };

static MetaType scalar_type(const json_t *v) {
    double f;
    if (json_is_integer(v)) return META_INT;
    if (js_float(v, &f)) return META_FLOAT;
    if (json_is_boolean(v)) return META_BOOL;
    return json_is_string(v) ? META_STR : META_ARRAY; /* META_ARRAY: no scalar */
}

static Str arena_str(Arena *a, const json_t *v) {
    Str s = js_str(v);
    return (Str){arena_strdup(a, s.p, s.n), s.n};
}

/* The element type of an array of scalars (integers among floats count as floats), META_ARRAY if it is none. */
static MetaType element_type(const json_t *array) {
    MetaType type = scalar_type(json_array_get(array, 0));
    for (size_t i = 1; i < json_array_size(array); i++) {
        MetaType t = scalar_type(json_array_get(array, i));
        if (t == type || (t == META_INT && type == META_FLOAT)) continue;
        if (t != META_FLOAT || type != META_INT) return META_ARRAY;
        type = META_FLOAT;
    }
    return type;
}

static bool add_array(Model *m, Str key, const json_t *v, Err *err) {
    size_t n = json_array_size(v);
    Meta meta = {.key = key, .type = META_ARRAY, .elem = element_type(v), .len = (int64_t)n};
    if (meta.elem == META_ARRAY) return true;
    if (meta.elem == META_STR) {
        Str *s = arena_new(&m->arena, n, sizeof *s);
        for (size_t i = 0; i < n; i++) s[i] = arena_str(&m->arena, json_array_get(v, i));
        meta.strs = s;
    } else if (meta.elem == META_FLOAT) {
        double *f = arena_new(&m->arena, n, sizeof *f);
        for (size_t i = 0; i < n; i++) js_float(json_array_get(v, i), &f[i]);
        meta.floats = f;
    } else {
        int64_t *x = arena_new(&m->arena, n, sizeof *x);
        for (size_t i = 0; i < n; i++) {
            const json_t *e = json_array_get(v, i);
            x[i] = meta.elem == META_BOOL ? json_is_true(e) : json_integer_value(e);
        }
        meta.ints = x;
    }
    return model_add_meta(m, meta, err);
}

/* `key` holds the dotted path of the object; it is as before on return. */
static bool add_object(Model *m, Buf *key, json_t *object, int depth, Err *err) {
    const size_t len = key->len;
    bool ok = depth <= MAX_DEPTH || err_set(err, ERR_LIMIT, "objects nested deeper than %d", MAX_DEPTH);
    for (void *it = json_object_iter(object); it && ok; it = json_object_iter_next(object, it)) {
        json_t *v = json_object_iter_value(it);
        if (depth == 1 && strchr(json_object_iter_key(it), '.')) continue; /* reads as none inside of an object */
        buf_putc(key, '.');
        buf_put_str(key, str_of(json_object_iter_key(it)));
        Meta meta = {.key = buf_view(key), .type = scalar_type(v)};
        if (key->len > FORMAT_MAX_NAME)
            ok = err_set(err, ERR_LIMIT, "a key of %zu bytes", key->len);
        else if (json_object_size(v) && meta.type == META_ARRAY)
            ok = add_object(m, key, v, depth + 1, err);
        else if (json_is_array(v))
            ok = add_array(m, meta.key, v, err);
        else if (json_is_object(v) && meta.type == META_ARRAY)
            ok = model_add_meta(m, meta, err); /* {}: an array without elements */
        else {
            if (json_is_null(v)) meta.type = META_NULL;
            if (meta.type == META_INT) meta.i = json_integer_value(v);
            if (meta.type == META_FLOAT) js_float(v, &meta.f);
            if (meta.type == META_BOOL) meta.b = json_is_true(v);
            if (meta.type == META_STR) meta.s = arena_str(&m->arena, v);
            ok = model_add_meta(m, meta, err);
        }
        key->len = len;
    }
    return ok;
}

/* Puts eos_token_id, one id or a list, under a key of our own, which model_end_ids reads. What is no id is left out. */
static bool add_end_ids(Model *m, const json_t *v, Err *err) {
    size_t n = json_is_array(v) ? json_array_size(v) : v != NULL;
    int64_t *ids = arena_new(&m->arena, n + 1, sizeof *ids);
    Meta meta = {.key = S(MODEL_END_IDS), .type = META_ARRAY, .elem = META_INT, .ints = ids};
    for (size_t i = 0; i < n; i++) {
        const json_t *e = json_is_array(v) ? json_array_get(v, i) : v;
        if (json_is_null(e)) continue;
        ids[meta.len] = json_is_integer(e) ? json_integer_value(e) : -1;
        if (ids[meta.len] >= 0 && ids[meta.len] <= INT32_MAX) meta.len++;
        else log_at(LOG_WARN, "%s: an eos_token_id that is no token is left out", m->path);
    }
    return model_add_meta(m, meta, err);
}

/* A multimodal wrapper: its text_config replaces the whole config, and `text_of` keeps the wrapper's model_type. */
static void take_text_config(json_t *config) {
    /* Wrappers whose language model is the same as without images: its name, and a key that it then does not read. */
    static const struct {
        const char *whole, *text, *unread;
    } known[] = {{"gemma3", "gemma3_text", "final_logit_softcapping"},
                 {"mistral3", "mistral", "layer_types"},
                 {"qwen3_5", "qwen3_5_text", ""},
                 {"qwen3_5_moe", "qwen3_5_moe_text", ""}};
    /* Keys of the wrapper that also apply to its language model. Only the wrapper knows whether embeddings are tied. */
    static const char *const shared[] = {"tie_word_embeddings", "eos_token_id", "is_causal", "quantization",
                                         "quantization_config"};
    json_t *text = json_object_get(config, "text_config");
    const char *type = json_string_value(json_object_get(config, "model_type"));
    for (size_t i = 0; type && json_is_object(text) && i < sizeof known / sizeof *known; i++) {
        if (strcmp(type, known[i].whole) != 0) continue;
        json_t *own = json_copy(text);
        json_object_del(own, "tie_word_embeddings");
        json_object_del(own, known[i].unread);
        for (size_t k = 0; k < sizeof shared / sizeof *shared; k++) {
            json_t *v = json_object_get(config, shared[k]);
            if (v && !json_is_null(v)) json_object_set(own, shared[k], v);
        }
        if (!json_object_get(own, "model_type")) json_object_set_new(own, "model_type", json_string(known[i].text));
        json_object_set_new(own, "text_of", json_string(known[i].whole));
        json_object_clear(config);
        json_object_update(config, own);
        json_decref(own);
        return;
    }
}

bool hf_config_parse(Model *m, Str text, Err *err) {
    Buf key = {0};
    json_t *config = js_parse(text, "config.json", JS_PYTHON, err);
    bool ok = config != NULL;
    if (ok && !json_is_object(config)) ok = err_set(err, ERR_FORMAT, "config.json: no JSON object");
    if (ok) take_text_config(config);
    buf_put_str(&key, S("config"));
    if (ok && !add_object(m, &key, config, 1, err)) ok = err_prefix(err, "config.json");
    Str arch = {0};
    ok = ok && model_str(m, "config.model_type", &arch, err);
    if (ok && arch.n > FORMAT_MAX_ARCH)
        ok = err_set(err, ERR_LIMIT, "config.json: a model_type of %zu bytes, more than %d", arch.n, FORMAT_MAX_ARCH);
    if (ok) m->arch = arch;
    ok = ok && (model_meta(m, MODEL_END_IDS) || add_end_ids(m, json_object_get(config, "eos_token_id"), err));
    json_decref(config);
    buf_deinit(&key);
    return ok;
}

static char *path_in(Model *m, Str file) { return arena_printf(&m->arena, "%s/%.*s", m->path, STR_ARG(file)); }

static bool read_config(Model *m, Err *err) {
    Buf text = {0};
    const char *path = path_in(m, S("config.json"));
    bool ok = file_read(path, MAX_CONFIG, &text, err) &&
              (hf_config_parse(m, buf_view(&text), err) || err_prefix(err, "%s", m->path));
    buf_deinit(&text);
    return ok;
}

/* If the file exists, config.json's end tokens do not count. A file that is no JSON is treated as missing, as in
 * transformers. */
static bool read_generation(Model *m, Err *err) {
    Err why = {0};
    const char *path = path_in(m, S("generation_config.json"));
    json_t *v = file_exists(path) ? js_parse_file(path, MAX_CONFIG, &why) : NULL;
    if (why.code) log_at(LOG_WARN, "%s: left out", why.msg);
    bool ok = !v || (json_is_object(v) ? add_end_ids(m, json_object_get(v, "eos_token_id"), err)
                                       : err_set(err, ERR_FORMAT, "%s: no JSON object", path));
    json_decref(v);
    return ok;
}

const Scheme *hf_scheme(const Model *m) {
    static const Scheme *const schemes[] = {&scheme_mlx, &scheme_mxfp4};
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        if (schemes[i]->is_used(m)) return schemes[i];
    return NULL;
}

/* m->map has room for it. */
static bool read_shard(Model *m, Str file, Err *err) {
    const char *path = path_in(m, file);
    if (!file_map(&m->map[m->n_map], path, err)) return false;
    m->n_map++;
    return safetensors_parse(m, m->map[m->n_map - 1], hf_scheme(m), err) || err_prefix(err, "%s", path);
}

static int by_text(const void *a, const void *b) { return str_cmp(*(const Str *)a, *(const Str *)b); }

/* The distinct files of a weight_map, sorted; -1 after an error. The array belongs to the caller, the text to json. */
static int list_shards(json_t *weight_map, Str *shard, Err *err) {
    int n = 0;
    for (void *it = json_object_iter(weight_map); it; it = json_object_iter_next(weight_map, it)) {
        Str file = js_str(json_object_iter_value(it));
        if (file.n == 0 || memchr(file.p, '/', file.n) || memchr(file.p, '\0', file.n)) {
            err_set(err, ERR_FORMAT, "the file of tensor '%s' is no plain file name", json_object_iter_key(it));
            return -1;
        }
        shard[n++] = file;
    }
    qsort(shard, (size_t)n, sizeof *shard, by_text);
    int distinct = 0;
    for (int i = 0; i < n; i++)
        if (i == 0 || !str_eq(shard[i], shard[distinct - 1])) shard[distinct++] = shard[i];
    if (distinct > MAX_SHARDS) {
        err_set(err, ERR_LIMIT, "%d files, more than %d", distinct, MAX_SHARDS);
        return -1;
    }
    return distinct;
}

/* Each tensor of the index must have come from the file that the index names; shard s brought the tensors [first[s],
 * first[s+1]). */
static bool check_index(const Model *m, json_t *weight_map, const Str *shard, int n, const int *first, Err *err) {
    for (void *it = json_object_iter(weight_map); it; it = json_object_iter_next(weight_map, it)) {
        Str file = js_str(json_object_iter_value(it));
        const Str *found = bsearch(&file, shard, (size_t)n, sizeof *shard, by_text);
        int s = (int)(found - shard);
        Str name = str_of(json_object_iter_key(it));
        int32_t i = strmap_get(&m->tensor_index, name);
        if ((i < first[s] || i >= first[s + 1]) && !safetensors_leaves_out(name))
            return err_set(err, ERR_FORMAT, "tensor '%s' is not in %.*s", json_object_iter_key(it), STR_ARG(file));
    }
    return true;
}

static bool read_indexed(Model *m, json_t *weight_map, Err *err) {
    size_t listed = json_object_size(weight_map);
    if (!listed || listed > FORMAT_MAX_TENSORS)
        return err_set(err, ERR_FORMAT, "weight_map is no object of 1 to %d names", FORMAT_MAX_TENSORS);
    Str *shard = mem_new(listed, sizeof *shard);
    int n = list_shards(weight_map, shard, err);
    bool ok = n > 0;
    int *first = mem_new(ok ? (size_t)n + 1 : 1, sizeof *first);
    m->map = mem_new(ok ? (size_t)n : 1, sizeof *m->map);
    for (int s = 0; s < n && ok; s++) {
        ok = read_shard(m, shard[s], err);
        first[s + 1] = m->n_tensor;
    }
    ok = ok && check_index(m, weight_map, shard, n, first, err);
    free(first);
    free(shard);
    return ok;
}

static bool read_tensors(Model *m, Err *err) {
    static const char index_name[] = "model.safetensors.index.json";
    if (file_exists(path_in(m, S("model.safetensors")))) {
        m->map = mem_new(1, sizeof *m->map);
        return read_shard(m, S("model.safetensors"), err);
    }
    const char *path = path_in(m, str_of(index_name));
    if (!file_exists(path))
        return err_set(err, ERR_IO, "%s: there is neither model.safetensors nor %s", m->path, index_name);
    json_t *index = js_parse_file(path, MAX_INDEX, err);
    if (!index) return false;
    bool ok = read_indexed(m, json_object_get(index, "weight_map"), err) || err_prefix(err, "%s", path);
    json_decref(index);
    return ok;
}

static int by_name(const void *a, const void *b) {
    return str_cmp(((const Tensor *)a)->name, ((const Tensor *)b)->name);
}

static void sort_tensors(Model *m) {
    if (m->n_tensor) qsort(m->tensor, (size_t)m->n_tensor, sizeof *m->tensor, by_name);
    strmap_deinit(&m->tensor_index);
    for (int i = 0; i < m->n_tensor; i++) strmap_put(&m->tensor_index, m->tensor[i].name, i);
}

/* The tensors of a multimodal wrapper's language model get the names that they have without the wrapper. */
static bool take_text_tensors(Model *m, Err *err) {
    static const struct {
        const char *head, *instead; /* NULL: left out */
    } rules[] = {{"language_model.", ""},          {"model.language_model.", "model."},
                 {"vision_tower.", NULL},          {"model.vision_tower.", NULL},
                 {"visual.", NULL},                {"model.visual.", NULL},
                 {"multi_modal_projector.", NULL}, {"model.multi_modal_projector.", NULL}};
    if (!model_meta(m, "config.text_of")) return true;
    bool *dropped = mem_new((size_t)m->n_tensor, sizeof *dropped);
    for (int i = 0; i < m->n_tensor; i++)
        for (size_t k = 0; k < sizeof rules / sizeof *rules; k++) {
            Str *name = &m->tensor[i].name;
            if (!str_starts(*name, str_of(rules[k].head))) continue;
            size_t head = strlen(rules[k].head);
            dropped[i] = !rules[k].instead;
            if (rules[k].instead)
                *name =
                    str_of(arena_printf(&m->arena, "%s%.*s", rules[k].instead, (int)(name->n - head), name->p + head));
            break;
        }
    bool ok = model_drop_tensors(m, dropped, err);
    free(dropped);
    return ok;
}

const char *hf_vocabulary(const char *dir) {
    static const char *const names[] = {"tokenizer.json", "tekken.json", "tokenizer.model"};
    const char *found = NULL;
    for (int k = 0; k < 3 && !found; k++) {
        Buf path = {0};
        buf_printf(&path, "%s/%s", dir, names[k]);
        if (file_exists(buf_cstr(&path))) found = names[k];
        buf_deinit(&path);
    }
    return found;
}

bool hf_read(Model *m, ModelParts parts, Err *err) {
    bool has_config = file_exists(path_in(m, S("config.json")));
    if (!has_config && (parts == MODEL_ALL || !hf_vocabulary(m->path)))
        return err_set(err, ERR_IO, "%s: not a GGUF file or a Hugging Face directory: there is no config.json",
                       m->path);
    if (!read_generation(m, err) || (has_config && !read_config(m, err))) return false;
    if (parts == MODEL_METADATA) return true;
    if (!m->arch.n) return err_set(err, ERR_FORMAT, "%s: config.json has no model_type", m->path);
    const Scheme *scheme = hf_scheme(m);
    if (!read_tensors(m, err) || !(((!scheme || scheme->join(m, err)) && take_text_tensors(m, err)) ||
                                   err_prefix(err, "%s", m->path)))
        return false;
    sort_tensors(m);
    return true;
}
