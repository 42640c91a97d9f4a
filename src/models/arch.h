/* Arch: one architecture: a struct and, normally, one function. Numbers live in the config, behaviour in code.
 *
 * To add one: src/models/x.c with its Arch, and one row in archs.def (CONTRIBUTING.md shows a real diff). */
#ifndef TENON_MODELS_ARCH_H
#define TENON_MODELS_ARCH_H

#include "format/model.h"
#include "format/names.h"
#include "graph/graph.h"

typedef struct Config {
    int64_t vocab, width, layers, heads, head_dim, context; /* what a model does not have is 0 */
    int64_t kv_heads, ffn;                                 /* of the current layer */
    int64_t ssm_conv, ssm_inner, ssm_state, ssm_rank, ssm_groups;
    int64_t experts, experts_used;
    double norm_eps;
    RopeAttr rope;
    Act act;
} Config;

typedef struct Build {
    Graph *g;
    const Model *m;
    const struct Arch *arch;
    Config c;
    bool *used; /* [m->n_tensor] */
} Build;

typedef struct Arch {
    const char *name;               /* general.architecture of a GGUF, model_type of a config.json */
    bool no_rope;                   /* attention without positions */
    bool rope_interleaved;          /* pairs (2i, 2i+1), as GGUF stores Llama; else halves */
    Act act;                        /* of the MLP, unless the metadata name another (hidden_act) */
    Val (*norm)(Build *, Val x, const char *name); /* the final norm too */
    Val (*layer)(Build *, Val x);
    const NameRow *names; /* Hugging Face rows of its own, before the default ones; NULL: none */
    const KeyRow *keys;
    bool (*derive)(Model *, Err *); /* metadata that a config.json only implies, before the rows; NULL: none */
} Arch;

const Arch *arch_find(Str name, Err *err); /* unknown: an error that lists what is supported */

/* A Hugging Face model gets canonical names and values; a GGUF is left as it is. */
bool arch_adapt(Model *m, Err *err);

/* The graph of an adapted model. Every tensor of the file must be used: a tensor that nothing reads would mean
 * that something is computed differently from what the file says. */
bool arch_graph(const Model *m, Graph *g, Err *err);

#endif
