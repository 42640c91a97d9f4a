/* A real PJRT plugin through the HloDevice: results, aliasing in place, zero copy, the failures that need a compiler.
 * No part of `make check`: tests/cli/test_devices.py runs it, with the plugin's path in TENON_PJRT_PLUGIN. */
#include "backend/hlo/emit.h"
#include "backend/hlo/pjrt.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include <cmocka.h>

static const HloDevice *const H = &hlo_pjrt;
static const HloShape f32x4 = {.type = HLO_F32, .rank = 1, .dim = {4}};

static int open_device(void **state) {
    const char *spec = getenv("TENON_PJRT_PLUGIN");
    Err err = {0};
    if (!spec) return print_error("TENON_PJRT_PLUGIN is not set\n"), 1;
    *state = H->open(spec, 0, &err);
    if (!*state) return print_error("%s\n", err.msg), 1;
    print_message("%s\n", H->describe(*state));
    return 0;
}

static int close_device(void **state) {
    H->close(*state);
    return 0;
}

static HloProgram *compile(Device *d, const char *text) {
    Err err = {0};
    HloProgram *p = H->compile(d, str_of(text), &err);
    if (!p) fail_msg("%s", err.msg);
    return p;
}

static HloBuffer *upload(Device *d, const HloShape *s, const void *data, bool keep) {
    Err err = {0};
    HloBuffer *b = H->upload(d, s, &(HloSource){.data = data, .keep = keep, .fd = -1}, &err);
    if (!b) fail_msg("%s", err.msg);
    return b;
}

/* Runs with arguments of which the first is consumed. */
static HloBuffer *step(Device *d, HloProgram *p, HloBuffer *state, HloBuffer *arg) {
    Err err = {0};
    HloBuffer *out = NULL;
    if (!H->run(d, p, (HloBuffer *[]){state, arg}, 2, &out, 1, &err)) fail_msg("%s", err.msg);
    H->drop_buffer(d, state);
    return out;
}

static void expect_f32(Device *d, HloBuffer *b, const float *want, size_t n) {
    float got[64];
    Err err = {0};
    assert_true(n <= 64);
    if (!H->download(d, b, got, n * sizeof *got, &err)) fail_msg("%s", err.msg);
    for (size_t i = 0; i < n; i++) assert_float_equal(got[i], want[i], 0);
}

static const char add_text[] =
    "func.func @main(%a: tensor<4xf32> {tf.aliasing_output = 0 : i32}, %b: tensor<4xf32>) -> tensor<4xf32> {\n"
    "  %0 = stablehlo.add %a, %b : tensor<4xf32>\n"
    "  return %0 : tensor<4xf32>\n"
    "}\n";

static void adds_and_consumes_its_argument(void **state) {
    Device *d = *state;
    HloProgram *p = compile(d, add_text);
    float a[] = {1, 2, 3, 4}, b[] = {10, 20, 30, 40}, sum[] = {11, 22, 33, 44};
    HloBuffer *in[] = {upload(d, &f32x4, a, false), upload(d, &f32x4, b, false)}, *out = NULL;
    Err err = {0};
    memset(a, 0, sizeof a); /* without `keep` nothing of ours is borrowed */
    if (!H->run(d, p, in, 2, &out, 1, &err)) fail_msg("%s", err.msg);
    expect_f32(d, out, sum, 4);
    HloBuffer *again = (HloBuffer *)&err;
    assert_false(H->run(d, p, in, 2, &again, 1, &err));
    assert_null(again);
    assert_non_null(strstr(err.msg, "LoadedExecutable_Execute"));
    assert_null(strchr(err.msg, '\n'));
    assert_false(H->download(d, in[0], a, sizeof a, &err));
    assert_int_equal(H->temp_bytes(d, p), 0);
    for (int i = 0; i < 2; i++) H->drop_buffer(d, in[i]);
    H->drop_buffer(d, out);
    H->drop_program(d, p);
}

static long peak_kib(void) {
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return u.ru_maxrss;
}

#define PUT_ONE(attributes)                                                                                         \
    "func.func @main(%s: tensor<67108864xf32> " attributes ", %i: tensor<i32>) -> tensor<67108864xf32> {\n"         \
    "  %one = stablehlo.constant dense<1.0> : tensor<1xf32>\n"                                                      \
    "  %0 = stablehlo.dynamic_update_slice %s, %one, %i : (tensor<67108864xf32>, tensor<1xf32>, tensor<i32>)"       \
    " -> tensor<67108864xf32>\n"                                                                                    \
    "  return %0 : tensor<67108864xf32>\n"                                                                          \
    "}\n"

/* A state of 256 MB, one element of which is written each step. In place, the process never holds two of them; the
 * same program without the alias shows that the measure would see it. */
static void updates_a_state_in_place(void **state) {
    Device *d = *state;
    enum { COUNT = 67108864, STATE_KIB = COUNT / 256 };
    HloProgram *p = compile(d, PUT_ONE("{tf.aliasing_output = 0 : i32}")), *q = compile(d, PUT_ONE(""));
    float *zero = calloc(COUNT, sizeof *zero);
    HloBuffer *s = upload(d, &SHAPE(HLO_F32, COUNT), zero, false);
    free(zero);
    HloBuffer *at[4];
    for (int32_t i = 0; i < 4; i++) at[i] = upload(d, &(HloShape){.type = HLO_S32}, &i, false);
    long before = peak_kib();
    for (int i = 0; i < 4; i++) s = step(d, p, s, at[i]);
    assert_true(peak_kib() - before < STATE_KIB / 4);
    float *got = mem_new(COUNT, sizeof *got);
    Err err = {0};
    assert_true(H->download(d, s, got, COUNT * sizeof *got, &err));
    for (int i = 0; i < 8; i++) assert_float_equal(got[i], i < 4, 0);
    free(got);
    HloBuffer *t = NULL;
    HloBuffer *args[] = {s, at[0]};
    before = peak_kib();
    assert_true(H->run(d, q, args, 2, &t, 1, &err));
    HloBuffer *u = NULL;
    assert_true(H->run(d, q, args, 2, &u, 1, &err));
    assert_true(peak_kib() - before > STATE_KIB / 2);
    HloBuffer *all[] = {s, t, u, at[0], at[1], at[2], at[3]};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) H->drop_buffer(d, all[i]);
    H->drop_program(d, p);
    H->drop_program(d, q);
}

/* Breaks the promise of `keep` on purpose: what is seen afterwards tells whether the bytes were borrowed. */
static void keep_borrows_aligned_bytes(void **state) {
    Device *d = *state;
    HloProgram *p = compile(d, "func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {\n"
                               "  %0 = stablehlo.add %a, %a : tensor<4xf32>\n  return %0 : tensor<4xf32>\n}\n");
    _Alignas(64) float bytes[32] = {1, 2, 3, 4, 1, 2, 3, 4};
    float once[] = {2, 4, 6, 8}, twice[] = {4, 8, 12, 16};
    for (int unaligned = 0; unaligned < 2; unaligned++) {
        float *host = bytes + 4 * unaligned + unaligned;
        memcpy(host, (float[]){1, 2, 3, 4}, sizeof once);
        HloBuffer *in = upload(d, &f32x4, host, true), *out = NULL;
        memcpy(host, once, sizeof once);
        Err err = {0};
        assert_true(H->run(d, p, &in, 1, &out, 1, &err));
        expect_f32(d, out, unaligned ? once : twice, 4);
        H->drop_buffer(d, out);
        H->drop_buffer(d, in);
    }
    H->drop_program(d, p);
}

/* A borrowed buffer is the caller's: a program that consumes it must work on a copy. */
static void keep_is_never_written(void **state) {
    Device *d = *state;
    HloProgram *p = compile(d, add_text);
    _Alignas(64) float host[16] = {1, 2, 3, 4};
    float sum[] = {2, 4, 6, 8};
    HloBuffer *b = upload(d, &f32x4, host, false), *in = upload(d, &f32x4, host, true);
    HloBuffer *out = step(d, p, in, b);
    expect_f32(d, out, sum, 4);
    for (int i = 0; i < 4; i++) assert_float_equal(host[i], i + 1, 0);
    H->drop_buffer(d, out);
    H->drop_buffer(d, b);
    H->drop_program(d, p);
}

static void types_shapes_and_order(void **state) {
    Device *d = *state;
    HloProgram *p = compile(
        d, "func.func @main(%a: tensor<2x3xf32>, %b: tensor<2xbf16>, %c: tensor<3xui8>, %d: tensor<2xi1>,"
           " %e: tensor<2xf16>, %f: tensor<i32>)"
           " -> (tensor<3x2xf32>, tensor<2xbf16>, tensor<3xui8>, tensor<2xi1>, tensor<2xf16>, tensor<i32>) {\n"
           "  %0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>\n"
           "  return %0, %b, %c, %d, %e, %f : tensor<3x2xf32>, tensor<2xbf16>, tensor<3xui8>, tensor<2xi1>,"
           " tensor<2xf16>, tensor<i32>\n}\n");
    float a[] = {1, 2, 3, 4, 5, 6}, turned[] = {1, 4, 2, 5, 3, 6};
    uint16_t halves[] = {0x3f80, 0xc000};
    uint8_t bytes[] = {0, 128, 255}, bools[] = {1, 0};
    int32_t scalar = -7;
    HloShape shape[] = {SHAPE(HLO_F32, 2, 3), SHAPE(HLO_BF16, 2), SHAPE(HLO_U8, 3),
                        SHAPE(HLO_PRED, 2),   SHAPE(HLO_F16, 2),  SCALAR(HLO_S32)};
    const void *data[] = {a, halves, bytes, bools, halves, &scalar};
    const void *want[] = {turned, halves, bytes, bools, halves, &scalar};
    size_t size[] = {24, 4, 3, 2, 4, 4};
    HloBuffer *in[6], *out[6];
    Err err = {0};
    for (int i = 0; i < 6; i++) in[i] = upload(d, &shape[i], data[i], false);
    if (!H->run(d, p, in, 6, out, 6, &err)) fail_msg("%s", err.msg);
    for (int i = 0; i < 6; i++) {
        char got[24];
        if (!H->download(d, out[i], got, size[i], &err)) fail_msg("%s", err.msg);
        assert_memory_equal(got, want[i], size[i]);
        assert_false(H->download(d, out[i], got, size[i] + 1, &err));
        H->drop_buffer(d, in[i]);
        H->drop_buffer(d, out[i]);
    }
    H->drop_program(d, p);
}

static void expect_line(const Err *err, const char *what) {
    print_message("%s\n", err->msg);
    assert_non_null(strstr(err->msg, what));
    assert_null(strchr(err->msg, '\n'));
}

static void bad_programs_are_one_line(void **state) {
    Device *d = *state;
    static const char *const bad[] = {
        "",
        "this is no module",
        "func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {\n  return %b : tensor<4xf32>\n}\n",
        "func.func @main(%a: tensor<4xf32>) -> tensor<3xf32> {\n  return %a : tensor<4xf32>\n}\n",
        "func.func @other(%a: tensor<4xf32>) -> tensor<4xf32> {\n  return %a : tensor<4xf32>\n}\n",
        "func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {\n"
        "  %0 = stablehlo.custom_call @tenon_no_such_target(%a) : (tensor<4xf32>) -> tensor<4xf32>\n"
        "  return %0 : tensor<4xf32>\n}\n"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        Err err = {0};
        HloProgram *p = H->compile(d, str_of(bad[i]), &err);
        if (p) fail_msg("bad program %zu compiles", i);
        expect_line(&err, "Client_Compile: ");
    }
}

static void bad_runs_are_one_line(void **state) {
    Device *d = *state;
    HloProgram *p = compile(d, add_text);
    float a[] = {1, 2, 3, 4};
    int32_t four[] = {1, 2, 3, 4};
    HloBuffer *f = upload(d, &f32x4, a, false), *n = upload(d, &SHAPE(HLO_S32, 4), four, false);
    HloBuffer *g = upload(d, &SHAPE(HLO_F32, 2), a, false), *out[2] = {f, f};
    Err err = {0};
    assert_false(H->run(d, p, (HloBuffer *[]){f, f}, 2, out, 2, &err));
    expect_line(&err, "1 results, not 2");
    assert_false(H->run(d, p, (HloBuffer *[]){f}, 1, out, 1, &err));
    expect_line(&err, "LoadedExecutable_Execute");
    assert_false(H->run(d, p, (HloBuffer *[]){f, g}, 2, out, 1, &err));
    expect_line(&err, "LoadedExecutable_Execute");
    assert_null(out[0]);
    HloBuffer *all[] = {f, n, g};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) H->drop_buffer(d, all[i]);
    H->drop_program(d, p);
}

static void memory_that_is_not_there(void **state) {
    Device *d = *state;
    HloProgram *p = compile(d, "func.func @main() -> tensor<70368744177664xf32> {\n"
                               "  %c = stablehlo.constant dense<1.0> : tensor<f32>\n"
                               "  %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<f32>) -> "
                               "tensor<70368744177664xf32>\n"
                               "  return %0 : tensor<70368744177664xf32>\n}\n");
    HloBuffer *out = NULL;
    Err err = {0};
    assert_false(H->run(d, p, NULL, 0, &out, 1, &err));
    expect_line(&err, "LoadedExecutable_Execute");
    assert_int_equal(err.code, ERR_MEMORY);
    assert_null(out);
    H->drop_program(d, p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(adds_and_consumes_its_argument), cmocka_unit_test(updates_a_state_in_place),
        cmocka_unit_test(keep_borrows_aligned_bytes),     cmocka_unit_test(keep_is_never_written),
        cmocka_unit_test(types_shapes_and_order),         cmocka_unit_test(bad_programs_are_one_line),
        cmocka_unit_test(bad_runs_are_one_line),          cmocka_unit_test(memory_that_is_not_there),
    };
    return cmocka_run_group_tests(tests, open_device, close_device);
}
