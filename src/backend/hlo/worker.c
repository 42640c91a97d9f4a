/* The HloDevice of workers (see worker.h): frames over the socket of a child process.
 *
 * Handles are given out here, so that only a run waits for an answer. A small buffer is kept here and goes along
 * with the run that uses it; a second use uploads it. Each program's arguments are bound at the worker: a run
 * sends those that changed. Small results come back with the answer. Dropped handles go with the next request.
 * After anything that the protocol does not allow the child is killed. One thread. */
#include "backend/hlo/worker.h"

#include "backend/hlo/child.h"
#include "backend/hlo/emit.h"
#include "base/log.h"
#include "base/mem.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { SMALL = 1024, INLINE = 1 << 16, MAX_WORDS = 1 << 17, MAX_LINE = 4096, MAX_PROGRAM = 1 << 30 };

struct Device {
    Child child;
    bool alive, on_host;
    uint32_t life; /* handles of an earlier one mean nothing */
    uint64_t next; /* handle */
    char *name, *spec, **argv, *text;
    int threads;
    Buf out;      /* frames to be sent: what was dropped, a request */
    size_t first; /* where the request begins */
    Buf bytes;    /* of literal arguments */
    Buf dropped, words; /* u64s: handles; of the last reply */
};

struct HloProgram {
    uint64_t handle;
    uint32_t life;
    int64_t temp_bytes;
    Buf saved;       /* as the worker can load it again, until it is asked for or the program runs */
    uint64_t *bound; /* [n_args] as the worker has them; 0: not bound */
    int n_args;
    uint64_t *over; /* [n_over][2]: an argument, and the result that is written over it and keeps its handle */
    size_t n_over;
};

struct HloBuffer {
    uint64_t handle; /* 0: only here */
    uint32_t life;
    bool used;
    HloShape shape; /* of an upload */
    size_t bytes;   /* at host */
    char *host;     /* NULL: only there */
};

/* ---- frames */

static void put_word(Buf *out, uint64_t w) { buf_put(out, &w, sizeof w); }
static uint64_t word_at(const Device *d, size_t i) {
    uint64_t w;
    memcpy(&w, d->words.data + i * sizeof w, sizeof w);
    return w;
}

static void begin(Device *d, FrameKind kind) {
    size_t n = d->dropped.len / sizeof(uint64_t);
    d->out.len = 0;
    if (n) {
        buf_put(&d->out, &(FrameHead){FRAME_DROP, (uint32_t)n, 0}, sizeof(FrameHead));
        buf_put(&d->out, d->dropped.data, d->dropped.len);
        d->dropped.len = 0;
    }
    d->first = d->out.len;
    buf_put(&d->out, &(FrameHead){.kind = kind}, sizeof(FrameHead));
}

/* All words are there; bytes follow. */
static void end(Device *d, const void *bytes, size_t n) {
    FrameHead head;
    memcpy(&head, d->out.data + d->first, sizeof head);
    size_t words = (d->out.len - d->first - sizeof head) / sizeof(uint64_t);
    check(words <= MAX_WORDS);
    head.words = (uint32_t)words;
    head.bytes = n;
    memcpy(d->out.data + d->first, &head, sizeof head);
    buf_put(&d->out, bytes, n);
}

/* It is over with this child; err has said why, or says it: false. */
static bool give_up(Device *d, Err *err, const char *what, uint64_t is, uint64_t most) {
    if (what)
        err_set(err, ERR_BACKEND,
                "%s: the worker broke the protocol and was ended: %s %llu, at most %llu were expected", d->name, what,
                (unsigned long long)is, (unsigned long long)most);
    child_end(&d->child, 0);
    d->alive = false;
    return false;
}

#define DEADLINE "TENON_WORKER_DEADLINE" /* seconds for every answer */

static bool deadline_ok(Err *err) {
    const char *own = getenv(DEADLINE);
    char *end = NULL;
    if (!own || (strtod(own, &end) > 0 && !*end && end != own)) return true;
    return err_set(err, ERR_ARGUMENT, DEADLINE ": '%s' is not a number of seconds", own);
}

static double seconds_for(FrameKind kind) {
    static const double seconds[] = {[FRAME_HELLO] = 120, [FRAME_COMPILE] = 3600, [FRAME_UPLOAD] = 300,
                                     [FRAME_RUN] = 600,   [FRAME_DOWNLOAD] = 300};
    const char *own = getenv(DEADLINE);
    return own ? strtod(own, NULL) : seconds[kind];
}

/* An error reply as an error of ours. */
static bool refused(Device *d, const FrameHead *head, const char *what, double deadline, WorkerError *code, Err *err) {
    static const ErrCode codes[] = {ERR_BACKEND, ERR_MEMORY, ERR_UNSUPPORTED, ERR_UNSUPPORTED};
    char text[MAX_LINE + 1];
    if (head->words != 1) return give_up(d, err, "words of an error:", head->words, 1);
    if (head->bytes > MAX_LINE) return give_up(d, err, "bytes of an error:", head->bytes, MAX_LINE);
    if (!child_receive(&d->child, text, head->bytes, deadline, err)) return give_up(d, err, NULL, 0, 0);
    text[head->bytes] = 0;
    if (word_at(d, 0) > WORKER_ABSENT) return give_up(d, err, "an error's code is", word_at(d, 0), WORKER_ABSENT);
    if (code) *code = (WorkerError)word_at(d, 0);
    return err_set(err, codes[word_at(d, 0)], "%s: %s: %s", d->name, what, text);
}

/* What a reply may be, and is: its words are in d->words, its bytes are still to be read. */
typedef struct Reply {
    uint64_t words, bytes;
    WorkerError error;
    double deadline;
} Reply;

/* Sends what stands in d->out, with a descriptor if fd >= 0, and reads the reply up to its bytes. */
static bool request(Device *d, FrameKind kind, int fd, Reply *reply, Err *err) {
    static const char *const names[] = {[FRAME_HELLO] = "hello", [FRAME_COMPILE] = "compile", [FRAME_UPLOAD] = "upload",
                                        [FRAME_RUN] = "run", [FRAME_DOWNLOAD] = "download"};
    if (!d->alive) return err_set(err, ERR_BACKEND, "%s: its worker has ended", d->name);
    FrameHead head;
    Child *c = &d->child;
    reply->deadline = clock_seconds() + seconds_for(kind);
    size_t before = fd >= 0 ? d->first : 0; /* a descriptor comes with its own frame */
    bool ok = child_send(c, d->out.data, before, -1, reply->deadline, err) &&
              child_send(c, d->out.data + before, d->out.len - before, fd, reply->deadline, err) &&
              child_receive(c, &head, sizeof head, reply->deadline, err);
    if (d->out.cap > 1 << 20) buf_deinit(&d->out);
    if (!ok) return give_up(d, err, NULL, 0, 0);
    if (head.kind != FRAME_OK && head.kind != FRAME_ERROR)
        return give_up(d, err, "a reply's kind is", head.kind, FRAME_ERROR);
    uint64_t most = head.kind == FRAME_OK ? reply->words : 1;
    if (head.words > most) return give_up(d, err, "words of a reply:", head.words, most);
    d->words.len = 0;
    size_t n = head.words * sizeof(uint64_t);
    if (!child_receive(c, buf_reserve(&d->words, n), n, reply->deadline, err)) return give_up(d, err, NULL, 0, 0);
    d->words.len = n;
    if (head.kind == FRAME_ERROR) return refused(d, &head, names[kind], reply->deadline, &reply->error, err);
    if (head.bytes > reply->bytes) return give_up(d, err, "bytes of a reply:", head.bytes, reply->bytes);
    reply->words = head.words;
    reply->bytes = head.bytes;
    return true;
}

static bool receive(Device *d, const Reply *reply, void *to, Err *err) {
    return child_receive(&d->child, to, reply->bytes, reply->deadline, err) || give_up(d, err, NULL, 0, 0);
}

/* ---- opening */

bool worker_hello(Device *d, bool *absent, Err *err) {
    enum { WORDS = 2 };
    begin(d, FRAME_HELLO);
    put_word(&d->out, WORKER_VERSION);
    put_word(&d->out, (uint64_t)d->threads);
    end(d, d->spec, strlen(d->spec));
    Reply reply = {.words = WORDS, .bytes = MAX_LINE};
    bool ok = request(d, FRAME_HELLO, -1, &reply, err);
    if (absent) *absent = !ok && reply.error == WORKER_ABSENT;
    if (!ok) return false;
    if (reply.words != WORDS) return give_up(d, err, "words of the reply to hello:", reply.words, WORDS);
    if (word_at(d, 0) != WORKER_VERSION)
        return give_up(d, err, "its version is", word_at(d, 0), WORKER_VERSION);
    free(d->text);
    d->on_host = word_at(d, 1) & 1;
    d->text = mem_new(reply.bytes + 1, 1);
    if (!receive(d, &reply, d->text, err)) return false;
    for (char *c = d->text; *c; c++)
        if (((unsigned char)*c < 0x20 && *c != '\n') || *c == 0x7f) *c = '?';
    log_at(LOG_INFO, "%s: process %ld: %s", d->name, (long)d->child.pid, d->text);
    return true;
}

static void worker_close(Device *d) {
    if (!d) return;
    child_end(&d->child, 2);
    for (char **a = d->argv; a && *a; a++) free(*a);
    free(d->argv);
    free(d->name);
    free(d->spec);
    free(d->text);
    buf_deinit(&d->out);
    buf_deinit(&d->bytes);
    buf_deinit(&d->dropped);
    buf_deinit(&d->words);
    free(d);
}

static Device *new_device(const char *name, const char *spec, int threads) {
    Device *d = mem_new(1, sizeof *d);
    d->name = mem_strdup(name, strlen(name));
    d->spec = mem_strdup(spec, strlen(spec));
    d->threads = threads;
    d->child = (Child){.name = d->name, .socket = -1, .output = -1};
    d->next = 1;
    return d;
}

Device *worker_open(const char *name, char *const argv[], const char *spec, int threads, bool *absent, Err *err) {
    if (absent) *absent = false;
    if (!deadline_ok(err)) return NULL;
    Device *d = new_device(name, spec, threads);
    int n = 0;
    while (argv[n]) n++;
    d->argv = mem_new((size_t)n + 1, sizeof *d->argv);
    for (int i = 0; i < n; i++) d->argv[i] = mem_strdup(argv[i], strlen(argv[i]));
    d->alive = child_start(&d->child, d->name, d->argv, err);
    if (d->alive && worker_hello(d, absent, err)) return d;
    worker_close(d);
    return NULL;
}

Device *worker_on_socket(const char *name, int socket) {
    Device *d = new_device(name, "", 0);
    d->child.socket = socket;
    d->alive = true;
    return d;
}

static bool worker_alive(const Device *d) { return d->alive; }

static bool worker_restart(Device *d, Err *err) {
    child_end(&d->child, 0);
    d->life++;
    d->dropped.len = 0;
    d->alive = child_start(&d->child, d->name, d->argv, err);
    if (!d->alive || !worker_hello(d, NULL, err)) return give_up(d, err, NULL, 0, 0);
    log_at(LOG_WARN, "%s: the worker was started again", d->name);
    return true;
}

static const char *worker_describe(const Device *d) { return d->text; }
static bool worker_on_host(const Device *d) { return d->on_host; }

/* ---- programs */

static void drop(Device *d, uint64_t handle, uint32_t life) {
    if (handle && life == d->life && d->alive) put_word(&d->dropped, handle);
}

static void worker_drop_program(Device *d, HloProgram *p) {
    if (!p) return;
    drop(d, p->handle, p->life);
    buf_deinit(&p->saved);
    free(p->bound);
    free(p->over);
    free(p);
}

static HloProgram *make_program(Device *d, CompileFrom from, Str bytes, Err *err) {
    HloProgram *p = mem_new(1, sizeof *p);
    *p = (HloProgram){.handle = d->next++, .life = d->life};
    begin(d, FRAME_COMPILE);
    put_word(&d->out, p->handle);
    put_word(&d->out, from);
    end(d, bytes.p, bytes.n);
    Reply reply = {.words = MAX_WORDS, .bytes = MAX_PROGRAM};
    bool ok = request(d, FRAME_COMPILE, -1, &reply, err);
    if (ok && reply.words % 2 == 0) ok = give_up(d, err, "words of the reply to compile:", reply.words, 1);
    p->temp_bytes = ok ? (int64_t)word_at(d, 0) : -1;
    p->n_over = ok ? reply.words / 2 : 0;
    p->over = mem_new(2 * p->n_over, sizeof *p->over);
    if (p->n_over) memcpy(p->over, d->words.data + sizeof *p->over, 2 * p->n_over * sizeof *p->over);
    if (ok && reply.bytes) {
        ok = receive(d, &reply, buf_reserve(&p->saved, reply.bytes), err);
        p->saved.len = ok ? reply.bytes : 0;
    }
    if (ok) return p;
    worker_drop_program(d, p);
    return NULL;
}

static HloProgram *worker_compile(Device *d, Str text, Err *err) { return make_program(d, COMPILE_TEXT, text, err); }

/* What a worker says of itself names its compiler's version and options (docs/worker.md). */
static void worker_identity(const Device *d, Buf *out) {
    buf_printf(out, "%s, protocol %d: %s\n", d->name, WORKER_VERSION, d->text);
}

static bool worker_save(Device *d, HloProgram *p, Buf *out, Err *err) {
    if (!p->saved.len) return err_set(err, ERR_UNSUPPORTED, "%s: the worker gives no program to keep", d->name);
    buf_put_str(out, buf_view(&p->saved));
    buf_deinit(&p->saved);
    return true;
}

static HloProgram *worker_restore(Device *d, Str bytes, Err *err) { return make_program(d, COMPILE_SAVED, bytes, err); }

static int64_t worker_temp_bytes(Device *d, HloProgram *p) {
    (void)d;
    return p->temp_bytes;
}

/* ---- buffers */

static void worker_drop_buffer(Device *d, HloBuffer *b) {
    if (!b) return;
    drop(d, b->handle, b->life);
    free(b->host);
    free(b);
}

static void put_shape(Buf *out, const HloShape *s) {
    put_word(out, (uint64_t)s->type);
    put_word(out, (uint64_t)s->rank);
    for (int i = 0; i < s->rank; i++) put_word(out, (uint64_t)s->dim[i]);
}

/* A memory object that holds the bytes; the caller closes it. */
static int memory_of(const Device *d, const void *data, size_t bytes, Err *err) {
    int fd = memfd_create("tenon", MFD_CLOEXEC);
    for (size_t at = 0; fd >= 0 && at < bytes;) {
        ssize_t n = pwrite(fd, (const char *)data + at, bytes - at, (off_t)at);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) {
            close(fd);
            fd = -1;
        } else {
            at += (size_t)n;
        }
    }
    if (fd < 0) err_set(err, ERR_MEMORY, "%s: out of shared memory: %zu bytes: %s", d->name, bytes, strerror(errno));
    return fd;
}

/* Hands it over; then it has a handle. */
static bool send_buffer(Device *d, HloBuffer *b, const HloSource *from, Err *err) {
    int memory = -1;
    UploadFrom how = from->fd >= 0 ? UPLOAD_FILE : b->bytes > INLINE ? UPLOAD_MEMORY : UPLOAD_BYTES;
    if (how == UPLOAD_MEMORY && (memory = memory_of(d, from->data, b->bytes, err)) < 0) return false;
    uint64_t handle = d->next++;
    begin(d, FRAME_UPLOAD);
    put_word(&d->out, handle);
    put_word(&d->out, (uint64_t)how);
    put_word(&d->out, how == UPLOAD_FILE ? from->offset : 0);
    put_shape(&d->out, &b->shape);
    end(d, from->data, how == UPLOAD_BYTES ? b->bytes : 0);
    Reply reply = {0};
    bool ok = request(d, FRAME_UPLOAD, how == UPLOAD_FILE ? from->fd : memory, &reply, err);
    if (memory >= 0) close(memory);
    if (!ok) return false;
    b->handle = handle;
    b->life = d->life;
    return true;
}

static HloBuffer *worker_upload(Device *d, const HloShape *s, const HloSource *from, Err *err) {
    if (s->type > HLO_F32)
        return err_set(err, ERR_UNSUPPORTED, "%s: workers take no %s", d->name, hlo_type_name(s->type)), NULL;
    HloBuffer *b = mem_new(1, sizeof *b);
    *b = (HloBuffer){.shape = *s, .bytes = hlo_bytes(s), .life = d->life};
    check(b->bytes != SIZE_MAX);
    if (b->bytes <= SMALL) {
        b->host = mem_new(b->bytes, 1);
        memcpy(b->host, from->data, b->bytes);
        return b;
    }
    if (send_buffer(d, b, from, err)) return b;
    free(b);
    return NULL;
}

static bool worker_download(Device *d, HloBuffer *b, void *to, size_t bytes, Err *err) {
    if (b->host && b->bytes != bytes)
        return err_set(err, ERR_BACKEND, "%s: a result has %zu bytes, not %zu", d->name, b->bytes, bytes);
    if (b->host) return memcpy(to, b->host, bytes);
    begin(d, FRAME_DOWNLOAD);
    put_word(&d->out, b->life == d->life ? b->handle : 0);
    put_word(&d->out, bytes);
    end(d, NULL, 0);
    Reply reply = {.bytes = bytes};
    if (!request(d, FRAME_DOWNLOAD, -1, &reply, err)) return false;
    if (reply.bytes != bytes) return give_up(d, err, "bytes of a result:", reply.bytes, bytes);
    return receive(d, &reply, to, err);
}

/* ---- running */

/* The arguments that the worker does not have bound already; literals go along. */
static void put_changes(Device *d, HloProgram *p, HloBuffer *const *args) {
    d->bytes.len = 0;
    for (int i = 0; i < p->n_args; i++) {
        HloBuffer *b = args[i];
        if (b->handle && b->handle == p->bound[i]) continue;
        put_word(&d->out, (uint64_t)i);
        put_word(&d->out, b->handle);
        p->bound[i] = b->handle;
        if (b->handle) continue;
        put_shape(&d->out, &b->shape);
        buf_put(&d->bytes, b->host, b->bytes);
        b->used = true;
    }
}

/* The reply's words name the results that follow in its bytes. */
static bool take_small(Device *d, const Reply *reply, HloBuffer **results, int n_results, Err *err) {
    uint64_t sum = 0;
    for (size_t i = 0; i + 1 < reply->words; i += 2) {
        uint64_t index = word_at(d, i), bytes = word_at(d, i + 1);
        if (index >= (uint64_t)n_results) return give_up(d, err, "a result's number is", index, (uint64_t)n_results);
        if (bytes > SMALL) return give_up(d, err, "bytes of a small result:", bytes, SMALL);
        sum += bytes;
    }
    if (reply->words % 2 || sum != reply->bytes) return give_up(d, err, "bytes of small results:", reply->bytes, sum);
    d->bytes.len = 0;
    const char *from = buf_reserve(&d->bytes, reply->bytes);
    if (!receive(d, reply, d->bytes.data, err)) return false;
    for (size_t i = 0; i < reply->words; i += 2) {
        HloBuffer *b = results[word_at(d, i)];
        free(b->host);
        b->bytes = word_at(d, i + 1);
        b->host = mem_new(b->bytes, 1);
        memcpy(b->host, from, b->bytes);
        from += b->bytes;
    }
    return true;
}

static bool bind(Device *d, HloProgram *p, HloBuffer *const *args, int n_args, Err *err) {
    if (p->n_args != n_args) {
        free(p->bound);
        p->bound = mem_new((size_t)n_args, sizeof *p->bound);
        p->n_args = n_args;
    }
    if (p->life != d->life) return err_set(err, ERR_BACKEND, "%s: its worker had to be started again", d->name);
    for (int i = 0; i < n_args; i++) {
        HloBuffer *b = args[i];
        HloSource from = hlo_memory(b->host);
        if (b->handle && b->life != d->life)
            return err_set(err, ERR_BACKEND, "%s: its worker had to be started again", d->name);
        if (!b->handle && b->used && !send_buffer(d, b, &from, err)) return false;
    }
    return true;
}

/* Results that are written over arguments that have handles take those. */
static bool take_over(Device *d, const HloProgram *p, HloBuffer *const *args, int n_args, HloBuffer **results,
                      int n_results, Err *err) {
    for (size_t i = 0; i < p->n_over; i++) {
        uint64_t arg = p->over[2 * i], result = p->over[2 * i + 1];
        if (arg >= (uint64_t)n_args) return give_up(d, err, "an argument's number is", arg, (uint64_t)n_args);
        if (result >= (uint64_t)n_results) return give_up(d, err, "a result's number is", result, (uint64_t)n_results);
        if (!args[arg]->handle) continue;
        results[result]->handle = args[arg]->handle;
        args[arg]->handle = 0;
    }
    return true;
}

static bool worker_run(Device *d, HloProgram *p, HloBuffer *const *args, int n_args, HloBuffer **results, int n_results,
                       Err *err) {
    memset(results, 0, (size_t)n_results * sizeof *results);
    if (!bind(d, p, args, n_args, err)) return false;
    buf_deinit(&p->saved);
    uint64_t first = d->next;
    d->next += (uint64_t)n_results;
    begin(d, FRAME_RUN);
    put_word(&d->out, p->handle);
    put_word(&d->out, first);
    put_word(&d->out, (uint64_t)n_results);
    put_word(&d->out, (uint64_t)n_args);
    put_word(&d->out, SMALL);
    put_changes(d, p, args);
    end(d, d->bytes.data, d->bytes.len);
    Reply reply = {.words = 2 * (uint64_t)n_results, .bytes = (uint64_t)n_results * SMALL};
    bool ok = request(d, FRAME_RUN, -1, &reply, err);
    for (int i = 0; i < n_results && ok; i++) {
        results[i] = mem_new(1, sizeof **results);
        *results[i] = (HloBuffer){.handle = first + (uint64_t)i, .life = d->life};
    }
    if (ok && take_small(d, &reply, results, n_results, err) &&
        take_over(d, p, args, n_args, results, n_results, err))
        return true;
    memset(p->bound, 0, (size_t)n_args * sizeof *p->bound); /* who knows what was bound */
    for (int i = 0; i < n_results; i++) {
        worker_drop_buffer(d, results[i]);
        results[i] = NULL;
    }
    return false;
}

#define WORKER(row) \
    const HloDevice hlo_##row = { \
        .name = #row, .open = worker_open_##row, .describe = worker_describe, .on_host = worker_on_host, \
        .compile = worker_compile, .identity = worker_identity, .save = worker_save, .restore = worker_restore, \
        .temp_bytes = worker_temp_bytes, .upload = worker_upload, .run = worker_run, \
        .download = worker_download, .drop_buffer = worker_drop_buffer, .drop_program = worker_drop_program, \
        .close = worker_close, .alive = worker_alive, .restart = worker_restart}

WORKER(iree);
WORKER(worker);
