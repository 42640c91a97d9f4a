/* See listen.h. The sockets belong to the caller. */
#include "server/listen.h"

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

static bool bind_to(int fd, const struct sockaddr *address, socklen_t n, const char *name, Err *err) {
    if (bind(fd, address, n) == 0 && listen(fd, BACKLOG) == 0) return true;
    err_set(err, ERR_IO, "cannot listen on %s: %s", name, strerror(errno));
    close(fd);
    return false;
}

static int open_local(const char *path, Err *err) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    struct stat st;
    if (strlen(path) >= sizeof address.sun_path) {
        err_set(err, ERR_ARGUMENT, "the path of a local socket is too long: %s", path);
        return -1;
    }
    strcpy(address.sun_path, path);
    if (lstat(path, &st) == 0 && S_ISSOCK(st.st_mode)) unlink(path); /* of a server that was */
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    return bind_to(fd, (struct sockaddr *)&address, sizeof address, path, err) ? fd : -1;
}

static int open_address(const char *host, int port, int *bound, Err *err) {
    struct addrinfo hints = {.ai_flags = AI_PASSIVE | AI_NUMERICSERV, .ai_socktype = SOCK_STREAM}, *found = NULL;
    char service[16], name[300];
    snprintf(service, sizeof service, "%d", port);
    snprintf(name, sizeof name, "%s port %d", host, port);
    int failed = getaddrinfo(host, service, &hints, &found);
    if (failed) {
        err_set(err, ERR_ARGUMENT, "address '%s': %s", host, gai_strerror(failed));
        return -1;
    }
    int fd = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), one = 1;
    if (fd < 0) {
        err_set(err, ERR_IO, "cannot listen on %s: %s", name, strerror(errno));
    } else {
        setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
        if (found->ai_family == AF_INET6) setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &one, sizeof one);
        if (!bind_to(fd, found->ai_addr, found->ai_addrlen, name, err)) fd = -1;
    }
    freeaddrinfo(found);
    if (fd < 0) return -1;
    struct sockaddr_storage got;
    socklen_t n = sizeof got;
    if (getsockname(fd, (struct sockaddr *)&got, &n) == 0)
        *bound = ntohs(got.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&got)->sin6_port
                                                 : ((struct sockaddr_in *)&got)->sin_port);
    return fd;
}

int listen_open(const char *hosts, int port, int *fd, int room, int *bound, Err *err) {
    int n = 0;
    *bound = port;
    for (const char *p = hosts;; p++) {
        size_t len = strcspn(p, ",");
        char host[256];
        bool ok = n < room && len < sizeof host;
        if (!ok) err_set(err, ERR_ARGUMENT, "--host: more than %d addresses, or a long one", room);
        if (ok) {
            snprintf(host, sizeof host, "%.*s", (int)len, p);
            bool local = len > 5 && strcmp(host + len - 5, ".sock") == 0;
            fd[n] = local ? open_local(host, err) : open_address(host, *bound, bound, err);
            ok = fd[n] >= 0;
        }
        if (!ok) {
            while (n) close(fd[--n]);
            return 0;
        }
        n++;
        p += len;
        if (!*p) return n;
    }
}
