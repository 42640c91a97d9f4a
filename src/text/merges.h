/* Merges: (left, right) -> (rank, id), open addressing, seeded against chosen collisions. Also the trie of Unigram:
 * (node, byte) -> (token there or -1, next node). */
#ifndef TENON_TEXT_MERGES_H
#define TENON_TEXT_MERGES_H

#include <stddef.h>
#include <stdint.h>

typedef struct Merge {
    int32_t left, right; /* left < 0: free */
    int32_t rank, id;
} Merge;

typedef struct Merges {
    Merge *entry;
    size_t cap; /* a power of two */
    uint64_t seed;
} Merges;

void merges_init(Merges *m, size_t n); /* room for n */
void merges_put(Merges *m, Merge merge); /* a pair that is there already takes the new rank, as in Hugging Face */
const Merge *merges_get(const Merges *m, int32_t left, int32_t right); /* NULL if absent */
void merges_deinit(Merges *m);

#endif
