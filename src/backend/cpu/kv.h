/* Keys and values of all sequences in blocks of KV_BLOCK positions, aligned to absolute position. A block holds all
 * layers: per state and head a part of keys, then a part of values, as attend.h lays them out. Sequences share blocks
 * by reference; who writes into a block owns it alone. Every table entry can have a block of its own: the pool never
 * runs out. Changed by the engine thread outside of the walk. */
#ifndef TENON_BACKEND_CPU_KV_H
#define TENON_BACKEND_CPU_KV_H

#include "backend/backend.h"

typedef struct KvPlane {
    size_t offset; /* in a block */
    size_t rows;   /* position i of row r lies at kv_at(rows, r, i) * bytes */
    size_t bytes;
} KvPlane;

typedef struct Kv {
    KvType type;
    int n_seq, n_block, n_free, n_plane;
    int per_seq;    /* blocks of a full sequence */
    int *len;       /* [n_seq] */
    int32_t *table; /* [n_seq][per_seq] */
    int32_t *refs;  /* [n_block] */
    int32_t *free;  /* stack of n_free blocks */
    KvPlane *plane; /* per state and head: keys (and their scales), values (and their scales) */
    int *first;     /* [n_state] its first plane */
    size_t block_bytes, token_bytes;
    char *data;
} Kv;

bool kv_open(Kv *kv, const Graph *g, int n_seq, int ctx, KvType type, Err *err);
void kv_close(Kv *kv);
void kv_extend(Kv *kv, int seq, int n); /* blocks for n more tokens, all of them its own; len stays */
void kv_truncate(Kv *kv, int seq, int len);
void kv_copy(Kv *kv, int dst, int src, int len);
void kv_save(const Kv *kv, int seq, Buf *io);
void kv_load(Kv *kv, int seq, const char *bytes, int len);

static inline const int32_t *kv_table(const Kv *kv, int seq) {
    return kv->table + (size_t)seq * (size_t)kv->per_seq;
}

/* Where a head's keys (value: its values) lie in a block. */
static inline size_t kv_part(const Kv *kv, int state, int64_t head, bool value) {
    int planes = kv->type == KV_Q8_0 ? 2 : 1;
    return kv->plane[kv->first[state] + (2 * (int)head + value) * planes].offset;
}

#endif
