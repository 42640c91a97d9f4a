/* Hugging Face directories and safetensors: what valid ones say, and the message for each way in which one can lie.
 * With TENON_CORPUS=DIR every input is kept for the fuzzer. */
#include "../support/gguf_writer.h"
#include "../support/temp_dir.h"
#include "format/containers.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

static const char two[] = "{\"__metadata__\":{\"format\":\"pt\"},"
                          "\"b\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[0,24]},"
                          "\"a\":{\"dtype\":\"BF16\",\"shape\":[],\"data_offsets\":[24,26]}}";
static const float six[] = {1, 2, 3, 4, 5, 6, 0};

static bool parse_bytes(Str bytes, Err *err) {
    Model *m = model_new(MODEL_HF, "test");
    char *copy = malloc(bytes.n ? bytes.n : 1); /* of exactly this size: a sanitizer sees each byte too many */
    if (bytes.n) memcpy(copy, bytes.p, bytes.n);
    bool ok = safetensors_parse(m, (FileMap){.data = (uint8_t *)copy, .size = bytes.n}, hf_scheme(m), err);
    free(copy);
    model_close(m);
    return ok;
}

static void refused_file(const char *name, Buf *file, const char *message) {
    Err err = {0};
    corpus_keep("safetensors", name, buf_view(file));
    if (parse_bytes(buf_view(file), &err)) fail_msg("%s: accepted", name);
    assert_string_equal(err.msg, message);
    buf_deinit(file);
}

/* A file with this header and `bytes` bytes of data is refused with exactly this message. */
static void refused(const char *name, const char *header, size_t bytes, const char *message) {
    Buf file = {0};
    put_safetensors(&file, header, six, bytes);
    refused_file(name, &file, message);
}

static void lying_headers_are_refused(void **state) {
    (void)state;
    Buf file = {0};
    buf_put_str(&file, S("\1\0\0\0\0\0\0"));
    refused_file("seven-bytes", &file, "safetensors: 7 bytes are no safetensors file");
    put_u64(&file, (uint64_t)1 << 60);
    refused_file("header-2-60", &file, "safetensors: a header of 1152921504606846976 bytes, more than 100000000");
    put_u64(&file, 3);
    buf_put_str(&file, S("{}"));
    refused_file("header-cut", &file, "safetensors: a header of 3 bytes, file ends at 0xa");
    refused("no-object", "[]", 0, "safetensors: the header is no JSON object");
    refused("not-json", "{\"a\":", 0, "safetensors: header: not valid JSON: line 1: unexpected token near end of file");
    refused("unclaimed", "{}", 1, "safetensors: 1 bytes of data, the tensors hold 0");
}

static void lying_tensors_are_refused(void **state) {
    (void)state;
    refused("no-dtype", "{\"x\":{}}", 0, "safetensors: tensor 'x': it has no dtype");
    refused("no-info", "{\"x\":7}", 0, "safetensors: tensor 'x': it has no dtype");
    refused("i64", "{\"x\":{\"dtype\":\"I64\",\"shape\":[1],\"data_offsets\":[0,8]}}", 8,
            "safetensors: tensor 'x': dtype I64 is not supported; supported: F32, F16, BF16");
    refused("no-shape", "{\"x\":{\"dtype\":\"F32\",\"data_offsets\":[0,4]}}", 4,
            "safetensors: tensor 'x': it has no shape");
    refused("shape-real", "{\"x\":{\"dtype\":\"F32\",\"shape\":[1.5],\"data_offsets\":[0,4]}}", 4,
            "safetensors: tensor 'x': dimension 0 is no integer");
    refused("shape-0", "{\"x\":{\"dtype\":\"F32\",\"shape\":[2,0],\"data_offsets\":[0,0]}}", 0,
            "safetensors: tensor 'x': dimension 1 of 2 is 0");
    refused("shape-negative", "{\"x\":{\"dtype\":\"F32\",\"shape\":[-1,-1],\"data_offsets\":[0,4]}}", 4,
            "safetensors: tensor 'x': dimension 0 of 2 is -1");
    refused("shape-overflow",
            "{\"x\":{\"dtype\":\"F32\",\"shape\":[4294967296,4294967296],\"data_offsets\":[0,4]}}", 4,
            "safetensors: tensor 'x': the product of its dimensions overflows");
    refused("rank-5", "{\"x\":{\"dtype\":\"F32\",\"shape\":[1,1,1,1,1],\"data_offsets\":[0,4]}}", 4,
            "safetensors: tensor 'x': rank 5 is more than 4");
    refused("offsets-one", "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0]}}", 4,
            "safetensors: tensor 'x': its data_offsets are no pair of integers");
    refused("offsets-2-60", "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,1152921504606846976]}}", 4,
            "safetensors: tensor 'x': data_offsets [0, 1152921504606846976] are not inside the 4 bytes of data");
    refused("offsets-past", "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}", 4,
            "safetensors: tensor 'x': data_offsets [4, 8] are not inside the 4 bytes of data");
    refused("offsets-negative", "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[-4,0]}}", 4,
            "safetensors: tensor 'x': data_offsets [-4, 0] are not inside the 4 bytes of data");
    refused("offsets-reversed", "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,0]}}", 4,
            "safetensors: tensor 'x': data_offsets [4, 0] are not inside the 4 bytes of data");
    refused("offsets-short", "{\"x\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}}", 4,
            "safetensors: tensor 'x': needs 8 bytes, data_offsets [0, 4] hold 4");
    refused("hole",
            "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},"
            "\"y\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[8,12]}}",
            12, "safetensors: tensor 'y': begins at 8, the data before it ends at 4");
    refused("overlap",
            "{\"x\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},"
            "\"y\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}",
            8, "safetensors: tensor 'y': begins at 4, the data before it ends at 8");
    refused("twice",
            "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},"
            "\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}",
            8, "safetensors: header: not valid JSON: line 1: duplicate object key near '\"x\"'");
    refused("tail", "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}", 5,
            "safetensors: 5 bytes of data, the tensors hold 4");
}

static void every_truncation_and_change_is_survived(void **state) {
    (void)state;
    Buf file = {0};
    Err err = {0};
    put_safetensors(&file, two, six, 26);
    corpus_keep("safetensors", "valid", buf_view(&file));
    assert_true(parse_bytes(buf_view(&file), &err));
    for (size_t n = 0; n < file.len; n++) {
        if (parse_bytes((Str){file.data, n}, &err)) fail_msg("%zu bytes: accepted", n);
        assert_true(str_starts(str_of(err.msg), S("safetensors: ")));
    }
    for (size_t i = 0; i < file.len; i++)
        for (int k = 0; k < 4; k++) {
            static const unsigned char flip[] = {1, 0x80, 0xff, 0x10};
            file.data[i] = (char)(file.data[i] ^ flip[k]);
            parse_bytes(buf_view(&file), NULL);
            file.data[i] = (char)(file.data[i] ^ flip[k]);
        }
    buf_deinit(&file);
}

static void a_config_is_flattened(void **state) {
    (void)state;
    Model *m = model_new(MODEL_HF, "test");
    Err err = {0};
    Str text = S("{\"model_type\":\"mamba2\",\"n\":2,\"eps\":1e-05,\"yes\":true,\"nothing\":null,\"empty\":[],"
                 "\"time_step_limit\":[0.0,Infinity],\"low\":-Infinity,\"most\":[0.5,{\"__float__\":\"Infinity\"}],"
                 "\"text\":\"a \\\" Infinity\",\"nan\":NaN,\"n\":3,\"a.b\":1,\"void\":{},"
                 "\"rope\":{\"deep\":{\"x\":1}},\"mixed\":[1,\"a\"],\"nested\":[[1]],\"ints\":[1,2],\"reals\":[1,2.5],"
                 "\"bools\":[true,false],\"strs\":[\"p\",\"q\"]}");
    corpus_keep("safetensors", "config", text);
    if (!hf_config_parse(m, text, &err)) fail_msg("%s", err.msg);
    assert_true(str_eq(m->arch, S("mamba2")));
    assert_int_equal(model_meta(m, "config.n")->i, 3);
    assert_true(model_meta(m, "config.eps")->f == 1e-5);
    assert_true(model_meta(m, "config.yes")->b);
    assert_int_equal(model_meta(m, "config.rope.deep.x")->i, 1);
    const char *const left_out[] = {"config.nothing", "config.empty", "config.rope",
                                    "config.mixed", "config.nested", "config.a.b"};
    for (size_t i = 0; i < 6; i++) assert_null(model_meta(m, left_out[i]));
    assert_true(model_meta(m, "config.time_step_limit")->floats[1] == 1e308 &&
                model_meta(m, "config.low")->f == -1e308);
    assert_true(model_meta(m, "config.most")->floats[0] == 0.5 && model_meta(m, "config.most")->floats[1] == 1e308);
    assert_true(isnan(model_meta(m, "config.nan")->f));
    assert_true(model_meta(m, "config.void")->type == META_ARRAY && model_meta(m, "config.void")->len == 0);
    assert_true(str_eq(model_meta(m, "config.text")->s, S("a \" Infinity")));
    const Meta *v = model_meta(m, "config.ints");
    assert_true(v->elem == META_INT && v->len == 2 && v->ints[1] == 2);
    v = model_meta(m, "config.reals");
    assert_true(v->elem == META_FLOAT && v->floats[0] == 1 && v->floats[1] == 2.5);
    v = model_meta(m, "config.bools");
    assert_true(v->elem == META_BOOL && v->ints[0] == 1 && v->ints[1] == 0);
    v = model_meta(m, "config.strs");
    assert_true(v->elem == META_STR && str_eq(v->strs[1], S("q")));
    model_close(m);
}

static void bad_configs_are_refused(void **state) {
    (void)state;
    const struct {
        const char *name, *text, *message;
    } cases[] = {
        {"config-nan", "{\"a\":Nan}", "config.json: not valid JSON: line 1: invalid token near 'Nan'"},
        {"config-dotted-twice", "{\"a\":{\"b\":{\"c\":1},\"b.c\":2}}", "config.json: duplicate key 'config.a.b.c'"},
        {"config-array", "[1]", "config.json: no JSON object"},
        {"config-arch", "{\"model_type\":7}", "metadata 'config.model_type' is an integer, not a string"},
        {"config-deep", "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}",
         "config.json: objects nested deeper than 8"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Model *m = model_new(MODEL_HF, "test");
        Err err = {0};
        corpus_keep("safetensors", cases[i].name, str_of(cases[i].text));
        assert_false(hf_config_parse(m, str_of(cases[i].text), &err));
        assert_string_equal(err.msg, cases[i].message);
        model_close(m);
    }
}

static void put_model(const TempDir *dir, const char *name, const char *header, size_t bytes) {
    Buf file = {0};
    put_safetensors(&file, header, six, bytes);
    temp_dir_put(dir, name, buf_view(&file));
    buf_deinit(&file);
}

/* Opening the directory fails with the message; "@" at its begin stands for the directory. */
static void open_fails(const TempDir *dir, ModelParts parts, const char *message) {
    Err err = {0};
    Buf want = {0};
    if (message[0] == '@') buf_put_str(&want, str_of(dir->path));
    buf_put_str(&want, str_of(message + (message[0] == '@')));
    assert_null(model_open(dir->path, parts, &err));
    assert_string_equal(err.msg, buf_cstr(&want));
    buf_deinit(&want);
}

static void a_directory_is_a_model(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    Err err = {0};
    open_fails(&dir, MODEL_ALL, "@: not a GGUF file or a Hugging Face directory: there is no config.json");
    open_fails(&dir, MODEL_METADATA, "@: not a GGUF file or a Hugging Face directory: there is no config.json");
    temp_dir_put(&dir, "tokenizer.json", S("{}"));
    open_fails(&dir, MODEL_ALL, "@: not a GGUF file or a Hugging Face directory: there is no config.json");
    Model *m = model_open(dir.path, MODEL_METADATA, &err);
    assert_true(m && m->kind == MODEL_HF && m->n_tensor == 0 && m->arch.n == 0);
    model_close(m);
    temp_dir_put(&dir, "config.json", S("{}"));
    open_fails(&dir, MODEL_ALL, "@: config.json has no model_type");
    temp_dir_put(&dir, "config.json", S("{"));
    open_fails(&dir, MODEL_ALL,
               "@: config.json: not valid JSON: line 1: string or '}' expected near end of file");
    temp_dir_put(&dir, "config.json", S("{\"model_type\":\"llama\"}"));
    open_fails(&dir, MODEL_ALL, "@: there is neither model.safetensors nor model.safetensors.index.json");
    put_model(&dir, "model.safetensors", two, 25);
    open_fails(&dir, MODEL_ALL,
               "@/model.safetensors: safetensors: tensor 'a': "
               "data_offsets [24, 26] are not inside the 25 bytes of data");
    put_model(&dir, "model.safetensors", two, 26);
    m = model_open(dir.path, MODEL_ALL, &err);
    if (!m) fail_msg("%s", err.msg);
    assert_true(str_eq(m->arch, S("llama")) && m->n_tensor == 2);
    assert_true(str_eq(m->tensor[0].name, S("a")) && str_eq(m->tensor[1].name, S("b"))); /* sorted */
    const Tensor *t = model_tensor(m, S("b"));
    assert_true(t->dtype == DT_F32 && t->rank == 2 && t->dim[0] == 2 && t->dim[1] == 3 && t->bytes == 24);
    assert_memory_equal(t->data, six, 24);
    t = model_tensor(m, S("a"));
    assert_true(t->dtype == DT_BF16 && t->rank == 1 && t->dim[0] == 1 && t->bytes == 2);
    model_close(m);
    temp_dir_close(&dir);
}

static void shards_are_joined(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    Err err = {0};
    temp_dir_put(&dir, "config.json", S("{\"model_type\":\"llama\"}"));
    put_model(&dir, "1.safetensors", two, 26);
    put_model(&dir, "2.safetensors", "{\"c\":{\"dtype\":\"F16\",\"shape\":[2],\"data_offsets\":[0,4]}}", 4);
    temp_dir_put(&dir, "model.safetensors.index.json",
                 S("{\"metadata\":{},\"weight_map\":{\"c\":\"2.safetensors\",\"a\":\"1.safetensors\","
                   "\"b\":\"1.safetensors\"}}"));
    Model *m = model_open(dir.path, MODEL_ALL, &err);
    if (!m) fail_msg("%s", err.msg);
    assert_true(m->n_tensor == 3 && m->n_map == 2 && model_tensor(m, S("c"))->dtype == DT_F16);
    assert_true(str_eq(m->tensor[2].name, S("c")));
    model_close(m);

    const struct {
        const char *index, *message;
    } cases[] = {
        {"{\"weight_map\":{\"b\":\"1.safetensors\",\"d\":\"2.safetensors\"}}", ": tensor 'd' is not in 2.safetensors"},
        {"{\"weight_map\":{\"c\":\"1.safetensors\",\"d\":\"2.safetensors\"}}", ": tensor 'c' is not in 1.safetensors"},
        {"{\"weight_map\":{\"b\":\"../1.safetensors\"}}", ": the file of tensor 'b' is no plain file name"},
        {"{\"weight_map\":{\"b\":7}}", ": the file of tensor 'b' is no plain file name"},
        {"{\"weight_map\":{\"b\":\"1.safetensors\\u0000\"}}", ": the file of tensor 'b' is no plain file name"},
        {"{\"weight_map\":{}}", ": weight_map is no object of 1 to 1048576 names"},
        {"{}", ": weight_map is no object of 1 to 1048576 names"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        temp_dir_put(&dir, "model.safetensors.index.json", str_of(cases[i].index));
        Buf want = {0};
        buf_printf(&want, "@/model.safetensors.index.json%s", cases[i].message);
        open_fails(&dir, MODEL_ALL, buf_cstr(&want));
        buf_deinit(&want);
    }
    temp_dir_put(&dir, "model.safetensors.index.json", S("{\"weight_map\":{\"b\":\"3.safetensors\"}}"));
    Buf want = {0};
    buf_printf(&want, "@/model.safetensors.index.json: %s/3.safetensors: No such file or directory", dir.path);
    open_fails(&dir, MODEL_ALL, buf_cstr(&want));
    put_model(&dir, "2.safetensors", "{\"b\":{\"dtype\":\"F16\",\"shape\":[2],\"data_offsets\":[0,4]}}", 4);
    temp_dir_put(&dir, "model.safetensors.index.json",
                 S("{\"weight_map\":{\"a\":\"1.safetensors\",\"b\":\"2.safetensors\"}}"));
    want.len = 0;
    buf_printf(&want, "@/model.safetensors.index.json: %s/2.safetensors: safetensors: duplicate tensor 'b'", dir.path);
    open_fails(&dir, MODEL_ALL, buf_cstr(&want));
    buf_deinit(&want);
    temp_dir_close(&dir);
}

/* It must not wait for a writer. */
static void a_fifo_is_no_model(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    Err err = {0};
    const char *path = temp_dir_path(&dir, "pipe");
    assert_int_equal(mkfifo(path, 0600), 0);
    assert_null(model_open(path, MODEL_ALL, &err));
    assert_true(str_ends(str_of(err.msg), S("/pipe: not a regular file")));
    temp_dir_close(&dir);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lying_headers_are_refused),
        cmocka_unit_test(lying_tensors_are_refused),
        cmocka_unit_test(every_truncation_and_change_is_survived),
        cmocka_unit_test(a_config_is_flattened),
        cmocka_unit_test(bad_configs_are_refused),
        cmocka_unit_test(a_directory_is_a_model),
        cmocka_unit_test(shards_are_joined),
        cmocka_unit_test(a_fifo_is_no_model),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
