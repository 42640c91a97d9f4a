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

static double act_f64(Act act, double x) {
    if (act == ACT_SILU) return x / (1 + exp(-x));
    if (act == ACT_GELU) return 0.5 * x * (1 + erf(x / sqrt(2)));
    if (act == ACT_SOFTPLUS) return (x > 0 ? x : 0) + log1p(exp(-fabs(x)));
    return 0.5 * x * (1 + tanh(sqrt(2 / acos(-1)) * (x + 0.044715 * x * x * x)));
}

static void test_act(void **state) {
    (void)state;
    seed = 5;
    EACH_TABLE(ker) {
        for (int a = ACT_SILU; a <= ACT_SOFTPLUS; a++) {
            for (int64_t n = 1; n < 40; n++) {
                float *x = uniforms(n), *out = uniforms(n);
                for (int64_t i = 0; i < n; i++) x[i] *= 20;
                ker->act((Act)a, x, n, out);
                for (int64_t i = 0; i < n; i++) {
                    float alone;
                    assert_true(fabs((double)out[i] - act_f64((Act)a, (double)x[i])) <= 4e-6 * (1 + fabs((double)x[i])));
                    ker->act((Act)a, &x[i], 1, &alone);
                    assert_memory_equal(&alone, &out[i], sizeof alone);
                }
                free(x);
                free(out);
            }
            float edge[] = {NAN, 1e30f, -1e30f, 0};
            ker->act((Act)a, edge, 4, edge);
            assert_true(isnan(edge[0]) && edge[1] == 1e30f && edge[2] == 0);
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

static void test_store(void **state) {
    (void)state;
    seed = 6;
    EACH_TABLE(ker) {
        for (int64_t n = 1; n < 40; n++) {
            float *x = uniforms(n), *f32 = uniforms(n);
            uint16_t *f16 = mem_new((size_t)n, sizeof *f16);
            for (int64_t i = 0; i < n; i++) x[i] = ldexpf(x[i], (int)rnd(44) - 26); /* subnormal to infinite */
            ker->store[DT_F16](x, n, f16);
            ker->store[DT_F32](x, n, f32);
            for (int64_t i = 0; i < n; i++) assert_int_equal(f16[i], f32_to_f16(x[i]));
            assert_memory_equal(x, f32, (size_t)n * sizeof *x);
            free(x);
            free(f32);
            free(f16);
        }
    }
}

/* ---- attention */

static double ulps(float got, double want) {
    float near = (float)want, step = nextafterf(near, INFINITY) - near;
    return fabs((double)got - want) / (double)step;
}

/* exp, seen through the softmax of a row whose maximum is 0. */
static void test_exp(void **state) {
    (void)state;
    EACH_TABLE(ker) {
        double worst = 0;
        for (int i = 0; i < 100000; i++) {
            float max = -INFINITY, sum = 0, s[KV_BLOCK], x[KV_BLOCK];
            int n = 1 + i % KV_BLOCK;
            for (int k = 0; k < n; k++) s[k] = x[k] = k ? -86 * (float)((i * 7919 + k * 104729) % 1000003) / 1000003 : 0;
            ker->softmax(s, n, 1, &max, &sum);
            for (int k = 0; k < n; k++) worst = fmax(worst, ulps(s[k], exp((double)x[k])));
        }
        assert_true(worst <= 2);
        float max = -INFINITY, sum = 0, s[KV_BLOCK] = {0, -87.5f, -95, -103, -104, -1000, -INFINITY};
        ker->softmax(s, 7, 1, &max, &sum);
        assert_true(ulps(s[1], exp(-87.5)) <= 2 && ulps(s[2], exp(-95)) <= 2 && ulps(s[3], exp(-103)) <= 2);
        assert_true(s[4] == 0 && s[5] == 0 && s[6] == 0);
    }
}

/* Blocks in turn give the softmax of the whole. */
static void test_softmax(void **state) {
    (void)state;
    seed = 7;
    EACH_TABLE(ker) {
        for (int n = 1; n < 4 * KV_BLOCK; n++) {
            float *x = uniforms(n), max = -INFINITY, sum = 0, scale = 8;
            double total = 0, most = -INFINITY, weighted = 0, want = 0;
            for (int i = 0; i < n; i++) most = fmax(most, (double)(x[i] * scale));
            for (int i = 0; i < n; i++) total += exp((double)(x[i] * scale) - most);
            for (int at = 0; at < n; at += KV_BLOCK) {
                float s[KV_BLOCK];
                int here = n - at < KV_BLOCK ? n - at : KV_BLOCK;
                memcpy(s, x + at, (size_t)here * sizeof *s);
                weighted *= (double)ker->softmax(s, here, scale, &max, &sum);
                for (int i = 0; i < here; i++) weighted += (double)s[i] * (double)x[at + i];
            }
            for (int i = 0; i < n; i++) want += exp((double)(x[i] * scale) - most) / total * (double)x[i];
            assert_true((double)max == most && fabs((double)sum / total - 1) < 1e-5);
            assert_true(fabs(weighted / (double)sum - want) < 1e-5);
            free(x);
        }
    }
}

static void check_blend(const Kernels *ker, DType t, int n, int64_t width) {
    uint8_t *base, *v = random_rows(t, KV_BLOCK, width, &base);
    float *p = uniforms(n * KV_BLOCK), *acc = uniforms(n * width), *factor = uniforms(n), row[64];
    float *before = mem_new((size_t)(n * width), sizeof *before);
    int *count = mem_new((size_t)n, sizeof *count), most = 0;
    for (int i = 0; i < n; i++) {
        count[i] = rnd(2) ? KV_BLOCK / 2 + i : (int)rnd(KV_BLOCK + 1);
        most = count[i] > most ? count[i] : most;
    }
    size_t unused = (size_t)(KV_BLOCK - most) * dtype_row_bytes(t, width); /* NaN where nobody may look */
    memset(v + (size_t)most * dtype_row_bytes(t, width), 0xff, unused);
    memcpy(before, acc, (size_t)(n * width) * sizeof *acc);
    ker->blend[t](&(Blend){v, width, p, count, factor, n, acc, (size_t)width});
    for (int i = 0; i < n; i++) {
        double want[64];
        for (int64_t d = 0; d < width; d++) want[d] = (double)before[i * width + d] * (double)factor[i];
        for (int j = 0; j < count[i]; j++) {
            dequant_row(t, v + (size_t)j * dtype_row_bytes(t, width), width, row);
            for (int64_t d = 0; d < width; d++) want[d] += (double)p[i * KV_BLOCK + j] * (double)row[d];
        }
        for (int64_t d = 0; d < width; d++) assert_true(fabs((double)acc[i * width + d] - want[d]) <= 1e-5);
        ker->blend[t](&(Blend){v, width, p + i * KV_BLOCK, &count[i], &factor[i], 1, before + i * width, (size_t)width});
    }
    assert_memory_equal(before, acc, (size_t)(n * width) * sizeof *acc); /* alone as together */
    free(base);
    free(p);
    free(acc);
    free(factor);
    free(before);
    free(count);
}

static void test_blend(void **state) {
    (void)state;
    seed = 8;
    EACH_TABLE(ker) {
        for (int64_t width = 1; width <= 64; width++)
            for (int round = 0; round < 4; round++) {
                check_blend(ker, DT_F32, 1 + (int)rnd(9), width);
                check_blend(ker, DT_F16, 1 + (int)rnd(9), width);
            }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_gemm),  cmocka_unit_test(test_gemm_extremes), cmocka_unit_test(test_unpack),
        cmocka_unit_test(test_quantize), cmocka_unit_test(test_norms),      cmocka_unit_test(test_act),
        cmocka_unit_test(test_scan),
        cmocka_unit_test(test_store), cmocka_unit_test(test_exp),           cmocka_unit_test(test_softmax),
        cmocka_unit_test(test_blend),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
