/* Gated delta nets in Hugging Face's files (see delta_net.h). */
#include "arch/delta_net.h"

#include <string.h>

bool delta_net_kinds(Model *m, int64_t layers, int64_t *recurrent, Err *err) {
    const Meta *types = model_meta(m, "config.layer_types");
    if (types && (types->type != META_ARRAY || types->elem != META_STR || types->len != layers))
        return err_set(err, ERR_FORMAT, "config.json: 'layer_types' are not %lld strings", (long long)layers);
    for (int64_t i = 0; types && i < layers; i++) {
        recurrent[i] = str_eq(types->strs[i], S("linear_attention"));
        if (!recurrent[i] && !str_eq(types->strs[i], S("full_attention")))
            return err_set(err, ERR_UNSUPPORTED, "layer type '%.*s' is not supported", STR_ARG(types->strs[i]));
    }
    return true;
}

#define NORMS_ARE_WHOLE "norms_are_whole"

static bool mark_norms(Model *m, const char *arch, Err *err) {
    bool whole = false;
    for (int i = 0; i < m->n_tensor; i++) {
        const Tensor *t = &m->tensor[i];
        whole = whole || (str_ends(t->name, S(".conv1d.weight")) && t->rank == 3 && t->dim[1] > 1 && t->dim[2] == 1);
    }
    return !whole || names_imply(m, arch, NORMS_ARE_WHOLE, (Meta){.type = META_BOOL, .b = true}, err);
}

bool delta_net_norm(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    bool whole = false;
    return model_bool(m, NORMS_ARE_WHOLE, &whole, err) && (whole || names_add_one(m, src, dst, err));
}

bool delta_net_derive(Model *m, const char *arch, Err *err) {
    static const char *const numbers[] = {"linear_num_value_heads", "linear_value_head_dim", "num_hidden_layers",
                                          "full_attention_interval", NULL};
    int64_t layers = 0, heads = 32, size = 128, period = 4;
    if (!names_not_null(m, numbers, err) || !model_int(m, "config.num_hidden_layers", 1, 4096, &layers, err) ||
        !model_int(m, "config.linear_num_value_heads", 1, 1 << 12, &heads, err) ||
        !model_int(m, "config.linear_value_head_dim", 1, 1 << 12, &size, err) ||
        !model_int(m, "config.full_attention_interval", 1, 4096, &period, err))
        return false;
    int64_t *recurrent = arena_new(&m->arena, (size_t)layers, sizeof *recurrent);
    for (int64_t i = 0; i < layers; i++) recurrent[i] = (i + 1) % period != 0;
    if (!delta_net_kinds(m, layers, recurrent, err)) return false;
    Meta which = {.type = META_ARRAY, .elem = META_BOOL, .len = layers, .ints = recurrent};
    return mark_norms(m, arch, err) && names_imply(m, arch, "attention.recurrent_layers", which, err) &&
           names_imply(m, arch, "ssm.inner_size", (Meta){.type = META_INT, .i = heads * size}, err);
}

/* Pieces of `piece` bytes, `n` in all from `first` on, of each of `rows` rows: those of a K head apart. */
static bool tile(Model *m, const Tensor *src, Tensor *dst, int64_t rows, size_t first, size_t piece, int64_t n,
                 Err *err) {
    int64_t groups = 0;
    size_t row = src->bytes / (size_t)rows;
    if (!model_int(m, "ssm.group_count", 1, NUMBER_MOST, &groups, err)) return false;
    if (!groups || n % groups || !piece || row != first + (size_t)n * piece)
        return err_set(err, ERR_FORMAT, "%zu bytes a row are not %lld value heads of %lld key heads", row, (long long)n,
                       (long long)groups);
    char *to = arena_large(&m->arena, src->bytes, "a tensor with its heads in another order", err);
    dst->data = to;
    for (int64_t r = 0; to && r < rows; r++) {
        const char *from = (const char *)src->data + (size_t)r * row;
        memcpy(to, from, first);
        to += first;
        for (int64_t i = 0; i < n; i++, to += piece)
            memcpy(to, from + first + (size_t)(i % groups * (n / groups) + i / groups) * piece, piece);
    }
    return to != NULL;
}

/* Value heads, of which `keys` rows of keys stand in front. */
static bool tile_rows(Model *m, const Tensor *src, Tensor *dst, bool keys, Err *err) {
    int64_t heads = 0, groups = 0, size = 0, rows = src->dim[0], front = 0;
    if (!model_int(m, "ssm.time_step_rank", 1, NUMBER_MOST, &heads, err) ||
        !model_int(m, "ssm.group_count", 1, NUMBER_MOST, &groups, err) ||
        !model_int(m, "ssm.state_size", 1, NUMBER_MOST, &size, err))
        return false;
    if (keys) front = 2 * groups * size;
    if (!heads || rows <= front || (rows - front) % heads)
        return err_set(err, ERR_FORMAT, "%lld rows are not %lld value heads", (long long)rows, (long long)heads);
    size_t row = src->bytes / (size_t)rows;
    return tile(m, src, dst, 1, (size_t)front * row, (size_t)((rows - front) / heads) * row, heads, err);
}

bool delta_net_rows(Model *m, const Tensor *src, Tensor *dst, Err *err) { return tile_rows(m, src, dst, false, err); }

bool delta_net_qkv(Model *m, const Tensor *src, Tensor *dst, Err *err) { return tile_rows(m, src, dst, true, err); }

bool delta_net_conv(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    return names_squeeze(m, src, dst, err) && delta_net_qkv(m, src, dst, err);
}

bool delta_net_decay(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    Tensor decay = *src;
    if (!names_neg_exp(m, src, &decay, err)) return false;
    *dst = decay;
    return delta_net_rows(m, &decay, dst, err);
}

bool delta_net_columns(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    int64_t heads = 0, columns = src->dim[1];
    if (!model_int(m, "ssm.time_step_rank", 1, NUMBER_MOST, &heads, err)) return false;
    if (src->rank != 2 || !heads || columns % heads || columns / heads % dtype_info(src->dtype)->block_elems)
        return err_set(err, ERR_UNSUPPORTED, "%lld columns in blocks of %d are not %lld heads", (long long)columns,
                       (int)dtype_info(src->dtype)->block_elems, (long long)heads);
    return tile(m, src, dst, src->dim[0], 0, dtype_row_bytes(src->dtype, columns / heads), heads, err);
}
