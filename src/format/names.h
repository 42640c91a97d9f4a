/* Hugging Face -> canonical (GGUF) names and values. An architecture brings its own rows (models/arch.h); the
 * default table here is Llama's. Rows are tried in order, the architecture's first; the first match wins.
 *
 * Names are patterns in which one '%' stands for a layer number: "model.layers.%.mlp.up_proj.weight". One '#' stands
 * for the place in a stack: tensors that differ in it alone become one, [parts, ...], in the order of their numbers. */
#ifndef TENON_FORMAT_NAMES_H
#define TENON_FORMAT_NAMES_H

#include "format/model.h"

/* Fill dst->data (and shape, dtype if they change) from src; memory comes from m->arena. NULL means "as it is". */
typedef bool NameTransform(Model *m, const Tensor *src, Tensor *dst, Err *err);

typedef struct NameRow {
    const char *pattern;   /* in the Hugging Face file; NULL ends a table. Rows of one pattern follow each other, and
                              each makes a tensor of it */
    const char *canonical; /* NULL: the tensor is known and left out (buffers such as inv_freq) */
    NameTransform *transform;
} NameRow;

/* config.json key -> canonical key. The value is stored as "<arch>.<canonical>"; of two keys with one canonical name
 * the earlier row counts. config.json's own keys stay. A key without a row does not count: an architecture has rows for
 * what its class in transformers reads. */
typedef struct KeyRow {
    const char *key;       /* NULL ends a table */
    const char *canonical; /* NULL: the default row for this key does not count */
} KeyRow;

/* What transformers assumes where config.json has no key at all for it; `null` is a key. */
typedef struct DefaultRow {
    const char *canonical; /* NULL ends a table */
    double value;
} DefaultRow;

/* Biases that a layer has as config.json says, whatever is in the file: of the first row whose part is in the name. */
typedef struct BiasRow {
    const char *part;  /* NULL ends a table */
    const char *key;   /* a boolean of config.json; NULL: it has no say */
    bool otherwise;    /* without the key */
} BiasRow;

/* What an architecture brings; tables may be NULL. */
typedef struct HfRows {
    const char *arch;
    const NameRow *names;
    const KeyRow *keys;
    const DefaultRow *defaults;
    const BiasRow *biases; /* NULL: linear layers have none */
    /* Rows of q and k as names_rope_q and names_rope_k; else the default table leaves them as they are. */
    bool permuted;
} HfRows;

extern const NameRow names_llama[];
extern const KeyRow keys_llama[];
extern const BiasRow biases_attention[]; /* by attention_bias, in attention alone */
extern const BiasRow biases_llama[];     /* and by mlp_bias */

/* Rows of a [heads*hd, in] (or [heads*hd]) tensor from rotate-half order to interleaved pairs, as GGUF stores
 * Llama's q and k: row h*hd + j*hd/2 + i -> row h*hd + 2*i + j. Needs attention.head_count (_kv) in m's metadata. */
NameTransform names_rope_q, names_rope_k;

NameTransform names_first_half, names_second_half; /* of the rows of each expert: gate and up in one */
NameTransform names_squeeze; /* without its dimensions of 1, as GGUF stores the weight of a depthwise convolution */
NameTransform names_neg_exp; /* -exp of each element, in f32 (from f64, so that it is the same everywhere) */
NameTransform names_add_one; /* 1 + each element, in f32, as Gemma's norms mean it */

/* Apply both tables to a Hugging Face model, the architecture's first. A tensor that no row names is an error. A file
 * that has its own head keeps it, also when config.json ties; when config.json does not tie, the tensor must be there.
 * Values follow GGUF too: head_count_kv is always set where head_count is. The result has m->arch = arch. */
bool names_adapt(Model *m, const HfRows *rows, Err *err);

/* Is none of these keys of config.json null? NULL ends them. */
bool names_not_null(const Model *m, const char *const *keys, Err *err);

/* Metadata that a config.json only implies, under their canonical name; nothing happens where it is there already. */
bool names_imply(Model *m, const char *arch, const char *canonical, Meta value, Err *err);

#endif
