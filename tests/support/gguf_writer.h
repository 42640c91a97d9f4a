/* GgufWriter: GGUF files for tests, valid ones by default; the fields say anything that a liar wants to say. */
#ifndef TENON_TESTS_GGUF_WRITER_H
#define TENON_TESTS_GGUF_WRITER_H

#include "base/buf.h"
#include "format/quant.h"

typedef struct GgufWriter {
    Buf keys, infos, data;
    uint32_t version;   /* 0 means 3 */
    uint32_t alignment; /* of the data; 0 means 32; other values need the key general.alignment too */
    uint64_t n_keys, n_tensors;
} GgufWriter;

void gw_str(GgufWriter *w, const char *key, const char *value);
void gw_u32(GgufWriter *w, const char *key, uint32_t value);
void gw_u64(GgufWriter *w, const char *key, uint64_t value);
void gw_f32(GgufWriter *w, const char *key, float value);
void gw_bool(GgufWriter *w, const char *key, bool value);
void gw_strs(GgufWriter *w, const char *key, const char *const *value, uint64_t n);
void gw_i32s(GgufWriter *w, const char *key, const int32_t *value, uint64_t n);
void gw_f32s(GgufWriter *w, const char *key, const float *value, uint64_t n);

/* A key with raw bytes as its value; type is GGUF's number. */
void gw_raw(GgufWriter *w, Str key, uint32_t type, const void *value, size_t bytes);

/* Dimensions slowest first, as in Tensor; `data` may be NULL for zeros. gw_info writes only what is said of a
 * tensor, with dimensions as they stand in a file (fastest first), and moves no data. */
void gw_tensor(GgufWriter *w, const char *name, DType type, int rank, const int64_t *dim, const void *data);
void gw_info(GgufWriter *w, Str name, uint32_t rank, const uint64_t *ne, uint32_t type, uint64_t offset);

/* Append the file to out and free the writer, which is empty and usable again. */
void gw_end(GgufWriter *w, Buf *out);

void put_u32(Buf *b, uint32_t v); /* little-endian */
void put_u64(Buf *b, uint64_t v);

/* A safetensors file: header length, header, data. */
void put_safetensors(Buf *out, const char *header, const void *data, size_t bytes);

#endif
