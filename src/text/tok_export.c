/* Tok -> GGUF metadata: what tok_gguf.c (and libllama) reads back as the same tokenizer. */
#include "base/log.h"
#include "text/tok_impl.h"

#include <stdlib.h>

enum {
    TYPE_NORMAL = 1, TYPE_UNKNOWN = 2, TYPE_CONTROL = 3, TYPE_USER_DEFINED = 4, TYPE_UNUSED = 5, TYPE_BYTE = 6
};

static const char mark[] = "\xe2\x96\x81";

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
        if (!t->byte_level && type[i] == TYPE_NORMAL && tok_byte_piece(piece[i]) >= 0) type[i] = TYPE_BYTE;
        if (!t->byte_level && i == t->unk) type[i] = TYPE_UNKNOWN;
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

/* The caller frees them. */
static Merge *sorted_merges(const Tok *t, size_t *n) {
    Merge *merge = mem_new(t->merges.cap, sizeof *merge);
    *n = 0;
    for (size_t i = 0; i < t->merges.cap; i++)
        if (t->merges.entry[i].left >= 0) merge[(*n)++] = t->merges.entry[i];
    qsort(merge, *n, sizeof *merge, by_rank);
    return merge;
}

static bool add_merges(const Tok *t, Model *m, Err *err) {
    size_t n;
    Merge *merge = sorted_merges(t, &n);
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

/* ---- sentencepiece's BPE, which merges whatever makes a token, by the token's score */

/* The normaliser as GGUF has it: a mark before the text or not, spaces become marks. What the text is cut at may
 * only be a space, of which then none is left. */
static bool spaces_fit(const Tok *t, bool *prefix, Err *err) {
    const NormStep *step = t->norm.step;
    *prefix = t->norm.n == 2 && step[0].op == NORM_PREPEND && str_eq(step[0].to, str_of(mark));
    if (t->norm.n != 1 + *prefix || step[*prefix].op != NORM_REPLACE || !str_eq(step[*prefix].from, S(" ")) ||
        !str_eq(step[*prefix].to, str_of(mark)))
        return err_set(err, ERR_UNSUPPORTED, "a GGUF cannot express the tokenizer's normalizer: only a Replace of ' ' "
                       "by U+2581, with or without a Prepend of U+2581 before it");
    for (int k = 0; k < t->pretok.n; k++)
        if (!t->pretok.step[k].at_spaces)
            return err_set(err, ERR_UNSUPPORTED, "pre-tokeniser %d of the tokenizer has no name in a GGUF", k + 1);
    return true;
}

static bool tokens_fit(const Tok *t, Err *err) {
    for (int b = 0; b < 256; b++)
        if (!t->byte_fallback || t->byte_id[b] < 0)
            return err_set(err, ERR_UNSUPPORTED, "a BPE of characters without byte_fallback to tokens for all 256 "
                           "bytes cannot be written to a GGUF");
    if (t->bos < 0 || t->eos < 0)
        return err_set(err, ERR_UNSUPPORTED, "the tokenizer names no %s token, which a GGUF would then take for %d",
                       t->bos < 0 ? "BOS" : "EOS", t->bos < 0 ? 1 : 2);
    for (int id = 0; id < t->n; id++)
        if (t->flags[id] & TOKEN_NORMALIZED)
            return err_set(err, ERR_UNSUPPORTED, "added token %d is searched for in the normalised text "
                           "('normalized'), which a GGUF cannot express", id);
    return true;
}

/* Scores merge every pair that makes a token: each must be a merge of the tokenizer, too. */
static bool pairs_fit(const Tok *t, int32_t id, Err *err) {
    Str piece = t->piece[id];
    if (!piece.n || t->flags[id] & TOKEN_ADDED) return true;
    for (size_t at = 0; utf8_next(piece, &at), at < piece.n;) {
        int32_t left = tok_find(t, (Str){piece.p, at}), right = tok_find(t, str_from(piece, at));
        if (left < 0 || right < 0 || (t->flags[left] | t->flags[right]) & TOKEN_ADDED) continue;
        if (!merges_get(&t->merges, left, right))
            return err_set(err, ERR_UNSUPPORTED, "tokens %d and %d make token %d but are no merge: a GGUF, which "
                           "merges by score, would give other ids", left, right, id);
    }
    return true;
}

/* A token's score is -rank of its first merge; the others that make it may only stand beside that one. */
static bool add_scores(const Tok *t, int64_t rows, Model *m, Err *err) {
    enum { SCORE_ADDED = -1000, SCORE_NONE = -10000 }; /* llama.cpp's; nothing merges into these */
    double *score = arena_new(&m->arena, (size_t)rows, sizeof *score);
    bool *made = mem_new((size_t)t->n, sizeof *made), ok = true;
    size_t n;
    Merge *merge = sorted_merges(t, &n);
    for (int64_t i = 0; i < rows; i++) score[i] = i < t->n && t->flags[i] & TOKEN_ADDED ? SCORE_ADDED : SCORE_NONE;
    for (size_t i = 0; i < n && ok; i++) {
        int32_t id = merge[i].id;
        if (i && merge[i - 1].id == id) continue;
        ok = !made[id] || err_set(err, ERR_UNSUPPORTED, "merge %d makes token %d again, after others: a GGUF, which "
                                  "merges by score, would give other ids", merge[i].rank, id);
        made[id] = true;
        score[id] = -(double)merge[i].rank;
    }
    for (int32_t id = 0; id < t->n && ok; id++) ok = pairs_fit(t, id, err);
    free(made);
    free(merge);
    Meta scores = {.type = META_ARRAY, .elem = META_FLOAT, .len = rows, .floats = score};
    return ok && add(m, scores, "tokenizer.ggml.scores", err);
}

/* With ignore_merges a text that is a token is that token: the merges must agree. Of the bytes' names, which nobody
 * writes as a whole text, they do not. */
static bool whole_pieces_fit(const Tok *t, Err *err) {
    Tok merging = *t; /* shares everything */
    BpeWork work = {0};
    Ids ids = {0};
    bool ok = true;
    merging.ignore_merges = false;
    for (int id = 0; id < t->n && t->ignore_merges && ok; id++) {
        if (!t->piece[id].n || t->flags[id] & TOKEN_ADDED || tok_byte_piece(t->piece[id]) >= 0) continue;
        ids.len = 0;
        bpe_encode(&merging, &work, t->piece[id], &ids);
        ok = (ids.len == 1 && ids.data[0] == id) ||
             err_set(err, ERR_UNSUPPORTED, "token %d is one by 'ignore_merges' alone, which a GGUF cannot express", id);
    }
    bpe_work_deinit(&work);
    ids_deinit(&ids);
    return ok;
}

static bool export_scored(const Tok *t, int64_t rows, Model *m, Err *err) {
    bool prefix;
    return spaces_fit(t, &prefix, err) && tokens_fit(t, err) && whole_pieces_fit(t, err) &&
           add(m, (Meta){.type = META_STR, .s = S("llama")}, "tokenizer.ggml.model", err) &&
           add(m, (Meta){.type = META_BOOL, .b = prefix}, "tokenizer.ggml.add_space_prefix", err) &&
           add_id(m, "tokenizer.ggml.unknown_token_id", t->unk, err) && add_tokens(t, rows, m, err) &&
           add_scores(t, rows, m, err) && add_roles(t, m, err);
}

bool tok_export(const Tok *t, int64_t rows, Model *m, Err *err) {
    const char *pre = pretok_name(&t->pretok, t->ignore_merges);
    if (rows < t->n)
        return err_set(err, ERR_FORMAT, "the tokenizer has %d tokens, the embedding %lld rows", t->n, (long long)rows);
    if (t->kind != TOK_BPE)
        return err_set(err, ERR_UNSUPPORTED, "a Unigram tokenizer cannot be written to a GGUF");
    if (!t->byte_level) return export_scored(t, rows, m, err);
    if (!pre) return err_set(err, ERR_UNSUPPORTED, "the tokenizer's pre-tokeniser has no name in a GGUF");
    return add(m, (Meta){.type = META_STR, .s = S("gpt2")}, "tokenizer.ggml.model", err) &&
           add(m, (Meta){.type = META_STR, .s = str_of(pre)}, "tokenizer.ggml.pre", err) &&
           add_tokens(t, rows, m, err) && add_merges(t, m, err) && add_roles(t, m, err);
}
