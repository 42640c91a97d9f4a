/* See native_calls.h. */
#include "backend/hlo/native_calls.h"

#include "backend/cpu/calls.h"

#include <string.h>

/* What a handler reads of its frame; the first thing that does not fit stays. */
typedef struct Frame {
    FfiFrame *f;
    int64_t arg; /* the next one */
    const char *wrong;
} Frame;

static void wrong(Frame *f, const char *what) {
    if (!f->wrong) f->wrong = what;
}

static int64_t number(Frame *f, const char *name) {
    for (int64_t i = 0; i < f->f->attrs.size; i++) {
        const FfiSpan *s = f->f->attrs.names[i];
        const FfiScalar *v = f->f->attrs.attrs[i];
        if (s->len != strlen(name) || memcmp(s->ptr, name, s->len) != 0) continue;
        if (f->f->attrs.types[i] == FFI_SCALAR && v->dtype == FFI_S64) return *(const int64_t *)v->value;
    }
    wrong(f, "an attribute is missing");
    return 0;
}

static double real(Frame *f, const char *name) {
    int64_t bits = number(f, name);
    double v;
    memcpy(&v, &bits, sizeof v);
    return v;
}

static int64_t elems(const FfiBuffer *b) {
    int64_t n = 1;
    for (int64_t i = 0; i < b->rank; i++) n *= b->dims[i];
    return n;
}

static const FfiBuffer *next(Frame *f, int dtype) {
    static FfiBuffer none;
    if (f->arg >= f->f->args.size || f->f->args.at[f->arg]->dtype != dtype) {
        wrong(f, "an argument is missing, or of another type");
        return &none;
    }
    return f->f->args.at[f->arg++];
}

static const FfiBuffer *result(Frame *f, int64_t i, int dtype) {
    static FfiBuffer none;
    if (i < f->f->rets.size && f->f->rets.at[i]->dtype == dtype) return f->f->rets.at[i];
    wrong(f, "a result is missing, or of another type");
    return &none;
}

static void expect(Frame *f, bool fits) {
    if (!fits) wrong(f, "an argument has another shape");
}

static FfiError *finish(const Frame *f) {
    if (!f->wrong) return NULL;
    return f->f->api->Error_Create(&(FfiErrorCreate){sizeof(FfiErrorCreate), NULL, f->wrong, FFI_INVALID_ARGUMENT});
}

/* True: it was only asked which version it is of. */
static bool told_version(FfiFrame *f) {
    for (FfiBase *e = f->extension_start; e; e = e->next) {
        if (e->type != FFI_METADATA) continue;
        FfiVersion *v = &((FfiMetadataExtension *)e)->metadata->api_version;
        v->major_version = FFI_MAJOR;
        v->minor_version = FFI_MINOR;
        return true;
    }
    return f->stage != FFI_EXECUTE;
}

static DType type_of(Frame *f, const char *name) {
    int64_t t = number(f, name);
    if (t >= 0 && t < DT_COUNT) return (DType)t;
    wrong(f, "there is no such type of panels");
    return DT_F32;
}

static FfiError *linear(FfiFrame *frame) {
    if (told_version(frame)) return NULL;
    Frame f = {.f = frame};
    LinearCall c = {.digits = (int)number(&f, "digits"), .matrices = (int)number(&f, "matrices"),
                    .eps = (float)real(&f, "eps"), .gated = number(&f, "gated") != 0};
    c.act = (ActAttr){(Act)number(&f, "act"), real(&f, "a"), real(&f, "b")};
    bool norm = number(&f, "norm"), add = number(&f, "add");
    const FfiBuffer *x = next(&f, FFI_F32);
    c.x = x->data;
    if (x->rank == 2) c.n = x->dims[0], c.k = x->dims[1];
    expect(&f, x->rank == 2 && c.digits >= 0 && c.digits <= MAX_DIGITS && c.matrices > 0 &&
                   c.matrices <= CALL_MATRICES);
    if (norm && !f.wrong) {
        const FfiBuffer *w = next(&f, FFI_F32);
        c.norm = w->data;
        expect(&f, elems(w) == c.k);
    }
    for (int i = 0; i < c.matrices && !f.wrong; i++) {
        const char name[] = {'t', 'y', 'p', 'e', (char)('0' + i), 0};
        const FfiBuffer *w = next(&f, FFI_U8), *out = result(&f, c.gated ? 0 : i, FFI_F32);
        c.m[i].type = type_of(&f, name);
        c.m[i].panels = w->data;
        c.m[i].out = out->data;
        c.m[i].rows = out->rank == 2 ? out->dims[1] : 0;
        expect(&f, out->rank == 2 && out->dims[0] == c.n && c.k % dtype_info(c.m[i].type)->block_elems == 0 &&
                       (size_t)elems(w) == call_panels_bytes(c.m[i].type, c.m[i].rows, c.k));
    }
    if (add && !f.wrong) {
        const FfiBuffer *r = next(&f, FFI_F32);
        c.add = r->data;
        expect(&f, elems(r) == c.n * c.m[0].rows);
    }
    expect(&f, c.gated ? c.matrices == 2 : !add || c.matrices == 1);
    if (!f.wrong) call_linear(&c);
    return finish(&f);
}

static FfiError *embed(FfiFrame *frame) {
    if (told_version(frame)) return NULL;
    Frame f = {.f = frame};
    const FfiBuffer *ids = next(&f, FFI_S32), *w = next(&f, FFI_U8), *out = result(&f, 0, FFI_F32);
    DType t = type_of(&f, "type");
    int64_t rows = number(&f, "rows");
    expect(&f, out->rank == 2 && out->dims[0] == elems(ids) && out->dims[1] % dtype_info(t)->block_elems == 0 &&
                   (size_t)elems(w) == call_panels_bytes(t, rows, out->dims[1]));
    for (int64_t i = 0; !f.wrong && i < elems(ids); i++) {
        int32_t id = ((const int32_t *)ids->data)[i];
        if (id < 0 || id >= rows) wrong(&f, "an id is outside of the table");
        else call_panel_row(t, w->data, id, out->dims[1], (float *)out->data + i * out->dims[1]);
    }
    return finish(&f);
}

static FfiError *attend(FfiFrame *frame) {
    if (told_version(frame)) return NULL;
    Frame f = {.f = frame};
    int state = f.f->args.size > 3 && f.f->args.at[3]->dtype == FFI_F16 ? FFI_F16 : FFI_F32;
    const FfiBuffer *q = next(&f, FFI_F32), *k = next(&f, FFI_F32), *v = next(&f, FFI_F32);
    const FfiBuffer *keys = next(&f, state), *values = next(&f, state);
    const FfiBuffer *slot = next(&f, FFI_S32), *pos = next(&f, FFI_S32), *count = next(&f, FFI_S32);
    const FfiBuffer *out = result(&f, 0, FFI_F32), *own[] = {result(&f, 1, state), result(&f, 2, state)};
    AttendCall c = {.type = state == FFI_F16 ? KV_F16 : KV_F32, .q = q->data, .keys = own[0]->data,
                    .values = own[1]->data, .slot = slot->data, .pos = pos->data, .count = count->data,
                    .out = out->data};
    c.attn = (AttnAttr){.scale = real(&f, "scale"), .softcap = real(&f, "softcap"), .window = number(&f, "window")};
    if (number(&f, "store")) c.k = k->data, c.v = v->data;
    expect(&f, q->rank == 3 && k->rank == 3 && keys->rank == 4 && slot->rank == 1);
    if (!f.wrong) {
        c.rows = slot->dims[0];
        c.heads = q->dims[1];
        c.d = q->dims[2];
        c.seqs = keys->dims[0];
        c.kv_heads = keys->dims[1];
        c.capacity = keys->dims[2];
        c.tokens = c.rows ? q->dims[0] / c.rows : 0;
        expect(&f, c.rows > 0 && q->dims[0] == c.rows * c.tokens && keys->dims[3] == c.d && c.d <= CALL_MOST_WIDTH &&
                       c.heads % c.kv_heads == 0 && c.capacity % KV_BLOCK == 0 && elems(values) == elems(keys) &&
                       elems(k) == q->dims[0] * c.kv_heads * c.d && elems(v) == elems(k) && elems(out) == elems(q) &&
                       elems(pos) == c.rows && elems(count) == c.rows && keys->data == c.keys &&
                       values->data == c.values);
    }
    if (number(&f, "sinks")) {
        const FfiBuffer *s = next(&f, FFI_F32);
        c.sinks = s->data;
        expect(&f, elems(s) == c.heads);
    }
    if (!f.wrong && !call_attend(&c)) wrong(&f, "a row's place is not in the cache");
    return finish(&f);
}

const NativeCall native_calls[] = {{"tenon_linear", linear}, {"tenon_embed", embed}, {"tenon_attend", attend}};
const int n_native_calls = sizeof native_calls / sizeof *native_calls;
