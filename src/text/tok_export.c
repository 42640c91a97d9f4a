/* Tok -> GGUF metadata: what tok_gguf.c (and libllama) reads back as the same tokenizer. */
#include "base/log.h"
#include "text/tok_impl.h"

#include <stdlib.h>

enum { TYPE_NORMAL = 1, TYPE_CONTROL = 3, TYPE_USER_DEFINED = 4, TYPE_UNUSED = 5 };

static bool add(Model *m, Meta v, const char *key, Err *err) {
    v.key = str_of(key);
    return model_add_meta(m, v, err);
}

static Str copied(Model *m, Str s) { return (Str){arena_strdup(&m->arena, s.p, s.n), s.n}; }

static bool add_id(Model *m, const char *key, int32_t id, Err *err) {
    return id < 0 || add(m, (Meta){.type = META_INT, .i = id}, key, err);
}

static bool add_tokens(const Tok *t, int64_t rows, Model *m, Err *err) {
    Str *piece = arena_new(&m->arena, (size_t)rows, sizeof *piece);
    int64_t *type = arena_new(&m->arena, (size_t)rows, sizeof *type);
    for (int64_t i = 0; i < rows; i++) {
        bool there = i < t->n && t->piece[i].p;
        unsigned flags = there ? t->flags[i] : 0;
        piece[i] = there ? copied(m, t->piece[i]) : str_of(arena_printf(&m->arena, "[PAD%lld]", (long long)i));
        type[i] = flags & TOKEN_CONTROL ? TYPE_CONTROL : flags & TOKEN_ADDED ? TYPE_USER_DEFINED : TYPE_NORMAL;
        if (!there) type[i] = TYPE_UNUSED;
        if (flags & (TOKEN_LSTRIP | TOKEN_RSTRIP | TOKEN_SINGLE_WORD))
            log_at(LOG_WARN, "token %lld ('%.*s') takes the space around it, for which GGUF has no word", (long long)i,
                   (int)(piece[i].n < 60 ? piece[i].n : 60), piece[i].p);
    }
    Meta pieces = {.type = META_ARRAY, .elem = META_STR, .len = rows, .strs = piece};
    Meta types = {.type = META_ARRAY, .elem = META_INT, .len = rows, .ints = type};
    return add(m, pieces, "tokenizer.ggml.tokens", err) && add(m, types, "tokenizer.ggml.token_type", err);
}

static int by_rank(const void *a, const void *b) {
    int32_t x = ((const Merge *)a)->rank, y = ((const Merge *)b)->rank;
    return (x > y) - (x < y);
}

static bool add_merges(const Tok *t, Model *m, Err *err) {
    Merge *merge = mem_new(t->merges.cap, sizeof *merge);
    size_t n = 0;
    for (size_t i = 0; i < t->merges.cap; i++)
        if (t->merges.entry[i].left >= 0) merge[n++] = t->merges.entry[i];
    qsort(merge, n, sizeof *merge, by_rank);
    Str *text = arena_new(&m->arena, n, sizeof *text);
    for (size_t i = 0; i < n; i++) {
        Str left = t->piece[merge[i].left], right = t->piece[merge[i].right];
        text[i] = str_of(arena_printf(&m->arena, "%.*s %.*s", STR_ARG(left), STR_ARG(right)));
    }
    free(merge);
    Meta merges = {.type = META_ARRAY, .elem = META_STR, .len = (int64_t)n, .strs = text};
    return add(m, merges, "tokenizer.ggml.merges", err);
}

/* Of the tokens that end a generation GGUF names three. */
static bool add_roles(const Tok *t, Model *m, Err *err) {
    static const char *const more[] = {"tokenizer.ggml.eot_token_id", "tokenizer.ggml.eom_token_id"};
    bool bos = t->n_prefix > 0, eos = t->n_suffix > 0;
    if (t->n_prefix > 1 || t->n_suffix > 1 || (bos && t->prefix[0] != t->bos) || (eos && t->suffix[0] != t->eos))
        return err_set(err, ERR_UNSUPPORTED, "the tokenizer puts other tokens around a text than one BOS and one EOS");
    if (!add_id(m, "tokenizer.ggml.bos_token_id", t->bos, err) ||
        !add_id(m, "tokenizer.ggml.eos_token_id", t->eos, err) ||
        !add(m, (Meta){.type = META_BOOL, .b = bos}, "tokenizer.ggml.add_bos_token", err) ||
        !add(m, (Meta){.type = META_BOOL, .b = eos}, "tokenizer.ggml.add_eos_token", err))
        return false;
    for (int id = 0, n = 0; id < t->n; id++) {
        if (id == t->eos || !(t->flags[id] & TOKEN_EOG)) continue;
        if (n == 2)
            log_at(LOG_WARN, "more than three tokens end a generation; GGUF has no word for token %d", id);
        else if (!add_id(m, more[n++], id, err))
            return false;
    }
    return !t->chat_template.n ||
           add(m, (Meta){.type = META_STR, .s = copied(m, t->chat_template)}, "tokenizer.chat_template", err);
}

bool tok_export(const Tok *t, int64_t rows, Model *m, Err *err) {
    const char *pre = pretok_name(&t->pretok, t->ignore_merges);
    if (t->kind != TOK_BPE || !t->byte_level)
        return err_set(err, ERR_UNSUPPORTED, "only a byte-level BPE tokenizer can be written to a GGUF");
    if (!pre) return err_set(err, ERR_UNSUPPORTED, "the tokenizer's pre-tokeniser has no name in a GGUF");
    if (rows < t->n)
        return err_set(err, ERR_FORMAT, "the tokenizer has %d tokens, the embedding %lld rows", t->n, (long long)rows);
    return add(m, (Meta){.type = META_STR, .s = S("gpt2")}, "tokenizer.ggml.model", err) &&
           add(m, (Meta){.type = META_STR, .s = str_of(pre)}, "tokenizer.ggml.pre", err) &&
           add_tokens(t, rows, m, err) && add_merges(t, m, err) && add_roles(t, m, err);
}
