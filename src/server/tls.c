/* See tls.h. */
#define ERR_STATE OPENSSL_ERR_STATE /* a type of OpenSSL's, whose name base/err.h has too */
#include <openssl/err.h>
#include <openssl/ssl.h>
#undef ERR_STATE

#include "server/tls.h"

#include <errno.h>
#include <sys/epoll.h>

static const char *reason(void) {
    const char *text = ERR_reason_error_string(ERR_peek_last_error());
    return text ? text : "not a PEM file";
}

/* A key with a passphrase would ask for it on the terminal. */
static int no_passphrase(char *to, int room, int writing, void *user) {
    (void)to;
    (void)room;
    (void)writing;
    (void)user;
    return -1;
}

TlsServer *tls_open(const char *cert, const char *key, Err *err) {
    SSL_CTX *s = SSL_CTX_new(TLS_server_method());
    if (!s) {
        err_set(err, ERR_IO, "TLS: %s", reason());
        return NULL;
    }
    SSL_CTX_set_min_proto_version(s, TLS1_2_VERSION);
    SSL_CTX_set_options(s, SSL_OP_NO_RENEGOTIATION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(s, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_default_passwd_cb(s, no_passphrase);
    if (SSL_CTX_use_certificate_chain_file(s, cert) != 1)
        err_set(err, ERR_IO, "--tls-cert: %s: no certificate: %s", cert, reason());
    else if (SSL_CTX_use_PrivateKey_file(s, key, SSL_FILETYPE_PEM) != 1 || SSL_CTX_check_private_key(s) != 1)
        err_set(err, ERR_IO, "--tls-key: %s: not the key of the certificate: %s", key, reason());
    else return s;
    SSL_CTX_free(s);
    return NULL;
}

void tls_close(TlsServer *s) { SSL_CTX_free(s); }

Tls *tls_new(TlsServer *s, int fd) {
    SSL *t = SSL_new(s);
    if (t && SSL_set_fd(t, fd) == 1) {
        SSL_set_accept_state(t);
        return t;
    }
    SSL_free(t);
    return NULL;
}

void tls_free(Tls *t) {
    if (SSL_is_init_finished(t)) SSL_shutdown(t);
    ERR_clear_error();
    SSL_free(t);
}

static ssize_t result(Tls *t, int done, size_t n, uint32_t *wants) {
    if (done == 1) return (ssize_t)n;
    int why = SSL_get_error(t, done);
    ERR_clear_error();
    if (why == SSL_ERROR_ZERO_RETURN) return 0;
    *wants = why == SSL_ERROR_WANT_READ ? EPOLLIN : why == SSL_ERROR_WANT_WRITE ? EPOLLOUT : 0;
    errno = *wants ? EAGAIN : EIO;
    return -1;
}

ssize_t tls_read(Tls *t, void *to, size_t room, uint32_t *wants) {
    size_t n = 0;
    int done = SSL_read_ex(t, to, room, &n);
    return result(t, done, n, wants);
}

ssize_t tls_write(Tls *t, const void *from, size_t size, uint32_t *wants) {
    size_t n = 0;
    int done = SSL_write_ex(t, from, size, &n);
    return result(t, done, n, wants);
}
