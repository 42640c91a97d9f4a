/* Opening, typed lookup and growth of a Model (see model.h). */
#include "format/model.h"

#include "format/containers.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

Model *model_new(ModelKind kind, const char *path) {
    Model *m = mem_new(1, sizeof *m);
    m->kind = kind;
    m->path = mem_strdup(path, strlen(path));
    return m;
}

void model_close(Model *m) {
    if (!m) return;
    for (int i = 0; i < m->n_map; i++) file_unmap(&m->map[i]);
    strmap_deinit(&m->meta_index);
    strmap_deinit(&m->tensor_index);
    arena_deinit(&m->arena);
    free(m->map);
    free(m->meta);
    free(m->tensor);
    free(m->path);
    free(m);
}

Model *model_open(const char *path, ModelParts parts, Err *err) {
    bool is_dir = file_is_dir(path);
    Model *m = model_new(is_dir ? MODEL_HF : MODEL_GGUF, path);
    if (is_dir ? hf_read(m, parts, err) : gguf_read(m, parts, err)) return m;
    model_close(m);
    return NULL;
}

const Tensor *model_tensor(const Model *m, Str name) {
    int32_t i = strmap_get(&m->tensor_index, name);
    return i < 0 ? NULL : &m->tensor[i];
}

/* The keys of a GGUF that belong to no architecture. Every other key belongs to its architecture or does not count. */
static bool is_general(Str key) {
    return str_starts(key, S("general.")) || str_starts(key, S("tokenizer.")) || str_starts(key, S("split."));
}

const Meta *model_meta(const Model *m, const char *key) {
    char own[FORMAT_MAX_ARCH + 1 + 128];
    size_t n = strlen(key);
    check(n < 128 && m->arch.n <= FORMAT_MAX_ARCH);
    int32_t i = -1;
    if (m->arch.n) {
        memcpy(own, m->arch.p, m->arch.n);
        own[m->arch.n] = '.';
        memcpy(own + m->arch.n + 1, key, n);
        i = strmap_get(&m->meta_index, (Str){own, m->arch.n + 1 + n});
    }
    bool bare = m->kind == MODEL_HF || !m->arch.n || is_general((Str){key, n});
    if (i < 0 && bare) i = strmap_get(&m->meta_index, (Str){key, n});
    return i < 0 || m->meta[i].type == META_NULL ? NULL : &m->meta[i];
}

static const char *type_name(const Meta *v) {
    static const char *const names[] = {"an integer", "a number", "a boolean", "a string", "an array", "null"};
    return names[v->type];
}

static bool wrong_type(const Meta *v, const char *wanted, Err *err) {
    return err_set(err, ERR_FORMAT, "metadata '%.*s' is %s, not %s", STR_ARG(v->key), type_name(v), wanted);
}

static bool in_range(const Meta *v, int64_t value, int64_t lo, int64_t hi, int64_t *out, Err *err) {
    if (value < lo || value > hi)
        return err_set(err, ERR_FORMAT, "metadata '%.*s': %" PRId64 " is not between %" PRId64 " and %" PRId64,
                       STR_ARG(v->key), value, lo, hi);
    *out = value;
    return true;
}

/* A GGUF may give a number once for each layer; if all of them are equal, they count as one number. */
static bool one_of_layers(const Model *m, const Meta *v, Meta *one) {
    if (m->kind != MODEL_GGUF || v->type != META_ARRAY || v->elem == META_STR || !v->len) return false;
    *one = (Meta){.key = v->key, .type = v->elem};
    if (v->elem == META_FLOAT) one->f = v->floats[0];
    else if (v->elem == META_BOOL) one->b = v->ints[0];
    else one->i = v->ints[0];
    for (int64_t i = 1; i < v->len; i++)
        if (v->elem == META_FLOAT ? v->floats[i] != v->floats[0] : v->ints[i] != v->ints[0]) return false;
    return true;
}

/* The value for a typed read; `one` may have to hold it. NULL if absent. */
static const Meta *find_scalar(const Model *m, const char *key, Meta *one) {
    const Meta *v = model_meta(m, key);
    return v && one_of_layers(m, v, one) ? one : v;
}

bool model_int(const Model *m, const char *key, int64_t lo, int64_t hi, int64_t *out, Err *err) {
    Meta one;
    const Meta *v = find_scalar(m, key, &one);
    if (!v) return true;
    if (v->type != META_INT) return wrong_type(v, "an integer", err);
    return in_range(v, v->i, lo, hi, out, err);
}

bool model_int_at(const Model *m, const char *key, int64_t at, int64_t lo, int64_t hi, int64_t *out, Err *err) {
    const Meta *v = model_meta(m, key);
    if (!v || v->type != META_ARRAY) return model_int(m, key, lo, hi, out, err);
    if (v->elem != META_INT) return wrong_type(v, "an array of integers", err);
    if (at >= v->len)
        return err_set(err, ERR_FORMAT, "metadata '%.*s' has %" PRId64 " elements, number %" PRId64 " is wanted",
                       STR_ARG(v->key), v->len, at);
    return in_range(v, v->ints[at], lo, hi, out, err);
}

bool model_float(const Model *m, const char *key, double lo, double hi, double *out, Err *err) {
    Meta one;
    const Meta *v = find_scalar(m, key, &one);
    if (!v) return true;
    if (v->type != META_FLOAT && v->type != META_INT) return wrong_type(v, "a number", err);
    double f = v->type == META_INT ? (double)v->i : v->f; /* JSON writes 10000 where it means 10000.0 */
    if (!(f >= lo && f <= hi)) /* so that NaN is refused */
        return err_set(err, ERR_FORMAT, "metadata '%.*s': %g is not between %g and %g", STR_ARG(v->key), f, lo, hi);
    *out = f;
    return true;
}

bool model_bool(const Model *m, const char *key, bool *out, Err *err) {
    Meta one;
    const Meta *v = find_scalar(m, key, &one);
    if (!v) return true;
    if (v->type != META_BOOL) return wrong_type(v, "a boolean", err);
    *out = v->b;
    return true;
}

bool model_str(const Model *m, const char *key, Str *out, Err *err) {
    const Meta *v = model_meta(m, key);
    if (!v) return true;
    if (v->type != META_STR) return wrong_type(v, "a string", err);
    *out = v->s;
    return true;
}

static Str copy_name(Model *m, Str name) { return (Str){arena_strdup(&m->arena, name.p, name.n), name.n}; }

bool model_add_meta(Model *m, Meta meta, Err *err) {
    meta.key = copy_name(m, meta.key);
    if (!strmap_put(&m->meta_index, meta.key, m->n_meta))
        return err_set(err, ERR_FORMAT, "duplicate key '%.*s'", STR_ARG(meta.key));
    if (m->n_meta == m->cap_meta) {
        m->cap_meta = m->cap_meta ? 2 * m->cap_meta : 64;
        m->meta = mem_grow(m->meta, (size_t)m->cap_meta, sizeof *m->meta);
    }
    m->meta[m->n_meta++] = meta;
    return true;
}

bool model_add_tensor(Model *m, Tensor t, Err *err) {
    t.name = copy_name(m, t.name);
    if (m->n_tensor == FORMAT_MAX_TENSORS) return err_set(err, ERR_LIMIT, "more than %d tensors", FORMAT_MAX_TENSORS);
    if (!strmap_put(&m->tensor_index, t.name, m->n_tensor))
        return err_set(err, ERR_FORMAT, "duplicate tensor '%.*s'", STR_ARG(t.name));
    if (m->n_tensor == m->cap_tensor) {
        m->cap_tensor = m->cap_tensor ? 2 * m->cap_tensor : 64;
        m->tensor = mem_grow(m->tensor, (size_t)m->cap_tensor, sizeof *m->tensor);
    }
    m->tensor[m->n_tensor++] = t;
    return true;
}

bool model_drop_tensors(Model *m, const bool *dropped, Err *err) {
    int kept = 0;
    strmap_deinit(&m->tensor_index);
    for (int i = 0; i < m->n_tensor; i++) {
        if (dropped[i]) continue;
        if (!strmap_put(&m->tensor_index, m->tensor[i].name, kept))
            return err_set(err, ERR_FORMAT, "duplicate tensor '%.*s'", STR_ARG(m->tensor[i].name));
        m->tensor[kept++] = m->tensor[i];
    }
    m->n_tensor = kept;
    return true;
}

bool model_check_tensors(const Model *m, const bool *which, const char *what, Err *err) {
    enum { MOST = 5 };
    Buf names = {0};
    int n = 0;
    for (int i = 0; i < m->n_tensor; i++)
        if (which[i] && n++ < MOST) buf_printf(&names, "%s'%.*s'", n > 1 ? ", " : "", STR_ARG(m->tensor[i].name));
    if (n > MOST) buf_printf(&names, " and %d more", n - MOST);
    if (n == 1) err_set(err, ERR_UNSUPPORTED, "tensor %s is %s", buf_cstr(&names), what);
    else if (n) err_set(err, ERR_UNSUPPORTED, "tensors %s are %s", buf_cstr(&names), what);
    buf_deinit(&names);
    return !n;
}

void model_release(const Model *m, const Tensor *t) {
    for (int i = 0; i < m->n_map; i++) file_release(&m->map[i], t->data, t->bytes);
}

int model_where(const Model *m, const Tensor *t, uint64_t *offset) {
    uintptr_t p = (uintptr_t)t->data;
    for (int i = 0; i < m->n_map; i++) {
        uintptr_t begin = (uintptr_t)m->map[i].data;
        if (p < begin || p - begin >= m->map[i].size) continue;
        *offset = p - begin;
        return m->map[i].fd;
    }
    return -1;
}

int64_t tensor_elems(const Tensor *t) {
    int64_t n = 1;
    for (int i = 0; i < t->rank; i++) n *= t->dim[i];
    return n;
}

void tensor_dequant(const Tensor *t, float *out) {
    int64_t last = t->dim[t->rank - 1], rows = tensor_elems(t) / last;
    size_t bytes = dtype_row_bytes(t->dtype, last);
    for (int64_t r = 0; r < rows; r++)
        dequant_row(t->dtype, (const char *)t->data + (size_t)r * bytes, last, out + r * last);
}

size_t model_tensor_bytes(const Model *m) {
    size_t sum = 0;
    for (int i = 0; i < m->n_tensor; i++) sum += m->tensor[i].bytes;
    return sum;
}

bool tensor_measure(Tensor *t, Err *err) {
    const DTypeInfo *info = dtype_info(t->dtype);
    if (t->rank < 1 || t->rank > TENSOR_MAX_RANK)
        return err_set(err, ERR_UNSUPPORTED, "rank %d is not between 1 and %d", t->rank, TENSOR_MAX_RANK);
    int64_t elems = 1, bytes;
    for (int i = 0; i < TENSOR_MAX_RANK; i++) {
        if (i >= t->rank) t->dim[i] = 1;
        if (t->dim[i] < 1) return err_set(err, ERR_FORMAT, "dimension %d of %d is %" PRId64, i, t->rank, t->dim[i]);
        if (__builtin_mul_overflow(elems, t->dim[i], &elems))
            return err_set(err, ERR_FORMAT, "the product of its dimensions overflows");
    }
    int64_t row = t->dim[t->rank - 1];
    if (row % info->block_elems)
        return err_set(err, ERR_FORMAT, "rows of %" PRId64 " elements are no multiple of %s's block of %d", row,
                       info->name, info->block_elems);
    if (__builtin_mul_overflow(elems / info->block_elems, (int64_t)info->block_bytes, &bytes))
        return err_set(err, ERR_FORMAT, "its size in bytes overflows");
    t->bytes = (size_t)bytes;
    return true;
}

bool tensor_measure_bytes(const Tensor *t, size_t *stored, Err *err) {
    Tensor half = *t; /* two bytes an element */
    half.dtype = DT_F16;
    if (!tensor_measure(&half, err)) return false;
    *stored = half.bytes / 2;
    return true;
}
