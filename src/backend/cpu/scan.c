/* conv1d, ssm_scan, delta_rule, wkv and lru: the ops whose state has a fixed size. Threads split channels or heads, and
 * a thread takes a head through all tokens of a row while its state is in the first-level cache. Prefill runs the
 * recurrence of decode, step by step: the bits are the same. */
#include "backend/cpu/cpu.h"

#include <string.h>

enum { CHANNEL_GRAIN = 16 };

/* The node's part of a row's states. */
static float *part_of(const Engine *e, const Instr *in, float *const *states, int row) {
    return states[row] + e->fixed.first[in->state];
}

/* Channels [begin, end) of the tokens of a row. State: the last taps-1 rows of x, the oldest first, which stand in
 * front of the row's own. */
static void conv_row(const Engine *e, const Instr *in, int row, int64_t first, int64_t begin, int64_t end) {
    const float *w = in->in[1], *bias = in->in[2], *x = (const float *)in->in[0] + first * in->width;
    int64_t width = in->width, n = e->step->row[row].n, past = e->graph->node[in->node->in[1]].shape.dim[1] - 1;
    const float *from = part_of(e, in, e->fixed.from, row);
    float *to = part_of(e, in, e->fixed.to, row), *out = (float *)in->out + first * width;
    for (int64_t t = 0; t < n; t++, out += width) {
        for (int64_t c = begin; c < end; c++) out[c] = bias ? bias[c] : 0;
        for (int64_t j = 0; j <= past; j++) {
            const float *tap = t + j < past ? from + (t + j) * width : x + (t + j - past) * width;
            for (int64_t c = begin; c < end; c++) out[c] += w[c * (past + 1) + j] * tap[c];
        }
    }
    for (int64_t j = 0; j < past; j++) /* the later rows are read before they are written */
        memmove(to + j * width + begin, (n + j < past ? from + (n + j) * width : x + (n + j - past) * width) + begin,
                (size_t)(end - begin) * sizeof *to);
}

void cpu_conv1d(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t begin, end, first = 0;
    pool_share(in->width, CHANNEL_GRAIN, thread, threads, &begin, &end);
    for (int i = 0; i < e->step->n && begin < end; i++) {
        conv_row(e, in, i, first, begin, end);
        first += e->step->row[i].n;
    }
}

/* Columns of a scan: those of a head, or heads of one column, which are one matrix. The state of SCAN_BLOCK of them
 * lies together, [n][columns]. */
enum { SCAN_BLOCK = 32 };

/* Block `at`, of one group's columns, through the tokens of a row. */
static void scan_block(const Engine *e, const Instr *in, int row, int64_t first, int64_t head, int64_t at, int64_t p) {
    const Shape *x = &in->node->shape, *b = &e->graph->node[in->node->in[3]].shape;
    int64_t heads = x->dim[0], n = b->dim[1], bc_row = b->dim[0] * n;
    int64_t bc = first * bc_row + head * b->dim[0] / heads * n;
    int64_t decays = shape_elems(&e->graph->node[in->node->in[2]].shape) / heads, block = at - at % SCAN_BLOCK;
    int64_t columns = x->dim[1] == 1 ? heads : x->dim[1], row_at = (x->dim[1] == 1 ? 0 : head * x->dim[1]) + at;
    int64_t width = columns - block < SCAN_BLOCK ? columns - block : SCAN_BLOCK;
    int64_t state = (row_at - (at - block)) * n + (at - block);
    e->recur->scan(&(Scan){.from = part_of(e, in, e->fixed.from, row) + state,
                           .to = part_of(e, in, e->fixed.to, row) + state, .n = n, .p = p, .row = width,
                           .each = x->dim[1] == 1, .a = (const float *)in->in[2] + head * decays, .decays = decays,
                           .d = (const float *)in->in[5] + head, .tokens = e->step->row[row].n,
                           .dt = (const float *)in->in[1] + first * heads + head, .dt_token = heads,
                           .b = (const float *)in->in[3] + bc, .c = (const float *)in->in[4] + bc, .bc_token = bc_row,
                           .x = (const float *)in->in[0] + first * in->width + row_at, .x_token = in->width,
                           .out = (float *)in->out + first * in->width + row_at});
}

/* Columns [begin, end) of a head, or of all heads of one column, which do not all read the same group. */
static void scan_row(const Engine *e, const Instr *in, int row, int64_t first, int64_t head, int64_t begin,
                     int64_t end) {
    int64_t heads = in->node->shape.dim[0], groups = e->graph->node[in->node->in[3]].shape.dim[0];
    bool each = in->node->shape.dim[1] == 1;
    for (int64_t at = begin, next; at < end; at = next) {
        next = at - at % SCAN_BLOCK + SCAN_BLOCK < end ? at - at % SCAN_BLOCK + SCAN_BLOCK : end;
        for (int64_t c = at + 1; each && c < next; c++)
            if (c * groups / heads != at * groups / heads) next = c;
        scan_block(e, in, row, first, each ? at : head, at, next - at);
    }
}

void cpu_ssm_scan(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t begin, end, first = 0, heads = in->node->shape.dim[0], columns = in->node->shape.dim[1];
    pool_share(heads, columns == 1 ? CHANNEL_GRAIN : 1, thread, threads, &begin, &end);
    for (int i = 0; i < e->step->n; i++) {
        if (columns == 1) scan_row(e, in, i, first, 0, begin, end);
        for (int64_t head = begin; columns > 1 && head < end; head++) scan_row(e, in, i, first, head, 0, columns);
        first += e->step->row[i].n;
    }
}

/* Columns [first, first + n) of a head's state, through the tokens of a row. */
static void delta_row(const Engine *e, const Instr *in, int row, int64_t token, int64_t head, int64_t first,
                      int64_t n) {
    const Shape *k = &e->graph->node[in->node->in[1]].shape, *gate = &e->graph->node[in->node->in[3]].shape;
    int64_t heads = in->node->shape.dim[0], vd = in->node->shape.dim[1], groups = k->dim[0], kd = k->dim[1];
    int64_t group = in->node->tiled ? head % groups : head * groups / heads, gates = shape_elems(gate) / heads;
    const float *from = part_of(e, in, e->fixed.from, row) + head * kd * vd + first;
    float *to = part_of(e, in, e->fixed.to, row) + head * kd * vd + first;
    for (int64_t t = token; t < token + e->step->row[row].n; t++, from = to) {
        int64_t at = (t * heads + head) * vd + first, key = (t * groups + group) * kd;
        e->recur->delta(&(Delta){.from = from, .to = to, .n = kd, .p = n, .row = vd, .one_gate = gates == 1,
                                 .a = ((const float *)in->in[4])[head],
                                 .beta = ((const float *)in->in[5])[t * heads + head],
                                 .q = (const float *)in->in[0] + key, .k = (const float *)in->in[1] + key,
                                 .gate = (const float *)in->in[3] + (t * heads + head) * gates,
                                 .v = (const float *)in->in[2] + at, .out = (float *)in->out + at});
    }
}

static void wkv_row(const Engine *e, const Instr *in, int row, int64_t token, int64_t head, int64_t first,
                    int64_t n) {
    int64_t heads = in->node->shape.dim[0], vd = in->node->shape.dim[1];
    int64_t kd = e->graph->node[in->node->in[0]].shape.dim[1];
    const float *from = part_of(e, in, e->fixed.from, row) + head * kd * vd + first;
    float *to = part_of(e, in, e->fixed.to, row) + head * kd * vd + first;
    for (int64_t t = token; t < token + e->step->row[row].n; t++, from = to) {
        int64_t at = (t * heads + head) * vd + first, key = (t * heads + head) * kd;
        e->recur->wkv(&(Wkv){.from = from, .to = to, .n = kd, .p = n, .row = vd,
                             .r = (const float *)in->in[0] + key, .w = (const float *)in->in[1] + key,
                             .k = (const float *)in->in[2] + key, .a = (const float *)in->in[4] + key,
                             .b = (const float *)in->in[5] + key, .v = (const float *)in->in[3] + at,
                             .out = (float *)in->out + at});
    }
}

typedef void ColumnsFn(const Engine *e, const Instr *in, int row, int64_t token, int64_t head, int64_t first,
                       int64_t n);

/* Threads take columns: of whole heads if there are enough of them. A column stays in the cache through all tokens. */
static void by_columns(const Engine *e, const Instr *in, ColumnsFn *run, int thread, int threads) {
    enum { COLUMNS = 64 };
    int64_t begin, end, token = 0, vd = in->node->shape.dim[1], parts = (vd + COLUMNS - 1) / COLUMNS;
    pool_share(in->node->shape.dim[0] * parts, 1, thread, threads, &begin, &end);
    for (int i = 0; i < e->step->n; i++) {
        for (int64_t part = begin; part < end; part++) {
            int64_t first = part % parts * COLUMNS, left = vd - first;
            run(e, in, i, token, part / parts, first, left < COLUMNS ? left : COLUMNS);
        }
        token += e->step->row[i].n;
    }
}

void cpu_delta_rule(const Engine *e, const Instr *in, int thread, int threads) {
    by_columns(e, in, delta_row, thread, threads);
}

void cpu_wkv(const Engine *e, const Instr *in, int thread, int threads) {
    by_columns(e, in, wkv_row, thread, threads);
}

void cpu_lru(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t begin, end, token = 0;
    pool_share(in->width, CHANNEL_GRAIN, thread, threads, &begin, &end);
    for (int i = 0; i < e->step->n && begin < end; i++) {
        const Row *row = &e->step->row[i];
        const float *from = part_of(e, in, e->fixed.from, i) + begin;
        float *to = part_of(e, in, e->fixed.to, i) + begin;
        for (int t = 0; t < row->n; t++, token++, from = to) {
            int64_t at = token * in->width + begin;
            e->recur->lru(&(Lru){.from = from, .to = to, .n = end - begin, .first = row->pos + t == 0,
                                 .x = (const float *)in->in[0] + at, .gate = (const float *)in->in[1] + at,
                                 .a = (const float *)in->in[2] + begin, .out = (float *)in->out + at});
        }
    }
}
