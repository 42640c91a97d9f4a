/* See loop.h. Lock: Loop.lock, after Exchange.lock where both are held. A cancel is a mark on a job that runs, so that
 * no message can outlive its job. */
#include "server/loop.h"

#include "base/log.h"
#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

#define STEP_SECONDS 0.03 /* what a token or a cancel waits for at most, where the engine can */

struct Loop {
    tn_engine *e;
    Sched *sched; /* the engine thread's, as is `running` */
    Job *running;
    int capacity;
    atomic_int admitted;
    pthread_t thread;

    pthread_mutex_t lock;
    pthread_cond_t posted;
    Job *first, **end;
    bool cancels, cancel_all, stop;
    SlotState *slot; /* [slots] */
    SchedTotals totals;
};

static void link_job(Loop *l, Job *j) {
    j->next = l->running;
    j->at = &l->running;
    if (j->next) j->next->at = &j->next;
    l->running = j;
}

static void cancel_marked(Loop *l, bool all) {
    for (Job *j = l->running, *next; j; j = next) {
        next = j->next;
        if (all || j->cancel) job_cancel(j, l->sched);
    }
}

static void look_at_slots(Loop *l) {
    pthread_mutex_lock(&l->lock);
    for (int i = 0; i < l->e->opts.slots; i++) {
        SlotView v = sched_slot(l->sched, i);
        const Choice *c = v.user;
        SlotState *s = &l->slot[i];
        bool same = c && s->processing && s->id_task == c->id_task; /* its settings are known */
        if (!same) {
            free(s->settings);
            s->settings = c && c->settings ? mem_strdup(c->settings, strlen(c->settings)) : NULL;
        }
        int id_task = c ? c->id_task : s->id_task, n_predict = c ? c->job->params.n_predict : -1;
        *s = (SlotState){c != NULL, id_task, v.tokens, n_predict, v.stats, s->settings};
    }
    l->totals = sched_totals(l->sched);
    pthread_mutex_unlock(&l->lock);
}

/* What its client asks for after the answer must know of it. */
void loop_forget(Loop *l, Job *j) {
    *j->at = j->next;
    if (j->next) j->next->at = j->at;
    look_at_slots(l);
}

static void *loop_main(void *arg) {
    Loop *l = arg;
    bool busy = false, stop = false;
    while (!stop) {
        pthread_mutex_lock(&l->lock);
        while (!busy && !l->first && !l->cancels && !l->cancel_all && !l->stop)
            pthread_cond_wait(&l->posted, &l->lock);
        Job *jobs = l->first;
        bool cancels = l->cancels || l->cancel_all, all = l->cancel_all;
        stop = l->stop;
        l->first = NULL;
        l->end = &l->first;
        l->cancels = l->cancel_all = false;
        pthread_mutex_unlock(&l->lock);
        for (Job *j = jobs, *next; j; j = next) {
            next = j->next;
            link_job(l, j);
            if (!j->call) job_start(j, l->sched);
        }
        if (cancels || stop) cancel_marked(l, all || stop);
        for (Job *j = l->running, *next; j; j = next) {
            next = j->next;
            if (j->call) j->call(j, l->sched);
        }
        if (cancels) look_at_slots(l); /* a step may take a while */
        busy = !stop && sched_step(l->sched);
        look_at_slots(l);
    }
    return NULL;
}

Loop *loop_open(tn_engine *e, int queue) {
    Loop *l = mem_new(1, sizeof *l);
    *l = (Loop){.e = e, .sched = sched_open(e), .capacity = e->opts.slots + queue};
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
    for (int i = 0; i < l->e->opts.slots; i++) free(l->slot[i].settings);
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

void loop_submit(Loop *l, Job *j) {
    pthread_mutex_lock(&l->lock);
    j->next = NULL;
    *l->end = j;
    l->end = &j->next;
    pthread_cond_signal(&l->posted);
    pthread_mutex_unlock(&l->lock);
}

void loop_cancel(Loop *l, Job *j) {
    j->cancel = true;
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

void loop_slots(Loop *l, SlotState *out) {
    pthread_mutex_lock(&l->lock);
    for (int i = 0; i < l->e->opts.slots; i++) {
        out[i] = l->slot[i];
        if (out[i].settings) out[i].settings = mem_strdup(out[i].settings, strlen(out[i].settings));
    }
    pthread_mutex_unlock(&l->lock);
}

SchedTotals loop_totals(Loop *l) {
    pthread_mutex_lock(&l->lock);
    SchedTotals t = l->totals;
    pthread_mutex_unlock(&l->lock);
    return t;
}
