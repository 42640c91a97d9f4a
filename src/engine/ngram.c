/* See ngram.h. */
#include "engine/ngram.h"

enum { READ_MOST = 4096, BETWEEN = -1 }; /* ids in a call: a step does not wait long; what stands between two texts */

void ngram_deinit(Ngram *g) { suffix_deinit(&g->text); }

void ngram_share(NgramShared *s, const int32_t *ids, int n) {
    if (n >= NGRAM_SHARED_MOST) return;
    if (s->text.text.len + (size_t)n >= NGRAM_SHARED_MOST) {
        suffix_deinit(&s->text);
        s->times++;
    }
    for (int i = 0; i < n; i++) suffix_put(&s->text, ids[i]);
    suffix_put(&s->text, BETWEEN);
}

bool ngram_read(Ngram *g, const NgramShared *shared, const int32_t *ids, int n) {
    if (shared && g->times != shared->times) {
        g->walk = (SuffixWalk){0};
        g->times = shared->times;
    }
    if (n > SUFFIX_MOST) return false;
    int from = (int)g->text.text.len, to = n - from > READ_MOST ? from + READ_MOST : n;
    for (int i = from; i < to; i++) {
        suffix_put(&g->text, ids[i]);
        if (shared) suffix_step(&shared->text, &g->walk, ids[i]);
    }
    return to == n;
}

void ngram_propose(const Ngram *g, const NgramShared *shared, int most, Drafts *out) {
    SuffixMatch own = suffix_match(&g->text), m = own;
    if (shared) m = suffix_walk_match(&shared->text, &g->walk);
    bool is_own = m.len <= own.len;
    if (is_own) m = own;
    const Ids *from = is_own ? &g->text.text : &shared->text.text;
    out->source = is_own ? SOURCE_NGRAM : SOURCE_SHARED;
    out->n = 0;
    for (int i = 0; m.len && i < most; i++) {
        size_t at = (size_t)m.at + (size_t)i;
        if (at >= from->len && !is_own) break;
        /* An own text that ends within what repeats goes on with its drafts. */
        int32_t id = at < from->len ? from->data[at] : out->id[at - from->len];
        if (id == BETWEEN) break;
        out->id[i] = id;
        out->grade[i] = (uint8_t)grade_of_match(m.len + i);
        out->n++;
    }
}
