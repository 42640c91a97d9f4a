/* Unigram: the pieces with the largest sum of scores (Viterbi). Pieces are found in a trie; none is longer than
 * TOK_MAX_PIECE_BYTES, so the work is linear in the text. A character that is no piece by itself may be unknown, at a
 * price; consecutive unknown characters are one token, or their bytes.
 *
 * The oracles are Hugging Face's Unigram and libllama's, which agree (sums in f64, the first of equals wins), and
 * sentencepiece, whose sums are f32. */
#include "text/tok_impl.h"

#include <stdlib.h>

typedef struct UnigramNode {
    double score; /* of the best way to this position */
    int32_t id;   /* its last piece; -1: unknown */
    int32_t from; /* where that begins; -1: this position was not reached */
} UnigramNode;

enum { UNKNOWN = -1, ROOT = 0 };

static bool is_piece(const Tok *t, int id) {
    return id < t->n_scored && t->piece[id].n && !(t->flags[id] & (TOKEN_CONTROL | TOKEN_BYTE));
}

void unigram_build(Tok *t) {
    size_t bytes = 0;
    int32_t nodes = 1;
    for (int id = 0; id < t->n; id++)
        if (is_piece(t, id)) bytes += t->piece[id].n;
    pairs_init(&t->pairs, bytes);
    for (int id = 0; id < t->n; id++) {
        Str piece = t->piece[id];
        int32_t node = ROOT;
        for (size_t i = 0; is_piece(t, id) && i < piece.n; i++) {
            int32_t byte = (uint8_t)piece.p[i];
            const Pair *e = pairs_get(&t->pairs, node, byte);
            Pair edge = e ? *e : (Pair){node, byte, -1, nodes++};
            if (i + 1 == piece.n) edge.value = id;
            pairs_put(&t->pairs, edge);
            node = edge.to;
        }
    }
}

static void offer(const Tok *t, UnigramNode *node, double score, int32_t id, size_t from) {
    if (t->single_sums) score = (double)(float)score;
    if (node->from < 0 || score > node->score) *node = (UnigramNode){score, id, (int32_t)from};
}

/* Fill node[0 .. word.n]. */
static void find_best(const Tok *t, UnigramNode *node, Str word) {
    node[0] = (UnigramNode){0, UNKNOWN, 0};
    for (size_t i = 1; i <= word.n; i++) node[i].from = -1;
    for (size_t begin = 0, next = 0; begin < word.n; begin = next) {
        bool single = false;
        utf8_next(word, &next);
        const Pair *e = pairs_get(&t->pairs, ROOT, (uint8_t)word.p[begin]);
        for (size_t end = begin + 1; e; end++) {
            if (e->value >= 0) {
                int32_t id = e->value == t->unk ? UNKNOWN : e->value; /* whether written or not */
                offer(t, &node[end], node[begin].score + t->score[e->value], id, begin);
                single = single || end == next;
            }
            e = end < word.n ? pairs_get(&t->pairs, e->to, (uint8_t)word.p[end]) : NULL;
        }
        if (!single) offer(t, &node[next], node[begin].score + t->unk_score, UNKNOWN, begin);
    }
}

void unigram_encode(const Tok *t, UnigramWork *w, Str word, Ids *out) {
    if (word.n + 1 > w->cap) {
        w->cap = word.n + word.n / 2 + 1;
        w->node = mem_grow(w->node, w->cap, sizeof *w->node);
    }
    UnigramNode *node = w->node;
    find_best(t, node, word);
    /* Reverses the path: node[i].from becomes the end of the piece that begins at i. */
    for (int32_t at = (int32_t)word.n, end = -1, id = UNKNOWN; at >= 0;) {
        UnigramNode here = node[at];
        node[at].from = end;
        node[at].id = id;
        if (!at) break;
        id = here.id;
        end = at;
        at = here.from;
    }
    for (size_t i = 0; i < word.n;) {
        size_t begin = i;
        int32_t id = node[i].id;
        i = (size_t)node[i].from;
        while (id == UNKNOWN && i < word.n && node[i].id == UNKNOWN) i = (size_t)node[i].from;
        Str text = {word.p + begin, i - begin};
        if (id != UNKNOWN) ids_put(out, id);
        else if (t->unk >= 0 && str_eq(text, t->piece[t->unk])) ids_put(out, t->unk);
        else if (!(t->byte_fallback && tok_put_bytes(t, text, out)) && t->unk >= 0)
            ids_put(out, t->unk);
    }
}
