/* Order and probabilities of candidates (see candidates.h). */
#include "engine/candidates.h"

#include "base/mem.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Ties go to the lower id. */
static int by_logit(const void *a, const void *b) {
    const Candidate *x = a, *y = b;
    if (x->logit != y->logit) return x->logit < y->logit ? 1 : -1;
    return (x->id > y->id) - (x->id < y->id);
}

/* Absurd options can make a logit NaN, which has no order. */
static void remove_nan(Candidates *c) {
    for (int64_t i = 0; i < c->n; i++)
        if (c->at[i].logit != c->at[i].logit) c->at[i].logit = -INFINITY;
}

/* A number that is the smaller, the larger f is. */
static uint32_t rank_of(float f) {
    uint32_t bits;
    memcpy(&bits, &f, sizeof bits);
    return bits >> 31 ? bits : bits ^ 0x7fffffff;
}

/* A whole vocabulary: by radix, three passes of 11 bits; then runs of equals are brought into order. */
static void sort_many(Candidate *at, int64_t n) {
    enum { BITS = 11, SIZE = 1 << BITS };
    Candidate *from = at, *to = mem_new((size_t)n, sizeof *to), *spare = to;
    for (int shift = 0; shift < 32; shift += BITS) {
        int64_t begin[SIZE + 1] = {0};
        for (int64_t i = 0; i < n; i++) begin[(rank_of(from[i].logit) >> shift & (SIZE - 1)) + 1]++;
        for (int k = 0; k < SIZE; k++) begin[k + 1] += begin[k];
        for (int64_t i = 0; i < n; i++) to[begin[rank_of(from[i].logit) >> shift & (SIZE - 1)]++] = from[i];
        Candidate *other = from;
        from = to;
        to = other;
    }
    memcpy(at, from, (size_t)n * sizeof *at); /* an odd number of passes: from is the spare */
    free(spare);
    for (int64_t i = 0, end; i < n; i = end) {
        for (end = i + 1; end < n && at[end].logit == at[i].logit;) end++;
        if (end - i > 1) qsort(at + i, (size_t)(end - i), sizeof *at, by_logit);
    }
}

void candidates_sort(Candidates *c) {
    enum { MANY = 2000 };
    if (c->sorted) return;
    remove_nan(c);
    if (c->n < MANY) qsort(c->at, (size_t)c->n, sizeof *c->at, by_logit);
    else sort_many(c->at, c->n);
    c->sorted = true;
}

static void swap(Candidate *a, Candidate *b) {
    Candidate t = *a;
    *a = *b;
    *b = t;
}

/* Moves the k best of [0, n) to the front (quickselect, pivot the median of three). Logits that defeat the pivots are
 * sorted instead. */
static void select_best(Candidate *at, int64_t n, int64_t k) {
    int64_t lo = 0, hi = n - 1;
    for (int rounds = 0; lo < hi; rounds++) {
        if (rounds == 64) {
            qsort(at + lo, (size_t)(hi - lo + 1), sizeof *at, by_logit);
            return;
        }
        int64_t mid = lo + (hi - lo) / 2;
        if (by_logit(&at[mid], &at[lo]) < 0) swap(&at[mid], &at[lo]);
        if (by_logit(&at[hi], &at[lo]) < 0) swap(&at[hi], &at[lo]);
        if (by_logit(&at[hi], &at[mid]) < 0) swap(&at[hi], &at[mid]);
        Candidate pivot = at[mid];
        int64_t i = lo, j = hi;
        while (i <= j) {
            while (by_logit(&at[i], &pivot) < 0) i++;
            while (by_logit(&pivot, &at[j]) < 0) j--;
            if (i <= j) swap(&at[i++], &at[j--]);
        }
        if (k - 1 <= j) hi = j;
        else if (k - 1 >= i) lo = i;
        else return;
    }
}

void candidates_keep_best(Candidates *c, int64_t k) {
    if (!c->sorted && k < c->n) {
        remove_nan(c);
        select_best(c->at, c->n, k);
    }
    if (k < c->n) c->n = k;
    candidates_sort(c);
}

void candidates_softmax(Candidates *c) {
    float max = c->at[0].logit, sum = 0;
    for (int64_t i = 1; i < c->n && !c->sorted; i++)
        if (c->at[i].logit > max) max = c->at[i].logit;
    for (int64_t i = 0; i < c->n; i++) {
        c->at[i].p = expf(c->at[i].logit - max);
        sum += c->at[i].p;
    }
    for (int64_t i = 0; i < c->n; i++) c->at[i].p /= sum;
}
