/* Bounded keys and values: a token sees the first positions (sinks), a window of those that end in its own, and what
 * was restored for its sequence; nothing else is kept where attention reads. What has left the window is evicted. It
 * can be restored as it was: its values unchanged, its keys turned to the positions that they now count as. */
#ifndef TENON_BACKEND_BOUND_H
#define TENON_BACKEND_BOUND_H

#include "backend/cache.h"
#include "base/err.h"
#include "graph/graph.h"

#include <stdint.h>

typedef struct Bound {
    int sinks, window; /* window 0: nothing is bounded */
    int restored;      /* positions that a slot can have restored at a time */
    int slots;         /* only the first so many slots can; 0: all of them */
    bool keep;         /* what is evicted stays in memory too: room for whole sequences */
    bool spill;        /* what is evicted is written to a file first */
    const char *spill_dir; /* where that file is made; NULL: a file without a name, where temporary files are */
} Bound;

/* What a bounded sequence has. */
typedef struct KvSeen {
    int from;     /* between the sinks and this position there is nothing: the sequence began again here (jump) */
    int place, n; /* the restored ones lie in the cache as if at positions place .. place+n-1 */
} KvSeen;

/* The runs of the token at pos; returns how many, the same for every token of a sequence: of an unbounded one KV_RUNS,
 * of a bounded one BOUND_RUNS. */
enum { BOUND_RUNS = 3 };
int kv_runs(const AttnAttr *a, const Bound *b, const KvSeen *seen, int pos, KvRun *run);

/* The rotation of a state's keys; NULL: they are not rotated, or it holds no keys of attention. */
const RopeAttr *bound_rope(const Graph *g, int state);
/* A key [n] that was rotated for one position, rotated on to the one `by` behind it. */
void bound_turn(const RopeAttr *r, int by, const float *key, int64_t n, float *out);

/* What a saved state must have been made by: the model, and sinks and window if there are any. */
uint64_t bound_fingerprint(const Graph *g, const Bound *b);

/* Can what this graph keeps be bounded? Not if states have a fixed size or windows of their own. */
bool bound_check(const Graph *g, const Bound *b, Err *err);

/* Since the engine was opened; in tokens and bytes. */
typedef struct BoundCounts {
    uint64_t evicted, restored, spilled, read; /* the last two in bytes */
    size_t hot_bytes;  /* of the pool in which keys and values of all sequences are, which never grows */
    size_t cold_bytes; /* in the file now */
} BoundCounts;

struct Engine;

/* What an engine does for bounded sequences. Those that have none of this refuse bounds. */
typedef struct BoundOps {
    /* dst becomes src's sinks and goes on at pos or somewhat before it, as if it had held all that lies between. What
     * its tokens compute is what src's did as soon as they see no further than where it began. The position. */
    int (*jump)(struct Engine *, int dst, int src, int pos);
    /* The tokens of slot dst see from now on, until it is empty, these positions of src as well, as the restored
     * ones from number `at` on; they count as positions `as` and up. False with ERR_STATE: src does not have them. */
    bool (*restore)(struct Engine *, int dst, int src, KvRun span, int at, int as, Err *);
    /* What a state keeps of the position of a head that a sequence sees or has just seen: its key, or value. */
    void (*read)(const struct Engine *, int seq, int state, int head, bool value, int pos, float *out);
    BoundCounts (*counts)(const struct Engine *);
} BoundOps;

#endif
