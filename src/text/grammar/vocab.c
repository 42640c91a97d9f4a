/* See vocab.h. */
#include "text/grammar/vocab.h"

#include <stdlib.h>
#include <string.h>

enum { TOKEN_MOST = 4096 }; /* longer ones are never allowed */

typedef struct Entry {
    Str text;
    int32_t id;
} Entry;

static int by_text(const void *a, const void *b) {
    const Entry *x = a, *y = b;
    int c = str_cmp(x->text, y->text);
    return c ? c : x->id < y->id ? -1 : 1;
}

static void set(uint32_t *bits, int32_t id) { bits[id / 32] |= 1u << id % 32; }
static bool has(const uint32_t *bits, int32_t id) { return bits[id / 32] >> id % 32 & 1; }

/* Characters of a plain text; 0: it is none. */
static size_t plain_size(Str s) {
    size_t n = 0;
    if (utf8_bad(s) >= 0) return 0;
    for (size_t i = 0; i < s.n; i++) {
        if ((uint8_t)s.p[i] < 0x20 || s.p[i] == '"' || s.p[i] == '\\') return 0;
        n += ((uint8_t)s.p[i] & 0xc0) != 0x80;
    }
    return n;
}

const uint32_t *vocab_plain(const Vocab *v, int32_t most) {
    if (most >= v->plain_longest) return v->plain[VOCAB_PLAIN - 1];
    return most > 0 && most < VOCAB_PLAIN ? v->plain[most - 1] : NULL;
}

/* Entries are sorted; those with a bit of `not` are left out. */
static void trie_build(Trie *t, const Entry *e, size_t n, const int32_t *same, const uint32_t *not) {
    size_t nodes = 1;
    Str before = {0};
    for (int pass = 0; pass < 2; pass++) {
        int32_t open[TOKEN_MOST + 1], at = 1;
        size_t depth = 0;
        open[0] = 0;
        before = (Str){0};
        for (size_t i = 0; i < n; i++) {
            if (not && has(not, e[i].id)) continue;
            Str s = e[i].text;
            if (before.n && str_eq(before, s)) continue;
            size_t shared = 0;
            while (shared < s.n && shared < before.n && s.p[shared] == before.p[shared]) shared++;
            if (!pass) nodes += s.n - shared;
            for (; pass && depth > shared; depth--) t->end[open[depth]] = at;
            for (depth = shared; pass && depth < s.n; at++) {
                t->byte[at] = (uint8_t)s.p[depth];
                t->depth[at] = (uint16_t)++depth;
                t->token[at] = depth < s.n ? -1 : same[e[i].id] < 0 ? e[i].id : e[i].id | TRIE_SHARED;
                open[depth] = at;
            }
            before = s;
        }
        for (; pass && depth > 0; depth--) t->end[open[depth]] = at;
        if (pass) t->end[0] = at;
        if (pass) break;
        t->n = (int32_t)nodes;
        t->byte = mem_new(nodes, 1);
        t->depth = mem_new(nodes, sizeof *t->depth);
        t->end = mem_new(nodes, sizeof *t->end);
        t->token = mem_new(nodes, sizeof *t->token);
        t->token[0] = -1;
    }
}

static void trie_deinit(Trie *t) {
    free(t->byte);
    free(t->depth);
    free(t->end);
    free(t->token);
}

Vocab *vocab_new(const Tok *tok, int64_t size, const Ids *ends) {
    Vocab *v = mem_new(1, sizeof *v);
    *v = (Vocab){.tok = tok, .size = size, .words = (int32_t)((size + 31) / 32)};
    size_t words = (size_t)v->words, n = 0;
    uint32_t **sets[] = {&v->control, &v->ends, &v->texts};
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) *sets[i] = mem_new(words, sizeof **sets[i]);
    for (int i = 0; i < VOCAB_PLAIN; i++) v->plain[i] = mem_new(words, sizeof **v->plain);
    v->same = mem_new((size_t)size, sizeof *v->same);
    memset(v->same, -1, (size_t)size * sizeof *v->same);
    Entry *e = mem_new((size_t)size, sizeof *e);
    for (size_t i = 0; ends && i < ends->len; i++)
        if (ends->data[i] >= 0 && ends->data[i] < size) set(v->ends, ends->data[i]);
    int32_t known = tok_size(tok) < size ? tok_size(tok) : (int32_t)size;
    for (int32_t id = 0; id < known; id++) {
        Str text = tok_bytes(tok, id);
        if (tok_is_eog(tok, id)) set(v->ends, id);
        if (has(v->ends, id)) continue;
        if (tok_is_special(tok, id)) set(v->control, id);
        if (tok_is_special(tok, id) || !text.n || text.n > TOKEN_MOST) continue;
        set(v->texts, id);
        size_t chars = plain_size(text);
        if (chars > v->plain_longest) v->plain_longest = (uint16_t)chars;
        for (size_t i = chars ? chars - 1 : VOCAB_PLAIN; i < VOCAB_PLAIN; i++) set(v->plain[i], id);
        if (chars >= VOCAB_PLAIN) set(v->plain[VOCAB_PLAIN - 1], id);
        if (text.n > v->longest) v->longest = (uint16_t)text.n;
        e[n++] = (Entry){text, id};
    }
    qsort(e, n, sizeof *e, by_text);
    for (size_t i = 1; i < n; i++)
        if (str_eq(e[i].text, e[i - 1].text)) v->same[e[i - 1].id] = e[i].id;
    trie_build(&v->all, e, n, v->same, NULL);
    trie_build(&v->rest, e, n, v->same, v->plain[VOCAB_PLAIN - 1]);
    free(e);
    return v;
}

void vocab_free(Vocab *v) {
    if (!v) return;
    trie_deinit(&v->all);
    trie_deinit(&v->rest);
    free(v->same);
    for (int i = 0; i < VOCAB_PLAIN; i++) free(v->plain[i]);
    free(v->control);
    free(v->ends);
    free(v->texts);
    free(v);
}
