/* Latent attention in Hugging Face's files (see mla.h). */
#include "arch/mla.h"

#include "format/containers.h"

#include <stdlib.h>
#include <string.h>

/* Layers behind the last predict more than the next token: transformers leaves them out. */
static bool drop_later(Model *m, int64_t layers, Err *err) {
    bool *dropped = mem_new((size_t)m->n_tensor + 1, sizeof *dropped);
    for (int i = 0; i < m->n_tensor; i++) {
        int64_t number = 0;
        Str name = m->tensor[i].name;
        size_t at = strlen("model.layers.");
        if (!str_starts(name, S("model.layers."))) continue;
        for (; at < name.n && name.p[at] >= '0' && name.p[at] <= '9' && number < layers; at++)
            number = 10 * number + (name.p[at] - '0');
        dropped[i] = number >= layers;
    }
    bool ok = model_drop_tensors(m, dropped, err);
    free(dropped);
    return ok;
}

bool mla_derive(Model *m, const char *arch, const int64_t *recurrent, Err *err) {
    int64_t rank = 512, turn = 64, nope = 128, value = 128, layers = 0;
    if (!model_int(m, "config.kv_lora_rank", 1, NUMBER_MOST, &rank, err) ||
        !model_int(m, "config.qk_rope_head_dim", 1, NUMBER_MOST, &turn, err) ||
        !model_int(m, "config.qk_nope_head_dim", 1, NUMBER_MOST, &nope, err) ||
        !model_int(m, "config.v_head_dim", 1, NUMBER_MOST, &value, err) ||
        !model_int(m, "config.num_hidden_layers", 1, 4096, &layers, err))
        return false;
    int64_t *heads = arena_new(&m->arena, (size_t)layers, sizeof *heads);
    for (int64_t i = 0; i < layers; i++) heads[i] = recurrent ? !recurrent[i] : 1;
    if (!drop_later(m, layers, err)) return false;
    Meta kv = {.type = META_ARRAY, .elem = META_INT, .len = layers, .ints = heads};
    const struct {
        const char *key;
        int64_t value;
    } sizes[] = {{"attention.kv_lora_rank", rank},          {"rope.dimension_count", turn},
                 {"attention.key_length", rank + turn},     {"attention.value_length", rank},
                 {"attention.key_length_mla", nope + turn}, {"attention.value_length_mla", value},
                 {"expert_gating_func", 2}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        if (!names_imply(m, arch, sizes[i].key, (Meta){.type = META_INT, .i = sizes[i].value}, err)) return false;
    return names_imply(m, arch, "attention.head_count_kv", kv, err);
}

/* Rows of each head: those of its keys, or of its values. */
static bool part(Arena *a, const MlaHeads *h, const Tensor *src, Tensor *dst, bool keys, Err *err) {
    const int64_t heads = h->heads, each = h->nope + h->value, ins = src->dim[1], rows = keys ? h->nope : h->value;
    if (src->rank != 2 || !heads || src->dim[0] != heads * each)
        return err_set(err, ERR_FORMAT, "%lld rows are not keys and values of %lld heads", (long long)src->dim[0],
                       (long long)heads);
    *dst = *src;
    dst->rank = 3;
    dst->dim[0] = heads;
    dst->dim[1] = rows;
    dst->dim[2] = ins;
    const size_t row = src->bytes / (size_t)src->dim[0], bytes = (size_t)rows * row;
    dst->bytes = (size_t)heads * bytes;
    char *to = arena_large(a, dst->bytes, "keys or values of a latent", err);
    dst->data = to;
    for (int64_t i = 0; to && i < heads; i++)
        memcpy(to + (size_t)i * bytes, (const char *)src->data + (size_t)(i * each + (keys ? 0 : h->nope)) * row,
               bytes);
    return to != NULL;
}

bool mla_part(Arena *a, const MlaHeads *h, const Tensor *src, Tensor *dst, bool keys, Err *err) {
    Tensor rows;
    if (!keys) return part(a, h, src, dst, false, err);
    if (!part(a, h, src, &rows, true, err)) return false;
    const int64_t heads = rows.dim[0], outs = rows.dim[1], ins = rows.dim[2], n = heads * outs * ins;
    if (dtype_info(rows.dtype)->block_elems > 1) {
        float *wide = arena_large(a, (size_t)n * sizeof *wide, "keys of a latent", err);
        if (!wide) return false;
        dequant_row(rows.dtype, rows.data, n, wide);
        rows.dtype = DT_F32;
        rows.data = wide;
    }
    const size_t size = dtype_row_bytes(rows.dtype, 1);
    const char *from = rows.data;
    char *to = arena_large(a, (size_t)n * size, "keys of a latent", err);
    *dst = rows;
    dst->data = to;
    dst->bytes = (size_t)n * size;
    dst->dim[1] = ins;
    dst->dim[2] = outs;
    for (int64_t i = 0; to && i < n; i++, to += size) /* head, in, out */
        memcpy(to, from + (size_t)((i / (ins * outs) * outs + i % outs) * ins + i / outs % ins) * size, size);
    return dst->data != NULL;
}

static bool of_model(Model *m, const Tensor *src, Tensor *dst, bool keys, Err *err) {
    int64_t size = 0, turn = 0;
    MlaHeads h = {0};
    if (!model_int(m, "attention.key_length_mla", 1, NUMBER_MOST, &size, err) ||
        !model_int(m, "rope.dimension_count", 1, NUMBER_MOST, &turn, err) ||
        !model_int(m, "attention.value_length_mla", 1, NUMBER_MOST, &h.value, err) ||
        !model_int(m, "attention.head_count", 1, 65536, &h.heads, err))
        return false;
    h.nope = size - turn;
    return mla_part(&m->arena, &h, src, dst, keys, err);
}

bool mla_values(Model *m, const Tensor *src, Tensor *dst, Err *err) { return of_model(m, src, dst, false, err); }

bool mla_keys(Model *m, const Tensor *src, Tensor *dst, Err *err) { return of_model(m, src, dst, true, err); }
