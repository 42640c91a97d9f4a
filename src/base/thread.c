/* The pool (see thread.h): a mutex and condition variables to sleep on between runs, atomics to spin on inside. */
#include "base/thread.h"

#include "base/mem.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SPINS_BEFORE_YIELD = 4096, MAX_THREADS = 1024 };

struct Pool {
    int threads;
    int spins; /* at a barrier before yielding; none when there are more threads than cores */
    pthread_t *worker; /* threads - 1 */
    pthread_mutex_t lock;
    pthread_cond_t wake, idle;
    uint64_t run; /* counts runs; guarded by lock, like the five below */
    int running;  /* workers still inside fn */
    bool stop;
    PoolFn *fn;
    void *arg;
    int started;              /* workers that have taken their number */
    _Atomic int arrived;      /* barrier: threads that have come */
    _Atomic unsigned round;   /* barrier: changes when all have */
};

static void relax(const Pool *p, int spins) {
    if (spins >= p->spins) {
        sched_yield(); /* let the others come */
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

static void *worker_main(void *arg) {
    Pool *p = arg;
    pthread_mutex_lock(&p->lock);
    int thread = ++p->started;
    uint64_t seen = 0;
    for (;;) {
        while (!p->stop && p->run == seen) pthread_cond_wait(&p->wake, &p->lock);
        if (p->stop) break;
        seen = p->run;
        PoolFn *fn = p->fn;
        void *fn_arg = p->arg;
        pthread_mutex_unlock(&p->lock);
        fn(fn_arg, thread, p->threads);
        pthread_mutex_lock(&p->lock);
        if (--p->running == 0) pthread_cond_signal(&p->idle);
    }
    pthread_mutex_unlock(&p->lock);
    return NULL;
}

Pool *pool_open(int threads, Err *err) {
    if (threads < 1 || threads > MAX_THREADS) {
        err_set(err, ERR_ARGUMENT, "threads: %d is not between 1 and %d", threads, MAX_THREADS);
        return NULL;
    }
    Pool *p = mem_new(1, sizeof *p);
    p->worker = mem_new((size_t)threads, sizeof *p->worker);
    p->threads = 1;
    p->spins = threads > cpu_cores() ? 0 : SPINS_BEFORE_YIELD;
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->wake, NULL);
    pthread_cond_init(&p->idle, NULL);
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
        pthread_mutex_lock(&p->lock);
        p->fn = fn;
        p->arg = arg;
        p->running = p->threads - 1;
        p->run++;
        pthread_cond_broadcast(&p->wake);
        pthread_mutex_unlock(&p->lock);
    }
    fn(arg, 0, p->threads);
    if (p->threads > 1) {
        pthread_mutex_lock(&p->lock);
        while (p->running) pthread_cond_wait(&p->idle, &p->lock);
        pthread_mutex_unlock(&p->lock);
    }
}

void pool_close(Pool *p) {
    if (!p) return;
    pthread_mutex_lock(&p->lock);
    p->stop = true;
    pthread_cond_broadcast(&p->wake);
    pthread_mutex_unlock(&p->lock);
    for (int i = 0; i < p->threads - 1; i++) pthread_join(p->worker[i], NULL);
    pthread_cond_destroy(&p->wake);
    pthread_cond_destroy(&p->idle);
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
