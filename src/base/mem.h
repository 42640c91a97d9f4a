/* Memory: small control allocations, which abort when there is no memory left; arenas, for things that are freed
 * together; and pools, the only allocations that may fail: they are large, reserved at open and never grow. */
#ifndef TENON_BASE_MEM_H
#define TENON_BASE_MEM_H

#include "base/err.h"

#include <stddef.h>
#include <stdint.h>

/* Control allocations: zeroed, never NULL (also for n == 0); n * size is checked against overflow. Freed by free(). */
void *mem_new(size_t n, size_t size);
void *mem_grow(void *p, size_t n, size_t size); /* realloc with the same rules; new bytes are not zeroed */
char *mem_strdup(const char *s, size_t n);      /* n bytes and a NUL */

/* A pool: `bytes` zeroed bytes, 64-byte aligned, or NULL and an Err that says what it was for. Large pools take
 * memory page by page when they are first touched, so capacity that is never used costs nothing. In stress builds
 * every TENON_FAIL_POOL-th call fails. */
void *mem_pool(size_t bytes, const char *what, Err *err);
void mem_pool_free(void *p);
void mem_pool_trim(void *p, size_t bytes); /* from now on only these bytes count; the rest has not been touched */
void mem_pool_huge(void *p); /* before its first use: all of it will be used, in huge pages if the system has them */

/* Bytes of all pools that are alive now, which memory reports and limits are about. Any thread. */
size_t mem_pool_bytes(void);

/* Arena: allocations that live and die together. One owner, one thread at a time. */
typedef struct Arena {
    struct ArenaChunk *chunk;
} Arena;

void *arena_new(Arena *a, size_t n, size_t size); /* zeroed, 16-byte aligned, never NULL */
void *arena_large(Arena *a, size_t bytes, const char *what, Err *err); /* for sizes that come from outside: may fail,
                                                                        * as a pool may */
char *arena_strdup(Arena *a, const char *s, size_t n);
__attribute__((format(printf, 2, 3))) char *arena_printf(Arena *a, const char *fmt, ...);
void arena_deinit(Arena *a); /* frees everything; the arena is empty and usable again */

#endif
