/* See suffix.h. Nodes and leaves have one numbering: a leaf is -1 - its number. A node's only entry in the hash
 * table is found by its parent and the first id of its edge; entries are replaced, never removed. */
#include "engine/suffix.h"

#include "base/mem.h"

#include <stdlib.h>

enum {
    ROOT = 0,
    TAG_SHIFT = 25,
    LEAF = 1 << 24,
    RECENT_LEVELS = 32, /* how far up a new occurrence is told: a bound on time, and texts of people are less deep */
};

static bool is_leaf(int32_t v) { return v < 0; }
static int32_t *leaf_of(const Suffix *s, int32_t v) { return s->leaf[-1 - v]; }
static int32_t parent_of(const Suffix *s, int32_t v) { return is_leaf(v) ? leaf_of(s, v)[0] : s->node[v].parent; }
static int32_t start_of(const Suffix *s, int32_t v) { return is_leaf(v) ? leaf_of(s, v)[1] : s->node[v].start; }

static int32_t length_of(const Suffix *s, int32_t v) {
    return is_leaf(v) ? (int32_t)s->text.len - leaf_of(s, v)[1] : s->node[v].len;
}

static int32_t recent_of(const Suffix *s, int32_t v) { return is_leaf(v) ? -1 - v : s->node[v].recent; }

void suffix_deinit(Suffix *s) {
    ids_deinit(&s->text);
    free(s->node);
    free(s->leaf);
    free(s->child);
    *s = (Suffix){0};
}

size_t suffix_bytes(const Suffix *s) {
    return s->text.cap * sizeof *s->text.data + s->cap_node * sizeof *s->node + s->cap_leaf * sizeof *s->leaf +
           s->cap_child * sizeof *s->child;
}

/* ---- the table */

/* An entry: seven bits of its hash, so that others are seldom looked at; whether it is a leaf; its number behind
 * zero. */
static uint64_t hash_of(int32_t parent, int32_t id) {
    uint64_t key = ((uint64_t)(uint32_t)parent << 32 | (uint32_t)id) * 0x9e3779b97f4a7c15u;
    return (key ^ key >> 29) * 0xbf58476d1ce4e5b9u;
}

static uint32_t entry_of(uint64_t hash, int32_t v) {
    uint32_t number = is_leaf(v) ? (uint32_t)(-1 - v) | LEAF : (uint32_t)v;
    return (uint32_t)(hash << TAG_SHIFT & 0xffffffff) | (number + 1);
}

static int32_t child_of(uint32_t entry) {
    uint32_t number = (entry & ((1u << TAG_SHIFT) - 1)) - 1;
    return number & LEAF ? -1 - (int32_t)(number & (LEAF - 1)) : (int32_t)number;
}

/* The entry of parent's child by an id, or a free one. */
static uint32_t *entry_at(const Suffix *s, int32_t parent, int32_t id, uint64_t hash) {
    uint32_t i = (uint32_t)((hash >> 32) * s->cap_child >> 32);
    for (; s->child[i]; i = i + 1 == s->cap_child ? 0 : i + 1) {
        if ((s->child[i] ^ (uint32_t)hash << TAG_SHIFT) >> TAG_SHIFT) continue;
        int32_t v = child_of(s->child[i]);
        if (parent_of(s, v) == parent && s->text.data[start_of(s, v)] == id) break;
    }
    return &s->child[i];
}

static void put_child(Suffix *s, int32_t v) {
    int32_t parent = parent_of(s, v), id = s->text.data[start_of(s, v)];
    uint64_t hash = hash_of(parent, id);
    *entry_at(s, parent, id, hash) = entry_of(hash, v);
}

static void add_child(Suffix *s, int32_t v) {
    if (10 * (uint64_t)(s->n_child + 1) > 7 * (uint64_t)s->cap_child) {
        uint32_t *old = s->child, n = s->cap_child;
        s->cap_child = n + n / 2 + 64;
        s->child = mem_new(s->cap_child, sizeof *s->child);
        for (uint32_t i = 0; i < n; i++)
            if (old[i]) put_child(s, child_of(old[i]));
        free(old);
    }
    s->n_child++;
    put_child(s, v);
}

/* False: it has no such child. */
static bool find_child(const Suffix *s, int32_t parent, int32_t id, int32_t *v) {
    if (!s->cap_child) return false;
    uint32_t entry = *entry_at(s, parent, id, hash_of(parent, id));
    if (entry) *v = child_of(entry);
    return entry != 0;
}

/* ---- growing */

static int32_t new_node(Suffix *s, SuffixNode node) {
    if (s->n_node == s->cap_node)
        s->node = mem_grow(s->node, s->cap_node += s->cap_node / 4 + 16, sizeof *s->node);
    s->node[s->n_node] = node;
    return (int32_t)s->n_node++;
}

static void new_leaf(Suffix *s, int32_t parent, int32_t start) {
    if (s->n_leaf == s->cap_leaf) s->leaf = mem_grow(s->leaf, s->cap_leaf += s->cap_leaf / 4 + 16, sizeof *s->leaf);
    int32_t number = (int32_t)s->n_leaf++;
    s->leaf[number][0] = parent;
    s->leaf[number][1] = start;
    add_child(s, -1 - number);
    for (int i = 0; i < RECENT_LEVELS && parent != ROOT; i++, parent = s->node[parent].parent)
        s->node[parent].recent = number;
}

/* A node `len` ids down the edge to v. */
static int32_t split(Suffix *s, int32_t v, int32_t len) {
    int32_t parent = parent_of(s, v), start = start_of(s, v);
    int32_t m = new_node(s, (SuffixNode){parent, start, len, ROOT, recent_of(s, v)});
    put_child(s, m); /* in the place of v */
    if (is_leaf(v)) {
        leaf_of(s, v)[0] = m;
        leaf_of(s, v)[1] = start + len;
    } else {
        s->node[v].parent = m;
        s->node[v].start = start + len;
        s->node[v].len -= len;
    }
    add_child(s, v);
    return m;
}

/* Down whole edges, until the point is on one: the child at its end. False: it is at a node. */
static bool descend(const Suffix *s, SuffixPoint *p, int32_t *v) {
    while (p->len) {
        check(find_child(s, p->node, s->text.data[p->edge], v));
        int32_t length = length_of(s, *v);
        if (is_leaf(*v) || p->len < length) return true;
        p->node = *v;
        p->edge += length;
        p->len -= length;
    }
    return false;
}

/* From a text to the same without its first id. */
static void drop_first(const Suffix *s, SuffixPoint *p) {
    if (p->node != ROOT) {
        p->node = s->node[p->node].link;
    } else {
        p->edge++;
        p->len--;
    }
}

void suffix_put(Suffix *s, int32_t id) {
    int32_t at = (int32_t)s->text.len, unlinked = ROOT, v;
    check(at < SUFFIX_MOST);
    if (!s->n_node) new_node(s, (SuffixNode){0});
    if (s->text.len == s->text.cap)
        s->text.data = mem_grow(s->text.data, s->text.cap += s->text.cap / 4 + 16, sizeof *s->text.data);
    s->text.data[s->text.len++] = id;
    SuffixPoint *p = &s->active;
    for (s->repeated++; s->repeated > 0; s->repeated--) {
        int32_t from;
        if (!descend(s, p, &v)) {
            from = p->node;
            if (unlinked) s->node[unlinked].link = from;
            unlinked = ROOT;
            if (find_child(s, from, id, &v)) {
                *p = (SuffixPoint){from, start_of(s, v), 1};
                return;
            }
        } else {
            if (s->text.data[start_of(s, v) + p->len] == id) {
                check(!unlinked); /* what follows a split is a node already, or is split too */
                p->len++;
                return;
            }
            from = split(s, v, p->len);
            if (unlinked) s->node[unlinked].link = from;
            unlinked = from;
        }
        new_leaf(s, from, at);
        if (p->node != ROOT || p->len) drop_first(s, p);
    }
}

/* ---- matches */

static SuffixMatch match_at(const Suffix *s, SuffixPoint p, int32_t len) {
    int32_t v;
    if (!len) return (SuffixMatch){0};
    if (!descend(s, &p, &v)) v = p.node;
    return (SuffixMatch){len, recent_of(s, v) + len};
}

SuffixMatch suffix_match(const Suffix *s) { return match_at(s, s->active, s->repeated); }
SuffixMatch suffix_walk_match(const Suffix *s, const SuffixWalk *w) { return match_at(s, w->point, w->len); }

static bool extend(const Suffix *s, SuffixPoint *p, int32_t id) {
    int32_t v;
    if (descend(s, p, &v)) {
        size_t at = (size_t)start_of(s, v) + (size_t)p->len;
        if (at == s->text.len || s->text.data[at] != id) return false;
        p->edge = start_of(s, v); /* what it came along may go on otherwise */
        p->len++;
        return true;
    }
    if (!find_child(s, p->node, id, &v)) return false;
    *p = (SuffixPoint){p->node, start_of(s, v), 1};
    return true;
}

void suffix_step(const Suffix *s, SuffixWalk *w, int32_t id) {
    while (!extend(s, &w->point, id)) {
        if (!w->len) return;
        drop_first(s, &w->point);
        w->len--;
    }
    w->len++;
}
