/* See match.h. */
#include "text/grammar/match.h"

#include <stdlib.h>
#include <string.h>

static uint32_t mix(uint32_t h, uint32_t v) {
    h ^= v * 0x9e3779b1u;
    h = (h << 13 | h >> 19) * 0x85ebca6bu;
    return h ^ h >> 15;
}

static uint32_t frame_hash(const Frame *f) {
    return mix(mix(mix(mix(1, (uint32_t)f->node), (uint32_t)f->min), (uint32_t)f->max), (uint32_t)f->parent);
}

static uint32_t items_hash(const Item *it, int32_t n, unsigned flags) {
    uint32_t h = flags + 7;
    for (int32_t i = 0; i < n; i++) h = mix(mix(h, (uint32_t)it[i].node), (uint32_t)it[i].stack);
    return h;
}

static uint32_t config_hash(const Grammar *g, const Config *c) {
    return items_hash(g->item + c->first, c->n, c->whole + 2u * c->popped);
}

static void slots_grow(Grammar *g, Slots *s, bool frames) {
    size_t cap = s->cap ? 2 * s->cap : 256;
    uint32_t *at = mem_new(cap, sizeof *at);
    for (size_t i = 0; i < s->cap; i++) {
        if (!s->at[i]) continue;
        uint32_t id = s->at[i] - 1;
        uint32_t h = frames ? frame_hash(&g->frame[id]) : config_hash(g, &g->config[id]);
        while (at[h & (cap - 1)]) h++;
        at[h & (cap - 1)] = s->at[i];
    }
    free(s->at);
    s->at = at;
    s->cap = cap;
}

int32_t match_frame(Grammar *g, Frame f) {
    if (2 * (g->frames.n + 1) > g->frames.cap) slots_grow(g, &g->frames, true);
    uint32_t h = frame_hash(&f);
    for (;; h++) {
        uint32_t *at = &g->frames.at[h & (g->frames.cap - 1)];
        if (*at) {
            if (memcmp(&g->frame[*at - 1], &f, sizeof f) == 0) return (int32_t)(*at - 1);
            continue;
        }
        if (g->n_frame == g->cap_frame)
            g->frame = mem_grow(g->frame, (size_t)(g->cap_frame = 2 * g->cap_frame + 64), sizeof *g->frame);
        g->frame[g->n_frame] = f;
        g->frames.n++;
        *at = (uint32_t)++g->n_frame;
        return g->n_frame - 1;
    }
}

/* ---- closures */

void config_begin(Grammar *g) {
    g->n_todo = g->n_got = g->n_visited = 0;
    g->whole = g->popped = false;
    if (++g->stamp == 0) { /* all stamps are old again */
        memset(g->seen, 0, g->cap_seen * sizeof *g->seen);
        g->stamp = 1;
    }
}

static void seen_grow(Grammar *g) {
    free(g->seen);
    g->cap_seen = g->cap_seen ? 2 * g->cap_seen : 64;
    g->seen = mem_new(g->cap_seen, sizeof *g->seen);
    for (int32_t i = 0; i < g->n_visited; i++) {
        uint32_t h = items_hash(&g->visited[i], 1, 0);
        while (g->seen[h & (g->cap_seen - 1)] >> 32 == g->stamp) h++;
        g->seen[h & (g->cap_seen - 1)] = (uint64_t)g->stamp << 32 | (uint32_t)i;
    }
}

/* Is it new? */
static bool visit(Grammar *g, int32_t node, int32_t stack) {
    if (2 * (size_t)(g->n_visited + 1) > g->cap_seen) seen_grow(g);
    Item it = {node, stack};
    for (uint32_t h = items_hash(&it, 1, 0);; h++) {
        uint64_t *at = &g->seen[h & (g->cap_seen - 1)];
        if (*at >> 32 == g->stamp) {
            Item *v = &g->visited[(uint32_t)*at];
            if (v->node == node && v->stack == stack) return false;
            continue;
        }
        if (g->n_visited == g->cap_visited)
            g->visited = mem_grow(g->visited, (size_t)(g->cap_visited = 2 * g->cap_visited + 64), sizeof it);
        *at = (uint64_t)g->stamp << 32 | (uint32_t)g->n_visited;
        g->visited[g->n_visited++] = it;
        return true;
    }
}

static void push(Grammar *g, int32_t node, int32_t stack) {
    if (!visit(g, node, stack)) return;
    if (g->n_visited > MATCH_MAX_CLOSURE) {
        g->over = "the grammar is too ambiguous: one place stands for more than 16384";
        return;
    }
    if (g->n_todo == g->cap_todo)
        g->todo = mem_grow(g->todo, (size_t)(g->cap_todo = 2 * g->cap_todo + 64), sizeof *g->todo);
    g->todo[g->n_todo++] = (Item){node, stack};
}

/* A pass of a loop may begin, or the loop end. */
void config_pass(Grammar *g, int32_t at, int32_t min, int32_t max, int32_t stack) {
    const NetNode *n = &g->net.node[at];
    if (min == 0) push(g, n->b, stack);
    if (max == 0) return;
    Frame f = {at, min > 0 ? min - 1 : 0, max == LANG_NO_MOST ? max : max - 1, stack};
    push(g, g->net.loop[n->a].body, match_frame(g, f));
}

void config_pop(Grammar *g, int32_t stack) {
    if (stack == STACK_EMPTY) g->whole = true;
    else if (stack == STACK_BOTTOM) g->popped = true;
    else {
        Frame f = g->frame[stack];
        if (f.max == FRAME_RETURN) push(g, f.node, f.parent);
        else config_pass(g, f.node, f.min, f.max, f.parent);
    }
}

void config_add_item(Grammar *g, Item it) {
    if (!visit(g, it.node, it.stack)) return;
    if (g->n_got == g->cap_got) g->got = mem_grow(g->got, (size_t)(g->cap_got = 2 * g->cap_got + 64), sizeof *g->got);
    g->got[g->n_got++] = it;
}

static void follow(Grammar *g, Item it) {
    const NetNode *n = &g->net.node[it.node];
    switch (n->op) {
    case NET_BYTES:
    case NET_TOKENS:
        if (g->n_got == g->cap_got)
            g->got = mem_grow(g->got, (size_t)(g->cap_got = 2 * g->cap_got + 64), sizeof *g->got);
        g->got[g->n_got++] = it;
        break;
    case NET_SPLIT:
        push(g, n->a, it.stack);
        push(g, n->b, it.stack);
        break;
    case NET_CALL: push(g, n->a, match_frame(g, (Frame){n->b, 0, FRAME_RETURN, it.stack})); break;
    case NET_JUMP: push(g, n->a, it.stack); break;
    case NET_LOOP: config_pass(g, it.node, g->net.loop[n->a].min, g->net.loop[n->a].max, it.stack); break;
    case NET_END: config_pop(g, it.stack); break;
    default: break;
    }
}

void config_add(Grammar *g, int32_t node, int32_t stack) { push(g, node, stack); }

static int by_node(const void *a, const void *b) {
    const Item *x = a, *y = b;
    if (x->stack != y->stack) return x->stack < y->stack ? -1 : 1;
    return x->node < y->node ? -1 : x->node > y->node;
}

static void sort_items(Item *it, int32_t n) {
    if (n > 12) {
        qsort(it, (size_t)n, sizeof *it, by_node);
        return;
    }
    for (int32_t i = 1; i < n; i++) {
        Item x = it[i];
        int32_t k = i;
        for (; k > 0 && by_node(&x, &it[k - 1]) < 0; k--) it[k] = it[k - 1];
        it[k] = x;
    }
}

static int32_t new_config(Grammar *g) {
    if (g->n_config == g->cap_config)
        g->config = mem_grow(g->config, (size_t)(g->cap_config = 2 * g->cap_config + 64), sizeof *g->config);
    if (g->n_item + g->n_got > g->cap_item)
        g->item = mem_grow(g->item, (size_t)(g->cap_item = 2 * g->cap_item + g->n_got + 64), sizeof *g->item);
    if (g->n_got) memcpy(g->item + g->n_item, g->got, (size_t)g->n_got * sizeof *g->got);
    g->config[g->n_config] = (Config){g->n_item, g->n_got, -1, -1, -1, g->whole, g->popped};
    g->n_item += g->n_got;
    return g->n_config++;
}

int32_t config_end(Grammar *g) {
    while (g->n_todo && !g->over) follow(g, g->todo[--g->n_todo]);
    g->work += 4 + (uint64_t)g->n_visited;
    if (!g->over && g->n_got > MATCH_MAX_ITEMS)
        g->over = "the grammar is too ambiguous: more than 1024 readings of one text";
    if (g->over) return -1;
    sort_items(g->got, g->n_got);
    if (2 * (g->configs.n + 1) > g->configs.cap) slots_grow(g, &g->configs, false);
    uint32_t h = items_hash(g->got, g->n_got, g->whole + 2u * g->popped);
    for (;; h++) {
        uint32_t *at = &g->configs.at[h & (g->configs.cap - 1)];
        if (*at) {
            const Config *c = &g->config[*at - 1];
            if (c->n == g->n_got && c->whole == g->whole && c->popped == g->popped &&
                (!c->n || memcmp(g->item + c->first, g->got, (size_t)c->n * sizeof *g->got) == 0))
                return (int32_t)(*at - 1);
            continue;
        }
        g->configs.n++;
        int32_t id = new_config(g);
        *at = (uint32_t)id + 1;
        return id;
    }
}

/* ---- steps */

static int32_t edge_to(const Net *n, const NetNode *at, uint8_t byte) {
    int32_t lo = at->a, hi = at->a + at->n;
    while (lo < hi) {
        int32_t mid = lo + (hi - lo) / 2;
        if (n->edge[mid].last < byte) lo = mid + 1;
        else hi = mid;
    }
    return lo < at->a + at->n && n->edge[lo].first <= byte ? n->edge[lo].to : -1;
}

static int32_t make_step(Grammar *g, int32_t config, uint8_t byte) {
    config_begin(g);
    for (int32_t i = 0, n = g->config[config].n; i < n; i++) {
        Item it = g->item[g->config[config].first + i];
        const NetNode *at = &g->net.node[it.node];
        int32_t to = at->op == NET_BYTES ? edge_to(&g->net, at, byte) : -1;
        if (to >= 0) push(g, to, it.stack);
    }
    return g->n_todo ? config_end(g) : CONFIG_DEAD;
}

int32_t match_step(Grammar *g, int32_t config, uint8_t byte) {
    int classes = g->net.n_class, class = g->net.class_of[byte];
    if (g->config[config].row < 0) {
        if (g->n_row == g->cap_row) {
            g->cap_row = 2 * g->cap_row + 16;
            g->row = mem_grow(g->row, (size_t)g->cap_row, (size_t)classes * sizeof *g->row);
        }
        memset(g->row + (size_t)g->n_row * (size_t)classes, -1, (size_t)classes * sizeof *g->row);
        g->config[config].row = g->n_row++;
    }
    size_t at = (size_t)g->config[config].row * (size_t)classes + (size_t)class;
    if (g->row[at] < 0) {
        int32_t to = make_step(g, config, byte);
        if (to < 0) return -1;
        g->row[at] = to;
    }
    return g->row[at];
}

/* ---- the whole */

size_t match_bytes(const Grammar *g) {
    return (size_t)g->n_frame * (sizeof(Frame) + 8) + (size_t)g->n_config * (sizeof(Config) + 8) +
           (size_t)g->n_item * sizeof(Item) + (size_t)g->n_row * (size_t)g->net.n_class * sizeof(int32_t) +
           g->mask_bytes;
}

void match_reset(Grammar *g) {
    masks_free(g);
    g->n_frame = g->n_config = g->n_item = g->n_row = 0;
    g->frames.n = g->configs.n = 0;
    if (g->frames.cap) memset(g->frames.at, 0, g->frames.cap * sizeof *g->frames.at);
    if (g->configs.cap) memset(g->configs.at, 0, g->configs.cap * sizeof *g->configs.at);
    g->over = NULL;
    match_frame(g, (Frame){-1, 0, 0, STACK_EMPTY});
    match_frame(g, (Frame){-1, 0, 0, STACK_BOTTOM});
    config_begin(g);
    check(config_end(g) == CONFIG_DEAD);
    config_begin(g);
    config_add(g, g->net.start, STACK_EMPTY);
    g->start = config_end(g);
}

Grammar *grammar_compile(Lang *l, int32_t root, Err *err) {
    Grammar *g = mem_new(1, sizeof *g);
    if (!net_build(&g->net, l, root, err)) {
        free(g);
        return NULL;
    }
    match_reset(g);
    if (g->start < 0) {
        err_set(err, ERR_LIMIT, "%s", g->over);
        grammar_free(g);
        return NULL;
    }
    return g;
}

void grammar_free(Grammar *g) {
    if (!g) return;
    check(!g->matchers);
    masks_free(g);
    net_deinit(&g->net);
    free(g->frame);
    free(g->config);
    free(g->item);
    free(g->row);
    free(g->frames.at);
    free(g->configs.at);
    free(g->todo);
    free(g->got);
    free(g->seen);
    free(g->visited);
    free(g);
}

GrammarSize grammar_size(const Grammar *g) {
    return (GrammarSize){g->net.rules, g->net.n_node, g->net.n_edge, match_bytes(g)};
}

int grammar_match(Grammar *g, Str text, Err *err) {
    if (!g->matchers && match_bytes(g) > MATCH_CACHE) match_reset(g);
    int32_t c = g->start;
    for (size_t i = 0; i < text.n && c > CONFIG_DEAD; i++) {
        c = match_step(g, c, (uint8_t)text.p[i]);
        if (c > 0 && match_bytes(g) > 4 * (size_t)MATCH_CACHE) g->over = "a text that takes too much memory";
        if (g->over) c = -1;
    }
    if (c >= 0) return g->config[c].whole;
    err_set(err, ERR_LIMIT, "%s", g->over);
    g->over = NULL;
    return -1;
}

int32_t grammar_walk(Grammar *g, int32_t at, Str text) {
    if (at < 0) at = g->start;
    for (size_t i = 0; i < text.n && at > CONFIG_DEAD; i++) at = match_step(g, at, (uint8_t)text.p[i]);
    return at;
}

bool grammar_whole(const Grammar *g, int32_t at) { return g->config[at].whole; }

static Grammar *made(Lang *l, int32_t root, Err *err) {
    Grammar *g = root >= 0 ? grammar_compile(l, root, err) : NULL;
    lang_deinit(l);
    return g;
}

Grammar *grammar_gbnf(Str text, const Tok *tok, Err *err) {
    Lang l;
    lang_init(&l, tok);
    return made(&l, lang_gbnf(&l, text, err), err);
}

Grammar *grammar_choices(const Str *choice, size_t n, Err *err) {
    Lang l;
    lang_init(&l, NULL);
    Str *sorted = mem_new(n, sizeof *sorted);
    if (n) memcpy(sorted, choice, n * sizeof *sorted);
    int32_t root = ex_choices(&l, sorted, n);
    free(sorted);
    return made(&l, root, err);
}

Grammar *grammar_regex(Str text, Err *err) {
    Lang l;
    lang_init(&l, NULL);
    return made(&l, lang_regex(&l, text, err), err);
}

Grammar *grammar_schema(const json_t *schema, Err *err) {
    Lang l;
    lang_init(&l, NULL);
    return made(&l, lang_schema(&l, schema, err), err);
}
