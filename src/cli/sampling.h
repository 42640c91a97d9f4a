/* From command-line options to the options of a sampler, for every command that has them. */
#ifndef TENON_CLI_SAMPLING_H
#define TENON_CLI_SAMPLING_H

#include "base/mem.h"
#include "cli/opts.h"
#include "engine/sample.h"

/* False: bad usage. Arrays live in the arena; tok may be NULL. */
bool sampling_of(const Opts *o, const Tok *tok, Arena *a, SampleOpts *out, Err *err);

#endif
