/* Tok -> GGUF metadata, which tok_gguf.c (and libllama) reads back as the same tokenizer. If the keys of
 * tokenizer.ggml cannot express a tokenizer.json, or only approximately, the whole file is added, under GGUF's key
 * for it. Everything that can fail happens before the first key is added. */
#include "base/file.h"
#include "base/log.h"
#include "text/tok_impl.h"

#include <math.h>
#include <stdlib.h>

enum {
    TYPE_NORMAL = 1, TYPE_UNKNOWN = 2, TYPE_CONTROL = 3, TYPE_USER_DEFINED = 4, TYPE_UNUSED = 5, TYPE_BYTE = 6
};
enum { SCORE_ADDED = -1000, SCORE_NONE = -10000 }; /* llama.cpp's values; text never becomes these tokens */

static const char mark[] = "\xe2\x96\x81";

static bool add(Model *m, Meta v, const char *key, Err *err) {
    v.key = str_of(key);
    return model_add_meta(m, v, err);
}

static Str copied(Model *m, Str s) { return (Str){arena_strdup(&m->arena, s.p, s.n), s.n}; }

static bool add_id(Model *m, const char *key, int32_t id, Err *err) {
    return id < 0 || add(m, (Meta){.type = META_INT, .i = id}, key, err);
}

static bool stands_for_byte(const Tok *t, int32_t id) {
    bool may = t->byte_fallback && !t->byte_level && id < t->n && !(t->flags[id] & TOKEN_ADDED);
    return may && tok_byte_piece(t->piece[id]) >= 0;
}

static bool add_tokens(const Tok *t, int64_t rows, Model *m, Err *err) {
    Str *piece = arena_new(&m->arena, (size_t)rows, sizeof *piece);
    int64_t *type = arena_new(&m->arena, (size_t)rows, sizeof *type);
    for (int64_t i = 0; i < rows; i++) {
        bool there = i < t->n && t->piece[i].p;
        unsigned flags = there ? t->flags[i] : 0;
        /* Other programs look for it in the text itself. */
        bool spaced = there && t->verbatim && flags & TOKEN_NORMALIZED;
        piece[i] = there ? copied(m, spaced ? t->bytes[i] : t->piece[i])
                         : str_of(arena_printf(&m->arena, "[PAD%lld]", (long long)i));
        type[i] = flags & TOKEN_CONTROL ? TYPE_CONTROL : flags & TOKEN_ADDED ? TYPE_USER_DEFINED : TYPE_NORMAL;
        if (stands_for_byte(t, (int32_t)i)) type[i] = TYPE_BYTE;
        if (!t->byte_level && i == t->unk) type[i] = TYPE_UNKNOWN;
        if (!there) type[i] = TYPE_UNUSED;
    }
    Meta pieces = {.type = META_ARRAY, .elem = META_STR, .len = rows, .strs = piece};
    Meta types = {.type = META_ARRAY, .elem = META_INT, .len = rows, .ints = type};
    return add(m, pieces, "tokenizer.ggml.tokens", err) && add(m, types, "tokenizer.ggml.token_type", err);
}

static int by_rank(const void *a, const void *b) {
    const Pair *x = a, *y = b;
    if (x->value != y->value) return (x->value > y->value) - (x->value < y->value);
    if (x->left != y->left) return (x->left > y->left) - (x->left < y->left);
    return (x->right > y->right) - (x->right < y->right);
}

/* The caller frees them. */
static Pair *sorted_merges(const Tok *t, size_t *n) {
    Pair *merge = mem_new(t->pairs.cap, sizeof *merge);
    *n = 0;
    for (size_t i = 0; i < t->pairs.cap; i++)
        if (t->pairs.entry[i].left >= 0) merge[(*n)++] = t->pairs.entry[i];
    qsort(merge, *n, sizeof *merge, by_rank);
    return merge;
}

static bool add_merges(const Tok *t, Model *m, Err *err) {
    size_t n;
    Pair *merge = sorted_merges(t, &n);
    Str *text = arena_new(&m->arena, n, sizeof *text);
    for (size_t i = 0; i < n; i++) {
        Str left = t->piece[merge[i].left], right = t->piece[merge[i].right];
        text[i] = str_of(arena_printf(&m->arena, "%.*s %.*s", STR_ARG(left), STR_ARG(right)));
    }
    free(merge);
    Meta merges = {.type = META_ARRAY, .elem = META_STR, .len = (int64_t)n, .strs = text};
    return add(m, merges, "tokenizer.ggml.merges", err);
}

static bool is_end_marker(Str piece) {
    for (int k = 0; tok_end_marker(k); k++)
        if (str_eq(piece, str_of(tok_end_marker(k)))) return true;
    return false;
}

/* GGUF names three of the tokens that end a generation; others are known by their text. */
static bool add_end_tokens(const Tok *t, Model *m, Err *err) {
    static const char *const more[] = {"tokenizer.ggml.eot_token_id", "tokenizer.ggml.eom_token_id"};
    int n = 0;
    for (int known = 0; known < 2; known++)
        for (int id = 0; id < t->n; id++) {
            if (id == t->eos || !(t->flags[id] & TOKEN_EOG) || is_end_marker(t->piece[id]) != known) continue;
            if (n < 2 && !add_id(m, more[n], id, err)) return false;
            if (n++ >= 2 && !known)
                log_at(LOG_WARN, "more than three tokens end a generation; GGUF has no word for token %d", id);
        }
    return true;
}

static bool affixes_fit(const Tok *t, Err *err) {
    bool bos = t->n_prefix > 0, eos = t->n_suffix > 0;
    if (t->n_prefix > 1 || t->n_suffix > 1 || (bos && t->prefix[0] != t->bos) || (eos && t->suffix[0] != t->eos))
        return err_set(err, ERR_UNSUPPORTED, "the tokenizer puts other tokens around a text than one BOS and one EOS");
    return true;
}

/* Roles that only chat templates ask for. The unknown token already has a key if words may become it. */
static bool add_names(const Tok *t, Model *m, Err *err) {
    static const struct {
        const char *name, *key;
    } keys[] = {{"unk_token", "tokenizer.ggml.unknown_token_id"},
                {"sep_token", "tokenizer.ggml.seperator_token_id"},
                {"pad_token", "tokenizer.ggml.padding_token_id"},
                {"cls_token", "tokenizer.ggml.cls_token_id"},
                {"mask_token", "tokenizer.ggml.mask_token_id"}};
    for (int i = 0; i < t->n_names; i++)
        for (size_t k = !t->byte_level; k < sizeof keys / sizeof *keys; k++)
            if (str_eq(t->name[i].name, str_of(keys[k].name)) &&
                !add_id(m, keys[k].key, tok_find(t, t->name[i].text), err))
                return false;
    return true;
}

static bool add_roles(const Tok *t, Model *m, Err *err) {
    if (!add_id(m, "tokenizer.ggml.bos_token_id", t->bos, err) ||
        !add_id(m, "tokenizer.ggml.eos_token_id", t->eos, err) ||
        !add(m, (Meta){.type = META_BOOL, .b = t->n_prefix > 0}, "tokenizer.ggml.add_bos_token", err) ||
        !add(m, (Meta){.type = META_BOOL, .b = t->n_suffix > 0}, "tokenizer.ggml.add_eos_token", err) ||
        !add_end_tokens(t, m, err) || !add_names(t, m, err))
        return false;
    if (t->tool_template.n && !add(m, (Meta){.type = META_STR, .s = copied(m, t->tool_template)},
                                   "tokenizer.chat_template.tool_use", err))
        return false;
    return !t->chat_template.n ||
           add(m, (Meta){.type = META_STR, .s = copied(m, t->chat_template)}, "tokenizer.chat_template", err);
}

/* ---- sentencepiece's BPE, which merges whatever makes a token, by the token's score; and Unigram */

static bool is_space_to_mark(const NormStep *step) {
    return step->op == NORM_REPLACE && str_eq(step->from, S(" ")) && str_eq(step->to, str_of(mark));
}

static bool is_metaspace(const PretokStep *step, PrefixScheme prefix) {
    return step->spaces_to_mark && step->prefix == prefix && str_eq(str_of(step->mark), str_of(mark));
}

/* Metaspace as a GGUF has it for both kinds: all spaces become marks, and no text gets a mark in front. */
static bool is_plain_metaspace(const Pretok *p) {
    return p->n == 1 && is_metaspace(&p->step[0], PREFIX_NEVER);
}

/* The normaliser as GGUF has it: spaces become marks, with or without a mark in front of the text. The text may only
 * be cut at spaces, none of which is then left. */
static bool spaces_fit(const Tok *t, bool *prefix, bool *nearly, Err *err) {
    const NormStep *step = t->norm.step;
    const PretokStep *first = t->pretok.step;
    if (t->verbatim) {
        *prefix = step->prefix;
        *nearly = step->prefix && !step->everywhere;
        return (!step->map.n_units && !step->left && !step->right && str_eq(step->to, str_of(mark))) ||
               err_set(err, ERR_UNSUPPORTED, "a GGUF cannot express the tokenizer's normalizer: of sentencepiece's BPE "
                       "only one that makes U+2581 of ' ' and joins, maps and appends nothing");
    }
    *prefix = t->norm.n == 2 && step[0].op == NORM_PREPEND && str_eq(step[0].to, str_of(mark));
    if (!t->norm.n && is_plain_metaspace(&t->pretok)) return true;
    /* A GGUF also puts the space in front of a text that begins with one, and after every special token. */
    *nearly = !t->norm.n && t->pretok.n == 1 &&
              (is_metaspace(first, PREFIX_FIRST) || is_metaspace(first, PREFIX_ALWAYS));
    if (*nearly) return *prefix = true;
    if (!t->norm.n && t->pretok.n && first->spaces_to_mark)
        return err_set(err, ERR_UNSUPPORTED, "a GGUF cannot express the tokenizer's Metaspace: only one that stands "
                       "alone, with U+2581");
    if (t->norm.n != 1 + *prefix || !is_space_to_mark(&step[*prefix]))
        return err_set(err, ERR_UNSUPPORTED, "a GGUF cannot express the tokenizer's normalizer: only a Replace of ' ' "
                       "by U+2581, with or without a Prepend of U+2581 before it");
    for (int k = 0; k < t->pretok.n; k++)
        if (!t->pretok.step[k].at_spaces)
            return err_set(err, ERR_UNSUPPORTED, "pre-tokeniser %d of the tokenizer has no name in a GGUF", k + 1);
    return true;
}

/* If words are encoded one by one, no token may reach from one into the next, since a GGUF encodes the whole text. */
static bool words_fit(const Tok *t, Err *err) {
    bool cut = false;
    for (int k = 0; k < t->pretok.n; k++) cut = cut || (t->pretok.step[k].regex.code && !t->pretok.step[k].at_spaces);
    for (int id = 0; id < t->n && cut; id++)
        if (t->piece[id].n && !(t->flags[id] & TOKEN_ADDED) && str_find(str_from(t->piece[id], 1), str_of(mark)) >= 0)
            return err_set(err, ERR_UNSUPPORTED, "token %d has a space inside, where the tokenizer cuts a text and a "
                           "GGUF does not", id);
    return true;
}

/* What a token stands for, which a GGUF expresses by the token's type. */
static bool decoding_fits(const Tok *t, bool prefix, Err *err) {
    Buf want = {0};
    bool ok = true;
    for (int id = 0; id < t->n && ok; id++) {
        Str piece = t->piece[id], space = str_of(mark);
        int byte = stands_for_byte(t, id) ? tok_byte_piece(piece) : -1;
        want.len = 0;
        if (t->verbatim && t->flags[id] & TOKEN_ADDED) continue;
        if (byte >= 0) buf_putc(&want, (char)byte);
        for (size_t i = 0; i < piece.n && byte < 0;) {
            bool is_space = str_starts(str_from(piece, i), space) && !(t->flags[id] & TOKEN_ADDED);
            buf_putc(&want, is_space ? ' ' : piece.p[i]);
            i += is_space ? space.n : 1;
        }
        ok = str_eq(buf_view(&want), t->bytes[id]);
        if (!ok)
            err_set(err, ERR_UNSUPPORTED, "a GGUF cannot express the tokenizer's decoder: token %d is other text", id);
    }
    buf_deinit(&want);
    return ok && ((t->strip != 0) == prefix ||
                  err_set(err, ERR_UNSUPPORTED, "a GGUF cannot express the tokenizer's decoder: it %s the first space "
                          "of a text", prefix ? "keeps" : "drops"));
}

/* The roles that readers of such a GGUF would fill by themselves. */
static bool roles_fit(const Tok *t, int32_t bos, int32_t eos, Err *err) {
    if (t->eos < 0 || (t->bos < 0 && bos >= 0))
        return err_set(err, ERR_UNSUPPORTED, "the tokenizer names no %s token, which a GGUF would then take for %d",
                       t->eos < 0 ? "EOS" : "BOS", t->eos < 0 ? eos : bos);
    if (t->unk >= 0 && !(t->flags[t->unk] & TOKEN_CONTROL))
        return err_set(err, ERR_UNSUPPORTED, "the unknown token %d is no special token, as it is in a GGUF", t->unk);
    for (int id = 0; id < t->n; id++)
        if (t->flags[id] & TOKEN_NORMALIZED && !t->verbatim)
            return err_set(err, ERR_UNSUPPORTED, "added token %d is searched for in the normalised text "
                           "('normalized'), which a GGUF cannot express", id);
    return true;
}

static bool bytes_fit(const Tok *t, Err *err) {
    for (int b = 0; b < 256; b++)
        if (!t->byte_fallback || t->byte_id[b] < 0)
            return err_set(err, ERR_UNSUPPORTED, "a BPE of characters without byte_fallback to tokens for all 256 "
                           "bytes cannot be written to a GGUF");
    return true;
}

/* With scores, every pair that makes a token is merged: each pair must also be a merge of the tokenizer. */
static bool pairs_fit(const Tok *t, int32_t id, Err *err) {
    Str piece = t->piece[id];
    if (!piece.n || t->flags[id] & TOKEN_ADDED) return true;
    for (size_t at = 0; utf8_next(piece, &at), at < piece.n;) {
        int32_t left = tok_find(t, (Str){piece.p, at}), right = tok_find(t, str_from(piece, at));
        if (left < 0 || right < 0 || (t->flags[left] | t->flags[right]) & TOKEN_ADDED) continue;
        if (!pairs_get(&t->pairs, left, right))
            return err_set(err, ERR_UNSUPPORTED, "tokens %d and %d make token %d but are no merge: a GGUF, which "
                           "merges by score, would give other ids", left, right, id);
    }
    return true;
}

/* A token's score is -rank of its first merge; other merges that make it must follow that one directly. */
static bool add_scores(const Tok *t, int64_t rows, Model *m, Err *err) {
    double *score = arena_new(&m->arena, (size_t)rows, sizeof *score);
    bool *made = mem_new((size_t)t->n, sizeof *made), ok = true;
    size_t n;
    Pair *merge = sorted_merges(t, &n);
    for (int64_t i = 0; i < rows; i++) score[i] = i < t->n && t->flags[i] & TOKEN_ADDED ? SCORE_ADDED : SCORE_NONE;
    for (int id = 0; id < t->n_scored; id++) score[id] = t->score[id];
    for (size_t i = 0; i < n && ok; i++) {
        int32_t id = merge[i].to;
        if (i && merge[i - 1].to == id) continue;
        ok = !made[id] || err_set(err, ERR_UNSUPPORTED, "merge %d makes token %d again, after others: a GGUF, which "
                                  "merges by score, would give other ids", merge[i].value, id);
        made[id] = true;
        score[id] = -(double)merge[i].value;
    }
    for (int32_t id = 0; id < t->n && ok && t->kind == TOK_BPE; id++) ok = pairs_fit(t, id, err);
    free(made);
    free(merge);
    Meta scores = {.type = META_ARRAY, .elem = META_FLOAT, .len = rows, .floats = score};
    return ok && add(m, scores, "tokenizer.ggml.scores", err);
}

/* With ignore_merges a text that is a token becomes that token, so the merges must agree. For the names of bytes
 * they do not, but nobody writes these as a whole text. */
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

/* What sentencepiece does itself, and other programs only approximately. */
static bool add_own(const Tok *t, bool nearly, Model *m, Err *err) {
    return !t->verbatim || !nearly || add(m, (Meta){.type = META_BOOL, .b = true}, TOK_SPM_KEY, err);
}

static bool export_scored(const Tok *t, int64_t rows, Model *m, bool *nearly, Err *err) {
    bool prefix;
    return spaces_fit(t, &prefix, nearly, err) && words_fit(t, err) && bytes_fit(t, err) && roles_fit(t, 1, 2, err) &&
           decoding_fits(t, prefix, err) && whole_pieces_fit(t, err) && add_scores(t, rows, m, err) &&
           add(m, (Meta){.type = META_STR, .s = S("llama")}, "tokenizer.ggml.model", err) &&
           add(m, (Meta){.type = META_BOOL, .b = prefix}, "tokenizer.ggml.add_space_prefix", err) &&
           add_own(t, *nearly, m, err) &&
           add_id(m, "tokenizer.ggml.unknown_token_id", t->unk, err) && add_tokens(t, rows, m, err) &&
           add_roles(t, m, err);
}

/* ---- Unigram. A GGUF knows sentencepiece's settings: a character map; spaces are marks, joined and with one before
 * the text, or as they are. */

typedef struct UnigramSpaces {
    const CharMap *map; /* NULL: none */
    bool joined;        /* one mark before every word and none elsewhere; else a mark for every space */
} UnigramSpaces;

/* Does the map turn a character into spaces, or into nothing? */
static bool becomes_space(const CharMap *map, int32_t cp) {
    char text[4];
    size_t n = (size_t)utf8_put(text, cp), found = 0;
    Str to = map ? charmap_find(map, (Str){text, n}, true, &found) : (Str){0};
    for (size_t i = 0; i < to.n; i++)
        if (to.p[i] != ' ') return false;
    return found == n;
}

/* Words are separated by white space, for a GGUF by spaces. (No map has U+0085, nor does any text.) */
static bool white_space_fits(const CharMap *map, Err *err) {
    static const int32_t wide[] = {0x2581, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000};
    int32_t bad = 0;
    for (int32_t cp = 9; cp <= 13; cp++) bad = !bad && !becomes_space(map, cp) ? cp : bad;
    for (int32_t cp = 0x2000; cp <= 0x200a; cp++) bad = !bad && !becomes_space(map, cp) ? cp : bad;
    for (size_t k = 0; k < sizeof wide / sizeof *wide; k++) bad = !bad && !becomes_space(map, wide[k]) ? wide[k] : bad;
    return !bad || err_set(err, ERR_UNSUPPORTED, "the tokenizer takes U+%04X for white space and its normalizer makes "
                           "no space of it: a GGUF has no word for that", (unsigned)bad);
}

static bool unigram_spaces_fit(const Tok *t, UnigramSpaces *s, Err *err) {
    const NormStep *step = t->norm.step, *end = step + t->norm.n;
    const PretokStep *meta = t->pretok.n ? &t->pretok.step[t->pretok.n - 1] : NULL;
    bool words = t->pretok.n == 2 && t->pretok.step[0].at_white_space, trimmed = false, single = false;
    *s = (UnigramSpaces){0};
    if (t->verbatim) {
        *s = (UnigramSpaces){step->map.n_units ? &step->map : NULL, step->left};
        return (step->left == step->prefix && !step->right && str_eq(step->to, str_of(mark))) ||
               err_set(err, ERR_UNSUPPORTED, "a GGUF cannot express the tokenizer's normalizer: of sentencepiece's "
                       "Unigram only one that joins spaces and puts one before the text, or neither");
    }
    if (step < end && step->op == NORM_GRAPHEMES) s->map = &step++->map;
    if ((!t->pretok.n && step + 1 == end && is_space_to_mark(step)) || (step == end && is_plain_metaspace(&t->pretok)))
        return true;
    if (step < end && step->op == NORM_STRIP) trimmed = step++->right;
    if (step < end && step->joins_spaces) single = step++->joins_spaces;
    s->joined = meta && is_metaspace(meta, PREFIX_ALWAYS) && step == end &&
                (words || (t->pretok.n == 1 && trimmed && single));
    if (!s->joined)
        return err_set(err, ERR_UNSUPPORTED, "a GGUF cannot express the tokenizer's normalizer and pre_tokenizer: of "
                       "Unigram only a Precompiled map or none, and then Metaspace with prepend_scheme 'never', or "
                       "'always' behind WhitespaceSplit or behind a Strip of the end and a Replace of ' {2,}' by ' '");
    if (tok_find(t, str_of(mark)) < 0)
        return err_set(err, ERR_UNSUPPORTED, "U+2581 is no token: unknown words would be one in a GGUF");
    return white_space_fits(s->map, err);
}

/* Added tokens that are text score 0 in a GGUF if the normaliser makes them; this must not happen. */
static bool added_fit(const Tok *t, const UnigramSpaces *s, Err *err) {
    for (int id = 0; id < t->n; id++)
        if (t->flags[id] & TOKEN_ADDED && !(t->flags[id] & TOKEN_CONTROL) &&
            (s->map || str_find(t->piece[id], S(" ")) >= 0 || str_find(t->piece[id], str_of(mark)) >= 0))
            return err_set(err, ERR_UNSUPPORTED, "added token %d is no special token: a GGUF of a Unigram with such a "
                           "normalizer would score it 0", id);
    return true;
}

static bool add_charmap(const CharMap *map, Model *m, Err *err) {
    enum { TYPE_ARRAY = 9, TYPE_U8 = 0 };
    uint64_t table = 4 * (uint64_t)map->n_units, len = 4 + table + map->text.n;
    Buf raw = {0};
    for (int i = 0; i < 4; i++) buf_putc(&raw, i ? 0 : TYPE_ARRAY);
    for (int i = 0; i < 4; i++) buf_putc(&raw, TYPE_U8);
    for (int i = 0; i < 8; i++) buf_putc(&raw, (char)(len >> (8 * i)));
    for (int i = 0; i < 4; i++) buf_putc(&raw, (char)(table >> (8 * i)));
    for (size_t k = 0; k < map->n_units; k++)
        for (int i = 0; i < 4; i++) buf_putc(&raw, (char)(map->unit[k] >> (8 * i)));
    buf_put_str(&raw, map->text);
    int64_t *ints = arena_new(&m->arena, (size_t)len, sizeof *ints); /* for readers of the model before it is written */
    for (size_t i = 0; i < (size_t)len; i++) ints[i] = (uint8_t)raw.data[16 + i];
    Meta v = {.type = META_ARRAY, .elem = META_INT, .len = (int64_t)len, .ints = ints};
    v.raw = copied(m, buf_view(&raw));
    buf_deinit(&raw);
    log_at(LOG_WARN, "the tokenizer's character map will be applied to its longest keys, as sentencepiece does; "
           "Hugging Face applies it to grapheme clusters and loses the marks behind a mapped character");
    return add(m, v, "tokenizer.ggml.precompiled_charsmap", err);
}

static bool add_unigram_scores(const Tok *t, int64_t rows, Model *m, Err *err) {
    double *score = arena_new(&m->arena, (size_t)rows, sizeof *score), lowest = 0;
    bool rounded = false;
    for (int64_t i = 0; i < rows; i++) {
        score[i] = i < t->n_scored ? t->score[i] : i < t->n ? SCORE_ADDED : SCORE_NONE;
        if (i >= t->n_scored || t->flags[i] & TOKEN_ADDED) continue;
        rounded = rounded || (double)(float)score[i] != score[i];
        lowest = fmin(lowest, score[i]);
    }
    if (fabs(lowest - 10 - t->unk_score) > 1e-3)
        return err_set(err, ERR_UNSUPPORTED, "the lowest score, %g, is a special token's, which does not count in a "
                       "GGUF", t->unk_score + 10);
    if (rounded) log_at(LOG_WARN, "the tokenizer's scores are rounded to f32: near ties may fall otherwise");
    Meta scores = {.type = META_ARRAY, .elem = META_FLOAT, .len = rows, .floats = score};
    return add(m, scores, "tokenizer.ggml.scores", err);
}

static bool export_unigram(const Tok *t, int64_t rows, Model *m, bool *nearly, Err *err) {
    UnigramSpaces s;
    *nearly = t->byte_fallback || t->verbatim; /* which is the unknown token in a GGUF; whose sums are f32 */
    if (t->bare && t->byte_fallback)
        return err_set(err, ERR_UNSUPPORTED, "a GGUF cannot express byte_fallback of a Unigram");
    if (t->unk < 0)
        return err_set(err, ERR_UNSUPPORTED, "the Unigram has no unk_id, which a GGUF would then take for 2");
    return unigram_spaces_fit(t, &s, err) && words_fit(t, err) && added_fit(t, &s, err) && roles_fit(t, -1, 1, err) &&
           decoding_fits(t, s.joined, err) && add_unigram_scores(t, rows, m, err) &&
           add(m, (Meta){.type = META_STR, .s = S("t5")}, "tokenizer.ggml.model", err) &&
           add(m, (Meta){.type = META_BOOL, .b = s.joined}, "tokenizer.ggml.add_space_prefix", err) &&
           add_own(t, *nearly, m, err) &&
           add(m, (Meta){.type = META_BOOL, .b = s.joined}, "tokenizer.ggml.remove_extra_whitespaces", err) &&
           add_id(m, "tokenizer.ggml.unknown_token_id", t->unk, err) && (!s.map || add_charmap(s.map, m, err)) &&
           add_tokens(t, rows, m, err) && add_roles(t, m, err);
}

/* ---- byte-level BPE */

/* GGUF has no normaliser here, and llama.cpp's converter drops NFC: it gets a key of our own. Bytes without a token
 * are left out. */
static bool bytes_alone_fit(const Tok *t, bool *nearly, Err *err) {
    for (int k = 0; k < t->norm.n; k++)
        if (t->norm.step[k].op != NORM_NFC)
            return err_set(err, ERR_UNSUPPORTED, "a GGUF cannot express the tokenizer's normalizer (step %d): of "
                           "byte-level BPE only NFC", k + 1);
    int without = 0;
    for (int b = 0; b < 256; b++) without += t->byte_id[b] < 0;
    *nearly = t->unk >= 0 && without; /* the unknown token; a GGUF leaves them out */
    if (t->norm.n) log_at(LOG_WARN, "the tokenizer's normalizer, NFC, gets the key " TOK_NFC_KEY ": GGUF has none");
    return true;
}

static bool export_bytes(const Tok *t, int64_t rows, Model *m, bool *nearly, Err *err) {
    const char *pre = pretok_name(&t->pretok, t->ignore_merges);
    bool own = !pre && t->pattern.n;
    if (own) {
        log_at(LOG_WARN, "the tokenizer's pattern gets the key " TOK_PATTERN_KEY
               ": other programs have their own of tekken");
        pre = "tekken";
    }
    if (!pre) return err_set(err, ERR_UNSUPPORTED, "the tokenizer's pre-tokeniser has no name in a GGUF");
    return bytes_alone_fit(t, nearly, err) &&
           add(m, (Meta){.type = META_STR, .s = S("gpt2")}, "tokenizer.ggml.model", err) &&
           add(m, (Meta){.type = META_STR, .s = str_of(pre)}, "tokenizer.ggml.pre", err) &&
           (!t->norm.n || add(m, (Meta){.type = META_BOOL, .b = true}, TOK_NFC_KEY, err)) &&
           (!own || add(m, (Meta){.type = META_STR, .s = copied(m, t->pattern)}, TOK_PATTERN_KEY, err)) &&
           add_tokens(t, rows, m, err) && add_merges(t, m, err) && add_roles(t, m, err);
}

/* Added tokens that look at, or take, the surrounding space, which GGUF cannot express. */
static bool has_wide_tokens(const Tok *t) {
    bool wide = false;
    for (int id = 0; id < t->n; id++) wide = wide || t->flags[id] & (TOKEN_LSTRIP | TOKEN_RSTRIP | TOKEN_SINGLE_WORD);
    return wide;
}

/* *nearly: other programs will read some texts otherwise. */
static bool export_keys(const Tok *t, int64_t rows, Model *m, bool *nearly, Err *err) {
    if (!affixes_fit(t, err)) return false;
    bool ok = t->kind == TOK_UNIGRAM ? export_unigram(t, rows, m, nearly, err)
              : t->byte_level        ? export_bytes(t, rows, m, nearly, err)
                                     : export_scored(t, rows, m, nearly, err);
    *nearly = *nearly || has_wide_tokens(t);
    return ok;
}

/* The whole tokenizer.json; if the keys cannot express the tokenizer at all, also its roles. */
static bool add_json(const Tok *t, Model *m, bool roles, Err *err) {
    Buf path = {0}, text = {0};
    buf_printf(&path, "%s/tokenizer.json", m->path);
    bool ok = file_read(buf_cstr(&path), TOK_MAX_JSON, &text, err) &&
              add(m, (Meta){.type = META_STR, .s = copied(m, buf_view(&text))}, TOK_JSON_KEY, err) &&
              (!roles || (add(m, (Meta){.type = META_STR, .s = S("none")}, "tokenizer.ggml.model", err) &&
                          add_roles(t, m, err)));
    buf_deinit(&path);
    buf_deinit(&text);
    return ok;
}

bool tok_export(const Tok *t, int64_t rows, Model *m, Err *err) {
    Err why = {0};
    bool nearly = false;
    if (rows < t->n)
        return err_set(err, ERR_FORMAT, "the tokenizer has %d tokens, the embedding %lld rows", t->n, (long long)rows);
    bool ok = export_keys(t, rows, m, &nearly, &why);
    if (ok && !nearly) return true;
    if (ok && t->bare) {
        log_at(LOG_WARN, "GGUF's own keys say sentencepiece only nearly (other programs put a space behind special "
               "tokens, too): the key " TOK_SPM_KEY " is ours");
        return true;
    }
    if (m->kind != MODEL_HF || t->bare || (!ok && why.code != ERR_UNSUPPORTED))
        return err_set(err, ok ? ERR_UNSUPPORTED : why.code, "%s", ok ? "a GGUF's keys say the tokenizer only nearly"
                                                                      : why.msg);
    if (ok) log_at(LOG_WARN, "GGUF's own keys say the tokenizer only nearly: its tokenizer.json goes along");
    else log_at(LOG_WARN, "the tokenizer goes along as its tokenizer.json alone, which few programs read: %s", why.msg);
    return add_json(t, m, !ok, err);
}
