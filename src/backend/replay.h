/* Replay: how a sequence with FIXED states goes back into its last row. What such a state was earlier cannot be told
 * from it. So an engine keeps the states from before a provisional row, and taking tokens of the row back is to return
 * to these states and to step the tokens that stay once more, which leaves the same bits. Where the states are kept is
 * the engine's business; this is what all engines have in common. Engine thread. */
#ifndef TENON_BACKEND_REPLAY_H
#define TENON_BACKEND_REPLAY_H

#include "backend/backend.h"

typedef struct Replay {
    bool fixed;   /* there are FIXED states; without them every position can be reached, and nothing is kept */
    int rows;     /* tokens of a row at most */
    int32_t *tok; /* [slots][rows]: of the last row, if it was provisional */
    int *n;       /* [slots + parked]: how many; 0: none can be taken back */
} Replay;

void replay_open(Replay *r, const Graph *g, const EngineOpts *o);
void replay_close(Replay *r);
void replay_stepped(Replay *r, const Row *row); /* the row is in */
void replay_forget(Replay *r, int seq);         /* its states have come from elsewhere */

/* What takes a sequence back. */
typedef struct Back {
    int pos;   /* reached: what was asked for, or 0 */
    bool kept; /* the states from before its last row return */
    Row again; /* then this row is stepped, again provisional, without results; n 0: none */
} Back;

/* From len to pos < len. The engine then does what it says; the tokens of `again` are valid until it is stepped. */
Back replay_back(Replay *r, int seq, int len, int pos);

#endif
