/* The block table (see cpu.h). Engine thread, outside of the walk. */
#include "backend/cpu/cpu.h"

#include <stdlib.h>
#include <string.h>

enum { NO_BLOCK = -1 };

static int blocks_of(int len) { return (len + KV_BLOCK - 1) / KV_BLOCK; }

static int32_t *table_of(const Kv *kv, int seq) { return kv->table + (size_t)seq * (size_t)kv->per_seq; }

static char *block_at(const Kv *kv, int32_t block) { return kv->data + (size_t)block * kv->block_bytes; }

static void lay_out_block(Kv *kv, const Graph *g) {
    for (int s = 0; s < g->n_state; s++)
        if (g->state[s].kind == STATE_GROWS) kv->n_region += 2 * (int)g->node[g->state[s].node].shape.dim[0];
    kv->region = mem_new((size_t)kv->n_region, sizeof *kv->region);
    kv->first = mem_new((size_t)g->n_state, sizeof *kv->first);
    for (int s = 0, r = 0; s < g->n_state; s++) {
        const Shape *shape = &g->node[g->state[s].node].shape; /* [K, hd of k + hd of v] */
        kv->first[s] = r;
        if (g->state[s].kind != STATE_GROWS) continue;
        for (int64_t h = 0; h < 2 * shape->dim[0]; h++, r++) {
            kv->region[r] = (KvRegion){kv->block_bytes, dtype_row_bytes(kv->type, shape->dim[1] / 2)};
            kv->block_bytes += KV_BLOCK * kv->region[r].stride;
            kv->token_bytes += kv->region[r].stride;
        }
    }
}

bool kv_open(Kv *kv, const Graph *g, int n_seq, int ctx, DType type, Err *err) {
    *kv = (Kv){.type = type, .n_seq = n_seq, .per_seq = blocks_of(ctx)};
    int64_t blocks = (int64_t)n_seq * kv->per_seq;
    if (blocks > INT32_MAX)
        return err_set(err, ERR_LIMIT, "%d sequences of %d tokens are too many blocks", n_seq, ctx);
    kv->n_block = kv->n_free = (int)blocks;
    kv->len = mem_new((size_t)n_seq, sizeof *kv->len);
    kv->table = mem_new((size_t)blocks, sizeof *kv->table);
    kv->refs = mem_new((size_t)blocks, sizeof *kv->refs);
    kv->free = mem_new((size_t)blocks, sizeof *kv->free);
    for (int i = 0; i < kv->n_block; i++) {
        kv->table[i] = NO_BLOCK;
        kv->free[i] = kv->n_block - 1 - i; /* the first block is taken first */
    }
    lay_out_block(kv, g);
    size_t bytes;
    if (__builtin_mul_overflow((size_t)blocks, kv->block_bytes, &bytes)) bytes = SIZE_MAX; /* which is refused */
    kv->data = mem_pool(bytes, "keys and values", err);
    return kv->data != NULL;
}

void kv_close(Kv *kv) {
    mem_pool_free(kv->data);
    free(kv->len);
    free(kv->table);
    free(kv->refs);
    free(kv->free);
    free(kv->region);
    free(kv->first);
}

static int32_t take_block(Kv *kv) {
    check(kv->n_free > 0);
    int32_t block = kv->free[--kv->n_free];
    check(kv->refs[block] == 0);
    kv->refs[block] = 1;
    return block;
}

static void drop_block(Kv *kv, int32_t block) {
    check(kv->refs[block] > 0);
    if (--kv->refs[block] == 0) kv->free[kv->n_free++] = block;
}

/* The first n positions of a block. */
static void copy_positions(const Kv *kv, int32_t dst, int32_t src, int n) {
    for (int i = 0; i < kv->n_region; i++) {
        const KvRegion *r = &kv->region[i];
        memcpy(block_at(kv, dst) + r->offset, block_at(kv, src) + r->offset, (size_t)n * r->stride);
    }
}

void kv_truncate(Kv *kv, int seq, int len) {
    int32_t *table = table_of(kv, seq);
    for (int b = blocks_of(len); b < blocks_of(kv->len[seq]); b++) {
        drop_block(kv, table[b]);
        table[b] = NO_BLOCK;
    }
    if (len < kv->len[seq]) kv->len[seq] = len;
}

void kv_extend(Kv *kv, int seq, int n) {
    int32_t *table = table_of(kv, seq);
    int len = kv->len[seq], last = len / KV_BLOCK;
    if (len % KV_BLOCK && kv->refs[table[last]] > 1) { /* shared since a rewind: write into a copy */
        int32_t own = take_block(kv);
        copy_positions(kv, own, table[last], len % KV_BLOCK);
        drop_block(kv, table[last]);
        table[last] = own;
    }
    for (int b = blocks_of(len); b < blocks_of(len + n); b++) table[b] = take_block(kv);
}

void kv_copy(Kv *kv, int dst, int src, int len) {
    kv_truncate(kv, dst, dst == src ? len : 0);
    if (dst == src) return;
    int whole = len / KV_BLOCK, rest = len % KV_BLOCK;
    int32_t *to = table_of(kv, dst), *from = table_of(kv, src);
    for (int b = 0; b < whole; b++) {
        to[b] = from[b];
        kv->refs[to[b]]++;
    }
    if (rest) {
        to[whole] = take_block(kv);
        copy_positions(kv, to[whole], from[whole], rest);
    }
    kv->len[dst] = len;
}

/* Saved: block by block, region by region, only the positions that are in use. */
void kv_save(const Kv *kv, int seq, Buf *io) {
    int len = kv->len[seq];
    buf_reserve(io, (size_t)len * kv->token_bytes);
    for (int pos = 0; pos < len; pos += KV_BLOCK) {
        int n = len - pos < KV_BLOCK ? len - pos : KV_BLOCK;
        const char *block = block_at(kv, table_of(kv, seq)[pos / KV_BLOCK]);
        for (int i = 0; i < kv->n_region; i++)
            buf_put(io, block + kv->region[i].offset, (size_t)n * kv->region[i].stride);
    }
}

void kv_load(Kv *kv, int seq, const char *bytes, int len) {
    kv_truncate(kv, seq, 0);
    kv_extend(kv, seq, len);
    for (int pos = 0; pos < len; pos += KV_BLOCK) {
        int n = len - pos < KV_BLOCK ? len - pos : KV_BLOCK;
        char *block = block_at(kv, table_of(kv, seq)[pos / KV_BLOCK]);
        for (int i = 0; i < kv->n_region; i++) {
            size_t part = (size_t)n * kv->region[i].stride;
            memcpy(block + kv->region[i].offset, bytes, part);
            bytes += part;
        }
    }
    kv->len[seq] = len;
}
