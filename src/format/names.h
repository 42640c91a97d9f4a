/* Hugging Face -> canonical (GGUF) names and values. An architecture brings its own rows (arch/arch.h); the
 * default table here is Llama's. Rows are tried in order, the architecture's first; the first match wins.
 *
 * Names are patterns in which one '%' stands for a layer number: "model.layers.%.mlp.up_proj.weight". One '#' stands
 * for the place in a stack: tensors that differ in it alone become one, [parts, ...], in the order of their numbers. A
 * '*' at the end stands for anything. */
#ifndef TENON_FORMAT_NAMES_H
#define TENON_FORMAT_NAMES_H

#include "format/model.h"

/* Fills dst->data (and shape and dtype if they change) from src; memory comes from m->arena. NULL: the tensor is
 * used as it is. */
typedef bool NameTransform(Model *m, const Tensor *src, Tensor *dst, Err *err);

typedef struct NameRow {
    const char *pattern;   /* in the Hugging Face file; NULL ends a table. Several rows may have the same pattern;
                            * they follow each other, and each makes a tensor */
    const char *canonical; /* NULL: the tensor is known and left out (buffers such as inv_freq) */
    NameTransform *transform;
} NameRow;

/* config.json key -> canonical key. The value is stored as "<arch>.<canonical>"; if two keys have the same canonical
 * name, the earlier row counts. config.json's own keys are kept. A key without a row does not count: an architecture
 * has rows for what its class in transformers reads. */
typedef struct KeyRow {
    const char *key;       /* NULL ends a table */
    const char *canonical; /* NULL: the default row for this key does not count */
} KeyRow;

/* What transformers assumes if config.json lacks the key; a key that is null is not missing. */
typedef struct DefaultRow {
    const char *canonical; /* NULL ends a table */
    double value;
} DefaultRow;

/* Which biases a layer has is said by config.json, whatever is in the file: the first row whose part is in the name
 * decides. */
typedef struct BiasRow {
    const char *part;  /* NULL ends a table */
    const char *key;   /* a boolean of config.json; NULL: config.json has no say */
    bool otherwise;    /* the default of a missing key */
} BiasRow;

/* What an architecture brings; tables may be NULL. */
typedef struct HfRows {
    const char *arch;
    const NameRow *names;
    const KeyRow *keys;
    const DefaultRow *defaults;
    const BiasRow *biases; /* NULL: linear layers have none */
    /* The rows of q and k go through names_rope_q and names_rope_k; otherwise the default table leaves them as they
     * are. */
    bool permuted;
} HfRows;

extern const NameRow names_llama[];
extern const KeyRow keys_llama[];
extern const BiasRow biases_attention[]; /* by attention_bias, in attention alone */
extern const BiasRow biases_llama[];     /* and by mlp_bias */

/* Rows of a [heads*hd, in] (or [heads*hd]) tensor from rotate-half order to interleaved pairs, as GGUF stores
 * Llama's q and k: row h*hd + j*hd/2 + i -> row h*hd + 2*i + j. Needs attention.head_count (_kv) in m's metadata. */
NameTransform names_rope_q, names_rope_k;

NameTransform names_first_half, names_second_half; /* one half of the rows of each expert, where gate and up are one
                                                    * tensor */
NameTransform names_transpose; /* of a stack of matrices each */
NameTransform names_squeeze; /* without its dimensions of 1, as GGUF stores the weight of a depthwise convolution */
NameTransform names_neg_exp; /* -exp of each element, in f32 (from f64, so that it is the same everywhere) */
NameTransform names_add_one; /* 1 + each element, in f32, as Gemma's norms mean it */

/* For transforms: dst becomes a copy of src in f32, whose n elements are the result. NULL after an error. */
float *names_f32(Model *m, const Tensor *src, Tensor *dst, int64_t *n, Err *err);

/* Apply both tables to a Hugging Face model, the architecture's first. A tensor that no row names is an error. A file
 * that has its own head keeps it, also when config.json ties; when config.json does not tie, the tensor must be there.
 * Values follow GGUF too: head_count_kv is always set where head_count is. The result has m->arch = arch. */
bool names_adapt(Model *m, const HfRows *rows, Err *err);

/* False and an error if one of these keys of config.json is null. NULL ends them. */
bool names_not_null(const Model *m, const char *const *keys, Err *err);

/* Adds metadata that a config.json only implies, under their canonical key, unless they are there already. */
bool names_imply(Model *m, const char *arch, const char *canonical, Meta value, Err *err);

#endif
