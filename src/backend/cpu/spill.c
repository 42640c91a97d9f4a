/* See spill.h. */
#include "backend/cpu/spill.h"

#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool spill_open(Spill *s, const char *dir, size_t bytes, Err *err) {
    const char *temp = getenv("TMPDIR");
    const char *where = dir ? dir : temp && *temp ? temp : "/tmp";
    size_t n = strlen(where);
    *s = (Spill){.bytes = bytes, .path = mem_new(n + sizeof "/tenon-spill-XXXXXX", 1)};
    memcpy(s->path, where, n);
    memcpy(s->path + n, "/tenon-spill-XXXXXX", sizeof "/tenon-spill-XXXXXX");
    s->fd = mkostemp(s->path, O_CLOEXEC); /* with mode 0600 */
    if (s->fd < 0) {
        err_set(err, ERR_IO, "a file for evicted keys and values in %s: %s", where, strerror(errno));
        free(s->path);
        s->path = NULL;
        return false;
    }
    if (dir) return true;
    unlink(s->path);
    free(s->path);
    s->path = NULL;
    return true;
}

void spill_close(Spill *s) {
    if (!s->bytes) return;
    if (s->path) unlink(s->path);
    if (s->fd >= 0) close(s->fd);
    free(s->path);
    free(s->free);
    free(s->refs);
    free(s->hash);
    *s = (Spill){.fd = -1};
}

static int32_t new_record(Spill *s) {
    if (s->n_free) return s->free[--s->n_free];
    if (s->n == s->cap) {
        s->cap = s->cap ? 2 * s->cap : 64;
        s->free = mem_grow(s->free, (size_t)s->cap, sizeof *s->free);
        s->refs = mem_grow(s->refs, (size_t)s->cap, sizeof *s->refs);
        s->hash = mem_grow(s->hash, (size_t)s->cap, sizeof *s->hash);
    }
    return s->n++;
}

int32_t spill_put(Spill *s, const void *record) {
    int32_t r = new_record(s);
    const char *at = record;
    off_t to = (off_t)r * (off_t)s->bytes;
    for (size_t done = 0; done < s->bytes;) {
        ssize_t n = pwrite(s->fd, at + done, s->bytes - done, to + (off_t)done);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) {
            if (!s->lost.code) {
                err_set(&s->lost, ERR_IO, "evicted keys and values could not be written%s%s: %s", s->path ? " to " : "",
                        s->path ? s->path : "", n ? strerror(errno) : "no space");
                log_at(LOG_WARN, "%s", s->lost.msg);
            }
            s->free[s->n_free++] = r;
            return SPILL_LOST;
        }
        done += (size_t)n;
    }
    s->refs[r] = 1;
    s->hash[r] = hash_bytes(record, s->bytes, 0);
    s->written += s->bytes;
    return r;
}

bool spill_get(Spill *s, int32_t record, void *out, Err *err) {
    if (record == SPILL_LOST) {
        *err = s->lost;
        return false;
    }
    check(record >= 0 && record < s->n && s->refs[record] > 0);
    off_t from = (off_t)record * (off_t)s->bytes;
    for (size_t done = 0; done < s->bytes;) {
        ssize_t n = pread(s->fd, (char *)out + done, s->bytes - done, from + (off_t)done);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0)
            return err_set(err, ERR_IO, "evicted keys and values could not be read back%s%s: %s",
                           s->path ? " from " : "", s->path ? s->path : "", n ? strerror(errno) : "the file is short");
        done += (size_t)n;
    }
    s->read += s->bytes;
    if (hash_bytes(out, s->bytes, 0) == s->hash[record]) return true;
    return err_set(err, ERR_IO, "evicted keys and values%s%s are not what was written", s->path ? " in " : "",
                   s->path ? s->path : "");
}

void spill_keep(Spill *s, int32_t record) {
    if (record >= 0) s->refs[record]++;
}

void spill_drop(Spill *s, int32_t record) {
    if (record < 0 || --s->refs[record]) return;
    s->free[s->n_free++] = record;
}

size_t spill_held(const Spill *s) { return (size_t)(s->n - s->n_free) * s->bytes; }
