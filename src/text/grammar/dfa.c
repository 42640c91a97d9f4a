/* See dfa.h. Made by subsets from an automaton after Thompson, joined as products, made small by refinement. */
#include "text/grammar/dfa.h"

#include <stdlib.h>
#include <string.h>

enum { NFA_MAX = 60000, MINIMISE_MOST = 3000, MINIMISE_WORK = 50000000 };

typedef struct Nfa {
    struct NfaNode {
        uint8_t op; /* ExprKind: SET, ALT (a, b), EMPTY (a), BEGIN (a), END (a), NONE: accepts */
        int32_t set, a, b;
    } *node;
    int32_t n, cap;
    CharSet *set; /* borrowed from a Lang, and one of one character each */
    int32_t n_set, cap_set;
    const Lang *l;
    bool failed;
} Nfa;

static int32_t nfa_node(Nfa *n, uint8_t op, int32_t set, int32_t a, int32_t b) {
    if (n->n == NFA_MAX) n->failed = true;
    if (n->failed) return 0;
    if (n->n == n->cap) n->node = mem_grow(n->node, (size_t)(n->cap = 2 * n->cap + 64), sizeof *n->node);
    n->node[n->n].op = op;
    n->node[n->n].set = set;
    n->node[n->n].a = a;
    n->node[n->n].b = b;
    return n->n++;
}

static int32_t nfa_set(Nfa *n, int32_t first, int32_t last) {
    for (int32_t i = 0; i < n->n_set; i++)
        if (n->set[i].n == 1 && n->set[i].range[0].first == first && n->set[i].range[0].last == last) return i;
    if (n->n_set == n->cap_set) n->set = mem_grow(n->set, (size_t)(n->cap_set = 2 * n->cap_set + 16), sizeof *n->set);
    n->set[n->n_set] = (CharSet){0};
    charset_add(&n->set[n->n_set], first, last);
    return n->n_set++;
}

static int32_t nfa_of(Nfa *n, int32_t e, int32_t next);

static int32_t nfa_repeat(Nfa *n, const Expr *x, int32_t next) {
    int32_t at = next;
    if (x->max == LANG_NO_MOST) {
        at = nfa_node(n, EX_KIND_ALT, 0, 0, next);
        int32_t body = nfa_of(n, x->a, at);
        if (!n->failed) n->node[at].a = body;
    }
    for (int32_t i = x->max; i > x->min && !n->failed; i--) at = nfa_node(n, EX_KIND_ALT, 0, nfa_of(n, x->a, at), next);
    for (int32_t i = 0; i < x->min && !n->failed; i++) at = nfa_of(n, x->a, at);
    return at;
}

static int32_t nfa_text(Nfa *n, Str s, int32_t next) {
    for (size_t i = s.n; i-- > 0 && !n->failed;) {
        if (((uint8_t)s.p[i] & 0xc0) == 0x80) continue;
        size_t k = i;
        int32_t cp = utf8_next(s, &k);
        next = nfa_node(n, EX_KIND_SET, nfa_set(n, cp, cp), next, 0);
    }
    return next;
}

static int32_t nfa_of(Nfa *n, int32_t e, int32_t next) {
    const Expr *x = &n->l->expr[e];
    if (n->failed) return 0;
    switch (x->kind) {
    case EX_KIND_EMPTY: return next;
    case EX_KIND_TEXT: return nfa_text(n, (Str){n->l->text.data + x->a, (size_t)x->b}, next);
    case EX_KIND_SET: return nfa_node(n, EX_KIND_SET, ~x->a, next, 0);
    case EX_KIND_SEQ: return nfa_of(n, x->a, nfa_of(n, x->b, next));
    case EX_KIND_ALT: {
        int32_t a = nfa_of(n, x->a, next);
        return nfa_node(n, EX_KIND_ALT, 0, a, nfa_of(n, x->b, next));
    }
    case EX_KIND_REPEAT: return nfa_repeat(n, x, next);
    case EX_KIND_BEGIN:
    case EX_KIND_END: return nfa_node(n, x->kind, 0, next, 0);
    default: return nfa_node(n, EX_KIND_SET, nfa_set(n, 1, 0), next, 0); /* nothing */
    }
}

static const CharSet *set_at(const Nfa *n, int32_t i) { return i < 0 ? &n->l->set[~i] : &n->set[i]; }

/* ---- classes */

static int by_number(const void *a, const void *b) {
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return x < y ? -1 : x > y;
}

/* Runs between the ends of all sets; those that are in the same sets are of one class. */
static bool make_classes(Nfa *n, Dfa *d) {
    size_t cap = 2;
    for (int32_t i = 0; i < n->n; i++)
        if (n->node[i].op == EX_KIND_SET) cap += 2 * set_at(n, n->node[i].set)->n;
    if (cap > 1 << 20) return false;
    int32_t *cut = mem_new(cap, sizeof *cut);
    size_t n_cut = 1;
    for (int32_t i = 0; i < n->n; i++) {
        if (n->node[i].op != EX_KIND_SET) continue;
        const CharSet *s = set_at(n, n->node[i].set);
        for (size_t k = 0; k < s->n; k++) {
            cut[n_cut++] = s->range[k].first;
            cut[n_cut++] = s->range[k].last + 1;
        }
    }
    qsort(cut, n_cut, sizeof *cut, by_number);
    int parts = 0;
    for (size_t i = 0; i < n_cut; i++)
        if (cut[i] <= CHAR_LAST && (!parts || cut[parts - 1] != cut[i])) cut[parts++] = cut[i];
    d->begin = cut;
    d->n_part = parts;
    d->class = mem_new((size_t)parts, sizeof *d->class);
    uint64_t *sign = mem_new((size_t)parts, sizeof *sign);
    for (int32_t i = 0; i < n->n; i++) {
        if (n->node[i].op != EX_KIND_SET) continue;
        const CharSet *s = set_at(n, n->node[i].set);
        uint64_t h = hash_bytes(&n->node[i].set, sizeof(int32_t), 77);
        bool told = false; /* each set once */
        for (int32_t k = i - 1; k >= 0 && k >= i - 64 && !told; k--)
            told = n->node[k].op == EX_KIND_SET && n->node[k].set == n->node[i].set;
        if (told) continue;
        size_t r = 0;
        for (int p = 0; p < parts && r < s->n; p++) {
            while (r < s->n && s->range[r].last < cut[p]) r++;
            if (r < s->n && s->range[r].first <= cut[p]) sign[p] = sign[p] * 0x9e3779b97f4a7c15u + h;
        }
    }
    bool ok = true;
    StrMap seen = {0};
    for (int p = 0; p < parts && ok; p++) {
        Str key = {(const char *)&sign[p], sizeof *sign};
        int32_t c = strmap_get(&seen, key);
        if (c < 0) strmap_put(&seen, key, c = d->n_class++);
        ok = c < UINT16_MAX;
        d->class[p] = (uint16_t)c;
    }
    strmap_deinit(&seen);
    free(sign);
    return ok;
}

/* ---- subsets */

typedef struct Subsets {
    Nfa *n;
    Dfa *d;
    Ids *set; /* of each state: its nodes, sorted */
    int32_t cap;
    StrMap map;
    uint32_t *mark, stamp;
    Ids todo, got;
} Subsets;

/* The nodes that wait for a character, for the end, or accept. */
static void closure(Subsets *s, bool begin, bool end) {
    s->stamp++;
    s->got.len = 0;
    while (s->todo.len) {
        int32_t at = s->todo.data[--s->todo.len];
        if (s->mark[at] == s->stamp) continue;
        s->mark[at] = s->stamp;
        const struct NfaNode *x = &s->n->node[at];
        if (x->op == EX_KIND_ALT) ids_put(&s->todo, x->a), ids_put(&s->todo, x->b);
        else if ((x->op == EX_KIND_BEGIN && begin) || (x->op == EX_KIND_END && end)) ids_put(&s->todo, x->a);
        else if (x->op != EX_KIND_BEGIN) ids_put(&s->got, at);
    }
    if (s->got.len) qsort(s->got.data, s->got.len, sizeof *s->got.data, by_number);
}

static bool has_accept(const Subsets *s, const Ids *set) {
    for (size_t i = 0; i < set->len; i++)
        if (s->n->node[set->data[i]].op == EX_KIND_NONE) return true;
    return false;
}

static int32_t state_of(Subsets *s, bool begin) {
    Dfa *d = s->d;
    ids_put(&s->got, begin); /* the start is a state of its own where an anchor may tell */
    Str key = {(const char *)s->got.data, s->got.len * sizeof(int32_t)};
    int32_t id = strmap_get(&s->map, key);
    if (id >= 0) return id;
    if (d->n == DFA_MAX_STATES || (int64_t)d->n * d->n_class > DFA_MAX_CELLS) return -1;
    if (d->n == s->cap) {
        s->cap = 2 * s->cap + 64;
        s->set = mem_grow(s->set, (size_t)s->cap, sizeof *s->set);
        d->accepts = mem_grow(d->accepts, (size_t)s->cap, 1);
        d->to = mem_grow(d->to, (size_t)s->cap, (size_t)d->n_class * sizeof *d->to);
    }
    id = d->n++;
    s->set[id] = (Ids){0};
    for (size_t i = 0; i < s->got.len; i++) ids_put(&s->set[id], s->got.data[i]);
    strmap_put(&s->map, (Str){(const char *)s->set[id].data, s->set[id].len * sizeof(int32_t)}, id);
    s->set[id].len--; /* the flag is part of the key alone */
    for (size_t i = 0; i < s->set[id].len; i++) ids_put(&s->todo, s->set[id].data[i]);
    closure(s, begin, true);
    d->accepts[id] = has_accept(s, &s->got);
    return id;
}

static bool fill_row(Subsets *s, int32_t id, const int32_t *one) {
    for (int c = 0; c < s->d->n_class; c++) {
        for (size_t i = 0; i < s->set[id].len; i++) {
            const struct NfaNode *x = &s->n->node[s->set[id].data[i]];
            if (x->op == EX_KIND_SET && charset_has(set_at(s->n, x->set), one[c])) ids_put(&s->todo, x->a);
        }
        closure(s, false, false);
        int32_t to = state_of(s, false);
        if (to < 0) return false;
        s->d->to[(size_t)id * (size_t)s->d->n_class + (size_t)c] = to;
    }
    return true;
}

static void minimise(Dfa *d);

static bool subsets(Nfa *n, int32_t start, Dfa *d) {
    Subsets s = {.n = n, .d = d};
    s.mark = mem_new((size_t)n->n, sizeof *s.mark);
    int32_t *one = mem_new((size_t)d->n_class, sizeof *one);
    for (int p = d->n_part - 1; p >= 0; p--) one[d->class[p]] = d->begin[p];
    ids_put(&s.todo, start);
    closure(&s, true, false);
    bool ok = state_of(&s, true) == 0;
    for (int32_t id = 0; ok && id < d->n; id++) ok = fill_row(&s, id, one);
    for (int32_t id = 0; id < d->n; id++) ids_deinit(&s.set[id]);
    free(s.set);
    free(s.mark);
    free(one);
    strmap_deinit(&s.map);
    ids_deinit(&s.todo);
    ids_deinit(&s.got);
    return ok;
}

Dfa *dfa_of(const Lang *l, int32_t e, bool search) {
    Nfa n = {.l = l};
    Dfa *d = mem_new(1, sizeof *d);
    int32_t all = nfa_set(&n, 0, CHAR_LAST), accept = nfa_node(&n, EX_KIND_NONE, 0, 0, 0), end = accept;
    if (search) { /* any text behind it, and before */
        end = nfa_node(&n, EX_KIND_ALT, 0, 0, accept);
        n.node[end].a = nfa_node(&n, EX_KIND_SET, all, end, 0);
    }
    int32_t start = nfa_of(&n, e, end);
    if (search && !n.failed) {
        int32_t loop = nfa_node(&n, EX_KIND_ALT, 0, 0, start);
        if (!n.failed) n.node[loop].a = nfa_node(&n, EX_KIND_SET, all, loop, 0);
        start = loop;
    }
    nfa_node(&n, EX_KIND_SET, all, accept, 0); /* so that every character has a class; it is not reached */
    bool ok = !n.failed && make_classes(&n, d) && subsets(&n, start, d);
    for (int32_t i = 0; i < n.n_set; i++) charset_deinit(&n.set[i]);
    free(n.set);
    free(n.node);
    if (ok) {
        minimise(d);
        return d;
    }
    dfa_free(d);
    return NULL;
}

/* ---- joining */

void dfa_free(Dfa *a) {
    if (!a) return;
    free(a->begin);
    free(a->class);
    free(a->to);
    free(a->accepts);
    free(a);
}

static Dfa *blank(int parts, int32_t states, int classes) {
    Dfa *d = mem_new(1, sizeof *d);
    *d = (Dfa){.n_part = parts, .n_class = classes, .n = states};
    d->begin = mem_new((size_t)parts, sizeof *d->begin);
    d->class = mem_new((size_t)parts, sizeof *d->class);
    d->to = mem_new((size_t)states * (size_t)classes, sizeof *d->to);
    d->accepts = mem_new((size_t)states, 1);
    return d;
}

Dfa *dfa_copy(const Dfa *a) {
    if (!a) return NULL;
    Dfa *d = blank(a->n_part, a->n, a->n_class);
    memcpy(d->begin, a->begin, (size_t)a->n_part * sizeof *d->begin);
    memcpy(d->class, a->class, (size_t)a->n_part * sizeof *d->class);
    memcpy(d->to, a->to, (size_t)a->n * (size_t)a->n_class * sizeof *d->to);
    memcpy(d->accepts, a->accepts, (size_t)a->n);
    return d;
}

Dfa *dfa_length(int64_t min, int64_t max) {
    int64_t last = max >= 0 ? max + 1 : min; /* the state that stays */
    if (last >= DFA_MAX_STATES) return NULL;
    Dfa *d = blank(1, (int32_t)last + 1, 1);
    for (int32_t i = 0; i <= last; i++) {
        d->to[i] = i < last ? i + 1 : i;
        d->accepts[i] = i >= min && (max < 0 || i <= max);
    }
    return d;
}

Dfa *dfa_not(Dfa *a) {
    for (int32_t i = 0; a && i < a->n; i++) a->accepts[i] = !a->accepts[i];
    return a;
}

/* The runs of both; pair[class] is a class of a and one of b. */
static void join_classes(const Dfa *a, const Dfa *b, Dfa *d, uint32_t **pair) {
    size_t parts = (size_t)a->n_part + (size_t)b->n_part;
    d->begin = mem_new(parts, sizeof *d->begin);
    d->class = mem_new(parts, sizeof *d->class);
    *pair = mem_new(parts, sizeof **pair);
    int32_t *number = mem_new((size_t)a->n_class * (size_t)b->n_class, sizeof *number);
    for (int i = 0, k = 0; i < a->n_part && k < b->n_part;) {
        int32_t *class = &number[(size_t)a->class[i] * (size_t)b->n_class + b->class[k]];
        if (!*class) {
            (*pair)[d->n_class] = (uint32_t)a->class[i] << 16 | b->class[k];
            *class = ++d->n_class;
        }
        d->begin[d->n_part] = a->begin[i] > b->begin[k] ? a->begin[i] : b->begin[k];
        d->class[d->n_part++] = (uint16_t)(*class - 1);
        int32_t x = i + 1 < a->n_part ? a->begin[i + 1] : CHAR_LAST + 1;
        int32_t y = k + 1 < b->n_part ? b->begin[k + 1] : CHAR_LAST + 1;
        if (x <= y) i++;
        if (y <= x) k++;
    }
    free(number);
}

static Dfa *product(Dfa *a, Dfa *b, bool either) {
    Dfa *d = a && b ? mem_new(1, sizeof *d) : NULL;
    uint32_t *pair = NULL;
    Ids of = {0};
    uint64_t *key = NULL;
    StrMap map = {0};
    bool ok = d && (int64_t)a->n_class * b->n_class < UINT16_MAX;
    if (ok) join_classes(a, b, d, &pair);
    int32_t cap = 0;
    uint64_t *keys[20] = {0}; /* keys in blocks that never move, since the map borrows them */
    for (int32_t id = -1; ok && id < d->n; id++)
        for (int c = 0; ok && c < (id < 0 ? 1 : d->n_class); c++) {
            int32_t x = 0, y = 0;
            if (id >= 0) {
                x = a->to[(size_t)of.data[2 * id] * (size_t)a->n_class + (pair[c] >> 16)];
                y = b->to[(size_t)of.data[2 * id + 1] * (size_t)b->n_class + (pair[c] & 0xffff)];
            }
            uint64_t pairs = (uint64_t)x << 32 | (uint32_t)y;
            int32_t to = strmap_get(&map, (Str){(const char *)&pairs, sizeof pairs});
            if (to < 0) {
                ok = d->n < DFA_MAX_STATES && (int64_t)d->n * d->n_class < DFA_MAX_CELLS;
                if (!ok) break;
                to = d->n++;
                if (to == cap) {
                    cap = 2 * cap + 64;
                    d->to = mem_grow(d->to, (size_t)cap, (size_t)d->n_class * sizeof *d->to);
                    d->accepts = mem_grow(d->accepts, (size_t)cap, 1);
                }
                if (!keys[to >> 10]) keys[to >> 10] = mem_new(1024, sizeof **keys);
                key = &keys[to >> 10][to & 1023];
                *key = pairs;
                strmap_put(&map, (Str){(const char *)key, sizeof *key}, to);
                ids_put(&of, x);
                ids_put(&of, y);
                d->accepts[to] = either ? a->accepts[x] || b->accepts[y] : a->accepts[x] && b->accepts[y];
            }
            if (id >= 0) d->to[(size_t)id * (size_t)d->n_class + (size_t)c] = to;
        }
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) free(keys[i]);
    strmap_deinit(&map);
    ids_deinit(&of);
    free(pair);
    dfa_free(a);
    dfa_free(b);
    if (ok) minimise(d);
    else dfa_free(d);
    return ok ? d : NULL;
}

Dfa *dfa_both(Dfa *a, Dfa *b) { return product(a, b, false); }
Dfa *dfa_either(Dfa *a, Dfa *b) { return product(a, b, true); }

/* Moore's refinement: states are one until something tells them apart. */
static void minimise(Dfa *d) {
    size_t n = (size_t)d->n, k = (size_t)d->n_class, work = 0;
    if (d->n > MINIMISE_MOST) return;
    int32_t *block = mem_new(n, sizeof *block), *next = mem_new(n, sizeof *next), blocks = 0, before = -1;
    int32_t *row = mem_new(n * (k + 1), sizeof *row);
    for (size_t i = 0; i < n; i++) block[i] = d->accepts[i] != d->accepts[0];
    while (blocks != before && work < MINIMISE_WORK) {
        work += n * (k + 1);
        before = blocks;
        blocks = 0;
        StrMap map = {0};
        for (size_t i = 0; i < n; i++) {
            int32_t *r = row + i * (k + 1);
            r[0] = block[i];
            for (size_t c = 0; c < k; c++) r[c + 1] = block[d->to[i * k + c]];
            Str key = {(const char *)r, (k + 1) * sizeof *r};
            next[i] = strmap_get(&map, key);
            if (next[i] < 0) strmap_put(&map, key, next[i] = blocks++);
        }
        strmap_deinit(&map);
        memcpy(block, next, n * sizeof *block);
    }
    /* Blocks are numbered as they appear: none is written before it is read. */
    for (size_t i = 0, told = 0; i < n && blocks == before; i++) {
        if ((size_t)block[i] != told) continue;
        for (size_t c = 0; c < k; c++) d->to[told * k + c] = block[d->to[i * k + c]];
        d->accepts[told++] = d->accepts[i];
    }
    if (blocks == before) d->n = blocks;
    free(block);
    free(next);
    free(row);
}

/* ---- asking */

static int class_at(const Dfa *a, int32_t cp) {
    int lo = 0, hi = a->n_part - 1;
    while (lo < hi) {
        int mid = lo + (hi - lo + 1) / 2;
        if (a->begin[mid] <= cp) lo = mid;
        else hi = mid - 1;
    }
    return a->class[lo];
}

bool dfa_has(const Dfa *a, Str text) {
    int32_t at = 0;
    for (size_t i = 0; i < text.n;) {
        int32_t cp = utf8_next(text, &i);
        if (cp < 0) return false;
        at = a->to[(size_t)at * (size_t)a->n_class + (size_t)class_at(a, cp)];
    }
    return a->accepts[at];
}

bool dfa_is_empty(const Dfa *a) { /* only states that can be reached are there */
    for (int32_t i = 0; i < a->n; i++)
        if (a->accepts[i]) return false;
    return true;
}

static int32_t state_expr(Lang *l, const Dfa *a, int32_t at, int32_t rules, int32_t (*spell)(Lang *, const CharSet *)) {
    int32_t e = a->accepts[at] ? EX_EMPTY : EX_NONE;
    const int32_t *to = a->to + (size_t)at * (size_t)a->n_class;
    int32_t *order = mem_new((size_t)a->n_class, sizeof *order);
    int n = 0;
    for (int c = 0; c < a->n_class; c++) {
        bool told = false;
        for (int k = 0; k < n && !told; k++) told = order[k] == to[c];
        if (!told) order[n++] = to[c];
    }
    for (int k = 0; k < n; k++) {
        CharSet s = {0};
        for (int p = 0; p < a->n_part; p++)
            if (to[a->class[p]] == order[k])
                charset_add(&s, a->begin[p], p + 1 < a->n_part ? a->begin[p + 1] - 1 : CHAR_LAST);
        e = ex_alt(l, e, ex_seq(l, spell(l, &s), ex_rule(l, rules + order[k])));
        charset_deinit(&s);
    }
    free(order);
    return e;
}

int32_t dfa_expr(Lang *l, const Dfa *a, int32_t (*spell)(Lang *, const CharSet *)) {
    int32_t rules = l->n_rule;
    for (int32_t i = 0; i < a->n; i++) lang_rule(l, S(""));
    for (int32_t i = 0; i < a->n; i++) lang_define(l, rules + i, state_expr(l, a, i, rules, spell));
    return ex_rule(l, rules);
}
