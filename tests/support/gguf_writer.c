/* See gguf_writer.h. */
#include "gguf_writer.h"

#include "base/err.h"

#include <string.h>

enum { T_U32 = 4, T_I32 = 5, T_F32 = 6, T_BOOL = 7, T_STR = 8, T_ARRAY = 9, T_U64 = 10 };

static void put_uint(Buf *b, uint64_t v, int bytes) {
    for (int i = 0; i < bytes; i++) buf_putc(b, (char)(v >> (8 * i)));
}

void put_u32(Buf *b, uint32_t v) { put_uint(b, v, 4); }
void put_u64(Buf *b, uint64_t v) { put_uint(b, v, 8); }

static void put_text(Buf *b, Str s) {
    put_u64(b, s.n);
    buf_put_str(b, s);
}

static uint32_t f32_bits(float f) {
    uint32_t u;
    memcpy(&u, &f, sizeof u);
    return u;
}

static Buf *begin_key(GgufWriter *w, Str key, uint32_t type) {
    put_text(&w->keys, key);
    put_u32(&w->keys, type);
    w->n_keys++;
    return &w->keys;
}

static Buf *begin_array(GgufWriter *w, const char *key, uint32_t type, uint64_t n) {
    Buf *b = begin_key(w, str_of(key), T_ARRAY);
    put_u32(b, type);
    put_u64(b, n);
    return b;
}

void gw_raw(GgufWriter *w, Str key, uint32_t type, const void *value, size_t bytes) {
    buf_put(begin_key(w, key, type), value, bytes);
}

void gw_str(GgufWriter *w, const char *key, const char *value) {
    put_text(begin_key(w, str_of(key), T_STR), str_of(value));
}
void gw_u32(GgufWriter *w, const char *key, uint32_t value) { put_u32(begin_key(w, str_of(key), T_U32), value); }
void gw_u64(GgufWriter *w, const char *key, uint64_t value) { put_u64(begin_key(w, str_of(key), T_U64), value); }
void gw_bool(GgufWriter *w, const char *key, bool value) { buf_putc(begin_key(w, str_of(key), T_BOOL), value); }
void gw_f32(GgufWriter *w, const char *key, float value) {
    put_u32(begin_key(w, str_of(key), T_F32), f32_bits(value));
}

void gw_strs(GgufWriter *w, const char *key, const char *const *value, uint64_t n) {
    Buf *b = begin_array(w, key, T_STR, n);
    for (uint64_t i = 0; i < n; i++) put_text(b, str_of(value[i]));
}

void gw_i32s(GgufWriter *w, const char *key, const int32_t *value, uint64_t n) {
    Buf *b = begin_array(w, key, T_I32, n);
    for (uint64_t i = 0; i < n; i++) put_u32(b, (uint32_t)value[i]);
}

void gw_f32s(GgufWriter *w, const char *key, const float *value, uint64_t n) {
    Buf *b = begin_array(w, key, T_F32, n);
    for (uint64_t i = 0; i < n; i++) put_u32(b, f32_bits(value[i]));
}

void gw_info(GgufWriter *w, Str name, uint32_t rank, const uint64_t *ne, uint32_t type, uint64_t offset) {
    put_text(&w->infos, name);
    put_u32(&w->infos, rank);
    for (uint32_t i = 0; i < rank; i++) put_u64(&w->infos, ne[i]);
    put_u32(&w->infos, type);
    put_u64(&w->infos, offset);
    w->n_tensors++;
}

static void pad(Buf *b, size_t alignment) {
    while (b->len % alignment) buf_putc(b, 0);
}

void gw_tensor(GgufWriter *w, const char *name, DType type, int rank, const int64_t *dim, const void *data) {
    check(rank >= 1 && rank <= 4);
    uint64_t ne[4];
    size_t bytes = dtype_row_bytes(type, dim[rank - 1]);
    for (int i = 0; i < rank; i++) ne[i] = (uint64_t)dim[rank - 1 - i];
    for (int i = 0; i < rank - 1; i++) bytes *= (size_t)dim[i];
    pad(&w->data, w->alignment ? w->alignment : 32);
    gw_info(w, str_of(name), (uint32_t)rank, ne, (uint32_t)dtype_info(type)->gguf_id, w->data.len);
    char *to = buf_reserve(&w->data, bytes);
    if (data)
        memcpy(to, data, bytes);
    else
        memset(to, 0, bytes);
    w->data.len += bytes;
}

void gw_end(GgufWriter *w, Buf *out) {
    size_t begin = out->len;
    buf_put_str(out, S("GGUF"));
    put_u32(out, w->version ? w->version : 3);
    put_u64(out, w->n_tensors);
    put_u64(out, w->n_keys);
    buf_put_str(out, buf_view(&w->keys));
    buf_put_str(out, buf_view(&w->infos));
    while (w->n_tensors && (out->len - begin) % (w->alignment ? w->alignment : 32)) buf_putc(out, 0);
    buf_put_str(out, buf_view(&w->data));
    buf_deinit(&w->keys);
    buf_deinit(&w->infos);
    buf_deinit(&w->data);
    *w = (GgufWriter){0};
}

void put_safetensors(Buf *out, const char *header, const void *data, size_t bytes) {
    put_text(out, str_of(header));
    buf_put(out, data, bytes);
}
