/* Attention over the blocks of one sequence: the inner loops, one table for each instruction set.
 *
 * A block holds KV_BLOCK positions of one head in two parts. Keys lie by element, so that one vector holds an element
 * of several keys: of each run of 16 positions [dk][KV_RUN]. Values lie by position, [KV_BLOCK][dv]. F32 and F16 are
 * plain; Q8_0 has a f16 scale for each 32 elements of a position behind the bytes: of keys [groups][KV_RUN] a run, of
 * values [KV_BLOCK][groups].
 *
 * What a query gets from an item depends on that query, the item's positions and the instruction set alone: scores are
 * summed in element order, a block's softmax in lanes, values in position order. No state, any thread. */
#ifndef TENON_BACKEND_CPU_ATTEND_H
#define TENON_BACKEND_CPU_ATTEND_H

#include "backend/cache.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { KV_BLOCK = 64, KV_RUN = 16, KV_GROUP = 32, ATTEND_QUERIES = 64 };

/* n_token tokens that follow each other in a sequence, n_head heads of each that share keys and values, and the
 * positions begin .. end-1, of which token t sees those of run[t]. */
typedef struct AttendItem {
    const float *q; /* of token t and head h: q + t * q_token + h * dk */
    size_t q_token; /* in floats */
    int n_token, n_head;
    int64_t dk, dv; /* elements of a key, of a value */
    float scale, softcap; /* softcap 0: none, else scores become softcap * tanh(score / softcap) */
    int begin, end;          /* begin is a multiple of KV_BLOCK */
    const KvRun *run;        /* [n_token] */
    const char *key, *value; /* the head's parts in block 0 */
    const int32_t *table;        /* the sequence's blocks */
    size_t block_bytes;
    const char *next; /* keys that are attended to afterwards, to be asked of memory in time; NULL: not known */
    bool asked;       /* the first keys of this item have been */
    /* Results: the greatest score, the sum of exp(score - max), and the sum of exp(score - max) * value. A query that
     * sees nothing has -inf, 0 and zeros. */
    float *max, *sum; /* of token t and head h: + t * stat_token + h */
    float *acc;       /* of token t and head h: + t * acc_token + h * dv */
    size_t stat_token, acc_token;
} AttendItem;

/* A query's results over more positions join those over fewer. */
typedef struct AttendPart {
    float *max, *sum, *acc;
} AttendPart;

typedef struct AttendKernels {
    void (*attend[KV_TYPES])(const AttendItem *item); /* at most ATTEND_QUERIES queries */
    void (*join)(AttendPart whole, AttendPart part, int64_t dv);
    /* Position i of a block: n elements into the head's part. */
    void (*store_key[KV_TYPES])(const float *x, int64_t n, char *part, int i);
    void (*store_value[KV_TYPES])(const float *x, int64_t n, char *part, int i);
} AttendKernels;

extern const AttendKernels attend_generic;
#if defined(__x86_64__)
extern const AttendKernels attend_avx2, attend_avx512;
#endif

/* The keys of the block that begins at `pos`. */
static inline const char *attend_keys(const AttendItem *it, int pos) {
    return it->key + (size_t)it->table[pos / KV_BLOCK] * it->block_bytes;
}

/* Where row `row` of `rows` has position i, in elements. */
static inline size_t kv_at(int64_t rows, int64_t row, int i) {
    return (size_t)((i / KV_RUN * rows + row) * KV_RUN + i % KV_RUN);
}

static inline int64_t kv_groups(int64_t hd) { return (hd + KV_GROUP - 1) / KV_GROUP; }

#endif
