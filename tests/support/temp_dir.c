/* See temp_dir.h. */
#include "temp_dir.h"

#include "base/err.h"
#include "base/file.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

TempDir temp_dir_open(void) {
    TempDir t = {"/tmp/tenon-test-XXXXXX"};
    check(mkdtemp(t.path));
    return t;
}

const char *temp_dir_path(const TempDir *t, const char *name) {
    static char path[512];
    int n = snprintf(path, sizeof path, "%s/%s", t->path, name);
    check(n > 0 && (size_t)n < sizeof path);
    return path;
}

const char *temp_dir_put(const TempDir *t, const char *name, Str bytes) {
    const char *path = temp_dir_path(t, name);
    check(file_write(path, bytes.p, bytes.n, NULL));
    return path;
}

void temp_dir_close(TempDir *t) {
    DIR *dir = opendir(t->path);
    check(dir);
    for (struct dirent *e; (e = readdir(dir));)
        if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
            check(unlink(temp_dir_path(t, e->d_name)) == 0);
    closedir(dir);
    check(rmdir(t->path) == 0);
}

void corpus_keep(const char *target, const char *name, Str bytes) {
    const char *root = getenv("TENON_CORPUS");
    if (!root) return;
    char path[512];
    snprintf(path, sizeof path, "%s/%s/%s", root, target, name);
    Err err;
    if (!file_write(path, bytes.p, bytes.n, &err)) err_abort(err.msg, __FILE__, __LINE__);
}
