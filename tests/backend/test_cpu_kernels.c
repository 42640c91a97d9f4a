/* Every kernel table that this machine can run, against f64, and against itself: what a tile computes is bit for bit
 * what a single call computes. Buffers are as long as their contents, so that a sanitizer sees any step beyond. */
#include "../support/random_blocks.h"
#include "backend/cpu/kernels.h"

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

/* ---- gemm */

/* x as the kernel sees it, in f64, from its quantised rows. */
static double quantized_value(const int8_t *row, int64_t k, int64_t i) {
    float scale;
    memcpy(&scale, row + k + i / QUANT_BLOCK * 4, sizeof scale);
    return (double)scale * row[i];
}

static void check_gemm(const Kernels *ker, DType t, bool q8, int64_t n, int64_t m, int64_t k) {
    GemmFn *gemm = q8 ? ker->gemm_q8[t] : ker->gemm[t];
    uint8_t *base, *w = random_rows(t, m, k, &base);
    float *x = uniforms(n * k), *out = uniforms(n * m), *row = mem_new((size_t)k, sizeof *row);
    size_t x_row = q8 ? quantized_row(k) : (size_t)k * sizeof *x;
    char *xq = mem_new((size_t)n, x_row);
    for (int64_t i = 0; i < n; i++) {
        if (q8) ker->quantize(x + i * k, k, xq + (size_t)i * x_row);
        else memcpy(xq + (size_t)i * x_row, x + i * k, x_row);
    }
    Gemm g = {.w = w, .w_row = dtype_row_bytes(t, k), .m = m, .x = xq, .x_row = x_row, .n = n, .k = k, .out = out, .out_row = (size_t)m};
    gemm(&g);
    for (int64_t o = 0; o < m; o++) {
        dequant_row(t, w + (size_t)o * g.w_row, k, row);
        for (int64_t i = 0; i < n; i++) {
            double want = 0, size = 0;
            for (int64_t j = 0; j < k; j++) {
                double v = q8 ? quantized_value((int8_t *)xq + (size_t)i * x_row, k, j) : (double)x[i * k + j];
                want += v * (double)row[j];
                size += fabs(v * (double)row[j]);
            }
            /* Q4_1 adds scale * q * x and min * x apart: its terms are larger than the sum's */
            assert_true(fabs((double)out[i * m + o] - want) <= 4e-6 * (size + (double)k / 8) + 1e-7);
            float alone;
            gemm(&(Gemm){.w = w + (size_t)o * g.w_row, .w_row = g.w_row, .m = 1, .x = xq + (size_t)i * x_row,
                         .x_row = x_row, .n = 1, .k = k, .out = &alone, .out_row = 1});
            assert_memory_equal(&alone, &out[i * m + o], sizeof alone);
        }
    }
    free(base);
    free(x);
    free(xq);
    free(out);
    free(row);
}

static void test_gemm(void **state) {
    (void)state;
    seed = 1;
    EACH_TABLE(ker) {
        for (int t = 0; t < DT_COUNT; t++) {
            for (int round = 0; round < 60; round++) {
                int64_t n = 1 + rnd(11), m = 1 + rnd(9);
                if (ker->gemm[t]) check_gemm(ker, (DType)t, false, n, m, 1 + rnd(100));
                if (ker->gemm_q8[t]) check_gemm(ker, (DType)t, true, n, m, dtype_info((DType)t)->block_elems * (1 + rnd(20)));
            }
        }
    }
}

/* The extremes of signed bytes: -128 in the weights, +-127 in the activations. */
static void test_gemm_extremes(void **state) {
    (void)state;
    EACH_TABLE(ker) {
        for (int sign = -1; sign <= 1; sign += 2) {
            uint8_t w[34];
            float x[QUANT_BLOCK], out, want = (float)(sign * 128 * QUANT_BLOCK);
            char xq[40];
            put_f16(w, -1);
            memset(w + 2, 0x80, QUANT_BLOCK);
            for (int i = 0; i < QUANT_BLOCK; i++) x[i] = (float)sign;
            ker->quantize(x, QUANT_BLOCK, xq);
            ker->gemm_q8[DT_Q8_0](&(Gemm){w, sizeof w, 1, xq, sizeof xq, 1, QUANT_BLOCK, &out, 1});
            assert_true(fabsf(out - want) <= 1e-3f);
        }
    }
}

static void test_unpack(void **state) {
    (void)state;
    seed = 2;
    EACH_TABLE(ker) {
        for (int t = 0; t < DT_COUNT; t++) {
            int64_t block = dtype_info((DType)t)->block_elems < QUANT_BLOCK ? QUANT_BLOCK : dtype_info((DType)t)->block_elems;
            for (int64_t n = block; n <= 10 * block; n += block) {
                uint8_t *base, *w = random_rows((DType)t, 1, n, &base);
                float *a = uniforms(n), *b = uniforms(n);
                ker->unpack((DType)t, w, n, a);
                dequant_row((DType)t, w, n, b);
                assert_memory_equal(a, b, (size_t)n * sizeof *a);
                free(base);
                free(a);
                free(b);
            }
        }
    }
}

/* ---- quantize */

static void test_quantize(void **state) {
    (void)state;
    seed = 3;
    EACH_TABLE(ker) {
        for (int round = 0; round < 200; round++) {
            int64_t n = QUANT_BLOCK * (1 + rnd(5));
            float *x = uniforms(n), magnitude = ldexpf(1, (int)rnd(180) - 90);
            int8_t *q = mem_new(1, quantized_row(n));
            for (int64_t i = 0; i < n; i++) x[i] *= magnitude;
            ker->quantize(x, n, q);
            for (int64_t b = 0; b < n / QUANT_BLOCK; b++) {
                float scale, scaled_sum;
                int sum = 0;
                memcpy(&scale, q + n + b * 4, sizeof scale);
                memcpy(&scaled_sum, q + n + (n / QUANT_BLOCK + b) * 4, sizeof scaled_sum);
                for (int64_t i = b * QUANT_BLOCK; i < (b + 1) * QUANT_BLOCK; i++) {
                    assert_true(fabsf(x[i] - scale * (float)q[i]) <= scale * 0.5001f);
                    sum += q[i];
                }
                assert_true(scaled_sum == scale * (float)sum);
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
            float x[QUANT_BLOCK] = {0}, pair[2];
            int8_t q[40];
            x[5] = rows[r].value;
            ker->quantize(x, QUANT_BLOCK, q);
            memcpy(pair, q + QUANT_BLOCK, sizeof pair);
            for (int i = 0; i < QUANT_BLOCK; i++) assert_true(q[i] >= -127 && (i == 5 || q[i] == 0));
            assert_true(isfinite(pair[0]) == rows[r].finite);
            assert_true(isnan(pair[0]) != rows[r].finite);
        }
    }
}

/* ---- rows */

static void test_norms(void **state) {
    (void)state;
    seed = 4;
    EACH_TABLE(ker) {
        for (int64_t n = 1; n < 80; n++) {
            float *x = uniforms(n), *w = uniforms(n), *b = uniforms(n), *rms = uniforms(n), *layer = uniforms(n), eps = 1e-5f;
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

/* A step of a scan, with one decay and with one for each element. */
static void test_scan(void **state) {
    (void)state;
    seed = 7;
    EACH_TABLE(ker) {
        for (int64_t n = 1; n < 40; n++) {
            int64_t p = 1 + (int64_t)rnd(4);
            bool one = n % 2;
            float *h = uniforms(p * n), *again = uniforms(p * n), *a = uniforms(n), *b = uniforms(n), *c = uniforms(n);
            float *x = uniforms(p), *y = uniforms(p), *alone = uniforms(p);
            double *state_want = mem_new((size_t)(p * n), sizeof *state_want);
            for (int64_t i = 0; i < p * n; i++) {
                again[i] = h[i];
                double decay = exp(1.5 * (double)a[one ? 0 : i % n]);
                state_want[i] = decay * (double)h[i] + 1.5 * (double)(x[i / n] * b[i % n]);
            }
            ker->scan(&(Scan){h, p, n, one, 1.5f, 0.7f, a, b, c, x, y});
            for (int64_t i = 0; i < p; i++) {
                double sum = 0.7 * (double)x[i];
                for (int64_t j = 0; j < n; j++) {
                    assert_true(fabs((double)h[i * n + j] - state_want[i * n + j]) < 3e-6);
                    sum += state_want[i * n + j] * (double)c[j];
                }
                assert_true(fabs((double)y[i] - sum) < 3e-5);
                ker->scan(&(Scan){again + i * n, 1, n, one, 1.5f, 0.7f, a, b, c, x + i, alone + i});
            }
            assert_memory_equal(h, again, (size_t)(p * n) * sizeof *h);
            assert_memory_equal(y, alone, (size_t)p * sizeof *y);
            float *all[] = {h, again, a, b, c, x, y, alone};
            for (size_t i = 0; i < sizeof all / sizeof *all; i++) free(all[i]);
            free(state_want);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_gemm),  cmocka_unit_test(test_gemm_extremes), cmocka_unit_test(test_unpack),
        cmocka_unit_test(test_quantize), cmocka_unit_test(test_norms),      cmocka_unit_test(test_act),
        cmocka_unit_test(test_scan),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
