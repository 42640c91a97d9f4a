/* GGUF files that differ from llama.cpp's: those of Ollama's own converter, and those with keys of early programs.
 * gguf_adapt gives them llama.cpp's names, and adds what the program that they were made for takes for granted.
 * Other names are listed only for keys that are read. */
#include "base/log.h"
#include "format/containers.h"
#include "format/names.h"

#include <stdlib.h>

/* Architectures with another name, which is also the prefix of their keys. */
static const struct {
    const char *other, *name;
} archs[] = {{"gptoss", "gpt-oss"}, {"olmo3", "olmo2"}, {"mistral3", "llama"},
             {"nemotron_h_moe", "nemotron_h"}, {"granitemoe", "granitehybrid"}};

/* Keys with other names, of one architecture or of all. If a file has both, llama.cpp's counts. */
static const struct {
    const char *arch, *other, *name;
} keys[] = {
    {NULL, "rope.scale_linear", "rope.scaling.factor"},
    {"gemma3", "rope.global.freq_base", "rope.freq_base"},
    {"gemma3", "rope.local.freq_base", "rope.freq_base_swa"},
    {"gemma3", "rope.scaling.beta_fast", "rope.scaling.yarn_beta_fast"},
    {"gemma3", "rope.scaling.beta_slow", "rope.scaling.yarn_beta_slow"},
    {"nemotron_h", "attention.layer_norm_epsilon", "attention.layer_norm_rms_epsilon"},
    {"nemotron_h_moe", "attention.layer_norm_epsilon", "attention.layer_norm_rms_epsilon"},
    {"mistral3", "rope.scaling.beta_fast", "rope.scaling.yarn_beta_fast"},
    {"mistral3", "rope.scaling.beta_slow", "rope.scaling.yarn_beta_slow"},
    {"mistral3", "rope.scaling.yarn_log_multiplier", "rope.scaling.mscale_all_dim"},
    {"mistral3", "rope.scaling_beta", "attention.temperature_scale"},
};

/* Tensors of every layer. */
static const struct {
    const char *arch, *other, *name;
} tensors[] = {
    {"gptoss", ".attn_out.weight", ".attn_output.weight"},
    {"gptoss", ".attn_out.bias", ".attn_output.bias"},
    {"gptoss", ".attn_sinks", ".attn_sinks.weight"},
    {"gptoss", ".ffn_norm.weight", ".post_attention_norm.weight"},
};

/* Tensors beside the text model: the vision part, and what joins it to the text. */
static const char *const aside[] = {"v.", "mm."};

static Meta real(double f) { return (Meta){.type = META_FLOAT, .f = f}; }

static bool is(const char *arch, Str name) { return !arch || str_eq(name, str_of(arch)); }

/* If the architecture's key has no value, it gets that of the other name. */
static bool adapt_keys(Model *m, Err *err) {
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const char *own = arena_printf(&m->arena, "%.*s.%s", STR_ARG(m->arch), keys[i].other);
        int32_t at = strmap_get(&m->meta_index, str_of(own));
        const char *arch = arena_printf(&m->arena, "%.*s", STR_ARG(m->arch));
        if (is(keys[i].arch, m->arch) && at >= 0 && !names_imply(m, arch, keys[i].name, m->meta[at], err))
            return false;
    }
    return true;
}

static Meta *find(Model *m, const char *key) {
    int32_t at = strmap_get(&m->meta_index, str_of(key));
    return at < 0 ? NULL : &m->meta[at];
}

/* Ollama's Gemma 3 leaves out the numbers that all of these models share. The large models were trained for 16k
 * tokens and stretched to 128k, which can only be told from their context. */
static bool adapt_gemma3(Model *m, Err *err) {
    static const char *const marks[] = {"gemma3.mm.tokens_per_image", "gemma3.rope.global.freq_base",
                                        "gemma3.rope.local.freq_base"};
    bool ollama = !find(m, "gemma3.attention.layer_norm_rms_epsilon");
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) ollama = ollama || find(m, marks[i]);
    for (int i = 0; i < m->n_tensor; i++) ollama = ollama || str_starts(m->tensor[i].name, S("mm."));
    if (!ollama) return true;
    int64_t context = 0;
    if (!model_int(m, "context_length", 1, INT32_MAX, &context, err)) return false;
    const Meta linear = {.type = META_STR, .s = S("linear")};
    bool scaled = find(m, "gemma3.rope.scaling.type") || find(m, "gemma3.rope.scaling.factor");
    return names_imply(m, "gemma3", "attention.layer_norm_rms_epsilon", real(1e-6), err) &&
           names_imply(m, "gemma3", "rope.freq_base", real(1e6), err) &&
           (scaled || context < 131072 || (names_imply(m, "gemma3", "rope.scaling.type", linear, err) &&
                                           names_imply(m, "gemma3", "rope.scaling.factor", real(8), err)));
}

/* A pre-tokeniser that the file does not name, or names as if it were none. */
static bool set_pre(Model *m, const char *pre, Err *err) {
    Meta *v = find(m, "tokenizer.ggml.pre");
    const Meta value = {.key = S("tokenizer.ggml.pre"), .type = META_STR, .s = str_of(pre)};
    if (!v) return !find(m, "tokenizer.ggml.model") || model_add_meta(m, value, err);
    if (v->type == META_STR && (str_eq(v->s, S("default")) || str_eq(v->s, S("gpt2")) || str_eq(v->s, S("gpt-2"))))
        *v = value;
    return true;
}

static bool adapt_gptoss(Model *m, Err *err) {
    const Meta yarn = {.type = META_STR, .s = S("yarn")};
    return names_imply(m, "gptoss", "rope.scaling.type", yarn, err) && set_pre(m, "gpt-4o", err);
}

static bool adapt_mistral3(Model *m, Err *err) {
    return (!find(m, "mistral3.rope.scaling.mscale_all_dim") ||
            names_imply(m, "mistral3", "rope.scaling.mscale", real(1), err)) &&
           set_pre(m, "tekken", err);
}

/* PLaMo 2 has heads for each layer, 0 where it does not attend, which head_count_kv says too. */
static bool adapt_plamo2(Model *m, Err *err) {
    Meta *v = find(m, "plamo2.attention.head_count");
    if (!v || v->type != META_ARRAY || v->elem != META_INT) return true;
    int64_t most = 0;
    for (int64_t i = 0; i < v->len; i++) most = v->ints[i] > most ? v->ints[i] : most;
    for (int64_t i = 0; i < v->len; i++)
        if (v->ints[i] && v->ints[i] != most)
            return err_set(err, ERR_UNSUPPORTED, "attention.head_count: layers of %lld and of %lld heads",
                           (long long)v->ints[i], (long long)most);
    *v = (Meta){.key = v->key, .type = META_INT, .i = most};
    return true;
}

/* Renames the architecture, and all of its keys, to the name used here. */
static bool rename_arch(Model *m, Str name, Err *err) {
    Str old = m->arch;
    m->arch = name;
    strmap_deinit(&m->meta_index);
    for (int i = 0; i < m->n_meta; i++) {
        Meta *v = &m->meta[i];
        if (str_starts(v->key, old) && str_from(v->key, old.n).n && v->key.p[old.n] == '.')
            v->key = str_of(arena_printf(&m->arena, "%.*s%.*s", STR_ARG(name), STR_ARG(str_from(v->key, old.n))));
        if (str_eq(v->key, S("general.architecture"))) *v = (Meta){.key = v->key, .type = META_STR, .s = name};
        if (!strmap_put(&m->meta_index, v->key, i))
            return err_set(err, ERR_FORMAT, "duplicate key '%.*s'", STR_ARG(v->key));
    }
    return true;
}

static Str renamed(Model *m, Str name) {
    for (size_t i = 0; i < sizeof tensors / sizeof *tensors; i++) {
        Str other = str_of(tensors[i].other);
        if (is(tensors[i].arch, m->arch) && str_ends(name, other))
            return str_of(arena_printf(&m->arena, "%.*s%s", (int)(name.n - other.n), name.p, tensors[i].name));
    }
    return name;
}

static bool adapt_tensors(Model *m, Err *err) {
    bool *dropped = mem_new((size_t)m->n_tensor + 1, sizeof *dropped);
    int n = 0;
    for (int i = 0; i < m->n_tensor; i++) {
        Str *name = &m->tensor[i].name;
        for (size_t k = 0; k < sizeof aside / sizeof *aside; k++)
            dropped[i] = dropped[i] || str_starts(*name, str_of(aside[k]));
        n += dropped[i];
        *name = renamed(m, *name);
    }
    bool ok = model_drop_tensors(m, dropped, err);
    if (ok && n) log_at(LOG_WARN, "%s: %d tensors that see (v, mm) are left out: only text is read", m->path, n);
    free(dropped);
    return ok;
}

bool gguf_adapt(Model *m, Err *err) {
    bool ok = adapt_keys(m, err);
    if (is("gemma3", m->arch)) ok = ok && adapt_gemma3(m, err);
    if (is("gptoss", m->arch)) ok = ok && adapt_gptoss(m, err);
    if (is("mistral3", m->arch)) ok = ok && adapt_mistral3(m, err);
    if (is("plamo2", m->arch)) ok = ok && adapt_plamo2(m, err);
    ok = ok && adapt_tensors(m, err);
    for (size_t i = 0; i < sizeof archs / sizeof *archs && ok; i++)
        if (str_eq(m->arch, str_of(archs[i].other))) return rename_arch(m, str_of(archs[i].name), err);
    return ok;
}
