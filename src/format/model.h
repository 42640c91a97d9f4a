/* Model: what a file says: typed metadata and tensors, whatever the container. Read-only after open, any thread.
 *
 * A GGUF file (v2, v3) or a Hugging Face directory (config.json, *.safetensors, tokenizer.json). Metadata and
 * tensors have the container's own names until models/ has given a Hugging Face model the canonical ones, which are
 * GGUF's (names.h). Everything that is borrowed from a Model lives until model_close. Every byte of a file is
 * untrusted: counts, offsets, dimensions and sizes are checked at open. */
#ifndef TENON_FORMAT_MODEL_H
#define TENON_FORMAT_MODEL_H

#include "base/err.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/str.h"
#include "format/quant.h"

#include <stdbool.h>
#include <stdint.h>

enum { TENSOR_MAX_RANK = 4 };

typedef struct Tensor {
    Str name;
    DType dtype;
    int rank;                     /* 1 to 4 */
    int64_t dim[TENSOR_MAX_RANK]; /* slowest first, as in C and torch; a linear weight is [out, in]; unused are 1 */
    const void *data;             /* row-major, rows of dim[rank-1] elements; at any address: load it unaligned */
    size_t bytes;
} Tensor;

/* META_NULL: config.json has the key with the value null; model_meta treats it as absent. */
typedef enum MetaType { META_INT, META_FLOAT, META_BOOL, META_STR, META_ARRAY, META_NULL } MetaType;

typedef struct Meta {
    Str key;
    MetaType type;
    MetaType elem; /* of an array: any but META_ARRAY */
    int64_t len;   /* of an array */
    Str raw;       /* GGUF: type and value as they stand in the file; empty elsewhere */
    union {
        int64_t i; /* META_INT; an unsigned 64-bit value above INT64_MAX is a META_FLOAT */
        double f;
        bool b;
        Str s;
        const int64_t *ints; /* arrays of META_INT and META_BOOL */
        const double *floats;
        const Str *strs;
    };
} Meta;

typedef enum ModelKind { MODEL_GGUF, MODEL_HF } ModelKind;

typedef struct Model {
    ModelKind kind;
    char *path; /* as given */
    Str arch;   /* GGUF: general.architecture; HF: model_type of config.json, until adapted */
    Meta *meta;
    int n_meta, cap_meta;
    StrMap meta_index;
    Tensor *tensor; /* in file order; HF: sorted by name */
    int n_tensor, cap_tensor;
    StrMap tensor_index;
    FileMap *map; /* the files; shards of a Hugging Face model in order */
    int n_map;
    Arena arena; /* names, metadata, transformed tensors */
} Model;

/* What a caller needs. METADATA reads no tensor index, so it accepts a GGUF without tensors, or a directory that
 * holds only tokenizer.json (n_tensor is 0 then). ALL wants the whole model. */
typedef enum ModelParts { MODEL_METADATA, MODEL_ALL } ModelParts;

Model *model_open(const char *path, ModelParts parts, Err *err);
void model_close(Model *m);

/* NULL if absent. */
const Tensor *model_tensor(const Model *m, Str name);

/* A metadata value by its canonical key: "<arch>.<key>" if there is one, else "<key>", which a GGUF uses for keys of
 * no architecture (general, tokenizer, split). NULL if absent. */
const Meta *model_meta(const Model *m, const char *key);

/* Typed reads. If the key is absent, *out keeps its value and the result is true; a value of another type or outside
 * of [lo, hi] is an error. */
bool model_int(const Model *m, const char *key, int64_t lo, int64_t hi, int64_t *out, Err *err);
/* Element `at` of an array, or a single integer that stands for all. */
bool model_int_at(const Model *m, const char *key, int64_t at, int64_t lo, int64_t hi, int64_t *out, Err *err);
bool model_float(const Model *m, const char *key, double lo, double hi, double *out, Err *err);
bool model_bool(const Model *m, const char *key, bool *out, Err *err);
bool model_str(const Model *m, const char *key, Str *out, Err *err);

/* For the readers of containers and for adaptation: add one value or tensor. The name is copied into the arena. A
 * duplicate is an error. */
bool model_add_meta(Model *m, Meta meta, Err *err);
bool model_add_tensor(Model *m, Tensor t, Err *err);

/* An error that names the tensors (the first few, and how many) whose `which` is set; true if there is none. */
bool model_check_tensors(const Model *m, const bool *which, const char *what, Err *err);

/* The memory of a tensor's bytes may be used for other things. They can still be read: they then come from the file
 * again. */
void model_release(const Model *m, const Tensor *t);

/* The file that a tensor's bytes lie in, open until model_close, and where; -1: they have been made in memory. */
int model_where(const Model *m, const Tensor *t, uint64_t *offset);

int64_t tensor_elems(const Tensor *t);
void tensor_dequant(const Tensor *t, float *out); /* the exact values of all its elements */

/* Bytes of all tensors. */
size_t model_tensor_bytes(const Model *m);

#endif
