/* Arch: one architecture: a struct and, normally, one function. Numbers are in the config, behaviour is in code.
 *
 * To add one: src/arch/x.c with its Arch, and one row in archs.def (CONTRIBUTING.md shows a real diff). */
#ifndef TENON_ARCH_ARCH_H
#define TENON_ARCH_ARCH_H

#include "arch/act.h"
#include "format/model.h"
#include "format/names.h"

enum { NUMBER_MOST = 1 << 24 }; /* of sizes in the metadata: every later product of two stays inside 63 bits */

/* What several families share. A family reads numbers of its own where it builds its layers (block_int, block_real). */
typedef struct Config {
    int64_t vocab, width, layers, heads, head_dim, value_dim, context; /* 0: the model does not have it */
    int64_t kv_heads, ffn;                                 /* of the current layer */
    int64_t experts, experts_used, window;
    double norm_eps, embed_scale, residual_scale, logit_scale, logit_softcap, qkv_clamp;
    RopeAttr rope, rope_local; /* of the current layer (dims 0: none); of the layers with a window */
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
    Val kept;   /* what the first layer leaves for the others, if they need anything of it */
} Build;

typedef Val NormFn(Build *, Val x, const char *name);

/* Where a layer's norms are: before attention and MLP, behind them, or both. */
typedef enum Norms { NORMS_BEFORE, NORMS_BEHIND, NORMS_AROUND } Norms;

typedef struct Arch {
    const char *name; /* general.architecture of a GGUF */
    const char *hf;   /* model_type of a config.json; NULL: the same */
    bool no_rope;     /* attention without positions */
    bool rope_interleaved; /* pairs (2i, 2i+1); else halves */
    bool rope_permuted;    /* Hugging Face rotates halves where GGUF rotates pairs */
    bool rope_partial;     /* partial_rotary_factor of a config.json counts */
    bool rope_by_kind;     /* config.json has separate parameters for the layers with a window */
    bool rope_long;        /* longrope is the only scaling method that it knows */
    bool yarn_exact;       /* yarn's borders are not rounded, unless the metadata say that they are */
    bool normalise_routes; /* unless the metadata say otherwise */
    bool attn_gate;        /* each head of attn_q has a gate behind it: what attention gives is times its sigmoid */
    ActFn *act;            /* of the MLP, unless the metadata name another one (hidden_act); NULL: silu */
    int window_period; /* every n-th layer sees all tokens, the others have the window; 0: all do; metadata first */
    double rope_local; /* base of the layers with a window, unless the metadata have one; 0: they share the
                        * frequencies of the others; -1: same base, unscaled */
    const char *const *reads; /* the optional numbers that this family reads from the metadata, ended by NULL; others
                               * are ignored, even if a file has them */
    const char *rope_local_key; /* key of that base in a config.json without such parameters; NULL: none */
    void (*config)(Build *); /* sets the numbers that follow from others, once all are read */

    Val (*layer)(Build *, Val x); /* NULL: this is only Hugging Face's name for the architecture `name` */
    NormFn *norm;                 /* of the layers and at the end */
    NormFn *head_norm;            /* on q and k */
    Norms norms;
    Val (*gate)(Build *, Val gate, Val up); /* NULL: act(gate) * up */
    Val (*mlp)(Build *, Val x);             /* NULL: gated, or experts where the layer has them */

    const NameRow *names; /* Hugging Face rows of its own, before the default ones; NULL: none */
    const KeyRow *keys;
    const DefaultRow *defaults;
    const BiasRow *biases;
    bool (*derive)(Model *, Err *); /* adds metadata that a config.json only implies, before the rows; NULL: none */
} Arch;

/* The architecture of an adapted model or a GGUF. An unknown one is an error that lists those that are supported. */
const Arch *arch_find(Str name, Err *err);

/* A Hugging Face model gets canonical names and values; a GGUF is left as it is. */
bool arch_adapt(Model *m, Err *err);

bool arch_reads(const Arch *a, const char *key);

/* The graph of an adapted model, for sequences of at most ctx tokens (0: as many as it was first trained for). Every
 * tensor of the file must be used: if nothing reads a tensor, the graph computes something else than the file means. */
bool arch_graph(const Model *m, int ctx, Graph *g, Err *err);

#endif
