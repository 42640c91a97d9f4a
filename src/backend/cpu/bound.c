/* What the engine does for bounded sequences (backend/bound.h) over its tables of blocks. Engine thread. */
#include "backend/cpu/cpu.h"

#include <stdlib.h>
#include <string.h>

enum { KEY_MOST = 1024 }; /* elements of a key */

static int jump(Engine *e, int dst, int src, int pos) {
    check(dst != src && e->kv.len[src] >= e->opts.bound.sinks);
    return kv_jump(&e->kv, dst, src, pos);
}

/* Keys and values of a state's position i in one block to position `at` of another; the keys turned by so much. */
static void restore_one(Engine *e, int state, const char *from, int i, char *to, int at, int by) {
    const Kv *kv = &e->kv;
    const Graph *g = e->graph;
    const Node *n = &g->node[g->state[state].node];
    const RopeAttr *rope = bound_rope(g, state);
    int64_t heads = n->shape.dim[0], dk = g->node[n->in[0]].shape.dim[1];
    int planes = 2 * kv_planes(kv) * (int)heads;
    for (int p = kv->first[state]; p < kv->first[state] + planes; p++) kv_move_one(&kv->plane[p], from, i, to, at);
    for (int64_t h = 0; rope && by && h < heads; h++) {
        float key[KEY_MOST], turned[KEY_MOST];
        check(dk <= KEY_MOST);
        kv_read_one(kv, state, h, false, dk, from, i, key);
        bound_turn(rope, by, key, dk, turned);
        e->kernels->attend->store_key[kv->type](turned, dk, to + kv_part(kv, state, h, false), at);
    }
}

static bool restore(Engine *e, int dst, int src, KvRun span, int at, int as, Err *err) {
    Kv *kv = &e->kv;
    const KvGroup *g = kv->group;
    check(dst >= 0 && dst < (e->opts.bound.slots ? e->opts.bound.slots : e->opts.slots));
    check(at >= 0 && span.n >= 0 && at + span.n <= e->opts.bound.restored);
    if (span.first < kv->seen[src].from || span.first + span.n > kv->len[src])
        return err_set(err, ERR_STATE, "tokens %d to %d are not those that the sequence has, %d to %d", span.first,
                       span.first + span.n, kv->seen[src].from, kv->len[src]);
    if (!e->room) e->room = mem_new(g->block_bytes, 1);
    const char *from = NULL;
    for (int i = 0; i < span.n; i++) {
        int pos = span.first + i, place = at + i;
        if (!from || pos % KV_BLOCK == 0) from = kv_block(kv, src, pos / KV_BLOCK, e->room, err);
        if (!from) return false;
        int32_t block = g->table[(size_t)dst * (size_t)kv->per_seq + (size_t)(kv->full + place / KV_BLOCK)];
        char *to = g->data + (size_t)block * g->block_bytes;
        for (int s = 0; s < e->graph->n_state; s++)
            restore_one(e, s, from, pos % KV_BLOCK, to, place % KV_BLOCK, as - span.first);
    }
    kv->seen[dst].place = kv->full * KV_BLOCK;
    kv->seen[dst].n = at + span.n;
    kv->counts.restored += (uint64_t)span.n;
    return true;
}

static void read_one(const Engine *e, int seq, int state, int head, bool value, int pos, float *out) {
    const Kv *kv = &e->kv;
    const Node *n = &e->graph->node[e->graph->state[state].node];
    int64_t dk = e->graph->node[n->in[0]].shape.dim[1], width = value ? n->shape.dim[1] - dk : dk;
    int32_t block = kv_table(kv, state, seq)[pos / KV_BLOCK];
    check(block >= 0);
    const KvGroup *g = kv_group(kv, state);
    kv_read_one(kv, state, head, value, width, g->data + (size_t)block * g->block_bytes, pos % KV_BLOCK, out);
}

static BoundCounts counts(const Engine *e) {
    const Kv *kv = &e->kv;
    BoundCounts c = kv->counts;
    c.spilled = kv->spill.written;
    c.read = kv->spill.read;
    c.cold_bytes = spill_held(&kv->spill);
    for (int i = 0; i < kv->n_group; i++) c.hot_bytes += (size_t)kv->group[i].n_block * kv->group[i].block_bytes;
    return c;
}

const BoundOps cpu_bound = {jump, restore, read_one, counts};
