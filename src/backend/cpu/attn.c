/* Rope, the cache and attention: the ops that know positions. Decode and prefill do the same arithmetic, whoever
 * attends beside a token. */
#include "backend/cpu/cpu.h"

#include <math.h>
#include <string.h>

void cpu_rope_table(const Engine *e, const Instr *in, int thread, int threads) {
    const RopeAttr *r = &in->node->rope;
    int half = r->dims / 2;
    int64_t begin, end;
    instr_share(e, in, thread, threads, &begin, &end);
    for (int64_t t = begin; t < end; t++) {
        float *cosine = (float *)in->out + t * r->dims, *sine = cosine + half;
        for (int i = 0; i < half; i++) {
            double angle = e->pos[t] * r->inv_freq[i];
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

void cpu_rope(const Engine *e, const Instr *in, int thread, int threads) {
    const RopeAttr *r = &in->node->rope;
    int64_t hd = shape_last(&in->node->shape), begin, end;
    instr_share(e, in, thread, threads, &begin, &end);
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

void cpu_cache(const Engine *e, const Instr *in, int thread, int threads) {
    const AttendKernels *a = e->kernels->attend;
    const Kv *kv = &e->kv;
    int64_t heads = in->node->shape.dim[0], hd = in->node->shape.dim[1] / 2, begin, end;
    instr_share(e, in, thread, threads, &begin, &end);
    for (int64_t t = begin; t < end; t++) {
        char *block = kv->data + (size_t)kv_table(kv, e->seq[t])[e->pos[t] / KV_BLOCK] * kv->block_bytes;
        int at = e->pos[t] % KV_BLOCK;
        for (int64_t h = 0; h < heads; h++) {
            const float *k = (const float *)in->in[0] + (t * heads + h) * hd;
            const float *v = (const float *)in->in[1] + (t * heads + h) * hd;
            a->store_key[kv->type](k, hd, block + kv_part(kv, in->state, h, false), at);
            a->store_value[kv->type](v, hd, block + kv_part(kv, in->state, h, true), at);
        }
    }
}

/* ---- attention: a token's positions are summed in spans of ATTN_SPAN, aligned to absolute position, and the spans
 * join in their order. Who makes a span, and when, changes nothing: a step of few tokens deals its spans out to the
 * threads, a step of many its tiles of tokens. */

typedef struct Attention {
    const Engine *e;
    const Instr *in;
    int64_t heads, kv_heads, hd, group; /* group: heads that share keys and values */
} Attention;

static Attention attention_of(const Engine *e, const Instr *in) {
    int64_t heads = in->node->shape.dim[0], kv_heads = e->graph->node[in->node->in[1]].shape.dim[0];
    return (Attention){e, in, heads, kv_heads, in->node->shape.dim[1], heads / kv_heads};
}

/* The item of n heads from `head` on and n_token tokens from `first` on; its positions are left open. */
static AttendItem item_of(const Attention *a, int first, int n_token, int64_t head, int64_t n) {
    const Kv *kv = &a->e->kv;
    int64_t kv_head = head / a->group;
    return (AttendItem){.q = (const float *)a->in->in[0] + first * a->in->width + head * a->hd,
                        .q_token = (size_t)a->in->width,
                        .n_token = n_token,
                        .n_head = (int)n,
                        .hd = a->hd,
                        .scale = (float)a->in->node->attn.scale,
                        .softcap = (float)a->in->node->attn.softcap,
                        .window = (int)a->in->node->attn.window,
                        .pos = a->e->pos[first],
                        .key = kv->data + kv_part(kv, a->in->state, kv_head, false),
                        .value = kv->data + kv_part(kv, a->in->state, kv_head, true),
                        .table = kv_table(kv, a->e->seq[first]),
                        .block_bytes = kv->block_bytes};
}

/* The first span of which a token sees something. */
static int first_span(const Attention *a, int pos) {
    int64_t window = a->in->node->attn.window;
    return window && pos >= window ? (int)((pos + 1 - window) / ATTN_SPAN) : 0;
}

/* A head's sums become its result. A sink is a score without a value. */
static void finish(const Attention *a, int64_t head, AttendPart sums, float *out) {
    const float *sinks = a->in->in[2];
    float sum = *sums.sum + (sinks ? expf(sinks[head] - *sums.max) : 0);
    for (int64_t d = 0; d < a->hd; d++) out[d] = sums.acc[d] / sum;
}

/* Span by span: the first is summed where the result belongs, the others aside. */
static void attend_whole(const Attention *a, AttendItem item, int64_t head, float *out, float *aside) {
    const AttendKernels *k = a->e->kernels->attend;
    int last = item.pos + item.n_token, first = first_span(a, item.pos) * ATTN_SPAN;
    float max[2][ATTEND_QUERIES], sum[2][ATTEND_QUERIES];
    item.stat_token = (size_t)item.n_head;
    for (int begin = first; begin < last; begin += ATTN_SPAN) {
        bool later = begin > first;
        item.begin = begin;
        item.end = last < begin + ATTN_SPAN ? last : begin + ATTN_SPAN;
        item.max = max[later];
        item.sum = sum[later];
        item.acc = later ? aside : out;
        item.acc_token = later ? (size_t)(item.n_head * a->hd) : (size_t)a->in->width;
        k->attend[a->e->kv.type](&item);
        for (int t = 0, i = 0; later && t < item.n_token; t++)
            for (int h = 0; h < item.n_head; h++, i++)
                k->join((AttendPart){&max[0][i], &sum[0][i], out + t * a->in->width + h * a->hd},
                        (AttendPart){&max[1][i], &sum[1][i], aside + i * a->hd}, a->hd);
    }
    for (int t = 0, i = 0; t < item.n_token; t++)
        for (int h = 0; h < item.n_head; h++, i++) {
            float *at = out + t * a->in->width + h * a->hd;
            finish(a, head + h, (AttendPart){&max[0][i], &sum[0][i], at}, at);
        }
}

/* The sums of one span of all tokens and heads: elements, greatest scores, sums. */
static AttendPart part_at(const Attention *a, int span, int64_t token, int64_t head) {
    int64_t n = (int64_t)a->e->n * a->heads, i = token * a->heads + head;
    float *part = a->e->parts + span * n * (a->hd + 2);
    return (AttendPart){part + n * a->hd + i, part + n * (a->hd + 1) + i, part + i * a->hd};
}

static void attend_span(const Attention *a, AttendItem item, int span, int token, int64_t head) {
    AttendPart part = part_at(a, span, token, head);
    int last = item.pos + item.n_token;
    item.begin = span * ATTN_SPAN;
    item.end = last < item.begin + ATTN_SPAN ? last : item.begin + ATTN_SPAN;
    item.max = part.max;
    item.sum = part.sum;
    item.acc = part.acc;
    item.acc_token = (size_t)(a->heads * a->hd);
    item.stat_token = (size_t)a->heads;
    a->e->kernels->attend->attend[a->e->kv.type](&item);
}

/* Deals out, in turn, tiles of tokens by heads that share keys; with `split` each of their spans. Later tiles see more
 * keys: dealing in turn keeps the threads level. */
static void attend_items(const Attention *a, bool split, int thread, int threads) {
    const Engine *e = a->e;
    float *aside = e->parts + (size_t)thread * e->parts_each;
    int64_t turn = 0, n;
    for (int i = 0; i < e->n_tile; i++)
        for (int64_t head = 0; head < a->heads; head += n) {
            int64_t left = a->group - head % a->group;
            n = left < ATTEND_QUERIES ? left : ATTEND_QUERIES;
            int tokens = ATTEND_QUERIES / (int)n;
            for (int t = e->tile[i].first, end = t + e->tile[i].n; t < end; t += tokens) {
                AttendItem item = item_of(a, t, end - t < tokens ? end - t : tokens, head, n);
                float *out = (float *)a->in->out + t * a->in->width + head * a->hd;
                if (!split && turn++ % threads == thread) attend_whole(a, item, head, out, aside);
                for (int s = first_span(a, item.pos); split && s * ATTN_SPAN < item.pos + item.n_token; s++)
                    if (turn++ % threads == thread) attend_span(a, item, s, t, head);
            }
        }
}

static void join_spans(const Attention *a, int thread, int threads) {
    const Engine *e = a->e;
    for (int64_t i = thread; i < e->n * a->heads; i += threads) {
        int64_t t = i / a->heads, head = i % a->heads;
        float *out = (float *)a->in->out + t * a->in->width + head * a->hd;
        int first = first_span(a, e->pos[t]);
        AttendPart whole = part_at(a, first, t, head);
        for (int s = first + 1; s * ATTN_SPAN <= e->pos[t]; s++)
            e->kernels->attend->join(whole, part_at(a, s, t, head), a->hd);
        finish(a, head, whole, out);
    }
}

void cpu_attention(const Engine *e, const Instr *in, int thread, int threads) {
    Attention a = attention_of(e, in);
    int64_t spans = (e->end + ATTN_SPAN - 1) / ATTN_SPAN;
    bool split = threads > 1 && spans > 1 && e->n <= ATTN_SPLIT &&
                 (size_t)(e->n * spans * a.heads * (a.hd + 2)) <= e->parts_all;
    attend_items(&a, split, thread, threads);
    if (!split) return;
    pool_barrier(e->pool);
    join_spans(&a, thread, threads);
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
        if (all > split) split = all;
    }
    e->parts_all = e->parts_each * (size_t)pool_threads(e->pool);
    if (split > MOST) split = MOST;
    if (split > e->parts_all) e->parts_all = split;
    e->parts = mem_pool(e->parts_all * sizeof *e->parts, "sums of attention", err);
    return e->parts != NULL;
}
