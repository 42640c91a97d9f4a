/* See gguf_write.h. Little-endian, as the format is. */
#include "format/gguf_write.h"

#include <string.h>

enum { TYPE_U32 = 4, TYPE_I32 = 5, TYPE_F32 = 6, TYPE_BOOL = 7, TYPE_STR = 8, TYPE_ARRAY = 9 };

static void put_int(Buf *b, uint64_t v, int bytes) {
    for (int i = 0; i < bytes; i++) buf_putc(b, (char)(v >> (8 * i)));
}

static void put_str(Buf *b, Str s) {
    put_int(b, s.n, 8);
    buf_put_str(b, s);
}

static void put_float(Buf *b, double v) {
    float f = (float)v;
    uint32_t bits;
    memcpy(&bits, &f, sizeof bits);
    put_int(b, bits, 4);
}

static void put_array(Buf *b, const Meta *v) {
    static const uint32_t types[] = {TYPE_I32, TYPE_F32, TYPE_BOOL, TYPE_STR};
    put_int(b, types[v->elem], 4);
    put_int(b, (uint64_t)v->len, 8);
    for (int64_t i = 0; i < v->len; i++) {
        if (v->elem == META_STR) put_str(b, v->strs[i]);
        else if (v->elem == META_FLOAT) put_float(b, v->floats[i]);
        else put_int(b, (uint64_t)v->ints[i], v->elem == META_BOOL ? 1 : 4);
    }
}

void gguf_put_meta(GgufHead *h, const Meta *v) {
    static const uint32_t types[] = {TYPE_U32, TYPE_F32, TYPE_BOOL, TYPE_STR, TYPE_ARRAY};
    Buf *b = &h->keys;
    if (v->type == META_NULL) return;
    put_str(b, v->key);
    h->n_keys++;
    if (v->raw.n) {
        buf_put_str(b, v->raw);
        return;
    }
    put_int(b, types[v->type], 4);
    switch (v->type) {
    case META_INT: put_int(b, (uint64_t)v->i, 4); break;
    case META_FLOAT: put_float(b, v->f); break;
    case META_BOOL: put_int(b, v->b, 1); break;
    case META_STR: put_str(b, v->s); break;
    case META_ARRAY: put_array(b, v); break;
    case META_NULL: break;
    }
}

void gguf_put_tensor(GgufHead *h, const Tensor *t) {
    Buf *b = &h->infos;
    put_str(b, t->name);
    put_int(b, (uint64_t)t->rank, 4);
    for (int i = t->rank - 1; i >= 0; i--) put_int(b, (uint64_t)t->dim[i], 8);
    check(dtype_info(t->dtype)->gguf_id >= 0);
    put_int(b, (uint64_t)dtype_info(t->dtype)->gguf_id, 4);
    put_int(b, h->data, 8);
    h->data += t->bytes + gguf_padding(t->bytes);
    h->n_tensors++;
}

void gguf_end_head(GgufHead *h, Buf *out) {
    size_t begin = out->len;
    buf_put_str(out, S("GGUF"));
    put_int(out, 3, 4);
    put_int(out, h->n_tensors, 8);
    put_int(out, h->n_keys, 8);
    buf_put_str(out, buf_view(&h->keys));
    buf_put_str(out, buf_view(&h->infos));
    for (size_t pad = gguf_padding(out->len - begin); pad; pad--) buf_putc(out, 0);
    buf_deinit(&h->keys);
    buf_deinit(&h->infos);
}
