/* Gates: the proof of recall, as measurements on one model (docs/recall.md): each is a line that says what was found
 * and whether that is what must be. And its calibration. Prints a bar at a terminal, nothing else. */
#ifndef TENON_CLI_GATES_H
#define TENON_CLI_GATES_H

#include "cli/bound.h"
#include "cli/opts.h"

enum { GATES = 9, LINES_MOST = 256 };

typedef enum Verdict { VERDICT_NONE, VERDICT_PASS, VERDICT_FAIL } Verdict; /* NONE: only told */

typedef struct GateLine {
    int gate;
    Verdict verdict;
    char what[96], figure[160]; /* what was measured; what it was */
} GateLine;

typedef struct Gates {
    const Opts *o;
    Err *err;
    LoadOpts bound;     /* the engine under test: its bounds, pages and restore */
    int samples;
    uint32_t seed;
    Ids lengths, depths; /* tokens of contexts: of the questions; of memory */
    bool run[GATES];
    GateLine line[LINES_MOST];
    int lines;
} Gates;

/* False: err says why; lines that there are stay. */
bool gates_run(Gates *g);
/* Finds the heads that find most of g->samples needles in contexts of the first length. */
bool gates_calibrate(Gates *g, Calibration *out);

/* Tokens at the end of a context that can still tell of what is before, by way of layers over a window. */
int64_t gates_field(const tn_engine *e, int64_t window);

#endif
