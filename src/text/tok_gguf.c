/* Tok from GGUF metadata (tokenizer.ggml.*). Defaults follow llama.cpp's. The pieces stay in the model. */
#include "base/log.h"
#include "text/tok_impl.h"

/* Token types of GGUF. */
enum { TYPE_UNKNOWN = 2, TYPE_CONTROL = 3, TYPE_USER_DEFINED = 4 };

static const Meta *array(const Model *m, const char *key, MetaType elem, Err *err) {
    const Meta *meta = model_meta(m, key);
    if (!meta) {
        err_set(err, ERR_FORMAT, "gguf: '%s' is missing", key);
        return NULL;
    }
    if (meta->type == META_ARRAY && meta->elem == elem) return meta;
    err_set(err, ERR_FORMAT, "gguf: '%s' is not an array of %s", key, elem == META_STR ? "strings" : "integers");
    return NULL;
}

static unsigned flags_of_type(int64_t type) {
    if (type == TYPE_UNKNOWN || type == TYPE_CONTROL) return TOKEN_ADDED | TOKEN_CONTROL;
    return type == TYPE_USER_DEFINED ? TOKEN_ADDED : 0;
}

static bool read_tokens(Tok *t, const Model *m, Err *err) {
    const Meta *tokens = array(m, "tokenizer.ggml.tokens", META_STR, err), *types = NULL;
    if (!tokens) return false;
    if (model_meta(m, "tokenizer.ggml.token_type")) {
        types = array(m, "tokenizer.ggml.token_type", META_INT, err);
        if (!types) return false;
        if (types->len != tokens->len)
            return err_set(err, ERR_FORMAT, "gguf: %lld token types for %lld tokens", (long long)types->len,
                           (long long)tokens->len);
    }
    if (!tok_set_size(t, tokens->len, tokens->len, err)) return err_prefix(err, "gguf");
    for (int64_t i = 0; i < tokens->len; i++)
        if (tokens->strs[i].n && !tok_put(t, i, tokens->strs[i], types ? flags_of_type(types->ints[i]) : 0, err))
            return err_prefix(err, "gguf");
    return true;
}

static bool read_merges(Tok *t, const Model *m, Err *err) {
    const Meta *merges = array(m, "tokenizer.ggml.merges", META_STR, err);
    if (!merges) return false;
    if (merges->len > TOK_MAX_IDS) return err_set(err, ERR_LIMIT, "gguf: %lld merges", (long long)merges->len);
    merges_init(&t->merges, (size_t)merges->len);
    for (int64_t i = 0; i < merges->len; i++) {
        Str s = merges->strs[i];
        ptrdiff_t space = s.n ? str_find(str_from(s, 1), S(" ")) + 1 : 0; /* a piece is never empty */
        if (space < 1) return err_set(err, ERR_FORMAT, "gguf: merge %lld is not two pieces", (long long)i);
        if (!tok_put_merge(t, (int32_t)i, (Str){s.p, (size_t)space}, str_from(s, (size_t)space + 1), err))
            return err_prefix(err, "gguf");
    }
    return true;
}

static bool read_id(const Tok *t, const Model *m, const char *key, int32_t *id, Err *err) {
    int64_t value = -1;
    if (!model_int(m, key, 0, t->n - 1, &value, err)) return false;
    *id = (int32_t)value;
    return true;
}

static bool read_roles(Tok *t, const Model *m, bool add_bos, Err *err) {
    int32_t eot = -1, eom = -1;
    bool add_eos = false, bos_wanted = model_meta(m, "tokenizer.ggml.add_bos_token");
    if (!read_id(t, m, "tokenizer.ggml.bos_token_id", &t->bos, err) ||
        !read_id(t, m, "tokenizer.ggml.eos_token_id", &t->eos, err) ||
        !read_id(t, m, "tokenizer.ggml.eot_token_id", &eot, err) ||
        !read_id(t, m, "tokenizer.ggml.eom_token_id", &eom, err) ||
        !model_bool(m, "tokenizer.ggml.add_bos_token", &add_bos, err) ||
        !model_bool(m, "tokenizer.ggml.add_eos_token", &add_eos, err) ||
        !model_bool(m, "tokenizer.ggml.add_space_prefix", &t->pretok.prefix_space, err) ||
        !model_str(m, "tokenizer.chat_template", &t->chat_template, err))
        return false;
    if ((add_bos && bos_wanted && t->bos < 0) || (add_eos && t->eos < 0))
        return err_set(err, ERR_FORMAT, "gguf: the tokenizer adds a %s token and has none", t->bos < 0 ? "BOS" : "EOS");
    if (add_bos && t->bos >= 0) t->prefix[t->n_prefix++] = t->bos;
    if (add_eos) t->suffix[t->n_suffix++] = t->eos;
    tok_set_eog(t, eot);
    tok_set_eog(t, eom);
    return true;
}

bool tok_read_gguf(Tok *t, const Model *m, Err *err) {
    Str kind = {0}, pre = {0};
    if (!model_str(m, "tokenizer.ggml.model", &kind, err) || !model_str(m, "tokenizer.ggml.pre", &pre, err))
        return false;
    if (!kind.p) return err_set(err, ERR_FORMAT, "gguf: 'tokenizer.ggml.model' is missing");
    if (!str_eq(kind, S("gpt2")))
        return err_set(err, ERR_UNSUPPORTED, "gguf: tokenizer '%.*s' is not supported; supported: gpt2", STR_ARG(kind));
    if (!pre.p) {
        log_at(LOG_WARN, "gguf: 'tokenizer.ggml.pre' is missing: using 'default', as llama.cpp does");
        pre = S("default");
    }
    const PretokRow *row = pretok_row(pre, err);
    if (!row || !pretok_add_row(&t->pretok, row, err)) return err_prefix(err, "gguf");
    t->ignore_merges = row->ignore_merges;
    return read_tokens(t, m, err) && read_merges(t, m, err) && read_roles(t, m, row->add_bos, err);
}
