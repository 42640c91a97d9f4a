/* Messages, which go where the program says (the library itself prints nothing), and progress bars on standard
 * error. */
#ifndef TENON_BASE_LOG_H
#define TENON_BASE_LOG_H

#include <stdbool.h>
#include <stdint.h>

typedef enum LogLevel { LOG_ERROR, LOG_WARN, LOG_INFO, LOG_DEBUG } LogLevel;
const char *log_name(LogLevel level); /* "error" ... */

/* Messages up to a level go to fn; before this, and with NULL, nowhere. Before other threads log. */
typedef void LogFn(void *user, LogLevel level, const char *message);
void log_set(LogLevel most, LogFn *fn, void *user);
__attribute__((format(printf, 2, 3))) void log_at(LogLevel level, const char *fmt, ...);

/* A bar for long work: drawn only when standard error is a terminal, at most ten times a second; total > 0. */
typedef struct Progress {
    const char *what;
    int64_t total;
    double started, drawn;
    bool shown;
} Progress;

Progress progress_begin(const char *what, int64_t total);
void progress_step(Progress *p, int64_t done);
void progress_end(Progress *p); /* removes the bar */

double clock_seconds(void); /* monotonic */

#endif
