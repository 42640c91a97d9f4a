/* GGUF v2 and v3, little-endian (the GGUF specification of ggml). All reads go through one cursor: it checks bounds,
 * and its first error sticks, so that a loop has to look only once per item. Counts are compared with the remaining
 * bytes before anything is allocated for them. */
#include "format/containers.h"

#include "base/locale.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_KEYS = 1 << 16,
    MAX_STRING = 1 << 28,
    MAX_ELEMS = 1 << 24, /* of all arrays together */
    MIN_KEY_BYTES = 8 + 4 + 1,
    MIN_TENSOR_BYTES = 8 + 4 + 8 + 4 + 8,
};

typedef struct ValueType {
    MetaType meta;
    int bytes; /* size of a value; for a string or array, of its count */
    bool is_signed;
} ValueType;

static const ValueType value_types[] = {
    {META_INT, 1, false},   /* 0 u8 */
    {META_INT, 1, true},    /* 1 i8 */
    {META_INT, 2, false},   /* 2 u16 */
    {META_INT, 2, true},    /* 3 i16 */
    {META_INT, 4, false},   /* 4 u32 */
    {META_INT, 4, true},    /* 5 i32 */
    {META_FLOAT, 4, true},  /* 6 f32 */
    {META_BOOL, 1, false},  /* 7 bool */
    {META_STR, 8, false},   /* 8 string */
    {META_ARRAY, 8, false}, /* 9 array */
    {META_INT, 8, false},   /* 10 u64 */
    {META_INT, 8, true},    /* 11 i64 */
    {META_FLOAT, 8, true},  /* 12 f64 */
};

/* ggml's names, for messages about tensor types that are not in quant.def. */
static const char *const ggml_types[] = {
    /*  0 */ "F32",     "F16",     "Q4_0",    "Q4_1",    NULL,      NULL,      "Q5_0",    "Q5_1",    "Q8_0",    "Q8_1",
    /* 10 */ "Q2_K",    "Q3_K",    "Q4_K",    "Q5_K",    "Q6_K",    "Q8_K",    "IQ2_XXS", "IQ2_XS",  "IQ3_XXS", "IQ1_S",
    /* 20 */ "IQ4_NL",  "IQ3_S",   "IQ2_S",   "IQ4_XS",  "I8",      "I16",     "I32",     "I64",     "F64",     "IQ1_M",
    /* 30 */ "BF16",    NULL,      NULL,      NULL,      "TQ1_0",   "TQ2_0",   NULL,      NULL,      NULL,      "MXFP4",
    /* 40 */ "NVFP4",   "Q1_0",
};

typedef struct Cursor {
    const uint8_t *data;
    size_t pos, size;
    const char *kind; /* kind of the item being read: "key", "tensor"; NULL in the header */
    uint64_t index;
    Str name; /* its name, once it is known */
    uint64_t elems_left;
    bool failed;
    Err *err;
} Cursor;

/* The error is set: put the name of the item before it. */
static bool fail_here(Cursor *c) {
    c->failed = true;
    if (!c->kind) return err_prefix(c->err, "gguf");
    if (c->name.p) return err_prefix(c->err, "gguf: %s '%.*s'", c->kind, STR_ARG(c->name));
    return err_prefix(c->err, "gguf: %s %" PRIu64, c->kind, c->index);
}

__attribute__((format(printf, 3, 4))) static bool fail(Cursor *c, ErrCode code, const char *fmt, ...) {
    if (c->failed) return false;
    char text[300];
    va_list ap;
    va_start(ap, fmt);
    c_vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    err_set(c->err, code, "%s", text);
    return fail_here(c);
}

static const uint8_t *take(Cursor *c, uint64_t n) {
    if (n > c->size - c->pos)
        fail(c, ERR_FORMAT, "needs %" PRIu64 " bytes at 0x%zx, file ends at 0x%zx", n, c->pos, c->size);
    if (c->failed) return NULL;
    const uint8_t *p = c->data + c->pos;
    c->pos += (size_t)n;
    return p;
}

static uint64_t take_uint(Cursor *c, int bytes) {
    const uint8_t *p = take(c, (uint64_t)bytes);
    uint64_t v = 0;
    for (int i = 0; p && i < bytes; i++) v |= (uint64_t)p[i] << (8 * i);
    return v;
}

static int64_t take_int(Cursor *c, const ValueType *t) {
    uint64_t v = take_uint(c, t->bytes);
    int shift = 64 - 8 * t->bytes;
    if (t->is_signed) return (int64_t)(v << shift) >> shift;
    if (v > INT64_MAX) fail(c, ERR_UNSUPPORTED, "%" PRIu64 " does not fit a signed 64-bit integer", v);
    if (t->meta == META_BOOL && v > 1) fail(c, ERR_FORMAT, "%" PRIu64 " is no boolean", v);
    return (int64_t)v;
}

static double take_float(Cursor *c, const ValueType *t) {
    uint64_t bits = take_uint(c, t->bytes);
    double f64;
    float f32;
    memcpy(&f64, &bits, sizeof f64);
    uint32_t low = (uint32_t)bits;
    memcpy(&f32, &low, sizeof f32);
    return t->bytes == 8 ? f64 : (double)f32;
}

static Str take_str(Cursor *c, uint64_t limit) {
    uint64_t n = take_uint(c, 8);
    if (n > c->size - c->pos)
        take(c, n); /* says so */
    else if (n > limit)
        fail(c, ERR_LIMIT, "a string of %" PRIu64 " bytes, more than %" PRIu64, n, limit);
    const uint8_t *p = take(c, n);
    return p ? (Str){(const char *)p, (size_t)n} : (Str){0};
}

/* Sets the name of the item, which all further messages about it contain. */
static void take_name(Cursor *c) {
    Str name = take_str(c, FORMAT_MAX_NAME);
    if (!c->failed && name.n == 0) fail(c, ERR_FORMAT, "the name is empty");
    if (!c->failed && utf8_bad(name) >= 0) fail(c, ERR_FORMAT, "the name is not valid UTF-8");
    if (!c->failed) c->name = name;
}

/* NULL after an error. */
static const ValueType *take_type(Cursor *c) {
    uint64_t id = take_uint(c, 4);
    if (id >= sizeof value_types / sizeof *value_types) fail(c, ERR_FORMAT, "%" PRIu64 " is no value type", id);
    return c->failed ? NULL : &value_types[id];
}

/* Is one of the next n values too large for an int64_t? Such arrays are read as floats: no key that is used holds
 * such numbers, and an unused key must not stop loading. */
static bool any_huge(const Cursor *c, const ValueType *t, uint64_t n) {
    bool any = false;
    if (t->meta != META_INT || t->bytes != 8 || t->is_signed) return false;
    for (uint64_t i = 0; i < n && (i + 1) * 8 <= c->size - c->pos; i++) any = any || c->data[c->pos + 8 * i + 7] > 127;
    return any;
}

static void take_array(Cursor *c, Arena *arena, Meta *v) {
    const ValueType *t = take_type(c);
    uint64_t n = take_uint(c, 8), left = c->size - c->pos;
    if (c->failed) return;
    if (t->meta == META_ARRAY) {
        fail(c, ERR_UNSUPPORTED, "arrays of arrays are not supported");
        return;
    }
    if (n > left / (uint64_t)t->bytes) {
        fail(c, ERR_FORMAT, "an array of %" PRIu64 " values does not fit the %" PRIu64 " bytes left at 0x%zx", n, left,
             c->pos);
        return;
    }
    if (n > c->elems_left) {
        fail(c, ERR_LIMIT, "more than %d values in arrays", MAX_ELEMS);
        return;
    }
    c->elems_left -= n;
    v->elem = any_huge(c, t, n) ? META_FLOAT : t->meta;
    v->len = (int64_t)n;
    if (v->elem == META_STR) {
        Str *s = arena_new(arena, n, sizeof *s);
        for (uint64_t i = 0; i < n && !c->failed; i++) s[i] = take_str(c, MAX_STRING);
        v->strs = s;
    } else if (v->elem == META_FLOAT) {
        double *f = arena_new(arena, n, sizeof *f);
        for (uint64_t i = 0; i < n; i++) f[i] = t->meta == META_INT ? (double)take_uint(c, 8) : take_float(c, t);
        v->floats = f;
    } else {
        int64_t *x = arena_new(arena, n, sizeof *x);
        for (uint64_t i = 0; i < n && !c->failed; i++) x[i] = take_int(c, t);
        v->ints = x;
    }
}

static void take_meta(Cursor *c, Model *m) {
    take_name(c);
    size_t begin = c->pos;
    const ValueType *t = take_type(c);
    if (!t) return;
    bool huge = any_huge(c, t, 1);
    Meta v = {.key = c->name, .type = huge ? META_FLOAT : t->meta};
    switch (t->meta) {
    case META_INT:
        if (huge) v.f = (double)take_uint(c, 8);
        else v.i = take_int(c, t);
        break;
    case META_BOOL: v.b = take_int(c, t) != 0; break;
    case META_FLOAT: v.f = take_float(c, t); break;
    case META_STR: v.s = take_str(c, MAX_STRING); break;
    case META_ARRAY: take_array(c, &m->arena, &v); break;
    case META_NULL: break; /* there is none in a GGUF */
    }
    v.raw = (Str){(const char *)c->data + begin, c->pos - begin};
    if (!c->failed && !model_add_meta(m, v, c->err)) fail_here(c);
}

static void fail_type(Cursor *c, uint32_t type) {
    const char *name = type < sizeof ggml_types / sizeof *ggml_types ? ggml_types[type] : NULL;
    Buf known = {0};
    for (DType t = 0; t < DT_COUNT; t++)
        if (dtype_info(t)->gguf_id >= 0) buf_printf(&known, "%s%s", known.len ? ", " : "", dtype_info(t)->name);
    fail(c, ERR_UNSUPPORTED, "type %" PRIu32 " (%s) is not supported; supported: %s", type, name ? name : "unknown",
         buf_cstr(&known));
    buf_deinit(&known);
}

/* Everything but t.data: the offset is relative to the beginning of the data, which is known after the last tensor. */
static uint64_t take_tensor(Cursor *c, Model *m) {
    take_name(c);
    uint64_t rank = take_uint(c, 4);
    if (rank < 1 || rank > TENSOR_MAX_RANK)
        fail(c, ERR_UNSUPPORTED, "rank %" PRIu64 " is not between 1 and %d", rank, TENSOR_MAX_RANK);
    if (c->failed) return 0;
    Tensor t = {.name = c->name, .rank = (int)rank};
    static const ValueType u64 = {META_INT, 8, false};
    for (int i = t.rank - 1; i >= 0; i--) t.dim[i] = take_int(c, &u64); /* the file has the fastest dimension first */
    uint32_t type = (uint32_t)take_uint(c, 4);
    uint64_t offset = take_uint(c, 8);
    if (c->failed) return 0;
    int dtype = dtype_of_gguf(type);
    if (dtype < 0) {
        fail_type(c, type);
        return 0;
    }
    t.dtype = (DType)dtype;
    if (!tensor_measure(&t, c->err) || !model_add_tensor(m, t, c->err)) fail_here(c);
    return offset;
}

static void place_tensor(Cursor *c, Tensor *t, uint64_t begin, uint64_t offset, uint64_t alignment) {
    uint64_t at;
    if (offset % alignment)
        fail(c, ERR_FORMAT, "offset 0x%" PRIx64 " is no multiple of the alignment %" PRIu64, offset, alignment);
    else if (__builtin_add_overflow(begin, offset, &at))
        fail(c, ERR_FORMAT, "offset 0x%" PRIx64 " overflows", offset);
    else if (at > c->size || t->bytes > c->size - at)
        fail(c, ERR_FORMAT, "needs %zu bytes at 0x%" PRIx64 ", file ends at 0x%zx", t->bytes, at, c->size);
    else
        t->data = c->data + at;
}

static void read_header(Cursor *c, uint64_t *n_tensors, uint64_t *n_keys) {
    const uint8_t *magic = take(c, 4);
    if (magic && memcmp(magic, "GGUF", 4) != 0) fail(c, ERR_FORMAT, "the magic is not GGUF");
    uint32_t version = (uint32_t)take_uint(c, 4);
    if (version && !(version & 0xffff))
        fail(c, ERR_UNSUPPORTED, "big-endian files are not supported");
    else if (version != 2 && version != 3)
        fail(c, ERR_UNSUPPORTED, "version %" PRIu32 " is not supported; supported: 2, 3", version);
    *n_tensors = take_uint(c, 8);
    *n_keys = take_uint(c, 8);
    uint64_t left = c->size - c->pos;
    if (*n_keys > MAX_KEYS) fail(c, ERR_LIMIT, "%" PRIu64 " keys, more than %d", *n_keys, MAX_KEYS);
    if (*n_tensors > FORMAT_MAX_TENSORS)
        fail(c, ERR_LIMIT, "%" PRIu64 " tensors, more than %d", *n_tensors, FORMAT_MAX_TENSORS);
    if (*n_keys > left / MIN_KEY_BYTES)
        fail(c, ERR_FORMAT, "%" PRIu64 " keys do not fit the %" PRIu64 " bytes left", *n_keys, left);
}

static bool read_tensors(Cursor *c, Model *m, uint64_t n, uint64_t alignment) {
    uint64_t left = c->size - c->pos;
    if (n > left / MIN_TENSOR_BYTES)
        return err_set(c->err, ERR_FORMAT, "gguf: %" PRIu64 " tensors do not fit the %" PRIu64 " bytes left", n, left);
    uint64_t *offset = mem_new(n, sizeof *offset);
    c->kind = "tensor";
    for (c->index = 0; c->index < n && !c->failed; c->index++) {
        c->name = (Str){0};
        offset[c->index] = take_tensor(c, m);
    }
    uint64_t begin = (c->pos + alignment - 1) / alignment * alignment;
    for (uint64_t i = 0; i < n && !c->failed; i++) {
        c->name = m->tensor[i].name;
        place_tensor(c, &m->tensor[i], begin, offset[i], alignment);
    }
    free(offset);
    return !c->failed;
}

bool gguf_parse(Model *m, FileMap map, ModelParts parts, Err *err) {
    Cursor c = {.data = map.data, .size = map.size, .elems_left = MAX_ELEMS, .err = err};
    uint64_t n_tensors, n_keys;
    read_header(&c, &n_tensors, &n_keys);
    c.kind = "key";
    for (c.index = 0; !c.failed && c.index < n_keys; c.index++) {
        c.name = (Str){0};
        take_meta(&c, m);
    }
    if (c.failed) return false;
    int64_t alignment = 32, part = 0;
    Str arch = {0};
    if (!model_int(m, "general.alignment", 8, 65536, &alignment, err) ||
        !model_int(m, "split.no", 0, INT64_MAX, &part, err) ||
        !model_str(m, "general.architecture", &arch, err))
        return err_prefix(err, "gguf");
    if (alignment & (alignment - 1))
        return err_set(err, ERR_FORMAT, "gguf: general.alignment %" PRId64 " is no power of two", alignment);
    if (arch.n > FORMAT_MAX_ARCH || utf8_bad(arch) >= 0)
        return err_set(err, ERR_FORMAT, "gguf: general.architecture is no name of at most %d bytes", FORMAT_MAX_ARCH);
    m->arch = arch;
    if (parts == MODEL_METADATA) return true;
    if (!arch.n && !part) return err_set(err, ERR_FORMAT, "gguf: general.architecture is missing");
    return read_tensors(&c, m, n_tensors, (uint64_t)alignment);
}
