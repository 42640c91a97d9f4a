/* See pairs.h. */
#include "text/pairs.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

void pairs_init(Pairs *p, size_t n) {
    size_t cap = 16;
    while (cap < n + n / 2) cap *= 2;
    *p = (Pairs){mem_new(cap, sizeof *p->entry), cap, 0};
    memset(p->entry, 0xff, cap * sizeof *p->entry);
    if (getrandom(&p->seed, sizeof p->seed, GRND_NONBLOCK) != (ssize_t)sizeof p->seed) p->seed = (uintptr_t)p->entry;
}

void pairs_put(Pairs *p, Pair pair) { *pairs_find(p, pair.left, pair.right) = pair; }

void pairs_deinit(Pairs *p) {
    free(p->entry);
    *p = (Pairs){0};
}
