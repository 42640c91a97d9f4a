/* Programs that compute nothing of a model (see lower.h): top-k of logits, and states copied, read and written. */
#include "backend/hlo/lower.h"

#include <stdlib.h>
#include <string.h>

HloShape hlo_part_shape(const HloPort *state) {
    HloShape s = state->shape;
    s.dim[0] = 1;
    s.split = 0;
    if (state->kind == STATE_GROWS) s.dim[2] = HLO_BLOCK;
    return s;
}

static bool grows(const HloPort *state) { return state->kind == STATE_GROWS; }

/* Where the part of a sequence stands. */
static void place(Hlo *start, const HloPort *state, Hlo seq, Hlo pos, Hlo zero) {
    for (int i = 0; i < state->shape.rank; i++) start[i] = zero;
    start[0] = seq;
    if (grows(state)) start[2] = pos;
}

typedef struct Moves {
    Emit e;
    const HloPort **state;
    Hlo *arg, *result;
    int n;
} Moves;

/* main(states..., extra...) -> (states if they change, results...) */
static void open_moves(Moves *m, const HloPorts *p, bool with_grows, bool with_fixed, bool change,
                       const HloShape *extra, int n_extra, const HloShape *results, int n_results, Buf *out) {
    size_t most = (size_t)(p->n_state + n_extra + n_results);
    HloShape *in = mem_new(most, sizeof *in), *to = mem_new(most, sizeof *to);
    int *becomes = mem_new(most, sizeof *becomes);
    *m = (Moves){.state = mem_new(most, sizeof *m->state)};
    m->arg = mem_new(most, sizeof *m->arg);
    m->result = mem_new(most, sizeof *m->result);
    for (int i = 0; i < p->n_state; i++) {
        const HloPort *port = &p->result[i];
        if (grows(port) ? !with_grows : !with_fixed) continue;
        becomes[m->n] = change ? m->n : -1;
        in[m->n] = to[m->n] = port->shape;
        m->state[m->n++] = port;
    }
    memcpy(in + m->n, extra, (size_t)n_extra * sizeof *in);
    int kept = change ? m->n : 0;
    if (n_results) memcpy(to + kept, results, (size_t)n_results * sizeof *to);
    for (int i = 0; i < n_extra; i++) becomes[m->n + i] = -1;
    emit_begin(&m->e, out, p->shards.devices, in, becomes, m->n + n_extra, to, kept + n_results, m->arg);
    free(in);
    free(to);
    free(becomes);
}

static bool close_moves(Moves *m, int n_results, Err *err) {
    emit_end(&m->e, m->result, n_results);
    if (m->e.err.code && err) *err = m->e.err;
    free(m->state);
    free(m->arg);
    free(m->result);
    return !m->e.err.code;
}

bool hlo_lower_topk(int64_t rows, int64_t vocab, int64_t k, int devices, Buf *out, Err *err) {
    Emit e;
    HloShape in = SHAPE(HLO_F32, rows, vocab), top = SHAPE(HLO_F32, rows, k), ids = SHAPE(HLO_S32, rows, k);
    Hlo x, result[3];
    emit_begin(&e, out, devices, &in, NULL, 1, (HloShape[]){top, ids, SHAPE(HLO_F32, rows)}, 3, &x);
    emit_topk(&e, x, k, &result[0], &result[1]);
    Hlo max = emit_reduce(&e, "stablehlo.maximum", x, 1, -1e30);
    Hlo p = emit_binary(&e, "stablehlo.subtract", x, emit_spread(&e, max, in, DIMS(0)));
    p = emit_reduce(&e, "stablehlo.add", emit_unary(&e, "stablehlo.exponential", p), 1, 0);
    result[2] = emit_binary(&e, "stablehlo.add", max, emit_unary(&e, "stablehlo.log", p));
    emit_end(&e, result, 3);
    if (e.err.code && err) *err = e.err;
    return !e.err.code;
}

/* Block by block, so that what is copied follows the length. */
bool hlo_lower_copy(const HloPorts *p, bool with_grows, bool with_fixed, Buf *out, Err *err) {
    const HloShape scalars[] = {SCALAR(HLO_S32), SCALAR(HLO_S32), SCALAR(HLO_S32)};
    Moves m;
    Hlo start[HLO_MAX_RANK];
    open_moves(&m, p, with_grows, with_fixed, true, scalars, 3, NULL, 0, out);
    Emit *e = &m.e;
    Hlo src = m.arg[m.n], dst = m.arg[m.n + 1], blocks = m.arg[m.n + 2], zero = emit_splat(e, SCALAR(HLO_S32), 0);
    Hlo *var = mem_new((size_t)m.n + 1, sizeof *var), *next = mem_new((size_t)m.n + 1, sizeof *next);
    int *of = mem_new((size_t)m.n, sizeof *of), n = 1;
    for (int i = 0; i < m.n; i++) {
        m.result[i] = m.arg[i];
        if (grows(m.state[i])) {
            of[n - 1] = i;
            var[n++] = m.arg[i];
            continue;
        }
        place(start, m.state[i], src, zero, zero);
        Hlo part = emit_part(e, m.arg[i], start, hlo_part_shape(m.state[i]));
        place(start, m.state[i], dst, zero, zero);
        m.result[i] = emit_update(e, m.arg[i], part, start);
    }
    if (n > 1) {
        var[0] = zero;
        EmitLoop loop = emit_while_begin(e, var, n);
        emit_while_body(e, &loop, emit_compare(e, "LT", var[0], blocks));
        Hlo pos = emit_scaled(e, "stablehlo.multiply", var[0], HLO_BLOCK);
        next[0] = emit_scaled(e, "stablehlo.add", var[0], 1);
        for (int i = 1; i < n; i++) {
            const HloPort *state = m.state[of[i - 1]];
            place(start, state, src, pos, zero);
            Hlo part = emit_part(e, var[i], start, hlo_part_shape(state));
            place(start, state, dst, pos, zero);
            next[i] = emit_update(e, var[i], part, start);
        }
        emit_while_end(e, &loop, next);
    }
    for (int i = 1; i < n; i++) m.result[of[i - 1]] = var[i];
    free(var);
    free(next);
    free(of);
    return close_moves(&m, m.n, err);
}

/* The shapes of what is read and written. */
static HloShape *part_shapes(const HloPorts *p) {
    HloShape *s = mem_new((size_t)p->n_state + 2, sizeof *s);
    s[0] = s[1] = SCALAR(HLO_S32);
    for (int i = 0; i < p->n_state; i++) s[i + 2] = hlo_part_shape(&p->result[i]);
    return s;
}

bool hlo_lower_read(const HloPorts *p, Buf *out, Err *err) {
    HloShape *part = part_shapes(p);
    Moves m;
    Hlo start[HLO_MAX_RANK];
    open_moves(&m, p, true, true, false, part, 2, part + 2, p->n_state, out);
    Hlo zero = emit_splat(&m.e, SCALAR(HLO_S32), 0);
    Hlo pos = emit_scaled(&m.e, "stablehlo.multiply", m.arg[m.n + 1], HLO_BLOCK);
    for (int i = 0; i < m.n; i++) {
        place(start, m.state[i], m.arg[m.n], pos, zero);
        m.result[i] = emit_part(&m.e, m.arg[i], start, part[i + 2]);
    }
    free(part);
    return close_moves(&m, m.n, err);
}

bool hlo_lower_write(const HloPorts *p, Buf *out, Err *err) {
    HloShape *part = part_shapes(p);
    Moves m;
    Hlo start[HLO_MAX_RANK];
    open_moves(&m, p, true, true, true, part, 2 + p->n_state, NULL, 0, out);
    Hlo zero = emit_splat(&m.e, SCALAR(HLO_S32), 0);
    Hlo pos = emit_scaled(&m.e, "stablehlo.multiply", m.arg[m.n + 1], HLO_BLOCK);
    for (int i = 0; i < m.n; i++) {
        place(start, m.state[i], m.arg[m.n], pos, zero);
        m.result[i] = emit_update(&m.e, m.arg[i], m.arg[m.n + 2 + i], start);
    }
    free(part);
    return close_moves(&m, m.n, err);
}
