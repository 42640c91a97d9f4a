/* Every kernel table that this machine can run, against f64, and against itself: what a tile computes is bit for bit
 * what a single call computes. Buffers are as long as their contents, so that a sanitizer sees any step beyond. */
#include "../support/random_blocks.h"
#include "backend/cpu/kernels.h"
#include "backend/cpu/pack.h"
#include "backend/cpu/recur.h"
#include "base/buf.h"
#include "base/mem.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static uint64_t seed;

static uint32_t rnd(uint32_t n) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(seed >> 33) % n;
}

static float uniform(void) { return (float)rnd(1 << 24) / (1 << 23) - 1; }

static float *uniforms(int64_t n) {
    float *x = mem_new((size_t)n, sizeof *x);
    for (int64_t i = 0; i < n; i++) x[i] = uniform();
    return x;
}

static void put_f16(uint8_t *p, float f) {
    uint16_t h = f32_to_f16(f);
    memcpy(p, &h, sizeof h);
}

/* Rows of random weights, at an odd address: the caller frees the base. */
static uint8_t *random_rows(DType t, int64_t rows, int64_t k, uint8_t **base) {
    size_t bytes = (size_t)rows * dtype_row_bytes(t, k);
    *base = mem_new(bytes + 1, 1);
    uint8_t *w = *base + 1;
    random_blocks(t, w, bytes, 0, 1, rnd);
    return w;
}

/* A test over every table. */
#define EACH_TABLE(k) for (const Kernels *const *at_ = kernels_usable(), *k; (k = *at_); at_++)

/* ---- packed weights */

static int64_t block_of(DType t) {
    int block = dtype_info(t)->block_elems;
    return block > QUANT_BLOCK ? block : block > 1 ? QUANT_BLOCK : 1;
}

/* Panels of m rows. */
static uint8_t *pack_rows(DType t, const uint8_t *w, int64_t m, int64_t k) {
    size_t panel = pack_panel_bytes(t, k), row = dtype_row_bytes(t, k);
    int64_t panels = (m + PANEL_ROWS - 1) / PANEL_ROWS;
    uint8_t *out = mem_new((size_t)panels, panel);
    for (int64_t i = 0; i < panels; i++) {
        int64_t left = m - i * PANEL_ROWS;
        assert_true(pack_panel(t, w + (size_t)(i * PANEL_ROWS) * row, row, left < PANEL_ROWS ? left : PANEL_ROWS, k,
                               out + (size_t)i * panel));
    }
    return out;
}

/* A packed row is the row. */
static void test_pack(void **state) {
    (void)state;
    seed = 2;
    for (int t = 0; t < DT_COUNT; t++) {
        if (!pack_of((DType)t)) continue;
        for (int64_t blocks = 1; blocks < 20; blocks += 3) {
            int64_t k = blocks * block_of((DType)t), m = 1 + rnd(40);
            uint8_t *base, *w = random_rows((DType)t, m, k, &base);
            if (t == DT_MXFP4) w[0] = (uint8_t)rnd(3); /* the least exponents */
            if (t == DT_NVFP4) w[0] = (uint8_t)(rnd(2) ? rnd(9) : 126 + rnd(3));
            uint8_t *panels = pack_rows((DType)t, w, m, k);
            float *a = uniforms(k), *b = uniforms(k);
            for (int64_t r = 0; r < m; r++) {
                dequant_row((DType)t, w + (size_t)r * dtype_row_bytes((DType)t, k), k, a);
                pack_row((DType)t, panels + (size_t)(r / PANEL_ROWS) * pack_panel_bytes((DType)t, k), r % PANEL_ROWS, k,
                         b);
                for (int64_t i = 0; i < k; i++) assert_true(a[i] == b[i]);
            }
            free(base);
            free(panels);
            free(a);
            free(b);
        }
    }
}

static float float_at(const char *p) {
    float f;
    memcpy(&f, p, sizeof f);
    return f;
}

static int32_t int_at(const char *p) {
    int32_t i;
    memcpy(&i, p, sizeof i);
    return i;
}

/* Element i of a quantised block, without its scale. */
static int32_t quant_element(const char *block, int digits, int i) {
    int32_t v = 0;
    for (int d = 0; d < digits; d++) v = v * 256 + (int8_t)block[d * QUANT_BLOCK + i];
    return v;
}

/* Product of n tokens with m rows of t; every element is right, and the same bits when its token and row are alone. */
static void check_panels(const Kernels *ker, DType t, int digits, int64_t n, int64_t m, int64_t k) {
    size_t w_row = dtype_row_bytes(t, k), x_row = digits ? quant_row_bytes(k, digits) : (size_t)k * sizeof(float);
    uint8_t *base, *w = random_rows(t, m, k, &base), *panels = pack_rows(t, w, m, k);
    float *x = uniforms(n * k), *out = uniforms(n * m), *row = mem_new((size_t)k, sizeof *row);
    double *seen = mem_new((size_t)(n * k), sizeof *seen); /* x as the kernel sees it */
    char *xq = mem_new((size_t)n, x_row);
    for (int64_t i = 0; i < n; i++) {
        char *to = xq + (size_t)i * x_row;
        if (digits) ker->quantize(x + i * k, k, digits, to);
        else memcpy(to, x + i * k, x_row);
        for (int64_t j = 0; j < k; j++) {
            const char *block = to + (size_t)(j / QUANT_BLOCK) * quant_block_bytes(digits);
            double v = digits ? (double)float_at(block + quant_scale_at(digits)) : 0;
            seen[i * k + j] = digits ? v * quant_element(block, digits, (int)(j % QUANT_BLOCK)) : (double)x[i * k + j];
        }
    }
    kernels_multiply(ker, t, digits, &(PanelGemm){panels, m, xq, x_row, n, k, out, (size_t)m});
    for (int64_t o = 0; o < m; o++) {
        uint8_t *alone = pack_rows(t, w + (size_t)o * w_row, 1, k);
        dequant_row(t, w + (size_t)o * w_row, k, row);
        for (int64_t i = 0; i < n; i++) {
            double want = 0, size = 0;
            for (int64_t j = 0; j < k; j++) {
                want += seen[i * k + j] * (double)row[j];
                size += fabs(seen[i * k + j] * (double)row[j]);
            }
            /* minimums are added apart, so terms are larger than the sum's */
            double off = fabs((double)out[i * m + o] - want);
            if (off > 4e-6 * (size + (double)k / 8) + 1e-7)
                fail_msg("%s %s, %d digits: %g instead of %g", ker->name, dtype_info(t)->name, digits,
                         (double)out[i * m + o], want);
            float single;
            kernels_multiply(ker, t, digits, &(PanelGemm){alone, 1, xq + (size_t)i * x_row, x_row, 1, k, &single, 1});
            assert_memory_equal(&single, &out[i * m + o], sizeof single);
        }
        free(alone);
    }
    float *all[] = {x, out, row};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) free(all[i]);
    free(seen);
    free(base);
    free(panels);
    free(xq);
}

static void test_panels(void **state) {
    (void)state;
    seed = 1;
    EACH_TABLE(ker) {
        for (int t = 0; t < DT_COUNT; t++) {
            if (!pack_of((DType)t)) continue;
            int64_t block = block_of((DType)t), most = block == 1 ? 100 : block > 64 ? 3 : 12;
            for (int round = 0; round < 8; round++) {
                int64_t n = 1 + (round < 2 ? 40 + rnd(120) : round < 4 ? rnd(32) : rnd(5)), m = 1 + rnd(40);
                int64_t k = block * (1 + rnd((uint32_t)most));
                if (block == 1) {
                    check_panels(ker, (DType)t, 0, n, m, k);
                    continue;
                }
                for (int digits = 1; digits <= MAX_DIGITS; digits++) check_panels(ker, (DType)t, digits, n, m, k);
            }
        }
    }
}

/* ---- BF16 in 12 bits */

enum { NORMAL, RARE, SPECIAL, ANY };

/* One of the bfloat16 that trained weights are; sometimes a far smaller one or zero; any bits at all. */
static uint16_t random_bf16(int kind) {
    static const uint16_t special[] = {0, 0x8000, 1, 0x8001, 0x7f, 0x80, 0x7f7f, 0x7f80, 0xff80, 0x7fc1, 0xffff};
    uint16_t v = (uint16_t)(rnd(2) << 15 | (110 + rnd(12)) << 7 | rnd(128));
    if (kind == ANY) return (uint16_t)rnd(65536);
    if (kind == RARE && rnd(700) == 0) return rnd(2) ? 0 : (uint16_t)(v & ~0x7000);
    if (kind == SPECIAL && rnd(2000) == 0) return special[rnd(sizeof special / sizeof *special)];
    return v;
}

static void check_short(int kind, int64_t n, int64_t m, int64_t k) {
    size_t row = dtype_row_bytes(DT_BF16, k), panel = pack_panel_bytes(PACK_SHORT, k), x_row = (size_t)k * 4;
    int64_t panels = (m + PANEL_ROWS - 1) / PANEL_ROWS;
    uint16_t *w = mem_new((size_t)m, row);
    for (int64_t i = 0; i < m * k; i++) w[i] = random_bf16(kind);
    uint8_t *plain = pack_rows(DT_BF16, (uint8_t *)w, m, k), *packed = mem_new((size_t)panels, panel);
    bool fits = true;
    for (int64_t i = 0; fits && i < panels; i++) {
        int64_t left = m - i * PANEL_ROWS;
        fits = pack_panel(PACK_SHORT, w + i * PANEL_ROWS * k, row, left < PANEL_ROWS ? left : PANEL_ROWS, k,
                          packed + (size_t)i * panel);
    }
    if (kind == NORMAL) assert_true(fits);
    if (kind == ANY && m >= 16 && k >= 64) assert_false(fits);
    float *a = uniforms(k), *b = uniforms(k), *x = uniforms(n * k), *want = uniforms(n * m), *got = uniforms(n * m);
    for (int64_t r = 0; fits && r < m; r++) {
        dequant_row(DT_BF16, w + r * k, k, a);
        pack_row(PACK_SHORT, packed + (size_t)(r / PANEL_ROWS) * panel, r % PANEL_ROWS, k, b);
        assert_memory_equal(a, b, x_row);
    }
    if (fits) EACH_TABLE(ker) {
        ker->panel->f32[DT_BF16](&(PanelGemm){plain, m, x, x_row, n, k, want, (size_t)m});
        ker->panel->f32[PACK_SHORT](&(PanelGemm){packed, m, x, x_row, n, k, got, (size_t)m});
        for (int64_t i = 0; i < n * m; i++) /* which NaN it is may differ */
            assert_true(memcmp(&want[i], &got[i], sizeof *got) == 0 || (isnan(want[i]) && isnan(got[i])));
    }
    float *all[] = {a, b, x, want, got};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) free(all[i]);
    free(w);
    free(plain);
    free(packed);
}

/* The same rows, and the same products, as of BF16 as it is. */
static void test_short(void **state) {
    (void)state;
    seed = 9;
    for (int round = 0; round < 120; round++)
        check_short(round % 4, 1 + rnd(20), 1 + rnd(40), 1 + rnd(round % 3 ? 300 : 40));
}

/* The extremes of bytes: -128 or 127 in the weights, +-127 in the activations. */
static void test_extremes(void **state) {
    (void)state;
    EACH_TABLE(ker) {
        for (int sign = -1; sign <= 1; sign += 2)
            for (int most = -128; most <= 127; most += 255) {
                uint8_t w[34];
                float x[QUANT_BLOCK], out, want = (float)(sign * most * QUANT_BLOCK);
                char xq[64];
                put_f16(w, 1);
                memset(w + 2, most, QUANT_BLOCK);
                uint8_t *panel = pack_rows(DT_Q8_0, w, 1, QUANT_BLOCK);
                for (int i = 0; i < QUANT_BLOCK; i++) x[i] = (float)sign;
                ker->quantize(x, QUANT_BLOCK, 1, xq);
                ker->panel->quant[0][DT_Q8_0](&(PanelGemm){panel, 1, xq, sizeof xq, 1, QUANT_BLOCK, &out, 1});
                assert_true(fabsf(out - want) <= 1e-3f);
                free(panel);
            }
    }
}

/* ---- quantize */

static void check_quantize(const Kernels *ker, int digits) {
    /* In units of the last digit; x times the inverse is a float, which has 24 bits. */
    double limit = digits == 1 ? 0.5001 : digits == 2 ? 0.51 : 2.5;
    for (int round = 0; round < 200; round++) {
        int64_t n = QUANT_BLOCK * (1 + rnd(5));
        float *x = uniforms(n), magnitude = ldexpf(1, (int)rnd(180) - 90);
        char *q = mem_new(1, quant_row_bytes(n, digits)), *block = q;
        for (int64_t i = 0; i < n; i++) x[i] *= magnitude;
        ker->quantize(x, n, digits, q);
        for (int64_t b = 0; b < n / QUANT_BLOCK; b++, block += quant_block_bytes(digits)) {
            float scale = float_at(block + quant_scale_at(digits));
            int32_t all = 0;
            for (int i = 0; i < QUANT_BLOCK; i++) {
                int32_t v = quant_element(block, digits, i);
                assert_true(fabs((double)x[b * QUANT_BLOCK + i] - (double)scale * v) <= (double)scale * limit);
                all += v;
            }
            assert_true(float_at(block + quant_sum_at(digits)) == scale * (float)all);
            for (int d = 0; d < digits; d++) {
                int32_t first = 0, sum = 0;
                for (int i = 0; i < QUANT_BLOCK; i++) {
                    sum += (int8_t)block[d * QUANT_BLOCK + i];
                    if (i < QUANT_BLOCK / 2) first = sum;
                }
                assert_int_equal(int_at(block + quant_minus_at(digits) + 4 * d), -sum);
                assert_int_equal(int_at(block + quant_minus_at(digits) + 4 * (digits + d)), -first);
            }
        }
        free(x);
        free(q);
    }
    const struct {
        float value;
        bool finite;
    } rows[] = {{0, true},     {-0.0f, true},    {1e-45f, true},   {1e-38f, true},
                {3e38f, true}, {INFINITY, false}, {-INFINITY, false}, {NAN, false}};
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
        float x[QUANT_BLOCK] = {0};
        char q[128];
        x[5] = rows[r].value;
        ker->quantize(x, QUANT_BLOCK, digits, q);
        for (int i = 0; i < QUANT_BLOCK; i++) assert_true(i == 5 || quant_element(q, digits, i) == 0);
        float scale = float_at(q + quant_scale_at(digits));
        assert_true(isfinite(scale) == rows[r].finite && isnan(scale) != rows[r].finite);
    }
}

static void test_quantize(void **state) {
    (void)state;
    seed = 3;
    EACH_TABLE(ker) {
        for (int digits = 1; digits <= MAX_DIGITS; digits++) check_quantize(ker, digits);
    }
}

/* ---- rows */

static void test_norms(void **state) {
    (void)state;
    seed = 4;
    EACH_TABLE(ker) {
        for (int64_t n = 1; n < 80; n++) {
            float *x = uniforms(n), *w = uniforms(n), *b = uniforms(n), *rms = uniforms(n), *layer = uniforms(n),
                  eps = 1e-5f;
            double square = 0, sum = 0, var = 0;
            ker->rmsnorm(x, w, n, eps, rms);
            ker->layernorm(x, w, n % 3 ? b : NULL, n, eps, layer);
            for (int64_t i = 0; i < n; i++) {
                square += (double)x[i] * (double)x[i];
                sum += (double)x[i];
            }
            for (int64_t i = 0; i < n; i++) var += pow((double)x[i] - sum / (double)n, 2);
            for (int64_t i = 0; i < n; i++) {
                double r = (double)x[i] / sqrt(square / (double)n + (double)eps) * (double)w[i];
                double l = ((double)x[i] - sum / (double)n) / sqrt(var / (double)n + (double)eps) * (double)w[i];
                assert_true(fabs((double)rms[i] - r) <= 1e-5);
                assert_true(fabs((double)layer[i] - l - (n % 3 ? (double)b[i] : 0)) <= 1e-4);
            }
            float *again = mem_new((size_t)n, sizeof *again); /* over its input: the same bits */
            memcpy(again, x, (size_t)n * sizeof *x);
            ker->rmsnorm(again, w, n, eps, again);
            assert_memory_equal(again, rms, (size_t)n * sizeof *x);
            ker->layernorm(x, w, n % 3 ? b : NULL, n, eps, x);
            assert_memory_equal(x, layer, (size_t)n * sizeof *x);
            free(x);
            free(w);
            free(b);
            free(rms);
            free(layer);
            free(again);
        }
    }
}

static double act_f64(ActAttr attr, double x) {
    Act act = attr.kind;
    if (act == ACT_SILU) return x / (1 + exp(-x));
    if (act == ACT_SIGMOID) return 1 / (1 + exp(-x));
    if (act == ACT_SCALE) return attr.a * x;
    if (act == ACT_SOFTCAP) return attr.a * tanh(attr.b * x);
    if (act == ACT_CLAMP) return fmax(attr.a, fmin(attr.b, x));
    if (act == ACT_GELU) return 0.5 * x * (1 + erf(x / sqrt(2)));
    if (act == ACT_SOFTPLUS) return (x > 0 ? x : 0) + log1p(exp(-fabs(x)));
    return 0.5 * x * (1 + tanh(sqrt(2 / acos(-1)) * (x + 0.044715 * x * x * x)));
}

static void test_act(void **state) {
    (void)state;
    seed = 5;
    EACH_TABLE(ker) {
        for (int a = ACT_SILU; a <= ACT_CLAMP; a++) {
            ActAttr attr = {(Act)a, a == ACT_CLAMP ? -6 : 3, a == ACT_CLAMP ? 5 : 0.25};
            for (int64_t n = 1; n < 40; n++) {
                float *x = uniforms(n), *out = uniforms(n);
                for (int64_t i = 0; i < n; i++) x[i] *= 20;
                ker->act(attr, x, n, out);
                for (int64_t i = 0; i < n; i++) {
                    float alone;
                    assert_true(fabs((double)out[i] - act_f64(attr, (double)x[i])) <= 4e-6 * (1 + fabs((double)x[i])));
                    ker->act(attr, &x[i], 1, &alone);
                    assert_memory_equal(&alone, &out[i], sizeof alone);
                }
                free(x);
                free(out);
            }
            float edge[] = {NAN, 1e30f, -1e30f, 0};
            ker->act(attr, edge, 4, edge);
            assert_true(isnan(edge[0]));
            if (a >= ACT_SIGMOID) continue; /* they have no edges of their own */
            assert_true(edge[1] == 1e30f && edge[2] == 0);
            assert_true(edge[3] == (a == ACT_SOFTPLUS ? 0.693147182f : 0));
        }
    }
}

/* Tokens of a scan by definition, in f64: y [tokens][p], h [n][p]. */
static void scan_want(const Scan *s, double *h, double *y) {
    for (int64_t t = 0; t < s->tokens; t++)
        for (int64_t i = 0; i < s->p; i++) {
            double dt = (double)s->dt[t * s->dt_token + (s->each ? i : 0)], x = (double)s->x[t * s->x_token + i];
            double sum = (double)s->d[s->each ? i : 0] * x;
            for (int64_t j = 0; j < s->n; j++) {
                int64_t at = (s->each ? i * s->decays : 0) + (s->decays > 1 ? j : 0);
                double *state = &h[j * s->p + i];
                *state = exp(dt * (double)s->a[at]) * *state + dt * x * (double)s->b[t * s->bc_token + j];
                sum += *state * (double)s->c[t * s->bc_token + j];
            }
            y[t * s->p + i] = sum;
        }
}

/* A scan, with one decay, with one for each state, and of columns that have their own; each column and each token alone
 * gives the bits that it gives among others. */
static void test_scan(void **state) {
    (void)state;
    enum { TOKENS = 3, MOST = 150, WIDEST = 40 };
    static double h_want[MOST * WIDEST], y_want[TOKENS * WIDEST];
    seed = 7;
    EACH_TABLE(ker) {
        const Recur *r = recur_of(ker);
        for (int64_t n = 1; n < MOST; n += n < 20 ? 1 : 13) {
            int64_t p = 1 + (int64_t)rnd(WIDEST);
            bool each = n % 3 == 2;
            float *h = uniforms(n * p), *again = uniforms(n * p), *a = uniforms(n * p), *d = uniforms(p);
            float *dt = uniforms(TOKENS * p), *b = uniforms(TOKENS * n), *c = uniforms(TOKENS * n);
            float *x = uniforms(TOKENS * p), *y = uniforms(TOKENS * p), *alone = uniforms(TOKENS * p);
            for (int64_t i = 0; i < n * p; i++) h_want[i] = (double)(again[i] = h[i]);
            Scan s = {.from = h, .to = h, .n = n, .p = p, .row = p, .each = each, .decays = n % 3 ? n : 1, .a = a,
                      .d = d,
                      .tokens = TOKENS, .dt_token = p, .bc_token = n, .x_token = p, .dt = dt, .b = b, .c = c, .x = x,
                      .out = y};
            scan_want(&s, h_want, y_want);
            r->scan(&s);
            for (int64_t i = 0; i < n * p; i++) assert_true(fabs((double)h[i] - h_want[i]) < 1e-4);
            for (int64_t i = 0; i < TOKENS * p; i++) assert_true(fabs((double)y[i] - y_want[i]) < 1e-3);
            for (int64_t t = 0; t < TOKENS; t++)
                for (int64_t i = 0; i < p; i++) {
                    Scan one = s;
                    one.from = one.to = again + i;
                    one.p = one.tokens = 1;
                    one.a = a + (each ? i * s.decays : 0);
                    one.d = d + (each ? i : 0);
                    one.dt = dt + t * p + (each ? i : 0);
                    one.b = b + t * n;
                    one.c = c + t * n;
                    one.x = x + t * p + i;
                    one.out = alone + t * p + i;
                    r->scan(&one);
                }
            assert_memory_equal(h, again, (size_t)(p * n) * sizeof *h);
            assert_memory_equal(y, alone, (size_t)(TOKENS * p) * sizeof *y);
            float *all[] = {h, again, a, d, dt, b, c, x, y, alone};
            for (size_t i = 0; i < sizeof all / sizeof *all; i++) free(all[i]);
        }
    }
}

/* A token of the delta rule; and each column alone gives the bits that it gives among others. */
static void test_delta(void **state) {
    (void)state;
    enum { MOST = 41, WIDEST = 80 };
    static float h[MOST * WIDEST], again[MOST * WIDEST], y[WIDEST], alone[WIDEST];
    seed = 9;
    EACH_TABLE(ker) {
        const Recur *r = recur_of(ker);
        for (int64_t n = 1; n < MOST; n++) {
            int64_t p = 1 + (int64_t)rnd(WIDEST);
            float *from = uniforms(n * p), *q = uniforms(n), *k = uniforms(n), *v = uniforms(p), *gate = uniforms(n);
            Delta d = {from, h, n, p, p, n % 2, 0.9f, 0.6f, q, k, gate, v, y};
            r->delta(&d);
            for (int64_t c = 0; c < p; c++) {
                double known = 0, sum = 0;
                for (int64_t i = 0; i < n; i++)
                    known += exp(0.9 * (double)gate[d.one_gate ? 0 : i]) * (double)from[i * p + c] * (double)k[i];
                double step = 0.6 * ((double)v[c] - known);
                for (int64_t i = 0; i < n; i++) {
                    double decay = exp(0.9 * (double)gate[d.one_gate ? 0 : i]);
                    double want = decay * (double)from[i * p + c] + step * (double)k[i];
                    assert_true(fabs((double)h[i * p + c] - want) < 1e-5);
                    sum += want * (double)q[i];
                }
                assert_true(fabs((double)y[c] - sum) < 3e-5);
                r->delta(&(Delta){from + c, again + c, n, 1, p, n % 2, 0.9f, 0.6f, q, k, gate, v + c, alone + c});
            }
            assert_memory_equal(h, again, (size_t)(n * p) * sizeof *h);
            assert_memory_equal(y, alone, (size_t)p * sizeof *y);
            float *all[] = {from, q, k, v, gate};
            for (size_t i = 0; i < sizeof all / sizeof *all; i++) free(all[i]);
        }
    }
}

/* The best that the machine can run comes first; where the caller knows the machine, exactly what it can run. */
static void test_choice(void **state) {
    (void)state;
    Buf names = {0};
    EACH_TABLE(k) buf_printf(&names, "%s%s", names.len ? " " : "", k->name);
    const char *known = getenv("TENON_KERNELS");
    if (known) assert_string_equal(buf_cstr(&names), known);
    buf_deinit(&names);
    Err err = {0};
    assert_ptr_equal(kernels_find(NULL, &err), kernels_usable()[0]);
    EACH_TABLE(k) assert_ptr_equal(kernels_find(k->name, &err), k);
    assert_null(kernels_find("none", &err));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_choice),   cmocka_unit_test(test_pack),     cmocka_unit_test(test_panels),
        cmocka_unit_test(test_extremes), cmocka_unit_test(test_quantize), cmocka_unit_test(test_norms),
        cmocka_unit_test(test_act),      cmocka_unit_test(test_scan),     cmocka_unit_test(test_delta),
        cmocka_unit_test(test_short),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
