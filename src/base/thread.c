/* The pool (see thread.h): atomics to spin on inside a run and shortly after it, a condition variable to sleep on. */
#include "base/thread.h"

#include "base/log.h"
#include "base/mem.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SPINS_BEFORE_YIELD = 4096 };

/* A worker spins this long between runs before it sleeps: longer than a caller needs between two steps, short enough
 * that an idle process uses no time. */
#define SPIN_SECONDS 100e-6

struct Pool {
    int threads;
    int spins; /* before it yields; none when there are more threads than cores */
    pthread_t *worker; /* threads - 1 */
    PoolFn *fn;
    void *arg;
    _Atomic unsigned run;     /* counts runs: fn and arg are those of the latest */
    _Atomic int running;      /* workers still inside fn */
    _Atomic bool stop;
    _Atomic int arrived;      /* barrier: threads that have arrived */
    _Atomic unsigned round;   /* barrier: changes when all threads have arrived */
    pthread_mutex_t lock;     /* of the two below */
    pthread_cond_t wake;
    int asleep, started;      /* workers that wait for `wake`; workers that have taken their number */
};

static void relax(const Pool *p, int spins) {
    if (spins >= p->spins) {
        sched_yield(); /* let the other threads arrive */
        return;
    }
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

void pool_barrier(Pool *p) {
    if (p->threads == 1) return;
    unsigned round = atomic_load_explicit(&p->round, memory_order_acquire);
    if (atomic_fetch_add_explicit(&p->arrived, 1, memory_order_acq_rel) + 1 == p->threads) {
        atomic_store_explicit(&p->arrived, 0, memory_order_relaxed);
        atomic_store_explicit(&p->round, round + 1, memory_order_release);
        return;
    }
    for (int spins = 0; atomic_load_explicit(&p->round, memory_order_acquire) == round; spins++) relax(p, spins);
}

/* Waits until there is a run that is not `seen`. */
static void await_run(Pool *p, unsigned seen) {
    if (p->spins) {
        double until = clock_seconds() + SPIN_SECONDS;
        for (int spins = 1; atomic_load_explicit(&p->run, memory_order_acquire) == seen; spins++) {
            relax(p, 0);
            if (spins % 64 == 0 && clock_seconds() > until) break;
        }
    }
    if (atomic_load_explicit(&p->run, memory_order_acquire) != seen) return;
    pthread_mutex_lock(&p->lock);
    p->asleep++;
    while (atomic_load(&p->run) == seen) pthread_cond_wait(&p->wake, &p->lock);
    p->asleep--;
    pthread_mutex_unlock(&p->lock);
}

/* A new run must be seen by workers that spin and by workers that sleep: a worker counts itself asleep under the
 * lock before it looks at `run` for the last time. */
static void start_run(Pool *p) {
    atomic_fetch_add(&p->run, 1);
    pthread_mutex_lock(&p->lock);
    if (p->asleep) pthread_cond_broadcast(&p->wake);
    pthread_mutex_unlock(&p->lock);
}

static void *worker_main(void *arg) {
    Pool *p = arg;
    pthread_mutex_lock(&p->lock);
    int thread = ++p->started;
    pthread_mutex_unlock(&p->lock);
    for (unsigned seen = 0;; seen++) {
        await_run(p, seen);
        if (atomic_load(&p->stop)) return NULL;
        p->fn(p->arg, thread, p->threads);
        atomic_fetch_sub_explicit(&p->running, 1, memory_order_release);
    }
}

Pool *pool_open(int threads, Err *err) {
    if (threads < 1 || threads > POOL_MAX) {
        err_set(err, ERR_ARGUMENT, "threads: %d is not between 1 and %d", threads, POOL_MAX);
        return NULL;
    }
    Pool *p = mem_new(1, sizeof *p);
    p->worker = mem_new((size_t)threads, sizeof *p->worker);
    p->threads = 1;
    p->spins = threads > cpu_cores() ? 0 : SPINS_BEFORE_YIELD;
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->wake, NULL);
    for (; p->threads < threads; p->threads++) {
        int rc = pthread_create(&p->worker[p->threads - 1], NULL, worker_main, p);
        if (rc) {
            err_set(err, ERR_IO, "thread %d of %d: %s", p->threads + 1, threads, strerror(rc));
            pool_close(p);
            return NULL;
        }
    }
    return p;
}

int pool_threads(const Pool *p) { return p->threads; }

void pool_run(Pool *p, PoolFn *fn, void *arg) {
    if (p->threads > 1) {
        p->fn = fn;
        p->arg = arg;
        atomic_store_explicit(&p->running, p->threads - 1, memory_order_relaxed);
        start_run(p);
    }
    fn(arg, 0, p->threads);
    for (int spins = 0; atomic_load_explicit(&p->running, memory_order_acquire); spins++) relax(p, spins);
}

void pool_close(Pool *p) {
    if (!p) return;
    atomic_store(&p->stop, true);
    start_run(p);
    for (int i = 0; i < p->threads - 1; i++) pthread_join(p->worker[i], NULL);
    pthread_cond_destroy(&p->wake);
    pthread_mutex_destroy(&p->lock);
    free(p->worker);
    free(p);
}

/* A core is counted by its first hardware thread that this process may run on. */
int cpu_cores(void) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) != 0) return 1;
    int cores = 0;
    for (int cpu = 0; cpu < CPU_SETSIZE; cpu++) {
        if (!CPU_ISSET(cpu, &set)) continue;
        char path[96];
        snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu%d/topology/thread_siblings_list", cpu);
        FILE *f = fopen(path, "r");
        bool counted = false;
        int first, last;
        char sep;
        /* "0,4" or "0-1": walk the list and see whether an earlier sibling is ours too */
        while (f && !counted && fscanf(f, "%d", &first) == 1) {
            last = first;
            if (fscanf(f, "%c", &sep) == 1 && sep == '-' && fscanf(f, "%d", &last) == 1) (void)!fscanf(f, "%c", &sep);
            for (int s = first; s <= last && s < CPU_SETSIZE && !counted; s++)
                counted = s >= 0 && s < cpu && CPU_ISSET(s, &set);
        }
        if (f) fclose(f);
        cores += !counted;
    }
    return cores > 0 ? cores : 1;
}
