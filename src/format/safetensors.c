/* Safetensors: eight bytes of header length, a JSON header, the data. As in the reference implementation the
 * tensors must cover the data without holes or overlaps. Tensor data may stand at any address. Words of 32 bits,
 * and bytes, are what a Scheme of quantised weights says. */
#include "base/json.h"
#include "base/log.h"
#include "format/containers.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_HEADER = 100000000 };

typedef struct Entry {
    Tensor tensor;
    const Scheme *scheme; /* of a tensor of codes or their scales; else NULL */
    size_t stored; /* bytes in the file */
    int64_t begin, end;
    bool harmless;
} Entry;

static bool parse_dtype(const Model *m, const Scheme *scheme, const json_t *info, Entry *e, Err *err) {
    static const struct {
        const char *name;
        DType dtype;
    } known[] = {{"F32", DT_F32}, {"F16", DT_F16}, {"BF16", DT_BF16}};
    Tensor *t = &e->tensor;
    Str name = js_str(json_object_get(info, "dtype"));
    if (!name.p) return err_set(err, ERR_FORMAT, "it has no dtype");
    bool words = str_eq(name, S("U32")), bytes = str_eq(name, S("U8"));
    if (scheme && (bytes || (words && scheme->words))) {
        e->scheme = scheme;
        return scheme->type(m, t->name, words, &t->dtype, err);
    }
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(name, str_of(known[i].name))) {
            t->dtype = known[i].dtype;
            return true;
        }
    return err_set(err, ERR_UNSUPPORTED, "dtype %.*s is not supported; supported: F32, F16, BF16", STR_ARG(name));
}

static bool parse_shape(const json_t *info, Entry *e, Err *err) {
    Tensor *t = &e->tensor;
    const json_t *shape = json_object_get(info, "shape");
    if (!json_is_array(shape)) return err_set(err, ERR_FORMAT, "it has no shape");
    size_t rank = json_array_size(shape);
    if (rank > TENSOR_MAX_RANK)
        return err_set(err, ERR_UNSUPPORTED, "rank %zu is more than %d", rank, TENSOR_MAX_RANK);
    for (size_t i = 0; i < rank; i++) {
        const json_t *d = json_array_get(shape, i);
        if (!json_is_integer(d)) return err_set(err, ERR_FORMAT, "dimension %zu is no integer", i);
        t->dim[i] = json_integer_value(d);
    }
    t->rank = (int)rank;
    if (rank == 0) { /* a scalar */
        t->rank = 1;
        t->dim[0] = 1;
    }
    if (e->scheme) return e->scheme->measure(t, &e->stored, err);
    if (!tensor_measure(t, err)) return false;
    e->stored = t->bytes;
    return true;
}

static bool parse_offsets(const json_t *info, Entry *e, size_t data_bytes, Err *err) {
    const json_t *at = json_object_get(info, "data_offsets");
    const json_t *begin = json_array_get(at, 0), *end = json_array_get(at, 1);
    if (json_array_size(at) != 2 || !json_is_integer(begin) || !json_is_integer(end))
        return err_set(err, ERR_FORMAT, "its data_offsets are no pair of integers");
    e->begin = json_integer_value(begin);
    e->end = json_integer_value(end);
    if (e->begin < 0 || e->begin > e->end || (uint64_t)e->end > data_bytes)
        return err_set(err, ERR_FORMAT, "data_offsets [%" PRId64 ", %" PRId64 "] are not inside the %zu bytes of data",
                       e->begin, e->end, data_bytes);
    if (!e->harmless && (uint64_t)(e->end - e->begin) != e->stored)
        return err_set(err, ERR_FORMAT, "needs %zu bytes, data_offsets [%" PRId64 ", %" PRId64 "] hold %" PRId64,
                       e->stored, e->begin, e->end, e->end - e->begin);
    return true;
}

/* Tensors that no model needs: positions and frequencies, which are computed, masks, scales for an 8-bit cache,
 * heads beside the one for the next token. Only these are left out unread; any other tensor must be used. */
bool safetensors_leaves_out(Str name) {
    static const char *const heads[] = {"v_head.", "score.", "value_head.", "reward_head.", "mtp."};
    static const char *const ends[] = {
        ".inv_freq", ".position_ids", ".cos_cached", ".sin_cached", ".masked_bias", ".attn.bias", ".attention.bias",
        ".self_attn.bias", ".k_scale", ".v_scale", ".q_scale", ".prob_scale", ".kv_scale", "_proj.output_scale"};
    bool is = str_eq(name, S("position_ids"));
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) is = is || str_starts(name, str_of(heads[i]));
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) is = is || str_ends(name, str_of(ends[i]));
    return is;
}

static bool parse_entry(const Model *m, const Scheme *scheme, Str name, const json_t *info, Entry *e, FileMap data,
                        Err *err) {
    e->tensor.name = name;
    bool ok = name.n <= FORMAT_MAX_NAME || err_set(err, ERR_LIMIT, "a name of %zu bytes", name.n);
    e->harmless = safetensors_leaves_out(name);
    ok = ok && (e->harmless || (parse_dtype(m, scheme, info, e, err) && parse_shape(info, e, err))) &&
         parse_offsets(info, e, data.size, err);
    if (!ok) return err_prefix(err, "tensor '%.*s'", STR_ARG(name));
    e->tensor.data = data.data + e->begin;
    return true;
}

static int by_begin(const void *a, const void *b) {
    int64_t x = ((const Entry *)a)->begin, y = ((const Entry *)b)->begin;
    return (x > y) - (x < y);
}

/* Entries in the order of their data, checked to touch each other, become tensors of the model. */
static bool add_entries(Model *m, Entry *entry, size_t n, size_t data_bytes, Err *err) {
    enum { MOST = 3 };
    qsort(entry, n, sizeof *entry, by_begin);
    Buf left = {0};
    int64_t covered = 0;
    int n_left = 0;
    for (size_t i = 0; i < n; i++) {
        if (entry[i].begin != covered) {
            buf_deinit(&left);
            return err_set(err, ERR_FORMAT, "tensor '%.*s': begins at %" PRId64 ", the data before it ends at %" PRId64,
                           STR_ARG(entry[i].tensor.name), entry[i].begin, covered);
        }
        covered = entry[i].end;
        if (entry[i].harmless && n_left++ < MOST)
            buf_printf(&left, "%s'%.*s'", n_left > 1 ? ", " : "", STR_ARG(entry[i].tensor.name));
        if (!entry[i].harmless && !model_add_tensor(m, entry[i].tensor, err)) {
            buf_deinit(&left);
            return false;
        }
    }
    if (n_left > MOST) buf_printf(&left, " and %d more", n_left - MOST);
    if (n_left) log_at(LOG_WARN, "%s: left out, for they have no part in the next token: %s", m->path, buf_cstr(&left));
    buf_deinit(&left);
    if ((uint64_t)covered != data_bytes)
        return err_set(err, ERR_FORMAT, "%zu bytes of data, the tensors hold %" PRId64, data_bytes, covered);
    return true;
}

static bool parse_header(Model *m, const Scheme *scheme, json_t *header, FileMap data, Err *err) {
    if (json_object_size(header) > FORMAT_MAX_TENSORS)
        return err_set(err, ERR_LIMIT, "%zu tensors, more than %d", json_object_size(header), FORMAT_MAX_TENSORS);
    Entry *entry = mem_new(json_object_size(header), sizeof *entry);
    size_t n = 0;
    bool ok = true;
    for (void *it = json_object_iter(header); it && ok; it = json_object_iter_next(header, it)) {
        const char *key = json_object_iter_key(it);
        if (strcmp(key, "__metadata__") == 0) continue;
        ok = parse_entry(m, scheme, str_of(key), json_object_iter_value(it), &entry[n++], data, err);
    }
    ok = ok && add_entries(m, entry, n, data.size, err);
    free(entry);
    return ok;
}

bool safetensors_parse(Model *m, FileMap map, const Scheme *scheme, Err *err) {
    if (map.size < 8) return err_set(err, ERR_FORMAT, "safetensors: %zu bytes are no safetensors file", map.size);
    uint64_t n = 0;
    for (int i = 0; i < 8; i++) n |= (uint64_t)map.data[i] << (8 * i);
    if (n > MAX_HEADER)
        return err_set(err, ERR_LIMIT, "safetensors: a header of %" PRIu64 " bytes, more than %d", n, MAX_HEADER);
    if (n > map.size - 8)
        return err_set(err, ERR_FORMAT, "safetensors: a header of %" PRIu64 " bytes, file ends at 0x%zx", n, map.size);
    json_t *header = js_parse((Str){(const char *)map.data + 8, (size_t)n}, "header", 0, err);
    if (!header) return err_prefix(err, "safetensors");
    FileMap data = {.data = map.data + 8 + n, .size = map.size - 8 - (size_t)n};
    bool ok = json_is_object(header) ? parse_header(m, scheme, header, data, err)
                                     : err_set(err, ERR_FORMAT, "the header is no JSON object");
    json_decref(header);
    return ok || err_prefix(err, "safetensors");
}
