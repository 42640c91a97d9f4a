/* conv1d and ssm_scan: the ops whose state has a fixed size. Threads split channels or heads, and a thread takes a
 * head through all tokens of a row while its state is in the first-level cache. Prefill runs the recurrence of decode,
 * step by step: the bits are the same. */
#include "backend/cpu/cpu.h"

#include <string.h>

enum { CHANNEL_GRAIN = 16 };

/* A part of a node's state, and where it is kept for a rewind. */
typedef struct Part {
    float *now, *before;
} Part;

static Part part_of(const Engine *e, const Instr *in, const Row *r, int64_t offset) {
    size_t at = (size_t)r->slot * e->fixed.elems + e->fixed.first[in->state] + (size_t)offset;
    return (Part){e->fixed.now + at, e->fixed.before + at};
}

/* Channels [begin, end) of the tokens of a row. State: the last taps-1 rows of x, the oldest first. */
static void conv_row(const Engine *e, const Instr *in, const Row *r, int64_t first, int64_t begin, int64_t end) {
    const float *w = in->in[1], *bias = in->in[2];
    int64_t width = in->width, n = end - begin, taps = e->graph->node[in->node->in[1]].shape.dim[1];
    Part state = part_of(e, in, r, 0);
    for (int64_t j = 0; r->pos == 0 && j < taps - 1; j++)
        memset(state.now + j * width + begin, 0, (size_t)n * sizeof(float));
    for (int t = 0; t < r->n; t++) {
        const float *x = (const float *)in->in[0] + (first + t) * width;
        float *out = (float *)in->out + (first + t) * width;
        for (int64_t j = 0; t == r->n - r->undo && j < taps - 1; j++)
            memcpy(state.before + j * width + begin, state.now + j * width + begin, (size_t)n * sizeof(float));
        for (int64_t c = begin; c < end; c++) {
            float sum = bias ? bias[c] : 0;
            for (int64_t j = 0; j < taps - 1; j++) sum += w[c * taps + j] * state.now[j * width + c];
            out[c] = sum + w[c * taps + taps - 1] * x[c];
        }
        for (int64_t j = 0; j < taps - 1; j++)
            memcpy(state.now + j * width + begin, (j < taps - 2 ? state.now + (j + 1) * width : x) + begin,
                   (size_t)n * sizeof(float));
    }
}

void cpu_conv1d(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t begin, end, first = 0;
    pool_share(in->width, CHANNEL_GRAIN, thread, threads, &begin, &end);
    for (int i = 0; i < e->step->n && begin < end; i++) {
        conv_row(e, in, &e->step->row[i], first, begin, end);
        first += e->step->row[i].n;
    }
}

static void scan_row(const Engine *e, const Instr *in, const Row *r, int64_t first, int64_t head) {
    const Shape *x = &in->node->shape, *b = &e->graph->node[in->node->in[3]].shape;
    const float *dt = (const float *)in->in[1] + first * x->dim[0] + head;
    int64_t heads = x->dim[0], hd = x->dim[1], n = b->dim[1], row = b->dim[0] * n, group = head * b->dim[0] / heads;
    int64_t decays = shape_elems(&e->graph->node[in->node->in[2]].shape) / heads;
    Part state = part_of(e, in, r, head * hd * n);
    size_t bytes = (size_t)(hd * n) * sizeof(float);
    if (r->pos == 0) memset(state.now, 0, bytes);
    for (int t = 0; t < r->n; t++) {
        if (t == r->n - r->undo) memcpy(state.before, state.now, bytes);
        int64_t at = (first + t) * in->width + head * hd, bc = (first + t) * row + group * n;
        e->kernels->scan(&(Scan){.h = state.now, .p = hd, .n = n, .dt = dt[t * heads],
                                 .a = (const float *)in->in[2] + head * decays, .one_decay = decays == 1,
                                 .b = (const float *)in->in[3] + bc, .c = (const float *)in->in[4] + bc,
                                 .d = ((const float *)in->in[5])[head], .x = (const float *)in->in[0] + at,
                                 .out = (float *)in->out + at});
    }
}

void cpu_ssm_scan(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t begin, end, first = 0;
    pool_share(in->node->shape.dim[0], 1, thread, threads, &begin, &end);
    for (int i = 0; i < e->step->n; i++) {
        for (int64_t head = begin; head < end; head++) scan_row(e, in, &e->step->row[i], first, head);
        first += e->step->row[i].n;
    }
}
