/* Encoding: added tokens are cut out of the text; what is between them is normalised, searched for the added
 * tokens that are marked `normalized`, pre-tokenised, and encoded word by word. An Encoder lives for one call. */
#include "base/err.h"
#include "text/tok_impl.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

/* A part of the text, with the untrusted spans in it: byte i of the part is at position base + i of the spans. */
typedef struct Part {
    Str text;
    const TokSpan *span;
    int n_spans;
    size_t base;
} Part;

typedef struct Encoder {
    const Tok *t;
    unsigned flags;
    Ids *out;
    Err *err;
    BpeWork bpe;
    UnigramWork unigram;
    RegexWork regex;
    PretokWork pretok;
    bool first; /* no part of the text came before it */
} Encoder;

static Part sub_part(Part p, size_t begin, size_t end) {
    return (Part){{p.text.p + begin, end - begin}, p.span, p.n_spans, p.base + begin};
}

/* Index of the first span that ends after a position. */
static int span_after(Part p, size_t position) {
    int lo = 0, hi = p.n_spans;
    while (lo < hi) {
        int mid = lo + (hi - lo) / 2;
        if (p.span[mid].end > position) hi = mid;
        else lo = mid + 1;
    }
    return lo;
}

static bool is_untrusted(Part p, size_t begin, size_t end) {
    int k = span_after(p, p.base + begin);
    return k < p.n_spans && p.span[k].begin < p.base + end;
}

/* The character that ends at `end` > 0; *begin is its first byte. */
static int32_t char_before(Str text, size_t end, size_t *begin) {
    size_t i = end - 1;
    while (i && ((uint8_t)text.p[i] & 0xc0) == 0x80) i--;
    *begin = i;
    return utf8_next(text, &i);
}

static bool stands_alone(Str text, size_t begin, size_t end) {
    size_t at = end;
    if (begin && unicode_is_word(char_before(text, begin, &at))) return false;
    at = end;
    return end == text.n || !unicode_is_word(utf8_next(text, &at));
}

/* May the added token `id` be at [begin, end) of this part? */
static bool may_stand(const Encoder *e, Part p, int32_t id, size_t begin, size_t end) {
    bool control = e->t->flags[id] & TOKEN_CONTROL;
    return !control || (e->flags & TOK_PARSE_SPECIAL && !is_untrusted(p, begin, end));
}

/* The first token in [lo, hi) whose byte n is at least `byte`. The tokens are sorted by it and longer than n. */
static int first_with(const Added *set, int lo, int hi, size_t n, int byte) {
    if (lo < hi && (uint8_t)set->token[hi - 1].text.p[n] < byte) return hi;
    while (lo < hi && (uint8_t)set->token[lo].text.p[n] < byte) {
        int mid = lo + (hi - lo) / 2;
        if ((uint8_t)set->token[mid].text.p[n] < byte) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

/* The longest token of a set at `begin` that may stand there (e NULL: any), or -1. The candidates are those that
 * share the first n bytes with the text; if one has exactly n bytes, it is the first of them. */
static int32_t find_added(const Encoder *e, const Added *set, Part p, size_t begin, size_t *end) {
    uint8_t head = (uint8_t)p.text.p[begin];
    int lo = set->first[head], hi = set->first[head + 1];
    int32_t best = -1;
    for (size_t n = 1; lo < hi; n++) {
        for (; lo < hi && set->token[lo].text.n == n; lo++)
            if (!e || may_stand(e, p, set->token[lo].id, begin, begin + n)) {
                best = set->token[lo].id;
                *end = begin + n;
            }
        if (begin + n == p.text.n) break;
        int byte = (uint8_t)p.text.p[begin + n];
        lo = first_with(set, lo, hi, n, byte);
        hi = first_with(set, lo, hi, n, byte + 1);
    }
    return best;
}

size_t tok_added_at(const void *added, Str text) {
    size_t end = 0;
    return find_added(NULL, added, (Part){text, NULL, 0, 0}, 0, &end) < 0 ? 0 : end;
}

/* *white: the end of the white space that was searched last. */
static void strip(const Encoder *e, int32_t id, Str text, size_t done, size_t *begin, size_t *end, size_t *white) {
    unsigned flags = e->t->flags[id];
    size_t at;
    if (flags & TOKEN_LSTRIP && *begin < done) *begin = done;
    if (flags & TOKEN_LSTRIP)
        while (*begin > done && unicode_is_white_space(char_before(text, *begin, &at))) *begin = at;
    if (flags & TOKEN_RSTRIP) {
        if (*end < *white) *end = *white;
        for (at = *end; at < text.n && unicode_is_white_space(utf8_next(text, &at));) *end = at;
        *white = *end;
    }
}

typedef bool PartFn(Encoder *e, Part p);

/* As in Hugging Face: a token that begins inside of white space that the token before it took is found all the same,
 * and the text continues behind it, unless it takes white space itself and nothing else is left. A token that must
 * stand alone and does not is text as a whole, whatever other tokens it contains. */
static bool split_added(Encoder *e, const Added *set, Part p, PartFn *rest) {
    size_t done = 0, white = 0, begin, end = 0;
    for (size_t i = 0; set->n && i < p.text.n;) {
        int32_t id = find_added(e, set, p, i, &end);
        begin = i;
        if (id < 0) {
            i++;
            continue;
        }
        i = end;
        if (e->t->flags[id] & TOKEN_SINGLE_WORD && !stands_alone(p.text, begin, end)) continue;
        strip(e, id, p.text, done, &begin, &end, &white);
        if (begin >= end) continue;
        if (begin > done && !rest(e, sub_part(p, done, begin))) return false;
        e->first = false;
        ids_put(e->out, id);
        done = end;
    }
    return done == p.text.n || rest(e, sub_part(p, done, p.text.n));
}

static void put_word(void *arg, Str word) {
    Encoder *e = arg;
    if (e->t->kind == TOK_UNIGRAM) unigram_encode(e->t, &e->unigram, word, e->out);
    else bpe_encode(e->t, &e->bpe, word, e->out);
}

static bool encode_plain(Encoder *e, Part p) {
    bool first = e->first;
    e->first = false;
    return pretok_split(&e->t->pretok, &e->pretok, &e->regex, p.text, first, put_word, e, e->err);
}

static bool encode_normalized(Encoder *e, Part p) { return split_added(e, &e->t->added_normalized, p, encode_plain); }

/* Normalises a part together with its spans, which pass through the normaliser as marks of bytes. */
static bool encode_normalizing(Encoder *e, Part p) {
    NormText t = {.front_gone = !e->first};
    TokSpan *span = NULL;
    size_t n = 0, cap = 0;
    buf_put_str(&t.text, p.text);
    for (int k = span_after(p, p.base); k < p.n_spans && p.span[k].begin < p.base + p.text.n; k++) {
        size_t begin = p.span[k].begin > p.base ? p.span[k].begin - p.base : 0, end = p.span[k].end - p.base;
        if (!t.mark.len) {
            memset(buf_reserve(&t.mark, p.text.n), 0, p.text.n);
            t.mark.len = p.text.n;
        }
        memset(t.mark.data + begin, 1, (end < p.text.n ? end : p.text.n) - begin);
    }
    bool ok = norm_run(&e->t->norm, &e->regex, &t, e->err);
    for (size_t i = 0; ok && i < t.mark.len; i++) {
        if (!t.mark.data[i]) continue;
        if (n == cap) {
            cap = cap ? 2 * cap : 16;
            span = mem_grow(span, cap, sizeof *span);
        }
        span[n].begin = i;
        while (i < t.mark.len && t.mark.data[i]) i++;
        span[n++].end = i;
    }
    if (t.front_gone) e->first = false;
    ok = ok && encode_normalized(e, (Part){buf_view(&t.text), span, (int)n, 0});
    free(span);
    norm_text_deinit(&t);
    return ok;
}

static bool encode(const Tok *t, Part p, unsigned flags, Ids *out, Err *err) {
    if (p.text.n > TOK_MAX_TEXT)
        return err_set(err, ERR_LIMIT, "text: %zu bytes; at most %d are supported", p.text.n, TOK_MAX_TEXT);
    ptrdiff_t bad = utf8_bad(p.text);
    if (bad >= 0) return err_set(err, ERR_ARGUMENT, "text: not UTF-8 at byte %td", bad);
    size_t before = out->len;
    Encoder e = {.t = t, .flags = flags, .out = out, .err = err, .first = true};
    regex_begin(&e.regex, p.text.n);
    for (int i = 0; flags & TOK_ADD_SPECIAL && i < t->n_prefix; i++) ids_put(out, t->prefix[i]);
    bool ok = split_added(&e, &t->added, p, t->norm.n ? encode_normalizing : encode_normalized);
    for (int i = 0; flags & TOK_ADD_SPECIAL && i < t->n_suffix; i++) ids_put(out, t->suffix[i]);
    if (!ok) out->len = before;
    regex_end(&e.regex);
    pretok_work_deinit(&e.pretok);
    bpe_work_deinit(&e.bpe);
    free(e.unigram.node);
    return ok;
}

bool tok_encode(const Tok *t, Str text, unsigned flags, Ids *out, Err *err) {
    return encode(t, (Part){text, NULL, 0, 0}, flags, out, err);
}

bool tok_encode_chat(const Tok *t, Str text, const TokSpan *untrusted, int n_spans, Ids *out, Err *err) {
    TokSpan *span = mem_new((size_t)n_spans, sizeof *span); /* without the empty ones */
    size_t end = 0;
    int n = 0;
    for (int k = 0; k < n_spans; k++) {
        check(untrusted[k].begin >= end && untrusted[k].end >= untrusted[k].begin && untrusted[k].end <= text.n);
        end = untrusted[k].end;
        if (untrusted[k].begin < end) span[n++] = untrusted[k];
    }
    bool ok = encode(t, (Part){text, span, n, 0}, TOK_PARSE_SPECIAL, out, err);
    free(span);
    return ok;
}
