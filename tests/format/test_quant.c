/* Tensor types against the golden values of tools/golden/quant.py, and the f16 conversions against their definition. */
#include "base/file.h"
#include "base/mem.h"
#include "format/quant.h"

#include <ctype.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static uint32_t bits(float f) {
    uint32_t u;
    memcpy(&u, &f, sizeof u);
    return u;
}

static float from_bits(uint32_t u) {
    float f;
    memcpy(&f, &u, sizeof f);
    return f;
}

static void dequantised_values_equal_the_reference(void **state) {
    (void)state;
    for (int t = 0; t < DT_COUNT; t++) {
        char path[64] = "tests/golden/quant/";
        size_t head = strlen(path);
        const char *name = dtype_info((DType)t)->name;
        for (size_t i = 0; i <= strlen(name); i++) path[head + i] = (char)toupper(name[i]);
        strcat(path, ".bin");
        FileMap map;
        Err err = {0};
        if (!file_map(&map, path, &err)) fail_msg("%s", err.msg);
        uint64_t n;
        memcpy(&n, map.data, sizeof n);
        size_t bytes = dtype_row_bytes((DType)t, (int64_t)n);
        assert_int_equal(map.size, 8 + bytes + 4 * n);
        float *got = mem_new(n, sizeof *got);
        char *odd = mem_new(bytes + 1, 1); /* an odd address must do */
        memcpy(odd + 1, map.data + 8, bytes);
        dequant_row((DType)t, odd + 1, (int64_t)n, got);
        for (uint64_t i = 0; i < n; i++) {
            float want;
            memcpy(&want, map.data + 8 + bytes + 4 * i, sizeof want);
            if (isnan(want) && isnan(got[i])) continue; /* of what sign and payload is the machine's */
            if (bits(got[i]) != bits(want)) fail_msg("%s[%d]: %a, not %a", name, (int)i, got[i], want);
        }
        free(odd);
        free(got);
        file_unmap(&map);
    }
}

static void types_have_their_sizes(void **state) {
    (void)state;
    assert_int_equal(dtype_of_gguf(3), DT_Q4_1);
    assert_int_equal(dtype_of_gguf(30), DT_BF16);
    assert_int_equal(dtype_of_gguf(12), DT_Q4_K);
    assert_int_equal(dtype_of_gguf(16), DT_IQ2_XXS);
    assert_int_equal(dtype_of_gguf(9), -1);
    assert_int_equal(dtype_of_gguf(UINT32_MAX), -1);
    assert_int_equal(dtype_row_bytes(DT_Q4_0, 64), 36);
    assert_int_equal(dtype_row_bytes(DT_Q8_0, 0), 0);
    assert_string_equal(dtype_info(DT_Q8_0)->name, "q8_0");
}

static void every_f16_has_its_value_and_comes_back(void **state) {
    (void)state;
    for (uint32_t h = 0; h < 0x10000; h++) {
        int exponent = h >> 10 & 31, mantissa = h & 0x3ff;
        double size = exponent == 0    ? ldexp(mantissa, -24)
                      : exponent == 31 ? (mantissa ? NAN : INFINITY)
                                       : ldexp(1024 + mantissa, exponent - 25);
        float got = f16_to_f32((uint16_t)h);
        if (isnan(size)) {
            assert_true(isnan(got));
            assert_int_equal(f32_to_f16(got), h | 0x200);
            continue;
        }
        assert_int_equal(bits(got), bits((float)(h & 0x8000 ? -size : size)));
        assert_int_equal(f32_to_f16(got), h);
    }
}

/* Between two neighbours the nearer one, in the middle the even one. */
static void f32_to_f16_rounds_to_nearest_even(void **state) {
    (void)state;
    for (uint32_t h = 0; h < 0x7c00; h++) {
        float low = f16_to_f32((uint16_t)h), high = h + 1 == 0x7c00 ? 65536.0f : f16_to_f32((uint16_t)(h + 1));
        float middle = (low + high) / 2;
        uint32_t even = h & 1 ? h + 1 : h;
        assert_int_equal(f32_to_f16(middle), even);
        assert_int_equal(f32_to_f16(-middle), even | 0x8000);
        assert_int_equal(f32_to_f16(nextafterf(middle, 0)), h);
        assert_int_equal(f32_to_f16(nextafterf(middle, INFINITY)), h + 1);
    }
    assert_int_equal(f32_to_f16(from_bits(1)), 0);
    assert_int_equal(f32_to_f16(3.4e38f), 0x7c00);
    assert_int_equal(f32_to_f16(-INFINITY), 0xfc00);
    assert_int_equal(f32_to_f16(from_bits(0x7f800001)), 0x7e00);
}

/* ---- the other way */

static Buf read_golden(const char *name) {
    char path[64];
    snprintf(path, sizeof path, "tests/golden/quant/%s.quantized", name);
    Buf bytes = {0};
    Err err = {0};
    if (!file_read(path, 1 << 20, &bytes, &err)) fail_msg("%s", err.msg);
    return bytes;
}

enum { ROW = 256 };

static void what_has_a_rule_gives_ggmls_bytes(void **state) {
    (void)state;
    static const char *const types[] = {"F16", "BF16", "Q8_0", "Q4_0", "Q4_1", "Q5_0"};
    static const DType dtypes[] = {DT_F16, DT_BF16, DT_Q8_0, DT_Q4_0, DT_Q4_1, DT_Q5_0};
    Buf x = read_golden("F32");
    for (int t = 0; t < 6; t++) {
        Buf want = read_golden(types[t]);
        size_t bytes = dtype_row_bytes(dtypes[t], ROW), rows = x.len / (ROW * sizeof(float));
        uint8_t *got = mem_new(bytes, 1);
        assert_int_equal(want.len, rows * bytes);
        for (size_t r = 0; r < rows; r++) {
            assert_true(quantize_row(dtypes[t], (const float *)(void *)x.data + r * ROW, ROW, got));
            if (memcmp(got, want.data + r * bytes, bytes) != 0) fail_msg("%s: row %zu differs", types[t], r);
        }
        free(got);
        buf_deinit(&want);
    }
    buf_deinit(&x);
}

/* A search may find other codes, but none that are worse. It weighs errors and these are not weighted: a single row
 * may lose 5 %. */
static void what_is_searched_is_as_near_as_ggmls(void **state) {
    (void)state;
    static const char *const types[] = {"Q4_K", "Q6_K"};
    static const DType dtypes[] = {DT_Q4_K, DT_Q6_K};
    Buf x = read_golden("F32");
    for (int t = 0; t < 2; t++) {
        Buf want = read_golden(types[t]);
        uint8_t block[210];
        float got[ROW];
        double ratios = 0;
        int rows = 0;
        for (size_t r = 0; r * sizeof(double) < want.len; r++) {
            const float *row = (const float *)(void *)x.data + r * ROW;
            double error = 0, theirs;
            memcpy(&theirs, want.data + r * sizeof theirs, sizeof theirs);
            assert_true(quantize_row(dtypes[t], row, ROW, block));
            dequant_row(dtypes[t], block, ROW, got);
            for (int i = 0; i < ROW; i++)
                error += ((double)got[i] - (double)row[i]) * ((double)got[i] - (double)row[i]);
            if (!(error <= 1.05 * theirs + 1e-12)) fail_msg("%s: row %zu: %g, ggml %g", types[t], r, error, theirs);
            if (theirs < 1e-12) continue;
            ratios += error / theirs;
            rows++;
        }
        if (!(rows > 20 && ratios / rows < 1.01)) fail_msg("%s: %g of ggml's error", types[t], ratios / rows);
        buf_deinit(&want);
    }
    buf_deinit(&x);
}

static void what_does_not_fit_is_said(void **state) {
    (void)state;
    float row[ROW] = {0};
    uint8_t out[ROW * sizeof(float)];
    static const DType types[] = {DT_F32, DT_F16, DT_BF16, DT_Q8_0, DT_Q4_0, DT_Q4_1, DT_Q5_0, DT_Q4_K, DT_Q6_K};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        DType t = types[i];
        row[100] = -3.4e38f;
        assert_int_equal(quantize_row(t, row, ROW, out), t == DT_F32);
        row[100] = -6e4f;
        assert_true(quantize_row(t, row, ROW, out));
    }
}

static void bf16_is_the_upper_half_of_f32(void **state) {
    (void)state;
    for (uint32_t b = 0; b < 0x10000; b++) assert_int_equal(bits(bf16_to_f32((uint16_t)b)), b << 16);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dequantised_values_equal_the_reference), cmocka_unit_test(types_have_their_sizes),
        cmocka_unit_test(every_f16_has_its_value_and_comes_back), cmocka_unit_test(f32_to_f16_rounds_to_nearest_even),
        cmocka_unit_test(bf16_is_the_upper_half_of_f32), cmocka_unit_test(what_has_a_rule_gives_ggmls_bytes),
        cmocka_unit_test(what_is_searched_is_as_near_as_ggmls), cmocka_unit_test(what_does_not_fit_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
