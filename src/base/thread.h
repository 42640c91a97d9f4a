/* Pool: the threads of the process that compute together. The caller of pool_run is one of them.
 *
 * Workers spin inside a run and for 100 us after it, then sleep. Only one run at a time is possible, and the owner
 * starts it. Inside a run the threads can wait for each other at pool_barrier. The caller splits the work from
 * (thread, threads) and nothing is stolen, so it is fixed which thread computes what; results must not depend on the
 * number of threads (docs/exactness.md). */
#ifndef TENON_BASE_THREAD_H
#define TENON_BASE_THREAD_H

#include "base/err.h"

#include <stdint.h>

typedef struct Pool Pool;
typedef void PoolFn(void *arg, int thread, int threads);

enum { POOL_MAX = 1024 };
Pool *pool_open(int threads, Err *err); /* 1 .. POOL_MAX threads, the caller included */
int pool_threads(const Pool *p);
void pool_run(Pool *p, PoolFn *fn, void *arg); /* returns when every thread has returned from fn */
void pool_barrier(Pool *p);                    /* inside fn, by every thread */
void pool_close(Pool *p);

/* The part [begin, end) of n items that belongs to a thread, in multiples of `grain`. */
static inline void pool_share(int64_t n, int64_t grain, int thread, int threads, int64_t *begin, int64_t *end) {
    int64_t grains = (n + grain - 1) / grain;
    *begin = grains * thread / threads * grain;
    *end = grains * (thread + 1) / threads * grain;
    if (*begin > n) *begin = n;
    if (*end > n) *end = n;
}

int cpu_cores(void); /* physical cores this process may use, >= 1 */

#endif
