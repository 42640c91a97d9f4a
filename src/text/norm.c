/* The steps of a normaliser (see norm.h). A step reads one NormText and writes another. */
#include "text/norm.h"

#include "base/mem.h"
#include "text/unicode.h"

#include <string.h>
#include <utf8proc.h>

NormStep *norm_add(Norm *n, NormOp op, Err *err) {
    if (n->n == NORM_MAX_STEPS) {
        err_set(err, ERR_UNSUPPORTED, "more than %d normalizers in a row are not supported", NORM_MAX_STEPS);
        return NULL;
    }
    n->step[n->n].op = op;
    return &n->step[n->n++];
}

void norm_deinit(Norm *n) {
    for (int k = 0; k < n->n; k++) regex_close(&n->step[k].regex);
    *n = (Norm){0};
}

void norm_text_deinit(NormText *t) {
    buf_deinit(&t->text);
    buf_deinit(&t->mark);
}

/* One run of a step: `out` becomes the normalised form of `in`. */
typedef struct Pass {
    const NormText *in;
    NormText *out;
    size_t room; /* for out: a longer result is cut, and norm_run notices that it is full */
} Pass;

/* Marks what has been written since `from`, if any byte of in[begin, end) is marked. */
static void carry_marks(Pass p, size_t from, size_t begin, size_t end) {
    if (!p.in->mark.len) return;
    bool marked = begin < end && memchr(p.in->mark.data + begin, 1, end - begin);
    size_t n = p.out->text.len - from;
    memset(buf_reserve(&p.out->mark, n), marked, n);
    p.out->mark.len += n;
}

/* in[begin, end) becomes s. */
static void put(Pass p, Str s, size_t begin, size_t end) {
    size_t from = p.out->text.len;
    if (s.n > p.room - from) s.n = p.room - from;
    if (!from && begin) p.out->front_gone = true;
    buf_put_str(&p.out->text, s);
    carry_marks(p, from, begin, end);
}

static void keep(Pass p, size_t begin, size_t end) {
    if (end - begin > p.room - p.out->text.len) end = begin + p.room - p.out->text.len;
    if (!p.out->text.len && begin && end > begin) p.out->front_gone = true;
    buf_put(&p.out->text, p.in->text.data + begin, end - begin);
    if (p.in->mark.len) buf_put(&p.out->mark, p.in->mark.data + begin, end - begin);
}

/* Composition never crosses the front of an ASCII character. Without marks the text is one part; with marks it is
 * cut at such places. */
static void normal_form(Pass p, NormOp form) {
    Str s = buf_view(&p.in->text);
    for (size_t i = 0, end; i < s.n; i = end) {
        size_t from = p.out->text.len;
        if (p.in->mark.len)
            for (end = i + 1; end < s.n && (uint8_t)s.p[end] >= 0x80;) end++;
        else
            end = s.n;
        nfc_put(&p.out->text, (Str){s.p + i, end - i}, form);
        if (p.out->text.len > p.room) p.out->text.len = p.room;
        carry_marks(p, from, i, end);
    }
}

static bool is_nmt_control(int32_t c) {
    return (c >= 1 && c <= 8) || c == 0x0b || (c >= 0x0e && c <= 0x1f) || c == 0x7f || c == 0x8f || c == 0x9f;
}

static bool is_nmt_space(int32_t c) {
    return c == 9 || c == 10 || c == 12 || c == 13 || c == 0x1680 || (c >= 0x200b && c <= 0x200f) || c == 0x2028 ||
           c == 0x2029 || c == 0x2581 || c == 0xfeff || c == 0xfffd;
}

/* Steps that look at one character at a time. */
static void each_char(Pass p, NormOp op) {
    Str s = buf_view(&p.in->text);
    for (size_t i = 0, begin = 0; i < s.n; begin = i) {
        int32_t cp = utf8_next(s, &i);
        char lower[4];
        if (op == NORM_LOWERCASE && cp == 0x130) /* the only character whose lower case is two characters */
            put(p, S("i\xcc\x87"), begin, i);
        else if (op == NORM_LOWERCASE)
            put(p, (Str){lower, (size_t)utf8_put(lower, unicode_lower(cp))}, begin, i);
        else if (op == NORM_NMT && is_nmt_space(cp))
            put(p, S(" "), begin, i);
        else if (op == NORM_NMT ? !is_nmt_control(cp) : !unicode_is_mark_9(cp))
            keep(p, begin, i);
    }
}

static void strip_ends(Pass p, bool left, bool right) {
    Str s = buf_view(&p.in->text);
    size_t begin = 0, end = s.n;
    for (size_t at = 0; left && at < s.n && unicode_is_white_space(utf8_next(s, &at));) begin = at;
    while (right && end > begin) {
        size_t first = end - 1;
        while (first > begin && ((uint8_t)s.p[first] & 0xc0) == 0x80) first--;
        size_t at = first;
        if (!unicode_is_white_space(utf8_next(s, &at))) break;
        end = first;
    }
    keep(p, begin, end);
}

/* in[begin, end) is replaced by s. As in Hugging Face, the replacement of several characters counts as standing
 * where the last of them stood: if that was at the front, the text no longer begins where it did. */
static void put_instead(Pass p, Str s, size_t begin, size_t end) {
    size_t first = begin;
    if (first < end) utf8_next(buf_view(&p.in->text), &first);
    if (!begin && first < end && s.n) p.out->front_gone = true;
    put(p, s, begin, end);
}

static void replace(Pass p, Str from, Str to) {
    Str s = buf_view(&p.in->text);
    size_t i = 0;
    for (ptrdiff_t at; (at = str_find(str_from(s, i), from)) >= 0; i += from.n) {
        keep(p, i, i + (size_t)at);
        i += (size_t)at;
        put_instead(p, to, i, i + from.n);
    }
    keep(p, i, s.n);
}

static bool replace_matches(Pass p, const NormStep *step, RegexWork *work, Err *err) {
    Buf room = {0};
    RegexScan scan = regex_scan(&step->regex, work, buf_view(&p.in->text), &room);
    size_t done = 0, begin = 0, end = 0;
    int found;
    while ((found = regex_next(&scan, &begin, &end)) > 0) {
        keep(p, done, begin);
        put_instead(p, step->to, begin, end);
        done = end;
    }
    buf_deinit(&room);
    if (found < 0) return err_set(err, ERR_LIMIT, "normalizer pattern: takes too many steps on this text");
    keep(p, done, p.in->text.len);
    return true;
}

static void put_mapped_chars(Pass p, const CharMap *map, Str s, size_t begin, size_t end) {
    for (size_t i = begin, n; begin < end; begin = i) {
        utf8_next(s, &i);
        Str to = charmap_find(map, (Str){s.p + begin, i - begin}, false, &n);
        if (n) put(p, to, begin, i);
        else keep(p, begin, i);
    }
}

static void map_graphemes(Pass p, const CharMap *map) {
    enum { LONGEST = 5 };
    Str s = buf_view(&p.in->text);
    for (size_t begin = 0, i = 0, n; begin < s.n; begin = i) {
        utf8proc_int32_t state = 0;
        int32_t last = utf8_next(s, &i);
        for (size_t at = i; at < s.n; i = at) {
            int32_t next = utf8_next(s, &at);
            if (utf8proc_grapheme_break_stateful(last, next, &state)) break;
            last = next;
        }
        Str to = {0};
        n = 0;
        if (i - begin <= LONGEST) to = charmap_find(map, (Str){s.p + begin, i - begin}, false, &n);
        if (n) put(p, to, begin, i);
        else put_mapped_chars(p, map, s, begin, i);
    }
}

static void map_longest(Pass p, const CharMap *map) {
    Str s = buf_view(&p.in->text);
    for (size_t begin = 0, i = 0, n; begin < s.n; begin = i) {
        Str to = charmap_find(map, str_from(s, begin), true, &n);
        if (n) {
            i = begin + n;
            put(p, to, begin, i);
        } else {
            utf8_next(s, &i);
            keep(p, begin, i);
        }
    }
}

/* What libllama does to spaces for Unigram: `prefix` adds one before the first word; `left` joins them, which leaves
 * one before every word, the first included. */
static void join_spaces(Pass p, const NormStep *step) {
    Str s = buf_view(&p.in->text), space = S("\xe2\x96\x81");
    bool in_word = false, prefixed = !step->prefix;
    for (size_t i = 0; i < s.n;) {
        const char *gap = memchr(s.p + i, ' ', s.n - i);
        size_t end = gap ? (size_t)(gap - s.p) : s.n;
        if (end > i) {
            if (!in_word && (!prefixed || step->left)) put(p, space, i, i + 1);
            prefixed = in_word = true;
            keep(p, i, end);
        }
        if (gap) {
            in_word = false;
            if (!step->left) put(p, space, end, end + 1);
        }
        i = end + (gap != NULL);
    }
}

/* The normalised form of the next n bytes of s. */
static Str mapped(const NormStep *step, Str s, size_t *n) {
    Str to = {0};
    *n = step->kept ? step->kept(step->set, s) : 0;
    if (*n) return (Str){s.p, *n};
    if (step->map.n_units) to = charmap_find(&step->map, s, true, n);
    if (*n) return to;
    utf8_next(s, n);
    return (Str){s.p, *n};
}

/* As sentencepiece's Normalizer::Normalize, quirks included: characters that the map turns into ' ' are joined, and
 * everything that looks like a space is removed at the end. */
static void sentence(Pass p, const NormStep *step) {
    Str s = buf_view(&p.in->text), space = S(" "), to = {0};
    size_t i = 0, n = 0;
    bool joins = step->left, after_space = joins, begins = step->everywhere || !p.in->front_gone;
    while (joins && i < s.n && str_eq(mapped(step, str_from(s, i), &n), space)) i += n;
    if (i == s.n) return;
    if (step->prefix && !step->right && begins) put(p, step->to, i, i + 1);
    for (; i < s.n; i += n) {
        to = mapped(step, str_from(s, i), &n);
        while (after_space && str_starts(to, space)) to = str_from(to, 1);
        for (size_t k = 0, end; k < to.n; k = end) {
            for (end = k; end < to.n && to.p[end] != ' ';) end++;
            put(p, (Str){to.p + k, end - k}, i, i + n);
            if (end < to.n) put(p, step->to, i, i + n);
            end += end < to.n;
        }
        if (to.n) after_space = joins && str_ends(to, space);
    }
    Buf *out = &p.out->text;
    while (joins && str_ends(buf_view(out), step->to)) {
        out->len -= step->to.n;
        if (p.out->mark.len) p.out->mark.len -= step->to.n;
    }
    if (step->prefix && step->right) put(p, step->to, s.n - 1, s.n);
}

static bool run_step(Pass p, const NormStep *step, RegexWork *work, Err *err) {
    switch (step->op) {
    case NORM_NFC: case NORM_NFD: case NORM_NFKC: case NORM_NFKD: normal_form(p, step->op); break;
    case NORM_LOWERCASE: case NORM_NMT: case NORM_STRIP_ACCENTS: each_char(p, step->op); break;
    case NORM_STRIP: strip_ends(p, step->left, step->right); break;
    case NORM_PREPEND:
        put(p, step->to, 0, 1);
        keep(p, 0, p.in->text.len);
        break;
    case NORM_REPLACE: replace(p, step->from, step->to); break;
    case NORM_REGEX: return replace_matches(p, step, work, err);
    case NORM_GRAPHEMES: map_graphemes(p, &step->map); break;
    case NORM_LONGEST: map_longest(p, &step->map); break;
    case NORM_SENTENCEPIECE: sentence(p, step); break;
    case NORM_SPACES: join_spaces(p, step); break;
    }
    return true;
}

bool norm_run(const Norm *n, RegexWork *work, NormText *t, Err *err) {
    size_t begin = t->text.len, room = NORM_GROWTH * begin + NORM_MORE;
    bool ok = true;
    if (room > NORM_MAX_TEXT) room = NORM_MAX_TEXT;
    for (int k = 0; k < n->n && ok && t->text.len; k++) {
        NormText out = {.front_gone = t->front_gone};
        ok = run_step((Pass){t, &out, room}, &n->step[k], work, err);
        if (ok && out.text.len == room)
            ok = err_set(err, ERR_LIMIT, "normalizer %d makes %zu bytes of %zu or more", k + 1, room, begin);
        norm_text_deinit(t);
        *t = out;
    }
    return ok;
}
