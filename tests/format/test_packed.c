/* MLX's three tensors of a weight, and MXFP4's two, become one, and the message for each way in which they can
 * disagree. What the codes mean is for test_quant, test_types and test_golden. */
#include "../support/gguf_writer.h"
#include "../support/temp_dir.h"
#include "format/containers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char config[] = "{\"model_type\":\"llama\",\"quantization\":{\"group_size\":32,\"bits\":4,"
                             "\"a\":{\"bits\":8,\"group_size\":64}}}";

/* Every dtype counts its bytes; a tensor is NAME DTYPE SHAPE, in the order of the data. */
static void put_model(const TempDir *dir, const char *settings, const char *const (*tensor)[3], int n) {
    Buf header = {0}, file = {0};
    size_t at = 0;
    buf_putc(&header, '{');
    for (int i = 0; i < n; i++) {
        size_t elems = 1;
        for (const char *p = tensor[i][2]; *p; p += strspn(p, ",")) {
            char *end;
            elems *= strtoul(p, &end, 10);
            p = end;
        }
        const char *digits = tensor[i][1] + strcspn(tensor[i][1], "0123456789");
        size_t bytes = elems * strtoul(digits, NULL, 10) / 8;
        buf_printf(&header, "%s\"%s\":{\"dtype\":\"%s\",\"shape\":[%s],\"data_offsets\":[%zu,%zu]}", i ? "," : "",
                   tensor[i][0], tensor[i][1], tensor[i][2], at, at + bytes);
        at += bytes;
    }
    buf_putc(&header, '}');
    uint8_t *data = mem_new(at, 1);
    for (size_t i = 0; i < at; i++) data[i] = (uint8_t)(i * 7);
    put_safetensors(&file, buf_cstr(&header), data, at);
    temp_dir_put(dir, "config.json", str_of(settings));
    temp_dir_put(dir, "model.safetensors", buf_view(&file));
    static int kept;
    char name[16];
    snprintf(name, sizeof name, "packed-%d", kept++);
    corpus_keep("safetensors", name, buf_view(&file));
    free(data);
    buf_deinit(&header);
    buf_deinit(&file);
}

#define PUT(dir, settings, ...) \
    put_model(dir, settings, (const char *const[][3]){__VA_ARGS__}, \
              (int)(sizeof((const char *const[][3]){__VA_ARGS__}) / sizeof(const char *[3])))

static void three_tensors_become_one(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    Err err = {0};
    PUT(&dir, config, {"a.weight", "U32", "2,32"}, {"a.scales", "F16", "2,2"}, {"a.biases", "BF16", "2,2"},
        {"b.scales", "F32", "3,5,2"}, {"b.weight", "U32", "3,5,8"}, {"b.biases", "F32", "3,5,2"},
        {"c.weight", "BF16", "4"});
    Model *m = model_open(dir.path, MODEL_ALL, &err);
    if (!m) fail_msg("%s", err.msg);
    assert_int_equal(m->n_tensor, 3);
    const Tensor *a = model_tensor(m, S("a.weight")), *b = model_tensor(m, S("b.weight"));
    assert_true(a->dtype == DT_MLX8_64 && a->rank == 2 && a->dim[0] == 2 && a->dim[1] == 128 && a->bytes == 4 * 72);
    assert_true(b->dtype == DT_MLX4_32 && b->rank == 3 && b->dim[2] == 64 && b->bytes == 30 * 24);
    assert_true(model_tensor(m, S("c.weight"))->dtype == DT_BF16);
    /* The last block of a: its codes are the last of a.weight. */
    const uint8_t *last = (const uint8_t *)a->data + 3 * 72;
    assert_int_equal(last[8], (uint8_t)(192 * 7));
    float number;
    memcpy(&number, last, sizeof number);
    assert_true(number == f16_to_f32((uint16_t)((uint8_t)(262 * 7) | (uint8_t)(263 * 7) << 8)));
    memcpy(&number, last + 4, sizeof number);
    assert_true(number == bf16_to_f32((uint16_t)((uint8_t)(270 * 7) | (uint8_t)(271 * 7) << 8)));
    model_close(m);
    temp_dir_close(&dir);
}

static void open_fails(const TempDir *dir, const char *message) {
    Err err = {0};
    Buf want = {0};
    buf_printf(&want, "%s%s", dir->path, message);
    if (model_open(dir->path, MODEL_ALL, &err)) fail_msg("%s: accepted", message);
    assert_string_equal(err.msg, buf_cstr(&want));
    buf_deinit(&want);
}

static void what_does_not_fit_is_refused(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    PUT(&dir, "{\"model_type\":\"llama\"}", {"b.weight", "U32", "5,8"});
    open_fails(&dir, "/model.safetensors: safetensors: tensor 'b.weight': dtype U32 is not supported; supported: F32, "
                     "F16, BF16");
    PUT(&dir, config, {"b.codes", "U32", "5,8"});
    open_fails(&dir,
               "/model.safetensors: safetensors: tensor 'b.codes': dtype U32 is not supported in a tensor that is "
               "no weight");
    PUT(&dir, config, {"b.weight", "U32", "5,6"});
    open_fails(&dir, "/model.safetensors: safetensors: tensor 'b.weight': rows of 48 elements are no multiple of "
                     "mlx4_g32's block of 32");
    PUT(&dir, config, {"b.weight", "U32", "5,8"});
    open_fails(&dir, ": tensor 'b.scales' is missing");
    PUT(&dir, config, {"b.weight", "U32", "5,8"}, {"b.scales", "F16", "5,2"});
    open_fails(&dir, ": tensor 'b.biases' is missing");
    PUT(&dir, config, {"b.weight", "U32", "5,8"}, {"b.scales", "F16", "5,2"}, {"b.biases", "F16", "5,1"});
    open_fails(&dir, ": tensor 'b.biases' does not fit 'b.weight', whose rows have 2 groups");
    PUT(&dir, config, {"b.weight", "U32", "5,8"}, {"b.scales", "F16", "10"}, {"b.biases", "F16", "5,2"});
    open_fails(&dir, ": tensor 'b.scales' does not fit 'b.weight', whose rows have 2 groups");
    PUT(&dir, config, {"a.weight", "U32", "2,32"}, {"a.scales", "F16", "4,2"}, {"a.biases", "F16", "2,2"});
    open_fails(&dir, ": tensor 'a.scales' does not fit 'a.weight', whose rows have 2 groups");
    const struct {
        const char *settings, *message;
    } cases[] = {
        {"{\"model_type\":\"llama\",\"quantization\":{\"group_size\":64,\"bits\":7}}",
         "MLX quantisation with 7 bits in groups of 64 is not supported; supported: 1 to 6 and 8 bits, groups of 32, "
         "64 and 128"},
        {"{\"model_type\":\"llama\",\"quantization\":{\"group_size\":16,\"bits\":4}}",
         "MLX quantisation with 4 bits in groups of 16 is not supported; supported: 1 to 6 and 8 bits, groups of 32, "
         "64 and 128"},
        {"{\"model_type\":\"llama\",\"quantization\":{\"group_size\":32,\"bits\":\"4\"}}",
         "config.json: 'quantization.bits' is no integer"},
        {"{\"model_type\":\"llama\",\"quantization\":{\"group_size\":32,\"bits\":8,\"mode\":\"mxfp8\"}}",
         "MLX quantisation of mode 'mxfp8' is not supported; supported: affine, mxfp4, nvfp4"},
        {"{\"model_type\":\"llama\",\"quantization\":{\"group_size\":32,\"bits\":4,\"mode\":\"nvfp4\"}}",
         "MLX quantisation of mode nvfp4 with 4 bits in groups of 32 is not supported; supported: 4 bits in groups of "
         "16"},
        {"{\"model_type\":\"llama\",\"quantization\":{\"group_size\":16,\"bits\":4,\"mode\":\"nvfp4\","
         "\"global_scale\":true}}",
         "MLX quantisation with a global scale is not supported"},
        {"{\"model_type\":\"llama\",\"quantization\":{\"group_size\":32,\"bits\":4,\"mode\":7}}",
         "MLX quantisation of mode '?' is not supported; supported: affine, mxfp4, nvfp4"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        PUT(&dir, cases[i].settings, {"b.weight", "U32", "5,8"});
        Buf want = {0};
        buf_printf(&want, "/model.safetensors: safetensors: tensor 'b.weight': %s", cases[i].message);
        open_fails(&dir, buf_cstr(&want));
        buf_deinit(&want);
    }
    temp_dir_close(&dir);
}

/* 3 words hold 32 codes of 3 bits, 8 of 4 bits 64; a scale of a byte has as many as its group. */
static void other_bits_and_modes(void **state) {
    (void)state;
    static const char settings[] =
        "{\"model_type\":\"llama\",\"quantization\":{\"group_size\":64,\"bits\":3,\"mode\":\"affine\","
        "\"b\":{\"bits\":6,\"group_size\":32},\"c\":{\"mode\":\"mxfp4\",\"group_size\":32,\"bits\":4},"
        "\"d\":{\"mode\":\"nvfp4\",\"group_size\":16,\"bits\":4}}}";
    TempDir dir = temp_dir_open();
    Err err = {0};
    PUT(&dir, settings, {"c.scales", "U8", "3,2"}, {"d.scales", "U8", "1,2,4"}, {"a.weight", "U32", "3,12"},
        {"a.scales", "F32", "3,2"}, {"a.biases", "F32", "3,2"}, {"b.weight", "U32", "2,6"}, {"b.scales", "BF16", "2,1"},
        {"b.biases", "F16", "2,1"}, {"c.weight", "U32", "3,8"}, {"d.weight", "U32", "1,2,8"});
    Model *m = model_open(dir.path, MODEL_ALL, &err);
    if (!m) fail_msg("%s", err.msg);
    assert_int_equal(m->n_tensor, 4);
    const Tensor *a = model_tensor(m, S("a.weight")), *b = model_tensor(m, S("b.weight")),
                 *c = model_tensor(m, S("c.weight")), *d = model_tensor(m, S("d.weight"));
    assert_true(a->dtype == DT_MLX3_64 && a->dim[0] == 3 && a->dim[1] == 128 && a->bytes == 3 * 2 * 32);
    assert_true(b->dtype == DT_MLX6_32 && b->dim[0] == 2 && b->dim[1] == 32 && b->bytes == 2 * 32);
    assert_true(c->dtype == DT_MXFP4 && c->dim[0] == 3 && c->dim[1] == 64 && c->bytes == 3 * 2 * 17);
    assert_true(d->dtype == DT_NVFP4 && d->rank == 3 && d->dim[2] == 64 && d->bytes == 2 * 36);
    /* Byte i of the data is 7 i: scales of c from 0 on, of d from 6 on, then a and b. */
    const uint8_t *block = (const uint8_t *)c->data + 5 * 17;
    size_t codes = 6 + 8 + 144 + 24 + 24 + 48 + 4 + 4;
    assert_int_equal(block[0], 5 * 7);
    for (int i = 0; i < 32; i++)
        assert_int_equal(block[1 + i % 16] >> i / 16 * 4 & 15,
                         (uint8_t)(7 * (codes + 5 * 16 + (size_t)i / 2)) >> i % 2 * 4 & 15);
    block = (const uint8_t *)d->data + 36;
    codes += 96 + 32;
    for (int i = 0; i < 64; i++) {
        assert_int_equal(block[i / 16], 7 * (6 + 4 + i / 16));
        assert_int_equal(block[4 + i / 16 * 8 + i % 8] >> i % 16 / 8 * 4 & 15,
                         (uint8_t)(7 * (codes + (size_t)i / 2)) >> i % 2 * 4 & 15);
    }
    model_close(m);
    PUT(&dir, settings, {"a.weight", "U32", "3,10"});
    open_fails(&dir, "/model.safetensors: safetensors: tensor 'a.weight': rows of 10 words are no whole number of "
                     "codes of 3 bits");
    PUT(&dir, settings, {"a.weight", "U32", "3,9"});
    open_fails(&dir, "/model.safetensors: safetensors: tensor 'a.weight': rows of 96 elements are no multiple of "
                     "mlx3_g64's block of 64");
    PUT(&dir, settings, {"d.weight", "U32", "2,6"});
    open_fails(&dir, "/model.safetensors: safetensors: tensor 'd.weight': rows of 48 elements are no multiple of "
                     "nvfp4's block of 64");
    PUT(&dir, settings, {"a.scales", "U8", "3,2"});
    open_fails(&dir, "/model.safetensors: safetensors: tensor 'a.scales': dtype U8 is not supported in scales of mode "
                     "affine");
    PUT(&dir, settings, {"a.x", "U8", "3,2"});
    open_fails(&dir, "/model.safetensors: safetensors: tensor 'a.x': dtype U8 is not supported in a tensor that is no "
                     "scales");
    PUT(&dir, settings, {"d.weight", "U32", "2,8"});
    open_fails(&dir, ": tensor 'd.scales' is missing");
    PUT(&dir, settings, {"d.scales", "U8", "2,4"});
    open_fails(&dir, ": tensor 'd.scales' has no weight");
    PUT(&dir, settings, {"d.weight", "U32", "2,8"}, {"d.scales", "F16", "2,4"});
    open_fails(&dir, ": tensor 'd.scales' is of type f16");
    PUT(&dir, settings, {"d.weight", "U32", "2,8"}, {"d.scales", "U8", "2,2"});
    open_fails(&dir, ": tensor 'd.scales' does not fit 'd.weight', whose rows have 4 groups");
    PUT(&dir, settings, {"d.scales", "U8", "8,4"}, {"d.weight", "U32", "8,8"}); /* 19 * 7 is the first above 126 */
    open_fails(&dir, ": tensor 'd.scales': scale 19 is 0x85, which is no positive number");
    PUT(&dir, settings, {"c.scales", "U8", "32,4"}, {"c.weight", "U32", "32,16"}); /* 73 * 7 is 511 */
    open_fails(&dir, ": tensor 'c.scales': scale 73 is 0xff, which is no positive number");
    temp_dir_close(&dir);
}

static const char mxfp4[] = "{\"model_type\":\"gpt_oss\",\"quantization_config\":{\"quant_method\":\"mxfp4\"}}";

static void blocks_and_scales_become_one(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    Err err = {0};
    PUT(&dir, mxfp4, {"a_scales", "U8", "2,3,2"}, {"b", "BF16", "4"}, {"a_blocks", "U8", "2,3,2,16"});
    Model *m = model_open(dir.path, MODEL_ALL, &err);
    if (!m) fail_msg("%s", err.msg);
    assert_int_equal(m->n_tensor, 2);
    const Tensor *a = model_tensor(m, S("a"));
    assert_true(a && a->dtype == DT_MXFP4 && a->rank == 3 && a->dim[1] == 3 && a->dim[2] == 64 && a->bytes == 12 * 17);
    for (int g = 0; g < 12; g++) { /* byte i of the data is 7 i: scales from 0 on, blocks from 20 on */
        const uint8_t *block = (const uint8_t *)a->data + 17 * g;
        assert_int_equal(block[0], (uint8_t)(7 * g));
        for (int i = 0; i < 32; i++) {
            int want = (uint8_t)(7 * (20 + 16 * g + i / 2)) >> i % 2 * 4 & 15;
            assert_int_equal(block[1 + i % 16] >> i / 16 * 4 & 15, want);
        }
    }
    model_close(m);
    temp_dir_close(&dir);
}

static void blocks_and_scales_that_do_not_fit(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    PUT(&dir, "{\"model_type\":\"gpt_oss\"}", {"a_blocks", "U8", "2,3,2,16"});
    open_fails(&dir,
               "/model.safetensors: safetensors: tensor 'a_blocks': dtype U8 is not supported; supported: F32, F16, "
               "BF16");
    PUT(&dir, mxfp4, {"a", "U8", "2,3,2,16"});
    open_fails(&dir,
               "/model.safetensors: safetensors: tensor 'a': dtype U8 is not supported in a tensor of neither blocks "
               "nor scales");
    PUT(&dir, mxfp4, {"a_blocks", "U8", "2,3,2,8"});
    open_fails(&dir, "/model.safetensors: safetensors: tensor 'a_blocks': its last dimension is not the 16 bytes of a "
                     "group");
    PUT(&dir, mxfp4, {"a_blocks", "U8", "16"});
    open_fails(&dir, "/model.safetensors: safetensors: tensor 'a_blocks': its last dimension is not the 16 bytes of a "
                     "group");
    PUT(&dir, mxfp4, {"a_blocks", "U8", "2,3,2,16"});
    open_fails(&dir, ": tensor 'a_scales' is missing");
    PUT(&dir, mxfp4, {"a_blocks", "U8", "2,3,2,16"}, {"a_scales", "U8", "2,3,3"});
    open_fails(&dir, ": tensor 'a_scales' does not fit 'a_blocks', whose rows have 2 groups");
    PUT(&dir, mxfp4, {"a_blocks", "U8", "2,3,2,16"}, {"a_scales", "U8", "3,2,2"});
    open_fails(&dir, ": tensor 'a_scales' does not fit 'a_blocks', whose rows have 2 groups");
    PUT(&dir, mxfp4, {"a_blocks", "U8", "2,3,2,16"}, {"a_scales", "BF16", "2,3,2"});
    open_fails(&dir, ": tensor 'a_scales' does not fit 'a_blocks', whose rows have 2 groups");
    PUT(&dir, mxfp4, {"a_scales", "U8", "2,3,2"});
    open_fails(&dir, ": tensor 'a_scales' has no blocks");
    PUT(&dir, mxfp4, {"a", "F32", "1"}, {"a_blocks", "U8", "2,3,2,16"}, {"a_scales", "U8", "2,3,2"});
    open_fails(&dir, ": duplicate tensor 'a'");
    temp_dir_close(&dir);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(three_tensors_become_one),
        cmocka_unit_test(what_does_not_fit_is_refused),
        cmocka_unit_test(other_bits_and_modes),
        cmocka_unit_test(blocks_and_scales_become_one),
        cmocka_unit_test(blocks_and_scales_that_do_not_fit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
