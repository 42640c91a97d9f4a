/* Opts: one parsed command line. opts.def is the table behind it. */
#ifndef TENON_CLI_OPTS_H
#define TENON_CLI_OPTS_H

#include "base/buf.h"
#include "base/err.h"

typedef enum Cmd {
#define CMD(name, ...) CMD_##name,
#define OPT(...)
#include "cli/opts.def"
#undef CMD
#undef OPT
    CMD_COUNT
} Cmd;

typedef enum OptId {
#define CMD(...)
#define OPT(id, ...) OPT_##id,
#include "cli/opts.def"
#undef CMD
#undef OPT
    OPT_COUNT
} OptId;

typedef struct OptValue {
    bool set;
    int64_t i;     /* INT; CHOICE: which word */
    double f;      /* FLOAT */
    const char *s; /* TEXT; borrowed from argv */
    const char **texts; /* TEXTS [n_texts]: all that were given */
    int n_texts;
    Ids list;      /* LIST */
} OptValue;

typedef struct Opts {
    Cmd cmd;
    bool help;         /* --help was asked for: the rest was not looked at */
    const char *model; /* NULL if there is none */
    OptValue opt[OPT_COUNT];
} Opts;

const char *cmd_name(Cmd cmd);
int cmd_find(const char *name); /* a Cmd, or -1 */

/* argv is what follows the command's name. False: bad usage; the message names the option. */
bool opts_parse(Opts *o, Cmd cmd, int argc, char **argv, Err *err);
void opts_deinit(Opts *o);

void opts_help(Buf *out, Cmd cmd);
void opts_overview(Buf *out); /* tenon --help */

#endif
