/* Line: one line of text from a person at a terminal: editing, history, pasted lines. The terminal's settings are the
 * program's while a Line is open: in line_read every key comes here; between two of them nothing is echoed, and
 * Ctrl-C is a signal. One owner; the main thread. */
#ifndef TENON_CLI_LINE_H
#define TENON_CLI_LINE_H

#include "base/buf.h"
#include "base/err.h"

typedef struct Line Line;

/* Can a person edit here: are input and output a terminal that knows cursor keys? */
bool line_possible(void);

Line *line_open(Err *err);
void line_close(Line *l); /* the terminal is as it was */

typedef enum LineEnd { LINE_TEXT, LINE_CANCELLED, LINE_EOF } LineEnd;

/* Reads a line into out, without the key that ended it: valid UTF-8 without control characters but newline and tab, at
 * most 1 MB. CANCELLED: Ctrl-C. EOF: Ctrl-D on an empty line, a terminal that is gone, or SIGTERM. */
LineEnd line_read(Line *l, const char *prompt, int prompt_width, Buf *out);

#endif
