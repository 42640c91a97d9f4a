/* Line: one line of text from a person at a terminal: editing, history, pasted lines. While a Line is open, the
 * terminal's settings are the program's: in line_read every key comes here; between two calls nothing is echoed, and
 * Ctrl-C is a signal. One owner; the main thread. */
#ifndef TENON_CLI_LINE_H
#define TENON_CLI_LINE_H

#include "base/buf.h"
#include "base/err.h"

typedef struct Line Line;

/* Can a person edit here? Input and output must be a terminal that has cursor keys. */
bool line_possible(void);

Line *line_open(Err *err);
void line_close(Line *l); /* the terminal gets its old settings back */

typedef enum LineEnd { LINE_TEXT, LINE_CANCELLED, LINE_EOF } LineEnd;

/* Reads a line into out, without the key that ended it: valid UTF-8 without control characters except newline and
 * tab, at most 1 MB. CANCELLED: Ctrl-C. EOF: Ctrl-D on an empty line, a terminal that is gone, or SIGTERM. */
LineEnd line_read(Line *l, const char *prompt, int prompt_width, Buf *out);

#endif
