/* linear. Threads split the output columns; weights are read where they lie, a panel of rows at a
 * time, each panel against all rows of activations while it is in the first-level cache.
 *
 * Float weights meet f32 activations, quantised weights meet quantised ones; in --precise and in the head, quantised
 * weights are unpacked, exactly, into a scratch panel and meet f32 activations. */
#include "backend/cpu/cpu.h"

enum { PANEL_BYTES = 16 << 10, PANEL_MIN = 4, PANEL_MAX = 64, COLUMN_GRAIN = 16 /* a cache line of results */ };

int64_t linear_panel(int64_t row_bytes) {
    int64_t rows = PANEL_BYTES / (row_bytes ? row_bytes : 1) / PANEL_MIN * PANEL_MIN;
    return rows < PANEL_MIN ? PANEL_MIN : rows > PANEL_MAX ? PANEL_MAX : rows;
}

/* How a thread reads the weight of an instruction, and with what it multiplies. */
typedef struct Panels {
    const Tensor *w;
    void (*unpack)(DType t, const void *src, int64_t n, float *out); /* NULL: rows are read where they lie */
    GemmFn *gemm;
    float *scratch;
    int64_t width, rows; /* elements of a row, rows of a panel */
    size_t w_row, x_row; /* bytes */
} Panels;

static Panels panels_of(const Engine *e, const Instr *in, int thread) {
    const Tensor *w = plan_tensor(e, in, 1);
    const Kernels *k = e->kernels;
    Panels p = {.w = w, .width = w->dim[w->rank - 1]};
    size_t f32_row = (size_t)p.width * sizeof(float);
    p.w_row = dtype_row_bytes(w->dtype, p.width);
    p.x_row = in->quantized ? quantized_row(p.width) : f32_row;
    p.gemm = in->quantized ? k->gemm_q8[w->dtype] : k->gemm[w->dtype];
    if (!p.gemm) {
        p.gemm = k->gemm[DT_F32];
        p.unpack = k->unpack;
        p.scratch = e->plan.scratch + (size_t)thread * e->plan.scratch_size;
    }
    p.rows = linear_panel((int64_t)(p.unpack ? f32_row : p.w_row));
    return p;
}

/* A product with weight rows [first, end), at most a panel; the caller adds activations and results. */
static Gemm panel_at(const Panels *p, int64_t first, int64_t end) {
    Gemm g = {.w = (const char *)p->w->data + (size_t)first * p->w_row, .w_row = p->w_row, .x_row = p->x_row};
    g.m = end - first < p->rows ? end - first : p->rows;
    g.k = p->width;
    if (!p->unpack) return g;
    for (int64_t r = 0; r < g.m; r++)
        p->unpack(p->w->dtype, (const char *)g.w + (size_t)r * p->w_row, p->width, p->scratch + r * p->width);
    g.w = p->scratch;
    g.w_row = (size_t)p->width * sizeof(float);
    return g;
}

void cpu_linear(const Engine *e, const Instr *in, int thread, int threads) {
    Panels p = panels_of(e, in, thread);
    int64_t begin, end;
    pool_share(in->width, COLUMN_GRAIN, thread, threads, &begin, &end);
    for (int64_t o = begin; o < end; o += p.rows) {
        Gemm g = panel_at(&p, o, end);
        g.x = in->in[0];
        g.n = instr_rows(e, in);
        g.out = (float *)in->out + o;
        g.out_row = (size_t)in->width;
        p.gemm(&g);
    }
}

/* Expert after expert: a panel of its weights meets every row that chose it while it is in the first-level cache. */
void cpu_expert_linear(const Engine *e, const Instr *in, int thread, int threads) {
    Panels p = panels_of(e, in, thread);
    const float *route = in->in[2], *bias = in->in[3];
    bool one_x = e->graph->node[in->node->in[0]].shape.rank == 1;
    int64_t outs = p.w->dim[1], k = in->node->shape.dim[0], rows = instr_rows(e, in), begin, end;
    pool_share(outs, COLUMN_GRAIN, thread, threads, &begin, &end);
    for (int64_t expert = 0; expert < p.w->dim[0]; expert++) {
        int64_t first = 0; /* of the k * rows choices, the first of this expert */
        while (first < rows * k && route[first / k * 2 * k + first % k] != (float)expert) first++;
        for (int64_t o = begin; o < end && first < rows * k; o += p.rows) {
            Gemm g = panel_at(&p, expert * outs + o, expert * outs + end);
            for (int64_t i = first; i < rows * k; i++) {
                if (route[i / k * 2 * k + i % k] != (float)expert) continue;
                g.x = (const char *)in->in[0] + (size_t)(one_x ? i / k : i) * p.x_row;
                g.n = 1;
                g.out = (float *)in->out + i * outs + o;
                g.out_row = (size_t)outs;
                p.gemm(&g);
                for (int64_t c = 0; c < g.m && bias; c++) g.out[c] += bias[expert * outs + o + c];
            }
        }
    }
}
