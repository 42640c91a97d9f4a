/* From command-line options to where drafts come from (engine/speculate.h). */
#ifndef TENON_CLI_DRAFTS_H
#define TENON_CLI_DRAFTS_H

#include "cli/load.h"
#include "engine/sched.h"

enum { DRAFTS_DEFAULT = 32 }; /* in a step at most: results are reserved for them */

bool drafts_check(const Opts *o, Err *err); /* false: bad usage */
SpeculateOpts drafts_of(const Opts *o);     /* what requests get that do not say */
int drafts_results(const Opts *o);          /* results of a step that they need */

/* The model of --draft, if there is one, for so many slots, within `memory` bytes (0: no limit). */
bool drafts_open(const Opts *o, int slots, size_t memory, Loaded *draft, Err *err);
bool drafts_fit(const Loaded *draft, const Loaded *main, Err *err); /* has it the same vocabulary? */

#endif
