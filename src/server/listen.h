/* Sockets to listen on: addresses, separated by commas; a path that ends in .sock is a local socket. */
#ifndef TENON_SERVER_LISTEN_H
#define TENON_SERVER_LISTEN_H

#include "base/buf.h"
#include "base/err.h"

enum { MAX_LISTENERS = 8 };

typedef struct Listeners {
    int fd[MAX_LISTENERS], n;
    Buf urls, paths; /* where they are, for people; local sockets, each ending in a NUL */
} Listeners;

bool listen_open(Listeners *out, const char *hosts, int port, bool secure, Err *err);
void listen_close(Listeners *l); /* local sockets are removed */

#endif
