/* Retrieval: which evicted tokens a question is about. An index keeps one rotated key of each token, of one layer and
 * kv head, in f16, and the length of its value. Each query of the question weighs all evicted tokens by the softmax of
 * its products with their keys; the peaks of the sum, with what surrounds them, are what to restore. Tokens of short
 * values are left out: windowed encoding makes some of them draw most weight, as sinks do. Knows no engine; one
 * thread. */
#ifndef TENON_ENGINE_RETRIEVE_H
#define TENON_ENGINE_RETRIEVE_H

#include "backend/cache.h"
#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { RETRIEVE_PAGES = 64 /* at most */, RETRIEVE_AT_ONCE = 8 /* queries whose scores are there together */ };

typedef struct Index {
    int n, cap, width; /* tokens, elements of a key */
    uint16_t *key;     /* [n][width] */
    float *length;     /* [n] of the value */
} Index;

void index_put(Index *x, const float *key, int width, const float *value, int value_width);
void index_cut(Index *x, int n);            /* only its first n tokens stay */
void index_copy(Index *to, const Index *from, int n); /* the first n */
void index_save(const Index *x, Buf *out);
size_t index_load(Index *x, int n, int width, const char *bytes, size_t size); /* bytes that it took; 0: too few */
size_t index_bytes(const Index *x);
void index_deinit(Index *x);

/* One search, over tokens first .. first+n-1. */
typedef struct Search {
    const Index *index;
    int first, n;
    bool *out;    /* [n] left out */
    float *sum;   /* [n] of the weights */
    float *score; /* room [RETRIEVE_AT_ONCE][n] */
} Search;

/* Leaves out the tokens whose value is shorter than `sink` times the median. */
void search_open(Search *s, const Index *x, int first, int n, float sink);
void search_leave_out(Search *s, int first, int n);
void search_add(Search *s, const float *query, int n_query, float scale); /* [n_query][width] */
/* Spans of `page` tokens around the `pages` best, as far as they are tokens of the search, ascending and apart: three
 * eighths lie before a peak. Returns how many. */
int search_peaks(const Search *s, int pages, int page, KvRun span[RETRIEVE_PAGES]);
void search_close(Search *s);

#endif
