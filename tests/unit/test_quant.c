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
    assert_int_equal(dtype_of_gguf(16), -1);
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

static void bf16_is_the_upper_half_of_f32(void **state) {
    (void)state;
    for (uint32_t b = 0; b < 0x10000; b++) assert_int_equal(bits(bf16_to_f32((uint16_t)b)), b << 16);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dequantised_values_equal_the_reference), cmocka_unit_test(types_have_their_sizes),
        cmocka_unit_test(every_f16_has_its_value_and_comes_back), cmocka_unit_test(f32_to_f16_rounds_to_nearest_even),
        cmocka_unit_test(bf16_is_the_upper_half_of_f32),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
