/* tenon quantize: any model to a GGUF whose matrices are of one type. It works tensor by tensor, in chunks of rows
 * that the threads share; memory does not grow with the model. The file gets its name when it is complete. Which
 * tensor gets which type follows llama.cpp's quantiser. The same model gives the same bytes, whatever the number of
 * threads. */
#include "arch/arch.h"
#include "arch/rope.h"
#include "base/file.h"
#include "base/log.h"
#include "base/thread.h"
#include "cli/command.h"
#include "cli/load.h"
#include "format/ends.h"
#include "format/gguf_write.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK_BYTES = 8 << 20, QUANTIZATION_VERSION = 2 };

/* --type, in the order of opts.def: the type of matrices, general.file_type. q4_k is what llama.cpp calls Q4_K_M. */
static const struct {
    DType type;
    int file_type;
} targets[] = {{DT_F32, 0},  {DT_F16, 1},  {DT_BF16, 32}, {DT_Q8_0, 7}, {DT_Q4_0, 2}, {DT_Q4_1, 3}, {DT_Q4_K, 15}};

typedef struct Job {
    const Model *m;
    DType target;
    bool tied;
    int64_t layers;
    Tensor *to; /* [m->n_tensor]: as in m, but with the type it will have, and its size */
    Pool *pool;
    FileOut file;
    Progress progress;
    int64_t done; /* bytes after the head */
    /* the chunk in progress */
    const Tensor *src;
    DType type;
    int64_t first, rows, width;
    char *out;
    float *row;   /* [threads][width] */
    int64_t *bad; /* [threads]: the first row that cannot be written, or -1 */
} Job;

/* ---- which type */

static bool ends_in_any(Str name, const char *const *ends, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (str_ends(name, str_of(ends[i]))) return true;
    return false;
}

/* Matrices that linear layers and the embedding read; not vectors, norms, routers, convolutions. */
static bool is_matrix(const Tensor *t) {
    static const char *const kept[] = {"_norm.weight", "ffn_gate_inp.weight", "ssm_conv1d.weight", "pos_embd.weight",
                                       "token_types.weight", "attn_rel_b.weight", "shortconv.conv.weight"};
    return t->rank > 1 && str_ends(t->name, S(".weight")) && !ends_in_any(t->name, kept, sizeof kept / sizeof *kept);
}

/* The layer in "blk.12.attn_v.weight", -1 if there is none. */
static int64_t layer_of(Str name) {
    int64_t n = -1;
    if (!str_starts(name, S("blk."))) return -1;
    Str rest = str_from(name, 4);
    ptrdiff_t dot = str_find(rest, S("."));
    return dot > 0 && str_i64((Str){rest.p, (size_t)dot}, 0, 1 << 20, &n) ? n : -1;
}

/* Layers in which errors cost most: the first and last eighth, and every third between them. */
static bool is_delicate(int64_t layer, int64_t layers) {
    return layer < layers / 8 || layer >= 7 * layers / 8 || (layer - layers / 8) % 3 == 2;
}

static DType choose(const Job *j, const Tensor *t) {
    if (!is_matrix(t)) return DT_F32;
    DType type = j->target;
    bool quantized = dtype_info(type)->block_elems > 1, head = str_eq(t->name, S("output.weight"));
    head = head || (j->tied && str_eq(t->name, S("token_embd.weight")));
    int64_t width = t->dim[t->rank - 1], layer = layer_of(t->name);
    if (quantized && head) type = type == DT_Q8_0 ? type : DT_Q6_K;
    bool wide = str_ends(t->name, S(".attn_v.weight")) || str_ends(t->name, S(".ffn_down.weight"));
    if (type == DT_Q4_K && wide && is_delicate(layer, j->layers)) type = DT_Q6_K;
    if (type == DT_Q6_K && width % 256) type = DT_Q8_0;
    if (type == DT_Q4_K && width % 256) type = DT_Q5_0;
    return width % dtype_info(type)->block_elems ? DT_F16 : type;
}

/* ---- metadata */

static bool add_key(Model *m, const char *key, Meta v, Err *err) {
    v.key = str_of(arena_printf(&m->arena, "%.*s.%s", STR_ARG(m->arch), key));
    return model_meta(m, key) || model_add_meta(m, v, err);
}

/* A model without text still names its tokens: BOS, and up to three that end a generation. */
static bool add_no_tokenizer(Model *m, Err *err) {
    static const char *const keys[] = {"tokenizer.ggml.bos_token_id", "tokenizer.ggml.eos_token_id",
                                       "tokenizer.ggml.eot_token_id", "tokenizer.ggml.eom_token_id"};
    const Meta *bos = model_meta(m, "config.bos_token_id");
    Ids ids = {0};
    ids_put(&ids, bos && bos->type == META_INT && bos->i <= INT32_MAX ? (int32_t)bos->i : -1);
    model_end_ids(m, &ids);
    if (ids.len > 4) log_at(LOG_WARN, "only three of %zu end tokens fit a GGUF", ids.len - 1);
    bool ok = true;
    for (size_t i = 0; i < ids.len && i < 4 && ok; i++)
        ok = ids.data[i] < 0 ||
             model_add_meta(m, (Meta){.key = str_of(keys[i]), .type = META_INT, .i = ids.data[i]}, err);
    ids_deinit(&ids);
    return ok && model_add_meta(m, (Meta){.key = S("tokenizer.ggml.model"), .type = META_STR, .s = S("none")}, err);
}

/* The keys that a GGUF of a Hugging Face model has besides its tensors. Keys that libllama wants to read are there,
 * if only as 0. */
static bool complete_hf(Model *m, Err *err) {
    const Tensor *table = model_tensor(m, S("token_embd.weight"));
    if (!table) return err_set(err, ERR_FORMAT, "tensor 'token_embd.weight' is missing");
    int64_t rows = table->dim[0];
    const Meta none = {.type = META_INT}, *key_length = model_meta(m, "attention.key_length");
    const Meta head = key_length ? *key_length : none; /* a copy: adding moves them */
    if (!model_add_meta(m, (Meta){.key = S("general.architecture"), .type = META_STR, .s = m->arch}, err) ||
        !add_key(m, "feed_forward_length", none, err) || !add_key(m, "attention.head_count", none, err) ||
        (head.i && !add_key(m, "attention.value_length", head, err)) || !rope_export(m, err))
        return false;
    if (!load_has_tokenizer(m)) return add_no_tokenizer(m, err);
    Tok *tok = tok_open(m, err);
    bool ok = tok && tok_export(tok, rows, m, err);
    tok_close(tok);
    return ok;
}

static bool starts_with_arch(const Model *m, Str key, Str *rest) {
    if (!str_starts(key, m->arch) || key.n <= m->arch.n || key.p[m->arch.n] != '.') return false;
    *rest = str_from(key, m->arch.n + 1);
    return true;
}

/* From a GGUF, everything except what is written anew; from a config.json, the keys to which names_adapt gave
 * canonical names. */
static bool is_exported(const Model *m, const Meta *v, bool scaling_in_tensor) {
    static const char *const anew[] = {"general.architecture", "general.file_type", "general.quantization_version",
                                       "general.alignment",    "split.no",          "split.count",
                                       "split.tensors.count"};
    Str rest;
    for (size_t i = 0; i < sizeof anew / sizeof *anew; i++)
        if (str_eq(v->key, str_of(anew[i]))) return false;
    if (m->kind == MODEL_GGUF || str_starts(v->key, S("tokenizer."))) return true;
    return starts_with_arch(m, v->key, &rest) && !str_eq(rest, S("tie_word_embeddings")) &&
           !(scaling_in_tensor && str_starts(rest, S("rope.scaling.")));
}

static void put_keys(GgufHead *head, const Model *m, int file_type) {
    static const char *const reals[] = {"epsilon", "freq_base", "freq_base_swa", "factor", "softcapping", "scale"};
    bool scaling_in_tensor = model_tensor(m, S("rope_freqs.weight"));
    const Meta *arch = model_meta(m, "general.architecture");
    if (arch) gguf_put_meta(head, arch);
    for (int i = 0; i < m->n_meta; i++) {
        Meta v = m->meta[i];
        if (!is_exported(m, &v, scaling_in_tensor)) continue;
        if (!v.raw.n && v.type == META_INT && ends_in_any(v.key, reals, sizeof reals / sizeof *reals)) {
            v.type = META_FLOAT; /* JSON writes 10000 where it means 10000.0 */
            v.f = (double)m->meta[i].i;
        }
        gguf_put_meta(head, &v);
    }
    gguf_put_meta(head, &(Meta){.key = S("general.quantization_version"), .type = META_INT, .i = QUANTIZATION_VERSION});
    gguf_put_meta(head, &(Meta){.key = S("general.file_type"), .type = META_INT, .i = file_type});
}

/* ---- data */

static bool all_finite(const float *x, int64_t n) {
    for (int64_t i = 0; i < n; i++)
        if (!isfinite(x[i])) return false;
    return true;
}

static void quantize_share(void *arg, int thread, int threads) {
    Job *j = arg;
    size_t from = dtype_row_bytes(j->src->dtype, j->width), to = dtype_row_bytes(j->type, j->width);
    float *row = j->row + (size_t)thread * (size_t)j->width;
    int64_t begin, end;
    pool_share(j->rows, 1, thread, threads, &begin, &end);
    j->bad[thread] = -1;
    for (int64_t r = begin; r < end; r++) {
        dequant_row(j->src->dtype, (const char *)j->src->data + (size_t)(j->first + r) * from, j->width, row);
        if (all_finite(row, j->width) && quantize_row(j->type, row, j->width, j->out + (size_t)r * to)) continue;
        j->bad[thread] = j->first + r;
        return;
    }
}

static bool put_chunk(Job *j, Err *err) {
    pool_run(j->pool, quantize_share, j);
    for (int i = 0; i < pool_threads(j->pool); i++)
        if (j->bad[i] >= 0)
            return err_set(err, ERR_FORMAT, "tensor '%.*s': row %lld is not finite, or too large for %s",
                           STR_ARG(j->src->name), (long long)j->bad[i], dtype_info(j->type)->name);
    return file_put(&j->file, j->out, (size_t)j->rows * dtype_row_bytes(j->type, j->width), err);
}

static bool put_tensor(Job *j, int i, Err *err) {
    static const char zeros[GGUF_ALIGN];
    const Tensor *src = &j->m->tensor[i], *to = &j->to[i];
    if (src->dtype == to->dtype) { /* there is nothing to compute, and values that are not finite stay as they are */
        if (!file_put(&j->file, src->data, src->bytes, err)) return false;
    } else {
        j->src = src;
        j->type = to->dtype;
        j->width = src->dim[src->rank - 1];
        size_t row_bytes = dtype_row_bytes(to->dtype, j->width);
        int64_t rows = (int64_t)(to->bytes / row_bytes), most = (int64_t)(CHUNK_BYTES / row_bytes);
        if (most < 1) most = 1;
        if (most > rows) most = rows;
        j->out = mem_pool((size_t)most * row_bytes, "rows to write", err);
        j->row = mem_pool((size_t)pool_threads(j->pool) * (size_t)j->width * sizeof(float), "rows to write", err);
        bool ok = j->out && j->row;
        for (j->first = 0; j->first < rows && ok && !interrupted(); j->first += most) {
            j->rows = rows - j->first < most ? rows - j->first : most;
            ok = put_chunk(j, err);
            progress_step(&j->progress, j->done + j->first * (int64_t)row_bytes);
        }
        mem_pool_free(j->out);
        mem_pool_free(j->row);
        if (!ok) return false;
    }
    j->done += (int64_t)(to->bytes + gguf_padding(to->bytes));
    progress_step(&j->progress, j->done);
    return file_put(&j->file, zeros, gguf_padding(to->bytes), err);
}

static bool put_model(Job *j, int file_type, Err *err) {
    GgufHead head = {0};
    Buf bytes = {0};
    put_keys(&head, j->m, file_type);
    for (int i = 0; i < j->m->n_tensor; i++) {
        const Tensor *src = &j->m->tensor[i];
        Tensor *to = &j->to[i];
        *to = *src;
        to->dtype = choose(j, src);
        int64_t width = src->dim[src->rank - 1];
        to->bytes = src->bytes / dtype_row_bytes(src->dtype, width) * dtype_row_bytes(to->dtype, width);
        gguf_put_tensor(&head, to);
    }
    j->progress = progress_begin("quantizing", (int64_t)head.data);
    gguf_end_head(&head, &bytes);
    bool ok = file_put(&j->file, bytes.data, bytes.len, err);
    for (int i = 0; i < j->m->n_tensor && ok && !interrupted(); i++) ok = put_tensor(j, i, err);
    progress_end(&j->progress);
    buf_deinit(&bytes);
    return ok;
}

bool cmd_quantize(const Opts *o, Err *err) {
    const OptValue *v = o->opt;
    Job j = {.target = targets[v[OPT_type].i].type};
    Model *m = load_model(o->model, MODEL_ALL, err);
    bool ok = m != NULL;
    if (ok && m->kind == MODEL_HF) ok = (arch_adapt(m, err) && complete_hf(m, err)) || err_prefix(err, "%s", m->path);
    ok = ok && model_int(m, "block_count", 0, 1 << 20, &j.layers, err);
    int threads = v[OPT_threads].set ? (int)v[OPT_threads].i : cpu_cores();
    j.pool = ok ? pool_open(threads, err) : NULL;
    ok = j.pool != NULL;
    if (ok) interrupt_catch();
    ok = ok && file_begin(&j.file, v[OPT_out_file].s, err);
    if (ok) {
        j.m = m;
        j.tied = !model_tensor(m, S("output.weight"));
        j.to = mem_new((size_t)m->n_tensor, sizeof *j.to);
        j.bad = mem_new((size_t)threads, sizeof *j.bad);
        ok = put_model(&j, targets[v[OPT_type].i].file_type, err);
        ok = file_end(&j.file, ok && !interrupted(), err) && ok;
    }
    free(j.to);
    free(j.bad);
    if (j.pool) pool_close(j.pool);
    model_close(m);
    return ok;
}
