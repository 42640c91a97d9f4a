/* normalizer, pre_tokenizer, post_processor and decoder of a tokenizer.json (see hf_parts.h). Oracle: Hugging Face
 * tokenizers; defaults of missing keys are theirs. */
#include "text/hf_parts.h"

#include <limits.h>
#include <string.h>

enum { MAX_DEPTH = 4, MAX_DECODERS = 16 };

#define WORD_OR_SIGNS "\\p{=rustword}+|[^\\p{=rustword}\\s]+"
#define MARK "\xe2\x96\x81"
#define PUNCTUATION "\\p{=punctuation8}"

bool hf_is_type(const json_t *v, const char *type) {
    return str_eq(js_str(json_object_get(v, "type")), str_of(type));
}

const json_t *hf_get(const json_t *object, const char *key) {
    const json_t *v = json_object_get(object, key);
    return json_is_null(v) ? NULL : v;
}

Str hf_copied(Tok *t, const json_t *string) {
    Str s = js_str(string);
    return (Str){arena_strdup(&t->arena, s.p, s.n), s.n};
}

bool hf_unsupported(const json_t *part, const char *what, Err *err) {
    Str type = js_str(json_object_get(part, "type"));
    return err_set(err, ERR_UNSUPPORTED, "%s '%.*s' is not supported", what, (int)(type.n < 60 ? type.n : 60),
                   type.p ? type.p : "");
}

/* A boolean key that is true if it is missing. */
static bool is_true_or_absent(const json_t *part, const char *key) {
    const json_t *v = hf_get(part, key);
    return !v || json_is_true(v);
}

/* A literal as a pattern. */
static void put_literal(Buf *out, Str s) {
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if ((uint8_t)c < 0x80 && c > ' ' && strchr("\\^$.|?*+()[]{}#-&~", c)) buf_putc(out, '\\');
        buf_putc(out, c);
    }
}

/* {"String": s} or {"Regex": s}; the result lives as long as the tokenizer.json, *regex says which it is. */
static bool read_pattern(const json_t *part, const char *what, Str *s, bool *regex, Err *err) {
    const json_t *pattern = json_object_get(part, "pattern");
    *regex = json_object_get(pattern, "Regex");
    *s = json_is_string(pattern) ? js_str(pattern) : js_str(json_object_get(pattern, *regex ? "Regex" : "String"));
    return s->n || err_set(err, ERR_UNSUPPORTED, "%s without a String or Regex pattern is not supported", what);
}

/* ---- normalizer ---- */

bool hf_base64(Str s, Buf *out) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    uint32_t bits = 0, n = 0;
    for (size_t i = 0; i < s.n && s.p[i] != '='; i++) {
        const char *digit = memchr(digits, s.p[i], 64);
        if (!digit) return false;
        bits = (bits << 6 | (uint32_t)(digit - digits)) & 0xffffff;
        if (++n % 4 != 1) buf_putc(out, (char)(bits >> (6 - 2 * ((n - 1) % 4))));
    }
    return true;
}

static bool read_charmap(Tok *t, NormStep *step, const json_t *part, Err *err) {
    Buf bytes = {0};
    bool ok = hf_base64(js_str(json_object_get(part, "precompiled_charsmap")), &bytes) ||
              err_set(err, ERR_FORMAT, "precompiled_charsmap is not in base64");
    Str copy = {arena_strdup(&t->arena, bytes.data, bytes.len), bytes.len};
    ok = ok && charmap_read(&step->map, copy, arena_new(&t->arena, bytes.len / 4 + 1, 4), err);
    buf_deinit(&bytes);
    return ok;
}

static bool read_replace(Tok *t, NormStep *step, const json_t *part, Err *err) {
    Str pattern;
    bool regex;
    if (!read_pattern(part, "normalizer Replace", &pattern, &regex, err)) return false;
    step->to = hf_copied(t, json_object_get(part, "content"));
    if (!step->to.p) return err_set(err, ERR_FORMAT, "normalizer Replace has no content");
    if (regex) {
        step->op = NORM_REGEX;
        step->joins_spaces = str_eq(pattern, S(" {2,}")) && (str_eq(step->to, S(" ")) || str_eq(step->to, S(MARK)));
        return regex_open(&step->regex, pattern, false, err) || err_prefix(err, "normalizer");
    }
    step->from = (Str){arena_strdup(&t->arena, pattern.p, pattern.n), pattern.n};
    return true;
}

static bool read_normalizer(Tok *t, const json_t *part, int depth, Err *err) {
    static const struct {
        const char *type;
        NormOp op;
    } ops[] = {{"NFC", NORM_NFC}, {"NFD", NORM_NFD}, {"NFKC", NORM_NFKC}, {"NFKD", NORM_NFKD},
               {"Lowercase", NORM_LOWERCASE}, {"Nmt", NORM_NMT}, {"StripAccents", NORM_STRIP_ACCENTS},
               {"Strip", NORM_STRIP}, {"Prepend", NORM_PREPEND}, {"Replace", NORM_REPLACE},
               {"Precompiled", NORM_GRAPHEMES}};
    size_t i, k = 0;
    json_t *v;
    if (!part) return true;
    if (hf_is_type(part, "Sequence") && depth < MAX_DEPTH) {
        json_array_foreach(json_object_get(part, "normalizers"), i, v)
            if (!read_normalizer(t, v, depth + 1, err)) return false;
        return true;
    }
    while (k < sizeof ops / sizeof *ops && !hf_is_type(part, ops[k].type)) k++;
    if (k == sizeof ops / sizeof *ops) return hf_unsupported(part, "normalizer", err);
    if (ops[k].op == NORM_GRAPHEMES && !hf_get(part, "precompiled_charsmap")) return true;
    NormStep *step = norm_add(&t->norm, ops[k].op, err);
    if (!step) return false;
    step->left = is_true_or_absent(part, "strip_left");
    step->right = is_true_or_absent(part, "strip_right");
    if (step->op == NORM_PREPEND) step->to = hf_copied(t, json_object_get(part, "prepend"));
    if (step->op == NORM_REPLACE) return read_replace(t, step, part, err);
    return step->op != NORM_GRAPHEMES || read_charmap(t, step, part, err);
}

/* ---- pre_tokenizer ---- */

static bool read_behavior(PretokStep *step, const json_t *part, Err *err) {
    static const char *const names[] = {
        [ISOLATED] = "Isolated", [REMOVED] = "Removed", [MERGED_WITH_PREVIOUS] = "MergedWithPrevious",
        [MERGED_WITH_NEXT] = "MergedWithNext", [CONTIGUOUS] = "Contiguous"};
    const json_t *v = hf_get(part, "behavior");
    Str name = v ? js_str(v) : S("Isolated");
    for (int k = 0; k < 5; k++)
        if (str_eq(name, str_of(names[k]))) {
            step->behavior = (Behavior)k;
            return true;
        }
    return err_set(err, ERR_UNSUPPORTED, "a pre-tokeniser with behavior '%.*s' is not supported",
                   (int)(name.n < 40 ? name.n : 40), name.p ? name.p : "");
}

static bool read_split(Tok *t, const json_t *part, Err *err) {
    Buf literal = {0};
    Str pattern;
    bool regex;
    if (!read_pattern(part, "pre-tokeniser Split", &pattern, &regex, err)) return false;
    bool at_spaces = !regex && str_eq(pattern, S(" "));
    if (!regex) {
        put_literal(&literal, pattern);
        pattern = buf_view(&literal);
    }
    PretokStep *step = pretok_add_pattern(&t->pretok, pattern, !regex, err);
    buf_deinit(&literal);
    if (step) step->invert = json_is_true(hf_get(part, "invert"));
    if (step) step->at_spaces = at_spaces && !step->invert;
    return step && read_behavior(step, part, err);
}

static bool set_mark(PretokStep *step, Str mark, Err *err) {
    size_t n = 0;
    if (mark.n) utf8_next(mark, &n);
    if (!n || n != mark.n) return err_set(err, ERR_FORMAT, "Metaspace: the replacement is not one character");
    memcpy(step->mark, mark.p, mark.n);
    return true;
}

static PrefixScheme read_scheme(const json_t *part) {
    Str scheme = js_str(hf_get(part, "prepend_scheme"));
    if (str_eq(scheme, S("never")) || !is_true_or_absent(part, "add_prefix_space")) return PREFIX_NEVER;
    return str_eq(scheme, S("first")) ? PREFIX_FIRST : PREFIX_ALWAYS;
}

static bool read_metaspace(Tok *t, const json_t *part, Err *err) {
    Buf literal = {0};
    put_literal(&literal, js_str(hf_get(part, "replacement")));
    PretokStep *step = is_true_or_absent(part, "split")
                           ? pretok_add_pattern(&t->pretok, buf_view(&literal), true, err)
                           : pretok_add(&t->pretok, err);
    buf_deinit(&literal);
    if (!step) return false;
    step->behavior = MERGED_WITH_NEXT;
    step->spaces_to_mark = true;
    step->prefix = read_scheme(part);
    return set_mark(step, js_str(hf_get(part, "replacement")), err);
}

static bool read_byte_level(Tok *t, const json_t *part, Err *err) {
    bool regex = is_true_or_absent(part, "use_regex"), prefix = json_is_true(hf_get(part, "add_prefix_space"));
    const PretokRow *row = pretok_row(S("gpt-2"), err);
    t->byte_level = true;
    if (!regex && !prefix) return true;
    PretokStep *step = regex ? pretok_add_pattern(&t->pretok, str_of(row->pattern[0]), true, err)
                             : pretok_add(&t->pretok, err);
    if (!step) return false;
    step->prefix = prefix ? PREFIX_ALWAYS : PREFIX_NEVER;
    return set_mark(step, S(" "), err);
}

static bool add_removed(Tok *t, Str pattern, bool invert, Err *err) {
    PretokStep *step = pretok_add_pattern(&t->pretok, pattern, true, err);
    if (!step) return false;
    step->behavior = REMOVED;
    step->invert = invert;
    step->at_white_space = str_eq(pattern, S("\\s"));
    return true;
}

static bool read_delimiter(Tok *t, const json_t *part, Err *err) {
    Buf literal = {0};
    put_literal(&literal, js_str(hf_get(part, "delimiter")));
    bool ok = add_removed(t, buf_view(&literal), false, err);
    buf_deinit(&literal);
    return ok;
}

static bool read_pre_tokenizer(Tok *t, const json_t *part, int depth, Err *err) {
    size_t i;
    json_t *v;
    if (!part) return true;
    if (hf_is_type(part, "Sequence") && depth < MAX_DEPTH) {
        json_array_foreach(json_object_get(part, "pretokenizers"), i, v)
            if (!read_pre_tokenizer(t, v, depth + 1, err)) return false;
        return true;
    }
    /* ByteLevel changes the text to its alphabet, which is done at the very end here. */
    if (t->byte_level) return err_set(err, ERR_UNSUPPORTED, "a pre-tokeniser after ByteLevel is not supported");
    if (hf_is_type(part, "Split")) return read_split(t, part, err);
    if (hf_is_type(part, "ByteLevel")) return read_byte_level(t, part, err);
    if (hf_is_type(part, "Metaspace")) return read_metaspace(t, part, err);
    if (hf_is_type(part, "Digits")) {
        bool single = json_is_true(hf_get(part, "individual_digits"));
        return pretok_add_pattern(&t->pretok, single ? S("\\p{=number17}") : S("\\p{=number17}+"), true, err);
    }
    if (hf_is_type(part, "Whitespace")) return add_removed(t, S(WORD_OR_SIGNS), true, err);
    if (hf_is_type(part, "WhitespaceSplit")) return add_removed(t, S("\\s"), false, err);
    if (hf_is_type(part, "CharDelimiterSplit")) return read_delimiter(t, part, err);
    if (hf_is_type(part, "Punctuation")) {
        PretokStep *step = pretok_add_pattern(&t->pretok, S(PUNCTUATION), true, err);
        return step && read_behavior(step, part, err);
    }
    if (hf_is_type(part, "BertPreTokenizer"))
        return add_removed(t, S("\\s"), false, err) && pretok_add_pattern(&t->pretok, S(PUNCTUATION), true, err);
    return hf_unsupported(part, "pre-tokeniser", err);
}

/* ---- post_processor ---- */

static bool add_affix(Tok *t, const json_t *id, bool behind, Err *err) {
    int *n = behind ? &t->n_suffix : &t->n_prefix;
    json_int_t value = json_is_integer(id) ? json_integer_value(id) : -1;
    if (value < 0 || value >= t->n)
        return err_set(err, ERR_FORMAT, "post-processor: token id %lld of a vocabulary of %d", (long long)value, t->n);
    if (*n == TOK_MAX_AFFIX)
        return err_set(err, ERR_LIMIT, "post-processor: more than %d special tokens", TOK_MAX_AFFIX);
    (behind ? t->suffix : t->prefix)[(*n)++] = (int32_t)value;
    return true;
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
        json_array_foreach(json_object_get(row, "ids"), k, id)
            if (!add_affix(t, id, behind, err)) return false;
    }
    return behind || err_set(err, ERR_FORMAT, "post-processor: the template has no place for the text");
}

static bool read_post_processor(Tok *t, const json_t *part, int depth, Err *err) {
    size_t i;
    json_t *v;
    if (!part || hf_is_type(part, "ByteLevel")) return true; /* ByteLevel only trims offsets */
    if (hf_is_type(part, "TemplateProcessing")) return read_template(t, part, err);
    if (hf_is_type(part, "RobertaProcessing") || hf_is_type(part, "BertProcessing")) /* [token, id] */
        return add_affix(t, json_array_get(json_object_get(part, "cls"), 1), false, err) &&
               add_affix(t, json_array_get(json_object_get(part, "sep"), 1), true, err);
    if (!hf_is_type(part, "Sequence") || depth == MAX_DEPTH) return hf_unsupported(part, "post-processor", err);
    json_array_foreach(json_object_get(part, "processors"), i, v)
        if (!read_post_processor(t, v, depth + 1, err)) return false;
    return true;
}

/* ---- decoder ---- */

typedef enum DecodeOp {
    DECODE_BYTE_LEVEL, DECODE_REPLACE, DECODE_METASPACE, DECODE_BYTE_FALLBACK, DECODE_STRIP
} DecodeOp;

/* The steps for single pieces. After Fuse there is only one thing left to do: to strip the front of the whole text. */
typedef struct Decoder {
    struct {
        DecodeOp op;
        Str from, to;
        int start, stop;
    } step[MAX_DECODERS];
    int n;
    bool fused;
    bool first; /* the first token of a text loses its space marks */
} Decoder;

/* A step after ByteFallback would also see the text that bytes became. */
static bool meets_bytes(const Decoder *d, Str content, Err *err) {
    bool bytes = false;
    for (int k = 0; k < d->n; k++) bytes = bytes || d->step[k].op == DECODE_BYTE_FALLBACK;
    if (!bytes || !content.n || (uint8_t)content.p[0] >= 0x80) return false;
    err_set(err, ERR_UNSUPPORTED, "a decoder for '%.*s' between ByteFallback and Fuse is not supported",
            (int)(content.n < 40 ? content.n : 40), content.p);
    return true;
}

static bool read_strip(Tok *t, Decoder *d, const json_t *part, Err *err) {
    json_int_t start = json_integer_value(hf_get(part, "start")), stop = json_integer_value(hf_get(part, "stop"));
    Str content = js_str(hf_get(part, "content"));
    if (start < 0 || start > INT_MAX || stop < 0 || stop > INT_MAX || !content.n)
        return err_set(err, ERR_FORMAT, "decoder Strip: start %lld, stop %lld", (long long)start, (long long)stop);
    if (!d->fused) {
        if (meets_bytes(d, content, err)) return false;
        d->step[d->n].op = DECODE_STRIP;
        d->step[d->n].from = content;
        d->step[d->n].start = (int)start;
        d->step[d->n++].stop = (int)stop;
        return true;
    }
    if (stop || !str_eq(content, S(" ")))
        return err_set(err, ERR_UNSUPPORTED, "a decoder Strip of the end of the text is not supported");
    if (d->first)
        return err_set(err, ERR_UNSUPPORTED, "a decoder Strip behind Metaspace and Fuse is not supported");
    t->strip = (int)start;
    return true;
}

static bool read_decoder(Tok *t, Decoder *d, const json_t *part, int depth, Err *err) {
    size_t i;
    json_t *v;
    bool regex = false;
    if (hf_is_type(part, "Sequence") && depth < MAX_DEPTH) {
        json_array_foreach(json_object_get(part, "decoders"), i, v)
            if (!read_decoder(t, d, v, depth + 1, err)) return false;
        return true;
    }
    if (hf_is_type(part, "Fuse")) {
        d->fused = true;
        return true;
    }
    if (d->n == MAX_DECODERS) return err_set(err, ERR_LIMIT, "more than %d decoders", MAX_DECODERS);
    if (hf_is_type(part, "Strip")) return read_strip(t, d, part, err);
    if (d->fused) return err_set(err, ERR_UNSUPPORTED, "a decoder other than Strip after Fuse is not supported");
    if (hf_is_type(part, "ByteLevel")) {
        d->step[d->n].op = DECODE_BYTE_LEVEL;
        d->fused = true; /* it joins the pieces that it decodes */
    } else if (hf_is_type(part, "ByteFallback")) {
        d->step[d->n].op = DECODE_BYTE_FALLBACK;
    } else if (hf_is_type(part, "Replace")) {
        d->step[d->n].op = DECODE_REPLACE;
        if (!read_pattern(part, "decoder Replace", &d->step[d->n].from, &regex, err)) return false;
        if (regex) return err_set(err, ERR_UNSUPPORTED, "a decoder Replace with a Regex is not supported");
        if (meets_bytes(d, d->step[d->n].from, err)) return false;
        d->step[d->n].to = js_str(json_object_get(part, "content"));
    } else if (hf_is_type(part, "Metaspace")) {
        bool strips = read_scheme(part) != PREFIX_NEVER;
        d->step[d->n].op = strips ? DECODE_METASPACE : DECODE_REPLACE;
        d->step[d->n].from = js_str(hf_get(part, "replacement"));
        d->step[d->n].to = S(" ");
        if (!d->step[d->n].from.n) return err_set(err, ERR_FORMAT, "decoder Metaspace has no replacement");
        d->first = d->first || strips;
    } else {
        return hf_unsupported(part, "decoder", err);
    }
    d->n++;
    return true;
}

static void replace(Buf *out, Str s, Str from, Str to) {
    size_t i = 0;
    for (ptrdiff_t at; (at = str_find(str_from(s, i), from)) >= 0; i += (size_t)at + from.n) {
        buf_put(out, s.p + i, (size_t)at);
        buf_put_str(out, to);
    }
    buf_put_str(out, str_from(s, i));
}

/* Strips content at most `start` times from the front and `stop` times from the end. */
static Str stripped(Str s, Str content, int start, int stop) {
    for (; start && str_starts(s, content); start--) s = str_from(s, content.n);
    for (; stop && str_ends(s, content); stop--) s.n -= content.n;
    return s;
}

static void byte_level(Buf *out, Str s) {
    size_t before = out->len;
    for (size_t i = 0; i < s.n;) {
        int byte = byte_level_byte(utf8_next(s, &i));
        if (byte < 0) { /* then none is */
            out->len = before;
            buf_put_str(out, s);
            return;
        }
        buf_putc(out, (char)byte);
    }
}

/* The text of a token before it is decoded: itself; for added tokens that are text, what the normaliser makes of it. */
static void put_content(const Tok *t, int32_t id, Buf *out) {
    bool normalized = (t->flags[id] & (TOKEN_NORMALIZED | TOKEN_CONTROL)) == TOKEN_NORMALIZED;
    if (!t->norm.n || !normalized) {
        buf_put_str(out, t->piece[id]);
        return;
    }
    NormText normal = {0};
    RegexWork regex;
    regex_begin(&regex, t->piece[id].n);
    buf_put_str(&normal.text, t->piece[id]);
    bool ok = norm_run(&t->norm, &regex, &normal, NULL);
    buf_put_str(out, ok ? buf_view(&normal.text) : t->piece[id]);
    regex_end(&regex);
    norm_text_deinit(&normal);
}

/* The caller frees it. */
static Buf decoded(const Tok *t, const Decoder *d, int32_t id, bool first) {
    Buf text = {0}, next = {0};
    put_content(t, id, &text);
    for (int k = 0; k < d->n; k++) {
        Str s = buf_view(&text), from = d->step[k].from;
        DecodeOp op = d->step[k].op;
        int byte = op == DECODE_BYTE_FALLBACK ? tok_byte_piece(s) : -1;
        next.len = 0;
        if (byte >= 0) buf_putc(&next, (char)byte);
        else if (op == DECODE_METASPACE && first) replace(&next, s, from, S(""));
        else if (op == DECODE_REPLACE || op == DECODE_METASPACE) replace(&next, s, from, d->step[k].to);
        else if (op == DECODE_STRIP) buf_put_str(&next, stripped(s, from, d->step[k].start, d->step[k].stop));
        else if (op == DECODE_BYTE_LEVEL && !(t->flags[id] & TOKEN_ADDED)) byte_level(&next, s);
        else buf_put_str(&next, s);
        Buf swap = text;
        text = next;
        next = swap;
        if (byte >= 0) break;
    }
    buf_deinit(&next);
    return text;
}

static void decode_pieces(Tok *t, const Decoder *d) {
    if (d->first) {
        t->first_bytes = mem_new((size_t)t->n, sizeof *t->first_bytes);
        t->strip = 1;
    }
    for (int32_t id = 0; id < t->n; id++) {
        if (!t->piece[id].p) continue;
        Buf text = decoded(t, d, id, false);
        tok_set_bytes(t, id, buf_view(&text));
        buf_deinit(&text);
        if (!d->first) continue;
        text = decoded(t, d, id, true);
        t->first_bytes[id] = (Str){arena_strdup(&t->arena, text.data, text.len), text.len};
        buf_deinit(&text);
    }
}

/* Without a decoder, tokens are separated by spaces. */
static void join_pieces(Tok *t) {
    Buf text = {0};
    for (int32_t id = 0; id < t->n; id++) {
        if (!t->piece[id].p) continue;
        text.len = 0;
        buf_putc(&text, ' ');
        put_content(t, id, &text);
        tok_set_bytes(t, id, buf_view(&text));
    }
    buf_deinit(&text);
    t->strip = 1;
}

bool hf_read_parts(Tok *t, const json_t *root, Err *err) {
    Decoder d = {0};
    const json_t *decoder = hf_get(root, "decoder");
    if (!read_normalizer(t, hf_get(root, "normalizer"), 0, err) ||
        !read_pre_tokenizer(t, hf_get(root, "pre_tokenizer"), 0, err) ||
        !read_post_processor(t, hf_get(root, "post_processor"), 0, err) ||
        (decoder && !read_decoder(t, &d, decoder, 0, err)))
        return false;
    if (t->byte_level && t->kind == TOK_UNIGRAM)
        return err_set(err, ERR_UNSUPPORTED, "a Unigram model with ByteLevel is not supported");
    for (int b = 0; b < 256 && t->byte_level && t->byte_fallback; b++) {
        char text[4];
        if (tok_find_text(t, (Str){text, (size_t)byte_level_put(text, (uint8_t)b)}) < 0)
            return err_set(err, ERR_UNSUPPORTED, "ByteLevel with byte_fallback and no token for byte %d is not "
                           "supported", b);
    }
    if (decoder) decode_pieces(t, &d);
    else join_pieces(t);
    return true;
}
