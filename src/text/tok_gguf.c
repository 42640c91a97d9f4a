/* Tok from GGUF metadata (tokenizer.ggml.*). Defaults follow llama.cpp's. The pieces stay in the model. */
#include "base/log.h"
#include "text/tok_impl.h"

#include <ctype.h>

/* Token types of GGUF. */
enum { TYPE_NORMAL = 1, TYPE_UNKNOWN = 2, TYPE_CONTROL = 3, TYPE_USER_DEFINED = 4, TYPE_BYTE = 6 };

/* The tokenizers of GGUF (tokenizer.ggml.model) with llama.cpp's defaults. */
typedef struct GgufKind {
    const char *name;
    TokKind kind;
    bool byte_level, add_bos, add_eos;
    int32_t bos, eos, unk;
    const char *pre; /* the pre-tokeniser that it implies, whatever the file says */
} GgufKind;

static const GgufKind kinds[] = {
    {"gpt2", TOK_BPE, true, false, false, -1, -1, -1, NULL},
    {"llama", TOK_SCORED_BPE, false, true, false, 1, 2, 0, NULL},
    {"t5", TOK_UNIGRAM, false, false, true, -1, 1, 2, NULL},
    {"gemma4", TOK_BPE, false, true, false, -1, -1, -1, "gemma4"},
};
enum { KINDS = sizeof kinds / sizeof *kinds };

static const GgufKind *find_kind(Str name, Err *err) {
    for (int i = 0; i < KINDS; i++)
        if (str_eq(str_of(kinds[i].name), name)) return &kinds[i];
    err_set(err, ERR_UNSUPPORTED, "gguf: tokenizer '%.*s' is not supported; supported: gpt2, llama, t5, gemma4",
            (int)(name.n < 60 ? name.n : 60), name.p);
    return NULL;
}

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

/* Scores, for pieces that have them; the default is 0, as in llama.cpp. The price of an unknown character of Unigram
 * is known after the lowest score of the normal pieces. */
static bool read_scores(Tok *t, const Model *m, const Meta *types, Err *err) {
    const Meta *scores = model_meta(m, "tokenizer.ggml.scores");
    float lowest = 0;
    if (scores && (scores->type != META_ARRAY || (scores->elem != META_FLOAT && scores->elem != META_INT) ||
                   scores->len != t->n))
        return err_set(err, ERR_FORMAT, "gguf: 'tokenizer.ggml.scores' is not an array of %d numbers", t->n);
    for (int32_t id = 0; id < t->n; id++) {
        double score = !scores ? 0 : scores->elem == META_FLOAT ? scores->floats[id] : (double)scores->ints[id];
        int64_t type = types ? types->ints[id] : TYPE_NORMAL;
        if (type == TYPE_NORMAL && score < lowest) lowest = (float)score;
        if (t->kind == TOK_UNIGRAM && type == TYPE_USER_DEFINED) score = 0;
        if (!tok_put_score(t, id, score, err)) return err_prefix(err, "gguf");
    }
    t->unk_score = lowest - 10.0f;
    return true;
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
    for (int64_t i = 0; types && i < tokens->len; i++)
        if (types->ints[i] == TYPE_BYTE && tok_byte_piece(tokens->strs[i]) >= 0) t->flags[i] |= TOKEN_BYTE;
    return t->kind == TOK_BPE || read_scores(t, m, types, err);
}

static bool read_merges(Tok *t, const Model *m, Err *err) {
    const Meta *merges = array(m, "tokenizer.ggml.merges", META_STR, err);
    if (!merges) return false;
    if (merges->len > TOK_MAX_IDS) return err_set(err, ERR_LIMIT, "gguf: %lld merges", (long long)merges->len);
    pairs_init(&t->pairs, (size_t)merges->len);
    for (int64_t i = 0; i < merges->len; i++) {
        Str s = merges->strs[i];
        ptrdiff_t space = s.n ? str_find(str_from(s, 1), S(" ")) + 1 : 0; /* a piece is never empty */
        if (space < 1) return err_set(err, ERR_FORMAT, "gguf: merge %lld is not two pieces", (long long)i);
        if (!tok_put_merge(t, (int32_t)i, (Str){s.p, (size_t)space}, str_from(s, (size_t)space + 1), err))
            return err_prefix(err, "gguf");
    }
    return true;
}

/* An invalid id stands for no token, or for the default of this kind of tokenizer: a file that has one is usable. */
static bool read_id(const Tok *t, const Model *m, const char *key, int32_t *id, Err *err) {
    int64_t value = -1;
    if (*id >= t->n) *id = -1;
    if (!model_int(m, key, INT64_MIN, INT64_MAX, &value, err)) return false;
    if (value >= 0 && value < t->n) *id = (int32_t)value;
    else if (model_meta(m, key))
        log_at(LOG_WARN, "gguf: '%s' is %lld, of %d tokens: it is left out", key, (long long)value, t->n);
    return true;
}

/* The ids that the file names, if they are valid; roles that it does not name are found by the text of tokens. */
static void read_fim(Tok *t, const Model *m) {
    static const char *const keys[FIM_COUNT][2] = {
        [FIM_PRE] = {"tokenizer.ggml.fim_pre_token_id", "tokenizer.ggml.prefix_token_id"},
        [FIM_SUF] = {"tokenizer.ggml.fim_suf_token_id", "tokenizer.ggml.suffix_token_id"},
        [FIM_MID] = {"tokenizer.ggml.fim_mid_token_id", "tokenizer.ggml.middle_token_id"},
        [FIM_PAD] = {"tokenizer.ggml.fim_pad_token_id"},
        [FIM_REP] = {"tokenizer.ggml.fim_rep_token_id"},
        [FIM_SEP] = {"tokenizer.ggml.fim_sep_token_id"},
    };
    for (int k = 0; k < FIM_COUNT; k++)
        for (int i = 0; i < 2 && keys[k][i]; i++)
            if (t->fim[k] < 0 && !read_id(t, m, keys[k][i], &t->fim[k], NULL)) t->fim[k] = -1;
}

/* Tokens that llama.cpp treats as control tokens because of their text, whatever type the file gives them; those for
 * filling in only if the file does not name them. */
static void find_control(Tok *t) {
    bool plain_s = tok_find(t, S("<|tool_response>")) >= 0 || tok_find(t, S("<|plamo:eos|>")) >= 0;
    for (int k = 0; tok_end_marker(k); k++) {
        Str text = str_of(tok_end_marker(k));
        int32_t id = tok_find(t, text);
        if (id >= 0 && !(plain_s && str_eq(text, S("</s>")))) t->flags[id] |= TOKEN_ADDED | TOKEN_CONTROL;
    }
    for (int k = 0; k < FIM_COUNT; k++) {
        if (t->fim[k] < 0) {
            t->fim[k] = tok_find_fim(t, (TokFim)k);
            if (t->fim[k] >= 0) t->flags[t->fim[k]] |= TOKEN_ADDED | TOKEN_CONTROL;
        }
        if (k >= FIM_PAD) tok_set_eog(t, t->fim[k]);
    }
}

/* Phi-3's special tokens take the white space behind them; in a GGUF only the model's name tells. */
static void find_stripping(Tok *t, const Model *m) {
    Str name = {0};
    char lower[64];
    if (!model_str(m, "general.name", &name, NULL) || !name.n) return;
    size_t n = name.n < sizeof lower ? name.n : sizeof lower;
    for (size_t i = 0; i < n; i++) lower[i] = (char)tolower((unsigned char)name.p[i]);
    if (str_find((Str){lower, n}, S("phi-3")) < 0 && str_find((Str){lower, n}, S("phi3")) < 0) return;
    for (int32_t id = 0; id < t->n; id++) {
        Str text = t->piece[id];
        bool keeps = str_eq(text, S("<unk>")) || str_eq(text, S("<s>")) || str_eq(text, S("<|endoftext|>"));
        if (t->flags[id] & TOKEN_ADDED && !keeps) t->flags[id] |= TOKEN_RSTRIP;
    }
}

/* Ollama's list of all tokens that end a generation. */
static void read_end_ids(Tok *t, const Model *m) {
    const Meta *ids = model_meta(m, "tokenizer.ggml.eos_token_ids");
    for (int64_t i = 0; ids && ids->type == META_ARRAY && ids->elem == META_INT && i < ids->len; i++)
        if (ids->ints[i] >= 0 && ids->ints[i] < t->n) tok_set_eog(t, (int32_t)ids->ints[i]);
}

/* What templates see: the tokens whose ids the file names. */
static void read_names(Tok *t, const Model *m) {
    static const struct {
        const char *name, *key;
    } more[] = {{"unk_token", "tokenizer.ggml.unknown_token_id"},
                {"sep_token", "tokenizer.ggml.seperator_token_id"}, /* GGUF's spelling */
                {"pad_token", "tokenizer.ggml.padding_token_id"},
                {"cls_token", "tokenizer.ggml.cls_token_id"},
                {"mask_token", "tokenizer.ggml.mask_token_id"}};
    tok_put_name(t, (TokName){S("bos_token"), {0}, t->bos});
    tok_put_name(t, (TokName){S("eos_token"), {0}, t->eos});
    for (size_t k = 0; k < sizeof more / sizeof *more; k++) {
        int32_t id = -1;
        if (read_id(t, m, more[k].key, &id, NULL)) tok_put_name(t, (TokName){str_of(more[k].name), {0}, id});
    }
}

/* The tokens of roles, and the templates. */
static bool read_named(Tok *t, const Model *m, Err *err) {
    int32_t eot = -1, eom = -1;
    if (!read_id(t, m, "tokenizer.ggml.bos_token_id", &t->bos, err) ||
        !read_id(t, m, "tokenizer.ggml.eos_token_id", &t->eos, err) ||
        !read_id(t, m, "tokenizer.ggml.eot_token_id", &eot, err) ||
        !read_id(t, m, "tokenizer.ggml.eom_token_id", &eom, err) ||
        !model_str(m, "tokenizer.chat_template", &t->chat_template, err) ||
        !model_str(m, "tokenizer.chat_template.tool_use", &t->tool_template, err))
        return false;
    tok_set_eog(t, eot);
    tok_set_eog(t, eom);
    read_end_ids(t, m);
    read_names(t, m);
    return true;
}

static bool read_roles(Tok *t, const Model *m, bool add_bos, bool add_eos, Err *err) {
    bool bos_wanted = model_meta(m, "tokenizer.ggml.add_bos_token");
    if (!read_named(t, m, err) || !read_id(t, m, "tokenizer.ggml.unknown_token_id", &t->unk, err) ||
        !model_bool(m, "tokenizer.ggml.add_bos_token", &add_bos, err) ||
        !model_bool(m, "tokenizer.ggml.add_eos_token", &add_eos, err))
        return false;
    bool no_bos = bos_wanted && add_bos && t->bos < 0 && !model_meta(m, "tokenizer.ggml.bos_token_id");
    bool no_eos = add_eos && t->eos < 0 && !model_meta(m, "tokenizer.ggml.eos_token_id");
    if (no_bos || no_eos)
        return err_set(err, ERR_FORMAT, "gguf: the tokenizer adds a %s token and has none", no_bos ? "BOS" : "EOS");
    if (add_bos && t->bos >= 0) t->prefix[t->n_prefix++] = t->bos;
    if (add_eos && t->eos >= 0) t->suffix[t->n_suffix++] = t->eos;
    if (t->kind == TOK_BPE) t->unk = -1; /* llama.cpp leaves out bytes that have no token */
    return true;
}

/* The character map of Unigram: an array of bytes, which the Model holds as integers. */
static bool read_charmap(Tok *t, const Model *m, NormStep *step, Err *err) {
    const char *key = "tokenizer.ggml.precompiled_charsmap";
    const Meta *bytes = array(m, key, META_INT, err);
    if (!bytes) return false;
    char *copy = arena_new(&t->arena, (size_t)bytes->len, 1);
    for (int64_t i = 0; i < bytes->len; i++) copy[i] = (char)(bytes->ints[i] & 255);
    return charmap_read(&step->map, (Str){copy, (size_t)bytes->len},
                        arena_new(&t->arena, (size_t)bytes->len / 4 + 1, 4), err) || err_prefix(err, "gguf");
}

static bool space_to_mark(Tok *t, Err *err) {
    NormStep *step = norm_add(&t->norm, NORM_REPLACE, err);
    if (!step) return false;
    step->from = S(" ");
    step->to = t->space_mark;
    return true;
}

static bool has_charmap(const Model *m) { return model_meta(m, "tokenizer.ggml.precompiled_charsmap"); }

/* What sentencepiece does if the file says that the tokenizer is its own model: all in one step. */
static bool read_sentencepiece(Tok *t, const Model *m, bool prefix, bool merge, Err *err) {
    NormStep *step = norm_add(&t->norm, NORM_SENTENCEPIECE, err);
    if (!step) return false;
    step->prefix = prefix;
    step->left = merge;
    step->to = t->space_mark;
    t->single_sums = true;
    return !has_charmap(m) || read_charmap(t, m, step, err);
}

/* What sentencepiece does to spaces, in its settings as GGUF has them. */
static bool read_spaces(Tok *t, const Model *m, Err *err) {
    bool prefix = t->kind == TOK_SCORED_BPE, merge = false, own = false;
    if (!model_bool(m, "tokenizer.ggml.add_space_prefix", &prefix, err) || !model_bool(m, TOK_SPM_KEY, &own, err) ||
        !model_bool(m, "tokenizer.ggml.remove_extra_whitespaces", &merge, err))
        return false;
    t->strip = prefix;
    if (own) return read_sentencepiece(t, m, prefix, merge && t->kind == TOK_UNIGRAM, err);
    if (t->kind == TOK_UNIGRAM) {
        NormStep *step = has_charmap(m) ? norm_add(&t->norm, NORM_LONGEST, err) : NULL;
        if (has_charmap(m) && !(step && read_charmap(t, m, step, err))) return false;
        step = norm_add(&t->norm, NORM_SPACES, err);
        if (!step) return false;
        step->left = merge;
        step->prefix = prefix;
        return true;
    }
    if (prefix) {
        NormStep *step = norm_add(&t->norm, NORM_PREPEND, err);
        if (!step) return false;
        step->to = t->space_mark;
    }
    return space_to_mark(t, err);
}

static bool read_pre(Tok *t, const Model *m, const char *implied, bool *add_bos, Err *err) {
    Str pre = implied ? str_of(implied) : (Str){0};
    if (!implied && !model_str(m, "tokenizer.ggml.pre", &pre, err)) return false;
    if (!pre.p) {
        log_at(LOG_WARN, "gguf: 'tokenizer.ggml.pre' is missing: using 'default', as llama.cpp does");
        pre = S("default");
    }
    const PretokRow *row = pretok_row(pre, err);
    if (!row || !model_str(m, TOK_PATTERN_KEY, &t->pattern, err)) return err_prefix(err, "gguf");
    if (t->pattern.n ? !pretok_add_pattern(&t->pretok, t->pattern, false, err) : !pretok_add_row(&t->pretok, row, err))
        return err_prefix(err, "gguf");
    bool nfc = false;
    t->ignore_merges = row->ignore_merges;
    *add_bos = row->add_bos;
    if (!model_bool(m, TOK_NFC_KEY, &nfc, err) || (nfc && !norm_add(&t->norm, NORM_NFC, err))) return false;
    if (!str_eq(pre, S("gemma4"))) return true;
    t->byte_level = false;
    t->byte_fallback = t->some_bytes = true;
    t->space_mark = S("\xe2\x96\x81");
    return space_to_mark(t, err);
}

/* A tokenizer.json says everything except the roles. */
static bool read_json(Tok *t, const Model *m, Str json, Err *err) {
    if (json.n > TOK_MAX_JSON) return err_set(err, ERR_LIMIT, "gguf: a tokenizer.json of %zu bytes", json.n);
    if (!tok_read_json(t, json, "gguf: " TOK_JSON_KEY, err) || !read_named(t, m, err)) return false;
    read_fim(t, m);
    for (int k = 0; k < 2; k++) {
        int32_t id = k ? t->eos : t->bos;
        if (id >= 0 && t->flags[id] & TOKEN_ADDED) t->flags[id] |= TOKEN_CONTROL;
    }
    return true;
}

bool tok_read_gguf(Tok *t, const Model *m, Err *err) {
    Str name = {0}, json = {0};
    if (!model_str(m, TOK_JSON_KEY, &json, err)) return false;
    if (json.p) return read_json(t, m, json, err);
    if (!model_str(m, "tokenizer.ggml.model", &name, err)) return false;
    if (!name.p) return err_set(err, ERR_FORMAT, "gguf: 'tokenizer.ggml.model' is missing");
    const GgufKind *kind = find_kind(name, err);
    if (!kind) return false;
    bool add_bos = kind->add_bos;
    t->kind = kind->kind;
    t->byte_level = kind->byte_level;
    t->bos = kind->bos;
    t->eos = kind->eos;
    t->unk = kind->unk;
    if (t->kind == TOK_BPE) {
        if (!read_pre(t, m, kind->pre, &add_bos, err)) return false;
    } else {
        t->space_mark = S("\xe2\x96\x81");
        t->byte_fallback = t->some_bytes = t->kind == TOK_SCORED_BPE;
        if (!read_spaces(t, m, err)) return false;
    }
    if (!read_tokens(t, m, err)) return false;
    read_fim(t, m);
    find_control(t);
    find_stripping(t, m);
    return (t->kind != TOK_BPE || read_merges(t, m, err)) && read_roles(t, m, add_bos, kind->add_eos, err);
}
