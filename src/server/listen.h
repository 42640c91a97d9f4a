/* Sockets to listen on: addresses, separated by commas; a path that ends in .sock is a local socket. */
#ifndef TENON_SERVER_LISTEN_H
#define TENON_SERVER_LISTEN_H

#include "base/err.h"

/* Fills fd with at most `room` bound sockets and *port with the port they got; their number, or 0 and an error. */
int listen_open(const char *hosts, int port, int *fd, int room, int *bound, Err *err);

#endif
