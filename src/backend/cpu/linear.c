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

void cpu_linear(const Engine *e, const Instr *in, int thread, int threads) {
    const Tensor *w = plan_tensor(e, in, 1);
    const Kernels *k = e->kernels;
    int64_t width = w->dim[1], begin, end;
    size_t w_row = dtype_row_bytes(w->dtype, width), f32_row = (size_t)width * sizeof(float);
    GemmFn *gemm = in->quantized ? k->gemm_q8[w->dtype] : k->gemm[w->dtype];
    bool unpack = !gemm;
    if (unpack) gemm = k->gemm[DT_F32];
    float *scratch = e->plan.scratch + (size_t)thread * e->plan.scratch_size;
    pool_share(in->width, COLUMN_GRAIN, thread, threads, &begin, &end);
    int64_t panel = linear_panel((int64_t)(unpack ? f32_row : w_row));
    for (int64_t o = begin; o < end; o += panel) {
        Gemm g = {.w = (const char *)w->data + (size_t)o * w_row, .w_row = w_row, .m = end - o < panel ? end - o : panel};
        if (unpack) {
            for (int64_t r = 0; r < g.m; r++)
                k->unpack(w->dtype, (const char *)g.w + (size_t)r * w_row, width, scratch + r * width);
            g.w = scratch;
            g.w_row = f32_row;
        }
        g.x = in->in[0];
        g.x_row = in->quantized ? quantized_row(width) : f32_row;
        g.n = instr_rows(e, in);
        g.k = width;
        g.out = (float *)in->out + o;
        g.out_row = (size_t)in->width;
        gemm(&g);
    }
}
