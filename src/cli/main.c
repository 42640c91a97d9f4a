/* tenon: finds the command, runs it, and turns its outcome into an exit status and at most one line of error. */
#include "base/log.h"
#include "cli/command.h"
#include "cli/compat.h"
#include "tenon.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

enum { EXIT_OK = 0, EXIT_FAILED = 1, EXIT_USAGE = 2, EXIT_SIGNAL = 128 };

static bool (*const commands[])(const Opts *, Err *) = {
#define CMD(name, ...) cmd_##name,
#define OPT(...)
#include "cli/opts.def"
#undef CMD
#undef OPT
};

static volatile sig_atomic_t caught;
static int woken = -1; /* eventfd: readable once a signal came, whichever thread got it */

void input_wake(void) {
    int before = errno;
    uint64_t one = 1;
    (void)!write(woken, &one, sizeof one);
    errno = before;
}

static void on_signal(int sig) {
    caught = sig;
    input_wake();
}

void interrupt_catch(void) {
    woken = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    struct sigaction act = {.sa_handler = on_signal, .sa_flags = (int)SA_RESETHAND};
    sigaction(SIGINT, &act, NULL);
    sigaction(SIGTERM, &act, NULL);
    sigaction(SIGHUP, &act, NULL);
}

int interrupted(void) { return caught; }

bool input_waits(void) {
    struct pollfd in = {STDIN_FILENO, POLLIN, 0};
    return poll(&in, 1, 0) == 1;
}

ssize_t input_read(void *to, size_t n) {
    while (!caught) {
        struct pollfd fds[] = {{STDIN_FILENO, POLLIN, 0}, {woken, POLLIN, 0}};
        uint64_t times;
        if (poll(fds, 2, -1) < 0 && errno != EINTR) return -1;
        if (read(woken, &times, sizeof times) > 0 && !caught) {
            errno = EINTR;
            return -1;
        }
        if (caught || !fds[0].revents) continue;
        ssize_t got = read(STDIN_FILENO, to, n);
        if (got >= 0 || (errno != EINTR && errno != EAGAIN)) return got;
    }
    return 0;
}

static bool reader_gone; /* the reader of standard output is gone: the process dies of SIGPIPE once its command has
                          * cleaned up */

bool out_put(Str s, Err *err) {
    while (s.n) {
        ssize_t done = write(STDOUT_FILENO, s.p, s.n);
        if (done >= 0) {
            s = str_from(s, (size_t)done);
        } else if (errno == EAGAIN) { /* the parent shares a pipe or terminal that does not block */
            struct pollfd out = {STDOUT_FILENO, POLLOUT, 0};
            poll(&out, 1, -1);
        } else if (errno != EINTR || caught) { /* a signal that stops an answer, or reports a new size, must not stop
                                                * output */
            if (errno == EPIPE) reader_gone = true;
            return err_set(err, ERR_IO, "standard output: %s", strerror(errno));
        }
    }
    return true;
}

void put_number(Buf *out, double v) {
    if (isfinite(v))
        buf_printf(out, "%.9g", v);
    else
        buf_put_str(out, S("null"));
}

static void print_log(void *user, LogLevel level, const char *message) {
    (void)user;
    fprintf(stderr, "tenon: %s: %s\n", log_name(level), message); /* one write, so that lines of threads do not mix */
}

static bool pipe_ignored; /* the parent ignores SIGPIPE: a closed pipe is reported like any other failure */

static int failed(const Err *err) {
    if (reader_gone && !pipe_ignored) {
        signal(SIGPIPE, SIG_DFL);
        raise(SIGPIPE);
    }
    fprintf(stderr, "tenon: %s\n", err->msg);
    return EXIT_FAILED;
}

static int bad_usage(const char *cmd, const Err *err) {
    const char *gap = *cmd ? " " : "";
    fprintf(stderr, "tenon%s%s: %s; see 'tenon%s%s --help'\n", gap, cmd, err->msg, gap, cmd);
    return EXIT_USAGE;
}

static int print(Buf *text) {
    Err err = {0};
    int status = out_put(buf_view(text), &err) ? EXIT_OK : failed(&err);
    buf_deinit(text);
    return status;
}

/* serve takes llama-server's flags too, which become its own, in args. */
static bool parse(Opts *o, Cmd cmd, int argc, char **argv, Args *args, Err *err) {
    if (cmd != CMD_serve) return opts_parse(o, cmd, argc, argv, err);
    if (!compat_args(argc, argv, args, err) || !opts_parse(o, cmd, args->n, args->arg, err)) return false;
    if (!o->model) o->model = args->model;
    return o->help || o->model || err_set(err, ERR_ARGUMENT, "MODEL is missing");
}

static int run_command(Cmd cmd, int argc, char **argv) {
    Opts o = {.cmd = cmd};
    Err err = {0};
    int status;
    Args args = {0};
    if (!parse(&o, cmd, argc, argv, &args, &err)) {
        status = bad_usage(cmd_name(cmd), &err);
    } else if (o.help) {
        Buf text = {0};
        opts_help(&text, cmd);
        status = print(&text);
    } else {
        log_set(o.opt[OPT_log].set ? (LogLevel)o.opt[OPT_log].i : LOG_WARN, print_log, NULL);
        bool ok = commands[cmd](&o, &err);
        status = interrupted() ? EXIT_SIGNAL + interrupted() : ok ? EXIT_OK : failed(&err);
    }
    opts_deinit(&o);
    args_deinit(&args);
    return status;
}

/* A closed standard stream stays unusable: no file or socket of ours may get its number, and with it the output that
 * is meant for it. */
static void hold_standard_streams(void) {
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
        if (fcntl(fd, F_GETFD) < 0) (void)!open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

int main(int argc, char **argv) {
    hold_standard_streams();
    pipe_ignored = signal(SIGPIPE, SIG_IGN) == SIG_IGN; /* a closed pipe or socket is a write error, so that the
                                                         * command can clean up first */
    signal(SIGXFSZ, SIG_IGN); /* the same for a limit on the size of files */
    const char *name = argc > 1 ? argv[1] : "";
    bool help = strcmp(name, "help") == 0;
    if (help && argc > 2) name = argv[2];
    Err err = {0};
    Buf text = {0};
    int cmd = cmd_find(name), last = help ? 3 : 2;
    if (cmd >= 0 && !help) return run_command((Cmd)cmd, argc - 2, argv + 2);
    bool about = !strcmp(name, "help") || !strcmp(name, "--version") || !strcmp(name, "--help") || !strcmp(name, "-h");
    if ((about || cmd >= 0) && argc > last) {
        err_set(&err, ERR_ARGUMENT, "unexpected argument '%s'", argv[last]);
        return bad_usage("", &err);
    }
    if (cmd >= 0) {
        char *ask[] = {"--help"};
        return run_command((Cmd)cmd, 1, ask);
    }
    if (strcmp(name, "--version") == 0) {
        buf_printf(&text, "tenon %s\n", TN_VERSION);
        return print(&text);
    }
    if (about) {
        opts_overview(&text);
        return print(&text);
    }
    if (!*name)
        err_set(&err, ERR_ARGUMENT, "a command is missing");
    else
        err_set(&err, ERR_ARGUMENT, name[0] == '-' ? "unknown option '%s'" : "unknown command '%s'", name);
    return bad_usage("", &err);
}
