/* Keys and values: how they are kept, and which of them a token sees. Any thread. */
#ifndef TENON_BACKEND_CACHE_H
#define TENON_BACKEND_CACHE_H

/* How keys and values are kept. AUTO: f32 for a model stored in f32, else f16. */
typedef enum KvType {
    KV_AUTO,
#define KV(NAME, ...) KV_##NAME,
#include "backend/kv.def"
#undef KV
    KV_TYPES
} KvType;
const char *kv_type_name(KvType t); /* "f16" */
extern const char kv_type_words[];  /* "|f32|f16.." */

/* Positions first .. first+n-1 of a cache. What a token sees is a list of KV_RUNS of them, ascending, of which some may
 * be empty; attention sums their keys in this order and knows nothing else of the token. (Keys are kept as rotated:
 * where one lies is the position it counts as.) */
typedef struct KvRun {
    int first, n;
} KvRun;
enum { KV_RUNS = 1 };

#endif
