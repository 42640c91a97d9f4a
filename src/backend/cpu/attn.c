/* Rope, the cache and attention: the ops that know positions. Decode and prefill do the same arithmetic, whoever
 * attends beside a token. */
#include "backend/cpu/cpu.h"

#include <math.h>
#include <string.h>

void cpu_rope_table(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    const RopeAttr *r = &in->node->rope;
    int half = r->dims / 2;
    for (int64_t t = begin; t < end; t++) {
        float *cosine = (float *)in->out + t * r->dims, *sine = cosine + half;
        for (int i = 0; i < half; i++) {
            double angle = (double)((float)e->pos[t] * r->inv_freq[i]);
            cosine[i] = (float)(cos(angle) * r->magnitude);
            sine[i] = (float)(sin(angle) * r->magnitude);
        }
    }
}

static void rotate(const RopeAttr *r, const float *cosine, const float *x, float *out) {
    int half = r->dims / 2;
    const float *sine = cosine + half;
    for (int i = 0; i < half; i++) {
        int first = r->interleaved ? 2 * i : i, second = r->interleaved ? 2 * i + 1 : i + half;
        float a = x[first], b = x[second];
        out[first] = a * cosine[i] - b * sine[i];
        out[second] = a * sine[i] + b * cosine[i];
    }
}

void cpu_rope(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    (void)e;
    const RopeAttr *r = &in->node->rope;
    int64_t hd = shape_last(&in->node->shape);
    for (int64_t t = begin; t < end; t++) {
        const float *cosine = (const float *)in->in[1] + t * r->dims;
        for (int64_t i = t * in->width; i < (t + 1) * in->width; i += hd) {
            const float *x = (const float *)in->in[0] + i;
            float *out = (float *)in->out + i;
            rotate(r, cosine, x, out);
            if (out != x) memcpy(out + r->dims, x + r->dims, (size_t)(hd - r->dims) * sizeof *out);
        }
    }
}

void cpu_cache(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    const AttendKernels *a = e->kernels->attend;
    const Kv *kv = &e->kv;
    const KvGroup *g = kv_group(kv, in->state);
    int64_t heads = in->node->shape.dim[0], dk = e->graph->node[in->node->in[0]].shape.dim[1];
    int64_t dv = in->node->shape.dim[1] - dk;
    for (int64_t t = begin; t < end; t++) {
        char *block = g->data + (size_t)kv_table(kv, in->state, e->seq[t])[e->pos[t] / KV_BLOCK] * g->block_bytes;
        int at = e->pos[t] % KV_BLOCK;
        for (int64_t h = 0; h < heads; h++) {
            const float *k = (const float *)in->in[0] + (t * heads + h) * dk;
            const float *v = (const float *)in->in[1] + (t * heads + h) * dv;
            a->store_key[kv->type](k, dk, block + kv_part(kv, in->state, h, false), at);
            a->store_value[kv->type](v, dv, block + kv_part(kv, in->state, h, true), at);
        }
    }
}

/* ---- attention: what a token sees is summed in stretches, which then join in their order: what of a run of its list
 * lies in a span of ATTN_SPAN positions, spans being aligned to absolute position. Who makes a stretch, and when,
 * changes nothing: a step of few tokens deals its stretches out to the threads, a step of many its tiles of tokens. */

typedef struct Attention {
    const Engine *e;
    const Instr *in;
    int64_t heads, kv_heads, dk, dv, group; /* group: heads that share keys and values */
} Attention;

static Attention attention_of(const Engine *e, const Instr *in) {
    const Shape *q = &e->graph->node[in->node->in[0]].shape, *kv = &e->graph->node[in->node->in[1]].shape;
    int64_t heads = q->dim[0], kv_heads = kv->dim[0];
    return (Attention){e, in, heads, kv_heads, q->dim[1], in->node->shape.dim[1], heads / kv_heads};
}

/* What a thread is dealt: an item and where its results go. Of a whole one all stretches from this one on are its own;
 * others are a stretch whose sums are joined with those of its neighbours later. */
typedef struct Turn {
    AttendItem item;
    int64_t head;
    int token;
    bool whole;
    int runs, nth, run_end; /* how many there are; that in which the stretch lies, and where it ends for the last token
                             * that sees of it */
    KvRun run[ATTN_TOKENS]; /* that run of each token */
} Turn;

/* The runs of the turn's tokens: the one that is next, and how many there are. */
static int runs_of(const Attention *a, Turn *turn) {
    const Engine *e = a->e;
    int runs = 1;
    for (int t = 0; t < turn->item.n_token; t++) {
        KvRun list[BOUND_RUNS];
        runs = kv_runs(&a->in->node->attn, &e->opts.bound, &e->kv.seen[e->seq[turn->token]], e->pos[turn->token + t],
                       list);
        turn->run[t] = list[turn->nth];
    }
    return runs;
}

/* n_token tokens from `first` on and n heads from `head` on; before the first stretch. */
static Turn turn_of(const Attention *a, int first, int n_token, int64_t head, int64_t n, bool whole) {
    const Kv *kv = &a->e->kv;
    const KvGroup *g = kv_group(kv, a->in->state);
    int64_t kv_head = head / a->group;
    Turn turn = {.head = head, .token = first, .whole = whole};
    turn.item = (AttendItem){.q = (const float *)a->in->in[0] + (first * a->heads + head) * a->dk,
                             .q_token = (size_t)(a->heads * a->dk),
                             .n_token = n_token,
                             .n_head = (int)n,
                             .dk = a->dk,
                             .dv = a->dv,
                             .scale = (float)a->in->node->attn.scale,
                             .softcap = (float)a->in->node->attn.softcap,
                             .key = g->data + kv_part(kv, a->in->state, kv_head, false),
                             .value = g->data + kv_part(kv, a->in->state, kv_head, true),
                             .table = kv_table(kv, a->in->state, a->e->seq[first]),
                             .block_bytes = g->block_bytes};
    turn.runs = runs_of(a, &turn);
    turn.nth = -1;
    return turn;
}

/* On to the next stretch; false behind the last. */
static bool next_stretch(const Attention *a, Turn *turn) {
    AttendItem *item = &turn->item;
    while (item->end == turn->run_end) {
        if (++turn->nth == turn->runs) return false;
        if (turn->nth) runs_of(a, turn);
        const KvRun *run = turn->run;
        int begin = run[0].first;
        turn->run_end = 0;
        for (int t = 0; t < item->n_token; t++) {
            if (run[t].first < begin) begin = run[t].first;
            if (run[t].first + run[t].n > turn->run_end) turn->run_end = run[t].first + run[t].n;
        }
        item->end = begin < turn->run_end ? begin / KV_BLOCK * KV_BLOCK : turn->run_end;
    }
    item->begin = item->end;
    item->end = (item->begin / ATTN_SPAN + 1) * ATTN_SPAN;
    if (item->end > turn->run_end) item->end = turn->run_end;
    return true;
}

/* A head's sums become its result. A sink is a score without a value. */
static void finish(const Attention *a, int64_t head, AttendPart sums, float *out) {
    const float *sinks = a->in->in[2];
    float sum = *sums.sum + (sinks ? expf(sinks[head] - *sums.max) : 0);
    for (int64_t d = 0; d < a->dv; d++) out[d] = sums.acc[d] / sum;
}

/* Stretch by stretch: the first is summed where the result belongs, the others aside. */
static void attend_whole(const Attention *a, const Turn *turn, float *aside) {
    const AttendKernels *k = a->e->kernels->attend;
    Turn next = *turn;
    float max[2][ATTEND_QUERIES], sum[2][ATTEND_QUERIES];
    float *out = (float *)a->in->out + turn->token * a->in->width + turn->head * a->dv;
    KvRun later_run[ATTN_TOKENS];
    for (bool later = false, more = true; more; later = true) {
        AttendItem item = next.item;
        item.run = turn->run;
        if (next.nth != turn->nth) item.run = memcpy(later_run, next.run, sizeof later_run);
        more = next_stretch(a, &next);
        item.next = more ? attend_keys(&next.item, next.item.begin) : turn->item.next;
        item.asked = later || turn->item.asked;
        item.max = max[later];
        item.sum = sum[later];
        item.acc = later ? aside : out;
        item.acc_token = later ? (size_t)(item.n_head * a->dv) : (size_t)a->in->width;
        item.stat_token = (size_t)item.n_head;
        k->attend[a->e->kv.type](&item);
        for (int t = 0, i = 0; later && t < item.n_token; t++)
            for (int h = 0; h < item.n_head; h++, i++)
                k->join((AttendPart){&max[0][i], &sum[0][i], out + t * a->in->width + h * a->dv},
                        (AttendPart){&max[1][i], &sum[1][i], aside + i * a->dv}, a->dv);
    }
    for (int t = 0, i = 0; t < turn->item.n_token; t++)
        for (int h = 0; h < turn->item.n_head; h++, i++) {
            float *at = out + t * a->in->width + h * a->dv;
            finish(a, turn->head + h, (AttendPart){&max[0][i], &sum[0][i], at}, at);
        }
}

/* The sums of a stretch of one token and head, in the pool of all: elements, greatest scores, sums. Only stretches of a
 * single run are dealt out. */
static AttendPart part_of(const Attention *a, const Turn *turn) {
    int64_t n = (int64_t)a->e->n * a->heads, i = turn->token * a->heads + turn->head;
    float *part = a->e->parts + turn->item.begin / ATTN_SPAN * n * (a->dv + 2);
    return (AttendPart){part + n * a->dv + i, part + n * (a->dv + 1) + i, part + i * a->dv};
}

static void attend_stretch(const Attention *a, const Turn *turn) {
    AttendItem item = turn->item;
    AttendPart part = part_of(a, turn);
    item.run = turn->run;
    item.max = part.max;
    item.sum = part.sum;
    item.acc = part.acc;
    item.acc_token = (size_t)(a->heads * a->dv);
    item.stat_token = (size_t)a->heads;
    a->e->kernels->attend->attend[a->e->kv.type](&item);
}

/* All threads enumerate the same turns and claim them by an atomic counter. A turn waits until its thread's next is
 * known, whose keys it asks for. */
typedef struct Deal {
    const Attention *a;
    int thread, gone, mine; /* turns gone by; the number of that which this thread takes next */
    Turn waiting;           /* without tokens: none is */
} Deal;

static void take_turn(Deal *d, const Turn *next) {
    const Engine *e = d->a->e;
    Turn now = d->waiting;
    if (next) d->waiting = *next;
    if (!now.item.n_token) return;
    if (next) now.item.next = attend_keys(&next->item, next->item.begin);
    d->waiting.item.asked = true;
    if (now.whole) attend_whole(d->a, &now, e->parts + (size_t)d->thread * e->parts_each);
    else attend_stretch(d->a, &now);
}

static void deal(Deal *d, const Turn *turn) {
    if (d->gone++ != d->mine) return;
    d->mine = instr_take(d->a->e, d->a->in);
    take_turn(d, turn);
}

/* Deals out tiles of tokens by heads that share keys; with `split` each of their stretches. A prompt's last tiles,
 * which see most, come first. */
static void attend_items(const Attention *a, bool split, int thread) {
    const Engine *e = a->e;
    Deal d = {.a = a, .thread = thread, .mine = instr_take(e, a->in)};
    int64_t n;
    for (int i = e->n_tile - 1; i >= 0; i--) {
        if (a->in->few && !e->tile[i].wanted) continue;
        for (int64_t head = 0; head < a->heads; head += n) {
            int64_t left = a->group - head % a->group;
            n = left < ATTEND_QUERIES ? left : ATTEND_QUERIES;
            int tokens = ATTEND_QUERIES / (int)n;
            for (int t = e->tile[i].first, end = t + e->tile[i].n; t < end; t += tokens) {
                Turn turn = turn_of(a, t, end - t < tokens ? end - t : tokens, head, n, !split);
                for (bool more = next_stretch(a, &turn); more; more = split && next_stretch(a, &turn))
                    deal(&d, &turn);
            }
        }
    }
    take_turn(&d, NULL);
}

static void join_stretches(const Attention *a, int thread, int threads) {
    const Engine *e = a->e;
    for (int64_t i = thread; i < e->n * a->heads; i += threads) {
        int64_t head = i % a->heads;
        Turn turn = turn_of(a, (int)(i / a->heads), 1, head, 1, false);
        next_stretch(a, &turn);
        AttendPart whole = part_of(a, &turn);
        while (next_stretch(a, &turn)) e->kernels->attend->join(whole, part_of(a, &turn), a->dv);
        finish(a, head, whole, (float *)a->in->out + turn.token * a->in->width + head * a->dv);
    }
}

/* Are stretches dealt out one by one? They must join behind a barrier, so only if whole items, of which the longest is
 * more than a quarter of a thread's share, would leave some threads waiting for others. Bounded ones are short. */
static bool is_split(const Attention *a, int threads) {
    const Engine *e = a->e;
    int64_t spans = (e->end + ATTN_SPAN - 1) / ATTN_SPAN, most = 0, all = 0;
    if (threads == 1 || spans == 1 || e->n > ATTN_SPLIT || e->opts.bound.window) return false;
    if ((size_t)(e->n * spans * a->heads * (a->dv + 2)) > e->parts_all) return false;
    for (int i = 0; i < e->n_tile; i++) {
        int64_t n = e->tile[i].n, load = n * (e->pos[e->tile[i].first] + n);
        most = load > most ? load : most;
        all += load * a->kv_heads;
    }
    return most * threads * 4 > all;
}

void cpu_attention(const Engine *e, const Instr *in, int thread, int threads) {
    Attention a = attention_of(e, in);
    bool split = is_split(&a, threads);
    attend_items(&a, split, thread);
    if (!split) return;
    pool_barrier(e->pool);
    join_stretches(&a, thread, threads);
}

/* Room for either way: what a thread keeps aside, and spans as far as a bound that only very long contexts pass. */
bool attn_reserve(Engine *e, Err *err) {
    enum { MOST = 1 << 23 };
    const Graph *g = e->graph;
    size_t spans = (size_t)((e->opts.ctx + ATTN_SPAN - 1) / ATTN_SPAN), split = 0;
    for (int i = 0; i < g->n_node; i++) {
        const Shape *s = &g->node[i].shape;
        if (g->node[i].op != OP_attention) continue;
        size_t each = ATTEND_QUERIES * (size_t)s->dim[1];
        size_t all = ATTN_SPLIT * spans * (size_t)s->dim[0] * (size_t)(s->dim[1] + 2);
        if (each > e->parts_each) e->parts_each = each;
        if (all > split && !e->opts.bound.window) split = all;
    }
    e->parts_all = e->parts_each * (size_t)pool_threads(e->pool);
    if (split > MOST) split = MOST;
    if (split > e->parts_all) e->parts_all = split;
    e->parts = cpu_pool(e, e->parts_all * sizeof *e->parts, "sums of attention", err);
    return e->parts || e->measures;
}
