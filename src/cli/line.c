/* The line editor (see line.h). An editor is not worth one more library (CONTRIBUTING.md says what is linked): this
 * one knows the usual handful of keys. The screen is redrawn once for everything that a read brings, and only from
 * the first row that changed. If a text is taller than the screen, a window of rows around the cursor is drawn, so
 * that nothing scrolls away and is drawn twice; when the line ends, all of it is drawn. Rows wrap as the terminal
 * wraps. Keys that arrive while nobody reads wait, here or in the terminal. */
#include "cli/line.h"

#include "base/mem.h"
#include "cli/command.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <utf8proc.h>

enum { MAX_LINE = 1 << 20, MAX_HISTORY = 500, MAX_CLUSTER = 4096 };

/* Rows as they are drawn, from the first one on, and the cursor. */
typedef struct Frame {
    Buf bytes;
    Ids end; /* of each row, in bytes */
    int row, column;
} Frame;

struct Line {
    struct termios before, keys, quiet; /* as it was; while a line is read; between lines */
    struct sigaction winch;             /* as it was */
    const char *prompt;                 /* the caller's */
    int prompt_width;
    Buf text, kept;                     /* the line; and the line as it was before the history was looked at */
    Buf fresh;                          /* characters that arrived, to be inserted at the cursor together */
    size_t at;                          /* the cursor: a byte of text */
    Frame drawn, next;
    int top; /* the first row that is drawn */
    bool pasting;
    unsigned char in[4096]; /* what the last read returned */
    size_t in_at, in_n;
    char *history[MAX_HISTORY];
    int n_history, looking; /* at which entry; n_history: at none */
};

bool line_possible(void) {
    const char *term = getenv("TERM");
    return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && term && *term && strcmp(term, "dumb") != 0;
}

static void put(const char *s, size_t n) {
    Err gone = {0}; /* the next read notices that the terminal is gone */
    out_put((Str){s, n}, &gone);
}

static void frame_deinit(Frame *f) {
    buf_deinit(&f->bytes);
    ids_deinit(&f->end);
}

static void on_resize(int sig) {
    (void)sig;
    input_wake();
}

Line *line_open(Err *err) {
    Line *l = mem_new(1, sizeof *l);
    if (tcgetattr(STDIN_FILENO, &l->before) != 0) {
        err_set(err, ERR_IO, "terminal: %s", strerror(errno));
        free(l);
        return NULL;
    }
    l->quiet = l->before;
    l->quiet.c_lflag &= ~(tcflag_t)(ECHO | ICANON);
    l->quiet.c_cc[VMIN] = 1;
    l->quiet.c_cc[VTIME] = 0;
    l->keys = l->quiet;
    l->keys.c_lflag &= ~(tcflag_t)(ISIG | IEXTEN);
    l->keys.c_iflag &= ~(tcflag_t)(ICRNL | IXON | ISTRIP | INLCR | BRKINT);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &l->quiet);
    sigaction(SIGWINCH, &(struct sigaction){.sa_handler = on_resize, .sa_flags = SA_RESTART}, &l->winch);
    return l;
}

void line_close(Line *l) {
    if (!l) return;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &l->before);
    sigaction(SIGWINCH, &l->winch, NULL);
    for (int i = 0; i < l->n_history; i++) free(l->history[i]);
    buf_deinit(&l->text);
    buf_deinit(&l->kept);
    buf_deinit(&l->fresh);
    frame_deinit(&l->drawn);
    frame_deinit(&l->next);
    free(l);
}

/* ---- drawing ---- */

static void screen(int *wide, int *high) {
    struct winsize w = {0};
    ioctl(STDOUT_FILENO, TIOCGWINSZ, &w);
    *wide = w.ws_col > 1 ? w.ws_col : 80;
    *high = w.ws_row > 0 ? w.ws_row : 24;
}

/* How a character of the line looks: newline and tab are shown as one column. */
static Str shown(Str text, size_t begin, size_t end, int *width) {
    *width = 1;
    if (text.p[begin] == '\n') return S("\xe2\x86\xb5");
    if (text.p[begin] == '\t') return S(" ");
    size_t i = begin;
    int32_t c = utf8_next(text, &i);
    bool joins = (c >= 0x1160 && c <= 0x11ff) || (c >= 0xd7b0 && c <= 0xd7ff); /* jamo behind a first */
    *width = joins ? 0 : utf8proc_charwidth(c);
    return (Str){text.p + begin, end - begin};
}

/* Prompt and text in rows of `wide` columns; those from top on, `high` at most, go to f. Returns how many there are. */
static int lay_out(const Line *l, int wide, int top, int high, Frame *f) {
    Str text = buf_view(&l->text);
    int row = 0, column = l->prompt_width;
    f->bytes.len = f->end.len = 0;
    if (top == 0 && high > 0) buf_put_str(&f->bytes, str_of(l->prompt));
    for (size_t i = 0, end = 0;; i = end) {
        int width = 0;
        Str s = S("");
        if (i < text.n) {
            utf8_next(text, &end);
            s = shown(text, i, end, &width);
        }
        bool seen = row >= top && row - top < high, full = column == wide;
        if (column + width > wide ? width > 0 : full && i == text.n) { /* at the end the cursor needs a column */
            if (seen && row - top + 1 < high && (!full || i == text.n)) buf_put_str(&f->bytes, S("\r\n"));
            if (seen) ids_put(&f->end, (int32_t)f->bytes.len);
            row++;
            seen = row >= top && row - top < high;
            column = 0;
        }
        if (i == l->at) {
            f->row = row;
            f->column = column;
        }
        if (seen) buf_put_str(&f->bytes, s);
        column += width;
        if (i < text.n) continue;
        if (seen) ids_put(&f->end, (int32_t)f->bytes.len);
        return row + 1;
    }
}

static Str row_of(const Frame *f, int row) {
    size_t begin = row ? (size_t)f->end.data[row - 1] : 0;
    return (Str){f->bytes.data + begin, (size_t)f->end.data[row] - begin};
}

static void move(Buf *out, int from, int to) {
    if (from != to) buf_printf(out, "\x1b[%d%c", from > to ? from - to : to - from, from > to ? 'A' : 'B');
}

/* Makes the screen show the line: the window that contains the cursor, or all of it. */
static void draw(Line *l, bool whole) {
    Frame *old = &l->drawn, *new = &l->next;
    Buf out = {0};
    int wide, high;
    screen(&wide, &high);
    if (whole) high = INT_MAX;
    int rows = lay_out(l, wide, 0, 0, new), same = 0;
    if (new->row - high >= l->top) l->top = new->row - high + 1;
    if (new->row < l->top) l->top = new->row;
    if (l->top > rows - high) l->top = rows > high ? rows - high : 0;
    lay_out(l, wide, l->top, high, new);
    new->row -= l->top;
    int had = (int)old->end.len, has = (int)new->end.len, at = old->row;
    while (same < had && same < has && str_eq(row_of(old, same), row_of(new, same))) same++;
    if (same < had || same < has) {
        if (same && same == had) same--; /* there is no row to go to behind the last */
        size_t begin = same ? (size_t)new->end.data[same - 1] : 0;
        move(&out, at, same);
        buf_put_str(&out, S("\r\x1b[J"));
        buf_put_str(&out, str_from(buf_view(&new->bytes), begin));
        at = same < has ? has - 1 : same;
    }
    move(&out, at, new->row);
    buf_putc(&out, '\r');
    if (new->column) buf_printf(&out, "\x1b[%dC", new->column);
    put(out.data, out.len);
    buf_deinit(&out);
    Frame spare = *old;
    *old = *new;
    *new = spare;
}

/* The line is not on the screen yet; the cursor is this many rows below the place where it is to begin. */
static void forget(Line *l, int row) {
    l->drawn.end.len = 0;
    l->drawn.row = row;
}

/* Terminals wrap their text anew, and the cursor moves along. */
static void resize(Line *l) {
    int wide, high;
    screen(&wide, &high);
    lay_out(l, wide, 0, 0, &l->next);
    forget(l, l->next.row < high ? l->next.row : high - 1);
    draw(l, false);
}

/* ---- editing ---- */

/* The end of the character that begins at i, as people see characters: with its marks, a flag, a family. */
static size_t cluster_end(Str text, size_t i) {
    utf8proc_int32_t state = 0, last = utf8_next(text, &i);
    for (size_t end = i; i < text.n; i = end) {
        utf8proc_int32_t c = utf8_next(text, &end);
        if (utf8proc_grapheme_break_stateful(last, c, &state)) break;
        last = c;
    }
    return i;
}

/* A border between characters before `at`. Between two ASCII characters there is always one; a character longer than
 * any real one is cut somewhere. */
static size_t border_before(Str text, size_t at) {
    size_t i = at ? at - 1 : 0;
    while (i && ((text.p[i] | text.p[i - 1]) & 0x80) && at - i < MAX_CLUSTER) i--;
    while (i && (text.p[i] & 0xc0) == 0x80) i--;
    return i;
}

static size_t before(const Line *l, size_t at) {
    Str text = buf_view(&l->text);
    size_t i = border_before(text, at);
    for (size_t end = i; end < at;) {
        i = end;
        end = cluster_end(text, i);
    }
    return i;
}

static size_t behind(const Line *l, size_t at) {
    Str text = buf_view(&l->text);
    size_t i = border_before(text, at);
    while (i <= at && i < text.n) i = cluster_end(text, i);
    return i;
}

static bool is_gap(char c) { return c == ' ' || c == '\n' || c == '\t'; }

static size_t word_before(const Line *l, size_t at) {
    while (at > 0 && is_gap(l->text.data[at - 1])) at--;
    while (at > 0 && !is_gap(l->text.data[at - 1])) at--;
    return at;
}

static size_t word_behind(const Line *l, size_t at) {
    while (at < l->text.len && is_gap(l->text.data[at])) at++;
    while (at < l->text.len && !is_gap(l->text.data[at])) at++;
    return at;
}

static void cut(Line *l, size_t begin, size_t end) {
    if (begin == end) return;
    memmove(l->text.data + begin, l->text.data + end, l->text.len - end);
    l->text.len -= end - begin;
    l->at = begin;
}

/* As much as fits, in whole characters. */
static void insert(Line *l, const char *bytes, size_t n) {
    size_t room = MAX_LINE - l->text.len;
    if (n > room)
        for (n = room; n && (bytes[n] & 0xc0) == 0x80;) n--;
    if (!n) return;
    buf_reserve(&l->text, n);
    memmove(l->text.data + l->at + n, l->text.data + l->at, l->text.len - l->at);
    memcpy(l->text.data + l->at, bytes, n);
    l->text.len += n;
    l->at += n;
}

/* A paste is inserted at once, so that the rest of the line is not moved for each character. */
static void settle(Line *l) {
    insert(l, l->fresh.data, l->fresh.len);
    l->fresh.len = 0;
}

static void remember(Line *l) {
    Str text = buf_view(&l->text);
    if (!text.n || (l->n_history && str_eq(text, str_of(l->history[l->n_history - 1])))) return;
    if (l->n_history == MAX_HISTORY) {
        free(l->history[0]);
        memmove(l->history, l->history + 1, (MAX_HISTORY - 1) * sizeof *l->history);
        l->n_history--;
    }
    l->history[l->n_history++] = mem_strdup(text.p, text.n);
}

/* One entry back or forth; the line that is being written comes after the last entry. */
static void look(Line *l, int step) {
    int to = l->looking + step;
    if (to < 0 || to > l->n_history) return;
    if (l->looking == l->n_history) {
        l->kept.len = 0;
        buf_put_str(&l->kept, buf_view(&l->text));
    }
    l->looking = to;
    l->text.len = 0;
    buf_put_str(&l->text, to == l->n_history ? buf_view(&l->kept) : str_of(l->history[to]));
    l->at = l->text.len;
}

/* ---- keys ---- */

enum { KEY_GONE = -1, CTRL = 0x1f, ESC = 0x1b, BACKSPACE = 0x7f };

static int next_byte(Line *l) {
    if (l->in_at == l->in_n) {
        settle(l);
        if (!input_waits()) draw(l, false);
        ssize_t n;
        while ((n = input_read(l->in, sizeof l->in)) < 0 && errno == EINTR) resize(l);
        l->in_at = 0;
        l->in_n = n > 0 ? (size_t)n : 0;
        if (!l->in_n) return KEY_GONE;
    }
    return l->in[l->in_at++];
}

/* What follows ESC: cursor keys as terminals send them, words with Alt or Ctrl, the beginning and end of a paste. */
static void escape(Line *l) {
    char seq[16];
    size_t n = 0;
    int c = next_byte(l);
    if (l->pasting && c != '[') return;
    if (c == 'b' || c == 'f') {
        l->at = c == 'b' ? word_before(l, l->at) : word_behind(l, l->at);
    } else if (c == '\r' || c == '\n') {
        insert(l, "\n", 1);
    } else if (c == BACKSPACE) {
        cut(l, word_before(l, l->at), l->at);
    }
    if (c != '[' && c != 'O') return;
    do {
        c = next_byte(l);
        if (c < 0) return;
        if (n + 1 < sizeof seq) seq[n++] = (char)c;
    } while (c < 0x40 || c > 0x7e);
    seq[n] = '\0';
    static const char *const names[] = {"A", "B", "C", "D", "H", "F", "1~", "4~", "7~", "8~", "3~", "1;5C", "1;5D",
                                        "200~", "201~"};
    enum { UP, DOWN, RIGHT, LEFT, HOME, END, HOME1, END4, HOME7, END8, DELETE, WORD_RIGHT, WORD_LEFT, PASTE, PASTED };
    int key = 0, keys = sizeof names / sizeof *names;
    while (key < keys && strcmp(names[key], seq) != 0) key++;
    if (l->pasting && key != PASTED) return;
    switch (key) {
    case UP: look(l, -1); break;
    case DOWN: look(l, 1); break;
    case RIGHT: l->at = behind(l, l->at); break;
    case LEFT: l->at = before(l, l->at); break;
    case HOME: case HOME1: case HOME7: l->at = 0; break;
    case END: case END4: case END8: l->at = l->text.len; break;
    case DELETE: cut(l, l->at, behind(l, l->at)); break;
    case WORD_RIGHT: l->at = word_behind(l, l->at); break;
    case WORD_LEFT: l->at = word_before(l, l->at); break;
    case PASTE: l->pasting = true; break;
    case PASTED: l->pasting = false; break;
    default: break; /* a key that means nothing here */
    }
}

/* A character, perhaps of several bytes; what is no UTF-8 is left out. */
static void character(Line *l, int first) {
    char bytes[4] = {(char)first};
    int n = first >= 0xf5 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
    for (int i = 1; i < n; i++) {
        int c = next_byte(l);
        if (c < 0) return;
        if ((c & 0xc0) != 0x80) {
            l->in_at--; /* it begins something else; read it again */
            return;
        }
        bytes[i] = (char)c;
    }
    size_t i = 0;
    int32_t cp = utf8_next((Str){bytes, (size_t)n}, &i);
    if (cp >= 0xa0 || (cp >= 0x20 && cp < 0x7f)) buf_put(&l->fresh, bytes, (size_t)n);
}

static void suspend(const Line *l) {
    tcsetattr(STDIN_FILENO, TCSADRAIN, &l->before);
    raise(SIGTSTP);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &l->keys);
}

/* Reads keys until the line ends in some way. A paste is text, whatever keys it looks like. */
static LineEnd edit(Line *l) {
    draw(l, false);
    for (;;) {
        int c = next_byte(l);
        if (c >= 0x20 && c != BACKSPACE) {
            character(l, c);
            continue;
        }
        if (l->pasting && c != KEY_GONE && c != ESC) {
            if (c == '\r' || c == '\n' || c == '\t') buf_putc(&l->fresh, c == '\t' ? '\t' : '\n');
            continue;
        }
        settle(l);
        switch (c) {
        case KEY_GONE: return LINE_EOF;
        case '\r': case '\n': return LINE_TEXT;
        case 'C' & CTRL: return LINE_CANCELLED;
        case 'D' & CTRL:
            if (!l->text.len) return LINE_EOF;
            cut(l, l->at, behind(l, l->at));
            break;
        case 'A' & CTRL: l->at = 0; break;
        case 'E' & CTRL: l->at = l->text.len; break;
        case 'B' & CTRL: l->at = before(l, l->at); break;
        case 'F' & CTRL: l->at = behind(l, l->at); break;
        case 'K' & CTRL: cut(l, l->at, l->text.len); break;
        case 'U' & CTRL: cut(l, 0, l->at); break;
        case 'W' & CTRL: cut(l, word_before(l, l->at), l->at); break;
        case 'P' & CTRL: look(l, -1); break;
        case 'N' & CTRL: look(l, 1); break;
        case 'L' & CTRL: put("\x1b[H\x1b[2J", 7); forget(l, 0); break;
        case 'Z' & CTRL: suspend(l); forget(l, 0); break;
        case 'H' & CTRL: case BACKSPACE: cut(l, before(l, l->at), l->at); break;
        case ESC: escape(l); break;
        default: break; /* a key that means nothing here */
        }
    }
}

LineEnd line_read(Line *l, const char *prompt, int prompt_width, Buf *out) {
    l->prompt = prompt;
    l->prompt_width = prompt_width;
    l->text.len = l->fresh.len = l->at = 0;
    l->top = 0;
    l->looking = l->n_history;
    forget(l, 0);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &l->keys);
    put("\x1b[?2004h", 8); /* pastes are marked, so that a pasted newline does not send half of it */
    LineEnd end = edit(l);
    settle(l);
    l->at = l->text.len;
    l->pasting = false;
    draw(l, true); /* the cursor behind the whole of it */
    put("\x1b[?2004l\r\n", 10);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &l->quiet);
    if (end == LINE_TEXT) remember(l);
    buf_put_str(out, buf_view(&l->text));
    return end;
}
