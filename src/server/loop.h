/* Loop: the engine thread. It alone calls the scheduler; others post jobs and cancels to it, and read what it last saw
 * of the slots. */
#ifndef TENON_SERVER_LOOP_H
#define TENON_SERVER_LOOP_H

#include "server/job.h"

typedef struct Loop Loop;

typedef struct SlotState {
    bool processing;
    int id_task, tokens, n_predict;
    RequestStats stats;
    char *settings; /* JSON; NULL when idle */
} SlotState;

Loop *loop_open(tn_engine *e, int queue);
void loop_close(Loop *l); /* what still runs is cancelled */

/* Room for n more sequences? Then they are counted until loop_leave. */
bool loop_admit(Loop *l, int n);
void loop_leave(Loop *l, int n);
int loop_capacity(const Loop *l); /* slots and queue */

void loop_submit(Loop *l, Job *j);
void loop_cancel(Loop *l, Job *j); /* while it runs */
void loop_forget(Loop *l, Job *j); /* on the engine thread: it has ended */
void loop_cancel_all(Loop *l);

/* Copies of what the loop saw last. */
void loop_slots(Loop *l, SlotState *out); /* [slots]; settings are the caller's to free */
SchedTotals loop_totals(Loop *l);

#endif
