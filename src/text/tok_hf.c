/* Tok from a Hugging Face directory: tokenizer.json, and beside it tokenizer_config.json (roles, chat template),
 * chat_template.jinja and generation_config.json (more end tokens). What tokenizer.json declares and we do not
 * have is an error that names it. Texts are copied into the Tok's arena; no JSON survives the call. */
#include "base/file.h"
#include "base/json.h"
#include "text/tok_impl.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_TOKENIZER = 64 << 20, MAX_CONFIG = 16 << 20, MAX_DEPTH = 4 };

static Str copied(Tok *t, const json_t *string) {
    Str s = js_str(string);
    return (Str){arena_strdup(&t->arena, s.p, s.n), s.n};
}

static bool is_type(const json_t *v, const char *type) {
    return str_eq(js_str(json_object_get(v, "type")), str_of(type));
}

/* The value of a key, NULL for null too. */
static const json_t *get(const json_t *object, const char *key) {
    const json_t *v = json_object_get(object, key);
    return json_is_null(v) ? NULL : v;
}

static bool unsupported(const json_t *part, const char *what, Err *err) {
    Str type = js_str(json_object_get(part, "type"));
    return err_set(err, ERR_UNSUPPORTED, "%s '%.*s' is not supported", what, (int)(type.n < 60 ? type.n : 60),
                   type.p ? type.p : "");
}

/* ---- model ---- */

static bool read_vocab(Tok *t, json_t *vocab, const json_t *added, Err *err) {
    int64_t largest = -1;
    void *it;
    size_t i;
    json_t *v;
    for (it = json_object_iter(vocab); it; it = json_object_iter_next(vocab, it)) {
        v = json_object_iter_value(it);
        if (!json_is_integer(v)) return err_set(err, ERR_FORMAT, "token '%.60s' has no id", json_object_iter_key(it));
        if (json_integer_value(v) > largest) largest = json_integer_value(v);
    }
    json_array_foreach(added, i, v) {
        const json_t *id = json_object_get(v, "id"), *content = json_object_get(v, "content");
        if (!json_is_integer(id) || !json_is_string(content))
            return err_set(err, ERR_FORMAT, "added token %zu has no id or no content", i);
        if (json_integer_value(id) > largest) largest = json_integer_value(id);
    }
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
        Str content = copied(t, json_object_get(v, "content"));
        unsigned flags = TOKEN_ADDED;
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
    merges_init(&t->merges, json_array_size(merges));
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

static bool read_model(Tok *t, const json_t *model, const json_t *added, Err *err) {
    static const char *const must_be_empty[] = {"continuing_subword_prefix", "end_of_word_suffix"};
    static const char *const must_be_false[] = {"byte_fallback", "fuse_unk"};
    /* Old files have no type; what makes a BPE model is its merges. */
    if (get(model, "type") ? !is_type(model, "BPE") : !get(model, "merges")) return unsupported(model, "model", err);
    for (int k = 0; k < 2; k++)
        if (js_str(get(model, must_be_empty[k])).n || json_is_true(get(model, must_be_false[k])))
            return err_set(err, ERR_UNSUPPORTED, "a BPE model with %s or %s is not supported", must_be_empty[k],
                           must_be_false[k]);
    if (json_number_value(get(model, "dropout")) != 0)
        return err_set(err, ERR_UNSUPPORTED, "a BPE model with dropout is not supported");
    json_t *vocab = json_object_get(model, "vocab"), *merges = json_object_get(model, "merges");
    if (!json_is_object(vocab) || !json_is_array(merges))
        return err_set(err, ERR_FORMAT, "the model has no vocab or no merges");
    if (added && !json_is_array(added)) return err_set(err, ERR_FORMAT, "added_tokens is not an array");
    if (!read_vocab(t, vocab, added, err) || !read_added(t, added, err) || !read_merges(t, merges, err)) return false;
    const json_t *unk = get(model, "unk_token");
    if (unk && (t->unk = tok_find(t, js_str(unk))) < 0)
        return err_set(err, ERR_FORMAT, "unk_token is not in the vocabulary");
    t->ignore_merges = json_is_true(get(model, "ignore_merges"));
    return true;
}

/* ---- normalizer, pre_tokenizer, post_processor, decoder ---- */

static bool read_normalizer(Tok *t, const json_t *part, int depth, Err *err) {
    size_t i;
    json_t *v;
    if (!part) return true;
    if (is_type(part, "NFC")) {
        t->nfc = true;
        return true;
    }
    if (!is_type(part, "Sequence") || depth == MAX_DEPTH) return unsupported(part, "normalizer", err);
    json_array_foreach(json_object_get(part, "normalizers"), i, v)
        if (!read_normalizer(t, v, depth + 1, err)) return false;
    return true;
}

static bool read_split(Tok *t, const json_t *part, Err *err) {
    const json_t *pattern = json_object_get(part, "pattern");
    Str behavior = js_str(json_object_get(part, "behavior")), regex = js_str(json_object_get(pattern, "Regex"));
    if (!str_eq(behavior, S("Isolated")) || json_is_true(json_object_get(part, "invert")))
        return err_set(err, ERR_UNSUPPORTED,
                       "pre-tokeniser Split with behavior '%.*s'%s is not supported; supported: 'Isolated'",
                       (int)(behavior.n < 40 ? behavior.n : 40), behavior.p ? behavior.p : "",
                       json_is_true(json_object_get(part, "invert")) ? ", inverted," : "");
    if (!regex.p) return err_set(err, ERR_UNSUPPORTED, "pre-tokeniser Split without a Regex pattern is not supported");
    return pretok_add(&t->pretok, regex, err);
}

/* `byte_level` becomes true at ByteLevel, after which nothing may come: it changes the text to its alphabet. */
static bool read_pre_tokenizer(Tok *t, const json_t *part, int depth, bool *byte_level, Err *err) {
    size_t i;
    json_t *v;
    if (is_type(part, "Sequence") && depth < MAX_DEPTH) {
        json_array_foreach(json_object_get(part, "pretokenizers"), i, v)
            if (!read_pre_tokenizer(t, v, depth + 1, byte_level, err)) return false;
        return true;
    }
    if (*byte_level)
        return err_set(err, ERR_UNSUPPORTED, "a pre-tokeniser after ByteLevel is not supported");
    if (is_type(part, "Split")) return read_split(t, part, err);
    if (is_type(part, "Digits"))
        return pretok_add(&t->pretok, json_is_true(get(part, "individual_digits")) ? S("\\p{N}") : S("\\p{N}+"), err);
    if (!is_type(part, "ByteLevel")) return unsupported(part, "pre-tokeniser", err);
    *byte_level = true;
    t->pretok.prefix_space = json_is_true(get(part, "add_prefix_space"));
    if (t->pretok.prefix_space && t->pretok.n)
        return err_set(err, ERR_UNSUPPORTED, "add_prefix_space behind another pre-tokeniser is not supported");
    const json_t *use_regex = get(part, "use_regex");
    return (use_regex && !json_is_true(use_regex)) || pretok_add_row(&t->pretok, pretok_row(S("gpt-2"), err), err);
}

/* A template: special tokens, the text, special tokens. */
static bool read_template(Tok *t, const json_t *part, Err *err) {
    size_t i, k;
    json_t *v, *id;
    bool behind = false;
    json_array_foreach(json_object_get(part, "single"), i, v) {
        const json_t *special = json_object_get(v, "SpecialToken");
        if (!special) {
            if (behind || !str_eq(js_str(json_object_get(json_object_get(v, "Sequence"), "id")), S("A")))
                return err_set(err, ERR_UNSUPPORTED, "post-processor: part %zu of the template is not supported", i);
            behind = true;
            continue;
        }
        Str name = js_str(json_object_get(special, "id"));
        const json_t *row = name.p ? json_object_get(json_object_get(part, "special_tokens"), name.p) : NULL;
        if (!row) return err_set(err, ERR_FORMAT, "post-processor: part %zu of the template has no token", i);
        json_array_foreach(json_object_get(row, "ids"), k, id) {
            int *n = behind ? &t->n_suffix : &t->n_prefix;
            json_int_t value = json_is_integer(id) ? json_integer_value(id) : -1;
            if (value < 0 || value >= t->n)
                return err_set(err, ERR_FORMAT, "post-processor: token id %lld of a vocabulary of %d", (long long)value,
                               t->n);
            if (*n == TOK_MAX_AFFIX)
                return err_set(err, ERR_LIMIT, "post-processor: more than %d special tokens", TOK_MAX_AFFIX);
            (behind ? t->suffix : t->prefix)[(*n)++] = (int32_t)value;
        }
    }
    return behind || err_set(err, ERR_FORMAT, "post-processor: the template has no place for the text");
}

static bool read_post_processor(Tok *t, const json_t *part, int depth, Err *err) {
    size_t i;
    json_t *v;
    if (!part || is_type(part, "ByteLevel")) return true; /* ByteLevel only trims offsets */
    if (is_type(part, "TemplateProcessing")) return read_template(t, part, err);
    if (!is_type(part, "Sequence") || depth == MAX_DEPTH) return unsupported(part, "post-processor", err);
    json_array_foreach(json_object_get(part, "processors"), i, v)
        if (!read_post_processor(t, v, depth + 1, err)) return false;
    return true;
}

static bool read_tokenizer(Tok *t, const json_t *root, Err *err) {
    bool byte_level = false;
    const json_t *decoder = get(root, "decoder");
    if (!json_is_object(root)) return err_set(err, ERR_FORMAT, "not an object");
    if (!read_model(t, get(root, "model"), get(root, "added_tokens"), err) ||
        !read_normalizer(t, get(root, "normalizer"), 0, err) ||
        !read_pre_tokenizer(t, get(root, "pre_tokenizer"), 0, &byte_level, err) ||
        !read_post_processor(t, get(root, "post_processor"), 0, err))
        return false;
    if (!byte_level) return err_set(err, ERR_UNSUPPORTED, "a pre-tokeniser without ByteLevel is not supported");
    return !decoder || is_type(decoder, "ByteLevel") || unsupported(decoder, "decoder", err);
}

bool tok_read_json(Tok *t, Str text, const char *what, Err *err) {
    json_t *root = js_parse(text, what, err);
    bool ok = root && (read_tokenizer(t, root, err) || err_prefix(err, "%s", what));
    json_decref(root);
    return ok;
}

/* ---- the files beside it ---- */

static bool read_role(Tok *t, const json_t *config, const char *key, int32_t *id, Err *err) {
    const json_t *v = get(config, key);
    Str text = json_is_object(v) ? js_str(json_object_get(v, "content")) : js_str(v);
    if (!v) return true;
    *id = text.p ? tok_find(t, text) : -1;
    if (*id < 0)
        return err_set(err, ERR_FORMAT, "%s '%.*s' is not in the vocabulary", key, (int)(text.n < 60 ? text.n : 60),
                       text.p ? text.p : "");
    if (t->flags[*id] & TOKEN_ADDED) t->flags[*id] |= TOKEN_CONTROL;
    return true;
}

/* A string, or a list of {name, template} of which we take "default". */
static void read_chat_template(Tok *t, const json_t *v) {
    size_t i;
    json_t *row;
    if (json_is_string(v)) t->chat_template = copied(t, v);
    json_array_foreach(v, i, row) {
        const json_t *text = json_object_get(row, "template");
        if (str_eq(js_str(json_object_get(row, "name")), S("default")) && json_is_string(text))
            t->chat_template = copied(t, text);
    }
}

/* Whether the text gets a BOS is the post-processor's business: add_bos_token has no say beside a tokenizer.json
 * (transformers 5 drops it, too). */
static bool read_config(Tok *t, const json_t *config, Err *err) {
    read_chat_template(t, get(config, "chat_template"));
    return read_role(t, config, "bos_token", &t->bos, err) && read_role(t, config, "eos_token", &t->eos, err);
}

static bool read_end_token(Tok *t, const json_t *id, Err *err) {
    json_int_t value = json_is_integer(id) ? json_integer_value(id) : -1;
    if (value < 0 || value >= t->n)
        return err_set(err, ERR_FORMAT, "eos_token_id %lld of a vocabulary of %d", (long long)value, t->n);
    tok_set_eog(t, (int32_t)value);
    if (t->eos < 0) t->eos = (int32_t)value;
    return true;
}

static bool read_generation(Tok *t, const json_t *config, Err *err) {
    const json_t *v = get(config, "eos_token_id");
    size_t i;
    json_t *id;
    if (v && !json_is_array(v)) return read_end_token(t, v, err);
    json_array_foreach(v, i, id)
        if (!read_end_token(t, id, err)) return false;
    return true;
}

typedef bool ConfigFn(Tok *t, const json_t *config, Err *err);

static bool read_beside(Tok *t, const char *dir, const char *name, ConfigFn *fn, Err *err) {
    char path[PATH_MAX];
    if (snprintf(path, sizeof path, "%s/%s", dir, name) >= (int)sizeof path)
        return err_set(err, ERR_IO, "%s: the path is too long", name);
    if (!file_exists(path)) return true;
    json_t *root = js_parse_file(path, MAX_CONFIG, err);
    bool ok = root && (fn(t, root, err) || err_prefix(err, "%s", path));
    json_decref(root);
    return ok;
}

bool tok_read_hf(Tok *t, const char *dir, Err *err) {
    Buf text = {0}, path = {0};
    buf_printf(&path, "%s/tokenizer.json", dir);
    bool ok = file_read(buf_cstr(&path), MAX_TOKENIZER, &text, err) &&
              tok_read_json(t, buf_view(&text), buf_cstr(&path), err) &&
              read_beside(t, dir, "tokenizer_config.json", read_config, err) &&
              read_beside(t, dir, "generation_config.json", read_generation, err);
    path.len = text.len = 0;
    buf_printf(&path, "%s/chat_template.jinja", dir);
    if (ok && file_exists(buf_cstr(&path))) {
        ok = file_read(buf_cstr(&path), MAX_CONFIG, &text, err);
        t->chat_template = (Str){arena_strdup(&t->arena, text.data, text.len), text.len};
    }
    buf_deinit(&text);
    buf_deinit(&path);
    return ok;
}
