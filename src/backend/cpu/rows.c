/* The ops that look at one row at a time. Elementwise ones split elements among threads, norms split vectors. */
#include "backend/cpu/cpu.h"

#include <string.h>

enum { ELEMENT_GRAIN = 64 };

/* Where b goes on from element i: it is as long as a, or a vector that repeats. */
typedef struct Span {
    int64_t begin, end, period;
} Span;

static Span span_of(const Engine *e, const Instr *in, int thread, int threads) {
    Span s = {0};
    int64_t n = instr_rows(e, in) * in->width;
    pool_share(n, ELEMENT_GRAIN, thread, threads, &s.begin, &s.end);
    const Shape *b = &e->graph->node[in->node->in[1]].shape;
    s.period = b->rows == ROWS_NONE ? shape_elems(b) : n;
    return s;
}

static int64_t run_length(Span s, int64_t i) {
    int64_t left = s.period - i % s.period;
    return left < s.end - i ? left : s.end - i;
}

void cpu_add(const Engine *e, const Instr *in, int thread, int threads) {
    Span s = span_of(e, in, thread, threads);
    for (int64_t i = s.begin, n; i < s.end; i += n) {
        const float *a = (const float *)in->in[0] + i, *b = (const float *)in->in[1] + i % s.period;
        float *out = (float *)in->out + i;
        n = run_length(s, i);
        for (int64_t k = 0; k < n; k++) out[k] = a[k] + b[k];
    }
}

void cpu_mul(const Engine *e, const Instr *in, int thread, int threads) {
    Span s = span_of(e, in, thread, threads);
    for (int64_t i = s.begin, n; i < s.end; i += n) {
        const float *a = (const float *)in->in[0] + i, *b = (const float *)in->in[1] + i % s.period;
        float *out = (float *)in->out + i;
        n = run_length(s, i);
        for (int64_t k = 0; k < n; k++) out[k] = a[k] * b[k];
    }
}

void cpu_act(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t begin, end;
    pool_share(instr_rows(e, in) * in->width, ELEMENT_GRAIN, thread, threads, &begin, &end);
    e->kernels->act(in->node->act, (const float *)in->in[0] + begin, end - begin, (float *)in->out + begin);
}

/* Input i, which is as long as the last dimension or the last ones, where it meets element `at`. */
static const float *norm_weight(const Engine *e, const Instr *in, int i, int64_t at) {
    if (i >= in->node->n_in) return NULL;
    return (const float *)in->in[i] + at % shape_elems(&e->graph->node[in->node->in[i]].shape);
}

void cpu_rmsnorm(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t last = shape_last(&in->node->shape), begin, end;
    pool_share(instr_rows(e, in) * (in->width / last), 1, thread, threads, &begin, &end);
    for (int64_t v = begin; v < end; v++)
        e->kernels->rmsnorm((const float *)in->in[0] + v * last, norm_weight(e, in, 1, v * last), last,
                            (float)in->node->eps, (float *)in->out + v * last);
}

void cpu_layernorm(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t last = shape_last(&in->node->shape), begin, end;
    pool_share(instr_rows(e, in) * (in->width / last), 1, thread, threads, &begin, &end);
    for (int64_t v = begin; v < end; v++)
        e->kernels->layernorm((const float *)in->in[0] + v * last, norm_weight(e, in, 1, v * last),
                              norm_weight(e, in, 2, v * last), last, (float)in->node->eps,
                              (float *)in->out + v * last);
}

void cpu_wanted(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t begin, end;
    pool_share(e->m, 1, thread, threads, &begin, &end);
    for (int64_t r = begin; r < end; r++)
        memcpy((float *)in->out + r * in->width, (const float *)in->in[0] + e->want_token[r] * in->width,
               (size_t)in->width * sizeof(float));
}

void cpu_slice(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t width = shape_last(&in->node->shape), from = shape_last(&e->graph->node[in->node->in[0]].shape), begin, end;
    pool_share(instr_rows(e, in) * (in->width / width), 1, thread, threads, &begin, &end);
    for (int64_t v = begin; v < end; v++)
        memcpy((float *)in->out + v * width, (const float *)in->in[0] + v * from + in->node->begin,
               (size_t)width * sizeof(float));
}

/* The plan makes an alias of it. */
void cpu_reshape(const Engine *e, const Instr *in, int thread, int threads) {
    (void)e, (void)in, (void)thread, (void)threads;
}
