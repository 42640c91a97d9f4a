/* tenon chat: a conversation at the terminal, or line by line from a pipe. At a terminal failures are told and the chat
 * goes on; from a pipe the first one ends the program, so that a script never goes on with half a conversation. */
#include "base/locale.h"
#include "base/log.h"
#include "cli/command.h"
#include "cli/line.h"
#include "cli/talk.h"

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { READ_BYTES = 1 << 16, MAX_LINE = 64 << 20 };

typedef struct Chat {
    Talk talk;
    Line *line; /* NULL: input comes from a pipe or a file */
    bool colour, clean; /* colours; control characters are kept from the terminal */
    bool line_open;     /* the answer has not ended in a newline */
    bool thinking;      /* what is shown is a thought, which is dim */
    Err out;            /* of standard output: the chat ends */
} Chat;

static volatile sig_atomic_t stopped;

static void on_interrupt(int sig) {
    (void)sig;
    stopped = 1;
}

/* ---- output ---- */

/* A remark to the person, never part of an answer. */
__attribute__((format(printf, 2, 3))) static void note(const Chat *c, const char *fmt, ...) {
    if (!c->line) return;
    char text[1000];
    va_list ap;
    va_start(ap, fmt);
    c_vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    fprintf(stderr, c->colour ? "\x1b[2m%s\x1b[0m\n" : "%s\n", text);
}

/* What a model writes may not steer a terminal. */
static void put_clean(Buf *out, Str s) {
    for (size_t i = 0; i < s.n;) {
        size_t begin = i;
        int32_t cp = utf8_next(s, &i);
        bool control = (cp < 0x20 && cp != '\n' && cp != '\t') || (cp >= 0x7f && cp < 0xa0);
        if (control) buf_put_str(out, S("\xef\xbf\xbd"));
        else buf_put(out, s.p + begin, i - begin);
    }
}

static bool show(Chat *c, Str before, Str text) {
    Buf out = {0};
    if (!out_put(before, &c->out)) return false;
    if (c->clean) put_clean(&out, text);
    bool ok = out_put(c->clean ? buf_view(&out) : text, &c->out);
    buf_deinit(&out);
    if (text.n) c->line_open = text.p[text.n - 1] != '\n';
    return ok;
}

static bool say(void *user, Str text) {
    Chat *c = user;
    bool first = c->thinking;
    c->thinking = false;
    return show(c, first ? S("\x1b[0m\n\n") : S(""), text);
}

/* Only where there are colours. */
static bool think(void *user, Str text) {
    Chat *c = user;
    bool first = !c->thinking;
    c->thinking = true;
    return show(c, first ? S("\x1b[2m") : S(""), text);
}

static bool stop(void *user) {
    (void)user;
    return stopped || interrupted();
}

/* ---- a turn ---- */

/* False: the chat ends, with err. */
static bool report(const Chat *c, Err *err) {
    if (!c->line || c->out.code) return false;
    fprintf(stderr, "tenon: %s\n", err->msg);
    *err = (Err){0};
    return true;
}

static bool turn(Chat *c, Str text, Err *err) {
    RequestStats stats;
    stopped = 0;
    c->line_open = false;
    Listener to = {.say = say, .stop = stop, .user = c, .think = c->colour ? think : NULL};
    TalkEnd end = talk_answer(&c->talk, text, &to, &stats, err);
    if (c->thinking) out_put(S("\x1b[0m"), &c->out);
    c->thinking = false;
    if (c->line_open || end != TALK_FAILED) say(c, S("\n"));
    if (c->out.code) {
        *err = c->out;
        return false;
    }
    int ctx = tn_engine_caps(c->talk.l.engine).context;
    if (end == TALK_FAILED) return report(c, err);
    if (end == TALK_STOPPED) note(c, stats.n_generated ? "[stopped]" : "[stopped: the message is forgotten]");
    if (end == TALK_LENGTH) note(c, "[cut after %d tokens (-n)]", stats.n_generated);
    if (end == TALK_CONTEXT) {
        err_set(err, ERR_CONTEXT,
                "the answer is cut: the context of %d tokens is full; /reset forgets the conversation", ctx);
        return report(c, err);
    }
    log_at(LOG_INFO, "prompt: %d tokens, %d of them held, %.0f ms; answer: %d tokens, %.0f ms", stats.n_prompt,
           stats.n_cached, stats.prompt_ms, stats.n_generated, stats.predicted_ms);
    return true;
}

/* ---- commands ---- */

static Str trim(Str s) {
    while (s.n && strchr(" \t\n", s.p[0])) s = str_from(s, 1);
    while (s.n && strchr(" \t\n", s.p[s.n - 1])) s.n--;
    return s;
}

static bool do_reset(Chat *c, Str arg, Err *err) {
    (void)arg, (void)err;
    talk_reset(&c->talk);
    note(c, "[the conversation is forgotten]");
    return true;
}

static bool do_save(Chat *c, Str arg, Err *err) {
    Buf path = {0};
    buf_put_str(&path, arg);
    bool ok = arg.n ? talk_save(&c->talk, buf_cstr(&path), err) : err_set(err, ERR_ARGUMENT, "/save needs a file");
    if (ok) note(c, "[%zu messages are in %s]", json_array_size(c->talk.messages), buf_cstr(&path));
    buf_deinit(&path);
    return ok;
}

static bool do_load(Chat *c, Str arg, Err *err) {
    Buf path = {0};
    buf_put_str(&path, arg);
    bool ok = arg.n ? talk_load(&c->talk, buf_cstr(&path), err) : err_set(err, ERR_ARGUMENT, "/load needs a file");
    if (ok) note(c, "[%zu messages from %s]", json_array_size(c->talk.messages), buf_cstr(&path));
    buf_deinit(&path);
    return ok;
}

static bool do_system(Chat *c, Str arg, Err *err) {
    (void)err;
    talk_system(&c->talk, arg);
    note(c, arg.n ? "[the system message is set]" : "[there is no system message]");
    return true;
}

static bool do_regen(Chat *c, Str arg, Err *err) {
    (void)arg;
    return turn(c, (Str){0}, err);
}

static bool do_help(Chat *c, Str arg, Err *err);
static bool do_exit(Chat *c, Str arg, Err *err) {
    (void)c, (void)arg, (void)err;
    return true;
}

static const struct {
    const char *name, *argument, *text;
    bool (*run)(Chat *c, Str arg, Err *err); /* false: err says why */
} commands[] = {
    {"reset", "", "forget the conversation, keep the system message", do_reset},
    {"regen", "", "answer the last message again", do_regen},
    {"system", " TEXT", "set the system message; without TEXT: none", do_system},
    {"save", " FILE", "write the conversation, a JSON array of messages", do_save},
    {"load", " FILE", "go on with a conversation that was saved", do_load},
    {"help", "", "this list", do_help},
    {"exit", "", "leave; so does Ctrl-D", do_exit},
};

static bool do_help(Chat *c, Str arg, Err *err) {
    (void)arg;
    Buf out = {0};
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        int used = (int)(strlen(commands[i].name) + strlen(commands[i].argument));
        buf_printf(&out, "/%s%s%*s%s\n", commands[i].name, commands[i].argument, 13 - used, "", commands[i].text);
    }
    buf_put_str(&out, S("//TEXT        send a message that begins with a slash\n"
                        "Ctrl-C        stops an answer, clears a line\n"
                        "Alt-Enter     begins a new line of a message\n"));
    bool ok = out_put(buf_view(&out), &c->out);
    if (!ok) *err = c->out;
    buf_deinit(&out);
    return ok;
}

/* One line of input. False: the chat ends, with err if it failed. */
static bool take(Chat *c, Str line, Err *err) {
    if (!trim(line).n) return true;
    if (line.p[0] != '/') return turn(c, line, err);
    if (str_starts(line, S("//"))) return turn(c, str_from(line, 1), err);
    Str word = trim(str_from(line, 1));
    size_t n = 0;
    while (n < word.n && !strchr(" \t\n", word.p[n])) n++;
    Str arg = trim(str_from(word, n));
    word.n = n;
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        if (!str_eq(word, str_of(commands[i].name))) continue;
        if (arg.n && !*commands[i].argument) {
            err_set(err, ERR_ARGUMENT, "/%s takes nothing behind it", commands[i].name);
            return report(c, err);
        }
        return commands[i].run == do_exit ? false : commands[i].run(c, arg, err) || report(c, err);
    }
    err_set(err, ERR_ARGUMENT, "there is no command /%.*s; /help lists them", (int)(n < 40 ? n : 40), word.p);
    return report(c, err);
}

/* ---- input ---- */

static bool chat_at_terminal(Chat *c, Err *err) {
    struct sigaction act = {.sa_handler = on_interrupt}; /* no SA_RESTART: a read at the prompt returns */
    sigaction(SIGINT, &act, NULL);
    c->line = line_open(err);
    if (!c->line) return false;
    note(c, "%s. Ctrl-C stops an answer, /help lists commands, Ctrl-D leaves.", c->talk.l.engine->model->path);
    Buf text = {0};
    bool more = true;
    while (more && !interrupted()) {
        text.len = 0;
        LineEnd end = line_read(c->line, c->colour ? "\x1b[1;32m>\x1b[0m " : "> ", 2, &text);
        if (end == LINE_EOF) break;
        if (end == LINE_CANCELLED && !text.len) note(c, "[Ctrl-D or /exit leaves]");
        if (end == LINE_TEXT) more = take(c, buf_view(&text), err);
    }
    line_close(c->line);
    buf_deinit(&text);
    return !err->code;
}

/* Lines of standard input. */
typedef struct Lines {
    Buf bytes;   /* the line that was given out last, and what was read behind it */
    size_t used; /* bytes of that line */
    long number;
    bool end; /* of the input */
} Lines;

/* The next line, without its end; it is valid until the next call. False: there is none, or err says why. */
static bool next_line(Lines *l, Str *line, Err *err) {
    Buf *b = &l->bytes;
    const char *newline = NULL;
    b->len -= l->used;
    if (b->len) memmove(b->data, b->data + l->used, b->len);
    l->number++;
    for (size_t seen = 0;;) {
        if (b->len > seen) newline = memchr(b->data + seen, '\n', b->len - seen);
        if (newline || l->end) break;
        if (b->len > MAX_LINE) return err_set(err, ERR_LIMIT, "line %ld: more than %d bytes", l->number, MAX_LINE);
        ssize_t n = input_read(buf_reserve(b, READ_BYTES), READ_BYTES);
        if (n < 0) return err_set(err, ERR_IO, "standard input: %s", strerror(errno));
        l->end = n == 0;
        seen = b->len;
        b->len += (size_t)n;
    }
    l->used = newline ? (size_t)(newline + 1 - b->data) : b->len;
    *line = (Str){b->data, l->used};
    while (line->n && strchr("\r\n", line->p[line->n - 1])) line->n--;
    return l->used && !interrupted();
}

static bool chat_from_lines(Chat *c, Err *err) {
    Lines lines = {0};
    Str line;
    bool more = true;
    while (more && !interrupted() && next_line(&lines, &line, err)) {
        ptrdiff_t bad = utf8_bad(line);
        if (bad >= 0) more = err_set(err, ERR_ARGUMENT, "line %ld: invalid UTF-8 at byte %td", lines.number, bad);
        else more = take(c, line, err);
    }
    buf_deinit(&lines.bytes);
    return !err->code;
}

bool cmd_chat(const Opts *o, Err *err) {
    Chat c = {.clean = isatty(STDOUT_FILENO) == 1};
    const char *no_colour = getenv("NO_COLOR"), *system = o->opt[OPT_system].s;
    bool ok = !system || load_check_utf8("--system", str_of(system), err);
    ok = ok && talk_open(&c.talk, o, err);
    if (ok) {
        if (system) talk_system(&c.talk, str_of(system));
        interrupt_catch();
        c.colour = line_possible() && !(no_colour && *no_colour);
        ok = line_possible() ? chat_at_terminal(&c, err) : chat_from_lines(&c, err);
    }
    talk_close(&c.talk);
    return ok;
}
