/* See log.h. */
#include "base/log.h"

#include "base/locale.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static struct {
    LogLevel most;
    LogFn *fn; /* NULL: nobody listens */
    void *user;
} sink;

const char *log_name(LogLevel level) {
    static const char *const names[] = {"error", "warn", "info", "debug"};
    return names[level];
}

void log_set(LogLevel most, LogFn *fn, void *user) {
    sink.most = most;
    sink.fn = fn;
    sink.user = user;
}

void log_at(LogLevel level, const char *fmt, ...) {
    if (!sink.fn || level > sink.most) return;
    char line[1024];
    va_list ap;
    va_start(ap, fmt);
    c_vsnprintf(line, sizeof line, fmt, ap);
    va_end(ap);
    sink.fn(sink.user, level, line);
}

double clock_seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

Progress progress_begin(const char *what, int64_t total) {
    return (Progress){what, total > 0 ? total : 1, clock_seconds(), 0, isatty(STDERR_FILENO) == 1};
}

void progress_step(Progress *p, int64_t done) {
    double now = clock_seconds();
    if (!p->shown || (now - p->drawn < 0.1 && done < p->total)) return;
    p->drawn = now;
    char bar[31];
    int full = (int)(30 * (done < p->total ? done : p->total) / p->total);
    memset(bar, '.', 30);
    memset(bar, '#', (size_t)full);
    bar[30] = '\0';
    double rate = now > p->started ? (double)done / (now - p->started) : 0;
    double left = rate > 0 ? (double)(p->total - done) / rate : 0;
    fprintf(stderr, "\r%s [%s] %3d%%  %.0f s left \033[K", p->what, bar, (int)(100 * done / p->total), left);
}

void progress_end(Progress *p) {
    if (p->shown && p->drawn > 0) fprintf(stderr, "\r\033[K");
}
