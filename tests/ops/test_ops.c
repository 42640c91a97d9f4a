/* Every op on every engine against its formula, written here once more in f64. A graph is built around one op:
 * ids -> embedding table -> op -> wanted -> output, so that only the public seam is used. ops.def makes the compiler
 * ask for a test_NAME per row. Shapes are random, with odd sizes, in several chunkings. */
#include "../support/random_blocks.h"
#include "backend/backend.h"
#include "graph/build.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { VOCAB = 16, TOKENS = 9, CASES = 12 };

/* What the cases of an op have shown: was the row of a token the same at another position, every time? */
static bool seen[OP_COUNT], depends[OP_COUNT];

static uint64_t seed = 1;

static uint32_t rnd(uint32_t n) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(seed >> 33) % n;
}

static double uniform(void) { return (double)rnd(1 << 24) / (1 << 23) - 1; }

/* One case: its tensors, graph, tokens and what the op must give. */
typedef struct Case {
    Arena arena;
    Graph g;
    int32_t ids[TOKENS];
    double *want; /* [TOKENS][width] */
    int64_t width;
    double tolerance; /* of engines that compute in f32, relative to the largest value */
    double loose;     /* of engines that quantise activations; 0: they do not for this case */
} Case;

/* A random tensor and its exact values. A quantised one is random blocks with sane scales. */
static Tensor *tensor(Case *c, DType t, int64_t outs, int64_t ins, double **values) {
    Tensor *w = arena_new(&c->arena, 1, sizeof *w);
    *w = (Tensor){.name = str_of(arena_printf(&c->arena, "w%u", rnd(1000000))), .dtype = t, .rank = outs ? 2 : 1};
    int64_t rows = outs ? outs : 1;
    for (int i = 0; i < TENSOR_MAX_RANK; i++) w->dim[i] = 1;
    w->dim[0] = outs ? outs : ins;
    if (outs) w->dim[1] = ins;
    size_t row_bytes = dtype_row_bytes(t, ins);
    w->bytes = row_bytes * (size_t)rows;
    uint8_t *data = arena_new(&c->arena, w->bytes, 1);
    random_blocks(t, data, w->bytes, 0, 1, rnd);
    w->data = data;
    if (values) {
        *values = arena_new(&c->arena, (size_t)(rows * ins), sizeof **values);
        float *row = arena_new(&c->arena, (size_t)ins, sizeof *row);
        for (int64_t r = 0; r < rows; r++) {
            dequant_row(t, data + (size_t)r * row_bytes, ins, row);
            for (int64_t i = 0; i < ins; i++) (*values)[r * ins + i] = (double)row[i];
        }
    }
    return w;
}

static Case *new_case(void) {
    Case *c = mem_new(1, sizeof *c);
    c->g = graph_new();
    c->tolerance = 2e-6;
    for (int i = 0; i < TOKENS; i++) c->ids[i] = (int32_t)rnd(VOCAB);
    c->ids[TOKENS - 1] = c->ids[0]; /* observe() compares the two */
    return c;
}

/* x [N,width] from a fresh table; *rows are its values for the tokens [TOKENS][width]. */
static Val rows_of(Case *c, Val ids, int64_t width, DType t, double **rows) {
    double *table;
    Tensor *w = tensor(c, t, VOCAB, width, &table);
    *rows = arena_new(&c->arena, (size_t)(TOKENS * width), sizeof **rows);
    for (int i = 0; i < TOKENS; i++)
        memcpy(*rows + i * width, table + c->ids[i] * width, (size_t)width * sizeof **rows);
    return graph_embed(&c->g, ids, graph_weight(&c->g, w));
}

static double *expect(Case *c, int64_t width) {
    c->width = width;
    return c->want = arena_new(&c->arena, (size_t)(TOKENS * width), sizeof *c->want);
}

/* Run the case with result op `y` on one engine, tokens in two chunks split at `cut`. */
static void run(Case *c, const Backend *backend, bool precise, int cut) {
    Err err = {0};
    EngineOpts o = {
        .slots = 2, .ctx = TOKENS, .rows = TOKENS, .wanted = TOKENS, .threads = 2, .kv = KV_F32, .precise = precise};
    Engine *e = backend->open(NULL, &c->g, &o, &err);
    if (!e) fail_msg("%s: %s", backend->name, err.msg);
    double most = 1e-3;
    for (int64_t i = 0; i < TOKENS * c->width; i++)
        if (fabs(c->want[i]) > most) most = fabs(c->want[i]);
    double tolerance = backend == &backend_cpu && !precise && c->loose > 0 ? c->loose : c->tolerance;
    bool lost[2] = {0};
    for (int at = 0; at < TOKENS;) {
        int n = at < cut ? cut - at : TOKENS - at;
        Row row = {.slot = 1, .pos = at, .n = n, .tok = c->ids + at, .want = WANT_LOGITS, .all = true};
        Step s = {&row, 1, NULL, lost};
        if (!backend->step(e, &s, &err)) fail_msg("%s: %s", backend->name, err.msg);
        assert_int_equal(s.out[0].n, n);
        for (int64_t i = 0; i < n * c->width; i++) {
            double got = (double)s.out[0].logit[i], want = c->want[at * c->width + i];
            if (!(fabs(got - want) <= tolerance * most))
                fail_msg("%s%s: token %d element %d: %.9g, expected %.9g", backend->name, precise ? " precise" : "",
                         at + (int)(i / c->width), (int)(i % c->width), got, want);
        }
        at += n;
    }
    backend->close(e);
}

/* By the formula: is the last token's row, whose id is the first's, another than the first's? */
static void observe(const Case *c, Val y) {
    Op op = c->g.node[y].op;
    const double *last = c->want + (TOKENS - 1) * c->width;
    seen[op] = true;
    if (memcmp(c->want, last, (size_t)c->width * sizeof *last) != 0) depends[op] = true;
}

/* What is wrong with the traits of an op that has been seen to depend on a token's position, or not to. */
static const char *trait_fault(unsigned traits, bool position) {
    if (position && traits & TRAIT_ROWWISE) return "is said to be rowwise, and is not";
    if (!position && !(traits & TRAIT_ROWWISE)) return "is rowwise without saying so: too many rows are computed";
    return NULL;
}

/* After all others: the trait that a new op forgets, or has too much, is found. (TRAIT_IN_PLACE is seen by every case
 * on cpu: the value that an op reads has no other reader. How threads share an op is the type of its function.) */
static void test_traits(void **state) {
    (void)state;
    for (int op = 0; op < OP_COUNT; op++) {
        if (!seen[op] || op == OP_embed) continue; /* ids are never narrowed */
        const char *fault = trait_fault(op_traits((Op)op), depends[op]);
        if (fault) fail_msg("%s %s", op_name((Op)op), fault);
        assert_non_null(trait_fault(op_traits((Op)op) ^ TRAIT_ROWWISE, depends[op]));
    }
    assert_true(seen[OP_linear] && seen[OP_reshape] && seen[OP_attention] && depends[OP_conv1d]);
}

/* The op's value y, of any rank, becomes the output; every engine must agree with c->want. Frees the case. */
static void check_case(Case *c, Val y) {
    if (!c->g.err.code) observe(c, y);
    y = graph_reshape(&c->g, y, 1, (int64_t[]){c->width});
    c->g.output[OUTPUT_LOGITS] = graph_wanted(&c->g, y);
    if (c->g.err.code) fail_msg("%s", c->g.err.msg);
    run(c, &backend_ref, false, (int)rnd(TOKENS));
    run(c, &backend_cpu, false, (int)rnd(TOKENS));
    run(c, &backend_cpu, true, (int)rnd(TOKENS));
    graph_deinit(&c->g);
    arena_deinit(&c->arena);
    free(c);
}

/* Widths of at least VOCAB: the engines check token ids against the width of the output. */
static int64_t width(void) { return VOCAB + (int64_t)rnd(60); }

static void test_embed(void **state) {
    (void)state;
    for (int t = 0; t < DT_COUNT; t++) {
        Case *c = new_case();
        int64_t block = dtype_info((DType)t)->block_elems, d = (block < 64 ? 64 : block) * (1 + rnd(2));
        double *x;
        Val y = rows_of(c, graph_input(&c->g), d, (DType)t, &x);
        memcpy(expect(c, d), x, (size_t)(TOKENS * d) * sizeof *x);
        c->tolerance = 0;
        check_case(c, y);
    }
}

static void test_place(void **state) {
    (void)state;
    for (int t = 0; t < DT_COUNT; t++) {
        Case *c = new_case();
        int64_t block = dtype_info((DType)t)->block_elems, d = (block < 64 ? 64 : block) * (1 + rnd(2));
        double *row;
        Val ids = graph_input(&c->g);
        Val y = graph_place(&c->g, ids, graph_weight(&c->g, tensor(c, (DType)t, TOKENS + rnd(3), d, &row)));
        memcpy(expect(c, d), row, (size_t)(TOKENS * d) * sizeof *row);
        c->tolerance = 0;
        check_case(c, y);
    }
}

static void test_linear(void **state) {
    (void)state;
    for (int k = 0; k < 4 * DT_COUNT; k++) {
        DType t = (DType)(k % DT_COUNT);
        Case *c = new_case();
        int64_t ins = dtype_info(t)->block_elems * (1 + rnd(9)), outs = width();
        if (dtype_info(t)->block_elems == 1) ins += rnd(70);
        double *x, *w;
        Val in = rows_of(c, graph_input(&c->g), ins, DT_F32, &x);
        Val y = graph_linear(&c->g, in, graph_weight(&c->g, tensor(c, t, outs, ins, &w)));
        double *want = expect(c, outs);
        for (int64_t n = 0; n < TOKENS; n++)
            for (int64_t o = 0; o < outs; o++)
                for (int64_t i = 0; i < ins; i++) want[n * outs + o] += x[n * ins + i] * w[o * ins + i];
        /* int8 activations: half a step of max/127 per element, weights up to 8/8 of a scale: a few per cent */
        if (dtype_info(t)->block_elems > 1) c->loose = 3e-2;
        check_case(c, y);
    }
}

static void binary(Val (*op)(Graph *, Val, Val), bool product) {
    for (int k = 0; k < CASES; k++) {
        Case *c = new_case();
        int64_t d = width();
        bool vector = k % 3 == 1, number = k % 3 == 2; /* b is a weight of the last dimension; one number a row */
        double *a, *b;
        Val ids = graph_input(&c->g), x = rows_of(c, ids, d, DT_F32, &a), y;
        if (vector)
            y = op(&c->g, x, graph_weight(&c->g, tensor(c, DT_F32, 0, d, &b)));
        else
            y = op(&c->g, x, rows_of(c, ids, number ? 1 : d, DT_F32, &b));
        double *want = expect(c, d);
        for (int64_t i = 0; i < TOKENS * d; i++) {
            double v = b[vector ? i % d : number ? i / d : i];
            want[i] = product ? a[i] * v : a[i] + v;
        }
        check_case(c, y);
    }
}

static void test_add(void **state) {
    (void)state;
    binary(graph_add, false);
}

static void test_mul(void **state) {
    (void)state;
    binary(graph_mul, true);
}

static double activation(const ActAttr *attr, double x) {
    Act act = attr->kind;
    if (act == ACT_SIGMOID) return 1 / (1 + exp(-x));
    if (act == ACT_SCALE) return attr->a * x;
    if (act == ACT_SOFTCAP) return attr->a * tanh(x / attr->a);
    if (act == ACT_CLAMP) return fmax(attr->a, fmin(attr->b, x));
    if (act == ACT_SILU) return x / (1 + exp(-x));
    if (act == ACT_GELU) return 0.5 * x * (1 + erf(x / sqrt(2)));
    if (act == ACT_SOFTPLUS) return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x));
    return 0.5 * x * (1 + tanh(sqrt(2 / M_PI) * (x + 0.044715 * x * x * x)));
}

static void test_act(void **state) {
    (void)state;
    for (int k = 0; k < 2 * CASES; k++) {
        Case *c = new_case();
        int64_t d = width();
        double *x, *scale;
        /* inputs from tiny to where exp overflows */
        Val in = rows_of(c, graph_input(&c->g), d, DT_F32, &x);
        Tensor *s = tensor(c, DT_F32, 0, d, &scale);
        for (int64_t i = 0; i < d; i++) {
            float f = powf(10, (float)(i % 5) - 2);
            scale[i] = (double)f;
            memcpy((char *)(uintptr_t)s->data + (size_t)i * sizeof f, &f, sizeof f);
        }
        Val y = graph_mul(&c->g, in, graph_weight(&c->g, s));
        ActAttr attr = {(Act)(k % (ACT_CLAMP + 1)), -0.5 - 0.2 * k, 0.3 * k};
        switch (attr.kind) {
        case ACT_SCALE: y = graph_scale(&c->g, y, attr.a); break;
        case ACT_SOFTCAP: y = graph_softcap(&c->g, y, attr.a); break;
        case ACT_CLAMP: y = graph_clamp(&c->g, y, attr.a, attr.b); break;
        default: y = graph_act(&c->g, y, attr.kind);
        }
        double *want = expect(c, d);
        for (int64_t i = 0; i < TOKENS * d; i++)
            want[i] = activation(&attr, (double)((float)x[i] * (float)scale[i % d]));
        check_case(c, y);
    }
}

/* Norms act on the last dimension, of rows [D] and of heads [H,hd], with one weight for all heads, one for each, or
 * none. */
static void norm(bool layer) {
    for (int k = 0; k < CASES; k++) {
        Case *c = new_case();
        int64_t heads = k % 3 ? 1 : 3, hd = width(), d = heads * hd;
        bool bias = layer && k % 2, each = heads > 1 && k % 4 == 0;
        int64_t rows = each ? heads : 0, period = each ? d : hd;
        double *x, *w, *b = NULL, eps = 1e-5;
        Val in = rows_of(c, graph_input(&c->g), d, DT_F32, &x);
        if (heads > 1) in = graph_reshape(&c->g, in, 2, (int64_t[]){heads, hd});
        bool plain = !layer && k % 5 == 0;
        Val weight = graph_weight(&c->g, tensor(c, DT_F32, rows, hd, &w));
        Val bias_val = bias ? graph_weight(&c->g, tensor(c, DT_F32, rows, hd, &b)) : VAL_NONE;
        Val y = layer ? graph_layernorm(&c->g, in, weight, bias_val, eps)
                      : graph_rmsnorm(&c->g, in, plain ? VAL_NONE : weight, eps);
        double *want = expect(c, d);
        for (int64_t at = 0; at < TOKENS * d; at += hd) {
            double mean = 0, square = 0;
            for (int64_t i = 0; i < hd && layer; i++) mean += x[at + i] / (double)hd;
            for (int64_t i = 0; i < hd; i++) square += (x[at + i] - mean) * (x[at + i] - mean) / (double)hd;
            for (int64_t i = 0; i < hd; i++)
                want[at + i] = (x[at + i] - mean) / sqrt(square + eps) * (plain ? 1 : w[at % period + i]) +
                               (b ? b[at % period + i] : 0);
        }
        check_case(c, y);
    }
}

static void test_rmsnorm(void **state) {
    (void)state;
    norm(false);
}

static void test_layernorm(void **state) {
    (void)state;
    norm(true);
}

static RopeAttr random_rope(Case *c, int64_t hd, bool interleaved) {
    int dims = 2 * (1 + (int)rnd((uint32_t)hd / 2));
    float *freq = arena_new(&c->arena, (size_t)dims / 2, sizeof *freq);
    for (int i = 0; i < dims / 2; i++) freq[i] = powf(100, -2.0f * (float)i / (float)dims);
    return (RopeAttr){interleaved, dims, freq, 1 + 0.25 * uniform()};
}

static void rotate(double *row, int64_t heads, int64_t hd, const RopeAttr *r, int pos) {
    for (int64_t h = 0; h < heads; h++)
        for (int i = 0; i < r->dims / 2; i++) {
            double *a = row + h * hd + (r->interleaved ? 2 * i : i), *b = a + (r->interleaved ? 1 : r->dims / 2);
            double angle = (double)((float)pos * r->inv_freq[i]);
            double cosine = cos(angle) * r->magnitude, sine = sin(angle) * r->magnitude;
            double p = *a * cosine - *b * sine, q = *a * sine + *b * cosine;
            *a = p;
            *b = q;
        }
}

static void test_rope(void **state) {
    (void)state;
    for (int k = 0; k < CASES; k++) {
        Case *c = new_case();
        int64_t heads = 1 + rnd(4), hd = 2 * (8 + rnd(20)), d = heads * hd;
        double *x;
        Val in = rows_of(c, graph_input(&c->g), d, DT_F32, &x);
        RopeAttr r = random_rope(c, hd, k % 2);
        Val y = graph_rope(&c->g, graph_reshape(&c->g, in, 2, (int64_t[]){heads, hd}), r);
        double *want = expect(c, d);
        memcpy(want, x, (size_t)(TOKENS * d) * sizeof *x);
        for (int n = 0; n < TOKENS; n++) rotate(want + n * d, heads, hd, &r, n);
        check_case(c, y);
    }
}

/* Plain; then each of window, softcap and sinks, alone and together; values as wide as keys, or not. */
static void test_attention(void **state) {
    (void)state;
    for (int k = 0; k < 2 * CASES; k++) {
        Case *c = new_case();
        int64_t kv_heads = 1 + rnd(3), heads = kv_heads * (1 + rnd(3)), hd = 16 + rnd(30);
        int64_t dv = k % 3 ? 16 + rnd(50) : hd;
        double *q, *kk, *v, *sink = NULL;
        AttnAttr attn = {.scale = 0.3 + 0.1 * (double)rnd(9), .softcap = k & 1 ? 0.5 + rnd(5) : 0};
        if (k & 2) attn.window = 1 + rnd(TOKENS + 1);
        Val ids = graph_input(&c->g);
        Val qv = graph_reshape(&c->g, rows_of(c, ids, heads * hd, DT_F32, &q), 2, (int64_t[]){heads, hd});
        Val kval = graph_reshape(&c->g, rows_of(c, ids, kv_heads * hd, DT_F32, &kk), 2, (int64_t[]){kv_heads, hd});
        Val vv = graph_reshape(&c->g, rows_of(c, ids, kv_heads * dv, DT_F32, &v), 2, (int64_t[]){kv_heads, dv});
        Val sinks = k & 4 ? graph_weight(&c->g, tensor(c, DT_F32, 0, heads, &sink)) : VAL_NONE;
        Val y = graph_attention(&c->g, qv, graph_cache(&c->g, kval, vv), sinks, attn);
        double *want = expect(c, heads * dv);
        for (int64_t n = 0; n < TOKENS; n++)
            for (int64_t h = 0; h < heads; h++) {
                const double *qh = q + (n * heads + h) * hd;
                int64_t kh = h * kv_heads / heads;
                double weight[TOKENS], sum = sink ? exp(sink[h]) : 0;
                int64_t first = attn.window && n >= attn.window ? n + 1 - attn.window : 0;
                for (int64_t t = first; t <= n; t++) {
                    double score = 0;
                    for (int64_t i = 0; i < hd; i++) score += qh[i] * kk[(t * kv_heads + kh) * hd + i];
                    score *= attn.scale;
                    sum += weight[t] = exp(attn.softcap > 0 ? attn.softcap * tanh(score / attn.softcap) : score);
                }
                for (int64_t t = first; t <= n; t++)
                    for (int64_t i = 0; i < dv; i++)
                        want[(n * heads + h) * dv + i] += weight[t] / sum * v[(t * kv_heads + kh) * dv + i];
            }
        c->tolerance = 1e-5; /* scores of up to ~20 are rounded to f32 before exp */
        check_case(c, y);
    }
}

/* A cache has no value of its own: what it keeps is seen through attention, here with one head that is asked
 * evenly (q = 0), so that the result is the mean of v so far. */
static void test_cache(void **state) {
    (void)state;
    Case *c = new_case();
    int64_t hd = 32;
    double *x, *v, *zero;
    Val ids = graph_input(&c->g);
    Val k = graph_reshape(&c->g, rows_of(c, ids, hd, DT_F32, &x), 2, (int64_t[]){1, hd});
    Val vv = graph_reshape(&c->g, rows_of(c, ids, hd, DT_F32, &v), 2, (int64_t[]){1, hd});
    Tensor *z = tensor(c, DT_F32, 0, hd, &zero);
    memset((void *)(uintptr_t)z->data, 0, z->bytes);
    Val q = graph_reshape(&c->g, graph_mul(&c->g, rows_of(c, ids, hd, DT_F32, &x), graph_weight(&c->g, z)), 2,
                          (int64_t[]){1, hd});
    Val y = graph_attention(&c->g, q, graph_cache(&c->g, k, vv), VAL_NONE, (AttnAttr){.scale = 1});
    double *want = expect(c, hd);
    for (int64_t n = 0; n < TOKENS; n++)
        for (int64_t t = 0; t <= n; t++)
            for (int64_t i = 0; i < hd; i++) want[n * hd + i] += v[t * hd + i] / (double)(n + 1);
    check_case(c, y);
}

static void test_conv1d(void **state) {
    (void)state;
    for (int k = 0; k < CASES; k++) {
        Case *c = new_case();
        int64_t d = width(), taps = 2 + rnd(TOKENS + 2);
        double *x, *w, *b = NULL;
        Val in = rows_of(c, graph_input(&c->g), d, DT_F32, &x);
        Val weight = graph_weight(&c->g, tensor(c, k % 3 ? DT_F32 : DT_F16, d, taps, &w));
        Val y = graph_conv1d(&c->g, in, weight, k % 2 ? graph_weight(&c->g, tensor(c, DT_F32, 0, d, &b)) : VAL_NONE);
        double *want = expect(c, d);
        for (int64_t n = 0; n < TOKENS; n++)
            for (int64_t i = 0; i < d; i++) {
                want[n * d + i] = b ? b[i] : 0;
                for (int64_t j = 0; j < taps; j++)
                    if (n - j >= 0) want[n * d + i] += w[i * taps + taps - 1 - j] * x[(n - j) * d + i];
            }
        check_case(c, y);
    }
}

/* With a decay per head and one per element, with one and with several channels per head. */
static void test_ssm_scan(void **state) {
    (void)state;
    for (int k = 0; k < CASES; k++) {
        Case *c = new_case();
        int64_t groups = 1 + rnd(3), heads = groups * (1 + rnd(4)), hd = k % 3 ? 1 + (VOCAB + rnd(9)) / heads : 1;
        if (hd == 1) heads = groups * VOCAB;
        int64_t n = 1 + rnd(20), decays = k % 2 ? n : 1, d = heads * hd;
        double *x, *dt, *a, *b, *cc, *dd;
        Val ids = graph_input(&c->g);
        Val xv = graph_reshape(&c->g, rows_of(c, ids, d, DT_F32, &x), 2, (int64_t[]){heads, hd});
        Val dtv = rows_of(c, ids, heads, DT_F32, &dt); /* of both signs: states shrink and grow */
        Val av = graph_weight(&c->g, tensor(c, DT_F32, heads, decays, &a));
        Val bv = graph_reshape(&c->g, rows_of(c, ids, groups * n, DT_F32, &b), 2, (int64_t[]){groups, n});
        Val cv = graph_reshape(&c->g, rows_of(c, ids, groups * n, DT_F32, &cc), 2, (int64_t[]){groups, n});
        Val y = graph_ssm_scan(&c->g, xv, dtv, av, bv, cv, graph_weight(&c->g, tensor(c, DT_F32, 0, heads, &dd)));
        double *want = expect(c, d), *h = arena_new(&c->arena, (size_t)(d * n), sizeof *h);
        for (int64_t t = 0; t < TOKENS; t++)
            for (int64_t p = 0; p < d; p++) {
                int64_t head = p / hd, group = head * groups / heads;
                want[t * d + p] = dd[head] * x[t * d + p];
                for (int64_t i = 0; i < n; i++) {
                    double step = dt[t * heads + head], *at = &h[p * n + i];
                    *at = exp(step * a[head * decays + i % decays]) * *at +
                          step * x[t * d + p] * b[(t * groups + group) * n + i];
                    want[t * d + p] += *at * cc[(t * groups + group) * n + i];
                }
            }
        check_case(c, y);
    }
}

/* With a gate per head and one per element of a key; heads that share keys in both orders. */
static void test_delta_rule(void **state) {
    (void)state;
    for (int m = 0; m < 2 * CASES; m++) {
        Case *c = new_case();
        int64_t groups = 1 + rnd(3), heads = groups * (1 + rnd(3)), kd = 1 + rnd(20);
        int64_t vd = (VOCAB + rnd(60) + heads) / heads, d = heads * vd, gates = m % 2 ? kd : 1;
        bool tiled = m & 2;
        double *q, *k, *v, *g, *a, *beta;
        Val ids = graph_input(&c->g);
        Val qv = graph_reshape(&c->g, rows_of(c, ids, groups * kd, DT_F32, &q), 2, (int64_t[]){groups, kd});
        Val kv = graph_reshape(&c->g, rows_of(c, ids, groups * kd, DT_F32, &k), 2, (int64_t[]){groups, kd});
        Val vv = graph_reshape(&c->g, rows_of(c, ids, d, DT_F32, &v), 2, (int64_t[]){heads, vd});
        Val gv = rows_of(c, ids, heads * gates, DT_F32, &g);
        if (gates > 1) gv = graph_reshape(&c->g, gv, 2, (int64_t[]){heads, gates});
        Val av = graph_weight(&c->g, tensor(c, DT_F32, 0, heads, &a)), bv = rows_of(c, ids, heads, DT_F32, &beta);
        Val y = graph_delta_rule(&c->g, qv, kv, vv, gv, av, bv, tiled);
        double *want = expect(c, d), *h = arena_new(&c->arena, (size_t)(d * kd), sizeof *h);
        for (int64_t t = 0; t < TOKENS; t++)
            for (int64_t r = 0; r < d; r++) {
                int64_t head = r / vd, group = t * groups + (tiled ? head % groups : head / (heads / groups));
                const double *key = k + group * kd, *query = q + group * kd, *gate = g + (t * heads + head) * gates;
                double *at = h + r * kd, known = 0;
                for (int64_t i = 0; i < kd; i++) known += (at[i] *= exp(a[head] * gate[i % gates])) * key[i];
                for (int64_t i = 0; i < kd; i++) at[i] += beta[t * heads + head] * (v[t * d + r] - known) * key[i];
                for (int64_t i = 0; i < kd; i++) want[t * d + r] += at[i] * query[i];
            }
        c->tolerance = 1e-5; /* states grow and shrink by each other's differences */
        check_case(c, y);
    }
}

static void test_wkv(void **state) {
    (void)state;
    for (int m = 0; m < CASES; m++) {
        Case *c = new_case();
        int64_t heads = 1 + rnd(4), kd = 1 + rnd(20), vd = (VOCAB + rnd(60) + heads) / heads, d = heads * vd;
        double *row[6];
        Val ids = graph_input(&c->g), in[6];
        for (int i = 0; i < 6; i++) {
            int64_t each = i == 3 ? vd : kd;
            in[i] = graph_reshape(&c->g, rows_of(c, ids, heads * each, DT_F32, &row[i]), 2, (int64_t[]){heads, each});
        }
        Val y = graph_wkv(&c->g, in[0], in[1], in[2], in[3], in[4], in[5]);
        double *want = expect(c, d), *h = arena_new(&c->arena, (size_t)(d * kd), sizeof *h);
        for (int64_t t = 0; t < TOKENS; t++)
            for (int64_t p = 0; p < d; p++) {
                int64_t key = (t * heads + p / vd) * kd;
                double *at = h + p * kd, known = 0;
                for (int64_t i = 0; i < kd; i++) known += at[i] * row[4][key + i];
                for (int64_t i = 0; i < kd; i++) {
                    at[i] = exp(row[1][key + i]) * at[i] + known * row[5][key + i] +
                            row[3][t * d + p] * row[2][key + i];
                    want[t * d + p] += at[i] * row[0][key + i];
                }
            }
        c->tolerance = 1e-5;
        check_case(c, y);
    }
}

static void test_lru(void **state) {
    (void)state;
    for (int m = 0; m < CASES; m++) {
        Case *c = new_case();
        int64_t d = width();
        double *x, *g, *a;
        Val ids = graph_input(&c->g), xv = rows_of(c, ids, d, DT_F32, &x);
        Val gv = graph_act(&c->g, rows_of(c, ids, d, DT_F32, &g), ACT_SIGMOID);
        Tensor *decay = tensor(c, DT_F32, 0, d, &a);
        for (int64_t i = 0; i < d; i++) {
            float f = -(float)fabs(a[i]);
            a[i] = (double)f;
            memcpy((char *)(uintptr_t)decay->data + (size_t)i * sizeof f, &f, sizeof f);
        }
        Val y = graph_lru(&c->g, xv, gv, graph_weight(&c->g, decay));
        double *want = expect(c, d);
        for (int64_t t = 0; t < TOKENS; t++)
            for (int64_t i = 0; i < d; i++) {
                double log = a[i] / (1 + exp(-g[t * d + i])), *at = want + t * d + i;
                *at = t ? exp(log) * at[-d] + sqrt(-expm1(2 * log)) * x[t * d + i] : x[i];
            }
        c->tolerance = 1e-4; /* 1 - exp(2 A g) loses digits where nothing decays, in transformers too */
        check_case(c, y);
    }
}

static void test_inner(void **state) {
    (void)state;
    for (int m = 0; m < CASES; m++) {
        Case *c = new_case();
        int64_t heads = 1 + rnd(4), kd = 1 + rnd(30), vd = (VOCAB + rnd(60) + heads) / heads, d = heads * vd;
        double *a, *b, *x;
        Val ids = graph_input(&c->g);
        Val av = graph_reshape(&c->g, rows_of(c, ids, heads * kd, DT_F32, &a), 2, (int64_t[]){heads, kd});
        Val bv = graph_reshape(&c->g, rows_of(c, ids, heads * kd, DT_F32, &b), 2, (int64_t[]){heads, kd});
        Val xv = graph_reshape(&c->g, rows_of(c, ids, d, DT_F32, &x), 2, (int64_t[]){heads, vd});
        Val y = graph_inner(&c->g, av, bv, xv);
        double *want = expect(c, d);
        for (int64_t i = 0; i < TOKENS * d; i++)
            for (int64_t k = 0; k < kd; k++) want[i] += a[i / vd * kd + k] * b[i / vd * kd + k] * x[i];
        check_case(c, y);
    }
}

static double score_of(const RouteAttr *r, double x, double all) {
    return r->sigmoid ? 1 / (1 + exp(-x)) : exp(x) / all;
}

/* Is expert i in one of the best groups, by the keys of all? */
static bool in_best_group(const RouteAttr *r, const double *key, int64_t experts, int64_t i) {
    if (r->groups < 2) return true;
    int64_t n = experts / r->groups, better = 0;
    double sum[ROUTE_MAX_GROUPS] = {0};
    for (int64_t g = 0; g < r->groups; g++) {
        double first = -INFINITY, second = -INFINITY;
        for (int64_t e = g * n; e < (g + 1) * n; e++) {
            if (key[e] > first) second = first;
            if (key[e] > second) second = key[e] > first ? second : key[e];
            if (key[e] > first) first = key[e];
        }
        sum[g] = first + (r->group_best > 1 ? second : 0);
    }
    for (int64_t g = 0; g < r->groups; g++) better += sum[g] > sum[i / n] || (sum[g] == sum[i / n] && g < i / n);
    return better < r->groups_used;
}

/* A route is seen whole: experts, then weights. Logits repeat, so that there are ties unless there is a bias. */
static void test_route(void **state) {
    (void)state;
    for (int m = 0; m < 4 * CASES; m++) {
        Case *c = new_case();
        int64_t experts = VOCAB + rnd(20), half = VOCAB / 2, same = 1 + rnd(9);
        int64_t k = half + (int64_t)rnd((uint32_t)(experts - half + 1));
        double *x, *w, *bias = NULL;
        RouteAttr attr = {m & 1, m & 2, m & 4 ? 1.75 : 1, 0, 0, 0};
        if (m & 16) {
            attr.groups = 2 + (int)rnd(3);
            experts = attr.groups * (experts / attr.groups);
            attr.groups_used = 1 + (int)rnd((uint32_t)attr.groups);
            attr.group_best = 1 + (m & 1);
            int64_t most = attr.groups_used * (experts / attr.groups);
            k = k < most ? k : most;
        }
        Tensor *t = tensor(c, DT_F32, experts, same, &w);
        for (int64_t i = 0; i < experts * same; i++) {
            float f = i % same == i / same % same ? 1 : 0;
            w[i] = (double)f;
            memcpy((char *)(uintptr_t)t->data + (size_t)i * sizeof f, &f, sizeof f);
        }
        Val in = rows_of(c, graph_input(&c->g), same, DT_F32, &x);
        Val b = m & 8 ? graph_weight(&c->g, tensor(c, DT_F32, 0, experts, &bias)) : VAL_NONE;
        Val y = graph_route(&c->g, graph_linear(&c->g, in, graph_weight(&c->g, t)), b, k, attr);
        double *want = expect(c, 2 * k);
        for (int64_t n = 0; n < TOKENS; n++) {
            double all = 0, chosen = 0, *weight = want + n * 2 * k + k, key[VOCAB + 20];
            for (int64_t i = 0; i < experts; i++) all += exp(x[n * same + i % same]);
            for (int64_t i = 0; i < experts; i++)
                key[i] = score_of(&attr, x[n * same + i % same], all) + (bias ? bias[i] : 0);
            for (int64_t i = 0, at = 0; i < experts; i++) {
                int64_t better = 0;
                for (int64_t o = 0; o < experts; o++)
                    better += (key[o] > key[i] || (key[o] == key[i] && o < i)) &&
                              in_best_group(&attr, key, experts, o);
                if (better >= k || !in_best_group(&attr, key, experts, i)) continue;
                want[n * 2 * k + at] = (double)i;
                chosen += weight[at++] = score_of(&attr, x[n * same + i % same], all);
            }
            for (int64_t j = 0; j < k; j++) weight[j] *= attr.scale / (attr.normalise ? chosen : 1);
        }
        check_case(c, y);
    }
}

/* Every row has experts of its own; x is one vector for all of them, or one for each. */
static void experts(DType type, bool each, bool sum) {
    Case *c = new_case();
    int64_t n = 2 + rnd(4), k = 1 + (int64_t)rnd((uint32_t)n), outs = width();
    int64_t ins = dtype_info(type)->block_elems * (1 + rnd(3));
    if (dtype_info(type)->block_elems == 1) ins += rnd(40);
    if (sum) ins = outs;
    double *x, *w, *logits, *bias = NULL;
    Val ids = graph_input(&c->g);
    Val route = graph_route(&c->g, rows_of(c, ids, n, DT_F32, &logits), VAL_NONE, k, (RouteAttr){.scale = 1});
    Val in = rows_of(c, ids, each ? k * ins : ins, DT_F32, &x), y;
    if (each) in = graph_reshape(&c->g, in, 2, (int64_t[]){k, ins});
    if (sum) {
        y = graph_expert_sum(&c->g, in, route);
    } else {
        Tensor *t = tensor(c, type, n * outs, ins, &w);
        t->rank = 3;
        t->dim[0] = n;
        t->dim[1] = outs;
        t->dim[2] = ins;
        Val b = rnd(2) ? graph_weight(&c->g, tensor(c, DT_F32, n, outs, &bias)) : VAL_NONE;
        y = graph_expert_linear(&c->g, in, graph_weight(&c->g, t), route, b);
    }
    double *want = expect(c, sum ? outs : k * outs);
    for (int64_t r = 0; r < TOKENS; r++) {
        const double *l = logits + r * n;
        double all = 0;
        for (int64_t i = 0; i < n; i++) all += exp(l[i]);
        for (int64_t i = 0, at = 0; i < n; i++) {
            int64_t better = 0;
            for (int64_t o = 0; o < n; o++) better += l[o] > l[i];
            if (better >= k) continue;
            const double *v = x + (each ? r * k + at : r) * ins;
            for (int64_t o = 0; o < outs; o++) {
                if (sum) want[r * outs + o] += exp(l[i]) / all * v[o];
                else want[(r * k + at) * outs + o] = bias ? bias[i * outs + o] : 0;
                for (int64_t m = 0; m < ins && !sum; m++)
                    want[(r * k + at) * outs + o] += v[m] * w[(i * outs + o) * ins + m];
            }
            at++;
        }
    }
    if (dtype_info(type)->block_elems > 1 && !sum) c->loose = 3e-2; /* see test_linear */
    check_case(c, y);
}

static void test_expert_linear(void **state) {
    (void)state;
    for (int k = 0; k < 6 * DT_COUNT; k++) experts((DType)(k % DT_COUNT), k / DT_COUNT % 2, false);
}

static void test_expert_sum(void **state) {
    (void)state;
    for (int k = 0; k < CASES; k++) experts(DT_F32, true, true);
}

static void test_head_linear(void **state) {
    (void)state;
    for (int k = 0; k < 2 * DT_COUNT; k++) {
        const DType type = (DType)(k % DT_COUNT);
        Case *c = new_case();
        int64_t heads = 1 + rnd(5), ins = dtype_info(type)->block_elems, outs = VOCAB / heads + 1 + rnd(40);
        if (ins == 1) ins += rnd(40);
        double *x, *w;
        Tensor *t = tensor(c, type, heads * outs, ins, &w);
        t->rank = 3;
        t->dim[0] = heads;
        t->dim[1] = outs;
        t->dim[2] = ins;
        Val xv = graph_reshape(&c->g, rows_of(c, graph_input(&c->g), heads * ins, DT_F32, &x), 2,
                               (int64_t[]){heads, ins});
        Val y = graph_head_linear(&c->g, xv, graph_weight(&c->g, t));
        double *want = expect(c, heads * outs);
        for (int64_t i = 0; i < TOKENS * heads * outs; i++)
            for (int64_t j = 0; j < ins; j++) want[i] += x[i / outs * ins + j] * w[i % (heads * outs) * ins + j];
        if (dtype_info(type)->block_elems > 1) c->loose = 3e-2; /* see test_linear */
        check_case(c, y);
    }
}

static void test_concat(void **state) {
    (void)state;
    for (int k = 0; k < CASES; k++) {
        Case *c = new_case();
        int64_t rows = 1 + rnd(3), m = 1 + rnd(20), n = VOCAB + rnd(20);
        double *a, *b;
        Val ids = graph_input(&c->g), av = rows_of(c, ids, rows * m, DT_F32, &a);
        Val bv = rows_of(c, ids, rows * n, DT_F32, &b);
        if (rows > 1) av = graph_reshape(&c->g, av, 2, (int64_t[]){rows, m});
        if (rows > 1) bv = graph_reshape(&c->g, bv, 2, (int64_t[]){rows, n});
        Val y = graph_concat(&c->g, av, bv);
        double *want = expect(c, rows * (m + n));
        for (int64_t i = 0; i < TOKENS * rows * (m + n); i++) {
            int64_t row = i / (m + n), at = i % (m + n);
            want[i] = at < m ? a[row * m + at] : b[row * n + at - m];
        }
        c->tolerance = 0;
        check_case(c, y);
    }
}

static void test_slice(void **state) {
    (void)state;
    for (int k = 0; k < CASES; k++) {
        Case *c = new_case();
        int64_t rows = 1 + rnd(3), d = VOCAB + 4 + rnd(20), n = VOCAB + rnd(5);
        int64_t begin = (int64_t)rnd((uint32_t)(d - n + 1));
        double *x;
        Val y = rows_of(c, graph_input(&c->g), rows * d, DT_F32, &x);
        if (rows > 1) y = graph_reshape(&c->g, y, 2, (int64_t[]){rows, d});
        y = graph_slice(&c->g, y, begin, n);
        double *want = expect(c, rows * n);
        for (int64_t i = 0; i < TOKENS * rows * n; i++) want[i] = x[i / n * d + begin + i % n];
        c->tolerance = 0;
        check_case(c, y);
    }
}

static void test_reshape(void **state) {
    (void)state;
    Case *c = new_case();
    double *x;
    Val y = rows_of(c, graph_input(&c->g), 48, DT_F32, &x);
    y = graph_reshape(&c->g, y, 3, (int64_t[]){2, 3, 8});
    y = graph_reshape(&c->g, y, 2, (int64_t[]){8, 6});
    memcpy(expect(c, 48), x, TOKENS * 48 * sizeof *x);
    c->tolerance = 0;
    check_case(c, y);
}

/* Only the last token's result is wanted; then one step that wants nothing; then a top-k and an argmax. */
static void test_wanted(void **state) {
    (void)state;
    const Backend *const all[] = {&backend_ref, &backend_cpu};
    for (size_t b = 0; b < 2; b++) {
        Case *c = new_case();
        double *x;
        Val y = rows_of(c, graph_input(&c->g), 40, DT_F32, &x);
        c->g.output[OUTPUT_LOGITS] = graph_wanted(&c->g, y);
        Err err = {0};
        EngineOpts o = {.slots = 2, .ctx = 2 * TOKENS, .rows = TOKENS, .wanted = 2, .threads = 1, .kv = KV_F32};
        Engine *e = all[b]->open(NULL, &c->g, &o, &err);
        if (!e) fail_msg("%s: %s", all[b]->name, err.msg);
        bool lost[2] = {0};
        Row rows[2] = {{.slot = 1, .n = 5, .tok = c->ids, .want = WANT_LOGITS},
                       {.slot = 0, .n = 4, .tok = c->ids + 5, .want = WANT_NONE}};
        Step s = {rows, 2, NULL, lost};
        assert_true(all[b]->step(e, &s, &err));
        assert_int_equal(s.out[0].n, 1);
        assert_int_equal(s.out[1].n, 0);
        for (int i = 0; i < 40; i++) assert_true((double)s.out[0].logit[i] == x[4 * 40 + i]);
        Row more[2] = {{.slot = 0, .pos = 4, .n = 2, .tok = c->ids, .want = WANT_TOPK, .k = 3, .all = false},
                       {.slot = 1, .pos = 5, .n = 1, .tok = c->ids + 3, .want = WANT_ARGMAX}};
        s.row = more;
        assert_true(all[b]->step(e, &s, &err));
        const double *top = x + 40; /* token 1 */
        double lse = 0;
        for (int i = 0; i < 40; i++) lse += exp(top[i]);
        assert_true(fabs((double)s.out[0].lse[0] - log(lse)) < 1e-5);
        for (int k = 0; k < 3; k++) {
            int32_t id = s.out[0].id[k];
            int better = 0;
            for (int i = 0; i < 40; i++) better += top[i] > top[id] || (top[i] == top[id] && i < id);
            assert_int_equal(better, k);
            assert_true((double)s.out[0].logit[k] == top[id]);
        }
        int best = 0;
        for (int i = 0; i < 40; i++)
            if (x[3 * 40 + i] > x[3 * 40 + best]) best = i;
        assert_int_equal(s.out[1].id[0], best);
        /* too many results, tokens, a wrong position, an unknown id, a slot twice: refused, and nothing has changed */
        Row bad[] = {{.slot = 0, .pos = 6, .n = 3, .tok = c->ids, .want = WANT_LOGITS, .all = true},
                     {.slot = 0, .pos = 6, .n = TOKENS + 1, .tok = c->ids},
                     {.slot = 0, .pos = 5, .n = 1, .tok = c->ids},
                     {.slot = 2, .pos = 0, .n = 1, .tok = c->ids},
                     {.slot = 0, .pos = 6, .n = 1, .tok = (int32_t[]){40}},
                     {.slot = 0, .pos = 6, .n = 1, .tok = (int32_t[]){-1}},
                     {.slot = 0, .pos = 6, .n = 0, .tok = c->ids},
                     {.slot = 0, .pos = 6, .n = 1, .tok = c->ids, .want = WANT_TOPK, .k = 41}};
        for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
            s = (Step){&bad[i], 1, NULL, lost};
            assert_false(all[b]->step(e, &s, &err));
            assert_false(lost[0] || lost[1]);
        }
        s = (Step){(Row[]){{.slot = 0, .pos = 6, .n = 1, .tok = c->ids}, {.slot = 0, .pos = 7, .n = 1, .tok = c->ids}},
                   2, NULL, lost};
        assert_false(all[b]->step(e, &s, &err));
        s = (Step){&(Row){.slot = 0, .pos = 6, .n = 1, .tok = c->ids}, 1, NULL, lost};
        assert_true(all[b]->step(e, &s, &err));
        all[b]->close(e);
        graph_deinit(&c->g);
        arena_deinit(&c->arena);
        free(c);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
#define LEAF(name, text)
#define OP(name, traits, share, text) cmocka_unit_test(test_##name),
#include "graph/ops.def"
#undef LEAF
#undef OP
        cmocka_unit_test(test_traits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
