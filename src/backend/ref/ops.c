/* The ops, as naive as they can be said. Sums that are long are kept in f64, then rounded to f32. */
#include "backend/ref/ref.h"

#include <math.h>
#include <string.h>

void ref_embed(const RefCall *c) {
    int64_t width = c->shape[1]->dim[1];
    memcpy(c->out, c->in[1] + c->id * width, (size_t)width * sizeof *c->out);
}

void ref_place(const RefCall *c) {
    int64_t width = c->shape[1]->dim[1];
    check(c->pos < c->shape[1]->dim[0]);
    memcpy(c->out, c->in[1] + c->pos * width, (size_t)width * sizeof *c->out);
}

/* Sixteen partial sums: as exact as one, and the compiler may vectorise them without reordering anything. */
static float dot(const float *a, const float *b, int64_t n) {
    enum { LANES = 16 };
    float sum[LANES] = {0};
    int64_t i = 0;
    for (; i + LANES <= n; i += LANES)
        for (int k = 0; k < LANES; k++) sum[k] += a[i + k] * b[i + k];
    double total = 0;
    for (; i < n; i++) total += (double)(a[i] * b[i]);
    for (int k = 0; k < LANES; k++) total += (double)sum[k];
    return (float)total;
}

void ref_linear(const RefCall *c) {
    int64_t outs = c->shape[1]->dim[0], ins = c->shape[1]->dim[1];
    for (int64_t o = 0; o < outs; o++) c->out[o] = dot(c->in[0], c->in[1] + o * ins, ins);
}

/* b is a row like a, or a weight of a's last dimension: both are a repeating run of `period` elements. */
void ref_add(const RefCall *c) {
    int64_t n = shape_elems(c->shape[0]), period = shape_elems(c->shape[1]);
    for (int64_t i = 0; i < n; i++) c->out[i] = c->in[0][i] + c->in[1][i % period];
}

void ref_mul(const RefCall *c) {
    int64_t n = shape_elems(c->shape[0]), period = shape_elems(c->shape[1]);
    for (int64_t i = 0; i < n; i++) c->out[i] = c->in[0][i] * c->in[1][i % period];
}

static float activate(ActAttr act, float x) {
    float a = (float)act.a, b = (float)act.b;
    switch (act.kind) {
    case ACT_SILU: return x / (1 + expf(-x));
    case ACT_GELU: return 0.5f * x * (1 + erff(x * 0.70710678f));
    case ACT_GELU_TANH: return 0.5f * x * (1 + tanhf(0.79788456f * (x + 0.044715f * x * x * x)));
    case ACT_SOFTPLUS: return (x > 0 ? x : 0) + log1pf(expf(-fabsf(x)));
    case ACT_SIGMOID: return 1 / (1 + expf(-x));
    case ACT_SCALE: return a * x;
    case ACT_SOFTCAP: return a * tanhf(b * x);
    case ACT_CLAMP: return x < a ? a : x > b ? b : x;
    }
    check(!"an activation");
    return 0;
}

void ref_act(const RefCall *c) {
    for (int64_t i = 0, n = shape_elems(c->shape[0]); i < n; i++) c->out[i] = activate(c->node->act, c->in[0][i]);
}

void ref_rmsnorm(const RefCall *c) {
    int64_t n = shape_elems(c->shape[0]), last = shape_last(c->shape[0]);
    int64_t period = c->in[1] ? shape_elems(c->shape[1]) : 1;
    for (int64_t at = 0; at < n; at += last) {
        const float *x = c->in[0] + at, *w = c->in[1] ? c->in[1] + at % period : NULL;
        double sum = 0;
        for (int64_t i = 0; i < last; i++) sum += (double)x[i] * (double)x[i];
        float scale = (float)(1 / sqrt(sum / (double)last + c->node->eps));
        for (int64_t i = 0; i < last; i++) c->out[at + i] = x[i] * scale * (w ? w[i] : 1);
    }
}

void ref_layernorm(const RefCall *c) {
    int64_t n = shape_elems(c->shape[0]), last = shape_last(c->shape[0]), period = shape_elems(c->shape[1]);
    for (int64_t at = 0; at < n; at += last) {
        const float *x = c->in[0] + at, *w = c->in[1] + at % period;
        double sum = 0, square = 0;
        for (int64_t i = 0; i < last; i++) sum += (double)x[i];
        float mean = (float)(sum / (double)last);
        for (int64_t i = 0; i < last; i++) square += (double)(x[i] - mean) * (double)(x[i] - mean);
        float scale = (float)(1 / sqrt(square / (double)last + c->node->eps));
        for (int64_t i = 0; i < last; i++)
            c->out[at + i] = (x[i] - mean) * scale * w[i] + (c->in[2] ? c->in[2][at % period + i] : 0);
    }
}

void ref_rope(const RefCall *c) {
    const RopeAttr *r = &c->node->rope;
    int64_t heads = c->shape[0]->dim[0], width = c->shape[0]->dim[1];
    memcpy(c->out, c->in[0], (size_t)(heads * width) * sizeof *c->out);
    for (int i = 0; i < r->dims / 2; i++) {
        double angle = (double)((float)c->pos * r->inv_freq[i]);
        float cosine = (float)(cos(angle) * r->magnitude), sine = (float)(sin(angle) * r->magnitude);
        int first = r->interleaved ? 2 * i : i, second = r->interleaved ? 2 * i + 1 : i + r->dims / 2;
        for (int64_t h = 0; h < heads; h++) {
            float a = c->in[0][h * width + first], b = c->in[0][h * width + second];
            c->out[h * width + first] = a * cosine - b * sine;
            c->out[h * width + second] = a * sine + b * cosine;
        }
    }
}

void ref_cache(const RefCall *c) {
    int64_t k = shape_elems(c->shape[0]), v = shape_elems(c->shape[1]);
    float *at = c->state + c->pos * (k + v);
    memcpy(at, c->in[0], (size_t)k * sizeof *at);
    memcpy(at + k, c->in[1], (size_t)v * sizeof *at);
}

/* Per head, one pass over the positions in order: the running maximum rescales what was summed so far. A sink is a
 * score that was there before the first. */
void ref_attention(const RefCall *c) {
    int64_t heads = c->shape[0]->dim[0], dk = c->shape[0]->dim[1], dv = c->node->shape.dim[1];
    int64_t kv_heads = c->shape[1]->dim[0], stride = kv_heads * (dk + dv);
    const AttnAttr *a = &c->node->attn;
    float cap = (float)a->softcap;
    KvRun run[BOUND_RUNS];
    int runs = kv_runs(a, c->bound, c->seen, c->pos, run);
    for (int64_t h = 0; h < heads; h++) {
        int64_t from = h * kv_heads / heads;
        const float *q = c->in[0] + h * dk, *k = c->state + from * dk, *v = c->state + kv_heads * dk + from * dv;
        float *out = c->out + h * dv;
        float max = c->in[2] ? c->in[2][h] : -INFINITY;
        double sum = c->in[2] ? 1 : 0;
        memset(out, 0, (size_t)dv * sizeof *out);
        for (const KvRun *r = run; r < run + runs; r++)
            for (int t = r->first; t < r->first + r->n; t++) {
                float score = dot(q, k + t * stride, dk) * (float)a->scale;
                if (cap > 0) score = cap * tanhf(score / cap);
                float new_max = score > max ? score : max;
                float keep = expf(max - new_max), weight = expf(score - new_max);
                sum = sum * (double)keep + (double)weight;
                for (int64_t i = 0; i < dv; i++) out[i] = out[i] * keep + weight * v[t * stride + i];
                max = new_max;
            }
        for (int64_t i = 0; i < dv; i++) out[i] = (float)((double)out[i] / sum);
    }
}

/* State: k-1 rows of x, the oldest first. */
void ref_conv1d(const RefCall *c) {
    int64_t width = c->shape[1]->dim[0], taps = c->shape[1]->dim[1], past = (taps - 1) * width;
    for (int64_t i = 0; i < width; i++) {
        const float *w = c->in[1] + i * taps;
        double sum = c->in[2] ? (double)c->in[2][i] : 0;
        for (int64_t j = 0; j < taps - 1; j++) sum += (double)w[j] * (double)c->before[j * width + i];
        c->out[i] = (float)(sum + (double)w[taps - 1] * (double)c->in[0][i]);
    }
    memmove(c->state, c->before + width, (size_t)(past - width) * sizeof *c->state);
    memcpy(c->state + past - width, c->in[0], (size_t)width * sizeof *c->state);
}

void ref_ssm_scan(const RefCall *c) {
    int64_t heads = c->shape[0]->dim[0], hd = c->shape[0]->dim[1], groups = c->shape[3]->dim[0];
    int64_t n = c->shape[3]->dim[1], decays = shape_elems(c->shape[2]) / heads;
    for (int64_t h = 0; h < heads; h++) {
        const float *b = c->in[3] + h * groups / heads * n, *cc = c->in[4] + h * groups / heads * n;
        const float *a = c->in[2] + h * decays;
        float dt = c->in[1][h];
        for (int64_t p = h * hd; p < (h + 1) * hd; p++) {
            const float *before = c->before + p * n;
            float *state = c->state + p * n, x = c->in[0][p];
            double y = 0;
            for (int64_t i = 0; i < n; i++) {
                state[i] = expf(dt * a[decays == 1 ? 0 : i]) * before[i] + dt * x * b[i];
                y += (double)state[i] * (double)cc[i];
            }
            c->out[p] = (float)(y + (double)c->in[5][h] * (double)x);
        }
    }
}

/* State: h [H,K,V]. */
void ref_delta_rule(const RefCall *c) {
    int64_t groups = c->shape[0]->dim[0], kd = c->shape[0]->dim[1], heads = c->shape[2]->dim[0];
    int64_t vd = c->shape[2]->dim[1], gates = shape_elems(c->shape[3]) / heads;
    for (int64_t r = 0; r < heads * vd; r++) {
        int64_t head = r / vd, at = head * kd * vd + r % vd;
        int64_t group = c->node->tiled ? head % groups : head * groups / heads;
        const float *q = c->in[0] + group * kd, *k = c->in[1] + group * kd, *gate = c->in[3] + head * gates;
        const float *before = c->before + at;
        float *h = c->state + at;
        double known = 0, y = 0;
        for (int64_t i = 0; i < kd; i++) {
            h[i * vd] = expf(c->in[4][head] * gate[gates == 1 ? 0 : i]) * before[i * vd];
            known += (double)h[i * vd] * (double)k[i];
        }
        float step = c->in[5][head] * (c->in[2][r] - (float)known);
        for (int64_t i = 0; i < kd; i++) {
            h[i * vd] += step * k[i];
            y += (double)h[i * vd] * (double)q[i];
        }
        c->out[r] = (float)y;
    }
}

void ref_wkv(const RefCall *c) {
    int64_t heads = c->shape[0]->dim[0], kd = c->shape[0]->dim[1], vd = c->shape[3]->dim[1];
    const float *v = c->in[3];
    for (int64_t p = 0; p < heads * vd; p++) {
        int64_t head = p / vd, at = head * kd * vd + p % vd;
        const float *r = c->in[0] + head * kd, *w = c->in[1] + head * kd, *k = c->in[2] + head * kd;
        const float *a = c->in[4] + head * kd, *b = c->in[5] + head * kd, *before = c->before + at;
        float *h = c->state + at;
        double known = 0, y = 0;
        for (int64_t i = 0; i < kd; i++) known += (double)before[i * vd] * (double)a[i];
        for (int64_t i = 0; i < kd; i++) {
            h[i * vd] = expf(w[i]) * before[i * vd] + (float)known * b[i] + v[p] * k[i];
            y += (double)h[i * vd] * (double)r[i];
        }
        c->out[p] = (float)y;
    }
}

void ref_lru(const RefCall *c) {
    for (int64_t i = 0; i < c->shape[0]->dim[0]; i++) {
        double decay = (double)(c->in[1][i] * c->in[2][i]);
        float in = c->pos ? (float)sqrt(-expm1(2 * decay)) * c->in[0][i] : c->in[0][i];
        c->out[i] = c->state[i] = (c->pos ? (float)exp(decay) * c->before[i] : 0) + in;
    }
}

void ref_inner(const RefCall *c) {
    int64_t heads = c->shape[0]->dim[0], kd = c->shape[0]->dim[1], vd = c->shape[2]->dim[1];
    for (int64_t h = 0; h < heads; h++) {
        double sum = 0;
        for (int64_t i = h * kd; i < (h + 1) * kd; i++) sum += (double)c->in[0][i] * (double)c->in[1][i];
        for (int64_t i = h * vd; i < (h + 1) * vd; i++) c->out[i] = (float)(sum * (double)c->in[2][i]);
    }
}

/* The score of an expert; `all` is the sum of the softmax, to which max is the largest logit. */
static float route_score(const RefCall *c, int64_t i, float max, double all) {
    float x = c->in[0][i];
    return (float)(c->node->route.sigmoid ? 1 / (1 + exp(-(double)x)) : (double)expf(x - max) / all);
}

/* What decides between experts; without a bias and groups the logits themselves do. */
static float route_key(const RefCall *c, int64_t i, float max, double all) {
    if (!c->in[1] && c->node->route.groups < 2) return c->in[0][i];
    return route_score(c, i, max, all) + (c->in[1] ? c->in[1][i] : 0);
}

/* The sum of the best keys of a group of n experts, from the largest down. */
static float group_key(const RefCall *c, int64_t group, int64_t n, float max, double all) {
    float sum = 0;
    for (int64_t best = 0; best < c->node->route.group_best; best++)
        for (int64_t i = group * n; i < (group + 1) * n; i++) {
            int64_t before = 0;
            float mine = route_key(c, i, max, all);
            for (int64_t o = group * n; o < (group + 1) * n; o++) {
                float other = route_key(c, o, max, all);
                before += other > mine || (other == mine && o < i);
            }
            if (before == best) sum += mine;
        }
    return sum;
}

/* Which groups are among the best. */
static void best_groups(const RefCall *c, float max, double all, bool *is_best) {
    const RouteAttr *r = &c->node->route;
    float key[ROUTE_MAX_GROUPS];
    for (int g = 0; g < r->groups; g++) key[g] = group_key(c, g, c->shape[0]->dim[0] / r->groups, max, all);
    for (int g = 0; g < r->groups; g++) {
        int before = 0;
        for (int o = 0; o < r->groups; o++) before += key[o] > key[g] || (key[o] == key[g] && o < g);
        is_best[g] = before < r->groups_used;
    }
}

void ref_route(const RefCall *c) {
    int64_t experts = c->shape[0]->dim[0], k = c->node->shape.dim[1], n = 0;
    const RouteAttr *r = &c->node->route;
    const int64_t size = r->groups > 1 ? experts / r->groups : experts;
    bool is_best[ROUTE_MAX_GROUPS] = {true};
    const float *x = c->in[0];
    float max = x[0];
    double all = 0, chosen = 0;
    for (int64_t i = 0; i < experts; i++) max = x[i] > max ? x[i] : max;
    for (int64_t i = 0; i < experts; i++) all += (double)expf(x[i] - max);
    if (r->groups > 1) best_groups(c, max, all, is_best);
    for (int64_t i = 0; i < experts && n < k; i++) {
        int64_t before = 0;
        if (!is_best[i / size]) continue;
        float score = route_score(c, i, max, all), key = route_key(c, i, max, all);
        for (int64_t o = 0; o < experts; o++) {
            float other = route_key(c, o, max, all);
            before += is_best[o / size] && (other > key || (other == key && o < i));
        }
        if (before >= k) continue;
        c->out[n] = (float)i;
        c->out[k + n++] = score;
        chosen += (double)score;
    }
    double factor = r->scale / (r->normalise ? chosen : 1);
    for (n = 0; n < k; n++) c->out[k + n] = (float)((double)c->out[k + n] * factor);
}

void ref_expert_linear(const RefCall *c) {
    int64_t outs = c->shape[1]->dim[1], ins = c->shape[1]->dim[2], k = c->node->shape.dim[0];
    for (int64_t j = 0; j < k; j++) {
        const float *x = c->in[0] + (c->shape[0]->rank == 1 ? 0 : j * ins);
        int64_t first = (int64_t)c->in[2][j] * outs; /* of the expert's rows, and of its biases */
        const float *w = c->in[1] + first * ins, *b = c->in[3] ? c->in[3] + first : NULL;
        for (int64_t o = 0; o < outs; o++) c->out[j * outs + o] = dot(x, w + o * ins, ins) + (b ? b[o] : 0);
    }
}

void ref_expert_sum(const RefCall *c) {
    int64_t k = c->shape[0]->dim[0], width = c->shape[0]->dim[1];
    for (int64_t i = 0; i < width; i++) {
        double sum = 0;
        for (int64_t j = 0; j < k; j++) sum += (double)c->in[1][k + j] * (double)c->in[0][j * width + i];
        c->out[i] = (float)sum;
    }
}

void ref_head_linear(const RefCall *c) {
    int64_t heads = c->shape[1]->dim[0], outs = c->shape[1]->dim[1], ins = c->shape[1]->dim[2];
    for (int64_t o = 0; o < heads * outs; o++) c->out[o] = dot(c->in[0] + o / outs * ins, c->in[1] + o * ins, ins);
}

void ref_concat(const RefCall *c) {
    int64_t m = shape_last(c->shape[0]), n = shape_last(c->shape[1]);
    for (int64_t i = 0; i < shape_elems(c->shape[0]) / m; i++) {
        memcpy(c->out + i * (m + n), c->in[0] + i * m, (size_t)m * sizeof *c->out);
        memcpy(c->out + i * (m + n) + m, c->in[1] + i * n, (size_t)n * sizeof *c->out);
    }
}

void ref_slice(const RefCall *c) {
    int64_t from = shape_last(c->shape[0]), width = shape_last(&c->node->shape);
    for (int64_t i = 0; i < shape_elems(c->shape[0]) / from; i++)
        memcpy(c->out + i * width, c->in[0] + i * from + c->node->begin, (size_t)width * sizeof *c->out);
}

static void copy_row(const RefCall *c) { memcpy(c->out, c->in[0], (size_t)shape_elems(c->shape[0]) * sizeof *c->out); }

void ref_reshape(const RefCall *c) { copy_row(c); }

void ref_wanted(const RefCall *c) { copy_row(c); }
