/* linear, head_linear and expert_linear over packed weights. Threads split the output columns by panels, in a
 * broad step the tokens, whose values then stay in the caches of their core.
 *
 * Float weights meet f32 activations; quantised weights meet quantised ones, of 8 bits, in the head of 16, in --precise
 * of 24. */
#include "backend/cpu/cpu.h"

#include <string.h>

enum { EXPERT_BUNCH = 48 }; /* tokens: a multiple of every tile */

/* How a thread reads the weight of an instruction. */
typedef struct Panels {
    const Tensor *w;
    const Kernels *kernels;
    PackType type;
    int digits;
    const uint8_t *panels;
    float *room;     /* scratch: what an expert gathers */
    int64_t k, rows; /* elements of a row; rows of the weight, or of one expert */
    size_t panel_bytes, x_row;
} Panels;

static Panels panels_of(const Engine *e, const Instr *in, int thread) {
    const Tensor *w = plan_tensor(e, in, 1);
    PackType t = in->packed->type;
    Panels p = {.w = w, .kernels = e->kernels, .type = t, .digits = in->digits, .panels = in->packed->panels};
    p.k = w->dim[w->rank - 1];
    p.rows = w->dim[w->rank - 2];
    p.room = e->plan.scratch + (size_t)thread * e->plan.scratch_size;
    p.panel_bytes = pack_panel_bytes(t, p.k);
    p.x_row = in->digits ? quant_row_bytes(p.k, in->digits) : (size_t)p.k * sizeof(float);
    return p;
}

/* What an expert gathers: no row of x is larger than in f32. */
size_t linear_scratch(const Tensor *w) {
    int64_t k = w->dim[w->rank - 1], rows = w->dim[w->rank - 2];
    return w->rank == 3 ? (size_t)(EXPERT_BUNCH * (k + rows + PANEL_ROWS)) : 0;
}

static int64_t panel_count(const Panels *p) { return (p->rows + PANEL_ROWS - 1) / PANEL_ROWS; }

/* Panels [begin, end) times n rows of x; column 0 of out is that of the first row of panel `begin`. */
static void multiply(const Panels *p, int64_t expert, int64_t begin, int64_t end, const char *x, int64_t n, float *out,
                     size_t out_row) {
    int64_t left = p->rows - begin * PANEL_ROWS, most = (end - begin) * PANEL_ROWS;
    if (begin == end) return;
    PanelGemm g = {.x = x, .x_row = p->x_row, .n = n, .k = p->k, .out = out, .out_row = out_row};
    g.w = p->panels + (size_t)(expert * panel_count(p) + begin) * p->panel_bytes;
    g.m = left < most ? left : most;
    kernels_multiply(p->kernels, p->type, p->digits, &g);
}

/* Threads have equal shares of the first panels, and take the last ones as they go: a core that other programs, or the
 * memory, slow down does less. Where a share is small, taking costs more than it brings. */
void cpu_linear(const Engine *e, const Instr *in, int thread, int threads) {
    enum { SHARED_BYTES = 1 << 20, PIECE_BYTES = 1 << 15, TAIL = 8 };
    Panels p = panels_of(e, in, thread);
    int64_t begin, end, count = panel_count(&p), rows = instr_rows(e, in);
    int64_t piece = PIECE_BYTES / (int64_t)p.panel_bytes + 1;
    bool large = (size_t)count * p.panel_bytes >= (size_t)threads * SHARED_BYTES;
    int64_t tail = large && threads > 1 ? count / TAIL : 0;
    pool_share(count - tail, 1, thread, threads, &begin, &end);
    while (begin < end) {
        multiply(&p, 0, begin, end, in->in[0], rows, (float *)in->out + begin * PANEL_ROWS, (size_t)in->width);
        if (!tail) return;
        begin = count - tail + instr_take(e, in) * piece;
        end = begin + piece < count ? begin + piece : count;
    }
}

void cpu_linear_rows(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    Panels p = panels_of(e, in, 0);
    multiply(&p, 0, 0, panel_count(&p), (const char *)in->in[0] + (size_t)begin * p.x_row, end - begin,
             (float *)in->out + begin * in->width, (size_t)in->width);
}

/* Threads split the panels of all heads. */
void cpu_head_linear(const Engine *e, const Instr *in, int thread, int threads) {
    Panels p = panels_of(e, in, thread);
    int64_t heads = p.w->dim[0], each = panel_count(&p), begin, end;
    size_t row = p.x_row;
    p.x_row *= (size_t)heads;
    pool_share(heads * each, 1, thread, threads, &begin, &end);
    for (int64_t head; begin < end; begin = (head + 1) * each) {
        head = begin / each;
        int64_t first = begin % each, last = end - head * each < each ? end - head * each : each;
        multiply(&p, head, first, last, (const char *)in->in[0] + (size_t)head * row, instr_rows(e, in),
                 (float *)in->out + head * p.rows + first * PANEL_ROWS, (size_t)in->width);
    }
}

/* Expert after expert: the rows that chose it are gathered, meet its weights together and go back to their places. */
void cpu_expert_linear(const Engine *e, const Instr *in, int thread, int threads) {
    Panels p = panels_of(e, in, thread);
    const float *route = in->in[2], *bias = in->in[3];
    bool one_x = e->graph->node[in->node->in[0]].shape.rank == 1;
    int64_t k = in->node->shape.dim[0], pairs = instr_rows(e, in) * k, begin, end;
    pool_share(panel_count(&p), 1, thread, threads, &begin, &end);
    if (begin == end) return;
    int64_t first = begin * PANEL_ROWS, width = (end * PANEL_ROWS < p.rows ? end * PANEL_ROWS : p.rows) - first;
    float *y = p.room;
    char *x = (char *)(y + EXPERT_BUNCH * (p.rows + PANEL_ROWS));
    for (int64_t expert = 0; expert < p.w->dim[0]; expert++) {
        int64_t pair[EXPERT_BUNCH], n = 0;
        for (int64_t i = 0; i < pairs; i++) {
            if (route[i / k * 2 * k + i % k] == (float)expert) {
                const char *from = (const char *)in->in[0] + (size_t)(one_x ? i / k : i) * p.x_row;
                memcpy(x + (size_t)n * p.x_row, from, p.x_row);
                pair[n++] = i;
            }
            if (n == 0 || (n < EXPERT_BUNCH && i < pairs - 1)) continue;
            multiply(&p, expert, begin, end, x, n, y, (size_t)width);
            for (int64_t j = 0; j < n; j++) {
                float *out = (float *)in->out + pair[j] * p.rows + first;
                for (int64_t c = 0; c < width; c++)
                    out[c] = y[j * width + c] + (bias ? bias[expert * p.rows + first + c] : 0);
            }
            n = 0;
        }
    }
}
