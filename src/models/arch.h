/* Arch: one architecture: a struct and, normally, one function. Numbers live in the config, behaviour in code.
 *
 * To add one: src/models/x.c with its Arch, and one row in archs.def (CONTRIBUTING.md shows a real diff). */
#ifndef TENON_MODELS_ARCH_H
#define TENON_MODELS_ARCH_H

#include "format/model.h"
#include "format/names.h"
#include "models/act.h"

enum { NUMBER_MOST = 1 << 24 }; /* of sizes in the metadata: every later product of two stays inside 63 bits */

/* What several families share. A family reads numbers of its own where it builds its layers (block_int, block_real). */
typedef struct Config {
    int64_t vocab, width, layers, heads, head_dim, context; /* what a model does not have is 0 */
    int64_t kv_heads, ffn;                                 /* of the current layer */
    int64_t experts, experts_used, window;
    double norm_eps, embed_scale, residual_scale, logit_scale, logit_softcap, qkv_clamp;
    RopeAttr rope, rope_local; /* of the current layer (dims 0: none); of layers with a window */
    AttnAttr attn;             /* of the current layer */
    RouteAttr route;
    ActFn *act;
} Config;

typedef struct Build {
    Graph *g;
    const Model *m;
    const struct Arch *arch;
    Config c;
    int ctx;    /* tokens of the longest sequence; 0: as many as the model was first trained for */
    bool *used; /* [m->n_tensor] */
} Build;

typedef Val NormFn(Build *, Val x, const char *name);

/* Where a layer's norms stand: before attention and MLP, behind them, or both. */
typedef enum Norms { NORMS_BEFORE, NORMS_BEHIND, NORMS_AROUND } Norms;

typedef struct Arch {
    const char *name; /* general.architecture of a GGUF */
    const char *hf;   /* model_type of a config.json; NULL: the same */
    bool no_rope;     /* attention without positions */
    bool rope_interleaved; /* pairs (2i, 2i+1); else halves */
    bool rope_permuted;    /* Hugging Face has halves where GGUF has pairs */
    bool rope_partial;     /* partial_rotary_factor of a config.json counts */
    bool rope_by_kind;     /* a config.json has parameters of their own for layers with a window */
    bool rope_long;        /* of the ways to scale it knows longrope alone */
    bool yarn_exact;       /* yarn's borders are not rounded, unless the metadata say so */
    bool normalise_routes; /* unless the metadata say so */
    ActFn *act;            /* of the MLP, unless the metadata name another (hidden_act); NULL: silu */
    int window_period; /* every n-th layer sees all, the others have the window; 0: all have it. Metadata overrule */
    double rope_local; /* base of the layers with a window, unless the metadata have one; 0: frequencies are those of
                          the others; -1: the base is, without scaling */
    const char *const *reads; /* the optional numbers of the metadata that this family has, ended by NULL: others' do
                                 not count, whatever a file has under their names */
    const char *rope_local_key; /* that base in a config.json without such parameters; NULL: none */
    void (*config)(Build *); /* numbers that follow from others, when all are read */

    Val (*layer)(Build *, Val x); /* NULL: only Hugging Face calls it that; `name` is another's */
    NormFn *norm;                 /* of layers and of the end */
    NormFn *head_norm;            /* on q and k */
    Norms norms;
    Val (*gate)(Build *, Val gate, Val up); /* NULL: act(gate) * up */
    Val (*mlp)(Build *, Val x);             /* NULL: gated, or experts where the layer has them */

    const NameRow *names; /* Hugging Face rows of its own, before the default ones; NULL: none */
    const KeyRow *keys;
    const DefaultRow *defaults;
    const BiasRow *biases;
    bool (*derive)(Model *, Err *); /* metadata that a config.json only implies, before the rows; NULL: none */
} Arch;

/* The architecture of an adapted model or a GGUF; unknown: an error that lists what is supported. */
const Arch *arch_find(Str name, Err *err);

/* A Hugging Face model gets canonical names and values; a GGUF is left as it is. */
bool arch_adapt(Model *m, Err *err);

bool arch_reads(const Arch *a, const char *key);

/* The graph of an adapted model, for sequences of at most ctx tokens (0: as many as it was first trained for). Every
 * tensor of the file must be used: a tensor that nothing reads would mean that something is computed differently from
 * what the file says. */
bool arch_graph(const Model *m, int ctx, Graph *g, Err *err);

#endif
