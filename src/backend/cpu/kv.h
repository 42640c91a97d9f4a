/* Keys and values of all sequences in blocks of KV_BLOCK positions, aligned to absolute position. States that are seen
 * through the same window are a group, which has a pool of blocks of its own. A block holds all states of its group:
 * per state and head a part of keys, then a part of values, as attend.h lays them out. Sequences share blocks by
 * reference; who writes into a block owns it alone.
 *
 * What has left a window stays while its pool has room; when blocks run out it is dropped, of parked sequences first.
 * Then a sequence goes back only as far as what it would see is there, or to its start; into its last row always if
 * that was provisional. A bounded sequence (bound.h) gives its blocks up as they leave the window, and what they held
 * goes to a file if asked for. Changed by the engine thread outside of the walk. */
#ifndef TENON_BACKEND_CPU_KV_H
#define TENON_BACKEND_CPU_KV_H

#include "backend/backend.h"
#include "backend/cpu/spill.h"

/* A type of kv.def. */
typedef struct KvForm {
    size_t bytes;
    bool scaled;
    float (*read)(const char *element);
} KvForm;
extern const KvForm kv_forms[KV_TYPES];

typedef struct KvPlane {
    int group;
    size_t offset; /* in a block */
    size_t rows;   /* position i of row r lies at kv_at(rows, r, i) * bytes */
    size_t bytes;
} KvPlane;

typedef struct KvGroup {
    int64_t window; /* 0: all is seen */
    int n_block, n_free;
    int32_t *table; /* [n_seq][per_seq] */
    int32_t *refs;  /* [n_block] */
    int32_t *free;  /* stack of n_free blocks */
    int32_t *record; /* [n_block] what was spilled of a block that is still in use; NULL: nothing is */
    int32_t *cold;   /* [n_seq][per_seq] and of what a sequence gave up */
    int *gone;      /* [n_seq]: its first blocks, so many, were dropped */
    size_t block_bytes, token_bytes;
    char *data;
} KvGroup;

typedef struct Kv {
    KvType type;
    int n_seq, n_group, n_plane;
    int per_seq;    /* entries of a table: blocks of a full sequence, then of what is restored */
    int full;       /* the former */
    int *len;       /* [n_seq] */
    int *sure;      /* [n_seq]: tokens that are not provisional */
    Bound bound;
    KvSeen *seen;   /* [n_seq] */
    Spill spill;
    BoundCounts counts;
    KvGroup *group; /* [n_group] */
    int *group_of;  /* [n_state] */
    KvPlane *plane; /* per state and head: keys (and their scales), values (and their scales) */
    int *first;     /* [n_state] its first plane */
} Kv;

bool kv_open(Kv *kv, const Graph *g, const EngineOpts *o, KvType type, Err *err);
void kv_close(Kv *kv);
/* Bytes of a bounded sequence, and of what there is beside all of them; added. */
void kv_bounded_needs(const Graph *g, const EngineOpts *o, KvType type, size_t *each, size_t *other);
bool kv_reserve(Kv *kv, const Step *s, Err *err); /* finds blocks for all its tokens, or fails */
void kv_extend(Kv *kv, const Row *row);           /* takes those of a row, all of them its own; len stays */
void kv_stepped(Kv *kv, const Row *row);          /* the row is in */
int kv_reach(const Kv *kv, int seq, int pos);     /* pos, if a sequence can go on from there; else 0 */
void kv_truncate(Kv *kv, int seq, int len);       /* len: within reach */
void kv_copy(Kv *kv, int dst, int src, int len);  /* the same */

/* Saved: all positions, or, if some were dropped (`cut`), of windows only what the next token sees. */
bool kv_is_cut(const Kv *kv, int seq);
size_t kv_saved_bytes(const Kv *kv, int len, bool cut);
void kv_save(const Kv *kv, int seq, Buf *io);
bool kv_load(Kv *kv, int seq, const char *bytes, int len, bool cut, Err *err); /* failed: nothing has changed */

/* Of bounded sequences. jump: see BoundOps. */
int kv_jump(Kv *kv, int dst, int src, int pos);
/* A block of positions of a sequence, where it is or read back into `room` [block_bytes]; NULL: err says why. */
const char *kv_block(Kv *kv, int seq, int block, char *room, Err *err);
/* A plane's bytes of position i of one block to position `at` of another. */
void kv_move_one(const KvPlane *p, const char *from, int i, char *to, int at);
/* Position i of a head's keys (value: values) in a block, n elements as f32. */
void kv_read_one(const Kv *kv, int state, int64_t head, bool value, int64_t n, const char *block, int i, float *out);

static inline const KvGroup *kv_group(const Kv *kv, int state) { return &kv->group[kv->group_of[state]]; }

static inline const int32_t *kv_table(const Kv *kv, int state, int seq) {
    return kv_group(kv, state)->table + (size_t)seq * (size_t)kv->per_seq;
}

/* Of a head's keys, or of its values: elements, and their scales if there are any. */
static inline int kv_planes(const Kv *kv) { return kv_forms[kv->type].scaled ? 2 : 1; }

/* Where a head's keys (value: its values) lie in a block. */
static inline size_t kv_part(const Kv *kv, int state, int64_t head, bool value) {
    return kv->plane[kv->first[state] + (2 * (int)head + value) * kv_planes(kv)].offset;
}

#endif
