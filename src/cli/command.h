/* What the subcommands share: their entry points, standard output, interruption. */
#ifndef TENON_CLI_COMMAND_H
#define TENON_CLI_COMMAND_H

#include "base/buf.h"
#include "base/err.h"
#include "cli/opts.h"

#include <sys/types.h>

/* One per CMD row. False: the Err goes to standard error, exit status 1. */
#define CMD(name, ...) bool cmd_##name(const Opts *o, Err *err);
#define OPT(...)
#include "cli/opts.def"
#undef CMD
#undef OPT

/* Writes all of it to standard output; a closed or full output is an error. If its reader is gone and the command
 * fails, the process dies of SIGPIPE, as the shell's own tools do. */
bool out_put(Str s, Err *err);

/* From interrupt_catch on, the first SIGINT or SIGTERM only sets the flag that interrupted() reads (0, or the
 * signal); a second one kills the process. A command that sees it cleans up and returns; main turns it into 128 +
 * signal. */
void interrupt_catch(void);
int interrupted(void);

/* read() of standard input that a signal also ends, whenever it came. 0: the end of the input, or interrupted(); -1
 * with errno: EINTR if input_wake was called, which a signal handler may do. */
ssize_t input_read(void *to, size_t n);
void input_wake(void);
bool input_waits(void); /* is there something to read already? */

/* Fixed precision; a number that JSON cannot express becomes null. */
void put_number(Buf *out, double v);

#endif
