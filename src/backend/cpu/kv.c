/* The block table (see kv.h). */
#include "backend/cpu/kv.h"

#include "backend/cpu/attend.h"

#include <stdlib.h>
#include <string.h>

enum { NO_BLOCK = -1 };

static int blocks_of(int len) { return (len + KV_BLOCK - 1) / KV_BLOCK; }

static int32_t *table_of(const Kv *kv, int seq) { return kv->table + (size_t)seq * (size_t)kv->per_seq; }

static char *block_at(const Kv *kv, int32_t block) { return kv->data + (size_t)block * kv->block_bytes; }

static void add_plane(Kv *kv, int *at, size_t rows, size_t bytes) {
    kv->plane[(*at)++] = (KvPlane){kv->block_bytes, rows, bytes};
    kv->block_bytes += rows * bytes * KV_BLOCK;
    kv->token_bytes += rows * bytes;
}

static void lay_out_block(Kv *kv, const Graph *g) {
    static const size_t sizes[KV_TYPES] = {[KV_F32] = 4, [KV_F16] = 2, [KV_Q8_0] = 1};
    bool grouped = kv->type == KV_Q8_0;
    size_t size = sizes[kv->type];
    for (int s = 0; s < g->n_state; s++)
        if (g->state[s].kind == STATE_GROWS)
            kv->n_plane += (grouped ? 4 : 2) * (int)g->node[g->state[s].node].shape.dim[0];
    kv->plane = mem_new((size_t)kv->n_plane, sizeof *kv->plane);
    kv->first = mem_new((size_t)g->n_state, sizeof *kv->first);
    for (int s = 0, at = 0; s < g->n_state; s++) {
        const Shape *shape = &g->node[g->state[s].node].shape; /* [K, hd of k + hd of v] */
        kv->first[s] = at;
        if (g->state[s].kind != STATE_GROWS) continue;
        size_t hd = (size_t)shape->dim[1] / 2, groups = (size_t)kv_groups((int64_t)hd);
        for (int64_t h = 0; h < shape->dim[0]; h++) {
            add_plane(kv, &at, hd, size);
            if (grouped) add_plane(kv, &at, groups, sizeof(uint16_t));
            add_plane(kv, &at, 1, hd * size);
            if (grouped) add_plane(kv, &at, 1, groups * sizeof(uint16_t));
        }
    }
    kv->block_bytes = (kv->block_bytes + 63) & ~(size_t)63;
}

bool kv_open(Kv *kv, const Graph *g, int n_seq, int ctx, KvType type, Err *err) {
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
    if (kv->data) mem_pool_huge(kv->data);
    return kv->data != NULL;
}

void kv_close(Kv *kv) {
    mem_pool_free(kv->data);
    free(kv->len);
    free(kv->table);
    free(kv->refs);
    free(kv->free);
    free(kv->plane);
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

/* Positions 0 .. n-1 between a block and bytes that hold just them. */
static void gather(const Kv *kv, const char *block, int n, char *out) {
    for (int i = 0; i < kv->n_plane; i++) {
        const KvPlane *p = &kv->plane[i];
        for (size_t r = 0; r < p->rows; r++)
            for (int at = 0; at < n; at += KV_RUN) {
                size_t bytes = (size_t)(n - at < KV_RUN ? n - at : KV_RUN) * p->bytes;
                memcpy(out, block + p->offset + kv_at((int64_t)p->rows, (int64_t)r, at) * p->bytes, bytes);
                out += bytes;
            }
    }
}

static void scatter(const Kv *kv, char *block, int n, const char *in) {
    for (int i = 0; i < kv->n_plane; i++) {
        const KvPlane *p = &kv->plane[i];
        for (size_t r = 0; r < p->rows; r++)
            for (int at = 0; at < n; at += KV_RUN) {
                size_t bytes = (size_t)(n - at < KV_RUN ? n - at : KV_RUN) * p->bytes;
                memcpy(block + p->offset + kv_at((int64_t)p->rows, (int64_t)r, at) * p->bytes, in, bytes);
                in += bytes;
            }
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
        memcpy(block_at(kv, own), block_at(kv, table[last]), kv->block_bytes);
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
        memcpy(block_at(kv, to[whole]), block_at(kv, from[whole]), kv->block_bytes);
    }
    kv->len[dst] = len;
}

/* Saved: block by block, plane by plane, row by row, only the positions that are in use. */
void kv_save(const Kv *kv, int seq, Buf *io) {
    int len = kv->len[seq];
    buf_reserve(io, (size_t)len * kv->token_bytes);
    for (int pos = 0; pos < len; pos += KV_BLOCK) {
        int n = len - pos < KV_BLOCK ? len - pos : KV_BLOCK;
        gather(kv, block_at(kv, table_of(kv, seq)[pos / KV_BLOCK]), n, io->data + io->len);
        io->len += (size_t)n * kv->token_bytes;
    }
}

void kv_load(Kv *kv, int seq, const char *bytes, int len) {
    kv_truncate(kv, seq, 0);
    kv_extend(kv, seq, len);
    for (int pos = 0; pos < len; pos += KV_BLOCK) {
        int n = len - pos < KV_BLOCK ? len - pos : KV_BLOCK;
        scatter(kv, block_at(kv, table_of(kv, seq)[pos / KV_BLOCK]), n, bytes);
        bytes += (size_t)n * kv->token_bytes;
    }
    kv->len[seq] = len;
}
