/* See listen.h. */
#include "server/listen.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { BACKLOG = 1024 };

static bool is_local(Str host) { return host.n > 5 && str_ends(host, S(".sock")); }

static int new_socket(int family) { return socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0); }

static bool bind_to(int fd, const struct sockaddr *address, socklen_t n, const char *name, Err *err) {
    if (fd >= 0 && bind(fd, address, n) == 0 && listen(fd, BACKLOG) == 0) return true;
    err_set(err, ERR_IO, "cannot listen on %s: %s", name, strerror(errno));
    if (fd >= 0) close(fd);
    return false;
}

/* A socket that nobody listens on is left of a server that was. */
static bool is_alive(const struct sockaddr_un *address) {
    int fd = new_socket(AF_UNIX);
    bool refused = fd >= 0 && connect(fd, (const struct sockaddr *)address, sizeof *address) != 0 &&
                   errno == ECONNREFUSED;
    if (fd >= 0) close(fd);
    return !refused;
}

static bool open_local(Listeners *l, Str path, Err *err) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    struct stat st;
    if (path.n >= sizeof address.sun_path)
        return err_set(err, ERR_ARGUMENT, "the path of a local socket is too long: %.*s", STR_ARG(path));
    memcpy(address.sun_path, path.p, path.n);
    if (lstat(address.sun_path, &st) == 0 && S_ISSOCK(st.st_mode)) {
        if (is_alive(&address))
            return err_set(err, ERR_IO, "cannot listen on %s: another server does", address.sun_path);
        unlink(address.sun_path);
    }
    int fd = new_socket(AF_UNIX);
    if (!bind_to(fd, (struct sockaddr *)&address, sizeof address, address.sun_path, err)) return false;
    l->fd[l->n++] = fd;
    buf_put(&l->paths, address.sun_path, path.n + 1);
    buf_printf(&l->urls, "%sunix:%s", l->urls.len ? ", " : "", address.sun_path);
    return true;
}

static void add_url(Listeners *l, const char *host, int port, bool secure) {
    bool v6 = strchr(host, ':') != NULL;
    buf_printf(&l->urls, "%s%s://%s%s%s:%d", l->urls.len ? ", " : "", secure ? "https" : "http", v6 ? "[" : "", host,
               v6 ? "]" : "", port);
}

/* `alone`: there is no other address, so that :: may mean IPv4 too. *port becomes what the system gave. */
static bool open_address(Listeners *l, const char *host, int *port, bool alone, bool secure, Err *err) {
    struct addrinfo hints = {.ai_flags = AI_PASSIVE | AI_NUMERICSERV, .ai_socktype = SOCK_STREAM}, *found = NULL;
    char service[16], name[300];
    snprintf(service, sizeof service, "%d", *port);
    snprintf(name, sizeof name, "%s port %d", host, *port);
    int failed = getaddrinfo(host, service, &hints, &found), one = 1, only = !alone;
    if (failed) return err_set(err, ERR_ARGUMENT, "address '%s': %s", host, gai_strerror(failed));
    int fd = new_socket(found->ai_family);
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (found->ai_family == AF_INET6) setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &only, sizeof only);
    bool ok = bind_to(fd, found->ai_addr, found->ai_addrlen, name, err);
    freeaddrinfo(found);
    if (!ok) return false;
    struct sockaddr_storage got;
    socklen_t n = sizeof got;
    if (getsockname(fd, (struct sockaddr *)&got, &n) == 0)
        *port = ntohs(got.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&got)->sin6_port
                                                : ((struct sockaddr_in *)&got)->sin_port);
    l->fd[l->n++] = fd;
    add_url(l, host, *port, secure);
    return true;
}

static Str next_host(const char **p) {
    Str host = {*p, strcspn(*p, ",")};
    *p += host.n + ((*p)[host.n] == ',');
    return host;
}

bool listen_open(Listeners *l, const char *hosts, int port, bool secure, Err *err) {
    int addresses = 0;
    bool ok = true, more = true;
    for (const char *p = hosts; *p;) addresses += !is_local(next_host(&p));
    for (const char *p = hosts; ok && more; more = *p) {
        Str host = next_host(&p);
        char name[256];
        if (l->n == MAX_LISTENERS || host.n >= sizeof name)
            return err_set(err, ERR_ARGUMENT, "--host: more than %d addresses, or a long one", MAX_LISTENERS);
        bool brackets = host.n > 2 && *host.p == '[' && host.p[host.n - 1] == ']'; /* as in a URL */
        snprintf(name, sizeof name, "%.*s", (int)host.n - 2 * brackets, host.p + brackets);
        ok = is_local(host) ? open_local(l, host, err) : open_address(l, name, &port, addresses == 1, secure, err);
    }
    return ok;
}

void listen_close(Listeners *l) {
    for (const char *p = l->paths.data, *end = p ? p + l->paths.len : p; p < end; p += strlen(p) + 1) unlink(p);
    for (int i = 0; i < l->n; i++) close(l->fd[i]);
    buf_deinit(&l->paths);
    buf_deinit(&l->urls);
}
