/* The ops that look at one row at a time and know nothing of positions. */
#include "backend/cpu/cpu.h"

#include <string.h>

void cpu_embed(const Engine *e, const Instr *in, int thread, int threads) {
    const Tensor *table = plan_tensor(e, in, 1);
    size_t row_bytes = dtype_row_bytes(table->dtype, in->width);
    int64_t begin, end;
    instr_share(e, in, thread, threads, &begin, &end);
    for (int64_t r = begin; r < end; r++)
        dequant_row(table->dtype, (const char *)table->data + (size_t)e->tok[r] * row_bytes, in->width,
                    (float *)in->out + r * in->width);
}

/* b is rows like a, or a weight vector that repeats along a row: from one row to the next it moves by b_row, and within
 * a row it is `period` long. */
typedef struct Pair {
    const float *a, *b;
    float *out;
    int64_t begin, end, b_row, period;
} Pair;

static Pair pair_of(const Engine *e, const Instr *in, int thread, int threads) {
    const Shape *b = &e->graph->node[in->node->in[1]].shape;
    bool vector = b->rows == ROWS_NONE;
    Pair p = {.a = in->in[0], .b = in->in[1], .out = in->out, .b_row = vector ? 0 : in->width, .period = shape_elems(b)};
    instr_share(e, in, thread, threads, &p.begin, &p.end);
    return p;
}

void cpu_add(const Engine *e, const Instr *in, int thread, int threads) {
    Pair p = pair_of(e, in, thread, threads);
    for (int64_t r = p.begin; r < p.end; r++)
        for (int64_t i = r * in->width; i < (r + 1) * in->width; i += p.period)
            for (int64_t k = 0; k < p.period; k++) p.out[i + k] = p.a[i + k] + p.b[r * p.b_row + k];
}

void cpu_mul(const Engine *e, const Instr *in, int thread, int threads) {
    Pair p = pair_of(e, in, thread, threads);
    for (int64_t r = p.begin; r < p.end; r++)
        for (int64_t i = r * in->width; i < (r + 1) * in->width; i += p.period)
            for (int64_t k = 0; k < p.period; k++) p.out[i + k] = p.a[i + k] * p.b[r * p.b_row + k];
}

void cpu_act(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t begin, end;
    instr_share(e, in, thread, threads, &begin, &end);
    e->kernels->act(in->node->act, (const float *)in->in[0] + begin * in->width, (end - begin) * in->width,
                    (float *)in->out + begin * in->width);
}

void cpu_rmsnorm(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t last = shape_last(&in->node->shape), begin, end;
    instr_share(e, in, thread, threads, &begin, &end);
    for (int64_t i = begin * in->width; i < end * in->width; i += last)
        e->kernels->rmsnorm((const float *)in->in[0] + i, in->in[1], last, (float)in->node->eps, (float *)in->out + i);
}

void cpu_layernorm(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t last = shape_last(&in->node->shape), begin, end;
    instr_share(e, in, thread, threads, &begin, &end);
    for (int64_t i = begin * in->width; i < end * in->width; i += last)
        e->kernels->layernorm((const float *)in->in[0] + i, in->in[1], in->in[2], last, (float)in->node->eps,
                              (float *)in->out + i);
}

void cpu_quantize(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t begin, end;
    instr_share(e, in, thread, threads, &begin, &end);
    for (int64_t r = begin; r < end; r++)
        e->kernels->quantize((const float *)in->in[0] + r * in->width, in->width,
                             (char *)in->out + (size_t)r * quantized_row(in->width));
}

void cpu_wanted(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t begin, end;
    instr_share(e, in, thread, threads, &begin, &end);
    for (int64_t r = begin; r < end; r++)
        memcpy((float *)in->out + r * in->width, (const float *)in->in[0] + e->want_token[r] * in->width,
               (size_t)in->width * sizeof(float));
}

/* The plan makes an alias of it. */
void cpu_reshape(const Engine *e, const Instr *in, int thread, int threads) {
    (void)e, (void)in, (void)thread, (void)threads;
}
