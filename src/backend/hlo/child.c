/* Child processes (see child.h). A child's death signal follows the thread that started it, not the process, and the
 * thread that opens a model ends soon: so each child has a thread, its keeper, which does nothing but start it and wait
 * until it is over. A child that computes, and does not see that its socket was closed, dies by that signal. */
#include "backend/hlo/child.h"

#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct Start { /* what the keeper needs to know; alive until it has started the child */
    Child *child;
    char *const *argv;
    int socket, output; /* the child's ends */
    int error;          /* errno of fork */
} Start;

static void close_above_stderr(void) {
#ifdef SYS_close_range
    if (syscall(SYS_close_range, 3u, ~0u, 0u) == 0) return;
#endif
    long most = sysconf(_SC_OPEN_MAX);
    for (int fd = 3; fd < most && fd < 1 << 16; fd++) close(fd);
}

/* Behind fork in a process with threads: only what is safe in a signal handler. */
_Noreturn static void become(const Start *s, pid_t parent) {
    static const char failed[] = "it cannot be executed\n";
    sigset_t none;
    sigemptyset(&none);
    setpgid(0, 0); /* Ctrl-C is not for it; and what it starts can be ended with it */
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (int i = 1; i < NSIG; i++) signal(i, SIG_DFL);
    sigprocmask(SIG_SETMASK, &none, NULL);
    setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
    if (getppid() != parent) _exit(1);
    if (dup2(s->socket, 0) < 0 || dup2(s->output, 1) < 0 || dup2(s->output, 2) < 0) _exit(126);
    close_above_stderr();
    execv(s->argv[0], s->argv);
    if (write(2, failed, sizeof failed - 1) < 0) _exit(126);
    _exit(127);
}

static void *keep(void *arg) {
    Start *s = arg;
    Child *c = s->child;
    pid_t parent = getpid();
    c->pid = fork();
    if (c->pid == 0) become(s, parent);
    s->error = c->pid < 0 ? errno : 0;
    if (c->pid < 0) c->pid = 0;
    sem_post(&c->started); /* now *s is the caller's again */
    while (sem_wait(&c->over) != 0) {}
    return NULL;
}

bool child_start(Child *c, const char *name, char *const argv[], Err *err) {
    int pair[2], pipe_[2];
    *c = (Child){.name = name, .socket = -1, .output = -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
        return err_set(err, ERR_IO, "%s: socketpair: %s", name, strerror(errno));
    if (pipe2(pipe_, O_CLOEXEC) != 0) {
        err_set(err, ERR_IO, "%s: pipe: %s", name, strerror(errno));
        close(pair[0]);
        close(pair[1]);
        return false;
    }
    c->socket = pair[0];
    c->output = pipe_[0];
    fcntl(c->socket, F_SETFL, O_NONBLOCK);
    fcntl(c->output, F_SETFL, O_NONBLOCK);
    Start start = {c, argv, pair[1], pipe_[1], 0};
    sem_init(&c->started, 0, 0);
    sem_init(&c->over, 0, 0);
    start.error = pthread_create(&c->keeper, NULL, keep, &start);
    c->kept = !start.error;
    while (c->kept && sem_wait(&c->started) != 0) {}
    close(pair[1]);
    close(pipe_[1]);
    if (c->pid) return true;
    err_set(err, ERR_IO, "%s: a process could not be started: %s", name, strerror(start.error));
    child_end(c, 0);
    return false;
}

/* ---- what it prints */

static void end_line(Child *c) {
    if (!c->line.len) return;
    for (size_t i = 0; i < c->line.len; i++)
        if ((unsigned char)c->line.data[i] < 0x20 || c->line.data[i] == 0x7f) c->line.data[i] = '?';
    size_t n = c->line.len < sizeof c->said ? c->line.len : sizeof c->said - 1;
    memcpy(c->said, c->line.data, n);
    c->said[n] = 0;
    log_at(LOG_INFO, "%s: %s", c->name, buf_cstr(&c->line));
    c->line.len = 0;
}

static void read_output(Child *c) {
    enum { LONGEST = 2000 };
    char bytes[4096];
    ssize_t n = c->output < 0 ? 0 : read(c->output, bytes, sizeof bytes);
    if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
    for (ssize_t i = 0; i < n; i++) {
        if (bytes[i] == '\n' || c->line.len == LONGEST) end_line(c);
        if (bytes[i] != '\n') buf_putc(&c->line, bytes[i]);
    }
    if (n > 0) return;
    end_line(c);
    if (c->output >= 0) close(c->output);
    c->output = -1;
}

/* What is there, within reason, of a child that has ended. */
static void read_rest(Child *c) {
    for (int i = 0; i < 64 && c->output >= 0; i++) {
        struct pollfd p = {.fd = c->output, .events = POLLIN};
        if (poll(&p, 1, 0) <= 0) break;
        read_output(c);
    }
    end_line(c);
}

/* ---- its end */

/* What it printed last, how it ended, for which it has some seconds. It is over for us in any case. */
static bool say_end(Child *c, const char *what, double seconds, Err *err) {
    int status = 0;
    pid_t ended = 0;
    double until = clock_seconds() + seconds; /* a socket is closed a little before a process is gone */
    while (c->pid && (ended = waitpid(c->pid, &status, WNOHANG)) == 0 && clock_seconds() < until) poll(NULL, 0, 2);
    read_rest(c);
    char how[100];
    snprintf(how, sizeof how, "%s", what);
    if (ended > 0 && WIFSIGNALED(status))
        snprintf(how, sizeof how, "ended by signal %d (%s)", WTERMSIG(status), strsignal(WTERMSIG(status)));
    if (ended > 0 && WIFEXITED(status)) snprintf(how, sizeof how, "ended with status %d", WEXITSTATUS(status));
    if (ended > 0) {
        kill(-c->pid, SIGKILL); /* what it had started */
        c->pid = 0;
    }
    return err_set(err, ERR_BACKEND, "%s: the worker %s%s%s", c->name, how, c->said[0] ? "; it said: " : "", c->said);
}

void child_end(Child *c, double seconds) {
    double until = clock_seconds() + seconds;
    if (c->socket >= 0) shutdown(c->socket, SHUT_RDWR);
    while (c->pid && seconds > 0 && clock_seconds() < until) {
        if (waitpid(c->pid, NULL, WNOHANG) != 0) {
            kill(-c->pid, SIGKILL);
            c->pid = 0;
            break;
        }
        read_output(c);
        poll(NULL, 0, 2);
    }
    if (c->pid) {
        kill(-c->pid, SIGKILL);
        kill(c->pid, SIGKILL); /* it may not have its own group yet */
        while (waitpid(c->pid, NULL, 0) < 0 && errno == EINTR) {}
        c->pid = 0;
    }
    read_rest(c);
    if (c->kept) {
        sem_post(&c->over);
        pthread_join(c->keeper, NULL);
        c->kept = false;
    }
    if (c->socket >= 0) close(c->socket);
    if (c->output >= 0) close(c->output);
    c->socket = c->output = -1;
    buf_deinit(&c->line);
}

/* ---- bytes */

/* Until the socket is ready. */
static bool wait_for(Child *c, short events, double deadline, Err *err) {
    for (;;) {
        double left = deadline - clock_seconds();
        if (left <= 0) return say_end(c, "did not answer in time", 0, err);
        struct pollfd p[] = {{.fd = c->socket, .events = events}, {.fd = c->output, .events = POLLIN}};
        int ms = left > 1e6 ? 1000000000 : (int)(left * 1000) + 1;
        if (poll(p, c->output >= 0 ? 2 : 1, ms) < 0 && errno != EINTR)
            return err_set(err, ERR_IO, "%s: poll: %s", c->name, strerror(errno));
        if (c->output >= 0 && p[1].revents) read_output(c);
        if (p[0].revents) return true;
    }
}

bool child_send(Child *c, const void *data, size_t n, int fd, double deadline, Err *err) {
    union {
        struct cmsghdr head;
        char room[CMSG_SPACE(sizeof(int))];
    } control = {0};
    while (n) {
        struct iovec part = {(void *)data, n};
        struct msghdr m = {.msg_iov = &part, .msg_iovlen = 1};
        if (fd >= 0) {
            m.msg_control = control.room;
            m.msg_controllen = sizeof control.room;
            control.head = (struct cmsghdr){CMSG_LEN(sizeof fd), SOL_SOCKET, SCM_RIGHTS};
            memcpy(CMSG_DATA(&control.head), &fd, sizeof fd);
        }
        ssize_t sent = sendmsg(c->socket, &m, MSG_NOSIGNAL);
        if (sent > 0) {
            data = (const char *)data + sent;
            n -= (size_t)sent;
            fd = -1;
        } else if (errno == EAGAIN || errno == EINTR) {
            if (!wait_for(c, POLLOUT, deadline, err)) return false;
        } else {
            return say_end(c, "closed its socket", 5, err);
        }
    }
    return true;
}

bool child_receive(Child *c, void *data, size_t n, double deadline, Err *err) {
    while (n) {
        ssize_t got = recv(c->socket, data, n, 0);
        if (got > 0) {
            data = (char *)data + got;
            n -= (size_t)got;
        } else if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
            if (!wait_for(c, POLLIN, deadline, err)) return false;
        } else {
            return say_end(c, "closed its socket", 5, err);
        }
    }
    return true;
}
