/* The rows of opts.def as data: parsing and help (opts.c), manual and completions (docs.c) are made from them. */
#ifndef TENON_CLI_OPTS_TABLE_H
#define TENON_CLI_OPTS_TABLE_H

#include "cli/opts.h"

typedef enum OptType { FLAG, TEXT, TEXTS, INT, FLOAT, CHOICE, LIST, TIME } OptType;

typedef struct CmdRow {
    const char *name, *operands;
    int least, most;
    char needs;
    const char *summary, *text;
} CmdRow;

typedef struct OptRow {
    unsigned cmds; /* a bit per Cmd */
    char short_name;
    const char *long_name;
    OptType type;
    double lo, hi;
    char group;
    const char *arg, *fallback, *help;
} OptRow;

extern const CmdRow cmd_rows[];    /* [CMD_COUNT] */
extern const OptRow opt_rows[];    /* [OPT_COUNT] */
extern const char model_text[];    /* what MODEL may be */

#endif
