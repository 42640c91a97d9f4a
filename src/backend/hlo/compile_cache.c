/* See compile_cache.h. */
#include "backend/hlo/compile_cache.h"

#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { MOST_FILE = 1 << 30, OLD = 24 * 3600 /* seconds after which what was left half written is removed */ };
static const uint64_t most_all = (uint64_t)2 << 30; /* bytes of all files: then the longest unused go */

typedef struct Head {
    char magic[8];
    uint64_t key[2], key_bytes, program[2], program_bytes;
} Head;

static const char magic[8] = "tenonpc1", suffix[] = ".program";

static void hash_twice(Str s, uint64_t out[2]) {
    out[0] = hash_bytes(s.p, s.n, 1);
    out[1] = hash_bytes(s.p, s.n, 0x9e3779b97f4a7c15u);
}

static Head head_of(Str key, Str program) {
    Head h = {.key_bytes = key.n, .program_bytes = program.n};
    memcpy(h.magic, magic, sizeof h.magic);
    hash_twice(key, h.key);
    hash_twice(program, h.program);
    return h;
}

static void path_of(const CompileCache *c, Str key, Buf *out) {
    uint64_t hash[2];
    hash_twice(key, hash);
    buf_printf(out, "%s/%016" PRIx64 "%016" PRIx64 "%s", c->dir, hash[0], hash[1], suffix);
}

void compile_cache_close(CompileCache *c) {
    free(c->dir);
    c->dir = NULL;
}

static void give_up(CompileCache *c, const char *why) {
    log_at(LOG_WARN, "compiled programs are not kept: %s", why);
    compile_cache_close(c);
}

void compile_cache_machine(Buf *key) {
    static const char *const variables[] = {"XLA_FLAGS", "NPROC", "TF_XLA_FLAGS"};
    static const char *const lines[] = {"model name", "stepping", "flags", "Features", "CPU part", "CPU variant"};
    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
        const char *v = getenv(variables[i]);
        buf_printf(key, "%s=%s\n", variables[i], v ? v : "");
    }
    FILE *f = fopen("/proc/cpuinfo", "re");
    char *line = NULL;
    size_t room = 0;
    while (f && getline(&line, &room, f) > 1) /* of the first processor: an empty line ends it */
        for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
            if (strncmp(line, lines[i], strlen(lines[i])) == 0) buf_put_str(key, str_of(line));
    free(line);
    if (f) fclose(f);
}

/* A directory and those above it; what is made is the user's alone. */
static bool make_dirs(const char *dir) {
    Buf path = {0};
    bool ok = true;
    for (size_t i = 1; ok && i <= strlen(dir); i++) {
        if (dir[i] != '/' && dir[i]) continue;
        path.len = 0;
        buf_put(&path, dir, i);
        ok = mkdir(buf_cstr(&path), 0700) == 0 || errno == EEXIST;
    }
    buf_deinit(&path);
    return ok;
}

void compile_cache_open(CompileCache *c, const char *dir) {
    struct stat st;
    Buf why = {0};
    c->dir = NULL;
    if (!dir) return;
    bool made = make_dirs(dir);
    int error = errno;
    c->dir = mem_strdup(dir, strlen(dir));
    if (!made || lstat(dir, &st) != 0) buf_printf(&why, "%s: %s", dir, strerror(made ? errno : error));
    else if (!S_ISDIR(st.st_mode)) buf_printf(&why, "%s is not a directory", dir);
    else if (st.st_uid != geteuid()) buf_printf(&why, "%s belongs to another user", dir);
    else if (st.st_mode & 077) buf_printf(&why, "%s is open to other users (its mode must be 0700)", dir);
    if (why.len) give_up(c, buf_cstr(&why));
    buf_deinit(&why);
}

bool compile_cache_get(CompileCache *c, Str key, Buf *out) {
    Buf path = {0}, file = {0};
    Err err = {0};
    Head head = {0};
    bool ok = false;
    if (!c->dir) return false;
    path_of(c, key, &path);
    if (file_exists(buf_cstr(&path)) && !file_read(buf_cstr(&path), MOST_FILE, &file, &err))
        log_at(LOG_WARN, "%s", err.msg);
    if (file.len >= sizeof head) {
        Str program = {file.data + sizeof head, file.len - sizeof head};
        Head want = head_of(key, program);
        memcpy(&head, file.data, sizeof head);
        ok = memcmp(&head, &want, sizeof head) == 0;
        if (ok) buf_put_str(out, program);
    }
    if (file.len && !ok) log_at(LOG_WARN, "%s is damaged: compiled anew", buf_cstr(&path));
    if (ok) utimensat(AT_FDCWD, buf_cstr(&path), NULL, 0); /* it was used */
    buf_deinit(&path);
    buf_deinit(&file);
    return ok;
}

typedef struct Entry {
    char *path;
    time_t used;
    uint64_t bytes;
} Entry;

static int by_age(const void *a, const void *b) {
    const Entry *x = a, *y = b;
    return (x->used > y->used) - (x->used < y->used);
}

/* Half written files that are old go, and the longest unused while all are too many bytes. */
static void clean_up(const CompileCache *c) {
    DIR *d = opendir(c->dir);
    Entry *list = NULL;
    size_t n = 0;
    uint64_t sum = 0;
    for (struct dirent *e; d && (e = readdir(d));) {
        const char *end = strstr(e->d_name, suffix);
        Buf path = {0};
        struct stat st;
        buf_printf(&path, "%s/%s", c->dir, e->d_name);
        if (end && lstat(buf_cstr(&path), &st) == 0 && S_ISREG(st.st_mode)) {
            if (end[sizeof suffix - 1]) { /* the name that a file has while it is written */
                if (time(NULL) - st.st_mtime > OLD) unlink(buf_cstr(&path));
            } else {
                list = mem_grow(list, n + 1, sizeof *list);
                list[n++] = (Entry){mem_strdup(path.data, path.len), st.st_mtime, (uint64_t)st.st_size};
                sum += (uint64_t)st.st_size;
            }
        }
        buf_deinit(&path);
    }
    if (d) closedir(d);
    if (n) qsort(list, n, sizeof *list, by_age);
    for (size_t i = 0; i < n; i++) {
        if (sum > most_all && unlink(list[i].path) == 0) sum -= list[i].bytes;
        free(list[i].path);
    }
    free(list);
}

void compile_cache_put(CompileCache *c, Str key, Str program) {
    Buf path = {0};
    Err err = {0};
    FileOut out;
    if (!c->dir || program.n > MOST_FILE - sizeof(Head)) return;
    Head head = head_of(key, program);
    path_of(c, key, &path);
    bool ok = file_begin(&out, buf_cstr(&path), &err);
    if (ok) {
        ok = file_put(&out, &head, sizeof head, &err) && file_put(&out, program.p, program.n, &err);
        ok = file_end(&out, ok, &err) && ok;
    }
    if (ok) clean_up(c);
    else give_up(c, err.msg);
    buf_deinit(&path);
}
