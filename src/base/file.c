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
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* do not wait for the other end of a FIFO, which fstat
                                                             * then refuses */
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
            *map = (FileMap){p, size, fd};
        else
            fail_errno(err, path);
    }
    if (!map->data) close(fd);
    return ok;
}

void file_unmap(FileMap *map) {
    if (map->data) {
        munmap((void *)(uintptr_t)map->data, map->size);
        close(map->fd);
    }
    *map = (FileMap){0};
}

/* Only whole pages: the others hold bytes of a neighbour too. */
void file_release(const FileMap *map, const void *p, size_t n) {
    uintptr_t begin = (uintptr_t)map->data, end = begin + map->size, from = (uintptr_t)p, to = from + n;
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    if (!map->data || from < begin || to > end) return;
    from = (from + page - 1) / page * page;
    to = to / page * page;
    if (from < to) (void)madvise((void *)from, to - from, MADV_DONTNEED); /* a hint */
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

bool file_begin(FileOut *out, const char *path, Err *err) {
    *out = (FileOut){0};
    struct stat st;
    if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) return err_set(err, ERR_IO, "%s: not a regular file", path);
    out->path = realpath(path, NULL);
    if (!out->path) out->path = mem_strdup(path, strlen(path));
    Buf temp = {0};
    buf_printf(&temp, "%s.XXXXXX", out->path);
    buf_cstr(&temp);
    out->temp = temp.data;
    mode_t mask = umask(0);
    umask(mask);
    int fd = mkostemp(out->temp, O_CLOEXEC);
    if (fd >= 0 && fchmod(fd, 0666 & ~mask) == 0) out->file = fdopen(fd, "wb");
    if (out->file) return true;
    fail_errno(err, path);
    if (fd >= 0) {
        close(fd);
        unlink(out->temp);
    }
    free(out->path);
    free(out->temp);
    return false;
}

bool file_put(const FileOut *out, const void *data, size_t n, Err *err) {
    return n == 0 || fwrite(data, 1, n, out->file) == n || fail_errno(err, out->path);
}

bool file_end(FileOut *out, bool keep, Err *err) {
    bool ok = fclose(out->file) == 0 || !keep;
    ok = ok && (!keep || rename(out->temp, out->path) == 0);
    if (!ok) fail_errno(err, out->path);
    if (!ok || !keep) unlink(out->temp);
    free(out->path);
    free(out->temp);
    *out = (FileOut){0};
    return ok;
}

bool file_write(const char *path, const void *data, size_t n, Err *err) {
    FileOut out;
    if (!file_begin(&out, path, err)) return false;
    bool ok = file_put(&out, data, n, err);
    return file_end(&out, ok, err) && ok;
}

bool file_is_dir(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool file_exists(const char *path) { return access(path, F_OK) == 0; }
