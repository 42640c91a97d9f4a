/* See lang.h. */
#include "text/grammar/lang.h"

#include "base/ascii.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool lang_fail(Lang *l, ErrCode code, const char *fmt, ...) {
    if (l->failed) return false;
    char msg[sizeof l->err.msg];
    va_list args;
    va_start(args, fmt);
    vsnprintf(msg, sizeof msg, fmt, args);
    va_end(args);
    l->failed = true;
    return err_set(&l->err, code, "%s", msg);
}

static int32_t add(Lang *l, Expr e) {
    if (l->n_expr == LANG_MAX_EXPRS) lang_fail(l, ERR_LIMIT, "more than %d expressions", (int)LANG_MAX_EXPRS);
    if (e.depth > LANG_MAX_DEPTH) lang_fail(l, ERR_LIMIT, "expressions nested deeper than %d", (int)LANG_MAX_DEPTH);
    if (l->failed) return EX_NONE;
    if (l->n_expr == l->cap_expr)
        l->expr = mem_grow(l->expr, (size_t)(l->cap_expr = 2 * l->cap_expr + 64), sizeof *l->expr);
    l->expr[l->n_expr] = e;
    return l->n_expr++;
}

void lang_init(Lang *l, const Tok *tok) {
    *l = (Lang){.tok = tok};
    add(l, (Expr){.kind = EX_KIND_EMPTY});
    add(l, (Expr){.kind = EX_KIND_NONE});
}

void lang_deinit(Lang *l) {
    free(l->expr);
    free(l->rule);
    for (int32_t i = 0; i < l->n_set; i++) charset_deinit(&l->set[i]);
    free(l->set);
    free(l->tokens);
    buf_deinit(&l->text);
    arena_deinit(&l->arena);
    *l = (Lang){0};
}

int32_t ex_text(Lang *l, Str s) {
    if (!s.n) return EX_EMPTY;
    if (l->text.len + s.n > 64 * LANG_MAX_TEXT) {
        lang_fail(l, ERR_LIMIT, "literals of more than 64 MiB");
        return EX_NONE;
    }
    size_t at = l->text.len;
    buf_put_str(&l->text, s);
    return add(l, (Expr){.kind = EX_KIND_TEXT, .a = (int32_t)at, .b = (int32_t)s.n});
}

int32_t ex_byte(Lang *l, int first, int last) {
    return add(l, (Expr){.kind = EX_KIND_BYTES, .a = first, .b = last});
}

/* Halves of surrogate pairs are no characters. */
static bool add_characters(CharSet *to, const CharSet *s) {
    for (size_t i = 0; i < s->n; i++) {
        int32_t first = s->range[i].first, last = s->range[i].last;
        if (first < 0xd800) charset_add(to, first, last < 0xd800 ? last : 0xd7ff);
        if (last > 0xdfff) charset_add(to, first > 0xdfff ? first : 0xe000, last);
    }
    return to->n > 0;
}

int32_t ex_set(Lang *l, const CharSet *s) {
    CharSet set = {0};
    if (!add_characters(&set, s)) return EX_NONE;
    for (int32_t i = l->n_set - 1; i >= 0 && i >= l->n_set - 8; i--)
        if (charset_equal(&l->set[i], &set)) {
            charset_deinit(&set);
            return add(l, (Expr){.kind = EX_KIND_SET, .a = i});
        }
    if (l->n_set == l->cap_set)
        l->set = mem_grow(l->set, (size_t)(l->cap_set = 2 * l->cap_set + 16), sizeof *l->set);
    l->set[l->n_set] = set;
    return add(l, (Expr){.kind = EX_KIND_SET, .a = l->n_set++});
}

static uint16_t deeper(const Lang *l, int32_t a, int32_t b) {
    uint16_t x = l->expr[a].depth, y = l->expr[b].depth;
    return (uint16_t)((x > y ? x : y) + 1);
}

int32_t ex_seq(Lang *l, int32_t a, int32_t b) {
    if (a == EX_NONE || b == EX_NONE) return EX_NONE;
    if (a == EX_EMPTY) return b;
    if (b == EX_EMPTY) return a;
    return add(l, (Expr){.kind = EX_KIND_SEQ, .depth = deeper(l, a, b), .a = a, .b = b});
}

int32_t ex_alt(Lang *l, int32_t a, int32_t b) {
    if (a == b || b == EX_NONE) return a;
    if (a == EX_NONE) return b;
    return add(l, (Expr){.kind = EX_KIND_ALT, .depth = deeper(l, a, b), .a = a, .b = b});
}

int32_t ex_seq_of(Lang *l, const int32_t *e, size_t n) {
    if (n == 0) return EX_EMPTY;
    if (n == 1) return e[0];
    int32_t a = ex_seq_of(l, e, n / 2);
    return ex_seq(l, a, ex_seq_of(l, e + n / 2, n - n / 2));
}

int32_t ex_alt_of(Lang *l, const int32_t *e, size_t n) {
    if (n == 0) return EX_NONE;
    if (n == 1) return e[0];
    int32_t a = ex_alt_of(l, e, n / 2);
    return ex_alt(l, a, ex_alt_of(l, e + n / 2, n - n / 2));
}

int32_t ex_repeat(Lang *l, int32_t e, int32_t min, int32_t max) {
    if (max == 0 || e == EX_EMPTY) return EX_EMPTY;
    if (e == EX_NONE) return min ? EX_NONE : EX_EMPTY;
    if (min == 1 && max == 1) return e;
    return add(l, (Expr){.kind = EX_KIND_REPEAT, .depth = deeper(l, e, e), .a = e, .min = min, .max = max});
}

int32_t ex_option(Lang *l, int32_t e) { return ex_repeat(l, e, 0, 1); }
int32_t ex_rule(Lang *l, int32_t rule) { return add(l, (Expr){.kind = EX_KIND_RULE, .a = rule}); }
int32_t ex_anchor(Lang *l, ExprKind which) { return add(l, (Expr){.kind = (uint8_t)which}); }

int32_t ex_tokens(Lang *l, const int32_t *id, int n, bool negated, bool control) {
    TokenSet s = {arena_new(&l->arena, (size_t)n, sizeof *id), n, negated, control};
    if (n) memcpy(s.id, id, (size_t)n * sizeof *id);
    if (l->n_tokens == l->cap_tokens)
        l->tokens = mem_grow(l->tokens, (size_t)(l->cap_tokens = 2 * l->cap_tokens + 8), sizeof *l->tokens);
    l->tokens[l->n_tokens] = s;
    return add(l, (Expr){.kind = EX_KIND_TOKENS, .a = l->n_tokens++});
}

int32_t lang_rule(Lang *l, Str name) {
    if (l->n_rule == l->cap_rule)
        l->rule = mem_grow(l->rule, (size_t)(l->cap_rule = 2 * l->cap_rule + 16), sizeof *l->rule);
    l->rule[l->n_rule] = (LangRule){{arena_strdup(&l->arena, name.n ? name.p : "", name.n), name.n}, -1};
    return l->n_rule++;
}

void lang_define(Lang *l, int32_t rule, int32_t body) { l->rule[rule].body = body; }

/* ---- choices */

static int by_bytes(const void *a, const void *b) { return str_cmp(*(const Str *)a, *(const Str *)b); }

/* Bytes of the character that begins there. */
static size_t character(Str s, size_t at) {
    uint8_t c = (uint8_t)s.p[at];
    size_t n = c < 0xc0 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
    return n < s.n - at ? n : s.n - at;
}

/* Texts are divided between characters. */
static int32_t choices(Lang *l, const Str *s, size_t n, size_t at) {
    if (l->failed) return EX_NONE;
    while (n > 1 && str_eq(s[0], s[1])) s++, n--;
    size_t shared = at; /* the list is sorted: its ends share what all share */
    while (shared < s[0].n && shared < s[n - 1].n && s[0].p[shared] == s[n - 1].p[shared]) shared++;
    while (shared > at && shared < s[0].n && ((uint8_t)s[0].p[shared] & 0xc0) == 0x80) shared--;
    int32_t head = ex_text(l, (Str){s[0].p + at, shared - at});
    if (n == 1) return head;
    Ids branch = {0};
    if (s[0].n == shared) {
        ids_put(&branch, EX_EMPTY);
        while (n && s[0].n == shared) s++, n--;
    }
    while (n) {
        size_t k = 1;
        Str first = {s[0].p + shared, character(s[0], shared)};
        while (k < n && str_starts(str_from(s[k], shared), first)) k++;
        ids_put(&branch, choices(l, s, k, shared));
        s += k;
        n -= k;
    }
    int32_t e = ex_seq(l, head, ex_alt_of(l, branch.data, branch.len));
    ids_deinit(&branch);
    return e;
}

int32_t ex_choices(Lang *l, Str *choice, size_t n) {
    if (!n) return EX_NONE;
    qsort(choice, n, sizeof *choice, by_bytes);
    size_t deep = 0; /* prefixes of prefixes: a level of recursion each */
    for (size_t i = 1; i < n; i++) {
        size_t k = 0;
        while (k < choice[i].n && k < choice[i - 1].n && choice[i].p[k] == choice[i - 1].p[k]) k++;
        if (k > deep) deep = k;
    }
    if (deep > LANG_MAX_DEPTH / 2) {
        lang_fail(l, ERR_LIMIT, "choices that share more than %d bytes", LANG_MAX_DEPTH / 2);
        return EX_NONE;
    }
    return choices(l, choice, n, 0);
}

/* ---- markers */

int32_t ex_mark(Lang *l, Str text) {
    int32_t id = l->tok ? tok_find(l->tok, text) : -1;
    int32_t e = ex_text(l, text);
    return id >= 0 && tok_is_special(l->tok, id) ? ex_alt(l, e, ex_tokens(l, &id, 1, false, false)) : e;
}

static void find_specials(Lang *l) {
    int32_t size = l->tok ? (int32_t)tok_size(l->tok) : 0;
    for (int pass = 0; pass < 2; pass++) {
        if (pass) l->special = arena_new(&l->arena, (size_t)l->n_special + 1, sizeof *l->special);
        l->n_special = 0;
        for (int32_t id = 0; id < size; id++) {
            if (!tok_is_special(l->tok, id) || !tok_bytes(l->tok, id).n) continue;
            if (pass) l->special[l->n_special] = id;
            l->begins[(uint8_t)tok_bytes(l->tok, id).p[0]] = true;
            l->n_special++;
        }
    }
}

int32_t lang_special(Lang *l, Str text) {
    int32_t best = -1;
    size_t most = 0;
    if (!l->special) find_specials(l);
    if (!text.n || !l->begins[(uint8_t)text.p[0]]) return -1;
    for (int32_t i = 0; i < l->n_special; i++) {
        Str s = tok_bytes(l->tok, l->special[i]);
        if (s.n <= most || !str_starts(text, s)) continue;
        most = s.n;
        best = l->special[i];
    }
    return best;
}

/* The longest end of `seen` (a beginning of a marker, and a byte) that begins a marker: Aho and Corasick's automaton,
 * computed plainly, since markers are short. which: the marker that is complete then, or -1. */
static size_t longest_begin(const Str *mark, size_t n, Str seen, size_t *of, ptrdiff_t *which) {
    *which = -1;
    for (size_t skip = 0; skip <= seen.n; skip++) {
        Str end = str_from(seen, skip);
        for (size_t i = 0; i < n; i++)
            if (str_starts(mark[i], end)) {
                *of = i;
                if (mark[i].n == end.n) *which = (ptrdiff_t)i;
                return end.n;
            }
    }
    return 0;
}

typedef struct Until {
    const Str *mark;
    const int32_t *then;
    size_t n;
    bool needed;
    int32_t *rule, *first; /* of a place in a marker; the first place of each */
    const int32_t *id;     /* control tokens that are a part of a marker */
    int n_id;
} Until;

/* Where `seen`, a beginning of a marker and what came behind it, leads to: a rule, or -2 - a marker that is
 * complete. */
static int32_t target_of(const Until *u, Str seen) {
    size_t of = 0;
    ptrdiff_t which;
    size_t len = longest_begin(u->mark, u->n, seen, &of, &which);
    if (which >= 0) return -2 - (int32_t)which;
    return len ? u->rule[(size_t)u->first[of] + len] : u->rule[u->first[0]];
}

/* Control tokens behind so many bytes of marker m: those that are a part of a marker, and all others. */
static int32_t until_control(Lang *l, const Until *u, size_t m, size_t at) {
    Ids branch = {0};
    Buf seen = {0};
    for (int32_t i = 0; i < u->n_id; i++) {
        Str text = tok_bytes(l->tok, u->id[i]);
        int32_t target = -1;
        seen.len = 0;
        buf_put(&seen, u->mark[m].p, at);
        for (size_t k = 0; k < text.n && target > -2; k++) { /* a marker may be complete within it, at its end */
            buf_putc(&seen, text.p[k]);
            target = target_of(u, buf_view(&seen));
        }
        int32_t then = target <= -2 ? u->then[-2 - target] : ex_rule(l, target);
        ids_put(&branch, ex_seq(l, ex_tokens(l, &u->id[i], 1, false, false), then));
    }
    ids_put(&branch, ex_seq(l, ex_tokens(l, u->id, u->n_id, true, true), ex_rule(l, u->rule[0])));
    int32_t e = ex_alt_of(l, branch.data, branch.len);
    ids_deinit(&branch);
    buf_deinit(&seen);
    return e;
}

/* The rule for "so many bytes of marker m have come". Places with the same bytes in two markers have equal rules. */
static int32_t until_state(Lang *l, const Until *u, size_t m, size_t at) {
    int32_t next[258];
    size_t n_next = 0;
    Buf seen = {0};
    for (int first = 0, last; first < 256; first = last + 1) {
        int32_t target = -1;
        for (last = first; last < 256; last++) {
            seen.len = 0;
            buf_put(&seen, u->mark[m].p, at);
            buf_putc(&seen, (char)last);
            int32_t to = target_of(u, buf_view(&seen));
            if (target != -1 && to != target) break;
            target = to;
        }
        last--;
        int32_t then = target <= -2 ? u->then[-2 - target] : ex_rule(l, target);
        next[n_next++] = ex_seq(l, ex_byte(l, first, last), then);
    }
    buf_deinit(&seen);
    if (!u->needed) next[n_next++] = EX_EMPTY;
    if (l->tok) next[n_next++] = until_control(l, u, m, at);
    return ex_alt_of(l, next, n_next);
}

/* Control tokens that are a part of a marker. */
static void find_parts(Lang *l, Until *u, Ids *part) {
    if (!l->special) find_specials(l);
    for (int32_t i = 0; i < l->n_special; i++) {
        bool within = false;
        for (size_t k = 0; k < u->n && !within; k++)
            within = str_find(u->mark[k], tok_bytes(l->tok, l->special[i])) >= 0;
        if (within) ids_put(part, l->special[i]);
    }
    u->id = part->data;
    u->n_id = (int)part->len;
}

int32_t ex_until(Lang *l, const Str *mark, const int32_t *then, size_t n, bool needed) {
    size_t places = 0;
    for (size_t i = 0; i < n; i++) places += mark[i].n;
    if (!n || places > 4096) {
        lang_fail(l, n ? ERR_LIMIT : ERR_ARGUMENT, n ? "markers of more than 4096 bytes" : "no marker");
        return EX_NONE;
    }
    Until u = {mark, then, n, needed, mem_new(places, sizeof(int32_t)), mem_new(n, sizeof(int32_t)), NULL, 0};
    Ids part = {0};
    for (size_t i = 0, at = 0; i < n; at += mark[i++].n) u.first[i] = (int32_t)at;
    for (size_t i = 0; i < places; i++) u.rule[i] = lang_rule(l, S(""));
    if (l->tok) find_parts(l, &u, &part);
    for (size_t m = 0; m < n; m++)
        for (size_t at = 0; at < mark[m].n; at++)
            lang_define(l, u.rule[(size_t)u.first[m] + at], until_state(l, &u, m, at));
    int32_t start = u.rule[0];
    free(u.rule);
    free(u.first);
    ids_deinit(&part);
    return ex_rule(l, start);
}

bool read_hex(Str s, size_t *i, int digits, int32_t *v) {
    uint32_t sum = 0;
    for (int k = 0; k < digits; k++, ++*i) {
        int digit = *i < s.n ? ascii_hex(s.p[*i]) : -1;
        if (digit < 0) return false;
        sum = sum << 4 | (uint32_t)digit;
    }
    *v = (int32_t)sum;
    return true;
}
