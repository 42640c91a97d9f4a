/* MXFP4 experts of a Hugging Face directory (gpt-oss). In its files a weight is two tensors of bytes: NAME_blocks
 * [..., groups, 16], two codes to a byte, the first element in the lower bits; NAME_scales [..., groups], an
 * exponent for each group. The Model has one tensor, NAME, in GGUF's blocks: the exponent, then element i beside
 * element i + 16. They are joined at load, so that no other code knows of two tensors; this costs a copy in memory. */
#include "format/containers.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { ELEMS = 32, CODES = 16, BLOCK = CODES + 1 };

static bool is_blocks(Str name) { return str_ends(name, S("_blocks")); }
static bool is_scales(Str name) { return str_ends(name, S("_scales")); }

static bool is_used(const Model *m) {
    const Meta *method = model_meta(m, "config.quantization_config.quant_method");
    return method && method->type == META_STR && str_eq(method->s, S("mxfp4"));
}

static bool type_of(const Model *m, Str name, bool words, DType *out, Err *err) {
    (void)m, (void)words;
    if (!is_blocks(name) && !is_scales(name))
        return err_set(err, ERR_UNSUPPORTED, "dtype U8 is not supported in a tensor of neither blocks nor scales");
    *out = DT_MXFP4;
    return true;
}

static bool measure(Tensor *t, size_t *stored, Err *err) {
    if (is_scales(t->name)) return tensor_measure_bytes(t, stored, err);
    if (t->rank < 2 || t->dim[t->rank - 1] != CODES)
        return err_set(err, ERR_FORMAT, "its last dimension is not the %d bytes of a group", CODES);
    t->rank--;
    if (__builtin_mul_overflow(t->dim[t->rank - 1], (int64_t)ELEMS, &t->dim[t->rank - 1]))
        return err_set(err, ERR_FORMAT, "the product of its dimensions overflows");
    if (!tensor_measure(t, err)) return false;
    *stored = t->bytes / BLOCK * CODES;
    return true;
}

/* The tensor with the scales of w, checked. */
static const Tensor *scales_of(Model *m, const Tensor *w, Str stem, Err *err) {
    const char *name = arena_printf(&m->arena, "%.*s_scales", STR_ARG(stem));
    const Tensor *t = model_tensor(m, str_of(name));
    int last = w->rank - 1;
    int64_t groups = w->dim[last] / ELEMS;
    if (!t) {
        err_set(err, ERR_FORMAT, "tensor '%s' is missing", name);
    } else if (t->dtype != DT_MXFP4 || t->rank != w->rank || t->dim[last] != groups ||
               memcmp(t->dim, w->dim, (size_t)last * sizeof *t->dim) != 0) {
        err_set(err, ERR_FORMAT, "tensor '%s' does not fit '%.*s', whose rows have %" PRId64 " groups", name,
                STR_ARG(w->name), groups);
        t = NULL;
    }
    return t;
}

void fp4_regroup(const uint8_t *codes, int group, uint8_t *to) {
    for (int i = 0; i < group / 2; i++) {
        int shift = i % 2 * 4;
        to[i] = (uint8_t)((codes[i / 2] >> shift & 15) | (codes[(i + group / 2) / 2] >> shift & 15) << 4);
    }
}

static void interleave(const uint8_t *codes, const uint8_t *scale, size_t groups, uint8_t *to) {
    for (size_t g = 0; g < groups; g++, codes += CODES, to += BLOCK) {
        to[0] = scale[g];
        fp4_regroup(codes, ELEMS, to + 1);
    }
}

static bool join_all(Model *m, Err *err) {
    bool ok = true, *taken = mem_new((size_t)m->n_tensor, sizeof *taken);
    for (int i = 0; i < m->n_tensor && ok; i++) {
        Tensor *w = &m->tensor[i];
        if (!is_blocks(w->name) || w->dtype != DT_MXFP4) continue;
        Str stem = {w->name.p, w->name.n - (sizeof "_blocks" - 1)};
        const Tensor *scales = scales_of(m, w, stem, err);
        uint8_t *data = scales ? arena_large(&m->arena, w->bytes, "experts in MXFP4", err) : NULL;
        ok = data != NULL;
        if (!ok) break;
        interleave(w->data, scales->data, w->bytes / BLOCK, data);
        taken[scales - m->tensor] = true;
        w->data = data;
        w->name = stem;
    }
    for (int i = 0; i < m->n_tensor && ok; i++)
        if (m->tensor[i].dtype == DT_MXFP4 && is_scales(m->tensor[i].name) && !taken[i])
            ok = err_set(err, ERR_FORMAT, "tensor '%.*s' has no blocks", STR_ARG(m->tensor[i].name));
    ok = ok && model_drop_tensors(m, taken, err);
    free(taken);
    return ok;
}

const Scheme scheme_mxfp4 = {false, is_used, type_of, measure, join_all};
