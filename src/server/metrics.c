/* See metrics.h. */
#include "server/metrics.h"

#include <string.h>

static const double bounds[HISTOGRAM_BUCKETS] = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                                 0.25,  0.5,    1,     2.5,  5,     10,   60};
static const struct {
    const char *name, *help;
} histograms[HIST_COUNT] = {
    [HIST_QUEUE] = {"request_queue_seconds", "Time from a request's arrival to a slot"},
    [HIST_FIRST] = {"time_to_first_token_seconds", "Time from a request's arrival to its first token"},
    [HIST_BETWEEN] = {"inter_token_seconds", "Time from one token of a sequence to the next"},
    [HIST_WHOLE] = {"request_seconds", "Time from a request's arrival to its last token"},
};

void metrics_init(Metrics *m) {
    *m = (Metrics){0};
    pthread_mutex_init(&m->lock, NULL);
}

void metrics_deinit(Metrics *m) { pthread_mutex_destroy(&m->lock); }

void metrics_observe(Metrics *m, HistogramId id, double seconds) {
    pthread_mutex_lock(&m->lock);
    Histogram *h = &m->histogram[id];
    int i = 0;
    while (i < HISTOGRAM_BUCKETS && seconds > bounds[i]) i++;
    h->count[i]++;
    h->n++;
    h->sum += seconds;
    pthread_mutex_unlock(&m->lock);
}

void metrics_finish(Metrics *m, Finish why) {
    pthread_mutex_lock(&m->lock);
    m->finished[why]++;
    pthread_mutex_unlock(&m->lock);
}

void metrics_status(Metrics *m, int status) {
    pthread_mutex_lock(&m->lock);
    if (status >= 100 && status < 600) m->status[status / 100]++;
    pthread_mutex_unlock(&m->lock);
}

static void put(Buf *out, const char *type, const char *name, const char *help, double value) {
    buf_printf(out, "# HELP %s %s\n# TYPE %s %s\n%s %.10g\n", name, help, name, type, name, value);
}

static double per_second(double n, double seconds) { return seconds > 0 ? n / seconds : 0; }

static void put_histogram(Buf *out, HistogramId id, const Histogram *h) {
    const char *name = histograms[id].name;
    buf_printf(out, "# HELP tenon:%s %s\n# TYPE tenon:%s histogram\n", name, histograms[id].help, name);
    uint64_t sum = 0;
    for (int i = 0; i < HISTOGRAM_BUCKETS; i++)
        buf_printf(out, "tenon:%s_bucket{le=\"%g\"} %llu\n", name, bounds[i], (unsigned long long)(sum += h->count[i]));
    buf_printf(out, "tenon:%s_bucket{le=\"+Inf\"} %llu\ntenon:%s_sum %.9g\ntenon:%s_count %llu\n", name,
               (unsigned long long)h->n, name, h->sum, name, (unsigned long long)h->n);
}

/* Drafts that were right, by their place in a row. */
static void put_places(Buf *out, const SchedTotals *t) {
    static const char name[] = "llamacpp:spec_decode_num_accepted_tokens_per_pos_total";
    buf_printf(out, "# HELP %s Draft tokens accepted by position\n# TYPE %s counter\n", name, name);
    for (int i = 0; i < DRAFTS_MOST && t->accepted_at[i]; i++)
        buf_printf(out, "%s{position=\"%d\"} %llu\n", name, i, (unsigned long long)t->accepted_at[i]);
}

/* Of bounded keys and values. */
static void put_bounded(Buf *out, const SchedTotals *t) {
    const BoundCounts *c = &t->bound;
    if (!c->hot_bytes) return;
    put(out, "counter", "tenon:kv_evicted_tokens_total", "Tokens whose keys and values were evicted",
        (double)c->evicted);
    put(out, "counter", "tenon:kv_restored_tokens_total", "Tokens that were restored", (double)c->restored);
    put(out, "counter", "tenon:kv_recomputed_tokens_total", "Tokens that were computed again for that",
        (double)t->recomputed_tokens);
    put(out, "counter", "tenon:kv_spilled_bytes_total", "Bytes of evicted keys and values written", (double)c->spilled);
    put(out, "counter", "tenon:kv_read_bytes_total", "Bytes of them read back", (double)c->read);
    put(out, "gauge", "tenon:kv_hot_bytes", "Keys and values in memory, which never grow", (double)c->hot_bytes);
    put(out, "gauge", "tenon:kv_cold_bytes", "Keys and values in the file", (double)c->cold_bytes);
    put(out, "gauge", "tenon:kv_index_bytes", "Indexes to recall by", (double)t->index_bytes);
}

void metrics_print(Metrics *m, const SchedTotals *t, int slots, Buf *out) {
    pthread_mutex_lock(&m->lock);
    const SchedTotals *was = &m->scraped;
    double accepted = 0;
    for (int i = 0; i < DRAFTS_MOST; i++) accepted += (double)t->accepted_at[i];
    const struct {
        const char *type, *name, *help;
        double value;
    } rows[] = {
        {"counter", "prompt_tokens_total", "Prompt tokens processed, without those from the cache",
         (double)t->prompt_tokens},
        {"counter", "prompt_tokens_cached_total", "Prompt tokens reused from the cache", (double)t->cached_tokens},
        {"counter", "prompt_seconds_total", "Time spent on prompts", t->prompt_seconds},
        {"counter", "tokens_predicted_total", "Tokens generated", (double)t->generated_tokens},
        {"counter", "tokens_predicted_seconds_total", "Time spent generating tokens", t->generated_seconds},
        {"counter", "n_decode_total", "Engine steps", (double)t->steps},
        {"counter", "n_tokens_max", "Longest sequence seen", t->tokens_max},
        {"counter", "spec_decode_num_draft_tokens_total", "Draft tokens", (double)t->drafted_tokens},
        {"counter", "spec_decode_num_accepted_tokens_total", "Draft tokens accepted", accepted},
        {"counter", "spec_decode_num_drafts_total", "Drafts verified", (double)t->draft_rows},
        {"gauge", "prompt_tokens_seconds", "Prompt tokens per second since the last scrape",
         per_second((double)(t->prompt_tokens - was->prompt_tokens), t->prompt_seconds - was->prompt_seconds)},
        {"gauge", "predicted_tokens_seconds", "Generated tokens per second since the last scrape",
         per_second((double)(t->generated_tokens - was->generated_tokens),
                    t->generated_seconds - was->generated_seconds)},
        {"gauge", "requests_processing", "Sequences in a slot", t->running},
        {"gauge", "requests_deferred", "Sequences that wait for a slot", t->waiting},
        {"gauge", "n_busy_slots_per_decode", "Rows of an engine step on average",
         t->steps ? (double)t->rows / (double)t->steps : 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char name[64] = "llamacpp:";
        strcat(name, rows[i].name);
        put(out, rows[i].type, name, rows[i].help, rows[i].value);
    }
    put_places(out, t);
    put_bounded(out, t);
    put(out, "gauge", "tenon:slots", "Sequences that can run at once", slots);
    put(out, "gauge", "tenon:memory_pool_bytes", "Memory reserved for sequences and scratch", (double)mem_pool_bytes());
    for (int i = 0; i < HIST_COUNT; i++) put_histogram(out, (HistogramId)i, &m->histogram[i]);
    buf_put_str(out,
                S("# HELP tenon:finished_total Sequences by how they ended\n# TYPE tenon:finished_total counter\n"));
    for (int f = FINISH_STOP; f <= FINISH_ERROR; f++)
        buf_printf(out, "tenon:finished_total{reason=\"%s\"} %llu\n", finish_name((Finish)f),
                   (unsigned long long)m->finished[f]);
    buf_put_str(out, S("# HELP tenon:answers_total Answers by status\n# TYPE tenon:answers_total counter\n"));
    for (int c = 2; c < 6; c++)
        buf_printf(out, "tenon:answers_total{status=\"%dxx\"} %llu\n", c, (unsigned long long)m->status[c]);
    m->scraped = *t;
    pthread_mutex_unlock(&m->lock);
}
