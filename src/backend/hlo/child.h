/* Child: a process of ours that is talked to over a socket, which is its standard input; what it prints, on
 * standard output and error, goes to the log (info). It leads a process group of its own and ends when this
 * process ends, however that ends. One thread at a time; it need not be the one that started it. */
#ifndef TENON_BACKEND_HLO_CHILD_H
#define TENON_BACKEND_HLO_CHILD_H

#include "base/buf.h"
#include "base/err.h"

#include <pthread.h>
#include <semaphore.h>
#include <sys/types.h>

typedef struct Child {
    const char *name; /* for messages; borrowed */
    pid_t pid;        /* 0: none */
    int socket, output; /* -1: none */
    char said[200];   /* the last line that it printed */
    Buf line;         /* one that has not ended yet */
    bool kept;        /* it has a keeper (see child.c) */
    pthread_t keeper;
    sem_t started, over;
} Child;

/* Starts argv[0] (a path). A zeroed Child, or one that has ended. */
bool child_start(Child *c, const char *name, char *const argv[], Err *err);

/* All of the bytes, before the clock (clock_seconds) shows `deadline`. With a descriptor, fd >= 0, it goes along with
 * the first of them. Errors say what happened to the child: ended by itself, closed its end, is late. */
bool child_send(Child *c, const void *data, size_t n, int fd, double deadline, Err *err);
bool child_receive(Child *c, void *data, size_t n, double deadline, Err *err);

/* Closes its socket, gives it that long to end, kills it and what it has started. Fine if it has ended. */
void child_end(Child *c, double seconds);

#endif
