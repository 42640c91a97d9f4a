/* See net.h. Expressions are compiled backwards, each given what follows it, so that sequences and loops without a
 * count need no nodes of their own. Before that, over all expressions in linear time: which may be empty, which have
 * any text at all, and whether a rule may begin with itself. */
#include "text/grammar/net.h"

#include <stdlib.h>
#include <string.h>

enum { INLINE_MOST = 24, UNROLL_MOST = 3, MERGE_MOST = 256 };

typedef struct Build {
    Net *n;
    const Lang *l;
    uint8_t *empty, *any; /* of each expression: may be empty; has a text */
    int32_t *entry[2];    /* of each rule, and of the rule without the empty text; -1: not compiled */
    int32_t *todo;        /* rules to compile: 2 * rule + without */
    int32_t n_todo, cap_todo;
    int32_t *size;        /* expressions of a rule that calls none, as far as INLINE_MOST; else INT32_MAX */
    Err *err;
    bool failed;
} Build;

static bool fail(Build *b, const char *what, int most) {
    if (!b->failed) err_set(b->err, ERR_LIMIT, "the grammar has more than %d %s", most, what);
    b->failed = true;
    return false;
}

/* ---- what holds of expressions: the least solution, by counting */

/* children of an expression that decide about it */
static int children(const Lang *l, int32_t e, int32_t out[2]) {
    const Expr *x = &l->expr[e];
    switch (x->kind) {
    case EX_KIND_SEQ:
    case EX_KIND_ALT: out[0] = x->a; out[1] = x->b; return 2;
    case EX_KIND_REPEAT: out[0] = x->a; return 1;
    case EX_KIND_RULE: out[0] = l->rule[x->a].body; return 1;
    default: return 0;
    }
}

/* Parents of each expression, and the expressions that are true at once. */
static void solve(const Lang *l, bool empty, uint8_t *is) {
    size_t n = (size_t)l->n_expr;
    int32_t *first = mem_new(n + 2, sizeof *first), *parent = mem_new(2 * n + 1, sizeof *parent), child[2];
    int32_t *queue = mem_new(n + 1, sizeof *queue), head = 0, tail = 0;
    for (int32_t e = 0; e < l->n_expr; e++)
        for (int k = children(l, e, child); k > 0; k--) first[child[k - 1] + 2]++;
    for (size_t i = 2; i < n + 2; i++) first[i] += first[i - 1];
    for (int32_t e = 0; e < l->n_expr; e++)
        for (int k = children(l, e, child); k > 0; k--) parent[first[child[k - 1] + 1]++] = e;
    for (int32_t e = 0; e < l->n_expr; e++) {
        const Expr *x = &l->expr[e];
        bool leaf = x->kind == EX_KIND_TEXT || x->kind == EX_KIND_SET || x->kind == EX_KIND_BYTES ||
                    x->kind == EX_KIND_TOKENS;
        if (x->kind == EX_KIND_EMPTY || (x->kind == EX_KIND_REPEAT && !x->min) || (!empty && leaf)) {
            is[e] = 1;
            queue[tail++] = e;
        }
    }
    while (head < tail) {
        int32_t e = queue[head++];
        for (int32_t i = first[e]; i < first[e + 1]; i++) {
            int32_t p = parent[i];
            const Expr *x = &l->expr[p];
            if (is[p] || (x->kind == EX_KIND_SEQ && !(is[x->a] && is[x->b]))) continue;
            is[p] = 1;
            queue[tail++] = p;
        }
    }
    free(first);
    free(parent);
    free(queue);
}

/* What an expression may begin with. */
static int beginnings(const Build *b, int32_t e, int32_t out[2]) {
    const Expr *x = &b->l->expr[e];
    int n = children(b->l, e, out);
    return x->kind == EX_KIND_SEQ && !b->empty[x->a] ? 1 : n;
}

static bool left_recursive(Build *b, int32_t root) {
    size_t n = (size_t)b->l->n_expr;
    uint8_t *seen = mem_new(n, 1), *next = mem_new(n, 1); /* 1: under way, 2: done */
    int32_t *path = mem_new(n + 1, sizeof *path), depth = 0, child[2], cycle = -1;
    (void)root;
    for (int32_t r = 0; r < b->l->n_rule && cycle < 0; r++) {
        int32_t e = b->l->rule[r].body;
        if (seen[e]) continue;
        seen[e] = 1;
        path[depth++] = e;
        while (depth && cycle < 0) {
            e = path[depth - 1];
            if (next[e] == beginnings(b, e, child)) {
                seen[e] = 2;
                depth--;
                continue;
            }
            int32_t to = child[next[e]++];
            if (seen[to] == 1) cycle = to;
            if (seen[to]) continue;
            seen[to] = 1;
            path[depth++] = to;
        }
    }
    Str name = {0};
    for (int32_t i = depth - 1; cycle >= 0 && i >= 0 && !name.n; i--)
        if (b->l->expr[path[i]].kind == EX_KIND_RULE) name = b->l->rule[b->l->expr[path[i]].a].name;
    for (int32_t r = 0; cycle >= 0 && !name.n && r < b->l->n_rule; r++)
        if (b->l->rule[r].body == cycle) name = b->l->rule[r].name;
    if (cycle >= 0)
        err_set(b->err, ERR_ARGUMENT, "the grammar is left-recursive: rule '%.*s' may begin with itself",
                STR_ARG(name));
    free(seen);
    free(next);
    free(path);
    return cycle >= 0;
}

/* ---- nodes */

static int32_t node(Build *b, NetOp op, int32_t x, int32_t y) {
    Net *n = b->n;
    if (n->n_node == NET_MAX_NODES) fail(b, "places", NET_MAX_NODES);
    if (b->failed) return 0;
    if (n->n_node == n->cap_node)
        n->node = mem_grow(n->node, (size_t)(n->cap_node = 2 * n->cap_node + 64), sizeof *n->node);
    n->node[n->n_node] = (NetNode){(uint8_t)op, 0, x, y};
    return n->n_node++;
}

static void edge(Build *b, int first, int last, int32_t to) {
    Net *n = b->n;
    if (n->n_edge == NET_MAX_EDGES) fail(b, "edges", NET_MAX_EDGES);
    if (b->failed) return;
    if (n->n_edge == n->cap_edge)
        n->edge = mem_grow(n->edge, (size_t)(n->cap_edge = 2 * n->cap_edge + 64), sizeof *n->edge);
    n->edge[n->n_edge++] = (NetEdge){(uint8_t)first, (uint8_t)last, to};
}

/* Edges that were added since `from` as a node. */
static int32_t byte_node(Build *b, int32_t from) {
    int32_t at = node(b, NET_BYTES, from, 0);
    if (!b->failed) b->n->node[at].n = (uint16_t)(b->n->n_edge - from);
    return at;
}

static int32_t one_byte(Build *b, int first, int last, int32_t to) {
    int32_t from = b->n->n_edge;
    edge(b, first, last, to);
    return byte_node(b, from);
}

/* Two byte nodes without a common byte become one. */
static int32_t merged(Build *b, int32_t x, int32_t y) {
    NetNode p = b->n->node[x], q = b->n->node[y];
    if (p.op != NET_BYTES || q.op != NET_BYTES || p.n + q.n > MERGE_MOST) return -1;
    int32_t from = b->n->n_edge, i = p.a, k = q.a, last = -1;
    while (i < p.a + p.n || k < q.a + q.n) {
        bool left = k == q.a + q.n || (i < p.a + p.n && b->n->edge[i].first <= b->n->edge[k].first);
        NetEdge e = b->n->edge[left ? i++ : k++];
        if (e.first <= last) {
            b->n->n_edge = from;
            return -1;
        }
        edge(b, e.first, e.last, e.to);
        last = e.last;
    }
    return byte_node(b, from);
}

static int32_t split(Build *b, int32_t x, int32_t y) {
    if (x < 0 || y < 0 || x == y) return x < 0 ? y : x;
    if (b->failed) return 0;
    int32_t one = merged(b, x, y);
    return one >= 0 ? one : node(b, NET_SPLIT, x, y);
}

/* ---- characters as bytes: ranges of code points split where their UTF-8 has one shape */

typedef struct ByteSeq {
    uint8_t first[4], last[4];
    int n;
} ByteSeq;

typedef struct Seqs {
    ByteSeq *at;
    size_t n, cap;
} Seqs;

static void put_seq(Seqs *s, int32_t first, int32_t last) {
    char a[4], z[4];
    if (s->n == s->cap) s->at = mem_grow(s->at, s->cap = 2 * s->cap + 16, sizeof *s->at);
    ByteSeq *q = &s->at[s->n++];
    q->n = utf8_put(a, first);
    utf8_put(z, last);
    memcpy(q->first, a, 4);
    memcpy(q->last, z, 4);
}

static void put_range(Seqs *s, int32_t first, int32_t last) {
    static const int32_t ends[] = {0x7f, 0x7ff, 0xffff, CHAR_LAST};
    for (int i = 0; i < 4; i++)
        if (first <= ends[i] && last > ends[i]) {
            put_range(s, first, ends[i]);
            first = ends[i] + 1;
        }
    int len = first < 0x80 ? 1 : first < 0x800 ? 2 : first < 0x10000 ? 3 : 4;
    for (int i = 1; i < len; i++) { /* i continuation bytes shall be free, or all but the last of them equal */
        int32_t mask = (1 << 6 * i) - 1;
        if ((first & ~mask) == (last & ~mask)) continue;
        if (first & mask) {
            put_range(s, first, first | mask);
            put_range(s, (first | mask) + 1, last);
            return;
        }
        if ((last & mask) != mask) {
            put_range(s, first, (last & ~mask) - 1);
            put_range(s, last & ~mask, last);
            return;
        }
    }
    put_seq(s, first, last);
}

/* Sequences [lo, hi), which share their bytes before `at`, as nodes that end in `next`. */
static int32_t seq_nodes(Build *b, const Seqs *s, size_t lo, size_t hi, int at, int32_t next) {
    NetEdge out[256];
    int n = 0;
    while (at < 4 && lo < hi && n < 256) {
        size_t k = lo + 1;
        while (k < hi && s->at[k].first[at] == s->at[lo].first[at] && s->at[k].last[at] == s->at[lo].last[at]) k++;
        int32_t to = s->at[lo].n == at + 1 ? next : seq_nodes(b, s, lo, k, at + 1, next);
        if (n && out[n - 1].to == to && out[n - 1].last + 1 == s->at[lo].first[at])
            out[n - 1].last = s->at[lo].last[at];
        else
            out[n++] = (NetEdge){s->at[lo].first[at], s->at[lo].last[at], to};
        lo = k;
    }
    int32_t from = b->n->n_edge;
    for (int i = 0; i < n; i++) edge(b, out[i].first, out[i].last, out[i].to);
    return byte_node(b, from);
}

static int32_t set_node(Build *b, const CharSet *set, int32_t next) {
    Seqs s = {0};
    for (size_t i = 0; i < set->n; i++) {
        int32_t first = set->range[i].first, last = set->range[i].last;
        if (first < 0xd800) put_range(&s, first, last < 0xd800 ? last : 0xd7ff);
        if (last > 0xdfff) put_range(&s, first > 0xdfff ? first : 0xe000, last);
    }
    int32_t at = s.n ? seq_nodes(b, &s, 0, s.n, 0, next) : -1;
    free(s.at);
    return at;
}

/* ---- expressions; -1: nothing */

static int32_t compile(Build *b, int32_t e, int32_t next, bool without);

/* min to max times what consumes something. */
static int32_t loop(Build *b, int32_t body, int32_t min, int32_t max, int32_t next) {
    if (max == LANG_NO_MOST && min <= UNROLL_MOST) {
        int32_t head = node(b, NET_FAIL, 0, 0), first = compile(b, body, head, true);
        if (b->failed) return 0;
        b->n->node[head] = (NetNode){NET_SPLIT, 0, first, next};
        if (first < 0) b->n->node[head] = (NetNode){NET_JUMP, 0, next, 0};
        for (int i = 0; i < min && head >= 0; i++) head = compile(b, body, head, true);
        return head;
    }
    if (max != LANG_NO_MOST && max <= UNROLL_MOST) {
        int32_t at = next;
        for (int i = max; i > 0 && at >= 0; i--) {
            int32_t one = compile(b, body, at, true);
            at = i > min ? split(b, one, next) : one;
        }
        return at;
    }
    int32_t end = node(b, NET_END, 0, 0), first = compile(b, body, end, true);
    if (first < 0) return min ? -1 : next;
    Net *n = b->n;
    if (n->n_loop == n->cap_loop)
        n->loop = mem_grow(n->loop, (size_t)(n->cap_loop = 2 * n->cap_loop + 8), sizeof *n->loop);
    n->loop[n->n_loop] = (NetLoop){first, min, max};
    return node(b, NET_LOOP, n->n_loop++, next);
}

static int32_t repeat(Build *b, const Expr *x, int32_t next, bool without) {
    bool empty = b->empty[x->a];
    int32_t min = empty ? 0 : x->min;
    if (without && !min) min = 1;
    if (!b->any[x->a]) return without || x->min ? -1 : next;
    return loop(b, x->a, min, x->max, next);
}

static int32_t entry_of(Build *b, int32_t rule, bool without) {
    int32_t *at = &b->entry[without][rule];
    if (*at >= 0) return *at;
    if (b->n_todo == b->cap_todo)
        b->todo = mem_grow(b->todo, (size_t)(b->cap_todo = 2 * b->cap_todo + 16), sizeof *b->todo);
    b->todo[b->n_todo++] = 2 * rule + without;
    return *at = node(b, NET_FAIL, 0, 0);
}

/* The expressions of an expression that calls no rule, up to INLINE_MOST. */
static int32_t size_of(const Build *b, int32_t e, int32_t most) {
    const Expr *x = &b->l->expr[e];
    if (x->kind == EX_KIND_RULE || most <= 0) return INT32_MAX;
    if (x->kind == EX_KIND_TEXT) return 1 + x->b / 4;
    int32_t child[2], sum = 1;
    for (int i = children(b->l, e, child); i > 0; i--) {
        int32_t one = size_of(b, child[i - 1], most - sum);
        if (one == INT32_MAX) return one;
        sum += one;
    }
    return sum <= most ? sum : INT32_MAX;
}

static int32_t call(Build *b, int32_t rule, int32_t next, bool without) {
    int32_t body = b->l->rule[rule].body;
    if (!b->size[rule]) b->size[rule] = size_of(b, body, INLINE_MOST);
    if (b->size[rule] <= INLINE_MOST) return compile(b, body, next, without);
    int32_t entry = entry_of(b, rule, without);
    if (b->failed) return 0;
    return b->n->node[next].op == NET_END ? entry : node(b, NET_CALL, entry, next);
}

static int32_t text_nodes(Build *b, Str s, int32_t next) {
    for (size_t i = s.n; i-- > 0 && !b->failed;) next = one_byte(b, (uint8_t)s.p[i], (uint8_t)s.p[i], next);
    return next;
}

/* without: its texts but the empty one. */
static int32_t compile(Build *b, int32_t e, int32_t next, bool without) {
    const Expr *x = &b->l->expr[e];
    if (b->failed) return 0;
    if (!b->any[e] || next < 0) return -1;
    without = without && b->empty[e];
    switch (x->kind) {
    case EX_KIND_EMPTY: return without ? -1 : next;
    case EX_KIND_TEXT: return text_nodes(b, (Str){b->l->text.data + x->a, (size_t)x->b}, next);
    case EX_KIND_SET: return set_node(b, &b->l->set[x->a], next);
    case EX_KIND_BYTES: return one_byte(b, x->a, x->b, next);
    case EX_KIND_ALT: {
        int32_t left = compile(b, x->a, next, without);
        return split(b, left, compile(b, x->b, next, without));
    }
    case EX_KIND_SEQ: {
        int32_t right = compile(b, x->b, next, false), left = compile(b, x->a, right, without);
        return without ? split(b, left, compile(b, x->b, next, true)) : left;
    }
    case EX_KIND_REPEAT: return repeat(b, x, next, without);
    case EX_KIND_RULE: return call(b, x->a, next, without);
    case EX_KIND_TOKENS: return node(b, NET_TOKENS, x->a, next);
    default: return -1; /* anchors are gone before */
    }
}

static void copy_tokens(Net *n, const Lang *l) {
    n->n_tokens = l->n_tokens;
    n->tokens = mem_new((size_t)l->n_tokens, sizeof *n->tokens);
    for (int32_t i = 0; i < l->n_tokens; i++) {
        n->tokens[i] = l->tokens[i];
        n->tokens[i].id = arena_new(&n->arena, (size_t)l->tokens[i].n, sizeof(int32_t));
        if (n->tokens[i].n) memcpy(n->tokens[i].id, l->tokens[i].id, (size_t)n->tokens[i].n * sizeof(int32_t));
    }
}

static void set_classes(Net *n) {
    uint8_t begins[257] = {0};
    for (int32_t i = 0; i < n->n_edge; i++) begins[n->edge[i].first] = begins[n->edge[i].last + 1] = 1;
    n->n_class = 1;
    for (int i = 0; i < 256; i++) {
        if (i && begins[i]) n->n_class++;
        n->class_of[i] = (uint8_t)(n->n_class - 1);
    }
}

static void build_all(Build *b, int32_t root) {
    Net *n = b->n;
    int32_t end = node(b, NET_END, 0, 0);
    n->start = compile(b, root, end, false);
    check(n->start >= 0);
    while (b->n_todo && !b->failed) {
        int32_t what = b->todo[--b->n_todo], at = b->entry[what & 1][what / 2];
        end = node(b, NET_END, 0, 0);
        int32_t body = compile(b, b->l->rule[what / 2].body, end, what & 1);
        if (b->failed) return;
        n->node[at] = body < 0 ? (NetNode){NET_FAIL, 0, 0, 0} : (NetNode){NET_JUMP, 0, body, 0};
    }
}

bool net_build(Net *n, const Lang *l, int32_t root, Err *err) {
    *n = (Net){.rules = l->n_rule};
    size_t rules = (size_t)l->n_rule, exprs = (size_t)l->n_expr;
    Build b = {.n = n, .l = l, .err = err};
    bool ok = true;
    if (l->failed) {
        *err = l->err;
        return false;
    }
    for (int32_t r = 0; r < l->n_rule; r++) check(l->rule[r].body >= 0);
    b.empty = mem_new(exprs, 1);
    b.any = mem_new(exprs, 1);
    b.size = mem_new(rules, sizeof *b.size);
    for (int i = 0; i < 2; i++) {
        b.entry[i] = mem_new(rules, sizeof *b.entry[i]);
        memset(b.entry[i], -1, rules * sizeof *b.entry[i]);
    }
    solve(l, true, b.empty);
    solve(l, false, b.any);
    if (!b.any[root]) ok = err_set(err, ERR_ARGUMENT, "no text at all is allowed");
    ok = ok && !left_recursive(&b, root);
    if (ok) build_all(&b, root);
    ok = ok && !b.failed;
    if (ok) set_classes(n);
    if (ok) copy_tokens(n, l);
    free(b.empty);
    free(b.any);
    free(b.size);
    free(b.entry[0]);
    free(b.entry[1]);
    free(b.todo);
    if (!ok) net_deinit(n);
    return ok;
}

void net_deinit(Net *n) {
    free(n->node);
    free(n->edge);
    free(n->loop);
    free(n->tokens);
    arena_deinit(&n->arena);
    *n = (Net){0};
}
