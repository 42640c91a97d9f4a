/* The options that say which answers are allowed: of run, and of `tenon grammar`. */
#ifndef TENON_CLI_GRAMMAR_H
#define TENON_CLI_GRAMMAR_H

#include "cli/opts.h"
#include "text/grammar/grammar.h"

/* NULL in *out: none was asked for. tok may be NULL. */
bool grammar_of(const Opts *o, const Tok *tok, Grammar **out, Err *err);

#endif
