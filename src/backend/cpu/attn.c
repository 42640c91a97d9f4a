/* Rope, the cache and attention: the ops that know positions. Attention goes through a sequence's blocks in order:
 * per block all scores, then a softmax carried on from the blocks before, then the values. Decode and prefill do the
 * same arithmetic: a token sees count = position + 1 keys, whoever attends beside it. */
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
    int64_t heads = in->node->shape.dim[0], hd = in->node->shape.dim[1] / 2, begin, end;
    instr_share(e, in, thread, threads, &begin, &end);
    for (int64_t t = begin; t < end; t++)
        for (int64_t h = 0; h < heads; h++)
            for (int part = 0; part < 2; part++)
                e->kernels->store[e->kv.type]((const float *)in->in[part] + (t * heads + h) * hd, hd,
                                              kv_at(&e->kv, e->seq[t], in->state, heads, h, part == 1, e->pos[t]));
}

/* One head of a tile of tokens that follow each other in one sequence. */
static void attend(const Engine *e, const Instr *in, AttnTile tile, int64_t head) {
    const Kernels *k = e->kernels;
    const Shape *kv = &e->graph->node[in->node->in[1]].shape;
    int64_t heads = in->node->shape.dim[0], hd = in->node->shape.dim[1], kv_heads = kv->dim[0];
    int64_t kv_head = head * kv_heads / heads;
    const float *q = (const float *)in->in[0] + tile.first * in->width + head * hd;
    float *out = (float *)in->out + tile.first * in->width + head * hd;
    int seq = e->seq[tile.first], first = e->pos[tile.first], last = first + tile.n - 1;
    float scores[ATTN_TOKENS * KV_BLOCK], max[ATTN_TOKENS], sum[ATTN_TOKENS], factor[ATTN_TOKENS];
    int count[ATTN_TOKENS];
    for (int t = 0; t < tile.n; t++) {
        max[t] = -INFINITY;
        sum[t] = 0;
        memset(out + t * in->width, 0, (size_t)hd * sizeof *out);
    }
    for (int block = 0; block <= last; block += KV_BLOCK) {
        int most = last + 1 - block < KV_BLOCK ? last + 1 - block : KV_BLOCK;
        const void *keys = kv_at(&e->kv, seq, in->state, kv_heads, kv_head, false, block);
        k->gemm[e->kv.type](&(Gemm){.w = keys, .w_row = dtype_row_bytes(e->kv.type, hd), .m = most, .x = q,
                                    .x_row = (size_t)in->width * sizeof *q, .n = tile.n, .k = hd, .out = scores,
                                    .out_row = KV_BLOCK});
        for (int t = 0; t < tile.n; t++) {
            count[t] = first + t + 1 - block; /* keys of this block that the token sees */
            count[t] = count[t] < 0 ? 0 : count[t] > KV_BLOCK ? KV_BLOCK : count[t];
            factor[t] = 1;
            if (count[t])
                factor[t] = k->softmax(scores + t * KV_BLOCK, count[t], (float)in->node->scale, &max[t], &sum[t]);
        }
        k->blend[e->kv.type](&(Blend){.v = kv_at(&e->kv, seq, in->state, kv_heads, kv_head, true, block), .width = hd,
                                      .p = scores, .count = count, .factor = factor, .n = tile.n, .acc = out,
                                      .acc_row = (size_t)in->width});
    }
    for (int t = 0; t < tile.n; t++)
        for (int64_t i = 0; i < hd; i++) out[t * in->width + i] /= sum[t];
}

/* Later tiles see more keys: dealing tiles out in turn keeps the threads level. */
void cpu_attention(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t heads = in->node->shape.dim[0];
    for (int64_t i = thread; i < e->n_tile * heads; i += threads) attend(e, in, e->tile[i / heads], i % heads);
}
