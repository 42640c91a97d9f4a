/* Tok from Mistral's tekken.json: byte strings with ranks, as in tiktoken, after the special tokens. The oracle is
 * mistral-common. Any pair that makes a token merges, the one of lowest rank first. */
#include "text/hf_parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_SPECIALS = 1 << 20, MAX_CUTTING = 1 << 30 /* bytes looked up to find all merges */ };

/* The special tokens of files that do not list them (versions up to v7). */
static const char *const old_specials[] = {
    "<unk>", "<s>", "</s>", "[INST]", "[/INST]", "[AVAILABLE_TOOLS]", "[/AVAILABLE_TOOLS]", "[TOOL_RESULTS]",
    "[/TOOL_RESULTS]", "[TOOL_CALLS]", "[IMG]", "<pad>", "[IMG_BREAK]", "[IMG_END]", "[PREFIX]", "[MIDDLE]", "[SUFFIX]",
    "[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]", "[TOOL_CONTENT]",
};
enum { OLD_SPECIALS = sizeof old_specials / sizeof *old_specials };

typedef struct Sizes {
    int64_t specials, listed, ranks; /* `listed` of the special tokens have names; the first `ranks` of the
                                      * vocabulary count */
} Sizes;

static bool read_size(const json_t *config, const char *key, int64_t least, int64_t most, int64_t *out, Err *err) {
    const json_t *v = hf_get(config, key);
    if (!v) return true;
    *out = json_is_integer(v) ? json_integer_value(v) : -1;
    return (*out >= least && *out <= most) ||
           err_set(err, ERR_FORMAT, "config: '%s' is not between %lld and %lld", key, (long long)least,
                   (long long)most);
}

static bool read_sizes(const json_t *config, const json_t *specials, const json_t *vocab, Sizes *s, Err *err) {
    int64_t given = (int64_t)json_array_size(vocab), all = -1;
    Str version = js_str(hf_get(config, "version"));
    bool old = str_eq(version, S("v1")) || str_eq(version, S("v2")) || str_eq(version, S("v3")) ||
               str_eq(version, S("v7"));
    if (specials && !json_is_array(specials)) return err_set(err, ERR_FORMAT, "special_tokens is not an array");
    if (!specials && version.p && !old)
        return err_set(err, ERR_FORMAT, "a file of version %.*s without special_tokens",
                       (int)(version.n < 20 ? version.n : 20), version.p);
    s->listed = s->specials = specials ? (int64_t)json_array_size(specials) : OLD_SPECIALS;
    if (!read_size(config, "default_num_special_tokens", s->listed, MAX_SPECIALS, &s->specials, err) ||
        !read_size(config, "default_vocab_size", s->specials, s->specials + given, &all, err))
        return false;
    s->ranks = all < 0 ? given : all - s->specials;
    return true;
}

/* Special tokens have the first ids: the id of each is its rank. */
static bool put_specials(Tok *t, const json_t *specials, const Sizes *s, Err *err) {
    size_t i;
    json_t *v;
    json_array_foreach(specials, i, v) {
        const json_t *rank = json_object_get(v, "rank");
        Str text = hf_copied(t, json_object_get(v, "token_str"));
        json_int_t id = json_is_integer(rank) ? json_integer_value(rank) : -1;
        if (id < 0 || id >= s->listed || !text.n)
            return err_set(err, ERR_FORMAT, "special token %zu has no text, or a rank that is none of %lld", i,
                           (long long)s->listed);
        if (!tok_put(t, id, text, TOKEN_ADDED | TOKEN_CONTROL | TOKEN_ONLY_ADDED, err)) return false;
    }
    for (int64_t id = 0; id < s->specials; id++) {
        const char *text = specials || id >= OLD_SPECIALS ? arena_printf(&t->arena, "<SPECIAL_%lld>", (long long)id)
                                                          : old_specials[id];
        if (id >= s->listed || !specials) {
            if (!tok_put(t, id, str_of(text), TOKEN_ADDED | TOKEN_CONTROL | TOKEN_ONLY_ADDED, err)) return false;
        } else if (!t->piece[id].p) {
            return err_set(err, ERR_FORMAT, "no special token has rank %lld", (long long)id);
        }
    }
    return true;
}

/* A token's bytes in the alphabet of byte-level BPE. */
static bool put_token(Tok *t, const json_t *v, int64_t rank, int64_t id, Buf *bytes, Err *err) {
    bytes->len = 0;
    if (json_integer_value(json_object_get(v, "rank")) != rank || !json_is_integer(json_object_get(v, "rank")))
        return err_set(err, ERR_FORMAT, "vocab: entry %lld has another rank", (long long)rank);
    if (!hf_base64(js_str(json_object_get(v, "token_bytes")), bytes) || !bytes->len || bytes->len > TOK_MAX_PIECE_BYTES)
        return err_set(err, ERR_FORMAT, "vocab: the token of rank %lld has no token_bytes in base64, or more than %d",
                       (long long)rank, TOK_MAX_PIECE_BYTES);
    char *text = arena_new(&t->arena, 2 * bytes->len, 1);
    size_t n = 0;
    for (size_t i = 0; i < bytes->len; i++) {
        char out[4];
        int len = byte_level_put(out, (uint8_t)bytes->data[i]);
        memcpy(text + n, out, (size_t)len);
        n += (size_t)len;
    }
    return tok_put(t, id, (Str){text, n}, 0, err);
}

/* Every way to cut a token into two others is a merge with the token's rank: the leftmost pair comes first, as in
 * tiktoken. Counts the merges; with `put`, adds them. */
static size_t each_merge(Tok *t, const Sizes *s, bool put) {
    size_t n = 0;
    for (int64_t rank = 0; rank < s->ranks; rank++) {
        int32_t id = (int32_t)(s->specials + rank);
        Str piece = t->piece[id];
        for (size_t at = 0; utf8_next(piece, &at), at < piece.n;) {
            int32_t left = tok_find_text(t, (Str){piece.p, at}), right = tok_find_text(t, str_from(piece, at));
            if (left < 0 || right < 0) continue;
            if (put) pairs_put(&t->pairs, (Pair){left, right, (int32_t)rank, id});
            n++;
        }
    }
    return n;
}

static bool put_vocab(Tok *t, const json_t *vocab, const Sizes *s, Err *err) {
    Buf bytes = {0};
    size_t work = 0;
    bool ok = true;
    for (int64_t rank = 0; ok && rank < s->ranks; rank++) {
        ok = put_token(t, json_array_get(vocab, (size_t)rank), rank, s->specials + rank, &bytes, err);
        work += bytes.len * bytes.len;
        if (ok && work > MAX_CUTTING)
            ok = err_set(err, ERR_LIMIT, "vocab: tokens up to rank %lld are too long together", (long long)rank);
    }
    buf_deinit(&bytes);
    for (int b = 0; ok && b < 256; b++) {
        char text[4];
        ok = tok_find_text(t, (Str){text, (size_t)byte_level_put(text, (uint8_t)b)}) >= 0 ||
             err_set(err, ERR_FORMAT, "vocab: byte %d has no token", b);
    }
    if (!ok) return false;
    pairs_init(&t->pairs, each_merge(t, s, false));
    each_merge(t, s, true);
    return true;
}

bool tok_read_tekken(Tok *t, const json_t *root, Err *err) {
    static const char *const roles[][2] = {
        {"bos_token", "<s>"}, {"eos_token", "</s>"}, {"unk_token", "<unk>"}, {"pad_token", "<pad>"}};
    const json_t *config = hf_get(root, "config"), *vocab = hf_get(root, "vocab");
    const json_t *specials = hf_get(root, "special_tokens");
    Str pattern = js_str(hf_get(config, "pattern"));
    Sizes s = {0};
    if (!json_is_array(vocab) || !pattern.n)
        return err_set(err, ERR_FORMAT, "there is no vocab or no pattern");
    t->kind = TOK_BPE;
    t->byte_level = t->ignore_merges = true;
    t->pattern = (Str){arena_strdup(&t->arena, pattern.p, pattern.n), pattern.n};
    if (!read_sizes(config, specials, vocab, &s, err) ||
        !tok_set_size(t, s.specials + s.ranks, s.specials + s.ranks, err) ||
        !put_specials(t, specials, &s, err) || !put_vocab(t, vocab, &s, err) ||
        !pretok_add_pattern(&t->pretok, pattern, false, err))
        return false;
    for (int k = 0; k < 4; k++) tok_put_name(t, (TokName){str_of(roles[k][0]), {0}, tok_find(t, str_of(roles[k][1]))});
    t->bos = tok_find(t, S("<s>"));
    t->eos = tok_find(t, S("</s>"));
    return true;
}
