/* Loop: the engine thread. It alone calls the scheduler; others post tasks and cancels to it, and read what it last saw
 * of the slots. */
#ifndef TENON_SERVER_LOOP_H
#define TENON_SERVER_LOOP_H

#include "engine/sched.h"

#include <stdatomic.h>

typedef struct Loop Loop;
typedef struct Task Task;

/* What the loop is asked to do, the first member of what does it. The functions are called on the engine thread; the
 * task may be gone after any of them. */
struct Task {
    void (*start)(Task *t, Sched *s);  /* once; or NULL */
    void (*retry)(Task *t, Sched *s);  /* between steps, until it is forgotten; or NULL */
    void (*cancel)(Task *t, Sched *s); /* or NULL: retry looks at `cancelled` */
    atomic_bool cancelled;
    Task *next, **at; /* the loop's: in its queue, then among the tasks that run */
};

typedef struct SlotState {
    const void *user; /* of the request in it; NULL when idle */
    int id_task, tokens;
    RequestStats stats;
} SlotState;

/* Takes the scheduler. id_of: the number of a request, by its `user`. */
Loop *loop_open(tn_engine *e, Sched *s, int queue, int (*id_of)(const void *user));
void loop_close(Loop *l); /* what still runs is cancelled */

/* Room for n more sequences? Then they are counted until loop_leave. */
bool loop_admit(Loop *l, int n);
void loop_leave(Loop *l, int n);
int loop_capacity(const Loop *l); /* slots and queue */

void loop_submit(Loop *l, Task *t);
void loop_cancel(Loop *l, Task *t); /* while it runs */
void loop_forget(Loop *l, Task *t); /* on the engine thread: it has ended */
void loop_cancel_all(Loop *l);

/* What the loop saw last; under its lock, so that no request in a slot ends meanwhile. */
void loop_slots(Loop *l, void (*see)(void *arg, int slot, const SlotState *s), void *arg);
SchedTotals loop_totals(Loop *l);

#endif
