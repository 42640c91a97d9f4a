/* Backend: what every engine implements. The engine owns weights (as it wants them) and the state of every
 * sequence; callers name sequences by slot. One thread calls (the engine thread); engines may use more inside.
 *
 * A sequence is a slot 0 .. slots-1, or a parked one, slots .. slots+parked-1, which never steps and is only
 * source or destination of `copy` and `state`. */
#ifndef TENON_BACKEND_BACKEND_H
#define TENON_BACKEND_BACKEND_H

#include "backend/bound.h"
#include "backend/cache.h"
#include "base/buf.h"
#include "base/err.h"
#include "graph/graph.h"

/* The matrices of a compiled engine: all in a float type; or as the file has them, quantised ones being made f32 in the
 * program (GRAPH), or multiplied by the native kernels (KERNEL), or made f32 of the compiler's own types of 4 and 8
 * bits (TYPE). AUTO: as the engine wants them. */
typedef enum WeightType {
    WEIGHTS_AUTO, WEIGHTS_F32, WEIGHTS_BF16, WEIGHTS_GRAPH, WEIGHTS_KERNEL, WEIGHTS_TYPE
} WeightType;

typedef struct EngineOpts {
    int slots, parked; /* sequences that step; that are only kept */
    int ctx;           /* tokens a sequence can hold */
    int pool;          /* cpu only: tokens whose keys and values all of them can hold together; 0: ctx each */
    int rows;          /* tokens of one step, all its rows together */
    int wanted;        /* result rows of one step */
    int threads;       /* 0: one per physical core */
    KvType kv;
    bool precise; /* activations of 24 bits against quantised weights, f32 KV */
    Bound bound;  /* of keys and values; what cannot refuses */
    const char *isa; /* cpu only: the instruction set of its kernels; NULL: the best that the machine has */
    /* The compiled engine only; the others leave them as they are. */
    const struct HloDevice *device; /* a row of hlo/devices.def */
    const char *spec;               /* what the device wants to know: which plugin; borrowed by open */
    const char *graphs; /* a directory of programs made elsewhere; NULL: the engine makes them */
    WeightType weights; /* AUTO: what is fastest, or as the programs of `graphs` take them */
    int devices;        /* that share the model (hlo/shard.h); 0: one */
    const char *cache;  /* directory of compiled programs; NULL: none is kept; borrowed by open */
} EngineOpts;

KvType kv_type_of(const Graph *g, const EngineOpts *o); /* what AUTO stands for */

/* Bytes that an engine with these options will hold, in this process or on a device. */
typedef struct Needs {
    size_t weights;  /* in whatever form; those that it reads in the file as they are count too */
    size_t sequence; /* one of them, full */
    size_t work;     /* activations, results, states to go back to */
} Needs;

typedef enum Want { WANT_NONE, WANT_ARGMAX, WANT_TOPK, WANT_LOGITS } Want;

/* One row per slot and step: n tokens at positions pos .. pos+n-1; pos == the slot's length. */
typedef struct Row {
    int slot, pos, n;
    const int32_t *tok; /* checked by the engine against the vocabulary */
    Want want;          /* of the last token, or of all n */
    bool all;
    bool hidden; /* also what the head is given; with WANT_NONE that alone */
    int k;       /* TOPK: 1 .. V */
    bool provisional; /* its tokens may be taken back, all or some, whatever states there are; none is evicted */
} Row;

/* Owned by the engine until its next step. n is 0, 1 or the row's n. Ties go to the lower id. */
typedef struct RowOut {
    int n;
    const int32_t *id;   /* ARGMAX [n]; TOPK [n,k], best first */
    const float *logit;  /* ARGMAX [n], the best; TOPK [n,k]; LOGITS [n,V] */
    const float *lse;    /* TOPK [n]: log of the sum of exp over the whole vocabulary */
    const float *hidden; /* [n,D], where the row asked for it */
} RowOut;

typedef struct Step {
    const Row *row;
    int n;
    const RowOut *out; /* result: n of them */
    bool *lost;        /* caller's, [slots]; set where a failed step destroyed a slot's state (its length is 0 then) */
} Step;

typedef struct Engine Engine;

typedef enum StateDir { STATE_SAVE, STATE_LOAD } StateDir;

typedef struct Backend {
    const char *name;
    /* Before it opens, and without much work. What open refuses needs nothing. */
    Needs (*needs)(const Graph *, const EngineOpts *);
    /* Model and graph are borrowed until close. Reserves everything that steps will need. */
    Engine *(*open)(const Model *, const Graph *, const EngineOpts *, Err *);
    /* After a failed step every slot is unchanged or marked lost. Never allocates. ERR_MEMORY: the pool is full. */
    bool (*step)(Engine *, Step *, Err *);
    int (*length)(const Engine *, int seq); /* tokens that a sequence holds: 0 when a step lost it */
    /* Forget tokens from pos on; returns the position reached, <= pos (0 = empty): pos itself where every state GROWS
     * and nothing that is seen from there was dropped behind a window, which only a full pool does; or where what is
     * forgotten belongs to the last row and that was provisional. May compute; logits of the last step do not outlive
     * it. */
    int (*rewind)(Engine *, int seq, int pos);
    /* dst becomes the first pos tokens of src; a FIXED state can only be copied whole (pos is the length, or 0), and
     * what was dropped behind a window can limit pos as it does a rewind. */
    bool (*copy)(Engine *, int dst, int src, int pos, Err *);
    /* Append a sequence's state to io, or replace it from io: a header (engine, model, types, length) and bytes. */
    bool (*state)(Engine *, int seq, Buf *io, StateDir dir, Err *);
    void (*close)(Engine *);
    const BoundOps *bound; /* NULL: keys and values cannot be bounded */
} Backend;

/* NAME, or DEVICE:SPEC for the compiled engine; sets o->device and o->spec, which points into the name. NULL: unknown;
 * err lists them. */
const Backend *backend_find(const char *name, EngineOpts *o, Err *err);

#define BACKEND(name, text) extern const Backend backend_##name;
#include "backend/backends.def"
#undef BACKEND

/* Of rows and results (backend.c; what engines alone share is in shared.h). */

int row_results(const Row *r); /* how many result rows it asks for */

/* Fill a RowOut's ids, logits and lse for one row of logits. */
int32_t logits_argmax(const float *logits, int64_t vocab);
void logits_topk(const float *logits, int64_t vocab, int k, int32_t *id, float *logit); /* best first */
float logits_lse(const float *logits, int64_t vocab);

/* Identity of a model for saved states: names, types and shapes of all weights, and samples of their bytes. */
uint64_t graph_fingerprint(const Graph *g);

#endif
