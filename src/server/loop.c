/* See loop.h. Lock: Loop.lock, after Exchange.lock where both are held. A cancel is a mark on a task that runs, so that
 * no message can outlive its task. */
#include "server/loop.h"

#include "base/log.h"
#include "base/mem.h"
#include "engine/engine.h"

#include <pthread.h>
#include <stdlib.h>

#define STEP_SECONDS 0.03 /* what a token or a cancel waits for at most, where the engine can */

struct Loop {
    tn_engine *e;
    Sched *sched; /* the engine thread's, as is `running` */
    Task *running;
    int capacity;
    int (*id_of)(const void *user);
    atomic_int admitted;
    pthread_t thread;

    pthread_mutex_t lock;
    pthread_cond_t posted;
    Task *first, **end;
    bool cancels, cancel_all, stop;
    SlotState *slot; /* [slots] */
    SchedTotals totals;
};

static void link_task(Loop *l, Task *t) {
    t->next = l->running;
    t->at = &l->running;
    if (t->next) t->next->at = &t->next;
    l->running = t;
}

static void cancel_marked(Loop *l, bool all) {
    for (Task *t = l->running, *next; t; t = next) {
        next = t->next;
        if (all) t->cancelled = true;
        if (t->cancelled && t->cancel) t->cancel(t, l->sched);
    }
}

static void look_at_slots(Loop *l) {
    pthread_mutex_lock(&l->lock);
    for (int i = 0; i < l->e->opts.slots; i++) {
        SlotView v = sched_slot(l->sched, i);
        l->slot[i] = (SlotState){v.user, v.user ? l->id_of(v.user) : l->slot[i].id_task, v.tokens, v.stats};
    }
    l->totals = sched_totals(l->sched);
    pthread_mutex_unlock(&l->lock);
}

/* What its client asks for after the answer must know of it. */
void loop_forget(Loop *l, Task *t) {
    *t->at = t->next;
    if (t->next) t->next->at = t->at;
    look_at_slots(l);
}

static void *loop_main(void *arg) {
    Loop *l = arg;
    bool busy = false, stop = false;
    while (!stop) {
        pthread_mutex_lock(&l->lock);
        while (!busy && !l->first && !l->cancels && !l->cancel_all && !l->stop)
            pthread_cond_wait(&l->posted, &l->lock);
        Task *tasks = l->first;
        bool cancels = l->cancels || l->cancel_all, all = l->cancel_all;
        stop = l->stop;
        l->first = NULL;
        l->end = &l->first;
        l->cancels = l->cancel_all = false;
        pthread_mutex_unlock(&l->lock);
        for (Task *t = tasks, *next; t; t = next) {
            next = t->next;
            link_task(l, t);
            if (t->start) t->start(t, l->sched);
        }
        if (cancels || stop) cancel_marked(l, all || stop);
        for (Task *t = l->running, *next; t; t = next) {
            next = t->next;
            if (t->retry) t->retry(t, l->sched);
        }
        if (cancels) look_at_slots(l); /* a step may take a while */
        busy = !stop && sched_step(l->sched);
        look_at_slots(l);
    }
    return NULL;
}

Loop *loop_open(tn_engine *e, Sched *s, int queue, int (*id_of)(const void *user)) {
    Loop *l = mem_new(1, sizeof *l);
    *l = (Loop){.e = e, .sched = s, .capacity = e->opts.slots + queue, .id_of = id_of};
    l->slot = mem_new((size_t)e->opts.slots, sizeof *l->slot);
    l->end = &l->first;
    sched_bound_step(l->sched, STEP_SECONDS);
    pthread_mutex_init(&l->lock, NULL);
    pthread_cond_init(&l->posted, NULL);
    look_at_slots(l);
    check(pthread_create(&l->thread, NULL, loop_main, l) == 0);
    return l;
}

void loop_close(Loop *l) {
    if (!l) return;
    pthread_mutex_lock(&l->lock);
    l->stop = true;
    pthread_cond_signal(&l->posted);
    pthread_mutex_unlock(&l->lock);
    pthread_join(l->thread, NULL);
    sched_close(l->sched);
    free(l->slot);
    pthread_mutex_destroy(&l->lock);
    pthread_cond_destroy(&l->posted);
    free(l);
}

bool loop_admit(Loop *l, int n) {
    if (atomic_fetch_add(&l->admitted, n) + n <= l->capacity) return true;
    loop_leave(l, n);
    return false;
}

void loop_leave(Loop *l, int n) { atomic_fetch_sub(&l->admitted, n); }
int loop_capacity(const Loop *l) { return l->capacity; }

void loop_submit(Loop *l, Task *t) {
    pthread_mutex_lock(&l->lock);
    t->next = NULL;
    *l->end = t;
    l->end = &t->next;
    pthread_cond_signal(&l->posted);
    pthread_mutex_unlock(&l->lock);
}

void loop_cancel(Loop *l, Task *t) {
    t->cancelled = true;
    pthread_mutex_lock(&l->lock);
    l->cancels = true;
    pthread_cond_signal(&l->posted);
    pthread_mutex_unlock(&l->lock);
}

void loop_cancel_all(Loop *l) {
    pthread_mutex_lock(&l->lock);
    l->cancel_all = true;
    pthread_cond_signal(&l->posted);
    pthread_mutex_unlock(&l->lock);
}

void loop_slots(Loop *l, void (*see)(void *arg, int slot, const SlotState *s), void *arg) {
    pthread_mutex_lock(&l->lock);
    for (int i = 0; i < l->e->opts.slots; i++) see(arg, i, &l->slot[i]);
    pthread_mutex_unlock(&l->lock);
}

SchedTotals loop_totals(Loop *l) {
    pthread_mutex_lock(&l->lock);
    SchedTotals t = l->totals;
    pthread_mutex_unlock(&l->lock);
    return t;
}
