/* Pairs: (left, right) -> two numbers, open addressing, seeded against chosen collisions. BPE has its merges here: two
 * tokens have a rank, and the token that they make. Unigram has its trie here: a node and a byte have the token that
 * ends with them, or -1, and the next node. */
#ifndef TENON_TEXT_PAIRS_H
#define TENON_TEXT_PAIRS_H

#include <stddef.h>
#include <stdint.h>

typedef struct Pair {
    int32_t left, right; /* left < 0: free */
    int32_t value, to;   /* rank, token; or token, node */
} Pair;

typedef struct Pairs {
    Pair *entry;
    size_t cap; /* a power of two */
    uint64_t seed;
} Pairs;

void pairs_init(Pairs *p, size_t n); /* room for n */
void pairs_put(Pairs *p, Pair pair); /* one that is there already takes the new numbers, as in Hugging Face */
void pairs_deinit(Pairs *p);

/* Where it is, or would be put. */
static inline Pair *pairs_find(const Pairs *p, int32_t left, int32_t right) {
    uint64_t h = ((uint64_t)(uint32_t)left << 32 | (uint32_t)right) ^ p->seed;
    h = (h ^ h >> 32) * 0x9e3779b97f4a7c15u;
    h = (h ^ h >> 29) * 0xbf58476d1ce4e5b9u;
    for (size_t i = h >> 32;; i++) {
        Pair *e = &p->entry[i & (p->cap - 1)];
        if (e->left < 0 || (e->left == left && e->right == right)) return e;
    }
}

/* NULL if it is not there. */
static inline const Pair *pairs_get(const Pairs *p, int32_t left, int32_t right) {
    const Pair *e = pairs_find(p, left, right);
    return e->left < 0 ? NULL : e;
}

#endif
