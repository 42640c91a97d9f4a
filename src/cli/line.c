/* The line editor (see line.h). DESIGN 14 names what is linked, and an editor is not worth a library more: this is the
 * usual handful of keys. The line is drawn anew after each key: up to its first row, clear what is below, prompt, text,
 * and back to the cursor; rows wrap as the terminal does. Keys that come while nobody reads wait in the terminal. */
#include "cli/line.h"

#include "base/mem.h"
#include "cli/command.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <utf8proc.h>

enum { MAX_LINE = 1 << 20, MAX_HISTORY = 500 };

struct Line {
    struct termios before, keys, quiet; /* as it was; while a line is read; between lines */
    Buf text, kept;                     /* the line; and as it was before the history was looked at */
    size_t at;                          /* the cursor: a byte of text */
    int row;                            /* of the cursor, below the first row of the prompt */
    bool pasting;
    int unread; /* a byte that was read too early; 0: none */
    char *history[MAX_HISTORY];
    int n_history, looking; /* at which entry; n_history: at none */
};

bool line_possible(void) {
    const char *term = getenv("TERM");
    return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && term && *term && strcmp(term, "dumb") != 0;
}

static void put(const char *s, size_t n) {
    while (n > 0) {
        ssize_t done = write(STDOUT_FILENO, s, n);
        if (done < 0 && errno != EINTR) return; /* the next read notices that the terminal is gone */
        if (done > 0) {
            s += done;
            n -= (size_t)done;
        }
    }
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
    return l;
}

void line_close(Line *l) {
    if (!l) return;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &l->before);
    for (int i = 0; i < l->n_history; i++) free(l->history[i]);
    buf_deinit(&l->text);
    buf_deinit(&l->kept);
    free(l);
}

/* ---- drawing ---- */

static int columns(void) {
    struct winsize w;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) == 0 && w.ws_col > 1 ? w.ws_col : 80;
}

/* How a character of the line looks: newline and tab are shown as one column. */
static Str shown(Str text, size_t begin, size_t end, int *width) {
    *width = 1;
    if (text.p[begin] == '\n') return S("\xe2\x86\xb5");
    if (text.p[begin] == '\t') return S(" ");
    size_t i = begin;
    *width = utf8proc_charwidth(utf8_next(text, &i));
    return (Str){text.p + begin, end - begin};
}

static void draw(Line *l, const char *prompt, int prompt_width) {
    Buf out = {0};
    Str text = buf_view(&l->text);
    int wide = columns(), row = 0, column = prompt_width, cursor_row = 0, cursor_column = 0;
    if (l->row) buf_printf(&out, "\x1b[%dA", l->row);
    buf_printf(&out, "\r\x1b[J%s", prompt);
    for (size_t i = 0;;) {
        int width = 0;
        size_t end = i;
        Str s = S("");
        if (i < text.n) {
            utf8_next(text, &end);
            s = shown(text, i, end, &width);
        }
        if (width && column + width > wide) {
            row++;
            column = 0;
        } else if (i == text.n && column == wide) { /* the cursor needs a place */
            buf_put_str(&out, S("\r\n"));
            row++;
            column = 0;
        }
        if (i == l->at) {
            cursor_row = row;
            cursor_column = column;
        }
        if (i == text.n) break;
        buf_put_str(&out, s);
        column += width;
        i = end;
    }
    if (row > cursor_row) buf_printf(&out, "\x1b[%dA", row - cursor_row);
    buf_putc(&out, '\r');
    if (cursor_column) buf_printf(&out, "\x1b[%dC", cursor_column);
    l->row = cursor_row;
    put(out.data, out.len);
    buf_deinit(&out);
}

/* ---- editing ---- */

static size_t before(const Line *l, size_t at) {
    while (at > 0 && ((unsigned char)l->text.data[--at] & 0xc0) == 0x80) continue;
    return at;
}

static size_t behind(const Line *l, size_t at) {
    if (at < l->text.len) at++;
    while (at < l->text.len && ((unsigned char)l->text.data[at] & 0xc0) == 0x80) at++;
    return at;
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

static void insert(Line *l, const char *bytes, size_t n) {
    if (l->text.len + n > MAX_LINE) return;
    buf_reserve(&l->text, n);
    memmove(l->text.data + l->at + n, l->text.data + l->at, l->text.len - l->at);
    memcpy(l->text.data + l->at, bytes, n);
    l->text.len += n;
    l->at += n;
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

/* One entry back or forth; the line that was being written is behind the last. */
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
    unsigned char c = (unsigned char)l->unread;
    l->unread = 0;
    return c || input_read(&c, 1) == 1 ? c : KEY_GONE;
}

/* What follows ESC: the cursor keys as terminals write them, words with Alt or Ctrl, the borders of a paste. */
static void escape(Line *l) {
    char seq[16];
    size_t n = 0;
    int c = next_byte(l);
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
            l->unread = c;
            return;
        }
        bytes[i] = (char)c;
    }
    size_t i = 0;
    int32_t cp = utf8_next((Str){bytes, (size_t)n}, &i);
    if (cp >= 0xa0 || (cp >= 0x20 && cp < 0x7f)) insert(l, bytes, (size_t)n);
}

static void suspend(const Line *l) {
    tcsetattr(STDIN_FILENO, TCSADRAIN, &l->before);
    raise(SIGTSTP);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &l->keys);
}

/* Keys until the line ends in some way. */
static LineEnd edit(Line *l, const char *prompt, int prompt_width) {
    for (;;) {
        draw(l, prompt, prompt_width);
        int c = next_byte(l);
        if (l->pasting && (c == '\r' || c == '\n' || c == '\t')) {
            insert(l, c == '\t' ? "\t" : "\n", 1);
            continue;
        }
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
        case 'L' & CTRL: put("\x1b[H\x1b[2J", 7); l->row = 0; break;
        case 'Z' & CTRL: suspend(l); l->row = 0; break;
        case 'H' & CTRL: case BACKSPACE: cut(l, before(l, l->at), l->at); break;
        case ESC: escape(l); break;
        default:
            if (c >= 0x20) character(l, c);
            break;
        }
    }
}

LineEnd line_read(Line *l, const char *prompt, int prompt_width, Buf *out) {
    l->text.len = l->at = 0;
    l->row = 0;
    l->looking = l->n_history;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &l->keys);
    put("\x1b[?2004h", 8); /* pastes are marked, so that a pasted newline does not send half of it */
    LineEnd end = edit(l, prompt, prompt_width);
    l->at = l->text.len;
    l->pasting = false;
    draw(l, prompt, prompt_width); /* the cursor behind the whole of it */
    put("\x1b[?2004l\r\n", 10);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &l->quiet);
    if (end == LINE_TEXT) remember(l);
    buf_put_str(out, buf_view(&l->text));
    return end;
}
