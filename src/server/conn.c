/* See conn.h. A connection is always in the queue of its state, to whose end it goes when it enters it: the oldest are
 * first, and limits of time look at no others. All on Io's thread, but for conn_wake and its list (`lock`). */
#include "server/conn.h"

#include "base/log.h"
#include "base/mem.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    EVENTS = 64,
    ACCEPTS = 64, /* of one listener in a row */
    READ_SIZE = 4 * TLS_RECORD,
    LINGER_SECONDS = 10, /* from the last byte to the client's end, so that it can read what it was told */
};

typedef enum ConnState {
    C_IDLE,      /* no byte of a request yet */
    C_RECEIVING, /* a part of one */
    C_WORKING,   /* the exchange is with a worker or the engine, or streams */
    C_SENDING,   /* the last bytes of the answer */
    C_LINGERING, /* nothing more is sent; what comes is dropped */
    C_CLOSED,    /* freed when the events of this round are done */
    C_LISTENING, /* accepts others */
    C_WAKING,    /* the eventfd */
    N_QUEUES = C_LISTENING + 1
} ConnState;

struct Conn {
    Io *io;
    int fd;
    Tls *tls;
    ConnState state;
    double since; /* it entered its state */
    Conn *next, *prev;
    uint32_t events, wants_read, wants_write; /* what epoll looks for; what TLS or the socket waits for */
    Buf in, out;
    size_t in_at, out_at, seen;
    struct Exchange *x;
    Chunks chunks;
    uint64_t left; /* of a body of known length */
    Conn *next_woken;
    bool woken;
};

struct Io {
    IoOpts opts;
    int epoll, n;
    Conn wake;
    struct {
        Conn *first, *last;
    } queue[N_QUEUES];
    bool paused, warned;
    atomic_bool stop;
    pthread_t thread;
    pthread_mutex_t lock;
    Conn *woken;
    char scratch[READ_SIZE];
};

/* ---- states */

static void leave_queue(Conn *c) {
    Io *io = c->io;
    if (c->prev) c->prev->next = c->next;
    else io->queue[c->state].first = c->next;
    if (c->next) c->next->prev = c->prev;
    else io->queue[c->state].last = c->prev;
}

static void join_queue(Conn *c, ConnState state) {
    Io *io = c->io;
    c->state = state;
    c->since = clock_seconds();
    c->next = NULL;
    c->prev = io->queue[state].last;
    if (c->prev) c->prev->next = c;
    else io->queue[state].first = c;
    io->queue[state].last = c;
}

static void enter(Conn *c, ConnState state) {
    leave_queue(c);
    join_queue(c, state);
}

static void look_for(Conn *c, uint32_t events) {
    struct epoll_event e = {.events = events, .data.ptr = c};
    if (events != c->events) check(epoll_ctl(c->io->epoll, EPOLL_CTL_MOD, c->fd, &e) == 0);
    c->events = events;
}

static void pause_listening(Io *io, bool pause) {
    for (Conn *l = io->queue[C_LISTENING].first; l; l = l->next) look_for(l, pause ? 0 : EPOLLIN);
    io->paused = pause;
}

static void forget_wake(Conn *c) {
    pthread_mutex_lock(&c->io->lock);
    Conn **at = &c->io->woken;
    while (c->woken && *at != c) at = &(*at)->next_woken;
    if (c->woken) *at = c->next_woken;
    pthread_mutex_unlock(&c->io->lock);
}

static void close_conn(Conn *c) {
    if (c->x) exchange_detach(c->x, false);
    c->x = NULL;
    forget_wake(c);
    if (c->tls) tls_free(c->tls);
    close(c->fd);
    buf_deinit(&c->in);
    buf_deinit(&c->out);
    enter(c, C_CLOSED);
    c->io->n--;
    if (c->io->paused) pause_listening(c->io, false);
}

/* The answer has been sent. */
static void end_exchange(Conn *c) {
    bool keeps = exchange_keeps(c->x);
    exchange_detach(c->x, true);
    c->x = NULL;
    buf_deinit(&c->out);
    if (keeps) {
        enter(c, C_IDLE);
        return;
    }
    if (c->tls) tls_free(c->tls);
    c->tls = NULL;
    shutdown(c->fd, SHUT_WR);
    enter(c, C_LINGERING);
}

/* ---- bytes */

static ssize_t read_bytes(Conn *c) {
    c->wants_read = 0;
    return c->tls ? tls_read(c->tls, c->io->scratch, READ_SIZE, &c->wants_read)
                  : recv(c->fd, c->io->scratch, READ_SIZE, 0);
}

/* Sends what waits in c->out. False: some still does, or the connection is closed. */
static bool flush(Conn *c) {
    c->wants_write = 0;
    while (c->out_at < c->out.len) {
        const char *from = c->out.data + c->out_at;
        size_t room = c->out.len - c->out_at;
        ssize_t n = c->tls ? tls_write(c->tls, from, room, &c->wants_write) : send(c->fd, from, room, MSG_NOSIGNAL);
        if (n > 0) {
            c->out_at += (size_t)n;
        } else if (n < 0 && errno == EAGAIN) {
            if (!c->tls) c->wants_write = EPOLLOUT;
            return false;
        } else if (n == 0 || errno != EINTR) {
            close_conn(c);
            return false;
        }
    }
    c->out.len = c->out_at = 0;
    return true;
}

static Str unread(const Conn *c) { return (Str){c->in.data + c->in_at, c->in.len - c->in_at}; }

/* The client asks before it sends the body. */
static void invite_body(Conn *c, const Head *head) {
    bool body = head->chunked || c->left;
    if (head->expects && body && !unread(c).n) buf_put_str(&c->out, S("HTTP/1.1 100 Continue\r\n\r\n"));
}

static bool take_head(Conn *c) {
    while (!c->seen && unread(c).n >= 2 && memcmp(unread(c).p, "\r\n", 2) == 0) c->in_at += 2;
    Str in = unread(c);
    if (!in.n || (in.n == 1 && *in.p == '\r')) return false;
    Refusal no = {0};
    size_t n = head_find(in, &c->seen, &no);
    if (c->state == C_IDLE) enter(c, C_RECEIVING);
    if (!n && !no.status) return false;
    c->seen = 0;
    c->in_at += n;
    c->x = exchange_open(c->io->opts.http, c, (Str){in.p, n}, &no);
    c->chunks = (Chunks){0};
    c->left = exchange_head(c->x)->length;
    return true;
}

/* False: there is more to come. */
static bool take_body(Conn *c) {
    const Head *head = exchange_head(c->x);
    Refusal no = {0};
    for (Str in = unread(c); !exchange_is_lost(c->x) && (head->chunked ? !c->chunks.done : c->left > 0);
         in = unread(c)) {
        Str data = {in.p, in.n < c->left ? in.n : (size_t)c->left};
        size_t n = head->chunked ? chunks_take(&c->chunks, in, &data, &no) : data.n;
        c->in_at += n;
        if (!head->chunked) c->left -= n;
        if (no.status) exchange_break(c->x, &no);
        else if (!n) return false;
        else exchange_receive(c->x, data, head->chunked ? chunks_left(&c->chunks) : c->left);
    }
    return true;
}

/* Reads what has come of a request. False: it is not whole yet. */
static bool take_request(Conn *c) {
    bool begins = !c->x;
    if (begins && !take_head(c)) return false;
    bool whole = take_body(c);
    if (begins && !whole) invite_body(c, exchange_head(c->x));
    if (!whole) return c->out.len > 0; /* that goes out first */
    exchange_start(c->x);
    enter(c, C_WORKING);
    return true;
}

/* Goes on with a connection until it needs bytes, a worker, the engine or room to send. */
static void run(Conn *c) {
    while (flush(c)) {
        bool end = false;
        if (c->state <= C_RECEIVING) {
            if (!take_request(c)) break;
        } else if (c->state == C_WORKING) {
            if (!exchange_pull(c->x, &c->out, &end)) break;
            if (end) enter(c, C_SENDING);
        } else if (c->state == C_SENDING) {
            end_exchange(c);
        } else {
            break;
        }
    }
    if (c->state == C_CLOSED) return;
    if (c->in_at == c->in.len) {
        buf_deinit(&c->in);
    } else if (c->in_at) {
        c->in.len -= c->in_at;
        memmove(c->in.data, c->in.data + c->in_at, c->in.len);
    }
    c->in_at = 0;
    bool reads = c->state <= C_RECEIVING;
    uint32_t events = reads || c->state == C_LINGERING ? EPOLLIN : c->state == C_WORKING ? EPOLLRDHUP : 0;
    if (reads) events |= c->wants_read;
    look_for(c, events | (c->out_at < c->out.len ? c->wants_write : 0));
}

static void refuse(Conn *c, int status, const char *why) {
    Refusal no = {.status = status};
    strncpy(no.why, why, sizeof no.why - 1);
    if (c->x) exchange_break(c->x, &no);
    else c->x = exchange_open(c->io->opts.http, c, (Str){0}, &no);
    exchange_start(c->x);
    enter(c, C_WORKING);
    run(c);
}

static void on_readable(Conn *c) {
    ssize_t n = read_bytes(c);
    if (n > 0) {
        buf_put(&c->in, c->io->scratch, (size_t)n);
        run(c);
    } else if (n < 0 && (errno == EAGAIN || errno == EINTR)) {
        run(c);
    } else if (n == 0 && c->state == C_RECEIVING) {
        refuse(c, 400, "the request ends before it is whole");
    } else {
        close_conn(c);
    }
}

static void drop_bytes(Conn *c) {
    ssize_t n = recv(c->fd, c->io->scratch, READ_SIZE, 0);
    if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR)) close_conn(c);
}

/* ---- clients that come */

/* Who makes room for another client, or NULL: whoever still waits for an answer does not. */
static Conn *oldest_waiting(const Io *io) {
    static const ConnState order[] = {C_IDLE, C_LINGERING, C_RECEIVING};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        if (io->queue[order[i]].first) return io->queue[order[i]].first;
    return NULL;
}

static void make_room(Conn *oldest) {
    Io *io = oldest->io;
    if (!io->warned)
        log_at(LOG_WARN, "%d connections, as many as there may be (ulimit -n): the longest idle make room", io->n);
    io->warned = true;
    close_conn(oldest);
}

static void add_conn(Io *io, int fd) {
    int one = 1;
    Conn *c = mem_new(1, sizeof *c);
    *c = (Conn){.io = io, .fd = fd, .events = EPOLLIN, .tls = io->opts.tls ? tls_new(io->opts.tls, fd) : NULL};
    struct epoll_event e = {.events = c->events, .data.ptr = c};
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one); /* a local socket has none */
    if ((io->opts.tls && !c->tls) || epoll_ctl(io->epoll, EPOLL_CTL_ADD, fd, &e) != 0) {
        if (c->tls) tls_free(c->tls);
        close(fd);
        free(c);
        return;
    }
    io->n++;
    join_queue(c, C_IDLE);
}

/* Whether there may be more; if not, and it is for want of files, nobody is listened to until a connection ends. */
static bool accept_one(Conn *listener) {
    Io *io = listener->io;
    Conn *oldest = oldest_waiting(io);
    bool full = io->n >= io->opts.most;
    int fd = full && !oldest ? -1 : accept4(listener->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0 && !(full && !oldest)) {
        if (errno == EINTR || errno == ECONNABORTED) return true;
        if (errno != EMFILE && errno != ENFILE) return false;
        full = true;
    }
    if (full && oldest) make_room(oldest);
    else if (full) pause_listening(io, true);
    if (fd >= 0) add_conn(io, fd);
    return oldest || !full;
}

static void accept_some(Conn *listener) {
    for (int i = 0; i < ACCEPTS && accept_one(listener); i++) {}
}

/* ---- the thread */

static void on_event(Conn *c, uint32_t events) {
    uint64_t count;
    if (c->state == C_LISTENING) accept_some(c);
    else if (c->state == C_WAKING) check(read(c->fd, &count, sizeof count) > 0 || errno == EAGAIN);
    else if (c->state == C_WORKING && events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) close_conn(c); /* the client left */
    else if (c->state == C_SENDING && events & (EPOLLHUP | EPOLLERR)) close_conn(c);
    else if (c->state == C_LINGERING) drop_bytes(c);
    else if (c->state <= C_RECEIVING) on_readable(c);
    else if (c->state != C_CLOSED) run(c);
}

static Conn *next_woken(Io *io) {
    pthread_mutex_lock(&io->lock);
    Conn *c = io->woken;
    if (c) {
        io->woken = c->next_woken;
        c->woken = false;
    }
    pthread_mutex_unlock(&io->lock);
    return c;
}

static Conn *overdue(Io *io, ConnState state, double since) {
    Conn *c = io->queue[state].first;
    return c && c->since < since ? c : NULL;
}

static void sweep(Io *io, double now) {
    Conn *c;
    while ((c = overdue(io, C_IDLE, now - io->opts.idle))) close_conn(c);
    while ((c = overdue(io, C_RECEIVING, now - io->opts.receive)))
        refuse(c, 408, "the request took longer than --receive-timeout to come");
    while ((c = overdue(io, C_SENDING, now - SEND_SECONDS))) close_conn(c);
    while ((c = overdue(io, C_LINGERING, now - LINGER_SECONDS))) close_conn(c);
    for (Conn *next = io->queue[C_WORKING].first; (c = next);) {
        next = c->next;
        if (!exchange_watch(c->x, now, c->out_at < c->out.len)) close_conn(c);
    }
    if (io->paused) pause_listening(io, false);
}

static void free_closed(Io *io) {
    for (Conn *c; (c = io->queue[C_CLOSED].first);) {
        leave_queue(c);
        free(c);
    }
}

static void *io_main(void *arg) {
    Io *io = arg;
    struct epoll_event event[EVENTS];
    for (double swept = 0; !io->stop;) {
        int n = epoll_wait(io->epoll, event, EVENTS, 1000);
        for (int i = 0; i < n; i++) on_event(event[i].data.ptr, event[i].events);
        for (Conn *c; (c = next_woken(io));) run(c);
        double now = clock_seconds();
        if (now - swept >= 1) sweep(io, swept = now);
        free_closed(io);
    }
    return NULL;
}

static void poke(Io *io) {
    uint64_t one = 1;
    check(write(io->wake.fd, &one, sizeof one) > 0 || errno == EAGAIN); /* EAGAIN: it is awake already */
}

void conn_wake(Conn *c) {
    Io *io = c->io;
    pthread_mutex_lock(&io->lock);
    bool first = !io->woken;
    if (!c->woken) {
        c->woken = true;
        c->next_woken = io->woken;
        io->woken = c;
    }
    pthread_mutex_unlock(&io->lock);
    if (first) poke(io);
}

static void watch(Conn *c) {
    struct epoll_event e = {.events = c->events = EPOLLIN, .data.ptr = c};
    check(epoll_ctl(c->io->epoll, EPOLL_CTL_ADD, c->fd, &e) == 0);
}

Io *io_open(const IoOpts *opts) {
    Io *io = mem_new(1, sizeof *io);
    io->opts = *opts;
    pthread_mutex_init(&io->lock, NULL);
    io->epoll = epoll_create1(EPOLL_CLOEXEC);
    io->wake = (Conn){.io = io, .fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), .state = C_WAKING};
    check(io->epoll >= 0 && io->wake.fd >= 0);
    watch(&io->wake);
    for (int i = 0; i < opts->n_fd; i++) {
        Conn *l = mem_new(1, sizeof *l);
        *l = (Conn){.io = io, .fd = opts->fd[i]};
        join_queue(l, C_LISTENING);
        watch(l);
    }
    check(pthread_create(&io->thread, NULL, io_main, io) == 0);
    return io;
}

void io_close(Io *io) {
    if (!io) return;
    io->stop = true;
    poke(io);
    pthread_join(io->thread, NULL);
    for (int state = 0; state < C_CLOSED; state++)
        while (io->queue[state].first) close_conn(io->queue[state].first);
    free_closed(io);
    for (Conn *l; (l = io->queue[C_LISTENING].first); free(l)) leave_queue(l);
    close(io->wake.fd);
    close(io->epoll);
    pthread_mutex_destroy(&io->lock);
    free(io);
}
