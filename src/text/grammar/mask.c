/* Masks: which tokens may come at a place. Items are grouped by the stack that they stand on, below the frames of loops
 * that counted texts put on top. What a group allows above that stack is a local mask: made once, whatever the stack
 * is, and kept; where the stack may be returned to within a token, that node of the vocabulary's tree is kept too, and
 * the subtree is walked with the real stack. Counts are cut to the longest token in such masks, so that all places of
 * a long counted text share one. */
#include "text/grammar/match.h"
#include "text/grammar/vocab.h"

#include <stdlib.h>
#include <string.h>

enum {
    MASK_MAX_WORK = 3 << 20,  /* nodes of the tree and closures, of one mask: some 15 ms */
    MASK_CLOSURE = 10,        /* a place in a closure costs as much as so many nodes */
    MASK_MAX_GROUPS = 128,
    MASK_MAX_FRAMES = 64,     /* of loops directly within each other */
};

typedef struct Local {
    uint32_t *bits;
    int32_t *pop; /* nodes of the tree of all texts */
    int32_t n_pop, cap_pop;
    int64_t below; /* nodes below all of them together */
} Local;

/* Of the configurations, by Config.local and Config.mask. */
typedef struct MaskCache {
    Local *local;
    int32_t n_local, cap_local;
    uint32_t **mask;
    int32_t n_mask, cap_mask;
} MaskCache;

struct Matcher {
    Grammar *g;
    const Vocab *v;
    int32_t at; /* the configuration; -1: err */
    Err err;
    int32_t *path; /* [longest + 1]: configurations above a node of the tree */
    uint64_t work; /* that is left for this mask, as Grammar.work counts */
    Matcher *next;
};

void masks_free(Grammar *g) {
    MaskCache *c = g->masks;
    if (!c) return;
    for (int32_t i = 0; i < c->n_local; i++) {
        free(c->local[i].bits);
        free(c->local[i].pop);
    }
    for (int32_t i = 0; i < c->n_mask; i++) free(c->mask[i]);
    free(c->local);
    free(c->mask);
    free(c);
    g->masks = NULL;
    g->mask_bytes = 0;
}

static void set_token(const Vocab *v, int32_t token, uint32_t *bits) {
    int32_t id = token & ~TRIE_SHARED;
    bits[id / 32] |= 1u << id % 32;
    if (token & TRIE_SHARED)
        while ((id = v->same[id]) >= 0) bits[id / 32] |= 1u << id % 32;
}

/* match_step, where the row is known already. */
static inline int32_t quick_step(Grammar *g, int32_t config, uint8_t byte) {
    int32_t row = g->config[config].row;
    int32_t to = row < 0 ? -1 : g->row[(size_t)row * (size_t)g->net.n_class + g->net.class_of[byte]];
    return to < 0 ? match_step(g, config, byte) : to;
}

static void pop_put(Local *l, int32_t node) {
    if (l->n_pop == l->cap_pop) l->pop = mem_grow(l->pop, (size_t)(l->cap_pop = 2 * l->cap_pop + 16), sizeof *l->pop);
    l->pop[l->n_pop++] = node;
}

/* The texts below node `top` of a tree that `config`, which stands there, can go on with. pops: where the unknown stack
 * is returned to, if below it there is more to see. */
static bool walk(Matcher *m, const Trie *t, int32_t top, int32_t config, uint32_t *bits, Local *pops) {
    Grammar *g = m->g;
    int32_t *path = m->path, i = top + 1, end = t->end[top];
    path[t->depth[top]] = config;
    uint64_t nodes = 0, before = g->work;
    while (i < end) {
        int32_t depth = t->depth[i], to = quick_step(g, path[depth - 1], t->byte[i]);
        if (to < 0) return false;
        if ((++nodes & 63) == 0 && nodes + MASK_CLOSURE * (g->work - before) > m->work) {
            g->over = "a mask takes too much time: the grammar is too ambiguous";
            return false;
        }
        if (to == CONFIG_DEAD) {
            i = t->end[i];
            continue;
        }
        if (t->token[i] >= 0) set_token(m->v, t->token[i], bits);
        if (pops && g->config[to].popped && t->end[i] > i + 1) pop_put(pops, i);
        path[depth] = to;
        i++;
    }
    nodes += MASK_CLOSURE * (g->work - before);
    m->work -= nodes < m->work ? nodes : m->work;
    return true;
}

/* ---- texts of whole plain characters: where each such character leads from one configuration to one other, what
 * is allowed of them is known without a walk */

typedef struct Leads {
    Grammar *g;
    int32_t to, good[4]; /* configurations from which so many bytes are known to lead there */
} Leads;

static bool leads(Leads *l, int32_t from, int n, int first, int last) {
    bool full = first == 0x80 && last == 0xbf;
    if (full && l->good[n] == from) return true;
    for (int b = first; b <= last; b++) {
        if (b > first && l->g->net.class_of[b] == l->g->net.class_of[b - 1]) continue;
        int32_t to = match_step(l->g, from, (uint8_t)b);
        if (to <= CONFIG_DEAD || (n == 1 ? to != l->to : !leads(l, to, n - 1, 0x80, 0xbf))) return false;
    }
    if (full) l->good[n] = from;
    return true;
}

static bool plain_leads(Grammar *g, int32_t from, int32_t to) {
    static const struct {
        uint8_t first, last, n, next, next_last;
    } heads[] = {{0xc2, 0xdf, 1, 0x80, 0xbf}, {0xe0, 0xe0, 2, 0xa0, 0xbf}, {0xe1, 0xec, 2, 0x80, 0xbf},
                 {0xed, 0xed, 2, 0x80, 0x9f}, {0xee, 0xef, 2, 0x80, 0xbf}, {0xf0, 0xf0, 3, 0x90, 0xbf},
                 {0xf1, 0xf3, 3, 0x80, 0xbf}, {0xf4, 0xf4, 3, 0x80, 0x8f}};
    Leads l = {g, to, {-1, -1, -1, -1}};
    if (from <= CONFIG_DEAD || to <= CONFIG_DEAD) return false;
    for (int b = 0x20; b < 0x80; b++)
        if (b != '"' && b != '\\' && match_step(g, from, (uint8_t)b) != to) return false;
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        for (int b = heads[i].first; b <= heads[i].last; b++) {
            if (b > heads[i].first && g->net.class_of[b] == g->net.class_of[b - 1]) continue;
            int32_t at = match_step(g, from, (uint8_t)b);
            if (at <= CONFIG_DEAD || !leads(&l, at, heads[i].n, heads[i].next, heads[i].next_last)) return false;
        }
    return true;
}

/* Where a loop stands that has so many passes to come. */
static int32_t loop_at(Grammar *g, int32_t node, int32_t min, int32_t max) {
    config_begin(g);
    config_pass(g, node, min, max, STACK_BOTTOM);
    return config_end(g);
}

/* How many plain characters may follow here, each a pass of one loop: INT32_MAX, if they lead back to here (or to where
 * the stack may be returned to as well); 0: it is no such place. A counted text is one if with two passes to come each
 * character leaves one. */
static int32_t plain_most(Grammar *g, int32_t config) {
    int32_t to = match_step(g, config, 'a');
    if (plain_leads(g, config, to) && (to == config || plain_leads(g, to, to))) return INT32_MAX;
    for (int32_t i = 0; i < g->config[config].n && !g->over; i++) {
        Item it = g->item[g->config[config].first + i];
        if (it.stack <= STACK_BOTTOM) continue;
        Frame f = g->frame[it.stack];
        if (f.max < 0 || f.parent != STACK_BOTTOM) return 0;
        bool here = loop_at(g, f.node, f.min + 1, f.max + 1) == config ||
                    (!f.min && loop_at(g, f.node, 0, f.max + 1) == config);
        if (!here || !plain_leads(g, loop_at(g, f.node, 0, 2), loop_at(g, f.node, 0, 1))) return 0;
        return plain_leads(g, loop_at(g, f.node, 2, 2), loop_at(g, f.node, 1, 1)) ? f.max + 1 : 0;
    }
    return 0;
}

/* Nodes of the smaller tree in the numbers of the tree of all texts: both are walked in step. */
static void pops_of_all(const Vocab *v, Local *l) {
    int32_t all = 0, depth_of[4097];
    const Trie *r = &v->rest, *a = &v->all;
    depth_of[0] = 0;
    int32_t k = 0;
    for (int32_t i = 1; i < r->n && k < l->n_pop; i++) {
        all = depth_of[r->depth[i] - 1] + 1;
        while (a->byte[all] != r->byte[i]) all = a->end[all];
        depth_of[r->depth[i]] = all;
        if (l->pop[k] == i) l->pop[k++] = all;
    }
}

/* ---- local masks */

static int32_t local_of(Matcher *m, int32_t config) {
    Grammar *g = m->g;
    if (g->config[config].local >= 0) return g->config[config].local;
    MaskCache *c = g->masks;
    Local l = {.bits = mem_new((size_t)m->v->words, sizeof *l.bits)};
    const uint32_t *plain = vocab_plain(m->v, plain_most(g, config));
    if (plain) memcpy(l.bits, plain, (size_t)m->v->words * sizeof *l.bits);
    if (g->over || !walk(m, plain ? &m->v->rest : &m->v->all, 0, config, l.bits, &l)) {
        free(l.bits);
        free(l.pop);
        return -1;
    }
    if (plain) pops_of_all(m->v, &l);
    for (int32_t i = 0; i < l.n_pop; i++) l.below += m->v->all.end[l.pop[i]] - l.pop[i];
    if (c->n_local == c->cap_local)
        c->local = mem_grow(c->local, (size_t)(c->cap_local = 2 * c->cap_local + 16), sizeof *c->local);
    c->local[c->n_local] = l;
    g->mask_bytes += (size_t)m->v->words * sizeof *l.bits + (size_t)l.cap_pop * sizeof *l.pop;
    return g->config[config].local = c->n_local++;
}

/* The stack of an item above its bottom, on STACK_BOTTOM instead. */
static int32_t cut(Matcher *m, int32_t stack, int32_t *bottom) {
    Grammar *g = m->g;
    int32_t frames[MASK_MAX_FRAMES], n = 0, most = m->v->longest + 1;
    while (stack > STACK_BOTTOM && g->frame[stack].max != FRAME_RETURN && n < MASK_MAX_FRAMES) {
        frames[n++] = stack;
        stack = g->frame[stack].parent;
    }
    *bottom = stack;
    int32_t on = STACK_BOTTOM;
    while (n > 0) {
        Frame f = g->frame[frames[--n]];
        if (f.min > most) f.min = most;
        if (f.max > most) f.max = most;
        f.parent = on;
        on = match_frame(g, f);
    }
    return on;
}

/* The local mask of the items that stand on one bottom; NULL: g->over. */
static const Local *group_of(Matcher *m, int32_t config, int32_t bottom) {
    Grammar *g = m->g;
    config_begin(g);
    for (int32_t i = 0; i < g->config[config].n; i++) {
        Item it = g->item[g->config[config].first + i];
        int32_t of, local = cut(m, it.stack, &of);
        if (of == bottom && g->net.node[it.node].op == NET_BYTES) config_add_item(g, (Item){it.node, local});
    }
    int32_t c = config_end(g), at = c < 0 ? -1 : local_of(m, c);
    return at < 0 ? NULL : &g->masks->local[at];
}

/* What the items of a group allow. */
static bool allow_group(Matcher *m, const Local *l, int32_t bottom, uint32_t *bits) {
    Grammar *g = m->g;
    for (int32_t i = 0; i < m->v->words; i++) bits[i] |= l->bits[i];
    if (bottom == STACK_EMPTY || !l->n_pop) return true;
    config_begin(g);
    config_pop(g, bottom);
    int32_t below = config_end(g);
    for (int32_t i = 0; i < l->n_pop && below >= 0; i++)
        if (!walk(m, &m->v->all, l->pop[i], below, bits, NULL)) return false;
    return below >= 0;
}

static void allow_tokens(const Matcher *m, const TokenSet *s, uint32_t *bits) {
    const Vocab *v = m->v;
    if (!s->negated) {
        for (int i = 0; i < s->n; i++)
            if (s->id[i] < v->size) bits[s->id[i] / 32] |= (1u << s->id[i] % 32) & ~v->ends[s->id[i] / 32];
        return;
    }
    for (int32_t w = 0; w < v->words; w++) {
        uint32_t set = v->control[w] | (s->control ? 0 : v->texts[w]);
        for (int i = 0; i < s->n; i++)
            if (s->id[i] / 32 == w) set &= ~(1u << s->id[i] % 32);
        bits[w] |= set;
    }
}

/* The stacks on which byte items stand, each once, and the masks of token items; -1: too many. */
static int bottoms_of(Matcher *m, int32_t bottom[MASK_MAX_GROUPS], uint32_t *bits) {
    Grammar *g = m->g;
    int n = 0;
    for (int32_t i = 0; i < g->config[m->at].n; i++) {
        Item it = g->item[g->config[m->at].first + i];
        const NetNode *node = &g->net.node[it.node];
        if (node->op == NET_TOKENS) {
            allow_tokens(m, &g->net.tokens[node->a], bits);
            continue;
        }
        int32_t of;
        cut(m, it.stack, &of);
        int k = 0;
        while (k < n && bottom[k] != of) k++;
        if (k == MASK_MAX_GROUPS) return -1;
        if (k == n) bottom[n++] = of;
    }
    return n;
}

static bool make_mask(Matcher *m, uint32_t *bits) {
    Grammar *g = m->g;
    int32_t bottom[MASK_MAX_GROUPS];
    int n = bottoms_of(m, bottom, bits);
    if (n < 0) {
        g->over = "the grammar is too ambiguous: more than 128 places to return to";
        return false;
    }
    int32_t local[MASK_MAX_GROUPS];
    int64_t below = 0;
    for (int k = 0; k < n; k++) {
        const Local *l = group_of(m, m->at, bottom[k]);
        if (!l) return false;
        local[k] = (int32_t)(l - g->masks->local);
        below += bottom[k] == STACK_EMPTY ? 0 : l->below;
    }
    if (below > m->v->all.n) { /* places within each other: one walk from the top is less */
        const uint32_t *plain = vocab_plain(m->v, plain_most(g, m->at));
        for (int32_t w = 0; plain && w < m->v->words; w++) bits[w] |= plain[w];
        if (g->over || !walk(m, plain ? &m->v->rest : &m->v->all, 0, m->at, bits, NULL)) return false;
    } else {
        for (int k = 0; k < n; k++)
            if (!allow_group(m, &g->masks->local[local[k]], bottom[k], bits)) return false;
    }
    if (g->config[m->at].whole)
        for (int32_t w = 0; w < m->v->words; w++) bits[w] |= m->v->ends[w];
    return true;
}

/* ---- matchers */

Matcher *matcher_new(Grammar *g, const Vocab *v) {
    Matcher *m = mem_new(1, sizeof *m);
    if (g->vocab != v) masks_free(g);
    if (g->vocab != v)
        for (int32_t i = 0; i < g->n_config; i++) g->config[i].mask = g->config[i].local = -1;
    g->vocab = v;
    *m = (Matcher){.g = g, .v = v, .at = g->start, .next = g->matchers};
    m->path = mem_new((size_t)v->longest + 1, sizeof *m->path);
    g->matchers = m;
    return m;
}

void matcher_free(Matcher *m) {
    if (!m) return;
    Matcher **at = &m->g->matchers;
    while (*at != m) at = &(*at)->next;
    *at = m->next;
    free(m->path);
    free(m);
}

static void fail(Matcher *m) {
    err_set(&m->err, ERR_LIMIT, "%s", m->g->over ? m->g->over : "a token that the grammar does not allow");
    m->g->over = NULL;
    m->at = -1;
}

/* A stack, frame by frame, in the new caches. */
static int32_t moved(Grammar *g, const Frame *old, int32_t stack, Buf *path) {
    path->len = 0;
    for (; stack > STACK_BOTTOM; stack = old[stack].parent) buf_put(path, &stack, sizeof stack);
    for (size_t n = path->len / sizeof stack; n > 0; n--) {
        int32_t at;
        memcpy(&at, path->data + (n - 1) * sizeof at, sizeof at);
        Frame f = old[at];
        f.parent = stack;
        stack = match_frame(g, f);
    }
    return stack;
}

/* The caches are full: they begin anew with the places where the matchers are. */
static void trim(Grammar *g) {
    Frame *frame = g->frame;
    Config *config = g->config;
    Item *item = g->item;
    g->frame = NULL;
    g->config = NULL;
    g->item = NULL;
    g->cap_frame = g->cap_config = g->cap_item = 0;
    free(g->row);
    g->row = NULL;
    g->cap_row = 0;
    match_reset(g);
    Buf path = {0};
    for (Matcher *m = g->matchers; m; m = m->next) {
        if (m->at < 0) continue;
        Config c = config[m->at];
        for (int32_t i = 0; i < c.n; i++) item[c.first + i].stack = moved(g, frame, item[c.first + i].stack, &path);
        config_begin(g);
        for (int32_t i = 0; i < c.n; i++) config_add_item(g, item[c.first + i]);
        g->whole = c.whole;
        m->at = config_end(g);
        if (m->at < 0) fail(m);
    }
    buf_deinit(&path);
    free(frame);
    free(config);
    free(item);
}

void matcher_allow(Matcher *m, uint32_t *allowed) {
    Grammar *g = m->g;
    if (m->at < 0) return;
    if (match_bytes(g) > MATCH_CACHE) trim(g);
    if (m->at < 0) return;
    if (!g->masks) g->masks = mem_new(1, sizeof *g->masks);
    MaskCache *c = g->masks;
    int32_t kept = g->config[m->at].mask;
    size_t bytes = (size_t)m->v->words * sizeof(uint32_t);
    if (kept < 0) {
        uint32_t *bits = mem_new((size_t)m->v->words, sizeof *bits);
        m->work = MASK_MAX_WORK;
        if (!make_mask(m, bits)) {
            free(bits);
            fail(m);
            return;
        }
        if (c->n_mask == c->cap_mask)
            c->mask = mem_grow(c->mask, (size_t)(c->cap_mask = 2 * c->cap_mask + 16), sizeof *c->mask);
        c->mask[c->n_mask] = bits;
        g->mask_bytes += bytes;
        kept = g->config[m->at].mask = c->n_mask++;
    }
    for (int32_t w = 0; w < m->v->words; w++) allowed[w] |= c->mask[kept][w];
}

static bool in_set(const Matcher *m, const TokenSet *s, int32_t id) {
    uint32_t bit = 1u << id % 32;
    for (int i = 0; i < s->n; i++)
        if (s->id[i] == id) return !s->negated;
    return s->negated && ((m->v->control[id / 32] & bit) || (!s->control && (m->v->texts[id / 32] & bit)));
}

/* Where its bytes lead, and where edges for the token itself do. */
static int32_t after(Matcher *m, int32_t id) {
    Grammar *g = m->g;
    int32_t by_bytes = CONFIG_DEAD, at = m->at;
    if (m->v->texts[id / 32] >> id % 32 & 1) {
        Str text = tok_bytes(m->v->tok, id);
        by_bytes = at;
        for (size_t i = 0; i < text.n && by_bytes > CONFIG_DEAD; i++)
            by_bytes = match_step(g, by_bytes, (uint8_t)text.p[i]);
    }
    bool edges = false;
    for (int32_t i = 0; i < g->config[at].n; i++) {
        const NetNode *node = &g->net.node[g->item[g->config[at].first + i].node];
        edges |= node->op == NET_TOKENS && in_set(m, &g->net.tokens[node->a], id);
    }
    if (!edges || by_bytes < 0) return by_bytes;
    config_begin(g);
    for (int32_t i = 0; i < g->config[at].n; i++) {
        Item it = g->item[g->config[at].first + i];
        const NetNode *node = &g->net.node[it.node];
        if (node->op == NET_TOKENS && in_set(m, &g->net.tokens[node->a], id)) config_add(g, node->b, it.stack);
    }
    Config c = g->config[by_bytes];
    for (int32_t i = 0; i < c.n; i++) config_add_item(g, g->item[c.first + i]);
    g->whole |= c.whole;
    return config_end(g);
}

void matcher_accept(Matcher *m, int32_t id) {
    if (m->at < 0) return;
    if (match_bytes(m->g) > MATCH_CACHE) trim(m->g);
    if (m->at < 0) return;
    bool known = id >= 0 && id < m->v->size;
    if (known && (m->v->ends[id / 32] >> id % 32 & 1) && m->g->config[m->at].whole) return; /* it ends here */
    int32_t to = known ? after(m, id) : CONFIG_DEAD;
    m->at = to;
    if (to <= CONFIG_DEAD) fail(m);
}

int matcher_fits(Matcher *m, const int32_t *ids, int n) {
    int32_t from = m->at;
    int fit = 0;
    while (fit < n && m->at >= 0) {
        int32_t id = ids[fit];
        if (id < 0 || id >= m->v->size) break;
        bool ends = (m->v->ends[id / 32] >> id % 32 & 1) && m->g->config[m->at].whole;
        int32_t to = ends ? CONFIG_DEAD : after(m, id);
        if (!ends && to <= CONFIG_DEAD) break;
        fit++;
        m->at = to;
        if (ends) break;
    }
    m->at = from;
    return fit;
}

bool matcher_done(const Matcher *m) { return m->at >= 0 && m->g->config[m->at].whole && !m->g->config[m->at].n; }
bool matcher_accepts(const Matcher *m) { return m->at >= 0 && m->g->config[m->at].whole; }
const Err *matcher_error(const Matcher *m) { return m->at < 0 ? &m->err : NULL; }
