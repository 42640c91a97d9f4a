/* Suffix: a text of token ids that grows, and what of its end stands in it already. It is Ukkonen's suffix tree
 * ("On-line construction of suffix trees", Algorithmica 14, 1995), which says the same as a suffix automaton in
 * less memory: its active point is, after every id, the longest end of the text that occurs earlier. An id costs
 * constant time, amortised, whatever the ids are, and at most 64 bytes. One owner, one thread. */
#ifndef TENON_ENGINE_SUFFIX_H
#define TENON_ENGINE_SUFFIX_H

#include "base/buf.h"

enum { SUFFIX_MOST = (1 << 24) - 1 }; /* ids of a text */

/* A place in the tree: `len` ids below a node, along the edge that begins with text[edge]. */
typedef struct SuffixPoint {
    int32_t node, edge, len;
} SuffixPoint;

typedef struct SuffixNode {
    int32_t parent, start, len; /* the ids of the edge to it: text[start .. start + len - 1] */
    int32_t link;               /* the node of the same text without its first id */
    int32_t recent;             /* where the text of this node began the last time that is known of */
} SuffixNode;

typedef struct Suffix {
    Ids text;
    SuffixNode *node; /* with two children or more; the first is the root */
    int32_t (*leaf)[2]; /* parent, start: of the text from its number on, with an edge up to the text's end */
    uint32_t *child;    /* a hash table of nodes and leaves by parent and first id; 0: free */
    uint32_t n_node, cap_node, n_leaf, cap_leaf, n_child, cap_child;
    SuffixPoint active;
    int32_t repeated; /* ids at the text's end that occur earlier */
} Suffix;

void suffix_deinit(Suffix *s); /* and a zeroed one is an empty text */
void suffix_put(Suffix *s, int32_t id);
size_t suffix_bytes(const Suffix *s); /* that it holds */

/* The longest end of a text that stands in s, `len` ids, and the position behind the last time that it does: what
 * followed then is text[at] and on. len 0: nothing does. */
typedef struct SuffixMatch {
    int32_t len, at;
} SuffixMatch;

SuffixMatch suffix_match(const Suffix *s); /* of its own text, an earlier time */

/* The same of another text, that is told id by id. A zeroed walk is that of an empty text; s may grow between ids. */
typedef struct SuffixWalk {
    SuffixPoint point;
    int32_t len;
} SuffixWalk;

void suffix_step(const Suffix *s, SuffixWalk *w, int32_t id);
SuffixMatch suffix_walk_match(const Suffix *s, const SuffixWalk *w);

#endif
