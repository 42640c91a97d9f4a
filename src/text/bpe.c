/* BPE of one pre-token: repeatedly merge the adjacent pair of lowest rank, the leftmost if several are equal. The rank
 * of a pair comes from a table, or from the score of the token that it makes (sentencepiece). Symbols begin as bytes or
 * characters.
 *
 * Symbols are a linked list in an array. Candidates are keys (rank, position). Those of the original word are sorted
 * once; those that arise from merging go through a heap. A candidate whose pair has changed since is recognised by
 * its rank and skipped: O(n log n) for any input. */
#include "text/tok_impl.h"

#include <stdlib.h>
#include <string.h>

typedef struct BpeSymbol {
    int32_t id;           /* -1: not in the vocabulary */
    int32_t begin, end;   /* in the word */
    int32_t prev, next;   /* -1 at the ends */
    int32_t rank, merged; /* of the pair (this, next): rank -1 if it does not merge */
} BpeSymbol;

/* The heap: four children a node, smallest key first. */
static void sift_down(uint64_t *heap, size_t n, size_t i) {
    uint64_t key = heap[i];
    for (;;) {
        size_t child = 4 * i + 1, last = child + 4 < n ? child + 4 : n, least = child;
        if (child >= n) break;
        for (size_t c = child + 1; c < last; c++)
            if (heap[c] < heap[least]) least = c;
        if (heap[least] >= key) break;
        heap[i] = heap[least];
        i = least;
    }
    heap[i] = key;
}

static void heap_push(BpeWork *w, uint64_t key) {
    if (w->n_heap == w->cap_heap) {
        w->cap_heap = w->cap_heap ? w->cap_heap * 2 : 256;
        w->heap = mem_grow(w->heap, w->cap_heap, sizeof *w->heap);
    }
    size_t i = w->n_heap++;
    for (; i && w->heap[(i - 1) / 4] > key; i = (i - 1) / 4) w->heap[i] = w->heap[(i - 1) / 4];
    w->heap[i] = key;
}

static uint64_t heap_pop(BpeWork *w) {
    uint64_t top = w->heap[0];
    w->heap[0] = w->heap[--w->n_heap];
    if (w->n_heap) sift_down(w->heap, w->n_heap, 0);
    return top;
}

/* The piece that is word[begin, end), if text may become it; else -1. */
static int32_t find_piece(const Tok *t, Str word, int32_t begin, int32_t end) {
    if ((size_t)(end - begin) > t->max_piece) return -1;
    int32_t id = tok_find_text(t, (Str){word.p + begin, (size_t)(end - begin)});
    return id >= 0 && t->flags[id] & TOKEN_CONTROL ? -1 : id;
}

/* Look up the pair that begins at i; true if it merges. */
static bool rate_pair(const Tok *t, BpeSymbol *symbol, Str word, int32_t i) {
    BpeSymbol *s = &symbol[i];
    s->rank = s->merged = -1;
    if (s->next < 0) return false;
    if (t->kind == TOK_SCORED_BPE) {
        s->merged = find_piece(t, word, s->begin, symbol[s->next].end);
        if (s->merged >= 0) s->rank = t->rank[s->merged];
    } else {
        const Pair *e = pairs_get(&t->pairs, s->id, symbol[s->next].id);
        if (e) s->rank = e->value;
        if (e) s->merged = e->to;
    }
    return s->merged >= 0;
}

static uint64_t pair_key(const BpeSymbol *symbol, int32_t i) { return (uint64_t)symbol[i].rank << 32 | (uint32_t)i; }

static void put_symbol(BpeWork *w, int32_t *n, int32_t id, size_t begin, size_t end) {
    w->symbol[*n] = (BpeSymbol){id, (int32_t)begin, (int32_t)end, *n - 1, *n + 1, -1, -1};
    ++*n;
}

bool tok_put_bytes(const Tok *t, Str s, Ids *out) {
    bool all = true;
    for (size_t i = 0; i < s.n; i++) all = all && t->byte_id[(uint8_t)s.p[i]] >= 0;
    for (size_t i = 0; (all || t->some_bytes) && i < s.n; i++) {
        int32_t id = t->byte_id[(uint8_t)s.p[i]];
        if (id >= 0) ids_put(out, id);
    }
    return all || t->some_bytes;
}

/* One symbol per character. Unknown characters are held back until the next known one: they come after the bytes of
 * other unknown characters, as in Hugging Face. */
static int32_t put_chars(const Tok *t, BpeWork *w, Str word) {
    int32_t n = 0;
    size_t unknown = 0, n_unknown = 0; /* where it ends; 0: none is held back */
    for (size_t i = 0, begin = 0; i < word.n; begin = i) {
        utf8_next(word, &i);
        int32_t id = find_piece(t, word, (int32_t)begin, (int32_t)i);
        if (id < 0 && t->kind == TOK_BPE && t->byte_fallback) {
            w->bytes.len = 0;
            bool ok = tok_put_bytes(t, (Str){word.p + begin, i - begin}, &w->bytes);
            for (size_t k = 0; k < w->bytes.len; k++) put_symbol(w, &n, w->bytes.data[k], begin, i);
            if (ok) continue;
        }
        if (id < 0 && t->kind == TOK_BPE) {
            if (unknown && !t->fuse_unk && t->unk >= 0) put_symbol(w, &n, t->unk, n_unknown, unknown);
            if (!unknown || !t->fuse_unk) n_unknown = begin;
            unknown = i;
            continue;
        }
        if (unknown && t->unk >= 0) put_symbol(w, &n, t->unk, n_unknown, unknown);
        unknown = 0;
        put_symbol(w, &n, id, begin, i);
    }
    if (unknown && t->unk >= 0) put_symbol(w, &n, t->unk, n_unknown, unknown);
    return n;
}

/* One symbol per byte; bytes without a token become the unknown token, or nothing. */
static int32_t put_bytes(const Tok *t, BpeWork *w, Str word) {
    int32_t n = 0;
    bool unknown = false;
    for (size_t i = 0; i < word.n; i++) {
        int32_t id = t->byte_id[(uint8_t)word.p[i]];
        bool fused = id < 0 && unknown && t->fuse_unk;
        unknown = id < 0;
        if (id < 0) id = t->unk;
        if (id >= 0 && !fused) put_symbol(w, &n, id, i, i + 1);
    }
    return n;
}

static int32_t put_symbols(const Tok *t, BpeWork *w, Str word) {
    if (word.n + 1 > w->n_symbols) {
        w->n_symbols = word.n + word.n / 2 + 1;
        w->symbol = mem_grow(w->symbol, w->n_symbols, sizeof *w->symbol);
        w->key = mem_grow(w->key, 2 * w->n_symbols, sizeof *w->key);
    }
    int32_t n = t->byte_level ? put_bytes(t, w, word) : put_chars(t, w, word);
    if (n) w->symbol[n - 1].next = -1;
    return n;
}

/* Sorts keys, which are in order of position, by rank, which is below 2^24; w->key has room for twice n. */
static void sort_by_rank(BpeWork *w, size_t n) {
    uint64_t *from = w->key, *to = w->key + n;
    for (int shift = 32; shift < 56; shift += 8) {
        size_t at[256] = {0}, sum = 0;
        for (size_t i = 0; i < n; i++) at[from[i] >> shift & 255]++;
        for (int k = 0; k < 256; k++) {
            size_t count = at[k];
            at[k] = sum;
            sum += count;
        }
        for (size_t i = 0; i < n; i++) to[at[from[i] >> shift & 255]++] = from[i];
        uint64_t *swap = from;
        from = to;
        to = swap;
    }
    memcpy(w->key, from, n * sizeof *from);
}

static void merge_symbols(const Tok *t, BpeWork *w, Str word, int32_t n) {
    enum { SMALL = 256 }; /* below this a heap is faster than sorting */
    BpeSymbol *symbol = w->symbol;
    size_t n_keys = 0, next = 0;
    w->n_heap = 0;
    for (int32_t i = 0; i < n; i++) {
        if (!rate_pair(t, symbol, word, i)) continue;
        if (n < SMALL) heap_push(w, pair_key(symbol, i));
        else w->key[n_keys++] = pair_key(symbol, i);
    }
    if (n_keys) sort_by_rank(w, n_keys);
    while (w->n_heap || next < n_keys) {
        bool sorted = next < n_keys && (!w->n_heap || w->key[next] < w->heap[0]);
        uint64_t key = sorted ? w->key[next++] : heap_pop(w);
        int32_t i = (int32_t)(uint32_t)key;
        BpeSymbol *s = &symbol[i];
        if (s->rank != (int32_t)(key >> 32)) continue;
        BpeSymbol *gone = &symbol[s->next];
        s->id = s->merged;
        s->end = gone->end;
        s->next = gone->next;
        if (s->next >= 0) symbol[s->next].prev = i;
        gone->rank = -1;
        if (rate_pair(t, symbol, word, i)) heap_push(w, pair_key(symbol, i));
        if (s->prev >= 0 && rate_pair(t, symbol, word, s->prev)) heap_push(w, pair_key(symbol, s->prev));
    }
}

/* The token that is the whole word, if there is one that text may become; else -1. */
static int32_t whole_word(const Tok *t, BpeWork *w, Str word) {
    if (word.n > t->max_piece) return -1;
    w->piece.len = 0;
    for (size_t i = 0; t->byte_level && i < word.n; i++)
        w->piece.len += (size_t)byte_level_put(buf_reserve(&w->piece, 4), (uint8_t)word.p[i]);
    int32_t id = tok_find_text(t, t->byte_level ? buf_view(&w->piece) : word);
    return id >= 0 && t->flags[id] & TOKEN_CONTROL ? -1 : id;
}

void bpe_encode(const Tok *t, BpeWork *w, Str word, Ids *out) {
    int32_t whole = t->ignore_merges ? whole_word(t, w, word) : -1;
    if (whole >= 0) {
        ids_put(out, whole);
        return;
    }
    int32_t n = put_symbols(t, w, word);
    bool unknown = false;
    if (n > 1) merge_symbols(t, w, word, n);
    for (int32_t i = n ? 0 : -1; i >= 0; i = w->symbol[i].next) {
        const BpeSymbol *s = &w->symbol[i];
        Str text = {word.p + s->begin, (size_t)(s->end - s->begin)};
        bool fused = unknown && t->fuse_unk;
        unknown = s->id < 0 && !(t->byte_fallback && tok_put_bytes(t, text, out));
        if (s->id >= 0) ids_put(out, s->id);
        else if (unknown && !fused && t->unk >= 0) ids_put(out, t->unk);
    }
}

typedef struct Scored {
    float score;
    int32_t id;
} Scored;

static int by_score(const void *a, const void *b) {
    float x = ((const Scored *)a)->score, y = ((const Scored *)b)->score;
    return x > y ? -1 : x < y;
}

void bpe_rank_scores(Tok *t) {
    Scored *order = mem_new((size_t)t->n, sizeof *order);
    for (int id = 0; id < t->n; id++) order[id] = (Scored){t->score[id], id};
    qsort(order, (size_t)t->n, sizeof *order, by_score);
    t->rank = mem_new((size_t)t->n, sizeof *t->rank);
    for (int i = 0, rank = 0; i < t->n; i++) {
        if (i && order[i].score < order[i - 1].score) rank = i;
        t->rank[order[i].id] = rank;
    }
    free(order);
}

void bpe_work_deinit(BpeWork *w) {
    free(w->symbol);
    free(w->key);
    free(w->heap);
    buf_deinit(&w->piece);
    ids_deinit(&w->bytes);
    *w = (BpeWork){0};
}

/* Printable Latin-1 stands for itself, the other 68 bytes for U+0100 and up, in order. */
static bool stands_for_itself(int b) { return (b >= '!' && b <= '~') || (b >= 0xa1 && b != 0xad); }

static int others_before(int b) { return b <= ' ' ? b : b < 0xad ? 33 + b - 0x7f : 67; }

int byte_level_put(char out[4], uint8_t byte) {
    return utf8_put(out, stands_for_itself(byte) ? byte : 256 + others_before(byte));
}

int byte_level_byte(int32_t cp) {
    if (cp >= 0 && cp < 256) return stands_for_itself(cp) ? cp : -1;
    int i = cp - 256;
    if (i < 0 || i >= 68) return -1;
    return i < 33 ? i : i < 67 ? 0x7f + i - 33 : 0xad;
}
