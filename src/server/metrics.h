/* Metrics: counters and histograms in Prometheus' text format: llama-server's names, and our own under "tenon:". Any
 * thread. */
#ifndef TENON_SERVER_METRICS_H
#define TENON_SERVER_METRICS_H

#include "engine/sched.h"

#include <pthread.h>

enum { HISTOGRAM_BUCKETS = 14 };

typedef struct Histogram {
    uint64_t count[HISTOGRAM_BUCKETS + 1], n;
    double sum;
} Histogram;

typedef enum HistogramId { HIST_QUEUE, HIST_FIRST, HIST_BETWEEN, HIST_WHOLE, HIST_COUNT } HistogramId;

typedef struct Metrics {
    pthread_mutex_t lock;
    Histogram histogram[HIST_COUNT];
    uint64_t finished[FINISH_ERROR + 1], status[6]; /* choices by finish; answers by hundred */
    SchedTotals scraped;                            /* at the last scrape: rates are of what came since */
} Metrics;

void metrics_init(Metrics *m);
void metrics_deinit(Metrics *m);
void metrics_observe(Metrics *m, HistogramId id, double seconds);
void metrics_finish(Metrics *m, Finish why);
void metrics_status(Metrics *m, int status);
void metrics_print(Metrics *m, const SchedTotals *now, int slots, Buf *out);

#endif
