/* Tok: building it from what a reader finds, and decoding. See tok.h and, for the inside, tok_impl.h. */
#include "text/tok_impl.h"

#include "base/log.h"
#include "format/ends.h"

#include <float.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool tok_set_size(Tok *t, int64_t ids, int64_t entries, Err *err) {
    /* Ids may have gaps, but a small file may not ask for a large table. */
    if (ids < 1 || ids > TOK_MAX_IDS || ids > 8 * entries + 4096)
        return err_set(err, ERR_LIMIT, "a vocabulary of %lld entries with the largest id %lld", (long long)entries,
                       (long long)ids - 1);
    t->n = (int)ids;
    t->piece = mem_new((size_t)ids, sizeof *t->piece);
    t->bytes = mem_new((size_t)ids, sizeof *t->bytes);
    t->flags = mem_new((size_t)ids, sizeof *t->flags);
    strmap_reserve(&t->ids, (size_t)entries);
    return true;
}

static int shown(Str s) { return (int)(s.n < 100 ? s.n : 100); }

bool tok_put(Tok *t, int64_t id, Str piece, unsigned flags, Err *err) {
    if (id < 0 || id >= t->n)
        return err_set(err, ERR_FORMAT, "token '%.*s' has id %lld of a vocabulary of %d", shown(piece), piece.p,
                       (long long)id, t->n);
    if (flags & TOKEN_ADDED && piece.n > TOK_MAX_ADDED_BYTES)
        return err_set(err, ERR_LIMIT, "added token %lld is %zu bytes long; at most %d are supported", (long long)id,
                       piece.n, TOK_MAX_ADDED_BYTES);
    ptrdiff_t bad = utf8_bad(piece);
    if (bad >= 0) return err_set(err, ERR_FORMAT, "token %lld is not UTF-8 at byte %td", (long long)id, bad);
    int32_t there = strmap_get(&t->ids, piece);
    if (there >= 0 && there != id)
        return err_set(err, ERR_FORMAT, "token '%.*s' has two ids, %d and %lld", shown(piece), piece.p, there,
                       (long long)id);
    if (t->piece[id].p && !str_eq(t->piece[id], piece))
        return err_set(err, ERR_FORMAT, "id %lld has two tokens, '%.*s' and '%.*s'", (long long)id,
                       shown(t->piece[id]), t->piece[id].p, shown(piece), piece.p);
    if (there < 0) strmap_put(&t->ids, piece, (int32_t)id);
    t->piece[id] = piece;
    t->flags[id] |= (uint16_t)flags;
    if (piece.n > t->max_piece) t->max_piece = piece.n;
    return true;
}

bool tok_put_score(Tok *t, int32_t id, double score, Err *err) {
    if (!t->score) t->score = mem_new((size_t)t->n, sizeof *t->score);
    if (!(score >= -FLT_MAX && score <= FLT_MAX))
        return err_set(err, ERR_FORMAT, "token %d has a score that is no finite number", id);
    if (t->piece[id].n > TOK_MAX_PIECE_BYTES)
        return err_set(err, ERR_LIMIT, "token %d is %zu bytes long; at most %d are supported", id, t->piece[id].n,
                       TOK_MAX_PIECE_BYTES);
    if ((t->score_bytes += t->piece[id].n) > TOK_MAX_SCORED_BYTES)
        return err_set(err, ERR_LIMIT, "a vocabulary of more than %d bytes", TOK_MAX_SCORED_BYTES);
    t->score[id] = score;
    if (id >= t->n_scored) t->n_scored = id + 1;
    return true;
}

bool tok_put_merge(Tok *t, int32_t rank, Str left, Str right, Err *err) {
    char *both = mem_new(left.n + right.n, 1);
    memcpy(both, left.p, left.n);
    memcpy(both + left.n, right.p, right.n);
    Str part[3] = {left, right, {both, left.n + right.n}};
    int32_t id[3];
    bool ok = true;
    for (int k = 0; k < 3 && ok; k++) {
        id[k] = strmap_get(&t->ids, part[k]);
        ok = id[k] >= 0 && part[k].n;
        if (!ok)
            err_set(err, ERR_FORMAT, "merge %d: '%.*s' is not in the vocabulary", rank, shown(part[k]), part[k].p);
    }
    /* Text never merges into a control token: that is what TOK_PARSE_SPECIAL and untrusted spans promise. */
    if (ok && !(t->flags[id[2]] & TOKEN_CONTROL)) pairs_put(&t->pairs, (Pair){id[0], id[1], rank, id[2]});
    free(both);
    return ok;
}

void tok_put_name(Tok *t, TokName name) {
    bool gone = !name.text.p && name.id < 0;
    int k = 0;
    while (k < t->n_names && !str_eq(t->name[k].name, name.name)) k++;
    if (gone && k == t->n_names) return;
    if (k == t->n_names) t->name = mem_grow(t->name, (size_t)++t->n_names, sizeof *t->name);
    t->name[k] = gone ? t->name[--t->n_names] : name;
}

void tok_set_eog(Tok *t, int32_t id) {
    if (id >= 0) t->flags[id] |= TOKEN_EOG;
}

int32_t tok_find_text(const Tok *t, Str piece) {
    int32_t id = strmap_get(&t->ids, piece);
    return id >= 0 && t->flags[id] & TOKEN_ONLY_ADDED ? -1 : id;
}

/* The byte of <0xNN>, else -1. */
int tok_byte_piece(Str piece) {
    static const char digits[] = "0123456789abcdef0123456789ABCDEF";
    if (piece.n != 6 || !str_starts(piece, S("<0x")) || piece.p[5] != '>') return -1;
    const char *high = memchr(digits, piece.p[3], 32), *low = memchr(digits, piece.p[4], 32);
    return high && low ? (int)((high - digits) % 16 * 16 + (low - digits) % 16) : -1;
}

void tok_set_bytes(Tok *t, int32_t id, Str bytes) {
    t->bytes[id] = (Str){arena_strdup(&t->arena, bytes.p, bytes.n), bytes.n};
}

/* What a piece stands for if the reader has not said it: bytes, if all of it is in the byte-level alphabet or if it
 * is <0xNN>; for added tokens, itself; else its text with spaces instead of marks. */
static void set_bytes(Tok *t, int id) {
    Str piece = t->piece[id], mark = t->space_mark;
    Buf out = {0};
    if (t->flags[id] & TOKEN_BYTE) {
        buf_putc(&out, (char)tok_byte_piece(piece));
    } else if (t->byte_level && !(t->flags[id] & TOKEN_ADDED)) {
        for (size_t i = 0; i < piece.n;) {
            int byte = byte_level_byte(utf8_next(piece, &i));
            if (byte < 0) { /* then none is */
                out.len = 0;
                buf_put_str(&out, piece);
                break;
            }
            buf_putc(&out, (char)byte);
        }
    } else {
        for (size_t i = 0; i < piece.n;) {
            bool space = mark.n && !(t->flags[id] & TOKEN_ADDED) && str_starts(str_from(piece, i), mark);
            buf_putc(&out, space ? ' ' : piece.p[i]);
            i += space ? mark.n : 1;
        }
    }
    tok_set_bytes(t, id, buf_view(&out));
    buf_deinit(&out);
}

static int by_text(const void *a, const void *b) {
    return str_cmp(((const AddedToken *)a)->text, ((const AddedToken *)b)->text);
}

static void added_build(Tok *t, Added *set, unsigned normalized) {
    set->token = mem_new((size_t)t->n, sizeof *set->token);
    for (int id = 0; id < t->n; id++) {
        Str text = t->piece[id];
        if (!(t->flags[id] & TOKEN_ADDED) || (t->flags[id] & TOKEN_NORMALIZED) != normalized || !text.n) continue;
        if (normalized && t->norm.n && !t->verbatim) {
            NormText normal = {0};
            RegexWork regex;
            regex_begin(&regex, text.n);
            buf_put_str(&normal.text, text);
            if (norm_run(&t->norm, &regex, &normal, NULL) && normal.text.len <= TOK_MAX_ADDED_BYTES)
                text = (Str){arena_strdup(&t->arena, normal.text.data, normal.text.len), normal.text.len};
            regex_end(&regex);
            norm_text_deinit(&normal);
            if (!text.n) continue;
        }
        set->token[set->n++] = (AddedToken){text, id};
    }
    set->token = mem_grow(set->token, (size_t)set->n, sizeof *set->token);
    qsort(set->token, (size_t)set->n, sizeof *set->token, by_text);
    for (int b = 0, i = 0; b <= 256; b++) {
        while (i < set->n && (uint8_t)set->token[i].text.p[0] < b) i++;
        set->first[b] = i;
    }
}

/* Control tokens that end a generation whatever the metadata says, as in llama.cpp. */
static const char *const end_markers[] = {
    "<|eot_id|>", "<|im_end|>", "<|end|>", "<|return|>", "<|call|>", "<end_of_turn>",      "<|endoftext|>",
    "</s>",       "<|eom_id|>", "<EOT>",   "_<EOT>",     "[EOT]",    "<|end_of_text|>",    "[EOS]",
    "<eos>",      "<turn|>",    "[e~[",    "<|flush|>",  "<|calls|>", "<end_of_utterance>", "<｜end▁of▁sentence｜>",
    "<|tool_response>", NULL,
};

const char *tok_end_marker(int k) { return end_markers[k]; }

int32_t tok_find_fim(const Tok *t, TokFim which) {
    static const char *const text[FIM_COUNT][9] = {
        [FIM_PRE] = {"<|fim_prefix|>", "<fim-prefix>", "<fim_prefix>", "<｜fim▁begin｜>", "<PRE>", "▁<PRE>",
                     "<|code_prefix|>", "<|prefix|>"},
        [FIM_SUF] = {"<|fim_suffix|>", "<fim-suffix>", "<fim_suffix>", "<｜fim▁hole｜>", "<SUF>", "▁<SUF>",
                     "<|code_suffix|>", "<|suffix|>"},
        [FIM_MID] = {"<|fim_middle|>", "<fim-middle>", "<fim_middle>", "<｜fim▁end｜>", "<MID>", "▁<MID>",
                     "<|code_middle|>", "<|middle|>"},
        [FIM_PAD] = {"<|fim_pad|>", "<fim-pad>", "<fim_pad>", "<PAD>", "[PAD]"},
        [FIM_REP] = {"<|fim_repo|>", "<|repo_name|>", "<fim-repo>", "<REPO>", "<reponame>"},
        [FIM_SEP] = {"<|file_sep|>"},
    };
    for (int k = 0; text[which][k]; k++) {
        int32_t id = tok_find(t, str_of(text[which][k]));
        if (id >= 0) return id;
    }
    return -1;
}

/* In vocabularies in which these tokens end a turn, <|end|> ends only a part of it. */
static bool end_is_within(const Tok *t) {
    bool call = tok_find(t, S("<|call|>")) >= 0 || tok_find(t, S("<|calls|>")) >= 0;
    return call && (tok_find(t, S("<|return|>")) >= 0 || tok_find(t, S("<|flush|>")) >= 0);
}

static void tok_finish(Tok *t) {
    for (int id = 0; id < t->n; id++)
        if (t->piece[id].p && !t->bytes[id].p) set_bytes(t, id);
    for (int b = 0; b < 256; b++) {
        char text[8];
        size_t n = t->byte_level ? (size_t)byte_level_put(text, (uint8_t)b)
                                 : (size_t)snprintf(text, sizeof text, "<0x%02X>", (unsigned)b);
        int32_t id = tok_find(t, (Str){text, n});
        t->byte_id[b] = id >= 0 && t->flags[id] & TOKEN_BYTE ? id : tok_find_text(t, (Str){text, n});
    }
    for (int k = 0; k < t->n_names; k++)
        if (t->name[k].id >= 0) t->name[k].text = t->bytes[t->name[k].id];
    if (t->kind == TOK_UNIGRAM) unigram_build(t);
    if (t->kind == TOK_SCORED_BPE) bpe_rank_scores(t);
    tok_set_eog(t, t->eos);
    for (int k = 0; end_markers[k]; k++) {
        int32_t id = strmap_get(&t->ids, str_of(end_markers[k]));
        if (id >= 0 && t->flags[id] & TOKEN_CONTROL) tok_set_eog(t, id);
    }
    int32_t end = tok_find(t, S("<|end|>"));
    if (end >= 0 && end != t->eos && end_is_within(t)) t->flags[end] &= (uint16_t)~TOKEN_EOG;
    for (int k = 0; k < FIM_COUNT; k++)
        if (t->fim[k] < 0) t->fim[k] = tok_find_fim(t, (TokFim)k);
    added_build(t, &t->added, 0);
    added_build(t, &t->added_normalized, TOKEN_NORMALIZED);
    for (int k = 0; k < t->norm.n && t->added_normalized.n; k++)
        if (t->norm.step[k].op == NORM_SENTENCEPIECE) {
            t->norm.step[k].kept = tok_added_at;
            t->norm.step[k].set = &t->added_normalized;
        }
}

static Tok *tok_new(void) {
    Tok *t = mem_new(1, sizeof *t);
    t->bos = t->eos = t->unk = -1;
    for (int k = 0; k < FIM_COUNT; k++) t->fim[k] = -1;
    return t;
}

static Tok *finished(Tok *t, bool ok) {
    if (ok) {
        tok_finish(t);
        return t;
    }
    tok_close(t);
    return NULL;
}

/* End tokens that config.json or generation_config.json names, besides the tokenizer's own. */
static void add_ends(Tok *t, const Model *m) {
    Ids ends = {0};
    model_end_ids(m, &ends);
    for (size_t i = 0; i < ends.len; i++) {
        if (ends.data[i] >= t->n) log_at(LOG_WARN, "eos_token_id %d of a vocabulary of %d", (int)ends.data[i], t->n);
        else tok_set_eog(t, ends.data[i]);
        if (t->eos < 0 && ends.data[i] < t->n) t->eos = ends.data[i];
    }
    ids_deinit(&ends);
}

Tok *tok_open(const Model *m, Err *err) {
    Tok *t = tok_new();
    if (m->kind == MODEL_GGUF) return finished(t, tok_read_gguf(t, m, err));
    bool ok = tok_read_hf(t, m->path, err);
    if (ok) add_ends(t, m);
    return finished(t, ok);
}

Tok *tok_open_json(Str text, Err *err) {
    Tok *t = tok_new();
    return finished(t, tok_read_json(t, text, "tokenizer.json", err));
}

Tok *tok_open_spm(Str file, Err *err) {
    Tok *t = tok_new();
    return finished(t, tok_read_spm(t, file, NULL, NULL, err));
}

Tok *tok_open_tekken(const struct json_t *root, Err *err) {
    Tok *t = tok_new();
    return finished(t, tok_read_tekken(t, root, err));
}

void tok_close(Tok *t) {
    if (!t) return;
    free(t->piece);
    free(t->bytes);
    free(t->first_bytes);
    free(t->flags);
    strmap_deinit(&t->ids);
    pairs_deinit(&t->pairs);
    free(t->score);
    free(t->rank);
    free(t->name);
    norm_deinit(&t->norm);
    pretok_deinit(&t->pretok);
    free(t->added.token);
    free(t->added_normalized.token);
    arena_deinit(&t->arena);
    free(t);
}

static bool has(const Tok *t, int32_t id, unsigned flag) { return id >= 0 && id < t->n && t->flags[id] & flag; }

int tok_size(const Tok *t) { return t->n; }
int32_t tok_bos(const Tok *t) { return t->bos; }
int32_t tok_eos(const Tok *t) { return t->eos; }
int32_t tok_fim(const Tok *t, TokFim which) { return t->fim[which]; }
bool tok_is_eog(const Tok *t, int32_t id) { return has(t, id, TOKEN_EOG); }
bool tok_is_special(const Tok *t, int32_t id) { return has(t, id, TOKEN_CONTROL); }
int32_t tok_find(const Tok *t, Str piece) { return strmap_get(&t->ids, piece); }
Str tok_chat_template(const Tok *t) { return t->chat_template; }
Str tok_tool_template(const Tok *t) { return t->tool_template.p ? t->tool_template : t->chat_template; }

const TokName *tok_names(const Tok *t, int *n) {
    *n = t->n_names;
    return t->name;
}

bool tok_decode(const Tok *t, const int32_t *ids, int n, bool special, Buf *out, Err *err) {
    for (int i = 0; i < n; i++)
        if (ids[i] < 0 || ids[i] >= t->n)
            return err_set(err, ERR_ARGUMENT, "token id %d is outside of the vocabulary of %d", ids[i], t->n);
    int strip = t->strip;
    for (int i = 0; i < n; i++)
        if (special || !tok_is_special(t, ids[i])) buf_put_str(out, tok_stripped(t, ids[i], &strip));
    return true;
}

Str tok_stripped(const Tok *t, int32_t id, int *strip) {
    Str bytes = *strip && t->first_bytes ? t->first_bytes[id] : t->bytes[id];
    size_t n = 0;
    if (t->first_bytes) *strip = 0;
    while (n < bytes.n && *strip && bytes.p[n] == ' ') {
        --*strip;
        n++;
    }
    if (n < bytes.n) *strip = 0;
    return str_from(bytes, n);
}

Str tok_bytes(const Tok *t, int32_t id) { return id < 0 || id >= t->n ? (Str){"", 0} : t->bytes[id]; }
