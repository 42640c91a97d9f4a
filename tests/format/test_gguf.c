/* GGUF: what a valid file says, and the message for each way in which a file can lie. With TENON_CORPUS=DIR every
 * input is kept for the fuzzer. */
#include "../support/gguf_writer.h"
#include "../support/temp_dir.h"
#include "format/containers.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { U8 = 0, U32 = 4, BOOL = 7, STR = 8, ARRAY = 9, U64 = 10, F32 = 0, Q4_0 = 2 };

/* Parse the writer's file from a block of exactly its size, so that a sanitizer sees each byte too many. */
static bool parse_bytes(Str bytes, ModelParts parts, Model **out, Err *err) {
    Model *m = model_new(MODEL_GGUF, "test");
    m->map = mem_new(1, sizeof *m->map);
    char *copy = malloc(bytes.n);
    memcpy(copy, bytes.p, bytes.n);
    bool ok = gguf_parse(m, (FileMap){.data = (uint8_t *)copy, .size = bytes.n}, parts, err);
    for (int i = 0; ok && i < m->n_tensor; i++)
        assert_true((const char *)m->tensor[i].data >= copy &&
                    (const char *)m->tensor[i].data + m->tensor[i].bytes <= copy + bytes.n);
    if (!ok || !out) free(copy);
    if (ok && out) {
        m->map[0] = (FileMap){.data = (uint8_t *)copy, .size = bytes.n};
        *out = m;
    } else
        model_close(m);
    return ok;
}

static void close_parsed(Model *m) {
    free((void *)(uintptr_t)m->map[0].data);
    model_close(m);
}

/* The file is refused with exactly this message. */
static void refused_bytes(const char *name, Buf *file, const char *message) {
    Err err = {0};
    corpus_keep("gguf", name, buf_view(file));
    if (parse_bytes(buf_view(file), MODEL_ALL, NULL, &err)) fail_msg("%s: accepted", name);
    assert_string_equal(err.msg, message);
    buf_deinit(file);
}

static void refused(const char *name, GgufWriter *w, const char *message) {
    Buf file = {0};
    gw_end(w, &file);
    refused_bytes(name, &file, message);
}

static const char *const words[] = {"a", "", "bcd"};
static const int32_t numbers[] = {-1, 0, 7};
static const float reals[] = {0.5f, -2};

static GgufWriter started(void) {
    GgufWriter w = {0};
    gw_str(&w, "general.architecture", "llama");
    return w;
}

static void write_valid(Buf *file, uint32_t version) {
    GgufWriter w = started();
    w.version = version;
    gw_u32(&w, "llama.block_count", 2);
    gw_u32(&w, "bare", 2);
    gw_u64(&w, "llama.big", INT64_MAX);
    gw_f32(&w, "llama.real", 0.25f);
    gw_f32(&w, "llama.nan", NAN);
    gw_bool(&w, "llama.yes", true);
    double f64 = 1e-5;
    gw_raw(&w, S("llama.f64"), 12, &f64, 8);
    gw_raw(&w, S("llama.i8"), 1, "\xfe", 1);
    gw_raw(&w, S("llama.u16"), 2, "\xfe\xff", 2);
    gw_strs(&w, "llama.words", words, 3);
    gw_i32s(&w, "llama.numbers", numbers, 3);
    gw_f32s(&w, "llama.reals", reals, 2);
    gw_raw(&w, S("llama.flags"), ARRAY, "\7\0\0\0\2\0\0\0\0\0\0\0\1\0", 14);
    float data[6] = {1, 2, 3, 4, 5, 6};
    gw_tensor(&w, "vector", DT_F32, 1, (int64_t[]){3}, data);
    gw_tensor(&w, "matrix", DT_F32, 2, (int64_t[]){2, 3}, data);
    gw_tensor(&w, "packed", DT_Q4_0, 3, (int64_t[]){2, 1, 64}, NULL);
    gw_end(&w, file);
}

static void a_valid_file_is_read(void **state) {
    (void)state;
    for (uint32_t version = 2; version <= 3; version++) {
        Buf file = {0};
        Err err = {0};
        Model *m = NULL;
        write_valid(&file, version);
        corpus_keep("gguf", version == 2 ? "valid-v2" : "valid-v3", buf_view(&file));
        if (!parse_bytes(buf_view(&file), MODEL_ALL, &m, &err)) fail_msg("%s", err.msg);
        buf_deinit(&file);

        assert_true(str_eq(m->arch, S("llama")));
        assert_int_equal(model_meta(m, "block_count")->i, 2);
        assert_null(model_meta(m, "bare")); /* of no architecture: it does not count */
        assert_true(model_meta(m, "big")->i == INT64_MAX);
        assert_true(model_meta(m, "real")->f == 0.25 && model_meta(m, "f64")->f == 1e-5);
        assert_true(model_meta(m, "yes")->b);
        assert_int_equal(model_meta(m, "i8")->i, -2);
        assert_int_equal(model_meta(m, "u16")->i, 65534);
        assert_null(model_meta(m, "absent"));
        const Meta *v = model_meta(m, "words");
        assert_true(v->elem == META_STR && v->len == 3 && str_eq(v->strs[2], S("bcd")) && v->strs[1].n == 0);
        v = model_meta(m, "numbers");
        assert_true(v->elem == META_INT && v->len == 3 && v->ints[0] == -1 && v->ints[2] == 7);
        v = model_meta(m, "reals");
        assert_true(v->elem == META_FLOAT && v->len == 2 && v->floats[1] == -2);
        v = model_meta(m, "flags");
        assert_true(v->elem == META_BOOL && v->len == 2 && v->ints[0] == 1 && v->ints[1] == 0);

        assert_int_equal(m->n_tensor, 3);
        const Tensor *t = model_tensor(m, S("matrix"));
        assert_true(t->rank == 2 && t->dim[0] == 2 && t->dim[1] == 3 && t->dim[2] == 1 && t->bytes == 24);
        float last;
        memcpy(&last, (const char *)t->data + 20, sizeof last);
        assert_true(last == 6);
        t = model_tensor(m, S("packed"));
        assert_true(t->dtype == DT_Q4_0 && t->rank == 3 && t->dim[0] == 2 && t->dim[2] == 64 && t->bytes == 72);
        assert_null(model_tensor(m, S("absent")));
        assert_int_equal(model_tensor_bytes(m), 12 + 24 + 72);
        close_parsed(m);
    }
}

static void typed_reads_check_type_and_range(void **state) {
    (void)state;
    Buf file = {0};
    Err err = {0};
    Model *m = NULL;
    write_valid(&file, 3);
    assert_true(parse_bytes(buf_view(&file), MODEL_ALL, &m, &err));
    buf_deinit(&file);
    int64_t i = 42;
    double f = 42;
    bool b = false;
    Str s = {0};
    assert_true(model_int(m, "absent", 0, 1, &i, &err) && i == 42);
    assert_true(model_int(m, "block_count", 1, 2, &i, &err) && i == 2);
    assert_true(model_float(m, "block_count", 1, 2, &f, &err) && f == 2);
    assert_true(model_bool(m, "yes", &b, &err) && b);
    assert_true(model_str(m, "general.architecture", &s, &err) && str_eq(s, S("llama")));
    assert_false(model_int(m, "block_count", 3, 9, &i, &err));
    assert_string_equal(err.msg, "metadata 'llama.block_count': 2 is not between 3 and 9");
    assert_false(model_int(m, "real", 0, 9, &i, &err));
    assert_string_equal(err.msg, "metadata 'llama.real' is a number, not an integer");
    assert_false(model_float(m, "real", 1, 9, &f, &err));
    assert_string_equal(err.msg, "metadata 'llama.real': 0.25 is not between 1 and 9");
    assert_false(model_float(m, "nan", -1e300, 1e300, &f, &err));
    assert_false(model_str(m, "words", &s, &err));
    assert_string_equal(err.msg, "metadata 'llama.words' is an array, not a string");
    assert_false(model_bool(m, "general.architecture", &b, &err));
    assert_string_equal(err.msg, "metadata 'general.architecture' is a string, not a boolean");
    close_parsed(m);
}

/* A file that ends anywhere is refused, or, where only padding is missing, read. */
static void every_truncation_is_refused(void **state) {
    (void)state;
    Buf file = {0};
    write_valid(&file, 3);
    for (size_t n = 0; n < file.len; n++) {
        Err err = {0};
        if (parse_bytes((Str){file.data, n}, MODEL_ALL, NULL, &err)) fail_msg("%zu bytes: accepted", n);
        assert_true(str_starts(str_of(err.msg), S("gguf: ")));
        parse_bytes((Str){file.data, n}, MODEL_METADATA, NULL, &err);
    }
    buf_deinit(&file);
}

/* Any byte may hold anything: no crash, whatever the answer. */
static void every_changed_byte_is_survived(void **state) {
    (void)state;
    Buf file = {0};
    write_valid(&file, 3);
    for (size_t i = 0; i < file.len; i++)
        for (int k = 0; k < 4; k++) {
            static const unsigned char flip[] = {1, 0x80, 0xff, 0x40};
            file.data[i] = (char)(file.data[i] ^ flip[k]);
            parse_bytes(buf_view(&file), MODEL_ALL, NULL, NULL);
            file.data[i] = (char)(file.data[i] ^ flip[k]);
        }
    buf_deinit(&file);
}

static void lying_headers_are_refused(void **state) {
    (void)state;
    GgufWriter w = {.version = 1};
    refused("v1", &w, "gguf: version 1 is not supported; supported: 2, 3");
    w.version = 4;
    refused("v4", &w, "gguf: version 4 is not supported; supported: 2, 3");
    w.version = 0x03000000;
    refused("big-endian", &w, "gguf: big-endian files are not supported");
    w.n_keys = (uint64_t)1 << 60;
    refused("keys-2-60", &w, "gguf: 1152921504606846976 keys, more than 65536");
    w.n_tensors = (uint64_t)1 << 60;
    refused("tensors-2-60", &w, "gguf: 1152921504606846976 tensors, more than 1048576");
    w = started();
    w.n_keys = 65536;
    refused("keys-65536", &w, "gguf: 65536 keys do not fit the 45 bytes left");
    w = started();
    w.n_tensors = 1 << 20;
    refused("tensors-2-20", &w, "gguf: 1048576 tensors do not fit the 27 bytes left");
    gw_u32(&w, "key", 1);
    refused("no-architecture", &w, "gguf: general.architecture is missing");
    gw_u32(&w, "general.architecture", 1);
    refused("architecture-type", &w, "gguf: metadata 'general.architecture' is an integer, not a string");
    gw_str(&w, "general.architecture", "0123456789012345678901234567890123456789012345678901234567890123456789");
    refused("architecture-long", &w, "gguf: general.architecture is no name of at most 64 bytes");
}

/* What has no place in an int64_t ends loading only where it is read, whatever comes behind it. */
static void huge_integers_are_numbers(void **state) {
    (void)state;
    const uint64_t hashes[] = {1, UINT64_MAX};
    char array[12 + sizeof hashes] = "\12\0\0\0\2\0\0\0\0\0\0";
    memcpy(array + 12, hashes, sizeof hashes);
    GgufWriter w = started();
    gw_u64(&w, "llama.seed", (uint64_t)INT64_MAX + 1);
    gw_raw(&w, S("llama.hashes"), ARRAY, array, sizeof array);
    gw_u32(&w, "llama.block_count", 3);
    Buf file = {0};
    Err err = {0};
    Model *m = NULL;
    int64_t i = 0;
    gw_end(&w, &file);
    corpus_keep("gguf", "u64", buf_view(&file));
    assert_true(parse_bytes(buf_view(&file), MODEL_ALL, &m, &err));
    buf_deinit(&file);
    assert_true(model_int(m, "block_count", 1, 9, &i, &err) && i == 3);
    assert_true(model_meta(m, "seed")->f == 0x1p63 && model_meta(m, "hashes")->floats[1] == 0x1p64);
    assert_true(model_meta(m, "hashes")->len == 2 && model_meta(m, "hashes")->floats[0] == 1);
    assert_false(model_int(m, "seed", 0, 9, &i, &err));
    assert_string_equal(err.msg, "metadata 'llama.seed' is a number, not an integer");
    close_parsed(m);
}

/* A number given once for each layer is that number where they are all the same. */
static void a_number_by_layer(void **state) {
    (void)state;
    GgufWriter w = started();
    gw_i32s(&w, "llama.same", (int32_t[]){6, 6, 6}, 3);
    gw_i32s(&w, "llama.other", (int32_t[]){6, 6, 7}, 3);
    gw_i32s(&w, "llama.none", (int32_t[]){0}, 0);
    gw_f32s(&w, "llama.real", (float[]){0.5f, 0.5f}, 2);
    gw_raw(&w, S("llama.yes"), ARRAY, "\7\0\0\0\2\0\0\0\0\0\0\0\1\1", 14);
    Buf file = {0};
    Err err = {0};
    Model *m = NULL;
    int64_t i = 0;
    double f = 0;
    bool b = false;
    gw_end(&w, &file);
    assert_true(parse_bytes(buf_view(&file), MODEL_ALL, &m, &err));
    buf_deinit(&file);
    assert_true(model_int(m, "same", 1, 9, &i, &err) && i == 6);
    assert_true(model_float(m, "same", 1, 9, &f, &err) && f == 6);
    assert_true(model_float(m, "real", 0, 1, &f, &err) && f == 0.5);
    assert_true(model_bool(m, "yes", &b, &err) && b);
    assert_false(model_int(m, "same", 1, 5, &i, &err));
    assert_string_equal(err.msg, "metadata 'llama.same': 6 is not between 1 and 5");
    assert_false(model_int(m, "other", 1, 9, &i, &err) || model_int(m, "none", 1, 9, &i, &err));
    assert_string_equal(err.msg, "metadata 'llama.none' is an array, not an integer");
    close_parsed(m);
}

static void lying_metadata_is_refused(void **state) {
    (void)state;
    GgufWriter w = started();
    gw_str(&w, "general.architecture", "llama");
    refused("key-twice", &w, "gguf: key 'general.architecture': duplicate key 'general.architecture'");
    w = started();
    gw_raw(&w, S("k"), 13, "", 0);
    refused("type-13", &w, "gguf: key 'k': 13 is no value type");
    w = started();
    gw_raw(&w, S("k"), BOOL, "\2", 1);
    refused("bool-2", &w, "gguf: key 'k': 2 is no boolean");
    w = started();
    gw_raw(&w, S("k"), STR, "\0\0\0\0\0\0\0\x10", 8);
    refused("string-2-60", &w, "gguf: key 'k': needs 1152921504606846976 bytes at 0x5a, file ends at 0x5a");
    w = started();
    gw_raw(&w, S("k"), ARRAY, "\10\0\0\0\0\0\0\0\0\0\0\x10", 12);
    refused("strings-2-60", &w,
            "gguf: key 'k': an array of 1152921504606846976 values does not fit the 0 bytes left at 0x5e");
    w = started();
    gw_raw(&w, S("k"), ARRAY, "\4\0\0\0\3\0\0\0\0\0\0\0\1\0\0\0\1\0\0\0", 20);
    refused("numbers-one-more", &w, "gguf: key 'k': an array of 3 values does not fit the 8 bytes left at 0x5e");
    w = started();
    gw_raw(&w, S("k"), ARRAY, "\10\0\0\0\2\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0a\377\0\0\0\0\0\0\0", 29);
    refused("strings-second", &w, "gguf: key 'k': needs 255 bytes at 0x6f, file ends at 0x6f");
    w = started();
    gw_raw(&w, S("k"), ARRAY, "\11\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 24);
    refused("array-of-arrays", &w, "gguf: key 'k': arrays of arrays are not supported");
    w = started();
    gw_raw(&w, S("\xff"), U8, "", 1);
    refused("key-utf8", &w, "gguf: key 1: the name is not valid UTF-8");
    w = started();
    gw_raw(&w, S(""), U8, "", 1);
    refused("key-empty", &w, "gguf: key 1: the name is empty");
    w = started();
    char *longer = mem_new(1025, 1);
    memset(longer, 'k', 1025);
    gw_raw(&w, (Str){longer, 1025}, U8, "", 1);
    free(longer);
    refused("key-long", &w, "gguf: key 1: a string of 1025 bytes, more than 1024");
    w = started();
    gw_u32(&w, "general.alignment", 48);
    refused("alignment-48", &w, "gguf: general.alignment 48 is no power of two");
    w = started();
    gw_u32(&w, "general.alignment", 0);
    refused("alignment-0", &w, "gguf: metadata 'general.alignment': 0 is not between 8 and 65536");
}

static void too_many_array_values_are_refused(void **state) {
    (void)state;
    enum { HALF = 1 << 23 };
    GgufWriter w = started();
    char *value = mem_new(12 + HALF + 1, 1);
    uint64_t n = HALF;
    memcpy(value + 4, &n, 8);
    gw_raw(&w, S("a"), ARRAY, value, 12 + HALF);
    gw_raw(&w, S("b"), ARRAY, value, 12 + HALF);
    GgufWriter enough = w;
    enough.keys = (Buf){0};
    buf_put_str(&enough.keys, buf_view(&w.keys));
    Buf file = {0};
    Err err = {0};
    gw_end(&enough, &file);
    if (!parse_bytes(buf_view(&file), MODEL_ALL, NULL, &err)) fail_msg("%s", err.msg);
    buf_deinit(&file);
    n = 1;
    memcpy(value + 4, &n, 8);
    gw_raw(&w, S("c"), ARRAY, value, 13);
    free(value);
    gw_end(&w, &file);
    assert_false(parse_bytes(buf_view(&file), MODEL_ALL, NULL, &err));
    assert_string_equal(err.msg, "gguf: key 'c': more than 16777216 values in arrays");
    buf_deinit(&file);
}

static void lying_tensors_are_refused(void **state) {
    (void)state;
    const uint64_t one[] = {32}, zero[] = {0}, huge[] = {(uint64_t)1 << 40, (uint64_t)1 << 40},
                   wide[] = {(uint64_t)1 << 62}, negative[] = {UINT64_MAX}, five[] = {1, 1, 1, 1, 1}, odd[] = {33, 2};
    GgufWriter w = started();
    gw_info(&w, S("x"), 1, one, F32, 0);
    refused("no-data", &w, "gguf: tensor 'x': needs 128 bytes at 0x80, file ends at 0x80");
    w = started();
    gw_tensor(&w, "y", DT_F32, 1, (int64_t[]){32}, NULL);
    gw_info(&w, S("x"), 1, one, F32, 128);
    refused("past-end", &w, "gguf: tensor 'x': needs 128 bytes at 0x120, file ends at 0x120");
    w = started();
    gw_tensor(&w, "y", DT_F32, 1, (int64_t[]){32}, NULL);
    gw_info(&w, S("x"), 1, one, F32, 32);
    refused("across-end", &w, "gguf: tensor 'x': needs 128 bytes at 0xc0, file ends at 0x120");
    w = started();
    gw_info(&w, S("x"), 1, one, F32, (uint64_t)0 - 32);
    refused("offset-overflow", &w, "gguf: tensor 'x': offset 0xffffffffffffffe0 overflows");
    w = started();
    gw_info(&w, S("x"), 1, one, F32, 8);
    refused("offset-unaligned", &w, "gguf: tensor 'x': offset 0x8 is no multiple of the alignment 32");
    w = started();
    gw_info(&w, S("x"), 1, zero, F32, 0);
    refused("dim-0", &w, "gguf: tensor 'x': dimension 0 of 1 is 0");
    w = started();
    gw_info(&w, S("x"), 1, negative, F32, 0);
    refused("dim-negative", &w, "gguf: tensor 'x': 18446744073709551615 does not fit a signed 64-bit integer");
    w = started();
    gw_info(&w, S("x"), 2, huge, F32, 0);
    refused("product-overflow", &w, "gguf: tensor 'x': the product of its dimensions overflows");
    w = started();
    gw_info(&w, S("x"), 1, wide, F32, 0);
    refused("bytes-overflow", &w, "gguf: tensor 'x': its size in bytes overflows");
    w = started();
    gw_info(&w, S("x"), 5, five, F32, 0);
    refused("rank-5", &w, "gguf: tensor 'x': rank 5 is not between 1 and 4");
    w = started();
    gw_info(&w, S("x, of rank 0"), 0, NULL, F32, 0);
    refused("rank-0", &w, "gguf: tensor 'x, of rank 0': rank 0 is not between 1 and 4");
    w = started();
    gw_info(&w, S("x"), 2, odd, Q4_0, 0);
    refused("block", &w, "gguf: tensor 'x': rows of 33 elements are no multiple of q4_0's block of 32");
    w = started();
    gw_info(&w, S("x"), 1, one, 12, 0);
    refused("q4_k", &w, "gguf: tensor 'x': rows of 32 elements are no multiple of q4_k's block of 256");
    w = started();
    gw_info(&w, S("x"), 1, one, 16, 0);
    refused("iq2_xxs", &w, "gguf: tensor 'x': rows of 32 elements are no multiple of iq2_xxs's block of 256");
    static const char known[] =
        "supported: f32, f16, q4_0, q4_1, q5_0, q5_1, q8_0, q2_k, q3_k, q4_k, q5_k, q6_k, iq2_xxs, iq2_xs, iq3_xxs, "
        "iq1_s, iq4_nl, iq3_s, iq2_s, iq4_xs, iq1_m, bf16, tq1_0, tq2_0, mxfp4, nvfp4";
    static const struct {
        uint32_t id;
        const char *file, *name;
    } types[] = {{9, "q8_1", "Q8_1"}, {UINT32_MAX, "type-max", "unknown"}, {31, "type-31", "unknown"}};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        char message[400];
        w = started();
        gw_info(&w, S("x"), 1, one, types[i].id, 0);
        snprintf(message, sizeof message, "gguf: tensor 'x': type %u (%s) is not supported; %s", types[i].id,
                 types[i].name, known);
        refused(types[i].file, &w, message);
    }
    w = started();
    gw_info(&w, S("x"), 1, one, F32, 0);
    gw_info(&w, S("x"), 1, one, F32, 0);
    refused("tensor-twice", &w, "gguf: tensor 'x': duplicate tensor 'x'");
    w = started();
    gw_info(&w, S("x\xc3"), 1, one, F32, 0);
    refused("tensor-utf8", &w, "gguf: tensor 0: the name is not valid UTF-8");
    w = started();
    gw_info(&w, S("a\nb"), 1, zero, F32, 0);
    refused("tensor-newline", &w, "gguf: tensor 'a?b': dimension 0 of 1 is 0");
}

static void alignment_places_the_data(void **state) {
    (void)state;
    GgufWriter w = started();
    w.alignment = 128;
    gw_u32(&w, "general.alignment", 128);
    gw_tensor(&w, "a", DT_F32, 1, (int64_t[]){1}, (float[]){1});
    gw_tensor(&w, "b", DT_F32, 1, (int64_t[]){1}, (float[]){2});
    Buf file = {0};
    Err err = {0};
    Model *m = NULL;
    gw_end(&w, &file);
    corpus_keep("gguf", "alignment-128", buf_view(&file));
    assert_true(parse_bytes(buf_view(&file), MODEL_ALL, &m, &err));
    assert_int_equal(file.len, 256 + 128 + 4);
    float b;
    memcpy(&b, model_tensor(m, S("b"))->data, sizeof b);
    assert_true(b == 2);
    buf_deinit(&file);
    close_parsed(m);
}

/* For a tokenizer, the tensors may lie or be absent. */
static void metadata_alone_needs_no_tensors(void **state) {
    (void)state;
    Buf file = {0};
    Err err = {0};
    GgufWriter w = {0};
    gw_str(&w, "tokenizer.ggml.model", "gpt2");
    w.n_tensors = 99;
    gw_end(&w, &file);
    Model *m = NULL;
    if (!parse_bytes(buf_view(&file), MODEL_METADATA, &m, &err)) fail_msg("%s", err.msg);
    assert_int_equal(m->n_tensor, 0);
    assert_true(str_eq(model_meta(m, "tokenizer.ggml.model")->s, S("gpt2")));
    close_parsed(m);
    buf_deinit(&file);
}

static void model_open_names_what_is_wrong(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    Err err = {0};
    Buf file = {0}, want = {0};
    write_valid(&file, 3);
    Model *m = model_open(temp_dir_put(&dir, "valid.gguf", buf_view(&file)), MODEL_ALL, &err);
    assert_non_null(m);
    assert_int_equal(m->kind, MODEL_GGUF);
    assert_int_equal(m->n_tensor, 3);
    model_close(m);

    assert_null(model_open(temp_dir_put(&dir, "cut.gguf", (Str){file.data, file.len - 1}), MODEL_ALL, &err));
    buf_printf(&want, "%s/cut.gguf: gguf: tensor 'packed': needs 72 bytes at 0x", dir.path);
    assert_true(str_starts(str_of(err.msg), buf_view(&want)));
    const struct {
        const char *name, *bytes, *message;
    } cases[] = {
        {"empty", "", "the file is empty"},
        {"short", "GG", "not a GGUF file or a Hugging Face directory"},
        {"text", "hello, world", "not a GGUF file or a Hugging Face directory"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        want.len = 0;
        buf_printf(&want, "%s/%s: %s", dir.path, cases[i].name, cases[i].message);
        assert_null(model_open(temp_dir_put(&dir, cases[i].name, str_of(cases[i].bytes)), MODEL_ALL, &err));
        assert_string_equal(err.msg, buf_cstr(&want));
    }
    assert_null(model_open("/nonexistent/x.gguf", MODEL_ALL, &err));
    assert_string_equal(err.msg, "/nonexistent/x.gguf: No such file or directory");
    assert_int_equal(err.code, ERR_IO);
    buf_deinit(&want);
    buf_deinit(&file);
    temp_dir_close(&dir);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_valid_file_is_read),
        cmocka_unit_test(typed_reads_check_type_and_range),
        cmocka_unit_test(every_truncation_is_refused),
        cmocka_unit_test(every_changed_byte_is_survived),
        cmocka_unit_test(lying_headers_are_refused),
        cmocka_unit_test(huge_integers_are_numbers),
        cmocka_unit_test(a_number_by_layer),
        cmocka_unit_test(lying_metadata_is_refused),
        cmocka_unit_test(too_many_array_values_are_refused),
        cmocka_unit_test(lying_tensors_are_refused),
        cmocka_unit_test(alignment_places_the_data),
        cmocka_unit_test(metadata_alone_needs_no_tensors),
        cmocka_unit_test(model_open_names_what_is_wrong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
