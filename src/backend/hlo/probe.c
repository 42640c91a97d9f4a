/* Tries a PJRT plugin in a child process: what it does to that process (abort, exit, hang) is a line of text here.
 * The child's answer comes through a pipe: '+' and the report, or '-' and the error. */
#include "backend/hlo/compiled.h"
#include "backend/hlo/pjrt.h"

#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MAX_ANSWER = 1 << 20 };

/* In the child: nothing that the plugin prints is seen, it leaves no core file, and it dies with its parent. */
_Noreturn static void answer(const char *path, bool selftest, int out) {
    int null = open("/dev/null", O_RDWR);
    for (int fd = 0; fd < 3; fd++)
        if (null >= 0) dup2(null, fd);
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
    signal(SIGPIPE, SIG_DFL);
    Buf text = {0};
    Err err = {0};
    buf_putc(&text, '+');
    bool passed, ok = pjrt_report(path, &text, &err);
    if (ok && selftest) {
        text.len--; /* the brace that closes the report */
        buf_put_str(&text, S(",\"selftest\":"));
        ok = compiled_selftest(&hlo_pjrt, path, &text, &passed, &err) || err_prefix(&err, "self-test");
        buf_printf(&text, ",\"passed\":%s}", passed ? "true" : "false");
    }
    if (!ok) {
        text.len = 0;
        buf_printf(&text, "-%s", err.msg);
    }
    for (size_t at = 0; at < text.len;) {
        ssize_t n = write(out, text.data + at, text.len - at);
        if (n <= 0) _exit(1);
        at += (size_t)n;
    }
    _exit(0); /* no handlers of the plugin, no buffers of ours */
}

/* Everything the child writes, until it closes the pipe. False: time or room is up. */
static bool read_answer(int fd, double deadline, Buf *out) {
    while (out->len <= MAX_ANSWER) {
        double left = deadline - clock_seconds();
        if (left <= 0) return false;
        struct pollfd p = {.fd = fd, .events = POLLIN};
        if (poll(&p, 1, (int)(left * 1000) + 1) <= 0) continue;
        ssize_t n = read(fd, buf_reserve(out, 4096), 4096);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return true;
        out->len += (size_t)n;
    }
    return false;
}

/* Its status; a child that does not end by itself is killed, and *late says so. */
static int reap(pid_t child, double deadline, bool *late) {
    int status = 0;
    while (!*late && waitpid(child, &status, WNOHANG) == 0) {
        *late = clock_seconds() >= deadline;
        poll(NULL, 0, 5);
    }
    if (*late) {
        kill(-child, SIGKILL);
        kill(child, SIGKILL); /* it may not have its own group yet */
        while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    }
    return status;
}

bool pjrt_probe(const char *path, bool selftest, int timeout_ms, Buf *json, Err *err) {
    int fd[2];
    if (pipe2(fd, O_CLOEXEC) != 0) return err_set(err, ERR_IO, "pipe: %s", strerror(errno));
    pid_t child = fork();
    if (child == 0) answer(path, selftest, fd[1]);
    close(fd[1]);
    if (child < 0) {
        close(fd[0]);
        return err_set(err, ERR_IO, "fork: %s", strerror(errno));
    }
    Buf text = {0};
    double deadline = clock_seconds() + timeout_ms / 1e3;
    bool late = !read_answer(fd[0], deadline, &text);
    close(fd[0]);
    int status = reap(child, deadline, &late);
    bool ok = false;
    if (late)
        err_set(err, ERR_LIMIT, "%s: no answer within %g s", path, timeout_ms / 1e3);
    else if (WIFSIGNALED(status))
        err_set(err, ERR_BACKEND, "%s: it ended the process with signal %d (%s)", path, WTERMSIG(status),
                strsignal(WTERMSIG(status)));
    else if (WEXITSTATUS(status) != 0 || text.len == 0)
        err_set(err, ERR_BACKEND, "%s: it ended the process with status %d", path, WEXITSTATUS(status));
    else if (text.data[0] == '-')
        err_set(err, ERR_BACKEND, "%.*s", (int)text.len - 1, text.data + 1);
    else
        ok = true;
    if (ok) buf_put(json, text.data + 1, text.len - 1);
    buf_deinit(&text);
    return ok;
}
