/* Tok from sentencepiece's tokenizer.model: a protocol buffer with pieces, scores and the normaliser's settings. The
 * oracle is sentencepiece itself. What tokenizer_config.json adds or renames counts as in transformers. */
#include "text/hf_parts.h"
#include "text/proto.h"

#include <float.h>
#include <limits.h>
#include <stdio.h>

#define MARK "\xe2\x96\x81"

/* Types of pieces, and of models. */
enum { TYPE_NORMAL = 1, TYPE_UNKNOWN = 2, TYPE_CONTROL = 3, TYPE_USER_DEFINED = 4, TYPE_UNUSED = 5, TYPE_BYTE = 6 };
enum { MODEL_UNIGRAM = 1, MODEL_BPE = 2 };

typedef struct Spec {
    int64_t pieces;
    uint64_t model;
    bool byte_fallback, suffix;          /* white space at the end of words */
    bool prefix, joins, escapes;         /* a space before a text; no more than one in a row; spaces become marks */
    Str charmap, bos, eos, pad;
} Spec;

static bool read_trainer(Str s, Spec *spec) {
    Proto m = {.rest = s};
    while (proto_next(&m)) {
        if (proto_is(&m, 3, PROTO_VARINT)) spec->model = m.value;
        if (proto_is(&m, 24, PROTO_VARINT)) spec->suffix = m.value != 0;
        if (proto_is(&m, 35, PROTO_VARINT)) spec->byte_fallback = m.value != 0;
        if (proto_is(&m, 46, PROTO_BYTES)) spec->bos = m.bytes;
        if (proto_is(&m, 47, PROTO_BYTES)) spec->eos = m.bytes;
        if (proto_is(&m, 48, PROTO_BYTES)) spec->pad = m.bytes;
    }
    return !m.bad;
}

static bool read_normalizer(Str s, Spec *spec) {
    Proto m = {.rest = s};
    while (proto_next(&m)) {
        if (proto_is(&m, 2, PROTO_BYTES)) spec->charmap = m.bytes;
        if (proto_is(&m, 3, PROTO_VARINT)) spec->prefix = m.value != 0;
        if (proto_is(&m, 4, PROTO_VARINT)) spec->joins = m.value != 0;
        if (proto_is(&m, 5, PROTO_VARINT)) spec->escapes = m.value != 0;
    }
    return !m.bad;
}

/* What decoding undoes: nobody trains with it. */
static bool read_denormalizer(Str s, bool *used) {
    Proto m = {.rest = s};
    while (proto_next(&m)) *used = *used || (proto_is(&m, 2, PROTO_BYTES) && m.bytes.n);
    return !m.bad;
}

static bool read_spec(Str file, Spec *spec, Err *err) {
    Proto m = {.rest = file};
    bool ok = true, denormalizes = false;
    *spec = (Spec){.model = MODEL_UNIGRAM, .prefix = true, .joins = true, .escapes = true,
                   .bos = S("<s>"), .eos = S("</s>"), .pad = S("<pad>")};
    while (ok && proto_next(&m)) {
        spec->pieces += proto_is(&m, 1, PROTO_BYTES);
        if (proto_is(&m, 2, PROTO_BYTES)) ok = read_trainer(m.bytes, spec);
        if (proto_is(&m, 3, PROTO_BYTES)) ok = read_normalizer(m.bytes, spec);
        if (proto_is(&m, 5, PROTO_BYTES)) ok = read_denormalizer(m.bytes, &denormalizes);
    }
    if (m.bad || !ok || !spec->pieces)
        return err_set(err, ERR_FORMAT, "not a sentencepiece model: byte %zu of %zu", file.n - m.rest.n, file.n);
    if (spec->model != MODEL_BPE && spec->model != MODEL_UNIGRAM)
        return err_set(err, ERR_UNSUPPORTED, "a sentencepiece model of type %s is not supported; BPE and Unigram are",
                       spec->model == 3 ? "WORD" : spec->model == 4 ? "CHAR" : "unknown");
    if (denormalizes) return err_set(err, ERR_UNSUPPORTED, "a denormalizer is not supported");
    return true;
}

typedef struct Piece {
    Str text;
    float score;
    uint64_t type;
} Piece;

static bool read_piece(Str s, int64_t id, Piece *piece, Err *err) {
    Proto m = {.rest = s};
    *piece = (Piece){.type = TYPE_NORMAL};
    while (proto_next(&m)) {
        if (proto_is(&m, 1, PROTO_BYTES)) piece->text = m.bytes;
        if (proto_is(&m, 2, PROTO_32)) piece->score = proto_float(&m);
        if (proto_is(&m, 3, PROTO_VARINT)) piece->type = m.value;
    }
    if (m.bad || !piece->text.n || piece->type < TYPE_NORMAL || piece->type > TYPE_BYTE)
        return err_set(err, ERR_FORMAT, "piece %lld is damaged", (long long)id);
    if (piece->type == TYPE_BYTE && tok_byte_piece(piece->text) < 0)
        return err_set(err, ERR_FORMAT, "piece %lld is of the type BYTE and no <0xNN>", (long long)id);
    return true;
}

static unsigned flags_of(const Piece *p) {
    switch (p->type) {
    case TYPE_UNKNOWN:
    case TYPE_CONTROL:
        return TOKEN_ADDED | TOKEN_CONTROL;
    case TYPE_USER_DEFINED: /* found in the normalised text */
        return TOKEN_ADDED | TOKEN_NORMALIZED;
    case TYPE_BYTE: /* text never becomes it */
        return TOKEN_BYTE | TOKEN_ONLY_ADDED;
    default:
        return 0;
    }
}

/* The text of a piece with spaces for its marks. */
static void set_text(Tok *t, int32_t id, Str piece) {
    Buf out = {0};
    for (size_t i = 0; i < piece.n;) {
        bool mark = str_starts(str_from(piece, i), S(MARK));
        buf_putc(&out, mark ? ' ' : piece.p[i]);
        i += mark ? sizeof MARK - 1 : 1;
    }
    tok_set_bytes(t, id, buf_view(&out));
    buf_deinit(&out);
}

static bool put_piece(Tok *t, int32_t id, const Piece *p, float *lowest, Err *err) {
    Str text = {arena_strdup(&t->arena, p->text.p, p->text.n), p->text.n};
    if (p->type == TYPE_UNUSED && t->kind == TOK_SCORED_BPE)
        return err_set(err, ERR_UNSUPPORTED, "piece %d is of the type UNUSED, which is not supported in BPE", id);
    if (!tok_put(t, id, text, flags_of(p), err) || !tok_put_score(t, id, (double)p->score, err)) return false;
    if (p->type == TYPE_UNUSED) t->flags[id] |= TOKEN_BYTE; /* treated alike: text does not become it */
    if (p->type == TYPE_NORMAL && p->score < *lowest) *lowest = p->score;
    if (p->type == TYPE_UNKNOWN) t->unk = id;
    if (p->type != TYPE_BYTE) set_text(t, id, text);
    return true;
}

/* ---- the tokens of tokenizer_config.json: {"32000": {"content": ..., "special": true}, ...} */

static bool read_added_id(const char *key, int64_t *id, Err *err) {
    return str_i64(str_of(key), 0, TOK_MAX_IDS - 1, id) ||
           err_set(err, ERR_FORMAT, "added_tokens_decoder: '%.40s' is no id", key);
}

static bool put_added(Tok *t, json_t *added, int64_t pieces, Err *err) {
    static const struct {
        const char *key;
        unsigned flag;
    } names[] = {{"special", TOKEN_CONTROL}, {"lstrip", TOKEN_LSTRIP}, {"rstrip", TOKEN_RSTRIP},
                 {"single_word", TOKEN_SINGLE_WORD}};
    const char *key;
    json_t *v;
    json_object_foreach(added, key, v) {
        Str content = hf_copied(t, json_object_get(v, "content"));
        int64_t id = 0;
        unsigned flags = TOKEN_ADDED;
        if (!read_added_id(key, &id, err)) return false;
        if (!content.n) return err_set(err, ERR_FORMAT, "added_tokens_decoder: token %s has no content", key);
        for (size_t k = 0; k < sizeof names / sizeof *names; k++)
            if (json_is_true(json_object_get(v, names[k].key))) flags |= names[k].flag;
        if (tok_find_text(t, content) < 0) flags |= TOKEN_ONLY_ADDED;
        if (id < pieces) t->flags[id] &= (uint16_t)~TOKEN_NORMALIZED; /* from now on it is found in the text as
                                                                       * written */
        if (!tok_put(t, id, content, flags, err)) return false;
        if (id >= pieces) tok_set_bytes(t, (int32_t)id, content);
    }
    return true;
}

/* A piece that tokenizer_config.json renames gets that name, unless another piece has it. */
static Str renamed(const json_t *added, int64_t id, Str piece) {
    char key[24];
    snprintf(key, sizeof key, "%lld", (long long)id);
    Str content = js_str(json_object_get(json_object_get(added, key), "content"));
    return content.n ? content : piece;
}

static bool put_pieces(Tok *t, Str file, const Spec *spec, json_t *added, Err *err) {
    Proto m = {.rest = file};
    float lowest = FLT_MAX;
    int64_t id = 0, largest = spec->pieces - 1;
    const char *key;
    json_t *v;
    json_object_foreach(added, key, v) {
        int64_t more;
        if (!read_added_id(key, &more, err)) return false;
        if (more > largest) largest = more;
    }
    if (!tok_set_size(t, largest + 1, spec->pieces + (int64_t)json_object_size(added), err)) return false;
    while (proto_next(&m)) {
        Piece p;
        if (!proto_is(&m, 1, PROTO_BYTES)) continue;
        if (!read_piece(m.bytes, id, &p, err)) return false;
        if (added) p.text = renamed(added, id, p.text);
        if (!put_piece(t, (int32_t)id++, &p, &lowest, err)) return false;
    }
    t->unk_score = (double)(lowest - 10.0f);
    if (t->unk < 0) return err_set(err, ERR_FORMAT, "no piece is of the type UNKNOWN");
    return put_added(t, added, spec->pieces, err);
}

static bool put_normalizer(Tok *t, const Spec *spec, const json_t *config, Err *err) {
    NormStep *step = norm_add(&t->norm, NORM_SENTENCEPIECE, err);
    if (!step) return false;
    const json_t *prefix = hf_get(config, "add_prefix_space");
    step->prefix = json_is_boolean(prefix) ? json_is_true(prefix) : spec->prefix;
    step->left = spec->joins;
    step->right = spec->suffix;
    step->everywhere = json_is_true(hf_get(config, "legacy")); /* behind special tokens, too */
    step->to = spec->escapes ? S(MARK) : S(" ");
    t->space_mark = S(MARK);
    t->strip = spec->joins ? INT_MAX : step->prefix;
    if (!spec->charmap.n) return true;
    Str copy = {arena_strdup(&t->arena, spec->charmap.p, spec->charmap.n), spec->charmap.n};
    return charmap_read(&step->map, copy, arena_new(&t->arena, copy.n / 4 + 1, 4), err);
}

/* bos and eos are control pieces of these names. */
static int32_t control(const Tok *t, Str piece) {
    int32_t id = tok_find(t, piece);
    return id >= 0 && t->flags[id] & TOKEN_CONTROL ? id : -1;
}

bool tok_read_spm(Tok *t, Str file, const json_t *config, json_t *added, Err *err) {
    Spec spec;
    if (!read_spec(file, &spec, err)) return false;
    t->kind = spec.model == MODEL_BPE ? TOK_SCORED_BPE : TOK_UNIGRAM;
    t->byte_fallback = spec.byte_fallback;
    t->fuse_unk = t->verbatim = t->single_sums = true;
    if (!put_pieces(t, file, &spec, added, err) || !put_normalizer(t, &spec, config, err))
        return false;
    t->bos = control(t, spec.bos);
    t->eos = control(t, spec.eos);
    tok_put_name(t, (TokName){S("bos_token"), {0}, t->bos});
    tok_put_name(t, (TokName){S("eos_token"), {0}, t->eos});
    tok_put_name(t, (TokName){S("unk_token"), {0}, t->unk});
    tok_put_name(t, (TokName){S("pad_token"), {0}, control(t, spec.pad)});
    return true;
}
