/* The cache of compiled programs: what was put is got, by its key alone; what is damaged, foreign, open to others
 * or not to be written is as good as none, and never an error. */
#include "../support/temp_dir.h"

#include "backend/hlo/compile_cache.h"
#include "base/file.h"
#include "base/log.h"

#include <dirent.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static char said[1000];
static int times;

static void listen_to(void *user, LogLevel level, const char *message) {
    (void)user;
    if (level > LOG_WARN) return;
    times++;
    snprintf(said, sizeof said, "%s", message);
}

typedef struct Fixture {
    TempDir temp;
    char dir[500];
    CompileCache cache;
} Fixture;

static int open_all(void **state) {
    Fixture *f = *state = calloc(1, sizeof *f);
    f->temp = temp_dir_open();
    snprintf(f->dir, sizeof f->dir, "%s", temp_dir_path(&f->temp, "programs"));
    log_set(LOG_WARN, listen_to, NULL);
    times = 0;
    compile_cache_open(&f->cache, f->dir);
    return 0;
}

static int close_all(void **state) {
    Fixture *f = *state;
    DIR *d = opendir(f->dir);
    for (struct dirent *e; (e = readdir(d));) {
        char path[800];
        snprintf(path, sizeof path, "%s/%s", f->dir, e->d_name);
        unlink(path);
    }
    closedir(d);
    rmdir(f->dir);
    compile_cache_close(&f->cache);
    temp_dir_close(&f->temp);
    log_set(LOG_WARN, NULL, NULL);
    free(f);
    return 0;
}

static bool has(CompileCache *c, const char *key, const char *want) {
    Buf got = {0};
    bool found = compile_cache_get(c, str_of(key), &got);
    assert_true(!found || str_eq(buf_view(&got), str_of(want)));
    assert_true(found || got.len == 0);
    buf_deinit(&got);
    return found;
}

/* The path of the one file there is. */
static void only_file(const Fixture *f, char *out, size_t size) {
    DIR *d = opendir(f->dir);
    int n = 0;
    for (struct dirent *e; (e = readdir(d));)
        if (e->d_name[0] != '.') {
            snprintf(out, size, "%s/%s", f->dir, e->d_name);
            n++;
        }
    closedir(d);
    assert_int_equal(n, 1);
}

static void kept_by_key(void **state) {
    Fixture *f = *state;
    struct stat st;
    assert_int_equal(stat(f->dir, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0700);
    assert_false(has(&f->cache, "key", ""));
    compile_cache_put(&f->cache, S("key"), S("program"));
    compile_cache_put(&f->cache, S("other"), S("another"));
    assert_true(has(&f->cache, "key", "program") && has(&f->cache, "other", "another"));
    assert_false(has(&f->cache, "kex", ""));
    compile_cache_put(&f->cache, S("key"), S("newer"));
    CompileCache second = {0};
    compile_cache_open(&second, f->dir);
    assert_true(has(&second, "key", "newer"));
    compile_cache_close(&second);
    assert_int_equal(times, 0);
}

/* Every byte matters, and every length. */
static void damage(void **state) {
    Fixture *f = *state;
    char path[800];
    Buf whole = {0};
    Err err = {0};
    compile_cache_put(&f->cache, S("key"), S("program"));
    only_file(f, path, sizeof path);
    assert_true(file_read(path, 1000, &whole, &err));
    for (size_t i = 0; i < whole.len; i++) {
        whole.data[i] ^= 1;
        assert_true(file_write(path, whole.data, whole.len, &err));
        assert_false(has(&f->cache, "key", ""));
        whole.data[i] ^= 1;
        assert_true(file_write(path, whole.data, i, &err));
        assert_false(has(&f->cache, "key", ""));
    }
    assert_non_null(strstr(said, "is damaged: compiled anew"));
    compile_cache_put(&f->cache, S("key"), S("program"));
    assert_true(has(&f->cache, "key", "program"));
    buf_deinit(&whole);
}

/* The file of one key under the name of another. */
static void foreign(void **state) {
    Fixture *f = *state;
    char one[800], two[800];
    compile_cache_put(&f->cache, S("key"), S("program"));
    only_file(f, one, sizeof one);
    assert_int_equal(rename(one, temp_dir_path(&f->temp, "kept")), 0);
    compile_cache_put(&f->cache, S("other"), S("program"));
    only_file(f, two, sizeof two);
    assert_int_equal(rename(temp_dir_path(&f->temp, "kept"), two), 0);
    assert_false(has(&f->cache, "other", ""));
}

static void directories_that_will_not_do(void **state) {
    Fixture *f = *state;
    CompileCache c = {0};
    chmod(f->dir, 0755);
    compile_cache_open(&c, f->dir);
    assert_true(!c.dir && times == 1 && strstr(said, "is open to other users"));
    compile_cache_open(&c, temp_dir_put(&f->temp, "file", S("x")));
    assert_true(!c.dir && times == 2 && strstr(said, "is not a directory"));
    compile_cache_open(&c, temp_dir_path(&f->temp, "file/below"));
    assert_true(!c.dir && times == 3 && strstr(said, "Not a directory"));
    compile_cache_open(&c, NULL);
    assert_true(!c.dir && times == 3);
    assert_false(has(&c, "key", ""));
    compile_cache_put(&c, S("key"), S("program"));
}

/* A file that cannot be written whole: one line, no file, and no more tries. */
static void no_room(void **state) {
    Fixture *f = *state;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        struct rlimit limit = {50, 50};
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
        compile_cache_put(&f->cache, S("key"), S("program"));
        compile_cache_put(&f->cache, S("other"), S("program"));
        _exit(!f->cache.dir && times == 1 && strstr(said, "are not kept") ? 0 : 1);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    DIR *d = opendir(f->dir);
    for (struct dirent *e; (e = readdir(d));) assert_int_equal(e->d_name[0], '.');
    closedir(d);
}

static void two_processes(void **state) {
    Fixture *f = *state;
    enum { ROUNDS = 200, SIZE = 20000 };
    char *program = malloc(SIZE);
    memset(program, 'p', SIZE);
    fflush(stdout);
    pid_t child = fork();
    for (int i = 0; i < ROUNDS; i++) {
        Buf got = {0};
        compile_cache_put(&f->cache, S("key"), (Str){program, SIZE});
        bool same = compile_cache_get(&f->cache, S("key"), &got) && got.len == SIZE;
        buf_deinit(&got);
        if (child == 0 && !same) _exit(1);
        assert_true(same);
    }
    if (child == 0) _exit(times);
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    assert_int_equal(times, 0);
    free(program);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_all, close_all)
    const struct CMUnitTest tests[] = {TEST(kept_by_key),  TEST(damage),  TEST(foreign),
                                       TEST(directories_that_will_not_do),
                                       TEST(no_room), TEST(two_processes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
