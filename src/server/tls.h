/* Tls: OpenSSL under a socket that does not block; only tls.c knows it. One thread at a time uses a connection's. */
#ifndef TENON_SERVER_TLS_H
#define TENON_SERVER_TLS_H

#include "base/err.h"

#include <stdint.h>
#include <sys/types.h>

enum { TLS_RECORD = 16 << 10 };

typedef struct ssl_ctx_st TlsServer;
typedef struct ssl_st Tls;

TlsServer *tls_open(const char *cert, const char *key, Err *err); /* paths of PEM files; may be shared by threads */
void tls_close(TlsServer *s);

Tls *tls_new(TlsServer *s, int fd); /* NULL: no memory. The socket stays the caller's */
void tls_free(Tls *t);              /* says that no more will be sent, if it can */
/* As recv and send; -1 and EAGAIN: *wants is the EPOLLIN or EPOLLOUT to wait for. The handshake is done on the way.
 * Room for TLS_RECORD bytes takes all that has come: none is left that the socket would not tell of. */
ssize_t tls_read(Tls *t, void *to, size_t room, uint32_t *wants);
ssize_t tls_write(Tls *t, const void *from, size_t n, uint32_t *wants);

#endif
