/* See file.h. */
#include "base/file.h"

#include "base/mem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static bool fail_errno(Err *err, const char *path) { return err_set(err, ERR_IO, "%s: %s", path, strerror(errno)); }

/* A descriptor, or -1. */
static int open_regular(const char *path, size_t *size, Err *err) {
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* a FIFO must not hold us up before fstat refuses it */
    struct stat st;
    bool ok = fd >= 0 && fstat(fd, &st) == 0;
    if (!ok)
        fail_errno(err, path);
    else if (!S_ISREG(st.st_mode))
        ok = err_set(err, ERR_IO, "%s: not a regular file", path);
    if (ok) {
        *size = (size_t)st.st_size;
        return fd;
    }
    if (fd >= 0) close(fd);
    return -1;
}

bool file_map(FileMap *map, const char *path, Err *err) {
    *map = (FileMap){0};
    size_t size;
    int fd = open_regular(path, &size, err);
    if (fd < 0) return false;
    bool ok = true;
    if (size > 0) {
        void *p = mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, 0);
        ok = p != MAP_FAILED;
        if (ok)
            *map = (FileMap){p, size};
        else
            fail_errno(err, path);
    }
    close(fd);
    return ok;
}

void file_unmap(FileMap *map) {
    if (map->data) munmap((void *)(uintptr_t)map->data, map->size);
    *map = (FileMap){0};
}

static bool read_all(int fd, const char *path, size_t limit, Buf *out, Err *err) {
    size_t start = out->len;
    bool ok = true;
    while (ok) {
        ssize_t n = read(fd, buf_reserve(out, 1 << 16), 1 << 16);
        if (n == 0) break;
        if (n < 0 && errno == EINTR) continue;
        if (n < 0)
            ok = fail_errno(err, path);
        else if (out->len + (size_t)n - start > limit)
            ok = err_set(err, ERR_LIMIT, "%s: larger than %zu bytes", path, limit);
        else
            out->len += (size_t)n;
    }
    return ok;
}

bool file_read(const char *path, size_t limit, Buf *out, Err *err) {
    size_t size;
    int fd = open_regular(path, &size, err);
    if (fd < 0) return false;
    bool ok = read_all(fd, path, limit, out, err);
    close(fd);
    return ok;
}

bool file_read_stream(const char *path, size_t limit, Buf *out, Err *err) {
    if (strcmp(path, "-") == 0) return read_all(STDIN_FILENO, path, limit, out, err);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return fail_errno(err, path);
    bool ok = read_all(fd, path, limit, out, err);
    close(fd);
    return ok;
}

static bool write_all(int fd, const char *p, size_t n) {
    while (n) {
        ssize_t k = write(fd, p, n);
        if (k < 0 && errno == EINTR) continue;
        if (k <= 0) return false;
        p += k;
        n -= (size_t)k;
    }
    return true;
}

bool file_write(const char *path, const void *data, size_t n, Err *err) {
    Buf tmp = {0};
    buf_printf(&tmp, "%s.XXXXXX", path);
    buf_cstr(&tmp);
    int fd = mkstemp(tmp.data);
    bool ok = fd >= 0;
    if (ok) {
        mode_t mask = umask(0);
        umask(mask);
        ok = write_all(fd, data, n) && fchmod(fd, 0666 & ~mask) == 0;
        ok = close(fd) == 0 && ok && rename(tmp.data, path) == 0;
    }
    if (!ok) {
        fail_errno(err, path);
        if (fd >= 0) unlink(tmp.data);
    }
    buf_deinit(&tmp);
    return ok;
}

bool file_is_dir(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool file_exists(const char *path) { return access(path, F_OK) == 0; }
