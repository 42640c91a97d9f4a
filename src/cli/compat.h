/* Compat: llama-server's flags and LLAMA_ARG_ variables as options of `tenon serve`. A flag that cannot change a
 * result here is dropped with one warning; a flag that could, and is not implemented, stays in place and is refused
 * like any unknown option. */
#ifndef TENON_CLI_COMPAT_H
#define TENON_CLI_COMPAT_H

#include "base/err.h"

typedef struct Args {
    char **arg;
    int n, cap;
    const char *model; /* of LLAMA_ARG_MODEL, for a command line that names none */
} Args;

/* argv as opts_parse wants it: variables first, so that flags override them. */
bool compat_args(int argc, char **argv, Args *out, Err *err);
void args_deinit(Args *a);

#endif
