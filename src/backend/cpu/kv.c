/* The block tables (see kv.h). */
#include "backend/cpu/kv.h"

#include "backend/cpu/cpu.h"
#include "backend/shared.h"

#include <stdlib.h>
#include <string.h>

enum {
    NO_BLOCK = -1,
    ALIGNED = ATTN_SPAN / KV_BLOCK,
    SLACK = 1, /* blocks that a bounded sequence keeps before its window, to go back a little */
};

/* ---- elements */

static float read_f32(const char *at) {
    float f;
    memcpy(&f, at, sizeof f);
    return f;
}

static float read_f16(const char *at) {
    uint16_t h;
    memcpy(&h, at, sizeof h);
    return f16_to_f32(h);
}

static float read_s8(const char *at) { return *(const signed char *)at; }

const KvForm kv_forms[KV_TYPES] = {
#define KV(NAME, name, bytes, scaled, element) [KV_##NAME] = {bytes, scaled, read_##element},
#include "backend/kv.def"
#undef KV
};

static int blocks_of(int64_t len) { return (int)((len + KV_BLOCK - 1) / KV_BLOCK); }

static int32_t *table_of(const Kv *kv, const KvGroup *g, int seq) {
    return g->table + (size_t)seq * (size_t)kv->per_seq;
}

static int32_t *cold_of(const Kv *kv, const KvGroup *g, int seq) {
    return g->cold + (size_t)seq * (size_t)kv->per_seq;
}

static char *block_at(const KvGroup *g, int32_t block) { return g->data + (size_t)block * g->block_bytes; }

static int32_t take_block(KvGroup *g) {
    check(g->n_free > 0);
    int32_t block = g->free[--g->n_free];
    check(g->refs[block] == 0);
    g->refs[block] = 1;
    return block;
}

#define EACH_GROUP(kv, g) for (KvGroup *g = (kv)->group; g < (kv)->group + (kv)->n_group; g++)

/* The first block that a token at pos, or a later one, sees; of the window, if sequences are bounded. */
static int first_seen(const Kv *kv, const KvGroup *g, int pos) {
    KvRun run[BOUND_RUNS];
    const KvSeen none = {0};
    int n = kv_runs(&(AttnAttr){.window = g->window}, &kv->bound, &none, pos, run);
    return run[n > 1].first / KV_BLOCK;
}

/* Blocks at the beginning that a bounded sequence never gives up. */
static int sink_blocks(const Kv *kv) { return kv->bound.window ? blocks_of(kv->bound.sinks) : 0; }

/* ---- open and close */

/* The widest window through which a state is seen; 0: all of it is. */
static int64_t window_of(const Graph *g, Val state) {
    int64_t window = 0;
    for (int i = 0; i < g->n_node; i++)
        for (int k = 0; k < g->node[i].n_in; k++) {
            const Node *n = &g->node[i];
            if (n->in[k] != state) continue;
            if (n->op != OP_attention || !n->attn.window) return 0;
            if (n->attn.window > window) window = n->attn.window;
        }
    return window;
}

static int find_group(Kv *kv, int64_t window) {
    for (int i = 0; i < kv->n_group; i++)
        if (kv->group[i].window == window) return i;
    kv->group[kv->n_group].window = window;
    return kv->n_group++;
}

static void add_plane(Kv *kv, int *at, int group, size_t rows, size_t bytes) {
    KvGroup *g = &kv->group[group];
    kv->plane[(*at)++] = (KvPlane){group, g->block_bytes, rows, bytes};
    g->block_bytes += rows * bytes * KV_BLOCK;
    g->token_bytes += rows * bytes;
}

static void lay_out_blocks(Kv *kv, const Graph *g) {
    bool scaled = kv_forms[kv->type].scaled;
    size_t size = kv_forms[kv->type].bytes;
    for (int s = 0; s < g->n_state; s++)
        if (g->state[s].kind == STATE_GROWS)
            kv->n_plane += 2 * kv_planes(kv) * (int)g->node[g->state[s].node].shape.dim[0];
    kv->plane = mem_new((size_t)kv->n_plane, sizeof *kv->plane);
    kv->first = mem_new((size_t)g->n_state, sizeof *kv->first);
    kv->group = mem_new((size_t)g->n_state, sizeof *kv->group);
    kv->group_of = mem_new((size_t)g->n_state, sizeof *kv->group_of);
    for (int s = 0, at = 0; s < g->n_state; s++) {
        const Node *n = &g->node[g->state[s].node]; /* [K, dk + dv] */
        kv->first[s] = at;
        if (g->state[s].kind != STATE_GROWS) continue;
        int group = kv->group_of[s] = find_group(kv, window_of(g, g->state[s].node));
        int64_t dk = g->node[n->in[0]].shape.dim[1], dv = n->shape.dim[1] - dk;
        for (int64_t h = 0; h < n->shape.dim[0]; h++) {
            add_plane(kv, &at, group, (size_t)dk, size);
            if (scaled) add_plane(kv, &at, group, (size_t)kv_groups(dk), sizeof(uint16_t));
            add_plane(kv, &at, group, 1, (size_t)dv * size);
            if (scaled) add_plane(kv, &at, group, 1, (size_t)kv_groups(dv) * sizeof(uint16_t));
        }
    }
    EACH_GROUP(kv, each) each->block_bytes = (each->block_bytes + 63) & ~(size_t)63;
}

/* Blocks of a bounded sequence. */
static int64_t bounded_blocks(const Kv *kv) {
    int64_t n = blocks_of(kv->bound.sinks) + blocks_of(kv->bound.window) + 2 + SLACK;
    return kv->bound.keep || n > kv->full ? kv->full : n;
}

/* And of what steps and slots need beside: rows, provisional ones and the rows behind them, and what is restored. */
static int64_t other_blocks(const Kv *kv, const EngineOpts *o) {
    int restorers = kv->bound.slots ? kv->bound.slots : o->slots;
    return 2 * blocks_of(o->rows) + (int64_t)restorers * (kv->per_seq - kv->full);
}

/* Blocks of a group: each sequence has all of its own; or as many as were asked for, of which a window never needs more
 * than what it sees of a provisional row and the row behind that. Of bounded ones only those that step have rows. */
static int64_t pool_blocks(const Kv *kv, const KvGroup *g, const EngineOpts *o) {
    int64_t each = kv->full, windowed = blocks_of(g->window + 2 * (int64_t)o->rows) + 1;
    if (kv->bound.window) return kv->n_seq * bounded_blocks(kv) + other_blocks(kv, o);
    if (!o->pool) return kv->n_seq * each;
    if (g->window && windowed < each) each = windowed;
    return kv->n_seq * each < blocks_of(o->pool) ? kv->n_seq * each : blocks_of(o->pool);
}

static bool open_group(Kv *kv, KvGroup *g, const EngineOpts *o, Err *err) {
    size_t entries = (size_t)kv->n_seq * (size_t)kv->per_seq, blocks = (size_t)pool_blocks(kv, g, o), bytes;
    g->n_block = g->n_free = (int)blocks;
    g->table = mem_new(entries, sizeof *g->table);
    g->refs = mem_new(blocks, sizeof *g->refs);
    g->free = mem_new(blocks, sizeof *g->free);
    g->gone = mem_new((size_t)kv->n_seq, sizeof *g->gone);
    for (size_t i = 0; i < entries; i++) g->table[i] = NO_BLOCK;
    for (int i = 0; i < g->n_block; i++) g->free[i] = g->n_block - 1 - i; /* the first block is taken first */
    if (__builtin_mul_overflow(blocks, g->block_bytes, &bytes)) bytes = SIZE_MAX; /* which is refused */
    g->data = mem_pool(bytes, "keys and values", err);
    if (!g->data) return false;
    mem_pool_huge(g->data);
    for (int seq = 0; seq < (kv->bound.slots ? kv->bound.slots : o->slots); seq++)
        for (int b = kv->full; b < kv->per_seq; b++) table_of(kv, g, seq)[b] = take_block(g);
    if (!kv->bound.spill) return true;
    g->record = mem_new(blocks, sizeof *g->record);
    g->cold = mem_new(entries, sizeof *g->cold);
    for (size_t i = 0; i < blocks; i++) g->record[i] = SPILL_NONE;
    for (size_t i = 0; i < entries; i++) g->cold[i] = SPILL_NONE;
    return spill_open(&kv->spill, kv->bound.spill_dir, g->block_bytes, err);
}

/* All but pools. */
static void kv_shape(Kv *kv, const Graph *g, const EngineOpts *o, KvType type) {
    *kv = (Kv){.type = type, .n_seq = o->slots + o->parked, .full = blocks_of(o->ctx), .bound = o->bound};
    if (kv->bound.window) kv->full = (kv->full + ALIGNED - 1) / ALIGNED * ALIGNED; /* bits do not depend on ctx */
    kv->per_seq = kv->full + (kv->bound.window ? blocks_of(kv->bound.restored) : 0);
    kv->len = mem_new((size_t)kv->n_seq, sizeof *kv->len);
    kv->sure = mem_new((size_t)kv->n_seq, sizeof *kv->sure);
    kv->seen = mem_new((size_t)kv->n_seq, sizeof *kv->seen);
    lay_out_blocks(kv, g);
}

bool kv_open(Kv *kv, const Graph *g, const EngineOpts *o, KvType type, Err *err) {
    kv_shape(kv, g, o, type);
    if (!bound_check(g, &kv->bound, err)) return false;
    if ((int64_t)kv->n_seq * kv->per_seq > INT32_MAX)
        return err_set(err, ERR_LIMIT, "%d sequences of %d tokens are too many blocks", kv->n_seq, o->ctx);
    bool ok = true;
    EACH_GROUP(kv, group) ok = ok && open_group(kv, group, o, err);
    return ok;
}

void kv_bounded_needs(const Graph *g, const EngineOpts *o, KvType type, size_t *each, size_t *other) {
    Kv kv;
    kv_shape(&kv, g, o, type);
    EACH_GROUP(&kv, group) {
        *each += (size_t)bounded_blocks(&kv) * group->block_bytes;
        *other += (size_t)other_blocks(&kv, o) * group->block_bytes;
    }
    kv_close(&kv);
}

void kv_close(Kv *kv) {
    EACH_GROUP(kv, g) {
        mem_pool_free(g->data);
        free(g->table);
        free(g->refs);
        free(g->free);
        free(g->gone);
        free(g->record);
        free(g->cold);
    }
    spill_close(&kv->spill);
    free(kv->len);
    free(kv->sure);
    free(kv->seen);
    free(kv->group);
    free(kv->group_of);
    free(kv->plane);
    free(kv->first);
}

/* ---- blocks */

static void drop_block(Kv *kv, KvGroup *g, int32_t *entry) {
    check(g->refs[*entry] > 0);
    if (--g->refs[*entry] == 0) {
        g->free[g->n_free++] = *entry;
        if (g->record) {
            spill_drop(&kv->spill, g->record[*entry]);
            g->record[*entry] = SPILL_NONE;
        }
    }
    *entry = NO_BLOCK;
}

/* A block has left the window of a bounded sequence. It is spilled once, whoever else has it. */
static void evict(Kv *kv, KvGroup *g, int seq, int b) {
    int32_t *entry = &table_of(kv, g, seq)[b];
    if (*entry == NO_BLOCK) return;
    if (g->record) {
        int32_t *record = &g->record[*entry];
        if (*record < 0) *record = spill_put(&kv->spill, block_at(g, *entry));
        spill_keep(&kv->spill, *record);
        cold_of(kv, g, seq)[b] = *record;
    }
    drop_block(kv, g, entry);
    kv->counts.evicted += KV_BLOCK;
}

/* Of a bounded sequence all that a token at pos does not see, nor one somewhat before it. */
static void evict_all(Kv *kv, KvGroup *g, int seq, int pos) {
    if (kv->bound.keep) return;
    for (int last = first_seen(kv, g, pos) - SLACK; g->gone[seq] < last; g->gone[seq]++)
        if (g->gone[seq] >= sink_blocks(kv)) evict(kv, g, seq, g->gone[seq]);
}

/* Drops what has left the window, until so many blocks are free; false: there are not enough. */
static bool find_free(Kv *kv, KvGroup *g, int n) {
    if (kv->bound.window) return g->n_free >= n;
    for (int seq = kv->n_seq - 1; seq >= 0 && g->n_free < n; seq--)
        for (int last = first_seen(kv, g, kv->sure[seq]); g->gone[seq] < last && g->n_free < n; g->gone[seq]++)
            drop_block(kv, g, &table_of(kv, g, seq)[g->gone[seq]]);
    return g->n_free >= n;
}

static bool no_room(const KvGroup *g, int n, Err *err) {
    return err_set(err, ERR_MEMORY, "keys and values: %d blocks of %d tokens are needed, %d of %d are free", n,
                   KV_BLOCK, g->n_free, g->n_block);
}

/* Is the block of the last tokens, into which the next goes, shared? */
static bool shares_last(const Kv *kv, const KvGroup *g, int seq) {
    int len = kv->len[seq];
    return len % KV_BLOCK && g->refs[table_of(kv, g, seq)[len / KV_BLOCK]] > 1;
}

bool kv_reserve(Kv *kv, const Step *s, Err *err) {
    EACH_GROUP(kv, g) {
        int n = 0;
        for (int seq = 0; kv->bound.window && seq < kv->n_seq; seq++) evict_all(kv, g, seq, kv->sure[seq]);
        for (const Row *r = s->row; r < s->row + s->n; r++)
            n += blocks_of(r->pos + r->n) - blocks_of(r->pos) + shares_last(kv, g, r->slot);
        if (!find_free(kv, g, n)) return no_room(g, n, err);
    }
    return true;
}

void kv_extend(Kv *kv, const Row *row) {
    EACH_GROUP(kv, g) {
        int32_t *table = table_of(kv, g, row->slot), *last = &table[row->pos / KV_BLOCK];
        if (shares_last(kv, g, row->slot)) { /* write into a copy */
            int32_t own = take_block(g);
            memcpy(block_at(g, own), block_at(g, *last), g->block_bytes);
            drop_block(kv, g, last);
            *last = own;
        }
        for (int b = blocks_of(row->pos); b < blocks_of(row->pos + row->n); b++) table[b] = take_block(g);
    }
}

void kv_stepped(Kv *kv, const Row *row) {
    kv->len[row->slot] = row->pos + row->n;
    kv->sure[row->slot] = row->provisional ? row->pos : row->pos + row->n;
}

/* ---- sequences */

int kv_reach(const Kv *kv, int seq, int pos) {
    EACH_GROUP(kv, g)
        if (g->gone[seq] > first_seen(kv, g, pos)) return 0;
    return kv->seen[seq].from > pos ? 0 : pos;
}

void kv_truncate(Kv *kv, int seq, int len) {
    check(kv_reach(kv, seq, len) == len);
    EACH_GROUP(kv, g) {
        int32_t *table = table_of(kv, g, seq);
        if (!len) g->gone[seq] = 0;
        for (int b = blocks_of(len); b < blocks_of(kv->len[seq]); b++) {
            if (table[b] != NO_BLOCK) drop_block(kv, g, &table[b]);
            if (!g->cold) continue;
            spill_drop(&kv->spill, cold_of(kv, g, seq)[b]);
            cold_of(kv, g, seq)[b] = SPILL_NONE;
        }
    }
    if (!len) kv->seen[seq] = (KvSeen){0};
    if (len < kv->len[seq]) kv->len[seq] = len;
    if (len < kv->sure[seq]) kv->sure[seq] = len;
}

void kv_copy(Kv *kv, int dst, int src, int len) {
    kv_truncate(kv, dst, dst == src ? len : 0);
    if (dst == src || !len) return;
    EACH_GROUP(kv, g) {
        int32_t *to = table_of(kv, g, dst), *from = table_of(kv, g, src);
        g->gone[dst] = g->gone[src];
        for (int b = 0; b < blocks_of(len); b++) {
            if (from[b] != NO_BLOCK) g->refs[to[b] = from[b]]++;
            if (g->cold) spill_keep(&kv->spill, cold_of(kv, g, dst)[b] = cold_of(kv, g, src)[b]);
        }
    }
    kv->len[dst] = kv->sure[dst] = len;
    kv->seen[dst] = kv->seen[src];
    EACH_GROUP(kv, g)
        if (kv->bound.window) evict_all(kv, g, dst, len);
}

/* ---- bounded sequences */

int kv_jump(Kv *kv, int dst, int src, int pos) {
    pos -= pos % KV_BLOCK;
    int sinks = blocks_of(kv->bound.sinks);
    if (pos <= sinks * KV_BLOCK) { /* it begins behind the sinks themselves */
        kv_copy(kv, dst, src, kv->bound.sinks);
        EACH_GROUP(kv, g) g->gone[dst] = 0;
        kv->seen[dst] = (KvSeen){0};
        return kv->bound.sinks;
    }
    kv_truncate(kv, dst, 0);
    EACH_GROUP(kv, g) {
        for (int b = 0; b < sinks; b++) g->refs[table_of(kv, g, dst)[b] = table_of(kv, g, src)[b]]++;
        g->gone[dst] = pos / KV_BLOCK;
    }
    kv->seen[dst].from = pos;
    return kv->len[dst] = kv->sure[dst] = pos;
}

const char *kv_block(Kv *kv, int seq, int block, char *room, Err *err) {
    const KvGroup *g = kv->group; /* bounded sequences have one group */
    if (block >= blocks_of(kv->len[seq]) && block < kv->full) {
        err_set(err, ERR_STATE, "the sequence has no tokens from %d on", block * KV_BLOCK);
        return NULL;
    }
    if (table_of(kv, g, seq)[block] != NO_BLOCK) return block_at(g, table_of(kv, g, seq)[block]);
    int32_t record = g->cold ? cold_of(kv, g, seq)[block] : SPILL_NONE;
    if (record != SPILL_NONE) return spill_get(&kv->spill, record, room, err) ? room : NULL;
    err_set(err, ERR_STATE, "tokens %d to %d were evicted and not kept", block * KV_BLOCK, (block + 1) * KV_BLOCK);
    return NULL;
}

void kv_move_one(const KvPlane *p, const char *from, int i, char *to, int at) {
    for (int64_t r = 0; r < (int64_t)p->rows; r++)
        memcpy(to + p->offset + kv_at((int64_t)p->rows, r, at) * p->bytes,
               from + p->offset + kv_at((int64_t)p->rows, r, i) * p->bytes, p->bytes);
}

void kv_read_one(const Kv *kv, int state, int64_t head, bool value, int64_t n, const char *block, int i, float *out) {
    const char *part = block + kv_part(kv, state, head, value);
    const KvForm *form = &kv_forms[kv->type];
    const char *scales = part + (size_t)(n * KV_BLOCK) * form->bytes;
    for (int64_t d = 0; d < n; d++) {
        size_t at = value ? (size_t)(i * n + d) : kv_at(n, d, i);
        size_t group = value ? (size_t)(i * kv_groups(n) + d / KV_GROUP) : kv_at(kv_groups(n), d / KV_GROUP, i);
        float scale = form->scaled ? read_f16(scales + group * sizeof(uint16_t)) : 1;
        out[d] = scale * form->read(part + at * form->bytes);
    }
}

/* ---- saved: block by block, plane by plane, row by row, only the positions that are in use */

/* A plane's positions 0 .. n-1 between a block and bytes that hold just them; the result is behind these. */
static char *move(const KvPlane *p, char *block, int n, char *bytes, bool load) {
    for (size_t r = 0; r < p->rows; r++)
        for (int at = 0; at < n; at += KV_RUN) {
            size_t size = (size_t)(n - at < KV_RUN ? n - at : KV_RUN) * p->bytes;
            char *here = block + p->offset + kv_at((int64_t)p->rows, (int64_t)r, at) * p->bytes;
            memcpy(load ? here : bytes, load ? bytes : here, size);
            bytes += size;
        }
    return bytes;
}

/* The first block that is saved of the window of a sequence of `len` tokens; blocks of sinks are saved before it. */
static int first_saved(const Kv *kv, const KvGroup *g, int len, bool cut) {
    int first = cut ? first_seen(kv, g, len) : 0;
    return first > sink_blocks(kv) ? first : 0;
}

static bool is_saved(const Kv *kv, const KvGroup *g, int len, bool cut, int b) {
    return b < sink_blocks(kv) || b >= first_saved(kv, g, len, cut);
}

static int blocks_saved(const Kv *kv, const KvGroup *g, int len, bool cut) {
    int n = 0;
    for (int b = 0; b < blocks_of(len); b++) n += is_saved(kv, g, len, cut, b);
    return n;
}

static void move_all(const Kv *kv, int seq, int len, bool cut, char *bytes, bool load) {
    for (int b = 0; b < blocks_of(len); b++)
        for (const KvPlane *p = kv->plane; p < kv->plane + kv->n_plane; p++) {
            const KvGroup *g = &kv->group[p->group];
            int n = len - b * KV_BLOCK < KV_BLOCK ? len - b * KV_BLOCK : KV_BLOCK;
            if (is_saved(kv, g, len, cut, b))
                bytes = move(p, block_at(g, table_of(kv, g, seq)[b]), n, bytes, load);
        }
}

bool kv_is_cut(const Kv *kv, int seq) {
    EACH_GROUP(kv, g)
        if (g->gone[seq]) return true;
    return false;
}

size_t kv_saved_bytes(const Kv *kv, int len, bool cut) {
    size_t sum = 0;
    EACH_GROUP(kv, g) { /* the last block is saved, but only its tokens */
        int unsaved = blocks_of(len) - blocks_saved(kv, g, len, cut);
        sum += (size_t)(len - unsaved * KV_BLOCK) * g->token_bytes;
    }
    return sum;
}

void kv_save(const Kv *kv, int seq, Buf *io) {
    size_t bytes = kv_saved_bytes(kv, kv->len[seq], kv_is_cut(kv, seq));
    move_all(kv, seq, kv->len[seq], kv_is_cut(kv, seq), buf_reserve(io, bytes), false);
    io->len += bytes;
}

bool kv_load(Kv *kv, int seq, const char *bytes, int len, bool cut, Err *err) {
    EACH_GROUP(kv, g) { /* what the sequence has alone, it gives back */
        int n = blocks_saved(kv, g, len, cut), own = 0;
        find_free(kv, g, n);
        for (int b = 0; b < blocks_of(kv->len[seq]); b++) {
            int32_t block = table_of(kv, g, seq)[b];
            own += block != NO_BLOCK && g->refs[block] == 1;
        }
        if (g->n_free + own < n) return no_room(g, n, err);
    }
    kv_truncate(kv, seq, 0);
    EACH_GROUP(kv, g) {
        g->gone[seq] = first_saved(kv, g, len, cut);
        for (int b = 0; b < blocks_of(len); b++)
            if (is_saved(kv, g, len, cut, b)) table_of(kv, g, seq)[b] = take_block(g);
    }
    move_all(kv, seq, len, cut, (char *)bytes, true); /* only read */
    kv->len[seq] = kv->sure[seq] = len;
    return true;
}
