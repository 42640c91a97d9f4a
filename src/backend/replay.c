/* See replay.h. */
#include "backend/replay.h"

#include <stdlib.h>
#include <string.h>

void replay_open(Replay *r, const Graph *g, const EngineOpts *o) {
    *r = (Replay){.fixed = graph_fixed(g) > 0, .rows = o->rows};
    r->n = mem_new((size_t)(o->slots + o->parked), sizeof *r->n);
    if (r->fixed) r->tok = mem_new((size_t)o->slots * (size_t)o->rows, sizeof *r->tok);
}

void replay_close(Replay *r) {
    free(r->tok);
    free(r->n);
}

static int32_t *tokens_of(const Replay *r, int seq) { return r->tok + (size_t)seq * (size_t)r->rows; }

void replay_stepped(Replay *r, const Row *row) {
    if (!r->fixed) return;
    r->n[row->slot] = row->provisional ? row->n : 0;
    if (row->provisional) memmove(tokens_of(r, row->slot), row->tok, (size_t)row->n * sizeof *r->tok);
}

void replay_forget(Replay *r, int seq) { r->n[seq] = 0; }

Back replay_back(Replay *r, int seq, int len, int pos) {
    Back back = {.pos = pos};
    if (!r->fixed) return back;
    int first = len - r->n[seq];
    r->n[seq] = 0;
    if (pos < first) back.pos = 0;
    if (!back.pos) return back;
    back.kept = true;
    back.again = (Row){.slot = seq, .pos = first, .n = pos - first, .tok = tokens_of(r, seq), .provisional = true};
    return back;
}
