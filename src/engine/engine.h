/* tn_engine from the inside: a model, its graph, the backend that runs it, and who is in which slot. */
#ifndef TENON_ENGINE_ENGINE_H
#define TENON_ENGINE_ENGINE_H

#include "backend/backend.h"
#include "format/model.h"
#include "graph/graph.h"
#include "tenon.h"

/* How evicted tokens come back: not at all, computed again from their ids, or read from a file. */
typedef enum Restore { RESTORE_NONE, RESTORE_RECOMPUTE, RESTORE_SPILL } Restore;

/* What evicted tokens are searched by (retrieve.h): the queries of heads that share the keys of one kv head. */
typedef struct RecallHead {
    int layer;
    int first, n_head;  /* heads of that layer; 0: none */
    double sink;        /* share of the median length below which a value is a false sink's */
} RecallHead;

typedef struct LoadOpts {
    const char *backend; /* NULL: the default; "pjrt:NAME" names a compiled engine's device too */
    int snapshots;       /* engine.parked, of a model whose states can only be copied whole; 0: as for others */
    EngineOpts engine;   /* ctx 0: the model's own, at most CTX_DEFAULT_MAX; rows, wanted, slots 0: defaults */
    int64_t tokens;      /* of the longest sequence, where it is known: see engine_default_ctx */
    size_t memory;       /* limit for weights, sequences and scratch, which lowers engine.parked (budget.h); 0: none */
    size_t cache;        /* with memory: the part of it that parked sequences may take */
    /* With engine.bound, of which `spill` follows from this. */
    Restore restore;
    int page;        /* tokens of a restored span */
    RecallHead head; /* without one, and if nobody finds it, only what is pinned is restored */
    bool (*find_head)(void *user, uint64_t model, RecallHead *out, Err *err); /* NULL, or: by graph_fingerprint */
    void *user;
    bool all_heads;  /* the queries of all heads of all layers can be read: calibration */
} LoadOpts;

enum { CTX_DEFAULT_MAX = 4096, ROWS_DEFAULT = 512, ROWS_BOUND_LEAST = 64, WANTED_DEFAULT = 64 };

struct tn_engine {
    Model *model;
    Graph graph;
    char *name; /* of the backend, as asked for: "pjrt:cpu" */
    const Backend *backend;
    Engine *engine;
    EngineOpts opts; /* as opened: every default filled in */
    int aside;       /* sequences behind the slots that recall steps (recall.h); parked ones follow */
    Restore restore;
    int page, run_up; /* of recall; tokens before a span on which its keys and values depend */
    RecallHead head;
    uint64_t fingerprint; /* of the graph before it was tapped */
    int key_state, query_state, key_head; /* where its keys and queries are */
    int key_width, value_width;
    double key_scale;
    Needs needs;     /* if there was a limit to memory */
    int64_t vocab;
    Ids ends;        /* what ends a generation, as the files say (format/ends.h) */
    bool *taken; /* [slots] by a session or a scheduler */
    bool *lost;  /* [slots] of the last step */
    tn_session **session; /* [slots] the sessions of tenon.h that are open */
};

/* model is owned by the engine from here on, also on failure. */
tn_engine *engine_open(Model *model, const LoadOpts *opts, Err *err);
void engine_close(tn_engine *e);

/* The context of an engine that is not told one, for a sequence of so many tokens (0: not known); the model is
 * adapted. */
bool engine_default_ctx(const Model *m, int64_t tokens, int *ctx, Err *err);

/* The backend's sequence of slot or parked sequence i, 0 .. slots+parked-1. */
static inline int engine_seq(const tn_engine *e, int i) { return i < e->opts.slots ? i : i + e->aside; }
/* The backend's options: slots with those beside them. */
EngineOpts engine_inner(const tn_engine *e);

/* Slots: -1 if all are taken. */
int engine_take_slot(tn_engine *e);
bool engine_claim_slot(tn_engine *e, int slot); /* this one: false if it is taken */
void engine_give_slot(tn_engine *e, int slot); /* rewinds it to 0 */

#endif
