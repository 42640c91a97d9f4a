/* Tok from a Hugging Face directory: tokenizer.json, and beside it tokenizer_config.json (roles) and the files that
 * hf_chat.c reads. A declaration in tokenizer.json that is not implemented here is an error that names it. Texts are
 * copied into the Tok's arena; no JSON survives the call. */
#include "base/file.h"
#include "base/locale.h"
#include "base/log.h"
#include "format/containers.h"
#include "text/hf_chat.h"
#include "text/hf_parts.h"

#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- model ---- */

/* Added tokens have an id and a content; *largest is raised to their largest id. */
static bool check_added(const json_t *added, int64_t *largest, Err *err) {
    size_t i;
    json_t *v;
    json_array_foreach(added, i, v) {
        const json_t *id = json_object_get(v, "id"), *content = json_object_get(v, "content");
        if (!json_is_integer(id) || !json_is_string(content))
            return err_set(err, ERR_FORMAT, "added token %zu has no id or no content", i);
        if (json_integer_value(id) > *largest) *largest = json_integer_value(id);
    }
    return true;
}

static bool read_vocab(Tok *t, json_t *vocab, const json_t *added, Err *err) {
    int64_t largest = -1;
    void *it;
    json_t *v;
    for (it = json_object_iter(vocab); it; it = json_object_iter_next(vocab, it)) {
        v = json_object_iter_value(it);
        if (!json_is_integer(v)) return err_set(err, ERR_FORMAT, "token '%.60s' has no id", json_object_iter_key(it));
        if (json_integer_value(v) > largest) largest = json_integer_value(v);
    }
    if (!check_added(added, &largest, err)) return false;
    size_t entries = json_object_size(vocab) + json_array_size(added);
    if (!tok_set_size(t, largest < TOK_MAX_IDS ? largest + 1 : INT64_MAX, (int64_t)entries, err)) return false;
    for (it = json_object_iter(vocab); it; it = json_object_iter_next(vocab, it)) {
        size_t n = json_object_iter_key_len(it);
        Str piece = {arena_strdup(&t->arena, json_object_iter_key(it), n), n};
        if (!tok_put(t, json_integer_value(json_object_iter_value(it)), piece, 0, err)) return false;
    }
    return true;
}

static bool read_added(Tok *t, const json_t *added, Err *err) {
    static const struct {
        const char *key;
        unsigned flag;
    } names[] = {{"special", TOKEN_CONTROL}, {"lstrip", TOKEN_LSTRIP}, {"rstrip", TOKEN_RSTRIP},
                 {"single_word", TOKEN_SINGLE_WORD}, {"normalized", TOKEN_NORMALIZED}};
    size_t i;
    json_t *v;
    json_array_foreach(added, i, v) {
        Str content = hf_copied(t, json_object_get(v, "content"));
        unsigned flags = TOKEN_ADDED | (tok_find_text(t, content) < 0 ? TOKEN_ONLY_ADDED : 0);
        for (size_t k = 0; k < sizeof names / sizeof *names; k++)
            if (json_is_true(json_object_get(v, names[k].key))) flags |= names[k].flag;
        if (content.n && !tok_put(t, json_integer_value(json_object_get(v, "id")), content, flags, err)) return false;
    }
    return true;
}

/* A merge is "left right" or ["left", "right"]. */
static bool read_merges(Tok *t, const json_t *merges, Err *err) {
    size_t i;
    json_t *v;
    pairs_init(&t->pairs, json_array_size(merges));
    json_array_foreach(merges, i, v) {
        Str left = js_str(json_array_get(v, 0)), right = js_str(json_array_get(v, 1)), whole = js_str(v);
        if (whole.n) {
            ptrdiff_t space = str_find(whole, S(" "));
            if (space < 0 || memchr(whole.p + space + 1, ' ', whole.n - (size_t)space - 1))
                return err_set(err, ERR_FORMAT, "merge %zu is not two pieces", i);
            left = (Str){whole.p, (size_t)space};
            right = str_from(whole, (size_t)space + 1);
        } else if (json_array_size(v) != 2 || !left.p || !right.p) {
            return err_set(err, ERR_FORMAT, "merge %zu is not two pieces", i);
        }
        if (!tok_put_merge(t, (int32_t)i, left, right, err)) return false;
    }
    return true;
}

static bool read_bpe(Tok *t, const json_t *model, const json_t *added, Err *err) {
    static const char *const must_be_empty[] = {"continuing_subword_prefix", "end_of_word_suffix"};
    json_t *vocab = json_object_get(model, "vocab"), *merges = json_object_get(model, "merges");
    for (int k = 0; k < 2; k++)
        if (js_str(hf_get(model, must_be_empty[k])).n)
            return err_set(err, ERR_UNSUPPORTED, "a BPE model with %s is not supported", must_be_empty[k]);
    if (json_number_value(hf_get(model, "dropout")) != 0)
        return err_set(err, ERR_UNSUPPORTED, "a BPE model with dropout is not supported");
    if (!json_is_object(vocab) || !json_is_array(merges))
        return err_set(err, ERR_FORMAT, "the model has no vocab or no merges");
    if (!read_vocab(t, vocab, added, err) || !read_added(t, added, err) || !read_merges(t, merges, err)) return false;
    const json_t *unk = hf_get(model, "unk_token");
    if (unk && (t->unk = tok_find(t, js_str(unk))) < 0)
        return err_set(err, ERR_FORMAT, "unk_token is not in the vocabulary");
    t->ignore_merges = json_is_true(hf_get(model, "ignore_merges"));
    t->byte_fallback = json_is_true(hf_get(model, "byte_fallback"));
    t->fuse_unk = json_is_true(hf_get(model, "fuse_unk"));
    return true;
}

/* A number as Hugging Face reads it: its digits as an integer, then one division by a power of ten, which may round
 * twice. If pieces can be combined in several ways, the last bit decides. */
static double hf_number(const json_t *v) {
    char text[40];
    double x = json_number_value(v);
    int digits = 15;
    if (!json_is_real(v) || !(fabs(x) >= 1e-3 && fabs(x) < 1e15)) return x;
    do c_snprintf(text, sizeof text, "%.*e", digits - 1, fabs(x));
    while (c_strtod(text, NULL) != fabs(x) && digits++ < 17);
    char *exponent = strchr(text, 'e'), *end = exponent;
    while (end[-1] == '0') end--;
    uint64_t whole = (uint64_t)(text[0] - '0');
    for (const char *p = text + 2; p < end; p++) whole = 10 * whole + (uint64_t)(*p - '0');
    int scale = (end - text > 2 ? (int)(end - text - 2) : 0) - atoi(exponent + 1);
    double y = scale > 0 ? (double)whole / pow(10, scale) : (double)whole * pow(10, -scale);
    return x < 0 ? -y : y;
}

/* vocab: [[piece, score], ...]; ids are places. */
static bool read_pieces(Tok *t, const json_t *vocab, const json_t *added, Err *err) {
    int64_t largest = (int64_t)json_array_size(vocab) - 1;
    double lowest = INFINITY;
    size_t i;
    json_t *v;
    if (!check_added(added, &largest, err) ||
        !tok_set_size(t, largest < TOK_MAX_IDS ? largest + 1 : INT64_MAX,
                      (int64_t)(json_array_size(vocab) + json_array_size(added)), err))
        return false;
    json_array_foreach(vocab, i, v) {
        const json_t *piece = json_array_get(v, 0), *score = json_array_get(v, 1);
        if (!json_is_string(piece) || !json_is_number(score))
            return err_set(err, ERR_FORMAT, "piece %zu is not a string and a score", i);
        if (js_str(piece).n && !tok_put(t, (int64_t)i, hf_copied(t, piece), 0, err)) return false;
        if (!tok_put_score(t, (int32_t)i, hf_number(score), err)) return false;
        lowest = fmin(lowest, hf_number(score));
    }
    t->unk_score = lowest - 10;
    return true;
}

static bool read_unigram(Tok *t, const json_t *model, const json_t *added, Err *err) {
    const json_t *vocab = hf_get(model, "vocab"), *unk = hf_get(model, "unk_id");
    if (!json_is_array(vocab) || !json_array_size(vocab))
        return err_set(err, ERR_FORMAT, "the model has no vocab");
    t->kind = TOK_UNIGRAM;
    if (!read_pieces(t, vocab, added, err) || !read_added(t, added, err)) return false;
    json_int_t value = json_is_integer(unk) ? json_integer_value(unk) : -1;
    if (unk && (value < 0 || value >= t->n))
        return err_set(err, ERR_FORMAT, "unk_id %lld of a vocabulary of %d", (long long)value, t->n);
    t->unk = (int32_t)value;
    t->byte_fallback = json_is_true(hf_get(model, "byte_fallback"));
    return true;
}

static bool read_model(Tok *t, const json_t *model, const json_t *added, Err *err) {
    if (added && !json_is_array(added)) return err_set(err, ERR_FORMAT, "added_tokens is not an array");
    if (hf_is_type(model, "Unigram")) return read_unigram(t, model, added, err);
    /* Old files have no type: a BPE model has merges, a Unigram model has unk_id. */
    bool bpe = hf_get(model, "type") ? hf_is_type(model, "BPE") : hf_get(model, "merges") != NULL;
    if (bpe) return read_bpe(t, model, added, err);
    if (!hf_get(model, "type") && hf_get(model, "unk_id")) return read_unigram(t, model, added, err);
    return hf_unsupported(model, "model", err);
}

static bool read_tokenizer(Tok *t, const json_t *root, Err *err) {
    if (!json_is_object(root)) return err_set(err, ERR_FORMAT, "not an object");
    return read_model(t, hf_get(root, "model"), hf_get(root, "added_tokens"), err) && hf_read_parts(t, root, err);
}

bool tok_read_json(Tok *t, Str text, const char *what, Err *err) {
    json_t *root = js_parse(text, what, JS_PYTHON, err);
    bool ok = root && (read_tokenizer(t, root, err) || err_prefix(err, "%s", what));
    json_decref(root);
    return ok;
}

/* ---- the files beside it ---- */

static void read_role(Tok *t, const json_t *config, const char *key, int32_t *id) {
    const json_t *v = hf_get(config, key);
    Str text = hf_token_text(v);
    if (!v) return;
    *id = text.p ? tok_find(t, text) : -1;
    if (*id < 0)
        log_at(LOG_WARN, "%s '%.*s' is not in the vocabulary: it is left out", key, (int)(text.n < 60 ? text.n : 60),
               text.p ? text.p : "");
    else if (t->flags[*id] & TOKEN_ADDED)
        t->flags[*id] |= TOKEN_CONTROL;
}

/* Whether the text gets a BOS is decided by the post-processor: add_bos_token is ignored if there is a
 * tokenizer.json (transformers 5 drops it, too). */
static bool read_config(Tok *t, const json_t *config, Err *err) {
    if (!hf_read_names(t, config, err)) return false;
    read_role(t, config, "bos_token", &t->bos);
    read_role(t, config, "eos_token", &t->eos);
    return true;
}

typedef bool ConfigFn(Tok *t, const json_t *config, Err *err);

static bool read_file(Tok *t, const char *dir, const char *name, const json_t *root, ConfigFn *fn, Err *err) {
    return !root || fn(t, root, err) || err_prefix(err, "%s/%s", dir, name);
}

/* special_tokens_map.json counts, and comes before tokenizer_config.json, if the latter does not list the added
 * tokens. */
static bool read_map(Tok *t, const char *dir, const json_t *config, Err *err) {
    json_t *map = NULL;
    if (json_object_get(config, "added_tokens_decoder")) return true;
    bool ok = hf_read_beside(dir, "special_tokens_map.json", &map, err) &&
              read_file(t, dir, "special_tokens_map.json", map, read_config, err);
    json_decref(map);
    return ok;
}

/* The tokens that were added to the vocabulary, as tokenizer_config.json lists them. Old versions list them in a
 * file of their own, {token: id}, in which those with a role are special. The caller's; NULL if there are none. */
static bool read_added_list(const char *dir, const json_t *config, json_t **added, Err *err) {
    json_t *old = NULL, *id;
    const char *token, *role;
    *added = json_incref(json_object_get(config, "added_tokens_decoder"));
    if (*added) return json_is_object(*added) || err_set(err, ERR_FORMAT, "added_tokens_decoder is no object");
    if (!hf_read_beside(dir, "added_tokens.json", &old, err)) return false;
    if (old) *added = json_object();
    json_object_foreach(old, token, id) {
        char key[24];
        json_t *v;
        bool special = false;
        json_object_foreach((json_t *)(uintptr_t)config, role, v)
            special = special || (str_ends(str_of(role), S("_token")) && str_eq(hf_token_text(v), str_of(token)));
        snprintf(key, sizeof key, "%lld", (long long)json_integer_value(id));
        json_object_set_new(*added, key, json_pack("{s:s, s:b}", "content", token, "special", special));
    }
    json_decref(old);
    return true;
}

static bool read_spm(Tok *t, const char *dir, const json_t *config, Str file, Err *err) {
    json_t *added = NULL;
    bool ok = read_added_list(dir, config, &added, err) && tok_read_spm(t, file, config, added, err);
    json_decref(added);
    return ok;
}

static bool read_tekken(Tok *t, Str file, const char *path, Err *err) {
    json_t *root = js_parse(file, path, 0, err);
    bool ok = root && (tok_read_tekken(t, root, err) || err_prefix(err, "%s", path));
    json_decref(root);
    return ok;
}

static bool read_vocabulary(Tok *t, const char *dir, const json_t *config, Err *err) {
    Buf text = {0}, path = {0};
    const char *name = hf_vocabulary(dir);
    if (!name) return err_set(err, ERR_IO, "%s: there is no tokenizer.json, tekken.json or tokenizer.model", dir);
    buf_printf(&path, "%s/%s", dir, name);
    bool ok = file_read(buf_cstr(&path), TOK_MAX_JSON, &text, err);
    t->bare = strcmp(name, "tokenizer.json") != 0;
    if (ok && !t->bare) ok = tok_read_json(t, buf_view(&text), buf_cstr(&path), err);
    else if (ok && strcmp(name, "tekken.json") == 0) ok = read_tekken(t, buf_view(&text), buf_cstr(&path), err);
    else if (ok) ok = read_spm(t, dir, config, buf_view(&text), err) || err_prefix(err, "%s", buf_cstr(&path));
    buf_deinit(&text);
    buf_deinit(&path);
    return ok;
}

/* A vocabulary alone does not say whether a text gets BOS and EOS. As in transformers, it gets them only if the
 * configuration says so, except for the EOS of T5. */
static bool add_affixes(Tok *t, const json_t *config, Err *err) {
    const json_t *bos = hf_get(config, "add_bos_token"), *eos = hf_get(config, "add_eos_token");
    bool t5 = str_starts(js_str(hf_get(config, "tokenizer_class")), S("T5Tokenizer"));
    if (json_is_true(bos) && t->bos < 0) return err_set(err, ERR_FORMAT, "add_bos_token: there is no BOS");
    if (json_is_true(eos) && t->eos < 0) return err_set(err, ERR_FORMAT, "add_eos_token: there is no EOS");
    if (json_is_true(bos)) t->prefix[t->n_prefix++] = t->bos;
    if ((eos ? json_is_true(eos) : t5) && t->eos >= 0) t->suffix[t->n_suffix++] = t->eos;
    return true;
}

bool tok_read_hf(Tok *t, const char *dir, Err *err) {
    json_t *config = NULL;
    bool ok = hf_read_beside(dir, "tokenizer_config.json", &config, err) && read_vocabulary(t, dir, config, err) &&
              read_file(t, dir, "tokenizer_config.json", config, read_config, err) && read_map(t, dir, config, err) &&
              (!t->bare || add_affixes(t, config, err)) && hf_read_templates(t, dir, config, err);
    json_decref(config);
    return ok;
}
