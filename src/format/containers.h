/* The readers of the two containers, inside format/. They work on bytes that are already in memory, so that tests
 * and fuzzers need no files. Each adds to a Model; after an error the Model is incomplete, but can be closed. */
#ifndef TENON_FORMAT_CONTAINERS_H
#define TENON_FORMAT_CONTAINERS_H

#include "format/model.h"

enum {
    FORMAT_MAX_TENSORS = 1 << 20,
    FORMAT_MAX_NAME = 1024, /* bytes of a key or tensor name */
    FORMAT_MAX_ARCH = 64,
};

Model *model_new(ModelKind kind, const char *path); /* empty; model_close frees it */

/* Reads the GGUF file m->path, with all its parts if it is the first of several. */
bool gguf_read(Model *m, ModelParts parts, Err *err);

/* Parses the bytes of one file. Metadata strings and tensor data point into the map, which the caller keeps alive. A
 * later part (split.no > 0) need not name an architecture. */
bool gguf_parse(Model *m, FileMap map, ModelParts parts, Err *err);

/* Renames keys and tensors to llama.cpp's names, where Ollama or an early program wrote others, and drops the
 * tensors of a vision part. */
bool gguf_adapt(Model *m, Err *err);

/* How a Hugging Face directory keeps quantised weights, as its config.json says: in several tensors each, of words of
 * 32 bits, or of bytes. */
typedef struct Scheme {
    bool words; /* there are tensors of words too; they have codes */
    bool (*is_used)(const Model *m);
    bool (*type)(const Model *m, Str name, bool words, DType *out, Err *err); /* of one of these tensors */
    /* Its shape in elements, from that in words or bytes, and what it takes in the file. */
    bool (*measure)(Tensor *t, size_t *stored, Err *err);
    bool (*join)(Model *m, Err *err); /* when all tensors are there: those of a weight become one */
} Scheme;

extern const Scheme scheme_mlx, scheme_mxfp4;

const Scheme *hf_scheme(const Model *m); /* NULL: none */

/* The tensors of one safetensors file, in the order of their data, which points into the map. Those of the scheme
 * (NULL: none) are whole only after its join. */
bool safetensors_parse(Model *m, FileMap map, const Scheme *scheme, Err *err);
/* Is this one of those that change nothing and are left out, with a warning, of whatever type? */
bool safetensors_leaves_out(Str name);

/* Codes of 4 bits of a group, the first of a byte in its lower bits, in GGUF's order: element i beside i + group/2. */
void fp4_regroup(const uint8_t *codes, int group, uint8_t *to);

/* Drops tensors; the others are found by the names that they have now. */
bool model_drop_tensors(Model *m, const bool *dropped, Err *err);

/* config.json: keys get "config." before them, nested objects become dotted keys, arrays of one kind of scalar become
 * arrays; empty, mixed and nested arrays are left out. `Infinity`, which Python writes, reads as 1e308. m->arch becomes
 * model_type. */
bool hf_config_parse(Model *m, Str text, Err *err);

/* The name of the file in a Hugging Face directory that holds its tokenizer, or NULL. tokenizer.json comes before
 * tekken.json, and that before tokenizer.model. */
const char *hf_vocabulary(const char *dir);

/* A Hugging Face directory, m->path. */
bool hf_read(Model *m, ModelParts parts, Err *err);

/* Sets t->bytes from dtype, rank and dim, and refuses those that make no tensor; the message does not name it. */
bool tensor_measure(Tensor *t, Err *err);

/* The size of t in the file if its elements are bytes there, whatever its type. */
bool tensor_measure_bytes(const Tensor *t, size_t *stored, Err *err);

#endif
