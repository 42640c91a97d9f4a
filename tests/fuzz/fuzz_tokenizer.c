/* Fuzz target: tokenizer.json, a NUL byte, a text; a GGUF without tensors; SPM and a tokenizer.model; TEK and a
 * tekken.json. What opens must encode and decode any
 * text: ids in range, no special token out of untrusted bytes, a Detok that shows whole characters and the same as
 * tok_decode. What can be written to a GGUF can be read again. */
#include "base/json.h"
#include "format/containers.h"
#include "text/tok_impl.h"

#include <string.h>

int fuzz_tokenizer(const uint8_t *data, size_t size);

static void use_ids(const Tok *t, const Ids *ids) {
    Buf all = {0}, shown = {0};
    Err err = {0};
    Detok d = {.tok = t};
    check(tok_decode(t, ids->data, (int)ids->len, true, &all, &err));
    for (size_t i = 0; i < ids->len; i++) detok_put(&d, ids->data[i], &shown);
    detok_end(&d, &shown);
    check(utf8_bad(buf_view(&shown)) < 0);
    buf_deinit(&all);
    buf_deinit(&shown);
}

static bool is_byte(const Tok *t, int32_t id) {
    for (int b = 0; b < 256; b++)
        if (t->byte_id[b] == id) return true;
    return false;
}

static void use_text(const Tok *t, Str text) {
    Err err = {0};
    for (unsigned flags = 0; flags < 4; flags++) {
        Ids ids = {0};
        if (tok_encode(t, text, flags, &ids, &err)) use_ids(t, &ids);
        else check(ids.len == 0 && err.msg[0]);
        ids_deinit(&ids);
    }
    TokSpan span[2] = {{text.n / 4, text.n / 2}, {text.n / 2, text.n - text.n / 8}};
    Ids ids = {0};
    if (tok_encode_chat(t, text, span, 2, &ids, &err)) use_ids(t, &ids);
    ids.len = 0;
    if (tok_encode_chat(t, text, &(TokSpan){0, text.n}, text.n > 0, &ids, &err))
        for (size_t i = 0; i < ids.len; i++) /* or the vocabulary calls a byte or its unknown token special */
            check(!tok_is_special(t, ids.data[i]) || ids.data[i] == t->unk || is_byte(t, ids.data[i]));
    ids_deinit(&ids);
}

static void use_export(const Tok *t, Str text) {
    Model *m = model_new(MODEL_GGUF, "fuzz");
    Err err = {0};
    Tok *again = tok_export(t, t->n, m, &err) ? tok_open(m, &err) : NULL;
    if (again) use_text(again, text);
    else check(err.code != ERR_OK && err.msg[0]);
    tok_close(again);
    model_close(m);
}

static void use_gguf(const uint8_t *data, size_t size) {
    Err err = {0};
    Model *m = model_new(MODEL_GGUF, "fuzz");
    Tok *t = gguf_parse(m, (FileMap){.data = data, .size = size}, MODEL_METADATA, &err) ? tok_open(m, &err) : NULL;
    if (t) use_text(t, S("abc  <s>cab\n\xc3\xa9 12\xf0\x9f\x98\x80 a"));
    else check(err.code != ERR_OK && err.msg[0]);
    tok_close(t);
    model_close(m);
}

/* tokenizer.model or tekken.json */
static void use_bare(Str file, bool spm) {
    Err err = {0};
    json_t *root = spm ? NULL : js_parse(file, "tekken.json", 0, &err);
    Tok *t = spm ? tok_open_spm(file, &err) : root ? tok_open_tekken(root, &err) : NULL;
    Str text = S("abc  <s>cab<u>b \n\xc3\xa9 12\xf0\x9f\x98\x80 a \xe2\x96\x81 <sep>a");
    if (t) use_text(t, text);
    else check(err.code != ERR_OK && err.msg[0]);
    if (t) use_export(t, text);
    tok_close(t);
    json_decref(root);
}

int fuzz_tokenizer(const uint8_t *data, size_t size) {
    if (size > 3 && (!memcmp(data, "SPM", 3) || !memcmp(data, "TEK", 3))) {
        use_bare((Str){(const char *)data + 3, size - 3}, data[0] == 'S');
        return 0;
    }
    if (size > 4 && !memcmp(data, "GGUF", 4)) {
        use_gguf(data, size);
        return 0;
    }
    const uint8_t *nul = size ? memchr(data, 0, size) : NULL;
    size_t n = nul ? (size_t)(nul - data) : size;
    Str text = {(const char *)data + n + (nul != NULL), size - n - (nul != NULL)};
    Err err = {0};
    Tok *t = tok_open_json((Str){(const char *)data, n}, &err);
    if (!text.n) text = S("abc <s> 12");
    if (t) use_text(t, text);
    else check(err.code != ERR_OK && err.msg[0]);
    if (t) use_export(t, text);
    tok_close(t);
    return 0;
}

#ifndef TENON_REPLAY
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return fuzz_tokenizer(data, size); }
#endif
