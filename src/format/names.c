/* Hugging Face -> canonical names and values (see names.h): the tables of Llama, and how tables are applied. */
#include "format/names.h"

#include "format/containers.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const NameRow names_llama[] = {
    {"model.embed_tokens.weight", "token_embd.weight", NULL},
    {"model.norm.weight", "output_norm.weight", NULL},
    {"lm_head.weight", "output.weight", NULL},
    {"model.layers.%.input_layernorm.weight", "blk.%.attn_norm.weight", NULL},
    {"model.layers.%.self_attn.q_proj.weight", "blk.%.attn_q.weight", names_rope_q},
    {"model.layers.%.self_attn.q_proj.bias", "blk.%.attn_q.bias", names_rope_q},
    {"model.layers.%.self_attn.k_proj.weight", "blk.%.attn_k.weight", names_rope_k},
    {"model.layers.%.self_attn.k_proj.bias", "blk.%.attn_k.bias", names_rope_k},
    {"model.layers.%.self_attn.v_proj.weight", "blk.%.attn_v.weight", NULL},
    {"model.layers.%.self_attn.v_proj.bias", "blk.%.attn_v.bias", NULL},
    {"model.layers.%.self_attn.o_proj.weight", "blk.%.attn_output.weight", NULL},
    {"model.layers.%.self_attn.o_proj.bias", "blk.%.attn_output.bias", NULL},
    {"model.layers.%.self_attn.rotary_emb.inv_freq", NULL, NULL},
    {"model.rotary_emb.inv_freq", NULL, NULL},
    {"model.layers.%.post_attention_layernorm.weight", "blk.%.ffn_norm.weight", NULL},
    {"model.layers.%.self_attn.q_norm.weight", "blk.%.attn_q_norm.weight", NULL},
    {"model.layers.%.self_attn.k_norm.weight", "blk.%.attn_k_norm.weight", NULL},
    {"model.layers.%.mlp.gate.weight", "blk.%.ffn_gate_inp.weight", NULL},
    {"model.layers.%.mlp.experts.gate_up_proj", "blk.%.ffn_gate_exps.weight", names_first_half},
    {"model.layers.%.mlp.experts.gate_up_proj", "blk.%.ffn_up_exps.weight", names_second_half},
    {"model.layers.%.mlp.experts.down_proj", "blk.%.ffn_down_exps.weight", NULL},
    {"model.layers.%.mlp.experts.#.gate_proj.weight", "blk.%.ffn_gate_exps.weight", NULL},
    {"model.layers.%.mlp.experts.#.up_proj.weight", "blk.%.ffn_up_exps.weight", NULL},
    {"model.layers.%.mlp.experts.#.down_proj.weight", "blk.%.ffn_down_exps.weight", NULL},
    {"model.layers.%.mlp.switch_mlp.gate_proj.weight", "blk.%.ffn_gate_exps.weight", NULL},
    {"model.layers.%.mlp.switch_mlp.up_proj.weight", "blk.%.ffn_up_exps.weight", NULL},
    {"model.layers.%.mlp.switch_mlp.down_proj.weight", "blk.%.ffn_down_exps.weight", NULL},
    {"model.layers.%.mlp.gate_proj.weight", "blk.%.ffn_gate.weight", NULL},
    {"model.layers.%.mlp.gate_proj.bias", "blk.%.ffn_gate.bias", NULL},
    {"model.layers.%.mlp.up_proj.weight", "blk.%.ffn_up.weight", NULL},
    {"model.layers.%.mlp.up_proj.bias", "blk.%.ffn_up.bias", NULL},
    {"model.layers.%.mlp.down_proj.weight", "blk.%.ffn_down.weight", NULL},
    {"model.layers.%.mlp.down_proj.bias", "blk.%.ffn_down.bias", NULL},
    {"rope_factors_long.weight", "rope_factors_long.weight", NULL}, /* made of config.json */
    {"rope_factors_short.weight", "rope_factors_short.weight", NULL},
    {0},
};

const KeyRow keys_llama[] = {
    {"num_hidden_layers", "block_count"},
    {"max_position_embeddings", "context_length"},
    {"hidden_size", "embedding_length"},
    {"intermediate_size", "feed_forward_length"},
    {"num_attention_heads", "attention.head_count"},
    {"num_key_value_heads", "attention.head_count_kv"},
    {"head_dim", "attention.key_length"},
    {"rms_norm_eps", "attention.layer_norm_rms_epsilon"},
    {"vocab_size", "vocab_size"},
    {"hidden_act", "hidden_act"},
    {"tie_word_embeddings", "tie_word_embeddings"},
    {NULL, NULL},
};

static const BiasRow biases_none[] = {{".self_attn.", NULL, false}, {".mlp.", NULL, false}, {0}};
const BiasRow biases_attention[] = {{".self_attn.", "attention_bias", false}, {".mlp.", NULL, false}, {0}};
const BiasRow biases_llama[] = {{".self_attn.", "attention_bias", false}, {".mlp.", "mlp_bias", false}, {0}};

enum { MAX_KEY = 96 };

/* The metadata key of a key of config.json. */
static const char *config_key(const char *key, char out[MAX_KEY]) {
    snprintf(out, MAX_KEY, "config.%s", key);
    return out;
}

/* Also of a key whose value is null. */
static const Meta *find_meta(const Model *m, Str key) {
    int32_t i = strmap_get(&m->meta_index, key);
    return i < 0 ? NULL : &m->meta[i];
}

static const Meta *find_config(const Model *m, const char *key) {
    char full[MAX_KEY];
    return find_meta(m, str_of(config_key(key, full)));
}

bool names_not_null(const Model *m, const char *const *keys, Err *err) {
    for (; *keys; keys++) {
        const Meta *v = find_config(m, *keys);
        if (v && v->type == META_NULL) return err_set(err, ERR_FORMAT, "config.json: '%s' is null", *keys);
    }
    return true;
}

/* For transformers' classes, null is no valid value of the other keys. */
static bool may_be_null(const char *key) {
    static const char *const keys[] = {"num_key_value_heads", "head_dim", "sliding_window", "layer_types",
                                       "clip_qkv", "q_lora_rank", "attn_logit_softcapping",
                                       "final_logit_softcapping", "sliding_window_pattern"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strcmp(keys[i], key) == 0) return true;
    return false;
}

static bool interleave_rows(Model *m, const Tensor *src, Tensor *dst, const char *heads_key, Err *err) {
    int64_t heads = 0, rows = src->dim[0];
    const Meta *each = model_meta(m, heads_key);
    if (each && each->type == META_ARRAY && each->elem == META_INT) { /* 0 in layers that do not attend */
        for (int64_t i = 0; i < each->len; i++) heads = each->ints[i] > heads ? each->ints[i] : heads;
    } else if (!model_int(m, heads_key, 1, INT32_MAX, &heads, err)) {
        return false;
    }
    if (!heads) return err_set(err, ERR_FORMAT, "metadata '%s' is missing", heads_key);
    if (rows % heads || rows / heads % 2)
        return err_set(err, ERR_FORMAT, "%" PRId64 " rows are not %" PRId64 " heads of an even size", rows, heads);
    int64_t half = rows / heads / 2;
    size_t row_bytes = src->bytes / (size_t)rows;
    const char *from = src->data;
    char *to = arena_large(&m->arena, src->bytes, "a tensor with its rows in another order", err);
    if (!to) return false;
    dst->data = to;
    for (int64_t h = 0; h < heads; h++)
        for (int64_t i = 0; i < half; i++)
            for (int64_t j = 0; j < 2; j++, to += row_bytes)
                memcpy(to, from + (size_t)((2 * h + j) * half + i) * row_bytes, row_bytes);
    return true;
}

bool names_rope_q(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    return interleave_rows(m, src, dst, "attention.head_count", err);
}

bool names_rope_k(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    return interleave_rows(m, src, dst, "attention.head_count_kv", err);
}

bool names_squeeze(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    (void)m, (void)err;
    dst->rank = 0;
    for (int i = 0; i < src->rank; i++)
        if (src->dim[i] != 1) dst->dim[dst->rank++] = src->dim[i];
    if (!dst->rank) dst->rank = 1;
    for (int i = dst->rank; i < TENSOR_MAX_RANK; i++) dst->dim[i] = 1;
    return true;
}

/* Half of the rows of each expert of [E,2I,D], or of one matrix. */
static bool half(Model *m, const Tensor *src, Tensor *dst, int which, Err *err) {
    int rows = src->rank - 2;
    int64_t experts = rows ? src->dim[0] : 1;
    if (rows < 0 || rows > 1 || experts < 1 || src->dim[rows] % 2)
        return err_set(err, ERR_FORMAT, "no experts with gate and up in one");
    dst->dim[rows] = src->dim[rows] / 2;
    dst->bytes = src->bytes / 2;
    size_t part = dst->bytes / (size_t)experts;
    char *to = arena_large(&m->arena, dst->bytes, "half of the experts", err);
    dst->data = to;
    for (int64_t e = 0; to && e < experts; e++, to += part)
        memcpy(to, (const char *)src->data + (size_t)(2 * e + which) * part, part);
    return to != NULL;
}

bool names_first_half(Model *m, const Tensor *src, Tensor *dst, Err *err) { return half(m, src, dst, 0, err); }

bool names_second_half(Model *m, const Tensor *src, Tensor *dst, Err *err) { return half(m, src, dst, 1, err); }

bool names_transpose(Model *m, const Tensor *src, Tensor *dst, Err *err) {
    const DTypeInfo *type = dtype_info(src->dtype);
    if (src->rank < 2 || type->block_elems != 1)
        return err_set(err, ERR_FORMAT, "no matrix of plain numbers, which is wanted to be turned");
    const int64_t rows = src->dim[src->rank - 2], columns = src->dim[src->rank - 1];
    const size_t size = type->block_bytes, each = (size_t)(rows * columns) * size;
    char *to = arena_large(&m->arena, src->bytes, "a matrix with its rows and columns exchanged", err);
    dst->data = to;
    dst->dim[src->rank - 2] = columns;
    dst->dim[src->rank - 1] = rows;
    for (const char *from = src->data; to && from < (const char *)src->data + src->bytes; from += each)
        for (int64_t c = 0; c < columns; c++)
            for (int64_t r = 0; r < rows; r++, to += size) memcpy(to, from + (size_t)(r * columns + c) * size, size);
    return dst->data != NULL;
}

float *names_f32(Model *m, const Tensor *src, Tensor *dst, int64_t *n, Err *err) {
    *n = 1;
    for (int i = 0; i < src->rank; i++) *n *= src->dim[i];
    if (dtype_info(src->dtype)->block_elems != 1) {
        err_set(err, ERR_UNSUPPORTED, "a tensor of type %s", dtype_info(src->dtype)->name);
        return NULL;
    }
    dst->dtype = DT_F32;
    dst->bytes = (size_t)*n * sizeof(float);
    float *to = arena_large(&m->arena, dst->bytes, "a tensor with other values", err);
    dst->data = to;
    if (to) dequant_row(src->dtype, src->data, *n, to);
    return to;
}

/* Each element through f, in f32. */
static bool each(Model *m, const Tensor *src, Tensor *dst, double (*f)(double), Err *err) {
    int64_t n;
    float *to = names_f32(m, src, dst, &n, err);
    for (int64_t i = 0; to && i < n; i++) to[i] = (float)f((double)to[i]);
    return to != NULL;
}

static double neg_exp(double x) { return -exp(x); }
static double add_one(double x) { return 1 + x; }

bool names_neg_exp(Model *m, const Tensor *src, Tensor *dst, Err *err) { return each(m, src, dst, neg_exp, err); }

bool names_add_one(Model *m, const Tensor *src, Tensor *dst, Err *err) { return each(m, src, dst, add_one, err); }

/* The digits at a place in a name; none if they are not written as a number would be printed. */
static Str digits_at(Str name, size_t at) {
    Str d = {name.p + at, 0};
    while (at + d.n < name.n && d.p[d.n] >= '0' && d.p[d.n] <= '9') d.n++;
    if (d.n > 6 || (d.n > 1 && d.p[0] == '0')) d.n = 0;
    return d;
}

/* The numbers that '%' and '#' stand for, as text inside the name; empty where the pattern has none. */
static bool match(const char *pattern, Str name, Str *layer, Str *part) {
    size_t at = 0;
    *layer = *part = (Str){name.p, 0};
    for (; *pattern; pattern++) {
        if (*pattern == '*') return true;
        if (*pattern == '%' || *pattern == '#') {
            Str digits = digits_at(name, at);
            if (!digits.n) return false;
            *(*pattern == '%' ? layer : part) = digits;
            at += digits.n;
        } else if (at == name.n || name.p[at++] != *pattern) {
            return false;
        }
    }
    return at == name.n;
}

static const NameRow *find_row(const NameRow *row, Str name, Str *layer, Str *part) {
    for (; row && row->pattern; row++)
        if (match(row->pattern, name, layer, part)) return row;
    return NULL;
}

/* The tensors of the file, from which the canonical ones are made. */
typedef struct Source {
    Tensor *tensor;
    int n;
    StrMap index;
} Source;

/* `name` with another number at `part`; NULL if there is no such tensor. */
static const Tensor *sibling(Model *m, const Source *s, Str name, Str part, int64_t number) {
    size_t head = (size_t)(part.p - name.p), tail = head + part.n;
    const char *other = arena_printf(&m->arena, "%.*s%" PRId64 "%.*s", (int)head, name.p, number, (int)(name.n - tail),
                                     name.p + tail);
    int32_t i = strmap_get(&s->index, str_of(other));
    return i < 0 ? NULL : &s->tensor[i];
}

/* The parts of a stack, one after the other; src is the first. */
static bool stack(Model *m, const Source *s, const Tensor *src, Str part, Tensor *dst, Err *err) {
    int64_t parts = 1;
    for (const Tensor *t; (t = sibling(m, s, src->name, part, parts)); parts++)
        if (t->dtype != src->dtype || t->rank != src->rank || memcmp(t->dim, src->dim, sizeof t->dim) != 0)
            return err_set(err, ERR_FORMAT, "tensor '%.*s' is not like the first of its stack", STR_ARG(t->name));
    if (src->rank == TENSOR_MAX_RANK) return err_set(err, ERR_FORMAT, "a stack of tensors of rank %d", src->rank);
    *dst = *src;
    dst->rank = src->rank + 1;
    dst->dim[0] = parts;
    memcpy(dst->dim + 1, src->dim, (TENSOR_MAX_RANK - 1) * sizeof *src->dim);
    dst->bytes = (size_t)parts * src->bytes;
    char *to = arena_large(&m->arena, dst->bytes, "experts in one tensor", err);
    if (!to) return false;
    dst->data = to;
    for (int64_t i = 0; i < parts; i++)
        memcpy(to + (size_t)i * src->bytes, sibling(m, s, src->name, part, i)->data, src->bytes);
    return true;
}

static bool has_key(const KeyRow *row, const char *key) {
    for (; row && row->key; row++)
        if (strcmp(row->key, key) == 0) return true;
    return false;
}

static bool is_wanted(const Model *m, const HfRows *rows, Str name, bool *wanted, Err *err) {
    const BiasRow *row = rows->biases ? rows->biases : biases_none;
    if (!str_ends(name, S(".bias"))) return true;
    while (row->part && str_find(name, str_of(row->part)) < 0) row++;
    if (!row->part) return true;
    char key[MAX_KEY];
    *wanted = row->otherwise;
    return !row->key || (names_not_null(m, (const char *const[]){row->key, NULL}, err) &&
           model_bool(m, config_key(row->key, key), wanted, err));
}

/* Applies one row to one tensor of the file. */
static bool adapt_by_row(Model *m, const HfRows *rows, const NameRow *row, const Source *s, const Tensor *src,
                         Err *err) {
    Str number, part;
    bool wanted = true;
    if (!is_wanted(m, rows, src->name, &wanted, err)) return false;
    if (!row->canonical || !wanted || !match(row->pattern, src->name, &number, &part)) return true;
    Tensor stacked = *src, dst;
    if (part.n && !str_eq(part, S("0"))) /* the first part brings the others along */
        return sibling(m, s, src->name, part, strtol(part.p, NULL, 10) - 1) ||
               err_set(err, ERR_FORMAT, "tensor '%.*s': the one before it in its stack is missing", STR_ARG(src->name));
    if (part.n && !stack(m, s, src, part, &stacked, err)) return false;
    dst = stacked;
    bool permutes = row->transform == names_rope_q || row->transform == names_rope_k;
    if (row->transform && (rows->permuted || !permutes) && !row->transform(m, &stacked, &dst, err))
        return err_prefix(err, "tensor '%.*s'", STR_ARG(src->name));
    const char *mark = strchr(row->canonical, '%');
    dst.name = str_of(row->canonical);
    if (mark)
        dst.name = str_of(arena_printf(&m->arena, "%.*s%.*s%s", (int)(mark - row->canonical), row->canonical,
                                       STR_ARG(number), mark + 1));
    return model_add_tensor(m, dst, err);
}

static const NameRow *row_of(const HfRows *rows, Str name) {
    Str number, part;
    const NameRow *row = find_row(rows->names, name, &number, &part);
    return row ? row : find_row(names_llama, name, &number, &part);
}

static bool adapt_tensor(Model *m, const HfRows *rows, const Source *s, const Tensor *src, Err *err) {
    const NameRow *row = row_of(rows, src->name);
    for (const char *pattern = row->pattern; row->pattern && strcmp(row->pattern, pattern) == 0; row++)
        if (!adapt_by_row(m, rows, row, s, src, err)) return false;
    return true;
}

/* The name that a row knows, of a tensor whose name has other words before it, or lacks some: wrappers of training
 * programs, or a model that was saved without its head. */
static bool unwrap(Model *m, const HfRows *rows, Str name, int depth, Str *out) {
    static const char *const bases[] = {"", "model.", "backbone."};
    static const char *const heads[] = {"model.",       "base_model.", "language_model.", "text_model.",
                                        "transformer.", "module.",     "_orig_mod."};
    for (size_t i = 0; i < sizeof bases / sizeof *bases; i++) {
        Str full = *bases[i] ? str_of(arena_printf(&m->arena, "%s%.*s", bases[i], STR_ARG(name))) : name;
        if (!row_of(rows, full)) continue;
        *out = full;
        return true;
    }
    for (size_t i = 0; i < sizeof heads / sizeof *heads && depth; i++)
        if (str_starts(name, str_of(heads[i])) && unwrap(m, rows, str_from(name, strlen(heads[i])), depth - 1, out))
            return true;
    return false;
}

/* Every tensor must be known, and under one name. */
static bool unwrap_names(Model *m, const HfRows *rows, Err *err) {
    enum { DEPTH = 4 };
    bool *unknown = mem_new((size_t)m->n_tensor + 1, sizeof *unknown);
    const char *what = arena_printf(&m->arena, "not known to architecture '%.*s'", STR_ARG(m->arch));
    for (int i = 0; i < m->n_tensor; i++)
        unknown[i] = !unwrap(m, rows, m->tensor[i].name, DEPTH, &m->tensor[i].name);
    bool ok = model_check_tensors(m, unknown, what, err);
    memset(unknown, 0, (size_t)m->n_tensor);
    ok = ok && model_drop_tensors(m, unknown, err);
    free(unknown);
    return ok;
}

static bool adapt_tensors(Model *m, const HfRows *rows, Err *err) {
    bool tied = false;
    const Meta *tie = model_meta(m, "tie_word_embeddings");
    if (!model_bool(m, "tie_word_embeddings", &tied, err) || !unwrap_names(m, rows, err)) return false;
    Source s = {m->tensor, m->n_tensor, m->tensor_index};
    m->tensor = NULL;
    m->n_tensor = m->cap_tensor = 0;
    m->tensor_index = (StrMap){0};
    bool ok = true;
    for (int i = 0; i < s.n && ok; i++) ok = adapt_tensor(m, rows, &s, &s.tensor[i], err);
    free(s.tensor);
    strmap_deinit(&s.index);
    /* Without output.weight the canonical model is tied. If config.json says that it is not tied, a tensor is
     * missing. */
    if (ok && tie && !tied && !model_tensor(m, S("output.weight")))
        ok = err_set(err, ERR_FORMAT, "tensor 'lm_head.weight' is missing: config.json does not tie the embeddings");
    return ok;
}

bool names_imply(Model *m, const char *arch, const char *canonical, Meta value, Err *err) {
    value.key = str_of(arena_printf(&m->arena, "%s.%s", arch, canonical));
    if (find_meta(m, value.key)) return true;
    return model_add_meta(m, value, err);
}

/* layer_types, in the form in which a GGUF says which layers have the window. */
static bool windows_of_types(Model *m, const Meta *types, Meta *out, Err *err) {
    int64_t layers = 0;
    if (types->type != META_ARRAY || types->elem != META_STR)
        return err_set(err, ERR_FORMAT, "config.json: 'layer_types' is no array of strings");
    if (!model_int(m, "config.num_hidden_layers", 1, INT32_MAX, &layers, err)) return false;
    if (types->len != layers)
        return err_set(err, ERR_FORMAT, "config.json: %" PRId64 " layer_types of %" PRId64 " layers", types->len,
                       layers);
    int64_t *has = arena_new(&m->arena, (size_t)types->len, sizeof *has);
    for (int64_t i = 0; i < types->len; i++) {
        has[i] = str_eq(types->strs[i], S("sliding_attention"));
        if (!has[i] && !str_eq(types->strs[i], S("full_attention")))
            return err_set(err, ERR_UNSUPPORTED, "layer type '%.*s' is not supported", STR_ARG(types->strs[i]));
    }
    *out = (Meta){.type = META_ARRAY, .elem = META_BOOL, .len = types->len, .ints = has};
    return true;
}

static bool adapt_keys(Model *m, const HfRows *rows, Err *err) {
    const KeyRow *tables[] = {rows->keys, keys_llama};
    for (int t = 0; t < 2; t++)
        for (const KeyRow *row = tables[t]; row && row->key; row++) {
            const Meta *v = find_config(m, row->key);
            if (!v || !row->canonical || (t == 1 && has_key(rows->keys, row->key))) continue;
            if (v->type == META_NULL && may_be_null(row->key)) continue;
            if (!names_not_null(m, (const char *const[]){row->key, NULL}, err)) return false;
            Meta value = *v;
            if ((strcmp(row->key, "layer_types") == 0 && !windows_of_types(m, v, &value, err)) ||
                !names_imply(m, rows->arch, row->canonical, value, err))
                return false;
        }
    return true;
}

/* Does config.json have a key for it, even if it is null? */
static bool is_named(const Model *m, const HfRows *rows, const char *canonical) {
    const KeyRow *tables[] = {rows->keys, keys_llama};
    for (int t = 0; t < 2; t++)
        for (const KeyRow *row = tables[t]; row && row->key; row++)
            if (row->canonical && strcmp(row->canonical, canonical) == 0 && find_config(m, row->key) &&
                (t == 0 || !has_key(rows->keys, row->key)))
                return true;
    return false;
}

static bool adapt_defaults(Model *m, const HfRows *rows, Err *err) {
    for (const DefaultRow *row = rows->defaults; row && row->canonical; row++) {
        bool whole = row->value == floor(row->value);
        Meta value = {.type = whole ? META_INT : META_FLOAT};
        if (whole) value.i = (int64_t)row->value;
        else value.f = row->value;
        if (!is_named(m, rows, row->canonical) && !names_imply(m, rows->arch, row->canonical, value, err)) return false;
    }
    const Meta *heads = model_meta(m, "attention.head_count");
    return !heads || names_imply(m, rows->arch, "attention.head_count_kv", *heads, err);
}

/* A layer with a window needs the size of the window. */
static bool check_windows(const Model *m, const HfRows *rows, Err *err) {
    const Meta *window = model_meta(m, "attention.sliding_window");
    const Meta *pattern = model_meta(m, "attention.sliding_window_pattern");
    if (window && window->type == META_INT && window->i < 1)
        return err_set(err, ERR_UNSUPPORTED, "config.json: a sliding_window of %" PRId64 " is not supported",
                       window->i);
    if (window || !has_key(rows->keys, "layer_types")) return true;
    bool any = false;
    for (const DefaultRow *row = rows->defaults; row && row->canonical; row++)
        any = any || strcmp(row->canonical, "attention.sliding_window") == 0;
    for (int64_t i = 0; pattern && pattern->type == META_ARRAY && i < pattern->len; i++) any = any || pattern->ints[i];
    return !any || err_set(err, ERR_FORMAT, "config.json: layers have a window, and there is no sliding_window");
}

bool names_adapt(Model *m, const HfRows *rows, Err *err) {
    check(m->kind == MODEL_HF);
    m->arch = str_of(arena_printf(&m->arena, "%s", rows->arch));
    check(m->arch.n <= FORMAT_MAX_ARCH);
    return adapt_keys(m, rows, err) && adapt_defaults(m, rows, err) && check_windows(m, rows, err) &&
           adapt_tensors(m, rows, err);
}
