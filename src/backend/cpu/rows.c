/* The ops that look at one row at a time and know nothing of positions. */
#include "backend/cpu/cpu.h"

#include <math.h>
#include <string.h>

/* Of each row r that of the table whose number is id[r]. */
static void look_up(const Engine *e, const Instr *in, const int32_t *ids, int64_t begin, int64_t end) {
    const Tensor *table = plan_tensor(e, in, 1);
    size_t row_bytes = dtype_row_bytes(table->dtype, in->width);
    for (int64_t r = begin; r < end; r++) {
        int32_t id = ids[r];
        float *out = (float *)in->out + r * in->width;
        if (in->packed) {
            size_t panel = pack_panel_bytes(in->packed->type, in->width);
            pack_row(in->packed->type, in->packed->panels + (size_t)(id / PANEL_ROWS) * panel, id % PANEL_ROWS,
                     in->width, out);
        }
        else dequant_row(table->dtype, (const char *)table->data + (size_t)id * row_bytes, in->width, out);
    }
}

void cpu_embed(const Engine *e, const Instr *in, int64_t begin, int64_t end) { look_up(e, in, e->tok, begin, end); }

void cpu_place(const Engine *e, const Instr *in, int64_t begin, int64_t end) { look_up(e, in, e->pos, begin, end); }

/* b is rows like a, a weight vector that repeats along a row, or one number a row: from one row to the next it moves by
 * b_row, and within a row it is `period` long. */
typedef struct Pair {
    const float *a, *b;
    float *out;
    int64_t b_row, period;
} Pair;

static Pair pair_of(const Engine *e, const Instr *in) {
    const Shape *b = &e->graph->node[in->node->in[1]].shape;
    Pair p = {.a = in->in[0], .b = in->in[1], .out = in->out, .period = shape_elems(b)};
    p.b_row = b->rows == ROWS_NONE ? 0 : p.period;
    return p;
}

void cpu_add(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    Pair p = pair_of(e, in);
    for (int64_t r = begin; r < end; r++)
        for (int64_t i = r * in->width; i < (r + 1) * in->width; i += p.period)
            for (int64_t k = 0; k < p.period; k++) p.out[i + k] = p.a[i + k] + p.b[r * p.b_row + k];
}

void cpu_mul(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    Pair p = pair_of(e, in);
    for (int64_t r = begin; r < end; r++)
        for (int64_t i = r * in->width; i < (r + 1) * in->width; i += p.period)
            for (int64_t k = 0; k < p.period; k++) p.out[i + k] = p.a[i + k] * p.b[r * p.b_row + k];
}

void cpu_act(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    e->kernels->act(in->node->act, (const float *)in->in[0] + begin * in->width, (end - begin) * in->width,
                    (float *)in->out + begin * in->width);
}

void cpu_inner(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    enum { SUMS = 8 };
    int64_t vd = shape_last(&in->node->shape), kd = shape_last(&e->graph->node[in->node->in[0]].shape);
    for (int64_t h = begin * (in->width / vd); h < end * (in->width / vd); h++) {
        const float *a = (const float *)in->in[0] + h * kd, *b = (const float *)in->in[1] + h * kd;
        float part[SUMS] = {0}, sum = 0;
        for (int64_t i = 0; i < kd; i++) part[i % SUMS] += a[i] * b[i];
        for (int i = 0; i < SUMS; i++) sum += part[i];
        for (int64_t i = h * vd; i < (h + 1) * vd; i++) ((float *)in->out)[i] = sum * ((const float *)in->in[2])[i];
    }
}

/* Input i, which is as long as the last dimension or the last ones, where it meets element `at`. */
static const float *norm_weight(const Engine *e, const Instr *in, int i, int64_t at) {
    if (i >= in->node->n_in) return NULL;
    return (const float *)in->in[i] + at % shape_elems(&e->graph->node[in->node->in[i]].shape);
}

void cpu_rmsnorm(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    int64_t last = shape_last(&in->node->shape);
    for (int64_t i = begin * in->width; i < end * in->width; i += last) {
        const float *x = (const float *)in->in[0] + i, *w = norm_weight(e, in, 1, i);
        float *out = (float *)in->out + i, eps = (float)in->node->eps;
        if (w) e->kernels->rmsnorm(x, w, last, eps, out);
        else e->recur->unit(x, last, eps, out);
    }
}

void cpu_layernorm(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    int64_t last = shape_last(&in->node->shape);
    for (int64_t i = begin * in->width; i < end * in->width; i += last)
        e->kernels->layernorm((const float *)in->in[0] + i, norm_weight(e, in, 1, i), norm_weight(e, in, 2, i), last,
                              (float)in->node->eps, (float *)in->out + i);
}

/* A row may be several vectors. */
void cpu_quantize(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    int64_t vectors = shape_elems(&e->graph->node[in->node->in[0]].shape) / in->width;
    for (int64_t v = begin * vectors; v < end * vectors; v++)
        e->kernels->quantize((const float *)in->in[0] + v * in->width, in->width, in->digits,
                             (char *)in->out + (size_t)v * quant_row_bytes(in->width, in->digits));
}

void cpu_wanted(const Engine *e, const Instr *in, int thread, int threads) {
    int64_t begin, end;
    pool_share(e->m, 1, thread, threads, &begin, &end);
    for (int64_t r = begin; r < end; r++)
        memcpy((float *)in->out + r * in->width, (const float *)in->in[0] + e->want_token[r] * in->width,
               (size_t)in->width * sizeof(float));
}

/* A row's router logits while its experts are chosen. */
typedef struct Router {
    const float *x, *bias;
    const RouteAttr *attr;
    float max, all; /* of the softmax */
    int64_t group;  /* experts in one */
    bool is_best[ROUTE_MAX_GROUPS];
} Router;

static float score_of(const Router *r, int64_t i) {
    return r->attr->sigmoid ? 1 / (1 + expf(-r->x[i])) : expf(r->x[i] - r->max) / r->all;
}

/* What decides between experts; without a bias and groups the logits themselves do. */
static float key_of(const Router *r, int64_t i) {
    if (!r->bias && r->attr->groups < 2) return r->x[i];
    return score_of(r, i) + (r->bias ? r->bias[i] : 0);
}

/* The k experts with the largest keys among those of [begin, end) in the best groups, in order; of two that are equal
 * the lower. */
static void best_experts(const Router *r, int64_t begin, int64_t end, int64_t k, float *id, float *key) {
    for (int64_t i = begin, found = 0; i < end; i++) {
        if (!r->is_best[i / r->group]) continue;
        float mine = key_of(r, i);
        if (found == k && !(mine > key[k - 1])) continue;
        int64_t at = found < k ? found++ : k - 1;
        for (; at > 0 && mine > key[at - 1]; at--) {
            id[at] = id[at - 1];
            key[at] = key[at - 1];
        }
        id[at] = (float)i;
        key[at] = mine;
    }
}

/* Marks the groups whose best keys have the largest sums. */
static void best_groups(Router *r) {
    const RouteAttr *attr = r->attr;
    float sum[ROUTE_MAX_GROUPS] = {0}, id[GROUP_MAX_BEST], key[GROUP_MAX_BEST];
    for (int g = 0; g < attr->groups; g++) r->is_best[g] = true;
    for (int g = 0; g < attr->groups; g++) {
        best_experts(r, g * r->group, (g + 1) * r->group, attr->group_best, id, key);
        for (int i = 0; i < attr->group_best; i++) sum[g] += key[i];
    }
    for (int g = 0; g < attr->groups; g++) {
        int before = 0;
        for (int o = 0; o < attr->groups; o++) before += sum[o] > sum[g] || (sum[o] == sum[g] && o < g);
        r->is_best[g] = before < attr->groups_used;
    }
}

static void sort_ids(float *id, int64_t k) {
    for (int64_t i = 1; i < k; i++) {
        float mine = id[i];
        int64_t at = i;
        for (; at > 0 && mine < id[at - 1]; at--) id[at] = id[at - 1];
        id[at] = mine;
    }
}

void cpu_route(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    const RouteAttr *attr = &in->node->route;
    int64_t experts = shape_elems(&e->graph->node[in->node->in[0]].shape), k = in->node->shape.dim[1];
    int64_t group = attr->groups > 1 ? experts / attr->groups : experts;
    for (int64_t r = begin; r < end; r++) {
        Router row = {(const float *)in->in[0] + r * experts, in->in[1], attr, -INFINITY, 0, group, {true}};
        float *id = (float *)in->out + r * 2 * k, *weight = id + k, chosen = 0;
        for (int64_t i = 0; i < experts; i++) row.max = row.x[i] > row.max ? row.x[i] : row.max;
        for (int64_t i = 0; i < experts; i++) row.all += expf(row.x[i] - row.max);
        if (attr->groups > 1) best_groups(&row);
        best_experts(&row, 0, experts, k, id, weight);
        sort_ids(id, k);
        for (int64_t j = 0; j < k; j++) chosen += weight[j] = score_of(&row, (int64_t)id[j]);
        float factor = (float)attr->scale / (attr->normalise ? chosen : 1);
        for (int64_t j = 0; j < k; j++) weight[j] *= factor;
    }
}

void cpu_expert_sum(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    int64_t k = e->graph->node[in->node->in[0]].shape.dim[0], width = in->width;
    for (int64_t r = begin; r < end; r++) {
        const float *x = (const float *)in->in[0] + r * k * width, *weight = (const float *)in->in[1] + r * 2 * k + k;
        float *out = (float *)in->out + r * width;
        for (int64_t i = 0; i < width; i++) out[i] = weight[0] * x[i];
        for (int64_t j = 1; j < k; j++)
            for (int64_t i = 0; i < width; i++) out[i] += weight[j] * x[j * width + i];
    }
}

void cpu_slice(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    int64_t width = shape_last(&in->node->shape), from = shape_last(&e->graph->node[in->node->in[0]].shape);
    int64_t vectors = in->width / width;
    for (int64_t v = begin * vectors; v < end * vectors; v++)
        memcpy((float *)in->out + v * width, (const float *)in->in[0] + v * from + in->node->begin,
               (size_t)width * sizeof(float));
}

void cpu_concat(const Engine *e, const Instr *in, int64_t begin, int64_t end) {
    int64_t m = shape_last(&e->graph->node[in->node->in[0]].shape), n = shape_last(&in->node->shape) - m;
    int64_t vectors = in->width / (m + n);
    for (int64_t v = begin * vectors; v < end * vectors; v++) {
        float *out = (float *)in->out + v * (m + n);
        memcpy(out, (const float *)in->in[0] + v * m, (size_t)m * sizeof *out);
        memcpy(out + m, (const float *)in->in[1] + v * n, (size_t)n * sizeof *out);
    }
}
