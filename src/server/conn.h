/* Conn: the socket of a client; Io: the one thread that moves the bytes of all of them and never waits for any. A
 * connection carries one exchange at a time (http.h); what belongs to that is below, asked of http.c. */
#ifndef TENON_SERVER_CONN_H
#define TENON_SERVER_CONN_H

#include "base/buf.h"
#include "server/http1.h"
#include "server/tls.h"

typedef struct Io Io;
typedef struct Conn Conn;
struct Http;
struct Exchange;

enum { SEND_SECONDS = 60 }; /* from the end of an answer to its last byte */

typedef struct IoOpts {
    struct Http *http;
    const int *fd; /* listening sockets; borrowed */
    int n_fd;
    TlsServer *tls; /* or NULL; borrowed */
    double idle, receive;
    int most; /* connections at once; when they are all there, the longest idle makes room */
} IoOpts;

Io *io_open(const IoOpts *opts);
void io_close(Io *io);
void conn_wake(Conn *c); /* its exchange has something to send; any thread that knows that the exchange has it */

/* What a connection asks of http.c, on Io's thread. The head is that of head_find; or it was refused. */
struct Exchange *exchange_open(struct Http *h, Conn *c, Str head, const Refusal *no);
const Head *exchange_head(const struct Exchange *x);
bool exchange_is_lost(const struct Exchange *x); /* nothing that comes behind the head can be read */
void exchange_receive(struct Exchange *x, Str body, uint64_t more); /* more: known to come */
void exchange_break(struct Exchange *x, const Refusal *no); /* the rest of the request will not come */
void exchange_start(struct Exchange *x);                    /* the request is there */
/* Appends what there is to send now, the head of an answer too; false: nothing. *end: that was all. */
bool exchange_pull(struct Exchange *x, Buf *out, bool *end);
/* Once a second while it is worked on or streams; false: its client does not read, and has had its time. */
bool exchange_watch(struct Exchange *x, double now, bool blocked);
bool exchange_keeps(const struct Exchange *x);          /* another request may follow on the connection */
/* The connection is done with it; not answered: the client left. */
void exchange_detach(struct Exchange *x, bool answered);

#endif
