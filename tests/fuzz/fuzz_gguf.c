/* Fuzz target: any bytes as a GGUF file. What is accepted must be readable to the last byte, and its keys, written
 * again, must read as the same. */
#include "format/containers.h"
#include "format/gguf_write.h"

#include <stdlib.h>

int fuzz_gguf(const uint8_t *data, size_t size);

static double read_meta(const Meta *v) {
    double sum = 0;
    for (int64_t i = 0; v->type == META_ARRAY && i < v->len; i++) {
        if (v->elem == META_STR)
            for (size_t k = 0; k < v->strs[i].n; k++) sum += v->strs[i].p[k];
        else
            sum += v->elem == META_FLOAT ? v->floats[i] : (double)v->ints[i];
    }
    for (size_t k = 0; v->type == META_STR && k < v->s.n; k++) sum += v->s.p[k];
    return sum;
}

static void read_tensor(const Tensor *t) {
    int64_t n = dtype_info(t->dtype)->block_elems;
    float *row = mem_new((size_t)n, sizeof *row);
    for (size_t at = 0; at < t->bytes; at += dtype_row_bytes(t->dtype, n))
        dequant_row(t->dtype, (const char *)t->data + at, n, row);
    free(row);
}

static void write_again(const Model *m) {
    GgufHead head = {0};
    Buf bytes = {0};
    Err err = {0};
    for (int i = 0; i < m->n_meta; i++) gguf_put_meta(&head, &m->meta[i]);
    for (int i = 0; i < m->n_tensor; i++) gguf_put_tensor(&head, &m->tensor[i]);
    gguf_end_head(&head, &bytes);
    Model *again = model_new(MODEL_GGUF, "again");
    check(gguf_parse(again, (FileMap){.data = (const uint8_t *)bytes.data, .size = bytes.len}, MODEL_METADATA, &err));
    check(again->n_meta == m->n_meta);
    for (int i = 0; i < m->n_meta; i++)
        check(str_eq(again->meta[i].key, m->meta[i].key) && str_eq(again->meta[i].raw, m->meta[i].raw));
    model_close(again);
    buf_deinit(&bytes);
}

static void parse_gguf(FileMap map, ModelParts parts) {
    Model *m = model_new(MODEL_GGUF, "fuzz");
    Err err = {0};
    double sum = 0;
    if (gguf_parse(m, map, parts, &err)) {
        for (int i = 0; i < m->n_meta; i++) sum += read_meta(&m->meta[i]);
        for (int i = 0; i < m->n_tensor; i++) read_tensor(&m->tensor[i]);
        write_again(m);
    } else
        check(err.code != ERR_OK && err.msg[0]);
    volatile double sink = sum; /* so that the reads stay */
    (void)sink;
    model_close(m);
}

int fuzz_gguf(const uint8_t *data, size_t size) {
    parse_gguf((FileMap){.data = data, .size = size}, MODEL_METADATA);
    parse_gguf((FileMap){.data = data, .size = size}, MODEL_ALL);
    return 0;
}

#ifndef TENON_REPLAY
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return fuzz_gguf(data, size); }
#endif
