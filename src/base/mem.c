/* Allocation (see mem.h). Pool accounting is atomic; arenas belong to one thread. */
#include "base/mem.h"

#include "base/locale.h"

#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { ARENA_CHUNK = 1 << 16, POOL_ALIGN = 64 };

typedef struct ArenaChunk {
    struct ArenaChunk *next;
    size_t used, cap;
    _Alignas(16) char data[];
} ArenaChunk;

typedef struct PoolHeader { /* just before the pool */
    void *base;
    size_t bytes;
} PoolHeader;

static atomic_size_t pool_bytes;

static size_t checked_bytes(size_t n, size_t size) {
    size_t bytes;
    check(!__builtin_mul_overflow(n, size, &bytes));
    return bytes ? bytes : 1;
}

static void *or_abort(void *p, size_t bytes) {
    if (!p) {
        fprintf(stderr, "tenon: out of memory: %zu bytes\n", bytes);
        abort();
    }
    return p;
}

void *mem_new(size_t n, size_t size) {
    size_t bytes = checked_bytes(n, size);
    return or_abort(calloc(1, bytes), bytes);
}

void *mem_grow(void *p, size_t n, size_t size) {
    size_t bytes = checked_bytes(n, size);
    return or_abort(realloc(p, bytes), bytes);
}

char *mem_strdup(const char *s, size_t n) {
    char *copy = mem_new(n + 1, 1);
    if (n) memcpy(copy, s, n);
    return copy;
}

/* The failing allocator of `make stress`: every k-th pool is refused; k comes from the environment. */
static bool pool_refused(void) {
#ifdef TENON_STRESS
    static atomic_uint calls;
    const char *every = getenv("TENON_FAIL_POOL");
    unsigned k = every ? (unsigned)strtoul(every, NULL, 10) : 0;
    return k && (atomic_fetch_add(&calls, 1) + 1) % k == 0;
#else
    return false;
#endif
}

/* calloc: a large pool is untouched zero pages, which cost nothing until they are used. */
void *mem_pool(size_t bytes, const char *what, Err *err) {
    bool possible = bytes <= PTRDIFF_MAX - 2 * POOL_ALIGN && !pool_refused();
    char *base = possible ? calloc(1, bytes + 2 * POOL_ALIGN) : NULL;
    if (!base) {
        err_set(err, ERR_MEMORY, "out of memory: %s needs %zu bytes", what, bytes);
        return NULL;
    }
    char *p = base + POOL_ALIGN;
    p += POOL_ALIGN - (uintptr_t)p % POOL_ALIGN;
    ((PoolHeader *)p)[-1] = (PoolHeader){base, bytes};
    atomic_fetch_add(&pool_bytes, bytes);
    return p;
}

void mem_pool_free(void *p) {
    if (!p) return;
    PoolHeader h = ((PoolHeader *)p)[-1];
    atomic_fetch_sub(&pool_bytes, h.bytes);
    free(h.base);
}

void mem_pool_trim(void *p, size_t bytes) {
    PoolHeader *h = &((PoolHeader *)p)[-1];
    check(bytes <= h->bytes);
    atomic_fetch_sub(&pool_bytes, h->bytes - bytes);
    h->bytes = bytes;
}

void mem_pool_huge(void *p) {
    enum { HUGE_PAGE = 2 << 20 };
    size_t bytes = ((PoolHeader *)p)[-1].bytes;
    uintptr_t from = ((uintptr_t)p + HUGE_PAGE - 1) & ~(uintptr_t)(HUGE_PAGE - 1), to = (uintptr_t)p + bytes;
    if (from < to) (void)madvise((void *)from, to - from, MADV_HUGEPAGE); /* a hint */
}

size_t mem_pool_bytes(void) { return atomic_load(&pool_bytes); }

void *arena_new(Arena *a, size_t n, size_t size) {
    size_t bytes = checked_bytes(n, size);
    check(bytes <= SIZE_MAX - 15);
    bytes = (bytes + 15) & ~(size_t)15;
    ArenaChunk *c = a->chunk;
    if (!c || c->cap - c->used < bytes) {
        size_t cap = bytes > ARENA_CHUNK ? bytes : ARENA_CHUNK;
        c = mem_new(1, sizeof *c + cap);
        c->cap = cap;
        c->next = a->chunk;
        a->chunk = c;
    }
    void *p = c->data + c->used;
    c->used += bytes;
    return p;
}

void *arena_large(Arena *a, size_t bytes, const char *what, Err *err) {
    ArenaChunk *c = bytes <= PTRDIFF_MAX - sizeof *c && !pool_refused() ? calloc(1, sizeof *c + bytes) : NULL;
    if (!c) {
        err_set(err, ERR_MEMORY, "out of memory: %s needs %zu bytes", what, bytes);
        return NULL;
    }
    c->used = c->cap = bytes;
    ArenaChunk **at = a->chunk ? &a->chunk->next : &a->chunk; /* behind the chunk that is being filled */
    c->next = *at;
    *at = c;
    return c->data;
}

char *arena_strdup(Arena *a, const char *s, size_t n) {
    char *copy = arena_new(a, n + 1, 1);
    if (n) memcpy(copy, s, n);
    return copy;
}

char *arena_printf(Arena *a, const char *fmt, ...) {
    check(fmt); /* sanitizer builds would otherwise warn about a null format */
    va_list ap, again;
    va_start(ap, fmt);
    va_copy(again, ap);
    int n = c_vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    check(n >= 0);
    char *s = arena_new(a, (size_t)n + 1, 1);
    c_vsnprintf(s, (size_t)n + 1, fmt, again);
    va_end(again);
    return s;
}

void arena_deinit(Arena *a) {
    for (ArenaChunk *c = a->chunk, *next; c; c = next) {
        next = c->next;
        free(c);
    }
    a->chunk = NULL;
}
